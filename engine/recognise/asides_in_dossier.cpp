// What the papers of a dossier say of steps in passing: a letter asks for the review, a reviewer
// writes that his opinions were followed, a remark tells what comes after the meeting, minutes
// deliberate and put off. Words alone do not tell these from a record; who speaks to whom does.
#include <algorithm>

#include "recognise/find.h"
#include "recognise/judge.h"

namespace yigui::recognising {

using std::string_view;

namespace {

/// 采纳我办意见, 吸收我局所提3条意见: behind the verb stands who writes.
bool follows_writer(string_view s) {
    for (const string_view verb : {"采纳", "吸收", "按", "根据"})
        for (std::size_t at = s.find(verb); at != string_view::npos; at = s.find(verb, at + 3)) {
            string_view rest = s.substr(at + verb.size());
            if (rest.starts_with("了")) rest.remove_prefix(3);
            for (const string_view who :
                 {"我局", "我办", "我委", "我科", "我处", "我厅", "我股", "我队"})
                if (rest.starts_with(who)) return true;
        }
    return false;
}

}  // namespace

/// 已采纳我办意见, 3月11日形成初步意见反馈起草科: between who drafts and who reviews.
bool judge::answers_reviewer() const {
    if (step_ != step::consultation_feedback || own_ || is_field_) return false;
    const stretch told{clause_.begin, std::max(h_.end, clause_.end)};
    if (follows_writer(r_.at(told))) return true;
    if (has_word_of("面向公众", {sentence_.begin, told.end})) return false;
    // 初步意见反馈起草科: to whom it goes.
    const string_view behind = r_.at({h_.end, std::min(told.end, h_.end + 36)});
    return r_.at({h_.begin, h_.end}).ends_with("反馈") &&
           has_one_of(behind, {"起草", "局;", "局。", "局,", "科;", "科。", "科,", "处;", "处。"});
}

/// 现送你局进行合法性审核, 商请你局审查: asked for, with nothing that came of it.
bool judge::is_sent_to_you() const {
    if (step_ != step::legality_review && step_ != step::fair_competition_review) return false;
    if (!has_one_of(r_.at({clause_.begin, h_.begin}),
                    {"送你", "送贵", "送请", "商请", "函请", "现送", "转请", "恳请", "请予",
                     "现提请", "现将"}))
        return false;
    return !has_one_of(r_.at({h_.begin, std::max(h_.end, sentence_.end)}),
                       {"出具", "认为", "通过", "结论", "合格", "收到", "意见如下", "结果",
                        "意见书", "情况", "报告如下", "已"});
}

/// 常务会议通过后,报县委审定,由县长签发: what is done when it comes to it.
bool judge::is_after_what_comes() const {
    if (strong_sign(sentence_) || tells_of_making() || is_field_) return false;
    const string_view said = r_.at({sentence_.begin, std::max(h_.end, sentence_.end)});
    std::size_t then = string_view::npos;
    for (const string_view done : {"通过后", "同意后", "审定后", "批准后"})
        for (const string_view next : {",报", ",由", ",按", ",提", ",再", ",以", ",送", ",统一",
                                       ",依", "按规定", "按程序", "报", "提请", "由", "再"})
            if (const std::size_t at = said.find(std::string(done) + std::string(next));
                at != string_view::npos)
                then = std::min(then, at);
    if (then == string_view::npos) return false;
    // 经…审议通过后,报…备案: what 经 leads in was gone through.
    return h_.end + 9 > sentence_.begin + then &&
           !has_one_of(said.substr(0, then), {"经", "已", "了"});
}

/// 形成论证报告, of why the document is needed.
bool judge::is_said_of_necessity() const {
    return step_ == step::expert_argumentation && !r_.words().of(h_).is_broad &&
           has_one_of(r_.at(sentence_), {"必要性", "可行性", "评估论证"}) &&
           !has_one_of(r_.at(sentence_), {"专家", "教授", "学者", "论证会"}) && !own_;
}

/// 座谈会上,起草科就细则作了解读: the draft was explained to those who were heard.
bool judge::is_told_to_those_heard() const {
    if (step_ != step::interpretation || around_.kind == paper_kind::interpretation) return false;
    return has_one_of(r_.at({sentence_.begin, std::max(h_.end, clause_.end)}),
                      {"座谈会", "论证会", "听证会", "会上", "征求意见稿", "草案"}) &&
           !has_one_of(r_.at(sentence_), {"发布会", "吹风会", "通气会", "媒体", "记者", "网站",
                                          "公众号", "说明会", "解读会", "宣讲会"});
}

/// 外地企业信息登记备案, 稳评备案, 内部决策和备案手续: what is filed is no document.
bool judge::is_filing_of_other() const {
    if (step_ != step::filing) return false;
    const string_view near =
        r_.at({h_.begin > 45 ? std::max(sentence_.begin, h_.begin - 45) : sentence_.begin,
               std::max(h_.end, std::min(clause_.end, h_.end + 45))});
    if (has_one_of(near, {"稳评", "企业信息", "企业登记", "登记备案", "事前备案", "内部决策",
                          "ICP备", "债券", "免疫点", "招标", "投资项目"}))
        return !has_one_of(near, {"《", "规范性文件"});
    return false;
}

/// 现将会议议定事项纪要如下: how minutes begin.
bool judge::opens_minutes() const {
    return step_ == step::collective_decision && r_.at(clause_).starts_with("现将") &&
           has_one_of(r_.at(clause_), {"纪要如下", "通知如下", "记录如下"});
}

std::optional<std::string> judge::aside_in_dossier() const {
    if (answers_reviewer()) return "是对审核意见、单位意见的采纳";
    if (is_said_of_necessity()) return "论证的是必要性";
    if (is_told_to_those_heard()) return "是向参加会议的人作的说明";
    if (is_filing_of_other()) return "备案的不是文件";
    if (opens_minutes()) return "是纪要的开头语";
    return std::nullopt;
}

}  // namespace yigui::recognising
