// A text that lost its lines runs its title into what stands around it: the path and the columns of the
// site in front, the fields of the page, who is addressed or the first sentence behind. Each end is told
// by marks of its own kind; where none stands, there is no title.
#include "base/utf8.h"
#include "recognise/find.h"
#include "recognise/forms.h"
#include "recognise/identity.h"
#include "recognise/lost_lines.h"
#include "recognise/organs.h"
#include "recognise/title_line.h"

namespace yigui::recognising {
namespace {

/// 发布时间:, 索引号, 【字体: what a page prints behind its title.
bool begins_field(string_view rest) {
    while (begins_with_one_of(rest, {" ", "-", "【", "[", "(", "•", "|"}))
        rest.remove_prefix(is_one_of(rest.substr(0, 3), {"【", "•"}) ? 3 : 1);
    return begins_with_one_of(
        rest, {"时间:",    "日期:",    "发布时间", "发布日期", "发布机构", "发布单位",
               "信息来源", "来源:",    "索引号",   "作者:",    "字体",     "字号:",
               "浏览次数", "浏览量",   "浏览:",    "访问量",   "点击数",   "阅读:",
               "阅读次数", "征集时间", "征集单位", "征集部门", "信息时间", "公开日期",
               "成文日期", "文件编号", "发文字号", "发文机关", "下载地址"});
}

/// 各县(市、区): who is addressed by a title's paper.
bool begins_addressee(string_view rest) {
    return begins_with_one_of(rest, {"各省", "各市", "各区", "各县", "各有关", "各部", "各镇",
                                     "各乡", "各街道", "各单位", "各科室", "局机关"});
}

/// 关于…的通知|现将…: the paper's form behind 的, and no word that goes on with it (的通知要求, 的决定》).
bool ends_with_form(string_view title, string_view rest) {
    return ends_with_one_of(title, {"的通知", "的公告", "的通告", "的公示", "的决定", "的批复",
                                    "的答复", "的复函", "的函", "的通报", "的请示", "的报告",
                                    "的说明", "的起草说明", "的实施意见", "的反馈", "的解读"}) &&
           !begins_with_one_of(
               rest, {"的", "要求", "精神", "规定", "中",       "等",   "和",  "及", "与",
                      "、", "》",   "〉",   ",",    "。",       ";",    "(",   "〔", "有关",
                      "已", "后",   "第",   "文件", "政策解读", "解读", "起草"});
}

/// 为进一步规范…, 现将…: how a paper's first sentence begins.
bool begins_text(const reading& r, std::size_t at) {
    return begins_with_one_of(r.text().substr(at), {"为了", "为进", "为加", "为规", "为贯", "为深",
                                                    "为落", "根据", "按照", "现将", "现就", "依据",
                                                    "近日", "日前", "经县", "经市", "经区"});
}

/// Behind a glued title stands a number, a gap, a field of the page, an addressee or the end.
bool ends_here(const reading& r, std::size_t at) {
    if (at >= r.text().size() || r.text()[at] == '\n' || r.has_gap_before(at)) return true;
    const std::size_t i = r.first_token(at > 60 ? at - 60 : 0);
    for (std::size_t k = i; k < r.tokens().size() && r.tokens()[k].begin <= at + 30; ++k)
        if (r.tokens()[k].kind == token_kind::doc_number &&
            number_words(r, r.tokens()[k]).begin == at)
            return true;
    // …的通知某银行各分行、各中心支行: who is addressed, up to the end of the line.
    const std::string_view rest = r.at({at, r.line_at(at).end});
    if (begins_addressee(rest) || begins_field(rest)) return true;
    if (begins_with_one_of(rest, {":根据", ":为", ":按照"})) return true;
    constexpr std::size_t longest = 600;  // bytes
    return rest.ends_with(":") && rest.size() < longest &&
           !has_one_of(rest, {"。", "关于", "如下", "《"});
}

/// The last of what parts the title from the path of the site in front of it.
std::size_t behind_path(string_view head) {
    std::size_t from = 0;
    for (const std::string_view mark : {">", "»", "|", "】", "丨", "]", "→"}) {
        const std::size_t at = head.rfind(mark);
        // 【政策解读】关于…: the column tells what the page is.
        if (at == string_view::npos || head.substr(0, at).ends_with("解读")) continue;
        from = std::max(from, at + mark.size());
    }
    while (from < head.size() && head[from] == ' ') ++from;
    if (from > 0 && head.substr(from).starts_with("首页")) from += std::string_view("首页").size();
    return from;
}

/// 统一编号:HK-2022-0008|云陵县人民政府办公室: where the organ begins behind the last field; 0 when none tells.
std::size_t behind_fields(string_view head) {
    std::size_t at = head.size();
    while (at > 0 && static_cast<unsigned char>(head[at - 1]) >= 0x80) --at;
    string_view organ = head.substr(at);
    organ = without_front(organ, {"号", "有效", "主动公开", "常年公开", "收藏", "打印"});
    return at > 1 && (organ.empty() || is_whole_organ(organ)) ? head.size() - organ.size() : 0;
}

/// 关于…的通知 and what stands in front of it on its line, up to where it ends.
std::optional<stated<std::string>> about_matter(const reading& r, stretch line, std::size_t about) {
    constexpr std::size_t longest_head = 120, longest = 420, lost_its_lines = 300;  // bytes
    line.begin += behind_path(r.at({line.begin, about}));
    line.begin += behind_fields(r.at({line.begin, about}));
    // A line that begins with the colon of a label is a field whose label was lost.
    if (about - line.begin > longest_head || r.at(line).starts_with(":") ||
        has_one_of(r.at({line.begin, about}), {"《", ",", "。"}))
        return std::nullopt;
    for (std::size_t i = about; i < line.end && i < line.begin + longest;) {
        std::size_t next = i;
        const char32_t c = code_point_at(r.text(), next);
        if (c == U'。' || c == ',' || c == ';') break;
        // 规划（2018—2035年）的批复: the bracket is inside the title.
        // …的法律意见书（2021）某律意字第3号: that of the number is not.
        constexpr std::size_t longest_number = 60;  // bytes
        const string_view behind = r.at({next, std::min(line.end, next + longest_number)});
        const bool is_number = behind.starts_with("(20") && has_one_of(behind, {"字第", "号"});
        const bool opens = behind.starts_with("(") && !is_number;
        const string_view said = r.at({line.begin, next});
        // …办法 实施细则的通知, …标准 的通知: the gap is what is left of a broken line.
        const string_view rest = r.at({next, line.end});
        const auto goes_on = [&] { return rest.starts_with("的") || goes_on_as_word(said, rest); };
        if (!opens && ends_like_title(said) && !r.is_cited(i) && !goes_on() &&
            (is_number || ends_here(r, next) ||
             ((line.size() > lost_its_lines || begins_text(r, next)) &&
              ends_with_form(said, r.at({next, line.end})))))
            return make_title(r, {line.begin, next});
        i = next;
    }
    return std::nullopt;
}

/// 解读《…办法》, 云陵县摊贩管理规定: a title without 关于 and nothing beside it.
bool is_title_alone(string_view said) {
    constexpr std::size_t shortest = 24, longest = 240;  // bytes
    const bool explains =
        said.ends_with("》") && begins_with_one_of(said, {"解读", "一图读懂", "图解", "文字解读"});
    return said.size() >= shortest && said.size() <= longest && open_marks(said) == 0 &&
           !has_one_of(said, {"。", ":", ",", ";"}) && (ends_like_title(said) || explains);
}

/// …目录清单|发布日期:…, 解读《…办法》|时间:…: a title without 关于 in front of the page's first field.
std::optional<stated<std::string>> title_before_field(const reading& r, stretch line) {
    constexpr std::size_t head = 700, shortest = 24;  // bytes
    const string_view l = r.at(line).substr(0, head);
    for (std::size_t at = shortest; at < l.size(); ++at) {
        if (is_continuation(l[at]) || !begins_field(l.substr(at))) continue;
        stretch s{line.begin + behind_path(l.substr(0, at)), line.begin + at};
        while (s.end > s.begin && r.text()[s.end - 1] == ' ') --s.end;
        if (!is_title_alone(r.at(s))) return std::nullopt;
        return make_title(r, s);
    }
    return std::nullopt;
}

std::optional<stated<std::string>> glued_in(const reading& r, stretch line) {
    const std::string_view l = r.at(line);
    std::size_t about = l.find("关于");
    // 某厅对…建议的答复
    if (const std::size_t to = l.find("对");
        to != l.npos && to >= 6 && to < about && ends_like_organ(l.substr(0, to)))
        about = to;
    for (const std::string_view end : {"答记者问", "答问"}) {
        const std::size_t at = l.find(end);
        if (at != std::string_view::npos && at < 400 && has_word(l.substr(0, at), "就《"))
            return make_title(r, {line.begin, line.begin + at + end.size()});
    }
    for (const std::string_view first : {"第一章", "第一条"})
        if (const std::size_t at = l.find(first); at != std::string_view::npos && at > 12 &&
                                                  at < 160 && ends_like_title(l.substr(0, at)) &&
                                                  !has_word(l.substr(0, at), ","))
            return make_title(r, {line.begin, line.begin + at});
    if (about == std::string_view::npos) return title_before_field(r, line);
    if (auto title = about_matter(r, line, line.begin + about)) return title;
    return title_before_field(r, line);
}

}  // namespace

std::optional<stated<std::string>> glued_title(const reading& r) {
    // What looks like a page's field may stand far below: 主题词:…, 联系人:….
    const stretch first = r.line_at(0);
    if (r.body() > first.end && r.at(first).ends_with(":"))
        if (auto t = glued_in(r, first)) return t;
    if (r.body() >= r.text().size()) return std::nullopt;
    return glued_in(r, r.line_at(r.body()));
}

std::optional<stated<std::string>> title_on_page_line(const reading& r) {
    constexpr int most_lines = 16;
    if (form_at_head(r)) return std::nullopt;  // a field's value names another paper
    std::size_t at = 0;
    for (int i = 0; i < most_lines && at < r.text().size(); ++i) {
        const stretch line = r.line_at(at);
        at = line.end + 1;
        const string_view l = r.at(line);
        if (has_word(l, "。")) break;
        if (const std::size_t about = l.find("关于"); about != string_view::npos) {
            if (auto title = about_matter(r, line, line.begin + about)) return title;
            continue;
        }
        if (auto title = title_before_field(r, line)) return title;
        // 首页»法律法规»云陵县摊贩管理规定 / 时间:…
        const stretch s{line.begin + behind_path(l), line.end};
        const bool is_above_field = begins_field(r.text().substr(std::min(at, r.text().size())));
        if (is_above_field && is_title_alone(r.at(s))) return make_title(r, s);
    }
    return std::nullopt;
}

}  // namespace yigui::recognising
