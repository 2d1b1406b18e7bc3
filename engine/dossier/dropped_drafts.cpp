// Two signs. A sentence tells that work on an earlier draft stopped and that the text was written
// again; a mere pause (停了半年,恢复起草) or a draft that was worked on is the same making. Or a
// review names the draft of a year, and more than a year later the document went through an earlier
// step: an opinion on a 2023年送审稿 is none on what was put up for opinions at the end of 2024.
#include "dossier/dropped_drafts.h"

#include <algorithm>

#include "base/loosely.h"
#include "base/unicode.h"
#include "dossier/one_of.h"
#include "dossier/row.h"
#include "dossier/short_names.h"
#include "model/sentence.h"

namespace yigui::joining {
namespace {

using view = std::string_view;

/// A year as it is written with its sign.
struct told_year {
    std::size_t at = 0;
    int year = 0;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// 2022年, 2024年3月, in folded text without blanks.
std::vector<told_year> years_in(view text) {
    constexpr view sign = "年";
    std::vector<told_year> out;
    for (std::size_t at = text.find(sign); at != view::npos; at = text.find(sign, at + 1)) {
        const bool is_year = at >= 4 && text[at - 4] == '2' &&
                             std::all_of(&text[at - 4], &text[at - 4] + 4, is_digit);
        if (is_year) out.push_back({at - 4, std::stoi(std::string(text.substr(at - 4, 4)))});
    }
    return out;
}

std::size_t first_of(view text, std::initializer_list<view> words) {
    std::size_t first = view::npos;
    for (view w : words) first = std::min(first, text.find(w));
    return first;
}

std::string without_blanks(view text) {
    std::string out;
    for (char c : fold(text).text)
        if (c != ' ' && c != '\t') out += c;
    return out;
}

/// What goes on from the old text, is only weighed, or ends a document that was issued, drops no draft.
bool is_no_fresh_start(view words) {
    return holds_one_of(
        words,
        {"基础上", "沿用",   "恢复",   "继续起草", "如果",     "如需",   "建议",   "是否",
         "若",     "不得",   "应当",   "没有停",   "未停",     "未重新", "没有重", "不再重新",
         "无需",   "部分",   "条款重", "章重写",   "条重写",   "届满",   "失效",   "废止",
         "施行",   "有效期", "执行",   "计划重新", "准备重新", "拟重新", "其余",   "不实"});
}

/// 本办法, 该文件.
bool is_this_document(view words) {
    if (!starts_with_one_of(words, {"本", "该"})) return false;
    const view kind = words.substr(view("本").size());
    return kind == "文件" || kind == "办法" || kind == "规定" || kind == "细则" || kind == "措施" ||
           kind == "方案" || kind == "意见";
}

/// Whether words that stand alone call the document, or nothing: 本办法曾于, 我局, its name, a short one.
bool is_of_subject_or_none(view words, const identity& id) {
    words = without_list_mark(words);
    for (view particle : {"在", "于", "曾", "的"})
        if (words.ends_with(particle)) words.remove_suffix(particle.size());
    if (words.empty() || words == "我局" || words == "我委" || words == "我办" ||
        is_this_document(words))
        return true;
    if (holds_one_of(words, {",", "。", ";"})) return false;
    const auto inner = quoted_names(words);
    return id.is(core_of(inner.empty() ? std::string(words) : inner.front().name)) ||
           (inner.empty() && is_named_for_short(words, id));
}

/// The words by which a draft is begun anew; empty without any.
span begun_anew_in(view words) {
    static constexpr view verbs[] = {"重新起草", "重新草拟", "重新拟定", "重新拟订", "重新拟稿",
                                     "重新撰写", "重新编写", "另行起草", "另行草拟", "另起炉灶",
                                     "另起一稿", "重写",     "推倒重来", "从头起草"};
    span first;
    for (view verb : verbs)
        if (const std::size_t at = words.find(verb);
            at != view::npos && (first.empty() || at < first.begin))
            first = {at, at + verb.size()};
    return first;
}

/// 重新起草, 重新起草了本办法, 重新起草并公开征求意见; not 重新起草了第四条, 重新起草申报指南.
bool is_whole_begun(view behind, const identity& id) {
    behind = behind.substr(0, first_of(behind, {",", "。", ";", "、"}));
    if (behind.starts_with("了")) behind.remove_prefix(view("了").size());
    return starts_with_one_of(behind, {"并", "后", "形成", "完成"}) ||
           is_of_subject_or_none(behind, id);
}

/// 2022年稿因机构改革停办,2024年重新起草: the first day of 2023. The draft must be older than the document
/// (`written_in`, 0 if unknown) or than the new beginning by more than a year, and what came between
/// is not touched: it may belong to either. The sentence must begin with the year, or call the document
/// before it: 外区2022年的稿子, 申报指南2022年草拟后 tell of something else.
std::optional<day_point> anew_by(view words, int written_in, const identity& id) {
    const std::size_t stop = first_of(
        words, {"停办",   "停止起草", "终止",   "中止",     "搁置",     "作废",     "废弃",
                "弃用",   "撤回",     "放弃",   "叫停",     "未出台",   "未能出台", "没有出台",
                "未印发", "没有印发", "未发布", "不再使用", "不再采用", "不了了之"});
    const span restart = begun_anew_in(words);
    if (stop == view::npos || restart.empty() || restart.begin < stop || is_no_fresh_start(words) ||
        !is_whole_begun(words.substr(restart.end), id))
        return std::nullopt;
    const auto years = years_in(words);
    const auto after =
        std::find_if(years.begin(), years.end(), [&](const told_year& y) { return y.at > stop; });
    if (after == years.begin() || !is_of_subject_or_none(words.substr(0, years.front().at), id) ||
        !holds_one_of(words.substr(years.front().at, stop - years.front().at),
                      {"稿", "草案", "起草", "草拟", "征求意见", "送审"}))
        return std::nullopt;
    const int before = std::prev(after)->year;
    const bool is_told = after != years.end() && after->at < restart.begin;
    if (is_told && after->year <= before) return std::nullopt;
    if (std::max(written_in, is_told ? after->year : 0) < before + 2) return std::nullopt;
    const auto first = make_date(before + 1, 1, 1);
    if (!first) return std::nullopt;
    return first->first;
}

/// Each sentence of the paper with the one behind it, where both stand on one line.
std::optional<day_point> told_anew_in(const sheet& s, const identity& id) {
    const view text = s.text();
    if (!holds_loosely(text, {"重新", "另行", "另起", "重写", "推倒", "从头"})) return std::nullopt;
    const int written_in = id.written ? std::stoi(id.written->iso().substr(0, 4)) : 0;
    for (std::size_t line = 0; line < text.size();) {
        const std::size_t line_end = std::min(text.find('\n', line), text.size());
        for (std::size_t at = line; at < line_end;) {
            const std::size_t stop = std::min(text.find("。", at), line_end);
            const std::size_t next = std::min(stop + view("。").size(), line_end);
            const std::size_t end = std::min(text.find("。", next), line_end);
            const span both{s.said->whole.begin + at, s.said->whole.begin + end};
            at = next;
            const bool is_of_another =
                std::any_of(s.names.begin(), s.names.end(), [&](const named& n) {
                    return both.contains(n.at) && !n.as_basis && !id.is(n.core) &&
                           n.core.text.size() >= 18;
                });
            if (is_of_another || opens_with_bare_name_of_another(s.doc->at(both), id)) continue;
            if (const auto day = anew_by(without_blanks(s.doc->at(both)), written_in, id))
                return day;
        }
        line = line_end + 1;
    }
    return std::nullopt;
}

/// 《X(2023年送审稿)》, X(2023年稿): the year of the draft that the paper is about, where it names no other.
std::optional<int> year_of_draft(const sheet& s, const identity& id) {
    constexpr std::size_t bracket = 45;  // bytes
    std::optional<int> out;
    for (span at : places_of_subject(s, id)) {
        const std::size_t end = std::min(at.end + bracket, s.said->whole.end);
        std::string words = without_blanks(s.doc->at({at.begin, end}));
        const std::size_t open = words.rfind('(');
        const std::size_t close = open == std::string::npos ? open : words.find(')', open);
        if (close == std::string::npos) continue;
        const view inside = view(words).substr(open, close - open);
        const auto years = years_in(inside);
        if (years.size() != 1 || !inside.ends_with("稿")) continue;
        if (out && *out != years.front().year) return std::nullopt;
        out = years.front().year;
    }
    return out;
}

bool went_out_again(const dossier& d, const std::vector<sheet>& sheets, const identity& id,
                    std::size_t i, int year, const date& on) {
    constexpr std::chrono::days long_after{365};
    for (std::size_t k = 0; k < d.papers.size(); ++k) {
        const paper& other = d.papers[k];
        const int stage = stage_of(other.facts.kind);
        if (k == i || other.about != about::this_one || stage == 0 ||
            stage >= stage_of(d.papers[i].facts.kind))
            continue;
        const auto day = last_day_of(other.facts);
        if (day && on.last() + long_after < day->first && year_of_draft(sheets[k], id) != year)
            return true;
    }
    return false;
}

}  // namespace

int stage_of(paper_kind k) {
    switch (k) {
        case paper_kind::enterprise_consultation:
        case paper_kind::consultation_notice:
            return 1;
        case paper_kind::consultation_feedback:
            return 2;
        case paper_kind::expert_opinion:
        case paper_kind::risk_assessment:
            return 3;
        case paper_kind::fair_competition_review:
            return 4;
        case paper_kind::legality_opinion:
            return 5;
        default:
            return 0;
    }
}

std::optional<date> last_day_of(const facts& f) {
    if (f.date_written) return f.date_written->value;
    std::optional<date> out;
    for (const mention& m : f.evidence) {
        const auto day = m.when ? m.when->last_known() : std::nullopt;
        if (day && (!out || *out < *day)) out = day;
    }
    return out;
}

std::optional<day_point> written_anew_from(const dossier& d, const std::vector<sheet>& sheets,
                                           const identity& id) {
    std::optional<day_point> out;
    for (std::size_t i = 0; i < d.papers.size(); ++i) {
        const paper& p = d.papers[i];
        if (p.about == about::other || i == id.paper || p.facts.kind == paper_kind::law) continue;
        const auto day = told_anew_in(sheets[i], id);
        if (day && (!out || *out < *day)) out = day;
    }
    // What is told of days after the document came out is of its next making.
    if (out && id.written && id.written->last() < *out) return std::nullopt;
    return out;
}

void set_aside_dropped_drafts(dossier& d, const std::vector<sheet>& sheets, const identity& id,
                              std::optional<day_point> anew) {
    std::vector<std::size_t> dropped;
    for (std::size_t i = 0; i < d.papers.size(); ++i) {
        const paper& p = d.papers[i];
        const auto day = last_day_of(p.facts);
        if (i == id.paper || p.about == about::other || !day || p.facts.kind == paper_kind::law)
            continue;
        const auto year = stage_of(p.facts.kind) > 0 ? year_of_draft(sheets[i], id) : std::nullopt;
        if ((anew && day->last() < *anew) ||
            (year && went_out_again(d, sheets, id, i, *year, *day)))
            dropped.push_back(i);
    }
    for (std::size_t i : dropped) {
        d.papers[i].about = about::other;
        d.papers[i].about_because =
            last_day_of(d.papers[i].facts)->zh() + "的材料,针对的是以前停办的稿子,后来重新起草";
    }
}

}  // namespace yigui::joining
