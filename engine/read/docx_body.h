// Walks a WordprocessingML part into blocks: paragraphs with their computed numbers, tables,
// text boxes, notes. Deleted text is left out, inserted text is taken: the "accept all" view.
#pragma once

#include <string>
#include <vector>

#include "model/builder.h"
#include "read/docx_package.h"
#include "read/docx_styles.h"
#include "read/numbering.h"

namespace yigui::reading {

class docx_walker {
 public:
    docx_walker(document_builder& out, const docx_styles& styles, numbering& numbers)
        : out_(out), styles_(styles), numbers_(numbers) {}

    /// Walks all blocks below the element; every block gets this kind, unless it is a paragraph's
    /// own business.
    void walk(const docx_part&, std::uint32_t from, block_kind);

    std::size_t revisions() const { return revisions_; }
    bool has_hidden() const { return has_hidden_; }
    bool has_foreign_chunk() const { return has_foreign_chunk_; }

 private:
    void blocks(std::uint32_t parent);
    void block_element(std::uint32_t i);
    void paragraph(std::uint32_t i);
    void runs(std::uint32_t parent);
    void run(std::uint32_t i);
    void run_content(std::uint32_t i);
    void text(std::uint32_t element);
    void symbol(std::uint32_t i);
    void form_field(std::uint32_t i);
    void line_break(std::uint32_t i);
    void table(std::uint32_t i);
    void rows(std::uint32_t parent, std::uint32_t& row);
    void cells(std::uint32_t parent, std::uint32_t& column);
    std::uint32_t chosen(std::uint32_t alternate) const;
    std::size_t count_cells(std::uint32_t parent) const;
    void find_boxes(std::uint32_t i);
    block attributes_of(const paragraph_style&) const;
    std::string number_of(const paragraph_style&);

    const xml_tree& t() const { return *part_->tree; }

    document_builder& out_;
    const docx_styles& styles_;
    numbering& numbers_;
    const docx_part* part_ = nullptr;
    block_kind kind_ = block_kind::paragraph;
    block now_;                         ///< of the paragraph being read
    std::vector<std::uint32_t> boxes_;  ///< text boxes met in it
    std::uint32_t tables_ = 0;
    std::uint32_t table_ = 0, row_ = 0, column_ = 0;  ///< 0 outside
    std::size_t revisions_ = 0;
    bool has_hidden_ = false;
    bool has_foreign_chunk_ = false;
};

}  // namespace yigui::reading
