// yigui audit checkpoint and verify with --all-offices: the ledger of whoever watches over a database
// of several offices. Only a chain that is whole and goes on from its last known head gets a new one.
#include "app/audit_offices.h"

#include <map>
#include <set>

#include "app/verification_words.h"
#include "ledger/files.h"
#include "ledger/heads.h"
#include "report/json_text.h"
#include "report/printable.h"

namespace yigui::app {
namespace {

namespace json = boost::json;
using ledger::trouble;
using ledger::trouble_kind;
using heads = std::map<std::string, std::string>;

void must_be_database(const audit_options& o) {
    if (ledger::is_postgres(o.ledger.ledger)) return;
    throw trouble(trouble_kind::refused, "--all-offices 用于几个单位共用的 PostgreSQL 台账",
                  "--all-offices is for a PostgreSQL ledger of several offices",
                  "--ledger 写 postgresql://…;一个文件只有一条链,不用这个选项",
                  "give --ledger postgresql://…; a file holds one chain and needs no such option");
}

/// The watcher's own ledger; its key and head are beside it unless named.
ledger_options watching(const audit_options& o) {
    ledger_options w = o.ledger;
    w.ledger = o.offices;
    return w;
}

/// The heads known so far; `own` is what verifying the watcher's ledger found.
heads known_heads(const ledger_options& watch, const std::optional<std::string>& trusted,
                  ledger::verification& own) {
    const auto store = open_to_read(watch);
    own = ledger::verify(*store, {trusted, ledger::content_of(head_path(watch)), true});
    return own.is_sound() ? ledger::newest_heads(*store) : heads{};
}

struct office_standing {
    std::string office;
    std::string head;  ///< as known before; empty when the watcher did not know the office
    std::string note;  ///< its newest checkpoint
    ledger::verification found;
};

office_standing standing_of(const std::string& address, const std::string& office,
                            const heads& known) {
    office_standing s{office, "", "", {}};
    const auto head = known.find(office);
    if (head != known.end()) s.head = head->second;
    try {
        const auto store = ledger::open_postgres(address, office, ledger::open_for::reading);
        // Before verifying: what comes in between is not covered.
        s.note = store->end().checkpoint;
        s.found = ledger::verify(
            *store, {std::nullopt, s.head.empty() ? std::nullopt : std::optional(s.head), false});
    } catch (const trouble& t) {
        if (t.kind != trouble_kind::damaged) throw;
        s.found = unopened(t);
    }
    return s;
}

/// Every office of the database, and those the watcher knows that are gone from it.
std::vector<office_standing> all_standings(const std::string& address, const heads& known) {
    const auto there = ledger::offices_at(address);
    std::set<std::string> names(there.begin(), there.end());
    for (const auto& [office, unused] : known) names.insert(office);
    std::vector<office_standing> all;
    for (const auto& office : names) all.push_back(standing_of(address, office, known));
    return all;
}

std::string standing_text(const office_standing& s) {
    const std::string name = report::printable(s.office);
    if (!s.found.is_sound())
        return name + say(": 有损坏:\n", ": damaged:\n") + damages_text(s.found, "  ");
    return name + say(": 完好, ", ": sound, ") + std::to_string(s.found.size) +
           say(" 项", " entries") +
           (s.head.empty() ? say("; 没有以前的检查点, 看不出是不是退回到旧状态",
                                 "; no head from before: an older state would not be seen")
                           : "") +
           "\n";
}

bool is_sound(const std::vector<office_standing>& all) {
    for (const auto& s : all)
        if (!s.found.is_sound()) return false;
    return true;
}

std::string standings_json(const ledger::verification& own,
                           const std::vector<office_standing>& all) {
    json::array offices;
    for (const auto& s : all) {
        json::object o = verification_json(s.found);
        o["office"] = report::text_of(s.office);
        o["had_head"] = !s.head.empty();
        offices.push_back(std::move(o));
    }
    return report::pretty(json::object{{"schema", "yigui-audit-offices-1"},
                                       {"sound", own.is_sound() && is_sound(all)},
                                       {"heads", verification_json(own)},
                                       {"offices", offices}});
}

std::string own_text(const audit_options& o, const ledger::verification& own) {
    return say("检查点台账 ", "ledger of heads ") + o.offices + ": " +
           verification_text(own, true, !o.public_key.empty());
}

}  // namespace

exit_status verify_offices(const audit_options& o) {
    must_be_database(o);
    ledger::verification own;
    const heads known = known_heads(watching(o), trusted_key(o.public_key), own);
    std::vector<office_standing> all;
    if (own.is_sound()) all = all_standings(o.ledger.ledger, known);
    std::string text;
    if (o.format == "json") {
        text = standings_json(own, all);
    } else {
        text = own_text(o, own);
        for (const auto& s : all) text += standing_text(s);
    }
    if (!write_out(o.output, text)) return exit_status::usage;
    return own.is_sound() && is_sound(all) ? exit_status::clean : exit_status::integrity;
}

exit_status checkpoint_offices(const audit_options& o) {
    must_be_database(o);
    const ledger_options watch = settled(watching(o));
    heads known;
    if (ledger::exists({watch.ledger, ""})) {
        ledger::verification own;
        known = known_heads(watch, std::nullopt, own);
        if (!own.is_sound()) {
            std::fputs(own_text(o, own).c_str(), stderr);
            return exit_status::integrity;
        }
    }
    exit_status status = exit_status::clean;
    std::vector<ledger::record> records;
    for (const auto& s : all_standings(o.ledger.ledger, known)) {
        if (!s.found.is_sound()) {
            std::fputs(standing_text(s).c_str(), stderr);
            status = exit_status::integrity;
        } else if (!s.note.empty()) {
            auto r = begun_record(watch, "checkpoint");
            ledger::put_head(r, s.office, s.note, digests_of(watch, s.note));
            records.push_back(std::move(r));
        }
    }
    if (records.empty()) {
        complain(ledger::shown_address(o.ledger.ledger) + ": " +
                     say("没有完好的链可以记", "there is no sound chain to enter"),
                 say("有损坏的先查明;还没有单位写入的,不用记",
                     "look into the damage; before anybody wrote there is nothing to enter"));
        return worst(status, exit_status::usage);
    }
    write_records(watch, std::move(records));
    const std::string note = open_to_read(watch)->end().checkpoint;
    return write_out(o.output, note) ? status : exit_status::usage;
}

}  // namespace yigui::app
