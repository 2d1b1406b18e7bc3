// The parts of an OFD (GB/T 33190-2016): OFD.xml, the documents it names, and what those point to.
// Paths are relative to the part they stand in, or absolute; writers mix both, and folder names
// may be Chinese.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "read/archive.h"
#include "read/formats.h"
#include "read/xml_tree.h"

namespace yigui::reading {

struct ofd_part {
    std::string name;  ///< in the package
    xml_tree tree;

    /// The folder that relative paths in it start from.
    std::string folder() const;
};

class ofd_package {
 public:
    static result<ofd_package> open(const input&);

    /// The part that `location` names as seen from `folder`; a fault when it is missing or broken.
    result<std::shared_ptr<ofd_part>> part(const std::string& folder, std::string_view location);
    /// The bytes of an entry, in the same way.
    result<std::string> bytes(const std::string& folder, std::string_view location);
    bool has(std::string_view name) const { return zip_->find(name) != nullptr; }

 private:
    ofd_package() = default;
    const archive::entry* find(const std::string& folder, std::string_view location) const;

    std::string path_;
    read_limits limits_;
    std::shared_ptr<archive> zip_;
};

/// The text of the first child element with that name, without white space at its ends.
std::string text_of_child(const xml_tree&, std::uint32_t parent, std::string_view name);

}  // namespace yigui::reading
