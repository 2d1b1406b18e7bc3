// `yigui check --ledger` and `yigui audit` as a user meets them: what is written where, what is
// said, which exit status.
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>

#include "golden/run_program.h"
#include "unit/ledger/scratch.h"

namespace fs = std::filesystem;

namespace {

const std::string program = YIGUI_PROGRAM;
const std::string dossier = "corpus/dossiers/shenhe-houyu-huiyi";

struct bench {
    scratch_folder folder;
    std::string ledger = folder / "台账.db";

    outcome run(const std::string& arguments) const {
        return run_program("'" + program + "' " + arguments + " 2>&1");
    }
    /// audit COMMAND --ledger THE-LEDGER REST
    outcome audit(const std::string& command, const std::string& rest = "") const {
        return run("audit " + command + " --ledger '" + ledger + "' " + rest);
    }
    int note(const std::string& text, const std::string& rest = "") const {
        return audit("append", "--kind note --text '" + text + "' " + rest).status;
    }
};

bool has(const outcome& o, const std::string& text) {
    return o.printed.find(text) != std::string::npos;
}

void flip(const std::string& path, std::size_t at) {
    std::string bytes = content(path);
    bytes[at] = static_cast<char>(bytes[at] ^ 1);
    std::ofstream(path, std::ios::binary) << bytes;
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_check_writes_its_record_and_changes_no_word_of_its_report) {
    const bench b;
    const std::string report = b.folder / "报告.txt";
    const std::string how = dossier + " --as-of 2024-10-10 --stage issuance -o '" + report + "'";
    BOOST_TEST(b.run("check " + how).status == 1);
    const std::string plain = content(report);
    const auto o = b.run("check " + how + " --ledger '" + b.ledger + "' --office 某局");
    BOOST_TEST(o.status == 1);
    BOOST_TEST(has(o, "第 1 项"));
    BOOST_TEST(content(report) == plain);
    const auto json = b.audit("list", "--format json");
    for (const char* part :
         {"\"as_of\":\"2024-10-10\"", "\"stage\":\"issuance\"", "\"office\":\"某局\"",
          "\"dossier\":\"shenhe-houyu-huiyi\"", "\"name\":\"报告.txt\"", "\"status\":1",
          "\"name\":\"送审稿.docx\"", "\"out_of_order\":1", "\"rule_packs\":[{"})
        BOOST_TEST(has(json, part), part);
    BOOST_TEST(!has(json, fs::current_path().string()));
    BOOST_TEST(!has(json, b.folder.path()));
    BOOST_TEST(has(b.audit("list"), "次序不符 1"));
}

BOOST_AUTO_TEST_CASE(several_dossiers_are_several_records) {
    const bench b;
    const auto o = b.run("check " + dossier + " corpus/dossiers/wanbei --ledger '" + b.ledger +
                         "' -o '" + (b.folder / "r.txt") + "'");
    BOOST_TEST(has(o, "第 1–2 项"));
    BOOST_TEST(has(b.audit("verify"), "完好: 2 项, 1 个签名检查点"));
}

BOOST_AUTO_TEST_CASE(the_story_of_a_document_is_told_in_order) {
    const bench b;
    fs::copy(dossier, b.folder / "卷宗");
    const std::string check = "check '" + (b.folder / "卷宗") + "' --ledger '" + b.ledger +
                              "' -o '" + (b.folder / "r") + "'";
    b.run(check);
    std::ofstream(b.folder / "卷宗/评估论证.txt") << "论证报告\n";
    fs::remove(b.folder / "卷宗/企业意见.txt");
    b.run(check);
    b.audit("append",
            "--kind waiver --title 青屏市中小企业数字化改造补助资金管理办法 --text '经办法一'");
    b.audit("append", "--kind decision --title 另一个办法 --text '与此无关'");
    const auto text = b.audit("show 数字化改造");
    BOOST_TEST(text.status == 0);
    BOOST_TEST(has(text, "#1  "));
    BOOST_TEST(has(text, "材料变化 新增 评估论证.txt;移除 企业意见.txt"));
    BOOST_TEST(has(text, "#3  "));
    BOOST_TEST(has(text, "豁免"));
    BOOST_TEST(!has(text, "与此无关"));
    BOOST_TEST(text.printed.find("#1 ") < text.printed.find("#2 "));
    const auto page = b.audit("show 数字化改造", "--format html");
    BOOST_TEST(has(page, "<!DOCTYPE html>"));
    BOOST_TEST(!has(page, "<script"));
    BOOST_TEST(b.audit("show 没有的文件").status == 2);
    b.audit("append", "--kind note --title '<b>办法</b>' --text '<script>alert(1)</script>'");
    BOOST_TEST(!has(b.audit("show 办法", "--format html"), "<script>alert"));
}

BOOST_AUTO_TEST_CASE(waivers_and_what_they_changed_stand_in_the_story) {
    const bench b;
    const std::string check = "check " + dossier + " --as-of 2024-10-10 --stage issuance -o '" +
                              (b.folder / "r") + "' --ledger '" + b.ledger + "'";
    b.run(check);
    b.run(check + " --waivers tests/golden/waivers/登记.豁免");
    const auto json = b.audit("list", "--format json");
    BOOST_TEST(has(json, "\"id\":\"豁免登记/登记.豁免\""));
    BOOST_TEST(has(json, "\"waived\":1"));
    // A draft's title, with or without marks, and without its place in the list.
    const auto story = b.audit("show '《青屏市中小企业数字化改造补助资金管理办法》'");
    BOOST_TEST(story.status == 0, story.printed);
    BOOST_TEST(has(story, "例外 GBF37-01 豁免 2024-01:评估论证报告"));
    BOOST_TEST(has(story, "规则变化"));
    BOOST_TEST(has(story, "结论变化 记录矛盾 0→1、逾期 0→1"));
    const auto page = b.audit("show 数字化改造", "--format html");
    BOOST_TEST(has(page, "<h1>《青屏市中小企业数字化改造补助资金管理办法（送审稿）》的经过</h1>"));
    BOOST_TEST(has(page, "<dt>例外</dt><dd>GBF37-01"));
}

BOOST_AUTO_TEST_CASE(damage_is_named_with_its_entry_and_gives_status_5) {
    const bench b;
    for (int i = 0; i < 3; ++i) BOOST_TEST(b.note("备注") == 0);
    BOOST_TEST(b.audit("verify").status == 0);
    const std::string folder = b.folder / "out";
    BOOST_TEST(b.audit("export", "-o '" + folder + "'").status == 0);
    BOOST_TEST(b.run("audit verify '" + folder + "'").status == 0);
    BOOST_TEST(b.run("audit verify '" + folder + "' --pub '" + b.ledger + ".key.pub' --head '" +
                     b.ledger + ".head'")
                   .status == 0);
    const std::string records = content(folder + "/records.ndjson");
    flip(folder + "/records.ndjson", records.find('\n') + 100);
    const auto o = b.run("audit verify '" + folder + "'");
    BOOST_TEST(o.status == 5);
    BOOST_TEST(has(o, "第 2 项: 记录被改动"));
    const auto json = b.run("audit verify '" + folder + "' --format json");
    BOOST_TEST(json.status == 5);
    BOOST_TEST(has(json, "\"kind\": \"entry_changed\""));
    BOOST_TEST(has(json, "\"sequence\": 2"));
    fs::remove(folder + "/leaves.txt");
    BOOST_TEST(b.run("audit verify '" + folder + "'").status == 5);
    BOOST_TEST(
        b.run("audit import '" + folder + "' --ledger '" + (b.folder / "n.db") + "'").status == 5);
}

BOOST_AUTO_TEST_CASE(a_ledger_put_back_to_an_older_state_is_seen_through_its_head) {
    const bench b;
    b.note("一");
    fs::copy_file(b.ledger, b.folder / "旧.db");
    b.note("二");
    fs::copy_file(b.folder / "旧.db", b.ledger, fs::copy_options::overwrite_existing);
    auto o = b.audit("verify");
    BOOST_TEST(o.status == 5);
    BOOST_TEST(has(o, "退回了旧状态"));
    BOOST_TEST(b.note("三") == 5);
    fs::remove(b.ledger + ".head");
    o = b.audit("verify");
    BOOST_TEST(o.status == 5);
    BOOST_TEST(has(o, "没有外存的头"));
    BOOST_TEST(b.audit("checkpoint", "--renew-head").status == 0);
    BOOST_TEST(b.audit("verify").status == 0);
}

BOOST_AUTO_TEST_CASE(a_proof_is_checked_by_the_program_and_by_the_script_alike) {
    const bench b;
    for (int i = 0; i < 5; ++i) b.note("备注" + std::to_string(i));
    const std::string proof = b.folder / "3.tlog-proof", key = b.ledger + ".key.pub";
    BOOST_TEST(b.audit("prove 3", "-o '" + proof + "'").status == 0);
    const auto by_program = [&](const std::string& k) {
        return b.run("audit verify --proof '" + proof + "' --pub '" + k + "'").status;
    };
    const auto by_script = [&](const std::string& k) {
        return run_program("python3 tests/ledger/check_proof.py '" + proof + "' '" + k + "' 2>&1")
            .status;
    };
    BOOST_TEST(by_program(key) == 0);
    BOOST_TEST(by_script(key) == 0);
    BOOST_TEST(b.run("audit verify --proof '" + proof + "'").status == 0);
    const bench other;
    other.note("别的");
    BOOST_TEST(by_program(other.ledger + ".key.pub") == 5);
    BOOST_TEST(by_script(other.ledger + ".key.pub") == 5);
    const std::string whole = content(proof);
    for (std::size_t at = 0; at < whole.size(); at += 97) {
        std::string bad = whole;
        bad[at] = static_cast<char>(bad[at] ^ 1);
        std::ofstream(proof, std::ios::binary) << bad;
        BOOST_TEST(by_program(key) == 5, "byte " << at);
        BOOST_TEST(by_script(key) == 5, "byte " << at);
    }
    BOOST_TEST(b.audit("prove 6").status == 2);
    const std::string script = content("tests/ledger/check_proof.py");
    BOOST_TEST(std::count(script.begin(), script.end(), '\n') <= 100);
}

BOOST_AUTO_TEST_CASE(who_kept_a_checkpoint_is_shown_that_the_ledger_only_grew) {
    const bench b;
    for (int i = 0; i < 3; ++i) b.note("备注");
    const std::string old = b.folder / "旧", proof = b.folder / "增长", key = b.ledger + ".key.pub";
    BOOST_TEST(b.audit("checkpoint", "-o '" + old + "'").status == 0);
    fs::copy_file(b.ledger, b.folder / "分叉.db");
    for (int i = 0; i < 4; ++i) b.note("后来的备注");
    BOOST_TEST(b.audit("prove", "--since '" + old + "' -o '" + proof + "'").status == 0);
    const auto checked = [&](const std::string& against) {
        return b.run("audit verify --proof '" + proof + "' --head '" + against + "' --pub '" + key +
                     "'");
    };
    BOOST_TEST(has(checked(old), "从 3 项到 7 项"));
    BOOST_TEST(content(proof).find("某") == std::string::npos);
    BOOST_TEST(b.run("audit verify --proof '" + proof + "'").status == 2);
    const std::string whole = content(proof);
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string bad = whole;
        bad[at] = static_cast<char>(bad[at] ^ 1);
        std::ofstream(proof, std::ios::binary) << bad;
        const int status = checked(old).status;
        BOOST_TEST(status == 5, "byte " << at << " " << status);
    }
    std::ofstream(proof, std::ios::binary) << whole;
    // The same key goes on from the old state another way: its checkpoint is no beginning of this.
    const std::string fork = "--ledger '" + (b.folder / "分叉.db") + "' ";
    b.run("audit append --kind note --text 分叉 " + fork + "--key '" + b.ledger + ".key'");
    b.run("audit checkpoint " + fork + "-o '" + (b.folder / "叉") + "'");
    BOOST_TEST(b.audit("prove", "--since '" + (b.folder / "叉") + "'").status == 5);
    BOOST_TEST(checked(b.folder / "叉").status == 5);
    const bench other;
    other.note("一");
    BOOST_TEST(b.audit("prove", "--since '" + other.ledger + ".head'").status == 5);
    BOOST_TEST(b.audit("prove", "1 --since '" + old + "'").status == 2);
}

