// A recursive walk; its depth is bounded by the nesting that xml_tree accepts. Elements that only
// wrap (sdt, ins, smartTag, hyperlink …) are walked through, those not known are too: text is
// never lost to an unknown wrapper, only to the known ones that hide it (del, moveFrom, instrText).
#include "read/docx_body.h"

#include <algorithm>
#include <charconv>

#include "base/unicode.h"

namespace yigui::reading {
namespace {

constexpr auto none = xml_tree::none;
constexpr std::size_t max_fields = 64;  // nested; Word allows 20

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> list) {
    return std::any_of(list.begin(), list.end(),
                       [name](std::string_view one) { return is_same(one, name); });
}

/// Boxes and ticks of the symbol fonts; empty for other symbols.
std::string_view symbol_of(std::string_view font, int code) {
    const int c = code & 0xFF;
    if (font.find("Wingdings 2") != std::string_view::npos) {
        if (c == 0x52 || c == 0x53) return "☑";
        if (c == 0x50) return "✓";
        if (c == 0xA3 || c == 0x2A) return "□";
        return {};
    }
    if (font.find("Wingdings") == std::string_view::npos) return {};
    if (c == 0xFE || c == 0xFD) return c == 0xFE ? "☑" : "☒";
    if (c == 0xFC) return "✓";
    if (c == 0xFB) return "✗";
    if (c == 0xA8 || c == 0x6F || c == 0x71 || c == 0x72) return "□";
    return {};
}

}  // namespace

bool holds_no_text(std::string_view name) {
    // p, r and t, the most of all, are told at once.
    return name.size() > 1 &&
           is_one_of(name, {"pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr", "sdtPr", "sdtEndPr",
                            "sectPr", "instrText", "delText", "delInstrText", "proofErr",
                            "bookmarkStart", "bookmarkEnd", "rt", "tblPrEx"});
}

bool is_off(std::string_view v) { return v == "0" || v == "false" || v == "off"; }

int int_of(std::string_view s, int otherwise) {
    int value = otherwise;
    std::from_chars(s.data(), s.data() + s.size(), value);
    return value;
}

void docx_walker::walk(const docx_part& part, std::uint32_t from, block_kind kind) {
    part_ = &part;
    kind_ = kind;
    out_.begin_part(part.name);
    blocks(from);
    out_.end_block();
}

void docx_walker::blocks(std::uint32_t parent) {
    for (std::uint32_t c = t().at(parent).first_child; c != none; c = t().at(c).next)
        if (!t().is_text(c)) c = block_element(c);
}

std::uint32_t docx_walker::block_element(std::uint32_t i) {
    const std::string_view name = t().name(i);
    if (name == "p") return paragraph(i);
    if (name == "tbl") {
        table(i);
    } else if (name == "AlternateContent") {
        if (const auto c = chosen(i); c != none) blocks(c);
    } else if (is_revision(name)) {
        revised(i);
    } else if (!holds_no_text(name) && !is_placeholder(i)) {
        has_foreign_chunk_ = has_foreign_chunk_ || name == "altChunk";
        blocks(i);
    }
    return i;
}

/// A content control that still shows its prompt: 单击此处输入文字.
bool docx_walker::is_placeholder(std::uint32_t i) {
    if (t().name(i) != "sdt") return false;
    const auto prompt = t().child(t().child(i, "sdtPr"), "showingPlcHdr");
    if (prompt == none || is_off(t().attribute_of(prompt, "val"))) return false;
    has_placeholder_ = true;
    return true;
}

/// Choice or Fallback, never both.
std::uint32_t docx_walker::chosen(std::uint32_t alternate) const {
    const auto choice = t().child(alternate, "Choice");
    return choice != none ? choice : t().child(alternate, "Fallback");
}

