#include "model/sentence.h"

#include <algorithm>
#include <array>

namespace yigui {

span sentence_around(std::string_view text, span whole, span at) {
    static constexpr std::array<std::string_view, 5> marks = {"\n", "。", "；", "！", "？"};
    span out{whole.begin, whole.end};
    for (const std::string_view m : marks) {
        if (at.begin > 0) {
            const std::size_t before = text.rfind(m, at.begin - 1);
            if (before != std::string_view::npos && before + m.size() <= at.begin)
                out.begin = std::max(out.begin, before + m.size());
        }
        const std::size_t after = text.find(m, at.end);
        if (after != std::string_view::npos)
            out.end = std::min(out.end, after + (m == "\n" ? 0 : m.size()));
    }
    return out;
}

}  // namespace yigui
