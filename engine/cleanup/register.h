// The office's own list of its documents (登记簿, 规范性文件目录): CSV, or a table read from a
// spreadsheet. Columns are found by their usual names, in any order; what a cell says is read
// leniently, and what can't be read is told with its row.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "yigui/date.h"
#include "yigui/document.h"

namespace yigui::cleaning {

/// What the register says has become of a document.
enum class register_state : unsigned char { none, in_force, repealed, lapsed, amended };

struct register_row {
    std::size_t line = 0;  ///< of the sheet, from 1, the head counted
    std::string title, number, issuer, office, validity, remark;
    std::optional<date> written, published, effective, expires;
    std::optional<int> validity_months;
    bool is_unlimited = false;
    register_state state = register_state::none;
    std::string state_text;
};

struct office_register {
    std::string path;
    std::vector<register_row> rows;
    /// A row or cell that could not be used; Chinese, with the way out.
    struct note {
        std::size_t line = 0;
        std::string text;
    };
    std::vector<note> notes;  ///< by line
    std::string fault;        ///< Chinese: why nothing could be read; empty when it could
};

/// A sheet as rows of cells.
using grid = std::vector<std::vector<std::string>>;

/// Any encoding that documents are read in; comma, semicolon or tab.
grid grid_of_csv(std::string_view bytes);
/// Each table of a document, in order.
std::vector<grid> grids_of(const document&);
/// The first sheet that has a title or number column and another known one; else an empty one.
grid register_sheet(const std::vector<grid>&);
office_register register_of(const std::string& path, const grid&);

/// 2021-3-5, 2021/3/5, 2021.3.5, 20210305, 2021年3月5日, ２０２１年３月, a spreadsheet's day number.
std::optional<date> date_in_cell(std::string_view);

}  // namespace yigui::cleaning
