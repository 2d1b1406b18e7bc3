// The head of a copy that stands on one line: where title, number, writer, addressee and fields part.
#include <algorithm>
#include <optional>

#include "base/utf8.h"
#include "model/line.h"
#include "recognise/find.h"
#include "recognise/identity.h"
#include "recognise/lost_lines.h"

namespace yigui::recognising {
namespace {

constexpr std::size_t head_bytes = 1200;  // of the text, where fields, title and addressee stand

/// Keys of the fields that a site prints around a document.
std::string_view site_key(std::string_view text) {
    for (const std::string_view key :
         {"发布时间", "发布日期", "公开日期", "成文日期", "信息来源", "来源",     "索引号",
          "发文机关", "发文字号", "发布机构", "发布单位", "发文单位", "制定机关", "发文文号",
          "文号",     "主题分类", "公开方式", "层级",     "浏览次数", "浏览量",   "阅读量",
          "阅读次数", "责任编辑", "字体",     "字号"})
        if (text.starts_with(key) && text.substr(key.size()).starts_with(":")) return key;
    return {};
}

/// 县水务局 2022年6月, 县水务局(2022年6月), 县水务局现就…: bytes of the organ that wrote the paper; 0 for
/// none.
std::size_t length_of_writer(std::string_view text) {
    constexpr std::size_t shortest = 9, longest = 75;  // bytes of the name of an organ
    for (std::size_t end = shortest; end <= std::min(longest, text.size()); ++end) {
        const std::string_view name = text.substr(0, end), rest = text.substr(end);
        if (const char c = name.back(); c == ',' || c == ':' || c == '(') return 0;
        if (name.ends_with("的")) return 0;
        if (!ends_like_organ(name)) continue;
        if (rest.starts_with("现") || rest.starts_with("——")) return end;
        const std::size_t day = rest.find_first_not_of(" (,");
        if (day != rest.npos && is_day_or_month(rest, day)) return end;
    }
    return 0;
}

bool opens_with_addressee(std::string_view text) {
    const std::size_t end = end_of_addressee(text);
    return end > 0 && text.substr(0, end).find("的") == text.npos;
}

/// 会议时间:, 审查结论:, 县司法局: the label of a field or an addressee; 通知如下: is running text.
bool opens_with_label(std::string_view text) {
    constexpr std::size_t shortest = 6, longest = 27, character = 3;  // bytes
    std::size_t end = 0;
    while (end < longest && is_ideograph_at(text, end)) end += character;
    const std::string_view label = text.substr(0, end);
    return end >= shortest && text.substr(label.size()).starts_with(":") &&
           !ends_with_one_of(label, {"如下", "规定", "要求", "指出", "明确", "认为", "决定"});
}

/// (第18次), (2025年第18期): which meeting of the row it was.
bool opens_with_ordinal(std::string_view text) {
    const std::string_view said = text.substr(0, text.find(')'));
    return said.size() < text.size() && said.size() < 36 && said.starts_with("(") &&
           said.find("第") != said.npos && ends_with_one_of(said, {"次", "期"});
}

/// How the first sentence of a text begins, or what stands between title and text.
bool opens_text(std::string_view text) {
    return !site_key(text).empty() || lex_date(text, 0) ||
           begins_with_one_of(
               text, {"为",           "——",       "根据", "依据",  "按照",  "近日",     "日前",
                      "近期",         "现将",     "现就", "一、",  "(一)",  "第一条",   "第一章",
                      "各",           "时间:",    "会议", "《",    "问:",   "问题一",   "问1",
                      "1.",           "1、",      "Q",    "尊敬",  "随着",  "本报讯",   "征集状态",
                      "政策措施名称", "文件名称", "序号", "编号:", "标题:", "起草单位", "会议时间",
                      "我局",         "我市",     "我县", "我区",  "经",    "制定背景", "起草背景",
                      "你",           "您"}) ||
           length_of_writer(text) > 0 || opens_with_label(text) || opens_with_ordinal(text) ||
           (text.starts_with("(") &&
            (is_day_or_month(text, 1) || length_of_writer(text.substr(1)) > 0)) ||
           opens_with_addressee(text);
}

/// …会议召开|6月19日下午,…: news begin with the day, whatever their headline ends with.
bool opens_news(std::string_view before, std::string_view text) {
    if (ends_like_organ(before) || before.find_first_of(",:") != before.npos) return false;
    if (ends_with_one_of(before, {"于", "在", "从", "自", "至", "到", "前", "定", "将"}))
        return false;
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

/// Behind the note of a law that opens the text: (2024年3月5日部务会议通过 2024年4月9日某部令第60号公布 自…起施行);
/// 0 for none.
std::size_t behind_note_of_law(std::string_view text) {
    constexpr std::size_t longest = 900;  // bytes: laws that were amended often
    if (!text.starts_with("(") || !is_day_or_month(text, 1)) return 0;
    std::size_t close = 0;
    for (int open = 0; close < std::min(text.size(), longest); ++close) {
        if (text[close] == '(') ++open;
        if (text[close] == ')' && --open == 0) break;
    }
    const std::string_view note = text.substr(0, close);
    if (close >= std::min(text.size(), longest) || has_word(note, "。")) return 0;
    return has_one_of(note, {"通过", "公布", "发布", "批准", "修订"}) ? close + 1 : 0;
}

/// 渔船规定|(2025年2月3日某部令第4号公布…)第一条: the names of laws are short, and their note tells where they
/// end; 0 when the text opens with none.
std::size_t end_of_name_of_law(std::string_view text) {
    constexpr std::size_t longest = 180, shortest = 9;  // bytes
    const std::size_t open = text.substr(0, longest).find('(');
    if (open == text.npos || open < shortest || !ends_like_title(text.substr(0, open))) return 0;
    if (text.substr(0, open).find_first_of(",;") != text.npos) return 0;
    const std::size_t behind = behind_note_of_law(text.substr(open));
    return behind > 0 && begins_with_one_of(text.substr(open + behind),
                                            {"第一章", "第一条", "目录", "总则", "一、"})
               ? open
               : 0;
}

/// Where the title of a text ends that goes on behind it: the last place near the first at which its
/// words end like a title and those behind them open a text.
std::size_t end_of_title(std::string_view text) {
    constexpr std::size_t longest = 300, shortest = 15, further = 18;  // bytes
    if (const std::size_t law = end_of_name_of_law(text)) return law;
    const std::size_t limit = std::min({text.find("。"), text.find(";"), longest, text.size()});
    std::size_t end = 0;
    for (std::size_t at = shortest; at < limit && (end == 0 || at <= end + further); ++at) {
        if ((static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) continue;
        const std::string_view before = text.substr(0, at), rest = text.substr(at);
        if (is_inside_title(before)) continue;
        if (end > 0 && text.substr(end, at - end).find_first_of("(,:") != text.npos) break;
        if (end > 0 && before.ends_with("、")) break;
        if (end > 0 && before.ends_with("法") && !before.ends_with("办法")) continue;  // 局|法规科:
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

/// Starts behind the title: of the day in brackets, the writer and his day, the meeting to which it was
/// said (——2021年3月9日在市政府第76次常务会议上); returns where the text goes on.
std::size_t part_byline(std::string_view text, std::size_t at, std::vector<std::size_t>& starts) {
    constexpr std::size_t longest = 150;  // bytes
    if (const std::size_t note = behind_note_of_law(text.substr(at))) {
        starts.push_back(at + note);
        return at + note;
    }
    std::string_view rest = text.substr(at, longest);
    if (rest.starts_with("——")) {
        const std::size_t said = rest.find("会议上");
        if (said == rest.npos) return at;
        starts.push_back(at += said + 9);
        rest = text.substr(at, longest);
    }
    if (const std::size_t writer = length_of_writer(rest)) {
        starts.push_back(at += writer);
        rest = text.substr(at, longest);
    }
    const std::size_t day = rest.find_first_not_of(" (,");
    const std::size_t close = rest.find(")");
    if (day == rest.npos) return at;
    if (rest.starts_with("(")) {
        if (close == rest.npos || !(is_day_or_month(rest, 1) || length_of_writer(rest.substr(1))))
            return at;
        starts.push_back(at += close + 1);
    } else if (is_day_or_month(rest, day) && !starts.empty() && starts.back() == at) {
        starts.push_back(at += lex_date(rest, day)->end);
    }
    return at;
}

/// Where the number whose year stands at `mark` begins: behind a title, or behind the organ that
/// opens the text.
std::size_t start_of_number(std::string_view text, std::size_t mark) {
    constexpr std::size_t shortest = 6, longest = 36, longest_organ = 90;  // bytes
    const std::size_t key = text.substr(0, mark).rfind(':');
    if (key != text.npos && key + longest > mark) return 0;  // 文号:沪规划资源用〔2025〕457号
    for (std::size_t k = mark - std::min(mark, shortest); k > 0 && k + longest > mark; --k) {
        if ((static_cast<unsigned char>(text[k]) & 0xC0) == 0x80) continue;
        if (starts(text, k, "》")) return 0;  // 《…的通知》(某发〔2021〕3号): of what is cited
        const std::size_t end = text[k - 1] == '(' ? k - 1 : k;
        const std::string_view before = text.substr(0, end);
        if (ends_like_title(before)) return end;
        if (k < longest_organ && before.find_first_of(",:(") == before.npos &&
            !begins_with_one_of(before, {"根据", "按照", "依据", "为", "现"}) &&
            (ends_like_organ(before) || before.ends_with("文件")))
            return end;
    }
    return 0;
}

}  // namespace

bool is_day_or_month(std::string_view text, std::size_t at) {
    const auto day = lex_date(text, at);
    return day && text.substr(at, day->end - at).find("月") != text.npos;
}

/// 县人民政府:, 各街道办事处,区政府各部门:
std::size_t end_of_addressee(std::string_view text) {
    constexpr std::size_t longest = 300;  // bytes
    const std::size_t colon = text.substr(0, longest).find(':');
    // 上午09:30 ends nobody's name.
    if (colon == text.npos || (colon > 0 && text[colon - 1] >= '0' && text[colon - 1] <= '9'))
        return 0;
    const std::string_view whom = text.substr(0, colon + 1);
    return structure::is_addressee(whom) ? whom.size() : 0;
}

namespace {

/// 来源:县水务局|近日,…, 浏览次数:231|2022年5月16日,…, 发布机构:|办公室||各镇人民政府:…: where the text goes on
/// behind the value of the last field, which begins at `from`; 0 for nowhere near.
std::size_t behind_last_field(std::string_view text, std::size_t from) {
    constexpr std::size_t longest = 120;  // bytes of a value
    for (std::size_t at = from + 1; at < std::min(from + longest, text.size()); ++at) {
        if ((static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) continue;
        std::string_view value = text.substr(from, at - from);
        const std::string_view rest = text.substr(at);
        if (value.find_first_of(",;") != value.npos) return 0;
        const bool ends_cell = value.ends_with("|");
        if (value.ends_with("||") && opens_text(rest)) return at;
        while (value.ends_with(' ') || value.ends_with('|')) value.remove_suffix(1);
        while (value.starts_with(' ') || value.starts_with('|')) value.remove_prefix(1);
        if (value.empty()) continue;
        if (ends_cell && opens_with_addressee(rest)) return at;
        const bool is_count = value.find_first_not_of("0123456789") == value.npos;
        if (is_count && text[at - 1] == ' ' && is_day_or_month(rest, 0)) return at;
        if ((is_count || ends_like_organ(value)) &&
            begins_with_one_of(rest, {"近日,", "日前,", "近期,", "为贯彻", "为进一步", "为规范"}))
            return at;
    }
    return 0;
}

}  // namespace

std::vector<std::size_t> starts_of_site_fields(std::string_view text) {
    std::vector<std::size_t> starts;
    std::size_t last_value = 0;
    for (std::size_t at = 0; at < std::min(text.size(), head_bytes); ++at) {
        const std::string_view key = site_key(text.substr(at));
        if (key.empty() || text.substr(0, at).ends_with("《")) continue;
        if (at > 0) starts.push_back(at);
        if (const auto day = lex_date(text, at + key.size() + 1))
            starts.push_back(behind_time(text, day->end));
        at += key.size();  // 字号 inside 发文字号 begins nothing
        last_value = at + 1;
    }
    if (const std::size_t begin = last_value ? behind_last_field(text, last_value) : 0)
        starts.push_back(begin);
    return starts;
}

namespace {

/// 县水务局发文稿纸|签发:…, 县政府常务会议纪要|第7期: where the name of a form or of minutes ends that opens the text; 0
/// for none.
std::size_t end_of_form_name(std::string_view text) {
    constexpr std::size_t longest = 120;  // bytes
    const std::string_view head = text.substr(0, longest);
    std::size_t end = 0;
    for (const std::string_view name : {"发文稿纸",
                                        "发文处理笺",
                                        "发文处理单",
                                        "文件签发单",
                                        "公文处理单",
                                        "发文拟稿纸",
                                        "合法性审核意见表",
                                        "合法性审核单",
                                        "合法性审查表",
                                        "公平竞争审查表",
                                        "公平竞争自我审查登记表",
                                        "风险评估表",
                                        "届满评估表",
                                        "备案登记回执",
                                        "备案登记表",
                                        "备案登记通知书",
                                        "会议纪要",
                                        "会议记录",
                                        "咨询意见表",
                                        "采纳情况一览表"})
        if (const std::size_t at = head.find(name);
            at != head.npos && (end == 0 || at + name.size() < end))
            end = at + name.size();
    const std::string_view rest = text.substr(end);
    if (end == 0 || text.substr(0, end).find_first_of(",:;|") != text.npos ||
        has_one_of(text.substr(0, end), {"。", "附件"}) ||
        begins_with_one_of(rest, {"的", "》", "、", "(", ",", "。", "摘要", "编号"}))
        return 0;
    return end;
}

}  // namespace

std::vector<std::size_t> starts_in_head(std::string_view text, const std::vector<token>& tokens) {
    std::vector<std::size_t> starts;
    const auto addressee_from = [&](std::size_t at) {
        if (const std::size_t end = end_of_addressee(text.substr(at))) starts.push_back(at + end);
    };
    addressee_from(0);
    if (const std::size_t end = end_of_title(text)) {
        const bool is_news = is_day_or_month(text, end);
        starts.push_back(end);
        addressee_from(is_news ? end : part_byline(text, end, starts));
    } else if (const std::size_t form = end_of_form_name(text))
        starts.push_back(form);
    const std::size_t first_statement = std::min(text.find("。"), head_bytes);
    for (const token& t : tokens) {
        if (t.kind != token_kind::doc_number || t.begin > first_statement) continue;
        const std::size_t mark = text.find_first_of("[(", t.begin);
        const std::size_t year = std::min(mark, text.find("〔", t.begin));
        if (year >= t.end) continue;
        if (const std::size_t at = start_of_number(text, year)) starts.push_back(at);
        const std::string_view rest = text.substr(t.end);
        if (begins_with_one_of(rest, {"的", ")", ",", "、", ";", "。", "》", "文", "和", "及"}))
            continue;
        if (starts.empty() || starts.back() >= t.begin) starts.push_back(t.end);
        addressee_from(t.end);
    }
    const auto fields = starts_of_site_fields(text);
    starts.insert(starts.end(), fields.begin(), fields.end());
    return starts;
}

}  // namespace yigui::recognising
