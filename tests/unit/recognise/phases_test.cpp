// Whether a consultation is open or over, and which of the days around it an evaluation has.
#include <boost/test/unit_test.hpp>

#include "book.h"

using namespace yigui;

namespace {

/// The phases of the consultations that a text records as done, in their order, each once.
std::string phases_in(const std::string& text) {
    std::string out;
    for (const mention& m : facts_of_text(text).evidence)
        if (m.step == step::public_consultation && m.polarity == polarity::done &&
            out.find(name_of(m.phase)) == std::string::npos)
            out += std::string(out.empty() ? "" : " ") + std::string(name_of(m.phase));
    return out.empty() ? "-" : out;
}

/// The day of the first evaluation that a text records as done.
std::string evaluated_on(const std::string& text) {
    for (const mention& m : facts_of_text(text).evidence)
        if (m.step == step::expiry_evaluation && m.polarity == polarity::done)
            return m.when ? m.when->iso() : "no day";
    return "none";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(phases)

BOOST_AUTO_TEST_CASE(whoever_may_still_speak_is_asked_now) {
    const std::string head = "关于西坡路网调整方案的公示\n", foot = "\n青芦县规划局\n2024年4月1日";
    for (const char* said :
         {"现将路网调整方案向利害关系人进行公示,公开征询意见。",
          "路网规划已编制完成,为了让公众了解,现进行规划公示,征询公众意见。",
          "现将方案予以公示,公示期为2024年4月1日至4月30日。如有异议,可书面提出。",
          "现就修改内容进行公示,征询意见。公示期间,如有意见或建议的,请以书面形式反馈。"})
        BOOST_TEST(phases_in(head + said + foot) == name_of(phase::opened), said);
    // What the public is asked to do within the days is part of the opening.
    const facts asked =
        facts_of_text(head + "现将方案予以公示。如要申请听证,应在公示期限内提出。" + foot);
    for (const mention& m : asked.evidence)
        BOOST_TEST((m.step != step::public_consultation || m.polarity == polarity::done));
    const std::string told = "关于《路网调整办法》的起草说明\n";
    for (const char* said : {"公示期间(2024年3月1日至30日)未收到意见。",
                             "我局于2024年3月1日至30日公开征询公众意见,收到意见12条。",
                             "2024年3月,办法草案在网站公示,征询公众意见,共收到建议3条。"})
        BOOST_TEST(phases_in(told + said) == name_of(phase::closed), said);
}

BOOST_AUTO_TEST_CASE(minutes_tell_of_a_hearing_that_is_over) {
    BOOST_TEST(
        phases_in("听证会纪要\n2021年7月24日上午青芦县规划局举行规划修改听证会。现将听证会情况"
                  "纪要如下:一、参加人员。") == name_of(phase::closed));
}

BOOST_AUTO_TEST_CASE(the_year_of_a_list_is_no_day_of_publication) {
    for (const mention& m :
         facts_of_text("关于发布2024年补贴额一览表的通告\n现对外公布2024年补贴额一览表。").evidence)
        BOOST_TEST((m.step != step::publication || !m.when));
}

BOOST_AUTO_TEST_CASE(the_day_of_expiry_is_not_that_of_its_evaluation) {
    const std::string head = "关于延长《采砂裁量基准》有效期的通知\n";
    for (const char* said :
         {"《采砂裁量基准》有效期将于2026年9月19日届满,经评估需继续实施。",
          "《采砂裁量基准》将于2025年12月31日到期,经评估继续有效。",
          "鉴于《采砂裁量基准》(有效期至2024年6月30日)即将届满,经评估,有效期延长至2029年6月30日。",
          "《采砂裁量基准》将于2026年5月1日到期。经评估,予以延长五年。",
          "经评估,现决定将《采砂裁量基准》有效期延长五年。",
          "经对《采砂裁量基准》实施情况进行评估,决定继续实施。"})
        BOOST_TEST(evaluated_on(head + said) == "no day", said);
    BOOST_TEST(evaluated_on(head + "《采砂裁量基准》有效期至2026年5月1日,2026年3月10日经后评估,"
                                   "继续有效。") == "2026-03-10");
    BOOST_TEST(evaluated_on(head + "《采砂裁量基准》将于2024年12月31日到期。我局于2024年9月12日组织"
                                   "评估,认为可继续实施。") == "2024-09-12");
    for (const char* said : {"有效期届满前应当进行评估,经评估需要继续实施的,重新公布。",
                             "经评估可以延长的,由制定机关重新公布。"})
        BOOST_TEST(evaluated_on(said) == "none", said);
}

BOOST_AUTO_TEST_SUITE_END()
