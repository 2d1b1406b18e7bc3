// libzip over a buffer, opened with ZIP_CHECKCONS so that two readers can't see two texts. Names
// are taken raw: libzip's own guess turns the GBK names of Chinese Windows tools into mojibake.
#include "read/archive.h"

#include <sys/stat.h>
#include <zip.h>

#include <algorithm>
#include <array>
#include <map>

#include "base/unicode.h"
#include "read/faults.h"

namespace yigui::reading {
namespace {

constexpr std::size_t ratio_grace = 100 * 1024;

struct zip_closer {
    void operator()(zip_t* z) const { zip_discard(z); }
};
struct entry_closer {
    void operator()(zip_file_t* f) const { zip_fclose(f); }
};

std::string lower(std::string_view s) {
    std::string out(s);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return out;
}

/// A name for people and lookups: decoded, slashes one way, no control characters.
std::string shown_name(const char* raw) {
    if (!raw) return {};
    std::string out = decode(raw).text;
    for (char& c : out) {
        if (c == '\\') c = '/';
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = '?';
    }
    return out;
}

bool is_special(zip_t* z, zip_uint64_t index) {
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(z, index, 0, &system, &attributes) != 0) return false;
    if (system != ZIP_OPSYS_UNIX && system != ZIP_OPSYS_OS_X) return false;
    const auto mode = (attributes >> 16) & S_IFMT;
    return mode != 0 && mode != S_IFREG && mode != S_IFDIR;
}

fault opening_fault(const std::string& path, int code) {
    switch (code) {
        case ZIP_ER_EXISTS:
            return damaged(path, "压缩包里有重名的条目", "it has two entries of one name");
        case ZIP_ER_INCONS:
            return damaged(path, "压缩包的目录前后不一致", "its directory contradicts itself");
        case ZIP_ER_MEMORY:
            return over_limit(path, "内存不足", "out of memory");
        default:
            return damaged(path, "压缩包不完整", "the archive is cut short or not a ZIP");
    }
}

}  // namespace

std::string path_within(const std::string& folder, std::string_view target) {
    const std::string joined =
        target.starts_with("/") ? std::string(target.substr(1)) : folder + std::string(target);
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= joined.size();) {
        const std::size_t slash = std::min(joined.find('/', at), joined.size());
        const std::string one = joined.substr(at, slash - at);
        if (one == "..") {
            if (!parts.empty()) parts.pop_back();
        } else if (!one.empty() && one != ".") {
            parts.push_back(one);
        }
        at = slash + 1;
    }
    std::string out;
    for (const auto& p : parts) out += (out.empty() ? "" : "/") + p;
    return out;
}

struct archive::state {
    std::string path;
    read_limits limits;
    std::unique_ptr<zip_t, zip_closer> zip;
    std::vector<entry> entries;
    std::map<std::string, std::size_t> by_name;
    std::size_t total = 0;  ///< bytes inflated so far
};

archive::archive(std::unique_ptr<state> s) : state_(std::move(s)) {}
archive::archive(archive&&) noexcept = default;
archive& archive::operator=(archive&&) noexcept = default;
archive::~archive() = default;

result<archive> archive::open(const std::string& path, std::string_view bytes,
                              const read_limits& limits) {
    auto s = std::make_unique<state>();
    s->path = path;
    s->limits = limits;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (!source) {
        zip_error_fini(&error);
        return over_limit(path, "内存不足", "out of memory");
    }
    s->zip.reset(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error));
    const int code = zip_error_code_zip(&error);
    zip_error_fini(&error);
    if (!s->zip) {
        zip_source_free(source);
        return opening_fault(path, code);
    }
    const auto count = static_cast<std::size_t>(zip_get_num_entries(s->zip.get(), 0));
    if (count > limits.entries)
        return over_limit(path, "压缩包有 " + std::to_string(count) + " 个条目",
                          std::to_string(count) + " entries");
    for (zip_uint64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat_index(s->zip.get(), i, ZIP_FL_ENC_RAW, &stat) != 0)
            return damaged(path, "压缩包的目录读不出", "its directory cannot be read");
        entry e;
        e.name = shown_name(zip_get_name(s->zip.get(), i, ZIP_FL_ENC_RAW));
        e.index = i;
        e.packed = stat.valid & ZIP_STAT_COMP_SIZE ? stat.comp_size : 0;
        e.is_folder = e.name.ends_with("/");
        e.is_encrypted =
            (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE;
        e.is_link = is_special(s->zip.get(), i);
        if (!s->by_name.emplace(lower(e.name), s->entries.size()).second)
            return damaged(path, "压缩包里有重名的条目", "it has two entries of one name", e.name);
        s->entries.push_back(std::move(e));
    }
    return archive(std::move(s));
}

const std::vector<archive::entry>& archive::entries() const { return state_->entries; }

const archive::entry* archive::find(std::string_view name) const {
    const auto it = state_->by_name.find(lower(name));
    return it == state_->by_name.end() ? nullptr : &state_->entries[it->second];
}

result<std::string> archive::read(const entry& e) {
    state& s = *state_;
    if (e.is_encrypted) return encrypted(s.path, e.name);
    std::unique_ptr<zip_file_t, entry_closer> file(zip_fopen_index(s.zip.get(), e.index, 0));
    if (!file) {
        const int code = zip_error_code_zip(zip_get_error(s.zip.get()));
        if (code == ZIP_ER_COMPNOTSUPP || code == ZIP_ER_ENCRNOTSUPP)
            return damaged(s.path, "条目用了不认识的压缩方法", "an unknown compression", e.name);
        return damaged(s.path, "条目打不开", "an entry cannot be opened", e.name);
    }
    std::string out;
    std::array<char, 64 * 1024> buffer;
    for (;;) {
        const zip_int64_t n = zip_fread(file.get(), buffer.data(), buffer.size());
        if (n < 0) return damaged(s.path, "条目解压出错", "an entry does not inflate", e.name);
        if (n == 0) break;
        out.append(buffer.data(), static_cast<std::size_t>(n));
        s.total += static_cast<std::size_t>(n);
        if (out.size() > s.limits.file_bytes || s.total > s.limits.total_bytes)
            return over_limit(s.path, "解压后太大", "too large when inflated", e.name);
        const std::uint64_t packed = std::max<std::uint64_t>(e.packed, 1);
        if (out.size() > ratio_grace && out.size() / packed > s.limits.ratio)
            return over_limit(s.path, "压缩率异常(可能是压缩炸弹)",
                              "an abnormal compression ratio (a possible bomb)", e.name);
    }
    return out;
}

}  // namespace yigui::reading
