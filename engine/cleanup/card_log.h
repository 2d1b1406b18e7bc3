// A log of cards: the cache of a clean-up, and what one part of a shared run leaves for the merge.
//
// A text file, one record a line, each with its checksum in front, appended to and never changed
// in place; so a run that is killed at any byte leaves a log whose sound beginning counts and whose
// torn end is dropped. The first line says what the cards rest on besides the texts; under another
// program or other phrases the whole log is void, and nothing in it is used. SQLite was not taken:
// nothing is looked up on disk, and a checksummed line is all that recovery needs.
//
//   {"schema":"yigui-cards/1", …}           the head
//   {"t":KEY,"c":[card…]}                   the cards of one text, paths relative to its file
//   {"f":PATH,"s":[…],"n":…,"t":KEY}        a file in a state has that text
//   {"x":PATH}                              a file is no longer in the corpus
//   {"e":{"files":N,"unread":[…],"own":[PATH…]}}   a run came to its end
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "cleanup/card.h"
#include "read/read.h"

namespace yigui::cleaning {

/// What cards rest on besides the text: other makers, other cards. Digests.
struct card_maker {
    std::string program;  ///< the executable
    std::string phrases;  ///< rules/recognise
    std::string leads;    ///< the signals that the rules ask for
    std::string reading;  ///< options and limits
    friend bool operator==(const card_maker&, const card_maker&) = default;
};

/// Part `index` of `of`, from 1; 0 of 0 is the whole corpus.
struct shard {
    unsigned index = 0, of = 0;
    friend bool operator==(const shard&, const shard&) = default;
};

struct log_head {
    card_maker maker;
    cleaning::shard shard;
    std::vector<std::string> paths;  ///< the inputs as named, of a shard only
    friend bool operator==(const log_head&, const log_head&) = default;
};

/// A file as it was when its text was read.
struct logged_file {
    file_state state;
    std::int64_t seen = 0;  ///< when it was read; nanoseconds since 1970
    std::string text;       ///< key of its text
};

/// What a run that came to its end did not take in.
struct run_end {
    std::vector<fault> unread;
    std::vector<std::string> own_lists;  ///< left out: written by a clean-up
};

struct log_content {
    log_head head;
    std::unordered_map<std::string, std::vector<card>> texts;
    std::unordered_map<std::string, logged_file> files;
    bool has_ended = false;       ///< the last run came to its end
    run_end end;                  ///< of that run
    std::size_t sound_bytes = 0;  ///< up to the first record that is torn or changed
    std::size_t lost_bytes = 0;   ///< behind them
    std::size_t records = 0;
};

enum class log_trouble : unsigned char { none, absent, unreadable, other_format, damaged_head };
/// Reads what is sound. Only the head is needed when `only_head`.
log_trouble read_log(const std::string& path, log_content& out, bool only_head = false);

/// Appends to a log that nobody else writes to.
class log_writer {
 public:
    enum class opening : unsigned char { good, busy, refused };
    log_writer() = default;
    ~log_writer();
    log_writer(const log_writer&) = delete;
    log_writer& operator=(const log_writer&) = delete;

    /// Takes the log for this process; makes it when absent. busy: another process has it.
    opening open(const std::string& path);
    /// Cuts off everything behind the first `bytes`; 0 begins the log anew with that head.
    bool resume(std::size_t bytes, const log_head&);

    void text(const std::string& key, const std::vector<card>&);
    void file(const std::string& path, const logged_file&);
    void gone(const std::string& path);
    void end(std::size_t files, const run_end&);
    /// Writes what was added; `durably`: down to the disk. False when it cannot be written: then
    /// the log holds what it held before, and nothing more is written.
    bool commit(bool durably);

    /// Puts a log with only what `content` holds in place of this one.
    bool rewrite(const log_content& content);

 private:
    void add(const std::string& json);

    std::string path_, pending_;
    int fd_ = -1;
    std::size_t size_ = 0;
    bool is_broken_ = false;
};

}  // namespace yigui::cleaning
