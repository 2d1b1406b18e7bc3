// The report as one page that can be filed, mailed and printed: no script, nothing loaded, a
// content policy that forbids both. Each piece of text is escaped at the moment it is written,
// by el() and its neighbours; no other function appends text from a verdict. Rejected: a template
// engine, whose escaping is a habit and not a type.
#include <algorithm>

#include "base/unicode.h"
#include "report/drawing.h"
#include "report/html_style.h"
#include "report/printable.h"
#include "report/wording.h"

namespace yigui {

using namespace report;

namespace {

class html_writer {
 public:
    html_writer(const verdict& v, const report_options& o) : v_(v), t_{o.in} {}

    std::string write() {
        opening();
        head_facts();
        overrides();
        verdict_box();
        out_ += "</header>\n<main>\n";
        steps();
        time_line();
        loud_findings();
        quiet_findings();
        order();
        schedule();
        plan();
        papers();
        unreadable();
        out_ += "</main>\n";
        closing();
        return std::move(out_);
    }

 private:
    std::string el(std::string_view tag, std::string_view text, std::string_view css = "") const {
        const std::string name(tag);
        std::string out = "<" + name;
        if (!css.empty()) out += " class=\"" + std::string(css) + "\"";
        return out + ">" + escaped(text) + "</" + name + ">";
    }
    /// Chinese from papers and rule files inside a page that may be English.
    std::string zh(std::string_view tag, std::string_view text) const {
        const std::string name(tag);
        return "<" + name + (t_.is_english() ? " lang=\"zh-CN\">" : ">") + escaped(text) + "</" +
               name + ">";
    }
    std::string tag(result_kind r) const {
        return "<span class=\"tag " + std::string(class_of(r)) + "\" data-mark=\"" +
               std::string(mark_of(r)) + "\">" + escaped(t_.of(r)) + "</span>";
    }
    /// The class that keeps a short text on one line.
    static std::string_view whole(std::string_view text, std::string_view css) {
        return display_width(text) <= 16 ? css : "";
    }
    std::string heads(std::initializer_list<std::string> names) const {
        std::string out = "<thead><tr>";
        for (const auto& n : names) out += "<th scope=\"col\">" + escaped(n) + "</th>";
        return out + "</tr></thead>\n<tbody>\n";
    }
    void section(std::string_view id, const std::string& title) {
        const std::string name(id);
        out_ += "<section aria-labelledby=\"" + name + "\">\n<h2 id=\"" + name + "\">" +
                escaped(title) + "</h2>\n";
    }
    void fact(const std::string& label, std::string_view text) {
        if (!text.empty()) out_ += "<dt>" + escaped(label) + "</dt>" + zh("dd", text) + "\n";
    }
    void aside(std::string_view chinese) {
        out_ += "<div class=\"place\" lang=\"zh-CN\">" + escaped(chinese) + "</div>";
    }
    /// The finding's place in the page, for links from the table of steps.
    std::string anchor(const finding& f) const {
        return "f" + std::to_string(&f - v_.findings.data() + 1);
    }
    std::string rule_link(const std::string& rule, step s) const {
        for (const auto& f : v_.findings) {
            if (f.rule != rule || f.step != s) continue;
            return "<a class=\"" + std::string(whole(rule, "rule")) + "\" href=\"#" + anchor(f) +
                   "\">" + escaped(rule) + "</a>";
        }
        return el("span", rule, whole(rule, "rule"));
    }

    void opening();
    void head_facts();
    void overrides();
    void verdict_box();
    void steps();
    void time_line();
    void order();
    void loud_findings();
    void card(const finding&, int number);
    std::string quoted(const quotation&) const;
    void evidence(const finding&);
    void proof(const finding&);
    void quiet_findings();
    void quiet_table();
    void folded_list(standing);
    void schedule();
    void schedule_table();
    void plan();
    void papers();
    void unreadable();
    void closing();

