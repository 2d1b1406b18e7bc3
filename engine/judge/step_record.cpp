// Events of a step are sorted by strength, and each date is taken from the strongest event that
// has it: the notice's own period outweighs what an explanation says of it. Among equals the
// last one counts (the review of the final text), for steps with a deadline the first one (the
// first publication), for a consultation the longest round. Merging all dates into one hull was
// rejected: two short rounds would look like one long one.
#include "judge/step_record.h"

#include <algorithm>

namespace yigui::judging {
namespace {

bool is_consultation(step s) {
    return s == step::public_consultation || s == step::enterprise_consultation;
}

bool first_one_counts(step s) {
    return s == step::publication || s == step::interpretation || s == step::filing || is_matter(s);
}

standing standing_of(const event& e) {
    switch (e.how) {
        case strength::paper_itself:
            return standing::paper;
        case strength::dated_statement:
            return e.when ? standing::dated : standing::undated;
        case strength::undated_statement:
            return standing::undated;
        case strength::manifest:
            return standing::manifest_only;
    }
    return standing::none;
}

bool is_of_other(const event& e, const dossier& d) {
    if (!e.about_this) return true;
    return e.paper < d.papers.size() && d.papers[e.paper].about == about::other;
}

/// The first day of an event's date; nothing when it has none.
std::optional<day_point> first_day(const event& e) {
    if (!e.when) return std::nullopt;
    if (e.when->from) return e.when->from->first;
    return std::nullopt;
}

const paper* paper_of(const event& e, const dossier& d) {
    return e.paper < d.papers.size() ? &d.papers[e.paper] : nullptr;
}

/// A paper's own date: when it was published, else written.
std::optional<date> own_date(const paper& p, bool published_first) {
    if (published_first && p.facts.date_published) return p.facts.date_published->value;
    if (p.facts.date_written) return p.facts.date_written->value;
    if (p.facts.date_published) return p.facts.date_published->value;
    return std::nullopt;
}

void sort_events(step_record& r, const dossier& d, day_point as_of, const std::string& instance) {
    for (std::size_t i = 0; i < d.events.size(); ++i) {
        const event& e = d.events[i];
        if (e.step != r.step) continue;
        if (!instance.empty() && !e.instance.empty() && e.instance != instance) continue;
        if (is_of_other(e, d)) {
            r.of_others.push_back(i);
            continue;
        }
        const auto day = first_day(e);
        if (e.polarity == polarity::done && day && *day > as_of) {
            r.later.push_back(i);
            continue;
        }
        switch (e.polarity) {
            case polarity::done:
                r.done.push_back(i);
                break;
            case polarity::required:
                r.required.push_back(i);
                break;
            case polarity::negated:
                r.negated.push_back(i);
                break;
            case polarity::exempted:
                r.exempted.push_back(i);
                break;
        }
    }
    std::stable_sort(r.done.begin(), r.done.end(), [&](std::size_t a, std::size_t b) {
        const event &x = d.events[a], &y = d.events[b];
        const auto sx = standing_of(x), sy = standing_of(y);
        if (sx != sy) return sx > sy;
        return x.when.has_value() && !y.when.has_value();
    });
}

/// The step's own paper when no event of that paper speaks of the step.
void find_own_paper(step_record& r, const dossier& d, day_point as_of) {
    if (r.standing == standing::paper) return;
    const auto kinds = own_papers(r.step);
    for (std::size_t i = 0; i < d.papers.size(); ++i) {
        const paper& p = d.papers[i];
        if (p.about != about::this_one || i == d.subject) continue;
        if (std::find(kinds.begin(), kinds.end(), p.facts.kind) == kinds.end()) continue;
        if (p.facts.kind == paper_kind::meeting_minutes) continue;  // what they decided matters
        const bool spoken_for = std::any_of(d.events.begin(), d.events.end(), [&](const event& e) {
            return e.paper == i && e.step == r.step;
        });
        // An evaluation of the need for a document records that, and not one of its effects.
        const bool of_need = p.facts.kind == paper_kind::evaluation &&
                             std::any_of(d.events.begin(), d.events.end(), [&](const event& e) {
                                 return e.paper == i && e.step == step::necessity_assessment &&
                                        e.how == strength::paper_itself;
                             });
        const auto written = own_date(p, first_one_counts(r.step));
        if (of_need || spoken_for || (written && written->first > as_of)) continue;
        r.own_paper = i;
        r.standing = standing::paper;
        r.best = SIZE_MAX;
        return;
    }
}

/// The document's printed number is the numbering; the date in its page head, its publication.
void read_subject(step_record& r, const dossier& d, day_point as_of) {
    if (d.subject >= d.papers.size() || r.standing >= standing::dated) return;
    const facts& f = d.papers[d.subject].facts;
    if (f.kind == paper_kind::draft) return;
    if (r.step == step::numbering && f.doc_number && !f.doc_number->value.empty()) {
        r.own_paper = d.subject;
        r.standing = standing::paper;
        if (f.date_written) r.on = {f.date_written->value, SIZE_MAX, d.subject, {}, 0};
    }
    if (r.step == step::publication && f.date_published && f.date_published->value.first <= as_of) {
        r.own_paper = d.subject;
        r.standing = standing::dated;
        r.on = {f.date_published->value, SIZE_MAX, d.subject, {}, 0};
    }
}

struct interval {
    step_date start, end;
    bool is_whole() const { return start.on && end.on; }
    int days() const {
        return is_whole() ? static_cast<int>((end.on->first - start.on->first).count()) : -1;
    }
};

/// The notice of the same consultation in another paper; SIZE_MAX without one.
std::size_t notice_in(std::size_t paper, const dossier& d) {
    for (std::size_t i = 0; i < d.events.size(); ++i)
        if (d.events[i].paper == paper && d.events[i].step == step::public_consultation &&
            d.events[i].polarity == polarity::done)
            return i;
    return SIZE_MAX;
}

/// The two ends of one consultation as its event and its paper give them.
interval read_interval(std::size_t index, const dossier& d) {
    const event& e = d.events[index];
    interval out;
    if (e.when && e.when->is_interval) {
        // The first day of a term set right stands in the first notice.
        const std::size_t begun = e.begun_in == SIZE_MAX ? index : notice_in(e.begun_in, d);
        if (e.when->from) out.start = {e.when->from, begun, SIZE_MAX, {}, 0};
        if (e.when->to) out.end = {e.when->to, index, SIZE_MAX, {}, 0};
    } else if (e.when && e.when->from && e.step == step::enterprise_consultation) {
        out.start = out.end = {e.when->from, index, SIZE_MAX, {}, 0};  // a meeting is one day
    } else if (e.when && e.when->from) {
        (e.phase == phase::closed ? out.end : out.start) = {e.when->from, index, SIZE_MAX, {}, 0};
    }
    const paper* p = paper_of(e, d);
    const bool is_notice = p && p->facts.kind == paper_kind::consultation_notice;
    if (!out.start.on && is_notice)
        if (const auto own = own_date(*p, true)) out.start = {own, index, e.paper, {}, 0};
    if (!out.end.on && out.start.on && out.start.on->is_exact() && e.days) {
        const auto from = out.start.on->first;
        out.end = {date{from + std::chrono::days(*e.days)}, index, out.start.written_in,
                   out.start.on, *e.days};
    }
    return out;
}

/// A notice tells its consultation in the title and in its text; people are shown the text.
bool stands_in_title(std::size_t i, const dossier& d) {
    const event& e = d.events[i];
    if (e.paper >= d.papers.size()) return false;
    const auto& title = d.papers[e.paper].facts.title;
    return title && e.at.begin < title->at.end && title->at.begin < e.at.end;
}

void date_consultation(step_record& r, const dossier& d) {
    interval whole;
    standing level = standing::none;
    bool is_title = false;
    for (std::size_t i : r.done) {
        const interval one = read_interval(i, d);
        const standing s = standing_of(d.events[i]);
        if (s == standing::manifest_only) continue;
        if (!one.is_whole()) continue;
        const bool is_longer = s == level && one.days() > whole.days();
        const bool tells_more =
            is_title && s == level && one.days() == whole.days() && !stands_in_title(i, d);
        if (!whole.is_whole() || is_longer || tells_more) {
            whole = one;
            level = s;
            is_title = stands_in_title(i, d);
        }
    }
    if (!whole.is_whole()) {
        for (std::size_t i : r.done) {
            if (standing_of(d.events[i]) == standing::manifest_only) continue;
            const interval one = read_interval(i, d);
            if (!whole.start.on && one.start.on) whole.start = one.start;
            if (!whole.end.on && one.end.on) whole.end = one.end;
        }
    }
    r.start = whole.start;
    r.end = whole.end;
    r.on = r.end.on ? r.end : r.start;
}

step_date date_of_event(std::size_t index, const dossier& d, bool published_first) {
    const event& e = d.events[index];
    const paper* p = paper_of(e, d);
    if (e.when && e.when->last_known()) {
        const auto on = e.when->last_known();
        // A ledger's event stands on its paper's title and is dated by that paper.
        const bool is_own = p && is_matter(e.step) && own_date(*p, false) == on;
        return {on, index, is_own ? e.paper : SIZE_MAX, {}, 0};
    }
    if (p && e.how == strength::paper_itself)
        if (const auto own = own_date(*p, published_first)) return {own, index, e.paper, {}, 0};
    return {};
}

void date_plain_step(step_record& r, const dossier& d) {
    const bool first = first_one_counts(r.step);
    standing level = standing::none;
    for (std::size_t i : r.done) {
        const event& e = d.events[i];
        const standing s = standing_of(e);
        if (s == standing::manifest_only || (r.on.on && s != level)) break;
        const step_date one = date_of_event(i, d, first);
        if (!one.on) continue;
        level = s;
        const bool better =
            !r.on.on || (first ? one.on->first < r.on.on->first : one.on->first > r.on.on->first);
        if (!better) continue;
        r.on = one;
        const bool interval = e.when && e.when->is_interval;
        r.start =
            interval && e.when->from ? step_date{e.when->from, i, SIZE_MAX, {}, 0} : step_date{};
        r.end = r.on;
    }
    if (!r.on.on && r.own_paper != SIZE_MAX)
        if (const auto own = own_date(d.papers[r.own_paper], first))
            r.on = r.end = {own, SIZE_MAX, r.own_paper, {}, 0};
}

/// A table of nothing but offices and of firms that were written to, in a paper that does not call
/// its consultation a public one.
bool is_of_those_asked(const event& e, const dossier& d) {
    if (e.paper < d.papers.size() &&
        d.papers[e.paper].facts.kind == paper_kind::enterprise_consultation)
        return true;
    if (e.outcome.find("都是书面征求或者单位的意见") == std::string::npos) return false;
    if (e.paper >= d.papers.size() || !d.papers[e.paper].facts.title) return true;
    const std::string& title = d.papers[e.paper].facts.title->value;
    for (const std::string_view open : {"公开", "公众", "社会"})
        if (title.find(open) != std::string::npos) return false;
    return true;
}

/// Feedback with 采纳 figures says that the consultation took place and is over.
void imply_from_feedback(step_record& r, const dossier& d, day_point as_of) {
    if (r.step != step::public_consultation || !r.done.empty() || r.own_paper != SIZE_MAX) return;
    const step_record feedback = record_of(step::consultation_feedback, d, as_of);
    for (std::size_t i : feedback.done) {
        const event& e = d.events[i];
        if (e.how == strength::manifest || e.quote.find("采纳") == std::string::npos) continue;
        if (is_of_those_asked(e, d)) continue;
        r.implied = true;
        r.done.push_back(i);
        r.best = i;
        r.standing = e.when ? standing::dated : standing::undated;
        return;
    }
}

}  // namespace

std::vector<paper_kind> own_papers(step s) {
    switch (s) {
        case step::enterprise_consultation:
            return {paper_kind::enterprise_consultation};
        case step::public_consultation:
            return {paper_kind::consultation_notice};
        case step::consultation_feedback:
            return {paper_kind::consultation_feedback};
        case step::expert_argumentation:
            return {paper_kind::expert_opinion};
        case step::risk_assessment:
            return {paper_kind::risk_assessment};
        case step::fair_competition_review:
            return {paper_kind::fair_competition_review};
        case step::legality_review:
            return {paper_kind::legality_opinion};
        case step::collective_decision:
            return {paper_kind::meeting_minutes};
        case step::party_group_report:
            return {paper_kind::meeting_minutes};
        case step::signing:
            return {paper_kind::signing_sheet};
        case step::publication:
            return {paper_kind::publication};
        case step::interpretation:
            return {paper_kind::interpretation};
        case step::filing:
            return {paper_kind::filing};
        case step::expiry_evaluation:
            return {paper_kind::evaluation};
        case step::annual_cleanup:
            return {paper_kind::cleanup_result};
        default:
            return {};
    }
}

std::optional<step> step_of(paper_kind kind) {
    for (step s : all_steps())
        for (paper_kind k : own_papers(s))
            if (k == kind) return s;
    return std::nullopt;
}

step_record record_of(step s, const dossier& d, day_point as_of, const std::string& instance) {
    step_record r;
    r.step = s;
    sort_events(r, d, as_of, instance);
    if (!r.done.empty()) {
        r.best = r.done.front();
        r.standing = standing_of(d.events[r.best]);
    }
    find_own_paper(r, d, as_of);
    if (is_consultation(s))
        date_consultation(r, d);
    else
        date_plain_step(r, d);
    const std::size_t dated = r.on.event != SIZE_MAX ? r.on.event : r.start.event;
    if (dated != SIZE_MAX && r.best != SIZE_MAX && r.standing == standing_of(d.events[dated]))
        r.best = dated;
    read_subject(r, d, as_of);
    imply_from_feedback(r, d, as_of);
    return r;
}

}  // namespace yigui::judging
