// A link tells of this document only when it names it whole: pages offer the readings of others, too
// (上一篇). A link is a line without a sentence in it.
#include "recognise/links.h"

#include <algorithm>

#include "recognise/find.h"

namespace yigui::recognising {
namespace {

/// Does the name stand in the page's title, as what it issues? 关于贯彻《…条例》的通知 names what others made.
bool is_named_by_title(string_view name, string_view title) {
    constexpr std::size_t shortest = 18;  // bytes
    if (name.size() < shortest) return false;
    if (has_word(name, title) && title.size() >= shortest) return true;
    const std::size_t at = title.find(name);
    return at != string_view::npos &&
           !ends_with_one_of(without_end(title.substr(0, at), {"《"}),
                             {"贯彻", "落实", "执行", "实施", "学习", "宣传", "贯彻执行", "依据"});
}

/// 》的解读 2025-05-06; not 》解读方案, which plans one.
bool ends_as_reading(string_view behind) {
    const string_view word =
        which_begins(without_front(behind, {"的"}),
                     {"政策解读", "文字解读", "音频解读", "视频解读", "解读", "图解"});
    if (word.empty()) return false;
    const string_view rest = without_front(behind, {"的"}).substr(word.size());
    return rest.empty() || static_cast<unsigned char>(rest.front()) < 0x80 ||
           begins_with_one_of(rest, {"【", "》", "…"});
}

bool is_link_to_reading(const reading& r, stretch line, string_view title) {
    constexpr std::size_t longest = 500;  // bytes
    const string_view said = r.at(line);
    if (line.size() > longest || has_one_of(said, {"。", ";", "上一篇", "下一篇"})) return false;
    if (is_still_to_come(said)) return false;
    const bool is_labelled = has_one_of(said, {"解读】", "读懂】", "图解】", "解读]", "读懂]"});
    for (std::size_t i = r.first_token(line.begin); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin >= line.end) return false;
        if (t.kind != token_kind::citation || t.end < t.begin + 6) continue;
        const string_view behind = r.at({t.end, std::max(t.end, line.end)});
        const bool is_reading = is_labelled || ends_as_reading(behind);
        if (is_reading && is_named_by_title(r.at({t.begin + 3, t.end - 3}), title)) return true;
    }
    return false;
}

std::optional<period> day_in(const reading& r, stretch line) {
    for (std::size_t i = r.first_token(line.begin); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin >= line.end) break;
        if (t.kind == token_kind::date && !r.is_cited(t.begin) && t.when.from &&
            t.when.from->is_exact())
            return t.when;
    }
    return std::nullopt;
}

/// The links to readings of the document, from its body on.
std::vector<stretch> links_to_readings(const reading& r, string_view title) {
    std::vector<stretch> out;
    for (const std::string_view word : {"解读", "读懂", "图解"})
        for (std::size_t at = find_word(r.text(), word, r.body()); at != string_view::npos;
             at = find_word(r.text(), word, r.line_at(at).end)) {
            const stretch line = r.line_at(at);
            const bool is_known = std::any_of(
                out.begin(), out.end(), [&](const stretch& o) { return o.begin == line.begin; });
            if (!is_known && is_link_to_reading(r, line, title)) out.push_back(line);
        }
    return out;
}

}  // namespace

bool is_still_to_come(string_view line) {
    constexpr std::size_t longest = 30;  // bytes of the bracket
    for (std::size_t open = line.find("("); open != string_view::npos;
         open = line.find("(", open + 1)) {
        const string_view note = line.substr(open, longest);
        const std::size_t close = note.find(")");
        if (close == string_view::npos) continue;
        // 解读已发布(附件待补充): what is missing hangs on it.
        if (has_one_of(note.substr(0, close), {"附件", "附表", "附图"}) &&
            has_one_of(line.substr(0, open), {"已发布", "已上线", "已公布", "已推出", "已刊"}))
            continue;
        // 新闻发布会(全文稍后发布)上作了解读: the bracket is on the reading where it ends the line, or stands
        // right behind its name. 办法即将施行, 稍后另发问答 tell of something else.
        const bool ends_line =
            without_front(line.substr(open + close + 1), {"。", "】", "]", " "}).empty();
        if (!ends_line && !ends_with_one_of(line.substr(0, open), {"解读", "图解", "问答", "视频"}))
            continue;
        if (!has_one_of(note.substr(0, close),
                        {"即将施行", "即将实施", "即将生效", "即将出台", "另发", "另行", "全文"}) &&
            has_one_of(
                note.substr(0, close),
                {"待发布", "待上线", "待公布", "待更新", "待补充", "即将", "制作中", "编制中",
                 "准备中", "筹备中", "编写中", "起草中", "敬请期待", "稍后", "后续发布", "暂未"}))
            return true;
    }
    return false;
}

void read_links(const reading& r, const surroundings& around, std::vector<mention>& evidence) {
    if (around.kind != paper_kind::issued_document || around.title.empty()) return;
    const std::vector<stretch> links = links_to_readings(r, around.title);
    if (links.empty()) return;
    bool is_told = false;
    std::erase_if(evidence, [&](const mention& m) {
        const bool is_in_link = std::any_of(links.begin(), links.end(), [&](const stretch& l) {
            return r.original(l).contains(m.at);
        });
        is_told |= m.step == step::interpretation && m.polarity == polarity::done;
        return is_in_link && m.polarity != polarity::done;
    });
    if (is_told) return;
    mention m;
    m.step = step::interpretation;
    m.polarity = polarity::done;
    m.at = r.original(links.front());
    m.when = day_in(r, links.front());
    m.because.push_back("页面上有这个文件的解读的链接");
    evidence.push_back(std::move(m));
}

}  // namespace yigui::recognising
