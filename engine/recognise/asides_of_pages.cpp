// What web pages tell beside their own matter: the background of a news item, what lower offices
// did, who is exposed for a fault, what an office is asked for with the draft. The words of the
// step are the same as in the record of the page's own document.
#include "recognise/find.h"
#include "recognise/judge.h"
#include "recognise/log_row.h"

namespace yigui::recognising {
namespace {

/// The questions of this file, put to a place.
class asides_of_pages : public judge {
 public:
    explicit asides_of_pages(const judge& j) : judge(j) {}
    std::optional<std::string> aside_of_pages() const;
    bool is_in_background() const;
    bool is_choice_of_named() const;
    bool is_matter_of_award() const;
    bool is_foot_of_print() const;
    bool is_attribute_in_row() const;
    bool is_in_programme_of_hearing() const;
    bool is_of_basis_named() const;
    bool is_leave_to_begin() const;
    bool is_course_of_cleanup() const;
    bool is_read_for_other_end() const;
    bool is_cleanup_by_others() const;
    bool is_talk_for_draft() const;
    bool is_exposure() const;
    bool is_submitted_with_paper() const;
    bool is_only_dated() const;
    bool is_assessment_announced() const;
    bool is_age_of_text() const;
    bool is_filed_for_applicant() const;
    bool is_review_of_filed() const;
    bool is_spirit_of_meeting() const;
    bool is_business_of_party() const;
    bool is_policy_of_party() const;
    bool is_call_for_offers() const;
    bool is_list_put_in_order() const;
    bool is_call_for_applicants() const;
    bool is_standing_invitation() const;
};

}  // namespace

/// 新闻链接⏎去年市政府常务会议审议通过《…》: what a page tells below such a heading is how things
/// were.
bool asides_of_pages::is_in_background() const {
    constexpr std::size_t longest = 36, farthest = 1500;  // bytes: of the heading, and down from it
    stretch line = r_.line_at(h_.begin);
    while (line.begin > 0 && h_.begin - line.begin < farthest) {
        line = r_.line_at(line.begin - 1);
        string_view said = r_.at(line);
        if (said.size() > longest) continue;
        said = without_front(said, {"【", "■", "▶", "◆", "●", "·"});
        if (begins_with_one_of(
                said, {"新闻链接", "背景链接", "相关链接", "新闻背景", "背景资料", "延伸阅读",
                       "知识链接", "名词解释", "相关背景", "链接】", "链接:"}))
            return true;
        if (said.starts_with("链接") && said.size() <= 9) return true;
    }
    return false;
}

/// 谯阳县、颍河区已完成清理, 民政局等17个部门报送了清理结果: what others cleaned up, in the paper on one's
/// own; 未列入继续有效目录的文件一律停止执行 is what follows from it.
bool asides_of_pages::is_cleanup_by_others() const {
    if (step_ != step::annual_cleanup || is_field_) return false;
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    if (said.starts_with("未列入") &&
        has_one_of(r_.at({clause_.begin, std::max(clause_.end, r_.clause_after(clause_).end)}),
                   {"一律", "不再", "停止", "自行失效", "自动失效"}))
        return true;
    const string_view before = r_.at({clause_.begin, std::max(clause_.begin, h_.begin)});
    const string_view whole = before.size() > 9 ? before : said;
    // X县、Y区已…
    for (const string_view other : {"县、", "区、", "市、"})
        if (const std::size_t at = whole.find(other); at != string_view::npos && at <= 18)
            if (has_one_of(whole.substr(at), {"县已", "区已", "市已", "县均", "区均", "县率先"}))
                return true;
    return has_one_of(said, {"个部门报送", "个单位报送", "家单位报送", "个部门上报", "个单位上报",
                             "个部门已报送", "个单位已报送", "个县区报送", "部门报来", "单位报来"});
}

/// 3月11日根据局务会讨论意见修改,形成征求意见稿: a meeting that talked the draft over before the public
/// was asked.
bool asides_of_pages::is_talk_for_draft() const {
    if (step_ != step::collective_decision || is_field_) return false;
    const string_view rest = r_.at({h_.begin, std::max(h_.end, sentence_.end)});
    if (has_one_of(rest, {"通过", "同意", "决定", "审定", "赞成"})) return false;
    const string_view head = r_.at({clause_.begin, std::max(clause_.begin, h_.begin)});
    const bool is_rested_on = has_one_of(head, {"根据", "按照", "结合", "吸收", "按"});
    const bool makes_draft = has_one_of(rest, {"形成征求意见稿", "形成初稿", "形成讨论稿",
                                               "形成了征求意见稿", "形成《", "修改", "完善"});
    return is_rested_on && makes_draft && has_one_of(rest, {"意见", "要求", "精神"});
}

/// 追回资金,并在官网予以通报公布: who is exposed, and no document.
bool asides_of_pages::is_exposure() const {
    if (step_ != step::publication) return false;
    const string_view said = r_.at({sentence_.begin, std::max(h_.end, clause_.end)});
    return has_one_of(r_.at({clause_.begin, std::max(h_.end, clause_.end)}),
                      {"通报公布", "通报并公布", "曝光", "公开曝光", "公布名单", "通报名单"}) ||
           (has_one_of(said, {"追回", "取消当年", "取消资格", "取消补助", "记入不良", "失信",
                              "责令", "弄虚作假", "骗取"}) &&
            !has_word(r_.at(clause_), "《"));
}

/// 现一并报请市司法局审查, 随文送请审定: the paper goes there to be reviewed.
bool asides_of_pages::is_submitted_with_paper() const {
    if (step_ != step::legality_review && step_ != step::collective_decision &&
        step_ != step::fair_competition_review && step_ != step::party_group_report)
        return false;
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    return begins_with_one_of(
               said, {"现一并", "现随文", "现连同", "现呈", "现上报", "现报", "现送", "现提",
                      "现转", "一并报", "一并提", "一并送", "随文报", "随文送"}) &&
           !has_one_of(said, {"已经", "业经", "通过", "经审", "出具", "审查意见书", "审核意见书",
                              "备案", "同意"});
}

/// 在完成风险评估、听取渔民意见和合法性审查的基础上,经常务会议研究决定: what the decision of the
/// second clause rests on was done.
bool judge::is_ground_of_decision() const {
    const string_view said = r_.at(clause_);
    const std::size_t ground = said.rfind("的基础上");
    if (is_ruled_ || ground == string_view::npos || clause_.begin + ground < h_.begin) return false;
    if (!said.starts_with("在") && !said.starts_with("经") && !has_one_of(said, {",在", "并在"}))
        return false;
    if (first(role::negation, clause_) || contains(clause_, "应当")) return false;
    const stretch then{clause_.end, std::max(clause_.end, sentence_.end)};
    const string_view told = r_.at(then);
    if (has_one_of(told.substr(0, 90), {"应当", "拟", "将由", "方可", "可以", "再提交", "再报",
                                        "下一步", "进一步修改", "尽快"}))
        return false;
    return has_one_of(told,
                      {"会议研究决定", "会议决定",  "会议审议通过", "会议讨论通过", "会议研究同意",
                       "会议审议同意", "会议通过",  "会审议通过",   "会研究决定",   "现予公布",
                       "现印发",       "现予印发",  "现公布",       "现发布",       "现就有关",
                       "现将有关",     "制定了《",  "出台了《",     "印发了《",     "修订了《",
                       "起草了《",     "修改了《",  "形成了《",     "作了修改",     "作了修订",
                       "进行了修订",   "进行了修改"});
}

/// 《市工作方案》已经市政府常务会议通过,本办法据此制定: the basis, and how that was made.
bool asides_of_pages::is_of_basis_named() const {
    if (!r_.starts_citation(clause_.begin)) return false;
    const string_view next = r_.at({h_.end, std::max(h_.end, sentence_.end)});
    return has_one_of(next, {"据此制定", "据此起草", "据此修订", "以此为依据", "为本办法的依据",
                             "为制定本", "是本办法的依据"});
}

/// 会议原则同意对《规划》进行修编: that it shall be done, and not how it came out.
bool asides_of_pages::is_leave_to_begin() const {
    if (step_ != step::collective_decision && step_ != step::party_group_report) return false;
    const string_view rest = r_.at({h_.begin, std::max(h_.end, clause_.end)});
    const std::size_t at = rest.find("同意");
    if (at == string_view::npos) return false;
    const string_view object = rest.substr(at + 6);
    return has_one_of(object, {"进行修编", "启动", "开展修订", "着手", "列入立法", "列入制定计划",
                               "的立项", "组织起草", "牵头起草", "开展编制", "组织编制"}) &&
           !has_one_of(object, {"印发", "公布", "实施", "通过"});
}

/// 审核结果经局党组会议研究后,拨付至企业: how the document has its money given out.
bool asides_of_pages::is_matter_of_award() const {
    if (step_ != step::collective_decision && step_ != step::party_group_report) return false;
    if (!has_content() || strong_sign(sentence_)) return false;
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    const string_view head = r_.at({sentence_.begin, std::max(sentence_.begin, h_.begin)});
    return has_one_of(said, {"后,", "后报", "后确定", "后拨", "后下达", "后公示", "后执行"}) &&
           has_one_of(head, {"审核结果", "审核意见", "分配方案", "分配建议", "名单", "资金",
                             "评审结果", "认定结果", "申请", "考核结果", "补助对象", "安排方案"});
}

/// 主动公开 某局办公室 9月10日印发: the foot of a printed paper.
bool asides_of_pages::is_foot_of_print() const {
    constexpr std::size_t longest = 180;  // bytes
    const stretch line = r_.line_at(h_.begin);
    return step_ == step::publication && line.size() < longest && r_.at(line).ends_with("印发") &&
           has_word(r_.at({h_.begin, h_.end}), "主动公开");
}

/// 某规〔2025〕1号|关于印发《…》的通知|2025-02-28|主动公开: how the document of the row may be given out.
bool asides_of_pages::is_attribute_in_row() const {
    // 2024-04-09  主动公开, in a record of what was done
    if (step_ != step::publication || is_record_row(r_, h_.begin)) return false;
    const stretch line = r_.line_at(h_.begin);
    const auto is_parted = [&](std::size_t at) {
        return at == line.end || r_.has_gap_before(at) || r_.text()[at] == '|' ||
               (at > line.begin && r_.text()[at - 1] == '|');
    };
    const string_view said = r_.at({h_.begin, h_.end});
    const std::size_t begin = h_.begin + std::min(said.find("主动公开"), said.size());
    const std::size_t end = begin + string_view("主动公开").size();
    if (begin == h_.end || begin == line.begin || !is_parted(begin) || !is_parted(end))
        return false;
    const std::size_t i = r_.first_token(line.begin);
    return i < r_.tokens().size() && r_.tokens()[i].begin < begin;
}

/// 清理过程中,…; 听取对清理工作的意见: named as the course or the matter of something else.
bool asides_of_pages::is_course_of_cleanup() const {
    if (step_ != step::annual_cleanup || is_field_) return false;
    const string_view rest = r_.at({h_.end, std::max(h_.end, std::min(clause_.end, h_.end + 30))});
    // 在2014年度第一次清理的基础上: the one before.
    if (rest.starts_with("的基础上") &&
        contains_one_of({clause_.begin, h_.begin}, {"第一次", "上一次", "上次", "前一次", "上轮"}))
        return true;
    return begins_with_one_of(rest,
                              {"过程中", "期间", "工作的意见", "工作的建议", "的意见", "工作过程"});
}

/// 梳理了国家和省的政策文件,在此基础上起草《办法》; 对制度文件进行了梳理,形成汇编: gone through to draft or to
/// collect, and nothing was kept or ended.
bool asides_of_pages::is_read_for_other_end() const {
    if (step_ != step::annual_cleanup || is_field_) return false;
    if (!has_word(r_.at({clause_.begin, h_.end}), "梳理")) return false;
    constexpr std::size_t near = 150;  // bytes
    const string_view rest =
        r_.at({h_.end, std::max(h_.end, std::min(sentence_.end, h_.end + near))});
    return has_one_of(rest, {"起草", "草拟", "初稿", "汇编", "借鉴", "学习"}) &&
           !has_one_of(r_.at(sentence_), {"废止", "失效", "继续有效", "保留", "清理", "修改意见"});
}

/// 经专家评审、向社会公示,决定命名10家单位: how those were chosen whom the paper names.
bool asides_of_pages::is_choice_of_named() const {
    if (step_ != step::public_consultation && step_ != step::expert_argumentation) return false;
    const string_view title = around_.title;
    return (title.ends_with("的决定") || title.ends_with("的通报") || title.ends_with("的通知")) &&
           has_one_of(title, {"命名", "表彰", "授予", "名单", "表扬"}) &&
           !has_one_of(title, {"办法", "规定", "细则", "《"});
}

/// 昨日,各投票站的选票统一编号: a day alone, in a sentence that names no document, may be anything's.
bool asides_of_pages::is_only_dated() const {
    // A signature and a full text put up are told of documents.
    if (step_ == step::signing || step_ == step::publication) return false;
    // 10月18日召开党组会议。会议听取了关于《…》的汇报: the next sentence tells what it heard.
    if (step_ == step::party_group_report && sentence_.end < r_.line_at(h_.begin).end &&
        has_word(r_.at(r_.sentence_at(sentence_.end)), "《"))
        return false;
    // 5月6日面向市民征集意见: so is who is asked for what.
    if (step_ == step::public_consultation && is_combined()) return false;
    // The report on a hearing tells when it was held.
    if (step_ == step::public_consultation && has_word(around_.title, "听证")) return false;
    if (is_field_ || own_ || is_page() || r_.words().of(h_).role != role::noun) return false;
    if (is_procedural_paper() || tells_of_making() || document_told() || is_among_steps() ||
        contains(sentence_, "|") || contains(sentence_, ":"))
        return false;
    // 6月3日把备案报告和文本报送县人大常委会备案: whom a document's own report goes to.
    if (step_ == step::filing && contains(clause_, "备案报告") &&
        contains_one_of(clause_, {"政府", "人大", "司法局"}))
        return false;
    bool tells = figure_in(period_).has_value();
    for (const role x : {role::done_mark, role::trace, role::outcome, role::closed})
        each(x, sentence_, [&](const phrase_hit& one) {
            tells |=
                x == role::done_mark ? weight(one) > 1 : one.end > h_.end || one.begin < h_.begin;
        });
    for (std::size_t i = r_.first_token(sentence_.begin); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin >= sentence_.end) break;
        // 5月6日至6月5日公开征求意见, 期限30天: so long nothing but a draft is put up.
        tells |= t.kind == token_kind::doc_number || t.kind == token_kind::duration ||
                 t.when.is_interval || starts(r_.text(), t.end, "至");
    }
    return !tells && !first(role::perfective, sentence_) && strong_sign(sentence_);
}

