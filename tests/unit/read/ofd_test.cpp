// OFD: where things stand decides what they say. Packages are made here; the real samples are
// measured when they are at hand.
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>

#include "packages.h"

using namespace yigui;

namespace {

const std::string space = ofd_parts().name_space;

/// Each character an object of its own, as converters from PDF write them.
std::string characters(double x, double y, const std::vector<std::string>& text, double step = 5) {
    std::string out;
    for (const auto& c : text) {
        out += ofd_line(x, y, c);
        x += step;
    }
    return out;
}

const std::string full = "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十";  // 150 mm

}  // namespace

BOOST_AUTO_TEST_CASE(ofd_lines_join_to_paragraphs) {
    const auto doc = read_good(
        "a.ofd",
        ofd_of({{ofd_line(70, 20, "关于印发办法的通知", "", 8) +
                 ofd_line(40, 40, full.substr(0, 28 * 3)) + ofd_line(30, 48, full) +
                 ofd_line(30, 56, "到此为止。") + ofd_line(40, 64, "第二段从这里开始。") +
                 ofd_line(120, 90, "某某市科学技术局") + ofd_line(125, 98, "2021年3月1日")}}));
    BOOST_TEST(doc.format == "ofd");
    BOOST_TEST(blocks_of(doc) == "p:关于印发办法的通知\np:" + full.substr(0, 28 * 3) + full +
                                     "到此为止。\np:第二段从这里开始。\np:某某市科学技术局\n"
                                     "p:2021年3月1日\n");
    BOOST_TEST(doc.blocks[0].centred);
    BOOST_TEST(doc.blocks[3].right);
}

BOOST_AUTO_TEST_CASE(ofd_single_characters_join_by_their_places) {
    // In no order, and with the gaps of a spread title.
    BOOST_TEST(read_good("a.ofd", ofd_of({{characters(30, 40, {"正", "文", "在", "此"}) +
                                           characters(90, 20, {"通", "知"}, 12)}}))
                   .text == "通 知\n正文在此");
}

BOOST_AUTO_TEST_CASE(ofd_text_with_an_ampersand_that_stands_for_itself) {
    const auto doc = read_good("a.ofd", ofd_of({{ofd_line(10, 20, "甲&#乙&amp;丙丁")}}));
    BOOST_TEST(doc.text.find("甲&#乙&丙丁") != std::string::npos, doc.text);
}

BOOST_AUTO_TEST_CASE(ofd_geometry_of_objects) {
    const auto text = [](const std::string& objects) {
        return read_good("a.ofd", ofd_of({{objects}})).text;
    };
    // "g n v" among single steps; a wider step is white space.
    BOOST_TEST(text("<ofd:TextObject ID=\"1\" Boundary=\"10 10 100 10\" Size=\"5\"><ofd:TextCode "
                    "X=\"0\" Y=\"5\" DeltaX=\"g 3 5 15 g 1 5\">一二三四五六</ofd:TextCode>"
                    "</ofd:TextObject>") == "一二三四 五六");
    // CTM scales; a later TextCode takes Y from the one before.
    BOOST_TEST(text("<ofd:TextObject ID=\"1\" Boundary=\"10 10 100 10\" Size=\"10\" CTM=\"0.5 0 0 "
                    "0.5 0 0\"><ofd:TextCode X=\"0\" Y=\"10\" DeltaX=\"10\">甲乙</ofd:TextCode>"
                    "<ofd:TextCode X=\"20\">丙</ofd:TextCode></ofd:TextObject>") == "甲乙丙");
    // Vertical text, and text turned by a quarter.
    BOOST_TEST(text("<ofd:TextObject ID=\"1\" Boundary=\"10 10 10 90\" Size=\"5\"><ofd:TextCode "
                    "X=\"0\" Y=\"5\" DeltaY=\"5 5 5\">竖排文字</ofd:TextCode></ofd:TextObject>") ==
               "竖排文字");
    BOOST_TEST(text("<ofd:TextObject ID=\"1\" Boundary=\"90 10 10 90\" Size=\"5\" CTM=\"0 1 -1 0 0 "
                    "0\"><ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"5 5 5\">横置的页</ofd:TextCode>"
                    "</ofd:TextObject>") == "横置的页");
    // A glyph transform is looks: the text is TextCode's.
    BOOST_TEST(text("<ofd:TextObject ID=\"1\" Boundary=\"10 10 90 10\" Size=\"5\">"
                    "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"2\" GlyphCount=\"2\">"
                    "<ofd:Glyphs>3 4</ofd:Glyphs></ofd:CGTransform><ofd:TextCode X=\"0\" Y=\"5\" "
                    "DeltaX=\"5\">字形</ofd:TextCode></ofd:TextObject>") == "字形");
    // Nested blocks, an entity, words of letters.
    BOOST_TEST(text("<ofd:Layer><ofd:PageBlock><ofd:PageBlock>" + ofd_line(10, 10, "甲&amp;乙") +
                    "</ofd:PageBlock></ofd:PageBlock></ofd:Layer>") == "甲&乙");
}

