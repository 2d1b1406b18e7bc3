// Clauses that only say when, on what occasion or for what something is due: the clause behind
// tells what is to be done, and nothing tells that it was.
#include "recognise/find.h"
#include "recognise/judge.h"
#include "recognise/taken_before.h"

namespace yigui::recognising {
namespace {

/// The questions of this file, put to a place.
class occasion : public judge {
 public:
    explicit occasion(const judge& j) : judge(j) {}
    bool gives_days_to_office(stretch clause) const;
    bool is_matter_of_duty() const;
    bool is_after_issue() const;
    bool is_item_decided() const;
    bool is_told_to_do_first() const;
};

/// 对未采纳的意见,由起草科室在十个工作日内函复: who is to do it within how many days.
bool occasion::gives_days_to_office(stretch clause) const {
    if (!begins_with_one_of(r_.at(clause), {"由"})) return false;
    for (std::size_t i = r_.first_token(clause.begin); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin >= clause.end) return false;
        if (t.kind == token_kind::duration)
            return has_one_at(r_.text(), t.end, {"内", "以内", "之内"}) &&
                   !has_one_of(r_.at(sentence_), {"已", "均", "了", "过"});
    }
    return false;
}

/// 征求意见期间收到的来信,应当逐件登记: what is to be done with all that comes in.
bool occasion::is_matter_of_duty() const {
    if (step_ != step::public_consultation && step_ != step::consultation_feedback) return false;
    const stretch next = r_.clause_after(clause_);
    if (next.begin >= sentence_.end ||
        !ends_with_one_of(r_.at(clause_), {"的来信,", "的来电,", "的留言,", "的意见,", "的建议,",
                                           "的意见建议,", "的意见和建议,", "的来件,"}))
        return false;
    const auto duty = first(role::duty_mark, next);
    return duty && duty->begin < next.begin + 30 && !has_past_date(sentence_) &&
           !has_one_of(r_.at(sentence_), {"已", "了", "均", "条", "件意见"});
}

/// 《办法》印发后按规定报送备案, in the note on its draft: issuing is still to come, and this behind it.
bool occasion::is_after_issue() const {
    if (around_.kind != paper_kind::drafting_explanation) return false;
    if (step_ != step::filing && step_ != step::interpretation && step_ != step::publication)
        return false;
    return has_one_of(r_.at({sentence_.begin, std::max(sentence_.begin, h_.begin)}),
                      {"印发后", "发布后", "公布后", "出台后", "印发实施后", "颁布后"}) &&
           !strong_sign(sentence_) && !has_one_of(r_.at(sentence_), {"已", "了", "原"});
}

/// “先把合法性审核办了,再谈上会的事”: somebody is told what to do first.
bool occasion::is_told_to_do_first() const {
    const string_view said = without_front(r_.at(clause_), {"“", "你", "您", "你们"});
    return begins_with_one_of(said, {"先把", "先将", "先去把"}) &&
           r_.at(r_.clause_after(clause_)).starts_with("再") && !has_past_date(sentence_) &&
           !figure_in(sentence_);
}

/// 会议议定三件事:一是补做评估;二是文件公布之日同步解读: what the meeting settled is still to be done.
bool occasion::is_item_decided() const {
    constexpr std::size_t farthest = 450, mark = 6;  // bytes: to the lead, of 二是
    const string_view said = r_.at({sentence_.begin, std::max(h_.end, sentence_.end)});
    const std::size_t from = r_.line_at(sentence_.begin).begin;
    const stretch before{
        std::max(from, sentence_.begin > farthest ? sentence_.begin - farthest : 0), h_.begin};
    const string_view lead = r_.at(before);
    const std::size_t first_item = lead.find(":一是");
    if (first_item == string_view::npos || strong_sign(sentence_)) return false;
    const bool is_item = said.size() > mark && said.substr(3, 3) == "是" &&
                         begins_with_one_of(said, {"二", "三", "四", "五", "六"});
    return (is_item || has_word(said, ":一是")) &&
           has_one_of(lead.substr(0, first_item), {"会议议定", "会议定了", "会议明确", "会议确定",
                                                   "会议要求", "会议决定", "会议部署"});
}

}  // namespace

