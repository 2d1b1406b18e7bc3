// For each place that names the subject, the deciding words are looked for in its own segment
// (between ，and ；), then in the segments that follow until another document is named or an item
// begins, then before it in the same segment group: 会议审议通过《甲》《乙》，暂缓审议《丙》. Words
// of refusal weigh more than words of assent near them (原则同意，修改后再次提交审议).
#include "dossier/minutes.h"

#include <algorithm>
#include <array>

#include "base/loosely.h"
#include "base/unicode.h"
#include "dossier/row.h"
#include "dossier/short_names.h"
#include "model/sentence.h"
#include "recognise/lexer.h"

namespace yigui::joining {
namespace {

using view = std::string_view;

constexpr std::array<view, 32> refusals = {
    "未通过",         "不予通过",   "没有通过", "未获通过", "不同意",   "未予通过", "暂缓",
    "暂不",           "缓议",       "下次会议", "再次提交", "再次提请", "再提交",   "再提请",
    "再次上会",       "再上会",     "重新提交", "重新提请", "再行研究", "再议",     "另行研究",
    "退回",           "搁置",       "择期再",   "重新审议", "另行审议", "延期审议", "撤回",
    "进一步研究后再", "修改后再审", "不再审议", "否决",
};
constexpr std::array<view, 16> assents = {
    "审议通过", "审议并通过", "审议并原则通过", "原则通过", "原则同意", "原则上同意",
    "一致同意", "会议同意",   "同意印发",       "表决通过", "一致通过", "通过了",
    "获得通过", "讨论通过",   "通过",           "同意",
};

view first_of(view text, const auto& words) {
    view best;
    for (view w : words)
        if (w.size() > best.size() && holds_loosely(text, {w})) best = w;
    return best;
}

/// "如…同意", "同意与否": no decision.
bool is_conditional(view segment) {
    return holds_loosely(segment, {"经同意后", "同意后方可", "是否同意", "是否通过", "未经",
                                   "经通过后", "通过后方可", "通过后印发", "有关部门同意", "征得"});
}

struct segment {
    span at;
    bool ends_line = false;
};

/// 1,200
bool is_between_figures(view text, std::size_t at) {
    const auto is_figure = [](char c) { return c >= '0' && c <= '9'; };
    return at > 0 && at + 1 < text.size() && is_figure(text[at - 1]) && is_figure(text[at + 1]);
}

std::vector<segment> segments_of(const sheet& s) {
    std::vector<segment> out;
    const view text = s.doc->text;
    std::size_t begin = s.said->whole.begin;
    int depth = 0;
    for (std::size_t i = begin; i < s.said->whole.end;) {
        const view rest = text.substr(i);
        if (rest.starts_with("《")) ++depth;
        if (rest.starts_with("》")) depth = std::max(0, depth - 1);
        std::size_t n = 0;
        if (rest[0] == '\n') n = 1, depth = 0;
        for (view m : {"，", "；", "。", "！"})
            if (depth == 0 && rest.starts_with(m)) n = m.size();
        if (depth == 0 && (rest[0] == ',' || rest[0] == ';') && !is_between_figures(text, i)) n = 1;
        if (n == 0) {
            code_point_at(text, i);
            continue;
        }
        if (i > begin)
            out.push_back({{begin, i}, rest[0] == '\n'});
        else if (!out.empty() && rest[0] == '\n')
            out.back().ends_line = true;
        i += n;
        begin = i;
    }
    if (begin < s.said->whole.end) out.push_back({{begin, s.said->whole.end}, true});
    return out;
}

bool names_another(const sheet& s, const identity& id, span at) {
    return std::any_of(s.names.begin(), s.names.end(), [&](const named& n) {
        return at.contains(n.at) && !id.is(n.core) && !n.as_basis &&
               !is_short_for_subject(s, id, n);
    });
}

bool opens_item(view segment) {
    while (segment.starts_with("　")) segment.remove_prefix(view("　").size());
    while (segment.starts_with(" ")) segment.remove_prefix(1);
    static constexpr view numerals = "一二三四五六七八九十";
    if (segment.starts_with("（") || segment.starts_with("(") || segment.starts_with("议题"))
        return true;
    const std::string plain = fold(segment.substr(0, 12)).text;  // １．
    if (!plain.empty() && plain[0] >= '0' && plain[0] <= '9')
        return plain.find('.') < 3 || plain.find("、") < 4;
    if (segment.size() < 6 || numerals.find(segment.substr(0, 3)) == view::npos) return false;
    // 三 停车划线: notes have a blank for 、.
    const view rest = segment.substr(3);
    return rest.starts_with(" ") || rest.starts_with("　") ||
           (segment.find("、") != view::npos && segment.find("、") <= 9);
}

/// 同意将《甲》列入计划, 同意启动《甲》起草, 同意就《甲》公开征求意见, 同意评估报告的结论: the work
/// may begin or go on; nothing is said of the document's adoption.
bool lets_work_go_on(view text) {
    std::string said(text);
    for (std::size_t open; (open = said.find("《")) != std::string::npos;) {
        const std::size_t close = said.find("》", open);
        said.erase(open, close == std::string::npos ? close : close + view("》").size() - open);
    }
    return holds_loosely(said, {"列入",       "纳入",       "立项",       "启动",       "着手",
                                "起草工作",   "开展起草",   "牵头起草",   "组织起草",   "征求意见",
                                "征求社会",   "开展调研",   "合法性审核", "合法性审查", "法制审核",
                                "司法局审核", "司法局审查", "评估报告",   "评估结论",   "评估意见",
                                "评估情况",   "修订工作",   "启动修订",   "起草思路",   "总体思路",
                                "基本思路",   "起草框架"}) &&
           !holds_loosely(
               said, {"印发", "发布", "公布", "施行", "实施", "审议通过", "原则通过", "表决通过",
                      "讨论通过", "通过了", "征求意见情况", "审核情况", "审查情况"});
}

/// 通过召开座谈会听取意见, 通过政府网站公布: by means of, and no vote.
bool is_by_means_of(view text, view word) {
    if (word != "通过") return false;
    const view rest = text.substr(text.rfind(word) + word.size());
    return holds_loosely(
        rest, {"方式", "形式", "途径", "渠道", "手段", "平台", "媒体", "网站", "座谈", "听证",
               "公众号", "问卷", "调研", "走访", "培训", "宣传", "书面征求"});
}

/// 再次提交 refuses when it is to the meeting, not to another office.
bool refuses(view word, view text) {
    const bool hands_in = word.find("提交") != view::npos || word.find("提请") != view::npos;
    return !hands_in || holds_loosely(text, {"审议", "会议", "讨论", "研究", "办公会", "上会"});
}

/// 没有不同意见, 不同意见: an opinion, and no refusal.
std::string without_differing(view text) {
    std::string out(text);
    for (std::size_t at; (at = out.find("不同意见")) != std::string::npos;)
        out.erase(at, view("不同意见").size());
    return out;
}

/// 会议决定印发, 会议审定了《甲》; and 会议决定予以废止, where the subject is what repeals.
view decision_in(view text, const identity& id) {
    for (view head : {"会议决定", "会议议定", "会议确定"}) {
        const loose_place at = find_loosely(text, head);
        if (at.is_empty()) continue;
        const view rest = text.substr(at.begin);
        if (holds_loosely(rest, {"印发", "发布", "公布", "颁布", "出台"}) && !lets_work_go_on(rest))
            return head;
        if (!id.acted_on.empty() && holds_loosely(rest, {"废止", "宣布失效", "停止执行", "修改"}))
            return head;
        if (!id.extended.empty() && holds_loosely(rest, {"延长", "延续", "延期", "继续施行"}))
            return head;
    }
    for (view head : {"会议审定了", "会议审定《", "审定通过"})
        if (holds_loosely(text, {head})) return head;
    return {};
}

/// 拟提请常务会议审议通过《甲》: what is to be asked of a meeting. 同意拟提请…的《甲》 has its assent before, and
/// 拟提请会议审议的《甲》获得通过 tells which.
bool is_planned_before(view text, view word) {
    const loose_place at = find_loosely(text, word);
    const view before = text.substr(0, at.begin);
    for (view plan :
         {"拟提请",   "拟提交", "拟报请", "拟报",   "拟请",   "拟于",     "拟上",     "拟由",
          "拟经",     "将提请", "将提交", "将于",   "将由",   "建议会议", "建议予以", "建议审议",
          "建议提请", "建议将", "准备提", "待会议", "计划提", "争取",     "力争"})
        if (const std::size_t found = before.rfind(plan); found != view::npos)
            if (before.substr(found).find("的") == view::npos) return true;
    return false;
}

/// 已于上次会议通过: what another meeting did.
bool is_of_meeting_before(view text, view word) {
    constexpr std::size_t longest = 30;  // bytes, 上次政府常务会议
    const view before = text.substr(0, find_loosely(text, word).begin);
    for (view last : {"上次", "上一次", "前次"})
        if (const std::size_t at = before.rfind(last);
            at != view::npos && before.size() - at <= longest)
            for (view meeting : {"会", "会议", "会上", "会议上"})
                if (before.ends_with(meeting)) return true;
    return false;
}

minute decided(const sheet& s, const identity& id, span at) {
    const std::string said = without_differing(s.doc->at(at));
    const view text = said;
    if (const view w = first_of(text, refusals); !w.empty() && refuses(w, text))
        return {decision::refused, at, std::string(w)};
    if (is_conditional(text)) return {};
    if (const view w = first_of(text, assents);
        !w.empty() && !lets_work_go_on(text) && !is_by_means_of(text, w) &&
        !is_planned_before(text, w) && !is_of_meeting_before(text, w))
        return {decision::approved, at, std::string(w)};
    if (const view w = decision_in(text, id); !w.empty())
        return {decision::approved, at, std::string(w)};
    return {};
}

/// 会议决定：, where the resolutions on the matter follow point by point.
bool is_lead_of_resolutions(view segment) {
    while (segment.ends_with(" ")) segment.remove_suffix(1);
    if (!segment.ends_with("：") && !segment.ends_with(":")) return false;
    return holds_loosely(
               segment, {"会议决定", "会议议定", "会议确定", "决定如下", "议定如下", "会议议决"}) &&
           !holds_loosely(segment, {"事项"});
}

/// 会议还研究了其他事项: what follows is of the subject no more.
bool turns_to_other_matters(view segment) {
    return holds_loosely(segment, {"还研究", "还审议", "还听取", "还讨论", "还通报", "其他事项",
                                   "其它事项", "其他议题", "其它议题"}) &&
           !holds_loosely(segment, {"该", "此办法", "本办法"});
}

/// 一、 is 1, （一） 2, 1. 3, the rest 4: lists within lists have marks of their own.
int form_of_mark(view segment) {
    if (!opens_item(segment)) return 0;
    const std::string plain = fold(segment.substr(0, 12)).text;
    const std::size_t at = plain.find_first_not_of(' ');
    if (at == std::string::npos) return 4;
    if (plain[at] == '(') return 2;
    if (plain[at] >= '0' && plain[at] <= '9') return 3;
    return view(plain).substr(at).starts_with("议题") ? 4 : 1;
}

/// In a list of resolutions 原则通过 and 同意印发 are of the matter at hand; 同意追加预算, 审议通过人事任免 and
/// 资金安排原则通过 are of what they name.
bool assents_to_matter(view segment, view word, const identity& id) {
    const loose_place at = find_loosely(segment, word);
    if (at.is_empty()) return true;
    const view before = segment.substr(0, at.begin);
    const std::string rest = squeeze(segment.substr(at.end)).text;
    view object = rest;
    for (view filler : {"审议", "通过", "同意", "了"})
        if (object.starts_with(filler)) object.remove_prefix(filler.size());
    const auto names_kind = [&](view text) {
        for (view kind : {"办法", "规定", "细则", "通告", "方案", "规则", "措施", "意见", "决定"})
            if (id.title.find(kind) != std::string::npos && holds_loosely(text, {kind}))
                return true;
        return false;
    };
    if (holds_loosely(before, {"预算", "资金", "经费", "人事", "任免", "任命", "项目", "工程",
                               "事项", "规划", "名单"}) &&
        !holds_loosely(before, {"该", "此", "《", "文件"}) && !names_kind(before))
        return false;
    return object.empty() || names_kind(object) ||
           holds_loosely(object, {"该", "此", "《", "印发", "发布", "公布", "出台", "施行", "实施",
                                  "汇报", "稿", "草案", "文件", "文本", "提请", "提交", "报请"});
}

/// 二、该办法修改后再审: a later resolution sends the document back that an earlier one seemed to pass.
bool sends_back(view segment) {
    return holds_loosely(segment, {"该", "此", "修改后", "完善后", "重新提", "再次提", "再提",
                                   "重新审议", "再次上会", "再上会"});
}

/// The form of the mark of the item in which a segment stands on the first line.
int form_of_own_item(const sheet& s, const std::vector<segment>& all, std::size_t own) {
    while (own > 0 && !all[own - 1].ends_line) --own;
    return form_of_mark(s.doc->at(all[own].at));
}

/// What is resolved behind the segment that names the subject. Two documents in one segment (对《甲》《乙》…) share
/// its verb, and what follows too. 研究了《甲》。会议决定：⏎一、原则通过: the items are of that one matter, but those
/// that open with another's name.
minute decision_behind(const sheet& s, const identity& id, const std::vector<segment>& all,
                       std::size_t own, minute found) {
    const int form = form_of_own_item(s, all, own);
    bool leads_list = false, is_of_other = false, is_below = false;
    for (std::size_t i = own + 1; i < all.size() && i < own + 60; ++i) {
        const view said = s.doc->at(all[i].at);
        leads_list = leads_list || is_lead_of_resolutions(s.doc->at(all[i - 1].at));
        const bool is_next = all[i - 1].ends_line && opens_item(said);
        if (is_next && (!leads_list || (form != 0 && form == form_of_mark(said)))) break;
        if (names_another(s, id, all[i].at) || turns_to_other_matters(said)) break;
        if (is_next) is_of_other = opens_with_bare_name_of_another(said, id);
        if (is_next) is_below = found.what != decision::none;
        const spoken_of whose = document_of_words(said, s, id, all[i].at.begin);
        if (whose == spoken_of::no_document) continue;
        if (whose != spoken_of::unsaid) is_of_other = whose == spoken_of::another;
        if (is_of_other) continue;
        const minute next = decided(s, id, all[i].at);
        if (next.what == decision::refused && (!is_below || sends_back(said))) return next;
        const bool is_taken = next.what == decision::approved &&
                              (!leads_list || assents_to_matter(said, next.outcome, id));
        if (found.what == decision::none && is_taken) found = next;
    }
    return found;
}

/// From the segment that names the subject onwards, to the end of its item.
minute decision_from(const sheet& s, const identity& id, const std::vector<segment>& all,
                     std::size_t own) {
    minute found = decided(s, id, all[own].at);
    if (found.what == decision::refused) return found;
    found = decision_behind(s, id, all, own, found);
    if (found.what != decision::none) return found;
    // 会议原则同意：\n《甲》、《乙》 or a verb at the head of the same sentence.
    for (std::size_t i = own; i > 0 && i + 3 > own; --i) {
        const segment& before = all[i - 1];
        if (before.ends_line && !s.doc->at(before.at).ends_with("：")) break;
        if (names_another(s, id, before.at)) break;
        const view gap = view(s.doc->text).substr(before.at.end, 3);
        if (gap == "。") break;
        const minute m = decided(s, id, before.at);
        if (m.what != decision::none) return m;
    }
    return {};
}

/// Where the subject is named, in full or for short.
std::vector<span> places_in_minutes(const sheet& s, const identity& id) {
    std::vector<span> out = places_of_subject(s, id);
    if (out.empty()) return out;
    for (const named& n : s.names)
        if (!id.is(n.core) && !n.as_basis && is_short_for_subject(s, id, n)) out.push_back(n.at);
    return out;
}

std::string head_of(const sheet& s) {
    const view text = s.text();
    return std::string(text.substr(0, std::min<std::size_t>(text.size(), 900)));
}

}  // namespace

std::vector<minute> decisions_on(const sheet& s, const identity& id) {
    const auto all = segments_of(s);
    std::vector<minute> out;
    for (span at : places_in_minutes(s, id)) {
        const auto own = std::find_if(all.begin(), all.end(), [&](const segment& one) {
            return one.at.begin <= at.begin && at.begin < one.at.end;
        });
        if (own == all.end()) continue;
        minute m = decision_from(s, id, all, static_cast<std::size_t>(own - all.begin()));
        if (m.what == decision::none) continue;
        const bool seen =
            std::any_of(out.begin(), out.end(), [&](const minute& o) { return o.at == m.at; });
        if (!seen) out.push_back(std::move(m));
    }
    return out;
}

namespace {

/// 县委常委会会议纪要: the committee that a government reports to.
bool is_party_committee(const sheet& s) {
    const std::string name = (s.said->title ? s.said->title->value : std::string()) + " " + s.path;
    return holds_loosely(
        name, {"省委常委会", "市委常委会", "州委常委会", "区委常委会", "县委常委会", "旗委常委会"});
}

}  // namespace

bool is_party_group(const sheet& s) {
    const std::string head =
        (s.said->title ? s.said->title->value : std::string()) + s.path + head_of(s);
    return holds_loosely(head, {"党组会", "党组（扩大）", "党组(扩大)", "党组扩大", "党委会",
                                "党工委会", "局党组第", "党组第"}) ||
           is_party_committee(s);
}

namespace {

/// 粮食安全工作领导小组会议纪要: a body set up to coordinate decides nothing in the organ's place.
bool is_of_coordinating_body(const sheet& s) {
    const std::string name = s.said->title ? s.said->title->value : s.path;
    return holds_loosely(name, {"领导小组", "协调小组", "工作小组", "专项小组", "工作专班",
                                "指挥部", "部门联席会议", "部门间联席会议"}) &&
           !holds_loosely(name, {"办公会", "局务会", "常务会", "委务会", "全体会议", "党组"});
}

}  // namespace

bool is_deciding_body(const sheet& s) {
    // 座谈会纪要: those who were asked agree to nothing.
    if (s.said->title &&
        holds_loosely(s.said->title->value, {"座谈会", "论证会", "评审会", "听证会", "研讨会",
                                             "咨询会", "协调会", "征求意见会", "听取意见会"}))
        return false;
    if (is_of_coordinating_body(s)) return false;
    // 听取县政府党组关于…的请示: what the government decided is reported; of a paper that party and
    // government issue together the committee decides itself.
    if (is_party_committee(s)) return !holds_loosely(head_of(s), {"政府党组", "政府常务会议"});
    const std::string head =
        (s.said->title ? s.said->title->value : std::string()) + s.path + head_of(s);
    return !is_party_group(s) ||
           holds_loosely(head, {"办公会", "局务会", "常务会", "委务会", "全体会议", "行政会议"});
}

bool is_office_below(const sheet& s, view issuer) {
    if (!issuer.ends_with("人民政府")) return false;
    const std::string name = (s.said->title ? s.said->title->value : std::string()) + " " + s.path;
    return holds_loosely(name, {"局长办公会", "局务会", "局长会议", "局党", "委务会", "厅务会",
                                "厅长办公会", "科务会", "局主任办公会"}) &&
           !holds_loosely(name, {"政府", "常务会", "县长", "区长", "市长", "州长", "旗长", "镇长",
                                 "乡长", "省长", "联席"});
}

std::optional<stated<date>> heard_by_committee(const sheet& s, const identity& id) {
    const folded_text folded = fold(s.text());
    for (const auto& t : recognising::lex(folded.text)) {
        if (t.kind != recognising::token_kind::date || !t.when.from || !t.when.from->is_exact())
            continue;
        const span at{folded.source[t.begin] + s.said->whole.begin,
                      folded.source[t.end] + s.said->whole.begin};
        const span sentence = sentence_around(s.doc->text, s.said->whole, at);
        const view told = s.doc->at({at.begin, sentence.end});
        if (!holds_loosely(told, {"省委常委会", "市委常委会", "州委常委会", "区委常委会",
                                  "县委常委会", "旗委常委会"}) ||
            !holds_loosely(told, {"听取", "汇报", "审议", "研究"}) ||
            !holds_loosely(told, {"同意", "通过", "审定"}) ||
            holds_loosely(told, {"不同意", "拟", "提请", "报请", "未", "暂缓", "后印发"}))
            continue;
        if (is_named_for_short(told, id)) return stated<date>{*t.when.from, sentence};
        for (const span place : places_of_subject(s, id))
            if (sentence.contains(place)) return stated<date>{*t.when.from, sentence};
    }
    return std::nullopt;
}

std::optional<span> heard_of(const sheet& s, const identity& id) {
    for (span at : places_of_subject(s, id)) {
        const span sentence = sentence_around(s.doc->text, s.said->whole, at);
        if (holds_loosely(s.doc->at(sentence),
                          {"听取", "汇报", "审议", "研究", "讨论", "同意", "通过"}))
            return sentence;
    }
    return std::nullopt;
}

bool tells_day_of_report(const sheet& s, const mention& m) {
    if (m.step != step::party_group_report || m.polarity != polarity::done || !m.when ||
        is_party_group(s))
        return false;
    const std::string said = fold(s.doc->at(m.at)).text;
    return said.find("已于") != std::string::npos && said.find("日") != std::string::npos &&
           holds_loosely(said, {"请示", "报告", "同意", "报县委", "报市委", "报区委", "报党"});
}

}  // namespace yigui::joining
