// A form is blank when every field that would hold its result is empty, left open, or holds only boxes that
// nobody ticked. Judging by the share of empty cells was rejected: filled forms leave most of them empty too.
#include "dossier/forms.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/loosely.h"
#include "base/unicode.h"
#include "dossier/remark.h"
#include "dossier/signing.h"
#include "dossier/verdict.h"
#include "model/sentence.h"
#include "recognise/lexer.h"

namespace yigui::joining {
namespace {

using view = std::string_view;

constexpr std::array<view, 5> empty_boxes = {"□", "☐", "〇 ", "◻", "▢"};
constexpr std::array<view, 9> ticks = {"☑", "☒", "■", "√", "✓", "✔", "◼", "▣", "✅"};

/// Labels of the fields that hold a result.
constexpr std::array<view, 27> result_labels = {
    "审核意见",     "审查意见",     "审核结论",       "审查结论",       "审查结果",
    "评估结论",     "评估结果",     "论证意见",       "论证结论",       "专家意见",
    "审核机构意见", "法制机构意见", "合法性审核意见", "合法性审查意见", "公平竞争审查结论",
    "结论",         "签发",         "签发意见",       "领导签发",       "领导批示",
    "备案意见",     "处理意见",     "审核结果",       "审查判断",       "审查机构意见",
    "评估意见",     "综合结论",
};

bool starts_any(view s, const auto& words) {
    return std::any_of(words.begin(), words.end(),
                       [&](view w) { return begins_loosely(s, w) > 0; });
}

bool has_any_of(view s, const auto& words) {
    return std::any_of(words.begin(), words.end(), [&](view w) { return holds_loosely(s, {w}); });
}

/// Whether the text says nothing: marks, places for seals, signatures and dates aside.
bool says_nothing(view content) {
    if (awaits_result(content)) return true;
    if (has_any_of(content, empty_boxes)) return !has_any_of(content, ticks);
    std::string s = squeeze(content).text;
    for (view word :
         {"单位盖章", "盖章", "公章", "签章", "签字",   "签名",   "负责人",       "经办人", "年",
          "月",       "日",   "日期", "章",   "审核人", "审查人", "主要负责同志", "处室",   "科室",
          "机构",     "单位", "填写", "审核", "审查",   "意见",   "可附页",       "另附"})
        for (std::size_t at; (at = s.find(word)) != std::string::npos;) s.erase(at, word.size());
    return s.empty();
}

struct field {
    span at;  ///< label and content, in the sheet's text
    view label;
    view content;
};

/// 局领导签发, 主要负责人签批: whoever signs is named before it.
bool is_label_of_signature(view label) {
    constexpr std::size_t longest = 36;  // bytes
    if (label.size() > longest) return false;
    for (view end : {"签发", "签发意见", "签批", "签批意见"})
        if (label.ends_with(end)) return true;
    return false;
}

bool is_label_line(view line) {
    const std::string s = squeeze(line).text;
    return is_label_of_signature(s) ||
           std::any_of(result_labels.begin(), result_labels.end(), [&](view l) { return s == l; });
}

/// Where a label ends that its content stands behind: 审核意见：…, 签发 | …
std::size_t mark_of_field(view said) {
    return std::min({said.find("："), said.find(':'), said.find('|'), said.find("｜")});
}

/// Labels of other fields: what stands between two labels is nothing.
bool is_any_label(view line) {
    if (is_label_line(line)) return true;
    const std::string s = squeeze(line).text;
    for (view l :
         {"适用例外规定", "是否违反审查标准", "征求意见情况", "咨询及第三方评估情况", "备注",
          "主要负责人意见", "审查机构主要负责人意见", "起草机构", "起草单位", "审查机构",
          "送审单位", "其他需要说明的情况", "填表日期", "日期", "印数", "会签", "核稿", "拟稿"})
        if (s == l) return true;
    return false;
}

/// Table cells: the label's own row holds its content.
std::vector<field> result_cells(const sheet& s, std::string& keep) {
    std::vector<field> out;
    const auto& blocks = s.doc->blocks;
    std::vector<std::pair<span, std::string>> found;
    for (const block& label : blocks) {
        if (label.table == 0 || !s.said->whole.contains(label.range) ||
            !is_label_line(s.doc->at(label.range)))
            continue;
        std::string content;
        for (const block& b : blocks)
            if (b.table == label.table && b.row == label.row && b.column > label.column)
                content += std::string(s.doc->at(b.range)) + "\n";
        const std::size_t from = s.said->whole.begin;
        found.emplace_back(span{label.range.begin - from, label.range.end - from},
                           std::move(content));
    }
    std::vector<std::size_t> offsets;
    for (auto& [at, content] : found) {
        offsets.push_back(keep.size());
        keep += content;
    }
    for (std::size_t i = 0; i < found.size(); ++i)
        out.push_back({found[i].first, s.text().substr(found[i].first.begin, found[i].first.size()),
                       view(keep).substr(offsets[i], found[i].second.size())});
    return out;
}

/// 1., 四、, （四）: the number of an item before its label.
std::size_t size_of_lead(view line) {
    static constexpr view numerals = "一二三四五六七八九十";
    std::size_t at = 0;
    const auto skip = [&](std::initializer_list<view> words) {
        for (view w : words)
            if (line.substr(at).starts_with(w)) return at += w.size(), true;
        return false;
    };
    while (skip({" ", "\t", "　"})) {
    }
    const std::size_t text = at;
    const bool is_open = skip({"（", "("});
    std::size_t n = 0;
    const auto is_numeral = [](view c) {
        const std::size_t found = numerals.find(c);
        return c.size() == 3 && found != view::npos && found % 3 == 0;
    };
    for (; is_numeral(line.substr(at, 3)); at += 3) ++n;
    for (; n < 3 && at < line.size() && line[at] >= '0' && line[at] <= '9'; ++at) ++n;
    const bool is_closed = is_open ? skip({"）", ")"}) : skip({"、", "．", "."});
    return n > 0 && is_closed ? at : text;
}

/// "会签：…", "拟稿 张某": another field begins.
bool opens_field(view line) {
    constexpr std::size_t longest = 36;  // bytes of a label
    const view said = line.substr(size_of_lead(line));
    const std::size_t mark = mark_of_field(said);
    return is_any_label(line) || (mark != view::npos && mark <= longest);
}

/// Where the label of a further field begins on the line, a gap behind what stands before it:
/// 签发：      会签：法制支队 同意; the line's size without one.
std::size_t next_field(view line) {
    constexpr std::size_t shortest = 6, longest = 24, character = 3;  // bytes
    for (std::size_t mark = 0; mark < line.size(); ++mark) {
        if (line[mark] != ':' && !line.substr(mark).starts_with("：")) continue;
        std::size_t begin = mark;
        while (begin >= character && line[begin - character] >= '\xE4' &&
               line[begin - character] <= '\xE9')
            begin -= character;
        const view before = line.substr(0, begin);
        const bool has_gap =
            before.ends_with("  ") || before.ends_with("　") || before.ends_with('\t');
        if (has_gap && shortest <= mark - begin && mark - begin <= longest) return begin;
    }
    return line.size();
}

/// The next line that holds anything, unless another field begins there.
std::pair<view, std::size_t> line_below(view text, std::size_t at) {
    while (at < text.size()) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const view line = text.substr(at, end - at);
        if (!squeeze(line).text.empty()) return {opens_field(line) ? view() : line, end};
        at = end + 1;
    }
    return {view(), text.size()};
}

/// 局领导签发： and what stands before its mark.
view label_of_signature(view said) {
    view label = said.substr(0, std::min(mark_of_field(said), said.size()));
    if (label.size() == said.size()) return {};
    while (label.ends_with(" ")) label.remove_suffix(1);
    return is_label_of_signature(label) ? label : view();
}

/// Fields whose label opens a line or cell: "审核意见：…" or a line of its own with the next
/// line as content. The form's own name may have its verdict below, but is no field left empty.
std::vector<field> result_fields(view text, span title) {
    std::vector<field> out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const view line = text.substr(at, end - at);
        const view said = line.substr(size_of_lead(line));
        view label;  // as it stands there
        for (view l : result_labels)
            if (const std::size_t n = begins_loosely(said, l); n > label.size())
                label = said.substr(0, n);
        if (label.empty()) label = label_of_signature(said);
        if (!label.empty()) {
            view rest = said.substr(label.size());
            const std::size_t mark = mark_of_field(rest);
            // The cells of a row that stand on one line say by its end that one is empty.
            const bool has_mark = mark != view::npos && squeeze(rest.substr(0, mark)).text.empty();
            const bool is_cell = has_mark && rest.substr(mark).starts_with("|");
            if (has_mark) rest.remove_prefix(mark + (rest[mark] > 0 ? 1 : view("：").size()));
            // 签发:      会签:法制支队 同意: the next field on the line ends an empty one, too.
            const std::size_t next = next_field(rest);
            const bool is_ended = has_mark && next < rest.size();
            rest = rest.substr(0, next);
            if (is_cell || is_ended || (has_mark && !squeeze(rest).text.empty())) {
                out.push_back({{at, end}, label, rest});
            } else if (has_mark || is_label_line(said)) {
                const auto [below, stop] = line_below(text, end + 1);
                const bool names_form = title.begin < end && at < title.end;
                if (!names_form || !below.empty())
                    out.push_back({{at, below.empty() ? end : stop}, label, below});
            }
        }
        at = end + 1;
    }
    return out;
}

