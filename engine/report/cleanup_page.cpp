// One page without anything loaded. The script filters the table and draws the citations of the
// document chosen; without it the whole list still stands in the page. Its digest stands in the
// content policy, so that nothing else can run. Of the rows that match, the first few hundred are
// laid out and more when asked for: a browser takes seconds over a table of ten thousand. Of a list
// longer than any browser opens, the most urgent rows stand here and the page says where the rest is.
#include <algorithm>
#include <map>

#include "base/base64.h"
#include "base/hash.h"
#include "report/citation_reports.h"
#include "report/cleanup_reports.h"
#include "report/cleanup_rows.h"
#include "report/html_style.h"
#include "report/printable.h"

namespace yigui {

using namespace report;

namespace {

constexpr std::string_view style = R"css(
main,header,footer{max-width:76rem}
.figures{display:flex;flex-wrap:wrap;gap:.6rem;padding:0;margin:1rem 0;list-style:none}
.figures button{font:inherit;color:inherit;background:var(--wash);border:1px solid var(--line);
border-radius:4px;padding:.5rem .9rem;min-width:7.5rem;text-align:left;cursor:pointer}
.figures button[aria-pressed=true]{border-color:var(--open);box-shadow:inset 0 0 0 1px var(--open)}
.figures b{display:block;font-size:1.5rem;line-height:1.3}
.search{display:flex;gap:.6rem;align-items:center;margin:1rem 0}
.search select{font:inherit;max-width:16rem;padding:.3rem}.search input{font:inherit;flex:1;padding:.35rem .6rem;border:1px solid var(--line);border-radius:4px}
@media screen and (scripting:enabled){#list tr.late{display:none}}
#more{font:inherit;padding:.4rem 1rem;margin:1rem 0}
#list td{font-size:.92rem}#list th:nth-child(2){width:27%}#list .place{font-size:.8rem}#list .why{white-space:pre-line}
#list .p-repeal,#list .p-lapsed{color:var(--gone)}#list .p-amend{color:var(--bad)}
#list .p-evaluate{color:var(--open)}#list .p-keep{color:var(--good)}#list .p-out_of_scope{color:var(--calm)}
#list .name button{font:inherit;color:var(--open);background:none;border:0;padding:0;text-align:left;
cursor:pointer;text-decoration:underline;text-underline-offset:.2em}
#web{border:1px solid var(--line);padding:.8rem 1.1rem;margin:1rem 0}#web[hidden]{display:none}
#web svg{width:100%;height:auto;font-size:13px}
#list .decided{color:var(--open)}
.bars{width:100%;height:auto;font-size:12px}
@media print{.search,.figures button{border:0}.name button{text-decoration:none;color:inherit}}
)css";

constexpr std::string_view script = R"js(
(function(){
const rows=[...document.querySelectorAll('#list tbody tr')],find=document.getElementById('find'),
shown=document.getElementById('shown'),office=document.getElementById('office'),buttons=[...document.querySelectorAll('.figures button')],
data=JSON.parse(document.getElementById('links').textContent),web=document.getElementById('web');
let only='';
const most=300,more=document.getElementById('more'),texts=[];let limit=most;
function text(i){return texts[i]??=rows[i].textContent.toLowerCase()}
function filter(){const words=find.value.trim().toLowerCase().split(/\s+/).filter(Boolean);let n=0;
rows.forEach((r,i)=>{const ok=(!only||r.dataset.p===only)&&(!office||!office.value||r.dataset.o===office.value)
&&words.every(w=>text(i).includes(w));if(ok)n++;r.hidden=!ok;r.classList.toggle('late',ok&&n>limit)});
shown.textContent=n;more.hidden=n<=limit}
function anew(){limit=most;filter()}
find.addEventListener('input',anew);if(office)office.addEventListener('change',anew);
more.hidden=rows.length<=limit;more.addEventListener('click',()=>{limit+=most;filter()});
for(const b of buttons)b.addEventListener('click',()=>{only=only===b.dataset.p?'':b.dataset.p;
for(const o of buttons)o.setAttribute('aria-pressed',o.dataset.p===only);anew()});
const ns='http://www.w3.org/2000/svg';
function el(n,a,t){const e=document.createElementNS(ns,n);for(const k in a)e.setAttribute(k,a[k]);
if(t!==undefined)e.textContent=t;return e}
function cut(s,n){const m=/印发《(.+)》/.exec(s);if(m)s=m[1];return s.length>n?s.slice(0,n-1)+'…':s}
function draw(i){const out=data.links.filter(l=>l[0]===i),into=data.links.filter(l=>l[2]===i);
const h=Math.max(out.length,into.length,1)*34+30,s=el('svg',{viewBox:'0 0 1100 '+h,role:'img'});
s.append(el('title',{},data.names[i]));
function side(list,x,name,anchor,kind){list.forEach((l,k)=>{const y=28+k*34;
s.append(el('line',{x1:anchor==='start'?690:410,y1:h/2,x2:x+(anchor==='start'?-6:6),y2:y-4,stroke:'#9aa1a8'}));
s.append(el('text',{x:x,y:y,'text-anchor':anchor},cut(name(l),24)));
s.append(el('text',{x:x,y:y+13,'text-anchor':anchor,fill:'#555c63','font-size':11},kind(l)))})}
side(into,330,l=>data.names[l[0]],'end',l=>data.words[l[1]]+data.words.this);
side(out,770,l=>l[2]===null?l[3]:data.names[l[2]],'start',l=>data.words[l[1]]+(l[4]==='in_force'?'':' · '+data.words[l[4]]));
s.append(el('rect',{x:410,y:h/2-18,width:280,height:36,fill:'#f6f7f8',stroke:'#a3161b',rx:4}));
s.append(el('text',{x:550,y:h/2+5,'text-anchor':'middle','font-weight':600},cut(data.names[i],20)));
web.querySelector('h3').textContent=data.names[i];const old=web.querySelector('svg');if(old)old.remove();
const none=web.querySelector('p');none.hidden=out.length+into.length>0;
if(out.length+into.length)web.append(s);web.hidden=false;web.scrollIntoView({block:'nearest'})}
for(const b of document.querySelectorAll('#list .name button'))
b.addEventListener('click',()=>draw(+b.closest('tr').dataset.i));
})();
)js";

