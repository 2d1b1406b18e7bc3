// The wall around ICU: decoding to UTF-8 with a map back to the source bytes, validity,
// code points, display width, and the folding used for matching. Nothing else includes ICU.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.h"

namespace yigui {

bool is_valid_utf8(std::string_view);

/// Runs of decoded text: every `text_unit` bytes come from `source_unit` bytes of the source.
struct decoded_run {
    std::size_t text_begin, text_end, source_begin, source_end;
    std::uint32_t text_unit, source_unit;
};
struct decoded_text {
    std::string encoding;  ///< "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "Big5" …
    std::string text;
    std::vector<decoded_run> runs;  ///< covering text
    std::size_t replaced = 0;       ///< characters that could not be decoded (U+FFFD)
    /// Of a text too short to tell: the other encoding that fits, and what it would say in that.
    std::string other_encoding, other_text;
};
/// Tells the encoding by BOM, then strict UTF-8, then GB18030, then ICU's detector. UTF-8, which
/// most files are, is taken over and not copied.
decoded_text decode(std::string bytes);
/// Decodes from a named encoding (an XML or HTML declaration); nothing for an unknown name.
std::optional<decoded_text> decode_as(std::string_view bytes, std::string_view encoding);

void append_utf8(std::string&, char32_t);
/// Display cells: 2 for wide and full-width characters, 0 for combining ones.
unsigned display_width(std::string_view);

/// Where the characters of a folded text came from. Kept as runs, since most text is copied.
class fold_map {
 public:
    /// The place in the original of the folded character that begins at `at`, or of the end.
    std::size_t operator[](std::size_t at) const;
    /// Is the character at `at` copied from right behind the one in front of it?
    bool is_inside_run(std::size_t at) const;
    /// The folded bytes from `text` on come from `source` on, each from its own, or, when not
    /// copied, all from the one character there.
    void add(std::size_t text, std::size_t source, bool is_copied);
    /// The folded bytes from `text` on come from where those from `begin` to `end` of another do.
    void add_part(std::size_t text, const fold_map& other, std::size_t begin, std::size_t end);
    void shift_sources(std::size_t by);

 private:
    struct run {
        std::uint32_t text = 0, source = 0;
        bool is_copied = true;
    };
    std::size_t run_at(std::size_t text) const;
    std::vector<run> runs_;  ///< ascending; the last one is the end
};

/// Text folded for matching. Full-width digits, letters and punctuation become half-width,
/// 〇○Ｏ between Chinese numerals is left to the date lexer, compatibility characters take their
/// NFKC form, spaces inside Chinese text and zero-width characters vanish.
struct folded_text {
    std::string text;
    fold_map source;
    std::vector<std::uint32_t> parted;  ///< where an empty line was left out, ascending
};
/// What is_ideograph_at takes for an ideograph, in utf8.h.
constexpr char32_t first_ideograph = 0x4000, last_ideograph = 0x9FFF;
/// `variants`, when given, holds for each of these the one that stands for it, or 0 for itself;
/// empty lines are then left out.
folded_text fold(std::string_view, const char16_t* variants = nullptr);
/// A soft hyphen, a zero-width space, a mark of direction.
bool is_invisible(char32_t);
/// One of those that vanish inside Chinese text and part what stands beside them: no zero-width
/// character.
bool is_space_or_line_end(char32_t);

/// 公开征求了意见.下一步…: whether the point at `at` is the full stop of a half-width keyboard: behind an
/// ideograph and in front of no letter. Behind 一, 第三条 and 附件 it parts a number from its text.
bool is_full_stop(std::string_view text, std::size_t at);

}  // namespace yigui
