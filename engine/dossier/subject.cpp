// Texts of documents (issued, draft, published) are grouped by title core; the group that most
// procedural papers name wins, and in it the final text before the latest draft. Counting every
// mention was rejected: a bureau's drafts all name the same superior document as their basis.
#include "dossier/subject.h"

#include <algorithm>
#include <tuple>

#include "base/loosely.h"
#include "dossier/meeting_day.h"
#include "dossier/one_of.h"
#include "dossier/references.h"
#include "dossier/short_names.h"
#include "dossier/subject_by_name.h"

namespace yigui::joining {

bool is_procedural(paper_kind k) {
    switch (k) {
        case paper_kind::issued_document:
        case paper_kind::draft:
        case paper_kind::law:
        case paper_kind::decision_catalogue:
        case paper_kind::cleanup_result:
            return false;
        default:
            return true;
    }
}

identity identity_of(const std::vector<sheet>& sheets, std::size_t i) {
    const sheet& s = sheets[i];
    identity id;
    id.paper = i;
    if (s.said->title)
        id.title = s.said->title->value;
    else if (!s.title.empty())
        id.title = s.said->doc_number->value;
    if (s.said->doc_number) id.number = number_key(s.said->doc_number->value);
    if (s.said->date_written) id.written = s.said->date_written->value;
    if (!s.title.empty()) id.cores.push_back(s.title);
    for (const citation& c : s.said->citations)
        if (c.as == citation::role::extends) id.extended.push_back(core_of(c.name));
    for (const named& n : s.names) {
        const bool issues = id.title.find("印发") != std::string::npos ||
                            id.title.find("公布") != std::string::npos ||
                            id.title.find("发布") != std::string::npos;
        if (n.in_title && issues && !id.is(n.core)) id.cores.push_back(n.core);
        if (n.in_title && is_acted_on_beside(s, n)) id.acted_on.push_back(n.core);
    }
    return id;
}

namespace {

bool is_text(paper_kind k) {
    return k == paper_kind::issued_document || k == paper_kind::draft ||
           k == paper_kind::publication;
}

/// A paper of no known kind that may still be the document itself.
bool may_be_text(const facts& f) {
    return f.kind == paper_kind::other && f.title &&
           holds_loosely(f.title->value,
                         {"办法", "规定", "细则", "措施", "方案", "意见", "制度", "规程", "通知",
                          "公告", "通告", "指南", "规划", "要点", "计划", "通报", "决定", "批复"});
}

/// How strongly the other papers point at it.
int weight_of(const std::vector<sheet>& sheets, const identity& id) {
    int weight = 0;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const sheet& s = sheets[i];
        if (i == id.paper || !is_procedural(s.said->kind)) continue;
        if (id.is(s.title)) {
            weight += 4;
            continue;
        }
        int best = 0;
        for (const named& n : s.names)
            if (!n.as_basis && id.is(n.core)) best = std::max(best, n.in_title ? 4 : 1);
        if (best == 0 && !places_of_subject(s, id).empty() &&
            std::none_of(s.names.begin(), s.names.end(),
                         [&](const named& n) { return n.as_basis && id.is(n.core); }))
            best = 1;
        weight += best;
    }
    return weight;
}

/// Another candidate's basis, or what it repeals, is not what the dossier is about.
bool is_basis_of_another(const std::vector<sheet>& sheets, const identity& id,
                         const std::vector<std::size_t>& candidates) {
    for (std::size_t other : candidates) {
        if (other == id.paper || id.is(sheets[other].title)) continue;
        for (const named& n : sheets[other].names)
            if ((n.as_basis || n.acted_on) && id.is(n.core)) return true;
    }
    return false;
}

/// Whether papers of its own making, up to the day on which it was written, lie in the dossier: one
/// or two are also kept for comparison where its amendment is being made. Beside an amendment of
/// which no paper speaks, two that bear a day or the sheet with which it was signed are enough.
bool has_own_making(const std::vector<sheet>& sheets, const identity& id, bool is_next_bare) {
    const int enough = is_next_bare ? 2 : 3;
    const facts& text = *sheets[id.paper].said;
    int found = 0;
    for (const sheet& s : sheets) {
        if (!is_procedural(s.said->kind) || s.said->kind == paper_kind::publication) continue;
        // What comes after the issuing is of the older text only.
        const bool is_after =
            s.said->kind == paper_kind::filing || s.said->kind == paper_kind::interpretation;
        auto day = s.said->date_written;
        if (!day && s.said->kind == paper_kind::meeting_minutes) day = day_of_meeting(s);
        const bool is_late =
            day && text.date_written && text.date_written->value.last() < day->value.first;
        if (is_late && !(is_next_bare && is_after)) continue;
        if (!day && is_next_bare && !is_after) continue;
        const bool speaks =
            id.is(s.title) || std::any_of(s.names.begin(), s.names.end(), [&](const named& n) {
                return !n.as_basis && !n.acted_on && id.is(n.core);
            });
        if (!speaks) continue;
        found += is_next_bare && s.said->kind == paper_kind::signing_sheet ? enough : 1;
    }
    return found >= enough;
}

bool speaks_of(const sheet& s, const identity& id) {
    return id.is(s.title) || std::any_of(s.names.begin(), s.names.end(), [&](const named& n) {
               return !n.as_basis && id.is(n.core);
           });
}

/// Papers that a making leaves behind before the text is out, or that lead to it.
bool is_of_making(paper_kind k) {
    return is_procedural(k) && k != paper_kind::publication && k != paper_kind::filing &&
           k != paper_kind::interpretation && k != paper_kind::other;
}

/// The newer document has been made in this dossier, long after the older one was issued: papers of that time speak
/// of either, and none of the older alone is later. What the older one's own making left behind was laid by for it
/// then, however much of it there is.
bool was_made_here(const std::vector<sheet>& sheets, const identity& id, std::size_t by) {
    constexpr std::chrono::days one_year{365};
    const facts& older = *sheets[id.paper].said;
    const facts& newer = *sheets[by].said;
    const bool is_draft = newer.kind == paper_kind::draft;
    if (!is_draft && (!newer.doc_number || !newer.date_written)) return false;
    const identity next = identity_of(sheets, by);
    int own = 0;
    bool is_spoken_of = false;
    for (const sheet& s : sheets) {
        const bool of_next = speaks_of(s, next) || !places_of_subject(s, next).empty();
        if (!is_procedural(s.said->kind) || (!of_next && !speaks_of(s, id))) continue;
        auto day = s.said->date_written;
        if (!day && s.said->kind == paper_kind::meeting_minutes) day = day_of_meeting(s);
        if (!day) continue;
        const bool is_late =
            newer.date_written && newer.date_written->value.last() < day->value.first;
        if (is_late && !of_next && !is_draft) return false;
        const bool is_long_after =
            older.date_written && older.date_written->value.last() + one_year < day->value.first;
        const bool is_of_that_time =
            newer.date_written ? newer.date_written->value.first <= day->value.last() + one_year
                               : is_long_after;
        if (!is_of_that_time || !is_of_making(s.said->kind)) continue;
        own += of_next || is_long_after;
        is_spoken_of |= of_next;
    }
    // The next draft may lie beside a finished making, and what was said of the older one since. So may the decision
    // that repealed it with others.
    const bool is_of_many =
        newer.title && holds_loosely(newer.title->value, {"件", "部分", "一批"});
    const int enough = is_draft || (is_of_many && has_own_making(sheets, id, false)) ? 2 : 1;
    return own >= enough && (is_spoken_of || !is_draft);
}

/// An amendment of an earlier edition, or one that came after the papers of this making, lies in the
/// dossier without being what it is about: few papers speak of it.
bool may_be_acted_on(const std::vector<sheet>& sheets, const identity& id, std::size_t by) {
    constexpr int share = 3;
    constexpr int two_papers = 8;  // that bear its name in their titles
    const facts& older = *sheets[id.paper].said;
    const facts& newer = *sheets[by].said;
    if (older.kind == paper_kind::draft) return false;
    const int speak_of_newer = weight_of(sheets, identity_of(sheets, by));
    // A draft is what is being made, but the next one may lie beside a finished making's papers.
    if (newer.kind == paper_kind::draft &&
        (speak_of_newer >= two_papers || lies_below(sheets[id.paper].path, sheets[by].path) ||
         was_made_here(sheets, id, by) || !has_own_making(sheets, id, speak_of_newer == 0)))
        return true;
    if (older.date_written && newer.date_written &&
        newer.date_written->value.last() < older.date_written->value.first)
        return false;
    if (was_made_here(sheets, id, by)) return true;
    return speak_of_newer * share >= weight_of(sheets, id);
}

/// What another candidate's title extends, amends or repeals is the older of the two.
bool is_acted_on_by_title(const std::vector<sheet>& sheets, const identity& id,
                          const std::vector<std::size_t>& candidates) {
    for (std::size_t other : candidates) {
        if (other == id.paper || id.is(sheets[other].title)) continue;
        for (const named& n : sheets[other].names) {
            if (!n.in_title || !id.is(n.core)) continue;
            const bool acts = n.acted_on || is_acted_on_beside(sheets[other], n);
            if (acts && may_be_acted_on(sheets, id, other)) return true;
        }
    }
    return false;
}

/// A rule or regulation is what the dossier is about when papers of its making bear its name and
/// no other text is here, or only its own drafts.
void add_laws(const std::vector<sheet>& sheets, std::vector<std::size_t>& out) {
    constexpr int named_in_a_title = 4;
    const std::vector<std::size_t> others = out;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        if (sheets[i].said->kind != paper_kind::law) continue;
        const identity id = identity_of(sheets, i);
        const bool has_own_drafts = std::any_of(
            others.begin(), others.end(), [&](std::size_t o) { return id.is(sheets[o].title); });
        if ((others.empty() || has_own_drafts) && weight_of(sheets, id) >= named_in_a_title)
            out.push_back(i);
    }
}

