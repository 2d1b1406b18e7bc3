// The text layer comes from pdftotext as words with their boxes, since its own reading order parts
// lines that are set with wide spaces; the layout is ours, the same as for OFD. Where a character
// stands in the file's bytes can't be told: its place is the page and the paragraph.
#include <algorithm>
#include <cmath>
#include <ctime>

#include "base/utf8.h"
#include "model/builder.h"
#include "read/faults.h"
#include "read/formats.h"
#include "read/pdf_words.h"
#include "read/tool.h"

namespace yigui::reading {
namespace {

/// Scans are rendered so fine that a character of 10 points has 28 pixels.
constexpr const char* ocr_dots = "200";
constexpr std::size_t most_ocr_pages = 60;

fault no_tool(const std::string& path, const std::string& tool, const std::string& package) {
    fault f =
        unsupported(path, "PDF(本机没有 " + tool + ")", "PDF (" + tool + " is not installed)");
    f.remedy = "由管理员安装 " + package + ",或另存为 DOCX、文本再检查";
    f.remedy_en = "have " + package + " installed, or save the file as DOCX or text";
    return f;
}

/// What pdftotext said, as a fault; nothing when it went well.
std::optional<fault> fault_of(const input& in, const tool_output& r) {
    using end = tool_output::end;
    if (r.how == end::missing) return no_tool(in.path, "pdftotext", "poppler-utils");
    if (r.how == end::over_time)
        return over_limit(in.path, "读 PDF 用时过长", "reading took too long");
    if (r.how == end::over_size) return over_limit(in.path, "PDF 的文字太多", "too much text");
    if (r.how == end::crashed)
        return damaged(in.path, "PDF 读取程序异常退出", "its reader crashed");
    if (r.status == 0) return std::nullopt;
    if (r.errors.find("ncorrect password") != std::string::npos || r.status == 3)
        return encrypted(in.path);
    if (r.errors.find("emory") != std::string::npos)
        return over_limit(in.path, "内存不足", "out of memory");
    return damaged(in.path, "不是完整的 PDF", "not a whole PDF");
}

/// Characters that a font without an encoding gives: private use, or none at all.
bool is_nonsense(char32_t c) {
    return c == 0xFFFD || (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xF0000 && c <= 0x10FFFD);
}

struct counts {
    std::size_t characters = 0, nonsense = 0;
};
counts counts_of(const page_boxes& p) {
    counts out;
    for (const text_box& b : p.boxes)
        for (std::size_t at = 0; at < b.text.size(); ++out.characters)
            out.nonsense += is_nonsense(code_point_at(b.text, at));
    return out;
}

fault no_encoding(const std::string& path) {
    fault f = unsupported(path, "PDF 的字体没有文字编码,读出来是乱码",
                          "a PDF whose fonts have no encoding: its text is nonsense");
    f.remedy = "用原来的文件另存为 DOCX 或文本;或加 --ocr 按图像识别";
    f.remedy_en = "save the original as DOCX or text; or read it as pictures with --ocr";
    return f;
}

fault a_scan(const std::string& path) {
    fault f = only_pictures(path);
    f.remedy = "用有文字的版本,或加 --ocr 按图像识别(须安装 tesseract-ocr-chi-sim)";
    f.remedy_en = "use a version with text, or read it with --ocr (needs tesseract-ocr-chi-sim)";
    return f;
}

std::string joined(const std::vector<std::size_t>& pages) {
    std::string out;
    for (const std::size_t p : pages) out += (out.empty() ? "" : "、") + std::to_string(p);
    return out;
}

class pdf_reader {
 public:
    pdf_reader(const input& in, std::vector<page_boxes> pages)
        : in_(in), out_(in.path, "pdf", "UTF-8"), pages_(std::move(pages)) {}

