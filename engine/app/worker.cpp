// yigui worker --ndjson: a line of work in, a line of result out, in the same order and with the
// same id, until the input ends. Whatever a document does, its line says so and the next one is
// taken. No clock: a dossier is judged by the day that the line or the command line names.
#include "app/commands.h"
#include "app/home.h"
#include "app/judging.h"
#include "read/line_stream.h"
#include "read/request.h"
#include "report/facts_json.h"
#include "report/worker_json.h"

namespace yigui::app {
namespace {

using yigui::reading::line_stream;
using yigui::reading::request;

class worker {
 public:
    worker(const worker_options& o, const knowledge& k, const read_limits& limits)
        : options_(o), know_(k), limits_(limits) {}

    std::string answer(const line_stream::line& line) const {
        if (line.is_too_long)
            return error("null", exit_status::unreadable, say("这一行太长", "the line is too long"),
                         say("大的文件写 path,不写 inline", "name a large file by its path"));
        request r = yigui::reading::request_of(line.text);
        if (r.want.empty()) r.want = r.from == request::source::dossier ? "check" : "facts";
        if (r.as_of.empty()) r.as_of = options_.as_of;
        try {
            if (!r.wrong.empty()) return refused(r, say(r.wrong, r.wrong_en));
            if (r.want == "facts") return facts_of(r);
            if (r.want == "check") return check(r);
            return refused(r, say("want 只能是 facts 或 check", "want has to be facts or check"));
        } catch (const std::bad_alloc&) {
            return error(r.id, exit_status::unreadable, say("内存不足", "out of memory"),
                         say("这一件单独处理", "handle this one alone"));
        } catch (const std::exception& e) {
            return error(r.id, exit_status::integrity,
                         say("程序内部错误: ", "internal error: ") + e.what(),
                         say("请连同这份材料报告给维护人员", "please report it with the input"));
        }
    }

 private:
    static std::string error(const std::string& id, exit_status status, const std::string& what,
                             const std::string& remedy) {
        return worker_error(id, static_cast<int>(status), what, remedy);
    }
    static std::string refused(const request& r, const std::string& what) {
        return error(r.id, exit_status::usage, what,
                     say("格式见 man yigui", "see man yigui for the form"));
    }

    std::vector<read_item> items_of(const request& r) const {
        if (r.from != request::source::text) return read_input(r.path, limits_);
        return read_inline(r.name.empty() ? "inline.txt" : r.name, r.text, limits_);
    }

    std::string facts_of(const request& r) const {
        exit_status status = exit_status::clean;
        std::vector<std::string> lines;
        for (const auto& item : items_of(r)) {
            if (item.outcome.has_error()) {
                status = exit_status::unreadable;
                lines.push_back(fault_json(item.path, item.outcome.error()));
            } else {
                lines.push_back(
                    facts_json(item.path, *item.outcome, recognise(*item.outcome, *know_.phrases)));
            }
        }
        return worker_answer(r.id, static_cast<int>(status), "facts", lines);
    }

    std::string check(const request& r) const {
        if (r.as_of.empty())
            return refused(r, say("没有写基准日 as_of", "as_of, the day to judge by, is missing"));
        const auto day = date_from_iso(r.as_of);
        if (!day || !day->is_exact())
            return refused(r, say("as_of 不是日期: ", "as_of is no date: ") + r.as_of);
        judge_options how;
        how.as_of = day->first;
        if (!r.stage.empty() && !(how.at_stage = stage_from(r.stage)))
            return refused(r, say("没有这个阶段: ", "no such stage: ") + r.stage);
        auto items = items_of(r);
        if (items.empty())
            return error(r.id, exit_status::unreadable,
                         r.path + ": " + say("里面没有文件", "there is no file in it"),
                         say("检查路径", "check the path"));
        judged j = judge_items(r.path.empty() ? r.name : r.path, std::move(items), know_, how);
        const bool sound = refuted(j, know_).empty();
        excuse(j, know_);
        const exit_status status = sound ? status_of(j.verdict) : exit_status::integrity;
        return worker_report(r.id, static_cast<int>(status), json_report(j.verdict));
    }

    const worker_options& options_;
    const knowledge& know_;
    const read_limits& limits_;
};

}  // namespace

exit_status run_worker(const worker_options& o) {
    if (!o.as_of.empty() && !judging_options(o.as_of, "")) return exit_status::usage;
    const reading how(o.reading);
    diagnostics report;
    knowledge k = load_knowledge(o.rules, report);
    load_waivers(k, o.rules, "", report);
    if (report.has_errors()) {
        std::fputs(report.render().c_str(), stderr);
        return exit_status::usage;
    }
    const worker works(o, k, how.limits());
    line_stream lines(0, how.limits().file_bytes);
    while (const auto line = lines.next()) {
        if (line->text.empty() && !line->is_too_long) continue;
        if (!write_out("", works.answer(*line) + "\n")) return exit_status::usage;
    }
    if (!lines.failed()) return exit_status::clean;
    complain(say("标准输入读不下去了", "standard input broke off"),
             say("已写出的结果可用,其余重新送入", "what was answered stands; send the rest again"));
    return exit_status::unreadable;
}

}  // namespace yigui::app
