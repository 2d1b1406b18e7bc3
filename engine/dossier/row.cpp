#include "dossier/row.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/loosely.h"
#include "dossier/match.h"
#include "dossier/short_names.h"

namespace yigui::joining {

using view = std::string_view;

span line_at(view text, std::size_t at) {
    const std::size_t before = at == 0 ? view::npos : text.rfind('\n', at - 1);
    return {before == view::npos ? 0 : before + 1, std::min(text.find('\n', at), text.size())};
}

namespace {

/// A cell and its column.
struct cell {
    view words;
    std::uint32_t column = 0;
};

view trimmed(view words) {
    const auto gap = [](view w) {
        return std::size_t{w.starts_with(" ") || w.starts_with("\t") ? 1U
                           : w.starts_with("　")                     ? view("　").size()
                                                                     : 0U};
    };
    while (gap(words)) words.remove_prefix(gap(words));
    while (words.ends_with(" ") || words.ends_with("\t")) words.remove_suffix(1);
    return words;
}

/// Where the first gap between two columns is, and how long: a bar, a tab, or two blanks.
span gap_in(view line) {
    for (view bar : {"|", "｜"})
        if (const std::size_t at = line.find(bar); at != view::npos) return {at, at + bar.size()};
    std::size_t at = std::min(line.find('\t'), line.find("  "));
    at = std::min(at, line.find("　　"));
    if (at == view::npos) return {line.size(), line.size()};
    return {at, at + (line[at] == '\t' ? 1 : line[at] == ' ' ? 2 : view("　　").size())};
}

std::vector<cell> cells_of_line(view line) {
    std::vector<cell> out;
    for (line = trimmed(line); !line.empty();) {
        const span gap = gap_in(line);
        out.push_back({trimmed(line.substr(0, gap.begin)), static_cast<std::uint32_t>(out.size())});
        line.remove_prefix(gap.end);
        // More blanks widen the gap; a second tab or bar leaves a cell empty.
        while (line.starts_with(" ")) line.remove_prefix(1);
    }
    return out;
}

const block* cell_block_at(const document& doc, span at) {
    const auto own = std::find_if(doc.blocks.begin(), doc.blocks.end(), [&](const block& b) {
        return b.kind == block_kind::cell && b.table != 0 && b.range.contains(at);
    });
    return own == doc.blocks.end() ? nullptr : &*own;
}

/// The cells of the row: those of a table, or of a line that bars, tabs or wide gaps part.
std::vector<cell> cells_of_row(const document& doc, span at) {
    const block* own = cell_block_at(doc, at);
    if (!own) {
        const span line = line_at(doc.text, at.begin);
        return cells_of_line(doc.at(line));
    }
    std::vector<cell> out;
    for (const block& b : doc.blocks)
        if (b.kind == block_kind::cell && b.table == own->table && b.row == own->row)
            out.push_back({doc.at(b.range), b.column});
    return out;
}

span whole_row(const document& doc, span at) {
    const block* own = cell_block_at(doc, at);
    if (!own) return line_at(doc.text, at.begin);
    span out = own->range;
    for (const block& b : doc.blocks)
        if (b.kind == block_kind::cell && b.table == own->table && b.row == own->row)
            out = {std::min(out.begin, b.range.begin), std::max(out.end, b.range.end)};
    return out;
}

/// The head of a column: the first row of the table, or the topmost of the lines with as many cells.
view head_of_column(const document& doc, span at, std::uint32_t column, std::size_t cells) {
    if (const block* own = cell_block_at(doc, at)) {
        for (const block& b : doc.blocks)
            if (b.kind == block_kind::cell && b.table == own->table && b.column == column)
                return doc.at(b.range);
        return {};
    }
    view head;
    for (std::size_t begin = line_at(doc.text, at.begin).begin; begin > 0;) {
        const span above = line_at(doc.text, begin - 1);
        const auto row = cells_of_line(doc.at(above));
        if (row.size() != cells) break;
        head = row[column].words;
        begin = above.begin;
    }
    return head;
}

/// 环节 | 依据 | 情况, 意见 | 未采纳理由: a column that tells what a step goes by or what somebody says, and names no
/// document of the register.
bool is_in_column_of_words(const document& doc, span at, const cell& c, std::size_t cells) {
    const view head = head_of_column(doc, at, c.column, cells);
    return !holds_loosely(head, {"名称", "文件", "标题", "题目"}) &&
           holds_loosely(head, {"依据", "根据", "参照", "理由", "原因", "意见", "建议", "内容",
                                "说明", "备注", "结论"});
}

/// 某镇奖励办法(修订): what stands in brackets behind the name.
view without_bracket(view words) {
    constexpr std::size_t longest = 48;  // bytes
    for (const auto& [open, close] : {std::pair<view, view>{"(", ")"}, {"（", "）"}})
        if (const std::size_t at = words.rfind(open);
            words.ends_with(close) && at != view::npos && words.size() - at <= longest)
            return words.substr(0, at);
    return words;
}

/// 泉口镇森林防火通告: a cell that is the name of a document and nothing else.
bool is_bare_name(view words) {
    constexpr std::size_t shortest = 18, longest = 180;  // bytes
    if (words.size() < shortest || words.size() > longest) return false;
    for (const view mark : {"，", ",", "。", "；", ";", "：", ":", "|"})
        if (words.find(mark) != view::npos) return false;
    words = without_bracket(words);
    if (words.starts_with("《") && words.ends_with("》")) return true;
    for (const view verb : {"已有", "没有", "另有"})
        if (words.find(verb) != view::npos) return false;
    for (const view kind : {"办法", "规定", "细则", "通告", "制度", "规则", "措施", "方案", "规范"})
        if (words.ends_with(kind)) return true;
    // 已听取企业关于影响的意见 is a sentence.
    const std::size_t on = words.find("关于");
    if (on == view::npos || words.find("本") != view::npos) return false;
    static constexpr view organs[] = {"府", "局", "委", "厅", "办", "部", "室", "会", "院"};
    const view organ = words.substr(0, on);
    const bool is_organ = std::any_of(std::begin(organs), std::end(organs),
                                      [&](view o) { return organ.ends_with(o); });
    if (!organ.empty() && (!is_organ || holds_loosely(organ, {"听取", "征求", "已", "对", "经"})))
        return false;
    for (const view kind : {"的通知", "的意见", "的决定"})
        if (words.ends_with(kind)) return true;
    return false;
}

/// The paper is called after the subject alone: its headings divide what it tells of that.
bool is_titled_by_subject_alone(const sheet& s, const identity& id) {
    bool own = false;
    for (const named& n : s.names)
        if (n.in_title && !n.as_basis) {
            if (!id.is(n.core)) return false;
            own = true;
        }
    return own;
}

}  // namespace

bool is_name_of_subject(view words, const identity& id) {
    const auto quoted = quoted_names(words);
    return id.is(core_of(quoted.empty() ? words : view(quoted[0].name))) ||
           is_named_for_short(words, id);
}

namespace {

enum class named_in_row { none, subject, another };

named_in_row document_of_row(span at, const sheet& s, const identity& id) {
    constexpr std::size_t fewest = 3;  // cells; 文件名称 | 某办法 is a field of the paper
    const auto cells = cells_of_row(*s.doc, at);
    named_in_row out = named_in_row::none;
    if (cells.size() < fewest) return out;
    for (const cell& c : cells) {
        const view words = trimmed(c.words);
        if (!is_bare_name(words)) continue;
        if (is_name_of_subject(words, id)) return named_in_row::subject;
        if (!is_in_column_of_words(*s.doc, at, c, cells.size())) out = named_in_row::another;
    }
    return out;
}

/// 2 | 某办法 | |: the row begins with a number or with the name itself, as a form's does not.
bool is_listed_in(span line, const sheet& s, const identity& id) {
    const auto cells = cells_of_row(*s.doc, line);
    if (cells.size() < 2) return false;
    const view first = trimmed(cells[0].words);
    const bool is_numbered = first.find_first_not_of("0123456789.") == view::npos;
    // A bar in front of the row leaves the first cell empty.
    for (std::size_t i = 0; i < std::min<std::size_t>(cells.size(), 3); ++i) {
        const view words = trimmed(cells[i].words);
        if (!is_bare_name(words)) continue;
        return (i == 0 || is_numbered) && is_name_of_subject(words, id);
    }
    return false;
}

}  // namespace

bool is_in_row_of_another(span at, const sheet& s, const identity& id) {
    // A statement may begin in the line of the heads; the first row that names a document tells.
    for (std::size_t begin = at.begin; begin < at.end;) {
        const span line = line_at(s.doc->text, begin);
        const named_in_row whose = document_of_row({begin, line.end}, s, id);
        if (whose != named_in_row::none) return whose == named_in_row::another;
        begin = line.end + 1;
    }
    return false;
}

namespace {

/// 收到意见 | 采纳 | 不采纳 above 7 | 5 | 2: the row counts what was taken up.
bool counts_adopted(const document& doc, span row) {
    const auto cells = cells_of_row(doc, row);
    for (const cell& c : cells) {
        const view words = trimmed(c.words);
        const bool is_figure =
            !words.empty() && words.find_first_not_of("0123456789") == view::npos;
        if (is_figure && holds_loosely(head_of_column(doc, row, c.column, cells.size()), {"采纳"}))
            return true;
    }
    return false;
}

}  // namespace

std::optional<span> row_beside_others(const sheet& s, const identity& id) {
    if (is_titled_by_subject_alone(s, id)) return std::nullopt;
    std::optional<span> own;
    bool has_others = false;
    for (std::size_t begin = s.said->whole.begin; begin < s.said->whole.end;) {
        const span line = line_at(s.doc->text, begin);
        const view words = trimmed(s.doc->at(line));
        begin = line.end + 1;
        if (!is_bare_name(words) && gap_in(words).begin == words.size()) continue;
        if (!own && is_listed_in(line, s, id)) own = whole_row(*s.doc, line);
        has_others |= document_of_row(line, s, id) == named_in_row::another;
    }
    return has_others && own && !counts_adopted(*s.doc, *own) ? own : std::nullopt;
}

std::vector<headed_cell> headed_cells_of_row(const document& doc, span row) {
    const auto cells = cells_of_row(doc, row);
    std::vector<headed_cell> out;
    for (const cell& c : cells)
        out.push_back({trimmed(c.words), head_of_column(doc, row, c.column, cells.size())});
    return out;
}

namespace {

/// 2024年, 3月5日, 三月: a day, and no mark of a list.
bool begins_with_day(view words) {
    static constexpr view numerals[] = {"一", "二", "三", "四", "五", "六",
                                        "七", "八", "九", "十", "〇", "零"};
    const std::size_t whole = words.size();
    for (std::size_t before = whole + 1; words.size() < before;) {
        before = words.size();
        if (!words.empty() && words[0] >= '0' && words[0] <= '9') words.remove_prefix(1);
        for (const view one : numerals)
            if (words.starts_with(one)) words.remove_prefix(one.size());
    }
    if (words.size() == whole) return false;
    return words.starts_with("年") || words.starts_with("月") || words.starts_with("日");
}

}  // namespace

view without_list_mark(view words) {
    static constexpr view marks[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九",
                                     "十", "、", "(",  ")",  "（", "）", ".",  "．"};
    for (std::size_t before = words.size() + 1; words.size() < before;) {
        before = words.size();
        if (begins_with_day(words)) break;
        if (!words.empty() && words[0] >= '0' && words[0] <= '9') words.remove_prefix(1);
        for (const view mark : marks)
            if (words.starts_with(mark)) words.remove_prefix(mark.size());
    }
    return words;
}

int level_of_mark(view line) {
    const view rest = without_list_mark(line);
    const view mark = line.substr(0, line.size() - rest.size());
    // 2024年12月25日 and 一般 begin no point.
    if (!holds_loosely(mark, {"、", ".", "．", "(", "（"})) return 0;
    const bool is_bracketed = mark.starts_with("(") || mark.starts_with("（");
    const bool has_figure = mark.find_first_of("0123456789") != view::npos;
    return (is_bracketed ? 2 : 1) + (has_figure ? 2 : 0);
}

bool opens_with_bare_name_of_another(view item, const identity& id) {
    static constexpr view leads[] = {" ",        "　",       "关于", "审议", "研究",
                                     "原则同意", "原则通过", "同意", "通过"};
    bool has_mark = false;
    for (std::size_t before = item.size() + 1; item.size() < before;) {
        before = item.size();
        item = without_list_mark(item);
        for (const view lead : leads)
            if (item.starts_with(lead)) item.remove_prefix(lead.size());
        has_mark = has_mark || item.size() < before;
    }
    return has_mark && begins_with_bare_name_of_another(item, id);
}

bool begins_with_bare_name_of_another(view item, const identity& id) {
    constexpr std::size_t shortest = 12, longest = 90;  // bytes of a name
    std::size_t end = std::min(item.size(), longest);
    for (const view stop : {"，", ",", "。", "；", ";", "：", ":", " ", "　", "\n", "\t", "|"})
        end = std::min(end, item.find(stop));
    const view clause = item.substr(0, end);
    if (clause.find("《") != view::npos) return false;
    for (const view other_word : {"该", "本", "上述", "此", "会议"})
        if (clause.starts_with(other_word)) return false;
    for (const view kind : {"办法", "管理规定", "暂行规定", "若干规定", "细则", "方案", "通告"}) {
        const std::size_t at = clause.find(kind);
        if (at == view::npos || at + kind.size() < shortest) continue;
        // 下一步将按管理办法, 是否符合…办法: a sentence, and no name.
        for (const view verb : {"按",   "依", "据", "将", "应", "须", "不", "符合", "违反", "有关",
                                "相关", "已", "经", "对", "向", "是", "由", "把",   "拟",   "审查"})
            if (clause.substr(0, at).find(verb) != view::npos) return false;
        const view name = clause.substr(0, at + kind.size());
        return id.title.find(clause.substr(0, at)) == std::string::npos && !id.is(core_of(name)) &&
               !shortens_subject(name, id);
    }
    return false;
}

namespace {

/// Of which document the name in a heading is, that stands without 《》. Under a title of the subject 审议制度 and
/// 配套办法 are headings of its own; a place in front, or a name that the paper gives in full, make it another's.
named_in_row document_of_bare_head(view words, bool has_mark, const sheet& s, const identity& id) {
    if (is_name_of_subject(words, id)) return named_in_row::subject;
    // 关于印发方式的意见: a point of what was said.
    const bool is_name = is_bare_name(words) && words.find("关于") == view::npos;
    if (!is_name && !(has_mark && words.ends_with("办法"))) return named_in_row::none;
    const title_core core = core_of(words);
    if (is_law_name(core.text) || is_rule_of_procedure(core.text)) return named_in_row::none;
    if (!core.place.empty() || document_of_words(words, s, id, 0) == spoken_of::another)
        return named_in_row::another;
    if (is_titled_by_subject_alone(s, id)) return named_in_row::none;
    if (is_name) return named_in_row::another;
    return begins_with_bare_name_of_another(words, id) ? named_in_row::another
                                                       : named_in_row::subject;
}

named_in_row document_of_head(view line, const sheet& s, const identity& id) {
    constexpr std::size_t shortest = 12, longest = 180;  // bytes; 旅行社办法
    view words = trimmed(without_list_mark(trimmed(line)));
    for (const view end : {"：", ":", "。"})
        if (words.ends_with(end)) words.remove_suffix(end.size());
    if (words.size() < shortest || words.size() > longest) return named_in_row::none;
    const auto quoted = quoted_names(words);
    if (quoted.empty())
        return document_of_bare_head(words, level_of_mark(trimmed(line)) != 0, s, id);
    if (!is_bare_name(words)) return named_in_row::none;
    const title_core core = core_of(quoted[0].name);
    if (id.is(core)) return named_in_row::subject;
    return is_law_name(core.text) || is_rule_of_procedure(core.text) ? named_in_row::none
                                                                     : named_in_row::another;
}

/// 一、, (一), 1.
bool is_first_of_list(view line) {
    const view mark = line.substr(0, line.size() - without_list_mark(line).size());
    return level_of_mark(line) != 0 && mark.find_first_of("23456789") == view::npos &&
           !holds_loosely(mark, {"二", "三", "四", "五", "六", "七", "八", "九", "十", "10"});
}

/// 参考文件: above the names, or one name right below another: they are listed, and head nothing.
bool is_among_listed(span head, const sheet& s, const identity& id) {
    if (head.begin <= s.said->whole.begin) return false;
    const view above = trimmed(view(s.doc->text).substr(0, head.begin - 1));
    const view line = trimmed(above.substr(above.rfind('\n') + 1));
    return document_of_head(line, s, id) != named_in_row::none || line.ends_with("：") ||
           line.ends_with(":") ||
           holds_loosely(line, {"依据", "参考", "参照", "附件", "目录", "清单", "如下"});
}

}  // namespace

bool is_below_name_of_another(std::size_t at, const sheet& s, const identity& id) {
    constexpr int most = 12;  // lines that a point of a list has
    const view text = s.doc->text;
    span line = line_at(text, at);
    view below = trimmed(s.doc->at(line));
    int lowest = level_of_mark(below);
    if (lowest == 0) lowest = 5;
    for (int i = 0; i < most && line.begin > s.said->whole.begin; ++i) {
        line = line_at(text, line.begin - 1);
        const view words = trimmed(s.doc->at(line));
        const int level = level_of_mark(words);
        if (level == 0 && (words.ends_with("：") || words.ends_with(":"))) return false;
        // 《乙办法》 above (一): a name without a mark heads the list that begins right below it.
        const bool heads = level == 0
                               ? words.starts_with("《") && (lowest == 5 || is_first_of_list(below))
                               : level < lowest;
        below = words;
        if (!heads) continue;
        const named_in_row whose = document_of_head(words, s, id);
        if (whose != named_in_row::none)
            return whose == named_in_row::another && !is_among_listed(line, s, id);
        if (level > 0) lowest = level;
    }
    return false;
}

}  // namespace yigui::joining
