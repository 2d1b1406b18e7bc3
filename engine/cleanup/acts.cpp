// Citations come with their roles from recognition; what is added here are the two things that
// stand outside of sentences about a single citation. In a list, the heading or the table's
// column says what becomes of each name below it, and names need no 《》 there: a number in
// brackets or the list's own numbering is enough. An extension's new last day stands in the
// sentence that extends, or once for all documents of the notice.
#include "cleanup/acts.h"

#include <algorithm>
#include <array>

#include "base/loosely.h"
#include "base/unicode.h"
#include "model/sentence.h"
#include "recognise/lexer.h"

namespace yigui::cleaning {
namespace {

using recognising::token;
using recognising::token_kind;
using view = std::string_view;

bool has(view s, view what) { return s.find(what) != view::npos; }

std::optional<act_kind> kind_of(citation::role r) {
    switch (r) {
        case citation::role::basis:
            return act_kind::basis;
        case citation::role::repeals:
            return act_kind::repeals;
        case citation::role::amends:
            return act_kind::amends;
        case citation::role::extends:
            return act_kind::extends;
        case citation::role::forwards:
            return act_kind::forwards;
        case citation::role::mention:
            break;
    }
    return std::nullopt;
}

/// The sentence around a place of the original text, as it is quoted.
std::string sentence_of(const document& d, span at) {
    view out = d.at(sentence_around(d.text, {0, d.text.size()}, at));
    while (out.starts_with(" ") || out.starts_with("\t")) out.remove_prefix(1);
    while (out.starts_with("　")) out.remove_prefix(view("　").size());
    if (out.ends_with("；")) out.remove_suffix(view("；").size());
    return std::string(out);
}

/// The term that an extension gives: a last day behind 至, or a length behind 延长.
struct term {
    std::optional<day_point> until;
    std::optional<int> months;
    bool empty() const { return !until && !months; }
};

term term_in(view sentence) {
    const folded_text folded = fold(sentence);
    const view s = folded.text;
    term out;
    for (const token& t : recognising::lex(s)) {
        const view before = s.substr(0, t.begin);
        if (t.kind == token_kind::date) {
            const std::optional<date>& last = t.when.is_interval ? t.when.to : t.when.from;
            if (!last || !last->is_exact()) continue;
            if (t.when.is_interval || before.ends_with("至") || before.ends_with("到"))
                out.until = last->first;
        } else if (t.kind == token_kind::duration && out.months == std::nullopt) {
            const bool is_given = holds_loosely(
                before.substr(before.size() > 60 ? before.size() - 60 : 0),
                {"延长", "延续", "延期", "有效期", "继续有效", "继续实施", "继续执行", "顺延"});
            if (is_given && t.unit == recognising::time_unit::years) out.months = t.number * 12;
            if (is_given && t.unit == recognising::time_unit::months) out.months = t.number;
        }
    }
    if (out.until) out.months.reset();
    return out;
}

bool extends_by_title(view title) {
    if (!holds_loosely(title, {"延长", "延续", "延期", "继续有效", "继续实施", "继续执行", "顺延"}))
        return false;
    return holds_loosely(title, {"《", "有效期", "有效期限", "规范性文件"});
}

/// The decision that a heading or a cell of a list speaks.
std::optional<act_kind> decision_in(view s) {
    if (s.size() > 120) return std::nullopt;
    if (holds_loosely(s, {"失效"}) &&
        !holds_loosely(s, {"废止或", "废止和", "废止、", "和失效", "及失效"}))
        return act_kind::lapses;
    if (has(s, "废止") && !holds_loosely(s, {"修改、废止", "修改或"})) return act_kind::repeals;
    if (holds_loosely(s, {"继续有效", "予以保留", "保留的", "继续执行", "继续实施"}) ||
        s == "保留" || s == "有效")
        return act_kind::keeps;
    if (holds_loosely(s, {"修改", "修订"})) return act_kind::lists_to_amend;
    return std::nullopt;
}

/// 1. / 一、 / (3) in front of an item, cut off; false when there is none.
bool cut_item_number(view& s) {
    std::size_t i = 0;
    const bool bracket = s.starts_with("(") || s.starts_with("（");
    if (bracket) i = s[0] == '(' ? 1 : 3;
    const std::size_t digits = i;
    while (i < s.size() && s[i] >= '0' && s[i] <= '9') ++i;
    if (i == digits) return false;
    for (const view mark : {".", "、", "．", ")", "）"})
        if (s.substr(i).starts_with(mark)) {
            s.remove_prefix(i + mark.size());
            while (s.starts_with(" ")) s.remove_prefix(1);
            return true;
        }
    return false;
}

/// The name and number that a line of a list gives; nothing for a line that names no document.
std::optional<act> item_of(view line, bool is_cell) {
    act a;
    const bool is_item = cut_item_number(line);
    const auto names = joining::quoted_names(line);
    const folded_text folded = fold(line);
    std::size_t number_at = line.size();
    for (const token& t : recognising::lex(folded.text))
        if (t.kind == token_kind::doc_number && a.number.empty()) {
            number_at = folded.source[t.begin];
            a.number = std::string(line.substr(number_at, folded.source[t.end] - number_at));
        }
    // 关于印发《办法》的通知（文号）: the whole line in front of the number is the name.
    const view head = line.substr(0, number_at);
    if (!names.empty() && head.starts_with("《")) {
        a.name = names.front().name;
    } else if (!a.number.empty() || is_item || is_cell) {
        a.name = std::string(head);
    } else if (!names.empty()) {
        a.name = names.front().name;
    }
    for (const view tail : {"（", "(", "，", ",", "；", ";", "。", " ", "　", "《", "原"})
        while (a.name.ends_with(tail)) a.name.resize(a.name.size() - tail.size());
    if (a.name.empty() && a.number.empty()) return std::nullopt;
    if (a.number.empty() && names.empty() && !is_item && !is_cell) return std::nullopt;
    return a;
}

bool is_list(const facts& f) {
    if (f.kind == paper_kind::cleanup_result) return true;
    const view title = f.title ? view(f.title->value) : view();
    return holds_loosely(title, {"清理结果", "废止", "失效", "继续有效", "保留"}) &&
           !holds_loosely(title, {"办法", "规定的", "细则"});
}

class list_reader {
 public:
    list_reader(const document& d, const facts& f) : d_(d), f_(f) {
        const view title = f.title ? view(f.title->value) : view();
        in_force_ = decision_in(title);
    }

