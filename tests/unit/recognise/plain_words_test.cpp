// Words that say the same as plainer ones are read as these, in every list at once; within longer
// words they stay, and quotes show what stands in the paper.
#include <boost/test/unit_test.hpp>

#include "book.h"

using namespace yigui;

BOOST_AUTO_TEST_SUITE(plain_words)

BOOST_AUTO_TEST_CASE(records_are_read_in_other_words) {
    hold_done("", {
                      {"县司法局对《停车办法》进行了合法合规性审查。", "legality_review"},
                      {"2024年6月3日召开企业座谈交流会,听取对《停车办法(草案)》的意见。",
                       "enterprise_consultation"},
                      {"该办法已于2024年6月3日向市政府报备。", "filing"},
                  });
}

BOOST_AUTO_TEST_CASE(exceptions_know_them_too) {
    hold_done("", {
                      {"市司法局设立合法合规性审查科,编制五名。", "-"},
                      {"法规科人员参加了合法合规性审查业务培训。", "-"},
                      {"《停车办法》理应公开征求意见。", "-"},
                      {"《停车办法》并未公开征求意见。", "-"},
                      {"本办法属内部管理事项,毋须公开征求意见。", "-"},
                  });
}

BOOST_AUTO_TEST_CASE(longer_words_keep_theirs) {
    hold_done("", {
                      {"该办法已于2024年6月3日上报备案。", "filing"},
                      {"受理应当在五日内完成,《停车办法》已经合法性审核。", "legality_review"},
                  });
}

BOOST_AUTO_TEST_SUITE_END()
