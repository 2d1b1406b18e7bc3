// Only papers that state a fact of the subject are held against it: its own page, the reading of
// it, the filing report, the explanation. A paper's own number and date are its own. A draft's
// title differs from the final one by right, so titles are compared among final papers only.
#include "dossier/compare.h"

#include <algorithm>

namespace yigui::joining {
namespace {

bool speaks_of_final_text(paper_kind k) {
    return k == paper_kind::publication || k == paper_kind::interpretation ||
           k == paper_kind::filing || k == paper_kind::signing_sheet;
}

class comparer {
 public:
    comparer(const std::vector<sheet>& sheets, const std::vector<paper>& papers, const identity& id)
        : sheets_(sheets), papers_(papers), id_(id) {}

    std::vector<disagreement> run(const std::vector<event>& events) {
        periods(events);
        if (id_.paper >= sheets_.size()) return std::move(out_);
        validity_within();
        for (std::size_t i = 0; i < sheets_.size(); ++i) {
            if (i == id_.paper || papers_[i].about != about::this_one) continue;
            names(i);
            page(i);
            validity(i);
        }
        return std::move(out_);
    }

 private:
    void add(const char* what, std::size_t b, span at_a, span at_b, std::string value_a,
             std::string value_b, std::size_t a = SIZE_MAX) {
        out_.push_back({what, a == SIZE_MAX ? id_.paper : a, b, at_a, at_b, std::move(value_a),
                        std::move(value_b)});
    }

    const facts& subject() const { return *sheets_[id_.paper].said; }
    bool is_final() const { return subject().kind != paper_kind::draft; }

    /// The number and the name that a paper gives the subject.
    void names(std::size_t i) {
        if (!is_final() || !speaks_of_final_text(papers_[i].facts.kind)) return;
        const sheet& s = sheets_[i];
        bool number_done = false, title_done = false;
        for (const named& n : s.names) {
            if (!id_.is(n.core) || n.as_basis) continue;
            if (!number_done && !n.number.empty() && !id_.number.empty() &&
                number_key(n.number) != id_.number && subject().doc_number) {
                add("doc_number", i, subject().doc_number->at, n.at, subject().doc_number->value,
                    n.number);
                number_done = true;
            }
            const bool worded_otherwise =
                n.core.draft_mark.empty() &&
                std::none_of(id_.cores.begin(), id_.cores.end(), [&](const title_core& c) {
                    return c.text == n.core.text && c.trial_mark == n.core.trial_mark;
                });
            if (!title_done && worded_otherwise && subject().title) {
                add("title", i, subject().title->at, n.at, subject().title->value,
                    std::string(s.doc->at(n.at)));
                title_done = true;
            }
        }
    }

    /// A page that shows the subject itself: the same title means the same number and date.
    void page(std::size_t i) {
        const facts& p = papers_[i].facts;
        if (!is_final() ||
            (p.kind != paper_kind::publication && p.kind != paper_kind::issued_document))
            return;
        if (!p.title || !id_.is(sheets_[i].title) || is_about_a_document(p.title->value)) return;
        const facts& f = subject();
        if (f.doc_number && p.doc_number && !p.doc_number->value.empty() &&
            number_key(f.doc_number->value) != number_key(p.doc_number->value))
            add("doc_number", i, f.doc_number->at, p.doc_number->at, f.doc_number->value,
                p.doc_number->value);
        if (f.date_written && p.date_written && f.date_written->value.is_exact() &&
            p.date_written->value.is_exact() && f.date_written->value != p.date_written->value)
            add("date_written", i, f.date_written->at, p.date_written->at,
                f.date_written->value.iso(), p.date_written->value.iso());
        if (f.issuer && p.issuer &&
            squeeze(f.issuer->value).text != squeeze(p.issuer->value).text &&
            p.issuer->value.find(f.issuer->value) == std::string::npos &&
            f.issuer->value.find(p.issuer->value) == std::string::npos)
            add("issuer", i, f.issuer->at, p.issuer->at, f.issuer->value, p.issuer->value);
    }

    static bool differs(const validity_fact& a, const validity_fact& b) {
        const bool months = a.months && b.months && *a.months != *b.months;
        const bool until = a.until && b.until && *a.until != *b.until;
        return months || until || a.is_unlimited != b.is_unlimited;
    }

    /// A notice that says 有效期3年 of a text whose last article says 有效期5年.
    void validity_within() {
        const auto& a = subject().validity;
        if (!a) return;
        for (const validity_fact& b : subject().other_validities)
            if (differs(*a, b))
                add("validity_in_text", id_.paper, b.at, a->at, b.as_printed, a->as_printed);
    }

    void validity(std::size_t i) {
        const auto& a = subject().validity;
        const auto& b = papers_[i].facts.validity;
        const paper_kind k = papers_[i].facts.kind;
        if (!a || !b || !is_final() ||
            (!speaks_of_final_text(k) && k != paper_kind::issued_document))
            return;
        if (differs(*a, *b)) add("validity", i, a->at, b->at, a->as_printed, b->as_printed);
    }

    /// Whole periods of the one consultation, as the notice and other papers give them.
    void periods(const std::vector<event>& events) {
        const event* notice = nullptr;
        int notices = 0;
        for (const event& e : events)
            if (is_whole(e) && e.how == strength::paper_itself) notice = &e, ++notices;
        if (notices != 1) return;
        for (const event& e : events) {
            if (!is_whole(e) || e.paper == notice->paper || *e.when == *notice->when) continue;
            add("consultation_period", e.paper, notice->at, e.at, notice->when->iso(),
                e.when->iso(), notice->paper);
            return;
        }
    }

    static bool is_whole(const event& e) {
        return e.step == step::public_consultation && e.polarity == polarity::done &&
               e.about_this && e.when && e.when->is_interval && e.when->from && e.when->to &&
               e.when->from->is_exact() && e.when->to->is_exact();
    }

    const std::vector<sheet>& sheets_;
    const std::vector<paper>& papers_;
    const identity& id_;
    std::vector<disagreement> out_;
};

}  // namespace

std::vector<disagreement> disagreements_in(const std::vector<sheet>& sheets,
                                           const std::vector<paper>& papers, const identity& id,
                                           const std::vector<event>& events) {
    return comparer(sheets, papers, id).run(events);
}

}  // namespace yigui::joining
