// A single walk: at each character one look decides which token can start there. Ranges of dates
// are put together afterwards from neighbouring dates, since the second date may lack its year
// or month. A table-driven scanner was rejected: most of the work is in what the parts mean.
#include "recognise/lexer.h"

#include <algorithm>

#include "base/unicode.h"
#include "recognise/find.h"
#include "recognise/number_tokens.h"
#include "recognise/numerals.h"

namespace yigui::recognising {
namespace {

constexpr std::size_t longest_citation = 900;  // bytes; the longest real titles are near 500

std::optional<token> article_at(std::string_view text, std::size_t pos) {
    if (!starts(text, pos, "第")) return std::nullopt;
    std::size_t at = pos + 3;
    const auto n = any_number_at(text, at);
    if (!n || !starts(text, n->end, "条")) return std::nullopt;
    at = n->end + 3;
    if (starts(text, at, "之"))
        if (const auto more = chinese_at(text, at + 3)) at = more->end;
    for (const std::string_view unit : {"款", "项", "目"}) {
        if (!starts(text, at, "第")) break;
        std::size_t inner = at + 3;
        const bool bracket = inner < text.size() && text[inner] == '(';
        if (bracket) ++inner;
        const auto m = any_number_at(text, inner);
        if (!m) break;
        std::size_t end = m->end;
        if (bracket && end < text.size() && text[end] == ')') ++end;
        if (!starts(text, end, unit)) continue;
        at = end + 3;
    }
    return token{token_kind::article, pos, at, {}, n->value, {}};
}

std::optional<token> duration_at(std::string_view text, std::size_t pos) {
    const auto n = any_number_at(text, pos);
    if (!n || n->value < 1 || n->value > 3000) return std::nullopt;
    struct form {
        std::string_view word;
        time_unit unit;
    };
    static constexpr form forms[] = {{"个工作日", time_unit::working_days},
                                     {"工作日", time_unit::working_days},
                                     {"个自然日", time_unit::days},
                                     {"个月", time_unit::months},
                                     {"年", time_unit::years},
                                     {"周年", time_unit::years},
                                     {"日", time_unit::days},
                                     {"天", time_unit::days},
                                     {"个日历日", time_unit::days}};
    std::size_t at = n->end;
    while (at < text.size() && text[at] == ' ') ++at;
    for (const auto& f : forms)
        if (starts(text, at, f.word) && (f.unit != time_unit::years || n->value <= 100))
            return token{token_kind::duration, pos, at + f.word.size(), {}, n->value, f.unit};
    // 两周内: weeks are written for a term only; 十周岁, 周一 are something else.
    for (const std::string_view week : {"周", "个星期", "个礼拜"})
        if (starts(text, at, week) &&
            has_one_at(text, at + week.size(), {"内", "以内", "之内", "时间内"}))
            return token{token_kind::duration, pos, at + week.size(), {}, n->value * 7,
                         time_unit::days};
    return std::nullopt;
}

/// 年月日 with nothing between them, as left in drafts and forms.
bool is_blank_date(std::string_view text, std::size_t pos) { return starts(text, pos, "年月日"); }

class walker {
 public:
    explicit walker(std::string_view text) : text_(text) {}

    std::vector<token> run(const std::vector<std::uint32_t>& starts) {
        std::size_t next = 0;
        for (const std::size_t at : starts)
            if (at >= next) next = step(at);
        join_ranges();
        const auto by_place = [](const token& a, const token& b) { return a.begin < b.begin; };
        if (!std::is_sorted(out_.begin(), out_.end(), by_place))
            std::stable_sort(out_.begin(), out_.end(), by_place);
        return std::move(out_);
    }

 private:
    std::size_t step(std::size_t i) {
        const unsigned char c = static_cast<unsigned char>(text_[i]);
        if (c >= '0' && c <= '9') return number(i);
        if (c == '[' || c == '(' || c == '<' || c == '{') {
            take_number(bracket_number(text_, i));
            return i + 1;
        }
        return wide(i);
    }

    std::size_t wide(std::size_t i) {
        std::size_t next = i;
        const char32_t c = code_point_at(text_, next);
        switch (c) {
            case U'《': {
                bool closed = false;
                const std::size_t end = citation_end(text_, i, closed);
                out_.push_back({token_kind::citation, i, end, {}, closed ? 1 : 0, {}});
                return next;
            }
            case U'〔':
            case U'【':
            case U'﹝':
                take_number(bracket_number(text_, i));
                return next;
            case U'令':
            case U'公':
            case U'通':
                if (const auto t = order_number(text_, i)) {
                    take_number(t);
                    return t->end;
                }
                if (c == U'令') take_number(order_behind(text_, i));
                return next;
            case U'第':
                if (const auto t = article_at(text_, i)) {
                    out_.push_back(*t);
                    return t->end;
                }
                return next;
            case U'年':
                if (is_blank_date(text_, i))
                    out_.push_back({token_kind::blank_date, i, i + 9, {}, 0, {}});
                return next;
            default:
                return chinese_digit(c) >= 0 || c == U'十' || c == U'廿' ? number(i) : next;
        }
    }

