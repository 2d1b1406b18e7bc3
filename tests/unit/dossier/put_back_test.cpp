// Papers that bear a day and show that their step came to nothing.
#include <boost/test/unit_test.hpp>

#include "texts.h"

using namespace yigui;
using namespace yigui::testing;
using enum step;

namespace {

const std::string& issued = issued_rules_on_dogs;

std::string beside(const std::string& path, const std::string& text, step st) {
    return told(read({{"1.txt", issued}, {path, text}}), st);
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_form_that_was_handed_back_files_nothing) {
    const std::string form =
        "备案系统\n文件名称：云溪县犬只管理办法\n备案日期：2024年9月9日\n审查状态：";
    BOOST_TEST(beside("2.txt", form + "已登记\n", filing) == "done 2024-09-09");
    BOOST_TEST(beside("2.txt", form + "草稿\n", filing) == "");
    const std::string report =
        "备案报告\n市司法局：\n现将《云溪县犬只管理办法》报送备案。\n云溪县人民政府\n2024年9月9日"
        "\n";
    BOOST_TEST(beside("2.txt", report, filing) == "done by paper 2024-09-09");
    BOOST_TEST(beside("2.txt", report + "（未发出）\n", filing) == "required");
    BOOST_TEST(beside("2.txt",
                      "关于报送《云溪县犬只管理办法》备案的函\n市司法局：\n现报上，请予备案。\n"
                      "云溪县人民政府\n2024年9月9日\n",
                      filing) == "done by paper 2024-09-09");
}

BOOST_AUTO_TEST_CASE(what_lies_with_the_receiver_was_filed) {
    const auto files = [](const std::string& to, const std::string& more) {
        const std::string all =
            beside("2.txt",
                   "备案报告\n" + to + "\n现将《云溪县犬只管理办法》报送备案。\n" +
                       "云溪县人民政府\n2024年9月9日\n" + more,
                   filing);
        return all.find("done by paper 2024-09-09") != std::string::npos;
    };
    for (const char* state : {"报备状态：待审查", "审查状态：审核中", "解读状态：待完善",
                              "备案号：待市司法局编发", "公布状态：未同步"})
        BOOST_TEST(files("市司法局：", state + std::string("\n")), state);
    for (const char* state :
         {"报备状态：待上报", "状态：未提交", "审查状态：已退回", "备案号：待编"})
        BOOST_TEST(!files("市司法局：", state + std::string("\n")), state);
    for (const char* to : {"市府办：", "市公安局：", "一、文件名称："})
        BOOST_TEST(files(to, ""), to);
    BOOST_TEST(!files("县畜牧兽医站：", ""));
}

BOOST_AUTO_TEST_CASE(what_is_told_of_days_long_before_the_document_is_of_an_earlier_edition) {
    BOOST_TEST(beside("2.txt",
                      "公布情况\n《云溪县犬只管理办法》于2024年8月22日在县政府网站公布。\n",
                      publication) == "done 2024-08-22");
    BOOST_TEST(beside("2.txt",
                      "公布情况\n《云溪县犬只管理办法》于2022年8月22日在县政府网站公布。\n",
                      publication) == "");
    BOOST_TEST(beside("2.txt",
                      "公布情况\n《云溪县犬只管理办法》于2024年8月22日在东山县政府网站公布。\n",
                      publication) == "");
    BOOST_TEST(beside("2.txt", "公布情况\n2024年8月22日把《云溪县犬只管理办法》上传县政府网站。\n",
                      publication) == "done 2024-08-22");
}

BOOST_AUTO_TEST_CASE(pages_inside_and_columns_of_others_publish_nothing) {
    const auto page = [](const std::string& column, const std::string& more) {
        return "<html><head><title>云溪县犬只管理办法</title></head><body><div>" + column +
               "</div><h1>云溪县犬只管理办法</h1><p>发布日期：2024-08-22" + more +
               "</p><p>第一条　为规范养犬，制定本办法。</p></body></html>";
    };
    BOOST_TEST(beside("2.html", page("首页 &gt; 政务公开 &gt; 规范性文件", ""), publication) ==
               "done by paper 2024-08-22");
    BOOST_TEST(beside("2.html", page("内网首页 &gt; 文件学习", ""), publication) == "");
    BOOST_TEST(beside("2.html", page("首页 &gt; 民意征集", " 状态：征集中"), publication) == "");
    BOOST_TEST(beside("2.html", page("协同办公平台", ""), publication) == "");
    BOOST_TEST(beside("2.html", page("404错误", ""), publication) == "");
    BOOST_TEST(beside("2.html", page("首页", " 发布状态：待发布"), publication) == "");
    const std::string shown = "done by paper 2024-08-22";
    BOOST_TEST(beside("2.html", page("政务公开 办公系统 互动交流", ""), publication) == shown);
    BOOST_TEST(beside("2.html", page("首页", " 浏览次数：1404"), publication) == shown);
    for (const char* other : {" 修订状态：未修订", " 犬只收容点意见征集状态：征集中"})
        BOOST_TEST(beside("2.html", page("首页", other), publication) == shown, other);
}

BOOST_AUTO_TEST_CASE(a_reading_of_the_draft_is_none_of_the_document) {
    BOOST_TEST(beside("2.txt",
                      "《云溪县犬只管理办法》政策解读\n发布日期：2024年8月22日\n为规范养犬。\n",
                      interpretation) == "done by paper 2024-08-22");
    BOOST_TEST(beside("2.txt",
                      "《云溪县犬只管理办法（征求意见稿）》政策解读\n发布日期：2024年8月22日\n"
                      "为规范养犬。\n",
                      interpretation) == "required");
    const std::string heads = "解读台账\n序号|文件|解读形式|解读日期|状态\n";
    BOOST_TEST(beside("2.txt", heads + "1|云溪县犬只管理办法|图解|2024-08-22|已发布\n",
                      interpretation) == "done 2024-08-22");
    BOOST_TEST(beside("2.txt", heads + "1|云溪县犬只管理办法|图解|2024-08-22|制作中\n",
                      interpretation) == "");
}

BOOST_AUTO_TEST_CASE(an_evaluation_without_content_is_none) {
    const auto report = [](const std::string& body) {
        return beside(
            "2.txt",
            "《云溪县犬只管理办法》实施情况评估报告\n" + body + "\n云溪县公安局\n2028年3月1日\n",
            expiry_evaluation);
    };
    BOOST_TEST(report("评估认为，办法与上位法不抵触，目的基本实现。") ==
               "done by paper 2028-03-01");
    BOOST_TEST(report("结论：建议废止。") == "done by paper 2028-03-01");
    BOOST_TEST(report("评估结论：待问卷收齐后补充。") == "required | required");
    BOOST_TEST(report("目录\n一、实施情况…1\n二、评估结论…9") == "required");
}

BOOST_AUTO_TEST_CASE(a_catalogue_may_be_what_is_evaluated) {
    std::string of_list = issued;
    const std::string named = "犬只管理办法", list = "限养犬种目录";
    for (std::size_t at = 0; (at = of_list.find(named, at)) != std::string::npos;)
        of_list.replace(at, named.size(), list);
    const auto evaluated = [&](const std::string& title) {
        return told(read({{"1.txt", of_list},
                          {"2.txt", title + "\n评估认为，目录与上位法不抵触，目的基本实现。\n"
                                            "云溪县公安局\n2028年3月1日\n"}}),
                    expiry_evaluation);
    };
    BOOST_TEST(evaluated("《云溪县限养犬种目录》实施情况评估报告") == "done by paper 2028-03-01");
    BOOST_TEST(evaluated("《云溪县限养犬种目录》实施情况评估报告（提纲）") == "required");
}
