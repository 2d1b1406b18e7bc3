// What reading costs by format. The same papers are written in each and read here, without the
// program's isolation, and then in confined processes as the program reads foreign files; formats
// that an outside program reads stand apart. Real DOCX files are held against the least that any
// reader has to do with them: inflating their XML parts with libzip and parsing those in place with
// pugixml.
#include <zip.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <pugixml.hpp>

#include "../properties/written_as.h"
#include "../unit/read/packages.h"
#include "base/markup.h"
#include "base/utf8.h"
#include "read/guard.h"
#include "read/office.h"
#include "read/tool.h"
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

std::vector<paragraphs> papers_to_write() {
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::recursive_directory_iterator it("../shared/real/laws", error), end;
         !error && it != end; it.increment(error))
        if (it->path().extension() == ".md") files.push_back(it->path());
    std::sort(files.begin(), files.end());
    std::vector<paragraphs> out;
    for (std::size_t i = 0; i < files.size() && out.size() < 60; i += 5) {
        const auto doc = yigui::read_bytes("a.md", content_of(files[i]));
        if (!doc.has_value()) continue;
        out.emplace_back();
        for (const auto& b : doc->blocks) out.back().emplace_back(doc->at(b.range));
    }
    return out;
}

std::string xlsx_of(const paragraphs& all) {
    const std::string open = "<Relationships><Relationship Id=\"r\" Type=\"/";
    std::string rows;
    for (const auto& p : all)
        rows += "<row><c t=\"inlineStr\"><is><t>" + yigui::as_markup(p) + "</t></is></c></row>";
    return zip_of(
        {{"[Content_Types].xml", "<Types/>"},
         {"_rels/.rels", open + "officeDocument\" Target=\"xl/workbook.xml\"/>"
                                "</Relationships>"},
         {"xl/workbook.xml", "<workbook><sheets><sheet name=\"a\" id=\"r\"/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels",
          open + "worksheet\" Target=\"sheet.xml\"/></Relationships>"},
         {"xl/sheet.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}});
}

std::string rtf_of(const paragraphs& all) {
    std::string out = "{\\rtf1\\ansi\\uc0 ";
    for (const auto& p : all) {
        for (std::size_t at = 0; at < p.size();)
            out += "\\u" + std::to_string(static_cast<std::int16_t>(yigui::code_point_at(p, at))) +
                   " ";
        out += "\\par\n";
    }
    return out + "}";
}

double median_of(int rounds, const std::function<void()>& work) {
    std::vector<double> out;
    for (int i = 0; i < rounds; ++i) out.push_back(seconds_of(work));
    std::sort(out.begin(), out.end());
    return out[out.size() / 2];
}

/// Milliseconds a paper: read here, and in processes of their own.
struct cost {
    double here = 0, confined = 0;
};

cost cost_of(const paper_format& f, const std::vector<paragraphs>& papers,
             const yigui::reading_guard* guard, int rounds) {
    const temporary_folder folder;
    std::vector<std::string> written;
    for (const auto& p : papers) {
        written.push_back(f.write(p));
        const fs::path to = folder.path() / (std::to_string(written.size()) + f.ending);
        std::ofstream(to, std::ios::binary) << written.back();
    }
    std::size_t failed = 0;
    cost out;
    out.here = median_of(rounds, [&] {
        for (const auto& w : written) failed += yigui::read_bytes("a" + f.ending, w).has_error();
    });
    yigui::read_limits limits;
    limits.guard = guard;
    out.confined = median_of(rounds, [&] { (void)yigui::read_input(folder.path(), limits); });
    if (failed > 0) std::printf("  %s: %zu readings failed\n", f.name.c_str(), failed);
    out.here *= 1e3 / static_cast<double>(papers.size());
    out.confined *= 1e3 / static_cast<double>(papers.size());
    return out;
}

void measure_written() {
    const auto papers = papers_to_write();
    if (papers.empty()) return;
    std::size_t bytes = 0;
    for (const auto& one : papers)
        for (const auto& p : one) bytes += p.size() + 1;
    std::printf(
        "Reading by format: %zu papers, %.1f KB of text each; ms a paper\n"
        "                        here   x TXT   confined\n",
        papers.size(), static_cast<double>(bytes) / 1e3 / static_cast<double>(papers.size()));
    const auto guard = yigui::reading_guard::start();
    double text = 0;
    const auto row = [&](const paper_format& f, const std::vector<paragraphs>& some, int rounds) {
        const cost c = cost_of(f, some, guard.get(), rounds);
        if (text == 0) text = c.here;
        std::printf("  %-20s %8.2f %7.1f %8.2f\n", f.name.c_str(), c.here, c.here / text,
                    c.confined);
    };
    for (const auto& f : paper_formats())
        if (f.tool.empty()) row(f, papers, 9);
    row({"XLSX", ".xlsx", xlsx_of}, papers, 9);
    for (const auto& f : paper_formats())
        if (!f.tool.empty() && !yigui::reading::find_tool(f.tool).empty())
            row({f.name + " (" + f.tool + ")", f.ending, f.write}, papers, 3);
    if (!yigui::reading::office_program().empty())
        row({"RTF (soffice)", ".rtf", rtf_of}, {papers.begin(), papers.begin() + 2}, 1);
}

}  // namespace

void measure_formats() {
    measure_written();
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
