// What minutes say of the subject, item by item.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "dossier/assent.h"
#include "dossier/sheet.h"

namespace yigui::joining {

struct minute {
    decision what = decision::none;
    span at;              ///< the words that decide, with their sentence
    std::string outcome;  ///< "审议通过", "原则同意", "暂缓" …
};

/// The decisions on the subject, in order of place; items that only name it give none.
std::vector<minute> decisions_on(const sheet&, const identity&);

/// (附：…2024年4月2日，市委常委会会议听取…方案的汇报，同意): the committee's extract in the government's own
/// minutes: its day and sentence.
std::optional<stated<date>> heard_by_committee(const sheet&, const identity&);

/// Whether the party group heard of the subject: the sentence that says so.
std::optional<span> heard_of(const sheet&, const identity&);
/// 已于11月14日向县委常委会请示报告: minutes of another meeting tell on which day the party was reported to.
bool tells_day_of_report(const sheet&, const mention&);

}  // namespace yigui::joining
