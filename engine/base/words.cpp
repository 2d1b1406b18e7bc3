// One table a vocabulary, indexed by the enum's value; every lookup walks a table of at most 81
// rows. A map was not needed.
#include "yigui/words.h"

#include <array>
#include <cstddef>

namespace yigui {
namespace {

struct word {
    std::string_view id, name, english;
};

constexpr std::array<word, 81> steps{{
    {"necessity_assessment", "评估论证", "necessity assessment"},
    {"enterprise_consultation", "听取企业和行业协会商会意见", "consultation of businesses"},
    {"public_consultation", "公开征求意见", "public consultation"},
    {"consultation_feedback", "意见采纳反馈", "feedback on opinions"},
    {"expert_argumentation", "专家论证", "expert argumentation"},
    {"risk_assessment", "风险评估", "risk assessment"},
    {"fair_competition_review", "公平竞争审查", "fair-competition review"},
    {"legality_review", "合法性审核", "legality review"},
    {"collective_decision", "集体讨论决定", "collective decision"},
    {"party_group_report", "报告党组", "report to the party group"},
    {"signing", "签发", "signing"},
    {"numbering", "统一编号", "unified numbering"},
    {"publication", "公开发布", "publication"},
    {"interpretation", "政策解读", "interpretation"},
    {"filing", "备案", "filing"},
    {"expiry_evaluation", "有效期届满前评估", "evaluation before expiry"},
    {"annual_cleanup", "清理", "clean-up"},
    {"form", "公文形式", "form"},
    {"validity", "有效期", "validity"},
    {"effective_date", "施行日期", "effective date"},
    {"basis", "依据", "basis"},
    {"agreement", "材料一致", "agreement of papers"},
    {"content", "内容线索", "content leads"},
    {"plan_progress", "规划实施情况", "progress of the plan"},
    {"power_list", "部门权责清单", "list of powers and duties"},
    {"power_list_adjustment", "权责清单调整", "adjustment of the list of powers"},
    {"approval_list", "行政审批事项清单", "list of approvals"},
    {"certificate_list", "证明事项清单", "list of certificates asked for"},
    {"data_sharing", "部门信息共享", "sharing of data between organs"},
    {"business_cleanup", "营商环境专项清理", "special clean-up for businesses"},
    {"business_cleanup_publication", "营商环境专项清理结果公布",
     "publication of the special clean-up"},
    {"review_system", "合法性审核制度", "system of legality review"},
    {"reviewer_list", "合法性审核机构名单", "list of reviewing bodies"},
    {"review_register", "合法性审核台账", "register of legality reviews"},
    {"cleanup_notice", "年度清理通知", "notice of the yearly clean-up"},
    {"cleanup_list", "年度清理目录", "catalogue of the yearly clean-up"},
    {"cleanup_publication", "年度清理结果公布", "publication of the yearly clean-up"},
    {"cleanup_follow_up", "清理后的修改废止", "amendment or repeal after the clean-up"},
    {"participation_system", "公众参与机制", "system of public participation"},
    {"adviser_engagement", "法律顾问聘任", "engagement of legal advisers"},
    {"decision_list", "重大行政决策年度目录", "yearly catalogue of major decisions"},
    {"decision_list_publication", "重大行政决策年度目录公布",
     "publication of the catalogue of decisions"},
    {"complaint_system", "投诉举报制度", "system for complaints"},
    {"complaint_register", "投诉举报台账", "register of complaints"},
    {"adverse_outcome", "文件被认定不合法", "document found unlawful"},
    {"correction", "不合法文件的纠正", "correction of an unlawful document"},
    {"enforcement_staff", "执法人员名册", "roll of enforcement staff"},
    {"proposal_received", "收到建议提案", "proposal received"},
    {"proposal_reply", "建议提案答复", "answer to a proposal"},
    {"judicial_advice", "收到司法建议", "judicial advice received"},
    {"judicial_advice_reply", "司法建议回复", "answer to judicial advice"},
    {"procuratorial_advice", "收到检察建议", "procuratorial advice received"},
    {"procuratorial_advice_reply", "检察建议回复", "answer to procuratorial advice"},
    {"supervision_system", "层级监督制度", "system of supervision between levels"},
    {"release_review_system", "信息发布审核制度", "system of review before release"},
    {"disclosure_catalogue", "主动公开目录", "catalogue of disclosure"},
    {"foi_report", "政府信息公开年度报告", "yearly report on disclosure"},
    {"foi_report_submission", "政府信息公开年度报告提交", "submission of the report on disclosure"},
    {"foi_report_publication", "政府信息公开年度报告公布",
     "publication of the report on disclosure"},
    {"law_report", "法治政府建设年度报告", "yearly report on rule of law"},
    {"law_report_submission", "法治政府建设年度报告报送",
     "submission of the report on rule of law"},
    {"law_report_publication", "法治政府建设年度报告公布",
     "publication of the report on rule of law"},
    {"disclosure_request", "收到公开申请", "request for disclosure received"},
    {"disclosure_extension", "公开申请延期", "extension for a request"},
    {"disclosure_reply", "公开申请答复", "answer to a request"},
    {"enforcement_publicity", "执法信息公示", "publicity of enforcement"},
    {"opinion_response_system", "舆情回应机制", "system for public concerns"},
    {"review_notice", "收到附带审查通知", "notice of incidental review received"},
    {"review_answer", "附带审查答复", "answer to an incidental review"},
    {"party_group_study", "党组研究法治建设", "party group on rule of law"},
    {"leader_report", "述法报告", "leaders' report on rule of law"},
    {"first_responsible", "第一责任人履职情况", "duties of the first responsible person"},
    {"study_plan", "学法计划", "plan of legal study"},
    {"group_study", "中心组学法", "legal study of the leading group"},
    {"law_training", "法治培训", "legal training"},
    {"constitution_day", "宪法日活动", "constitution day"},
    {"law_exam", "学法考试", "legal examination"},
    {"court_observation", "旁听庭审", "attending court hearings"},
    {"law_promotion", "普法责任", "legal publicity"},
    {"demonstration", "示范创建纳入议程", "model building on the agenda"},
    {"information_reports", "依法行政信息报送", "reports of information"},
}};
constexpr std::array<word, 4> polarities{{
    {"done", "已完成", "done"},
    {"required", "应当", "required"},
    {"negated", "未进行", "negated"},
    {"exempted", "免除", "exempted"},
}};
constexpr std::array<word, 3> phases{{
    {"none", "", ""},
    {"opened", "已开始", "opened"},
    {"closed", "已结束", "closed"},
}};
constexpr std::array<word, 20> papers{{
    {"draft", "草案", "draft"},
    {"issued_document", "正式文件", "issued document"},
    {"drafting_explanation", "起草说明", "drafting explanation"},
    {"consultation_notice", "征求意见公告", "consultation notice"},
    {"consultation_feedback", "意见汇总及采纳情况", "consultation feedback"},
    {"enterprise_consultation", "企业和行业协会商会意见", "opinions of businesses"},
    {"expert_opinion", "专家论证意见", "expert opinion"},
    {"risk_assessment", "风险评估报告", "risk assessment report"},
    {"fair_competition_review", "公平竞争审查表", "fair-competition review form"},
    {"legality_opinion", "合法性审核意见书", "legality opinion"},
    {"meeting_minutes", "会议纪要", "meeting minutes"},
    {"signing_sheet", "签发单", "signing sheet"},
    {"publication", "公布页", "publication page"},
    {"interpretation", "政策解读", "interpretation"},
    {"filing", "备案报告", "filing report"},
    {"evaluation", "评估报告", "evaluation report"},
    {"cleanup_result", "清理结果", "clean-up result"},
    {"decision_catalogue", "重大行政决策事项目录", "catalogue of major decisions"},
    {"law", "法律法规规章", "law"},
    {"other", "其他", "other"},
}};
constexpr std::array<word, 11> results{{
    {"recorded", "有记录", "recorded"},
    {"not_recorded", "无记录", "not recorded"},
    {"contradictory", "记录矛盾", "contradictory"},
    {"too_short", "期限不足", "too short"},
    {"late", "逾期", "late"},
    {"out_of_order", "次序不符", "out of order"},
    {"not_due", "未到期", "not due"},
    {"exempt", "免除", "exempt"},
    {"not_applicable", "不适用", "not applicable"},
    {"undetermined", "无法判断", "undetermined"},
    {"not_checked", "未检查", "not checked"},
}};
constexpr std::array<word, 8> stages{{
    {"drafting", "起草", "drafting"},
    {"review", "送审", "review"},
    {"deliberation", "审议前", "deliberation"},
    {"issuance", "印发前", "issuance"},
    {"published", "公布后", "published"},
    {"filing", "备案", "filing"},
    {"expiry", "到期", "expiry"},
    {"cleanup", "清理", "clean-up"},
}};
constexpr std::array<word, 3> severities{{
    {"info", "提示", "info"},
    {"warning", "警告", "warning"},
    {"error", "错误", "error"},
}};
constexpr std::array<word, 4> statuses{{
    {"verified", "已核", "verified"},
    {"excerpt", "摘录", "excerpt"},
    {"quoted", "转引", "quoted"},
    {"unchecked", "待核", "unchecked"},
}};

template <class Enum, std::size_t N>
const word& row(const std::array<word, N>& table, Enum e) {
    return table[static_cast<std::size_t>(e)];
}

template <class Enum, std::size_t N>
std::optional<Enum> find(const std::array<word, N>& table, std::string_view text) {
    if (text.empty()) return std::nullopt;
    for (std::size_t i = 0; i < N; ++i)
        if (table[i].id == text || table[i].name == text) return static_cast<Enum>(i);
    return std::nullopt;
}

/// Names by which offices also call a kind or a step; the first table stays the canonical one.
template <class Enum>
struct alias {
    std::string_view name;
    Enum word;
};
constexpr std::array<alias<step>, 9> step_aliases{{
    {"听取企业意见", step::enterprise_consultation},
    {"合法性审查", step::legality_review},
    {"集体审议", step::collective_decision},
    {"集体讨论", step::collective_decision},
    {"公布", step::publication},
    {"解读", step::interpretation},
    {"编号", step::numbering},
    {"届满前评估", step::expiry_evaluation},
    {"年度清理", step::annual_cleanup},
}};
constexpr std::array<alias<paper_kind>, 12> paper_aliases{{
    {"征求意见稿", paper_kind::draft},
    {"送审稿", paper_kind::draft},
    {"公告", paper_kind::consultation_notice},
    {"意见采纳情况", paper_kind::consultation_feedback},
    {"企业意见", paper_kind::enterprise_consultation},
    {"公平竞争审查结论", paper_kind::fair_competition_review},
    {"发文稿纸", paper_kind::signing_sheet},
    {"解读材料", paper_kind::interpretation},
    {"备案回执", paper_kind::filing},
    {"专家论证报告", paper_kind::expert_opinion},
    {"决策目录", paper_kind::decision_catalogue},
    {"合法性审查意见书", paper_kind::legality_opinion},
}};

template <class Enum, std::size_t N>
std::optional<Enum> find_alias(const std::array<alias<Enum>, N>& table, std::string_view text) {
    for (const auto& a : table)
        if (a.name == text) return a.word;
    return std::nullopt;
}

template <class Enum, std::size_t N>
constexpr std::array<Enum, N> every() {
    std::array<Enum, N> all{};
    for (std::size_t i = 0; i < N; ++i) all[i] = static_cast<Enum>(i);
    return all;
}

}  // namespace

std::string_view id_of(step w) { return row(steps, w).id; }
std::string_view id_of(polarity w) { return row(polarities, w).id; }
std::string_view id_of(phase w) { return row(phases, w).id; }
std::string_view id_of(paper_kind w) { return row(papers, w).id; }
std::string_view id_of(result_kind w) { return row(results, w).id; }
std::string_view id_of(stage w) { return row(stages, w).id; }
std::string_view id_of(severity w) { return row(severities, w).id; }
std::string_view id_of(source_status w) { return row(statuses, w).id; }
std::string_view name_of(step w) { return row(steps, w).name; }
std::string_view name_of(polarity w) { return row(polarities, w).name; }
std::string_view name_of(phase w) { return row(phases, w).name; }
std::string_view name_of(paper_kind w) { return row(papers, w).name; }
std::string_view name_of(result_kind w) { return row(results, w).name; }
std::string_view name_of(stage w) { return row(stages, w).name; }
std::string_view name_of(severity w) { return row(severities, w).name; }
std::string_view name_of(source_status w) { return row(statuses, w).name; }
std::string_view english_of(step w) { return row(steps, w).english; }
std::string_view english_of(paper_kind w) { return row(papers, w).english; }
std::string_view english_of(result_kind w) { return row(results, w).english; }
std::string_view english_of(stage w) { return row(stages, w).english; }
std::string_view english_of(severity w) { return row(severities, w).english; }

std::optional<step> step_from(std::string_view t) {
    if (auto s = find<step>(steps, t)) return s;
    return find_alias(step_aliases, t);
}
std::optional<polarity> polarity_from(std::string_view t) { return find<polarity>(polarities, t); }
std::optional<paper_kind> paper_kind_from(std::string_view t) {
    if (auto p = find<paper_kind>(papers, t)) return p;
    return find_alias(paper_aliases, t);
}
std::optional<result_kind> result_from(std::string_view t) { return find<result_kind>(results, t); }
std::optional<stage> stage_from(std::string_view t) { return find<stage>(stages, t); }
std::optional<severity> severity_from(std::string_view t) { return find<severity>(severities, t); }
std::optional<source_status> status_from(std::string_view t) {
    return find<source_status>(statuses, t);
}

bool is_matter(step s) { return s > step::content; }

namespace {
constexpr auto every_step = every<step, steps.size()>();
constexpr std::size_t of_documents = static_cast<std::size_t>(step::content) + 1;
}  // namespace

std::span<const step> all_steps() { return std::span(every_step).first<of_documents>(); }
std::span<const step> all_matters() { return std::span(every_step).subspan<of_documents>(); }
std::span<const paper_kind> all_paper_kinds() {
    static constexpr auto all = every<paper_kind, papers.size()>();
    return all;
}
std::span<const result_kind> all_results() {
    static constexpr auto all = every<result_kind, results.size()>();
    return all;
}
std::span<const stage> all_stages() {
    static constexpr auto all = every<stage, stages.size()>();
    return all;
}

}  // namespace yigui
