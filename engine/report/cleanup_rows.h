// The columns that every table of a clean-up shares.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "report/wording.h"
#include "yigui/cleanup.h"

namespace yigui::report {

struct cleanup_column {
    std::string_view chinese, english;
    double width;  ///< in characters, for a spreadsheet
};
inline constexpr std::array<cleanup_column, 15> cleanup_columns{{
    {"序号", "No.", 6},
    {"文件名称", "Title", 48},
    {"发文字号", "Number", 22},
    {"制定机关", "Issuer", 22},
    {"责任科室", "Office", 16},
    {"成文日期", "Written", 12},
    {"施行日期", "Effective", 12},
    {"届满日期", "Expires", 12},
    {"应评估日", "Evaluate by", 12},
    {"建议", "Proposal", 12},
    {"理由", "Reasons", 60},
    {"不一致", "Conflicts", 40},
    {"要补充", "Asked for", 24},
    {"文件", "File", 30},
    {"决定", "Decision", 14},
}};

/// The cells of one document, in the order of the columns; the decision is left empty.
std::vector<std::string> cleanup_cells(const cleanup_document&, std::size_t number, const tongue&);
std::string proposal_word(disposition, const tongue&);
std::string reasons_text(const cleanup_document&, const tongue&);
std::string conflict_text(const cleanup_conflict&, const tongue&);

/// Indices of the documents by urgency: what has ended and is still listed, then what is to be
/// amended or evaluated, the earliest day first; what stays comes last.
std::vector<std::size_t> by_urgency(const cleanup_report&);

}  // namespace yigui::report
