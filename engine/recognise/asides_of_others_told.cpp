// What a paper tells beside its own making: how other places did it, what was decided on the plan or
// the firms' own meeting, what somebody says in a talk, what the items of minutes charge an office
// with. Who acts and on what stands in front of the step's words or right behind them.
#include "recognise/contrasted.h"
#include "recognise/duty_objects.h"
#include "recognise/find.h"
#include "recognise/judge.h"
#include "recognise/subjects.h"

namespace yigui::recognising {
namespace {

/// 三是, 四要: the mark of an item that stands inside a sentence; 0 for none.
std::size_t mark_of_item(string_view said) {
    constexpr std::size_t mark = 6;  // bytes
    if (said.size() <= mark || said.substr(3, 3) != "是") return 0;
    return begins_with_one_of(said, {"一", "二", "三", "四", "五", "六", "七", "八"}) ? mark : 0;
}

/// 邻县|的停车收费|办法: between whose it is and what it is stands its matter alone.
bool tells_whose(string_view between) {
    constexpr std::size_t longest = 18;  // bytes
    return between.starts_with("的") && between.size() <= longest &&
           !has_one_of(between, {"要求", "制定", "起草", "修改", "指导", "意见", "安排", "部署",
                                 "批复", "规定", "审核", "审查", "出台", "印发"});
}

/// The questions of this file, put to a place.
class asides_of_others_told : public judge {
 public:
    explicit asides_of_others_told(const judge& j) : judge(j) {}
    /// What is told beside the document's own making (asides_of_others_told.cpp).
    bool is_choice_of_those() const;
    std::optional<std::string> aside_of_others_told() const;
    bool is_practice_of_some() const;
    bool is_done_by_former_organ() const;
    bool is_taken_for_example() const;
    bool is_order_of_law() const;
    bool is_decision_on_other() const;
    bool is_on_plan_named() const;
    bool is_meeting_of_members() const;
    bool is_of_one_issued_before() const;
    bool is_said_in_talk() const;
    bool is_speech_of_reviewer() const;
    bool is_item_charged() const;
    bool asks_counted_firms() const;
    bool is_choice_put_up() const;
    bool is_procedure_judged() const;
    bool is_found_lacking() const;
    bool is_valuing_of_former() const;
    bool begins_with_document_of_other(stretch clause) const;
    bool is_titled_of_other(const phrase_hit& whose) const;
    bool is_making_above() const;
    bool is_told_of_document_of_other() const;
    bool is_signed_for_else() const;
    bool is_other_paper_signed() const;
    bool is_of_latter_paper() const;
    bool is_decision_on_work() const;
};

}  // namespace

/// 一并送来的还有一份技术规范,后者2021年已公布: the paper that came along.
bool asides_of_others_told::is_of_latter_paper() const {
    constexpr std::size_t near = 150;  // bytes
    if (!begins_with_one_of(r_.at(clause_), {"后者", "而后者"})) return false;
    const std::size_t line = r_.line_at(clause_.begin).begin;
    const std::size_t from = clause_.begin > line + near ? clause_.begin - near : line;
    return contains_one_of({from, clause_.begin},
                           {"还有一", "另有一", "另一份", "另一件", "另一个", "另附"});
}

/// 会议研究决定,对该办法进行清理: work that is to be done, and no document passed.
bool asides_of_others_told::is_decision_on_work() const {
    if (step_ != step::collective_decision || own_ || !r_.at(clause_).ends_with("决定,"))
        return false;
    const string_view next = r_.at(r_.clause_after(clause_));
    return next.starts_with("对") &&
           has_one_of(next, {"进行清理", "开展清理", "组织清理", "进行评估", "开展评估", "组织评估",
                             "进行督查", "开展督查", "进行整改"});
}

/// 有的市还召开了听证会, 有的以常务会议决定的形式发布: how others do it.
bool asides_of_others_told::is_practice_of_some() const {
    const string_view said = r_.at({clause_.begin, std::max(clause_.begin, h_.begin)});
    if (!begins_with_one_of(said, {"有的", "有些"})) return false;
    return begins_with_one_of(said.substr(string_view("有的").size()),
                              {"市", "县", "区", "省", "地方", "城市", "州", "乡镇", "地市", "兄弟",
                               "以", "采取", "采用"});
}

/// 条例起草时,原国务院法制办曾就草案公开征求意见: an organ of the state that is no more, on its own draft.
bool asides_of_others_told::is_done_by_former_organ() const {
    if (has_one_of(around_.title, {"国务院", "国家"})) return false;
    const string_view said = r_.at({clause_.begin, std::max(clause_.begin, h_.begin)});
    return said.starts_with("原国务院") ||
           (said.starts_with("国务院") && has_one_of(said, {"曾", "当时", "当年"}));
}

/// 国家发展改革委就《…》公开征求意见,为我省同类规则的研究提供了参考: what others did is looked at.
bool asides_of_others_told::is_taken_for_example() const {
    constexpr std::size_t farthest = 150;  // bytes
    if (has_one_of(r_.at({sentence_.begin, std::max(sentence_.begin, h_.begin)}),
                   {"我局", "我委", "我厅", "我办", "我们", "本局", "本委", "本办法", "起草"}))
        return false;
    // 专家提出12条意见,为政策制定提供了参考: what our own step was good for.
    if (!has_one_of(r_.at({sentence_.begin, std::max(sentence_.begin, h_.end)}),
                    {"国家", "国务院", "部", "省", "外地", "邻", "兄弟", "外市", "外县", "其他"}))
        return false;
    const stretch rest{h_.end, std::max(h_.end, std::min(sentence_.end, h_.end + farthest))};
    if (has_one_of(r_.at(rest), {"专家提出", "听取", "收到意见", "提出意见", "草案"})) return false;
    return has_one_of(r_.at(rest),
                      {"提供了参考", "提供了借鉴", "提供了有益", "提供参考", "提供借鉴", "可资借鉴",
                       "值得借鉴", "可供借鉴", "有借鉴意义", "值得学习"});
}

/// 《中华人民共和国…法》已由全国人民代表大会…通过,现予公布。本指引据此编写: the words of its order, quoted.
bool asides_of_others_told::is_order_of_law() const {
    constexpr std::size_t farthest = 300;  // bytes
    if (step_ != step::publication) return false;
    const string_view said = r_.at({sentence_.begin, std::max(sentence_.begin, h_.begin)});
    if (!said.starts_with("《中华人民共和国") ||
        !has_one_of(said, {"全国人民代表大会", "全国人大"}))
        return false;
    const std::size_t end = std::min(r_.text().size(), sentence_.end + farthest);
    return has_one_of(r_.at({std::min(sentence_.end, end), end}),
                      {"据此编", "据此制", "据此起", "我局", "我市", "我省", "我县", "我区", "我委",
                       "本指引", "贯彻该法", "落实该法"});
}

/// 近期,国务院常务会议审议通过了《…意见》,各地要认真学习, in an opinion on another matter: what the
/// meeting adopted is named, and is neither this document nor what it hands on.
bool asides_of_others_told::is_decision_on_other() const {
    if (step_ != step::collective_decision || own_ || around_.title.empty() ||
        around_.kind != paper_kind::issued_document || !has_word(around_.title, "关于"))
        return false;
    constexpr std::size_t shortest = 27, core = 24, near = 60, far = 600;  // bytes
    const stretch told{sentence_.begin, std::max(h_.end, std::min(r_.text().size(), h_.end + far))};
    if (has_one_of(r_.at(told), {"印发", "现予", "现将", "现就", "现公布", "现发布", "转发", "批转",
                                 "现批", "决定如下", "予以公布", "修改后"}))
        return false;
    for (std::size_t i = r_.first_token(clause_.begin); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin > std::min(sentence_.end, h_.end + near)) return false;
        if (t.kind != token_kind::citation) continue;
        // 《…》已经…会议审议通过, 审议通过了《…》: what is adopted, and not what it rests on.
        const bool is_subject =
            t.end <= h_.end && begins_with_one_of(r_.text().substr(t.end), {"已", "业经", "经"});
        const bool is_object = t.begin >= h_.begin &&
                               (ends_with_one_of(r_.at({h_.begin, t.begin}), {"通过", "通过了"}));
        if (!is_subject && !is_object) continue;
        // 《办法》 is the document's own short name.
        if (t.end - t.begin < shortest) return false;
        string_view name = r_.at({t.begin + 3, t.end - 3});
        name = name.substr(0, std::min(name.size(), name.rfind('(')));
        if (name.size() > core) name.remove_prefix(name.size() - core);
        return !has_word(around_.title, name);
    }
    return false;
}

