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

namespace {

std::string names_of(const cleanup_report& r, const std::vector<std::string>& ids,
                     const tongue& t) {
    std::vector<std::string> out;
    for (const auto& id : ids) {
        const auto it = r.reason_names.find(id);
        out.push_back(t.is_english() || it == r.reason_names.end() ? id : it->second);
    }
    return t.joined(out);
}

/// What is different now; empty when nothing is.
std::vector<std::string> changes_of(const cleanup_report& r, const cleanup_document& d,
                                    const tongue& t) {
    const cleanup_decision& made = *d.decision;
    std::vector<std::string> out;
    if (!made.reasons_new.empty())
        out.push_back(t("新增理由：", "new reasons: ") + names_of(r, made.reasons_new, t));
    if (!made.reasons_gone.empty())
        out.push_back(t("不再有的理由：", "reasons gone: ") + names_of(r, made.reasons_gone, t));
    if (made.proposed && *made.proposed != d.proposal)
        out.push_back(t("建议由", "proposal changed from ") + proposal_word(*made.proposed, t) +
                      t("变为", " to ") + proposal_word(d.proposal, t));
    if (made.is_text_changed) out.push_back(t("文件内容有改动", "the file has changed"));
    if (made.is_outstanding)
        out.push_back(t("没有见到落实这个决定的文件", "no paper shows that it was carried out"));
    return out;
}

std::string reason_ids(const cleanup_document& d) {
    std::string out;
    for (const auto& r : d.reasons) out += (out.empty() ? "" : ";") + r.id;
    return out;
}

}  // namespace

bool has_changed(const cleanup_document& d) {
    if (!d.decision) return false;
    const cleanup_decision& made = *d.decision;
    return !made.reasons_new.empty() || !made.reasons_gone.empty() || made.is_text_changed ||
           made.is_outstanding || (made.proposed && *made.proposed != d.proposal);
}

std::string decision_text(const cleanup_report& r, const cleanup_document& d, const tongue& t) {
    if (!d.decision) return {};
    const cleanup_decision& made = *d.decision;
    std::string out;
    if (made.on)
        out = iso(*made.on) + " ";
    else if (made.as_of)
        out = t("在基准日", "in the list as of ") + iso(*made.as_of) + t("的清单里", ", ");
    out += t("决定", "decided: ") + proposal_word(made.decided, t);
    std::vector<std::string> who;
    if (!made.by.empty()) who.push_back(made.by);
    if (!made.ground.empty()) who.push_back(t("理由：", "ground: ") + made.ground);
    if (!who.empty()) {
        std::string inside;
        for (const auto& w : who) inside += (inside.empty() ? "" : t("，", ", ")) + w;
        out += t.in_brackets(inside);
    }
    const auto changes = changes_of(r, d, t);
    std::string since;
    for (const auto& c : changes) since += (since.empty() ? "" : t("；", "; ")) + c;
    if (since.empty()) since = t("没有变化", "nothing has changed");
    return out + t("。此后：", ". Since then: ") + since;
}

std::vector<std::string> cleanup_cells(const cleanup_report& r, std::size_t document,
                                       const tongue& t) {
    const cleanup_document& d = r.documents[document];
    std::string conflicts;
    for (const auto& c : d.conflicts)
        conflicts += (conflicts.empty() ? "" : "\n") + conflict_text(c, t);
    std::string file = d.path;
    if (d.part > 0) file += "#" + std::to_string(d.part + 1);
    if (file.empty() && d.register_row)
        file = t("登记簿第", "register row ") + std::to_string(*d.register_row) + t("行", "");
    std::vector<std::string> cells(all_list_columns.size());
    const auto put = [&](list_column c, std::string text) {
        cells[static_cast<std::size_t>(c)] = std::move(text);
    };
    put(list_column::line, std::to_string(document + 1));
    put(list_column::title, d.title);
    put(list_column::doc_number, d.doc_number);
    put(list_column::issuer, d.issuer);
    put(list_column::office, d.office);
    put(list_column::written, day_or_nothing(d.issued));
    put(list_column::effective, day_or_nothing(d.effective));
    put(list_column::expires, day_or_nothing(d.expires));
    put(list_column::evaluate_by, day_or_nothing(d.evaluate_by));
    put(list_column::proposal, proposal_word(d.proposal, t));
    put(list_column::reasons, reasons_text(d, t));
    put(list_column::conflicts, conflicts);
    put(list_column::asked, t.joined(d.asked));
    put(list_column::file, file);
    if (d.decision && d.decision->is_current) {
        put(list_column::decision, proposal_word(d.decision->decided, t));
        put(list_column::decided_by, d.decision->by);
        put(list_column::ground, d.decision->ground);
        put(list_column::decided_on, day_or_nothing(d.decision->on));
    }
    if (d.decision && (!d.decision->is_current || has_changed(d)))
        put(list_column::last_decision, decision_text(r, d, t));
    put(list_column::reason_ids, reason_ids(d));
    put(list_column::as_of, iso(r.as_of));
    put(list_column::sha256, d.sha256);
    return cells;
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

std::string office_of(const cleanup_document& d) { return d.office.empty() ? d.issuer : d.office; }

std::vector<std::size_t> work_list(const cleanup_report& r) {
    std::vector<std::size_t> out = by_urgency(r);
    std::erase_if(out, [&](std::size_t i) {
        const cleanup_document& d = r.documents[i];
        const bool is_quiet =
            d.proposal == disposition::keep || d.proposal == disposition::out_of_scope;
        return is_quiet && !(d.decision && d.decision->is_outstanding);
    });
    std::stable_sort(out.begin(), out.end(), [&](std::size_t a, std::size_t b) {
        return office_of(r.documents[a]) < office_of(r.documents[b]);
    });
    return out;
}

}  // namespace yigui::report
