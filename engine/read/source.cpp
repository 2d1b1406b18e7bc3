// The decoder gives few, long runs (UTF-8 gives one), so each piece is found by binary search.
#include "read/source.h"

#include <algorithm>

namespace yigui::reading {
namespace {

auto run_at(const std::vector<decoded_run>& runs, std::size_t offset) {
    return std::upper_bound(runs.begin(), runs.end(), offset,
                            [](std::size_t at, const decoded_run& r) { return at < r.text_end; });
}

}  // namespace

std::size_t source_text::byte_of(std::size_t offset) const {
    const auto run = run_at(decoded_.runs, offset);
    if (run == decoded_.runs.end())
        return decoded_.runs.empty() ? offset : decoded_.runs.back().source_end;
    if (offset <= run->text_begin || run->text_unit == 0) return run->source_begin;
    return run->source_begin + (offset - run->text_begin) / run->text_unit * run->source_unit;
}

void source_text::append(document_builder& out, std::size_t begin, std::size_t end) const {
    if (begin >= end) return;
    for (auto run = run_at(decoded_.runs, begin);
         run != decoded_.runs.end() && run->text_begin < end; ++run) {
        const std::size_t b = std::max(begin, run->text_begin);
        const std::size_t e = std::min(end, run->text_end);
        const std::size_t from =
            run->source_begin + (b - run->text_begin) / run->text_unit * run->source_unit;
        const std::size_t size = (e - b) / run->text_unit * run->source_unit;
        out.append(text().substr(b, e - b), from, size, run->text_unit, run->source_unit);
    }
}

void source_text::append_as(document_builder& out, std::string_view shown, std::size_t begin,
                            std::size_t end) const {
    const std::size_t from = byte_of(begin);
    out.append(shown, from, std::max(from, byte_of(end)) - from, 0, 0);
}

}  // namespace yigui::reading
