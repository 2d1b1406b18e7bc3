// A dossier (卷宗): papers matched to one subject, and what they say together; or a ledger
// (年度台账): an organ's papers of one year.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "yigui/document.h"
#include "yigui/facts.h"
#include "yigui/fault.h"

namespace yigui {

/// Which document a paper speaks of.
enum class about : unsigned char { this_one, other, unknown };
std::string_view id_of(about);

/// One document of one file of the dossier.
struct paper {
    std::string path;  ///< relative to the dossier, "zip!entry" in a container
    std::string sha256;
    std::size_t document = 0;  ///< index into dossier::documents
    yigui::facts facts;
    yigui::about about = yigui::about::unknown;
    std::string about_because;   ///< Chinese
    std::size_t part = 0;        ///< which document of the file, from 0
    std::optional<step> matter;  ///< in a year's ledger: what it records, if anything
    std::string matter_because;  ///< Chinese
};

/// How strong a piece of evidence is, strongest first.
enum class strength : unsigned char { paper_itself, dated_statement, undated_statement, manifest };
std::string_view id_of(strength);
std::string_view name_of(strength);

/// One event: a step that some paper says happened, or a claim about it.
struct event {
    yigui::step step{};
    yigui::polarity polarity{};
    yigui::phase phase = yigui::phase::none;
    std::optional<period> when;
    strength how = strength::undated_statement;
    std::size_t paper = SIZE_MAX;  ///< index into dossier::papers; SIZE_MAX for the manifest
    span at;                       ///< quote in that paper's document
    std::string quote;
    std::optional<int> count;
    std::optional<int> days;
    std::string outcome;
    std::string ground;
    std::string actor;
    bool about_this = true;  ///< false: the paper or the clause speaks of another document
    std::string instance;    ///< in a year's ledger: which of several cases; empty: of all
    /// Index into dossier::papers of the notice that gives the first day, where this one, which sets it
    /// right or puts its end off, gives only the last; else SIZE_MAX.
    std::size_t begun_in = SIZE_MAX;
};

/// Two papers that disagree about the same fact.
struct disagreement {
    std::string what;  ///< "title", "doc_number", "issuer", "date_written", "validity" …
    std::size_t paper_a = 0, paper_b = 0;
    span at_a, at_b;
    std::string value_a, value_b;
};

/// Whose year the papers of a ledger (年度台账) are about.
struct ledger_year {
    int year = 0;
    std::string organ;
    std::string because;  ///< Chinese: how this was told
};

struct dossier {
    std::string path;
    std::vector<document> documents;
    std::vector<paper> papers;       ///< sorted by path and part
    std::size_t subject = SIZE_MAX;  ///< index into papers: the document being judged
    std::string subject_because;     ///< Chinese
    /// What the papers tell of the document being judged when no text of it is here; `subject` is
    /// SIZE_MAX then, and no fact of these has a place.
    std::optional<facts> known_by_name;
    /// Without any text: the documents whose papers compete, so that none is judged.
    std::vector<std::string> rival_subjects;
    std::vector<event> events;  ///< ordered by step, then date, then paper
    std::vector<disagreement> disagreements;
    std::vector<fault> faults;  ///< files that could not be read
    std::string manifest_path;  ///< 卷宗.xml when there is one
    /// Set when the papers are an organ's year and not one document's: there is no subject then.
    std::optional<ledger_year> ledger;
};

}  // namespace yigui
