// Every sentence that the formats share is built here, so that text, HTML and JUnit say the same.
// "Not recorded" is never worded as "not done": a missing paper proves nothing about the work.
#include "report/wording.h"

#include <algorithm>

#include "base/numeral.h"
#include "base/unicode.h"
#include "report/printable.h"

namespace yigui::report {

std::string tongue::of(polarity p) const {
    return is_english() ? std::string(id_of(p)) : std::string(name_of(p));
}

std::string tongue::of(source_status s) const {
    if (is_english()) return std::string(id_of(s));
    return s == source_status::unchecked ? "条文待核" : std::string(name_of(s));
}

std::string tongue::kind(const std::string& id) const {
    if (const auto k = paper_kind_from(id)) return (*this)(name_of(*k), english_of(*k));
    if (const auto s = step_from(id)) return of(*s);
    if (!is_english()) return id;
    constexpr std::string_view statement = "的转述(注明日期)", papers = "的材料";
    for (const auto& [end, words] :
         {std::pair{statement, " (a dated statement)"}, std::pair{papers, " (its papers)"}})
        if (id.ends_with(end))
            if (const auto s = step_from(id.substr(0, id.size() - end.size())))
                return of(*s) + words;
    return id;
}

std::string tongue::about(const std::string& id) const {
    if (id == "this") return (*this)("本件", "this document");
    if (id == "other") return (*this)("其他文件", "another document");
    if (id == "unknown") return (*this)("不明", "unknown");
    return id;
}

std::string tongue::strength(const std::string& id) const {
    if (id == "paper_itself") return (*this)("材料本身", "the paper itself");
    if (id == "dated_statement") return (*this)("转述（有日期）", "dated statement");
    if (id == "undated_statement") return (*this)("转述（无日期）", "undated statement");
    if (id == "manifest") return (*this)("卷宗目录", "manifest entry");
    return id;
}

std::string tongue::day(const day_point& d) const {
    if (is_english()) return iso(d);
    return date{d, precision::day}.zh();
}

std::string tongue::day_text(const std::string& text) const {
    const auto d = date_from_iso(text);
    return d && !is_english() ? d->zh() : text;
}

std::string tongue::of(const period& p) const {
    const auto one = [&](const date& d) { return is_english() ? d.iso() : d.zh(); };
    if (!p.is_interval || (p.from && p.from == p.to)) return p.from ? one(*p.from) : std::string();
    // 自5月6日起,为期30日: the last day is counted, and not printed.
    if (p.from && !p.to) return is_english() ? "from " + one(*p.from) : one(*p.from) + "起";
    const std::string from = p.from ? one(*p.from) : (*this)("起日不明", "start unknown");
    const std::string to = p.to ? one(*p.to) : (*this)("止日不明", "end unknown");
    return from + (*this)("至", " to ") + to;
}

std::string tongue::joined(const std::vector<std::string>& list) const {
    std::string out;
    for (const auto& s : list) {
        if (!out.empty()) out += comma();
        out += s;
    }
    return out;
}

std::string_view mark_of(result_kind r) {
    switch (r) {
        case result_kind::recorded:
            return "✓";
        case result_kind::not_recorded:
            return "✗";
        case result_kind::contradictory:
        case result_kind::too_short:
        case result_kind::late:
        case result_kind::out_of_order:
            return "!";
        case result_kind::undetermined:
            return "?";
        case result_kind::not_due:
            return "~";
        case result_kind::exempt:
            return "=";
        case result_kind::not_applicable:
        case result_kind::not_checked:
            return "-";
    }
    return " ";
}

std::string name_of_basis(const legal_basis& b) {
    if (b.instrument == "要点" || b.instrument.rfind("《", 0) == 0) return b.instrument + b.article;
    return "《" + b.instrument + "》" + b.article;
}

std::string basis_line(const legal_basis& b, const tongue& t) {
    std::vector<std::string> notes;
    if (b.from && b.to) {
        notes.push_back(t.day(*b.from) + t("至", " to ") + t.day(*b.to) + t("有效", ""));
    } else if (b.from) {
        notes.push_back(t.is_english() ? "since " + t.day(*b.from) : t.day(*b.from) + "起施行");
    } else if (b.to) {
        notes.push_back(t.is_english() ? "until " + t.day(*b.to) : "有效至" + t.day(*b.to));
    }
    if (b.status != source_status::verified) notes.push_back(t.of(b.status));
    std::string line = name_of_basis(b);
    if (!notes.empty())
        line += t.in_brackets(t.is_english() ? t.joined(notes) : [&] {
            std::string s = notes[0];
            for (std::size_t i = 1; i < notes.size(); ++i) s += "，" + notes[i];
            return s;
        }());
    return line;
}

std::string place_line(const quotation& q, const tongue& t) {
    std::vector<std::string> parts{q.paper.empty() ? t("卷宗目录", "manifest") : q.paper};
    if (!q.address.empty()) parts.push_back(q.address);
    if (q.range.size() > 0) {
        // People count from one and name the last character.
        parts.push_back(t("第", "characters ") + std::to_string(q.range.begin + 1) + "–" +
                        std::to_string(q.range.end) + t("字", ""));
    }
    if (q.when) parts.push_back(t.of(*q.when));
    if (!q.strength.empty()) {  // else the quotation is about a fact, not about a step
        parts.push_back(t.of(q.polarity));
        parts.push_back(t.strength(q.strength));
    }
    std::string out;
    for (const auto& p : parts) {
        if (!out.empty()) out += t("，", ", ");
        out += p;
    }
    return out;
}

namespace {

enum class fate : unsigned char { missing, unfit, undecided, waived, fine };

struct step_fate {
    yigui::step step{};
    result_kind result{};
    fate is = fate::fine;
};

fate fate_of(result_kind r) {
    switch (r) {
        case result_kind::not_recorded:
            return fate::missing;
        case result_kind::contradictory:
        case result_kind::too_short:
        case result_kind::late:
        case result_kind::out_of_order:
            return fate::unfit;
        case result_kind::undetermined:
            return fate::undecided;
        default:
            return fate::fine;
    }
}

// The worst finding of a step that still counts, after waivers; nothing when none does.
std::optional<result_kind> counted_result(const verdict& v, step s) {
    std::optional<result_kind> undecided;
    for (const auto& f : v.findings) {
        if (f.step != s) continue;
        const auto how = standing_of(f);
        if (how == standing::open) return f.result;
        if (how == standing::undecided) undecided = f.result;
    }
    return undecided;
}

bool has(const verdict& v, step s, standing how) {
    return std::any_of(v.findings.begin(), v.findings.end(),
                       [&](const finding& f) { return f.step == s && standing_of(f) == how; });
}

// A step's result as it counts: a waived one is a waiver, a mere hint is nothing to report.
step_fate fate_of(const verdict& v, const step_result& s) {
    const fate plain = fate_of(s.result);
    if (plain == fate::fine) return {s.step, s.result, plain};
    for (const auto& f : v.findings) {
        if (f.step != s.step || f.result != s.result) continue;
        const auto how = standing_of(f);
        if (how == standing::open || how == standing::undecided) return {s.step, s.result, plain};
    }
    if (const auto r = counted_result(v, s.step)) return {s.step, *r, fate_of(*r)};
    if (has(v, s.step, standing::waived)) return {s.step, s.result, fate::waived};
    return {s.step, s.result, fate::fine};
}

// The steps of the chain as judged, then the findings about the text.
std::vector<step_fate> fates(const verdict& v) {
    std::vector<step_fate> out;
    for (const auto& s : v.steps) out.push_back(fate_of(v, s));
    for (const auto s : v.ledger ? all_matters() : all_steps()) {
        const auto is_listed = std::any_of(v.steps.begin(), v.steps.end(),
                                           [&](const step_result& r) { return r.step == s; });
        if (is_listed) continue;
        if (const auto r = counted_result(v, s)) out.push_back({s, *r, fate_of(*r)});
    }
    return out;
}

std::string list_of(const std::vector<step_fate>& all, fate wanted, bool with_result,
                    const tongue& t, int& count) {
    std::vector<std::string> names;
    for (const auto& f : all) {
        if (f.is != wanted) continue;
        names.push_back(t.of(f.step) + (with_result ? t.in_brackets(t.of(f.result)) : ""));
    }
    count = static_cast<int>(names.size());
    return t.joined(names);
}

std::vector<std::string> in_marks(std::vector<std::string> titles) {
    for (std::string& title : titles) title = in_title_marks(title);
    return titles;
}

// What was judged, and what was not for want of it.
std::vector<std::string> subject_sentences(const verdict& v, const tongue& t) {
    std::vector<std::string> out;
    if (!v.subject && !v.ledger) {
        out.push_back(
            t("没有认出要检查的文件（草案或者正式文件），没有作出检查结论。请把它放进"
              "卷宗，或者在 卷宗.xml 的“主件”写明是哪个文件。",
              "No document to be judged (draft or issued document) was recognised, so "
              "nothing was judged. Put it into the dossier, or name it as 主件 in "
              "卷宗.xml."));
        if (!v.rival_subjects.empty())
            out.push_back(t("材料针对的不是同一份文件，不能确定检查哪一份：",
                            "The papers are about several documents, so that none was chosen: ") +
                          t.joined(in_marks(v.rival_subjects)) + t("。", "."));
    }
    if (v.subject && !v.subject->has_text) {
        out.push_back(
            t("卷宗里没有这份文件的文本，只从其他材料知道它的名称；步骤按这些材料的记录检查。要看"
              "正文才能回答的（是不是规范性文件、是否涉及经营主体、依据、施行日期、有效期、公文"
              "形式、内容线索），凡材料没有写明的，都没有作出判断。请补入文件文本再查。",
              "No text of the document is in the dossier; it is known by name from its papers, and "
              "the steps were checked by what these record. What only the text can tell (whether "
              "it is a normative document, whether it concerns businesses, its bases, the days of "
              "effect and expiry, form, leads) was left undecided where no paper tells it. Add "
              "the text and check again."));
    }
    if (v.ledger) {
        out.push_back(t("这是年度台账，按年度事项检查有没有记录、是否按时；每份文件的步骤另查。",
                        "This is a yearly ledger: the matters of the year were checked, not the "
                        "steps of single documents."));
        if (v.ledger->year == 0)
            out.push_back(
                t("看不出是哪一年的，有期限的事项无法判断。请用 --year 指定，或者在 "
                  "卷宗.xml 写明。",
                  "The year could not be told: give it with --year or in 卷宗.xml."));
    }
    if (v.subject && v.subject->normative == false) {
        out.push_back(t("本件不是规范性文件，只按适用于它的要求检查。",
                        "This is no normative document: only what applies to it was checked."));
    }
    return out;
}

}  // namespace

bool is_waived(const verdict& v, const step_result& s) { return fate_of(v, s).is == fate::waived; }

std::vector<std::string> verdict_sentences(const verdict& v, const tongue& t) {
    const auto all = fates(v);
    std::vector<std::string> out = subject_sentences(v, t);
    const auto add = [&](fate wanted, bool with_result, std::string_view zh, std::string_view en) {
        int n = 0;
        const std::string names = list_of(all, wanted, with_result, t, n);
        if (n == 0) return;
        std::string s = t(zh, en);
        s.replace(s.find('#'), 1, std::to_string(n));
        out.push_back(s + t.colon() + names + t("。", "."));
    };
    const auto heads = out.size();
    add(fate::missing, false, "缺#项记录", "# without a record");
    add(fate::unfit, true, "#项记录与要求不符", "# on record but not as required");
    add(fate::undecided, false, "#项无法判断", "# that cannot be told");
    if (out.size() == heads && v.ledger) {
        out.push_back(t("到基准日应有的年度记录，没有发现缺项。",
                        "No record of the year is missing that should be there by the day."));
    }
    if (out.size() == heads && v.subject) {
        out.push_back(t(
            "到“" + t.of(v.stage) + "”阶段应有的记录，没有发现缺项。",
            "Nothing is missing that should be on record at this stage (" + t.of(v.stage) + ")."));
    }
    add(fate::waived, true, "#项已登记为例外", "# waived");
    if (!v.unreadable.empty()) {
        out.push_back(t("有", "") + std::to_string(v.unreadable.size()) +
                      t("份材料无法读取，没有检查。", " inputs could not be read or checked."));
    }
    return out;
}

namespace {

/// What is asked of a text that is not in the dossier is told once, whatever is asked.
bool asks_missing_text(const finding& f) {
    return f.result == result_kind::undetermined && f.missing == missing_text &&
           f.step >= step::form;
}

}  // namespace

bool is_folded(const finding& f) {
    if (asks_missing_text(f)) return true;
    if (f.result == result_kind::not_applicable || f.result == result_kind::not_checked)
        return true;
    // A hint that found nothing is told in one line with its like.
    const bool is_idle = f.result == result_kind::recorded && f.severity == severity::info;
    return is_idle || (f.result == result_kind::undetermined && standing_of(f) == standing::hint);
}

namespace {

std::string folded_message(const finding& f) {
    if (asks_missing_text(f)) return "文件正文不在卷宗里,对正文的要求没有检查";
    return f.result == result_kind::recorded ? "提示性检查没有发现问题" : f.message;
}

}  // namespace

std::vector<folded_findings> folded(const verdict& v, standing wanted) {
    std::vector<folded_findings> out;
    for (const auto& f : v.findings) {
        if (!is_folded(f) || standing_of(f) != wanted) continue;
        auto same = std::find_if(out.begin(), out.end(), [&](const folded_findings& g) {
            return g.result == f.result && g.message == folded_message(f);
        });
        if (same == out.end()) same = out.insert(out.end(), {f.result, folded_message(f), {}});
        same->findings.push_back(&f);
    }
    return out;
}

namespace {

bool is_same(const quotation& a, const quotation& b) {
    return a.paper == b.paper && a.range == b.range;
}
bool is_same(const legal_basis& a, const legal_basis& b) {
    return a.instrument == b.instrument && a.article == b.article && a.from == b.from;
}

template <class T>
void add_new(std::vector<const T*>& to, const std::vector<T>& from) {
    for (const T& one : from)
        if (std::none_of(to.begin(), to.end(), [&](const T* o) { return is_same(*o, one); }))
            to.push_back(&one);
}

}  // namespace

std::vector<quiet_group> quiet_groups(const verdict& v) {
    std::vector<quiet_group> out;
    for (const auto& f : v.findings) {
        if (standing_of(f) != standing::quiet || is_folded(f)) continue;
        auto same = std::find_if(out.begin(), out.end(), [&](const quiet_group& g) {
            return g.step == f.step && g.result == f.result;
        });
        if (same == out.end()) same = out.insert(out.end(), {f.step, f.result, {}, {}, {}});
        same->findings.push_back(&f);
        add_new(same->evidence, f.evidence);
        add_new(same->basis, f.basis);
    }
    return out;
}

int number_in(std::string_view item) {
    int value = 0, digit = 0;
    bool any = false;
    for (std::size_t i = 0; i < item.size();) {
        const char32_t c = code_point_at(item, i);
        const int d = common_chinese_digit(c), unit = common_chinese_unit(c);
        if (d < 0 && unit == 0) {
            if (any) break;
            continue;
        }
        any = true;
        if (unit > 0) value += std::max(digit, 1) * unit;
        digit = unit > 0 ? 0 : d;
    }
    return any ? value + digit : 10000;
}

std::vector<plan_line> plan_lines(const verdict& v) {
    std::vector<plan_line> lines;
    const auto line = [&](const std::string& item) -> plan_line& {
        for (auto& l : lines)
            if (l.item == item) return l;
        lines.push_back({item, {}, {}});
        return lines.back();
    };
    for (const auto& f : v.findings)
        if (!f.plan_item.empty()) line(f.plan_item).findings.push_back(&f);
    for (const auto& n : v.not_checked) line(n.item).not_checked.push_back(&n);
    std::stable_sort(lines.begin(), lines.end(), [](const plan_line& a, const plan_line& b) {
        return number_in(a.item) < number_in(b.item);
    });
    return lines;
}

std::string plan_excused(const verdict& v) {
    if (!v.not_checked.empty()) return {};
    std::string why;
    for (const auto& f : v.findings) {
        if (f.plan_item.empty()) continue;
        if (f.result != result_kind::not_applicable || (!why.empty() && f.message != why))
            return {};
        why = f.message;
    }
    const std::string name(name_of(result_kind::not_applicable));
    for (const std::string colon : {":", "："})
        if (why.starts_with(name + colon)) why.erase(0, name.size() + colon.size());
    return why;
}

std::string in_title_marks(const std::string& title) {
    return title.find("《") == std::string::npos ? "《" + title + "》" : title;
}

std::string counts_line(const std::map<result_kind, int>& by_result, const tongue& t) {
    std::string out;
    for (const auto& [result, n] : by_result) {
        if (!out.empty()) out += t("，", ", ");
        out += t.of(result) + " " + std::to_string(n);
    }
    return out;
}

}  // namespace yigui::report
