// Automatic numbers: the files hold only their rule, and a wrong 第N条 would misquote the law.
#include "read/numbering.h"

#include <boost/test/unit_test.hpp>

#include "base/unicode.h"
#include "packages.h"

using namespace yigui;
using yigui::reading::formatted_number;

namespace {

std::string level(int n, const std::string& format, const std::string& text,
                  const std::string& more = "") {
    return "<w:lvl w:ilvl=\"" + std::to_string(n) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" +
           format + "\"/><w:lvlText w:val=\"" + text + "\"/>" + more + "</w:lvl>";
}

std::string abstract_num(const std::string& levels, int id = 0) {
    return "<w:abstractNum w:abstractNumId=\"" + std::to_string(id) + "\">" + levels +
           "</w:abstractNum>";
}

std::string num(int id, const std::string& more = "", int abstract_id = 0) {
    return "<w:num w:numId=\"" + std::to_string(id) + "\"><w:abstractNumId w:val=\"" +
           std::to_string(abstract_id) + "\"/>" + more + "</w:num>";
}

std::string item(int id, int depth) {
    return para("文", "<w:numPr><w:ilvl w:val=\"" + std::to_string(depth) +
                          "\"/><w:numId w:val=\"" + std::to_string(id) + "\"/></w:numPr>");
}

/// The labels of all paragraphs, parted by |.
std::string labels(const std::string& numbering, const std::string& body,
                   const std::string& styles = "") {
    const auto doc = read_good("a.docx", docx_of({body, numbering, styles, "", "", ""}));
    std::string out;
    for (const block& b : doc.blocks) {
        std::string t(doc.at(b.range));
        t.resize(t.size() - std::string("文").size());
        out += (&b == &doc.blocks.front() ? "" : "|") + t;
    }
    return out;
}

const std::string chapters_and_articles =
    level(0, "chineseCountingThousand", "第%1章") +
    level(1, "chineseCountingThousand", "第%2条", "<w:lvlRestart w:val=\"0\"/>") +
    level(2, "chineseCounting", "（%3）", "<w:suff w:val=\"nothing\"/>") +
    level(3, "decimal", "%4.", "<w:suff w:val=\"nothing\"/>");

}  // namespace

BOOST_AUTO_TEST_CASE(numbers_in_every_format) {
    const struct {
        const char* format;
        int value;
        const char* shown;
    } rows[] = {
        {"decimal", 12, "12"},
        {"decimalZero", 7, "07"},
        {"chineseCounting", 10, "十"},
        {"chineseCountingThousand", 10, "十"},
        {"chineseCountingThousand", 11, "十一"},
        {"chineseCountingThousand", 20, "二十"},
        {"chineseCountingThousand", 105, "一百零五"},
        {"chineseCountingThousand", 110, "一百一十"},
        {"chineseCountingThousand", 1024, "一千零二十四"},
        {"chineseCountingThousand", 10010, "一万零一十"},
        {"taiwaneseCountingThousand", 23, "二十三"},
        {"japaneseCounting", 3, "三"},
        {"chineseLegalSimplified", 15, "壹拾伍"},
        {"ideographLegalTraditional", 3, "參"},
        {"ideographDigital", 2021, "二〇二一"},
        {"ideographTraditional", 3, "丙"},
        {"ideographTraditional", 11, "11"},
        {"ideographZodiac", 12, "亥"},
        {"ideographEnclosedCircle", 1, "㊀"},
        {"decimalEnclosedCircle", 20, "⑳"},
        {"decimalEnclosedCircleChinese", 21, "21"},
        {"decimalEnclosedParen", 2, "⑵"},
        {"decimalEnclosedFullstop", 9, "⒐"},
        {"decimalFullWidth", 10, "１０"},
        {"upperLetter", 28, "BB"},
        {"lowerRoman", 1994, "mcmxciv"},
        {"upperRoman", 4, "IV"},
        {"none", 5, ""},
        {"newFormat", 5, "5"},
    };
    for (const auto& r : rows)
        BOOST_TEST(formatted_number(r.value, r.format) == r.shown,
                   r.format << " " << r.value << ": " << formatted_number(r.value, r.format));
}

BOOST_AUTO_TEST_CASE(articles_run_on_through_chapters) {
    BOOST_TEST(labels(abstract_num(chapters_and_articles) + num(1),
                      item(1, 0) + item(1, 1) + item(1, 1) + item(1, 2) + item(1, 2) + item(1, 0) +
                          item(1, 1) + item(1, 2)) ==
               "第一章 |第一条 |第二条 |（一）|（二）|第二章 |第三条 |（一）");
}

BOOST_AUTO_TEST_CASE(deeper_levels_begin_again) {
    BOOST_TEST(
        labels(abstract_num(level(0, "chineseCounting", "%1、", "<w:suff w:val=\"nothing\"/>") +
                            level(1, "decimal", "%2.") +
                            level(2, "decimal", "%1.%2.%3", "<w:isLgl/>")) +
                   num(1),
               item(1, 0) + item(1, 1) + item(1, 1) + item(1, 2) + item(1, 0) + item(1, 1) +
                   item(1, 2)) == "一、|1. |2. |1.2.1 |二、|1. |2.1.1 ");
}

