// Lists longer than a page or a sheet holds: no row is lost, and what is left out is told.
#include <unistd.h>
#include <zip.h>

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <memory>

#include "report/cleanup_reports.h"

using namespace yigui;

namespace {

cleanup_report long_list(std::size_t count) {
    cleanup_report r;
    r.as_of = std::chrono::sys_days{std::chrono::year{2025} / 12 / 31};
    for (std::size_t i = 0; i < count; ++i) {
        cleanup_document d;
        d.title = "第" + std::to_string(i) + "号办法";
        d.proposal = i == count - 1 ? disposition::repeal : disposition::keep;
        d.reasons.push_back({"none", "没有发现要处理的情形", {}, {}, {}, {}, {}, false});
        r.documents.push_back(std::move(d));
    }
    // The last document, which is to be repealed, is the basis of the first and of one left out.
    for (const std::size_t from : {std::size_t{0}, count - 2})
        r.links.push_back({from, "basis", count - 1, "办法", "in_force", {}, {}});
    return r;
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t n = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++n;
    return n;
}

std::string page_of(const cleanup_report& r) {
    std::string out;
    cleanup_html(r, language::chinese, [&](std::string_view piece) { out += piece; });
    return out;
}

std::string part_of(const std::string& path, const std::string& name) {
    const std::unique_ptr<zip_t, int (*)(zip_t*)> all(zip_open(path.c_str(), ZIP_RDONLY, nullptr),
                                                      zip_close);
    if (!all) return {};
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> part(
        zip_fopen(all.get(), name.c_str(), 0), zip_fclose);
    if (!part) return {};
    std::string out;
    char bytes[4096];
    for (zip_int64_t n = 0; (n = zip_fread(part.get(), bytes, sizeof bytes)) > 0;)
        out.append(bytes, static_cast<std::size_t>(n));
    return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(long_lists)

BOOST_AUTO_TEST_CASE(page_shows_the_most_urgent_and_tells_of_the_rest) {
    const std::string page = page_of(long_list(urgent_rows + 5));
    BOOST_TEST(count(page, "<tr data-p=") + count(page, "<tr class=\"late\" data-p=") ==
               urgent_rows);
    BOOST_TEST(
        count(page, "data-p=\"repeal\" data-i=\"" + std::to_string(urgent_rows + 4) + "\"") == 1u);
    BOOST_TEST(count(page, "其余5件在 cleanup.csv") == 1u);
    // A citation from a document without a row is drawn at the one that has a row.
    BOOST_TEST(count(page, "\"" + std::to_string(urgent_rows + 3) + "\":\"第") == 1u);
    BOOST_TEST(count(page, "\"" + std::to_string(urgent_rows + 2) + "\":\"第") == 0u);
}

BOOST_AUTO_TEST_CASE(page_with_room_for_all_tells_of_no_rest) {
    BOOST_TEST(count(page_of(long_list(20)), "其余") == 0u);
}

BOOST_AUTO_TEST_CASE(workbook_goes_on_in_another_sheet) {
    const auto path = std::filesystem::temp_directory_path() /
                      ("yigui-long-list-" + std::to_string(::getpid()) + ".xlsx");
    BOOST_REQUIRE(write_cleanup_xlsx(long_list(25), language::chinese, path.string(), 2, 10));
    const std::string names = part_of(path.string(), "xl/workbook.xml");
    for (const char* name :
         {"总表", "总表2", "总表3", "继续有效", "继续有效2", "继续有效3", "废止"})
        BOOST_TEST(count(names, "name=\"" + std::string(name) + "\"") == 1u, name);
    std::size_t rows = 0;
    for (int k = 1; k <= static_cast<int>(count(names, "<sheet ")); ++k)
        rows += count(part_of(path.string(), "xl/worksheets/sheet" + std::to_string(k) + ".xml"),
                      "号办法");
    BOOST_TEST(rows == 51u);  // all, one each, and the one to do
    std::filesystem::remove(path);
}

BOOST_AUTO_TEST_CASE(workbook_ranks_the_most_urgent_and_tells_of_the_rest) {
    cleanup_report r = long_list(urgent_rows + 7);
    for (cleanup_document& d : r.documents) d.proposal = disposition::repeal;
    const auto path = std::filesystem::temp_directory_path() /
                      ("yigui-urgent-list-" + std::to_string(::getpid()) + ".xlsx");
    BOOST_REQUIRE(write_cleanup_xlsx(r, language::chinese, path.string()));
    const std::string all = part_of(path.string(), "xl/worksheets/sheet1.xml");
    BOOST_TEST(count(all, "共30007件，按建议的处置分列在后面各表") == 1u);
    BOOST_TEST(count(all, "cleanup.csv") == 1u);
    BOOST_TEST(count(all, "号办法") == 0u);
    const std::string to_do = part_of(path.string(), "xl/worksheets/sheet2.xml");
    BOOST_TEST(count(to_do, "号办法") == urgent_rows);
    BOOST_TEST(count(to_do, "其余7件在后面各处置的表里") == 1u);
    BOOST_TEST(count(part_of(path.string(), "xl/worksheets/sheet3.xml"), "号办法") ==
               r.documents.size());
    std::filesystem::remove(path);
}

BOOST_AUTO_TEST_SUITE_END()
