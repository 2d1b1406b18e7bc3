// Which document a dossier is about.
#include <boost/test/unit_test.hpp>

#include "texts.h"

using namespace yigui;
using namespace yigui::testing;
using enum step;

namespace {

std::string subject_of(const files& all) {
    const dossier d = read(all);
    return d.papers[d.subject].path;
}

const std::string& issued = issued_rules_on_dogs;

}  // namespace

BOOST_AUTO_TEST_CASE(latest_text_is_the_subject) {
    folder f = with_draft();
    f.add("02征求意见稿.txt", paper_kind::draft, "江门市科技创新券管理办法（征求意见稿）\n第一条");
    f.add("03依据.txt", paper_kind::issued_document,
          "广东省科技创新券管理办法\n第一条 各市应当制定办法。", "2022-01-05");
    f.add("04说明.txt", paper_kind::drafting_explanation,
          "关于《江门市科技创新券管理办法（送审稿）》的起草说明\n根据《广东省科技创新券管理办法》起"
          "草。");
    const dossier d = f.joined();
    BOOST_TEST(d.papers.at(d.subject).path == "01送审稿.txt", d.subject_because);
    BOOST_TEST(about_of(d, "02征求意见稿.txt") == "this");
    BOOST_TEST(about_of(d, "03依据.txt") == "other");
    BOOST_TEST(about_of(d, "04说明.txt") == "this");
}

BOOST_AUTO_TEST_CASE(final_text_before_its_drafts) {
    folder f = with_issued();
    f.add("02送审稿.txt", paper_kind::draft, "江门市科技创新券管理办法（送审稿）\n第一条");
    const dossier d = f.joined();
    BOOST_TEST(d.papers.at(d.subject).path == "01正式文件.txt");
    BOOST_TEST(told(d, numbering) == "done by paper 2023-09-20");
    BOOST_TEST(d.disagreements.size() == 0u);
}

BOOST_AUTO_TEST_CASE(a_clean_up_decision_is_the_subject_of_its_own_making_only) {
    const std::string decision =
        "云溪县人民政府关于公布规范性文件清理结果的决定\n云政规〔2024〕9号\n各乡镇：\n经清理，现决"
        "定："
        "\n一、继续有效：《云溪县犬只管理办法》等12件。\n二、废止《云溪县洗车管理规定》等3件。\n"
        "云溪县人民政府\n2024年11月3日\n";
    const std::string reply =
        "关于《云溪县人民政府关于公布规范性文件清理结果的决定》的复函\n县司法局：\n我局没有意见。\n"
        "云溪县水务局\n2024年10月8日\n";
    const std::string review =
        "合法性审核意见书\n县政府办：\n《云溪县人民政府关于公布规范性文件清理结果的决定（送审稿）》"
        "收悉。经"
        "审核，合法。\n云溪县司法局\n2024年10月12日\n";
    const std::string minutes =
        "云溪县人民政府常务会议纪要\n2024年10月19日，县长主持召开第71次常务会议。\n一、审议《云溪县"
        "人民政"
        "府关于公布规范性文件清理结果的决定（送审稿）》。会议通过该决定。\n";
    const std::string call =
        "关于开展2024年规范性文件清理工作的通知\n云政办函〔2024〕23号\n各乡镇：\n决定进行清理，清理"
        "结果"
        "经县政府常务会议审议后公布。\n云溪县人民政府办公室\n2024年4月12日\n";
    BOOST_TEST(
        subject_of({{"1.txt", call}, {"2.txt", review}, {"3.txt", minutes}, {"4.txt", decision}}) ==
        "4.txt");
    BOOST_TEST(subject_of({{"1.txt", issued}, {"2.txt", decision}, {"3.txt", reply}}) == "1.txt");
}

