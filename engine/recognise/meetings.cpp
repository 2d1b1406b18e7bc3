// A meeting counts by its result: in the clause, the next sentence or the record's own field; and it
// has to be one meeting, and not the meeting as such.
#include "recognise/meetings.h"

#include <algorithm>

#include "base/unicode.h"
#include "recognise/find.h"
#include "recognise/judge.h"

namespace yigui::recognising {
namespace {

/// The questions of this file, put to a place.
class meetings : public judge {
 public:
    explicit meetings(const judge& j) : judge(j) {}
    bool was_held() const;
    bool names_day_of_bringing() const;
    std::optional<phrase_hit> decided_after(const phrase_hit& result) const;
    std::optional<phrase_hit> outcome_of_open(const phrase_hit& open) const;
    /// 原定6月底前完成: a duty of the past, and the sentence goes on to tell what came of it.
    /// 会议名称:局务会议。议题:…。结果:通过。: a record of one meeting in fields.
    std::optional<phrase_hit> result_in_record() const;
    /// Done, told by that clause.
    judgment of_business(const phrase_hit& result) const;
    /// 报局长…, 提请…: the word of duty only tells that it was brought there.
    bool brings_only(const phrase_hit& duty) const {
        return begins_with_one_of(r_.at({duty.begin, duty.end}), {"报", "提请", "提交", "呈报"});
    }
    std::optional<phrase_hit> result_in_next_sentence() const;
    std::optional<stretch> heard_below() const;
    bool is_consent_to_named(const phrase_hit& result) const;
    bool asks_for_decision() const;
    std::optional<judgment> with_result(const std::optional<phrase_hit>& duty, std::string& why);
    std::optional<judgment> by_result(const phrase_hit& result, std::string& why);
    std::optional<judgment> without_result(std::string& why);
    /// 审议 as a habit, or in a plan: a decision told later makes it one event after all.
    std::optional<judgment> of_no_one_event(const phrase_hit& result, std::string& why);
    /// The step's word of a result, in its clause or the two behind it.
    std::optional<phrase_hit> result_told() const;
    std::optional<std::string> duty_from_before() const;
    bool is_only_brought() const;
    /// Done, with the clause up to the result.
    judgment ended_by(const phrase_hit& result) const;
    /// A date, 第…次, 已, or 经 with a result: one meeting and not the habit of one.
    bool is_one_event(const phrase_hit& result) const;
    /// A day, and no deadline, in its clause or soon before it.
    bool has_day_near() const;
};

}  // namespace

bool judge::needs_result() const {
    return step_ == step::collective_decision || step_ == step::party_group_report;
}

/// 关于提请审议《…》的请示, 请予审定。: the paper asks for the decision.
bool meetings::asks_for_decision() const {
    if (step_ != step::collective_decision ||
        has_one_of(around_.title, {"条例", "人民代表大会", "人大", "预算", "决算", "议案"}))
        return false;
    const string_view said = r_.at({h_.begin, h_.end});
    return begins_with_one_of(said, {"关于提请", "关于报请", "关于呈请", "关于请予", "关于请求",
                                     "关于恳请", "关于提交", "关于申请", "关于呈报", "关于将",
                                     "报请审",   "提请审",   "本次提请", "本次报",   "本次送审",
                                     "这次提请", "现提请",   "提请本次", "谨",       "敬"}) ||
           has_one_of(said, {"请审议。", "请审定。", "请审批。", "请予审", "请会议审议。",
                             "请各位领导审议。", "请予讨论决定。"});
}

std::optional<phrase_hit> meetings::result_told() const {
    std::optional<phrase_hit> result;
    stretch next = r_.clause_after(r_.clause_after(clause_));
    // 会议记录载:…,…,全体赞成通过: what a record says begins behind its colon.
    if (clause_.end > 0 && r_.text()[clause_.end - 1] == ':') next = r_.clause_after(next);
    const stretch rest{h_.begin, std::min(std::max(clause_.end, next.end), h_.end + 210)};
    each(role::result, rest, [&](const phrase_hit& one) {
        if (!of_group(one) || r_.is_cited(one.begin)) return;
        // Of 审议 and 审议并通过 the longer one.
        if (!result || (one.begin == result->begin && one.end > result->end)) result = one;
    });
    return result;
}

std::optional<std::string> meetings::duty_from_before() const {
    const auto duty = inherited_duty();
    if (!duty || !done_before({clause_.begin, std::max(h_.end, clause_.end)})) return duty;
    // 应当制定…办法,经领导班子集体研究决定: 经 alone undoes no duty.
    return strong_sign(sentence_) || names_session(clause_) ? std::nullopt : duty;
}

/// 送审稿提交局务会审议: brought before it, with nothing that tells how it ended.
bool meetings::is_only_brought() const {
    return !strong_sign(sentence_) &&
           contains_one_of({clause_.begin, h_.begin}, {"提交", "提请", "报请", "呈报", "拿到",
                                                       "排上", "端到", "交到", "提到"});
}

/// What the meeting is to do is no result either: 审核后提交局务会审议.
static bool is_open(string_view result) {
    return is_one_of(result, {"审议", "讨论", "研究", "集体审议", "集体研究", "集体讨论", "表决"});
}

std::optional<judgment> meetings::with_result(const std::optional<phrase_hit>& duty,
                                              std::string& why) {
    // 去年12月提交常务会议审议前,司法局已审核通过: a time, and what was done by then is another step.
    if (has_one_at(r_.text(), h_.end,
                   {"前,", "之前,", "以前,", "审议前,", "审议之前,", "审议以前,", "讨论前,",
                    "讨论之前,", "研究前,", "研究之前,", "审定前,"}) ||
        contains_one_of({h_.begin, h_.end},
                        {"审议前,", "讨论前,", "研究前,", "审定前,", "会议前,"}))
        return drop(why, "说的是办它以前");
    if (asks_for_decision() && !strong_sign({h_.begin, h_.end})) return required("写的是请求审议");
    // 应重新经局务会讨论: 经 in the duty's own clause undoes nothing.
    if (duty && !is_told_of_issued() && !(brings_only(*duty) && was_held()))
        if (const auto d = last(role::done_mark, {duty->end, h_.begin}); !d || weight(*d) < 2)
            return required(mark("义务标志", *duty));
    if (is_policy_) return drop(why, "说的是制度,不是一次行为");
    if (const auto d = duty_from_before()) return required(*d);
    const auto result = result_told();
    return result ? by_result(*result, why) : without_result(why);
}

std::optional<judgment> meetings::without_result(std::string& why) {
    if (const auto d = first(role::duty_mark, {h_.end, clause_.end}))
        return required(mark("义务标志", *d));
    // 事后已补报党组: the report is the step.
    if (const auto d = last(role::done_mark, {clause_.begin, h_.end});
        step_ == step::party_group_report && d && weight(*d) > 1 &&
        (contains({h_.begin, h_.end}, "报") || contains({h_.begin, h_.end}, "请示")))
        return make(polarity::done, mark("完成标志", *d));
    if (is_only_brought()) return required("写的是提交会议,没有结果");
    if (const auto told = result_in_record())
        return make(polarity::done, mark("会议记录的结果", *told));
    if (const auto told = result_in_business()) return of_business(*told);
    if (const auto told = result_in_next_sentence()) return of_business(*told);
    if (const auto heard = heard_below()) {
        judgment j = make(polarity::done, "后面写明会议听取了汇报");
        j.clause = *heard;
        return j;
    }
    return drop(why, "没有会议的结果");
}

std::optional<judgment> meetings::by_result(const phrase_hit& result, std::string& why) {
    const string_view said = r_.at({result.begin, result.end});
    if (is_open(said) && is_only_brought()) {
        if (const auto told = outcome_of_open(result)) return ended_by(*told);
        return required("写的是提交会议,没有结果");
    }
    // …汇报后,要求不得突破预算,同意按程序推进: orders were given, and then it was decided.
    const stretch clause = r_.clause_at(result.begin);
    const bool decides = clause.begin == result.begin && said.find("同意") != string_view::npos;
    if (const auto m = first(role::duty_mark, {h_.end, result.begin}); m && !decides) {
        // 召开…会议,研究推动…的问题,审议通过《…》: what else was talked over lays no duty on that.
        if (const auto told = result_in_business()) return of_business(*told);
        return required(mark("义务标志", *m));
    }
    if (!is_one_event(result)) return of_no_one_event(result, why);
    // 局务会集体研究此件的时间,议程表上写的是4月16日: when it is to meet, and nothing of how it ended.
    if (!has_word(r_.at(clause), "通过") &&
        ends_with_one_of(r_.at(clause), {"的时间,", "的时间:", "的日期,", "的日期:", "的日子,"}))
        return required("写的是开会的时间");
    judgment j = ended_by(result);
    // 会议审议了清理意见,决定对…予以废止: what it came to stands in the next clause.
    if (const stretch after = r_.clause_after(clause);
        (is_open(said) || said.ends_with("了")) &&
        begins_with_one_of(r_.at(after), {"决定", "同意", "原则同意", "会议决定", "会议同意"}))
        j.clause.end = std::max(j.clause.end, after.end);
    return j;
}

std::optional<judgment> meetings::of_no_one_event(const phrase_hit& result, std::string& why) {
    if (const auto decided = decided_after(result))
        return make(polarity::done, mark("会议结果", *decided));
    // 会议同意以市政府名义印发,印发前须统一编号: the document was named before, and it was agreed to.
    if (is_consent_to_named(result)) return make(polarity::done, mark("会议结果", result));
    // 先向党组报告,党组同意后再走行政程序: a later clause tells that it is due.
    // 原则同意,责成县住建局完善后印发: who gives orders has met.
    if (const auto d = first(role::duty_mark, {result.end, sentence_.end});
        d && !strong_sign(sentence_) &&
        !contains_one_of({d->begin, d->end}, {"责成", "要求", "强调"}))
        return required(mark("义务标志", *d));
    return from_told_event(why, "不是一次具体的会议");
}

judgment meetings::ended_by(const phrase_hit& result) const {
    judgment j = make(polarity::done, mark("会议结果", result));
    j.clause.end = std::max(j.clause.end, r_.clause_at(result.begin).end);
    return j;
}

bool meetings::was_held() const {
    if (!needs_result()) return false;
    const string_view lead = r_.at({sentence_.begin, std::max(sentence_.begin, h_.begin)});
    if (has_one_of(
            lead, {"将",   "定于", "拟",   "应",   "须",   "需", "待", "要", "请各", "力争", "计划",
                   "争取", "预计", "尽快", "同意", "建议", "如", "可", "未", "不",   "再"}) ||
        (has_word(lead, "按程序") && !has_word(lead, "已")))
        return false;
    const string_view rest = r_.at({h_.begin, std::max(h_.end, clause_.end)});
    const std::size_t passed = std::min(rest.find("通过"), rest.find("审定"));
    if (passed == string_view::npos || has_one_of(rest.substr(0, passed), {"争取", "力争"}))
        return false;
    // 提交县政府第13次常务会议审议通过后公布: the number of the meeting alone tells no end of it.
    const string_view behind = rest.substr(passed + 6);
    const stretch next = r_.clause_after(clause_);
    // …审议通过后,于8月20日印发实施: what came after it is over, too.
    const bool went_on = begins_with_one_of(r_.at(next), {"于", "已于"}) && has_past_date(next);
    const bool is_done = went_on || has_one_of(lead, {"已", "了"}) || names_day_of_bringing();
    if (begins_with_one_of(behind, {"后", "的", ",再", "之后"}))
        return is_done && names_session(clause_);
    return names_session(clause_) || names_day_of_bringing();
}

/// 6月3日报局长办公会审议通过. 6月3日修改完毕,报局长办公会审议通过: the day of what went before.
bool meetings::names_day_of_bringing() const {
    for (std::size_t i = r_.first_token(sentence_.begin); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin >= h_.begin) return false;
        const bool is_day =
            (t.kind == token_kind::date && t.when.from && t.when.from->is_exact()) ||
            (t.kind == token_kind::month_day && t.number % 100 != 0);
        const bool is_past =
            !around_.written || !t.when.from || t.when.from->first <= around_.written->last();
        const string_view between = r_.at({t.end, h_.begin});
        // 9月6日,经法规处初审,…报局长办公会议审议通过: the day stands in front of all that follows.
        const bool leads = between.starts_with(",") &&
                           !has_one_of(between, {"完毕", "修改", "汇报", "起草", "形成", "定稿"});
        if (is_day && is_past && (leads || !has_word(between, ",")) && !r_.is_cited(t.begin) &&
            !is_deadline({t.begin, t.end}))
            return true;
    }
    return false;
}

