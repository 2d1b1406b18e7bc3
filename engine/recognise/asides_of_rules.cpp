// Words of a step done that stand in the attribute of a rule, or in a review that is of no document:
// 已… tells there which papers are meant, and the verb that the sentence turns on orders or permits.
#include "recognise/find.h"
#include "recognise/judge.h"

namespace yigui::recognising {

namespace {

/// Where the mark of something done stands that leads the attribute, the last one in front.
std::size_t mark_of_attribute(string_view before) {
    constexpr std::size_t farthest = 36;  // bytes: 已经市政府常务会议…的
    const std::size_t at = before.rfind("已");
    return at != string_view::npos && before.size() - at <= farthest ? at : string_view::npos;
}

/// …意见的规范性文件: what stands behind the step's noun is an attribute's end and a kind of thing.
bool ends_attribute(string_view rest) {
    constexpr std::size_t nearest = 12;  // bytes: 手续, 过意见, 程序并通过
    const std::size_t of = rest.find("的");
    if (of == string_view::npos || of > nearest) return false;
    const string_view thing = rest.substr(of + 3);
    if (thing.size() < 6 || thing.starts_with("《")) return false;
    return !has_one_of(thing.substr(0, 12), {"本", "该", "基础上", "前提下", "同时"});
}

}  // namespace

/// 办法施行前已经备案的,不用再备案; 原依据该文件作出的备案继续有效: what those whom the rules bind did before them.
bool judge::is_of_those_before() const {
    const string_view behind = r_.at({h_.end, std::max(h_.end, clause_.end)});
    if (step_ == step::filing)
        if (has_one_of(behind, {"继续有效", "仍然有效", "仍有效", "依然有效"}))
            return !figure_in(clause_) && !contains_one_of(clause_, {"清理", "《"});
    const stretch lead{sentence_.begin, std::max(sentence_.begin, h_.end)};
    const std::size_t before = first_place_of(
        r_.at(lead), {"施行前", "实施前", "生效前", "印发前已", "发布前已", "此前已"});
    if (before == string_view::npos) return false;
    const string_view told = r_.at({lead.begin + before, std::max(h_.end, sentence_.end)});
    const std::size_t of = told.find("的");
    if (!has_one_of(told.substr(0, of), {"已", "经"}) || has_one_of(told, {"我局", "我县", "我市"}))
        return false;
    // The attribute ends its clause, and a leave stands behind it.
    if (of == string_view::npos) return false;
    constexpr std::size_t thing = 36;  // bytes: 的收费项目,
    const string_view rest = told.substr(of, thing);
    const std::size_t comma = rest.find(",");
    return comma != string_view::npos &&
           !has_one_of(rest.substr(0, comma),
                       {"文件", "草案", "稿", "《", "基础", "规定", "意见"}) &&
           begins_with_one_of(told.substr(of + comma + 1),
                              {"不再", "不用", "无需", "无须", "不需", "不必", "可以不", "可不",
                               "免予", "免于", "继续有效", "仍然", "仍"});
}

/// 办法规定,公文由主要负责人签发; 编制应当征求意见,经专家评审,报省政府批准: the sentence has opened with a rule or a plan.
bool judge::is_told_as_rule() const {
    if (clause_.begin < sentence_.begin + 9 || strong_sign(sentence_)) return false;
    const string_view before = r_.at({sentence_.begin, clause_.begin});
    // 编制应当征求意见,经专家评审,报省政府批准: the duty holds for the whole course.
    if (has_one_of(before, {"应当", "必须"}) && r_.at(clause_).starts_with("经") &&
        begins_with_one_of(r_.at(r_.clause_after(clause_)), {"报", "方可", "方能", "并报"}))
        return true;
    if (begins_with_one_of(before, {"按", "根据", "依"})) return false;
    if (has_one_of(before, {"根据《", "按照《", "依据《", "依照《", "符合《"})) return false;
    const bool is_text = has_one_of(before, {"办法", "规则", "细则", "制度", "条例", "》"});
    if (is_text && (before.ends_with("规定,") || before.ends_with("规定:"))) return true;
    // 工作方案载明,四季度完成届满文件的评估: what a plan says is due.
    return has_one_of(before, {"工作方案", "实施方案", "行动方案", "计划", "工作要点", "部署"}) &&
           ends_with_one_of(before, {"规定,", "规定:", "明确,", "明确:", "提出,", "载明,", "写明,",
                                     "列明,", "要求,", "安排,"});
}

/// 规范性文件制定流程, 重大行政决策程序指南: the page tells how any document is made. What it says of one,
/// and of a day, may be a record; its examples are none.
bool judge::guides_all_documents() const {
    // A title that names no kind of document is the first line of the page.
    const string_view title =
        around_.title.empty() ? r_.at(r_.line_at(r_.body())) : string_view(around_.title);
    if (own_ || !has_one_of(title, {"规范性文件", "行政决策"}) ||
        has_one_of(title, {"《", "情况", "表", "评估", "回执"}) ||
        !ends_with_one_of(
            title, {"指引", "指南", "流程", "流程图", "程序", "须知", "规程", "手册", "步骤",
                    "注意事项", "问答", "说明", "规定", "办法", "制度", "细则", "?", "规则"}))
        return false;
    const string_view line = r_.at(r_.line_at(h_.begin));
    if (begins_with_one_of(line, {"例:", "例如", "示例", "举例", "案例"})) return true;
    return !has_one_of(r_.at(sentence_), {"已", "现予", "现印发", "现将", "《", "年"});
}

/// 明确合法或者不合法的结论, 评定为通过、修改后通过或者不通过: what may be concluded, and nothing is.
bool judge::offers_conclusions() const {
    constexpr std::size_t farthest = 120;  // bytes
    if (step_ == step::consultation_feedback || step_ == step::public_consultation) return false;
    const std::size_t end = std::max(h_.end, std::min(sentence_.end, h_.end + farthest));
    const string_view said = r_.at({clause_.begin, end});
    if (said.find("或") == string_view::npos) return false;
    for (const string_view other :
         {"不合法", "违法", "不予", "不同意", "不通过", "不符合", "不可行", "不可实施", "不实施",
          "应予修改", "应当修改", "修改后通过", "暂缓实施", "退回"})
        for (const string_view join : {"或者", "或"})
            if (const std::size_t at = said.find(std::string(join) + std::string(other));
                at != string_view::npos)
                // 未发现违法或者不符合…之处 denies both.
                return !has_one_of(said.substr(0, at),
                                   {"未发现", "不存在", "没有", "无", "未见"}) &&
                       !strong_sign(sentence_);
    // 根据评估结果决定延续、修改或者废止: what may come of it.
    if (step_ != step::expiry_evaluation) return false;
    const std::size_t choice =
        first_place_of(said, {"或者废止", "或者失效", "或者修改", "或者延续", "或者宣布失效",
                              "或废止", "或失效", "或修改", "或延续", "或者继续"});
    return choice != string_view::npos &&
           has_one_of(said.substr(0, choice), {"、", "决定", "提出"}) && !strong_sign(sentence_) &&
           !figure_in(clause_);
}

/// 流程包括起草、征求意见、审核、备案五个步骤: how many there are, of every document.
bool judge::counts_course() const {
    if (!has_one_of(r_.at({sentence_.begin, h_.end}), {"包括", "包含", "分为", "分成"}))
        return false;
    if (!has_one_of(r_.at({h_.end, std::max(h_.end, sentence_.end)}),
                    {"个步骤", "个环节", "个阶段", "道程序", "道环节", "个程序"}))
        return false;
    return !strong_sign(sentence_) && !names_one();
}

/// 对已备案的文件,不得…; 凡经集体讨论决定的事项,应当…: the topic of a rule.
bool judge::is_topic_of_rule() const {
    const string_view said = r_.at(clause_);
    const bool is_all = said.starts_with("凡已") || said.starts_with("凡经") ||
                        said.starts_with("凡是已") || said.starts_with("凡是经");
    if (!is_all && !said.starts_with("对已") && !said.starts_with("对经") &&
        !said.starts_with("已"))
        return false;
    const std::size_t of = said.rfind("的");
    if (of == string_view::npos || clause_.begin + of < h_.begin || has_word(said, "《") ||
        has_one_of(said.substr(of), {"本", "该"}))
        return false;
    const stretch behind{h_.end, std::max(h_.end, sentence_.end)};
    if (strong_sign(behind)) return false;
    const string_view later = r_.at(behind);
    if (said.starts_with("已")) return has_one_of(later, {"方可", "不得", "一律"});
    return has_one_of(later, {"应当", "不得", "必须", "可以", "一律", "方可", "不再"});
}

/// 应当将已公开征求意见的送审稿报…: 已 tells which papers the duty is about.
bool judge::is_attribute_in_rule() const {
    if (is_topic_of_rule()) return true;
    const string_view rest = r_.at({h_.end, std::max(h_.end, clause_.end)});
    // The words found may hold the mark itself: 已完成备案.
    const std::size_t inner = r_.at({h_.begin, h_.end}).rfind("已");
    const std::size_t end = inner == string_view::npos ? h_.begin : h_.begin + inner + 3;
    const string_view before = r_.at({clause_.begin, std::max(clause_.begin, end)});
    const std::size_t mark = mark_of_attribute(before);
    if (mark == string_view::npos || !ends_attribute(rest)) return false;
    const string_view verb = before.substr(0, mark);
    const bool orders = first(role::duty_mark, {clause_.begin, clause_.begin + mark}) ||
                        has_one_of(verb, {"不得", "严禁", "可以"});
    return orders && !has_word(verb, "的");
}

/// 应当将已征求意见的送审稿报局务会审议: the duty is the verb's, whatever 已 says of the paper.
bool judge::is_ordered_of_such() const {
    const string_view before = r_.at({clause_.begin, std::max(clause_.begin, h_.begin)});
    const std::size_t mark = before.rfind("已");
    if (mark == string_view::npos || before.find("的", mark) == string_view::npos) return false;
    if (has_word(before.substr(mark), "的《")) return false;
    const string_view verb = before.substr(0, mark);
    return has_one_of(verb, {"应当", "不得", "必须"}) && !has_word(verb, "的");
}

/// 征求意见期满后,起草单位应对收到的意见…: from when on something has to be done.
bool judge::is_time_of_duty() const {
    const string_view rest = r_.at({h_.end, std::max(h_.end, clause_.end)});
    if (rest.size() > 15 || !has_one_of(rest, {"满后", "结束后", "届满后", "完成后", "后"}))
        return false;
    const stretch next = r_.clause_after(clause_);
    return first(role::duty_mark, next) && !strong_sign(next) &&
           !has_one_of(r_.at(clause_), {"已", "于", "经", "了", "日"});
}

namespace {

/// 各县制定的细则,经局务会审议通过后印发: how papers of those below are to be made.
bool is_of_those_below(string_view said, string_view behind) {
    constexpr std::size_t near = 75;  // bytes: the subject
    if (!begins_with_one_of(said, {"各县", "各区", "各市", "各镇", "各乡", "各街道", "各地",
                                   "各部门", "各单位", "县属", "市属", "区属", "下级"}))
        return false;
    const string_view subject = said.substr(0, near);
    if (!has_one_of(subject,
                    {"制定的", "出台的", "制发的", "起草的", "印发的", "拟定的", "制订的"}) ||
        has_one_of(said, {"已", "均", "都", "全部", "《", "年", "日"}))
        return false;
    return has_one_of(behind, {"通过后", "同意后", "审核后", "论证后", "审定后", "备案后", "后印发",
                               "后报", "后公布", "后发布", "后实施", "后施行", "后执行", "后出台"});
}

}  // namespace

/// 重大行政决策经集体讨论通过后,由行政首长签发: what becomes of every paper of a kind, one step behind
/// the other, and no word of which.
bool judge::is_course_of_class() const {
    const string_view said = r_.at({sentence_.begin, std::max(h_.end, clause_.end)});
    if (is_of_those_below(r_.at(sentence_), r_.at({h_.begin, std::max(h_.end, sentence_.end)})))
        return !strong_sign(sentence_);
    bool is_class = false;
    for (const string_view kind : {"规范性文件", "行政规范性文件", "重大行政决策", "重大决策",
                                   "决策事项", "决策草案", "政策措施", "重大事项"})
        if (said.starts_with(kind))
            is_class |= begins_with_one_of(said.substr(kind.size()),
                                           {"经", "由", "在", "草案", "送审稿", "起草"});
    if (!is_class || strong_sign(sentence_) || has_one_of(said, {"已", "该", "本", "了", "《"}))
        return false;
    constexpr std::size_t tail = 12;  // bytes: 通过后,
    const string_view own = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    if (own.substr(own.size() > tail ? own.size() - tail : 0).find("后") == string_view::npos)
        return false;
    return begins_with_one_of(r_.at(r_.clause_after(clause_)),
                              {"由", "方", "报", "按", "以", "及时", "应", "予以", "提", "送"});
}

/// 对审查程序、第三方评估等问题作了细化: what the document provides for.
bool judge::is_provided_for() const {
    constexpr std::size_t farthest = 120;  // bytes; the list's items may be clauses of their own
    const string_view rest =
        r_.at({h_.end, std::max(h_.end, std::min(sentence_.end, h_.end + farthest))});
    const std::size_t such = std::min(
        {rest.find("等问题"), rest.find("等内容"), rest.find("等事项"), rest.find("等方面"),
         rest.find("等作了"), rest.find("等作出"), rest.find("等进行了")});
    if (such == string_view::npos || rest.substr(0, such).find(',') != string_view::npos)
        return false;
    const std::size_t from = h_.begin - std::min(h_.begin - sentence_.begin, farthest);
    return has_one_of(r_.at({from, h_.begin}), {"对", "就"}) &&
           has_one_of(rest.substr(such), {"细化", "规定", "规范", "明确"});
}

namespace {

/// 是提高决策质量的重要方式; 即为成文日期; 由财政列支.
bool says_what_it_is(string_view rest) {
    while (rest.ends_with(",") || rest.ends_with(";")) rest.remove_suffix(1);
    if (rest.ends_with("。")) rest.remove_suffix(3);
    if (rest.ends_with("了")) rest.remove_suffix(3);
    if (has_one_of(rest, {"由财政列支", "由财政承担", "由财政保障"})) return true;
    if (begins_with_one_of(rest, {"是指", "即为", "即是", "指的是", "不等于", "不等同于",
                                  "日期即为", "的主要内容包括", "报告的主要内容包括"}))
        return true;
    return rest.starts_with("是") && rest.find("的") != string_view::npos &&
           ends_with_one_of(rest, {"方式", "环节", "手段", "前提", "途径", "保障", "程序", "制度",
                                   "基础", "举措", "要求", "抓手", "防线", "关口"});
}

}  // namespace

/// 集体讨论是提高决策质量的重要方式; 签发日期即为成文日期; 听证会场地费用由财政列支: what a step
/// is, holds or costs, whatever the tail of the sentence says.
bool judge::is_defined() const {
    // 所称“专家论证”,是指…对可行性进行研究论证的活动
    if (ends_with_one_of(r_.at({clause_.begin, std::max(clause_.begin, h_.begin)}),
                         {"所称“", "所谓“", "所称的“", "所称", "所说的“", "所指“"}) &&
        begins_with_one_of(r_.at(r_.clause_after(clause_)), {"是指", "系指", "指", "即", "指的是"}))
        return true;
    return !is_field_ && says_what_it_is(r_.at({h_.end, std::max(h_.end, clause_.end)})) &&
           !first(role::done_mark, clause_) && !has_past_date(sentence_);
}

/// 《白石大桥初步设计报告》评审会: experts looked at a design, and at no document.
bool judge::is_review_of_works() const {
    if (step_ != step::expert_argumentation) return false;
    const string_view said = r_.at({sentence_.begin, std::max(h_.end, sentence_.end)});
    // 合同签订后20天内编制完成并通过专家评审: what a contract asks for.
    if (has_one_of(said, {"合同签订", "签订合同后", "签订合同之日", "合同生效",     "中标人",
                          "中标单位", "中选单位",   "中选人",       "成交供应商",   "供应商应",
                          "供应商须", "乙方",       "服务内容:",    "服务期限:",    "服务要求:",
                          "合同价款", "尾款",       "余款",         "合同履行期限", "履约期限"}))
        return true;
    return has_one_of(said,
                      {"可行性研究报告", "可研报告", "初步设计", "施工图", "设计报告", "勘察报告",
                       "勘查报告", "防洪评价", "洪评报告", "水资源论证", "施工方案", "竣工报告",
                       "检测报告", "鉴定报告", "监测报告", "环境影响报告", "水土保持方案"}) &&
           !has_one_of(said,
                       {"办法", "规定", "细则", "草案", "文件", "规范", "标准", "规划", "政策"});
}

}  // namespace yigui::recognising
