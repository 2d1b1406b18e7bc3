// The command lines of what runs on many machines.
#include <CLI/CLI.hpp>

#include "app/command_line.h"

namespace yigui::app {

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
