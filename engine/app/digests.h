// What a result rests on, as digests: the program, the rules and tables, the options.
#pragma once

#include "app/home.h"
#include "app/reading.h"
#include "cleanup/card_log.h"

namespace yigui::app {

/// What the cards rest on.
cleaning::card_maker card_maker_of(const knowledge&, const reading_options&);
/// Of every file of the rules, the overlays and the tables.
std::string digest_of_knowledge(const std::vector<std::string>& overlays);
/// Of the program that runs, found once.
const std::string& digest_of_program();
/// Of one file; "-" when it cannot be read.
std::string digest_of_file(const std::string& path);

}  // namespace yigui::app
