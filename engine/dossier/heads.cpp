// A form's fields repeat titles of other papers (标题：关于印发…的通知; 征求意见情况), so that a
// reader of titles alone takes it for one of those. The name printed on its first line decides.
#include "dossier/heads.h"

#include <array>
#include <string>

#include "dossier/titles.h"

namespace yigui::joining {
namespace {

struct form_name {
    std::string_view name;
    paper_kind kind;
};

constexpr std::array<form_name, 28> forms = {{
    {"发文稿纸", paper_kind::signing_sheet},
    {"发文处理单", paper_kind::signing_sheet},
    {"发文审批单", paper_kind::signing_sheet},
    {"发文审批表", paper_kind::signing_sheet},
    {"发文呈批表", paper_kind::signing_sheet},
    {"发文签批单", paper_kind::signing_sheet},
    {"公文签发单", paper_kind::signing_sheet},
    {"文件签发单", paper_kind::signing_sheet},
    {"签发单", paper_kind::signing_sheet},
    {"发文签", paper_kind::signing_sheet},
    {"发文笺", paper_kind::signing_sheet},
    {"拟稿纸", paper_kind::signing_sheet},
    {"公平竞争审查表", paper_kind::fair_competition_review},
    {"公平竞争自我审查表", paper_kind::fair_competition_review},
    {"公平竞争审查意见书", paper_kind::fair_competition_review},
    {"公平竞争审查结论", paper_kind::fair_competition_review},
    {"合法性审核意见书", paper_kind::legality_opinion},
    {"合法性审查意见书", paper_kind::legality_opinion},
    {"合法性审核意见表", paper_kind::legality_opinion},
    {"合法性审查意见表", paper_kind::legality_opinion},
    {"合法性审核表", paper_kind::legality_opinion},
    {"合法性审查表", paper_kind::legality_opinion},
    {"备案登记表", paper_kind::filing},
    {"备案回执", paper_kind::filing},
    {"备案报告", paper_kind::filing},
    {"风险评估表", paper_kind::risk_assessment},
    {"会议纪要", paper_kind::meeting_minutes},
    {"会议记录", paper_kind::meeting_minutes},
}};

/// 发 文 稿 纸 without its gaps; brackets stay.
std::string without_gaps(std::string_view line) {
    std::string out;
    for (std::size_t i = 0; i < line.size();) {
        const bool wide = line.substr(i).starts_with("　");
        if (!wide && line[i] != ' ' && line[i] != '\t' && line[i] != '\r') out += line[i];
        i += wide ? std::string_view("　").size() : 1;
    }
    return out;
}

/// A number or a date may stand behind the name of the form.
bool names(std::string_view head, std::string_view form) {
    const std::size_t at = head.find(form);
    if (at == std::string_view::npos) return false;
    const std::string_view rest = head.substr(at + form.size());
    if (rest.empty() || (rest[0] >= '0' && rest[0] <= '9')) return true;
    for (std::string_view open : {"(", "（", "〔", "["})
        if (rest.starts_with(open)) return true;
    return false;
}

}  // namespace

std::optional<paper_kind> form_named_by(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos) return std::nullopt;
    const std::string_view line =
        text.substr(begin, std::min(text.find('\n', begin), text.size()) - begin);
    if (line.size() > 120 || line.find("《") != std::string_view::npos) return std::nullopt;
    const std::string head = without_gaps(line);
    for (const form_name& f : forms)
        if (names(head, f.name)) return f.kind;
    return std::nullopt;
}

}  // namespace yigui::joining
