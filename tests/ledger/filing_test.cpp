// `yigui filing` from both sides: the bundle that is sent, what is missing or hidden in it, and the
// review that finds each kind of damage.
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>

#include "golden/run_program.h"
#include "unit/ledger/scratch.h"

namespace fs = std::filesystem;

namespace {

const std::string program = YIGUI_PROGRAM;
const std::string dossier = "corpus/dossiers/wanbei";

outcome run(const std::string& arguments) {
    return run_program("'" + program + "' filing " + arguments + " 2>&1");
}
bool has(const outcome& o, const std::string& text) {
    return o.printed.find(text) != std::string::npos;
}

struct sent_bundle {
    scratch_folder folder;
    std::string ledger = folder / "台账.db", path = folder / "备案";
    outcome made;

    explicit sent_bundle(const std::string& more = "", const std::string& of = dossier)
        : made(run("'" + of + "' -o '" + path + "' --as-of 2023-10-01 --ledger '" + ledger + "' " +
                   more)) {}
    std::string key() const { return ledger + ".key.pub"; }
    outcome review(const std::string& how = "") const {
        return run("review '" + path + "' " + how);
    }
    std::string at(const std::string& name) const { return path + "/" + name; }
    void put(const std::string& name, const std::string& text) const {
        std::ofstream(at(name), std::ios::binary) << text;
    }
    void replace(const std::string& name, const std::string& from, const std::string& to) const {
        std::string text = content(at(name));
        const auto where = text.find(from);
        BOOST_REQUIRE(where != std::string::npos);
        put(name, text.replace(where, from.size(), to));
    }
    /// All bytes of the bundle's files, DOCX parts included: they are stored uncompressed.
    std::string everything() const {
        std::string all;
        for (const auto& e : fs::recursive_directory_iterator(path))
            if (e.is_regular_file()) all += e.path().string() + content(e.path().string());
        return all;
    }
};

}  // namespace

BOOST_AUTO_TEST_CASE(deadline_and_recipients_are_told) {
    const auto good = run("check " + dossier + " --as-of 2023-10-01");
    BOOST_TEST(good.status == 0);
    BOOST_TEST(has(good, "有记录"));
    BOOST_TEST(has(good, "不晚于2023年9月11日"));
    BOOST_TEST(has(good, "本级人民政府(制定机关是政府部门:江门市科学技术局)"));
    scratch_folder f;
    fs::copy(dossier, f / "卷宗");
    fs::remove(f / "卷宗/14备案报告.txt");
    const auto open = run("check '" + (f / "卷宗") + "' --as-of 2023-09-01");
    BOOST_TEST(open.status == 0);
    BOOST_TEST(has(open, "未到期"));
    BOOST_TEST(has(open, "届时"));
    BOOST_TEST(!has(open, "补救"));
    BOOST_TEST(!has(open, "无记录"));
    const auto none = run("check '" + (f / "卷宗") + "' --as-of 2023-10-01");
    BOOST_TEST(none.status == 1);
    BOOST_TEST(has(none, "无记录"));
    std::string report = content(dossier + "/14备案报告.txt");
    for (const std::string day = "2023年8月22日"; report.find(day) != std::string::npos;)
        report.replace(report.find(day), day.size(), "2023年9月22日");
    std::ofstream(f / "卷宗/14备案报告.txt", std::ios::binary) << report;
    const auto late = run("check '" + (f / "卷宗") + "' --as-of 2023-10-01");
    BOOST_TEST(has(late, "逾期"));
    BOOST_TEST(late.status == 1);
}

BOOST_AUTO_TEST_CASE(a_bundle_holds_all_its_parts_and_is_reviewed_without_a_difference) {
    const sent_bundle b;
    BOOST_TEST(b.made.status == 0, b.made.printed);
    for (const char* name :
         {"备案报告.docx", "依据清单.txt", "检查报告.json", "检查报告.html", "清单.json",
          "台账证明.tlog-proof", "公钥.txt", "材料/11正式文件.docx", "材料/08合法性审核意见书.txt"})
        BOOST_TEST(fs::exists(b.at(name)), name);
    const std::string grounds = content(b.at("依据清单.txt"));
    for (const char* text : {"2. 《优化营商环境条例》", "文号：国务院令第722号",
                             "施行：2020年1月1日", "1. 《中华人民共和国促进科技成果转化法》"})
        BOOST_TEST(grounds.find(text) != std::string::npos, grounds);
    BOOST_TEST(content(b.at("材料/11正式文件.docx")) == content(dossier + "/11正式文件.docx"));
    const std::string report = content(b.at("备案报告.docx"));
    for (const char* text :
         {"关于报送《江门市科技创新券管理办法》备案的报告", "江门市人民政府：",
          "合法性审核：有记录，2023年7月17日至2023年7月26日", "2．起草说明：06起草说明.txt",
          "听取企业和行业协会商会意见：有记录，2023年6月15日。"})
        BOOST_TEST(report.find(text) != std::string::npos, text);
    const auto read = run_program("'" + program + "' facts '" + b.at("备案报告.docx") + "'");
    BOOST_TEST(has(read, "\"kind\":\"filing\""));
    const auto review = b.review("--pub '" + b.key() + "'");
    BOOST_TEST(review.status == 0, review.printed);
    BOOST_TEST(has(review, "材料与清单相符"));
    BOOST_TEST(has(review, "按可信的公钥核对"));
    BOOST_TEST(has(review, "与报送方的报告一致"));
    // The report is there to be edited.
    b.put("备案报告.docx", "edited");
    BOOST_TEST(b.review().status == 0);
    BOOST_TEST(run_program("'" + program + "' audit list --ledger '" + b.ledger + "'")
                   .printed.find("备案") != std::string::npos);
    BOOST_TEST(run("'" + dossier + "' -o '" + b.path + "'").status == 2);  // not empty any more
    BOOST_TEST(run("'" + dossier + "'").status == 2);
}

