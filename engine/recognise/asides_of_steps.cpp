// What the words of one step mean beside it: experts who are said to argue the law, meetings on
// no document, papers put up that are not the document, firms heard about their business.
#include <algorithm>

#include "recognise/find.h"
#include "recognise/issued.h"
#include "recognise/judge.h"
#include "recognise/meetings.h"
#include "recognise/variants.h"

namespace yigui::recognising {
namespace {

/// The questions of this file, put to a place.
class asides_of_steps : public judge {
 public:
    explicit asides_of_steps(const judge& j) : judge(j) {}
    std::optional<std::string> aside_of_step() const;
    bool is_undecided() const;
    bool is_no_asking() const;
    bool is_shown_and_not_asked() const;
    bool is_yardstick() const;
    bool answers_offices() const;
    bool is_list_of_links() const;
    bool is_report_agreed() const;
    bool is_of_congress() const;
    bool is_handed_in() const;
    bool is_number_of_filing() const;
    bool is_time_of_other() const;
    bool hears_without_document() const;
    bool is_evaluation_of_other() const;
    bool is_told_to_meeting() const;
    bool is_among_offices() const;
    bool hears_of_business() const;
    bool hears_political_groups() const;
    bool is_unnamed_meeting() const;
    bool is_said_of_experts() const;
    bool seeks_participants() const;
    bool explains_many() const;
    bool explains_in_training() const;
    bool is_review_of_filings() const;
    bool is_reading_of_bill() const;
    bool is_other_business() const;
    bool is_meeting_decision() const;
    bool answers_reviewers() const;
};

}  // namespace

/// 仅对《…条例》进行了立法后评估, in an explanation of another document.
bool asides_of_steps::is_evaluation_of_other() const {
    constexpr std::size_t shortest = 18;  // bytes: 《办法》 may be the own one
    if (step_ != step::expiry_evaluation || own_ || around_.title.empty()) return false;
    // What a clean-up came to is told of each document.
    if (around_.kind == paper_kind::cleanup_result) return false;
    for (std::size_t i = r_.first_token(clause_.begin); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin >= h_.end) return false;
        if (t.kind != token_kind::citation || t.end < t.begin + shortest) continue;
        // 仅对《养犬管理办法》进行了后评估, or the first that the clause names; 根据《…》 is a basis.
        const bool is_first = i == r_.first_token(clause_.begin) && t.begin <= h_.begin;
        const bool is_evaluated = r_.at({clause_.begin, t.begin}).ends_with("对");
        if (!is_first && !(is_evaluated && t.end >= t.begin + 24)) continue;
        string_view name = r_.at({t.begin + 3, t.end - 3});
        name = name.substr(0, name.find('('));
        // The last words tell the subject: 江门市养犬管理办法 and 养犬管理办法.
        const string_view core = name.size() > 24 ? name.substr(name.size() - 24) : name;
        return around_.title.find(core) == std::string::npos;
    }
    return false;
}

/// 会议听取了关于草案的说明并作了解读: explained to the meeting, not to the public.
bool asides_of_steps::is_told_to_meeting() const {
    return step_ == step::interpretation && around_.kind != paper_kind::interpretation &&
           (has_one_of(around_.title, {"座谈会", "论证会", "听证会", "培训"}) ||
            (contains(clause_, "听取") && contains(sentence_, "会议")));
}

/// 有关单位参加的论证会: nobody there was asked as an expert.
bool asides_of_steps::is_among_offices() const {
    return step_ == step::expert_argumentation &&
           contains_one_of(clause_, {"单位参加", "部门参加", "科室参加", "单位召开", "部门召开"}) &&
           !contains_one_of(sentence_, {"专家", "学者", "教授", "高校", "院校", "律师", "研究员"});
}

/// 向各民主党派、工商联、无党派人士征求意见: as a body of public life, and for no firm.
bool asides_of_steps::hears_political_groups() const {
    if (step_ != step::enterprise_consultation) return false;
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    return has_one_of(said, {"民主党派", "无党派", "党外人士"}) &&
           !has_one_of(said, {"企业", "商会", "协会", "经营者", "商户"});
}