/// 二、听证会时间、地点; 一、听证内容⏎听取社会各界对《规划》的意见: the programme of a hearing. A report on
/// one that was held has the same headings.
bool asides_of_pages::is_in_programme_of_hearing() const {
    if (step_ != step::public_consultation) return false;
    if (has_one_of(around_.title, {"结果", "情况", "报告", "笔录", "纪要", "综述", "记录"}))
        return false;
    const auto names_item = [](string_view said) {
        return has_one_of(
            said, {"听证会时间", "听证会的时间", "听证时间", "听证会地点", "听证地点", "听证内容",
                   "听证会内容", "听证事项", "听证主题", "听证目的", "听证范围", "听证会议题"});
    };
    const stretch line = r_.line_at(h_.begin);
    constexpr std::size_t nearest = 30;  // bytes: 二、听证会
    const string_view own = r_.at({line.begin, std::min(line.end, std::max(h_.end, clause_.end))});
    if (h_.begin < line.begin + nearest && names_item(own) && !has_one_of(own, {"了", "已"}))
        return true;
    if (line.begin < 2 || r_.at(line).substr(0, 6) != "听取") return false;
    constexpr std::size_t longest = 45;  // bytes of a heading
    const string_view above = r_.at(r_.line_at(line.begin - 1));
    return above.size() < longest && names_item(above);
}

