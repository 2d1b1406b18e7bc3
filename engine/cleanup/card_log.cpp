#include "cleanup/card_log.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value_to.hpp>
#include <cerrno>
#include <fstream>

#include "base/hash.h"
#include "cleanup/card_json.h"

namespace yigui::cleaning {
namespace {

namespace json = boost::json;

constexpr std::string_view schema = "yigui-cards/1";
constexpr std::size_t checksum_size = 16;

std::string checksum(std::string_view record) {
    return sha256_hex(record).substr(0, checksum_size);
}

json::array texts(const std::vector<std::string>& list) {
    json::array out;
    for (const auto& s : list) out.emplace_back(s);
    return out;
}

json::object json_of(const log_head& h) {
    return {{"schema", schema},           {"program", h.maker.program},
            {"phrases", h.maker.phrases}, {"leads", h.maker.leads},
            {"reading", h.maker.reading}, {"shard", json::array{h.shard.index, h.shard.of}},
            {"paths", texts(h.paths)}};
}

log_head head_of(const json::object& o) {
    log_head h;
    h.maker = {
        json::value_to<std::string>(o.at("program")), json::value_to<std::string>(o.at("phrases")),
        json::value_to<std::string>(o.at("leads")), json::value_to<std::string>(o.at("reading"))};
    h.shard = {o.at("shard").as_array().at(0).to_number<unsigned>(),
               o.at("shard").as_array().at(1).to_number<unsigned>()};
    h.paths = json::value_to<std::vector<std::string>>(o.at("paths"));
    return h;
}

json::object json_of(const fault& f) {
    return {{"kind", static_cast<int>(f.kind)},
            {"file", f.file},
            {"what", f.what},
            {"remedy", f.remedy},
            {"what_en", f.what_en},
            {"remedy_en", f.remedy_en}};
}

fault fault_of(const json::object& o) {
    fault f;
    f.kind = static_cast<fault_kind>(o.at("kind").as_int64());
    f.file = o.at("file").as_string();
    f.what = o.at("what").as_string();
    f.remedy = o.at("remedy").as_string();
    f.what_en = o.at("what_en").as_string();
    f.remedy_en = o.at("remedy_en").as_string();
    return f;
}

void take_file(const json::object& o, log_content& out) {
    logged_file f;
    const json::array& s = o.at("s").as_array();
    f.state = {s.at(0).to_number<std::uint64_t>(), s.at(1).to_number<std::int64_t>(),
               s.at(2).to_number<std::int64_t>(), s.at(3).to_number<std::uint64_t>()};
    f.seen = o.at("n").to_number<std::int64_t>();
    f.text = o.at("t").as_string();
    out.files[std::string(o.at("f").as_string())] = std::move(f);
}

void take_record(const json::object& o, log_content& out) {
    out.has_ended = false;
    if (const auto* cards = o.if_contains("c")) {
        std::vector<card> all;
        for (const auto& c : cards->as_array()) all.push_back(card_of(c.as_object()));
        out.texts[std::string(o.at("t").as_string())] = std::move(all);
    } else if (o.contains("f")) {
        take_file(o, out);
    } else if (const auto* path = o.if_contains("x")) {
        out.files.erase(std::string(path->as_string()));
    } else {
        const json::object& end = o.at("e").as_object();
        out.end = {};
        for (const auto& f : end.at("unread").as_array())
            out.end.unread.push_back(fault_of(f.as_object()));
        for (const auto& list : end.at("own").as_array())
            out.end.own_lists.emplace_back(list.as_string());
        out.has_ended = true;
    }
}

/// Nothing when the line is torn or changed.
std::optional<json::value> record_of(std::string_view line) {
    if (line.size() <= checksum_size || line[checksum_size] != ' ') return std::nullopt;
    const std::string_view record = line.substr(checksum_size + 1);
    if (line.substr(0, checksum_size) != checksum(record)) return std::nullopt;
    json::parse_options as_written;
    as_written.allow_invalid_utf8 = true;  // names of files are bytes
    boost::system::error_code error;
    json::value v = json::parse(record, error, {}, as_written);
    if (error || !v.is_object()) return std::nullopt;
    return v;
}

bool write_whole(int fd, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t n = ::write(fd, bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
    return true;
}

std::string line_of(const json::object& o) {
    const std::string record = json::serialize(o);
    return checksum(record) + " " + record + "\n";
}

json::object text_record(const std::string& key, const std::vector<card>& cards) {
    json::array all;
    for (const card& c : cards) all.push_back(cleaning::json_of(c));
    return {{"t", key}, {"c", std::move(all)}};
}

json::object file_record(const std::string& path, const logged_file& f) {
    return {{"f", path},
            {"s", json::array{f.state.size, f.state.modified, f.state.changed, f.state.inode}},
            {"n", f.seen},
            {"t", f.text}};
}

json::object end_record(std::size_t files, const run_end& end) {
    json::array unread, own;
    for (const fault& f : end.unread) unread.push_back(json_of(f));
    for (const std::string& path : end.own_lists) own.emplace_back(path);
    return {{"e", json::object{
                      {"files", files}, {"unread", std::move(unread)}, {"own", std::move(own)}}}};
}

}  // namespace

log_trouble read_log(const std::string& path, log_content& out, bool only_head) {
    std::ifstream in(path, std::ios::binary);
    if (!in) return errno == ENOENT ? log_trouble::absent : log_trouble::unreadable;
    std::string line;
    bool is_sound = true;
    while (std::getline(in, line)) {
        // A line without its line feed may be the beginning of a longer one.
        const auto record = in.eof() ? std::nullopt : record_of(line);
        try {
            is_sound = is_sound && record;
            if (!is_sound) {
                out.lost_bytes += line.size() + (in.eof() ? 0 : 1);
            } else if (out.records == 0) {
                const auto& o = record->get_object();
                if (o.at("schema").as_string() != schema) return log_trouble::other_format;
                out.head = head_of(o);
            } else {
                take_record(record->get_object(), out);
            }
        } catch (const std::bad_alloc&) {
            throw;
        } catch (const std::exception&) {
            // Its checksum is right and yet it is no record: of another version.
            return log_trouble::other_format;
        }
        if (!is_sound && out.records == 0) return log_trouble::damaged_head;
        if (!is_sound) continue;
        ++out.records;
        out.sound_bytes += line.size() + 1;
        if (only_head) return log_trouble::none;
    }
    if (in.bad()) return log_trouble::unreadable;
    return out.records == 0 ? log_trouble::damaged_head : log_trouble::none;
}

log_writer::~log_writer() {
    if (fd_ >= 0) ::close(fd_);
}

log_writer::opening log_writer::open(const std::string& path) {
    path_ = path;
    // The log that was opened may have been replaced before it was locked.
    for (int tries = 0; tries < 100; ++tries) {
        fd_ = ::open(path.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
        if (fd_ < 0) return opening::refused;
        if (::flock(fd_, LOCK_EX | LOCK_NB) != 0) {
            ::close(fd_);
            fd_ = -1;
            return errno == EWOULDBLOCK ? opening::busy : opening::refused;
        }
        struct stat mine {
        }, there{};
        if (::fstat(fd_, &mine) == 0 && ::stat(path.c_str(), &there) == 0 &&
            mine.st_ino == there.st_ino)
            return opening::good;
        ::close(fd_);
        fd_ = -1;
    }
    return opening::busy;
}

bool log_writer::resume(std::size_t bytes, const log_head& head) {
    if (::ftruncate(fd_, static_cast<off_t>(bytes)) != 0) return false;
    size_ = bytes;
    if (bytes == 0) pending_ = line_of(json_of(head));
    return true;
}

void log_writer::add(const std::string& line) {
    if (!is_broken_) pending_ += line;
}

void log_writer::text(const std::string& key, const std::vector<card>& cards) {
    add(line_of(text_record(key, cards)));
}
void log_writer::file(const std::string& path, const logged_file& f) {
    add(line_of(file_record(path, f)));
}
void log_writer::gone(const std::string& path) { add(line_of({{"x", path}})); }
void log_writer::end(std::size_t files, const run_end& end) {
    add(line_of(end_record(files, end)));
}

bool log_writer::commit(bool durably) {
    if (is_broken_) return false;
    if (write_whole(fd_, pending_) && (!durably || ::fdatasync(fd_) == 0)) {
        size_ += pending_.size();
        pending_.clear();
        return true;
    }
    is_broken_ = true;
    pending_.clear();
    // When even this fails, the checksums tell the torn end at the next reading.
    if (::ftruncate(fd_, static_cast<off_t>(size_)) != 0) return false;
    return false;
}

bool log_writer::rewrite(const log_content& content) {
    const std::string draft = path_ + ".new";
    const int fd = ::open(draft.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0644);
    if (fd < 0) return false;
    std::string lines = line_of(json_of(content.head));
    bool is_whole = ::flock(fd, LOCK_EX | LOCK_NB) == 0;
    const auto put = [&](const std::string& line) {
        lines += line;
        if (lines.size() < (1u << 20)) return;
        is_whole = is_whole && write_whole(fd, lines);
        lines.clear();
    };
    std::unordered_map<std::string, bool> is_used;
    for (const auto& [path, f] : content.files) is_used[f.text] = true;
    for (const auto& [key, cards] : content.texts)
        if (is_used.count(key)) put(line_of(text_record(key, cards)));
    for (const auto& [path, f] : content.files) put(line_of(file_record(path, f)));
    if (content.has_ended) put(line_of(end_record(content.files.size(), content.end)));
    is_whole = is_whole && write_whole(fd, lines) && ::fdatasync(fd) == 0 &&
               ::rename(draft.c_str(), path_.c_str()) == 0;
    if (!is_whole) {
        ::close(fd);
        ::unlink(draft.c_str());
        return false;
    }
    ::close(fd_);
    fd_ = fd;
    return true;
}

}  // namespace yigui::cleaning
