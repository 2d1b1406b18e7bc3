// Looking for words by the filter of a document, and by blocks, finds what std::string_view finds.
#include "recognise/find.h"

#include <boost/test/unit_test.hpp>
#include <memory>
#include <random>
#include <vector>

using namespace yigui::recognising;

namespace {

/// A text of few characters, so that words of them stand in it, at times again and again.
std::string made_text(std::mt19937& random, std::size_t characters) {
    static const std::vector<std::string> some = {"公", "开", "征", "求", "意", "见", "经", "局",
                                                  "审", "核", ",",  "。", "《", "》", "1",  "\n"};
    std::string out;
    while (characters-- > 0) out += some[random() % some.size()];
    return out;
}

/// Words of the text, and some that are not of it.
std::vector<std::string> words_for(std::mt19937& random, const std::string& text) {
    std::vector<std::string> out = {"公", "开会", "征求意见", "经局", ",", "1", "甲", "", "。《"};
    for (int i = 0; i < 8; ++i)
        out.push_back(text.substr(random() % text.size(), 1 + random() % 15));
    return out;
}

void compare(std::string_view text, const std::string& word, std::size_t from) {
    const string_view looked(text);
    BOOST_TEST(looked.find(std::string_view(word), from) == text.find(word, from));
    BOOST_TEST(looked.rfind(std::string_view(word), from) == text.rfind(word, from));
    BOOST_TEST(looked.rfind(std::string_view(word)) == text.rfind(word));
    BOOST_TEST(looked.starts_with(std::string_view(word)) == text.starts_with(word));
    BOOST_TEST(looked.ends_with(std::string_view(word)) == text.ends_with(word));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(find)

BOOST_AUTO_TEST_CASE(words_are_found_where_they_stand) {
    std::mt19937 random(7);
    const auto filter = std::make_unique<word_filter>();
    for (const std::size_t characters : {1u, 2u, 9u, 40u, 300u, 2000u, 5000u})
        for (int n = 0; n < 20; ++n) {
            const std::string text = made_text(random, characters);
            filter->learn(text);
            for (const word_filter* at_hand : {filter.get(), static_cast<word_filter*>(nullptr)}) {
                filter_at_hand = at_hand;
                const std::size_t begin = random() % text.size();
                const std::size_t size = random() % 2 ? random() % 200 : text.size();
                const std::string_view part = std::string_view(text).substr(begin, size);
                for (const std::string& word : words_for(random, text))
                    compare(part, word, part.empty() ? 0 : random() % part.size());
            }
            filter_at_hand = nullptr;
        }
}

BOOST_AUTO_TEST_CASE(lists_are_asked_as_their_words) {
    std::mt19937 random(11);
    const auto filter = std::make_unique<word_filter>();
    for (int n = 0; n < 300; ++n) {
        const std::string whole = made_text(random, 30 + n);
        filter->learn(whole);
        filter_at_hand = filter.get();
        const std::string_view text = std::string_view(whole).substr(random() % whole.size(), 40);
        const std::size_t one = text.find("意见"), two = text.find("经"), three = text.find(",");
        BOOST_TEST(has_one_of(text, {"意见", "经", ","}) ==
                   (std::min({one, two, three}) != std::string_view::npos));
        BOOST_TEST(first_place_of(text, {"意见", "经", ","}) == std::min({one, two, three}));
        BOOST_TEST(begins_with_one_of(text, {"意见", "经", ","}) ==
                   (std::min({one, two, three}) == 0));
        BOOST_TEST(ends_with_one_of(text, {"意见", "经", ","}) ==
                   (text.ends_with("意见") || text.ends_with("经") || text.ends_with(",")));
        BOOST_TEST(is_one_of(text.substr(0, 6), {"意见", "经局"}) ==
                   (text.substr(0, 6) == "意见" || text.substr(0, 6) == "经局"));
        filter_at_hand = nullptr;
    }
}

BOOST_AUTO_TEST_SUITE_END()