/// 现将…风险评估有关事宜进行公示, 委托第三方开展…评估工作,现就该事项征求公众意见: the public is told that it
/// is being done, or asked to take part.
bool asides_of_pages::is_assessment_announced() const {
    if (step_ != step::risk_assessment || is_field_ || own_) return false;
    const string_view told = r_.at({sentence_.begin, std::max(h_.end, sentence_.end)});
    if (has_one_of(told, {"低风险", "中风险", "高风险", "可控", "结果", "结论", "形成", "评估报告",
                          "开展了", "进行了", "评估认为", "已完成", "已经"}))
        return false;
    const string_view before = r_.at({clause_.begin, std::max(clause_.begin, h_.begin)});
    const string_view behind = r_.at({h_.end, std::max(h_.end, clause_.end)});
    const bool is_topic =
        has_one_of(before, {"现将", "现就", "现对"}) &&
        has_one_of(behind, {"有关", "相关", "事宜", "事项", "公众参与", "信息"}) &&
        has_one_of(behind, {"公示", "公告", "公开", "通告"});
    // 公众参与公示: the page says by its title that the assessment is still open.
    const bool is_open = has_one_of(around_.title, {"公众参与", "评估公示", "评估的公示",
                                                    "评估公告", "评估的公告", "信息公示"}) &&
                         !has_one_of(around_.title, {"结果", "结论", "报告"});
    const string_view then =
        r_.at({std::max(h_.end, clause_.end), std::max(h_.end, sentence_.end)});
    const bool is_asked_then = has_one_of(before, {"委托", "组织", "开展", "拟"}) &&
                               has_one_of(then, {"现就", "现将", "现向", "现面向"}) &&
                               has_one_of(then, {"征求", "征集", "听取", "公示", "公告"});
    return is_topic || is_asked_then || is_open;
}