/// 听取民营企业经营的真实情况、面临的困难: firms are heard about their business.
bool asides_of_steps::hears_of_business() const {
    if (step_ != step::enterprise_consultation || own_ || contains(period_, "《") ||
        names_draft_in(period_))
        return false;
    const std::size_t heard =
        std::min(r_.at(sentence_).find("听取"), r_.at(sentence_).find("了解"));
    if (heard == string_view::npos) return false;
    const string_view what = r_.at(sentence_).substr(heard);
    for (const string_view topic :
         {"生产经营", "经营发展", "经营情况", "经营状况", "面临的困难", "发展情况", "实际困难"})
        if (const std::size_t at = what.find(topic); at != string_view::npos)
            // 听取15家生产经营者的意见
            return !what.substr(at + topic.size()).starts_with("者");
    return false;
}

/// 与会人员均无异议: of which meeting, nobody says.
bool asides_of_steps::is_unnamed_meeting() const {
    if (step_ != step::collective_decision || own_) return false;
    if (!r_.at({h_.begin, h_.end}).starts_with("与会")) return false;
    const stretch line = r_.line_at(h_.begin);
    bool named =
        contains_one_of({line.begin, sentence_.end}, {"会议", "审议"}) ||
        (contains_one_of({line.begin, sentence_.end}, {"《", "办法", "草案", "稿", "文件"}) &&
         contains_one_of({h_.begin, sentence_.end},
                         {"表决同意", "表决通过", "举手通过", "形成决议", "作出决议"}));
    each(role::noun, {line.begin, sentence_.end}, [&](const phrase_hit& one) {
        named |= of_group(one) && one.begin != h_.begin && one.end < h_.begin;
    });
    return !named;
}

/// 会议原则同意…情况的汇报: what was agreed to is a report.
bool asides_of_steps::is_report_agreed() const {
    if (step_ != step::collective_decision) return false;
    string_view said = r_.at(clause_);
    while (said.ends_with(",") || said.ends_with(";")) said.remove_suffix(1);
    if (said.ends_with("。")) said.remove_suffix(3);
    return said.find("同意") != string_view::npos && said.ends_with("汇报") &&
           !names_document(clause_);
}

/// 会议表决通过《…》, on a page that tells of a session of the people's congress.
bool asides_of_steps::is_of_congress() const {
    if (step_ != step::collective_decision || !r_.at({h_.begin, h_.end}).starts_with("会议") ||
        is_issued_as_decided(r_, step_, h_, sentence_))
        return false;
    constexpr std::size_t furthest = 1500;  // bytes
    const string_view before = r_.at({h_.begin > furthest ? h_.begin - furthest : 0, h_.begin});
    const auto last_of = [&](std::initializer_list<string_view> words) {
        std::size_t out = 0;
        for (const string_view w : words)
            if (const std::size_t at = has_word(before, w) ? before.rfind(w) : string_view::npos;
                at != string_view::npos)
                out = std::max(out, at + 1);
        return out;
    };
    const std::size_t congress =
        last_of({"人大常委会第", "人大常委会召开", "常务委员会第", "人民代表大会第"});
    return congress > 0 && congress > last_of({"常务会", "办公会", "党组会", "局务会", "委务会",
                                               "党委会", "班子会"});
}

