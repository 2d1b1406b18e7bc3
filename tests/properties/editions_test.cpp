// The project's own packs in time: one case moved over every day on which an edition of any rule
// begins or ends, the day before and the day after, rests on just the articles in force on it.
#include <boost/test/unit_test.hpp>
#include <set>

#include "../unit/judge/made_dossier.h"
#include "judge/evaluate.h"

using namespace yigui;
using namespace yigui::testing;
using judging::case_facts;

namespace {

bool covers(const std::optional<day_point>& from, const std::optional<day_point>& to, day_point d) {
    return (!from || *from <= d) && (!to || d <= *to);
}

std::string words(const legal_basis& b) {
    return b.instrument + b.article + (b.from ? iso(*b.from) : "") + "/" + (b.to ? iso(*b.to) : "");
}

std::set<day_point> boundaries(const rule::rule_decl& r) {
    std::set<day_point> out;
    for (const rule::source& s : r.sources) {
        if (s.basis.from) out.insert(*s.basis.from);
        if (s.basis.to) out.insert(*s.basis.to + std::chrono::days(1));
    }
    return out;
}

/// The articles that the day calls for: of a rule that names law, none where no law is in force.
std::set<std::string> wanted(const rule::rule_decl& r, day_point d) {
    std::set<std::string> out;
    bool names_law = false, has_law = false;
    for (const rule::source& s : r.sources) {
        names_law = names_law || !s.is_plan_item;
        if (!covers(s.basis.from, s.basis.to, d)) continue;
        has_law = has_law || !s.is_plan_item;
        out.insert(words(s.basis));
    }
    if (names_law && !has_law) out.clear();
    return out;
}

/// The finding of a case whose every date that could choose the edition is `d`.
finding on_day(const rule::rule_decl& r, const rule::rule_set& set, day_point d) {
    made_dossier m;
    const rule::pack* pack = nullptr;
    for (const rule::pack& p : set.packs)
        if (p.id == r.pack) pack = &p;
    if (pack && !pack->issuers.empty())
        m.subject().issuer = stated<std::string>{pack->issuers.front(), {}};
    const instrument_table none;
    case_facts facts(m.d, working_days(), none, d);
    facts.give("文件.成文日期", date{d});
    for (const auto& e : r.edition)
        if (const auto* n = std::get_if<rule::name_ref>(&e->value))
            if (n->text != "基准日") facts.give(n->text, date{d});
    return judging::judge_rule(r, facts, set, stage::published);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(editions)

BOOST_AUTO_TEST_CASE(every_edition_of_the_packs_begins_and_ends_on_its_day) {
    diagnostics report;
    const auto set = rule::load({"rules"}, report);
    BOOST_REQUIRE(!report.has_errors());
    int days = 0, changes = 0;
    for (const rule::rule_decl& r : set.rules) {
        for (const day_point edge : boundaries(r)) {
            std::set<std::string> before;
            for (const int shift : {-1, 0, 1}) {
                const day_point d = edge + std::chrono::days(shift);
                const auto due = wanted(r, d);
                std::set<std::string> got;
                for (const legal_basis& b : on_day(r, set, d).basis)
                    if (covers(b.from, b.to, d)) got.insert(words(b));
                for (const std::string& one : due)
                    BOOST_TEST(got.count(one) == 1u, r.id << " " << iso(d) << " " << one);
                if (due.empty()) BOOST_TEST(got.empty(), r.id << " " << iso(d));
                ++days;
                changes += shift == 0 && due != before;
                before = due;
            }
        }
    }
    BOOST_TEST(days > 300);
    BOOST_TEST(changes > 100);
}

BOOST_AUTO_TEST_SUITE_END()
