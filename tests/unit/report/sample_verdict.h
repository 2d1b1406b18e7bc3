// A verdict made by hand that holds every kind of result and every kind of hostile text, for the
// tests of all formats. The instruments and dates in it are samples, not law.
#pragma once

#include "yigui/finding.h"

namespace yigui::sample {

inline day_point day(int y, unsigned m, unsigned d) {
    return std::chrono::year{y} / static_cast<int>(m) / static_cast<int>(d);
}

inline period on(int y, int m, int d) { return period::on(*make_date(y, m, d)); }

/// What papers and file names may smuggle in.
inline const std::string hostile =
    "<script>alert(1)</script>\" onmouseover=\"alert(2) ' ]]> &amp; \x1b[31mred\x1b[0m "
    "\xc2\x9b"
    "31m \xe2\x80\xae"
    "gpj.exe\xe2\x80\xac \x07\x08\x7f emoji 😀👩‍👩‍👧 \xff\xfe end";

inline std::string long_quote() {
    std::string s;
    for (int i = 0; i < 400; ++i) s += i % 17 == 16 ? "，" : "市";
    return s + "。";
}

inline quotation quote(std::string paper, std::string text, std::size_t begin, std::size_t end,
                       polarity p = polarity::done) {
    quotation q;
    q.paper = std::move(paper);
    q.quote = std::move(text);
    q.range = {begin, end};
    q.polarity = p;
    q.strength = "dated_statement";
    q.address = "二、（一）";
    q.origin = {"", 3, begin * 3, end * 3};
    return q;
}

inline finding make(std::string rule, step s, result_kind r, severity how, std::string message) {
    finding f;
    f.rule = std::move(rule);
    f.title = "样例规则" + f.rule;
    f.pack = "sample-1";
    f.step = s;
    f.result = r;
    f.severity = how;
    f.message = std::move(message);
    f.basis = {{"样例条例", "第六十二条第二款", day(2020, 1, 1), {}, source_status::verified}};
    return f;
}

inline void add_proof(finding& f) {
    using what = proof_line::what;
    const auto line = [&](what k, std::string text, std::vector<std::size_t> from = {}) {
        proof_line l;
        l.kind = k;
        l.text = std::move(text);
        l.from = std::move(from);
        f.proof.lines.push_back(std::move(l));
    };
    line(what::quote, "征求意见公告.txt 第3段写明“现公开征求意见,自2021年3月1日至2021年3月10日。”");
    line(what::fact, "公开征求意见自2021-03-01至2021-03-10", {0});
    line(what::edition, "按公开征求意见开始之日2021-03-01适用");
    line(what::parameter, "涉企征求天数为30日", {2});
    line(what::calculation, "2021-03-01至2021-03-10共9日,9 < 30", {1, 3});
    line(what::conclusion, "公开征求意见：期限不足", {4});
}

inline void add_text_findings(verdict& v) {
    auto f =
        make("T-VAL", step::validity, result_kind::not_recorded, severity::error, "没有写明有效期");
    f.remedy = "在施行条款中写明有效期";
    f.plan_item = "第十二项";
    v.findings.push_back(f);
    f = make("T-BASIS", step::basis, result_kind::contradictory, severity::info,
             "依据《某办法》可能已经失效");
    f.evidence = {quote("草案.docx", "根据《某办法》", 20, 27, polarity::required)};
    f.evidence[0].origin.part = "word/document.xml";
    v.findings.push_back(f);
    f = make("T-AGREE", step::agreement, result_kind::recorded, severity::warning,
             "标题在各材料中一致");
    v.findings.push_back(f);
}

inline void add_chain_findings(verdict& v) {
    auto& list = v.findings;
    auto f = make("P7-01", step::enterprise_consultation, result_kind::recorded, severity::error,
                  "已听取企业和行业协会商会意见");
    f.plan_item = "第七项";
    f.evidence = {quote("起草说明.txt", "3月5日召开企业座谈会听取意见", 100, 115)};
    f.evidence[0].when = on(2021, 3, 5);
    list.push_back(f);

    f = make("P7-04", step::public_consultation, result_kind::too_short, severity::error,
             "公开征求意见9日，少于30日");
    f.plan_item = "第七项";
    f.basis.push_back({"要点", "第七项", {}, {}, source_status::verified});
    f.basis.push_back(
        {"样例规定", "第八条", day(2019, 1, 1), day(2021, 12, 31), source_status::quoted});
    f.basis.push_back({"样例办法", "第三条", {}, {}, source_status::unchecked});
    f.remedy = "延长征求期限，或在公告中写明缩短理由";
    f.evidence = {
        quote("征求意见公告.txt", "现公开征求意见，自2021年3月1日至2021年3月10日。", 10, 38)};
    f.evidence[0].when = period::between(make_date(2021, 3, 1), make_date(2021, 3, 10));
    add_proof(f);
    list.push_back(f);

    f = make("P7-05", step::consultation_feedback, result_kind::not_recorded, severity::error,
             "没有意见汇总及采纳情况的记录");
    f.plan_item = "第七项";
    f.waived_by = "法规科 张某：意见汇总随后补交，至2021-06-30";
    f.sought = {"consultation_feedback", "意见采纳反馈的陈述"};
    f.searched = {"草案.docx", "起草说明.txt"};
    list.push_back(f);

    f = make("P8-01", step::expert_argumentation, result_kind::exempt, severity::error,
             "不属于专业性技术性较强的事项");
    f.evidence = {
        quote("起草说明.txt", "本文件不涉及专业性技术性问题", 200, 214, polarity::exempted)};
    list.push_back(f);

    f = make("P8-02", step::risk_assessment, result_kind::undetermined, severity::warning,
             "是否应当开展风险评估无法判断");
    f.missing = "文件是否为重大行政决策";
    list.push_back(f);

    f = make("P9-01", step::fair_competition_review, result_kind::contradictory, severity::error,
             "审查表写明不涉及经营者经济活动，草案中有奖补内容");
    f.evidence = {quote("审查表.docx", hostile, 0, 90, polarity::exempted),
                  quote(hostile + "/草案.docx", long_quote(), 300, 701)};
    f.evidence[0].origin.part = "word/document.xml";
    list.push_back(f);

    f = make("P10-02", step::legality_review, result_kind::out_of_order, severity::error,
             "合法性审核意见书晚于会议");
    f.plan_item = "第十项";
    f.evidence = {quote("卷.zip!合法性审核意见书.txt", "2021年4月20日", 5, 15),
                  quote("会议纪要.txt", "2021年4月15日局务会议审议通过", 0, 16)};
    f.evidence[0].when = on(2021, 4, 20);
    f.evidence[1].when = on(2021, 4, 15);
    list.push_back(f);

    f = make("P11-01", step::collective_decision, result_kind::not_recorded, severity::error,
             "没有集体讨论决定的记录");
    f.title = hostile;
    f.plan_item = "第十一项";
    f.remedy = "补交会议纪要";
    f.sought = {"meeting_minutes", "collective_decision"};
    f.searched = {"草案.docx", "起草说明.txt", "征求意见公告.txt"};
    f.due = day(2021, 5, 10);
    list.push_back(f);

    list.push_back(make("P12-01", step::publication, result_kind::not_due, severity::error,
                        "还没有到公开发布的阶段"));
    list.push_back(
        make("P13-01", step::filing, result_kind::late, severity::warning, "备案报告晚于期限"));
    list.back().due = day(2021, 6, 1);
    list.push_back(make("P14-01", step::annual_cleanup, result_kind::not_applicable, severity::info,
                        "尚未印发，不适用"));
    list.push_back(
        make("P14-02", step::annual_cleanup, result_kind::not_checked, severity::info, "未检查"));
}

inline void add_steps(verdict& v) {
    v.steps = {
        {step::enterprise_consultation, result_kind::recorded, {"P7-01"}, on(2021, 3, 5)},
        {step::public_consultation,
         result_kind::too_short,
         {"P7-04"},
         period::between(make_date(2021, 3, 1), make_date(2021, 3, 10))},
        {step::consultation_feedback, result_kind::not_recorded, {"P7-05"}, {}},
        {step::expert_argumentation, result_kind::exempt, {"P8-01"}, {}},
        {step::risk_assessment, result_kind::undetermined, {"P8-02"}, {}},
        {step::fair_competition_review,
         result_kind::contradictory,
         {"P9-01"},
         period::on(*make_month(2021, 4))},
        {step::legality_review, result_kind::out_of_order, {"P10-02"}, on(2021, 4, 20)},
        {step::collective_decision, result_kind::not_recorded, {"P11-01"}, {}},
        {step::publication, result_kind::not_due, {"P12-01"}, {}},
        {step::filing, result_kind::late, {"P13-01"}, on(2021, 6, 15)},
        {step::annual_cleanup, result_kind::not_applicable, {"P14-01"}, {}},
    };
    using enum step;
    v.order = {{enterprise_consultation, public_consultation, "R1", "《样例条例》第一条"},
               {public_consultation, consultation_feedback, "R2", "《样例条例》第二条"},
               {consultation_feedback, legality_review, "R3", "《样例条例》第三条"},
               {fair_competition_review, legality_review, "R4", hostile},
               {legality_review, collective_decision, "R5", "《样例条例》第五条"},
               {collective_decision, publication, "R6", "《样例条例》第六条"},
               {publication, filing, "R7", "《样例条例》第七条"}};
}

inline void add_papers(verdict& v) {
    const std::string digest(64, 'a');
    v.papers = {
        {"草案.docx", digest, "draft", "样例管理办法（送审稿）", "this", "首页写明送审稿", ""},
        {"卷.zip!合法性审核意见书.txt", digest, "legality_opinion", "合法性审核意见书", "this", "",
         ""},
        {"征求意见公告.txt", digest, "consultation_notice", "关于公开征求意见的公告", "this", "",
         ""},
        {"起草说明.txt", digest, "drafting_explanation", "起草说明", "this", "", ""},
        {"审查表.docx", digest, "fair_competition_review", "", "unknown", "", "没有写明文件名称"},
        {hostile + "/草案.docx", digest, "other", hostile, "other", "", "标题不同"},
    };
}

inline void add_schedule(verdict& v) {
    v.schedule.earliest_issue = day(2021, 6, 8);
    v.schedule.items = {
        {step::public_consultation, day(2021, 4, 2), day(2021, 5, 2), 30, false,
         "《样例条例》第六十二条第二款"},
        {step::legality_review, day(2021, 5, 3), day(2021, 5, 12), 5, true, "《样例规定》第八条"},
        {step::collective_decision, day(2021, 5, 13), day(2021, 5, 13), 0, false, ""}};
    v.schedule.critical_path = {step::public_consultation, step::legality_review,
                                step::collective_decision};
}

/// Every result, a waived finding, hostile text wherever text can stand.
inline verdict rich() {
    verdict v;
    v.dossier = "样例卷宗";
    v.as_of = day(2021, 4, 1);
    v.stage = stage::issuance;
    v.stage_because = "有会议纪要，没有公布页";
    v.packs = {{"plan-2021", "1", std::string(64, 'b'), "2021年依法行政工作要点", false},
               {"local-1", "2", std::string(64, 'c'), "", true}};
    v.overrides = {{"涉企征求天数", "sample-1", "local-1", "30日", "20日", "样例县规定第三条"}};
    v.subject = verdict::subject_facts{"草案.docx",
                                       "draft",
                                       "样例管理办法（送审稿）",
                                       "",
                                       "样例市科学技术局",
                                       "2021-03-31",
                                       "",
                                       "有效期5年",
                                       {"样例条例", "样例办法"},
                                       true,
                                       "设定权利义务并反复适用"};
    add_chain_findings(v);
    add_text_findings(v);
    add_steps(v);
    add_papers(v);
    add_schedule(v);
    v.not_checked = {{"第三项", "领导干部学法", "材料不能证明"}, {"第二十项", "培训", hostile}};
    v.unreadable = {"扫描件.pdf：不支持的格式；请另存为 DOCX", hostile + "：已损坏"};
    for (const auto& f : v.findings) ++v.summary[std::string(id_of(f.result))];
    return v;
}

/// The whole chain over six years, with edges that skip layers.
inline verdict whole_chain() {
    verdict v = rich();
    using enum step;
    const auto r = result_kind::recorded;
    v.steps = {{necessity_assessment, r, {"W1"}, on(2018, 11, 2)},
               {enterprise_consultation, r, {"W2"}, on(2019, 1, 15)},
               {public_consultation,
                r,
                {"W3"},
                period::between(make_date(2019, 1, 10), make_date(2019, 2, 12))},
               {consultation_feedback, r, {"W4"}, on(2019, 2, 20)},
               {expert_argumentation, r, {"W5"}, on(2019, 2, 21)},
               {risk_assessment, result_kind::not_recorded, {"W6"}, {}},
               {fair_competition_review, r, {"W7"}, on(2019, 2, 25)},
               {legality_review, r, {"W8"}, on(2019, 3, 1)},
               {collective_decision, r, {"W9"}, on(2019, 3, 8)},
               {party_group_report, r, {"W10"}, on(2019, 3, 8)},
               {signing, r, {"W11"}, on(2019, 3, 11)},
               {numbering, r, {"W12"}, on(2019, 3, 11)},
               {publication, r, {"W13"}, on(2019, 3, 12)},
               {interpretation, result_kind::late, {"W14"}, on(2019, 4, 30)},
               {filing, r, {"W15"}, on(2019, 3, 20)},
               {expiry_evaluation,
                result_kind::undetermined,
                {"W16"},
                period::between(make_date(2023, 9, 1), {})},
               {annual_cleanup, r, {"W17"}, period::on(*make_year(2024))}};
    v.as_of = day(2025, 2, 1);
    v.schedule = {};
    v.order = {{necessity_assessment, enterprise_consultation, "E1", "《样例条例》第一条"},
               {necessity_assessment, public_consultation, "E2", "《样例条例》第一条"},
               {necessity_assessment, expert_argumentation, "E3", "《样例条例》第一条"},
               {necessity_assessment, risk_assessment, "E4", "《样例条例》第一条"},
               {public_consultation, consultation_feedback, "E5", "《样例条例》第二条"},
               {enterprise_consultation, legality_review, "E6", "《样例条例》第三条"},
               {consultation_feedback, legality_review, "E7", "《样例条例》第三条"},
               {expert_argumentation, legality_review, "E8", "《样例条例》第三条"},
               {risk_assessment, legality_review, "E9", "《样例条例》第三条"},
               {fair_competition_review, legality_review, "E10", "《样例条例》第三条"},
               {legality_review, collective_decision, "E11", "《样例条例》第四条"},
               {collective_decision, party_group_report, "E12", "《样例条例》第五条"},
               {collective_decision, signing, "E13", "《样例条例》第五条"},
               {party_group_report, publication, "E14", "《样例条例》第五条"},
               {signing, numbering, "E15", "《样例条例》第六条"},
               {numbering, publication, "E16", "《样例条例》第六条"},
               {publication, interpretation, "E17", "《样例条例》第七条"},
               {publication, filing, "E18", "《样例条例》第七条"},
               {filing, expiry_evaluation, "E19", "《样例条例》第八条"}};
    return v;
}

/// Nothing but a day and a stage.
inline verdict bare() {
    verdict v;
    v.as_of = day(2021, 4, 1);
    v.stage = stage::drafting;
    return v;
}

}  // namespace yigui::sample
