// Everything is split at line feeds and compared with what would have been written; numbers and
// base64 have one form each, so no byte can change and leave the same meaning.
#include "ledger/note.h"

#include <charconv>

namespace yigui::ledger {
namespace {

constexpr std::string_view dash = "\xe2\x80\x94 ";
constexpr std::string_view proof_head = "c2sp.org/tlog-proof@v1\n";

/// Takes the text up to the next line feed off the front; nothing when there is no line feed.
std::optional<std::string_view> take_line(std::string_view& text) {
    const auto end = text.find('\n');
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end + 1);
    return line;
}

std::optional<std::uint64_t> number_from(std::string_view s) {
    std::uint64_t n = 0;
    const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), n);
    if (error != std::errc() || end != s.data() + s.size() || std::to_string(n) != s)
        return std::nullopt;
    return n;
}

std::optional<digest> digest_line(std::string_view line) {
    const auto bytes = from_base64(line);
    return bytes ? digest_from_bytes(*bytes) : std::nullopt;
}

std::string path_and_note(const hash_path& path, const std::string& note) {
    std::string text;
    for (const auto& d : path) text += base64(bytes_of(d)) + "\n";
    return text + "\n" + note;
}

/// Takes the digests up to the blank line, and that, off the front.
bool take_path(std::string_view& text, hash_path& path) {
    for (;;) {
        const auto line = take_line(text);
        if (!line || line->empty()) return line.has_value();
        const auto d = digest_line(*line);
        if (!d) return false;
        path.push_back(*d);
    }
}

std::string body_of(const std::string& name, const checkpoint& c) {
    return name + "\n" + std::to_string(c.size) + "\n" + base64(bytes_of(c.root)) + "\n";
}

std::optional<checkpoint> read_body(std::string_view body, const verifier& key, note_fault& why) {
    why = note_fault::malformed;
    std::string_view rest = body;
    const auto name = take_line(rest), size = take_line(rest), root = take_line(rest);
    if (!name || !size || !root || !rest.empty()) return std::nullopt;
    const auto n = number_from(*size);
    const auto d = digest_line(*root);
    if (!n || !d) return std::nullopt;
    why = *name == key.name() ? note_fault::none : note_fault::other_log;
    if (why != note_fault::none) return std::nullopt;
    return checkpoint{*n, *d};
}

/// The ledger's own signature among the lines; `others` counts the rest. Malformed lines give
/// nothing.
std::optional<std::string> own_signature(std::string_view lines, const verifier& key, int& others) {
    std::optional<std::string> own;
    while (!lines.empty()) {
        auto line = take_line(lines);
        if (!line || !line->starts_with(dash)) return std::nullopt;
        line->remove_prefix(dash.size());
        const auto blank = line->find(' ');
        if (blank == std::string_view::npos || blank == 0) return std::nullopt;
        const auto bytes = from_base64(line->substr(blank + 1));
        if (!bytes || bytes->size() < 5) return std::nullopt;
        if (line->substr(0, blank) != key.name() || !bytes->starts_with(key.key_id())) {
            ++others;
        } else {
            if (own) return std::nullopt;
            own = bytes->substr(4);
        }
    }
    return own ? own : std::string();
}

}  // namespace

std::string signed_checkpoint(const signer& s, const checkpoint& c) {
    const std::string body = body_of(s.who().name(), c);
    return body + "\n" + std::string(dash) + s.who().name() + " " +
           base64(s.who().key_id() + s.sign(body)) + "\n";
}

std::optional<checkpoint> read_checkpoint(std::string_view text, const verifier& key,
                                          cosignatures allowed, note_fault* reason) {
    note_fault unused{};
    note_fault& why = reason ? *reason : unused;
    why = note_fault::malformed;
    const auto blank = text.rfind("\n\n");
    if (blank == std::string_view::npos) return std::nullopt;
    const std::string_view body = text.substr(0, blank + 1);
    const auto c = read_body(body, key, why);
    if (!c) return std::nullopt;
    int others = 0;
    const auto signature = own_signature(text.substr(blank + 2), key, others);
    why = note_fault::malformed;
    if (!signature || (others > 0 && allowed == cosignatures::none && !signature->empty()))
        return std::nullopt;
    why = note_fault::bad_signature;
    if (signature->empty() || !key.holds(body, *signature)) return std::nullopt;
    why = note_fault::none;
    return c;
}

std::string written(const proof_file& p) {
    return std::string(proof_head) + "extra " + base64(p.key + "\n" + p.entry) + "\nindex " +
           std::to_string(p.index) + "\n" + path_and_note(p.path, p.checkpoint);
}

std::optional<proof_file> read_proof(std::string_view text) {
    if (!text.starts_with(proof_head)) return std::nullopt;
    text.remove_prefix(proof_head.size());
    const auto extra = take_line(text), index = take_line(text);
    if (!extra || !extra->starts_with("extra ") || !index || !index->starts_with("index "))
        return std::nullopt;
    const auto held = from_base64(extra->substr(6));
    const auto number = number_from(index->substr(6));
    const auto split = held ? held->find('\n') : std::string::npos;
    if (split == std::string::npos || !number) return std::nullopt;
    proof_file p{held->substr(0, split), held->substr(split + 1), *number, {}, {}};
    if (!take_path(text, p.path)) return std::nullopt;
    p.checkpoint = text;
    return p;
}

std::string written(const growth_file& g) {
    return "old " + std::to_string(g.old_size) + "\n" + path_and_note(g.path, g.checkpoint);
}

std::optional<growth_file> read_growth(std::string_view text) {
    const auto first = take_line(text);
    const auto size =
        first && first->starts_with("old ") ? number_from(first->substr(4)) : std::nullopt;
    growth_file g{size.value_or(0), {}, {}};
    if (!size || !take_path(text, g.path)) return std::nullopt;
    g.checkpoint = text;
    return g;
}

}  // namespace yigui::ledger
