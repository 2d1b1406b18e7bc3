// The workbook that an office fills in. Rows are written in order and not kept (constant memory),
// so a list of any length fits. One walk over the documents fills all sheets that keep their order.
#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <numeric>

#include "base/late_library.h"
#include "base/threads.h"
#include "base/unicode.h"
#include "report/cleanup_reports.h"
#include "report/cleanup_rows.h"
#include "report/printable.h"

namespace yigui {

using namespace report;

namespace {

const late<decltype(::format_set_align)> format_set_align{libxlsxwriter, "format_set_align"};
const late<decltype(::format_set_bg_color)> format_set_bg_color{libxlsxwriter,
                                                                "format_set_bg_color"};
const late<decltype(::format_set_bold)> format_set_bold{libxlsxwriter, "format_set_bold"};
const late<decltype(::format_set_border)> format_set_border{libxlsxwriter, "format_set_border"};
const late<decltype(::format_set_num_format)> format_set_num_format{libxlsxwriter,
                                                                    "format_set_num_format"};
const late<decltype(::format_set_text_wrap)> format_set_text_wrap{libxlsxwriter,
                                                                  "format_set_text_wrap"};
const late<decltype(::workbook_add_format)> workbook_add_format{libxlsxwriter,
                                                                "workbook_add_format"};
const late<decltype(::workbook_add_worksheet)> workbook_add_worksheet{libxlsxwriter,
                                                                      "workbook_add_worksheet"};
const late<decltype(::workbook_close)> workbook_close{libxlsxwriter, "workbook_close"};
const late<decltype(::workbook_new_opt)> workbook_new_opt{libxlsxwriter, "workbook_new_opt"};
const late<decltype(::workbook_set_custom_property_string)> workbook_set_custom_property_string{
    libxlsxwriter, "workbook_set_custom_property_string"};
const late<decltype(::workbook_set_properties)> workbook_set_properties{libxlsxwriter,
                                                                        "workbook_set_properties"};
const late<decltype(::worksheet_autofilter)> worksheet_autofilter{libxlsxwriter,
                                                                  "worksheet_autofilter"};
const late<decltype(::worksheet_conditional_format_range)> worksheet_conditional_format_range{
    libxlsxwriter, "worksheet_conditional_format_range"};
const late<decltype(::worksheet_data_validation_range)> worksheet_data_validation_range{
    libxlsxwriter, "worksheet_data_validation_range"};
const late<decltype(::worksheet_fit_to_pages)> worksheet_fit_to_pages{libxlsxwriter,
                                                                      "worksheet_fit_to_pages"};
const late<decltype(::worksheet_freeze_panes)> worksheet_freeze_panes{libxlsxwriter,
                                                                      "worksheet_freeze_panes"};
const late<decltype(::worksheet_gridlines)> worksheet_gridlines{libxlsxwriter,
                                                                "worksheet_gridlines"};
const late<decltype(::worksheet_repeat_rows)> worksheet_repeat_rows{libxlsxwriter,
                                                                    "worksheet_repeat_rows"};
const late<decltype(::worksheet_set_column)> worksheet_set_column{libxlsxwriter,
                                                                  "worksheet_set_column"};
const late<decltype(::worksheet_set_column_opt)> worksheet_set_column_opt{
    libxlsxwriter, "worksheet_set_column_opt"};
const late<decltype(::worksheet_set_footer)> worksheet_set_footer{libxlsxwriter,
                                                                  "worksheet_set_footer"};
const late<decltype(::worksheet_set_landscape)> worksheet_set_landscape{libxlsxwriter,
                                                                        "worksheet_set_landscape"};
const late<decltype(::worksheet_set_margins)> worksheet_set_margins{libxlsxwriter,
                                                                    "worksheet_set_margins"};
const late<decltype(::worksheet_set_paper)> worksheet_set_paper{libxlsxwriter,
                                                                "worksheet_set_paper"};
const late<decltype(::worksheet_set_row)> worksheet_set_row{libxlsxwriter, "worksheet_set_row"};
const late<decltype(::worksheet_write_string)> worksheet_write_string{libxlsxwriter,
                                                                      "worksheet_write_string"};

class workbook_writer {
 public:
    workbook_writer(const cleanup_report& r, language in, const std::string& path, std::size_t rows,
                    unsigned threads)
        : r_(r), t_{in}, rows_(rows), threads_(threads) {
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
        to_fill_ = workbook_add_format(book_);
        format_set_bg_color(to_fill_, 0xFFF8E1);
    }