std::vector<field> result_fields_of(const sheet& s, std::string& keep) {
    auto fields = result_cells(s, keep);
    if (fields.empty()) {
        const std::size_t from = s.said->whole.begin;
        const span title = s.said->title ? s.said->title->at : span{};
        const bool is_here = !title.empty() && title.begin >= from;
        fields =
            result_fields(s.text(), is_here ? span{title.begin - from, title.end - from} : span{});
    }
    // What colleagues wrote on a sheet before its signature signs nothing.
    const auto signs = [](const field& f) { return f.label.find("签") != view::npos; };
    if (s.said->kind == paper_kind::signing_sheet &&
        std::any_of(fields.begin(), fields.end(), signs))
        std::erase_if(fields, [&](const field& f) { return !signs(f); });
    return fields;
}

bool has_result_field(paper_kind k) {
    switch (k) {
        case paper_kind::legality_opinion:
        case paper_kind::fair_competition_review:
        case paper_kind::risk_assessment:
        case paper_kind::expert_opinion:
        case paper_kind::evaluation:
        case paper_kind::signing_sheet:
        case paper_kind::filing:
        case paper_kind::enterprise_consultation:
        case paper_kind::consultation_feedback:
            return true;
        default:
            return false;
    }
}

bool has_filled_date(const std::vector<recognising::token>& tokens) {
    return std::any_of(tokens.begin(), tokens.end(), [](const recognising::token& t) {
        return t.kind == recognising::token_kind::date;
    });
}

