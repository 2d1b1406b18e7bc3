// The least PDF (ISO 32000-1) that has text: one font, which is not embedded and says what its
// codes stand for, as the fonts of printed papers do.
#pragma once

#include <string>
#include <vector>

#include "typeset.h"

std::string pdf_of(const std::vector<set_page>&);
