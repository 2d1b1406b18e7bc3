// Links to readings on the page of a document: they tell that it was explained only when they name it.
#include <boost/test/unit_test.hpp>

#include "book.h"

using namespace yigui;

namespace {

/// What a page that ends with the links says of the interpretation.
std::string reading_told(const std::string& links) {
    const facts f = facts_of_text(
        "云溪县水利局关于印发《云溪县取水口管理办法》的通知\n各有关单位：\n"
        "现将《云溪县取水口管理办法》印发给你们。\n云溪县水利局\n2025年5月3日\n" +
        links);
    std::string out;
    for (const mention& m : f.evidence)
        if (m.step == step::interpretation)
            out += std::string(id_of(m.polarity)) + " " + (m.when ? m.when->iso() : "-") + " ";
    return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(links)

BOOST_AUTO_TEST_CASE(a_link_with_the_name_tells_of_a_reading) {
    const struct {
        const char *links, *expected;
    } rows[] = {
        {"政策解读\n【文字解读】《云溪县取水口管理办法》政策解读  2025-05-06\n",
         "done 2025-05-06 "},
        {"相关新闻\n2025-05-08 【政策解读】关于《云溪县取水口管理办法》的解读\n",
         "done 2025-05-08 "},
        {"相关解读\n关于《云溪县取水口管理办法》的解读\n", "done - "},
        // Of others, or no link.
        {"《云溪县取水口管理办法》解读方案\n", ""},
        {"【图解】《云溪县取水口管理办法》图解（即将上线）\n", "required - "},
        {"相关解读\n关于《云溪县节水管理办法》的解读\n", ""},
        {"上一篇：关于《云溪县节水管理办法》的解读\n", ""},
    };
    for (const auto& r : rows) {
        const std::string now = reading_told(r.links);
        BOOST_TEST(now == r.expected, r.links << now);
    }
}

BOOST_AUTO_TEST_SUITE_END()
