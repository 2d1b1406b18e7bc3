// Days that stand near a step and belong to something else: how long a document holds, when the one
// named was issued, from when on documents were looked through. Whose the others are is
// mention_dates.cpp's.
#pragma once

#include "recognise/mentions.h"

namespace yigui::recognising {

/// A day or days in the text that may be a step's.
struct day_candidate {
    period when;
    std::size_t begin = 0, end = 0;
    bool has_year = true;  ///< told with it
};

/// 经评估,决定将有效期延长至2028年6月30日: until when the document holds, and not when it was evaluated.
bool ends_validity(const reading&, std::size_t at);
/// 现予重新发布,有效期自2016年8月8日起至2021年6月30日止: how long the document holds.
bool is_span_of_validity(const reading&, const day_candidate&);
/// 自2021年5月1日起施行, 有效期延长至2028年6月30日, 2011年1月印发的《…》: no day of a step.
bool is_no_day_of_step(const reading&, yigui::step, const day_candidate&);

}  // namespace yigui::recognising
