// The walk over a text finds what a look at each place alone would find.
#include "recognise/literals.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <random>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "recognise/lexer.h"

using namespace yigui;
using namespace yigui::recognising;

namespace {

const std::vector<std::string> characters = {"公", "开", "征", "求", "意", "见",        "令", "第",
                                             "一", "，", "。", ",",  ";",  "1",         "a",  "\n",
                                             "□",  "“",  "”",  "é",  "—",  "\U00020000"};

std::string made(std::mt19937& random, std::size_t length, std::size_t of = characters.size()) {
    std::string out;
    while (length-- > 0) out += characters[random() % of];
    return out;
}

/// Some words, each once, the longer of which begin with others or share their first characters.
std::vector<std::string> made_words(std::mt19937& random) {
    std::vector<std::string> out = {"公", "令", "é", "1", "\U00020000公", "公\U00020000"};
    while (out.size() < 60) {
        const std::string word =
            made(random, 1 + random() % 5, random() % 3 ? 6 : characters.size());
        if (std::find(out.begin(), out.end(), word) == out.end()) out.push_back(word);
    }
    return out;
}

/// What stands in [from, to), one place after the other.
survey looked_over_one_by_one(const std::vector<std::string>& words, std::string_view text,
                              std::size_t from, std::size_t to) {
    survey out;
    for (std::size_t at = from, next = from; at < to; at = next) {
        const char32_t c = code_point_at(text, next);
        const auto place = static_cast<std::uint32_t>(at);
        if (may_start_token(c)) out.token_starts.push_back(place);
        if (std::u32string_view(U",:;!?|\n。").find(c) != std::u32string_view::npos)
            out.marks.push_back(place);
        if (c == U'□') out.boxes.push_back(place);
        if (c == U'“' || c == U'”') out.quotes.push_back(place);
        for (std::size_t size = 1; size <= 20; ++size)
            for (std::uint32_t k = 0; k < words.size(); ++k)
                if (words[k].size() == size && text.substr(at).starts_with(words[k]))
                    out.words.push_back({k, place, place + static_cast<std::uint32_t>(size)});
    }
    return out;
}

void compare(const survey& found, const survey& wanted) {
    BOOST_TEST(found.token_starts == wanted.token_starts, boost::test_tools::per_element());
    BOOST_TEST(found.marks == wanted.marks, boost::test_tools::per_element());
    BOOST_TEST(found.boxes == wanted.boxes, boost::test_tools::per_element());
    BOOST_TEST(found.quotes == wanted.quotes, boost::test_tools::per_element());
    BOOST_REQUIRE(found.words.size() == wanted.words.size());
    for (std::size_t i = 0; i < wanted.words.size(); ++i) {
        const auto &a = found.words[i], &b = wanted.words[i];
        BOOST_TEST((a.word == b.word && a.begin == b.begin && a.end == b.end), i);
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(literals)

BOOST_AUTO_TEST_CASE(words_and_marks_are_found_at_every_place) {
    std::mt19937 random(17);
    for (int n = 0; n < 8; ++n) {
        const std::vector<std::string> words = made_words(random);
        literal_set set;
        set.reserve(words.size());
        for (std::uint32_t k = 0; k < words.size(); ++k) BOOST_REQUIRE(set.add(words[k]) == k);
        set.finish();
        for (const std::size_t length : {0u, 1u, 2u, 7u, 9u, 60u, 500u, 700u, 1400u, 5000u}) {
            const std::string text = made(random, length, n % 2 ? 8 : characters.size());
            std::size_t from = text.empty() ? 0 : random() % text.size(), to = text.size();
            while (from < to && is_continuation(text[from])) ++from;
            if (n > 4) to = from + random() % (to - from + 1);
            while (to < text.size() && is_continuation(text[to])) ++to;
            compare(set.look_over(text, 0, text.size()),
                    looked_over_one_by_one(words, text, 0, text.size()));
            compare(set.look_over(text, from, to), looked_over_one_by_one(words, text, from, to));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
