// From bytes to documents: tells the format by content, reads it within limits, and opens
// dossiers (folders and zips). Nothing outside the named input is ever read, and nothing is
// written to disk.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "yigui/document.h"
#include "yigui/fault.h"

namespace yigui {

class reading_guard;

/// What the file system says of a file: as long as this stays, so do its bytes, but for a write
/// within the file system's own clock tick.
struct file_state {
    std::uint64_t size = 0;
    std::int64_t modified = 0, changed = 0;  ///< nanoseconds since 1970
    std::uint64_t inode = 0;
    friend bool operator==(const file_state&, const file_state&) = default;
};

/// Bounds on what is read; going over one is a fault of kind `limit`, never a silent cut.
struct read_limits {
    std::size_t file_bytes = 64u << 20;     ///< one file, or one part of a container
    std::size_t total_bytes = 512u << 20;   ///< all parts of one container together
    std::size_t entries = 10000;            ///< entries of one container
    std::size_t text_bytes = 4u << 20;      ///< of one document: 1.4 million Chinese characters
    std::size_t page_bytes = 16u << 20;     ///< one HTML page: its tree takes many times its size
    unsigned ratio = 200;                   ///< inflated to deflated bytes, above 100 KiB
    unsigned depth = 256;                   ///< nesting of XML and HTML elements
    unsigned folders = 16;                  ///< nesting of folders
    unsigned archives = 2;                  ///< nesting of zips
    std::size_t elements = 1000000;         ///< elements of one XML: its tree is large
    unsigned office_seconds = 60;           ///< for LibreOffice to convert one file; 0: never
    std::size_t memory_bytes = 512u << 20;  ///< of a process that reads a foreign file
    unsigned cpu_seconds = 8;               ///< processor time for one file
    unsigned wall_seconds = 60;             ///< time by the clock for one file
    bool ocr = false;                       ///< pages without text are read as pictures
    /// Reads foreign files in processes of their own; without one they are read here.
    const reading_guard* guard = nullptr;
};

/// Reads one file's bytes. `path` is only a label and a hint for the format.
result<document> read_bytes(const std::string& path, std::string_view bytes,
                            const read_limits& limits = {});

/// Reads one file from disk.
result<document> read_file(const std::string& path, const read_limits& limits = {});

/// One file found in an input: a path for messages, and either its document or the fault.
struct read_item {
    std::string path;
    result<document> outcome;
};

/// Reads bytes that stand in no file on disk as one: a zip is opened. `name` is a label and a hint
/// for the format.
std::vector<read_item> read_inline(const std::string& name, std::string_view bytes,
                                   const read_limits& limits = {});

/// A file of a corpus as it stands in its folder.
struct listed_file {
    std::string path;
    file_state state;
    std::string beside;     ///< digest of the mapping files of its folder; empty without any
    bool is_named = false;  ///< by the user, not found in a folder
};
struct corpus_listing {
    std::vector<listed_file> files;
    std::vector<fault> problems;  ///< links, devices, folders that cannot be read
};
/// Lists folders and files with their states; zips are not opened. Remembers the mapping files of
/// the folders it has met.
class corpus_lister {
 public:
    explicit corpus_lister(const read_limits& limits) : limits_(limits) {}
    /// The files below a folder, or the file itself.
    corpus_listing list(const std::string& path);

 private:
    const std::string& beside(const std::string& folder);
    const read_limits& limits_;
    std::unordered_map<std::string, std::string> beside_;
};

/// The bytes of a listed file and the state that they belong to.
struct loaded_file {
    std::string bytes;
    file_state state;
};
result<loaded_file> load_file(const listed_file&, const read_limits& limits = {});
/// Reads a file that has been loaded as read_input does.
std::vector<read_item> read_loaded(const std::string& path, std::string_view bytes,
                                   const read_limits& limits = {});

/// The regular files below a folder, or the file itself, in the order in which read_input reads
/// them; zips are not opened. For commands that read file by file.
std::vector<std::string> list_files(const std::string& path, const read_limits& limits = {});

/// Reads a file, a folder (recursively, sorted by name, links not followed out of it) or a zip.
/// 卷宗.xml is handed back as raw text in a document of format "manifest".
std::vector<read_item> read_input(
    const std::string& path, const read_limits& limits = {},
    const std::function<void(std::size_t done, std::size_t of)>& progress = {});

}  // namespace yigui
