// What is done about a step without taking it: its paper is drafted, bound or handed to a superior, somebody asks
// after it or calls a meeting on it, the papers come back; and a step that is taken to something that is only named
// after the document.
#pragma once

#include <optional>
#include <string>

#include "recognise/reading.h"

namespace yigui::recognising {

/// 到司法局咨询备案事宜, 政策解读稿送审, 公布依据《…》确定的名单: why a sentence whose day would tell of the step does not.
std::optional<std::string> errand_about(const reading&, const phrase_hit&, yigui::step);

}  // namespace yigui::recognising
