#include "recognise/left_out.h"

#include <algorithm>

#include "recognise/find.h"

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

}  // namespace yigui::recognising
