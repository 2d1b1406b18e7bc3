// A paper records the step of its kind unless it is blank, only announces it, or says that the
// step is left out. Its own statements of that step become the event, with their dates; without
// one, its title and its own date do. Everything else a paper says is a statement, dated or not.
// Minutes are read item by item (minutes.cpp): that they exist decides nothing.
#include "dossier/events.h"

#include <algorithm>
#include <tuple>

#include "base/loosely.h"
#include "base/unicode.h"
#include "dossier/complaints.h"
#include "dossier/counsel.h"
#include "dossier/dated_columns.h"
#include "dossier/entry.h"
#include "dossier/foretold.h"
#include "dossier/forms.h"
#include "dossier/made_for_else.h"
#include "dossier/meeting_day.h"
#include "dossier/minutes.h"
#include "dossier/no_result.h"
#include "dossier/outcome.h"
#include "dossier/put_back.h"
#include "dossier/remark.h"
#include "dossier/row.h"
#include "dossier/signing.h"
#include "dossier/terms_right.h"
#include "dossier/undone.h"
#include "dossier/void_papers.h"
#include "dossier/whose_meeting.h"
#include "model/sentence.h"
#include "recognise/lexer.h"

namespace yigui::joining {
namespace {

using view = std::string_view;

span line_around(const document& doc, span at) {
    const std::size_t before = at.begin == 0 ? view::npos : doc.text.rfind('\n', at.begin - 1);
    return {before == view::npos ? 0 : before + 1,
            std::min(doc.text.find('\n', at.end), doc.text.size())};
}

event blank_event(std::size_t paper, const sheet& s, step st, polarity p, span at) {
    event e;
    e.step = st;
    e.polarity = p;
    e.paper = paper;
    e.at = at.empty() ? head_span(s) : at;
    e.quote = std::string(s.doc->at(e.at));
    return e;
}

event from_mention(std::size_t paper, const sheet& s, const mention& m, bool about_this) {
    // What a plan foresees is shown as what it is: still to be done.
    const bool is_open = is_foretold(m, s) || is_undone(m, s);
    const polarity p = is_open ? polarity::required : m.polarity;
    event e = blank_event(paper, s, m.step, p, m.at);
    e.phase = m.phase;
    e.when = m.when;
    e.how = m.when ? strength::dated_statement : strength::undated_statement;
    e.count = m.count;
    e.days = m.days;
    e.outcome = m.outcome;
    e.ground = m.ground;
    e.actor = m.actor;
    e.about_this = about_this;
    return e;
}

/// Steps that are done when their paper is written, whatever days it tells of.
bool own_date_counts(step s) {
    switch (s) {
        case step::consultation_feedback:
        case step::fair_competition_review:
        case step::legality_review:
        case step::risk_assessment:
        case step::interpretation:
        case step::filing:
        case step::expiry_evaluation:
        case step::annual_cleanup:
            return true;
        default:
            return false;
    }
}

/// 公布网址:…⏎公布日期:2025年2月25日, in a note on it: where the document was made known, and when.
bool tells_where_made_known(const sheet& s) {
    return s.said->kind == paper_kind::other &&
           holds_loosely(s.text(), {"公布网址", "公布载体", "公布渠道", "公布平台", "公布途径",
                                    "公布栏目", "发布网址", "发布载体", "发布渠道"}) &&
           !holds_loosely(s.text(), {"审批", "申请", "审签", "拟", "计划", "预计", "内网", "OA",
                                     "办公系统", "征求意见", "解读"});
}

/// The publication of a notice, a catalogue or a reading, or of a draft in it, is not the
/// document's own.
bool publishes_something_else(const mention& m, const sheet& s) {
    const paper_kind k = s.said->kind;
    if (m.step != step::publication || m.polarity != polarity::done) return false;
    if (k == paper_kind::consultation_notice || k == paper_kind::draft ||
        k == paper_kind::consultation_feedback || k == paper_kind::decision_catalogue)
        return true;
    return m.page_head && k != paper_kind::issued_document && k != paper_kind::publication &&
           !tells_where_made_known(s);
}

/// 报送日期：2022年7月5日: a document is filed on the day on which it is handed in, whenever the form was written. What
/// is not a day alone, or not between the document and the form, is a plan or of something else.
std::optional<date> day_of_handing_in(const sheet& s, const identity& id) {
    const auto value =
        value_of_field(s, {"报送日期", "报送时间", "报备日期", "报备时间", "上报日期",
                           "报送备案日期", "报送备案时间", "备案报送日期", "备案报送时间"});
    if (!value) return std::nullopt;
    const std::string words = fold(*value).text;
    const auto day = recognising::lex_date(words, 0);
    if (!day || day->end != words.size() || !day->value.is_exact()) return std::nullopt;
    if (id.written && day->value < *id.written) return std::nullopt;
    const auto written = own_date(*s.said, step::filing);
    if (written && day->value > *written) return std::nullopt;
    return day->value;
}

/// A review lasts from the day on which the papers came in, where the opinion says it.
std::optional<period> time_of(const sheet& s, step st, const identity& id) {
    if (st == step::filing)
        if (const auto day = day_of_handing_in(s, id)) return period::on(*day);
    const auto written = own_date(*s.said, st);
    if (!written) return std::nullopt;
    if (st == step::legality_review)
        if (const auto in = day_of_submission(s); in && in->value < *written)
            return period::between(in->value, *written);
    return period::on(*written);
}

/// The event that the paper is by itself, when no statement of its own gives it.
event paper_event(std::size_t index, const sheet& s, step st, const identity& id) {
    event e = blank_event(index, s, st, polarity::done, {});
    e.how = strength::paper_itself;
    if (st == step::public_consultation) e.phase = phase::opened;
    if (st != step::public_consultation) e.when = time_of(s, st, id);
    if (st == step::signing)
        if (const auto day = day_of_signing(s)) {
            e.when = period::on(day->value);
            e.at = line_around(*s.doc, day->at);
            e.quote = std::string(s.doc->at(e.at));
        }
    e.outcome = outcome_of(s, st);
    return e;
}

/// 事由:关于《…》征求意见情况的报告, on the sheet of what came in: the report tells what became of the opinions, and
/// was there on the sheet's day.
bool passes_on_feedback(const sheet& s) {
    const facts& f = *s.said;
    if (f.kind != paper_kind::signing_sheet && f.kind != paper_kind::other) return false;
    if (!f.title || !f.date_written) return false;
    const view t = f.title->value;
    return holds_loosely(t, {"征求意见情况", "采纳情况", "意见汇总", "意见处理情况"}) &&
           (t.ends_with("的报告") || t.ends_with("的说明") || t.ends_with("的汇报"));
}

class collector {
 public:
    collector(const std::vector<sheet>& sheets, const std::vector<paper>& papers,
              const identity& id)
        : sheets_(sheets), papers_(papers), id_(id) {}

