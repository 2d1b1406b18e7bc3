// One loop over the bytes with a table of what each may be. The text ends in a NUL, which is no
// part of anything, so that no step has to ask whether there is more.
#include "read/xml_scan.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#include "base/unicode.h"

namespace yigui::reading {
namespace {

enum : std::uint8_t {
    in_name = 1,
    begins_name = 2,
    is_space = 4,
    stops_text = 8,    ///< ends a text or makes it odd
    stops_value = 16,  ///< may end a value or makes it odd
    odd_in_text = 32,
    odd_in_value = 64,
    odd_in_raw = 128,
};

constexpr std::array<std::uint8_t, 256> kinds = [] {
    std::array<std::uint8_t, 256> out{};
    const auto add = [&out](std::string_view bytes, int kind) {
        for (const char c : bytes) out[static_cast<unsigned char>(c)] |= kind;
    };
    for (unsigned c = 0; c < 256; ++c) {
        const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
        if (is_letter || c == '_' || c == ':') out[c] |= in_name | begins_name;
        if (c >= '0' && c <= '9') out[c] |= in_name;
    }
    add("-.", in_name);
    add(" \t\r\n", is_space);
    add("&\r", odd_in_text);
    add("&\r\n\t", odd_in_value);
    add("\r", odd_in_raw);
    add(std::string_view("<&\r\0", 4), stops_text);
    add(std::string_view("\"'&\r\n\t\0", 7), stops_value);
    return out;
}();

bool is(char c, std::uint8_t kind) { return (kinds[static_cast<unsigned char>(c)] & kind) != 0; }

const char* behind(const char* at, std::uint8_t kind) {
    while (is(*at, kind)) ++at;
    return at;
}

const char* up_to(const char* at, std::uint8_t kind) {
    while (!is(*at, kind)) ++at;
    return at;
}

std::string_view between(const char* begin, const char* end) {
    return {begin, static_cast<std::size_t>(end - begin)};
}

bool stands_at(const char* at, std::string_view what) {
    return std::strncmp(at, what.data(), what.size()) == 0;
}

constexpr const char* bad_start = "Error parsing start element tag";
constexpr const char* bad_attribute = "Error parsing element attribute";
constexpr const char* bad_end = "Error parsing end element tag";
constexpr const char* mismatch = "Start-end tags mismatch";
constexpr const char* unknown_tag = "Could not determine tag type";
constexpr const char* bad_instruction = "Error parsing document declaration/processing instruction";
constexpr const char* bad_comment = "Error parsing comment";
constexpr const char* bad_raw = "Error parsing CDATA section";
constexpr const char* bad_doctype = "Error parsing document type declaration";

}  // namespace

xml_scan::xml_scan(const std::string& text) : begin_(text.c_str()), at_(begin_) {}

bool xml_scan::fail(const char* problem, const char* at) {
    problem_ = problem;
    problem_at_ = static_cast<std::size_t>(at - begin_);
    return false;
}

xml_scan::item xml_scan::wrong(const char* problem, const char* at) {
    fail(problem, at);
    return item::wrong;
}

xml_scan::item xml_scan::next() {
    if (ends_at_once_) {
        ends_at_once_ = false;
        open_.pop_back();
        return item::end;
    }
    for (;;) {
        if (*at_ != '<') {
            if (!open_.empty() && *at_) return text();
            while (*at_ && *at_ != '<') ++at_;
            if (!*at_) return open_.empty() ? item::done : wrong(mismatch, at_);
        }
        const char c = at_[1];
        if (is(c, begins_name)) return start_tag();
        if (c == '/') return end_tag();
        if (c == '?') {
            if (!instruction()) return item::wrong;
        } else if (stands_at(at_, "<![")) {
            return raw();
        } else if (stands_at(at_, "<!-")) {
            if (!comment()) return item::wrong;
        } else if (stands_at(at_, "<!DOCTYPE")) {
            if (!doctype()) return item::wrong;
        } else {
            return wrong(unknown_tag, at_ + 1);
        }
    }
}

xml_scan::item xml_scan::start_tag() {
    const char* const name = at_ + 1;
    at_ = behind(name, in_name);
    words_ = between(name, at_);
    is_odd_ = false;
    if (*at_ == '>')
        ++at_;
    else if (!attributes())
        return item::wrong;
    open_.push_back(words_);
    return item::start;
}

/// What stands between the name and the end of the tag.
bool xml_scan::attributes() {
    if (!is(*at_, is_space) && *at_ != '/') return fail(bad_start, at_);
    for (;;) {
        at_ = behind(at_, is_space);
        if (is(*at_, begins_name)) {
            if (!attribute()) return false;
            if (is(*at_, begins_name)) return fail(bad_attribute, at_);
        } else if (*at_ == '>') {
            ++at_;
            return true;
        } else if (*at_ == '/' && at_[1] == '>') {
            at_ += 2;
            ends_at_once_ = true;
            return true;
        } else {
            return fail(bad_start, at_);
        }
    }
}

bool xml_scan::attribute() {
    at_ = behind(behind(at_, in_name), is_space);
    if (*at_ != '=') return fail(bad_attribute, at_);
    at_ = behind(at_ + 1, is_space);
    const char quote = *at_;
    if (quote != '"' && quote != '\'') return fail(bad_attribute, at_);
    const char* const value = ++at_;
    for (;;) {
        at_ = up_to(at_, stops_value);
        if (*at_ == quote) break;
        if (!*at_) return fail(bad_attribute, value);
        is_odd_ = is_odd_ || is(*at_, odd_in_value);
        ++at_;
    }
    ++at_;
    return true;
}

xml_scan::item xml_scan::end_tag() {
    const char* const name = at_ + 2;
    if (open_.empty()) return wrong(mismatch, name);
    at_ = behind(name, in_name);
    if (between(name, at_) != open_.back()) return wrong(mismatch, name);
    at_ = behind(at_, is_space);
    if (*at_ != '>') return wrong(bad_end, at_);
    ++at_;
    open_.pop_back();
    return item::end;
}

xml_scan::item xml_scan::text() {
    const char* const begin = at_;
    at_ = up_to(at_, stops_text);
    is_odd_ = *at_ && *at_ != '<';
    while (*at_ && *at_ != '<') at_ = up_to(at_ + 1, stops_text);
    words_ = between(begin, at_);
    return item::text;
}

const char* xml_scan::find(std::string_view mark) const { return std::strstr(at_, mark.data()); }

bool xml_scan::instruction() {
    at_ += 2;
    if (!is(*at_, begins_name)) return fail(bad_instruction, at_);
    at_ = behind(at_, in_name);
    const char* const end = find("?>");
    if (!end) return fail(bad_instruction, at_);
    at_ = end + 2;
    return true;
}

bool xml_scan::comment() {
    has_marks_ = true;
    if (at_[3] != '-') return fail(bad_comment, at_ + 3);
    at_ += 4;
    const char* const end = find("-->");
    if (!end) return fail(bad_comment, at_);
    at_ = end + 3;
    return true;
}

/// A quoted address may hold a >.
bool xml_scan::doctype() {
    has_marks_ = true;
    const char* const begin = at_;
    if (!open_.empty()) return fail(bad_doctype, begin);
    for (at_ += 2; *at_ != '>'; ++at_) {
        if (*at_ == '"' || *at_ == '\'')
            at_ = std::strchr(at_ + 1, *at_);
        else if (*at_ == '<' || *at_ == '[')
            at_ = nullptr;
        if (!at_ || !*at_) return fail(bad_doctype, begin);
    }
    ++at_;
    return true;
}

xml_scan::item xml_scan::raw() {
    has_marks_ = true;
    constexpr std::string_view opening = "<![CDATA[";
    if (!stands_at(at_, opening)) return wrong(bad_raw, at_ + 3);
    at_ += opening.size();
    const char* const end = find("]]>");
    if (!end) return wrong(bad_raw, at_);
    words_ = between(at_, end);
    is_odd_ = reading::is_odd(words_, xml_words::raw);
    at_ = end + 3;
    return item::raw;
}

bool xml_attributes::next() {
    at_ = behind(at_, is_space);
    if (!is(*at_, begins_name)) return false;
    const char* const name = at_;
    at_ = behind(at_, in_name);
    name_ = local_name(between(name, at_));
    const char* const quote = behind(behind(at_, is_space) + 1, is_space);  // behind the =
    const char* const value = quote + 1;
    const char* const end = std::strchr(value, *quote);
    words_ = between(value, end);
    at_ = end + 1;
    return true;
}

std::string_view local_name(std::string_view name) {
    for (std::size_t at = name.size(); at-- > 0;)
        if (name[at] == ':') return name.substr(at + 1);
    return name;
}

bool is_odd(std::string_view words, xml_words kind) {
    const std::uint8_t odd = kind == xml_words::value ? odd_in_value
                             : kind == xml_words::raw ? odd_in_raw
                                                      : odd_in_text;
    return std::any_of(words.begin(), words.end(), [odd](char c) { return is(c, odd); });
}

namespace {

/// Appends what the reference at the & stands for and gives where it ends; one that stands for
/// nothing stays as it is written.
std::size_t add_reference(std::string_view words, std::size_t at, std::string& out) {
    constexpr std::pair<std::string_view, char> names[] = {
        {"&amp;", '&'}, {"&apos;", '\''}, {"&gt;", '>'}, {"&lt;", '<'}, {"&quot;", '"'}};
    for (const auto& [name, c] : names) {
        if (words.compare(at, name.size(), name) != 0) continue;
        out += c;
        return at + name.size();
    }
    const bool is_hex = words.compare(at, 3, "&#x") == 0;
    const std::size_t digits = at + (is_hex ? 3 : 2);
    std::size_t end = digits;
    std::uint32_t code = 0;
    const auto digit = [&](char c) {
        if (c >= '0' && c <= '9') return c - '0';
        c = static_cast<char>(c | ' ');
        return is_hex && c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    };
    if (words.compare(at, 2, "&#") == 0)
        for (; end < words.size() && digit(words[end]) >= 0; ++end)
            code = code * (is_hex ? 16 : 10) + static_cast<std::uint32_t>(digit(words[end]));
    if (end == digits || end >= words.size() || words[end] != ';') {
        out += '&';
        return at + 1;
    }
    append_utf8(out, code);
    return end + 1;
}

}  // namespace

std::string xml_value(std::string_view words, xml_words kind) {
    std::string out;
    out.reserve(words.size());
    for (std::size_t at = 0; at < words.size();) {
        const char c = words[at];
        if (c == '&' && kind != xml_words::raw) {
            at = add_reference(words, at, out);
            continue;
        }
        const bool is_blank = kind == xml_words::value && is(c, is_space);
        out += is_blank ? ' ' : c == '\r' ? '\n' : c;
        at += c == '\r' && words.substr(at + 1).starts_with('\n') ? 2 : 1;
    }
    // Nothing in the readers knows of a text with a NUL in it.
    if (const std::size_t end = out.find('\0'); end != std::string::npos) out.resize(end);
    return out;
}

}  // namespace yigui::reading
