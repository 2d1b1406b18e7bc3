// The time line: a lane a step, so labels of different steps never meet; inside a lane each label
// takes the first free place right or left of its mark, or one row further down. The axis is
// linear between neighbouring dates up to a limit; longer stretches are shortened, marked on the
// axis and told in words. Rejected: one lane for all events (labels collide), a logarithmic axis
// (nobody reads one), and cutting the axis without saying so.
#include <algorithm>
#include <cmath>

#include "report/drawing.h"
#include "report/printable.h"

namespace yigui::report {

namespace {

constexpr double plot_left = 196, plot_right = 716, picture_width = 728;
constexpr double font = 11, row_height = 17, axis_height = 34;
constexpr int longest_linear = 45;  // days

/// Where a day stands on the axis.
class axis {
 public:
    explicit axis(std::vector<day_point> days) : days_(std::move(days)) {
        std::sort(days_.begin(), days_.end());
        days_.erase(std::unique(days_.begin(), days_.end()), days_.end());
        at_.assign(days_.size(), 0);
        for (std::size_t i = 1; i < days_.size(); ++i) at_[i] = at_[i - 1] + weight(i);
        const double whole = at_.empty() || at_.back() == 0 ? 1 : at_.back();
        for (auto& a : at_) a = plot_left + 12 + a / whole * (plot_right - plot_left - 24);
    }
    double of(day_point d) const {
        const auto upper = std::upper_bound(days_.begin(), days_.end(), d);
        if (upper == days_.begin()) return at_.front();
        const auto i = static_cast<std::size_t>(upper - days_.begin());
        if (i == days_.size()) return at_.back();
        const double share = static_cast<double>((d - days_[i - 1]).count()) / gap(i);
        return at_[i - 1] + share * (at_[i] - at_[i - 1]);
    }
    bool is_shortened(std::size_t i) const { return gap(i) > longest_linear; }
    /// Is the day strictly inside a shortened stretch?
    bool is_hidden(day_point d) const {
        const auto upper = std::upper_bound(days_.begin(), days_.end(), d);
        if (upper == days_.begin() || upper == days_.end()) return false;
        const auto i = static_cast<std::size_t>(upper - days_.begin());
        return is_shortened(i) && days_[i - 1] != d;
    }
    int gap(std::size_t i) const { return static_cast<int>((days_[i] - days_[i - 1]).count()); }
    const std::vector<day_point>& days() const { return days_; }
    double at(std::size_t i) const { return at_[i]; }

 private:
    double weight(std::size_t i) const {
        const double g = gap(i);
        if (!is_shortened(i)) return std::max(g, 2.0);
        return longest_linear + 10 * std::log2(g / longest_linear);
    }
    std::vector<day_point> days_;
    std::vector<double> at_;
};

struct mark {
    enum class what : unsigned char { event, planned, due } is = what::event;
    day_point from{}, to{};
    bool is_vague = false;  ///< known to the month or year, or one side open
    std::string label;
};

struct lane {
    yigui::step step{};
    result_kind result{};
    std::vector<mark> marks;
};

struct box {
    double left, right;
    int row;
};

std::optional<mark> mark_of(const period& p, const tongue& t) {
    const auto& some = p.from ? p.from : p.to;
    if (!some) return std::nullopt;
    mark m;
    m.from = some->first;
    const auto& end = p.is_interval && p.to ? p.to : some;
    m.to = std::max(end->last(), m.from);
    m.is_vague = !some->is_exact() || !end->is_exact() || (p.is_interval && (!p.from || !p.to));
    m.label = p.is_interval && p.from != p.to
                  ? (p.from ? p.from->iso() : "?") + t(" 至 ", " to ") + (p.to ? p.to->iso() : "?")
                  : some->iso();
    return m;
}

std::vector<lane> lanes_of(const verdict& v, const tongue& t) {
    std::vector<lane> lanes;
    for (const auto& s : v.steps) {
        if (s.result == result_kind::not_applicable || s.result == result_kind::not_checked)
            continue;
        if (s.step >= step::form && !is_matter(s.step))
            continue;  // findings about the text have no day
        lane l{s.step, s.result, {}};
        if (s.when)
            if (auto m = mark_of(*s.when, t)) l.marks.push_back(std::move(*m));
        for (const auto& i : v.schedule.items) {
            if (i.step != s.step) continue;
            std::string label = t("可办 ", "possible ") + iso(i.earliest_start);
            if (i.earliest_end != i.earliest_start)
                label += t(" 至 ", " to ") + iso(i.earliest_end);
            l.marks.push_back({mark::what::planned, i.earliest_start,
                               std::max(i.earliest_start, i.earliest_end), false, label});
        }
        std::vector<day_point> dues;
        for (const auto& f : v.findings)
            if (f.step == s.step && f.due) dues.push_back(*f.due);
        std::sort(dues.begin(), dues.end());
        dues.erase(std::unique(dues.begin(), dues.end()), dues.end());
        for (const auto d : dues)
            l.marks.push_back({mark::what::due, d, d, false, t("期限 ", "due ") + iso(d)});
        // A year has many matters: only those with a day are drawn.
        if (v.ledger && l.marks.empty()) continue;
        lanes.push_back(std::move(l));
    }
    return lanes;
}

class timeline {
 public:
    timeline(const verdict& v, const tongue& t)
        : v_(v), t_(t), lanes_(lanes_of(v, t)), axis_(key_days()) {}

