// Things that bear a step's name: columns of a site, systems, offices, forms, mailboxes, teams, events. That one was
// set up, moved or changed tells nothing of the step.
#pragma once

#include "recognise/reading.h"

namespace yigui::recognising {

/// 公开征求意见专栏已改版, 增设了公平竞争审查科: does the clause tell what became of a thing that the words of
/// the hit only name? What the thing brought (专栏收到意见12条, 专班出具意见) is a record.
bool tells_of_named_thing(const reading&, stretch hit, stretch clause, stretch sentence,
                          yigui::step);

}  // namespace yigui::recognising
