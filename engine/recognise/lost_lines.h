// Where lines began in a copy that has lost them; lost_lines.cpp, lost_head.cpp.
#pragma once

#include <string_view>
#include <vector>

#include "recognise/lexer.h"

namespace yigui::recognising {

/// Starts of lines between the title, the number, the writer, the addressee and the fields of a text
/// that stands on one line: …的意见|国发〔2014〕14号|各省、自治区、直辖市人民政府:|近年来
std::vector<std::size_t> starts_in_head(std::string_view text, const std::vector<token>&);
/// Starts of the fields that a site prints around a document, and of what follows a field's day.
std::vector<std::size_t> starts_of_site_fields(std::string_view text);
/// Bytes of the addressee that opens a text, with its colon; 0 for none.
std::size_t end_of_addressee(std::string_view text);
/// Is there a day or a month, and no mere year?
bool is_day_or_month(std::string_view text, std::size_t at);

}  // namespace yigui::recognising
