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

}  // namespace

bool is_rule_on_steps(const reading& r, const phrase_hit& h, const surroundings& around) {
    return is_quality_of_work(r, h) || is_office_writing(r, h) || is_aim_of_text(r, h) ||
           is_duty_of_office(r, h, around);
}

}  // namespace yigui::recognising
