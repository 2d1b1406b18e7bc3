// The number of a document. The lexer finds everything that has the shape of a number; here is
// decided which of them is the document's own: a field of the page, a line above the fields, or a
// number that stands alone in front of the text. Numbers behind a 《》 belong to what is cited.
#include <algorithm>

#include "recognise/find.h"
#include "recognise/forms.h"
#include "recognise/identity.h"
#include "recognise/organs.h"
#include "recognise/sheet.h"

namespace yigui::recognising {
namespace {

bool has(std::string_view s, std::string_view what) {
    return s.find(what) != std::string_view::npos;
}

/// 财政部 财税〔2024〕3号: does a whole code stand there? Not in 国 发〔2014〕14号, 某民 规字〔2024〕8号.
bool is_whole_code(string_view behind) {
    constexpr std::size_t shortest = 6, longest = 30;  // bytes
    const std::size_t end = std::min(behind.find('['), first_place_of(behind, {"〔", "【", "﹝"}));
    return end >= shortest && end <= longest &&
           !begins_with_one_of(behind, {"规", "办", "发", "函", "字", "通", "公告", "令"});
}

/// 文件 国发〔2014〕14号: does the gap part another word from the number's own? Not that in 国 发〔2014〕14号,
/// a line that is nothing but the number, nor those in 2021 年第 49 号.
bool ends_in_front_of_number(const reading& r, std::size_t at) {
    constexpr std::size_t longest = 18, shortest_organ = 12;  // bytes of a code, of a name
    if (!has_parting_gap(r, at)) return false;
    const stretch line = r.line_at(at);
    const string_view before = r.at({line.begin, at});
    if (before.ends_with("第") || (!before.empty() && before.back() >= '0' && before.back() <= '9'))
        return false;
    constexpr std::size_t character = 3;  // bytes
    const bool is_single = before.size() <= character || r.has_gap_before(at - character);
    if (!is_single && is_whole_code(r.at({at, line.end}))) return true;
    return before.size() > longest || !is_narrow_gap(r, at) || ends_like_title(before) ||
           (before.size() >= shortest_organ && ends_like_organ(before)) ||
           ends_with_one_of(before, {"文件", "文号", "字号", "编号", "号", "特急", "加急", "急件",
                                     "平急", "秘密", "机密", "绝密", "公开", "年", "日"});
}

/// Cuts a document type glued to the front of an agency code (…的意见国发〔2014〕14号).
stretch without_title(const reading& r, stretch s) {
    static constexpr known_word types[] = {"通知", "意见", "决定", "批复",   "复函", "答复",
                                           "办法", "规定", "通报", "公告的", "方案", "条例"};
    const string_view t = r.at(s);
    std::size_t cut = 0;
    for (const known_word& w : types) {
        const std::size_t at = t.rfind(w);
        if (at != std::string_view::npos && at + w.size() < t.size())
            cut = std::max(cut, at + w.size());
    }
    s.begin += cut;
    for (const std::string_view lead : {"以", "根据", "原", "日", "文号", "字号", "发文字号"})
        if (r.at(s).starts_with(lead) && s.size() > lead.size() + 6) s.begin += lead.size();
    // Spaces in the original end a name, save inside 令 第 475 号.
    std::size_t name_end = std::min(r.at(s).find_first_of("([<{"), s.size());
    name_end = std::min(name_end, first_place_of(r.at(s), {"〔", "【", "﹝"}));
    name_end += s.begin;
    const bool is_order = has(r.at(s), "令") || has(r.at(s), "公告");
    if (!is_order)
        for (std::size_t i = name_end; i > s.begin; --i)
            if ((static_cast<unsigned char>(r.text()[i - 1]) & 0xC0) != 0x80 && i - 1 > s.begin &&
                ends_in_front_of_number(r, i - 1) && i - 1 < name_end) {
                s.begin = i - 1;
                break;
            }
    return s;
}

/// 国务院、中央军委令: the joint organ in front belongs to the number.
stretch with_joint_organ(const reading& r, stretch s) {
    std::size_t at = s.begin;
    while (at >= 3 && r.text().substr(at - 3, 3) == "、") {
        std::size_t b = at - 3;
        int n = 0;
        while (b >= 3 && n < 24) {
            const unsigned char c = static_cast<unsigned char>(r.text()[b - 3]);
            const std::string_view one = r.text().substr(b - 3, 3);
            if (c < 0xE4 || c > 0xE9 || one == "日" || has_parting_gap(r, b)) break;
            b -= 3;
            ++n;
        }
        if (n == 0) break;
        at = b;
    }
    return {at, s.end};
}

/// 会同某办公室, 某办公室主任某某: does the text tell of the organ as of one that takes part?
bool tells_of_joint_organ(string_view text, string_view name, std::size_t from) {
    for (std::size_t at = text.find(name, from); at != string_view::npos;
         at = text.find(name, at + name.size()))
        if (ends_with_one_of(text.substr(0, at),
                             {"会同", "联合", "和", "与", "、", "经", "商", "及", "\n", " "}) ||
            begins_with_one_of(text.substr(at + name.size()),
                               {"和", "与", "、", "及", "主任", "局长", "部长", "署长", "会长",
                                "同意", "第", "审议", "会议", "\n", " "}))
            return true;
    return false;
}

/// 某网信办公室 / 某监督管理总局令 / 第20号: does the line above name another organ that issues the order, too?
bool names_joint_organ(const reading& r, stretch above, stretch number) {
    const string_view name = r.at(above), below = r.at(number);
    const std::size_t order = std::min(below.find("令"), below.find("公告"));
    return order != string_view::npos && is_whole_organ(name) &&
           is_whole_organ(below.substr(0, order)) && !name.starts_with(below.substr(0, order)) &&
           !below.starts_with(name) && tells_of_joint_organ(r.text(), name, number.end);
}

/// 令 / 第8号 below lines with the organs that issue it together.
stretch with_organ_lines(const reading& r, stretch s) {
    constexpr int most = 8;
    constexpr std::size_t longest = 100;  // bytes of an organ's name
    const std::string_view n = r.at(s);
    const bool is_bare = n.starts_with("令") || n.starts_with("公告");
    for (int i = 0; i < most && s.begin > 1; ++i) {
        const stretch above = r.line_at(s.begin - 1);
        const std::string_view l = r.at(above);
        const bool is_organ =
            l.size() < longest && ends_like_organ(l) && !has(l, "《") && !has(l, ":");
        if (!l.empty() && !(is_organ && (is_bare || names_joint_organ(r, above, s)))) break;
        s.begin = above.begin;
    }
    while (s.begin < s.end && r.text()[s.begin] == '\n') ++s.begin;
    return s;
}

/// 海关总署 商务部 某某总局公告2025年第20号: the names in front of the order's, with gaps between.
stretch with_organs_in_line(const reading& r, stretch s) {
    const stretch line = r.line_at(s.begin);
    const std::size_t order = first_place_of(r.at(line), {"令", "公告"});
    if (order == string_view::npos || line.begin + order < s.begin) return s;
    std::size_t name = line.begin;
    const auto is_ascii = [](char c) { return (c & 0x80) == 0; };
    const string_view names = r.at({line.begin, line.begin + order});
    if (std::any_of(names.begin(), names.end(), is_ascii)) return s;
    for (std::size_t at = line.begin + 1; at <= line.begin + order; ++at) {
        if (at < line.begin + order && (is_continuation(r.text()[at]) || !has_parting_gap(r, at)))
            continue;
        const bool is_only_one = name == line.begin && at == line.begin + order;
        if (is_only_one || !ends_like_organ(r.at({name, at}))) return s;
        name = at;
    }
    return {line.begin, s.end};
}

/// 《办法》（2016年12月2日某市人民政府令第3号发布）
bool is_behind_name(const reading& r, const token& t) {
    const std::string_view in_front = r.at({r.line_at(t.begin).begin, t.begin});
    const std::size_t open = in_front.rfind('(');
    return open != std::string_view::npos && !has(in_front.substr(open), ")") &&
           in_front.substr(0, open).ends_with("》");
}

bool stands_alone(const reading& r, const token& t, stretch s) {
    if (r.is_cited(t.begin)) return false;
    // The number of a cited document stands in brackets behind its 》.
    if (t.begin > 0 && r.text()[t.begin - 1] == '(') {
        const std::string_view before = r.text().substr(0, t.begin - 1);
        if (before.ends_with("》") || before.ends_with("”")) return false;
        const stretch line = r.line_at(t.begin);
        return t.begin - line.begin <= 3;
    }
    const stretch line = r.line_at(t.begin);
    if (s.begin <= line.begin + 4) return true;
    // …的通知 发文字号:某发改〔2021〕479号 发布日期:…: its field inside a line.
    if (ends_with_one_of(r.at({line.begin, s.begin}), {"发文字号:", "文号:"})) return true;
    return s.begin > t.begin || r.has_gap_before(s.begin);
}

/// 某局公告 / 2024年第19号: on two lines the lower one is the number, the upper one names the paper.
stretch without_line_of_organ(const reading& r, stretch s) {
    const std::size_t last = r.at(s).rfind('\n');
    if (last == std::string_view::npos || !has(r.at({s.begin, s.begin + last}), "公告")) return s;
    const std::string_view below = r.at({s.begin + last + 1, s.end});
    return below.starts_with("20") && has(below, "年第") ? stretch{s.begin + last + 1, s.end} : s;
}

/// The number as it is printed, without the blanks that a conversion left in it; a blank parts organs
/// that stand on lines of their own.
std::string printed_number(const reading& r, stretch s) {
    const bool is_code = has(r.at(s), "〔");
    std::string out;
    std::size_t from = s.begin;
    for (std::size_t at = from + 1; at < s.end; ++at) {
        if (is_continuation(r.text()[at])) continue;
        const string_view rest = r.at({at, s.end});
        const bool parts_organs = r.text()[at - 1] == '\n' && has_one_of(rest, {"令", "公告"}) &&
                                  !begins_with_one_of(rest, {"令", "公告"});
        if (!parts_organs && !(is_code ? is_narrow_gap(r, at) : is_stray_gap(r, at))) continue;
        out += r.original_text({from, at});
        if (parts_organs) out += ' ';
        from = at;
    }
    return out + r.original_text({from, s.end});
}

std::optional<stated<std::string>> make_number(const reading& r, stretch s) {
    s = without_line_of_organ(r, s);
    const bool opens = r.at(s).find('(') != std::string_view::npos;
    while (!opens && s.end > s.begin && r.text()[s.end - 1] == ')') --s.end;
    return stated<std::string>{printed_number(r, s), r.original(s)};
}

}  // namespace

stretch number_words(const reading& r, const token& t) {
    return without_title(r, {t.begin, t.end});
}

bool is_number_left_blank(std::string_view said) {
    const std::size_t end = said.rfind("号");
    std::size_t at = said.substr(0, end).find_last_not_of(' ');
    return end != said.npos && at != said.npos &&
           (said.substr(0, at + 1).ends_with("〕") || said[at] == ']' || said[at] == '_');
}

namespace {

/// 合法性审核表⏎编号:某司核字〔2024〕13号: the form's own number, right below its name. On the sheet that a
/// document is signed on it is the document's, and has a field of its own.
std::optional<stated<std::string>> number_of_form(const reading& r) {
    const auto head = form_at_head(r);
    if (!head || head->kind == paper_kind::signing_sheet) return std::nullopt;
    constexpr std::size_t longest = 24;  // bytes of 文书编号:
    for (std::size_t i = r.first_token(head->line.end); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        const string_view key = r.at({head->line.end, std::max(head->line.end, t.begin)});
        if (key.size() > longest || !has(key, "编号")) break;
        if (t.kind == token_kind::doc_number) return make_number(r, {t.begin, t.end});
    }
    return std::nullopt;
}

std::optional<stated<std::string>> number_of_fields(const reading& r) {
    for (const auto& f : r.fields())
        if ((f.key.ends_with("文号") || f.key == "发文字号" || f.key == "文件编号") &&
            f.value.size() > 6 && has(f.value, "号") && !is_number_left_blank(r.at(f.value_at))) {
            // 柳环规〔2025〕1号 | 统一登记号:…, 柳环规〔2025〕1号  密级:无: another field begins.
            const std::size_t i = r.first_token(f.value_at.begin);
            const bool is_first = i < r.tokens().size() && r.tokens()[i].begin < f.value_at.end &&
                                  r.tokens()[i].kind == token_kind::doc_number;
            const std::size_t end = is_first ? r.tokens()[i].end : f.value_at.end;
            if (end < f.value_at.end &&
                (r.has_gap_before(end) || r.text()[end] == '|' || r.text()[end] == ' ' ||
                 r.text().substr(end).starts_with("《")))
                return make_number(r, {f.value_at.begin, end});
            return stated<std::string>{f.value, r.original(f.value_at)};
        }
    return std::nullopt;
}

/// …的公告(2021年第86号): in brackets at the end of a title, above the text.
bool ends_title(const reading& r, const token& t) {
    const stretch line = r.line_at(t.begin);
    const std::string_view l = r.at(line);
    // …的公告 / (2021年第2号)
    if (t.begin == line.begin + 1 && l.starts_with("(") && t.end + 1 == line.end &&
        line.begin > 1) {
        const std::string_view title = r.at(r.line_at(line.begin - 1));
        return title.ends_with("的公告") || title.ends_with("的通告");
    }
    if (t.begin <= line.begin + 1 || r.text()[t.begin - 1] != '(' || t.end + 1 != line.end ||
        !l.ends_with(")") || l.size() > 330 || l.starts_with("《") || has(l, "。"))
        return false;
    const unsigned char first = static_cast<unsigned char>(l.front());
    const std::string_view above = r.text().substr(0, line.begin);
    return first >= 0xE4 && !has(above, "。") && ends_like_title(r.at({line.begin, t.begin - 1})) &&
           has(l, "关于");
}

/// 1.…的通知 某府〔2019〕8号, (三)…第2号公告: a row of a list names other documents.
bool is_in_list(const reading& r, const token& t) {
    const stretch line = r.line_at(t.begin);
    std::size_t at = line.begin;
    if (r.text()[at] == '(') return r.text().substr(at, 9).find(')') != std::string_view::npos;
    while (at < t.begin && r.text()[at] >= '0' && r.text()[at] <= '9') ++at;
    const std::size_t digits = at - line.begin;
    if (digits < 1 || digits > 3 || at > t.begin) return false;
    // 1某供水办法某政规〔2019〕1号: cells that lost their border.
    const bool is_name = digits < 3 && number_words(r, t).begin > at &&
                         static_cast<unsigned char>(r.text()[at]) >= 0xE4 &&
                         !has_one_of(r.at({at, at + 3}),
                                     {"年", "月", "日", "号", "部", "个", "家", "项", "所", "类"});
    return r.text()[at] == '.' || r.text()[at] == ' ' || r.has_gap_before(at) || is_name;
}

/// 某发〔2016〕9号　该文件已被…取代。 below a list's head: the line tells what became of another document.
bool is_row_of_fate(const reading& r, const token& t) {
    const stretch line = r.line_at(t.begin);
    if (number_words(r, t).begin != line.begin || t.end >= line.end) return false;
    return has_one_of(r.at({t.end, line.end}), {"不再适用", "废止", "失效", "取代", "代替", "替代",
                                                "停止执行", "无需继续"}) &&
           has_one_of(r.text().substr(0, line.begin), {"附件", "目录", "清单"});
}

/// 某府办发〔2020〕26号 alone on a line above the fields of the page.
std::optional<stated<std::string>> number_above_fields(const reading& r) {
    for (const token& t : r.tokens()) {
        if (t.begin >= r.body()) break;
        if (t.kind != token_kind::doc_number || r.is_cited(t.begin) || is_in_list(r, t)) continue;
        stretch s = without_title(r, {t.begin, t.end});
        if (has(r.at(s), "令") || has(r.at(s), "公告"))
            s = with_organ_lines(r, with_joint_organ(r, s));
        const stretch line = r.line_at(s.begin);
        if (s.begin == line.begin && t.end == r.line_at(t.end).end) return make_number(r, s);
        // 晋财教〔2017〕31号 某厅关于…的通知
        if (s.begin == line.begin && t.end < line.end && r.has_gap_before(t.end) &&
            has(r.at({t.end, line.end}), "关于") && ends_like_title(r.at(line)))
            return make_number(r, s);
        // 发布时间:2023-09-05  东科规〔2023〕7号  有效性:有效: between fields, with gaps around.
        const bool is_field_line =
            std::any_of(r.fields().begin(), r.fields().end(),
                        [&](const auto& f) { return f.line.begin == line.begin; });
        if (is_field_line && r.has_gap_before(s.begin) && r.has_gap_before(t.end))
            return make_number(r, s);
        // 索引号 001008003 文号 某发〔2020〕41号: a table that lost its colons.
        const std::string_view key = r.at({line.begin, s.begin});
        if (ends_with_one_of(key, {"文号", "发文字号", "文号:", "发文字号:"}))
            return make_number(r, s);
        if (ends_title(r, t)) return make_number(r, {t.begin, t.end});
    }
    return std::nullopt;
}

/// Behind 相关链接 or 上一篇 below the text.
bool is_in_page_foot(const reading& r, std::size_t at) {
    const std::string_view text = r.text();
    const std::size_t first = text.find("。", r.body());
    for (std::size_t i = first; i < at && i != std::string_view::npos; i = text.find('\n', i + 1))
        if (opens_page_foot(text.substr(i + 1, 300).substr(0, text.substr(i + 1, 300).find('\n'))))
            return true;
    return false;
}

/// 以某府〔2021〕11号印发, 依据:国发〔2018〕25号, 国办发〔2018〕118号文件要求: a number that is spoken of.
bool is_spoken_of(const reading& r, const token& t) {
    const std::string_view own = r.at({t.begin, t.end});
    if (begins_with_one_of(own, {"以", "根据", "及", "按照", "依据", "、"})) return true;
    const std::string_view before = r.at({r.line_at(t.begin).begin, t.begin});
    if (has_one_of(before, {"根据", "依据", "按照", "落实"})) return true;
    if (ends_with_one_of(before, {"以", "及", "和", "、"})) return true;
    const std::string_view behind = r.text().substr(t.end);
    return begins_with_one_of(behind,
                              {"文件要求", "文件精神", "文件规定", "文件明确", "要求", "精神"});
}

/// 【第226号令】《…办法》: a site's mark in front of the order that has the number with its organ.
bool is_mark_of_site(const reading& r, const token& t) {
    constexpr std::size_t near = 600;  // bytes
    const string_view rest = r.text().substr(t.end, near);
    return r.at({0, t.begin}).ends_with("【") && rest.starts_with("】") && has(rest, "令");
}

std::optional<stated<std::string>> number_in_text(const reading& r) {
    const std::size_t limit = r.body() + 6000;
    for (std::size_t i = r.first_token(r.body()); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin > limit || t.begin > r.first_article()) break;
        if (t.kind != token_kind::doc_number || is_behind_name(r, t)) continue;
        // 关于落实《…》有关事项的通知(某发〔2025〕2号) has its own number behind 落实.
        const bool is_titles = ends_title(r, t);
        if (is_in_list(r, t) || is_row_of_fate(r, t) || (!is_titles && is_spoken_of(r, t)))
            continue;
        if (is_mark_of_site(r, t)) continue;
        stretch s = without_title(r, {t.begin, t.end});
        // 关于报送某规〔2024〕2号文件备案的报告: another document's number in a title.
        if (r.at(s).starts_with("关于")) continue;
        const bool is_order = has(r.at(s), "令") || has(r.at(s), "公告");
        if (is_order) s = with_organ_lines(r, with_organs_in_line(r, with_joint_organ(r, s)));
        const std::string_view behind = r.text().substr(t.end, 12);
        const bool promulgates = behind.starts_with("公布") || behind.starts_with("发布");
        const stretch line = r.line_at(t.begin);
        if (is_in_page_foot(r, t.begin)) break;
        const bool amends =
            has(r.at(line), "修订") || has(r.at(line), "修正") || has(r.at(line), "修改");
        // 某令第21号公布 根据…令第77号修正: the first is the document's.
        const bool is_first = promulgates && !has(r.at({line.begin, t.begin}), "根据");
        // 某部令第8号《…》已经…通过,现予公布: the order's head and its text in one line.
        // 某行令〔2024〕第5号(某行关于修改部分规章的决定) names what it enacts.
        const bool enacts = is_order && s.begin == line.begin &&
                            (behind.starts_with("《") ||
                             (behind.starts_with("(") && r.at(line).ends_with("的决定)")));
        if (amends && is_order && !is_first && !enacts) continue;
        // A title glued to the front of the number begins the text, whatever follows.
        const bool long_line = line.size() > 900 || (s.begin > t.begin && line.begin == r.body());
        if (promulgates || enacts || is_titles ||
            (stands_alone(r, t, s) && (line.size() < 240 || long_line)))
            return make_number(r, s);
    }
    return std::nullopt;
}

/// 某某院 / 某发〔2020〕3号 as the last lines: where a gazette prints the number.
std::optional<stated<std::string>> number_at_foot(const reading& r) {
    if (r.tokens().empty()) return std::nullopt;
    const token& t = r.tokens().back();
    const stretch line = r.line_at(t.begin);
    if (t.kind != token_kind::doc_number || line.begin < 2 || t.begin != line.begin ||
        t.end != line.end || r.text().find_first_not_of(" \n", line.end) != std::string_view::npos)
        return std::nullopt;
    const std::string_view above = r.at(r.line_at(line.begin - 1));
    if (above.find_first_of(":, ") != above.npos || !ends_like_organ(above)) return std::nullopt;
    return make_number(r, line);
}

/// (第23期), 2022年第7期 on a line of its own below the heading of minutes.
std::optional<stated<std::string>> issue_of_minutes(const reading& r) {
    bool is_below = false;
    int seen = 0;
    for (std::size_t at = 0; at < r.text().size() && seen < 5;) {
        const stretch line = r.line_from(at);
        at = line.end + 1;
        if (line.size() == 0) continue;
        ++seen;
        std::string_view l = r.at(line);
        if (l.starts_with("(")) l.remove_prefix(1);
        if (l.ends_with(")")) l.remove_suffix(1);
        const bool is_issue = (l.ends_with("期") || l.ends_with("号")) && has(l, "第") &&
                              l.size() < 40 && l.find_first_of("0123456789") != l.npos;
        if (is_below && is_issue) {
            const std::size_t skip = r.at(line).starts_with("(") ? 1 : 0;
            return stated<std::string>{
                r.original_text({line.begin + skip, line.begin + skip + l.size()}),
                r.original({line.begin + skip, line.begin + skip + l.size()})};
        }
        is_below = is_below || l.ends_with("纪要");
    }
    return std::nullopt;
}

}  // namespace

