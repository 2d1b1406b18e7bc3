// Loading and judging by packs of thousands of rules; needs no documents besides the project's.
#pragma once

namespace yigui {
class phrase_book;
}

namespace bench {

void measure_rule_packs(const yigui::phrase_book&);

}  // namespace bench
