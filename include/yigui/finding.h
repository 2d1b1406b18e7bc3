// Findings: what a rule gave for a dossier, with the proof it rests on.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "yigui/date.h"
#include "yigui/document.h"
#include "yigui/words.h"

namespace yigui {

/// An article that a finding rests on, in the edition applied.
struct legal_basis {
    std::string instrument;             ///< "优化营商环境条例" or "要点"
    std::string article;                ///< "第六十二条第二款" or "第七项"
    std::optional<day_point> from, to;  ///< the edition's life; open sides empty
    source_status status = source_status::unchecked;
};

/// What a finding lacks that asks about the document's text when none is in the dossier.
inline constexpr const char* missing_text = "文件正文(不在卷宗里)";

/// A quotation that a finding rests on.
struct quotation {
    std::string paper;  ///< path
    std::string quote;
    span range;  ///< code points of the extracted text
    std::optional<period> when;
    yigui::polarity polarity{};
    std::string strength;  ///< id of yigui::strength
    std::string address;   ///< article or paragraph address in that paper
    yigui::place origin;   ///< part, paragraph, byte range of the source
};

/// One line of a proof. Lines refer to earlier ones; the last one is the conclusion.
struct proof_line {
    enum class what : unsigned char {
        quote,        ///< a paper says it: paper, range, text
        fact,         ///< a named fact's value from quotes
        absence,      ///< no paper of these kinds, no mention of this step in what was searched
        rule,         ///< the rule's requirement, with its source position
        parameter,    ///< a dated value and its source
        edition,      ///< which date chose the edition
        calculation,  ///< days between, comparison, order
        conclusion,
    } kind = what::fact;
    std::string text;               ///< Chinese
    std::vector<std::size_t> from;  ///< indices of the lines it follows from
    // What the checker re-derives the line from; which fields are filled depends on `kind`.
    std::string name;                 ///< fact, parameter or function name
    std::string value;                ///< canonical: ISO date, integer, 是/否/不明, result id
    std::vector<std::string> inputs;  ///< canonical values of a calculation, in order
    std::size_t paper = SIZE_MAX;     ///< index into the dossier's papers
    span at;                          ///< bytes of that paper's document text
};

struct proof {
    std::vector<proof_line> lines;
};

struct finding {
    std::string rule;   ///< "P7-04"
    std::string title;  ///< the rule's name
    std::string pack;
    std::string plan_item;  ///< "第七项" when the rule stands for one
    yigui::step step{};
    yigui::result_kind result{};
    yigui::severity severity{};
    std::vector<legal_basis> basis;
    std::string message;  ///< Chinese, one sentence
    std::string remedy;   ///< Chinese: what paper would close the gap
    std::string missing;  ///< the fact that an undetermined result lacks
    std::vector<quotation> evidence;
    std::vector<std::string> sought;    ///< kinds of papers and statements looked for
    std::vector<std::string> searched;  ///< papers that were searched
    std::optional<day_point> due;       ///< for deadlines
    std::string waived_by;              ///< waiver that excuses it, if any
    yigui::proof proof;
};

/// The result of one step: the worst of its findings of severity warning or error.
struct step_result {
    yigui::step step{};
    yigui::result_kind result{};
    std::vector<std::string> because;  ///< rule ids
    std::optional<period> when;        ///< of the evidence, for the timeline
};

/// One thing still to do and the days in which it can be done.
struct schedule_item {
    yigui::step step{};
    day_point earliest_start{};
    day_point earliest_end{};
    int days = 0;
    bool working_days = false;
    std::string source;     ///< article of the duration
    bool is_again = false;  ///< on record, but has to be done once more after what is missing
};

struct schedule {
    std::optional<day_point> earliest_issue;
    std::vector<schedule_item> items;  ///< in order of start
    std::vector<yigui::step> critical_path;
    std::string undetermined;  ///< why there is no date, when there is none
};

/// One edge of the step order, for drawing: `before` must precede `after`.
struct order_edge {
    yigui::step before{};
    yigui::step after{};
    std::string rule;
    std::string article;
};

struct pack_id {
    std::string id, version, sha256, title;
    bool is_overlay = false;
};

/// A parameter that an overlay replaced: shown at the head of every report.
struct override_note {
    std::string name, from_pack, to_pack, old_value, new_value, source;
};

/// A plan item that no paper can show, with the reason.
struct unchecked_item {
    std::string item, duty, reason;
};

struct paper_summary {
    std::string path, sha256, kind, title, about, kind_because, about_because;
    std::vector<std::string> warnings;  ///< Chinese: what in the file was left out or is doubtful
};

/// Everything that the reports are made from. Its order is fixed: same input, same bytes.
struct verdict {
    std::string dossier;  ///< path as given
    day_point as_of{};
    yigui::stage stage{};
    std::string stage_because;
    std::vector<pack_id> packs;
    std::vector<override_note> overrides;
    struct subject_facts {
        std::string path, kind, title, doc_number, issuer, date_written, date_effective, validity;
        std::vector<std::string> cites;
        std::optional<bool> normative;
        std::string normative_because;
        bool has_text = true;  ///< false: known by name from its papers; `path` is empty then
    };
    std::optional<subject_facts> subject;
    std::vector<std::string> rival_subjects;  ///< without a subject: documents whose papers compete
    /// Set for an organ's year (年度台账), which has no subject and no stage.
    struct ledger_facts {
        int year = 0;
        std::string organ, because;
    };
    std::optional<ledger_facts> ledger;
    std::vector<paper_summary> papers;
    std::vector<step_result> steps;
    std::vector<finding> findings;  ///< by step, then severity, then rule
    yigui::schedule schedule;
    std::vector<order_edge> order;  ///< transitively reduced
    std::vector<unchecked_item> not_checked;
    std::vector<std::string> unreadable;  ///< "path: why; way out"
    std::map<std::string, int> summary;   ///< result id -> number of findings
};

}  // namespace yigui
