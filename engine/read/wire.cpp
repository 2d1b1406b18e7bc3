// Numbers are eight bytes, least first; strings and lists stand behind their length. Both ends are
// the same program, so there is no version.
#include "read/wire.h"

#include <algorithm>
#include <array>

#include "base/unicode.h"
#include "base/utf8.h"

namespace yigui::reading {
namespace {

class writer {
 public:
    void number(std::uint64_t n) {
        // All at once: there are more numbers than characters of text.
        std::array<char, 8> bytes;
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<char>(n >> (8 * i) & 0xFF);
        out_.append(bytes.data(), bytes.size());
    }
    void text(std::string_view s) {
        number(s.size());
        out_ += s;
    }
    void range(span s) {
        number(s.begin);
        number(s.end);
    }
    std::string take() { return std::move(out_); }

 private:
    std::string out_;
};

class reader {
 public:
    explicit reader(std::string_view in) : in_(in) {}

    std::uint64_t number() {
        if (in_.size() < 8) return fail();
        std::uint64_t n = 0;
        for (int i = 0; i < 8; ++i)
            n |= std::uint64_t{static_cast<unsigned char>(in_[static_cast<std::size_t>(i)])}
                 << (8 * i);
        in_.remove_prefix(8);
        return n;
    }
    std::uint64_t number_below(std::uint64_t limit) {
        const std::uint64_t n = number();
        return n < limit ? n : fail();
    }
    std::string text() {
        const std::uint64_t n = number();
        if (n > in_.size()) return fail(), std::string();
        std::string out(in_.substr(0, n));
        in_.remove_prefix(n);
        if (!is_valid_utf8(out)) fail();
        return out;
    }
    /// The length of a list whose members take at least eight bytes each.
    std::size_t length() {
        const std::uint64_t n = number();
        return n <= in_.size() / 8 ? n : fail();
    }
    span range_in(std::string_view text) {
        const std::size_t begin = number(), end = number();
        const bool is_sound =
            begin <= end && end <= text.size() && is_edge(text, begin) && is_edge(text, end);
        if (!is_sound) return fail(), span{};
        return {begin, end};
    }
    bool is_good() const { return is_good_; }
    bool is_at_end() const { return in_.empty(); }

 private:
    static bool is_edge(std::string_view text, std::size_t at) {
        return at == text.size() || !is_continuation(text[at]);
    }
    std::uint64_t fail() {
        is_good_ = false;
        in_ = {};
        return 0;
    }

