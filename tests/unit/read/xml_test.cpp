// XML of all kinds: Akoma Ntoso, the project's own form, other XML with and without a mapping.
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>

#include "packages.h"

using namespace yigui;

namespace {

std::string akn(const std::string& inner, const std::string& version = "3.0") {
    return "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/" + version +
           "\"><act name=\"x\">" + inner + "</act></akomaNtoso>";
}

const std::string export_xml =
    "<导出><公文 主题=\"云岭市创新券管理办法\"><项目 键=\"wh\">云科规〔2025〕1号</项目>"
    "<项目 键=\"dw\">云岭市科学技术局</项目><项目 键=\"rq\">2025-03-01</项目>"
    "<内容>第一条 为了规范管理。\n第二条 分为：\n（一）普通券；\n（二）专用券。</内容>"
    "</公文></导出>";

std::string mapping(const std::string& more, const std::string& root = "/导出/公文") {
    return "<映射 根=\"" + root + "\"><字段 名=\"正文\" 取=\"//内容\"/>" + more + "</映射>";
}

/// Reads export_xml in a ZIP beside the mapping file.
result<document> read_beside(const std::string& mapping_xml,
                             const std::string& name = "字段映射.xml") {
    const auto file = std::filesystem::temp_directory_path() / "yigui_mapped.zip";
    std::ofstream(file, std::ios::binary) << zip_of(
        {{"甲/文.xml", export_xml}, {"甲/" + name, mapping_xml}, {"乙/字段映射.xml", "<broken"}});
    auto items = read_input(file.string());
    std::filesystem::remove(file);
    BOOST_REQUIRE(items.size() == 1u);
    BOOST_TEST(items[0].path.ends_with("!甲/文.xml"));
    return items[0].outcome;
}

}  // namespace

BOOST_AUTO_TEST_CASE(an_act_reads_as_people_would_read_it) {
    const auto doc = read_good("a.xml", akn(R"(
      <preface><p><docTitle>云岭市创新券管理办法</docTitle></p><p><docNumber>云科规〔2025〕1号</docNumber></p></preface>
      <body><chapter><num>第一章</num><heading>总则</heading>
        <article><num>第一条</num>
          <heading>目的</heading><content><p>为了规范管理，
          制定本办法。</p></content></article>
        <article><num>第二条</num><intro><p>创新券分为：</p></intro>
          <item><num>（一）</num><content><p>普通券；<authorialNote><p>每张一万元。</p></authorialNote></p></content></item>
          <item><num>（二）</num><content><p>专用券。</p></content></item></article>
        <article><num>第三条</num><paragraph><content><p>甲。</p></content></paragraph>
          <paragraph><content><p>乙。</p></content></paragraph></article>
      </chapter></body>
      <conclusions><p>云岭市科学技术局</p><p>2025年3月1日</p></conclusions>
      <attachments><attachment><heading>附件1</heading><doc name="x"><mainBody><p>申领表</p>
        <table><tr><td rowspan="2">甲</td><td>乙</td></tr><tr><td>丙</td></tr></table>
      </mainBody></doc></attachment></attachments>)"));
    BOOST_TEST(doc.format == "akn");
    BOOST_TEST(blocks_of(doc) ==
               "h1:云岭市创新券管理办法\np:云科规〔2025〕1号\nh2:第一章 总则\nh3:第一条 目的\n"
               "p:为了规范管理，制定本办法。\np:第二条 创新券分为：\np:（一）普通券；\n"
               "p:（二）专用券。\np:第三条 甲。\np:乙。\np:云岭市科学技术局\np:2025年3月1日\n"
               "h2:附件1\np:申领表\nc1.1:甲\nc1.2:乙\nc2.2:丙\nf:每张一万元。\n");
    const auto address = [&](std::string_view words) {
        const std::size_t at = doc.text.find(words);
        return doc.address({at, at + words.size()});
    };
    // The heading of an article is none of its paragraphs.
    BOOST_TEST(address("为了规范") == "第一章 第一条");
    BOOST_TEST(address("专用券。") == "第一章 第二条 第（二）项");
    BOOST_TEST(address("乙。") == "第一章 第三条 第二款");
    BOOST_TEST(address("申领表") == "附件1");
}

BOOST_AUTO_TEST_CASE(an_acts_metadata) {
    const auto doc = read_good("a.xml", akn(R"(<meta><identification source="#x"><FRBRWork>
      <FRBRdate date="2025-03-01" name="制定"/><FRBRauthor href="#ju"/><FRBRnumber value="云科规〔2025〕1号"/>
      </FRBRWork><FRBRExpression><FRBRdate date="2030-01-01" name="markup"/></FRBRExpression></identification>
      <publication date="2025-03-05" name="公报"/>
      <lifecycle><eventRef date="2025-04-01" type="generation" refersTo="#施行"/>
      <eventRef date="2030-03-31" type="repeal"/></lifecycle>
      <references><TLCOrganization eId="ju" href="/o" showAs="云岭市科学技术局"/></references></meta>
      <body><p>正文</p></body>)",
                                            "3.0/WD17"));
    BOOST_TEST(doc.text == "正文");
    const std::map<std::string, std::string> expected{
        {"written", "2025-03-01"},       {"issuer", "云岭市科学技术局"},
        {"number", "云科规〔2025〕1号"}, {"published", "2025-03-05"},
        {"effective", "2025-04-01"},     {"expires", "2030-03-31"}};
    BOOST_TEST((doc.meta == expected));
}