BOOST_AUTO_TEST_CASE(waivers_stand_in_the_bundle_and_are_shown_to_who_reviews_it) {
    const std::string waivers = "--waivers " + fs::absolute("tests/golden/waivers").string() +
                                "/登记.豁免 --stage issuance";
    const sent_bundle b(waivers, "corpus/dossiers/shenhe-houyu-huiyi");
    BOOST_TEST(fs::exists(b.at("清单.json")), b.made.printed);
    const std::string report = content(b.at("备案报告.docx"));
    for (const char* text : {"三、登记的例外", "评估论证（规则GBF37-01）：豁免 2024-01",
                             "评估论证：无记录（已登记为例外）。"})
        BOOST_TEST(report.find(text) != std::string::npos, text);
    BOOST_TEST(content(b.at("检查报告.html")).find("豁免登记/登记.豁免") != std::string::npos);
    BOOST_TEST(b.everything().find(fs::absolute("tests").string()) == std::string::npos);
    const auto o = b.review();
    BOOST_TEST(has(o, "报送方登记为例外: GBF37-01 豁免 2024-01"));
    BOOST_TEST(has(o, "规则包 豁免登记/登记.豁免: 报送方 "));
    BOOST_TEST(!has(b.review(waivers.substr(0, waivers.find(" --stage"))), "与报送方的报告不同"));
}