BOOST_AUTO_TEST_CASE(sm3_and_sm2_are_chosen_once_and_kept) {
    const bench b;
    BOOST_TEST(b.note("一", "--hash sm3 --sign sm2") == 0);
    BOOST_TEST(
        b.run("check " + dossier + " --ledger '" + b.ledger + "' -o '" + (b.folder / "r") + "'")
            .status == 1);
    BOOST_TEST(has(b.audit("list", "--format json"), "\"sm3\":\""));
    BOOST_TEST(b.audit("verify").status == 0);
    b.audit("prove 2", "-o '" + (b.folder / "p") + "'");
    BOOST_TEST(run_program("python3 tests/ledger/check_proof.py '" + (b.folder / "p") + "' '" +
                           b.ledger + ".key.pub' " + dossier + "/公告.html 2>&1")
                   .status == 0);
}

BOOST_AUTO_TEST_CASE(keys_and_passphrases_stay_their_owners) {
    const bench b;
    const std::string pass = b.folder / "口令";
    std::ofstream(pass) << "长长的口令\n";
    BOOST_TEST(b.note("一", "--passphrase-file '" + pass + "'") == 2);  // others can read it
    fs::permissions(pass, fs::perms::owner_read | fs::perms::owner_write);
    BOOST_TEST(b.note("一", "--passphrase-file '" + pass + "'") == 0);
    BOOST_TEST(content(b.ledger + ".key").find("ENCRYPTED") != std::string::npos);
    BOOST_TEST(run_program("setsid '" + program + "' audit append --ledger '" + b.ledger +
                           "' --kind note --text 二 2>&1 </dev/null")
                   .status == 2);
    BOOST_TEST(b.note("二", "--passphrase-file '" + pass + "'") == 0);
    BOOST_TEST(b.audit("verify").status == 0);  // needs no key
    fs::permissions(b.ledger + ".key", fs::perms::others_read, fs::perm_options::add);
    const auto o = b.audit("append", "--kind note --text 三 --passphrase-file '" + pass + "'");
    BOOST_TEST(o.status == 2);
    BOOST_TEST(has(o, "他人也能读"));
    fs::remove(b.ledger + ".key");
    BOOST_TEST(has(b.audit("append", "--kind note --text 三"), "没有密钥文件"));
    BOOST_TEST(!fs::exists(b.ledger + ".key"));
}

