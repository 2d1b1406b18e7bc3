// Boost.JSON keeps insertion order but writes one long line and passes C1 controls through, so
// the writing is done here. Rejected: a second JSON library for the sake of indentation.
#include "report/json_text.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include "base/unicode.h"
#include "report/printable.h"

namespace yigui::report {

namespace json = boost::json;

namespace {

void write_escape(std::string& out, unsigned unit) {
    static constexpr char digits[] = "0123456789abcdef";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4) out += digits[unit >> shift & 15];
}

void write_code_point(std::string& out, char32_t c) {
    switch (c) {
        case '"':
            out += "\\\"";
            return;
        case '\\':
            out += "\\\\";
            return;
        case '\n':
            out += "\\n";
            return;
        case '\r':
            out += "\\r";
            return;
        case '\t':
            out += "\\t";
            return;
        default:
            break;
    }
    if (!is_hazardous(c)) {
        append_utf8(out, c);
    } else if (c > 0xFFFF) {
        write_escape(out, 0xD800 + ((c - 0x10000) >> 10));
        write_escape(out, 0xDC00 + ((c - 0x10000) & 0x3FF));
    } else {
        write_escape(out, c);
    }
}

/// How many bytes from `at` on need no look at their code points: ASCII that is no control and is
/// not escaped, and U+3000 to U+9FFF, where Chinese stands and nothing hazardous.
std::size_t plain_run(std::string_view s, std::size_t at) {
    const std::size_t begin = at;
    while (at < s.size()) {
        const auto c = static_cast<unsigned char>(s[at]);
        if (c >= 0x20 && c < 0x7F && c != '"' && c != '\\')
            ++at;
        else if (c >= 0xE3 && c <= 0xE9)
            at += 3;
        else
            break;
    }
    return at - begin;
}

void write_string(std::string& out, std::string_view s) {
    std::string mended;
    if (!is_valid_utf8(s)) mended = repaired(s);
    const std::string_view clean = mended.empty() ? s : std::string_view(mended);
    out += '"';
    for (std::size_t i = 0; i < clean.size();) {
        const std::size_t plain = plain_run(clean, i);
        out.append(clean.substr(i, plain));
        i += plain;
        if (i < clean.size()) write_code_point(out, code_point_at(clean, i));
    }
    out += '"';
}

void write(std::string& out, const json::value& v, int depth);

void new_line(std::string& out, int depth) {
    out += '\n';
    out.append(static_cast<std::size_t>(depth) * 2, ' ');
}

void write_array(std::string& out, const json::array& a, int depth) {
    if (a.empty()) {
        out += "[]";
        return;
    }
    out += '[';
    bool is_first = true;
    for (const auto& item : a) {
        if (!std::exchange(is_first, false)) out += ',';
        new_line(out, depth + 1);
        write(out, item, depth + 1);
    }
    new_line(out, depth);
    out += ']';
}

void write_object(std::string& out, const json::object& o, int depth) {
    if (o.empty()) {
        out += "{}";
        return;
    }
    out += '{';
    bool is_first = true;
    for (const auto& member : o) {
        if (!std::exchange(is_first, false)) out += ',';
        new_line(out, depth + 1);
        write_string(out, member.key());
        out += ": ";
        write(out, member.value(), depth + 1);
    }
    new_line(out, depth);
    out += '}';
}

void write(std::string& out, const json::value& v, int depth) {
    if (v.is_object()) {
        write_object(out, v.get_object(), depth);
    } else if (v.is_array()) {
        write_array(out, v.get_array(), depth);
    } else if (v.is_string()) {
        write_string(out, v.get_string());
    } else if (v.is_null()) {
        out += "null";
    } else if (v.is_bool()) {
        out += v.get_bool() ? "true" : "false";
    } else {
        out += json::serialize(v);
    }
}

}  // namespace

std::string pretty(const json::value& v) {
    std::string out;
    write(out, v, 0);
    out += '\n';
    return out;
}

void object_writer::begin(std::string_view key) {
    if (!std::exchange(is_empty_, false)) out_.text() += ',';
    new_line(out_.text(), 1);
    write_string(out_.text(), key);
    out_.text() += ": ";
}

void object_writer::member(std::string_view key, const json::value& v) {
    begin(key);
    write(out_.text(), v, 1);
}

void object_writer::item(const json::value& v, bool is_first) {
    out_.text() += is_first ? '[' : ',';
    new_line(out_.text(), 2);
    write(out_.text(), v, 2);
}

void object_writer::end_array(bool is_empty) {
    if (is_empty) {
        out_.text() += "[]";
        return;
    }
    new_line(out_.text(), 1);
    out_.text() += ']';
}

void object_writer::finish() {
    if (!is_empty_) new_line(out_.text(), 0);
    out_.text() += "}\n";
    out_.spill();
}

json::string text_of(std::string_view s) { return json::string(repaired(s)); }

json::value text_or_null(const std::string& s) {
    if (s.empty()) return nullptr;
    return text_of(s);
}

}  // namespace yigui::report
