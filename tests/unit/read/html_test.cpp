// Pages as portals write them, and what of each is the document: one line a block.
#include <atomic>
#include <boost/test/unit_test.hpp>
#include <string>
#include <thread>
#include <vector>

#include "read/read.h"

using namespace yigui;

namespace {

std::string kind_letter(const block& b) {
    switch (b.kind) {
        case block_kind::heading:
            return "h";
        case block_kind::cell:
            return "c" + std::to_string(b.row) + "," + std::to_string(b.column);
        case block_kind::page_meta:
            return "m";
        case block_kind::list_item:
            return "l";
        default:
            return "p";
    }
}

std::string blocks_of(const std::string& html) {
    const auto d = read_bytes("页.html", html);
    if (d.has_error()) return "fault: " + d.error().what + "\n";
    std::string out;
    for (const auto& b : d->blocks)
        out += kind_letter(b) +
               (b.centred ? "^"
                : b.right ? ">"
                          : "") +
               " " + std::string(d->at(b.range)) + "\n";
    return out;
}

const std::string prose =
    "<p>为加强管理，规范程序，根据有关规定，结合本市实际，现就有关事项通知如下，请认真执行。</p>"
    "<p>各单位应当按照职责分工，落实责任，加强协调，确保各项工作按期完成。</p>";

}  // namespace

BOOST_AUTO_TEST_SUITE(html_pages)

BOOST_AUTO_TEST_CASE(fields_in_the_cells_of_a_table) {
    const std::string page =
        "<html><head><title>关于停车管理的通知</title></head><body><table class=\"xxgk\">"
        "<tr><th>发布机构</th><td>某市交通局</td><th>发布日期</th><td>2024年5月6日</td></tr></"
        "table>"
        "<div class=\"zw\"><h1>关于停车管理的通知</h1>" +
        prose + prose + "</div><p>版权所有 某市交通局</p></body></html>";
    const auto d = read_bytes("页.html", page);
    BOOST_REQUIRE(!d.has_error());
    const auto published = d->meta.find("published");
    BOOST_REQUIRE(published != d->meta.end());
    BOOST_TEST(published->second == "2024年5月6日");
}

BOOST_AUTO_TEST_CASE(menus_and_footers_are_left_out) {
    const std::string page =
        "<!DOCTYPE html><html><head><title>关于停车管理的通知_某市网站</title></head><body>"
        "<div class=\"top\"><ul class=\"nav\"><li><a href=/>首页</a></li><li><a "
        "href=/a>政务公开</a>"
        "</li></ul></div><div class=\"wrap\"><h1>关于停车管理的通知</h1>"
        "<div class=\"info\">发布时间：2024-05-06　来源：市交通局</div>"
        "<div id=\"text\">" +
        prose +
        "<p style=\"text-align: right\">某市交通局</p></div></div>"
        "<div class=\"footer\"><p>版权所有：某市人民政府办公室，承办单位：某市政务服务局</p></div>"
        "</body></html>";
    BOOST_TEST(
        blocks_of(page) ==
        "h 关于停车管理的通知\n"
        "m 发布时间：2024-05-06　来源：市交通局\n"
        "p 为加强管理，规范程序，根据有关规定，结合本市实际，现就有关事项通知如下，请认真执行。\n"
        "p 各单位应当按照职责分工，落实责任，加强协调，确保各项工作按期完成。\n"
        "p> 某市交通局\n");
}

BOOST_AUTO_TEST_CASE(fields_go_to_the_metadata) {
    const auto d =
        read_bytes("页.html",
                   "<html><head><meta name=ArticleTitle content=\"关于停车管理的通知\">"
                   "<meta name=PubDate content=\"2024-05-06 10:00\"></head><body><div class=info>"
                   "发布时间：2024-05-07　来源：市交通局</div><div class=c>" +
                       prose + "</div></body></html>");
    BOOST_REQUIRE(d.has_value());
    BOOST_TEST(d->meta.at("title") == "关于停车管理的通知");
    BOOST_TEST(d->meta.at("published") == "2024-05-06 10:00");
    BOOST_TEST(d->meta.at("source") == "市交通局");
}

BOOST_AUTO_TEST_CASE(files_that_a_page_offers_are_listed) {
    const std::string link =
        "<a class=\"nfw-cms-attachment\" href=\"/attachment/0/1/7.zip\" alt=\"";
    const auto d = read_bytes(
        "页.html",
        "<html><head><title>通知</title></head><body><div class=nav><a href=\"/\">首页</a>"
        "</div><div>" +
            prose + "<p>附件：<a href=\"./W020.docx\">1.申请表</a> " + link +
            "2.各县名单.zip\">点击下载</a> " + link +
            "\">3.说明</a> <a href=\"/x/y.html\">政策解读</a> <a "
            "href=\"f.pdf?id=1\"></a></p></div></body></html>");
    BOOST_REQUIRE(d.has_value());
    BOOST_TEST(d->meta.at("attachments") == "1.申请表\n2.各县名单.zip\n3.说明\nf.pdf");
}

