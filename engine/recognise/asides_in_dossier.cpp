// What the papers of a dossier say of steps in passing: a letter asks for the review, a reviewer
// writes that his opinions were followed, a remark tells what comes after the meeting, minutes
// deliberate and put off. Words alone do not tell these from a record; who speaks to whom does.
#include <algorithm>

#include "recognise/duty_objects.h"
#include "recognise/find.h"
#include "recognise/judge.h"

namespace yigui::recognising {

namespace {

/// 采纳我办意见, 吸收我局所提3条意见: behind the verb stands who writes.
bool follows_writer(string_view s) {
    for (const string_view verb : {"采纳", "吸收", "按", "根据"})
        for (std::size_t at = s.find(verb); at != string_view::npos; at = s.find(verb, at + 3)) {
            string_view rest = s.substr(at + verb.size());
            if (rest.starts_with("了")) rest.remove_prefix(3);
            if (begins_with_one_of(
                    rest, {"我局", "我办", "我委", "我科", "我处", "我厅", "我股", "我队"}))
                return true;
        }
    return false;
}

/// The questions of this file, put to a place.
class asides_in_dossier : public judge {
 public:
    explicit asides_in_dossier(const judge& j) : judge(j) {}
    std::optional<std::string> aside_in_dossier() const;
    bool is_charged_by_meeting() const;
    bool is_wording_proposed() const;
    bool is_signing_of_minutes() const;
    bool is_told_in_other_letter() const;
    bool answers_reviewer() const;
    bool is_sent_to_you() const;
    bool hands_over_papers() const;
    bool is_said_of_necessity() const;
    bool is_told_to_those_heard() const;
    bool is_filing_of_other() const;
    bool is_entry_of_firm() const;
    bool is_shown_after_filing() const;
    bool is_of_listed_title() const;
    bool is_display_of_result() const;
    bool opens_minutes() const;
    bool is_first_guess() const;
    bool is_of_political_committee() const;
    bool settles_course_only() const;
    bool is_left_out_by_reader() const;
};

}  // namespace

/// 已采纳我办意见, 3月11日形成初步意见反馈起草科: between who drafts and who reviews.
bool asides_in_dossier::answers_reviewer() const {
    if (step_ != step::consultation_feedback || own_ || is_field_) return false;
    const stretch told{clause_.begin, std::max(h_.end, clause_.end)};
    if (follows_writer(r_.at(told))) return true;
    // 起草单位修改反馈 | 三条均采纳, on the reviewer's form
    if (around_.kind == paper_kind::legality_opinion && contains(told, "修改反馈")) return true;
    if (has_word_of("面向公众", {sentence_.begin, told.end})) return false;
    // 初步意见反馈起草科: to whom it goes.
    const string_view behind = r_.at({h_.end, std::min(told.end, h_.end + 36)});
    return r_.at({h_.begin, h_.end}).ends_with("反馈") &&
           has_one_of(behind, {"起草", "局;", "局。", "局,", "科;", "科。", "科,", "处;", "处。"});
}

/// 现将《…》及公平竞争审查材料送你局: the papers that a review wants, and not what it found.
bool asides_in_dossier::hands_over_papers() const {
    string_view behind = r_.at({h_.end, std::max(h_.end, clause_.end)});
    // 司法局收到合法|性审核材料: words in any order may end inside the noun.
    behind = without_front(behind, {"性审核", "性审查", "审核", "审查"});
    const bool is_papers =
        begins_with_one_of(behind, {"材料", "的材料", "有关材料", "相关材料", "所需材料",
                                    "送审材料", "申报材料", "资料", "卷宗"});
    if (!is_papers) return false;
    // 6月3日收到合法性审核材料,6月12日出具合法性审核意见书: the later words tell of the review.
    if (has_one_of(r_.at({clause_.begin, h_.end}), {"收到", "接到", "收齐", "签收", "受理"})) {
        bool is_told_again = false;
        for (const role x : {role::noun, role::done})
            each(x, {std::max(h_.end, clause_.end), std::max(h_.end, sentence_.end)},
                 [&](const phrase_hit& o) { is_told_again |= of_group(o); });
        if (is_told_again) return true;
    }
    return has_one_of(behind, {"送你", "送贵", "报送", "报你", "报贵", "送上", "报上", "呈送",
                               "呈报", "送请", "送达", "随文", "转你", "转送", "提交"}) &&
           !has_one_of(r_.at({clause_.begin, std::max(h_.end, sentence_.end)}),
                       {"经审", "已审", "通过了", "结论为", "结论:", "未发现", "已出具"});
}

/// 现送你局进行合法性审核, 商请你局审查: asked for, with nothing that came of it.
bool asides_in_dossier::is_sent_to_you() const {
    if (step_ != step::legality_review && step_ != step::fair_competition_review) return false;
    if (hands_over_papers()) return true;
    if (!has_one_of(r_.at({clause_.begin, h_.begin}), {"送你", "送贵", "送请", "商请", "函请",
                                                       "现送", "转请", "恳请", "请予", "现提请"}))
        return false;
    return !has_one_of(r_.at({h_.begin, std::max(h_.end, sentence_.end)}),
                       {"出具", "认为", "通过", "结论", "合格", "意见如下", "复函收悉", "无意见",
                        "没有问题", "没有意见", "回复", "答复"});
}

/// 常务会议通过后,报县委审定,由县长签发: what is done when it comes to it.
bool judge::is_after_what_comes() const {
    if (strong_sign(sentence_) || tells_of_making() || is_field_) return false;
    // 审核通过后,提请市政府第12次常务会议审议通过: the meeting has a number, so it was held.
    if (names_session(sentence_)) return false;
    const string_view said = r_.at({sentence_.begin, std::max(h_.end, sentence_.end)});
    std::size_t then = string_view::npos;
    for (const string_view done : {"通过后", "同意后", "审定后", "批准后"})
        for (std::size_t at = find_word(said, done); at < then;
             at = find_word(said, done, at + done.size()))
            if (has_one_at(said, at + done.size(),
                           {",报", ",由", ",按", ",提", ",再", ",以", ",送", ",统一", ",依",
                            "按规定", "按程序", "报", "提请", "由", "再"}))
                then = std::min(then, at);
    if (then == string_view::npos) return false;
    // 经…审议通过后,报…备案: what 经 leads in was gone through.
    return h_.end + 9 > sentence_.begin + then &&
           !has_one_of(said.substr(0, then), {"经", "已", "了"});
}

/// (二)6月上旬在官网征求意见, below 会议议定:, is to be done.
bool judge::is_item_settled() const {
    if (around_.kind != paper_kind::meeting_minutes) return false;
    const string_view said = r_.at({sentence_.begin, std::max(h_.end, sentence_.end)});
    if (has_one_of(said, {"已", "了", "同意", "通过", "完成后"})) return false;
    if (step_ == step::consultation_feedback && has_word(said, "采纳")) return false;
    stretch line = r_.line_at(h_.begin);
    constexpr int most = 12;
    for (int i = 0; i < most && line.begin > 0; ++i) {
        const string_view l = r_.at(line);
        if (l.ends_with("议定:") || l.ends_with("议定如下:") || l.ends_with("会议要求:") ||
            l.ends_with("会议明确:") || l.ends_with("议定事项:") || l.ends_with("会议议定") ||
            l.ends_with("议定事项"))
            return i > 0;
        const bool is_item = l.starts_with("(") || (!l.empty() && l[0] >= '1' && l[0] <= '9') ||
                             l.find("是") == 3 || l.find("、") == 3;
        if (!is_item) return false;
        line = r_.line_at(line.begin - 1);
    }
    return false;
}

/// 形成论证报告, of why the document is needed.
bool asides_in_dossier::is_said_of_necessity() const {
    return step_ == step::expert_argumentation && !r_.words().of(h_).is_broad &&
           has_one_of(r_.at(sentence_), {"必要性", "可行性", "评估论证"}) &&
           !has_one_of(r_.at(sentence_), {"专家", "教授", "学者", "论证会"}) && !own_;
}

/// 座谈会上,起草科就细则作了解读: the draft was explained to those who were heard.
bool asides_in_dossier::is_told_to_those_heard() const {
    if (step_ != step::interpretation || around_.kind == paper_kind::interpretation) return false;
    return has_one_of(r_.at({sentence_.begin, std::max(h_.end, clause_.end)}),
                      {"座谈会", "论证会", "听证会", "会上", "征求意见稿", "草案"}) &&
           !has_one_of(r_.at(sentence_), {"发布会", "吹风会", "通气会", "媒体", "记者", "网站",
                                          "公众号", "说明会", "解读会", "宣讲会"});
}

/// 外地企业信息登记备案, 稳评备案, 内部决策和备案手续: what is filed is no document; and in the paper
/// of a risk assessment it is that paper.
bool asides_in_dossier::is_filing_of_other() const {
    if (step_ != step::filing) return false;
    if (around_.kind == paper_kind::risk_assessment) return true;
    constexpr std::size_t near = 45;  // bytes
    const string_view said =
        r_.at({h_.begin > near ? std::max(sentence_.begin, h_.begin - near) : sentence_.begin,
               std::max(h_.end, std::min(sentence_.end, h_.end + near))});
    return has_one_of(said, {"稳评", "企业信息", "企业登记", "登记备案", "事前备案", "内部决策",
                             "ICP备", "债券", "免疫点", "投资项目"}) &&
           !has_one_of(said, {"《", "规范性文件"}) &&
           // 规范性文件备案回执 ⏎ …处理:予以登记备案: the form's head tells what is filed.
           !has_one_of(r_.at(r_.line_at(0)), {"规范性文件备案", "文件备案", "规范性文件登记"}) &&
           !contains_one_of(sentence_, {"报来文件", "报来的文件", "报送的文件", "上位法"});
}

/// 某公司报来的《分支机构备案表》收悉,依照《…法》予以备案: a firm is entered. The titles there are the
/// basis or forms, and no document that was filed.
bool asides_in_dossier::is_entry_of_firm() const {
    if (step_ != step::filing ||
        !ends_with_one_of(r_.at({h_.begin, h_.end}),
                          {"予以备案", "准予备案", "同意备案", "予以登记", "准予登记"}))
        return false;
    const std::size_t line = r_.line_at(h_.begin).begin;
    const stretch before = sentence_.begin > line ? r_.sentence_at(sentence_.begin - 1) : sentence_;
    const string_view said = r_.at({std::max(line, before.begin), sentence_.end});
    if (!has_one_of(said, {"公司", "事务所", "合作社", "企业", "医院", "学校", "你校", "幼儿园",
                           "诊所", "机构", "协会", "商会", "工程", "项目", "商户", "门店", "中心"}))
        return false;
    for (std::size_t at = said.find("《"); at != string_view::npos; at = said.find("《", at + 3)) {
        const string_view name = said.substr(at, said.find("》", at) - at);
        const std::size_t here = std::max(line, before.begin) + at;
        const string_view clause = r_.at({r_.clause_at(here).begin, here});
        if (!ends_with_one_of(name, {"表", "申请书", "申报书", "许可证", "执照"}) &&
            !has_one_of(clause, {"根据", "依据", "按照", "依照", "依《", "按《"}))
            return false;
    }
    return !has_one_of(said, {"规范性文件", "该文件", "本文件", "该办法", "本办法"});
}

/// 现将文本报县府办备案,同时在网站公示: what is filed is final, and no opinions are asked for.
bool asides_in_dossier::is_shown_after_filing() const {
    if (step_ != step::public_consultation || !r_.at({h_.begin, h_.end}).ends_with("公示"))
        return false;
    const string_view said = r_.at({sentence_.begin, h_.end});
    return has_one_of(said, {"备案,同", "备案,并", "备案并", "备案后", "备案,且"}) &&
           !has_one_of(r_.at(sentence_), {"意见", "异议", "建议", "草案"});
}

/// 13关于清理违规项目的通告某办〔2016〕120号14关于…: the words of a title, in a list that lost its marks.
bool asides_in_dossier::is_of_listed_title() const {
    if ((step_ != step::annual_cleanup && step_ != step::filing) || is_field_) return false;
    constexpr std::size_t longest = 400;  // bytes
    const std::size_t from =
        h_.begin > longest ? std::max(sentence_.begin, h_.begin - longest) : sentence_.begin;
    const string_view before = r_.at({from, h_.begin});
    const string_view behind =
        r_.at({h_.end, std::max(h_.end, std::min(sentence_.end, h_.end + longest))});
    const std::size_t about = before.rfind("关于");
    // 4 | 县政府关于清理整顿小煤窑的通告 | 某政发〔2001〕9号: the row of one document.
    const string_view row = r_.at(r_.line_at(h_.begin));
    if (about != string_view::npos &&
        before.substr(about + 6).find_first_of(",;|") == string_view::npos &&
        row.find_first_of("0123456789(") == 0 && behind.find("〔") != string_view::npos &&
        has_one_of(behind.substr(0, behind.find("〔")),
                   {"的通告", "的通知", "的公告", "的意见", "的决定", "的规定", "的办法"}))
        return true;
    const std::size_t number = before.rfind("〔");
    if (about == string_view::npos || number == string_view::npos || about < number) return false;
    return before.find("》", about) == string_view::npos && behind.find("〔") != string_view::npos;
}

/// 拟认定名单的公示, 补贴资金分配情况的公示, 评审结果公示: who gets what is shown to all, and no document;
/// 公示期限 is the time to object to that.
bool asides_in_dossier::is_display_of_result() const {
    if (step_ != step::public_consultation || around_.kind != paper_kind::other) return false;
    const string_view title = around_.title;
    if (ends_with_one_of(title, {"论证结果公示", "论证结果的公示", "评审结果公示", "评审结果的公示",
                                 "遴选结果公示", "考核结果公示", "名单公示", "名单的公示"}))
        return true;
    if (!ends_with_one_of(title, {"公示", "公示公告", "公示的公告", "公示的通知"})) return false;
    return !has_one_of(title, {"《", "草案", "规划", "办法", "规定", "征求", "征集", "标准", "意见",
                               "价格", "收费", "条例", "细则", "政策", "听证", "环境影响"}) &&
           !has_one_of(r_.at(sentence_), {"征求", "草案", "听取", "征集"});
}

/// 风险评估正在进行,风险点初步排查为低风险: a first guess, and no result.
bool asides_in_dossier::is_first_guess() const {
    return step_ == step::risk_assessment &&
           has_one_of(r_.at(sentence_), {"评估正在", "评估还在", "评估尚在", "稳评正在", "稳评还在",
                                         "报告正在", "报告还在", "报告尚在"}) &&
           !has_one_of(r_.at(sentence_), {"已完成", "已经完成", "已出具", "已评估"});
}

/// 政法委对稳评报告出具了回执: no party group.
bool asides_in_dossier::is_of_political_committee() const {
    return step_ == step::party_group_report && contains(clause_, "政法委") &&
           !r_.at({h_.begin, h_.end}).starts_with("会议");
}

/// 会议议定:⏎(一)办法稿由大气科于25日前修改…: what is settled is how to go on with the drafting.
bool asides_in_dossier::settles_course_only() const {
    if (step_ != step::collective_decision || around_.kind != paper_kind::meeting_minutes)
        return false;
    const stretch line = r_.line_at(h_.begin);
    const bool is_heading = line.size() < 45 && !has_word(r_.at(line), "。");
    if ((!r_.at(line).ends_with(":") && !is_heading) || line.end - h_.end > 24) return false;
    constexpr std::size_t longest = 1500;  // bytes
    const string_view below = r_.at({line.end, std::min(r_.text().size(), line.end + longest)});
    return !has_one_of(below, {"同意", "通过《", "原则通过", "审议通过", "予以通过", "印发实施",
                               "予以印发", "正式印发", "废止"});
}

/// 现将会议议定事项纪要如下: how minutes begin.
bool asides_in_dossier::opens_minutes() const {
    return step_ == step::collective_decision && r_.at(clause_).starts_with("现将") &&
           has_one_of(r_.at(clause_), {"纪要如下", "通知如下", "记录如下"});
}

/// 由县审计局对办法实施情况进行一次评估, 同意将征求意见稿在网站公开征求意见: what the meeting wants done.
bool asides_in_dossier::is_charged_by_meeting() const {
    if (around_.kind != paper_kind::meeting_minutes || is_field_ || needs_result()) return false;
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    if (has_one_of(said, {"已", "了", "过"}) || strong_sign(clause_)) return false;
    if (begins_with_one_of(said, {"由", "请", "责成", "要求"})) return true;
    const std::size_t agrees = said.find("同意");
    return step_ == step::public_consultation && agrees != string_view::npos &&
           clause_.begin + agrees < h_.begin && !said.substr(agrees + 6).starts_with("后");
}

/// 建议改为作业单位制定方案,经论证后征求运营单位意见: what an article is to say.
bool asides_in_dossier::is_wording_proposed() const {
    if (step_ != step::expert_argumentation || is_field_) return false;
    const string_view before = r_.at({sentence_.begin, std::max(sentence_.begin, h_.begin)});
    return has_one_of(before, {"建议改为", "建议修改为", "建议表述为", "建议增加", "应改为",
                               "条规定", "条要求", "条所称"}) &&
           !has_one_of(before, {"专家认为", "专家建议", "专家提出", "论证会", "与会专家"});
}

/// 签发:周某　　记录:普某 below minutes: the minutes are let go, and no document.
bool asides_in_dossier::is_signing_of_minutes() const {
    if (step_ != step::signing || around_.kind != paper_kind::meeting_minutes) return false;
    constexpr std::size_t longest_foot = 90;  // bytes
    const string_view line = r_.at(r_.line_at(h_.begin));
    return line.size() < longest_foot && begins_with_one_of(line, {"签发:", "签发人:", "审签:"});
}

/// 你局报送备案的《…办法》已审结,另函告知: what another letter deals with.
bool asides_in_dossier::is_told_in_other_letter() const {
    return step_ == step::filing && around_.kind == paper_kind::filing && !is_field_ &&
           !contains_one_of(clause_, {"准予备案", "予以备案", "已备案", "同意备案"}) &&
           contains_one_of({h_.end, std::max(h_.end, sentence_.end)},
                           {"另函", "另文告知", "另行告知", "另行函告", "另行函复"});
}

/// 副局长丙:(出差,未签), 财务股会签:未签, a line of its own on a sheet: one of those whom it goes round to has not read
/// it. Who signs the document has a field of his own.
bool asides_in_dossier::is_left_out_by_reader() const {
    if (step_ != step::signing) return false;
    constexpr std::size_t longest = 60, longest_label = 45;  // bytes
    const stretch line = r_.line_at(h_.begin);
    const string_view row = r_.at(line);
    const std::size_t colon = row.find(':');
    if (row.size() > longest || colon > longest_label || line.begin + colon > h_.begin)
        return false;
    if (!has_one_of(row, {"未签", "没签", "没有签", "未阅", "未圈阅"}) || has_word(row, "签发"))
        return false;
    const string_view label = row.substr(0, colon);
    if (has_one_of(label, {"主持工作", "受委托", "代", "常务"})) return false;
    return has_word(label, "副") || ends_with_one_of(label, {"会签", "股", "科", "处", "室", "股长",
                                                             "科长", "处长", "总工程师", "组长"});
}

std::optional<std::string> asides_in_dossier::aside_in_dossier() const {
    if (is_signing_of_minutes()) return "签发的是会议纪要";
    if (!is_field_ && is_item_left_out(r_, h_, step_, around_)) return "是没有采纳的建议";
    if (is_told_in_other_letter()) return "是另一份文件,另函告知";
    if (is_wording_proposed()) return "说的是条文怎样写";
    if (is_charged_by_meeting()) return "是会议交办的事";
    if (answers_reviewer()) return "是对审核意见、单位意见的采纳";
    if (is_said_of_necessity()) return "论证的是必要性";
    if (is_told_to_those_heard()) return "是向参加会议的人作的说明";
    if (is_first_guess()) return "评估还没有完成";
    if (is_filing_of_other() || is_entry_of_firm()) return "备案的不是文件";
    if (is_of_listed_title()) return "是目录里的文件名";
    if (is_display_of_result()) return "公示的是评选、分配的结果";
    if (is_shown_after_filing()) return "备案后的公示不是征求意见";
    if (is_of_political_committee()) return "说的是政法委";
    if (opens_minutes()) return "是纪要的开头语";
    if (settles_course_only()) return "议定的是怎样起草,没有通过文件";
    return std::nullopt;
}

std::optional<std::string> judge::aside_in_dossier() const {
    return asides_in_dossier(*this).aside_in_dossier();
}

bool judge::is_left_out_by_reader() const {
    return asides_in_dossier(*this).is_left_out_by_reader();
}

bool judge::is_sent_to_you() const { return asides_in_dossier(*this).is_sent_to_you(); }

}  // namespace yigui::recognising
