// A mark counts at the head of a paper, in brackets around it or alone on its line; a sentence where
// it begins with what the paper calls itself and isn't the condition that forms print (涂改无效, 逾期作废).
// 作废 anywhere in the text was rejected: documents end others by that word.
#include "dossier/void_papers.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "dossier/heads.h"
#include "dossier/one_of.h"
#include "dossier/row.h"
#include "model/sentence.h"

namespace yigui::joining {
namespace {

using view = std::string_view;

/// What is in the bracket with which the words end, or begin.
view bracket_of(view words, bool at_end) {
    constexpr std::size_t longest = 60;  // bytes
    for (const auto& [open, close] :
         {std::pair<view, view>{"(", ")"}, {"【", "】"}, {"[", "]"}, {"〔", "〕"}}) {
        const std::size_t from = at_end ? words.rfind(open) : 0;
        if (from == view::npos || !(at_end ? words.ends_with(close) : words.starts_with(open)))
            continue;
        const view inside = words.substr(from + open.size());
        const std::size_t end = inside.find(close);
        if (end != view::npos && end <= longest) return inside.substr(0, end);
    }
    return {};
}

/// Ends with what a paper of the making is called, and not with the name of its document.
bool is_called_by_kind(view words) {
    return ends_with_one_of(
        words, {"审核意见", "审查意见", "论证意见", "专家意见", "评审意见", "意见书", "审查结论",
                "结论", "纪要", "会议记录", "座谈会记录", "评估报告", "审查表", "审核表", "评估表",
                "采纳情况", "采纳情况表", "汇总表"});
}

/// 标题:《某办法》(代拟稿): the mark is that of the document named there.
bool names_document(view before) {
    return before.ends_with("》") || before.find(':') != view::npos;
}

bool is_void_mark(view inside, view before) {
    if (inside == "测试" ||
        holds_one_of(inside, {"作废", "未签发", "未盖章", "待签发", "待发布", "未发布", "已撤回",
                              "已撤销", "已撤下", "供参考", "供讨论", "样稿", "未生效"}))
        return true;
    if (inside.find("代拟") != view::npos) return !names_document(before);
    if (holds_in_order(inside, {"未经", "签发"})) return true;
    return is_called_by_kind(before) &&
           holds_one_of(inside, {"初稿", "草稿", "拟稿", "讨论稿", "征求意见稿", "未定稿"});
}

/// (作废) over the title or behind it, 后台预览-某区人民政府 as that of a page.
bool is_marked(view line) {
    constexpr std::size_t longest = 90;  // bytes of a page's own line
    if (const view inside = bracket_of(line, true); !inside.empty()) {
        const view before = line.substr(0, line.rfind(inside) - 1);
        if (is_void_mark(inside, before)) return true;
    }
    if (is_void_mark(bracket_of(line, false), {})) return true;
    for (const view mark : {"作废", "已作废", "此件作废", "本件作废", "预览", "未发布",
                            "预览未发布", "待发布", "草稿", "未签发"})
        if (line == mark) return true;
    return line.size() <= longest &&
           holds_one_of(line, {"后台预览", "后台管理", "管理后台", "公众号后台", "草稿箱"});
}

/// 状态:未群发
bool tells_state(view line) {
    constexpr std::size_t longest = 60;  // bytes
    const std::size_t mark = line.find(':');
    if (mark == view::npos || line.size() > longest) return false;
    const view label = line.substr(0, mark);
    // Of another step, or of what was sent in and lies with somebody else.
    if (ends_with_one_of(label, {"解读状态", "报备状态", "备案状态", "修订状态", "归档状态"}))
        return false;
    return (label.ends_with("状态") || label == "发布情况" || label == "发送情况") &&
           starts_with_one_of(line.substr(mark + 1),
                              {"未发布", "未群发", "未上线", "未审核", "未提交", "未发送", "待发布",
                               "待审核", "待审", "草稿", "退回", "已退回", "驳回", "暂存"});
}

/// 本意见, 本次会议纪要, 此件: how a paper calls itself; empty when the words don't begin so.
view own_name(view words) {
    constexpr std::size_t longest = 24;  // bytes
    for (const view item : {"本条", "此条", "该条", "本项", "此项", "该项", "此件", "本件"})
        if (words.starts_with(item)) return item;
    if (!starts_with_one_of(words, {"本", "此", "该"})) return {};
    const view head = words.substr(0, longest);
    std::size_t end = 0;
    for (const view kind :
         {"意见书", "意见", "结论", "纪要", "表", "公告", "记录", "报告", "函", "决议", "稿"})
        if (const std::size_t at = head.find(kind);
            at != view::npos && (end == 0 || at + kind.size() < end))
            end = at + kind.size();
    return head.substr(0, end);
}

/// 已于2月19日撤回。 behind 本意见; not 涂改无效, 逾期作废, 由申请人撤回后.
bool undoes_itself(view behind) {
    constexpr std::size_t farthest = 90;  // bytes
    if (holds_one_of(behind, {"涂改", "复印", "逾期", "如",   "若",   "否则", "未加盖",
                              "未经", "不得", "同时", "应当", "请",   "可",   "申请",
                              "转让", "擅自", "过期", "以前", "此前", "原"}))
        return false;
    for (const view verb :
         {"撤回", "撤销", "作废", "决议无效", "自始无效", "系误记", "系误填", "系笔误"}) {
        const std::size_t at = behind.find(verb);
        if (at == view::npos || at > farthest) continue;
        const view rest = behind.substr(at + verb.size());
        if (rest.empty() || starts_with_one_of(rest, {")", ",", "。", "】"})) return true;
    }
    return false;
}

/// The subject comes up in the item of the minutes that the note closes.
bool is_in_item_of_subject(const sheet& s, const identity& id, std::size_t note) {
    std::size_t last = view::npos;
    for (const span& at : places_of_subject(s, id))
        if (at.end <= note) last = at.end;
    if (last == view::npos) return false;
    const view text = s.doc->text;
    for (std::size_t at = text.find('\n', last); at < note; at = text.find('\n', at + 1))
        if (level_of_mark(text.substr(at + 1, note - at - 1)) != 0) return false;
    return true;
}

/// What a page shows above the paper: 预览 未发布.
std::optional<span> marked_above(const sheet& s) {
    constexpr std::size_t longest = 400;  // bytes; more is another paper of the file
    const view above = view(s.doc->text).substr(0, s.said->whole.begin);
    if (above.empty() || above.size() > longest) return std::nullopt;
    for (std::size_t at = 0; at < above.size();) {
        const std::size_t end = std::min(above.find('\n', at), above.size());
        if (is_marked(folded_words(above.substr(at, end - at)))) return span{at, end};
        at = end + 1;
    }
    return std::nullopt;
}

std::optional<span> note_on_itself(const sheet& s, const identity& id) {
    const view text = s.text();
    if (!holds_one_of(text, {"撤回", "撤销", "作废", "无效", "误记", "误填", "笔误"}))
        return std::nullopt;
    for (const head_line& sentence : sentences_of(s)) {
        view words = sentence.words;
        for (const view lead : {"(", "【", "注:", "备注:", "更正:", "说明:", "特别说明:", "声明:"})
            if (words.starts_with(lead)) words.remove_prefix(lead.size());
        const view name = own_name(words);
        if (name.empty() || !undoes_itself(words.substr(name.size()))) continue;
        const bool is_of_item = ends_with_one_of(name, {"条", "项"});
        if (!is_of_item || is_in_item_of_subject(s, id, sentence.at.begin)) return sentence.at;
    }
    return std::nullopt;
}

std::optional<span> state_told(const sheet& s) {
    const view text = s.text();
    if (!holds_one_of(text, {"状态", "发布情况", "发送情况"})) return std::nullopt;
    // The states of a filing are put_back.h's: the receiver's review may be open.
    if (s.said->kind == paper_kind::filing ||
        holds_one_of(text, {"报备时间", "报备日期", "备案时间", "备案日期"}))
        return std::nullopt;
    for (const head_line& sentence : sentences_of(s))
        if (tells_state(sentence.words)) return sentence.at;
    return std::nullopt;
}

}  // namespace

std::optional<span> shown_void(const sheet& s, const identity& id) {
    for (const head_line& line : heads_of(s))
        if (is_marked(line.words)) return line.at;
    if (const auto at = marked_above(s)) return at;
    if (const auto at = note_on_itself(s, id)) return at;
    return state_told(s);
}

namespace {

std::optional<step> step_named(view words) {
    if (holds_one_of(words, {"公平竞争"})) return step::fair_competition_review;
    if (holds_one_of(words, {"合法性", "法制审核", "审核意见"})) return step::legality_review;
    if (holds_one_of(words, {"纪要", "会议决定"})) return step::collective_decision;
    if (holds_one_of(words, {"采纳情况"})) return step::consultation_feedback;
    if (holds_one_of(words, {"风险评估", "稳评"})) return step::risk_assessment;
    if (holds_one_of(words, {"专家", "论证意见"})) return step::expert_argumentation;
    if (holds_one_of(words, {"座谈会", "企业意见"})) return step::enterprise_consultation;
    if (holds_one_of(words, {"征求", "征集"})) return step::public_consultation;
    return std::nullopt;
}

}  // namespace

std::optional<undoing> told_undoing(const sheet& s) {
    for (const head_line& line : heads_of(s)) {
        const std::string words = without_names(line.words);
        if (!ends_with_one_of(words,
                              {"函", "公告", "通告", "通知", "决定", "说明", "通报", "公示"}))
            continue;
        const std::size_t about = words.find("关于");
        const view said = view(words).substr(about == view::npos ? 0 : about + view("关于").size());
        const bool is_final = starts_with_one_of(said, {"撤回", "撤销", "收回", "取消", "作废"});
        // 关于更正征求意见公告的公告 is a notice itself.
        const bool is_right = starts_with_one_of(said, {"更正"});
        const bool is_stopped = starts_with_one_of(said, {"暂停", "中止", "终止", "停止"});
        if (!is_final && !is_right && !is_stopped) continue;
        const auto of = step_named(said);
        if (!of || (is_right && *of == step::public_consultation)) continue;
        return undoing{of, is_final, line.at};
    }
    return std::nullopt;
}

}  // namespace yigui::joining
