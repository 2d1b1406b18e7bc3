// Which titles are one document's, and which are not.
#include "dossier/titles.h"

#include <boost/test/unit_test.hpp>

using namespace yigui::joining;

namespace {

struct row {
    const char* a;
    const char* b;
    likeness expected;
};

std::string word(likeness l) {
    switch (l) {
        case likeness::same:
            return "same";
        case likeness::variant:
            return "variant";
        case likeness::near:
            return "near";
        case likeness::other:
            return "other";
    }
    return {};
}

void check(const row& r) {
    const std::vector<std::string> organs = {"江门市科学技术局"};
    const likeness got = compare(core_of(r.a, organs), core_of(r.b, organs));
    BOOST_TEST(word(got) == word(r.expected), r.a << " / " << r.b << ": " << word(got));
    const likeness back = compare(core_of(r.b, organs), core_of(r.a, organs));
    BOOST_TEST(word(back) == word(r.expected), r.b << " / " << r.a << ": " << word(back));
}

}  // namespace

BOOST_AUTO_TEST_CASE(same_document_in_other_clothes) {
    for (const row& r : std::vector<row>{
             {"江门市科学技术局关于印发《江门市科技创新券管理办法》的通知",
              "江门市科技创新券管理办法", likeness::same},
             {"关于印发江门市科技创新券管理办法的通知", "《江门市科技创新券管理办法》",
              likeness::same},
             {"江门市科技创新券　管理办法", "江门市科技\n创新券管理办法", likeness::same},
             {"江门市科学技术局科技创新券管理办法", "江门市科技创新券管理办法", likeness::same},
             {"关于公开征求《江门市科技创新券管理办法（征求意见稿）》意见的公告",
              "江门市科技创新券管理办法", likeness::variant},
             {"[已结束]关于公开征求《江门市科技创新券管理办法》（征求意见稿）意见的公告",
              "江门市科技创新券管理办法（征求意见稿）", likeness::same},
             {"关于印发《〈江门市科技创新券管理办法〉的通知》", "江门市科技创新券管理办法",
              likeness::same},
             {"江门市科技创新券管理办法（送审稿）", "江门市科技创新券管理办法（征求意见稿）",
              likeness::variant},
             {"江门市科技创新券管理暂行办法", "江门市科技创新券管理办法", likeness::variant},
             {"江门市科技创新券管理办法（试行）", "江门市科技创新券管理办法(试行)(送审稿)",
              likeness::variant},
             {"江门市科技创新券管理规定", "江门市科技创新券管理办法", likeness::variant},
             {"江门市科技创新券的管理办法", "江门市科技创新券管理办法", likeness::variant},
             {"关于《关于延长〈江门市科技创新券管理办法〉有效期的通知》的合法性审核意见",
              "江门市科学技术局关于延长《江门市科技创新券管理办法》有效期的通知", likeness::same},
             {"关于修订印发《江门市科技创新券管理办法》的通知", "江门市科技创新券管理办法",
              likeness::same},
             {"江门市科技创新券管理办法（2023年修订）", "江门市科技创新券管理办法",
              likeness::variant},
         })
        check(r);
}

BOOST_AUTO_TEST_CASE(other_documents) {
    for (const row& r : std::vector<row>{
             {"江门市科技创新券管理办法", "江门市科技创新券管理办法实施细则", likeness::near},
             {"《江门市科技创新券管理办法》实施细则", "江门市科技创新券管理办法", likeness::near},
             {"《江门市科技创新券管理办法》实施细则", "江门市科技创新券管理办法实施细则",
              likeness::same},
             {"江门市科技计划项目管理办法", "江门市科技计划项目经费管理办法", likeness::near},
             {"江门市科技创新券管理办法", "江门市科技特派员管理办法", likeness::other},
             {"关于延长《江门市科技创新券管理办法》有效期的通知", "江门市科技创新券管理办法",
              likeness::other},
             {"关于修改《江门市科技创新券管理办法》的决定", "江门市科技创新券管理办法",
              likeness::near},
             {"关于《江门市科技创新券管理办法》继续适用的通知", "江门市科技创新券管理办法",
              likeness::other},
             {"江门市科技创新券管理办法", "中山市科技创新券管理办法", likeness::other},
             {"江门市科技创新券管理办法（2019年修订）", "江门市科技创新券管理办法（2023年修订）",
              likeness::other},
             {"2023年江门市科技计划项目申报指南", "2024年江门市科技计划项目申报指南",
              likeness::other},
             {"蓬江区科技创新券管理办法", "新会区科技创新券管理办法", likeness::other},
             {"", "江门市科技创新券管理办法", likeness::other},
         })
        check(r);
}

BOOST_AUTO_TEST_CASE(near_begins_at_eighty) {
    BOOST_TEST(similarity("一二三四五六", "一二三四五六") == 100);
    BOOST_TEST(similarity("一二三四五六", "一二三四五七") == 80);
    BOOST_TEST(similarity("一二三四五", "一二三四七") == 75);
    BOOST_TEST(similarity("", "一") == 0);
    const auto core = [](const char* s) { return core_of(s); };
    BOOST_TEST(word(compare(core("一二三四五六"), core("一二三四五七"))) == "near");
    BOOST_TEST(word(compare(core("一二三四五"), core("一二三四七"))) == "other");
}

BOOST_AUTO_TEST_CASE(marks_are_kept_apart) {
    const title_core c = core_of("江门市科技创新券管理办法（试行）（征求意见稿）");
    BOOST_TEST(c.text == "科技创新券管理办法");
    BOOST_TEST(c.place == "江门市");
    BOOST_TEST(c.trial_mark == "试行");
    BOOST_TEST(c.draft_mark == "征求意见稿");
    BOOST_TEST(core_of("市场监督管理投诉办法").place == "");
    BOOST_TEST(core_of("广东省江门市蓬江区住房办法").place == "广东省江门市蓬江区");
}

BOOST_AUTO_TEST_CASE(numbers) {
    BOOST_TEST(number_key("江科规〔2023〕1号") == number_key("江科规[2023] 第1号"));
    BOOST_TEST(number_key("江科规〔2023〕1号") != number_key("江科规〔2023〕11号"));
}

BOOST_AUTO_TEST_CASE(spans_lead_back) {
    const std::string text = "《江门市 科技\n创新券》";
    const squeezed s = squeeze(text);
    BOOST_TEST(s.text == "江门市科技创新券");
    const yigui::span at = s.original(0, s.text.size());
    BOOST_TEST(text.substr(at.begin, at.size()) == "江门市 科技\n创新券");
}

BOOST_AUTO_TEST_CASE(titles_that_only_speak_of_a_document) {
    for (const char* about : {"关于开展《江门市科技创新券管理办法》制定工作的方案",
                              "《江门市科技创新券管理办法》起草说明",
                              "关于《江门市科技创新券管理办法》的合法性审核意见"})
        BOOST_TEST(is_about_a_document(about), about);
    for (const char* own : {"江门市科学技术局关于印发《江门市科技创新券管理办法》的通知",
                            "关于修改《江门市科技创新券管理办法》的决定",
                            "关于延长《江门市科技创新券管理办法》有效期的通知",
                            "《江门市科技创新券管理办法》（征求意见稿）",
                            "《江门市科技创新券管理办法》实施细则", "江门市科技创新券管理办法"})
        BOOST_TEST(!is_about_a_document(own), own);
}
