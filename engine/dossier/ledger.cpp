// The year and the organ are those that most papers are about, unless the user or 卷宗.xml names
// them. A paper of another year or organ stays in the list and records nothing. What comes in case
// by case (建议书 and its answer) is paired by its number, so that each case is judged by itself.
#include "dossier/ledger.h"

#include <algorithm>
#include <map>
#include <set>

#include "dossier/case_register.h"
#include "dossier/events.h"
#include "dossier/matters.h"
#include "dossier/sheet.h"
#include "dossier/titles.h"

namespace yigui::joining {
namespace {

/// Fewer different matters than this may as well belong to one document's dossier.
constexpr std::size_t fewest_matters = 3;

int year_of(const date& d) { return static_cast<int>(std::chrono::year_month_day{d.first}.year()); }

/// 科普科, 政策法规股: a part of an organ, which signs for it inside the house.
bool is_section(const std::string& name) {
    return name.ends_with("科") || name.ends_with("股") || name.ends_with("组");
}

std::string organ_of(const paper& p) {
    if (p.facts.issuer && !p.facts.issuer->value.empty() && !is_section(p.facts.issuer->value))
        return p.facts.issuer->value;
    if (!p.facts.title) return {};
    const title_core core = core_of(p.facts.title->value);
    return core.organ.empty() ? std::string() : core.place + core.organ;
}

bool is_same_organ(const std::string& a, const std::string& b) {
    return a.find(b) != std::string::npos || b.find(a) != std::string::npos;
}

class ledger_maker {
 public:
    ledger_maker(dossier& d, const recognising::phrase_data& words, const ledger_claim& claim)
        : d_(d), book_(words), claim_(claim) {}

    void run() {
        for (const paper& p : d_.papers) {
            names_.push_back(names_of(p, d_.documents[p.document]));
            found_.push_back(book_.by_name(names_.back()));
            take_entry(p, found_.back());
        }
        if (!claim_.is_ledger && !looks_like_ledger()) return;
        // Twice: minutes are told by their text before they can carry what is said in them.
        for (std::size_t i = 0; i < 2 * d_.papers.size(); ++i) read_text(i % d_.papers.size());
        name_year();
        d_.subject = SIZE_MAX;
        d_.known_by_name.reset();
        d_.rival_subjects.clear();
        d_.subject_because.clear();
        d_.events.clear();
        d_.disagreements.clear();
        for (std::size_t i = 0; i < d_.papers.size(); ++i) place(i);
        pair_cases();
        sort_events(d_.events);
    }

 private:
    /// 卷宗.xml says what a paper is where its own words don't.
    void take_entry(const paper& p, std::vector<recorded_matter>& found) const {
        if (!found.empty()) return;
        for (const auto& e : claim_.entries) {
            const auto* m = e.path == p.path ? book_.find(e.matter) : nullptr;
            const std::string name(name_of(e.matter));
            if (m) found.push_back({m, name, p.facts.whole, "卷宗清单登记为" + name, 0, false});
            if (m && p.facts.title) found.back().at = p.facts.title->at;
        }
    }

    void read_text(std::size_t i) {
        const paper& p = d_.papers[i];
        for (auto& m : book_.by_text(p, d_.documents[p.document], names_[i], found_[i]))
            found_[i].push_back(std::move(m));
    }

    /// Papers by which one document was made: reviews, sheets, consultations that name it.
    bool is_of_one_making() const {
        return std::any_of(d_.papers.begin(), d_.papers.end(), [](const paper& p) {
            const paper_kind k = p.facts.kind;
            return p.about == about::this_one &&
                   (k == paper_kind::legality_opinion || k == paper_kind::signing_sheet ||
                    k == paper_kind::fair_competition_review || k == paper_kind::draft ||
                    k == paper_kind::consultation_notice);
        });
    }

