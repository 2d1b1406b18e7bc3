// Words that say the same as plainer ones are read as these, in every list at once; within longer
// words they stay, and quotes show what stands in the paper.
#include <boost/test/unit_test.hpp>

#include "book.h"

using namespace yigui;

namespace {

/// The names that a text cites, each with a bar behind.
std::string cited_in(const std::string& text) {
    std::string out;
    for (const citation& c : facts_of_text(text).citations) out += c.name + "|";
    return out;
}

std::string title_of(const std::string& text) {
    const facts f = facts_of_text(text);
    return f.title ? f.title->value : "-";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(plain_words)

BOOST_AUTO_TEST_CASE(records_are_read_in_other_words) {
    hold_done("", {
                      {"县司法局对《停车办法》进行了合法合规性审查。", "legality_review"},
                      {"2024年6月3日召开企业座谈交流会,听取对《停车办法(草案)》的意见。",
                       "enterprise_consultation"},
                      {"该办法已于2024年6月3日向市政府报备。", "filing"},
                  });
}

BOOST_AUTO_TEST_CASE(exceptions_know_them_too) {
    hold_done("", {
                      {"市司法局设立合法合规性审查科,编制五名。", "-"},
                      {"法规科人员参加了合法合规性审查业务培训。", "-"},
                      {"《停车办法》理应公开征求意见。", "-"},
                      {"《停车办法》并未公开征求意见。", "-"},
                      {"本办法属内部管理事项,毋须公开征求意见。", "-"},
                  });
}

BOOST_AUTO_TEST_CASE(longer_words_keep_theirs) {
    hold_done("", {
                      {"该办法已于2024年6月3日上报备案。", "filing"},
                      {"受理应当在五日内完成,《停车办法》已经合法性审核。", "legality_review"},
                  });
}

// What a keyboard or a conversion writes for 《》.
BOOST_AUTO_TEST_CASE(angles_are_book_marks) {
    BOOST_TEST(cited_in("根据<城市供水条例>和＜云陵县水价办法＞,制定本办法。") ==
               "城市供水条例|云陵县水价办法|");
    BOOST_TEST(cited_in("现将<关于转发<供水安全规程>的函>印发给你们。") ==
               "关于转发〈供水安全规程〉的函|");
    BOOST_TEST(cited_in("现将<2024年度供水计划>印发给你们。") == "2024年度供水计划|");
    hold_done("", {{"<停车办法>已经县政府第3次常务会议审议通过。", "collective_decision"},
                   {"县司法局对＜停车办法＞进行了合法性审查。", "legality_review"}});
    const std::string body = "\n各镇人民政府:\n现印发给你们,请遵照执行。\n";
    const std::string title = "云陵县水务局关于印发《云陵县城乡供水管理暂行办法》的通知";
    BOOST_TEST(title_of("云陵县水务局关于印发<云陵县城乡供水管理暂行办法>的通知" + body) == title);
    BOOST_TEST(title_of("云陵县水务局关于印发<云陵县城乡供水\n管理暂行办法>的通知" + body) ==
               title);
}

BOOST_AUTO_TEST_CASE(angles_of_other_kinds_stay) {
    for (const char* text : {"浊度<1度且余氯>0.3毫克/升。", "水量<设计值,水压>设计值的,予以通报。",
                             "意见请发至王工<wang@example.cn>。", "首页 > 政务公开 > 公告",
                             "<a>供水条例</a>", "一级<二级", "返回<上一页\n下一页>尾页",
                             "云陵县水务局关于印发<文件名称>的通知", "<请填写标题>"})
        BOOST_TEST(cited_in(text) == "", text);
    BOOST_TEST(cited_in("《关于修改<供水条例>的决定》") == "关于修改<供水条例>的决定|");
}

BOOST_AUTO_TEST_SUITE_END()