/// 现行标准自公布实施以来已近三年: how old a text is, with no day on which it was made known.
bool asides_of_pages::is_age_of_text() const {
    if (step_ != step::publication) return false;
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    const std::size_t since = std::min(said.find("以来"), said.find("至今"));
    if (since == string_view::npos || clause_.begin + since + 6 < h_.begin) return false;
    const std::size_t from = said.substr(0, since).rfind("自");
    if (from == string_view::npos || clause_.begin + from > h_.end) return false;
    constexpr std::size_t longest = 45;  // bytes: 自2016年5月1日公布施行以来
    const string_view span = said.substr(from, since - from);
    return span.size() < longest && has_one_of(span, {"公布", "发布", "颁布", "出台"}) &&
           !has_word(span, "月");
}

/// 你社申请的设施农用地符合备案条件,现予以备案: an applicant's land, plant or plan is filed.
bool asides_of_pages::is_filed_for_applicant() const {
    if (step_ != step::filing || is_field_) return false;
    const string_view said = r_.at(sentence_);
    if (has_word(said, "规范性文件")) return false;
    const std::size_t name = said.find("《");
    const bool names_text =
        name != string_view::npos &&
        has_one_of(said.substr(name), {"办法》", "规定》", "细则》", "意见》", "通告》", "措施》",
                                       "标准》", "的通知》", "决定》", "规则》", "方案》"});
    // 关于同意…项目备案的通知
    const bool is_title_of_thing =
        has_one_of(around_.title, {"备案的通知", "备案的批复", "备案的函", "备案的复函",
                                   "备案的公告", "备案的公示"}) &&
        !has_one_of(around_.title, {"《", "文件", "办法", "规定", "细则", "规章"});
    if (is_title_of_thing) return true;
    return !names_text &&
           has_one_of(said, {"你社", "你司", "你公司", "你场", "你村", "你户", "你厂", "你店",
                             "你企业", "你校", "你园", "你中心", "该社", "该司", "该公司"});
}