    result<document> run() {
        if (pages_.empty()) return damaged(in_.path, "PDF 没有页", "it has no page");
        look();
        if (in_.limits.ocr)
            if (auto f = read_pictures()) return *f;
        if (!unreadable_.empty() && unreadable_.size() + nonsense_ == pages_.size())
            return nonsense_ > 0 ? no_encoding(in_.path) : a_scan(in_.path);
        if (nonsense_ == pages_.size()) return no_encoding(in_.path);
        write();
        if (!out_.has_text()) return a_scan(in_.path);
        return out_.finish("");
    }

 private:
    /// Which pages have no text that can be read.
    void look() {
        for (std::size_t i = 0; i < pages_.size(); ++i) {
            const counts c = counts_of(pages_[i]);
            if (c.characters == 0) {
                unreadable_.push_back(i + 1);
            } else if (c.nonsense * 5 > c.characters) {
                ++nonsense_;
                nonsense_pages_.push_back(i + 1);
            }
        }
    }

    /// Reads pages without text as pictures.
    std::optional<fault> read_pictures() {
        std::vector<std::size_t> wanted = unreadable_;
        wanted.insert(wanted.end(), nonsense_pages_.begin(), nonsense_pages_.end());
        std::sort(wanted.begin(), wanted.end());
        if (wanted.empty()) return std::nullopt;
        if (wanted.size() > most_ocr_pages)
            return over_limit(in_.path, "要识别的页太多", "too many pages to recognise");
        double total = 0;
        for (const std::size_t p : wanted) {
            auto page = recognised(p);
            if (page.has_error()) return page.error();
            if (page->page.boxes.empty()) continue;
            pages_[p - 1] = std::move(page->page);
            total += page->confidence;
            ocr_pages_.push_back(p);
            std::erase(unreadable_, p);
            if (std::erase(nonsense_pages_, p) > 0) --nonsense_;
        }
        if (ocr_pages_.empty()) return std::nullopt;
        const auto mean = std::lround(total / static_cast<double>(ocr_pages_.size()));
        out_.meta("ocr", std::to_string(mean));
        out_.warn("第 " + joined(ocr_pages_) + " 页是图像识别读出的(识别程序自报把握 " +
                  std::to_string(mean) + "%),须对照原件核对");
        return std::nullopt;
    }

    result<ocr_page> recognised(std::size_t page) {
        const std::string n = std::to_string(page);
        const auto picture = run_tool({"pdftoppm", "-r", ocr_dots, "-gray", "-f", n, "-l", n, "-"},
                                      in_.bytes, in_.limits);
        if (auto f = fault_of(in_, picture)) return *f;
        const auto read =
            run_tool({"tesseract", "stdin", "stdout", "-l", "chi_sim", "--psm", "3", "tsv"},
                     picture.text, in_.limits);
        using end = tool_output::end;
        if (read.how == end::missing)
            return no_tool(in_.path, "tesseract", "tesseract-ocr 和 tesseract-ocr-chi-sim");
        if (read.how == end::over_time)
            return over_limit(in_.path, "图像识别用时过长", "recognising took too long");
        if (read.how != end::exited || read.status != 0)
            return no_tool(in_.path, "tesseract 的中文数据", "tesseract-ocr-chi-sim");
        return page_of_tsv(read.text);
    }

    void write() {
        const laid_text text = lay_out(pages_);
        for (const laid_block& b : text.blocks) write(b);
        for (const laid_block& b : text.margins) write(b);
        if (!unreadable_.empty())
            out_.warn("第 " + joined(unreadable_) + " 页没有文字(可能是图片),没有读取");
        if (!nonsense_pages_.empty())
            out_.warn("第 " + joined(nonsense_pages_) + " 页的字体没有文字编码,读出来是乱码");
    }

    void write(const laid_block& b) {
        out_.begin_part(part_of(b.pieces.front().page));
        out_.begin_block(b.attributes);
        for (const laid_piece& p : b.pieces) {
            out_.go_on_in_part(part_of(p.page));
            if (p.has_gap) out_.append_computed(" ", 0);
            out_.append(pages_[p.page].boxes[p.box].text, 0, 0, 0, 0);
        }
        out_.end_block();
    }

