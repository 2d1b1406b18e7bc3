#include "app/pieces.h"

#include <cstdio>

#include "app/console.h"

namespace yigui::app {

bool write_pieces(const std::string& file, const std::function<void(const text_sink&)>& make) {
    FILE* out = file.empty() ? stdout : std::fopen(file.c_str(), "wb");
    bool is_whole = out != nullptr;
    if (out)
        make([&](std::string_view piece) {
            is_whole = is_whole && std::fwrite(piece.data(), 1, piece.size(), out) == piece.size();
        });
    is_whole = is_whole && std::fflush(out) == 0;
    const bool is_closed = !out || file.empty() || std::fclose(out) == 0;
    if (is_whole && is_closed) return true;
    complain(say("写不出 ", "cannot write ") + (file.empty() ? say("标准输出", "output") : file),
             say("检查目录是否存在、磁盘是否已满", "check that the folder exists and has room"));
    return false;
}

}  // namespace yigui::app
