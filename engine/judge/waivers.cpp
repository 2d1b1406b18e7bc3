// The register has lines of its own rather than the rule grammar's: a waiver is no rule, and an
// office writes it without knowing the language. A line at the margin opens a waiver, indented
// lines fill it; every field is wanted, so that none excuses without saying why, by whom and until
// when.
#include "judge/waivers.h"

#include <algorithm>
#include <map>

#include "base/utf8.h"
#include "dossier/titles.h"

namespace yigui {
namespace {

const std::vector<std::string> fields = {"规则", "文件", "理由", "依据", "批准", "至"};

struct piece {
    std::string text;
    std::size_t begin = 0, end = 0;
};

/// Bytes of white space at `at`: blanks, tabs, the full-width space.
std::size_t space_at(std::string_view s, std::size_t at) {
    if (at >= s.size()) return 0;
    if (s[at] == ' ' || s[at] == '\t' || s[at] == '\r') return 1;
    return s.compare(at, 3, "\xe3\x80\x80") == 0 ? 3 : 0;
}

class reader {
 public:
    reader(std::vector<waiver>& out, const std::string& path, const std::string& text,
           const rule::rule_set& rules, diagnostics& report)
        : out_(out), path_(path), text_(text), rules_(rules), report_(report), lines_(text) {}

    void run() {
        for (std::size_t at = 0; at < text_.size();) {
            std::size_t end = text_.find('\n', at);
            if (end == std::string::npos) end = text_.size();
            take(at, end);
            at = end + 1;
        }
        if (!has_head_)
            say(0, 0, "第一行不是「豁免登记」",
                "第一行写 豁免登记 " + std::to_string(waiver_register_version));
        close();
    }

 private:
    void say(std::size_t begin, std::size_t end, std::string message, std::string hint) {
        diagnostic d;
        d.file = path_;
        d.text = text_;
        d.begin = begin;
        d.end = end;
        d.message = std::move(message);
        d.hint = std::move(hint);
        report_.add(std::move(d));
    }

    /// A word from `at` to the next white space.
    piece word(std::size_t at, std::size_t end) const {
        piece out{{}, at, at};
        while (out.end < end && space_at(text_, out.end) == 0) ++out.end;
        out.text = text_.substr(at, out.end - at);
        return out;
    }

    /// The rest of a line, without quotation marks around it.
    piece rest(std::size_t at, std::size_t end) const {
        while (at < end && space_at(text_, at)) at += space_at(text_, at);
        while (end > at) {
            if (text_[end - 1] == ' ' || text_[end - 1] == '\t' || text_[end - 1] == '\r')
                --end;
            else if (end - at >= 3 && text_.compare(end - 3, 3, "\xe3\x80\x80") == 0)
                end -= 3;
            else
                break;
        }
        piece out{text_.substr(at, end - at), at, end};
        for (const auto& [open, close] : {std::pair{"\"", "\""}, {"“", "”"}}) {
            const std::string_view o = open, c = close;
            if (out.text.size() >= o.size() + c.size() && out.text.starts_with(o) &&
                out.text.ends_with(c))
                out.text = out.text.substr(o.size(), out.text.size() - o.size() - c.size());
        }
        return out;
    }

    void take(std::size_t begin, std::size_t end) {
        std::size_t at = begin;
        while (at < end && space_at(text_, at)) at += space_at(text_, at);
        if (at == end || text_[at] == '#') return;
        const piece key = word(at, end);
        const piece value = rest(key.end, end);
        if (!has_head_) return head(key, value);
        if (at == begin) return open(key, value);
        field(key, value);
    }

    void head(const piece& key, const piece& value) {
        has_head_ = true;
        if (key.text != "豁免登记") {
            say(key.begin, key.end, "第一行不是「豁免登记」",
                "第一行写 豁免登记 " + std::to_string(waiver_register_version));
        } else if (value.text != std::to_string(waiver_register_version)) {
            say(value.begin, value.end, "不认识豁免登记的版本「" + value.text + "」",
                "写 豁免登记 " + std::to_string(waiver_register_version));
        }
    }

