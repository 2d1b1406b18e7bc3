// The citation graph for people: figures as text, the surroundings of one document as text, as a
// picture and for Graphviz. Pure functions.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "report/report.h"
#include "yigui/citations.h"

namespace yigui {

std::string citation_survey_text(const citation_survey&, const report_options&);
std::string citation_view_text(const citation_view&, const report_options&);
/// What is cited stands above what cites it; ended documents are dashed.
std::string citation_view_svg(const citation_view&, language);
std::string citation_view_dot(const citation_view&, language);

namespace report {
struct citation_kind {
    std::string_view id, zh, en;
};
inline constexpr std::array<citation_kind, 10> citation_kinds{{
    {"basis", "依据", "based on"},
    {"repeals", "废止", "repeals"},
    {"replaces", "取代", "replaces"},
    {"lapses", "列为失效", "lists as lapsed"},
    {"amends", "修改", "amends"},
    {"extends", "延长", "extends"},
    {"forwards", "转发", "forwards"},
    {"keeps", "列为继续有效", "keeps"},
    {"lists_to_amend", "列为修改", "lists to amend"},
    {"evaluates", "评估", "evaluates"},
}};
/// 依据, 废止 … for the kind of a citation.
std::string citation_word(const std::string& kind, language);
}  // namespace report

}  // namespace yigui
