// Each question looks at one place: the words in front in the clause, the step's own words, those behind it up to
// the end of the sentence. 将, 拟, 预计 and the like are marks of duty among the phrases, and not asked for here.
#include "recognise/not_yet_so.h"

#include <algorithm>

#include "recognise/find.h"

namespace yigui::recognising {
namespace {

/// 有望于2月13日审议通过, 如一切顺利,…: or what comes behind it waits for it: 审议通过后即可印发. 签发后即可付印,已签
/// tells that it came.
bool is_foreseen(string_view lead, string_view said, string_view opening, string_view behind,
                 string_view rest) {
    if (has_one_of(said, {"有望", "可望"})) return true;
    if (has_one_of(opening, {"一切顺利", "顺利的话", "如顺利", "若顺利", "如无意外", "若无意外",
                             "不出意外"}))
        return true;
    return has_one_of(behind, {"后即可", "后方可", "后才能", "后方能", "后便可", "后就可"}) &&
           !has_one_of(lead, {"已", "业经"}) && rest.find("已") == string_view::npos;
}

/// 已经审核(待补): what the writer has still to make sure of.
bool is_left_to_fill_in(string_view behind) {
    return has_one_of(behind, {"(待补", "(待定", "(待核", "(待填", "(待确认", "(暂定", "(日期待"});
}

/// “经…审议通过”系笔误: the words are quoted only to be struck out.
bool is_struck_out(string_view before, string_view behind) {
    constexpr std::size_t farthest = 60;  // bytes to the end of the quotation
    const std::size_t opens = before.rfind("“");
    if (opens == string_view::npos || before.find("”", opens) != string_view::npos) return false;
    const std::size_t closes = behind.find("”");
    if (closes == string_view::npos || closes > farthest) return false;
    const string_view rest = without_front(behind.substr(closes + string_view("”").size()),
                                           {"的表述", "的说法", "的记载", "一句", "一语"});
    return begins_with_one_of(
        rest, {"系笔误", "是笔误", "为笔误",   "属笔误",     "系误写", "系误记", "系误报",
               "有误",   "不实",   "不属实",   "与事实不符", "系测试", "是测试", "为测试",
               "应删",   "应予删", "予以删除", "更正为",     "改为",   "应改为", "修改为"});
}

/// 送审的《…》至今未收到审核意见: what parts the step's own words says that it is still open.
bool parts_own_words(string_view own, yigui::step step) {
    if (has_one_of(own, {"至今未", "至今没有", "仍未", "迟迟未", "迟迟没有", "尚未收到", "一直未"}))
        return true;
    return step == yigui::step::consultation_feedback &&
           has_one_of(own, {"正在梳理", "正在汇总", "正在研究", "正在整理", "科室建议采纳",
                            "拟采纳", "拟予采纳", "初步建议采纳", "我科建议采纳"});
}

/// …发函征求意见,因邮件退回,企业均未收到: nobody was reached; or all was made ready only: 会议室已订.
bool reaches_nobody(string_view rest) {
    return has_one_of(rest, {"均未收到", "均没有收到", "未能送达", "无法送达", "均未到会",
                             "均未到场", "无一到会", "无人到会", "无企业到会", "会议室已订",
                             "会议室已预订", "会场已订", "会场已布置"}) &&
           !has_one_of(rest, {"重新", "再次", "另行", "补发", "补寄", "改为"});
}

/// 向12家企业宣讲该办法: they were told, not heard.
bool only_tells_businesses(string_view said) {
    return has_one_of(said, {"宣讲", "宣贯", "推介", "讲解"}) &&
           !has_one_of(said, {"意见", "建议", "听取", "征求", "征询", "座谈", "诉求"});
}

}  // namespace

std::optional<std::string> why_not_yet_so(const reading& r, const phrase_hit& h, yigui::step step,
                                          stretch clause, stretch sentence) {
    const std::size_t begin = std::min(clause.begin, h.begin);
    const std::size_t end = std::max(clause.end, h.end);
    const string_view lead = r.at({begin, h.begin});
    const string_view own = r.at({h.begin, h.end});
    const string_view behind = r.at({h.end, end});
    const string_view opening = r.at({std::min(sentence.begin, begin), h.end});
    const string_view rest = r.at({h.end, std::max(h.end, sentence.end)});
    if (is_foreseen(lead, r.at({begin, h.end}), opening, behind, rest)) return "只是预期";
    if (is_left_to_fill_in(behind)) return "还有待补的内容";
    if (parts_own_words(own, step)) return "这句话说还没有结果";
    if (is_struck_out(opening, rest)) return "引的是写错的话";
    if (step == yigui::step::enterprise_consultation && reaches_nobody(rest))
        return "没有听到企业的意见";
    if (step == yigui::step::enterprise_consultation &&
        only_tells_businesses(r.at({begin, std::max(end, sentence.end)})))
        return "是向企业宣讲,不是听取意见";
    if (step == yigui::step::expert_argumentation &&
        has_one_of(r.at({begin, end}), {"接受采访", "受访时", "接受记者", "撰文"}))
        return "是专家对媒体说的话";
    return std::nullopt;
}

}  // namespace yigui::recognising