BOOST_AUTO_TEST_CASE(a_list_begun_anew_and_a_list_that_goes_on) {
    const std::string one = abstract_num(level(0, "decimal", "%1."));
    // Two lists of one definition share its counter; a start override begins again, once.
    BOOST_TEST(labels(one + num(1) + num(2), item(1, 0) + item(1, 0) + item(2, 0)) ==
               "1. |2. |3. ");
    const std::string anew =
        num(2, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>");
    BOOST_TEST(labels(one + num(1) + anew, item(1, 0) + item(1, 0) + item(2, 0) + item(2, 0)) ==
               "1. |2. |1. |2. ");
    const std::string other =
        num(2, "<w:lvlOverride w:ilvl=\"0\">" + level(0, "chineseCounting", "（%1）") +
                   "</w:lvlOverride>");
    BOOST_TEST(labels(one + num(1) + other, item(1, 0) + item(2, 0)) == "1. |（二） ");
}

BOOST_AUTO_TEST_CASE(an_article_that_a_revision_deletes_takes_no_number) {
    const std::string deleted =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del "
        "w:id=\"1\"/></w:rPr></w:pPr><w:del><w:r><w:delText>文</w:delText></w:r></w:del></w:p>";
    BOOST_TEST(labels(abstract_num(level(0, "chineseCounting", "第%1条")) + num(1),
                      item(1, 0) + deleted + item(1, 0)) == "第一条 |第二条 ");
}

BOOST_AUTO_TEST_CASE(numbers_through_styles) {
    const std::string styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"tiao\"><w:name w:val=\"条\"/><w:pPr><w:numPr>"
        "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"child\"><w:name w:val=\"条二\"/>"
        "<w:basedOn w:val=\"tiao\"/></w:style>";
    const std::string numbering =
        abstract_num(level(0, "chineseCounting", "第%1章") +
                     level(1, "chineseCounting", "第%2条", "<w:pStyle w:val=\"tiao\"/>")) +
        num(1);
    const std::string styled = para("文", "<w:pStyle w:val=\"tiao\"/>");
    const std::string child = para("文", "<w:pStyle w:val=\"child\"/>");
    // numId 0 in the paragraph takes the style's number away.
    const std::string off =
        para("文", "<w:pStyle w:val=\"tiao\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>");
    BOOST_TEST(labels(numbering, styled + child + off + styled, styles) ==
               "第一条 |第二条 ||第三条 ");
}

BOOST_AUTO_TEST_CASE(a_definition_that_stands_under_a_list_style) {
    const std::string numbering =
        "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>"
        "<w:abstractNum w:abstractNumId=\"1\"><w:styleLink w:val=\"L\"/>" +
        level(0, "chineseCounting", "%1、") + "</w:abstractNum>" + num(1);
    BOOST_TEST(labels(numbering, item(1, 0) + item(1, 0)) == "一、 |二、 ");
}

BOOST_AUTO_TEST_CASE(a_format_of_a_later_edition) {
    const std::string numbering = abstract_num(
        "<w:lvl w:ilvl=\"0\"><mc:AlternateContent><mc:Choice Requires=\"w14\"><w:numFmt "
        "w:val=\"custom\" w:format=\"001\"/></mc:Choice><mc:Fallback><w:numFmt w:val=\"decimal\"/>"
        "</mc:Fallback></mc:AlternateContent><w:lvlText w:val=\"%1.\"/></w:lvl>");
    BOOST_TEST(labels(numbering + num(1), item(1, 0)) == "1. ");
}

BOOST_AUTO_TEST_CASE(bullets_and_lost_lists_have_no_label) {
    BOOST_TEST(labels(abstract_num(level(0, "bullet", "●")) + num(1), item(1, 0) + item(9, 0)) ==
               "|");
}

BOOST_AUTO_TEST_CASE(an_unknown_format_is_told) {
    const auto doc = read_good(
        "a.docx", docx_of({item(1, 0), abstract_num(level(0, "thaiLetters", "%1.")) + num(1), "",
                           "", "", ""}));
    BOOST_TEST(doc.text == "1. 文");
    BOOST_REQUIRE(doc.warnings.size() == 1u);
    BOOST_TEST(doc.warnings[0].find("thaiLetters") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_label_too_long_ends_at_a_character) {
    for (const std::string& head : {"", "a", "ab", "%1"}) {
        std::string text = head;
        while (text.size() < 300) text += "甲";
        const auto shown = labels(abstract_num(level(0, "decimal", text)) + num(1), item(1, 0));
        BOOST_TEST(shown.size() > 250u);
        BOOST_TEST(shown.size() <= 256u);
        BOOST_TEST(is_valid_utf8(shown));
    }
}

BOOST_AUTO_TEST_CASE(numbers_make_the_hierarchy) {
    const auto doc = read_good(
        "a.docx", docx_of({item(1, 0) + item(1, 1) + item(1, 2),
                           abstract_num(chapters_and_articles) + num(1), "", "", "", ""}));
    BOOST_TEST(doc.address(doc.blocks[2].range) == "第一章 第一条 第（一）项");
    // A number stands nowhere in the source: its place is its paragraph's, and empty.
    const span label{doc.blocks[1].range.begin, doc.blocks[1].range.begin + 3};
    const auto at = doc.locate(label);
    BOOST_TEST(at.paragraph == 2u);
    BOOST_TEST(at.source_begin == at.source_end);
}
