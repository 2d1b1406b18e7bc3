#include "book.h"

using namespace yigui;

document text_document(const std::string& text) {
    document doc;
    doc.format = "text";
    doc.text = text;
    for (std::size_t b = 0; b < text.size();) {
        std::size_t e = text.find('\n', b);
        if (e == std::string::npos) e = text.size();
        if (e > b) {
            block one;
            one.range = {b, e};
            doc.blocks.push_back(one);
        }
        b = e + 1;
    }
    return doc;
}

facts facts_of_text(const std::string& text) {
    return recognise(text_document(text), book()).front();
}

std::string done_in(const std::string& text) {
    std::string out;
    const yigui::facts f = facts_of_text(text);
    for (const yigui::mention& m : f.evidence) {
        if (m.polarity != yigui::polarity::done) continue;
        const std::string id(yigui::id_of(m.step));
        if (out.find(id) == std::string::npos) out += (out.empty() ? "" : " ") + id;
    }
    return out.empty() ? "-" : out;
}

void hold_done(const std::string& head, const std::vector<done_row>& rows) {
    for (const done_row& r : rows)
        BOOST_TEST(done_in(head + r.text) == r.expected, r.text << "\n" << done_in(head + r.text));
}
