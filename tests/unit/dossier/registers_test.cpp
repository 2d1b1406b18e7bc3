// What registers of several documents tell of the subject's row, and what lists that look like them do not.
#include <boost/test/unit_test.hpp>

#include "texts.h"

using namespace yigui;
using namespace yigui::testing;
using enum step;

namespace {

const std::string own = "云溪县乡村民宿集中供餐食品安全管理办法";
const std::string issued =
    "云溪县市场监督管理局文件\n云市监规〔2023〕2号\n云溪县市场监督管理局关于印发" + own +
    "的通知\n各镇：\n现将《" + own + "》印发给你们。\n云溪县市场监督管理局\n2023年9月1日\n";

/// The days of publication and of filing that a list records; "-" without one.
std::string days(const std::string& title, const std::string& head, const std::string& row,
                 const std::string& foot = "") {
    const dossier d =
        read({{"1.txt", issued}, {"2.txt", title + "\n" + head + "\n" + row + "\n" + foot}});
    std::string out;
    for (const yigui::step st : {publication, filing}) {
        const std::string all = told(d, st);
        const std::size_t at = all.find("done");
        const std::size_t day = all.find("2023-", std::min(at, all.size()));
        out += at == std::string::npos    ? "- "
               : day == std::string::npos ? "undated "
                                          : all.substr(day, 10) + " ";
    }
    return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(registers)

/// A register of what was issued: the column's head names the step, the subject's row gives the day.
BOOST_AUTO_TEST_CASE(a_dated_column_tells_of_the_document_of_its_row) {
    const auto signed_on = [&](const std::string& head, const std::string& row) {
        const dossier d = read(
            {{"1.txt", issued},
             {"2.txt", "云溪县市场监督管理局2023年发文登记簿\n\n" + head +
                           "\n云市监规〔2023〕1号 关于印发《云溪县小餐饮登记办法》的通知 餐饮股 "
                           "2023-03-02 60\n" +
                           row + "\n"}});
        return told(d, signing).find("done") != std::string::npos;
    };
    const std::string name = "关于印发《云溪县乡村民宿集中供餐食品安全管理办法》的通知";
    const std::string row = "云市监规〔2023〕2号 " + name + " 餐饮股 2023-09-01 60";
    BOOST_TEST(signed_on("字号 标题 主办 签发日期 份数", row));
    BOOST_TEST(!signed_on("字号 标题 主办 送签日期 份数", row));
    BOOST_TEST(
        !signed_on("字号 标题 主办 签发日期 份数", "云市监规〔2023〕2号 " + name + " 餐饮股 60"));
    BOOST_TEST(!signed_on("字号 标题 主办 签发日期 份数", ""));
}

/// Of publication and filing a register tells by its title, the number and the name in the row.
BOOST_AUTO_TEST_CASE(only_a_register_of_what_was_issued_dates_its_columns) {
    const std::string head = "登记号 | 文件名称 | 文号 | 公布日期 | 备案日期";
    const auto row = [](const std::string& name, const std::string& rest) {
        return "2 | " + name + " | 云市监规〔2023〕2号 | " + rest;
    };
    const std::string good = row(own, "2023-09-04 | 2023-09-20"), both = "2023-09-04 2023-09-20 ";
    for (const char* title :
         {"规范性文件登记簿", "云溪县市场监督管理局2023年行政规范性文件登记台账",
          "2023年度发文登记簿", "云溪县市场监督管理局规范性文件公布备案台账"})
        BOOST_TEST(days(title, head, good) == both, title);
    BOOST_TEST(days("规范性文件登记簿", head, row(own, "2023年9月4日 | 2023年9月20日")) == both);
    for (const char* title :
         {"2023年规范性文件计划完成时间", "规范性文件制定计划台账", "规范性文件进度倒排表",
          "规范性文件备案提醒表", "规范性文件登记簿(计划)", "公开征求意见发布情况",
          "征求意见登记簿", "政策解读发布登记簿", "规范性文件解读台账", "新闻稿发布登记",
          "企业信用信息备案登记簿", "收文登记簿", "会签登记簿", "拟印发文件登记簿"})
        BOOST_TEST(days(title, head, good) == "- - ", title);
    // A plan's foot, and a remark in the row.
    BOOST_TEST(days("规范性文件登记簿", head, good, "注:公布日期、备案日期为预计,以实际为准。\n") ==
               "- - ");
    BOOST_TEST(days("规范性文件登记簿", head + " | 备注", good + " | 拟定") == "- - ");
    BOOST_TEST(days("规范性文件登记簿", head + " | 备注", good + " | 备案为内部留存") == "- - ");
    BOOST_TEST(days("规范性文件登记簿", "登记号 | 文件名称 | 文号 | 网站公布日期 | 备案日期",
                    good) == both);
    // The inner net makes nothing known.
    BOOST_TEST(days("规范性文件登记簿", head, good, "注:公布日期为在局内网公布的日期。\n") ==
               "- - ");
    for (const char* outlet : {"内网", "OA", "协同办公系统"})
        BOOST_TEST(days("规范性文件登记簿", head + " | 发布渠道", good + " | " + outlet) == "- - ");
    for (const char* outlet : {"县政府网站", "内网、县政府网站", "公报"})
        BOOST_TEST(days("规范性文件登记簿", head + " | 发布渠道", good + " | " + outlet) == both);
    // Another document, another state of it, and a row without the number.
    const auto of_name = [&](const std::string& name) {
        return days("规范性文件登记簿", "字号 标题 主办 公布日期 份数",
                    "云市监规〔2023〕1号 关于印发《云溪县小餐饮登记办法》的通知 餐饮股 2023-03-02 "
                    "60\n云市监规〔2023〕2号 " +
                        name + " 餐饮股 2023-09-04 60");
    };
    for (const std::string& name : {own, "《" + own + "》", "关于印发《" + own + "》的通知"})
        BOOST_TEST(of_name(name) == "2023-09-04 - ", name);
    for (const std::string& name :
         {"《" + own + "》实施细则", "转发《" + own + "》解读", "关于《" + own + "》的补充通知",
          "《" + own + "》(征求意见稿)", "关于公开征求《" + own + "》意见的公告",
          own + "征求意见公告", "关于转发《" + own + "》的通知"})
        BOOST_TEST(of_name(name) == "- - ", name);
    BOOST_TEST(days("规范性文件登记簿", "序号 | 文件名称 | 责任单位 | 公布日期 | 备案日期",
                    "2 | " + own + " | 餐饮股 | 2023-09-04 | 2023-09-20") == "- - ");
    // Days before the document's own are of something else.
    BOOST_TEST(days("规范性文件登记簿", head, row(own, "2023-06-04 | 2023-09-20")) == "- - ");
    BOOST_TEST(days("规范性文件登记簿", head, row(own, "2023-09-04 | 2023-09-02")) == "- - ");
}

/// An entry is an outcome and its day: neither a day nor 已 alone, nor the day on which the papers came.
BOOST_AUTO_TEST_CASE(an_entry_of_a_register_is_an_outcome_and_its_day) {
    const auto reviewed = [](const std::string& row,
                             const std::string& title = "公平竞争审查登记表") {
        const dossier d =
            read({{"1.txt", issued},
                  {"2.txt", title + "\n序号 | 文件名称 | 收到日期 | 审查日期 | 结论\n" +
                                "1 | 云溪县小餐饮登记办法 | 2023-07-01 | 2023-07-05 | 通过\n2 | " +
                                own + " | " + row + "\n"}});
        return told(d, fair_competition_review);
    };
    for (const char* row :
         {"2023-07-02 | 2023-07-09 | 通过", "2023-07-02 | 2023-07-09 | 通过,期待施行后评估",
          "2023-07-02 | 2023-07-09 | 通过(未涉及例外情形)", "2023-07-02 | 2023-07-09 | 可以出台",
          "2023-07-02 | 2023-07-09 | 符合规定", "2023-07-02 | 2023-07-09 | 不具有排除限制竞争效果"})
        BOOST_TEST(reviewed(row).find("2023-07-09") != std::string::npos, row << reviewed(row));
    BOOST_TEST(reviewed("7月2日 | 7月9日 | 通过", "2023年公平竞争审查登记表") == "done 2023-07-09");
    for (const char* row :
         {"2023-07-02 | | 已送科室", "2023-07-02 | | 已收件", "2023-07-02 | | 已催办",
          "2023-07-02 | | 正在会同财政局完成会签", "2023-07-02 | | 通过", "2023-07-02 | | ",
          "2023-07-02 | 2023-07-09 | 存在影响竞争条款,已告知修改",
          "2023-07-02 | 2023-07-09 | 已撤回", "2023-07-02 | 2023-07-09 | 同意延期",
          "2023-07-02 | 2023-07-09 | 通过电话告知修改", "2023-07-02 | 2023-07-09 | 符合后再报"})
        BOOST_TEST(reviewed(row).find("done") == std::string::npos, row << reviewed(row));
}

BOOST_AUTO_TEST_SUITE_END()
