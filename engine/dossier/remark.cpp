#include "dossier/remark.h"

#include <algorithm>
#include <string>

#include "base/loosely.h"
#include "base/unicode.h"
#include "dossier/signing.h"

namespace yigui::joining {
namespace {

using view = std::string_view;

/// 请王区长审定: the clause, from who is asked on, ends with what is asked for. 请按审定稿印发 does not.
bool asks_for_signature(view clause) {
    constexpr std::size_t longest = 30;  // bytes of who is asked
    for (view act : {"审定", "审签", "签发", "签批", "审批", "批示", "阅示", "审示", "定夺", "审阅",
                     "阅定", "核准"}) {
        const std::size_t found = clause.find(act);
        if (found == view::npos || found > longest) continue;
        const view behind = clause.substr(found + act.size());
        const bool has_day = !behind.empty() && behind[0] >= '0' && behind[0] <= '9';
        if (behind.empty() || behind.starts_with("后") || behind.starts_with(" ") || has_day)
            return true;
    }
    return false;
}

}  // namespace

bool is_asked_to_sign(view text, std::size_t at) {
    constexpr std::size_t near = 36;  // bytes
    const view before = text.substr(at > near ? at - near : 0, std::min(at, near));
    const std::size_t line = before.rfind('\n');
    return holds_loosely(line == view::npos ? before : before.substr(line),
                         {"请", "报", "呈", "送", "拟"});
}

bool leaves_to_another(view remark) {
    const std::string folded = fold(remark).text;
    const view said = folded;
    for (view ask : {"请", "呈", "报", "送"})
        for (std::size_t at = said.find(ask); at != view::npos; at = said.find(ask, at + 1)) {
            view clause = said.substr(at);
            for (view stop : {"。", ",", ";", ":", "!", "\n"})
                clause = clause.substr(0, clause.find(stop));
            if (asks_for_signature(clause)) return true;
        }
    if (holds_loosely(said, {"签后发", "签后再发", "签后印发", "签字后发", "签字后印发", "审定后发",
                             "审定后印发", "审签后发", "审签后印发"}))
        return true;
    return holds_loosely(said, {"请再核", "请再审", "请再改", "请再研究", "请重新", "请复核",
                                "请核稿", "重新核稿", "修改后再报", "修改后再送", "修改后重报"}) &&
           !holds_loosely(said, {"印发", "付印", "同意发", "可发", "照发"});
}

bool leaves_signing(const mention& m, const sheet& s) {
    return m.step == step::signing && !is_assent(s, m.at);
}

}  // namespace yigui::joining
