// By what stands between the days: 分别 gives them out in order, and an act without an outcome (听取汇报) before a
// day with one (审议通过) was another session. Other clauses are read by the nearest day, in mention_dates.cpp.
#include "recognise/days_of_acts.h"

#include <algorithm>

#include "recognise/find.h"

namespace yigui::recognising {
namespace {

bool names_other(const reading& r, const phrase_hit& h, yigui::step s) {
    const auto& group = r.words().group_of(h);
    return h.role == role::noun && group.family == "步骤" && group.id != id_of(s);
}

/// How many names of other steps stand between a place and the step's.
std::size_t steps_between(const asked_place& p, std::size_t from) {
    std::size_t out = 0, counted = from;
    for (std::size_t i = p.r.first_hit(from); i < p.r.hits().size(); ++i) {
        const phrase_hit& h = p.r.hits()[i];
        if (h.begin >= p.at) break;
        if (h.begin < counted || !names_other(p.r, h, p.step)) continue;
        counted = h.end;
        ++out;
    }
    return out;
}

/// 5月6日、5月7日分别通过合法性审核和公平竞争审查: to each its day, in the order of both.
std::optional<day_candidate> day_of_each(const asked_place& p,
                                         const std::vector<day_candidate>& all) {
    const string_view said = p.r.at({p.clause.begin, std::max(p.clause.begin, p.at)});
    const std::size_t each = said.rfind("分别");
    if (each == string_view::npos) return std::nullopt;
    const std::size_t place = p.clause.begin + each;
    for (std::size_t last = all.size(); last-- > 1;) {
        constexpr std::size_t nearest = 3;  // bytes: 先, 已
        if (all[last].end > place) continue;
        if (place - all[last].end > nearest) break;
        std::size_t first = last;
        while (first > 0 &&
               is_one_of(p.r.at({all[first - 1].end, all[first].begin}), {"、", "和", "及", "与"}))
            --first;
        const std::size_t mine = first + steps_between(p, place);
        if (first < last && mine <= last) return all[mine];
    }
    return std::nullopt;
}

bool tells_consent(string_view said) {
    const std::size_t at = first_place_of(said, {"通过", "审定", "批准"});
    return at != string_view::npos &&
           !has_one_of(said.substr(0, at), {"拟", "将", "应", "再", "前"}) &&
           !begins_with_one_of(said.substr(at + string_view("通过").size()), {"的", "前", "后"});
}

/// 5月8日召开会议听取汇报、5月15日审议通过《某办法》: the session that consented.
std::optional<day_candidate> day_of_consent(const asked_place& p,
                                            const std::vector<day_candidate>& all) {
    if (p.step != step::collective_decision && p.step != step::party_group_report)
        return std::nullopt;
    for (std::size_t i = 1; i < all.size(); ++i) {
        if (all[i - 1].begin < p.clause.begin || all[i].begin >= p.clause.end) continue;
        const std::size_t end =
            i + 1 < all.size() ? std::min(all[i + 1].begin, p.clause.end) : p.clause.end;
        const string_view before = p.r.at({all[i - 1].end, all[i].begin});
        if (has_one_of(before, {"听取", "研究", "讨论", "审议", "召开"}) &&
            !has_one_of(before, {"通过", "审定", "批准", "同意", "决定", "的"}) &&
            tells_consent(p.r.at({all[i].end, std::max(all[i].end, end)})))
            return all[i];
    }
    return std::nullopt;
}

}  // namespace

std::optional<day_candidate> day_of_act(const asked_place& p,
                                        const std::vector<day_candidate>& all) {
    if (all.size() < 2) return std::nullopt;
    if (const auto each = day_of_each(p, all)) return each;
    return day_of_consent(p, all);
}

std::size_t place_behind_other_act(const reading& r, yigui::step s, stretch words) {
    for (std::size_t i = r.first_token(words.begin); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin >= words.end) break;
        if (t.kind != token_kind::date && t.kind != token_kind::month_day) continue;
        constexpr std::size_t longest_name = 36;  // bytes
        const std::size_t from = words.begin - std::min(words.begin, longest_name);
        for (std::size_t k = r.first_hit(from); k < r.hits().size(); ++k) {
            const phrase_hit& h = r.hits()[k];
            if (h.begin > words.begin) break;
            if (h.end > words.begin && h.end <= t.begin && names_other(r, h, s)) return t.end;
        }
        break;
    }
    return words.begin;
}

}  // namespace yigui::recognising
