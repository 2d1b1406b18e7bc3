// The office's decisions as they come back: cells as people fill them in, rows that no longer fit,
// and what is said to have changed since.
#include "cleanup/decisions.h"

#include <boost/test/unit_test.hpp>
#include <tuple>

#include "yigui/cleanup_list.h"

using namespace yigui;
using namespace yigui::cleaning;

namespace {

using std::chrono::sys_days;
using std::chrono::year;

std::string read(const char* cell) {
    const auto d = decision_in_cell(cell);
    return d ? std::string(id_of(*d)) : "-";
}

decision_book book_of(const std::string& csv) { return decisions_of("d.csv", {grid_of_csv(csv)}); }

cleanup_document listed(const char* title, const char* number, disposition now,
                        std::vector<std::string> reasons) {
    cleanup_document d;
    d.title = title;
    d.doc_number = number;
    d.proposal = now;
    for (auto& id : reasons) d.reasons.push_back({id, {}, {}, {}, {}, {}, {}, false});
    return d;
}

cleanup_report report_of(std::vector<cleanup_document> all) {
    cleanup_report r;
    r.as_of = sys_days{year{2025} / 12 / 31};
    r.documents = std::move(all);
    return r;
}

constexpr const char* head =
    "文件名称,发文字号,建议,决定,决定机关或会议,决定理由,决定日期,理由编号,基准日\n";

}  // namespace

BOOST_AUTO_TEST_CASE(words_of_a_decision) {
    const std::pair<const char*, const char*> rows[] = {
        {"继续有效", "keep"},       {" 保留 ", "keep"},    {"keep", "keep"},
        {"Keep", "keep"},           {"拟废止", "repeal"},  {"declare lapsed", "lapsed"},
        {"宣布失效", "lapsed"},     {"修订", "amend"},     {"届满前评估", "evaluate"},
        {"不纳入", "out_of_scope"}, {"修改或者废止", "-"}, {"不废止", "-"},
        {"暂缓修改", "-"},          {"再议", "-"},         {"", "-"},
    };
    for (const auto& [cell, want] : rows)
        BOOST_TEST(read(cell) == want, cell << ": " << read(cell) << ", want " << want);
}

BOOST_AUTO_TEST_CASE(what_has_changed_since) {
    const auto book =
        book_of(std::string(head) +
                "某办法,某科规〔2021〕1号,继续有效,保留,第3次局务会,仍需要,2024/12/20,"
                "none,2024-12-31\n"
                "另办法,某科规〔2020〕2号,废止,废止,,,,replaced_by;content_signal,"
                "2024-12-31\n");
    BOOST_TEST(book.fault.empty());
    auto r = report_of({listed("某办法", "某科规[2021]1号", disposition::amend, {"basis_amended"}),
                        listed("另办法", "某科规〔2020〕2号", disposition::keep, {"none"}),
                        listed("新办法", "某科规〔2025〕3号", disposition::keep, {"none"})});
    take_decisions(r, book);
    BOOST_TEST(r.decision_notes.empty());
    const auto& kept = r.documents[0].decision;
    BOOST_REQUIRE(kept.has_value());
    BOOST_TEST(kept->by == "第3次局务会");
    BOOST_TEST((kept->on == sys_days{year{2024} / 12 / 20}));
    BOOST_TEST(kept->reasons_new == std::vector<std::string>{"basis_amended"},
               boost::test_tools::per_element());
    BOOST_TEST(kept->reasons_gone.empty());
    BOOST_TEST(!kept->is_current);
    BOOST_TEST(!kept->is_outstanding);
    const auto& repealed = r.documents[1].decision;
    BOOST_REQUIRE(repealed.has_value());
    BOOST_TEST(repealed->reasons_gone.size() == 2);
    BOOST_TEST(repealed->is_outstanding);
    BOOST_TEST(!r.documents[2].decision.has_value());
}

