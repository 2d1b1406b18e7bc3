#include "app/corpus_cards.h"

#include <cstdio>
#include <filesystem>

#include "app/digests.h"
#include "app/interrupt.h"
#include "base/threads.h"

namespace yigui::app {
namespace {

namespace fs = std::filesystem;
using cleaning::card_store;
using cleaning::log_use;

std::string why_other(const cleaning::card_maker& was, const cleaning::card_maker& is) {
    if (was.program != is.program) return say("程序不同", "another program");
    if (was.phrases != is.phrases) return say("识别词库变了", "the phrases changed");
    if (was.leads != is.leads) return say("规则问的线索变了", "the rules ask for other leads");
    if (was.reading != is.reading) return say("读取选项不同", "other reading options");
    return say("输入的路径不同", "other paths");
}

/// What became of the log; false when the run must not go on.
bool tell(log_use use, const card_store& store, const cleaning::log_head& head,
          const std::string& path, bool explains) {
    if (use == log_use::busy) {
        complain(path + ": " + say("另一次清理正在使用", "another run is using it"),
                 say("等它结束,或换一个输出目录", "wait for it, or use another folder"));
        return false;
    }
    if (use == log_use::other_format) {
        complain(
            path + ": " + say("不是这个版本的缓存", "no cache of this version"),
            say("移走这个文件,或用 --cache 另指一个", "move it away, or name another by --cache"));
        return false;
    }
    if (use == log_use::refused)
        complain(
            path + ": " + say("缓存读写不了,本次不用缓存", "the cache cannot be used in this run"),
            say("检查权限和磁盘空间", "check the rights and the disk's space"));
    if (!explains) return true;
    std::string text = say("缓存 ", "cache ") + path + ": ";
    if (use == log_use::taken) text += say("可用", "used");
    if (use == log_use::begun) text += say("没有,新建", "there was none");
    if (use == log_use::other_maker)
        text += say("作废,", "void: ") + why_other(store.found_head().maker, head.maker);
    if (store.lost_bytes() > 0)
        text += say(";末尾不完整,丢弃字节数 ", "; torn end dropped, bytes ") +
                std::to_string(store.lost_bytes());
    std::fputs((text + "\n").c_str(), stderr);
    return true;
}

/// Reads everything into the store; the log stands at `path`, none when empty.
std::optional<harvest> gathered(const cleanup_options& o, const corpus_input& input,
                                const knowledge& k, const read_limits& limits, card_store& store,
                                const cleaning::log_head& head, const std::string& path) {
    const interrupt_watch watch;
    if (!path.empty()) {
        const log_use use = store.open(path);
        if (!tell(use, store, head, path, o.explains_cache)) return std::nullopt;
        if (use == log_use::refused && head.shard.of > 0) return std::nullopt;
    }
    const bool was_saving = store.is_saving();
    harvest h =
        read_corpus(input, k, limits, {threads_of(o.threads), head.shard, o.explains_cache}, store);
    if (was_saving && !store.is_saving())
        complain(path + ": " +
                     say("缓存写不下去了,下次要从前面接着读",
                         "the cache could not be written to its end"),
                 say("检查磁盘空间", "check the disk's space"));
    if (o.explains_cache) std::fputs(origins_text(h).c_str(), stderr);
    if (!h.is_interrupted) return h;
    complain(say("中断了,已读 ", "interrupted; read: ") + std::to_string(h.files) + "/" +
                 std::to_string(input.files.size()),
             store.is_saving() ? say("原有的清单没有动;再执行同样的命令,从这里接着读",
                                     "the old lists stand; the same command goes on from here")
                               : say("原有的清单没有动", "the old lists stand"));
    interrupt_watch::obey();
}

}  // namespace

std::optional<cleaning::shard> shard_of(const std::string& text) {
    unsigned index = 0, of = 0;
    char rest = 0;
    if (std::sscanf(text.c_str(), "%u/%u%c", &index, &of, &rest) == 2 && index >= 1 &&
        index <= of && of <= 100000)
        return cleaning::shard{index, of};
    complain(say("--shard 读不懂: ", "--shard is not understood: ") + text,
             say("写成 3/8 的样子:共8片的第3片", "write it like 3/8: the third of eight"));
    return std::nullopt;
}

std::optional<corpus_cards> cards_of_corpus(const cleanup_options& o, const corpus_input& input,
                                            const knowledge& k, const read_limits& limits) {
    const cleaning::log_head head{card_maker_of(k, o.reading), {}, {}};
    card_store store(head);
    const std::string path = o.without_cache   ? ""
                             : o.cache.empty() ? o.output + "/.cleanup.cards"
                                               : o.cache;
    auto h = gathered(o, input, k, limits, store, head, path);
    if (!h) return std::nullopt;
    return corpus_cards{store.take_cards(), std::move(h->unread), std::move(h->own_lists)};
}

exit_status run_shard(const cleanup_options& o, const corpus_input& input, const knowledge& k,
                      const read_limits& limits) {
    const auto part = shard_of(o.shard);
    if (!part) return exit_status::usage;
    const cleaning::log_head head{card_maker_of(k, o.reading), *part, o.paths};
    card_store store(head);
    const std::string path = o.output + "/shard-" + std::to_string(part->index) + "-of-" +
                             std::to_string(part->of) + ".cards";
    const auto h = gathered(o, input, k, limits, store, head, path);
    if (!h || !store.is_saving()) return exit_status::usage;
    const std::string text = path + ": " + std::to_string(h->files) +
                             say(" 件,其中本次读取 ", " documents, read now: ") +
                             std::to_string(h->read) + say(",没有读出来 ", ", not read: ") +
                             std::to_string(h->unread.size()) + "\n";
    if (!write_out("", text)) return exit_status::usage;
    return h->unread.empty() ? exit_status::clean : exit_status::unreadable;
}

}  // namespace yigui::app
