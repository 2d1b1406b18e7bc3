// Which day or days belong to a step. A date in the step's own clause is its own; one before it
// in the sentence is, unless another step stands between; a month and day take their year from
// what the paragraph has told, else from the day on which the paper was written. Taking the
// nearest date in any direction was rejected: it lends a meeting the day of the next step.
#include <algorithm>

#include "base/unicode.h"
#include "recognise/days_of_acts.h"
#include "recognise/find.h"
#include "recognise/mentions.h"
#include "recognise/years.h"

namespace yigui::recognising {
namespace {

/// What stands behind a day, without the weekday of 11月6日(星期二)前.
string_view behind_day(const reading& r, std::size_t end) {
    constexpr std::size_t longest = 24;  // bytes
    const string_view rest = r.text().substr(end);
    const std::size_t close = rest.substr(0, longest).find(')');
    if (close == rest.npos || !begins_with_one_of(rest, {"(周", "(星期", "(含"})) return rest;
    return rest.substr(close + 1);
}

/// 2月10日截止, 2月10日止: said behind a last day.
bool is_closed_behind(const reading& r, std::size_t end) {
    return begins_with_one_of(behind_day(r, end), {"截止", "止", "结束", "期满"});
}

/// …刊登公告,至2月10日截止: the last day of what began on the day told before.
bool ends_period(const reading& r, const token& t) {
    return r.text().substr(0, t.begin).ends_with("至") && is_closed_behind(r, t.end) &&
           !ends_validity(r, t.begin);
}

/// 12月20日至1月20日: over the turn of the year. The year may also have come from what the text told of
/// long ago.
std::optional<date> last_day_from(const std::optional<date>& from, const day_candidate& last) {
    constexpr int furthest = 30;  // years
    auto day = last.when.from;
    for (int i = 0; from && day && !last.has_year && *day < *from && i < furthest; ++i)
        day = a_year_later(*day);
    return day;
}

/// Dates and intervals of a stretch, in order; month and day take their year from before.
std::vector<day_candidate> dates_in(const reading& r, stretch s, const surroundings& around) {
    std::vector<day_candidate> out;
    years_told years(r, s.begin, around);
    const auto closes = [&](const token& t, const date& d) {
        if (out.empty() || out.back().when.is_interval || !ends_period(r, t)) return false;
        if (!out.back().when.from || d < *out.back().when.from) return false;
        out.back() = {period::between(out.back().when.from, d), out.back().begin, t.end};
        return true;
    };
    for (std::size_t i = r.first_token(s.begin); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin >= s.end) break;
        if (r.is_cited(t.begin) || is_span_of_plan(t.when)) continue;
        if (t.kind == token_kind::date) {
            years.take(t);
            if (!t.when.is_interval && closes(t, *t.when.from)) continue;
            out.push_back({t.when, t.begin, t.end});
        } else if (t.kind == token_kind::month_day) {
            const auto d = years.day_of(t);
            if (!d || closes(t, *d)) continue;
            const day_candidate told{period::on(*d), t.begin, t.end, false};
            std::string_view gap =
                out.empty() ? std::string_view() : r.at({out.back().end, t.begin});
            // 10月至次年3月 is a season, and no time in which something was done.
            if (d->is_exact()) gap = without_end(gap, {"次年", "翌年", "当年"});
            if (!out.empty() && !out.back().when.is_interval &&
                is_one_of(gap, {"至", "到", "-", "—", "起至", "——", "~"})) {
                const auto from = out.back().when.from;
                out.back().when = period::between(from, last_day_from(from, told));
                out.back().end = t.end;
            } else {
                out.push_back(told);
            }
        }
    }
    return out;
}

bool lies_in_consultation(const reading& r, const phrase_hit& h) {
    for (std::size_t i = r.first_hit(h.begin); i < r.hits().size(); ++i) {
        const phrase_hit& o = r.hits()[i];
        if (o.begin > h.begin) return false;
        if (o.end >= h.end && r.words().group_of(o).id == id_of(step::public_consultation))
            return true;
    }
    return false;
}

/// Whether another step is spoken of; what became of the opinions belongs to their consultation,
/// and 网站公开 inside 网站公开征求意见 to it too.
bool names_other_step(const reading& r, yigui::step s, stretch in) {
    for (std::size_t i = r.first_hit(in.begin); i < r.hits().size(); ++i) {
        const phrase_hit& h = r.hits()[i];
        if (h.begin >= in.end) return false;
        const auto& group = r.words().group_of(h);
        if (h.role != role::noun || group.family != "步骤") continue;
        const bool is_own = group.id == id_of(s) ||
                            (s == step::consultation_feedback && lies_in_consultation(r, h));
        if (!is_own) return true;
    }
    return false;
}

/// ☑公开征求意见(6月10日至7月10日) ☑合法性审核(8月2日): the day in the brackets behind the item.
std::optional<period> day_of_ticked(const reading& r, stretch clause, std::size_t at,
                                    const surroundings& around) {
    constexpr std::size_t near = 60, longest = 120;  // bytes
    if (!has_one_of(r.at(clause), {"☑", "√"})) return std::nullopt;
    const std::string_view rest = r.at({at, std::min(r.text().size(), at + near)});
    const std::size_t open = rest.find('(');
    if (open == rest.npos || has_one_of(rest.substr(0, open), {"☑", "□", "√", ",", ";", "\n", "×"}))
        return std::nullopt;
    const std::size_t from = at + open;
    const std::size_t close = r.at({from, std::min(r.text().size(), from + longest)}).find(')');
    if (close == std::string_view::npos) return std::nullopt;
    const auto all = dates_in(r, {from, from + close}, around);
    return all.size() == 1 ? std::optional<period>(all.front().when) : std::nullopt;
}

/// 现向广大村民公开征求意见。时间为7月1日至7月20日。: the sentence behind says nothing but when.
std::optional<period> period_behind(const reading& r, std::size_t end, const surroundings& around) {
    constexpr std::size_t longest = 150;  // bytes
    while (end < r.text().size() && r.text()[end] == '\n') ++end;
    if (end >= r.text().size()) return std::nullopt;
    const stretch next = r.sentence_at(end);
    if (next.size() > longest) return std::nullopt;
    for (const std::string_view head :
         {"时间", "期限", "公示时间", "公示期", "公告期", "征求意见时间", "征求意见期限",
          "征求意见期", "征集时间", "征集期", "意见征集时间", "征求时间", "反馈时间"}) {
        if (!r.at(next).starts_with(head)) continue;
        const auto all = dates_in(r, next, around);
        if (all.size() == 1 && all.front().when.is_interval) return all.front().when;
    }
    return std::nullopt;
}

/// 一个月 from a day: the same day of the month in which it ends, or that month's last.
std::optional<date> months_after(const date& from, int months) {
    using namespace std::chrono;
    year_month_day end = year_month_day{from.first} + std::chrono::months{months};
    if (!end.ok()) end = end.year() / end.month() / last;
    return make_date(static_cast<int>(end.year()), static_cast<int>(unsigned{end.month()}),
                     static_cast<int>(unsigned{end.day()}));
}

/// 截止3月30日, 3月30日结束: the last day of a period.
bool is_last_day(const reading& r, const day_candidate& c) {
    return is_closed_behind(r, c.end) ||
           ends_with_one_of(r.text().substr(0, c.begin),
                            {"截止", "截止到", "截止日期为", "至", "结束于"});
}

bool takes_effect(string_view behind) {
    behind = without_front(behind, {"一律", "全面", "统一", "同步", "开始"});
    return begins_with_one_of(behind, {"施行", "实施", "执行", "生效", "试行", "废止", "失效",
                                       "停止", "恢复", "启用", "正式"});
}

/// How long what began on a day runs, as the sentence tells it: 为期30日, 公开征求意见一个月.
/// Working days need the calendar of holidays and stay open.
void add_length(const reading& r, stretch sentence, std::size_t begun, dated& out) {
    constexpr std::size_t near = 24;  // bytes
    for (std::size_t i = r.first_token(sentence.begin); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin >= sentence.end) break;
        if (t.kind != token_kind::duration || t.unit == time_unit::years) continue;
        // 收到意见后10日内: a term for something else.
        if (starts(r.text(), t.end, "内") && t.begin > begun + near) continue;
        if (t.unit == time_unit::days) out.days = t.number;
        if (t.unit == time_unit::months) out.when->to = months_after(*out.when->from, t.number);
        return;
    }
}

