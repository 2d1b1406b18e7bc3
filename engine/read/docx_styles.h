// What paragraph styles say of a paragraph, with what they inherit through basedOn.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "read/xml_tree.h"

namespace yigui::reading {

struct paragraph_style {
    std::string num_id;     ///< empty: none; "0": taken away
    std::string num_style;  ///< the style in the chain that names the list
    int num_level = -1;     ///< -1 when absent
    int outline = -1;       ///< 0 the highest
    std::string alignment;
    bool is_title = false;  ///< the style named Title
};

class docx_styles {
 public:
    docx_styles() = default;
    docx_styles(const xml_tree&, std::uint32_t root);

    /// The style with its ancestors; the default paragraph style for an empty id.
    const paragraph_style& of(std::string_view id);

 private:
    struct entry {
        std::string based_on, name;
        paragraph_style own;
        std::optional<paragraph_style> whole;  ///< with its ancestors, once it was asked for
    };
    paragraph_style with_ancestors(const entry&) const;

    std::map<std::string, entry, std::less<>> styles_;
    entry none_;
    std::string default_;
};

/// Fills from a w:pPr what it says itself; the rest stays.
void apply_properties(const xml_tree&, std::uint32_t properties, paragraph_style&);

}  // namespace yigui::reading
