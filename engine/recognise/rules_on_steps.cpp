// Words of a step in rules and lists of duties whose matter that step is: their aim (为规范备案审查工作,制定
// 本办法), how good the work shall be (提高审核能力), which office writes to whom, and what an office is there
// for (三定). None is a duty of the paper at hand. What such rules lay down for documents of a kind
// (规范性文件应当…备案) is left alone: it stands as a duty wherever it is told.
#include <algorithm>

#include "recognise/duty_objects.h"
#include "recognise/find.h"

namespace yigui::recognising {
namespace {

/// From the word to the end of its clause.
string_view rest_of_clause(const reading& r, const phrase_hit& h) {
    return r.at({h.end, std::max(h.end, r.clause_at(h.end > 0 ? h.end - 1 : 0).end)});
}

/// 第一条 为了规范备案审查工作,…,制定本条例: what a text is made for.
bool is_aim_of_text(const reading& r, const phrase_hit& h) {
    const stretch sentence = r.sentence_at(h.begin);
    const string_view said = without_front(r.at(sentence), {"第一条", " ", ":"});
    if (!begins_with_one_of(
            said, {"为了规范", "为规范", "为了加强", "为加强", "为了健全", "为健全", "为了完善",
                   "为完善", "为了推进", "为推进", "为进一步", "为了进一步", "为做好", "为了做好"}))
        return false;
    const string_view rest = r.at({h.begin, std::max(h.end, sentence.end)});
    const std::size_t made = first_place_of(
        rest, {"制定本", "特制定", "制订本", "现就", "现将", "提出如下", "提出以下", "结合"});
    return made != string_view::npos && !has_one_of(rest.substr(0, made), {"应当", "必须", "须经"});
}

/// 提高备案审查能力和质量: how good the work is to be.
bool is_quality_of_work(const reading& r, const phrase_hit& h) {
    const string_view rest = without_front(rest_of_clause(r, h), {"工作", "的"});
    return begins_with_one_of(rest, {"能力", "质量", "水平", "效能", "实效", "质效"}) &&
           has_one_of(r.clause_of(h), {"提高", "提升", "增强", "强化"});
}

/// 由备案审查工作机构通知制定机关: an office named by the step does something else.
bool is_office_writing(const reading& r, const phrase_hit& h) {
    const string_view rest = without_front(rest_of_clause(r, h), {"审查", "工作"});
    if (!begins_with_one_of(rest, {"机构", "部门", "机关"})) return false;
    return begins_with_one_of(rest.substr(string_view("机构").size()),
                              {"通知", "告知", "函告", "督促", "约谈", "转送", "转交"});
}

/// 负责规范性文件合法性审查工作, among the duties of an office.
bool is_duty_of_office(const reading& r, const phrase_hit& h, const surroundings& around) {
    if (!has_one_of(around.title, {"职能配置", "主要职责", "机构编制", "内设机构", "机构职能"}))
        return false;
    const string_view said = without_front(
        r.at(r.sentence_at(h.begin)),
        {"(一)", "(二)", "(三)", "(四)", "(五)", "(六)", "(七)", "(八)", "(九)", "(十)"});
    return has_one_of(said, {"负责", "承担", "拟订", "承办", "指导", "参与", "统筹"}) &&
           !has_one_of(said, {"本规定", "本方案", "本通知"});
}

/// 评估结果应当作为调整决策的重要依据: what a result is good for.
bool is_use_of_result(const reading& r, const phrase_hit& h) {
    const string_view rest = rest_of_clause(r, h);
    return begins_with_one_of(rest, {"结果", "结论", "报告", "意见"}) &&
           has_one_of(rest, {"作为", "列为", "当作"}) && has_one_of(rest, {"依据", "参考"});
}

/// 您提出的加强备案审查的建议,我局将研究吸纳: what a deputy wishes for, told in the reply.
bool is_wish_answered(const reading& r, const phrase_hit& h) {
    const string_view said = r.at(r.sentence_at(h.begin));
    return has_one_of(said,
                      {"您提出的", "你提出的", "您所提", "您建议", "代表提出的", "委员提出的"}) &&
           has_one_of(said, {"的建议", "的意见", "的提议"}) && !has_word(said, "《");
}

/// 建议增加每年评估一次的规定: what a document should say, in advice on its text.
bool is_wording_advised(const reading& r, const phrase_hit& h) {
    const string_view said = r.at(r.sentence_at(h.begin));
    const std::size_t advised = said.find("建议");
    constexpr std::size_t mark = 24;  // bytes of an item's number
    if (advised == string_view::npos || advised > mark) return false;
    return has_one_of(said, {"增加", "增设", "改为", "修改为", "删去", "删除", "写入", "补充"}) &&
           has_one_of(said,
                      {"的规定", "的条款", "改为", "的内容", "的表述", "期限", "一条", "一款"}) &&
           !has_one_of(said, {"重新", "送审稿", "修改稿", "本次", "已"});
}

/// 健全公平竞争审查制度, 专家选取: the work of an office in the year to come, in its report.
bool is_work_of_year(const reading& r, const phrase_hit& h, const surroundings& around) {
    const string_view said = r.clause_of(h);
    if (has_one_of(said, {"单位选取", "机构选取", "专家选取"})) return true;
    if (!has_one_of(around.title,
                    {"工作总结", "年度报告", "工作报告", "工作计划", "工作要点的报告"}))
        return false;
    return has_one_of(said, {"推进", "加强", "强化", "做好", "健全", "完善", "深化"}) &&
           has_one_of(rest_of_clause(r, h), {"工作", "制度", "机制", "体系"}) &&
           !has_one_of(said, {"《", "办法", "文件", "应当"});
}

}  // namespace

bool is_exception_of_rule(const reading& r, const phrase_hit& h) {
    const stretch sentence = r.sentence_at(h.begin);
    const string_view said = r.at(sentence);
    const std::size_t but = said.find("除");
    if (but == string_view::npos || sentence.begin + but > h.end) return false;
    const std::size_t outside = said.find("外,", but);
    if (outside == string_view::npos) return false;
    return has_one_of(said.substr(outside), {"应当", "都要", "均应", "必须", "一律", "应"}) &&
           !has_one_of(said, {"《", "本办法", "本规定", "该", "本次", "此次", "本文件"});
}

bool is_rule_on_steps(const reading& r, const phrase_hit& h, const surroundings& around) {
    return is_use_of_result(r, h) || is_quality_of_work(r, h) || is_office_writing(r, h) ||
           is_aim_of_text(r, h) || is_duty_of_office(r, h, around) || is_wish_answered(r, h) ||
           is_wording_advised(r, h) || is_work_of_year(r, h, around);
}

bool evaluates_itself(const reading& r, const phrase_hit& h, yigui::step s) {
    if (s != step::expiry_evaluation) return false;
    const stretch line = r.line_at(h.begin);
    const string_view told = r.at({line.begin, std::max(h.end, r.clause_at(h.begin).end)});
    return has_one_of(told, {"本办法", "本规定", "本细则", "本意见", "本方案", "本通告"}) &&
           has_one_of(told, {"有效期届满", "有效期满", "实施满", "施行满"}) &&
           has_one_of(told, {"组织评估", "进行评估", "开展评估", "效果评估", "情况评估"}) &&
           !has_one_of(told, {"协议", "合同", "许可", "证书", "项目"});
}

}  // namespace yigui::recognising
