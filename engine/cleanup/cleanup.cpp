#include "cleanup/cleanup.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

#include "base/threads.h"
#include "cleanup/citation_graph.h"
#include "cleanup/duplicates.h"
#include "cleanup/joined.h"
#include "cleanup/life.h"
#include "cleanup/number_gaps.h"
#include "cleanup/reasons.h"

namespace yigui {

using namespace cleaning;

namespace {

std::string difference_of(const joined_row& j) {
    std::string out;
    for (const cleanup_conflict& c : j.conflicts) {
        if (c.values.size() < 2 || !c.values[1].source.starts_with("登记簿")) continue;
        out += (out.empty() ? "" : ";") + c.what + ":正文" + c.values[0].value + "," +
               c.values[1].source + c.values[1].value;
    }
    return out;
}

/// Out of scope, and why; empty when the document is to be cleaned up.
std::string outside(const card& c, day_point as_of) {
    const day_point from = day_of(c).value_or(as_of);
    if (from > as_of) return "基准日以后才印发(" + iso(from) + ")";
    if (c.is_acting) return {};
    if (c.kind == paper_kind::law) return "法律法规规章不由本次清理处理";
    if (c.kind == paper_kind::draft) return "是草案,还没有印发";
    if (c.is_normative == true) return {};
    if (c.is_normative == false) return c.normative_because;
    if (c.kind == paper_kind::issued_document) return {};
    return "是" + std::string(name_of(c.kind)) + ",不是印发的文件";
}

void own_facts(cleanup_document& d, joined_row& j, card& c, life& l) {
    if (!day_of(c)) l.asked.push_back("成文日期");
    if (c.title.empty()) l.asked.push_back("标题");
    d.path = std::move(c.path);
    d.part = c.part;
    d.sha256 = std::move(c.sha256);
    if (j.row) {
        d.register_row = j.row->line;
        d.office = j.row->office;
    }
    d.title = std::move(c.title);
    d.doc_number = std::move(c.number);
    d.issuer = std::move(c.issuer);
    if (c.written && c.written->is_exact()) d.issued = c.written->first;
    if (c.published && c.published->is_exact()) d.published = c.published->first;
    if (!d.issued) d.issued = d.published;
    if (c.effective) d.effective = effect_of(c);
    d.expires = l.expires->on;
    d.clock_from = l.clock_from;
    if (c.validity) d.validity = c.validity->as_printed;
    d.conflicts = std::move(j.conflicts);
    std::move(l.conflicts.begin(), l.conflicts.end(), std::back_inserter(d.conflicts));
    d.from_register = std::move(j.from_register);
    d.asked = std::move(l.asked);
    std::sort(d.asked.begin(), d.asked.end());
    d.asked.erase(std::unique(d.asked.begin(), d.asked.end()), d.asked.end());
}

/// What only the register says of a document's end: taken, and marked as such.
void end_by_register(const joined_row& j, life& l, day_point as_of) {
    if (!j.row || l.ends()) return;
    const register_row& r = *j.row;
    if (r.state != register_state::repealed && r.state != register_state::lapsed) return;
    dated d;
    d.said =
        "登记簿第" + std::to_string(r.line) + "行写明“" + r.state_text + "”,没有见到写明的文件";
    d.quote = r.state_text;
    if (r.expires && r.expires->is_exact() && r.expires->first <= as_of)
        d.on = r.expires->first;
    else
        l.asked.push_back(r.state == register_state::repealed ? "废止的文件和日期"
                                                              : "失效的依据和日期");
    l.over_by_register.edit() = std::move(d);
}

class proposer {
 public:
    proposer(joined_cards all, const cleanup_knowledge& k, day_point as_of)
        : joined_(std::move(all)),
          know_(k),
          as_of_(as_of),
          why_(k.rules, k.days, k.instruments, as_of) {}

    /// What a document is made from goes as it is made: of the two, one is held at a time.
    void run(cleanup_report& out, unsigned threads) {
        corpus all(std::move(joined_.cards));
        lives known = lives_of(all, know_.instruments, know_.issuers, as_of_);
        out.links = std::move(known.links);
        out.documents.resize(joined_.rows.size());
        each_index(joined_.rows.size(), threads, [&](std::size_t i) {
            joined_row j = std::move(joined_.rows[i]);
            life l = std::move(known.of[i]);
            end_by_register(j, l, as_of_);
            out.documents[i] = document_of(j, all.take(i), l);
        });
        out.basis_cycles = cycles_of_bases(out);
        mark_copies(out);
        tell_duplicate_numbers(out);
        ask_for_missing_numbers(out.documents);
    }