/// 县政府常务会议也审议批准了该规划, in a paper that is no plan.
bool asides_of_others_told::is_on_plan_named() const {
    if (has_one_of(around_.title, {"规划"}) || around_.title.empty()) return false;
    constexpr std::size_t near = 45;  // bytes
    const string_view behind =
        r_.at({h_.begin, std::max(h_.end, std::min(clause_.end, h_.end + near))});
    return has_one_of(behind, {"该规划", "上述规划", "这一规划", "这个规划"}) &&
           !has_one_of(behind, {"办法", "规定", "细则"});
}

/// 均已经村民代表会议表决通过, 经股东大会审议通过: the meeting of those who are governed.
bool asides_of_others_told::is_meeting_of_members() const {
    if (step_ != step::collective_decision) return false;
    // 业主大会会议纪要⏎与会人员表决通过《小区停车办法》: the heading says whose meeting it was.
    constexpr std::size_t longest = 90;  // bytes; a copy on one line goes on with the minutes
    string_view heading = r_.at(r_.line_at(0)).substr(0, longest);
    heading = heading.substr(0, heading.find_first_of(" :,\n"));
    const bool is_of_members = has_one_of(
        heading, {"业主大会", "业主委员会", "业委会", "业主会议", "股东大会", "股东会", "董事会",
                  "社员大会", "会员大会", "村民会议", "村民代表会议", "居民会议", "成员大会"});
    // 业委会会议纪要⏎《业主委员会指导办法》经住建局局务会通过: the sentence names another.
    const bool names_office = has_one_of(
        r_.at({sentence_.begin, std::max(h_.end, clause_.end)}),
        {"常务会", "局务会", "局长办公会", "镇长办公会", "县长办公会", "市长办公会", "党组会"});
    if ((is_of_members && !names_office && has_one_of(heading, {"纪要", "记录", "决议"}) &&
         !has_one_of(heading, {"《", "办法", "规则", "规定", "细则", "指引", "意见", "常务会",
                               "局务会", "办公会", "党组会"})) ||
        (r_.at(clause_).starts_with("与会") &&
         contains_one_of(sentence_, {"《小区", "《业主", "《本小区"})))
        return true;
    const std::size_t at =
        first_place_of(r_.at({clause_.begin, std::max(h_.end, clause_.end)}),
                       {"商会第", "协会第", "学会第", "联合会第", "村民会议", "村民代表会议",
                        "村民代表大会", "居民代表会议", "居民会议", "业主大会", "股东大会",
                        "股东会", "会员大会", "会员代表大会", "成员大会"});
    // 常务会议通过《业主大会议事办法》: what the document is about.
    return at != string_view::npos && !r_.is_cited(clause_.begin + at);
}