/// The digest as a content policy names it.
std::string policy_digest(std::string_view text) {
    const std::string hex = sha256_hex(text);
    std::string bytes;
    for (std::size_t i = 0; i < hex.size(); i += 2)
        bytes += static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16));
    return "sha256-" + base64(bytes);
}

/// A string of JSON that may stand inside a script element.
std::string script_string(const std::string& s) {
    std::string out = "\"";
    for (const char c : printable(s)) {
        if (c == '"' || c == '\\')
            out += std::string("\\") + c;
        else if (c == '<')
            out += "\\u003c";
        else
            out += c;
    }
    return out + "\"";
}

class page_writer {
 public:
    page_writer(const cleanup_report& r, language in, const text_sink& to)
        : r_(r), t_{in}, order_of_rows_(by_urgency(r)), pieces_(to) {
        order_of_rows_.resize(std::min(order_of_rows_.size(), urgent_rows));
    }

    void write() {
        opening();
        figures();
        expiries();
        list();
        notes("reg", t_("登记簿里要核对的", "Register"), r_.register_notes);
        notes("dec", t_("上次决定里要核对的", "Decisions"), r_.decision_notes);
        notes("unclear", t_("所指不明、没有采用的引用", "Ambiguous citations, followed to none"),
              unclear());
        notes("circles", t_("互为依据的文件", "Documents that are each other's basis"), circles());
        unread();
        out_ += "</main>\n";
        data();
        out_ += "<script>" + std::string(script) + "</script>\n</body>\n</html>\n";
        pieces_.spill();
    }

