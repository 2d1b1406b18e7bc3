// Papers bound into one file, each on pages of its own.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "packages.h"

using namespace yigui;

namespace {

/// The first line of each document in a text whose pages are parted by form feeds.
std::vector<std::string> documents_in(const std::string& text) {
    const document d = read_good("a.txt", text);
    std::vector<std::string> out;
    for (const node& n : d.nodes)
        if (n.kind == node_kind::document && n.parent == 0 && &n != &d.nodes.front())
            out.push_back(std::string(d.at(n.range)).substr(0, d.at(n.range).find('\n')));
    if (out.empty()) out.push_back(d.text.substr(0, d.text.find('\n')));
    return out;
}

const std::string explanation =
    "关于《云溪县犬只管理办法》的起草说明\n为规范养犬行为，我局起草了《云溪县犬只管理办法》，现将有"
    "关情况说明"
    "如下。\n一、必要性\n近年来犬只伤人事件时有发生，有必要制定办法。\n";
const std::string draft =
    "云溪县犬只管理办法\n第一条　为规范养犬行为，根据有关法律法规，制定本办法。\n第二条　本县行政区"
    "域内养犬"
    "适用本办法。\n第三条　县公安局负责犬只管理，其他部门按照职责配合。\n";
const std::string minutes =
    "云溪县公安局局长办公会议纪要\n第5期\n2024年7月9日，局长主持召开办公会议，审议《云溪县犬只管理"
    "办法》。"
    "\n会议原则通过该办法，由治安大队修改后报县政府。\n";
const std::string notice =
    "关于公开征求《云溪县犬只管理办法》意见的公告\n现将《云溪县犬只管理办法》全文公布，征求意见至5"
    "月10日。\n"
    "云溪县公安局\n2024年4月6日\n";

}  // namespace

BOOST_AUTO_TEST_CASE(pages_that_begin_papers) {
    using titles = std::vector<std::string>;
    BOOST_TEST(documents_in(explanation + "\f" + draft + "\f" + minutes) ==
                   (titles{"关于《云溪县犬只管理办法》的起草说明", "云溪县犬只管理办法",
                           "云溪县公安局局长办公会议纪要"}),
               boost::test_tools::per_element());
    // What a notice puts up is one document with it.
    BOOST_TEST(documents_in(notice + "\f" + draft).size() == 1u);
    // A page that goes on, a cover and the title once more.
    BOOST_TEST(documents_in(draft +
                            "\f第四条　本办法自2024年8月1日起施行。\n第五条　本办法由县公安局解释，"
                            "未尽事宜按照有关规定执行，有效期五年。\n")
                   .size() == 1u);
    BOOST_TEST(documents_in("云溪县犬只管理办法\n云溪县公安局\n\f" + draft).size() == 1u);
    // Without the end of a page the same lines stand in one paper.
    BOOST_TEST(documents_in(explanation + draft).size() == 1u);
}