/// 去年出台的《考核办法》经过了局务会议审议: another document, by the attribute in front of its name.
bool asides_of_others_told::is_of_one_issued_before() const {
    // What is evaluated was issued before.
    if (step_ == step::expiry_evaluation) return false;
    const string_view said = r_.at({sentence_.begin, std::max(sentence_.begin, h_.end)});
    const std::size_t open = said.rfind("的《");
    if (open == string_view::npos) return false;
    const string_view lead = said.substr(0, open);
    for (const string_view when :
         {"去年", "前年", "此前", "先前", "早前", "早先", "前几年", "上年"})
        for (const string_view made : {"出台", "印发", "制定", "发布", "公布", "通过", "实施"})
            if (lead.ends_with(made) && lead.substr(0, lead.size() - made.size()).ends_with(when))
                return true;
    return false;
}

/// 法规处负责同志在会上说,企业意见是…的试金石: talked of, and nothing is told as done.
bool asides_of_others_told::is_said_in_talk() const {
    constexpr std::size_t farthest = 600;  // bytes
    const std::size_t from =
        std::max(sentence_.begin, h_.begin > farthest ? h_.begin - farthest : std::size_t{0});
    const string_view head = r_.at({from, std::max(from, h_.end)});
    if (!has_one_of(head, {"在会上说", "在会上表示", "在会上强调", "讲话中说", "致辞中说",
                           "讲话中强调", "讲话时说", "发言时说"}))
        return false;
    return !has_one_of(r_.at({clause_.begin, std::max(h_.end, clause_.end)}), {"已", "了", "过"});
}

