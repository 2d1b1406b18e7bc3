#include "recognise/title_line.h"

#include "base/unicode.h"
#include "recognise/find.h"
#include "recognise/forms.h"
#include "recognise/identity.h"
#include "recognise/lost_lines.h"
#include "recognise/organs.h"
#include "recognise/talk_record.h"

namespace yigui::recognising {

namespace {
std::size_t length(std::string_view s) { return count_code_points(s); }

bool keeps_space(const reading& r, stretch before, stretch after) {
    const std::string_view a = r.at(before), b = r.at(after);
    if (!has_word(b.substr(0, 240), "关于") || b.starts_with("关于")) return false;
    return ends_like_organ(a) && length(a) >= 4 && !has_word(a, "关于");
}

/// 甲部 / 乙部 / 关于…: does a line of a title that begins there name one more issuer?
bool begins_issuer(const reading& r, stretch before, stretch after) {
    if (!keeps_space(r, before, after)) return false;
    const string_view rest = r.at(after);
    const std::size_t end = std::min(rest.find('\n'), first_place_of(rest, {"关于", "印发"}));
    return begins_another(r.at(before), rest.substr(0, end));
}

/// 欢迎来到…网: the site speaks to its reader.
bool greets(std::string_view l) {
    return l.starts_with("欢迎来到") || l.starts_with("欢迎访问") || l.starts_with("欢迎光临");
}

}  // namespace

bool is_organ_and_year(std::string_view line) {
    line = without_end(line, {"年度", "年"});
    const std::size_t organ = line.find_last_not_of("0123456789") + 1;
    return organ + 4 == line.size() && organ > 12 && ends_like_organ(line.substr(0, organ));
}

std::string title_text(const reading& r, stretch s) {
    std::string out;
    const std::string_view text = r.text();
    for (std::size_t i = s.begin; i < s.end;) {
        if (text[i] == '\n' || text[i] == '*' || (text[i] == '#' && out.empty())) {
            if (text[i] == '\n' && i > s.begin && text[i - 1] != '\n' &&
                begins_issuer(r, {s.begin, i}, {i + 1, s.end}))
                out += ' ';
            ++i;
            continue;
        }
        if (text[i] == ' ' && out.empty()) {
            ++i;
            continue;
        }
        std::size_t next = i;
        code_point_at(text, next);
        if (!out.empty() && i > s.begin && text[i] != ' ' && text[i] != '(' &&
            has_parting_gap(r, i) && keeps_space(r, {s.begin, i}, {i, s.end}))
            out += ' ';
        out += printed_character(r, {i, next});
        i = next;
    }
    while (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

std::string_view printed_character(const reading& r, stretch one) {
    const std::string_view printed = r.doc().at(r.original(one)), folded = r.at(one);
    const bool is_mark = folded.size() > 1 &&
                         (printed == "<" || printed == ">" || printed == "＜" || printed == "＞");
    return is_mark ? folded : printed;
}

bool is_matter_of_letter(const reading& r, stretch line) {
    // Other matters end in words that no list knows; 法 ends laws, too.
    const std::string_view l = r.at(line);
    return l.starts_with("关于") && l.ends_with("法") && line.end < r.text().size() &&
           end_of_addressee(r.at(r.line_at(line.end + 1))) > 0;
}

bool opens_item(std::string_view l) {
    const bool in_brackets = l.starts_with("(");
    if (in_brackets) l.remove_prefix(1);
    std::size_t n = 0;
    while (n < 2 && n < l.size() && l[n] >= '0' && l[n] <= '9') ++n;
    const bool is_arabic = n > 0;
    for (bool more = !is_arabic; more && n < 9;) {
        more = false;
        for (const std::string_view digit :
             {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"})
            if (l.substr(n).starts_with(digit)) {
                n += digit.size();
                more = true;
                break;
            }
    }
    if (n == 0) return false;
    const std::string_view rest = l.substr(n);
    if (in_brackets) return rest.starts_with(")");
    // 5.12抗震…: a day in a name.
    const bool has_point =
        is_arabic && rest.size() > 1 && rest[0] == '.' && !(rest[1] >= '0' && rest[1] <= '9');
    return rest.starts_with("、") || has_point;
}

bool is_no_title(std::string_view l) {
    constexpr std::size_t longest_column = 18;  // bytes: - 通知公告
    if (ends_with_one_of(l, {"通知公告", "公告公示", "公示公告", "公告通知"}) &&
        l.size() <= longest_column)
        return true;
    if (begins_with_one_of(l, {"会议地点:", "会议时间:", "参会单位:", "参会人员:", "出席人员:",
                               "列席人员:", "主持人:"}))
        return true;
    // 某银行令: the head of an order, whose number and rule stand below.
    constexpr std::string_view order = "令";
    constexpr std::size_t longest_order = 60;  // bytes
    if (l.ends_with(order) && l.size() <= longest_order &&
        ends_like_organ(l.substr(0, l.size() - order.size())))
        return true;
    // 访问量:1043 [打印] [收藏]
    if (begins_with_one_of(l, {"访问量", "浏览量", "点击数", "点击量", "阅读量", "阅读次数",
                               "浏览次数", "访问次数"}))
        return true;
    // ☆ 7月 网上征求意见: a point of a chart.
    if (begins_with_one_of(l, {"★", "☆", "◆", "◇", "▲", "▶", "►", "➤"}) &&
        !has_one_of(l, {"《", "关于"}))
        return true;
    return l.starts_with("•") || l.starts_with("《》") || has_word(l, "内容阅读") ||
           l.ends_with("无意见");
}

bool is_breadcrumb(std::string_view l) {
    if (has_word(l, "首页") || has_word(l, "当前位置") || has_word(l, "»")) return true;
    return std::count(l.begin(), l.end(), '>') > std::count(l.begin(), l.end(), '<');
}

bool names_column(std::string_view l) {
    for (const std::string_view w : {"图解", "一图读懂", "一图看懂", "政策解读", "解读", "意见征集",
                                     "征求意见", "政策问答", "专家解读"})
        if (l.starts_with(w) && begins_with_one_of(l.substr(w.size()), {":", "|", "丨"}))
            return true;
    return false;
}

int open_marks(std::string_view l) {
    // E3 is the first byte of both, and of few other characters than marks.
    int depth = 0;
    for (std::size_t i = l.find('\xE3'); i != l.npos; i = l.find('\xE3', i + 1))
        depth += starts(l, i, "《") - starts(l, i, "》");
    return depth;
}

bool leaves_open(std::string_view l) {
    const auto count = [&](char c) {
        std::size_t n = 0;
        for (std::size_t at = l.find(c); at != l.npos; at = l.find(c, at + 1)) ++n;
        return n;
    };
    return open_marks(l) > 0 || count('(') > count(')');
}

bool is_attached(const reading& r, stretch line) {
    constexpr std::size_t longest_mark = 12, least_text = 300;  // bytes
    const std::size_t end = string_view(r.at({0, line.begin})).find_last_not_of('\n');
    if (end == string_view::npos || end < least_text) return false;
    const string_view above = r.at(r.line_at(end));
    return above.starts_with("附件") && above.size() <= longest_mark;
}

bool is_running_text(std::string_view l) {
    constexpr std::size_t longest_line = 60;  // characters
    return l.size() > longest_line && has_word(l, "。") && !l.starts_with(">") &&
           length(l) > longest_line;
}

std::optional<stated<std::string>> with_whole_marks(std::optional<stated<std::string>> title) {
    if (!title) return title;
    for (const auto& [single, whole] : {std::pair{"〈", "《"}, std::pair{"〉", "》"}})
        for (std::size_t at; (at = title->value.find(single)) != std::string::npos;)
            title->value.replace(at, std::string_view(single).size(), whole);
    return title;
}

namespace {

/// policyTitle: in front of the value of a record.
std::size_t length_of_key(std::string_view l) {
    const std::size_t colon = l.find(':');
    if (colon == l.npos || colon < 4 || colon > 24) return 0;
    std::string_view key = l.substr(0, colon);
    while (key.ends_with(' ')) key.remove_suffix(1);
    if (!key.ends_with("itle") ||
        key.find_first_not_of("abcdefghijklmnopqrstuvwxyz"
                              "ABCDEFGHIJKLMNOPQRSTUVWXYZ_\"") != key.npos)
        return 0;
    return colon + 1;
}

/// 某办库〔2020〕50号 on a line set like a title.
bool is_number_alone(const reading& r, stretch s) {
    const std::size_t i = r.first_token(s.begin);
    if (i >= r.tokens().size()) return false;
    const token& t = r.tokens()[i];
    return t.kind == token_kind::doc_number && t.begin == s.begin && t.end == s.end &&
           !r.is_cited(t.begin);
}

}  // namespace

bool is_rest_of_title(std::string_view line) {
    constexpr std::size_t longest_mark = 30;  // bytes
    if (line.starts_with("的")) return true;
    const std::size_t mark = line.starts_with("(") ? line.find(')') : std::string_view::npos;
    return mark <= longest_mark && line.substr(mark).starts_with(")的");
}

namespace {

/// …征求意见 / 及采纳情况, …公众意见 / 采纳情况的公告, …情况 / 说明: the end of the name of what was done with opinions.
bool ends_name_of_record(string_view above, string_view line) {
    if (!ends_with_one_of(above, {"意见", "建议", "征集", "采纳", "反馈", "情况", "结果"}))
        return false;
    line = without_end(line, {"的公告", "的通告", "的公示", "的说明", "的报告", "的函", "公告",
                              "公示", "说明", "报告", "反馈"});
    line = without_front(line, {"及", "和", "汇总及", "与"});
    return is_one_of(line, {"", "情况", "采纳情况", "反馈情况", "处理情况", "征集情况", "结果",
                            "采纳", "汇总", "汇总表", "采纳情况汇总", "采纳情况表"});
}

/// …的通 / 知
bool tears_last_word(string_view above, string_view line) {
    static constexpr known_word forms[] = {"通知", "公告", "通告", "报告", "意见", "说明", "规定",
                                           "决定", "办法", "细则", "方案", "批复", "复函", "条例"};
    return std::any_of(std::begin(forms), std::end(forms), [&](std::string_view form) {
        constexpr std::size_t one = 3;  // bytes of a character
        return line == form.substr(one) && above.ends_with(form.substr(0, one));
    });
}

/// Can the line only go on with the title above it?
bool goes_on_below(string_view title, string_view line) {
    return is_rest_of_title(line) || ends_name_of_record(title, line) ||
           tears_last_word(title, line) || goes_on_as_word(title, line);
}

}  // namespace

namespace {

/// 某市中心城区公交线路调整 / 社会稳定风险评估报告: a matter that goes by no kind of document.
bool names_matter_of_report(std::string_view line, std::string_view below) {
    constexpr std::size_t shortest = 8, longest = 40;  // characters
    if (!is_one_of(below, {"社会稳定风险评估报告", "风险评估报告", "社会稳定风险分析报告"}))
        return false;
    const std::size_t size = count_code_points(line);
    return size >= shortest && size <= longest && !ends_like_organ(line) &&
           !ends_with_one_of(line, {"公司", "中心", "文件", "号", "》"}) &&
           !has_one_of(line, {"。", ",", ";", ":", ">", "|", "附件", "关于", " "});
}

/// 关于调整…的通知 / 起草说明
bool names_notice_explained(std::string_view line, std::string_view below) {
    return is_one_of(below, {"起草说明", "编制说明", "制定说明", "修订说明", "修改说明"}) &&
           has_word(line, "关于") && ends_like_title(line) &&
           !has_one_of(line, {"。", ";", ":", ">", "|", "附件"});
}

}  // namespace

bool leads_to_paper(std::string_view above, std::string_view line, std::string_view below) {
    if (is_name_alone(line)) return is_paper_name(below);
    if (names_matter_of_report(line, below) || names_notice_explained(line, below)) return true;
    if (ends_like_organ(above) && line.starts_with("关于") && ends_like_title(below)) return false;
    constexpr std::size_t longest = 60;  // characters
    const string_view lead = line.substr(0, line.find("《"));
    if (!ends_with_one_of(line, {"》", "》的"}) || open_marks(line) != 0 ||
        count_code_points(line) > longest || has_one_of(line, {"。", ",", ";", ":", ">", "|"}) ||
        !has_one_of(lead, {"关于", "召开", "举行", "组织"}) ||
        has_one_of(lead, {"印发", "发布", "公布", "转发", "废止", "修改"}))
        return false;
    return is_paper_name(without_front(below, {"意见的", "的"})) ||
           is_one_of(below, {"听证会", "论证会", "座谈会", "专家论证会", "征求意见座谈会",
                             "新闻发布会", "起草情况说明", "情况说明"});
}

bool names_meeting_on(std::string_view line) {
    return has_one_of(line, {"召开《", "举行《", "举办《", "组织召开《"}) &&
           ends_with_one_of(line, {"座谈会", "听取会", "征询会", "论证会", "听证会", "评审会"}) &&
           !has_one_of(line, {"。", ",", ":", "我局", "我委"});
}

stretch with_rest_below(const reading& r, stretch s) {
    constexpr std::size_t longest = 90;  // bytes of a line
    constexpr int most_lines = 3;
    stretch whole = s;
    for (int i = 0; i < most_lines; ++i) {
        if (whole.end + 1 >= r.text().size() || r.text()[whole.end] != '\n') break;
        const stretch below = r.line_at(whole.end + 1);
        const string_view line = r.at(below);
        // The first line tells: what it leaves open ends where the words are a title again.
        if (i == 0 && !goes_on_below(r.at(s), line)) break;
        // …的通知 - 某市人民政府门户网站
        const string_view rest = line.substr(0, line.find_first_of("-_|"));
        if (rest.size() > longest || has_one_of(rest, {"。", ",", ":", "》"})) break;
        // 管理办法⏎部门职责分工表, 立法计划⏎项目名称 办法: what is below the title, and none of it.
        if (has_word(rest.substr(0, rest.find_last_not_of(' ') + 1), " ") ||
            ends_with_one_of(rest, {"征求意见稿", "送审稿", "建议稿", "讨论稿", "分工表"}))
            break;
        whole.end = below.begin + rest.find_last_not_of(' ') + 1;
        if (ends_like_title(r.at(whole))) return whole;
    }
    return s;
}

std::optional<stated<std::string>> make_title(const reading& r, stretch s) {
    s = with_rest_below(r, s);
    while (s.begin < s.end &&
           (r.text()[s.begin] == '#' || r.text()[s.begin] == ' ' || r.text()[s.begin] == '*'))
        ++s.begin;
    for (const std::string_view mark :
         {"[已结束]", "【已结束】", "原标题:", "信件标题:", "来信标题:", "留言标题:", "来文标题:",
          "文件标题:", "标题:", "题:", "事由:", "文件名称:", "名称:", "称:", "附件:", "附:"})
        if (r.at(s).starts_with(mark)) s.begin += mark.size();
    // 事由关于…的请示: the cell's label has lost its colon.
    for (const std::string_view label : {"标题", "事由", "题目", "文件标题", "名称"})
        if (r.at(s).starts_with(label) && r.at(s).substr(label.size()).starts_with("关于"))
            s.begin += label.size();
    s.begin += length_of_key(r.at(s));
    s = without_tail(r, s);
    if (r.at(s).starts_with("会议地点:") || is_number_alone(r, s) || is_field_of_talk(r, s))
        return std::nullopt;
    const std::string t = title_text(r, s);
    if (length(t) < 3 || opens_item(r.at(s)) || greets(r.at(s))) return std::nullopt;
    return stated<std::string>{t, r.original(s)};
}

}  // namespace yigui::recognising
