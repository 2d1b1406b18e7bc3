// Words of a step that tell nothing of it, whatever marks stand beside them: they name a class of
// documents, say where a cited document was published, label a letter, give the purpose of the
// sentence, or stand on a page about quite another matter.
#include <algorithm>

#include "recognise/judge.h"
#include "recognise/variants.h"

namespace yigui::recognising {

using std::string_view;

/// 2018年以前区政府发布的规范性文件, 已通过系统报备的文件: an attribute that tells which documents.
bool judge::names_class() const {
    const bool may_be_of_many =
        step_ == step::publication || step_ == step::filing || step_ == step::legality_review;
    if (!may_be_of_many) return false;
    const string_view said = r_.at({h_.begin, std::min(clause_.end, h_.end + 60)});
    for (const string_view verb : {"发布的", "公布的", "印发的", "出台的", "制发的", "报备的",
                                   "备案的", "上报的", "报送的"}) {
        const std::size_t at = said.find(verb);
        if (at == string_view::npos || at > h_.end - h_.begin) continue;
        const string_view noun = said.substr(at + verb.size(), 60);
        // 本局发布的《…办法》 is one.
        if (noun.find("《") != string_view::npos) continue;
        for (const string_view many : {"规范性文件", "文件", "政策措施", "规章"})
            if (const auto n = noun.find(many); n != string_view::npos && n < 36) return true;
    }
    return false;
}

/// 《办法》（2016年12月2日某市人民政府令第3号发布）: where a cited document was published.
bool judge::is_origin_of_cited() const {
    constexpr std::size_t furthest = 600;  // bytes: lines may be whole documents
    const std::size_t line = std::max(r_.line_at(h_.begin).begin,
                                      h_.begin > furthest ? h_.begin - furthest : std::size_t{0});
    const string_view in_front = r_.at({line, h_.begin});
    const std::size_t open = in_front.rfind('(');
    // 《办法》(草案)已于5月6日挂网: words that run on behind the bracket are not in it.
    return open != string_view::npos && in_front.find(')', open) == string_view::npos &&
           in_front.substr(0, open).ends_with("》") && !contains({h_.begin, h_.end}, ")");
}

/// 请注明“意见反馈”字样, 意见反馈截止时间: a label, and a field of an invitation.
bool judge::is_label() const {
    if (quote_ != 0)
        for (const string_view verb : {"注明", "标注", "标明", "备注", "写明", "字样"})
            if (contains(clause_, verb)) return true;
    if (step_ != step::consultation_feedback) return false;
    const string_view rest = r_.at({h_.end, std::min(clause_.end, h_.end + 30)});
    for (const string_view field :
         {"截止", "时间", "日期", "期限", "方式", "途径", "渠道", "邮箱", "电话", "地址", "联系"})
        if (rest.starts_with(field)) return true;
    return false;
}

/// 为广泛听取意见,我局…: the purpose; what was done for it stands behind.
bool judge::is_purpose() const {
    if (!r_.at(clause_).starts_with("为") || clause_.end >= sentence_.end ||
        h_.end > r_.clause_at(h_.begin).end)
        return false;
    for (const string_view who : {"为期", "为此", "为我", "为本", "为公众", "为企业"})
        if (r_.at(clause_).starts_with(who)) return false;
    for (std::size_t i = r_.first_hit(clause_.end); i < r_.hits().size(); ++i) {
        const phrase_hit& one = r_.hits()[i];
        if (one.begin >= sentence_.end) break;
        const bool names = one.role == role::noun || one.role == role::done;
        if (names && one.group == h_.group && !r_.is_cited(one.begin)) return true;
    }
    return false;
}

/// 就立法论证工作作了交流发言: talked about.
bool judge::is_talk() const {
    for (const string_view talk : {"交流发言", "作了发言", "作专题发言", "授课", "经验介绍"})
        if (contains(sentence_, talk)) return true;
    return false;
}

/// 仅对《…条例》进行了立法后评估, in an explanation of another document.
bool judge::is_evaluation_of_other() const {
    if (step_ != step::expiry_evaluation || own_ || around_.title.empty()) return false;
    const std::size_t i = r_.first_token(clause_.begin);
    if (i >= r_.tokens().size()) return false;
    const token& t = r_.tokens()[i];
    if (t.kind != token_kind::citation || t.begin > h_.begin || t.end < t.begin + 18) return false;
    string_view name = r_.at({t.begin + 3, t.end - 3});
    name = name.substr(0, name.find('('));
    // The last words tell the subject: 江门市养犬管理办法 and 养犬管理办法.
    const string_view core = name.size() > 24 ? name.substr(name.size() - 24) : name;
    return fold_variants(around_.title).text.find(core) == std::string::npos;
}

/// 上线了文件统一发布平台: a means that many documents go through.
bool judge::is_platform() const {
    if (step_ != step::publication) return false;
    const string_view rest = r_.at({h_.end, std::min(clause_.end, h_.end + 30)});
    for (const string_view begins : {"上线", "启用", "开通", "建成"})
        if (contains(clause_, begins))
            for (const string_view means : {"平台", "系统", "数据库"})
                if (rest.find(means) != string_view::npos) return true;
    return false;
}

/// 现行办法于2013年公布, in an explanation: the draft that takes its place is still to be published.
bool judge::is_of_predecessor() const {
    if (step_ != step::publication || around_.kind != paper_kind::drafting_explanation)
        return false;
    for (const string_view former : {"原", "现行", "旧", "修订后", "实施以来", "施行以来"})
        if (contains(sentence_, former)) return true;
    return false;
}

/// 会议听取了关于草案的说明并作了解读: explained to the meeting, not to the public.
bool judge::is_told_to_meeting() const {
    return step_ == step::interpretation && around_.kind != paper_kind::interpretation &&
           contains(clause_, "听取") && contains(sentence_, "会议");
}

/// 有关单位参加的论证会: nobody there was asked as an expert.
bool judge::is_among_offices() const {
    if (step_ != step::expert_argumentation) return false;
    bool offices = false;
    for (const string_view who : {"单位参加", "部门参加", "科室参加", "单位召开", "部门召开"})
        offices |= contains(clause_, who);
    for (const string_view expert : {"专家", "学者", "教授", "高校", "院校", "律师", "研究员"})
        if (contains(sentence_, expert)) return false;
    return offices;
}

/// 《》已经×年×月×日第×次会议通过: the sample of a form.
bool judge::is_sample() const {
    for (const string_view blank : {"《》", "×年", "×月", "第×", "20**", "**件"})
        if (contains(sentence_, blank)) return true;
    return false;
}

/// 听取民营企业经营的真实情况、面临的困难: firms are heard about their business.
bool judge::hears_of_business() const {
    if (step_ != step::enterprise_consultation || own_ || contains(period_, "《") ||
        names_draft_in(period_))
        return false;
    const std::size_t heard =
        std::min(r_.at(sentence_).find("听取"), r_.at(sentence_).find("了解"));
    if (heard == string_view::npos) return false;
    const string_view what = r_.at(sentence_).substr(heard);
    for (const string_view topic :
         {"生产经营", "经营发展", "经营情况", "经营状况", "面临的困难", "发展情况", "实际困难"})
        if (what.find(topic) != string_view::npos) return true;
    return false;
}

/// 为征求意见,我局拟于下月召开座谈会: what it is for is to come too.
bool judge::is_purpose_to_come() const {
    return r_.at(clause_).starts_with("为") && clause_.end < sentence_.end &&
           h_.end <= r_.clause_at(h_.begin).end && !strong_sign(sentence_) &&
           !contains(sentence_, "近日") && !contains(sentence_, "日前") &&
           first(role::duty_mark, {clause_.end, sentence_.end}).has_value();
}

/// 修改完善,县法制办审查后报县委会议研究: a meeting gives it to somebody to do.
bool judge::is_charged() const {
    bool later = false;
    for (const string_view next : {"后报", "后提请", "后提交", "后按程序", "后再", "后印发"})
        later |= contains({clause_.begin, std::max(h_.end, r_.clause_after(clause_).end)}, next);
    if (!later || strong_sign(clause_)) return false;
    for (const string_view order : {"修改完善", "进一步完善", "以便", "抓紧", "尽快", "会后"})
        if (contains({sentence_.begin, h_.end}, order) && !contains(sentence_, "已")) return true;
    return false;
}

/// 与会人员均无异议: of which meeting, nobody says.
bool judge::is_unnamed_meeting() const {
    if (step_ != step::collective_decision || own_) return false;
    if (!r_.at({h_.begin, h_.end}).starts_with("与会")) return false;
    const stretch line = r_.line_at(h_.begin);
    bool named = contains({line.begin, sentence_.end}, "会议") ||
                 contains({line.begin, sentence_.end}, "审议");
    each(role::noun, {line.begin, sentence_.end}, [&](const phrase_hit& one) {
        named |= of_group(one) && one.begin != h_.begin && one.end < h_.begin;
    });
    return !named;
}

/// 会议听取了河湖治理情况汇报, 传达学习重要讲话: a meeting on no document.
bool judge::is_other_business() const {
    if (step_ != step::collective_decision && step_ != step::party_group_report) return false;
    constexpr std::size_t near = 600;  // bytes: a line may be a whole text
    const stretch line = r_.line_at(h_.begin);
    const stretch around{std::max(line.begin, h_.begin > near ? h_.begin - near : 0),
                         std::min(line.end, h_.end + near)};
    if (names_document(sentence_) || contains(around, "《") || names_draft_in(sentence_))
        return false;
    for (const string_view item : {"情况汇报", "情况的汇报", "工作汇报", "传达学习", "学习贯彻"})
        if (contains(clause_, item) || contains(r_.clause_after(clause_), item)) return true;
    return false;
}

/// 采纳情况已于5月5日公布, 发布多部规定: made known, but not the document.
bool judge::is_published_other() const {
    if (step_ != step::publication) return false;
    for (const string_view what : {"采纳情况", "征求意见情况", "反馈情况", "征集结果"})
        if (contains({clause_.begin, h_.end}, what)) return true;
    for (const string_view many : {"多部", "多件", "一系列"})
        if (contains({h_.begin, std::min(clause_.end, h_.end + 30)}, many)) return true;
    const stretch next = r_.clause_after(clause_);
    return contains(next, "公开征求") || contains(next, "征求社会");
}

/// 清理结果经镇长办公会议审定: a meeting signs nothing.
bool judge::is_meeting_decision() const {
    return step_ == step::signing && contains(clause_, "会议");
}

/// 每2年清理一次: a rule.
bool judge::is_every_so_often() const {
    const std::size_t at = r_.at(clause_).find("每");
    if (at == string_view::npos || clause_.begin + at > h_.begin) return false;
    const string_view rest = r_.at(clause_).substr(at, 18);
    return rest.find("年") != string_view::npos || rest.find("季") != string_view::npos;
}

/// The page is about an assessment of the environment, the taking of land, a standard …
std::optional<std::string> judge::matter_of_page() const {
    if (around_.matter.empty() || own_ || sentence_.contains(around_.matter_at))
        return std::nullopt;
    return "这一页说的是别的事项: " + around_.matter;
}

/// In a summary of a year's work, a reply to a deputy, an article: none of the documents it tells of
/// is its own. A report on a clean-up is that clean-up's record.
bool judge::is_said_in_survey() const {
    if (around_.survey.empty() || own_) return false;
    return step_ != step::annual_cleanup || around_.title.find("清理") == std::string::npos;
}

/// 2020年清理中废止31件, in the notice that orders another clean-up.
bool judge::is_earlier_cleanup() const {
    if (step_ != step::annual_cleanup || !around_.title.ends_with("的通知")) return false;
    const string_view title = around_.title;
    const std::size_t order = std::min(title.find("开展"), title.find("做好"));
    return order != string_view::npos && title.find("清理", order) != string_view::npos;
}

/// 上月审议通过的《办法》要抓好落实: how another document was made stands in passing.
bool judge::is_to_be_followed() const {
    constexpr std::size_t nearest = 36;  // bytes from the step to the name it is said of
    const string_view rest = r_.at({h_.begin, std::max(h_.end, clause_.end)});
    const std::size_t name = rest.find("的《");
    if (name == string_view::npos || name > h_.end - h_.begin + nearest) return false;
    const std::size_t close = rest.find("》", name);
    if (close == string_view::npos) return false;
    for (const string_view use : {"落实", "贯彻", "执行"})
        if (rest.find(use, close) != string_view::npos) return true;
    return false;
}

/// 专家围绕合法性、可行性展开论证: the experts' own step, and no other.
bool judge::is_said_of_experts() const {
    if (step_ != step::legality_review && step_ != step::necessity_assessment) return false;
    if (!is_combined() || !contains({h_.begin, h_.end}, "论证")) return false;
    for (const string_view law : {"法制", "司法", "法规科", "法规处", "法律顾问"})
        if (contains(clause_, law)) return false;
    return contains(clause_, "专家") || contains(clause_, "与会");
}

/// 公开征集听证会参加人: people are asked to come, and nobody for an opinion.
bool judge::seeks_participants() const {
    if (step_ != step::public_consultation || contains(clause_, "意见")) return false;
    for (const string_view who : {"参加人", "听证代表", "听证人", "旁听"})
        if (contains(clause_, who)) return true;
    return false;
}

/// 案例解读, a training that explains a law: nothing is explained of this document.
bool judge::explains_in_training() const {
    if (step_ != step::interpretation || around_.kind == paper_kind::interpretation) return false;
    for (const string_view lesson : {"培训", "案例", "授课", "讲座", "辅导"})
        if (contains(sentence_, lesson)) return true;
    return false;
}

/// 备案审查情况, 备案审查工作: what an office does with the documents of others.
bool judge::is_review_of_filings() const {
    if (step_ != step::filing) return false;
    string_view rest = r_.at({h_.end, std::min(clause_.end, h_.end + 40)});
    if (!r_.at({h_.begin, h_.end}).ends_with("备案审查")) {
        if (!rest.starts_with("审查")) return false;
        rest.remove_prefix(6);
    }
    for (const string_view work : {"情况", "工作", "制度", "能力", "的有关", "范围"})
        if (rest.starts_with(work)) return true;
    return false;
}

/// 每部草案均公开征求意见: said of all documents of a year.
bool judge::is_said_of_each() const {
    for (const string_view all : {"每部", "每件", "每个文件", "所有文件", "所有规范性文件"})
        if (contains({sentence_.begin, h_.end}, all)) return true;
    return false;
}

/// 《条例(草案)》已经市人大常委会第一次审议: a reading, and no decision.
bool judge::is_reading_of_bill() const {
    return step_ == step::collective_decision && contains(clause_, "常委会") &&
           contains(clause_, "审议") && !contains(clause_, "通过") && !contains(clause_, "决定");
}

/// Below 应当经过以下程序: a list of what has to be done.
bool judge::is_in_list_of_duties() const {
    constexpr std::size_t farthest = 2500;  // bytes
    if (strong_sign(sentence_)) return false;
    const std::size_t stop = h_.begin > farthest ? h_.begin - farthest : 0;
    for (std::size_t at = r_.line_at(h_.begin).begin; at > stop; at = r_.line_at(at - 1).begin) {
        const string_view line = r_.at(r_.line_at(at - 1));
        if (!line.ends_with(":")) continue;
        const bool is_order = line.find("程序") != string_view::npos ||
                              line.find("步骤") != string_view::npos ||
                              line.find("流程") != string_view::npos;
        for (const string_view duty : {"应当", "应该", "需要", "须", "一般"})
            if (is_order && line.find(duty) != string_view::npos) return true;
        return false;
    }
    return false;
}

/// 由区政府法制办出具审核意见, in a document that gives orders.
bool judge::is_ordered_of() const {
    return around_.kind == paper_kind::issued_document && r_.at(clause_).starts_with("由") &&
           !strong_sign(sentence_);
}

std::optional<std::string> judge::aside() const {
    if (names_class()) return "说的是哪一类文件";
    if (is_origin_of_cited()) return "是所引文件的出处";
    if (is_label()) return "是标签或者栏目,不是记录";
    if (is_purpose()) return "说的是目的";
    if (is_talk()) return "只是发言、交流";
    if (is_evaluation_of_other()) return "评估的是另一件文件";
    if (is_platform()) return "说的是平台";
    if (is_of_predecessor()) return "起草时还没有公布,说的是以前的文件";
    if (is_told_to_meeting()) return "是向会议作的说明";
    if (is_among_offices()) return "参加的是有关单位,不是专家";
    if (is_unnamed_meeting()) return "没有写明是什么会议";
    if (is_other_business()) return "会议议的不是文件";
    if (is_published_other()) return "公布的不是这个文件";
    if (is_meeting_decision()) return "是会议审定,不是签发";
    if (is_every_so_often()) return "说的是定期怎样做";
    if (is_sample()) return "是空白样式";
    if (hears_of_business()) return "听取的是经营情况,不是对文件的意见";
    if (is_said_of_experts()) return "说的是专家论证";
    if (seeks_participants()) return "征集的是参加人";
    if (explains_in_training()) return "说的是培训、案例";
    if (is_review_of_filings()) return "说的是备案审查工作";
    if (is_said_of_each()) return "说的是一批文件";
    if (is_reading_of_bill()) return "是人大常委会的审议";
    if (is_said_in_survey()) return "这一页说的是许多文件: " + around_.survey;
    if (is_earlier_cleanup()) return "说的是以前的清理";
    if (is_to_be_followed()) return "说的是要落实的文件";
    return matter_of_page();
}

}  // namespace yigui::recognising
