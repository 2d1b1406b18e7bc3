// Addresses, places in the source and code points: what a quotation is shown with.
#include <boost/test/unit_test.hpp>

#include "base/unicode.h"
#include "model/blank.h"
#include "model/builder.h"
#include "model/label.h"
#include "model/line.h"
#include "texts.h"

using namespace yigui;

BOOST_AUTO_TEST_CASE(addresses_name_what_the_law_names) {
    const auto doc = document_of(R"(云岭市创新券管理办法
第一章　总则
第一条　为了规范管理。
第二条　应当具备下列条件：
（一）有场所；
（二）有人员，包括：
1.管理人员；
2.技术人员。
前款规定由市科技局解释。
附件1
申领表
一、填写说明
（一）字迹清楚。)");
    const struct {
        const char* words;
        const char* address;
    } rows[] = {
        {"为了规范", "第一章 第一条"},
        {"应当具备", "第一章 第二条 第一款"},
        {"有场所", "第一章 第二条 第一款 第（一）项"},
        {"技术人员。", "第一章 第二条 第一款 第（二）项 第2目"},
        {"前款规定", "第一章 第二条 第二款"},
        {"申领表", "附件1"},
        {"字迹清楚", "附件1 一、（一）"},
        {"云岭市创新券管理办法", ""},
    };
    for (const auto& r : rows) {
        const std::size_t at = doc.text.find(r.words);
        const std::string shown = doc.address({at, at + std::string_view(r.words).size()});
        BOOST_TEST(shown == r.address, r.words << ": " << shown);
    }
}

BOOST_AUTO_TEST_CASE(labels_of_every_form) {
    using structure::label_style;
    const struct {
        const char* line;
        label_style style;
        int number;
        const char* label;
    } rows[] = {
        {"第一编 总则", label_style::bian, 1, "第一编"},
        {"第二分编 物权", label_style::bian, 2, "第二分编"},
        {"第十二章", label_style::zhang, 12, "第十二章"},
        {"第三节 监督", label_style::jie, 3, "第三节"},
        {"第一百零五条 甲", label_style::tiao, 105, "第一百零五条"},
        {"第一百二十条之二 甲", label_style::tiao, 120, "第一百二十条之二"},
        {"第 3 条 甲", label_style::tiao, 3, "第 3 条"},
        {"十一、甲", label_style::dun, 11, "十一、"},
        {"（二十）甲", label_style::round, 20, "（二十）"},
        {"( 三 )甲", label_style::round, 3, "( 三 )"},
        {"1.甲", label_style::point, 1, "1."},
        {"１２．甲", label_style::point, 12, "１２．"},
        {"3、甲", label_style::point, 3, "3、"},
        {"（4）甲", label_style::round_digit, 4, "（4）"},
        {"⑤甲", label_style::circled, 5, "⑤"},
        {"1.5万元", label_style::none, 0, ""},
        {"2019.06.25", label_style::none, 0, ""},
        {"2025年3月1日", label_style::none, 0, ""},
        {"第三方机构", label_style::none, 0, ""},
        {"一是加强监督", label_style::none, 0, ""},
        {"（此件公开发布）", label_style::none, 0, ""},
        {"（2020年修订）", label_style::none, 0, ""},
    };
    for (const auto& r : rows) {
        const auto l = structure::read_label(r.line);
        BOOST_TEST((l.style == r.style), r.line);
        BOOST_TEST(l.number == r.number, r.line);
        BOOST_TEST(std::string_view(r.line).substr(0, l.end) == r.label);
    }
}

