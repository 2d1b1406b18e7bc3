// What becomes of each of the sample files: text, or a clear word why not. Prints a line a file,
// and fails when a refusal lacks its reason or its way out. Where LibreOffice is installed, the
// automatic numbers of DOCX files are held against those that it prints. The text of an OFD is held
// against the characters that its pages and templates write, whatever their places.
//
//   samples [FOLDER]    default ../shared/real/samples; "skipped" when there is none
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "base/unicode.h"
#include "model/blank.h"
#include "read/archive.h"
#include "read/office.h"
#include "read/read.h"

using namespace yigui;
namespace fs = std::filesystem;

namespace {

const char* id_of(fault_kind k) {
    static constexpr const char* ids[] = {"unreadable", "empty",       "damaged", "limit",
                                          "encrypted",  "unsupported", "encoding"};
    return ids[static_cast<std::size_t>(k)];
}

std::string bytes_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::stringstream all;
    all << in.rdbuf();
    return all.str();
}

std::size_t characters_in(std::string_view text) {
    std::size_t n = 0;
    for (std::size_t i = 0; i < text.size(); ++n) code_point_at(text, i);
    return n;
}

/// How many files came to which end.
std::map<std::string, int> outcomes;

/// Prints the outcome; gives the number of refusals without reason or way out.
int report(const std::string& name, const std::string& file) {
    int bad = 0;
    for (const auto& item : read_input(file)) {
        const std::string entry = item.path.substr(file.size());
        if (item.outcome.has_value()) {
            std::printf("%-46s text   %7zu characters", (name + entry).c_str(),
                        characters_in(item.outcome->text));
            for (const auto& w : item.outcome->warnings) std::printf(" · %s", w.c_str());
            std::puts("");
            ++outcomes["text"];
            continue;
        }
        const fault f = item.outcome.error();
        std::printf("%-46s %-11s %s %s → %s\n", (name + entry).c_str(), id_of(f.kind),
                    f.what.c_str(), f.place.c_str(), f.remedy.c_str());
        ++outcomes[id_of(f.kind)];
        bad += f.what.empty() || f.remedy.empty() || f.what_en.empty() || f.remedy_en.empty();
    }
    return bad;
}

/// The paragraphs with an automatic number, number first, without white space.
std::multiset<std::string> numbered_lines(const document& doc) {
    std::multiset<std::string> out;
    std::set<std::size_t> computed;
    for (const auto& r : doc.origins)
        if (r.computed) computed.insert(r.text_begin);
    for (const auto& b : doc.blocks)
        if (computed.contains(b.range.begin)) out.insert(squeezed(doc.at(b.range)));
    return out;
}

/// LibreOffice starts a level again in spite of lvlRestart: such files are not compared.
bool says_restart(const std::string& bytes) {
    const auto zip = reading::archive::open("x", bytes, {});
    if (zip.has_error()) return false;
    auto open = reading::archive::open("x", bytes, {});
    const auto* entry = open->find("word/numbering.xml");
    if (!entry) return false;
    const auto xml = open->read(*entry);
    return xml.has_value() && xml->find("lvlRestart") != std::string::npos;
}

/// The text that LibreOffice makes of each DOCX in the folder, by file name without ending.
std::map<std::string, std::multiset<std::string>> texts_by_office(const fs::path& folder) {
    std::string name = (fs::temp_directory_path() / "yigui-samples-XXXXXX").string();
    if (!::mkdtemp(name.data())) return {};
    const std::string command =
        "timeout 300 " + reading::office_program() + " -env:UserInstallation=file://" + name +
        "/profile --headless --convert-to 'txt:Text (encoded):UTF8' --outdir " + name + "/out '" +
        folder.string() + "'/*.docx >/dev/null 2>&1";
    [[maybe_unused]] const int status = std::system(command.c_str());
    std::map<std::string, std::multiset<std::string>> out;
    std::error_code none;
    for (const auto& e : fs::directory_iterator(name + "/out", none)) {
        std::ifstream in(e.path());
        auto& lines = out[e.path().stem().string()];
        for (std::string line; std::getline(in, line);) lines.insert(squeezed(line));
    }
    fs::remove_all(name, none);
    return out;
}

