#include "dossier/row.h"

#include <algorithm>

namespace yigui::joining {
namespace {

using view = std::string_view;

/// The cells of the row: those of a table, or of a line that bars part.
std::vector<view> cells_of_row(const document& doc, span at) {
    std::vector<view> out;
    const auto own = std::find_if(doc.blocks.begin(), doc.blocks.end(), [&](const block& b) {
        return b.kind == block_kind::cell && b.table != 0 && b.range.contains(at);
    });
    if (own != doc.blocks.end()) {
        for (const block& b : doc.blocks)
            if (b.kind == block_kind::cell && b.table == own->table && b.row == own->row)
                out.push_back(doc.at(b.range));
        return out;
    }
    const std::size_t before = at.begin == 0 ? view::npos : doc.text.rfind('\n', at.begin - 1);
    const std::size_t begin = before == view::npos ? 0 : before + 1;
    view line = view(doc.text).substr(begin, doc.text.find('\n', at.begin) - begin);
    while (!line.empty()) {
        const std::size_t bar = std::min({line.find('|'), line.find("｜"), line.size()});
        out.push_back(line.substr(0, bar));
        line.remove_prefix(
            std::min(line.size(), bar + (line.substr(bar).starts_with("｜") ? 3 : 1)));
    }
    return out;
}

/// 泉口镇森林防火通告: a cell that is the name of a document and nothing else.
bool is_bare_name(view cell) {
    constexpr std::size_t shortest = 18, longest = 180;  // bytes
    while (cell.starts_with(" ")) cell.remove_prefix(1);
    while (cell.ends_with(" ")) cell.remove_suffix(1);
    if (cell.size() < shortest || cell.size() > longest) return false;
    for (const view mark : {"，", ",", "。", "；", ";", "：", ":", "|"})
        if (cell.find(mark) != view::npos) return false;
    if (cell.starts_with("《") && (cell.ends_with("》") || cell.ends_with("）"))) return true;
    for (const view kind : {"办法", "规定", "细则", "通告", "制度", "规则", "措施", "方案", "规范",
                            "办法（试行）", "规定（试行）", "办法(试行)", "规定(试行)"})
        if (cell.ends_with(kind)) return true;
    return false;
}

}  // namespace

bool is_in_row_of_another(span at, const sheet& s, const identity& id) {
    constexpr std::size_t fewest = 3;  // cells; 文件名称 | 某办法 is a field of the paper
    const auto cells = cells_of_row(*s.doc, at);
    if (cells.size() < fewest) return false;
    bool names_other = false;
    for (const view cell : cells) {
        if (!is_bare_name(cell)) continue;
        const auto quoted = quoted_names(cell);
        if (id.is(core_of(quoted.empty() ? cell : view(quoted[0].name)))) return false;
        names_other = true;
    }
    return names_other;
}

view without_list_mark(view words) {
    static constexpr view marks[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九",
                                     "十", "、", "(",  ")",  "（", "）", ".",  "．"};
    for (std::size_t before = words.size() + 1; words.size() < before;) {
        before = words.size();
        if (!words.empty() && words[0] >= '0' && words[0] <= '9') words.remove_prefix(1);
        for (const view mark : marks)
            if (words.starts_with(mark)) words.remove_prefix(mark.size());
    }
    return words;
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
    constexpr std::size_t shortest = 12, longest = 90;  // bytes of a name
    std::size_t end = std::min(item.size(), longest);
    for (const view stop : {"，", ",", "。", "；", ";", "：", ":", " ", "　", "\n", "\t", "|"})
        end = std::min(end, item.find(stop));
    const view clause = item.substr(0, end);
    if (!has_mark || clause.find("《") != view::npos) return false;
    for (const view other_word : {"该", "本", "上述", "此", "会议"})
        if (clause.starts_with(other_word)) return false;
    for (const view kind : {"办法", "管理规定", "暂行规定", "若干规定", "细则", "方案", "通告"}) {
        const std::size_t at = clause.find(kind);
        if (at == view::npos || at + kind.size() < shortest) continue;
        // 下一步将按管理办法, 是否符合…办法: a sentence, and no name.
        for (const view verb : {"按",   "依", "据", "将", "应", "须", "不", "符合", "违反", "有关",
                                "相关", "已", "经", "对", "向", "是", "由", "把",   "拟",   "审查"})
            if (clause.substr(0, at).find(verb) != view::npos) return false;
        return id.title.find(clause.substr(0, at)) == std::string::npos &&
               !id.is(core_of(clause.substr(0, at + kind.size())));
    }
    return false;
}

}  // namespace yigui::joining
