// Steps that a chain tells as taken, by what came behind them.
#pragma once

#include "recognise/reading.h"

namespace yigui::recognising {

/// 由主任签发后,取得统一编号,于11月30日印发: what followed has its day, so what it followed was taken.
bool is_told_by_what_followed(const reading&, stretch hit, stretch sentence);

/// 后由县政府办统一编排文号,为"甲政规〔2022〕1号": the number itself stands behind.
bool is_number_given_behind(const reading&, stretch hit, stretch sentence);

/// 原定8月6日召开座谈会,听取对《办法》的意见,未能召开: the place tells of what had been arranged, and no turn in
/// front of it (后改在, 如期) says that it took place.
bool is_of_old_plan(const reading& r, stretch place, stretch sentence);

/// 论证会原定4月下旬举行,现一并顺延: the clause behind tells that it was put off.
bool is_put_off(const reading&, stretch clause);

/// 《…》风险评估工作方案:由经发局牵头; 解读方案已随文报批: how the step is going to be taken.
bool is_scheme(const reading&, stretch place, yigui::step, stretch sentence);

/// 编为宁管委规〔2016〕3号, 刊登在2016年第4期政府公报上: what the document bears, and where it was printed.
bool bears_number_or_issue(const reading&, stretch rest);

/// 必要性论证由市社科联承担,结论写进了报告: who had it in hand, and what came of it.
bool is_told_by_its_outcome(const reading&, stretch place, stretch sentence);

/// 延期通知经局务会议同意,局长陈颂文签批: signed by name behind what was agreed.
bool is_signed_after_passing(const reading&, stretch place);

/// Which of these tells that the step was taken; empty where none does.
string_view told_by_course(const reading&, stretch place, role what, yigui::step);

/// 司法局审核在先,会议讨论在后,次序正确: which came first, of steps that both were taken.
bool is_told_by_its_turn(const reading&, stretch place, stretch sentence);

/// 听证会4月20日开的, 办法是2020年公布的: the clause tells when the step was taken, and nothing else.
bool is_told_by_its_day(const reading&, stretch place, stretch clause);

/// 经专家论证、合法性审核,现提请常务会议审议: what goes on now has these steps behind it.
bool goes_on_now(const reading&, stretch clause);

/// 各部门经法制机构审核、负责人签字后报送; 汇总后提请常务会议审议,结果向社会公布: one step of how things are to go.
bool goes_on_to_hand_in(const reading&, stretch clause, stretch sentence);

}  // namespace yigui::recognising
