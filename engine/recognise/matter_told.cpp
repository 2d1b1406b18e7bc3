// What a sentence itself says that was decided, agreed to or asked about: the title or the topic of
// something that is no document of this kind.
#include <algorithm>

#include "recognise/basis.h"
#include "recognise/find.h"
#include "recognise/numerals.h"
#include "recognise/place.h"

namespace yigui::recognising {

std::optional<std::string> place::other_subject() const {
    const string_view said = r_.at(clause_);
    // 就预算编制问题听取…: what firms were asked about stands behind 就.
    std::size_t about = string_view::npos, topic_at = 0;
    for (const string_view lead : {"就", "围绕", "针对"})
        if (const std::size_t at = said.find(lead);
            at < about &&
            !begins_with_one_of(said.substr(at + lead.size()),  // 就到企业走访: at once
                                {"到", "去", "赴", "已", "曾", "请", "有", "把"})) {
            about = at;
            topic_at = at + lead.size();
        }
    if (about != string_view::npos)
        for (const string_view verb : {"听取", "征求", "召开", "座谈", "走访", "开展"})
            if (const std::size_t at = said.find(verb, about); at != string_view::npos) {
                if (at < topic_at) continue;
                string_view topic = said.substr(topic_at, at - topic_at);
                topic = without_end(topic, {"有关", "相关", "等", "问题", "事项", "事宜", "情况"});
                const std::size_t begin = clause_.begin + topic_at;
                if (topic.size() >= 12 && !may_be_document({begin, begin + topic.size()}))
                    return std::string(topic);
            }
    const std::size_t on = said.find("对");
    if (on == string_view::npos) return std::nullopt;
    for (const string_view view : {"的看法", "的意见", "的建议", "的诉求", "的想法"}) {
        const std::size_t of = said.find(view, on);
        if (of == string_view::npos) continue;
        const stretch subject{clause_.begin + on + 3, clause_.begin + of};
        if (subject.size() >= 9 && !may_be_document(subject)) return r_.original_text(subject);
    }
    return std::nullopt;
}

bool is_title_of_other_business(string_view title) {
    if (title.find("办法") != string_view::npos) return false;
    const std::size_t last = title.rfind('(');
    if (title.ends_with(")》") && last != string_view::npos) title = title.substr(0, last);
    title = without_end(title, {"》"});
    // 《水系专项规划报告(2023-2035年)》: the plan itself.
    if (title.ends_with("规划报告")) return false;
    // 《采购合同》; not 《合同管理规定》.
    if (ends_with_one_of(
            title, {"合同", "合同书", "协议", "协议书", "施工方案", "设计方案", "施工组织设计",
                    "任职的决定", "任职的通知", "聘任的决定", "录用的决定", "免职的决定"}))
        return true;
    return ends_with_one_of(title, {"报告", "汇报"}) ||
           has_one_of(title, {"预算", "决算", "工作报告", "名单", "审计报告", "任免", "荣誉",
                              "表彰", "任命", "处分", "章程", "分配方案", "补偿方案", "整改方案",
                              "工作总结", "执行情况", "学习规则", "理论学习", "安排意见"});
}

namespace {

/// 《…》《…》, 《…》(送审稿)、《…》, 《…》和《…》: what stands between two titles of one list.
bool joins_titles(string_view between) {
    if (between.starts_with("(") && between.find(')') != string_view::npos)
        between.remove_prefix(between.find(')') + 1);
    return is_one_of(between, {"", "、", "和", "及", "以及", "与", ",以及", ",并"});
}

}  // namespace

/// 通过《…预算调整方案》: what was decided is named behind the verb that agrees (会议审议了《…》,原则通过《…》),
/// else first of all, and with it the other titles of its list. One document among them is enough.
std::optional<std::string> place::other_title_decided() const {
    const auto& all = r_.tokens();
    const std::size_t first = r_.first_token(h_.begin);
    const auto agreed = [&](const token& t) {
        return ends_with_one_of(
            r_.at({std::max(h_.begin, t.begin - std::min<std::size_t>(t.begin, 12)), t.begin}),
            {"通过", "同意", "通过了", "同意了", "审定", "批准"});
    };
    const auto is_title = [&](std::size_t i) { return all[i].kind == token_kind::citation; };
    std::size_t begin = first;
    while (begin < all.size() && all[begin].begin < sentence_.end &&
           !(is_title(begin) && agreed(all[begin])))
        ++begin;
    if (begin == all.size() || all[begin].begin >= sentence_.end) {
        begin = first;
        if (first == all.size() || !is_title(first) || all[first].begin >= clause_.end)
            return std::nullopt;
    }
    std::optional<std::string> other;
    std::size_t listed = all[begin].begin;  // the end of the list's last title
    for (std::size_t i = begin; i < all.size() && all[i].begin < sentence_.end; ++i) {
        const token& t = all[i];
        if (t.begin < listed || !is_title(i)) continue;
        if (!joins_titles(r_.at({listed, t.begin})) && !agreed(t)) continue;
        listed = t.end;
        const string_view name = r_.at({t.begin, t.end});
        if (!is_title_of_other_business(name)) return std::nullopt;
        if (!other) other = std::string(name);
    }
    return other;
}

/// 听取了…汇报,审议通过《…办法》: does the sentence decide a document by name?
bool place::decides_by_name() const {
    constexpr std::size_t farthest = 900;  // bytes
    const stretch told{h_.begin, std::min(std::max(h_.end, sentence_.end), h_.begin + farthest)};
    return has_one_of(r_.at(told), {"审议通过《", "审议通过了《", "审议并通过《", "审议并通过了《",
                                    "审议并原则通过《", "原则通过《", "原则通过了《", "原则同意《",
                                    "讨论通过《", "研究通过《", "研究同意《", "审议同意《"}) &&
           !other_title_decided();
}

bool place::names_draft() const { return names_draft_in(clause_); }

bool place::names_draft_in(stretch s) const {
    return contains_one_of(s, {"草案", "征求意见稿", "送审稿", "意见稿", "稿子", "初稿", "文稿",
                               "本办法", "该办法"}) &&
           !contains_one_of(s, {"合同草案", "协议草案"});
}

/// 听取了预算调整情况汇报,审议通过《…办法》: the business that a meeting heard of beside what it decided.
bool place::is_heard_beside(const phrase_hit& one) const {
    if (step_ != step::collective_decision && step_ != step::party_group_report) return false;
    const stretch before{r_.clause_at(one.begin).begin, one.begin};
    return contains_one_of(before, {"听取", "传达", "学习", "通报", "部署", "研究"}) &&
           decides_by_name();
}

/// 同意拨付应急资金: what was agreed to, when it is neither a document nor a step with one.
std::optional<std::string> place::other_agreed() const {
    const std::size_t at = r_.at({h_.begin, std::max(h_.end, clause_.end)}).find("同意");
    if (at == string_view::npos) return std::nullopt;
    const stretch object{h_.begin + at + 6, std::max(h_.begin + at + 6, clause_.end)};
    if (has_one_at(r_.text(), object.begin, {"拨付", "拨款", "购置", "采购", "聘",   "任命", "发放",
                                             "出让", "划拨", "召开", "给予", "处置", "调剂", "追加",
                                             "建设", "租赁", "录用", "某",   "表彰", "接收"}) &&
        !may_be_document(object))
        return r_.original_text(object);
    // 会议同意该办法的起草思路: how it is to be drafted, and no draft.
    const string_view said = r_.at(object);
    if (ends_with_one_of(said.substr(0, first_place_of(said, {",", "。", ";"})),
                         {"思路", "框架", "方向", "提纲", "起草计划", "调研方案", "起草方案"}))
        return r_.original_text(object);
    return std::nullopt;
}

std::optional<std::string> place::other_decided() const {
    if (auto title = other_title_decided()) return title;
    const string_view said = r_.at({h_.begin, std::max(h_.end, clause_.end)});
    const string_view near = said.substr(0, h_.end - h_.begin + 24);
    if (auto other = other_agreed()) return other;
    std::size_t le = string_view::npos;
    for (const string_view verb : {"通过了", "研究了", "审议了", "讨论了", "听取了", "签批了",
                                   "签发了", "签署了", "签了", "圈阅了", "审批了", "批阅了"})
        if (const auto at = near.find(verb); at != string_view::npos)
            le = std::min(le, at + verb.size() - 3);
    if (le == string_view::npos) return std::nullopt;
    // 听取了市水利局的汇报,同意《…》: the document is named behind it.
    if (contains({h_.begin, std::max(h_.end, clause_.end)}, "同意《") || decides_by_name())
        return std::nullopt;
    stretch object{h_.begin + le + 3, std::max(h_.begin + le + 3, clause_.end)};
    // 听取了乡村振兴工作汇报: what the report was on.
    string_view on = r_.at(object);
    on = on.substr(0, first_place_of(on, {",", "。", ";"}));
    on = without_end(on, {"汇报", "报告", "情况", "的"});
    if (const auto at = on.find("汇报"); at != string_view::npos) on = on.substr(0, at);
    object.end = object.begin + on.size();
    if (object.size() < 12 || may_be_document(object)) return std::nullopt;
    return r_.original_text(object);
}

/// What the step was taken for, when it is no document.
std::optional<std::string> place::other_than_document(stretch object) const {
    // 对(一)(二)项予以采纳
    const bool names_items = step_ == step::consultation_feedback &&
                             r_.at(object).starts_with("(") &&
                             ends_with_one_of(r_.at(object), {"项", "条", "点", "项,", "条,"});
    if (object.size() < 9 || may_be_document(object) || names_items) return std::nullopt;
    // 对第八条的地域限制作了审查: a part of the document.
    constexpr std::size_t number = 21;  // bytes
    if (r_.at(object).starts_with("第") && r_.at(object).substr(0, number).find("条") < number)
        return std::nullopt;
    // 对延期与否作了评估
    if (step_ == step::expiry_evaluation &&
        has_one_of(r_.at(object), {"延期", "延续", "存废", "去留", "续期"}))
        return std::nullopt;
    return r_.original_text(object);
}

/// 对…进行, 将…报送: the last that is led in before the verb.
std::optional<stretch> place::object_led_in() const {
    // 专家对某工程初步设计进行了论证: words in any order hold their object.
    const bool has_gaps = (is_combined() || r_.words().of(h_).parts.size() > 1) &&
                          step_ == step::expert_argumentation;
    std::optional<phrase_hit> lead;
    each(role::word, {clause_.begin, has_gaps ? h_.end : h_.begin}, [&](const phrase_hit& one) {
        const bool is_inside = one.begin >= h_.begin;
        if (r_.words().group_of(one).id == "引出对象" && !r_.is_cited(one.begin) &&
            (!is_inside || (!lead && starts(r_.text(), one.begin, "对"))))
            lead = one;
    });
    // 对来函单位提出的意见,全部采纳: who they came from.
    if (!lead || (step_ == step::consultation_feedback &&
                  has_one_at(r_.text(), h_.begin, {"提", "不采", "不予采", "未采"})))
        return std::nullopt;
    // 对收集到的意见进行研究,并公布采纳结果
    stretch object{lead->end, is_combined() || has_gaps ? h_.end : h_.begin};
    if (const auto at = first_place_of(r_.at(object), {"进行", "开展", "作了", "作出", "做了",
                                                       "组织", "予以", "实施", "提出", "逐"});
        at != string_view::npos)
        object.end = object.begin + at;
    return object;
}

std::optional<std::string> place::other_object() const {
    if (auto other = other_activity()) return other;
    if (step_ == step::enterprise_consultation) return other_subject();
    if (step_ == step::collective_decision || step_ == step::party_group_report ||
        step_ == step::signing)
        if (auto other = other_decided()) return other;
    if (const auto topic = topic_of_sentence())
        if (auto other = other_than_document(*topic)) return other;
    // Opinions are adopted; what else is (采纳了他写的对联) is no feedback.
    const std::size_t before = sentence_.begin > 0 ? r_.sentence_at(sentence_.begin - 1).begin : 0;
    if (step_ == step::consultation_feedback && r_.words().of(h_).role == role::done &&
        !may_be_document({std::min(before, period_.begin), sentence_.end}))
        return r_.original_text(clause_);
    if (const auto object = object_led_in())
        // 将护理险实施细则送司法局审核: 实施 is part of its name.
        return has_one_at(r_.text(), object->end,
                          {"实施细则", "实施办法", "实施意见", "实施方案", "细则", "办法"})
                   ? std::nullopt
                   : other_than_document(*object);
    if (auto other = object_before()) return other;
    const string_view rest = r_.text().substr(h_.end, 3);
    if (is_combined() || (rest != "了" && rest != "过")) return std::nullopt;
    // 合法性审核过了没有?
    if (has_one_at(r_.text(), h_.end + 3, {"没", "了没", "吗", "了吗"}) && asks())
        return std::nullopt;
    return other_than_document({h_.end + 3, std::max(h_.end + 3, clause_.end)});
}

std::optional<std::string> place::other_put_up() const {
    // 依法不公布、不公开征求意见: the document is not put up, and no call.
    if (starts(r_.text(), h_.begin, "不") ||
        ends_with_one_of(r_.at({clause_.begin, std::max(clause_.begin, h_.begin)}),
                         {"不", "不予", "不对外", "不向社会"}))
        return std::nullopt;
    // 可对《…(征求意见稿)》提出意见,现予公告: a draft is put up, and no document published.
    if (contains(sentence_, "稿)》") &&
        contains_one_of(sentence_, {"提出意见", "征求意见,", "征求意见。", "反馈", "征集"}))
        return "征求意见的稿子";
    // 网站刊登公告,面向社会公开征求意见: what was put up asks for opinions.
    if (contains({h_.begin, std::max(h_.end, clause_.end)}, "公开征")) return "公开征集的通告";
    if (contains_one_of(clause_,
                        {"听证会的公告", "听证会公告", "听证公告", "名单的公示", "名单公示",
                         "名单的公告", "人员名单", "采纳情况的公告", "采纳情况公告", "采纳情况》",
                         "采纳情况的说明》", "采纳情况说明》", "结果的公告》", "征求意见结果"}))
        return "听证的公告或者名单";
    if (names_draft_in(sentence_) &&
        contains_one_of({h_.end, std::max(h_.end, sentence_.end)},
                        {"面向社会征", "向社会征", "面向社会公开征", "征求意见"}))
        return "征求意见的稿子";
    // 通告即时发布,事前未征求公众意见: what was not asked was not put up.
    if (r_.words().of(h_).role != role::done && !first(role::negation, r_.clause_after(clause_)) &&
        contains_one_of(
            {h_.end, std::max({h_.end, clause_.end, r_.clause_after(clause_).end})},
            {"征求意见", "征集意见", "征求社会", "征求公众", "提意见", "征集公众", "征集社会"}))
        return "征求意见的公告";
    return std::nullopt;
}

/// 《…环境影响报告书(征求意见稿)》, 解读《红楼梦》: a title in the clause that no document bears.
std::optional<std::string> place::other_title() const {
    if (step_ == step::publication) return other_put_up();
    const bool explains = step_ == step::interpretation;
    if (!explains && step_ != step::public_consultation) return std::nullopt;
    static constexpr string_view others[] = {"报告书",   "报告表",   "安置方案", "补偿方案",
                                             "设计方案", "施工方案", "合同",     "协议"};
    static constexpr string_view documents[] = {
        "办法", "规定", "细则", "通知", "意见", "措施", "条例", "方案", "通告",
        "决定", "规划", "公告", "标准", "指引", "目录", "规则", "法",   "政策",
        "指南", "规范", "计划", "基准", "清单", "条",   "款",   "稿",   "文件",
        "制度", "纲要", "要点", "规程", "章程", "批复", "令",   "函",   "准则"};
    // 根据《重大行政决策程序暂行条例》,现将《…设计方案》公开征求意见: the decision itself is asked about.
    const bool is_major = has_word(r_.at(sentence_), "重大行政决策");
    for (std::size_t i = r_.first_token(clause_.begin); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin >= clause_.end) break;
        if (t.kind != token_kind::citation || t.end < t.begin + 9) continue;
        string_view name = r_.at({t.begin + 3, t.end - 3});
        name = name.substr(0, name.find('('));
        const auto ends = [&](string_view e) { return name.ends_with(e); };
        const bool is_object = explains && t.begin == h_.end;
        // 公示《…公告》: put up, and nobody is asked.
        const bool is_notice = !explains && !contains(clause_, "征求") &&
                               !contains(clause_, "意见") && !contains(clause_, "征集") &&
                               (ends("公告") || ends("通告") || ends("公示") || ends("名单"));
        const bool is_other = !is_major && std::any_of(std::begin(others), std::end(others), ends);
        if (is_notice || is_other ||
            (is_object && std::none_of(std::begin(documents), std::end(documents), ends)))
            return std::string(name);
    }
    return std::nullopt;
}