BOOST_AUTO_TEST_CASE(pieces_of_an_act_keep_their_order) {
    const struct {
        const char* inner;
        const char* blocks;
    } rows[] = {
        {"<body><section><num>1.</num><heading>A</heading><content><p>b</p></content></section></"
         "body>",
         "h2:1. A\np:b\n"},
        {"<body><section><num>1.</num><subsection><num>(a)</num><content><p>b</p></content>"
         "</subsection></section></body>",
         "p:1.\np:(a) b\n"},
        {"<body><p>甲<b>乙</b><br/>丙</p></body>", "p:甲乙\np:丙\n"},
        {"<body><p>改为<mod><quotedText startQuote=\"“\" "
         "endQuote=\"”\">五年</quotedText></mod>。</p></body>",
         "p:改为“五年”。\n"},
        {"<body><p>改为：<mod><quotedStructure><article><num>第三条</num><content><p>甲。</p></"
         "content>"
         "</article></quotedStructure></mod></p></body>",
         "p:改为：\np:第三条 甲。\n"},
        {"<body><article><num>第一条</num><content><table><tr><td>甲</td></tr></table></content>"
         "</article></body>",
         "p:第一条\nc1.1:甲\n"},
        {"<body><p>甲&amp;&#x4E59;</p><p><![CDATA[<丙>]]></p></body>", "p:甲&乙\np:<丙>\n"},
        {"<preface><docTitle>某办法</docTitle><docNumber>某规〔2025〕1号</docNumber></preface>",
         "p:某办法\np:某规〔2025〕1号\n"},
    };
    for (const auto& r : rows) BOOST_TEST(blocks_of(read_good("a.xml", akn(r.inner))) == r.blocks);
}