/// 会议听取了…的汇报, 会议认为…: heard and thought, and nothing decided; or put off behind it.
bool asides_of_steps::is_undecided() const {
    if (step_ != step::collective_decision && step_ != step::party_group_report) return false;
    const string_view hit = r_.at({h_.begin, h_.end});
    // 与会人员围绕…进行了讨论
    if (hit.starts_with("与会") && !is_field_ && contains(sentence_, "讨论") &&
        !has_one_of(r_.at(sentence_), {"同意", "通过", "赞成", "表决", "举手", "异议", "决定"}))
        return true;
    if (!hit.starts_with("会议") || is_field_)
        return step_ == step::collective_decision && !tells_decision(r_, sentence_) && puts_off();
    // 因法规科尚未审核,会议决定本次不予研究: nothing was heard.
    if (contains_one_of(sentence_, {"不予研究", "不予审议", "不予讨论", "不予上会"})) return true;
    // The party group is reported to when it hears.
    if (step_ == step::party_group_report && !hit.starts_with("会议认为")) return false;
    const bool remarks = begins_with_one_of(hit, {"会议认为", "会议指出"});
    if ((remarks || begins_with_one_of(hit, {"会议听取", "会议研究"})) &&
        !(remarks ? decides_beside_blame(r_, sentence_) : tells_decision(r_, sentence_)) &&
        (is_page() || (around_.kind == paper_kind::meeting_minutes &&
                       !is_decided_below(r_, {sentence_.begin, std::max(h_.end, sentence_.end)}))))
        return true;
    return puts_off();
}

/// 现将《主动公开目录》予以公示: put up for all to see, and the page asks nobody anything.
bool asides_of_steps::is_shown_and_not_asked() const {
    const string_view hit = r_.at({h_.begin, h_.end});
    if (!hit.starts_with("现") || !has_word(hit, "公示")) return false;
    if (contains_one_of(sentence_, {"征求", "拟", "草案", "稿", "初步"})) return false;
    constexpr std::size_t above = 600, below = 1500;  // bytes: the notice, and not its text
    const stretch page{sentence_.begin > above ? sentence_.begin - above : 0,
                       std::min(r_.text().size(), sentence_.end + below)};
    return !has_one_of(r_.at(page), {"异议", "建议", "反馈", "反映", "公示期", "公示时间",
                                     "公示日期", "公示时限", "征求", "征集", "提出", "有意见",
                                     "意见箱", "提意见", "监督电话", "公示截止"});
}

/// 欢迎社会各界监督; 未提出异议, with no word of the public.
bool asides_of_steps::is_no_asking() const {
    if (step_ != step::public_consultation) return false;
    if (is_shown_and_not_asked()) return true;
    // 现予公示, in the report on what came in: the report is put up.
    if (around_.kind == paper_kind::consultation_feedback && !contains(sentence_, "征求") &&
        r_.at({h_.begin, h_.end}).starts_with("现予") && contains({h_.begin, h_.end}, "公示"))
        return true;
    if (contains(clause_, "监督") && !contains(sentence_, "意见") && !contains(sentence_, "建议"))
        return true;
    if (r_.at({h_.begin, h_.end}) != "未提出异议") return false;
    return !contains_one_of(period_, {"公示", "征求", "公众", "群众", "社会", "市民", "居民",
                                      "村民", "公告", "听证", "网站"});
}

/// 违反公平竞争审查标准: a yardstick; 与上位法不抵触, as an evaluation finds it.
bool asides_of_steps::is_yardstick() const {
    if (step_ == step::fair_competition_review) {
        const bool finds =
            contains(sentence_, "不符合公平竞争审查") || contains(sentence_, "违反公平竞争审查");
        const bool acts =
            is_field_ || own_ ||
            contains_one_of(
                sentence_,
                {"经审查",   "审查认为", "自查",   "自审",   "初审", "复核",   "审查意见",
                 "审查结论", "自我审查", "未发现", "不存在", "没有", "未违反", "小组",
                 "机构",     "是否",     "复函",   "函复",   "回函", "函答复", "提出异议"});
        if (finds && (!acts || around_.title.find("废止") != std::string::npos)) return true;
    }
    if (step_ != step::legality_review ||
        (around_.kind != paper_kind::evaluation && around_.kind != paper_kind::cleanup_result))
        return false;
    if (!has_one_of(r_.at({h_.begin, h_.end}), {"上位法", "内容合法", "主体合法", "权限合法"}))
        return false;
    return !contains_one_of(sentence_, {"司法", "法制", "法规", "法律顾问", "合法性"});
}

