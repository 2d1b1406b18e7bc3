// Only the field itself is read, from the colon or the cell in front of it to the end of its line, and not
// far: most words stand beside no box at all.
#include "recognise/options.h"

#include <algorithm>
#include <vector>

#include "recognise/find.h"

namespace yigui::recognising {
namespace {

constexpr std::size_t furthest = 150;  // bytes to either side

/// The field around a place.
stretch field_around(const reading& r, std::size_t at) {
    const stretch line = r.line_at(at);
    stretch field{std::max(line.begin, at > furthest ? at - furthest : 0),
                  std::min(line.end, at + furthest)};
    const string_view before = r.at({field.begin, at});
    for (const string_view mark : {":", "|", "。"})
        if (const std::size_t found = before.rfind(mark); found != string_view::npos)
            field.begin = std::max(field.begin, at - before.size() + found + mark.size());
    const string_view rest = r.at({at, field.end});
    field.end = at + std::min({rest.find('|'), rest.find("。"), rest.size()});
    while (field.begin < at && r.text()[field.begin] == ' ') ++field.begin;
    while (field.end > at && r.text()[field.end - 1] == ' ') --field.end;
    return field;
}

struct mark {
    stretch at;
    box is = box::none;
};

std::vector<mark> marks_in(const reading& r, stretch field) {
    std::vector<mark> out;
    std::size_t size = 0;
    for (std::size_t i = field.begin; i < field.end; ++i) {
        const box b = box_at(r.text(), i, size);
        if (b == box::none) continue;
        out.push_back({{i, i + size}, b});
        i += size - 1;
    }
    return out;
}

bool stand_behind(stretch field, const std::vector<mark>& marks) {
    return marks.size() > 1 && marks.front().at.begin > field.begin &&
           marks.back().at.end >= field.end;
}

}  // namespace

bool boxes_stand_behind(const reading& r, std::size_t at) {
    const stretch field = field_around(r, at);
    return stand_behind(field, marks_in(r, field));
}

box box_of_option(const reading& r, stretch option) {
    const stretch field = field_around(r, option.begin);
    const std::vector<mark> marks = marks_in(r, field);
    if (marks.size() < 2 ||
        std::none_of(marks.begin(), marks.end(), [](const mark& m) { return m.is == box::on; }))
        return box::none;
    const bool is_behind = stand_behind(field, marks);
    if (!is_behind && marks.front().at.begin > field.begin) return box::none;
    box own = box::none;
    for (const mark& m : marks) {
        if (is_behind && m.at.begin >= option.end) return m.is;
        if (!is_behind && m.at.end <= option.begin) own = m.is;
    }
    return own;
}

}  // namespace yigui::recognising
