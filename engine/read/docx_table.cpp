// Tables. A table of one cell is a frame: its paragraphs are paragraphs. A table inside a cell
// belongs to that cell. How far down a merged cell reaches is found before its rows are walked.
#include <algorithm>

#include "read/docx_body.h"

namespace yigui::reading {
namespace {

constexpr auto none = xml_tree::none;

/// Columns beyond the 63 that Word allows are not told apart.
constexpr int max_columns = 63;

std::uint32_t skipped_columns(const xml_tree& t, std::uint32_t row) {
    const int n = int_of(t.value_of(t.child(row, "trPr"), "gridBefore"), 0);
    return static_cast<std::uint32_t>(std::clamp(n, 0, max_columns));
}

std::uint32_t width_of(const xml_tree& t, std::uint32_t cell) {
    const int n = int_of(t.value_of(t.child(cell, "tcPr"), "gridSpan"), 1);
    return static_cast<std::uint32_t>(std::clamp(n, 1, max_columns));
}

bool is_deleted(const xml_tree& t, std::uint32_t row) {
    return t.child(t.child(row, "trPr"), "del") != none;
}

}  // namespace

std::size_t docx_walker::count_cells(std::uint32_t parent) const {
    std::size_t n = 0;
    for (std::uint32_t c = t().at(parent).first_child; c != none && n < 2; c = t().at(c).next) {
        const std::string_view name = t().name(c);
        if (name == "tc")
            ++n;
        else if (!holds_no_text(name) && !t().is_text(c))
            n += count_cells(c);
    }
    return n;
}

void docx_walker::table(std::uint32_t i) {
    if (table_ > 0 || count_cells(i) < 2) return blocks(i);
    table_ = ++tables_;
    merged_.clear();
    open_.clear();
    std::uint32_t row = 0;
    find_merged(i, row);
    row = 0;
    rows(i, row);
    table_ = row_ = column_ = 0;
}

void docx_walker::rows(std::uint32_t parent, std::uint32_t& row) {
    for (std::uint32_t c = t().at(parent).first_child; c != none; c = t().at(c).next) {
        const std::string_view name = t().name(c);
        if (t().is_text(c) || holds_no_text(name)) continue;
        if (name != "tr")
            rows(c, row);
        else if (is_deleted(t(), c)) {
            ++revisions_;
            deleted(t().child(t().child(c, "trPr"), "del"), deleted_text(c));
        } else
            a_row(c, ++row);
    }
}

void docx_walker::a_row(std::uint32_t i, std::uint32_t row) {
    row_ = row;
    const std::size_t begin = out_.size();
    const auto inserted = t().child(t().child(i, "trPr"), "ins");
    insertions_ += inserted != none;
    std::uint32_t column = skipped_columns(t(), i);
    cells(i, column);
    if (inserted == none) return;
    --insertions_;
    ++revisions_;
    if (insertions_ == 0 && out_.size() > begin)
        out_.revise({true,
                     {begin, out_.size()},
                     "",
                     std::string(t().attribute_of(inserted, "author")),
                     std::string(t().attribute_of(inserted, "date"))});
}

void docx_walker::cells(std::uint32_t parent, std::uint32_t& column) {
    for (std::uint32_t c = t().at(parent).first_child; c != none; c = t().at(c).next) {
        const std::string_view name = t().name(c);
        if (t().is_text(c) || holds_no_text(name)) continue;
        if (name != "tc") {
            cells(c, column);
            continue;
        }
        column_ = column + 1;
        column += width_of(t(), c);
        const auto down = merged_.find({row_, column_});
        rows_ = down == merged_.end() ? 1 : down->second;
        blocks(c);
        rows_ = 1;
    }
}

void docx_walker::find_merged(std::uint32_t parent, std::uint32_t& row) {
    for (std::uint32_t c = t().at(parent).first_child; c != none; c = t().at(c).next) {
        const std::string_view name = t().name(c);
        if (t().is_text(c) || holds_no_text(name)) continue;
        if (name != "tr") {
            find_merged(c, row);
        } else if (!is_deleted(t(), c)) {
            std::uint32_t column = skipped_columns(t(), c);
            merged_cells(c, ++row, column);
        }
    }
}

void docx_walker::merged_cells(std::uint32_t parent, std::uint32_t row, std::uint32_t& column) {
    for (std::uint32_t c = t().at(parent).first_child; c != none; c = t().at(c).next) {
        const std::string_view name = t().name(c);
        if (t().is_text(c) || holds_no_text(name)) continue;
        if (name != "tc") {
            merged_cells(c, row, column);
            continue;
        }
        const std::uint32_t at = column + 1;
        column += width_of(t(), c);
        const auto merge = t().child(t().child(c, "tcPr"), "vMerge");
        if (merge == none) {
            open_.erase(at);
        } else if (t().attribute_of(merge, "val") == "restart") {
            open_[at] = row;
        } else if (const auto top = open_.find(at); top != open_.end()) {
            merged_[{top->second, at}] = row - top->second + 1;
        }
    }
}

}  // namespace yigui::reading
