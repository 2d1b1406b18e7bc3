// A dossier in which no text of the document lies: which one its papers name, if any.
#include <boost/test/unit_test.hpp>

#include "texts.h"

using namespace yigui;
using namespace yigui::testing;

namespace {

/// The document known by name; what papers it lies among when a paper is the subject.
std::string named_in(const files& all) {
    const dossier d = read(all);
    if (d.subject < d.papers.size()) return "paper " + d.papers[d.subject].path;
    return d.known_by_name ? d.known_by_name->title->value : "";
}

const std::string notice =
    "关于公开征求《云溪县犬只管理办法（征求意见稿）》意见的公告\n现就《云溪县犬只管理办法（征求意见"
    "稿）》向社会公开征求意见，时间为2024年3月1日至2024年4月2日。\n云溪县公安局\n2024年3月1日\n";
const std::string review =
    "合法性审核意见书\n县公安局：\n你局送审的《云溪县犬只管理办法（送审稿）》收悉。经审核，合法。\n"
    "云溪县司法局\n2024年5月12日\n";
const std::string minutes =
    "云溪县人民政府常务会议纪要\n2024年5月19日，县长主持召开第71次常务会议。\n一、听取防汛工作汇报"
    "。"
    "\n二、审议《云溪县犬只管理办法（送审稿）》。会议审议通过该办法。\n三、审议《云溪县洗车管理规定"
    "（送审稿）》。会议决定暂缓审议。\n";
const std::string filing =
    "云溪县人民政府关于报送《云溪县犬只管理办法》备案的报告\n市人民政府：\n《云溪县犬只管理办法》（"
    "云政规〔2024〕5号）已于2024年6月3日公布，现报送备案。\n云溪县人民政府\n2024年6月20日\n";
const std::string asked =
    "云溪县公安局关于提请审核《云溪县犬只管理办法（送审稿）》的函\n县司法局：\n现将《云溪县犬只管理"
    "办法（送审稿）》送你局审核。\n云溪县公安局\n2024年5月6日\n";
const std::string of_other =
    "合法性审核意见书\n县城管局：\n你局送审的《云溪县洗车管理规定（送审稿）》收悉。经审核，合法。\n"
    "云溪县司法局\n2024年5月14日\n";

}  // namespace

BOOST_AUTO_TEST_CASE(papers_of_one_making_name_the_subject) {
    BOOST_TEST(named_in({{"1.txt", notice}, {"2.txt", review}}) == "云溪县犬只管理办法");
    BOOST_TEST(named_in({{"2.txt", review}, {"3.txt", minutes}}) == "云溪县犬只管理办法");
    // The letter that asks for the review is not the document, whatever its title holds.
    BOOST_TEST(named_in({{"1.txt", notice}, {"2.txt", asked}}) == "云溪县犬只管理办法");
}

BOOST_AUTO_TEST_CASE(papers_tell_number_issuer_and_class) {
    const dossier d = read({{"1.txt", notice}, {"2.txt", review}, {"3.txt", filing}});
    BOOST_REQUIRE(d.known_by_name.has_value());
    const facts& f = *d.known_by_name;
    BOOST_TEST(f.doc_number->value == "云政规〔2024〕5号");
    BOOST_TEST(f.issuer->value == "云溪县人民政府");
    BOOST_TEST((f.kind == paper_kind::issued_document));
    BOOST_TEST(f.is_normative.value_or(false));
    BOOST_TEST(!f.validity.has_value());
    const dossier open = read({{"1.txt", notice}, {"2.txt", review}});
    BOOST_TEST((open.known_by_name->kind == paper_kind::draft));
    BOOST_TEST(!open.known_by_name->is_normative.has_value());
}

BOOST_AUTO_TEST_CASE(a_paper_says_whether_it_is_a_normative_document) {
    const auto class_of = [](const std::string& words) {
        const dossier d = read({{"1.txt", notice}, {"2.txt", review + words}});
        const auto n = d.known_by_name->is_normative;
        return n ? *n ? "yes" : "no" : "open";
    };
    BOOST_TEST(class_of("该办法属于行政规范性文件。\n") == "yes");
    BOOST_TEST(class_of("该办法不属于行政规范性文件。\n") == "no");
    BOOST_TEST(class_of("是否属于规范性文件：\n") == "open");
    BOOST_TEST(class_of("本意见未涉及规范性文件的编号。\n") == "open");
    BOOST_TEST(class_of("文件性质：□规章 ■规范性文件 □其他\n") == "yes");
    BOOST_TEST(class_of("文件性质：□规章 □规范性文件 ■其他\n") == "open");
    BOOST_TEST(class_of("规章□ 规范性文件□ 其他√\n") == "open");
    BOOST_TEST(class_of("是否规范性文件：是\n") == "yes");
    BOOST_TEST(class_of("是否规范性文件：☑是 □否\n") == "yes");
    BOOST_TEST(class_of("是否规范性文件：是/否\n") == "open");
    BOOST_TEST(class_of("是否规范性文件：□是 ☑否\n") == "open");
    BOOST_TEST(class_of("文件性质：行政规范性文件\n") == "yes");
    // The office that reviews it goes by the rules on such documents.
    BOOST_TEST(class_of("根据《云溪县行政规范性文件管理规定》，提出以上意见。\n") == "yes");
}

