// What the words beside a done step say of its object and its outcome: whether it was done to something else that
// bears the subject's name, or was only asked for, or came to nothing. For statements in running text.
#pragma once

#include "dossier/sheet.h"

namespace yigui::joining {

/// 签发《X》奖励资金支付令, 签发关于报送《X》的请示; 《X》送审编号S-02: not the document is signed, nor numbered.
bool is_done_to_another_thing(const mention&, const sheet&);

/// 联系信息中心发布《X》, 《X》编号被退回, 审批表送王区长: nothing was done yet, or it was undone.
bool is_undone(const mention&, const sheet&);

}  // namespace yigui::joining
