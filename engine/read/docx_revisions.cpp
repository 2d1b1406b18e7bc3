// Tracked changes. An insertion is walked like any text and its range kept; of a deletion only the
// words are kept. What was deleted inside an insertion never stood in the original and is left out
// of both views. A paragraph whose mark is deleted goes on in the next one, with the next one's
// properties, as Word shows it.
#include "read/docx_body.h"

namespace yigui::reading {
namespace {

constexpr auto none = xml_tree::none;

}  // namespace

bool docx_walker::is_revision(std::string_view name) const {
    return name == "ins" || name == "del" || name == "moveTo" || name == "moveFrom";
}

void docx_walker::revised(std::uint32_t i) {
    ++revisions_;
    const std::string_view name = t().name(i);
    if (name == "del" || name == "moveFrom") return deleted(i, deleted_text(i));
    const std::size_t begin = out_.size();
    ++insertions_;
    if (out_.is_in_block())
        runs(i);
    else
        blocks(i);
    --insertions_;
    if (insertions_ > 0 || out_.size() <= begin) return;
    out_.revise({true,
                 {begin, out_.size()},
                 "",
                 std::string(t().attribute_of(i, "author")),
                 std::string(t().attribute_of(i, "date"))});
}

void docx_walker::deleted(std::uint32_t change, std::string words) {
    if (words.empty() || insertions_ > 0) return;
    out_.revise({false,
                 {out_.size(), out_.size()},
                 std::move(words),
                 std::string(t().attribute_of(change, "author")),
                 std::string(t().attribute_of(change, "date"))});
}

/// The words below, a line a paragraph.
std::string docx_walker::deleted_text(std::uint32_t i) const {
    std::string out;
    for (std::uint32_t c = t().at(i).first_child; c != none; c = t().at(c).next) {
        const std::string_view name = t().name(c);
        if (name == "t" || name == "delText")
            out += t().text_below(c);
        else if (name == "tab")
            out += '\t';
        else if (name == "br" || name == "cr")
            out += '\n';
        else if (!t().is_text(c) && !holds_no_text(name) && name != "ins")
            out += deleted_text(c);
        if (name == "p") out += '\n';
    }
    return out;
}

/// The last of the paragraphs that a deletion of their marks makes one.
std::uint32_t docx_walker::joined_with(std::uint32_t i) const {
    for (;;) {
        const auto mark = t().child(t().child(i, "pPr"), "rPr");
        if (t().child(mark, "del") == none && t().child(mark, "moveFrom") == none) return i;
        std::uint32_t next = t().at(i).next;
        while (next != none && (t().is_text(next) || holds_no_text(t().name(next))))
            next = t().at(next).next;
        if (next == none || t().name(next) != "p") return i;
        i = next;
    }
}

void docx_walker::paragraph_mark(std::uint32_t properties) {
    const auto mark = t().child(properties, "rPr");
    for (const std::string_view name : {"del", "moveFrom"}) {
        const auto change = t().child(mark, name);
        if (change == none) continue;
        ++revisions_;
        return deleted(change, "\n");
    }
    const auto change = t().child(mark, "ins");
    if (change == none || insertions_ > 0) return;
    ++revisions_;
    // The line feed that will follow.
    out_.revise({true,
                 {out_.size(), out_.size() + 1},
                 "",
                 std::string(t().attribute_of(change, "author")),
                 std::string(t().attribute_of(change, "date"))});
}

}  // namespace yigui::reading
