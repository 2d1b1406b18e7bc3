// Plans, letters older than what they tell of, sheets of other papers and what was done to other things record
// nothing; papers that look like them and tell of the past do.
#include <boost/test/unit_test.hpp>

#include "texts.h"

using namespace yigui;
using namespace yigui::testing;
using enum step;

namespace {

const std::string own = "云溪县乡村民宿集中供餐食品安全管理办法", named = "《" + own + "》";
const std::string issued =
    "云溪县市场监督管理局文件\n云市监规〔2023〕2号\n云溪县市场监督管理局关于印发" + own +
    "的通知\n各镇：\n现将《" + own + "》印发给你们。\n云溪县市场监督管理局\n2023年9月1日\n";

bool records(const std::string& paper, yigui::step st) {
    return told(read({{"1.txt", issued}, {"2.txt", paper}}), st).find("done") != std::string::npos;
}

bool is_signed(const std::string& title, const std::string& field, const std::string& head = "") {
    return records("发文稿纸\n" + head + "标题:" + title + "\n签发:" + field + "\n", signing);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(foretold)

BOOST_AUTO_TEST_CASE(a_list_of_days_and_steps_records_nothing_without_a_word_of_the_past) {
    const std::string lines = "\n2023年9月1日 签发\n2023年9月4日 公布\n";
    for (const char* title : {"推进计划", "办理时限表", "流程图", "责任分工", "倒排工期表",
                              "公布方案", "发文登记预告", ""})
        BOOST_TEST(!records(named + title + lines, publication), title);
    for (const char* lead : {"按以下时间推进:", "拟按以下步骤办理:", "各环节完成时限如下:"})
        BOOST_TEST(!records(named + "\n" + lead + lines, publication), lead);
    for (const char* title : {"制定过程", "大事记", "办理情况", "制定程序说明"})
        BOOST_TEST(records(named + title + lines, publication), title);
    BOOST_TEST(records(named + lines + "局办公室\n2023年9月20日\n", publication));
    BOOST_TEST(!records(named + lines + "局办公室\n2023年8月20日\n", publication));
    for (const char* title : {"发文办理流程单", "制发流程", "办理时间表"}) {
        BOOST_TEST(records(named + title + lines + "2023年9月20日\n", publication), title);
        BOOST_TEST(!records(named + title + lines + "2023年8月20日\n", publication), title);
    }
    const std::string row = "\n环节|责任单位|时间\n公布|信息中心|2023年9月4日\n";
    BOOST_TEST(records(named + "责任分工及完成情况" + row, publication));
    BOOST_TEST(!records(named + "责任分工" + row, publication));
    BOOST_TEST(!records(named + "推进计划" + lines + "2023年9月20日\n", publication));
}

BOOST_AUTO_TEST_CASE(the_columns_of_a_timetable_say_whether_it_is_done) {
    const auto table = [&](const std::string& head, const std::string& row) {
        return records(named + "推进表\n" + head + "\n" + row + "\n", publication);
    };
    BOOST_TEST(!table("环节|最迟时间|责任", "公布|2023年9月4日|信息中心"));
    BOOST_TEST(!table("环节|时间|完成情况", "公布|2023年9月4日|"));
    BOOST_TEST(!table("环节|时间|完成情况", "公布|2023年9月4日|未办"));
    BOOST_TEST(table("环节|时间|完成情况", "公布|2023年9月4日|已公布"));
}

BOOST_AUTO_TEST_CASE(what_is_told_before_its_day_is_foreseen) {
    const std::string said = named + "2023年9月4日在县政府网站公布。\n";
    BOOST_TEST(!records("便函\n" + said + "2023年8月28日\n", publication));
    BOOST_TEST(records("便函\n" + said + "2023年9月4日\n", publication));
    BOOST_TEST(
        !records("微信群\n张某 2023年8月8日 09:00\n" + named + "时间定了:9月1日签发,9月4日公布。\n",
                 publication));
    BOOST_TEST(!records("工作例会记录\n2023年8月8日\n" + said, publication));
    BOOST_TEST(records("工作例会记录\n2023年9月11日\n" + said, publication));
}

BOOST_AUTO_TEST_CASE(a_sheet_signs_the_paper_of_its_title) {
    const std::string sign = "同意印发。李某 2023年9月1日";
    for (const std::string& title :
         {"关于公开征求" + named + "意见的公告", "关于报送" + named + "备案的报告",
          "关于印发" + named + "政策解读方案的通知", named + "新闻通稿",
          "关于转发" + own + "的通知", "关于修改" + named + "的通知"})
        BOOST_TEST(!is_signed(title, sign), title);
    for (const std::string& title :
         {"关于印发" + named + "的通知", own, "印发" + named,
          "云溪县市场监督管理局关于印发" + own + "(送审稿)的通知", "关于公布" + named + "的通知"})
        BOOST_TEST(is_signed(title, sign), title);
    for (const std::string& title :
         {"关于联合印发" + named + "的通知", "关于修订公布" + named + "的通知",
          "关于印发" + named + "的通知(会签稿)", "关于印发" + named + "(2023版)的通知",
          "关于印发" + named + "及配套检查表的通知",
          "关于印发《云溪县食品摊贩管理办法》和" + named + "的通知",
          "关于印发" + named + "的通知(第三稿)", named + "(代拟稿)"})
        BOOST_TEST(is_signed(title, sign), title);
    for (const std::string& title :
         {"关于暂缓印发" + named + "的通知", "关于报请印发" + named + "的请示",
          "关于印发" + named + "配套检查表的通知", named + "宣传稿"})
        BOOST_TEST(!is_signed(title, sign), title);
    BOOST_TEST(!is_signed("关于印发" + named + "的通知", sign, "文号:云卫规〔2023〕7号\n"));
    for (const std::string number : {"云市监〔2023〕2号", "云市监发〔2023〕8号"})
        BOOST_TEST(is_signed("关于印发" + named + "的通知", sign, "文号:" + number + "\n"), number);
    BOOST_TEST(!is_signed("关于印发" + named + "的通知", sign, "发文机关:东山县人民政府\n"));
}

BOOST_AUTO_TEST_CASE(a_sheet_is_signed_by_assent) {
    const std::string title = "关于印发" + named + "的通知";
    for (const char* field : {"缓发。李某", "暂不印发。李某", "待常务会后再发。李某", "未签",
                              "缓。李某", "退 李某", "待会议通过后印发。李某",
                              "请食品股再与卫健局衔接。李某", "先放一放。李某", "同意印发。XXX"})
        BOOST_TEST(!is_signed(title, field + std::string(" 2023年9月1日")), field);
    for (const char* field : {"李某", "发。李某", "请尽快发出。李某", "已阅,同意。李某",
                              "同意公布,公布后再送档案馆。李某", "同意。会后发各所。李某",
                              "同意,请食品股印前再核一遍附表。李某", "请按程序公布。李某",
                              "同意印发,印发后再报司法局备案。李某",
                              "请办公室把关后印发,同意。李某", "欧阳某某 县委副书记、县长"})
        BOOST_TEST(is_signed(title, field + std::string(" 2023年9月1日")), field);
    BOOST_TEST(is_signed(title, "同意印发。李某 2023年9月1日  公开属性:不予公开"));
    BOOST_TEST(!is_signed(title, "同意印发。李某 2023年9月1日\n(此件已作废,另行呈签)"));
    const auto flow = [&](const std::string& head, const std::string& row) {
        return records("公文流转单\n标题：" + own + "\n" + head + "\n" + row + "\n", signing);
    };
    BOOST_TEST(flow("环节|处理人|意见|时间", "签发|李某|同意|2023-09-01"));
    BOOST_TEST(!flow("环节|处理人|意见|时间", "签发|李某|退回|2023-09-01"));
    BOOST_TEST(!flow("环节|处理人|意见|时间", "签发|李某||2023-09-01"));
    BOOST_TEST(!flow("环节|处理人|到达时间|办结时间", "签发|李某|2023-09-01|"));
    BOOST_TEST(flow("环节|处理人|到达时间|办结时间", "签发|李某|2023-08-31|2023-09-01"));
}

BOOST_AUTO_TEST_CASE(a_step_done_to_another_thing_or_undone_is_no_record) {
    for (const std::string& said :
         {"签发" + named + "补助资金支付令。", "李局长签发关于报送" + named + "的请示。",
          "上午发布" + named + "的审批表送李局长。", "李局长在" + named + "上签了意见:再改。"})
        BOOST_TEST(!records("备忘\n2023年9月1日" + said + "\n", signing), said);
    for (const std::string& said :
         {"签发" + named + "。", "签发" + named + "的通知。", "签发关于印发" + named + "的通知。",
          "李局长签发了退回修改后的" + named + "。"})
        BOOST_TEST(records("备忘\n2023年9月1日" + said + "\n", signing), said);
    BOOST_TEST(!records("工作日志\n2023年9月4日 联系信息中心发布" + named + ",没人接电话。\n",
                        publication));
    BOOST_TEST(records(
        "电话记录\n2023年9月11日\n信息中心通知:" + named + "2023年9月4日在县政府网站公布。\n",
        publication));
    BOOST_TEST(
        records("备忘\n关于印发" + own + "的通知2023年9月4日在县政府网站发布。\n", publication));
    BOOST_TEST(
        records("工作日志\n2023年9月4日 信息中心在县政府网站发布" + named + "。\n", publication));
}

/// The number of what was sent in, of a draft or of an entry is not the document's; nor is one taken back.
BOOST_AUTO_TEST_CASE(a_number_of_another_thing_numbers_nothing) {
    std::string unnumbered = issued;
    unnumbered.erase(unnumbered.find("云市监规"), std::string("云市监规〔2023〕2号\n").size());
    const auto numbers = [&](const std::string& said) {
        return told(read({{"1.txt", unnumbered}, {"2.txt", "备忘\n" + said + "\n"}}), numbering)
                   .find("done") != std::string::npos;
    };
    BOOST_TEST(!numbers("2023年9月1日" + named + "编号被县司法局退回。"));
    BOOST_TEST(!numbers(named + "送审编号S2023-07,2023年9月1日。"));
    BOOST_TEST(!numbers("征求意见稿编号ZQ2023-3 " + named + " 2023年6月1日编号"));
    BOOST_TEST(numbers("2023年9月1日,县司法局对" + named + "统一编号。"));
    BOOST_TEST(numbers("2023年8月30日编号申请被退回,2023年9月1日" + named +
                       "统一编号云市监规〔2023〕2号。"));
}

BOOST_AUTO_TEST_SUITE_END()