/// Every day that the text gives exactly; places are within the text.
std::vector<stated<date>> exact_days(view text) {
    const folded_text folded = fold(text);
    std::vector<stated<date>> out;
    for (const auto& t : recognising::lex(folded.text))
        if (t.kind == recognising::token_kind::date && t.when.from && t.when.from->is_exact())
            out.push_back({*t.when.from, {folded.source[t.begin], folded.source[t.end]}});
    return out;
}

/// Does another field begin in front of the day? 签发：      会签：法制支队 9.13
bool leaves_field(view before_day) {
    const auto is_own = [](view label) {
        return holds_loosely(label.substr(0, mark_of_field(label)),
                             {"日期", "时间", "签", "意见", "批示", "姓名", "领导", "局长"});
    };
    for (std::size_t at = 0; at < before_day.size();) {
        const std::size_t end = std::min(before_day.find('\n', at), before_day.size());
        const view line = before_day.substr(at, end - at);
        const std::size_t further = next_field(line);
        if (further < line.size() && !is_own(line.substr(further))) return true;
        if (at > 0 && opens_field(line) && !is_own(line)) return true;
        at = end + 1;
    }
    return false;
}

/// 厅长 | 同意。杜某 2024年9月18日: the row of who heads the organ.
std::optional<stated<date>> day_of_chief(view text, const std::vector<stated<date>>& days) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const view line = text.substr(at, end - at);
        for (view chief : {"厅长", "局长", "主任", "县长", "市长", "区长", "镇长", "主要领导",
                           "主要负责人", "局主要领导", "主要负责同志"}) {
            if (!line.starts_with(chief)) continue;
            const view rest = text.substr(at + chief.size(), 150);
            for (const stated<date>& d : days)
                if (d.at.begin > at && d.at.begin < at + chief.size() + rest.size() &&
                    holds_loosely(text.substr(at, d.at.begin - at), {"同意", "发", "签", "印"}) &&
                    !holds_loosely(text.substr(at, d.at.begin - at), {"不同意", "退回"}))
                    return d;
        }
        at = end + 1;
    }
    return std::nullopt;
}

