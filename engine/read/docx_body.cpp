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

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> list) {
    return std::find(list.begin(), list.end(), name) != list.end();
}

int int_of(std::string_view s, int otherwise) {
    int value = otherwise;
    std::from_chars(s.data(), s.data() + s.size(), value);
    return value;
}

/// Properties and marks that hold no text of the document.
bool holds_no_text(std::string_view name) {
    return is_one_of(name, {"pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr", "sdtPr", "sdtEndPr",
                            "sectPr", "del", "moveFrom", "instrText", "delText", "delInstrText",
                            "proofErr", "bookmarkStart", "bookmarkEnd", "rt", "tblPrEx"});
}

bool is_off(std::string_view v) { return v == "0" || v == "false" || v == "off"; }

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

void docx_walker::walk(const docx_part& part, std::uint32_t from, block_kind kind) {
    part_ = &part;
    kind_ = kind;
    out_.begin_part(part.name);
    blocks(from);
    out_.end_block();
}

void docx_walker::blocks(std::uint32_t parent) {
    for (std::uint32_t c = t().at(parent).first_child; c != none; c = t().at(c).next)
        if (!t().is_text(c)) block_element(c);
}

void docx_walker::block_element(std::uint32_t i) {
    const std::string_view name = t().name(i);
    if (name == "p") return paragraph(i);
    if (name == "tbl") return table(i);
    if (name == "AlternateContent") {
        if (const auto c = chosen(i); c != none) blocks(c);
        return;
    }
    if (name == "altChunk") has_foreign_chunk_ = true;
    if (is_one_of(name, {"ins", "del", "moveTo", "moveFrom"})) ++revisions_;
    if (!holds_no_text(name)) blocks(i);
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

void docx_walker::paragraph(std::uint32_t i) {
    const auto properties = t().child(i, "pPr");
    paragraph_style s = styles_.of(std::string(t().value_of(properties, "pStyle")));
    apply_properties(t(), properties, s);
    now_ = attributes_of(s);
    out_.begin_block(now_);
    // An empty paragraph of a list takes its number all the same, as on screen; one whose mark a
    // revision deletes joins the next and takes none.
    const auto mark = t().child(properties, "rPr");
    const bool is_joined = t().child(mark, "del") != none || t().child(mark, "moveFrom") != none;
    revisions_ += is_joined;
    const std::string label = is_joined ? "" : number_of(s);
    const std::size_t boxes = boxes_.size();
    out_.append_computed(label, t().source().byte_of(t().at(i).offset));
    runs(i);
    out_.end_block();
    // Boxes are anchored in a paragraph and stand behind it in reading order.
    const std::vector<std::uint32_t> found(boxes_.begin() + static_cast<long>(boxes), boxes_.end());
    boxes_.resize(boxes);
    for (const std::uint32_t b : found) blocks(b);
}

void docx_walker::runs(std::uint32_t parent) {
    for (std::uint32_t c = t().at(parent).first_child; c != none; c = t().at(c).next) {
        if (t().is_text(c)) continue;
        const std::string_view name = t().name(c);
        if (is_one_of(name, {"ins", "del", "moveTo", "moveFrom"})) ++revisions_;
        if (holds_no_text(name)) continue;
        if (name == "r")
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
    if (holds_no_text(name)) return;
    if (name == "t") return text(i);
    if (name == "r") return run(i);
    if (name == "br" || name == "cr") return line_break(i);
    if (name == "sym") return symbol(i);
    if (name == "fldChar") return form_field(i);
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

/// The tick box of an old form: its state is a property, not text.
void docx_walker::form_field(std::uint32_t i) {
    const auto box = t().child(t().child(i, "ffData"), "checkBox");
    if (box == none) return;
    const auto state =
        t().child(box, "checked") != none ? t().child(box, "checked") : t().child(box, "default");
    const bool ticked = state != none && !is_off(t().attribute_of(state, "val"));
    out_.append(ticked ? "☑" : "□", t().source().byte_of(t().at(box).offset), 1, 0, 0);
}

void docx_walker::line_break(std::uint32_t i) {
    const std::string_view type = t().attribute_of(i, "type");
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

// Tables. A table of one cell is a frame: its paragraphs are paragraphs. A table inside a cell
// belongs to that cell.

std::size_t docx_walker::count_cells(std::uint32_t parent) const {
    std::size_t n = 0;
    for (std::uint32_t c = t().at(parent).first_child; c != none && n < 2; c = t().at(c).next) {
        const std::string_view name = t().name(c);
        if (name == "tc")
            ++n;
        else if (!holds_no_text(name) && !t().is_text(c))
            n += count_cells(c);
    }
    return n;
}

void docx_walker::table(std::uint32_t i) {
    if (table_ > 0 || count_cells(i) < 2) return blocks(i);
    table_ = ++tables_;
    std::uint32_t row = 0;
    rows(i, row);
    table_ = row_ = column_ = 0;
}

void docx_walker::rows(std::uint32_t parent, std::uint32_t& row) {
    for (std::uint32_t c = t().at(parent).first_child; c != none; c = t().at(c).next) {
        const std::string_view name = t().name(c);
        if (t().is_text(c) || holds_no_text(name)) continue;
        if (name != "tr") {
            rows(c, row);
            continue;
        }
        if (t().child(t().child(c, "trPr"), "del") != none) {
            ++revisions_;
            continue;
        }
        row_ = ++row;
        const int skipped = int_of(t().value_of(t().child(c, "trPr"), "gridBefore"), 0);
        std::uint32_t column = static_cast<std::uint32_t>(std::clamp(skipped, 0, 63));
        cells(c, column);
    }
}

void docx_walker::cells(std::uint32_t parent, std::uint32_t& column) {
    for (std::uint32_t c = t().at(parent).first_child; c != none; c = t().at(c).next) {
        const std::string_view name = t().name(c);
        if (t().is_text(c) || holds_no_text(name)) continue;
        if (name != "tc") {
            cells(c, column);
            continue;
        }
        column_ = column + 1;
        const int wide = int_of(t().value_of(t().child(c, "tcPr"), "gridSpan"), 1);
        column += static_cast<std::uint32_t>(std::clamp(wide, 1, 63));
        blocks(c);
    }
}

}  // namespace yigui::reading