    const verdict& v_;
    tongue t_;
    std::string out_;
};

void html_writer::opening() {
    std::string title = t_("依规检查报告", "Yigui report");
    if (v_.ledger)
        title += " · " + v_.ledger->organ + std::to_string(v_.ledger->year) + t_("年度", "");
    if (v_.subject && !v_.subject->title.empty()) title += " · " + v_.subject->title;
    out_ += "<!DOCTYPE html>\n<html lang=\"" + t_("zh-CN", "en") + "\">\n<head>\n" +
            "<meta charset=\"utf-8\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
            "style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n" +
            el("title", title) + "\n<style>" + std::string(html_style()) +
            "</style>\n</head>\n<body>\n<header>\n" + el("h1", t_("依规检查报告", "Yigui report")) +
            "\n";
}

void html_writer::head_facts() {
    out_ += "<dl class=\"facts\">\n";
    if (v_.subject) {
        const auto& s = *v_.subject;
        fact(t_("文件", "Document"), s.title.empty() ? s.path : in_title_marks(s.title));
        fact(t_("发文字号", "Number"), s.doc_number);
        fact(t_("制定机关", "Issuer"), s.issuer);
        fact(t_("成文日期", "Written"), t_.day_text(s.date_written));
        fact(t_("施行日期", "Effective"), t_.day_text(s.date_effective));
        fact(t_("有效期", "Validity"), s.validity);
        std::string kind = t_("无法判断", "undetermined");
        if (s.normative)
            kind = *s.normative ? t_("规范性文件", "normative document")
                                : t_("不是规范性文件", "no normative document");
        if (!s.normative_because.empty()) kind += t_.in_brackets(full_width(s.normative_because));
        fact(t_("定性", "Nature"), kind);
    }
    fact(t_("年度台账", "Yearly ledger"), ledger_line(v_, t_));
    fact(v_.ledger ? t_("文件夹", "Folder") : t_("卷宗", "Dossier"), v_.dossier);
    fact(t_("基准日", "As of"), t_.day(v_.as_of));
    if (!v_.ledger)
        fact(t_("阶段", "Stage"),
             t_.of(v_.stage) +
                 (v_.stage_because.empty() ? "" : t_.in_brackets(full_width(v_.stage_because))));
    out_ += "</dl>\n";
}

void html_writer::overrides() {
    if (v_.overrides.empty()) return;
    out_ += "<div class=\"notice\">\n" +
            el("h2", t_("注意：以下规定值已被替换", "Note: these values were replaced")) +
            "\n<ul>\n";
    for (const auto& o : v_.overrides) {
        std::string line = o.name + t_.colon() + o.old_value + " → " + o.new_value;
        line += t_.in_brackets(o.from_pack + " → " + o.to_pack +
                               (o.source.empty() ? "" : t_("，", ", ") + o.source));
        out_ += zh("li", line) + "\n";
    }
    out_ += "</ul>\n</div>\n";
}

void html_writer::verdict_box() {
    const tally t = count_findings(v_);
    const bool is_clean = t.open == 0 && t.undecided == 0 && v_.unreadable.empty() &&
                          ((v_.subject && v_.subject->has_text) || v_.ledger);
    out_ += std::string("<section class=\"verdict") + (is_clean ? " clean" : "") +
            "\" aria-labelledby=\"verdict\">\n<h2 id=\"verdict\">" +
            escaped(t_("结论", "Verdict")) + "</h2>\n";
    for (const auto& s : verdict_sentences(v_, t_)) out_ += el("p", s) + "\n";
    if (v_.schedule.earliest_issue) {
        out_ += el("p", t_("最早可印发日", "Earliest day of issue") + t_.colon() +
                            t_.day(*v_.schedule.earliest_issue) + t_("。", ".")) +
                "\n";
    }
    out_ +=
        el("p",
           t_("检查结果 ", "Results: ") + std::to_string(t.findings) + t_("项：", ": ") +
               counts_line(t.by_result, t_) +
               (t.waived ? t_("；其中已登记为例外 ", "; waived ") + std::to_string(t.waived) : "") +
               t_("。", "."),
           "soft") +
        "\n</section>\n";
}

void html_writer::steps() {
    if (v_.steps.empty()) return;
    const std::string of = v_.ledger ? t_("年度事项", "Matter") : t_("步骤", "Step");
    section("steps", v_.ledger ? t_("年度事项", "Matters of the year") : t_("步骤", "Steps"));
    out_ += "<table class=\"chain\">\n" + heads({t_("序", "No."), of, t_("结论", "Result"),
                                                 t_("日期", "Date"), t_("规则", "Rules")});
    int number = 0;
    for (const auto& s : v_.steps) {
        std::string rules;
        for (const auto& r : s.because)
            rules += (rules.empty() ? "" : t_.comma()) + rule_link(r, s.step);
        out_ += "<tr><td>" + std::to_string(++number) + "</td><th scope=\"row\">" +
                escaped(t_.of(s.step)) + "</th><td>" + tag(s.result) +
                (is_waived(v_, s) ? escaped(t_.in_brackets(t_("例外", "waived"))) : "") + "</td>" +
                el("td", s.when ? t_.of(*s.when) : "") + "<td>" + rules + "</td></tr>\n";
    }
    out_ += "</tbody>\n</table>\n</section>\n";
}

void html_writer::time_line() {
    if (const auto svg = timeline_svg(v_, t_); !svg.empty()) {
        section("timeline", t_("时间轴", "Time line"));
        out_ += "<figure tabindex=\"0\">\n" + svg + "</figure>\n" +
                el("p",
                   t_("圆点、横条为有记录的日期；虚线为没有日期记录的步骤；空心虚框为可办理的时间；"
                      "倒三角为期限；轴上“//”处的时间经过压缩。",
                      "Dots and bars: dates on record. Dashed lanes: no date on record. Dashed "
                      "boxes: when it can be done. Triangles: deadlines. At “//” the axis is "
                      "shortened."),
                   "legend") +
                "\n</section>\n";
    }
}

void html_writer::order() {
    const auto svg = step_graph_svg(v_, t_);
    if (svg.empty()) return;
    section("order", t_("步骤次序", "Order of the steps"));
    out_ += "<figure tabindex=\"0\">\n" + svg + "</figure>\n";
    out_ +=
        "<details open>" + el("summary", t_("次序的依据", "Basis of the order")) + "\n<table>\n" +
        heads({t_("在先", "Before"), t_("在后", "After"), t_("依据", "Basis"), t_("规则", "Rule")});
    for (const auto& e : v_.order) {
        out_ += "<tr>" + el("td", t_.of(e.before), "date") + el("td", t_.of(e.after), "date") +
                zh("td", e.article) + el("td", e.rule, whole(e.rule, "rule")) + "</tr>\n";
    }
    out_ += "</tbody>\n</table>\n</details>\n</section>\n";
}

void html_writer::loud_findings() {
    static constexpr std::string_view ids[] = {"todo", "undecided", "hints", "waived"};
    int number = 0, group = 0;
    for (const auto& g : loud_groups) {
        const std::string_view id = ids[group++];
        const auto n = std::count_if(v_.findings.begin(), v_.findings.end(),
                                     [&](const finding& f) { return standing_of(f) == g.is; });
        if (n == 0) continue;
        section(id, t_(g.zh, g.en) + t_.in_brackets(std::to_string(n)));
        for (const auto& f : v_.findings)
            if (standing_of(f) == g.is && !is_folded(f)) card(f, ++number);
        folded_list(g.is);
        out_ += "</section>\n";
    }
}

void html_writer::card(const finding& f, int number) {
    out_ +=
        "<article class=\"card is-" + std::string(class_of(f.result)) + "\" id=\"" + anchor(f) +
        "\">\n<div class=\"head\">" + el("h3", std::to_string(number) + ". " + t_.of(f.step)) +
        tag(f.result) +
        el("span",
           t_.of(f.severity) + t_("，", ", ") + f.rule + (f.title.empty() ? "" : " " + f.title) +
               (f.plan_item.empty() ? "" : t_("，要点", ", plan ") + f.plan_item),
           "note") +
        "</div>\n";
    if (!f.message.empty()) out_ += zh("p", full_width(f.message)) + "\n";
    out_ += "<dl class=\"facts\">\n";
    std::string bases;
    for (const auto& b : f.basis) bases += zh("li", basis_line(b, t_));
    if (!bases.empty())
        out_ += "<dt>" + escaped(t_("依据", "Basis")) + "</dt><dd><ul class=\"plain\">" + bases +
                "</ul></dd>\n";
    evidence(f);
    fact(t_("缺少", "Missing"), f.missing);
    if (f.due) fact(t_("期限", "Due"), t_.day(*f.due));
    fact(t_("例外", "Waived by"), f.waived_by);
    fact(t_("补救", "Remedy"), full_width(f.remedy));
    std::vector<std::string> sought;
    for (const auto& s : f.sought) sought.push_back(t_.kind(s));
    fact(t_("查找", "Sought"), t_.joined(sought));
    fact(t_("范围", "Searched"), searched_line(f, v_, t_));
    out_ += "</dl>\n";
    proof(f);
    out_ += "</article>\n";
}

std::string html_writer::quoted(const quotation& q) const {
    std::string out = "<blockquote lang=\"zh-CN\" dir=\"auto\">";
    if (!q.quote.empty()) out += "“" + escaped(q.quote) + "”";
    return out + el("div", place_line(q, t_), "place") + "</blockquote>\n";
}

void html_writer::evidence(const finding& f) {
    if (f.evidence.empty()) return;
    out_ += "<dt>" + escaped(t_("证据", "Evidence")) + "</dt><dd>\n";
    for (const auto& q : f.evidence) out_ += quoted(q);
    out_ += "</dd>\n";
}

void html_writer::proof(const finding& f) {
    const auto& lines = f.proof.lines;
    if (lines.empty()) return;
    out_ += "<details>" +
            el("summary", t_("推理过程", "Proof") +
                              t_.in_brackets(std::to_string(lines.size()) + t_("行", " lines"))) +
            "\n<ol>\n";
    for (const auto& l : lines) {
        std::vector<std::string> from;
        for (const auto i : l.from) from.push_back(std::to_string(i + 1));
        out_ += zh("li", l.text + (from.empty() ? ""
                                                : t_.in_brackets(t_("由第", "from ") +
                                                                 t_.joined(from) + t_("行", "")))) +
                "\n";
    }
    out_ += "</ol>\n</details>\n";
}

void html_writer::quiet_findings() {
    if (count_findings(v_).quiet == 0) return;
    section("others", t_("其他检查结果", "Other results"));
    quiet_table();
    folded_list(standing::quiet);
    out_ += "</section>\n";
}

void html_writer::quiet_table() {
    const auto groups = quiet_groups(v_);
    if (groups.empty()) return;
    out_ += "<table>\n" + heads({t_("步骤", "Step"), t_("结论", "Result"), t_("说明", "Message")});
    for (const auto& g : groups) {
        out_ += "<tr><th scope=\"row\">" + escaped(t_.of(g.step)) + "</th><td>" + tag(g.result) +
                "</td><td>";
        for (const auto* f : g.findings) {
            out_ += "<div id=\"" + anchor(*f) + "\">" + zh("span", full_width(f->message)) + " " +
                    el("span", f->rule, "rule soft") + "</div>";
            if (f->due) out_ += el("div", t_("期限 ", "due ") + t_.day(*f->due), "place");
        }
        for (const auto* q : g.evidence) out_ += quoted(*q);
        for (const auto* b : g.basis)
            out_ += el("div", t_("依据 ", "basis ") + basis_line(*b, t_), "place");
        for (const auto* f : g.findings) proof(*f);
        out_ += "</td></tr>\n";
    }
    out_ += "</tbody>\n</table>\n";
}

void html_writer::folded_list(standing of) {
    const auto groups = folded(v_, of);
    if (groups.empty()) return;
    out_ += "<ul class=\"plain folded\">\n";
    for (const auto& g : groups) {
        out_ += "<li>" + tag(g.result) + " " + zh("span", full_width(g.message)) +
                " <span class=\"soft\">";
        for (const auto* f : g.findings) {
            if (f != g.findings.front()) out_ += t_.comma();
            out_ += "<span id=\"" + anchor(*f) + "\">" + escaped(f->rule) + "</span>";
        }
        out_ += "</span></li>\n";
    }
    out_ += "</ul>\n";
}

void html_writer::schedule() {
    const auto& s = v_.schedule;
    if (!s.earliest_issue && s.items.empty() && s.undetermined.empty()) return;
    section("schedule", t_("时间安排", "Schedule"));
    if (s.earliest_issue) {
        out_ += el("p", t_("最早可印发日", "Earliest day of issue") + t_.colon() +
                            t_.day(*s.earliest_issue)) +
                "\n";
    } else if (!s.undetermined.empty()) {
        out_ += zh("p", t_("最早可印发日无法算出：", "No earliest day of issue: ") +
                            full_width(s.undetermined)) +
                "\n";
    }
    schedule_table();
    std::string chain;
    for (const auto i : s.critical_path) chain += (chain.empty() ? "" : " → ") + t_.of(i);
    if (!chain.empty())
        chain = el("p", t_("关键路径", "Critical path") + t_.colon() + chain) + "\n";
    out_ += chain + "</section>\n";
}

void html_writer::schedule_table() {
    if (v_.schedule.items.empty()) return;
    out_ += "<table>\n" + heads({t_("步骤", "Step"), t_("最早开始", "Earliest start"),
                                 t_("最早完成", "Earliest end"), t_("最短天数", "Least days"),
                                 t_("依据", "Basis")});
    for (const auto& i : v_.schedule.items) {
        out_ += "<tr><th scope=\"row\">" + escaped(t_.of(i.step)) +
                (i.is_again ? escaped(t_("（重新办理）", " (again)")) : "") + "</th>" +
                el("td", t_.day(i.earliest_start), "date") +
                el("td", t_.day(i.earliest_end), "date") +
                el("td",
                   i.days == 0
                       ? t_("没有规定", "none set")
                       : std::to_string(i.days) +
                             (i.working_days ? t_("个工作日", " working days") : t_("日", " days")),
                   "date") +
                zh("td", i.source) + "</tr>\n";
    }
    out_ += "</tbody>\n</table>\n";
}

void html_writer::plan() {
    const auto lines = plan_lines(v_);
    if (lines.empty()) return;
    section("plan", t_("要点各项检查情况", "Plan items"));
    if (const std::string why = plan_excused(v_); !why.empty()) {
        out_ +=
            zh("p", t_("各项都不适用：", "No item applies: ") + full_width(why)) + "\n</section>\n";
        return;
    }
    out_ += "<table>\n" + heads({t_("项", "Item"), t_("检查情况", "Results")});
    for (const auto& l : lines) {
        out_ += "<tr><th scope=\"row\" class=\"" + std::string(whole(l.item, "date")) + "\">" +
                escaped(l.item.empty() ? "—" : l.item) + "</th><td>";
        for (const auto* f : l.findings) {
            out_ += "<div>" + tag(f->result) + " " + escaped(t_.of(f->step)) +
                    " <a class=\"rule\" href=\"#" + anchor(*f) + "\">" + escaped(f->rule) +
                    "</a></div>";
        }
        for (const auto* n : l.not_checked) {
            out_ += "<div><span class=\"tag calm\" data-mark=\"-\">" +
                    escaped(t_("不可检查", "cannot be checked")) + "</span> " +
                    zh("span", full_width(n->duty) + t_.in_brackets(full_width(n->reason))) +
                    "</div>";
        }
        if (const std::string on = v_.ledger ? item_papers(l, t_) : ""; !on.empty())
            out_ += "<div class=\"place\">" + escaped(t_("材料：", "papers: ") + on) + "</div>";
        out_ += "</td></tr>\n";
    }
    out_ += "</tbody>\n</table>\n</section>\n";
}

void html_writer::papers() {
    section("papers", t_("材料", "Papers"));
    if (v_.papers.empty()) {
        out_ += el("p", t_("没有可检查的材料。", "No paper could be checked.")) + "\n</section>\n";
        return;
    }
    out_ += "<table class=\"papers\">\n" +
            heads({t_("材料", "Paper"), t_("种类", "Kind"),
                   v_.ledger ? t_("是否计入", "Counted") : t_("所指文件", "About"), "SHA-256"});
    for (const auto& p : v_.papers) {
        out_ += "<tr><th scope=\"row\">" + escaped(p.path);
        if (!p.title.empty()) aside(in_title_marks(p.title));
        for (const auto& w : p.warnings) aside("! " + full_width(w));
        out_ += "</th><td>" + escaped(t_.kind(p.kind));
        if (!p.kind_because.empty()) aside(full_width(p.kind_because));
        out_ += "</td><td>" + escaped(about_word(p.about, v_, t_));
        if (!p.about_because.empty()) aside(full_width(p.about_because));
        out_ += "</td>" + el("td", p.sha256, "hash") + "</tr>\n";
    }
    out_ += "</tbody>\n</table>\n</section>\n";
}

void html_writer::unreadable() {
    if (v_.unreadable.empty()) return;
    section("unreadable", t_("无法读取的材料", "Unreadable inputs"));
    out_ += "<ul>\n";
    for (const auto& u : v_.unreadable) out_ += zh("li", full_width(u)) + "\n";
    out_ += "</ul>\n</section>\n";
}

void html_writer::closing() {
    out_ += "<footer>\n" + el("h2", t_("规则", "Rules")) + "\n<ul class=\"plain\">\n";
    for (const auto& p : v_.packs) {
        out_ += "<li>" + escaped(p.id + " " + p.version + (p.title.empty() ? "" : " " + p.title)) +
                (p.is_overlay ? escaped(t_("（覆盖）", " (overlay)")) : "") +
                " <span class=\"hash\">" + escaped(p.sha256) + "</span></li>\n";
    }
    out_ +=
        "</ul>\n" +
        el("p",
           t_("“无记录”指所查材料中没有找到记录，不表示该步骤没有进行。本报告不作法律判断。",
              "“Not recorded” means that no record was found in the papers searched; it does "
              "not say that the step did not happen. This report decides no question of law.")) +
        "\n</footer>\n</body>\n</html>\n";
}

}  // namespace

std::string html_report(const verdict& v, const report_options& o) {
    return html_writer(v, o).write();
}

}  // namespace yigui