block docx_walker::attributes_of(const paragraph_style& s) const {
    block b;
    b.kind = kind_;
    b.centred = s.alignment == "center";
    b.right = s.alignment == "right" || s.alignment == "end";
    if (table_ > 0) {
        b.table = table_;
        b.row = row_;
        b.column = column_;
        b.rows = rows_;
        if (kind_ == block_kind::paragraph) b.kind = block_kind::cell;
        return b;
    }
    if (kind_ != block_kind::paragraph) return b;
    if (s.is_title || (s.outline >= 0 && s.outline < 9)) {
        b.kind = block_kind::heading;
        b.level = static_cast<std::uint8_t>(s.is_title ? 1 : s.outline + 1);
    } else if (!s.num_id.empty() && s.num_id != "0") {
        b.kind = block_kind::list_item;
    }
    return b;
}

std::string docx_walker::number_of(const paragraph_style& s) {
    if (s.num_id.empty() || s.num_id == "0") return {};
    int level = std::max(0, s.num_level);
    if (!s.num_style.empty())
        if (const auto styled = numbers_.level_of_style(s.num_id, s.num_style)) level = *styled;
    return numbers_.next(s.num_id, level);
}

std::uint32_t docx_walker::paragraph(std::uint32_t i) {
    const std::uint32_t last = joined_with(i);
    const auto properties = t().child(last, "pPr");
    paragraph_style s = styles_.of(t().value_of(properties, "pStyle"));
    apply_properties(t(), properties, s);
    now_ = attributes_of(s);
    if (const auto before = t().child(properties, "pageBreakBefore");
        before != none && !is_off(t().attribute_of(before, "val")))
        out_.new_page();
    out_.begin_block(now_);
    // An empty paragraph of a list takes its number all the same, as on screen.
    out_.append_computed(number_of(s), t().source().byte_of(t().at(i).offset));
    const std::size_t boxes = boxes_.size(), fields = fields_.size();
    for (std::uint32_t p = i;; p = t().at(p).next) {
        if (!t().is_text(p) && t().name(p) == "p") {
            runs(p);
            paragraph_mark(t().child(p, "pPr"));
        }
        if (p == last) break;
    }
    // A field whose result never came hides nothing beyond its paragraph.
    for (std::size_t f = fields; f < fields_.size(); ++f) fields_[f].has_result = true;
    out_.end_block();
    // The section that ends here goes over to the next page unless it says otherwise.
    if (const auto section = t().child(properties, "sectPr");
        section != none && t().value_of(section, "type") != "continuous")
        out_.new_page();
    // Boxes are anchored in a paragraph and stand behind it in reading order.
    const std::vector<std::uint32_t> found(boxes_.begin() + static_cast<long>(boxes), boxes_.end());
    boxes_.resize(boxes);
    for (const std::uint32_t b : found) blocks(b);
    return last;
}

void docx_walker::runs(std::uint32_t parent) {
    for (std::uint32_t c = t().at(parent).first_child; c != none; c = t().at(c).next) {
        if (t().is_text(c)) continue;
        const std::string_view name = t().name(c);
        if (holds_no_text(name) || is_placeholder(c)) continue;
        if (is_revision(name))
            revised(c);
        else if (name == "r")
            run(c);
        else if (name == "AlternateContent")
            run_content(c);
        else if (is_one_of(name, {"t", "drawing", "pict", "object"}))
            run_content(c);
        else
            runs(c);
    }
}

void docx_walker::run(std::uint32_t i) {
    const auto properties = t().child(i, "rPr");
    if (const auto vanish = t().child(properties, "vanish");
        vanish != none && !is_off(t().attribute_of(vanish, "val"))) {
        has_hidden_ = has_hidden_ || !t().text_below(i).empty();
        return;
    }
    for (std::uint32_t c = t().at(i).first_child; c != none; c = t().at(c).next)
        if (!t().is_text(c)) run_content(c);
}

