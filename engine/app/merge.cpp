// --merge. Parts are taken only when they are all there, each read to its end, by the same program
// and rules as this one and from the same paths: a part that is missing would make documents
// vanish from the list.
#include <algorithm>
#include <filesystem>
#include <set>

#include "app/corpus_cards.h"
#include "app/digests.h"

namespace yigui::app {
namespace {

namespace fs = std::filesystem;
using cleaning::log_content;
using cleaning::log_trouble;

std::vector<std::string> logs_below(const std::vector<std::string>& paths) {
    std::vector<std::string> out;
    for (const auto& path : paths) {
        std::error_code error;
        if (!fs::is_directory(path, error)) out.push_back(path);
        for (fs::directory_iterator it(path, error), end; !error && it != end; it.increment(error))
            if (it->path().extension() == ".cards" &&
                !it->path().filename().string().starts_with("."))  // the cache of a whole run
                out.push_back(it->path().string());
    }
    std::sort(out.begin(), out.end());
    return out;
}

std::string again(const cleaning::log_head& head) {
    return say("再执行一次 yigui cleanup … --shard ", "run yigui cleanup … --shard ") +
           std::to_string(head.shard.index) + "/" + std::to_string(head.shard.of) +
           say("", " again");
}

/// Why a part cannot be merged; empty when it can.
bool is_usable(const std::string& path, log_trouble trouble, const log_content& part,
               const log_content* first, const cleaning::card_maker& maker) {
    std::string why, remedy = again(part.head);
    if (trouble != log_trouble::none) {
        why = trouble == log_trouble::absent ? say("没有这个文件", "no such file")
                                             : say("不是这个版本的分片", "no part of this version");
        remedy = say("检查路径,或重新执行那一片", "check the path, or run that part again");
    } else if (part.head.shard.of == 0) {
        why = say("是缓存,不是分片", "a cache, not a part");
        remedy = say("写分片所在的目录", "name the folder of the parts");
    } else if (!part.has_ended) {
        why = say("这一片没有读完", "this part was not read to its end");
    } else if (!(part.head.maker == maker)) {
        why = say("这一片是别的程序、规则或选项读的",
                  "read by another program, rules or options than this one");
    } else if (first && (part.head.shard.of != first->head.shard.of ||
                         part.head.paths != first->head.paths)) {
        why = say("与其他分片不是同一次清理", "not of the same run as the other parts");
        remedy = say("把不同清理的分片分开放", "keep the parts of each run apart");
    }
    if (!why.empty()) complain(path + ": " + why, remedy);
    return why.empty();
}

bool are_all_there(const std::vector<log_content>& parts) {
    const unsigned of = parts.front().head.shard.of;
    std::vector<bool> has(of + 1);
    for (const auto& p : parts) has[p.head.shard.index] = true;
    for (unsigned i = 1; i <= of; ++i) {
        if (has[i]) continue;
        cleaning::log_head missing = parts.front().head;
        missing.shard.index = i;
        complain(
            say("缺少分片 ", "a part is missing: ") + std::to_string(i) + "/" + std::to_string(of),
            again(missing));
        return false;
    }
    return true;
}

}  // namespace

std::optional<corpus_cards> merged_cards(const cleanup_options& o, const knowledge& k) {
    const auto maker = card_maker_of(k, o.reading);
    std::vector<log_content> parts;
    bool good = true;
    for (const auto& path : logs_below(o.paths)) {
        log_content part;
        const log_trouble trouble = cleaning::read_log(path, part);
        if (is_usable(path, trouble, part, parts.empty() ? nullptr : &parts.front(), maker))
            parts.push_back(std::move(part));
        else
            good = false;
    }
    if (good && parts.empty()) {
        complain(say("没有分片(shard-I-of-N.cards)", "there are no parts (shard-I-of-N.cards)"),
                 say("先用 --shard 逐片读", "read the parts with --shard first"));
        return std::nullopt;
    }
    if (!good || !are_all_there(parts)) return std::nullopt;
    corpus_cards out;
    std::set<std::string> lists;  // each part has met those in a folder
    for (log_content& p : parts) {
        std::move(p.end.unread.begin(), p.end.unread.end(), std::back_inserter(out.unread));
        lists.merge(std::set(p.end.own_lists.begin(), p.end.own_lists.end()));
        auto cards = cleaning::cards_of(std::move(p));
        std::move(cards.begin(), cards.end(), std::back_inserter(out.cards));
        p = {};
    }
    std::stable_sort(out.unread.begin(), out.unread.end(),
                     [](const fault& a, const fault& b) { return a.file < b.file; });
    // What is no file at all was met by every part.
    out.unread.erase(std::unique(out.unread.begin(), out.unread.end(),
                                 [](const fault& a, const fault& b) {
                                     return a.file == b.file && a.what == b.what;
                                 }),
                     out.unread.end());
    out.own_lists.assign(lists.begin(), lists.end());
    return out;
}

}  // namespace yigui::app