 private:
    std::string el(const char* tag, std::string_view text) const {
        return std::string("<") + tag + ">" + escaped(text) + "</" + tag + ">";
    }

    void opening() {
        const std::string title = t_("规范性文件清理建议", "Clean-up proposals");
        out_ += "<!DOCTYPE html>\n<html lang=\"" + t_("zh-CN", "en") + "\">\n<head>\n" +
                "<meta charset=\"utf-8\">\n<meta name=\"generator\" content=\"yigui cleanup\">\n"
                "<meta http-equiv=\"Content-Security-Policy\" "
                "content=\"default-src 'none'; style-src 'unsafe-inline'; script-src '" +
                policy_digest(script) +
                "'; img-src data:; base-uri 'none'; form-action 'none'\">\n"
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n" +
                el("title", title) + "\n<style>" + std::string(html_style()) + std::string(style) +
                "</style>\n</head>\n<body>\n<header>\n" + el("h1", title) + "\n<p>" +
                escaped(t_("基准日", "As of ") + t_.day(r_.as_of) + t_("，共", ", ") +
                        std::to_string(r_.documents.size()) +
                        t_("件。这里只提建议并说明理由和来源，由制定机关决定。",
                           " documents. Proposals with reasons; officials decide.")) +
                "</p>\n</header>\n<main>\n";
    }

    void figures() {
        out_ += "<ul class=\"figures\">\n";
        for (const disposition d : order_) {
            const auto it = r_.summary.find(std::string(id_of(d)));
            out_ += "<li><button type=\"button\" aria-pressed=\"false\" data-p=\"" +
                    std::string(id_of(d)) + "\"><b>" +
                    std::to_string(it == r_.summary.end() ? 0 : it->second) + "</b>" +
                    escaped(proposal_word(d, t_)) + "</button></li>\n";
        }
        out_ += "</ul>\n";
    }

    /// Quarters counted from the year 0 on.
    static int quarter_of(day_point d) {
        const std::chrono::year_month_day ymd{d};
        return static_cast<int>(ymd.year()) * 4 +
               (static_cast<int>(static_cast<unsigned>(ymd.month())) - 1) / 3;
    }

    /// How many documents expire in each quarter; what comes later than `last` counts there.
    std::map<int, int> expiries_by_quarter(int last) const {
        std::map<int, int> out;
        for (const auto& d : r_.documents) {
            if (!d.expires || *d.expires < r_.as_of || d.proposal == disposition::out_of_scope ||
                d.proposal == disposition::repeal)
                continue;
            ++out[std::min(quarter_of(*d.expires), last)];
        }
        return out;
    }

