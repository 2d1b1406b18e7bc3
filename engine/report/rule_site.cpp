// Static pages about the rules: an index, a page a rule, a step and an instrument. They are the
// same for the same rules, link by relative names, and load nothing; the index has a few lines of
// its own script to narrow the table, without which the table is simply whole.
#include <algorithm>
#include <map>
#include <set>

#include "base/hash.h"
#include "judge/step_record.h"
#include "report/edition_chart.h"
#include "report/html_style.h"
#include "report/printable.h"
#include "report/rule_reports.h"
#include "rule/page.h"
#include "rule/write.h"

namespace yigui {
namespace {

using report::escaped;
using report::tongue;
using rule::rule_decl;

constexpr std::string_view site_style = R"css(
nav{margin:1rem 0;font-size:.94rem}
.lines{margin:.2rem 0;padding:0;list-style:none}.lines li{padding:.15rem 0}
.lines li.more{padding-left:2em}.lines.examples li{white-space:pre-wrap;padding:.3rem 0;
border-bottom:1px solid var(--line);font-size:.94rem}
input[type=search]{font:inherit;width:100%;padding:.5rem .8rem;border:1px solid var(--soft);
border-radius:3px}
input[type=search]:focus-visible{outline:2px solid var(--open);outline-offset:1px}
.nothing{color:var(--soft)}
td.id{white-space:nowrap}
h1{letter-spacing:.04em;text-indent:0;text-align:left;font-size:1.6rem}
svg.rules{min-width:0;max-width:56rem;margin:0 auto}
.editions .grid{stroke:var(--line)}.editions .bar{fill:#44617f;stroke:#2c4661}
.editions .unsure{fill:#fff;stroke:#44617f;stroke-dasharray:4 3}.editions .on-bar{fill:#fff}
@media print{nav,.search{display:none}svg.editions .bar{print-color-adjust:exact}}
)css";

constexpr std::string_view search_script = R"js(
const box=document.querySelector('.search'),field=box.querySelector('input');
const rows=[...document.querySelectorAll('tbody tr')],none=document.querySelector('.nothing');
const plain=s=>s.normalize('NFKC').toLowerCase();
const words=rows.map(r=>plain(r.textContent+' '+(r.dataset.more||'')));
function narrow(){const wanted=plain(field.value).split(/\s+/).filter(Boolean);let left=0;
rows.forEach((r,i)=>{const fits=wanted.every(w=>words[i].includes(w));r.hidden=!fits;left+=fits});
none.hidden=left>0}
box.hidden=false;field.addEventListener('input',narrow);narrow();
)js";

/// A file name for any id: what could leave the folder or hide it is coded.
std::string file_name(std::string_view kind, const std::string& id) {
    std::string safe;
    for (const char c : id) safe += c == '/' || c == '\\' || c == '\0' ? '-' : c;
    return std::string(kind) + "-" + safe + ".html";
}
std::string rule_file(const std::string& id) { return file_name("rule", id); }
std::string step_file(step s) { return file_name("step", std::string(id_of(s))); }
/// Instruments are named by a digest: their names are long and may hold any mark.
std::string instrument_file(const std::string& name) {
    return file_name("instrument", sha256_hex(name).substr(0, 12));
}

std::string link(const std::string& file, const std::string& words) {
    return "<a href=\"" + report::uri_of(file) + "\">" + escaped(words) + "</a>";
}
std::string element(const std::string& name, const std::string& inner) {
    return "<" + name + ">" + inner + "</" + name + ">";
}

/// Where an instrument is used: by which rule, for what.
struct use {
    const rule::source* source = nullptr;
    std::string by;  ///< rule or parameter
    bool is_rule = true;
};

class site {
 public:
    site(const rule::rule_set& set, const instrument_table& known, const report_options& options)
        : set_(set), known_(known), options_(options), t_{options.in} {
        for (const rule_decl& r : set.rules) {
            steps_.insert(r.step);
            for (const auto& s : r.sources) add_use({&s, r.id, true});
            for (const auto& e : r.exemptions) add_use({&e.because, r.id, true});
            for (const auto& m : r.mitigations) add_use({&m.because, r.id, true});
        }
        for (const auto& u : set.unchecked)
            for (const auto& s : u.sources) add_use({&s, u.id, true});
        for (const auto& p : set.parameters)
            for (const auto& v : p.values) add_use({&v.because, p.name, false});
    }

