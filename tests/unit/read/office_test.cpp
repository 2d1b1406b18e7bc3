// Old office formats: read through LibreOffice where it is, named where it is not.
#include "read/office.h"

#include <boost/test/unit_test.hpp>
#include <cstdlib>

#include "packages.h"
#include "read/ole2.h"

using namespace yigui;
using namespace yigui::reading;

namespace {

/// A compound file with one directory entry.
std::string ole2_with(const std::string& stream, bool is_encrypted = false) {
    std::string out(512 * 3, '\0');
    out.replace(0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    out[30] = 9;  // sectors of 512 bytes
    for (std::size_t i = 0; i < stream.size(); ++i) out[512 + 2 * i] = stream[i];
    out[512 + 64] = static_cast<char>(2 * (stream.size() + 1));
    out[512 + 116] = 1;  // its first sector
    if (is_encrypted) out[1024 + 11] = 1;
    return out;
}

/// PATH without any program, for the life of this.
class empty_path {
 public:
    empty_path() : kept_(std::getenv("PATH") ? std::getenv("PATH") : "") {
        ::setenv("PATH", "/nonexistent", 1);
    }
    ~empty_path() { ::setenv("PATH", kept_.c_str(), 1); }
    empty_path(const empty_path&) = delete;
    empty_path& operator=(const empty_path&) = delete;

 private:
    std::string kept_;
};

// 关于公开征求意见的公告 / 第一条 有效期五年。
const std::string rtf =
    "{\\rtf1\\ansi\\uc0 \\u20851\\u20110\\u20844\\u24320\\u24449\\u27714\\u24847\\u35265\\u30340"
    "\\u20844\\u21578\\par \\u26377\\u25928\\u26399\\u20116\\u24180\\u12290\\par}";

}  // namespace

BOOST_AUTO_TEST_CASE(ole2_files_are_told_by_their_streams) {
    BOOST_TEST((ole2_kind_of(ole2_with("WordDocument")) == ole2_kind::writer));
    BOOST_TEST((ole2_kind_of(ole2_with("WordDocument", true)) == ole2_kind::encrypted));
    BOOST_TEST((ole2_kind_of(ole2_with("Workbook")) == ole2_kind::spreadsheet));
    BOOST_TEST((ole2_kind_of(ole2_with("PowerPoint Document")) == ole2_kind::slides));
    BOOST_TEST((ole2_kind_of(ole2_with("EncryptedPackage")) == ole2_kind::encrypted));
    BOOST_TEST((ole2_kind_of(ole2_with("WordDocumentX")) == ole2_kind::unknown));
    BOOST_TEST((ole2_kind_of("\xD0\xCF\x11\xE0") == ole2_kind::unknown));
    BOOST_TEST((read_bad("a.docx", ole2_with("EncryptedPackage")).kind == fault_kind::encrypted));
    BOOST_TEST(read_bad("a.doc", ole2_with("x")).what.find("DOC") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(without_a_converter_the_way_out_is_said) {
    const empty_path none;
    const auto doc = read_bad("a.doc", ole2_with("WordDocument"));
    BOOST_TEST((doc.kind == fault_kind::unsupported));
    BOOST_TEST(doc.remedy.find("另存为 DOCX") != std::string::npos);
    const auto sheet = read_bad("a.xls", ole2_with("Workbook"));
    BOOST_TEST(sheet.remedy.find("另存为 XLSX") != std::string::npos);
    BOOST_TEST((read_bad("a.rtf", rtf).kind == fault_kind::unsupported));
    for (const char* name : {"a.uof", "a.ceb", "a.gd"}) {
        const auto f = read_bad(name, std::string("\x00\x01\x02\x03", 4));
        BOOST_TEST((f.kind == fault_kind::unsupported), name);
        BOOST_TEST(f.remedy.find("另存为") != std::string::npos, name);
    }
}

BOOST_AUTO_TEST_CASE(an_old_format_is_read_through_the_converter) {
    if (office_program().empty()) {
        BOOST_TEST_MESSAGE("skipped: soffice is not installed");
        return;
    }
    const auto doc = read_good("a.rtf", rtf);
    BOOST_TEST(doc.text == "关于公开征求意见的公告\n有效期五年。");
    BOOST_TEST(doc.format == "rtf");
    BOOST_REQUIRE(!doc.warnings.empty());
    BOOST_TEST(doc.warnings[0].find("LibreOffice") != std::string::npos);
    // What it cannot read is named.
    BOOST_TEST((read_bad("a.doc", ole2_with("WordDocument")).kind == fault_kind::unsupported));
    // A time that is up ends it.
    read_limits hasty;
    hasty.office_seconds = 0;
    const auto late = read_bytes("a.rtf", rtf, hasty);
    BOOST_TEST(late.has_error());
}
