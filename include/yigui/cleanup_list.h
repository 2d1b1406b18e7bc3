// What a clean-up writes: its files, and the columns of its list (cleanup.csv, cleanup.xlsx), which
// are read back with the office's decisions next year. New columns go to the end; none is renamed.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace yigui {

enum class list_column : unsigned char {
    line,
    title,
    doc_number,
    issuer,
    office,
    written,
    effective,
    expires,
    evaluate_by,
    proposal,
    reasons,
    conflicts,
    asked,
    file,
    decision,  ///< from here to decided_on the office fills in
    decided_by,
    ground,
    decided_on,
    last_decision,
    reason_ids,  ///< this and the rest tell next year what has changed
    as_of,
    sha256,
};

struct list_column_words {
    std::string_view name, english;
    double width;  ///< in characters, for a spreadsheet
};
inline constexpr std::array<list_column_words, 22> all_list_columns{{
    {"序号", "No.", 6},
    {"文件名称", "Title", 40},
    {"发文字号", "Number", 19},
    {"制定机关", "Issuer", 16},
    {"责任科室", "Office", 11},
    {"成文日期", "Written", 12},
    {"施行日期", "Effective", 12},
    {"届满日期", "Expires", 12},
    {"应评估日", "Evaluate by", 12},
    {"建议", "Proposal", 12},
    {"理由", "Reasons", 50},
    {"不一致", "Conflicts", 26},
    {"要补充", "Asked for", 18},
    {"文件", "File", 20},
    {"决定", "Decision", 14},
    {"决定机关或会议", "Decided by", 18},
    {"决定理由", "Ground", 24},
    {"决定日期", "Decided on", 12},
    {"上次决定", "Last decision", 34},
    {"理由编号", "Reason ids", 20},
    {"基准日", "As of", 12},
    {"文件摘要", "SHA-256", 20},
}};
constexpr const list_column_words& words_of(list_column c) {
    return all_list_columns[static_cast<std::size_t>(c)];
}

/// Of the digest, as many characters as the workbook holds; the other lists hold all 64.
inline constexpr std::size_t short_digest = 16;

/// The files that a clean-up writes, and by what each is known for one whatever was edited in it
/// since: words that stand in its text, or the value of a property of a DOCX or XLSX.
struct list_file {
    std::string_view name, mark;
    bool is_package = false;
};
inline constexpr std::string_view list_property = "Yigui";
inline constexpr std::array<list_file, 6> all_list_files{{
    {"cleanup.json", "\"schema\": \"yigui-cleanup/"},
    {"cleanup.csv", ""},  // known by its columns
    {"cleanup.html", "<meta name=\"generator\" content=\"yigui cleanup\">"},
    {"cleanup.ics", "PRODID:-//Yigui//cleanup//"},
    {"cleanup.docx", "cleanup notice", true},
    {"cleanup.xlsx", "cleanup list", true},
}};

}  // namespace yigui
