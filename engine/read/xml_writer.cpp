// Text nodes go through the flow writer piece by piece, so that each character keeps its bytes and
// an entity the bytes of its name. An attribute is found again in the source, since the tree keeps
// only its value.
#include "read/xml_writer.h"

#include <algorithm>

#include "model/blank.h"
#include "read/faults.h"

namespace yigui::reading {

bool has_words(const xml_tree& t, std::uint32_t i) {
    const std::string_view v = t.value(i);
    return t.is_text(i) && !without_blanks(v, {0, v.size()}).empty();
}

xml_writer::xml_writer(const input& in, const xml_tree& t, std::string format)
    : path_(in.path),
      t_(t),
      out_(in.path, std::move(format), t.source().decoded().encoding),
      flow_(out_, t.source()) {
    out_.begin_part("");
    const std::size_t replaced = t.source().decoded().replaced;
    if (replaced > 0) out_.warn("有 " + std::to_string(replaced) + " 个字符不能解码,显示为�");
}

void xml_writer::open(const block& attributes) {
    flow_.reset();
    out_.begin_block(attributes);
}

void xml_writer::close() {
    flow_.reset();
    out_.end_block();
}

void xml_writer::computed(std::string_view text, std::uint32_t near) {
    flow_.reset();
    out_.append_computed(text, t_.source().byte_of(t_.at(near).offset));
}

void xml_writer::gap(std::uint32_t near) { flow_.gap(t_.at(near).offset); }

void xml_writer::text(std::uint32_t i) {
    for (const auto& piece : t_.pieces(i)) {
        if (piece.shown.empty())
            flow_.plain(piece.begin, piece.end);
        else
            flow_.shown(piece.shown, piece.begin, piece.end);
    }
}

void xml_writer::lines(std::uint32_t i) {
    const auto take = [&](auto write) {
        if (!is_open()) open();
        write();
    };
    for (const auto& piece : t_.pieces(i)) {
        if (!piece.shown.empty()) {
            if (piece.shown == "\n")
                close();
            else
                take([&] { flow_.shown(piece.shown, piece.begin, piece.end); });
            continue;
        }
        for (std::size_t at = piece.begin; at < piece.end;) {
            const std::size_t stop = std::min(t_.source().text().find('\n', at), piece.end);
            take([&] { flow_.plain(at, stop); });
            if (stop < piece.end) close();
            at = stop + 1;
        }
    }
}

void xml_writer::all_text(std::uint32_t i) {
    if (t_.is_text(i)) return text(i);
    for (std::uint32_t c = t_.at(i).first_child; c != xml_tree::none; c = t_.at(c).next)
        all_text(c);
}

void xml_writer::attribute(std::uint32_t i, std::string_view name) {
    const std::string_view value = t_.attribute_of(i, name);
    const span s = t_.attribute_place(i, name);
    if (t_.source().text().substr(s.begin, s.size()) == value)
        flow_.plain(s.begin, s.end);
    else
        flow_.shown(value, s.begin, s.end);
}

void xml_writer::instead(std::string_view shown, span s) { flow_.shown(shown, s.begin, s.end); }

result<document> xml_writer::finish() {
    if (is_open()) close();
    if (out_.has_text()) return out_.finish("");
    fault f = empty_file(path_);
    f.what = "XML 里没有文字";
    f.what_en = "the XML holds no text";
    return f;
}

}  // namespace yigui::reading
