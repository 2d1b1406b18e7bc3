// Codes are numbers of characters in the order in which the text brings them: a reader that takes
// them for Unicode gives nonsense.
#include "pdf_writer.h"

#include <cmath>
#include <cstdio>
#include <map>

#include "base/utf8.h"

namespace {

constexpr double em = 595.0 / page_width;  ///< in points

class pdf_writer {
 public:
    std::string run(const std::vector<set_page>& pages) {
        std::string kids;
        const std::size_t first = 7;
        for (std::size_t i = 0; i < pages.size(); ++i)
            kids += std::to_string(first + 2 * i) + " 0 R ";
        std::vector<std::string> contents;
        for (const set_page& p : pages) contents.push_back(content_of(p));
        object("<</Type/Catalog/Pages 2 0 R>>");
        object("<</Type/Pages/Count " + std::to_string(pages.size()) + "/Kids[" + kids + "]>>");
        object(
            "<</Type/Font/Subtype/Type0/BaseFont/FangSong/Encoding/Identity-H"
            "/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>");
        object(
            "<</Type/Font/Subtype/CIDFontType2/BaseFont/FangSong/CIDSystemInfo<</Registry(Adobe)"
            "/Ordering(Identity)/Supplement 0>>/FontDescriptor 6 0 R/DW 1000/W[" +
            widths() + "]>>");
        stream(to_unicode());
        object(
            "<</Type/FontDescriptor/FontName/FangSong/Flags 4/FontBBox[0 -140 1000 860]"
            "/ItalicAngle 0/Ascent 860/Descent -140/CapHeight 700/StemV 80>>");
        for (std::size_t i = 0; i < pages.size(); ++i) {
            object(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>"
                "/Contents " +
                std::to_string(first + 2 * i + 1) + " 0 R>>");
            stream(contents[i]);
        }
        return finish();
    }

 private:
    void object(const std::string& content) {
        places_.push_back(out_.size());
        out_ += std::to_string(places_.size()) + " 0 obj\n" + content + "\nendobj\n";
    }
    void stream(const std::string& content) {
        object("<</Length " + std::to_string(content.size()) + ">>stream\n" + content +
               "\nendstream");
    }

    static std::string hex(std::uint32_t value) {
        char out[16];
        std::snprintf(out, sizeof out, "%04X", value);
        return out;
    }

    std::string content_of(const set_page& page) {
        std::string out = "BT /F " + std::to_string(em) + " Tf\n";
        for (const set_line& l : page) {
            char place[80];
            std::snprintf(place, sizeof place, "1 0 0 1 %.3f %.3f Tm [", l.left * em,
                          842 - l.baseline * em);
            out += place;
            for (std::size_t at = 0; at < l.text.size();) {
                const char32_t c = yigui::code_point_at(l.text, at);
                out += "<" + hex(code_of(c)) + ">" +
                       std::to_string(std::lround(1000 * (em_of(c) - l.step(c))));
            }
            out += "] TJ\n";
        }
        return out + "ET";
    }

    std::uint32_t code_of(char32_t c) {
        const auto [it, is_new] = codes_.emplace(c, codes_.size() + 1);
        return static_cast<std::uint32_t>(it->second);
    }

    std::string widths() const {
        std::string out;
        for (const auto& [c, code] : codes_)
            out += std::to_string(code) + "[" + std::to_string(int(1000 * em_of(c))) + "]";
        return out;
    }

    std::string to_unicode() const {
        std::string out =
            "/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CMapName/A def"
            "/CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n";
        for (const auto& [c, code] : codes_) {
            const std::string units =
                c < 0x10000 ? hex(c)
                            : hex(0xD800 + ((c - 0x10000) >> 10)) + hex(0xDC00 + (c & 0x3FF));
            out += "1 beginbfchar <" + hex(static_cast<std::uint32_t>(code)) + "> <" + units +
                   "> endbfchar\n";
        }
        return out + "endcmap end end";
    }

    std::string finish() {
        const std::size_t table = out_.size();
        const std::string size = std::to_string(places_.size() + 1);
        out_ += "xref\n0 " + size + "\n0000000000 65535 f \n";
        for (const std::size_t at : places_) {
            char entry[32];
            std::snprintf(entry, sizeof entry, "%010zu 00000 n \n", at);
            out_ += entry;
        }
        return out_ + "trailer<</Root 1 0 R/Size " + size + ">>\nstartxref\n" +
               std::to_string(table) + "\n%%EOF\n";
    }

    std::string out_ = "%PDF-1.4\n";
    std::vector<std::size_t> places_;
    std::map<char32_t, std::size_t> codes_;
};

}  // namespace

std::string pdf_of(const std::vector<set_page>& pages) { return pdf_writer().run(pages); }