    void open(const piece& key, const piece& value) {
        close();
        is_open_ = true;
        opened_ = {value.text, key.begin, value.end};
        now_ = {};
        now_.id = value.text;
        now_.file = path_;
        now_.line = lines_.at(key.begin).line;
        if (key.text != "豁免") {
            const bool is_field = std::find(fields.begin(), fields.end(), key.text) != fields.end();
            say(key.begin, key.end,
                is_field ? "「" + key.text + "」没有缩进" : "不认识「" + key.text + "」",
                is_field ? "行首空两格,才属于上面的豁免" : "一项豁免写作 豁免 编号,下面缩进写各行");
            is_open_ = false;
        } else if (value.text.empty()) {
            say(key.begin, key.end, "豁免没有编号", "写作 豁免 编号,例如 豁免 2024-03");
        }
    }

    void field(const piece& key, const piece& value) {
        if (std::find(fields.begin(), fields.end(), key.text) == fields.end()) {
            const std::string near = nearest(key.text, fields);
            return say(key.begin, key.end, "「豁免」里没有「" + key.text + "」这一行",
                       near.empty() ? "可以写 规则、文件、理由、依据、批准、至"
                                    : "是不是「" + near + "」");
        }
        const auto [it, is_new] = seen_.emplace(key.text, value);
        if (!is_new) return say(key.begin, key.end, "「" + key.text + "」写了两次", "只留一行");
        if (value.text.empty())
            return say(key.begin, key.end, "「" + key.text + "」没有写内容", "写在同一行");
        if (key.text == "规则") return set_rule(value);
        if (key.text == "至") return set_day(value);
        (key.text == "文件"   ? now_.document
         : key.text == "理由" ? now_.reason
         : key.text == "依据" ? now_.basis
                              : now_.approver) = value.text;
    }

    void set_rule(const piece& value) {
        now_.rule = value.text;
        std::vector<std::string> known;
        for (const auto& r : rules_.rules) known.push_back(r.id);
        if (std::find(known.begin(), known.end(), value.text) != known.end()) return;
        const std::string near = nearest(value.text, known);
        say(value.begin, value.end, "没有这条规则「" + value.text + "」",
            near.empty() ? "规则号见 yigui check 的报告" : "是不是「" + near + "」");
    }

    void set_day(const piece& value) {
        const auto d = date_from_iso(value.text);
        if (d && d->is_exact()) {
            now_.until = d->first;
        } else {
            say(value.begin, value.end, "没有这一天", "日期写作 2024-12-31;豁免必须有截止日");
        }
    }

    void close() {
        if (is_open_) finish();
        is_open_ = false;
        seen_.clear();
    }

    void finish() {
        std::string missing;
        for (const std::string& f : fields)
            if (!seen_.count(f)) missing += (missing.empty() ? "「" : "、「") + f + "」";
        if (!missing.empty())
            say(opened_.begin, opened_.end, "豁免 " + now_.id + " 缺少" + missing,
                "每项豁免写明 规则、文件、理由、依据、批准、至");
        for (const waiver& w : out_) {
            const bool is_same = w.id == now_.id;
            if (!is_same && (w.rule != now_.rule || w.document != now_.document)) continue;
            say(opened_.begin, opened_.end,
                is_same ? "豁免编号「" + now_.id + "」重复"
                        : "同一份文件的同一条规则已由豁免 " + w.id + " 登记",
                is_same ? "编号用过就不再用,换一个" : "只留一项;要延长就改它的「至」");
            break;
        }
        out_.push_back(now_);
    }

