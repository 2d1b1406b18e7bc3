// What a number of a spreadsheet shows: a day, a time, a percentage or the number itself.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "read/xml_tree.h"

namespace yigui::reading {

/// @par Source ECMA-376 part 1, 18.8.30 (numFmt) and 18.17.4.1 (dates as serial numbers)
enum class cell_format : unsigned char { general, percent, day, month, time, day_and_time };

/// Tells the format of a format code such as yyyy"年"m"月"d"日".
cell_format format_of_code(std::string_view code);
/// Of a number of the built-in formats, those of Chinese editions included.
cell_format format_of_builtin(int id);

/// "2021-07-21" for a serial number; the number itself when no day has it. `from_1904` is the
/// other epoch, of files from old Macintosh editions.
std::string shown_number(std::string_view written, cell_format, bool from_1904);

/// The formats of a workbook's cells, by the index that cells carry.
class cell_formats {
 public:
    cell_formats() = default;
    /// Reads the styles part.
    cell_formats(const xml_tree&, std::uint32_t root);

    cell_format of(std::string_view index) const;

 private:
    std::vector<cell_format> of_index_;
};

}  // namespace yigui::reading
