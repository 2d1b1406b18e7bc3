// A denial in a rule is told by what the sentence does with the paper it speaks of: it bans
// (不得), warns (别往会上送), threatens (追究责任) or orders to mend (请补报). A sentence that names
// one paper (该通知, 这份) tells of that paper's lapse, ban or no ban.
#include "recognise/denial_in_rule.h"

#include <algorithm>

#include "recognise/find.h"

namespace yigui::recognising {

bool denial_in_rule::holds(const phrase_hit& n) const {
    // 尚未取得统一编号,暂不印发: what waits for it is one paper.
    const string_view waits = r_.at({clause_.begin, std::max(clause_.begin, n.end)});
    if (has_one_of(waits, {"尚未", "仍未", "至今未", "还未", "还没", "尚没"}) &&
        begins_with_one_of(r_.at(r_.clause_after(clause_)),
                           {"暂不", "暂缓", "故暂", "故未", "所以未", "因此未", "因而未"}))
        return false;
    // 依法不得公开,故未征求意见; 由于属于内部清单,故未审核亦未备案: why it was left out of this one.
    if (begins_with_one_of(r_.at(r_.clause_at(n.begin)), {"故", "因此", "所以", "遂", "因而"}) &&
        (is_banned({sentence_.begin, clause_.begin}) ||
         (begins_with_one_of(r_.at(sentence_), {"由于", "因", "鉴于"}) &&
          !contains_one_of({n.end, std::max(n.end, sentence_.end)},
                           {"不得", "不予", "一律", "方可", "应当"}))))
        return false;
    // 未经评估,《办法》有效期不予延长: the ban, which the words may run over.
    if (step_ == step::expiry_evaluation && r_.at({n.begin, n.end}).starts_with("未") &&
        contains_one_of({n.end, sentence_.end},
                        {"不予延", "不予办理延", "不办理延", "不得延", "不再延", "不能延", "不予续",
                         "不得续", "不予继续", "不得继续"}) &&
        !contains_one_of(sentence_, {"已", "了", "决定"}) && !has_followed_for_one(n))
        return true;
    if (is_conditional(true) || counts_as_undone(n) || is_told_to_mend(n)) return true;
    if (bans_without(n)) return true;
    const stretch rest{h_.end, sentence_.end};
    const bool refusal = is_refusal(n);
    if ((!refusal && is_banned(rest)) || warns(rest) || is_case_of_sanction()) return true;
    if (!refusal && (forbids() || lays_down(n) || refuses_class(n))) return true;
    return is_ruled_out(n) || is_said_of_such(n);
}

/// 该办法未经评估,因此不再延续: what came of one paper's lapse, and no ban.
bool denial_in_rule::has_followed_for_one(const phrase_hit& n) const {
    return contains_one_of({sentence_.begin, n.begin},
                           {"该", "《", "本办法", "本文件", "这份", "这件"}) &&
           contains_one_of({n.end, std::max(n.end, sentence_.end)},
                           {",故", ",因此", ",因而", ",所以", ",于是", ",局里", ",我局", ",县里"});
}

namespace {

/// Behind the nearest 的 that leads to one of the nouns; empty where none does.
string_view behind_attribute(string_view said, word_list nouns) {
    constexpr std::size_t character = 3;  // bytes
    for (std::size_t at = said.find("的"); at != string_view::npos;
         at = said.find("的", at + character))
        if (const string_view noun = which_begins(said.substr(at + character), nouns);
            !noun.empty())
            return said.substr(at + character + noun.size());
    return {};
}

}  // namespace

bool denial_in_rule::is_said_of_such(const phrase_hit& n) const {
    constexpr std::size_t farthest = 240;  // bytes
    const std::size_t begin = std::min(n.begin, h_.begin);
    const bool is_one = names_one() && !has_one_of(r_.at({begin, n.end}), {"连文稿", "连稿子"});
    if (n.begin > h_.end + 60 || is_one || strong_sign({n.end, std::max(n.end, sentence_.end)}))
        return false;
    const string_view said =
        r_.at({begin, std::min(std::max(n.end, sentence_.end), begin + farthest)});
    const string_view rest = behind_attribute(said, {"文件", "办法", "文稿", "稿子", "草案", "规定",
                                                     "事项", "现象", "做法", "行为", "情形"});
    if (has_one_of(said, {"被", "受到", "已"})) return false;
    return begins_with_one_of(
        without_front(rest, {",", "都", "均", "就", "要", "应", "须", "上级"}),
        {"不能", "不得", "不许",     "不准",   "不予", "不可", "不要", "一律",
         "一概", "杜绝", "要求整改", "整改",   "纠正", "下次", "下回", "退",
         "以",   "禁止", "制止",     "要杜绝", "不上", "不发", "不印", "不排"});
}

namespace {

/// 三是配套制度, 2023年的调整方案: the subject of a clause in an evaluation.
bool is_paper_beside(string_view subject) {
    constexpr std::size_t item = 6, year = 13;  // bytes: 三是, 2023年的
    if (subject.size() > item && subject.substr(3, 3) == "是") subject.remove_prefix(item);
    if (subject.starts_with("配套") && !subject.starts_with("配套办法》"))
        return has_one_of(subject, {"制度", "标准", "规范", "文件", "细则", "办法", "措施"});
    return subject.size() > year && subject.substr(4, 6) == "年的" &&
           subject.find_first_not_of("0123456789") == 4 &&
           has_one_of(subject.substr(year - 3), {"调整方案", "收费标准", "价格方案", "实施方案"});
}

}  // namespace

bool denial_in_rule::is_of_something_else(const phrase_hit& n) const {
    constexpr std::size_t farthest = 240;  // bytes
    const string_view said =
        r_.at({n.begin, std::min(std::max(n.end, sentence_.end), n.begin + farthest)});
    // 没往法制办交材料的单位还有三个, 从没请过专家的乡镇也要制定办法: which of them.
    if (!names_one() &&
        !behind_attribute(said, {"单位", "部门", "乡镇", "科室", "街道", "镇街", "县区", "区县"})
             .empty())
        return true;
    const string_view of_papers = behind_attribute(said, {"文件", "办法"});
    if (begins_with_one_of(of_papers, {",请到", ",可到", ",可以到", ",可在"})) return true;
    // 局长桌上没批的文件还有五份, 全县没公开的文件还有三件: of the own ones the same tells a lapse.
    if (begins_with_one_of(of_papers, {"还有", "共有", "有几", "还剩", "不少", "较多", "占"}) &&
        (step_ == step::signing ||
         contains_one_of({sentence_.begin, std::max(n.end, sentence_.begin)},
                         {"全县", "全市", "全区", "全省", "各单位", "各乡镇", "各部门", "有的"})))
        return true;
    if (is_of_things(n) || is_of_paper_beside(n)) return true;
    // 备案号还躺在抽屉里, 还压在账上的备案资金
    if (step_ == step::filing &&
        (r_.at({h_.begin, h_.end}).ends_with("号") ||
         has_one_at(r_.text(), h_.end, {"号", "资金", "经费", "专户", "系统", "平台", "人员"})))
        return true;
    return is_named_as_fault(n) || is_hidden_otherwise(n) || is_unknown_otherwise(n);
}

/// 未经公布的收费项目,群众有权拒缴; 逾期未公布的自次年起失效: a rule on things, or on what comes late.
bool denial_in_rule::is_of_things(const phrase_hit& n) const {
    const string_view rest = r_.at({h_.end, std::max(h_.end, sentence_.end)});
    if (begins_with_one_of(rest, {"的自", "的一律", "的视为", "的自动", "的即行", "的予以废止"}) &&
        has_one_of(rest, {"失效", "废止", "停止执行"}))
        return true;
    const string_view of_things = behind_attribute(
        r_.at({n.begin, std::max(n.end, sentence_.end)}),
        {"收费项目", "收费标准", "项目", "合同", "协议", "停车场", "场所", "设施", "广告"});
    return !names_one() && of_things.starts_with(",") &&
           has_one_of(of_things,
                      {"有权", "不得", "可以拒", "无效", "不予", "一律", "视为", "应当"});
}

/// 三是配套制度未及时备案, in an evaluation: what came beside or after the document. 司法局已受理合法性审核,尚未反馈意见: the
/// reviewer's opinion, and no answer to the public.
bool denial_in_rule::is_of_paper_beside(const phrase_hit& n) const {
    if (around_.kind == paper_kind::evaluation)
        return is_paper_beside(r_.at({clause_.begin, std::max(clause_.begin, n.begin)})) ||
               has_one_at(r_.text(), h_.end, {"配套"});
    return step_ == step::consultation_feedback &&
           contains_one_of({sentence_.begin, n.begin},
                           {"司法局", "市场监管局", "法制办", "法规科", "送审"}) &&
           !contains_one_of(
               sentence_, {"采纳", "公众", "社会", "群众", "市民", "提出", "收集", "企业", "征求"});
}

bool denial_in_rule::is_named_as_fault(const phrase_hit& n) const {
    if (names_one() || strong_sign(r_.clause_at(n.begin))) return false;
    const string_view next = r_.at(r_.clause_after(r_.clause_at(n.begin)));
    const string_view all = r_.at({sentence_.begin, std::max(n.end, sentence_.end)});
    // 我局没有组织论证,是工作中的短板: what somebody says of himself was so.
    if (!next.starts_with("是") ||
        has_one_of(all, {"《", "我局", "本局", "我委", "我办", "起草科室", "起草组", "本办法",
                         "这次", "本次"}))
        return false;
    const string_view fault = without_end(next, {"。", ",", ";"});
    return ends_with_one_of(fault, {"通病", "老毛病", "常见问题", "多发问题", "普遍问题",
                                    "普遍现象", "常见现象"}) ||
           (ends_with_one_of(fault, {"问题之一", "问题", "现象"}) &&
            has_one_of(all, {"一些", "部分", "有的", "各地", "个别", "普遍", "常见", "往往", "基层",
                             "多数", "过去"}));
}

bool denial_in_rule::is_hidden_otherwise(const phrase_hit& n) const {
    if (step_ != step::publication) return false;
    const stretch own = r_.clause_at(n.begin);
    const string_view said = r_.at({n.end, std::max(n.end, own.end)});
    if (begins_with_one_of(said, {"这类", "此类", "这种", "同类", "类似", "省里", "上级", "国家",
                                  "外地", "国务院", "省政府", "内部", "邻县", "外省", "任何类似"}))
        return true;
    // 外面看不到的文件,以电子版为准
    if (!has_one_of(r_.at({n.begin, n.end}), {"看不到", "找不到", "查不到", "看不见"}))
        return false;
    const std::size_t name = first_place_of(
        said, {"办法", "文件", "通告", "规定", "细则", "政策", "公告", "通知", "》"});
    if (name == string_view::npos) return false;
    if (begins_with_one_of(said, {"的文件", "的办法"})) return true;
    constexpr std::size_t mark = 3, word = 6;  // bytes
    const string_view named = said.substr(name);
    string_view rest = named.substr(named.starts_with("》") ? mark : word);
    if (begins_with_one_of(rest, {"怎么", "如何", "怎样", "带来", "是否"})) return true;
    // 办法的好处, 办法规定的补贴; but not 该办法的发布信息, 通知中规定的附件
    if (const string_view in = which_begins(rest, {"里", "中"}); !in.empty())
        rest = rest.substr(in.size());
    return begins_with_one_of(
               rest, {"规定的", "说的", "承诺的", "的好处", "的效果", "的意义", "的变化", "的成效",
                      "的实惠", "的作用", "的影响", "的效力", "的优惠"}) &&
           !has_one_of(rest, {"附件", "附表", "目录", "全文", "正文", "文本"});
}

bool denial_in_rule::is_unknown_otherwise(const phrase_hit& n) const {
    const stretch own = r_.clause_at(n.begin);
    const string_view said = r_.at({n.end, std::max(n.end, own.end)});
    // 没等会议结束他就走了
    if (step_ == step::collective_decision &&
        has_one_at(r_.text(), h_.end, {"结束", "散", "开完", "宣布", "纪要"}) &&
        r_.at({h_.begin, h_.end}).starts_with("没等"))
        return true;
    if (step_ != step::party_group_report ||
        !has_one_of(r_.at({n.begin, n.end}), {"不知道", "没听说", "不清楚", "未听说"}))
        return false;
    const string_view object = without_front(said, {"过"});
    if (begins_with_one_of(object, {"这种", "这类", "此类", "同类", "类似"})) return true;
    const std::size_t of = object.rfind("的");
    return of != string_view::npos &&
           !begins_with_one_of(object.substr(of), {"的出台", "的制定", "的起草", "的印发"}) &&
           has_one_of(object.substr(of), {"标准", "条款", "数额", "金额", "内容", "细节", "范围",
                                          "口径", "界限", "时限", "期限", "要求", "含义"});
}

bool denial_in_rule::is_banned(const stretch& rest) const {
    const auto by = ban(rest);
    return by && !is_lapse_of_one(rest) && !has_come_of_it(*by);
}

bool denial_in_rule::warns(const stretch& rest) const {
    return starts(r_.text(), h_.end, "的") &&
           contains_one_of(rest, {"别往", "别上", "别送", "别报", "别签", "别发", "一律别", "不要",
                                  "莫要", "莫往", "勿"}) &&
           !is_lapse_of_one(rest);
}

bool denial_in_rule::is_lapse_of_one(const stretch& rest) const {
    const string_view lead = r_.at({sentence_.begin, clause_.begin});
    if (ends_with_one_of(lead, {"规定,", "要求,", "规定:", "要求:"})) return false;
    // 未经审查不得出台: the ban stands with its verb, whatever paper quotes it.
    if (begins_with_one_of(without_front(r_.text().substr(h_.end), {"意见", "程序"}),
                           {"不得", "的不得"}))
        return false;
    return contains_one_of({sentence_.begin, h_.begin}, {"该", "虽", "这份", "《"}) ||
           contains_one_of(rest, {"这份", "这件", "此稿", "本稿", "该办法", "该规定", "该文件",
                                  "该通知", "该通告", "该细则"});
}

bool denial_in_rule::has_come_of_it(const phrase_hit& ban) const {
    const string_view before = r_.at({r_.clause_at(ban.begin).begin, ban.begin});
    return ends_with_one_of(before, {"被", "受到", "已"}) ||
           has_one_of(before, {"态度是", "答复是", "回话是", "意思是", "只好", "只得", "于是"});
}

bool denial_in_rule::bans_without(const phrase_hit& n) const {
    if (!r_.at({n.begin, n.end}).starts_with("没")) return false;
    if (n.end <= h_.begin) {
        const string_view between = r_.at({n.end, h_.begin});
        return has_word(between, "的") && ends_with_one_of(between, {"不要", "别", "莫", "勿"});
    }
    const string_view said = r_.at({n.end, std::max(n.end, sentence_.end)});
    const std::size_t course = first_place_of(said, {"程序", "环节", "步骤", "手续"});
    const std::size_t by = first_place_of(said, {"不得", "不许", "不准", "不能", "不予", "一律不"});
    return course < by && by != string_view::npos &&
           !has_one_of(said.substr(course, by - course), {"被", "只好", "于是", "因此", "所以"});
}

bool denial_in_rule::is_refusal(const phrase_hit& n) const {
    return r_.words().group_of(n).family == "步骤" ||
           r_.at({n.begin, n.end}).find("空") != string_view::npos;
}

bool denial_in_rule::is_ruled_out(const phrase_hit& n) const {
    // 依法不得公开,故未征求意见: why it was left out of this one.
    const string_view why = r_.at({clause_.begin, n.begin});
    if (has_one_of(why, {",故", ",因此", ",所以", ",遂", ",因而"}) || why == "故" ||
        is_one_of(why, {"因此", "所以", "遂", "因而"}))
        return false;
    return contains({clause_.begin, h_.end}, "不得") ||
           contains_one_of({clause_.begin, n.end}, {"不能以", "不能用", "不可以"});
}

bool denial_in_rule::is_case_of_sanction() const {
    const string_view said = r_.at({clause_.begin, std::max(h_.end, sentence_.end)});
    const std::size_t which =
        first_place_of(said, {"的,", "的单位", "的部门", "的责任人", "的人员", "的行为", "的情形"});
    if (which == string_view::npos || names_one() || strong_sign(sentence_)) return false;
    return has_one_of(said.substr(which),
                      {"追究", "予以通报", "予以约谈", "问责", "处分", "责令", "通报批评", "扣分",
                       "视为", "视同", "予以撤销", "予以纠正", "限期改正", "约谈"}) &&
           !has_one_of(said, {"已", "了", "被"});
}

bool denial_in_rule::refuses_class(const phrase_hit& n) const {
    const stretch own = r_.clause_at(n.begin);
    return begins_with_one_of(r_.at(own), {"未", "没", "无", "凡未"}) && !strong_sign(sentence_) &&
           ends_with_one_of(r_.at(own), {"的送审稿,", "的文件,", "的文稿,", "的草案,"}) &&
           contains_one_of(r_.clause_after(own), {"不予", "不得", "一律", "不安排"});
}

namespace {

/// 你局送审材料中未见企业意见,请补充征询后重新报送: who gets the papers back is told what to bring.
bool is_asked_for_in_letter(string_view lead, string_view lacks, string_view order) {
    if (!has_one_of(lead, {"你局",     "你委",     "你办",     "你厅",     "你县",   "你镇",
                           "你乡",     "你区",     "你市",     "你科",     "你处",   "你单位",
                           "你部门",   "你街道",   "贵局",     "贵单位",   "贵委",   "贵办",
                           "贵部门",   "贵镇",     "来件",     "来稿",     "来文",   "来函所附",
                           "送审材料", "报送材料", "报审材料", "申报材料", "送审卷", "该稿"}))
        return false;
    if (!begins_with_one_of(lacks, {"缺", "未见", "未附", "没有附", "没附", "未提供", "没有提供",
                                    "未提交", "没有提交", "未随", "欠缺", "无"}))
        return false;
    return has_one_of(order, {"补正", "补齐", "补充", "补办", "补做", "补报", "补送", "补交",
                              "补附", "补全", "补征", "补来", "一并报", "一并送", "重新报",
                              "前完成", "完成后再", "做完后再"}) &&
           !has_one_of(order, {"已", "了", "说明"});
}

}  // namespace

/// 查不到统一编号,请于3日内补编; 缺解读,限两日内提供: a paper is missing, and somebody is to bring it.
bool denial_in_rule::is_missing_and_called_for(const phrase_hit& n) const {
    if (is_asked_for_in_letter(r_.at({sentence_.begin, std::max(n.end, sentence_.begin)}),
                               r_.text().substr(n.begin),
                               r_.at(r_.clause_after(r_.clause_at(n.begin)))))
        return true;
    // 尚有3条意见未答复,务必于本周内回复完毕: what is left, and its term.
    const string_view order = r_.at(r_.clause_after(clause_));
    if (begins_with_one_of(order, {"务必", "请于", "请在", "限", "抓紧", "尽快"}) &&
        has_one_of(order, {"内", "前"}) &&
        !contains_one_of({sentence_.begin, std::max(n.end, sentence_.begin)},
                         {"该办法", "该文件", "该通告", "该细则", "该规定", "该稿", "该件", "这份",
                          "你局", "你委", "你镇", "你县", "你单位", "经查", "《"}) &&
        has_one_of(order, {"完毕", "完成", "办结", "回复", "答复", "补齐", "补办", "补做"}) &&
        !contains_one_of(sentence_, {"已", "了"}))
        return true;
    if (!has_one_of(r_.at({n.begin, n.end}),
                    {"缺", "查不到", "找不到", "搜不到", "无合法性", "查无"}) ||
        r_.at({n.begin, n.end}) == "缺少" || contains_one_of(sentence_, {"已", "了"}) ||
        contains_one_of(clause_, {"环节", "程序", "步骤"}))
        return false;
    const string_view next = r_.at(r_.clause_after(clause_));
    return (begins_with_one_of(next, {"请", "限", "应", "须", "尽快", "抓紧"}) ||
            has_one_of(next, {"应当补", "须补", "应补", "尽快补"})) &&
           has_one_of(next, {"补", "提供", "附上", "前交", "办理", "送来", "报来"});
}

bool denial_in_rule::is_told_to_mend(const phrase_hit& n) const {
    if (is_missing_and_called_for(n)) return true;
    const string_view head = r_.at({clause_.begin, std::max(clause_.begin, n.begin)});
    const string_view tail = r_.at({n.end, std::max(n.end, clause_.end)});
    const std::size_t which = tail.find("的");
    // 未附审查结论的送审稿,请补齐后再报
    const string_view next = r_.at(r_.clause_after(clause_));
    if (which != string_view::npos && has_one_of(tail.substr(which), {"稿,", "文件,", "草案,"}) &&
        ((next.starts_with("请") && !has_one_of(next, {"查阅", "查询", "借阅", "咨询"})) ||
         next.starts_with("须") || next.starts_with("一律")))
        return true;
    return has_one_of(head, {"请", "将", "把", "对", "就"}) && which != string_view::npos &&
           has_one_of(tail.substr(which), {"补", "抓紧", "尽快", "限期", "立即"}) &&
           !contains(sentence_, "已") && !contains(clause_, "了");
}

}  // namespace yigui::recognising
