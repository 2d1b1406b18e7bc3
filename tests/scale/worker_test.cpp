// yigui worker --ndjson: one answer a line, the same id, whatever the document is.
#include <boost/json.hpp>
#include <boost/test/unit_test.hpp>
#include <vector>

#include "scale/scratch.h"

using namespace scale;
namespace json = boost::json;

namespace {

struct answers {
    std::vector<json::object> lines;
    std::string bytes;
    int status = -1;
};

answers ask(const std::string& work, const std::string& more = "") {
    const scratch folder;
    write(folder / "work", work);
    const outcome o = run_program("{ cat '" + (folder / "work").string() + "' | '" + YIGUI_PROGRAM +
                                  "' worker --ndjson " + more + " 2>/dev/null; }");
    answers out{{}, o.printed, o.status};
    std::istringstream lines(o.printed);
    for (std::string line; std::getline(lines, line);)
        out.lines.push_back(json::parse(line).as_object());
    return out;
}

std::string path_line(const std::string& id, const std::string& path) {
    return json::serialize(json::object{{"id", id}, {"path", path}}) + "\n";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(worker)

BOOST_AUTO_TEST_CASE(every_damaged_file_gets_one_answer_with_its_id) {
    std::string work;
    std::vector<std::string> ids;
    for (const auto& f : fs::directory_iterator("corpus/damaged")) {
        ids.push_back(f.path().string());
        work += path_line(ids.back(), ids.back());
    }
    const answers a = ask(work);
    BOOST_TEST(a.status == 0);
    BOOST_REQUIRE(a.lines.size() == ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i) {
        BOOST_TEST(a.lines[i].at("id").as_string() == ids[i]);
        BOOST_TEST(!a.lines[i].at("facts").as_array().empty());
    }
    BOOST_TEST((a.bytes == ask(work).bytes));
}

BOOST_AUTO_TEST_CASE(facts_are_those_of_the_facts_command) {
    const std::string path = "corpus/dossiers/shenhe-houyu-huiyi/送审稿.docx";
    const answers a = ask(path_line("a", path));
    const outcome facts = yigui("facts " + path);
    BOOST_REQUIRE(a.lines.size() == 1);
    BOOST_TEST((a.lines[0].at("facts").as_array()[0] == json::parse(facts.printed)));
}

BOOST_AUTO_TEST_CASE(an_inline_text_is_read_as_a_file_of_that_name) {
    const answers a =
        ask(R"({"id":7,"inline":"经市政府第3次常务会议审议通过,现予公布。","name":"公告.txt"})");
    BOOST_REQUIRE(a.lines.size() == 1);
    BOOST_TEST(a.lines[0].at("id").as_int64() == 7);
    const auto& facts = a.lines[0].at("facts").as_array()[0].as_object();
    BOOST_TEST(facts.at("file").as_string() == "公告.txt");
    BOOST_TEST(facts.at("evidence").as_array()[0].at("step").as_string() == "collective_decision");
}

BOOST_AUTO_TEST_CASE(a_dossier_is_judged_by_the_day_named_and_by_no_clock) {
    const std::string dossier = "corpus/dossiers/shenhe-houyu-huiyi";
    const std::string dated = R"({"id":"d","dossier":")" + dossier + R"(","as_of":"2024-10-10"})";
    const answers a = ask(dated);
    const outcome check = yigui("check " + dossier + " --as-of 2024-10-10 --format json");
    BOOST_REQUIRE(a.lines.size() == 1);
    BOOST_TEST(a.lines[0].at("status").as_int64() == check.status);
    BOOST_TEST((a.lines[0].at("report") == json::parse(check.printed)));
    const std::string undated = R"({"id":"d","dossier":")" + dossier + "\"}";
    BOOST_TEST(ask(undated).lines[0].contains("error"));
    BOOST_TEST((ask(undated, "--as-of 2024-10-10").lines[0] == a.lines[0]));
}

BOOST_AUTO_TEST_CASE(lines_that_are_no_work_are_answered_too) {
    const std::string lines[] = {"no json",
                                 "{\"id\":1}",
                                 "{\"id\":1,\"path\":\"x\",\"inline\":\"y\"}",
                                 "{\"id\":1,\"path\":\"x\",\"asof\":\"2024-01-01\"}",
                                 "{\"id\":1,\"path\":3}",
                                 "{\"id\":1.5,\"path\":\"x\"}",
                                 "[" + std::string(100000, '['),
                                 "{\"id\":\"\xB9\xE6\",\"path\":\"x\"}",
                                 "{\"id\":1,\"path\":\"x\",\"want\":\"all\"}"};
    std::string work;
    for (const auto& line : lines) work += line + "\n\n";
    const answers a = ask(work);
    BOOST_REQUIRE(a.lines.size() == std::size(lines));
    for (const auto& line : a.lines) {
        BOOST_TEST(line.at("status").as_int64() == 2);
        BOOST_TEST(!line.at("error").at("what").as_string().empty());
        BOOST_TEST(!line.at("error").at("remedy").as_string().empty());
    }
}

BOOST_AUTO_TEST_CASE(a_line_over_the_limit_is_passed_over_and_answered) {
    const std::string long_line = R"({"id":1,"inline":")" + std::string(70u << 20, 'x') + "\"}";
    const answers a = ask(long_line + "\n" + path_line("b", "corpus/damaged/空文件.txt"));
    BOOST_REQUIRE(a.lines.size() == 2);
    BOOST_TEST(a.lines[0].at("status").as_int64() == 4);
    BOOST_TEST(a.lines[1].at("id").as_string() == "b");
}

BOOST_AUTO_TEST_SUITE_END()