void docx_walker::run_content(std::uint32_t i) {
    const std::string_view name = t().name(i);
    if (name == "fldChar") return field_mark(i);
    if (name == "instrText" && !fields_.empty()) fields_.back().has_code = true;
    if (holds_no_text(name) || in_field_code()) return;
    if (is_revision(name)) return revised(i);
    if (name == "t") return text(i);
    if (name == "r") return run(i);
    if (name == "br" || name == "cr") return line_break(i);
    if (name == "sym") return symbol(i);
    const std::size_t at = t().source().byte_of(t().at(i).offset);
    if (name == "tab" || name == "ptab") return out_.append("\t", at, t().name(i).size(), 0, 0);
    if (name == "noBreakHyphen") return out_.append("-", at, t().name(i).size(), 0, 0);
    if (name == "AlternateContent") {
        const auto c = chosen(i);
        if (c == none) return;
        for (std::uint32_t k = t().at(c).first_child; k != none; k = t().at(k).next)
            if (!t().is_text(k)) run_content(k);
        return;
    }
    if (is_one_of(name, {"drawing", "pict", "object"})) return find_boxes(i);
    runs(i);
}

void docx_walker::text(std::uint32_t element) {
    for (std::uint32_t c = t().at(element).first_child; c != none; c = t().at(c).next) {
        if (!t().is_text(c)) continue;
        for (const auto& piece : t().pieces(c)) {
            if (piece.shown.empty())
                t().source().append(out_, piece.begin, piece.end);
            else
                t().source().append_as(out_, piece.shown == "\n" ? " " : piece.shown, piece.begin,
                                       piece.end);
        }
    }
}

void docx_walker::symbol(std::uint32_t i) {
    int code = 0;
    const std::string_view hex = t().attribute_of(i, "char");
    std::from_chars(hex.data(), hex.data() + hex.size(), code, 16);
    std::string shown(symbol_of(t().attribute_of(i, "font"), code));
    // Other symbols lie in the private-use area of their font: nothing that can be read.
    if (shown.empty() && code >= 0x20 && (code < 0xE000 || code > 0xF8FF))
        append_utf8(shown, static_cast<char32_t>(code));
    out_.append(shown, t().source().byte_of(t().at(i).offset), 1, 0, 0);
}

/// Begins, parts and ends a field. The tick box of an old form is a field too: its state is a
/// property, not text.
void docx_walker::field_mark(std::uint32_t i) {
    const std::string_view type = t().attribute_of(i, "fldCharType");
    if (type == "separate" && !fields_.empty()) fields_.back().has_result = true;
    if (type == "end" && !fields_.empty()) fields_.pop_back();
    const auto box = t().child(t().child(i, "ffData"), "checkBox");
    if (box != none && !in_field_code()) {
        const auto checked = t().child(box, "checked");
        const auto state = checked != none ? checked : t().child(box, "default");
        const bool ticked = state != none && !is_off(t().attribute_of(state, "val"));
        out_.append(ticked ? "☑" : "□", t().source().byte_of(t().at(box).offset), 1, 0, 0);
    }
    if (type == "begin" && fields_.size() < max_fields) fields_.emplace_back();
}

/// The place is in the code of a field: what stands here is shown nowhere.
bool docx_walker::in_field_code() const {
    return std::any_of(fields_.begin(), fields_.end(),
                       [](const field& f) { return f.has_code && !f.has_result; });
}

void docx_walker::line_break(std::uint32_t i) {
    const std::string_view type = t().attribute_of(i, "type");
    if (type == "page") out_.new_page();
    if (type == "page" || type == "column") return;
    out_.end_block();
    out_.begin_block(now_);
}

void docx_walker::find_boxes(std::uint32_t i) {
    for (std::uint32_t c = t().at(i).first_child; c != none; c = t().at(c).next) {
        const std::string_view name = t().name(c);
        if (name == "txbxContent") {
            boxes_.push_back(c);
        } else if (name == "AlternateContent") {
            if (const auto one = chosen(c); one != none) find_boxes(one);
        } else if (!t().is_text(c)) {
            find_boxes(c);
        }
    }
}

}  // namespace yigui::reading
