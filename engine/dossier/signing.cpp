// For every letter of the making there is a sheet like that of the document, and it names the document in its title.
// So the title must be the document's, or that of the notice that issues it, with nothing behind the name. In the
// field of the signature anything may stand; so assent is asked for, or nothing but a name and a day. To list the
// titles of other papers, and what defers, was rejected: there is always one more.
#include "dossier/signing.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "base/loosely.h"
#include "base/unicode.h"
#include "dossier/copies.h"
#include "dossier/one_of.h"
#include "dossier/remark.h"
#include "dossier/row.h"
#include "recognise/lexer.h"

namespace yigui::joining {
namespace {

using view = std::string_view;

void erase_all(std::string& from, one_of words) {
    for (const view w : words)
        for (std::size_t at = 0; (at = from.find(w, at)) != std::string::npos;)
            from.erase(at, w.size());
}

bool strip(view& words, one_of ends) {
    for (const view end : ends)
        if (words.ends_with(end)) {
            words.remove_suffix(end.size());
            return true;
        }
    return false;
}

/// 的通知, 试行的通知, 送审稿, 等4件的决定: nothing behind the name but what the document or its notice is.
bool ends_as_document(view behind) {
    while (strip(behind,
                 {"送签稿", "会签稿", "审签稿", "签发稿", "印发稿", "审定稿", "第二稿", "第三稿",
                  "第四稿", "二稿",   "三稿",   "终稿",   "定稿",   "修改稿", "版",     "的通知",
                  "的公告", "的通告", "的决定", "的令",   "令",     "通知",   "试行",   "暂行",
                  "修订",   "修订稿", "送审稿", "代拟稿", "报批稿", "审议稿", "草案",   "稿"})) {
    }
    const auto is_numeral = [](char c) { return c >= '0' && c <= '9'; };
    return behind.empty() || behind.starts_with("等") ||
           (is_numeral(behind[0]) &&
            (behind.ends_with("年") || std::all_of(behind.begin(), behind.end(), is_numeral)));
}

/// 江门市, 江门市科学技术局: whose document it is, in front of its name.
bool is_owner(view words) {
    return words.empty() ||
           ends_with_one_of(words, {"省", "市", "县", "区", "镇", "乡", "旗", "州", "街道", "政府",
                                    "局", "委", "厅", "办公室", "会", "院"});
}

/// What stands behind the verb that issues, and how that is done: 联合印发, 修订公布. 暂缓印发 issues nothing.
std::optional<view> behind_issue(view act) {
    const auto strip_first = [&act](one_of heads) {
        for (const view head : heads)
            if (act.starts_with(head)) {
                act.remove_prefix(head.size());
                return true;
            }
        return false;
    };
    while (strip_first({"重新", "再次", "正式", "联合", "共同", "统一", "修订", "修改", "批准"})) {
    }
    if (!strip_first({"印发", "公布", "发布", "下发", "颁布", "颁发", "出台", "制定"}))
        return std::nullopt;
    strip_first({"实施", "施行", "并实施"});
    strip_first({"修订后的", "修改后的", "新修订的"});
    return act;
}

/// 关于印发, 印发, or only whose it is, as in the document's own title.
bool leads_to_document(view before, view own) {
    const std::size_t on = before.rfind("关于");
    view act = on == view::npos ? before : before.substr(on + view("关于").size());
    if (on != view::npos && act.empty()) return true;
    if (on == view::npos)
        return !holds_one_of(
            before, {"征求", "审核", "审查", "审议", "解读", "纪要", "备案", "转发", "贯彻", "修改",
                     "废止", "方案", "说明", "通稿", "名单"});
    if (const auto of = behind_issue(act)) return is_owner(*of);
    return own.find(act) != view::npos;
}

/// 关于印发《…》: what stands in front of the name is the verb that issues, and whose document it is.
bool is_issue(view before) {
    const std::size_t on = before.rfind("关于");
    const auto of =
        behind_issue(on == view::npos ? before : before.substr(on + view("关于").size()));
    return of && is_owner(*of);
}

/// 印发《…》及申报指南的通知: issues the document, whatever else it issues with it.
bool issues_with_more(view before, view behind) {
    return behind.ends_with("的通知") && starts_with_one_of(behind, {"及", "和", "与", "以及"}) &&
           is_issue(before);
}

/// 印发《…》《…》和《…》的通知: the names that stand side by side with this one are issued with it.
bool issues_side_by_side(view title, const std::vector<quoted_name>& names, std::size_t own) {
    const auto adjoin = [&](std::size_t next) {
        const std::size_t from = names[next - 1].at.end, to = names[next].at.begin;
        const std::string between = squeeze(title.substr(from, to - from)).text;
        return between.empty() || between == "和" || between == "及" || between == "与";
    };
    std::size_t first = own, last = own;
    while (first > 0 && adjoin(first)) --first;
    while (last + 1 < names.size() && adjoin(last + 1)) ++last;
    return first != last && is_issue(squeeze(title.substr(0, names[first].at.begin)).text) &&
           ends_as_document(squeeze(title.substr(names[last].at.end)).text);
}

bool is_title_of_another(view title, const identity& id) {
    std::string words = squeeze(title).text;
    const std::string own = squeeze(id.title).text;
    const std::size_t on = words.find("关于");
    const view act = on == view::npos ? view(words) : view(words).substr(on);
    if (!act.empty() && view(own).ends_with(act)) return false;
    bool is_named = false, is_own = false;
    const auto look = [&](view before, view behind) {
        is_named = true;
        is_own |= (leads_to_document(before, own) && ends_as_document(behind)) ||
                  issues_with_more(before, behind);
    };
    const auto names = quoted_names(title);
    for (std::size_t i = 0; i < names.size(); ++i)
        if (id.is(core_of(names[i].name))) {
            look(squeeze(title.substr(0, names[i].at.begin)).text,
                 squeeze(title.substr(names[i].at.end)).text);
            is_own |= issues_side_by_side(title, names, i);
        }
    if (is_named) return !is_own;
    erase_all(words, {"暂行", "试行"});  // which no core has
    for (const title_core& c : id.cores)
        if (const std::size_t at = words.find(c.text); !c.text.empty() && at != view::npos)
            look(view(words).substr(0, at), view(words).substr(at + c.text.size()));
    return is_named && !is_own;
}

/// 某文旅规〔2025〕1号 beside 某府规〔2025〕2号. Another figure of the same organ's may be a slip of the pen, and a sheet may
/// be older than the number or have the organ's other code: 某文旅〔2025〕2号, 某府〔2025〕2号, 某政规〔2025〕2号.
bool is_of_another_series(view number, view own) {
    const auto is_figure = [](char c) { return c >= '0' && c <= '9'; };
    const auto figures = [&](view n) {
        std::string out;
        std::copy_if(n.begin(), n.end(), std::back_inserter(out), is_figure);
        return out;
    };
    const auto organ = [](view n) {
        std::string out(n.substr(0, n.find_first_of("0123456789")));
        erase_all(out, {"规", "发", "字"});
        return out;
    };
    if (!own.ends_with("号") || !number.ends_with("号") || organ(number).empty() ||
        figures(number).empty() || organ(number) == organ(own))
        return false;
    const auto is_government = [](view n) { return holds_one_of(n, {"府", "政"}); };
    const auto is_office = [](view n) { return n.find("办") != view::npos; };
    const bool is_alike =
        number.substr(0, 3) == own.substr(0, 3) || figures(number) == figures(own);
    return !is_alike || !is_government(number) || !is_government(own) ||
           is_office(number) != is_office(own);
}

/// A name, who that is, and days: all that stands there is the signature.
bool is_name_and_day(view remark) {
    constexpr std::size_t longest = 13;  // bytes: a name of four characters
    std::string words = fold(remark).text;
    const auto tokens = recognising::lex(words);
    for (auto t = tokens.rbegin(); t != tokens.rend(); ++t)
        if (t->kind == recognising::token_kind::date ||
            t->kind == recognising::token_kind::month_day)
            words.erase(t->begin, t->end - t->begin);
    words = squeeze(words).text;
    // 区委 alone may be where the paper goes first.
    erase_all(words, {"区委副书记", "县委副书记", "市委副书记", "镇党委副书记", "乡党委副书记",
                      "党委副书记", "党组书记", "党组副书记"});
    erase_all(words, {"签发人",     "签发日期", "签发时间", "签发意见", "签发", "领导", "签批",
                      "审签",       "批示",     "签名",     "签字",     "签章", "日期", "时间",
                      "主要负责人", "局长",     "镇长",     "县长",     "市长", "区长", "主任",
                      "厅长",       "旗长",     "处长",     "书记",     "意见"});
    std::erase_if(words, [](char c) { return c >= '0' && c <= '9'; });
    // 缓。李某: as short as a name, and no name.
    const one_of refusals = {"缓", "退", "否", "不", "停", "改", "暂", "待", "未", "撤", "废"};
    return words.size() <= longest && !starts_with_one_of(words, refusals) &&
           !ends_with_one_of(words, refusals);
}

/// The cells of a row and their heads, where a bar at the end leaves the last one empty.
std::vector<headed_cell> row_at(const sheet& s, span line) {
    auto cells = headed_cells_of_row(*s.doc, {line.begin, std::max(line.begin + 1, line.end)});
    const view words = s.doc->at(line);
    if (words.find('|') == view::npos) return cells;
    const auto parted = [](view row) {
        std::vector<view> out;
        for (;;) {
            const std::size_t bar = std::min(row.find('|'), row.size());
            out.push_back(row.substr(0, bar));
            if (bar == row.size()) return out;
            row.remove_prefix(bar + 1);
        }
    };
    std::vector<view> heads;
    for (std::size_t begin = line.begin; begin > s.said->whole.begin;) {
        const view above = view(s.doc->text).substr(0, begin - 1);
        const std::size_t from = above.rfind('\n') + 1;
        if (above.substr(from).find('|') == view::npos) break;
        heads = parted(above.substr(from));
        begin = from;
    }
    const auto own = parted(words);
    cells.clear();
    for (std::size_t i = 0; i < own.size(); ++i)
        cells.push_back({own[i], i < heads.size() ? heads[i] : view()});
    return cells;
}

enum class answer { assent, none, silent };

/// 缓发, 待常务会后再发, 请法规科再核: what stands in the field puts the document off.
bool puts_off(view remark) {
    std::string words = fold(remark).text;
    // What the office does between signature and print puts nothing off.
    erase_all(words, {"印发后再", "发布后再", "公布后再", "会后发各", "印前再核", "发前再核",
                      "待编号", "待登记", "待校对", "待排版", "待盖章", "待用印"});
    return holds_one_of(
        words,
        {"退回",   "缓发",   "缓办",   "缓签",   "暂缓",   "暂不",   "不同意", "不予签", "不予印",
         "不予发", "不发",   "不宜",   "未签",   "待阅",   "作废",   "再议",   "再核",   "再改",
         "再审",   "再研究", "再发",   "再印",   "再签",   "重新呈", "重新送", "重新报", "重新核",
         "重新修", "重新起", "重新研", "重新拟", "重新征", "撤回",   "撤稿",   "再与",   "重拟",
         ":待",    ",待",    "|待",    "。待",   ";待",    "XX",     "××",     "会后发", "后再",
         "再定",   "再商量", "再斟酌", "再报"});
}

bool assents(view words) {
    return !puts_off(words) &&
           holds_loosely(words, {"同意", "可发", "可印", "照发", "印发", "签发", "核发", "发。",
                                 "发出", "速发", "即发", "准", "✓", "√", "可。", "程序公布",
                                 "程序发布", "予以公布", "予以发布"});
}

/// What the columns of a flow say: 意见 filled in or not, the day of the end or only that of the arrival.
answer answer_of_row(const std::vector<headed_cell>& cells) {
    answer out = answer::silent;
    bool has_arrived = false, has_ended = false;
    for (const headed_cell& c : cells) {
        const std::string words = squeeze(c.words).text;
        if (holds_one_of(c.head, {"意见", "批示", "处理结果", "办理结果"}))
            out = words == "发" || assents(c.words) ? answer::assent : answer::none;
        const bool has_day = words.find_first_of("0123456789") != std::string::npos;
        if (holds_one_of(c.head, {"到达", "接收", "送达", "收到", "收件", "提交"}))
            has_arrived |= has_day;
        else if (holds_one_of(c.head, {"时间", "日期"}))
            has_ended |= has_day;
    }
    return has_arrived && !has_ended ? answer::none : out;
}

}  // namespace

bool signs_another_paper(const sheet& s, const identity& id) {
    if (s.said->kind != paper_kind::signing_sheet) return false;
    if (s.said->title && is_title_of_another(s.said->title->value, id)) return true;
    if (const auto number = value_of_field(s, {"文号", "发文字号", "发文文号", "发文号"}))
        if (is_of_another_series(number_key(*number), id.number)) return true;
    const auto organ = value_of_field(s, {"发文机关", "发文单位", "制发机关", "制发单位"});
    return organ && is_organ_of_another_place(*organ, id);
}

/// 签发:退 李某: the label is no remark.
static view without_label(view words) {
    constexpr std::size_t longest = 36;  // bytes
    for (const view mark : {"：", ":", "|", "｜", "\n"})
        if (const std::size_t at = words.find(mark); at <= longest) {
            const std::string label = squeeze(words.substr(0, at)).text;
            if (ends_with_one_of(label, {"签发", "签发意见", "签批", "批示", "审签"}))
                return words.substr(at + mark.size());
        }
    const std::size_t bare = begins_loosely(words, "签发");
    return words.substr(bare);
}

bool is_assent(const sheet& s, span remark) {
    const view text = s.doc->text;
    const std::size_t end = std::max(remark.end, remark.begin);
    const std::size_t stop = std::max(end, std::min(text.find('\n', end), s.said->whole.end));
    const std::size_t last = end == 0 ? view::npos : text.rfind('\n', end - 1);
    const view words = without_label(text.substr(remark.begin, end - remark.begin));
    const view behind = text.substr(end, stop - end);
    if (leaves_to_another(words) || puts_off(words) || squeeze(words).text.starts_with("待"))
        return false;
    if (const answer a = answer_of_row(row_at(s, {last == view::npos ? 0 : last + 1, stop}));
        a != answer::silent)
        return a == answer::assent;
    if (assents(words)) return true;
    // 签发 周某 2023-06-05 | 同意印发: the remark may stand behind the day, but not in the next field.
    const view rest = behind.substr(0, std::min(behind.find(':'), behind.find("：")));
    return !puts_off(rest) && (is_name_and_day(words) || assents(rest));
}

bool is_void(const sheet& s) {
    const view first = s.text().substr(0, s.text().find('\n'));
    return holds_loosely(first, {"样表", "样式", "模板", "范本", "示例"}) ||
           holds_loosely(s.text(), {"此件已作废", "此件作废", "本件作废", "本件已作废", "此稿作废",
                                    "本稿作废", "另行呈签", "重新呈签", "另行报签", "重新报签"});
}

}  // namespace yigui::joining
