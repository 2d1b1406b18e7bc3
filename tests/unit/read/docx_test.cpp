// DOCX: what a reader on paper would see, and nothing twice.
#include <boost/test/unit_test.hpp>

#include "packages.h"

using namespace yigui;

namespace {

std::string text_of(const std::string& body) {
    return read_good("a.docx", docx_of({body, "", "", "", "", ""})).text;
}

std::string run(const std::string& text) { return "<w:r><w:t>" + text + "</w:t></w:r>"; }

std::string mark(const std::string& type) {
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
}

std::string code(const std::string& text) {
    return "<w:r><w:instrText>" + text + "</w:instrText></w:r>";
}

std::string deletion(const std::string& text) {
    return "<w:del w:author=\"李四\"><w:r><w:delText>" + text + "</w:delText></w:r></w:del>";
}

std::string insertion(const std::string& text) {
    return "<w:ins w:author=\"张三\" w:date=\"2025-03-01T09:00:00Z\">" + run(text) + "</w:ins>";
}

std::string para_with(const std::string& content, const std::string& mark_change) {
    return "<w:p><w:pPr><w:rPr>" + mark_change + "</w:rPr></w:pPr>" + content + "</w:p>";
}

}  // namespace

BOOST_AUTO_TEST_CASE(what_wraps_text_loses_none_and_doubles_none) {
    const struct {
        const char* what;
        std::string body, text;
    } rows[] = {
        {"runs join", "<w:p>" + run("公开") + run("征求意见") + "</w:p>", "公开征求意见"},
        {"an insertion is taken, a deletion left out",
         "<w:p>" + run("有效期") + "<w:ins>" + run("五") +
             "</w:ins><w:del><w:r><w:delText>三"
             "</w:delText></w:r></w:del>" +
             run("年") + "</w:p>",
         "有效期五年"},
        {"moved text stands once",
         "<w:p><w:moveFrom>" + run("甲") + "</w:moveFrom>" + run("乙") + "<w:moveTo>" + run("甲") +
             "</w:moveTo></w:p>",
         "乙甲"},
        {"a content control around a paragraph",
         "<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>" + para("标题") +
             "</w:sdtContent></w:sdt>" + para("正文"),
         "标题\n正文"},
        {"a content control inside a line",
         "<w:p>" + run("甲") + "<w:sdt><w:sdtContent>" + run("乙") +
             "</w:sdtContent></w:sdt></w:p>",
         "甲乙"},
        {"a text box in both of its forms is read once, behind its paragraph",
         "<w:p>" + run("正文") +
             "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
             "<w:txbxContent>" +
             para("框里") +
             "</w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
             "<mc:Fallback><w:pict><w:txbxContent>" +
             para("框里") +
             "</w:txbxContent></w:pict>"
             "</mc:Fallback></mc:AlternateContent></w:r></w:p>" +
             para("后文"),
         "正文\n框里\n后文"},
        {"a run that only some programs can show",
         "<w:p><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:r><w:t>甲</w:t><w:tab/>"
         "<w:t>乙</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r></mc:Choice>"
         "</mc:AlternateContent></w:p>",
         "甲\t乙"},
        {"a field's code is not its result",
         "<w:p><w:r><w:instrText>PAGE</w:instrText></w:r>" + run("3") + "</w:p>", "3"},
        {"a field inside the code of another is code too",
         "<w:p>" + run("共") + mark("begin") + code("IF") + mark("begin") + code("PAGE") +
             mark("separate") + run("7") + mark("end") + code("= 7") + mark("separate") +
             run("七") + mark("end") + run("页") + "</w:p>",
         "共七页"},
        {"a field that never ends hides nothing beyond its paragraph",
         "<w:p>" + run("甲") + mark("begin") + code("PAGE") + run("乙") + "</w:p>" + para("丙"),
         "甲\n丙"},
        {"the prompt of a content control is no text",
         "<w:p>" + run("联系人:") + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" +
             run("单击此处输入文字") + "</w:sdtContent></w:sdt></w:p>",
         "联系人:"},
        {"hidden text is not read",
         "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>" + run("露") + "</w:p>", "露"},
        {"vanish switched off hides nothing",
         "<w:p><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>露</w:t></w:r></w:p>", "露"},
        {"a line break parts lines, a page break does not",
         "<w:p>" + run("甲") + "<w:r><w:br/></w:r>" + run("乙") +
             "<w:r><w:br w:type=\"page\"/></w:r>" + run("丙") + "</w:p>",
         "甲\n乙丙"},
        {"a phonetic guide is read without its readings",
         "<w:p><w:r><w:ruby><w:rt>" + run("guī") + "</w:rt><w:rubyBase>" + run("规") +
             "</w:rubyBase></w:ruby></w:r></w:p>",
         "规"},
        {"entities", para("甲&amp;乙&#x4E19;&lt;丁&gt;"), "甲&乙丙<丁>"},
    };
    for (const auto& r : rows)
        BOOST_TEST(text_of(r.body) == r.text, r.what << ": " << text_of(r.body));
}

