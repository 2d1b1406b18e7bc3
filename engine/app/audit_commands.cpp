// yigui audit: append, list, show, verify, prove, checkpoint, export, import. Reading commands
// never write to the ledger; verify says the first damage first and gives 5 for each kind.
#include <algorithm>

#include "app/audit_offices.h"
#include "app/commands.h"
#include "app/trail.h"
#include "app/verification_words.h"
#include "ledger/export.h"
#include "ledger/files.h"
#include "ledger/secrecy.h"
#include "ledger/trouble.h"
#include "ledger/verify.h"
#include "read/read.h"
#include "report/json_text.h"
#include "report/printable.h"

namespace yigui::app {
namespace {

using ledger::trouble;
using ledger::trouble_kind;

/// Every entry; one that cannot be read is left out and told of.
std::vector<ledger::record> all_records(ledger::store& s, exit_status& status) {
    std::vector<ledger::record> all;
    s.each_row([&](const ledger::row& r) {
        if (auto read = ledger::read_record(r.entry)) {
            all.push_back(std::move(*read));
            return;
        }
        status = exit_status::integrity;
        complain(say("第 ", "entry ") + std::to_string(r.sequence) +
                     say(" 项读不懂,没有列出", " cannot be read and is left out"),
                 say("执行 audit verify", "run audit verify"));
    });
    return all;
}

exit_status told(const audit_options& o, const ledger::verification& v, bool has_head) {
    const std::string text = o.format == "json"
                                 ? report::pretty(verification_json(v))
                                 : verification_text(v, has_head, !o.public_key.empty());
    if (!write_out(o.output, text)) return exit_status::usage;
    return v.is_sound() ? exit_status::clean : exit_status::integrity;
}

exit_status verify_source(const audit_options& o) {
    const bool is_store = o.path.empty();
    ledger::verify_options how;
    how.trusted_key = trusted_key(o.public_key);
    const bool has_head_beside = is_store && !ledger::is_postgres(o.ledger.ledger);
    if (has_head_beside || !o.ledger.head.empty()) {
        how.head = ledger::content_of(head_path(o.ledger));
        how.wants_head = true;
    }
    try {
        std::unique_ptr<ledger::entry_source> source;
        if (is_store)
            source = open_to_read(o.ledger);
        else
            source = ledger::open_export(o.path);
        return told(o, ledger::verify(*source, how), how.wants_head);
    } catch (const trouble& t) {
        if (t.kind != trouble_kind::damaged) throw;
        return told(o, unopened(t), how.wants_head);
    }
}

/// A growth proof needs what the reader kept: the older checkpoint and the public key.
exit_status verify_growth(const audit_options& o, const ledger::growth_file& g) {
    if (o.ledger.head.empty() || o.public_key.empty()) {
        complain(o.proof + ": " +
                     say("这是两个检查点之间的证明", "this proof is between two checkpoints"),
                 say("加 --head 以前的检查点 --pub 可信的公钥", "add --head OLDER --pub KEY"));
        return exit_status::usage;
    }
    ledger::verification v;
    v.key = *trusted_key(o.public_key);
    const auto key = ledger::verifier::from_text(v.key);
    if (const auto kind = ledger::refute_growth(g, must_read(o.ledger.head), *key)) {
        v.damages.push_back({*kind, 0, 0, ""});
        return told(o, v, false);
    }
    v.size = ledger::read_checkpoint(g.checkpoint, *key, ledger::cosignatures::ignored)->size;
    if (o.format == "json") return told(o, v, true);
    return write_out(o.output,
                     say("证明成立: 台账从 ", "the proof holds: the ledger grew from ") +
                         std::to_string(g.old_size) + say(" 项到 ", " to ") +
                         std::to_string(v.size) +
                         say(" 项, 以前的没有改动\n", " entries, none of the old changed\n"))
               ? exit_status::clean
               : exit_status::usage;
}

exit_status verify_proof(const audit_options& o) {
    ledger::verification v;
    const std::string file = must_read(o.proof);
    if (const auto g = ledger::read_growth(file)) return verify_growth(o, *g);
    const auto p = ledger::read_proof(file);
    const auto trusted = trusted_key(o.public_key);
    const auto key = p ? ledger::verifier::from_text(trusted.value_or(p->key)) : std::nullopt;
    if (!p || !key) {
        v.damages.push_back({ledger::damage_kind::container, 0, 0, last_part(o.proof)});
        return told(o, v, false);
    }
    v.key = key->text();
    if (const auto kind = ledger::refute_proof(*p, *key)) {
        v.damages.push_back({*kind, p->index + 1, 0, ""});
        return told(o, v, false);
    }
    if (o.format == "json") {
        v.size = 1;
        return told(o, v, true);
    }
    const auto r = ledger::read_record(p->entry);
    std::string text =
        say("证明成立: 第 ", "the proof holds: entry ") + std::to_string(r->sequence) +
        say(" 项在签名的台账里\n", " is in the signed ledger\n") + trail_text({*r}, spoken());
    text += (trusted ? say("公钥(可信): ", "public key (trusted): ")
                     : say("公钥(证明自带,请与公布的核对): ",
                           "public key (its own, compare it with the published one): ")) +
            key->text() + "\n";
    return write_out(o.output, text) ? exit_status::clean : exit_status::usage;
}

/// The papers named for an entry made by hand; nothing when one is missing or secret.
std::optional<std::vector<ledger::named_digest>> paper_digests(const audit_options& o) {
    std::vector<ledger::named_digest> all;
    for (const auto& path : o.papers) {
        const std::string bytes = must_read(path);
        const auto document = read_bytes(path, bytes);
        const std::string mark = document ? ledger::secrecy_mark(document->text) : "";
        if (!mark.empty() && !o.ledger.allows_secrets) {
            complain(path + ": " + say("材料标有密级: ", "the paper bears a secrecy mark: ") + mark,
                     say("确认可以处理时加 --allow-secret,材料只记摘要",
                         "with --allow-secret only its digest is kept"));
            return std::nullopt;
        }
        all.push_back(
            {mark.empty() ? last_part(path) : "(" + mark + ")", digests_of(o.ledger, bytes)});
    }
    return all;
}

}  // namespace

exit_status run_audit_append(const audit_options& given) {
    return guarded([&] {
        audit_options o = given;
        o.ledger = settled(o.ledger);
        ledger::record r = begun_record(o.ledger, o.kind);
        r.title = o.title;
        r.doc_number = o.number;
        r.text = o.text;
        auto papers = paper_digests(o);
        if (!papers) return exit_status::usage;
        r.papers = std::move(*papers);
        write_records(o.ledger, {r});
        return exit_status::clean;
    });
}

exit_status run_audit_list(const audit_options& o) {
    return guarded([&] {
        exit_status status = exit_status::clean;
        const auto store = open_to_read(o.ledger);
        std::string text;
        if (o.format == "json") {
            store->each_row([&](const ledger::row& r) { text += r.entry + "\n"; });
        } else {
            for (const auto& r : all_records(*store, status)) {
                std::string line = std::to_string(r.sequence) + "  " + china_time(r) + "  " +
                                   kind_name(r, spoken());
                for (const auto& part : {r.title, r.doc_number, results_line(r, spoken()),
                                         text_of(r, spoken()), r.office, r.person})
                    if (!part.empty()) line += "  " + part;
                text += report::printable(line) + "\n";
            }
        }
        return write_out(o.output, text) ? status : exit_status::usage;
    });
}

exit_status run_audit_show(const audit_options& o) {
    return guarded([&] {
        exit_status status = exit_status::clean;
        const auto found = about(all_records(*open_to_read(o.ledger), status), o.path);
        if (found.empty()) {
            complain(o.path + ": " + say("台账里没有这份文件", "the ledger knows no such document"),
                     say("用 audit list 看有哪些文件", "see audit list"));
            return exit_status::usage;
        }
        const std::string text =
            o.format == "html" ? trail_html(found, o.path, spoken()) : trail_text(found, spoken());
        return write_out(o.output, text) ? status : exit_status::usage;
    });
}

exit_status run_audit_verify(const audit_options& o) {
    return guarded([&] {
        const int named = (o.path.empty() ? 0 : 1) + (o.ledger.ledger.empty() ? 0 : 1) +
                          (o.proof.empty() ? 0 : 1);
        if (named == 1 && !o.offices.empty()) return verify_offices(o);
        if (named != 1) {
            complain(say("要写明核对什么: 导出件目录、--ledger 台账或 --proof 证明,只写一样",
                         "name one thing to verify: an export, --ledger or --proof"),
                     say("用法见 yigui audit verify --help", "see yigui audit verify --help"));
            return exit_status::usage;
        }
        return o.proof.empty() ? verify_source(o) : verify_proof(o);
    });
}

namespace {

exit_status prove_since(const audit_options& o) {
    const auto proof = ledger::prove_growth(*open_to_read(o.ledger), must_read(o.since));
    if (proof)
        return write_out(o.output, ledger::written(*proof)) ? exit_status::clean
                                                            : exit_status::usage;
    complain(o.since + ": " +
                 say("台账不是从这个检查点续写的:检查点不是这本台账的,或者台账退回、分叉了",
                     "the ledger does not go on from this checkpoint"),
             say("用 audit verify --head 查明", "see audit verify --head"));
    return exit_status::integrity;
}

}  // namespace

exit_status run_audit_prove(const audit_options& o) {
    return guarded([&] {
        if ((o.sequence == 0) == o.since.empty()) {
            complain(
                say("要写明第几项,或者 --since 以前的检查点", "name an entry, or --since OLDER"),
                say("用法见 yigui audit prove --help", "see yigui audit prove --help"));
            return exit_status::usage;
        }
        if (!o.since.empty()) return prove_since(o);
        const auto store = open_to_read(o.ledger);
        const auto proof = ledger::prove(*store, o.sequence);
        if (proof)
            return write_out(o.output, ledger::written(*proof)) ? exit_status::clean
                                                                : exit_status::usage;
        complain(say("台账里没有第 ", "the ledger has no entry ") + std::to_string(o.sequence) +
                     say(" 项", ""),
                 say("用 audit list 看有哪些", "see audit list"));
        return exit_status::usage;
    });
}

exit_status run_audit_checkpoint(const audit_options& o) {
    return guarded([&] {
        if (!o.offices.empty()) return checkpoint_offices(o);
        const auto store = open_to_read(o.ledger);
        const std::string note = store->end().checkpoint;
        const auto v = ledger::verify(*store, {});
        if (note.empty() || !v.is_sound()) {
            complain(ledger::shown_address(o.ledger.ledger) + ": " +
                         (note.empty() ? say("台账是空的", "the ledger is empty")
                                       : say("台账有损坏", "the ledger is damaged")),
                     say("执行 audit verify 查明", "run audit verify"));
            return note.empty() ? exit_status::usage : exit_status::integrity;
        }
        if (o.renews_head) ledger::head_file(head_path(o.ledger)).replace(note);
        return write_out(o.output, note) ? exit_status::clean : exit_status::usage;
    });
}

exit_status run_audit_export(const audit_options& o) {
    return guarded([&] {
        ledger::write_export(*open_to_read(o.ledger), o.output);
        return exit_status::clean;
    });
}

exit_status run_audit_import(const audit_options& o) {
    return guarded([&] {
        const auto from = ledger::open_export(o.path);
        const auto v = ledger::verify(*from, {trusted_key(o.public_key), std::nullopt, false});
        if (!v.is_sound()) {
            complain(
                o.path + ": " + say("导出件有损坏,没有导入", "the export is damaged, nothing done"),
                say("执行 audit verify 查明", "run audit verify"));
            return exit_status::integrity;
        }
        const auto to = open_to_import(o.ledger, v.key);
        const std::string note = ledger::import_into(*to, *from);
        if (!note.empty())
            ledger::head_file(head_path(o.ledger))
                .advance(note, v.size, *ledger::verifier::from_text(v.key));
        return exit_status::clean;
    });
}

}  // namespace yigui::app