/// Papers that only a document's making leaves behind, and that name this one.
std::ptrdiff_t papers_of_making(const std::vector<sheet>& sheets, const identity& id) {
    return std::count_if(sheets.begin(), sheets.end(), [&](const sheet& s) {
        const paper_kind k = s.said->kind;
        const bool makes = k == paper_kind::consultation_notice ||
                           k == paper_kind::legality_opinion || k == paper_kind::meeting_minutes ||
                           k == paper_kind::signing_sheet;
        return makes && std::any_of(s.names.begin(), s.names.end(),
                                    [&](const named& n) { return !n.as_basis && id.is(n.core); });
    });
}

/// The saved page on which the decision was made public: it bears the same title or number.
bool has_page_of_publication(const std::vector<sheet>& sheets, std::size_t decision) {
    const identity id = identity_of(sheets, decision);
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const facts& f = *sheets[i].said;
        if (i == decision || sheets[i].doc->format != "html") continue;
        if (id.is(sheets[i].title) ||
            (f.doc_number && number_key(f.doc_number->value) == id.number))
            return true;
    }
    return false;
}

/// 关于废止《甲》等4件规范性文件的决定, and the decision on a clean-up's results, have the paper kind of
/// a clean-up's result; when papers of its making speak of it, it is what the dossier is about. A
/// letter on it makes no such: it lies beside many documents.
void add_decisions(const std::vector<sheet>& sheets, std::vector<std::size_t>& out) {
    constexpr int named_in_a_title = 4, review_and_meeting = 2;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const facts& f = *sheets[i].said;
        if (f.kind != paper_kind::cleanup_result || !f.title || !f.doc_number) continue;
        const identity id = identity_of(sheets, i);
        const bool repeals = !id.acted_on.empty() && weight_of(sheets, id) >= named_in_a_title;
        const auto of_making = papers_of_making(sheets, id);
        const bool decides = f.title->value.ends_with("决定") &&
                             (of_making >= review_and_meeting ||
                              (of_making > 0 && has_page_of_publication(sheets, i)));
        if (repeals || decides) out.push_back(i);
    }
}