    /// Expiries by quarter, from the one of the as-of day on: what falls due when.
    void expiries() {
        const int now = quarter_of(r_.as_of), last = now + 23;
        const auto by_quarter = expiries_by_quarter(last);
        if (by_quarter.empty()) return;
        int most = 1;
        for (const auto& [q, n] : by_quarter) most = std::max(most, n);
        const int count = std::max(by_quarter.rbegin()->first - now + 1, 8), width = 1000 / count;
        out_ += "<section aria-labelledby=\"due\">\n<h2 id=\"due\">" +
                escaped(t_("有效期届满", "Expiries")) +
                "</h2>\n<svg class=\"bars\" viewBox=\"0 0 1020 170\" role=\"img\">" +
                el("title", t_("各季度届满的件数", "number of documents by quarter of expiry")) +
                "\n";
        for (int k = 0; k < count; ++k) {
            const int q = now + k, x = 10 + k * width;
            const auto found = by_quarter.find(q);
            const int n = found == by_quarter.end() ? 0 : found->second, high = n * 100 / most;
            if (n > 0)
                out_ += "<rect x=\"" + std::to_string(x + 2) + "\" y=\"" +
                        std::to_string(130 - high) + "\" width=\"" + std::to_string(width - 4) +
                        "\" height=\"" + std::to_string(high) + "\" fill=\"" +
                        (k < 2 ? "#a3161b" : "#1d4f91") + "\"/><text x=\"" +
                        std::to_string(x + width / 2) + "\" y=\"" + std::to_string(124 - high) +
                        "\" text-anchor=\"middle\">" + std::to_string(n) + "</text>\n";
            const std::string label = k == count - 1 && by_quarter.count(last) > 0 ? "…"
                                      : q % 4 == 0 || k == 0 ? std::to_string(q / 4)
                                                             : "";
            out_ +=
                "<text x=\"" + std::to_string(x + width / 2) +
                "\" y=\"146\" text-anchor=\"middle\" fill=\"#555c63\">" +
                std::to_string(q % 4 + 1) + "</text>" +
                (label.empty() ? ""
                               : "<text x=\"" + std::to_string(x + width / 2) +
                                     "\" y=\"164\" text-anchor=\"middle\">" + label + "</text>") +
                "\n";
        }
        out_ += "</svg>\n<p class=\"soft\">" +
                escaped(t_("横轴是季度。红色是本季度和下一季度。",
                           "By quarter; red: this quarter and the next.")) +
                "</p>\n</section>\n";
    }

    /// Where the rows are that have no room here; empty when all have.
    std::string left_out() const {
        const std::size_t all = r_.documents.size();
        if (all <= order_of_rows_.size()) return {};
        const std::string shown = std::to_string(order_of_rows_.size());
        return el("p", t_("本页按轻重缓急列出前" + shown + "件，其余" +
                              std::to_string(all - order_of_rows_.size()) +
                              "件在 cleanup.csv、cleanup.xlsx 和 cleanup.json 里。",
                          "The " + shown + " most urgent rows; the other " +
                              std::to_string(all - order_of_rows_.size()) +
                              " stand in cleanup.csv, cleanup.xlsx and cleanup.json.")) +
               "\n";
    }

    void list() {
        out_ += "<section aria-labelledby=\"all\">\n<h2 id=\"all\">" +
                escaped(t_("清单", "Documents")) + "</h2>\n" + left_out() +
                "<div class=\"search\"><label for=\"find\">" + escaped(t_("查找", "Search")) +
                "</label><input id=\"find\" type=\"search\" autocomplete=\"off\">" + offices() +
                "<span><span "
                "id=\"shown\">" +
                std::to_string(order_of_rows_.size()) + "</span>" + escaped(t_("件", " shown")) +
                "</span></div>\n<div id=\"web\" hidden><h3></h3><p class=\"soft\">" +
                escaped(t_("没有引用关系。", "No citations.")) +
                "</p></div>\n<table id=\"list\">\n<thead><tr>";
        for (const auto& [zh, en] : heads_)
            out_ += "<th scope=\"col\">" + escaped(t_(zh, en)) + "</th>";
        out_ += "</tr></thead>\n<tbody>\n";
        std::size_t number = 0;
        for (const std::size_t i : order_of_rows_) row(i, ++number > shown_at_once);
        out_ += "</tbody>\n</table>\n<button id=\"more\" type=\"button\" hidden>" +
                escaped(t_("再显示一些", "Show more")) + "</button>\n</section>\n";
    }

    /// A choice of whose documents are shown, when there are several offices.
    std::string offices() const {
        std::map<std::string, std::size_t> all;
        for (const auto& d : r_.documents)
            if (!office_of(d).empty() && d.proposal != disposition::out_of_scope)
                ++all[office_of(d)];
        if (all.size() < 2) return {};
        std::string out = "<label for=\"office\">" + escaped(t_("责任单位", "Office")) +
                          "</label><select id=\"office\"><option value=\"\">" +
                          escaped(t_("全部", "all")) + "</option>";
        for (const auto& [name, count] : all)
            out += "<option value=\"" + escaped(name) + "\">" + escaped(name) + " (" +
                   std::to_string(count) + ")</option>";
        return out + "</select>";
    }

