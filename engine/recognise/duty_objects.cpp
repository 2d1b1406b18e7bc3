// A duty or a denial about something else than a document: aids that are to be evaluated, projects to be
// filed, accounts to be cleared. The words that tell stand in 通用 义务对象: 对象 are documents and what
// only they have (有效期, 实施情况), 排除 the things beside them. Both count in the clause of the step and
// the one before it. Rejected: to ask for a document at every duty; 应当于15日内报市政府备案 often stands
// without its subject.
#include "recognise/duty_objects.h"

#include <algorithm>

#include "recognise/find.h"

namespace yigui::recognising {

namespace {

constexpr std::string_view group = "义务对象";

/// The first word of the group in that role; what a title in 《》 holds is none.
std::optional<stretch> first_of(const reading& r, role what, stretch in) {
    std::optional<stretch> out;
    r.each_of(what, in, [&](const phrase_hit& one) {
        if (!out && r.words().group_of(one).id == group && !r.is_cited(one.begin))
            out = stretch{one.begin, one.end};
    });
    return out;
}

/// 并报市局备案: its subject stands in the clause before.
stretch with_clause_before(const reading& r, stretch clause) {
    const stretch before = r.clause_before(clause);
    return before.size() > 0 && before.begin < clause.begin ? stretch{before.begin, clause.end}
                                                            : clause;
}

bool is_often_of_things(yigui::step s) {
    return s == step::expiry_evaluation || s == step::annual_cleanup || s == step::filing ||
           s == step::publication || s == step::interpretation || s == step::party_group_report ||
           s == step::collective_decision;
}

/// 关于网站检查情况的通报: what offices did or left undone, and what they are told to do.
bool is_inspection(const surroundings& around) {
    return has_one_of(around.title, {"检查情况", "抽查情况", "问题的通报", "排查情况", "巡查情况",
                                     "整改进展情况", "整改情况", "测评情况"});
}

/// 经各区初审和社会公示, 召开部务会对…进行研究: told as past, and no duty whoever else has one.
bool is_told_as_past(const reading& r, const phrase_hit& h, yigui::step s) {
    const stretch clause = r.clause_at(h.begin);
    const string_view said = r.at(clause);
    if (has_one_of(said, {"应", "须", "要", "将", "拟", "后", "方可", "的,", "可以", "未经"}))
        return false;
    if (s == step::public_consultation && said.starts_with("经")) return true;
    return s == step::collective_decision && has_word(said, "召开") && has_word(said, "研究") &&
           has_word(said, "日");
}

/// 如要申请听证,应在公示期限内提出; 对方案的意见请在公示期内反馈, in the notice that opens it: part of the opening.
bool is_part_of_opening(const reading& r, const phrase_hit& h, const surroundings& around) {
    if (around.kind != paper_kind::consultation_notice) return false;
    const stretch clause = r.clause_at(h.begin);
    const string_view said = r.at({clause.begin, std::max(clause.end, r.clause_after(clause).end)});
    return has_one_of(said, {"公示期", "公告期", "征求意见期", "反馈期", "征集期"}) &&
           has_one_of(said, {"请在", "应在", "可在", "请于", "应当在", "须在"}) &&
           has_one_of(said, {"提出", "反馈", "申请", "咨询", "反映", "寄", "提交"});
}

}  // namespace

std::optional<std::string> other_object_of_duty(const reading& r, const phrase_hit& h,
                                                yigui::step s, const judgment& j,
                                                const surroundings& around) {
    if (is_told_as_past(r, h, s) && j.polarity == polarity::required) return "说的是已经办过的事";
    if (s == step::public_consultation && j.polarity == polarity::required &&
        has_word(around.title, "名单") && around.title.ends_with("公示"))
        return "公示的名单";
    if (s == step::public_consultation && is_part_of_opening(r, h, around))
        return "请公众在期限内提出";
    if (!is_often_of_things(s)) return std::nullopt;
    const stretch sentence = r.sentence_at(h.begin);
    const auto document = first_of(r, role::object, sentence);
    if (is_inspection(around) && !document) return "检查的单位";
    const stretch near = with_clause_before(r, r.clause_at(h.begin));
    const auto thing = first_of(r, role::excluded, near);
    // 规范性文件应当报备案,并抄送项目主管部门: the document beside it is what is filed.
    if (!thing || first_of(r, role::object, near)) return std::nullopt;
    return std::string(r.at(*thing));
}

}  // namespace yigui::recognising
