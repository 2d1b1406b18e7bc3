// Papers that were undone or never came to be: void, taken back, not signed, not put out. One that shows it
// records nothing, whatever it tells; one that takes another back says that what that recorded was undone.
#pragma once

#include <optional>

#include "dossier/sheet.h"

namespace yigui::joining {

/// Where the paper shows of itself that it doesn't stand: 【作废】, (代拟稿), 本意见已撤回, 状态：未发布.
std::optional<span> shown_void(const sheet&, const identity&);

/// What a letter does to what was done before: 关于撤回《…》审核意见的函.
struct undoing {
    std::optional<step> of;
    bool is_final = false;  ///< taken back, and not only stopped or set right
    span at;
};
std::optional<undoing> told_undoing(const sheet&);

}  // namespace yigui::joining
