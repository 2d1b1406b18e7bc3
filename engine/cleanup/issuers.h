// Organs that were renamed or dissolved, with the day (corpus/issuers.csv; an office adds its
// own). Local reforms took place on different days, so an organ that is not listed by its full
// name is not judged; where its name ends as a row that begins with * does, the office is asked.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "yigui/date.h"
#include "yigui/words.h"

namespace yigui::cleaning {

struct issuer_change {
    std::string name, became;
    day_point on{};
    std::string by;
    source_status status = source_status::unchecked;
};

class issuer_table {
 public:
    /// `own`: the office's table in the same form; its rows go first. Empty: none.
    static issuer_table load(const std::string& csv_path, const std::string& own,
                             diagnostics& report);
    /// The change of the organ of exactly that name; null when none is known.
    const issuer_change* change_of(std::string_view name) const;
    /// The change that organs of such a name have usually met: 某市国土资源局 to 某市自然资源局.
    std::optional<issuer_change> usual_change_of(std::string_view name) const;

 private:
    void add(const std::string& csv_path, diagnostics& report);

    std::vector<issuer_change> rows_;
};

}  // namespace yigui::cleaning