/// 自5月6日起公开征求意见,为期30日: the day on which it began, and how long it runs. A text that takes
/// effect from a day began nothing.
std::optional<dated> begun_in(const reading& r, stretch sentence, const surroundings& around) {
    std::optional<dated> out;
    std::size_t begun = 0;
    for (const auto& c : dates_in(r, sentence, around)) {
        if (c.when.is_interval || !c.when.from || !c.when.from->is_exact()) continue;
        if (out && is_last_day(r, c) && *c.when.from > *out->when->from) {
            out->when->to = c.when.from;
            return out;
        }
        if (out || !starts(r.text(), c.end, "起")) continue;
        begun = c.end + std::string_view("起").size();
        if (!takes_effect(r.text().substr(begun)))
            out = dated{period::between(c.when.from, std::nullopt), {}};
    }
    if (out) add_length(r, sentence, begun, *out);
    return out;
}

/// The day told with the opening, or in a later sentence that speaks of the time: 征求意见时间:自…起.
std::optional<dated> begun_near(const reading& r, stretch near, const surroundings& around) {
    stretch sentence = r.sentence_at(near.begin);
    if (auto told = begun_in(r, sentence, around)) return told;
    while (sentence.end < near.end) {
        std::size_t next = sentence.end;
        while (next < near.end && r.text()[next] == '\n') ++next;
        if (next >= near.end) break;
        sentence = r.sentence_at(next);
        if (has_one_of(r.at(sentence), {"时间", "期限", "为期", "公示", "征集", "征求意见"}))
            if (auto told = begun_in(r, sentence, around)) return told;
    }
    return std::nullopt;
}

