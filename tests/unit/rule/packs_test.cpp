// Several packs together: taking over, lying over, files that share a pack; and input of any kind.
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <random>

#include "base/hash.h"
#include "rule/write.h"
#include "sample.h"

namespace fs = std::filesystem;
using namespace yigui;
using namespace yigui::rule;

namespace {

/// A folder of rule files that vanishes with the test.
struct rule_folder {
    rule_folder() : path(fs::temp_directory_path() / ("rules-" + std::to_string(std::rand()))) {
        fs::remove_all(path);
        fs::create_directories(path);
    }
    ~rule_folder() { fs::remove_all(path); }
    void write(const std::string& name, const std::string& text) const {
        std::ofstream(path / name, std::ios::binary) << text;
    }
    rule_set load(diagnostics& report) const { return rule::load({path.string()}, report); }
    fs::path path;
};

const std::string parameter_text =
    "参数 天数上限\n  30日 自 2020-01-01 依据 《测试条例》第二条 状态 已核\n\n";

std::string period_rule(const std::string& head) {
    return head + parameter_text +
           "规则 T-1 期限不足\n  依据 《测试条例》第一条 自 2020-01-01 状态 已核\n"
           "  步骤 公开征求意见\n  阶段 送审\n  级别 警告\n  适用 文件.是规范性文件\n"
           "  要求 期间 公开征求意见 不少于 天数上限\n  报告 \"{实际}\"\n  补救 \"延长\"\n"
           "  例 有记录 公告 \"一\"\n  例 期限不足 公告 \"二\"\n\n";
}

const std::string adoption_text =
    "采用 T-1 作为 P7-04 要点期限不足\n  依据 要点 第七项 自 2021-07-21 状态 已核\n  级别 错误\n"
    "  例 有记录 公告 \"三\"\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(packs)

BOOST_AUTO_TEST_CASE(an_adoption_takes_over_the_whole_body) {
    rule_folder f;
    f.write("a.规则", period_rule(pack_head));
    f.write("b.规则",
            "语言 1\n包 plan \"要点\" 版本 3 自 2021-07-21\n适用机关 \"甲局\"、\"乙局\"\n\n" +
                adoption_text);
    diagnostics report;
    const rule_set set = f.load(report);
    BOOST_TEST(report.render() == "");
    BOOST_REQUIRE_EQUAL(set.rules.size(), 2u);
    const rule_decl& p = set.rules[0];
    BOOST_TEST(p.id == "P7-04");
    BOOST_TEST(p.pack == "plan");
    BOOST_TEST(p.adopts == "T-1");
    BOOST_TEST((p.severity == severity::error));
    BOOST_REQUIRE_EQUAL(p.sources.size(), 2u);
    BOOST_TEST(p.sources[0].is_plan_item);
    BOOST_TEST(article_of(p.sources[1]) == "《测试条例》第一条");
    BOOST_TEST(p.examples.size() == 3u);
    BOOST_TEST(to_text(p.requirement) == to_text(set.rules[1].requirement));
    BOOST_TEST(set.packs[1].issuers.size() == 2u);
    BOOST_TEST(show(set, "P7-04").find("采用  T-1") != std::string::npos);
    BOOST_TEST(show(set, "P7-04").find("天数上限 = 30日,自 2020年1月1日") != std::string::npos);
    BOOST_TEST(show(set, "P7-05") == "");
}

BOOST_AUTO_TEST_CASE(an_overlay_replaces_and_every_replacement_is_noted) {
    rule_folder f;
    f.write("a.规则", period_rule(pack_head));
    std::string over = period_rule("语言 1\n包 own \"本局\" 版本 1 自 2021-01-01 覆盖 t\n\n");
    over.replace(over.find("30日"), 5, "20日");
    over.replace(over.find("级别 警告"), 13, "级别 提示");
    f.write("b.规则", over);
    diagnostics report;
    const rule_set set = f.load(report);
    BOOST_TEST(report.render() == "");
    BOOST_REQUIRE_EQUAL(set.rules.size(), 1u);
    BOOST_TEST(set.rules[0].pack == "own");
    BOOST_REQUIRE_EQUAL(set.overrides.size(), 2u);
    BOOST_TEST(set.overrides[0].name == "T-1");
    BOOST_TEST(set.overrides[0].old_value == "警告");
    BOOST_TEST(set.overrides[0].new_value == "提示");
    BOOST_TEST(set.overrides[1].name == "天数上限");
    BOOST_TEST(set.overrides[1].old_value == "30日");
    BOOST_TEST(set.overrides[1].new_value == "20日");
    BOOST_TEST(set.overrides[1].source == "《测试条例》第二条");
}

BOOST_AUTO_TEST_CASE(an_adoption_takes_the_rule_as_an_overlay_left_it) {
    rule_folder f;
    f.write("a.规则", period_rule(pack_head));
    f.write("b.规则", "语言 1\n包 plan \"要点\" 版本 3 自 2021-07-21\n\n" + adoption_text);
    std::string over = period_rule("语言 1\n包 own \"本局\" 版本 1 自 2021-01-01 覆盖 t\n\n");
    over.replace(over.find("\"延长\""), 8, "\"重来\"");
    f.write("c.规则", over);
    diagnostics report;
    const rule_set set = f.load(report);
    BOOST_TEST(report.render() == "");
    BOOST_REQUIRE_EQUAL(set.rules.size(), 2u);
    for (const rule_decl& r : set.rules) BOOST_TEST(r.remedy == "重来");
    BOOST_TEST(set.overrides.at(0).new_value ==
               "警告:期间 公开征求意见 不少于 天数上限(内容有改动)");
}

BOOST_AUTO_TEST_CASE(without_overlay_the_same_id_is_an_error) {
    rule_folder f;
    f.write("a.规则", period_rule(pack_head));
    f.write("b.规则", period_rule("语言 1\n包 own \"本局\" 版本 1 自 2021-01-01\n\n"));
    diagnostics report;
    f.load(report);
    BOOST_TEST(report.render().find("规则号「T-1」重复") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_parameter_that_two_other_packs_have_is_ambiguous) {
    rule_folder f;
    f.write("a.规则", period_rule(pack_head));
    f.write("b.规则", "语言 1\n包 u \"乙条例\" 版本 1 自 2020-01-01\n\n" + parameter_text);
    f.write("c.规则", "语言 1\n包 plan \"要点\" 版本 3 自 2021-07-21\n\n" + adoption_text);
    diagnostics report;
    f.load(report);
    BOOST_TEST(report.render().find("在几个包里都有") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_pack_may_have_several_files) {
    rule_folder f;
    f.write("1.规则", pack_head + "适用机关 \"甲局\"\n");
    f.write("2.规则", period_rule(pack_head));
    diagnostics report;
    const rule_set set = f.load(report);
    BOOST_TEST(report.render() == "");
    BOOST_REQUIRE_EQUAL(set.packs.size(), 1u);
    BOOST_TEST(set.packs[0].sha256 == sha256_hex(set.files[0].text + set.files[1].text));
    f.write("3.规则", "语言 1\n包 t \"测试条例\" 版本 2 自 2020-01-01\n");
    diagnostics second;
    f.load(second);
    BOOST_TEST(second.render().find("在另一个文件里写得不一样") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_folder_that_is_not_there_is_reported) {
    diagnostics report;
    load({"no/such/folder"}, report);
    BOOST_TEST(report.has_errors());
    rule_folder empty;
    diagnostics second;
    empty.load(second);
    BOOST_TEST(!second.has_errors());
    BOOST_TEST(second.render().find("没有规则文件") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(tabs_wide_spaces_and_windows_line_ends_are_white_space) {
    std::string text = period_rule(pack_head);
    for (std::size_t i = text.find("\n  "); i != std::string::npos; i = text.find("\n  ", i + 1))
        text.replace(i, 3, "\r\n\t　");
    BOOST_TEST(brief("\xEF\xBB\xBF" + text) == "");
}

BOOST_AUTO_TEST_CASE(canonical_text_reads_back_to_itself) {
    diagnostics report;
    const auto whole = [&](const rule_set& set) {
        std::string out = "语言 1\n";
        for (const auto& p : set.packs) out += to_text(p) + "\n";
        for (const auto& p : set.parameters) out += to_text(p) + "\n";
        for (const auto& r : set.rules) out += to_text(r) + "\n";
        return out;
    };
    const std::string once = whole(load_text("a.规则", readme_example(), report));
    BOOST_TEST(whole(load_text("b.规则", once, report)) == once);
    BOOST_TEST(report.render() == "");
}

BOOST_AUTO_TEST_CASE(any_bytes_give_remarks_and_no_crash) {
    std::mt19937 random(20210721);
    const std::string good = period_rule(pack_head) + adoption_text;
    for (int round = 0; round < 400; ++round) {
        std::string text = good;
        for (int i = 0; i < 8; ++i) {
            const std::size_t at = random() % text.size();
            switch (random() % 3) {
                case 0:
                    text[at] = static_cast<char>(random());
                    break;
                case 1:
                    text.erase(at, random() % 20);
                    break;
                default:
                    text.insert(at, good, random() % good.size(), random() % 30);
            }
            if (text.empty()) text = "?";
        }
        diagnostics report;
        load_text("t.规则", text, report);
        report.render();
    }
}

BOOST_AUTO_TEST_CASE(a_file_of_nonsense_gives_a_bounded_number_of_remarks) {
    std::string text = pack_head;
    for (int i = 0; i < 20000; ++i) text += "胡言 乱语 (((\n";
    diagnostics report;
    load_text("t.规则", text, report);
    BOOST_TEST(report.all().size() == 500u);
    BOOST_TEST(report.render().find("其余的没有列出") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
