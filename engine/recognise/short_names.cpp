// The clauses behind the step are looked through, up to the end of the next sentence and no further
// than to another step: a bare 评估 or 审查 there is the step's own.
#include "recognise/short_names.h"

#include <algorithm>

#include "recognise/find.h"

namespace yigui::recognising {
namespace {

/// What the step is called when it was named before; empty for those that have no such name.
string_view short_name_of(yigui::step s) {
    switch (s) {
        case step::risk_assessment:
            return "评估";
        case step::expert_argumentation:
            return "论证";
        case step::fair_competition_review:
            return "审查";
        case step::legality_review:
            return "审核";
        default:
            return {};
    }
}

/// 评估工作至今未启动, 没有做过评估, 亦未开展评估.
bool denies(string_view clause, string_view name) {
    while (ends_with_one_of(clause, {",", ";", "。"}))
        clause.remove_suffix(clause.ends_with("。") ? 3 : 1);
    const std::size_t at = clause.rfind(name);
    if (at == string_view::npos) return false;
    const string_view lead = clause.substr(0, at), rest = clause.substr(at + name.size());
    if (has_one_of(clause, {"意见", "结果", "结论", "报告", "发现", "问题", "的,", "不得", "如"}))
        return false;
    const bool is_object =
        rest.empty() &&
        ends_with_one_of(lead, {"未开展", "未进行", "未组织", "未作", "未做", "没有开展",
                                "没有进行", "没有组织", "没有做过", "没有做", "没做过", "没做",
                                "未做过", "未作过", "未实施", "没有作", "未安排", "没有安排"});
    const string_view what = without_front(
        rest, {"工作", "程序", "环节", "会", "因故", "至今", "目前", "一直", "迄今", "仍", "还"});
    const bool is_subject =
        (lead.empty() || ends_with_one_of(lead, {",", "该", "此", "但", "而", "这一", "这项"})) &&
        is_one_of(without_front(what, {"尚未", "没有", "未能", "未", "没"}),
                  {"启动", "开展", "进行", "组织", "做", "开始", "安排", "召开", "实施", "落实"}) &&
        begins_with_one_of(what, {"尚未", "没有", "未", "没"});
    return is_object || is_subject;
}

/// 清单载明“风险评估报告(略)”: a paper in a list, and nothing of what it holds.
bool is_only_listed(const reading& r, const phrase_hit& h) {
    return has_one_of(r.at(r.clause_at(h.begin)), {"清单载明", "清单列有", "目录列有", "清单写有"});
}

/// Told to be due, wished or asked about, and no plan: what follows may say that it was not taken.
bool may_be_denied_behind(string_view why, const std::optional<judgment>& read, const reading& r,
                          const phrase_hit& h) {
    if (read && read->polarity != polarity::required && !is_only_listed(r, h)) return false;
    const stretch sentence = r.sentence_at(h.begin);
    if (has_one_of(r.at({sentence.begin, std::max(sentence.begin, h.begin)}),
                   {"拟", "将", "计划", "下一步", "凡", "未经", "不"}))
        return false;
    return read || has_one_of(why, {"没有完成标志", "只是希望", "没有采纳"});
}

/// Where it is denied.
std::optional<stretch> denied_by_short_name(const reading& r, const phrase_hit& h, yigui::step s) {
    const string_view name = short_name_of(s);
    if (name.empty()) return std::nullopt;
    constexpr int furthest = 5;  // clauses
    const stretch sentence = r.sentence_at(h.begin);
    const std::size_t end =
        sentence.end < r.line_at(h.begin).end ? r.sentence_at(sentence.end).end : sentence.end;
    std::size_t at = r.clause_at(h.end > 0 ? h.end - 1 : 0).end;
    for (int i = 0; i < furthest && at < end; ++i) {
        const stretch c = r.clause_at(at);
        if (c.end <= at) break;
        bool names_other = false;
        r.each_of(role::noun, c, [&](const phrase_hit& one) {
            const auto other = r.words().group_of(one).step;
            // 评估 alone is a word of another step's, too.
            names_other |=
                other && *other != s && one.end - one.begin > 2 * name.size() && one.end <= c.end;
        });
        if (names_other) break;
        if (denies(r.at(c), name)) return c;
        at = c.end;
    }
    return std::nullopt;
}

/// 再次送州司法局审核;该局认为不再存在问题: who got the draft answers in the next sentence.
std::optional<stretch> answered_by_reviewer(const reading& r, const phrase_hit& h, yigui::step s) {
    if (s != step::legality_review && s != step::fair_competition_review) return std::nullopt;
    const stretch sentence = r.sentence_at(h.begin);
    const string_view own = r.at(r.clause_at(h.begin));
    if (!has_one_of(own, {"送", "报", "提交", "转"}) ||
        has_one_of(own, {"拟", "将", "应", "须", "待", "再送", "后送", "请"}) ||
        sentence.end >= r.line_at(h.begin).end)
        return std::nullopt;
    const stretch next = r.sentence_at(sentence.end);
    const string_view said = r.at(next);
    if (!begins_with_one_of(said, {"该局", "该科", "该处", "该办", "对方", "司法局", "市司法局",
                                   "县司法局", "区司法局", "法制办", "法规科", "法规处", "审核机构",
                                   "审查机构", "市场监管局", "市市场监管局"}) ||
        !has_one_of(said, {"认为", "出具", "同意", "回复", "复函", "未提", "没有意见", "无意见",
                           "提出", "反馈"}) ||
        has_one_of(said, {"尚未", "未出具", "没有回", "拟", "将", "应当出具"}))
        return std::nullopt;
    return r.clause_at(next.begin);
}

/// 住建局负责公开征求意见,公告自10月20日发布,为期30日: what was to be done has begun.
std::optional<stretch> begun_by_notice(const reading& r, const phrase_hit& h, yigui::step s) {
    if (s != step::public_consultation) return std::nullopt;
    const stretch next = r.clause_after(r.clause_at(h.begin));
    const string_view said = r.at(next);
    return begins_with_one_of(said, {"公告自", "公告于", "公示自", "公告已", "征集自", "公示于"}) &&
                   has_one_of(said, {"发布", "起", "挂网", "刊登", "公布"}) &&
                   !has_one_of(said, {"拟", "将", "前", "后"})
               ? std::optional<stretch>(next)
               : std::nullopt;
}

/// 尚未启动, 至今没有开展: nothing was done yet.
bool denies_begin(string_view said) {
    said = without_end(said, {"。", ";", ","});
    said = without_front(said, {"我局", "至今", "目前", "迄今", "仍然", "仍", "还", "也", "一直"});
    const string_view no = which_begins(said, {"尚未", "没有", "未", "没"});
    return !no.empty() &&
           is_one_of(without_front(said.substr(no.size()), {"能"}),
                     {"启动", "开展", "进行", "组织", "办", "办理", "做", "开始", "安排", "召开",
                      "实施", "提交", "提请", "送审", "着手", "送", "报送", "作", "排上"});
}

/// 律师意见不能替代合法性审核;后者尚未启动: the latter is the step that was named last before it.
std::optional<std::pair<polarity, stretch>> told_of_latter(const reading& r, const phrase_hit& h,
                                                           yigui::step s) {
    constexpr int furthest = 3;  // clauses
    const stretch own = r.clause_at(h.end > h.begin ? h.end - 1 : h.begin);
    std::size_t at = own.end;
    const std::size_t line = r.line_at(h.begin).end;
    // 企业座谈会|不等于公开征求意见: what the step is told apart from.
    if (has_one_of(r.at({h.end, std::max(h.end, own.end)}),
                   {"不等于", "不能替代", "不能代替", "不可替代", "不代表", "不同于"}) ||
        has_one_of(r.at({h.begin, h.end}), {"不等于", "代替", "替代"}))
        return std::nullopt;
    for (int i = 0; i < furthest && at < line; ++i) {
        const stretch c = r.clause_at(at);
        if (c.end <= at) break;
        string_view said = without_front(r.at(c), {"但", "而", "且"});
        if (said.starts_with("后者")) {
            bool is_last = true;
            r.each_of(role::noun, {h.end, c.begin}, [&](const phrase_hit& one) {
                const auto other = r.words().group_of(one).step;
                is_last &= !other || *other == s || r.words().of(one).is_broad;
            });
            if (!is_last) return std::nullopt;
            said = said.substr(string_view("后者").size());
            if (denies_begin(said)) return {{polarity::negated, c}};
            said = without_front(said, {"依法", "依规", "按规定", "仍", "还", "尚"});
            if (begins_with_one_of(said,
                                   {"须", "应", "需", "还须", "还应", "必须", "拟", "将", "待"}) &&
                has_one_of(said, {"办理", "进行", "开展", "组织", "完成", "补", "启动", "履行",
                                  "安排", "另行", "实施", "提交", "报"}))
                return {{polarity::required, c}};
            return std::nullopt;
        }
        at = c.end;
    }
    return std::nullopt;
}

/// 合法性审核须以公平竞争审查为前提,因此至今未启动: what it waits for, and that it was not begun.
std::optional<stretch> waits_and_not_begun(const reading& r, const phrase_hit& h) {
    const stretch own = r.clause_at(h.begin), next = r.clause_after(own);
    if (h.end > own.end ||
        !has_one_of(r.at({h.end, std::max(h.end, own.end)}),
                    {"为前提", "为基础", "为条件", "之后才能", "之后方", "后才能", "后方可"}))
        return std::nullopt;
    // 须以公平竞争审查为前提: what it waits for stands behind 以.
    const string_view awaited = r.at({h.end, std::max(h.end, own.end)});
    if (!has_one_of(awaited, {"以", "在", "待", "经", "等"})) return std::nullopt;
    const string_view said = r.at(next);
    const string_view so = which_begins(said, {"因此", "所以", "故", "因而", "是以", "为此"});
    return !so.empty() && denies_begin(said.substr(so.size())) ? std::optional<stretch>(next)
                                                               : std::nullopt;
}

judgment told_in(const std::optional<judgment>& read, const phrase_hit& h, polarity p,
                 stretch clause, string_view reason) {
    judgment j = read ? *read : judgment{};
    j.polarity = p;
    j.clause = clause;
    j.noun_begin = h.begin;
    j.noun_end = h.end;
    j.because = {std::string(reason)};
    return j;
}

}  // namespace

std::optional<judgment> told_behind(string_view why, const std::optional<judgment>& read,
                                    const reading& r, const phrase_hit& h, yigui::step s) {
    if (!read && why == "没有完成标志")
        if (const auto by = answered_by_reviewer(r, h, s))
            return told_in(read, h, polarity::done, *by, "后一句写明审核的答复");
    if (read && read->polarity == polarity::required)
        if (const auto by = begun_by_notice(r, h, s))
            return told_in(read, h, polarity::done, *by, "后面写明已经发布公告");
    if (!read || read->polarity == polarity::required) {
        if (const auto by = told_of_latter(r, h, s))
            return told_in(read, h, by->first, by->second, "“后者”说的是这一步");
        if (const auto by = waits_and_not_begun(r, h); by && read)
            return told_in(read, h, polarity::negated, *by, "后面写明没有做");
    }
    if (short_name_of(s).empty() || !may_be_denied_behind(why, read, r, h)) return std::nullopt;
    if (const auto by = denied_by_short_name(r, h, s))
        return told_in(read, h, polarity::negated, *by, "后面写明没有做");
    return std::nullopt;
}

}  // namespace yigui::recognising