/// 已经县司法局合法性审查(某司审〔2020〕6号,2020年3月9日): the day behind the number, in the brackets
/// that the clause leaves open.
std::optional<period> day_in_open_bracket(const reading& r, yigui::step s, stretch clause,
                                          std::size_t at, const surroundings& around) {
    constexpr std::size_t longest = 150;  // bytes of what stands in brackets
    const std::string_view said = r.at({at, std::max(at, clause.end)});
    const std::size_t open = said.find('(');
    if (open == said.npos || said.find(')', open) != said.npos) return std::nullopt;
    const std::size_t from = at + open;
    const std::string_view inside = r.at({from, std::min(r.text().size(), from + longest)});
    const std::size_t close = inside.find(')');
    if (close == inside.npos || has_one_of(inside.substr(0, close), {"。", "\n", "《"}))
        return std::nullopt;
    const auto all = dates_in(r, {from, from + close}, around);
    if (all.empty() || all.back().when.is_interval || all.back().end != from + close ||
        is_no_day_of_step(r, s, all.back()) || names_other_step(r, s, {from, from + close}))
        return std::nullopt;
    return all.back().when;
}

/// 2016年第19次会议研究,现予公布; 2023年5月6日由审判委员会第30次会议通过,现予公布: when a body sat.
bool is_of_session(const reading& r, yigui::step s, const day_candidate& c, stretch clause) {
    if (s == step::collective_decision || s == step::party_group_report || c.end > clause.begin)
        return false;
    const std::string_view told = r.at({c.end, clause.begin});
    return has_one_of(told, {"次会议", "次常务会", "次党组会", "次委员会", "次主任办公会",
                             "次局务会", "会议通过", "会议审议", "会议研究", "会议讨论"});
}

/// 2024年5月6日…常务会议审议通过,现予公布: the day is the meeting's; 已于8月1日印发,现报送备案: that of
/// issuing.
bool is_of_other_step(const reading& r, yigui::step s, const day_candidate& c, stretch clause,
                      const surroundings& around) {
    const std::string_view behind = r.text().substr(c.end);
    // What was written on the day on which it was passed was made known on it too.
    const bool is_day_of_paper = around.written && c.when.from && *c.when.from == *around.written;
    return names_other_step(r, s, {c.begin, clause.begin}) ||
           (s != step::collective_decision && !is_day_of_paper &&
            begins_with_one_of(behind, {"通过", "审议通过", "讨论通过", "表决通过", "批准"})) ||
           is_of_session(r, s, c, clause) ||
           (s != step::publication && c.end <= clause.begin &&
            begins_with_one_of(behind, {"印发", "公布", "发布", "施行", "出台"}));
}

