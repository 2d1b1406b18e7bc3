// A sheet becomes a table of the model. Rows above the first one of two cells, and below the last
// one, are lines: the heading and the signature of a list. Values are those that the program kept:
// nothing is calculated. Hidden sheets are told and not read.
#include <algorithm>
#include <charconv>
#include <map>
#include <optional>

#include "model/blank.h"
#include "model/builder.h"
#include "read/cell_format.h"
#include "read/docx_package.h"
#include "read/faults.h"

namespace yigui::reading {
namespace {

constexpr auto none = xml_tree::none;

struct address {
    std::uint32_t row = 0, column = 0;  ///< from 1; 0 when not given
};

/// AB12.
address address_of(std::string_view s) {
    address out;
    std::size_t i = 0;
    for (; i < s.size() && i < 3 && s[i] >= 'A' && s[i] <= 'Z'; ++i)
        out.column = out.column * 26 + static_cast<std::uint32_t>(s[i] - 'A' + 1);
    std::from_chars(s.data() + i, s.data() + s.size(), out.row);
    return out;
}

class xlsx_reader {
 public:
    xlsx_reader(const input& in, docx_package package)
        : in_(in), package_(std::move(package)), out_(in.path, "xlsx", "UTF-8") {}

    result<document> run() {
        std::string main;
        for (const auto& r : package_.relations(""))
            if (r.type == "officeDocument") main = r.target;
        if (main.empty() && package_.has("xl/workbook.xml")) main = "xl/workbook.xml";
        if (main.empty())
            return damaged(in_.path, "找不到工作簿部件", "the workbook is missing", "_rels/.rels");
        const auto book = package_.part(main);
        if (book.has_error()) return book.error();
        const xml_tree& t = *(*book)->tree;
        if (t.name((*book)->root) != "workbook")
            return unsupported(in_.path, "不是 XLSX 的办公文件", "an office file that is no XLSX");
        const auto epoch = t.attribute_of(t.child((*book)->root, "workbookPr"), "date1904");
        from_1904_ = !epoch.empty() && epoch != "0" && epoch != "false";
        relations_ = package_.relations(main);
        if (auto f = load()) return *f;
        if (auto f = sheets(t, t.child((*book)->root, "sheets"))) return *f;
        if (has_uncalculated_) out_.warn("有公式没有保存计算结果,这些单元格没有读取");
        if (has_hidden_rows_) out_.warn("有隐藏的行或列,一并读取");
        if (!out_.has_text()) return empty_file(in_.path);
        return out_.finish("");
    }

 private:
    std::optional<fault> load() {
        for (const auto& r : relations_) {
            if (r.type != "sharedStrings" && r.type != "styles") continue;
            const auto p = package_.part(r.target);
            if (p.has_error()) return p.error();
            const xml_tree& t = *(*p)->tree;
            if (r.type == "styles") {
                formats_ = cell_formats(t, (*p)->root);
                continue;
            }
            for (auto c = t.at((*p)->root).first_child; c != none; c = t.at(c).next)
                if (t.name(c) == "si") strings_.push_back(rich_text(t, c));
        }
        return std::nullopt;
    }

    /// The runs of a string; readings of its characters (rPh) are left out.
    static std::string rich_text(const xml_tree& t, std::uint32_t i) {
        std::string out;
        for (auto c = t.at(i).first_child; c != none; c = t.at(c).next) {
            if (t.name(c) == "t") out += t.text_below(c);
            if (t.name(c) == "r") out += t.text_below(t.child(c, "t"));
        }
        return out;
    }

    std::optional<fault> sheets(const xml_tree& t, std::uint32_t list) {
        if (list == none) return std::nullopt;
        for (auto c = t.at(list).first_child; c != none; c = t.at(c).next) {
            if (t.name(c) != "sheet") continue;
            const std::string name(t.attribute_of(c, "name"));
            const auto state = t.attribute_of(c, "state");
            if (state == "hidden" || state == "veryHidden") {
                out_.warn("工作表“" + name + "”是隐藏的,没有读取");
                continue;
            }
            const auto id = t.attribute_of(c, "id");
            const auto r = std::find_if(relations_.begin(), relations_.end(), [&](const auto& one) {
                return one.id == id && one.type == "worksheet";
            });
            if (r == relations_.end()) continue;  // a chart or a macro sheet
            const auto p = package_.part(r->target);
            if (p.has_error()) return p.error();
            if (auto f = sheet(**p)) return f;
        }
        return std::nullopt;
    }

    struct cell {
        std::uint32_t node = none;
        address at;
        std::string shown;
    };

    std::optional<fault> sheet(const docx_part& p) {
        tree_ = p.tree.get();
        const xml_tree& t = *tree_;
        out_.begin_part(p.name);
        note_hidden_columns(t.child(p.root, "cols"));
        find_merged(t.child(p.root, "mergeCells"));
        std::vector<std::vector<cell>> rows;
        const auto data = t.child(p.root, "sheetData");
        if (data == none) return std::nullopt;
        std::uint32_t last = 0;
        for (auto r = t.at(data).first_child; r != none; r = t.at(r).next) {
            if (t.name(r) != "row") continue;
            const auto hidden = t.attribute_of(r, "hidden");
            has_hidden_rows_ = has_hidden_rows_ || hidden == "1" || hidden == "true";
            const address given = address_of(t.attribute_of(r, "r"));
            last = given.row > 0 ? given.row : last + 1;
            if (auto cells = cells_of(r, last); !cells.empty()) rows.push_back(std::move(cells));
            // A string that many cells share is written once in the file and often in the text.
            if (shown_bytes_ > in_.limits.text_bytes)
                return over_limit(in_.path, "表格的文字太多", "too much text in its cells", p.name);
        }
        write(rows);
        return std::nullopt;
    }