BOOST_AUTO_TEST_CASE(lines_told_by_their_form) {
    using namespace structure;
    for (const char* s : {"云科规〔2025〕1号", "云府〔2025〕第12号", "国发[2019]3号",
                          "云岭市人民政府令第12号", "（云科规〔2025〕1号）", "云科规（2025）1号文"})
        BOOST_TEST(is_number_line(s), s);
    for (const char* s : {"根据云科规〔2025〕1号，", "1号", "《办法》（云科规〔2025〕1号）"})
        BOOST_TEST(!is_number_line(s), s);
    for (const char* s : {"2025年3月1日", "二〇二五年三月一日", "2025年  月  日", "二○二五年三月",
                          "（2025年3月1日）"})
        BOOST_TEST(is_date_line(s), s);
    for (const char* s : {"2025年3月1日起施行", "2025-03-01", "3月1日"})
        BOOST_TEST(!is_date_line(s), s);
    for (const char* s :
         {"各县（市、区）人民政府，市政府各部门：", "各有关单位：", "市财政局:", "社会各界人士："})
        BOOST_TEST(is_addressee(s), s);
    for (const char* s :
         {"现将有关事项通知如下：", "单位：", "附件：", "各有关单位", "应当具备下列条件："})
        BOOST_TEST(!is_addressee(s), s);
    int number = 0;
    BOOST_TEST(attachment_label("附件2：申领表", number) == std::string_view("附件2：").size());
    BOOST_TEST(number == 2);
    BOOST_TEST(attachment_label("附件所列材料", number) == 0u);
    BOOST_TEST(attachment_label("附件1所列材料", number) == 0u);
    BOOST_TEST(attachment_label("附：名单", number) == std::string_view("附：").size());
}

BOOST_AUTO_TEST_CASE(places_follow_the_units_of_their_runs) {
    document_builder out("x", "text", "GB18030");
    out.begin_part("a");
    out.begin_block();
    out.append("公开", 10, 4, 3, 2);  // two bytes a character
    out.append("&", 14, 5, 0, 0);     // an entity
    out.append_computed("第一条 ", 14);
    out.append("abc", 19, 3);
    out.end_block();
    out.begin_part("b");
    out.begin_block();
    out.append("征求", 0, 4, 3, 2);
    out.end_block();
    const auto doc = out.finish("");
    const auto at = [&](std::size_t b, std::size_t e) {
        const auto p = doc.locate({b, e});
        return p.part + " " + std::to_string(p.source_begin) + "-" + std::to_string(p.source_end);
    };
    BOOST_TEST(doc.text == "公开&第一条 abc\n征求");
    BOOST_TEST(at(0, 3) == "a 10-12");
    BOOST_TEST(at(3, 6) == "a 12-14");
    BOOST_TEST(at(1, 2) == "a 10-12");  // half a character is the whole of it
    BOOST_TEST(at(6, 7) == "a 14-19");
    BOOST_TEST(at(8, 10) == "a 14-14");  // a number that stands nowhere
    BOOST_TEST(at(0, 20) == "a 10-22");
    BOOST_TEST(at(18, 19) == "a 20-21");
    BOOST_TEST(at(21, 27) == "b 0-4");
    BOOST_TEST((doc.code_points({21, 27}) == span{11, 13}));
}

BOOST_AUTO_TEST_CASE(empty_blocks_leave_no_trace) {
    document_builder out("x", "text", "UTF-8");
    for (const std::string_view text : {"", "甲", "  ", "　", "乙 ", ""}) {
        out.begin_block();
        out.append(text, 0, text.size());
        out.end_block();
    }
    const auto doc = out.finish("");
    BOOST_TEST(doc.text == "甲\n乙 ");
    BOOST_REQUIRE(doc.blocks.size() == 2u);
    BOOST_TEST(doc.at(doc.blocks[1].range) == "乙");
    BOOST_TEST(doc.locate(doc.blocks[1].range).paragraph == 2u);
}

BOOST_AUTO_TEST_CASE(a_part_gone_back_to_counts_its_paragraphs_on) {
    document_builder out("x", "text", "UTF-8");
    const auto add = [&](const char* part, std::string_view text) {
        out.begin_part(part);
        out.begin_block();
        out.append(text, 0, text.size());
        out.end_block();
    };
    add("a", "甲");
    add("b", "乙");
    add("a", "丙");
    const auto doc = out.finish("");
    BOOST_TEST(doc.parts.size() == 2u);
    BOOST_TEST(doc.locate(doc.blocks[2].range).part == "a");
    BOOST_TEST(doc.locate(doc.blocks[2].range).paragraph == 2u);
}

BOOST_AUTO_TEST_CASE(white_space_of_chinese_papers) {
    BOOST_TEST(squeezed(" 局\u3000长\u00A0：\u200B\uFEFF某\t某\r\n") == "局长：某某");
    const std::string text = "\u3000 甲 乙\u00A0";
    const span s = without_blanks(text, {0, text.size()});
    BOOST_TEST(text.substr(s.begin, s.size()) == "甲 乙");
    BOOST_TEST(without_blanks("\u3000\u3000", {0, 6}).empty());
}
