// Reports and minutes tell of work besides documents: experts look at the draft of an evaluation, an
// office passes it and hands it in, those who were asked say what they think of how the document was
// made known, a meeting hears how the work of clean-up goes. None of that is a step of the document;
// the report's own step is told by the sentence besides.
#include <algorithm>

#include "recognise/find.h"
#include "recognise/judge.h"
#include "recognise/planned_cell.h"

namespace yigui::recognising {

namespace {

/// The questions of this file, put to a place.
class told_in_reports : public judge {
 public:
    explicit told_in_reports(const judge& j) : judge(j) {}
    std::optional<std::string> aside_of_reports(const judgment&) const;
    bool is_field_of_work() const;
    bool is_called_important() const;
    /// 审查结论:□符合 □不符合: nothing is ticked on the line.
    bool is_unticked() const {
        const string_view rest = r_.at({h_.end, std::max(h_.end, r_.line_at(h_.begin).end)});
        return begins_with_one_of(rest, {":□", "|□", "□", " □", ": □"}) &&
               !has_one_of(r_.at(r_.line_at(h_.begin)), {"☑", "√", "■"});
    }
    /// 第三方评估:无, on the form of a review of competition: who else looked at that.
    bool is_second_look() const {
        if (step_ != step::expiry_evaluation || around_.kind != paper_kind::fair_competition_review)
            return false;
        constexpr std::size_t before = 120, behind = 60;  // bytes
        const stretch line = r_.line_at(h_.begin);
        const string_view near = r_.at({std::max(line.begin, h_.begin - std::min(h_.begin, before)),
                                        std::max(h_.end, std::min(line.end, h_.end + behind))});
        return has_one_of(near, {"三方评估", "咨询及", "竞争影响评估"}) &&
               !has_one_of(near,
                           {"每年", "逐年", "效果", "期满", "期限内", "届满", "有效期", "后评估"});
    }
    /// 现将评估情况报告如下: leads in the report.
    bool is_led_in() const {
        return step_ == step::expiry_evaluation &&
               r_.at({clause_.begin, h_.begin}).ends_with("现将");
    }
    bool is_answer_of_survey() const;
    bool is_review_of_report() const;
    bool is_course_of_report() const;
    bool is_result_of_applying() const;
    std::optional<std::string> aside_of_reviews() const;
    bool is_wording_of_article() const;
    bool is_paper_of_other() const;
    bool is_list_of_copies() const;
    bool goes_on_as_before() const;
    bool is_own_advice_to_other() const;
    bool is_answer_of_office() const;
    bool is_application_agreed() const;
    bool is_of_other_item() const;
    bool is_of_higher_level() const;
    bool is_on_site_of_association() const;
    bool is_proposed_in_vain() const;
    bool is_review_of_cleanup() const;
    bool is_to_follow_meeting() const;
    bool is_circulated() const;

