// Lines that a page's width cut, or a copy tore in the middle of a sentence, are joined again before
// anything else is read, so that a sentence is one sentence.
#include <algorithm>

#include "base/unicode.h"
#include "model/label.h"
#include "model/line.h"
#include "recognise/find.h"
#include "recognise/identity.h"
#include "recognise/lost_lines.h"
#include "recognise/organs.h"
#include "recognise/reading.h"
#include "recognise/torn_words.h"
#include "recognise/variants.h"

namespace yigui::recognising {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool ends_line_well(string_view line) {
    if (line.empty()) return false;
    const char last = line.back();
    if (is_continuation(last))
        return line.ends_with("。") || line.ends_with("”") || line.ends_with("》") ||
               line.ends_with("号");
    return last == ';' || last == ':' || last == '!' || last == '?' || last == ')';
}

/// 发布时间:…, rulers, boxes and the rows of a table belong to a page, not to running text.
bool is_field_like(std::string_view line) {
    constexpr std::size_t longest_label = 24;  // bytes
    if (line.find('|') != std::string_view::npos) return true;
    // 如下:一、…, 予以公布。附件:…: what stands in front of the colon is no label.
    const std::size_t colon = line.substr(0, longest_label).find(':');
    if (colon != line.npos && !has_one_of(line.substr(0, colon), {"。", ",", "如下"})) return true;
    return has_one_of(line, {"===", "---", "http", "□", "☑"});
}

/// A line of running text: it has a clause and goes on behind it.
bool is_prose(std::string_view line) {
    const std::size_t mark = std::min(line.rfind(","), line.rfind("。"));
    return mark != line.npos && line.find(' ') == line.npos && !is_field_like(line);
}

/// 《某办法》已经…第3次常务会|议审议通过,现予公布: the order's sentence, cut before its first comma.
bool tells_of_adoption(std::string_view line, std::string_view next) {
    return line.starts_with("《") && has_one_of(line, {"》已", "》业经", "》经", "》于"}) &&
           !has_one_of(line, {",", "。", " "}) && next.find(',') != next.npos;
}

/// Bytes of a line that is surely text; cells, names and headings may be shorter.
constexpr std::size_t shortest_text = 36;

/// 自2|025年6月1日, 3月1日至|3月31日, 收到意见1|2条: a number cut in two, or parted from the word that leads it in.
/// `digits`: those that the next line begins with, with `behind` after them.
bool cuts_day(string_view line, std::size_t digits, string_view behind) {
    if (!begins_with_one_of(behind, {"年", "月", "日", "条", "件", "次", "家", "个"})) return false;
    if (ends_with_one_of(line, {"至", "自", "于", "从", "到"})) return true;
    const std::size_t word = line.find_last_not_of("0123456789");
    constexpr std::size_t most_digits = 4;
    return word != line.npos && word + 1 < line.size() &&
           (static_cast<unsigned char>(line[word]) & 0x80) != 0 &&
           line.size() - word - 1 + digits <= most_digits;
}

constexpr word_list figures = {"〇", "零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

/// 2016年1|0月26日, 二〇一六年|十月五日: a day that begins on the one line ends on the next.
bool cuts_written_day(string_view line, string_view next) {
    constexpr std::size_t longest = 36, character = 3;  // bytes of a day
    // Most lines end with their sentence.
    const bool is_ideograph = static_cast<unsigned char>(line.back()) >= 0x80;
    if (line.ends_with("。") || !(is_ideograph || is_digit(line.back()))) return false;
    const bool ends_in_day = !is_ideograph || ends_with_one_of(line, {"年", "月", "十"}) ||
                             ends_with_one_of(line, figures);
    if (!ends_in_day || (!is_digit(next.front()) && !begins_with_one_of(next, figures) &&
                         !begins_with_one_of(next, {"十", "年", "月", "日"})))
        return false;
    std::size_t from = line.size() - std::min(line.size(), longest);
    while (from < line.size() && is_continuation(line[from])) ++from;
    const string_view tail = line.substr(from);
    std::size_t year = std::min(tail.rfind("年"), tail.size());
    const bool has_year = year < tail.size();
    const auto steps_back = [&] {  // over a figure of the year, Arabic or Chinese
        if (year > 0 && is_digit(tail[year - 1])) return year - 1;
        const bool is_one =
            year >= character && is_one_of(tail.substr(year - character, character), figures);
        return is_one ? year - character : year;
    };
    for (std::size_t next_one; (next_one = steps_back()) < year;) year = next_one;
    if (!has_year && year == tail.size()) return false;
    const std::string both = std::string(tail.substr(year)) + std::string(next.substr(0, longest));
    const auto day = lex_date(both, 0);
    return day && day->end > tail.size() - year && has_word(both.substr(0, day->end), "月");
}

/// 2 某供水办法 某政规〔2021〕2号 2021年5月1日: the next row of a list of documents.
bool opens_row(string_view line) {
    constexpr std::size_t longest_number = 3;
    const std::size_t name = line.find_first_not_of("0123456789");
    return name > 0 && name <= longest_number && has_one_of(line, {"〔", "﹝"}) &&
           !begins_with_one_of(line.substr(name),
                               {"年", "月", "日", "条", "件", "个", "家", "次", "号", "项", ":"});
}

/// What begins a line of its own.
bool opens_line(string_view line) {
    return begins_with_one_of(line, {"附件", "#", "问", "答", "注", "为", "根据", "按照"}) ||
           structure::read_label(line.substr(0, 60));
}

/// 9|月, 〔2024〕|3号, 召开管委会|2022年第26次主任办公会: the next line begins with a figure that goes on from this.
bool is_torn_before_figure(string_view line, string_view next, bool goes_on) {
    const std::size_t unit = next.find_first_not_of("0123456789");
    if (unit == next.npos) return false;
    const string_view behind = next.substr(unit);
    if ((line.ends_with("年") && behind.starts_with("月")) ||
        (line.ends_with("月") && behind.starts_with("日")) ||
        (line.ends_with("〕") && behind.starts_with("号")))
        return true;
    // A day may begin an entry of its own, the number of a session does not.
    if (behind.starts_with("年第") && (goes_on || is_prose(line)) && !ends_line_well(line))
        return true;
    return (goes_on || line.size() >= shortest_text) && cuts_day(line, unit, behind);
}

/// 至9月30日止,就《…细则》|通过县政府网站征集意见。: what is done with the named document stands behind it.
bool names_object_only(string_view line, string_view next) {
    if (!line.ends_with("》") || !has_one_of(next, {",", "。"})) return false;
    const std::size_t open = line.rfind("《");
    return open != line.npos && open > 0 &&
           ends_with_one_of(line.substr(0, open), {"就", "对", "将", "把", "根据", "依据", "按照",
                                                   "依照", "贯彻", "落实", "结合", "对照"});
}

/// 某厅关于印发《…细则》|的通知, 某办公室转发市林业局|(市园林局)关于…
bool is_end_of_title(string_view line, string_view next) {
    constexpr std::size_t longest_name = 30;  // bytes
    if (next.starts_with('(') && next.find(")关于") <= longest_name && ends_like_organ(line))
        return true;
    static constexpr std::pair<std::string_view, std::string_view> halves[] = {
        {"的通", "知"}, {"的公", "告"}, {"的通", "告"},
        {"的决", "定"}, {"的意", "见"}, {"的批", "复"}};
    for (const auto& [cut, rest] : halves)
        if (next == rest && line.ends_with(cut)) return true;
    return next.starts_with("的") &&
           is_one_of(next, {"的通知", "的公告", "的通告", "的公示", "的决定", "的意见", "的批复",
                            "的函", "的复函", "的报告", "的请示", "的说明", "的规定"});
}

/// 在“县政府在|线—意见征集”栏目: the next line closes the quotation.
bool leaves_quotation_open(string_view line, string_view next) {
    constexpr std::size_t longest = 90;  // bytes of each half
    const std::size_t open = line.rfind("“"), close = next.substr(0, longest).find("”");
    return open != line.npos && line.size() - open <= longest &&
           line.find("”", open) == line.npos && close != next.npos && close < next.find("“");
}

/// 进度安排:7月公开征求意见,9月送审核,10月提|交局长办公会讨论。: the value of a field fills its line.
bool wraps_value(string_view line, string_view next) {
    constexpr std::size_t full_line = 24;  // characters
    return has_word(line, ",") && !has_one_of(line, {"|", " "}) && !has_word(next, " ") &&
           has_one_of(next, {",", "。"}) && count_code_points(line) >= full_line &&
           !begins_with_one_of(
               next, {"同意",       "拟同意",   "请",       "已",       "建议",     "经",
                      "无意见",     "采纳",     "未采纳",   "予以",     "暂",       "合法性审",
                      "公平竞争审", "集体讨论", "集体审议", "公开征求", "征求意见", "听取",
                      "专家论证",   "风险评估", "备案",     "公布",     "签发",     "统一编号"});
}

/// A sentence torn where nobody ends a line: in front of a mark, behind a comma, within a day or a
/// count (2022年9|月, 采纳1|2条).
/// `goes_on`: the line itself goes on from the one before.
bool is_torn(string_view line, string_view next, bool goes_on) {
    if (line.empty() || next.empty()) return false;
    if (!is_ideograph_at(next, 0) &&
        begins_with_one_of(next, {",", "。", "、", ";", ":", ")", "》", "”", "!", "?", "〕"}))
        return true;
    // Most lines end with their sentence, and there none of what follows but a title is torn.
    if (line.ends_with("。")) return is_end_of_title(line, next);
    // (2005年2月24日县第十二届人民代表大会|常务委员会第十八次会议通过): the note of a law.
    if (line.starts_with('(') && line.find(')') == line.npos && is_day_or_month(line, 1) &&
        !has_word(line, "。") && next.ends_with(')') && next.find('(') == next.npos)
        return true;
    if (ends_with_one_of(line, {"《", "(", "“", "〔"}) || is_end_of_title(line, next) ||
        names_object_only(line, next))
        return true;
    if (is_digit(next.front())) return is_torn_before_figure(line, next, goes_on);
    const std::size_t word = line.find_last_not_of("0123456789");
    // 2015|年5月21日: the year of a signature alone on its line.
    constexpr std::size_t year = 4, mark = 3;  // bytes
    if (word == line.npos && line.size() == year && begins_with_one_of(line, {"19", "20"}) &&
        next.starts_with("年") && next.size() > mark && is_digit(next[mark]) &&
        (next.ends_with("日") || next.size() <= mark + 2))
        return true;
    const bool counts = is_digit(line.back()) && word != line.npos &&
                        (static_cast<unsigned char>(line[word]) & 0x80) != 0;  // no 2020-08-03
    if (counts && !next.starts_with("日前") &&
        begins_with_one_of(next, {"年", "月", "日", "条", "件", "号", "次", "家", "个"}))
        return true;
    if ((goes_on || line.size() >= shortest_text) && !ends_line_well(line) && cuts_word(line, next))
        return true;
    // 一、 alone on its line is a number without its heading.
    constexpr std::size_t longest_number = 12;  // bytes
    const bool is_in_list = line.ends_with("、") && line.size() > longest_number;
    return line.ends_with(",") || is_in_list ||
           (!ends_line_well(line) && !opens_line(next) &&
            (leaves_quotation_open(line, next) || wraps_value(line, next) ||
             ((goes_on || is_prose(line)) && is_prose(next)) || tells_of_adoption(line, next)));
}

/// —2—, - 3 -, 第3页共9页: what a page prints below its last line.
bool is_page_mark(string_view line) {
    constexpr std::size_t longest = 24;
    if (line.size() < 3 || line.size() > longest) return false;
    const bool is_ruled = begins_with_one_of(line, {"-", "—", "–", "·"}) &&
                          ends_with_one_of(line, {"-", "—", "–", "·"});
    if (!is_ruled && !(line.starts_with("第") && line.ends_with("页"))) return false;
    bool has_number = false;
    for (std::size_t at = 0; at < line.size(); at += size_of_character(line[at])) {
        has_number |= is_digit(line[at]);
        if (!is_digit(line[at]) &&
            !begins_with_one_of(line.substr(at), {"-", "—", "–", "·", " ", ",", "第", "页", "共"}))
            return false;
    }
    return has_number;
}

/// 征求社会 / —2— / 公众意见,共收到…: a sentence that goes on behind the number of a page.
bool goes_on_behind_page(string_view line, string_view next, bool goes_on) {
    // 五、评估结论 is a heading.
    const bool is_text = goes_on || has_one_of(line, {",", "。"}) ||
                         (line.size() >= shortest_text && has_word(line, "、"));
    // 详见下表|合法性审核未做,…: the table follows; a step's own name begins a statement of its own, unless a
    // verb or an organ above leads to it.
    if (ends_with_one_of(line, {"下表", "附后", "如下", "附件", "附表"})) return false;
    if (begins_with_one_of(
            next, {"合法性审", "公平竞争审", "公开征求", "集体讨论", "专家论证", "风险评估"}) &&
        !ends_with_one_of(line, {"经",   "由",   "的",   "和",   "与",   "及",   "、",   "科",
                                 "局",   "处",   "办",   "司",   "部门", "机构", "组织", "开展",
                                 "进行", "通过", "履行", "完成", "并",   "了",   "过",   "出具"}))
        return false;
    return is_text && !ends_line_well(line) && !opens_line(next) &&
           has_one_of(next, {",", "。", "、"});
}

/// Of a text of a few lines, where no width of a page can be told, whether each line runs on into the
/// next: a torn word, or a word that nothing ends with, tells it, and where a word is torn, the other
/// long lines are torn too. `at`: the text of a line; `may_run_on`: no mark, label or cell parts two.
template <class At, class May>
std::vector<bool> torn_in_few(const std::vector<stretch>& lines, At at, May may_run_on) {
    constexpr std::size_t most_lines = 8, longest = 1500, shortest_torn = 24;  // bytes
    std::vector<bool> out(lines.size());
    if (lines.size() > most_lines || lines.empty() || lines.back().end > longest) return out;
    // 记录人:刘通|过会文件:…, 办理单|承办|法规科审核意见: fields stand one below the other, and their words are whole.
    const auto is_text = [&](string_view line) {
        const std::size_t label = line.rfind(':');
        return line.size() - (label == line.npos ? 0 : label + 1) >= shortest_torn;
    };
    // 某县采砂业务流程图: a title need not end like one, and what it tells nothing of begins no sentence.
    const auto tells = [](string_view line) {
        return has_one_of(line, {",", "。", ";", "、", "《", "已", "由", "没有", "未"});
    };
    bool is_torn = false;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        const string_view a = at(lines[i]), b = at(lines[i + 1]);
        const bool goes_on =
            i > 0 && (out[i - 1] || (tells(at(lines[i - 1])) && is_text(at(lines[i - 1])) &&
                                     may_run_on(lines[i - 1], lines[i])));
        const bool tears =
            tears_word(a, b) && (goes_on || is_text(a)) && may_run_on(lines[i], lines[i + 1]);
        if (!tears && !(ends_open(a) && may_run_on(lines[i], lines[i + 1]))) continue;
        out[i] = true;
        is_torn |= tears;
    }
    for (std::size_t i = 0; is_torn && i + 1 < lines.size(); ++i) {
        const string_view a = at(lines[i]);
        if (a.size() >= shortest_torn && (i > 0 || tells(a)) && !structure::ends_like_document(a) &&
            !ends_like_organ(a) && may_run_on(lines[i], lines[i + 1]))
            out[i] = true;
    }
    return out;
}

bool has_open_title(string_view line) {
    const std::size_t open = line.rfind("《");
    return open != string_view::npos && line.find("》", open) == string_view::npos;
}

constexpr std::size_t widest_page = 80;  // characters

/// A short text cut by a program: no line is longer than one width, and every line that stops in
/// the middle of a sentence, of which there are three at least, comes near it: figures and marks
/// are narrower than characters. `lengths` are those of the lines as printed, spaces included;
/// none of a text with a line that is longer than any page.
bool are_cut_at_one_width(std::string_view text, const std::vector<stretch>& lines,
                          const std::vector<std::size_t>& lengths) {
    const auto at = [&](stretch s) { return text.substr(s.begin, s.size()); };
    const std::size_t longest =
        lengths.empty() ? 0 : *std::max_element(lengths.begin(), lengths.end());
    std::size_t full = 0;
    if (longest < 18) return false;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        const std::string_view a = at(lines[i]);
        if (count_code_points(a) < 18 || at(lines[i + 1]).empty() || ends_line_well(a)) continue;
        if (lengths[i] * 4 < longest * 3) return false;
        ++full;
    }
    return full >= 3;
}

