// The clauses behind the denial say that the step came after all, unless they deny, order or name
// another step first.
#include "recognise/done_late.h"

#include "recognise/find.h"

namespace yigui::recognising {

bool done_late::came_late(const phrase_hit& n) const {
    const string_view rest = r_.at({n.end, std::max(n.end, clause_.end)});
    bool is_term = false;
    for (const string_view term : {"按期", "按时", "按要求", "按规定", "及时", "如期", "在规定",
                                   "在法定", "在三十", "在期限"})
        is_term |= rest.starts_with(term) || r_.at({n.begin, n.end}).ends_with(term);
    if (!is_term) return made_up_later();
    for (stretch c = r_.clause_after(clause_); c.size() > 0; c = r_.clause_after(c)) {
        if (first(role::negation, c) || first(role::duty_mark, c)) return false;
        // 未按规定报告,事后才口头通报: told late, and not done.
        if (contains_one_of(c, {"补报", "补办", "补送", "补做"})) return true;
        if (contains(c, "才") &&
            !contains_one_of(c, {"才发现", "才知", "才得知", "才意识", "才想起", "才暴露"}))
            return !begins_with_one_of(rest, {"按要求", "按规定"}) ||
                   contains_one_of(c, {"完成", "办结", "办妥", "做完", "报送"});
    }
    return false;
}

bool done_late::made_up_later() const {
    for (stretch c = r_.clause_after(clause_); c.size() > 0; c = r_.clause_after(c)) {
        if (first(role::negation, c) || first(role::duty_mark, c)) return false;
        bool names_other = false;
        each(role::noun, c, [&](const phrase_hit& o) { names_other |= !of_group(o); });
        if (names_other) return false;
        if (contains_one_of(c, {"补做了", "补作了", "补办了", "补报了", "补编了", "补签了",
                                "补评了", "补审了", "补上了"}))
            return true;
    }
    return false;
}

bool done_late::awaits_receipt(const phrase_hit& n) const {
    const stretch c = r_.clause_at(n.begin);
    if (step_ != step::filing ||
        !contains_one_of(c, {"回执", "备案登记", "登记通知", "备案通知", "备案号"}))
        return false;
    const stretch told{sentence_.begin, c.begin};
    return has_one_of(r_.at(told),
                      {"报送", "报备", "寄出", "寄送", "递交", "提交", "上传", "送达"}) &&
           (has_word(r_.at(told), "已") || strong_sign(told));
}

namespace {

/// 未收到纠正意见, 县司法局未提出异议, 未被要求修改: where the words say that none of those who watch over documents had
/// a word against it.
std::size_t objection_denied(string_view said) {
    const std::size_t denied =
        first_place_of(said, {"未收到", "没有收到", "没收到", "未接到", "没有接到", "未提出",
                              "没有提出", "未提", "未被", "没有被", "未反馈", "未发现", "没有发现",
                              "未要求", "未作出", "未出具", "无"});
    if (denied == string_view::npos) return denied;
    const string_view what = said.substr(denied);
    const bool objects = has_one_of(what, {"意见", "异议", "建议", "问题", "纠错", "纠正", "修改",
                                           "退回", "撤销", "责令", "整改", "不当"});
    return objects && !has_one_of(what, {"回执", "受理", "登记", "材料", "报告"})
               ? denied
               : string_view::npos;
}

/// 报送备案, 已备案, 报备后: the words tell that the paper went out, and not 报备前, 准备报备, 备案科, 报备文件中.
bool is_sent_to_be_filed(string_view lead, string_view behind) {
    if (!has_one_of(lead, {"报", "送", "提请备案", "提交备案", "已备案", "依法备案"}) ||
        lead.starts_with("待") ||
        has_one_of(lead, {"准备报", "准备送", "准备向", "正在", "待报", "待送", "待向", "是否",
                          "能否", "原办法", "旧", "引用", "其他"}))
        return false;
    behind = without_front(behind, {"案"});
    return !begins_with_one_of(
        behind, {"机关", "部门", "单位", "审查", "前",   "之前", "以前", "时",   "期间", "手续",
                 "科",   "室",   "处",   "系统", "文件", "材料", "问题", "工作", "过程", "流程",
                 "程序", "环节", "稿",   "表",   "人员", "窗口", "平台", "申请", "请示"});
}

}  // namespace

bool is_filed_unopposed(const reading& r, const phrase_hit& h, yigui::step s, stretch clause,
                        stretch sentence) {
    // 备案机关未提出意见的视为同意 tells who.
    if (s != step::filing || !is_sent_to_be_filed(r.at({std::min(clause.begin, h.begin), h.end}),
                                                  r.text().substr(h.end)))
        return false;
    stretch told{std::min(sentence.begin, h.begin), std::max(h.end, clause.end)};
    for (int i = 0; i < 2; ++i) {
        clause = r.clause_after(clause);
        if (clause.begin < sentence.end) told.end = std::max(told.end, clause.end);
    }
    const std::size_t denied = objection_denied(r.at({h.end, told.end}));
    if (denied == string_view::npos) return false;
    // 报备后公开征求意见期间未收到意见: another step's silence.
    if (has_one_of(r.at({h.end, h.end + denied}), {"征求", "公示", "合法性", "听证", "论证"}))
        return false;
    // 应当报备,未收到意见的视为…; 12家企业备案 is none of a document's.
    return !has_one_of(r.at({told.begin, h.end + denied}),
                       {"应", "须", "拟", "将", "要", "凡", "如", "若", "可", "未", "没", "不",
                        "企业", "单位", "家"}) &&
           !has_one_of(r.at({h.end + denied, told.end}), {"的,", "的视", "的,视", "的,予"});
}

}  // namespace yigui::recognising
