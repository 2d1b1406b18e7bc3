// The head of a copy that stands on one line: where title, number, writer, addressee and fields part. Where
// the title ends is told in lost_title.cpp.
#include <algorithm>
#include <optional>

#include "base/utf8.h"
#include "model/line.h"
#include "recognise/find.h"
#include "recognise/identity.h"
#include "recognise/lost_lines.h"
#include "recognise/organs.h"

namespace yigui::recognising {
namespace {

constexpr std::size_t head_bytes = 1200;  // of the text, where fields, title and addressee stand

/// Behind 2023-08-03 09:58:41, whatever figure the text goes on with: 09:58:41|2023年3月1日至3日,….
std::size_t behind_time(std::string_view text, std::size_t at) {
    const auto is_digit = [&](std::size_t i) {
        return i < text.size() && text[i] >= '0' && text[i] <= '9';
    };
    std::size_t end = std::min(text.find_first_not_of(' ', at), text.size());
    if (!is_digit(end)) return end;
    for (int part = 0; part < 3; ++part) {
        std::size_t next = end + (part == 0 ? 0 : 1);
        if (part > 0 && (end >= text.size() || text[end] != ':')) break;
        if (!is_digit(next)) break;
        next += is_digit(next + 1) ? 2 : 1;
        if (part == 0 && (next >= text.size() || text[next] != ':')) return at;
        end = next;
    }
    return end;
}

/// 停车条例|2019年10月8日市政府第6次常务会议通过|2019年10月22日市政府令第2号公布|第一章: the notes of a law without their
/// brackets, one behind the other; where the text goes on, 0 for none.
std::size_t part_dated_notes(std::string_view text, std::size_t at,
                             std::vector<std::size_t>& starts) {
    constexpr std::size_t longest = 180;  // bytes of one
    std::size_t end = 0;
    for (std::size_t note = at; is_day_or_month(text, note);) {
        const std::string_view rest = text.substr(note, longest);
        std::size_t behind = 0;
        for (const std::string_view what : {"通过", "公布", "发布", "批准", "修订", "修正", "施行"})
            for (std::size_t k = rest.find(what); k != rest.npos && behind == 0;
                 k = rest.find(what, k + 1)) {
                const std::string_view next = text.substr(note + k + what.size());
                if (is_day_or_month(next, 0) ||
                    begins_with_one_of(next, {"第一章", "第一条", "目录", "#", "<!--", "\n"}))
                    behind = k + what.size();
            }
        if (behind == 0 || has_one_of(rest.substr(0, behind), {"。", ";", "《"})) break;
        starts.push_back(end = note = note + behind);
    }
    return end;
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

/// 停车条例|云陵市人民代表大会常务委员会公告〔十五届〕第2号: where the organ begins that ends at `end`, behind a title; `end` when
/// no title stands in front of it.
std::size_t begin_of_organ_behind_title(std::string_view text, std::size_t end) {
    constexpr std::size_t shortest = 12, longest = 96;  // bytes of the organ
    for (std::size_t at = end; at > 0 && at + longest > end; --at) {
        if (is_continuation(text[at]) || end - at < shortest) continue;
        if (ends_like_title(text.substr(0, at)) && is_whole_organ(text.substr(at, end - at)))
            return at;
    }
    return end;
}

/// Where the number whose year stands at `mark` begins: behind a title, or behind the organ that
/// opens the text.
std::size_t start_of_number(std::string_view text, std::size_t mark) {
    constexpr std::size_t shortest = 6, longest = 36, longest_organ = 90;  // bytes
    const std::size_t key = text.substr(0, mark).rfind(':');
    if (key != text.npos && key + longest > mark) return 0;  // 文号:沪规划资源用〔2025〕457号
    // Minutes and announcements are numbered without a code.
    if (ends_with_one_of(text.substr(0, mark), {"会议纪要", "的公告", "的通告"})) return mark;
    for (std::size_t k = mark - std::min(mark, shortest); k > 0 && k + longest > mark; --k) {
        if ((static_cast<unsigned char>(text[k]) & 0xC0) == 0x80) continue;
        if (starts(text, k, "》")) return 0;  // 《…的通知》(某发〔2021〕3号): of what is cited
        const std::size_t end = text[k - 1] == '(' ? k - 1 : k;
        const std::string_view before = text.substr(0, end);
        const bool is_law = before.ends_with("法") && !before.ends_with("办法");  // 县府法|备字〔
        if (ends_like_title(before) && !is_law && !goes_on_as_word(before, text.substr(end)))
            return end;
        if (k < longest_organ && before.find_first_of(",:(") == before.npos &&
            !begins_with_one_of(before, {"根据", "按照", "依据", "为", "现"}) &&
            (ends_like_organ(before) || before.ends_with("文件")))
            return begins_with_one_of(text.substr(end), {"公告", "令"})
                       ? begin_of_organ_behind_title(text, end)
                       : end;
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

/// How the text begins below the fields, when a figure or nothing stands in front of it.
bool opens_body(std::string_view rest) {
    return begins_with_one_of(rest, {"为",   "按照",   "根据", "依据", "近日", "日前", "近期",
                                     "我局", "我委",   "我办", "我厅", "我镇", "我县", "我区",
                                     "我市", "我中心", "本局", "各",   "现将", "现就", "《"}) ||
           is_day_or_month(rest, 0);
}

/// 来源:市容景观科, 【字体:大 中 小】 分享: what the last field of a page's head ends with, when it is no organ.
bool ends_last_value(string_view value) {
    constexpr std::size_t shortest = 9;  // bytes: 法规科
    return value.size() >= shortest &&
           ends_with_one_of(value, {"科", "处", "股", "室", "网", "中心", "所", "本站", "】", "]",
                                    "小", "打印", "关闭", "分享"});
}

/// 来源:县水务局|近日,…, 浏览次数:231|2022年5月16日,…, 发布机构:|办公室||各镇人民政府:…: where the text goes on
/// behind the value of the last field, which begins at `from`; 0 for nowhere near.
std::size_t behind_last_field(std::string_view text, std::size_t from, bool counts) {
    constexpr std::size_t longest = 120;  // bytes of a value
    for (std::size_t at = from; at < std::min(from + longest, text.size()); ++at) {
        if ((static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) continue;
        std::string_view value = text.substr(from, at - from);
        const std::string_view rest = text.substr(at);
        if (value.find_first_of(",;") != value.npos) return 0;
        const bool ends_cell = value.ends_with("|");
        if (value.ends_with("||") && opens_text(rest)) return at;
        while (value.ends_with(' ') || value.ends_with('|')) value.remove_suffix(1);
        // 浏览次数:|为了…, 点击:92|按照…, 访问量:4次|我局…
        if (counts && value.find_first_not_of(" 0123456789次") == value.npos && opens_body(rest))
            return at;
        while (value.starts_with(' ') || value.starts_with('|')) value.remove_prefix(1);
        if (value.empty()) continue;
        // 有效性:有效|各县人民政府:…, 公开方式:主动公开|县水务局关于…
        if (is_one_of(value, {"有效", "主动公开", "长期公开", "已归档"}) &&
            !begins_with_one_of(rest, {"性", "期", "公开"}))
            return at;
        if (ends_cell && opens_with_addressee(rest)) return at;
        const bool is_count = value.find_first_not_of("0123456789") == value.npos;
        if (is_count && text[at - 1] == ' ' && is_day_or_month(rest, 0)) return at;
        if (ends_last_value(value) && is_day_or_month(rest, 0) && value.find(':') == value.npos)
            return at;
        if ((is_count || ends_like_organ(value) || ends_last_value(value)) &&
            begins_with_one_of(rest, {"近日,",  "日前,",  "近期,",  "为贯彻", "为进一步", "为规范",
                                      "为维护", "为加强", "为深入", "为切实", "为做好",   "为全面",
                                      "为保障", "为促进", "为推进", "为完善", "为广泛",   "为充分",
                                      "为落实", "为了",   "根据《", "按照《"}))
            return at;
    }
    return 0;
}

}  // namespace

namespace {

/// 2022-08-16 19:08: a day with its time, as sites print it below a headline; 0 for none.
std::size_t end_of_dateline(std::string_view text, std::size_t at) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    if (!is_digit(text[at]) || (at > 0 && (is_digit(text[at - 1]) || text[at - 1] == '-')))
        return 0;
    const auto day = lex_date(text, at);
    if (!day || !day->value.is_exact()) return 0;
    const std::size_t end = behind_time(text, day->end);
    if (text.substr(day->end, end - day->end).find(':') == text.npos) return 0;
    // 时间:2022-08-16, 签发|2022-08-16: the value of a label.
    const string_view before = text.substr(0, at);
    return at == 0 || ends_with_one_of(before, {":", "|", ": ", "| ", "时间", "日期", "["}) ? 0
                                                                                            : end;
}

/// 字号:大中小|云民发〔2022〕2号, 字体:[大][中][小]|: behind the sizes of letters that a site offers; 0 for none.
std::size_t behind_sizes(std::string_view text, std::size_t at) {
    int sizes = 0;
    for (bool more = true; more;) {
        const string_view mark =
            which_begins(text.substr(std::min(at, text.size())),
                         {" ", "[", "]", "(", ")", "【", "】", "大", "中", "小"});
        sizes += is_one_of(mark, {"大", "中", "小"});
        at += mark.size();
        more = !mark.empty() && sizes <= 3;
    }
    return sizes == 3 ? at : 0;
}

/// In front of the brackets and bullets that a site sets around a key.
std::size_t before_marks(string_view text, std::size_t at) {
    for (bool more = true; more && at > 0;) {
        const std::size_t mark = which_ends(text.substr(0, at), {"【", "[", "•", " ", "|"}).size();
        more = mark > 0;
        at -= mark;
    }
    return at;
}

}  // namespace

std::vector<std::size_t> starts_of_site_fields(std::string_view text) {
    std::vector<std::size_t> starts;
    std::size_t last_value = 0;
    bool counts = false;  // the last field tells how often the page was read
    for (std::size_t at = 0; at < std::min(text.size(), head_bytes); ++at) {
        if (const std::size_t end = starts.empty() ? end_of_dateline(text, at) : 0; end > 0) {
            starts.insert(starts.end(), {at, end});
            at = end;
        }
        if (begins_with_one_of(text.substr(at), {"【大", "[大", "【打印】", "[打印]"})) {
            at = std::max(at, behind_sizes(text, at));
            while (const std::size_t button =
                       which_begins(text.substr(at), {"【打印】", "【关闭】", "【收藏】", "[打印]",
                                                      "[关闭]", "[收藏]", " "})
                           .size())
                at += button;
            starts.push_back(at);
        }
        // 市政府召开第47次常务会议|日期:2025-07-11: such a label might end a longer one.
        if (starts.empty() && begins_with_one_of(text.substr(at), {"日期:20", "时间:20"}) &&
            (ends_like_title(text.substr(0, at)) ||
             ends_with_one_of(text.substr(0, at), {"会议", "召开", "举行"})))
            starts.push_back(at);
        const std::string_view key = site_key(text.substr(at));
        if (key.empty() || text.substr(0, at).ends_with("《")) continue;
        if (at > 0) starts.push_back(before_marks(text, at));
        if (const auto day = lex_date(text, at + key.size() + 1))
            starts.push_back(behind_time(text, day->end));
        if (const std::size_t sizes = behind_sizes(text, at + key.size() + 1))
            starts.push_back(sizes);
        at += key.size();  // 字号 inside 发文字号 begins nothing
        last_value = at + 1;
        counts = has_one_of(key, {"浏览", "点击", "访问", "阅读"});
    }
    if (const std::size_t begin = last_value ? behind_last_field(text, last_value, counts) : 0) {
        starts.push_back(begin);
        if (const std::size_t whom = end_of_addressee(text.substr(begin)))
            starts.push_back(begin + whom);
    }
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
    const std::size_t site = behind_site(text);
    if (site > 0) starts.push_back(site);
    if (const std::size_t length = end_of_title(text.substr(site))) {
        const std::size_t end = site + length;
        const bool is_news = is_day_or_month(text, end);
        starts.push_back(end);
        std::size_t behind = is_news ? part_dated_notes(text, end, starts) : 0;
        if (behind == 0) behind = is_news ? end : part_byline(text, end, starts);
        addressee_from(behind);
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