    bool run() {
        // Each document stands in the sheet of its disposition. All in one sheet as well is for
        // people to work in, and of more than that it would only double the file.
        const bool has_all = r_.documents.size() <= urgent_rows;
        if (!has_all) tell_where_all_are();
        open_sheet all = has_all ? begin(t_("总表", "All")) : open_sheet{};
        open_sheet to_do = begin(t_("待办", "To do"));
        std::vector<open_sheet> one_each;
        for (const disposition d : sheet_order) one_each.push_back(begin(proposal_word(d, t_)));
        // Rows are made by all threads, some at a time, and written by this one.
        constexpr std::size_t batch = 1024;
        std::vector<table_row> rows(std::min(batch, r_.documents.size()));
        for (std::size_t from = 0; from < r_.documents.size(); from += batch) {
            const std::size_t count = std::min(batch, r_.documents.size() - from);
            each_index(count, threads_, [&](std::size_t k) { rows[k] = row_of(from + k); });
            for (std::size_t k = 0; k < count; ++k) {
                const auto* const own = std::find(sheet_order.begin(), sheet_order.end(),
                                                  r_.documents[from + k].proposal);
                if (has_all) add(all, rows[k]);
                add(one_each[static_cast<std::size_t>(own - sheet_order.begin())], rows[k]);
            }
        }
        urgent(to_do);
        if (has_all) finish(all);
        finish(to_do);
        for (const auto& s : one_each) finish(s);
        if (!r_.unreadable.empty()) unread();
        return workbook_close(book_) == LXW_NO_ERROR;
    }

 private:
    static constexpr std::array<disposition, 6> sheet_order{
        disposition::repeal,   disposition::lapsed, disposition::amend,
        disposition::evaluate, disposition::keep,   disposition::out_of_scope};

    struct open_sheet {
        std::string name;
        lxw_worksheet* sheet = nullptr;
        lxw_row_t next = 1;  ///< below the head
        int number = 1;      ///< of the sheets of this name
    };
    struct table_row {
        std::vector<std::string> cells;  ///< as written
        double height = 0;               ///< in points
    };

    /// The as-of day stands for the time of making: same input, same bytes.
    void properties() {
        lxw_doc_properties p{};
        std::string title = t_("规范性文件清理建议", "Clean-up proposals");
        p.title = title.data();
        p.created = std::chrono::system_clock::to_time_t(r_.as_of);
        workbook_set_properties(book_, &p);
        workbook_set_custom_property_string(book_, std::string(list_property).c_str(),
                                            "cleanup list");
    }

    open_sheet begin(const std::string& name, int number = 1) {
        const std::string shown = number == 1 ? name : name + std::to_string(number);
        lxw_worksheet* s = workbook_add_worksheet(book_, shown.c_str());
        worksheet_freeze_panes(s, 1, 2);
        lxw_col_t column = 0;
        for (const auto& c : all_list_columns) {
            set_column(s, column, c.width);
            worksheet_write_string(s, 0, column, t_(c.name, c.english).c_str(), head_);
            ++column;
        }
        worksheet_gridlines(s, LXW_SHOW_ALL_GRIDLINES);
        worksheet_set_landscape(s);
        worksheet_set_paper(s, 8);  // A3
        worksheet_set_margins(s, 0.4, 0.4, 0.5, 0.5);
        worksheet_fit_to_pages(s, 1, 0);
        worksheet_repeat_rows(s, 0, 0);
        worksheet_set_footer(s, "&C&P / &N");
        return {name, s, 1, number};
    }

    table_row row_of(std::size_t document) const {
        table_row out{cleanup_cells(r_, document, t_)};
        for (auto& text : out.cells) text = cell(text);
        // Enough to tell a changed text, and a quarter of what packs worst of a row.
        auto& digest = out.cells[static_cast<std::size_t>(list_column::sha256)];
        digest.resize(std::min(digest.size(), short_digest));
        out.height = height_of(out.cells);
        return out;
    }

    void add(open_sheet& to, const table_row& row) {
        if (to.next > rows_) {
            finish(to);
            to = begin(to.name, to.number + 1);
        }
        worksheet_set_row(to.sheet, to.next, row.height, nullptr);
        for (lxw_col_t k = 0; k < row.cells.size(); ++k)
            if (!row.cells[k].empty())
                worksheet_write_string(to.sheet, to.next, k, row.cells[k].c_str(), body_);
        ++to.next;
    }

