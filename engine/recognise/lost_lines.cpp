// Copies of pages often come as one long line: the title runs into its number, the number into the
// addressee, the last sentence into the signature. Lines are begun again where one must have begun;
// what stands around a break tells, never the words of a step.
#include "recognise/lost_lines.h"

#include <algorithm>

#include "base/utf8.h"
#include "model/label.h"
#include "model/line.h"
#include "recognise/find.h"
#include "recognise/identity.h"
#include "recognise/organs.h"
#include "recognise/reading.h"

namespace yigui::recognising {
namespace {

constexpr std::size_t longest_signature = 120;  // bytes of an organ's name, or of several

bool ends_statement(std::string_view before) {
    return ends_with_one_of(before, {"。", ";", ":", "!", "?", "”", ")"});
}

/// 2.起草说明|县水务局, 邮编:361018|县水务局: the organ that signs, behind the list or the figures that
/// run into its name.
std::size_t behind_list(std::string_view text, std::size_t begin, std::size_t end) {
    constexpr std::size_t shortest = 12;  // bytes of the name of an organ
    const std::string_view line = text.substr(begin, end - begin);
    const std::size_t figure = line.find_last_of("0123456789");
    if (figure == line.npos) return begin;
    if (line.substr(figure + 1, 1) != "." && !line.substr(figure + 1).starts_with("、"))
        return begin + figure + 1;
    for (std::size_t at = line.size() - std::min(line.size(), shortest); at > figure + 2; --at) {
        const std::string_view organ = line.substr(at);
        if (ends_like_title(line.substr(figure + 2, at - figure - 2)) &&
            !begins_with_one_of(organ, {"和", "与", "及"}))
            return begin + at;
    }
    return begin;
}

/// Where the seal in brackets begins that stands behind an organ, 县司法局(备案审查专用章); the end for none.
std::size_t begin_of_seal(std::string_view organ) {
    constexpr std::size_t longest = 60;  // bytes
    while (organ.ends_with(' ')) organ.remove_suffix(1);
    const std::size_t open = organ.rfind('(');
    return organ.ends_with("章)") && open != organ.npos && organ.size() - open < longest
               ? open
               : organ.size();
}

/// 特此公告|县人民政府, 此复|县人民政府: the organ behind the words that close a text.
std::size_t behind_close(std::string_view text, std::size_t begin, std::size_t end) {
    const std::string_view line = text.substr(begin, end - begin);
    for (const std::string_view close :
         {"特此公告", "特此通告", "特此通知", "特此公示", "特此批复", "特此函复", "特此函告",
          "特此通报", "特此报告", "特此说明", "特此决定", "专此函复", "此复", "此令"})
        if (const std::size_t at = line.rfind(close); at != line.npos)
            return begin + at + close.size();
    return begin;
}

/// 二、制定过程|一是…: where the name of a section ends in front of its text; 0 for none.
std::size_t end_of_section_name(std::string_view text, std::size_t at) {
    for (const std::string_view name :
         {"政策背景", "制定背景", "起草背景", "出台背景", "修订背景", "政策依据", "制定依据",
          "起草依据", "制定过程", "起草过程", "编制过程", "修订过程", "出台过程", "起草经过",
          "制定经过", "主要内容", "制定目的", "创新举措", "政策亮点"}) {
        if (!starts(text, at, name)) continue;
        const std::string_view rest = text.substr(at + name.size());
        return begins_with_one_of(rest, {"和", "与", "及", "、", ",", "。", ":", "的", "中", "是"})
                   ? 0
                   : at + name.size();
    }
    return 0;
}

/// …印发《经营场所登记办法》…县财政局|2020年1月20日|经营场所登记办法: does the name of an attachment that the
/// text has named open right here?
bool opens_named_attachment(std::string_view text, std::size_t at) {
    constexpr std::size_t shortest = 12, longest = 180;  // bytes of the name
    const std::string_view before = text.substr(0, at), rest = text.substr(at, longest);
    for (std::size_t end = 0; end < rest.size();) {
        code_point_at(rest, end);
        if (end < shortest) continue;
        const std::string_view name = rest.substr(0, end);
        if (name.find_first_of(",;:\n") != name.npos || !has_word(before, name)) return false;
        if (ends_like_title(name) && !rest.substr(end).starts_with("的")) return true;
    }
    return false;
}

/// 公开方式:主动公开, 第一条: what stands below a signature, though its first character might run on.
bool opens_below_day(std::string_view rest) {
    if (begins_with_one_of(rest, {"公开方式", "公开属性", "公开选项", "公开形式", "公开类别"}))
        return true;
    constexpr std::size_t longest = 18;  // bytes: 第二十一条
    const std::string_view number = rest.substr(0, longest);
    return number.starts_with("第") && has_one_of(number, {"条", "章"});
}

/// (2007年4月5日国务院令第492号公布 2019年4月3日国务院令第711号修订): the notes of laws, each a whole that no line
/// parts.
std::vector<stretch> notes_of_laws(std::string_view text) {
    constexpr std::size_t longest = 900, first_page = 6000;  // bytes
    std::vector<stretch> out;
    for (std::size_t open = text.find('('); open < std::min(text.size(), first_page);
         open = text.find('(', open + 1)) {
        if (!is_day_or_month(text, open + 1)) continue;
        const std::size_t close = text.find(')', open);
        if (close == text.npos || close - open > longest) continue;
        if (has_one_of(text.substr(open, close - open), {"公布", "发布", "通过"}))
            out.push_back({open, close});
    }
    return out;
}

/// How a text runs on behind a day in it: 3月21日起, 3月21日公布.
bool runs_on_behind_day(std::string_view rest) {
    if (opens_below_day(rest)) return false;
    return begins_with_one_of(
        rest, {",",  "起", "至", "前", "以", "印",   "发",   "在",   "经",   "第", "的",
               "、", "-",  "—",  "~",  "召", "公布", "公开", "公示", "公告", "施", "实",
               ".",  "度", "后", "上", "下", "通",   "到",   "开",   "止",   ";",  "。"});
}

/// 01为什么出台?…|02怎么制定的?…|03谁能领?: the parts of a chart are numbered so, and nothing ends in front of them.
void add_starts_of_chart(std::string_view text, std::size_t from,
                         std::vector<std::size_t>& starts) {
    constexpr std::size_t fewest = 2, number = 2;  // parts, bytes
    std::vector<std::size_t> parts;
    const auto name_behind = [&](std::size_t at) {
        return at + number + (text.substr(at + number).starts_with(' ') ? 1 : 0);
    };
    for (std::size_t at = text.find('0', from); at < text.size(); at = text.find('0', at + 1)) {
        if (at + number >= text.size() || text[at + 1] != static_cast<char>('1' + parts.size()) ||
            !is_ideograph_at(text, name_behind(at)) ||
            begins_with_one_of(text.substr(at + number),
                               {"年", "月", "日", "号", "个", "条", "时"}))
            continue;
        const char before = at > 0 ? text[at - 1] : ' ';
        if (before == '.' || before == '-' || before == '/' || before == ':' ||
            (before >= '0' && before <= '9') || (before >= 'A' && before <= 'z') ||
            ends_with_one_of(text.substr(0, at), {"第", "年", "月", "至", "〕", "]", "—", "号"}))
            continue;
        parts.push_back(at);
    }
    if (parts.size() < fewest) return;
    for (const std::size_t at : parts) {
        starts.push_back(at);
        if (const std::size_t end = end_of_section_name(text, name_behind(at)))
            starts.push_back(end);
    }
}

/// ★网上征求意见30天★召开座谈会2场: points of a chart, whatever stands in front of their marks.
void add_starts_of_points(std::string_view text, std::size_t from,
                          std::vector<std::size_t>& starts) {
    for (const std::string_view mark : {"★", "☆", "◆", "◇", "▲", "▶", "►", "➤"}) {
        const std::size_t first = text.find(mark, from);
        if (first == text.npos || text.find(mark, first + 1) == text.npos) continue;
        for (std::size_t at = first; at < text.size(); at = text.find(mark, at + 1))
            if (!is_one_of(text.substr(at + mark.size(), mark.size()), {"★", "☆", "◆", "◇"}))
                starts.push_back(at);
    }
}

/// …请抓好落实。|2010年7月19日, 特此报告|2012年8月22日.
bool ends_before_lone_day(std::string_view above) {
    return ends_with_one_of(
        above, {"。", "特此报告", "特此通知", "特此公告", "特此函复", "特此函告", "此复"});
}

/// Does a day that ends at `end` sign by itself: above the notes, the attachment, or the document that
/// the order made known? Where no gap stands in front of it, a list of its own kind has to follow.
bool signs_alone(std::string_view text, std::size_t end, bool has_gap) {
    const std::string_view rest = text.substr(end);
    if (opens_named_attachment(text, end) || begins_with_one_of(rest, {"(此件", "第一章"}))
        return true;
    return has_gap && (rest.empty() || rest.starts_with('\n') ||
                       begins_with_one_of(rest, {"主题词", "抄送", "附件:", "附件1", "附:"}));
}

}  // namespace

/// Paragraphs keep the blanks of their indent; a heading's number follows a whole statement.
void reading::find_starts_of_paragraphs(std::size_t from, std::vector<std::size_t>& starts) const {
    constexpr std::size_t shortest = 36;  // bytes of a line that is no part of a spaced word
    std::size_t last = from;
    for (std::size_t at = character_from(from + 1); at < text_.size();
         at = character_from(at + 1)) {
        const std::string_view before = std::string_view(text_).substr(last, at - last);
        const bool is_behind = ends_statement(before);
        const bool has_gap = has_gap_before(at);
        if (!is_behind && !has_gap) continue;
        const std::string_view rest = std::string_view(text_).substr(at);
        const structure::label label = structure::read_label(rest.substr(0, 60));
        const bool is_numbered = label && label.style != structure::label_style::circled &&
                                 label.style != structure::label_style::round_digit;
        // Below the fields of a saved page a single blank is all that is left of a line's end.
        const bool opens_line = from > 0 && has_gap &&
                                (label.style == structure::label_style::dun ||
                                 label.style == structure::label_style::round);
        const bool is_wide = has_gap && source_of(at) - source_of(character_before(at)) >= 3 + 4;
        const bool is_long = at - last >= shortest && rest.size() >= shortest;
        // 会议决定:1.同意《…》: points that go on with what leads them in.
        const bool is_led = !has_gap && label.style == structure::label_style::point &&
                            ends_with_one_of(before, {"决定:", "议定:", "会议同意:", "会议明确:"});
        if ((is_numbered && !is_led && (is_behind || is_wide)) || opens_line ||
            (is_behind && has_gap) || (is_wide && is_long)) {
            starts.push_back(at);
            last = at;
            if (const std::size_t name = is_numbered ? end_of_section_name(rest, label.end) : 0)
                starts.push_back(at + name);
        }
    }
}

/// 附件:1.基本条件|县民政局 县财政局|2023年5月6日: where the first of the organs in front of the day begins,
/// whatever stands before it; `day` when no blank parts them. Many may sign: behind the one nearest the
/// day each has its own length.
std::size_t reading::begin_of_signing_organs(std::size_t begin, std::size_t day) const {
    constexpr std::size_t shortest = 9, longest = 120, farthest = 1500;  // bytes
    const std::size_t stop = day - std::min(day, farthest);
    std::size_t first = day;
    for (std::size_t at = day; at > (first < day ? stop : begin);) {
        at = character_before(at);
        if (first - at > longest || text_[at] == '\n') break;
        if (!has_parting_gap(*this, at)) continue;
        const std::string_view piece = std::string_view(text_).substr(at, first - at);
        if (piece.size() < shortest || !ends_like_organ(piece) ||
            has_one_of(piece, {"。", ";", ":", ","}))
            break;
        first = at;
    }
    return first;
}

/// Where the names of those who signed begin in front of a day; `day` when nobody did.
std::size_t reading::begin_of_signature(std::size_t day) const {
    const std::string_view text = text_;
    std::size_t begin = day;
    while (begin > 0 && day - begin < longest_signature && !ends_statement(text.substr(0, begin)) &&
           text[begin - 1] != '\n')
        begin = character_before(begin);
    const std::size_t named = begin_of_organ_named_above(day);
    const std::size_t name = named ? named : behind_list(text, begin, day);
    if (name == begin && begin > 0 && text[begin - 1] == ':') return day;
    std::size_t organs = begin_of_signing_organs(begin, day);
    // …办理。国务院 中央军委: no blank stands in front of the first.
    if (organs < day && begin < organs && ends_statement(text.substr(0, begin)) &&
        ends_like_organ(text.substr(begin, organs - begin)))
        organs = begin;
    begin = organs == day || named ? std::min(organs, name) : organs;
    return behind_close(text, begin, day);
}

/// …。|云峤县人民政府|2023年5月6日|(此件公开发布)
void reading::find_starts_at_day(const token& day, std::vector<std::size_t>& starts) const {
    const std::string_view text = text_;
    // …请抓好落实。 二〇一〇年七月十九日 主题词:…: a day signs alone above the notes or the attachment.
    const std::string_view above = text.substr(0, day.begin);
    if (ends_before_lone_day(above) && signs_alone(text, day.end, has_gap_before(day.begin))) {
        starts.insert(starts.end(), {day.begin, day.end});
        return;
    }
    const std::string_view rest = text.substr(day.end);
    if (runs_on_behind_day(rest) && !opens_named_attachment(text, day.end)) return;
    // Set to the right of its page, the day stands on a line of its own.
    constexpr std::size_t wide = 15;  // bytes of blanks, with the character in front of them
    if (has_gap_before(day.begin) && above.find_last_not_of(' ') != above.npos &&
        source_of(day.begin) - source_of(character_before(day.begin)) >= wide &&
        !above.substr(0, above.find_last_not_of(' ') + 1).ends_with(":"))
        starts.insert(starts.end(), {day.begin, day.end});
    const std::size_t begin = begin_of_signature(day.begin);
    const std::string_view signed_by = text.substr(begin, day.begin - begin);
    const std::size_t seal = begin_of_seal(signed_by);
    const std::string_view organ = signed_by.substr(0, seal);
    if (organ.size() < 9 || organ.find(',') != organ.npos || !ends_like_organ(organ)) return;
    starts.push_back(begin);
    if (seal < signed_by.size()) starts.push_back(begin + seal);
    // More organs than one line holds sign on lines of their own.
    if (organ.size() > longest_signature)
        for (std::size_t at = begin + 3; at < day.begin; at = character_from(at + 1))
            if (has_parting_gap(*this, at)) starts.push_back(at);
    starts.push_back(day.begin);
    if (!rest.empty()) starts.push_back(day.end);
}

void reading::find_starts_at_signature(const std::vector<token>& tokens,
                                       std::vector<std::size_t>& starts) const {
    const std::string_view text = text_;
    for (const token& t : tokens)
        if (t.kind == token_kind::date && !t.when.is_interval && t.when.from &&
            is_day_or_month(text, t.begin))
            find_starts_at_day(t, starts);
    for (std::size_t at = find_word(text, "附件"); at != text.npos;
         at = find_word(text, "附件", at + 6))
        if (const char c = at + 6 < text.size() ? text[at + 6] : ':';
            (c == ':' || (c >= '1' && c <= '9')) && ends_statement(text.substr(0, at)))
            starts.push_back(at);
}

bool reading::has_lost_lines(std::size_t from) const {
    constexpr std::size_t widest = 1200;  // bytes a line on the average
    // Of a text that is one line; below the fields of a page the line is the whole document.
    const std::size_t longest = from == 0 ? 300 : 60;
    const std::size_t end = text_.find_last_not_of('\n') + 1;  // an end of line ends no text
    const std::size_t size = end - std::min(from, end);
    std::size_t lines = 1;
    for (std::size_t at = text_.find('\n', from); at < end; at = text_.find('\n', at + 1))
        if (size <= widest * ++lines) return false;
    return size > (lines == 1 ? longest : widest * lines);
}

void reading::restore_lines(std::size_t begin) {
    const survey found = words_->words_of(reach::everywhere).look_over(text_);
    const std::vector<token> tokens = lex(text_, found.token_starts);
    std::vector<std::size_t> starts;
    if (begin == 0)
        starts = starts_in_head(text_, tokens);
    else
        find_starts_on_page(begin, tokens, starts);
    find_starts_of_paragraphs(begin, starts);
    add_starts_of_points(text_, begin, starts);
    add_starts_of_chart(text_, begin, starts);
    find_starts_at_signature(tokens, starts);
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    for (const stretch& note : notes_of_laws(text_))
        std::erase_if(starts, [&](std::size_t at) { return note.begin < at && at <= note.end; });
    std::string restored;
    fold_map origin;
    std::size_t from = 0;
    for (const std::size_t at : starts) {
        if (at <= begin || at >= text_.size() || text_[at - 1] == '\n' || text_[at] == '\n')
            continue;
        origin.add_part(restored.size(), source_, from, at);
        restored.append(text_, from, at - from);
        origin.add(restored.size(), source_[at], false);
        restored += '\n';
        from = at;
    }
    origin.add_part(restored.size(), source_, from, text_.size());
    restored.append(text_, from);
    origin.add(restored.size(), source_[text_.size()], true);
    text_ = std::move(restored);
    source_ = std::move(origin);
}

}  // namespace yigui::recognising
