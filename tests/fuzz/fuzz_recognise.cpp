// Any bytes as a text: recognition must not crash, hang or quote what is not there. The lexers
// run on the folded bytes as well.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "base/unicode.h"
#include "model/builder.h"
#include "recognise/lexer.h"
#include "recognise/numerals.h"
#include "recognise/recognise.h"

namespace {

const yigui::phrase_book& book() {
    static const auto loaded = [] {
        const char* home = std::getenv("YIGUI_HOME");
        yigui::diagnostics report;
        return yigui::phrase_book::load(std::string(home ? home : ".") + "/rules/recognise",
                                        report);
    }();
    if (!loaded) std::abort();
    return *loaded;
}

void check_spans(const yigui::document& doc, const yigui::facts& f) {
    for (const auto& m : f.evidence)
        if (m.at.begin > m.at.end || m.at.end > doc.text.size()) std::abort();
    for (const auto& c : f.citations)
        if (c.at.begin > c.at.end || c.at.end > doc.text.size()) std::abort();
    for (const auto& s : f.signals)
        if (s.at.begin > s.at.end || s.at.end > doc.text.size()) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size > 1 << 16) return 0;
    const auto decoded = yigui::decode({reinterpret_cast<const char*>(data), size});
    yigui::document_builder builder("fuzz", "text", decoded.encoding);
    builder.begin_part("");
    std::size_t at = 0;
    while (at < decoded.text.size()) {
        std::size_t end = decoded.text.find('\n', at);
        if (end == std::string::npos) end = decoded.text.size();
        builder.begin_block();
        builder.append(std::string_view(decoded.text).substr(at, end - at), at, end - at);
        builder.end_block();
        at = end + 1;
    }
    const yigui::document doc = builder.finish("");
    for (const auto& f : yigui::recognise(doc, book())) check_spans(doc, f);
    const std::string folded = yigui::fold(decoded.text).text;
    yigui::recognising::lex(folded);
    for (std::size_t i = 0; i < folded.size() && i < 4096; ++i) {
        if ((static_cast<unsigned char>(folded[i]) & 0xC0) == 0x80) continue;
        yigui::recognising::lex_date(folded, i);
        yigui::recognising::any_number_at(folded, i);
    }
    return 0;
}