    /// Does something that dates, numbers of announcements and durations go on with stand behind
    /// a number? Most numbers are of other things: 一定, 第二, 3000元.
    bool goes_on(std::size_t at) const {
        while (at < text_.size() && text_[at] == ' ') ++at;
        if (at >= text_.size()) return false;
        const char c = text_[at];
        if (c == '-' || c == '.' || c == '/') return true;
        if (c < '\xE4' || c > '\xE9') return false;
        switch (code_point_at(text_, at)) {
            case U'年':
            case U'月':
            case U'日':
            case U'天':
            case U'周':
            case U'个':
            case U'工':
                return true;
            default:
                return false;
        }
    }

    /// 2 018年: more figures of a year may stand behind a space.
    bool is_split(const number_at& n) const {
        const std::string_view rest = text_.substr(n.end, 2);
        return n.digits < 4 && rest.size() == 2 && rest[0] == ' ' && rest[1] >= '0' &&
               rest[1] <= '9';
    }

    std::size_t number(std::size_t i) {
        auto n = spaced_arabic_at(text_, i, 4);
        if (!n) n = any_number_at(text_, i);
        if (n && !goes_on(n->end) && !is_split(*n)) return n->end;
        if (const auto t = year_number(text_, i)) {
            take_number(t);
            return t->end;
        }
        if (const auto d = lex_date(text_, i)) {
            token t{token_kind::date, i, d->end, period::on(d->value), 0, {}};
            out_.push_back(t);
            return d->end;
        }
        if (const auto md = lex_month_day(text_, i)) {
            out_.push_back({token_kind::month_day, i, md->end, {}, md->month * 100 + md->day, {}});
            return md->end;
        }
        if (const auto t = day_of_month_told(i, n)) {
            out_.push_back(*t);
            return t->end;
        }
        if (n) {
            // 2021年 月 日, 2021年6月 日: a form with its date still to be written.
            const std::size_t blank = text_.substr(n->end).starts_with("年月日") ? 9
                                      : blank_day(n->end)                        ? blank_day(n->end)
                                                                                 : 0;
            if (blank && n->digits >= 4) {
                out_.push_back({token_kind::blank_date, i, n->end + blank, {}, 0, {}});
                return n->end + blank;
            }
        }
        if (const auto t = duration_at(text_, i)) {
            out_.push_back(*t);
            return t->end;
        }
        if (n && n->end > i) return n->end;
        std::size_t next = i;
        code_point_at(text_, next);
        return next;
    }

    /// 5月6日公示,同月20日审议: a day of the month that was told last; of none, month 0, when it was
    /// told too far off. 每月5日 is no day of one month, 本月5日 may
    /// lie ahead, and 当月10日内 is a term.
    std::optional<token> day_of_month_told(std::size_t i, const std::optional<number_at>& n) const {
        constexpr std::size_t farthest = 600;  // bytes
        const string_view before = string_view(text_).substr(0, i);
        if (!n || n->value < 1 || n->value > 31 || !starts(text_, n->end, "日") ||
            !ends_with_one_of(before, {"当月", "同月"}) ||
            begins_with_one_of(text_.substr(n->end + 3), {"内", "之内"}))
            return std::nullopt;
        int month = 0;
        for (auto t = out_.rbegin(); t != out_.rend() && t->end + farthest > i && !month; ++t) {
            if (t->kind == token_kind::month_day) month = t->number / 100;
            const auto day = t->kind == token_kind::date ? t->when.last_known() : std::nullopt;
            if (day && day->known_to != precision::year)
                month = static_cast<int>(unsigned{std::chrono::year_month_day{day->first}.month()});
        }
        return token{token_kind::month_day, i, n->end + 3, {}, month * 100 + n->value, {}};
    }

    /// The size of 年6月日 at a place, else 0.
    std::size_t blank_day(std::size_t at) const {
        if (!text_.substr(at).starts_with("年")) return 0;
        const auto month = any_number_at(text_, at + 3);
        if (!month || !text_.substr(month->end).starts_with("月日")) return 0;
        return month->end + 6 - at;
    }