    static std::string part_of(std::uint32_t page) {
        return "第" + std::to_string(page + 1) + "页";
    }

    const input& in_;
    document_builder out_;
    std::vector<page_boxes> pages_;
    std::vector<std::size_t> unreadable_, nonsense_pages_, ocr_pages_;
    std::size_t nonsense_ = 0;
};

}  // namespace

namespace {

/// What stands behind `label` in each line that has it.
std::vector<std::string> values_of(std::string_view text, std::string_view label) {
    std::vector<std::string> out;
    for (std::size_t at = text.find(label); at != text.npos; at = text.find(label, at)) {
        at += label.size();
        out.emplace_back(text.substr(at, text.find('\n', at) - at));
    }
    return out;
}

/// Those that say something, one after the other.
std::string listed(const std::vector<std::string>& names) {
    std::string out;
    for (const auto& n : names)
        if (!n.empty()) out += (out.empty() ? "" : "、") + n;
    return out;
}

/// "Mar 05 2024 10:15:00" as "2024-03-05 10:15:00"; empty for 1970, which says that none was found.
std::string time_of(const std::string& printed) {
    std::tm t{};
    if (!::strptime(printed.c_str(), "%b %d %Y %H:%M:%S", &t) || t.tm_year == 70) return {};
    char out[32];
    return {out, std::strftime(out, sizeof out, "%Y-%m-%d %H:%M:%S", &t)};
}

/// Attached files and signatures are told: the first are not taken out, the second not verified.
/// The tools are asked only when the bytes give a sign; names may hide in streams of objects.
void tell_enclosed(const input& in, document& doc) {
    const auto says = [&](std::string_view mark) { return in.bytes.find(mark) != in.bytes.npos; };
    if (says("/EmbeddedFile") || says("/ObjStm")) {
        const auto list = run_tool({"pdfdetach", "-list", "fd://0"}, in.bytes, in.limits);
        auto names = values_of(list.text, "\n");
        std::erase(names, "");
        // "1: 申请表.docx"
        for (auto& n : names) n.erase(0, n.find(": ") == n.npos ? 0 : n.find(": ") + 2);
        if (list.status == 0 && !names.empty())
            doc.warnings.push_back("文件里有附件 " + std::to_string(names.size()) +
                                   " 个,没有读取,请取出后放进卷宗: " + listed(names));
    }
    if (!says("/ByteRange")) return;
    const auto list = run_tool({"pdfsig", "-nocert", "fd://0"}, in.bytes, in.limits);
    const auto count = values_of(list.text, "\nSignature #").size();
    if (count == 0) return;
    std::string text = "文件带有电子签名 " + std::to_string(count) + " 处,没有验证";
    if (const auto who = listed(values_of(list.text, "Common Name: ")); !who.empty())
        text += ",签名人 " + who;
    auto times = values_of(list.text, "Signing Time: ");
    for (auto& t : times) t = time_of(t);
    if (const auto when = listed(times); !when.empty()) text += ",签名时间 " + when;
    doc.warnings.push_back(std::move(text));
}

}  // namespace

result<document> read_pdf_words(const input& in, std::string_view xhtml) {
    auto pages = pages_of_bbox(in.path, xhtml, in.limits);
    if (pages.has_error()) return pages.error();
    return pdf_reader(in, std::move(*pages)).run();
}

result<document> read_pdf(const input& in) {
    const auto words =
        run_tool({"pdftotext", "-bbox", "-enc", "UTF-8", "-", "-"}, in.bytes, in.limits);
    if (auto f = fault_of(in, words)) return *f;
    auto doc = read_pdf_words(in, words.text);
    if (doc.has_value()) tell_enclosed(in, *doc);
    return doc;
}

}  // namespace yigui::reading
