// The card of a document: the little that clean-up keeps of it once its text is gone, so that a
// corpus of any size fits in memory. Not for judging a dossier: steps are not on it.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "dossier/titles.h"
#include "yigui/document.h"
#include "yigui/facts.h"

namespace yigui::cleaning {

/// What one document does to another.
enum class act_kind : unsigned char {
    basis,           ///< 根据《…》
    repeals,         ///< 《…》同时废止; the list of a decision that repeals
    lapses,          ///< listed as 失效
    amends,          ///< 修改《…》
    extends,         ///< 延长《…》有效期
    forwards,        ///< 转发《…》
    keeps,           ///< listed as 继续有效
    lists_to_amend,  ///< listed as 修改: said, not done
    evaluates,       ///< an evaluation report on it
};
std::string_view id_of(act_kind);

struct act {
    act_kind kind{};
    std::string name;    ///< without 《》, as written; empty when only a number stands
    std::string number;  ///< 发文字号, as written
    std::optional<day_point> until;  ///< the new last day of an extension
    std::optional<int> months;       ///< the length of an extension
    std::string quote;
};

struct card {
    std::string path, sha256;
    std::size_t part = 0;
    paper_kind kind = paper_kind::other;
    std::optional<bool> is_normative;
    std::string normative_because;
    std::string title, number, issuer;
    std::optional<date> written, published;
    std::optional<day_point> revised;  ///< of a law: the last amendment that its head names
    std::optional<effective_fact> effective;
    std::optional<validity_fact> validity;
    std::string effective_quote, validity_quote, lead_quote, lead_id;
    std::vector<act> acts;
    /// The page around the text says otherwise of the document: field name, value.
    std::vector<std::pair<std::string, std::string>> page_says;
    std::string secrecy;    ///< the mark that the page bears, when whoever reads it looks for one
    bool is_trial = false;  ///< 试行 or 暂行 in the title
    /// A notice whose whole content is what it does to others: it extends, amends, repeals them,
    /// or publishes a clean-up. Its title is not the name of the document it acts on.
    bool is_acting = false;
    joining::title_core core;
};

/// `leads`: the ids of the signals that the rules about a text's content ask for.
card card_of(const document&, const facts&, const std::set<std::string>& leads);

/// 关于废止…的决定, …清理结果的通知: a notice that only says what holds of others; an amending one has
/// a text of its own, and what it rules may be evaluated.
bool decides_of_others(const card&);

}  // namespace yigui::cleaning
