// Letters often lose their title. A legal office answers: 某科:你科送来的《…》收悉。经审核,…; who signs
// below tells what the review was of. An office asks others: 各区县局:现将征求意见稿送给你们,请研究提出
// 意见; whom it speaks to stands on the first line.
// A meeting's record often has nothing above its fields 时间, 主持, 到会.
#include <initializer_list>

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

/// 各县(市、区)林业局,机关各处室: a first line that only calls offices.
bool calls_offices(std::string_view line) {
    constexpr std::size_t longest = 600;  // bytes: all ministries may be named
    if (!line.ends_with(":") || line.size() > longest || has_one_of(line, {"。", ";", "《"}))
        return false;
    return has_one_of(line, {"局", "委", "厅", "单位", "部门", "政府", "处室", "科室"});
}

bool begins_with_one_of(std::string_view line, std::initializer_list<std::string_view> labels) {
    for (const std::string_view label : labels)
        if (line.starts_with(label)) return line.substr(label.size()).starts_with(":");
    return false;
}

}  // namespace

bool asks_offices(const reading& r) {
    constexpr std::size_t longest = 1200;  // bytes: the request stands in the first paragraphs
    const stretch first = r.line_at(r.body());
    if (!calls_offices(r.at(first)) || first.end + 1 >= r.text().size()) return false;
    const std::string_view said =
        r.at({first.end + 1, std::min(r.text().size(), first.end + longest)});
    if (!has_one_of(said, {"征求意见稿", "送审稿", "讨论稿", "草案", "意见征求稿"})) return false;
    if (has_one_of(said, {"社会公开", "向社会", "面向社会", "公众", "公开征求", "市民", "社会各界",
                          "印发给你们", "印发你们"}))
        return false;
    return has_one_of(said, {"征求你", "征求贵", "书面征求", "征求各单位", "征求各部门",
                             "印送给你们", "印送你们", "送给你们", "提供给你们", "请研究提出",
                             "请提出书面意见", "提出修改意见", "修改意见反馈", "书面意见反馈"});
}

bool lists_meeting(const reading& r) {
    constexpr int most = 12;  // lines
    bool has_day = false, has_chair = false, has_members = false;
    std::size_t at = 0;
    for (int i = 0; i < most && at < r.text().size(); ++i) {
        const stretch line = r.line_at(at);
        at = line.end + 1;
        const std::string_view l = r.at(line);
        if (has_one_of(l, {"听证", "座谈", "论证", "评审", "培训", "通知", "签到", "调研"}))
            return false;
        has_day = has_day || begins_with_one_of(l, {"会议时间", "时间", "日期"});
        has_chair = has_chair || begins_with_one_of(l, {"主持", "主持人", "会议主持"});
        has_members =
            has_members || begins_with_one_of(l, {"到会", "出席", "参加", "参会", "参加人员",
                                                  "出席人员", "参会人员", "到会人员", "出席人"});
    }
    return has_day && has_chair && has_members &&
           has_one_of(r.text(), {"同意", "通过", "议题", "会议决定", "再议"});
}

bool is_note_of_call(const reading& r) {
    constexpr std::size_t longest = 60;  // bytes of the head
    const std::string_view head = r.at(r.line_at(r.body()));
    return head.size() <= longest &&
           ends_with_one_of(head, {"电话记录", "通话记录", "来电记录", "去电记录", "电话记录单",
                                   "走访记录", "访谈记录", "电话记录簿"});
}

bool is_interview(const reading& r) {
    const std::size_t end = std::min(r.text().size(), r.body() + 3000);
    const std::string_view start = r.at({r.body(), end});
    for (const std::string_view w :
         {"回答了记者", "回答记者提问", "接受了记者的采访", "答记者问", "记者的提问"}) {
        // 通过答记者问、专家访谈等形式: named as ways to explain.
        const std::size_t at = start.find(w);
        if (at == start.npos || start.substr(at + w.size()).starts_with("、")) continue;
        return has_word(start, "问:") || has_word(start, "负责") || has_word(start, "背景");
    }
    return false;
}

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
