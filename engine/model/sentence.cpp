#include "model/sentence.h"

#include <algorithm>
#include <array>

#include "base/unicode.h"

namespace yigui {

span sentence_around(std::string_view text, span whole, span at) {
    static constexpr std::array<std::string_view, 5> marks = {"\n", "。", "；", "！", "？"};
    span out{whole.begin, whole.end};
    at.end = std::min(at.end, text.size());
    // Each mark is looked for only where those before it left a sentence: most papers have no ！.
    for (const std::string_view m : marks) {
        const std::string_view head =
            text.substr(out.begin, std::max(out.begin, at.begin) - out.begin);
        if (const std::size_t before = head.rfind(m); before != std::string_view::npos)
            out.begin += before + m.size();
        const std::string_view tail = text.substr(at.end, std::max(out.end, at.end) - at.end);
        if (const std::size_t after = tail.find(m); after != std::string_view::npos)
            out.end = at.end + after + (m == "\n" ? 0 : m.size());
    }
    for (std::size_t i = std::max(out.begin, at.begin); i-- > out.begin;)
        if (text[i] == '.' && is_full_stop(text, i)) {
            out.begin = i + 1;
            break;
        }
    for (std::size_t i = text.find('.', at.end); i < out.end; i = text.find('.', i + 1))
        if (is_full_stop(text, i)) {
            out.end = i + 1;
            break;
        }
    return out;
}

}  // namespace yigui
