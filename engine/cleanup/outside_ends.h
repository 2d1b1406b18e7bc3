// Ends of instruments that are no document of the corpus, learnt from the documents of the corpus
// that end them: 本法自…起施行,《…法》同时废止. An instrument that a table of known ones holds is not
// looked up here.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "cleanup/corpus.h"

namespace yigui::cleaning {

class outside_ends {
 public:
    explicit outside_ends(const corpus& all) : all_(all) {}

    /// `by` ends what `what` names, from `on`.
    void add(std::size_t by, const act& what, day_point on);

    struct end {
        std::size_t by = 0;
        day_point on{};
    };
    /// The earliest end of what that citation names. Of one title alone it must be the end of an
    /// instrument of the same place and organ as the citing document, or one that a law ends.
    std::optional<end> end_of(const act& citation, std::size_t citing) const;

 private:
    struct known : end {
        const act* what = nullptr;
        joining::title_core core;
    };

    const corpus& all_;
    std::unordered_map<std::string, std::vector<known>> by_title_;
};

}  // namespace yigui::cleaning
