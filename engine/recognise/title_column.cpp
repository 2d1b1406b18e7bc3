// A copy on one line runs what the site prints above a title into it: 备案审查|县司法局关于…的通报,
// 附件2|关于…的说明, 字体:大中小】打印|关于…的公告. A gap of the original parts the two, or the organ that the
// text names once more; a name of an organ is kept: it is whose paper it is. Titles without 关于 stay as they
// are: nothing tells where they begin.
#include "base/utf8.h"
#include "recognise/find.h"
#include "recognise/identity.h"
#include "recognise/organs.h"
#include "recognise/title_line.h"

namespace yigui::recognising {
namespace {

constexpr std::size_t shortest_piece = 6;  // bytes: characters set apart are no pieces

/// Where the last gap in front of `end` stands; `begin` when none does.
std::size_t gap_before(const reading& r, std::size_t begin, std::size_t end) {
    for (std::size_t at = end; at > begin; --at)
        if (at < end && !is_continuation(r.text()[at]) && has_parting_gap(r, at)) return at;
    return begin;
}

/// Where the title begins whose matter 关于 leads in at `about`, in a line that begins at `begin`.
std::size_t begin_of_title(const reading& r, std::size_t begin, std::size_t about) {
    std::size_t from = about;
    if (about > begin && !has_parting_gap(r, about)) {
        from = gap_before(r, begin, about);
        if (!is_whole_organ(r.at({from, about}))) return begin;
    }
    while (from > begin) {
        const std::size_t before = gap_before(r, begin, from);
        string_view piece = r.at({before, from});
        while (piece.ends_with(' ') || piece.ends_with('\n')) piece.remove_suffix(1);
        if (piece.size() < shortest_piece) return begin;
        if (!is_whole_organ(piece)) return ends_like_organ(piece) ? begin : from;
        from = before;
    }
    return begin;
}

/// 结果反馈, 附件2, 打印分享到:: nothing but what a site or a file prints above a title.
bool is_column(string_view s) {
    if (s.starts_with("【") && s.find("【", 3) == string_view::npos)
        return false;  // 【政策解读】关于…
    if (ends_with_one_of(s, {"】", "]", "分享到:", "打印", "正文"})) return true;
    while (!s.empty() && s.back() >= '0' && s.back() <= '9') s.remove_suffix(1);
    // 签发人:(略), 签发人:某某: the head of a printed paper.
    constexpr std::size_t longest = 36;  // bytes
    if (s.starts_with("签发人:") && s.size() <= longest && !ends_like_organ(s)) return true;
    if (s.size() <= longest && !ends_like_organ(s) &&
        !has_one_of(s, {"的", "《", "省", "市", "县"}) &&
        ends_with_one_of(s, {"发布", "互动", "征集", "征求意见", "公开", "法规", "新闻", "要闻",
                             "动态", "专栏", "头条", "首页", "资讯", "采纳情况"}))
        return true;
    return is_one_of(
        s,
        {"附件",       "通知公告", "公告公示",     "公示公告",     "公告通知",   "起草说明",
         "部门解读",   "政策解读", "结果反馈",     "征集反馈",     "结果公布",   "规划公示",
         "正在征集",   "意见征集", "民意征集",     "征集调查",     "政策文件",   "立法动态",
         "备案审查",   "信息公开", "文件信息公开", "公开信息内容", "规范性文件", "行政规范性文件",
         "合法性审查", "工作动态", "法规文件",     "部门文件"});
}

/// 类别:A签发:某某|关于…, 效力:有效|县医疗保障局关于…: where the value of a label ends in front of a title; `begin` when
/// nothing tells.
std::size_t behind_value(const reading& r, std::size_t begin, std::size_t about) {
    constexpr std::size_t longest_value = 12;  // bytes: a name
    const string_view head = r.at({begin, about});
    const std::size_t colon = head.rfind(':');
    if (colon == string_view::npos) return begin;
    if (!ends_with_one_of(head.substr(0, colon),
                          {"签发人", "签发", "类别", "分类", "办理结果", "办理情况", "效力",
                           "有效性", "归档时间", "时间", "日期", "浏览次数", "公开属性"}))
        return begin;
    string_view value = head.substr(colon + 1);
    value = without_front(value, {"有效", "失效", "主动公开", "已归档"});
    if (is_whole_organ(value)) return about - value.size();
    const bool is_short = value.size() <= longest_value && !ends_like_organ(value);
    return is_short || value.find_first_not_of("0123456789.-/ :") == string_view::npos ? about
                                                                                       : begin;
}

/// 备案审查|汀湾区司法局关于…: where the organ begins that signs below; `begin` when the whole of it does, or
/// nothing tells.
std::size_t begin_of_organ_named_again(const reading& r, std::size_t begin, std::size_t about) {
    constexpr std::size_t shortest = 12, shortest_place = 6, longest_place = 18;  // bytes
    const string_view all = r.text();
    if (all.find(r.at({begin, about}), about) != string_view::npos) return begin;
    for (std::size_t at = begin; at + shortest <= about; ++at) {
        if (is_continuation(all[at])) continue;
        const string_view organ = r.at({at, about});
        const std::size_t place =
            first_place_of(organ, {"省", "市", "县", "区", "州", "盟", "旗", "镇", "乡"});
        if (place < shortest_place || place > longest_place || !is_whole_organ(organ) ||
            has_one_of(organ.substr(0, place), {"行", "局", "委", "厅", "办", "院", "部"}))
            continue;
        if (all.find(organ, about) == string_view::npos) continue;
        const string_view before = r.at({begin, at});
        return ends_like_organ(before) || ends_with_one_of(before, {"省", "市", "县", "区", "州",
                                                                    "盟", "中共", "和", "与", "、"})
                   ? begin
                   : at;
    }
    return begin;
}

/// Where the title stands in the folded text. A line that was begun again in front of it, in a copy that lost
/// its lines, has no characters of its own.
stretch place_of(const reading& r, const stated<std::string>& title) {
    stretch s{r.folded_place(title.at.begin), r.folded_place(title.at.end)};
    while (s.begin < s.end && r.text()[s.begin] == '\n') ++s.begin;
    return s;
}

}  // namespace

std::optional<stated<std::string>> without_column(const reading& r,
                                                  std::optional<stated<std::string>> title) {
    if (!title || title->at.end <= title->at.begin) return title;
    const auto [begin, end] = place_of(r, *title);
    const string_view said = r.at({begin, end});
    const std::size_t about = said.find("关于"), name = said.find("《");
    if (about == string_view::npos || about == 0 || name < about) return title;
    const std::size_t matter = begin + about;
    std::size_t from = begin_of_title(r, begin, matter);
    if (is_column(r.at({from, matter}))) from = matter;
    if (from == begin) from = behind_value(r, begin, matter);
    from = begin_of_organ_named_again(r, from, matter);
    if (from == begin) return title;
    auto own = make_title(r, {from, end});
    return own ? own : title;
}

std::optional<stated<std::string>> printed_once(const reading& r,
                                                std::optional<stated<std::string>> title) {
    constexpr std::size_t shortest = 24;  // bytes of a title, and of its begin that tells it again
    if (!title || title->at.end <= title->at.begin) return title;
    const auto [begin, end] = place_of(r, *title);
    if (end < begin + 2 * shortest) return title;
    const string_view said = r.at({begin, end});
    // 《…的通知》…的通知
    const std::size_t close = said.starts_with("《") ? said.find("》") : string_view::npos;
    if (close != string_view::npos && said.substr(close + 3) == said.substr(3, close - 3))
        return make_title(r, {begin + close + 3, end});
    const std::size_t again = said.find(said.substr(0, shortest), shortest);
    if (again == string_view::npos || !ends_like_title(said.substr(0, again))) return title;
    auto once = make_title(r, {begin, begin + again});
    return once ? once : title;
}

}  // namespace yigui::recognising