    std::string_view in_;
    bool is_good_ = true;
};

constexpr auto last_block_kind = static_cast<std::uint64_t>(block_kind::page_meta);
constexpr auto last_node_kind = static_cast<std::uint64_t>(node_kind::contents);
constexpr auto last_fault_kind = static_cast<std::uint64_t>(fault_kind::encoding);

void write_origins(writer& w, const document& d) {
    w.number(d.origins.size());
    for (const origin_run& r : d.origins)
        for (const std::uint64_t n :
             {std::uint64_t{r.text_begin}, std::uint64_t{r.text_end}, std::uint64_t{r.source_begin},
              std::uint64_t{r.source_end}, std::uint64_t{r.text_unit}, std::uint64_t{r.source_unit},
              std::uint64_t{r.part}, std::uint64_t{r.paragraph}, std::uint64_t{r.computed}})
            w.number(n);
}

void write_structure(writer& w, const document& d) {
    w.number(d.blocks.size());
    for (const block& b : d.blocks) {
        w.range(b.range);
        for (const std::uint64_t n :
             {static_cast<std::uint64_t>(b.kind), std::uint64_t{b.level}, std::uint64_t{b.table},
              std::uint64_t{b.row}, std::uint64_t{b.column}, std::uint64_t{b.rows},
              std::uint64_t{b.centred}, std::uint64_t{b.right}, std::uint64_t{b.starts_page}})
            w.number(n);
    }
    w.number(d.nodes.size());
    for (const node& n : d.nodes) {
        w.range(n.range);
        w.range(n.label);
        w.number(static_cast<std::uint64_t>(n.kind));
        w.number(static_cast<std::uint64_t>(n.number));
        w.number(n.parent);
        w.number(n.depth);
        w.number(n.block);
    }
}

void write(writer& w, const document& d) {
    for (const auto* s : {&d.path, &d.format, &d.encoding, &d.sha256, &d.text}) w.text(*s);
    w.number(d.parts.size());
    for (const auto& p : d.parts) w.text(p);
    write_origins(w, d);
    write_structure(w, d);
    w.number(d.revisions.size());
    for (const revision& r : d.revisions) {
        w.number(r.is_insertion);
        w.range(r.at);
        for (const auto* s : {&r.deleted, &r.author, &r.date}) w.text(*s);
    }
    w.number(d.meta.size());
    for (const auto& [key, value] : d.meta) {
        w.text(key);
        w.text(value);
    }
    w.number(d.warnings.size());
    for (const auto& s : d.warnings) w.text(s);
}

origin_run read_origin(reader& r, const document& d, std::size_t& last) {
    origin_run o;
    const span s = r.range_in(d.text);
    o.text_begin = s.begin;
    o.text_end = s.end;
    if (o.text_begin < last) r.number_below(0);
    last = o.text_end;
    o.source_begin = r.number();
    o.source_end = r.number();
    o.text_unit = static_cast<std::uint32_t>(r.number_below(16));
    o.source_unit = static_cast<std::uint32_t>(r.number_below(16));
    o.part = static_cast<std::uint32_t>(r.number_below(std::max<std::size_t>(d.parts.size(), 1)));
    o.paragraph = static_cast<std::uint32_t>(r.number_below(UINT32_MAX));
    o.computed = r.number_below(2) != 0;
    return o;
}

block read_block(reader& r, const document& d) {
    block b;
    b.range = r.range_in(d.text);
    b.kind = static_cast<block_kind>(r.number_below(last_block_kind + 1));
    b.level = static_cast<std::uint8_t>(r.number_below(256));
    b.table = static_cast<std::uint32_t>(r.number_below(UINT32_MAX));
    b.row = static_cast<std::uint32_t>(r.number_below(UINT32_MAX));
    b.column = static_cast<std::uint32_t>(r.number_below(UINT32_MAX));
    b.rows = static_cast<std::uint32_t>(r.number_below(UINT32_MAX));
    b.centred = r.number_below(2) != 0;
    b.right = r.number_below(2) != 0;
    b.starts_page = r.number_below(2) != 0;
    return b;
}

node read_node(reader& r, const document& d, std::size_t index) {
    node n;
    n.range = r.range_in(d.text);
    n.label = r.range_in(d.text);
    n.kind = static_cast<node_kind>(r.number_below(last_node_kind + 1));
    n.number = static_cast<int>(r.number_below(INT32_MAX));
    n.parent = r.number_below(index + 1);
    n.depth = r.number_below(index + 1);
    n.block = r.number();
    if (n.block != SIZE_MAX && n.block >= d.blocks.size()) r.number_below(0);
    return n;
}

revision read_revision(reader& r, const document& d) {
    revision out;
    out.is_insertion = r.number_below(2) != 0;
    out.at = r.range_in(d.text);
    for (auto* s : {&out.deleted, &out.author, &out.date}) *s = r.text();
    return out;
}

document read_document(reader& r) {
    document d;
    for (auto* s : {&d.path, &d.format, &d.encoding, &d.sha256, &d.text}) *s = r.text();
    for (std::size_t n = r.length(); r.is_good() && n > 0; --n) d.parts.push_back(r.text());
    std::size_t last = 0;
    for (std::size_t n = r.length(); r.is_good() && n > 0; --n)
        d.origins.push_back(read_origin(r, d, last));
    for (std::size_t n = r.length(); r.is_good() && n > 0; --n)
        d.blocks.push_back(read_block(r, d));
    for (std::size_t n = r.length(); r.is_good() && n > 0; --n)
        d.nodes.push_back(read_node(r, d, d.nodes.size()));
    for (std::size_t n = r.length(); r.is_good() && n > 0; --n)
        d.revisions.push_back(read_revision(r, d));
    for (std::size_t n = r.length(); r.is_good() && n > 0; --n) {
        std::string key = r.text();
        d.meta[key] = r.text();
    }
    for (std::size_t n = r.length(); r.is_good() && n > 0; --n) d.warnings.push_back(r.text());
    return d;
}

}  // namespace

std::string packed(const read_item& item) {
    writer w;
    w.text(item.path);
    w.number(item.outcome.has_value());
    if (item.outcome.has_value()) {
        write(w, *item.outcome);
        return w.take();
    }
    const fault& f = item.outcome.error();
    w.number(static_cast<std::uint64_t>(f.kind));
    for (const auto* s : {&f.file, &f.place, &f.what, &f.remedy, &f.what_en, &f.remedy_en})
        w.text(*s);
    return w.take();
}

std::optional<read_item> unpacked(std::string_view bytes) {
    reader r(bytes);
    read_item item{r.text(), fault{}};
    if (r.number_below(2) != 0) {
        document d = read_document(r);
        if (!r.is_good() || !r.is_at_end() || d.parts.empty() || d.nodes.empty())
            return std::nullopt;
        item.outcome = std::move(d);
        return item;
    }
    fault f;
    f.kind = static_cast<fault_kind>(r.number_below(last_fault_kind + 1));
    for (auto* s : {&f.file, &f.place, &f.what, &f.remedy, &f.what_en, &f.remedy_en}) *s = r.text();
    if (!r.is_good() || !r.is_at_end()) return std::nullopt;
    item.outcome = std::move(f);
    return item;
}

}  // namespace yigui::reading
