// The em of a word is its width by the widths its characters usually have, held to its height: the
// height alone is that of the font's tallest glyph.
#include "read/pdf_words.h"

#include <algorithm>
#include <charconv>

#include "base/unicode.h"
#include "base/utf8.h"
#include "model/blank.h"
#include "read/xml_tree.h"

namespace yigui::reading {
namespace {

double number_of(std::string_view text) {
    double v = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), v);
    return error == std::errc{} && v > -1e7 && v < 1e7 ? v : 0;
}

/// Without control characters and white space.
std::string cleaned(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t from = at;
        const char32_t c = code_point_at(text, at);
        if (c >= 0x20 && c != 0x7F && blank_at(text, from) == 0)
            out += text.substr(from, at - from);
    }
    return out;
}

double em_of(const text_box& b) {
    double units = 0;
    for (std::size_t at = 0; at < b.text.size();)
        units += code_point_at(b.text, at) < 0x2E80 ? 0.52 : 1.0;
    const double height = b.bottom - b.top, width = b.right - b.left;
    if (height <= 0 || units <= 0) return std::max(height, 1.0);
    return std::clamp(width / units, 0.6 * height, 1.05 * height);
}

void add(page_boxes& page, text_box b) {
    b.text = cleaned(b.text);
    if (b.text.empty() || b.right < b.left || b.bottom < b.top) return;
    b.size = em_of(b);
    page.boxes.push_back(std::move(b));
}

std::vector<std::string_view> fields_of(std::string_view line) {
    std::vector<std::string_view> out;
    for (std::size_t at = 0; at <= line.size();) {
        const std::size_t end = std::min(line.find('\t', at), line.size());
        out.push_back(line.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

}  // namespace

result<std::vector<page_boxes>> pages_of_bbox(const std::string& path, std::string_view xhtml,
                                              const read_limits& limits) {
    const auto tree = xml_tree::parse(path, std::string(xhtml), limits, {true, "pdftotext"});
    if (tree.has_error()) return tree.error();
    const xml_tree& t = *tree;
    std::vector<page_boxes> out;
    const auto body = t.child(t.root(), "body");
    const auto doc = body == xml_tree::none ? body : t.child(body, "doc");
    for (auto p = doc == xml_tree::none ? doc : t.at(doc).first_child; p != xml_tree::none;
         p = t.at(p).next) {
        if (t.name(p) != "page") continue;
        page_boxes page;
        page.width = number_of(t.attribute_of(p, "width"));
        page.height = number_of(t.attribute_of(p, "height"));
        for (auto w = t.at(p).first_child; w != xml_tree::none; w = t.at(w).next)
            if (t.name(w) == "word")
                add(page,
                    {number_of(t.attribute_of(w, "xMin")), number_of(t.attribute_of(w, "yMin")),
                     number_of(t.attribute_of(w, "xMax")), number_of(t.attribute_of(w, "yMax")),
                     t.text_below(w), 0});
        out.push_back(std::move(page));
    }
    return out;
}

ocr_page page_of_tsv(std::string_view tsv) {
    ocr_page out;
    double total = 0, characters = 0;
    text_box line;
    std::string line_key;
    for (std::size_t at = 0; at < tsv.size();) {
        const std::size_t end = std::min(tsv.find('\n', at), tsv.size());
        const auto f = fields_of(tsv.substr(at, end - at));
        at = end + 1;
        // level page block par line word left top width height conf text
        if (f.size() < 12) continue;
        const double left = number_of(f[6]), top = number_of(f[7]);
        const double right = left + number_of(f[8]), bottom = top + number_of(f[9]);
        if (f[0] == "1") {
            out.page.width = right;
            out.page.height = bottom;
        }
        if (f[0] != "5" || !is_valid_utf8(f[11])) continue;
        const std::string text = cleaned(f[11]);
        if (text.empty()) continue;
        const auto n = static_cast<double>(count_code_points(text));
        total += n * std::clamp(number_of(f[10]), 0.0, 100.0);
        characters += n;
        // Words are boxes of ink: only the line as a whole tells its height and size.
        const std::string key =
            std::string(f[2]) + "/" + std::string(f[3]) + "/" + std::string(f[4]);
        if (key != line_key) {
            add(out.page, std::move(line));
            line = {left, top, right, bottom, "", 0};
            line_key = key;
        }
        line.right = std::max(line.right, right);
        line.top = std::min(line.top, top);
        line.bottom = std::max(line.bottom, bottom);
        line.text += text;
    }
    add(out.page, std::move(line));
    if (characters > 0) out.confidence = total / characters;
    return out;
}

}  // namespace yigui::reading