/// 省司法厅备案处关于《…办法》的备案审查意见书: how a text is looked at that was filed, and not the
/// review before it is issued.
bool asides_of_pages::is_review_of_filed() const {
    if (step_ != step::legality_review || is_field_) return false;
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    const std::size_t filed = said.find("备案审查");
    if (filed == string_view::npos || has_one_of(said, {"合法性", "法制审", "法律审"}))
        return false;
    return has_one_of(said.substr(filed, 60),
                      {"意见", "建议", "纠正", "异议", "抵触", "违法", "不适当"});
}

/// 根据相关会议精神,我局决定废止: why it is done; no meeting of a number is named.
bool asides_of_pages::is_spirit_of_meeting() const {
    if (step_ != step::collective_decision && step_ != step::party_group_report) return false;
    constexpr std::size_t near = 30;  // bytes: 常务会议精神
    const string_view name =
        r_.at({h_.begin, std::min(std::max(clause_.end, h_.begin), h_.begin + near)});
    const std::size_t spirit = name.find("精神");
    if (spirit == string_view::npos || has_one_of(name.substr(0, spirit), {",", "审议", "通过"}))
        return false;
    return !names_session({sentence_.begin, h_.begin + spirit});
}

/// 经局党组研究,予以继续聘用: people and their faults; and no report on the faults that an inspection
/// found tells of a document.
bool asides_of_pages::is_business_of_party() const {
    if (step_ != step::collective_decision && step_ != step::party_group_report) return false;
    if (has_one_of(around_.title, {"巡察整改", "巡视整改", "审计整改", "督察整改", "整改进展情况"}))
        return true;
    constexpr std::size_t near = 90;  // bytes
    const string_view then =
        r_.at({h_.begin, std::max(h_.end, std::min(sentence_.end, h_.end + near))});
    return has_one_of(then, {"继续聘用", "予以聘用", "予以解聘", "诫勉", "批评教育", "晋升职务",
                             "职级晋升", "予以通报", "责任追究", "薪酬", "谈话提醒", "岗位调整",
                             "调离"}) &&
           !names_document(sentence_);
}

