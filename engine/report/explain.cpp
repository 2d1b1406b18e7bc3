// A proof in plain words. The short form gives the conclusion, the lines it directly follows from
// and the quotations, no more: sub-goals that a reader did not ask for are noise. The whole form
// numbers every line and names the lines it rests on, so that each can be checked by hand.
#include <algorithm>

#include "report/columns.h"
#include "report/printable.h"
#include "report/wording.h"

namespace yigui {

using namespace report;

namespace {

std::string kind_of(proof_line::what k, const tongue& t) {
    using what = proof_line::what;
    switch (k) {
        case what::quote:
            return t("引文", "quote");
        case what::fact:
            return t("事实", "fact");
        case what::absence:
            return t("未见", "absence");
        case what::rule:
            return t("规则", "rule");
        case what::parameter:
            return t("规定值", "value");
        case what::edition:
            return t("版本", "edition");
        case what::calculation:
            return t("计算", "calculation");
        case what::conclusion:
            return t("结论", "conclusion");
    }
    return {};
}

class explanation {
 public:
    explanation(const finding& f, const report_options& o)
        : f_(f), t_{o.in}, width_(o.width < 50 ? 50 : o.width) {}

    std::string write(bool whole) {
        item("结论", "conclusion",
             t_.of(f_.step) + t_.colon() + t_.of(f_.result) +
                 t_.in_brackets(f_.rule + (f_.title.empty() ? "" : " " + f_.title)));
        item("", "", full_width(f_.message));
        if (whole) {
            every_line();
        } else {
            reasons();
        }
        quotations();
        for (const auto& b : f_.basis) item("依据", "basis", basis_line(b, t_));
        item("缺少", "missing", f_.missing);
        searched();
        if (f_.due) item("期限", "due", t_.day(*f_.due));
        item("例外", "waived by", f_.waived_by);
        item("补救", "remedy", full_width(f_.remedy));
        return std::move(out_);
    }

 private:
    void item(std::string_view zh, std::string_view en, std::string_view text) {
        if (text.empty()) return;
        const std::string lead = padded(t_(zh, en), t_.is_english() ? 12 : 6);
        out_ += hanging(lead, printable(text), width_);
    }
    void reasons();
    void every_line();
    void quotations();
    void searched();

