// The dated notes at the head of an order or a rule: （2006年8月17日…通过 …公布 自…起施行）.
#include <algorithm>

#include "recognise/find.h"
#include "recognise/identity.h"

namespace yigui::recognising {
namespace {

/// What the note says of the date `i`: up to the next date of its line, for several dated notes may
/// share one.
string_view note_behind(const reading& r, std::size_t i, stretch line) {
    std::size_t stop = line.end;
    for (std::size_t k = i + 1; k < r.tokens().size() && r.tokens()[k].begin < line.end; ++k)
        if (is_exact_date(r.tokens()[k])) {
            stop = r.tokens()[k].begin;
            break;
        }
    return r.at({r.tokens()[i].end, stop});
}

/// Who adopted it: 国家互联网信息办公室2021年第20次室务会议.
std::string adopting_organ(string_view note) {
    std::string organ(note.substr(0, note.find("第")));
    if (organ.starts_with("经")) organ.erase(0, 3);
    organ = organ.substr(0, organ.find("部务会"));
    organ.resize(std::min(organ.find_first_of("0123456789"), organ.size()));
    return organ.size() >= 9 && ends_like_organ(organ) ? organ : std::string();
}

/// Who published it, where no order's number stands there.
std::string publishing_organ(string_view note) {
    if (has_word(note, "令") || note.size() >= 60) return {};
    std::string organ(note.substr(0, std::min(note.find("公布"), note.find("发布"))));
    return organ.size() >= 6 && ends_like_organ(organ) ? organ : std::string();
}

void take_note(const reading& r, string_view note, const stated<date>& day, stretch line,
               head_dates& out) {
    const auto take_organ = [&](std::string organ) {
        if (!organ.empty()) out.organ = stated<std::string>{std::move(organ), r.original(line)};
    };
    if (has_word(note, "通过") && !out.adopted) {
        out.adopted = day;
        out.by_congress =
            has_one_of(note, {"人民代表大会", "人大常委会", "常务委员会", "人大会议"});
        take_organ(adopting_organ(note));
    } else if (has_one_of(note, {"公布", "发布"}) && !has_word(note, "之日") &&
               !has_one_of(note, {"公布《", "发布《", "公布了", "发布了"}) && !out.published) {
        // 5月5日,国务院总理签署国务院令,公布《…规定》 tells of another document.
        out.published = day;
        take_organ(publishing_organ(note));
    } else if (has_word(note, "施行") && !out.effective) {
        out.effective = day;
    }
}

/// The last day in front of a place of the note.
const date* day_told(const reading& r, stretch note) {
    const date* day = nullptr;
    for (std::size_t i = r.first_token(note.begin);
         i < r.tokens().size() && r.tokens()[i].begin < note.end; ++i)
        if (is_exact_date(r.tokens()[i])) day = &*r.tokens()[i].when.from;
    return day;
}

/// Is the bracket that opens the line still open? (区行政审批局)2021年7月13日,… tells of something else.
bool is_in_bracket(string_view before) {
    return before.starts_with('(') && std::count(before.begin(), before.end(), '(') >
                                          std::count(before.begin(), before.end(), ')');
}

}  // namespace

bool is_history_in_note(const reading& r, std::size_t at) {
    constexpr std::size_t longest = 1500;  // bytes
    const stretch line = r.line_at(at);
    if (line.size() > longest || line.begin <= r.body() || r.text()[line.begin] != '(' ||
        !has_one_of(r.at({at, line.end}), {"修订", "修正", "修改"}))
        return false;
    const stretch above{r.body(), line.begin};
    if (!has_one_of(r.at(above), {"现予公布", "现予发布", "现将", "公布,自", "发布,自", "的决定"}))
        return false;
    const date* day = day_told(r, {line.begin, at});
    if (!day) return false;
    bool is_later = false;
    for (std::size_t i = r.first_token(above.begin);
         i < r.tokens().size() && r.tokens()[i].begin < above.end; ++i) {
        const token& t = r.tokens()[i];
        if (!is_exact_date(t) || r.is_cited(t.begin)) continue;
        if (!(*day < *t.when.from)) return false;
        is_later = true;
    }
    return is_later;
}

head_dates find_head_dates(const reading& r) {
    constexpr std::size_t head = 4000, longest_line = 420, longest_note = 300;  // bytes
    constexpr std::size_t longest_history = 1500;  // of a law that was amended often
    head_dates out;
    const std::size_t end = std::min({r.first_article(), r.text().size(), r.body() + head});
    for (std::size_t i = r.first_token(r.body()); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin >= end) break;
        if (!is_exact_date(t) || r.is_cited(t.begin)) continue;
        const stretch line = r.line_at(t.begin);
        if (line.size() > (r.text()[line.begin] == '(' && r.at(line).ends_with(')')
                               ? longest_history
                               : longest_line))
            continue;
        const bool heads_line = t.begin <= line.begin + 4;
        if (!heads_line && !is_in_bracket(r.at({line.begin, t.begin}))) continue;
        const string_view note = note_behind(r, i, line);
        if (note.size() > longest_note ||
            has_one_of(note, {"修订", "修正", "修改", "批准", "废止"}) ||
            is_history_in_note(r, t.end))
            continue;
        take_note(r, note, {*t.when.from, r.original({t.begin, t.end})}, line, out);
    }
    return out;
}

}  // namespace yigui::recognising
