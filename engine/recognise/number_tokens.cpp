// Numbers of documents: an agency code in front of a bracketed year, an organ in front of 令, a year
// in front of 第…号.
#include "recognise/number_tokens.h"

#include <algorithm>

#include "base/unicode.h"
#include "recognise/numerals.h"

namespace yigui::recognising {
namespace {

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

/// Behind the year or the term of a congress in a bracket; `at` itself when there is none.
std::size_t end_of_year(std::string_view text, std::size_t at, bool& is_short) {
    auto year = spaced_arabic_at(text, at, 4);
    if (!year) year = arabic_at(text, at);
    if (year && (year->digits == 4 || year->digits == 2)) {
        is_short = year->digits == 2;
        return year->end + (starts(text, year->end, "年") ? 3 : 0);
    }
    const auto term = chinese_at(text, at);
    if (!term) return at;
    const bool is_counted = starts(text, term->end, "届") || starts(text, term->end, "年");
    return term->end + (is_counted ? 3 : 0);
}

/// 〔1996〕武司字第82号: the code stands behind the year.
std::size_t behind_code(std::string_view text, std::size_t at) {
    std::size_t letters = at;
    for (int i = 0; i < 6 && !starts(text, letters, "第") && letters < text.size(); ++i) {
        std::size_t next = letters;
        if (!is_name_character(code_point_at(text, next))) break;
        letters = next;
    }
    return starts(text, letters, "第") ? letters : at;
}

}  // namespace

std::optional<token> bracket_number(std::string_view text, std::size_t pos) {
    for (const auto& b : year_brackets) {
        if (!starts(text, pos, b.open)) continue;
        std::size_t at = pos + b.open.size();
        bool is_short = false;
        at = end_of_year(text, at, is_short);
        if (at == pos + b.open.size() || !starts(text, at, b.close)) return std::nullopt;
        at += b.close.size();
        // A page may break the line right behind the year.
        if (at < text.size() && text[at] == '\n') ++at;
        while (at < text.size() && text[at] == ' ') ++at;
        const std::size_t code = at;
        at = behind_code(text, at);
        // 〔84〕高法字第9号: only offices of that time left out the century.
        if (is_short && !text.substr(code, at - code).ends_with("字")) return std::nullopt;
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

namespace {

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

/// The bracket around the whole number behind 令: (第3号), (2019)第4号, 〔第12号〕; none for 〔2019〕4号.
const bracket_pair* bracket_of_number(std::string_view text, std::size_t at) {
    for (const bracket_pair& b : year_brackets)
        if (starts(text, at, b.open) && (b.open == "(" || starts(text, at + b.open.size(), "第")))
            return &b;
    return nullptr;
}

/// Behind 令, 公告 or 通告 at `pos`; `pos` itself for none of them.
std::size_t behind_order(std::string_view text, std::size_t pos) {
    for (const std::string_view word : {"令", "公告", "通告"})
        if (starts(text, pos, word)) return pos + word.size();
    return pos;
}

}  // namespace

std::optional<token> order_number(std::string_view text, std::size_t pos) {
    // 供水价格听证会公告(第二号): which of the papers on one hearing it is.
    if (ends_with_one_of(text.substr(0, pos), {"的", "听证会"})) return std::nullopt;
    std::size_t at = behind_order(text, pos);
    if (at == pos) return std::nullopt;
    // 令 and 第 may stand on lines of their own, with an empty one between.
    for (int i = 0; i < 6 && at < text.size() && (text[at] == '\n' || text[at] == ' '); ++i) ++at;
    // 某部令〔第12号〕 has no year in its bracket.
    const bracket_pair* const bracket = bracket_of_number(text, at);
    if (bracket) at += bracket->open.size();
    const bool in_brackets = bracket != nullptr;
    const std::size_t alone = order_below(text, pos, at);
    if (const auto year = arabic_at(text, at);
        year && year->digits == 4 && starts(text, year->end, "年"))
        at = year->end + 3;
    // 某部令 / (2019)第4号
    const bool is_year = in_brackets && text[at - 1] == '(' && bracket_number(text, at - 1);
    if (is_year) --at;
    if (is_year || starts(text, at, "〔") || starts(text, at, "[") || starts(text, at, "【")) {
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
    if (bracket && starts(text, at, bracket->close)) at += bracket->close.size();
    return token{
        token_kind::doc_number, code_start(text, pos, longest_organ), at, {}, number->value, {}};
}

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

namespace {

/// Where the agency code of 某商函2025年第623号 starts, alone on its line or in brackets; `year` itself
/// where none stands.
std::size_t start_of_lettered(std::string_view text, std::size_t year, std::size_t end) {
    if (!ends_with_one_of(text.substr(0, year), {"函", "发", "字", "规", "办", "文", "批"}))
        return year;
    const std::size_t code = code_start(text, year, longest_code);
    const auto stands_between = [&](char before, char behind) {
        return code > 0 && text[code - 1] == before && end < text.size() && text[end] == behind;
    };
    const bool is_line =
        (code == 0 || text[code - 1] == '\n') && (end == text.size() || text[end] == '\n');
    // 依据 / 某水发2023年第9号: what the line above rests on.
    const std::string_view above = text.substr(0, code > 0 ? code - 1 : 0);
    if (is_line &&
        ends_with_one_of(above, {"依据", "根据", "按照", "依照", "参照", "废止", "详见"}))
        return year;
    return is_line || stands_between('(', ')') ? code : year;
}

}  // namespace

std::optional<token> year_number(std::string_view text, std::size_t pos) {
    const auto year = arabic_at(text, pos);
    if (!year || year->digits != 4 || !starts(text, year->end, "年第")) return std::nullopt;
    const auto number = arabic_at(text, year->end + 6);
    if (!number || !starts(text, number->end, "号")) return std::nullopt;
    const std::size_t end = number->end + std::string_view("号").size();
    return token{
        token_kind::doc_number, start_of_lettered(text, pos, end), end, {}, number->value, {}};
}

bool lacks_count(std::string_view text) {
    for (std::size_t at = text.find(':'); at != std::string_view::npos;
         at = text.find(':', at + 1)) {
        const std::size_t value = std::min(text.find_first_not_of(' ', at + 1), text.size());
        const bool is_counter = value > at + 1 ? has_one_at(text, value, {"条"})
                                               : has_one_at(text, value, {"条", "件", "份"});
        if (is_counter && !has_one_at(text, value + std::string_view("条").size(),
                                      {"款", "目", "文", "例", "数", "额", "理"}))
            return true;
    }
    return false;
}

std::size_t end_of_code(std::string_view text, std::size_t at, std::size_t end,
                        std::size_t& digits) {
    digits = 0;
    for (end = std::min(end, text.size()); at < end;) {
        const char c = text[at];
        const bool is_digit = c >= '0' && c <= '9';
        digits += is_digit;
        if (is_digit || c == '-' || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'))
            ++at;
        else if (starts(text, at, "—") || starts(text, at, "–") || starts(text, at, "－"))
            at += string_view("—").size();
        else
            break;
    }
    return at;
}

}  // namespace yigui::recognising