/// 区党工委研究出台了人才新政: the party made a policy of its own, and was not told of a document.
bool asides_of_pages::is_policy_of_party() const {
    if (step_ != step::party_group_report || is_field_ || own_) return false;
    const string_view said = r_.at({h_.begin, std::max(h_.end, clause_.end)});
    return has_one_of(said, {"研究出台", "研究制定", "研究推出", "研究部署"}) &&
           has_one_of(r_.at({clause_.begin, std::max(h_.end, clause_.end)}),
                      {"党工委", "党委", "县委", "市委", "区委", "州委", "旗委"}) &&
           !has_word(said, "《");
}

/// 现公开征集项目控制价: offers are asked for.
bool asides_of_pages::is_call_for_offers() const {
    if (step_ != step::public_consultation || names_draft()) return false;
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    const std::size_t asked = said.find("征集");
    if (asked == string_view::npos) return false;
    const string_view what = said.substr(asked);
    return has_one_of(what, {"控制价", "报价", "服务费用", "服务价格", "供应商", "服务单位",
                             "编制单位", "承办单位", "中介机构", "服务机构", "费用标准"}) &&
           !has_one_of(what, {"意见", "建议", "《", "办法"});
}

/// 对权责事项清单进行了梳理: lists, resources and works are put in order, and no documents cleaned up.
bool asides_of_pages::is_list_put_in_order() const {
    if (step_ != step::annual_cleanup || is_field_) return false;
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    const std::size_t verb = said.find("梳理");
    if (verb == string_view::npos || has_word(said, "清理")) return false;
    // 经梳理,形成了《权责清单》: what came of it is the list.
    const string_view made = r_.at({clause_.begin + verb, std::max(h_.end, sentence_.end)});
    if (has_one_of(made.substr(0, 45), {"形成", "编制", "制定", "汇总"}) &&
        has_one_of(made,
                   {"权责清单", "权力清单", "责任清单", "事项清单", "服务清单", "权力事项"}) &&
        !has_one_of(r_.at(sentence_), {"文件", "规章", "废止", "失效"}))
        return true;
    const string_view object = said.substr(0, verb);
    const std::size_t of = object.rfind("对");
    if (of == string_view::npos) return false;
    return has_one_of(object.substr(of), {"清单", "事项", "职责", "职能", "流程", "资源", "资产",
                                          "项目", "问题", "数据", "台账"}) &&
           !has_one_of(object.substr(of), {"文件", "政策", "规章", "办法", "制度", "《"});
}

