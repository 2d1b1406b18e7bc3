// Linear in time, so that long editions look long. An edition without an end runs to the edge of
// the picture and has an arrow there; no clock is asked, the last year is the caller's.
#include "report/edition_chart.h"

#include <algorithm>

#include "report/drawing.h"
#include "report/printable.h"

namespace yigui::report {
namespace {

constexpr double plot_left = 214, plot_right = 712, picture_width = 728;
constexpr double row_height = 26, bar_height = 16, head = 26, font = 12;

int year_of(day_point d) { return static_cast<int>(std::chrono::year_month_day(d).year()); }
day_point new_year(int y) {
    return std::chrono::sys_days(std::chrono::year(y) / std::chrono::January / 1);
}

class chart {
 public:
    chart(const std::vector<edition_row>& rows, day_point last, const tongue& t)
        : rows_(rows), t_(t) {
        int first = year_of(last), end = first;
        for (const auto& r : rows) {
            for (const auto& b : r.bars) {
                if (b.from) first = std::min(first, year_of(*b.from));
                for (const auto& d : {b.from, b.to})
                    if (d) end = std::max(end, year_of(*d));
            }
        }
        first_year_ = first;
        end_year_ = end + 1;
    }

    std::string write() const {
        const double height = head + static_cast<double>(rows_.size()) * row_height + 8;
        std::string out = "<svg class=\"editions\" role=\"img\" aria-label=\"" +
                          t_("各版本施行的期间", "When each edition is in force") +
                          "\" viewBox=\"0 0 " + px(picture_width) + " " + px(height) + "\">\n";
        out += grid(height);
        for (std::size_t i = 0; i < rows_.size(); ++i) out += row(i);
        return out + "</svg>\n";
    }

 private:
    double x_of(day_point d) const {
        const double whole =
            static_cast<double>((new_year(end_year_) - new_year(first_year_)).count());
        const double part = static_cast<double>((d - new_year(first_year_)).count());
        return plot_left + part / whole * (plot_right - plot_left);
    }

    std::string grid(double height) const {
        const int years = end_year_ - first_year_;
        const int every = years <= 10 ? 1 : years <= 24 ? 2 : 5;
        std::string out;
        for (int y = first_year_; y <= end_year_; ++y) {
            const std::string x = px(x_of(new_year(y)));
            const bool has_word = (y - first_year_) % every == 0 && y < end_year_;
            out += "<path class=\"grid\" d=\"M" + x + " " + px(head - 6) + "V" + px(height - 6) +
                   "\"/>";
            if (has_word)
                out += "<text class=\"tick\" x=\"" + px(x_of(new_year(y)) + 3) + "\" y=\"14\">" +
                       std::to_string(y) + "</text>";
        }
        return out + "\n";
    }

    /// As much as fits to the left of the plot; of 《…》第…条 the name is cut, not the article.
    static std::string fitting(const std::string& label) {
        const std::size_t close = label.rfind("》");
        const bool has_name = label.starts_with("《") && close != std::string::npos;
        const std::string name = has_name ? label.substr(3, close - 3) : label;
        std::string out = label;
        for (std::size_t n = name.size(); text_width(out, font) > plot_left - 16 && n > 1; --n) {
            out = clipped(name, n);
            if (has_name) out = "《" + out + label.substr(close);
        }
        return out;
    }

    std::string row(std::size_t i) const {
        const double top = head + static_cast<double>(i) * row_height;
        std::string out = "<g><title>" + escaped(rows_[i].label) +
                          "</title><text class=\"small\" x=\"" + px(plot_left - 10) + "\" y=\"" +
                          px(top + 13) + "\" text-anchor=\"end\">" +
                          escaped(fitting(rows_[i].label)) + "</text></g>\n";
        for (const auto& b : rows_[i].bars) out += bar(b, top);
        return out;
    }

    std::string bar(const edition_row::bar& b, double top) const {
        const double left = b.from ? x_of(*b.from) : plot_left;
        const double right = b.to ? x_of(*b.to + std::chrono::days(1)) : plot_right;
        const double middle = top + bar_height / 2;
        std::string d = "M" + px(left) + " " + px(top) + "H" + px(right);
        d += b.to ? "V" + px(top + bar_height)
                  : "L" + px(right + 8) + " " + px(middle) + "L" + px(right) + " " +
                        px(top + bar_height);
        d += "H" + px(left) + "Z";
        std::string words = (b.from ? t_.day(*b.from) : "") + " – " + (b.to ? t_.day(*b.to) : "");
        if (!b.words.empty()) words += t_.in_brackets(b.words);
        std::string out = "<g><title>" + escaped(words) + "</title><path class=\"bar" +
                          std::string(b.is_sure ? "" : " unsure") + "\" d=\"" + d + "\"/>";
        if (!b.words.empty() && right - left > text_width(b.words, 11) + 8)
            out += "<text class=\"small" + std::string(b.is_sure ? " on-bar" : "") + "\" x=\"" +
                   px(left + 6) + "\" y=\"" + px(top + 12) + "\">" + escaped(b.words) + "</text>";
        return out + "</g>\n";
    }

    const std::vector<edition_row>& rows_;
    const tongue& t_;
    int first_year_ = 0, end_year_ = 0;
};

}  // namespace

std::string edition_chart_svg(const std::vector<edition_row>& rows, day_point last,
                              const tongue& t) {
    return rows.empty() ? std::string() : chart(rows, last, t).write();
}

}  // namespace yigui::report
