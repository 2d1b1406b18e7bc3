// Counting as Word does it: lists that share an abstract definition share its counters; a start
// override acts once, when its list is first used at that level; a level starts again after a
// paragraph of any higher level unless lvlRestart says otherwise (0: never, so 第N条 runs on
// through the chapters). Levels above that were never used show their start.
#include "read/numbering.h"

#include <algorithm>
#include <charconv>

#include "base/utf8.h"

namespace yigui::reading {
namespace {

/// Bytes; Word keeps far less. A label stands before each of its paragraphs, so that a long one
/// would be a bomb.
constexpr std::size_t max_label = 255;

int int_of(std::string_view s, int otherwise) {
    int value = otherwise;
    std::from_chars(s.data(), s.data() + s.size(), value);
    return std::clamp(value, -1, 1000000);
}

/// As many whole characters as may stand in a label.
std::string_view cut(std::string_view s) {
    if (s.size() <= max_label) return s;
    std::size_t end = max_label;
    while (end > 0 && is_continuation(s[end])) --end;
    return s.substr(0, end);
}

bool is_on(const xml_tree& t, std::uint32_t i, std::string_view name) {
    if (i == xml_tree::none || t.child(i, name) == xml_tree::none) return false;
    const std::string_view v = t.value_of(i, name);
    return v != "0" && v != "false" && v != "off";
}

}  // namespace

numbering::numbering(const xml_tree& t, std::uint32_t root) {
    for (std::uint32_t c = t.at(root).first_child; c != xml_tree::none; c = t.at(c).next) {
        if (t.name(c) == "abstractNum") read_abstract(t, c);
        if (t.name(c) == "num") read_instance(t, c);
    }
}

numbering::level numbering::read_level(const xml_tree& t, std::uint32_t i, level out) {
    if (const auto v = t.value_of(i, "start"); !v.empty()) out.start = int_of(v, 1);
    // A format outside the first edition stands in AlternateContent.
    std::uint32_t holder = i;
    if (t.child(i, "numFmt") == xml_tree::none)
        if (const auto alternate = t.child(i, "AlternateContent"); alternate != xml_tree::none)
            holder = t.child(alternate, "Choice");
    if (const auto v = t.value_of(holder, "numFmt"); !v.empty()) out.format = v;
    if (out.format == "custom" && i != holder)
        out.format = t.value_of(t.child(t.child(i, "AlternateContent"), "Fallback"), "numFmt");
    if (t.child(i, "lvlText") != xml_tree::none) out.text = cut(t.value_of(i, "lvlText"));
    if (const auto v = t.value_of(i, "suff"); !v.empty()) out.suffix = v;
    if (const auto v = t.value_of(i, "pStyle"); !v.empty()) out.style = v;
    out.is_legal = is_on(t, i, "isLgl");
    out.is_hidden = is_on(t, t.child(i, "rPr"), "vanish");
    if (const auto v = t.value_of(i, "lvlRestart"); !v.empty()) out.restart = int_of(v, -1);
    return out;
}

void numbering::read_abstract(const xml_tree& t, std::uint32_t i) {
    abstract& a = abstracts_[std::string(t.attribute_of(i, "abstractNumId"))];
    a.linked_style = t.value_of(i, "numStyleLink");
    a.defines_style = t.value_of(i, "styleLink");
    for (std::uint32_t c = t.at(i).first_child; c != xml_tree::none; c = t.at(c).next) {
        if (t.name(c) != "lvl") continue;
        const int n = int_of(t.attribute_of(c, "ilvl"), -1);
        if (n >= 0 && n < levels) a.at[static_cast<std::size_t>(n)] = read_level(t, c, {});
    }
}

void numbering::read_instance(const xml_tree& t, std::uint32_t i) {
    instance& n = instances_[std::string(t.attribute_of(i, "numId"))];
    n.abstract_id = t.value_of(i, "abstractNumId");
    for (std::uint32_t c = t.at(i).first_child; c != xml_tree::none; c = t.at(c).next) {
        if (t.name(c) != "lvlOverride") continue;
        const int at = int_of(t.attribute_of(c, "ilvl"), -1);
        if (at < 0 || at >= levels) continue;
        if (const auto v = t.value_of(c, "startOverride"); !v.empty()) n.starts[at] = int_of(v, 1);
        if (const auto l = t.child(c, "lvl"); l != xml_tree::none)
            n.replaced[at] = read_level(t, l, {});
    }
}

numbering::abstract* numbering::abstract_of(const instance& n) {
    const auto it = abstracts_.find(n.abstract_id);
    if (it == abstracts_.end()) return nullptr;
    if (it->second.linked_style.empty()) return &it->second;
    for (auto& [id, other] : abstracts_)
        if (other.defines_style == it->second.linked_style) return &other;
    return &it->second;
}

const numbering::level& numbering::level_at(const instance& n, const abstract& a, int i) const {
    const auto it = n.replaced.find(i);
    return it == n.replaced.end() ? a.at[static_cast<std::size_t>(i)] : it->second;
}

std::optional<int> numbering::level_of_style(const std::string& num_id, const std::string& style) {
    const auto it = instances_.find(num_id);
    if (it == instances_.end()) return std::nullopt;
    const abstract* a = abstract_of(it->second);
    if (!a) return std::nullopt;
    for (int i = 0; i < levels; ++i)
        if (level_at(it->second, *a, i).style == style) return i;
    return std::nullopt;
}

std::string numbering::next(const std::string& num_id, int depth) {
    const auto it = instances_.find(num_id);
    if (it == instances_.end() || depth < 0 || depth >= levels) return {};
    instance& n = it->second;
    abstract* a = abstract_of(n);
    if (!a) return {};
    const auto i = static_cast<std::size_t>(depth);
    const auto start = n.starts.find(depth);
    if (start != n.starts.end() && !n.overridden_used[i]) {
        a->count[i] = start->second;
        a->running[i] = true;
        n.overridden_used[i] = true;
    } else if (a->running[i]) {
        ++a->count[i];
    } else {
        a->count[i] = start != n.starts.end() ? start->second : level_at(n, *a, depth).start;
        a->running[i] = true;
    }
    for (int below = depth + 1; below < levels; ++below) {
        const int restart = level_at(n, *a, below).restart;
        if (restart == 0 || (restart > 0 && depth >= restart)) continue;
        a->running[static_cast<std::size_t>(below)] = false;
    }
    return label(n, *a, depth);
}

std::string numbering::label(const instance& n, const abstract& a, int depth) {
    const auto& l = level_at(n, a, depth);
    if (l.format == "bullet" || l.is_hidden) return {};
    std::string out;
    for (std::size_t k = 0; k < l.text.size() && out.size() <= max_label; ++k) {
        const bool is_field = l.text[k] == '%' && k + 1 < l.text.size() && l.text[k + 1] >= '1' &&
                              l.text[k + 1] <= '9';
        if (!is_field) {
            out += l.text[k];
            continue;
        }
        const int of = l.text[++k] - '1';
        const auto& shown = level_at(n, a, of);
        const auto i = static_cast<std::size_t>(of);
        const int value = a.running[i] ? a.count[i] : shown.start;
        const std::string& format = l.is_legal ? std::string("decimal") : shown.format;
        const std::string word = formatted_number(value, format);
        if (format != "decimal" && word == std::to_string(value)) unknown_.insert(format);
        out += word;
    }
    out = cut(out);
    if (out.empty()) return {};
    if (l.suffix != "nothing") out += ' ';
    return out;
}

}  // namespace yigui::reading
