// From the files of a corpus to their cards, within bounded memory: cards are kept, texts are not.
// What an earlier run has read is taken from its log; what this one reads is logged as it goes, so
// that a run that is ended in the middle goes on where it was.
#pragma once

#include <string>
#include <vector>

#include "app/home.h"
#include "cleanup/card_store.h"
#include "read/read.h"

namespace yigui::app {

/// What is to be read: files with their states, and streams.
struct corpus_input {
    std::vector<listed_file> files;      ///< by path, each once
    std::vector<std::string> streams;    ///< tar and NDJSON; "-" is standard input
    std::vector<fault> problems;         ///< what is no file
    std::vector<std::string> own_lists;  ///< written by a clean-up: left out
};
/// False, with a message, for a path that is not there; the others are listed.
bool list_inputs(const std::vector<std::string>& paths, const read_limits&, corpus_input&);

/// Where the cards of a file came from, for --explain-cache.
enum class card_origin : unsigned char {
    unchanged,     ///< log: the file's state is as it was
    same_content,  ///< log: another state, the same bytes
    known_text,    ///< log: a new file with bytes that were read before
    copy,          ///< read in this run from another file of the same bytes
    fresh,         ///< read: not in the log
    altered,       ///< read: in the log with other bytes
    unsettled,     ///< read: not read whole the last time
    unreadable,
};

struct harvest_options {
    unsigned threads = 1;
    cleaning::shard shard;  ///< 0 of 0: everything
    bool explains = false;
};

struct harvest {
    std::vector<fault> unread;  ///< by path
    std::size_t files = 0, read = 0;
    std::vector<std::string> own_lists;  ///< of this program: left out
    bool is_interrupted = false;
    std::vector<std::pair<std::string, card_origin>> origins;  ///< only when asked for
};

/// Reads into the store; the cards stay there.
harvest read_corpus(const corpus_input&, const knowledge&, const read_limits&,
                    const harvest_options&, cleaning::card_store&);

/// What is said of where the cards came from: one line a file, then the numbers.
std::string origins_text(const harvest&);

}  // namespace yigui::app
