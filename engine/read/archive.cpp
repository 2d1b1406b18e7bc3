// libzip over a buffer, opened with ZIP_CHECKCONS so that two readers can't see two texts. Names
// are taken raw: libzip's own guess turns the GBK names of Chinese Windows tools into mojibake.
// What is deflated, as most entries are, goes through libdeflate in one piece, which takes half the
// time of zlib in slices; libzip unpacks the rest.
#include "read/archive.h"

#include <libdeflate.h>
#include <sys/stat.h>
#include <zip.h>

#include <algorithm>
#include <array>
#include <map>
#include <new>

#include "base/late_library.h"
#include "base/unicode.h"
#include "read/faults.h"

namespace yigui::reading {
namespace {

const late<decltype(::zip_discard)> zip_discard{libzip, "zip_discard"};
const late<decltype(::zip_error_code_zip)> zip_error_code_zip{libzip, "zip_error_code_zip"};
const late<decltype(::zip_error_fini)> zip_error_fini{libzip, "zip_error_fini"};
const late<decltype(::zip_error_init)> zip_error_init{libzip, "zip_error_init"};
const late<decltype(::zip_fclose)> zip_fclose{libzip, "zip_fclose"};
const late<decltype(::zip_file_get_external_attributes)> zip_file_get_external_attributes{
    libzip, "zip_file_get_external_attributes"};
const late<decltype(::zip_fopen_index)> zip_fopen_index{libzip, "zip_fopen_index"};
const late<decltype(::zip_fread)> zip_fread{libzip, "zip_fread"};
const late<decltype(::zip_get_error)> zip_get_error{libzip, "zip_get_error"};
const late<decltype(::zip_get_name)> zip_get_name{libzip, "zip_get_name"};
const late<decltype(::zip_get_num_entries)> zip_get_num_entries{libzip, "zip_get_num_entries"};
const late<decltype(::zip_open_from_source)> zip_open_from_source{libzip, "zip_open_from_source"};
const late<decltype(::zip_source_buffer_create)> zip_source_buffer_create{
    libzip, "zip_source_buffer_create"};
const late<decltype(::zip_source_free)> zip_source_free{libzip, "zip_source_free"};
const late<decltype(::zip_stat_index)> zip_stat_index{libzip, "zip_stat_index"};
const late<decltype(::zip_stat_init)> zip_stat_init{libzip, "zip_stat_init"};

constexpr std::size_t ratio_grace = 100 * 1024;

struct inflater_closer {
    void operator()(libdeflate_decompressor* d) const { libdeflate_free_decompressor(d); }
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
    std::string out(raw);
    if (std::any_of(out.begin(), out.end(),
                    [](char c) { return static_cast<unsigned char>(c) > 0x7F; }))
        out = decode(std::move(out)).text;
    for (char& c : out) {
        if (c == '\\') c = '/';
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = '?';
    }
    return out;
}

std::uint32_t number_at(std::string_view bytes, std::size_t at, int size) {
    std::uint32_t out = 0;
    for (int i = size; i-- > 0;) {
        const std::size_t k = at + static_cast<std::size_t>(i);
        out = out << 8 | (k < bytes.size() ? static_cast<unsigned char>(bytes[k]) : 0u);
    }
    return out;
}

/// The name in a Unicode path field (Info-ZIP, 0x7075); empty when there is none.
std::string_view unicode_path(std::string_view extra) {
    constexpr std::size_t head = 4, inner = 5;  // id and size; version and check sum
    while (extra.size() > head) {
        const std::size_t size = std::min<std::size_t>(number_at(extra, 2, 2), extra.size() - head);
        if (number_at(extra, 0, 2) == 0x7075 && size > inner)
            return extra.substr(head + inner, size - inner);
        extra.remove_prefix(head + size);
    }
    return {};
}

/// An entry whose two names differ although the first has lost nothing: some readers go by one and
/// some by the other. libzip shows only the second, so the directory is looked at here. Empty when
/// there is none.
std::string entry_with_two_names(std::string_view bytes) {
    constexpr std::size_t header = 46;
    const std::size_t end = bytes.rfind("PK\x05\x06");
    if (end == std::string_view::npos) return {};
    for (std::size_t at = number_at(bytes, end + 16, 4);
         at + header <= bytes.size() && bytes.substr(at, 4) == "PK\x01\x02";) {
        const std::size_t name_size = number_at(bytes, at + 28, 2);
        const std::size_t extra_size = number_at(bytes, at + 30, 2);
        const std::size_t names = at + header;
        if (names + name_size + extra_size > bytes.size()) return {};
        const std::string_view name = bytes.substr(names, name_size);
        const std::string_view other = unicode_path(bytes.substr(names + name_size, extra_size));
        const bool is_whole =
            std::all_of(name.begin(), name.end(), [](char c) { return c > 0 && c != '?'; });
        if (!other.empty() && is_whole && other != name) return std::string(name);
        at = names + name_size + extra_size + number_at(bytes, at + 32, 2);
    }
    return {};
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
    std::unique_ptr<zip_t, deleter<zip_discard>> zip;
    std::vector<entry> entries;
    std::map<std::string, std::size_t> by_name;
    std::size_t total = 0;                                               ///< bytes inflated so far
    std::unique_ptr<libdeflate_decompressor, inflater_closer> inflater;  ///< once it was needed

    using opened_entry = std::unique_ptr<zip_file_t, deleter<zip_fclose>>;
    result<opened_entry> open(const entry&, zip_flags_t);
    fault wrong(const entry&) const;
    /// The bytes of an entry; of one that has more than `most`, more than those and no matter which.
    result<std::string> inflated(const entry&, std::size_t most);
    result<std::string> unpacked(const entry&, std::size_t most);
};

archive::archive(std::unique_ptr<state> s) : state_(std::move(s)) {}
archive::archive(archive&&) noexcept = default;
archive& archive::operator=(archive&&) noexcept = default;
archive::~archive() = default;

/// What the directory says of an entry; nothing when it cannot be read.
static std::optional<archive::entry> entry_at(zip_t* zip, zip_uint64_t i) {
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(zip, i, ZIP_FL_ENC_RAW, &stat) != 0) return std::nullopt;
    archive::entry e;
    e.name = shown_name(zip_get_name(zip, i, ZIP_FL_ENC_RAW));
    e.index = i;
    e.packed = stat.valid & ZIP_STAT_COMP_SIZE ? stat.comp_size : 0;
    e.size = stat.valid & ZIP_STAT_SIZE ? stat.size : 0;
    e.crc = stat.valid & ZIP_STAT_CRC ? stat.crc : 0;
    e.is_deflated = (stat.valid & ZIP_STAT_COMP_METHOD) != 0 &&
                    stat.comp_method == ZIP_CM_DEFLATE && e.packed > 0;
    e.is_folder = e.name.ends_with("/");
    e.is_encrypted =
        (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE;
    e.is_link = is_special(zip, i);
    return e;
}

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
    if (const std::string name = entry_with_two_names(bytes); !name.empty())
        return damaged(path, "压缩包的一个条目有两个名字", "an entry has two names",
                       shown_name(name.c_str()));
    const auto count = static_cast<std::size_t>(zip_get_num_entries(s->zip.get(), 0));
    if (count > limits.entries)
        return over_limit(path, "压缩包有 " + std::to_string(count) + " 个条目",
                          std::to_string(count) + " entries");
    for (zip_uint64_t i = 0; i < count; ++i) {
        auto e = entry_at(s->zip.get(), i);
        if (!e) return damaged(path, "压缩包的目录读不出", "its directory cannot be read");
        if (!s->by_name.emplace(lower(e->name), s->entries.size()).second)
            return damaged(path, "压缩包里有重名的条目", "it has two entries of one name", e->name);
        s->entries.push_back(std::move(*e));
    }
    return archive(std::move(s));
}

result<std::shared_ptr<archive>> opened(const input& in) {
    if (in.zip) return in.zip;
    auto zip = archive::open(in.path, in.bytes, in.limits);
    if (zip.has_error()) return zip.error();
    return std::make_shared<archive>(std::move(*zip));
}

const std::vector<archive::entry>& archive::entries() const { return state_->entries; }

const archive::entry* archive::find(std::string_view name) const {
    const auto it = state_->by_name.find(lower(name));
    return it == state_->by_name.end() ? nullptr : &state_->entries[it->second];
}

result<std::string> archive::read(const entry& e) {
    state& s = *state_;
    if (e.is_encrypted) return encrypted(s.path, e.name);
    const std::size_t left = s.limits.total_bytes - std::min(s.total, s.limits.total_bytes);
    const std::size_t by_size = std::min(s.limits.file_bytes, left);
    const std::uint64_t by_ratio = std::max<std::uint64_t>(
        ratio_grace, std::max<std::uint64_t>(e.packed, 1) * (s.limits.ratio + 1) - 1);
    const std::size_t most = std::min<std::uint64_t>(by_size, by_ratio);
    auto out = e.is_deflated ? s.inflated(e, most) : s.unpacked(e, most);
    if (out.has_error() || out->size() <= most) return out;
    if (by_size <= by_ratio)
        return over_limit(s.path, "解压后太大", "too large when inflated", e.name);
    return over_limit(s.path, "压缩率异常(可能是压缩炸弹)",
                      "an abnormal compression ratio (a possible bomb)", e.name);
}

result<archive::state::opened_entry> archive::state::open(const entry& e, zip_flags_t flags) {
    opened_entry file(zip_fopen_index(zip.get(), e.index, flags));
    if (file) return file;
    const int code = zip_error_code_zip(zip_get_error(zip.get()));
    if (code == ZIP_ER_COMPNOTSUPP || code == ZIP_ER_ENCRNOTSUPP)
        return damaged(path, "条目用了不认识的压缩方法", "an unknown compression", e.name);
    return damaged(path, "条目打不开", "an entry cannot be opened", e.name);
}

fault archive::state::wrong(const entry& e) const {
    return damaged(path, "条目解压出错", "an entry does not inflate", e.name);
}

result<std::string> archive::state::inflated(const entry& e, std::size_t most) {
    auto file = open(e, ZIP_FL_COMPRESSED);
    if (file.has_error()) return file.error();
    std::string packed(e.packed, '\0');
    if (zip_fread(file->get(), packed.data(), packed.size()) !=
        static_cast<zip_int64_t>(packed.size()))
        return wrong(e);
    if (!inflater) inflater.reset(libdeflate_alloc_decompressor());
    if (!inflater) throw std::bad_alloc();
    std::string out;
    std::size_t size = 0;
    libdeflate_result status = LIBDEFLATE_INSUFFICIENT_SPACE;
    // The size in the directory is only a claim: it may be too small, and no more is set aside for
    // it than may come.
    for (const std::size_t room : {std::min<std::size_t>(e.size, most), most}) {
        if (status != LIBDEFLATE_INSUFFICIENT_SPACE) break;
        out.resize(room);
        status = libdeflate_deflate_decompress(inflater.get(), packed.data(), packed.size(),
                                               out.data(), out.size(), &size);
    }
    total += out.size();
    if (status == LIBDEFLATE_INSUFFICIENT_SPACE) {
        out.resize(most + 1);
        return out;
    }
    if (status != LIBDEFLATE_SUCCESS || size != e.size || size != out.size() ||
        libdeflate_crc32(0, out.data(), out.size()) != e.crc)
        return wrong(e);
    return out;
}

result<std::string> archive::state::unpacked(const entry& e, std::size_t most) {
    auto file = open(e, 0);
    if (file.has_error()) return file.error();
    std::string out;
    out.reserve(std::min<std::size_t>(e.size, most));
    std::array<char, 64 * 1024> buffer;
    while (out.size() <= most) {
        const zip_int64_t n = zip_fread(file->get(), buffer.data(), buffer.size());
        if (n < 0) return wrong(e);
        if (n == 0) break;
        out.append(buffer.data(), static_cast<std::size_t>(n));
        total += static_cast<std::size_t>(n);
    }
    return out;
}

}  // namespace yigui::reading
