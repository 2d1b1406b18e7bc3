// Remarks in the papers of a dossier that only sound like records: wording of the draft in “…” that
// somebody wants struck out, what a year's documents went through, what a meeting was told, what
// should be done if the draft is passed. Each is known by what stands beside the step's words.
#include <algorithm>

#include "recognise/find.h"
#include "recognise/judge.h"

namespace yigui::recognising {

namespace {

constexpr std::size_t character = 3;  // bytes

/// 文件6件, 3件政策措施: documents by their number, and none of them by its name.
bool counts_documents(string_view s) {
    if (has_word(s, "《")) return false;
    // 纳入目录管理的9项决策
    for (const string_view matter : {"项决策", "项重大决策", "项重大行政决策"})
        if (const std::size_t at = s.find(matter);
            at != string_view::npos && at > 0 && s[at - 1] >= '0' && s[at - 1] <= '9')
            return true;
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    for (std::size_t at = s.find("件"); at != string_view::npos;
         at = s.find("件", at + character)) {
        if (at == 0 || !is_digit(s[at - 1])) continue;
        std::size_t from = at;
        while (from > 0 && is_digit(s[from - 1])) --from;
        const string_view before = s.substr(0, from), behind = s.substr(at + character);
        for (const string_view what :
             {"文件", "规范性文件", "政策措施", "措施", "政策", "制度", "规章", "草案"})
            if (before.ends_with(what) || before.ends_with(std::string(what) + "共") ||
                behind.starts_with(what) || behind.starts_with(std::string("行政") += what))
                return true;
    }
    return false;
}

/// The questions of this file, put to a place.
class asides_of_remarks : public judge {
 public:
    explicit asides_of_remarks(const judge& j) : judge(j) {}
    std::optional<std::string> aside_of_remarks() const;
    std::optional<std::string> order_in_remarks() const;
    bool is_quoted_wording() const;
    bool is_said_of_counted() const;
    bool is_heard_by_meeting() const;
    bool is_argued_by_experts() const;
    bool is_put_as_question() const;
    bool is_among_papers_handed_in() const;
    bool is_in_row_of_other() const;
    bool is_number_of_form() const;
    bool is_valuing_of_others() const;
    bool is_asking_of_firms() const;
    bool is_said_to_other_office() const;
    bool is_published_by_state() const;
    bool is_target_of_day() const;
    bool is_class_refused() const;
    bool is_signed_after_meeting() const;
    bool is_before_next_meeting() const;
    bool is_to_be_brought() const;
    bool is_bound_further() const;
    bool is_found_too_narrow() const;
    bool is_only_deemed() const;
    bool is_word_on_incoming() const;
    bool is_before_issue() const;
    bool is_charge_settled() const;
    bool is_if_passed() const;
    bool is_manner_of_issue() const;
    bool is_after_leave() const;
    bool is_advised_further() const;
};

}  // namespace

/// 建议删除“优先选用本县企业”条款, 第十六条将“…”写入: words of the draft, and not of those who were
/// asked. A hit over the edge of the quotation takes one of its words from there.
bool asides_of_remarks::is_quoted_wording() const {
    if (step_ != step::enterprise_consultation && step_ != step::public_consultation &&
        step_ != step::expert_argumentation)
        return false;
    const string_view hit = r_.at({h_.begin, h_.end});
    const std::size_t opens = hit.find("“"), closes = hit.find("”");
    std::size_t open = quote_;
    if (opens != string_view::npos &&
        (closes == string_view::npos || opens < closes || quote_ == 0))
        open = h_.begin + opens;
    if (open == 0) return false;
    const std::size_t end = r_.text().find("”", open);
    if (end == string_view::npos) return false;
    constexpr std::size_t near = 60, beside = 21;  // bytes
    const string_view lead = r_.at({std::max(sentence_.begin, open - std::min(open, near)), open});
    const string_view rest =
        r_.at({end + character, std::min(r_.text().size(), end + character + beside)});
    const bool is_of_article = has_word(lead, "第") && has_one_of(lead, {"条", "款", "项"});
    return is_of_article ||
           has_one_of(lead, {"建议删", "建议把", "建议将", "删去", "删除", "改为", "修改为",
                             "表述为", "原稿", "写明"}) ||
           has_one_of(rest.substr(0, 9), {"条款", "一条", "一款", "一句", "字样"}) ||
           has_one_of(rest, {"的规定", "的表述", "的要求", "写入", "不宜", "应删", "的条件"});
}

/// 全年出台文件6件,均经局务会讨论; 你局已有3件政策措施通过公平竞争审查: what many went through.
bool asides_of_remarks::is_said_of_counted() const {
    // A sentence by itself may tell of what its paper is about.
    if (step_ == step::annual_cleanup || is_field_ || !is_page()) return false;
    const string_view said = r_.at({sentence_.begin, std::max(h_.begin, clause_.begin)});
    const string_view told = r_.at({sentence_.begin, std::max(h_.end, clause_.end)});
    // The words may begin with those that count: 文件6件,均经局务会讨论.
    if (is_combined() && counts_documents(r_.at({sentence_.begin, h_.end})) &&
        has_one_of(r_.at({h_.begin, h_.end}), {"均", "都经", "全部"}))
        return true;
    if (counts_documents(said) &&
        has_one_of(told, {"均", "都经", "都由", "全部", "一律", "报备率"}))
        return true;
    const string_view clause = r_.at({clause_.begin, h_.begin});
    return counts_documents(clause) &&
           has_one_of(clause, {"已有", "共有", "先后有", "累计", "年来"});
}

/// 市司法局汇报了专项清理情况: the meeting was told; what it came to stands behind.
bool asides_of_remarks::is_heard_by_meeting() const {
    if (step_ != step::annual_cleanup || around_.kind != paper_kind::meeting_minutes) return false;
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    return has_one_of(said, {"汇报了", "听取了", "通报了"}) &&
           said.find_first_of("0123456789") == string_view::npos &&
           !has_one_of(said, {"废止", "失效", "有效"});
}

/// 三位专家对合法性与可行性进行了论证: experts argued, and no need was looked into.
bool asides_of_remarks::is_argued_by_experts() const {
    // 履行了调研、评估论证、征求意见、专家咨询等程序: another step of the list.
    return step_ == step::necessity_assessment && !is_field_ &&
           !begins_with_one_of(r_.text().substr(h_.end), {"、", "和", "及", "与"}) &&
           has_one_of(r_.at({sentence_.begin, std::max(h_.end, clause_.end)}),
                      {"专家", "教授", "学者", "律师", "法律顾问"}) &&
           !has_one_of(r_.at(sentence_), {"必要性", "有必要", "很有必要", "立项前", "立项时",
                                          "立项阶段", "制定依据", "财政承受"});
}

/// 备案手续能不能全程网办: a question put.
bool asides_of_remarks::is_put_as_question() const {
    if (is_field_) return false;
    return has_one_of(r_.at({clause_.begin, std::max(h_.end, clause_.end)}),
                      {"能不能", "能否", "可否", "可不可以", "要不要", "是否可以"}) &&
           !strong_sign(clause_);
}

/// ☑送审稿 ☑起草说明 ☑班子会记录: papers that were handed in.
bool asides_of_remarks::is_among_papers_handed_in() const {
    constexpr std::size_t near = 600;  // bytes of the line to each side
    if (step_ != step::necessity_assessment && step_ != step::collective_decision) return false;
    const stretch whole = r_.line_at(h_.begin);
    const string_view line = r_.at({std::max(whole.begin, h_.begin > near ? h_.begin - near : 0),
                                    std::max(h_.begin, std::min(whole.end, h_.end + near))});
    const bool is_list =
        has_one_of(line, {"☑", "√", "□"}) && has_one_of(line, {"送审稿", "起草说明"});
    if (step_ == step::necessity_assessment) return is_list;
    return is_list && has_one_of(r_.at({h_.begin, std::min(r_.text().size(), h_.end + 24)}),
                                 {"记录", "纪要", "材料"});
}

/// 公平竞争审查|政策法规处|审查表已复核: the row of another step, whose name stands in front.
bool asides_of_remarks::is_in_row_of_other() const {
    if (step_ != step::legality_review && step_ != step::fair_competition_review) return false;
    constexpr std::size_t widest = 36;  // bytes of a step's name
    const stretch line = r_.line_at(h_.begin);
    string_view before = r_.at({line.begin, h_.begin});
    // The nearest cell that is nothing but a step's name.
    constexpr int most = 3;  // of them
    for (int i = 0; i < most && has_word(before, "|"); ++i) {
        before = before.substr(0, before.rfind("|"));
        const std::size_t from = before.rfind("|") == string_view::npos ? 0 : before.rfind("|") + 1;
        const string_view cell = before.substr(from);
        if (cell.size() > widest) continue;
        const bool names_legality = has_one_of(cell, {"合法性", "法制审", "法审"});
        const bool names_competition = has_one_of(cell, {"公平竞争", "竞争审查"});
        if (names_legality != names_competition)
            return step_ == step::legality_review ? names_competition : names_legality;
    }
    return false;
}

/// 编号:某街法审字2024第22号, at the head of an opinion or a form: the form's own number.
bool asides_of_remarks::is_number_of_form() const {
    if (step_ != step::numbering || !is_field_) return false;
    switch (around_.kind) {
        case paper_kind::legality_opinion:
        case paper_kind::fair_competition_review:
        case paper_kind::risk_assessment:
        case paper_kind::expert_opinion:
        case paper_kind::meeting_minutes:
            break;
        default:
            return false;
    }
    return r_.at({h_.begin, h_.end}) == "编号" && h_.begin == r_.line_at(h_.begin).begin;
}

/// 两年来评价检测机构46家次: agencies and firms were valued, and no document.
bool asides_of_remarks::is_valuing_of_others() const {
    if (step_ != step::expiry_evaluation) return false;
    const std::size_t at = r_.at({h_.begin, h_.end}).find("评价");
    if (at == string_view::npos) return false;
    const string_view rest = r_.at({h_.begin + at + 6, std::max(h_.end, clause_.end)});
    const string_view object = rest.substr(0, 24);
    return has_one_of(object, {"机构", "企业", "单位", "学校", "人员", "项目", "家次", "产品"}) &&
           !has_one_of(object, {"办法", "规定", "文件", "实施", "对"});
}

/// 召开《…办法(讨论稿)》意见征询会。14家航运企业、5家码头公司的代表…: firms were asked.
bool asides_of_remarks::is_asking_of_firms() const {
    if (step_ != step::public_consultation || is_field_) return false;
    if (!has_one_of(r_.at({h_.begin, h_.end}), {"征询会", "座谈会", "恳谈会"})) return false;
    if (has_word_of("面向公众", sentence_)) return false;
    const stretch line = r_.line_at(h_.begin);
    if (sentence_.end >= line.end) return false;
    const string_view next = r_.at(r_.sentence_at(sentence_.end));
    return has_one_of(next, {"企业", "公司", "协会", "商会"}) &&
           !has_one_of(next, {"市民", "居民", "群众", "公众", "村民", "代表委员", "人大代表"});
}

/// 材料显示仅在工作群中征求了部分企业意见: too few of them, in the words of who reviews.
bool asides_of_remarks::is_found_too_narrow() const {
    return step_ == step::enterprise_consultation &&
           has_one_of(r_.at({clause_.begin, h_.end}),
                      {"仅在", "只在", "仅通过", "仅以", "仅向", "只向"}) &&
           has_one_of(r_.at({h_.begin, std::max(h_.end, clause_.end)}), {"部分", "个别", "少数"});
}

/// 按上述意见修改的,视为通过审查; 不存在合法性审查的问题: nothing was done.
bool asides_of_remarks::is_only_deemed() const {
    if (is_field_) return false;
    const string_view before = r_.at({clause_.begin, std::max(clause_.begin, h_.begin)});
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    for (const string_view deemed : {"视为", "视同", "可视为", "即视为"})
        if (before.ends_with(deemed) || said.starts_with(deemed)) return true;
    const string_view rest = r_.at({h_.begin, std::max(h_.end, clause_.end)});
    return (said.starts_with("不存在") || said.starts_with("也不存在") ||
            said.starts_with("并不存在")) &&
           (has_word(rest, "的问题") || has_word(rest, "问题。"));
}

/// 会议议定:由县发改局牵头,8月20日前完成成本监审: who does what, and no document passed.
bool asides_of_remarks::is_charge_settled() const {
    // 委党组确定由价格科自行开展评估
    if (step_ == step::party_group_report &&
        has_one_of(r_.at({h_.begin, std::max(h_.end, clause_.end)}),
                   {"确定由", "决定由", "指定由"}))
        return true;
    if (step_ != step::collective_decision) return false;
    const string_view hit = r_.at({h_.begin, h_.end});
    if (!has_one_of(hit, {"议定", "决定", "明确", "会议要求", "商定"})) return false;
    string_view rest = r_.at({h_.end, std::max(h_.end, sentence_.end)});
    while (rest.starts_with(":") || rest.starts_with(",")) rest.remove_prefix(1);
    return begins_with_one_of(rest, {"由", "请", "责成", "委托"}) &&
           !has_one_of(r_.at({sentence_.begin, r_.line_at(sentence_.begin).end}),
                       {"通过", "原则同意", "同意印发", "予以印发", "印发实施", "废止", "同意《",
                        "同意该"});
}

/// 我局同意贵局的采纳意见: an office's word on what the other office did.
bool asides_of_remarks::is_said_to_other_office() const {
    return step_ == step::consultation_feedback &&
           has_one_of(r_.at({clause_.begin, h_.end}),
                      {"同意贵局", "同意贵委", "同意贵办", "同意贵厅", "同意你局", "同意你委"});
}

/// 国务院《…条例》于2009年10月1日公布: the state's own.
bool asides_of_remarks::is_published_by_state() const {
    if (step_ != step::publication || around_.kind == paper_kind::law) return false;
    const string_view said = r_.at(clause_);
    for (const string_view state : {"国务院《", "全国人大常委会《", "国家《", "部《", "中央《"})
        if (const std::size_t at = said.find(state); at != string_view::npos && at < 18)
            return clause_.begin + at < h_.begin;
    return false;
}

/// An opinion, a review, an assessment and minutes come before the document is issued: what they tell
/// as published, numbered, explained or filed is another's.
bool asides_of_remarks::is_before_issue() const {
    switch (step_) {
        case step::publication:
        case step::numbering:
        case step::interpretation:
        case step::filing:
            break;
        default:
            return false;
    }
    // A reply to another office's draft tells of other documents.
    if (is_page() && has_one_of(around_.title, {"反馈意见", "会签意见", "修改意见"})) return true;
    switch (around_.kind) {
        case paper_kind::legality_opinion:
        case paper_kind::fair_competition_review:
        case paper_kind::expert_opinion:
        case paper_kind::risk_assessment:
        case paper_kind::enterprise_consultation:
        case paper_kind::meeting_minutes:
            return is_page();
        default:
            return false;
    }
}

/// 市长批示:同意上会, 市长批示:同意 on the sheet of a paper that came in: no document was signed.
bool asides_of_remarks::is_word_on_incoming() const {
    if (step_ != step::signing) return false;
    constexpr std::size_t head = 240;  // bytes
    if (has_one_of(r_.at({h_.begin, std::max(h_.end, sentence_.end)}),
                   {"同意上会", "提请审议", "列入议题", "提交审议", "上会研究"}))
        return true;
    return has_word(r_.at({clause_.begin, std::max(h_.end, clause_.end)}), "批示") &&
           has_one_of(r_.text().substr(0, head), {"收文处理", "来文处理", "来文单位", "收文日期"});
}

std::optional<std::string> asides_of_remarks::aside_of_remarks() const {
    if (is_word_on_incoming()) return "是对来文的批示";
    if (is_before_issue()) return "这种材料写在文件印发以前";
    if (is_quoted_wording()) return "是引的条文里的话";
    if (is_said_of_counted()) return "说的是一批文件";
    if (is_heard_by_meeting()) return "只是向会议作的汇报";
    if (is_argued_by_experts()) return "是专家论证";
    if (is_put_as_question()) return "只是提出的问题";
    if (is_among_papers_handed_in()) return "是送审的材料";
    if (is_in_row_of_other()) return "是另一个步骤的一行";
    if (is_valuing_of_others()) return "评价的不是文件";
    if (is_asking_of_firms()) return "征求的是企业意见";
    if (is_found_too_narrow()) return "审查的人说征求得不够";
    if (is_only_deemed()) return "没有实际办理";
    if (is_charge_settled()) return "是会议交办的事";
    if (is_said_to_other_office()) return "是对别的单位的答复";
    if (is_published_by_state()) return "是国家的法规";
    if (is_number_of_form()) return "是表单自己的编号";
    return std::nullopt;
}

/// 如获通过,以市政府文件发布,并在日报刊登: what comes when it does.
bool asides_of_remarks::is_if_passed() const {
    const string_view said = r_.at(sentence_);
    std::size_t comma = std::min(said.find(","), said.size());
    if (sentence_.begin + comma >= h_.end || strong_sign(sentence_)) return false;
    const string_view lead = said.substr(0, comma);
    return begins_with_one_of(
        lead, {"如获", "若获", "如经", "若经", "如能", "如果", "一旦", "如审议", "若审议", "如会议",
               "如无", "若无", "如蒙", "如同意", "若同意", "获批后", "获准后", "如批准", "待批准"});
}

/// 会议通过了该办法,以局文件形式发布; 法制办同意以通告形式发布: how it is to be issued.
bool asides_of_remarks::is_manner_of_issue() const {
    if (step_ != step::publication || tells_past(clause_)) return false;
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    const std::size_t by = said.starts_with("以") ? 0 : said.find("同意以");
    if (by == string_view::npos || clause_.begin + by > h_.begin + 9) return false;
    if (!has_one_of(said, {"形式", "名义", "文件", "通告", "公告"})) return false;
    if (by > 0) return true;
    return has_one_of(r_.at({sentence_.begin, clause_.begin}),
                      {"会议", "同意", "通过", "决定", "建议"}) &&
           !strong_sign({clause_.begin, std::max(h_.end, clause_.end)});
}

/// 户外广告设置规划经批准后向社会公布: a rule, where nobody is named who approved.
bool asides_of_remarks::is_after_leave() const {
    if (step_ != step::publication || tells_past(clause_)) return false;
    return has_one_of(r_.at({clause_.begin, std::max(clause_.begin, h_.begin)}),
                      {"经批准后", "经审核后", "经同意后", "经审定后", "经核准后", "经审批后",
                       "经复核后", "经评审后"});
}

/// 建议单独作一次风险评估,并听取协会的意见: the advice goes on.
bool asides_of_remarks::is_advised_further() const {
    if (is_field_ || tells_past(clause_)) return false;
    const string_view said = r_.at(clause_);
    // 建议:在届满前完成修订;修订时开展风险评估
    constexpr std::size_t farthest = 450;  // bytes
    const std::size_t line = r_.line_at(h_.begin).begin;
    const std::size_t from = std::max(line, h_.begin > farthest ? h_.begin - farthest : line);
    string_view above = r_.at({from, h_.begin});
    if (const std::size_t stop = above.rfind("。"); stop != string_view::npos)
        above = above.substr(stop + character);
    if ((above.starts_with("建议:") || above.starts_with("建议如下:") ||
         above.starts_with("建议一是")) &&
        !tells_past(sentence_))
        return true;
    const bool goes_on = begins_with_one_of(said, {"并", "同时", "再", "另", "或者", "也", "还"});
    if (!goes_on) return false;
    const string_view before = r_.at({sentence_.begin, clause_.begin});
    const std::size_t advice = std::max(before.rfind("建议") + 1, before.rfind("请") + 1);
    if (advice == 0) return false;
    const string_view told = before.substr(advice - 1);
    return !has_one_of(told,
                       {"意见", "已", "了", "邀请", "聘请", "申请", "提请", "请示", "请来"}) &&
           (advice == 1 || before.substr(0, advice - 1).ends_with(",") ||
            before.substr(0, advice - 1).ends_with("。") ||
            before.substr(0, advice - 1).ends_with("、"));
}

/// 《措施》经常务会议审议后,按程序报请常委会会议研究: the first meeting is still to come too.
bool asides_of_remarks::is_before_next_meeting() const {
    if (step_ != step::collective_decision && step_ != step::party_group_report) return false;
    if (around_.kind != paper_kind::meeting_minutes || tells_past(sentence_)) return false;
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    if (!has_one_of(said, {"审议后,", "研究后,", "讨论后,", "审定后,"})) return false;
    const string_view next = r_.at(r_.clause_after({clause_.begin, std::max(h_.end, clause_.end)}));
    return begins_with_one_of(next,
                              {"按程序", "按规定", "再", "提请", "报请", "提交", "报县", "报市"});
}

/// 修改后送司法局审查,提请县政府常务会议讨论决定: brought before a meeting, and no day.
bool asides_of_remarks::is_to_be_brought() const {
    if (step_ != step::collective_decision || is_field_ || tells_past(sentence_)) return false;
    const string_view said = r_.at(clause_);
    if (!said.starts_with("提请") && !said.starts_with("提交") && !said.starts_with("报请"))
        return false;
    return !has_one_of(r_.at({sentence_.begin, std::max(h_.end, sentence_.end)}),
                       {"通过", "同意", "经"}) &&
           has_one_of(r_.at({sentence_.begin, clause_.begin}), {"后送", "后报", "后,送", "后提"});
}

/// 应于6月20日前公布,并配发问答式解读: the duty goes on.
bool asides_of_remarks::is_bound_further() const {
    switch (step_) {
        case step::publication:
        case step::interpretation:
        case step::filing:
        case step::numbering:
            break;
        default:
            return false;
    }
    if (is_field_ || tells_past(clause_)) return false;
    const string_view said = r_.at(clause_);
    if (!said.starts_with("并") && !said.starts_with("同时") && !said.starts_with("同步"))
        return false;
    const string_view before = r_.at(r_.clause_before(clause_));
    return has_one_of(before, {"应于", "应在", "应当", "须于", "须在", "必须", "要在", "要于"});
}

/// 到6月底,完成规范性文件清理: by when it is to be done; 到6月底,已清理30件 tells what was.
bool asides_of_remarks::is_target_of_day() const {
    const string_view lead = r_.at({sentence_.begin, clause_.begin});
    const string_view day = lead.substr(0, lead.find(','));
    constexpr std::size_t longest = 30;  // bytes of 到2025年12月底
    if (!begins_with_one_of(day, {"到", "至"}) || day.size() > longest || lead.size() == day.size())
        return false;
    if (!ends_with_one_of(day, {"底", "末", "年", "月", "日", "前"})) return false;
    const string_view rest = r_.at({sentence_.begin + day.size(), sentence_.end});
    return first_place_of(rest, {"完成", "基本完成", "全面", "实现", "建立", "力争"}) == 1 &&
           !has_one_of(rest, {"了", "已", "共", "累计", "均"});
}

/// 非主要负责人签发的文稿,文书科不予编号: which papers, and what they are refused.
bool asides_of_remarks::is_class_refused() const {
    if (strong_sign(clause_)) return false;
    if (contains_one_of({sentence_.begin, clause_.end}, {"该", "本", "《", "此", "这", "上述"}))
        return false;
    if (!ends_with_one_of(r_.at(clause_), {"的文稿,", "的文件,", "的公文,", "的稿件,", "的稿子,",
                                           "的规范性文件,", "的送审稿,"}))
        return false;
    return has_one_of(r_.at(r_.clause_after(clause_)),
                      {"不予", "不得", "一律", "退回", "拒", "概不", "不能", "不接"});
}

/// 会议同意印发,由局长签发后公布: what is to follow the meeting.
bool asides_of_remarks::is_signed_after_meeting() const {
    return step_ == step::signing && starts(r_.text(), clause_.begin, "由") &&
           starts(r_.text(), h_.end, "后") && !strong_sign(clause_) &&
           has_one_of(r_.at(r_.clause_before(clause_)),
                      {"会议同意", "会议决定", "会议通过", "原则同意", "会议原则"});
}

std::optional<std::string> asides_of_remarks::order_in_remarks() const {
    if (is_target_of_day()) return "写的是到什么时候办完";
    if (is_class_refused()) return "写的是哪一类文件怎样办";
    if (is_signed_after_meeting()) return "写的是会后由谁签发";
    if (is_before_next_meeting() || is_to_be_brought()) return "会议还没有召开";
    if (is_bound_further()) return "前面的分句写的是要求";
    if (is_if_passed()) return "通过以后才办";
    if (is_manner_of_issue()) return "说的是以什么形式发布";
    if (is_after_leave()) return "写的是批准以后的事";
    if (is_advised_further()) return "是建议的内容";
    return std::nullopt;
}

std::optional<std::string> judge::aside_of_remarks() const {
    return asides_of_remarks(*this).aside_of_remarks();
}

std::optional<std::string> judge::order_in_remarks() const {
    return asides_of_remarks(*this).order_in_remarks();
}

}  // namespace yigui::recognising
