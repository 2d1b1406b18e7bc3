#include "app/reading.h"

#include <algorithm>
#include <filesystem>

namespace yigui::app {

namespace {

/// Most single files are read without a guard, and starting one takes a part of their time.
std::unique_ptr<reading_guard> guard_for(const std::vector<std::string>& paths) {
    std::error_code error;
    const bool is_one_file =
        paths.size() == 1 && std::filesystem::is_regular_file(paths.front(), error);
    return is_one_file ? reading_guard::start_when_asked() : reading_guard::start();
}

}  // namespace

reading::reading(const reading_options& o, const std::vector<std::string>& paths)
    : guard_(guard_for(paths)) {
    limits_.guard = guard_.get();
    limits_.memory_bytes = std::size_t{std::max(o.memory_mb, 64u)} << 20;
    limits_.cpu_seconds = std::max(o.seconds, 1u);
    limits_.ocr = o.ocr;
    // Recognising takes seconds a page; the processor's limit holds for each page.
    limits_.wall_seconds = std::max(limits_.wall_seconds, limits_.cpu_seconds * 2);
    if (o.ocr) limits_.wall_seconds *= 10;
}

}  // namespace yigui::app
