// The paper of a step that is named in 《》: made by its verb, told of by what stands behind it, or
// followed by what was changed for it. A name alone, and one that is a basis, tells nothing.
#include <algorithm>

#include "recognise/basis.h"
#include "recognise/find.h"
#include "recognise/judge.h"
#include "recognise/numerals.h"

namespace yigui::recognising {

namespace {

/// 《…审查结论》, 《…采纳情况汇总表》: papers that a step leaves.
bool ends_as_paper(string_view name) {
    return ends_with_one_of(
        name, {"清理结果", "清理目录", "一览",   "结论",   "意见书", "意见",   "报告",  "情况表",
               "审查表",   "登记表",   "审核表", "笔录",   "汇总表", "纪要",   "公告",  "的函",
               "情况",     "反馈",     "回执",   "一览表", "对照表", "评估表", "编号表"});
}

/// 《关于征求岸线评审意见的函》(…)收悉: a letter came, and what it asks for or is about was not done by that.
/// One that hands in what a step left of a document (《关于报送〈方案〉论证意见的函》) tells it.
bool is_letter_received(string_view name, string_view behind) {
    if (behind.starts_with("("))
        behind = behind.substr(std::min(behind.size(), behind.find(')') + 1));
    if (!begins_with_one_of(behind, {"收悉", "已收悉", "均收悉", "业已收悉", "已收到", "收到"}))
        return false;
    if (!ends_with_one_of(name, {"的函", "请示", "的报告", "的来函", "的商函", "的建议"}))
        return false;
    return name.find("〈") == string_view::npos ||
           (!name.ends_with("的报告") && !has_one_of(name, {"报送", "报来", "提供", "反馈"}));
}

/// 网站已发布《关于意见采纳情况的公告》, 发布《关于公开征求意见的公告》: the notice of the step was put up.
bool puts_up_notice(step what, string_view head, string_view name) {
    if (!ends_with_one_of(head, {"发布", "发布了", "公布", "公布了", "刊登", "刊登了", "张贴",
                                 "张贴了", "挂出", "挂出了", "发出", "发出了", "登出", "登出了",
                                 "刊发", "刊发了", "公开了", "发布的", "刊出"}) ||
        has_one_of(name,
                   {"环境影响", "报告书", "报告表", "听证", "样式", "模板", "招聘", "招录", "录用",
                    "采购", "招标", "规划", "项目", "选址", "征收", "拆迁", "考试", "职称"}))
        return false;
    const bool is_answer = has_one_of(name, {"采纳", "结果", "反馈", "处理情况"});
    if (what == step::consultation_feedback)
        return is_answer && ends_with_one_of(name, {"公告", "公示", "通告", "说明", "情况", "表",
                                                    "通报", "反馈"});
    return what == step::public_consultation && !is_answer &&
           ends_with_one_of(name, {"公告", "公示", "通告", "启事", "布告"});
}

/// 2.申请人在小区张贴《…征询公示》: what those who apply put up is theirs, unless a day or 了 tells of it.
bool puts_up_own(string_view clause, string_view head) {
    clause = without_front(without_list_mark(clause), {"由", "各"});
    const string_view who =
        which_begins(clause, {"申请人", "申请单位", "申请者",   "建设单位", "施工单位",
                              "经营者", "经营单位", "经营企业", "业委会",   "业主委员会",
                              "物业",   "开发商",   "开发企业", "运营单位", "运营企业",
                              "商户",   "权利人",   "投资人",   "产权单位", "用人单位"});
    // 物业管理科: an office.
    return !who.empty() &&
           !begins_with_one_of(without_front(clause.substr(who.size()), {"管理", "服务", "监管"}),
                               {"科", "局", "处", "办", "股", "中心"}) &&
           !has_one_of(head, {"了", "已", "月"});
}

/// What a sentence that goes by the rules on a step says of it, though it names the step in their title
/// only: 依据《公平竞争审查条例》第二条,本件不属于审查范围,免予审查.
class told_by_rule : public judge {
 public:
    explicit told_by_rule(const judge& j) : judge(j) {}
    bool is_printed_in_gazette(std::size_t open) const;
    std::optional<judgment> told(std::size_t open);

