// PDF: what pdftotext prints is laid out here without it; whole files are read where it is
// installed.
#include <boost/test/unit_test.hpp>
#include <cstdio>

#include "packages.h"
#include "read/formats.h"
#include "read/tool.h"

using namespace yigui;

namespace {

std::string word(double x, double y, const std::string& text, double em = 12) {
    double width = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if ((text[i] & 0xC0) != 0x80) width += (text[i] & 0x80) != 0 ? em : em / 2;
    char place[200];
    std::snprintf(place, sizeof place, "<word xMin=\"%f\" yMin=\"%f\" xMax=\"%f\" yMax=\"%f\">", x,
                  y, x + width, y + 1.3 * em);
    return place + text + "</word>\n";
}

std::string printed(const std::vector<std::string>& pages) {
    std::string out =
        "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" "
        "\"x\"><html xmlns=\"x\"><head><title></title></head><body><doc>";
    for (const auto& p : pages) out += "<page width=\"595\" height=\"842\">" + p + "</page>";
    return out + "</doc></body></html>";
}

result<document> laid(const std::vector<std::string>& pages) {
    static const std::string path = "a.pdf";
    static const read_limits limits;
    return reading::read_pdf_words({path, "", limits}, printed(pages));
}

std::string blocks(const std::vector<std::string>& pages) {
    const auto doc = laid(pages);
    BOOST_REQUIRE(doc.has_value());
    return blocks_of(*doc);
}

const std::string full =
    "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十";  // 360 wide

/// A page, an attached file and a signature with this content.
std::string signed_pdf(const std::string& signature) {
    return R"(%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R/AcroForm<</SigFlags 3/Fields[4 0 R]>>/Names<</EmbeddedFiles<</Names[(a.docx) 8 0 R]>>>>>>
endobj
2 0 obj
<</Type/Pages/Count 1/Kids[3 0 R]>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Annots[4 0 R]/Resources<</Font<</F 6 0 R>>>>/Contents 7 0 R>>
endobj
4 0 obj
<</Type/Annot/Subtype/Widget/FT/Sig/T(S1)/Rect[0 0 0 0]/P 3 0 R/V 5 0 R>>
endobj
5 0 obj
<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/ByteRange[0 10 20 10]/Contents<)" +
           signature + R"(>>>
endobj
6 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
7 0 obj
<</Length 40>>stream
BT /F 12 Tf 100 700 Td (Notice 2021) Tj ET
endstream
endobj
8 0 obj
<</Type/Filespec/F(a.docx)/UF(a.docx)/EF<</F 9 0 R>>>>
endobj
9 0 obj
<</Type/EmbeddedFile/Length 2>>stream
hi
endstream
endobj
trailer<</Root 1 0 R/Size 10>>
)";
}

/// A signature (CMS, ECDSA) whose certificate names 云岭市科学技术局. Of another file: unsound here.
const std::string signature_of_a_bureau =
    "3082036506092A864886F70D010702A082035630820352020101310D300B0609608648016503040201300B06"
    "092A864886F70D010701A082019E3082019A30820141A00302010202142DED841AF62CB75CB3976730DB3DB5"
    "F104587447300A06082A8648CE3D04030230233121301F06035504030C18E4BA91E5B2ADE5B882E7A791E5AD"
    "A6E68A80E69CAFE5B180301E170D3236313132363039313333315A170D3336313132333039313333315A3023"
    "3121301F06035504030C18E4BA91E5B2ADE5B882E7A791E5ADA6E68A80E69CAFE5B1803059301306072A8648"
    "CE3D020106082A8648CE3D0301070342000424C05DFD33A2A2F386E9E55D56BE61FFF534D18F467682AF61AE"
    "9D04251DB12F8FEC8CD2CDFEFA369201C779B83470077FF6D88000191FF875F29D50B27D1C66A3533051301D"
    "0603551D0E041604145AC37AB7D679F8A7434892E3FAF87DFA86958494301F0603551D230418301680145AC3"
    "7AB7D679F8A7434892E3FAF87DFA86958494300F0603551D130101FF040530030101FF300A06082A8648CE3D"
    "040302034700304402201FBCAB0E81418B70C26337A594D5B4282F5BD096CE569A314D276AD17120392B0220"
    "712EF88BC36D549DA0CB8B921015200DF64A4DC261673648B156D685925967823182018D3082018902010130"
    "3B30233121301F06035504030C18E4BA91E5B2ADE5B882E7A791E5ADA6E68A80E69CAFE5B18002142DED841A"
    "F62CB75CB3976730DB3DB5F104587447300B0609608648016503040201A081E4301806092A864886F70D0109"
    "03310B06092A864886F70D010701301C06092A864886F70D010905310F170D3236313132363039313333315A"
    "302F06092A864886F70D01090431220420A71B04808B18052A157A4D0EA577F816B7BA6C6887F89D00C0EE37"
    "8FFF1B1C5D307906092A864886F70D01090F316C306A300B060960864801650304012A300B06096086480165"
    "03040116300B0609608648016503040102300A06082A864886F70D0307300E06082A864886F70D0302020200"
    "80300D06082A864886F70D0302020140300706052B0E030207300D06082A864886F70D0302020128300A0608"
    "2A8648CE3D04030204473045022100BC221EBAD705F910F1932B924EBC189AB689803943D1C2D287B8DC3C1C"
    "317C89022036F8E61B652467FF40D8562402ED1CB7F0742B824B8BBDCF32943DE82C706A97";

