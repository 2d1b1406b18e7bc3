// Every span quotes what it says: for all readable files of the corpus, and for further samples
// where they are at hand, the source bytes at locate() are the text.
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "base/unicode.h"
#include "packages.h"
#include "read/archive.h"

using namespace yigui;
namespace fs = std::filesystem;

namespace {

std::string bytes_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::stringstream all;
    all << in.rdbuf();
    return all.str();
}

/// The bytes of a document's parts: of the file itself, or inflated from the package.
std::vector<std::string> sources_of(const document& doc, const std::string& bytes) {
    std::vector<std::string> out;
    if (doc.parts.size() == 1 && doc.parts[0].empty()) return {bytes};
    if (!bytes.starts_with("PK")) return std::vector<std::string>(doc.parts.size(), bytes);
    const read_limits limits;
    auto zip = reading::archive::open("x", bytes, limits);
    for (const auto& part : doc.parts) {
        const auto* entry = zip->find(part);
        out.push_back(entry ? *zip->read(*entry) : std::string());
    }
    return out;
}

std::string decoded(const document& doc, std::string_view bytes) {
    auto encoding = doc.encoding;
    if (encoding == "UTF-8") return std::string(bytes);
    const auto d = decode_as(bytes, encoding);
    return d ? d->text : std::string();
}

/// What is wrong with the origins of a document; empty when nothing is.
std::string complaint(const document& doc, const std::string& bytes) {
    const auto sources = sources_of(doc, bytes);
    std::size_t last = 0;
    for (const origin_run& r : doc.origins) {
        const std::string text(doc.at({r.text_begin, r.text_end}));
        if (r.text_begin < last || r.text_end <= r.text_begin) return "runs overlap at " + text;
        last = r.text_end;
        const std::string& source = sources.at(r.part);
        if (r.source_begin > r.source_end || r.source_end > source.size())
            return "outside the source: " + text;
        if (r.text_unit == 0 || r.computed) continue;
        const auto place = doc.locate({r.text_begin, r.text_end});
        if (place.part != doc.parts[r.part]) return "another part: " + text;
        const std::string_view said = std::string_view(source).substr(
            place.source_begin, place.source_end - place.source_begin);
        if (decoded(doc, said) != text)
            return "the source says " + decoded(doc, said) + " and the text " + text;
    }
    std::size_t end = 0;
    for (const block& b : doc.blocks) {
        if (b.range.begin < end || b.range.empty() || b.range.end > doc.text.size())
            return "blocks overlap";
        end = b.range.end;
        if (!is_valid_utf8(doc.at(b.range))) return "a block cuts a character";
    }
    for (const node& n : doc.nodes) {
        const node& up = doc.nodes[n.parent];
        if (n.range.begin > n.range.end || n.range.end > doc.text.size() ||
            n.range.begin < up.range.begin || n.range.end > up.range.end)
            return "a node stands outside the one above: " + std::string(doc.at(n.label));
    }
    return is_valid_utf8(doc.text) ? "" : "the text is not UTF-8";
}

}  // namespace

BOOST_AUTO_TEST_CASE(every_span_quotes_what_it_says) {
    std::size_t read = 0;
    for (const std::string folder : {"corpus", "../shared/real/samples"}) {
        std::error_code error;
        for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end;
             it.increment(error)) {
            if (!it->is_regular_file() || it->file_size() > 400000 || read > 3000) continue;
            const std::string bytes = bytes_of(it->path());
            const auto doc = read_bytes(it->path().string(), bytes);
            if (doc.has_error()) continue;
            ++read;
            const std::string why = complaint(*doc, bytes);
            BOOST_TEST(why.empty(), it->path().string() << ": " << why);
        }
    }
    BOOST_TEST(read > 60u);
}