/// 拟稿 张某 2023年10月10日: the day on which others than the signer had the sheet.
bool is_of_drafting(view text, span day) {
    const std::size_t before = text.rfind('\n', day.begin);
    const std::size_t begin = before == view::npos ? 0 : before + 1;
    return holds_loosely(text.substr(begin, day.begin - begin),
                         {"拟稿", "拟文", "核稿", "会签", "承办", "主办", "校对", "起草"});
}

/// The fields of the result are all empty, and nothing else in the paper concludes.
bool concludes_nothing(const std::vector<field>& fields, const facts& f) {
    if (!std::all_of(fields.begin(), fields.end(),
                     [](const field& one) { return says_nothing(one.content); }))
        return false;
    // A label may be followed by prose further down; one whose options are unticked or left open concludes nothing.
    if (std::any_of(fields.begin(), fields.end(), [](const field& one) {
            return has_any_of(one.content, empty_boxes) || awaits_result(one.content);
        }))
        return true;
    return std::none_of(f.evidence.begin(), f.evidence.end(), [&](const mention& m) {
        return m.polarity == polarity::done && !m.outcome.empty() &&
               (f.kind != paper_kind::signing_sheet || m.step == step::signing);
    });
}

}  // namespace

blankness told_blank(const sheet& s) {
    const facts& f = *s.said;
    if (!has_result_field(f.kind) && f.kind != paper_kind::consultation_notice) return {};
    const std::string head = s.path + "\n" + (f.title ? f.title->value : "");
    if (holds_loosely(head,
                      {"模板", "范本", "样表", "样式", "式样", "空白", "示范文本", "填写说明"}))
        return {true, f.title ? f.title->at : span{}, "是模板或空白表,不是记录"};
    const view text = s.text();
    const auto shifted = [&](span at) {
        return span{at.begin + f.whole.begin, at.end + f.whole.begin};
    };
    std::string kept;
    const auto fields = result_fields_of(s, kept);
    if (!fields.empty() && has_result_field(f.kind))
        return concludes_nothing(fields, f)
                   ? blankness{true, shifted(fields.front().at), "结论栏没有填写,不是记录"}
                   : blankness{};
    const folded_text folded = fold(text);
    const auto tokens = recognising::lex(folded.text);
    for (const auto& t : tokens) {
        if (t.kind != recognising::token_kind::blank_date || has_filled_date(tokens)) continue;
        if (f.date_published) break;
        const bool gaps =
            f.kind == paper_kind::consultation_notice ||
            holds_loosely(text, {"____", "＿＿", "×××", "XXX", "xxx", "（填写", "××"}) ||
            (has_any_of(text, empty_boxes) && !has_any_of(text, ticks));
        if (gaps)
            return {true, shifted({folded.source[t.begin], folded.source[t.end]}),
                    "空白没有填写,不是记录"};
    }
    return {};
}

std::optional<stated<date>> day_of_signing(const sheet& s) {
    const view text = s.text();
    const auto days = exact_days(text);
    bool is_left = false;
    const auto shifted = [&](stated<date> d) {
        d.at.begin += s.said->whole.begin;
        d.at.end += s.said->whole.begin;
        return d;
    };
    for (std::size_t at = text.find("签发"); at != view::npos; at = text.find("签发", at + 1)) {
        if (is_asked_to_sign(text, at)) continue;
        std::size_t from = at + view("签发").size();
        for (const stated<date>& d : days) {
            if (d.at.begin < from || d.at.begin - at >= 240 ||
                leaves_field(text.substr(at, d.at.begin - at)))
                continue;
            if (is_assent(s, {from + s.said->whole.begin, shifted(d).at.end})) return shifted(d);
            is_left = true;
            from = d.at.end;
        }
    }
    if (const auto day = day_of_chief(text, days)) return shifted(*day);
    if (is_left) return std::nullopt;
    // The only day of a sheet of remarks is the signer's where somebody is asked to sign.
    if (days.size() == 1 &&
        holds_loosely(squeeze(text).text, {"签发", "签批", "批示", "审签", "审批", "签字"}) &&
        !is_of_drafting(text, days.front().at))
        return shifted(days.front());
    return std::nullopt;
}

