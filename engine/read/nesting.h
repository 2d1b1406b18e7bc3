// How deep markup is nested, told by one linear scan. HTML is asked before its parser sees it:
// parsers that recurse crash and those that don't may take the square of the time. XML is asked
// when it was refused or has marks, to say which limit it is over.
#pragma once

#include <cstddef>
#include <string_view>

namespace yigui::reading {

struct nesting {
    std::size_t depth = 0;
    bool has_doctype = false;
    bool declares_entities = false;
    std::size_t longest_tag = 0;  ///< bytes between < and >
    std::size_t elements = 0;     ///< counted for XML alone
};

nesting nesting_of_xml(std::string_view);
/// HTML: elements that need no end tag don't count, nor does what stands in scripts.
nesting nesting_of_html(std::string_view);

}  // namespace yigui::reading