/// 县司法局进行合法性审核,提出的3条修改意见均已采纳: whose opinions they were is told before.
bool asides_of_steps::answers_reviewers() const {
    if (step_ != step::consultation_feedback && step_ != step::public_consultation) return false;
    const string_view own = r_.at({sentence_.begin, std::max(h_.end, clause_.end)});
    if (has_one_of(own, {"公众", "群众", "社会", "市民", "网民", "网站", "公开", "企业", "征集",
                         "公示", "听证", "居民", "村民", "征求"}))
        return false;
    if (!has_one_of(own, {"提出的", "修改意见", "审核意见", "审查意见"})) return false;
    const std::size_t line = r_.line_at(h_.begin).begin;
    const std::size_t from =
        sentence_.begin > line ? r_.sentence_at(sentence_.begin - 1).begin : sentence_.begin;
    const string_view told = r_.at({std::max(line, from), h_.begin});
    return has_one_of(told, {"合法性审核", "合法性审查", "公平竞争审查"}) &&
           !has_one_of(told, {"公开征求", "公众", "群众", "社会公开", "征集", "公示", "听证"});
}

/// 根据会议讨论意见修改完善: what a later act rests on.
bool judge::is_rested_on() const {
    const string_view head = r_.at({clause_.begin, h_.begin});
    const string_view rest = r_.at({h_.end, std::min(clause_.end, h_.end + 12)});
    if (step_ == step::signing) {
        // 按照市长的批示“同意拟办”要求,我局起草了…: told to begin, and nothing is signed.
        const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
        return has_one_of(head.substr(0, 9), {"根据", "按照", "依照", "遵照", "依据", "落实"}) &&
               said.find("批示") != string_view::npos &&
               !has_one_of(said, {"印发", "发布", "照发", "付印", "签发", "同意发"});
    }
    if (step_ != step::collective_decision) return false;
    return ends_with_one_of(head, {"根据", "按照", "依照"}) &&
           rest.find("意见") != string_view::npos;
}

/// 呈县长签发 6月16日: handed in to be signed.
bool asides_of_steps::is_handed_in() const {
    if (step_ != step::signing) return false;
    const string_view head = r_.at({clause_.begin, h_.begin});
    if (r_.at({clause_.begin, h_.end}).starts_with("呈") && !contains(clause_, "同意")) return true;
    if (ends_with_one_of(head, {"呈", "呈请", "呈报", "报请", "提请"})) return true;
    // 文件已送签,领导出差未归: it lies there.
    if (is_one_of(r_.at({h_.begin, h_.end}), {"送签", "呈签", "报签"}) &&
        !starts(r_.text(), h_.end, "稿") &&
        !contains_one_of({h_.end, std::max(h_.end, sentence_.end)},
                         {"签", "同意", "批", "定", "核发", "印", "套红", "编号", "下发"}))
        return true;
    // 现将该办法呈请局长签发
    return r_.at(clause_).starts_with("现将") &&
           has_one_of(r_.at({clause_.begin, h_.end}), {"呈请", "报请", "提请", "呈报"}) &&
           !contains(clause_, "同意");
}

/// 未向社会公开征求意见,仅书面征求各乡镇意见。收到意见5条: whose opinions they were is told before.
bool asides_of_steps::answers_offices() const {
    if (step_ != step::consultation_feedback || sentence_.begin <= r_.line_at(h_.begin).begin)
        return false;
    const stretch before = r_.sentence_at(sentence_.begin - 1);
    return contains_one_of(before,
                           {"未向社会公开征求", "未公开征求", "未向社会征求", "未向社会公开"});
}

/// 【图解】一图读懂 【音频解读】: links to other shapes of the same reading.
bool asides_of_steps::is_list_of_links() const {
    if (step_ != step::interpretation) return false;
    const string_view line = r_.at(r_.line_at(h_.begin));
    int links = 0;
    for (std::size_t at = line.find("解读】"); at != string_view::npos;
         at = line.find("解读】", at + 9))
        ++links;
    return links + (line.find("图解】") != string_view::npos) >= 2;
}

