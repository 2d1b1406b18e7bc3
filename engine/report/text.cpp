// The report for a terminal, in the order in which an official asks: what is missing, the steps
// in their order, each finding with its law, its quotation and the way out, then the days, the
// plan item by item, and the papers. Every string from outside goes through printable() first;
// colour is added last, around marks only, so a report without colour says the same.
#include <algorithm>
#include <map>

#include "base/unicode.h"
#include "report/columns.h"
#include "report/printable.h"
#include "report/wording.h"

namespace yigui {

using namespace report;

namespace {

constexpr std::size_t quote_limit = 160;  // code points; the whole stands in JSON and explain

/// ISO dates for a column; an interval of one day is that day.
std::string days_of(const period& p) {
    return p.is_interval && p.from && p.from == p.to ? p.from->iso() : p.iso();
}

class text_writer {
 public:
    text_writer(const verdict& v, const report_options& o)
        : v_(v), t_{o.in}, colour_(o.colour), width_(std::max(o.width, 50U)) {}

    std::string write() {
        head();
        overrides();
        verdict_box();
        step_table();
        findings();
        quiet_findings();
        schedule();
        plan();
        papers();
        unreadable();
        packs();
        counts();
        return std::move(out_);
    }

 private:
    std::string painted(result_kind r, const std::string& s) const {
        if (!colour_) return s;
        const char* code = "2";
        switch (r) {
            case result_kind::recorded:
                code = "32";
                break;
            case result_kind::not_recorded:
                code = "1;31";
                break;
            case result_kind::contradictory:
            case result_kind::too_short:
            case result_kind::late:
            case result_kind::out_of_order:
                code = "31";
                break;
            case result_kind::undetermined:
                code = "33";
                break;
            default:
                break;
        }
        return std::string("\x1b[") + code + "m" + s + "\x1b[0m";
    }
    std::string bold(const std::string& s) const { return colour_ ? "\x1b[1m" + s + "\x1b[0m" : s; }
    void section(std::string_view zh, std::string_view en) {
        out_ += "\n" + bold(t_("【", "== ") + t_(zh, en) + t_("】", " ==")) + "\n";
    }
    /// A line with a label in a column of its own.
    void labelled(std::string_view zh, std::string_view en, std::string_view text,
                  unsigned indent = 0) {
        if (text.empty()) return;
        const std::string lead =
            std::string(indent, ' ') + padded(t_(zh, en), t_.is_english() ? 10 : 6) + "  ";
        out_ += hanging(lead, printable(text), width_);
    }
    void plain(std::string_view text, unsigned indent = 0) {
        out_ += hanging(std::string(indent, ' '), printable(text), width_);
    }

    void head();
    void overrides();
    void verdict_box();
    void step_table();
    std::string rules_in(const std::vector<std::string>&, unsigned width) const;
    void findings();
    void finding_block(const finding&, int number);
    void evidence(const std::vector<const quotation*>&);
    void quiet_findings();
    void folded_lines(standing);
    void schedule();
    void plan();
    void papers();
    void plan_item(const plan_line&, unsigned item_width);
    void not_checkable(const std::vector<plan_line>&);
    void unreadable();
    void packs();
    void counts();

