// All or nothing: half a manifest would be a claim that its writer did not make.
#include "dossier/claims.h"

#include "yigui/words.h"

namespace yigui::joining {
namespace {

fault wrong(const std::string& path, const manifest_entry& e, const std::string& zh,
            const std::string& en) {
    fault f;
    f.kind = fault_kind::damaged;
    f.file = path;
    f.place = "第" + std::to_string(e.line) + "行";
    f.what = "卷宗.xml 写法不对: " + zh;
    f.what_en = "卷宗.xml is not as it should be: " + en;
    f.remedy = "改正后再查;日期写成 2025-03-01,步骤和类别用报告里的名称";
    f.remedy_en = "correct it; days as 2025-03-01, steps and kinds by the names of the report";
    return f;
}

/// Nothing when empty; a fault when it is no day.
result<std::optional<date>> day_of(const std::string& path, const manifest_entry& e,
                                   const std::string& text) {
    if (text.empty()) return std::optional<date>();
    const auto d = date_from_iso(text);
    if (!d) return wrong(path, e, "日期读不懂「" + text + "」", "no date: " + text);
    return d;
}

result<std::optional<period>> when_of(const std::string& path, const manifest_entry& e) {
    const auto on = day_of(path, e, e.date);
    if (on.has_error()) return on.error();
    const auto from = day_of(path, e, e.from);
    if (from.has_error()) return from.error();
    const auto to = day_of(path, e, e.to);
    if (to.has_error()) return to.error();
    if (*on) return std::optional(period::on(**on));
    if (*from || *to) return std::optional(period::between(*from, *to));
    return std::optional<period>();
}

}  // namespace

result<manifest_claims> claims_of(const manifest& m, const std::string& manifest_path) {
    const std::size_t folder = manifest_path.find_last_of("/!");
    const std::string base = folder == std::string::npos ? "" : manifest_path.substr(0, folder + 1);
    manifest_claims out;
    out.path = manifest_path;
    out.subject_title = m.title;
    if (!m.file.empty()) out.subject_path = base + m.file;
    out.ledger.is_ledger = m.is_ledger;
    out.ledger.organ = m.organ;
    if (m.is_ledger) out.ledger.because = "卷宗.xml 写明是年度台账";
    if (!m.year.empty()) {
        const auto year = date_from_iso(m.year);
        if (!year || year->known_to != precision::year)
            return wrong(manifest_path, {}, "年度读不懂「" + m.year + "」", "no year: " + m.year);
        out.ledger.year = static_cast<int>(std::chrono::year_month_day{year->first}.year());
    }
    for (const manifest_entry& e : m.entries) {
        claim c;
        if (!e.file.empty()) c.path = base + e.file;
        const auto matter = step_from(e.kind);
        if (m.is_ledger && matter && is_matter(*matter)) {
            out.ledger.entries.push_back({c.path, *matter});
        } else if (!e.kind.empty()) {
            if (!paper_kind_from(e.kind))
                return wrong(manifest_path, e, "没有这个类别「" + e.kind + "」",
                             "no such kind: " + e.kind);
            c.kind = e.kind;
        }
        if (e.is_event) {
            c.step = step_from(e.step);
            if (!c.step)
                return wrong(manifest_path, e, "没有这个步骤「" + e.step + "」",
                             "no such step: " + e.step);
        }
        auto when = when_of(manifest_path, e);
        if (when.has_error()) return when.error();
        c.when = std::move(*when);
        c.words = e.words;
        out.claims.push_back(std::move(c));
    }
    return out;
}

}  // namespace yigui::joining
