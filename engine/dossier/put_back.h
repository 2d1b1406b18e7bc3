// Whether a paper or a saved page, for all the day that it bears, shows that its step came to nothing or not yet to
// its end: a form that was handed back, a report that was not sent, a page that only those inside may read.
#pragma once

#include "dossier/sheet.h"

namespace yigui::joining {

/// 状态:已退回, (未发出), 评估结论:待补充, 内网首页 > 通知公告: what the paper says of the step's being done is no record.
bool is_put_back(const sheet&, step, const identity&);

/// 在东山区政府网站公布, of a document of 临湖区; 图解|2025-02-26|制作中 below the heads of a register.
bool is_no_act_here(const mention&, const sheet&, const identity&);

/// What is done to a document once it is out. A day or two before the day that it bears may be a true fault.
bool is_of_text_before(const event&, const identity&);

}  // namespace yigui::joining
