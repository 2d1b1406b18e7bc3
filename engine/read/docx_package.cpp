// Parts are found as Open Packaging Conventions say, by following relationships from the package:
// the name word/document.xml is only a habit.
#include "read/docx_package.h"

#include "read/faults.h"

namespace yigui::reading {
namespace {

std::string folder_of(const std::string& part) {
    const std::size_t slash = part.rfind('/');
    return slash == std::string::npos ? "" : part.substr(0, slash + 1);
}

std::string relations_name(const std::string& part) {
    const std::string folder = folder_of(part);
    return folder + "_rels/" + part.substr(folder.size()) + ".rels";
}

/// Most elements of a paper say how it looks; of those only what tells text, numbers, headings,
/// tables, pages and tracked changes is kept.
const std::vector<std::string_view>* wanted_in(std::string_view name) {
    using names = std::vector<std::string_view>;
    static const names nothing, of_run{"vanish", "ins", "del", "moveFrom"},
        of_paragraph{"pStyle", "numPr", "outlineLvl", "jc", "rPr", "pageBreakBefore", "sectPr"},
        of_section{"type"}, of_cell{"gridSpan", "vMerge"}, of_row{"gridBefore", "ins", "del"},
        of_style{"name", "basedOn", "pPr"};
    if (name == "style") return &of_style;
    if (name == "tblGrid" || name == "latentStyles") return &nothing;
    if (!name.ends_with("Pr")) return nullptr;
    if (name == "rPr") return &of_run;
    if (name == "pPr") return &of_paragraph;
    if (name == "tcPr") return &of_cell;
    if (name == "trPr") return &of_row;
    if (name == "sectPr") return &of_section;
    if (name == "tblPr" || name == "sdtEndPr") return &nothing;
    return nullptr;
}

}  // namespace

result<docx_package> docx_package::open_zip(const input& in) {
    docx_package out;
    out.path_ = in.path;
    out.limits_ = in.limits;
    auto zip = opened(in);
    if (zip.has_error()) return zip.error();
    out.zip_ = std::move(*zip);
    return out;
}

result<docx_package> docx_package::open_flat(const input& in, xml_tree tree) {
    docx_package out;
    out.path_ = in.path;
    out.limits_ = in.limits;
    const auto shared = std::make_shared<xml_tree>(std::move(tree));
    for (std::uint32_t c = shared->at(0).first_child; c != xml_tree::none; c = shared->at(c).next) {
        if (shared->name(c) != "part") continue;
        std::string name(shared->attribute_of(c, "name"));
        if (name.starts_with("/")) name.erase(0, 1);
        const std::uint32_t data = shared->child(c, "xmlData");
        if (data == xml_tree::none) continue;
        std::uint32_t root = shared->at(data).first_child;
        while (root != xml_tree::none && shared->is_text(root)) root = shared->at(root).next;
        if (root == xml_tree::none) continue;
        out.flat_[name] = std::make_shared<docx_part>(docx_part{name, shared, root});
    }
    return out;
}

bool docx_package::has(const std::string& name) const {
    return zip_ ? zip_->find(name) != nullptr : flat_.contains(name);
}

result<std::shared_ptr<docx_part>> docx_package::part(const std::string& name) {
    if (!zip_) {
        const auto it = flat_.find(name);
        if (it != flat_.end()) return it->second;
        return damaged(path_, "缺少部件", "a part is missing", name);
    }
    const archive::entry* e = zip_->find(name);
    if (!e) return damaged(path_, "缺少部件", "a part is missing", name);
    auto bytes = zip_->read(*e);
    if (bytes.has_error()) return bytes.error();
    auto tree = xml_tree::parse(path_, std::move(*bytes), limits_, {false, name, wanted_in});
    if (tree.has_error()) return tree.error();
    return std::make_shared<docx_part>(
        docx_part{name, std::make_shared<xml_tree>(std::move(*tree)), 0});
}

std::vector<docx_package::relation> docx_package::relations(const std::string& of) {
    std::vector<relation> out;
    const std::string name = relations_name(of);
    if (!has(name)) return out;
    const auto p = part(name);
    if (p.has_error()) return out;
    const xml_tree& t = *(*p)->tree;
    for (std::uint32_t c = t.at((*p)->root).first_child; c != xml_tree::none; c = t.at(c).next) {
        if (t.name(c) != "Relationship" || t.attribute_of(c, "TargetMode") == "External") continue;
        std::string type(t.attribute_of(c, "Type"));
        type.erase(0, type.rfind('/') + 1);
        out.push_back({type, path_within(folder_of(of), t.attribute_of(c, "Target")),
                       std::string(t.attribute_of(c, "Id"))});
    }
    return out;
}

}  // namespace yigui::reading
