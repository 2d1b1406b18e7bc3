// Papers without a signature: signed by fields at their end, or with nothing but the month they were
// made in, on the title page or below the text, under the organ. Looked for where no day is given; a
// month in the text never counts.
#include <algorithm>

#include "recognise/find.h"
#include "recognise/forms.h"
#include "recognise/identity.h"
#include "recognise/organs.h"

namespace yigui::recognising {
namespace {

/// A line with nothing but a month: 2022年11月, (2022年11月).
std::optional<date> month_line(const reading& r, stretch line) {
    const std::size_t i = r.first_token(line.begin);
    if (i >= r.tokens().size() || line.size() == 0 || line.size() > 45) return std::nullopt;
    const token& t = r.tokens()[i];
    if (t.begin >= line.end || t.begin > line.begin + 1 || t.kind != token_kind::date ||
        t.when.is_interval || !t.when.from || t.when.from->known_to != precision::month)
        return std::nullopt;
    const std::string_view rest = r.at({t.end, line.end});
    return rest.empty() || rest == ")" ? t.when.from : std::nullopt;
}

/// The nearest line above that is not empty.
stretch line_above(const reading& r, stretch line) {
    while (line.begin > 0) {
        line = r.line_at(line.begin - 1);
        // 某市发展和改革委员会 / (某市粮食局)
        if (line.size() > 0 && !r.at(line).starts_with("(")) return line;
    }
    return {};
}

bool is_organ_line(const reading& r, stretch line) {
    constexpr std::size_t shortest = 12, longest = 90;  // bytes
    const std::string_view l = r.at(line);
    if (ends_with_one_of(l, {"座谈会", "论证会", "听证会", "办公会", "常务会"})) return false;
    return line.size() >= shortest && line.size() <= longest && ends_like_organ(l) &&
           l.find_first_of(",:>|") == l.npos && !has_word(l, "《") && !has_word(l, "。");
}

/// 公示单位:…, 公示时间:2022年5月9日 as the last lines: a notice signed like a form.
void sign_by_fields(const reading& r, signature& s) {
    constexpr std::size_t last_bytes = 400;
    const std::size_t size = r.text().size();
    for (std::size_t at = size > last_bytes ? r.line_at(size - last_bytes).begin : 0; at < size;) {
        const stretch line = r.line_at(at);
        at = line.end + 1;
        const std::size_t colon = r.at(line).find(':');
        if (colon == std::string_view::npos) continue;
        const std::string_view key = r.at(line).substr(0, colon);
        const stretch value{line.begin + colon + 1, line.end};
        const bool is_who = key == "公示单位" || key == "公告单位" || key == "通告单位";
        const bool is_when =
            key == "公示时间" || key == "公示日期" || key == "公告时间" || key == "公告日期";
        if (is_who && !s.issuer && value.size() >= 9)
            s.issuer = stated<std::string>{r.original_text(value), r.original(value)};
        if (!is_when || s.written) continue;
        // A day, and no days from and to.
        const auto d = lex_date(r.at(value), 0);
        if (d && d->value.is_exact() && d->end == value.size())
            s.written = stated<date>{d->value, r.original(value)};
    }
}

/// The month where a paper gives no day, and the organ above it.
void sign_by_month(const reading& r, signature& s) {
    if (s.written) return;
    constexpr std::size_t title_page = 900, last_bytes = 400;  // bytes
    const std::size_t size = r.text().size();
    for (std::size_t at = 0; at < size;) {
        const stretch line = r.line_from(at);
        at = line.end + 1;
        const bool is_head = line.begin < title_page;
        if (!is_head && line.begin + last_bytes < size) {
            at = std::max(at, r.line_at(size - last_bytes).begin);
            continue;
        }
        const auto month = month_line(r, line);
        if (!month) continue;
        // On a title page the organ, or the field that names it, stands above.
        const stretch above = line_above(r, line);
        const bool is_signed = is_organ_line(r, above);
        if (!is_signed && !has_word(r.at(above), "单位:")) continue;
        s.written = stated<date>{*month, r.original(line)};
        if (is_signed && !s.issuer)
            s.issuer = stated<std::string>{organs_in(r, above), r.original(above)};
        return;
    }
}

/// …现予公布,自6月1日起施行。局长:王某二〇二〇年五月六日为了…: an order whose lines were lost, signed by
/// a person.
void sign_by_order(const reading& r, signature& s) {
    constexpr std::size_t head = 1500, name = 30;  // bytes
    if (s.written) return;
    const std::size_t end = std::min(r.text().size(), r.body() + head);
    for (std::size_t i = r.first_token(r.body()); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin >= end) return;
        if (!is_exact_date(t) || r.is_cited(t.begin)) continue;
        const string_view before = r.at({r.body(), t.begin});
        const std::size_t stop = before.rfind("。");
        if (stop == string_view::npos ||
            !has_one_of(before.substr(0, stop), {"现予", "现公布", "现发布"}))
            continue;
        string_view who = before.substr(stop + 3);
        who.remove_prefix(std::min(who.find_first_not_of(" \n"), who.size()));
        if (who.size() > name ||
            !begins_with_one_of(who, {"局长", "部长", "主任", "行长", "省长", "市长", "总理",
                                      "署长", "主席", "州长", "会长", "自治区主席"}))
            continue;
        s.written = stated<date>{*t.when.from, r.original({t.begin, t.end})};
        return;
    }
}

/// 记录:程某　2023年5月18日 below minutes: the day when they were written down.
void sign_by_recorder(const reading& r, signature& s) {
    constexpr std::size_t last_bytes = 200, longest = 60;  // bytes of the foot, of the line
    if (s.written) return;
    const std::size_t size = r.text().size();
    for (std::size_t i = r.first_token(size > last_bytes ? size - last_bytes : 0);
         i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        const stretch line = r.line_at(t.begin);
        if (!is_exact_date(t) || line.size() > longest || t.end != line.end ||
            r.text().find("。", line.end) != string_view::npos)
            continue;
        if (!begins_with_one_of(r.at(line), {"记录:", "记录人:", "记录整理:", "整理:", "整理人:"}))
            continue;
        s.written = stated<date>{*t.when.from, r.original({t.begin, t.end})};
        return;
    }
}

/// …请抓好落实。某县水务局 / 2022年6月2日: the organ runs into the text above its day.
void sign_behind_text(const reading& r, signature& s) {
    constexpr std::size_t longest = 90;  // bytes
    if (s.issuer || !s.written) return;
    const stretch above = line_above(r, r.line_at(r.folded_place(s.written->at.begin)));
    const std::size_t stop = r.at(above).rfind("。");
    if (stop == std::string_view::npos) return;
    const stretch name{above.begin + stop + std::string_view("。").size(), above.end};
    // 感谢您关心某某局: the rest of a sentence that ends in an organ.
    if (name.size() <= longest && is_whole_organ(r.at(name)) &&
        !has_one_of(r.at(name),
                    {"为", "是", "您", "请", "由", "向", "关心", "联系", "感谢", "根据"}))
        s.issuer = stated<std::string>{organs_in(r, name), r.original(name)};
}

/// The organ on the first line, above the title: 某市医疗保障局 / 待遇政策解读.
void sign_by_first_line(const reading& r, signature& s) {
    constexpr std::size_t shortest = 18;  // bytes: 市财政局 alone may be any city's
    if (s.issuer) return;
    std::size_t at = 0;
    while (at < r.text().size() && r.line_at(at).size() == 0) ++at;
    if (at >= r.text().size()) return;
    const stretch line = r.line_at(at);
    // 某某管理办 / 法: a title broken in its last word.
    // 某市召开新闻发布会, 某区举行听证会: a headline.
    if (line.size() < shortest || !is_organ_line(r, line) || r.at(line).ends_with("管理办") ||
        has_one_of(r.at(line), {"召开", "举行", "举办", "开展", "推进", "研究", "出台"}) ||
        line.end >= r.text().size())
        return;
    if (is_organ_line(r, r.line_at(line.end + 1))) return;
    s.issuer = stated<std::string>{organs_in(r, line), r.original(line)};
}

/// 法规科意见:同意。王某 2022年1月10日: on a sheet a person signs a field, and not the paper.
void leave_fields_of_sheet(const reading& r, signature& s) {
    if (!s.written) return;
    const auto head = form_at_head(r);
    if (!head || head->kind != paper_kind::signing_sheet) return;
    const std::string_view before = std::string_view(r.doc().text).substr(0, s.written->at.begin);
    const std::string_view line = before.substr(before.rfind('\n') + 1);
    if (has_word(line, ":") || has_word(line, "：")) s.written.reset();
}

}  // namespace

void sign_otherwise(const reading& r, signature& s) {
    leave_fields_of_sheet(r, s);
    sign_by_fields(r, s);
    sign_by_order(r, s);
    sign_by_recorder(r, s);
    sign_by_month(r, s);
    sign_behind_text(r, s);
    sign_by_first_line(r, s);
}

std::optional<stated<date>> day_beside_number(const reading& r, span number) {
    const std::size_t at = r.folded_place(number.begin), end = r.folded_place(number.end);
    const stretch line = r.line_at(at);
    std::optional<stated<date>> day;
    std::size_t rest = line.size() - std::min(line.size(), end - std::min(at, end));
    for (std::size_t i = r.first_token(line.begin); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin >= line.end) break;
        if (t.kind != token_kind::date || !t.when.from || !t.when.from->is_exact()) continue;
        if (t.begin >= at && t.begin < end) continue;  // the year in the number
        if (day) return std::nullopt;
        day = stated<date>{*t.when.from, r.original({t.begin, t.end})};
        rest -= std::min(rest, t.end - t.begin);
    }
    constexpr std::size_t marks = 6;  // bytes: brackets and spaces, and nothing that is said
    return rest <= marks ? day : std::nullopt;
}

}  // namespace yigui::recognising