/// Of a line as long as those of a page, in characters; 0 of others.
std::size_t width_on_page(string_view line) {
    constexpr std::size_t narrowest = 18;
    if (line.size() < narrowest || line.size() > widest_page * 4) return 0;
    const std::size_t n = count_code_points(line);
    return n >= narrowest && n <= widest_page ? n : 0;
}

}  // namespace

bool reading::joins(stretch line, stretch next, std::size_t width) const {
    const string_view a = at(line), b = at(next);
    if (a.empty() || b.empty() || ends_line_well(a)) return false;
    if (is_field_like(a) || is_field_like(b) || is_row(line) || is_row(next)) return false;
    if (opens_row(b)) return false;
    // 会签  某局  同意  陈某  9月11日 / 法规科审核  …: the rows of a sheet, each with its own signature.
    if ((a.ends_with("日") || structure::ends_like_document(a)) && names_field(line) &&
        names_field(next))
        return false;
    // …的通知 above 各镇(街道),各有关企业:
    if (structure::ends_like_document(a) && end_of_addressee(b) == b.size()) return false;
    const std::size_t n = count_code_points(a);
    if (n * 10 < width * 8 || n * 4 > width * 5) return false;
    if (begins_with_one_of(b, {"第", "一、", "二、", "三、", "四、", "五、", "六、", "七、", "(",
                               "附件", "#", "1.", "2.", "3.", "4."}))
        return false;
    // 起草过程, 主要内容: the headings of a picture's text stand on short lines of their own.
    if (const std::size_t short_line = count_code_points(b); 4 <= short_line && short_line <= 6)
        if (ends_with_one_of(b, {"过程", "背景", "依据", "内容", "亮点", "事项"})) return false;
    return true;
}

