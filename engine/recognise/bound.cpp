// Lines are taken for heads of papers by the same data that tells a form by its head and a paper by
// its title. What follows a head has to be a text of some length: filings end with lists of the
// papers sent along, and each of those lines is such a name.
#include "recognise/bound.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "base/unicode.h"
#include "recognise/forms.h"
#include "recognise/identity.h"
#include "recognise/reading.h"
#include "recognise/title_line.h"
#include "recognise/variants.h"

namespace yigui::recognising {
namespace {

/// 【二】 in front of a line: how offices part papers that they copy into one file.
std::size_t behind_binder_mark(std::string_view line) {
    if (!line.starts_with("【")) return 0;
    const std::size_t close = line.find("】");
    const std::size_t open = std::string_view("【").size();
    if (close == std::string_view::npos || close > open + 15) return 0;
    // 【第1件】 and 【材料二】 name what follows them, too.
    const std::string_view inner =
        without_front(line.substr(open, close - open), {"第", "材料", "附件"});
    if (begins_with_one_of(inner, {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "1",
                                   "2", "3", "4", "5", "6", "7", "8", "9"}))
        return close + std::string_view("】").size();
    return 0;
}

/// 《X》公开征求意见采纳情况: a line that names the document and a paper of its procedure.
bool titles_paper(std::string_view line, const phrase_data& words) {
    const bool starts = line.starts_with("《") || line.starts_with("关于《");
    if (!starts || line.find("。") != std::string_view::npos ||
        line.find("，") != std::string_view::npos || line.find(",") != std::string_view::npos)
        return false;
    const std::string text = fold(line).text;
    // 关于《…(征求意见稿)》的说明, below the draft that a notice puts up.
    if (line.starts_with("关于《") &&
        ends_with_one_of(text, {"稿)》的说明", "草案)》的说明", "稿》的说明", "草案》的说明",
                                "稿)》起草说明", "草案)》起草说明", "稿)》的起草说明",
                                "草案)》的起草说明", "稿)》编制说明", "稿)》起草情况的说明"}))
        return true;
    const auto hits = words.scan_title(text);
    return std::any_of(hits.begin(), hits.end(), [&](const phrase_hit& h) {
        if (h.role != role::title_word || words.group_of(h).family != "材料") return false;
        const auto kind = paper_kind_from(words.group_of(h).id);
        return h.end == text.size() && kind && *kind != paper_kind::issued_document &&
               *kind != paper_kind::draft && *kind != paper_kind::law;
    });
}

/// 政策解读:《…办法》, as a heading or above the day on which the page put it out. As a link to it no day stands below.
bool heads_reading(const document& doc, const block& b) {
    // Most lines stop here, before anything is folded.
    if (!begins_with_one_of(doc.at(b.range),
                            {"政策解读", "文件解读", "解读", "图解", "一图读懂", "政策问答"}))
        return false;
    const std::string line = fold(doc.at(b.range)).text;
    const std::string_view name =
        without_front(line, {"政策解读", "文件解读", "解读", "图解", "一图读懂", "政策问答"});
    if (name.size() == line.size() || !begins_with_one_of(name, {":《", "|《", " 《", "《"}) ||
        !name.ends_with("》"))
        return false;
    if (b.kind == block_kind::heading) return true;
    const std::string below = fold(std::string_view(doc.text).substr(b.range.end, 60)).text;
    const std::size_t at = below.find_first_not_of(" \n");
    return at != std::string::npos &&
           begins_with_one_of(std::string_view(below).substr(at),
                              {"发布日期", "发布时间", "时间:", "日期:", "来源:"});
}

/// 附:起草说明, 附件2:政策解读 on a line of its own: a paper of the procedure appended to a notice.
std::optional<std::size_t> heads_appended(const document& doc, span line) {
    constexpr std::size_t longest = 75;  // bytes
    const std::string_view raw = doc.at(line);
    if (!raw.starts_with("附") || line.size() > longest) return std::nullopt;
    const std::string said = fold_variants(raw).text;
    std::string_view name = std::string_view(said).substr(std::string_view("附").size());
    if (name.starts_with("件")) name.remove_prefix(std::string_view("件").size());
    const std::size_t label = name.find_first_not_of("0123456789 :.");
    if (label == 0 || label == name.npos) return std::nullopt;
    name.remove_prefix(label);
    for (const std::string_view paper :
         {"起草说明", "编制说明", "制定说明", "修订说明", "起草情况说明", "政策解读", "解读",
          "政策问答", "征求意见情况说明", "意见采纳情况"})
        if (name == paper) return line.begin + raw.find(paper.substr(0, 3));
    return std::nullopt;
}

/// 5 公平竞争审查 已完成 2025年5月15日 审查表: the row of a table that lost its bars, whose last cell names a paper.
bool is_row_of_steps(std::string_view line) {
    return has_one_of(string_view(line), {" 已", "\t已", "　已", " 未", "\t未", "　未", " 完成",
                                          "\t完成", "　完成", " 待", "\t待", "　待"});
}

/// A short line that ends like the name of a form; most lines of most texts stop here.
bool may_name_form(std::string_view line) {
    if (line.size() < 9 || line.size() > 120 || line.starts_with("第")) return false;
    static constexpr std::string_view ends = "表单书纸卡执签笺论栏票稿要录见号日报";
    const std::size_t at = ends.find(line.substr(line.size() - 3));
    return at != ends.npos && at % 3 == 0 && !is_row_of_steps(line);
}

/// Where a paper begins that a line of its own heads: 合法性审核意见书, 发文稿纸, 【三】会议纪要.
std::optional<std::size_t> begins_paper(const document& doc, const block& b,
                                        const phrase_data& words) {
    if (b.table != 0 || b.range.size() > 160) return std::nullopt;
    if (b.kind != block_kind::paragraph && b.kind != block_kind::heading) return std::nullopt;
    span name = b.range;
    if (const std::size_t mark = behind_binder_mark(doc.at(name)); mark > 0)
        return name.begin + mark;
    // 局务会议纪要(2024年第3次): what stands in brackets behind a name is no part of it.
    if (doc.at(name).ends_with(")") || doc.at(name).ends_with("）"))
        for (const std::string_view open : {"（", "("})
            if (const auto at = doc.at(name).rfind(open); at != std::string_view::npos && at > 0)
                name.end = name.begin + at;
    if (titles_paper(doc.at(b.range), words) || heads_reading(doc, b)) return b.range.begin;
    if (const auto at = heads_appended(doc, b.range)) return at;
    if (!may_name_form(doc.at(name))) return std::nullopt;
    const reading r(doc, name, words);
    const auto form = form_at_head(r);
    if (form && form->line.begin == 0) return name.begin;
    return std::nullopt;
}

/// …的通知 某教发〔2024〕7号 各县教育局:…: does the head of a paper with its number and addressees stand there?
bool is_head_of_paper(const reading& r, std::size_t at) {
    constexpr std::size_t longest = 300;  // bytes: of the title, and of the addressees
    for (std::size_t i = r.first_token(at); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin > at + longest) return false;
        if (t.kind == token_kind::date) return false;
        if (t.kind != token_kind::doc_number) continue;
        std::string_view title = r.at({at, std::max(at, number_words(r, t).begin)});
        while (title.ends_with(' ') || title.ends_with('\n')) title.remove_suffix(1);
        const std::string_view rest = r.text().substr(t.end, longest);
        const std::size_t colon = rest.find(':');
        return ends_with_one_of(title,
                                {"的通知", "的意见", "的决定", "的函", "的通告", "的公告"}) &&
               !has_one_of(title, {"。", "《"}) && colon != rest.npos &&
               !has_one_of(rest.substr(0, colon), {"。", "〔", "》", ";"});
    }
    return false;
}

/// …现将《…》转发给你们。某县教育局 2024年3月4日|某市教育局关于…的通知 某教发〔2024〕7号 各县教育局:…: where what a cover hands on
/// begins, on the cover's own line. Papers on lines of their own are parted by the structure (model).
std::optional<std::size_t> begins_forwarded(const document& doc, const span& part,
                                            const phrase_data& words) {
    constexpr std::size_t head = 2400;  // bytes with the page's fields and the title
    const std::string_view start = doc.at(part).substr(0, head);
    if (!has_one_of(start, {"转发", "批转"})) return std::nullopt;
    const reading r(doc, part, words);
    const std::size_t hands_on = first_place_of(
        r.text(),
        {"转发给你们", "转发你们", "转发给你单位", "现转发", "现批转", "批转给你们", "批转你们"});
    if (hands_on == std::string_view::npos) return std::nullopt;
    for (std::size_t i = r.first_token(hands_on); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.kind != token_kind::date || !t.when.from || !t.when.from->is_exact()) continue;
        std::size_t at = t.end;
        while (at < r.text().size() && (r.text()[at] == ' ' || r.text()[at] == '\n')) ++at;
        // (此件主动公开)
        if (starts(r.text(), at, "(此件")) at = r.text().find(')', at) + 1;
        while (at > 0 && at < r.text().size() && (r.text()[at] == ' ' || r.text()[at] == '\n'))
            ++at;
        if (at == 0) return std::nullopt;
        return is_head_of_paper(r, at) ? std::optional(r.original({at, at + 3}).begin)
                                       : std::nullopt;
    }
    return std::nullopt;
}

