// A sentence that tells of another document begins with whose it is, and something in it or beside it says
// that the own one is not meant: 与本办法无关, 不等于本办法已经公布, or 我市, 本市 where another place acts. Names of
// places alone were rejected: a paper speaks of its own town by name, too.
#include "recognise/contrasted.h"

#include <algorithm>

#include "recognise/find.h"

namespace yigui::recognising {
namespace {

/// 我市, 本局: who writes.
bool names_writer(string_view said) {
    return has_one_of(said,
                      {"我市", "我县",   "我区",   "我省",   "我州",   "我镇",   "我局", "我委",
                       "我办", "我厅",   "本市",   "本县",   "本区",   "本省",   "本镇", "本局",
                       "本委", "本办法", "本规定", "本细则", "本通告", "本方案", "本件", "本稿"});
}

/// 与本办法无关, 与该办法无承继关系: the sentence says so itself.
bool is_said_unrelated(string_view rest) {
    for (const string_view with : {"与本", "与该", "和本", "同本", "跟本", "与此"}) {
        const std::size_t at = rest.find(with);
        if (at == string_view::npos) continue;
        // 收到意见12条,其中2条与本办法无关: what is unrelated is no document.
        constexpr std::size_t near = 24;  // bytes
        if (has_one_of(rest.substr(at - std::min(at, near), std::min(at, near)),
                       {"条", "封", "个", "其中", "矛盾", "意见", "留言", "建议"}))
            continue;
        string_view behind = rest.substr(at + with.size());
        behind = behind.substr(0, first_place_of(behind, {",", "。", ";"}));
        if (ends_with_one_of(behind, {"无关", "无涉", "没有关系", "无关联", "不相干", "没有关联",
                                      "并无关系", "是两回事", "不是一回事"}) ||
            (has_word(behind, "无") && behind.ends_with("关系")))
            return true;
    }
    return false;
}

/// 省里已公布的标准,不等于本办法已经公布; 上位文件评估已结束,不能替代: what the next clause says that it does not come
/// to.
bool is_said_not_to_count(string_view next) {
    if (!begins_with_one_of(
            next, {"不等于", "不代表", "不意味着", "并不等于", "并不代表", "不能等同", "不能替代",
                   "不能代替", "不能算作", "不能视为", "并不意味着", "不能当作"}))
        return false;
    return next.size() < 45 || has_one_of(next, {"本", "该", "我"});
}

/// 合肥市, 盘山县, 省残联: the name of a place that the clause begins with; 本市 and 该县 are no names. Empty when
/// it begins with none.
string_view place_named(string_view said) {
    constexpr std::size_t longest = 15, character = 3;  // bytes
    if (begins_with_one_of(said,
                           {"我", "本", "该", "全", "各", "市", "县", "区", "经", "由", "在",
                            "对", "将", "于", "以", "与", "并", "其", "此", "另", "有", "原"}))
        return {};
    for (std::size_t at = 2 * character; at < std::min(said.size(), longest); at += character)
        if (has_one_at(said, at, {"市", "县", "区", "州", "省", "旗"}))
            return said.substr(0, at + character);
    return {};
}

/// 合肥市出台限行措施前, 盘山县自行制定的办法: a document of that place is made there.
bool makes_own(string_view behind) {
    if (begins_with_one_of(behind, {"方案", "办法", "规定", "细则", "标准", "条例", "文件"}))
        return true;
    constexpr std::size_t longest = 75;  // bytes
    const string_view near = behind.substr(0, longest);
    if (begins_with_one_of(near, {"自行制定的", "自行出台的", "自行起草的", "制定的", "出台的",
                                  "起草的", "印发的", "发布的"}))
        return true;
    const std::size_t makes =
        first_place_of(near, {"出台", "制定", "起草", "修订", "拟订", "推行", "实施"});
    return makes != string_view::npos &&
           has_one_of(near.substr(makes), {"前", "时", "过程中", "期间"});
}

/// 省局, 国家能源局, 财政部: an organ above; empty when the clause begins with none.
string_view organ_above(string_view said) {
    constexpr std::size_t longest = 45;  // bytes
    if (!begins_with_one_of(said, {"省", "国家", "国务院", "自治区", "财政部", "教育部", "公安部",
                                   "商务部", "司法部", "民政部", "生态环境部", "交通运输部"}))
        return {};
    // 省方案当年已经专家论证
    if (begins_with_one_of(said, {"省方案", "省办法", "省规定", "省细则", "省标准", "省条例",
                                  "省文件", "国家标准", "国家方案", "国家办法"}))
        return said.substr(0, said.starts_with("省") ? 3 : 6);
    const std::size_t end =
        first_place_of(said.substr(0, longest),
                       {"制定的", "出台的", "起草的", "印发的", "发布的", "拟订的", "修订的",
                        "制定《", "出台《", "印发《", "制定目录时", "制定办法时", "制定标准时",
                        "起草办法时", "制定时", "起草时", "出台前"});
    return end == string_view::npos ? string_view{} : said.substr(0, end);
}

/// Behind the name of another place its own document is made, and the paragraph speaks of the writer's.
bool is_of_other_place(const reading& r, stretch place, stretch clause, stretch sentence,
                       const surroundings& around) {
    // 省局制定的办法已公布,我局据此制定细则,细则已经局务会通过: the writer comes in before the place.
    if (names_writer(r.at({sentence.begin, std::max(sentence.begin, place.begin)}))) return false;
    const string_view first = r.at({sentence.begin, std::max(clause.end, sentence.begin)});
    const string_view above = organ_above(first);
    const string_view name = above.empty() ? place_named(first) : above;
    // 盘山县自行制定的配套办法: its own, whoever writes.
    if (above.empty() && !name.empty() && !has_word(around.title, name) &&
        begins_with_one_of(first.substr(name.size()),
                           {"自行制定的", "自行出台的", "自行起草的", "另行制定的"}))
        return true;
    if (name.empty() || has_word(around.title, name) || !makes_own(first.substr(name.size())))
        return false;
    constexpr std::size_t farthest = 900;  // bytes
    const stretch line = r.line_at(sentence.begin);
    const std::size_t from =
        std::max(line.begin, sentence.begin > farthest ? sentence.begin - farthest : 0);
    const string_view lead = r.at({from, sentence.begin});
    const string_view rest = r.at({sentence.begin, std::min(line.end, sentence.end + farthest)});
    // The place's own paper names it elsewhere, too, and not only 本市.
    if (!above.empty()) return names_writer(lead) || names_writer(rest);
    const string_view core = name.substr(0, name.size() - 3);
    const auto named_often = [&](string_view said) { return said.find(core) != string_view::npos; };
    return (names_writer(lead) || names_writer(rest)) && !named_often(lead) &&
           !named_often(rest.substr(name.size()));
}

/// 《苏州市…办法》去年已经专家论证,并由市政府通过,我市规定在其框架内细化: the sentence begins with a document that the
/// own one follows.
bool is_followed_by_own(const reading& r, stretch place, stretch sentence) {
    const string_view said = r.at(sentence);
    // 市发改委《…通知》已经集体审议,本局据此起草的《…》尚未提交
    constexpr std::size_t longest = 45;  // bytes of the organ
    const std::size_t open = said.find("《");
    if (open > longest) return false;
    if (open > 0 &&
        (names_writer(said.substr(0, open)) ||
         !ends_with_one_of(said.substr(0, open), {"局", "委", "厅", "部", "政府", "办"})))
        return false;
    const string_view rest = r.at({place.end, std::max(place.end, sentence.end)});
    const std::size_t own =
        first_place_of(rest, {",我市", ",我县", ",我区", ",我局", ",我委", ",我镇", ",本市",
                              ",本县", ",本办法", ",本规定", ",本细则", ",本区", ",本局"});
    return own != string_view::npos &&
           has_one_of(rest.substr(own), {"在其", "据此", "依其", "以其", "参照", "细化", "为依据",
                                         "为蓝本", "借鉴", "照其", "其框架", "衔接", "沿用其"});
}

}  // namespace

bool is_contrasted(const reading& r, stretch place, stretch clause, stretch sentence,
                   const surroundings& around) {
    // Words in any order may run over 与本办法.
    if (is_said_unrelated(r.at({place.begin, std::max(place.end, sentence.end)}))) return true;
    const string_view lead = r.at({clause.begin, std::max(clause.begin, place.begin)});
    const stretch next = r.clause_after(clause);
    if (next.size() > 0 && next.begin >= place.end && !names_writer(lead) &&
        is_said_not_to_count(r.at(next)))
        return true;
    return is_of_other_place(r, place, clause, sentence, around) ||
           is_followed_by_own(r, place, sentence);
}

}  // namespace yigui::recognising