    std::vector<act> run() {
        for (std::size_t i = 0; i < d_.blocks.size(); ++i) {
            const block& b = d_.blocks[i];
            if (!f_.whole.contains(b.range)) continue;
            if (b.kind == block_kind::cell) {
                i = row_from(i);
            } else if (b.kind != block_kind::page_meta && b.kind != block_kind::header) {
                line(d_.at(b.range));
            }
        }
        return std::move(out_);
    }

 private:
    void line(view s) {
        while (s.starts_with("　") || s.starts_with(" ")) s.remove_prefix(s[0] == ' ' ? 1 : 3);
        const bool names_one = has(s, "《") || has(s, "〔") || has(s, "号");
        if (!names_one || is_heading(s)) {
            if (const auto d = decision_in(s)) in_force_ = d;
            if (is_heading(s) || !names_one) {
                view item = s;
                if (!in_force_ || is_heading(s) || !cut_item_number(item)) return;
            }
        }
        if (!in_force_ || (f_.title && s == d_.at(f_.title->at))) return;
        if (auto a = item_of(s, false)) add(*std::move(a), *in_force_, s);
    }

    /// 一、继续有效的规范性文件(2件)
    static bool is_heading(view s) {
        return decision_in(s) && holds_loosely(s, {"文件", "目录"}) && !has(s, "〔") &&
               !has(s, "《") && s.size() < 120;
    }

    /// Reads one row of a table; gives the index of its last cell.
    std::size_t row_from(std::size_t first) {
        const block& head = d_.blocks[first];
        std::size_t last = first;
        while (last + 1 < d_.blocks.size() && d_.blocks[last + 1].kind == block_kind::cell &&
               d_.blocks[last + 1].table == head.table && d_.blocks[last + 1].row == head.row)
            ++last;
        act a;
        std::optional<act_kind> decision;
        for (std::size_t i = first; i <= last; ++i) cell(d_.at(d_.blocks[i].range), a, decision);
        if (!decision) decision = in_force_;
        if (decision && (!a.number.empty() || !a.name.empty()) && last > first)
            add(std::move(a), *decision, d_.at({head.range.begin, d_.blocks[last].range.end}));
        return last;
    }

    static void cell(view s, act& a, std::optional<act_kind>& decision) {
        if (s.size() <= 36 && !has(s, "《") && !has(s, "〔"))
            if (const auto d = decision_in(s)) {
                decision = d;
                return;
            }
        if (s == "文件名称" || s == "标题" || s == "名称" || s == "文号" || s == "发文字号") return;
        const auto item = item_of(s, true);
        if (!item) return;
        const bool names_document = holds_loosely(
            item->name, {"办法", "规定", "通知", "细则", "意见", "方案", "公告", "通告", "决定",
                         "措施", "规则", "制度", "标准", "指引", "政策"});
        if (a.name.empty() && names_document) a.name = item->name;
        if (a.number.empty()) a.number = item->number;
    }