BOOST_AUTO_TEST_CASE(the_own_form) {
    const auto doc = read_good("a.xml", R"(<?xml version="1.0" encoding="UTF-8"?>
<文件 发布日期="2025-03-05">
  <标题>云岭市创新券管理办法</标题> <发文字号>云科规〔2025〕1号</发文字号> <主送>各县（市、区）科技局</主送>
  <正文><段>现通知如下。</段>
    <章 名="总则"><条>为了规范管理。</条>
      <条><款>分为：</款><项>普通券；</项><项>专用券。</项><款>其他另定。</款></条></章>
    <章 名="附则"><条 号="10">自2025年4月1日起施行。<注>按月计算。</注></条><条 号="十之二">甲。</条><条 名="解释">乙。</条></章>
  </正文>
  <署名>云岭市科学技术局</署名><成文日期>2025年3月1日</成文日期><附注>（此件公开发布）</附注>
  <附件 号="1" 名="申领表"><表><行><格>姓名</格><格>单位</格></行></表></附件>
</文件>)");
    BOOST_TEST(doc.format == "yigui-xml");
    BOOST_TEST(
        blocks_of(doc) ==
        "h1:云岭市创新券管理办法\np:云科规〔2025〕1号\np:各县（市、区）科技局：\np:现通知如下。\n"
        "h3:第一章 总则\np:第一条 为了规范管理。\np:第二条 分为：\np:（一）普通券；\n"
        "p:（二）专用券。\np:其他另定。\nh3:第二章 附则\np:第十条 自2025年4月1日起施行。\n"
        "p:第十条之二 甲。\nh5:第十一条 解释\np:乙。\np:云岭市科学技术局\np:2025年3月1日\n"
        "p:（此件公开发布）\nh1:附件1\nh1:申领表\nc1.1:姓名\nc1.2:单位\nf:按月计算。\n");
    BOOST_TEST(doc.meta.at("published") == "2025-03-05");
    BOOST_TEST(doc.meta.at("issuer") == "云岭市科学技术局");
    BOOST_TEST(doc.warnings.empty());
    // The title of a chapter is an attribute; its characters are traced all the same.
    const std::size_t at = doc.text.find("总则");
    const auto place = doc.locate({at, at + 6});
    BOOST_TEST(place.source_end - place.source_begin == 6u);
}

BOOST_AUTO_TEST_CASE(the_own_form_with_mistakes) {
    const auto doc = read_good(
        "a.xml",
        "<文件><标题>某办法</标题><正文><条 号=\"甲\">子。</条><备注>丑。</备注></正文></文件>");
    BOOST_TEST(blocks_of(doc) == "h1:某办法\np:第一条 子。\np:丑。\n");
    BOOST_TEST(doc.warnings.size() == 2u);
}

BOOST_AUTO_TEST_CASE(other_xml_is_read_by_its_mapping) {
    const auto doc = read_beside(mapping(
        "<字段 名=\"标题\" 取=\"/导出/公文/@主题\"/><字段 名=\"文号\" 取=\"//项目[@键='wh']\"/>"
        "<字段 名=\"机关\" 取=\"//项目[@键='dw']\"/><字段 名=\"成文日期\" "
        "取=\"//项目[@键='rq']\"/>"));
    BOOST_REQUIRE(doc.has_value());
    BOOST_TEST(
        blocks_of(*doc) ==
        "p:云科规〔2025〕1号\nh1:云岭市创新券管理办法\np:第一条 为了规范管理。\np:第二条 分为：\n"
        "p:（一）普通券；\np:（二）专用券。\np:云岭市科学技术局\np:2025年3月1日\n");
    BOOST_TEST(doc->meta.at("written") == "2025-03-01");
    BOOST_TEST(doc->warnings.empty());
    const auto place = doc->locate(doc->blocks.back().range);
    BOOST_TEST(export_xml.substr(place.source_begin, place.source_end - place.source_begin) ==
               "2025-03-01");
    const auto title = doc->locate(doc->blocks[1].range);
    BOOST_TEST(export_xml.substr(title.source_begin, title.source_end - title.source_begin) ==
               "云岭市创新券管理办法");
}

BOOST_AUTO_TEST_CASE(the_examples_of_the_readme_are_read) {
    std::ifstream in("README.md");
    std::vector<std::string> examples;
    bool is_here = false, was_code = false;
    for (std::string line; std::getline(in, line);) {
        if (line == "### XML") is_here = true;
        if (is_here && line.find("卷宗.xml") != std::string::npos) break;
        const bool is_code = is_here && line.starts_with("    ");
        if (is_code && !was_code) examples.emplace_back();
        if (is_code) examples.back() += line.substr(4) + "\n";
        was_code = is_code;
    }
    BOOST_REQUIRE(examples.size() == 3u);
    const auto own = read_good("own.xml", examples[0]);
    BOOST_TEST(own.format == "yigui-xml");
    BOOST_TEST(own.warnings.empty());
    const auto file = std::filesystem::temp_directory_path() / "yigui_readme.zip";
    std::ofstream(file, std::ios::binary)
        << zip_of({{"export.xml", examples[1]}, {"字段映射.xml", examples[2]}});
    const auto items = read_input(file.string());
    std::filesystem::remove(file);
    BOOST_REQUIRE(items.size() == 1u);
    BOOST_REQUIRE(items[0].outcome.has_value());
    const document& mapped = *items[0].outcome;
    BOOST_TEST(mapped.warnings.empty());
    BOOST_TEST(mapped.meta.at("number") == "云科规〔2025〕1号");
    const std::size_t at = mapped.text.find("本办法自");
    BOOST_TEST(mapped.address({at, at + 3}) == "第二条");
}