/// 经审核(2024年12月11日),现予公布: a day in brackets is that of the words before them.
bool stands_in_brackets(const reading& r, const day_candidate& c) {
    return starts(r.text(), c.end, ")") && c.begin > 0 && r.text()[c.begin - 1] == '(';
}

/// 5月5日公布《…》,日前,负责人回答了提问: 日前 tells another time than the day in front of it.
bool is_before_lately(const reading& r, const day_candidate& c, stretch clause) {
    if (c.end > clause.begin) return false;
    static constexpr word_list lately = {"日前", "近日", "近期"};
    const string_view between = r.at({c.end, clause.begin});
    return begins_with_one_of(r.at(clause), lately) ||
           (between.ends_with(',') && ends_with_one_of(without_end(between, {","}), lately));
}

/// 在总结2024年试点经验基础上,…现公开征求意见; 2023年世界大会成果: a year alone tells nothing of what is done now.
bool is_year_before_now(const reading& r, const day_candidate& c, std::size_t at) {
    return !c.when.is_interval && c.when.from && c.when.from->known_to == precision::year &&
           c.begin < at && starts(r.text(), at, "现");
}

/// 3月18日发布《…》并公开征求意见,截止日期为4月18日: the day told before the last one; else the page's own.
std::optional<date> opened_on(const mention& m, const period& last, const surroundings& around) {
    if (around.written || !m.when || m.when->is_interval || !m.when->from || !last.from)
        return around.written;
    return *m.when->from < *last.from ? m.when->from : std::nullopt;
}

/// 2024年3月5日部务会议通过 2024年4月9日某部令第60号公布, in one clause: the first day is that of the meeting, and
/// the next one of the publication.
bool is_day_of_adoption(const reading& r, yigui::step s, const day_candidate& c, std::size_t end) {
    if (s != step::publication) return false;
    const std::size_t i = r.first_token(c.end);
    for (std::size_t k = i; k < r.tokens().size() && r.tokens()[k].begin < end; ++k) {
        const token& t = r.tokens()[k];
        if (t.kind != token_kind::date && t.kind != token_kind::month_day) continue;
        return ends_with_one_of(r.at({c.end, t.begin}), {"通过", "批准", "审定", "通过,"});
    }
    return false;
}

bool is_year_alone(const day_candidate& c) {
    return !c.when.is_interval && c.when.from->known_to == precision::year;
}

/// 会议同意后由区长2025年2月20日签发: the day behind what came first is that of what followed, unless the step
/// itself comes once more behind it.
bool is_of_what_followed(const asked_place& p, const day_candidate& c) {
    if (c.begin <= p.at || c.begin >= p.clause.end) return false;
    if (!has_one_of(p.r.at({p.at, c.begin}),
                    {"同意后", "通过后", "审核后", "审查后", "审定后", "审议后", "讨论后", "研究后",
                     "决定后", "批准后", "意见后", "论证后", "评估后", "听证后", "签发后", "公布后",
                     "发布后", "印发后", "备案后", "结束后", "完成后", "期满后"}))
        return false;
    // 审核后5月12日出具意见, 征求意见后4月1日至4月30日公示: the verb is the step's own.
    const string_view verb = p.r.text().substr(c.end);
    if (p.step == step::public_consultation && begins_with_one_of(verb, {"公示", "公开征求"}))
        return false;
    if ((p.step == step::legality_review || p.step == step::fair_competition_review) &&
        begins_with_one_of(verb, {"出具意见", "出具审"}))
        return false;
    for (std::size_t i = p.r.first_hit(c.end); i < p.r.hits().size(); ++i) {
        const phrase_hit& h = p.r.hits()[i];
        if (h.begin >= p.clause.end) break;
        const auto& group = p.r.words().group_of(h);
        if (h.role == role::noun && group.family == "步骤" && group.id == id_of(p.step))
            return false;
    }
    return true;
}

