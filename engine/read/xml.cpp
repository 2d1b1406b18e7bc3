// The root element decides, whatever the name of the file. A DOCTYPE is harmless only in XHTML,
// which goes to the HTML reader before anything is parsed here.
#include "read/docx_package.h"
#include "read/xml_readers.h"

namespace yigui::reading {

result<document> read_xml(const input& in, const mappings_beside& mappings) {
    auto tree = xml_tree::parse(in.path, std::string(in.bytes), in.limits, {});
    if (tree.has_error()) return tree.error();
    const std::string_view root = tree->name(tree->root());
    if (root == "html") return read_html(in);
    if (root == "package") return read_flat_docx(in, std::move(*tree));
    if (root == "akomaNtoso" || root == "akomantoso") return read_akn(in, *tree);
    if (root == "文件") return read_own_xml(in, *tree);
    if (auto mapped = read_mapped_xml(in, *tree, mappings())) return std::move(*mapped);
    return read_plain_xml(in, *tree);
}

}  // namespace yigui::reading
