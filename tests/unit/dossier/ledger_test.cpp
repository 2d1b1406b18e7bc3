// An organ's year: which matter a paper records, of which year and organ it is, when a folder is
// a ledger at all, and which letter an answer belongs to.
#include "dossier/ledger.h"

#include <boost/test/unit_test.hpp>

#include "../recognise/book.h"
#include "dossier/assemble.h"
#include "dossier/matters.h"
#include "recognise/phrases.h"

using namespace yigui;
using namespace yigui::joining;

namespace {

using files = std::vector<std::pair<std::string, std::string>>;

dossier read(const files& all, std::optional<int> year = std::nullopt) {
    std::vector<read_item> items;
    for (const auto& [path, text] : all)
        items.push_back({"台账/" + path, read_bytes("台账/" + path, text)});
    return assemble("台账", std::move(items), book(), year);
}

const paper& paper_of(const dossier& d, const std::string& path) {
    for (const paper& p : d.papers)
        if (p.path == path) return p;
    BOOST_FAIL("no paper " + path);
    return d.papers.front();
}

/// The events of one matter, in words.
std::string told(const dossier& d, step s) {
    std::string out;
    for (const event& e : d.events) {
        if (e.step != s) continue;
        out += (out.empty() ? "" : "; ") + std::string(id_of(e.how));
        if (e.when) out += " " + e.when->iso();
        if (!e.instance.empty()) out += " [" + e.instance + "]";
    }
    return out;
}

const std::string organ = "江门市科学技术局";

std::string page(const std::string& title, const std::string& body, const std::string& day) {
    return organ + title + "\n\n" + body + "\n\n" + organ + "\n" + day + "\n";
}

const files plain_year = {
    {"1.txt", page("2021年学法计划", "每季度学法一次。", "2021年2月18日")},
    {"2.txt", page("信息发布审核制度", "第一条　先审后发。", "2020年11月9日")},
    {"3.txt", page("2021年法治政府建设年度报告", "2021年,组织干部参加学法考试。", "2022年2月18日")},
    {"4.txt", page("2020年学法计划", "每季度学法一次。", "2020年2月18日")},
    {"5.txt", "科室通讯录\n\n办公室\n"}};

}  // namespace

BOOST_AUTO_TEST_SUITE(ledgers)

BOOST_AUTO_TEST_CASE(examples_of_the_data_hold) {
    int seen = 0;
    const auto& data = recognising::data_of(book());
    for (const auto& e : data.examples()) {
        const auto& group = data.groups()[e.group];
        if (!group.yearly) continue;
        const auto all = matters_of_title(std::string(e.text), book());
        const bool is_told = std::find(all.begin(), all.end(), group.yearly->matter) != all.end();
        BOOST_TEST(is_told != e.is_counter,
                   e.file << ":" << e.line << " " << group.name << ": " << e.text);
        ++seen;
    }
    BOOST_TEST(seen > 60);
}

BOOST_AUTO_TEST_CASE(a_folder_of_yearly_papers_is_a_ledger) {
    const dossier d = read(plain_year);
    BOOST_REQUIRE(d.ledger.has_value());
    BOOST_TEST(d.ledger->year == 2021);
    BOOST_TEST(d.ledger->organ == organ);
    BOOST_TEST((d.subject == SIZE_MAX));
    BOOST_TEST(told(d, step::study_plan) == "paper_itself 2021-02-18");
    // A system stays in use; what a report says of the year is a statement.
    BOOST_TEST(told(d, step::release_review_system) == "paper_itself 2020-11-09");
    BOOST_TEST(told(d, step::law_exam) == "dated_statement 2021");
    BOOST_TEST(id_of(paper_of(d, "4.txt").about) == "other");
    BOOST_TEST(paper_of(d, "4.txt").about_because == "2020年的材料");
    BOOST_TEST(id_of(paper_of(d, "5.txt").about) == "unknown");
}

BOOST_AUTO_TEST_CASE(another_year_when_asked_for) {
    const dossier d = read(plain_year, 2020);
    BOOST_REQUIRE(d.ledger.has_value());
    BOOST_TEST(d.ledger->year == 2020);
    BOOST_TEST(told(d, step::study_plan) == "paper_itself 2020-02-18");
    BOOST_TEST(told(d, step::law_report) == "");
}

BOOST_AUTO_TEST_CASE(two_yearly_papers_make_no_ledger) {
    const dossier d = read({plain_year[0], plain_year[1]});
    BOOST_TEST(!d.ledger.has_value());
}

BOOST_AUTO_TEST_CASE(the_manifest_names_year_organ_and_papers) {
    const dossier d =
        read({{"卷宗.xml",
               "<年度台账 机关=\"江门市科学技术局\" 年度=\"2021\">"
               "<材料 文件=\"照片说明.txt\" 类别=\"宪法日活动\"/></年度台账>"},
              {"照片说明.txt",
               "活动照片说明\n\n照片摄于2021年12月4日。\n\n江门市科学技术局\n2021年12月6日\n"}});
    BOOST_REQUIRE(d.ledger.has_value());
    BOOST_TEST(d.ledger->year == 2021);
    BOOST_TEST(d.ledger->because == "卷宗.xml 写明是年度台账");
    BOOST_TEST(told(d, step::constitution_day) == "paper_itself 2021-12-06");
}

