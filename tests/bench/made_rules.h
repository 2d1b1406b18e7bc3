// Rule packs of any size, made up for measuring: rules of four forms, each with its own article,
// parameter and exemption.
#pragma once

#include <string>

namespace bench {

inline std::string made_rule(std::size_t n) {
    const std::string id = std::to_string(n);
    const std::string source = "《生成条例" + std::to_string(n / 100) + "》第" + id + "条";
    const std::string head =
        "\n规则 G-" + id + " 生成规则\n  依据 " + source + " 自 2020-01-01 状态 已核\n";
    switch (n % 4) {
        case 0:
            return "\n参数 征求天数" + id + "\n  30日 自 2020-01-01 依据 " + source +
                   " 状态 已核\n" + head +
                   "  步骤 公开征求意见\n  阶段 送审\n  级别 错误\n"
                   "  定版 公开征求意见.开始 否则 基准日\n"
                   "  适用 文件.是规范性文件 且 文件.涉及经营主体\n"
                   "  要求 期间 公开征求意见 不少于 征求天数" +
                   id +
                   "\n  报告 \"公开征求意见{实际}日,少于{要求}日\"\n  补救 \"延长征求期限\"\n"
                   "  例 有记录 征求意见公告 \"自2021年3月1日至2021年3月31日公开征求意见。\"\n"
                   "  例 期限不足 征求意见公告 \"自2021年3月1日至2021年3月9日公开征求意见。\"\n";
        case 1:
            return head +
                   "  步骤 合法性审核\n  阶段 审议前\n  级别 错误\n  适用 文件.是规范性文件\n"
                   "  要求 有记录 合法性审核\n  免除 保密 当 有记录(保密审查) 依据 " +
                   source +
                   " 状态 已核\n  报告 \"没有合法性审核的记录\"\n  补救 \"补入意见书\"\n"
                   "  例 有记录 合法性审核意见书 \"经审核,合法。2021年3月1日\"\n"
                   "  例 无记录 合法性审核意见书 无\n  例 免除 保密审查 \"依法不予公开\"\n";
        case 2:
            return head +
                   "  步骤 合法性审核\n  阶段 审议前\n  级别 警告\n  适用 文件.是规范性文件\n"
                   "  要求 次序 合法性审核 不晚于 集体讨论决定\n  报告 \"{甲}晚于{乙}\"\n"
                   "  补救 \"核对日期\"\n  例 有记录 合法性审核意见书 \"2021年3月1日\"\n"
                   "  例 次序不符 合法性审核意见书 无\n";
        default:
            return head +
                   "  步骤 有效期\n  阶段 全程\n  级别 提示\n"
                   "  适用 文件.是规范性文件 且 非 文件.是试行暂行\n"
                   "  要求 条件 文件.有有效期 且 文件.文号 ≠ \"甲〔2021〕" +
                   id +
                   "号\" 否则 无记录\n  报告 \"没有有效期\"\n  补救 \"写明有效期\"\n"
                   "  例 有记录 正式文件 \"有效期5年\"\n  例 无记录 正式文件 \"无\"\n";
    }
}

/// A rule file of rules first .. first + count - 1. `organ`: whom they bind; empty for everyone.
inline std::string made_pack(std::size_t first, std::size_t count, const std::string& organ = {}) {
    std::string out =
        "语言 1\n包 made-" + std::to_string(first) + " \"生成的规则\" 版本 1 自 2020-01-01\n";
    if (!organ.empty()) out += "适用机关 \"" + organ + "\"\n";
    for (std::size_t i = 0; i < count; ++i) out += made_rule(first + i);
    return out;
}

}  // namespace bench