BOOST_AUTO_TEST_CASE(ofd_templates_namespaces_and_paths) {
    ofd_parts o;
    o.pages = {ofd_line(27, 30, "填写的内容")};
    o.template_page = ofd_line(10, 30, "表格：");
    BOOST_TEST(read_good("a.ofd", ofd_of(o)).text == "表格：填写的内容");
    o.name_space = "http://www.ofdspec.org";
    o.folder = "文档/";
    o.page_prefix = "/文档/";
    BOOST_TEST(read_good("a.ofd", ofd_of(o)).text == "表格：填写的内容");
    // Relative to the root without the slash that says so.
    o.page_prefix = "文档/";
    BOOST_TEST(read_good("a.ofd", ofd_of(o)).text == "表格：填写的内容");
}

BOOST_AUTO_TEST_CASE(ofd_composite_objects) {
    ofd_parts o{
        {"<ofd:CompositeObject ID=\"7\" ResourceID=\"70\" Boundary=\"10 10 50 50\" "
         "CTM=\"0.5 0 0 0.5 0 0\"/>"}};
    o.more.push_back(
        {"Doc_0/Res.xml", "<ofd:Res xmlns:ofd=\"" + space +
                              "\"><ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit "
                              "ID=\"70\"><ofd:Content>" +
                              ofd_line(0, 0, "组合里的字", "", 10) +
                              "</ofd:Content></ofd:CompositeGraphicUnit>"
                              "</ofd:CompositeGraphicUnits></ofd:Res>"});
    BOOST_TEST((read_bad("a.ofd", ofd_of(o)).kind == fault_kind::unsupported));
    o.common = "<ofd:DocumentRes>Res.xml</ofd:DocumentRes>";
    BOOST_TEST(read_good("a.ofd", ofd_of(o)).text == "组合里的字");
    // A unit that uses itself ends.
    o.more[0].bytes.insert(o.more[0].bytes.find("<ofd:TextObject"),
                           "<ofd:CompositeObject ResourceID=\"70\"/>");
    BOOST_TEST(read_good("a.ofd", ofd_of(o)).text.find("组合") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(ofd_running_headers_and_page_numbers_go) {
    std::vector<std::string> pages;
    for (int i = 0; i < 3; ++i)
        pages.push_back(ofd_line(70, 10, "某某公报") + ofd_line(30, 60, full) +
                        ofd_line(30, 68, full) +
                        ofd_line(100, 285,
                                 std::string(i < 2 ? "- " : "— ") + std::to_string(i + 1) +
                                     (i < 2 ? " -" : " —")));
    const auto doc = read_good("a.ofd", ofd_of({pages}));
    BOOST_TEST(blocks_of(doc) == "p:" + full + full + full + full + full + full + "\nm:某某公报\n");
    // A paragraph over pages still tells where each of its characters stands.
    const std::size_t last = doc.blocks[0].range.end - 3;
    BOOST_TEST(doc.locate({last, last + 3}).part == "Doc_0/Pages/Page_2/Content.xml");
}

BOOST_AUTO_TEST_CASE(ofd_characters_lead_back_to_their_bytes) {
    const std::string content = ofd_line(10, 20, "甲乙丙");
    const std::string bytes = ofd_of({{content}});
    const auto doc = read_good("a.ofd", bytes);
    const auto place = doc.locate({3, 6});
    BOOST_TEST(place.part == "Doc_0/Pages/Page_0/Content.xml");
    const std::size_t part = bytes.find("<ofd:Page xmlns");
    BOOST_TEST(bytes.substr(part + place.source_begin, place.source_end - place.source_begin) ==
               "乙");
}

BOOST_AUTO_TEST_CASE(ofd_says_what_else_is_in_it) {
    ofd_parts o{{ofd_line(10, 20, "关于征求意见的通知") + ofd_line(10, 40, "某科规〔2021〕1号")}};
    o.document =
        "<ofd:Annotations>Annots.xml</ofd:Annotations><ofd:CustomTags>Tags.xml</ofd:CustomTags>"
        "<ofd:Attachments>Attachs.xml</ofd:Attachments>";
    o.body = "<ofd:Signatures>/Doc_0/Signs.xml</ofd:Signatures>";
    const auto root = [](const std::string& name, const std::string& content) {
        return "<ofd:" + name + " xmlns:ofd=\"" + space + "\">" + content + "</ofd:" + name + ">";
    };
    o.more = {
        {"Doc_0/Annots.xml",
         root("Annotations",
              "<ofd:Page PageID=\"1\"><ofd:FileLoc>Annot.xml</ofd:FileLoc></ofd:Page>")},
        {"Doc_0/Annot.xml",
         root("PageAnnot", "<ofd:Annot Type=\"Highlight\"><ofd:Appearance>" +
                               ofd_line(0, 0, "请核对日期") + "</ofd:Appearance></ofd:Annot>")},
        {"Doc_0/Tags.xml",
         root("CustomTags", "<ofd:CustomTag><ofd:FileLoc>Tag.xml</ofd:FileLoc></ofd:CustomTag>")},
        {"Doc_0/Tag.xml",
         "<公文><发文字号><ObjectRef PageRef=\"1\">410</ObjectRef></发文字号>"
         "</公文>"},
        {"Doc_0/Attachs.xml", root("Attachments",
                                   "<ofd:Attachment Name=\"附件\"><ofd:FileLoc>/Doc_0/附件1.txt"
                                   "</ofd:FileLoc></ofd:Attachment>")},
        {"Doc_0/附件1.txt", "附件的文字"},
        {"Doc_0/Signs.xml", root("Signatures", "<ofd:Signature BaseLoc=\"Sign/Signature.xml\"/>")},
        {"Doc_0/Sign/Signature.xml",
         root("Signature",
              "<ofd:SignedInfo><ofd:SignatureDateTime>2021-03-01 10:00:00"
              "</ofd:SignatureDateTime></ofd:SignedInfo>")},
        {"Doc_0/Sign/SignedValue.dat", std::string("\x30\x15\x30\x04\x16\x02"
                                                   "ES\x30\x0D\x0C\x0B",
                                                   12) +
                                           "Seal Office"},
    };
    const auto doc = read_good("a.ofd", ofd_of(o));
    BOOST_TEST(blocks_of(doc) == "p:关于征求意见的通知\np:某科规〔2021〕1号\nr:请核对日期\n");
    BOOST_TEST(doc.meta.at("number") == "某科规〔2021〕1号");
    std::string said;
    for (const auto& w : doc.warnings) said += w + "\n";
    BOOST_TEST(said ==
               "文件带有电子签名 1 处,没有验证;签名时间 2021-03-01 10:00:00,印章 Seal Office\n"
               "文件带有批注\n文件里的附件没有读取: 附件1.txt\n");
    // Among the papers of a dossier an attachment is a paper of its own.
    const auto file = std::filesystem::temp_directory_path() / "yigui_attached.ofd";
    std::ofstream(file, std::ios::binary) << ofd_of(o);
    const auto items = read_input(file.string());
    std::filesystem::remove(file);
    BOOST_REQUIRE(items.size() == 2u);
    BOOST_TEST(items[1].path == file.string() + "!附件1.txt");
    BOOST_TEST(items[1].outcome->text == "附件的文字");
}

BOOST_AUTO_TEST_CASE(ofd_that_cannot_be_read_says_why) {
    ofd_parts o{{ofd_line(10, 20, "文")}};
    o.page_prefix = "/nowhere/";
    const auto missing = read_bad("a.ofd", ofd_of(o));
    BOOST_TEST((missing.kind == fault_kind::damaged));
    BOOST_TEST(missing.place == "nowhere/Pages/Page_0/Content.xml");
    o.page_prefix = "";
    o.more.push_back({"Encryptions.xml", "<a/>"});
    BOOST_TEST((read_bad("a.ofd", ofd_of(o)).kind == fault_kind::encrypted));
    BOOST_TEST(
        (read_bad("a.ofd", ofd_of({{"<ofd:ImageObject/>"}})).kind == fault_kind::unsupported));
    // A page that shows only a picture is named; the rest is read.
    const auto doc = read_good("a.ofd", ofd_of({{ofd_line(10, 20, "文"), "<ofd:ImageObject/>"}}));
    BOOST_TEST(doc.warnings.at(0) == "第 2 页没有文字(可能是图片),没有读取");
}

BOOST_AUTO_TEST_CASE(real_ofd_files_give_text_or_a_clear_word) {
    const std::string folder = "../shared/real/samples/ofd";
    if (!std::filesystem::exists(folder)) {
        BOOST_TEST_MESSAGE("skipped: no real OFD files here");
        return;
    }
    const std::pair<const char*, const char*> known[] = {
        {"28-hello-integrity.ofd", "中国一向是所谓“闭关主义”，自己不去，别人也不许来。"},
        {"14-pattern类型.ofd", "信息系统密码应用测评要求"},
        {"46-chineseDir.ofd", "你好呀，OFD Reader&Writer！"},
        {"48-helloworld_with_pageblock.ofd", "你好呀，OFD Reader&Writer！"},
        {"52-path_unstd.ofd", "立案决定书"},
        {"60-signedFile.ofd", "上海后衍品牌管理有限公司钟楼分公司"},
        {"26-文字横向-数科.ofd", "一二三四\n121212"},
    };
    for (const auto& item : read_input(folder)) {
        if (item.outcome.has_error()) {
            BOOST_TEST(!item.outcome.error().remedy.empty(), item.path);
            continue;
        }
        BOOST_TEST(!item.outcome->text.empty(), item.path);
        for (const auto& [name, words] : known)
            if (item.path.ends_with(name))
                BOOST_TEST(item.outcome->text.find(words) != std::string::npos, item.path);
    }
}
