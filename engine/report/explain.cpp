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

// "要求:期间(9日,30日) = too_short" ends with an id; readers get the word.
std::string worded(const proof_line& l, const tongue& t) {
    const auto r = result_from(l.value);
    const auto at = l.text.rfind(l.value);
    if (!r || l.value.empty() || at + l.value.size() != l.text.size()) return l.text;
    return l.text.substr(0, at) + t.of(*r);
}

// What the conclusion rests on directly. Quotations follow in a list of their own; which rule and
// which edition it was, the basis says.
void explanation::reasons() {
    using what = proof_line::what;
    const auto& lines = f_.proof.lines;
    if (lines.empty()) return;
    std::vector<std::string> said;
    for (const std::size_t i : lines.back().from) {
        if (i >= lines.size() || lines[i].kind == what::quote || lines[i].kind == what::rule ||
            lines[i].kind == what::edition)
            continue;
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
