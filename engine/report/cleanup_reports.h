// What a clean-up writes: the machine-readable list, the tables that an office works in, the page
// that it reads, and a calendar of evaluations. Pure functions of the report that hand out their
// text piece by piece, since a list may be larger than memory allows to hold twice; save the
// workbook, which its library writes to a file.
#pragma once

#include <string>

#include "report/report.h"
#include "report/text_sink.h"
#include "yigui/cleanup.h"
#include "yigui/fault.h"

namespace yigui {

/// "yigui-cleanup/1".
void cleanup_json(const cleanup_report&, const text_sink&);
/// What citations need of a cleanup_json: the documents' names, numbers, paths, days and proposals,
/// and the links. `path` is for messages only.
result<cleanup_report> read_cleanup_json(const std::string& path, std::string_view);
/// With a byte-order mark, so that spreadsheets take it for UTF-8; cells that look like formulas
/// are made harmless.
void cleanup_csv(const cleanup_report&, language, const text_sink&);
/// Rows that lists in the order of urgency show at most, the page and the sheet of what there is to
/// do: of a page about 35 MB, some seconds to open. Both say where the rest is.
inline constexpr std::size_t urgent_rows = 30000;
/// One page without anything loaded: figures, expiries by quarter, a table to search, and the
/// citations of one document when it is chosen. Says where the rows beyond urgent_rows are.
void cleanup_html(const cleanup_report&, language, const text_sink&);
/// One all-day event for each day by which a document is to be evaluated.
/// @par Source RFC 5545
void cleanup_ics(const cleanup_report&, language, const text_sink&);
/// Rows that a sheet of a workbook can hold below its head.
inline constexpr std::size_t workbook_rows = 1048575;
/// A sheet for all and one a disposition, with filters, frozen head and a column for the decision.
/// Beyond `rows` a list goes on in a second sheet of its name. False when the file cannot be
/// written; the caller names the file.
bool write_cleanup_xlsx(const cleanup_report&, language, const std::string& path,
                        unsigned threads = 1, std::size_t rows = workbook_rows);

/// The notice of the result (清理结果公告), a .docx to be edited, in Chinese; from the decisions
/// where there are any, else from the proposals, and marked as such.
std::string cleanup_notice(const cleanup_report&);

/// For people: so many of each, what is urgent, what could not be read.
std::string cleanup_text(const cleanup_report&, const report_options&);

}  // namespace yigui