 private:
    cleanup_document document_of(joined_row& j, card c, life& l) const {
        cleanup_document d;
        const std::string difference = difference_of(j);
        own_facts(d, j, c, l);
        if (const std::string why = outside(c, as_of_); !why.empty()) {
            d.proposal = disposition::out_of_scope;
            d.reasons.push_back({"none", why, {}, {}, {}, {}, {}, false});
            return d;
        }
        if (l.expires->on) d.evaluate_by = why_.evaluate_by(*l.expires->on);
        auto reasons = why_.reasons_of(facts_of(c, l, difference, as_of_));
        d.proposal = proposed(reasons, l);
        for (held_reason& h : reasons) d.reasons.push_back(std::move(h.reason));
        by_register(d, j, l);
        name_evaluation(d, l);
        if (d.reasons.empty())
            d.reasons.push_back({"none", "没有发现要处理的情形", {}, {}, {}, {}, {}, false});
        return d;
    }

    void by_register(cleanup_document& d, const joined_row& j, const life& l) const {
        if (l.over_by_register->said.empty()) return;
        const bool repealed = j.row->state == register_state::repealed;
        cleanup_reason r;
        r.id = repealed ? "repealed_by" : "expired";
        r.because = l.over_by_register->said;
        r.quote = l.over_by_register->quote;
        r.remedy = "找到写明的文件,补入日期";
        d.reasons.push_back(std::move(r));
        d.proposal = std::max(d.proposal, repealed ? disposition::repeal : disposition::lapsed);
        d.from_register.push_back("效力状态");
    }

    /// expiring: a recorded evaluation is named, the proposal stays.
    static void name_evaluation(cleanup_document& d, const life& l) {
        if (!l.evaluated->on) return;
        for (cleanup_reason& r : d.reasons)
            if (r.id == "expiring") r.because += ";" + l.evaluated->said;
    }

    static void mark_copies(cleanup_report& out) {
        std::unordered_map<std::string, std::size_t> first;
        for (std::size_t i = 0; i < out.documents.size(); ++i) {
            const std::string sha = out.documents[i].sha256 + std::to_string(out.documents[i].part);
            if (out.documents[i].sha256.empty()) continue;
            const auto [it, is_new] = first.emplace(sha, i);
            if (!is_new) out.documents[i].same_text_as = it->second;
        }
    }

    joined_cards joined_;
    const cleanup_knowledge& know_;
    day_point as_of_;
    reasoner why_;
};

std::vector<pack_id> packs_of(const rule::rule_set& rules) {
    std::vector<pack_id> out;
    for (const rule::pack& p : rules.packs)
        out.push_back({p.id, std::to_string(p.version), p.sha256, p.title, !p.overrides.empty()});
    return out;
}

}  // namespace

cleanup_report propose(std::vector<card> cards, const office_register& reg,
                       const cleanup_knowledge& k, day_point as_of, unsigned threads) {
    std::stable_sort(cards.begin(), cards.end(), [](const card& a, const card& b) {
        return std::tie(a.path, a.part) < std::tie(b.path, b.part);
    });
    cleanup_report out;
    out.as_of = as_of;
    out.packs = packs_of(k.rules);
    for (const rule::cleanup_reason_decl& r : k.rules.cleanup_reasons)
        out.reason_names.emplace(r.id.substr(0, r.id.find('.')), r.title);
    out.register_path = reg.path;
    for (const auto& n : reg.notes)
        out.register_notes.push_back("第" + std::to_string(n.line) + "行:" + n.text);
    proposer(join(std::move(cards), reg), k, as_of).run(out, threads);
    for (const auto& w : all_disposition_words) out.summary[std::string(w.id)] = 0;
    for (const cleanup_document& d : out.documents) ++out.summary[std::string(id_of(d.proposal))];
    return out;
}

}  // namespace yigui
