// A legal office often answers in a letter that bears no title: 某科:你科送来的《…》收悉。经审核,…
// Who signs below tells what the review was of.
#include "recognise/find.h"
#include "recognise/kind.h"

namespace yigui::recognising {
namespace {

/// 政策法规科, 某县司法局: on one of the last lines.
bool legal_office_signs(const reading& r) {
    constexpr std::size_t foot = 120, longest_line = 60;  // bytes
    const std::size_t from = r.text().size() > foot ? r.text().size() - foot : 0;
    for (std::size_t at = r.line_at(from).begin; at < r.text().size();) {
        const stretch line = r.line_at(at);
        at = line.end + 1;
        const std::string_view l = r.at(line);
        if (l.size() > longest_line || has_one_of(l, {"。", ",", ":"})) continue;
        if (has_one_of(l, {"法规科", "法规股", "法规处", "法规司", "法制科", "法制股", "法制处",
                           "法制办", "法制机构", "司法局", "司法厅", "司法所"}))
            return true;
    }
    return false;
}

}  // namespace

bool answers_review(const reading& r) {
    constexpr std::size_t longest = 6000;  // bytes
    const std::string_view text = r.text();
    if (text.size() > longest) return false;
    const std::size_t received = text.find("收悉");
    if (received == std::string_view::npos) return false;
    return has_one_of(text.substr(received),
                      {"经审核", "经审查", "审核认为", "审查认为", "审核意见", "审查意见"}) &&
           !has_one_of(text, {"公平竞争", "备案", "复议", "信访"}) && legal_office_signs(r);
}

}  // namespace yigui::recognising
