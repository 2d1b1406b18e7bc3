// Lists of beginnings and endings give the longest word that fits, and nothing for short texts.
#include "base/affixes.h"

#include <boost/test/unit_test.hpp>

using namespace yigui;

BOOST_AUTO_TEST_SUITE(affixes)

BOOST_AUTO_TEST_CASE(the_longest_word_counts) {
    static constexpr auto papers = endings("意见", "征求意见", "法", "办法");
    BOOST_TEST(papers.longest("关于征求意见") == std::string_view("征求意见").size());
    BOOST_TEST(papers.longest("管理办法") == std::string_view("办法").size());
    BOOST_TEST(papers.longest("法") == 3u);
    BOOST_TEST(!papers.fits("通知"));
    BOOST_TEST(!papers.fits(""));
    BOOST_TEST(!papers.fits("a"));
    static constexpr auto fields = beginnings("标题", "文号", "文");
    BOOST_TEST(fields.longest("文号：一") == 6u);
    BOOST_TEST(fields.longest("文件") == 3u);
    BOOST_TEST(!fields.fits("公文"));
    BOOST_TEST(!fields.fits("标"));
    BOOST_TEST(fields.may_fit("标"));
}

BOOST_AUTO_TEST_SUITE_END()
