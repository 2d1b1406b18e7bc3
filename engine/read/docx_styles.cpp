// Chains of basedOn are followed at most as far as there are styles, so a cycle ends.
#include "read/docx_styles.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace yigui::reading {
namespace {

int int_of(std::string_view s) {
    int value = -1;
    std::from_chars(s.data(), s.data() + s.size(), value);
    return value;
}

std::string lower(std::string_view s) {
    std::string out(s);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return out;
}

/// "heading 2" in files of any language is the name of the built-in style.
int level_of_name(const std::string& name) {
    const std::string n = lower(name);
    for (const std::string_view word : {"heading ", "标题 "})
        if (n.starts_with(word)) return int_of(std::string_view(n).substr(word.size())) - 1;
    return -1;
}

}  // namespace

void apply_properties(const xml_tree& t, std::uint32_t p, paragraph_style& out) {
    if (p == xml_tree::none) return;
    if (const auto n = t.child(p, "numPr"); n != xml_tree::none) {
        if (const auto id = t.value_of(n, "numId"); !id.empty()) {
            out.num_id = id;
            out.num_style.clear();
        }
        if (const auto level = t.value_of(n, "ilvl"); !level.empty()) out.num_level = int_of(level);
    }
    if (const auto v = t.value_of(p, "outlineLvl"); !v.empty()) out.outline = int_of(v);
    if (const auto v = t.value_of(p, "jc"); !v.empty()) out.alignment = v;
}

docx_styles::docx_styles(const xml_tree& t, std::uint32_t root) {
    for (std::uint32_t c = t.at(root).first_child; c != xml_tree::none; c = t.at(c).next) {
        if (t.name(c) != "style") continue;
        const auto type = t.attribute_of(c, "type");
        if (!type.empty() && type != "paragraph") continue;
        const std::string id(t.attribute_of(c, "styleId"));
        entry& e = styles_[id];
        e.based_on = t.value_of(c, "basedOn");
        e.name = t.value_of(c, "name");
        apply_properties(t, t.child(c, "pPr"), e.own);
        if (!e.own.num_id.empty()) e.own.num_style = id;
        if (e.own.outline < 0) e.own.outline = level_of_name(e.name);
        e.own.is_title = lower(e.name) == "title" || e.name == "标题";
        const auto standard = t.attribute_of(c, "default");
        if (standard == "1" || standard == "true" || standard == "on") default_ = id;
    }
}

const paragraph_style& docx_styles::of(std::string_view id) {
    auto it = styles_.find(id);
    if (id.empty() || it == styles_.end()) it = styles_.find(default_);
    entry& e = it == styles_.end() ? none_ : it->second;
    if (!e.whole) e.whole = with_ancestors(e);
    return *e.whole;
}

paragraph_style docx_styles::with_ancestors(const entry& style) const {
    std::vector<const entry*> chain{&style};
    while (chain.size() <= styles_.size()) {
        const auto it = styles_.find(chain.back()->based_on);
        if (it == styles_.end()) break;
        chain.push_back(&it->second);
    }
    paragraph_style out;
    for (auto it = chain.rbegin(); it != chain.rend(); ++it) {
        const paragraph_style& own = (*it)->own;
        if (!own.num_id.empty()) {
            out.num_id = own.num_id;
            out.num_style = own.num_style;
        }
        if (own.num_level >= 0) out.num_level = own.num_level;
        if (own.outline >= 0) out.outline = own.outline;
        if (!own.alignment.empty()) out.alignment = own.alignment;
        out.is_title = own.is_title;
    }
    return out;
}

}  // namespace yigui::reading
