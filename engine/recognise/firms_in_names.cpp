#include "recognise/firms_in_names.h"

#include <algorithm>

#include "recognise/find.h"

namespace yigui::recognising {

bool is_named_after_firms(const reading& r, stretch place, stretch clause) {
    const string_view said = r.at(place);
    static constexpr word_list nouns = {"办法", "细则", "规定", "规程", "规则", "措施",
                                        "方案", "指引", "准则", "基准", "标准", "制度"};
    const std::size_t noun = first_place_of(said, nouns);
    if (noun == string_view::npos || noun == 0) return false;
    // What joins the firms to a verb makes no name.
    if (has_one_of(said.substr(0, noun),
                   {"对",   "就",   "向",   "给",   "来", "们",   "、",   ",",    "与",
                    "和",   "及",   "座谈", "走访", "提", "关于", "参加", "代表", "意见",
                    "建议", "征求", "听取", "反映", "函", "协会", "商会", "该",   "本"}))
        return false;
    string_view rest = said.substr(noun);
    rest = without_front(rest, nouns);
    rest = without_front(rest, {"草案", "初稿", "送审稿", "征求意见稿", "(草案)", "(征求意见稿)",
                                "(送审稿)", "(试行)", "修订草案", "修订稿"});
    if (!begins_with_one_of(rest, {"已", "于", "经", "曾", "在", "通过", "公开", "向社会", "面向",
                                   "征求", "征询", "起草后", "形成后", "网上"}))
        return false;
    if (has_one_of(rest, {"企业", "协会", "商会", "经营", "商户", "公司", "座谈"})) return false;
    // 向企业…: they are the ones who are asked.
    const string_view before = r.at({clause.begin, std::max(clause.begin, place.begin)});
    return !has_one_of(before,
                       {"向", "听取", "邀请", "组织", "召集", "走访", "请", "征求", "发给"});
}

}  // namespace yigui::recognising
