// The words of the reports in both languages: labels, marks, and how a basis, a piece of evidence
// or a verdict is put into a sentence. Rule texts (messages, remedies) stay in Chinese.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "report/report.h"

namespace yigui::report {

/// Gives the Chinese or the English of a pair.
struct tongue {
    language in = language::chinese;

    std::string operator()(std::string_view zh, std::string_view en) const {
        return std::string(in == language::english ? en : zh);
    }
    bool is_english() const { return in == language::english; }

    std::string of(step s) const { return (*this)(name_of(s), english_of(s)); }
    std::string of(result_kind r) const { return (*this)(name_of(r), english_of(r)); }
    std::string of(stage s) const { return (*this)(name_of(s), english_of(s)); }
    std::string of(severity s) const { return (*this)(name_of(s), english_of(s)); }
    std::string of(polarity) const;
    std::string of(source_status) const;
    /// Names for ids that a verdict carries as text; an unknown id stays as it is.
    std::string kind(const std::string& id) const;
    std::string about(const std::string& id) const;
    std::string strength(const std::string& id) const;
    /// A list element mark: "、" or ", ".
    std::string comma() const { return (*this)("、", ", "); }
    std::string colon() const { return (*this)("：", ": "); }
    std::string in_brackets(const std::string& s) const {
        return (*this)("（", " (") + s + (*this)("）", ")");
    }
    std::string day(const day_point& d) const;
    /// An ISO date that a verdict carries as text.
    std::string day_text(const std::string& iso) const;
    std::string of(const period&) const;
    std::string joined(const std::vector<std::string>&) const;
};

/// Half-width marks among Chinese characters made full-width, as printed matter has them: rule
/// files are typed either way. Nothing inside “”, 「」 or 《》 changes: that is quoted.
std::string full_width(std::string_view);

/// One sign a result, that says the same without colour.
std::string_view mark_of(result_kind);

/// "《优化营商环境条例》第六十二条第二款", "要点第七项"
std::string name_of_basis(const legal_basis&);
/// name_of_basis with the edition's life, and the status when it is not 已核.
std::string basis_line(const legal_basis&, const tongue&);
/// Where a quotation stands: paper, address, characters, date, kind of statement.
std::string place_line(const quotation&, const tongue&);

/// The verdict in a few sentences: how many steps lack a record and which, what else does not
/// fit, what cannot be told, what is waived.
std::vector<std::string> verdict_sentences(const verdict&, const tongue&);

/// Whether all that is wrong with the step is excused by waivers.
bool is_waived(const verdict&, const step_result&);

/// The findings that ask for attention, group by group, in the order of the reports.
struct standing_group {
    standing is;
    std::string_view zh, en;
};
inline constexpr standing_group loud_groups[] = {
    {standing::open, "需要处理", "To be dealt with"},
    {standing::undecided, "无法判断", "Cannot be told"},
    {standing::hint, "提示", "Hints"},
    {standing::waived, "已登记为例外", "Waived"}};

/// Findings that say the same and are shown together: what does not apply, is not checked, or
/// is only a hint (severity info) that found nothing or cannot tell.
struct folded_findings {
    result_kind result{};
    std::string message;
    std::vector<const finding*> findings;
};
bool is_folded(const finding&);
/// All folded findings of that standing, by result and message, in order of appearance.
std::vector<folded_findings> folded(const verdict&, standing);

/// Quiet findings of one step with one result, shown together; each quotation once.
struct quiet_group {
    yigui::step step{};
    result_kind result{};
    std::vector<const finding*> findings;
    std::vector<const quotation*> evidence;
    std::vector<const legal_basis*> basis;
};
std::vector<quiet_group> quiet_groups(const verdict&);  ///< in order of appearance

/// The number in "第十七项", "第一百二十条第二款": the first one; large when there is none.
int number_in(std::string_view item);

/// One plan item with the results of its rules, or the reason why it is not checked.
struct plan_line {
    std::string item;  ///< "第七项"
    std::vector<const finding*> findings;
    std::vector<const unchecked_item*> not_checked;
};
std::vector<plan_line> plan_lines(const verdict&);  ///< by number of the item
/// Why no item of the plan applies, when none does (another organ's document); else empty.
std::string plan_excused(const verdict&);

/// "江门市科学技术局，2021年度（…）" of a year's ledger; empty for a dossier.
std::string ledger_line(const verdict&, const tongue&);
/// What a paper is about in words; of a ledger's, whether it counts for the year.
std::string about_word(const std::string& id, const verdict&, const tongue&);
/// The papers searched; of a year's ledger, whose papers are listed once, only how many.
std::string searched_line(const finding&, const verdict&, const tongue&);
/// The papers that the item's results rest on.
std::string item_papers(const plan_line&, const tongue&);

/// A title in 《》; one that has marks of its own stays as it is.
std::string in_title_marks(const std::string& title);

/// "有记录 2，无记录 1" in the vocabulary's order.
std::string counts_line(const std::map<result_kind, int>&, const tongue&);

}  // namespace yigui::report
