#include "recognise/left_out.h"

#include <algorithm>

#include "recognise/find.h"
#include "recognise/place.h"

namespace yigui::recognising {

bool is_left_out_of_course(const reading& r, stretch place, stretch clause, stretch sentence) {
    const string_view lead = r.at({clause.begin, std::max(clause.begin, place.begin)});
    const string_view own = r.at({place.begin, std::max(place.begin, clause.end)});
    if (lead.rfind("除") == string_view::npos && !own.starts_with("除")) return false;
    if (own.find("外") == string_view::npos) return false;
    const string_view rest = r.at({clause.end, std::max(clause.end, sentence.end)});
    if (has_one_of(rest, {"应当", "必须", "须", "不得"})) return false;
    // 除尚未报备外,征求意见、合法性审核均已完成: the others by their names.
    if (has_one_of(rest, {"均已", "都已", "均完成", "都完成"}) && has_word(rest, "、"))
        return has_one_of(rest, {"审核", "讨论", "征求意见", "签发", "编号", "评估", "论证"});
    return has_one_of(rest.substr(0, 36), {"其余", "其他", "其它", "余下", "别的", "各项"}) &&
           has_one_of(rest, {"程序", "手续", "环节", "步骤", "流程", "要件", "各项", "事项", "都齐",
                             "均齐", "齐全", "齐备", "都做了", "都办了"});
}

namespace {

/// 征求意见公告在卷 is no trace of an assessment of risk.
bool is_trace_of(string_view step, string_view named) {
    if (has_word(step, "评估")) return has_one_of(named, {"评估", "稳评"});
    if (has_word(step, "论证"))
        return has_one_of(named, {"论证", "专家", "签到", "评审", "教授", "学者"});
    if (has_one_of(step, {"审核", "审查"}))
        return has_one_of(
            named, {"审", "意见书", "结论", "会签", "法规科", "法规处", "法规股", "法制", "司法"});
    if (has_one_of(step, {"征求", "征集"})) return !has_one_of(named, {"审", "评估", "论证"});
    return !has_word(named, "评估");
}

/// 审核意见书在卷, 签到表都在: the step's own paper is kept. 举报信留存备查 keeps the complaint.
bool keeps_trace(string_view found, string_view step) {
    for (const string_view kept : {"在册", "在卷", "在案", "在档", "俱在", "都在", "存有", "留存",
                                   "附卷", "表在", "书在", "单在", "原件在"})
        for (std::size_t at = found.find(kept); at != string_view::npos;
             at = found.find(kept, at + 1)) {
            const std::size_t comma = found.substr(0, at).rfind(',');
            const std::size_t from = comma == string_view::npos ? 0 : comma + 1;
            const string_view named = found.substr(from, at - from + kept.size());
            if (has_one_of(named, {"意见", "审核表", "审查表", "结论", "会签单", "签到表", "签到簿",
                                   "纪要", "会议记录", "审议记录", "公告", "论证报告", "评估报告",
                                   "回执", "批件", "签批单", "发文稿", "截图"}) &&
                !has_one_of(named, {"举报", "投诉", "线索", "信访", "来信", "信件"}) &&
                is_trace_of(step, named))
                return true;
        }
    return false;
}

/// Whoever looked found the step's trace, or that nothing is wrong. 举报属实 and 但无… say the opposite.
bool tells_of_trace(string_view found, string_view step) {
    if (has_one_of(found, {"确未",     "确实没",   "确实未",   "承认",     "未找到", "没有找到",
                           "未能找到", "查无",     "不在卷",   "未在卷",   "并不在", "没有做",
                           "没有办",   "但无",     "但没",     "无此",     "只有",   "仅有",
                           "举报属实", "投诉属实", "反映属实", "情况属实", "科未审", "处未审",
                           "局未审",   "机构未审", ",属实",    "未见。",   "未见,",  "未见;",
                           "空白",     "系另",     "另一份",   "另一件",   "另一部", "另一个",
                           "另一文件", "另一办法", "另一《",   "部分不实"}))
        return false;
    return has_one_of(found, {"不属实", "不实", "没有这回事", "并非如此"}) ||
           keeps_trace(found, step);
}

}  // namespace

bool is_found_kept(const reading& r, stretch place, stretch told) {
    constexpr std::size_t furthest = 300;  // bytes
    const std::size_t from = place.begin > furthest ? place.begin - furthest : 0;
    if (!has_one_of(r.at({std::max(told.begin, from), place.begin}),
                    {"质疑", "传言", "传闻", "网传", "举报", "投诉", "误以为", "有人说", "有人称",
                     "有人反映", "怀疑"}))
        return false;
    const string_view rest =
        r.at({place.end, std::max(place.end, std::min(told.end, place.end + furthest))});
    const std::size_t looked =
        first_place_of(rest, {"核实", "核查", "查证", "经查", "调阅", "翻卷", "翻查", "核对",
                              "一查", "查阅", "查卷", "调卷"});
    if (looked == string_view::npos) return false;
    return tells_of_trace(rest.substr(looked), r.at(place));
}

namespace {

/// Do the words between the step and the refusal tell of another review, or that this one was done?
bool is_past_step(yigui::step s, string_view between) {
    if (s != step::fair_competition_review && has_one_of(between, {"公平竞争", "市场监管", "市监"}))
        return true;
    if (s != step::legality_review && has_one_of(between, {"合法性", "司法局", "司法所", "法制"}))
        return true;
    if (has_word(between, "出具") && !has_one_of(between, {"复函", "回函", "函复", "答复"}))
        return true;
    return has_one_of(between, {"通过", "完成", "符合", "违反", "无异议", "同意", "认为第", "若",
                                "如", "凡", "可以", "应当", "规定", "情形", "“"});
}

}  // namespace

bool is_turned_away(const reading& r, stretch place, yigui::step s, stretch told) {
    if (s != step::legality_review && s != step::fair_competition_review && s != step::filing)
        return false;
    static constexpr word_list refusals = {"暂不审查", "暂不审核", "暂不予审", "不予审查",
                                           "不予审核", "不予受理", "暂不受理", "不受理",
                                           "未予受理", "未受理",   "没有受理", "暂缓审查",
                                           "暂缓审核", "不予登记", "暂不出具", "暂不能出具"};
    const string_view said = r.at({place.begin, std::max(place.end, told.end)});
    const std::size_t at = first_place_of(said, refusals);
    if (at == string_view::npos || is_past_step(s, said.substr(0, at))) return false;
    // 对材料不齐的不予受理, 第五条不予受理外地企业申请: what articles say of requests.
    const string_view lead = said.substr(0, at);
    if (lead.ends_with("的") || has_one_of(lead, {"条", "申请", "审查建议", "提出的建议"}) ||
        has_one_of(said.substr(at), {"申请,", "企业申请", "的申请"}))
        return false;
    const string_view behind =
        without_front(without_front(said.substr(at), refusals), {"查", "核", "审查", "审核"});
    if (behind.starts_with("的") &&
        !begins_with_one_of(behind, {"的函", "的复", "的回", "的答", "的意见", "的决定", "的通知"}))
        return false;
    return !has_one_of(
        behind, {"出具", "通过", "完成", "审结", "合法", "符合", "违反", "复审", "重新审", "再次审",
                 "补审", "已审", "后审查", "后审核", "后受理", "予以受理", "准予", "同意"});
}

bool is_out_of_scope(const reading& r, stretch place, yigui::step s, stretch told) {
    if (s != step::legality_review && s != step::fair_competition_review) return false;
    static constexpr word_list scopes = {
        "不属于审查范围",       "不属于审核范围",         "不在审查范围",
        "不在审核范围",         "不属于公平竞争审查范围", "不属于合法性审核范围",
        "不属于合法性审查范围", "不属审查范围",           "不属审核范围"};
    const string_view said = r.at({place.begin, std::max(place.end, told.end)});
    const std::size_t at = first_place_of(said, scopes);
    if (at == string_view::npos) return false;
    // 表述问题不属于审核范围: one matter of many, and the others were looked at.
    string_view subject = said.substr(0, at);
    for (const string_view end : {",", ";", ":", "。"})
        if (const std::size_t last = subject.rfind(end); last != string_view::npos)
            subject.remove_prefix(last + end.size());
    if (has_one_of(subject, {"问题", "内容", "部分", "表述", "分歧", "条款", "条", "款", "措辞",
                             "附件", "附表", "合理性"}) ||
        has_one_of(r.at({told.begin, std::max(told.end, place.end)}),
                   {"其余", "已通过", "进行了审", "作了合法性", "审核后"}))
        return false;
    return !is_past_step(s, said.substr(0, at)) &&
           !begins_with_one_of(without_front(said.substr(at), scopes), {"的", "内的", "的,"});
}

bool is_finding_of_effect(string_view from_denial) {
    const string_view what = without_front(from_denial, {"不属于", "不属"});
    return what.size() < from_denial.size() &&
           begins_with_one_of(
               what, {"给予", "对特定", "针对特定", "限定", "限制", "排除", "歧视", "违反", "妨碍",
                      "变相", "地方保护", "选择性", "差异", "差别", "指定", "垄断", "设置"});
}

bool sets_no_barrier(string_view rest) {
    if (!begins_with_one_of(rest, {"设置", "设定", "设立", "增设", "限定", "指定", "规定", "对"}))
        return false;
    const string_view what = rest.substr(0, first_place_of(rest, {",", "。", ";"}));
    return has_one_of(what, {"准入", "门槛", "壁垒", "障碍", "歧视", "限制", "特定", "差别"}) &&
           !has_one_of(what, {"公平竞争审查", "程序", "机制", "制度"});
}

bool denies_effect(string_view rest) {
    const string_view what = rest.substr(0, first_place_of(rest, {",", "。", ";"}));
    const std::size_t effect = what.find("影响");
    if (!begins_with_one_of(what, {"对", "给", "其他", "其它", "更"}) || effect > 36) return false;
    // 没有对公平竞争影响作评估 denies the assessment.
    return !has_one_of(what.substr(effect), {"评估", "审查", "分析", "判断", "论证", "说明"});
}

bool leads_on(string_view behind) {
    return begins_with_one_of(
        behind, {"的提交", "的提请", "的报", "的方", "的可", "的由", "后提交", "后提请", "后报",
                 "后再", "后方", "后可", "后由", "后,提", "后,报", "后,由", "后,方"});
}

bool is_place_of_finding(const reading& r, stretch place, stretch denial) {
    constexpr std::size_t furthest = 60, near = 12;  // bytes
    if (denial.begin < place.end || denial.begin > place.end + furthest) return false;
    const string_view between = r.at({place.end, denial.begin});
    const string_view when = without_front(between, {"审查", "工作", "报告", "材料"});
    if (!begins_with_one_of(when, {"时", "中", "之时", "之中", "当中", "过程中", "期间", "阶段",
                                   "环节", "后发现", "的时候"}) ||
        !has_one_of(between, {"指出", "发现", "查出", "发觉", "反映", "提出", "查明", "认定",
                              "告知", "察觉", "暴露"}) ||
        has_one_of(between, {"如", "若", "一经", "应", "凡", "的,"}))
        return false;
    // 备案审查时发现该办法未报备, 审核时发现未作审核: the same step is found missing.
    const string_view missing = r.at({denial.begin, std::min(r.text().size(), denial.end + near)});
    const stretch clause = r.clause_at(denial.begin);
    const string_view verb = r.at({place.end >= 6 ? place.end - 6 : 0, place.end});
    const bool is_filing = has_one_of(r.at(place), {"备案", "报备"});
    return !has_word(missing, verb) && !(is_filing && has_one_of(missing, {"报备", "备案"})) &&
           !r.at(clause).ends_with("的,");
}

bool denies_reason(string_view clause) {
    if (first_place_of(clause, {"不是没", "并非没", "并不是没"}) > 0) return false;
    return ends_with_one_of(
        without_end(clause, {"。", ",", ";"}),
        {"的理由", "的必要", "的借口", "的可能", "的道理", "的意义", "的想法", "的打算", "的条件",
         "的余地", "的时间", "的空间", "的难度", "的问题", "的风险", "的权力", "的义务", "的责任"});
}

namespace {

bool is_to_be_gathered(string_view before, string_view mark, string_view behind) {
    if (!ends_with_one_of(mark, {"收上来", "收齐", "收回", "收回来"})) return false;
    return has_word(before, "把") && !has_one_of(before, {"已", "都", "才"}) &&
           begins_with_one_of(behind, {"。", ",再", ",然后", ",以便", ";", "再", "后"});
}

}  // namespace

bool is_reason_or_order(const reading& r, stretch mark) {
    const stretch own = r.clause_at(mark.begin);
    return denies_reason(r.at({mark.begin, std::max(mark.begin, own.end)})) ||
           is_to_be_gathered(r.at({own.begin, mark.begin}), r.at(mark), r.text().substr(mark.end));
}

bool is_left_empty(string_view mark, string_view behind) {
    if (mark.ends_with(":"))
        return begins_with_one_of(behind, {"无", "暂无", "没有", "未", "待", "空", "(无", "(暂无",
                                           "(待", "(空", "(未", "/", "—"});
    return mark.ends_with("了") && begins_with_interrogative(behind);
}

bool names_review_only_behind(string_view told, string_view behind) {
    const auto names = [](string_view said) {
        return has_one_of(said, {"审核", "审查", "论证", "评估"});
    };
    return names(behind) && !names(told);
}

bool is_answer_to_come(const reading& r, stretch place, yigui::step s, stretch sentence) {
    if (s != step::consultation_feedback || place.end == 0) return false;
    const stretch answer = r.clause_at(place.end - 1);
    const string_view before = r.at({sentence.begin, std::max(sentence.begin, answer.begin)});
    return has_one_of(before, {"记下", "记录下来", "记录在案", "带回去", "收下"}) &&
           has_one_of(r.at(answer), {"逐条", "逐一", "答复", "回复", "反馈"}) &&
           !has_one_of(r.at(answer), {"已", "了", "完毕", "采纳"});
}

bool leaves_none_out(string_view label, string_view behind) {
    if (!begins_with_one_of(label, {"未采纳", "不予采纳", "不采纳", "未予采纳"})) return false;
    constexpr std::size_t longest_label = 24, longest = 60;  // bytes
    const std::size_t colon = label.find(':');
    string_view value = colon == string_view::npos ? behind : label.substr(colon);
    if (colon == string_view::npos) {
        const std::size_t at = first_place_of(behind.substr(0, longest_label), {":", "|"});
        if (at == string_view::npos) return false;
        value = behind.substr(at);
    }
    if (value.size() <= 1) value = behind;
    while (!value.empty() && (value.front() == ':' || value.front() == '|' || value.front() == ' '))
        value.remove_prefix(1);
    value = value.substr(0, first_place_of(value.substr(0, longest), {"。", ";", ",", "|", "\n"}));
    while (value.ends_with(" ")) value.remove_suffix(1);
    return is_one_of(value, {"无", "没有", "0条", "0", "/", "零", "零条", "暂无", "无意见",
                             "无未采纳意见", "没有未采纳的意见"});
}

bool denies_refusal(string_view clause) {
    const std::size_t at =
        first_place_of(clause, {"未采纳", "不采纳", "不予采纳", "未予采纳", "未被采纳", "未获采纳",
                                "未吸收", "未予吸收", "未采用"});
    if (at == string_view::npos) return false;
    const string_view rest = clause.substr(at);
    if (has_one_of(rest, {"理由", "原因", "说明", "答复", "反馈", "公布", "依据"})) return false;
    string_view before = clause.substr(0, at);
    for (const string_view what : {"意见", "建议", "任何", "存在"})
        if (before.ends_with(what)) {
            before.remove_suffix(what.size());
            break;
        }
    return ends_with_one_of(before, {"没有", "无", "不存在", "未有", "并无", "没"}) &&
           !ends_with_one_of(before, {"有没有", "是否没有", "有无", "是否无", "是不是没有"});
}

bool is_refused_without(const reading& r, stretch place, stretch clause, stretch told) {
    if (!ends_with_one_of(r.at({clause.begin, std::max(clause.begin, place.begin)}),
                          {"缺", "缺少", "欠", "没有", "未附", "不附", "无", "未经", "没附"}))
        return false;
    return has_one_of(r.at({place.end, std::max(place.end, told.end)}),
                      {"退回", "退件", "不收", "不予受理", "不予讨论", "不予收件", "不受理",
                       "不上会", "不排", "拒收"});
}

bool is_put_off(string_view denial, string_view next) {
    if (!begins_with_one_of(denial, {"尚未", "还未", "还没"})) return false;
    if (next.starts_with("待"))
        return has_one_of(next, {"后进行", "后启动", "后开展", "后组织", "后再", "后即"});
    if (begins_with_one_of(next, {"计划", "拟", "将", "预计", "准备", "打算", "下一步"}))
        return has_one_of(next, {"完成", "进行", "开展", "组织", "启动", "补",   "挂网", "上网",
                                 "挂出", "公示", "公开", "公布", "征求", "召开", "报",   "送",
                                 "提交", "提请", "上会", "论证", "评估", "审核", "审查", "发布",
                                 "举行", "听取", "出具", "办理", "着手", "开始", "签发", "印发"});
    // 尚未安排,请于本周内组织: somebody asks for it.
    return begins_with_one_of(next, {"请", "务必", "须于", "应于", "限", "要于", "要求", "抓紧",
                                     "尽快", "立即", "马上"}) &&
           !begins_with_one_of(next, {"请示", "请说明", "请问", "请核", "限制", "限于"}) &&
           has_one_of(next, {"组织", "安排", "补做", "补办", "补报", "补齐", "办理", "开展", "完成",
                             "抓紧", "尽快", "启动", "落实"});
}

namespace {

bool is_wrongly_believed(const reading& r, stretch ground) {
    const stretch clause = r.clause_at(ground.begin);
    return has_one_of(r.at({clause.begin, std::max(clause.begin, ground.begin)}),
                      {"误认为", "误以为", "错误认为", "错误地认为", "错误地以为", "错以为",
                       "错认为", "想当然", "自以为", "自认为", "误判", "误当", "错当", "误作",
                       "错误理解", "理解有误", "还以为", "原以为", "片面认为"});
}

bool is_bare_urgency(const reading& r, stretch ground, stretch sentence) {
    if (!has_one_of(r.at(ground), {"紧急", "紧迫", "应急", "突发", "抢险", "救灾", "疫情"}))
        return false;
    if (has_one_of(r.at(ground), {"命令", "应急处置", "应急状态"})) return false;
    // 没上会;依据应急预案,可以先行后补: the leave may follow.
    const bool goes_on =
        sentence.end < r.text().size() && ends_with_one_of(r.at(sentence), {";", "?"});
    const std::size_t end = goes_on ? r.sentence_at(sentence.end).end : sentence.end;
    return !has_one_of(
        r.at({sentence.begin, end}),
        {"依",   "按",   "据", "照",   "规定", "条例", "法》",   "应对法", "批准", "上级",
         "命令", "属于", "属", "情形", "授权", "同意", "可以不", "无需",   "免予", "免于"});
}

}  // namespace

bool is_no_ground(const reading& r, stretch ground, stretch sentence) {
    return is_wrongly_believed(r, ground) || is_bare_urgency(r, ground, sentence);
}

bool is_in_reason(const reading& r, stretch word, stretch place, stretch told) {
    constexpr std::size_t furthest = 90;  // bytes: to what was left out
    const stretch clause = r.clause_at(word.begin);
    // 原定的企业座谈会因疫情取消: the reason may stand behind the step, with what came of it.
    const string_view behind = r.at({word.end, std::max(word.end, clause.end)});
    if (ends_with_one_of(r.at({clause.begin, word.begin}), {"因", "由于", "因为", "受"}) &&
        has_one_of(behind, {"取消", "没开成", "未开成", "未能", "没有开", "未举行", "没举行",
                            "没办成", "作罢", "搁置", "停办", "改为", "未召开", "没召开"}))
        return true;
    if (place.begin < word.begin ||
        !begins_with_one_of(r.at(clause), {"由于", "因", "受", "鉴于", "考虑到", "限于", "囿于",
                                           "当时", "时值", "正值", "其时"}))
        return false;
    // 因工程需要,征求了企业意见: what it was for.
    return has_one_of(
        r.at({word.end, std::max(word.end, std::min(told.end, place.end + furthest))}),
        {"未", "没", "无法", "不能", "改为", "取消", "推迟", "延后", "来不及", "搁置", "停办",
         "作罢"});
}

bool runs_on_from_denied(const reading& r, const phrase_hit& hit, std::size_t negation,
                         std::size_t behind) {
    constexpr std::size_t near = 15;  // bytes
    const stretch denied = r.clause_at(negation);
    if (denied.end >= hit.end ||
        !begins_with_one_of(r.at(r.clause_at(hit.end - 1)), {"系", "是", "由", "为", "属"}))
        return false;
    bool found = false;
    r.each_of(role::noun, {behind, behind + near}, [&](const phrase_hit& o) {
        found |= r.words().group_of(o).step != r.words().group_of(hit).step &&
                 !r.words().of(o).is_broad && o.end <= denied.end;
    });
    return found;
}

bool tells_who_acted(const reading& r, const phrase_hit& denial) {
    const stretch clause = r.clause_at(denial.begin);
    const string_view before = r.at({clause.begin, std::max(clause.begin, denial.begin)});
    const string_view behind = r.at({denial.end, std::max(denial.end, clause.end)});
    const std::size_t of = behind.find("的");
    if (of == string_view::npos || behind.substr(of).starts_with("的记录")) return false;
    return before.ends_with("由") ||
           has_one_of(behind.substr(of), {"担任", "主持", "记录", "交来", "提交了", "出任"});
}

bool denies_other_act(const reading& r, const phrase_hit& denial, yigui::step s, stretch clause) {
    constexpr std::size_t near = 24;  // bytes
    const string_view said = r.text().substr(denial.begin, near);
    if (has_one_of(said, {"没有说明", "未说明", "没有注明", "未注明", "没有写明", "未写明"}))
        return !has_one_of(r.at(clause), {"未", "没"});
    return s != step::collective_decision && s != step::party_group_report &&
           has_one_of(said, {"没有开会", "没开会", "未开会", "没有上会", "没上会", "未上会",
                             "没有过会", "未过会", "没过会", "没有集体", "未集体"});
}

bool is_own_subject(string_view subject) {
    return subject.size() <= 6 ||
           has_one_of(subject,
                      {"结论",   "意见书",   "报告",   "回执",     "结果",     "记录",     "手续",
                       "栏",     "印发时",   "当时",   "事前",     "事先",     "送审时",   "发布时",
                       "该件",   "本件",     "此件",   "材料",     "纪要",     "至今",     "目前",
                       "仍",     "还",       "一直",   "迄今",     "但",       "起草单位", "起草科",
                       "承办科", "承办单位", "主办科", "制定机关", "从头到尾", "自始至终"});
}

bool is_silence(const reading& r, yigui::step s, stretch n) {
    constexpr std::size_t near = 36;  // bytes: how they could have answered
    if (s != step::public_consultation && s != step::enterprise_consultation &&
        s != step::publication)
        return false;
    const string_view said = r.at({n.begin, std::max(n.end, r.clause_at(n.begin).end)});
    const string_view who = without_front(said, {"没有", "未有", "没", "无", "未"});
    if (!begins_with_one_of(who, {"人", "一人", "一个人", "任何人", "市民", "群众", "公众", "居民",
                                  "村民", "单位", "个人", "网友", "网民", "企业", "社会公众"}))
        return false;
    return has_one_of(who.substr(0, near),
                      {"来电", "来函", "来信", "来访", "致电", "致函", "反馈", "反映", "提出",
                       "提意见", "提过", "留言", "参与", "投诉", "咨询", "响应", "旁听", "问津"}) &&
           !has_one_of(who, {"采纳", "公开征求", "组织"});
}

bool is_absence(const reading& r, yigui::step s, stretch n) {
    return s == step::public_consultation &&
           ends_with_one_of(
               r.at({r.clause_at(n.begin).begin, std::max(r.clause_at(n.begin).begin, n.begin)}),
               {"代表", "参加人", "委员", "人员"}) &&
           begins_with_one_of(r.text().substr(n.end), {"参加", "出席", "到会", "到场", "能参加"});
}

bool tells_of_degree(const reading& r, std::size_t behind, yigui::step what, stretch sentence) {
    const string_view said = r.at(sentence);
    if (what == step::interpretation &&
        has_one_of(said, {"形式不够", "方式不够", "形式单一", "方式单一", "不够丰富", "不够多样",
                          "渠道单一", "手段单一", "形式较单一"}))
        return true;
    return has_one_of(said, {"不够", "不足", "短板", "薄弱", "欠缺", "问题"}) &&
           begins_with_one_of(r.at({behind, std::max(behind, sentence.end)}),
                              {"能充分", "充分", "能有效", "有效", "能深入", "深入", "真正",
                               "能真正", "能很好", "很好", "能全面", "普遍", "广泛"});
}

bool is_not_freed(string_view lead, string_view word) {
    return begins_with_one_of(word, {"免", "豁免", "省略", "略去", "省去"}) &&
           ends_with_one_of(lead, {"不能", "不得", "不可", "不应", "不予", "并不", "不可以",
                                   "不因此", "不能因此"});
}

bool is_asked_whether(string_view lead) {
    return ends_with_one_of(lead, {"能否", "可否", "是否可以", "可不可以", "能不能", "是否"});
}

bool is_found_out(string_view lead, string_view word) {
    return word.starts_with("未纳入") && ends_with_one_of(lead, {"并", "实际", "实际上", "事实上"});
}

std::optional<phrase_hit> place::strong_ground() const {
    std::optional<phrase_hit> out;
    const auto look = [&](stretch s) {
        each(role::ground, s, [&](const phrase_hit& one) {
            if (!out && r_.words().group_of(one).id == "强理由" &&
                !is_no_ground(r_, {one.begin, one.end}, sentence_))
                out = one;
        });
    };
    look(sentence_);
    // 专家论证,因不属于重大决策,未进行;风险评估,同前,未进行
    if (!out && sentence_.begin > 0 &&
        has_one_of(r_.at(sentence_), {",同前,", ",同上,", "理由同前", "理由同上", "原因同上"}))
        look(r_.sentence_at(sentence_.begin - 1));
    // 本办法不涉及企业;所以也没有进行公平竞争审查
    if (!out && sentence_.begin > 0 &&
        begins_with_one_of(r_.at(sentence_), {"所以", "因此", "故", "因而", "据此"}))
        look(r_.sentence_at(sentence_.begin - 1));
    if (out || sentence_.end >= r_.text().size()) return out;
    // 为什么没有公开征求意见?因为…: the next sentence gives the reason.
    const stretch next = r_.sentence_at(sentence_.end);
    const bool is_asked = sentence_.end > 0 && r_.text()[sentence_.end - 1] == '?';
    const bool is_reason =
        is_asked || has_one_at(r_.text(), next.begin,
                               {"因", "原因", "理由", "缘由", "依据", "根据", "依照", "按照"});
    if (is_reason && (is_asked || !frees_another_step(r_.at(next)))) look(next);
    return out;
}

bool frees_another_step(string_view sentence) {
    return has_one_of(sentence, {",不作", ",不再", ",无需", ",可不", ",免予"});
}

}  // namespace yigui::recognising
