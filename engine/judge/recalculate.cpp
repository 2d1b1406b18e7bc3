// Days are counted by a running number of the proleptic Gregorian calendar, worked out here and
// not taken from <chrono>, which the evaluator uses.
#include "judge/recalculate.h"

#include <algorithm>
#include <map>

#include "base/pattern.h"

namespace yigui::judging {
namespace {

bool is_leap(int y) { return (y % 4 == 0 && y % 100 != 0) || y % 400 == 0; }

int days_in(int y, int m) {
    constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return m == 2 && is_leap(y) ? 29 : lengths[m - 1];
}

/// Days since 1 January of the year 1, which is day 0.
int day_number(plain_day d) {
    const int y = d.year - 1;
    int n = y * 365 + y / 4 - y / 100 + y / 400;
    for (int m = 1; m < d.month; ++m) n += days_in(d.year, m);
    return n + d.day - 1;
}

plain_day day_of(int n) {
    plain_day d{n / 366 + 1, 1, 1};
    while (day_number({d.year + 1, 1, 1}) <= n) ++d.year;
    while (d.month < 12 && day_number({d.year, d.month + 1, 1}) <= n) ++d.month;
    d.day = n - day_number({d.year, d.month, 1}) + 1;
    return d;
}

std::string text_of(plain_day d) {
    const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    std::string year = std::to_string(d.year);
    year.insert(0, 4 - std::min<std::size_t>(4, year.size()), '0');
    return year + "-" + two(d.month) + "-" + two(d.day);
}

day_point as_point(int number) {
    constexpr int epoch = 719162;  // 1970-01-01
    return day_point(std::chrono::days(number - epoch));
}

plain_day first_of(plain_day d) { return {d.year, d.month ? d.month : 1, d.day ? d.day : 1}; }
plain_day last_of(plain_day d) {
    const int m = d.month ? d.month : 12;
    return {d.year, m, d.day ? d.day : days_in(d.year, m)};
}

std::string before(plain_day a, plain_day b, bool same_day) {
    const int a1 = day_number(first_of(a)), a2 = day_number(last_of(a));
    const int b1 = day_number(first_of(b)), b2 = day_number(last_of(b));
    if (same_day ? a2 <= b1 : a2 < b1) return "是";
    if (same_day ? a1 > b2 : a1 >= b2) return "否";
    return "不明";
}

plain_day months_on(plain_day d, int n) {
    const int m = d.year * 12 + d.month - 1 + n;
    plain_day out{m / 12, m % 12 + 1, d.day};
    out.day = std::min(out.day, days_in(out.year, out.month));
    return out;
}

std::string working_days(int a, int b, const calendar& c) {
    int n = 0;
    const int sign = b < a ? -1 : 1;
    for (int d = std::min(a, b) + 1; d <= std::max(a, b); ++d) {
        const auto w = c.is_working_day(as_point(d));
        if (!w) return {};
        n += *w;
    }
    return std::to_string(sign * n);
}

std::string walk_working_days(int from, int n, int direction, const calendar& c) {
    while (n > 0) {
        from += direction;
        const auto w = c.is_working_day(as_point(from));
        if (!w) return {};
        n -= *w;
    }
    return text_of(day_of(from));
}

std::string shift(plain_day d, const std::string& amount, int direction, const calendar& c) {
    const std::string figures = figures_of(amount);
    if (figures.empty() || d.day == 0) return {};
    const int n = std::stoi(figures.substr(0, 6));
    const std::string unit = amount.substr(figures.size());
    if (unit == "日" || unit == "天") return text_of(day_of(day_number(d) + direction * n));
    if (unit.find("工作日") != std::string::npos)
        return walk_working_days(day_number(d), n, direction, c);
    if (unit.find("月") != std::string::npos) return text_of(months_on(d, direction * n));
    if (unit.find("年") != std::string::npos) return text_of(months_on(d, direction * n * 12));
    return {};
}

/// The last day of N months of validity: the day before the same day, or the month's last.
std::string run_out(plain_day d, const std::string& amount) {
    const std::string figures = figures_of(amount);
    if (figures.empty() || d.day == 0) return {};
    const plain_day same = months_on(d, std::stoi(figures.substr(0, 6)));
    return text_of(same.day == d.day ? day_of(day_number(same) - 1) : same);
}

std::string moved(plain_day d, const calendar& c) {
    for (int n = day_number(d);; ++n) {
        const auto w = c.is_working_day(as_point(n));
        if (!w) return {};
        if (*w) return text_of(day_of(n));
    }
}

int rank_of(const std::string& truth) { return truth == "是" ? 2 : truth == "否" ? 0 : 1; }
std::string truth_at(int rank) { return rank == 2 ? "是" : rank == 0 ? "否" : "不明"; }

std::string logic(const std::string& name, const std::vector<std::string>& in) {
    if (name == "非") return truth_at(2 - rank_of(in[0]));
    if (in.size() != 2) return {};
    const int a = rank_of(in[0]), b = rank_of(in[1]);
    return truth_at(name == "且" ? std::min(a, b) : std::max(a, b));
}

/// Compares integers, truths and texts; -2 when one side is 不明.
int ordering(const std::string& a, const std::string& b) {
    const auto is_integer = [](const std::string& s) {
        return !s.empty() && s.size() < 9 &&
               s.find_first_not_of("0123456789", s[0] == '-' ? 1 : 0) == std::string::npos &&
               s != "-";
    };
    if (is_integer(a) && is_integer(b)) {
        const int x = std::stoi(a), y = std::stoi(b);
        return x < y ? -1 : x > y;
    }
    const auto months = [](const std::string& s) {
        const std::string f = figures_of(s);
        if (f.empty() || f.size() > 6) return -1;
        const std::string unit = s.substr(f.size());
        return unit == "年" ? std::stoi(f) * 12 : unit == "个月" ? std::stoi(f) : -1;
    };
    if (months(a) >= 0 && months(b) >= 0) return months(a) < months(b) ? -1 : months(a) > months(b);
    const std::string fa = figures_of(a), fb = figures_of(b);
    if (!fa.empty() && !fb.empty() && a.substr(fa.size()) == b.substr(fb.size()))
        return ordering(fa, fb);
    if (!fa.empty() && !fb.empty() && fa.size() < a.size() && fb.size() < b.size()) return -2;
    if (rank_of(a) != 1 && rank_of(b) != 1) return (rank_of(a) - rank_of(b)) / 2;
    const int c = a.compare(b);
    return c < 0 ? -1 : c > 0;
}

std::string comparison(const std::string& name, const std::string& a, const std::string& b) {
    if (a == "不明" || b == "不明") return "不明";
    const plain_day x = read_iso(a), y = read_iso(b);
    if (x.year && y.year && (a.size() > 4 || b.size() > 4)) {
        if (name == "<") return before(x, y, false);
        if (name == "≤") return before(x, y, true);
        if (name == ">") return before(y, x, false);
        if (name == "≥") return before(y, x, true);
        const bool apart = before(x, y, false) == "是" || before(y, x, false) == "是";
        const std::string equal = apart ? "否" : x.day && y.day ? "是" : "不明";
        return name == "=" ? equal : truth_at(2 - rank_of(equal));
    }
    const int c = ordering(a, b);
    if (c == -2) return "不明";
    const std::map<std::string, bool> holds = {{"=", c == 0}, {"≠", c != 0}, {"<", c < 0},
                                               {"≤", c <= 0}, {">", c > 0},  {"≥", c >= 0}};
    const auto it = holds.find(name);
    return it == holds.end() ? "" : it->second ? "是" : "否";
}

std::string record_result(const std::vector<std::string>& p) {
    const bool done = p[0] == "材料" || p[0] == "注明日期的转述";
    if (p[1] == "是") return "contradictory";
    if (done) return "recorded";
    if (p[2] == "否") return "not_due";
    return p[0] == "无" ? "not_recorded" : "undetermined";
}

std::string by_truth(const std::string& truth, const std::string& when_false) {
    return truth == "是" ? "recorded" : truth == "否" ? when_false : "undetermined";
}

}  // namespace

std::string figures_of(std::string_view s) {
    std::size_t n = 0;
    while (n < s.size() && s[n] >= '0' && s[n] <= '9') ++n;
    return std::string(s.substr(0, n));
}

plain_day days_earlier(plain_day d, int days) { return day_of(day_number(first_of(d)) - days); }

std::string recalculate(const std::string& name, const std::vector<std::string>& in,
                        const calendar& c) {
    if (in.empty()) return {};
    if (name == "且" || name == "或" || name == "非") return logic(name, in);
    if (name == "已知") return in[0] == "不明" ? "否" : "是";
    if (name == "符合" && in.size() == 2)
        return is_of_form(in[0], in[1]).value_or(false) ? "是" : "否";
    const plain_day a = read_iso(in[0]);
    if (name == "顺延") return a.day ? moved(a, c) : "";
    if (in.size() != 2) return {};
    if (name == "之后") return shift(a, in[1], 1, c);
    if (name == "之前") return shift(a, in[1], -1, c);
    if (name == "届满") return run_out(a, in[1]);
    const plain_day b = read_iso(in[1]);
    if (name == "天数") return std::to_string(day_number(b) - day_number(a));
    if (name == "工作日数") return working_days(day_number(a), day_number(b), c);
    if (name == "早于") return before(a, b, false);
    if (name == "不晚于") return before(a, b, true);
    return comparison(name, in[0], in[1]);
}

std::string result_by_table(const std::string& form, const std::vector<std::string>& p) {
    if (p.empty()) return {};
    if (form == "要求:有记录") return p.size() == 3 ? record_result(p) : "";
    if (form == "要求:一致") return p[0] == "是" ? "recorded" : "contradictory";
    if (p[0] == "缺") return "not_applicable";
    if (form == "要求:条件") {
        if (p.size() != 3) return {};
        const bool early = p[2] == "否";
        if (p[0] == "不明") return early ? "not_due" : "undetermined";
        if (p[0] == "否" && early && p[1] == "not_recorded") return "not_due";
        return p[0] == "是" ? "recorded" : p[1];
    }
    if (form == "要求:限期" && p[0] == "无") {
        if (p.size() != 3) return {};
        if (p[1] == "否" || p[2] == "否") return "not_due";
        return p[1] == "是" ? "not_recorded" : "undetermined";
    }
    if (p.size() != 2) return {};
    if (form == "要求:限期") return by_truth(p[1], "late");
    if (form == "要求:次序") return by_truth(p[1], "out_of_order");
    if (form == "要求:期间") return by_truth(p[1], p[0] == "不多于" ? "late" : "too_short");
    return {};
}

std::string conclusion_by_table(const std::vector<std::string>& in) {
    if (in.size() != 3) return {};
    const std::string &applies = in[0], &form = in[1], &how = in[2];
    if (how == "版本" || how == "适用") return "not_applicable";
    if (how == "机关") return applies == "不明" ? "undetermined" : "not_applicable";
    if (how == "免除") return "exempt";
    if (how == "理由不明") return "undetermined";
    const bool early = how == "未到阶段";
    const bool settled = form == "recorded" || form == "not_applicable";
    if (applies == "不明" && !settled) return early ? "not_due" : "undetermined";
    if (early && form == "undetermined") return "not_due";
    return form;
}

}  // namespace yigui::judging