BOOST_AUTO_TEST_CASE(a_whole_dossier_of_another_place_in_a_folder_below_is_not_the_subject) {
    const files own{{"1.txt", issued},
                    {"2.txt", "关于《云溪县犬只管理办法（草案）》的起草说明\n一、起草背景。略。\n"},
                    {"3.txt",
                     "关于《云溪县犬只管理办法（送审稿）》的合法性审核意见\n经审核，合法。\n"
                     "云溪县司法局\n2024年7月2日\n"}};
    const std::string text =
        "青州市人民政府关于印发《青州市犬只免疫管理办法》的通知\n青政规〔2023〕8号\n各乡镇：\n现印"
        "发给"
        "你们。\n青州市人民政府\n2023年5月6日\n青州市犬只免疫管理办法\n第一条　为规范免疫，制定本"
        "办法。\n";
    for (const char* folder : {"参考/", "青州/", "青州/卷内/"}) {
        files all = own;
        all.emplace_back(folder + std::string("1.txt"), text);
        for (const char* paper : {"合法性审核意见\n经审核，合法。", "起草说明\n一、背景。",
                                  "征求意见采纳情况\n采纳3条。", "公平竞争审查意见\n可以出台。",
                                  "政策解读\n一、背景。", "备案报告\n现予报备。"})
            all.emplace_back(folder + std::to_string(all.size()) + ".txt",
                             std::string("关于《青州市犬只免疫管理办法》的") + paper +
                                 "\n青州市司法局\n2023年4月6日\n");
        BOOST_TEST(subject_of(all) == "1.txt", folder);
        const dossier d = read(all);
        BOOST_TEST(told(d, legality_review) == "done by paper 2024-07-02", folder);
        BOOST_TEST(told(d, filing) == "", folder);
    }
}

BOOST_AUTO_TEST_CASE(what_came_after_the_issuing_keeps_the_issued_text_the_subject) {
    const std::string next =
        "云溪县公安局关于修改《云溪县犬只管理办法》的决定（征求意见稿）\n一、将第三条修改为“每户一"
        "只”。\n";
    const std::string reading =
        "《云溪县犬只管理办法》政策解读\n一、为什么要制定《云溪县犬只管理办法》？\n";
    const std::string receipt =
        "备案公告\n云溪县人民政府报送的《云溪县犬只管理办法》（云政规〔2024〕5号）准予备案。\n"
        "市司法局\n2024年9月12日\n";
    BOOST_TEST(
        subject_of({{"1.txt", issued}, {"2.txt", reading}, {"3.txt", receipt}, {"4.txt", next}}) ==
        "1.txt");
    BOOST_TEST(subject_of({{"1.txt", issued}, {"2.txt", reading}, {"4.txt", next}}) == "4.txt");
}

BOOST_AUTO_TEST_CASE(papers_of_the_older_document_leave_the_act_on_it_the_subject) {
    const std::string repeal =
        "云溪县人民政府关于废止《云溪县犬只管理办法》的决定\n云政规〔2029〕3号\n各乡镇：\n"
        "决定废止《云溪县犬只管理办法》。\n云溪县人民政府\n2029年6月7日\n";
    const std::string minutes =
        "云溪县人民政府常务会议纪要\n2029年6月1日，县长主持召开第12次常务会议。\n一、研究县公安局提"
        "请"
        "废止《云溪县犬只管理办法》的事项。会议决定予以废止。\n云溪县人民政府办公室\n2029年6月2日"
        "\n";
    const std::string reading =
        "《云溪县犬只管理办法》政策解读\n云溪县公安局\n2024年9月1日\n一、为什么要制定？\n";
    const std::string report =
        "关于《云溪县犬只管理办法》的备案报告\n市司法局：\n现将《云溪县犬只管理办法》报送备案。\n"
        "云溪县人民政府\n2024年9月9日\n";
    const std::string opinion =
        "《云溪县犬只管理办法》实施情况评估报告\n评估结论：建议废止。\n云溪县公安局\n2029年3月1日"
        "\n";
    BOOST_TEST(subject_of({{"1.txt", issued},
                           {"2.txt", reading},
                           {"3.txt", report},
                           {"4.txt", opinion},
                           {"5.txt", minutes},
                           {"6.txt", repeal}}) == "6.txt");
    // Nothing was made here of the repeal, which was put by for reference.
    const std::string review =
        "合法性审核意见书\n县政府办：\n《云溪县犬只管理办法（送审稿）》收悉。经审核，合法。\n"
        "云溪县司法局\n2024年7月12日\n";
    BOOST_TEST(subject_of({{"1.txt", issued},
                           {"2.txt", reading},
                           {"3.txt", report},
                           {"4.txt", review},
                           {"6.txt", repeal}}) == "1.txt");
}
