// What the accuracy program measures, one function a data set.
#pragma once

#include <string>

#include "recognise/recognise.h"

namespace yigui::accuracy {

struct options {
    bool show_errors = false;
    bool show_required = false;
    std::string only;  ///< id of one labelled document
};

/// Labelled papers: labels.jsonl and docs/ in `folder`. False when it is absent.
bool measure_labelled(const std::string& folder, const phrase_book&, const options&);
/// Laws in Markdown whose heads state title and dates. False when the folder is absent.
bool measure_laws(const std::string& folder, const phrase_book&, const options&);
/// The sentences of one .tsv file.
void measure_phrase_file(const std::string& path, const phrase_book&, const options&);
/// Sentences of corpus/phrases.
bool measure_phrases(const std::string& folder, const phrase_book&, const options&);

/// "93.1 % (54/58)"; "-" when there is nothing.
std::string percent(int part, int whole);

}  // namespace yigui::accuracy
