// What a sentence on the course of a draft leaves over: the step that is excepted from those that were taken,
// the one that they all came before, and the last one that is still missing.
#pragma once

#include "recognise/reading.h"

namespace yigui::recognising {

/// 除集体审议外的程序均已完成, 集体审议前的各项程序: is the step at this place only named to tell which others were taken?
bool is_beyond_the_taken(const reading&, stretch place, stretch clause, stretch sentence);

/// 目前仅剩合法性审核和集体审议两个环节: what is missing is told by its name.
bool is_last_missing(const reading&, stretch place, stretch clause);

/// 评估无需开展;公平竞争审查同理未做: does what was freed before go on here, and nobody finds fault with it?
bool goes_on_with_leave(const reading&, stretch leave, stretch sentence);

/// 督查组根据《规定》第五条通报: the clause goes by a rule to find fault, and not to leave something out.
bool is_found_by_rule(string_view clause);

/// 尚未公开征求意见,计划月底挂网: does the clause behind plan the denied step? `whole` has the character in front of the
/// denial's word as well.
bool is_put_off_to(yigui::step denied, string_view word, string_view whole, string_view next);

/// 网友问有没有未采纳的意见; 没有收到意见,也就没有未采纳意见: nothing is said of any answer.
bool tells_nothing_refused(string_view clause, string_view sentence);

/// 没有公布采纳情况,没有未采纳意见: that none was refused does not make up for the answer.
bool denies_answer(string_view sentence);

}  // namespace yigui::recognising
