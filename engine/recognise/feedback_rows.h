// Rows of a table of opinions, whether a format gave them as cells or a copy left them as lines.
// What the rows say is feedback_table.h's.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "yigui/document.h"

namespace yigui::recognising {

struct table_cell {
    std::uint32_t column = 0;
    std::uint32_t last_row = 0;
    span at;
    std::string words;  ///< folded
};
using table_row = std::vector<table_cell>;

/// The rows of one table; a cell stands in each row that it covers.
using table_rows = std::map<std::uint32_t, table_row>;

struct columns {
    std::uint32_t opinion = 0, outcome = 0, source = 0, reason = 0;  ///< 0: none
};

/// The columns that the head of a table of opinions names; nothing for any other row.
std::optional<columns> columns_named_in(const table_row&);

/// 不采纳, 已采纳,见第五条: a cell that says what became of an opinion.
bool is_verdict(std::string_view cell);

/// The tables of opinions that stand in lines of running text, their cells parted by gaps, bars or
/// lines.
std::vector<table_rows> opinion_rows_in_lines(const document&, span part);

/// The stretches in which a list tells what each opinion asks for, up to its answer:
/// 意见一:建议增加评估程序。|采纳情况:采纳。 Nothing that they name was done or is due.
std::vector<span> opinions_listed(const document&, span part);

}  // namespace yigui::recognising
