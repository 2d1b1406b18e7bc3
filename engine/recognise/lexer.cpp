// A single walk: at each character one look decides which token can start there. Ranges of dates
// are put together afterwards from neighbouring dates, since the second date may lack its year
// or month. A table-driven scanner was rejected: most of the work is in what the parts mean.
#include "recognise/lexer.h"

#include <algorithm>

#include "base/unicode.h"
#include "recognise/numerals.h"

namespace yigui::recognising {
namespace {

constexpr std::size_t longest_citation = 900;  // bytes; the longest real titles are near 500

/// The code point before `pos`, moving `pos` to its start; 0 at the beginning.
char32_t previous(std::string_view text, std::size_t& pos) {
    if (pos == 0) return 0;
    std::size_t at = pos - 1;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
    std::size_t next = at;
    const char32_t c = code_point_at(text, next);
    pos = at;
    return c;
}

bool is_name_character(char32_t c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

constexpr int longest_code = 16;   // characters of an agency code: 京审改办发
constexpr int longest_organ = 32;  // 某市第十五届人民代表大会常务委员会

/// 某科(规)〔2022〕3号, 某财备(南湖)〔2025〕1号: what stands in brackets in front of the year belongs to the
/// code; 办法(试行)〔2020〕1号 ends a title.
std::size_t without_place(std::string_view text, std::size_t bracket) {
    constexpr std::size_t longest = 9, character = 3;  // bytes of a place's name, of a character
    const std::string_view head = text.substr(0, bracket);
    if (!head.ends_with(')')) return bracket;
    const std::size_t open = head.rfind('(');
    if (open == head.npos || open < 2 * character) return bracket;
    const std::string_view place = head.substr(open + 1, head.size() - open - 2);
    if (place.size() < character || place.size() > longest || place.size() % character != 0 ||
        is_one_of(place,
                  {"试行", "暂行", "修订", "修正", "草案", "附件", "副本", "代拟稿", "修订版"}))
        return bracket;
    for (std::size_t i = 0; i < place.size(); i += character) {
        std::size_t before = open + 1 + i + character;
        if (!is_name_character(previous(text, before))) return bracket;
    }
    return open;
}

/// Where the agency code before a bracketed year, or the organ before 令, starts.
std::size_t code_start(std::string_view text, std::size_t bracket, int longest) {
    std::size_t at = bracket;
    at = without_place(text, at);
    for (int i = 0; i < longest && at > 0; ++i) {
        std::size_t before = at;
        const char32_t c = previous(text, before);
        // …方案的公告(2021年第86号): the title ends in front of 公告.
        if (!is_name_character(c) || c == U'的') break;
        at = before;
    }
    return at;
}

struct bracket_pair {
    std::string_view open, close;
};
constexpr bracket_pair year_brackets[] = {{"〔", "〕"}, {"[", "]"}, {"【", "】"}, {"(", ")"},
                                          {"﹝", "﹞"}, {"{", "}"}, {"<", ">"}};

/// …〔2019〕第3号 with its bracket at `pos`. 〔十五届〕第62号 counts as well.
std::optional<token> bracket_number(std::string_view text, std::size_t pos) {
    for (const auto& b : year_brackets) {
        if (!starts(text, pos, b.open)) continue;
        std::size_t at = pos + b.open.size();
        auto year = spaced_arabic_at(text, at, 4);
        if (!year) year = arabic_at(text, at);
        if (year && year->digits == 4) {
            at = year->end;
            if (starts(text, at, "年")) at += 3;
        } else if (const auto term = chinese_at(text, at); term) {
            at = term->end;
            if (starts(text, at, "届"))
                at += 3;
            else if (starts(text, at, "年"))
                at += 3;
        } else {
            return std::nullopt;
        }
        if (!starts(text, at, b.close)) return std::nullopt;
        at += b.close.size();
        // A page may break the line right behind the year.
        if (at < text.size() && text[at] == '\n') ++at;
        while (at < text.size() && text[at] == ' ') ++at;
        // 〔1996〕武司字第82号: the code stands behind the year.
        std::size_t letters = at;
        for (int i = 0; i < 6 && !starts(text, letters, "第") && letters < text.size(); ++i) {
            std::size_t next = letters;
            if (!is_name_character(code_point_at(text, next))) break;
            letters = next;
        }
        if (starts(text, letters, "第") && letters > at) at = letters;
        if (starts(text, at, "第")) at += 3;
        while (at < text.size() && text[at] == ' ') ++at;
        const auto number = any_number_at(text, at);
        if (!number) return std::nullopt;
        at = number->end;
        // 〔2022〕3-1号: a number that was divided later.
        if (starts(text, at, "-") || starts(text, at, "之"))
            if (const auto part = any_number_at(text, at + size_of_character(text[at])))
                at = part->end;
        while (at < text.size() && text[at] == ' ') ++at;
        if (!starts(text, at, "号")) return std::nullopt;
        return token{token_kind::doc_number,
                     code_start(text, pos, longest_code),
                     at + 3,
                     {},
                     number->value,
                     {}};
    }
    return std::nullopt;
}

/// 某县人民政府森林防火禁火令 / 第3号: an order with a matter of its own; that line is its title, and
/// the number begins below it, at `at`. 0 for 某县人民政府令 / 第3号. `pos` stands at 令.
std::size_t order_below(std::string_view text, std::size_t pos, std::size_t at) {
    static constexpr std::string_view organ = "人民政府";
    if (!starts(text, pos, "令") || text.substr(pos, at - pos).find('\n') == text.npos) return 0;
    std::string_view before = text.substr(0, pos);
    before.remove_prefix(before.rfind('\n') + 1);
    const std::size_t gov = before.rfind(organ);
    if (gov == before.npos) return 0;
    const std::string_view matter = before.substr(gov + organ.size());
    if (begins_with_one_of(matter, {"、", "和", "与", "办公"})) return 0;
    const bool is_sentence =
        matter.find_first_of("(, ") != matter.npos || matter.find("《") != matter.npos;
    return matter.size() >= 6 && !is_sentence ? at : 0;
}

/// …令第322号, …令2026年第10号, …公告2021年第5号: `pos` stands at 令 or 公告.
std::optional<token> order_number(std::string_view text, std::size_t pos) {
    std::size_t at = pos;
    if (text.substr(0, at).ends_with("的")) return std::nullopt;
    if (starts(text, at, "令"))
        at += 3;
    else if (starts(text, at, "公告") || starts(text, at, "通告"))
        at += 6;
    else
        return std::nullopt;
    // 令 and 第 may stand on lines of their own, with an empty one between.
    for (int i = 0; i < 6 && at < text.size() && (text[at] == '\n' || text[at] == ' '); ++i) ++at;
    const bool in_brackets = at < text.size() && text[at] == '(';
    if (in_brackets) ++at;
    const std::size_t alone = order_below(text, pos, at);
    if (const auto year = arabic_at(text, at);
        year && year->digits == 4 && starts(text, year->end, "年"))
        at = year->end + 3;
    if (starts(text, at, "〔") || starts(text, at, "[") || starts(text, at, "【")) {
        const auto inner = bracket_number(text, at);
        if (!inner) return std::nullopt;
        return token{
            token_kind::doc_number, code_start(text, pos, longest_organ), inner->end, {}, 0, {}};
    }
    // 市人民政府令19号: only 令 goes without 第.
    if (starts(text, at, "第"))
        at += 3;
    else if (!starts(text, pos, "令") || at != pos + 3)
        return std::nullopt;
    while (at < text.size() && text[at] == ' ') ++at;
    const auto number = any_number_at(text, at);
    if (!number) return std::nullopt;
    at = number->end;
    while (at < text.size() && text[at] == ' ') ++at;
    if (!starts(text, at, "号")) return std::nullopt;
    at += 3;
    if (alone) return token{token_kind::doc_number, alone, at, {}, number->value, {}};
    if (in_brackets && at < text.size() && text[at] == ')') ++at;
    return token{
        token_kind::doc_number, code_start(text, pos, longest_organ), at, {}, number->value, {}};
}

/// …第305号令: `pos` stands at 令.
std::optional<token> order_behind(std::string_view text, std::size_t pos) {
    if (!text.substr(0, pos).ends_with("号")) return std::nullopt;
    std::size_t at = pos - 3;
    while (at > 0 && text[at - 1] >= '0' && text[at - 1] <= '9') --at;
    if (at + 3 == pos || !text.substr(0, at).ends_with("第")) return std::nullopt;
    const auto number = arabic_at(text, at);
    return token{token_kind::doc_number,
                 code_start(text, at - 3, longest_organ),
                 pos + 3,
                 {},
                 number ? number->value : 0,
                 {}};
}

/// 2021年第86号 at `pos`: how ministries number announcements.
std::optional<token> year_number(std::string_view text, std::size_t pos) {
    const auto year = arabic_at(text, pos);
    if (!year || year->digits != 4 || !starts(text, year->end, "年第")) return std::nullopt;
    const auto number = arabic_at(text, year->end + 6);
    if (!number || !starts(text, number->end, "号")) return std::nullopt;
    return token{token_kind::doc_number, pos, number->end + 3, {}, number->value, {}};
}

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
