#include "documents.h"

#include <algorithm>
#include <sstream>

#include "base/markup.h"
#include "process.h"
#include "read/read.h"
#include "recognise/variants.h"

namespace fs = std::filesystem;

namespace bench {

documents load_documents(const fs::path& folder) {
    documents out;
    for (const auto& e : fs::recursive_directory_iterator(folder))
        if (e.is_regular_file() && e.path().extension() == ".md") out.files.push_back(e.path());
    std::sort(out.files.begin(), out.files.end());
    for (const auto& file : out.files) {
        out.raw.push_back(content_of(file));
        const auto document = yigui::read_bytes("a.md", out.raw.back());
        out.folded.push_back(document ? yigui::recognising::fold_variants(document->text).text
                                      : "");
        out.xml.push_back(as_xml(out.raw.back(), out.xml.size()));
    }
    return out;
}

std::string as_xml(const std::string& text, std::size_t number) {
    std::string xml = "<doc n=\"" + std::to_string(number) + "\">";
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        if (line.empty()) continue;
        xml += "<p>" + yigui::as_markup(line) + "</p>\n";
    }
    return xml + "</doc>";
}

std::vector<std::string> repeated(const std::vector<std::string>& distinct, std::size_t count) {
    std::vector<std::string> out;
    out.reserve(count);
    for (std::size_t i = 0; i < count; ++i) out.push_back(distinct[i % distinct.size()]);
    return out;
}

std::size_t bytes_of(const std::vector<std::string>& texts) {
    std::size_t n = 0;
    for (const auto& t : texts) n += t.size();
    return n;
}

}  // namespace bench
