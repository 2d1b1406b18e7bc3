// The field of a paper of its own in which its verdict stands: 审查结论, 是否违反公平竞争标准. What is ticked or
// written there tells that the step was taken, whichever way it went.
#include <algorithm>

#include "recognise/find.h"
#include "recognise/judge.h"

namespace yigui::recognising {

namespace {

/// 是否违反公平竞争标准:否: the answer is the verdict, whichever it is.
bool asks_for_breach(string_view label) {
    return begins_with_one_of(label, {"是否违反", "违反", "是否存在", "是否具有"});
}

}  // namespace

bool judge::holds_verdict(std::optional<form_entry>& field) const {
    if (!field || !field->polarity) return false;
    // ☑不予通过: a verdict like any other.
    const stretch value{h_.end, std::max(h_.end, field->at.end)};
    if (*field->polarity == polarity::negated &&
        (contains(value, "☑不") || asks_for_breach(r_.at({h_.begin, h_.end}))))
        field->polarity = polarity::done;
    if (*field->polarity != polarity::done) return false;
    if (contains(value, "☑")) return true;
    // 审查结论⏎适用例外规定⏎…: the cells of a blank form, one below the other.
    const string_view said = r_.at(value);
    if (said.substr(0, said.find_first_of(":|")).find('\n') != string_view::npos) return false;
    // 审查结论:经对照标准逐项审查,…: what is written there tells it by itself.
    bool tells = false;
    for (const role x : {role::noun, role::done, role::own_paper})
        each(x, {h_.end, std::max(h_.end, sentence_.end)},
             [&](const phrase_hit& one) { tells |= of_group(one); });
    return !tells;
}

}  // namespace yigui::recognising
