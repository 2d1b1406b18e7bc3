#include "cleanup/issuers.h"

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
    constexpr table_words words{"机关变更表读不到",
                                "每行应有五栏:名称,改为,变更日,依据,状态(已核、摘录、转引、待核)"};
    read_csv_table(csv_path, words, report, [&](const auto& f) -> std::string {
        const auto day = f.size() > 2 ? date_from_iso(f[2]) : std::nullopt;
        const auto status = f.size() > 4 ? status_from(f[4]) : std::nullopt;
        if (f.size() < 5 || f[0].empty() || !day || !day->is_exact() || !status)
            return "机关变更表这一行读不懂";
        rows_.push_back({f[0], f[1], day->first, f[3], *status});
        return {};
    });
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