/// 政策法规处汇报了清理的初步意见: the law section speaks of something else than a review.
bool asides_of_others_told::is_speech_of_reviewer() const {
    if (step_ != step::legality_review || is_field_ || own_) return false;
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    if (!has_one_of(said,
                    {"汇报了", "作了汇报", "作汇报", "负责同志在会上", "负责人在会上", "介绍了",
                     "作了介绍", "通报了", "宣读了", "讲解了", "解读了", "传达了", "宣讲了"}))
        return false;
    // 法规科介绍了合法性审核的有关要求: what a review has to be, and none that was made.
    string_view end = said;
    while (ends_with_one_of(end, {",", ";", "。"})) end.remove_suffix(end.ends_with("。") ? 3 : 1);
    return ends_with_one_of(end,
                            {"要求", "规定", "制度", "程序", "流程", "知识", "标准", "要点"}) ||
           !has_one_of(said, {"审", "合法性", "把关", "出具", "法核"});
}

/// 会议要求,…三是请专家论证;四是修改后提交厅长办公会议审定: the items of minutes charge somebody.
bool asides_of_others_told::is_item_charged() const {
    // Minutes of a meeting with firms charge offices, too.
    if (around_.kind != paper_kind::meeting_minutes &&
        around_.title.find("纪要") == std::string::npos)
        return false;
    // (二)修改稿由法规科5月在网站公开征求意见: what the meeting settled, and whom it charges.
    const string_view item = r_.at({sentence_.begin, std::max(h_.end, sentence_.end)});
    const string_view lead = item.substr(0, h_.begin - sentence_.begin);
    const std::size_t by = lead.find("由");
    if (item.starts_with("(") && by != string_view::npos &&
        has_one_of(lead.substr(by), {"局", "科", "处", "办", "中心", "部门", "单位"}) &&
        !has_one_of(item, {"已", "了", "过", "经", "同意", "认为", "出具", "收到", "根据", "曾"}))
        return true;
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    const std::size_t mark = mark_of_item(said);
    if (mark == 0 || has_one_of(said, {"已", "了", "过", "同意"})) return false;
    return begins_with_one_of(said.substr(mark),
                              {"请", "由", "修改后", "修改完善后", "抓紧", "尽快", "进一步", "继续",
                               "再", "将", "在", "选择", "组织", "补", "完善后", "待", "按", "对"});
}

/// 向已入园的19家企业发放了意见征询表, 以便函征求辖内11家银行意见: firms that are counted, and no public.
bool asides_of_others_told::asks_counted_firms() const {
    if (step_ != step::public_consultation || is_field_) return false;
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    const std::size_t counter = said.find("家");
    if (counter == string_view::npos || counter == 0 || said[counter - 1] < '0' ||
        said[counter - 1] > '9')
        return false;
    constexpr std::size_t near = 45;  // bytes
    if (!has_one_of(said.substr(counter, near),
                    {"企业", "公司", "机构", "银行", "商户", "协会", "经营", "单位", "业主"}))
        return false;
    return !has_one_of(said, {"公开", "社会", "公众", "网", "群众", "市民", "居民", "村民", "公示",
                              "听证", "公告", "消费者", "公号"});
}

/// 运价调整的两套方案已在网站公布: to choose from, before anything is decided.
bool asides_of_others_told::is_choice_put_up() const {
    return step_ == step::publication &&
           has_one_of(r_.at({clause_.begin, std::max(h_.end, clause_.end)}),
                      {"套方案", "个备选方案", "听证方案", "备选方案"});
}

