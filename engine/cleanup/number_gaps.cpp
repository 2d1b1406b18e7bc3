// Between the lowest and the highest number known: whether the year began before or went on behind
// them nobody can tell from here. A number shared by several organs is no series of one register.
#include "cleanup/number_gaps.h"

#include <array>
#include <charconv>
#include <iterator>
#include <map>
#include <optional>
#include <set>

#include "base/unicode.h"

namespace yigui::cleaning {
namespace {

using view = std::string_view;

constexpr std::size_t fewest_known = 4, known_per_missing = 3;
constexpr unsigned highest = 9999;

struct parted_number {
    std::string kind;  ///< 云科规
    unsigned year = 0, number = 0;
};

std::optional<unsigned> digits(view s) {
    unsigned n = 0;
    const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), n);
    if (s.empty() || error != std::errc() || end != s.data() + s.size()) return std::nullopt;
    return n;
}

/// 云科规〔2021〕5号, in whichever brackets.
std::optional<parted_number> parted(const std::string& number) {
    const std::string text = fold(number).text;
    constexpr std::array<std::pair<view, view>, 4> brackets{
        {{"〔", "〕"}, {"[", "]"}, {"(", ")"}, {"【", "】"}}};
    for (const auto& [open, close] : brackets) {
        const std::size_t at = text.find(open), end = text.find(close);
        if (at == view::npos || end == view::npos || end < at + open.size()) continue;
        const auto year = digits(view(text).substr(at + open.size(), end - at - open.size()));
        view rest = view(text).substr(end + close.size());
        if (rest.starts_with("第")) rest.remove_prefix(view("第").size());
        if (!rest.ends_with("号")) continue;
        rest.remove_suffix(view("号").size());
        const auto n = digits(rest);
        if (!year || !n || *n == 0 || *n > highest || *year < 1949 || *year > 2100 || at == 0)
            continue;
        return parted_number{text.substr(0, at), *year, *n};
    }
    return std::nullopt;
}

struct series {
    std::map<unsigned, std::size_t> known;  ///< number -> the first document that bears it
    std::set<std::string> issuers;
};

/// One organ, written long or short.
bool is_of_one_issuer(const series& s) {
    for (const std::string& a : s.issuers)
        for (const std::string& b : s.issuers)
            if (!a.ends_with(b) && !b.ends_with(a)) return false;
    return true;
}

/// The numbers between two that are known.
std::string question_of(unsigned before, unsigned after) {
    std::string missing;
    for (unsigned n = before + 1; n < after; ++n)
        missing += (missing.empty() ? "" : "、") + std::to_string(n) + "号";
    return missing + "是否漏登(" + std::to_string(before) + "号之后是" + std::to_string(after) +
           "号)";
}

bool is_nearly_whole(const series& s) {
    const std::size_t span = s.known.rbegin()->first - s.known.begin()->first + 1,
                      gaps = span - s.known.size();
    return s.known.size() >= fewest_known && gaps * known_per_missing <= s.known.size() &&
           is_of_one_issuer(s);
}

}  // namespace

void ask_for_missing_numbers(std::vector<cleanup_document>& all) {
    std::map<std::pair<std::string, unsigned>, series> by_series;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto p = parted(all[i].doc_number);
        if (!p) continue;
        series& s = by_series[{p->kind, p->year}];
        s.known.emplace(p->number, i);
        if (!all[i].issuer.empty()) s.issuers.insert(all[i].issuer);
    }
    for (const auto& [key, s] : by_series) {
        if (!is_nearly_whole(s)) continue;
        for (auto after = std::next(s.known.begin()); after != s.known.end(); ++after)
            if (const unsigned before = std::prev(after)->first; after->first > before + 1)
                all[after->second].asked.push_back(question_of(before, after->first));
    }
}

}  // namespace yigui::cleaning
