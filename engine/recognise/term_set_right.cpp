// The day that holds stands behind 应为, 更正为, 延长至; the old one before it. A notice that gives only the
// new end leaves the first day to the old term, or to the day on which the first notice was put out.
// Corrections of anything else (when the document takes effect, a number) are no such notices.
#include "recognise/term_set_right.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "recognise/find.h"

namespace yigui::recognising {
namespace {

struct new_term {
    period when;
    stretch at;         ///< the sentence
    std::string about;  ///< the document named next before the new days
};

/// 更正启事, 关于延长《…》征求意见时间的公告: a line says that something is changed.
bool heads_change(string_view line) {
    if (has_one_of(line, {"更正", "勘误", "补正公告"})) return true;
    // 延期召开征求意见座谈会: the meeting is put off, and no term.
    return has_one_of(line, {"延长", "延期", "顺延"}) &&
           !has_one_of(line, {"召开", "举行", "会议"}) &&
           has_one_of(line, {"征求意见", "意见征集", "征集意见", "征询意见"});
}

/// Such a line stands above the text; the fields of a page may stand between.
bool is_headed_so(const reading& r) {
    constexpr std::size_t head = 600, longest = 300;  // bytes
    for (std::size_t at = 0; at < std::min(head, r.text().size());) {
        const stretch line = r.line_at(at);
        const string_view said = r.at(line);
        at = line.end + 1;
        if (said.size() > longest || has_one_of(said, {"。", ","})) return false;
        if (heads_change(said)) return true;
    }
    return false;
}

bool speaks_of_term(string_view said) {
    return has_one_of(said, {"征求意见", "意见征集", "征集意见", "征询意见", "公开征求", "意见反馈",
                             "反馈意见"}) &&
           has_one_of(said, {"截止", "期限", "时间", "日期", "起止", "延长至", "延期至", "顺延至",
                             "前反馈", "前提出", "前将意见"});
}

/// Where the words end behind which the new days stand.
std::vector<std::size_t> places_of_new(string_view text) {
    std::vector<std::size_t> out;
    for (const string_view mark : {"应为", "应是", "应当为", "更正为", "改为", "修改为", "调整为",
                                   "延长", "延期", "顺延", "为准,即"})
        for (std::size_t at = text.find(mark); at != text.npos; at = text.find(mark, at + 1))
            // 已更正为“3月15日”: by a correction before this one.
            if (!ends_with_one_of(text.substr(0, at), {"已", "曾", "此前"}))
                out.push_back(at + mark.size());
    std::sort(out.begin(), out.end());
    return out;
}

/// The day of a token; a month and a day are of the year that the paper names first.
std::optional<date> day_of(const reading& r, const token& t) {
    if (t.kind == token_kind::date && t.when.from && t.when.from->is_exact()) return t.when.from;
    if (t.kind != token_kind::month_day) return std::nullopt;
    for (const token& other : r.tokens()) {
        if (other.kind != token_kind::date || !other.when.from) continue;
        using namespace std::chrono;
        const year_month_day day{year_month_day{other.when.from->first}.year() / (t.number / 100) /
                                 (t.number % 100)};
        return day.ok() ? std::optional(date{sys_days{day}}) : std::nullopt;
    }
    return std::nullopt;
}

/// The first exact day or days in the rest of the sentence; 延长15日,至4月3日止 puts the end behind 至.
const token* days_behind(const reading& r, std::size_t at) {
    constexpr std::size_t near = 75;  // bytes: “征求意见时间为
    const bool puts_off = ends_with_one_of(r.text().substr(0, at), {"延长", "延期", "顺延"});
    for (std::size_t i = r.first_token(at); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin > at + near || has_word(r.at({at, std::max(at, t.begin)}), "。")) break;
        if (t.begin < at || !day_of(r, t)) continue;
        if (!puts_off || ends_with_one_of(r.text().substr(0, t.begin), {"至", "到"})) return &t;
    }
    return nullptr;
}

/// When it was opened: the first day of the old term, else the day of the notice that is changed.
std::optional<date> opened_before(const reading& r, std::size_t at) {
    std::optional<date> opened;
    for (const token& t : r.tokens()) {
        if (t.begin >= at) break;
        const auto day = day_of(r, t);
        if (!day) continue;
        if (t.when.is_interval) return day;
        const string_view said = r.at({t.end, std::max(t.end, r.clause_at(t.begin).end)});
        if (!opened && has_one_of(said, {"发布", "公布", "刊登", "刊发", "挂网", "公告"}))
            opened = day;
    }
    return opened;
}

/// The name that stands next before the place: 《关于公开征求〈…〉意见的公告》中,…应为.
std::string name_before(const reading& r, std::size_t at) {
    constexpr std::size_t shortest = 15;  // bytes: 《办法》 stands for any
    const string_view before = r.text().substr(0, at);
    for (std::size_t end = before.size(); end > 0;) {
        const std::size_t open =
            std::max(before.substr(0, end).rfind("《") + 1, before.substr(0, end).rfind("〈") + 1);
        if (open == 0) return {};
        const std::size_t begin = open - 1 + string_view("《").size();
        const string_view rest = r.text().substr(begin);
        const string_view name = rest.substr(0, std::min(rest.find("》"), rest.find("〉")));
        if (name.size() >= shortest && name.size() < rest.size() && !has_word(name, "\n"))
            return "《" + std::string(name) + "》";
        end = open - 1;
    }
    return {};
}

/// 附件1中申报截止日期应为…, 第三条“3月1日前”应为…, 征求意见时间不变: the days of something else.
bool is_of_something_else(const reading& r, std::size_t at, stretch said) {
    const string_view before = r.at({said.begin, at});
    // Not the words of a title: 《项目申报办法(征求意见稿)》.
    const std::size_t title = before.rfind("》");
    const std::size_t begin = title == before.npos ? said.begin : said.begin + title;
    if (has_word(before, "附件") ||
        has_one_of(r.at({begin, said.end}),
                   {"申报", "申请", "报名", "领取", "投标", "前者", "后者", "办公时间",
                    "以原公告为准", "时间不变", "期限不变", "日期不变", "时间仍为", "期限仍为"}))
        return true;
    constexpr std::size_t longest = 24;  // bytes: 第一百二十条
    for (std::size_t i = before.find("第"); i != before.npos; i = before.find("第", i + 1))
        if (before.substr(i, longest).find("条") != before.npos) return true;
    // 截止日期应为…,征求意见…: of whose end the words before it tell, if not the title.
    return !ends_with_one_of(before, {"延长", "延期", "顺延"}) &&
           !has_one_of(before, {"征求", "征集", "征询", "意见", "反馈"});
}

std::optional<new_term> find_term(const reading& r) {
    constexpr std::size_t longest = 3000;  // bytes
    if (!is_headed_so(r) || r.text().size() > r.body() + longest || r.has_articles()) return {};
    if (!speaks_of_term(r.text().substr(r.body()))) return {};
    std::optional<new_term> found;
    for (const std::size_t at : places_of_new(r.text())) {
        const token* days = days_behind(r, at);
        const stretch said = r.sentence_at(at);
        // 第十一条“自5月1日起施行”有误: what the document says, and not how long it is shown.
        if (!days || has_one_of(r.at(said), {"施行", "有效期", "生效", "成文日期", "印发日期",
                                             "解读", "召开", "举行", "开始日期", "起始日期"}))
            continue;
        if (is_of_something_else(r, at, said)) continue;
        if (days->when.is_interval) return new_term{days->when, said, name_before(r, at)};
        const auto opened = opened_before(r, at), until = day_of(r, *days);
        if (!found && (!opened || *opened < *until))
            found = {period::between(opened, until), said, name_before(r, at)};
    }
    return found;
}

}  // namespace

bool sets_term_right(const reading& r) { return find_term(r).has_value(); }

void set_term_right(const reading& r, facts& f) {
    if (f.kind != paper_kind::consultation_notice) return;
    const auto term = find_term(r);
    if (!term) return;
    std::erase_if(f.evidence, [](const mention& m) {
        return m.step == step::public_consultation || m.step == step::consultation_feedback;
    });
    mention m;
    m.step = step::public_consultation;
    m.polarity = polarity::done;
    m.phase = phase::opened;
    m.at = r.original(term->at);
    m.when = term->when;
    m.about = term->about;
    m.because.push_back("更正、延长征求意见期限的公告");
    const auto behind = std::find_if(f.evidence.begin(), f.evidence.end(),
                                     [&](const mention& o) { return o.at.begin > m.at.begin; });
    f.evidence.insert(behind, std::move(m));
}

}  // namespace yigui::recognising