/// 对于…协议,本机构就其效力进行了审查: what the sentence opens with, clauses before the step.
std::optional<stretch> place::topic_of_sentence() const {
    stretch topic = r_.clause_at(sentence_.begin);
    if (clause_.begin < topic.end) return std::nullopt;
    // 对涉及公民切身利益的,…应当: a case, and no object.
    if (r_.at(topic).ends_with("的,")) return std::nullopt;
    std::size_t lead = starts(r_.text(), topic.begin, "关于") ? topic.begin + 6 : 0;
    each(role::word, {topic.begin, topic.begin + 1}, [&](const phrase_hit& one) {
        if (r_.words().group_of(one).id == "引出对象" && one.begin == topic.begin) lead = one.end;
    });
    if (lead == 0) return std::nullopt;
    topic.begin = lead;
    // 对原规定作了修订,修订稿已…: the verb has its own object.
    if (has_one_of(r_.at(topic), {"作了修订", "作了修改", "进行了修订", "进行了修改"}))
        return std::nullopt;
    if (const auto at = r_.at(topic).find("进行"); at != string_view::npos)
        topic.end = topic.begin + at;
    return topic;
}

/// 文件清理有了结果:…。这份名单已经委务会讨论同意: which documents are kept and which repealed.
bool place::is_list_of_documents() const {
    constexpr std::size_t farthest = 300;  // bytes
    const std::size_t from =
        std::max(r_.line_at(h_.begin).begin, h_.begin - std::min(h_.begin, farthest));
    const string_view lead = r_.at({from, h_.end});
    return has_word(lead, "清理") && has_one_of(lead, {"文件", "规章"}) &&
           has_one_of(lead, {"废", "失效", "留用", "保留", "继续有效"});
}