/// 集体审议等程序按规定进行, 评估程序基本符合规定: how the procedure is judged in another step's paper.
bool asides_of_others_told::is_procedure_judged() const {
    if (is_field_ || own_) return false;
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    if (step_ == step::legality_review && has_one_of(said, {"评估程序", "听证程序"}) &&
        !has_one_of(said, {"审"}))
        return true;
    return around_.kind == paper_kind::risk_assessment &&
           has_one_of(said, {"等程序按规定", "等程序依法", "等程序均按", "等程序符合"});
}

/// 风险评估不充分, 征求意见不到位: what a review finds lacking.
bool asides_of_others_told::is_found_lacking() const {
    constexpr std::size_t near = 24;  // bytes
    const string_view behind =
        r_.at({h_.end, std::max(h_.end, std::min(clause_.end, h_.end + near))});
    return !is_field_ &&
           begins_with_one_of(
               behind, {"不充分", "不够充分", "不扎实", "不到位", "不够深入", "不深入", "不够广泛",
                        "不规范", "难以发挥", "流于形式", "走过场", "形同虚设", "不严格"});
}

/// 2013年曾对原规定开展过立法后评估; 考核办法已于2019年清理中修改: other documents than the one valued.
bool asides_of_others_told::is_valuing_of_former() const {
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    if (step_ == step::expiry_evaluation) return has_one_of(said, {"曾对原", "曾就原", "曾对旧"});
    return step_ == step::annual_cleanup && around_.kind == paper_kind::evaluation &&
           has_one_of(said, {"清理中修改", "清理中废止", "清理中修订", "清理中宣布"});
}

/// 经专家论证和社会公示,确定了12家示范企业: who was chosen, and no document.
bool asides_of_others_told::is_choice_of_those() const {
    if (step_ != step::expert_argumentation && step_ != step::public_consultation) return false;
    const stretch next = r_.clause_after(clause_);
    const string_view said = r_.at(next);
    if (next.size() == 0 || names_document(sentence_) ||
        !begins_with_one_of(said, {"确定了", "确定第", "评选出", "遴选出", "认定", "评定", "选出",
                                   "择优确定", "最终确定", "现确定", "现认定", "决定认定"}))
        return false;
    return has_one_of(said, {"名单", "个", "家", "名", "批", "试点", "示范", "单位", "企业", "基地",
                             "项目", "传承人"}) &&
           !has_one_of(said, {"方案", "标准", "价格", "票价", "办法", "规定"});
}

/// 省厅《通知》经厅长专题会审议通过: a title behind whose it is, and what was done with it. An organ of that level
/// itself speaks of its own so.
bool asides_of_others_told::is_titled_of_other(const phrase_hit& whose) const {
    const string_view who = r_.at({whose.begin, whose.end});
    const bool is_seen_from_below =
        is_one_of(who, {"省厅", "省局", "省里", "部里", "上级", "市里", "厅里", "州里", "部委"});
    // A sentence by itself may be told by anybody.
    if (!is_seen_from_below && !is_page()) return false;
    if (!around_.title.empty() && has_word(around_.title, who.substr(0, 3))) return false;
    const std::size_t close = r_.at({whose.end, std::max(h_.end, clause_.end)}).find("》");
    return close != string_view::npos &&
           has_one_at(r_.text(), whose.end + close + 3, {"经", "已", "于", "通过", "由"});
}

