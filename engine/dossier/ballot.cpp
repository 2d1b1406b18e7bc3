// The boxes of one form stand all in front of their options or all behind them: the first of both tells which.
#include "dossier/ballot.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace yigui::joining {
namespace {

using view = std::string_view;

struct sign {
    view words;
    bool counts;  ///< ticked; or, of an option, for the document
};
constexpr std::array<sign, 14> boxes = {{{"(√)", true},
                                         {"(✓)", true},
                                         {"☑", true},
                                         {"☒", true},
                                         {"√", true},
                                         {"✓", true},
                                         {"✔", true},
                                         {"■", true},
                                         {"()", false},
                                         {"□", false},
                                         {"☐", false},
                                         {"○", false},
                                         {"___", false},
                                         {"__", false}}};
constexpr std::array<sign, 6> options = {{{"不通过", false},
                                          {"不同意", false},
                                          {"反对", false},
                                          {"弃权", false},
                                          {"通过", true},
                                          {"同意", true}}};

template <std::size_t N>
const sign* sign_at(view words, std::size_t at, const std::array<sign, N>& all) {
    for (const sign& s : all)
        if (words.substr(at).starts_with(s.words)) return &s;
    return nullptr;
}

const sign* box_before(view words, std::size_t at) {
    for (const sign& s : boxes)
        if (words.substr(0, at).ends_with(s.words)) return &s;
    return nullptr;
}

/// 3 of 同意3票, 反对:8人
std::optional<int> votes_behind(view words, view option) {
    for (std::size_t at = words.find(option); at != view::npos;
         at = words.find(option, at + option.size())) {
        view rest = words.substr(at + option.size());
        while (rest.starts_with(":")) rest.remove_prefix(1);
        int votes = 0;
        const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), votes);
        if (error != std::errc{}) continue;
        rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
        for (const view unit : {"票", "人", "名"})
            if (rest.starts_with(unit)) return votes;
    }
    return std::nullopt;
}

/// 8 of 8票同意
std::optional<int> votes_before(view words, view option) {
    for (std::size_t at = words.find(option); at != view::npos;
         at = words.find(option, at + option.size()))
        for (const view unit : {"票", "人", "名"}) {
            const view before = words.substr(0, at);
            if (!before.ends_with(unit)) continue;
            const view figures = before.substr(0, before.size() - unit.size());
            const std::size_t last = figures.find_last_not_of("0123456789");
            const view count = last == view::npos ? figures : figures.substr(last + 1);
            int votes = 0;
            if (std::from_chars(count.data(), count.data() + count.size(), votes).ec == std::errc{})
                return votes;
        }
    return std::nullopt;
}

std::optional<int> votes_for(view words, view option) {
    const auto behind = votes_behind(words, option);
    return behind ? behind : votes_before(words, option);
}

}  // namespace

std::optional<decision> ticked_in(view words) {
    std::size_t first_box = view::npos, first_option = view::npos;
    bool is_form = false;
    decision found = decision::none;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (sign_at(words, at, boxes) != nullptr) first_box = std::min(first_box, at);
        const sign* option = sign_at(words, at, options);
        if (option == nullptr) continue;
        first_option = std::min(first_option, at);
        const std::size_t end = at + option->words.size();
        const sign* box =
            first_box < first_option ? box_before(words, at) : sign_at(words, end, boxes);
        at = end - 1;
        if (box == nullptr) continue;
        is_form = true;
        if (box->counts && found == decision::none)
            found = option->counts ? decision::approved : decision::refused;
    }
    return is_form ? std::optional(found) : std::nullopt;
}

std::optional<decision> counted_in(view words) {
    std::optional<int> ayes = votes_for(words, "同意");
    if (!ayes) ayes = votes_for(words, "赞成");
    const auto noes = votes_for(words, "反对");
    if (!ayes || !noes) return std::nullopt;
    if (*ayes <= *noes) return decision::refused;
    // 赞成4人,反对3人,弃权5人: no majority of those who were there.
    return *ayes > *noes + votes_for(words, "弃权").value_or(0) ? decision::approved
                                                                : decision::none;
}

}  // namespace yigui::joining
