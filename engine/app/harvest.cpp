// A batch goes through four walks. All threads look at its files: an unchanged state is enough,
// else the bytes are loaded and their digest is looked up. One thread then tells which texts are
// new and gives each to one file. All threads read those. One thread puts the cards into the store
// in the order of the files. So a text is read once however many files bear it, and the log's
// bytes do not depend on the threads.
//
// A state is believed when the file had been at rest for two seconds as it was read: a change
// within a clock tick of the file system (two seconds on FAT) could leave the state as it was.
#include "app/harvest.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <set>

#include "app/console.h"
#include "app/interrupt.h"
#include "app/own_lists.h"
#include "base/hash.h"
#include "base/threads.h"
#include "cleanup/reasons.h"
#include "ledger/secrecy.h"
#include "read/stream.h"
#include "recognise/recognise.h"

namespace yigui::app {
namespace {

namespace fs = std::filesystem;
using cleaning::card;
using cleaning::card_store;
using cleaning::logged_file;

constexpr std::size_t batch_files = 256;
constexpr std::size_t batch_bytes = 64u << 20;
constexpr std::int64_t at_rest = 2'000'000'000;  // nanoseconds

std::int64_t now_in_nanoseconds() {
    using namespace std::chrono;
    return duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count();
}

/// What of a file's name can tell how it is read: its ending, and the Chinese characters of its
/// name and its folder's, which may name its kind.
std::string told_by_name(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    const std::size_t up =
        slash == std::string::npos || slash == 0 ? std::string::npos : path.rfind('/', slash - 1);
    const std::string tail = path.substr(up == std::string::npos ? 0 : up + 1);
    std::string out;
    for (const char c : tail)
        if (static_cast<unsigned char>(c) >= 0x80 || c == '/' || c == '!') out += c;
    const std::size_t dot = tail.rfind('.');
    return out + (dot == std::string::npos ? "" : tail.substr(dot));
}

std::string key_of(const std::string& path, std::string_view bytes, const std::string& beside) {
    return sha256_hex(sha256_hex(bytes) + "\n" + told_by_name(path) + "\n" + beside).substr(0, 40);
}

fault own_list(const std::string& path) {
    return {fault_kind::unsupported,
            path,
            "",
            "是本程序写出的清单,没有当作文件读",
            "从压缩包里去掉清理的清单",
            "a list of this program, not read as a document",
            "take the lists out of the archive"};
}

/// A file on its way through a batch.
struct unit {
    listed_file file;
    bool is_stream = false;  ///< its bytes came with it
    std::string bytes;
    std::int64_t seen = 0;
    std::string key;
    card_origin origin = card_origin::unreadable;
    bool is_owner = false;  ///< reads the text for all that bear it
    bool is_done = false;
    std::vector<card> cards;
    std::vector<fault> faults;
};

class harvester {
 public:
    harvester(const knowledge& k, const read_limits& limits, const harvest_options& o,
              card_store& store)
        : know_(k),
          limits_(limits),
          options_(o),
          store_(store),
          leads_(cleaning::lead_ids(k.rules)),
          lister_(limits) {}

    harvest run(const corpus_input& in) {
        out_.unread = in.problems;
        out_.own_lists = in.own_lists;
        for (const fault& f : in.problems) note(f.file, card_origin::unreadable);
        files(in.files);
        for (const auto& s : in.streams) stream(s);
        std::sort(out_.own_lists.begin(), out_.own_lists.end());
        out_.is_interrupted = interrupt_watch::asked();
        std::stable_sort(out_.unread.begin(), out_.unread.end(),
                         [](const fault& a, const fault& b) { return a.file < b.file; });
        if (out_.is_interrupted)
            store_.save(true);
        else
            store_.finish({out_.unread, out_.own_lists});
        return std::move(out_);
    }

 private:
    void files(const std::vector<listed_file>& all) {
        progress_bar bar(say("读取", "reading"));
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (is_mine(all[i].path)) add(all[i]);
            bar.at(i + 1, all.size());
            if (interrupt_watch::asked()) return;
        }
        flush();
    }

    void stream(const std::string& path) {
        auto opened = open_stream(path, limits_);
        if (opened.has_error()) return unread(opened.error());
        progress_bar bar(say("读取", "reading"));
        std::size_t count = 0;
        while (auto next = (*opened)->next()) {
            if (interrupt_watch::asked()) return;
            bar.at(++count);
            if (!is_mine(next->path)) continue;
            if (next->problem) {
                unread(*next->problem);
                continue;
            }
            if (next->is_on_disk) {
                line(next->path);
                continue;
            }
            if (is_own_list(next->path, next->bytes)) {
                out_.own_lists.push_back(next->path);
                continue;
            }
            unit u;
            u.file.path = next->path;
            u.is_stream = true;
            u.bytes = std::move(next->bytes);
            add(std::move(u));
        }
        flush();
    }