    const finding& f_;
    tongue t_;
    unsigned width_;
    std::string out_;
};

std::string day_words(const std::string& iso_text, const tongue& t) {
    const auto d = date_from_iso(iso_text);
    return d ? t.of(period::on(*d)) : iso_text;
}

/// A calculation in words; empty for one that a reader needs no word for (且, 已知).
std::string calculated(const proof_line& l, const tongue& t) {
    if (l.inputs.size() == 1 && l.name == "顺延")
        return day_words(l.inputs[0], t) + t("是休息日，顺延到", " is a day off, moved to ") +
               day_words(l.value, t);
    if (l.inputs.size() != 2 || t.is_english()) return {};
    const std::string a = day_words(l.inputs[0], t), b = day_words(l.inputs[1], t);
    const bool holds = l.value == "是";
    if (l.name == "天数") return a + "到" + b + "是" + l.value + "日（首日不算）";
    if (l.name == "工作日数") return a + "到" + b + "是" + l.value + "个工作日（首日不算）";
    if (l.name == "之后" || l.name == "之前")
        return a + (l.name == "之后" ? "之后" : "之前") + b + "是" + day_words(l.value, t);
    if (l.value == "不明") return {};
    if (l.name == "早于") return a + (holds ? "早于" : "不早于") + b;
    if (l.name == "不晚于") return a + (holds ? "不晚于" : "晚于") + b;
    if (l.name == "≥") return a + (holds ? "不少于" : "少于") + b;
    if (l.name == "≤") return a + (holds ? "不多于" : "多于") + b;
    return {};
}

/// The connectives of a condition and the table of results in words, for the whole form.
std::string kept_books(const proof_line& l, const tongue& t) {
    if (t.is_english()) return {};
    std::string inputs;
    for (const auto& i : l.inputs) inputs += (inputs.empty() ? "" : "、") + i;
    if (l.name == "且" || l.name == "或")
        return std::string(l.name == "且" ? "两项都要成立" : "一项成立就行") + "：" + inputs +
               "，合起来为" + l.value;
    if (l.name == "非") return "反过来：" + inputs + "变为" + l.value;
    const auto r = result_from(l.value);
    const std::string_view form = "要求:";
    if (r && l.name.starts_with(form))
        return "按“" + l.name.substr(form.size()) + "”的规定：" + inputs + "，结论" + t.of(*r);
    return {};
}

/// A line of the proof for a reader: "要求:期间(9日,30日) = too_short" ends with an id, he gets the
/// word; what can be said in words is.
std::string worded(const proof_line& l, const tongue& t) {
    if (l.kind == proof_line::what::calculation)
        for (const auto& words : {calculated(l, t), kept_books(l, t)})
            if (!words.empty()) return words;
    const bool gives_value =
        l.kind == proof_line::what::fact || l.kind == proof_line::what::parameter;
    if (const auto is = l.text.find(" = "); gives_value && !t.is_english() && is != l.text.npos)
        return l.text.substr(0, is) + "：" + l.text.substr(is + 3);
    const auto r = result_from(l.value);
    const auto at = l.text.rfind(l.value);
    if (!r || l.value.empty() || at + l.value.size() != l.text.size()) return l.text;
    return l.text.substr(0, at) + t.of(*r);
}

/// Whether the short form leaves the line out: the connectives of a condition, and the table that
/// turns premises into the result just stated.
bool is_bookkeeping(const proof_line& l) {
    return l.kind == proof_line::what::calculation &&
           (l.name.starts_with("要求:") || l.name == "且" || l.name == "或" || l.name == "非" ||
            l.name == "已知");
}

// What the conclusion rests on directly. Quotations follow in a list of their own; which rule and
// which edition it was, the basis says.
void explanation::reasons() {
    using what = proof_line::what;
    const auto& lines = f_.proof.lines;
    if (lines.empty()) return;
    std::vector<std::string> said;
    std::vector<std::size_t> due(lines.back().from.begin(), lines.back().from.end());
    for (std::size_t at = 0; at < due.size() && due.size() < lines.size() * 4; ++at) {
        const std::size_t i = due[at];
        if (i >= lines.size() || lines[i].kind == what::quote || lines[i].kind == what::rule ||
            lines[i].kind == what::edition)
            continue;
        if (is_bookkeeping(lines[i])) {  // what it rests on says more
            due.insert(due.end(), lines[i].from.begin(), lines[i].from.end());
            continue;
        }
        const std::string text = worded(lines[i], t_);
        if (std::find(said.begin(), said.end(), text) != said.end()) continue;
        item("因为", "because", text);
        said.push_back(text);
    }
}

void explanation::every_line() {
    const auto& lines = f_.proof.lines;
    item("推理", "proof",
         lines.empty() ? t_("没有推理记录", "no proof was kept")
                       : t_("共", "") + std::to_string(lines.size()) + t_("行", " lines"));
    const unsigned digits = static_cast<unsigned>(std::to_string(lines.size()).size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::string number = std::to_string(i + 1);
        number.insert(0, digits - std::min<std::size_t>(digits, number.size()), ' ');
        std::vector<std::string> from;
        for (const auto j : lines[i].from) from.push_back(std::to_string(j + 1));
        std::string text = "[" + kind_of(lines[i].kind, t_) + "] " + worded(lines[i], t_);
        if (!from.empty()) {
            text += t_.in_brackets(t_("由第", "from ") + t_.joined(from) + t_("行", ""));
        }
        out_ += hanging("  " + number + ". ", printable(text), width_);
    }
}

void explanation::quotations() {
    for (const auto& q : f_.evidence) {
        if (!q.quote.empty()) item("引文", "quote", "“" + q.quote + "”");
        item(q.quote.empty() ? "引文" : "", q.quote.empty() ? "quote" : "",
             t_("见 ", "in ") + place_line(q, t_));
    }
}

void explanation::searched() {
    std::vector<std::string> sought;
    for (const auto& s : f_.sought) sought.push_back(t_.kind(s));
    item("查找", "sought", t_.joined(sought));
    item("范围", "searched", t_.joined(f_.searched));
}

}  // namespace

std::string explain_finding(const finding& f, const report_options& o, bool whole) {
    return explanation(f, o).write(whole);
}

}  // namespace yigui