/// Texts of documents.
std::vector<std::size_t> texts_in(const std::vector<sheet>& sheets) {
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const facts& f = *sheets[i].said;
        const bool about = f.title && is_about_a_document(f.title->value);
        // A note without title and number is a text among other texts only when it is alone.
        const bool is_note = f.kind == paper_kind::issued_document && !f.title && !f.doc_number;
        if (is_text(f.kind) && !about && !is_note) out.push_back(i);
    }
    add_laws(sheets, out);
    add_decisions(sheets, out);
    return out;
}

/// Where there is none: what may be one all the same.
std::vector<std::size_t> possible_texts_in(const std::vector<sheet>& sheets) {
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < sheets.size(); ++i)
        if (is_text(sheets[i].said->kind)) out.push_back(i);
    if (!out.empty()) return out;
    for (std::size_t i = 0; i < sheets.size(); ++i)
        if (may_be_text(*sheets[i].said)) out.push_back(i);
    return out;
}

/// A text that was out long before the papers of this making were written is the edition that
/// they replace.
bool is_earlier_edition(const std::vector<sheet>& sheets, const identity& group, std::size_t i) {
    constexpr std::chrono::days long_before{365};
    const facts& f = *sheets[i].said;
    if (f.kind == paper_kind::draft || !f.date_written) return false;
    for (const sheet& s : sheets) {
        const paper_kind k = s.said->kind;
        const bool makes =
            k == paper_kind::consultation_notice || k == paper_kind::consultation_feedback ||
            k == paper_kind::fair_competition_review || k == paper_kind::legality_opinion;
        if (!makes || !s.said->date_written) continue;
        const bool named = group.is(s.title) || !places_of_subject(s, group).empty();
        if (named && f.date_written->value.last() + long_before < s.said->date_written->value.first)
            return true;
    }
    return false;
}