BOOST_AUTO_TEST_CASE(a_paper_with_a_secrecy_mark_stops_the_run) {
    const bench b;
    fs::copy(dossier, b.folder / "卷宗");
    std::ofstream(b.folder / "卷宗/关于某事.txt") << "机密★1年\n\n关于某事的请示\n\n内容一二三。\n";
    const std::string check = "check '" + (b.folder / "卷宗") + "' -o '" + (b.folder / "r") + "'";
    BOOST_TEST(b.run(check).status == 1);
    const auto o = b.run(check + " --ledger '" + b.ledger + "'");
    BOOST_TEST(o.status == 2);
    BOOST_TEST(has(o, "关于某事.txt: 材料标有密级: 机密★1年"));
    BOOST_TEST(!fs::exists(b.ledger));
    BOOST_TEST(b.run(check + " --ledger '" + b.ledger + "' --allow-secret").status == 1);
    const auto list = b.audit("list", "--format json");
    BOOST_TEST(has(list, "\"name\":\"(机密★1年)\""));
    BOOST_TEST(!has(list, "关于某事"));
    BOOST_TEST(b.note("附", "--paper '" + (b.folder / "卷宗/关于某事.txt") + "'") == 2);
}

BOOST_AUTO_TEST_CASE(an_export_brings_a_ledger_back) {
    const bench b;
    for (int i = 0; i < 4; ++i) b.note("备注");
    b.audit("export", "-o '" + (b.folder / "out") + "'");
    const std::string copy = b.folder / "新.db";
    BOOST_TEST(b.run("audit import '" + (b.folder / "out") + "' --ledger '" + copy + "'").status ==
               0);
    BOOST_TEST(b.run("audit verify --ledger '" + copy + "'").status == 0);
    BOOST_TEST(b.run("audit list --format json --ledger '" + copy + "'").printed ==
               b.audit("list", "--format json").printed);
    BOOST_TEST(b.run("audit append --kind note --text 五 --ledger '" + copy + "' --key '" +
                     b.ledger + ".key'")
                   .status == 0);
}

