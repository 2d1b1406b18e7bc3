// Spreadsheets: what the sheet shows, in the cells that show it.
#include <boost/test/unit_test.hpp>

#include "packages.h"
#include "read/cell_format.h"

using namespace yigui;
using namespace yigui::reading;

namespace {

struct book {
    std::string sheet;  ///< content of the worksheet
    std::string strings, styles;
    std::string sheets = "<sheet name=\"意见\" sheetId=\"1\" r:id=\"rId1\"/>";
    std::string properties;
};

std::string relation(const std::string& id, const std::string& type, const std::string& target) {
    return "<Relationship Id=\"" + id + "\" Type=\"http://x/relationships/" + type +
           "\" Target=\"" + target + "\"/>";
}

std::string xlsx_of(const book& b) {
    return zip_of(
        {{"[Content_Types].xml", "<Types/>"},
         {"_rels/.rels", "<Relationships>" + relation("r", "officeDocument", "xl/workbook.xml") +
                             "</Relationships>"},
         {"xl/workbook.xml", "<workbook xmlns:r=\"r\">" + b.properties + "<sheets>" + b.sheets +
                                 "</sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels",
          "<Relationships>" + relation("rId1", "worksheet", "worksheets/sheet1.xml") +
              relation("rId2", "sharedStrings", "sharedStrings.xml") +
              relation("rId3", "styles", "styles.xml") + "</Relationships>"},
         {"xl/sharedStrings.xml", "<sst>" + b.strings + "</sst>"},
         {"xl/styles.xml", "<styleSheet>" + b.styles + "</styleSheet>"},
         {"xl/worksheets/sheet1.xml", "<worksheet>" + b.sheet + "</worksheet>"}});
}

std::string row(const std::string& cells) { return "<row>" + cells + "</row>"; }
std::string inlined(const std::string& text) {
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}
std::string data(const std::string& rows) { return "<sheetData>" + rows + "</sheetData>"; }

}  // namespace