 private:
    /// Where the rest of the sentence names the step by its verb alone.
    std::optional<stretch> verb_in(stretch rest) const;
    std::optional<judgment> told_at(stretch verb, stretch rest);
};

std::optional<stretch> told_by_rule::verb_in(stretch rest) const {
    string_view verb;
    switch (step_) {
        case step::fair_competition_review:
            verb = "审查";
            break;
        case step::risk_assessment:
            verb = "评估";
            break;
        case step::legality_review:
            verb = "审核";
            break;
        case step::enterprise_consultation:
            verb = "听取";
            break;
        default:
            return std::nullopt;
    }
    // 根据《公平竞争审查条例》,…完成合法性审查: another step's name may hold the verb.
    bool names_step = false;
    each(role::noun, rest, [&](const phrase_hit& o) { names_step |= !r_.is_cited(o.begin); });
    const std::size_t at = r_.at(rest).find(verb);
    if (names_step || at == string_view::npos) return std::nullopt;
    return stretch{rest.begin + at, rest.begin + at + verb.size()};
}

std::optional<judgment> told_by_rule::told_at(stretch verb, stretch rest) {
    const stretch own = r_.clause_at(verb.begin);
    const stretch before{std::max(own.begin, rest.begin), verb.begin};
    if (const auto e = last(role::exemption, before)) {
        judgment j = make(polarity::exempted, "照规定" + mark("免除词", *e));
        j.ground = r_.original_text(sentence_);
        return j;
    }
    if (const auto n = last(role::negation, before))
        return make(polarity::negated, "照规定该办," + mark("否定词", *n));
    if (first(role::duty_mark, rest) || first(role::condition, rest) ||
        first(role::unfinished, rest))
        return std::nullopt;
    const auto d = last(role::done_mark, {own.begin, verb.end + 3});
    if (!d || weight(*d) < 2) return std::nullopt;
    return make(polarity::done, "照规定办的," + mark("完成标志", *d));
}

/// 《某区人民政府公报》2025年第2期刊登《…办法》: the gazette's own name opens the words.
bool told_by_rule::is_printed_in_gazette(std::size_t open) const {
    if (step_ != step::publication) return false;
    const std::size_t close = std::min(r_.text().find("》", open), h_.end);
    const string_view printed = r_.at({close, std::max(close, sentence_.end)});
    return r_.at({open, close}).ends_with("公报") &&
           has_one_of(printed,
                      {"刊登《", "刊载《", "登载《", "刊登了《", "刊载了《", "登载了《"}) &&
           !has_one_of(printed, {"征求意见", "草案"}) && !first(role::negation, sentence_) &&
           !first(role::duty_mark, sentence_) && !first(role::condition, sentence_);
}

std::optional<judgment> told_by_rule::told(std::size_t open) {
    const std::size_t close = r_.text().find("》", h_.end);
    if (r_.words().of(h_).role != role::noun || close == string_view::npos ||
        close >= sentence_.end || r_.states_rules(h_.begin) ||
        !(names_basis_only(r_, {open, close}) ||
          ends_with_one_of(r_.at({sentence_.begin, std::max(sentence_.begin, open)}),
                           {"根据", "按照", "依据", "依照", "对照"})))
        return std::nullopt;
    // 按照《关于报送公平竞争审查情况的通知》: a demand, and no rule on the step.
    if (has_one_of(r_.at({open, close}), {"报送", "情况", "工作", "自查", "清理", "督查"}))
        return std::nullopt;
    const stretch rest{close + string_view("》").size(), sentence_.end};
    // 本件不属于审查范围: one document, and not what the rules say of all.
    if (!names_document(rest) &&
        !has_one_of(r_.at(rest), {"本件", "该件", "此件", "本方案", "该方案", "本次", "此次"}))
        return std::nullopt;
    // 审查了全县政策措施35件, 没有审查的一律不得出台: of all that there are.
    if (has_one_of(r_.at(rest), {"全县", "全市", "全区", "全省", "全州", "全局", "各部门", "各单位",
                                 "各乡镇", "一律", "各级", "年度"}))
        return std::nullopt;
    const auto verb = verb_in(rest);
    return verb ? told_at(*verb, rest) : std::nullopt;
}

}  // namespace

std::optional<judgment> judge::cited(std::string& why) {
    const std::size_t from = h_.begin > 900 ? h_.begin - 900 : 0;
    std::size_t open = r_.at({from, h_.begin}).rfind("《");
    open = open == string_view::npos ? h_.begin : from + open;
    const string_view head = r_.at({open > 60 ? open - 60 : 0, open});
    const string_view rest = r_.text().substr(h_.end, 24);
    const bool ends_name = rest.starts_with("》") || rest.starts_with("意见》") ||
                           rest.starts_with("意见书》") || rest.starts_with("报告》") ||
                           rest.starts_with("结论》") || rest.starts_with("汇总表》") ||
                           rest.starts_with("情况汇总表》") || rest.starts_with("情况表》") ||
                           rest.starts_with("一览表》") || rest.starts_with("情况的说明》") ||
                           rest.starts_with("情况说明》") || rest.starts_with("情况的公告》") ||
                           rest.starts_with("情况的通报》");
    const string_view made =
        which_ends(head, {"出具了", "出具", "形成了", "形成", "作出了", "印发了", "提交了", "写成",
                          "写成了", "撰写了", "编制了", "编写了", "完成了", "编制完成", "草拟了"});
    if (ends_name && !made.empty() && !r_.states_rules(h_.begin) &&
        !last(role::duty_mark, {clause_.begin, open}) &&
        !last(role::negation, {clause_.begin, open}))
        return make(polarity::done, "“" + std::string(made) + "”了这个步骤的材料");
    // 推出《一图读懂〈…〉》: its title tells what it is.
    if (step_ == step::interpretation && !r_.states_rules(h_.begin) &&
        !last(role::duty_mark, {clause_.begin, open}) &&
        !last(role::negation, {clause_.begin, open}))
        if (const string_view shown =
                which_ends(head, {"发布", "推出", "推送", "刊发", "发表", "上线", "发布了",
                                  "推出了", "推送了", "刊发了", "刊登了", "制作了"});
            !shown.empty())
            return make(polarity::done, "“" + std::string(shown) + "”了解读");
    // 《…的公示》样表, 《…的公告》,我县组织学习: a form for others, and another's notice.
    const std::size_t shut = std::min({r_.text().find("》", h_.end), open + 240, r_.text().size()});
    const string_view after = r_.at({shut, std::max(shut, sentence_.end)});
    if (puts_up_notice(step_, head, r_.at({open, shut})) &&
        !puts_up_own(r_.at({clause_.begin, std::max(clause_.begin, open)}), head) &&
        !has_one_of(after, {"样表", "样式", "模板", "范本", "学习", "参照"}) &&
        !r_.states_rules(h_.begin) && !first(role::negation, {clause_.begin, open}) &&
        !last(role::duty_mark, {sentence_.begin, open}) && !first(role::condition, clause_))
        return make(polarity::done, "写明发布了这个步骤的公告");
    if (told_by_rule(*this).is_printed_in_gazette(open))
        return make(polarity::done, "写明刊登在公报上");
    if (const auto sign = names_paper(open)) return make(polarity::done, *sign);
    if (auto j = told_by_rule(*this).told(open)) return j;
    return drop(why, "在书名号内");
}

std::optional<std::string> judge::names_paper(std::size_t open) const {
    const std::size_t close = r_.text().find("》", h_.end);
    if (close == string_view::npos || close > h_.end + 120) return std::nullopt;
    const string_view name = r_.at({h_.begin, close});
    // 《〈办法〉解读》已随文发布
    const bool is_reading = step_ == step::interpretation && name.ends_with("解读");
    if ((!is_reading && !ends_as_paper(name)) || first(role::duty_mark, {clause_.begin, open}) ||
        first(role::negation, clause_) || first(role::unfinished, sentence_) ||
        first(role::condition, {sentence_.begin, open}))
        return std::nullopt;
    if (is_letter_received(r_.at({open, close}), r_.text().substr(close + 3, 120)))
        return std::nullopt;
    // 《中药材仓储项目可行性研究报告》: of works.
    if (step_ == step::necessity_assessment &&
        has_one_of(r_.at({open, close}), {"项目可行性", "工程可行性", "建设可行性"}))
        return std::nullopt;
    const string_view head = r_.at({clause_.begin, open});
    if (has_one_of(head, {"根据", "按照", "依照", "依据", "参照", "对照"})) {
        // 根据司法局《…的合法性审查意见》,我局删除了第十二条: it was there to be followed.
        if (has_one_of(r_.at({close, std::max(close, sentence_.end)}),
                       {"删除了", "删去了", "修改了", "作了修改", "进行了修改", "调整了"}))
            return "写明了照这份材料修改";
        return std::nullopt;
    }
    // 《…评估报告》经…, 载明…: the paper itself is told of.
    if (has_one_at(r_.text(), close + 3,
                   {"经", "已", "载明", "载有", "显示", "认为", "附后", "齐备", "指出", "公布:"}))
        return "写明了这个步骤的材料";
    const auto sign = event_sign({open, std::min(period_.end, close + 150)});
    if (!sign) return std::nullopt;
    return "写明了这个步骤的材料和“" + std::string(r_.at(*sign)) + "”";
}

/// 根据论证会专家意见,对第六条作了调整: the review was there to be followed.
bool judge::is_followed() const {
    switch (step_) {
        case step::legality_review:
        case step::expert_argumentation:
        case step::fair_competition_review:
        case step::risk_assessment:
            break;
        default:
            return false;
    }
    const stretch own = r_.clause_at(h_.begin);
    const string_view said = r_.at(own);
    const bool goes_by = begins_with_one_of(said, {"根据", "按照", "结合", "依据", "对照", "针对"});
    if (!goes_by || h_.end > own.end || own.begin == h_.begin) return false;
    const bool is_advice = said.ends_with("意见,") || said.ends_with("建议,") ||
                           said.ends_with("结论,") || said.ends_with("提出的问题,");
    const stretch next = r_.clause_after(own);
    return is_advice && !first(role::duty_mark, {own.begin, next.end}) &&
           has_one_of(r_.at(next), {"作了", "修改了", "调整了", "删除了", "删去了", "完善了",
                                    "进行了修改", "进行了调整", "进行了完善"});
}

std::optional<stretch> judge::number_behind() const {
    const std::size_t at = behind_label();
    if (!starts(r_.text(), at, "(")) return std::nullopt;
    const std::size_t i = r_.first_token(at);
    if (i >= r_.tokens().size()) return std::nullopt;
    const token& t = r_.tokens()[i];
    if (t.kind != token_kind::doc_number || t.begin > at + 60 ||
        r_.at({at, t.begin}).find(')') != string_view::npos)
        return std::nullopt;
    return stretch{t.begin, t.end};
}

std::optional<stretch> judge::number_before() const {
    for (std::size_t i = r_.first_token(clause_.begin); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin >= h_.begin) break;
        if (t.kind == token_kind::doc_number &&
            (starts(r_.text(), t.begin, "以") || r_.at({clause_.begin, t.begin}).ends_with("以")))
            return stretch{t.begin, t.end};
    }
    return std::nullopt;
}

}  // namespace yigui::recognising