/// 对巡察反馈问题进行全面梳理: what is gone through is no paper.
bool place::is_stock_of_others(stretch s) const {
    return step_ == step::annual_cleanup &&
           ends_with_one_of(r_.at(s), {"问题", "线索", "建议", "提案", "意见", "诉求", "事项",
                                       "任务", "争议", "矛盾", "案件", "短板"}) &&
           !contains_one_of(s, {"文件", "规章", "规定", "政策", "办法", "法规", "制度"});
}

/// 走访企业,帮助解决用工难题; 座谈会上介绍招商政策: what firms are seen for every day.
bool place::is_visit_for_help() const {
    const stretch near{h_.begin, std::max(clause_.end, r_.clause_after(clause_).end)};
    return has_one_of(r_.at(near), {"困难",     "难题", "解决",     "宣讲",     "宣传",     "信贷",
                                    "贷款需求", "招商", "推介",     "约谈",     "诉求",     "复工",
                                    "用工",     "融资", "经验",     "经济形势", "经济工作", "考察",
                                    "核查",     "整改", "审判",     "倡议",     "履约",     "诚信",
                                    "教育",     "党建", "执行工作", "纳税服务", "发展感受"});
}

namespace {

/// 经风险评估为高风险; 评估论证由业务科完成: the step's whole name, and nothing before it that would be what was
/// looked at, as in 雷击风险评估 and 大桥加宽的必要性论证.
bool names_step_whole(const reading& r, stretch place, stretch clause) {
    if (!begins_with_one_of(r.at(place), {"专家论证", "评估论证", "必要性论证", "必要性评估",
                                          "立项论证", "社会稳定风险评估", "稳评", "风险评估",
                                          "专家咨询意见", "专家书面意见", "专家论证意见"}))
        return false;
    // 风险评估单位, 风险评估的内容: who does it and what it holds.
    if (begins_with_one_of(
            r.text().substr(place.end),
            {"单位", "机构", "的内容", "内容", "结果应用", "结果作为", "结果运用", "和可行性研究",
             "指标", "方法", "等级分", "的重点", "公司", "应用", "运用"}) ||
        ends_with_one_of(r.at(place), {"单位", "机构", "内容"}))
        return false;
    const string_view before = r.at({clause.begin, std::max(clause.begin, place.begin)});
    return before.empty() ||
           ends_with_one_of(
               before, {"了",   "过",   "经",   "已",   "由",   "份",   "次",        "项", "组织",
                        "开展", "完成", "形成", "出具", "委托", "作",   "做",        "和", "、",
                        "及",   ":",    "“",    "载明", "本次", "此次", "的社会稳定"});
}

}  // namespace