    std::vector<event> run() {
        for (std::size_t i = 0; i < sheets_.size(); ++i) {
            if (papers_[i].facts.kind == paper_kind::law || add_undone(i)) continue;
            const bool minutes = papers_[i].facts.kind == paper_kind::meeting_minutes;
            if (minutes) add_minutes(i);
            const auto own = step_recorded_by(sheets_[i], id_);
            if (own && !add_blank(i, *own)) add_own(i, *own);
            add_statements(i, own, minutes);
            add_dated_cells(i);
            add_subject(i);
        }
        set_terms_right(out_, sheets_, papers_);
        sort_events(out_);
        return std::move(out_);
    }

 private:
    view issuer() const {
        const bool is_told = id_.paper < papers_.size() && papers_[id_.paper].facts.issuer;
        return is_told ? view(papers_[id_.paper].facts.issuer->value) : view();
    }

    bool about_this(std::size_t i) const { return papers_[i].about == about::this_one; }

    /// The subject's own text shows no step of its making.
    bool comes_to_nothing(std::size_t i, step st) const {
        return i != id_.paper && about_this(i) && is_put_back(sheets_[i], st, id_);
    }

    bool is_of_subject(const mention& m, std::size_t i) const {
        return speaks_of_subject(m, sheets_[i], id_, papers_[i].about) &&
               !is_done_to_another_thing(m, sheets_[i]);
    }