bool has_poppler() {
    if (!reading::find_tool("pdfdetach").empty() && !reading::find_tool("pdfsig").empty())
        return true;
    BOOST_TEST_MESSAGE("skipped: poppler-utils is not installed");
    return false;
}

}  // namespace

BOOST_AUTO_TEST_CASE(pdf_lines_join_and_titles_stay_apart) {
    BOOST_TEST(blocks({word(180, 60, "关于印发", 18) + word(180, 90, "某某办法的通知", 18) +
                       word(100, 140, full) + word(100, 160, "二〇二一年") +
                       word(124, 180, full.substr(0, 84)) + word(100, 200, "完。")}) ==
               "p:关于印发\np:某某办法的通知\np:" + full + "二〇二一年\np:" + full.substr(0, 84) +
                   "完。\n");
}

BOOST_AUTO_TEST_CASE(pdf_characters_and_words_side_by_side) {
    // 竞 争 性 磋 商, one box each; a date of digits and characters; English.
    BOOST_TEST(blocks({word(200, 60, "竞") + word(236, 60, "争") + word(272, 60, "性") +
                       word(100, 100, "2021") + word(127, 100, "年") + word(142, 100, "3") +
                       word(151, 100, "月") + word(100, 140, "Open") + word(130, 140, "Data")}) ==
               "p:竞 争 性\np:2021年3月\np:Open Data\n");
}

BOOST_AUTO_TEST_CASE(pdf_columns_are_read_one_after_the_other) {
    std::string page = word(60, 40, "某某市人民政府公报", 20), left, right;
    for (int i = 0; i < 8; ++i) {
        page += word(60, 100 + 20 * i, i == 7 ? "左栏完。" : full.substr(0, 60)) +
                word(330, 103 + 20 * i, i == 7 ? "右栏完。" : full.substr(30, 60));
        left += i == 7 ? "左栏完。" : full.substr(0, 60);
        right += i == 7 ? "右栏完。" : full.substr(30, 60);
    }
    BOOST_TEST(blocks({page}) == "p:某某市人民政府公报\np:" + left + "\np:" + right + "\n");
}

BOOST_AUTO_TEST_CASE(pdf_rows_of_short_cells_are_a_table) {
    BOOST_TEST(blocks({word(80, 60, "序号") + word(160, 60, "意见") + word(400, 60, "采纳情况") +
                       word(80, 80, "1") + word(160, 80, "建议延长有效期") + word(400, 80, "采纳") +
                       word(80, 100, "2") + word(160, 100, "建议提高标准") +
                       word(400, 100, "不采纳") + word(160, 115, "并公开")}) ==
               "c1.1:序号\nc1.2:意见\nc1.3:采纳情况\nc2.1:1\nc2.2:建议延长有效期\nc2.3:采纳\n"
               "c3.1:2\nc3.2:建议提高标准并公开\nc3.3:不采纳\n");
}

BOOST_AUTO_TEST_CASE(pdf_labels_begin_paragraphs) {
    // Not indented, the line before full: the label and the sentence's end decide.
    const std::string sentence = full.substr(0, 87) + "。";
    BOOST_TEST(blocks({word(100, 60, sentence) + word(100, 80, "第二条") +
                       word(142, 80, "本办法自公布之日起施行。")}) ==
               "p:" + sentence + "\np:第二条本办法自公布之日起施行。\n");
    // 第三条 at a line's start inside a sentence begins nothing.
    BOOST_TEST(blocks({word(100, 60, full) + word(100, 80, "第三条所列情形除外。")}) ==
               "p:" + full + "第三条所列情形除外。\n");
}

