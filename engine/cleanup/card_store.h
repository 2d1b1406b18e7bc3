// The cards of a run: what an earlier run left in the log, and what this one adds. Looking up may
// be done by several threads, adding by one.
#pragma once

#include <string>
#include <unordered_set>
#include <vector>

#include "cleanup/card_log.h"

namespace yigui::cleaning {

/// Why an earlier log is not used, or that it is.
enum class log_use : unsigned char {
    none,          ///< no log is kept
    begun,         ///< there was none
    taken,         ///< used
    other_maker,   ///< made by another program, phrases, rules or options
    other_format,  ///< of another version, or no log at all
    busy,          ///< another run works with it
    refused,       ///< cannot be read or written
};

class card_store {
 public:
    explicit card_store(log_head head) { content_.head = std::move(head); }

    /// Takes up the log at that path. After busy, refused or other_format nothing is kept.
    log_use open(const std::string& path);
    /// The head of a log that could not be used, and the bytes of its torn end.
    const log_head& found_head() const { return found_; }
    std::size_t lost_bytes() const { return content_.lost_bytes; }

    const logged_file* file(const std::string& path) const;
    bool has_text(const std::string& key) const { return content_.texts.count(key) != 0; }

    void add_text(const std::string& key, std::vector<card> cards);
    /// The file belongs to this run and has that text.
    void set_file(const std::string& path, const logged_file&);
    void confirm_file(const std::string& path) { of_this_run_.insert(path); }
    /// Writes what was added since the last time.
    void save(bool durably);
    bool is_saving() const { return saves_; }

    /// The run is whole: forgets files that it has not met, and notes its end.
    void finish(run_end);
    /// All cards of the run's files, in no order.
    std::vector<card> take_cards();

 private:
    log_content content_;
    log_head found_;
    log_writer log_;
    std::unordered_set<std::string> of_this_run_;
    bool saves_ = false;
};

/// The cards of a log's files, each with its file's path in front of its own.
std::vector<card> cards_of(log_content&&);

}  // namespace yigui::cleaning
