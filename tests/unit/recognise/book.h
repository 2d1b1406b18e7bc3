// What the tests of recognition share: the project's phrase data and documents made of text.
#pragma once

#include <string>

#include "recognise/recognise.h"

/// The phrase data of rules/recognise; the tests run in the repository root.
const yigui::phrase_book& book();
/// A plain document with one block a line.
yigui::document text_document(const std::string& text);
/// The facts of a text that is one document.
yigui::facts facts_of_text(const std::string& text);
