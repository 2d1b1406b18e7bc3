// The year of a month and day that are told without one. What the day then belongs to is
// mention_dates.cpp's.
#pragma once

#include <optional>

#include "recognise/mentions.h"

namespace yigui::recognising {

int year_of(const date&);
/// The same day of the next year; nothing where it has none.
std::optional<date> a_year_later(const date&);

/// “十四五”时期(2021年-2025年): years far apart that bound a plan, and date nothing that was done.
bool is_span_of_plan(const period&);

/// The days of one stretch, given their years in the order of the text.
class years_told {
 public:
    /// `from`: where the stretch begins.
    years_told(const reading&, std::size_t from, const surroundings&);

    /// A date told with its year.
    void take(const token&);
    /// A month or day told without.
    std::optional<date> day_of(const token&);

 private:
    bool reads_relative_year(const token&);

    const reading& r_;
    const surroundings& around_;
    int year_ = 0;              ///< 0: none was told
    std::optional<date> last_;  ///< the day told last in the stretch
};

}  // namespace yigui::recognising