    std::vector<site_page> pages() {
        std::vector<site_page> out{index()};
        for (const rule_decl& r : set_.rules) out.push_back(rule_page(r));
        for (const auto& u : set_.unchecked)
            out.push_back({rule_file(u.id),
                           page(u.id + " " + u.title, body_of(rule::page_of(set_, u), nullptr))});
        for (const step s : steps_) out.push_back(step_page(s));
        for (const auto& [name, uses] : uses_) out.push_back(instrument_page(name, uses));
        return out;
    }

 private:
    void add_use(use u) {
        for (const auto& d : {u.source->basis.from, u.source->basis.to})
            if (d) last_ = std::max(last_, *d);
        uses_[u.source->basis.instrument].push_back(std::move(u));
    }

    std::string page(const std::string& title, const std::string& body, bool is_index = false) {
        const std::string script = is_index ? "; script-src 'unsafe-inline'" : "";
        std::string out =
            "<!DOCTYPE html>\n<html lang=\"" + t_("zh-CN", "en") +
            "\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
            "style-src 'unsafe-inline'" +
            script +
            "; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" "
            "content=\"width=device-width, initial-scale=1\">\n" +
            element("title", escaped(title)) + "\n<style>" + std::string(report::html_style()) +
            std::string(site_style) + "</style>\n</head>\n<body>\n<main>\n";
        if (!is_index)
            out += element("nav", link("index.html", t_("全部规则", "All rules"))) + "\n";
        out += element("h1", escaped(title)) + "\n" + body + "</main>\n<footer><p>" +
               escaped(t_("由 yigui rules doc 写成。规则的原文在规则文件里,以规则文件为准。",
                          "Written by yigui rules doc. The rule files themselves are decisive.")) +
               "</p></footer>\n";
        if (is_index) out += element("script", std::string(search_script)) + "\n";
        return out + "</body>\n</html>\n";
    }

    /// Text with the instruments and rules in it as links.
    std::string linked(const std::string& text) const {
        std::string out, plain;
        const auto flush = [&] {
            out += escaped(plain);
            plain.clear();
        };
        for (std::size_t at = 0; at < text.size();) {
            std::size_t length = 0;
            std::string file;
            if (text.compare(at, 3, "《") == 0) {
                for (const auto& [name, uses] : uses_)
                    if (text.compare(at + 3, name.size(), name) == 0 &&
                        text.compare(at + 3 + name.size(), 3, "》") == 0) {
                        length = name.size() + 6;
                        file = instrument_file(name);
                    }
            } else if (text.compare(at, 7, "要点 ") == 0 && uses_.count("要点")) {
                length = 6;
                file = instrument_file("要点");
            }
            if (length == 0) {
                plain += text[at++];
                continue;
            }
            flush();
            out += link(file, text.substr(at, length));
            at += length;
        }
        flush();
        return out;
    }

    std::string section_name(const std::string& zh) const {
        static const std::map<std::string, std::string> english = {
            {"依据", "Basis"},
            {"要求", "Requirement"},
            {"适用", "Applies when"},
            {"凭证", "Evidence"},
            {"免除", "Exemptions"},
            {"降级", "Mitigations"},
            {"常见问题", "Message and remedy"},
            {"例", "Examples"},
            {"步骤", "Step"},
            {"级别", "Level"},
            {"阶段", "From stage"},
            {"规则包", "Pack"},
            {"采用", "Adopts"},
            {"定版", "Edition by"},
            {"未检查", "Not checked"}};
        const auto it = english.find(zh);
        return it == english.end() ? zh : t_(zh, it->second);
    }

    std::string value_of(const std::string& name, const std::string& value,
                         const rule_decl* r) const {
        if (r && name == "步骤") return link(step_file(r->step), t_.of(r->step));
        if (r && name == "采用")
            return link(rule_file(r->adopts), r->adopts) +
                   escaped(value.substr(std::min(r->adopts.size(), value.size())));
        return escaped(value);
    }

