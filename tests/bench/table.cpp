#include "table.h"

#include <cmath>
#include <cstdio>
#include <ctime>
#include <sstream>

namespace bench {
namespace {

constexpr double tolerance = 0.10;  // of a kept ratio

std::string figure(double value, int decimals) {
    if (value <= 0) return "-";
    char out[32];
    std::snprintf(out, sizeof out, "%.*f", decimals, value);
    return out;
}

std::string today() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    localtime_r(&now, &parts);
    char out[16];
    std::strftime(out, sizeof out, "%Y-%m-%d", &parts);
    return out;
}

}  // namespace

table::table(std::filesystem::path kept) : file_(std::move(kept)) {
    std::istringstream lines(content_of(file_));
    for (std::string line; std::getline(lines, line);) {
        std::istringstream fields(line);
        std::string name, value, date;
        if (line.starts_with("#")) continue;
        if (std::getline(fields, name, '\t') && std::getline(fields, value, '\t') &&
            std::getline(fields, date, '\t'))
            kept_[name] = {std::strtod(value.c_str(), nullptr), date};
    }
}

void table::head() const {
    std::printf("%-47s %9s %8s %9s %8s %8s %7s\n", "what", "ms", "cpu ms", "docs/s", "x P",
                "slower", "MB");
}

void table::section(const std::string& name) const { std::printf("-- %s\n", name.c_str()); }

void table::add(const row& r) {
    const double rate = r.documents > 0 ? r.documents / r.took.wall : 0;
    std::printf("%-47s %9s %8s %9s %8s %8s %7s", r.name.c_str(),
                figure(r.took.wall * 1000, r.took.wall < 1 ? 2 : 0).c_str(),
                figure(r.took.cpu * 1000, 0).c_str(), figure(rate, 0).c_str(),
                figure(r.multiple, r.multiple < 100 ? 2 : 0).c_str(),
                figure(r.slower, r.slower < 10 ? 1 : 0).c_str(), figure(r.took.peak_mb, 0).c_str());
    const std::string remark = r.remark + change(r);
    std::printf("%s%s\n", remark.empty() ? "" : "  ", remark.c_str());
    std::fflush(stdout);
    if (r.is_ours) new_[r.name] = {r.multiple, today()};
}

std::string table::change(const row& r) const {
    const auto before = kept_.find(r.name);
    if (!r.is_ours || before == kept_.end() || before->second.value <= 0) return "";
    const double grown = r.multiple / before->second.value - 1;
    char out[96];
    std::snprintf(out, sizeof out, "%s[%+.0f %% of %s%s]", r.remark.empty() ? "" : " ", grown * 100,
                  before->second.date.c_str(), grown > tolerance ? ", SLOWER" : "");
    return out;
}

void table::left_out(const std::string& name, const std::string& why) const {
    std::printf("%-47s %s\n", name.c_str(), why.c_str());
}

void table::keep() const {
    auto all = kept_;
    for (const auto& [name, value] : new_) all[name] = value;
    std::ostringstream out;
    out << "# What each row of the bench took, in multiples of P, and when.\n";
    for (const auto& [name, value] : all)
        out << name << '\t' << value.value << '\t' << value.date << '\n';
    write_file(file_, out.str());
}

}  // namespace bench
