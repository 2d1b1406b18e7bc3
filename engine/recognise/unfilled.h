// Heads of form fields that nobody filled in, known by the choices or the hint printed with them.
#pragma once

#include "recognise/reading.h"

namespace yigui::recognising {

/// 清理意见(保留/修改/废止): and 合法性审核意见:(由审核机构填写), with nothing behind them.
bool is_unfilled_head(const reading&, stretch hit);

}  // namespace yigui::recognising
