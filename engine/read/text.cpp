// Plain text and Markdown. The extracted text is the file's own, character for character (without
// BOM and carriage returns): empty lines, indents and the # of headings stay in it, so that a
// place in the text is a place in the file; the pipes of a Markdown table give way to a line a cell,
// the marks around a bold line go, and the named characters that a copy kept of its page (&nbsp;)
// become what they stand for. Blocks are the lines without their white space; a heading's block
// leaves out its #. Front matter and the lines above INFO END become page fields. Line feeds that a
// program set because its lines were full are left out, as carriage returns are.
#include <libxml/HTMLparser.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "model/blank.h"
#include "read/cut_lines.h"
#include "read/faults.h"
#include "read/formats.h"
#include "read/page_fields.h"
#include "read/source.h"

namespace yigui::reading {
namespace {

bool is_no_text(char c) {
    return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' &&
            c != '\f') ||
           c == 0x7F;
}

/// Whether there are more control characters than any text has. Counted in blocks of which a byte
/// holds the number: so the compiler takes many bytes at a time.
bool looks_binary(std::string_view text) {
    constexpr std::size_t block = 128;
    std::size_t odd = 0, i = 0;
    for (; i + block <= text.size(); i += block) {
        unsigned char here = 0;
        for (std::size_t k = 0; k < block; ++k) here += is_no_text(text[i + k]) ? 1 : 0;
        odd += here;
    }
    for (; i < text.size(); ++i) odd += is_no_text(text[i]);
    return odd * 50 > text.size();
}

class text_reader {
 public:
    text_reader(const input& in, source_text source, bool is_markdown)
        : source_(std::move(source)),
          out_(in.path, "text", source_.decoded().encoding),
          is_markdown_(is_markdown),
          has_entities_(source_.text().find('&') != std::string_view::npos),
          cuts_(feeds_set_by_width(source_.text())) {}

    document_builder& run() {
        out_.begin_part("");
        const std::string_view text = source_.text();
        std::size_t front = is_markdown_ ? front_matter_end(text) : 0;
        for (std::size_t at = 0; at < text.size();) {
            const span now = paragraph_at(at);
            if (at > 0) out_.line_feed();
            if (is_markdown_ && at >= front && is_row(now) && (in_table_ || heads_table(now)))
                row(now);
            else
                line(now, at < front);
            at = behind_end(now.end);
        }
        return out_;
    }

 private:
    /// The offset behind the closing --- of YAML front matter; 0 when there is none.
    static std::size_t front_matter_end(std::string_view text) {
        if (!text.starts_with("---\n") && !text.starts_with("---\r\n")) return 0;
        const std::size_t close = text.find("\n---", 3);
        if (close == std::string_view::npos || close > 20000) return 0;
        return close + 4;
    }

    /// The line that starts at a place, without its end.
    span line_at(std::size_t at) const {
        const std::string_view text = source_.text();
        if (at >= text.size()) return {text.size(), text.size()};
        std::size_t end = std::min(text.find('\n', at), text.size());
        if (end > at && text[end - 1] == '\r') --end;
        return {at, end};
    }

    /// The place behind the line end that stands at a place, where the text may end.
    std::size_t behind_end(std::size_t at) const {
        const std::string_view text = source_.text();
        return at + (at < text.size() && text[at] == '\r' ? 2 : 1);
    }

    bool is_cut(std::size_t feed) const {
        return std::binary_search(cuts_.begin(), cuts_.end(), feed);
    }

    /// The line that starts at a place, with those that go on with it.
    span paragraph_at(std::size_t at) const {
        span s = line_at(at);
        if (cuts_.empty()) return s;
        for (std::size_t feed = source_.text().find('\n', s.end); is_cut(feed);
             feed = source_.text().find('\n', s.end))
            s.end = line_at(feed + 1).end;
        return s;
    }

    // Tables of pipes (GitHub Flavored Markdown, 4.10): a row, a row of dashes, further rows.

    bool is_row(span s) const {
        const span inner = without_blanks(source_.text(), s);
        return !inner.empty() && source_.text()[inner.begin] == '|';
    }
    bool is_dashes(span s) const {
        const std::string_view t = source_.text().substr(s.begin, s.size());
        return t.find("--") != t.npos && t.find_first_not_of("|-: \t") == t.npos;
    }
    /// Two columns are a form's fields and their values; a row of more is one record, which reads
    /// better as the line it is.
    bool heads_table(span now) const {
        const std::string_view head = source_.text().substr(now.begin, now.size());
        if (is_dashes(now) || std::count(head.begin(), head.end(), '|') != 3) return false;
        const span next = line_at(std::min(source_.text().find('\n', now.end), head.npos - 1) + 1);
        return is_row(next) && is_dashes(next);
    }

    /// Each cell is a line of its own; the pipes are no text.
    void row(span s) {
        const std::string_view text = source_.text();
        if (!in_table_) {
            ++table_;
            row_ = 0;
        }
        in_table_ = true;
        if (is_dashes(s)) return;
        ++row_;
        std::uint32_t column = 0;
        for (std::size_t at = text.find('|', s.begin) + 1; at < s.end;) {
            std::size_t end = at;
            while (end < s.end && (text[end] != '|' || text[end - 1] == '\\')) ++end;
            block b;
            b.kind = block_kind::cell;
            b.table = table_;
            b.row = row_;
            b.column = ++column;
            const span cell = without_emphasis(without_blanks(text, {at, end}));
            out_.begin_block(b);
            source_.append(out_, cell.begin, cell.end);
            out_.end_block();
            at = end + 1;
        }
    }