/// Compares numbers; gives how many lines LibreOffice prints otherwise.
int compare_numbers(const fs::path& folder) {
    if (reading::office_program().empty()) {
        std::puts("skipped the comparison of numbers: soffice is not installed");
        return 0;
    }
    int compared = 0, other = 0, files = 0;
    const auto theirs = texts_by_office(folder);
    for (const auto& [name, lines] : theirs) {
        const std::string file = (folder / (name + ".docx")).string();
        const auto doc = read_file(file);
        if (doc.has_error() || says_restart(bytes_of(file))) continue;
        ++files;
        auto left = lines;
        for (const std::string& line : numbered_lines(*doc)) {
            ++compared;
            if (const auto it = left.find(line); it != left.end()) {
                left.erase(it);
                continue;
            }
            ++other;
            std::printf("number not as LibreOffice prints it, %s: %.120s\n", name.c_str(),
                        line.c_str());
        }
    }
    std::printf("numbers of DOCX against LibreOffice: %d lines in %d files, %d otherwise\n",
                compared, files, other);
    return other;
}

/// The characters of all TextCode elements in the pages and templates of an OFD, but blanks; found
/// without the reader, by the marks alone.
std::map<char32_t, int> characters_written(const std::string& bytes) {
    std::map<char32_t, int> out;
    auto zip = reading::archive::open("x", bytes, {});
    if (zip.has_error()) return out;
    for (const auto& e : zip->entries()) {
        if (!e.name.ends_with("Content.xml")) continue;
        const auto xml = zip->read(e);
        if (xml.has_error()) continue;
        for (std::size_t at = xml->find("TextCode "); at != xml->npos;
             at = xml->find("TextCode ", at)) {
            const std::size_t begin = xml->find('>', at) + 1, end = xml->find('<', begin);
            const std::string text = squeezed(xml->substr(begin, end - begin));
            // Entities would have to be expanded; there are few.
            if (text.find('&') == text.npos)
                for (std::size_t i = 0; i < text.size();) ++out[code_point_at(text, i)];
            at = end;
        }
    }
    return out;
}

/// Gives how many files lack a character that they write.
int compare_ofd(const fs::path& folder) {
    int files = 0, lacking = 0;
    std::size_t characters = 0, missing = 0;
    for (const auto& file : list_files(folder.string())) {
        const auto doc = read_file(file);
        if (doc.has_error()) continue;
        auto written = characters_written(bytes_of(file));
        std::size_t here = 0;
        for (const auto& [c, n] : written) characters += static_cast<std::size_t>(n);
        for (std::size_t i = 0; i < doc->text.size();) --written[code_point_at(doc->text, i)];
        for (const auto& [c, n] : written) here += static_cast<std::size_t>(std::max(n, 0));
        ++files;
        missing += here;
        lacking += here > 0;
        if (here > 0)
            std::printf("%zu characters not in the text: %s\n", here,
                        fs::path(file).filename().c_str());
    }
    std::printf("OFD: %zu of %zu characters in the text of %d files, %d files lack some\n",
                characters - missing, characters, files, lacking);
    return lacking;
}

}  // namespace

int main(int argc, char** argv) {
    const fs::path folder = argc > 1 ? argv[1] : "../shared/real/samples";
    std::error_code error;
    if (!fs::is_directory(folder, error)) {
        std::printf("skipped: no samples at %s\n", folder.c_str());
        return 0;
    }
    int bad = 0;
    for (const auto& file : list_files(folder.string()))
        bad += report(file.substr(folder.string().size() + 1), file);
    if (fs::is_directory(folder / "docx", error)) bad += compare_numbers(folder / "docx");
    if (fs::is_directory(folder / "ofd", error)) compare_ofd(folder / "ofd");
    std::printf("outcomes:");
    for (const auto& [what, n] : outcomes) std::printf(" %s %d", what.c_str(), n);
    std::puts("");
    return bad == 0 ? 0 : 1;
}