BOOST_AUTO_TEST_CASE(boxes_to_tick) {
    const struct {
        std::string run, shown;
    } rows[] = {
        {"<w:sym w:font=\"Wingdings 2\" w:char=\"F052\"/>", "☑"},
        {"<w:sym w:font=\"Wingdings 2\" w:char=\"F0A3\"/>", "□"},
        {"<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/>", "☑"},
        {"<w:sym w:font=\"Wingdings\" w:char=\"00A8\"/>", "□"},
        {"<w:fldChar><w:ffData><w:checkBox><w:default w:val=\"0\"/></w:checkBox></w:ffData>"
         "</w:fldChar>",
         "□"},
        {"<w:fldChar><w:ffData><w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>"
         "</w:ffData></w:fldChar>",
         "☑"},
    };
    for (const auto& r : rows)
        BOOST_TEST(text_of("<w:p><w:r>" + r.run + "</w:r>" + run("是") + "</w:p>") ==
                   r.shown + "是");
}

BOOST_AUTO_TEST_CASE(cells_know_their_column) {
    const std::string cell = "<w:tc><w:tcPr>";
    const auto tc = [&](const std::string& properties, const std::string& text) {
        return cell + properties + "</w:tcPr>" + para(text) + "</w:tc>";
    };
    const auto doc = read_good(
        "a.docx",
        docx_of({"<w:tbl><w:tr>" + tc("<w:gridSpan w:val=\"2\"/>", "意见来源") +
                     tc("", "采纳情况") + "</w:tr><w:tr>" + tc("", "协会") + tc("", "三条") +
                     tc("", "采纳") + "</w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" +
                     tc("", "两条") + "</w:tr><w:tr><w:trPr><w:del/></w:trPr>" +
                     tc("", "删去的行") + "</w:tr></w:tbl>",
                 "", "", "", "", ""}));
    BOOST_TEST(blocks_of(doc) ==
               "c1.1:意见来源\nc1.3:采纳情况\nc2.1:协会\nc2.2:三条\nc2.3:采纳\nc3.2:两条\n");
}

BOOST_AUTO_TEST_CASE(cells_merged_downwards_know_their_rows) {
    const auto tc = [](const std::string& merge, const std::string& text) {
        return "<w:tc><w:tcPr>" + merge + "</w:tcPr>" + (text.empty() ? "<w:p/>" : para(text)) +
               "</w:tc>";
    };
    const std::string from = "<w:vMerge w:val=\"restart\"/>", on = "<w:vMerge/>";
    const auto doc = read_good(
        "a.docx", docx_of({"<w:tbl><w:tr>" + tc(from, "协会") + tc("", "一") + "</w:tr><w:tr>" +
                               tc(on, "") + tc("", "二") + "</w:tr><w:tr>" + tc(on, "") +
                               tc("", "三") + "</w:tr><w:tr>" + tc(from, "企业") + tc("", "四") +
                               "</w:tr><w:tr>" + tc("", "群众") + tc(on, "五") + "</w:tr></w:tbl>",
                           "", "", "", "", ""}));
    BOOST_REQUIRE(doc.blocks.size() == 8u);
    BOOST_TEST(doc.blocks[0].rows == 3u);
    BOOST_TEST(doc.blocks[1].rows == 1u);
    BOOST_TEST(doc.at(doc.blocks[4].range) == "企业");
    BOOST_TEST(doc.blocks[4].rows == 1u);
}

