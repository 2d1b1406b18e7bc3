// The order that rules ask for: what is drawn, what is left out, and that nothing covers another.
#include <algorithm>

#include "made_pack.h"
#include "report/layers.h"

using namespace yigui;
using namespace yigui::testing;

namespace {

std::string order_rule(const std::string& id, const std::string& before, const std::string& after,
                       const std::string& article) {
    return "规则 " + id + " 次序\n  依据 《测试条例》" + article +
           " 自 2020-01-01 状态 已核\n  步骤 " + before +
           "\n  阶段 送审\n  级别 警告\n  适用 文件.是规范性文件\n  要求 次序 " + before +
           " 不晚于 " + after + "\n  报告 \"{甲}\"\n  补救 \"核对\"\n  例 有记录 草案 无\n" +
           "  例 次序不符 草案 无\n\n";
}

rule::rule_set three_orders() {
    diagnostics report;
    auto set = rule::load_text("t.规则",
                               "语言 1\n包 t \"测试条例\" 版本 1 自 2020-01-01\n\n" +
                                   order_rule("T-1", "公开征求意见", "合法性审核", "第一条") +
                                   order_rule("T-2", "合法性审核", "集体讨论决定", "第二条") +
                                   order_rule("T-3", "公开征求意见", "集体讨论决定", "第三条"),
                               report);
    BOOST_REQUIRE_EQUAL(report.render(), "");
    return set;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(rule_graph)

BOOST_AUTO_TEST_CASE(an_edge_that_follows_is_named_and_not_drawn) {
    const std::string dot = rule_graph_dot(three_orders(), {});
    BOOST_TEST(says(dot, "public_consultation -> legality_review [label=\"①第一条\""), dot);
    BOOST_TEST(says(dot, "legality_review -> collective_decision [label=\"①第二条\""), dot);
    BOOST_TEST(!says(dot, "public_consultation -> collective_decision"), dot);
    BOOST_TEST(says(dot, "公开征求意见 → 集体讨论决定：①第三条 T-3"), dot);
}

BOOST_AUTO_TEST_CASE(the_picture_shows_each_article_and_what_its_number_means) {
    const std::string svg = rule_graph_svg(three_orders(), {});
    BOOST_TEST(says(svg, ">①第一条</text>"), svg);
    BOOST_TEST(says(svg, ">① 《测试条例》</text>"), svg);
    BOOST_TEST(says(svg, "xmlns=\"http://www.w3.org/2000/svg\""), svg);
    BOOST_TEST(says(svg, "①第三条 T-3"), svg);
}

BOOST_AUTO_TEST_CASE(labels_and_boxes_of_one_row_stand_apart) {
    const std::vector<double> widths{200, 90, 90, 120, 100};
    const std::vector<report::layered_edge> edges{
        {0, 4, 150}, {1, 4, 150}, {2, 4, 40}, {3, 4, 150}, {0, 1, 60}};
    report::layer_sizes sizes;
    sizes.label_height = 30;
    const auto d = report::lay_out(widths, edges, sizes);
    struct strip {
        double top, left, right;
    };
    std::vector<strip> all;
    for (const auto& b : d.boxes) all.push_back({b.top, b.x - b.width / 2, b.x + b.width / 2});
    for (const auto& l : d.lines) {
        const double half = edges[l.edge].label_width / 2;
        all.push_back({l.label_top, l.label_x - half, l.label_x + half});
    }
    std::sort(all.begin(), all.end(), [](const strip& a, const strip& b) {
        return std::pair(a.top, a.left) < std::pair(b.top, b.left);
    });
    for (std::size_t i = 0; i + 1 < all.size(); ++i)
        BOOST_TEST((all[i].top != all[i + 1].top || all[i].right <= all[i + 1].left));
    for (const auto& s : all) BOOST_TEST((s.left >= 0 && s.right <= d.width));
}

BOOST_AUTO_TEST_SUITE_END()