/// 提请常务会议审议并获通过; 提请党组会议研究,予以通过: how it ended stands behind, in the same clause or the
/// next. 审议并争取年内通过 tells what is hoped for.
std::optional<phrase_hit> meetings::outcome_of_open(const phrase_hit& open) const {
    const stretch rest{open.end, std::max(clause_.end, r_.clause_after(clause_).end)};
    std::optional<phrase_hit> outcome;
    each(role::result, rest, [&](const phrase_hit& one) {
        if (outcome || !of_group(one) || r_.is_cited(one.begin)) return;
        if (has_one_at(r_.text(), one.end, {"后", "的", "之后"})) return;
        if (has_one_of(r_.at({one.begin, one.end}), {"通过", "同意", "审定", "赞成"}))
            outcome = one;
    });
    if (!outcome) return std::nullopt;
    const stretch between{open.end, outcome->begin};
    if (has_one_of(r_.at(between), {"争取", "力争", "待", "拟", "将", "再", "请", "应", "如", "若",
                                    "未", "没", "不", "尽快", "后"}))
        return std::nullopt;
    return outcome;
}

/// 党组听取收费方案的汇报后,要求控制预算,同意按程序推进: what it came to opens a later clause.
std::optional<phrase_hit> meetings::decided_after(const phrase_hit& result) const {
    const bool is_of_decision =
        names_document(sentence_) ||
        contains_one_of(sentence_, {"方案", "决策", "收费", "调整", "改革", "政策"});
    if (!is_of_decision || inherited_duty()) return std::nullopt;
    std::optional<phrase_hit> decided;
    each(role::result, {result.end, std::max(result.end, sentence_.end)},
         [&](const phrase_hit& one) {
             const string_view said = r_.at({one.begin, one.end});
             const bool consents = said.starts_with("同意") || said.starts_with("原则同意");
             if (!decided && of_group(one) && consents && !r_.is_cited(one.begin) &&
                 r_.clause_at(one.begin).begin == one.begin &&
                 !has_one_at(r_.text(), one.end, {"的", "后"}))
                 decided = one;
         });
    return decided;
}