BOOST_AUTO_TEST_CASE(papers_of_another_organ_and_drafts_record_nothing) {
    const dossier d = read(
        {plain_year[0],
         plain_year[1],
         plain_year[2],
         {"6.txt",
          "江门市工业和信息化局2021年普法责任清单\n\n一、\n\n江门市工业和信息化局\n2021年4月3日\n"},
         {"7.txt", page("舆情回应工作机制(征求意见稿)", "第一条", "2021年4月3日")},
         {"8.txt",
          "江门市司法局关于做好2021年法治政府建设年度报告编制工作的通知\n\n各部门:\n\n江门市司法局"
          "\n2022年1月8日\n"}});
    BOOST_TEST(told(d, step::law_promotion) == "");
    BOOST_TEST(paper_of(d, "6.txt").about_because == "是江门市工业和信息化局的材料");
    BOOST_TEST(told(d, step::opinion_response_system) == "");
    BOOST_TEST(told(d, step::law_report) == "paper_itself 2022-02-18");
}

BOOST_AUTO_TEST_CASE(a_plan_and_a_denial_in_a_report_record_nothing) {
    const dossier d = read(
        {plain_year[0],
         plain_year[1],
         {"3.txt", page("2021年法治政府建设年度报告",
                        "2021年,尚未组织旁听庭审。下一步将开展宪法日活动。", "2022年2月18日")}});
    BOOST_TEST(told(d, step::court_observation) == "");
    BOOST_TEST(told(d, step::constitution_day) == "");
}

BOOST_AUTO_TEST_CASE(an_answer_belongs_to_the_letter_that_it_names) {
    const auto letter = [](const std::string& number, const std::string& day) {
        return "江门市江海区人民法院司法建议书\n\n" + number +
               "\n\n江门市科学技术局:\n收文日期:" + day +
               "\n\n江门市江海区人民法院\n2021年3月1日\n";
    };
    const dossier d = read({{"a.txt", letter("〔2021〕江海法建字第3号", "2021年3月5日")},
                            {"b.txt", letter("〔2021〕江海法建字第9号", "2021年6月5日")},
                            {"c.txt", page("关于司法建议书的复函",
                                           "贵院〔2021〕江海法建字第9号收悉。", "2021年7月1日")}},
                           2021);
    BOOST_TEST(told(d, step::judicial_advice_reply) ==
               "paper_itself 2021-07-01 [〔2021〕江海法建字第9号]");
    BOOST_TEST(told(d, step::judicial_advice) ==
               "paper_itself 2021-03-05 [〔2021〕江海法建字第3号]; "
               "paper_itself 2021-06-05 [〔2021〕江海法建字第9号]");
}

BOOST_AUTO_TEST_CASE(a_letters_own_date_is_not_its_receipt) {
    const dossier d = read({{"a.txt",
                             "江门市人民检察院检察建议书\n\n江检建〔2021〕2号\n\n江门市科学技术局:"
                             "\n\n江门市人民检察院\n2021年3月1日\n"}},
                           2021);
    BOOST_TEST(told(d, step::procuratorial_advice) == "undated_statement [江检建〔2021〕2号]");
}

BOOST_AUTO_TEST_CASE(years_in_names) {
    BOOST_TEST(year_in("2021年学法计划").value_or(0) == 2021);
    BOOST_TEST(year_in("2021年度报告(2021年)").value_or(0) == 2021);
    BOOST_TEST(!year_in("2020年和2021年学法计划").has_value());
    BOOST_TEST(!year_in("第20210012号提案的答复").has_value());
    BOOST_TEST(!year_in("2021年5月3日").has_value());
    BOOST_TEST(year_spoken_of("本报告……\n2021年,本局推进").value_or(0) == 2021);
}

BOOST_AUTO_TEST_CASE(a_row_of_a_register_is_a_case) {
    files all = plain_year;
    all.push_back(
        {"建议提案办理台账.html",
         "<html><body><h1>" + organ +
             "2021年建议提案办理台账</h1><table><tr><th>序号</th><th>编号</th><th>题目</th>"
             "<th>交办日期</th><th>答复日期</th></tr>"
             "<tr><td>1</td><td>第2021015号</td><td>关于科普的建议</td><td>2021年3月1日</td>"
             "<td>2021年5月20日</td></tr>"
             "<tr><td>2</td><td>第2021031号</td><td>关于人才的提案</td><td>2021年3月8日</td>"
             "<td></td></tr></table></body></html>"});
    const dossier d = read(all);
    BOOST_TEST(told(d, step::proposal_received) ==
               "dated_statement 2021-03-01 [第2021015号]; "
               "dated_statement 2021-03-08 [第2021031号]");
    BOOST_TEST(told(d, step::proposal_reply) == "dated_statement 2021-05-20 [第2021015号]");
    // An answer of its own goes with the row whose number it names.
    all.push_back({"答复.txt", page("关于市政协第2021031号提案的答复",
                                    "第2021031号提案收悉,现答复如下。", "2021年6月2日")});
    BOOST_TEST(told(read(all), step::proposal_reply) ==
               "dated_statement 2021-05-20 [第2021015号]; paper_itself 2021-06-02 [第2021031号]");
}

BOOST_AUTO_TEST_SUITE_END()
