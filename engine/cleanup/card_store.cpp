#include "cleanup/card_store.h"

#include <algorithm>

namespace yigui::cleaning {

log_use card_store::open(const std::string& path) {
    const auto opening = log_.open(path);
    if (opening == log_writer::opening::busy) return log_use::busy;
    if (opening == log_writer::opening::refused) return log_use::refused;
    log_content old;
    const log_trouble trouble = read_log(path, old, true);
    log_use use = log_use::taken;
    if (trouble == log_trouble::unreadable) return log_use::refused;
    if (trouble == log_trouble::other_format) return log_use::other_format;
    if (trouble == log_trouble::damaged_head) {
        // An empty file, or a run killed while it wrote its first line.
        use = log_use::begun;
    } else if (!(old.head == content_.head)) {
        found_ = old.head;
        use = log_use::other_maker;
    } else {
        old = {};
        if (read_log(path, old) != log_trouble::none) return log_use::other_format;
        content_ = std::move(old);
    }
    saves_ = log_.resume(use == log_use::taken ? content_.sound_bytes : 0, content_.head);
    return saves_ ? use : log_use::refused;
}

const logged_file* card_store::file(const std::string& path) const {
    const auto it = content_.files.find(path);
    return it == content_.files.end() ? nullptr : &it->second;
}

void card_store::add_text(const std::string& key, std::vector<card> cards) {
    if (saves_) log_.text(key, cards);
    content_.texts[key] = std::move(cards);
    ++content_.records;
}

void card_store::set_file(const std::string& path, const logged_file& f) {
    confirm_file(path);
    if (saves_) log_.file(path, f);
    content_.files[path] = f;
    ++content_.records;
}

void card_store::save(bool durably) {
    if (saves_) saves_ = log_.commit(durably);
}

void card_store::finish(run_end end) {
    std::vector<std::string> gone;
    for (const auto& [path, f] : content_.files)
        if (!of_this_run_.count(path)) gone.push_back(path);
    std::sort(gone.begin(), gone.end());
    for (const std::string& path : gone) {
        content_.files.erase(path);
        if (saves_) log_.gone(path);
    }
    if (saves_) log_.end(content_.files.size(), end);
    content_.end = std::move(end);
    content_.has_ended = true;
    save(true);
    // A log that is for the greater part no longer true is written anew.
    const std::size_t true_records = content_.files.size() * 2;
    if (saves_ && content_.records > 2 * true_records + 1000) log_.rewrite(content_);
}

std::vector<card> card_store::take_cards() { return cards_of(std::move(content_)); }

std::vector<card> cards_of(log_content&& content) {
    std::unordered_map<std::string_view, std::size_t> users;
    for (const auto& [path, f] : content.files) ++users[f.text];
    std::vector<card> out;
    out.reserve(content.files.size());
    for (const auto& [path, f] : content.files) {
        const auto it = content.texts.find(f.text);
        if (it == content.texts.end()) continue;
        const bool is_last = --users[f.text] == 0;
        for (card& c : it->second) {
            out.push_back(is_last ? std::move(c) : c);
            out.back().path = path + out.back().path;
        }
    }
    return out;
}

}  // namespace yigui::cleaning