bool judge::names_session(stretch s) const {
    const string_view said = r_.at(s);
    return said.find("第") != string_view::npos &&
           (said.find("次") != string_view::npos || said.find("届") != string_view::npos);
}

/// 主持召开第14次主任办公会,传达…精神;研究…工作;审议并原则通过《…》。: the business of one meeting, told in
/// one period; what begins with a verdict on a document is its result.
std::optional<phrase_hit> judge::result_in_business() const {
    constexpr std::size_t longest = 900;  // bytes
    if (!contains_one_of(clause_, {"召开", "举行"})) return std::nullopt;
    stretch business = sentence_;
    while (business.end < r_.line_at(h_.begin).end && business.size() < longest &&
           r_.text()[business.end - 1] == ';')
        business.end = r_.sentence_at(business.end).end;
    std::optional<phrase_hit> result;
    each(role::result, {h_.end, std::max(h_.end, business.end)}, [&](const phrase_hit& one) {
        const string_view said = r_.at({one.begin, one.end});
        const stretch told = r_.clause_at(one.begin);
        if (result || !of_group(one) || r_.is_cited(one.begin) || one.begin != told.begin) return;
        if (!has_one_of(said, {"通过", "同意", "审定"}) || first(role::negation, told)) return;
        if (names_document(told)) result = one;
    });
    return result;
}

