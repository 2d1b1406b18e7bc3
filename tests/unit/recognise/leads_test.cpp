// Leads: what they are seen in, the usual false alarms that are spared, and papers known by name.
#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "book.h"

using namespace yigui;

namespace {

bool holds(const std::string& text, const std::string& id) {
    const facts f = facts_of_text("示例市科技创新券管理办法\n第一条 " + text);
    return std::any_of(f.signals.begin(), f.signals.end(),
                       [&](const signal& s) { return s.id == id; });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(leads)

BOOST_AUTO_TEST_CASE(usual_false_alarms_are_spared) {
    struct row {
        const char *id, *seen, *spared;
    };
    for (const row& r : {
             row{"penalty", "对违规企业处以罚款。", "弄虚作假的,取消项目资助资格。"},
             row{"penalty", "取消企业经营资格。", "依照《中华人民共和国行政处罚法》处以罚款。"},
             row{"coercion", "对设备予以查封。", "拒不退回的,申请人民法院强制执行。"},
             row{"disguised_licence", "企业经认定后方可从事技术交易。",
                 "企业经认定后方可申请补助。"},
             row{"fee", "企业缴纳保证金。", "项目经费包括单位自筹经费。"},
             row{"proof_item", "申请人提交无犯罪记录证明。", "申请人提交相关证明材料。"},
             row{"local_only", "企业应当在本市登记注册。", "企业在本市行政区域内从事研发活动。"},
             row{"designated", "委托指定机构出具报告。", "对创新产品依法实行首购、订购。"},
             row{"tax_linked", "按照地方贡献给予奖励。", "企业依法享受国家减免税政策。"},
             row{"price", "收费不得超过最高限价。", "政府采购的最高限价按照预算确定。"},
             row{"negative_list", "制定本市产业负面清单。", "项目经费实行负面清单管理。"},
             row{"tax_setting", "对企业开征费用。", "现向社会公开征求意见。"},
             row{"mass_closure", "检查期间一律停产。", "不得要求企业一律停产。"},
             row{"training_forced", "企业应当参加业务培训。", "项目承担单位应当参加业务培训。"},
             row{"more_power", "最终解释权归我局。", "本办法由我局负责解释。"},
         }) {
        BOOST_TEST(holds(r.seen, r.id), r.id << ": " << r.seen);
        BOOST_TEST(!holds(r.spared, r.id), r.id << ": " << r.spared);
    }
}

BOOST_AUTO_TEST_CASE(papers_are_known_by_their_names) {
    const auto is_known = [](const std::string& text, const std::string& id) {
        const facts f = facts_of_text(text);
        return std::any_of(f.signals.begin(), f.signals.end(),
                           [&](const signal& s) { return s.id == id; });
    };
    BOOST_TEST(is_known("保密审查表\n经审查,可以公开。", "保密审查"));
    BOOST_TEST(is_known("某某市科学技术局权责清单\n一、认定初审。", "权责清单"));
    BOOST_TEST(is_known("《某某办法》听证报告\n听证会已经举行。", "听证材料"));
    // A text about the paper is not the paper, nor is a sentence that speaks of it.
    BOOST_TEST(!is_known("某某市保密审查管理办法\n第一条 为规范保密审查,制定本办法。", "保密审查"));
    BOOST_TEST(!is_known("本文件已经完成保密审查并将按规定公布。\n其他事项另行通知。", "保密审查"));
}

BOOST_AUTO_TEST_SUITE_END()
