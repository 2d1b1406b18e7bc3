// What is shown of the rules themselves, not of a verdict: how far their examples reach and
// what they notice, the order that they ask for, and pages to read them by.
#pragma once

#include <string>
#include <vector>

#include "judge/coverage.h"
#include "judge/mutants.h"
#include "report/report.h"

namespace yigui {

/// A table by pack, every part not reached with its place, and the share reached at the end.
std::string coverage_report(const std::vector<coverage_item>&, const rule::rule_set&,
                            const report_options&);

/// Every change that no example noticed, with its place, and how many were tried.
std::string mutation_report(const std::vector<mutant>&, const rule::rule_set&,
                            const report_options&);

/// The order of the steps that the rules ask for, without the edges that follow from others, each
/// edge with its articles: as a picture, and as a graph for Graphviz.
std::string rule_graph_svg(const rule::rule_set&, const report_options&);
std::string rule_graph_dot(const rule::rule_set&, const report_options&);

/// A file of the static pages about the rules.
struct site_page {
    std::string file, html;
};
/// An index with search, a page a rule, a step and an instrument.
std::vector<site_page> rule_site(const rule::rule_set&, const instrument_table&,
                                 const report_options&);

/// A row of the plan (rules/plan-2021/事项.csv): what it asks for and on what it can be checked.
struct plan_row {
    std::string number, item, duty;      ///< "7.4", "第七项", "公开征求意见"
    std::string level;                   ///< A text, B dossier, C yearly papers, N no paper
    std::vector<std::string> elsewhere;  ///< ids, or how they begin, of rules with another number
};
std::vector<plan_row> plan_rows(const std::string& csv);
/// Every row as a line of a Markdown table: rules, articles, status, or why it can't be checked.
/// Rows that no pack knows are named in `missing`.
std::string plan_table(const std::vector<plan_row>&, const rule::rule_set&,
                       std::vector<std::string>& missing);

/// "rules/beian/备案.规则:12", from the rules folder on where the path has one.
std::string place_in_rules(const rule::rule_set&, rule::position);

}  // namespace yigui