judgment meetings::of_business(const phrase_hit& result) const {
    judgment j = make(polarity::done, mark("下一句写明会议结果", result));
    j.clause = r_.clause_at(result.begin);
    return j;
}

std::optional<phrase_hit> meetings::result_in_next_sentence() const {
    // 9月26日召开第18次主任办公会。会议听取…汇报,经讨论,同意该办法。
    const stretch line = r_.line_at(h_.begin);
    if (sentence_.end >= line.end || !starts(r_.text(), sentence_.end, "会议")) return std::nullopt;
    const stretch next = r_.sentence_at(sentence_.end);
    if (first(role::negation, next)) return std::nullopt;
    std::optional<phrase_hit> result;
    each(role::result, next, [&](const phrase_hit& one) {
        const string_view said = r_.at({one.begin, one.end});
        const bool decides = said.find("同意") != string_view::npos ||
                             said.find("通过") != string_view::npos || said == "审定";
        if (!of_group(one) || !decides || result || r_.is_cited(one.begin)) return;
        if (names_document(r_.clause_at(one.begin))) result = one;
    });
    return result;
}

/// 会议认为,《细则》条件成熟。会议同意以市政府办公室名义印发: the sentence begins with the consent, and the one before it
/// names the document.
bool meetings::is_consent_to_named(const phrase_hit& result) const {
    if (h_.begin != clause_.begin || sentence_.begin <= r_.line_at(h_.begin).begin) return false;
    const stretch agreed{h_.begin, std::max(result.end, clause_.end)};
    if (!begins_with_one_of(r_.at(agreed), {"会议同意", "会议原则同意", "会议一致同意"}) ||
        !has_one_of(r_.at(agreed), {"印发", "发布", "公布", "出台", "下发"}) ||
        has_one_of(r_.at(agreed), {"提交", "提请", "报请", "修改后再"}))
        return false;
    const stretch before = r_.sentence_at(sentence_.begin - 1);
    if (has_word(r_.at(before), "《")) return true;
    // …《规定》《办法》两个文件。前者暂不通过;后者会议同意印发: the sentence before has two halves.
    return begins_with_one_of(r_.at(sentence_), {"后者", "前者"}) &&
           before.begin > r_.line_at(h_.begin).begin &&
           has_word(r_.at(r_.sentence_at(before.begin - 1)), "《");
}

