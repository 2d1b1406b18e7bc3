// The yearly clean-up (年度清理) of a corpus: one proposal a document, with its reasons and their
// sources. Proposals only: what becomes of a document is decided by officials. Plain data, for
// the rooms that make it and those that print it.
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "yigui/date.h"
#include "yigui/finding.h"

namespace yigui {

/// What is proposed for a document (处置), the weightiest last but one: of several reasons
/// 废止 and 宣布失效 go before 修改, that before 届满前评估, that before 继续有效.
enum class disposition : unsigned char { keep, evaluate, amend, lapsed, repeal, out_of_scope };

struct disposition_words {
    std::string_view id, name, english;
};
inline constexpr std::array<disposition_words, 6> all_disposition_words{{
    {"keep", "继续有效", "keep"},
    {"evaluate", "届满前评估", "evaluate before expiry"},
    {"amend", "修改", "amend"},
    {"lapsed", "宣布失效", "declare lapsed"},
    {"repeal", "废止", "repeal"},
    {"out_of_scope", "不纳入", "out of scope"},
}};
constexpr std::string_view id_of(disposition d) {
    return all_disposition_words[static_cast<std::size_t>(d)].id;
}
constexpr std::string_view name_of(disposition d) {
    return all_disposition_words[static_cast<std::size_t>(d)].name;
}
constexpr std::string_view english_of(disposition d) {
    return all_disposition_words[static_cast<std::size_t>(d)].english;
}
/// By id or Chinese name; nothing for any other word.
constexpr std::optional<disposition> disposition_from(std::string_view word) {
    for (std::size_t i = 0; i < all_disposition_words.size(); ++i)
        if (all_disposition_words[i].id == word || all_disposition_words[i].name == word)
            return static_cast<disposition>(i);
    return std::nullopt;
}

/// Why a disposition is proposed, or a lead that changes none.
struct cleanup_reason {
    std::string id;                  ///< expired, basis_ended … or none
    std::string because;             ///< Chinese, one sentence
    std::string quote;               ///< the characters it rests on, when a text says so
    std::string paper;               ///< where the quote stands; empty: the document itself
    std::vector<legal_basis> basis;  ///< the articles the reason rests on
    std::vector<std::string> path;   ///< of a chain: the documents from this one to the ended one
    std::string remedy;              ///< Chinese: what to do
    bool is_lead = false;
};

/// Two sources that say different things of one document.
struct cleanup_conflict {
    std::string what;  ///< Chinese: 成文日期, 文号, 有效期 …
    struct said {
        std::string source;  ///< 正文, 网页, 登记簿第3行
        std::string value;
    };
    std::vector<said> values;
    std::string used;  ///< which source was followed, and why; empty when nothing followed
};

/// What the office decided of a document in a list written before, and what has changed since.
struct cleanup_decision {
    disposition decided = disposition::keep;
    std::string by, ground;               ///< as filled in; may be empty
    std::optional<day_point> on;          ///< day of the decision
    std::string place;                    ///< Chinese: where it stands in the decision file
    std::optional<day_point> as_of;       ///< of the list it was made in
    std::optional<disposition> proposed;  ///< what that list proposed
    std::vector<std::string> reasons_new, reasons_gone;  ///< ids, since that list
    bool is_text_changed = false;                        ///< the file had other bytes then
    /// Made in the clean-up that this list belongs to, not in an earlier one.
    bool is_current = false;
    /// Of an earlier clean-up, and no paper of the corpus shows that it was carried out.
    bool is_outstanding = false;
};

struct cleanup_document {
    std::string path;  ///< empty: known from the register only
    std::size_t part = 0;
    std::optional<std::size_t> register_row;  ///< line of the register, from 1
    std::string title, doc_number, issuer, office;
    std::optional<day_point> issued, published, effective, expires, evaluate_by;
    std::string clock_from;  ///< the date the validity runs from: 施行日期, 公布日期, 成文日期
    std::string validity;  ///< as printed
    yigui::disposition proposal = yigui::disposition::keep;
    std::vector<cleanup_reason> reasons;  ///< never empty
    std::vector<cleanup_conflict> conflicts;
    std::vector<std::string> asked;           ///< what is not known and is asked for
    std::vector<std::string> from_register;   ///< facts that only the register knows
    std::string sha256;                       ///< of the file; empty without one
    std::optional<std::size_t> same_text_as;  ///< index of the first document of the same bytes
    std::optional<cleanup_decision> decision;
};

/// An edge of the citation graph, for drawing and figures.
struct cleanup_link {
    std::size_t from = 0;            ///< index into documents
    std::string kind;                ///< basis, repeals, replaces, amends, extends, forwards
    std::optional<std::size_t> to;   ///< a document of the corpus
    std::string name;                ///< as cited
    std::string state;               ///< of the target: in_force, ended, unknown, ambiguous
    std::vector<std::string> among;  ///< the titles it may mean, when ambiguous
    /// Outside of the corpus: the instrument of corpus/instruments.csv that is meant, by its full
    /// name without the edition; empty when it is not known there.
    std::string instrument;
};

struct cleanup_unreadable {
    std::string path, why, remedy;
};

struct cleanup_report {
    day_point as_of{};
    std::vector<pack_id> packs;
    std::vector<cleanup_document> documents;  ///< by path and part; register-only ones last
    std::vector<cleanup_link> links;          ///< by `from`, in order of place
    /// Documents that are each other's basis, directly or through others; indices, ascending.
    std::vector<std::vector<std::size_t>> basis_cycles;
    std::vector<cleanup_unreadable> unreadable;
    std::vector<std::string> register_notes;  ///< Chinese: rows that could not be used, duplicates
    std::string register_path;                ///< empty when there was none
    std::map<std::string, std::size_t> summary;       ///< disposition id -> number
    std::map<std::string, std::string> reason_names;  ///< reason id -> Chinese name, of the rules
    std::string decisions_path;                       ///< empty when none was read
    std::vector<std::string> decision_notes;          ///< Chinese: rows that could not be used
};

}  // namespace yigui
