// A card is filled while the document's text is at hand and keeps short quotes only.
#include "cleanup/card.h"

#include <algorithm>

#include "base/loosely.h"
#include "base/unicode.h"
#include "cleanup/acts.h"
#include "recognise/lexer.h"

namespace yigui::cleaning {
namespace {

std::string clipped(std::string s) {
    constexpr std::size_t longest = 240;
    if (s.size() <= longest) return s;
    std::size_t cut = longest;
    while (cut > 0 && (static_cast<unsigned char>(s[cut]) & 0xC0) == 0x80) --cut;
    return s.substr(0, cut) + "…";
}

std::string quoted(const document& d, span at) {
    return at.empty() ? std::string() : clipped(std::string(d.at(at)));
}

/// What the page says of the document and the text says too: for the list of conflicts.
void take_page_fields(const document& d, card& c) {
    for (const auto& [name, value] : d.meta)
        if (!value.empty() && (name == "title" || name == "number" || name == "issuer"))
            c.page_says.emplace_back(name, value);
}

/// The title without what stands in 《》.
std::string outside_names(const std::string& title) {
    std::string out;
    std::size_t at = 0;
    for (const auto& n : joining::quoted_names(title)) {
        out += title.substr(at, n.at.begin - at);
        at = n.at.end;
    }
    return out + title.substr(std::min(at, title.size()));
}

bool tells_what_holds(const std::string& words) {
    return holds_loosely(
        words, {"延长", "延续", "废止", "失效", "清理结果", "继续有效", "继续执行", "继续实施"});
}

bool acts_by_title(const card& c) {
    const std::string words = outside_names(c.title);
    if (tells_what_holds(words) || holds_loosely(words, {"关于修改", "关于修订", "关于公布"}))
        for (const act& a : c.acts)
            if (a.kind != act_kind::basis && a.kind != act_kind::forwards) return true;
    return c.kind == paper_kind::cleanup_result;
}

/// The last amendment in the dated head of a law: 2022年6月24日 第十三届…修订.
std::optional<day_point> last_amendment(const document& d) {
    std::optional<day_point> out;
    for (const node& n : d.nodes) {
        if (n.kind != node_kind::note) continue;
        const std::string text = fold(d.at(n.range)).text;
        const auto tokens = recognising::lex(text);
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const auto& t = tokens[i];
            if (t.kind != recognising::token_kind::date || !t.when.from) continue;
            std::size_t end = text.size();
            for (std::size_t k = i + 1; k < tokens.size() && end == text.size(); ++k)
                if (tokens[k].kind == recognising::token_kind::date) end = tokens[k].begin;
            const std::string said = text.substr(t.end, end - t.end);
            if (!holds_loosely(said, {"修正", "修订", "修改"}) || !t.when.from->is_exact())
                continue;
            const day_point on = t.when.from->first;
            if (!out || *out < on) out = on;
        }
    }
    return out;
}

}  // namespace

card card_of(const document& d, const facts& f, const std::set<std::string>& leads) {
    card c;
    c.path = d.path;
    c.sha256 = d.sha256;
    c.kind = f.kind;
    c.is_normative = f.is_normative;
    c.normative_because = f.normative_because;
    if (f.title) c.title = f.title->value;
    if (f.doc_number) c.number = f.doc_number->value;
    if (f.issuer) c.issuer = f.issuer->value;
    if (f.date_written) c.written = f.date_written->value;
    if (f.date_published) c.published = f.date_published->value;
    if (c.kind == paper_kind::law) c.revised = last_amendment(d);
    c.effective = f.effective;
    c.validity = f.validity;
    if (f.effective) c.effective_quote = quoted(d, f.effective->at);
    if (f.validity) c.validity_quote = quoted(d, f.validity->at);
    for (const signal& s : f.signals) {
        if (!leads.count(s.id)) continue;
        c.lead_id = s.id;
        c.lead_quote = quoted(d, s.at);
        break;
    }
    c.acts = acts_of(d, f);
    for (act& a : c.acts) a.quote = clipped(std::move(a.quote));
    take_page_fields(d, c);
    c.core = joining::core_of(c.title);
    c.is_trial = !c.core.trial_mark.empty();
    c.is_acting = acts_by_title(c);
    // What an extension tells is the term of what it extends (acts).
    const bool extends = c.is_acting && std::any_of(c.acts.begin(), c.acts.end(), [](const act& a) {
                             return a.kind == act_kind::extends;
                         });
    if (extends) {
        c.validity.reset();
        c.validity_quote = {};
    }
    return c;
}

bool decides_of_others(const card& c) {
    return c.is_acting &&
           (c.kind == paper_kind::cleanup_result || tells_what_holds(outside_names(c.title)));
}

}  // namespace yigui::cleaning