/// 市政府那份通告已…, 别的科室的文件都…, 原规定于2018年…: the clause begins with another's document, and
/// tells of it. Behind the name nobody of this document's acts, and no time is told by it (印发后,我局…).
bool asides_of_others_told::begins_with_document_of_other(stretch clause) const {
    constexpr std::size_t longest = 60;                      // bytes of the name
    const std::size_t end = r_.clause_at(clause.begin).end;  // words may run over the next clause
    const std::size_t until = clause.contains(h_.end - 1) ? std::min(h_.end, end) : end;
    string_view said = r_.at({clause.begin, until});
    const std::size_t size = said.size();
    said = without_front(said, {"而", "但", "其中", "不过", "只是"});
    const std::size_t from = clause.begin + (size - said.size());
    std::optional<phrase_hit> whose, kind;
    each(role::word, {from, std::min(until, from + longest)}, [&](const phrase_hit& one) {
        const std::string& group = r_.words().group_of(one).id;
        if (group == "别人的" && one.begin == from && (!whose || one.end > whose->end)) whose = one;
        if (group == "别人的文件" && one.begin > from && !kind) kind = one;
    });
    if (whose && r_.starts_citation(whose->end)) return is_titled_of_other(*whose);
    // 那份通告 belongs to somebody named in front of it: 教育局那份通知, 二科起草的那个细则.
    if (!kind) return false;
    const string_view name = r_.at({from, kind->begin});
    // 我们参照的那个办法
    if (has_one_of(name, {"参照的那", "借鉴的那", "参考的那", "学习的那"})) return true;
    if (has_one_of(name, {"对", "将", "把", "就", "由", "经", "向", "为", "在", "与", "和",  "跟",
                          "同", "比", "按", "据", "照", "我", "本", "该", "咱", "这", "专家"}))
        return false;
    const bool is_pointed_at =
        name.size() > 6 && ends_with_one_of(name, {"那份", "那个", "那件", "那部", "那项"});
    const bool is_owned =
        whose && (whose->end == kind->begin ||
                  without_end(name, {"暂行", "试行", "管理", "实施", "奖励", "补贴", "收费"})
                      .ends_with("的") ||
                  tells_whose(r_.at({whose->end, kind->begin})));
    if (!is_pointed_at && !is_owned) return false;
    if (whose && has_word(around_.title, r_.at({whose->begin, whose->end}))) return false;
    const string_view rest = r_.at({kind->end, std::max(kind->end, until)});
    return !begins_with_one_of(rest, {"修", "草案", "送审", "征求意见稿", "的修", "、", "》"}) &&
           !has_one_of(rest, {"我",     "本",     "该",     "不同",   "一样",   "相同",   "一致",
                              "印发后", "下发后", "出台后", "实施后", "施行后", "公布后", "发布后",
                              "废止后", "到期后", "期满后", "失效后", "调整后", "之后",   "以后"});
}

/// 省商务厅起草实施意见时召开过座谈会,我们派人旁听: an office above makes a document, and we look on.
bool asides_of_others_told::is_making_above() const {
    constexpr std::size_t longest = 60;  // bytes from the verb to 时
    const string_view said = r_.at({clause_.begin, std::max(clause_.begin, h_.end)});
    if (!begins_with_one_of(said, {"省", "国家", "国务院", "部", "自治区"}) ||
        has_one_of(around_.title, {"省", "国家", "国务院", "自治区"}))
        return false;
    const std::size_t makes =
        first_place_of(said, {"起草", "制定", "出台", "修订", "拟订", "编制"});
    if (makes == string_view::npos ||
        !has_one_of(said.substr(makes, longest), {"时", "过程中", "期间", "之前"}))
        return false;
    return !around_.title.empty() ||
           has_one_of(r_.at({clause_.begin, sentence_.end}).substr(makes), {"我", "本"});
}

/// …,并配有解读; …,他们采纳了大半: the clauses before it say of whose document it tells.
bool asides_of_others_told::is_told_of_document_of_other() const {
    if (is_field_) return false;
    if (is_contrasted(r_, {h_.begin, h_.end}, clause_, sentence_, around_)) return true;
    if (around_.kind == paper_kind::evaluation) return false;
    if (step_ != step::annual_cleanup && is_of_document_pointed_at(r_, h_, around_)) return true;
    if (own_) return false;
    if (step_ == step::annual_cleanup) return is_end_in_cleanup(r_, h_, around_);
    // 原规定期满,经评估…: what ends is what these are about.
    if (step_ == step::expiry_evaluation || step_ == step::necessity_assessment) return false;
    if (is_making_above()) return true;
    // 邻县的办法已施行三年。该办法征求了公众意见: the one just told of.
    const bool goes_on = begins_with_one_of(
        r_.at(clause_),
        {"该办法", "该规定", "该细则", "该条例", "该文件", "该通告", "该通知", "该方案", "该政策"});
    if (goes_on && clause_.begin == sentence_.begin &&
        sentence_.begin > r_.line_at(sentence_.begin).begin &&
        begins_with_document_of_other(r_.clause_at(r_.sentence_at(sentence_.begin - 1).begin)))
        return true;
    constexpr int furthest = 2;  // clauses
    stretch at = clause_;
    for (int back = 0; at.size() > 0; ++back) {
        if (begins_with_document_of_other(at)) return true;
        if (back == furthest || at.begin <= sentence_.begin ||
            !begins_with_one_of(r_.at(at), {"并", "且", "还", "也", "又", "他们", "对方", "人家"}))
            return false;
        at = r_.clause_before(at);
    }
    return false;
}

