// What a sheet that goes round for signature signs: whether it is the document itself, and whether what stands there
// is an assent. Not for which day it was: forms.h has that.
#pragma once

#include "dossier/sheet.h"

namespace yigui::joining {

/// 关于公开征求《X》意见的公告, 关于报送《X》备案的报告, 《X》政策解读: the sheet of another paper, whose title names the
/// subject; of another number, or of another place's organ.
bool signs_another_paper(const sheet&, const identity&);

/// 同意印发。李某; 李某: whether the words at the place (from behind the label of the signature on, or a statement of
/// it) assent. 缓发, 请再核, a row whose field of opinions is empty, a day on which the sheet came in do not.
bool is_assent(const sheet&, span remark);

/// 此件已作废,另行呈签; 发文稿纸(样表): the sheet says of itself that it came to nothing, or is a sample.
bool is_void(const sheet&);

}  // namespace yigui::joining