    std::string write() {
        const bool has_dates = std::any_of(lanes_.begin(), lanes_.end(),
                                           [](const lane& l) { return !l.marks.empty(); });
        if (!has_dates) return {};
        double y = axis_height;
        for (const auto& l : lanes_) y += draw(l, y);
        bottom_ = y;
        std::string out =
            "<svg class=\"timeline\" role=\"img\" aria-labelledby=\"tl-t tl-d\" "
            "viewBox=\"0 0 " +
            px(picture_width) + " " + px(bottom_ + 24) + "\">\n";
        out += "<title id=\"tl-t\">" + t_("各步骤的时间", "The steps in time") + "</title>\n";
        out += "<desc id=\"tl-d\">" + escaped(description()) + "</desc>\n";
        out += draw_axis() + draw_days() + body_ + "</svg>\n";
        return out;
    }

 private:
    std::vector<day_point> key_days() const {
        std::vector<day_point> days;
        for (const auto& l : lanes_) {
            for (const auto& m : l.marks) {
                days.push_back(m.from);
                days.push_back(m.to);
            }
        }
        days.push_back(v_.as_of);
        if (v_.schedule.earliest_issue) days.push_back(*v_.schedule.earliest_issue);
        return days;
    }
    std::string text(double x, double y, std::string_view css, std::string_view s,
                     std::string_view anchor = "start") const {
        return "<text x=\"" + px(x) + "\" y=\"" + px(y) + "\" class=\"" + std::string(css) +
               "\" text-anchor=\"" + std::string(anchor) + "\">" + escaped(s) + "</text>\n";
    }
    std::string line(double x1, double y1, double x2, double y2, std::string_view css) const {
        return "<line x1=\"" + px(x1) + "\" y1=\"" + px(y1) + "\" x2=\"" + px(x2) + "\" y2=\"" +
               px(y2) + "\" class=\"" + std::string(css) + "\"/>\n";
    }
    /// A label on a ground of paper, so that no line strikes it through.
    std::string label(const box& b, double y, std::string_view css, std::string_view s) const {
        const double base = y + 4 + b.row * row_height;
        return "<rect class=\"paper\" x=\"" + px(b.left - 2) + "\" y=\"" + px(base - 11) +
               "\" width=\"" + px(b.right - b.left + 2) + "\" height=\"15\"/>\n" +
               text(b.left, base, css, s);
    }
    double draw(const lane&, double top);
    std::string draw_mark(const mark&, double y, std::string_view css) const;
    box place(const mark&, std::vector<box>& taken) const;
    std::string draw_axis() const;
    std::string draw_days() const;
    std::string description() const;

