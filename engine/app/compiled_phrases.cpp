// The bytes that compile_phrases wrote lie in the program as they are.
#include "app/compiled_phrases.h"

asm(R"(
    .section .rodata
    .balign 8
yigui_phrases_begin:
    .incbin ")" PHRASES_IMAGE R"("
yigui_phrases_end:
    .previous
)");

extern "C" const char yigui_phrases_begin[], yigui_phrases_end[];

namespace yigui::app {

std::string_view compiled_phrases() {
    return {yigui_phrases_begin, static_cast<std::size_t>(yigui_phrases_end - yigui_phrases_begin)};
}

}  // namespace yigui::app