 private:
    string_view clause() const { return r_.at({clause_.begin, std::max(h_.end, clause_.end)}); }
};

/// 认定结果, 评选结果: what comes of applying a document.
bool names_result_of_applying(string_view s) {
    return has_one_of(s, {"认定结果", "评选结果", "认证结果", "评价结果", "分配结果", "配租结果",
                          "考核结果", "检查结果", "抽查结果", "评审结果", "评定结果", "遴选结果",
                          "摇号结果", "发放结果", "监测结果", "检测结果", "验收结果", "补助结果",
                          "考评结果", "测评结果", "处理结果", "处罚结果", "资助结果", "入围结果"});
}

bool names_draft_of_document(string_view s) {
    return has_one_of(s, {"草案", "送审稿", "征求意见稿", "修订稿", "初稿)", "讨论稿"});
}

}  // namespace

/// 研究了规章清理工作有关事项, 听取备案审查工作情况汇报: a field of work, and neither a document nor what
/// came of the work.
bool told_in_reports::is_field_of_work() const {
    if (is_field_) return false;
    const string_view said = clause();
    const std::size_t verb = first_place_of(said, {"研究", "听取", "传达学习", "学习"});
    if (verb == string_view::npos || clause_.begin + verb > h_.end) return false;
    const string_view object = without_end(said.substr(verb), {"。", ",", ";"});
    if (!ends_with_one_of(object, {"工作", "有关事宜", "有关事项", "有关问题", "相关事宜",
                                   "相关事项", "相关问题", "工作事项", "情况汇报", "情况的汇报",
                                   "工作汇报", "工作的汇报", "情况报告", "情况的报告"}))
        return false;
    const string_view rest = r_.at({h_.begin, std::max(h_.end, sentence_.end)});
    if (has_one_of(object, {"《", "草案", "送审稿", "征求意见稿", "该", "本"})) return false;
    if (has_one_of(rest, {"同意", "通过", "决定", "审定", "批准", "议定", "结果", "废止", "失效"}))
        return false;
    const bool decides = step_ == step::collective_decision || step_ == step::party_group_report;
    if (!decides)
        return clause_.begin + verb < h_.begin &&
               has_one_of(r_.at({sentence_.begin, h_.begin}), {"会议", "务会", "公会", "组会"});
    // 听取《…》起草情况的汇报, 研究补贴标准有关问题: it may be about the document.
    return !tells_of_making() && around_.kind != paper_kind::drafting_explanation &&
           !has_one_of(object, {"办法", "规定", "细则", "方案", "措施", "标准", "目录", "起草",
                                "修订", "政策措施", "出台"}) &&
           has_one_of(object,
                      {"清理", "解读", "备案", "审查", "评估", "依法行政", "法治", "公开", "论证"});
}

/// 要深刻认识开展清理工作的重要性: praised, and not ordered.
bool told_in_reports::is_called_important() const {
    return has_word(r_.at({clause_.begin, h_.begin}), "认识") &&
           has_one_of(r_.at({h_.end, std::max(h_.end, clause_.end)}),
                      {"重要性", "意义", "必要性", "紧迫性", "重要作用"});
}

/// 三成受访者不了解备案要求, 群众反映解读不及时: what they think of it, in an evaluation.
bool told_in_reports::is_answer_of_survey() const {
    if (is_field_ || step_ == step::expiry_evaluation) return false;
    const string_view said = r_.at({sentence_.begin, std::max(h_.end, clause_.end)});
    const bool is_survey =
        has_one_of(said, {"受访", "被访", "问卷", "被调查", "调查显示", "调查对象"});
    if (!is_survey && around_.kind != paper_kind::evaluation) return false;
    // Whose share it is, and then what they say.
    const string_view lead = said.substr(0, h_.begin - sentence_.begin);
    // 九成居民表示支持,局务会据此审议通过: what was done upon it.
    if (clause_.begin > sentence_.begin &&
        !has_one_of(r_.at(clause_), {"认为", "反映", "觉得", "不了解", "不知道", "不够"}) &&
        (has_one_of(r_.at(clause_), {"据此", "随后", "会议", "召开", "局务会", "草案", "《"}) ||
         has_past_date({clause_.begin, std::max(clause_.begin, h_.end)})))
        return false;
    const std::size_t who = first_place_of(
        lead, {"受访", "被访", "被调查", "企业", "群众", "市民", "居民", "商户", "经营户", "业主",
               "家长", "学生", "从业人员", "网友", "公众", "农户", "司机", "调查对象"});
    if (who == string_view::npos) return false;
    const bool is_share = has_one_of(lead, {"受访", "被访", "被调查", "普遍", "多数", "少数",
                                            "部分", "个别", "半数", "有的", "一些"}) ||
                          has_word(lead, "%") || has_word(lead, "成") || has_word(lead, "分之");
    return is_share && !has_one_of(said, {"我局", "我委", "市局", "起草"}) &&
           has_one_of(said.substr(who),
                      {"认为", "反映", "表示", "觉得", "不了解", "不知道", "不清楚", "知晓", "没看",
                       "没有看", "未看", "听说", "满意", "了解", "看过", "不满"});
}

/// 邀请专家对评估报告初稿进行论证: experts look at the report, or are asked how the document works.
bool told_in_reports::is_review_of_report() const {
    if (step_ != step::expert_argumentation) return false;
    const string_view told = r_.at({sentence_.begin, std::max(h_.end, sentence_.end)});
    if (names_draft_of_document(told)) return false;
    const bool is_by_team = has_one_of(told, {"评估小组", "评估组", "评估专班", "评估工作组",
                                              "评估座谈会", "评估论证会", "评估评审会"});
    // 决策前,7月组织专家论证: told of how the document came about.
    if (around_.kind == paper_kind::evaluation)
        return (is_by_team ||
                has_one_of(told, {"评估报告", "评价报告", "报告初稿", "评估指标", "评估结论",
                                  "初步结论", "评估意见", "评估初稿", "实施效果进行"})) &&
               !has_one_of(r_.at({period_.begin, std::max(h_.end, clause_.end)}),
                           {"制定", "起草", "出台", "当年", "修订时", "程序", "送审", "决策前",
                            "决策时", "印发前", "发布前"});
    if (is_field_ || own_) return false;
    if (is_by_team && around_.kind == paper_kind::risk_assessment) return true;
    // 政法委对稳评报告出具回执: somebody else looked at it, in another clause.
    return has_one_of(told, {"评估报告获", "评估报告经评审", "评估报告顺利", "评估报告经专家",
                             "评估报告》经专家", "评估报告已经专家", "评估报告通过专家"}) ||
           has_one_of(clause(), {"对《评估报告", "对评估报告", "对稳评报告", "对风险评估报告"});
}

/// 《评估报告》经局务会审议通过,报司法局备案: what the report went through.
bool told_in_reports::is_course_of_report() const {
    switch (step_) {
        case step::collective_decision:
        case step::party_group_report:
        case step::filing:
        case step::publication:
        case step::numbering:
            break;
        default:
            return false;
    }
    if (is_field_) return false;
    const string_view lead = r_.at({sentence_.begin, h_.end});
    std::size_t at = string_view::npos;
    for (const string_view report : {"评估报告", "评价报告", "稳评报告"})
        if (const std::size_t last = lead.rfind(report); last != string_view::npos)
            at = at == string_view::npos ? last : std::max(at, last);
    if (at == string_view::npos) return false;
    // 风险评估报告已报政法委备案,5月8日常务会议审议通过该事项: a clause with a day or an organ of its own.
    const std::size_t named = sentence_.begin + at;
    if (clause_.begin > named &&
        (has_past_date({clause_.begin, std::max(clause_.begin, h_.end)}) ||
         has_one_of(r_.at(clause_), {"政府", "该决策", "该事项", "常务会议"})))
        return false;
    string_view rest = r_.at({named + 12, std::max(h_.end, sentence_.end)});
    if (rest.starts_with("》")) rest = rest.substr(3);
    return begins_with_one_of(rest, {"经", "报", "由", "已", "提交", "送", "于", "在", "("}) &&
           !has_one_of(rest, {"决定", "延长", "延续", "继续", "废止", "失效", "修订", "修改",
                              "办法", "文件", "《", "草案", "送审稿", "有效期"});
}

/// 认定结果均向社会公示: what came of applying the document is made known.
bool told_in_reports::is_result_of_applying() const {
    if (step_ != step::public_consultation && step_ != step::publication) return false;
    const string_view said = clause();
    const std::size_t verb = first_place_of(said, {"公示", "公开", "公布"});
    return verb != string_view::npos && names_result_of_applying(said.substr(0, verb)) &&
           !names_draft_of_document(said) && !has_one_of(said, {"办法", "《", "文件"});
}

/// 第七条“考核结果报县卫健局备案”未发现违法, 同条“由联席会议讨论决定”: what an article of the draft says.
bool told_in_reports::is_wording_of_article() const {
    if (quote_ == 0) return false;
    // 程序表第6项“报告党组”:完成: the label of a field.
    if (starts(r_.text(), h_.end, "”:")) return false;
    const std::size_t open = quote_ - 1;  // quote_ is one byte behind the start of the “
    const string_view lead = r_.at({std::min(sentence_.begin, open), open});
    if (ends_with_one_of(lead, {"同条", "该条", "该款", "该项", "同款"})) return true;
    constexpr std::size_t longest = 36;  // bytes of 第二十一条第三款第(二)项规定
    const string_view near = lead.substr(lead.size() - std::min(lead.size(), longest));
    return has_word(near, "第") &&
           ends_with_one_of(near, {"条", "款", "项", "条规定", "款规定", "项规定", "条中", "款中"});
}

/// 系已列入清理废止目录的文件, 系对某文件备案的反馈: which paper it is that the sentence sets aside.
bool told_in_reports::is_paper_of_other() const {
    if (step_ != step::annual_cleanup && step_ != step::filing) return false;
    const string_view said = without_end(clause(), {"。", ",", ";"});
    if (step_ == step::filing)
        return begins_with_one_of(said, {"系对", "属对", "属于对", "是对", "为对"}) &&
               ends_with_one_of(said, {"的反馈", "的意见", "的回复", "的答复", "的函"});
    const std::size_t listed = first_place_of(
        said, {"系已列入", "系列入", "属已列入", "属于已列入", "属列入", "是已列入"});
    return listed != string_view::npos &&
           ends_with_one_of(said, {"目录的文件", "清单的文件", "范围的文件"}) &&
           !ends_with_one_of(said.substr(0, listed), {"本办法", "该办法", "本文件", "该文件"});
}

/// 备案报告1份、正式文本3份、起草说明1份: papers by their copies.
bool told_in_reports::is_list_of_copies() const {
    if (step_ != step::filing || is_field_) return false;
    const string_view rest = r_.at({h_.begin, std::max(h_.end, sentence_.end)});
    constexpr std::size_t longest = 30;  // bytes of 备案登记表(盖章)2份
    const std::size_t copies = rest.find("份");
    if (copies == string_view::npos || copies > longest || copies == 0) return false;
    if (!begins_with_one_of(rest, {"备案报告", "备案说明", "备案登记表", "备案函", "备案表"}) ||
        rest[copies - 1] < '0' || rest[copies - 1] > '9')
        return false;
    return has_word(rest.substr(copies + 3), "份") &&
           !has_one_of(r_.at({sentence_.begin, h_.begin}), {"已", "报送了", "提交了"});
}

/// 涉及政府定价的仍依照国家规定组织听证: how it is to be handled from now on.
bool told_in_reports::goes_on_as_before() const {
    if (is_field_ || strong_sign(clause_)) return false;
    const string_view lead = r_.at({clause_.begin, h_.begin});
    const std::size_t on = first_place_of(
        lead, {"仍依照", "仍按照", "仍按", "仍依", "仍应", "仍须", "继续按", "继续依", "仍由"});
    return on != string_view::npos &&
           has_one_of(lead.substr(on), {"规定", "程序", "要求", "办法"}) &&
           !has_one_of(clause(), {"已", "了", "过"});
}

/// 我局当时提出的4条建议被采纳2条: what the office itself advised others.
bool told_in_reports::is_own_advice_to_other() const {
    if (step_ != step::consultation_feedback || is_field_) return false;
    const string_view said = clause();
    const std::size_t who = first_place_of(
        said, {"我局", "我委", "我厅", "我办", "我中心", "我市", "我县", "我区", "我镇", "本局"});
    if (who == string_view::npos || has_one_of(said.substr(0, who), {"对", "向", "经", "由"}))
        return false;
    const string_view rest = said.substr(who);
    const std::size_t advice = first_place_of(rest, {"提出的", "提的", "反馈的", "报送的"});
    return advice != string_view::npos && has_word(rest.substr(advice), "被") &&
           rest.find("采纳", advice) != string_view::npos;
}

/// 会签:民政局「建议增加…」10.19(已采纳): offices that sign with the author.
bool told_in_reports::is_answer_of_office() const {
    if (step_ != step::consultation_feedback) return false;
    constexpr std::size_t longest = 300;  // bytes of a field: lines may be whole papers
    const std::size_t line = r_.line_at(h_.begin).begin;
    const std::size_t from = h_.begin > longest ? std::max(line, h_.begin - longest) : line;
    const string_view lead = r_.at({from, h_.begin});
    const std::size_t field = lead.rfind("会签");
    if (field == string_view::npos) return false;
    const string_view behind = lead.substr(field);
    return begins_with_one_of(behind, {"会签:", "会签单位:", "会签意见:", "会签部门:"}) &&
           !has_one_of(behind, {"征求意见:", "公众意见:", "征求意见情况:"});
}

/// 馆务会表决同意调价申请: somebody applies, and no document is passed.
bool told_in_reports::is_application_agreed() const {
    if (step_ != step::collective_decision && step_ != step::party_group_report) return false;
    if (is_field_ || has_one_of(around_.title, {"申请"})) return false;
    const string_view said = without_end(clause(), {"。", ",", ";"});
    const std::size_t verb =
        first_place_of(said, {"同意", "批准", "通过", "审议", "研究", "审定", "表决"});
    return verb != string_view::npos && ends_with_one_of(said, {"申请", "的请求", "申请书"}) &&
           !has_word(said, "《");
}

/// 二、研究城北片区征收补偿方案 in minutes whose other items are of documents: what this item tells.
bool told_in_reports::is_of_other_item() const {
    if (around_.kind != paper_kind::meeting_minutes || is_field_ || own_) return false;
    constexpr int most = 6;               // lines of an item
    constexpr std::size_t longest = 120;  // bytes of its heading
    stretch line = r_.line_at(h_.begin);
    for (int i = 0; i < most && line.begin > 0; ++i) {
        line = r_.line_at(line.begin - 1);
        const string_view heading = r_.at(line);
        const std::size_t mark = heading.find("、");
        if (mark == string_view::npos || mark > 9 || heading.size() > longest) continue;
        if (has_one_of(heading, {"《", "。", "办法", "规定", "细则", "制度", "意见", "通知", "规则",
                                 "标准", "清理", "文件", "议题", "情况", "决策"}))
            return false;
        return has_one_of(heading, {"征收", "工程", "项目", "招标", "招商", "采购", "出让", "任免",
                                    "薪酬", "改制", "资产", "预算", "用地", "合同", "协议"}) &&
               has_word(r_.at({0, line.begin}), "、审议《");
    }
    return false;
}

/// 市级补助办法虽已经市政府常务会议通过: in the words of who stands below.
bool told_in_reports::is_of_higher_level() const {
    if (step_ != step::collective_decision || is_field_) return false;
    const string_view said = clause();
    for (const string_view level : {"国家级", "中央", "省级", "市级", "上级"}) {
        if (!said.starts_with(level) || has_word(around_.title, level)) continue;
        const string_view what = said.substr(level.size(), 60);
        return first_place_of(what, {"办法", "文件", "规定", "方案", "标准", "政策", "细则"}) <
                   h_.begin - clause_.begin &&
               !has_one_of(said, {"本", "该", "我"});
    }
    return false;
}

/// 并在协会网站公布: what an association put up is its own.
bool told_in_reports::is_on_site_of_association() const {
    if (step_ != step::publication || is_field_) return false;
    return has_one_of(clause(), {"协会网站", "协会官网", "学会网站", "学会官网", "商会网站",
                                 "商会官网", "公司网站", "公司官网", "企业网站", "企业官网"}) &&
           !has_one_of(clause(), {"政府", "局", "委", "厅", "门户", "政务"});
}

/// 清理时曾有意见把《办法》列入修改目录,但最终未列入: nothing came of it.
bool told_in_reports::is_proposed_in_vain() const {
    const string_view said = r_.at({sentence_.begin, std::max(h_.end, sentence_.end)});
    const std::size_t once =
        first_place_of(said, {"曾有意见", "曾有人", "曾有建议", "曾有部门", "曾有单位", "曾建议",
                              "曾考虑", "一度考虑", "一度拟", "一度建议"});
    if (once == string_view::npos || sentence_.begin + once > clause_.end) return false;
    return has_one_of(said.substr(once), {"最终未", "最后未", "但未", "但没有", "最终没有",
                                          "未被采纳", "未予采纳", "未果", "后来没有", "后未"});
}

/// 对各部门报送的清理意见逐件进行了审核: reviewed is what the offices propose.
bool told_in_reports::is_review_of_cleanup() const {
    if (step_ != step::annual_cleanup || is_field_) return false;
    const string_view rest = r_.at({h_.begin, std::max(h_.end, clause_.end)});
    return begins_with_one_of(
               rest, {"清理意见", "清理建议", "清理初步意见", "清理结论", "清理初步结论"}) &&
           has_word(r_.at({clause_.begin, h_.begin}), "对") &&
           has_one_of(rest, {"审核", "审查", "复核", "把关"});
}

/// 会议决定废止13件文件,清理结果向社会公布: what is to follow the meeting.
bool told_in_reports::is_to_follow_meeting() const {
    if (step_ != step::publication || is_field_ || strong_sign(clause_)) return false;
    return has_one_of(r_.at({sentence_.begin, clause_.begin}),
                      {"会议决定", "会议同意", "会议原则同意", "会议明确", "会议议定"}) &&
           begins_with_one_of(clause(), {"清理结果", "结果", "目录", "清单", "名单"}) &&
           !has_one_of(clause(), {"已", "了", "日", "现"});
}

/// 将送审稿发各村、各单位,均反馈无意见: those below were asked, and not the public.
bool told_in_reports::is_circulated() const {
    if (step_ != step::public_consultation) return false;
    const string_view said = r_.at({sentence_.begin, std::max(h_.end, sentence_.end)});
    return has_one_of(said, {"稿发各", "稿发至各", "稿印发各", "稿送各", "稿发给各", "稿分送各"}) &&
           !has_one_of(said, {"公开", "社会", "公众", "网站", "公告", "公示", "群众", "网上"});
}

/// What reviews, minutes and sheets quote of the draft or tell of other papers.
std::optional<std::string> told_in_reports::aside_of_reviews() const {
    if (is_wording_of_article()) return "是引的条文里的话";
    if (is_paper_of_other()) return "说的是别的文书";
    if (is_list_of_copies()) return "列的是报送的材料";
    if (goes_on_as_before()) return "说的是今后仍怎样办";
    if (is_own_advice_to_other()) return "是本机关向别人提的意见";
    if (is_answer_of_office()) return "是会签单位的意见";
    if (is_application_agreed()) return "同意的是申请";
    if (is_of_other_item()) return "会议的这一项议的不是文件";
    if (is_of_higher_level()) return "说的是上级的文件";
    if (is_on_site_of_association()) return "是协会、企业自己公布的";
    if (is_proposed_in_vain()) return "曾经提出,没有办";
    if (is_circulated()) return "征求的是各单位的意见";
    if (is_review_of_cleanup()) return "审核的是清理意见";
    return std::nullopt;
}

std::optional<std::string> told_in_reports::aside_of_reports(const judgment& j) const {
    const bool is_done = j.polarity == polarity::done, is_due = j.polarity == polarity::required;
    if (is_due && is_called_important()) return "说的是它的意义";
    if (is_done && is_unticked()) return "方框没有勾选";
    if (is_done && (is_planned_and_open(r_, h_.begin) || is_planned_and_open(r_, h_.end - 1)))
        return "是计划一栏";
    if (is_second_look()) return "是竞争审查的第三方评估";
    if (is_led_in()) return "引出下文";
    // 38%的受访企业表示没有看过解读: firms were asked all the same.
    const bool are_asked =
        step_ == step::enterprise_consultation && j.polarity != polarity::negated;
    if (!are_asked && is_answer_of_survey()) return "是受访者的看法";
    if ((is_done || is_due) && is_field_of_work()) return "说的是一项工作,不是文件";
    if ((is_done || is_due) && is_result_of_applying()) return "公示的是实施的结果";
    if (is_done && is_review_of_report()) return "评审的是评估报告";
    if (is_done && is_course_of_report()) return "说的是评估报告经过的程序";
    return std::nullopt;
}

std::optional<judgment> judge::unless_of_report(std::optional<judgment> j, std::string& why) {
    if (!j) return j;
    const told_in_reports asked(*this);
    if (const auto other = asked.aside_of_reports(*j)) return drop(why, *other);
    if (j->polarity != polarity::done) return j;
    if (const auto other = asked.aside_of_reviews()) return drop(why, *other);
    if (asked.is_to_follow_meeting()) return required("会议以后才办");
    return j;
}

}  // namespace yigui::recognising
