// Files read in a process of their own give what they give here; what comes back is checked; a
// reader that dies costs its own item and no other.
#include "read/guard.h"

#include <unistd.h>

#include <boost/test/unit_test.hpp>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "base/utf8.h"
#include "packages.h"
#include "read/wire.h"

using namespace yigui;
namespace fs = std::filesystem;

namespace {

std::string said(const std::vector<read_item>& items) {
    std::string out;
    for (const auto& i : items) {
        out += i.path + "\n";
        if (i.outcome.has_error())
            out += i.outcome.error().place + i.outcome.error().what + "\n";
        else
            out += i.outcome->sha256 + "\n" + dump(*i.outcome) + original_of(*i.outcome);
        if (i.outcome.has_value())
            for (const block& b : i.outcome->blocks) out += std::to_string(b.rows) + " ";
    }
    return out;
}

struct guarded {
    explicit guarded(std::unique_ptr<reading_guard> g = reading_guard::start())
        : guard(std::move(g)) {
        BOOST_REQUIRE(guard);
        limits.guard = guard.get();
        folder = fs::temp_directory_path() / ("yigui_guard_" + std::to_string(::getpid()));
        fs::create_directories(folder);
    }
    ~guarded() { fs::remove_all(folder); }
    std::string put(const std::string& name, const std::string& bytes) const {
        std::ofstream(folder / name, std::ios::binary) << bytes;
        return (folder / name).string();
    }

    std::unique_ptr<reading_guard> guard;
    read_limits limits;
    fs::path folder;
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(guarded_reading_gives_the_same, guarded) {
    for (const char* path : {"corpus/damaged", "corpus/dossiers/shenhe-houyu-huiyi"})
        BOOST_TEST(said(read_input(path, limits)) == said(read_input(path)));
    const std::string path = put("修订.docx", docx_of({"<w:p><w:r><w:t>有效期</w:t></w:r>"
                                                       "<w:ins><w:r><w:t>五</w:t></w:r></w:ins>"
                                                       "<w:del><w:r><w:delText>三</w:delText></w:r>"
                                                       "</w:del><w:r><w:t>年</w:t></w:r></w:p>",
                                                       "", "", "", "", ""}));
    const auto items = read_input(path, limits);
    BOOST_TEST(items.at(0).outcome->revisions.size() == 2u);
    BOOST_TEST(said(items) == said(read_input(path)));
}

/// A guard that begins late must hold no end of the first reader's pipes, or nobody sees it end.
BOOST_AUTO_TEST_CASE(a_guard_begun_with_the_first_task_lets_its_reader_end) {
    guarded late(reading_guard::start_when_asked());
    late.limits.wall_seconds = 600;  // waited for in vain, it would be noticed
    const auto begin = std::chrono::steady_clock::now();
    const std::string zip = "corpus/dossiers/yasuobao.zip";
    BOOST_TEST(said(read_input(zip, late.limits)) == said(read_input(zip)));
    BOOST_TEST((std::chrono::steady_clock::now() - begin < std::chrono::minutes(5)));
}

BOOST_FIXTURE_TEST_CASE(cells_merged_downwards_keep_their_rows, guarded) {
    const std::string from = "<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + para("协会") +
                             "</w:tc><w:tc>" + para("一") + "</w:tc>";
    const std::string on =
        "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>" + para("二") + "</w:tc>";
    const std::string path =
        put("意见.docx", docx_of({"<w:tbl><w:tr>" + from + "</w:tr><w:tr>" + on + "</w:tr></w:tbl>",
                                  "", "", "", "", ""}));
    const auto items = read_input(path, limits);
    BOOST_TEST(items.at(0).outcome->blocks.at(0).rows == 2u);
    BOOST_TEST(said(items) == said(read_input(path)));
}

BOOST_AUTO_TEST_CASE(items_survive_packing_and_damage_is_noticed) {
    std::vector<read_item> items = read_input("corpus/damaged");
    for (auto& i : read_input("corpus/dossiers/shenhe-houyu-huiyi")) items.push_back(std::move(i));
    unsigned seed = 1;
    for (const auto& item : items) {
        const std::string bytes = reading::packed(item);
        const auto back = reading::unpacked(bytes);
        BOOST_REQUIRE(back);
        BOOST_TEST(said({*back}) == said({item}));
        BOOST_TEST(reading::packed(*back) == bytes);
        for (int round = 0; round < 200; ++round) {
            std::string bad = bytes;
            seed = seed * 1664525u + 1013904223u;
            bad[seed % bad.size()] ^= static_cast<char>(1u << (seed >> 29));
            if (round % 4 == 0) bad.resize(seed % bad.size());
            const auto got = reading::unpacked(bad);
            if (!got || got->outcome.has_error()) continue;
            // What is taken can be walked without leaving the text.
            dump(*got->outcome);
            for (const auto& b : got->outcome->blocks) got->outcome->locate(b.range);
        }
    }
}

BOOST_FIXTURE_TEST_CASE(memory_over_the_limit_is_not_assessed, guarded) {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    BOOST_TEST_MESSAGE("skipped: the address space is not limited under a sanitizer");
    return;
#endif
    std::string page = "<html><body>";
    while (page.size() < (12u << 20)) page += "<p>第一条 正文。";
    limits.memory_bytes = 192u << 20;
    const std::string zip =
        put("z.zip", zip_of({{"a.txt", "甲"}, {"b.html", page}, {"c.txt", "丙"}}));
    const auto items = read_input(zip, limits);
    BOOST_REQUIRE(items.size() == 3u);
    BOOST_TEST(items[0].outcome->text == "甲");
    BOOST_TEST((items[1].outcome.error().kind == fault_kind::limit));
    BOOST_TEST(items[1].outcome.error().file == zip + "!b.html");
    BOOST_TEST(items[2].outcome->text == "丙");
}

BOOST_FIXTURE_TEST_CASE(guarded_readers_reach_external_programs, guarded) {
    const auto items = read_input("corpus/damaged/一页是扫描.pdf", limits);
    BOOST_REQUIRE(items.size() == 1u);
    BOOST_TEST(items[0].outcome->text == "关于公开征求意见的公告");
    // Also out of a zip, whose reader is confined already.
    std::ifstream in("corpus/damaged/一页是扫描.pdf", std::ios::binary);
    std::stringstream bytes;
    bytes << in.rdbuf();
    const auto inner = read_input(put("p.zip", zip_of({{"p.pdf", bytes.str()}})), limits);
    BOOST_REQUIRE(inner.size() == 1u);
    BOOST_TEST(inner[0].outcome->text == "关于公开征求意见的公告");
}
