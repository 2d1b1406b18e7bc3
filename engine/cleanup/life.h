// The life of each document in the corpus: from when it holds, until when, what ended it, and
// when it was last looked at. Everything follows from cards and what they do to each other;
// nothing is guessed, and what is not known stays unknown.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cleanup/corpus.h"
#include "cleanup/issuers.h"
#include "judge/instruments.h"
#include "yigui/cleanup.h"

namespace yigui::cleaning {

/// A day and what shows it.
struct dated {
    std::optional<day_point> on;
    std::string said;               ///< Chinese, fit behind a colon
    std::string quote, paper;       ///< of the paper that says it; empty: the document itself
    std::vector<std::string> path;  ///< of a chain of bases
};

/// A value that most lack: it takes its room once it is set, and reads as an empty one before.
template <class T>
class seldom {
 public:
    const T& operator*() const {
        static const T none{};
        return value_ ? *value_ : none;
    }
    const T* operator->() const { return &**this; }
    T& edit() {
        if (!value_) value_ = std::make_unique<T>();
        return *value_;
    }

 private:
    std::unique_ptr<T> value_;
};

struct life {
    std::string clock_from;  ///< 施行日期, 公布日期, 成文日期; empty when none is known
    std::optional<day_point> begins;
    bool has_validity = false;
    seldom<dated> expires;   ///< the last day, extensions counted
    seldom<dated> extended;  ///< the last extension that counts
    seldom<dated> repealed, replaced;
    seldom<dated> declared_lapsed;  ///< listed as 失效 by a clean-up before its own term ran out
    seldom<dated> reviewed;         ///< written, amended, evaluated, or listed as 继续有效
    seldom<dated> evaluated;        ///< the last evaluation
    seldom<dated> basis_ended, basis_amended, chain_ended;
    seldom<dated> issuer_changed;
    seldom<dated> acted_on_ended;  ///< of an acting notice: when the last of what it acts on ended
    /// Only the register says that it has ended; without a day perhaps.
    seldom<dated> over_by_register;
    std::vector<cleanup_conflict> conflicts;
    std::vector<std::string> asked;

    /// The first day on which it no longer holds; nothing while that is not known.
    std::optional<day_point> ends() const;
};

struct lives {
    std::vector<life> of;  ///< one a card
    std::vector<cleanup_link> links;
};

lives lives_of(const corpus&, const instrument_table&, const issuer_table&, day_point as_of);

}  // namespace yigui::cleaning
