// What a report on the work of a year says of duties and denials: 一是做好规范性文件公开 sums up what was
// done with many documents, 意见征集形式较为单一 what went badly. Both are told in the words of orders and
// faults, and none is about a document at hand. What the report announces for the time to come is kept,
// as are replies, audits and judgments, which speak of one document each.
#include <algorithm>

#include "recognise/duty_objects.h"
#include "recognise/find.h"

namespace yigui::recognising {

namespace {

/// 年度报告, 法治工作情况的报告; what answers, audits or hands down something goes over one case.
bool is_report_of_time(const surroundings& around) {
    const string_view title = around.title.empty() ? around.survey : around.title;
    return has_one_of(title, {"年度报告", "工作总结", "工作小结", "年终总结", "情况总结",
                              "工作报告", "年报", "工作综述", "工作情况", "工作的情况", "情况报告",
                              "情况的报告", "建设情况", "落实情况", "述法", "述职", "年度总结",
                              "自查情况", "建设工作的报告"}) &&
           !has_one_of(title, {"答复", "回复", "讲话", "发言", "通报", "审计", "问题", "决定书",
                               "判决", "裁定", "案例", "案件", "提案", "议案", "一案"});
}

/// 关于…备案审查情况的通报
bool is_circular(const surroundings& around) {
    return has_one_of(around.title, {"情况的通报", "情况通报", "结果的通报", "结果通报"});
}

/// 三、下一步工作打算 stands above the place, or the sentence itself looks ahead.
bool is_of_time_to_come(const reading& r, const phrase_hit& h) {
    const stretch sentence = r.sentence_at(h.begin);
    if (has_one_of(r.at(sentence),
                   {"下一步", "下步",   "下一年", "明年",   "来年",     "今后",       "打算",
                    "力争",   "届时",   "继续",   "计划于", "计划在",   "计划上半年", "计划下半年",
                    "拟于",   "拟在",   "拟对",   "将于",   "将在",     "将按",       "将对",
                    "将组织", "将开展", "将提请", "将适时", "将进一步", "尚未",       "暂未"}))
        return true;
    constexpr std::size_t farthest = 3000, nearest = 45;  // bytes: of a section, of its heading
    const std::size_t from = h.begin - std::min(h.begin, farthest);
    const string_view above = r.at({from, sentence.begin});
    for (const string_view plan : {"下一步", "下步", "打算", "工作计划", "工作安排", "工作思路"}) {
        const std::size_t at = above.rfind(plan);
        if (at == string_view::npos) continue;
        const string_view lead = above.substr(at - std::min(at, nearest), std::min(at, nearest));
        if (has_one_of(lead, {"、", ")", "\n"}) && !lead.ends_with("。")) return true;
    }
    return false;
}

/// 请各单位按时报备, 文件印发前必须经审核: what a circular tells those who get it to do.
bool orders_receivers(const reading& r, const phrase_hit& h) {
    return has_one_of(r.at(r.period_around(r.sentence_at(h.begin))),
                      {"应", "须", "要", "请", "不得", "一律"});
}

}  // namespace

bool is_said_of_year(const reading& r, const phrase_hit& h, yigui::step s, const judgment& j,
                     const surroundings& around) {
    if (around.survey.empty() || j.polarity == polarity::done) return false;
    if (s == step::annual_cleanup && has_word(around.title, "清理")) return false;
    // 个别单位未按时报备: the faults of some.
    if (is_circular(around) && j.polarity == polarity::negated)
        return has_one_of(r.at(r.sentence_at(h.begin)),
                          {"个别", "有的", "部分", "少数", "一些", "有些", "件"}) &&
               !has_word(r.at(r.sentence_at(h.begin)), "《");
    if (is_circular(around))
        return j.polarity == polarity::required && !orders_receivers(r, h) &&
               !is_of_time_to_come(r, h);
    // 本局印发的《办法》未公开征求意见: of one that is named.
    if (j.polarity == polarity::negated &&
        has_word(r.at(r.period_around(r.sentence_at(h.begin))), "《"))
        return false;
    return is_report_of_time(around) && !is_of_time_to_come(r, h);
}

}  // namespace yigui::recognising
