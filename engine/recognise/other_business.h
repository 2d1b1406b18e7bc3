// What else a meeting went through: canteens, cars, people, cases, reports that it heard. Minutes tell of
// it in the words in which they tell of documents.
#pragma once

#include "recognise/reading.h"

namespace yigui::recognising {

/// 会议研究了食堂改造事宜, 会议听取了审核工作的汇报: does the clause name what the meeting went through, and is that
/// no document? A sentence that names one beside it is left to the other questions.
bool is_other_business(const reading&, stretch hit, stretch clause, stretch sentence);

}  // namespace yigui::recognising