    bool looks_like_ledger() const {
        std::set<step> matters;
        std::size_t papers = 0;
        const bool one = is_of_one_making();
        for (std::size_t i = 0; i < found_.size(); ++i) {
            // 关于废止《甲办法》的通知 and its page are the making, not the year's follow-up.
            if (one && d_.papers[i].about == about::this_one) continue;
            papers += !found_[i].empty();
            for (const auto& m : found_[i]) matters.insert(m.of->matter);
        }
        return matters.size() >= fewest_matters && papers * 2 > d_.papers.size();
    }

    /// The year that the paper is about, as it says itself.
    std::optional<int> told_year(std::size_t i, const recorded_matter& m) const {
        const paper& p = d_.papers[i];
        for (const paper_name& n : names_[i])
            if (const auto y = year_in(n.text)) return y;
        if (is_letter(m.of->matter))
            if (const auto r = receipt_in(d_.documents[p.document], p.facts.whole))
                return year_of(r->on);
        if (m.of->is_afterwards) return year_spoken_of(d_.documents[p.document].at(p.facts.whole));
        if (p.facts.date_written) return year_of(p.facts.date_written->value);
        if (p.facts.date_published) return year_of(p.facts.date_published->value);
        return std::nullopt;
    }

    template <class Key>
    static std::optional<Key> most_frequent(const std::map<Key, int>& votes) {
        std::optional<Key> best;
        int most = 0;
        for (const auto& [key, n] : votes)
            if (n >= most) {
                best = key;
                most = n;
            }
        return best;
    }

    void name_year() {
        std::map<int, int> years;
        std::map<std::string, int> organs;
        std::size_t told = 0;
        for (std::size_t i = 0; i < d_.papers.size(); ++i) {
            if (found_[i].empty()) continue;
            ++told;
            const recorded_matter& m = found_[i].front();
            if (m.of->is_incoming) continue;
            if (const std::string organ = organ_of(d_.papers[i]); !organ.empty()) ++organs[organ];
            if (m.of->is_standing) continue;
            if (const auto y = told_year(i, m)) ++years[*y];
        }
        ledger_year l;
        l.organ = !claim_.organ.empty() ? claim_.organ : most_frequent(organs).value_or("");
        l.because = claim_.because;
        const std::string all = std::to_string(d_.papers.size());
        if (!claim_.is_ledger)
            l.because = all + "份材料中有" + std::to_string(told) + "份是机关的年度材料";
        if (claim_.year) {
            l.year = *claim_.year;
        } else if (const auto y = most_frequent(years)) {
            l.year = *y;
            l.because += (l.because.empty() ? "" : ",") + std::to_string(years[*y]) + "份说的是" +
                         std::to_string(*y) + "年";
        }
        d_.ledger = std::move(l);
    }

    /// Whether the paper counts for this year; says why not.
    enum class fit : unsigned char { yes, no, unknown };
    fit fits(std::size_t i, const recorded_matter& m, std::string& why) const {
        const paper& p = d_.papers[i];
        const int year = d_.ledger->year;
        const std::string organ = organ_of(p);
        if (!m.of->is_incoming && !organ.empty() && !d_.ledger->organ.empty() &&
            !is_same_organ(organ, d_.ledger->organ)) {
            why = "是" + organ + "的材料";
            return fit::no;
        }
        const auto told = told_year(i, m);
        if (!told) {
            why = "看不出是哪一年的";
            return fit::unknown;
        }
        const bool counts = m.of->is_standing ? *told <= year : *told == year;
        why = std::to_string(*told) + "年的材料";
        if (counts && m.of->is_standing && *told < year) why += ",没有见到更新的,按仍在使用看";
        return counts ? fit::yes : fit::no;
    }

