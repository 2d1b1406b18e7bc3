// The object behind the first verb of the meeting is looked at as a whole: a list of what is no document would
// never end, and the kinds of documents are few. What leaves its object out (会议研究决定) is not asked.
#include "recognise/other_business.h"

#include <algorithm>

#include "recognise/find.h"

namespace yigui::recognising {
namespace {

bool may_be_document(string_view said) {
    return has_one_of(
        said, {"《",   "办法", "规定", "细则", "意见", "稿",   "草案", "文件",     "通知",   "规则",
               "通告", "公告", "制度", "标准", "措施", "政策", "规程", "公约",     "决定》", "目录",
               "清单", "规划", "条款", "上述", "该",   "本",   "其",   "有关事项", "议题",   "新规",
               "指引", "守则", "规章", "通则", "导则", "章程", "以上", "此",       "这",     "延期",
               "延续", "修订", "修改", "废止", "制定", "起草", "清理", "有效期"});
}

/// 方案, 计划: a document or not, by what it is of. 投资补助细则, 改造补贴方案 lay down rules.
bool is_plan_of_other(string_view object) {
    if (!ends_with_one_of(without_end(object, {",", "。", ";"}),
                          {"方案", "计划", "预案", "工作", "事项", "事宜", "情况", "问题"}) ||
        has_one_of(object, {"补贴", "补助", "奖励", "奖补", "收费"}))
        return false;
    return has_one_of(
        object, {"预算", "资金", "经费", "采购", "应急预案", "培训", "帮扶", "改造", "换届", "处置",
                 "化解", "接待", "值班", "人事", "招聘", "投资", "整改"});
}

}  // namespace

bool is_other_business(const reading& r, stretch hit, stretch clause, stretch sentence) {
    const stretch own{std::min(clause.begin, hit.begin), std::max(clause.end, hit.end)};
    const string_view said = r.at(own);
    const std::size_t verb =
        first_place_of(said, {"研究了", "讨论了", "审议了", "听取了", "审定了"});
    constexpr std::size_t farthest = 60, behind_verb = 9, shortest = 12;  // bytes
    if (verb == string_view::npos || verb > farthest) return false;
    const string_view object = said.substr(verb + behind_verb);
    if (object.size() < shortest || begins_with_one_of(object, {",", "。", "关于", "县", "市"}))
        return false;
    const string_view told = r.at({own.begin, std::max(own.end, sentence.end)});
    // 听取了专题汇报,原则同意: what was reported on may be the document.
    if (said.substr(verb).starts_with("听取") &&
        has_one_of(told, {"同意", "通过", "认为", "决定", "议定"}))
        return false;
    if (is_plan_of_other(object) && !has_one_of(told, {"《", "办法", "规定", "草案", "送审稿"}))
        return true;
    // 讨论了水价调整,决定自7月1日起执行: what begins to be carried out is laid down.
    if (has_one_of(told, {"日起执行", "日起施行", "日起实施"})) return false;
    return !may_be_document(told.substr(verb)) && !has_word(object, "方案");
}

}  // namespace yigui::recognising
