// Records and traces of a step that somebody looked for, or should have handed in, and that are not there.
#pragma once

#include <optional>

#include "recognise/reading.h"

namespace yigui::recognising {

/// 未发现该局开展评估的任何记录, 但无社会稳定风险评估材料: what is missing is the record of the step.
std::optional<phrase_hit> missing_record(const reading&, const phrase_hit&, yigui::step,
                                         stretch clause);
/// 无局长签发意见: the word stands at the phrase that would tell it.
std::optional<phrase_hit> missing_trace(const reading&, const phrase_hit&, stretch clause);
/// 第六条要求企业报送评估报告,缺乏上位法依据: does an article lay the step down, and its ground alone is missing? `told` runs
/// from the step to the end of the denial.
bool lacks_ground_of_article(const reading&, stretch told, stretch sentence);

}  // namespace yigui::recognising
