// The day of a meeting where the sentence that tells its decision names none: minutes tell it once,
// above their items, and the news give the day of the month alone below the date of the page.
#include "recognise/find.h"
#include "recognise/mentions.h"
#include "recognise/numerals.h"
#include "recognise/years.h"

namespace yigui::recognising {
namespace {

/// 2025年6月19日下午,县长韩某主持召开…常务会议; 会议时间:2025年6月19日: above the items of minutes.
std::optional<date> day_of_minutes(const reading& r) {
    constexpr std::size_t longest_head = 900;  // bytes
    for (std::size_t i = r.first_token(r.body()); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin > r.body() + longest_head) break;
        if (t.kind != token_kind::date || t.when.is_interval || r.is_cited(t.begin)) continue;
        if (!t.when.from || !t.when.from->is_exact()) continue;
        const string_view before = r.at({r.sentence_at(t.begin).begin, t.begin});
        const string_view behind = r.at({t.end, r.sentence_at(t.begin).end});
        if (has_one_of(before,
                       {"下次", "下一次", "落实", "报送", "截止", "施行", "完成", "印发"}) ||
            begins_with_one_of(behind, {"前", "以前", "之前", "起"}))
            continue;
        // 2月6日、2月13日先后召开常务会议: not which of the two decided.
        const bool is_one_of_two = i + 1 < r.tokens().size() &&
                                   r.tokens()[i + 1].begin < t.end + 6 &&
                                   (r.tokens()[i + 1].kind == token_kind::month_day ||
                                    r.tokens()[i + 1].kind == token_kind::date);
        if (is_one_of_two && has_one_of(behind, {"先后", "两次", "分别"})) return std::nullopt;
        if (ends_with_one_of(before, {"时间:", "日期:"}) ||
            (has_one_of(behind, {"召开", "主持"}) && has_word(behind, "会") &&
             !has_one_of(behind, {"座谈会", "论证会", "听证会", "评审会", "召开的"})))
            return t.when.from;
    }
    return std::nullopt;
}

/// 市政府第2次常务会议审议通过的《…》: a meeting with a name of its own, and not the one of the minutes.
bool names_other_meeting(const reading& r, stretch clause) {
    const string_view said = r.at(clause);
    return has_one_of(said,
                      {"常务会议", "局务会议", "办公会议", "常委会", "党组会议", "全体会议"}) &&
           !has_one_of(said, {"主持召开", "本次", "召开"});
}

/// 会议决定,…; 审议通过《…》: decided by the meeting itself. 已经局党组会议审议 tells of one before.
bool decides_at_meeting(const reading& r, const mention& m) {
    if (m.step != step::collective_decision && m.step != step::party_group_report) return false;
    const stretch clause = r.clause_at(r.folded_place(m.at.begin));
    return !has_one_of(r.at({clause.begin, std::max(clause.end, r.folded_place(m.at.end))}),
                       {"经", "已", "此前", "前期", "曾", "上次", "下次", "去年", "上年", "年底",
                        "前次", "传达", "通报", "听取", "汇报", "提请", "提交", "精神"}) &&
           !names_other_meeting(r, clause);
}

/// The days of 11日,某某主持召开第1次主任办公会, on a page of 12 January; 0 where no such day opens the
/// sentence.
int day_that_opens(const reading& r, stretch sentence) {
    std::size_t at = sentence.begin;
    while (at < sentence.end && (r.text()[at] == ' ' || r.text()[at] == '\n')) ++at;
    const auto day = arabic_at(r.text(), at);
    constexpr int longest_month = 31;
    if (!day || day->value < 1 || day->value > longest_month) return 0;
    const string_view rest = r.text().substr(day->end);
    const string_view behind = without_front(rest, {"日"});
    return behind.size() < rest.size() && begins_with_one_of(behind, {",", "上午", "下午", "晚"})
               ? day->value
               : 0;
}

/// That day in the month of the page, else in the month before.
std::optional<date> last_before(int day, const date& page) {
    const std::chrono::year_month_day at{page.first};
    std::chrono::year_month month{at.year(), at.month()};
    if (static_cast<unsigned>(day) > unsigned{at.day()}) month -= std::chrono::months{1};
    return make_date(static_cast<int>(month.year()), static_cast<int>(unsigned{month.month()}),
                     day);
}

/// 6月2日,…主持召开2023年第6次厅务会议 at the head of a page that went up on 5 June 2023: the day of the meeting
/// that the news tell of.
std::optional<date> day_of_news(const reading& r, const date& page) {
    constexpr std::size_t longest_head = 600;  // bytes
    const std::chrono::year_month_day up{page.first};
    for (std::size_t i = r.first_token(r.body()); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin > r.body() + longest_head) break;
        if (t.kind != token_kind::month_day || t.number < 100 || r.is_cited(t.begin)) continue;
        const stretch sentence = r.sentence_at(t.begin);
        const string_view behind = r.at({t.end, sentence.end});
        if (r.at({sentence.begin, t.begin}).find_first_not_of(" \n") != string_view::npos ||
            !has_one_of(behind, {"主持召开", "召开"}) || !has_word(behind, "会议") ||
            has_one_of(behind, {"座谈会", "论证会", "听证会", "评审会", "推进会", "动员会", "将"}))
            continue;
        const int year = static_cast<int>(up.year());
        auto day = make_date(year, t.number / 100, t.number % 100);
        if (day && page.last() < day->first)
            day = make_date(year - 1, t.number / 100, t.number % 100);
        return day;
    }
    return std::nullopt;
}

}  // namespace

void date_by_meeting(const reading& r, const surroundings& around, std::vector<mention>& all) {
    std::optional<date> minutes, page = around.written;
    if (around.kind == paper_kind::meeting_minutes) minutes = day_of_minutes(r);
    if (const auto on = page_date(r); on && !page) page = on->value;
    const bool has_page = page && page->is_exact();
    if (around.kind == paper_kind::other && has_page) minutes = day_of_news(r, *page);
    if (!minutes && !has_page) return;
    for (mention& m : all) {
        const bool is_open = !m.when || (!m.when->is_interval && m.when->from &&
                                         m.when->from->known_to == precision::year);
        if (!is_open || m.polarity != polarity::done || m.page_head) continue;
        std::optional<date> day;
        const stretch sentence = r.sentence_at(r.folded_place(m.at.begin));
        if (const int opens = has_page ? day_that_opens(r, sentence) : 0)
            day = last_before(opens, *page);
        else if (minutes && decides_at_meeting(r, m))
            day = minutes;
        if (day && (!m.when || year_of(*day) == year_of(*m.when->from))) m.when = period::on(*day);
    }
}

}  // namespace yigui::recognising
