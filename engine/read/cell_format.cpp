// A format code is read for the letters that stand outside quotes, escapes and brackets: y and d
// make a day, h and s a time, m either. Colours, conditions and the sections for negative numbers
// are passed over. Days are shown in ISO form, whatever the format: a column of days in the style
// 3/1 would otherwise lose its years.
#include "read/cell_format.h"

#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <map>

namespace yigui::reading {
namespace {

constexpr auto none = xml_tree::none;

int int_in(std::string_view s, int otherwise) {
    int value = otherwise;
    std::from_chars(s.data(), s.data() + s.size(), value);
    return value;
}

/// The letters of the first section that are no literal text.
std::string letters_of(std::string_view code) {
    std::string out;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i];
        if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '[') {
            const std::size_t close = std::min(code.find(']', i), code.size());
            // [h] counts hours beyond a day; [$-804] and [Red] are no letters.
            if (close == i + 2) out += code[i + 1];
            i = close;
        } else {
            out += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        }
    }
    return out;
}

std::string day_text(long days, bool with_day) {
    using namespace std::chrono;
    const year_month_day d{sys_days{} + std::chrono::days{days}};
    const int y = static_cast<int>(d.year());
    if (y < 1900 || y > 9999) return {};
    char text[32];
    if (with_day)
        std::snprintf(text, sizeof text, "%04d-%02u-%02u", y, static_cast<unsigned>(d.month()),
                      static_cast<unsigned>(d.day()));
    else
        std::snprintf(text, sizeof text, "%d年%u月", y, static_cast<unsigned>(d.month()));
    return text;
}

std::string time_text(double fraction) {
    const long seconds = std::lround(fraction * 86400);
    char text[32];
    std::snprintf(text, sizeof text, "%02ld:%02ld", seconds / 3600, seconds / 60 % 60);
    return text;
}

/// 0.1 and not 0.10000000000000001: fifteen digits, as spreadsheets keep them.
std::string number_text(double value) {
    char text[40];
    std::snprintf(text, sizeof text, "%.15g", value);
    return text;
}

}  // namespace

cell_format format_of_code(std::string_view code) {
    const std::string l = letters_of(code);
    const auto has = [&](char c) { return l.find(c) != std::string::npos; };
    if (l.find("general") != std::string::npos) return cell_format::general;
    const bool time = has('h') || has('s');
    const bool day = has('d'), year = has('y') || has('e');
    if ((day || year) && time) return cell_format::day_and_time;
    if (day) return cell_format::day;
    if (year) return cell_format::month;
    if (time) return cell_format::time;
    if (has('m')) return cell_format::month;
    return has('%') ? cell_format::percent : cell_format::general;
}

cell_format format_of_builtin(int id) {
    if (id == 9 || id == 10) return cell_format::percent;
    if (id == 22) return cell_format::day_and_time;
    if (id == 17 || id == 27 || id == 36 || id == 50 || id == 52 || id == 55 || id == 57)
        return cell_format::month;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47))
        return cell_format::time;
    if ((id >= 14 && id <= 16) || (id >= 28 && id <= 31) || (id >= 51 && id <= 58))
        return cell_format::day;
    return cell_format::general;
}

std::string shown_number(std::string_view written, cell_format f, bool from_1904) {
    double value = 0;
    const auto parsed = std::from_chars(written.data(), written.data() + written.size(), value);
    const bool is_number =
        parsed.ec == std::errc() && parsed.ptr == written.data() + written.size();
    if (!is_number || !std::isfinite(value)) return std::string(written);
    if (f == cell_format::general) return number_text(value);
    if (f == cell_format::percent) return number_text(value * 100) + "%";
    if (value < 0 || value > 2958466) return number_text(value);
    double whole = std::floor(value);
    const double fraction = value - whole;
    if (f == cell_format::time) return time_text(fraction);
    // 24107 days lie between 1904 and 1970, 25569 between the last of 1899's December 30ths and
    // 1970. Serial 60 is a 29 February 1900 that never was; the days before it are one off.
    long days = static_cast<long>(whole) - (from_1904 ? 24107 : 25569);
    if (!from_1904 && whole < 60) ++days;
    const std::string day = day_text(days, f != cell_format::month);
    if (day.empty() || (!from_1904 && whole < 1)) return number_text(value);
    return f == cell_format::day_and_time && fraction > 0 ? day + " " + time_text(fraction) : day;
}

cell_formats::cell_formats(const xml_tree& t, std::uint32_t root) {
    std::map<int, cell_format> own;
    const auto formats = t.child(root, "numFmts");
    if (formats != none)
        for (auto c = t.at(formats).first_child; c != none; c = t.at(c).next)
            own[int_in(t.attribute_of(c, "numFmtId"), -1)] =
                format_of_code(t.attribute_of(c, "formatCode"));
    const auto cells = t.child(root, "cellXfs");
    if (cells == none) return;
    for (auto c = t.at(cells).first_child; c != none; c = t.at(c).next) {
        if (t.name(c) != "xf") continue;
        const int id = int_in(t.attribute_of(c, "numFmtId"), 0);
        const auto known = own.find(id);
        of_index_.push_back(known != own.end() ? known->second : format_of_builtin(id));
    }
}

cell_format cell_formats::of(std::string_view index) const {
    const int i = int_in(index, 0);
    return i >= 0 && static_cast<std::size_t>(i) < of_index_.size()
               ? of_index_[static_cast<std::size_t>(i)]
               : cell_format::general;
}

}  // namespace yigui::reading
