// .cleanup.lists in the output folder notes the digest of each list as written, in the form of
// sha256sum. It is written before the lists are put in place and also names the untouched ones that
// they replace, so that a run killed in between takes neither for somebody's work. Times of change
// were not taken: copying a folder alters them, and some editors keep them.
#include "app/own_lists.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <set>

#include "app/console.h"
#include "base/hash.h"
#include "base/threads.h"
#include "base/unicode.h"
#include "read/archive.h"
#include "yigui/cleanup_list.h"

namespace yigui::app {
namespace {

namespace fs = std::filesystem;
using view = std::string_view;

constexpr view changed = "-改过";  // cleanup-改过1.xlsx

view file_name(view path) {
    const auto at = path.find_last_of("/!\\");
    return at == view::npos ? path : path.substr(at + 1);
}

std::string name_when_changed(view name, int number) {
    const std::size_t dot = name.rfind('.');
    return std::string(name.substr(0, dot)) + std::string(changed) + std::to_string(number) +
           std::string(name.substr(dot));
}

/// The list that a file of that name may be; null when it is none.
const list_file* named_like(view name) {
    for (const list_file& l : all_list_files) {
        const view ending = l.name.substr(l.name.rfind('.')),
                   stem = l.name.substr(0, l.name.rfind('.'));
        if (!name.starts_with(stem) || !name.ends_with(ending)) continue;
        view between = name.substr(stem.size(), name.size() - stem.size() - ending.size());
        if (between.empty()) return &l;
        if (!between.starts_with(changed)) continue;
        between.remove_prefix(changed.size());
        if (!between.empty() && between.find_first_not_of("0123456789") == view::npos) return &l;
    }
    return nullptr;
}

/// By the name alone, before anything is opened.
bool may_be_own_list(view path) { return named_like(file_name(path)) || path.ends_with(".cards"); }

/// The names of the last columns, which no other table has; saved in any encoding.
bool has_columns(view bytes) {
    const view line = bytes.substr(0, bytes.find('\n'));
    const std::string head = decode(std::string(line.substr(0, 4096))).text;
    const auto all = [&](auto word_of) {
        for (const list_column c : {list_column::decided_by, list_column::reason_ids,
                                    list_column::as_of, list_column::sha256})
            if (head.find(word_of(words_of(c))) == std::string::npos) return false;
        return true;
    };
    return all([](const auto& w) { return w.name; }) ||
           all([](const auto& w) { return w.english; });
}

/// What stands in a zip under that name; empty when nothing does.
std::string in_zip(const std::string& path, view bytes, view name) {
    read_limits wide;
    wide.total_bytes = std::size_t{8} << 30;
    auto zip = reading::archive::open(path, bytes, wide);
    if (zip.has_error()) return {};
    const auto* part = zip->find(name);
    if (!part) return {};
    auto text = zip->read(*part);
    return text.has_value() ? std::move(*text) : std::string();
}

bool has_property(const std::string& path, view bytes, view value) {
    const std::string text = in_zip(path, bytes, "docProps/custom.xml");
    return text.find("name=\"" + std::string(list_property) + "\"") != std::string::npos &&
           text.find(value) != std::string::npos;
}

bool is_part_of_shared_run(view bytes) {
    return bytes.substr(0, 200).find("{\"schema\":\"yigui-cards/") != view::npos;
}

/// A file's bytes without reading them into memory: a list may be as long as its corpus.
class mapped_file {
 public:
    explicit mapped_file(const std::string& path) {
        const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
        struct stat info {};
        if (fd >= 0 && ::fstat(fd, &info) == 0 && S_ISREG(info.st_mode) && info.st_size > 0) {
            size_ = static_cast<std::size_t>(info.st_size);
            at_ = ::mmap(nullptr, size_, PROT_READ, MAP_PRIVATE, fd, 0);
        }
        if (fd >= 0) ::close(fd);
    }
    ~mapped_file() {
        if (at_ != MAP_FAILED) ::munmap(at_, size_);
    }
    mapped_file(const mapped_file&) = delete;
    mapped_file& operator=(const mapped_file&) = delete;
    view bytes() const {
        return at_ == MAP_FAILED ? view() : view(static_cast<const char*>(at_), size_);
    }

 private:
    void* at_ = MAP_FAILED;
    std::size_t size_ = 0;
};

/// "DIGEST  name", as sha256sum writes and checks it.
std::set<std::string> lines_of(const std::string& file) {
    std::set<std::string> out;
    std::ifstream in(file, std::ios::binary);
    for (std::string line; std::getline(in, line);) out.insert(line);
    return out;
}

/// Of each list in turn the line of what stands in the folder and that of the new one; empty where
/// there is none.
std::vector<std::string> lines_of_lists(const std::string& folder, unsigned threads) {
    std::vector<std::string> out(all_list_files.size() * 2);
    each_index(out.size(), threads, [&](std::size_t i) {
        const view name = all_list_files[i / 2].name;
        const std::string file = i % 2 ? draft_of(folder, name) : folder + "/" + std::string(name);
        if (const auto digest = sha256_of_file(file)) out[i] = *digest + "  " + std::string(name);
    });
    return out;
}

std::string free_name(const fs::path& folder, view name) {
    std::error_code ignored;
    for (int n = 1;; ++n)
        if (const std::string to = name_when_changed(name, n); !fs::exists(folder / to, ignored))
            return to;
}

}  // namespace

bool is_own_list(const std::string& path, view bytes) {
    const view name = file_name(path);
    if (name.ends_with(".cards")) return is_part_of_shared_run(bytes);
    const list_file* l = named_like(name);
    if (!l) return false;
    if (l->is_package) return has_property(path, bytes, l->mark);
    if (l->mark.empty()) return has_columns(bytes);
    return bytes.substr(0, 4096).find(l->mark) != view::npos;
}

bool is_own_list_in_zip(const std::string& path, view bytes, view name) {
    return may_be_own_list(name) && is_own_list(std::string(name), in_zip(path, bytes, name));
}

bool is_own_list_on_disk(const std::string& path) {
    return may_be_own_list(path) && is_own_list(path, mapped_file(path).bytes());
}

std::string draft_of(const std::string& folder, view name) {
    return folder + "/." + std::string(name) + ".new";
}

bool replace_lists(const std::string& folder, unsigned threads, std::vector<kept_list>& kept) {
    const fs::path in(folder);
    const std::string record = folder + "/.cleanup.lists";
    const auto written = lines_of(record);
    std::string now;
    std::error_code error;
    const auto lines = lines_of_lists(folder, threads);
    for (std::size_t i = 0; i < all_list_files.size(); ++i) {
        const list_file& l = all_list_files[i];
        const std::string &old = lines[2 * i], &mine = lines[2 * i + 1];
        now += mine + "\n";
        if (old.empty() || old == mine) continue;
        if (written.count(old))
            now += old + "\n";
        else
            kept.push_back({std::string(l.name), free_name(in, l.name)});
    }
    bool is_good = write_out(draft_of(folder, "lists"), now);
    const auto move = [&](const fs::path& from, const fs::path& to) {
        if (is_good) fs::rename(from, to, error);
        if (error) is_good = false;
    };
    move(draft_of(folder, "lists"), record);
    for (const kept_list& k : kept) move(in / k.name, in / k.now);
    for (const list_file& l : all_list_files) {
        move(draft_of(folder, l.name), in / l.name);
        std::error_code ignored;
        if (!is_good) fs::remove(draft_of(folder, l.name), ignored);
    }
    std::error_code ignored;
    if (!is_good) fs::remove(draft_of(folder, "lists"), ignored);
    return is_good;
}

}  // namespace yigui::app