BOOST_AUTO_TEST_CASE(two_documents_compete) {
    const dossier d = read({{"1.txt", notice}, {"2.txt", of_other}});
    BOOST_TEST(!d.known_by_name.has_value());
    BOOST_TEST(d.rival_subjects.size() == 2u);
    const std::string feedback =
        "《云溪县犬只管理办法（征求意见稿）》意见采纳情况\n收到意见3条，采纳1条。\n";
    // One paper put into the wrong folder makes no second document.
    BOOST_TEST(named_in({{"1.txt", notice},
                         {"2.txt", review},
                         {"3.txt", feedback},
                         {"4.txt", filing},
                         {"5.txt", of_other}}) == "云溪县犬只管理办法");
}

BOOST_AUTO_TEST_CASE(what_can_be_about_any_document_names_none) {
    const std::string reading =
        "《云溪县犬只管理办法》政策解读\n一、为什么要制定《云溪县犬只管理办法》？\n";
    const std::string catalogue =
        "云溪县2024年规范性文件清理结果\n一、继续有效：《云溪县犬只管理办法》等12件。\n";
    BOOST_TEST(named_in({{"1.txt", minutes}}) == "");
    BOOST_TEST(named_in({{"1.txt", review}}) == "");
    BOOST_TEST(named_in({{"1.txt", reading}, {"2.txt", reading}}) == "");
    BOOST_TEST(named_in({{"1.txt", minutes}, {"2.txt", reading}, {"3.txt", catalogue}}) == "");
}

BOOST_AUTO_TEST_CASE(papers_on_several_documents_name_none) {
    const std::string report =
        "关于报送《云溪县犬只管理办法》等2件规范性文件备案的报告\n现将《云溪县犬只管理办法》《云溪"
        "县洗"
        "车管理规定》报送备案。\n云溪县人民政府\n2024年7月1日\n";
    const std::string ledger =
        "云溪县司法局2024年合法性审核台账\n1 《云溪县犬只管理办法》 3月1日收件\n2 "
        "《云溪县洗车管理规"
        "定》 4月1日收件\n";
    BOOST_TEST(!read({{"1.txt", report}, {"2.txt", ledger}}).known_by_name.has_value());
}

BOOST_AUTO_TEST_CASE(a_form_to_be_filled_in_names_none) {
    const std::string form =
        "关于公开征求《××××办法（征求意见稿）》意见的公告\n现就《××××办法（征求意见稿）》公开征求意"
        "见。\n";
    const std::string opinion =
        "合法性审核意见书\n你单位送审的《××××办法（送审稿）》收悉。经审核，合法。\n";
    BOOST_TEST(named_in({{"1.txt", form}, {"2.txt", opinion}}) == "");
    BOOST_TEST(named_in({{"模板/1.txt", notice}, {"模板/2.txt", review}}) == "");
}

BOOST_AUTO_TEST_CASE(letters_on_the_document_of_another_organ_name_none) {
    const std::string asks =
        "云溪县公安局关于征求《云溪县犬只管理办法（征求意见稿）》意见的函\n县农业农村局：\n现将《云"
        "溪"
        "县犬只管理办法（征求意见稿）》送你局，请于3月20日前反馈意见。\n云溪县公安局\n2024年3月4日"
        "\n";
    const std::string answers =
        "云溪县农业农村局关于《云溪县犬只管理办法（征求意见稿）》的复函\n县公安局：\n我局没有意见。"
        "\n"
        "云溪县农业农村局\n2024年3月18日\n";
    const std::string sheet =
        "云溪县农业农村局发文稿纸\n标题：关于《云溪县犬只管理办法（征求意见稿）》的复函\n签发：同意"
        "。\n2024年3月18日\n";
    const dossier d = read({{"1.txt", asks}, {"2.txt", answers}, {"3.txt", sheet}});
    BOOST_TEST(!d.known_by_name.has_value());
    // What its makers put on the web, kept with what was answered.
    BOOST_TEST(!read({{"1.txt", notice}, {"2.txt", answers}}).known_by_name.has_value());
}

BOOST_AUTO_TEST_CASE(what_a_decision_repeals_is_not_its_subject) {
    const std::string explains =
        "关于废止《云溪县犬只管理办法》的说明\n《云溪县犬只管理办法》已不适应管理需要，建议废止。"
        "\n";
    const std::string opinion =
        "关于废止《云溪县犬只管理办法》的合法性审核意见\n《云溪县犬只管理办法》与上位法不一致，废止"
        "合"
        "法。\n云溪县司法局\n2024年6月5日\n";
    const dossier d = read({{"1.txt", explains}, {"2.txt", opinion}});
    BOOST_TEST(!d.known_by_name.has_value());
}

BOOST_AUTO_TEST_CASE(a_text_is_judged_before_a_name) {
    const std::string text =
        "云溪县犬只管理办法（送审稿）\n第一条　为规范养犬，制定本办法。\n第二条　养犬应当登记。\n";
    BOOST_TEST(named_in({{"1.txt", notice}, {"2.txt", review}, {"3.txt", text}}) == "paper 3.txt");
}
