#include "cleanup/issuers.h"

#include <fstream>
#include <sstream>

#include "base/csv.h"

namespace yigui::cleaning {

issuer_table issuer_table::load(const std::string& csv_path, const std::string& own,
                                diagnostics& report) {
    issuer_table table;
    if (!own.empty()) table.add(own, report);
    table.add(csv_path, report);
    return table;
}

void issuer_table::add(const std::string& csv_path, diagnostics& report) {
    std::ifstream in(csv_path, std::ios::binary);
    std::stringstream all;
    all << in.rdbuf();
    const std::string text = all.str();
    const auto complain = [&](std::size_t begin, std::size_t end, std::string what) {
        diagnostic d;
        d.file = csv_path;
        d.text = text;
        d.begin = begin;
        d.end = end;
        d.message = std::move(what);
        d.hint = "每行应有五栏:名称,改为,变更日,依据,状态(已核、摘录、转引、待核)";
        report.add(std::move(d));
    };
    if (!in || text.empty()) {
        return complain(0, 0, "机关变更表读不到");
    }
    std::size_t at = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    csv_record(text, at);  // the first line names the columns
    while (at < text.size()) {
        const std::size_t begin = at;
        const auto f = csv_record(text, at);
        if (f.size() == 1 && f[0].empty()) continue;
        const auto day = f.size() > 2 ? date_from_iso(f[2]) : std::nullopt;
        const auto status = f.size() > 4 ? status_from(f[4]) : std::nullopt;
        if (f.size() < 5 || f[0].empty() || !day || !day->is_exact() || !status) {
            complain(begin, at, "机关变更表这一行读不懂");
            continue;
        }
        rows_.push_back({f[0], f[1], day->first, f[3], *status});
    }
}

const issuer_change* issuer_table::change_of(std::string_view name) const {
    for (const auto& r : rows_)
        if (r.name == name) return &r;
    return nullptr;
}

std::optional<issuer_change> issuer_table::usual_change_of(std::string_view name) const {
    for (const auto& r : rows_) {
        if (!r.name.starts_with("*") || !r.became.starts_with("*")) continue;
        const std::string_view ending = std::string_view(r.name).substr(1);
        if (!name.ends_with(ending) || name.size() == ending.size()) continue;
        issuer_change out = r;
        out.name = std::string(name);
        out.became = std::string(name.substr(0, name.size() - ending.size())) + r.became.substr(1);
        return out;
    }
    return std::nullopt;
}

}  // namespace yigui::cleaning
