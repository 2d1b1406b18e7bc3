// libarchive was rejected: its other formats have had overflows every year, and an ustar header is
// a page of code. Sizes are believed only within the limits; everything else is passed over.
#include "read/tar.h"

#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

#include "base/unicode.h"
#include "read/faults.h"
#include "read/folder.h"
#include "read/formats.h"

namespace yigui::reading {
namespace {

constexpr std::uint64_t longest_record = 1u << 20;  ///< of a pax header or a long name

std::string_view field(std::string_view block, std::size_t at, std::size_t size) {
    const std::string_view f = block.substr(at, size);
    return f.substr(0, f.find('\0'));
}

/// Octal, or base 256 when the first bit is set (GNU). Nothing when it is no number.
std::optional<std::uint64_t> number(std::string_view block, std::size_t at, std::size_t size) {
    std::string_view f = block.substr(at, size);
    std::uint64_t out = 0;
    if (static_cast<unsigned char>(f[0]) & 0x80) {
        for (std::size_t i = size - 8; i < size; ++i)
            out = out << 8 | static_cast<unsigned char>(f[i]);
        return out;
    }
    f = field(block, at, size);
    while (f.starts_with(' ')) f.remove_prefix(1);
    while (f.ends_with(' ')) f.remove_suffix(1);
    for (const char c : f) {
        if (c < '0' || c > '7') return std::nullopt;
        out = out << 3 | static_cast<unsigned>(c - '0');
    }
    return out;
}

std::uint64_t padded(std::uint64_t size) {
    return (size + tar_stream::block - 1) / tar_stream::block * tar_stream::block;
}

/// One value of a pax record "27 path=…\n".
std::string pax_value(std::string_view records, std::string_view key) {
    std::string out;
    while (!records.empty()) {
        const std::size_t space = records.find(' ');
        std::size_t size = 0;
        for (const char c : records.substr(0, space)) {
            if (c < '0' || c > '9' || size > longest_record) return out;
            size = size * 10 + static_cast<std::size_t>(c - '0');
        }
        if (space == std::string_view::npos || size <= space + 1 || size > records.size())
            return out;
        const std::string_view pair = records.substr(space + 1, size - space - 2);
        if (pair.starts_with(key) && pair.substr(key.size()).starts_with('='))
            out = pair.substr(key.size() + 1);
        records.remove_prefix(size);
    }
    return out;
}

}  // namespace

bool tar_stream::is_header(std::string_view b) {
    if (b.size() < block || b.substr(257, 5) != "ustar") return false;
    const auto sum = number(b, 148, 8);
    std::uint64_t own = 0;
    for (std::size_t i = 0; i < block; ++i)
        own += i >= 148 && i < 156 ? ' ' : static_cast<unsigned char>(b[i]);
    return sum == own;
}

bool tar_stream::take(char* to, std::size_t size) {
    const std::size_t had = std::min(size, begun_.size());
    std::memcpy(to, begun_.data(), had);
    begun_.erase(0, had);
    for (std::size_t have = had; have < size;) {
        const ssize_t n = ::read(fd_, to + have, size - have);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        have += static_cast<std::size_t>(n);
    }
    return true;
}

bool tar_stream::pass(std::uint64_t size) {
    std::array<char, 65536> into;
    for (std::uint64_t left = size; left > 0;) {
        const std::size_t now = std::min<std::uint64_t>(left, into.size());
        if (!take(into.data(), now)) return false;
        left -= now;
    }
    return true;
}

std::optional<std::string> tar_stream::data(std::uint64_t size) {
    std::string out(padded(size), '\0');
    if (!take(out.data(), out.size())) return std::nullopt;
    out.resize(size);
    return out;
}

std::optional<tar_stream::header> tar_stream::next_header() {
    std::string b(block, '\0');
    if (!take(b.data(), block) || !is_header(b)) return std::nullopt;
    const auto size = number(b, 124, 12);
    if (!size) return std::nullopt;
    header h{std::string(field(b, 0, 100)), b[156], *size};
    const std::string_view prefix = field(b, 345, 155);
    // GNU's own format keeps times where ustar has the rest of the name.
    if (!prefix.empty() && b.substr(257, 6) == std::string_view("ustar\0", 6))
        h.name = std::string(prefix) + "/" + h.name;
    return h;
}

std::optional<streamed> tar_stream::next() {
    while (!has_ended_) {
        std::string peeked(block, '\0');
        const bool is_there = take(peeked.data(), block);
        if (is_there && peeked.find_first_not_of('\0') == std::string::npos) {
            has_ended_ = true;  // two blocks of zeros are the end; what follows is padding
            return std::nullopt;
        }
        begun_ = is_there ? peeked : "";
        const auto h = is_there ? next_header() : std::nullopt;
        if (!h) return broken();
        if (auto out = entry(*h)) return out;
    }
    return std::nullopt;
}

streamed tar_stream::broken() {
    has_ended_ = true;
    streamed out;
    out.path = path_;
    out.problem =
        damaged(path_, "tar 不完整,后面的没有读", "the tar is damaged; the rest was not read");
    return out;
}

std::optional<streamed> tar_stream::entry(const header& h) {
    if (h.type == 'x' || h.type == 'L') {
        if (h.size > longest_record) return broken();
        const auto record = data(h.size);
        if (!record) return broken();
        if (h.type == 'L') long_name_ = field(*record, 0, record->size());
        if (h.type == 'x') {
            long_name_ = pax_value(*record, "path");
            const std::string size = pax_value(*record, "size");
            if (!size.empty()) long_size_ = std::strtoull(size.c_str(), nullptr, 10);
        }
        return std::nullopt;
    }
    const std::string raw = long_name_.empty() ? h.name : std::exchange(long_name_, {});
    const std::uint64_t size = long_size_.value_or(h.size);
    long_size_.reset();
    std::string name = is_valid_utf8(raw) ? raw : decode(raw).text;
    while (name.starts_with("./")) name.erase(0, 2);
    const bool is_file = h.type == '0' || h.type == '\0' || h.type == '7';
    const bool is_skipped = h.type == '5' || h.type == 'g' || h.type == 'K' ||
                            name.ends_with("/") || is_hidden_path(name);
    streamed out;
    out.path = path_ + "!" + name;
    if (is_file && !is_skipped && size <= limits_.file_bytes) {
        auto bytes = data(size);
        if (!bytes) return broken();
        out.bytes = std::move(*bytes);
        return out;
    }
    // Links carry a size and no data.
    const bool has_data = h.type != '1' && h.type != '2' && h.type != '5';
    if (has_data && !pass(padded(size))) return broken();
    if (is_skipped) return std::nullopt;
    out.problem = is_file ? over_limit(out.path, "文件太大", "the file is too large")
                          : cannot_open(out.path, "压缩包里的链接,不跟随",
                                        "a link in an archive, not followed");
    return out;
}

}  // namespace yigui::reading
