// The workbook that an office fills in. Rows are written in order and not kept (constant memory),
// so a list of any length fits; each sheet therefore walks the documents again.
#include <xlsxwriter.h>

#include <ctime>
#include <optional>

#include "report/cleanup_reports.h"
#include "report/cleanup_rows.h"
#include "report/printable.h"

namespace yigui {

using namespace report;

namespace {

class workbook_writer {
 public:
    workbook_writer(const cleanup_report& r, language in, const std::string& path) : r_(r), t_{in} {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        book_ = workbook_new_opt(path.c_str(), &options);
        properties();
        head_ = workbook_add_format(book_);
        format_set_bold(head_);
        format_set_bg_color(head_, 0xE8EAED);
        format_set_border(head_, LXW_BORDER_THIN);
        format_set_align(head_, LXW_ALIGN_VERTICAL_CENTER);
        body_ = workbook_add_format(book_);
        format_set_text_wrap(body_);
        format_set_align(body_, LXW_ALIGN_VERTICAL_TOP);
        // Text, so that 2021-03-05 and 001 stay as they are and nothing runs as a formula.
        format_set_num_format(body_, "@");
    }

    bool run() {
        sheet(t_("总表", "All"), std::nullopt);
        for (const disposition d :
             {disposition::repeal, disposition::lapsed, disposition::amend, disposition::evaluate,
              disposition::keep, disposition::out_of_scope})
            sheet(proposal_word(d, t_), d);
        if (!r_.unreadable.empty()) unread();
        return workbook_close(book_) == LXW_NO_ERROR;
    }

 private:
    /// The as-of day stands for the time of making: same input, same bytes.
    void properties() {
        lxw_doc_properties p{};
        std::string title = t_("规范性文件清理建议", "Clean-up proposals");
        p.title = title.data();
        p.created = std::chrono::system_clock::to_time_t(r_.as_of);
        workbook_set_properties(book_, &p);
    }

    void sheet(const std::string& name, std::optional<disposition> only) {
        lxw_worksheet* s = workbook_add_worksheet(book_, name.c_str());
        worksheet_freeze_panes(s, 1, 2);
        lxw_col_t column = 0;
        for (const auto& c : all_list_columns) {
            worksheet_set_column(s, column, column, c.width, nullptr);
            worksheet_write_string(s, 0, column, t_(c.name, c.english).c_str(), head_);
            ++column;
        }
        lxw_row_t row = 1;
        for (std::size_t i = 0; i < r_.documents.size(); ++i) {
            if (only && r_.documents[i].proposal != *only) continue;
            const auto cells = cleanup_cells(r_, i, t_);
            for (lxw_col_t k = 0; k < cells.size(); ++k)
                worksheet_write_string(s, row, k, cell(cells[k]).c_str(), body_);
            ++row;
        }
        const lxw_row_t last = row > 1 ? row - 1 : 1;
        worksheet_autofilter(s, 0, 0, last, static_cast<lxw_col_t>(all_list_columns.size() - 1));
        decisions(s, last);
        worksheet_set_landscape(s);
        worksheet_set_paper(s, 9);  // A4
        worksheet_fit_to_pages(s, 1, 0);
        worksheet_repeat_rows(s, 0, 0);
    }

    /// The decision is chosen from a list, so that it can be read back next year.
    void decisions(lxw_worksheet* s, lxw_row_t last) {
        std::vector<std::string> words;
        for (const auto& w : all_disposition_words) words.emplace_back(t_(w.name, w.english));
        std::vector<char*> list;
        for (auto& w : words) list.push_back(w.data());
        list.push_back(nullptr);
        lxw_data_validation v{};
        v.validate = LXW_VALIDATION_TYPE_LIST;
        v.value_list = list.data();
        const auto column = static_cast<lxw_col_t>(list_column::decision);
        worksheet_data_validation_range(s, 1, column, last, column, &v);
    }

    void unread() {
        lxw_worksheet* s = workbook_add_worksheet(book_, t_("未读出", "Not read").c_str());
        worksheet_set_column(s, 0, 0, 50, nullptr);
        worksheet_set_column(s, 1, 2, 50, nullptr);
        worksheet_freeze_panes(s, 1, 0);
        const std::array<std::string, 3> head{t_("文件", "File"), t_("原因", "Why"),
                                              t_("怎么办", "What to do")};
        for (lxw_col_t k = 0; k < 3; ++k) worksheet_write_string(s, 0, k, head[k].c_str(), head_);
        lxw_row_t row = 1;
        for (const auto& u : r_.unreadable) {
            worksheet_write_string(s, row, 0, cell(u.path).c_str(), body_);
            worksheet_write_string(s, row, 1, cell(u.why).c_str(), body_);
            worksheet_write_string(s, row, 2, cell(u.remedy).c_str(), body_);
            ++row;
        }
    }

    /// Within the limit of a cell (32,767 characters), line by line harmless.
    static std::string cell(const std::string& s) {
        std::string out;
        for (std::size_t at = 0; at <= s.size();) {
            const std::size_t end = std::min(s.find('\n', at), s.size());
            out += (at ? "\n" : "") + printable(std::string_view(s).substr(at, end - at));
            at = end + 1;
        }
        return clipped(out, 8000);
    }

    const cleanup_report& r_;
    tongue t_;
    lxw_workbook* book_ = nullptr;
    lxw_format *head_ = nullptr, *body_ = nullptr;
};

}  // namespace

bool write_cleanup_xlsx(const cleanup_report& r, language in, const std::string& path) {
    return workbook_writer(r, in, path).run();
}

}  // namespace yigui