    /// **合法性审核意见书**: a whole line or cell set bold.
    span without_emphasis(span s) const {
        const std::string_view t = source_.text().substr(s.begin, s.size());
        if (!t.starts_with('*') && !t.starts_with('_')) return s;
        for (const std::string_view mark : {"**", "__"})
            if (t.size() > 4 && t.starts_with(mark) && t.ends_with(mark) &&
                t.find(mark, 2) == t.size() - 2)
                return {s.begin + 2, s.end - 2};
        return s;
    }

    void line(span s, bool is_front) {
        in_table_ = false;
        const std::string_view text = source_.text();
        const span inner = without_blanks(text, s);
        const std::size_t blanks = (inner.empty() ? s.end : inner.begin) - s.begin;
        if (text.substr(s.begin, blanks).find('\f') != text.npos) out_.new_page();
        if (inner.empty()) {
            source_.append(out_, s.begin, s.end);
            return;
        }
        block b;
        std::size_t begin = inner.begin;
        if (is_front) {
            front(text.substr(inner.begin, inner.size()), b);
        } else if (is_markdown_) {
            begin += heading(text.substr(inner.begin, inner.size()), b);
        }
        span body{begin, s.end};
        if (is_markdown_)
            if (const span bold = without_emphasis({begin, inner.end}); bold.begin != begin)
                body = bold;
        source_.append(out_, s.begin, begin);
        out_.begin_block(b);
        append_lines(body);
        out_.end_block();
    }

    /// The lines of a paragraph, without their ends.
    void append_lines(span body) {
        if (cuts_.empty()) return append_characters(body);
        for (std::size_t from = body.begin; from < body.end;) {
            const span piece = {from, std::min(line_at(from).end, body.end)};
            append_characters(piece);
            from = behind_end(piece.end);
        }
    }

    /// &nbsp; and &ldquo; are given as the characters that they name.
    void append_characters(span s) {
        if (!has_entities_) return source_.append(out_, s.begin, s.end);
        constexpr std::size_t longest = 10;  // bytes of &thetasym;
        const std::string_view text = source_.text().substr(0, s.end);
        std::size_t from = s.begin;
        for (std::size_t at = text.find('&', from); at < s.end; at = text.find('&', at + 1)) {
            const std::size_t end = text.substr(0, at + longest).find(';', at);
            if (end == text.npos) continue;
            const std::string name(text.substr(at + 1, end - at - 1));
            const auto* known = htmlEntityLookup(reinterpret_cast<const xmlChar*>(name.c_str()));
            if (known == nullptr) continue;
            std::string shown;
            append_utf8(shown, known->value);
            source_.append(out_, from, at);
            source_.append_as(out_, shown, at, end + 1);
            from = end + 1;
        }
        source_.append(out_, from, s.end);
    }

    void front(std::string_view text, block& b) {
        if (const auto f = page_field(text)) {
            out_.meta(f->name, std::string(f->value));
            b.kind = f->may_be_meta() ? block_kind::page_meta : block_kind::paragraph;
        } else if (text.starts_with("---")) {
            b.kind = block_kind::page_meta;
        }
    }

    /// The bytes of "## " in front of a heading.
    static std::size_t heading(std::string_view text, block& b) {
        std::size_t level = text.find_first_not_of('#');
        if (level == 0 || level > 6 || level == std::string_view::npos) return 0;
        const std::size_t gap = blank_at(text, level);
        if (gap == 0) return 0;
        b.kind = block_kind::heading;
        b.level = static_cast<std::uint8_t>(level);
        while (blank_at(text, level) > 0) level += blank_at(text, level);
        return level;
    }

    source_text source_;
    document_builder out_;
    bool is_markdown_;
    bool has_entities_;
    std::vector<std::size_t> cuts_;  ///< feeds inside a paragraph
    bool in_table_ = false;
    std::uint32_t table_ = 0, row_ = 0;
};

}  // namespace

result<document> read_text(const input& in, bool is_markdown) {
    if (in.bytes.size() > in.limits.text_bytes)
        return over_limit(in.path, "文字太多", "too much text");
    decoded_text decoded = decode(std::string(in.bytes));
    if (looks_binary(decoded.text)) return unsupported(in.path, "二进制文件", "a binary file");
    if (decoded.replaced > 0 && decoded.replaced * 10 > count_code_points(decoded.text))
        return unknown_encoding(in.path);
    const std::size_t replaced = decoded.replaced;
    const std::string other = std::move(decoded.other_text), encoding = decoded.other_encoding;
    text_reader reader(in, source_text(std::move(decoded)), is_markdown);
    document_builder& out = reader.run();
    if (replaced > 0) out.warn("有 " + std::to_string(replaced) + " 个字符不能解码,显示为�");
    if (!other.empty()) {
        out.meta("other_reading", other);
        out.warn("文字很短,看不准编码;按 " + encoding + " 读则是“" + other + "”");
    }
    if (!out.has_text()) return empty_file(in.path);
    return out.finish("");
}

}  // namespace yigui::reading
