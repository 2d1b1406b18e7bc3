// The phrase data: each 例 and 反例 holds, and mistakes in a file are told with their place.
#include "recognise/phrases.h"

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>

#include "base/unicode.h"
#include "book.h"

using namespace yigui;
using namespace yigui::recognising;

namespace {

/// The diagnostics of a folder that holds this one file.
std::string complaints(const std::string& text) {
    namespace fs = std::filesystem;
    const fs::path folder = fs::temp_directory_path() / "yigui_phrases_test";
    fs::remove_all(folder);
    fs::create_directories(folder);
    std::ofstream(folder / "试.词") << text;
    diagnostics report;
    const auto book = phrase_book::load(folder.string(), report);
    BOOST_TEST((book == nullptr) == report.has_errors());
    fs::remove_all(folder);
    return report.render();
}

bool says(const facts& f, const std::string& step, std::string_view expected) {
    for (const auto& m : f.evidence) {
        if (id_of(m.step) != step || expected.find(name_of(m.polarity)) != 0) {
            const bool done = m.polarity == polarity::done && expected.starts_with("完成");
            const bool required = m.polarity == polarity::required && expected.starts_with("要求");
            const bool negated = m.polarity == polarity::negated && expected.starts_with("否定");
            const bool exempted = m.polarity == polarity::exempted && expected.starts_with("免除");
            if (id_of(m.step) != step || !(done || required || negated || exempted)) continue;
        }
        if (expected.ends_with("开始") && m.phase != phase::opened) continue;
        if (expected.ends_with("结束") && m.phase != phase::closed) continue;
        return true;
    }
    return false;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(phrases)

BOOST_AUTO_TEST_CASE(examples_hold) {
    for (const auto& e : data_of(book()).examples()) {
        const auto& group = data_of(book()).groups()[e.group];
        if (group.family != "步骤") continue;
        const facts f = facts_of_text(std::string(e.text));
        if (e.is_counter)
            BOOST_TEST(!says(f, group.id, "完成"), e.file << ":" << e.line << " " << e.text);
        else
            BOOST_TEST(says(f, group.id, e.expected), e.file << ":" << e.line << " " << e.text);
    }
}

BOOST_AUTO_TEST_CASE(every_step_has_examples_both_ways) {
    for (const step s : all_steps().first(17)) {
        int good = 0, bad = 0;
        for (const auto& e : data_of(book()).examples()) {
            if (data_of(book()).groups()[e.group].id != id_of(s)) continue;
            (e.is_counter ? bad : good) += 1;
        }
        BOOST_TEST(good > 0, name_of(s));
        BOOST_TEST(bad > 0, name_of(s));
    }
}

BOOST_AUTO_TEST_CASE(mistakes_are_told_with_their_place) {
    BOOST_TEST(complaints("步骤 合法审\n").find("不认识的步骤") != std::string::npos);
    const std::string wrong = complaints("步骤 合法性审核\n  名次 合法性审核\n");
    BOOST_TEST(wrong.find("不认识的词类: 名次") != std::string::npos, wrong);
    BOOST_TEST(wrong.find("名词") != std::string::npos, wrong);
    BOOST_TEST(wrong.find("^") != std::string::npos, wrong);
    BOOST_TEST(complaints("  名词 甲\n").find("词语前没有组") != std::string::npos);
    BOOST_TEST(complaints("步骤 备案\n  名词 备案 |\n").find("空的词") != std::string::npos);
    BOOST_TEST(complaints("步骤 备案\n  名词 甲 ++ 乙 ++ 丙 ++ 丁 ++ 戊\n").find("多于四边") !=
               std::string::npos);
    BOOST_TEST(complaints("步骤 备案\n  例 甲\n").find("例句没有写结果") != std::string::npos);
    BOOST_TEST(complaints("步聚 备案\n").find("不认识的组") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_was_compiled_reads_as_the_files_do) {
    diagnostics report;
    const std::string compiled = phrase_book::compiled("rules/recognise", report);
    BOOST_TEST((phrase_book::compiled("rules/recognise", report) == compiled));
    const auto loaded = phrase_book::load("rules/recognise", report, compiled);
    BOOST_REQUIRE(!report.has_errors());
    BOOST_TEST(data_of(*loaded).examples().empty());  // else it was not what was loaded
    for (const auto& e : data_of(book()).examples())
        BOOST_TEST((explain_reading(e.text, *loaded) == explain_reading(e.text, book())), e.text);
}

BOOST_AUTO_TEST_CASE(other_files_than_were_compiled_are_read) {
    namespace fs = std::filesystem;
    const fs::path folder = fs::temp_directory_path() / "yigui_compiled_test";
    fs::remove_all(folder);
    fs::create_directories(folder);
    const auto write = [&](const char* name, const char* word) {
        std::ofstream(folder / name)
            << "步骤 备案\n  名词 " << word << "\n  例 已" << word << "。 => 完成\n";
    };
    diagnostics report;
    const auto is_compiled = [&](const std::string& bytes) {
        const auto loaded = phrase_book::load(folder.string(), report, bytes);
        return loaded && data_of(*loaded).examples().empty();
    };
    write("甲.词", "报备");
    const std::string compiled = phrase_book::compiled(folder.string(), report);
    BOOST_TEST(is_compiled(compiled));
    write("甲.词", "备案");
    BOOST_TEST(!is_compiled(compiled));
    write("甲.词", "报备");
    write("乙.词", "备案");
    BOOST_TEST(!is_compiled(compiled));
    BOOST_TEST(!is_compiled(""));
    fs::remove_all(folder);
}

BOOST_AUTO_TEST_CASE(words_with_gaps_and_exceptions) {
    diagnostics report;
    phrase_data d;
    d.add_file("试.词", "通用 甲\n  完成标志 要 (非 重要 主要)\n  否定 征求…意见 | 现将……公布\n",
               report);
    d.finish();
    BOOST_TEST(!report.has_errors());
    const auto count = [&](const char* s) { return d.scan(fold(s).text).size(); };
    BOOST_TEST(count("要做") == 1u);
    BOOST_TEST(count("重要") == 0u);
    BOOST_TEST(count("征求社会公众的意见") == 1u);
    BOOST_TEST(count("征求建议,提出意见") == 0u);
    BOOST_TEST(count("现将结果,予以公布") == 1u);
    BOOST_TEST(count("现将结果。予以公布") == 0u);
    BOOST_TEST(count("征求对《很长很长很长很长很长很长很长很长很长很长很长很长的办法》的意见") ==
               1u);
}

BOOST_AUTO_TEST_CASE(an_exception_holds_the_word) {
    BOOST_TEST(complaints("通用 甲\n  完成标志 答复 (非 感谢信)\n").find("从不起作用") !=
               std::string::npos);
    BOOST_TEST(complaints("通用 甲\n  完成标志 答复 (非 答复函)\n").empty());
    diagnostics report;
    phrase_data d;
    d.add_file("试.词", "通用 甲\n  完成标志 直到…才 (非 才能) | 局(扩大)会 (非 局(扩大)会议)\n",
               report);
    d.finish();
    BOOST_TEST(!report.has_errors());
    const auto count = [&](const char* s) { return d.scan(fold(s).text).size(); };
    BOOST_TEST(count("直到五月才办") == 1u);
    BOOST_TEST(count("直到五月才能办") == 0u);
    BOOST_TEST(count("局(扩大)会") == 1u);
    BOOST_TEST(count("局(扩大)会议") == 0u);
}

BOOST_AUTO_TEST_CASE(a_combination_needs_words_on_each_side) {
    BOOST_TEST(complaints("步骤 清理\n  名词 文件/ + 清理\n").find("“+”两边") != std::string::npos);
    BOOST_TEST(complaints("步骤 清理\n  名词 文件/规章 + 清理\n").empty());
}

BOOST_AUTO_TEST_CASE(a_class_stands_for_its_words) {
    BOOST_TEST(complaints("类 件 文件/规章 (非 文件夹)\n步骤 清理\n  宽词 {件} + 清理\n").empty());
    BOOST_TEST(complaints("步骤 清理\n  宽词 {件} + 清理\n").find("没有这个类: 件") !=
               std::string::npos);
    BOOST_TEST(complaints("类 件\n").find("类没有词") != std::string::npos);
    diagnostics report;
    phrase_data d;
    d.add_file("试.词", "类 件 文件/规章 (非 文件夹)\n步骤 清理\n  宽词 {件} + 清理/盘点\n",
               report);
    d.finish();
    BOOST_TEST(!report.has_errors());
    BOOST_REQUIRE(d.combinations().size() == 1u);
    BOOST_TEST(d.phrases()[d.combinations()[0].phrase].is_broad);
    BOOST_TEST(d.scan(fold("规章盘点").text).size() == 2u);
    BOOST_TEST(d.scan(fold("文件夹盘点").text).size() == 1u);
}

BOOST_AUTO_TEST_SUITE_END()
