// A saved page under its fields (标题: …, ==== 正文 ====) may have lost its lines while the fields kept
// theirs. Its text then begins with what the site prints above a document: where one is, the title once
// more, the day, the buttons.
#include <algorithm>

#include "recognise/find.h"
#include "recognise/identity.h"
#include "recognise/lost_lines.h"
#include "recognise/reading.h"

namespace yigui::recognising {
namespace {

constexpr std::size_t head_of_page = 4000;  // bytes in which the fields and their ruler stand
constexpr std::size_t head_of_text = 2400;  // bytes in which the site speaks

/// Below ==== 正文 ====; 0 for a text without such a ruler.
std::size_t below_ruler(std::string_view text) {
    const std::size_t ruler = text.substr(0, head_of_page).find("====");
    if (ruler == text.npos) return 0;
    const std::size_t end = text.find('\n', ruler);
    const std::string_view line = text.substr(ruler, std::min(end, text.size()) - ruler);
    return end != text.npos && line.find("正文") != line.npos ? end + 1 : 0;
}

/// The value of a field (标题: …) on a line of the page's head.
std::string_view value_in_head(std::string_view head, std::string_view label) {
    for (std::size_t at = head.find(label); at != head.npos; at = head.find(label, at + 1)) {
        if (at > 0 && head[at - 1] != '\n') continue;
        const std::size_t from = at + label.size();
        std::string_view value = head.substr(from, head.find('\n', from) - from);
        while (value.starts_with(' ')) value.remove_prefix(1);
        return value;
    }
    return {};
}

/// Behind a run of the site's buttons (微信 微博 QQ空间) and of the styles that a copy took along
/// (p.MsoNormal { margin: 0pt; }).
std::size_t behind_buttons(std::string_view text, std::size_t at) {
    constexpr std::size_t longest_selector = 60;  // bytes
    for (bool more = true; more;) {
        more = false;
        while (at < text.size() && (text[at] == ' ' || text[at] == ':')) ++at;
        for (const std::string_view button :
             {"微信", "微博", "QQ空间", "全真版", "文字版", "文件下载", "相关链接", "-->", "打印",
              "收藏", "字体", "字号", "分享", "关闭"})
            if (starts(text, at, button)) {
                at += button.size();
                more = true;
            }
        const std::size_t open = text.find('{', at);
        const bool is_style = open != text.npos && open - at < longest_selector &&
                              text.substr(at, open - at).find("。") == text.npos;
        if (const std::size_t close = is_style ? text.find('}', open) : text.npos;
            close != text.npos) {
            at = close + 1;
            more = true;
        }
    }
    return at;
}

}  // namespace

std::optional<std::size_t> reading::begin_of_lost_lines() const {
    if (has_lost_lines(0)) return 0;
    const std::size_t below = below_ruler(text_);
    return below > 0 && has_lost_lines(below) ? std::optional(below) : std::nullopt;
}

/// 附件:…公示表|县烟草专卖局|2025年11月3日: where the organ that the page's head names stands in front of
/// a day; 0 when it does not.
std::size_t reading::begin_of_organ_named_above(std::size_t day) const {
    constexpr std::size_t shortest = 9;  // bytes
    const std::string_view head = std::string_view(text_).substr(0, below_ruler(text_));
    std::string_view before = std::string_view(text_).substr(0, day);
    while (before.ends_with(' ')) before.remove_suffix(1);
    const std::string_view title = value_in_head(head, "标题:");
    for (const std::string_view organ :
         {title.substr(0, std::min(title.find("关于"), title.size())),
          value_in_head(head, "发布机构:"), value_in_head(head, "发布单位:")})
        if (organ.size() >= shortest && before.size() > head.size() + organ.size() &&
            before.ends_with(organ))
            return before.size() - organ.size();
    return 0;
}

/// 当前位置:首页政务公开|县水务局关于…的公告|时间:2023-05-06 17:18 微信 微博|根据…: where the site's words, the
/// title and the addressee end in a text that begins below the page's fields.
void reading::find_starts_on_page(std::size_t from, const std::vector<token>& tokens,
                                  std::vector<std::size_t>& starts) const {
    const std::string_view text = text_;
    const std::size_t first_line = std::min(text.find('\n', from), text.size());
    const std::size_t end = std::min(first_line, from + head_of_text);
    const std::string_view head = text.substr(0, end);
    std::size_t last = from;  // where the text is known to go on
    const auto add = [&](std::size_t at) {
        if (at > from) starts.push_back(at);
        last = std::max(last, at);
    };
    const std::string_view title = value_in_head(text.substr(0, from), "标题:");
    if (title.size() >= 12)
        for (std::size_t at = head.find(title, from); at != head.npos;
             at = head.find(title, at + title.size())) {
            if (at > from && head.substr(0, at).ends_with("《")) continue;
            if (at > from) starts.push_back(at);
            add(at + title.size());
        }
    for (const std::string_view button : {"QQ空间", "分享到", "【打印】", "微信"})
        if (const std::size_t at = head.find(button, from); at != head.npos)
            add(behind_buttons(text, at));
    // 附件1宣布废止的文件目录|序号文件名称文号1关于…: the head of a table that has lost its cells.
    for (std::size_t at = find_word(text, "序号", from); at != text.npos;
         at = find_word(text, "序号", at + 6))
        if (begins_with_one_of(text.substr(at + 6),
                               {"文件", "文号", "名称", "政策", "标题", "项目"}))
            starts.push_back(at);
    for (const std::size_t at : starts_of_site_fields(head.substr(from)))
        starts.push_back(from + at);
    // 县土征告〔2022〕9号|根据…: the number between the buttons and the text.
    for (const token& t : tokens)
        if (t.kind == token_kind::doc_number && (t.begin == last || t.begin == from)) add(t.end);
    if (const std::size_t whom = end_of_addressee(text.substr(last))) add(last + whom);
}

}  // namespace yigui::recognising
