// The scan of XML: what it takes, what it refuses and where, and that pugixml says the same.
#include "read/xml_scan.h"

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "base/unicode.h"
#include "read/archive.h"
#include "xml_agreement.h"

using namespace yigui;
namespace fs = std::filesystem;

namespace {

const std::string well_formed[] = {
    "<a/>",
    "\xEF\xBB\xBF<?xml version=\"1.0\"?>\n<a> </a>\n<!-- end -->",
    "<w:p w:val = 'x\"y' xmlns:w=\"u\"><w:r/>text<w:t xml:space='preserve'> a </w:t></w:p >",
    "<a b='1'\n\tc=\"2\"/>",
    "<a>&lt;&gt;&amp;&quot;&apos;&#65;&#x4e00;&#X41;&nbsp;&amp &#; &#x; &#12 &</a>",
    "<a b='&lt;&#10;\t\r\n\r&amp;c'>one\r\ntwo\rthree</a>",
    "<a><![CDATA[<b>&amp;\r\n]]]]><![CDATA[>]]></a>",
    "<a><!-- <b> --><?p <c> ?>x<!---->y</a>",
    "<!DOCTYPE html PUBLIC \"-//W3C//DTD > XHTML\" 'x'><html><p>1</p></html>",
    "<a/><b>second roots are passed over</b>",
    "text <a>in front of it</a> and behind",
    "<名 属=\"值\">文</名>",
    "<a b='1' b='2'><_-.1/></a>",
    "<a b='<'>]]></a>",
    "<a>&#0;cut</a>",
};

const std::string damaged[] = {
    "",
    "no element",
    "<",
    "<a",
    "<a>",
    "<a><b></a></b>",
    "</a>",
    "<a></a",
    "<a></ab>",
    "<a></ a>",
    "<ab></a>",
    "<a b></a>",
    "<a b=1></a>",
    "<a b='1></a>",
    "<a b='1'c='2'/>",
    "<a / >",
    "<a/",
    "<a b='1'/ >",
    "<1/>",
    "<a>< b/></a>",
    "<a><!x></a>",
    "<a><!- x --></a>",
    "<a><!-- x -></a>",
    "<a><![CDATA[x]]</a>",
    "<a><![cdata[x]]></a>",
    "<a><?x</a>",
    "<a><? x?></a>",
    "<?1?><a/>",
    "<a><!DOCTYPE b></a>",
    "<!DOCTYPE 'b><a/>",
    "<!DOCTYPE b",
    "<!DOCTYP b><a/>",
    "<a b='1' ='2'/>",
    "<a>x",
};

std::string problem_of(const std::string& text) {
    reading::xml_scan scan(text);
    for (;;) {
        const auto item = scan.next();
        if (item == reading::xml_scan::item::done) return "none";
        if (item == reading::xml_scan::item::wrong)
            return std::to_string(scan.problem_at()) + " " + scan.problem();
    }
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_scan_takes_what_pugixml_takes) {
    for (const std::string& text : well_formed) {
        BOOST_TEST_CONTEXT(text) {
            BOOST_TEST(difference(text) == "");
            BOOST_TEST(problem_of(text) == "none");
        }
    }
}

BOOST_AUTO_TEST_CASE(the_scan_refuses_what_pugixml_refuses) {
    for (const std::string& text : damaged) BOOST_TEST_CONTEXT(text) {
            BOOST_TEST(difference(text) == "");
        }
    // Cut short anywhere, and with a byte changed anywhere.
    for (const std::string& text : well_formed)
        for (std::size_t at = 0; at < text.size(); ++at) {
            BOOST_TEST(difference(text.substr(0, at)) == "", text.substr(0, at));
            for (const char c : std::string("<>/='\"&;!?-[] ax")) {
                std::string other = text;
                other[at] = c;
                if (!is_valid_utf8(other)) continue;
                BOOST_TEST(difference(other) == "", other);
            }
        }
}

BOOST_AUTO_TEST_CASE(the_scan_says_what_is_wrong_and_where) {
    BOOST_TEST(problem_of("<a><b></a></b>") == "8 Start-end tags mismatch");
    BOOST_TEST(problem_of("<a>x") == "4 Start-end tags mismatch");
    BOOST_TEST(problem_of("<a b='1></a>") == "6 Error parsing element attribute");
    BOOST_TEST(problem_of("<a / >") == "3 Error parsing start element tag");
    BOOST_TEST(problem_of("<a></a ?") == "7 Error parsing end element tag");
    BOOST_TEST(problem_of("<a>< b/></a>") == "4 Could not determine tag type");
    BOOST_TEST(problem_of("<a><!-- x -></a>") == "7 Error parsing comment");
    BOOST_TEST(problem_of("<a><![CDATA[x]]</a>") == "12 Error parsing CDATA section");
    BOOST_TEST(problem_of("<a><?x</a>") ==
               "6 Error parsing document declaration/processing instruction");
    BOOST_TEST(problem_of("<!DOCTYPE a [<!ENTITY b 'c'>]><a/>") ==
               "0 Error parsing document type declaration");
}

BOOST_AUTO_TEST_CASE(of_real_papers_scan_and_pugixml_say_the_same) {
    std::size_t parts = 0;
    const read_limits limits;
    for (const char* folder : {"../shared/real/samples", "corpus"}) {
        std::error_code error;
        for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end;
             it.increment(error)) {
            const std::string path = it->path().string();
            if (!it->is_regular_file()) continue;
            std::ifstream in(path, std::ios::binary);
            const std::string bytes{std::istreambuf_iterator<char>(in), {}};
            if (!bytes.starts_with("PK")) continue;
            auto zip = reading::archive::open(path, bytes, limits);
            if (zip.has_error()) continue;
            for (const auto& e : zip->entries()) {
                if (!e.name.ends_with(".xml") && !e.name.ends_with(".rels")) continue;
                const auto part = zip->read(e);
                if (part.has_error() || !is_valid_utf8(*part)) continue;
                ++parts;
                BOOST_TEST(difference(*part) == "", path + " " + e.name);
            }
        }
    }
    BOOST_TEST(parts > 100u);
}