BOOST_AUTO_TEST_CASE(a_cleanup_writes_its_record) {
    const bench b;
    const auto o = b.run("cleanup " + dossier + " --as-of 2024-10-10 -o '" + (b.folder / "清单") +
                         "' --ledger '" + b.ledger + "'");
    BOOST_TEST(has(o, "第 1 项"));
    const auto json = b.audit("list", "--format json");
    for (const char* part : {"\"kind\":\"cleanup\"", "\"name\":\"cleanup.xlsx\"",
                             "\"name\":\"shenhe-houyu-huiyi/送审稿.docx\"", "\"out_of_scope\":"})
        BOOST_TEST(has(json, part), part);
    BOOST_TEST(has(b.audit("list"), "不纳入"));
    BOOST_TEST(b.audit("verify").status == 0);
}

BOOST_AUTO_TEST_CASE(clean_up_decisions_are_entered_once_each) {
    const bench b;
    fs::create_directory(b.folder / "文件");
    fs::copy(dossier + "/送审稿.docx", b.folder / "文件/办法.docx");
    const std::string book = b.folder / "决定.csv";
    std::ofstream(book) << "文件名称,决定,决定机关或会议,决定日期,基准日\n"
                           "青屏市中小企业数字化改造补助资金管理办法（送审稿）,废止,第5次局务会议,"
                           "2024-12-20,2024-10-10\n";
    const auto clean = [&](const std::string& more) {
        return b.run("cleanup '" + (b.folder / "文件") + "' --as-of 2024-10-10 -o '" +
                     (b.folder / "清单") + "' --ledger '" + b.ledger + "' " + more);
    };
    const auto first = clean("--decisions '" + book + "'");
    BOOST_TEST(has(first, "第 1–2 项"), first.printed);
    BOOST_TEST(has(clean("--decisions '" + book + "'"), "第 3 项"));
    const auto story = b.audit("show 数字化改造");
    BOOST_TEST(has(story, "#2  "), story.printed);
    BOOST_TEST(has(story, "清理决定:废止;第5次局务会议;2024-12-20"), story.printed);
    BOOST_TEST(b.audit("verify").status == 0);

    std::ofstream(b.folder / "文件/密件.txt") << "机密★1年\n\n关于某事的通知\n\n内容。\n";
    const auto stopped = clean("");
    BOOST_TEST(stopped.status == 2);
    BOOST_TEST(has(stopped, "密件.txt: 材料标有密级: 机密★1年"));
    BOOST_TEST(has(clean("--allow-secret"), "第 4 项"));
    const auto list = b.audit("list", "--format json");
    BOOST_TEST(has(list, "\"name\":\"(机密★1年)\""));
    BOOST_TEST(!has(list, "密件.txt"));
}