    /// A paper that is void records nothing, and one that takes another back only that.
    bool add_undone(std::size_t i) {
        if (i == id_.paper) return false;
        const sheet& s = sheets_[i];
        const auto own = step_recorded_by(s, id_);
        const auto mark = shown_void(s, id_);
        if (mark && own) add_required(i, *own, *mark);
        const auto undoing = mark ? std::nullopt : told_undoing(s);
        if (undoing) add_required(i, *undoing->of, undoing->at);
        if (undoing && undoing->is_final && s.said->date_written) {
            out_.back().polarity = polarity::negated;
            out_.back().how = strength::dated_statement;
            out_.back().when = period::on(s.said->date_written->value);
        }
        return mark || undoing;
    }

    void add_required(std::size_t i, step st, span at) {
        event e = blank_event(i, sheets_[i], st, polarity::required, at);
        e.about_this = about_this(i);
        out_.push_back(std::move(e));
    }

    /// A blank form is shown as what it is: something still to be done.
    bool add_blank(std::size_t i, step st) {
        const blankness b = told_blank(sheets_[i]);
        auto other = stands_for_no_review(sheets_[i], st);
        if (!other) other = made_for_else(sheets_[i], st, id_);
        if (!other) other = shows_no_result(sheets_[i], st);
        const bool is_vain =
            st == step::signing && (is_void(sheets_[i]) || signs_another_paper(sheets_[i], id_));
        if (!b.is_blank && !is_vain && !other && !is_still_to_come(sheets_[i], st) &&
            !comes_to_nothing(i, st))
            return false;
        add_required(i, st, other.value_or(b.at));
        blank_.push_back(i);
        return true;
    }

    /// A register of reviews has no day of its own that tells of the subject; its row may have.
    std::optional<period> time_of_own(const sheet& s, step st, std::optional<span> row) const {
        const bool is_review = st == step::fair_competition_review || st == step::legality_review;
        if (!row || !is_review) return time_of(s, st, id_);
        const auto entered = day_of_entry(s, *row, st);
        return entered ? std::optional(period::on(*entered)) : std::nullopt;
    }

    void add_own(std::size_t i, step st) {
        const sheet& s = sheets_[i];
        bool said = false, left_out = false;
        const auto row = row_beside_others(s, id_);
        for (const mention& m : s.said->evidence) {
            if (m.step != st || !is_of_subject(m, i)) continue;
            if (is_claimed(m, s)) continue;
            if (m.polarity == polarity::exempted) left_out = true;
            if (m.polarity == polarity::negated && m.when == std::nullopt) left_out = true;
            if (m.polarity != polarity::done || leaves_signing(m, s)) continue;
            event e = from_mention(i, s, m, about_this(i));
            if (e.polarity == polarity::done) e.how = strength::paper_itself;
            if (st != step::public_consultation && (!e.when || own_date_counts(st)))
                if (const auto on = time_of_own(s, st, row)) e.when = on;
            if (!e.when && st == step::signing)
                if (const auto day = day_of_signing(s)) e.when = period::on(day->value);
            // What is filled into a review's field stands over the words around it.
            const bool by_field = e.outcome.empty() || st == step::fair_competition_review ||
                                  (st == step::legality_review && !verdict_of(s).empty()) ||
                                  (st == step::risk_assessment && !concluded_in_form(s).empty());
            if (const std::string o = by_field ? outcome_of(s, st) : ""; !o.empty()) e.outcome = o;
            if (st == step::public_consultation && e.phase == phase::none) e.phase = phase::opened;
            out_.push_back(std::move(e));
            said = true;
        }
        if (said || left_out) return;
        if (row) return add_row(i, st, *row);
        // 签报: 请提交局党组会研究: a sheet on which nobody signs the paper out records no signing.
        const bool is_unsigned = st == step::signing && !day_of_signing(s);
        const bool records = !is_unsigned && records_by_kind_alone(s, st);
        const span head = line_around(*s.doc, {s.said->whole.begin, s.said->whole.begin});
        event e =
            records ? paper_event(i, s, st, id_) : blank_event(i, s, st, polarity::required, head);
        e.about_this = about_this(i);
        out_.push_back(std::move(e));
    }