    const verdict& v_;
    tongue t_;
    bool colour_;
    unsigned width_;
    std::string out_;
};

void text_writer::head() {
    out_ += bold(t_("依规检查报告", "Yigui report")) + "\n";
    labelled(v_.ledger ? "文件夹" : "卷宗", v_.ledger ? "folder" : "dossier", v_.dossier);
    labelled("年度", "year", ledger_line(v_, t_));
    if (v_.subject) {
        const auto& s = *v_.subject;
        std::string name = s.title.empty() ? s.path : in_title_marks(s.title);
        if (!s.doc_number.empty()) name += " " + s.doc_number;
        labelled("文件", "document", name);
        labelled("机关", "issuer", s.issuer);
        std::string kind = t_("无法判断", "undetermined");
        if (s.normative)
            kind = *s.normative ? t_("规范性文件", "normative document")
                                : t_("不是规范性文件", "no normative document");
        if (!s.normative_because.empty()) kind += t_.colon() + full_width(s.normative_because);
        labelled("定性", "nature", kind);
    }
    labelled("基准日", "as of", t_.day(v_.as_of));
    if (v_.ledger) return;
    labelled("阶段", "stage",
             t_.of(v_.stage) +
                 (v_.stage_because.empty() ? "" : t_.in_brackets(full_width(v_.stage_because))));
}

void text_writer::overrides() {
    if (v_.overrides.empty()) return;
    section("注意：以下规定值已被替换", "Note: these values were replaced");
    for (const auto& o : v_.overrides) {
        std::string line = o.name + t_.colon() + o.old_value + " → " + o.new_value;
        line += t_.in_brackets(o.from_pack + " → " + o.to_pack +
                               (o.source.empty() ? "" : t_("，", ", ") + o.source));
        plain(line, 2);
    }
}

void text_writer::verdict_box() {
    section("结论", "Verdict");
    for (const auto& s : verdict_sentences(v_, t_)) plain(s, 2);
    if (v_.schedule.earliest_issue) {
        plain(t_("最早可印发日", "Earliest day of issue") + t_.colon() +
                  t_.day(*v_.schedule.earliest_issue) + t_("。", "."),
              2);
    }
}

// As many rule ids as fit, and how many there are when not all do.
std::string text_writer::rules_in(const std::vector<std::string>& rules, unsigned width) const {
    const std::string all = printable(t_.joined(rules));
    if (display_width(all) <= width) return all;
    const std::string more = t_("等", " of ") + std::to_string(rules.size()) + t_("条", "");
    std::string some;
    for (const auto& r : rules) {
        const std::string next = some + (some.empty() ? "" : t_.comma()) + printable(r);
        if (display_width(next + more) > width) break;
        some = next;
    }
    return some.empty() ? "" : some + more;
}

void text_writer::step_table() {
    if (v_.steps.empty()) return;
    section(v_.ledger ? "年度事项" : "步骤", v_.ledger ? "Matters of the year" : "Steps");
    const auto words = [&](const step_result& s) {
        const bool has_room = width_ >= 64;
        return t_.of(s.result) +
               (has_room && is_waived(v_, s) ? t_.in_brackets(t_("例外", "waived")) : "");
    };
    unsigned name_width = 0, result_width = 0, date_width = 0;
    for (const auto& s : v_.steps) {
        name_width = std::max(name_width, display_width(t_.of(s.step)));
        result_width = std::max(result_width, display_width(words(s)));
        if (s.when) date_width = std::max(date_width, display_width(days_of(*s.when)));
    }
    const unsigned used = 4 + name_width + 2 + result_width;
    for (const auto& s : v_.steps) {
        const std::string date = padded(s.when ? days_of(*s.when) : "", date_width);
        const bool fits = used + 2 + date_width <= width_;
        const unsigned left = width_ - std::min(width_, used + 2 + date_width + 2);
        std::string tail = "  " + date + "  " + rules_in(s.because, left);
        if (!fits) tail.clear();
        tail.insert(0, result_width - display_width(words(s)), ' ');
        tail.erase(tail.find_last_not_of(' ') + 1);
        out_ += "  " + painted(s.result, std::string(mark_of(s.result))) + " " +
                padded(t_.of(s.step), name_width + 2) + painted(s.result, words(s)) + tail + "\n";
        if (!fits && s.when) out_ += hanging("      ", days_of(*s.when), width_);
    }
    plain(t_("✓ 有记录  ✗ 无记录  ! 与要求不符  ? 无法判断  ~ 未到期  = 免除  - 不适用、未检查",
             "✓ recorded  ✗ not recorded  ! not as required  ? undetermined  ~ not due  "
             "= exempt  - not applicable or not checked"),
          2);
}

void text_writer::findings() {
    int number = 0;
    for (const auto& g : loud_groups) {
        const auto n = std::count_if(v_.findings.begin(), v_.findings.end(),
                                     [&](const finding& f) { return standing_of(f) == g.is; });
        if (n == 0) continue;
        const std::string count = std::to_string(n);
        section(std::string(g.zh) + "（" + count + "）", std::string(g.en) + " (" + count + ")");
        for (const auto& f : v_.findings)
            if (standing_of(f) == g.is && !is_folded(f)) finding_block(f, ++number);
        folded_lines(g.is);
    }
}

void text_writer::finding_block(const finding& f, int number) {
    const std::string lead = std::to_string(number) + ". ";
    std::string line = t_.of(f.step) + t_.colon() + t_.of(f.result) +
                       t_.in_brackets(t_.of(f.severity) + t_("，", ", ") + f.rule +
                                      (f.title.empty() ? "" : " " + f.title));
    std::string text =
        hanging("  " + lead + std::string(mark_of(f.result)) + " ", printable(line), width_);
    if (colour_) {
        const std::string mark(mark_of(f.result));
        text.replace(text.find(mark, 2 + lead.size()), mark.size(), painted(f.result, mark));
    }
    out_ += text;
    plain(full_width(f.message), 5);
    for (const auto& b : f.basis) labelled("依据", "basis", basis_line(b, t_), 5);
    std::vector<const quotation*> quotes;
    for (const auto& q : f.evidence) quotes.push_back(&q);
    evidence(quotes);
    labelled("缺少", "missing", f.missing, 5);
    if (f.due) labelled("期限", "due", t_.day(*f.due), 5);
    labelled("例外", "waived by", f.waived_by, 5);
    labelled("补救", "remedy", full_width(f.remedy), 5);
    std::vector<std::string> sought;
    for (const auto& s : f.sought) sought.push_back(t_.kind(s));
    labelled("查找", "sought", t_.joined(sought), 5);
    labelled("范围", "searched", searched_line(f, v_, t_), 5);
}

void text_writer::evidence(const std::vector<const quotation*>& quotes) {
    for (const auto* q : quotes) {
        const std::string quote = clipped(printable(q->quote), quote_limit);
        if (!quote.empty()) labelled("证据", "evidence", "“" + quote + "”", 5);
        labelled(quote.empty() ? "证据" : "", quote.empty() ? "evidence" : "",
                 t_("见 ", "in ") + place_line(*q, t_), 5);
    }
}

void text_writer::quiet_findings() {
    if (count_findings(v_).quiet == 0) return;
    section("其他检查结果", "Other results");
    for (const auto& g : quiet_groups(v_)) {
        std::vector<std::string> rules;
        for (const auto* f : g.findings) rules.push_back(f->rule);
        plain(std::string(mark_of(g.result)) + " " + t_.of(g.step) + t_.colon() + t_.of(g.result) +
                  t_.in_brackets(t_.joined(rules)),
              2);
        for (const auto* f : g.findings) {
            plain(full_width(f->message), 5);
            if (f->due) labelled("期限", "due", t_.day(*f->due), 5);
        }
        if (g.result == result_kind::exempt)
            for (const auto* b : g.basis) labelled("依据", "basis", basis_line(*b, t_), 5);
        if (g.result == result_kind::recorded || g.result == result_kind::exempt)
            evidence(g.evidence);
    }
    folded_lines(standing::quiet);
}

void text_writer::folded_lines(standing of) {
    for (const auto& g : folded(v_, of)) {
        std::vector<std::string> rules;
        for (const auto* f : g.findings) rules.push_back(f->rule);
        const std::string name = t_.of(g.result);
        const bool says_it = g.message.rfind(name, 0) == 0 || g.result == result_kind::recorded;
        std::string line = says_it ? "" : name + t_.colon();
        // All ids stand in the other formats; here a few tell where to look.
        line += full_width(g.message) + t_.in_brackets(rules_in(rules, 40));
        plain(std::string(mark_of(g.result)) + " " + line, 2);
    }
}

void text_writer::schedule() {
    const auto& s = v_.schedule;
    if (!s.earliest_issue && s.items.empty() && s.undetermined.empty()) return;
    section("时间安排", "Schedule");
    if (s.earliest_issue) {
        labelled("最早可印发日", "earliest issue", t_.day(*s.earliest_issue), 2);
    } else if (!s.undetermined.empty()) {
        plain(
            t_("最早可印发日无法算出：", "No earliest day of issue: ") + full_width(s.undetermined),
            2);
    }
    unsigned name_width = 0;
    for (const auto& i : s.items) name_width = std::max(name_width, display_width(t_.of(i.step)));
    for (const auto& i : s.items) {
        std::string line = iso(i.earliest_start);
        if (i.days > 0)
            line += t_(" 至 ", " to ") + iso(i.earliest_end) + t_("，", ", ") +
                    std::to_string(i.days) +
                    (i.working_days ? t_("个工作日", " working days") : t_("日", " days"));
        else
            line += t_("，没有规定最短天数", ", no least number of days");
        if (!i.source.empty()) line += t_.in_brackets(i.source);
        if (i.is_again) line += t_("，重新办理", ", to be done again");
        out_ += hanging("  " + padded(t_.of(i.step), name_width + 2), printable(line), width_);
    }
    std::vector<std::string> path;
    for (const auto i : s.critical_path) path.push_back(t_.of(i));
    std::string chain;
    for (const auto& p : path) chain += (chain.empty() ? "" : " → ") + p;
    labelled("关键路径", "critical path", chain, 2);
}

void text_writer::plan() {
    const auto lines = plan_lines(v_);
    if (lines.empty()) return;
    section("要点各项检查情况", "Plan items");
    if (const std::string why = plan_excused(v_); !why.empty())
        return plain(t_("各项都不适用：", "No item applies: ") + full_width(why), 2);
    unsigned item_width = 0;
    for (const auto& l : lines)
        item_width = std::max(item_width, std::min(display_width(printable(l.item)), 16U));
    for (const auto& l : lines) plan_item(l, item_width);
    not_checkable(lines);
}

/// The rules of one item by their results; what can't be checked as a number, told below.
void text_writer::plan_item(const plan_line& l, unsigned item_width) {
    std::map<result_kind, std::vector<std::string>> by_result;
    for (const auto* f : l.findings) by_result[f->result].push_back(f->rule);
    std::string line;
    for (const auto& [result, rules] : by_result)
        line += (line.empty() ? "" : t_("；", "; ")) + std::string(mark_of(result)) +
                t_.of(result) + " " + t_.joined(rules);
    if (!l.not_checked.empty())
        line += (line.empty() ? "" : t_("；", "; ")) + t_("不可检查 ", "not checked: ") +
                std::to_string(l.not_checked.size()) + t_(" 项", "");
    out_ += hanging("  " + padded(printable(l.item), item_width + 2), printable(line), width_);
    // A year is checked on many papers: which ones, item by item.
    if (!v_.ledger) return;
    if (const std::string papers = item_papers(l, t_); !papers.empty())
        out_ += hanging("  " + std::string(item_width + 2, ' ') + t_("材料 ", "papers "),
                        printable(papers), width_);
}

/// What no rule checks, under the reason that several duties share.
void text_writer::not_checkable(const std::vector<plan_line>& lines) {
    std::vector<std::pair<std::string, std::string>> reasons;
    for (const auto& l : lines)
        for (const auto* n : l.not_checked) {
            auto same = std::find_if(reasons.begin(), reasons.end(),
                                     [&](const auto& r) { return r.first == n->reason; });
            if (same == reasons.end()) same = reasons.insert(reasons.end(), {n->reason, ""});
            same->second += (same->second.empty() ? "" : t_("；", "; ")) + l.item + " " + n->duty;
        }
    if (reasons.empty()) return;
    plain(t_("不可检查的事项，按原因：", "Not checked, by reason:"), 2);
    for (const auto& [reason, duties] : reasons)
        out_ += hanging("  - ", printable(full_width(reason) + t_.colon() + full_width(duties)),
                        width_);
}

void text_writer::papers() {
    section("材料", "Papers");
    if (v_.papers.empty()) plain(t_("没有可检查的材料。", "No paper could be checked."), 2);
    for (const auto& p : v_.papers) {
        std::string line = p.path + t_("：", ": ") + t_.kind(p.kind) + t_("，", ", ") +
                           about_word(p.about, v_, t_);
        if (!p.title.empty()) line += t_("，", ", ") + in_title_marks(p.title);
        if (p.about != "this" && !p.about_because.empty())
            line += t_.in_brackets(full_width(p.about_because));
        out_ += hanging("  ", printable(line), width_);
        for (const auto& w : p.warnings)
            out_ += hanging("    ! ", printable(full_width(w)), width_);
    }
}

void text_writer::unreadable() {
    if (v_.unreadable.empty()) return;
    section("无法读取", "Unreadable");
    for (const auto& u : v_.unreadable) out_ += hanging("  ! ", printable(full_width(u)), width_);
}

void text_writer::packs() {
    section("规则包", "Rule packs");
    for (const auto& p : v_.packs)
        out_ += hanging("  ", printable(p.id + " " + p.version + " " + p.title), width_);
}

void text_writer::counts() {
    const tally t = count_findings(v_);
    section("合计", "Totals");
    plain(t_("检查结果", "results") + " " + std::to_string(t.findings) + t_("：", ": ") +
              counts_line(t.by_result, t_),
          2);
    plain(t_("需要处理 ", "to be dealt with ") + std::to_string(t.open) +
              t_("，无法判断 ", ", undecided ") + std::to_string(t.undecided) +
              t_("，已登记为例外 ", ", waived ") + std::to_string(t.waived) +
              t_("，提示 ", ", hints ") + std::to_string(t.hints),
          2);
}

}  // namespace

std::string text_report(const verdict& v, const report_options& o) {
    return text_writer(v, o).write();
}

}  // namespace yigui
