// Boost.JSON reads; a reading is accepted only when writing it again gives the same bytes, which
// refuses doubled keys, other orders, blanks and other escapes in one stroke.
#include "ledger/canonical_json.h"

#include <algorithm>
#include <boost/json/parse.hpp>
#include <cassert>
#include <vector>

#include "base/unicode.h"

namespace yigui::ledger {
namespace {

namespace json = boost::json;

void write_string(std::string& out, std::string_view s) {
    static constexpr char digits[] = "0123456789abcdef";
    out += '"';
    for (const char c : s) {
        switch (c) {
            case '"':
                out += "\\\"";
                break;
            case '\\':
                out += "\\\\";
                break;
            case '\b':
                out += "\\b";
                break;
            case '\f':
                out += "\\f";
                break;
            case '\n':
                out += "\\n";
                break;
            case '\r':
                out += "\\r";
                break;
            case '\t':
                out += "\\t";
                break;
            default:
                if (static_cast<unsigned char>(c) >= 0x20) {
                    out += c;
                } else {
                    out += "\\u00";
                    out += digits[static_cast<unsigned char>(c) >> 4];
                    out += digits[c & 15];
                }
        }
    }
    out += '"';
}

void write(std::string& out, const json::value& v) {
    if (const auto* o = v.if_object()) {
        std::vector<const json::key_value_pair*> sorted;
        for (const auto& pair : *o) sorted.push_back(&pair);
        // The standard sorts by UTF-16 units; the keys of records are ASCII, where bytes agree.
        std::sort(sorted.begin(), sorted.end(),
                  [](const auto* a, const auto* b) { return a->key() < b->key(); });
        char mark = '{';
        for (const auto* pair : sorted) {
            out += mark;
            mark = ',';
            write_string(out, pair->key());
            out += ':';
            write(out, pair->value());
        }
        out += o->empty() ? "{}" : "}";
    } else if (const auto* a = v.if_array()) {
        char mark = '[';
        for (const auto& element : *a) {
            out += mark;
            mark = ',';
            write(out, element);
        }
        out += a->empty() ? "[]" : "]";
    } else if (const auto* s = v.if_string()) {
        write_string(out, *s);
    } else if (v.is_bool()) {
        out += v.get_bool() ? "true" : "false";
    } else if (v.is_null()) {
        out += "null";
    } else {
        assert(!v.is_double());
        out += v.is_uint64() ? std::to_string(v.get_uint64()) : std::to_string(v.get_int64());
    }
}

bool has_fractions(const json::value& v) {
    if (const auto* o = v.if_object())
        return std::any_of(o->begin(), o->end(),
                           [](const auto& pair) { return has_fractions(pair.value()); });
    if (const auto* a = v.if_array()) return std::any_of(a->begin(), a->end(), has_fractions);
    return v.is_double();
}

}  // namespace

std::string canonical(const json::value& v) {
    std::string out;
    write(out, v);
    return out;
}

std::optional<json::value> read_canonical(std::string_view text) {
    if (!is_valid_utf8(text)) return std::nullopt;
    boost::system::error_code error;
    json::value v = json::parse({text.data(), text.size()}, error);
    if (error || has_fractions(v) || canonical(v) != text) return std::nullopt;
    return v;
}

}  // namespace yigui::ledger
