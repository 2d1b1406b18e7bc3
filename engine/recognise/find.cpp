#include "recognise/find.h"

namespace yigui::recognising {

void word_filter::learn(std::string_view text) {
    begin_ = text.data();
    end_ = begin_ + text.size();
    for (std::size_t i = 0; i + shortest <= text.size();) {
        if (!is_begin(text[i])) {
            ++i;
            continue;
        }
        const std::uint32_t bit = bit_of(text.data() + i);
        seen_[bit / 64] |= std::uint64_t{1} << (bit % 64);
        i += 3;
    }
}

}  // namespace yigui::recognising
