#include "rules.h"

#include <algorithm>
#include <cstring>
#include <stdexcept>

#include "base/unicode.h"
#include "recognise/lexer.h"

namespace bench {

using yigui::recognising::phrase;
using yigui::recognising::phrase_data;

namespace {

constexpr std::size_t longest_gap = 30;  // characters

std::uint64_t fnv1a(std::string_view s) {
    std::uint64_t h = 14695981039346656037u;
    for (const unsigned char c : s) h = (h ^ c) * 1099511628211u;
    return h;
}

bool is_plain(std::string_view part) {
    return std::none_of(part.begin(), part.end(),
                        [](char c) { return static_cast<unsigned char>(c) < 128; });
}

/// The 100 of least hash, each once.
std::vector<rule> least_hashed(std::vector<rule> all) {
    const auto key = [](const rule& r) { return fnv1a(r.first + "…" + r.second); };
    std::sort(all.begin(), all.end(),
              [&](const rule& a, const rule& b) { return key(a) < key(b); });
    all.erase(std::unique(all.begin(), all.end(),
                          [&](const rule& a, const rule& b) { return key(a) == key(b); }),
              all.end());
    if (all.size() > rule_count / 2) all.resize(rule_count / 2);
    return all;
}

const char* next_place(const char* at, const char* end, std::string_view what) {
    return static_cast<const char*>(
        memmem(at, static_cast<std::size_t>(end - at), what.data(), what.size()));
}

bool is_mark(char c) { return c == ';' || c == '!' || c == '?' || c == ',' || c == '\n'; }

/// Does `second` stand behind the gap that begins here?
bool is_over_gap(std::string_view text, std::size_t at, std::string_view second) {
    for (std::size_t n = 0; n <= longest_gap && at < text.size(); ++n) {
        if (text.substr(at, second.size()) == second) return true;
        if (is_mark(text[at]) || text.substr(at, 3) == "。") return false;
        yigui::code_point_at(text, at);
    }
    return false;
}

}  // namespace

std::string rule::regex() const {
    return is_word() ? first : first + "[^。;!?,\\n]{0,30}?" + second;
}

std::vector<rule> sample_rules(const phrase_data& data) {
    std::vector<rule> words, gaps;
    for (const phrase& p : data.phrases()) {
        if (!p.unless.empty() || p.role == yigui::recognising::role::part) continue;
        const yigui::recognising::word_range parts = data.parts_of(p);
        if (!std::all_of(parts.begin(), parts.end(), is_plain)) continue;
        if (parts.size() == 1 && yigui::count_code_points(parts[0]) >= 2)
            words.push_back({std::string(parts[0]), ""});
        if (parts.size() == 2 && !p.over_commas[0])
            gaps.push_back({std::string(parts[0]), std::string(parts[1])});
    }
    std::vector<rule> out = least_hashed(std::move(words));
    for (auto& r : least_hashed(std::move(gaps))) out.push_back(std::move(r));
    return out;
}

std::string phrase_file(const std::vector<rule>& rules) {
    std::string out = "线索 bench\n";
    for (const rule& r : rules)
        out += "  词 " + r.first + (r.is_word() ? "" : "…" + r.second) + "\n";
    return out;
}

phrase_data load_rules(const std::string& phrase_file) {
    phrase_data out;
    yigui::diagnostics report;
    out.add_file("bench.词", phrase_file, report);
    if (report.has_errors()) throw std::runtime_error(report.render());
    out.finish();
    return out;
}

std::bitset<rule_count> scan(const phrase_data& data, std::string_view folded) {
    std::bitset<rule_count> out;
    for (const auto& hit : data.scan(folded)) out.set(hit.phrase);
    return out;
}

std::bitset<rule_count> scan_plainly(const std::vector<rule>& rules, std::string_view folded) {
    std::bitset<rule_count> out;
    const char* const begin = folded.data();
    const char* const end = begin + folded.size();
    for (std::size_t i = 0; i < rules.size(); ++i)
        for (const char* at = begin; (at = next_place(at, end, rules[i].first)); ++at) {
            const auto behind = static_cast<std::size_t>(at - begin) + rules[i].first.size();
            if (!rules[i].is_word() && !is_over_gap(folded, behind, rules[i].second)) continue;
            out.set(i);
            break;
        }
    return out;
}

std::string with_short_titles(std::string_view folded) {
    constexpr std::string_view open = "《";
    std::string out;
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t title = std::min(folded.find(open, at), folded.size());
        out += folded.substr(at, title - at);
        if (title == folded.size()) break;
        bool closed = false;
        at = yigui::recognising::citation_end(folded, title, closed);
        out += closed ? "〓" : "\n";  // no gap crosses a title that is never closed
        at = closed ? at : title + open.size();
    }
    return out;
}

std::size_t count_pairs(const fired& all) {
    std::size_t n = 0;
    for (const auto& one : all) n += one.count();
    return n;
}

std::size_t count_differences(const fired& a, const fired& b) {
    std::size_t n = 0;
    for (std::size_t i = 0; i < a.size() && i < b.size(); ++i) n += (a[i] ^ b[i]).count();
    return n;
}

}  // namespace bench
