// What 将 leads in. Before an object it is 把, and what is told goes on; before a day, an adverb or the
// act itself it tells what is still to come. The verb behind the object decides.
#include <algorithm>

#include "recognise/find.h"
#include "recognise/place.h"

namespace yigui::recognising {

bool place::leads_in_object(std::size_t at) const {
    const stretch clause = r_.clause_at(at);
    // 印发当日,我办即将全文上传: 即 is at once, and 将 leads in what was put up.
    if (starts(r_.text(), at, "即将"))
        return has_one_of(r_.at({r_.clause_before(clause).begin, at}),
                          {"当日", "当天", "次日", "同日"});
    if (!starts(r_.text(), at, "将")) return false;
    // 已将讨论稿报送…
    if (ends_with_one_of(r_.at({clause.begin, at}), {"已", "均", "先后"})) return true;
    const string_view lead = r_.at({clause.begin, at});
    if (!is_one_of(lead, {"并", ""}) || clause.begin < 4) return false;
    const string_view rest = r_.at({at + 3, std::max(at + 3, clause.end)});
    if (begins_with_one_of(rest, {"于", "在", "由", "按", "进", "继", "持", "及", "适", "尽", "会",
                                  "根", "对", "同", "以"}))
        return false;
    // 进行了清理,将部分审批改为备案: without 并 only what became of the object tells that it is led in.
    constexpr std::size_t shortest = 6;  // bytes of an object
    if (lead.empty() &&
        (begins_with_one_of(rest, {"予以", "列入", "纳入", "报",   "提", "公", "组", "开",
                                   "召",   "印",   "出",   "依",   "再", "另", "随", "逐",
                                   "陆",   "分别", "分批", "分步", "抓", "尽"}) ||
         !has_one_of(rest.substr(std::min(rest.size(), shortest)),
                     {"为", "予以", "移交", "移至", "并入", "归入", "纳入", "列入", "转入"})))
        return false;
    const string_view before = r_.at(r_.clause_before(clause));
    return before.find("了") != string_view::npos || before.find("已") != string_view::npos;
}

/// 现将立法工作计划予以公布: the plan is what is put out, and nothing in it is still to come.
bool place::is_put_out(const phrase_hit& mark) const {
    return step_ == step::publication && mark.end <= h_.end && clause_.contains(mark.begin) &&
           r_.at({mark.begin, mark.end}).ends_with("计划") &&
           begins_with_one_of(r_.at(clause_), {"现将", "现对"}) &&
           has_one_at(r_.text(), mark.end,
                      {"予以公布", "予以发布", "予以公告", "公布如下", "发布如下", "公告如下"});
}

}  // namespace yigui::recognising
