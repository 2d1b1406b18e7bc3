// The command lines of what runs on many machines.
#include <CLI/CLI.hpp>

#include "app/command_line.h"

namespace yigui::app {

void add_cleanup_scale(CLI::App& c, cleanup_options& o) {
    auto* cache = c.add_option(
        "--cache", o.cache, say("缓存文件,默认在输出目录里", "the cache, default in the folder"));
    auto* none = c.add_flag("--no-cache", o.without_cache,
                            say("不用缓存,全部重读", "no cache, everything is read"));
    c.add_flag("--explain-cache", o.explains_cache,
               say("逐件说明取自哪里、为什么重读", "where each card came from, and why"));
    auto* shard = c.add_option("--shard", o.shard,
                               say("只读第 I 片,共 N 片: I/N", "read only part I of N: I/N"));
    auto* merge = c.add_flag("--merge", o.is_merge,
                             say("PATH 是各片所在的目录,合成清单", "PATH holds the parts"));
    none->excludes(cache);
    shard->excludes(merge)->excludes(cache)->excludes(none);
    merge->excludes(cache)->excludes(none);
}

void add_worker_command(CLI::App& app, worker_options& o, exit_status& status) {
    CLI::App* c = app.add_subcommand("worker", say("逐行处理:标准输入一行 JSON,标准输出一行结果",
                                                   "one JSON line in, one result line out"));
    dress(*c);
    c->add_flag("--ndjson", o.is_ndjson, say("一行一个 JSON(只有这一种)", "one JSON a line"))
        ->required();
    c->add_option("--as-of", o.as_of,
                  say("行里没有写 as_of 时用的基准日", "as-of day of lines that name none"));
    c->add_option("--rules", o.rules, say("另加的规则目录", "further rule folders"));
    add_reading_options(*c, o.reading);
    c->callback([&] { status = run_worker(o); });
}

}  // namespace yigui::app