BOOST_AUTO_TEST_CASE(what_is_missing_is_named_on_the_screen_and_in_the_report) {
    scratch_folder f;
    fs::copy(dossier, f / "卷宗");
    fs::remove(f / "卷宗/06起草说明.txt");
    const sent_bundle b("", f / "卷宗");
    BOOST_TEST(has(b.made, "备案材料里没有: 起草说明"));
    BOOST_TEST(content(b.at("备案报告.docx")).find("没有找到的材料：起草说明") !=
               std::string::npos);
    BOOST_TEST(has(b.review(), "缺少: 起草说明"));
    BOOST_TEST(b.everything().find("未履行") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(damage_of_ten_kinds_is_found) {
    const auto found = [](const std::string& what, const auto& harm, const std::string& said,
                          const std::string& how = "") {
        const sent_bundle b;
        harm(b);
        const auto o = b.review(how);
        BOOST_TEST(o.status == 5, what << ": " << o.printed);
        BOOST_TEST(has(o, said), what << ": " << o.printed);
    };
    const std::string opinion = "材料/08合法性审核意见书.txt", report = "检查报告.json",
                      list = "清单.json", proof = "台账证明.tlog-proof";
    found(
        "a changed byte", [&](const auto& b) { b.put(opinion, content(b.at(opinion)) + " "); },
        opinion + ": 与清单的摘要不符");
    found(
        "a removed paper", [&](const auto& b) { fs::remove(b.at(opinion)); },
        "清单里有,材料里没有");
    found(
        "an added paper", [&](const auto& b) { b.put("材料/新.txt", "x"); }, "新.txt: 不在清单里");
    found(
        "two papers swapped",
        [&](const auto& b) {
            const std::string a = content(b.at(opinion)), other = "材料/06起草说明.txt";
            b.put(opinion, content(b.at(other)));
            b.put(other, a);
        },
        "与清单的摘要不符");
    found(
        "a changed report", [&](const auto& b) { b.replace(report, "recorded", "not_due"); },
        report + ": 与清单的摘要不符");
    found(
        "a changed list", [&](const auto& b) { b.replace(list, "创新券", "补贴券"); },
        "台账证明的不是这份清单");
    found(
        "a cut list", [&](const auto& b) { b.put(list, content(b.at(list)).substr(0, 500)); },
        "清单缺少或读不懂");
    found(
        "a changed proof", [&](const auto& b) { b.replace(proof, "index 0", "index 1"); },
        "台账证明不成立");
    found(
        "a removed proof", [&](const auto& b) { fs::remove(b.at(proof)); }, "台账证明或公钥缺少");
    found(
        "the proof and key of another ledger",
        [&](const auto& b) {
            const sent_bundle other("--office 别的局");
            b.put(proof, content(other.at(proof)));
            b.put("公钥.txt", content(other.at("公钥.txt")));
        },
        "台账证明的不是这份清单");
    found(
        "a link in place of a paper",
        [&](const auto& b) {
            fs::remove(b.at(opinion));
            fs::create_symlink("/etc/hostname", b.at(opinion));
        },
        "清单里有,材料里没有");
    const sent_bundle b, other;
    BOOST_TEST(b.review("--pub '" + other.key() + "'").status == 5);
}

BOOST_AUTO_TEST_CASE(a_senders_report_that_says_too_much_is_seen_even_when_all_digests_fit) {
    // Made without a ledger: whoever sends it can write the list anew.
    scratch_folder f;
    fs::copy(dossier, f / "卷宗");
    fs::remove(f / "卷宗/08合法性审核意见书.txt");
    const sent_bundle honest("", f / "卷宗"), full;
    fs::remove(honest.at("台账证明.tlog-proof"));
    fs::remove(honest.at("公钥.txt"));
    const std::string lie = content(full.at("检查报告.json"));
    const auto digest = [](const std::string& path) {
        return run_program("sha256sum '" + path + "'").printed.substr(0, 64);
    };
    const std::string before = digest(honest.at("检查报告.json"));
    honest.put("检查报告.json", lie);
    honest.replace("清单.json", before, digest(honest.at("检查报告.json")));
    const auto o = honest.review();
    BOOST_TEST(o.status == 1, o.printed);
    BOOST_TEST(has(o, "没有台账证明"));
    BOOST_TEST(has(o, "合法性审核: 报送方 有记录, 本方 "));
}

BOOST_AUTO_TEST_CASE(a_redacted_bundle_gives_digests_and_its_proof_holds) {
    const sent_bundle b("--redact 08合法性审核意见书.txt");
    BOOST_TEST(!fs::exists(b.at("材料/08合法性审核意见书.txt")));
    std::string text = content(dossier + "/08合法性审核意见书.txt");
    const std::string all = b.everything();
    // No line of the paper, beyond its heading, is anywhere in what is sent.
    const std::string indent = "\u3000";
    std::size_t checked = 0;
    for (std::size_t at = text.find('\n') + 1, end;
         (end = text.find('\n', at)) != std::string::npos; at = end + 1) {
        while (text.compare(at, indent.size(), indent) == 0) at += indent.size();
        if (end < at + 45) continue;
        BOOST_TEST(all.find(text.substr(at, 45)) == std::string::npos, text.substr(at, end - at));
        ++checked;
    }
    BOOST_TEST(checked > 2u);
    const auto digest =
        run_program("sha256sum " + dossier + "/08合法性审核意见书.txt").printed.substr(0, 64);
    BOOST_TEST(content(b.at("清单.json")).find(digest) != std::string::npos);
    const auto o = b.review("--pub '" + b.key() + "'");
    BOOST_TEST(has(o, "材料与清单相符"));
    BOOST_TEST(has(o, "只有摘要: 08合法性审核意见书.txt " + digest));
    BOOST_TEST(o.status == 1);  // checked again without the paper
    BOOST_TEST(
        run("'" + dossier + "' -o '" + (b.folder / "x") + "' --redact 11正式文件.docx").status ==
        2);
}

BOOST_AUTO_TEST_CASE(a_marked_paper_stops_the_filing_and_is_never_copied) {
    scratch_folder f;
    fs::copy(dossier, f / "卷宗");
    std::ofstream(f / "卷宗/甲乙丙.txt") << "秘密★长期\n\n关于丁戊己的请示\n\n庚辛壬癸的内容。\n";
    const sent_bundle stopped("", f / "卷宗");
    BOOST_TEST(stopped.made.status == 2);
    BOOST_TEST(!fs::exists(stopped.path));
    const sent_bundle b("--allow-secret", f / "卷宗");
    BOOST_TEST(fs::exists(b.at("清单.json")));
    const std::string all = b.everything();
    for (const char* secret : {"甲乙丙", "丁戊己", "庚辛壬癸"})
        BOOST_TEST(all.find(secret) == std::string::npos, secret);
    BOOST_TEST(has(b.review(), "只有摘要: (秘密★长期)"));
}