    /// A file that a line of a stream names.
    void line(const std::string& path) {
        std::error_code error;
        if (fs::is_directory(path, error))
            return unread({fault_kind::unsupported, path, "", "是目录,不是文件", "一行写一个文件",
                           "a folder, not a file", "name one file a line"});
        auto listed = lister_.list(path);
        for (const fault& f : listed.problems) unread(f);
        for (auto& f : listed.files)
            is_own_list_on_disk(f.path) ? out_.own_lists.push_back(f.path) : add(std::move(f));
    }

    bool is_mine(const std::string& path) const {
        if (options_.shard.of == 0) return true;
        const auto n = std::stoull(sha256_hex(path).substr(0, 15), nullptr, 16);
        return n % options_.shard.of + 1 == options_.shard.index;
    }

    void unread(const fault& f) {
        out_.unread.push_back(f);
        note(f.file, card_origin::unreadable);
    }

    void note(const std::string& path, card_origin origin) {
        if (options_.explains) out_.origins.emplace_back(path, origin);
    }

    void add(listed_file f) {
        unit u;
        u.file = std::move(f);
        add(std::move(u));
    }
    void add(unit u) {
        bytes_ += u.is_stream ? u.bytes.size() : u.file.state.size;
        batch_.push_back(std::move(u));
        if (batch_.size() >= batch_files || bytes_ >= batch_bytes) flush();
    }

    void flush() {
        each([&](unit& u) { look_up(u); });
        std::map<std::string_view, bool> given;
        for (unit& u : batch_) {
            const bool is_read = u.origin == card_origin::fresh ||
                                 u.origin == card_origin::altered ||
                                 u.origin == card_origin::unsettled;
            if (!is_read || !u.faults.empty()) continue;
            u.is_owner = given.emplace(u.key, true).second;
            if (!u.is_owner) u.origin = card_origin::copy;
        }
        each([&](unit& u) {
            if (u.is_owner) read(u);
        });
        for (unit& u : batch_)
            if (!interrupt_watch::asked() || (u.is_done && u.faults.empty())) settle(u);
        batch_.clear();
        bytes_ = 0;
        const std::int64_t now = now_in_nanoseconds();
        const bool is_due = now - saved_ > 1'000'000'000;
        store_.save(is_due);
        if (is_due) saved_ = now;
    }

    /// Runs over the batch by all threads; stops handing out when the run is to end.
    void each(const std::function<void(unit&)>& work) {
        each_index(batch_.size(), options_.threads, [&](std::size_t i) {
            if (!interrupt_watch::asked()) work(batch_[i]);
        });
    }

    void look_up(unit& u) const {
        const logged_file* logged = store_.file(u.file.path);
        const bool is_settled = logged && !logged->text.starts_with('?');
        if (!u.is_stream) {
            if (is_settled && logged->state == u.file.state && is_believed(*logged) &&
                store_.has_text(logged->text)) {
                u.key = logged->text;
                u.origin = card_origin::unchanged;
                u.is_done = true;
                return;
            }
            u.seen = now_in_nanoseconds();
            auto loaded = load_file(u.file, limits_);
            if (loaded.has_error()) {
                u.faults.push_back(loaded.error());
                u.is_done = true;
                return;
            }
            u.bytes = std::move(loaded->bytes);
            u.file.state = loaded->state;
        }
        u.key = key_of(u.file.path, u.bytes, u.file.beside);
        if (store_.has_text(u.key)) {
            u.origin = logged && logged->text == u.key ? card_origin::same_content
                                                       : card_origin::known_text;
            u.bytes = {};
            u.is_done = true;
            return;
        }
        u.origin = !logged      ? card_origin::fresh
                   : is_settled ? card_origin::altered
                                : card_origin::unsettled;
    }

    static bool is_believed(const logged_file& f) {
        return std::max(f.state.modified, f.state.changed) < f.seen - at_rest;
    }

    void read(unit& u) const {
        const std::string bytes = std::move(u.bytes);
        u.bytes.clear();
        const auto items = u.is_stream ? read_inline(u.file.path, bytes, limits_)
                                       : read_loaded(u.file.path, bytes, limits_);
        for (const auto& item : items) {
            const bool is_within = item.path.size() > u.file.path.size() + 1;
            if (is_within &&
                is_own_list_in_zip(u.file.path, bytes, item.path.substr(u.file.path.size() + 1))) {
                u.faults.push_back(own_list(item.path));
                continue;
            }
            if (item.outcome.has_error()) {
                fault f = item.outcome.error();
                f.file = item.path;
                u.faults.push_back(std::move(f));
                continue;
            }
            if (item.outcome->format == "manifest") continue;
            const std::string mark = ledger::secrecy_mark(item.outcome->text);
            std::size_t part = 0;
            for (const facts& f : recognise(*item.outcome, *know_.phrases)) {
                card c = cleaning::card_of(*item.outcome, f, leads_);
                c.path = item.path.substr(std::min(item.path.size(), u.file.path.size()));
                c.part = part++;
                c.secrecy = mark;
                u.cards.push_back(std::move(c));
            }
        }
        u.is_done = true;
        u.bytes = {};
    }

