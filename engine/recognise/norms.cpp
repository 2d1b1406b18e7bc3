// Sentences that state a rule for every document, though no word of duty binds the step: who of the
// organs takes it, which cases call for it, within what time, before what. Only a sentence with
// nothing that happened in it (no day, figure, 了, result) and no document of its own is one:
// records of one document are written with the same verbs.
#include <algorithm>

#include "base/unicode.h"
#include "recognise/duty_objects.h"
#include "recognise/find.h"
#include "recognise/judge.h"

namespace yigui::recognising {
namespace {

/// The questions of this file, put to a place.
class norms : public judge {
 public:
    explicit norms(const judge& j) : judge(j) {}
    /// Why the sentence states a rule for every document, without a word of duty (norms.cpp).
    std::optional<string_view> norm() const;
    bool lays_down(const phrase_hit& denial) const;
    bool names_office_of_rule(bool is_organ_needed) const;
    bool has_least_term() const;
    bool has_term_from() const;
    bool comes_round() const;
    bool comes_first() const;
    bool is_planned_next() const;
    bool is_due_next() const;
    bool is_called_must() const;
    bool is_given_to() const;
    bool is_in_course() const;
    string_view lead_of_items() const;
    bool is_item_of_course() const;
    bool is_item_of_taken_course() const;
    bool is_signed_by_any() const;
    bool is_described() const;
    bool is_bound_next() const;
    bool is_timed_by_step() const;
    bool is_due_before_deciding() const;
    bool is_left_to_each() const;
    std::optional<judgment> rule_text(std::string& why);
};

}  // namespace

/// 未经…不得, 严禁以…代替, 没有编号的一律无效: the sentence forbids or sanctions, and tells of no one
/// document.
bool judge::forbids() const {
    bool found = false;
    each(role::rule_noun, sentence_,
         [&](const phrase_hit& one) { found |= r_.words().group_of(one).id == "禁则"; });
    return found && !names_one() && !strong_sign(sentence_) &&
           !contains({sentence_.begin, h_.begin}, "该");
}

/// A word of bans and sanctions that speaks for itself, unlike those that need a general sentence.
std::optional<phrase_hit> judge::ban(stretch s) const {
    std::optional<phrase_hit> out;
    each(role::rule_noun, s, [&](const phrase_hit& one) {
        if (!out && r_.words().group_of(one).id != "禁则") out = one;
    });
    return out;
}

/// 应当形成书面结论,未形成的,视为未审查: what counts as not done, for every document.
bool judge::counts_as_undone(const phrase_hit& denial) const {
    const string_view before = r_.at({sentence_.begin, denial.begin});
    const bool counts = r_.at({denial.begin, denial.end}).starts_with("视") ||
                        before.ends_with("视为") || before.ends_with("视同");
    return counts && !strong_sign(sentence_) &&
           (has_word(before, "的,") || first(role::duty_mark, {sentence_.begin, denial.begin}));
}

/// 没有法制机构的,其审核由司法所承担; 不得以通知代替文件,规避备案: the denial is a rule's.
bool norms::lays_down(const phrase_hit& denial) const {
    if (names_one() || strong_sign(sentence_)) return false;
    return is_given_to() || contains({sentence_.begin, denial.begin}, "不得");
}

/// 不得以会签代替合法性审核, 严禁把会签当作法制审核.
bool judge::forbids_substitute() const {
    const string_view head = r_.at({clause_.begin, h_.begin});
    return has_one_of(head, {"代替", "替代", "当作", "当成", "充作", "视为", "视同", "顶替",
                             "等同于", "抵作"}) &&
           has_one_of(head, {"不得", "严禁", "禁止", "不能", "不可", "不准", "不许", "不应", "杜绝",
                             "防止", "避免", "切忌"}) &&
           !strong_sign(sentence_);
}

/// 制定机关, 起草单位: the organs of a rule, who act for every document.
bool norms::names_office_of_rule(bool is_organ_needed) const {
    const bool is_noun = r_.words().of(h_).role == role::noun;
    bool found = false;
    each(role::word, {sentence_.begin, std::max(h_.end, clause_.end)}, [&](const phrase_hit& one) {
        if (r_.words().group_of(one).id != "办理者" || r_.is_cited(one.begin)) return;
        // 会同起草单位, 起草单位提交的说明: who acts is another.
        const string_view before = r_.at({sentence_.begin, one.begin});
        const bool is_beside = before.ends_with("会同") || before.ends_with("督促") ||
                               before.ends_with("函告") || before.ends_with("经") ||
                               before.ends_with("要求");
        const string_view behind = r_.at({one.end, std::max(one.end, clause_.end)}).substr(0, 9);
        const bool is_document = r_.at({one.begin, one.end}).ends_with("文件");
        const bool is_owner = (behind.starts_with("的") && !is_document) ||
                              behind.starts_with("提交的") || behind.starts_with("报送的") ||
                              behind.starts_with("提供的");
        // 起草单位报告称:…: who tells it.
        if (begins_with_one_of(behind, {"报告", "称", "汇报", "介绍", "反映", "答复", "回复",
                                        "表示", "解释", "陈述", "说:", "说,", "说明:", "说明,"}))
            return;
        // What says by itself that it was done is a rule's only with the organ in front.
        const bool is_subject = !is_document && one.begin == clause_.begin;
        found |= !is_beside && !is_owner && (is_organ_needed || !is_noun ? is_subject : true);
    });
    return found;
}

/// 时间不短于三十日, 期限不少于7日: how long at least, in the clause behind the step.
bool norms::has_least_term() const {
    const stretch next = r_.clause_after(clause_);
    const string_view said = r_.at({h_.end, std::max(h_.end, std::max(clause_.end, next.end))});
    return !has_word(said, "有效期") &&
           has_one_of(said, {"不少于", "不短于", "不得少于", "不得短于", "不低于", "至少", "一般为",
                             "不超过", "不得超过", "不多于"});
}

/// 自收到之日起三十日内审查完毕: a term that is given, and none that was kept.
bool norms::has_term_from() const {
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    const std::size_t from = find_word(said, "之日起");
    return from != string_view::npos && find_word(said, "日内", from) != string_view::npos;
}

/// 由办公室牵头,每年第四季度集中进行: a later clause tells how often.
bool norms::comes_round() const {
    bool found = false;
    each(role::condition, {h_.end, std::max(h_.end, sentence_.end)}, [&](const phrase_hit& one) {
        const string_view w = r_.at({one.begin, one.end});
        found |= w.starts_with("每") && (w.ends_with("年") || w == "每隔" || w == "每季度");
    });
    return found;
}

/// 合法性审核前,…; 集体审议之前…: the sentence tells of the time before the step.
bool judge::stands_before_it() const {
    if (is_combined()) return false;
    return has_one_at(r_.text(), h_.end,
                      {"前,", "之前,", "以前,", "前完成", "前由", "前应", "前须"});
}

/// 公开征求意见由办公室牵头,相关科室配合.
bool norms::is_given_to() const {
    const string_view rest = r_.at({h_.end, std::max(h_.end, clause_.end)});
    return r_.words().of(h_).role == role::noun &&
           (rest.starts_with("由") || rest.starts_with("工作由")) &&
           has_one_of(rest, {"牵头", "负责", "承担", "组织实施", "主管", "归口"});
}

/// 选择专家参与论证,应当保证其独立发表意见; not what a quoted verdict asks for.
bool norms::is_bound_next() const {
    const stretch next = r_.clause_after(clause_);
    const string_view said = r_.at(next);
    const bool is_quoted = quote_ == 0 && r_.quote_at(next.begin) != 0;
    if (next.size() == 0 || is_quoted || first(role::negation, clause_)) return false;
    // 审核机构完成审核后,要区别情况提出意见
    if (r_.at(clause_).ends_with("后,") && begins_with_one_of(said, {"应", "要", "方可", "方能"}) &&
        !begins_with_one_of(said, {"应市", "应县", "应邀", "要求", "要点"}) && !tells_past(clause_))
        return true;
    return begins_with_one_of(said, {"应当", "必须", "须"}) && !said.starts_with("须知");
}

/// 专家论证采取会议方式: how it is to be done.
bool norms::is_described() const {
    const string_view rest = r_.at({h_.end, std::max(h_.end, clause_.end)});
    return rest.starts_with("采取") || rest.starts_with("采用") || rest.starts_with("遵循") ||
           rest.starts_with("一般采") || rest.starts_with("可采");
}

/// 送审稿提交审议之前,司法行政部门…: another step is what the time is counted from.
bool norms::is_timed_by_step() const {
    const stretch lead = r_.clause_before(clause_);
    const string_view said = r_.at(lead);
    if (ends_with_one_of(said, {"目前,", "此前,", "日前,", "先前,", "年前,", "从前,", "提前,"}))
        return false;
    if (said == "会前," || said.ends_with("在前,")) return false;
    return lead.begin < clause_.begin &&
           (said.ends_with("前,") || said.ends_with("之前,") || said.ends_with("以前,"));
}

/// 在作出重大决策前,根据需要通过座谈会,听取…意见: the sentence opens with what comes behind the step.
bool norms::is_due_before_deciding() const {
    const stretch lead = r_.clause_at(sentence_.begin);
    const string_view said = r_.at(lead);
    if (lead.end > clause_.begin || names_one()) return false;
    return ends_with_one_of(said, {"决策前,", "决策之前,", "决定前,", "决定之前,", "决策时,"}) &&
           !has_one_of(said, {"本", "该", "此", "这", "《"});
}

/// 文件起草分为立项、评估论证、印发等环节; 按下列步骤进行:(一)…: the steps of every document.
bool norms::is_in_course() const {
    const string_view head = r_.at({period_.begin, h_.begin});
    if (has_one_of(head, {"下列步骤", "以下步骤", "下列程序", "以下程序", "下列环节", "以下环节",
                          "如下步骤", "如下程序"}))
        return !strong_sign(period_);
    const string_view rest = r_.at({h_.end, std::max(h_.end, clause_.end)});
    return has_one_of(head, {"分为", "包括", "包含", "依次为", "依次经过"}) &&
           has_one_of(rest, {"等环节", "等程序", "等步骤", "等阶段"});
}

/// What stands above the items of a list and ends in a colon, for a place in a short item.
string_view norms::lead_of_items() const {
    constexpr int most_items = 14;
    constexpr std::size_t longest = 120, longest_lead = 300;  // bytes
    stretch line = r_.line_at(h_.begin);
    if (line.size() > longest) return {};
    for (int i = 0; i < most_items; ++i) {
        const string_view said = r_.at(line);
        const bool is_item =
            said.starts_with("(") || (!said.empty() && said[0] >= '1' && said[0] <= '9');
        if (!is_item)
            return i > 0 && said.size() < longest_lead && said.ends_with(":") ? said
                                                                              : string_view();
        if (line.begin < 2) return {};
        line = r_.line_at(line.begin - 1);
    }
    return {};
}

/// (三)合法性审查; on a line of its own, below 制定规范性文件应当经过以下程序: — every item is due.
bool norms::is_item_of_course() const {
    const string_view lead = lead_of_items();
    return has_one_of(lead, {"程序", "步骤", "环节", "流程", "顺序"}) &&
           has_one_of(lead, {"应当", "必须", "须", "按照", "依照", "按下列", "按以下"}) &&
           !has_one_of(lead, {"了", "已", "本办法", "该办法", "本规定", "起草过程"}) &&
           !strong_sign(r_.line_at(h_.begin));
}

/// The same below 本办法履行了以下程序: — every item was taken.
bool norms::is_item_of_taken_course() const {
    const string_view lead = lead_of_items();
    return has_one_of(lead, {"程序", "步骤", "环节"}) &&
           has_one_of(lead,
                      {"履行了", "经过了", "完成了", "已履行", "已完成", "已经过", "进行了"}) &&
           !has_one_of(lead, {"应", "须", "拟", "将", "未", "各", "没有"}) &&
           !first(role::negation, r_.line_at(h_.begin)) &&
           !first(role::duty_mark, r_.line_at(h_.begin));
}

/// 由主任、司长、局长签署下发: by whom each is signed, and no signature.
bool norms::is_signed_by_any() const {
    if (step_ != step::signing) return false;
    constexpr std::size_t nearest = 60;  // bytes
    const string_view head = r_.at({clause_.begin, h_.begin});
    const std::size_t by = head.rfind("由");
    return by != string_view::npos && head.size() - by < nearest && has_word(head.substr(by), "、");
}

/// 决策前党组先议,是必经程序: the next clause says that it must be; 将公众参与、专家论证列为必经程序: its own.
bool norms::is_called_must() const {
    if (has_one_of(r_.at({clause_.begin, h_.begin}), {"将", "把"}) &&
        has_one_of(r_.at({h_.end, std::max(h_.end, clause_.end)}),
                   {"必经程序", "法定程序", "前置程序", "必要程序", "必备程序", "必经环节",
                    "法定环节", "前置环节", "必经步骤", "前置条件"}))
        return true;
    const string_view next = r_.at(r_.clause_after(clause_));
    return has_one_of(next, {"必经", "规定动作", "规矩", "必选", "前置条件", "刚性要求", "硬杠杠",
                             "硬要求", "硬性要求", "铁律", "必要程序", "法定程序", "前提", "本分",
                             "分内"}) &&
           has_one_of(next, {"是", "成为", "作为", "属"}) && !first(role::perfective, clause_) &&
           !has_past_date(clause_);
}

/// 本办法的合法性审核,定于下月10日进行: the clause only names it, and the next one plans it.
bool norms::is_planned_next() const {
    const string_view said = r_.at({h_.end, std::max(h_.end, clause_.end)});
    const bool is_topic_alone = is_one_of(said, {",", "工作,", "一事,", "事宜,"});
    const string_view next = r_.at(r_.clause_after(clause_));
    // …送审稿已签发,将于近期印发: what comes next is another thing. 继续有效九件,待修订六件 counts.
    const bool counts =
        step_ == step::annual_cleanup && begins_with_one_of(next, {"待修", "待废", "拟废", "拟修"});
    if (counts ||
        (step_ != step::publication && has_one_of(next, {"印发", "出台", "施行", "生效"})))
        return false;
    // …先作一次评估论证,时间暂定八月
    if (begins_with_one_of(next, {"时间暂定", "时间初定", "时间拟定", "时间定在", "时间定于",
                                  "时间另定", "时间待定", "日期待定", "日期另定"}) &&
        !has_one_of(r_.at(clause_), {"已", "了", "过"}))
        return true;
    // 进行了清理,将部分审批改为备案; 已由市长签署,待编号后公布: what was done goes on, or the next step waits.
    const bool waits = next.starts_with("待") && contains({clause_.begin, h_.begin}, "已");
    if (waits || leads_in_object(r_.clause_after(clause_).begin)) return false;
    return is_topic_alone && begins_with_one_of(next, {"定于", "拟于", "拟在", "计划", "预计", "将",
                                                       "安排在", "待", "原则上在", "一般在"});
}

/// 采纳意见的情况,在征求意见结束后二十日内反馈: the clause names it, and a later one its term.
bool norms::is_due_next() const {
    const string_view said = r_.at({h_.end, std::max(h_.end, clause_.end)});
    const string_view next = r_.at(r_.clause_after(clause_));
    // 由县发改局牵头,6月底前完成; 由商务股自行完成,4月30日前报结论
    if (ends_with_one_of(said, {"牵头,", "承办,", "负责,", "同步进行,", "同时进行,"}) ||
        (said.starts_with("由") && ends_with_one_of(said, {"完成,", "组织,", "开展,", "承担,"})))
        return has_one_of(next, {"前完成", "前办", "前报", "前提交", "前交", "前出", "前送"}) &&
               !has_one_of(next, {"已", "了", "提前"});
    return (said == "的情况," || said == "情况," || said == "结果,") &&
           has_one_of(next, {"日内", "工作日内", "个月内"});
}

/// 先听企业怎么说,再动笔; 先评估后决策: the step is to come before another.
bool norms::comes_first() const {
    const string_view before = r_.at({clause_.begin, h_.begin});
    const string_view next = r_.at(r_.clause_after(clause_));
    const string_view rest = r_.at({h_.end, std::max(h_.end, clause_.end)});
    const bool is_first = before.ends_with("先") || starts(r_.text(), h_.begin, "先") ||
                          has_one_of(before, {"先去", "先到", "先找", "先由", "先把", "先拿"});
    // 先上门问问厂家,别关起门来写
    return is_first &&
           (begins_with_one_of(next, {"别", "莫", "不要", "切莫", "切勿"}) ||
            next.starts_with("再") || next.starts_with("后") || rest.starts_with("再") ||
            rest.starts_with("后") || rest.starts_with("、后"));
}

/// 制定机关统一编号为GZJ02-2021-004: one document's own number.
bool judge::names_number() const {
    for (std::size_t i = r_.first_token(sentence_.begin); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin >= sentence_.end) break;
        if (t.kind == token_kind::doc_number && t.begin >= h_.begin) return true;
    }
    if (step_ != step::numbering) return false;
    // 编号为GZJ02-…; 由局办公室统一编号,号码为9号
    std::size_t end = std::max(h_.end, clause_.end);
    const stretch next = r_.clause_after(clause_);
    if (begins_with_one_of(r_.at(next), {"号码", "编号", "文号", "登记号", "号为", "号是", "编为"}))
        end = std::max(end, next.end);
    const string_view rest = r_.at({h_.end, end});
    return std::any_of(rest.begin(), rest.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// 由各学院党政联席会议讨论通过后报…备案: each of many is to do it, and what follows tells when.
bool norms::is_left_to_each() const {
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    const std::size_t each = first_place_of(said, {"由各", "由其"});
    return each != string_view::npos && clause_.begin + each < h_.end &&
           has_one_of(said.substr(each), {"后报", "后执行", "后实施", "后施行", "后公布", "后印发",
                                          "后送", "后生效", "后,报", "后组织"});
}

std::optional<string_view> norms::norm() const {
    if (own_ || tells_of_making() || names_number()) return std::nullopt;
    if (is_called_must()) return "后面说这一步少不得";
    if (is_due_next() && !strong_sign(sentence_)) return "后面写明了办理的期限";
    if (is_planned_next()) return "下一分句写的是打算";
    if (strong_sign(sentence_)) return std::nullopt;
    if (is_left_to_each()) return "写的是由各单位办理";
    if (has_term_from() && !names_one()) return "写明了办理的期限";
    // 起草单位在送审前完成评估: 完成 alone may be what is asked of them.
    const auto sign = event_sign(sentence_);
    const string_view done = sign ? r_.at(*sign) : string_view();
    const bool is_open = done == "完成" || done.starts_with("逐");
    if (sign && !is_open) return std::nullopt;
    if (has_least_term()) return "写的是至少多久";
    if (is_described() || is_bound_next()) return "写的是怎样办";
    // 我局, 该件: one office or document acts. 草案 alone may be any.
    const string_view head = r_.at({sentence_.begin, std::max(h_.begin, clause_.begin)});
    if (has_one_of(head, {"我", "该", "本", "此", "《", "上述", "这", "你", "贵", "主持召开"}))
        return std::nullopt;
    if (names_office_of_rule(is_open)) return "写的是由谁办理";
    if (is_timed_by_step() || is_due_before_deciding()) return "写的是办别的事以前";
    if (is_open || names_one()) return std::nullopt;
    if (is_given_to()) return "写的是由谁办理";
    if (is_in_course() || is_item_of_course()) return "写的是办文的步骤";
    if (is_signed_by_any()) return "写的是由谁办理";
    if (comes_round()) return "写的是每隔多久办一次";
    if (comes_first()) return "写的是先办什么、后办什么";
    const string_view lead = r_.at(r_.clause_before(clause_));
    const bool is_case = ends_with_one_of(
        lead, {"的,", "的文件,", "的条款,", "的事项,", "的政策,", "的措施,", "的决策,"});
    if (clause_.begin > sentence_.begin && is_case && !first(role::duty_mark, clause_))
        return "写的是哪一类情形怎样办";
    return std::nullopt;
}

bool judge::is_case_of_rule() const {
    constexpr int most_joined = 2;
    constexpr std::size_t near = 60;  // bytes
    if (own_ || clause_.size() == 0) return false;
    stretch c = clause_;
    // 已通过审查的政策措施,应当…: which ones, named by their kind.
    const bool names_kind =
        begins_with_one_of(r_.at(c), {"已", "对已", "凡"}) &&
        ends_with_one_of(r_.at(c), {"的规范性文件,", "的文件,", "的政策措施,", "的政策,", "的事项,",
                                    "的规章,", "的草案,", "的送审稿,", "的决策,", "的公文,"});
    for (int i = 0; i < most_joined && !names_kind && !r_.at(c).ends_with("的,"); ++i) {
        c = r_.clause_after(c);
        if (!begins_with_one_of(r_.at(c), {"且", "并且", "但", "又", "而且"})) return false;
    }
    if (!names_kind && (!r_.at(c).ends_with("的,") || r_.at(c).ends_with("目的,"))) return false;
    const stretch put{clause_.begin, c.end};
    if (has_past_date(put) || figure_in(put) ||
        has_one_of(r_.at(put), {"我", "《", "该", "本", "此", "上述", "这"}))
        return false;
    const string_view then = r_.at(r_.clause_after(c));
    return has_one_of(then.substr(0, near), {"应当", "应将", "应予", "不得", "视为", "可以", "不再",
                                             "予以", "须", "无需", "不予", "免于", "终止"});
}

bool judge::is_governed_by_plan() const {
    // 我局将于5月6日,在二楼会议室举行听证会: the notice of a hearing tells of one still to be held.
    const bool is_hearing = r_.at({h_.begin, h_.end}).ends_with("听证会");
    if ((own_ && !is_hearing) || clause_.begin <= sentence_.begin) return false;
    constexpr std::size_t farthest = 360;  // bytes: lines may be whole documents
    const std::size_t from = std::max(
        sentence_.begin, clause_.begin > farthest ? clause_.begin - farthest : std::size_t{0});
    std::optional<phrase_hit> plan;
    each(role::duty_mark, {from, clause_.begin}, [&](const phrase_hit& one) {
        const string_view w = r_.at({one.begin, one.end});
        for (const string_view intends :
             {"拟", "将", "计划于", "下一步", "打算", "准备", "预计", "力争"})
            if (w.starts_with(intends) && !starts(r_.text(), one.end, "同意")) plan = one;
    });
    // 建议提请主任办公会审议,通过后以管委会文件印发
    const bool is_advised = r_.at(sentence_).starts_with("建议") && !contains(sentence_, "建议书");
    if (!plan && !is_advised) return false;
    const stretch told{plan ? plan->end : sentence_.begin, std::max(h_.end, clause_.end)};
    bool is_told = false;
    each(role::done_mark, told, [&](const phrase_hit& one) { is_told |= weight(one) > 1; });
    if (is_told || has_one_of(r_.at(told), {"已", "了", "目前", "此前", "其中", ";"})) return false;
    // What the plan is for may stand in front of it, with its own day behind.
    return !has_past_date({clause_.begin, std::max(h_.end, clause_.end)}) &&
           !names_session({clause_.begin, std::max(h_.end, clause_.end)});
}

bool judge::is_ruled_upon() const {
    string_view rest = r_.at({h_.end, std::max(h_.end, clause_.end)});
    while (!rest.empty() && (rest.back() == ',' || rest.back() == ';' || rest.back() == ':'))
        rest.remove_suffix(1);
    if (rest.ends_with("。")) rest.remove_suffix(3);
    // 对征求意见、专家论证等程序作了细化
    const string_view head = r_.at({clause_.begin, std::max(clause_.begin, h_.end)});
    const bool is_program = has_one_of(rest, {"程序", "环节", "步骤", "要求", "制度"}) &&
                            has_one_of(head, {"对", "就", "将"});
    bool makes_rule = rest.ends_with("规定") || rest.ends_with("部署") || rest.ends_with("要求");
    makes_rule |= is_program &&
                  ends_with_one_of(rest, {"细化", "明确", "规范", "完善", "优化", "强调", "重申"});
    if (!makes_rule) return false;
    return has_one_of(rest, {"作了", "作出", "做出", "提出了", "有明确", "做了", "进行了"});
}

/// Leave to do without the step, given by an article: 可以不再组织专家论证.
std::optional<judgment> judge::leave_in_rule() const {
    if (is_policy_ || r_.words().of(h_).role != role::noun) return std::nullopt;
    const stretch before{h_.begin > clause_.begin + 45 ? h_.begin - 45 : clause_.begin, h_.begin};
    std::optional<phrase_hit> leave;
    each(role::exemption, {before.begin, h_.begin + 1}, [&](const phrase_hit& one) {
        const string_view w = r_.at({one.begin, one.end});
        const bool permits = r_.at({clause_.begin, one.begin}).ends_with("可以") ||
                             r_.at({clause_.begin, one.begin}).ends_with("可");
        for (const string_view lead :
             {"可以不", "可不", "可免", "无需", "无须", "不需要", "免于", "免予", "不再", "不必"})
            if (!leave && (permits || w.starts_with(lead))) leave = one;
    });
    if (!leave) return std::nullopt;
    // 可以不再公开, 但应当组织论证: a duty behind the leave undoes it.
    const stretch behind{leave->end, std::max(leave->end, h_.begin)};
    if (contains(behind, "应") || contains(behind, "须")) return std::nullopt;
    judgment j = make(polarity::exempted, "条文" + mark("免除词", *leave));
    j.ground = r_.original_text(sentence_);
    return j;
}

std::optional<judgment> norms::rule_text(std::string& why) {
    if (auto leave = leave_in_rule()) return leave;
    // 未经审核的,不得提交; 未经统一编号和公布,不得作为依据: the rule stands behind its case.
    const bool is_denied =
        contains({clause_.begin, h_.begin}, "未经") && ban(r_.clause_after(clause_));
    const bool is_case = is_denied || (r_.at(clause_).ends_with("的,") && is_conditional(true));
    const bool duty = first(role::duty_mark, clause_).has_value() ||
                      first(role::duty_mark, {sentence_.begin, clause_.begin}).has_value() ||
                      (is_case && first(role::duty_mark, {clause_.end, sentence_.end}));
    // 由国务院主管部门在组织专家进行论证的基础上制定: who is to do it is named.
    const bool is_assigned =
        contains({clause_.begin, h_.begin}, "由") &&
        (step_ == step::signing || contains_one_of(clause_, {"制定", "编制", "负责"}) ||
         evaluates_itself(r_, h_, step_));
    if (is_item_of_course()) return required("写的是办文的步骤");
    // Words in any order are too loose for the many duties of a rule.
    if ((!duty && !is_assigned) || is_policy_ || is_combined())
        return drop(why, "在条文中,没有说已做");
    return required("条文规定,不是记录");
}

std::optional<string_view> judge::norm() const { return norms(*this).norm(); }

bool judge::lays_down(const phrase_hit& denial) const { return norms(*this).lays_down(denial); }

bool judge::is_item_of_taken_course() const { return norms(*this).is_item_of_taken_course(); }

std::optional<judgment> judge::rule_text(std::string& why) { return norms(*this).rule_text(why); }

}  // namespace yigui::recognising