BOOST_AUTO_TEST_CASE(wrong_use_says_what_would_be_right) {
    const bench b;
    BOOST_TEST(b.run("audit verify").status == 2);
    BOOST_TEST(b.audit("verify").status == 2);
    BOOST_TEST(b.audit("list").status == 2);
    BOOST_TEST(!fs::exists(b.ledger));
    BOOST_TEST(b.audit("append", "--kind other --text x").status == 2);
    BOOST_TEST(b.run("audit append --kind note --text x --ledger /没有/这里.db").status == 2);
    b.note("一");
    BOOST_TEST(b.audit("prove 0").status == 2);
    BOOST_TEST(b.audit("verify", "--pub '" + b.ledger + "'").status == 2);
    std::ofstream(b.folder / "text.db") << std::string(5000, 'x');
    const auto o = b.run("audit verify --ledger '" + (b.folder / "text.db") + "'");
    BOOST_TEST(o.status == 5);
}

BOOST_AUTO_TEST_CASE(the_worked_example_of_the_format_verifies_by_hand) {
    const std::string doc = content("engine/ledger/FORMAT.md");
    const auto blocks = [&](const std::string& fence) {
        std::string all;
        for (auto at = doc.find(fence); at != std::string::npos; at = doc.find(fence, at)) {
            at += fence.size();
            const auto end = doc.find("```", at);
            all += doc.substr(at, end - at);
            at = end;
        }
        return all;
    };
    const scratch_folder folder;
    const std::string commands = blocks("```sh\n"), printed = blocks("```output\n");
    BOOST_TEST(commands.find("openssl pkeyutl -verify") != std::string::npos);
    const auto run = [&](const std::string& script) {
        std::ofstream(folder / "example.sh", std::ios::binary) << script;
        return run_program("cd '" + folder.path() + "' && bash -e example.sh 2>&1");
    };
    BOOST_TEST(run(commands).printed == printed);
    std::string changed = commands;
    changed.replace(changed.find("印发"), 3, "改");
    BOOST_TEST(run(changed).printed != printed);
}