/// Assessments and clean-ups have objects of many kinds, and firms are visited for many ends.
static bool is_told_with_document(yigui::step what, string_view hit) {
    switch (what) {
        case step::annual_cleanup:
        case step::risk_assessment:
        case step::expiry_evaluation:
        case step::necessity_assessment:
            return false;
        case step::enterprise_consultation:
            return has_one_of(hit, {"座谈", "听取", "征求", "意见"});
        default:
            return true;
    }
}

/// 《充电桩管理办法》…。问:有没有开过企业座谈会?: the passage names its document once, and tells of it. Bare words like
/// 备案 may be anything's all the same.
static bool is_named_in_passage(const reading& r, stretch place) {
    constexpr std::size_t farthest = 900, shortest = 9;  // bytes
    if (place.size() < shortest) return false;
    const std::size_t line = r.line_at(place.begin).begin;
    const std::size_t from = std::max(line, place.begin - std::min(place.begin, farthest));
    for (std::size_t i = r.first_token(from); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin >= place.begin) return false;
        if (t.kind != token_kind::citation || names_basis_only(r, {t.begin, t.end})) continue;
        string_view name = r.at({t.begin + 3, t.end - 3});
        name = name.substr(0, name.find('('));
        if (ends_with_one_of(name, {"办法", "规定", "细则", "指引", "导则", "通告", "实施意见",
                                    "规则", "规范", "标准", "若干措施", "政策措施"}))
            return true;
    }
    return false;
}

