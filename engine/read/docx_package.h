// The parts of a DOCX or XLSX by their relationships, from a ZIP or from one Flat OPC file.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "read/archive.h"
#include "read/formats.h"
#include "read/xml_tree.h"

namespace yigui::reading {

/// One part: a tree and the element in it that is the part's root.
struct docx_part {
    std::string name;
    std::shared_ptr<xml_tree> tree;
    std::uint32_t root = 0;
};

class docx_package {
 public:
    static result<docx_package> open_zip(const input&);
    static result<docx_package> open_flat(const input&, xml_tree);

    struct relation {
        std::string type;  ///< the last part of its address: "numbering", "footnotes"
        std::string target;
        std::string id;
    };
    /// Relations of a part; of the package for an empty name.
    std::vector<relation> relations(const std::string& part);
    /// A fault only when the part exists and can't be read.
    result<std::shared_ptr<docx_part>> part(const std::string& name);
    bool has(const std::string& name) const;
    const std::string& path() const { return path_; }

 private:
    docx_package() = default;

    std::string path_;
    read_limits limits_;
    std::shared_ptr<archive> zip_;
    std::map<std::string, std::shared_ptr<docx_part>> flat_;
};

/// A DOCX saved as one XML file; `tree` has pkg:package as its root.
result<document> read_flat_docx(const input&, xml_tree tree);

}  // namespace yigui::reading
