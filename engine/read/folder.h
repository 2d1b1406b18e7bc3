// Folders and files on disk: what is below a path, in a fixed order, and the bytes of one file.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "read/read.h"

namespace yigui::reading {

/// A file below a folder, or the fault that stands in its place.
struct found {
    std::string path;
    std::optional<fault> problem;  ///< a link, a device, a folder too deep
};

/// Sorted by the bytes of names, folder by folder; hidden files are left out, links are not
/// followed.
std::vector<found> files_below(const std::string& path, const read_limits&);

/// Nothing when there is no regular file.
std::optional<file_state> state_on_disk(const std::string& path);

/// The names in one folder, sorted; empty when it can't be read.
std::vector<std::string> names_in(const std::string& folder);

/// Reads a regular file without following a link in its last part unless `is_named` (the user
/// named it). A file that is written to meanwhile is a fault, never half of each state. `seen`
/// takes the state that the bytes belong to.
result<std::string> bytes_of(const std::string& path, const read_limits&, bool is_named,
                             file_state* seen = nullptr);

/// .git, Thumbs.db, ~$notice.docx, __MACOSX: nothing a dossier holds.
bool is_hidden(std::string_view name);
/// Whether a part of an archive member's name is hidden.
bool is_hidden_path(std::string_view name);

}  // namespace yigui::reading