std::optional<stated<date>> day_of_submission(const sheet& s) {
    for (stated<date> d : exact_days(s.text())) {
        d.at.begin += s.said->whole.begin;
        d.at.end += s.said->whole.begin;
        const view sentence = s.doc->at(sentence_around(s.doc->text, s.said->whole, d.at));
        if (holds_loosely(sentence,
                          {"送来", "报来", "转来", "送审", "来函", "收悉", "收到", "受理"}))
            return d;
    }
    return std::nullopt;
}

namespace {

std::string ticked_option(view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        view tick;
        for (view t : ticks)
            if (text.substr(at).starts_with(t)) tick = t;
        if (tick.empty()) continue;
        const std::size_t begin = at + tick.size();
        std::size_t end = begin;
        while (end < text.size() && text[end] != '\n' && text[end] != '\t' &&
               !starts_any(text.substr(end), empty_boxes) && !starts_any(text.substr(end), ticks))
            ++end;
        std::string out(text.substr(begin, end - begin));
        for (bool cut = true; cut;) {
            cut = false;
            for (view gap : {" ", "　", "；", ";"})
                while (out.ends_with(gap) || out.starts_with(gap)) {
                    out.erase(out.ends_with(gap) ? out.size() - gap.size() : 0, gap.size());
                    cut = true;
                }
        }
        if (!out.empty()) return out;
    }
    return {};
}

/// Where the first box, ticked or not, stands in a line; its length when there is none.
std::size_t first_box(view line) {
    std::size_t at = line.size();
    for (view box : empty_boxes) at = std::min(at, line.find(box));
    for (view tick : ticks) at = std::min(at, line.find(tick));
    return at;
}

/// Rows whose ticks tell of the document or of another step, not of the result.
bool tells_no_result(view words) {
    return holds_loosely(
        words, {"征求", "性质", "类别", "类型", "公开", "密级", "紧急", "例外", "附件", "材料"});
}

}  // namespace

std::string concluded_in_form(const sheet& s) {
    std::string kept;
    for (const field& f : result_fields_of(s, kept)) {
        if (says_nothing(f.content)) continue;
        const std::string ticked = ticked_option(f.content);
        if (!ticked.empty()) return ticked;
        if (!has_any_of(f.content, empty_boxes)) return std::string(f.content);
    }
    view above;
    const view text = s.text();
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const view line = text.substr(at, end - at);
        // A label stands before its options, or on the line above them.
        const view label = line.substr(0, first_box(line));
        const bool is_label = label.size() == line.size();
        if (!is_label && !tells_no_result(label.empty() ? above : label))
            if (const std::string ticked = ticked_option(line); !ticked.empty()) return ticked;
        above = is_label && line.size() <= 60 ? line : view();
        at = end + 1;
    }
    return {};
}

bool ticks_exception(const sheet& s) {
    const view text = s.text();
    for (std::size_t at = text.find("例外"); at != view::npos; at = text.find("例外", at + 1)) {
        const std::size_t begin = text.rfind('\n', at) == view::npos ? 0 : text.rfind('\n', at) + 1;
        std::size_t end = std::min(text.find('\n', at), text.size());
        const view label = text.substr(begin, end - begin);
        if (!has_any_of(label, ticks) && !has_any_of(label, empty_boxes) && label.size() <= 60)
            end = std::min(text.find('\n', end + 1), text.size());
        const std::string ticked = ticked_option(text.substr(begin, end - begin));
        if (ticked == "是" || ticked.starts_with("适用")) return true;
    }
    return false;
}

}  // namespace yigui::joining
