// A step that was named in full is spoken of by its last word: 应当开展风险评估。…,评估工作至今未启动.
#pragma once

#include <optional>

#include "recognise/mentions.h"
#include "recognise/polarity.h"

namespace yigui::recognising {

/// What the clauses behind the step tell of it by its short name, or by who answered: the judgment then,
/// in the place of what was read so far and why. Empty when none tells, or when what was read stands.
std::optional<judgment> told_behind(string_view why, const std::optional<judgment>& read,
                                    const reading&, const phrase_hit&, yigui::step);

}  // namespace yigui::recognising