/// Final before draft, the later draft before the earlier one, the later date, the earlier path.
std::size_t latest_in_group(const std::vector<sheet>& sheets, const identity& group,
                            const std::vector<std::size_t>& candidates) {
    const bool has_draft = std::any_of(candidates.begin(), candidates.end(), [&](std::size_t i) {
        return sheets[i].said->kind == paper_kind::draft && group.is(sheets[i].title);
    });
    const auto rank = [&](std::size_t i) {
        const facts& f = *sheets[i].said;
        const bool is_issued = f.kind == paper_kind::issued_document || f.kind == paper_kind::law;
        const int final_text = is_issued ? 2 : f.kind == paper_kind::publication ? 1 : 0;
        if (has_draft && is_earlier_edition(sheets, group, i))
            return std::make_tuple(-1, 0, day_point{}, false);
        std::string mark = sheets[i].title.draft_mark;
        if (final_text == 0 && mark.empty()) {
            const identity own = identity_of(sheets, i);
            for (const title_core& c : own.cores)
                if (!c.draft_mark.empty()) mark = c.draft_mark;
            if (mark.empty() && holds_loosely(sheets[i].path, {"送审"})) mark = "送审稿";
            if (mark.empty() && holds_loosely(sheets[i].path, {"征求意见"})) mark = "征求意见稿";
            if (mark.empty()) mark = "草案";
        }
        const auto when = f.date_written ? f.date_written->value.first : day_point{};
        // The paper of record before the page that shows it.
        const bool is_page = sheets[i].doc->format == "html";
        return std::make_tuple(final_text, final_text ? 9 : rank_of_draft(mark), when, !is_page);
    };
    std::size_t best = group.paper;
    for (std::size_t i : candidates) {
        if (!group.is(sheets[i].title) && i != group.paper) {
            const identity own = identity_of(sheets, i);
            if (std::none_of(own.cores.begin(), own.cores.end(),
                             [&](const title_core& c) { return group.is(c); }))
                continue;
        }
        if (rank(i) > rank(best)) best = i;
    }
    return best;
}

std::string quoted(const std::string& title) {
    return title.empty() ? std::string("(无标题)") : "「" + title + "」";
}

std::string told(const std::vector<sheet>& sheets, const identity& id, int weight,
                 std::size_t candidates) {
    const std::string what = sheets[id.paper].said->kind == paper_kind::draft ? "草案" : "文件";
    if (candidates == 1) return "卷宗中只有这一份" + what + "文本";
    if (weight > 0) return "其他材料大多针对" + quoted(id.title);
    return "卷宗中有几份文本,没有材料指明针对哪一份,取最后形成的一份";
}

/// Papers about a document whose text is not here: the name that most of their titles give.
chosen_subject without_text(const std::vector<sheet>& sheets, std::vector<std::string> rivals) {
    chosen_subject out;
    int most = 0;
    for (const sheet& s : sheets)
        for (const named& n : s.names) {
            if (n.as_basis || s.said->kind == paper_kind::law) continue;
            identity id;
            id.cores.push_back(n.core);
            const int weight = weight_of(sheets, id);
            if (weight <= most) continue;
            most = weight;
            id.title = std::string(s.doc->at({n.at.begin + 3, n.at.end - 3}));
            out.id = std::move(id);
        }
    out.because = most > 0 ? "卷宗中没有文件文本;材料大多针对《" + out.id.title + "》"
                           : "卷宗中没有认出被审查的文件";
    out.rivals = std::move(rivals);
    return out;
}

