// Lines by their characters, and white space at their ends.
#include <boost/test/unit_test.hpp>
#include <random>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "model/blank.h"
#include "model/line.h"
#include "texts.h"

using namespace yigui;

namespace {

/// Characters of one to four bytes, without the marks at which a line would be cut.
std::string made_line(std::mt19937& random, std::size_t characters) {
    static const std::vector<std::string> some = {"公", "开", "征", "a",
                                                  "1",  "é",  "，", "\U00020000"};
    std::string out;
    while (characters-- > 0) out += some[random() % some.size()];
    return out;
}

/// By blank_at alone, a character after the other.
span without_blanks_one_by_one(std::string_view text) {
    span kept{0, 0};
    for (std::size_t at = 0, next = 0; at < text.size(); at = next) {
        next = at + size_of_character(text[at]);
        if (blank_at(text, at) > 0) continue;
        if (kept.empty()) kept.begin = at;
        kept.end = next;
    }
    return kept;
}

}  // namespace

BOOST_AUTO_TEST_CASE(lengths_of_lines_are_those_of_their_characters) {
    std::mt19937 random(5);
    for (std::size_t characters = 1; characters < 200; ++characters) {
        const std::string text = made_line(random, characters);
        const auto lines = structure::lines_of(document_of(text));
        BOOST_REQUIRE(lines.size() == 1);
        BOOST_TEST(lines.front().length == count_code_points(text), text);
    }
}

BOOST_AUTO_TEST_CASE(blanks_at_both_ends_are_left_out) {
    static const std::vector<std::string> some = {
        " ",  "\t", "\u00A0", "\u3000", "\u200B", "\uFEFF", "\u2060",
        "公", "。", "，",     "a",      "é",      "—",      "\U00020000"};
    std::mt19937 random(3);
    for (int n = 0; n < 2000; ++n) {
        std::string text;
        for (std::size_t k = random() % 8; k > 0; --k) text += some[random() % some.size()];
        const span found = without_blanks(text, {0, text.size()});
        const span wanted = without_blanks_one_by_one(text);
        BOOST_TEST(found.empty() == wanted.empty(), text);
        if (!wanted.empty()) BOOST_TEST((found.begin == wanted.begin && found.end == wanted.end));
    }
}