BOOST_AUTO_TEST_CASE(a_signature_in_the_text_is_not_written_twice) {
    const std::string paper =
        "<a><b>云岭市科学技术局</b><c>正文如下。\n云岭市科学技术局\n2025年3月1日</c><d>2025-03-01</"
        "d></a>";
    const auto file = std::filesystem::temp_directory_path() / "yigui_mapped_once.zip";
    std::ofstream(file, std::ios::binary)
        << zip_of({{"a.xml", paper},
                   {"某系统.映射.xml",
                    "<映射 根=\"/a\"><字段 名=\"正文\" 取=\"/a/c\"/><字段 名=\"机关\" 取=\"/a/b\"/>"
                    "<字段 名=\"成文日期\" 取=\"/a/d\"/></映射>"}});
    const auto items = read_input(file.string());
    std::filesystem::remove(file);
    BOOST_REQUIRE(items.size() == 1u);
    BOOST_REQUIRE(items[0].outcome.has_value());
    BOOST_TEST(items[0].outcome->text == "正文如下。\n云岭市科学技术局\n2025年3月1日");
    BOOST_TEST(items[0].outcome->meta.at("issuer") == "云岭市科学技术局");
}

BOOST_AUTO_TEST_CASE(a_wrong_mapping_is_named) {
    const struct {
        std::string xml;
        const char* says;
    } rows[] = {
        {mapping("<字段 名=\"标提\" 取=\"//a\"/>"), "不认识的字段 标提"},
        {mapping("<字段 名=\"标题\" 取=\"//a[\"/>"), "XPath 写错: //a["},
        {mapping("<字段 名=\"标题\" 取=\"1+1\"/>"), "XPath 写错: 1+1"},
        {mapping("<字段 名=\"标题\" 取=\"//a//b\"/>"), "太复杂"},
        {mapping("<字段 名=\"标题\" 取=\"//a[b/c]\"/>"), "太复杂"},
        {mapping("<字段 名=\"标题\" 取=\"//a/../b\"/>"), "太复杂"},
        {mapping("<字段 名=\"正文\" 取=\"//a\"/>"), "写了两次"},
        {mapping("<栏目 名=\"标题\" 取=\"//a\"/>"), "只认识"},
        {"<映射 根=\"/导出\"/>", "没有 正文"},
        {"<映射><字段 名=\"正文\" 取=\"//内容\"/></映射>", "根="},
        {"<映像/>", "<映射>"},
        {"<映射", "不是完整的 XML"},
        {"", "没有元素"},
        {"<映射 根=\"/导出\"><字段 名=\"正文\" 取=\"//没有\"/></映射>", "没有取到文字: //没有"},
    };
    for (const auto& r : rows) {
        const auto doc = read_beside(r.xml);
        BOOST_TEST(doc.has_error(), r.says);
        if (doc.has_value()) continue;
        BOOST_TEST(doc.error().what.find(r.says) != std::string::npos, doc.error().what);
        BOOST_TEST(doc.error().remedy.find("甲/字段映射.xml") != std::string::npos);
        BOOST_TEST(doc.error().file.ends_with("!甲/文.xml"));
    }
}