    void take_number(const std::optional<token>& t) {
        if (!t) return;
        // 国发〔2019〕3号 inside a longer token (…公告〔十五届〕第62号) is taken once.
        while (!out_.empty() && out_.back().begin >= t->begin && out_.back().end <= t->end &&
               out_.back().kind != token_kind::citation)
            out_.pop_back();
        if (!out_.empty() && out_.back().kind == token_kind::doc_number &&
            t->begin >= out_.back().begin && t->end <= out_.back().end)
            return;
        out_.push_back(*t);
    }

    /// The text between two dates joins them into a range.
    bool is_range_mark(std::size_t from, std::size_t to) const {
        std::string_view gap = text_.substr(from, to - from);
        if (gap.size() > 40 || gap.empty()) return false;
        // A time of day or a weekday may stand behind the first date.
        if (starts(gap, 0, "(") && gap.find(')') != std::string_view::npos)
            gap.remove_prefix(gap.find(')') + 1);
        const auto digits = gap.find_first_not_of("0123456789: ");
        if (digits != std::string_view::npos) gap.remove_prefix(digits);
        if (starts(gap, 0, "起")) gap.remove_prefix(3);
        if (starts(gap, 0, ",")) gap.remove_prefix(1);
        return is_one_of(gap, {"至", "到", "—", "–", "-", "~", "～", "──", "――", "―", "——", "--",
                               "截至", "截止到", "截止至", "、至"});
    }

    static std::optional<date> completed(const token& second, const date& first, std::string_view) {
        const std::chrono::year_month_day ymd{first.first};
        const int year = static_cast<int>(ymd.year());
        if (second.kind == token_kind::month_day) {
            const int month = second.number / 100, day = second.number % 100;
            // A month before the first one belongs to the next year.
            const int y =
                month < static_cast<int>(static_cast<unsigned>(ymd.month())) ? year + 1 : year;
            return day ? make_date(y, month, day) : make_month(y, month);
        }
        if (second.kind == token_kind::duration && second.unit == time_unit::days &&
            first.is_exact())
            return make_date(year, static_cast<int>(static_cast<unsigned>(ymd.month())),
                             second.number);
        return std::nullopt;
    }

    void join_ranges() {
        std::vector<token> joined;
        for (const token& t : out_) {
            if (!joined.empty() && joined.back().kind == token_kind::date &&
                !joined.back().when.is_interval && is_range_mark(joined.back().end, t.begin)) {
                token& a = joined.back();
                const date first = *a.when.from;
                std::optional<date> second;
                if (t.kind == token_kind::date && !t.when.is_interval)
                    second = t.when.from;
                else
                    second = completed(t, first, text_);
                if (second && *second >= first) {
                    a.when = period::between(first, second);
                    a.end = t.end;
                    continue;
                }
            }
            joined.push_back(t);
        }
        out_ = std::move(joined);
    }

    std::string_view text_;
    std::vector<token> out_;
};

}  // namespace

std::size_t citation_end(std::string_view text, std::size_t pos, bool& closed) {
    int depth = 0;
    std::size_t sentence_end = 0;
    std::size_t limit = std::min(text.size(), pos + longest_citation);
    while (limit < text.size() && limit > pos &&
           (static_cast<unsigned char>(text[limit]) & 0xC0) == 0x80)
        --limit;
    for (std::size_t i = pos; i < limit;) {
        std::size_t next = i;
        const char32_t c = code_point_at(text, next);
        if (c == U'《') ++depth;
        if (c == U'》' && --depth <= 0) {
            closed = true;
            return next;
        }
        if (c == U'。' || c == U';' || (c == '\n' && i > pos + 3)) {
            if (!sentence_end) sentence_end = i;
            // A title may be broken over lines, but not by the end of a sentence.
            if (c != '\n') break;
        }
        i = next;
    }
    // 《 that is opened twice and closed once ends at its one 》.
    const std::size_t once = text.substr(0, sentence_end ? sentence_end : limit).find("》", pos);
    if (once != std::string_view::npos) {
        closed = true;
        return once + 3;
    }
    closed = false;
    return sentence_end ? sentence_end : limit;
}

std::vector<token> lex(std::string_view folded, const std::vector<std::uint32_t>& starts) {
    return walker(folded).run(starts);
}

std::vector<token> lex(std::string_view folded) {
    std::vector<std::uint32_t> starts;
    for (std::size_t i = 0; i < folded.size();) {
        const auto at = static_cast<std::uint32_t>(i);
        if (may_start_token(code_point_at(folded, i))) starts.push_back(at);
    }
    return lex(folded, starts);
}

}  // namespace yigui::recognising
