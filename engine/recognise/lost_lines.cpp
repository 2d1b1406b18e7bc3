// Copies of pages often come as one long line: the title runs into its number, the number into the
// addressee, the last sentence into the signature. Lines are begun again where one must have begun;
// what stands around a break tells, never the words of a step.
#include <algorithm>

#include "model/label.h"
#include "model/line.h"
#include "recognise/find.h"
#include "recognise/identity.h"
#include "recognise/reading.h"

namespace yigui::recognising {
namespace {

constexpr std::size_t head_bytes = 1200;  // of the text, where fields, title and addressee stand

bool ends_statement(std::string_view before) {
    for (const std::string_view mark : {"。", ";", ":", "!", "?", "”", ")"})
        if (before.ends_with(mark)) return true;
    return false;
}

bool begins_with_one_of(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view w) { return text.starts_with(w); });
}

/// Keys of the fields that a site prints around a document.
std::string_view site_key(std::string_view text) {
    for (const std::string_view key :
         {"发布时间", "发布日期", "公开日期", "成文日期", "信息来源", "来源", "索引号", "发文机关",
          "发文字号", "发布机构", "文号", "浏览次数", "阅读次数", "责任编辑", "字体", "字号"})
        if (text.starts_with(key) && text.substr(key.size()).starts_with(":")) return key;
    return {};
}

/// Is that a whole day or month and no mere year?
bool is_day_or_month(std::string_view text, std::size_t at) {
    const auto day = lex_date(text, at);
    return day && text.substr(at, day->end - at).find("月") != text.npos;
}

/// 县水务局 2022年6月, 县水务局(2022年6月), 县水务局现就…: who wrote the paper.
bool names_writer(std::string_view text) {
    constexpr std::size_t shortest = 9, longest = 75;  // bytes of the name of an organ
    if (text.starts_with("(")) text.remove_prefix(1);
    for (std::size_t end = shortest; end <= std::min(longest, text.size()); ++end) {
        const std::string_view name = text.substr(0, end), rest = text.substr(end);
        if (const char c = name.back(); c == ',' || c == ':' || c == '(') return false;
        if (name.ends_with("的")) return false;
        if (!ends_like_organ(name)) continue;
        if (rest.starts_with("现") || rest.starts_with("——")) return true;
        const std::size_t day = rest.find_first_not_of(" (,");
        if (day != rest.npos && is_day_or_month(rest, day)) return true;
    }
    return false;
}

/// 县人民政府:, 各街道办事处,区政府各部门:
std::size_t end_of_addressee(std::string_view text) {
    constexpr std::size_t longest = 300;  // bytes
    const std::size_t colon = text.substr(0, longest).find(':');
    if (colon == text.npos) return 0;
    const std::string_view whom = text.substr(0, colon + 1);
    return structure::is_addressee(whom) ? whom.size() : 0;
}

bool opens_with_addressee(std::string_view text) {
    const std::size_t end = end_of_addressee(text);
    return end > 0 && text.substr(0, end).find("的") == text.npos;
}

/// How the first sentence of a text begins, or what stands between title and text.
bool opens_text(std::string_view text) {
    return !site_key(text).empty() || lex_date(text, 0) ||
           begins_with_one_of(text,
                              {"为",   "——",    "根据", "依据", "按照", "近日",     "日前",
                               "近期", "现将",  "现就", "一、", "(一)", "第一条",   "第一章",
                               "各",   "时间:", "会议", "《",   "问:",  "问题一",   "问1",
                               "1.",   "1、",   "Q",    "尊敬", "随着", "本报讯",   "征集状态",
                               "我局", "我市",  "我县", "我区", "经",   "制定背景", "起草背景",
                               "你",   "您"}) ||
           (text.starts_with("(") && is_day_or_month(text, 1)) || names_writer(text) ||
           opens_with_addressee(text);
}