/// 《…》学习情况的汇报, 《…》执行中问题的汇报: how a document is carried out, or whether one is to be made, and
/// not the draft.
static bool tells_of_no_draft(const string_view report) {
    const std::size_t title = report.rfind("》");
    const string_view matter = title == string_view::npos ? report : report.substr(title);
    return has_one_of(matter, {"学习", "贯彻", "落实", "执行", "实施情况", "舆情", "立项", "宣传",
                               "培训"}) &&
           !has_one_of(matter, {"制定", "起草", "修订", "修改", "送审", "草案", "征求意见"});
}

/// 主持召开县政府党组会议。会议听取了关于《…》制定情况的汇报; 局党组会议纪要⏎三、听取关于《…》的汇报: a party group is
/// reported to by being told of the document, in one of the next sentences.
std::optional<stretch> meetings::heard_below() const {
    constexpr int most = 6;                           // sentences
    constexpr std::size_t longest = 120, far = 1200;  // bytes of a head; to the report
    if (step_ != step::party_group_report) return std::nullopt;
    const string_view head = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    if (!has_one_of(head, {"召开", "主持", "纪要", "记录", "(", "举行"}) || head.size() > longest ||
        first(role::negation, clause_) || first(role::duty_mark, {clause_.begin, h_.end}))
        return std::nullopt;
    bool names_any = names_document(sentence_);
    stretch told = sentence_;
    for (int i = 0; i < most && told.end < r_.text().size() && told.end < h_.end + far; ++i) {
        told = r_.sentence_at(told.end);
        const string_view said = without_list_mark(r_.at(told));
        const bool names_here = has_word(said, "《") || names_document(told);
        names_any |= names_here;
        const std::size_t hears = first_place_of(said, {"听取了", "听取"});
        if (hears == string_view::npos || !has_one_of(said.substr(hears), {"汇报", "报告", "说明"}))
            continue;
        if (!begins_with_one_of(said, {"会议听取", "听取", "会议还听取", "会议专题听取", "会上听取",
                                       "党组听取", "会议集中听取", "会议接着听取"}) ||
            !names_any || first(role::negation, r_.clause_at(told.begin)) ||
            tells_of_no_draft(said.substr(hears)))
            continue;
        if (names_here || said.starts_with("会议听取汇报")) return told;
    }
    return std::nullopt;
}

std::optional<phrase_hit> meetings::result_in_record() const {
    const stretch line = r_.line_at(h_.begin);
    const stretch rest{h_.end, std::min(line.end, h_.end + 400)};
    if (h_.begin > line.begin + 60 || !contains({line.begin, rest.end}, "议题"))
        return std::nullopt;
    for (const string_view label : {"结果:", "议定:", "决定:", "会议决定:"}) {
        const std::size_t at = r_.at(rest).find(label);
        if (at == string_view::npos) continue;
        const std::size_t from = rest.begin + at + label.size();
        const stretch said{from, std::min(rest.end, from + 45)};
        if (first(role::negation, said)) return std::nullopt;
        std::optional<phrase_hit> result;
        each(role::result, said, [&](const phrase_hit& one) {
            if (of_group(one) && !result) result = one;
        });
        if (result) return result;
    }
    return std::nullopt;
}

