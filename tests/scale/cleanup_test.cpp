// yigui cleanup over runs that end in the middle, over parts and over streams: the lists are always
// those of one whole run. Few rounds of kill -9 here; YIGUI_SCALE_ROUNDS=200 in the environment
// asks for more.
#include <fcntl.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>
#include <zip.h>

#include <algorithm>
#include <boost/json.hpp>
#include <boost/test/unit_test.hpp>
#include <chrono>
#include <cstdlib>
#include <random>
#include <thread>
#include <vector>

#include "scale/scratch.h"

using namespace scale;

namespace {

const std::string example = "corpus/cleanup/yunshui";
const std::string day = " --as-of 2025-12-31 ";
const std::vector<std::string> lists{"cleanup.json", "cleanup.csv",  "cleanup.html",
                                     "cleanup.ics",  "cleanup.docx", "cleanup.xlsx"};

std::string quoted(const fs::path& p) { return "'" + p.string() + "'"; }

outcome clean_up(const std::string& paths, const fs::path& to, const std::string& more = "") {
    return yigui("cleanup " + paths + day + more + " -o " + quoted(to));
}

/// The lists that differ; empty when all are equal, byte for byte.
std::string difference(const fs::path& a, const fs::path& b) {
    std::string out;
    for (const auto& l : lists) {
        const std::string bytes = read_file(a / l);
        if (bytes.empty() || bytes != read_file(b / l)) out += l + " ";
    }
    return out;
}

bool has(const std::string& text, const std::string& what) {
    return text.find(what) != std::string::npos;
}

std::size_t count(const std::string& text, const std::string& what) {
    std::size_t n = 0;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1))
        ++n;
    return n;
}

void generate(std::size_t documents, const fs::path& to) {
    BOOST_REQUIRE(run_program(std::string("'") + CORPUS_PROGRAM + "' " + std::to_string(documents) +
                              " " + quoted(to))
                      .status == 0);
}

/// A state is believed when the file had been at rest for two seconds.
void let_rest() { std::this_thread::sleep_for(std::chrono::milliseconds(2100)); }

