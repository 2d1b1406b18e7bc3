// The terminal report: what an official sees first, alignment, wrapping, and nothing hostile.
#include <boost/test/unit_test.hpp>
#include <sstream>

#include "base/unicode.h"
#include "random_verdict.h"
#include "report/columns.h"
#include "report/printable.h"
#include "report/report.h"
#include "report/wording.h"
#include "sample_verdict.h"

using namespace yigui;

namespace {

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> out;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) out.push_back(line);
    return out;
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

char32_t first_mark(const std::string& line) {
    std::size_t at = line.find_first_not_of(' ');
    return at == std::string::npos ? 0 : code_point_at(line, at);
}

bool has_hazard(const std::string& text) {
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = code_point_at(text, i);
        if (c != '\n' && report::is_hazardous(c)) return true;
    }
    return false;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(text_format)

BOOST_AUTO_TEST_CASE(says_first_what_is_missing) {
    const auto text = text_report(sample::rich(), {});
    BOOST_TEST_MESSAGE(text);
    BOOST_TEST(holds(text, "缺2项记录：集体讨论决定、有效期。"));
    BOOST_TEST(holds(text, "4项记录与要求不符：公开征求意见（期限不足）"));
    BOOST_TEST(holds(text, "1项无法判断：风险评估。"));
    BOOST_TEST(holds(text, "1项已登记为例外：意见采纳反馈（无记录）。"));
    BOOST_TEST(holds(text, "2份材料无法读取"));
    BOOST_TEST(text.find("结论") < text.find("步骤"));
    BOOST_TEST(text.find("已被替换") < text.find("结论"));
}

BOOST_AUTO_TEST_CASE(shows_status_of_a_basis_only_when_it_is_not_verified) {
    const auto text = text_report(sample::rich(), {.width = 200});
    BOOST_TEST(holds(text, "《样例条例》第六十二条第二款（2020年1月1日起施行）\n"));
    BOOST_TEST(holds(text, "要点第七项\n"));
    BOOST_TEST(holds(text, "（2019年1月1日至2021年12月31日有效，转引）"));
    BOOST_TEST(holds(text, "《样例办法》第三条（条文待核）"));
}

BOOST_AUTO_TEST_CASE(never_says_that_something_was_not_done) {
    const auto text = text_report(sample::rich(), {}) + html_report(sample::rich(), {});
    for (const char* word : {"未履行", "没有履行", "未完成", "not done", "not performed"})
        BOOST_TEST(!holds(text, word), word);
}

