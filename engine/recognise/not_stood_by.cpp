// The words that lead the clause are asked first, then those behind the step; a second taking in the rest of
// the sentence makes the first one's end no matter.
#include "recognise/not_stood_by.h"

#include <algorithm>

#include "recognise/find.h"

namespace yigui::recognising {
namespace {

/// 据举报人反映, 据他说: somebody's word. 据统计, 据审查报告 tell what is on record.
bool is_on_ones_word(string_view lead) {
    constexpr std::size_t farthest = 36;  // bytes
    if (!lead.starts_with("据")) return false;
    const std::size_t said = first_place_of(lead, {"反映", "称", "讲", "说"});
    const string_view who = lead.substr(0, said);
    return said <= farthest && !lead.substr(said).starts_with("说明") &&
           !has_one_of(who, {"《", "报告", "统计", "记载", "文件", "规定", "意见书", ",", "纪要",
                             "名", "通报"});
}

/// 听说…, 好像…, 不知是否…: the clause opens with a guess.
bool is_guessed(string_view lead) {
    if (begins_with_one_of(
            lead,
            {"听说", "据说",   "听闻",   "听人说", "听人讲",   "好像",     "似乎", "大概", "也许",
             "或许", "恐怕",   "想必",   "估计",   "以为",     "自以为",   "假装", "貌似", "看样子",
             "看来", "应该已", "应该是", "可能已", "可能是",   "大约已",   "想来", "推测", "猜测",
             "假称", "佯称",   "难说",   "未必已", "不一定已", "不见得已", "疑似"}))
        return true;
    // 即使已征求企业意见,也要…; 只要通过了集体讨论就…; 除已征求意见的情形外,…: a case is put.
    if (begins_with_one_of(lead, {"即使", "纵使", "纵然", "只要", "要不是", "若不是", "若非",
                                  "差点", "差一点", "险些"}))
        return true;
    // 《办法》可能已报备案: the guess stands before the mark of what was done.
    if (has_one_of(lead, {"可能已", "也许已", "或许已", "大概已", "似乎已", "好像已", "应该已",
                          "想必已", "恐怕已", "据说已", "听说已", "貌似已", "未必已"}))
        return true;
    // 可能经营受影响的商户: no 经 of what was done.
    if (const std::size_t maybe = lead.find("可能经");
        maybe != string_view::npos &&
        !begins_with_one_of(lead.substr(maybe + 9), {"营", "济", "费", "销", "常"}))
        return true;
    const std::size_t not_known =
        first_place_of(lead, {"不知", "不确定", "不清楚", "不明确", "没弄清", "未查明", "不了解"});
    return not_known != string_view::npos &&
           has_one_of(lead.substr(not_known), {"是否", "有没有", "有无"});
}

/// 与去年公开征求意见的文件相比, 同已备案的《…》一样: what something else is measured by.
bool is_compared_with(string_view clause, std::size_t end) {
    if (begins_with_one_of(clause, {"参照已", "参照经", "仿照", "比照", "不同于", "有别于"}))
        return has_word(clause.substr(end > 3 ? end - 3 : 0), "的");
    // 同司法局的合法性审核意见一样,会议…: the opinion is there.
    if (begins_with_one_of(clause.substr(end), {"意见一样", "意见相同", "结论一样", "结论相同"}))
        return false;
    return begins_with_one_of(clause, {"与", "同", "和", "跟", "比"}) &&
           has_one_of(clause.substr(end), {"相比", "一样", "不同", "相同", "类似", "相似"}) &&
           has_one_of(clause.substr(0, end + 3), {"的", "去年", "上次", "上一", "已"}) &&
           !has_one_of(clause, {"征求意见稿", "送审稿", "初稿", "草案", "我局", "原稿"});
}

/// 为顺利通过合法性审核,…; 供局务会审议的…, 报备案用的…: what something was done or made for.
bool is_only_meant(string_view clause, std::size_t begin, std::size_t end) {
    const string_view behind = without_front(clause.substr(end), {"案", "审议", "讨论"});
    if (begin < 30 && begins_with_one_of(behind, {"用的", "时用的"})) return true;
    if (begins_with_one_of(clause, {"供", "用于"}) &&
        has_one_of(clause, {"已打印", "已印", "已装订", "已备", "已准备", "已采集", "已分发"}))
        return true;
    return clause.ends_with(",") &&
           !has_one_of(clause, {"开展了", "进行了", "召开了", "举行了", "组织了"}) &&
           begins_with_one_of(clause, {"为顺利", "为尽快", "为尽早", "为早日", "为便于", "为配合",
                                       "为迎接", "为做好", "为争取", "为能", "为使", "为确保"});
}

/// 除已公开征求意见的情形外,: which ones are not meant. 除已公开征求意见外,还… tells that it was done.
bool is_excepted_sort(string_view clause) {
    return begins_with_one_of(clause, {"除已", "除经"}) &&
           ends_with_one_of(without_end(clause, {","}),
                            {"的外", "的以外", "的情形外", "的文件外", "的情况外", "的单位外"});
}

/// 名为…,实为…; 名义上…,实际由…代填; 说已审查,实际没有.
bool is_in_name_only(string_view lead, string_view rest) {
    if (has_one_of(rest, {",实际没有。", ",实际未做", ",实际没做", ",实际未开", ",其实没有。",
                          ",实际没有做", ",实际没有开", ",实则没有"}))
        return true;
    return has_one_of(lead, {"名为", "名义上", "表面上", "形式上", "号称", "美其名"}) &&
           has_one_of(rest, {",实为", ",实则", ",实际", ",其实", ",事实上", "实为", "实则"});
}

bool is_taken_again(string_view rest) {
    return has_one_of(rest,
                      {"重新", "再次", "修改后", "补正后", "补充后", "完善后", "整改后", "又于",
                       "现已", "复审", "复核",   "二次",   "第二次", "另行",   "改期",   "更正后",
                       "恢复", "后来", "最终",   "再行",   "补开",   "补做",   "补办"});
}

/// 撤销了《…》的签发决定, 撤回了论证意见: the step's words name what was taken back, and end the clause.
bool is_object_of_taking_back(string_view lead, string_view behind) {
    constexpr std::size_t farthest = 75;  // bytes
    std::size_t end = 0;
    for (const known_word verb :
         {known_word("撤销了"), known_word("撤回了"), known_word("推翻了"), known_word("否决了"),
          known_word("已撤销"), known_word("已撤回"), known_word("注销了"), known_word("已注销"),
          known_word("废除了"), known_word("作废了")}) {
        const std::size_t at = lead.rfind(std::string_view(verb));
        if (at != string_view::npos) end = std::max(end, at + verb.size());
    }
    if (end == 0 || lead.size() - end > farthest) return false;
    const string_view between = lead.substr(end);
    if (has_one_of(between, {"并", "后", ",", "经", "已", "由", "文件", "旧"})) return false;
    behind = without_front(behind, {"审议", "审查", "审核"});
    behind = without_front(behind, {"的"});
    behind = without_front(behind, {"决定", "意见书", "意见", "结论", "结果", "编号", "报告",
                                    "批示", "公告", "登记", "申请"});
    return behind.empty() || begins_with_one_of(behind, {",", "。", ";"});
}

/// 审查结论已被撤销, 公告因稿件有误被撤回: what became of it, in the same clause.
bool is_taken_back_behind(string_view behind) {
    for (const known_word verb :
         {known_word("撤销"), known_word("撤回"), known_word("收回"), known_word("推翻"),
          known_word("否决"), known_word("撤下"), known_word("下架"), known_word("叫停"),
          known_word("作废"), known_word("注销")}) {
        const std::size_t at = behind.find(std::string_view(verb));
        if (at == string_view::npos) continue;
        const string_view lead = behind.substr(0, at);
        const std::size_t mark =
            first_place_of(lead, {"被", "已", "即", "又", "予以", "遭", "随后", "次日"});
        constexpr std::size_t nearest = 45;  // bytes: 被县司法局
        if (mark == string_view::npos || lead.size() - mark > nearest) continue;
        // 审查表已收回: it came back filled in.
        if (std::string_view(verb) == "收回" && !has_word(lead, "被")) continue;
        // 删除了已撤销的机构名称; 期满后已撤下 took its course.
        const string_view after = behind.substr(at + verb.size());
        const bool is_attribute = begins_with_one_of(after, {"的", "机构", "部门", "单位"}) &&
                                  !begins_with_one_of(after, {"的,", "的。", "的;"});
        if (is_attribute || has_one_of(lead, {"删", "取消了", "更正了"}) ||
            (has_one_of(lead, {"期满", "届满"}) &&
             !has_one_of(lead, {"未满", "未期满", "未届满", "不满", "期满前", "届满前", "期满之前",
                                "届满之前"})))
            continue;
        return !has_one_of(
            lead, {"建议", "应", "拟", "第", "条", "认为", "决定", "《", "旧", "原", "文件", "的"});
    }
    return false;
}

/// 虽已报备,但被退回补正; 虽召开了论证会,但不足法定人数.
bool is_conceded_only(string_view lead, string_view rest) {
    if (!has_one_of(lead, {"虽", "尽管", "名义上"})) return false;
    const std::size_t turn = first_place_of(rest, {",但", ",却", ",然而", ",不过", ",可是"});
    if (turn == string_view::npos) return false;
    return has_one_of(
        rest.substr(turn),
        {"被退回", "退回补正", "退回修改", "无效",     "不是同一", "并非同一",   "无法打开",
         "打不开", "均未到会", "无人到会", "无人参加", "不足法定", "人数不足",   "抄袭",
         "代填",   "收回",     "撤回",     "撤下",     "未表决",   "没有表决",   "未作表决",
         "未出具", "走过场",   "没有征求", "没有听取", "不能作为", "不具有效力", "作废"});
}

}  // namespace

std::optional<std::string> why_not_stood_by(const reading& r, const phrase_hit& h, stretch clause,
                                            stretch sentence, step what) {
    const std::size_t end = std::max(clause.end, h.end);
    const stretch lead{clause.begin, std::max(clause.begin, h.begin)};
    const string_view before = r.at(lead);
    // Words in any order may begin with the guess.
    const string_view opening = r.at({std::min(clause.begin, h.begin), h.end});
    if (is_guessed(opening) || is_on_ones_word(before)) return "只是听说、猜想";
    const string_view rest = r.at({h.end, std::max(h.end, sentence.end)});
    // 例如,某局的办法公开征求意见后…: told to show something.
    if (begins_with_one_of(r.at(sentence), {"例如,某", "比如,某", "譬如,某", "例如某", "比如某"}))
        return "只是举例";
    const std::size_t begin = std::min(clause.begin, h.begin);
    if (is_compared_with(r.at({begin, end}), h.end - begin)) return "是拿来比较的";
    if (is_only_meant(r.at({begin, end}), h.begin - begin, h.end - begin))
        return "说的是目的、用途";
    if (is_excepted_sort(r.at({clause.begin, end}))) return "说的是除外的情形";
    if (is_in_name_only(opening, rest)) return "只是名义上的";
    const string_view behind = r.at({h.end, end});
    // 提出意见,意见采纳情况将在官网公布: the words in any order hold no 将.
    if (what == step::consultation_feedback &&
        begins_with_one_of(without_front(r.text().substr(h.end), {"的", "情况", "结果"}),
                           {"将", "拟于", "拟在"}))
        return "写的是以后怎样办";
    if (begins_with_one_of(behind, {"只完成", "仅完成", "才完成", "刚完成了前"}))
        return "只办了一部分";
    if (!is_object_of_taking_back(opening, behind) && !is_taken_back_behind(r.at({h.begin, end})) &&
        !is_conceded_only(opening, rest))
        return std::nullopt;
    if (is_taken_again(rest)) return std::nullopt;
    return "后来撤回了,或者没有办成";
}

}  // namespace yigui::recognising
