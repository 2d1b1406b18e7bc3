// Several papers copied into one file are several papers; a list of their names is not.
#include <boost/test/unit_test.hpp>
#include <string>

#include "book.h"

using namespace yigui;

namespace {

const std::string explanation =
    "关于《云岭市停车管理办法(送审稿)》的起草说明\n"
    "为规范停车秩序,结合本市实际起草本办法,现将有关情况说明如下。\n"
    "云岭市交通运输局\n2024年3月1日\n";
const std::string review =
    "政策法规科对《云岭市停车管理办法(送审稿)》进行了审核,内容合法,同意提请审议。\n"
    "云岭市交通运输局政策法规科\n2024年3月20日\n";

std::string kinds_in(const std::string& text) {
    std::string out;
    for (const auto& f : recognise(text_document(text), book()))
        out += (out.empty() ? "" : " ") + std::string(id_of(f.kind));
    return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(bound_papers)

BOOST_AUTO_TEST_CASE(the_name_of_a_form_begins_a_paper) {
    BOOST_TEST(kinds_in(explanation + "合法性审核意见书\n" + review) ==
               "drafting_explanation legality_opinion");
    BOOST_TEST(kinds_in(explanation + "合法性审核意见书(第3号)\n" + review) ==
               "drafting_explanation legality_opinion");
}

BOOST_AUTO_TEST_CASE(a_binder_mark_or_a_title_begins_a_paper) {
    BOOST_TEST(kinds_in(explanation + "【二】合法性审核意见\n" + review) ==
               "drafting_explanation legality_opinion");
    BOOST_TEST(kinds_in(explanation +
                        "《云岭市停车管理办法》公开征求意见采纳情况\n"
                        "征求意见时间为2024年1月8日至2024年2月8日,共收到意见3条,采纳2条。\n"
                        "2024年2月20日\n") == "drafting_explanation consultation_feedback");
}

BOOST_AUTO_TEST_CASE(the_note_on_a_draft_stands_below_it) {
    const std::string notice =
        "关于公开征求《云岭市停车管理办法(征求意见稿)》意见的通知\n"
        "现将《云岭市停车管理办法(征求意见稿)》向社会公开征求意见,请于2024年4月1日前反馈。\n"
        "云岭市交通运输局\n2024年3月1日\n";
    BOOST_TEST(kinds_in(notice +
                        "关于《云岭市停车管理办法(征求意见稿)》的说明\n"
                        "一、起草过程\n我局征求了有关单位、停车企业和专家学者的意见,修改完善形成"
                        "征求意见稿。\n") == "consultation_notice drafting_explanation");
    BOOST_TEST(kinds_in(notice + "关于《云岭市停车管理办法(征求意见稿)》的说明\n") ==
               "consultation_notice");
}

BOOST_AUTO_TEST_CASE(a_reading_below_its_document) {
    const std::string issued =
        "云岭市交通运输局关于印发《云岭市停车管理办法》的通知\n发布日期:2024-05-06\n"
        "各区交通运输局:现将《云岭市停车管理办法》印发给你们,请遵照执行。\n";
    const std::string reading = "一、为什么制定?停车难,群众反映多。二、何时施行?6月1日起。\n";
    BOOST_TEST(kinds_in(issued + "政策解读:《云岭市停车管理办法》\n发布日期:2024-05-08\n" +
                        reading) == "issued_document interpretation");
    // A link to it has no day of its own.
    BOOST_TEST(kinds_in(issued + "政策解读:《云岭市停车管理办法》\n" +
                        "第一条 为规范停车,制定本办法。第二条 本办法自6月1日起施行。\n") ==
               "issued_document");
}

BOOST_AUTO_TEST_CASE(a_list_of_names_binds_nothing) {
    BOOST_TEST(kinds_in(explanation + "附:\n公平竞争审查表\n合法性审核意见书\n会议纪要\n") ==
               "drafting_explanation");
}

/// What a cover of one line hands on is a paper of its own: its number and its steps are not the cover's.
BOOST_AUTO_TEST_CASE(a_forwarded_paper_on_the_covers_line) {
    const std::string cover =
        "云岭县水利局关于转发市水利局河道采砂规定的通知 各乡镇水利站: 现将市水利局"
        "《河道采砂规定》转发给你们,请遵照执行。 云岭县水利局 2024年3月4日 ";
    const std::string forwarded =
        "云岭市水利局关于印发河道采砂规定的通知 云水发〔2024〕7号 各县(区)水利局: "
        "《河道采砂规定》经公开征求意见,并经市水利局2024年第3次局务会议审议通过,现予公布。 "
        "云岭市水利局 2024年2月20日";
    const auto papers = recognise(text_document(cover + forwarded), book());
    BOOST_REQUIRE_EQUAL(papers.size(), 2u);
    BOOST_TEST(!papers[0].doc_number);
    BOOST_TEST(papers[0].evidence.empty());
    BOOST_REQUIRE(papers[1].doc_number);
    BOOST_TEST(papers[1].doc_number->value == "云水发〔2024〕7号");
    // 印发 with the rules themselves below the day is one paper.
    BOOST_TEST(recognise(text_document("云岭县水利局关于印发河道采砂规定的通知 各乡镇: 现将"
                                       "《河道采砂规定》印发给你们。 云岭县水利局 2024年3月4日 "
                                       "河道采砂规定 第一条 为规范采砂,制定本规定。"),
                         book())
                   .size() == 1u);
}

BOOST_AUTO_TEST_SUITE_END()
