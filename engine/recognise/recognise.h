// From a document to facts: identity, dates, citations, validity, step mentions, signals, kind.
// The phrases it knows are data in rules/recognise.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "yigui/document.h"
#include "yigui/facts.h"

namespace yigui {

/// The phrase data, loaded once and shared by all threads.
class phrase_book {
 public:
    /// Loads every file of the folder. Wrong data is told in `report`, and null is given. With
    /// what `compiled` gave, which has to outlive the book, it is only looked whether the files are
    /// still the same; such a book has no examples.
    static std::shared_ptr<const phrase_book> load(const std::string& folder, diagnostics& report,
                                                   std::string_view compiled = {});
    /// The files and all that is made of them, as bytes for this build of the program.
    static std::string compiled(const std::string& folder, diagnostics& report);
    virtual ~phrase_book() = default;
};

/// The facts of each document in the file, at least one entry.
file_facts recognise(const document&, const phrase_book&);

/// How a text was read, word by word, as text for people (`yigui explain --text`).
std::string explain_reading(std::string_view text, const phrase_book&);

}  // namespace yigui
