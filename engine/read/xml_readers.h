// The kinds of XML that are documents, each with its reader; xml.cpp tells them by their root.
#pragma once

#include <optional>
#include <vector>

#include "read/formats.h"
#include "read/xml_tree.h"

namespace yigui::reading {

/// Akoma Ntoso 3.0, root akomaNtoso.
result<document> read_akn(const input&, const xml_tree&);
/// The project's own minimal form, root 文件; README.md describes it.
result<document> read_own_xml(const input&, const xml_tree&);
/// XML that one of the mapping files takes as its own; nothing when none does.
std::optional<result<document>> read_mapped_xml(const input&, const xml_tree&,
                                                const std::vector<mapping_file>&);
/// Any other XML: its text in order, with a warning.
result<document> read_plain_xml(const input&, const xml_tree&);

}  // namespace yigui::reading
