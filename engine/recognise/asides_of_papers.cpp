// Steps that are told of with the right words, but of the wrong paper or person: advice of offices
// and experts that was taken up is no answer to the public, and of the papers that are put up on a
// site only the document itself is published. Who gave the opinions is data (行家, 面向公众); which
// paper was put up is read from the subject or the object of the verb.
#include <algorithm>

#include "recognise/denial_in_rule.h"
#include "recognise/find.h"
#include "recognise/identity.h"
#include "recognise/judge.h"
#include "recognise/log_row.h"
#include "recognise/numerals.h"
#include "recognise/papers_put_up.h"

namespace yigui::recognising {

namespace {

/// The questions of this file, put to a place.
class asides_of_papers : public judge {
 public:
    explicit asides_of_papers(const judge& j) : judge(j) {}
    /// Whose opinions, and which of the papers (asides_of_papers.cpp).
    std::optional<std::string> aside_of_papers() const;
    bool is_no_filing() const;
    bool is_in_new_content() const;
    bool is_request_received() const;
    bool counts_papers() const;
    bool is_of_copies() const;
    bool is_agenda() const;
    bool is_below_agenda() const;
    bool is_carrying_out() const;
    bool is_only_gone_through() const;
    bool is_behind_signing() const;
    bool is_lead_of_minutes() const;
    bool is_filing_of_paper() const;
    bool is_verdict_on_filing() const;
    bool is_in_list_of_binder() const;
    bool is_row_of_binder() const;
    bool is_matter_of_call() const;
    bool is_name_of_register() const;
    bool is_number_of_sheet() const;
    bool is_of_report_itself() const;
    bool is_attribute_of_draft() const;
    bool is_valued() const;
    bool is_abolished() const;
    bool is_of_party_group() const;
    bool is_of_method() const;
};

}  // namespace

bool judge::has_word_of(string_view group, stretch s) const {
    bool found = false;
    each(role::word, s,
         [&](const phrase_hit& one) { found |= r_.words().group_of(one).id == group; });
    return found;
}

/// 审核意见6条,均予采纳: opinions of those whose trade it is, and of nobody who was asked in public.
bool judge::is_advice() const {
    if (step_ != step::consultation_feedback || own_) return false;
    // 起草单位采纳情况:第八条已删去, below a review: what became of the reviewer's own opinion.
    if (around_.kind == paper_kind::legality_opinion &&
        begins_with_one_of(r_.at(sentence_),
                           {"起草单位采纳情况:", "承办单位采纳情况:", "起草科室采纳情况:",
                            "承办科室采纳情况:", "采纳情况:"}))
        return true;
    const auto are_experts = [&](stretch s) {
        return has_word_of("行家", s) && !has_word_of("面向公众", s) && !has_word_of("相对人", s);
    };
    if (are_experts({clause_.begin, std::max(h_.end, clause_.end)})) return true;
    if (is_field_) return are_experts({h_.begin, r_.sentence_at(h_.end).end});
    const stretch told{sentence_.begin, std::max({h_.end, clause_.end})};
    if (has_word_of("面向公众", told) || has_word_of("相对人", told)) return false;
    if (has_word_of("行家", told)) return true;
    // 3月11日形成初步意见反馈起草单位: the reviewer's own.
    if (around_.kind == paper_kind::legality_opinion ||
        around_.kind == paper_kind::fair_competition_review)
        return !has_one_of(r_.at(told), {"征求", "采纳"});
    // 均已采纳: whose opinions they were, the sentence before tells.
    const std::size_t line = r_.line_at(h_.begin).begin;
    if (sentence_.begin <= line || has_one_of(r_.at(told), {"意见", "建议"})) return false;
    return are_experts(r_.sentence_at(sentence_.begin - 1));
}

/// 《规定》吸收了…行之有效的措施: what was taken up is no opinion.
bool judge::is_no_opinion() const {
    return step_ == step::consultation_feedback && !own_ && !is_field_ &&
           !has_one_of(r_.at({sentence_.begin, std::max(h_.end, clause_.end)}),
                       {"意见", "建议", "反馈", "征求", "征集", "留言", "采纳", "诉求", "条",
                        "来信", "提出", "提的", "来电", "件次", "反映", "群众", "公众", "市民"});
}

/// 你局报送了送审稿: papers are handed in for anything; only 备 makes it a filing.
bool asides_of_papers::is_no_filing() const {
    // 会议同意按程序报县政府备案: that it shall be sent there.
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    if (step_ == step::filing &&
        has_one_of(said, {"同意报", "同意上报", "同意按程序报", "同意按程序上报"}))
        return true;
    // 依《办法》第二十三条报粮食部门备案, where the Measures are valued: what they provide for.
    if (step_ == step::filing && around_.kind == paper_kind::evaluation && !own_ &&
        (said.starts_with("依《") || said.starts_with("按《")) && has_word(said, "条报"))
        return true;
    if (step_ == step::filing && has_one_of(r_.at(clause_), {"指导企业", "督促企业", "企业内部"}))
        return true;
    return step_ == step::filing && !own_ && !is_field_ &&
           !has_one_of(r_.at({sentence_.begin, std::max(h_.end, sentence_.end)}),
                       {"备", "登记", "数据库", "回执"});
}

/// 修订稿充实了评估论证等内容: what the text says more of.
bool asides_of_papers::is_in_new_content() const {
    // 来电询问补贴,起草组作了答复并增加了补贴内容: what became of an opinion.
    if (step_ == step::consultation_feedback && is_combined()) return false;
    const string_view head = r_.at({clause_.begin, std::max(clause_.begin, h_.end)});
    if (!has_one_of(head, {"充实了", "补充了", "增加了", "强化了", "新增了", "规定了", "细化了",
                           "明确了", "完善了", "吸收了"}))
        return false;
    const string_view rest = without_end_marks(r_.at({h_.end, std::max(h_.end, clause_.end)}));
    return ends_with_one_of(
        rest, {"内容", "规定", "条款", "要求", "环节", "程序", "制度", "机制", "措施", "情形"});
}

/// 你局《关于提请对…进行公平竞争审查的函》收悉: asked for.
bool asides_of_papers::is_request_received() const {
    if (step_ != step::fair_competition_review && step_ != step::legality_review) return false;
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    // 司法局已收到送审稿,审核期限十个工作日: it is there, and nothing came of it yet.
    if (has_one_of(r_.at({h_.begin, h_.end}), {"收到送审稿", "收到送审材料", "收到草案"}) &&
        !has_one_of(r_.at(sentence_),
                    {"出具", "回复", "意见", "审毕", "认为", "同意", "进行了", "审核了", "审查了",
                     "审完", "审结", "完成", "答复", "复函", "函告", "无异议", "合法"}))
        return true;
    return has_one_of(said, {"收悉"}) && has_one_of(said, {"的函》", "的请示》", "的函(", "提请"});
}

/// 出具审核意见书37份, 风险评估24项: papers of which a document has one.
bool asides_of_papers::counts_papers() const {
    switch (step_) {
        case step::legality_review:
        case step::fair_competition_review:
        case step::risk_assessment:
        case step::filing:
        case step::numbering:
        case step::interpretation:
            break;
        default:
            return false;
    }
    const bool has_span = has_one_of(r_.at(sentence_), {"全年", "年内", "年度", "一年来", "年来",
                                                        "去年,", "今年以来", "上半年", "季度"});
    const int many = has_span ? 2 : 4;
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    for (const string_view paper : {"意见书", "意见", "评估", "报告", "审查", "审核", "材料",
                                    "文件", "文章", "解读", "备案", "措施", "编号", "评估报告"})
        for (std::size_t at = said.find(paper); at != string_view::npos;
             at = said.find(paper, at + paper.size())) {
            const auto n = any_number_at(said, at + paper.size());
            if (!n || n->end == at + paper.size() || n->value < many) continue;
            if (begins_with_one_of(said.substr(n->end), {"份", "项", "件", "篇"})) return true;
        }
    return false;
}

/// 审查表一式三份,各留存一份: how many of the paper there have to be.
bool asides_of_papers::is_of_copies() const {
    return step_ != step::filing && contains(sentence_, "一式") && !tells_past(sentence_) &&
           has_one_of(r_.at(sentence_), {"留存", "报送", "一份随", "一份报", "提交"});
}

/// 二、实施成效 水价调整依法召开了听证会: how the document is carried out, in its evaluation.
bool asides_of_papers::is_carrying_out() const {
    return around_.kind == paper_kind::evaluation && step_ != step::expiry_evaluation &&
           has_one_of(heading_above(), {"成效", "效果", "实施情况", "执行情况", "贯彻", "落实"}) &&
           !has_one_of(heading_above(), {"评估", "制定"}) &&
           !has_one_of(r_.at(sentence_), {"起草", "出台", "《"}) &&
           !has_one_of(r_.at(r_.line_at(h_.begin)).substr(0, 75), {"制定程序", "制定过程", "程序"});
}

/// 会议研究了《…》等事项: gone through, and not told how it ended.
bool asides_of_papers::is_only_gone_through() const {
    if (step_ != step::collective_decision || own_ || is_field_ || !is_page()) return false;
    const string_view said = without_end_marks(r_.at({h_.begin, sentence_.end}));
    return (said.ends_with("等事项") || said.ends_with("等工作") || said.ends_with("等议题")) &&
           has_one_of(r_.at(sentence_), {"研究了", "听取了", "讨论了"}) &&
           !has_one_of(r_.at(sentence_), {"通过", "同意", "审定", "决定"});
}

/// 解读 是☑, on the sheet that a document is signed on: what comes behind is still to come.
bool asides_of_papers::is_behind_signing() const {
    return around_.kind == paper_kind::signing_sheet &&
           (step_ == step::interpretation || step_ == step::filing || step_ == step::publication) &&
           !tells_past(clause_) && !is_record_row(r_, h_.begin) &&
           !is_told_behind_day(r_, h_.begin, around_.written);
}

namespace {

/// 会议议程:, 本次会议的内容是: where such a label ends at the begin of a line; npos for none. 会议审议了三项议题:
/// tells what was gone through.
std::size_t end_of_agenda_label(string_view head) {
    const std::size_t at = first_place_of(head, {":", "是", "为", "包括"});
    if (at == string_view::npos || has_one_of(head.substr(0, at), {"了", "审议并"}))
        return string_view::npos;
    const bool is_label =
        ends_with_one_of(without_end(head.substr(0, at), {"一", "二", "三", "四", "五", "如下"}),
                         {"议程", "议题", "日程", "会议任务", "主要任务", "会议内容", "会议的内容",
                          "开会内容", "会议安排", "会议主题", "安排通知", "日程安排"});
    return is_label ? at : string_view::npos;
}

}  // namespace

/// 会议议程:学习文件,审议通过《…》; 会议的内容是…,表决通过《…》: the label of a plan opens the sentence, and nothing
/// behind it tells what came of it.
bool asides_of_papers::is_below_agenda() const {
    constexpr std::size_t longest = 45, farthest = 600;  // bytes of the label, of the sentence
    const std::size_t end = std::min(std::max(h_.end, sentence_.end), sentence_.begin + farthest);
    const string_view said = r_.at({sentence_.begin, std::max(sentence_.begin, end)});
    // 议程:一、汇报;二、审议通过《…》: an item behind the first.
    const std::size_t line = r_.line_at(h_.begin).begin;
    const bool is_item = line < sentence_.begin && sentence_.begin < line + farthest &&
                         begins_with_one_of(without_front(said, {"("}),
                                            {"二", "三", "四", "五", "六", "2", "3", "4", "5"});
    const string_view head =
        is_item ? r_.at({line, sentence_.begin}).substr(0, longest) : said.substr(0, longest);
    const std::size_t at = end_of_agenda_label(head);
    if (at == string_view::npos) return false;
    if (!is_item && sentence_.begin + at > h_.end) return false;
    // 会议议题:审议《…》。会议结果:通过。
    if (has_one_of(
            r_.at({r_.line_at(h_.begin).begin, r_.line_at(h_.begin).end}).substr(0, farthest),
            {"结果", "结论:", "议定", "会议决定", "获得通过"}))
        return false;
    const string_view rest =
        without_front(is_item ? said : said.substr(at), {":", "是", "为", "包括", "会议"});
    // 议题:《…》,到会7人,7人同意
    // Not 日程:听取汇报,表决通过《…》.
    const string_view behind = rest.substr(std::min(rest.find("》"), rest.size()));
    if (has_one_of(behind, {"表决", "人同意", "票", "全体同意", "全体赞成", "同意印发"}))
        return false;
    // 议题二:审议《…》,原则通过: what became of it stands behind its name.
    for (const string_view name : {"》,", "),", "》"})
        for (const string_view result : {"原则", "同意", "通过", "审议通过"})
            if (has_word(rest, std::string(name) += result)) return false;
    return !has_one_of(rest, {"会议", "了", "已", "一致", "结果", "获", "经", "业"});
}

/// 议题:1.审议《…办法》: what the meeting is to go through.
bool asides_of_papers::is_agenda() const {
    if (step_ == step::collective_decision && !own_ && is_below_agenda()) return true;
    return step_ == step::collective_decision &&
           has_one_of(r_.at({h_.begin, h_.end}), {"议题", "议程"}) &&
           !has_one_of(r_.at({h_.begin, std::max(h_.end, r_.line_at(h_.begin).end)}),
                       {"通过", "同意", "决定", "审定", "结果", "议定"});
}

/// 现将会议议定事项纪要如下: the lead of minutes, and no decision yet.
bool asides_of_papers::is_lead_of_minutes() const {
    return needs_result() && has_one_of(r_.at({clause_.begin, std::max(h_.end, clause_.end)}),
                                        {"纪要如下", "记录如下"});
}

/// 稳评报告出具了同意备案的回执: the assessment was filed, and not the document.
bool asides_of_papers::is_filing_of_paper() const {
    if (step_ == step::party_group_report) return contains(clause_, "政法委");
    if (step_ == step::filing && around_.kind == paper_kind::risk_assessment &&
        has_one_of(r_.at(sentence_), {"稳评", "风险评估"}))
        return true;
    return step_ == step::filing && around_.kind != paper_kind::filing &&
           has_one_of(r_.at(clause_), {"稳评", "风险评估", "评估报告"}) && !names_document(clause_);
}

/// 装订目录:①送审稿②公平竞争审查表③稳评报告: which papers are bound, and no word of any.
bool asides_of_papers::is_in_list_of_binder() const {
    const std::size_t from = r_.line_at(h_.begin).begin;
    const string_view lead = r_.at({from, h_.begin});
    const string_view head = lead.substr(0, std::min(lead.find(':'), lead.size()));
    if (head.size() == lead.size() || contains(sentence_, "(") ||
        !ends_with_one_of(head,
                          {"卷内目录", "装订目录", "归档目录", "卷宗目录", "案卷目录", "装订顺序"}))
        return false;
    for (std::size_t i = r_.first_token(sentence_.begin); i < r_.tokens().size(); ++i) {
        if (r_.tokens()[i].begin >= sentence_.end) break;
        if (r_.tokens()[i].kind == token_kind::date ||
            r_.tokens()[i].kind == token_kind::month_day ||
            r_.tokens()[i].kind == token_kind::doc_number)
            return false;
    }
    return true;
}

/// 6  法规科  合法性审核意见书  20230519  18-21  原件存科,未随卷, below 卷内目录: which paper is where, and of which day. The
/// paper itself tells of the step.
bool asides_of_papers::is_row_of_binder() const {
    const stretch line = r_.line_at(h_.begin);
    const string_view row = r_.at(line);
    // 2 合法性审核意见书(审核通过): the row tells what came of it.
    return !row.empty() && row.front() >= '0' && row.front() <= '9' &&
           !has_one_of(row, {"。", ":", "通过", "同意", "无异议"}) &&
           has_one_of(r_.at(r_.line_at(0)), {"卷内目录", "案卷目录", "卷宗目录", "归档目录",
                                             "归档文件目录", "卷内文件目录"});
}

/// 事由:就《…》逐家听取意见, 事由:通知召开座谈会: what somebody called about; what came of it stands below.
bool asides_of_papers::is_matter_of_call() const {
    const string_view line = r_.at(r_.line_at(h_.begin));
    return begins_with_one_of(line,
                              {"事由:", "来电事由:", "通话事由:", "去电事由:", "走访事由:"}) &&
           !has_one_of(line, {"已", "了", "完成", "通过", "出具", "情况", "结果"}) &&
           // 就《…》听取意见,企业建议降低收费
           !has_one_of(line, {"企业建议", "企业提出", "企业反映", "代表提出", "代表建议"});
}

/// 某局合法性审核登记台账(2022年)  导出日期 2022-09-16: the name of a register and the day on which it was printed; its
/// rows tell of the documents.
bool asides_of_papers::is_name_of_register() const {
    if (step_ == step::annual_cleanup) return false;
    constexpr std::size_t nearest = 30;  // bytes between the step and the kind of book
    const stretch line = r_.line_at(h_.begin);
    const string_view named = r_.at({h_.begin, std::max(h_.end, line.end)});
    const std::size_t at = first_place_of(named, {"台账", "登记簿", "登记册", "登记总表"});
    if (at > h_.end - h_.begin + nearest ||
        has_one_of(named.substr(0, at), {",", "。", ":", ";", "|", "《"}))
        return false;
    const auto without_gap = [](string_view s) {
        return s.substr(std::min(s.size(), s.find_first_not_of(' ')));
    };
    string_view rest =
        without_gap(without_front(named.substr(at), {"台账", "登记簿", "登记册", "登记总表"}));
    if (rest.starts_with("(") && rest.find(')') != string_view::npos)
        rest = without_gap(rest.substr(rest.find(')') + 1));
    // 台账第5号:《…办法》,4月6日出具审核意见 tells of that document.
    return rest.empty() || (begins_with_one_of(rest, {"导出", "打印", "截至", "截止", "制表",
                                                      "填表", "填报", "登记:", "登记人", "统计",
                                                      "更新", "节录", "摘录", "第1页", "共"}) &&
                            !has_one_of(rest, {"《", ",", "。", "结论", "结果"}));
}

/// 编号:2021-0417  来文单位:…  收文时间:…: the sheet's own number, by which an office knows what came in.
bool asides_of_papers::is_number_of_sheet() const {
    if (step_ != step::numbering || !starts(r_.text(), h_.end, ":")) return false;
    const stretch line = r_.line_at(h_.begin);
    if (!has_one_of(r_.at(line), {"来文单位", "来文机关", "收文时间", "收文日期",
                                  "来文:", "来件单位", "收到时间", "收件时间"}))
        return false;
    // 编号:某规〔2021〕5号 is the document's, wherever it stands.
    constexpr std::size_t nearest = 24;  // bytes from the label to the number
    const std::size_t i = r_.first_token(h_.end);
    return i >= r_.tokens().size() || r_.tokens()[i].kind != token_kind::doc_number ||
           r_.tokens()[i].begin > h_.end + nearest;
}

/// 未发现与上位法相抵触,准予登记: who receives a filing finds and enters so.
bool asides_of_papers::is_verdict_on_filing() const {
    // 复你局报来文件:经核未发现与上位法相抵触之处,我局已登记备案
    const bool enters = contains_one_of({h_.end, std::max(h_.end, sentence_.end)},
                                        {"登记备案", "准予备案", "予以备案", "同意备案"});
    if (around_.kind != paper_kind::filing && !enters) return false;
    const string_view said = r_.at({h_.begin, h_.end});
    if (step_ == step::numbering) return has_one_of(said, {"准予登记", "予以登记"});
    return step_ == step::legality_review && has_one_of(said, {"未发现", "不存在", "抵触"}) &&
           !has_one_of(r_.at(sentence_), {"司法", "法制", "法规科", "法规处", "合法性", "法律顾问",
                                          "律师", "审核机构"});
}

/// 本评估报告经专家评审会评审, 公示期:8月10日至16日, 合法性评估|符合要求: what the report went through,
/// or what it looked at, and no step of the document that it is about.
bool asides_of_papers::is_of_report_itself() const {
    const paper_kind kind = around_.kind;
    if (own_ || (kind != paper_kind::risk_assessment && kind != paper_kind::evaluation &&
                 kind != paper_kind::expert_opinion))
        return false;
    const string_view said = r_.at({h_.begin, h_.end});
    if (step_ == step::legality_review && kind != paper_kind::expert_opinion &&
        has_one_of(said, {"合法性评估", "合法性论证", "合法性分析", "合法性判断"}))
        return true;
    if (step_ == step::public_consultation && kind == paper_kind::risk_assessment &&
        contains(sentence_, "公示"))
        return !has_one_of(r_.at(sentence_), {"征求", "征集", "草案", "稿", "《", "办法"});
    // 本报告经局长办公会审议同意: what the organ decided of the document stands in it.
    if (step_ == step::collective_decision) return false;
    const stretch before{sentence_.begin, std::max(h_.begin, clause_.begin)};
    return !names_document(before) &&
           has_one_of(r_.at(before), {"本报告", "本评估报告", "本论证报告", "该报告", "评估报告经",
                                      "评估报告已", "评估报告于", "报告经", "报告已", "报告稿",
                                      "报告初稿", "本评估意见", "本论证意见"});
}

/// 形成了提请市政府常务会议审议的草案: what the draft is for.
bool asides_of_papers::is_attribute_of_draft() const {
    if (!needs_result()) return false;
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    for (const string_view draft : {"审议的草案", "审议的送审稿", "讨论的草案", "审议的代拟稿",
                                    "审议的修改稿", "审议的稿子", "审议稿"})
        if (const std::size_t at = said.find(draft); at != string_view::npos)
            return has_one_of(said.substr(0, at), {"提请", "提交", "报请"}) &&
                   !has_one_of(said, {"通过", "同意"});
    return false;
}

/// 对清理工作高度重视: an attitude, and no act.
bool asides_of_papers::is_valued() const {
    string_view rest = without_end_marks(r_.at({h_.end, std::max(h_.end, clause_.end)}));
    return rest.ends_with("重视") || rest.ends_with("关注") || rest.ends_with("关心");
}

/// 取消了逐幢开展的风险评估: done away with.
bool asides_of_papers::is_abolished() const {
    const string_view head = r_.at({clause_.begin, std::max(clause_.begin, h_.begin)});
    return has_one_of(head, {"取消了", "减少了", "精简了", "不再要求", "省去了"}) ||
           starts(r_.text(), h_.end, "改为");
}

/// 市政府党组会议进行了研究: a government decides in its own meetings; a bureau's party group decides for it.
bool asides_of_papers::is_of_party_group() const {
    return step_ == step::collective_decision &&
           has_one_of(r_.at({clause_.begin, std::max(h_.end, clause_.end)}), {"政府党组"}) &&
           !has_one_of(r_.at(sentence_), {"常务会", "全体会", "办公会", "暨"});
}

/// 清理方式:经起草科室评估、法规科审核、局务会审定: how it is to be gone about. With days it is told.
bool asides_of_papers::is_of_method() const {
    return r_.at(sentence_).find_first_of("0123456789") == string_view::npos &&
           has_one_of(r_.at({sentence_.begin, std::max(sentence_.begin, h_.begin)}),
                      {"清理方式:", "清理方法:", "清理步骤:", "评估方式:", "工作方式:", "工作方法:",
                       "工作步骤:", "方法步骤:", "工作流程:", "办理流程:", "审查方式:"});
}

std::optional<std::string> asides_of_papers::aside_of_papers() const {
    if (is_of_method()) return "说的是怎样办";
    if (is_of_party_group()) return "是政府党组的会议,不是政府的会议";
    if (is_advice()) return "是专家、部门的意见,不是公众的";
    if (is_paper_put_up(*this)) return "公开的是别的材料,不是文件";
    if (is_no_opinion()) return "吸收的不是意见";
    if (is_no_filing()) return "报送的事不是备案";
    if (is_in_new_content()) return "说的是文件里的内容";
    if (is_request_received()) return "只是收到请求";
    if (counts_papers()) return "说的是一批文件";
    if (is_of_copies()) return "说的是材料要几份";
    if (is_carrying_out()) return "说的是文件怎样实施";
    if (is_only_gone_through()) return "会议没有作出决定";
    if (is_behind_signing()) return "签发时还没有办";
    if (is_agenda()) return "是会议的议程";
    if (is_lead_of_minutes()) return "是纪要的引语";
    if (is_filing_of_paper()) return "备案的不是文件";
    if (is_in_list_of_binder()) return "只是目录里的一项";
    if (is_verdict_on_filing()) return "是备案审查的结论";
    if (is_of_report_itself()) return "说的是这份报告,不是文件";
    if (is_attribute_of_draft()) return "说的是草案要提交会议";
    if (is_matter_of_call()) return "是事由,不是记录";
    if (is_row_of_binder()) return "是卷内目录的一行";
    if (is_name_of_register()) return "是登记簿、台账的名称";
    if (is_number_of_sheet()) return "是办文单自己的编号";
    if (is_valued()) return "说的是重视,不是一次行为";
    if (is_abolished()) return "说的是取消这个步骤";
    return std::nullopt;
}

std::optional<std::string> judge::aside_of_papers() const {
    return asides_of_papers(*this).aside_of_papers();
}

}  // namespace yigui::recognising