BOOST_AUTO_TEST_CASE(an_amendment_seen_since_carries_the_decision_out) {
    const auto book =
        book_of(std::string(head) + "某办法,某1号,修改,修改,,,,basis_amended,2024-12-31\n");
    auto r = report_of({listed("某办法", "某1号", disposition::keep, {"none"}),
                        listed("关于修改某办法的决定", "某2号", disposition::keep, {"none"})});
    r.documents[1].issued = sys_days{year{2025} / 3 / 1};
    r.links.push_back({1, "amends", 0, "某办法", "in_force", {}});
    auto untouched = r;
    take_decisions(r, book);
    BOOST_TEST(!r.documents[0].decision->is_outstanding);
    untouched.documents[1].issued = sys_days{year{2024} / 3 / 1};  // before the decision
    take_decisions(untouched, book);
    BOOST_TEST(untouched.documents[0].decision->is_outstanding);
}

BOOST_AUTO_TEST_CASE(a_changed_text_is_told_by_the_whole_digest_or_its_beginning) {
    const std::string then(64, 'a'), now(64, 'b');
    const std::tuple<std::string, std::string, bool> rows[] = {
        {then, then, false},
        {then, now, true},
        {then.substr(0, short_digest), then, false},  // of the workbook
        {then.substr(0, short_digest), now, true},
        {then.substr(0, 4), now, false},  // cut by somebody: nothing is known
        {"", now, false},
        {then, "", false},  // only in the register
    };
    for (const auto& [listed_with, found, is_changed] : rows) {
        const auto book = book_of("文件名称,决定,文件摘要\n某办法,保留," + listed_with + "\n");
        auto r = report_of({listed("某办法", "某1号", disposition::keep, {"none"})});
        r.documents[0].sha256 = found;
        take_decisions(r, book);
        BOOST_TEST(r.documents[0].decision->is_text_changed == is_changed,
                   listed_with << " then, " << found << " now");
    }
}

BOOST_AUTO_TEST_CASE(decisions_of_the_same_clean_up_are_current) {
    const auto book =
        book_of(std::string(head) + "某办法,某1号,修改,继续有效,,,,basis_amended,2025-11-30\n");
    auto r = report_of({listed("某办法", "某1号", disposition::amend, {"basis_amended"})});
    take_decisions(r, book);
    BOOST_TEST(r.documents[0].decision->is_current);
}

BOOST_AUTO_TEST_CASE(a_decision_in_any_sheet_counts_and_two_that_differ_do_not) {
    const grid all = grid_of_csv("文件名称,发文字号,决定\n某办法,某1号,\n另办法,某2号,废止\n");
    const grid one = grid_of_csv("文件名称,发文字号,决定\n某办法,某1号,修改\n另办法,某2号,修改\n");
    const auto book = decisions_of("d.xlsx", {all, one});
    BOOST_REQUIRE(book.rows.size() == 1);
    BOOST_TEST(book.rows[0].title == "某办法");
    BOOST_REQUIRE(book.notes.size() == 1);
    BOOST_TEST(book.notes[0].find("第1张表第3行和第2张表第3行") == 0);
}

BOOST_AUTO_TEST_CASE(rows_that_fit_nothing_or_cannot_be_read_are_told) {
    const auto book = book_of(std::string(head) +
                              "没有的办法,某9号,修改,修改,,,,none,2024-12-31\n"
                              "某办法,某1号,修改,再议,,,,none,2024-12-31\n"
                              "某办法,某1号,修改,修改,,,去年,none,2024-12-31\n");
    auto r = report_of({listed("某办法", "某1号", disposition::amend, {"basis_amended"})});
    take_decisions(r, book);
    BOOST_REQUIRE(r.decision_notes.size() == 3);
    BOOST_TEST(r.decision_notes[0].find("第3行:决定“再议”读不懂") == 0);
    BOOST_TEST(r.decision_notes[1].find("第4行:决定日期“去年”读不懂") == 0);
    BOOST_TEST(r.decision_notes[2].find("第2行:《没有的办法》不在这次的文件里") == 0);
    BOOST_TEST(r.documents[0].decision.has_value());
    BOOST_TEST(!decisions_of("d.csv", {grid_of_csv("甲,乙\n1,2\n")}).fault.empty());
}
