// How firms, persons and works are chosen: 经企业申报、资料初审、公众评议等流程. Their course has the names of
// the document's steps, and only the row they stand in tells: nobody hands in an application to be a document.
// What is judged and shown in the end (评审结果) is theirs as well.
#include <algorithm>

#include "recognise/duty_objects.h"
#include "recognise/find.h"

namespace yigui::recognising {
namespace {

/// A stage that only those pass who are chosen. 起草、初审 and 立项申报 are stages of a document.
bool names_stage_of_choice(string_view said) {
    return has_one_of(
        said, {"企业申报", "自愿申报", "个人申报", "单位申报", "自主申报", "项目申报", "组织申报",
               "申报推荐", "逐级申报", "申请申报", "单位推荐", "部门推荐", "逐级推荐", "推荐申报",
               "群众推荐", "推荐、",   "申报、",   "自荐",     "报名",     "资料初审", "材料初审",
               "资格初审", "资格审查", "资格复审", "资格审核", "网络投票", "公众投票", "投票评选",
               "专家打分", "评委打分", "民主测评", "民意测验", "现场答辩", "面试",     "笔试",
               "初评",     "海选"});
}

bool names_making(string_view said) {
    return has_one_of(said, {"起草", "草案", "合法性", "征求意见稿", "送审稿", "立项", "调研",
                             "集体讨论", "常务会", "办公会", "公平竞争"});
}

/// 经过企业申报、资料初审、公众评议等流程: stages in a row.
bool is_row_of_choice(string_view clause) {
    return names_stage_of_choice(clause) && has_one_of(clause, {"、", "和", "并"}) &&
           has_one_of(clause, {"经", "通过", "按照", "程序", "流程", "环节", "步骤"}) &&
           !has_word(clause, "》") && !names_making(clause);
}

/// Behind 根据《…认定办法》 or 为…: what the choice rests on is not what went through it.
bool is_basis_or_aim(string_view clause) {
    return begins_with_one_of(clause, {"根据", "按照", "依据", "依照", "按", "为", "参照"});
}

/// 听证代表经公开报名产生, 随机抽取确定专家: those chosen are chosen for the step, which was then held.
/// 通过网络投票、留言和来信征求意见: a channel of asking is no stage.
bool is_choice_for_step(string_view sentence) {
    return has_one_of(sentence,
                      {"听证", "论证会", "参加人", "陈述人", "论证专家", "确定专家", "产生专家",
                       "留言和来信", "来信公开征求", "来信征求", "留言公开征求", "留言征求"});
}

/// 参评企业应当…, 申报单位须…: who is chosen acts, or is told to.
bool begins_with_chosen(string_view sentence) {
    return begins_with_one_of(
        sentence, {"参评", "申报企业", "申报单位", "申报人", "申报项目", "申报主体", "候选", "入围",
                   "入选", "评选", "拟认定", "获评", "推荐对象", "参选", "报名人", "报名者",
                   "评审结果", "评选结果", "认定结果"});
}

}  // namespace

bool is_course_of_choice(const reading& r, const phrase_hit& h, yigui::step s) {
    if (s != step::public_consultation && s != step::expert_argumentation) return false;
    const stretch sentence = r.sentence_at(h.begin);
    constexpr std::size_t longest = 900;  // bytes: lines may be whole documents
    if (sentence.size() <= longest && is_choice_for_step(r.at(sentence))) return false;
    if (begins_with_chosen(r.at(sentence)) && !has_word(r.at(sentence), "《")) return true;
    if (sentence.size() > longest || !names_stage_of_choice(r.at(sentence))) return false;
    bool has_row = false;
    for (std::size_t at = sentence.begin; at < sentence.end;) {
        const stretch c = r.clause_at(at);
        const string_view said = r.at(c);
        const bool is_own = c.contains(h.begin);
        has_row |= is_row_of_choice(said);
        // 《名录》经单位推荐、专家论证,…: a document is in the making, whoever was asked for it.
        if (!is_basis_or_aim(said) && has_word(said, "》") && c.begin <= h.begin) return false;
        if (is_own && (names_making(said) || has_one_of(said, {"办法", "文件", "方案", "意见稿"})))
            return false;
        at = std::max(c.end, at + 1);
    }
    return has_row;
}

}  // namespace yigui::recognising