/// 发布公告向社会公开选聘法律顾问: the notice is for those who want the post or the order.
bool asides_of_pages::is_call_for_applicants() const {
    if (step_ != step::publication && step_ != step::public_consultation) return false;
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    const std::size_t notice = std::min({said.find("公告"), said.find("通告"), said.find("启事")});
    if (notice == string_view::npos || names_draft()) return false;
    const string_view rest = said.substr(notice);
    if (has_one_of(rest, {"选聘", "招聘", "招募", "遴选", "比选", "招租", "竞聘", "选调", "招标",
                          "竞买", "询价", "招生", "招商"}))
        return true;
    const std::size_t asked = rest.find("征集");
    return asked != string_view::npos && !has_one_of(rest, {"意见", "建议", "看法"}) &&
           has_one_of(rest.substr(asked), {"对象", "线索", "案例", "作品", "人选", "单位", "供应商",
                                           "名称", "标识", "机构", "志愿者", "参加人"});
}

/// 欢迎广大群众提出意见、建议,监督电话12345: whoever likes may always call.
bool asides_of_pages::is_standing_invitation() const {
    if (step_ != step::public_consultation || own_ || names_draft()) return false;
    const string_view said = r_.at({clause_.begin, std::max(h_.end, sentence_.end)});
    return has_one_of(said, {"监督电话", "举报电话", "投诉电话", "服务热线"}) &&
           has_one_of(said, {"欢迎", "可", "请"}) &&
           !has_one_of(said, {"征求意见", "公示", "草案", "方案", "现就", "现将", "听证"});
}

std::optional<std::string> asides_of_pages::aside_of_pages() const {
    if (is_only_dated()) return "只写明日期,看不出说的是文件";
    if (is_in_programme_of_hearing()) return "写的是听证会怎样开";
    if (is_choice_of_named()) return "说的是怎样选出被命名、表彰的";
    if (is_course_of_cleanup()) return "说的是清理的过程或者对它的意见";
    if (is_read_for_other_end()) return "是为起草、汇编而梳理";
    if (is_foot_of_print()) return "是版记";
    if (is_attribute_in_row()) return "是登记的公开属性";
    if (is_of_basis_named()) return "说的是所依据的文件";
    if (is_leave_to_begin()) return "会议只是同意开始做";
    if (is_matter_of_award()) return "说的是文件内容里的事项";
    if (is_in_background()) return "是页面上的背景链接";
    if (is_cleanup_by_others()) return "说的是别的单位的清理";
    if (is_talk_for_draft()) return "会议只是讨论了稿子,没有作出决定";
    if (is_exposure()) return "公布的是违规的人和事";
    if (is_submitted_with_paper()) return "只是报请审查、审议";
    if (is_assessment_announced()) return "只是告知评估正在进行";
    if (is_age_of_text()) return "说的是以前的文件实施了多久";
    if (is_filed_for_applicant()) return "备案的是申请人的事项";
    if (is_review_of_filed()) return "说的是备案以后的审查";
    if (is_spirit_of_meeting()) return "说的是会议精神,不是会议的决定";
    if (is_business_of_party()) return "研究的是人员、整改,不是文件";
    if (is_policy_of_party()) return "说的是党委自己出台的政策";
    if (is_call_for_offers()) return "征集的是报价、单位,不是意见";
    if (is_list_put_in_order()) return "梳理的不是文件";
    if (is_standing_invitation()) return "是平时也开放的监督、投诉渠道";
    if (is_call_for_applicants()) return "公告的是招聘、征集";
    return std::nullopt;
}

std::optional<std::string> judge::aside_of_pages() const {
    return asides_of_pages(*this).aside_of_pages();
}

}  // namespace yigui::recognising