/// A run as a process of its own, in its own session, without output.
class running {
 public:
    explicit running(const std::string& arguments) {
        pid_ = fork();
        if (pid_ != 0) return;
        setsid();
        const int none = open("/dev/null", O_RDWR);
        for (const int fd : {0, 1, 2}) dup2(none, fd);
        const std::string command = std::string("exec '") + YIGUI_PROGRAM + "' " + arguments;
        execl("/bin/sh", "sh", "-c", command.c_str(), nullptr);
        _exit(127);
    }
    void send(int signal) const { kill(pid_, signal); }
    /// As a shell has it.
    int wait() const {
        int status = 0;
        waitpid(pid_, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }

 private:
    pid_t pid_;
};

int rounds_asked(int few) {
    const char* set = std::getenv("YIGUI_SCALE_ROUNDS");
    return set ? std::atoi(set) : few;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(cleanup_cache)

BOOST_AUTO_TEST_CASE(an_unchanged_corpus_is_taken_from_the_cache_and_gives_the_same_lists) {
    const scratch at;
    fs::copy(example, at / "c", fs::copy_options::recursive);
    let_rest();
    const std::string corpus = quoted(at / "c");
    const outcome first = clean_up(corpus, at / "a");
    clean_up(corpus, at / "b", "--no-cache");
    BOOST_TEST(difference(at / "a", at / "b") == "");
    BOOST_TEST(!fs::exists(at / "b" / ".cleanup.cards"));
    const auto written = fs::last_write_time(at / "a" / "cleanup.json");
    const outcome second = clean_up(corpus, at / "a", "--explain-cache");
    BOOST_TEST(second.status == first.status);
    BOOST_TEST(has(second.printed, "一切与上次相同"));
    BOOST_TEST(second.printed.ends_with(first.printed));
    BOOST_TEST((fs::last_write_time(at / "a" / "cleanup.json") == written));
    // A list that was worked in is written anew, from cards that are all in the cache.
    write(at / "a" / "cleanup.csv", "other");
    const outcome third = clean_up(corpus, at / "a", "--explain-cache");
    BOOST_TEST(count(third.printed, "缓存:属性没有变\t") == 61);
    BOOST_TEST(!has(third.printed, "读取:"));
    BOOST_TEST(difference(at / "a", at / "b") == "");
    // Another day asks for other proposals and for no reading.
    const outcome later =
        yigui("cleanup " + corpus + " --as-of 2030-01-01 --explain-cache -o " + quoted(at / "a"));
    BOOST_TEST(count(later.printed, "缓存:属性没有变\t") == 61);
    yigui("cleanup " + corpus + " --as-of 2030-01-01 --no-cache -o " + quoted(at / "b"));
    BOOST_TEST(difference(at / "a", at / "b") == "");
}

BOOST_AUTO_TEST_CASE(what_changed_is_read_and_what_only_moved_is_not) {
    const scratch at;
    generate(20, at / "c");
    let_rest();
    const std::string corpus = quoted(at / "c");
    clean_up(corpus, at / "a");
    const fs::path folder = at / "c/0000";
    write(folder / "0000001.txt", read_file(folder / "0000002.txt"));
    write(folder / "0000003.txt", read_file(folder / "0000003.txt"));
    write(folder / "0000004.txt", read_file(folder / "0000004.txt") + "附则。\n");
    write(folder / "another.txt", read_file(folder / "0000005.txt") + "另有。\n");
    write(folder / "another-copy.txt", read_file(folder / "another.txt"));
    fs::remove(folder / "0000006.txt");
    const outcome o = clean_up(corpus, at / "a", "--explain-cache");
    const auto said = [&](const std::string& why, const std::string& name) {
        return has(o.printed, why + "\t" + (folder / name).string() + "\n");
    };
    BOOST_TEST(said("缓存:内容与读过的相同", "0000001.txt"));
    BOOST_TEST(said("缓存:属性没有变", "0000002.txt"));
    BOOST_TEST(said("缓存:属性变了,内容没有变", "0000003.txt"));
    BOOST_TEST(said("读取:内容变了", "0000004.txt"));
    BOOST_TEST(said("读取:缓存里没有", "another-copy.txt"));
    BOOST_TEST(said("同文:本次已读过相同的内容", "another.txt"));
    BOOST_TEST(!has(o.printed, "0000006.txt\n"));
    clean_up(corpus, at / "b", "--no-cache");
    BOOST_TEST(difference(at / "a", at / "b") == "");
    BOOST_TEST(!has(read_file(at / "a/cleanup.json"), "0000006.txt"));
}

BOOST_AUTO_TEST_CASE(other_rules_or_options_void_the_cache_and_say_so) {
    const scratch at;
    clean_up(example, at / "a");
    const outcome o = clean_up(example, at / "a", "--explain-cache --max-seconds 9");
    BOOST_TEST(has(o.printed, "作废,读取选项不同"));
    BOOST_TEST(count(o.printed, "读取:缓存里没有\t") == 61);
}

BOOST_AUTO_TEST_CASE(a_torn_or_changed_log_costs_time_and_changes_nothing) {
    const scratch at;
    clean_up(example, at / "whole");
    const std::string log = read_file(at / "whole/.cleanup.cards");
    std::mt19937 random(1);
    for (int round = 0; round < 12; ++round) {
        std::string hurt = log;
        const std::size_t place = random() % log.size();
        if (round % 2 == 0)
            hurt.resize(place);
        else
            hurt[place] = static_cast<char>(hurt[place] ^ 1);
        write(at / "a/.cleanup.cards", hurt);
        const outcome o = clean_up(example, at / "a");
        BOOST_TEST(o.status == 1);
        BOOST_TEST(difference(at / "a", at / "whole") == "");
    }
    write(at / "a/.cleanup.cards", "some other file\n");
    clean_up(example, at / "a");
    BOOST_TEST(difference(at / "a", at / "whole") == "");
}

BOOST_AUTO_TEST_CASE(kill_9_at_any_moment_and_the_next_run_gives_the_whole_list) {
    const scratch at;
    generate(400, at / "c");
    const std::string corpus = quoted(at / "c");
    const auto begun = std::chrono::steady_clock::now();
    clean_up(corpus, at / "whole");
    const std::chrono::duration<double> whole = std::chrono::steady_clock::now() - begun;
    std::mt19937 random(static_cast<unsigned>(getpid()));
    const int rounds = rounds_asked(8);
    int killed = 0, finished_early = 0;
    for (int round = 0; round < rounds; ++round) {
        const fs::path to = at / ("r" + std::to_string(round));
        // Up to three ends in the middle before the run that may finish.
        for (unsigned ends = 1 + random() % 3; ends > 0; --ends) {
            const running run("cleanup " + corpus + day + "-o " + quoted(to));
            std::this_thread::sleep_for(whole * (static_cast<double>(random() % 1000) / 1000.0));
            run.send(SIGKILL);
            (run.wait() == 128 + SIGKILL ? killed : finished_early)++;
            for (const auto& l : lists) {
                const std::string now = read_file(to / l);
                BOOST_TEST((now.empty() || now == read_file(at / "whole" / l)));
            }
        }
        clean_up(corpus, to);
        BOOST_TEST(difference(to, at / "whole") == "");
        fs::remove_all(to);
    }
    BOOST_TEST_MESSAGE(rounds << " rounds, " << killed << " killed, " << finished_early
                              << " had finished before");
}

BOOST_AUTO_TEST_CASE(ctrl_c_says_how_to_go_on_and_leaves_the_old_lists) {
    const scratch at;
    generate(2000, at / "c");
    write(at / "a/cleanup.json", "old");
    const std::string command = "cleanup " + quoted(at / "c") + day + "-o " + quoted(at / "a");
    const running run(command);
    const fs::path log = at / "a/.cleanup.cards";
    for (int i = 0; i < 1000 && (!fs::exists(log) || fs::file_size(log) < 20000); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    run.send(SIGINT);
    BOOST_TEST(run.wait() == 128 + SIGINT);
    BOOST_TEST(read_file(at / "a/cleanup.json") == "old");
    const outcome o = yigui(command + " --explain-cache");
    BOOST_TEST(count(o.printed, "缓存:") > 100);
    BOOST_TEST(count(o.printed, "读取:缓存里没有\t") > 100);
    clean_up(quoted(at / "c"), at / "b", "--no-cache");
    BOOST_TEST(difference(at / "a", at / "b") == "");
}

BOOST_AUTO_TEST_CASE(two_runs_into_one_folder_do_not_meet) {
    const scratch at;
    generate(1500, at / "c");
    const running run("cleanup " + quoted(at / "c") + day + "-o " + quoted(at / "a"));
    const fs::path log = at / "a/.cleanup.cards";
    for (int i = 0; i < 1000 && (!fs::exists(log) || fs::file_size(log) < 20000); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    const outcome second = clean_up(example, at / "a");
    BOOST_TEST(second.status == 2);
    BOOST_TEST(has(second.printed, "另一次清理正在使用"));
    BOOST_TEST(run.wait() == 1);
}

BOOST_AUTO_TEST_CASE(lists_in_the_folder_of_the_corpus_are_no_documents_of_it) {
    const scratch at;
    fs::copy(example, at / "c", fs::copy_options::recursive);
    fs::copy(example, at / "d", fs::copy_options::recursive);
    const outcome first = clean_up(quoted(at / "c"), at / "c");
    BOOST_TEST(!has(first.printed, "没有当作文件读"));
    const std::string json = read_file(at / "c/cleanup.json");
    for (int round = 0; round < 2; ++round) {
        const outcome again = clean_up(quoted(at / "c"), at / "c");
        BOOST_TEST(has(again.printed, "本程序写出的清单,没有当作文件读的有 6 份"));
        BOOST_TEST(has(again.printed, (at / "c/cleanup.docx").string()));
        BOOST_TEST(again.status == first.status);
        BOOST_TEST(read_file(at / "c/cleanup.json") == json);
    }
    // Parts leave their cards in the folder, and a stream brings the lists along.
    const outcome part = clean_up(quoted(at / "c"), at / "c", "--shard 1/1");
    const outcome merged = clean_up(quoted(at / "c"), at / "merged", "--merge");
    BOOST_TEST((part.status == 0 && merged.status == first.status));
    BOOST_TEST(has(merged.printed, "没有当作文件读的有 6 份"), merged.printed);
    BOOST_TEST(read_file(at / "merged/cleanup.json") == json);
    const outcome piped =
        run_program("{ tar -C " + quoted(at.path()) + " -c c | '" + YIGUI_PROGRAM + "' cleanup -" +
                    day + "-o " + quoted(at / "piped") + " 2>&1; }");
    BOOST_TEST(has(piped.printed, "没有当作文件读的有 7 份"), piped.printed);
    BOOST_TEST(count(read_file(at / "piped/cleanup.json"), "\"path\": \"stdin!") == 61);
}

BOOST_AUTO_TEST_CASE(lists_in_a_zip_are_no_documents_and_are_told_each_time) {
    const scratch at;
    fs::copy(example, at / "c", fs::copy_options::recursive);
    clean_up(quoted(at / "c"), at / "lists");
    int code = 0;
    zip_t* const zip = zip_open((at / "c/z.zip").c_str(), ZIP_CREATE, &code);
    BOOST_REQUIRE(zip);
    const auto add = [&](const fs::path& file, const std::string& name) {
        zip_file_add(zip, name.c_str(), zip_source_file(zip, file.c_str(), 0, -1),
                     ZIP_FL_ENC_UTF_8);
    };
    add(at / "c/anpai-2024.txt", "anpai-2024.txt");
    for (const std::string list : {"json", "csv", "html", "ics", "docx", "xlsx"})
        add(at / ("lists/cleanup." + list), "lists/cleanup." + list);
    BOOST_REQUIRE(zip_close(zip) == 0);
    fs::remove(at / "c/anpai-2024.txt");
    for (int round = 0; round < 2; ++round) {
        BOOST_TEST(clean_up(quoted(at / "c"), at / "out").status == 4);
        const std::string json = read_file(at / "out/cleanup.json");
        BOOST_TEST(count(json, "是本程序写出的清单,没有当作文件读") == 6);
        BOOST_TEST(count(json, "\"path\": \"") == 61 + 6);
        BOOST_TEST(has(json, "z.zip!anpai-2024.txt"));
    }
}

BOOST_AUTO_TEST_CASE(a_document_that_only_bears_the_name_of_a_list_is_read) {
    const scratch at;
    generate(20, at / "c");
    const std::string text = read_file(at / "c/0000/0000001.txt");
    write(at / "c/0000/cleanup.csv", text + "附则一。\n");
    write(at / "c/0000/cleanup.html", "<html><body>" + text + "</body></html>");
    const outcome o = clean_up(quoted(at / "c"), at / "a");
    BOOST_TEST(!has(o.printed, "没有当作文件读"));
    const std::string json = read_file(at / "a/cleanup.json");
    BOOST_TEST(has(json, "0000/cleanup.csv"));
    BOOST_TEST(has(json, "0000/cleanup.html"));
    // A list would take its place: nothing is read and nothing is written.
    const outcome there = clean_up(quoted(at / "c"), at / "c/0000");
    BOOST_TEST(there.status == 2);
    BOOST_TEST(has(there.printed, "是要清理的文件,清单不能写在这里"));
    BOOST_TEST(read_file(at / "c/0000/cleanup.csv") == text + "附则一。\n");
    BOOST_TEST(!fs::exists(at / "c/0000/cleanup.json"));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(cleanup_parts)

BOOST_AUTO_TEST_CASE(parts_merged_are_the_whole_byte_for_byte) {
    const scratch at;
    const std::string corpus = example + " corpus/damaged corpus/dossiers";
    const outcome whole = clean_up(corpus, at / "whole");
    for (const int parts : {1, 3, 7}) {
        const fs::path folder = at / ("parts" + std::to_string(parts));
        for (int i = parts; i >= 1; --i) {
            const outcome o = yigui("cleanup " + corpus + " --shard " + std::to_string(i) + "/" +
                                    std::to_string(parts) + " --threads 1 -o " + quoted(folder));
            BOOST_TEST((o.status == 0 || o.status == 4));
        }
        const outcome merged = clean_up(quoted(folder), at / "merged", "--merge");
        BOOST_TEST(merged.status == whole.status);
        BOOST_TEST(merged.printed == whole.printed);
        BOOST_TEST(difference(at / "merged", at / "whole") == "");
    }
}

BOOST_AUTO_TEST_CASE(a_part_that_is_missing_unfinished_or_of_another_run_is_named) {
    const scratch at;
    const auto shard = [&](const std::string& part, const std::string& corpus) {
        return yigui("cleanup " + corpus + " --shard " + part + " -o " + quoted(at / "p"));
    };
    shard("1/2", example);
    outcome o = clean_up(quoted(at / "p"), at / "a", "--merge");
    BOOST_TEST(o.status == 2);
    BOOST_TEST(has(o.printed, "缺少分片 2/2"));
    BOOST_TEST(has(o.printed, "--shard 2/2"));
    shard("2/2", example);
    const fs::path second = at / "p/shard-2-of-2.cards";
    const std::string whole = read_file(second);
    write(second, whole.substr(0, whole.size() / 2));
    o = clean_up(quoted(at / "p"), at / "a", "--merge");
    BOOST_TEST(o.status == 2);
    BOOST_TEST(has(o.printed, "没有读完"));
    shard("2/2", example);
    BOOST_TEST(clean_up(quoted(at / "p"), at / "a", "--merge").status == 1);
    fs::remove(second);
    shard("2/2", "corpus/damaged");
    o = clean_up(quoted(at / "p"), at / "a", "--merge");
    BOOST_TEST(o.status == 2);
    BOOST_TEST(has(o.printed, "不是同一次清理"));
    BOOST_TEST(yigui("cleanup x --shard 3/2 -o " + quoted(at / "p")).status == 2);
    BOOST_TEST(!fs::exists(at / "p/cleanup.json"));
}

BOOST_AUTO_TEST_CASE(gnu_parallel_runs_the_parts_and_a_killed_one_again) {
    if (run_program("command -v parallel").status != 0) {
        BOOST_TEST_MESSAGE("skipped: no GNU parallel");
        return;
    }
    const scratch at;
    generate(300, at / "c");
    clean_up(quoted(at / "c"), at / "whole");
    // The third part is killed in its first try.
    const std::string part = std::string("'") + YIGUI_PROGRAM + "' cleanup " + quoted(at / "c") +
                             " --threads 1 --shard {}/4 -o " + quoted(at / "p");
    const std::string script = "if [ {} = 3 ] && [ ! -e " + quoted(at / "once") +
                               " ]; then touch " + quoted(at / "once") + "; timeout -s KILL 0.2 " +
                               part + "; exit 1; fi; " + part;
    const outcome o = run_program("parallel -j 2 --retries 3 \"" + script + "\" ::: 1 2 3 4 2>&1");
    BOOST_TEST(o.status == 0, o.printed);
    clean_up(quoted(at / "p"), at / "merged", "--merge");
    BOOST_TEST(difference(at / "merged", at / "whole") == "");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(cleanup_streams)

BOOST_AUTO_TEST_CASE(a_tar_on_standard_input_gives_what_the_folder_gives) {
    const scratch at;
    clean_up(example, at / "folder");
    const std::string tar = "tar -C corpus/cleanup -cf " + quoted(at / "c.tar") + " yunshui";
    for (const std::string form : {"ustar", "pax", "gnu"}) {
        BOOST_REQUIRE(run_program(tar + " --format=" + form).status == 0);
        const outcome from_file = clean_up(quoted(at / "c.tar"), at / form);
        BOOST_TEST(from_file.status == 1);
        const outcome piped =
            run_program("{ cat " + quoted(at / "c.tar") + " | '" + YIGUI_PROGRAM + "' cleanup -" +
                        day + "-o " + quoted(at / (form + "-pipe")) + " 2>&1; }");
        BOOST_TEST(piped.status == 1);
        const auto same = [&](const fs::path& to, const std::string& prefix) {
            std::string json = read_file(to / "cleanup.json");
            for (std::size_t p = json.find(prefix); p != std::string::npos; p = json.find(prefix))
                json.replace(p, prefix.size(), "corpus/cleanup/");
            return json == read_file(at / "folder/cleanup.json");
        };
        BOOST_TEST(same(at / form, (at / "c.tar").string() + "!"));
        BOOST_TEST(same(at / (form + "-pipe"), "stdin!"));
    }
}

BOOST_AUTO_TEST_CASE(a_tar_that_breaks_off_is_read_up_to_there_and_named) {
    const scratch at;
    BOOST_REQUIRE(
        run_program("tar -C corpus/cleanup -cf " + quoted(at / "c.tar") + " yunshui").status == 0);
    const std::string whole = read_file(at / "c.tar");
    write(at / "c.tar", whole.substr(0, whole.size() / 2 + 100));
    const outcome o = clean_up(quoted(at / "c.tar"), at / "a");
    BOOST_TEST(o.status == 4);
    BOOST_TEST(has(o.printed, "tar 不完整"));
    BOOST_TEST(count(read_file(at / "a/cleanup.json"), "\"sha256\"") > 10);
}

BOOST_AUTO_TEST_CASE(lines_that_name_the_files_are_the_folder_byte_for_byte) {
    const scratch at;
    std::string lines;
    for (const auto& f : fs::recursive_directory_iterator(example))
        if (f.is_regular_file())
            lines +=
                boost::json::serialize(boost::json::object{{"path", f.path().string()}}) + "\n";
    write(at / "c.ndjson", lines);
    clean_up(example, at / "folder");
    clean_up(quoted(at / "c.ndjson"), at / "lines");
    BOOST_TEST(difference(at / "folder", at / "lines") == "");
    // A line that is none is named with its number; the others are read.
    write(at / "c.ndjson",
          lines + "no json\n" + R"({"id":1,"name":"某办法.txt","inline":"某市某办法"})" + "\n");
    const outcome o = clean_up(quoted(at / "c.ndjson"), at / "lines");
    BOOST_TEST(o.status == 4);
    const std::string json = read_file(at / "lines/cleanup.json");
    BOOST_TEST(has(json, "c.ndjson!62"));
    BOOST_TEST(has(json, "\"某办法.txt\""));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(cleanup_trouble)

BOOST_AUTO_TEST_CASE(a_file_of_500_mb_is_named_and_the_rest_is_read) {
    const scratch at;
    generate(5, at / "c");
    write(at / "c/big.txt", "x");
    fs::resize_file(at / "c/big.txt", std::uintmax_t{500} << 20);
    const outcome o = clean_up(quoted(at / "c"), at / "a");
    BOOST_TEST(o.status == 4);
    BOOST_TEST(has(o.printed, "文件太大"));
    BOOST_TEST(count(read_file(at / "a/cleanup.json"), "\"sha256\"") >= 5);
}

BOOST_AUTO_TEST_CASE(a_folder_that_changes_while_it_is_read_stops_nothing) {
    const scratch at;
    generate(600, at / "c");
    const running run("cleanup " + quoted(at / "c") + day + "--threads 1 -o " + quoted(at / "a"));
    std::vector<std::string> names;
    for (const auto& f : fs::recursive_directory_iterator(at / "c"))
        if (f.is_regular_file()) names.push_back(f.path().string());
    std::sort(names.begin(), names.end());
    for (std::size_t i = 0; i < names.size(); i += 2) {
        if (i % 4 == 0)
            fs::remove(names[i]);
        else
            std::ofstream(names[i], std::ios::app) << "改了。";
    }
    const int status = run.wait();
    BOOST_TEST((status == 1 || status == 4));
    // Once it is still, one more run tells how it is now.
    clean_up(quoted(at / "c"), at / "a");
    clean_up(quoted(at / "c"), at / "b", "--no-cache");
    BOOST_TEST(difference(at / "a", at / "b") == "");
}

BOOST_AUTO_TEST_CASE(a_folder_that_cannot_be_written_is_told_before_the_reading) {
    const scratch at;
    write(at / "file", "x");
    const outcome o = clean_up(example, at / "file/a");
    BOOST_TEST(o.status == 2);
    BOOST_TEST(has(o.printed, "不能在这个目录里写"));
    BOOST_TEST(has(o.printed, "换一个目录"));
    if (getuid() != 0 || run_program("command -v setpriv").status != 0) {
        BOOST_TEST_MESSAGE("skipped: another user's folder needs root and setpriv");
        return;
    }
    fs::create_directories(at / "locked");
    fs::permissions(at.path(), fs::perms::others_exec | fs::perms::others_read,
                    fs::perm_options::add);
    const outcome other = run_program("setpriv --reuid 65534 --regid 65534 --clear-groups '" +
                                      std::string(YIGUI_PROGRAM) + "' cleanup " + example + day +
                                      "-o " + quoted(at / "locked") + " 2>&1");
    BOOST_TEST(other.status == 2);
    BOOST_TEST(has(other.printed, "不能在这个目录里写"));
}

BOOST_AUTO_TEST_CASE(a_full_disk_leaves_the_old_lists_and_no_half_ones) {
    const scratch at;
    generate(120, at / "c");
    clean_up(example, at / "a");
    const std::string old = read_file(at / "a/cleanup.json");
    // No file may grow beyond 64 KiB: the same failed writes as on a full disk.
    const outcome o =
        run_program("bash -c \"ulimit -f 64; '" + std::string(YIGUI_PROGRAM) + "' cleanup " +
                    quoted(at / "c") + day + "-o " + quoted(at / "a") + " 2>&1\"");
    BOOST_TEST(o.status == 2);
    BOOST_TEST(has(o.printed, "原有的清单没有动"));
    BOOST_TEST(has(o.printed, "磁盘"));
    BOOST_TEST(read_file(at / "a/cleanup.json") == old);
    for (const auto& f : fs::directory_iterator(at / "a"))
        BOOST_TEST(!f.path().filename().string().ends_with(".new"), f.path());
    clean_up(quoted(at / "c"), at / "a");
    clean_up(quoted(at / "c"), at / "b", "--no-cache");
    BOOST_TEST(difference(at / "a", at / "b") == "");
}

/// A disk of its own: ext4 in a file. Nothing when it cannot be mounted.
class small_disk {
 public:
    small_disk(const scratch& at, int megabytes) : folder_(at / "disk") {
        const fs::path image = at / "disk.ext4";
        write(image, "");
        fs::resize_file(image, static_cast<std::uintmax_t>(megabytes) << 20);
        fs::create_directories(folder_);
        is_there_ = run_program("mkfs.ext4 -q -m 0 " + quoted(image) + " 2>&1 && mount -o loop " +
                                quoted(image) + " " + quoted(folder_) + " 2>&1")
                        .status == 0;
    }
    ~small_disk() {
        if (is_there_) umount(folder_.c_str());
    }
    small_disk(const small_disk&) = delete;
    small_disk& operator=(const small_disk&) = delete;
    bool is_there() const { return is_there_; }
    const fs::path& folder() const { return folder_; }
    /// Leaves so many bytes.
    void fill_but(std::uintmax_t left) const {
        std::ofstream out(folder_ / "filler", std::ios::binary);
        const std::string piece(4096, 'x');
        while (fs::space(folder_).available > left && out.write(piece.data(), 4096).flush()) {
        }
    }

 private:
    fs::path folder_;
    bool is_there_ = false;
};

BOOST_AUTO_TEST_CASE(a_disk_that_is_really_full_leaves_the_old_lists_and_no_half_ones) {
    const scratch at;
    const small_disk disk(at, 12);
    if (!disk.is_there()) {
        BOOST_TEST_MESSAGE("skipped: no right to mount a small disk");
        return;
    }
    generate(120, at / "c");
    const fs::path to = disk.folder() / "a";
    clean_up(example, to);
    BOOST_TEST(clean_up(example, at / "before").status == 1);
    BOOST_TEST(difference(to, at / "before") == "");
    // Room for nothing, for the cards only, and for some of the lists.
    for (const std::uintmax_t left : {0, 40000, 200000, 400000}) {
        disk.fill_but(left);
        const outcome o = clean_up(quoted(at / "c"), to);
        BOOST_TEST(o.status == 2, o.printed);
        BOOST_TEST(has(o.printed, "清单没有写完,原有的清单没有动"));
        BOOST_TEST(has(o.printed, "检查磁盘空间"));
        BOOST_TEST(difference(to, at / "before") == "", "with " << left << " bytes left");
        for (const auto& f : fs::directory_iterator(to)) {
            const std::string name = f.path().filename().string();
            BOOST_TEST((!name.ends_with(".new") && !has(name, "改过")), name);
        }
        fs::remove(disk.folder() / "filler");
    }
    // With room again the same command comes to its end.
    clean_up(quoted(at / "c"), to);
    clean_up(quoted(at / "c"), at / "b", "--no-cache");
    BOOST_TEST(difference(to, at / "b") == "");
}

BOOST_AUTO_TEST_SUITE_END()
