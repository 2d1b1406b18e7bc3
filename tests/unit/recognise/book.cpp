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
