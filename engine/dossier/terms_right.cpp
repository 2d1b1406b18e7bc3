// A correction about the document at hand (or one that names none and tells the last day of its notice) is matched to a notice by its first day, or, where it names
// none of its own, to the only notice whose days begin before the new end.
#include "dossier/terms_right.h"

#include <algorithm>

#include "base/loosely.h"
#include "base/unicode.h"
#include "recognise/lexer.h"

namespace yigui::joining {
namespace {

using view = std::string_view;

bool publishes_first(step s) {
    return s == step::publication || s == step::interpretation || s == step::public_consultation;
}

/// 更正启事, 关于延长…征求意见时间的公告: the first line of a notice that changes another one.
bool changes_notice(const sheet& s) {
    return holds_loosely(s.doc->at(head_span(s)), {"更正", "勘误", "补正", "延长", "延期", "顺延"});
}

bool sets_notice_right(const sheet& s) {
    return holds_loosely(s.doc->at(head_span(s)), {"更正", "勘误", "补正"});
}

bool gives_term(const event& e, const std::vector<paper>& papers) {
    return e.step == step::public_consultation && e.polarity == polarity::done && e.when &&
           e.when->is_interval && papers[e.paper].facts.kind == paper_kind::consultation_notice;
}

bool opens(const event& e, const std::vector<paper>& papers) {
    return e.about_this && gives_term(e, papers);
}

/// 应为“11月25日”: the first day stands in the notice that is changed, if only one can be meant.
void take_first_days(std::vector<event>& events, const std::vector<sheet>& sheets,
                     const std::vector<paper>& papers) {
    for (event& right : events) {
        if (!opens(right, papers) || right.when->from || !right.when->to ||
            !changes_notice(sheets[right.paper]))
            continue;
        std::optional<date> from;
        std::size_t begun_in = SIZE_MAX;
        bool is_one = true;
        for (const event& e : events) {
            if (e.paper == right.paper || !opens(e, papers) || !e.when->from ||
                changes_notice(sheets[e.paper]) || !(*e.when->from < *right.when->to))
                continue;
            is_one &= !from || *from == *e.when->from;
            from = e.when->from;
            begun_in = e.paper;
        }
        if (!from || !is_one) continue;
        right.when->from = from;
        right.begun_in = begun_in;
    }
}

/// Whether the paper tells the day, with its year or without.
bool tells_day(const sheet& s, const date& day) {
    const std::chrono::year_month_day ymd{day.first};
    const int number = static_cast<int>(unsigned{ymd.month()} * 100 + unsigned{ymd.day()});
    const auto tokens = recognising::lex(fold(s.text()).text);
    return std::any_of(tokens.begin(), tokens.end(), [&](const recognising::token& t) {
        if (t.kind == recognising::token_kind::month_day) return t.number == number;
        return t.kind == recognising::token_kind::date &&
               (t.when.from == day || (t.when.to && *t.when.to == day));
    });
}

/// Whether who signs the correction put up the notice: 区文旅局 and 临湖区文旅局 are one. A correction
/// that nobody signs may be its.
bool is_signed_by_same(const sheet& right, const sheet& notice) {
    if (!right.said->issuer) return true;
    const view who = right.said->issuer->value;
    if (!notice.said->issuer) return notice.text().find(who) != view::npos;
    const view whose = notice.said->issuer->value;
    return who.ends_with(whose) || whose.ends_with(who);
}

/// 征求意见截止日期“12月5日”有误,应为…: a correction that names no document is of the
/// notice of the same organ whose last day it tells, if that is the only one.
void claim_nameless(std::vector<event>& events, const std::vector<sheet>& sheets,
                    const std::vector<paper>& papers) {
    for (event& right : events) {
        if (right.about_this || papers[right.paper].about != about::unknown ||
            !gives_term(right, papers) || !sheets[right.paper].names.empty() ||
            !changes_notice(sheets[right.paper]))
            continue;
        std::size_t of_subject = 0, of_others = 0;
        for (const event& e : events) {
            if (e.paper == right.paper || !gives_term(e, papers) || !e.when->to ||
                !is_signed_by_same(sheets[right.paper], sheets[e.paper]) ||
                !tells_day(sheets[right.paper], *e.when->to))
                continue;
            ++(e.about_this ? of_subject : of_others);
        }
        if (of_subject == 0 || of_others > 0) continue;
        right.about_this = true;
        right.how = strength::paper_itself;
    }
}

}  // namespace

span head_span(const sheet& s) {
    if (s.said->title && !s.said->title->at.empty()) return s.said->title->at;
    const view text = s.text();
    std::size_t begin = text.find_first_not_of(" \n\t");
    if (begin == view::npos) return {};
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    return {s.said->whole.begin + begin, s.said->whole.begin + end};
}

std::optional<date> own_date(const facts& f, step s) {
    const auto& a = publishes_first(s) ? f.date_published : f.date_written;
    const auto& b = publishes_first(s) ? f.date_written : f.date_published;
    if (a) return a->value;
    if (b) return b->value;
    return std::nullopt;
}

void set_terms_right(std::vector<event>& events, const std::vector<sheet>& sheets,
                     const std::vector<paper>& papers) {
    claim_nameless(events, sheets, papers);
    take_first_days(events, sheets, papers);
    const auto given = [&](const event& e) { return opens(e, papers) && e.when->from; };
    for (const event& right : events) {
        // A term put off began with the days that were given first, and they stay true.
        if (!given(right) || !sets_notice_right(sheets[right.paper])) continue;
        const auto on = own_date(papers[right.paper].facts, right.step);
        for (event& e : events) {
            if (e.paper == right.paper || !given(e) || e.when->from != right.when->from) continue;
            // Of two corrections the later one holds.
            const auto before = own_date(papers[e.paper].facts, e.step);
            if (!sets_notice_right(sheets[e.paper]) || (before && on && *before < *on))
                e.when.reset();
        }
    }
}

}  // namespace yigui::joining
