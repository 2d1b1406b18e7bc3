// The clause has to end with 的, or with 的 and a sort of thing, and what stands behind it to be an order: a
// form's note, a mark to give, an office to take it to. Where the clause tells its day, its figures or the
// document's name, it is an account: 经5月8日局务会议审议通过的《办法》.
#include "recognise/of_such_ones.h"

#include <algorithm>

#include "recognise/find.h"

namespace yigui::recognising {
namespace {

/// 附论证意见, 由办公室排会, 五日内上传: what is to be done.
bool begins_with_order(string_view said) {
    said = without_front(said, {"也", "都", "均", "则", "就", "还", "同时"});
    if (begins_with_one_of(
            said,
            {"附",     "另附",   "应",     "须",     "要",     "可以",   "可不", "可直",   "可",
             "请",     "由",     "不再",   "不必",   "不得",   "不予",   "不用", "无需",   "无须",
             "免",     "打",     "填",     "注明",   "写明",   "标明",   "标注", "送",     "报",
             "交",     "提交",   "提供",   "录入",   "列出",   "列明",   "加",   "扣",     "才",
             "方",     "逐条",   "逐件",   "当日",   "当天",   "及时",   "立即", "一律",   "一并",
             "视为",   "按",     "即可",   "优先",   "直接",   "退回",   "予以", "给予",   "发给",
             "另行",   "归入",   "纳入",   "计入",   "需",     "在系统", "在表", "在备注", "材料里",
             "回执",   "于每",   "要写",   "上传",   "登记",   "划",     "勾选", "选",     "跳过",
             "转入",   "进入",   "视同",   "每件",   "每项",   "三日",   "五日", "七日",   "十日",
             "十五日", "三个工", "五个工", "七个工", "十个工", "2日",    "3日",  "5日",    "7日",
             "10日",   "15日",   "3个工",  "5个工",  "7个工",  "10个工"}))
        return !begins_with_one_of(said, {"报告显示", "报告认为", "交流", "按期完成", "加快了"});
    return false;
}

/// Behind 的: a sort of thing, and no one of them. 经专家论证的草案,报… tells of the draft at hand.
string_view behind_sort(string_view said) {
    const string_view sort =
        which_begins(said, {"规范性文件", "文件", "项目", "单位", "事项", "企业", "材料", "部门",
                            "科室", "议题", "机构", "个人", "乡镇", "政策措施", "措施", "政策"});
    return said.substr(sort.size());
}

/// 2023年5月8日, 12条, 《办法》, 本办法: of one, and of what happened.
bool tells_of_one(string_view said) {
    return said.find_first_of("0123456789") != string_view::npos ||
           has_one_of(said, {"《", "本办法", "该办法", "我局", "我委", "我县", "我市", "本次",
                             "此次", "上述", "下列", "是", "其中", "条意见", "这"});
}

/// 已经…的|, 组织了…的项目|: where the sort ends in the clause, seen from the step on.
bool names_sort(string_view clause, std::size_t from, string_view next, bool& orders) {
    constexpr std::size_t nearest = 24, of = 3;  // bytes: 手续, 采纳情况
    const std::size_t at = clause.find("的", from);
    if (at == string_view::npos || at - from > nearest) return false;
    const string_view sort = clause.substr(at + of), rest = behind_sort(sort);
    const bool ends = rest.empty() || rest.starts_with(",") || rest == ":";
    orders = begins_with_order(!ends ? rest : rest.size() > 1 ? rest.substr(1) : next);
    return ends || rest.size() < sort.size();
}

bool has_mark(string_view said) {
    return has_one_of(said, {"已", "经", "了", "过", "完成", "通过"});
}

/// 开展了专家论证的加1分, 完成清理并公布结果的得满分: what it is worth.
bool is_marked(string_view behind) {
    const std::size_t of =
        first_place_of(behind, {"的加", "的得", "的扣", "的计", "的记", "的,加", "的,得", "的,扣",
                                "的,计", "的,记", "的不得分", "的,不得分", "的酌情扣"});
    constexpr std::size_t nearest = 60, mark = 30;  // bytes
    return of <= nearest && has_word(behind.substr(of, mark), "分");
}

/// 对|已备案|文件|开展抽查, 报送|已完成后评估|的文件清单: the step only tells which files a verb is about.
bool is_sort_of_object(string_view before, string_view hit, string_view behind) {
    const std::size_t inner = hit.find("已");
    if (inner != string_view::npos && inner > 0) return false;
    if (inner == string_view::npos) {
        const string_view rest = without_end(before, {"完成", "作过", "经过", "办理", "开展"});
        if (!rest.ends_with("已") && !rest.ends_with("已经")) return false;
        before = without_end(rest, {"已经", "已"});
    }
    behind = without_front(behind, {"过", "手续", "的"});
    return ends_with_one_of(before,
                            {"对", "将", "把", "从", "报送", "抽取", "抽查", "查阅", "核对", "汇总",
                             "梳理", "列出", "统计", "整理", "查看", "复核", "报"}) &&
           begins_with_one_of(behind, {"文件", "规范性文件", "政策措施", "事项", "材料", "稿件"});
}

}  // namespace

bool tells_of_such_ones(const reading& r, stretch hit, stretch clause, stretch sentence) {
    const std::size_t end = std::max(clause.end, hit.end);
    const string_view said = r.at({std::min(clause.begin, hit.begin), end});
    const std::size_t from = hit.end - std::min(clause.begin, hit.begin);
    const string_view behind = r.at({hit.begin, std::max(end, std::min(sentence.end, end + 60))});
    if (is_marked(behind) || is_sort_of_object(said.substr(0, from - (hit.end - hit.begin)),
                                               r.at(hit), said.substr(from)))
        return true;
    bool orders = false;
    const stretch next = r.clause_after({clause.begin, end});
    if (has_mark(said) && !tells_of_one(said)) {
        // The hit may hold the 的 itself, and run on to the order: 征求过…意见的, 审查的,附审查表.
        const std::size_t held = r.at(hit).find("的");
        const std::size_t inner =
            held == string_view::npos ? from : from - (hit.end - hit.begin) + held;
        if (names_sort(said, inner, next.size() > 0 ? r.at(next) : string_view(), orders))
            return orders;
    }
    // 已报备案的,填写备案号: the order takes up the step's word.
    if (clause.begin <= sentence.begin) return false;
    const string_view before = r.at(r.clause_before(clause));
    return before.ends_with("的,") && has_mark(before) && !tells_of_one(before) &&
           begins_with_order(said) && !has_one_of(said, {"已", "了"});
}

}  // namespace yigui::recognising
