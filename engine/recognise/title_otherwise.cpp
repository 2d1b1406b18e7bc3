// Where titles stand besides a line of their own: broken over several lines by a narrow page, at the
// end of a site's path (首页 > 民意征集 > 《…》意见征集), in a page's table, in the
// order that promulgates the document, and last in what the file itself carries. Asked when no line
// is a title: whole lines are surer.
#include <algorithm>

#include "recognise/find.h"
#include "recognise/forms.h"
#include "recognise/identity.h"
#include "recognise/title_line.h"
#include "recognise/variants.h"

namespace yigui::recognising {
namespace {

using view = std::string_view;

/// May the line be a piece of a title?
bool is_piece(view line) {
    constexpr std::size_t longest = 130;  // bytes
    if (line.empty() || line.size() > longest || is_breadcrumb(line)) return false;
    return !has_one_of(line, {"。", ";", ":", "|", ">", "现将", "(一)", "一、"});
}

/// …公平竞争审查工作总 / 结: a narrow page leaves one character for the next line.
std::optional<stretch> with_last_character(const reading& r, stretch first) {
    constexpr std::size_t most = 3;  // bytes
    if (first.begin > r.body() || ends_like_title(r.at(first)) || first.end + 1 >= r.text().size())
        return std::nullopt;
    const stretch below = r.line_at(first.end + 1);
    if (below.size() == 0 || below.size() > most) return std::nullopt;
    const std::string said = std::string(r.at(first)) + std::string(r.at(below));
    if (!ends_like_title(said)) return std::nullopt;
    return stretch{first.begin, below.end};
}

/// The lines from one that opens a title to the one that ends it.
std::optional<stretch> joined_from(const reading& r, stretch first) {
    constexpr int most_lines = 5;
    constexpr std::size_t shortest = 24;  // bytes: 关于我们 is a menu's
    const view opening = r.at(first);
    if (opening.size() < shortest || !is_piece(opening)) return std::nullopt;
    if (!has_word(opening, "关于") && open_marks(opening) <= 0)
        return with_last_character(r, first);
    const bool is_whole = ends_like_title(opening) || opening.ends_with("》");
    if (open_marks(opening) == 0 && is_whole) return std::nullopt;
    stretch whole = first, last = first;
    for (int i = 0; i < most_lines; ++i) {
        if (last.end + 1 >= r.text().size()) return std::nullopt;
        last = r.line_at(last.end + 1);
        if (!is_piece(r.at(last))) return std::nullopt;
        whole.end = last.end;
        std::string said;
        for (const char c : r.at(whole))
            if (c != '\n') said += c;
        if (open_marks(said) == 0 && ends_like_title(said)) return whole;
    }
    return std::nullopt;
}

/// With the organs on the lines above a title that begins with its matter.
stretch with_organs_above(const reading& r, stretch whole) {
    constexpr std::size_t shortest = 12, longest = 60;  // bytes
    while (r.at(whole).starts_with("关于") && whole.begin > 1) {
        const stretch above = r.line_at(whole.begin - 1);
        const view said = r.at(above);
        if (said.size() < shortest || said.size() > longest || !ends_like_organ(said)) break;
        whole.begin = above.begin;
    }
    return whole;
}

}  // namespace

std::optional<stretch> broken_title(const reading& r) {
    constexpr int most_lines = 25;
    std::size_t at = r.body();
    for (int i = 0; i < most_lines && at < r.text().size(); ++i) {
        const stretch line = r.line_at(at);
        at = line.end + 1;
        if (has_word(r.at(line), "。")) break;
        if (const auto whole = joined_from(r, line)) return with_organs_above(r, *whole);
    }
    return std::nullopt;
}

namespace {

/// 通告, 公告(第3号), 通告二: a notice that goes by its form alone.
bool is_bare_notice(view l) {
    constexpr std::size_t longest_number = 30;  // bytes
    if (!begins_with_one_of(l, {"通告", "公告", "布告"})) return false;
    l.remove_prefix(6);
    if (is_one_of(l, {"", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"})) return true;
    if (l.starts_with("(") && l.ends_with(")")) l = l.substr(1, l.size() - 2);
    return l.size() <= longest_number && l.ends_with("号") &&
           (l.starts_with("第") || l.find("年第") == 4);
}

/// 局务会议纪要, 党委(扩大)会议记录摘要, 公平竞争自我审查书面结论: what a paper is, named without a matter.
bool is_name_of_paper(view l) {
    constexpr std::size_t longest = 120;  // bytes
    if (l.size() > longest ||
        has_one_of(l, {"《", "》", "。", ":", ",", "关于", "|", ">", "专题会议"}))
        return false;
    if (is_one_of(l, {"法律意见书", "法律审查意见书", "法律咨询意见书", "合法性审核意见书",
                      "合法性审查意见书", "法制审核意见书"}))
        return true;
    return ends_with_one_of(
        l, {"会议纪要", "会议记录", "会纪要", "会记录", "会议记录摘要", "会议记录摘录",
            "会议纪要摘录", "会议纪要摘要", "会议记录节选", "会议纪要节选", "自我审查书面结论",
            "自我审查结论", "审查书面结论"});
}

/// 局务会议, 县长办公会议: a body of the organ itself, whose name goes with it.
bool is_of_organ(view l) {
    return begins_with_one_of(l, {"局务", "局长", "县长", "市长", "区长", "镇长", "乡长", "厅务",
                                  "厅长", "委务", "主任", "常务会", "办公会", "党组", "党委",
                                  "部务", "司务", "会议", "公平竞争自我"}) ||
           (l.starts_with("第") && has_word(l, "次"));
}

}  // namespace

std::optional<stated<std::string>> title_in_brackets(const reading& r, stretch line) {
    const view l = r.at(line);
    const std::size_t open = l.find("(关于");
    if (open == view::npos || !l.ends_with(")") || !l.substr(0, open).ends_with("号")) return {};
    const stretch inner{line.begin + open + 1, line.end - 1};
    return ends_like_title(r.at(inner)) ? make_title(r, inner) : std::nullopt;
}

std::optional<stretch> draft_of_any_name(const reading& r) {
    constexpr std::size_t shortest = 18, longest = 150, longest_mark = 40;  // bytes
    const stretch line = r.line_at(r.body());
    const view l = r.at(line);
    if (l.size() > longest || !ends_with_one_of(l, {"稿)", "草案)"}) ||
        has_one_of(l, {"《", "》", "。", ":", ",", "|", ">", "附件"}) ||
        begins_with_one_of(l, {"请", "现", "将", "经", "已", "我"}))  // a sentence
        return std::nullopt;
    const std::size_t mark = l.rfind('(');
    if (mark == view::npos || mark < shortest || l.size() - mark > longest_mark)
        return std::nullopt;
    return line;
}

std::optional<stretch> name_of_paper(const reading& r) {
    constexpr int most_lines = 4;
    constexpr std::size_t longest_organ = 90;  // bytes
    stretch above{}, line{};
    std::size_t at = r.body();
    for (int i = 0; i < most_lines && at < r.text().size();) {
        line = r.line_at(at);
        at = line.end + 1;
        if (line.size() == 0) continue;
        ++i;
        const view l = r.at(line);
        if (is_name_of_paper(l)) {
            const view before = r.at(above);
            // 合法性审核意见书⏎关于《…》的…: its title stands below.
            constexpr std::size_t near = 240;  // bytes
            if (l.ends_with("意见书") &&
                has_one_of(
                    r.text().substr(line.end, std::min(r.text().substr(line.end).find(':'), near)),
                    {"关于", "《"}))
                return std::nullopt;
            const bool is_near = above.size() > 0 && above.end + 1 == line.begin &&
                                 above.size() <= longest_organ &&
                                 !has_one_of(before, {"。", ":", "《"});
            // 某局党组⏎党组会议纪要: the organ is named as the meeting's already.
            const bool is_named_twice = (before.ends_with("党组") && l.starts_with("党组")) ||
                                        (before.ends_with("委员会") && l.starts_with("党委"));
            const bool goes_with =
                is_near && !is_named_twice &&
                ((is_of_organ(l) && ends_like_organ(before)) || before.ends_with("会"));
            return goes_with ? stretch{above.begin, line.end} : line;
        }
        // 重大行政决策、行政规范性文件、⏎行政协议合法性审查意见表
        if (above.size() > 0 && r.at(above).ends_with("、") && above.end + 1 == line.begin &&
            l.ends_with("表") && !has_one_of(l, {":", "。", "|"}))
            return stretch{above.begin, line.end};
        above = line;
    }
    return std::nullopt;
}

namespace {

/// A value of a row, 关于…的公告: whole, and nothing else than a title.
bool is_value_title(view said) {
    constexpr std::size_t shortest = 24, longest = 300;  // bytes
    return said.size() >= shortest && said.size() <= longest &&
           !has_one_of(said, {"。", "<", "|", "\n", "现将", "=", "http"}) &&
           open_marks(said) == 0 && ends_like_title(said) &&
           (has_one_of(said, {"关于", "《"}) || said.find(',') == view::npos);
}

}  // namespace

namespace {

/// 当前位置: 首页政务公开公示公告 某局关于…的公示 时间:2023-09-06 微信 微博: a page's head on one line, the marks of
/// its path lost. The title stands between the gap behind the path and the time.
std::optional<stretch> title_behind_path(const reading& r) {
    constexpr std::size_t longest = 600, longest_path = 120, shortest = 24;  // bytes
    const view said = r.text().substr(0, longest);
    if (!begins_with_one_of(said, {"当前位置:", "您当前的位置:", "您现在的位置:", "首页"}))
        return std::nullopt;
    const std::size_t home = said.find("首页"), time = said.find("时间:");
    if (time == view::npos || home > longest_path) return std::nullopt;
    stretch name{home, time};
    while (name.begin < time && (name.begin <= home || !r.has_gap_before(name.begin))) ++name.begin;
    const auto day = lex_date(r.text(), time + view("时间:").size());
    if (!day || !day->value.is_exact() || name.size() < shortest ||
        name.begin > home + longest_path || has_one_of(r.at(name), {"。", "\n", ">", "|"}))
        return std::nullopt;
    return name;
}

}  // namespace

std::optional<stretch> title_in_row(const reading& r) {
    if (const auto name = title_behind_path(r)) return name;
    constexpr std::size_t head = 900;  // bytes
    const view text = r.text().substr(0, head);
    if (!has_one_of(text.substr(0, 300), {"INSERT INTO", "itle\"", "itle'", "itle:", "itle :"}))
        return std::nullopt;
    for (std::size_t at = 0; at < text.size(); ++at) {
        // policyTitle : 某市人民政府关于…的意见
        if (starts(text, at, "itle :") || starts(text, at, "itle:")) {
            std::size_t from = text.find(':', at) + 1;
            while (starts(text, from, " ")) ++from;
            const std::size_t end = text.find_first_of("\n{<;abcdefghijklmnopqrstuvwxyz", from);
            const stretch s{from, std::min(end, text.size())};
            if (is_value_title(r.at(s))) return s;
        }
        if (text[at] != '\'' && text[at] != '"') continue;
        const std::size_t end = text.find(text[at], at + 1);
        if (end == view::npos) continue;
        if (is_value_title(r.at({at + 1, end}))) return stretch{at + 1, end};
    }
    return std::nullopt;
}

std::optional<stated<std::string>> bare_notice(const reading& r) {
    constexpr int most_lines = 4;
    // The head of a page (发布时间:…) may stand below it.
    for (std::size_t from : {std::size_t{0}, r.body()})
        for (int i = 0; i < most_lines && from < r.text().size(); ++i) {
            stretch line = r.line_at(from);
            from = line.end + 1;
            while (line.begin < line.end && r.text()[line.begin] == ' ') ++line.begin;
            if (line.size() == 0) continue;
            if (is_bare_notice(r.at(line)))
                return stated<std::string>{title_text(r, line), r.original(line)};
            break;
        }
    return std::nullopt;
}

std::optional<stretch> title_in_path(const reading& r) {
    constexpr int most_lines = 4;
    std::size_t at = 0;
    for (int i = 0; i < most_lines && at < r.text().size(); ++i) {
        const stretch line = r.line_at(at);
        at = line.end + 1;
        const view said = r.at(line);
        const std::size_t mark = said.rfind('>');
        if (mark == view::npos || said.find('>') == mark) continue;
        stretch name{line.begin + mark + 1, line.end};
        while (starts(r.text(), name.begin, " ")) ++name.begin;
        const view last = r.at(name);
        const bool asks = last.ends_with("意见征集") || last.ends_with("征求意见");
        if (has_one_of(last, {"《", "关于"}) && (asks || ends_like_title(last))) return name;
    }
    return std::nullopt;
}

std::optional<stated<std::string>> title_of_meta(const reading& r) {
    constexpr std::size_t shortest = 5;  // characters
    const auto it = r.doc().meta.find("title");
    if (it == r.doc().meta.end() || r.range().begin > 0 || count_code_points(it->second) < shortest)
        return std::nullopt;
    std::string t = it->second;
    for (const view cut : {" - ", "-", "_", "|"})
        if (const auto at = t.find(cut); at != std::string::npos && at > 15) t.resize(at);
    if (!ends_like_title(fold_variants(t).text)) return std::nullopt;
    return stated<std::string>{t, {}};
}

namespace {

/// 《条例》已经国务院第88次常务会议通过。为确保实施,现将有关要求通知如下: the notice carries out what another made.
bool is_led_in_by_other(string_view behind) {
    constexpr std::size_t longest = 900;  // bytes
    behind = behind.substr(0, std::min(behind.find('\n'), longest));
    return has_one_of(behind, {"有关事项", "有关事宜", "有关问题", "有关要求", "具体要求",
                               "有关工作", "相关事项", "相关要求"}) &&
           has_one_of(behind, {"通知如下", "明确如下", "要求如下", "意见如下"}) &&
           !has_one_of(behind, {"印发", "现予", "转发", "现将《", "现将该", "现发布", "现公布"});
}

}  // namespace

namespace {

/// 已经市政府常务会议通过; 通过案例分析 is by means of one.
bool says_adopted(view said) {
    constexpr view adopted = "通过";
    for (std::size_t at = said.find(adopted); at != view::npos;
         at = said.find(adopted, at + adopted.size())) {
        const view behind = said.substr(at + adopted.size()), before = said.substr(0, at);
        if (behind.empty()) return true;
        if (begins_with_one_of(
                behind, {",", "。", ";", ")", " ", "\n", "、", "并", "后", "的", "了", "现"}))
            return true;
        if (ends_with_one_of(before,
                             {"会", "会议", "审议", "讨论", "研究", "原则", "表决", "审定"}))
            return true;
    }
    return false;
}

}  // namespace

std::optional<stated<std::string>> promulgated_title(const reading& r) {
    for (const token& t : r.tokens()) {
        if (t.begin > r.body() + 900) break;
        if (t.kind != token_kind::citation || t.number == 0) continue;
        const stretch sentence = r.sentence_at(t.begin);
        // A page may break the sentence, but not by a number of its own.
        const std::string_view rest = r.text().substr(t.end, 300);
        const std::string_view said =
            rest.substr(0, std::min({rest.find("。"), rest.find("\n一、"), rest.find("\n第")}));
        const std::string_view before = r.at({sentence.begin, t.begin});
        const bool is_put_out =
            ends_with_one_of(before, {"现公布", "现公布修订后的", "现公布修改后的", "现发布"});
        if (!says_adopted(said) && !has_word(said, "现予") && !is_put_out) continue;
        if (is_led_in_by_other(r.text().substr(t.end))) continue;
        // 起草了《…》,现予张贴,公开征求意见: put up for comment by a notice that bears no title.
        if (has_one_of(said, {"征求", "征集", "征询"})) continue;
        // 根据《…》,…现予公布: by it, not it, is made known.
        // 根据《…》,某行制定了《…》,经…会议通过,现予发布: by the one the other is made.
        const bool is_made =
            ends_with_one_of(before, {"制定了", "修订了", "起草了"}) ||
            (before.ends_with("对") &&
             has_one_of(said.substr(0, said.find(',')), {"进行了修订", "进行了修改", "作了修订"}));
        if (!is_made && has_one_of(before, {"根据", "依据", "按照"})) continue;
        // 会议听取关于《…》起草情况的汇报: business of a meeting that is told of.
        if (has_one_of(before, {"听取", "研究", "传达", "学习", "召开"})) continue;
        // 区政府常务会议审议《…》 is the headline of news.
        if (has_word(before, "会议") && !has_word(said, "现予")) continue;
        auto title = make_title(r, {t.begin + 3, t.end - 3});
        // 关于修改《…》的决定 may stand below, at the head of the decision itself.
        constexpr std::size_t enough = 36;  // bytes
        auto whole = with_whole_marks(title);
        if (whole && has_word(r.text().substr(t.end), fold(whole->value).text.substr(0, enough)))
            return whole;
        return title;
    }
    return std::nullopt;
}

std::optional<stated<std::string>> attached_form(const reading& r) {
    const auto head = form_at_head(r);
    if (!head || !has_word(r.at({r.line_at(head->line.begin).begin, head->line.begin}), "附件"))
        return std::nullopt;
    return make_title(r, head->line);
}

stretch title_before_fields(const reading& r, stretch line) {
    constexpr std::size_t longest = 330;  // bytes
    const view l = r.at(line);
    if (!has_word(l.substr(0, longest), "关于")) return line;
    const std::size_t label = first_place_of(
        l, {"发文字号:", "文号:", "发布日期:", "发布时间:", "成文日期:", "索引号:", "信息来源:"});
    if (label == view::npos || label == 0 || label > longest) return line;
    stretch head{line.begin, line.begin + label};
    while (head.end > head.begin && (r.text()[head.end - 1] == ' ')) --head.end;
    const view said = r.at(head);
    return ends_like_title(said) && !has_one_of(said, {":", "。", "|"}) ? head : line;
}

std::optional<stated<std::string>> title_in_table(const reading& r) {
    const auto& all = r.fields();
    const auto is_of_page = [](const reading::field& f) {
        return f.key == "索引号" || f.key == "信息索引号" || f.key.ends_with("文号");
    };
    if (std::none_of(all.begin(), all.end(), is_of_page)) return std::nullopt;
    for (const auto& f : all)
        if ((f.key == "名称" || f.key == "信息名称") && ends_like_title(r.at(f.value_at)) &&
            count_code_points(f.value) >= 8)
            return stated<std::string>{title_text(r, f.value_at), r.original(f.value_at)};
    return std::nullopt;
}

std::optional<stated<std::string>> title_of_form(const reading& r) {
    constexpr std::size_t longest = 120, mark = 6;  // bytes
    const auto form = form_at_head(r);
    // A sheet is about another paper; 一、…审查表 is an item of a list.
    if (!form || form->kind == paper_kind::signing_sheet || form->line.size() == 0 ||
        form->line.size() > longest || is_breadcrumb(r.at(form->line)) ||
        has_one_of(r.at(form->line).substr(0, mark), {"、", "(", "."}))
        return std::nullopt;
    return make_title(r, form->line);
}

std::optional<stated<std::string>> with_line_above(const reading& r,
                                                   std::optional<stated<std::string>> title) {
    constexpr std::size_t shortest = 12, longest = 60, of_place = 24;  // bytes
    if (!title || title->at.end <= title->at.begin) return title;
    const stretch line = r.line_at(r.folded_place(title->at.begin));
    const std::size_t first = r.text().find_first_not_of('\n');
    if (line.begin < 2 || line.begin == first || has_one_of(r.at(line), {"关于", "《"}) ||
        line.end + 1 >= r.text().size())
        return title;
    const stretch above = r.line_at(line.begin - 1);
    const string_view begin = r.at(above), note = r.at(r.line_at(line.end + 1));
    const word_list places = {"省", "市", "县", "区", "州", "中华人民共和国"};
    const bool is_note = note.starts_with("(") && has_word(note, "年") &&
                         has_one_of(note, {"通过", "公布", "发布", "批准"});
    if (!is_note || above.begin != first || begin.size() < shortest || begin.size() > longest ||
        has_one_of(begin, {"。", ":", ",", "、", ">", "|", "《", "("}) || ends_like_organ(begin) ||
        ends_like_title(begin) ||
        ends_with_one_of(begin,
                         {"法规", "规章", "文件", "公开", "网", "平台", "库", "公报", "政策"}) ||
        !has_one_of(begin.substr(0, of_place), places) ||
        has_one_of(r.at(line).substr(0, of_place), places))
        return title;
    auto whole = make_title(r, {above.begin, line.end});
    return whole ? whole : title;
}

std::optional<stated<std::string>> with_whole_name(const reading& r,
                                                   std::optional<stated<std::string>> title) {
    constexpr std::size_t reach = 300, longest = 240;  // bytes
    title = with_line_above(r, std::move(title));
    if (!title) return title;
    const std::string name = fold(title->value).text;
    if (!name.ends_with("书") || has_one_of(name, {"《", "关于"})) return title;
    const std::size_t from = r.folded_place(title->at.end);
    for (std::size_t at = r.line_at(from).end + 1; at < std::min(r.text().size(), from + reach);) {
        const stretch line = r.line_at(at);
        at = line.end + 1;
        const view l = r.at(line);
        if (l.ends_with(":") || has_word(l, "。")) break;
        const std::size_t named =
            std::min(name.size(), std::string_view("合法性审查意见书").size());
        if (l.size() < longest && begins_with_one_of(l, {"关于《", "《", "对《"}) &&
            l.ends_with(std::string_view(name).substr(name.size() - named)))
            return make_title(r, line);
    }
    return title;
}

std::string folded_title(const facts& f) {
    return f.title ? fold_variants(f.title->value).text : std::string();
}

}  // namespace yigui::recognising
