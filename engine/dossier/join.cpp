// One pass each: papers in order of path and part; a notice and the text it carries become one
// paper; layout, subject, match, events, disagreements. A second look after matching sets aside
// papers that are years older than the subject: they belong to an earlier edition of its name.
#include "dossier/join.h"

#include <algorithm>

#include "base/loosely.h"
#include "base/unicode.h"
#include "dossier/compare.h"
#include "dossier/copies.h"
#include "dossier/dropped_drafts.h"
#include "dossier/events.h"
#include "dossier/match.h"
#include "dossier/put_back.h"
#include "dossier/sheet.h"
#include "dossier/subject.h"
#include "dossier/subject_by_name.h"
#include "model/sentence.h"

namespace yigui::joining {
namespace {

/// Papers older than this before the subject are of an earlier edition (practice, not law).
constexpr std::chrono::days too_old{3 * 365};

/// A notice that issues a text, and the text below it in the same file.
bool carries(const facts& notice, const facts& text) {
    if (!notice.title || !text.title || text.doc_number) return false;
    if (notice.kind != paper_kind::issued_document || text.kind == paper_kind::law) return false;
    const std::string& t = notice.title->value;
    if (!holds_loosely(t, {"印发", "公布", "发布", "颁布"})) return false;
    return compare(core_of(t), core_of(text.title->value)) >= likeness::variant;
}

template <class List>
void append(List& to, const List& from) {
    to.insert(to.end(), from.begin(), from.end());
}

void merge(facts& into, const facts& text) {
    into.whole = {std::min(into.whole.begin, text.whole.begin),
                  std::max(into.whole.end, text.whole.end)};
    append(into.citations, text.citations);
    append(into.evidence, text.evidence);
    append(into.signals, text.signals);
    // The text's own closing article stands over what the notice says of it.
    if (text.validity) {
        if (into.validity) into.other_validities.push_back(*into.validity);
        into.validity = text.validity;
    }
    append(into.other_validities, text.other_validities);
    append(into.told_terms, text.told_terms);
    if (!into.effective) into.effective = text.effective;
    if (!into.date_adopted) into.date_adopted = text.date_adopted;
    if (text.is_normative.value_or(false) || !into.is_normative) {
        into.is_normative = text.is_normative;
        into.normative_because = text.normative_because;
    }
}

std::vector<facts> merged(file_facts all) {
    std::vector<facts> out;
    for (facts& f : all) {
        if (!out.empty() && carries(out.back(), f))
            merge(out.back(), f);
        else
            out.push_back(std::move(f));
    }
    return out;
}

void take_kinds(dossier& d, const manifest_claims& manifest) {
    for (const claim& c : manifest.claims)
        for (paper& p : d.papers) {
            const auto kind = paper_kind_from(c.kind);
            if (c.path.empty() || p.path != c.path || !kind) continue;
            if (p.facts.kind != paper_kind::other || *kind == paper_kind::other) continue;
            p.facts.kind = *kind;
            p.facts.kind_because = "卷宗清单登记为" + std::string(name_of(*kind));
        }
}

/// A text without number and day that the other papers call 送审稿 is a draft, unless another
/// text of it is out.
void take_drafts(dossier& d, const std::vector<sheet>& sheets) {
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        facts& f = d.papers[i].facts;
        if (f.kind != paper_kind::issued_document || f.doc_number || f.date_written ||
            f.date_published || sheets[i].title.empty() || !sheets[i].title.draft_mark.empty())
            continue;
        std::string mark;
        bool is_out = false;
        for (std::size_t k = 0; k < sheets.size(); ++k) {
            if (k == i) continue;
            const facts& other = *sheets[k].said;
            const bool out_kind = other.kind == paper_kind::issued_document ||
                                  other.kind == paper_kind::signing_sheet ||
                                  other.kind == paper_kind::filing;
            for (const named& n : sheets[k].names) {
                if (n.as_basis || !is_same_document(n.core, sheets[i].title)) continue;
                is_out = is_out || !n.number.empty() || (out_kind && n.core.draft_mark.empty());
                if (!n.core.draft_mark.empty()) mark = n.core.draft_mark;
            }
            is_out = is_out || (out_kind && is_same_document(sheets[k].title, sheets[i].title));
        }
        if (mark.empty() || is_out) continue;
        f.kind = paper_kind::draft;
        f.kind_because = "没有文号和日期,其他材料称之为" + mark;
    }
}

/// A decision that repeals documents, or on a clean-up's results, is judged as the document that it
/// is when the dossier is about it; so is the page that shows it.
void take_decision(dossier& d, const std::vector<sheet>& sheets, const identity& id) {
    if (d.subject >= d.papers.size()) return;
    if (d.papers[d.subject].facts.kind != paper_kind::cleanup_result) return;
    for (std::size_t i = 0; i < d.papers.size(); ++i) {
        facts& f = d.papers[i].facts;
        if (f.kind != paper_kind::cleanup_result || !f.title) continue;
        if (i != d.subject && !id.is(sheets[i].title)) continue;
        f.kind = paper_kind::issued_document;
        f.kind_because = "卷宗是为这份废止、清理文件的决定立的";
        if (f.is_normative || !holds_loosely(f.title->value, {"规范性文件"})) continue;
        f.is_normative = true;
        f.normative_because = "标题写明废止、清理规范性文件";
    }
}

/// 是否行政规范性文件:☑是 on the sheet with which it was signed, where the text leaves it open.
void take_mark_of_sheet(const dossier& d, facts& f) {
    if (f.is_normative) return;
    for (const paper& p : d.papers) {
        if (p.about != about::this_one || p.facts.kind != paper_kind::signing_sheet) continue;
        std::string text;
        for (char c : fold(d.documents[p.document].at(p.facts.whole)).text)
            if (c != ' ') text += c;
        for (const char* label :
             {"是否行政规范性文件", "是否规范性文件", "是否属于规范性文件",
              "是否属于行政规范性文件", "是否为规范性文件", "是否为行政规范性文件"})
            for (const char* ticked :
                 {"☑是", "√是", "■是", "[√]是", "(√)是", "是☑", "是√", "是(√)"})
                if (text.find(std::string(label) + ":" + ticked) != std::string::npos ||
                    text.find(std::string(label) + ticked) != std::string::npos) {
                    f.is_normative = true;
                    f.normative_because = "发文稿纸勾选是规范性文件";
                    return;
                }
    }
}

/// An evaluation of the document whose validity the subject extends is the subject's own record.
bool evaluates_what_is_extended(const sheet& s, const identity& id) {
    if (s.said->kind != paper_kind::evaluation) return false;
    for (const title_core& extended : id.extended) {
        for (const named& n : s.names)
            if (n.in_title && compare(n.core, extended) >= likeness::variant) return true;
        if (s.said->title && compare(s.title, extended) >= likeness::variant) return true;
    }
    return false;
}

void match_all(dossier& d, const std::vector<sheet>& sheets, const identity& id) {
    for (std::size_t i = 0; i < d.papers.size(); ++i) {
        paper& p = d.papers[i];
        if (i == id.paper) {
            p.about = about::this_one;
            p.about_because = "是被审查的文件";
            continue;
        }
        if (evaluates_what_is_extended(sheets[i], id)) {
            p.about = about::this_one;
            p.about_because = "评估的是本通知所延长的文件";
            continue;
        }
        if (id.paper < d.papers.size() && p.facts.kind == paper_kind::issued_document &&
            d.papers[id.paper].facts.kind == paper_kind::draft && p.facts.doc_number &&
            id.is(sheets[i].title)) {
            p.about = about::other;
            p.about_because = "是以前印发的版本,不是这次起草的文件";
            continue;
        }
        if (p.facts.kind == paper_kind::issued_document && p.facts.doc_number &&
            std::any_of(id.acted_on.begin(), id.acted_on.end(), [&](const title_core& c) {
                return is_same_document(c, sheets[i].title);
            })) {
            p.about = about::other;
            p.about_because = "是被审查的文件所修改、废止的文件";
            continue;
        }
        if (id.paper < d.papers.size() && p.facts.kind == paper_kind::law &&
            d.papers[id.paper].facts.kind == paper_kind::law && id.is(sheets[i].title)) {
            p.about = about::this_one;
            p.about_because = "是被审查的文件的另一份文本";
            continue;
        }
        const match m = match_paper(sheets[i], id);
        p.about = m.whose;
        p.about_because = m.because;
    }
}

/// A paper that makes another document a possible owner of what names none.
bool is_of_a_rival(const paper& p, const sheet& s) {
    const paper_kind k = p.facts.kind;
    // The text of what goes by nearly the same name.
    if (p.about == about::unknown && (k == paper_kind::draft || k == paper_kind::issued_document))
        return true;
    if (p.about != about::other || k == paper_kind::law || k == paper_kind::decision_catalogue ||
        k == paper_kind::cleanup_result)
        return false;
    return k != paper_kind::meeting_minutes || !s.names.empty();
}

/// Replies kept in one file: one that names no document answers what the others answer.
void match_within_files(dossier& d) {
    for (paper& p : d.papers) {
        if (p.about != about::unknown || p.facts.kind == paper_kind::issued_document) continue;
        bool any = false, all = true;
        for (const paper& o : d.papers) {
            if (o.document != p.document || &o == &p || o.about == about::unknown) continue;
            any = true;
            all = all && o.about == about::this_one;
        }
        if (!any || !all) continue;
        p.about = about::this_one;
        p.about_because = "没有写文件名称,与它在同一份文件里的其他材料都针对被审查的文件";
    }
}

bool names_subject(const sheet& s, const identity& id) {
    return id.is(s.title) || !places_of_subject(s, id).empty();
}

/// In which folders and when papers name the subject and other documents.
void find_surroundings(const dossier& d, const std::vector<sheet>& sheets, identity& id) {
    for (std::size_t i = 0; i < d.papers.size(); ++i) {
        const paper& p = d.papers[i];
        const auto day = last_day_of(p.facts);
        if (is_of_a_rival(p, sheets[i])) {
            id.rival_folders.push_back(folder_of(p.path));
            if (day) id.rival_days.push_back(*day);
            id.has_undated_rival = id.has_undated_rival || !day;
        } else if (i == id.paper || (p.about == about::this_one && names_subject(sheets[i], id))) {
            id.own_folders.push_back(folder_of(p.path));
            if (day && p.facts.kind != paper_kind::law) id.own_days.push_back(*day);
        }
    }
}

/// Short names and tables without a name belong to the subject in a folder that is of nothing else.
/// So all papers are matched as if it were; those that are of another document, its text too, have
/// them matched anew.
void match_as_one(dossier& d, const std::vector<sheet>& sheets, identity& id) {
    id.is_only_one = true;
    match_all(d, sheets, id);
    find_surroundings(d, sheets, id);
    id.is_only_one = id.is_alone;
    for (std::size_t i = 0; i < d.papers.size(); ++i) {
        if (!is_of_a_rival(d.papers[i], sheets[i])) continue;
        id.is_only_one = false;
        id.rivals.push_back(sheets[i].title);
        for (const named& n : sheets[i].names)
            if (!id.is(n.core)) id.rivals.push_back(n.core);
    }
    // A table that was taken for the subject's may turn out to be of another time.
    const bool has_nameless = std::any_of(sheets.begin(), sheets.end(), [](const sheet& s) {
        return s.names.empty() && stage_of(s.said->kind) > 0;
    });
    if (!id.is_only_one || has_nameless) match_all(d, sheets, id);
}

/// Papers written when the document has long been out.
bool comes_later(paper_kind k) {
    return k == paper_kind::evaluation || k == paper_kind::interpretation ||
           k == paper_kind::cleanup_result || k == paper_kind::other;
}

/// The date against which papers are old: the subject's, else the latest of its papers.
std::optional<date> reference(const dossier& d, const identity& id) {
    if (id.written) return id.written;
    const bool is_by_name = id.paper >= d.papers.size();
    std::optional<date> latest;
    for (const paper& p : d.papers)
        if (p.about == about::this_one && p.facts.date_written &&
            !(is_by_name && comes_later(p.facts.kind)) &&
            (!latest || *latest < p.facts.date_written->value))
            latest = p.facts.date_written->value;
    return latest;
}

std::optional<int> year_of_number(const std::string& number) {
    for (std::size_t i = 0; i + 4 <= number.size(); ++i) {
        const auto is_digit = [&](std::size_t k) {
            return k < number.size() && number[k] >= '0' && number[k] <= '9';
        };
        if (!is_digit(i) || !is_digit(i + 1) || !is_digit(i + 2) || !is_digit(i + 3)) continue;
        const int year = std::stoi(number.substr(i, 4));
        if (!is_digit(i + 4) && year > 1980 && year < 2100) return year;
    }
    return std::nullopt;
}

/// What a number tells of a document that is known by name: its own papers are none of an edition
/// before it. Whether an earlier edition's number can be told from its own.
bool take_number(const dossier& d, const std::vector<sheet>& sheets, identity& id) {
    const std::string number = number_in(d, sheets, id).number;
    id.number = number_key(number);
    if (const auto year = year_of_number(number)) id.written = date_from_iso(std::to_string(*year));
    return !number.empty() || std::none_of(d.papers.begin(), d.papers.end(), [](const paper& p) {
        const paper_kind k = p.facts.kind;
        return p.about == about::this_one && k != paper_kind::other &&
               (k == paper_kind::filing || comes_later(k));
    });
}

void set_aside_old(dossier& d, const identity& id) {
    const auto on = reference(d, id);
    if (!on) return;
    for (std::size_t i = 0; i < d.papers.size(); ++i) {
        paper& p = d.papers[i];
        if (i == id.paper || p.about != about::this_one || !p.facts.date_written) continue;
        if (p.facts.date_written->value.first + too_old >= on->first) continue;
        p.about = about::unknown;
        p.about_because = "写于" + p.facts.date_written->value.zh() +
                          ",比被审查的文件早三年以上,可能针对以前的版本,请核对";
    }
}

/// The last day of which an earlier edition's papers can be: of its text here, else of the year in
/// the number by which the subject ends or amends it, or others call it.
std::optional<date> day_of_earlier_edition(const dossier& d, const std::vector<sheet>& sheets,
                                           const identity& id) {
    std::optional<date> out;
    const auto take = [&](const date& on) {
        if (!out || *out < on) out = on;
    };
    for (std::size_t i = 0; i < d.papers.size(); ++i) {
        const facts& f = d.papers[i].facts;
        if (i != id.paper && f.kind == paper_kind::issued_document && f.doc_number &&
            f.date_written && d.papers[i].about == about::other && id.is(sheets[i].title))
            take(f.date_written->value);
        for (const named& n : sheets[i].names) {
            if (n.number.empty() || number_key(n.number) == id.number || !id.is(n.core)) continue;
            if (const auto year = year_of_number(n.number))
                if (const auto last = make_date(*year, 12, 31)) take(*last);
        }
    }
    return out;
}

/// 2019年的会议纪要 among the papers of a revision: what was written before the edition that is
/// being replaced was out belongs to that edition, whatever name it gives.
void set_aside_earlier_edition(dossier& d, const std::vector<sheet>& sheets, const identity& id) {
    const auto before = day_of_earlier_edition(d, sheets, id);
    const auto on = reference(d, id);
    if (!before || !on || *on <= *before) return;
    for (std::size_t i = 0; i < d.papers.size(); ++i) {
        paper& p = d.papers[i];
        const auto day = last_day_of(p.facts);
        if (i == id.paper || p.about == about::other || !day || *before < *day) continue;
        if (p.facts.kind == paper_kind::law || !names_subject(sheets[i], id)) continue;
        p.about = about::other;
        p.about_because = "不晚于" + before->zh() + ",是以前版本的材料";
    }
}

/// 2019年…公开征求意见, told in the explanation of a text of 2023: an earlier edition's step.
/// So is what is told of days before the document was written anew.
void set_aside_old_events(dossier& d, const identity& id, std::optional<day_point> anew) {
    const auto on = reference(d, id);
    for (event& e : d.events) {
        if (is_of_text_before(e, id)) e.about_this = false;
        if (e.how != strength::dated_statement || !e.when || e.polarity != polarity::done) continue;
        const auto last = e.when->last_known();
        if (!last) continue;
        const bool is_old = on && last->last() + too_old < on->first;
        if (is_old || (anew && last->last() < *anew)) e.about_this = false;
    }
}

/// “经审核” tells a reader nothing: a quotation of a few characters becomes its sentence, unless
/// that is a long one.
void widen_quotes(dossier& d) {
    for (event& e : d.events) {
        if (e.paper >= d.papers.size() || e.at.empty() || count_code_points(e.quote) > 6) continue;
        const paper& p = d.papers[e.paper];
        const document& doc = d.documents[p.document];
        const span sentence = sentence_around(doc.text, p.facts.whole, e.at);
        if (!sentence.contains(e.at) || count_code_points(doc.at(sentence)) > 120) continue;
        e.at = sentence;
        e.quote = std::string(doc.at(sentence));
    }
}

void add_claims(dossier& d, const manifest_claims& manifest) {
    d.manifest_path = manifest.path;
    for (const claim& c : manifest.claims) {
        if (!c.step) continue;
        event e;
        e.step = *c.step;
        e.polarity = polarity::done;
        e.when = c.when;
        e.how = strength::manifest;
        e.quote = c.words;
        d.events.push_back(std::move(e));
    }
}

}  // namespace