/// The document that the dossier's list names by its path or its title.
std::optional<identity> wished(const std::vector<sheet>& sheets, const std::string& wish,
                               const std::vector<std::size_t>& candidates) {
    if (wish.empty()) return std::nullopt;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        if (sheets[i].path == wish) return identity_of(sheets, i);
        if (is_text(sheets[i].said->kind) && identity_of(sheets, i).is(core_of(wish)))
            return identity_of(sheets, latest_in_group(sheets, identity_of(sheets, i), candidates));
    }
    return std::nullopt;
}

/// The candidate that most speaks for, and how many papers are about it.
std::pair<std::size_t, int> likeliest(const std::vector<sheet>& sheets,
                                      const std::vector<std::size_t>& candidates) {
    std::size_t best = SIZE_MAX;
    std::tuple<int, int, int, int, day_point> most{-1, -1, -1, -1, {}};
    for (std::size_t i : candidates) {
        const identity id = identity_of(sheets, i);
        const facts& f = *sheets[i].said;
        const auto rank = std::make_tuple(
            is_acted_on_by_title(sheets, id, candidates) ? 0 : 1, weight_of(sheets, id),
            is_basis_of_another(sheets, id, candidates) ? 0 : 1,
            f.kind == paper_kind::draft ? 0 : 1,
            f.date_written ? f.date_written->value.first : day_point{});
        if (best == SIZE_MAX || rank > most) {
            best = i;
            most = rank;
        }
    }
    return {best, std::get<1>(most)};
}

/// The other names by which papers call the document.
void add_names(identity& id, const std::vector<sheet>& sheets,
               const std::vector<std::size_t>& candidates) {
    // Earlier drafts lend their names: papers of their time call the document by them.
    for (std::size_t i : candidates)
        for (const title_core& c : identity_of(sheets, i).cores)
            if (id.is(c) && std::none_of(id.cores.begin(), id.cores.end(), [&](const auto& mine) {
                    return compare(mine, c) == likeness::same;
                }))
                id.cores.push_back(c);
    if (!id.cores.empty())
        if (title_core matter = id.cores.front(); !matter_of_notice(matter.text).empty()) {
            matter.text = matter.plain = matter_of_notice(id.cores.front().text);
            id.cores.push_back(std::move(matter));
        }
    for (title_core& name : names_of_order(sheets, id)) id.cores.push_back(std::move(name));
}

}  // namespace

chosen_subject find_subject(const std::vector<sheet>& sheets, const wished_subject& wishes) {
    auto candidates = texts_in(sheets);
    const bool has_text = std::any_of(candidates.begin(), candidates.end(), [&](std::size_t i) {
        return !is_kept_for_reference(sheets[i].path);
    });
    if (candidates.empty()) candidates = possible_texts_in(sheets);
    for (const std::string& wish : {wishes.path, wishes.title})
        if (auto id = wished(sheets, wish, candidates)) return {std::move(*id), "卷宗清单指明"};
    if (candidates.empty() && sheets.size() == 1 && sheets[0].said->kind == paper_kind::other)
        return {identity_of(sheets, 0), "只有这一份材料"};
    if (!has_text) {
        named_subject found = find_named(sheets, wishes.title);
        if (found.is_sure && !is_text_of(sheets, found.id, candidates)) {
            std::string because = "卷宗中没有文件文本;材料都针对《" + found.id.title + "》";
            return {std::move(found.id), std::move(because), true, {}};
        }
        if (candidates.empty()) return without_text(sheets, std::move(found.rivals));
    }

    const auto [best, weight] = likeliest(sheets, without_references(sheets, candidates));
    const identity group = identity_of(sheets, best);
    identity id = identity_of(sheets, latest_in_group(sheets, group, candidates));
    add_names(id, sheets, candidates);
    for (std::size_t i : candidates) {
        const auto cores = identity_of(sheets, i).cores;
        const bool ours =
            std::any_of(cores.begin(), cores.end(), [&](const title_core& c) { return id.is(c); });
        if (!ours && !is_basis_of_another(sheets, identity_of(sheets, i), {id.paper}))
            id.is_alone = false;
    }
    std::string because = told(sheets, id, weight, candidates.size());
    return {std::move(id), std::move(because)};
}

}  // namespace yigui::joining
