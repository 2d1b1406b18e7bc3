// The cards of a clean-up: read now with the log of an earlier run, or merged from what several
// machines have read.
#pragma once

#include <optional>
#include <vector>

#include "app/commands.h"
#include "app/harvest.h"

namespace yigui::app {

struct corpus_cards {
    std::vector<cleaning::card> cards;
    std::vector<fault> unread;
    std::vector<std::string> own_lists;  ///< of this program: left out
};

/// Reads the corpus. Nothing, with a message, when the run cannot go on. Ends the program when it
/// was interrupted.
std::optional<corpus_cards> cards_of_corpus(const cleanup_options&, const corpus_input&,
                                            const knowledge&, const read_limits&);

/// --shard I/N: reads one part of the corpus into a log in the output folder.
exit_status run_shard(const cleanup_options&, const corpus_input&, const knowledge&,
                      const read_limits&);

/// --merge: the cards of the parts in the folders named, which have to be whole and of one run.
std::optional<corpus_cards> merged_cards(const cleanup_options&, const knowledge&);

/// The parts' part and number; nothing, with a message, when it is written otherwise than I/N.
std::optional<cleaning::shard> shard_of(const std::string& text);

}  // namespace yigui::app
