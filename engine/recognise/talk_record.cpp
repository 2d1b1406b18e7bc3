// The head is read line by line: who came and what about stand behind the labels, and the record begins where
// the labels end. A head alone invites; so at least two of those who came must speak below it.
#include "recognise/talk_record.h"

#include <optional>

#include "recognise/find.h"

namespace yigui::recognising {
namespace {

constexpr word_list times = {"时间", "日期", "座谈时间", "会议时间"};
constexpr word_list places = {"地点", "座谈地点", "会议地点", "会址"};
constexpr word_list members = {"参加",     "参会",     "出席",     "到会",     "与会",
                               "参加人",   "参会人",   "参加人员", "参会人员", "出席人员",
                               "到会人员", "与会人员", "参加单位", "参会单位"};
constexpr word_list matters = {"主题",     "议题",     "内容",     "事由",    "座谈主题",
                               "座谈内容", "会议主题", "会议内容", "会议议题"};
constexpr word_list keepers = {"主持", "主持人", "记录", "记录人", "列席", "召集人"};

/// What stands behind the label when the line begins with one of them.
std::optional<string_view> value_of(string_view line, word_list labels) {
    const std::size_t colon = line.find(':');
    if (colon == string_view::npos || !is_one_of(line.substr(0, colon), labels))
        return std::nullopt;
    return line.substr(colon + 1);
}

bool is_labelled(string_view line) {
    return value_of(line, times) || value_of(line, places) || value_of(line, members) ||
           value_of(line, matters) || value_of(line, keepers);
}

struct head_of_talk {
    bool has_time = false;
    string_view who, about;
    std::size_t end = 0;  ///< where what was said begins
    int fields = 0;
};

/// The labelled lines with which a text opens.
head_of_talk head_of(const reading& r) {
    constexpr int most = 10;  // lines
    head_of_talk head;
    for (int i = 0; i < most && head.end < r.text().size(); ++i) {
        const stretch line = r.line_at(head.end);
        const string_view said = r.at(line);
        if (!said.empty()) {
            if (!is_labelled(said)) break;
            ++head.fields;
            head.has_time |= value_of(said, times).has_value();
            if (const auto who = value_of(said, members)) head.who = *who;
            if (const auto about = value_of(said, matters)) head.about = *about;
        }
        head.end = line.end + 1;
    }
    return head;
}

/// 某公司:…, ——某协会:…, 3.个体户张某:…: somebody speaks on a line of his own.
bool is_remark(string_view line) {
    constexpr std::size_t longest_name = 60;  // bytes
    const std::size_t colon = line.find(':');
    return colon != string_view::npos && colon > 0 && colon <= longest_name &&
           colon + 1 < line.size() && !is_labelled(line) &&
           !has_one_of(line.substr(0, colon), {"。", ",", "电话", "附件", "主持人小结"});
}

}  // namespace

bool is_field_of_talk(const reading& r, stretch line) {
    if (!is_labelled(r.at(line))) return false;
    const head_of_talk head = head_of(r);
    return head.has_time && head.fields > 2 && line.begin < head.end;
}

bool is_talk_with_businesses(const reading& r) {
    constexpr int fewest = 2;
    const string_view first = r.at(r.line_at(0));
    if (!is_labelled(first)) return false;
    const head_of_talk head = head_of(r);
    if (!head.has_time || head.fields < 3) return false;
    if (!has_one_of(head.who, {"公司", "企业", "协会", "商会", "个体", "合作社", "经营者", "经营户",
                               "商户", "业户", "摊主", "店主", "养殖户", "工商联"}))
        return false;
    if (!has_one_of(head.about, {"意见稿", "草案", "送审稿", "初稿", "讨论稿", "办法", "规定",
                                 "细则", "通告", "政策", "措施", "意见"}) ||
        has_one_of(head.about, {"宣讲", "培训", "解读", "执行情况", "实施情况", "落实情况"}))
        return false;
    int said = 0;
    for (std::size_t at = head.end; at < r.text().size() && said < fewest;) {
        const stretch line = r.line_at(at);
        at = line.end + 1;
        said += is_remark(r.at(line));
    }
    return said >= fewest;
}

}  // namespace yigui::recognising
