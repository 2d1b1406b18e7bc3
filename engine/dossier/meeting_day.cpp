// Minutes that were written up say 召开, 主持 or 时间: beside the day. Notes have it in their first lines,
// behind the meeting's name or above the room. A day without any year in the paper (局务会 5.10) stays unknown:
// the proof of a date asks for its year in the paper that says it.
#include "dossier/meeting_day.h"

#include <algorithm>

#include "base/loosely.h"
#include "base/unicode.h"
#include "dossier/one_of.h"
#include "model/sentence.h"
#include "recognise/lexer.h"

namespace yigui::joining {
namespace {

using view = std::string_view;

/// The year in the head of minutes: of their number 〔2025〕21号, or of a date above the meeting.
int year_of_head(const folded_text& folded, const std::vector<recognising::token>& tokens,
                 std::size_t before) {
    for (const auto& t : tokens) {
        if (t.begin >= before) break;
        if (t.kind == recognising::token_kind::date && t.when.from)
            return static_cast<int>(std::chrono::year_month_day{t.when.from->first}.year());
        if (t.kind != recognising::token_kind::doc_number) continue;
        const view number = view(folded.text).substr(t.begin, t.end - t.begin);
        for (std::size_t i = 0; i + 4 <= number.size(); ++i)
            if (const auto d = recognising::lex_date(std::string(number.substr(i, 4)) + "年", 0))
                return static_cast<int>(std::chrono::year_month_day{d->value.first}.year());
    }
    return 0;
}

/// The exact day of a token; a month and day take their year from the head.
std::optional<date> exact_day(const folded_text& folded,
                              const std::vector<recognising::token>& tokens,
                              const recognising::token& t) {
    if (t.kind == recognising::token_kind::date) {
        if (!t.when.from || !t.when.from->is_exact()) return std::nullopt;
        return t.when.from;
    }
    if (t.kind != recognising::token_kind::month_day || t.number % 100 == 0) return std::nullopt;
    const int year = year_of_head(folded, tokens, t.begin);
    return year ? make_date(year, t.number / 100, t.number % 100) : std::nullopt;
}

constexpr std::size_t longest_head = 300, longest_line = 120;  // bytes

template <class Words>
void strip_front(view& s, const Words& words) {
    for (std::size_t size = s.size() + 1; s.size() < size;) {
        size = s.size();
        for (const view w : words)
            if (s.starts_with(w)) s.remove_prefix(w.size());
    }
}

/// 上午9点 三楼会议室 参加:…: what a heading has behind its day. 上午整改, 印发 are no such thing.
bool is_hour_and_room(view rest) {
    static constexpr view blanks[] = {" ", "，", ",", "(", ")", "、"};
    static constexpr view hours[] = {"上午", "下午", "晚上", "中午", "星期", "周", "点", "时",
                                     "分",   "半",   "整",   ":",    "一",   "二", "三", "四",
                                     "五",   "六",   "日",   "0",    "1",    "2",  "3",  "4",
                                     "5",    "6",    "7",    "8",    "9"};
    for (strip_front(rest, blanks); !rest.empty(); strip_front(rest, blanks)) {
        std::size_t end = rest.size();
        for (const view blank : blanks) end = std::min(end, rest.find(blank));
        view field = rest.substr(0, end);
        rest.remove_prefix(end);
        strip_front(field, hours);
        if (field.find(':') != view::npos) return true;  // 主持:, and all that follows it
        if (!field.empty() &&
            !ends_with_one_of(field, {"室", "楼", "层", "厅", "堂", "馆", "会场"}))
            return false;
    }
    return true;
}

/// Does the day stand in one of the first lines, right behind the meeting's name or beside the hour, and with no more
/// than hour and room? 汇报材料, 送审时间 and 会后 have days of their own.
bool is_in_heading(view text, std::size_t at, std::size_t end) {
    constexpr int lines = 3;
    if (at > longest_head || std::count(text.begin(), text.begin() + at, '\n') >= lines)
        return false;
    const std::size_t begin = at == 0 ? 0 : text.rfind('\n', at - 1) + 1;  // npos + 1 is 0
    const view line = text.substr(begin, std::min(text.find('\n', at), text.size()) - begin);
    const view behind = line.substr(std::min(end - begin, line.size()));
    if (line.size() > longest_line || !is_hour_and_room(behind)) return false;
    view before = line.substr(0, at - begin);
    while (ends_with_one_of(before, {" ", ":", ",", "(", ")"})) before.remove_suffix(1);
    if (!before.empty()) return ends_with_one_of(before, {"会", "会议", "记录", "次"});
    return holds_loosely(behind, {"上午", "下午", "晚上", "星期", "周一", "周二", "周三", "周四",
                                  "周五", "周六", "周日"});
}

}  // namespace

std::optional<stated<date>> day_of_meeting(const sheet& s) {
    const folded_text folded = fold(s.text());
    const auto tokens = recognising::lex(folded.text);
    std::optional<stated<date>> of_head;
    for (const auto& t : tokens) {
        const auto day = exact_day(folded, tokens, t);
        if (!day) continue;
        const span at{folded.source[t.begin] + s.said->whole.begin,
                      folded.source[t.end] + s.said->whole.begin};
        const span sentence = sentence_around(s.doc->text, s.said->whole, at);
        // 时    间: is spaced out to the width of the other fields.
        const std::string words = fold(s.doc->at(sentence)).text;
        const bool of_meeting = holds_loosely(words, {"召开", "主持", "会议时间", "时间:", "举行"});
        if (of_meeting) return stated<date>{*day, at};
        if (!of_head && is_in_heading(folded.text, t.begin, t.end))
            of_head = stated<date>{*day, at};
    }
    return of_head;
}

namespace {

/// 会议审议, 区政府常务会议审议: what stands between the day of a session and its consent.
bool is_session(view between) {
    constexpr std::size_t longest = 150;  // bytes
    return between.size() <= longest &&
           holds_one_of(between, {"会议", "常务会", "办公会", "局务会"}) &&
           !holds_one_of(between, {"座谈会", "论证会", "听证会", "专题会", "协调会", "拟", "将",
                                   "。", "要求", "暂缓", "退回"}) &&
           !starts_with_one_of(between, {"前", "起", "后", "之前", "以前"});
}

}  // namespace

std::optional<date> day_of_session(const sheet& s, span decision) {
    const folded_text folded = fold(s.text());
    const auto tokens = recognising::lex(folded.text);
    const span sentence = sentence_around(s.doc->text, s.said->whole, decision);
    std::optional<date> out;
    for (const auto& t : tokens) {
        const std::size_t at = folded.source[t.begin] + s.said->whole.begin;
        if (at < sentence.begin || at >= sentence.end) continue;
        const auto day = exact_day(folded, tokens, t);
        const view rest = view(folded.text).substr(t.end);
        const std::size_t consent = std::min(rest.find("通过"), rest.find("审定"));
        if (!day || consent == view::npos || !is_session(rest.substr(0, consent)) ||
            starts_with_one_of(rest.substr(consent + view("通过").size()), {"的", "后", "前"}) ||
            ends_with_one_of(view(folded.text).substr(0, t.begin),
                             {"经", "经于", "已于", "此前于"}))
            continue;
        out = day;
    }
    return out;
}

}  // namespace yigui::joining
