// Duties, plans and denials that name a step by its word but speak of another thing, conditions of
// contracts, and whose duty it is to act by a document that is cited.
#include <boost/test/unit_test.hpp>

#include "book.h"

using namespace yigui;

namespace {

/// The steps of which a text says anything, in their order, each once; "-" for none.
std::string said_in(const std::string& text) {
    std::string out;
    for (const mention& m : facts_of_text(text).evidence)
        if (out.find(id_of(m.step)) == std::string::npos)
            out += std::string(out.empty() ? "" : " ") + std::string(id_of(m.step));
    return out.empty() ? "-" : out;
}

/// The names that a text rests on.
std::string basis_of(const std::string& text) {
    std::string out;
    for (const citation& c : facts_of_text(text).citations)
        if (c.as == citation::role::basis) out += (out.empty() ? "" : " ") + c.name;
    return out.empty() ? "-" : out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(duty_objects)

BOOST_AUTO_TEST_CASE(things_are_evaluated_cleared_and_filed_too) {
    const std::string head = "关于做好有关工作的通知\n各镇:\n";
    for (const char* said : {"对拟实施的保护项目进行梳理,开展规划评估,确定保护方式。",
                             "评估机构应当使用评估量表,为残疾人作评估并生成评估报告。",
                             "养老机构应当对入住老年人进行能力评估。",
                             "为推进“大棚房”问题专项清理整治各项工作,定于近期开展“回头看”。",
                             "开展塑料垃圾专项清理,推进非正规堆放点整治。",
                             "对设施农用地备案的项目要建立台账,逐一摸排。",
                             "分局核发《通行证》,并报市局管理部门备案。",
                             "使用单位应当将检验报告报市场监管部门备案。"})
        BOOST_TEST(said_in(head + said) == "-", said);
    BOOST_TEST(said_in(head + "制定机关应当每两年组织一次行政规范性文件清理。") ==
               "annual_cleanup");
    BOOST_TEST(said_in(head + "规范性文件应当自公布之日起15日内报市政府备案。") == "filing");
    BOOST_TEST(said_in(head + "有效期届满前6个月,起草部门应当对实施效果组织评估。") ==
               "expiry_evaluation");
}

BOOST_AUTO_TEST_CASE(an_inspection_tells_of_the_inspected) {
    const std::string head = "关于第四季度政务新媒体检查情况的通报\n各单位:\n";
    for (const char* said : {"三个未备案的微博已经注销。", "有两个公众号未按规定备案,已责令整改。",
                             "部分单位未及时将应主动公开的人事变动信息进行公布。"})
        BOOST_TEST(said_in(head + said) == "-", said);
    BOOST_TEST(said_in("关于《环卫办法》有关情况的说明\n本办法尚未报市政府备案。") == "filing");
}

BOOST_AUTO_TEST_CASE(a_contract_asks_for_a_review) {
    for (const char* said : {"合同签订后,20天内编制完成《灌区规划》并通过审批局组织的专家评审等。",
                             "服务内容:编制《湿地规划》并通过专家评审,形成正式成果。",
                             "自合同签订之日起45日内完成文本并通过专家论证,尾款于论证后支付。"})
        BOOST_TEST(said_in(std::string("规划编制服务成交公告\n") + said) == "-", said);
    BOOST_TEST(said_in("关于《湿地保护规划》的编制说明\n本规划已于2024年3月通过专家评审。") ==
               "expert_argumentation");
}

BOOST_AUTO_TEST_CASE(who_acts_by_a_document_rests_on_it) {
    const std::string head = "关于有关事项的通知\n";
    BOOST_TEST(basis_of(head + "根据《遗产法》等规定,现予以公布。各部门要加强管理,按照《保护意见》"
                               "要求,做好工作。") == "遗产法");
    BOOST_TEST(basis_of(head + "对新增图斑,按照《分等定级通则》(TD/T1060-2021)补充信息。") == "-");
    BOOST_TEST(basis_of(head + "根据《检查情况的通报》要求,区局高度重视,已完成整改。") == "-");
    BOOST_TEST(basis_of(head + "现按照《保护意见》要求,就有关事项通知如下:") == "保护意见");
    BOOST_TEST(basis_of(head + "根据《资质规定》第三十条规定:“企业有下列情形,并公布”,以及"
                               "《许可规定》第二十七条的规定,现通知如下:") == "资质规定 许可规定");
    BOOST_TEST(basis_of(head + "根据应急部等3个部门联合印发的《场所意见》(应急〔2023〕76号),市局等"
                               "5个部门联合印发的《避难意见》,现通知如下:") == "场所意见 避难意见");
    BOOST_TEST(basis_of(head + "根据《固废法》(以下简称《法》)、《青芦市垃圾处理管理规定》(以下简称"
                               "《垃圾处理管理规定》)、《青芦市物业管理规定》,现通知如下:") ==
               "固废法 青芦市垃圾处理管理规定 青芦市物业管理规定");
    BOOST_TEST(basis_of(head + "根据《公开条例》(国务院令第711号,以下简称《条例》)、《格式通知》"
                               "(国办公开办函〔2021〕30号)等文件要求,现通知如下:") ==
               "公开条例 格式通知");
    BOOST_TEST(basis_of(head + "按照国家相关文件要求和《垃圾办法》、《分类规定》,现通知如下:") ==
               "垃圾办法 分类规定");
}

BOOST_AUTO_TEST_CASE(a_report_sums_up_the_work_of_a_year) {
    const std::string head =
        "平川县2023年度法治政府建设情况报告\n现将有关情况报告如下:\n一、主要工作\n";
    for (const char* said :
         {"一是抓好规范性文件公开,集中发布现行有效文件312件。",
          "及时清理部门规范性文件,当年废止4件。",
          "二是加强规范性文件合法性审查,由法规科对全部文件进行把关。",
          "严格执行重大事项集体研究制度,会议记录专人归档。", "个别文件未经合法性审核即印发。",
          "根据事业发展计划,及时清理规范性文件。"})
        BOOST_TEST(said_in(head + said) == "-", said);
    for (const char* title :
         {"平川县公平竞争审查工作2023年度总结", "平川县水利局2023年度依法行政工作报告",
          "关于规范性文件制定和备案工作自查情况的报告", "关于法治督察反馈意见整改情况的报告"})
        BOOST_TEST(
            said_in(std::string(title) + "\n现将有关情况报告如下:\n一是及时清理部门规范性文件,"
                                         "当年废止4件。\n二是加强规范性文件合法性审查。") == "-",
            title);
    BOOST_TEST(said_in(head + "2024年,我县将继续做好规范性文件备案。") == "filing");
    BOOST_TEST(said_in(head + "略。\n三、2024年打算\n持续做好规范性文件清理。") ==
               "annual_cleanup");
    BOOST_TEST(said_in("关于做好规范性文件工作的通知\n各单位要及时清理本单位规范性文件。") ==
               "annual_cleanup");
}

BOOST_AUTO_TEST_CASE(a_circular_counts_and_orders) {
    const std::string head = "平川县司法局关于2023年度规范性文件备案审查情况的通报\n各单位:\n";
    BOOST_TEST(said_in(head + "全年各镇报送备案规范性文件87件,报备及时率为95%。") == "-");
    BOOST_TEST(said_in(head + "各单位要按时将规范性文件报送备案。") == "filing");
    BOOST_TEST(said_in(head + "有的文件未公开征求意见即印发。") == "-");
    BOOST_TEST(
        said_in("平川县司法局关于备案审查结果的通报\n各单位:\n共收到报送备案的规范性文件96件,"
                "准予备案91件,不予备案3件。") == "-");
}

BOOST_AUTO_TEST_CASE(a_row_of_a_list_names_a_paper) {
    const std::string head = "平川县文旅局关于规范性文件清理结果的公告\n附件1\n";
    for (const char* row : {"6.关于做好政策解读工作的通知(平府办规〔2022〕4号)",
                            "7.关于工程造价文件实行网上备案的通知(平建〔2012〕60号)",
                            "3 平川县规范性文件合法性审核规定 平府规〔2021〕2号 2021年4月8日"})
        BOOST_TEST(said_in(head + row) == "-", row);
    BOOST_TEST(said_in("平川县住建局关于\n公布2013年度规范性文件清理结果的通告\n"
                       "对规范性文件进行了清理,废止4件。") == "annual_cleanup");
}

BOOST_AUTO_TEST_CASE(the_day_of_force_makes_nothing_known) {
    for (const char* said : {"废止的规范性文件自本通知发布之日起停止执行。",
                             "凡宣布失效的文件,自本通告公布之日起不再作为管理依据。"})
        BOOST_TEST(said_in(said) == "-", said);
    BOOST_TEST(said_in("本决定应当自作出之日起5日内公布。") == "publication");
}

BOOST_AUTO_TEST_CASE(work_rights_and_customs_of_others_are_no_duty) {
    for (const char* said :
         {"服务方应参加论证会、听证会,并完成年度总结。", "当事人有陈述、申辩和要求举行听证的权利。",
          "严格执行“三重一大”集体决策制度。", "要根据会议审议意见抓紧修改完善。",
          "建立值班审批报备机制。", "发现未经公平竞争审查出台措施的,可以举报。",
          "请在民意征集栏目中提交。", "按照“谁起草、谁解读”原则,现将有关情况说明如下。"})
        BOOST_CHECK_MESSAGE(said_in(said) == "-", said << ": " << said_in(said));
    BOOST_TEST(said_in("要健全规范性文件集体讨论决定制度。") == "collective_decision");
    BOOST_TEST(said_in("住建局修改后提请常务会议审议。") == "collective_decision");
    BOOST_TEST(said_in("起草部门应当通过听证会等形式征求公众意见。") == "public_consultation");
}

BOOST_AUTO_TEST_CASE(facts_results_and_information_are_no_duty) {
    const std::string head = "关于做好有关工作的通知\n各镇:\n";
    for (const char* said :
         {"及时公布核查结果,接受社会监督,并将整改情况报送备案。", "加强舆情监测,及时回应公众关切。",
          "未将租赁合同备案的,责令改正。", "拒不公开收费标准的,处以罚款。",
          "申请人可以在县政府网站上查阅本指南。", "应当在经营场所醒目位置公布收费项目。",
          "青芦县人民政府网站 新媒体矩阵 青芦发布 主办单位:县政府办"})
        BOOST_CHECK_MESSAGE(said_in(head + said) == "-", said << ": " << said_in(head + said));
    for (const char* said : {"请及时公布《渡口管理办法》。", "本办法应当在县政府网站公布。"})
        BOOST_CHECK_MESSAGE(said_in(head + said) == "publication", said);
    BOOST_CHECK_EQUAL(said_in(head + "规范性文件应报备而未报备的,责令限期报备。"), "filing");
}

BOOST_AUTO_TEST_CASE(permits_are_reported_and_prices_shown) {
    BOOST_TEST(said_in("由分局核发《通行证》,并报市局交通管理部门备案;") == "-");
    BOOST_TEST(said_in("各单位应当将规范性文件报市局备案。") == "filing");
    BOOST_TEST(said_in("县发改局适时调整运价,并提前向社会公示。") == "-");
}

BOOST_AUTO_TEST_CASE(how_to_send_opinions_is_no_duty) {
    for (const char* said :
         {"信封上请注明“未登记船舶管理办法征求意见”字样。", "邮件主题请写明“公开征求意见反馈”。",
          "请打开县政府网站，进入“意见征求”专栏，提出修改意见。",
          "请登录县政府网站“意见征集”板块留言。", "各行业协会、企业和个人均可提出意见和建议。",
          "请各有关企业和行业协会于3月5日前反馈意见。"})
        BOOST_CHECK_MESSAGE(said_in(said) == "-", said << ": " << said_in(said));
    BOOST_TEST(said_in("起草单位应当通过县政府网站“意见征集”专栏公开征求意见。") ==
               "public_consultation");
    BOOST_TEST(said_in("起草单位应当听取企业和行业协会的意见。") == "enterprise_consultation");
}

BOOST_AUTO_TEST_CASE(firms_and_notices_of_cases_have_duties_of_their_own) {
    for (const char* said : {"设计单位应按照《堤防导则》等规定进行防洪设计评估。",
                             "平台企业应当每年开展网络风险评估，并公布报告。",
                             "公告在门户网站和公告栏予以发布，公告期不少于三个月。"})
        BOOST_CHECK_MESSAGE(said_in(said) == "-", said << ": " << said_in(said));
    BOOST_TEST(said_in("起草单位应当在决策前开展社会稳定风险评估。") == "risk_assessment");
}

BOOST_AUTO_TEST_SUITE_END()