BOOST_AUTO_TEST_CASE(pdf_margins_go) {
    const auto page = [](int n) {
        return word(100, 30, "某某办法汇编") + word(400, 30, std::to_string(n)) +
               word(100, 140, full) + word(100, 160, full) +
               word(290, 800, "—" + std::to_string(n) + "—");
    };
    BOOST_TEST(blocks({page(1), page(2)}) ==
               "p:" + full + full + full + full + "\nm:某某办法汇编\n");
    const auto doc = laid({page(1), page(2)});
    BOOST_TEST(doc->locate({doc->blocks[0].range.end - 3, doc->blocks[0].range.end}).part ==
               "第2页");
    // 附件1 and 附件2 on top of pages are no header.
    BOOST_TEST(blocks({word(100, 30, "附件1") + word(100, 100, "甲"),
                       word(100, 30, "附件2") + word(100, 100, "乙")}) ==
               "p:附件1\np:甲\np:附件2\np:乙\n");
}

BOOST_AUTO_TEST_CASE(pdf_pages_without_readable_text) {
    BOOST_TEST((laid({""}).error().kind == fault_kind::unsupported));
    BOOST_TEST(laid({""}).error().what.find("扫描") != std::string::npos);
    BOOST_TEST((laid({}).error().kind == fault_kind::damaged));
    const std::string nonsense = word(100, 60, "\xEE\x80\x80\xEE\x80\x81\xEE\x80\x82");
    BOOST_TEST(laid({nonsense}).error().what.find("乱码") != std::string::npos);
    BOOST_TEST(laid({nonsense, ""}).error().what.find("乱码") != std::string::npos);
    const auto doc = laid({word(100, 60, "有字的页"), "", nonsense});
    BOOST_REQUIRE(doc.has_value());
    BOOST_TEST(doc->warnings.at(0) == "第 2 页没有文字(可能是图片),没有读取");
    BOOST_TEST(doc->warnings.at(1) == "第 3 页的字体没有文字编码,读出来是乱码");
}

BOOST_AUTO_TEST_CASE(tools_are_held_to_their_limits) {
    using end = reading::tool_output::end;
    read_limits limits;
    limits.wall_seconds = 1;
    limits.total_bytes = 1000;
    BOOST_TEST((reading::run_tool({"no-such-program"}, "", limits).how == end::missing));
    BOOST_TEST((reading::run_tool({"sleep", "20"}, "", limits).how == end::over_time));
    BOOST_TEST((reading::run_tool({"yes"}, "", limits).how == end::over_size));
    BOOST_TEST(reading::run_tool({"cat"}, "甲乙", limits).text == "甲乙");
    BOOST_TEST(reading::run_tool({"false"}, "", limits).status == 1);
    // Nothing can be written, wherever it may point.
    const auto wrote = reading::run_tool({"dd", "of=/tmp/yigui_written"}, "x", limits);
    BOOST_TEST((wrote.how != end::exited || wrote.status != 0));
}

BOOST_AUTO_TEST_CASE(pdf_says_what_it_encloses_and_verifies_nothing) {
    if (!has_poppler()) return;
    const auto doc = read_good("a.pdf", signed_pdf("3003020100"));
    BOOST_TEST(doc.text == "Notice 2021");
    BOOST_REQUIRE_EQUAL(doc.warnings.size(), 2u);
    BOOST_TEST(doc.warnings[0] == "文件里有附件 1 个,没有读取,请取出后放进卷宗: a.docx");
    // The signature is broken; neither that nor its being sound is told.
    BOOST_TEST(doc.warnings[1] == "文件带有电子签名 1 处,没有验证");
}

BOOST_AUTO_TEST_CASE(pdf_names_its_signer) {
    if (!has_poppler()) return;
    const auto doc = read_good("a.pdf", signed_pdf(signature_of_a_bureau));
    BOOST_REQUIRE_EQUAL(doc.warnings.size(), 2u);
    BOOST_TEST(
        doc.warnings[1].starts_with("文件带有电子签名 1 处,没有验证,签名人 云岭市科学技术局"));
}
