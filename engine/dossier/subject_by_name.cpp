// Papers are laid by the document that they are about; where those that only a making leaves behind
// are all about one, that is the subject. What names many documents by its nature (minutes,
// catalogues, results of a clean-up) or is written about any of them (interpretations, evaluations,
// letters) can support a name and never gives one. Taking the name that most papers hold was
// rejected: a review names the law it goes by, and a reply another organ's draft.
#include "dossier/subject_by_name.h"

#include <algorithm>

#include "base/loosely.h"
#include "base/unicode.h"
#include "dossier/match.h"
#include "dossier/one_of.h"
#include "dossier/references.h"
#include "model/sentence.h"

namespace yigui::joining {
namespace {

using view = std::string_view;

/// Papers that nobody but the document's makers, reviewers and filers have.
bool is_strong(paper_kind k) {
    switch (k) {
        case paper_kind::consultation_notice:
        case paper_kind::expert_opinion:
        case paper_kind::risk_assessment:
        case paper_kind::fair_competition_review:
        case paper_kind::legality_opinion:
        case paper_kind::signing_sheet:
        case paper_kind::filing:
            return true;
        default:
            return false;
    }
}

bool is_of_making(paper_kind k) {
    return is_strong(k) || k == paper_kind::consultation_feedback ||
           k == paper_kind::enterprise_consultation || k == paper_kind::drafting_explanation;
}

/// Papers that stand beside those of the making.
bool is_support(paper_kind k) {
    return k == paper_kind::meeting_minutes || k == paper_kind::interpretation ||
           k == paper_kind::evaluation || k == paper_kind::publication || k == paper_kind::other;
}

/// 模板/合法性审核意见书.txt, 征求意见公告(样式): forms that are yet to be filled in for some document.
bool is_template(const sheet& s) {
    const auto is_form = [](view name) {
        return holds_one_of(name, {"模板", "模版", "范本", "样本", "样表", "样式", "格式文本",
                                   "范文", "示范文本", "填写说明"});
    };
    return is_form(s.path) || (s.said->title && is_form(s.said->title->value));
}

/// The sheet with which a letter, a request or a report was signed is no paper of the document.
bool is_sheet_of_letter(const sheet& s) {
    if (s.said->kind != paper_kind::signing_sheet) return false;
    const auto value = value_of_field(s, {"文件标题", "标题", "事由", "题目", "文件名称"});
    std::string name = value ? squeeze(*value).text : s.title.text;
    return ends_with_one_of(name, {"函", "请示", "报告", "复函", "回函"});
}

/// 关于《…》的复函, 反馈意见: written by whoever was asked, and kept there too.
bool is_answer(const sheet& s) {
    return s.said->kind == paper_kind::other && s.said->title &&
           holds_one_of(s.said->title->value, {"复函", "回函", "复信", "反馈", "的意见", "答复"}) &&
           !holds_one_of(s.said->title->value, {"采纳", "汇总", "报送", "提请", "送审"});
}

bool is_looked_at(const sheet& s) {
    return (is_of_making(s.said->kind) || is_support(s.said->kind)) && !is_template(s) &&
           !is_sheet_of_letter(s) && !is_answer(s) && !is_kept_for_reference(s.path);
}

/// ××办法, 某某规定, ____办法: a name that is yet to be filled in.
bool is_blank(view name) {
    return holds_one_of(
        name, {"×", "xx", "XX", "ＸＸ", "Xx", "__", "＿", "某某", "○", "〇〇", "□", "**", "＊",
               "……", "…", "文件名称", "文件标题", "（名称）", "(名称)"});
}

/// A name that a document of this kind can go by: no law, no paper, no name for short.
bool can_be_document(const title_core& core, view name) {
    constexpr std::size_t shortest = 18;  // bytes; 《办法》, 《管理规定》 stand for some name
    if (core.text.size() < shortest || is_blank(name) || is_law_name(core.text)) return false;
    if (ends_with_one_of(core.text,
                         {"意见书", "审查表", "审核表", "登记表", "汇总表", "纪要", "说明", "公报",
                          "日报", "晚报", "报告", "函", "请示", "批复", "台账", "回执", "笔录"}))
        return false;
    if (ends_with_one_of(core.text, {"机制", "管理规范", "工作规范", "服务规范", "流程"}))
        return true;
    return holds_one_of(core.text, {"办法", "规定", "细则", "措施", "方案", "意见", "制度", "规程",
                                    "通知", "公告", "通告", "指南", "规划", "政策", "计划", "决定",
                                    "规则", "标准", "预案", "准则", "目录", "清单", "基准"});
}

/// What a name in 《》 is as written, on one line.
std::string words_of(const sheet& s, const named& n) {
    constexpr std::size_t mark = view("《").size();
    std::string out;
    for (char c : s.doc->at({n.at.begin + mark, n.at.end - mark}))
        if (c != '\n' && c != ' ' && c != '\t') out += c;
    return out;
}

bool names_it(const sheet& s, const identity& id) {
    return id.is(s.title) || !places_of_subject(s, id).empty();
}

/// One document that papers name, and which papers are about it.
struct one_named {
    identity id;
    bool is_acted_on = false;  ///< a title ends, changes or extends it: the subject does that
    std::vector<std::size_t> making;  ///< that give its name and are about it
    std::size_t strong = 0, supporting = 0, meetings = 0;
    std::size_t all() const { return making.size() + supporting; }
};

/// 关于报送《甲》等2件规范性文件备案的报告, a notice that lists what was filed: of several documents, and of
/// none of them alone.
bool is_of_several(const sheet& s, const identity& id) {
    bool names_another = false, is_in_title = false, is_another_in_title = false;
    for (const named& n : s.names) {
        const bool is_ours = id.is(n.core);
        const bool is_another = !is_ours && !n.as_basis && !n.acted_on &&
                                !is_rule_of_procedure(n.core.text) &&
                                can_be_document(n.core, n.core.text);
        names_another |= is_another;
        is_in_title |= is_ours && n.in_title;
        is_another_in_title |= is_another && n.in_title;
    }
    if (s.said->kind != paper_kind::filing) return is_in_title && is_another_in_title;
    return names_another && (!is_in_title || is_another_in_title);
}

/// A letter or a note is about what its title or its form says.
bool is_in_title(const sheet& s, const identity& id) {
    const auto value = named_in_form(s);
    if (value && id.is(core_of(*value))) return true;
    if (!s.said->title) return false;
    const auto places = places_of_subject(s, id);
    return id.is(s.title) || std::any_of(places.begin(), places.end(),
                                         [&](span at) { return s.said->title->at.contains(at); });
}

void count_papers(one_named& one, const std::vector<sheet>& sheets) {
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const sheet& s = sheets[i];
        if (!is_looked_at(s) || !names_it(s, one.id)) continue;
        if (match_paper(s, one.id).whose != about::this_one || is_of_several(s, one.id)) continue;
        if (s.said->kind == paper_kind::other && !is_in_title(s, one.id)) continue;
        if (is_of_making(s.said->kind)) {
            one.making.push_back(i);
            one.strong += is_strong(s.said->kind);
        } else {
            ++one.supporting;
            one.meetings += s.said->kind == paper_kind::meeting_minutes;
        }
    }
}

void add_core(identity& id, const title_core& core) {
    if (std::none_of(id.cores.begin(), id.cores.end(),
                     [&](const title_core& mine) { return compare(mine, core) == likeness::same; }))
        id.cores.push_back(core);
}

/// 中心城区自来水价格调整: what papers call the matter of a notice without a name of its own.
void add_matter(identity& id) {
    title_core matter = id.cores.front();
    matter.text = matter.plain = matter_of_notice(matter.text);
    if (!matter.text.empty()) id.cores.push_back(std::move(matter));
}

bool is_acted_on_in_title(const sheet& s, const named& n) {
    return n.in_title && (n.acted_on || is_acted_on_beside(s, n));
}

/// Every document that a paper of a making can be about, in order of place.
std::vector<one_named> all_named(const std::vector<sheet>& sheets) {
    std::vector<one_named> out;
    const auto add = [&](const title_core& core, const std::string& name) {
        if (!can_be_document(core, name)) return;
        for (one_named& known : out)
            if (known.id.is(core)) return add_core(known.id, core);
        out.emplace_back();
        out.back().id.title = name;
        out.back().id.cores.push_back(core);
        out.back().id.is_only_one = true;  // short names are its own while it is looked at
    };
    for (const sheet& s : sheets) {
        if (!is_of_making(s.said->kind) || !is_looked_at(s)) continue;
        for (const named& n : s.names)
            if (!n.as_basis && !n.acted_on && !is_acted_on_beside(s, n))
                add(n.core, words_of(s, n));
        const auto value = named_in_form(s);
        if (value && quoted_names(*value).empty()) add(core_of(*value), *value);
    }
    for (one_named& one : out) {
        for (const sheet& s : sheets)
            for (const named& n : s.names)
                one.is_acted_on = one.is_acted_on || (is_looked_at(s) && one.id.is(n.core) &&
                                                      is_acted_on_in_title(s, n));
        add_matter(one.id);
        count_papers(one, sheets);
    }
    return out;
}

/// Without the mark of a draft at its end: what the document will be called.
std::string without_draft_mark(std::string name, const title_core& core) {
    if (core.draft_mark.empty()) return name;
    const std::size_t at = name.rfind(core.draft_mark);
    if (at == std::string::npos) return name;
    for (view open : {"（", "(", "〔", "["})
        if (const auto bracket = name.rfind(open, at); bracket != std::string::npos && bracket > 0)
            return name.substr(0, bracket);
    return at > 0 && at + core.draft_mark.size() == name.size() ? name.substr(0, at) : name;
}

/// The name as most papers write it, a whole one before one with the mark of a draft.
std::string usual_name(const std::vector<sheet>& sheets, const identity& id) {
    std::vector<std::pair<std::string, int>> seen;
    const auto add = [&](const std::string& name, int weight) {
        for (auto& [known, n] : seen)
            if (known == name) {
                n += weight;
                return;
            }
        seen.emplace_back(name, weight);
    };
    for (const sheet& s : sheets)
        for (const named& n : s.names)
            if (!n.as_basis && id.is(n.core))
                add(without_draft_mark(words_of(s, n), n.core), n.core.draft_mark.empty() ? 3 : 2);
    const auto most = std::max_element(
        seen.begin(), seen.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most != seen.end()) return most->first;
    return id.cores.empty() ? id.title : without_draft_mark(id.title, id.cores.front());
}

/// 关于延长〈甲〉有效期的通知 inside other marks is 关于延长《甲》有效期的通知 by itself.
std::string with_inner_marks(std::string name) {
    for (const auto& [from, to] : {std::pair<view, view>{"〈", "《"}, {"〉", "》"}})
        for (std::size_t at; (at = name.find(from)) != std::string::npos;)
            name.replace(at, from.size(), to);
    return name;
}

/// What a notice of this name extends.
std::vector<title_core> extended_by(const std::string& name) {
    std::vector<title_core> out;
    if (holds_one_of(name, {"延长", "延续", "继续"}))
        for (const quoted_name& q : quoted_names(name)) out.push_back(core_of(q.name));
    return out;
}

bool is_about_one_of(const sheet& s, const std::vector<title_core>& all) {
    return std::any_of(all.begin(), all.end(), [&](const title_core& c) {
        return is_same_document(c, s.title) ||
               std::any_of(s.names.begin(), s.names.end(), [&](const named& n) {
                   return n.in_title && is_same_document(c, n.core);
               });
    });
}

/// Papers of a making that are about another document than this one, and what they are about.
struct rival_papers {
    std::size_t count = 0;
    std::vector<std::string> names;
};
rival_papers rivals_of(const one_named& best, const std::vector<one_named>& all,
                       const std::vector<sheet>& sheets) {
    rival_papers out;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const sheet& s = sheets[i];
        const paper_kind k = s.said->kind;
        const bool is_later = k == paper_kind::interpretation || k == paper_kind::evaluation;
        if ((!is_of_making(k) && !is_later) || !is_looked_at(s)) continue;
        if (match_paper(s, best.id).whose != about::other) continue;
        if (k == paper_kind::evaluation && is_about_one_of(s, best.id.extended)) continue;
        std::string name;
        for (const one_named& one : all)
            if (std::find(one.making.begin(), one.making.end(), i) != one.making.end()) {
                name = usual_name(sheets, one.id);
                break;
            }
        for (const named& n : s.names)
            if (name.empty() && n.in_title && can_be_document(n.core, n.core.text))
                name = words_of(s, n);
        if (name.empty() && s.said->title && can_be_document(s.title, s.said->title->value))
            name = s.said->title->value;
        if (name.empty()) continue;
        ++out.count;
        if (std::find(out.names.begin(), out.names.end(), name) == out.names.end())
            out.names.push_back(name);
    }
    return out;
}