/// 主要负责人意见 同意。: a gap behind the first words of a line. Those around figures (5 月 12 日) and between the
/// characters of a line set apart (求 意 见 , 收 到) come from a conversion.
bool reading::names_field(stretch line) const {
    constexpr std::size_t longest = 36, character = 3;  // bytes of a field's name
    const std::size_t end = std::min(line.end, line.begin + longest);
    const bool is_spread =
        line.begin + character < end && is_narrow_gap(*this, line.begin + character);
    for (std::size_t at = line.begin + character; at < end; ++at)
        if (!is_continuation(text_[at]) && !is_digit(text_[at]) && !is_digit(text_[at - 1]) &&
            text_[at] != ',' && has_gap_before(at) && !(is_spread && is_narrow_gap(*this, at)))
            return !has_one_of(this->at({line.begin, at}), {"。", ","});
    return false;
}

/// The width, in characters, at which a page cut its lines: most long lines end in the middle of a
/// sentence, at one width; 0 when nothing cut them.
std::size_t reading::width_of_page(const std::vector<stretch>& lines) const {
    const auto is_open = [&](stretch l) { return !ends_line_well(at(l)); };
    const auto width_of = [&](stretch l) { return width_on_page(at(l)); };
    // Most papers' lines end with their sentences; the dear questions are asked of the others.
    constexpr std::ptrdiff_t fewest_open = 3;  // of both ways in which lines may be cut
    if (std::count_if(lines.begin(), lines.end(),
                      [&](stretch l) { return is_open(l) && width_of(l) > 0; }) < fewest_open)
        return 0;
    std::vector<std::size_t> widths;
    const auto take = [&](stretch l) {
        const std::size_t width = width_of(l);
        if (width > 0 && !is_field_like(at(l)) && !is_row(l)) widths.push_back(width);
    };
    for (const auto& l : lines)
        if (is_open(l)) take(l);
    const std::size_t open_ends = widths.size();
    // Where a line fits no page, only a page's widths can tell, and too many ends are enough.
    const bool has_endless = std::any_of(lines.begin(), lines.end(),
                                         [](stretch l) { return l.size() > widest_page * 4; });
    for (const auto& l : lines) {
        if (is_open(l)) continue;
        take(l);
        if (has_endless && open_ends * 10 < widths.size() * 6) return 0;
    }
    const bool is_page = widths.size() >= 6 && open_ends * 10 >= widths.size() * 6;
    const auto printed = [&] {
        std::vector<std::size_t> lengths;
        for (const auto& l : lines) {
            const std::size_t from = l.begin == 0 ? range_.begin : source_[l.begin - 1] + 1;
            lengths.push_back(count_code_points(doc_->at({from, original(l).end})));
            if (lengths.back() > widest_page) return std::vector<std::size_t>();
        }
        return lengths;
    };
    // Lines that are all fields of a form are cut by nothing.
    if (widths.empty() || (!is_page && !are_cut_at_one_width(text_, lines, printed()))) return 0;
    const auto wide = widths.begin() + static_cast<long>(widths.size() * 8 / 10);
    std::nth_element(widths.begin(), wide, widths.end());
    return *wide;
}

