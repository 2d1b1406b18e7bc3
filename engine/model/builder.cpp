// Text grows in one string; a block is a range of it. A line feed is put in front of a block and
// not behind it, so that a document never ends in one and empty blocks cost nothing. Runs that
// continue each other in text and source are merged.
#include "model/builder.h"

#include <algorithm>

#include "model/blank.h"
#include "model/structure.h"

namespace yigui {

document_builder::document_builder(std::string path, std::string format, std::string encoding) {
    doc_.path = std::move(path);
    doc_.format = std::move(format);
    doc_.encoding = std::move(encoding);
}

void document_builder::begin_part(std::string_view name) {
    if (in_block_) end_block();
    enter_part(name);
}

void document_builder::go_on_in_part(std::string_view name) {
    if (doc_.parts.size() > part_ && doc_.parts[part_] == name) return;
    if (enter_part(name)) paragraphs_[part_] = 1;
}

bool document_builder::enter_part(std::string_view name) {
    const auto known = std::find(doc_.parts.begin(), doc_.parts.end(), name);
    part_ = static_cast<std::uint32_t>(known - doc_.parts.begin());
    if (known != doc_.parts.end()) return false;
    doc_.parts.emplace_back(name);
    paragraphs_.push_back(0);
    return true;
}

void document_builder::begin_block(block attributes) {
    if (in_block_) end_block();
    if (doc_.parts.empty()) begin_part("");
    open_ = attributes;
    if (needs_line_) doc_.text += '\n';
    needs_line_ = false;
    open_.range = {doc_.text.size(), doc_.text.size()};
    in_block_ = true;
    ++paragraphs_[part_];
}

void document_builder::append(std::string_view text, std::size_t source_begin,
                              std::size_t source_size, std::uint32_t text_unit,
                              std::uint32_t source_unit) {
    if (text.empty()) return;
    if (doc_.parts.empty()) begin_part("");
    if (!in_block_ && needs_line_) {
        doc_.text += '\n';
        needs_line_ = false;
    }
    origin_run run;
    run.text_begin = doc_.text.size();
    run.text_end = run.text_begin + text.size();
    run.source_begin = source_begin;
    run.source_end = source_begin + source_size;
    run.text_unit = text_unit;
    run.source_unit = source_unit;
    run.part = part_;
    run.paragraph = std::max(1u, paragraphs_[part_]);
    doc_.text += text;
    if (!doc_.origins.empty() && text_unit != 0) {
        origin_run& last = doc_.origins.back();
        if (last.text_end == run.text_begin && last.source_end == run.source_begin &&
            last.text_unit == text_unit && last.source_unit == source_unit &&
            last.part == run.part && last.paragraph == run.paragraph && !last.computed) {
            last.text_end = run.text_end;
            last.source_end = run.source_end;
            return;
        }
    }
    doc_.origins.push_back(run);
}

void document_builder::append_computed(std::string_view text, std::size_t source_begin) {
    if (text.empty()) return;
    append(text, source_begin, 0, 0, 0);
    doc_.origins.back().computed = true;
}

void document_builder::new_page() {
    const bool has_text =
        in_block_ && !without_blanks(doc_.text, {open_.range.begin, doc_.text.size()}).empty();
    (has_text ? is_next_on_new_page_ : is_new_page_) = true;
}

void document_builder::end_block() {
    if (!in_block_) return;
    in_block_ = false;
    open_.range.end = doc_.text.size();
    const span whole = open_.range;
    open_.range = without_blanks(doc_.text, whole);
    if (!open_.range.empty()) {
        open_.starts_page = open_.starts_page || is_new_page_;
        is_new_page_ = is_next_on_new_page_;
        is_next_on_new_page_ = false;
        doc_.blocks.push_back(open_);
        needs_line_ = true;
        return;
    }
    --paragraphs_[part_];
    doc_.text.resize(whole.begin);
    while (!doc_.origins.empty() && doc_.origins.back().text_begin >= whole.begin)
        doc_.origins.pop_back();
    // The line feed that made room for this block goes to the next one.
    if (!doc_.text.empty() && doc_.text.back() == '\n') {
        doc_.text.pop_back();
        needs_line_ = true;
    }
    for (auto r = doc_.revisions.rbegin(); r != doc_.revisions.rend(); ++r) {
        if (r->at.end <= size()) break;
        r->at = {std::min(r->at.begin, size()), size()};
    }
}

void document_builder::line_feed() {
    if (in_block_) end_block();
    needs_line_ = false;
    doc_.text += '\n';
}

void document_builder::revise(revision r) { doc_.revisions.push_back(std::move(r)); }

void document_builder::meta(std::string field, std::string value) {
    if (value.empty()) return;
    doc_.meta.emplace(std::move(field), std::move(value));
}

void document_builder::warn(std::string chinese) {
    if (std::find(doc_.warnings.begin(), doc_.warnings.end(), chinese) == doc_.warnings.end())
        doc_.warnings.push_back(std::move(chinese));
}

document document_builder::finish(std::string sha256) {
    if (in_block_) end_block();
    doc_.sha256 = std::move(sha256);
    if (doc_.parts.empty()) doc_.parts.emplace_back();
    for (revision& r : doc_.revisions) {
        r.at.end = std::min(r.at.end, doc_.text.size());
        r.at.begin = std::min(r.at.begin, r.at.end);
    }
    find_structure(doc_);
    document out = std::move(doc_);
    *this = document_builder("", "", "");
    return out;
}

}  // namespace yigui