/// Does it hold a sentence, or the fields of a form?
bool tells(const document& doc, const span& head) {
    const std::string_view text = doc.at(head);
    if (text.find("。") != std::string_view::npos) return true;
    return std::any_of(doc.blocks.begin(), doc.blocks.end(),
                       [&](const block& b) { return b.table != 0 && head.contains(b.range); });
}

}  // namespace

std::vector<span> unbound(const document& doc, const span& part, const phrase_data& words) {
    constexpr std::size_t least_text = 90;
    std::vector<std::size_t> starts;
    // What begins in the first lines is the part itself.
    for (const block& b : doc.blocks)
        if (part.contains(b.range) && b.range.end > part.begin + least_text)
            if (const auto at = begins_paper(doc, b, words)) starts.push_back(*at);
    if (const auto at = begins_forwarded(doc, part, words)) {
        starts.push_back(*at);
        std::sort(starts.begin(), starts.end());
    }
    std::vector<span> out{part};
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const std::size_t next = i + 1 < starts.size() ? starts[i + 1] : part.end;
        if (starts[i] < part.begin + least_text || next - starts[i] < least_text) continue;
        // Menus and a page's own title above the paper are no paper.
        if (out.size() == 1 && !tells(doc, {part.begin, starts[i]})) continue;
        // A link to 《…》政策解读 at the page's foot has no text below it.
        const std::size_t line_end = std::min(doc.text.find('\n', starts[i]), next);
        const std::size_t above = doc.text.rfind('\n', starts[i]);
        const span head{above == std::string::npos ? 0 : above + 1, line_end};
        // 2.婚丧事宜备案表 / 某局 / 2019年11月29日: the last of the attachments, and the signature below.
        const bool is_item = opens_item(fold(doc.at({starts[i], line_end})).text);
        if ((is_item || titles_paper(doc.at({starts[i], line_end}), words) ||
             heads_appended(doc, head)) &&
            !tells(doc, {line_end, next}))
            continue;
        out.back().end = starts[i];
        out.push_back({starts[i], part.end});
    }
    return out;
}

}  // namespace yigui::recognising