    void place(std::size_t i) {
        paper& p = d_.papers[i];
        p.about = about::unknown;
        p.about_because = "看不出是哪一项年度材料";
        bool counts = false;
        for (const recorded_matter& m : found_[i]) {
            std::string why;
            const fit how = fits(i, m, why);
            if (!p.matter) {
                p.matter = m.of->matter;
                p.matter_because = m.because;
            }
            if (!counts) p.about_because = why;
            if (how == fit::no) {
                if (!counts && p.about == about::unknown) p.about = about::other;
                continue;
            }
            counts = counts || how == fit::yes;
            p.about = counts ? about::this_one : about::unknown;
            record(i, m, how == fit::yes);
        }
    }

    void record(std::size_t i, const recorded_matter& m, bool is_of_year) {
        const paper& p = d_.papers[i];
        if (is_letter(m.of->matter) && record_register(i, m.of->matter)) return;
        event e;
        e.step = m.of->matter;
        e.polarity = polarity::done;
        e.paper = i;
        e.at = m.at;
        e.quote = d_.documents[p.document].at(m.at);
        e.how = is_of_year ? strength::paper_itself : strength::undated_statement;
        if (m.is_statement && is_of_year) {
            e.how = strength::dated_statement;
            e.when = period::on(*make_year(d_.ledger->year));
        }
        if (!m.is_statement) {
            if (p.facts.date_written)
                e.when = period::on(p.facts.date_written->value);
            else if (p.facts.date_published)
                e.when = period::on(p.facts.date_published->value);
        }
        if (is_letter(m.of->matter) || m.of->answers) cases_.push_back(d_.events.size());
        if (is_letter(m.of->matter)) date_receipt(e, i);
        if (m.of->is_incoming) e.instance = case_name(i);
        d_.events.push_back(e);
        if (!m.of->published_as || !p.facts.date_published || !is_of_year) return;
        e.step = *m.of->published_as;
        e.how = strength::paper_itself;
        e.when = period::on(p.facts.date_published->value);
        if (!p.facts.date_published->at.empty()) {
            e.at = p.facts.date_published->at;
            e.quote = d_.documents[p.document].at(e.at);
        }
        d_.events.push_back(std::move(e));
    }

    /// A register tells of each case in its row: that it came in, and what became of it.
    bool record_register(std::size_t i, step letter) {
        const paper& p = d_.papers[i];
        const auto rows = cases_in(d_.documents[p.document], p.facts.whole);
        for (const registered_case& c : rows) {
            cases_.push_back(d_.events.size());
            registers_.insert(cases_.back());
            add_row(i, c, letter, c.received);
            for (step s : all_matters()) {
                const auto* m = book_.find(s);
                if (!m || m->answers != letter) continue;
                const auto& day = name_of(s).ends_with("延期") ? c.extended : c.answered;
                if (day) add_row(i, c, s, day);
            }
        }
        return !rows.empty();
    }

    void add_row(std::size_t i, const registered_case& c, step s,
                 const std::optional<registered_day>& day) {
        event e;
        e.step = s;
        e.polarity = polarity::done;
        e.paper = i;
        e.at = c.row;
        e.quote = d_.documents[d_.papers[i].document].at(c.row);
        e.how = day ? strength::dated_statement : strength::undated_statement;
        if (day) e.when = period::on(day->on);
        e.instance = c.key;
        d_.events.push_back(std::move(e));
    }

    /// Whether it comes in case by case and is answered.
    bool is_letter(step s) const {
        return std::any_of(all_matters().begin(), all_matters().end(), [&](step other) {
            const auto* m = book_.find(other);
            return m && m->answers == s;
        });
    }

    /// A letter's own date is not the day on which it came in.
    void date_receipt(event& e, std::size_t i) const {
        const paper& p = d_.papers[i];
        const auto r = receipt_in(d_.documents[p.document], p.facts.whole);
        if (!r) {
            e.how = strength::undated_statement;
            e.when.reset();
            return;
        }
        e.when = period::on(r->on);
        e.at = r->at;
        e.quote = d_.documents[p.document].at(e.at);
    }