namespace {

bool is_talk_with_people(string_view words) {
    return has_one_of(words, {"座谈", "走访", "听取", "征求", "征询", "问卷", "面谈", "恳谈"});
}

/// 关于延长《…》有效期的通知
bool extends_document(string_view title) {
    return has_word(title, "》") &&
           has_one_of(title, {"有效期", "继续有效", "继续执行", "继续实施", "延期"});
}

}  // namespace

bool place::lacks_object() const {
    // 6家企业代表进行了座谈, in the account of a draft: what else should it have been about?
    if (step_ == step::enterprise_consultation && is_visit_for_help() && !names_object())
        return true;
    // 网站挂出草案全文,…;8月召开某协会座谈会: what the clauses before it told of.
    const bool tells_of_draft =
        is_procedural_paper() ||
        names_draft_in({period_.begin, std::max(period_.begin, h_.begin)}) ||
        around_.kind == paper_kind::risk_assessment ||
        (around_.kind == paper_kind::meeting_minutes &&
         names_document({r_.line_at(h_.begin).begin, h_.begin}));
    if (step_ == step::enterprise_consultation && tells_of_draft &&
        !contains({h_.begin, h_.end}, ":") && is_talk_with_people(r_.at({h_.begin, h_.end})))
        return false;
    // 我局组织了评估,认为可继续实施, in a notice that extends a document: it is what was evaluated.
    if (step_ == step::expiry_evaluation && extends_document(around_.title)) return false;
    // 《…规定》今年期满。局里已评过实施效果: what the sentence before tells to be running out.
    if (step_ == step::expiry_evaluation && around_.kind == paper_kind::other &&
        sentence_.begin > r_.line_at(h_.begin).begin) {
        const stretch before = r_.sentence_at(sentence_.begin - 1);
        if (contains_one_of(before, {"期满", "届满", "到期"}) && contains(before, "》"))
            return false;
    }
    if (names_step_whole(r_, {h_.begin, h_.end}, clause_)) return false;
    // 学界代表认为,第七条与民法原理相符: who, of what and how, all in the words themselves.
    constexpr std::size_t shortest_told = 30;  // bytes
    if (is_combined() && r_.words().of(h_).role == role::done && step_ != step::annual_cleanup &&
        h_.end - h_.begin > shortest_told)
        return false;
    if (!r_.words().groups()[group_].needs_object || names_object() || is_among_steps() ||
        refers_back() || is_in_passage_on_draft() || makes_draft() || is_in_lead() ||
        is_put_out_as_titled() ||
        (is_told_with_document(step_, r_.at({h_.begin, h_.end})) &&
         is_named_in_passage(r_, {h_.begin, h_.end})))
        return false;
    if (is_taken_up_from_before()) return false;
    // 你局于3月25日报备: of documents mostly, where 备案 is of anything; see plain_words.cpp.
    return step_ != step::filing || !has_word(r_.original_text(sentence_), "报备");
}