    void tell_where_all_are() {
        lxw_worksheet* s = workbook_add_worksheet(book_, t_("总表", "All").c_str());
        worksheet_set_column(s, 0, 0, 60, nullptr);
        const std::string count = std::to_string(r_.documents.size());
        worksheet_write_string(s, 0, 0,
                               (t_("共", "") + count +
                                t_("件，按建议的处置分列在后面各表；不分处置的总表见 cleanup.csv",
                                   " documents, in the sheets of their dispositions; all in one "
                                   "list: cleanup.csv"))
                                   .c_str(),
                               head_);
    }

    /// The most urgent; all stand in the sheets of their dispositions.
    void urgent(open_sheet& to_do) {
        const std::vector<std::size_t> all = work_list(r_);
        const std::size_t shown = std::min(all.size(), urgent_rows);
        for (std::size_t k = 0; k < shown; ++k) add(to_do, row_of(all[k]));
        if (const std::size_t more = all.size() - shown)
            worksheet_write_string(to_do.sheet, to_do.next, 0,
                                   (t_("其余", "The other ") + std::to_string(more) +
                                    t_("件在后面各处置的表里", " stand in the sheets that follow"))
                                       .c_str(),
                                   head_);
    }

    void finish(const open_sheet& s) {
        const lxw_row_t last = s.next > 1 ? s.next - 1 : 1;
        worksheet_autofilter(s.sheet, 0, 0, last,
                             static_cast<lxw_col_t>(all_list_columns.size() - 1));
        decisions(s.sheet, last);
        stand_out(s.sheet, last);
    }

    /// What only the next clean-up needs is there and not in the way.
    void set_column(lxw_worksheet* s, lxw_col_t column, double width) {
        lxw_row_col_options hidden{};
        hidden.hidden = LXW_TRUE;
        const bool is_for_machines = column >= static_cast<lxw_col_t>(list_column::reason_ids);
        // Of the whole column, so that a cell with nothing in it need not be written.
        worksheet_set_column_opt(s, column, column, width, body_,
                                 is_for_machines ? &hidden : nullptr);
    }

    /// So that wrapped text is seen whole: not every program works it out when it opens a file.
    static double height_of(const std::vector<std::string>& cells) {
        double most = 1;
        for (std::size_t k = 0; k < static_cast<std::size_t>(list_column::reason_ids); ++k) {
            double lines = 0;
            const std::string_view text = cells[k];
            for (std::size_t at = 0; at <= text.size();) {
                const std::size_t end = std::min(text.find('\n', at), text.size());
                const double width = display_width(text.substr(at, end - at));
                lines += std::max(1.0, std::ceil(width / (all_list_columns[k].width * 0.92 - 1)));
                at = end + 1;
            }
            most = std::max(most, lines);
        }
        constexpr double line_height = 15, highest = 409;  // the latter is the format's limit
        return std::min(most * line_height, highest);
    }

    /// The columns that the office fills in.
    void stand_out(lxw_worksheet* s, lxw_row_t last) {
        lxw_conditional_format always{};
        std::string holds = "=TRUE";
        always.type = LXW_CONDITIONAL_TYPE_FORMULA;
        always.value_string = holds.data();
        always.format = to_fill_;
        worksheet_conditional_format_range(s, 1, static_cast<lxw_col_t>(list_column::decision),
                                           last, static_cast<lxw_col_t>(list_column::decided_on),
                                           &always);
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
            if (at) out += '\n';
            out += printable(std::string_view(s).substr(at, end - at));
            at = end + 1;
        }
        return clipped(std::move(out), 8000);
    }

    const cleanup_report& r_;
    tongue t_;
    std::size_t rows_;  ///< of a sheet, below its head
    unsigned threads_;
    lxw_workbook* book_ = nullptr;
    lxw_format *head_ = nullptr, *body_ = nullptr, *to_fill_ = nullptr;
};

}  // namespace

bool write_cleanup_xlsx(const cleanup_report& r, language in, const std::string& path,
                        unsigned threads, std::size_t rows) {
    return workbook_writer(r, in, path, std::min(rows, workbook_rows), threads).run();
}

}  // namespace yigui