/// 登记号为省备2020-116, in the receipt of a filing: the filing's own number.
bool asides_of_steps::is_number_of_filing() const {
    if (step_ != step::numbering || around_.kind != paper_kind::filing) return false;
    constexpr std::size_t near = 90;  // bytes
    return contains({h_.end, std::min(r_.text().size(), h_.end + 24)}, "备") ||
           has_one_of(r_.at({h_.begin > near ? h_.begin - near : 0, h_.begin}),
                      {"备案登记", "予以备案", "准予备案", "同意备案", "准予登记"});
}

/// 并在听证会前进行了公示: the day of something else.
bool asides_of_steps::is_time_of_other() const {
    if (step_ != step::public_consultation && step_ != step::expert_argumentation) return false;
    const string_view rest = r_.at({h_.end, std::min(clause_.end, h_.end + 12)});
    return r_.at({h_.begin, h_.end}).ends_with("会") && rest.starts_with("前") &&
           !rest.starts_with("前期");
}

/// 市工商联召集企业家代表,听取对审批事项的意见: firms are asked, and no document is named.
bool asides_of_steps::hears_without_document() const {
    if (step_ != step::enterprise_consultation || own_ || is_field_ || is_procedural_paper() ||
        !is_page())
        return false;
    const string_view title = around_.title;
    if (has_one_of(title, {"办法", "规定", "细则", "条例", "意见", "措施", "方案", "通知", "政策",
                           "规划", "草案", "《"}))
        return false;
    return !document_told() && r_.text().find("《") == string_view::npos;
}

/// 会议听取了河湖治理情况汇报, 传达学习重要讲话: a meeting on no document.
bool asides_of_steps::is_other_business() const {
    if (step_ != step::collective_decision && step_ != step::party_group_report) return false;
    constexpr std::size_t near = 600;  // bytes: a line may be a whole text
    const stretch line = r_.line_at(h_.begin);
    const stretch around{std::max(line.begin, h_.begin > near ? h_.begin - near : 0),
                         std::min(line.end, h_.end + near)};
    if (names_document(sentence_) || contains(around, "《") || names_draft_in(sentence_))
        return false;
    for (const string_view item : {"情况汇报", "情况的汇报", "工作汇报", "传达学习", "学习贯彻"})
        if (contains(clause_, item) || contains(r_.clause_after(clause_), item))
            return !result_in_business();
    return false;
}

/// 清理结果经镇长办公会议审定: a meeting signs nothing.
bool asides_of_steps::is_meeting_decision() const {
    if (step_ != step::signing || !contains(clause_, "会议")) return false;
    // 经局党组会议听取汇报后于1月16日签发: the day is the signing's.
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    const std::size_t then = first_place_of(said, {"后于", "后由", "之后由", "后,由", "后经"});
    return then == string_view::npos || !has_word(said.substr(then), "签");
}

/// 专家围绕合法性、可行性展开论证: the experts' own step, and no other.
bool asides_of_steps::is_said_of_experts() const {
    if (step_ != step::legality_review && step_ != step::necessity_assessment) return false;
    if (!contains({h_.begin, h_.end}, "论证") || is_field_) return false;
    // 专家法律论证会
    if (step_ == step::legality_review && r_.at({clause_.begin, h_.begin}).ends_with("专家"))
        return true;
    if (!is_combined()) return false;
    // 对必要性、合法性进行了论证: why it is needed.
    if (step_ == step::legality_review && contains(clause_, "必要性") &&
        !has_one_of(r_.at(clause_), {"司法", "法制", "法规", "法律顾问", "审核", "审查"}))
        return true;
    if (contains_one_of(clause_, {"法制", "司法", "法规科", "法规处", "法律顾问"})) return false;
    return contains(clause_, "专家") || contains(clause_, "与会");
}