BOOST_AUTO_TEST_CASE(looks_hide_nothing_that_counts) {
    // Borders, fonts and spacing around what tells a heading, a merged cell and hidden text.
    const std::string looks =
        "<w:tcW w:w=\"1\"/><w:tcBorders><w:top w:val=\"single\"/></w:tcBorders>";
    const auto doc = read_good(
        "a.docx",
        docx_of(
            {"<w:p><w:pPr><w:spacing w:after=\"0\"/><w:outlineLvl w:val=\"1\"/><w:ind "
             "w:left=\"2\"/><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>总则"
             "</w:t></w:r><w:r><w:rPr><w:sz w:val=\"32\"/><w:vanish/></w:rPr><w:t>密</w:t></w:r>"
             "</w:p><w:tbl><w:tblPr><w:tblBorders><w:top/></w:tblBorders></w:tblPr><w:tr><w:trPr>"
             "<w:trHeight w:val=\"9\"/><w:gridBefore w:val=\"1\"/></w:trPr><w:tc><w:tcPr>" +
                 looks + "<w:gridSpan w:val=\"2\"/></w:tcPr>" + para("甲") + "</w:tc><w:tc>" +
                 para("乙") + "</w:tc></w:tr></w:tbl>",
             "", "", "", "", ""}));
    BOOST_TEST(blocks_of(doc) == "h2:总则\nc1.2:甲\nc1.4:乙\n");
    BOOST_TEST(doc.blocks[0].centred);
    BOOST_REQUIRE(doc.warnings.size() == 1u);
    BOOST_TEST(doc.warnings[0].find("隐藏文字") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_frame_is_no_table) {
    const auto doc = read_good(
        "a.docx", docx_of({"<w:tbl><w:tr><w:tc>" + para("一、总体要求") + "</w:tc></w:tr></w:tbl>",
                           "", "", "", "", ""}));
    BOOST_TEST(blocks_of(doc) == "p:一、总体要求\n");
}

BOOST_AUTO_TEST_CASE(notes_margins_and_remarks_are_beside_the_body) {
    docx_parts d;
    d.body = "<w:p>" + run("正文") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>";
    d.footnotes = "<w:footnote w:type=\"separator\">" + para("----") + "</w:footnote>" +
                  "<w:footnote w:id=\"2\">" + para("按月计算") + "</w:footnote>";
    d.header = para("内部资料");
    d.comments = "<w:comment w:author=\"王五\">" + para("此处再议") + "</w:comment>";
    const auto doc = read_good("a.docx", docx_of(d));
    BOOST_TEST(blocks_of(doc) == "p:正文\nf:按月计算\nm:内部资料\n");
    BOOST_TEST(doc.locate(doc.blocks[1].range).part == "word/footnotes.xml");
    BOOST_REQUIRE(doc.warnings.size() == 1u);
    BOOST_TEST(doc.warnings[0] == "文件带有1条批注(王五),批注不算正文");
}

BOOST_AUTO_TEST_CASE(revisions_have_two_views) {
    const struct {
        const char* what;
        std::string body, now, before;
    } rows[] = {
        {"words", "<w:p>" + run("有效期") + insertion("五") + deletion("三") + run("年") + "</w:p>",
         "有效期五年", "有效期三年"},
        {"a paragraph added", para("甲") + para_with(insertion("乙"), "<w:ins/>") + para("丙"),
         "甲\n乙\n丙", "甲\n丙"},
        {"a paragraph taken away", para("甲") + para_with(deletion("乙"), "<w:del/>") + para("丙"),
         "甲\n丙", "甲\n乙\n丙"},
        {"two paragraphs made one", para_with(run("甲"), "<w:del/>") + para("乙") + para("丙"),
         "甲乙\n丙", "甲\n乙\n丙"},
        {"one paragraph made two", para_with(run("甲"), "<w:ins/>") + para("乙"), "甲\n乙", "甲乙"},
        {"what was deleted inside an insertion never stood there",
         "<w:p>" + run("甲") + "<w:ins>" + run("乙") + deletion("丙") + "</w:ins></w:p>", "甲乙",
         "甲"},
        {"a move",
         "<w:p><w:moveFrom>" + run("甲") + "</w:moveFrom>" + run("乙") + "<w:moveTo>" + run("甲") +
             "</w:moveTo></w:p>",
         "乙甲", "甲乙"},
        {"a row",
         "<w:tbl><w:tr><w:tc>" + para("甲") + "</w:tc><w:tc>" + para("乙") +
             "</w:tc></w:tr><w:tr><w:trPr><w:ins/></w:trPr><w:tc>" + para("丙") + "</w:tc><w:tc>" +
             para("丁") + "</w:tc></w:tr></w:tbl>" + para("戊"),
         "甲\n乙\n丙\n丁\n戊", "甲\n乙\n戊"},
        {"nothing else is touched", para("甲") + para("乙"), "甲\n乙", "甲\n乙"},
    };
    for (const auto& r : rows) {
        const auto doc = read_good("a.docx", docx_of({r.body, "", "", "", "", ""}));
        BOOST_TEST(doc.text == r.now, r.what << ": " << doc.text);
        BOOST_TEST(original_of(doc) == r.before, r.what << ": " << original_of(doc));
        BOOST_TEST(doc.warnings.empty() == doc.revisions.empty(), r.what);
    }
    const auto doc = read_good("a.docx", docx_of({rows[0].body, "", "", "", "", ""}));
    BOOST_REQUIRE(doc.revisions.size() == 2u);
    BOOST_TEST(doc.at(doc.revisions[0].at) == "五");
    BOOST_TEST(doc.revisions[0].author == "张三");
    BOOST_TEST(doc.revisions[0].date == "2025-03-01T09:00:00Z");
    BOOST_TEST(doc.revisions[1].deleted == "三");
    BOOST_TEST(doc.warnings[0].find("修订") != std::string::npos);
    const auto gone =
        read_bad("a.docx", docx_of({"<w:p>" + deletion("全部") + "</w:p>", "", "", "", "", ""}));
    BOOST_TEST(gone.what == "文字全部被修订删除");
}

BOOST_AUTO_TEST_CASE(what_the_program_noted_is_kept_apart) {
    docx_parts d;
    d.body = para("正文");
    d.core = "<dc:title>示例办法</dc:title><dcterms:created>2025-03-01T01:02:03Z</dcterms:created>";
    d.app = "<Application>WPS Office_11.1.0.14309_F1E327BC</Application>";
    d.objects = {"embeddings/oleObject1.bin"};
    const auto doc = read_good("a.docx", docx_of(d));
    BOOST_TEST(doc.text == "正文");
    BOOST_TEST(doc.meta.at("property.title") == "示例办法");
    BOOST_TEST(doc.meta.at("property.created") == "2025-03-01T01:02:03Z");
    BOOST_TEST(doc.meta.at("property.Application").starts_with("WPS Office"));
    BOOST_TEST(!doc.meta.contains("title"));
    BOOST_REQUIRE(doc.warnings.size() == 1u);
    BOOST_TEST(doc.warnings[0].find("附件") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_strict_namespace_is_read_alike) {
    docx_parts d;
    d.body = para("第一条 为了规范管理。", "<w:jc w:val=\"end\"/>");
    d.main_namespace = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    const auto doc = read_good("a.docx", docx_of(d));
    BOOST_TEST(doc.text == "第一条 为了规范管理。");
    BOOST_TEST(doc.blocks[0].right);
}

BOOST_AUTO_TEST_CASE(a_file_of_one_xml_is_read_as_its_zip) {
    const std::string body = para("第一条 为了规范管理。") + para("第二条 自发布之日起施行。");
    const std::string flat =
        "<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"p\" xmlns:w=\"w\">"
        "<pkg:part pkg:name=\"/_rels/.rels\"><pkg:xmlData><Relationships><Relationship "
        "Type=\"http://x/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
        "</pkg:xmlData></pkg:part><pkg:part pkg:name=\"/word/document.xml\"><pkg:xmlData>"
        "<w:document><w:body>" +
        body + "</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>";
    const auto doc = read_good("a.xml", flat);
    BOOST_TEST(doc.format == "docx");
    BOOST_TEST(doc.text == read_good("a.docx", docx_of({body, "", "", "", "", ""})).text);
}

BOOST_AUTO_TEST_CASE(styles_make_headings) {
    docx_parts d;
    d.styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"a1\"><w:name w:val=\"heading 2\"/></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"a2\"><w:name w:val=\"own\"/>"
        "<w:basedOn w:val=\"a1\"/><w:pPr><w:jc w:val=\"center\"/></w:pPr></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"t\"><w:name w:val=\"Title\"/></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"loop\"><w:name w:val=\"x\"/>"
        "<w:basedOn w:val=\"loop\"/></w:style>";
    d.body = para("办法", "<w:pStyle w:val=\"t\"/>") + para("总则", "<w:pStyle w:val=\"a1\"/>") +
             para("附则", "<w:pStyle w:val=\"a2\"/>") + para("正文", "<w:pStyle w:val=\"loop\"/>");
    const auto doc = read_good("a.docx", docx_of(d));
    BOOST_TEST(blocks_of(doc) == "h1:办法\nh2:总则\nh2:附则\np:正文\n");
    BOOST_TEST(doc.blocks[2].centred);
}

BOOST_AUTO_TEST_CASE(what_is_no_docx_is_said) {
    BOOST_TEST((read_bad("a.docx", docx_of({"<w:p/>", "", "", "", "", ""})).what.find("没有文字") !=
                std::string::npos));
    const std::string good = docx_of({para("正文"), "", "", "", "", ""});
    const auto cut = read_bad("a.docx", good.substr(0, good.size() / 2));
    BOOST_TEST((cut.kind == fault_kind::damaged));
    const auto lost = read_bad("a.docx", zip_of({{"[Content_Types].xml", "<Types/>"}}));
    BOOST_TEST((lost.kind == fault_kind::damaged));
    const auto sheet = read_bad(
        "a.xlsx", zip_of({{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.xml", "<w/>"}}));
    BOOST_TEST((sheet.kind == fault_kind::unsupported));
    const auto doctype =
        read_bad("a.docx", zip_of({{"[Content_Types].xml", "<Types/>"},
                                   {"word/document.xml", "<!DOCTYPE x><document>a</document>"}}));
    BOOST_TEST((doctype.what.find("DOCTYPE") != std::string::npos));
    BOOST_TEST(doctype.place == "word/document.xml");
}

BOOST_AUTO_TEST_CASE(papers_bound_by_page_breaks) {
    const std::string page = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";
    const std::string section = "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>";
    const std::string going_on =
        "<w:p><w:pPr><w:sectPr><w:type w:val=\"continuous\"/></w:sectPr></w:pPr></w:p>";
    const std::string first = para("起草说明") + para("现将有关情况说明如下。");
    const std::string before =
        "<w:p><w:pPr><w:pageBreakBefore/></w:pPr>" + run("会议纪要") + "</w:p>";
    const auto starts = [](const std::string& body) {
        return read_good("a.docx", docx_of({body, "", "", "", "", ""})).blocks.at(2).starts_page;
    };
    BOOST_TEST(starts(first + page + para("会议纪要")));
    BOOST_TEST(starts(first + section + para("会议纪要")));
    BOOST_TEST(starts(first + before));
    BOOST_TEST(starts(para("起草说明") + "<w:p>" + run("现将有关情况说明如下。") +
                      "<w:r><w:br w:type=\"page\"/></w:r></w:p>" + para("会议纪要")));
    BOOST_TEST(!starts(first + going_on + para("会议纪要")));
    BOOST_TEST(!starts(first + para("会议纪要")));
}
