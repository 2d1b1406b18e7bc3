// What of a page is the document: its main element, what around it is navigation, and which
// elements are hidden. It weighs running text; names of elements only break ties.
#pragma once

#include <vector>

#include "read/html_tree.h"

namespace yigui::reading {

class html_page {
 public:
    explicit html_page(const html_tree&);

    /// The smallest element that holds the running text; the root for a fragment of a page.
    std::uint32_t main() const { return main_; }
    /// Script, style, or hidden by the page itself.
    bool is_hidden(std::uint32_t i) const { return hidden_[i]; }
    /// Menus, footers, search boxes: by their names or by being mostly links.
    bool is_noise(std::uint32_t i) const { return noise_[i]; }
    /// Whether a table holds data; one that only lays out the page holds paragraphs.
    bool is_data_table(std::uint32_t table) const;

 private:
    void weigh();
    void mark_noise();
    void find_main();
    /// What holds most of the text is no menu, whatever its name. A form has hardly a sentence: there
    /// the address in a footer may be most of the prose and is not most of the text.
    bool holds_the_paper(std::uint32_t i) const;
    /// Whether an element beside the main one is another document: a draft, an attachment.
    bool begins_document(std::uint32_t i) const;

    const html_tree& t_;
    std::vector<bool> hidden_, noise_;
    std::vector<std::size_t> text_, links_, prose_;  ///< bytes below each node
    std::uint32_t main_ = 0;
};

/// Elements that start a paragraph of their own.
bool is_block_element(std::string_view name);
/// Words of the id and class of an element, lower-case.
std::vector<std::string> names_of(const html_tree&, std::uint32_t i);

}  // namespace yigui::reading