bool reading::is_torn_between(stretch line, stretch next, bool goes_on, bool is_turned) const {
    if (line.size() == 0 || next.size() == 0) return false;
    if (cuts_written_day(at(line), at(next)) || cuts_number(at(line), at(next))) return true;
    return (is_torn(at(line), at(next), goes_on) ||
            (is_turned && goes_on_behind_page(at(line), at(next), goes_on))) &&
           !is_row(line) && !is_row(next) && !is_field_like(at(next)) && !names_field(next);
}

/// Makes of `text` that of `lines`, without the ends of those that are joined to the next one.
static void rejoin(std::string& text, fold_map& source, const std::vector<stretch>& lines,
                   const std::vector<bool>& is_joined) {
    // Where something is left out behind a line: its end, or the number of a page.
    const auto ends_changed = [&](std::size_t i) {
        const std::size_t next = i + 1 < lines.size() ? lines[i + 1].begin : text.size();
        return is_joined[i] || next > lines[i].end + 1;
    };
    std::size_t first = 0;
    while (first < lines.size() && !ends_changed(first)) ++first;
    if (first == lines.size()) return;
    std::string joined = text.substr(0, lines[first].begin);
    fold_map origin;
    origin.add_part(0, source, 0, lines[first].begin);
    for (std::size_t i = first; i < lines.size(); ++i) {
        const std::size_t end = std::min(lines[i].end + (is_joined[i] ? 0 : 1), text.size());
        origin.add_part(joined.size(), source, lines[i].begin, end);
        joined.append(text, lines[i].begin, end - lines[i].begin);
    }
    origin.add(joined.size(), source[text.size()], true);
    text = std::move(joined);
    source = std::move(origin);
}

