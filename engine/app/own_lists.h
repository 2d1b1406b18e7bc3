// The lists that a clean-up has written: told from the documents of a corpus when the output folder
// stands inside of it, and never replaced once somebody has worked in them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace yigui::app {

/// Whether these are the bytes of a list, also of one that was edited and saved by an office
/// program; by its name and what stands in it. A part of a shared run (.cards) is one too.
bool is_own_list(const std::string& path, std::string_view bytes);
bool is_own_list_on_disk(const std::string& path);
/// Of a file in a zip: `name` as the zip has it.
bool is_own_list_in_zip(const std::string& path, std::string_view bytes, std::string_view name);

/// Where a new list is written before it is put in place.
std::string draft_of(const std::string& folder, std::string_view name);

/// A list that was changed since it was written, and the name under which it is kept.
struct kept_list {
    std::string name, now;
};
/// Puts the drafts of all lists in place. A list there whose digest is not the one that was noted
/// when it was written keeps its bytes under a new name. False when they cannot be put in place;
/// then the drafts are gone.
bool replace_lists(const std::string& folder, unsigned threads, std::vector<kept_list>& kept);

}  // namespace yigui::app
