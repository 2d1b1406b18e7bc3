// A month and day take their year from what the paragraph has told, else from the day on which the
// paper was written. A record lies before that day: what would lie months behind it was done in the
// year before (12月16日 in a paper of January). Weeks are let pass, since the paper's own day may be
// misread or be that of a first version.
#include "recognise/years.h"

#include <algorithm>

#include "recognise/find.h"

namespace yigui::recognising {
namespace {

std::optional<date> with_year(const token& t, int year) {
    const int month = t.number / 100, day = t.number % 100;
    return day ? make_date(year, month, day) : make_month(year, month);
}

/// (4) 2025-01-10 16:45 发件:…: the stamp of the message or entry in which the place stands.
const token* stamp_above(const reading& r, std::size_t at) {
    constexpr std::size_t farthest = 1500, clock = 6;  // bytes; " 16:45"
    const token* out = nullptr;
    for (std::size_t i = r.first_token(at > farthest ? at - farthest : 0); i < r.tokens().size();
         ++i) {
        const token& t = r.tokens()[i];
        if (t.begin >= at) break;
        if (t.kind != token_kind::date || t.when.is_interval) continue;
        const std::string_view rest = r.text().substr(t.end, clock);
        const std::size_t colon = rest.find(':');
        if (rest.find_first_not_of(" 0123456789:") == std::string_view::npos && colon > 0 &&
            colon + 1 < rest.size())
            out = &t;
    }
    return out;
}

/// 2024年12月,…。1月6日,…: the year that a paragraph has reached before a place, the next one
/// where that would not lie behind the day on which the paper was written; 0 when it names none.
int year_before(const reading& r, std::size_t at, const surroundings& around) {
    const token* last = nullptr;
    for (std::size_t i = r.first_token(r.line_at(at).begin); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin >= at) break;
        if (t.kind == token_kind::date && !r.is_cited(t.begin) && !is_span_of_plan(t.when))
            last = &t;
    }
    if (!last && !around.written) last = stamp_above(r, at);
    if (!last && !around.written && !r.tokens().empty()) {
        // 第31期 2023年7月14日 above the text dates all of a short paper.
        constexpr std::size_t head = 600;  // bytes
        const auto first = std::find_if(r.tokens().begin(), r.tokens().end(),
                                        [](const token& t) { return t.kind == token_kind::date; });
        if (first != r.tokens().end() && first->begin < std::min(head, at)) last = &*first;
    }
    if (!last || !last->when.from) return 0;
    const int year = year_of(*last->when.from);
    const std::size_t i = r.first_token(at);
    if (!around.written || i >= r.tokens().size()) return year;
    const token& next = r.tokens()[i];
    if (next.kind != token_kind::month_day) return year;
    const auto same = with_year(next, year), later = with_year(next, year + 1);
    const bool turns = same && later && *same < *last->when.from && *later <= *around.written;
    if (!turns) return year;
    // 自2019年9月施行以来…。8月10日,…, written in 2022: that tale was over, the paper's year counts.
    return year + 1 == year_of(*around.written) ? year + 1 : 0;
}

/// Would a record of that day have been told months before it was made? What a notice opens may lie
/// far ahead.
bool lies_ahead(const date& d, const surroundings& around) {
    constexpr std::chrono::days let_pass{90};
    return around.kind != paper_kind::consultation_notice &&
           d.first > around.written->last() + let_pass;
}

}  // namespace

int year_of(const date& d) { return static_cast<int>(std::chrono::year_month_day{d.first}.year()); }

bool is_span_of_plan(const period& p) {
    constexpr int shortest = 3;  // years
    return p.is_interval && p.from && p.to && p.from->known_to == precision::year &&
           p.to->known_to == precision::year && year_of(*p.to) >= year_of(*p.from) + shortest;
}

std::optional<date> a_year_later(const date& d) {
    const std::chrono::year_month_day at{d.first};
    const int year = static_cast<int>(at.year()) + 1,
              month = static_cast<int>(unsigned{at.month()});
    if (d.known_to == precision::month) return make_month(year, month);
    if (d.known_to == precision::day)
        return make_date(year, month, static_cast<int>(unsigned{at.day()}));
    return make_year(year);
}

years_told::years_told(const reading& r, std::size_t from, const surroundings& around)
    : r_(r), around_(around), year_(year_before(r, from, around)) {}

void years_told::take(const token& t) {
    if (is_span_of_plan(t.when)) return;
    year_ = year_of(*t.when.from);
    last_ = t.when.last_known();
}

/// 去年11月, 今年1月8日: the year is told by the paper's own; that of 次年1月20日 by the day before it.
bool years_told::reads_relative_year(const token& t) {
    const string_view before = r_.text().substr(0, t.begin);
    if (last_ && ends_with_one_of(before, {"次年", "翌年"})) {
        year_ = year_of(*last_) + 1;
        return true;
    }
    if (!around_.written) return false;
    if (ends_with_one_of(before, {"去年", "上年", "上一年"}))
        year_ = year_of(*around_.written) - 1;
    else if (before.ends_with("今年"))
        year_ = year_of(*around_.written);
    else
        return false;
    return true;
}

std::optional<date> years_told::day_of(const token& t) {
    const bool is_told = reads_relative_year(t);
    std::optional<date> d;
    if (year_ != 0) {
        d = with_year(t, year_);
        // 去年12月5日审查,1月8日审议: within one sentence the year has turned.
        if (const auto later = with_year(t, year_ + 1);
            !is_told && d && last_ && around_.written && later && *d < *last_ &&
            later->first <= around_.written->last() && year_ + 1 == year_of(*around_.written)) {
            ++year_;
            d = later;
        }
    } else if (around_.written) {
        const int year = year_of(*around_.written);
        d = with_year(t, year);
        if (d && lies_ahead(*d, around_)) d = with_year(t, year - 1);
    }
    if (d) last_ = d;
    return d;
}

}  // namespace yigui::recognising
