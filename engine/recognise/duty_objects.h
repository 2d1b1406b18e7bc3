// What a duty, a plan or a denial is about: the word of a step alone does not tell, since aids are
// evaluated, greenhouses cleared and projects filed in the same words. For what was done the object
// is asked in matter.cpp; a duty is told with less around it, and needs fewer words to be another's.
#pragma once

#include <optional>
#include <string>

#include "recognise/mentions.h"
#include "recognise/polarity.h"

namespace yigui::recognising {

/// What a required or denied step is about when that is no document; empty when it is one, or when
/// nothing tells.
std::optional<std::string> other_object_of_duty(const reading&, const phrase_hit&, yigui::step,
                                                const judgment&, const surroundings&);
/// Why a required step is none of the document's own procedure, whatever its object (no_duty.cpp).
std::optional<std::string> no_duty_of_document(const reading&, const phrase_hit&, yigui::step,
                                               const surroundings&);
/// Why it is a contractor's work, a party's right or a custom of the house (work_of_others.cpp).
std::optional<std::string> no_duty_in_work_of_others(const reading&, const phrase_hit&,
                                                     yigui::step);
/// 请在信封上注明“…征求意见”字样: what a letter is to bear, and nothing that the words themselves tell.
bool is_name_to_write(const reading&, const phrase_hit&);
/// 认为文件未经公平竞争审查的,可以举报: what anybody may report did not happen, nor is it due.
bool is_fact_to_report(const reading&, const phrase_hit&);
/// 经企业申报、专家评审、社会公示等程序: how firms and persons are chosen (selection.cpp).
bool is_course_of_choice(const reading&, const phrase_hit&, yigui::step);
/// 未征求群众意见可能引发舆情: a risk, and no denial (supposed.cpp).
bool is_risk_described(const reading&, const phrase_hit&);
/// 包括已公开和未公开的决定: papers of a kind that a figure takes in, done or not.
bool is_attribute_of_counted(const reading&, const phrase_hit&);
/// 不再办理论证等服务事项, 未及时发布意见征集结果: what is denied stands beside the step (no_duty.cpp).
bool is_denied_beside(const reading&, const phrase_hit&, yigui::step);
/// The aim of rules on a step, or what an office is there for (rules_on_steps.cpp).
bool is_rule_on_steps(const reading&, const phrase_hit&, const surroundings&);
/// 本办法有效期届满前六个月,由市民政局组织评估: the document's own evaluation, in its articles.
bool evaluates_itself(const reading&, const phrase_hit&, yigui::step);
/// 怎样组织论证,法制科发了指引: why a sentence with a step's words tells of no act of this document's
/// (told_aside.cpp).
std::optional<std::string> told_aside(const reading&, const phrase_hit&, yigui::step,
                                      const surroundings&);
/// 》开展后评估, and not 》征求意见的采纳情况: does what stands behind the name of a document do something with it?
bool names_act_on_text(string_view behind_name);
/// 《…合同》和该办法, 《…合同》示范文本印发通知: a document stands beside what was named.
bool joins_document(string_view behind_name);
/// 待回执到手,当天即公布: why it tells what is still to come.
std::optional<std::string> told_to_come(const reading&, const phrase_hit&, yigui::step);
/// 会议通过修改决定,由办公室重新编号公布; 论证会改期至5月16日: given to somebody to do, or put off (given_out.cpp).
std::optional<std::string> given_out(const reading&, const phrase_hit&, yigui::step);
/// 清单里写了论证意见,但没有找到; 初步判断属中风险,今天不形成结论: no record of an act (given_out.cpp).
std::optional<std::string> not_come_to_it(const reading&, const phrase_hit&, yigui::step);
/// 2016年的方案未经专家论证, 该规程已报省厅备案: of a document that the year, or the name right before, tells
/// from the paper's own.
bool is_of_document_pointed_at(const reading&, const phrase_hit&, const surroundings&);
/// 我局去年出台《锅炉办法》时曾委托专家论证, in a passage on another document: the last one named is not the one
/// that the passage is on, and the words say so.
bool is_of_another_named(const reading&, const phrase_hit&, const surroundings&);
/// 旧办法已在2019年清理中废止; 2021年文件清理中,原《…规定》被宣布失效: in the papers of a new document, how
/// the one that it follows came to its end.
bool is_end_in_cleanup(const reading&, const phrase_hit&, const surroundings&);
/// 流转:5.20法规股核;6.3局长签;6.4编号: an item of a log that gives the day of each (shared_predicate.cpp).
bool is_in_dated_log(const reading&, const phrase_hit&, yigui::step);
/// 未采纳的主要是: / (2)审批前由司法所出具审核意见: what others proposed, and nobody took up.
bool is_item_left_out(const reading&, const phrase_hit&, yigui::step, const surroundings&);
/// 除依法需要保密的外,应当…: what a rule leaves out, of all documents.
bool is_exception_of_rule(const reading&, const phrase_hit&);
/// 服务方以论证会等方式完成任务: the sentence tells how a contractor works, and names no document.
bool is_work_of_contractor(string_view sentence);
/// Does a duty, a denial or an exemption sum up the work of a year, in the report on it
/// (survey_of_year.cpp)?
bool is_said_of_year(const reading&, const phrase_hit&, yigui::step, const judgment&,
                     const surroundings&);

}  // namespace yigui::recognising
