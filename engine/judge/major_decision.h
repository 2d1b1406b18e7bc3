// What a sentence says of whether its own document is a major administrative decision: that it is one, that a
// catalogue of them lists it, that it goes the way of one, or that it is none. A catalogue that others are in, and
// an ordinance's name, say nothing.
#pragma once

#include <optional>
#include <string_view>

#include "yigui/facts.h"

namespace yigui::judging {

struct major_told {
    bool is_major = false;
    const char* because = "";
};

/// `at` is where 重大行政决策 stands in `text`, `sentence` what holds it; `title` is the document's own.
std::optional<major_told> told_of_major(std::string_view text, span sentence, std::size_t at,
                                        std::string_view title);

}  // namespace yigui::judging
