// Who issued a paper that nobody signed as signatures are: the organ stands alone on the last line,
// below the title with the day in brackets, in front of the title's matter, or in a field of the page
// (解读单位:, 来源:). Fields of a page come last, since pages print what others issued.
#include <algorithm>
#include <array>

#include "base/affixes.h"
#include "recognise/find.h"
#include "recognise/identity.h"
#include "recognise/organs.h"
#include "recognise/variants.h"

namespace yigui::recognising {
namespace {

using view = std::string_view;

constexpr auto offices = endings("政府", "局", "委员会", "管委会", "办公室", "办公厅", "厅", "党组",
                                 "党委", "党工委", "指挥部", "领导小组", "支队", "总队", "法院",
                                 "检察院", "办事处", "委", "网信办", "医保办", "政府办", "数据中心",
                                 "事务中心", "服务中心", "管理中心", "保护中心", "发展中心");

/// The name of an office and nothing else: a newspaper, a website or a sentence is none.
bool is_office(view name) {
    constexpr std::size_t shortest = 12, longest = 90;  // bytes
    if (name.size() < shortest || name.size() > longest || !offices.fits(name)) return false;
    if (name.find_first_of(",:;>|()/") != view::npos) return false;
    return !has_one_of(
        name, {"的", "了", "请", "您", "向", "由", "《", "。", "、", "网", "报社", "关于", "废止"});
}

/// Nothing but figures and the marks of a day, some of them left out: 2023年8月 日, 2023918.
bool is_day_with_gaps(view line) {
    constexpr std::size_t longest = 36;  // bytes
    bool has_figure = false;
    for (std::size_t i = 0; i < line.size() && line.size() <= longest;) {
        if (line[i] == ' ' || line[i] == '-' || line[i] == '.') {
            ++i;
        } else if (line[i] >= '0' && line[i] <= '9') {
            has_figure = true;
            ++i;
        } else if (starts(line, i, "年") || starts(line, i, "月") || starts(line, i, "日")) {
            i += 3;
        } else {
            return false;
        }
    }
    return has_figure && line.size() <= longest;
}

/// What stands below a signature: page numbers, notes in brackets, who gets a copy.
bool is_below_signature(view line) {
    static constexpr auto notes =
        beginnings("抄送", "主办", "附件", "附:", "分享", "扫一扫", "备案号", "联系", "打印",
                   "关闭", "承办", "主题词", "信息公开", "公开属性", "校对", "网站", "印发", "—");
    return notes.fits(line) || line.starts_with("(") || line.starts_with("-") ||
           opens_page_foot(line) || line.size() <= 3 ||
           has_one_of(line, {".doc", ".pdf", ".xls", ".wps", "附件下载"});
}

/// The day or the month that 2023年8月 日 leaves.
std::optional<date> day_left(view line) {
    const auto whole = [&](const std::string& day, precision known) -> std::optional<date> {
        const auto d = lex_date(day, 0);
        if (!d || d->value.known_to != known || d->end != day.size()) return std::nullopt;
        return d->value;
    };
    const std::size_t blank = line.rfind("日");
    if (blank == view::npos)  // 2023918: the marks are lost, 日 too
        return whole(std::string(line) + "日", precision::day);
    std::string month(line.substr(0, blank));
    while (month.ends_with(" ")) month.pop_back();
    return whole(month, precision::month);
}

/// 某省生态环境厅办公室 2021年11月14日印发: the office of an organ prints what the organ issues.
void leave_office_out(stated<std::string>& printer) {
    for (const view office : {"办公室", "办公厅"}) {
        if (!printer.value.ends_with(office)) continue;
        const std::string organ = printer.value.substr(0, printer.value.size() - office.size());
        if (ends_with_one_of(organ, {"厅", "局"}) && is_whole_organ(organ)) printer.value = organ;
    }
}

/// 办公室 2021年10月29日印发 as the last line of minutes, whose head gives no day; the organ of a
/// line above it.
void sign_by_print(const reading& r, signature& s) {
    constexpr std::size_t longest = 150, last_bytes = 400;
    if (s.written && s.issuer) return;
    const std::size_t size = r.text().size();
    for (std::size_t i = r.first_token(size > last_bytes ? size - last_bytes : 0);
         i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        const stretch line = r.line_at(t.begin);
        if (t.kind != token_kind::date || t.when.is_interval || !t.when.from->is_exact() ||
            line.size() > longest || r.at({t.end, line.end}) != "印发" || line.begin <= r.body())
            continue;
        const view name = r.at({line.begin, t.begin});
        const stretch above = r.line_at(line.begin - 1);
        if (!name.empty() && !ends_like_organ(name)) continue;
        if (!s.written) s.written = stated<date>{*t.when.from, r.original({t.begin, t.end})};
        // The offices of governments print what their governments issue.
        stretch whole{line.begin, t.begin};
        while (whole.end > whole.begin && r.text()[whole.end - 1] == ' ') --whole.end;
        if (!s.issuer && is_office(r.at(whole)) &&
            (!name.ends_with("办公室") || has_word(name, "法制办")) && !name.ends_with("办公厅"))
            s.issuer = stated<std::string>{organs_in(r, whole), r.original(whole)};
        if (name.empty() && !s.issuer && is_office(r.at(above)))
            s.issuer = stated<std::string>{organs_in(r, above), r.original(above)};
        if (s.issuer) leave_office_out(*s.issuer);
    }
}

/// An office alone on the last line of the text, the day left out or not filled in.
void sign_by_last_line(const reading& r, signature& s) {
    constexpr int most_lines = 18;
    constexpr std::size_t least_text = 240;  // bytes above it
    std::optional<stated<date>> day;
    std::size_t end = r.text().size();
    for (int i = 0; i < most_lines && end > r.body() + least_text; ++i) {
        const stretch line = r.line_at(end - 1);
        end = line.begin;
        const view said = r.at(line);
        if (is_day_with_gaps(said)) {
            if (const auto d = day_left(said)) day = stated<date>{*d, r.original(line)};
            continue;
        }
        if (said.empty() || (!is_office(said) && is_below_signature(said))) continue;
        if (!is_office(said) || !has_word(r.at({r.body(), line.begin}), "。")) return;
        if (!s.issuer) s.issuer = stated<std::string>{organs_in(r, line), r.original(line)};
        if (!s.written) s.written = day;
        return;
    }
}

/// …由管委会解释。某某风景名胜区管理委员会: the organ behind the last sentence of a copy on one line.
void sign_by_last_words(const reading& r, signature& s) {
    string_view text = r.text();
    while (text.ends_with('\n') || text.ends_with(' ')) text = text.substr(0, text.size() - 1);
    const std::size_t stop = text.rfind("。");
    if (s.issuer || stop == view::npos || stop < r.body()) return;
    const stretch name{stop + view("。").size(), text.size()};
    if (is_office(r.at(name)) && is_whole_organ(r.at(name)) && r.at(name).find('\n') == view::npos)
        s.issuer = stated<std::string>{organs_in(r, name), r.original(name)};
}

/// The organ and the day that a line in brackets gives: (市大数据中心,2020年7月14日), (2022年9月).
void sign_in_brackets(const reading& r, stretch line, signature& s) {
    const view said = r.at(line);
    if (!said.starts_with("(") || !said.ends_with(")")) return;
    const std::size_t comma = said.find(',');
    // (某某管理处 2017年6月): a gap does for the comma.
    const std::size_t figure = std::min(said.find_first_of("0123456789"), said.size());
    const std::size_t end = comma == view::npos ? figure : comma;
    const auto d = lex_date(said, comma == view::npos ? figure : comma + 1);
    if (!d || d->end + 1 != said.size() || d->value.known_to == precision::year) return;
    if (!s.written) s.written = stated<date>{d->value, r.original(line)};
    if (s.issuer) return;
    stretch name{line.begin + 1, line.begin + end};
    while (name.end > name.begin && r.text()[name.end - 1] == ' ') --name.end;
    if (is_office(r.at(name)) || (name.size() >= 12 && ends_like_organ(r.at(name))))
        s.issuer = stated<std::string>{organs_in(r, name), r.original(name)};
}

/// ——2021年12月3日在市人民政府第七十五次常务会议上
void sign_by_occasion(const reading& r, stretch line, signature& s) {
    view said = r.at(line);
    std::size_t dashes = 0;
    while (said.substr(dashes).starts_with("—") || said.substr(dashes).starts_with("-"))
        dashes += said[dashes] == '-' ? 1 : 3;
    const auto d = dashes > 0 ? lex_date(said, dashes) : std::nullopt;
    if (d && d->value.is_exact() && said.substr(d->end).starts_with("在") && !s.written)
        s.written = stated<date>{d->value, r.original(line)};
}

void sign_under_title(const reading& r, const facts& so_far, signature& s) {
    if (!so_far.title || so_far.title->at.end == 0) return;
    std::size_t at = r.line_at(r.folded_place(so_far.title->at.end)).end + 1;
    for (int seen = 0; seen < 3 && at < r.text().size();) {
        const stretch line = r.line_at(at);
        at = line.end + 1;
        if (line.size() == 0) continue;
        if (line.size() > 150) return;
        ++seen;
        sign_in_brackets(r, line, s);
        sign_by_occasion(r, line, s);
        // 市交通局 alone on its line
        if (!s.issuer && is_office(r.at(line)))
            s.issuer = stated<std::string>{organs_in(r, line), r.original(line)};
    }
}

/// 某局2022年…年度报告, 某局规范性文件合法性审核表, 某局负责人就《…》答记者问, 某县人民政府禁火令:
/// the organ in front.
void sign_by_title(const facts& so_far, signature& s) {
    // 镇司法所 gave its opinion in the form of its government.
    if ((s.issuer && s.issuer->value != "司法所") || !so_far.title) return;
    const std::string title = folded_title(so_far);
    std::size_t end = title.find_first_of("0123456789");
    end = std::min(
        end, first_place_of(title, {"行政规范性文件", "规范性文件",   "公平竞争",   "合法性",
                                    "法制审核",       "重大行政决策", "发文",       "社会稳定风险",
                                    "专家论证",       "有关负责人就", "负责人就",   "主要负责人就",
                                    "内部合法性",     "内部审核",     "局务会议",   "厅务会议",
                                    "委务会议",       "局长办公会",   "主任办公会", "局长专题会"}));
    if (const std::size_t gov = title.find("人民政府"); gov != title.npos && title.ends_with("令"))
        end = std::min(end, gov + view("人民政府").size());
    if (end == std::string::npos) return;
    const view head = view(title).substr(0, end);
    // 中国人民银行有关负责人就《…》答记者问
    const bool speaks = has_one_of(view(title).substr(end), {"负责人就"}) && is_whole_organ(head) &&
                        !has_one_of(head, {"、", "关于"});
    if (!is_office(head) && !speaks) return;
    s.issuer = stated<std::string>{title.substr(0, end), so_far.title->at};
}

/// 某局 / 某函〔2015〕8号 / 关于…的复函, 某管委会 / 合法性审核表: the first line alone names the organ of
/// a paper that nobody signed.
void sign_by_head(const reading& r, const facts& so_far, signature& s) {
    if (r.range().begin > 0) return;
    if (s.issuer) {  // 法规处 signs below, 某省气象局法规处 stands above
        constexpr std::size_t short_name = 24, longest = 90;  // bytes
        const std::string part = fold_variants(s.issuer->value).text;
        const stretch head = r.line_at(r.text().find_first_not_of('\n'));
        if (part.size() <= short_name && head.size() > part.size() + 9 && head.size() < longest &&
            r.at(head).ends_with(part) &&
            ends_like_organ(r.at(head).substr(0, head.size() - part.size())))
            s.issuer = stated<std::string>{organs_in(r, head), r.original(head)};
        return;
    }
    int seen = 0;
    stretch first;
    for (std::size_t at = 0; at < r.text().size() && seen < 2;) {
        const stretch line = r.line_at(at);
        at = line.end + 1;
        if (line.size() == 0) continue;
        if (seen++ == 0) {
            first = line;
            if (!is_office(r.at(first))) return;
            continue;
        }
        const std::size_t i = r.first_token(line.begin);
        const bool is_number = i < r.tokens().size() && r.tokens()[i].begin == line.begin &&
                               r.tokens()[i].kind == token_kind::doc_number;
        const bool is_title = so_far.title && so_far.title->at.end > 0 &&
                              r.folded_place(so_far.title->at.begin) <= line.begin;
        if (is_number || is_title)
            s.issuer = stated<std::string>{organs_in(r, first), r.original(first)};
    }
}

constexpr std::array<view, 11> speakers = {"解读单位", "解读机关", "解读部门", "征集单位",
                                           "征集部门", "征集机构", "回复单位", "答复单位",
                                           "汇总单位", "发布单位", "发布机构"};
constexpr std::array<view, 3> sources = {"来源", "信息来源", "文章来源"};

/// The office behind a key and its colon in one line, up to a gap or the line's end.
template <class Keys>
std::optional<stated<std::string>> office_behind(const reading& r, stretch line, const Keys& keys) {
    const view said = r.at(line);
    for (const view key : keys) {
        const std::size_t at = said.find(key);
        if (at == view::npos) continue;
        std::size_t from = at + key.size();
        while (starts(said, from, " ")) ++from;
        if (!starts(said, from, ":")) continue;
        for (++from; starts(said, from, " "); ++from) {
        }
        stretch name{line.begin + from, line.begin + from};
        while (name.end < line.end && r.text()[name.end] != ' ' &&
               (name.end == name.begin || !r.has_gap_before(name.end)))
            code_point_at(r.text(), name.end);
        if (is_office(r.at(name)))
            return stated<std::string>{r.original_text(name), r.original(name)};
    }
    return std::nullopt;
}

}  // namespace

std::optional<date> bare_day(std::string_view line) {
    while (line.starts_with("{") || line.starts_with(" ")) line.remove_prefix(1);
    std::string day;
    for (const char c : line) {
        if (c != ' ' && (c < '0' || c > '9')) return std::nullopt;
        day += c == ' ' ? '-' : c;
    }
    constexpr std::size_t shortest = 7, longest = 10;  // figures: 2020512, 2018-10-22
    if (day.size() < shortest || day.size() > longest) return std::nullopt;
    if (day.find('-') == day.npos) return day_left(day);
    const auto d = lex_date(day, 0);
    if (!d || !d->value.is_exact() || d->end != day.size()) return std::nullopt;
    return d->value;
}

void sign_otherwise(const reading& r, const facts& so_far, signature& s) {
    sign_under_title(r, so_far, s);
    if (!s.issuer) sign_by_last_line(r, s);
    sign_by_last_words(r, s);
    sign_by_print(r, s);
    sign_by_title(so_far, s);
    sign_by_head(r, so_far, s);
}

std::optional<stated<std::string>> organ_of_page(const reading& r) {
    constexpr int head_lines = 12;
    constexpr std::size_t longest = 300, foot = 500;  // bytes
    std::optional<stated<std::string>> source;
    const std::size_t size = r.text().size();
    std::size_t at = 0;
    for (int i = 0; at < size; ++i) {
        if (i == head_lines) at = std::max(at, r.line_at(size > foot ? size - foot : 0).begin);
        const stretch line = r.line_from(at);
        at = line.end + 1;
        if (line.size() > longest) continue;
        if (const auto office = office_behind(r, line, speakers)) return office;
        if (source || i >= head_lines) continue;
        source = office_behind(r, line, sources);
        // The offices of governments run the sites that texts are taken from.
        if (source && has_word(fold_variants(source->value).text, "政府")) source.reset();
    }
    return source;
}

}  // namespace yigui::recognising