    void add(act a, act_kind kind, view quote) {
        if (a.name.empty() && a.number.empty()) return;
        a.kind = kind;
        a.quote = std::string(quote);
        std::replace(a.quote.begin(), a.quote.end(), '\n', ' ');
        out_.push_back(std::move(a));
    }

    const document& d_;
    const facts& f_;
    std::optional<act_kind> in_force_;  ///< what the heading above says
    std::vector<act> out_;
};

/// What the sentence says of a citation that recognition took for a mere mention or an extension.
act act_of(const citation& c, act_kind kind, const document& d) {
    act a;
    a.kind = kind;
    a.name = c.name;
    a.number = c.number;
    a.quote = sentence_of(d, c.at);
    return a;
}

/// Adds an extension. Title and text name the same document; the one that says more is kept.
void add_extension(act a, std::vector<act>& out) {
    for (act& b : out)
        if (b.kind == act_kind::extends && b.name == a.name) {
            if (b.number.empty()) b.number = a.number;
            if (!b.until && !b.months) {
                b.until = a.until;
                b.months = a.months;
                b.quote = a.quote;
            }
            return;
        }
    out.push_back(std::move(a));
}

/// The documents that only the title names, all extended by the same term.
void add_extensions_of_title(view title, const term& common, std::vector<act>& out) {
    for (const auto& n : joining::quoted_names(title)) {
        act a;
        a.kind = act_kind::extends;
        a.name = n.name;
        a.until = common.until;
        a.months = common.months;
        a.quote = std::string(title);
        out.push_back(std::move(a));
    }
}

void add_extensions(const document& d, const facts& f, std::vector<act>& out) {
    const view title = f.title ? view(f.title->value) : view();
    const bool by_title = extends_by_title(title);
    term common;
    if (by_title) common = term_in(fold(d.at(f.whole)).text);
    const auto add = [&](const citation& c) {
        act a = act_of(c, act_kind::extends, d);
        term t = term_in(a.quote);
        if (t.empty()) t = common;
        a.until = t.until;
        a.months = t.months;
        add_extension(std::move(a), out);
    };
    // In a notice that extends by its title, the documents of the title and those beside a new
    // term are extended; other names are what it was done by.
    for (const citation& c : f.citations) {
        const bool in_title = f.title && !c.at.empty() && f.title->at.contains(c.at);
        const bool beside_term =
            by_title && c.as == citation::role::mention && !term_in(sentence_of(d, c.at)).empty();
        if (c.as == citation::role::extends || (by_title && in_title) || beside_term) add(c);
    }
    // Citations are read in the body; a title may be the only place of the name.
    if (by_title && std::none_of(out.begin(), out.end(),
                                 [](const act& a) { return a.kind == act_kind::extends; }))
        add_extensions_of_title(title, common, out);
}

}  // namespace

std::string_view id_of(act_kind k) {
    switch (k) {
        case act_kind::basis:
            return "basis";
        case act_kind::repeals:
            return "repeals";
        case act_kind::lapses:
            return "lapses";
        case act_kind::amends:
            return "amends";
        case act_kind::extends:
            return "extends";
        case act_kind::forwards:
            return "forwards";
        case act_kind::keeps:
            return "keeps";
        case act_kind::lists_to_amend:
            return "lists_to_amend";
        case act_kind::evaluates:
            return "evaluates";
    }
    return {};
}

std::vector<act> acts_of(const document& d, const facts& f) {
    std::vector<act> out;
    if (is_list(f)) out = list_reader(d, f).run();
    const bool listed = !out.empty();
    for (const citation& c : f.citations) {
        const auto kind = kind_of(c.as);
        if (!kind || *kind == act_kind::extends) continue;
        if (listed && *kind != act_kind::basis) continue;
        out.push_back(act_of(c, *kind, d));
    }
    add_extensions(d, f, out);
    if (f.kind == paper_kind::evaluation && f.title)
        for (const auto& n : joining::quoted_names(f.title->value)) {
            act a;
            a.kind = act_kind::evaluates;
            a.name = n.name;
            a.quote = f.title->value;
            out.push_back(std::move(a));
        }
    return out;
}

}  // namespace yigui::cleaning
