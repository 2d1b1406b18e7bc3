// Places are found by binary search in the ascending runs; a run says by its units how many
// source bytes stand behind a character, so no per-character table is kept.
#include "yigui/document.h"

#include <algorithm>

#include "base/unicode.h"

namespace yigui {
namespace {

/// Source offset of the text offset `at` inside the run; `up` rounds to the end of its unit.
std::size_t source_of(const origin_run& run, std::size_t at, bool up) {
    if (run.text_unit == 0 || run.source_unit == 0) return up ? run.source_end : run.source_begin;
    std::size_t units = (at - run.text_begin) / run.text_unit;
    if (up && (at - run.text_begin) % run.text_unit != 0) ++units;
    return std::min(run.source_end, run.source_begin + units * run.source_unit);
}

std::string label_in(const document& doc, const node& n) {
    const std::string label(doc.at(n.label));
    switch (n.kind) {
        case node_kind::xiang:
            return "第" + label + "项";
        case node_kind::mu:
            return "第" + std::to_string(n.number) + "目";
        default:
            return label;
    }
}

/// A 款 is named only where its 条 has several.
std::string kuan_name(const document& doc, std::size_t i) {
    const node& n = doc.nodes[i];
    bool several = n.number > 1;
    for (std::size_t k = i + 1; k < doc.nodes.size() && !several; ++k) {
        if (doc.nodes[k].depth < n.depth) break;
        several = doc.nodes[k].depth == n.depth && doc.nodes[k].kind == node_kind::kuan;
    }
    if (!several) return {};
    static constexpr std::string_view digits[] = {"〇", "一", "二", "三", "四", "五",
                                                  "六", "七", "八", "九", "十"};
    const auto count = static_cast<std::size_t>(n.number);
    return "第" + (count < 11 ? std::string(digits[count]) : std::to_string(count)) + "款";
}

bool has_address(node_kind k) {
    return (k >= node_kind::bian && k <= node_kind::level4) || k == node_kind::attachment;
}

}  // namespace

place document::locate(span s) const {
    place out;
    const auto first =
        std::upper_bound(origins.begin(), origins.end(), s.begin,
                         [](std::size_t at, const origin_run& run) { return at < run.text_end; });
    if (first == origins.end()) {
        if (!parts.empty()) out.part = parts.front();
        return out;
    }
    const std::size_t begin = std::max(s.begin, first->text_begin);
    out.part = first->part < parts.size() ? parts[first->part] : "";
    out.paragraph = first->paragraph;
    out.source_begin = source_of(*first, begin, false);
    out.source_end = out.source_begin;
    for (auto run = first; run != origins.end() && run->text_begin < std::max(s.end, begin + 1);
         ++run) {
        if (run->part != first->part) continue;
        const std::size_t end = std::min(s.end, run->text_end);
        out.source_begin =
            std::min(out.source_begin, source_of(*run, std::max(s.begin, run->text_begin), false));
        if (end > run->text_begin)
            out.source_end = std::max(out.source_end, source_of(*run, end, true));
    }
    return out;
}

span document::code_points(span s) const {
    const std::size_t begin =
        count_code_points(std::string_view(text).substr(0, std::min(s.begin, text.size())));
    return {begin, begin + count_code_points(at(s))};
}

std::string document::address(span s) const {
    // Preorder: the innermost node that holds the place is the last one that contains it.
    std::size_t innermost = 0;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (nodes[i].range.begin > s.begin) break;
        if (s.begin < nodes[i].range.end) innermost = i;
    }
    std::vector<std::size_t> chain;
    for (std::size_t i = innermost; i < nodes.size() && i != 0; i = nodes[i].parent)
        chain.push_back(i);
    std::string out;
    bool level = false;
    for (auto it = chain.rbegin(); it != chain.rend(); ++it) {
        const node& n = nodes[*it];
        if (!has_address(n.kind)) continue;
        const std::string name =
            n.kind == node_kind::kuan ? kuan_name(*this, *it) : label_in(*this, n);
        if (name.empty()) continue;
        const bool is_level = n.kind >= node_kind::level1 && n.kind <= node_kind::level4;
        if (!out.empty() && !(level && is_level)) out += ' ';
        out += name;
        level = is_level;
    }
    return out;
}

std::string original_of(const document& doc) {
    std::string out;
    std::size_t at = 0;
    for (const revision& r : doc.revisions) {
        if (r.at.begin < at) continue;
        out.append(doc.text, at, r.at.begin - at);
        out += r.deleted;
        at = r.at.end;
    }
    return out.append(doc.text, at);
}

}  // namespace yigui
