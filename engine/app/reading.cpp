#include "app/reading.h"

#include <algorithm>

namespace yigui::app {

reading::reading(const reading_options& o) : guard_(reading_guard::start()) {
    limits_.guard = guard_.get();
    limits_.memory_bytes = std::size_t{std::max(o.memory_mb, 64u)} << 20;
    limits_.cpu_seconds = std::max(o.seconds, 1u);
    limits_.ocr = o.ocr;
    // Recognising takes seconds a page; the processor's limit holds for each page.
    limits_.wall_seconds = std::max(limits_.wall_seconds, limits_.cpu_seconds * 2);
    if (o.ocr) limits_.wall_seconds *= 10;
}

}  // namespace yigui::app