/// 印发前,由法规处审核: who is to do it, and by when.
bool judge::is_assigned() const {
    const string_view said = r_.at(clause_);
    const auto by = said.find("由");
    if (by == string_view::npos || clause_.begin + by >= h_.end || strong_sign(sentence_) ||
        contains({sentence_.begin, clause_.begin + by}, "经") || said.find("号”") != said.npos)
        return false;
    const string_view before = r_.at({sentence_.begin, clause_.begin + by});
    // …前,由党组会研究,同意提交: it came to a result.
    const string_view next = r_.at(r_.clause_after(clause_)).substr(0, 12);
    // 到期前半年由住建局评估,再决定延续还是废止: what is decided then is open.
    if (step_ == step::expiry_evaluation &&
        has_one_of(next, {"再决定", "再行决定", "再确定", "后决定"}))
        return has_one_of(before, {"到期", "届满", "期满"});
    if (has_one_of(next, {"同意", "认为", "一致", "决定"})) return false;
    if (is_told_by_what_followed(r_, {h_.begin, h_.end}, sentence_)) return false;
    // 印发前由法规处审核; not 目前由…
    const bool is_time = ends_with_one_of(
        before, {"印发前", "公布前", "审议前", "报送前", "出台前", "提交前", "审批前", "批准前"});
    return is_time || before.ends_with("后,") || before.ends_with("前,");
}

/// 法制机构自收到送审稿之日起5个工作日内出具审核意见, 材料齐全后10日内审核: days that run from any paper's
/// arrival, and no day on which one came.
bool judge::gives_term_to_office() const {
    const occasion here(*this);
    if (here.gives_days_to_office(clause_) || here.gives_days_to_office(r_.clause_after(clause_)))
        return true;
    for (std::size_t i = r_.first_token(clause_.begin); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin >= clause_.end) return false;
        if (t.kind != token_kind::duration) continue;
        const string_view before =
            without_end(r_.at({clause_.begin, t.begin}), {"的", "在", "于", "应", "内"});
        const string_view rest = r_.at({t.end, clause_.end});
        const bool runs_from = ends_with_one_of(before, {"后", "之日起", "日起"}) &&
                               has_one_of(before, {"收到", "接到", "收讫", "受理", "齐全", "齐备",
                                                   "送达", "提交", "报送", "收文", "送审"});
        return runs_from && !begins_with_one_of(rest, {"后", "前", ",", "起", "才", "仍", "还"}) &&
               !first(role::perfective, sentence_) && !has_past_date(sentence_) &&
               (!first(role::outcome, sentence_) || contains(sentence_, "视为")) &&
               !has_one_of(r_.at(sentence_), {"已", "均", "了"});
    }
    return false;
}

/// 草案移送法制审核时,务必附齐材料; 文件报送备案时,附送起草说明一份: on what occasion something is due.
bool judge::is_occasion_of_duty() const {
    const occasion here(*this);
    if (here.is_item_decided() || here.is_told_to_do_first()) return true;
    if (here.is_matter_of_duty() || here.is_after_issue()) return true;
    const string_view said = r_.at({h_.begin, std::max(h_.end, clause_.end)});
    if (!said.ends_with("时,") || has_past_date(sentence_)) return false;
    // The papers that are asked for are counted too, so that a number tells nothing.
    if (has_one_of(r_.at(sentence_), {"已", "了", "曾"})) return false;
    return begins_with_one_of(r_.at(r_.clause_after(clause_)),
                              {"务必", "应", "须", "必须", "请", "不得", "需", "要", "附", "一并",
                               "同时", "随文", "还", "由", "可"});
}

}  // namespace yigui::recognising