BOOST_AUTO_TEST_CASE(a_notice_and_its_draft_side_by_side_are_both_kept) {
    const std::string page = "<html><head><title>公告</title></head><body><div class=a>" + prose +
                             "</div><div class=b><p>第一条 为了规范停车秩序，改善交通，制定本办法。"
                             "</p><p>第二条 本办法适用于本市，市区范围内的停车行为，均应遵守。</p>"
                             "</div></body></html>";
    const std::string got = blocks_of(page);
    BOOST_TEST(got.find("为加强管理") != std::string::npos);
    BOOST_TEST(got.find("第二条") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_fragment_is_taken_whole) {
    BOOST_TEST(
        blocks_of("<div><p align=center>关于印发《停车<br>管理办法》的通知</p><p>某府〔2024〕3号"
                  "</p></div>") == "p^ 关于印发《停车\np^ 管理办法》的通知\np 某府〔2024〕3号\n");
}

BOOST_AUTO_TEST_CASE(a_text_with_the_tags_of_its_page) {
    const auto page =
        read_bytes("文.txt", "关于停车的通知<br/>各县：<br/>&nbsp;&nbsp;现予公布。<br/>");
    BOOST_REQUIRE(page);
    BOOST_TEST(page->text.find('<') == std::string::npos);
    BOOST_TEST(page->text.find("&nbsp;") == std::string::npos);
    BOOST_TEST(page->text.find("通知\n各县：\n") != std::string::npos);
    const auto named = read_bytes("文.txt", "关于&ldquo;停车&rdquo;的通知\n&nbsp;现予公布 R&D。\n");
    BOOST_REQUIRE(named);
    BOOST_TEST(named->text == "关于“停车”的通知\n\u00A0现予公布 R&D。");
    // One tag that a text speaks of makes no page of it.
    const auto text = read_bytes("文.txt", "用<br/>换行。\n第二行\n");
    BOOST_REQUIRE(text);
    BOOST_TEST(text->text.find("<br/>") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(characters_cut_over_spans_and_lines_are_joined) {
    BOOST_TEST(
        blocks_of("<p><span>二〇</span><span>二四</span>年\n  <b>5月</b>6日&nbsp;&lt;稿&gt;</p>") ==
        "p 二〇二四年5月6日\u00a0<稿>\n");
}

BOOST_AUTO_TEST_CASE(data_tables_are_cells_and_layout_tables_are_not) {
    BOOST_TEST(
        blocks_of("<table><tr><th>意见</th><th>采纳情况</th></tr><tr><td colspan=2>无</td></tr>"
                  "<tr><td>放宽条件</td><td><input type=checkbox checked>采纳<input type=checkbox>"
                  "不采纳</td></tr></table>") ==
        "c1,1 意见\nc1,2 采纳情况\nc2,1 无\nc3,1 放宽条件\nc3,2 ☑采纳□不采纳\n");
    BOOST_TEST(
        blocks_of(
            "<table><tr><td><p>关于停车管理的通知</p><p>某府〔2024〕3号</p></td></tr></table>") ==
        "p 关于停车管理的通知\np 某府〔2024〕3号\n");
}

BOOST_AUTO_TEST_CASE(hidden_text_and_scripts_are_no_text) {
    BOOST_TEST(blocks_of("<p>正文<span style=\"display: none\">隐藏</span></p><script>var a='脚本';"
                         "</script><style>p{}</style><!-- 注释 --><p hidden>也隐藏</p>") ==
               "p 正文\n");
    BOOST_TEST(
        blocks_of("<html><body><script>load()</script></body></html>").find("没有文字的网页") !=
        std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_declared_charset_is_used_unless_the_page_is_utf8) {
    const std::string gbk =
        "<html><head><meta "
        "charset=gb2312></head><body><p>\xCD\xA8\xD6\xAA\xA3\xBA\xD2\xBB</p></body></html>";
    BOOST_TEST(blocks_of(gbk) == "p 通知：一\n");
    BOOST_TEST(
        blocks_of("<html><head><meta charset=gb2312></head><body><p>通知</p></body></html>") ==
        "p 通知\n");
}

BOOST_AUTO_TEST_CASE(each_character_leads_back_to_its_bytes) {
    const std::string page = "<html><body><p>第一条&nbsp;<b>总则</b>&#65292;完</p></body></html>";
    const auto d = read_bytes("页.html", page);
    BOOST_REQUIRE(d.has_value());
    const auto source_of = [&](const std::string& words) {
        const std::size_t at = d->text.find(words);
        const place p = d->locate({at, at + words.size()});
        return page.substr(p.source_begin, p.source_end - p.source_begin);
    };
    BOOST_TEST(source_of("第一条") == "第一条");
    BOOST_TEST(source_of("总则") == "总则");
    BOOST_TEST(source_of("，") == "&#65292;");
    BOOST_TEST(source_of("完") == "完");
}

BOOST_AUTO_TEST_CASE(nesting_and_size_are_limited) {
    std::string deep = "<html><body>";
    for (int i = 0; i < 100000; ++i) deep += "<div>";
    BOOST_TEST(blocks_of(deep + "文").find("嵌套超过") != std::string::npos);
    read_limits small;
    small.page_bytes = 100;
    const auto d = read_bytes("页.html", "<html><body>" + prose + "</body></html>", small);
    BOOST_REQUIRE(d.has_error());
    BOOST_TEST((d.error().kind == fault_kind::limit));
    // Paragraphs that are never closed are no nesting.
    std::string flat = "<html><body>";
    for (int i = 0; i < 3000; ++i) flat += "<p>一<li>二";
    BOOST_TEST(blocks_of(flat).find("fault") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(html_gkmlpt)

BOOST_AUTO_TEST_CASE(paper_in_the_script_is_read) {
    const std::string page =
        "<html><head><title>平台</title></head><body><div id=app></div><script>window._CONFIG = "
        "{TREE: [], DETAIL: {\"title\":\"关于印发停车办法的通知\",\"date\":1614528000,"
        "\"publisher\":\"某市交通局\",\"document_number\":\"某交〔2021〕1号\","
        "\"source\":\"某市政府网\",\"attachment\":[{\"name\":\"停车办法.pdf\",\"url\":\"/"
        "attachment/0/1/"
        "1.pdf\"}],"
        "\"content\":\"<p>各区：<\\/p><p>\\u73b0\\u5370\\u53d1给你们。<\\/p>\"}, X: f()}"
        "</script></body></html>";
    const auto d = read_bytes("页.html", page);
    BOOST_REQUIRE(d.has_value());
    BOOST_TEST(d->text == "关于印发停车办法的通知\n各区：\n现印发给你们。");
    BOOST_TEST(d->meta.at("published") == "2021-03-01");
    BOOST_TEST(d->meta.at("issuer") == "某市交通局");
    BOOST_TEST(d->meta.at("number") == "某交〔2021〕1号");
    BOOST_TEST(d->meta.at("source") == "某市政府网");
    BOOST_TEST(d->meta.at("attachments") == "停车办法.pdf");
    const auto at = d->locate(d->blocks[1].range);
    BOOST_TEST(page.substr(at.source_begin, 9) == "{\"title\":");
    // Broken, or nested without end: no paper, and said so.
    for (const std::string bad :
         {page.substr(0, 200) + "</script>", std::string("<html><body><script>_CONFIG DETAIL:") +
                                                 std::string(100000, '{') + "</script></body>"})
        BOOST_TEST(read_bytes("页.html", bad).has_error());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(html_threads)

// The parser's library once had two first readers wait for each other for ever.
BOOST_AUTO_TEST_CASE(two_threads_may_read_their_first_page_at_once) {
    std::vector<std::thread> pool;
    std::atomic<int> read{0};
    for (int t = 0; t < 4; ++t)
        pool.emplace_back([&] {
            for (int i = 0; i < 50; ++i)
                read += read_bytes("页.html", "<html><body><p>正文</p></body></html>").has_value();
        });
    for (auto& t : pool) t.join();
    BOOST_TEST(read == 200);
}

BOOST_AUTO_TEST_CASE(a_form_without_sentences_is_not_lost_to_the_footer) {
    BOOST_TEST(
        blocks_of("<html><head><title>政府网站</title></head><body><div><p>公平竞争审查表</p>"
                  "<p>结论：可以出台</p><p>2023年10月27日</p></div><div "
                  "class=\"footer\">主办单位：某市人民政府办公室 网站标识码：4400000000</div>"
                  "</body></html>") == "p 公平竞争审查表\np 结论：可以出台\np 2023年10月27日\n");
}

// A portal's line in front of the first element, in a file that is named as a page.
BOOST_AUTO_TEST_CASE(a_page_may_begin_with_a_line_of_text) {
    const std::string page = "首页 政务公开\n<div><p>关于停车的通知</p><p>各镇：</p></div>";
    BOOST_TEST(blocks_of(page).ends_with("p 关于停车的通知\np 各镇：\n"));
    BOOST_TEST(blocks_of("长度 < 3 米的，不收费。") == "p 长度 < 3 米的，不收费。\n");
}

// The number without a label stands beside the text, as the title does.
BOOST_AUTO_TEST_CASE(number_beside_the_text) {
    const std::string text =
        "<div "
        "id=text><p>某公司：你公司的请示收悉。经研究，现批复如下：同意变更住所，请按规定办理登记。"
        "</p></div></body></html>";
    const std::string head =
        "<html><head><meta name=PubDate content=2026-06-18></head><body>"
        "<h1>某监管局关于变更住所的批复</h1>";
    BOOST_TEST(
        blocks_of(head + "<div>云金复〔2026〕58号</div>" + text).find("p 云金复〔2026〕58号\n") !=
        std::string::npos);
    BOOST_TEST(
        blocks_of(head + "<div><a href=x>云金复〔2026〕58号</a></div>" + text).find("58号") ==
        std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