    std::string squeezed_text(std::size_t paper) const {
        const dossier& d = d_;
        return squeeze(d.documents[d.papers[paper].document].at(d.papers[paper].facts.whole)).text;
    }

    /// How a letter that came in is called in its answer.
    std::string key_of(std::size_t letter) const {
        if (registers_.count(letter)) return d_.events[letter].instance;
        const facts& f = d_.papers[d_.events[letter].paper].facts;
        if (f.doc_number && !f.doc_number->value.empty()) return f.doc_number->value;
        return f.title ? f.title->value : std::string();
    }

    /// Both are events; the answer's paper names the letter by its number or title.
    bool answers(std::size_t reply, std::size_t letter) const {
        const std::string key = squeeze(key_of(letter)).text;
        constexpr std::size_t shortest = 8;  // bytes: of less, any text may hold it by chance
        return key.size() >= shortest &&
               squeezed_text(d_.events[reply].paper).find(key) != std::string::npos;
    }

    void pair_cases() {
        for (step s : all_matters()) {
            const auto* m = book_.find(s);
            if (m && m->answers) pair(s, *m->answers);
        }
    }

    void pair(step reply, step letter) {
        std::vector<std::size_t> letters, replies;
        for (const std::size_t i : cases_) {
            if (d_.events[i].step == letter) letters.push_back(i);
            if (d_.events[i].step == reply) replies.push_back(i);
        }
        const bool is_single = letters.size() == 1 && replies.size() == 1;
        for (const std::size_t r : replies) {
            const auto of = std::find_if(letters.begin(), letters.end(),
                                         [&](std::size_t l) { return is_single || answers(r, l); });
            if (of != letters.end())
                settle(r, *of);
            else
                add_letter(r, letter);
        }
    }

    std::string case_name(std::size_t paper) const {
        const facts& f = d_.papers[paper].facts;
        return f.doc_number && !f.doc_number->value.empty() ? f.doc_number->value
                                                            : d_.papers[paper].path;
    }

    /// The answer may tell the day of receipt that the letter does not show.
    void settle(std::size_t reply, std::size_t letter) {
        d_.events[reply].instance = d_.events[letter].instance;
        event& l = d_.events[letter];
        if (l.when) return;
        const std::size_t i = d_.events[reply].paper;
        const paper& p = d_.papers[i];
        const auto r = receipt_in(d_.documents[p.document], p.facts.whole);
        if (!r) return;
        l.when = period::on(r->on);
        l.how = strength::dated_statement;
        l.paper = i;
        l.at = r->at;
        l.quote = d_.documents[p.document].at(r->at);
    }

    /// An answer without the letter: that one came in follows from it.
    void add_letter(std::size_t reply, step letter) {
        d_.events[reply].instance = case_name(d_.events[reply].paper);
        event e = d_.events[reply];
        e.step = letter;
        e.how = strength::dated_statement;
        date_receipt(e, e.paper);
        d_.events.push_back(std::move(e));
    }

    dossier& d_;
    matter_book book_;
    const ledger_claim& claim_;
    std::vector<std::vector<paper_name>> names_;
    std::vector<std::vector<recorded_matter>> found_;
    std::vector<std::size_t> cases_;   ///< events that belong to one of several cases
    std::set<std::size_t> registers_;  ///< those of cases_ that are rows of a register
};

}  // namespace

void take_as_ledger(dossier& d, const phrase_book& phrases, const ledger_claim& claim) {
    ledger_maker(d, recognising::data_of(phrases), claim).run();
}

std::vector<step> matters_of_title(const std::string& title, const phrase_book& phrases) {
    paper p;
    p.facts.title = stated<std::string>{title, {0, title.size()}};
    document d;
    d.text = title;
    const matter_book book(recognising::data_of(phrases));
    std::vector<step> out;
    for (const auto& m : book.by_name(names_of(p, d))) out.push_back(m.of->matter);
    return out;
}

}  // namespace yigui::joining
