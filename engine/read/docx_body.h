// Walks a WordprocessingML part into blocks: paragraphs with their computed numbers, tables,
// text boxes, notes. Deleted text is left out, inserted text is taken: the "accept all" view; what
// was changed is handed on as revisions, from which the other view is made.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "model/builder.h"
#include "read/docx_package.h"
#include "read/docx_styles.h"
#include "read/numbering.h"

namespace yigui::reading {

class docx_walker {
 public:
    docx_walker(document_builder& out, docx_styles& styles, numbering& numbers)
        : out_(out), styles_(styles), numbers_(numbers) {}

    /// Walks all blocks below the element; every block gets this kind, unless it is a paragraph's
    /// own business.
    void walk(const docx_part&, std::uint32_t from, block_kind);

    std::size_t revisions() const { return revisions_; }
    bool has_hidden() const { return has_hidden_; }
    bool has_foreign_chunk() const { return has_foreign_chunk_; }
    bool has_placeholder() const { return has_placeholder_; }

 private:
    void blocks(std::uint32_t parent);
    /// Gives the last element that it took: a paragraph may go on in the next.
    std::uint32_t block_element(std::uint32_t i);
    std::uint32_t paragraph(std::uint32_t i);
    bool is_placeholder(std::uint32_t i);
    void runs(std::uint32_t parent);
    void run(std::uint32_t i);
    void run_content(std::uint32_t i);
    void text(std::uint32_t element);
    void symbol(std::uint32_t i);
    void field_mark(std::uint32_t i);
    bool in_field_code() const;
    void line_break(std::uint32_t i);
    // Tracked changes; see docx_revisions.cpp.
    bool is_revision(std::string_view name) const;
    void revised(std::uint32_t i);
    void deleted(std::uint32_t change, std::string text);
    std::string deleted_text(std::uint32_t i) const;
    std::uint32_t joined_with(std::uint32_t paragraph) const;
    void paragraph_mark(std::uint32_t properties);
    // Tables; see docx_table.cpp.
    void table(std::uint32_t i);
    void rows(std::uint32_t parent, std::uint32_t& row);
    void a_row(std::uint32_t i, std::uint32_t row);
    void cells(std::uint32_t parent, std::uint32_t& column);
    void find_merged(std::uint32_t parent, std::uint32_t& row);
    void merged_cells(std::uint32_t parent, std::uint32_t row, std::uint32_t& column);
    std::uint32_t chosen(std::uint32_t alternate) const;
    std::size_t count_cells(std::uint32_t parent) const;
    void find_boxes(std::uint32_t i);
    block attributes_of(const paragraph_style&) const;
    std::string number_of(const paragraph_style&);

    const xml_tree& t() const { return *part_->tree; }

    document_builder& out_;
    docx_styles& styles_;
    numbering& numbers_;
    const docx_part* part_ = nullptr;
    block_kind kind_ = block_kind::paragraph;
    block now_;                         ///< of the paragraph being read
    std::vector<std::uint32_t> boxes_;  ///< text boxes met in it
    std::uint32_t tables_ = 0;
    std::uint32_t table_ = 0, row_ = 0, column_ = 0;  ///< 0 outside
    std::uint32_t rows_ = 1;                          ///< that the cell covers
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> merged_;  ///< rows of a cell
    std::map<std::uint32_t, std::uint32_t> open_;  ///< per column, the row of its merged cell
    /// Fields that are open here: whether their code has been met, and their result.
    struct field {
        bool has_code = false, has_result = false;
    };
    std::vector<field> fields_;
    std::size_t revisions_ = 0;
    unsigned insertions_ = 0;  ///< how deep the place stands in insertions
    bool has_hidden_ = false;
    bool has_foreign_chunk_ = false;
    bool has_placeholder_ = false;
};

/// Properties and marks that hold no text of the document.
bool holds_no_text(std::string_view name);
bool is_off(std::string_view value);
int int_of(std::string_view digits, int otherwise);

}  // namespace yigui::reading