/// No day of the step at the place, wherever in its sentence it stands.
bool is_no_day_at(const asked_place& p, const day_candidate& c, bool surrounds) {
    if (c.begin >= p.clause.begin) {
        if (is_day_of_adoption(p.r, p.step, c, p.clause.end) || is_of_what_followed(p, c))
            return true;
    } else if ((!surrounds && is_of_other_step(p.r, p.step, c, p.clause, p.around)) ||
               stands_in_brackets(p.r, c) || is_before_lately(p.r, c, p.clause)) {
        return true;
    }
    if (is_no_day_of_step(p.r, p.step, c) || is_year_before_now(p.r, c, p.at)) return true;
    // 现公布2024年补贴额一览表: the year is that of the list.
    return p.step == step::publication && c.begin > p.at && is_year_alone(c);
}

/// The first day in the step's clause, else the last one before it in the sentence.
std::optional<day_candidate> day_before_or_at(const asked_place& p) {
    std::optional<day_candidate> best;
    const bool may_close = p.step == step::public_consultation;
    const std::size_t end = may_close ? p.sentence.end : p.clause.end;
    const auto all = dates_in(p.r, {p.sentence.begin, end}, p.around);
    if (const auto own = day_of_act(p, all)) return own;
    for (const auto& c : all) {
        if (c.begin >= p.clause.end) break;
        const bool in_clause = c.begin >= p.clause.begin;
        // 1月7日刊登公告,征求意见,至2月10日截止: its days stand around it.
        const bool surrounds = c.when.is_interval && c.begin < p.at && p.at < c.end;
        if (in_clause && best && !is_year_alone(*best) && best->begin >= p.clause.begin &&
            c.begin > p.at)
            continue;
        if (!in_clause && !surrounds && p.clause.begin - c.end > 240) continue;
        if (is_no_day_at(p, c, surrounds)) continue;
        // 2021年第20次会议: a year alone gives way to a day.
        if (!best || !is_year_alone(c)) best = c;
    }
    return best;
}

/// [√]已审查,审查表日期:2023年8月28日: an interval or a labelled day behind the step's clause.
std::optional<day_candidate> day_behind(const asked_place& p) {
    constexpr std::size_t farthest = 240;  // bytes
    const std::size_t end = std::min(p.sentence.end, p.clause.end + farthest);
    for (const auto& c : dates_in(p.r, {p.clause.end, end}, p.around)) {
        if (is_span_of_validity(p.r, c)) continue;
        const bool is_labelled =
            ends_with_one_of(p.r.text().substr(0, c.begin), {"日期:", "时间:"});
        if (c.when.is_interval ||
            (is_labelled && !names_other_step(p.r, p.step, {p.clause.end, c.begin})))
            return c;
    }
    return std::nullopt;
}

/// 法规科审核  合法,可以提请审议。 / 王某  2020年8月20日: on a sheet, who fills a field in signs below it.
std::optional<period> day_of_signature_below(const asked_place& p) {
    constexpr std::size_t longest_name = 18;  // bytes
    if (p.around.kind != paper_kind::signing_sheet || p.step == step::public_consultation)
        return std::nullopt;
    const stretch line = p.r.line_at(p.at);
    if (p.sentence.end < line.end || line.end + 1 >= p.r.text().size()) return std::nullopt;
    const stretch below = p.r.line_at(line.end + 1);
    const std::size_t i = p.r.first_token(below.begin);
    if (i >= p.r.tokens().size()) return std::nullopt;
    const token& t = p.r.tokens()[i];
    const string_view name = p.r.at({below.begin, std::max(below.begin, t.begin)});
    if (t.kind != token_kind::date || t.when.is_interval || !t.when.from ||
        !t.when.from->is_exact() || t.end != below.end || name.size() < 6 ||
        name.size() > longest_name || !p.r.has_gap_before(t.begin) ||
        has_one_of(name, {":", ",", "。", "|", "局", "科", "会", "审", "签", "发", "核"}))
        return std::nullopt;
    return t.when;
}

bool tells_next_day(string_view clause) {
    return begins_with_one_of(clause, {"次日", "翌日", "第二天"});
}