    /// Of a register of several documents only the subject's row tells, if somebody filled it in.
    void add_row(std::size_t i, step st, span row) {
        const auto day = day_of_entry(sheets_[i], row, st);
        event e = blank_event(i, sheets_[i], st, day ? polarity::done : polarity::required, row);
        if (day) e.how = strength::dated_statement;
        if (day) e.when = period::on(*day);
        e.about_this = about_this(i);
        out_.push_back(std::move(e));
    }

    /// 签发日期 above 2025-02-28: what the columns of a register tell of the subject.
    void add_dated_cells(std::size_t i) {
        if (!about_this(i) || papers_[i].facts.kind != paper_kind::other) return;
        for (const dated_cell& c : dated_cells_of_subject(sheets_[i], id_)) {
            event e = blank_event(i, sheets_[i], c.step, polarity::done, c.row);
            e.how = strength::dated_statement;
            e.when = period::on(c.on);
            e.about_this = true;
            out_.push_back(std::move(e));
        }
    }

    void add_statements(std::size_t i, std::optional<step> own, bool minutes) {
        const sheet& s = sheets_[i];
        const bool blank = std::find(blank_.begin(), blank_.end(), i) != blank_.end();
        for (const mention& m : s.said->evidence) {
            const bool decides =
                m.step == step::collective_decision || m.step == step::party_group_report;
            // 会后向局党组报告: what a meeting asks for is shown; what it did is read by its items.
            const bool asks = m.step == step::party_group_report &&
                              (m.polarity == polarity::required || tells_day_of_report(s, m));
            if (minutes && decides && !asks) continue;
            if (publishes_something_else(m, s)) continue;
            if (m.polarity == polarity::done && comes_to_nothing(i, m.step)) continue;
            if (is_no_act_here(m, s, id_)) continue;
            if (is_claimed(m, s)) continue;
            if (own && m.step == *own && m.polarity == polarity::done) {
                if (blank || is_of_subject(m, i)) continue;
            }
            // A sheet that nobody has signed yet still tells what was done before.
            if (blank && m.polarity == polarity::done && s.said->kind != paper_kind::signing_sheet)
                continue;
            event e = from_mention(i, s, m, is_of_subject(m, i));
            if (own && m.step == *own && m.polarity == polarity::exempted && e.about_this)
                e.how = strength::paper_itself;
            // The saved page of the document, with the day on which the site put it out, is the
            // paper of its publication.
            if (m.step == step::publication && m.page_head && e.when && e.about_this &&
                m.polarity == polarity::done && s.said->kind != paper_kind::other)
                e.how = strength::paper_itself;
            if (!e.when) date_by_paper(e, s, minutes);
            out_.push_back(std::move(e));
        }
    }

