// A small pack with what judging its examples needs, for tests of the reports about rules.
#pragma once

#include <boost/test/unit_test.hpp>
#include <memory>
#include <string>

#include "base/calendar.h"
#include "recognise/recognise.h"
#include "report/rule_reports.h"
#include "rule/load.h"

namespace yigui::testing {

struct made_pack {
    /// One rule about a period with a parameter, an exemption and a mitigation, and these 例 lines
    /// after an example of the exemption. Loads without a remark.
    explicit made_pack(const std::string& examples,
                       const std::string& applies = "文件.是规范性文件") {
        diagnostics report;
        set = rule::load_text("t.规则", head() + rule_lines(applies) + examples, report);
        book = phrase_book::load("rules/recognise", report);
        days = calendar::load("rules/calendar/工作日.csv", report);
        BOOST_REQUIRE_EQUAL(report.render(), "");
    }

    static std::string notice(const std::string& from, const std::string& to) {
        return " 征求意见公告 \"现公开征求意见,自" + from + "至" + to + "。\"";
    }

    rule::rule_set set;
    std::shared_ptr<const phrase_book> book;
    calendar days;

 private:
    static std::string head() {
        return "语言 1\n包 t \"测试条例\" 版本 1 自 2020-01-01\n\n"
               "参数 天数\n  30日 自 2020-01-01 依据 《测试条例》第二条 状态 已核\n\n";
    }
    static std::string rule_lines(const std::string& applies) {
        return "规则 T-1 期限不足\n"
               "  依据 《测试条例》第一条 自 2020-01-01 至 2021-12-31 状态 已核\n"
               "  依据 《测试条例》第一条 自 2022-01-01 状态 已核\n"
               "  步骤 公开征求意见\n  阶段 送审\n  级别 错误\n  适用 " +
               applies +
               "\n  要求 期间 公开征求意见 不少于 天数\n"
               "  免除 依法保密 当 有记录(保密审查) 依据 《测试条例》第三条 状态 已核\n"
               "  降级 警告 当 公开征求意见.说明缩短理由 依据 《测试条例》第四条 状态 已核\n"
               "  报告 \"{实际}\"\n  补救 \"延长\"\n"
               "  例 免除 征求意见公告 \"现公开征求意见,自2024年3月1日至2024年3月8日。\", "
               "保密审查 \"经保密审查,依法不予公开。\"\n";
    }
};

inline bool says(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

}  // namespace yigui::testing