    std::string body_of(const rule::rule_page& p, const rule_decl* r) const {
        std::string out = "<dl class=\"facts\">\n";
        for (const auto& [name, value] : p.facts)
            out += element("dt", escaped(section_name(name))) +
                   element("dd", value_of(name, value, r)) + "\n";
        out += "</dl>\n";
        for (const auto& s : p.sections) {
            if (s.lines.empty()) continue;
            out += element("h2", escaped(section_name(s.name))) + "\n<ul class=\"lines" +
                   std::string(s.name == "例" ? " examples" : "") + "\">\n";
            for (const auto& line : s.lines) {
                const bool is_more = line.starts_with("  ");
                out += std::string(is_more ? "<li class=\"more\">" : "<li>") +
                       linked(s.name == "常见问题" ? report::full_width(line)
                              : is_more            ? line.substr(2)
                                                   : line) +
                       "</li>\n";
            }
            out += "</ul>\n";
        }
        return out;
    }

    site_page rule_page(const rule_decl& r) {
        std::string body = body_of(rule::page_of(set_, r), &r);
        std::string adopted;
        for (const rule_decl& other : set_.rules)
            if (other.adopts == r.id)
                adopted +=
                    "<li>" + link(rule_file(other.id), other.id + " " + other.title) + "</li>\n";
        if (!adopted.empty())
            body += element("h2", t_("被采用为", "Adopted as")) + "\n<ul class=\"lines\">\n" +
                    adopted + "</ul>\n";
        body += editions_of(r) + element("h2", t_("出处", "Source")) + "\n" +
                element("p", escaped(place_in_rules(set_, r.at))) + "\n";
        return {rule_file(r.id), page(r.id + " " + r.title, body)};
    }

    report::edition_row::bar bar_of(const rule::source& s) const {
        return {s.basis.from, s.basis.to, t_.of(s.basis.status),
                s.basis.status != source_status::unchecked};
    }

    std::string figure(const std::vector<report::edition_row>& rows) const {
        const std::string svg = report::edition_chart_svg(rows, last_, t_);
        return svg.empty() ? svg
                           : element("h2", t_("版本", "Editions")) + "\n" +
                                 element("figure", "\n" + svg) + "\n";
    }

    std::string editions_of(const rule_decl& r) const {
        std::vector<report::edition_row> rows;
        for (const auto& s : r.sources) row_named(rows, rule::article_of(s)).push_back(bar_of(s));
        return figure(rows);
    }

    static std::vector<report::edition_row::bar>& row_named(std::vector<report::edition_row>& rows,
                                                            const std::string& label) {
        for (auto& row : rows)
            if (row.label == label) return row.bars;
        rows.push_back({label, {}});
        return rows.back().bars;
    }

    std::string table(const std::vector<std::string>& heads,
                      const std::vector<std::string>& rows) const {
        std::string out = "<table>\n<thead><tr>";
        for (const auto& h : heads) out += "<th scope=\"col\">" + escaped(h) + "</th>";
        out += "</tr></thead>\n<tbody>\n";
        for (const auto& r : rows) out += r + "\n";
        return out + "</tbody>\n</table>\n";
    }

    std::string rule_row(const rule_decl& r, bool with_step) const {
        std::string more, basis;
        std::set<std::string> seen;
        for (const auto& s : r.sources) {
            const std::string words = rule::article_of(s);
            if (!seen.insert(words).second) continue;
            if (basis.empty() || seen.size() <= 2) {
                basis += (basis.empty() ? "" : "<br>") + linked(words);
            } else {
                more += " " + words;
            }
        }
        std::string out = "<tr" +
                          (more.empty() ? std::string() : " data-more=\"" + escaped(more) + "\"") +
                          "><td class=\"id\">" + link(rule_file(r.id), r.id) + "</td>" +
                          element("td", escaped(r.title));
        if (with_step) out += element("td", link(step_file(r.step), t_.of(r.step)));
        return out + element("td", t_.of(r.severity)) + element("td", basis) + "</tr>";
    }

