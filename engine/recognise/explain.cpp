// The reading of a text shown step by step, for people who ask why a sentence counts or not.
#include <algorithm>
#include <set>

#include "base/unicode.h"
#include "recognise/identity.h"
#include "recognise/kind.h"
#include "recognise/mentions.h"
#include "recognise/polarity.h"
#include "recognise/recognise.h"

namespace yigui {
namespace {

using namespace recognising;

std::string_view name_of_token(token_kind k) {
    switch (k) {
        case token_kind::date:
            return "日期";
        case token_kind::month_day:
            return "月日";
        case token_kind::blank_date:
            return "空白日期";
        case token_kind::duration:
            return "期间";
        case token_kind::citation:
            return "文件名";
        case token_kind::doc_number:
            return "发文字号";
        case token_kind::article:
            return "条文";
    }
    return "";
}

std::string tokens_of(const reading& r) {
    std::string out;
    for (const token& t : r.tokens()) {
        out += "  " + std::string(name_of_token(t.kind)) + "  " + r.original_text({t.begin, t.end});
        if (t.kind == token_kind::date) out += "  = " + t.when.iso();
        out += "\n";
    }
    return out.empty() ? "  没有\n" : out;
}

/// Who, what about, how many, with what result: what a mention carries besides its day.
std::string details_of(const mention& m) {
    std::string out;
    const auto add = [&out](std::string_view label, const std::string& value) {
        if (!value.empty()) out += "    " + std::string(label) + ": " + value + "\n";
    };
    add("谁", m.actor);
    add("对象", m.about);
    add("数量", m.count ? std::to_string(*m.count) : "");
    add("天数", m.days ? std::to_string(*m.days) : "");
    add("结果", m.outcome);
    return out;
}

std::string refusals_of(const reading& r, const surroundings& around) {
    std::string out;
    std::set<std::string> told;  // overlapping words of one step are refused for one reason
    for (const phrase_hit& h : r.hits()) {
        const phrase& p = r.words().of(h);
        const phrase_group& g = r.words().group_of(h);
        if (!g.step || (p.role != role::noun && p.role != role::done)) continue;
        const auto s = g.step;
        std::string why;
        if (!s || judge_place(r, h, *s, around, &why) || why.empty()) continue;
        if (!told.insert(g.id + why).second) continue;
        out += "  " + r.original_text({h.begin, h.end}) + "(" + std::string(name_of(*s)) +
               "): " + why + "\n";
    }
    return out;
}

}  // namespace

std::string explain_reading(std::string_view text, const phrase_book& book) {
    document doc;
    doc.path = "";
    doc.format = "text";
    doc.text = std::string(text);
    for (std::size_t b = 0; b < doc.text.size();) {
        std::size_t e = doc.text.find('\n', b);
        if (e == std::string::npos) e = doc.text.size();
        if (e > b) doc.blocks.push_back({block_kind::paragraph, {b, e}});
        b = e + 1;
    }
    const reading r(doc, {0, doc.text.size()}, data_of(book));
    const facts f = recognise(doc, book).front();
    const surroundings around = surroundings_of(r, f);
    std::string out = "结构:\n" + tokens_of(r) + "步骤:\n";
    for (const auto& m : f.evidence) {
        out += "  " + std::string(name_of(m.step)) + "  " + std::string(name_of(m.polarity));
        if (m.phase != phase::none) out += "(" + std::string(name_of(m.phase)) + ")";
        if (m.when) out += "  " + m.when->iso();
        out += "\n    原文: " + std::string(doc.at(m.at)) + "\n";
        out += details_of(m);
        for (const auto& b : m.because) out += "    因为: " + b + "\n";
    }
    if (f.evidence.empty()) out += "  没有\n";
    if (const std::string no = refusals_of(r, around); !no.empty()) out += "不算:\n" + no;
    return out;
}

}  // namespace yigui