BOOST_AUTO_TEST_CASE(keeps_the_width_and_the_rules_of_chinese_setting) {
    for (const unsigned width : {50U, 60U, 80U, 100U, 132U}) {
        for (const auto in : {language::chinese, language::english}) {
            for (const auto& line : lines_of(text_report(sample::rich(), {in, false, width}))) {
                BOOST_TEST(display_width(line) <= width, width << ": " << line);
                const std::u32string_view never = U"。，、；：？！）》」』】";
                BOOST_TEST((never.find(first_mark(line)) == never.npos), line);
                BOOST_TEST((line.empty() || line.back() != ' '), line);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(keeps_the_width_whatever_the_verdict) {
    for (unsigned seed = 0; seed < 60; ++seed) {
        const auto text = text_report(sample::chance(seed), {.width = 60});
        for (const auto& line : lines_of(text))
            BOOST_TEST(display_width(line) <= 60U, seed << line);
    }
}

BOOST_AUTO_TEST_CASE(passes_no_control_character) {
    for (const auto in : {language::chinese, language::english}) {
        const auto text = text_report(sample::rich(), {in, false, 80});
        BOOST_TEST(is_valid_utf8(text));
        BOOST_TEST(!has_hazard(text));
        BOOST_TEST(holds(text, "[U+001B]"));
        BOOST_TEST(holds(text, "[U+202E]"));
    }
}

BOOST_AUTO_TEST_CASE(colours_only_when_asked_and_changes_nothing_else) {
    const auto plain = text_report(sample::rich(), {});
    auto coloured = text_report(sample::rich(), {language::chinese, true, 80});
    BOOST_TEST(coloured != plain);
    std::string stripped;
    for (std::size_t i = 0; i < coloured.size();) {
        if (coloured[i] == '\x1b') {
            i = coloured.find('m', i) + 1;
        } else {
            stripped += coloured[i++];
        }
    }
    BOOST_TEST(stripped == plain);
}

BOOST_AUTO_TEST_CASE(english_labels_chinese_messages) {
    const auto text = text_report(sample::rich(), {language::english, false, 100});
    BOOST_TEST(holds(text, "2 without a record: collective decision, validity."));
    BOOST_TEST(holds(text, "public consultation: too short"));
    BOOST_TEST(holds(text, "公开征求意见9日，少于30日"));
}

BOOST_AUTO_TEST_CASE(a_mere_hint_is_nothing_to_report) {
    auto v = sample::bare();
    v.subject.emplace();
    v.findings = {sample::make("H1", step::content, result_kind::undetermined, severity::info,
                               "无法判断是否适用")};
    v.steps = {{step::content, result_kind::undetermined, {"H1"}, {}}};
    const auto text = text_report(v, {});
    BOOST_TEST(holds(text, "没有发现缺项"));
    BOOST_TEST(!holds(text, "1项无法判断"));
    BOOST_TEST(exit_code_of(v) == 0);
}

BOOST_AUTO_TEST_CASE(rules_that_do_not_apply_for_one_reason_stand_on_one_line) {
    auto v = sample::bare();
    for (const char* rule : {"N1", "N2", "N3"})
        v.findings.push_back(sample::make(rule, step::filing, result_kind::not_applicable,
                                          severity::info, "不适用:本项约束另一机关"));
    const auto text = text_report(v, {.width = 120});
    BOOST_TEST(holds(text, "  - 不适用：本项约束另一机关（N1、N2、N3）\n"));
}

BOOST_AUTO_TEST_CASE(a_quotation_about_a_fact_is_no_mention_of_a_step) {
    auto v = sample::bare();
    auto f = sample::make("Q1", step::validity, result_kind::not_recorded, severity::error, "无");
    f.evidence = {sample::quote("草案.docx", "2021年3月31日", 5, 15)};
    f.evidence[0].strength.clear();
    v.findings = {f};
    BOOST_TEST(!holds(text_report(v, {}), "已完成"));
    BOOST_TEST(holds(json_report(v), "\"polarity\": null"));
}

BOOST_AUTO_TEST_CASE(many_rules_of_a_step_are_counted) {
    auto v = sample::bare();
    std::vector<std::string> rules;
    for (int i = 10; i < 40; ++i) rules.push_back("P9-" + std::to_string(i));
    v.steps = {{step::legality_review, result_kind::recorded, rules, sample::on(2021, 4, 20)}};
    BOOST_TEST(holds(text_report(v, {}), "P9-10、P9-11、P9-12、P9-13、P9-14等30条\n"));
}

BOOST_AUTO_TEST_CASE(a_verdict_with_nothing_in_it) {
    const auto text = text_report(sample::bare(), {});
    BOOST_TEST(holds(text, "没有认出要检查的文件"));
    BOOST_TEST(holds(text, "没有可检查的材料"));
}

BOOST_AUTO_TEST_CASE(lists_every_plan_item_in_order) {
    const auto text = text_report(sample::rich(), {});
    const auto at = text.find("要点各项检查情况");
    std::size_t last = at;
    for (const char* item : {"第三项", "第七项", "第十项", "第十一项", "第十二项", "第二十项"}) {
        const auto found = text.find(std::string("  ") + item + " ", at);
        BOOST_TEST((found != std::string::npos && found > last), item);
        last = found;
    }
}

BOOST_AUTO_TEST_CASE(wraps) {
    struct row {
        const char* text;
        unsigned width;
        std::vector<std::string> lines;
    };
    const row rows[] = {
        {"", 10, {""}},
        {"甲乙丙丁戊", 10, {"甲乙丙丁戊"}},
        {"甲乙丙丁戊己", 10, {"甲乙丙丁戊", "己"}},
        {"甲乙丙丁戊。己", 10, {"甲乙丙丁", "戊。己"}},
        {"甲乙丙丁（戊）", 10, {"甲乙丙丁", "（戊）"}},
        {"甲乙丙 file-name.txt", 12, {"甲乙丙", "file-name.tx", "t"}},
        {"ab cd ef", 5, {"ab cd", "ef"}},
        {"甲乙丙丁 。", 8, {"甲乙丙", "丁 。"}},
        {"甲。。。。。", 6, {"甲。。", "。。。"}},
        {"甲“乙”丙", 6, {"甲“乙”", "丙"}},
        {"甲乙2021年4月20日", 10, {"甲乙2021年", "4月20日"}},
    };
    for (const auto& r : rows) {
        const auto got = report::wrapped(r.text, r.width);
        BOOST_TEST(got == r.lines, r.text);
    }
}

BOOST_AUTO_TEST_CASE(widens_marks_among_chinese_only) {
    const std::pair<const char*, const char*> rows[] = {
        {"公开征求意见9日,少于30日", "公开征求意见9日，少于30日"},
        {"不适用:版本(条文待核);完", "不适用：版本（条文待核）；完"},
        {"a.pdf: why; way", "a.pdf: why; way"},
        {"天数(2021-03-01,2021-03-10) = 9", "天数（2021-03-01,2021-03-10） = 9"},
        {"f(1,2)", "f(1,2)"},
        {"写明“甲,乙(丙)”,见「丁:戊」:己", "写明“甲,乙(丙)”，见「丁:戊」：己"},
        {"12:30", "12:30"},
        {"没有闭合(的", "没有闭合(的"},
        {"", ""},
    };
    for (const auto& [in, out] : rows) BOOST_TEST(report::full_width(in) == out);
}

BOOST_AUTO_TEST_CASE(a_document_that_is_not_normative_is_said_to_be_none) {
    auto v = sample::bare();
    v.subject.emplace();
    v.subject->normative = false;
    const auto text = text_report(v, {});
    BOOST_TEST(holds(text, "本件不是规范性文件"));
    BOOST_TEST(holds(text, "没有发现缺项"));
}

BOOST_AUTO_TEST_CASE(makes_hostile_text_printable) {
    struct row {
        std::string in, printable, escaped;
    };
    const row rows[] = {
        {"a\x1b[0m", "a[U+001B][0m", "a[U+001B][0m"},
        {"a\nb\tc", "a b c", "a b c"},
        {"\xff", "�", "�"},
        {"\xed\xa0\x80", "���", "���"},
        {"\xf0\x9f\x98", "���", "���"},
        {"\xc2\x85", "[U+0085]", "[U+0085]"},
        {"\xf3\xa0\x81\x81", "[U+0E0041]", "[U+0E0041]"},
        {"<a b=\"'&\">", "<a b=\"'&\">", "&lt;a b=&quot;&#39;&amp;&quot;&gt;"},
        {std::string("a\0b", 3), "a[U+0000]b", "a[U+0000]b"},
        {"👩‍👧", "👩‍👧", "👩‍👧"},
    };
    for (const auto& r : rows) {
        BOOST_TEST(report::printable(r.in) == r.printable);
        BOOST_TEST(report::escaped(r.in) == r.escaped);
    }
    BOOST_TEST(report::uri_of("a b/中.txt") == "a%20b/%E4%B8%AD.txt");
    BOOST_TEST(report::uri_of("x%\"<>\\") == "x%25%22%3C%3E%5C");
    BOOST_TEST(report::clipped("甲乙丙", 2) == "甲乙…");
    BOOST_TEST(report::clipped("甲乙", 2) == "甲乙");
}

// Articles are listed in their order, those behind the hundredth too.
BOOST_AUTO_TEST_CASE(numbers_of_articles) {
    using report::number_in;
    BOOST_TEST(number_in("第九项") == 9);
    BOOST_TEST(number_in("第十条") == 10);
    BOOST_TEST(number_in("第六十二条第二款") == 62);
    BOOST_TEST(number_in("第一百二十条") == 120);
    BOOST_TEST(number_in("第一千零四条") == 1004);
    BOOST_TEST(number_in("附则") > number_in("第一千二百六十条"));
}

BOOST_AUTO_TEST_SUITE_END()
