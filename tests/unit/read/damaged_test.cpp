// corpus/damaged: every file broken on purpose is refused by the right name, or read with the
// right warning, as expect.tsv says; and the rest that is too big to be kept as a file.
#include <boost/test/unit_test.hpp>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "packages.h"

using namespace yigui;
namespace fs = std::filesystem;

namespace {

const std::string folder = "corpus/damaged/";

struct expectation {
    std::string file, status, kind, words;
};

std::vector<expectation> expectations() {
    std::vector<expectation> out;
    std::ifstream in(folder + "expect.tsv");
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line[0] == '#') continue;
        std::istringstream fields(line);
        expectation e;
        std::getline(fields, e.file, '\t');
        std::getline(fields, e.status, '\t');
        std::getline(fields, e.kind, '\t');
        std::getline(fields, e.words);
        out.push_back(e);
    }
    return out;
}

const char* id_of(fault_kind k) {
    switch (k) {
        case fault_kind::unreadable:
            return "unreadable";
        case fault_kind::empty:
            return "empty";
        case fault_kind::damaged:
            return "damaged";
        case fault_kind::limit:
            return "limit";
        case fault_kind::encrypted:
            return "encrypted";
        case fault_kind::unsupported:
            return "unsupported";
        default:
            return "encoding";
    }
}

}  // namespace

BOOST_AUTO_TEST_CASE(damaged_files_are_refused_by_name) {
    const auto rows = expectations();
    BOOST_REQUIRE(rows.size() > 30u);
    for (const auto& e : rows) {
        std::string kind, said;
        for (const auto& item : read_input(folder + e.file)) {
            if (item.outcome.has_value()) {
                for (const auto& w : item.outcome->warnings) said += w + "\n";
                continue;
            }
            const fault f = item.outcome.error();
            BOOST_TEST(f.file.starts_with(folder + e.file), f.file);
            BOOST_TEST(!f.remedy.empty(), e.file);
            BOOST_TEST(!f.what_en.empty(), e.file);
            kind = id_of(f.kind);
            said += f.place + " " + f.what + "\n";
        }
        BOOST_TEST(kind == e.kind, e.file << ": " << kind);
        BOOST_TEST(said.find(e.words) != std::string::npos, e.file << ": " << said);
        BOOST_TEST(e.status == (kind.empty() ? "0" : "4"), e.file);
    }
}

BOOST_AUTO_TEST_CASE(every_damaged_file_has_its_expectation) {
    std::set<std::string> known{"expect.tsv"};
    for (const auto& e : expectations()) known.insert(e.file);
    for (const auto& entry : fs::directory_iterator(folder)) {
        BOOST_TEST(known.contains(entry.path().filename().string()), entry.path().string());
        BOOST_TEST(entry.file_size() < 100000u, entry.path().string());
    }
}

BOOST_AUTO_TEST_CASE(what_stands_beside_a_damaged_entry_is_read) {
    const auto items = read_input(folder + "炸弹.zip");
    BOOST_REQUIRE(items.size() == 2u);
    BOOST_TEST((items[0].outcome.has_value() != items[1].outcome.has_value()));
}

BOOST_AUTO_TEST_CASE(depth_costs_neither_stack_nor_time) {
    const auto begin = std::chrono::steady_clock::now();
    const auto repeated = [](std::string_view s, int n) {
        std::string out;
        for (int i = 0; i < n; ++i) out += s;
        return out;
    };
    constexpr int deep = 100000;
    const std::string div = repeated("<div>", deep), b = repeated("<b>", deep);
    BOOST_TEST((read_bad("a.html", "<html>" + div + "文").kind == fault_kind::limit));
    BOOST_TEST((read_bad("a.html", "<html>" + b + "文").kind == fault_kind::limit));
    BOOST_TEST((read_bad("a.xml", "<?xml version=\"1.0\"?>" + repeated("<a>", deep)).kind ==
                fault_kind::limit));
    BOOST_TEST((read_bad("a.docx", docx_of({repeated("<w:sdt>", deep), "", "", "", "", ""})).kind ==
                fault_kind::limit));
    // Many and long, but not deep: read, and quickly.
    read_good("a.html", "<html><body>" + repeated("<p>第一条 文。", deep));
    read_good("a.txt", repeated("（一）", deep));
    read_good("a.txt", repeated("第一条", deep));
    read_good("a.xml", "<a>" + repeated("<b>文</b>", deep) + "</a>");
    read_good("a.xml", "<a>" + repeated("&amp;", deep) + "</a>");
    const auto spent = std::chrono::steady_clock::now() - begin;
    BOOST_TEST((spent < std::chrono::seconds(20)));
}
