// Cells of an office's register, as offices type them.
#include "cleanup/register.h"

#include <boost/test/unit_test.hpp>

using namespace yigui::cleaning;

namespace {

std::string read(const char* cell) {
    const auto d = date_in_cell(cell);
    return d ? d->iso() : "-";
}

}  // namespace

BOOST_AUTO_TEST_CASE(dates_in_cells) {
    const std::pair<const char*, const char*> rows[] = {
        {"2021-3-5", "2021-03-05"},
        {"2021/03/05", "2021-03-05"},
        {"2021.3.5", "2021-03-05"},
        {"20210305", "2021-03-05"},
        {"2021年3月5日", "2021-03-05"},
        {"２０２１年３月５日", "2021-03-05"},
        {"二〇二一年三月五日", "2021-03-05"},
        {"2021年3月", "2021-03"},
        {"2021-03", "2021-03"},
        {"2021", "2021"},
        {"44260", "2021-03-05"},
        {"2021-03-05 00:00:00", "2021-03-05"},
        {"2021-13-05", "-"},
        {"2021-02-29", "-"},
        {"长期", "-"},
        {"", "-"},
        {"12", "-"},
        {"99999", "-"},
    };
    for (const auto& [cell, want] : rows)
        BOOST_TEST(read(cell) == want, cell << ": " << read(cell) << ", want " << want);
}

BOOST_AUTO_TEST_CASE(columns_are_found_below_a_heading_and_in_any_order) {
    const auto reg = register_of(
        "r.csv", grid_of_csv("某局登记簿,,,\n有效期,发文字号,文件名称,印发时间\n"
                             "５年,某科规〔2021〕1号,某办法,2021/3/5\n,,,\n长期有效,,某规定,\n"));
    BOOST_TEST(reg.fault.empty());
    BOOST_REQUIRE(reg.rows.size() == 2);
    BOOST_TEST(reg.rows[0].line == 3);
    BOOST_TEST(reg.rows[0].validity_months.value_or(0) == 60);
    BOOST_TEST(reg.rows[0].written->iso() == "2021-03-05");
    BOOST_TEST(reg.rows[1].is_unlimited);
    BOOST_TEST(reg.rows[1].title == "某规定");
}

BOOST_AUTO_TEST_CASE(gb18030_and_semicolons) {
    // 文件名称;文号 / 某办法;某1号
    const auto reg =
        register_of("r.csv", grid_of_csv("\xCE\xC4\xBC\xFE\xC3\xFB\xB3\xC6;\xCE\xC4\xBA\xC5\n"
                                         "\xC4\xB3\xB0\xEC\xB7\xA8;\xC4\xB3\x31\xBA\xC5\n"));
    BOOST_REQUIRE(reg.rows.size() == 1);
    BOOST_TEST(reg.rows[0].title == "某办法");
    BOOST_TEST(reg.rows[0].number == "某1号");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_used_is_told_with_its_row) {
    const auto reg = register_of("r.csv", grid_of_csv("文件名称,文号,成文日期\n甲,某1号,不详\n"
                                                      "乙,某1号,2020-01-01\n,,2020-01-01\n"));
    BOOST_REQUIRE(reg.notes.size() == 3);
    BOOST_TEST(reg.notes[0].line == 2);
    BOOST_TEST(reg.notes[0].text.find("不详") != std::string::npos);
    BOOST_TEST(reg.notes[1].text.find("重复") != std::string::npos);
    BOOST_TEST(reg.notes[2].text.find("没有名称") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_sheet_without_a_head_is_refused) {
    BOOST_TEST(!register_of("r.csv", grid_of_csv("甲,乙\n丙,丁\n")).fault.empty());
    BOOST_TEST(!register_of("r.csv", grid_of_csv("")).fault.empty());
    BOOST_TEST(!register_of("r.csv", grid_of_csv("文件名称,文号\n")).fault.empty());
}

BOOST_AUTO_TEST_CASE(states) {
    const auto reg = register_of(
        "r.csv", grid_of_csv("文件名称,状态\n甲,已废止\n乙,失效\n丙,现行有效\n丁,拟废止\n"));
    BOOST_REQUIRE(reg.rows.size() == 4);
    BOOST_TEST((reg.rows[0].state == register_state::repealed));
    BOOST_TEST((reg.rows[1].state == register_state::lapsed));
    BOOST_TEST((reg.rows[2].state == register_state::in_force));
    BOOST_TEST((reg.rows[3].state == register_state::none));
}