std::optional<stated<std::string>> find_doc_number(const reading& r) {
    if (const auto n = number_on_sheet(r)) return make_number(r, *n);
    if (const auto n = number_of_fields(r)) return n;
    if (const auto n = number_of_form(r)) return n;
    if (const auto n = number_above_fields(r)) return n;
    if (const auto n = issue_of_minutes(r)) return n;
    if (const auto n = number_in_text(r)) return n;
    if (const auto n = number_at_foot(r)) return n;
    const std::string_view text = r.text().substr(r.body());
    if (text.starts_with("第"))
        if (const std::size_t at = text.find("号"); at != std::string_view::npos && at < 20)
            return make_number(r, {r.body(), r.body() + at + 3});
    return std::nullopt;
}

namespace {

/// The characters of a name without the marks around and within it.
std::string bare_name(string_view name) {
    std::string out;
    for (std::size_t i = 0; i < name.size();) {
        const string_view rest = name.substr(i);
        const string_view mark = which_begins(rest, {"《", "》", "〈", "〉"});
        i += mark.size();
        if (mark.empty()) out += name[i++];
    }
    return out;
}

}  // namespace

/// 关于修改《…办法》的决定 / … / …办法 / (2005年…令第45号发布,根据2012年…令第98号公布的《关于修改〈…办法〉的决定》修正):
/// of the numbers in the note below the amended text only that of the decision is its own.
void take_number_from_note(const reading& r, facts& f) {
    if (!f.doc_number || !f.title || f.doc_number->at.end == 0) return;
    const std::string title = bare_name(folded_title(f));
    const stretch line = r.line_at(r.folded_place(f.doc_number->at.begin));
    if (!title.ends_with("的决定") || !has(title, "修改") || !r.at(line).starts_with("(") ||
        !has(r.at(line), "修正"))
        return;
    f.doc_number.reset();
    std::optional<stated<std::string>> number;
    std::optional<stated<date>> day;
    for (std::size_t i = r.first_token(line.begin);
         i < r.tokens().size() && r.tokens()[i].begin < line.end; ++i) {
        const token& t = r.tokens()[i];
        if (is_exact_date(t)) day = stated<date>{*t.when.from, r.original({t.begin, t.end})};
        if (t.kind == token_kind::doc_number) number = make_number(r, number_words(r, t));
        if (t.kind != token_kind::citation || bare_name(r.at({t.begin, t.end})) != title) continue;
        f.doc_number = number;
        f.date_written = day;
        return;
    }
}

}  // namespace yigui::recognising
