// Whether a meeting that something was brought to was held. Asked where the words alone are those of
// a duty (报…审议).
#pragma once

#include "recognise/judge.h"

namespace yigui::recognising {

/// 报县政府第12次常务会议审议通过后印发; 9月6日报局长办公会议审议通过: the meeting has its number or its day, and its
/// result. 将报第12次会议审议通过后印发 is still to come.
bool was_held(const judge&);
/// 同意, 原则通过, 决定: does the sentence hold a word that tells what a meeting came to?
bool tells_decision(const reading&, stretch sentence);
/// The same, but for the clauses that blame: 会议指出,3件文件未经集体讨论决定即印发 tells what others left out.
bool decides_beside_blame(const reading&, stretch sentence);
/// 会议听取了《…》起草情况的汇报。…会议原则同意…: does the item of the minutes come to a decision behind what is told,
/// or order the issue (由城管科修改后印发)?
bool is_decided_below(const reading&, stretch told);

}  // namespace yigui::recognising
