// Plain text and Markdown. The extracted text is the file's own, character for character (without
// BOM and carriage returns): empty lines, indents and the # of headings stay in it, so that a
// place in the text is a place in the file. Blocks are the lines without their white space; a
// heading's block leaves out its #. Front matter and the lines above INFO END become page fields.
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <optional>

#include "model/blank.h"
#include "read/faults.h"
#include "read/formats.h"
#include "read/page_fields.h"
#include "read/source.h"

namespace yigui::reading {
namespace {

/// Whether there are more control characters than any text has. Eight bytes at a time: a byte
/// below 0x20 or of value 0x7F borrows into its high bit.
bool looks_binary(std::string_view text) {
    constexpr std::uint64_t ones = 0x0101010101010101, high = 0x80 * ones;
    std::size_t odd = 0, i = 0;
    const auto count = [&](std::size_t end) {
        for (; i < end; ++i) {
            const auto c = static_cast<unsigned char>(text[i]);
            odd += (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f') || c == 0x7F;
        }
    };
    while (i + 8 <= text.size()) {
        std::uint64_t w = 0;
        std::memcpy(&w, text.data() + i, 8);
        const std::uint64_t deleted = w ^ (0x7F * ones);
        const bool has_control = ((w - 0x20 * ones) & ~w & high) != 0;
        const bool has_deleted = ((deleted - ones) & ~deleted & high) != 0;
        if (has_control || has_deleted)
            count(i + 8);
        else
            i += 8;
    }
    count(text.size());
    return odd * 50 > text.size();
}

class text_reader {
 public:
    text_reader(const input& in, source_text source, bool is_markdown)
        : source_(std::move(source)),
          out_(in.path, "text", source_.decoded().encoding),
          is_markdown_(is_markdown) {}

    document_builder& run() {
        out_.begin_part("");
        const std::string_view text = source_.text();
        std::size_t front = is_markdown_ ? front_matter_end(text) : 0;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            if (at > 0) out_.line_feed();
            std::size_t stop = end;
            if (stop > at && text[stop - 1] == '\r') --stop;
            line({at, stop}, at < front);
            at = end + 1;
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

    void line(span s, bool is_front) {
        const std::string_view text = source_.text();
        const span inner = without_blanks(text, s);
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
        source_.append(out_, s.begin, begin);
        out_.begin_block(b);
        source_.append(out_, begin, s.end);
        out_.end_block();
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
};

}  // namespace

result<document> read_text(const input& in, bool is_markdown) {
    decoded_text decoded = decode(in.bytes);
    if (looks_binary(decoded.text)) return unsupported(in.path, "二进制文件", "a binary file");
    if (decoded.replaced > 0 && decoded.replaced * 10 > count_code_points(decoded.text))
        return unknown_encoding(in.path);
    const std::size_t replaced = decoded.replaced;
    const bool doubtful = decoded.is_doubtful;
    text_reader reader(in, source_text(std::move(decoded)), is_markdown);
    document_builder& out = reader.run();
    if (replaced > 0) out.warn("有 " + std::to_string(replaced) + " 个字符不能解码,显示为�");
    if (doubtful) out.warn("文字很短,编码可能判断有误");
    if (!out.has_text()) return empty_file(in.path);
    return out.finish("");
}

}  // namespace yigui::reading