/// 9月26日在网站公布,次日发布解读; …;同日发布解读: a clause that tells its day from the last one before it.
std::optional<period> day_told_from_before(const asked_place& p) {
    constexpr std::size_t farthest = 240;  // bytes
    const string_view said = p.r.at(p.clause);
    const bool is_next = tells_next_day(said);
    if (!is_next && !begins_with_one_of(said, {"同日", "当日", "当天"})) return std::nullopt;
    // 12月17日全文上网;同日发布解读: over a semicolon, and no further.
    std::size_t from = p.sentence.begin;
    if (from == p.clause.begin && p.r.text().substr(0, from).ends_with(";"))
        from = p.r.sentence_at(from - 1).begin;
    const auto before = dates_in(p.r, {from, p.clause.begin}, p.around);
    if (before.empty()) return std::nullopt;
    const day_candidate& c = before.back();
    if (c.when.is_interval || !c.when.from || !c.when.from->is_exact() ||
        p.clause.begin - c.end > farthest || stands_in_brackets(p.r, c) || is_last_day(p.r, c) ||
        begins_with_one_of(behind_day(p.r, c.end), {"前", "之前", "以前", "起", "后", "届满"}))
        return std::nullopt;
    // 拟于9月26日公布,次日发布解读: both are still to come.
    if (has_one_of(p.r.at({from, p.clause.begin}),
                   {"拟", "将", "应", "须", "请", "计划", "预计", "争取", "安排", "要求", "力争"}))
        return std::nullopt;
    if (!is_next) return c.when;
    const std::chrono::year_month_day next{c.when.from->first + std::chrono::days{1}};
    const auto day =
        make_date(static_cast<int>(next.year()), static_cast<int>(unsigned{next.month()}),
                  static_cast<int>(unsigned{next.day()}));
    const bool is_sheet = p.around.kind == paper_kind::signing_sheet;
    if (!day || (!is_sheet && p.around.written && day->first > p.around.written->last()))
        return std::nullopt;
    return period::on(*day);
}

}  // namespace

dated date_near(const reading& r, yigui::step s, stretch clause, std::size_t at,
                const surroundings& around) {
    dated out;
    out.when = day_of_ticked(r, clause, at, around);
    if (!out.when) out.when = day_in_open_bracket(r, s, clause, at, around);
    if (out.when) return out;
    stretch sentence = r.sentence_at(at);
    // A cell's value stands on a line of its own.
    if (clause.end > sentence.end) sentence.end = r.sentence_at(clause.end - 1).end;
    const asked_place place{r, s, clause, sentence, at, around};
    auto own = day_before_or_at(place);
    // 8月26日前公布,次日发布解读: the day before the clause is not its own.
    if (own && own->begin < clause.begin && tells_next_day(r.at(clause))) own.reset();
    if (!own) own = day_behind(place);
    if (own) out.when = own->when;
    if (!own) out.when = day_told_from_before(place);
    if (!out.when && !own) out.when = day_of_signature_below(place);
    if (out.when || s != step::public_consultation) return out;
    out.when = period_behind(r, sentence.end, around);
    if (!out.when)
        if (auto begun = begun_in(r, sentence, around)) return *begun;
    return out;
}

void date_opening(const reading& r, mention& m, stretch clause, const surroundings& around) {
    const stretch near{clause.begin, std::min(r.text().size(), clause.end + 900)};
    const auto begun = begun_near(r, near, around);
    for (const auto& c : dates_in(r, near, around)) {
        if (c.when.is_interval) {
            m.when = c.when;
            return;
        }
        if (begins_with_one_of(behind_day(r, c.end), {"前", "之前", "以前"}) ||
            (c.begin >= 6 && (starts(r.text(), c.begin - 3, "至") ||
                              r.at({c.begin > 30 ? c.begin - 30 : 0, c.begin}).find("截止") !=
                                  std::string_view::npos))) {
            const auto from = begun ? begun->when->from : opened_on(m, c.when, around);
            m.when = period::between(from, last_day_from(from, c));
            return;
        }
    }
    if (begun) {
        m.when = begun->when;
        m.days = begun->days;
        return;
    }
    for (std::size_t i = r.first_token(near.begin); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin >= near.end) break;
        if (t.kind != token_kind::duration || t.unit != time_unit::days) continue;
        m.days = t.number;
        if (around.written) m.when = period::between(around.written, std::nullopt);
        return;
    }
}

}  // namespace yigui::recognising
