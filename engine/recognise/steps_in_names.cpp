#include "recognise/steps_in_names.h"

#include <algorithm>

#include "recognise/find.h"

namespace yigui::recognising {

namespace {

constexpr word_list kinds = {"办法", "细则", "规定", "规程", "规则", "措施", "方案",
                             "指引", "准则", "基准", "标准", "制度", "条例"};

/// 草案, (征求意见稿): behind a name it is a part of it.
string_view without_mark(string_view behind) {
    return without_front(behind, {"草案", "初稿", "送审稿", "征求意见稿", "(草案)", "(征求意见稿)",
                                  "(送审稿)", "(试行)", "修订草案", "修订稿"});
}

}  // namespace

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
    const string_view rest = without_mark(without_front(said.substr(noun), kinds));
    if (!begins_with_one_of(rest, {"已", "于", "经", "曾", "在", "通过", "公开", "向社会", "面向",
                                   "征求", "征询", "起草后", "形成后", "网上"}))
        return false;
    if (has_one_of(rest, {"企业", "协会", "商会", "经营", "商户", "公司", "座谈"})) return false;
    // 向企业…: they are the ones who are asked.
    const string_view before = r.at({clause.begin, std::max(clause.begin, place.begin)});
    return !has_one_of(before,
                       {"向", "听取", "邀请", "组织", "召集", "走访", "请", "征求", "发给"});
}

bool is_named_after_step(const reading& r, stretch place, stretch clause) {
    constexpr std::size_t near = 60, longest = 30;  // bytes
    // 听证管理办法: the noun may hold the whole name.
    const string_view said = r.at(place);
    string_view name = without_end(said, kinds);
    string_view rest = r.text().substr(place.end, near);
    if (name.size() == said.size()) {
        rest = without_front(rest, {"意见", "评估", "论证", "审查", "审核"});
        rest = without_front(rest, {"工作管理", "工作", "管理", "实施"});
        if (!begins_with_one_of(rest, kinds)) return false;
        rest = without_front(rest, kinds);
    } else if (name.size() > longest ||
               has_one_of(name, {"了", "过", "对", "将", "向", "把", "的", "已", "就"})) {
        return false;
    }
    rest = without_mark(rest);
    if (!begins_with_one_of(rest, {"已", "经", "于", "自", "由", "现", "正在", "尚未", "未", "通过",
                                   "征求", "印发", "公布"}))
        return false;
    // 开展后评估办法已定, 经听证规则已改: the step, and a document beside it.
    return !ends_with_one_of(r.at({clause.begin, std::max(clause.begin, place.begin)}),
                             {"经", "经过", "通过", "开展", "进行", "完成", "组织", "召开", "举行",
                              "了", "已", "作出", "出具", "报送", "收到"});
}

}  // namespace yigui::recognising
