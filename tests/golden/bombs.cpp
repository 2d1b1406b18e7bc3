// Files made to exhaust their reader, each in a dossier with a sound draft: the check ends within
// 10 seconds and 512 MiB, names the file as not assessed (status 4), and reads the draft.
//
//   bombs YIGUI
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <zip.h>

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace fs = std::filesystem;

namespace {

// An instrumented program (tests/run asan) is several times slower and larger than the one that
// users have.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int slack = 4;
#else
constexpr int slack = 1;
#endif
constexpr double most_seconds = 10 * slack;
constexpr long most_kib = slack * 512 * 1024;

std::string repeated(const std::string& s, std::size_t times) {
    std::string out;
    out.reserve(s.size() * times);
    for (std::size_t i = 0; i < times; ++i) out += s;
    return out;
}

using entries = std::vector<std::pair<std::string, std::string>>;

void pack(const fs::path& file, const entries& all) {
    int code = 0;
    zip_t* const zip = zip_open(file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    for (const auto& [name, content] : all)
        zip_file_add(zip, name.c_str(), zip_source_buffer(zip, content.data(), content.size(), 0),
                     ZIP_FL_ENC_UTF_8);
    if (zip_close(zip) != 0) std::fprintf(stderr, "cannot write %s\n", file.c_str());
}

void put(const fs::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary) << bytes;
}

std::string content(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

entries docx(const std::string& body, const std::string& numbering = "") {
    const std::string relation = "<Relationship Type=\"/";
    return {
        {"[Content_Types].xml", "<Types/>"},
        {"_rels/.rels", "<Relationships>" + relation +
                            "officeDocument\" Target=\"word/document.xml\"/></Relationships>"},
        {"word/_rels/document.xml.rels",
         "<Relationships>" + relation + "numbering\" Target=\"numbering.xml\"/></Relationships>"},
        {"word/numbering.xml", "<numbering>" + numbering + "</numbering>"},
        {"word/document.xml", "<document><body>" + body + "</body></document>"}};
}

entries xlsx(const std::string& rows, const std::string& strings = "") {
    const std::string relation = "<Relationship Id=\"a\" Type=\"/";
    return {
        {"[Content_Types].xml", "<Types/>"},
        {"_rels/.rels", "<Relationships>" + relation +
                            "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml", "<workbook><sheets><sheet name=\"a\" id=\"a\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", "<Relationships>" + relation +
                                           "worksheet\" Target=\"s.xml\"/><Relationship Id=\"b\" "
                                           "Type=\"/sharedStrings\" Target=\"t.xml\"/>"
                                           "</Relationships>"},
        {"xl/t.xml", "<sst>" + strings + "</sst>"},
        {"xl/s.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}};
}

/// Text that deflates no better than words do, so that its ratio gives nothing away.
std::string words(std::size_t bytes) {
    std::string out;
    static std::uint64_t state = 88172645463325252u;
    while (out.size() < bytes) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        const auto c = static_cast<unsigned>(0x4E00 + state % 0x5000);
        out += static_cast<char>(0xE0 | c >> 12);
        out += static_cast<char>(0x80 | (c >> 6 & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
        if (state % 40 == 0) out += "。\n";
    }
    return out;
}

void nested_zips(const fs::path& file) {
    const fs::path inner = file.string() + ".inner";
    pack(file, {{"a.txt", "甲"}});
    for (int i = 0; i < 20; ++i) {
        fs::rename(file, inner);
        pack(file, {{"a.zip", content(inner)}});
    }
    fs::remove(inner);
}

struct bomb {
    const char* name;
    std::function<void(const fs::path&)> write;
};

const std::vector<bomb>& bombs() {
    static const std::vector<bomb> all = {
        {"炸弹.docx",
         [](const fs::path& f) { pack(f, docx(repeated(std::string(1024, ' '), 256 * 1024))); }},
        {"二十层.zip", nested_zips},
        {"十万条目.zip",
         [](const fs::path& f) {
             entries all_entries;
             for (int i = 0; i < 100000; ++i) all_entries.emplace_back(std::to_string(i), "");
             pack(f, all_entries);
         }},
        {"自含.gz", [](const fs::path& f) { put(f, "\x1F\x8B\x08 quine"); }},
        {"亿次大笑.xml",
         [](const fs::path& f) {
             std::string dtd = "<!DOCTYPE a [<!ENTITY a0 \"哈\">";
             for (int i = 1; i < 10; ++i)
                 dtd += "<!ENTITY a" + std::to_string(i) + " \"" +
                        repeated("&a" + std::to_string(i - 1) + ";", 10) + "\">";
             put(f, "<?xml version=\"1.0\"?>" + dtd + "]><a>&a9;</a>");
         }},
        {"百万层.xml",
         [](const fs::path& f) { put(f, "<?xml version=\"1.0\"?>" + repeated("<a>", 1000000)); }},
        {"十万层.html",
         [](const fs::path& f) { put(f, "<html><body>" + repeated("<div>", 100000) + "文"); }},
        {"五百兆.txt",
         [](const fs::path& f) {
             put(f, "第一条");
             fs::resize_file(f, 500u << 20);
         }},
        {"六十兆.txt", [](const fs::path& f) { put(f, words(60u << 20)); }},
        {"六十兆.docx",
         [](const fs::path& f) { pack(f, docx("<p><r><t>" + words(60u << 20) + "</t></r></p>")); }},
        {"十万行.docx",
         [](const fs::path& f) {
             pack(f, docx("<tbl>" +
                          repeated("<tr>" + repeated("<tc><p><r><t>某意见</t></r></p></tc>", 5) +
                                       "</tr>",
                                   100000) +
                          "</tbl>"));
         }},
        {"十万行.xlsx",
         [](const fs::path& f) {
             pack(f, xlsx(repeated("<row>" + repeated("<c><v>1</v></c>", 5) + "</row>", 100000)));
         }},
        {"共用文字.xlsx",
         [](const fs::path& f) {
             pack(f, xlsx(repeated("<row><c t=\"s\"><v>0</v></c></row>", 20000),
                          "<si><t>" + words(1u << 20) + "</t></si>"));
         }},
    };
    return all;
}

/// Bombs that the reader sees through: read, with nothing multiplied.
const std::vector<bomb>& duds() {
    static const std::vector<bomb> all = {
        {"四兆.txt", [](const fs::path& f) { put(f, words((4u << 20) - 100)); }},
        {"长编号.docx",
         [](const fs::path& f) {
             std::string body;
             for (int i = 0; i < 10000; ++i)
                 body += "<p><pPr><numPr><ilvl val=\"0\"/><numId val=\"1\"/></numPr></pPr><r><t>" +
                         words(90 + static_cast<std::size_t>(i) % 7) + "</t></r></p>";
             pack(f, docx(body, "<abstractNum abstractNumId=\"0\"><lvl ilvl=\"0\"><lvlText val=\"" +
                                    words(1u << 16) +
                                    "%1\"/></lvl></abstractNum><num numId=\"1\"><abstractNumId "
                                    "val=\"0\"/></num>"));
         }},
    };
    return all;
}

struct run_result {
    int status = -1;
    double seconds = 0;
    long kib = 0;
};

run_result run(const std::string& program, const fs::path& dossier, const fs::path& report) {
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child == 0) {
        ::alarm(60);
        ::execl(program.c_str(), program.c_str(), "check", dossier.c_str(), "--as-of", "2025-06-30",
                "--format", "json", "-o", report.c_str(), nullptr);
        ::_exit(127);
    }
    int status = 0;
    rusage used{};
    run_result out;
    if (::wait4(child, &status, 0, &used) != child) return out;
    out.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    out.kib = used.ru_maxrss;
    out.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return out;
}

bool holds(const std::string& program, const fs::path& root, const bomb& b, int expected) {
    const fs::path dossier = root / "卷宗";
    fs::create_directories(dossier);
    put(dossier / "草案.txt", "云岭市科技创新券管理办法(草案)\n第一条 为了规范管理,制定本办法。\n");
    b.write(dossier / b.name);
    const run_result r = run(program, dossier, root / "report.json");
    const std::string report = content(root / "report.json");
    const bool draft = report.find("草案.txt") != std::string::npos;
    const bool named = expected != 4 || report.find(b.name) != std::string::npos;
    const bool is_good = (expected == 4 ? r.status == 4 : r.status != 4 && r.status < 5) && draft &&
                         named && r.seconds <= most_seconds && r.kib <= most_kib;
    std::printf("%-8s %-24s status %d, %.2f s, %ld MiB%s%s\n", is_good ? "ok" : "FAILED", b.name,
                r.status, r.seconds, r.kib / 1024, draft ? "" : ", the draft was not read",
                named ? "" : ", not named");
    fs::remove_all(dossier);
    return is_good;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    std::string name = (fs::temp_directory_path() / "yigui-bombs-XXXXXX").string();
    if (!::mkdtemp(name.data())) return 2;
    bool all_good = true;
    for (const bomb& b : bombs()) all_good = holds(argv[1], name, b, 4) && all_good;
    for (const bomb& b : duds()) all_good = holds(argv[1], name, b, 0) && all_good;
    fs::remove_all(name);
    return all_good ? 0 : 1;
}