BOOST_AUTO_TEST_CASE(a_cell_that_lacks_what_it_announces_is_empty) {
    book b;
    b.strings = "<si/><si><r/></si>";
    b.sheet =
        data(row("<c r=\"A1\" t=\"inlineStr\"/><c t=\"s\"><v>0</v></c>"
                 "<c t=\"s\"><v>1</v></c><c t=\"s\"/>" +
                 inlined("甲")));
    BOOST_TEST(blocks_of(read_good("a.xlsx", xlsx_of(b))).find("甲") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(cells_of_a_sheet) {
    book b;
    b.strings =
        "<si><t>来源</t></si><si><r><t>意见</t></r><r><t>内容</t></r><rPh><t>x</t></rPh></si>";
    b.sheet =
        data(row("<c r=\"A1\" t=\"inlineStr\"><is><t>意见汇总表</t></is></c>") +
             "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"C3\" t=\"s\"><v>1</v></c></row>" +
             "<row r=\"4\"><c r=\"A4\"><v>12.50</v></c><c r=\"B4\" t=\"b\"><v>1</v></c>"
             "<c r=\"C4\" t=\"str\"><f>A1</f><v>甲&amp;乙</v></c></row>" +
             row("<c t=\"inlineStr\"><is><t>2025年3月1日</t></is></c>")) +
        "<mergeCells><mergeCell ref=\"A3:A4\"/></mergeCells>";
    const auto doc = read_good("a.xlsx", xlsx_of(b));
    BOOST_TEST(doc.format == "xlsx");
    BOOST_TEST(blocks_of(doc) ==
               "p:意见汇总表\nc3.1:来源\nc3.3:意见内容\nc4.1:12.5\nc4.2:TRUE\nc4.3:甲&乙\n"
               "p:2025年3月1日\n");
    BOOST_TEST(doc.blocks[1].rows == 2u);
    BOOST_TEST(doc.locate(doc.blocks[1].range).part == "xl/worksheets/sheet1.xml");
}

BOOST_AUTO_TEST_CASE(days_in_cells) {
    book b;
    b.styles =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d"
        "&quot;日&quot;;@\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf "
        "numFmtId=\"164\"/><xf numFmtId=\"9\"/></cellXfs>";
    b.sheet =
        data(row("<c s=\"0\"><v>44398</v></c><c s=\"1\"><v>44398</v></c><c s=\"2\">"
                 "<v>44398</v></c><c s=\"3\"><v>0.875</v></c><c s=\"99\"><v>7</v></c>"));
    BOOST_TEST(read_good("a.xlsx", xlsx_of(b)).text == "44398\n2021-07-21\n2021-07-21\n87.5%\n7");
    b.properties = "<workbookPr date1904=\"1\"/>";
    BOOST_TEST(read_good("a.xlsx", xlsx_of(b)).text == "44398\n2025-07-22\n2025-07-22\n87.5%\n7");
}

BOOST_AUTO_TEST_CASE(serial_numbers) {
    const struct {
        const char* written;
        cell_format format;
        bool from_1904;
        const char* shown;
    } rows[] = {
        {"1", cell_format::day, false, "1900-01-01"},
        {"59", cell_format::day, false, "1900-02-28"},
        {"61", cell_format::day, false, "1900-03-01"},
        {"36526", cell_format::day, false, "2000-01-01"},
        {"0", cell_format::day, true, "1904-01-01"},
        {"44398.5", cell_format::day_and_time, false, "2021-07-21 12:00"},
        {"44398.5", cell_format::day, false, "2021-07-21"},
        {"44398", cell_format::month, false, "2021年7月"},
        {"0.25", cell_format::time, false, "06:00"},
        {"-3", cell_format::day, false, "-3"},
        {"1e300", cell_format::day, false, "1e+300"},
        {"不是数", cell_format::day, false, "不是数"},
        {"0.30000000000000004", cell_format::general, false, "0.3"},
    };
    for (const auto& r : rows)
        BOOST_TEST(shown_number(r.written, r.format, r.from_1904) == r.shown,
                   r.written << ": " << shown_number(r.written, r.format, r.from_1904));
}

BOOST_AUTO_TEST_CASE(codes_of_formats) {
    const struct {
        const char* code;
        cell_format format;
    } rows[] = {
        {"General", cell_format::general},
        {"0.00_);[Red](0.00)", cell_format::general},
        {"yyyy-mm-dd", cell_format::day},
        {"[$-804]yyyy\"年\"m\"月\"", cell_format::month},
        {"m/d/yyyy h:mm", cell_format::day_and_time},
        {"[h]:mm:ss", cell_format::time},
        {"0.0%", cell_format::percent},
        {"\"第\"0\"days\"", cell_format::general},
        {"\"", cell_format::general},
    };
    for (const auto& r : rows) BOOST_TEST((format_of_code(r.code) == r.format), r.code);
}

BOOST_AUTO_TEST_CASE(what_is_hidden_or_missing_is_told) {
    book b;
    b.sheets += "<sheet name=\"底稿\" sheetId=\"2\" state=\"hidden\" r:id=\"rId9\"/>";
    b.sheet =
        "<cols><col hidden=\"1\"/></cols>" + data(row(inlined("甲") + "<c><f>SUM(A1)</f></c>"));
    const auto doc = read_good("a.xlsx", xlsx_of(b));
    BOOST_TEST(doc.text == "甲");
    BOOST_REQUIRE(doc.warnings.size() == 3u);
    BOOST_TEST(doc.warnings[0].find("底稿") != std::string::npos);
    BOOST_TEST((read_bad("a.xlsx", xlsx_of({})).kind == fault_kind::empty));
    BOOST_TEST(
        (read_bad("a.xlsx", zip_of({{"[Content_Types].xml", ""}, {"xl/workbook.xml", "<x>"}}))
             .kind == fault_kind::damaged));
}

BOOST_AUTO_TEST_CASE(too_large_a_sheet_is_refused) {
    book b;
    b.sheet = data(row(inlined("甲") + inlined("乙")));
    read_limits few;
    few.elements = 5;
    const auto doc = read_bytes("a.xlsx", xlsx_of(b), few);
    BOOST_REQUIRE(doc.has_error());
    BOOST_TEST((doc.error().kind == fault_kind::limit));
}
