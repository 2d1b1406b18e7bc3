// The dossier as the rule language sees it: named facts (engine/rule/vocabulary), each with its
// value, the characters it rests on, and how it follows from them. What no paper says is
// unknown and is named, never guessed.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/calendar.h"
#include "judge/instruments.h"
#include "judge/step_record.h"
#include "judge/value.h"
#include "yigui/finding.h"

namespace yigui::judging {

/// Characters of a paper that a fact rests on.
struct quote_ref {
    std::size_t paper = SIZE_MAX;
    span at;
    friend bool operator==(const quote_ref&, const quote_ref&) = default;
};

struct fact {
    std::string name;
    scalar value = unknown{};
    std::vector<quote_ref> quotes;
    std::string because;              ///< Chinese; why it is so when no quote shows it
    std::string function;             ///< 之后, 届满: set when the value is computed
    std::vector<std::string> inputs;  ///< canonical, of the computation
};

class case_facts {
 public:
    /// `instance`: which of a ledger's cases is looked at; empty: all.
    case_facts(const dossier&, const calendar&, const instrument_table&, day_point as_of,
               std::string instance = {});

    /// A dotted fact or 基准日. A name that is not known gives an unknown value.
    fact get(const std::string& name) const;
    /// 有记录(步骤), 声称免除(步骤).
    fact is_recorded(yigui::step) const;
    fact claims_exemption(yigui::step) const;
    /// 有记录(材料); 写明(材料, 线索): such a paper holds the lead; 栏符合(材料, 栏, 样式): every line
    /// of its table fills that column so. Both are 否 where there is no such paper.
    fact has_paper(const rule::paper_name&) const;
    fact states(const rule::paper_name&, const std::string& lead) const;
    fact column_is(const rule::paper_name&, const std::string& column,
                   const std::string& form) const;
    /// 线索日期(线索): the date in the sentence in which a paper holds the lead.
    fact lead_date(const std::string& lead) const;
    fact has_signal(const std::string& id) const;
    /// 栏目齐全(年度事项, "栏/栏"): no cell under these heads is empty in the matter's table.
    fact columns_filled(yigui::step, const std::string& heads) const;
    /// 写有(年度事项, "词/词"): one of the words stands in the matter's papers.
    fact says(yigui::step, const std::string& words) const;
    /// 依据有效(文件), 引用已失效() of bases, 提到已失效() of what the text names otherwise.
    fact bases_in_force() const;
    fact cites_ended() const;
    fact mentions_ended() const;
    /// 引用尚未公布(), 条号越界(), 层次不符(), 附件不符(): 是 with the first place that is wrong.
    fact cites_unissued() const;
    fact cites_missing_article() const;
    fact numbering_breaks() const;
    fact attachments_differ() const;

    const step_record& record(yigui::step s) const { return records_[static_cast<std::size_t>(s)]; }
    const dossier& papers() const { return dossier_; }
    const calendar& days() const { return calendar_; }
    const instrument_table& instruments() const { return instruments_; }
    day_point as_of() const { return as_of_; }
    const std::string& instance() const { return instance_; }
    /// The subject's facts; null when the dossier has no subject.
    const facts* subject() const;
    /// Whether the subject's text is in the dossier; without it `subject()` holds what others tell.
    bool has_text() const { return dossier_.subject < dossier_.papers.size(); }
    std::string issuer() const;
    /// The characters behind a step's date or its evidence.
    std::vector<quote_ref> quotes_of(const step_date&) const;
    std::vector<quote_ref> quotes_of(const step_record&) const;
    /// Papers that may hold evidence: all but those about another document.
    std::vector<std::size_t> searched() const;

    /// Replaces a fact, for the examples of a rule (设).
    void give(const std::string& name, scalar value);

 private:
    fact step_fact(yigui::step, const std::string& field, const std::string& name) const;
    fact ledger_fact(const std::string& field, const std::string& name) const;
    fact document_fact(const std::string& field, const std::string& name) const;
    fact truth_fact(const std::string& field, const std::string& name) const;
    fact told_without_text(const std::string& field, const std::string& name) const;
    fact lead_fact(const std::string& field, const std::string& name) const;
    std::optional<fact> said_by_others(const std::string& id, const std::string& name) const;
    fact text_fact(const std::string& field, const std::string& name) const;
    fact date_fact(const std::string& field, const std::string& name) const;
    fact effective_date(const std::string& name) const;
    fact expiry_date(const std::string& name) const;
    fact extended_expiry_date(const std::string& name) const;
    fact published_date(const std::string& name) const;
    fact shortening_reason(yigui::step, const std::string& name) const;
    fact ended_among(citation::role, const std::string& name) const;
    fact major_decision(const std::string& name) const;
    fact economic_activity(const std::string& name) const;
    fact pending_revisions(const std::string& name) const;
    fact disclosure(const std::string& name) const;

    const dossier& dossier_;
    const calendar& calendar_;
    const instrument_table& instruments_;
    day_point as_of_;
    std::string instance_;
    std::vector<step_record> records_;
    std::map<std::string, scalar> given_;
};

/// The 是规范性文件 reason and other facts in words, for messages.
std::string readable(const fact&);

}  // namespace yigui::judging