/// `parted`: where lines begin that an empty line parts from the one before. The numbers of pages are
/// left out.
void reading::join_lines(const std::vector<std::uint32_t>& parted) {
    std::vector<stretch> lines;
    for (std::size_t b = 0, e = 0; b < text_.size(); b = e + 1) {
        e = std::min(text_.find('\n', b), text_.size());
        if (lines.empty() || !is_page_mark(at({b, e}))) lines.push_back({b, e});
    }
    const auto may_run_on = [&](stretch line, stretch next) {
        const string_view a = at(line), b = at(next);
        return !a.empty() && !b.empty() && !ends_line_well(a) && !is_field_like(a) &&
               !is_field_like(b) && !is_row(line) && !is_row(next) && !opens_row(b) &&
               !opens_line(b) && !names_field(next);
    };
    const std::size_t width = width_of_page(lines);
    auto joined = torn_in_few(
        lines, [&](stretch s) { return at(s); }, may_run_on);
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        const stretch line = lines[i], next = lines[i + 1];
        const bool goes_on = i > 0 && joined[i - 1], is_turned = next.begin > line.end + 1;
        joined[i] =
            joined[i] || (is_turned && has_open_title(at(line)) && has_word(at(next), "》")) ||
            is_torn_between(line, next, goes_on, is_turned) ||
            (width > 0 && joins(line, next, width) &&
             (is_turned || !std::binary_search(parted.begin(), parted.end(), line.end + 1)));
    }
    rejoin(text_, source_, lines, joined);
}

void reading::fold_range() {
    folded_text f = fold_variants(doc_->at(range_));
    f.source.shift_sources(range_.begin);
    text_ = std::move(f.text);
    source_ = std::move(f.source);
    join_lines(f.parted);
    filter_.learn(text_);
    use_plain_words();
}

}  // namespace yigui::recognising
