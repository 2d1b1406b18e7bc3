// What everything is measured on: the real laws, as files, as XML and as folded text.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace bench {

struct documents {
    std::vector<std::filesystem::path> files;  ///< distinct ones
    std::vector<std::string> raw;              ///< as on disk, by file
    std::vector<std::string> folded;           ///< what the recogniser scans, by file
    std::vector<std::string> xml;              ///< raw as XML, a paragraph a line, by file

    std::size_t distinct() const { return files.size(); }
};

/// All laws below the folder, sorted by name.
documents load_documents(const std::filesystem::path& folder);

/// A text as XML: a paragraph a line, line feeds kept; `number` is an attribute of the root.
std::string as_xml(const std::string& text, std::size_t number);

/// Copies in turn until there are `count`.
std::vector<std::string> repeated(const std::vector<std::string>& distinct, std::size_t count);

std::size_t bytes_of(const std::vector<std::string>&);

}  // namespace bench
