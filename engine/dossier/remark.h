// Remarks on a sheet that goes round: whether whoever wrote one signs the paper out, or asks somebody else to.
#pragma once

#include <cstddef>
#include <string_view>

#include "dossier/sheet.h"

namespace yigui::joining {

/// 拟同意,请杜厅长签发。 2024年9月16日: whether those who are asked to sign stand before the place.
bool is_asked_to_sign(std::string_view text, std::size_t at);

/// 请王区长审定, 王某签后发, 请再核: whether the remark leaves it to somebody else to sign. 圈阅 is consent (党政机关公文处理工作条例).
bool leaves_to_another(std::string_view remark);
/// The same of what is read as a signature.
bool leaves_signing(const mention&, const sheet&);

}  // namespace yigui::joining
