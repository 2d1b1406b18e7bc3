#include "dossier/heads.h"

#include <algorithm>
#include <string_view>

#include "base/unicode.h"

namespace yigui::joining {

using view = std::string_view;

std::string folded_words(view text) {
    std::string out;
    for (char c : fold(text).text)
        if (c != ' ' && c != '\t' && c != '\n') out += c;
    return out;
}

std::vector<head_line> heads_of(const sheet& s) {
    constexpr std::size_t most = 3;
    std::vector<head_line> out;
    const view text = s.doc->text;
    for (std::size_t at = s.said->whole.begin; at < s.said->whole.end && out.size() < most;) {
        const std::size_t end = std::min(text.find('\n', at), s.said->whole.end);
        std::string words = folded_words(s.doc->at({at, end}));
        if (!words.empty()) out.push_back({std::move(words), {at, end}});
        at = end + 1;
    }
    if (!s.said->title) return out;
    std::string title = folded_words(s.said->title->value);
    const bool is_here =
        std::any_of(out.begin(), out.end(), [&](const head_line& l) { return l.words == title; });
    if (!is_here) out.push_back({std::move(title), s.said->title->at});
    return out;
}

std::string without_names(const std::string& words) {
    constexpr view opens = "《", closes = "》";
    std::string out;
    int depth = 0;
    for (std::size_t at = 0; at < words.size();) {
        const view rest = view(words).substr(at);
        const bool is_open = rest.starts_with(opens), is_close = rest.starts_with(closes);
        depth += is_open ? 1 : 0;
        if (depth == 0) out += words[at];
        if (is_close) depth = std::max(0, depth - 1);
        at += is_open || is_close ? opens.size() : 1;
    }
    return out;
}

view without_end_bracket(view words) {
    constexpr std::size_t longest = 60;  // bytes
    const std::size_t open = words.rfind('(');
    const bool is_short = open != view::npos && open > 0 && words.size() - open <= longest;
    return words.ends_with(")") && is_short ? words.substr(0, open) : words;
}

bool holds_in_order(view text, std::initializer_list<view> words) {
    std::size_t at = 0;
    for (view w : words) {
        at = text.find(w, at);
        if (at == view::npos) return false;
        at += w.size();
    }
    return true;
}

std::vector<head_line> sentences_of(const sheet& s) {
    static constexpr view marks[] = {"。", "；", "！", "？"};
    std::vector<head_line> out;
    const view text = s.doc->text;
    for (std::size_t at = s.said->whole.begin; at < s.said->whole.end;) {
        std::size_t end = std::min(text.find('\n', at), s.said->whole.end);
        for (const view mark : marks)
            if (const std::size_t found = text.substr(at, end - at).find(mark); found != view::npos)
                end = at + found;
        std::string words = folded_words(s.doc->at({at, end}));
        if (!words.empty()) out.push_back({std::move(words), {at, end}});
        at = end + (end < text.size() && text[end] == '\n' ? 1 : view("。").size());
    }
    return out;
}

}  // namespace yigui::joining