    static constexpr std::size_t shown_at_once = 300;  // as in the script
    static constexpr std::size_t most_notes = 1000;    // in one section

    void row(std::size_t i, bool is_late) {
        const cleanup_document& d = r_.documents[i];
        const std::string id(id_of(d.proposal));
        const std::string name = d.title.empty() ? d.path : d.title;
        out_ += std::string("<tr") + (is_late ? " class=\"late\"" : "") + " data-p=\"" + id +
                "\" data-i=\"" + std::to_string(i) + "\" data-o=\"" + escaped(office_of(d)) +
                "\"><td class=\"tag p-" + id + "\">" + escaped(proposal_word(d.proposal, t_)) +
                "</td><td class=\"name\"><button type=\"button\">" + escaped(name) + "</button>";
        const std::string below =
            d.doc_number + (d.doc_number.empty() || d.issuer.empty() ? "" : " · ") + d.issuer;
        if (!below.empty()) out_ += "<br><span class=\"soft\">" + escaped(below) + "</span>";
        if (!d.path.empty()) out_ += "<br><span class=\"place\">" + escaped(d.path) + "</span>";
        out_ += "</td><td class=\"date\">" + (d.issued ? iso(*d.issued) : "") +
                "</td><td class=\"date\">" + (d.expires ? iso(*d.expires) : "") +
                "</td><td class=\"date\">" + (d.evaluate_by ? iso(*d.evaluate_by) : "") +
                "</td><td class=\"why\">" + why(d) + "</td></tr>\n";
        pieces_.may_spill();
    }

    std::string why(const cleanup_document& d) const {
        std::string out;
        for (const auto& r : d.reasons) {
            out += (out.empty() ? "" : "\n") + escaped(full_width(r.because));
            std::string path;
            for (const auto& step : r.path) path += (path.empty() ? "" : " → ") + step;
            if (!path.empty()) out += "\n<span class=\"soft\">" + escaped(path) + "</span>";
            std::string basis;
            for (const auto& b : r.basis)
                basis += (basis.empty() ? "" : t_("、", ", ")) + basis_line(b, t_);
            if (!basis.empty()) out += "\n<span class=\"soft\">" + escaped(basis) + "</span>";
        }
        for (const auto& c : d.conflicts) out += "\n" + escaped(conflict_text(c, t_));
        if (d.decision)
            out += "\n<span class=\"decided\">" + escaped(decision_text(r_, d, t_)) + "</span>";
        if (!d.asked.empty())
            out += "\n" + escaped(t_("要补充：", "asked for: ") + t_.joined(d.asked));
        return out;
    }

    void notes(const std::string& id, const std::string& head,
               const std::vector<std::string>& lines) {
        if (lines.empty()) return;
        out_ += "<section aria-labelledby=\"" + id + "\">\n<h2 id=\"" + id + "\">" + escaped(head) +
                "</h2>\n<ul>\n";
        const std::size_t shown = std::min(lines.size(), most_notes);
        for (std::size_t i = 0; i < shown; ++i) out_ += el("li", full_width(lines[i])) + "\n";
        out_ += "</ul>\n";
        if (const std::size_t more = lines.size() - shown)
            out_ += el("p", t_("还有" + std::to_string(more) + "条，在 cleanup.json 里。",
                               std::to_string(more) + " more stand in cleanup.json.")) +
                    "\n";
        out_ += "</section>\n";
    }

    std::string name_of(std::size_t i) const {
        const cleanup_document& d = r_.documents[i];
        return d.title.empty() ? d.path : d.title;
    }

