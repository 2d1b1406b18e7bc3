// Which passage a place stands in: below 三、起草过程, or in the answer to 制定时听取过意见吗?, a
// paper tells how its document was made, and what is named there was done for this document.
#include <algorithm>

#include "recognise/find.h"
#include "recognise/judge.h"

namespace yigui::recognising {

namespace {

/// 三、 (二) 2. in front of a heading: 1 for the chapters, 2 for what is below them, 0 for none.
int level_of(string_view line) {
    constexpr string_view numbers = "一二三四五六七八九十";
    const string_view first = line.substr(0, 3);
    const auto is_number = [&](string_view one) {
        return one.size() == 3 && numbers.find(one) != string_view::npos;
    };
    if (is_number(first) && line.substr(0, 12).find("、") != string_view::npos) return 1;
    if (line.starts_with("(") && is_number(line.substr(1, 3))) return 2;
    const bool is_digit = !line.empty() && line[0] >= '0' && line[0] <= '9';
    return is_digit && line.substr(0, 6).find_first_of(".、") != string_view::npos ? 2 : 0;
}

bool is_question(string_view line) {
    return line.starts_with("问") || line.starts_with("记者") || line.ends_with("?");
}

/// 起草过程, 制定的经过, 征求意见情况.
bool names_process(string_view heading) {
    const bool makes =
        has_one_of(heading, {"起草", "制定", "制订", "出台", "编制", "修订", "形成", "审定", "决策",
                             "论证", "评估", "立法", "编写", "拟定"});
    while (heading.ends_with(":")) heading.remove_suffix(1);
    if (is_question(heading) || heading.size() <= 36)
        if (has_one_of(heading, {"怎么来的", "怎样制定", "怎么制定", "如何制定", "怎样出台",
                                 "怎么起草", "怎样起草", "如何起草", "怎么出台"}))
            return true;
    if (is_question(heading))
        return has_one_of(heading, {"怎么定的", "怎么来的", "怎么调的", "如何出台", "怎么出台",
                                    "怎么制定", "如何制定", "经过审查", "审查程序", "哪些程序",
                                    "什么程序", "走了哪些"}) ||
               (makes && has_one_of(heading, {"过程", "经过", "征求", "听取", "怎么", "如何"}));
    if (has_one_of(heading, {"要求", "管理", "监管", "内容", "建议", "必要", "计划"})) return false;
    if (ends_with_one_of(heading, {"、过程", ")过程", "、经过", ")经过", "、前期工作"}) &&
        level_of(heading) > 0)
        return true;
    return (makes && has_one_of(heading, {"过程", "经过", "程序"})) ||
           heading.ends_with("征求意见") ||
           has_one_of(heading,
                      {"征求意见情况", "听取意见", "起草情况", "前期工作", "征求意见的情况"});
}

/// 二、制定过程, whatever paper it stands in.
bool names_making(string_view heading) {
    return has_one_of(heading,
                      {"制定过程", "制定的过程", "起草过程", "起草的过程", "编制过程", "立法过程",
                       "修订过程", "形成过程", "起草经过", "制定经过", "制定程序", "起草情况",
                       "制定情况", "起草和", "清理过程", "清理经过", "修改过程", "评估过程"});
}

/// 一图读懂规范性文件制定程序: how all of them are made.
bool names_all_documents(string_view heading) {
    return has_one_of(heading, {"规范性文件制定", "文件制定程序", "行政决策程序"});
}

/// A heading is short, and ends where its line ends or, before running text, with 。 or a colon.
string_view heading_in(string_view line) {
    constexpr std::size_t longest = 75, longest_inline = 60;  // bytes
    if (is_question(line)) return line.substr(0, 150);
    // 【怎么来的】
    if (line.starts_with("【") && line.ends_with("】") && line.size() <= longest)
        return line.substr(3, line.size() - 6);
    const string_view head = line.substr(0, longest_inline + 3);
    const int level = level_of(line);
    if (line.size() <= longest && (level > 0 || !has_one_of(line, {",", "。", ";", "、", "→"})))
        return line;
    if (level == 0) {
        const string_view lead = head.substr(0, std::min(head.find(':'), head.size()));
        const bool is_making = lead.ends_with("过程") || lead.ends_with("经过");
        return is_making && lead.size() <= longest_inline ? lead : string_view();
    }
    const std::size_t end = head.find_first_of(":?");
    const std::size_t stop = std::min(head.find("。"), end);
    if (stop > longest_inline) return {};
    return line.substr(0, stop == end ? stop + 1 : stop);
}

/// ● and ★ in front of an item, ① and its fellows as one, and D for a day that the line begins with.
string_view item_mark(string_view line) {
    if (const string_view bullet =
            which_begins(line, {"●", "★", "☆", "◆", "◇", "▪", "•", "·", "※", "▶", "►", "✦", "■"});
        !bullet.empty())
        return line.substr(0, bullet.size());
    if (line.starts_with("\xe2\x91")) return "①";
    const bool is_year = line.size() > 4 && std::all_of(line.begin(), line.begin() + 4, [](char c) {
                             return c >= '0' && c <= '9';
                         });
    return is_year && has_one_of(line.substr(4, 3), {"年", "."}) ? "D" : string_view();
}

/// ● 2024.06 走访社区, above an item ● 2024.08 公开征求意见 with the mark: one more of the same list,
/// and no heading.
bool is_fellow(string_view mark, string_view line) {
    return !mark.empty() && item_mark(line) == mark && !names_making(line) &&
           !has_one_of(line, {"内容", "举措", "对象", "条件", "流程", "标准"});
}

}  // namespace

namespace {

/// 《办法》起草过程中,组织召开企业座谈会,修改形成送审稿: the sentence says itself that it tells of the making.
bool opens_with_making(string_view before, string_view sentence) {
    constexpr std::size_t longest = 90;  // bytes of the name of what was made
    const std::size_t lead =
        first_place_of(before, {"起草过程中,", "制定过程中,", "修订过程中,", "起草中,"});
    if (lead >= longest) return false;
    // 文件起草过程中,…: how documents are made.
    const string_view made = without_end(before.substr(0, lead), {"的"});
    if (ends_with_one_of(made, {"文件", "政策", "措施", "规划", "计划", "规章"}) &&
        !has_one_of(made, {"本", "该", "此", "《"}))
        return false;
    return has_one_of(sentence, {"修改", "形成", "完善"}) &&
           !has_one_of(sentence, {"应", "须", "要", "拟", "将", "可以", "各单位", "各部门", "请",
                                  "未", "没有", "不得", "各级"});
}

}  // namespace

namespace {

/// 一、…。二、修订经过:座谈两场;政府网站公示一个月;: the part of a line that its own heading begins.
bool is_below_heading_in_line(string_view before) {
    std::size_t at = string_view::npos;
    for (const string_view heading :
         {"、修订经过:", "、起草经过:", "、制定经过:", "、起草过程:", "、制定过程:", "、修订过程:",
          "、编制过程:", "、起草情况:", "、征求意见情况:"})
        if (const std::size_t there = before.rfind(heading); there != string_view::npos)
            at = at == string_view::npos ? there : std::max(at, there);
    if (at == string_view::npos) return false;
    return !has_one_of(before.substr(at),
                       {"。二、", "。三、", "。四、", "。五、", "。六、", "。七、"});
}

}  // namespace

bool place::stands_below_making() const {
    bool is_account = false;  // papers that tell how a document was made
    switch (around_.kind) {
        case paper_kind::issued_document:
        case paper_kind::law:
        case paper_kind::draft:
            return false;
        case paper_kind::drafting_explanation:
        case paper_kind::interpretation:
        case paper_kind::risk_assessment:
            is_account = true;
            break;
        default:
            break;
    }
    if (opens_with_making(r_.at({sentence_.begin, h_.begin}), r_.at(sentence_))) return true;
    constexpr std::size_t longest_line = 1500;  // bytes
    if (const stretch own = r_.line_at(h_.begin);
        own.size() < longest_line && is_below_heading_in_line(r_.at({own.begin, h_.begin})))
        return true;
    constexpr std::size_t farthest = 3000;  // bytes
    const std::size_t stop = h_.begin > farthest ? h_.begin - farthest : 0;
    const string_view mark = item_mark(r_.at(r_.line_at(h_.begin)));
    for (std::size_t at = r_.line_at(h_.begin).begin;; at = r_.line_at(at - 1).begin) {
        const stretch line = r_.line_at(at);
        const string_view heading =
            is_fellow(mark, r_.at(line)) ? string_view() : heading_in(r_.at(line));
        if (!heading.empty() && line.begin + heading.size() <= h_.begin) {
            if (names_all_documents(heading)) return false;
            if (names_making(heading) || (is_account && names_process(heading))) return true;
            if (level_of(heading) < 2) return false;
        } else if (!heading.empty() && line.begin == r_.line_at(h_.begin).begin) {
            return false;  // the heading itself
        }
        if (at <= stop) return false;
    }
}

bool place::is_in_lead() const {
    if (around_.kind != paper_kind::issued_document || step_ == step::annual_cleanup) return false;
    // What is named or awarded was chosen so; nobody was asked about a document.
    if (has_one_of(around_.title, {"命名", "表彰", "认定", "授予", "奖励", "名单", "任命", "评选"}))
        return false;
    // 走访了沿线企业: looked at, and not asked.
    if (step_ == step::enterprise_consultation &&
        !has_one_of(r_.at({h_.begin, std::max(h_.end, clause_.end)}),
                    {"座谈", "意见", "建议", "征"}))
        return false;
    const stretch line = r_.line_at(h_.begin);
    constexpr std::size_t farthest = 1500;  // bytes from where the text begins
    if (h_.begin > r_.body() + farthest || r_.states_rules(h_.begin)) return false;
    const std::string_view said = r_.at(line);
    if (said.starts_with("一、") || said.starts_with("(") || said.starts_with("1")) return false;
    return has_one_of(r_.at({h_.end, std::max(h_.end, line.end)}),
                      {"现将", "现就", "现予", "现印发", "现决定", "决定", "现公布", "现发布",
                       "通知如下", "通告如下", "公告如下", "提出以下", "提出如下", "如下意见"});
}

/// ★ 通过公平竞争审查、合法性审核, below 怎么制定的?: a line of its own that tells a step, and no heading.
bool place::is_item_of_making() const {
    return (around_.kind == paper_kind::interpretation ||
            around_.kind == paper_kind::drafting_explanation) &&
           !item_mark(r_.at(r_.line_at(h_.begin))).empty() && tells_of_making();
}

/// 本办法所称听证,是指…; 风险等级分为三级; 签发后编号,编号后公布; 每周三提供政策解读服务: what a word
/// means, what a thing consists of, how it always goes, whose office it is. Nothing was done.
bool place::tells_what_is_usual() const {
    if (has_one_of(r_.at(sentence_), {"所称", "所谓", "是指", "惯例", "每周", "每年", "每月",
                                      "由谁", "为什么", "颠倒", "不得", "仅供", "普遍问题",
                                      "同时废止", "骨干", "采购清单", "座次", "规定,"}))
        return true;
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    if (has_one_of(said,
                   {"一般包括", "主要包括", "内容包括", "程序包括", "方式包括", "分为",     "两类",
                    "三类",     "组成",     "应有之义", "重要环节", "必经",     "须",       "前提",
                    "主管部门", "设有",     "岗位",     "名录",     "栏",       "模板",     "怎么",
                    "第一步",   "每个",     "职权",     "一般",     "退回",     "安排在",   "暂停",
                    "评选",     "考试",     "表扬",     "之日",     "指定",     "填写",     "编排",
                    "选定",     "即将",     "顺延",     "进驻",     "工作小组", "领导小组", "牵头",
                    "环节安排"}) ||
        said.starts_with("进一步"))
        return true;
    // 签发后编号; 经签发的文件: one step is only the occasion of the next.
    const string_view rest = r_.at({h_.end, std::max(h_.end, clause_.end)});
    return begins_with_one_of(rest, {"后", "前", "是", "由", "的"});
}

/// 经专家评审、社会公示,现予公布: what was shown to the public before is made known now.
bool place::was_shown_before(const phrase_hit& other) const {
    return step_ == step::publication && begins_with_one_of(r_.at(clause_), {"现予", "现将"}) &&
           r_.at({other.begin, other.end}) == "公示";
}

bool place::makes_draft() const {
    switch (step_) {
        case step::necessity_assessment:
        case step::enterprise_consultation:
        case step::public_consultation:
        case step::collective_decision:
        case step::party_group_report:
        case step::expert_argumentation:
        case step::risk_assessment:
        case step::fair_competition_review:
        case step::legality_review:
            return tells_of_making();
        case step::consultation_feedback:  // 书面征求各部门意见,采纳29条
            return !has_one_of(r_.at(sentence_),
                               {"部门", "单位", "各县", "各市", "各区", "乡镇"}) &&
                   tells_of_making();
        default:
            return false;  // what comes after the draft is seldom told of it there
    }
}

/// 起草过程: 调研 → 企业座谈 → 公开征求意见 → …, drawn when the document is out: each was done.
bool judge::is_in_chart_of_making() const {
    if (around_.kind != paper_kind::interpretation || !tells_of_making()) return false;
    const stretch line = r_.line_at(h_.begin);
    const string_view said = r_.at(line);
    const std::size_t first = said.find("→");
    const bool is_chain = first != string_view::npos && said.find("→", first + 3) != said.npos;
    return is_chain && !is_item_to_come();
}

/// Does the item say that it is due, or left out?
bool judge::is_item_to_come() const {
    return first(role::duty_mark, clause_) || first(role::negation, clause_) ||
           first(role::unfinished, clause_) || first(role::exemption, clause_);
}

/// 医院 in 组织医院管理、医保、物价专家: a field of those who were asked, and no object.
bool place::is_field_of_people(const phrase_hit& one) const {
    constexpr std::size_t longest = 75;  // bytes
    string_view list =
        r_.at({one.end, std::max(one.end, std::min(clause_.end, one.end + longest))});
    const std::size_t end =
        first_place_of(list, {"专家", "学者", "人士", "负责人", "代表", "人员"});
    if (end == string_view::npos) return false;
    list = list.substr(0, end);
    if (!has_one_of(list, {"、", "和", "及", "等", "方面"})) return false;
    if (has_one_of(list, {",", "对", "就", "进行", "了", "向", "由"})) return false;
    const string_view lead =
        r_.at({clause_.begin, std::max(clause_.begin, std::min(one.begin, clause_.end))});
    return has_one_of(lead, {"组织", "邀请", "召集", "聘请", "请", "召开", "由", "征求", "听取"});
}

/// Below 四、下一步工作.
bool judge::is_in_plan_section() const {
    return !tells_past(clause_) &&
           has_one_of(heading_above(),
                      {"下一步", "下步", "后续工作", "工作打算", "工作安排", "时间安排", "进度安排",
                       "工作计划", "步骤安排", "防控措施", "防范措施", "化解措施", "对策建议"});
}

/// 1 | 停车管理办法 | 公众参与、合法性审查 | 6月, below 履行程序要求 | 计划完成时间: what has to be gone
/// through, and when.
bool judge::is_in_plan_row() const {
    constexpr std::size_t farthest = 3000;  // bytes
    const stretch line = r_.line_at(h_.begin);
    if (line.size() > farthest || has_one_of(r_.at(line), {"。"}) || strong_sign(clause_))
        return false;
    const stretch above{line.begin > farthest ? line.begin - farthest : 0, line.begin};
    for (const string_view column :
         {"履行程序", "决策程序", "法定程序", "必经程序", "程序要求", "事项程序", "计划完成",
          "完成时限", "计划时间", "计划出台", "计划发布", "预计完成", "拟出台", "拟完成", "拟提交",
          "拟提请"}) {
        const std::size_t at = r_.last_place(column, above);
        if (at == string_view::npos) continue;
        const stretch l = r_.line_at(at);
        const string_view head = r_.at({std::max(l.begin, above.begin), l.end});
        if (head.size() < 300 && !has_one_of(head, {"。", "情况", "结果"}) &&
            has_one_of(head, {"序号", "事项", "名称", "项目", "单位", "部门", "科室", "|"}))
            return true;
    }
    return false;
}

}  // namespace yigui::recognising