    std::vector<std::string> rule_heads(bool with_step) const {
        std::vector<std::string> out{t_("规则", "Rule"), t_("题目", "Title")};
        if (with_step) out.push_back(t_("步骤", "Step"));
        out.push_back(t_("级别", "Level"));
        out.push_back(t_("依据", "Basis"));
        return out;
    }

    site_page index() {
        std::vector<std::string> rows, unchecked;
        for (const rule_decl& r : set_.rules) rows.push_back(rule_row(r, true));
        for (const auto& u : set_.unchecked) {
            std::string basis;
            for (const auto& s : u.sources)
                basis += (basis.empty() ? "" : "<br>") + linked(rule::article_of(s));
            unchecked.push_back("<tr><td class=\"id\">" + link(rule_file(u.id), u.id) + "</td>" +
                                element("td", escaped(u.title)) + element("td", escaped(u.reason)) +
                                element("td", basis) + "</tr>");
        }
        std::string body =
            "<p class=\"search\" hidden><input type=\"search\" aria-label=\"" +
            t_("查找", "Search") + "\" placeholder=\"" +
            t_("查找规则号、题目、步骤、文件、条文", "rule, title, step, instrument, article") +
            "\"></p>\n<p class=\"nothing\" hidden>" + t_("没有这样的规则", "No such rule") +
            "</p>\n";
        body += element("h2", t_("规则", "Rules")) + "\n" + table(rule_heads(true), rows);
        if (!unchecked.empty())
            body += element("h2", t_("不可检查", "Not checkable")) + "\n" +
                    table({t_("编号", "Id"), t_("事项", "Matter"), t_("理由", "Reason"),
                           t_("依据", "Basis")},
                          unchecked);
        body += element("h2", t_("步骤", "Steps")) + "\n<ul class=\"lines\">\n";
        for (const step s : steps_) body += "<li>" + link(step_file(s), t_.of(s)) + "</li>\n";
        body += "</ul>\n" + element("h2", t_("步骤的次序", "The order of the steps")) +
                "\n<figure>\n" + rule_graph_svg(set_, options_) + "</figure>\n" +
                element("h2", t_("文件", "Instruments")) + "\n<ul class=\"lines\">\n";
        for (const auto& [name, uses] : uses_)
            body += "<li>" + link(instrument_file(name), shown_name(name)) + "</li>\n";
        return {"index.html", page(t_("依规的规则", "The rules of Yigui"), body + "</ul>\n", true)};
    }

    static std::string shown_name(const std::string& name) {
        return name == "要点" ? name : "《" + name + "》";
    }

    site_page step_page(step s) {
        std::vector<std::string> rows, before, after;
        for (const rule_decl& r : set_.rules) {
            if (r.step == s) rows.push_back(rule_row(r, false));
            const auto& q = r.requirement;
            if (!r.adopts.empty() || q.kind != rule::requirement_kind::order) continue;
            const auto item = [&](step other) {
                return "<li>" + link(step_file(other), t_.of(other)) + " (" +
                       link(rule_file(r.id), r.id) + ")</li>\n";
            };
            if (q.step == s && q.other) after.push_back(item(*q.other));
            if (q.other == s && q.step) before.push_back(item(*q.step));
        }
        std::string body =
            "<dl class=\"facts\">" + element("dt", "id") + element("dd", std::string(id_of(s)));
        std::string papers;
        for (const paper_kind k : judging::own_papers(s))
            papers += (papers.empty() ? "" : "、") + std::string(name_of(k));
        if (!papers.empty())
            body +=
                element("dt", t_("材料本身", "Its own papers")) + element("dd", escaped(papers));
        body +=
            "</dl>\n" + element("h2", t_("规则", "Rules")) + "\n" + table(rule_heads(false), rows);
        const auto list = [&](const std::string& head, const std::vector<std::string>& items) {
            if (items.empty()) return;
            body += element("h2", head) + "\n<ul class=\"lines\">\n";
            for (const auto& i : items) body += i;
            body += "</ul>\n";
        };
        list(t_("应当在它之前", "Should come before it"), before);
        list(t_("应当在它之后", "Should come after it"), after);
        return {step_file(s), page(t_.of(s), body)};
    }