BOOST_AUTO_TEST_CASE(a_field_without_text_is_told) {
    const auto doc = read_beside(mapping("<字段 名=\"附注\" 取=\"//附注\"/>"));
    BOOST_REQUIRE(doc.has_value());
    BOOST_REQUIRE(doc->warnings.size() == 1u);
    BOOST_TEST(doc->warnings[0].find("附注") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_mapping_of_another_kind_of_xml_is_left_alone) {
    const auto doc = read_beside(mapping("", "/别的"), "别的.映射.xml");
    BOOST_REQUIRE(doc.has_value());
    BOOST_REQUIRE(doc->warnings.size() == 1u);
    BOOST_TEST(doc->warnings[0].find("结构不认识") != std::string::npos);
    BOOST_TEST(doc->text.find("云科规〔2025〕1号\n") == 0u);
}

BOOST_AUTO_TEST_CASE(unknown_xml_is_read_paragraph_by_paragraph) {
    const auto doc = read_good("a.xml", "<a><b>文<i>字</i>。</b><c>\n <d>另一段</d>\n</c></a>");
    BOOST_TEST(doc.format == "xml");
    BOOST_TEST(doc.text == "文字。\n另一段");
    BOOST_TEST(doc.warnings.size() == 1u);
}

BOOST_AUTO_TEST_CASE(the_root_tells_the_kind_of_xml) {
    // An act has a <body>, and is no page for that.
    BOOST_TEST(read_good("a.xml", akn("<body><p>甲</p></body>")).format == "akn");
    BOOST_TEST(
        read_good("a.xml", "<?xml version=\"1.0\"?>" + akn("<body><p>甲</p></body>")).format ==
        "akn");
    const std::string page =
        "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>公告</p></body></html>";
    const std::string doctype =
        "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"xhtml1-strict.dtd\">";
    for (const std::string& start : {std::string(), std::string("<?xml version=\"1.0\"?>"),
                                     "<?xml version=\"1.0\"?>\n<!-- x -->\n" + doctype})
        BOOST_TEST(read_good("a.xml", start + page).format == "html");
}

BOOST_AUTO_TEST_CASE(a_declared_encoding_is_believed) {
    const auto doc = read_good(
        "a.xml", "<?xml version=\"1.0\" encoding=\"GBK\"?><a>\xD6\xD0\xCE\xC4\xD5\xFD\xCE\xC4</a>");
    BOOST_TEST(doc.text == "中文正文");
    const auto place = doc.locate({6, 12});
    BOOST_TEST(place.source_end - place.source_begin == 4u);
}

BOOST_AUTO_TEST_CASE(characters_that_cannot_be_decoded_are_told) {
    std::string text;
    for (int i = 0; i < 20; ++i) text += "\xD6\xD0\xCE\xC4";
    const auto doc = read_good("a.xml", "<a>" + text + "\xFF" + text + "</a>");
    BOOST_TEST(doc.encoding == "GB18030");
    BOOST_REQUIRE(doc.warnings.size() == 2u);
    BOOST_TEST(doc.warnings[0].find("不能解码") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(hostile_xml_is_named) {
    std::string deep;
    for (int i = 0; i < 300; ++i) deep += "<a>";
    const struct {
        std::string xml;
        fault_kind kind;
        const char* says;
    } rows[] = {
        {"<!DOCTYPE a [<!ENTITY x \"y\"><!ENTITY z \"&x;&x;\">]><a>&z;</a>", fault_kind::damaged,
         "实体"},
        {"<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a>z</a>",
         fault_kind::damaged, "DOCTYPE"},
        {deep, fault_kind::limit, "300"},
        {"<a><b></a>", fault_kind::damaged, "不是完整的 XML"},
        {"<?xml version=\"1.0\"?>", fault_kind::damaged, "没有元素"},
        {"<a> \n </a>", fault_kind::empty, "没有文字"},
        {"<文件/>", fault_kind::empty, "没有文字"},
        {"<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"x\"/>", fault_kind::damaged, "正文部件"},
    };
    for (const auto& r : rows) {
        const auto f = read_bad("a.xml", r.xml);
        BOOST_TEST((f.kind == r.kind), r.xml);
        BOOST_TEST(f.what.find(r.says) != std::string::npos, f.what);
    }
    BOOST_TEST(read_bad("a.xml", "<a>\n\n<b></a>").place == "第3行");
}