/// 局长已在《差旅费报销单》上签批: what is signed is named, and a slip or a contract.
bool asides_of_others_told::is_other_paper_signed() const {
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    const std::size_t open = said.find("《"), close = said.find("》");
    if (open == string_view::npos || close == string_view::npos || close < open ||
        said.find("《", close) != string_view::npos)
        return false;
    const string_view title = said.substr(open, close - open);
    return ends_with_one_of(title, {"单", "条", "合同", "合同书", "协议", "协议书", "责任书",
                                    "承诺书", "申请表", "申请书", "证明", "证明书", "介绍信"}) &&
           !has_one_of(title, {"发文", "签发", "拟稿", "文稿", "文件", "公文", "办文", "印发"}) &&
           !has_one_of(title, {"审签", "呈批", "阅批", "批办", "会签", "呈签", "送签"}) &&
           !has_one_of(said.substr(close), {"办法", "文件", "细则"}) &&
           !has_one_of(said, {"印发", "付印", "文稿"});
}

/// 主要负责人签署“同意,付款”; 批“暂不发”: signed, but no document is let go by it.
bool asides_of_others_told::is_signed_for_else() const {
    constexpr std::size_t near = 18, longest = 90;  // bytes
    if (step_ != step::signing) return false;
    if (is_other_paper_signed()) return true;
    const string_view behind = r_.text().substr(h_.begin, h_.end - h_.begin + longest);
    const std::size_t open = behind.find("“");
    if (open == string_view::npos || open > h_.end - h_.begin + near) return false;
    const string_view said = behind.substr(open, behind.find("”", open) - open);
    // “请司法局再审”, and not “请按程序印发”
    if (said.starts_with("“请") && !has_one_of(said, {"发", "印"})) return true;
    return has_one_of(said, {"暂不", "不发", "缓发", "不同意", "不予", "退回", "付款", "支付",
                             "拨付", "报销", "发放", "补发", "采购", "录用", "请假", "聘用"});
}

std::optional<std::string> asides_of_others_told::aside_of_others_told() const {
    if (is_of_latter_paper()) return "后者是另一份材料";
    if (is_decision_on_work()) return "会议决定的是一项工作,不是文件";
    if (is_signed_for_else()) return "签的不是印发文件";
    if (is_told_of_document_of_other()) return "说的是别人的、以前的文件";
    if (is_choice_of_those()) return "选的是单位或者人,不是文件";
    if (is_practice_of_some()) return "说的是别处的做法";
    if (is_taken_for_example()) return "说的是别处的做法,只作参考";
    if (is_order_of_law()) return "引的是公布法律的命令";
    if (is_done_by_former_organ()) return "说的是国家机关自己的文件";
    if (is_decision_on_other()) return "会议通过的是另一份文件";
    if (is_on_plan_named()) return "议的是规划,不是这个文件";
    if (is_meeting_of_members()) return "不是行政机关的会议";
    if (is_of_one_issued_before()) return "说的是以前出台的另一份文件";
    if (is_said_in_talk()) return "只是讲话里的话";
    if (is_speech_of_reviewer()) return "法制机构说的是别的事";
    if (is_item_charged()) return "是会议交办的事项";
    if (asks_counted_firms()) return "问的是企业,不是公众";
    if (is_choice_put_up()) return "公布的是供选择的方案";
    if (is_procedure_judged()) return "只是对程序的评价";
    if (is_found_lacking()) return "说的是做得不够";
    if (is_valuing_of_former()) return "说的是另一份文件";
    return aside_of_subjects(*this);
}

bool judge::is_told_of_document_of_other() const {
    return asides_of_others_told(*this).is_told_of_document_of_other();
}

std::optional<std::string> judge::aside_of_others_told() const {
    return asides_of_others_told(*this).aside_of_others_told();
}

}  // namespace yigui::recognising
