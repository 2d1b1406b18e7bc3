// What paragraph styles say of a paragraph, with what they inherit through basedOn.
#pragma once

#include <map>
#include <string>

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
    paragraph_style of(const std::string& id) const;

 private:
    struct entry {
        std::string based_on, name;
        paragraph_style own;
    };
    std::map<std::string, entry> styles_;
    std::string default_;
};

/// Fills from a w:pPr what it says itself; the rest stays.
void apply_properties(const xml_tree&, std::uint32_t properties, paragraph_style&);

}  // namespace yigui::reading