/// A letter, a request, a report on papers: no text of a document, whatever its title holds.
bool is_letter(const sheet& s) {
    return s.said->title &&
           ends_with_one_of(s.said->title->value, {"函", "请示", "报告", "说明", "便函", "座谈会"});
}

}  // namespace

bool is_text_of(const std::vector<sheet>& sheets, const identity& id,
                const std::vector<std::size_t>& possible) {
    return std::any_of(possible.begin(), possible.end(), [&](std::size_t i) {
        const sheet& s = sheets[i];
        const bool is_page =
            s.said->kind == paper_kind::publication || s.said->kind == paper_kind::draft;
        return (id.is(s.title) && !is_letter(s)) || (is_page && !places_of_subject(s, id).empty());
    });
}

named_subject find_named(const std::vector<sheet>& sheets, const std::string& wish) {
    named_subject out;
    auto all = all_named(sheets);
    if (!wish.empty()) {
        one_named asked;
        asked.id.title = wish;
        asked.id.cores.push_back(core_of(wish));
        count_papers(asked, sheets);
        if (asked.all() > 0) {
            out.id = std::move(asked.id);
            out.is_sure = true;
            return out;
        }
    }
    auto best = std::max_element(all.begin(), all.end(), [](const auto& a, const auto& b) {
        return std::make_pair(a.making.size(), a.all()) < std::make_pair(b.making.size(), b.all());
    });
    if (best == all.end() || best->making.empty()) return out;
    best->id.title = with_inner_marks(usual_name(sheets, best->id));
    best->id.extended = extended_by(best->id.title);
    out.id = best->id;
    out.id.is_only_one = false;
    // One paper put into the wrong folder makes no second document of a dossier full of the first's.
    constexpr std::size_t full = 4;
    rival_papers others = rivals_of(*best, all, sheets);
    const bool competes = others.count > (best->making.size() >= full ? 1U : 0U);
    const bool is_made = best->strong > 0 || best->meetings > 0;
    out.is_sure = !competes && !best->is_acted_on && is_made && best->all() > 1;
    if (!competes) return out;
    out.rivals = std::move(others.names);
    out.rivals.insert(out.rivals.begin(), out.id.title);
    return out;
}

}  // namespace yigui::joining
