// What the lists in a folder were made from, so that a run on an unchanged corpus leaves them as
// they are. Nothing is taken from it unless everything that a list depends on is the same.
#pragma once

#include <optional>
#include <string>

#include "app/commands.h"
#include "app/harvest.h"

namespace yigui::app {

class last_run {
 public:
    /// `rests_on`: all but the corpus: options, day, digests.
    last_run(const std::string& folder, const corpus_input&, const std::string& rests_on);

    struct outcome {
        exit_status status{};
        std::string text;  ///< as it was printed
    };
    /// What that run came to, when all is as it was and the lists are the ones that it wrote.
    std::optional<outcome> same() const;
    /// To be called when the lists are in place.
    void save(const outcome&) const;
    /// To be called before the first of them is replaced.
    void forget() const;

 private:
    std::string states_of_lists() const;

    std::string folder_, path_, rests_on_;
    bool is_settled_ = true;  ///< no file was touched just before it was listed
};

}  // namespace yigui::app
