// Nobody records what has not happened: a day later than the paper's own is foreseen, whatever the words. Where the
// paper has no day, a line that is nothing but a day and a step (公布 2025年2月25日) says neither that it is done nor
// that it is to be done; the title, the line above, the head of the column or the column of what became of it says
// it, and where none tells of the past, nothing is recorded. To list the titles of plans alone was rejected: there is
// always one more. Pages and sheets that go round get their last days after their first.
#include "dossier/foretold.h"

#include <algorithm>
#include <optional>
#include <string>

#include "base/loosely.h"
#include "base/unicode.h"
#include "dossier/one_of.h"
#include "dossier/row.h"
#include "model/sentence.h"
#include "recognise/lexer.h"

namespace yigui::joining {
namespace {

using view = std::string_view;

/// The line above that holds anything; empty at the top of the paper.
span line_above(const sheet& s, span line) {
    while (line.begin > s.said->whole.begin) {
        line = line_at(s.doc->text, line.begin - 1);
        if (s.doc->at(line).find_first_not_of(" \t\r") != view::npos) return line;
    }
    return {};
}

void erase_all(std::string& from, one_of words) {
    for (const view w : words)
        for (std::size_t at = 0; (at = from.find(w, at)) != std::string::npos;)
            from.erase(at, w.size());
}

/// Folded, without the days that stand in it.
std::string without_days(view words) {
    std::string out = fold(words).text;
    const auto tokens = recognising::lex(out);
    for (auto t = tokens.rbegin(); t != tokens.rend(); ++t)
        if (t->kind == recognising::token_kind::date ||
            t->kind == recognising::token_kind::month_day)
            out.erase(t->begin, t->end - t->begin);
    return out;
}

/// 区政府办, 司法局: who sees to it, named beside the step.
bool is_who(view words) {
    constexpr std::size_t longest = 18;  // bytes
    return words.size() <= longest &&
           ends_with_one_of(words, {"办", "局", "科", "处", "室", "委", "组", "股", "中心", "某"});
}

/// Longer words in front of those that they hold.
const one_of words_of_steps = {"合法性审核",
                               "合法性审查",
                               "公平竞争审查",
                               "社会稳定风险评估",
                               "风险评估",
                               "专家论证",
                               "集体讨论",
                               "集体审议",
                               "常务会议",
                               "局务会议",
                               "局务会",
                               "审议",
                               "公开征求意见",
                               "征求意见",
                               "政策解读",
                               "同步解读",
                               "解读",
                               "听证",
                               "统一登记",
                               "统一编号",
                               "编号",
                               "登记",
                               "签发",
                               "公布",
                               "发布",
                               "公开",
                               "印发",
                               "报送备案",
                               "备案",
                               "审核",
                               "审查",
                               "起草",
                               "决定",
                               "网站",
                               "文件",
                               "完成",
                               "报送",
                               "前",
                               "底",
                               "→",
                               "第",
                               "步",
                               "报",
                               "并",
                               "和"};

/// Nothing but days and the names of steps: 签发(2月20日)→公布(2月25日), 3月5日前完成备案.
bool is_days_and_steps(view words) {
    std::string rest = squeeze(without_days(words)).text;
    if (rest.size() > 240) return false;
    erase_all(rest, words_of_steps);
    return std::all_of(rest.begin(), rest.end(),
                       [](char c) { return (c >= '0' && c <= '9') || c == '.'; }) ||
           rest.size() <= 3 || is_who(rest);
}

/// 推进计划, 办理时限表, 流程图(2025年1月): a title that ends with the word for what is to come. A sheet of the 流程
/// that bears a later day records it.
bool is_title_of_plan(std::string_view title, bool is_later) {
    std::string words = squeeze(title.substr(0, title.find_first_of("(\n"))).text;
    if (const std::size_t bracket = title.find("（"); bracket != view::npos)
        words = squeeze(title.substr(0, bracket)).text;
    for (const view end : {"的通知", "通知", "表", "图", "书", "单", "函"})
        if (words.ends_with(end) && !words.ends_with("清单")) {
            words.resize(words.size() - end.size());
            break;
        }
    if (is_later && ends_with_one_of(words, {"流程", "时间"})) return false;
    return ends_with_one_of(words, {"计划", "安排", "方案", "倒排",   "工期", "推进",     "节点",
                                    "路线", "甘特", "流程", "任务",   "待办", "待办事项", "日程",
                                    "日历", "预告", "设计", "责任",   "分解", "分工",     "督办",
                                    "提示", "提醒", "时限", "倒计时", "时间", "任务交办", "承诺"});
}

/// 按以下时间推进:, 各环节完成时限如下:, 拟按以下步骤办理:
bool leads_to_plan(view words) {
    // 责任分工及完成情况 tells both.
    if (holds_one_of(words, {"完成情况", "落实情况", "执行情况", "进展情况", "办理情况"}))
        return false;
    return holds_one_of(
        words, {"计划", "安排", "倒排", "时限", "拟", "将", "下步", "下一步", "请", "按下列",
                "按以下", "按如下", "预计", "任务", "分工", "节点", "要求", "定了", "应"});
}

bool tells_of_past(view words) {
    return holds_one_of(
        words, {"大事记", "经过", "历程",   "过程", "进展", "时间轴", "时间线", "台账", "台帐",
                "登记",   "情况", "说明",   "汇报", "记录", "日志",   "报告",   "回顾", "沿革",
                "纪实",   "备忘", "处理单", "总结", "已",   "目录",   "档案",   "卷宗", "跟踪",
                "简报",   "程序", "流转",   "日记", "纪要", "实录"});
}

enum class tells { nothing, plan, past };

/// What the head of the day's column and the column of what became of it say.
tells told_by_columns(const std::vector<headed_cell>& cells) {
    tells out = tells::nothing;
    for (const headed_cell& c : cells) {
        if (c.head.empty() || c.head.data() == c.words.data()) continue;
        const bool is_state = holds_one_of(
            c.head, {"完成情况", "状态", "落实情况", "进展", "办理情况", "结果", "实际"});
        const bool is_open = squeeze(c.words).text.empty() ||
                             holds_one_of(c.words, {"未", "待", "进行中", "正在", "否"});
        if (is_state) return is_open ? tells::plan : tells::past;
        if (holds_one_of(c.head, {"计划", "预计", "拟", "最迟", "截止", "目标", "时限", "限期"}))
            out = tells::plan;
    }
    return out;
}

/// A cell with the day, a cell with the step, and perhaps who sees to it.
bool is_row_of_day_and_step(const std::vector<headed_cell>& cells) {
    bool has_day = false, has_step = false;
    for (const headed_cell& c : cells) {
        if (squeeze(c.words).text.empty()) continue;
        if (squeeze(without_days(c.words)).text.empty())
            has_day = true;
        else
            has_step |= is_days_and_steps(c.words);
    }
    return has_day && has_step;
}

bool is_bare(const sheet& s, span line) {
    const view words = s.doc->at(line);
    const bool has_day = without_days(words).size() < fold(words).text.size();
    return (has_day && is_days_and_steps(words)) ||
           is_row_of_day_and_step(headed_cells_of_row(*s.doc, {line.begin, line.begin + 1}));
}

/// What stands over a list of days and steps: the next line above that is no part of it.
view lead_of(const sheet& s, span line) {
    constexpr int most = 20;
    for (int i = 0; i < most; ++i) {
        line = line_above(s, line);
        if (line.empty()) break;
        const bool is_row = headed_cells_of_row(*s.doc, {line.begin, line.begin + 1}).size() > 1;
        if (!is_row && !is_bare(s, line)) return s.doc->at(line);
    }
    return {};
}

std::optional<date> first_day_in(view words) {
    const std::string folded = fold(words).text;
    for (const auto& t : recognising::lex(folded))
        if (t.kind == recognising::token_kind::date && t.when.from && t.when.from->is_exact())
            return t.when.from;
    return std::nullopt;
}

constexpr std::size_t longest_stamp = 72;  // bytes: a name, a day and a time

bool has_clock(view words) {
    const std::string folded = fold(words).text;
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    for (std::size_t at = folded.find(':'); at != view::npos; at = folded.find(':', at + 1))
        if (at > 0 && at + 2 < folded.size() && is_digit(folded[at - 1]) &&
            is_digit(folded[at + 1]) && is_digit(folded[at + 2]))
            return true;
    return false;
}

/// 张某 2025年1月8日 09:00 above the words, 张某(2025年1月8日): before them: when somebody wrote them.
std::optional<date> day_of_writer(const sheet& s, span line, std::size_t at) {
    constexpr std::size_t longest = 24;  // bytes of a name
    constexpr int most = 12;             // lines of one message
    const view before = s.doc->at({line.begin, std::max(line.begin, at)});
    const std::size_t colon = std::min(before.find("："), before.find(':'));
    if (colon != view::npos) {
        const view stamp = before.substr(0, colon);
        const std::string name = squeeze(without_days(stamp)).text;
        const bool tells = stamp.find('(') != view::npos || stamp.find("（") != view::npos ||
                           ends_with_one_of(stamp, {"来电", "通知", "告知", "说", "电话"});
        if (!name.empty() && name.size() <= longest && tells)
            if (const auto day = first_day_in(stamp)) return day;
    }
    for (int i = 0; i < most; ++i) {
        line = line_above(s, line);
        if (line.empty()) break;
        const view words = s.doc->at(line);
        if (words.size() > longest_stamp || words.find_first_of(":\xEF") == view::npos) continue;
        const std::string rest = squeeze(without_days(words)).text;
        if (rest.size() <= longest && has_clock(words))
            if (const auto day = first_day_in(words)) return day;
    }
    return std::nullopt;
}

/// The nearest line above that is a day and nothing else.
std::optional<date> day_of_entry_above(const sheet& s, span line) {
    constexpr int most = 12;
    for (int i = 0; i < most; ++i) {
        line = line_above(s, line);
        if (line.empty()) break;
        const view words = s.doc->at(line);
        if (words.size() > longest_stamp || words.find('|') != view::npos) continue;
        if (squeeze(without_days(words)).text.empty()) return first_day_in(words);
    }
    return std::nullopt;
}

bool begins_with_day(view line) {
    const std::string folded = fold(line).text;
    const auto tokens = recognising::lex(folded);
    return !tokens.empty() && tokens.front().begin < 4 &&
           (tokens.front().kind == recognising::token_kind::date ||
            tokens.front().kind == recognising::token_kind::month_day);
}

std::optional<date> exact_day_of(const std::optional<period>& when) {
    if (!when) return std::nullopt;
    const auto day = when->from ? when->from : when->to;
    return day && day->is_exact() ? day : std::nullopt;
}

bool is_saved_page(const sheet& s) {
    return std::any_of(s.said->evidence.begin(), s.said->evidence.end(),
                       [](const mention& m) { return m.page_head; });
}

/// The paper's own day, or the one that its last line is.
std::optional<date> day_at_end(const sheet& s) {
    if (s.said->date_written) return s.said->date_written->value;
    view text = s.text();
    while (text.ends_with("\n") || text.ends_with(" ")) text.remove_suffix(1);
    const view last = text.substr(text.rfind('\n') + 1);
    return squeeze(without_days(last)).text.empty() ? first_day_in(last) : std::nullopt;
}

/// Steps that are told of while they run, with their last day.
bool may_run_on(step st) {
    return st == step::public_consultation || st == step::enterprise_consultation;
}

/// The title and, where it is another line, the first line.
std::string heading_of(const sheet& s) {
    const view text = s.text();
    const view first = text.substr(0, text.find('\n'));
    std::string out = s.said->title ? without_quoted_names(s.said->title->value) : std::string();
    return out + "\n" + without_quoted_names(first);
}

/// 《某办法》公布方案: the title names a document in marks.
bool names_a_document(const sheet& s) {
    return s.said->title && !quoted_names(s.said->title->value).empty();
}

/// 下周工作:…, 按这个时间走:…: in the sentence, in front of the statement's end.
bool looks_ahead(const sheet& s, const mention& m) {
    const span sentence = sentence_around(s.doc->text, s.said->whole, m.at);
    return holds_one_of(s.doc->at({sentence.begin, std::max(sentence.begin, m.at.end)}),
                        {"下周", "下月", "明天", "明日", "后天", "下步", "下一步", "时间定了",
                         "时间定于", "按这个时间", "按以下时间", "按下列时间"});
}

bool is_later_than_written(const sheet& s, const mention& m, const date& day, span line) {
    if (may_run_on(m.step)) return false;
    if (const auto writer = day_of_writer(s, line, m.at.begin)) return day.first > writer->first;
    const auto own = s.said->date_written;
    if (!own) {
        const auto entry = day_of_entry_above(s, line);
        return entry && day.first > entry->first;
    }
    if (!own->value.is_exact() || day.first <= own->value.first) return false;
    // An entry of a log is later than the day of the first.
    const bool is_above = own->at.begin < m.at.begin;
    return !is_above || !begins_with_day(s.doc->at(line)) || !tells_of_past(heading_of(s));
}

}  // namespace

bool is_foretold(const mention& m, const sheet& s) {
    const auto day = exact_day_of(m.when);
    if (m.polarity != polarity::done || m.page_head || !day ||
        s.said->kind == paper_kind::signing_sheet)
        return false;
    const span line = line_at(s.doc->text, m.at.begin);
    if (is_later_than_written(s, m, *day, line) && !is_saved_page(s)) return true;
    // The heads of a long table are far from its rows: asked only where the row does not say it.
    if (holds_one_of(s.doc->at(line), {"已", "业经", "了", "办结"})) return false;
    const auto cells = headed_cells_of_row(*s.doc, m.at);
    if (is_row_of_day_and_step(cells))
        if (const tells t = told_by_columns(cells); t != tells::nothing) return t == tells::plan;
    if (holds_one_of(s.doc->at(line), {"同意", "通过", "完毕"})) return false;
    if (looks_ahead(s, m)) return true;
    const std::string heading = heading_of(s);
    const view title = view(heading).substr(0, heading.find('\n'));
    const view first = view(heading).substr(title.size() + 1);
    // A plan may be the document itself; one of what it names is none.
    const bool is_text =
        (s.said->kind == paper_kind::issued_document || s.said->kind == paper_kind::draft) &&
        !names_a_document(s) &&
        holds_one_of(title, {"方案", "计划", "安排", "规定", "办法", "细则", "意见", "通告", "措施",
                             "通知"});
    const auto own = day_at_end(s);
    const bool is_later = own && own->first >= day->first;
    if (!is_text && (is_title_of_plan(title, is_later) || is_title_of_plan(first, is_later)))
        return true;
    if (may_run_on(m.step) || !is_bare(s, line)) return false;
    const view lead = lead_of(s, line);
    const bool is_past =
        is_later || tells_of_past(heading) || tells_of_past(without_quoted_names(lead));
    return !is_past || leads_to_plan(without_quoted_names(lead));
}

}  // namespace yigui::joining
