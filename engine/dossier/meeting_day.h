// On which day a meeting met, by its minutes. Not for what it decided: that is minutes.h's.
#pragma once

#include <optional>

#include "dossier/sheet.h"

namespace yigui::joining {

/// The first exact date in a sentence that speaks of the meeting, else the one in the first lines:
/// 镇长办公会 2022年5月10日 上午9点.
std::optional<stated<date>> day_of_meeting(const sheet&);

/// 2月6日会议要求修改,2月13日会议审议通过: the day of the session that the decision's own sentence tells.
std::optional<date> day_of_session(const sheet&, span decision);

}  // namespace yigui::joining
