// The indexed scan against a plain one that looks for every word by itself: the same hits on our
// own corpus and, where they are at hand, on real laws and papers.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <filesystem>
#include <tuple>

#include "base/unicode.h"
#include "read/read.h"
#include "recognise/lexer.h"
#include "recognise/phrases.h"
#include "recognise/variants.h"

using namespace yigui;
using namespace yigui::recognising;

namespace {

/// Is the part at this place only a piece of a longer word that does not count?
bool is_piece(std::string_view text, std::string_view part, word_range unless, std::size_t at) {
    return std::any_of(unless.begin(), unless.end(), [&](std::string_view longer) {
        for (std::size_t k = 0; k < longer.size() && k <= at; ++k)
            if (longer.compare(k, part.size(), part) == 0 &&
                text.substr(at - k, longer.size()) == longer)
                return true;
        return false;
    });
}

/// The end of the parts behind the first, as rules/recognise/README.md explains … and ……: up to
/// 30 characters, none of them the end of a sentence or of a cell, a cited title counting as one; 0
/// for none.
std::size_t end_of_parts(std::string_view text, const phrase& p, word_range parts,
                         word_range unless, std::size_t end) {
    for (std::size_t k = 1; k < parts.size(); ++k) {
        std::size_t at = end, seen = 0;
        const auto stands_there = [&] {
            return text.substr(at, parts[k].size()) == parts[k] &&
                   !is_piece(text, parts[k], unless, at);
        };
        for (; !stands_there(); ++seen) {
            if (at >= text.size() || seen == 30) return 0;
            const std::size_t begin = at;
            const char32_t c = code_point_at(text, at);
            if (std::u32string_view(U"。;!?|\n").find(c) != std::u32string_view::npos) return 0;
            if (c == ',' && !p.over_commas[k - 1]) return 0;
            bool closed = true;
            if (c == U'《') at = citation_end(text, begin, closed);
            if (!closed) return 0;
        }
        end = at + parts[k].size();
    }
    return end;
}

using place = std::tuple<std::size_t, std::uint32_t, std::size_t>;

std::vector<place> slow_scan(std::string_view text, const phrase_data& words) {
    std::vector<place> out;
    for (std::uint32_t i = 0; i < words.phrases().size(); ++i) {
        const phrase& p = words.phrases()[i];
        if (p.parts.empty()) continue;
        const word_range parts = words.parts_of(p), unless = words.unless_of(p);
        for (std::size_t at = text.find(parts[0]); at != std::string_view::npos;
             at = text.find(parts[0], at + 1)) {
            if (is_piece(text, parts[0], unless, at)) continue;
            if (const std::size_t end = end_of_parts(text, p, parts, unless, at + parts[0].size()))
                out.emplace_back(at, i, end);
        }
    }
    std::sort(out.begin(), out.end());
    return out;
}

std::size_t compare(const std::string& path, const std::string& shown, const phrase_data& words) {
    const std::string text = fold_variants(shown).text;
    std::vector<place> fast;
    for (const auto& h : words.scan(text)) fast.emplace_back(h.begin, h.phrase, h.end);
    BOOST_TEST(std::is_sorted(fast.begin(), fast.end(), [](const place& a, const place& b) {
        return std::get<0>(a) < std::get<0>(b);
    }));
    std::sort(fast.begin(), fast.end());
    BOOST_TEST((fast == slow_scan(text, words)), path);
    BOOST_TEST((lex(text).size() ==
                lex(text, words.words_of(reach::everywhere).look_over(text).token_starts).size()),
               path);
    return fast.size();
}

/// Every `step`th document below a folder.
std::size_t compare_all(const std::string& folder, std::size_t step, const phrase_data& words) {
    std::size_t hits = 0, seen = 0;
    for (const auto& path : list_files(folder, {})) {
        if (seen++ % step != 0) continue;
        const auto doc = read_file(path, {});
        if (doc.has_value()) hits += compare(path, doc->text, words);
    }
    return hits;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(scan)

BOOST_AUTO_TEST_CASE(the_index_finds_what_a_plain_search_finds) {
    diagnostics report;
    const auto book = phrase_book::load("rules/recognise", report);
    BOOST_REQUIRE(book);
    const phrase_data& words = data_of(*book);
    // YIGUI_ORACLE_STEP=1 compares every document; it takes minutes.
    const char* asked = std::getenv("YIGUI_ORACLE_STEP");
    const auto step = [&](std::size_t usual) { return asked ? std::stoul(asked) : usual; };
    BOOST_TEST(compare_all("corpus/dossiers", step(4), words) > 1000u);
    BOOST_TEST(compare_all("corpus/phrases/open.tsv", 1, words) > 1000u);
    // 𠀀 is beyond U+FFFF, 﨎 has no folded form, FAD1 grows by a byte.
    compare("rare", "经𠀀公开征求意见,并﨎𣏕审核\xEF\xAB\x91;《经", words);
    if (!std::filesystem::exists("../shared/real/labelled")) {
        BOOST_TEST_MESSAGE("skipped: no real papers at hand");
        return;
    }
    BOOST_TEST(compare_all("../shared/real/labelled", step(8), words) > 1000u);
    BOOST_TEST(compare_all("../shared/real/laws", step(80), words) > 1000u);
}

BOOST_AUTO_TEST_SUITE_END()