    /// Puts a unit's cards into the store. What was not read whole is kept under its own name and
    /// read again the next time: a limit may have been hit because the machine was busy.
    void settle(unit& u) {
        // A copy whose first bearer could not be read whole is read by itself.
        if (!u.is_done && !store_.has_text(u.key)) {
            read(u);
            u.is_owner = true;
        }
        ++out_.files;
        if (u.is_owner) ++out_.read;
        if (!u.faults.empty()) {
            u.key = "?" + u.file.path;
            u.file.state = {};
            u.origin = card_origin::unreadable;
            for (fault& f : u.faults) out_.unread.push_back(std::move(f));
        }
        note(u.file.path, u.origin);
        if (u.is_owner || u.key.starts_with('?')) store_.add_text(u.key, std::move(u.cards));
        const logged_file* logged = store_.file(u.file.path);
        const bool is_known = logged && logged->text == u.key && logged->state == u.file.state;
        if (is_known && (u.is_stream || u.origin == card_origin::unchanged))
            store_.confirm_file(u.file.path);
        else
            store_.set_file(u.file.path, {u.file.state, u.seen, u.key});
    }

    const knowledge& know_;
    const read_limits& limits_;
    const harvest_options& options_;
    card_store& store_;
    std::set<std::string> leads_;
    corpus_lister lister_;
    std::vector<unit> batch_;
    std::size_t bytes_ = 0;
    std::int64_t saved_ = 0;
    harvest out_;
};

std::string origin_words(card_origin o) {
    switch (o) {
        case card_origin::unchanged:
            return say("缓存:属性没有变", "cache: unchanged state");
        case card_origin::same_content:
            return say("缓存:属性变了,内容没有变", "cache: other state, same content");
        case card_origin::known_text:
            return say("缓存:内容与读过的相同", "cache: same content as one read before");
        case card_origin::copy:
            return say("同文:本次已读过相同的内容", "copy: read once in this run");
        case card_origin::fresh:
            return say("读取:缓存里没有", "read: not in the cache");
        case card_origin::altered:
            return say("读取:内容变了", "read: its content changed");
        case card_origin::unsettled:
            return say("读取:上次没有读全", "read: not read whole the last time");
        case card_origin::unreadable:
            return say("没有读出来", "could not be read");
    }
    return {};
}

}  // namespace

bool list_inputs(const std::vector<std::string>& paths, const read_limits& limits,
                 corpus_input& out) {
    bool all_there = true;
    corpus_lister lister(limits);
    for (const auto& path : paths) {
        std::error_code error;
        if (path == "-") {
            out.streams.push_back(path);
            continue;
        }
        if (!fs::exists(path, error)) {
            complain(path + ": " + say("没有这个文件或目录", "no such file or folder"),
                     say("检查路径", "check the path"));
            all_there = false;
            continue;
        }
        auto listed = lister.list(path);
        for (auto& f : listed.files) {
            if (is_own_list_on_disk(f.path))
                out.own_lists.push_back(f.path);
            else if (is_stream(f.path))
                out.streams.push_back(f.path);
            else
                out.files.push_back(std::move(f));
        }
        std::move(listed.problems.begin(), listed.problems.end(), std::back_inserter(out.problems));
    }
    const auto by_path = [](const auto& a, const auto& b) { return a.path < b.path; };
    std::stable_sort(out.files.begin(), out.files.end(), by_path);
    const auto same = [](const auto& a, const auto& b) { return a.path == b.path; };
    out.files.erase(std::unique(out.files.begin(), out.files.end(), same), out.files.end());
    std::sort(out.streams.begin(), out.streams.end());
    std::sort(out.own_lists.begin(), out.own_lists.end());
    out.streams.erase(std::unique(out.streams.begin(), out.streams.end()), out.streams.end());
    return all_there;
}

harvest read_corpus(const corpus_input& in, const knowledge& k, const read_limits& limits,
                    const harvest_options& o, card_store& store) {
    return harvester(k, limits, o, store).run(in);
}

std::string origins_text(const harvest& h) {
    std::map<card_origin, std::size_t> counts;
    std::string out;
    for (const auto& [path, origin] : h.origins) {
        ++counts[origin];
        out += origin_words(origin) + "\t" + path + "\n";
    }
    for (const auto& [origin, n] : counts)
        out += origin_words(origin) + say(",共 ", ", in all ") + std::to_string(n) + "\n";
    return out;
}

}  // namespace yigui::app
