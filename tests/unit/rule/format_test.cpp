// The one layout of rule files: what becomes of an untidy one, that comments stay, that nothing
// else than the layout changes.
#include "rule/format.h"

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "rule/write.h"
#include "sample.h"

namespace fs = std::filesystem;
using namespace yigui;
using namespace yigui::rule;

namespace {

std::string laid_out(const std::string& text) {
    diagnostics report;
    const auto out = formatted("t.规则", text, report);
    BOOST_TEST(!report.has_errors(), report.render());
    return out.value_or("(nothing)");
}

const std::string untidy =
    "# 头\n语言　1\n\n包  t  “测试条例”   版本 1 自 2020年1月1日   ＃ 尾注\n"
    "适用机关 \"甲局\",\"乙局\"\n#独立\n\n# 参数的注\n参数 天数\n"
    "  30天 自 2020年1月1日   依据 《测试条例》 第二条 状态 已核 # 值注\n"
    "规则 T-1 \"期限不足\"\n  # 例的注\n"
    "  例 有记录 征求意见公告 \"自2024年3月1日至2024年3月31日。\" 阶段 送审\n"
    "     设 文件.涉及经营主体 = 否\n  依据： 《测试条例》第一条 自 2020-01-01 状态 已核\n"
    "  步骤 公开征求意见\n  阶段 送审 起\n  级别 错误\n"
    "  适用 ((文件.是规范性文件) 且 (非 (文件.涉及经营主体 或 文件.是试行暂行)))  # 适用注\n"
    "  要求 期间 公开征求意见 不少于 天数\n  凭证 征求意见公告 或 公开征求意见 的转述\n"
    "  免除 依法保密 当 有记录(保密审查)   # 中注\n"
    "     依据 《测试条例》第三条（一） 状态 已核 # 末注\n"
    "  报告 \"公开征求意见{实际}日,\"\n       \"少于{要求}日\"\n  补救 \"延长\"\n"
    "  例 期限不足 征求意见公告 \"短\"\n  例 免除 保密审查 \"“秘密”\"\n"
    "  # 规则末尾的注\n\n\n# 文件末尾";

const std::string tidy =
    "# 头\n语言 1\n包 t \"测试条例\" 版本 1 自 2020-01-01  # 尾注\n适用机关 \"甲局\"、\"乙局\"\n"
    "\n#独立\n\n# 参数的注\n参数 天数\n"
    "  30日 自 2020-01-01 依据 《测试条例》第二条 状态 已核  # 值注\n\n"
    "规则 T-1 期限不足\n  依据 《测试条例》第一条 自 2020-01-01 状态 已核\n"
    "  步骤 公开征求意见\n  阶段 送审\n  级别 错误\n"
    "  适用 文件.是规范性文件 且 非 (文件.涉及经营主体 或 文件.是试行暂行)  # 适用注\n"
    "  要求 期间 公开征求意见 不少于 天数\n  凭证 征求意见公告 或 公开征求意见的转述\n"
    "  # 中注\n"
    "  免除 依法保密 当 有记录(保密审查) 依据 《测试条例》第三条（一） 状态 已核  # 末注\n"
    "  报告 \"公开征求意见{实际}日,\"\n    \"少于{要求}日\"\n  补救 \"延长\"\n  # 例的注\n"
    "  例 有记录   征求意见公告 \"自2024年3月1日至2024年3月31日。\", 设 文件.涉及经营主体 否, "
    "阶段 送审\n"
    "  例 期限不足 征求意见公告 \"短\"\n  例 免除     保密审查 \"“秘密”\"\n"
    "  # 规则末尾的注\n\n# 文件末尾\n";

std::string contents(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::stringstream all;
    all << in.rdbuf();
    return all.str();
}

std::vector<fs::path> packs() {
    std::vector<fs::path> out;
    for (const auto& e : fs::recursive_directory_iterator("rules"))
        if (e.path().extension() == ".规则") out.push_back(e.path());
    return out;
}

void replace_all(std::string& s, const std::string& a, const std::string& b) {
    for (std::size_t at = s.find(a); at != std::string::npos; at = s.find(a, at + b.size()))
        s.replace(at, a.size(), b);
}

std::string declarations(const std::string& text) {
    diagnostics report;
    const rule_set set = load_text("t.规则", text, report);
    std::string out;
    for (const auto& p : set.packs) out += to_text(p);
    for (const auto& p : set.parameters) out += to_text(p);
    for (const auto& r : set.rules) out += to_text(r);
    for (const auto& u : set.unchecked) out += to_text(u);
    return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(format)

BOOST_AUTO_TEST_CASE(an_untidy_file_is_laid_out_and_keeps_its_comments) {
    BOOST_TEST(laid_out(untidy) == tidy, laid_out(untidy));
    BOOST_TEST(laid_out(tidy) == tidy);
    BOOST_TEST(declarations(untidy) == declarations(tidy));
}

BOOST_AUTO_TEST_CASE(a_long_exemption_is_broken_before_its_source) {
    const std::string line = "  免除 依法保密 当 有记录(保密审查)";
    const std::string source =
        "依据 《优化营商环境条例》第六十二条第二款 自 2020-01-01 状态 已核\n";
    const std::string text = rule_with("免除", "免除 依法保密 当 有记录(保密审查) " + source);
    BOOST_TEST(laid_out(text).find(line + "\n    " + source) != std::string::npos, laid_out(text));
}

BOOST_AUTO_TEST_CASE(the_packs_are_laid_out_and_blanks_change_nothing) {
    for (const auto& path : packs()) {
        const std::string text = contents(path);
        BOOST_TEST(laid_out(text) == text, path.string());
        std::string loose = text;
        replace_all(loose, "\n  依据", " \r\n  依据");
        replace_all(loose, " 自 20", "　　自\t20");
        replace_all(loose, "\n\n", "\n\n \n\n");
        BOOST_TEST(loose != text, path.string());
        BOOST_TEST(laid_out(loose) == text, path.string());
        BOOST_TEST(declarations(loose) == declarations(text), path.string());
    }
}

BOOST_AUTO_TEST_CASE(the_manual_s_example_is_laid_out) {
    std::string text = readme_example();
    while (text.ends_with("\n\n")) text.pop_back();
    BOOST_TEST(laid_out(text) == text, laid_out(text));
}

BOOST_AUTO_TEST_CASE(a_file_with_an_error_is_left_alone) {
    diagnostics report;
    BOOST_TEST(!formatted("t.规则", "语言 1\n包 t 无引号 版本 1 自 2020-01-01\n", report));
    BOOST_TEST(report.has_errors());
    BOOST_TEST(!formatted("t.规则", "语言 9\n", report));
    BOOST_TEST(!formatted("t.规则", "\xFF\xFE", report));
}

BOOST_AUTO_TEST_SUITE_END()
