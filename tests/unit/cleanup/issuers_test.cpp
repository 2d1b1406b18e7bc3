// Organs that were renamed: by full name with a day, by the end of a name only as a question.
#include "cleanup/issuers.h"

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>

using namespace yigui;
using namespace yigui::cleaning;

namespace {

/// A file that is gone when the test ends.
struct csv_file {
    std::filesystem::path path;
    csv_file(const char* name, const char* text)
        : path(std::filesystem::temp_directory_path() / name) {
        std::ofstream(path, std::ios::binary) << "name,became,changed_on,by,status\n" << text;
    }
    ~csv_file() { std::filesystem::remove(path); }
};

}  // namespace

BOOST_AUTO_TEST_CASE(full_names_and_endings) {
    const csv_file known("yigui-issuers-known.csv",
                         "国土资源部,自然资源部,2018-03-17,方案,转引\n"
                         "*国土资源局,*自然资源局,2018-03-17,地方机构改革,待核\n");
    const csv_file own("yigui-issuers-own.csv",
                       "云水市国土资源局,云水市自然资源局,2019-01-08,云水市机构改革方案,已核\n");
    diagnostics report;
    const auto table = issuer_table::load(known.path, own.path, report);
    BOOST_TEST(!report.has_errors());
    BOOST_REQUIRE(table.change_of("云水市国土资源局"));
    BOOST_TEST(table.change_of("云水市国土资源局")->became == "云水市自然资源局");
    BOOST_TEST(!table.change_of("云岭市国土资源局"));
    const auto usual = table.usual_change_of("云岭市国土资源局");
    BOOST_REQUIRE(usual.has_value());
    BOOST_TEST(usual->became == "云岭市自然资源局");
    BOOST_TEST(!table.usual_change_of("国土资源局").has_value());
    BOOST_TEST(!table.usual_change_of("云岭市科学技术局").has_value());
}

BOOST_AUTO_TEST_CASE(a_row_that_cannot_be_read_is_named) {
    const csv_file bad("yigui-issuers-bad.csv", "某局,某委,去年,某方案,已核\n");
    diagnostics report;
    issuer_table::load(bad.path, "", report);
    BOOST_TEST(report.has_errors());
    BOOST_TEST(report.render().find("yigui-issuers-bad.csv") != std::string::npos);
}