/// 公开征集听证会参加人: people are asked to come, and nobody for an opinion.
bool asides_of_steps::seeks_participants() const {
    if (step_ != step::public_consultation || contains(clause_, "意见")) return false;
    // (四)熟悉听证事项的专家代表2名: who is to come.
    if (contains(clause_, "代表") && !contains(clause_, "到会") && !contains(clause_, "参加") &&
        !contains(clause_, "出席") &&
        (r_.at(clause_).ends_with("名;") || r_.at(clause_).ends_with("名。")))
        return true;
    for (const string_view who :
         {"参加人", "听证代表", "听证人", "旁听", "陈述人", "参加代表", "代表构成", "报名"})
        if (contains(clause_, who) || (contains(clause_, "征集") && contains(sentence_, who)))
            return true;
    return false;
}

/// 面向社会发布政策解读信息, 今年发布政策文件解读96篇: an office's work on whatever was issued.
bool asides_of_steps::explains_many() const {
    if (step_ != step::interpretation && step_ != step::publication) return false;
    if (around_.kind == paper_kind::interpretation || !contains(clause_, "解读")) return false;
    if (contains_one_of(sentence_, {"《", "本办法", "本文件", "本规定", "本细则", "本通知",
                                    "该办法", "该文件", "该规定", "该细则", "新规", "草案",
                                    "配套解读", "办法的", "规定的", "细则的", "通告的"}))
        return false;
    if (contains_one_of(clause_, {"解读信息", "各类政策解读", "各类政策文件解读", "各项政策解读",
                                  "政策类解读", "各类解读", "解读产品"}))
        return true;
    // 各单位均已对政策文件开展解读: what many did, in a report on their work.
    if (step_ == step::interpretation &&
        begins_with_one_of(r_.at(sentence_), {"各单位", "各部门", "各县", "各区", "各镇", "各地",
                                              "多数", "大多数", "部分", "个别", "有的", "少数"}) &&
        contains_one_of(sentence_, {"政策文件", "重要政策", "重点政策", "重大政策", "政策措施"}))
        return true;
    const std::size_t at = r_.at(clause_).rfind("解读");
    const string_view behind = r_.at(clause_).substr(at);
    return contains_one_of(sentence_, {"今年", "全年", "年内", "去年", "上半年", "下半年", "累计",
                                       "全市共", "全县共", "全区共", "年以来", "季度", "截至",
                                       "共发布", "共推出", "共制作"}) &&
           behind.find_first_of("0123456789") != string_view::npos &&
           has_one_of(behind, {"篇", "条", "期", "件", "次", "份", "个", "场"});
}

/// 案例解读, a training that explains a law: nothing is explained of this document.
bool asides_of_steps::explains_in_training() const {
    if (step_ != step::interpretation) return false;
    // 一文读懂制定程序
    string_view lore = r_.at({h_.end, std::max(h_.end, clause_.end)});
    while (lore.ends_with("\n") || lore.ends_with(" ")) lore.remove_suffix(1);
    if (ends_with_one_of(lore, {"制定程序", "流程", "常识", "知识"})) return true;
    // 在参加全市某政策解读会后,…: those who went there explained nothing.
    if (begins_with_one_of(lore, {"会后", "会上", "会期间", "会,", "会。"}) &&
        contains_one_of({clause_.begin, h_.begin}, {"参加", "出席", "参与", "赴", "前往"}))
        return true;
    if (around_.kind == paper_kind::interpretation) return false;
    // 推出解读三期,并对业务骨干作了培训: what was done besides.
    if (contains_one_of({sentence_.begin, std::max(h_.end, clause_.end)},
                        {"培训", "案例", "授课", "讲座", "辅导"}))
        return true;
    // 活动中,工作人员就审查的范围、标准和程序作了解读: what is told at a fair is the law in general.
    constexpr std::size_t farthest = 400;  // bytes
    const std::size_t line = r_.line_at(h_.begin).begin;
    const stretch near{std::max(line, h_.begin > farthest ? h_.begin - farthest : 0), h_.begin};
    return contains_one_of(near, {"宣传周", "宣传月", "宣传日", "普法", "宣传活动"}) &&
           !contains_one_of(sentence_, {"《", "办法", "该文件", "本文件", "新规"});
}

