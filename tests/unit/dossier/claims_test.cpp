// 卷宗.xml: what it may say, what becomes of it, and how it is refused.
#include "dossier/claims.h"

#include <boost/test/unit_test.hpp>
#include <string>

using namespace yigui;

namespace {

std::string claims(const std::string& body, const std::string& attributes = "") {
    const std::string path = "卷/卷宗.xml";
    const auto m = read_manifest(path, "<卷宗" + attributes + ">\n" + body + "</卷宗>");
    if (m.has_error()) return m.error().place + " " + m.error().what;
    const auto c = joining::claims_of(*m, path);
    if (c.has_error()) return c.error().place + " " + c.error().what;
    std::string out = c->subject_title + "|" + c->subject_path;
    for (const auto& one : c->claims)
        out += "|" + one.path + " " + one.kind +
               (one.step ? " " + std::string(id_of(*one.step)) : "") +
               (one.when ? " " + one.when->iso() : "");
    return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(manifests)

BOOST_AUTO_TEST_CASE(papers_and_events_are_claims) {
    BOOST_TEST(claims("<材料 文件=\"意见书.docx\" 类别=\"合法性审核意见书\" 日期=\"2025-03-01\"/>"
                      "<事项 步骤=\"公开征求意见\" 开始=\"2025-01-06\" 截止=\"2025-02-08\" "
                      "材料=\"公告.html\"/><事项 步骤=\"签发\" 日期=\"2025-03-09\"/>",
                      " 标题=\"某市某某办法\" 主件=\"办法.docx\"") ==
               "某市某某办法|卷/办法.docx|卷/意见书.docx 合法性审核意见书 2025-03-01"
               "|卷/公告.html  public_consultation 2025-01-06/2025-02-08|  signing 2025-03-09");
}

BOOST_AUTO_TEST_CASE(kinds_have_the_names_that_offices_use) {
    for (const std::string kind : {"草案", "征求意见稿", "送审稿", "公平竞争审查表", "会议纪要",
                                   "签发单", "备案报告", "起草说明"})
        BOOST_TEST(claims("<材料 文件=\"a.txt\" 类别=\"" + kind + "\"/>").find("写法") ==
                   std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_is_misspelt_is_named_with_its_line) {
    BOOST_TEST(claims("<材料 文件=\"a.txt\" 种类=\"草案\"/>") ==
               "第2行 卷宗.xml 写法不对: 不认识的属性 种类");
    BOOST_TEST(claims("\n<资料/>") == "第3行 卷宗.xml 写法不对: 不认识的元素 资料");
    BOOST_TEST(claims("<材料 文件=\"a.txt\" 类别=\"草按\"/>") ==
               "第2行 卷宗.xml 写法不对: 没有这个类别「草按」");
    BOOST_TEST(claims("<事项 步骤=\"征求\"/>") == "第2行 卷宗.xml 写法不对: 没有这个步骤「征求」");
    BOOST_TEST(claims("<事项 步骤=\"签发\" 日期=\"3月9日\"/>") ==
               "第2行 卷宗.xml 写法不对: 日期读不懂「3月9日」");
    BOOST_TEST(claims("<事项 日期=\"2025-03-09\"/>") == "第2行 卷宗.xml 写法不对: 事项没有写步骤");
    BOOST_TEST(read_manifest("卷宗.xml", "<卷宗>").error().what.find("XML") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
