// One place decides how a finding counts, and every format asks it. Rejected: letting each format
// filter the findings for itself; then a waiver honoured in one format still blocks in another.
#include "report/report.h"

namespace yigui {

namespace {

bool is_breach(result_kind r) {
    switch (r) {
        case result_kind::not_recorded:
        case result_kind::contradictory:
        case result_kind::too_short:
        case result_kind::late:
        case result_kind::out_of_order:
            return true;
        default:
            return false;
    }
}

}  // namespace

standing standing_of(const finding& f) {
    const bool is_undecided = f.result == result_kind::undetermined;
    if (!is_breach(f.result) && !is_undecided) return standing::quiet;
    if (!f.waived_by.empty()) return standing::waived;
    if (f.severity == severity::info) return standing::hint;
    return is_undecided ? standing::undecided : standing::open;
}

tally count_findings(const verdict& v) {
    tally t;
    for (const auto& f : v.findings) {
        ++t.findings;
        ++t.by_result[f.result];
        switch (standing_of(f)) {
            case standing::open:
                ++t.open;
                break;
            case standing::undecided:
                ++t.undecided;
                break;
            case standing::waived:
                ++t.waived;
                break;
            case standing::hint:
                ++t.hints;
                break;
            case standing::quiet:
                ++t.quiet;
                break;
        }
    }
    return t;
}

int exit_code_of(const verdict& v) {
    const tally t = count_findings(v);
    if (!v.unreadable.empty()) return 4;
    if (t.open > 0) return 1;
    return t.undecided > 0 || (!v.subject && !v.ledger) ? 3 : 0;
}

}  // namespace yigui
