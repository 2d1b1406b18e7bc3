// Whether a paper is a law, a regulation or a rule of a ministry. Every other kind is kind.cpp's.
#pragma once

#include <optional>
#include <string>

#include "recognise/reading.h"

namespace yigui::recognising {

/// The kind of a paper, and why it is that.
struct kind_reason {
    paper_kind kind = paper_kind::other;
    std::string because;
    bool is_weak = false;  ///< guessed from the style of the text
};

/// Law, or an issued document that only looks like one; nothing of other papers. `title` is folded.
std::optional<kind_reason> kind_of_law(const reading&, const facts&, const std::string& title);

}  // namespace yigui::recognising