/// 备案审查情况, 备案审查工作: what an office does with the documents of others.
bool asides_of_steps::is_review_of_filings() const {
    if (step_ != step::filing) return false;
    string_view rest = r_.at({h_.end, std::min(clause_.end, h_.end + 40)});
    if (!r_.at({h_.begin, h_.end}).ends_with("备案审查")) {
        if (!rest.starts_with("审查")) return false;
        rest.remove_prefix(6);
    }
    return begins_with_one_of(rest, {"情况", "工作", "制度", "能力", "的有关", "范围", "各级",
                                     "各部门", "各县", "各区", "各乡镇", "各镇", "乡镇"});
}

/// 《条例(草案)》已经市人大常委会第一次审议: a reading, and no decision.
bool asides_of_steps::is_reading_of_bill() const {
    return step_ == step::collective_decision && contains(clause_, "常委会") &&
           contains(clause_, "审议") && !contains({h_.begin, h_.end}, "常务会") &&
           !contains(clause_, "通过") && !contains(clause_, "决定");
}

std::optional<std::string> asides_of_steps::aside_of_step() const {
    if (is_evaluation_of_other()) return "评估的是另一件文件";
    if (is_other_assessment()) return "是另一种评估";
    if (is_platform()) return "说的是平台";
    if (is_mark_of_openness()) return "是公开属性标记";
    if (is_of_predecessor()) return "起草时还没有公布,说的是以前的文件";
    if (is_told_to_meeting()) return "是向会议作的说明";
    if (is_among_offices()) return "参加的是有关单位,不是专家";
    if (is_unnamed_meeting()) return "没有写明是什么会议";
    if (is_other_business()) return "会议议的不是文件";
    if (is_published_other()) return "公布的不是这个文件";
    if (is_publication_of_other()) return "公布的是另一件文件";
    if (is_undecided()) return "会议没有作出决定";
    if (is_of_party_committee()) return "是党委的会议";
    if (agrees_to_other()) return "会议同意的不是文件";
    if (is_sent_to_meeting()) return "会议还没有召开";
    if (is_published_of_consultation()) return "公布的是征求意见的事";
    if (is_no_asking()) return "没有征求意见";
    if (answers_reviewers()) return "是审核单位的意见,不是公众的";
    if (is_yardstick()) return "说的是标准,没有审查";
    if (is_report_agreed()) return "同意的是汇报,不是文件";
    if (is_of_congress()) return "是人大的会议";
    if (is_rested_on()) return "只是依据";
    if (is_handed_in()) return "只是报送签发";
    if (answers_offices()) return "是有关单位的意见,不是公众的";
    if (is_list_of_links()) return "是各种解读的链接";
    if (is_number_of_filing()) return "是备案的登记号";
    if (is_time_of_other()) return "说的是另一件事的时间";
    if (hears_without_document()) return "没有写明听取对哪个文件的意见";
    if (is_meeting_decision()) return "是会议审定,不是签发";
    if (hears_of_business()) return "听取的是经营情况,不是对文件的意见";
    if (hears_political_groups()) return "听取的是民主党派、无党派人士的意见";
    if (is_said_of_experts()) return "说的是专家论证";
    if (seeks_participants()) return "征集的是参加人";
    if (explains_many()) return "说的是全部文件的解读工作";
    if (explains_in_training()) return "说的是培训、案例";
    if (is_review_of_filings()) return "说的是备案审查工作";
    if (is_reading_of_bill()) return "是人大常委会的审议";
    return std::nullopt;
}

std::optional<std::string> judge::aside_of_step() const {
    return asides_of_steps(*this).aside_of_step();
}

}  // namespace yigui::recognising