bool meetings::has_day_near() const {
    const stretch near{std::max(sentence_.begin, clause_.begin > 240 ? clause_.begin - 240 : 0),
                       clause_.end};
    for (std::size_t i = r_.first_token(near.begin); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin >= near.end) break;
        if (r_.is_cited(t.begin) || is_deadline({t.begin, t.end})) continue;
        if (t.kind == token_kind::date || t.kind == token_kind::month_day) return true;
    }
    return false;
}

namespace {

/// 研究了该决策, 审议通过《…》, 审议并通过新修订的…: the result has its object.
bool names_its_object(string_view text, const phrase_hit& result) {
    const string_view outcome = text.substr(result.begin, result.end - result.begin);
    for (const string_view object : {"了", "《", "该", "此", "本", "新", "“"})
        if (starts(text, result.end, object) || has_word(outcome, object)) return true;
    return false;
}

/// 第12次, 第三届: one meeting of many.
bool numbers_meeting(string_view said) {
    return has_word(said, "第") && has_one_of(said, {"次", "届"});
}

}  // namespace

bool meetings::is_one_event(const phrase_hit& result) const {
    if (has_day_near()) return true;
    if (names_its_object(r_.text(), result)) return true;
    // 区政府党组先行研究,同意提交: one document is named.
    const string_view outcome = r_.at({result.begin, result.end});
    if ((outcome.starts_with("同意") || outcome.ends_with("通过") || outcome.ends_with("同意")) &&
        names_one() && !first(role::duty_mark, sentence_))
        return true;
    // 《指引》试行半年。市政府常务会议听取汇报后同意全市施行: the sentence before names the document.
    if (outcome.starts_with("同意") && sentence_.begin > r_.line_at(h_.begin).begin &&
        has_one_of(r_.at({h_.end, std::max(h_.end, result.begin)}),
                   {"听取", "汇报", "研究后", "讨论后", "审议后"}) &&
        has_word(r_.at(r_.sentence_at(sentence_.begin - 1)), "《") &&
        !first(role::duty_mark, {sentence_.begin, result.end}) &&
        has_one_of(r_.at({result.end, std::max(result.end, r_.clause_at(result.begin).end)}),
                   {"施行", "印发", "实施", "出台", "发布", "公布", "执行"}))
        return true;
    // 审核意见出来了;常务会议随后表决同意: it followed what is told before.
    if (has_one_of(r_.at({h_.end, std::max(h_.end, result.begin)}),
                   {"随后", "继而", "接着", "遂"}) &&
        ends_with_one_of(outcome, {"同意", "通过"}) && !first(role::duty_mark, sentence_))
        return true;
    // 局长末位表态,《…规定》遂告通过: it came to that.
    if (has_one_of(r_.at({h_.begin, h_.end}),
                   {"遂告", "遂获", "》就此", "》得以", "》随即", "》于是"}) &&
        !first(role::duty_mark, sentence_))
        return true;
    if (numbers_meeting(r_.at({clause_.begin, h_.end}))) return true;
    if (is_told_of_issued()) return true;
    // 《办法》经市政府常务会审议、市委常委会审定后印发, where what has been issued is explained
    if (around_.kind == paper_kind::interpretation && r_.starts_citation(clause_.begin) &&
        has_one_of(r_.at({result.end, std::max(result.end, clause_.end)}),
                   {"后印发", "后公布", "后出台", "后实施", "后施行", "后正式", "后发布"}))
        return true;
    if (const auto d = last(role::done_mark, {clause_.begin, h_.begin}))
        return weight(*d) > 1 || result_behind().has_value() ||
               first(role::result_mark, sentence_).has_value();
    return around_.kind == paper_kind::meeting_minutes;
}

std::optional<judgment> judge::with_result(const std::optional<phrase_hit>& duty,
                                           std::string& why) {
    return meetings(*this).with_result(duty, why);
}

bool was_held(const judge& j) { return meetings(j).was_held(); }

}  // namespace yigui::recognising
