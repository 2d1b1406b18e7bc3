#include "garble.h"

#include <unicode/translit.h>

#include <memory>
#include <random>
#include <stdexcept>

#include "base/unicode.h"

namespace yigui::accuracy {
namespace {

using view = std::string_view;

std::string unchanged(view s) { return std::string(s); }

std::string replaced(view s, std::initializer_list<std::pair<view, view>> pairs) {
    std::string out;
    for (std::size_t i = 0; i < s.size();) {
        const std::size_t from = i;
        for (const auto& [what, by] : pairs)
            if (s.substr(i).starts_with(what)) {
                out += by;
                i += what.size();
                break;
            }
        if (i == from) out += s[i++];
    }
    return out;
}

bool is_blank(char32_t c) { return c == ' ' || c == 0xA0 || c == 0x3000; }

/// Lines cut at `width` characters, their indents among them, as in a narrow page.
template <int width>
std::string cut(view s) {
    std::string out, blanks;  // those that the line may end with
    int column = 0;
    for (std::size_t i = 0; i < s.size();) {
        const std::size_t from = i;
        const char32_t c = code_point_at(s, i);
        const view character = s.substr(from, i - from);
        if (c == '\n') {
            out += '\n';
            blanks.clear();
            column = 0;
            continue;
        }
        ++column;
        if (is_blank(c)) {
            blanks += character;
            continue;
        }
        if (column > width) {
            out += '\n';
            blanks.clear();
            column = 1;
        }
        out += blanks;
        out += character;
        blanks.clear();
    }
    return out;
}

bool is_ideograph(char32_t c) { return c >= 0x4E00 && c <= 0x9FFF; }

/// A blank between every twentieth pair of characters.
std::string with_blanks(view s) {
    std::mt19937 dice(5);
    std::string out;
    bool is_behind_ideograph = false;
    for (std::size_t i = 0; i < s.size();) {
        const std::size_t from = i;
        const bool is_one = is_ideograph(code_point_at(s, i));
        if (is_one && is_behind_ideograph && dice() % 20 == 0) out += ' ';
        out += s.substr(from, i - from);
        is_behind_ideograph = is_one;
    }
    return out;
}

/// Every seventh comma and full stop is lost, as an unclear scan loses them.
std::string without_some_stops(view s) {
    std::mt19937 dice(5);
    std::string out;
    for (std::size_t i = 0; i < s.size();) {
        const std::size_t from = i;
        const char32_t c = code_point_at(s, i);
        if ((c != U'，' && c != U'。') || dice() % 7 != 0) out += s.substr(from, i - from);
    }
    return out;
}

/// A page's number behind each 25 lines.
std::string with_page_numbers(view s) {
    std::string out;
    int lines = 0;
    for (const char c : s) {
        out += c;
        if (c == '\n' && ++lines % 25 == 0) out += "— " + std::to_string(lines / 25) + " —\n";
    }
    return out;
}

std::string in_traditional(view s) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> to(
        icu::Transliterator::createInstance("Hans-Hant", UTRANS_FORWARD, status));
    if (U_FAILURE(status)) throw std::runtime_error("ICU has no Hans-Hant");
    icu::UnicodeString text = icu::UnicodeString::fromUTF8({s.data(), int32_t(s.size())});
    to->transliterate(text);
    std::string out;
    return text.toUTF8String(out);
}

constexpr garbling all[] = {
    {"as it is", unchanged},
    {"on one line",
     [](view s) {
         return replaced(s, {{"\r", ""}, {"\n", ""}});
     }},
    {"blanks for line ends",
     [](view s) {
         return replaced(s, {{"\r", ""}, {"\n", " "}});
     }},
    {"lines of 36 characters", cut<36>},
    {"lines of 20 characters", cut<20>},
    {"empty lines between",
     [](view s) {
         return replaced(s, {{"\n", "\n\n"}});
     }},
    {"blanks in words", with_blanks},
    {"page numbers", with_page_numbers},
    {"stops lost", without_some_stops},
    {"half-width marks",
     [](view s) {
         return replaced(s, {{"，", ","}, {"；", ";"}, {"：", ":"}, {"（", "("}, {"）", ")"}});
     }},
    {"full-width figures",
     [](view s) {
         return replaced(s, {{"0", "０"},
                             {"1", "１"},
                             {"2", "２"},
                             {"3", "３"},
                             {"4", "４"},
                             {"5", "５"},
                             {"6", "６"},
                             {"7", "７"},
                             {"8", "８"},
                             {"9", "９"}});
     }},
    {"<…> for 《…》",
     [](view s) {
         return replaced(s, {{"《", "<"}, {"》", ">"}});
     }},
    {"《…》 lost",
     [](view s) {
         return replaced(s, {{"《", ""}, {"》", ""}});
     }},
    {"(…) for 〔…〕",
     [](view s) {
         return replaced(s, {{"〔", "("}, {"〕", ")"}});
     }},
    {"[…] for 〔…〕",
     [](view s) {
         return replaced(s, {{"〔", "["}, {"〕", "]"}});
     }},
    {"traditional characters", in_traditional},
};

}  // namespace

std::span<const garbling> garblings() { return all; }
const garbling& on_one_line() { return all[1]; }

}  // namespace yigui::accuracy
