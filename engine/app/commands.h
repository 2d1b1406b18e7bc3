// One function a command; each takes its parsed options and gives the exit status.
#pragma once

#include <string>
#include <vector>

#include "app/console.h"
#include "app/ledger_access.h"
#include "app/reading.h"

namespace yigui::app {

struct check_options {
    std::vector<std::string> paths;
    std::string as_of, stage, format = "text", output, waivers;
    int year = 0;  ///< of a ledger (年度台账); 0: told from the papers
    std::vector<std::string> rules;
    reading_options reading;
    ledger_options ledger;
};
exit_status run_check(const check_options&);

struct facts_options {
    std::vector<std::string> paths;
    std::string output;
    unsigned threads = 0;  ///< 0: as many as the machine has
    reading_options reading;
};
exit_status run_facts(const facts_options&);

struct cleanup_options {
    std::vector<std::string> paths, rules;
    std::string reg, decisions, issuers, as_of, output;
    std::string cache;  ///< where cards are kept for the next run; empty: in the output folder
    std::string shard;  ///< I/N: read one part of the corpus only
    bool without_cache = false, explains_cache = false;
    bool is_merge = false;  ///< the paths are folders of parts
    unsigned threads = 0;   ///< 0: as many as the machine has
    reading_options reading;
    ledger_options ledger;
};
exit_status run_cleanup(const cleanup_options&);

struct worker_options {
    bool is_ndjson = false;
    std::string as_of;
    std::vector<std::string> rules;
    reading_options reading;
};
exit_status run_worker(const worker_options&);

struct citations_options {
    std::string list, of, output;
    unsigned depth = 2;
};

struct explain_options {
    std::string path, rule, text, as_of, stage, waivers;
    int year = 0;
    bool whole = false, structure = false, ways_out = false;
    std::vector<std::string> rules;
    reading_options reading;
};
exit_status run_explain(const explain_options&);

struct rules_check_options {
    std::vector<std::string> folders;
    std::string examples;  ///< folder for the papers of counter-examples; empty: print only
};
exit_status run_rules_check(const rules_check_options&);
exit_status run_rules_show(const std::string& id, const std::vector<std::string>& overlays);
struct rules_test_options {
    std::vector<std::string> rules;
    bool coverage = false, mutate = false;
};
exit_status run_rules_test(const rules_test_options&);
struct rules_graph_options {
    std::string output, format;  ///< format empty: by the output's name, else dot
    std::vector<std::string> rules;
};
exit_status run_rules_graph(const rules_graph_options&);
exit_status run_rules_doc(const std::string& folder, const std::vector<std::string>& overlays);
struct rules_fmt_options {
    std::vector<std::string> paths;  ///< files and folders; empty: the built-in rules
    bool only_check = false;
};
exit_status run_rules_fmt(const rules_fmt_options&);
struct rules_table_options {
    std::string file;  ///< whose part between the marks is written anew; empty: print
    bool only_check = false;
};
exit_status run_rules_table(const rules_table_options&);
exit_status run_doctor();

struct audit_options {
    ledger_options ledger;
    std::string kind, title, number, text;  ///< of an entry made by hand
    std::vector<std::string> papers;
    std::string path, output, format = "text";
    std::string proof, public_key;
    std::string offices;  ///< the ledger of heads of a database's offices (app/audit_offices.h)
    std::string since;    ///< an older checkpoint, from which a proof goes on
    unsigned long long sequence = 0;
    bool renews_head = false;
};
exit_status run_audit_append(const audit_options&);
exit_status run_audit_list(const audit_options&);
exit_status run_audit_show(const audit_options&);
exit_status run_audit_verify(const audit_options&);
exit_status run_audit_prove(const audit_options&);
exit_status run_audit_checkpoint(const audit_options&);
exit_status run_audit_export(const audit_options&);
exit_status run_audit_import(const audit_options&);

struct filing_options {
    ledger_options ledger;
    std::string path, output, as_of, stage, public_key, waivers;
    std::string report;               ///< where check and review write their text
    std::vector<std::string> redact;  ///< files of the dossier of which only the digest is sent
    std::vector<std::string> rules;
};
exit_status run_filing(const filing_options&);
exit_status run_filing_check(const filing_options&);
exit_status run_filing_review(const filing_options&);

}  // namespace yigui::app