/// …会议召开|6月19日下午,…: news begin with the day, whatever their headline ends with.
bool opens_news(std::string_view before, std::string_view text) {
    if (ends_like_organ(before) || before.find_first_of(",:") != before.npos) return false;
    for (const std::string_view until : {"于", "在", "从", "自", "至", "到", "前", "定", "将"})
        if (before.ends_with(until)) return false;
    if (begins_with_one_of(text, {"近日,", "日前,", "近期,", "本报讯", "昨日", "昨天"}))
        return true;
    if (!is_day_or_month(text, 0)) return false;
    return begins_with_one_of(text.substr(lex_date(text, 0)->end), {",", "上午", "下午"});
}

/// Is a 《 not closed yet?
bool is_inside_title(std::string_view before) {
    const std::size_t open = before.rfind("《"), close = before.rfind("》");
    return open != before.npos && (close == before.npos || close < open);
}

/// Where the title of a text ends that goes on behind it: the last place near the first at which its
/// words end like a title and those behind them open a text.
std::size_t end_of_title(std::string_view text) {
    constexpr std::size_t longest = 300, shortest = 24, further = 18;  // bytes
    const std::size_t limit = std::min({text.find("。"), text.find(";"), longest, text.size()});
    std::size_t end = 0;
    for (std::size_t at = shortest; at < limit && (end == 0 || at <= end + further); ++at) {
        if ((static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) continue;
        const std::string_view before = text.substr(0, at), rest = text.substr(at);
        if (is_inside_title(before)) continue;
        if (end > 0 && text.substr(end, at - end).find_first_of("(,:") != text.npos) break;
        if (end > 0 && before.ends_with("、")) break;
        if ((ends_like_title(before) && opens_text(rest)) || (end == 0 && opens_news(before, rest)))
            end = at;
    }
    return end;
}

/// Behind 2023-08-03 09:58:41.
std::size_t behind_time(std::string_view text, std::size_t at) {
    while (at < text.size() &&
           (text[at] == ' ' || text[at] == ':' || (text[at] >= '0' && text[at] <= '9')))
        ++at;
    return at;
}

}  // namespace

/// Paragraphs keep the blanks of their indent; a heading's number follows a whole statement.
void reading::find_starts_of_paragraphs(std::vector<std::size_t>& starts) const {
    constexpr std::size_t shortest = 36;  // bytes of a line that is no part of a spaced word
    std::size_t last = 0;
    for (std::size_t at = character_from(1); at < text_.size(); at = character_from(at + 1)) {
        const std::string_view before = std::string_view(text_).substr(last, at - last);
        const bool is_behind = ends_statement(before);
        const bool has_gap = has_gap_before(at);
        if (!is_behind && !has_gap) continue;
        const std::string_view rest = std::string_view(text_).substr(at);
        const structure::label label = structure::read_label(rest.substr(0, 60));
        const bool is_numbered = label && label.style != structure::label_style::circled &&
                                 label.style != structure::label_style::round_digit;
        const bool is_wide = has_gap && source_of(at) - source_of(character_before(at)) >= 3 + 4;
        const bool is_long = at - last >= shortest && rest.size() >= shortest;
        if ((is_numbered && (is_behind || is_wide)) || (is_behind && has_gap) ||
            (is_wide && is_long)) {
            starts.push_back(at);
            last = at;
        }
    }
}

