// Lines are read by position, and a line that is not as it would have been written counts as a
// wrong digest of its entry, so that verifying can name the entry.
#include "ledger/export.h"

#include <algorithm>
#include <array>
#include <filesystem>

#include "ledger/files.h"
#include "ledger/note.h"
#include "ledger/record.h"
#include "ledger/trouble.h"

namespace yigui::ledger {
namespace {

namespace fs = std::filesystem;

constexpr std::array<const char*, 4> file_names{"key.txt", "records.ndjson", "leaves.txt",
                                                "checkpoints.txt"};

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> all;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text.find('\n', at);
        all.push_back(text.substr(at, end - at));
        if (end == std::string::npos) break;
        at = end + 1;
    }
    return all;
}

std::string leaf_line(std::uint64_t sequence, const digest& d) {
    return std::to_string(sequence) + " " + hex(bytes_of(d));
}

class export_folder : public entry_source {
 public:
    explicit export_folder(std::string folder) : folder_(std::move(folder)) {
        key_ = read(file_names[0]);
        records_ = lines_of(read(file_names[1]));
        read_leaves(lines_of(read(file_names[2])));
        notes_ = read(file_names[3]);
        if (std::count(key_.begin(), key_.end(), '\n') > 1)
            flaw_ = std::string(file_names[0]) + ": 多于一行";
        look_for_others();
    }

    std::string identity() override { return key_.substr(0, key_.find('\n')); }

    void each_row(const std::function<void(const row&)>& f) override {
        for (std::size_t i = 0; i < records_.size(); ++i) {
            row r;
            r.entry = records_[i];
            const auto read = read_record(r.entry);
            r.sequence = read ? read->sequence : i + 1;
            r.leaf = r.sequence > 0 && r.sequence <= leaves_.size()
                         ? leaves_[static_cast<std::size_t>(r.sequence) - 1]
                         : digest{};
            f(r);
        }
    }

    void each_checkpoint(const std::function<void(const std::string&)>& f) override {
        // A note is text, a blank line, its signature line; a blank line parts it from the next.
        for (std::size_t at = 0; at < notes_.size();) {
            const auto blank = notes_.find("\n\n", at);
            const auto next = blank == std::string::npos ? blank : notes_.find("\n\n", blank + 2);
            if (next == std::string::npos) {
                f(notes_.substr(at));
                return;
            }
            f(notes_.substr(at, next + 1 - at));
            at = next + 2;
            if (at == notes_.size()) f("");
        }
    }

    std::optional<std::string> flaw() override {
        if (flaw_.empty() && leaves_.size() > records_.size())
            return std::string(file_names[2]) + ": " + std::to_string(leaves_.size()) + " > " +
                   std::to_string(records_.size());
        return flaw_.empty() ? std::nullopt : std::optional(flaw_);
    }

 private:
    std::string read(const char* name) {
        const std::string path = folder_ + "/" + name;
        auto text = content_of(path);
        if (!text)
            throw trouble(trouble_kind::damaged, path + ": 导出件缺这个文件",
                          path + ": this file of the export is missing",
                          "重新导出,或向导出的人索取全部文件",
                          "export again, or ask for all files");
        if (!text->empty() && !text->ends_with('\n')) flaw_ = std::string(name) + ": 末尾不完整";
        return *text;
    }

    void read_leaves(const std::vector<std::string>& lines) {
        for (const auto& line : lines) {
            const auto blank = line.find(' ');
            const auto bytes = from_hex(
                blank == std::string::npos ? "" : std::string_view(line).substr(blank + 1));
            const digest d = bytes ? digest_from_bytes(*bytes).value_or(digest{}) : digest{};
            leaves_.push_back(leaf_line(leaves_.size() + 1, d) == line ? d : digest{});
        }
    }

    void look_for_others() {
        for (const auto& entry : fs::directory_iterator(folder_)) {
            const std::string name = entry.path().filename().string();
            bool is_ours = false;
            for (const char* ours : file_names) is_ours = is_ours || name == ours;
            if (!is_ours) flaw_ = name + ": 不属于导出件的文件";
        }
    }

    std::string folder_, key_, notes_, flaw_;
    std::vector<std::string> records_;
    leaves leaves_;
};

[[noreturn]] void not_a_continuation() {
    throw trouble(trouble_kind::refused, "目标台账不是这份导出件的前一部分,不能导入",
                  "the target ledger is not the beginning of this export", "导入到新的台账文件",
                  "import into a new ledger file");
}

}  // namespace

void write_export(entry_source& from, const std::string& folder) {
    std::error_code error;
    if (fs::exists(folder, error) && !fs::is_empty(folder, error))
        throw trouble(trouble_kind::cannot_write, folder + ": 目录不是空的",
                      folder + ": the folder is not empty", "换一个新目录", "choose a new folder");
    fs::create_directories(folder, error);
    std::string records, leaf_lines, notes;
    from.each_row([&](const row& r) {
        records += r.entry + "\n";
        leaf_lines += leaf_line(r.sequence, r.leaf.value_or(digest{})) + "\n";
    });
    from.each_checkpoint([&](const std::string& n) { notes += (notes.empty() ? "" : "\n") + n; });
    const std::array<std::string, 4> texts{from.identity() + "\n", records, leaf_lines, notes};
    for (std::size_t i = 0; i < file_names.size(); ++i)
        replace_file(folder + "/" + file_names[i], texts[i]);
}

std::unique_ptr<entry_source> open_export(const std::string& folder) {
    return std::make_unique<export_folder>(folder);
}

std::string import_into(store& to, entry_source& from) {
    const auto key = verifier::from_text(from.identity());
    if (!key) not_a_continuation();
    std::vector<row> rows;
    from.each_row([&](const row& r) { rows.push_back(r); });
    growing_tree tree(key->hash());
    for (auto& r : rows) {
        tree.add(*r.leaf);
        r.peaks = tree.peaks();
    }
    to.each_row([&](const row& r) {
        if (r.sequence > rows.size() || rows[r.sequence - 1].entry != r.entry) not_a_continuation();
    });
    std::string newest;
    from.each_checkpoint([&](const std::string& note) {
        const auto c = read_checkpoint(note, *key);
        newest = note;
        if (c->size <= to.end().size) return;
        to.append([&](const store_end& e) {
            addition a{{}, note, c->size};
            for (std::uint64_t n = e.size; n < c->size; ++n) a.rows.push_back(rows[n]);
            return a;
        });
    });
    return newest;
}

}  // namespace yigui::ledger
