// One space stands for a run of white space; a run with a line break between Chinese characters
// stands for nothing, since the break is the page's and not the writer's. Ideographic spaces are
// characters and stay.
#include "read/flow.h"

namespace yigui::reading {

void flow_writer::plain(std::size_t begin, std::size_t end) {
    const std::string_view text = source_.text();
    std::size_t from = begin;
    for (std::size_t i = begin; i < end; ++i) {
        const char c = text[i];
        if (c != ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f' && c != '\0') continue;
        if (from < i) {
            flush(static_cast<unsigned char>(text[from]));
            source_.append(out_, from, i);
            last_ = static_cast<unsigned char>(text[i - 1]);
        }
        space(i, c == '\n' || c == '\r');
        from = i + 1;
    }
    if (from >= end) return;
    flush(static_cast<unsigned char>(text[from]));
    source_.append(out_, from, end);
    last_ = static_cast<unsigned char>(text[end - 1]);
}

void flow_writer::shown(std::string_view text, std::size_t begin, std::size_t end) {
    if (text.empty()) return;
    if (text == " " || text == "\n" || text == "\t" || text == "\r") {
        space(begin, text == "\n");
        return;
    }
    flush(static_cast<unsigned char>(text.front()));
    source_.append_as(out_, text, begin, end);
    last_ = static_cast<unsigned char>(text.back());
}

void flow_writer::gap(std::size_t at) {
    waiting_ = true;
    has_break_ = false;
    space_at_ = at;
}

void flow_writer::reset() {
    waiting_ = has_break_ = false;
    last_ = 0;
}

void flow_writer::space(std::size_t at, bool is_break) {
    if (!waiting_) space_at_ = at;
    waiting_ = true;
    has_break_ = has_break_ || is_break;
}

void flow_writer::flush(unsigned char next) {
    const bool wide = last_ >= 0x80 || next >= 0x80;
    if (waiting_ && last_ != 0 && !(has_break_ && wide))
        source_.append_as(out_, " ", space_at_, space_at_ + 1);
    waiting_ = has_break_ = false;
}

}  // namespace yigui::reading