    std::vector<cell> cells_of(std::uint32_t row, std::uint32_t number) {
        const xml_tree& t = *tree_;
        std::vector<cell> out;
        std::uint32_t column = 0;
        for (auto c = t.at(row).first_child; c != none; c = t.at(c).next) {
            if (t.name(c) != "c") continue;
            const address given = address_of(t.attribute_of(c, "r"));
            column = given.column > 0 ? given.column : column + 1;
            std::string shown = value_of(c);
            shown_bytes_ += shown.size();
            const span text = without_blanks(shown, {0, shown.size()});
            if (!text.empty()) out.push_back({c, {number, column}, std::move(shown)});
        }
        return out;
    }

    std::string value_of(std::uint32_t c) {
        const xml_tree& t = *tree_;
        const auto type = t.attribute_of(c, "t");
        if (type == "inlineStr") return rich_text(t, t.child(c, "is"));
        const auto v = t.child(c, "v");
        if (v == none) {
            has_uncalculated_ = has_uncalculated_ || t.child(c, "f") != none;
            return {};
        }
        const std::string written = t.text_below(v);
        if (type == "s") {
            std::size_t i = strings_.size();
            std::from_chars(written.data(), written.data() + written.size(), i);
            return i < strings_.size() ? strings_[i] : std::string();
        }
        if (type == "b") return written == "1" ? "TRUE" : "FALSE";
        if (type == "str" || type == "e" || type == "d") return written;
        return shown_number(written, formats_.of(t.attribute_of(c, "s")), from_1904_);
    }

    void write(const std::vector<std::vector<cell>>& rows) {
        const auto is_wide = [](const std::vector<cell>& r) { return r.size() > 1; };
        const auto first = std::find_if(rows.begin(), rows.end(), is_wide);
        const auto last = std::find_if(rows.rbegin(), rows.rend(), is_wide).base();
        if (first != rows.end()) ++tables_;
        for (auto r = rows.begin(); r != rows.end(); ++r)
            for (const cell& c : *r) {
                block b;
                if (first != rows.end() && r >= first && r < last) {
                    b.kind = block_kind::cell;
                    b.table = tables_;
                    b.row = c.at.row;
                    b.column = c.at.column;
                    const auto merged = merged_.find({c.at.row, c.at.column});
                    b.rows = merged == merged_.end() ? 1 : merged->second;
                }
                lines(c, b);
            }
    }

    /// Line breaks inside a cell part its blocks.
    void lines(const cell& c, const block& b) {
        const source_text& source = tree_->source();
        const auto& n = tree_->at(c.node);
        const std::size_t begin = n.offset;
        const std::size_t end = std::min(source.text().find('>', begin), source.text().size());
        for (std::size_t at = 0; at <= c.shown.size();) {
            const std::size_t stop = std::min(c.shown.find('\n', at), c.shown.size());
            out_.begin_block(b);
            source.append_as(out_, std::string_view(c.shown).substr(at, stop - at), begin, end);
            out_.end_block();
            at = stop + 1;
        }
    }

    void note_hidden_columns(std::uint32_t columns) {
        if (columns == none) return;
        for (auto c = tree_->at(columns).first_child; c != none; c = tree_->at(c).next) {
            const auto hidden = tree_->attribute_of(c, "hidden");
            has_hidden_rows_ = has_hidden_rows_ || hidden == "1" || hidden == "true";
        }
    }

    void find_merged(std::uint32_t list) {
        merged_.clear();
        if (list == none) return;
        for (auto c = tree_->at(list).first_child; c != none; c = tree_->at(c).next) {
            const auto range = tree_->attribute_of(c, "ref");
            const std::size_t colon = range.find(':');
            if (colon == std::string_view::npos) continue;
            const address from = address_of(range.substr(0, colon));
            const address to = address_of(range.substr(colon + 1));
            if (from.row > 0 && to.row > from.row)
                merged_[{from.row, from.column}] = to.row - from.row + 1;
        }
    }

    const input& in_;
    docx_package package_;
    document_builder out_;
    std::vector<docx_package::relation> relations_;
    std::vector<std::string> strings_;
    cell_formats formats_;
    bool from_1904_ = false;
    std::size_t shown_bytes_ = 0;
    bool has_uncalculated_ = false;
    bool has_hidden_rows_ = false;
    // Of the sheet being read.
    const xml_tree* tree_ = nullptr;
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> merged_;
    std::uint32_t tables_ = 0;
};

}  // namespace

result<document> read_xlsx(const input& in) {
    auto package = docx_package::open_zip(in);
    if (package.has_error()) return package.error();
    return xlsx_reader(in, std::move(*package)).run();
}

}  // namespace yigui::reading