    /// The versions that the table of instruments knows, then the articles that rules rest on.
    std::vector<report::edition_row> rows_of(const std::string& name,
                                             const std::vector<use>& uses) const {
        std::vector<report::edition_row> rows;
        for (const instrument* v : known_.versions(name)) {
            const auto end = v->ended ? std::optional(*v->ended - std::chrono::days(1)) : v->ended;
            row_named(rows, v->name)
                .push_back({v->effective ? v->effective : v->issued, end,
                            v->number.empty() ? v->issuer : v->number,
                            v->status != source_status::unchecked});
        }
        for (const use& u : uses) {
            auto& bars = row_named(rows, u.source->basis.article);
            const auto one = bar_of(*u.source);
            const bool is_there = std::any_of(bars.begin(), bars.end(), [&](const auto& b) {
                return b.from == one.from && b.to == one.to;
            });
            if (!is_there) bars.push_back(one);
        }
        return rows;
    }

    /// Each article and edition once, with links to all that rest on it.
    std::vector<std::pair<const rule::source*, std::string>> articles_of(
        const std::vector<use>& uses) const {
        std::vector<std::pair<const rule::source*, std::string>> out;
        for (const use& u : uses) {
            const std::string by =
                u.is_rule ? link(rule_file(u.by), u.by) : escaped(t_("参数 ", "parameter ") + u.by);
            const auto same = std::find_if(out.begin(), out.end(), [&](const auto& o) {
                return rule::to_text(*o.first) == rule::to_text(*u.source);
            });
            if (same == out.end())
                out.emplace_back(u.source, by);
            else if (same->second.find(by) == std::string::npos)
                same->second += t_.comma() + by;
        }
        return out;
    }

    site_page instrument_page(const std::string& name, std::vector<use> uses) {
        std::stable_sort(uses.begin(), uses.end(), [](const use& a, const use& b) {
            return report::number_in(a.source->basis.article) <
                   report::number_in(b.source->basis.article);
        });
        std::vector<std::string> versions, rows;
        for (const instrument* v : known_.versions(name)) {
            const auto day = [&](const std::optional<day_point>& d) {
                return element("td", d ? t_.day(*d) : "");
            };
            versions.push_back("<tr>" + element("td", escaped(v->name)) +
                               element("td", escaped(v->number)) +
                               element("td", escaped(v->issuer)) + day(v->issued) +
                               day(v->effective) + day(v->ended) + "</tr>");
        }
        for (const auto& [source, by] : articles_of(uses)) {
            const auto& b = source->basis;
            const std::string life =
                (b.from ? t_.day(*b.from) : "") + " – " + (b.to ? t_.day(*b.to) : "");
            rows.push_back("<tr>" + element("td", escaped(b.article)) +
                           element("td", b.from || b.to ? life : "") +
                           element("td", t_.of(b.status)) + element("td", by) + "</tr>");
        }
        std::string body = figure(rows_of(name, uses));
        if (!versions.empty())
            body += element("h2", t_("已知的版本", "Known versions")) + "\n" +
                    table({t_("名称", "Name"), t_("文号", "Number"), t_("机关", "Issuer"),
                           t_("印发", "Issued"), t_("施行", "In force"), t_("终止", "Ended")},
                          versions);
        body += element("h2", t_("规则引用的条文", "Articles that rules rest on")) + "\n" +
                table({t_("条文", "Article"), t_("期间", "In force"), t_("状态", "Status"),
                       t_("规则", "Rule")},
                      rows);
        return {instrument_file(name), page(shown_name(name), body)};
    }

    const rule::rule_set& set_;
    const instrument_table& known_;
    const report_options options_;
    const tongue t_;
    std::set<step> steps_;
    std::map<std::string, std::vector<use>> uses_;
    day_point last_{};
};

}  // namespace

std::vector<site_page> rule_site(const rule::rule_set& set, const instrument_table& known,
                                 const report_options& options) {
    return site(set, known, options).pages();
}

}  // namespace yigui
