// A path that leads nowhere from its own folder is tried from the root: some writers leave out the
// leading slash.
#include "read/ofd_package.h"

#include "model/blank.h"
#include "read/faults.h"

namespace yigui::reading {

std::string ofd_part::folder() const {
    const std::size_t slash = name.rfind('/');
    return slash == std::string::npos ? "" : name.substr(0, slash + 1);
}

result<ofd_package> ofd_package::open(const input& in) {
    ofd_package out;
    out.path_ = in.path;
    out.limits_ = in.limits;
    auto zip = opened(in);
    if (zip.has_error()) return zip.error();
    out.zip_ = std::move(*zip);
    return out;
}

const archive::entry* ofd_package::find(const std::string& folder,
                                        std::string_view location) const {
    const archive::entry* e = zip_->find(path_within(folder, location));
    return e ? e : zip_->find(path_within("", location));
}

result<std::string> ofd_package::bytes(const std::string& folder, std::string_view location) {
    const archive::entry* e = find(folder, location);
    if (!e) return damaged(path_, "缺少部件", "a part is missing", path_within(folder, location));
    return zip_->read(*e);
}

result<std::shared_ptr<ofd_part>> ofd_package::part(const std::string& folder,
                                                    std::string_view location) {
    auto content = bytes(folder, location);
    if (content.has_error()) return content.error();
    const std::string name = find(folder, location)->name;
    auto tree = xml_tree::parse(path_, std::move(*content), limits_, {false, name});
    if (tree.has_error()) return tree.error();
    return std::make_shared<ofd_part>(ofd_part{name, std::move(*tree)});
}

std::string text_of_child(const xml_tree& t, std::uint32_t parent, std::string_view name) {
    const std::uint32_t c = t.child(parent, name);
    if (c == xml_tree::none) return {};
    const std::string text = t.text_below(c);
    const span inner = without_blanks(text, {0, text.size()});
    return text.substr(inner.begin, inner.size());
}

}  // namespace yigui::reading
