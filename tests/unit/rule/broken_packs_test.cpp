// Packs broken on purpose (tests/golden/rules/*.规则) and all that is said of each, carets
// included (the .txt beside it). UPDATE_GOLDEN=1 writes the .txt anew: read it before keeping it.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "sample.h"

namespace fs = std::filesystem;
using namespace yigui;
using namespace yigui::rule;

namespace {

const std::string folder = "tests/golden/rules";

std::vector<std::string> packs() {
    std::vector<std::string> out;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.path().extension() == ".规则") out.push_back(entry.path().string());
    std::sort(out.begin(), out.end());
    return out;
}

std::string contents(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    std::stringstream all;
    all << in.rdbuf();
    return all.str();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(broken_packs)

BOOST_AUTO_TEST_CASE(each_says_what_is_expected) {
    const bool update = std::getenv("UPDATE_GOLDEN") != nullptr;
    const auto all = packs();
    BOOST_TEST(all.size() >= 40u);
    for (const std::string& path : all) {
        diagnostics report;
        load({path}, report);
        const std::string said = report.render();
        BOOST_TEST(!said.empty(), path + ": nothing said");
        const std::string expected_path = path.substr(0, path.size() - 7) + ".txt";
        if (update) std::ofstream(expected_path, std::ios::binary) << said;
        BOOST_TEST(contents(expected_path) == said, path + " says:\n" << said);
    }
}

BOOST_AUTO_TEST_SUITE_END()
