// The word is looked at from where it stands: what leads to it (本事项列入, 本方案为), and, in the name of a
// catalogue, what follows the name (目录》列有本事项).
#include "judge/major_decision.h"

#include <algorithm>
#include <initializer_list>

#include "base/loosely.h"
#include "judge/places.h"

namespace yigui::judging {
namespace {

/// 本方案, 该办法(送审稿): the words after the document's own name; nothing when the clause has
/// another subject (该项目, 该镇产业园, 本区).
std::optional<std::string_view> after_this_document(std::string_view clause) {
    for (const std::string_view made : {"制定", "出台"})
        if (clause.starts_with(made)) clause.remove_prefix(made.size());
    if (!clause.starts_with("本") && !clause.starts_with("该")) return std::nullopt;
    clause.remove_prefix(std::string_view("本").size());
    const auto skip = [&](std::initializer_list<std::string_view> words) {
        for (const std::string_view word : words)
            if (clause.starts_with(word)) {
                clause.remove_prefix(word.size());
                return true;
            }
        return false;
    };
    skip({"项", "件", "份"});
    if (!skip({"办法", "规定", "细则", "方案", "意见", "通知", "通告", "公告",
               "决定", "制度", "规划", "计划", "文件", "措施", "政策", "标准",
               "规则", "规程", "预案", "草案", "事项", "决策"}))
        return std::nullopt;
    skip({"(草案)", "（草案）", "(送审稿)", "（送审稿）", "(征求意见稿)", "（征求意见稿）", "草案",
          "送审稿"});
    return clause;
}

std::string_view last_clause(std::string_view before) {
    for (const std::string_view mark : {"，", ",", "。", "；", ";", "：", "\n", "　"})
        if (const auto at = before.rfind(mark); at != std::string_view::npos)
            before.remove_prefix(at + mark.size());
    return before;
}

/// 《…办法(草案)》: the name alone, without its marks and the stage of the text.
std::string_view name_without_stage(std::string_view marked) {
    if (marked.starts_with("《")) marked.remove_prefix(std::string_view("《").size());
    std::size_t end = marked.size();
    for (const std::string_view mark : {"》", "(", "（"}) end = std::min(end, marked.find(mark));
    return marked.substr(0, end);
}

/// 列入《某市2023年度重大行政决策事项目录》: the name that a place stands in is that of a catalogue.
bool is_in_name_of_catalogue(std::string_view from) {
    const std::string_view rest = from.substr(0, from.find("》"));
    return rest.size() < from.size() && (rest.ends_with("目录") || rest.ends_with("清单") ||
                                         rest.ends_with("目录）") || rest.ends_with("目录)"));
}

/// 属于, 列入…目录: said of the document, and not of a project (该园区建设列入…) that it helps (系落实…) or that
/// the catalogue holds (…目录中的项目).
bool is_said_to_belong(std::string_view before, std::string_view from, std::string_view title) {
    std::size_t mark = std::string_view::npos;
    for (const std::string_view word :
         {"属于", "列入", "纳入", "入选", "编入", "作为", "确定为", "认定为", "系", "属"})
        mark = std::min(mark, before.find(word));
    if (mark == std::string_view::npos || holds_loosely(before, {"是否", "如", "凡", "应当"}))
        return false;
    if (holds_loosely(before.substr(mark),
                      {"落实", "贯彻", "推进", "配套", "执行", "实施", "配合"}))
        return false;
    for (const std::string_view held : {"目录的", "目录中的", "目录》的", "目录》中的"})
        if (from.find(held) < from.find("。")) return false;
    const std::string_view who = last_clause(before.substr(0, mark));
    // 拟列入, 建议列入: asked for. 《…规定》列入: of another document.
    for (const std::string_view wish : {"拟", "建议", "申请", "争取", "提请", "不", "不再", "报请"})
        if (who.ends_with(wish)) return false;
    if (const std::size_t open = who.rfind("《"); open != std::string_view::npos && !title.empty())
        return title.find(name_without_stage(who.substr(open))) != std::string_view::npos;
    if (holds_loosely(who, {"本", "该办法", "该文件", "该方案", "该政策", "《"})) return true;
    for (const std::string_view thing :
         {"项目", "园", "工程", "建设", "基地", "片区", "街区", "规划"})
        if (who.find(thing) != std::string_view::npos &&
            title.find(thing) == std::string_view::npos)
            return false;
    return true;
}

/// 本方案为2024年度市政府…: what a clause says its own document is. 为落实 tells an aim.
bool is_said_of_this(std::string_view before) {
    const auto rest = after_this_document(last_clause(before));
    if (!rest) return false;
    const bool is = rest->starts_with("为") || rest->starts_with("是") ||
                    rest->starts_with("均为") || rest->starts_with("也是");
    return is &&
           !holds_loosely(*rest, {"是否", "如",   "若",   "不",   "未",   "作为", "《",   "为了",
                                  "落实", "贯彻", "推进", "推动", "实施", "执行", "配合", "配套",
                                  "支持", "保障", "加强", "规范", "完善", "依据", "根据", "服务",
                                  "做好", "促进", "确保", "开展", "其他", "相关"});
}

/// The clause ends with the word: 事项目录中的项目 and 事项的配套文件 say something else.
bool ends_after(std::string_view from, std::string_view word) {
    if (!from.starts_with(word)) return false;
    from.remove_prefix(word.size());
    if (from.starts_with("之一")) from.remove_prefix(std::string_view("之一").size());
    if (from.empty()) return true;
    for (const std::string_view mark :
         {"，", ",", "。", "；", ";", "、", "(", "（", "\n", "\r", " ", "　", "！", "."})
        if (from.starts_with(mark)) return true;
    return false;
}

/// 本事项, 本办法: the document, or the matter that it decides.
bool names_this(std::string_view clause) {
    for (const std::string_view word : {"本事项", "该事项", "本决策", "本办法", "本规定", "本方案",
                                        "本通告", "本细则", "本文件", "本件"})
        if (clause.find(word) != std::string_view::npos) return true;
    return false;
}

/// …目录(2023年3月公布)列有本事项, 《…目录》已将本事项列入: the catalogue comes first.
bool lists_this(std::string_view from) {
    const std::size_t catalogue = std::min(from.find("目录"), from.find("清单"));
    const std::string_view rest = from.substr(0, from.find("。"));
    if (catalogue >= rest.size()) return false;
    const std::string_view told = rest.substr(catalogue);
    if (!names_this(told) ||
        holds_loosely(told, {"没有", "未", "不", "是否", "如", "应当", "拟", "建议", "将来"}))
        return false;
    return holds_loosely(
        told, {"列有", "列明", "载有", "载明", "将本事项列入", "将该事项列入", "列入本", "列入了本",
               "包括本", "包含本", "收入本", "本事项在列", "该事项在列"});
}

/// 本事项是《…目录》确定的事项.
bool is_matter_of_catalogue(std::string_view before, std::string_view from) {
    const auto rest = after_this_document(last_clause(before));
    if (!rest ||
        !(rest->starts_with("是《") || rest->starts_with("为《") || rest->starts_with("系《")))
        return false;
    const std::size_t close = from.find("》");
    if (close == std::string_view::npos) return false;
    const std::string_view what = from.substr(close + std::string_view("》").size());
    for (const std::string_view word :
         {"确定的", "列明的", "列入的", "载明的", "所列", "内的", "中的"})
        if (what.starts_with(word))
            for (const std::string_view matter : {"事项", "决策事项", "重大行政决策事项", "决策"})
                if (ends_after(what.substr(word.size()), matter)) return true;
    return false;
}

/// 本通告按照重大行政决策程序办理; 参照 makes none of it.
bool goes_the_way(std::string_view before, std::string_view from) {
    if (!from.starts_with("重大行政决策程序") && !from.starts_with("重大行政决策的程序"))
        return false;
    const auto rest = after_this_document(last_clause(before));
    if (!rest) return false;
    const bool follows = *rest == "按" || *rest == "按照" || *rest == "依照" || *rest == "已按照" ||
                         *rest == "已按" || *rest == "严格按照";
    return follows &&
           holds_loosely(from.substr(0, from.find("。")), {"办理", "履行", "组织", "制定", "起草"});
}

}  // namespace

std::optional<major_told> told_of_major(std::string_view text, span sentence, std::size_t at,
                                        std::string_view title) {
    const std::string_view before = text.substr(sentence.begin, at - sentence.begin);
    const std::string_view from = text.substr(at, std::max(sentence.end, at) - at);
    const bool is_named = is_inside_name(text, at, sentence);
    if (is_named && !is_in_name_of_catalogue(text.substr(at))) return std::nullopt;
    if (holds_loosely(before, {"不属于", "不是", "不构成", "未列入", "未纳入", "不作为", "非"}))
        return major_told{false, "材料说明不属于"};
    if (is_said_to_belong(before, text.substr(at), title) || lists_this(from))
        return major_told{true, "材料说明属于"};
    if (is_named) {
        if (is_matter_of_catalogue(before, from)) return major_told{true, "材料说明属于"};
        return std::nullopt;
    }
    if (goes_the_way(before, from)) return major_told{true, "材料写明按重大行政决策程序办理"};
    if (is_said_of_this(before) &&
        (ends_after(from, "重大行政决策事项") || ends_after(from, "重大行政决策")))
        return major_told{true, "材料写明是"};
    return std::nullopt;
}

}  // namespace yigui::judging