bool place::document_told() const {
    if (names_document(period_) || makes_draft() || is_in_lead()) return true;
    // 府规〔2019〕3号文已在网站登出: its number names it.
    for (std::size_t i = r_.first_token(sentence_.begin); i < r_.tokens().size(); ++i) {
        if (r_.tokens()[i].begin >= sentence_.end) break;
        if (r_.tokens()[i].kind != token_kind::doc_number) continue;
        // 按照川办发〔2020〕5号,征收补偿方案已公示: a basis.
        const stretch own = r_.clause_at(r_.tokens()[i].begin);
        if (own.end < h_.end && begins_with_one_of(r_.at(own), {"按照", "根据", "依据", "依照",
                                                                "按", "遵照", "落实", "贯彻"}))
            continue;
        return true;
    }
    // A page on what became of a consultation is about one document.
    if (around_.kind == paper_kind::consultation_feedback && step_ == step::enterprise_consultation)
        return true;
    const std::size_t at = sentence_.begin;
    // So does an answer of what its question names, and a sentence of what the one before it named.
    // What the next sentence does with the draft tells it too.
    const stretch line = r_.line_at(h_.begin);
    if (at > line.begin && names_document(r_.sentence_at(at - 1))) return true;
    if (sentence_.end < line.end && names_draft_in(r_.sentence_at(sentence_.end))) return true;
    return is_in_passage_on_draft();
}

}  // namespace yigui::recognising
