#include "report/cleanup_rows.h"

#include <algorithm>
#include <tuple>

namespace yigui::report {
namespace {

std::string day_or_nothing(const std::optional<day_point>& d) { return d ? iso(*d) : ""; }

int rank(disposition d) {
    switch (d) {
        case disposition::repeal:
            return 0;
        case disposition::lapsed:
            return 1;
        case disposition::evaluate:
            return 2;
        case disposition::amend:
            return 3;
        case disposition::keep:
            return 4;
        case disposition::out_of_scope:
            return 5;
    }
    return 6;
}

}  // namespace

std::string proposal_word(disposition d, const tongue& t) { return t(name_of(d), english_of(d)); }

std::string conflict_text(const cleanup_conflict& c, const tongue& t) {
    std::string out = c.what + t.colon();
    for (std::size_t i = 0; i < c.values.size(); ++i)
        out += (i ? t("，", ", ") : "") + c.values[i].source + "“" + c.values[i].value + "”";
    return c.used.empty() ? out : out + t("；", "; ") + full_width(c.used);
}

std::string reasons_text(const cleanup_document& d, const tongue&) {
    std::string out;
    for (const cleanup_reason& r : d.reasons)
        out += (out.empty() ? "" : "\n") + full_width(r.because);
    return out;
}

std::vector<std::string> cleanup_cells(const cleanup_document& d, std::size_t number,
                                       const tongue& t) {
    std::string conflicts;
    for (const auto& c : d.conflicts)
        conflicts += (conflicts.empty() ? "" : "\n") + conflict_text(c, t);
    std::string file = d.path;
    if (d.part > 0) file += "#" + std::to_string(d.part + 1);
    if (file.empty() && d.register_row)
        file = t("登记簿第", "register row ") + std::to_string(*d.register_row) + t("行", "");
    return {std::to_string(number),
            d.title,
            d.doc_number,
            d.issuer,
            d.office,
            day_or_nothing(d.issued),
            day_or_nothing(d.effective),
            day_or_nothing(d.expires),
            day_or_nothing(d.evaluate_by),
            proposal_word(d.proposal, t),
            reasons_text(d, t),
            conflicts,
            t.joined(d.asked),
            file,
            ""};
}

std::vector<std::size_t> by_urgency(const cleanup_report& r) {
    std::vector<std::size_t> out(r.documents.size());
    for (std::size_t i = 0; i < out.size(); ++i) out[i] = i;
    const auto key = [&](std::size_t i) {
        const cleanup_document& d = r.documents[i];
        const day_point none = day_point::max();
        return std::tuple(rank(d.proposal), d.evaluate_by.value_or(none), d.expires.value_or(none),
                          i);
    };
    std::sort(out.begin(), out.end(),
              [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
    return out;
}

}  // namespace yigui::report