    std::vector<std::string> unclear() const {
        std::vector<std::string> out;
        for (const cleanup_link& l : r_.links) {
            if (l.among.empty()) continue;
            out.push_back(name_of(l.from) + t_("引用", " cites ") + in_title_marks(l.name) +
                          t_("，可以是", ": ") + t_.joined(l.among));
        }
        return out;
    }

    std::vector<std::string> circles() const {
        std::vector<std::string> out;
        for (const auto& circle : r_.basis_cycles) {
            std::vector<std::string> names;
            for (const std::size_t i : circle) names.push_back(in_title_marks(name_of(i)));
            out.push_back(t_.joined(names));
        }
        return out;
    }

    void unread() {
        if (r_.unreadable.empty()) return;
        out_ += "<section aria-labelledby=\"unread\">\n<h2 id=\"unread\">" +
                escaped(t_("没有读出来的文件", "Files not read")) + "</h2>\n<ul>\n";
        for (const auto& u : r_.unreadable)
            out_ += el("li", u.path + t_("：", ": ") + u.why + t_("；", "; ") + u.remedy) + "\n";
        out_ += "</ul>\n</section>\n";
    }

    /// Names and citations for the drawing, as far as a row of the page has to do with them.
    void data() {
        std::vector<bool> is_row(r_.documents.size()), is_named(r_.documents.size());
        for (const std::size_t i : order_of_rows_) is_row[i] = is_named[i] = true;
        const auto is_drawn = [&](const cleanup_link& l) {
            return is_row[l.from] || (l.to && is_row[*l.to]);
        };
        for (const cleanup_link& l : r_.links) {
            if (!is_drawn(l)) continue;
            is_named[l.from] = true;
            if (l.to) is_named[*l.to] = true;
        }
        out_ += "<script type=\"application/json\" id=\"links\">{\"names\":{";
        const char* before = "\"";
        for (std::size_t i = 0; i < r_.documents.size(); ++i) {
            if (!is_named[i]) continue;
            out_ += before + std::to_string(i) + "\":" + script_string(name_of(i));
            before = ",\"";
            pieces_.may_spill();
        }
        out_ += "},\"links\":[";
        before = "[";
        for (const cleanup_link& l : r_.links) {
            if (!is_drawn(l)) continue;
            out_ += before + std::to_string(l.from) + "," + script_string(l.kind) + "," +
                    (l.to ? std::to_string(*l.to) : "null") + "," + script_string(l.name) + "," +
                    script_string(l.state) + "]";
            before = ",[";
            pieces_.may_spill();
        }
        out_ += "],\"words\":{\"this\":" + script_string(t_("本文件", " this"));
        const auto word = [&](const citation_kind& k) {
            out_ += ",\"" + std::string(k.id) + "\":" + script_string(t_(k.zh, k.en));
        };
        for (const auto& k : citation_kinds) word(k);
        for (const auto& k : states_) word(k);
        out_ += "}}</script>\n";
    }

    static constexpr citation_kind states_[] = {
        {"ended", "已终止", "ended"},
        {"unknown", "不在清单里", "not in the corpus"},
        {"ambiguous", "所指不明", "ambiguous"},
    };
    static constexpr std::pair<std::string_view, std::string_view> heads_[] = {
        {"建议", "Proposal"}, {"文件", "Document"},      {"成文", "Written"},
        {"届满", "Expires"},  {"应评估", "Evaluate by"}, {"理由和来源", "Reasons"},
    };
    static constexpr disposition order_[] = {disposition::repeal, disposition::lapsed,
                                             disposition::amend,  disposition::evaluate,
                                             disposition::keep,   disposition::out_of_scope};

    const cleanup_report& r_;
    tongue t_;
    std::vector<std::size_t> order_of_rows_;  ///< of documents; the most urgent first
    piecewise pieces_;
    std::string& out_ = pieces_.text();
};

}  // namespace

void cleanup_html(const cleanup_report& r, language in, const text_sink& to) {
    page_writer(r, in, to).write();
}

}  // namespace yigui
