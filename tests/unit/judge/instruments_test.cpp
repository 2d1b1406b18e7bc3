// The table of instruments: quoting, names in all their forms, versions by day.
#include "judge/instruments.h"

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>

using namespace yigui;

namespace {

instrument_table load(const std::string& rows, diagnostics& report) {
    const auto path = std::filesystem::temp_directory_path() / "yigui-instruments-test.csv";
    std::ofstream(path) << "name,aliases,number,issuer,issued,effective,ended,ended_by,status\n"
                        << rows;
    auto table = instrument_table::load(path.string(), report);
    std::filesystem::remove(path);
    return table;
}

const char* rows =
    "中华人民共和国示例法(2015修正),示例法,,人大,2015-03-15,,2023-03-15,2023修正,V;止日M\n"
    "中华人民共和国示例法(2023修正),示例法,,人大,2023-03-13,2023-03-15,,,V\n"
    "\"关于\"\"双创\"\"的意见\",双创意见;32号文,国发〔2018〕32号,国务院,2018-09-18,,,,M\n"
    "审查实施细则(暂行),细则,国市监〔2021〕2号,总局,2021-06-29,2021-06-29,2024-08-01,\"条例(替代,"
    "未见)\",V-摘\n";

day_point on(const char* s) { return date_from_iso(s)->first; }

}  // namespace

BOOST_AUTO_TEST_SUITE(instruments)

BOOST_AUTO_TEST_CASE(names_are_found_in_every_form) {
    diagnostics report;
    const auto t = load(rows, report);
    BOOST_TEST(report.empty());
    BOOST_TEST(t.all().size() == 4u);
    for (const char* name : {"示例法", "《示例法》", "中华人民共和国示例法",
                             "《中华人民共和国示例法》", "中华人民共和国示例法（2015修正）"})
        BOOST_TEST(t.versions(name).size() == 2u, name);
    BOOST_TEST(t.versions("关于\"双创\"的意见").size() == 1u);
    BOOST_TEST(t.versions("32号文").size() == 1u);
    BOOST_TEST(t.versions("审查实施细则（暂行）").size() == 1u);
    BOOST_TEST(t.versions("审查实施细则").empty());
    BOOST_TEST(t.versions("没有的法").empty());
    BOOST_TEST(t.versions("").empty());
}

BOOST_AUTO_TEST_CASE(the_version_changes_on_its_day) {
    diagnostics report;
    const auto t = load(rows, report);
    BOOST_TEST(t.in_force("示例法", on("2023-03-14"))->name == "中华人民共和国示例法(2015修正)");
    BOOST_TEST(t.in_force("示例法", on("2023-03-15"))->name == "中华人民共和国示例法(2023修正)");
    BOOST_TEST(t.in_force("示例法", on("2014-01-01")) == nullptr);
    BOOST_TEST(t.in_force("细则", on("2024-07-31")) != nullptr);
    BOOST_TEST(t.in_force("细则", on("2024-08-01")) == nullptr);
}

BOOST_AUTO_TEST_CASE(a_citation_is_over_when_every_version_is) {
    diagnostics report;
    const auto t = load(rows, report);
    const auto over = [&](const char* name, const char* number, const char* day) {
        const instrument* i = t.ended_before(name, number, on(day));
        return i ? i->name : std::string("在用或不知");
    };
    BOOST_TEST(over("审查实施细则（暂行）", "", "2024-08-01") == "审查实施细则(暂行)");
    BOOST_TEST(over("审查实施细则（暂行）", "", "2024-07-31") == "在用或不知");
    BOOST_TEST(over("审查实施细则（暂行）", "国市监〔2021〕2号", "2024-08-01") ==
               "审查实施细则(暂行)");
    // By title alone the newer edition is meant.
    BOOST_TEST(over("示例法", "", "2024-08-01") == "在用或不知");
    BOOST_TEST(over("没有的法", "", "2024-08-01") == "在用或不知");
}

BOOST_AUTO_TEST_CASE(quoted_fields_and_status) {
    diagnostics report;
    const auto t = load(rows, report);
    BOOST_TEST(t.all()[3].ended_by == "条例(替代,未见)");
    BOOST_TEST((t.all()[3].status == source_status::excerpt));
    BOOST_TEST((t.all()[0].status == source_status::verified));
    BOOST_TEST(t.all()[0].status_note == "止日M");
    BOOST_TEST((t.all()[2].status == source_status::unchecked));
}

BOOST_AUTO_TEST_CASE(a_short_row_is_told) {
    diagnostics report;
    load("只有名称,甲\n", report);
    BOOST_TEST(report.has_errors());
}

BOOST_AUTO_TEST_SUITE_END()
