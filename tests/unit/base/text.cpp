// Decoding, folding, widths, diagnostics and digests.
#include <boost/test/unit_test.hpp>

#include "base/diagnostic.h"
#include "base/hash.h"
#include "base/loosely.h"
#include "base/unicode.h"
#include "yigui/words.h"

using namespace yigui;

BOOST_AUTO_TEST_CASE(utf8_validity) {
    for (const char* good : {"", "a", "依规", "𠀀", "é"}) BOOST_TEST(is_valid_utf8(good));
    for (const char* bad : {"\xC0\x80", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\xE4\xBE", "\xFF"})
        BOOST_TEST(!is_valid_utf8(bad));
}

BOOST_AUTO_TEST_CASE(encodings_are_told) {
    const struct {
        const char* name;
        std::string bytes;
        std::string text;
    } rows[] = {
        {"UTF-8", "公开征求意见", "公开征求意见"},
        {"UTF-8", "\xEF\xBB\xBF公开", "公开"},
        {"GB18030", "\xB9\xAB\xBF\xAA\xD5\xF7\xC7\xF3\xD2\xE2\xBC\xFB", "公开征求意见"},
        {"UTF-16LE", std::string("\xFF\xFE\x6C\x51\x00\x5F", 6), "公开"},
        {"UTF-16BE", std::string("\xFE\xFF\x51\x6C\x5F\x00", 6), "公开"},
    };
    for (const auto& r : rows) {
        const auto d = decode(r.bytes);
        BOOST_TEST(d.encoding == r.name);
        BOOST_TEST(d.text == r.text);
        BOOST_TEST(d.replaced == 0u);
    }
}

BOOST_AUTO_TEST_CASE(four_bytes_that_two_encodings_fit) {
    const auto d = decode("\xCD\xA8\xD6\xAA");  // 通知 in GBK, valid UTF-8 by chance
    BOOST_TEST(d.text == "通知");
    BOOST_TEST(d.encoding == "GB18030");
    BOOST_TEST(d.other_encoding == "UTF-8");
    BOOST_TEST(d.other_text == "\xCD\xA8\xD6\xAA");
    BOOST_TEST(decode("Résumé des observations du public").other_text == "");
}

BOOST_AUTO_TEST_CASE(decoded_characters_keep_their_bytes) {
    const auto d = decode(
        "A\xB9\xAB\xBF\xAA"
        "B");
    BOOST_REQUIRE_EQUAL(d.runs.size(), 3u);
    BOOST_TEST(d.runs[1].source_begin == 1u);
    BOOST_TEST(d.runs[1].source_end == 5u);
    BOOST_TEST(d.runs[1].source_unit == 2u);
    BOOST_TEST(d.runs[1].text_unit == 3u);
}

BOOST_AUTO_TEST_CASE(long_texts_of_gb18030_keep_the_bytes_of_every_character) {
    // 公, and a character of four bytes (U+3400): they lie across every edge of what is converted
    // at once.
    std::string bytes, text;
    for (int i = 0; i < 60000; ++i) {
        const bool is_long = i % 7 == 3;
        bytes += is_long ? "\x81\x39\xEE\x39" : i % 11 == 5 ? "a" : "\xB9\xAB";
        text += is_long ? "㐀" : i % 11 == 5 ? "a" : "公";
    }
    const auto d = decode(bytes);
    BOOST_TEST(d.encoding == "GB18030");
    BOOST_TEST((d.text == text));
    BOOST_TEST(d.replaced == 0u);
    std::size_t source = 0, at = 0, wrong = 0;
    for (const auto& r : d.runs) {
        wrong += r.source_begin != source || r.text_begin != at;
        wrong += r.source_unit != (r.text_unit == 1 ? 1u : bytes[source] == '\x81' ? 4u : 2u);
        source = r.source_end;
        at = r.text_end;
    }
    BOOST_TEST(wrong == 0u);
    BOOST_TEST(source == bytes.size());
}

BOOST_AUTO_TEST_CASE(folding_table) {
    const struct {
        const char* in;
        const char* out;
    } rows[] = {{"（２０２１）", "(2021)"},
                {"通 知", "通知"},
                {"2021 年 7 月", "2021年7月"},
                {"a b", "a b"},
                {"a　 b", "a b"},
                {"征求\u200B意见", "征求意见"},
                {"，：；", ",:;"},
                {"。、", "。、"},
                {"〔2021〕1号", "〔2021〕1号"},
                {"⽂件", "文件"},
                // Readings that copies of pages put behind converted characters.
                {"公開(kāi)征求意見（jiàn）", "公開征求意見"},
                {"評審會(huì )召開", "評審會召開"},
                {"下载(app)", "下载(app)"},
                {"(lǜ)", "(lǜ)"},
                {"附件(一)", "附件(一)"},
                {"", ""}};
    for (const auto& r : rows) BOOST_TEST(fold(r.in).text == r.out);
}

BOOST_AUTO_TEST_CASE(folded_characters_know_their_source) {
    // Copied, narrowed, widened (U+FAD1), left out and put in; the last is the end.
    const std::string text = "于２０\r２１ 年。\uFAD1，\u200Ba　b\n";
    const auto f = fold(text);
    BOOST_TEST(f.text == "于2021年。\U000233D5,a b\n");
    const std::vector<std::string> from = {"于",     "２", "０", "２", "１", "年", "。",
                                           "\uFAD1", "，", "a",  "　", "b",  "\n", ""};
    std::size_t k = 0;
    for (std::size_t at = 0; at <= f.text.size(); ++k) {
        BOOST_REQUIRE(k < from.size());
        BOOST_TEST(text.substr(f.source[at], from[k].size()) == from[k], k);
        if (at == f.text.size()) break;
        code_point_at(f.text, at);
    }
    BOOST_TEST(k + 1 == from.size());
    BOOST_TEST(f.source[f.text.size()] == text.size());
}

BOOST_AUTO_TEST_CASE(a_part_of_a_fold_keeps_its_source) {
    const std::string text = "第一，行\n第二，行\n";
    const auto f = fold(text);
    const std::size_t from = f.text.find("二");
    fold_map part;
    part.add(0, 0, false);
    part.add_part(3, f.source, from, f.text.size());
    for (std::size_t at = from; at < f.text.size(); code_point_at(f.text, at))
        BOOST_TEST(part[at - from + 3] == f.source[at]);
    part.shift_sources(5);
    BOOST_TEST(part[3] == f.source[from] + 5);
}

BOOST_AUTO_TEST_CASE(cells) {
    BOOST_TEST(display_width("ab") == 2u);
    BOOST_TEST(display_width("依规") == 4u);
    BOOST_TEST(display_width("（）") == 4u);
    BOOST_TEST(display_width("\x1b[1m") == 3u);
}

BOOST_AUTO_TEST_CASE(carets_stand_under_wide_characters) {
    diagnostics list;
    diagnostic d;
    d.file = "a.规则";
    d.text = "第一行\n  步骤 公开征求意间\n";
    d.begin = d.text.find("公开");
    d.end = d.text.size() - 1;
    d.message = "没有这个步骤";
    d.hint = "是不是 公开征求意见";
    list.add(d);
    BOOST_TEST(list.render() ==
               "错误: 没有这个步骤\n"
               "  --> a.规则:2:6\n"
               "  |\n"
               "2 |   步骤 公开征求意间\n"
               "  |        ^^^^^^^^^^^^\n"
               "  改法: 是不是 公开征求意见\n\n");
    BOOST_TEST(list.has_errors());
}

BOOST_AUTO_TEST_CASE(nearest_names) {
    const std::vector<std::string> known{"公开征求意见", "合法性审核", "备案"};
    BOOST_TEST(nearest("公开征求意间", known) == "公开征求意见");
    BOOST_TEST(nearest("合法性审查", known) == "合法性审核");
    BOOST_TEST(nearest("天气预报", known) == "");
}

BOOST_AUTO_TEST_CASE(digest) {
    BOOST_TEST(sha256_hex("") ==
               "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    BOOST_TEST(sha256_hex("abc") ==
               "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

BOOST_AUTO_TEST_CASE(every_word_is_found_by_id_and_name) {
    for (auto s : all_steps()) {
        BOOST_CHECK(step_from(id_of(s)) == s);
        BOOST_CHECK(step_from(name_of(s)) == s);
    }
    for (auto k : all_paper_kinds()) {
        BOOST_CHECK(paper_kind_from(id_of(k)) == k);
        BOOST_CHECK(paper_kind_from(name_of(k)) == k);
    }
    for (auto r : all_results()) BOOST_CHECK(result_from(id_of(r)) == r);
    for (auto s : all_stages()) BOOST_CHECK(stage_from(name_of(s)) == s);
    BOOST_CHECK(!step_from(""));
    BOOST_CHECK(!step_from("公开"));
}
BOOST_AUTO_TEST_CASE(words_with_something_between_their_characters) {
    const std::string_view text = "系重 大行政\u200b决\n策";
    const auto found = find_loosely(text, "重大行政决策");
    BOOST_TEST(text.substr(found.begin, found.end - found.begin) == "重 大行政\u200b决\n策");
    BOOST_TEST(find_loosely(text, "重大行政决策", found.begin + 1).is_empty());
    BOOST_TEST(find_loosely("重大、行政决策", "重大行政决策").is_empty());
    BOOST_TEST(find_loosely(text, "").is_empty());
    BOOST_TEST(holds_loosely("会议同 意", {"通过", "同意"}));
    BOOST_TEST(!holds_loosely("会议不通", {"通过", "同意"}));
}