/// …的意见|国发〔2014〕14号|各省、自治区、直辖市人民政府:|近年来
void reading::find_starts_in_head(const std::vector<token>& tokens,
                                  std::vector<std::size_t>& starts) const {
    constexpr std::size_t longest_name = 36;  // bytes in front of the year of a number
    const std::string_view text = text_;
    const auto addressee_from = [&](std::size_t at) {
        if (const std::size_t end = end_of_addressee(text.substr(at))) starts.push_back(at + end);
    };
    addressee_from(0);
    if (const std::size_t end = end_of_title(text)) {
        starts.push_back(end);
        addressee_from(end);
    }
    for (const token& t : tokens) {
        if (t.kind != token_kind::doc_number || t.begin > head_bytes) continue;
        const std::size_t bracket = text.find_first_of("[(", t.begin);
        const std::size_t mark = std::min(bracket, text.find("〔", t.begin));
        if (mark >= t.end) continue;
        for (std::size_t k = mark; k > 6 && k + longest_name > mark; k = character_before(k)) {
            const std::size_t end = text[k - 1] == '(' ? k - 1 : k;
            if (mark - k < 6 || !ends_like_title(text.substr(0, end))) continue;
            starts.push_back(end);
            break;
        }
        const std::string_view rest = text.substr(t.end);
        if (begins_with_one_of(rest, {"的", ")", ",", "、", ";", "。", "》", "文", "和", "及"}))
            continue;
        if (starts.empty() || starts.back() >= t.begin) starts.push_back(t.end);
        addressee_from(t.end);
    }
    for (std::size_t at = 0; at < std::min(text.size(), head_bytes); at = character_from(at + 1)) {
        const std::string_view key = site_key(text.substr(at));
        if (key.empty() || text.substr(0, at).ends_with("《")) continue;
        if (at > 0) starts.push_back(at);
        if (const auto day = lex_date(text, at + key.size() + 1))
            starts.push_back(behind_time(text, day->end));
    }
}

/// …。|云峤县人民政府|2023年5月6日|(此件公开发布)
void reading::find_starts_at_signature(const std::vector<token>& tokens,
                                       std::vector<std::size_t>& starts) const {
    constexpr std::size_t longest = 120;  // bytes of an organ's name, or of several
    const std::string_view text = text_;
    for (const token& t : tokens) {
        if (t.kind != token_kind::date || t.when.is_interval || !t.when.from) continue;
        if (!is_day_or_month(text, t.begin)) continue;
        const std::string_view rest = text.substr(t.end);
        if (begins_with_one_of(rest, {",",  "起", "至", "前", "以", "印", "发", "在", "经", "第",
                                      "的", "、", "-",  "—",  "~",  "召", "公", "施", "实", ".",
                                      "度", "后", "上", "下", "通", "到", "开", "止", ";",  "。"}))
            continue;
        std::size_t begin = t.begin;
        while (begin > 0 && t.begin - begin < longest && !ends_statement(text.substr(0, begin)) &&
               text[begin - 1] != '\n')
            begin = character_before(begin);
        const std::string_view organ = text.substr(begin, t.begin - begin);
        if (organ.size() < 9 || organ.find(',') != organ.npos || !ends_like_organ(organ)) continue;
        starts.push_back(begin);
        starts.push_back(t.begin);
        if (!rest.empty()) starts.push_back(t.end);
    }
    for (std::size_t at = find_word(text, "附件"); at != text.npos;
         at = find_word(text, "附件", at + 6))
        if (const char c = at + 6 < text.size() ? text[at + 6] : ':';
            (c == ':' || (c >= '1' && c <= '9')) && ends_statement(text.substr(0, at)))
            starts.push_back(at);
}

bool reading::has_lost_lines() const {
    constexpr std::size_t widest = 1200;  // bytes a line on the average
    constexpr std::size_t longest = 300;  // of a text that is one line
    const auto lines = static_cast<std::size_t>(std::count(text_.begin(), text_.end(), '\n')) + 1;
    return text_.size() > (lines == 1 ? longest : widest * lines);
}

void reading::restore_lines() {
    const survey found = words_->words_of(reach::everywhere).look_over(text_);
    const std::vector<token> tokens = lex(text_, found.token_starts);
    std::vector<std::size_t> starts;
    find_starts_of_paragraphs(starts);
    find_starts_in_head(tokens, starts);
    find_starts_at_signature(tokens, starts);
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    std::string restored;
    fold_map origin;
    std::size_t from = 0;
    for (const std::size_t at : starts) {
        if (at == 0 || at >= text_.size() || text_[at - 1] == '\n' || text_[at] == '\n') continue;
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