    /// What is told without a day has that of the meeting, or of the sheet that passes it on.
    static void date_by_paper(event& e, const sheet& s, bool minutes) {
        const bool is_done = e.polarity == polarity::done;
        // 与会企业提出…: what was heard at the meeting has its day.
        const bool heard =
            e.step == step::enterprise_consultation || e.step == step::expert_argumentation;
        // 审查材料未附,请补齐: so it stood on the day of the meeting.
        const bool lacks = e.polarity == polarity::negated;
        if (minutes && ((heard && is_done && !is_deciding_body(s)) || lacks))
            if (const auto day = day_of_meeting(s)) {
                e.when = period::on(day->value);
                if (is_done) e.how = strength::dated_statement;
            }
        if (is_done && e.step == step::consultation_feedback && passes_on_feedback(s)) {
            e.when = period::on(s.said->date_written->value);
            e.how = strength::dated_statement;
        }
    }

    void add_minutes(std::size_t i) {
        const sheet& s = sheets_[i];
        const auto day = day_of_meeting(s);
        std::optional<date> on;
        if (day) on = day->value;
        if (!on) on = own_date(*s.said, step::collective_decision);
        if (decides_for(s, id_, issuer())) add_decision(i, on);
        if (!is_party_group(s)) return add_extract_of_committee(i);
        if (const auto at = heard_of(s, id_)) {
            event e = blank_event(i, s, step::party_group_report, polarity::done, *at);
            e.how = strength::paper_itself;
            if (on) e.when = period::on(*on);
            out_.push_back(std::move(e));
        }
    }

    void add_extract_of_committee(std::size_t i) {
        const auto heard = about_this(i) ? heard_by_committee(sheets_[i], id_) : std::nullopt;
        if (!heard) return;
        event e = blank_event(i, sheets_[i], step::party_group_report, polarity::done, heard->at);
        e.how = strength::dated_statement;
        e.when = period::on(heard->value);
        out_.push_back(std::move(e));
    }

    void add_decision(std::size_t i, const std::optional<date>& on) {
        const sheet& s = sheets_[i];
        const auto all = decisions_on(s, id_);
        const bool refused = std::any_of(
            all.begin(), all.end(), [](const minute& m) { return m.what == decision::refused; });
        for (const minute& m : all) {
            if (refused && m.what != decision::refused) continue;
            event e = blank_event(i, s, step::collective_decision,
                                  refused ? polarity::negated : polarity::done, m.at);
            e.how = refused ? strength::dated_statement : strength::paper_itself;
            // 2月6日会议要求修改,2月13日会议审议通过: of two sessions the later one decided.
            const auto session = day_of_session(s, m.at);
            if (session && (!on || *on < *session))
                e.when = period::on(*session);
            else if (on)
                e.when = period::on(*on);
            e.outcome = m.outcome;
            out_.push_back(std::move(e));
        }
    }

    /// The number printed on the issued document is its numbering.
    void add_subject(std::size_t i) {
        const facts& f = *sheets_[i].said;
        if (i != id_.paper || f.kind == paper_kind::draft) return;
        if (!f.doc_number || f.doc_number->value.empty() || f.doc_number->at.empty()) return;
        event e = blank_event(i, sheets_[i], step::numbering, polarity::done, f.doc_number->at);
        e.how = strength::paper_itself;
        if (f.date_written) e.when = period::on(f.date_written->value);
        out_.push_back(std::move(e));
    }

    const std::vector<sheet>& sheets_;
    const std::vector<paper>& papers_;
    const identity& id_;
    std::vector<std::size_t> blank_;
    std::vector<event> out_;
};

}  // namespace

std::vector<event> events_of(const std::vector<sheet>& sheets, const std::vector<paper>& papers,
                             const identity& id) {
    return collector(sheets, papers, id).run();
}

void sort_events(std::vector<event>& events) {
    const auto key = [](const event& e) {
        const auto day = e.when && e.when->from ? e.when->from->first
                         : e.when && e.when->to ? e.when->to->first
                                                : day_point::max();
        return std::make_tuple(e.step, day, e.paper, e.at.begin, e.at.end, e.polarity);
    };
    std::stable_sort(events.begin(), events.end(),
                     [&](const event& a, const event& b) { return key(a) < key(b); });
}

}  // namespace yigui::joining
