#include "read/line_stream.h"

#include <unistd.h>

#include <array>
#include <cerrno>

namespace yigui::reading {

bool line_stream::fill() {
    buffer_.erase(0, at_);
    at_ = 0;
    std::array<char, 65536> block;
    for (;;) {
        const ssize_t n = ::read(fd_, block.data(), block.size());
        if (n < 0 && errno == EINTR) continue;
        failed_ = n < 0;
        if (n <= 0) return false;
        buffer_.append(block.data(), static_cast<std::size_t>(n));
        return true;
    }
}

std::optional<line_stream::line> line_stream::next() {
    line out;
    std::size_t seen = 0;
    for (;;) {
        const std::size_t end = buffer_.find('\n', at_ + seen);
        const std::size_t size = (end == std::string::npos ? buffer_.size() : end) - at_;
        if (size > longest_) out.is_too_long = true;
        if (end != std::string::npos) {
            if (!out.is_too_long) out.text = buffer_.substr(at_, size);
            at_ = end + 1;
            break;
        }
        seen = size;
        if (out.is_too_long) at_ = buffer_.size(), seen = 0;
        if (fill()) continue;
        if (buffer_.empty() && !out.is_too_long) return std::nullopt;
        if (!out.is_too_long) out.text = buffer_;
        at_ = buffer_.size();
        break;
    }
    if (out.text.ends_with('\r')) out.text.pop_back();
    return out;
}

}  // namespace yigui::reading
