// Any bytes for the readers of dates, durations, numbers and citations, from every place in them:
// no crash, no token outside the text, and every date exists.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "base/unicode.h"
#include "model/label.h"
#include "recognise/lexer.h"
#include "recognise/numerals.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size > 4096) return 0;
    const auto decoded = yigui::decode({reinterpret_cast<const char*>(data), size});
    const auto folded = yigui::fold(decoded.text);
    const std::string& text = folded.text;
    for (std::size_t i = 0; i <= text.size(); ++i)
        if (folded.source[i] > decoded.text.size()) std::abort();
    if (folded.source[text.size()] != decoded.text.size()) std::abort();
    for (const auto& t : yigui::recognising::lex(text)) {
        if (t.begin >= t.end || t.end > text.size()) std::abort();
        if (t.when.from && yigui::date_from_iso(t.when.from->iso()) != t.when.from) std::abort();
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xC0) == 0x80) continue;
        if (const auto d = yigui::recognising::lex_date(text, i); d && d->end > text.size())
            std::abort();
        if (const auto d = yigui::recognising::lex_month_day(text, i); d && d->end > text.size())
            std::abort();
        bool closed = false;
        if (yigui::recognising::citation_end(text, i, closed) > text.size()) std::abort();
        yigui::recognising::any_number_at(text, i);
        if (yigui::structure::read_label(std::string_view(text).substr(i)).end > text.size() - i)
            std::abort();
    }
    return 0;
}
