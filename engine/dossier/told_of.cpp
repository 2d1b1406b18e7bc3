// Whose step a mention tells of, in a paper about the subject. What is told of another document,
// by its name, by a short name or in its own item of a list, is no record; minutes record what
// stands beside the subject's name or calls back to it. Looking only at the sentence was rejected:
// letters and minutes go through several documents point by point.
#include <algorithm>

#include "base/loosely.h"
#include "base/unicode.h"
#include "dossier/match.h"
#include "dossier/one_of.h"
#include "dossier/row.h"
#include "dossier/short_names.h"
#include "model/sentence.h"

namespace yigui::joining {

using view = std::string_view;

namespace {

/// Without gaps and line breaks, marks kept.
std::string squeezed_text(view text) {
    std::string out;
    for (char c : fold(text).text)
        if (c != ' ' && c != '\n' && c != '\t') out += c;
    return out;
}

/// The sentence around a place, over the breaks of lines that a page cut.
span passage_around(const sheet& s, span at) {
    constexpr std::size_t shortest = 54;  // bytes of a line that a page's edge may have cut
    const view text = s.doc->text;
    span out = sentence_around(s.doc->text, s.said->whole, at);
    for (int i = 0; i < 6 && out.begin > s.said->whole.begin; ++i) {
        const view above = text.substr(0, out.begin);
        const bool is_cut = above.ends_with("\n") && out.begin >= shortest + 1;
        if (!above.ends_with("；") && !above.ends_with(";") && !is_cut) break;
        const std::size_t end = out.begin - (is_cut ? 1 : 3);
        const span line = sentence_around(s.doc->text, s.said->whole, {end - 1, end});
        const std::size_t start = text.rfind('\n', end - 1);
        const view words = s.doc->at({start == view::npos ? 0 : start + 1, end});
        const bool stops = words.ends_with("。") || words.ends_with("：") || words.ends_with(":");
        if (is_cut && (stops || words.size() < shortest)) break;
        out.begin = line.begin;
    }
    return out;
}

/// A name that says by itself which document it is: 《通知》 is an alias that only its own paper can explain, 《某区供水办法》 bears its
/// place.
bool is_full_name(const title_core& c) {
    constexpr std::size_t shortest = 18;  // bytes
    return c.text.size() >= shortest || !c.place.empty();
}

/// What a paper calls other documents for short: 《甲办法》(以下简称《省办法》).
std::vector<std::string> aliases_of_others(const sheet& s, const identity& id) {
    std::vector<std::string> out;
    for (const named& n : s.names) {
        if (id.is(n.core) || !is_full_name(n.core)) continue;
        if (std::string name = alias_behind(s, n); !name.empty()) out.push_back(std::move(name));
    }
    return out;
}

/// Words that a sentence goes back to the subject with.
bool returns_to_subject(view words) {
    return holds_loosely(words, {"我局", "我委", "我厅", "我县", "我镇", "我中心", "我办", "本次",
                                 "此次", "本办法", "本规定", "本细则", "该送审稿", "送审稿",
                                 "征求意见稿", "本文件", "本通知", "现对", "现就"});
}

/// 《省办法》已于…公开征求意见，经…审核: what is told of a short name, or of another document's
/// name with its predicate behind it, is no record of the subject up to where that comes back.
bool is_told_of_another(const mention& m, const sheet& s, const identity& id) {
    const span passage = passage_around(s, m.at);
    const std::string before = squeezed_text(s.doc->at({passage.begin, m.at.end}));
    const auto told = [&](view name, std::initializer_list<view> predicates) {
        for (std::size_t at = before.rfind(name); at != std::string::npos && !name.empty();) {
            view rest = view(before).substr(at + name.size());
            if (rest.starts_with("(") || rest.starts_with("（")) {
                const std::size_t close = std::min(rest.find(")"), rest.find("）"));
                if (close == view::npos) return false;
                rest.remove_prefix(close + (rest[close] == ')' ? 1 : view("）").size()));
            }
            const bool acts =
                predicates.size() == 0 || std::any_of(predicates.begin(), predicates.end(),
                                                      [&](view p) { return rest.starts_with(p); });
            return acts && !returns_to_subject(rest);
        }
        return false;
    };
    for (const std::string& alias : aliases_of_others(s, id))
        if (told(alias, {"已", "业", "经", "曾", "于", "起草时", "制定时", "出台时", "印发时",
                         "制定过程", "起草过程", "在"}))
            return true;
    bool out = false;
    for (const named& n : s.names) {
        if (!passage.contains(n.at) || n.at.begin >= m.at.end) continue;
        if (id.is(n.core)) out = false;
        if (id.is(n.core) || n.as_basis || !is_full_name(n.core) || is_law_name(n.core.text) ||
            is_rule_of_procedure(n.core.text))
            continue;
        out = told(squeezed_text(s.doc->at(n.at)),
                   {"已于", "已经", "已在", "业已", "业经", "起草时", "制定时", "曾于", "曾经"});
    }
    return out;
}

/// 2. 三、 (1): the mark of a point of a list, which lost its stop with the blanks.
bool is_list_mark(view words) { return without_list_mark(words).empty(); }

/// "原《乙办法》于2018年经…审议通过": the sentence opens with another document and names neither
/// the subject nor anything that stands for it.
bool opens_with_another(const mention& m, const sheet& s, const identity& id) {
    span sentence = sentence_around(s.doc->text, s.said->whole, m.at);
    if (const std::size_t stop = s.doc->at({sentence.begin, m.at.begin}).rfind(';');
        sentence.begin < m.at.begin && stop != view::npos)
        sentence.begin += stop + 1;
    const view words = s.doc->at(sentence);
    if (holds_loosely(words, {"本办法", "本规定", "本细则", "本文件", "送审稿", "征求意见稿",
                              "《办法》", "《规定》", "《细则》", "《措施》", "该草案"}))
        return false;
    // 《乙》已经审核;《甲》都没有做: what stands behind the stop is told for itself.
    const std::size_t last = m.at.end - std::min(m.at.size(), view("；").size());
    const std::size_t stop =
        std::min({sentence.end, s.doc->text.find("；", last), s.doc->text.find(';', last)});
    bool other_first = false;
    for (const named& n : s.names) {
        if (!sentence.contains(n.at) || n.as_basis) continue;
        if (id.is(n.core) && n.at.begin < stop) return false;
        if (n.at.begin >= m.at.end) continue;
        std::string before = squeeze(s.doc->at({sentence.begin, n.at.begin})).text;
        const bool opens = is_list_mark(before) || before.ends_with("原") ||
                           before.ends_with("现行") || before.ends_with("原有") ||
                           before.ends_with("此前的");
        // Rules of procedure are what a step is done by, not what it is done to.
        const bool is_object =
            is_full_name(n.core) && !is_law_name(n.core.text) && !is_rule_of_procedure(n.core.text);
        other_first = other_first || (opens && is_object);
    }
    return other_first;
}

/// Whether two neighbouring characters of the words, all Chinese, stand in the text, too.
bool shares_two_characters(view words, view text) {
    constexpr std::size_t character = 3;  // bytes
    for (std::size_t at = 0; at + 2 * character <= words.size(); at += character)
        if (text.find(words.substr(at, 2 * character)) != view::npos) return true;
    return false;
}

/// 供水办法已于…经司法局审核: a name without 《》 that shares no word with the subject's, and what became of it.
/// 管理办法 and 修订后的办法 name no matter.
bool opens_with_other_matter(const mention& m, const sheet& s, const identity& id) {
    constexpr std::size_t shortest = 6, longest = 60;  // bytes of the matter
    const span sentence = sentence_around(s.doc->text, s.said->whole, m.at);
    const std::string told = squeezed_text(s.doc->at({sentence.begin, m.at.end}));
    const view words = without_list_mark(told);
    if (!begins_with_bare_name_of_another(words, id)) return false;
    for (const view kind : {"办法", "规定", "细则", "方案", "通告"}) {
        const std::size_t at = words.find(kind);
        if (at == view::npos) continue;
        if (!starts_with_one_of(words.substr(at + kind.size()),
                                {"已", "业", "经", "于", "在", "未", "尚", "没有", "通过", "20"}))
            return false;
        std::string matter = core_of(words.substr(0, at + kind.size())).text;
        for (const view general : {"管理", "实施", "暂行", "试行", "工作", "若干"})
            if (const std::size_t g = matter.find(general); g != std::string::npos)
                matter.erase(g, general.size());
        matter.resize(matter.size() - std::min(matter.size(), kind.size()));
        return matter.size() >= shortest && matter.size() <= longest &&
               !holds_one_of(matter, {"的", "新", "修", "原", "旧", "初", "草", "现行", "送审"}) &&
               !shares_two_characters(matter, id.title);
    }
    return false;
}

/// 二、《乙办法》…征求意见;…召开了座谈会。 below 一、《甲办法》…: the item of a list opens with another
/// document, and all of it is told of that, unless the subject or what stands for it comes up.
bool is_item_of_another(const mention& m, const sheet& s, const identity& id) {
    const view text = s.doc->text;
    const std::size_t above = m.at.begin == 0 ? view::npos : text.rfind('\n', m.at.begin - 1);
    const std::size_t line = std::max(above == view::npos ? 0 : above + 1, s.said->whole.begin);
    const named* opens = nullptr;
    const bool is_bare = opens_with_bare_name_of_another(s.doc->at({line, m.at.end}), id);
    for (const named& n : s.names) {
        if (n.at.begin < line || n.at.begin >= m.at.begin) continue;
        if (id.is(n.core)) return false;
        const std::string before = squeeze(s.doc->at({line, n.at.begin})).text;
        if (!opens && !before.empty() && is_list_mark(before)) opens = &n;
    }
    if (is_bare) return !returns_to_subject(s.doc->at({line, m.at.end}));
    return opens && !opens->as_basis && is_full_name(opens->core) &&
           !is_law_name(opens->core.text) && !is_rule_of_procedure(opens->core.text) &&
           !returns_to_subject(s.doc->at({opens->at.end, m.at.end}));
}

/// 后者2025年2月8日经司法局审核: of the two documents named before, the other one.
bool is_of_other_of_two(const mention& m, const sheet& s, const identity& id) {
    const span sentence = sentence_around(s.doc->text, s.said->whole, m.at);
    const view words = s.doc->at({sentence.begin, std::max(sentence.begin, m.at.end)});
    return holds_loosely(words, {"前者", "后者", "前一", "后一"}) &&
           document_of_words(words, s, id, sentence.begin) == spoken_of::another;
}

/// 夜间那件2月8日经司法局审核: the one is told by words of another document's matter.
bool is_the_one_of_another(const mention& m, const sheet& s, const identity& id) {
    constexpr std::size_t shortest = 6, longest = 36;  // bytes of the matter
    const span sentence = sentence_around(s.doc->text, s.said->whole, m.at);
    const std::string told = squeezed_text(s.doc->at({sentence.begin, m.at.end}));
    const view words = without_list_mark(told);
    std::size_t at = view::npos;
    for (const view one : {"那件", "那个", "那份", "那部", "的那一", "那一件", "那一份"})
        at = std::min(at, words.find(one));
    if (at == view::npos || at < shortest || at > longest) return false;
    const view matter = words.substr(0, at);
    return !holds_one_of(matter, {",", "，", "《"}) && !shares_two_characters(matter, id.title) &&
           std::any_of(s.names.begin(), s.names.end(), [&](const named& n) {
               return !id.is(n.core) && !is_law_name(n.core.text) &&
                      shares_two_characters(matter, n.core.text);
           });
}

/// 《乙办法》比《甲办法》先报。2月8日该办法经审核: what the sentence before is about, and not what it was compared with.
bool goes_on_with_compared(const mention& m, const sheet& s, const identity& id) {
    const span sentence = sentence_around(s.doc->text, s.said->whole, m.at);
    const view words = s.doc->at({sentence.begin, m.at.end});
    if (sentence.begin <= s.said->whole.begin || words.find("《") != view::npos ||
        !holds_loosely(words, {"该办法", "该规定", "该细则", "该文件", "该件", "该方案"}))
        return false;
    const span before =
        sentence_around(s.doc->text, s.said->whole, {sentence.begin - 1, sentence.begin});
    const named* first = nullptr;
    for (const named& n : s.names)
        if (before.contains(n.at) && (!first || n.at.begin < first->at.begin)) first = &n;
    return first && !id.is(first->core) && is_full_name(first->core) &&
           !is_law_name(first->core.text) &&
           starts_with_one_of(view(s.doc->text).substr(first->at.end),
                              {"比", "较", "先于", "早于", "晚于", "后于", "不同于"});
}

/// Minutes of one matter: every document they name, but those they rest on, is the subject.
bool is_of_subject_alone(const sheet& s, const identity& id) {
    return s.said->kind == paper_kind::meeting_minutes &&
           std::all_of(s.names.begin(), s.names.end(),
                       [&](const named& n) { return n.as_basis || id.is(n.core); });
}

/// 《…办法》修订座谈会纪要: minutes that bear the subject's name as their own.
bool is_titled_by_subject(const sheet& s, const identity& id) {
    return std::any_of(s.names.begin(), s.names.end(),
                       [&](const named& n) { return n.in_title && id.is(n.core); });
}

/// A line that opens the next item of a list.
bool starts_item_between(view text) {
    for (std::size_t at = text.find('\n'); at != view::npos; at = text.find('\n', at + 1)) {
        const std::string head = squeeze(text.substr(at + 1, 24)).text;
        view line = text.substr(at + 1, 24);
        while (line.starts_with("　") || line.starts_with(" "))
            line.remove_prefix(line[0] == ' ' ? 1 : view("　").size());
        const bool is_numbered = !head.empty() && head[0] >= '0' && head[0] <= '9';
        if (is_numbered || line.starts_with("（") || line.starts_with("(") ||
            (line.find("、") != view::npos && line.find("、") <= 9))
            return true;
    }
    return false;
}

/// 审议《甲办法》。…法规处报告,已对该办法出具审核意见: the sentence goes back to the document that the
/// same item named last.
bool calls_back_to_subject(const mention& m, const sheet& s, const identity& id,
                           const std::vector<span>& places) {
    constexpr std::size_t farthest = 900;  // bytes
    const span sentence = sentence_around(s.doc->text, s.said->whole, m.at);
    if (!holds_loosely(s.doc->at({sentence.begin, std::max(sentence.begin, m.at.end)}),
                       {"该办法", "该通知", "该规定", "该方案", "该措施", "该细则", "该意见",
                        "该决定", "该文件", "该草案", "该送审稿", "该稿"}))
        return false;
    std::size_t last = view::npos;
    for (const span& at : places)
        if (at.end <= m.at.begin && (last == view::npos || at.end > last)) last = at.end;
    if (last == view::npos || m.at.begin - last > farthest) return false;
    for (const named& n : s.names)
        if (n.at.begin >= last && n.at.begin < m.at.end && !id.is(n.core)) return false;
    return !starts_item_between(view(s.doc->text).substr(last, m.at.begin - last));
}

/// 一、汇报《甲办法》。法规股报告,已于11月5日出具合法性审核意见: the sentence behind the subject's, in an item that names no
/// other document, passes on the day of its review.
bool is_reported_in_item(const mention& m, const sheet& s, const identity& id,
                         const std::vector<span>& places) {
    const view text = s.doc->text;
    const bool is_review =
        m.step == step::legality_review || m.step == step::fair_competition_review;
    if (!is_review || m.polarity != polarity::done || !m.when || m.at.begin == 0) return false;
    const std::size_t above = text.rfind('\n', m.at.begin - 1);
    const span sentence = sentence_around(text, s.said->whole, m.at);
    if (above == view::npos || sentence.begin <= above + 1 ||
        !starts_item_between(text.substr(above, sentence.begin - above)) ||
        !holds_loosely(s.doc->at({sentence.begin, m.at.end}), {"报告", "汇报"}) ||
        holds_loosely(s.doc->at({sentence.begin, m.at.end}),
                      {"对", "就", "关于", "规定", "工作"}) ||
        holds_loosely(s.doc->at(sentence),
                      {"另", "其他", "同时", "合同", "协议", "项目", "通告", "办法", "细则", "方案",
                       "通知", "议题", "上述", "两件", "各件", "分别", "《", "〈"}))
        return false;
    const span lead = sentence_around(text, s.said->whole, {sentence.begin - 3, sentence.begin});
    const std::size_t end = std::min(text.find('\n', m.at.end), text.size());
    return lead.begin > above && lead.begin < above + 1 + 24 &&
           std::any_of(places.begin(), places.end(), [&](span at) { return lead.contains(at); }) &&
           std::all_of(s.names.begin(), s.names.end(), [&](const named& n) {
               return n.at.begin < above || n.at.begin >= end || id.is(n.core) || n.as_basis;
           });
}

/// A document that stands at the place and is no law, no basis and not the subject.
bool names_another_at(std::size_t place, const sheet& s, const identity& id) {
    return std::any_of(s.names.begin(), s.names.end(), [&](const named& n) {
        return n.at.begin == place && is_full_name(n.core) && !n.as_basis && !id.is(n.core) &&
               !is_short_for_subject(s, id, n) && !is_law_name(n.core.text) &&
               !is_rule_of_procedure(n.core.text);
    });
}

/// 旅行社奖励办法已于1月14日向区委报告,《甲办法》尚未报告: of the clauses told the last that begins with another document,
/// with nothing of the subject behind.
bool is_clause_of_another(const mention& m, const sheet& s, const identity& id,
                          const std::vector<span>& places) {
    const view text = s.doc->text;
    bool out = false;
    for (std::size_t begin = m.at.begin; begin < m.at.end;) {
        const std::size_t end = std::min({text.find("，", begin), text.find(',', begin), m.at.end});
        const span clause{begin, std::max(begin, end)};
        const bool is_own =
            returns_to_subject(s.doc->at(clause)) ||
            std::any_of(places.begin(), places.end(), [&](span at) { return clause.contains(at); });
        if (is_own)
            out = false;
        else if (begins_with_bare_name_of_another(s.doc->at(clause), id) ||
                 names_another_at(begin, s, id))
            out = true;
        begin = clause.end + (text.substr(clause.end).starts_with("，") ? view("，").size() : 1);
    }
    return out;
}

/// 〈甲办法〉解读, which 《》 stood around: the name that the explanation explains.
std::string with_outer_marks(view about) {
    std::string out;
    for (std::size_t at = 0; at < about.size(); ++at) {
        const view rest = about.substr(at);
        if (rest.starts_with("〈") || rest.starts_with("〉")) {
            out += rest.starts_with("〈") ? "《" : "》";
            at += view("〈").size() - 1;
        } else {
            out += about[at];
        }
    }
    return out;
}

}  // namespace

bool speaks_of_subject(const mention& m, const sheet& s, const identity& id, about whose) {
    // 《某区人民政府公报》2025年第2期刊登《…》: where it was printed.
    const bool is_gazette = m.step == step::publication && m.about.ends_with("公报");
    if (!m.about.empty() && !is_gazette) {
        const auto inner =
            quoted_names(m.step == step::interpretation ? with_outer_marks(m.about) : m.about);
        const title_core object = core_of(inner.empty() ? m.about : inner[0].name);
        if (id.is(object))
            return !is_collective(s.said->kind) ||
                   !is_clause_of_another(m, s, id, places_of_subject(s, id));
        // 对照《公平竞争审查条例》进行了审查: what the step goes by, not what it is done to.
        if (!is_rule_of_procedure(object.text)) return false;
    }
    if (whose != about::this_one || is_in_row_of_another(m.at, s, id)) return false;
    if (!is_collective(s.said->kind))
        return !opens_with_another(m, s, id) && !opens_with_other_matter(m, s, id) &&
               !is_item_of_another(m, s, id) && !is_told_of_another(m, s, id) &&
               !is_of_other_of_two(m, s, id) && !is_the_one_of_another(m, s, id) &&
               !goes_on_with_compared(m, s, id) &&
               !(is_below_name_of_another(m.at.begin, s, id) &&
                 !returns_to_subject(s.doc->at(m.at)));
    // 会议要求补做风险评估: what the meeting asks for or denies; a thing done needs the name beside it.
    if (is_of_subject_alone(s, id) && (m.polarity != polarity::done || is_titled_by_subject(s, id)))
        return true;
    const span sentence = sentence_around(s.doc->text, s.said->whole, m.at);
    const auto places = places_of_subject(s, id);
    return (std::any_of(places.begin(), places.end(),
                        [&](span at) { return sentence.contains(at); }) &&
            !is_clause_of_another(m, s, id, places)) ||
           calls_back_to_subject(m, s, id, places) || is_reported_in_item(m, s, id, places);
}

}  // namespace yigui::joining