    std::vector<waiver>& out_;
    const std::string& path_;
    const std::string& text_;
    const rule::rule_set& rules_;
    diagnostics& report_;
    line_table lines_;
    waiver now_;
    piece opened_;
    std::map<std::string, piece> seen_;
    bool is_open_ = false, has_head_ = false;
};

bool names_subject(const waiver& w, const verdict::subject_facts& subject) {
    const std::string number = joining::number_key(w.document);
    if (!number.empty() && number == joining::number_key(subject.doc_number)) return true;
    std::string title = w.document;
    if (title.starts_with("《") && title.ends_with("》")) title = title.substr(3, title.size() - 6);
    return joining::is_same_document(joining::core_of(title, {subject.issuer}),
                                     joining::core_of(subject.title, {subject.issuer}));
}

/// Whether the finding's rule is the one named, or adopts it, at whatever remove.
bool is_of_rule(const finding& f, const std::string& wanted, const rule::rule_set& set) {
    std::string id = f.rule;
    for (std::size_t depth = 0; !id.empty() && depth < 10; ++depth) {
        if (id == wanted) return true;
        const auto it = std::find_if(set.rules.begin(), set.rules.end(),
                                     [&](const rule::rule_decl& r) { return r.id == id; });
        id = it == set.rules.end() ? std::string() : it->adopts;
    }
    return false;
}

/// Whether there is anything to excuse: a breach, or what cannot be told.
bool can_be_excused(const finding& f) {
    switch (f.result) {
        case result_kind::not_recorded:
        case result_kind::contradictory:
        case result_kind::too_short:
        case result_kind::late:
        case result_kind::out_of_order:
        case result_kind::undetermined:
            return true;
        default:
            return false;
    }
}

std::string words_of(const waiver& w) {
    return "豁免 " + w.id + ":" + w.reason + ";依据 " + w.basis + ";" + w.approver + "批准;至" +
           date{w.until}.zh();
}

finding about(const waiver& w, const finding* excused, const rule::rule_set& set) {
    finding f;
    f.rule = "豁免-" + w.id;
    f.title = "豁免登记 " + w.id;
    f.pack = waiver_pack;
    f.severity = severity::warning;
    const auto r = std::find_if(set.rules.begin(), set.rules.end(),
                                [&](const rule::rule_decl& x) { return x.id == w.rule; });
    f.step = excused ? excused->step : r != set.rules.end() ? r->step : step::form;
    const std::string place = "(" + w.file + " 第" + std::to_string(w.line) + "行)";
    if (excused) {
        f.result = result_kind::late;
        f.message = "豁免 " + w.id + " 到" + date{w.until}.zh() + "为止,已经过期,规则 " + w.rule +
                    " 的结论照常计算" + place;
        f.remedy = "按规则 " + w.rule + " 补正,或者由" + w.approver + "重新批准并改登记的「至」";
    } else {
        f.result = result_kind::contradictory;
        f.message = "豁免 " + w.id + " 没有用上:这份文件现在没有规则 " + w.rule + " 的问题" + place;
        f.remedy = "问题已经解决的,从登记里删去;规则号或文件写错的,改正";
    }
    return f;
}

}  // namespace

void read_waivers(std::vector<waiver>& out, const std::string& path, const std::string& text,
                  const rule::rule_set& rules, diagnostics& report) {
    reader(out, path, text, rules, report).run();
}

void apply_waivers(verdict& v, const std::vector<waiver>& all, const rule::rule_set& set) {
    if (!v.subject) return;
    std::vector<finding> own;
    for (const waiver& w : all) {
        if (!names_subject(w, *v.subject)) continue;
        const finding* excused = nullptr;
        for (finding& f : v.findings) {
            if (!can_be_excused(f) || !is_of_rule(f, w.rule, set)) continue;
            excused = &f;
            if (v.as_of <= w.until) f.waived_by = words_of(w);
        }
        if (!excused || w.until < v.as_of) own.push_back(about(w, excused, set));
    }
    for (finding& f : own) {
        ++v.summary[std::string(id_of(f.result))];
        v.findings.push_back(std::move(f));
    }
    std::stable_sort(v.findings.begin(), v.findings.end(), [](const finding& a, const finding& b) {
        if (a.step != b.step) return a.step < b.step;
        if (a.severity != b.severity) return a.severity > b.severity;
        return a.rule < b.rule;
    });
}

}  // namespace yigui
