// Recognition reads the step, its day and its mark; whose step it is stands behind the name's closing mark (《X》奖励
// 资金支付令) or in front of its opening one (关于报送《X》). Asked of the sentence, step by step, since each step has
// its own things that are not it.
#include "dossier/undone.h"

#include <algorithm>
#include <string>

#include "base/unicode.h"
#include "dossier/one_of.h"
#include "model/sentence.h"

namespace yigui::joining {
namespace {

using view = std::string_view;

std::string sentence_of(const mention& m, const sheet& s) {
    return fold(s.doc->at(sentence_around(s.doc->text, s.said->whole, m.at))).text;
}

std::size_t first_of(view words, one_of marks) {
    std::size_t out = words.size();
    for (const view mark : marks) out = std::min(out, words.find(mark));
    return out;
}

/// 奖励资金支付令, 首批奖励通知: a thing of its own behind the name; 的通知 is how the document goes out.
bool names_another_thing(view behind) {
    const view words =
        behind.substr(0, first_of(behind, {",", "。", ";", "、", ":", "(", "并", " "}));
    if (holds_one_of(words, {"印发", "同意", "已", "在", "于", "后", "由"})) return false;
    for (const view own : {"的通知", "的决定", "的公告", "的通告", "的令", "的文件", "文件",
                           "发文稿", "的发文稿", "发文稿纸", "正式稿", "送审稿", "报批稿", "文本"})
        if (words == own) return false;
    return ends_with_one_of(words,
                            {"令",   "文件", "通知", "方案", "细则", "请示", "函",   "名单",
                             "表",   "单",   "稿",   "报告", "公告", "意见", "说明", "预告",
                             "计划", "合同", "协议", "证",   "决定", "纪要", "批复", "办法"});
}

/// 签发 and the name behind it in one clause: what stands between them and behind the name.
bool signs_another_thing(view sentence) {
    for (std::size_t at = sentence.find("签发"); at != view::npos;
         at = sentence.find("签发", at + 1)) {
        const view rest = sentence.substr(at + view("签发").size());
        const std::size_t open = rest.find("《");
        if (open == view::npos || first_of(rest, {",", "。", ";"}) < open) continue;
        if (holds_one_of(rest.substr(0, open),
                         {"报送", "提请", "征求", "申报", "转发", "备案", "审核", "审查", "解读",
                          "座谈", "论证", "贯彻", "上报", "召开", "商请"}))
            return true;
        const std::size_t close = rest.find("》", open);
        if (close != view::npos && names_another_thing(rest.substr(close + view("》").size())))
            return true;
    }
    return false;
}

/// 送审编号, 征求意见稿编号: the number of a draft or of what came in, and none of the document in the sentence.
bool numbers_another_thing(view sentence) {
    if (holds_one_of(sentence, {"文号", "统一编号", "〔", "发文编号", "登记编号"})) return false;
    for (const view what : {"送审", "稿", "收文", "来文", "档案", "案卷", "归档", "项目", "内部",
                            "受理", "流水", "合同"})
        if (sentence.find(std::string(what) + "编号") != view::npos) return true;
    return false;
}

/// 联系信息中心发布: somebody is asked to do it, in the clause of the step. 关于…的通知2月25日发布 asks nobody.
bool is_asked_of_somebody(view clause) {
    if (holds_one_of(clause, {"已", "了", "经", "成功", "完成"})) return false;
    const std::size_t done = first_of(clause, {"发布", "公布", "公开", "上网", "挂网", "上传"});
    if (done == clause.size()) return false;
    for (const view ask : {"联系", "催", "通知", "让", "提醒", "督促", "叫"}) {
        const std::size_t at = clause.rfind(ask, done);
        if (at == view::npos || at + ask.size() > done) continue;
        view who = clause.substr(at + ask.size(), done - at - ask.size());
        who = who.substr(0, first_of(who, {"在", "于", ":", "把", "将"}));
        if (!clause.substr(0, at).ends_with("的") &&
            holds_one_of(who, {"中心", "办", "科", "局", "部", "处", "室", "股", "站", "员", "同志",
                               "公司", "某"}))
            return true;
    }
    return false;
}

view clause_of(const std::string& sentence, view statement) {
    const std::size_t at = std::min(sentence.find(fold(statement).text), sentence.size());
    std::size_t begin = 0;
    for (const view stop : {",", ";", "。"})
        if (const std::size_t found = view(sentence).substr(0, at).rfind(stop); found != view::npos)
            begin = std::max(begin, found + stop.size());
    const view rest = view(sentence).substr(begin);
    return rest.substr(0, std::max(first_of(rest, {",", ";", "。"}), std::size_t{1}));
}

/// 签了意见:再改, 编号被司法局退回: what became of it in the clause of the last of these words. 退回修改后…签发 is done.
bool is_refused_behind(view sentence, one_of acts) {
    std::size_t last = view::npos;
    for (const view act : acts)
        if (const std::size_t at = sentence.rfind(act);
            at != view::npos && (last == view::npos || at > last))
            last = at;
    if (last == view::npos) return false;
    view behind = sentence.substr(last);
    behind = behind.substr(0, first_of(behind, {",", "。", ";"}));
    if (const std::size_t name = behind.find("》"); name != view::npos) behind.remove_prefix(name);
    return holds_one_of(behind, {"退回", "缓发", "暂缓", "不同意", "再改", "再议", "再核", "再研究",
                                 "作废", "撤回", "撤销", "撤稿"});
}

/// 审批表送王区长: a form goes to somebody, and no word says that it came back signed.
bool is_never_signed(std::string sentence) {
    for (const view form :
         {"审批表", "审批单", "签批单", "签批表", "审签单", "签发单", "呈批表", "签报"})
        for (std::size_t at = 0; (at = sentence.find(form, at)) != std::string::npos;)
            sentence.erase(at, form.size());
    return holds_one_of(sentence, {"送", "呈", "报送", "上报", "报请"}) &&
           !holds_one_of(sentence, {"签", "批", "同意", "审定", "核发", "核准", "阅", "准"});
}

}  // namespace

bool is_done_to_another_thing(const mention& m, const sheet& s) {
    if (m.polarity != polarity::done || s.said->kind == paper_kind::signing_sheet) return false;
    if (m.step == step::signing) return signs_another_thing(sentence_of(m, s));
    return m.step == step::numbering && !m.page_head && numbers_another_thing(sentence_of(m, s));
}

bool is_undone(const mention& m, const sheet& s) {
    if (m.polarity != polarity::done || m.page_head || s.said->kind == paper_kind::signing_sheet)
        return false;
    if (m.step == step::publication) {
        const std::string sentence = sentence_of(m, s);
        // 送审稿 and 申请 in a name tell nothing.
        return is_asked_of_somebody(without_quoted_names(clause_of(sentence, s.doc->at(m.at))));
    }
    if (m.step == step::signing) {
        const std::string sentence = sentence_of(m, s);
        return is_refused_behind(sentence, {"签发", "签署", "签批", "签字", "签了", "批示"}) ||
               is_never_signed(without_quoted_names(sentence));
    }
    // 备案为内部留存: the office keeps it and hands nothing in.
    if (m.step == step::filing)
        return holds_one_of(sentence_of(m, s), {"内部留存", "自行留存", "仅留存", "只留存"});
    return m.step == step::numbering && is_refused_behind(sentence_of(m, s), {"编号"});
}

}  // namespace yigui::joining