std::string relative(const std::string& dossier, const std::string& file) {
    std::string base = dossier;
    while (base.size() > 1 && base.back() == '/') base.pop_back();
    if (file.size() > base.size() && file.starts_with(base)) {
        if (file[base.size()] == '/') return file.substr(base.size() + 1);
        const std::size_t slash = base.rfind('/');
        if (slash != std::string::npos) return file.substr(slash + 1);
    }
    if (file == base) {
        const std::size_t slash = base.rfind('/');
        return slash == std::string::npos ? file : file.substr(slash + 1);
    }
    return file;
}

dossier join(const std::string& path, std::vector<document> documents,
             std::vector<file_facts> facts_of, manifest_claims manifest) {
    dossier d;
    d.path = path;
    manifest.path = relative(path, manifest.path);
    manifest.subject_path = relative(path, manifest.subject_path);
    for (claim& c : manifest.claims) c.path = relative(path, c.path);
    std::vector<std::size_t> order(documents.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::tie(documents[a].path, a) < std::tie(documents[b].path, b);
    });
    for (std::size_t i : order) {
        std::size_t part = 0;
        for (facts& f : merged(std::move(facts_of[i]))) {
            paper p;
            p.path = relative(path, documents[i].path);
            p.sha256 = documents[i].sha256;
            p.document = d.documents.size();
            p.facts = std::move(f);
            p.part = part++;
            d.papers.push_back(std::move(p));
        }
        d.documents.push_back(std::move(documents[i]));
    }
    take_kinds(d, manifest);
    const auto sheets = lay_out(d.documents, d.papers);
    take_drafts(d, sheets);
    auto chosen = find_subject(sheets, {manifest.subject_path, manifest.subject_title});
    d.subject = chosen.id.paper;
    d.subject_because = chosen.because;
    d.rival_subjects = chosen.rivals;
    take_decision(d, sheets, chosen.id);
    match_as_one(d, sheets, chosen.id);
    match_within_files(d);
    if (d.subject < d.papers.size()) take_mark_of_sheet(d, d.papers[d.subject].facts);
    if (!chosen.is_by_name || take_number(d, sheets, chosen.id))
        set_aside_earlier_edition(d, sheets, chosen.id);
    set_aside_old(d, chosen.id);
    const auto anew = written_anew_from(d, sheets, chosen.id);
    set_aside_dropped_drafts(d, sheets, chosen.id, anew);
    const auto copies = forget_days_of_copies(d, sheets, chosen.id);
    d.events = events_of(sheets, d.papers, chosen.id);
    weaken_events_of_copies(d.events, copies);
    set_aside_old_events(d, chosen.id, anew);
    d.disagreements = disagreements_in(sheets, d.papers, chosen.id, d.events);
    if (chosen.is_by_name) {
        d.known_by_name = told_by_papers(d, sheets, chosen.id);
        take_mark_of_sheet(d, *d.known_by_name);
        add_numbering(d, sheets, chosen.id);
    }
    add_claims(d, manifest);
    widen_quotes(d);
    sort_events(d.events);
    return d;
}

}  // namespace yigui::joining
