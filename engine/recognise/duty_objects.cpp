// A duty or a denial about something else than a document: aids that are to be evaluated, projects to be
// filed, accounts to be cleared. The words that tell stand in 通用 义务对象: 对象 are documents and what
// only they have (有效期, 实施情况), 排除 the things beside them. Both count in the clause of the step and
// the one before it. Rejected: to ask for a document at every duty; 应当于15日内报市政府备案 often stands
// without its subject.
#include "recognise/duty_objects.h"

#include <algorithm>

#include "recognise/find.h"
#include "recognise/variants.h"

namespace yigui::recognising {

namespace {

constexpr std::string_view group = "义务对象";

/// The first word of the group in that role; what a title in 《》 holds is none.
std::optional<stretch> first_of(const reading& r, role what, stretch in) {
    std::optional<stretch> out;
    r.each_of(what, in, [&](const phrase_hit& one) {
        if (!out && r.words().group_of(one).id == group && !r.is_cited(one.begin))
            out = stretch{one.begin, one.end};
    });
    return out;
}

/// 并报市局备案: its subject stands in the clause before.
stretch with_clause_before(const reading& r, stretch clause) {
    const stretch before = r.clause_before(clause);
    return before.size() > 0 && before.begin < clause.begin ? stretch{before.begin, clause.end}
                                                            : clause;
}

bool is_often_of_things(yigui::step s) {
    return s == step::expiry_evaluation || s == step::annual_cleanup || s == step::filing ||
           s == step::publication || s == step::interpretation || s == step::party_group_report ||
           s == step::collective_decision;
}

/// 关于网站检查情况的通报: what offices did or left undone, and what they are told to do.
bool is_inspection(const surroundings& around) {
    return has_one_of(around.title, {"检查情况", "抽查情况", "问题的通报", "排查情况", "巡查情况",
                                     "整改进展情况", "整改情况", "测评情况"});
}

/// The page is about an assessment of the environment, the approval of works, the taking of land.
bool is_page_of_matter(const reading& r, const surroundings& around) {
    constexpr std::size_t shortest_page = 500;  // bytes
    return !around.matter.empty() && around.kind == paper_kind::other &&
           r.text().size() > shortest_page;
}

/// 经各区初审和社会公示, 召开部务会对…进行研究: told as past, and no duty whoever else has one.
bool is_told_as_past(const reading& r, const phrase_hit& h, yigui::step s) {
    const stretch clause = r.clause_at(h.begin);
    const string_view said = r.at(clause);
    if (has_one_of(said, {"应", "须", "要", "将", "拟", "后", "方可", "的,", "可以", "未经"}))
        return false;
    if (s == step::public_consultation && said.starts_with("经")) return true;
    return s == step::collective_decision && has_word(said, "召开") && has_word(said, "研究") &&
           has_word(said, "日");
}

/// 如要申请听证,应在公示期限内提出; 对方案的意见请在公示期内反馈, in the notice that opens it: part of the opening.
bool is_part_of_opening(const reading& r, const phrase_hit& h, const surroundings& around) {
    if (around.kind != paper_kind::consultation_notice) return false;
    const stretch clause = r.clause_at(h.begin);
    const string_view said = r.at({clause.begin, std::max(clause.end, r.clause_after(clause).end)});
    return has_one_of(said, {"公示期", "公告期", "征求意见期", "反馈期", "征集期"}) &&
           has_one_of(said, {"请在", "应在", "可在", "请于", "应当在", "须在"}) &&
           has_one_of(said, {"提出", "反馈", "申请", "咨询", "反映", "寄", "提交"});
}

/// 某局网站 > 政务公开 > 公开征求意见: the way to a page of the site. 采购额>5万元>3万元 has figures.
bool is_path_of_site(const reading& r, const phrase_hit& h) {
    constexpr std::size_t near = 240;  // bytes: lines may be whole pages
    const stretch line = r.line_at(h.begin);
    const string_view path = r.at({std::max(line.begin, h.begin - std::min(h.begin, near)),
                                   std::max(h.end, std::min(line.end, h.end + 30))});
    return std::count(path.begin(), path.end(), '>') > 1 &&
           !has_one_of(path, {"。", ",", "应", "须", "<"}) &&
           path.find_first_of("0123456789") == string_view::npos;
}

/// 首页政务公开…法定主动公开内容行政规范性文件, 标题:某局关于公布…的通知: the path of the site, the title said again.
bool is_furniture(const reading& r, const phrase_hit& h, const surroundings& around) {
    const stretch line = r.line_at(h.begin);
    constexpr std::size_t near = 240;  // bytes: lines may be whole pages
    const string_view before =
        r.at({std::max(line.begin, h.begin - std::min(h.begin, near)), h.begin});
    const string_view here = r.at(r.clause_at(h.begin));
    const string_view path = r.at({std::max(line.begin, h.begin - std::min(h.begin, near)),
                                   std::max(h.end, std::min(line.end, h.end + 30))});
    if (has_one_of(path, {"首页", "当前位置", "所在位置"}) &&
        has_one_of(path, {"政务公开", "信息公开", "主动公开内容", "主动公开目录"}) &&
        !has_one_of(path, {"。", "应", "须", "要"}))
        return true;
    if (!has_one_of(here, {"关于公布", "关于发布", "关于公开"})) return false;
    // 标题:…的通知 发文字号:
    const std::size_t label = std::max(before.rfind("标题:"), before.rfind("名称:"));
    if (label != string_view::npos && !has_one_of(before.substr(label), {"。", ";"})) return true;
    const std::string title = fold(around.title).text;
    const std::size_t about = title.find("关于");
    if (about == std::string::npos) return false;
    const string_view matter = string_view(title).substr(about);
    const std::size_t reach = matter.size();
    const string_view all = r.at({std::max(line.begin, h.begin - std::min(h.begin, reach)),
                                  std::min(line.end, h.end + reach)});
    return has_word(all, matter);
}

/// 对公平竞争进行审查,并出具书面审查意见: the review that the text speaks of is not that of legality.
bool is_review_of_competition(const reading& r, const phrase_hit& h, const surroundings& around) {
    constexpr std::size_t near = 300;  // bytes
    const stretch sentence = r.sentence_at(h.begin);
    const std::size_t from = std::max(sentence.begin, h.begin - std::min(h.begin, near));
    const string_view said = r.at({from, std::max(h.end, std::min(sentence.end, h.end + near))});
    if (has_one_of(said, {"合法", "法制", "法规", "法律", "司法", "法务", "法审", "法核", "法治"}))
        return false;
    return has_word(said, "公平竞争") || has_word(around.title, "公平竞争");
}

/// 凡列入废止目录的文件,一律不作为依据; 序号标题文号1…: what follows from the lists, and the lists.
bool is_consequence_of_lists(const reading& r, const phrase_hit& h) {
    const stretch clause = r.clause_at(h.begin);
    const string_view said = r.at({clause.begin, std::max(h.end, r.clause_after(clause).end)});
    if (begins_with_one_of(said, {"序号"})) return true;
    return begins_with_one_of(said, {"凡列入", "列入", "未列入", "凡未列入", "凡宣布", "凡已宣布",
                                     "凡废止", "对列入"}) &&
           has_one_of(said, {"目录", "失效", "废止"}) &&
           has_one_of(said, {"一律", "不再", "停止", "自行失效", "不得"});
}

/// 6.关于…备案的通知(某府办规〔2022〕4号), 3 某合法性审核规定 某府规〔2021〕2号 2021年4月8日: a row that names a paper.
bool is_row_of_list(const reading& r, const phrase_hit& h) {
    constexpr std::size_t longest = 400;  // bytes
    const stretch line = r.line_at(h.begin);
    const string_view said = r.at(line);
    if (line.size() > longest || has_one_of(said, {"。", ";", "应当", "必须"})) return false;
    const string_view mark = said.substr(0, said.find_first_not_of("0123456789(|"));
    const string_view behind = said.substr(mark.size());
    if (mark.find_first_of("0123456789") == string_view::npos || behind.empty() ||
        begins_with_one_of(behind, {"年", "月"}))
        return false;
    for (std::size_t i = r.first_token(line.begin); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin >= line.end) return false;
        if (t.kind != token_kind::doc_number || t.begin < h.begin) continue;
        const string_view name = without_end(r.at({line.begin, t.begin}), {"(", "|", " ", "》"});
        // 关于…的通知 清政发〔2012〕6号: the number may take in the word before it.
        return begins_with_one_of(r.at({t.begin, t.end}), {"通知", "意见", "通告", "决定"}) ||
               ends_with_one_of(name, {"通知", "办法", "规定", "细则", "意见", "通告", "公告",
                                       "决定", "方案", "规则", "措施", "制度", "函"});
    }
    return false;
}

/// 废止的文件自本通知发布之日起停止执行: from when on, and nothing is to be made known.
bool is_day_of_force(const reading& r, const phrase_hit& h) {
    const stretch clause = r.clause_at(h.begin);
    const string_view said = r.at({clause.begin, std::max(h.end, clause.end)});
    const std::size_t since = said.find("之日起");
    if (since == string_view::npos || clause.begin + since + string_view("之日起").size() < h.end)
        return false;
    const string_view day = said.substr(0, since);
    return has_word(day, "自") && ends_with_one_of(day, {"发布", "公布", "印发", "公告", "公开"}) &&
           has_one_of(said.substr(since),
                      {"停止", "施行", "执行", "失效", "废止", "不再", "生效"}) &&
           !has_one_of(said.substr(since), {"方可", "方能"});
}

/// …关于⏎公布2013年度清理结果的通告: the second line of a title.
bool is_rest_of_title(const reading& r, const phrase_hit& h) {
    const stretch line = r.line_at(h.begin);
    constexpr std::size_t longest = 180;  // bytes
    if (line.begin < 2 || line.size() > longest) return false;
    return ends_with_one_of(r.at(line),
                            {"的通告", "的通知", "的公告", "的决定", "的函", "的意见"}) &&
           r.at(r.line_at(line.begin - 1)).ends_with("关于");
}

/// 由分局核发《通行证》,并报市局备案: each permit is reported.
bool is_filing_of_permit(const reading& r, const phrase_hit& h) {
    const stretch clause = r.clause_at(h.begin), before = r.clause_before(clause);
    const string_view said = r.at(
        {before.begin < clause.begin ? before.begin : clause.begin, std::max(h.end, clause.end)});
    return has_one_of(said, {"核发", "颁发", "发放", "换发", "补发"}) &&
           has_one_of(said, {"证》", "许可证", "证书", "执照", "登记证", "批文"}) &&
           !has_one_of(said, {"规范性文件", "本办法", "本规定", "本细则", "送审稿"});
}

/// 适时调整运价,并提前向社会公示: what is to be shown each time a price changes.
bool is_shown_beforehand(const reading& r, const phrase_hit& h) {
    const stretch clause = r.clause_at(h.begin), before = r.clause_before(clause);
    return has_one_of(r.at(clause),
                      {"提前向社会公示", "提前公示", "提前予以公示", "提前进行公示"}) &&
           has_one_of(r.at(before), {"调整", "变动", "变更"});
}

/// 全面梳理医疗资源: nothing but 梳理, and no document.
bool is_put_in_order(const reading& r, const phrase_hit& h) {
    const stretch clause = r.clause_at(h.begin);
    const string_view said = r.at({clause.begin, std::max(h.end, clause.end)});
    return has_word(r.at({h.begin, h.end}), "梳理") && !has_word(said, "清理") &&
           !has_one_of(said, {"文件", "政策", "规章", "办法", "制度", "《", "规定"});
}

/// 听证会代表应当亲自参加听证; 欢迎符合要求的公民参加: what those who take part are told.
bool is_told_to_participants(const reading& r, const phrase_hit& h) {
    const stretch clause = r.clause_at(h.begin);
    const string_view said = r.at({clause.begin, std::max(h.end, clause.end)});
    if (!has_word(said, "听证")) return false;
    return has_one_of(said, {"代表应", "代表须", "代表要", "参加人应", "参加人须", "旁听人员应",
                             "参加听证会的代表", "参加听证会的人员", "申请参加", "可申请参加",
                             "均可申请", "参加听证会的公民"}) ||
           (begins_with_one_of(said, {"欢迎"}) && has_one_of(said, {"参加听证", "报名"}));
}

/// 现将未备案单位名称公告如下: 未 belongs to what is made known.
bool is_denial_in_object(const reading& r, const phrase_hit& h, yigui::step s) {
    if (s != step::publication) return false;
    const stretch clause = r.clause_at(h.begin);
    const string_view said = r.at({clause.begin, std::max(h.end, clause.end)});
    const std::size_t denied = first_place_of(said, {"未", "没有", "不"});
    return begins_with_one_of(said, {"现将", "现对", "现就"}) && denied != string_view::npos &&
           has_one_of(said.substr(denied),
                      {"公告如下", "公布如下", "公示如下", "予以公告", "予以公布", "通报如下",
                       "予以公示", "予以通报", "公布", "公告", "公示"});
}

/// 拟处罚金额较大的,应当进行法制审核, and any duty below 重大执法决定法制审核办法: a penalty is reviewed.
bool is_review_of_penalty(const reading& r, const phrase_hit& h, const surroundings& around) {
    constexpr std::size_t near = 240;  // bytes
    if (has_one_of(around.title, {"执法决定", "行政处罚", "案件"})) return true;
    const stretch sentence = r.sentence_at(h.begin);
    const string_view said = r.at({std::max(sentence.begin, h.begin - std::min(h.begin, near)),
                                   std::max(h.end, std::min(sentence.end, h.end + near))});
    return has_one_of(said, {"处罚金额", "行政处罚", "罚款", "处罚决定", "执法决定", "强制措施"}) &&
           !has_one_of(said, {"规范性文件", "送审稿", "草案", "重大行政决策", "裁量", "起草"});
}

/// 评估专项规划实施情况,形成评估报告; 进行公平竞争审查,评估对市场竞争的影响: a plan or a market is valued.
bool is_valuing_of_plan(const reading& r, const phrase_hit& h) {
    const stretch clause = r.clause_at(h.begin), before = r.clause_before(clause);
    const string_view said = r.at(
        {before.begin < clause.begin ? before.begin : clause.begin, std::max(h.end, clause.end)});
    if (has_word(said, "市场竞争")) return true;
    return has_one_of(said, {"规划实施", "规划的实施", "工程实施", "项目实施", "计划实施"}) &&
           !has_one_of(said, {"本规划", "本计划", "文件", "办法", "规定", "细则", "措施", "届满"});
}

/// 召开党组会议,传达学习…精神: nothing of a document is put before the meeting.
bool is_meeting_to_study(const reading& r, const phrase_hit& h) {
    const stretch sentence = r.sentence_at(h.begin);
    constexpr std::size_t near = 180;  // bytes
    const string_view said = r.at({h.begin, std::max(h.end, std::min(sentence.end, h.end + near))});
    return has_one_of(said, {"传达学习", "学习贯彻", "学习传达", "传达贯彻", "专题学习", "集体学习",
                             "学习研讨", "传达了", "深入学习"}) &&
           !has_one_of(said, {"审议", "《", "草案", "送审稿", "听取"});
}

/// 对公告审查不细、漏审的问题进行整改: the faults of many papers, and no denial of one.
bool is_fault_to_mend(const reading& r, const phrase_hit& h) {
    const stretch clause = r.clause_at(h.begin);
    const string_view said = r.at({clause.begin, std::max(h.end, clause.end)});
    const std::size_t fault = said.find("问题");
    return fault != string_view::npos &&
           has_one_of(said.substr(fault), {"整改", "纠正", "排查", "整治", "督促"});
}

/// 向区财政局报送资金情况: figures and news are sent, and no document is filed.
bool is_sent_as_news(const reading& r, const phrase_hit& h) {
    const stretch clause = r.clause_at(h.begin);
    const string_view said = r.at({clause.begin, std::max(h.end, clause.end)});
    if (has_one_of(said, {"备案", "报备", "规范性文件", "《"})) return false;
    const std::size_t sent = first_place_of(said, {"报送", "上报", "呈报", "报告"});
    return sent != string_view::npos &&
           has_one_of(said.substr(sent), {"情况", "数据", "报表", "进度", "台账", "名单", "信息",
                                          "资料", "成果", "总结"});
}

/// 采购需求征求意见公告: what suppliers are told of a purchase.
bool is_of_purchase(const surroundings& around) {
    return has_one_of(around.title, {"采购需求", "采购项目", "采购公告", "采购文件", "招标文件",
                                     "招标公告", "比选公告", "询价", "技术参数"});
}

/// 各单位要对照评估报告逐项整改: what the report found is to be mended.
bool is_report_to_follow(const reading& r, const phrase_hit& h) {
    const stretch c = r.clause_at(h.begin);
    const std::size_t end = std::max(h.end, c.end);
    const string_view rest = without_front(r.at({h.end, end}), {"报告", "结论", "意见", "结果"});
    const bool is_paper = r.at({h.begin, h.end}).ends_with("报告") || rest.size() < end - h.end;
    return is_paper &&
           has_one_of(r.at({c.begin, h.begin}), {"对照", "根据", "按照", "针对", "依据"}) &&
           has_one_of(rest, {"整改", "落实", "改进", "完善", "问题", "逐项"});
}

/// 《办法》规定,收费标准应当举行听证会后确定, in a paper on that document: what it lays down of its matter. What
/// it says of itself (《办法》规定,本办法期满前评估) is the document's duty.
bool is_content_told(const reading& r, const phrase_hit& h, const surroundings& around) {
    if (around.kind != paper_kind::drafting_explanation &&
        around.kind != paper_kind::interpretation)
        return false;
    constexpr std::size_t farthest = 300;  // bytes
    const stretch sentence = r.sentence_at(h.begin);
    const std::size_t from = std::max(sentence.begin, h.begin - std::min(h.begin, farthest));
    const string_view said = r.at({from, h.end});  // words in any order begin at the title
    const std::size_t says = first_place_of(said, {"》规定", "》明确", "》要求", "条规定", "条明确",
                                                   "条要求", "办法规定", "办法明确", "办法要求"});
    if (says == string_view::npos ||
        has_one_of(said.substr(0, says), {"根据", "按照", "依据", "依照", "条例", "法》", "程序"}))
        return false;
    const string_view told = r.at({from + says, std::max(h.end, r.clause_at(h.begin).end)});
    return !has_one_of(told, {"规范性文件", "本办法", "该办法", "公布之日", "印发之日", "发布之日",
                              "施行之日", "有效期", "期满", "起草", "制定机关", "送审"});
}

/// 送审稿未附公平竞争审查结论,请补充后再提请审议: what is denied is the paper that is missing, and not the
/// review that says so.
bool is_lack_of_other_paper(const reading& r, const phrase_hit& h) {
    const string_view said = r.clause_of(h);
    const std::size_t lacks = first_place_of(said, {"未附", "未见", "缺少", "未提供", "未提交"});
    if (lacks == string_view::npos) return false;
    return has_one_of(said.substr(lacks), {"公平竞争", "风险评估", "专家论证", "征求意见", "听证",
                                           "采纳情况", "起草说明", "解读"}) &&
           !has_one_of(said, {"合法", "法制", "法规", "法律", "司法", "法务", "法审", "法核"});
}

/// 待管委会会议议定后启用: works are put to use, and no document is decided on.
bool is_decision_before_works(const reading& r, const phrase_hit& h) {
    const string_view said = r.clause_of(h);
    return ends_with_one_of(without_end(said, {"。", ";", ","}),
                            {"后启用", "后投入使用", "后开工", "后动工", "后开工建设", "后供地",
                             "后进场", "后施工", "后拨付", "后开放"}) &&
           !has_one_of(said, {"《", "办法", "规定", "细则", "文件", "草案", "标准", "价格"});
}

/// 会议传达学习…委员会第六次会议精神: what is studied is another meeting's.
bool is_meeting_studied(const reading& r, const phrase_hit& h) {
    const stretch clause = r.clause_at(h.begin);
    return has_one_of(r.at({clause.begin, h.begin}), {"传达", "学习", "贯彻"}) &&
           has_one_of(r.at({h.end, std::max(h.end, clause.end)}), {"精神", "讲话", "部署要求"});
}

/// Why the words give no duty or denial whatever stands near them.
bool is_no_duty(const reading& r, const phrase_hit& h, yigui::step s, const judgment& j,
                const surroundings& around) {
    const bool binds = j.polarity == polarity::required || j.polarity == polarity::negated;
    if (binds && is_name_to_write(r, h)) return true;
    if (binds && is_risk_described(r, h)) return true;
    if (j.polarity == polarity::negated && is_attribute_of_counted(r, h)) return true;
    if (j.polarity == polarity::negated && s == step::legality_review &&
        is_lack_of_other_paper(r, h))
        return true;
    if (j.polarity == polarity::negated)
        return is_denial_in_object(r, h, s) || is_fact_to_report(r, h) ||
               is_denied_beside(r, h, s) ||
               (s == step::fair_competition_review && is_fault_to_mend(r, h));
    if (j.polarity != polarity::required) return false;
    if (is_path_of_site(r, h)) return true;
    if (is_of_purchase(around) || is_row_of_list(r, h) || is_rest_of_title(r, h) ||
        is_content_told(r, h, around))
        return true;
    switch (s) {
        case step::filing:
            return is_sent_as_news(r, h) || is_filing_of_permit(r, h);
        case step::publication:
            return is_furniture(r, h, around) || is_day_of_force(r, h);
        case step::legality_review:
            return is_review_of_competition(r, h, around) || is_review_of_penalty(r, h, around);
        case step::fair_competition_review:
            return is_fault_to_mend(r, h);
        case step::expiry_evaluation:
            return is_valuing_of_plan(r, h) || is_report_to_follow(r, h);
        case step::collective_decision:
            return is_decision_before_works(r, h) || is_meeting_studied(r, h);
        case step::party_group_report:
            return is_meeting_to_study(r, h) || has_word(r.at(r.clause_at(h.begin)), "决策部署");
        case step::annual_cleanup:
            return is_consequence_of_lists(r, h) || is_put_in_order(r, h);
        case step::public_consultation:
            return is_told_to_participants(r, h) || is_shown_beforehand(r, h);
        default:
            return false;
    }
}

/// Of a field and of an exemption: 二、风险识别⏎因未听证引发信访的可能性较小 denies nothing, and 除依法保密的外,应当… frees
/// no one document.
std::optional<std::string> only_supposed(const reading& r, const phrase_hit& h, const judgment& j) {
    phrase_hit told = h;
    told.begin = j.clause.begin;
    told.end = std::max(j.clause.begin, j.clause.end);
    if (j.is_field && j.polarity == polarity::negated && is_risk_described(r, told))
        return "写的是风险";
    if (!j.is_field && is_exception_of_rule(r, h)) return "说的是哪些除外";
    return std::nullopt;
}

}  // namespace

