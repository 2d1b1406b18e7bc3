#include "base/csv.h"

#include <fstream>
#include <sstream>

namespace yigui {

std::vector<std::string> csv_record(std::string_view text, std::size_t& at, char separator) {
    std::vector<std::string> fields(1);
    bool quoted = false;
    while (at < text.size()) {
        const char c = text[at++];
        if (quoted) {
            if (c != '"') {
                fields.back() += c;
            } else if (at < text.size() && text[at] == '"') {
                fields.back() += '"';
                ++at;
            } else {
                quoted = false;
            }
        } else if (c == '"') {
            quoted = true;
        } else if (c == separator) {
            fields.emplace_back();
        } else if (c == '\n') {
            break;
        } else if (c != '\r') {
            fields.back() += c;
        }
    }
    return fields;
}

std::string csv_field(std::string_view s) {
    std::string out;
    if (!s.empty() && std::string_view("=+-@\t\r\n").find(s.front()) != std::string_view::npos)
        out = "'";
    out += s;
    if (out.find_first_of(",\"\r\n") == std::string::npos) return out;
    std::string quoted = "\"";
    for (const char c : out) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + "\"";
}

void read_csv_table(const std::string& path, const table_words& words, diagnostics& report,
                    const std::function<std::string(const std::vector<std::string>&)>& take) {
    std::ifstream in(path, std::ios::binary);
    std::stringstream all;
    all << in.rdbuf();
    const std::string text = all.str();
    const auto complain = [&](std::size_t begin, std::size_t end, std::string what) {
        diagnostic d;
        d.file = path;
        d.text = text;
        d.begin = begin;
        d.end = end;
        d.message = std::move(what);
        d.hint = words.hint;
        report.add(std::move(d));
    };
    if (!in || text.empty()) return complain(0, 0, words.absent);
    std::size_t at = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    csv_record(text, at);
    while (at < text.size()) {
        const std::size_t begin = at;
        const auto fields = csv_record(text, at);
        if (fields.size() == 1 && fields[0].empty()) continue;
        std::size_t end = at;
        while (end > begin && (text[end - 1] == '\n' || text[end - 1] == '\r')) --end;
        if (std::string what = take(fields); !what.empty()) complain(begin, end, std::move(what));
    }
}

}  // namespace yigui
