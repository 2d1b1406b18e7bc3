// The table of known instruments (corpus/instruments.csv): names, numbers, and the days from
// and to which each version is in force.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/diagnostic.h"
#include "yigui/date.h"
#include "yigui/words.h"

namespace yigui {

struct instrument {
    std::string name;
    std::vector<std::string> aliases;
    std::string number, issuer;
    std::optional<day_point> issued, effective, ended;
    std::string ended_by;
    source_status status = source_status::unchecked;
    std::string status_note;  ///< which single fields are less sure
    int articles = 0;         ///< how many articles it has; 0 when not known
};

class instrument_table {
 public:
    static instrument_table load(const std::string& csv_path, diagnostics& report);
    /// All versions known under this name (full name, alias, with or without 中华人民共和国,
    /// the bracketed edition and 《》), oldest first.
    std::vector<const instrument*> versions(std::string_view name) const;
    /// The version in force on that day, if one is known to be.
    const instrument* in_force(std::string_view name, day_point) const;
    /// The version that a citation meant, when it (or, cited by title alone, every version) had
    /// ended by that day; null when it had not or is not known.
    const instrument* ended_before(std::string_view name, std::string_view number, day_point) const;
    /// A version that was made public only after that day, when no earlier one can have been meant:
    /// the name is known in one edition alone, which is not called an amended one.
    const instrument* issued_after(std::string_view name, day_point) const;
    /// The number of articles of the version meant: that of the number, else the one in force on
    /// the day; 0 when it is not known.
    int articles_of(std::string_view name, std::string_view number, day_point) const;
    const std::vector<instrument>& all() const { return rows_; }

 private:
    void index(std::size_t row);

    std::vector<instrument> rows_;
    /// From the reduced form of a name or alias to its rows.
    std::unordered_map<std::string, std::vector<std::size_t>> by_name_;
};

}  // namespace yigui