std::optional<std::string> other_object_of_duty(const reading& r, const phrase_hit& h,
                                                yigui::step s, const judgment& j,
                                                const surroundings& around) {
    if (j.is_field || j.polarity == polarity::exempted) return only_supposed(r, h, j);
    if (is_told_as_past(r, h, s) && j.polarity == polarity::required) return "说的是已经办过的事";
    if (j.polarity == polarity::required && is_page_of_matter(r, around)) return "这一页的事项";
    if (j.polarity == polarity::required)
        if (auto none = no_duty_of_document(r, h, s, around)) return none;
    if (s == step::public_consultation && j.polarity == polarity::required &&
        has_word(around.title, "名单") && around.title.ends_with("公示"))
        return "公示的名单";
    if (s == step::public_consultation && is_part_of_opening(r, h, around))
        return "请公众在期限内提出";
    if (is_no_duty(r, h, s, j, around)) return "不是对文件的要求";
    if (!is_often_of_things(s)) return std::nullopt;
    const stretch sentence = r.sentence_at(h.begin);
    const auto document = first_of(r, role::object, sentence);
    if (is_inspection(around) && !document) return "检查的单位";
    const stretch near = with_clause_before(r, r.clause_at(h.begin));
    const auto thing = first_of(r, role::excluded, near);
    // 规范性文件应当报备案,并抄送项目主管部门: the document beside it is what is filed.
    if (!thing || first_of(r, role::object, near)) return std::nullopt;
    return std::string(r.at(*thing));
}

}  // namespace yigui::recognising
