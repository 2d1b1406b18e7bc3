// DOCX: reading whole files against the least that any reader has to do with them, inflating their
// XML parts with libzip and parsing those in place with pugixml.
#include <zip.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <pugixml.hpp>

#include "read/read.h"
#include "session.h"

namespace fs = std::filesystem;

namespace bench {
namespace {

std::vector<std::string> docx_files() {
    std::vector<std::string> out;
    for (const char* folder : {"../shared/real/samples/docx", "corpus/dossiers"}) {
        std::error_code error;
        for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end;
             it.increment(error)) {
            if (it->path().extension() != ".docx") continue;
            std::string bytes = content_of(it->path());
            if (yigui::read_bytes("a.docx", bytes).has_value()) out.push_back(std::move(bytes));
        }
    }
    return out;
}

/// Every XML part and relation list of the package; gives the bytes parsed.
std::size_t inflate_and_parse(const std::string& docx) {
    std::size_t parsed = 0;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const source = zip_source_buffer_create(docx.data(), docx.size(), 0, &error);
    zip_t* const zip = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (!zip) return 0;
    for (zip_int64_t i = 0; i < zip_get_num_entries(zip, 0); ++i) {
        zip_stat_t stat;
        if (zip_stat_index(zip, static_cast<zip_uint64_t>(i), 0, &stat) != 0) continue;
        const std::string_view name = stat.name;
        if (!name.ends_with(".xml") && !name.ends_with(".rels")) continue;
        std::string part(stat.size, '\0');
        zip_file_t* const file = zip_fopen_index(zip, static_cast<zip_uint64_t>(i), 0);
        if (!file) continue;
        zip_fread(file, part.data(), part.size());
        zip_fclose(file);
        pugi::xml_document tree;
        tree.load_buffer_inplace(part.data(), part.size(), pugi::parse_default,
                                 pugi::encoding_utf8);
        parsed += part.size();
    }
    zip_discard(zip);
    return parsed;
}

}  // namespace

void measure_docx() {
    const auto files = docx_files();
    if (files.empty()) return;
    constexpr int rounds = 9;
    std::vector<double> floor, ours;
    std::size_t packed = 0, parsed = 0;
    for (const auto& f : files) packed += f.size();
    for (int i = 0; i < rounds; ++i) {
        floor.push_back(seconds_of([&] {
            parsed = 0;
            for (const auto& f : files) parsed += inflate_and_parse(f);
        }));
        ours.push_back(seconds_of([&] {
            for (const auto& f : files) (void)yigui::read_bytes("a.docx", f);
        }));
    }
    std::sort(floor.begin(), floor.end());
    std::sort(ours.begin(), ours.end());
    std::printf(
        "DOCX: %zu files, %.1f MB packed, %.1f MB of XML\n"
        "  libzip inflate + pugixml   %7.1f ms\n"
        "  read, structure, SHA-256   %7.1f ms   %.2f x\n",
        files.size(), static_cast<double>(packed) / 1e6, static_cast<double>(parsed) / 1e6,
        floor[rounds / 2] * 1e3, ours[rounds / 2] * 1e3, ours[rounds / 2] / floor[rounds / 2]);
}

}  // namespace bench
