// The citation graph: circles, chains to what has ended, what is one vertex, and what is none.
#include <boost/test/unit_test.hpp>

#include "cleanup/citation_graph.h"

using namespace yigui;
using namespace yigui::cleaning;

namespace {

cleanup_report report_of(std::vector<std::string> titles) {
    cleanup_report r;
    for (auto& t : titles) {
        cleanup_document d;
        d.path = "in/" + t + ".txt";
        d.title = std::move(t);
        r.documents.push_back(std::move(d));
    }
    return r;
}

void cite(cleanup_report& r, std::size_t from, std::size_t to, const char* kind = "basis") {
    r.links.push_back({from, kind, to, r.documents[to].title, "in_force", {}, {}});
}

void cite_name(cleanup_report& r, std::size_t from, const char* name, const char* state,
               const char* instrument = "") {
    r.links.push_back({from, "basis", std::nullopt, name, state, {}, instrument});
}

std::string joined(const std::vector<std::vector<std::string>>& paths) {
    std::string out;
    for (const auto& p : paths) {
        for (const auto& one : p) out += (out.empty() || out.back() == ' ' ? "" : ">") + one;
        out += " ";
    }
    return out;
}

}  // namespace

BOOST_AUTO_TEST_CASE(what_rests_on_an_ended_instrument_with_its_path) {
    auto r = report_of({"甲", "乙", "丙", "丁"});
    cite_name(r, 0, "旧条例", "ended");
    cite(r, 1, 0);
    cite(r, 2, 1);
    cite_name(r, 3, "新条例", "in_force");
    const auto s = citation_graph(r).survey(10);
    BOOST_TEST(joined(s.on_ended) == "甲>旧条例 乙>甲>旧条例 丙>乙>甲>旧条例 ");
    BOOST_TEST(s.longest_chain.size() == 4);
    BOOST_TEST(s.cycles.empty());
}

BOOST_AUTO_TEST_CASE(a_newer_edition_is_no_end) {
    auto r = report_of({"某市办法(2015)", "某市办法", "细则"});
    r.documents[0].proposal = disposition::repeal;
    cite(r, 1, 0, "replaces");
    cite(r, 2, 0);
    BOOST_TEST(citation_graph(r).survey(10).on_ended.empty());
    r.links.erase(r.links.begin());  // without one it is
    BOOST_TEST(citation_graph(r).survey(10).on_ended.size() == 1);
}

BOOST_AUTO_TEST_CASE(circles_are_found_and_left_out_of_chains) {
    auto r = report_of({"甲", "乙", "丙", "丁"});
    cite(r, 0, 1);
    cite(r, 1, 2);
    cite(r, 2, 0);
    cite(r, 3, 0);
    const std::vector<std::vector<std::size_t>> circle{{0, 1, 2}};
    BOOST_TEST((cycles_of_bases(r) == circle));
    const auto s = citation_graph(r).survey(10);
    BOOST_REQUIRE(s.cycles.size() == 1);
    BOOST_TEST(s.longest_chain.empty());
}

BOOST_AUTO_TEST_CASE(one_instrument_is_one_vertex_and_an_ambiguous_name_is_none) {
    auto r = report_of({"甲", "乙", "丙"});
    cite_name(r, 0, "立法法", "in_force", "中华人民共和国立法法");
    cite_name(r, 1, "中华人民共和国立法法", "in_force", "中华人民共和国立法法");
    r.links.push_back({2, "basis", std::nullopt, "办法", "ambiguous", {"甲办法", "乙办法"}, {}});
    const auto s = citation_graph(r).survey(10);
    BOOST_REQUIRE(s.most_cited.size() == 1);
    BOOST_TEST(s.most_cited[0].by == 2);
    BOOST_TEST(s.most_cited[0].name == "中华人民共和国立法法");
    BOOST_REQUIRE(s.unclear_references.size() == 1);
    BOOST_TEST(s.unclear_references[0].among.size() == 2);
    BOOST_TEST(s.kinds[0].ambiguous == 1);
}

BOOST_AUTO_TEST_CASE(the_surroundings_of_a_document) {
    auto r = report_of({"甲", "乙", "丙", "丁", "无关"});
    cite(r, 1, 0);
    cite(r, 2, 1);
    cite(r, 3, 0);
    const citation_graph g(r);
    const auto near = g.around(0, 1, 40);
    BOOST_TEST(near.nodes.size() == 3);
    BOOST_TEST(near.nodes[0].name == "甲");
    BOOST_TEST(near.edges.size() == 2);
    BOOST_TEST(g.around(0, 2, 40).nodes.size() == 4);
    const auto few = g.around(0, 2, 2);
    BOOST_TEST(few.nodes.size() == 2);
    BOOST_TEST(few.left_out == 2);
}

BOOST_AUTO_TEST_CASE(a_document_is_found_by_number_path_or_part_of_its_title) {
    auto r = report_of({"云水市某办法", "云水市某办法实施细则"});
    r.documents[0].doc_number = "云科规〔2021〕1号";
    const citation_graph g(r);
    BOOST_TEST(g.find("云科规[2021]1号") == std::vector<std::size_t>{0},
               boost::test_tools::per_element());
    BOOST_TEST(g.find("云水市某办法") == std::vector<std::size_t>{0},
               boost::test_tools::per_element());
    BOOST_TEST(g.find("某办法").size() == 2);
    BOOST_TEST(g.find("云水市某办法实施细则.txt") == std::vector<std::size_t>{1},
               boost::test_tools::per_element());
    BOOST_TEST(g.find("没有").empty());
}
