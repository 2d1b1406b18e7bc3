// What the accuracy program measures, one function a data set.
#pragma once

#include <map>
#include <string>

#include "garble.h"
#include "recognise/recognise.h"

namespace yigui::accuracy {

/// How often something was found rightly, found wrongly and missed.
struct retrieval {
    int right = 0, wrong = 0, missed = 0;
    retrieval& operator+=(const retrieval&);
    /// "P 95.2 R 90.1 F1 92.6 %"; "-" when there is nothing.
    std::string text() const;
};

struct options {
    bool show_errors = false;
    bool show_required = false;
    std::string only;  ///< id of one labelled document
    /// Labelled texts are read from copies damaged like this; nullptr for the files as they are.
    const garbling* damage = nullptr;
};

/// Labelled papers: labels.jsonl and docs/ in `folder`. False when it is absent.
bool measure_labelled(const std::string& folder, const phrase_book&, const options&);
/// One line a way of damage: the main figures on copies of the labelled papers in `folder`.
bool measure_garbled(const std::string& folder, const phrase_book&, options);
/// Laws in Markdown whose heads state title and dates. False when the folder is absent.
bool measure_laws(const std::string& folder, const phrase_book&, const options&);
/// Scores by step and polarity.
using step_scores = std::map<std::string, std::map<std::string, retrieval>>;
/// The sentences of one .tsv file.
step_scores measure_phrase_file(const std::string& path, const phrase_book&, const options&);
void print_by_step(const step_scores&);
/// Sentences of corpus/phrases.
bool measure_phrases(const std::string& folder, const phrase_book&, const options&);

/// "93.1 % (54/58)"; "-" when there is nothing.
std::string percent(int part, int whole);

}  // namespace yigui::accuracy
