// What the tests of recognition share: the project's phrase data and documents made of text.
#pragma once

#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "recognise/phrases.h"
#include "recognise/recognise.h"

/// The phrase data of rules/recognise; the tests run in the repository root.
inline const yigui::phrase_book& book() {
    static const auto loaded = [] {
        yigui::diagnostics report;
        auto b = yigui::phrase_book::load("rules/recognise", report);
        BOOST_REQUIRE_MESSAGE(b != nullptr, report.render());
        return b;
    }();
    return *loaded;
}
/// A plain document with one block a line.
yigui::document text_document(const std::string& text);
/// The facts of a text that is one document.
yigui::facts facts_of_text(const std::string& text);

/// The ids of the steps that a text records as done, in their order, each once; "-" for none.
std::string done_in(const std::string& text);
struct done_row {
    const char* text;
    const char* expected;  ///< as done_in gives it
};
/// Each row's text below the head records just what is expected.
void hold_done(const std::string& head, const std::vector<done_row>& rows);