    const verdict& v_;
    const tongue& t_;
    std::vector<lane> lanes_;
    axis axis_;
    std::string body_;
    double bottom_ = 0;
};

// The first free place for a label: right of its mark, left of it, then the rows below.
box timeline::place(const mark& m, std::vector<box>& taken) const {
    const double width = text_width(m.label, font) + 4;
    const double left = axis_.of(m.from), right = axis_.of(m.to);
    for (int row = 0;; ++row) {
        const double starts[] = {row == 0 ? right + 11 : left - 4,
                                 row == 0 ? left - 11 - width : right + 4 - width};
        for (double x : starts) {
            if (row > 0) x = std::max(plot_left, std::min(x, plot_right - width));
            if (row < 40 && (x < plot_left || x + width > plot_right)) continue;
            const bool is_free = std::none_of(taken.begin(), taken.end(), [&](const box& b) {
                return b.row == row && x < b.right + 3 && b.left < x + width + 3;
            });
            if (is_free) return {x, x + width, row};
        }
    }
}

double timeline::draw(const lane& l, double top) {
    const double y = top + 13;
    const std::string css(class_of(l.result));
    std::vector<box> taken;
    for (const auto& m : l.marks) taken.push_back({axis_.of(m.from) - 7, axis_.of(m.to) + 7, 0});
    std::string labels;
    int rows = 1;
    for (const auto& m : l.marks) {
        const box b = place(m, taken);
        taken.push_back(b);
        rows = std::max(rows, b.row + 1);
        labels += label(b, y, "small", m.label);
    }
    const double height = 13 + rows * row_height;
    const bool has_event = std::any_of(l.marks.begin(), l.marks.end(),
                                       [](const mark& m) { return m.is == mark::what::event; });
    body_ += line(0, top, picture_width, top, "grid");
    body_ += text(2, y + 4, "name", t_.of(l.step));
    body_ +=
        text(plot_left - 8, y + 4, css + " result", std::string(report::mark_of(l.result)), "end");
    body_ += line(plot_left, y, plot_right, y, has_event ? "track" : css + " dashed");
    if (!has_event) {
        // The word stands where no mark and no label is.
        mark word;
        word.from = word.to = axis_.days().front();
        word.label = t_.of(l.result);
        const box b = place(word, taken);
        rows = std::max(rows, b.row + 1);
        labels += label(b, y, css + " small", word.label);
    }
    body_ += labels;
    for (const auto& m : l.marks) body_ += draw_mark(m, y, css);
    return std::max(height, 13 + rows * row_height);
}

std::string timeline::draw_mark(const mark& m, double y, std::string_view css) const {
    const double from = axis_.of(m.from), to = axis_.of(m.to);
    const std::string c(css);
    if (m.is == mark::what::due) {
        return "<path class=\"due\" d=\"M" + px(from) + " " + px(y - 8) +
               "v16m-5 -16h10l-5 6z\"/>\n";
    }
    const bool is_plan = m.is == mark::what::planned;
    const std::string shape = is_plan ? "planned" : m.is_vague ? c + " vague" : c + " mark";
    if (m.from == m.to && !m.is_vague) {
        if (css == "bad" && !is_plan) {
            return "<path class=\"" + shape + "\" d=\"M" + px(from) + " " + px(y - 7) +
                   "l7 7l-7 7l-7 -7z\"/>\n";
        }
        return "<circle class=\"" + shape + "\" cx=\"" + px(from) + "\" cy=\"" + px(y) +
               "\" r=\"5\"/>\n";
    }
    const double width = std::max(to - from, 4.0);
    return "<rect class=\"" + shape + "\" x=\"" + px(from) + "\" y=\"" + px(y - 5) + "\" width=\"" +
           px(width) + "\" height=\"10\" rx=\"" + (css == "bad" ? "0" : "3") + "\"/>\n";
}

std::string timeline::draw_axis() const {
    const double y = axis_height - 10;
    std::string out = line(plot_left, y, plot_right, y, "axis");
    double free_from = plot_left - 20;
    const auto tick = [&](day_point d, const std::string& label) {
        const double x = axis_.of(d), half = text_width(label, 10.5) / 2;
        if (x - half < free_from || x + half > picture_width) return;
        out += line(x, y - 4, x, y, "axis") + text(x, y - 8, "tick", label, "middle");
        free_from = x + half + 6;
    };
    const auto& days = axis_.days();
    int months = 0;
    const std::chrono::year_month_day first{days.front()}, last{days.back()};
    auto month = first.year() / first.month() + std::chrono::months{1};
    for (; month <= last.year() / last.month() && months < 12000; ++months) {
        const day_point d = month / 1;
        if (!axis_.is_hidden(d)) tick(d, iso(d).substr(0, 7));
        month += std::chrono::months{1};
    }
    if (months == 0) {
        for (const auto d : days) tick(d, iso(d));
    }
    for (std::size_t i = 1; i < days.size(); ++i) {
        if (!axis_.is_shortened(i)) continue;
        const double x = (axis_.at(i - 1) + axis_.at(i)) / 2;
        out +=
            "<path class=\"break\" d=\"M" + px(x - 5) + " " + px(y + 5) + "l4 -10m2 10l4 -10\"/>\n";
    }
    return out;
}

// The as-of day and the earliest day of issue, through all lanes.
std::string timeline::draw_days() const {
    const double y = bottom_ + 16;
    const double today = axis_.of(v_.as_of);
    const std::string label = t_("基准日 ", "as of ") + iso(v_.as_of);
    const double half = text_width(label, font) / 2;
    const double x = std::clamp(today, half + 2, picture_width - half - 2);
    std::string out = line(today, axis_height - 10, today, bottom_ + 4, "today") +
                      text(x, y, "small", label, "middle");
    if (!v_.schedule.earliest_issue) return out;
    const double issue = axis_.of(*v_.schedule.earliest_issue);
    const std::string name =
        t_("最早可印发 ", "earliest issue ") + iso(*v_.schedule.earliest_issue);
    const double wide = text_width(name, font) / 2;
    double at = std::clamp(issue, wide + 2, picture_width - wide - 2);
    if (std::abs(at - x) < half + wide + 8) at = x < at ? x + half + wide + 8 : x - half - wide - 8;
    if (at + wide > picture_width) at = x - half - wide - 8;
    return out + line(issue, axis_height - 10, issue, bottom_ + 4, "issue") +
           text(at, y, "small issue-text", name, "middle");
}

// The same in words, for readers who see no picture.
std::string timeline::description() const {
    std::string out;
    for (const auto& l : lanes_) {
        std::vector<std::string> parts{t_.of(l.result)};
        for (const auto& m : l.marks) parts.push_back(m.label);
        out += t_.of(l.step) + t_.colon() + t_.joined(parts) + t_("；", "; ");
    }
    return out + t_("基准日", "as of ") + iso(v_.as_of);
}

}  // namespace

std::string timeline_svg(const verdict& v, const tongue& t) { return timeline(v, t).write(); }

}  // namespace yigui::report
