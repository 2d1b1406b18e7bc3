// A page becomes: its title and the line of fields under it (发布时间, 来源 …) where they stand
// outside the text, then the blocks of the main element. Line breaks part blocks, as titles over
// several lines need. Fields also go to document::meta, from the head's meta elements first.
#include <algorithm>
#include <optional>

#include "base/unicode.h"
#include "model/blank.h"
#include "read/faults.h"
#include "read/flow.h"
#include "read/formats.h"
#include "read/gkmlpt.h"
#include "read/html_page.h"
#include "read/html_tree.h"
#include "read/page_fields.h"

namespace yigui::reading {
namespace {

constexpr auto none = html_tree::none;

/// 1 to 6 for h1 to h6, else 0.
std::uint8_t heading_level(std::string_view name) {
    return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6'
               ? static_cast<std::uint8_t>(name[1] - '0')
               : 0;
}

class html_reader {
 public:
    html_reader(const std::string& path, const html_tree& t)
        : t_(t),
          page_(t),
          out_(path, "html", t.source().decoded().encoding),
          flow_(out_, t.source()) {}

    result<document> run(const std::string& path) {
        out_.begin_part("");
        fields_of_head();
        if (page_.main() != 0) around_main();
        walk(page_.main());
        end();
        attachments();
        if (!out_.has_text()) return no_text(path);
        const std::size_t replaced = t_.source().decoded().replaced;
        if (replaced > 0) out_.warn("有 " + std::to_string(replaced) + " 个字符不能解码,显示为�");
        return out_.finish("");
    }

 private:
    static fault no_text(const std::string& path) {
        fault f = unsupported(path, "没有文字的网页(内容可能由脚本载入)",
                              "a page without text (it may be loaded by a script)");
        f.remedy = "在浏览器中打开后另存为网页或复制为文本,再检查";
        f.remedy_en = "open it in a browser, save it as a complete page or as text";
        return f;
    }

    // What stands around the text.

    void fields_of_head() {
        std::string page_title;
        for (std::uint32_t i = 1; i < t_.size(); ++i) {
            if (t_.name(i) == "title" && page_title.empty()) page_title = t_.text_below(i);
            if (t_.name(i) != "meta") continue;
            const std::string_view content = t_.attribute_of(i, "content");
            const auto field = field_name(t_.attribute_of(i, "name"));
            if (!field.empty() && !squeezed(content).empty())
                out_.meta(std::string(field), trimmed(content));
        }
        title_words_ = squeezed(page_title);
        if (!title_words_.empty()) out_.meta("title", trimmed(page_title));
    }

    /// The files that the page offers beside its text, by their names. A list of them is mostly links
    /// and so looks like a menu: it is taken all the same.
    void attachments() {
        std::vector<std::string> names;
        for (std::uint32_t i = 1; i < t_.size(); ++i) {
            if (t_.name(i) != "a" || page_.is_hidden(i)) continue;
            const std::string file = file_of(t_.attribute_of(i, "href"));
            const auto classes = names_of(t_, i);
            const bool is_attachment =
                std::find(classes.begin(), classes.end(), "attachment") != classes.end();
            if (!is_attachment && !is_document(file)) continue;
            std::string name = trimmed(t_.text_below(i));
            // 点击下载 names nothing: the portals put the name beside it.
            for (const std::string_view other : {"alt", "title", "download"})
                if (!is_document(name) && is_document(trimmed(t_.attribute_of(i, other))))
                    name = trimmed(t_.attribute_of(i, other));
            if (name.empty()) name = file;
            if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
                names.push_back(name);
        }
        std::string all;
        for (const auto& n : names) all += (all.empty() ? "" : "\n") + n;
        out_.meta("attachments", all);
    }

    /// The last part of a link's path.
    static std::string file_of(std::string_view link) {
        link = link.substr(0, link.find_first_of("?#"));
        return trimmed(link.substr(link.rfind('/') + 1));
    }

    static bool is_document(std::string_view name) {
        for (const std::string_view ending :
             {".doc", ".docx", ".pdf", ".wps", ".xls", ".xlsx", ".et", ".ofd", ".zip", ".rar"})
            if (has_ending(name, ending)) return true;
        return false;
    }

    static std::string trimmed(std::string_view s) {
        const span inner = without_blanks(s, {0, s.size()});
        return std::string(s.substr(inner.begin, inner.size()));
    }

    /// The title and the fields that stand beside the main element, in the page's order.
    void around_main() {
        const std::uint32_t main = page_.main();
        const std::uint32_t title = title_before(main);
        for (std::uint32_t i = 1; i < main; ++i) {
            if (i == title) {
                block b;
                b.kind = block_kind::heading;
                b.level = 1;
                whole(i, b);
            } else if (is_number_line(i, main)) {
                whole(i, block());
                i = t_.at(i).end - 1;
            } else if (t_.name(i) == "tr" && stands_apart(i, main) && row_of_fields(i)) {
                i = t_.at(i).end - 1;
            } else if (const auto fields = fields_in(i, main); !fields.empty()) {
                block b;
                if (std::find(fields.begin(), fields.end(), false) == fields.end())
                    b.kind = block_kind::page_meta;
                whole(i, b);
                i = t_.at(i).end - 1;
            }
        }
    }

    /// 某监复〔2026〕58号 alone between the title and the text: the number without a label.
    bool is_number_line(std::uint32_t i, std::uint32_t main) const {
        constexpr std::size_t shortest = 12, longest = 75;  // bytes
        if (t_.is_text(i) || !is_block_element(t_.name(i)) || !stands_apart(i, main)) return false;
        for (std::uint32_t k = i + 1; k < t_.at(i).end; ++k)
            if (t_.name(k) == "a" || is_block_element(t_.name(k))) return false;
        const std::string words = squeezed(t_.text_below(i));
        if (words.size() < shortest || words.size() > longest || !words.ends_with("号"))
            return false;
        for (const std::string_view mark : {"，", "。", "：", ":", "《"})
            if (words.find(mark) != std::string::npos) return false;
        for (const std::string_view open : {"〔", "[", "［", "（", "("})
            for (const std::string_view century : {"19", "20"})
                if (words.find(std::string(open).append(century)) != std::string::npos) return true;
        return false;
    }

    /// The nearest heading before the text that the page's own title repeats, or an element that
    /// says so by its name; none when the text begins with it.
    std::uint32_t title_before(std::uint32_t main) {
        const std::string start = squeezed(t_.text_below(main)).substr(0, 1000);
        for (std::uint32_t i = main; i-- > 1;) {
            if (t_.is_text(i) || !stands_apart(i, main)) continue;
            const auto names = names_of(t_, i);
            const bool is_named = std::any_of(names.begin(), names.end(), [](const auto& n) {
                return n == "title" || n == "biaoti" || n == "tit" || n == "bt";
            });
            if (heading_level(t_.name(i)) == 0 && !is_named) continue;
            const std::string words = squeezed(t_.text_below(i));
            if (words.size() < 12 || words.size() > 600) continue;
            if (start.find(words) != std::string::npos) return none;
            if (title_words_.find(words) != std::string::npos || is_named) return i;
        }
        return unnamed_title_before(main, start);
    }

    /// Pages of old portals say only by its words which line above the text is its title.
    std::uint32_t unnamed_title_before(std::uint32_t main, const std::string& start) {
        for (std::uint32_t i = main; i-- > 1;) {
            if (t_.is_text(i) || !is_block_element(t_.name(i)) || !stands_apart(i, main)) continue;
            bool is_line = true;
            for (std::uint32_t k = i + 1; k < t_.at(i).end && is_line; ++k)
                is_line = t_.name(k) != "a" && !is_block_element(t_.name(k));
            const std::string words = squeezed(t_.text_below(i));
            if (is_line && reads_like_title(words)) return start.starts_with(words) ? none : i;
        }
        return none;
    }

    static bool reads_like_title(std::string_view words) {
        if (words.size() < 24 || words.size() > 360) return false;
        for (const std::string_view mark : {"。", "，", ">", "当前位置", "首页"})
            if (words.find(mark) != std::string_view::npos) return false;
        const bool is_about = words.find("关于") != std::string_view::npos ||
                              words.find("《") != std::string_view::npos;
        for (const std::string_view end :
             {"通知", "公告", "通告", "意见", "办法", "规定", "决定", "细则", "函",   "批复",
              "方案", "解读", "说明", "公示", "答复", "报告", "措施", "情况", "结果", "启事"})
            if (words.ends_with(end)) return is_about;
        return false;
    }

    /// Visible, outside menus, and not around the main element.
    bool stands_apart(std::uint32_t i, std::uint32_t main) const {
        return !page_.is_hidden(i) && !page_.is_noise(i) && t_.at(i).end <= main;
    }

    /// Takes the fields of a block that says 发布时间 or the like; for each whether its line may
    /// be set apart as the page's. None when a smaller block says it.
    std::vector<bool> fields_in(std::uint32_t i, std::uint32_t main) {
        if (t_.is_text(i) || !is_block_element(t_.name(i)) || !stands_apart(i, main)) return {};
        const std::string text = t_.text_below(i);
        if (text.size() > 900) return {};
        for (std::uint32_t k = i + 1; k < t_.at(i).end; ++k)
            if (is_block_element(t_.name(k)) && t_.name(i) != "tr") return {};
        std::vector<bool> found;
        for (const auto& piece : field_pieces(text)) {
            const auto f = page_field(piece);
            if (!f || f->value.empty()) continue;
            out_.meta(f->name, std::string(f->value));
            found.push_back(f->may_be_meta());
        }
        return found;
    }

    /// A table row of labels and values beside each other: 发布日期 | 2017年6月30日. Each pair
    /// becomes a line of its own; false when no cell is a known label.
    bool row_of_fields(std::uint32_t row) {
        std::uint32_t label = none;
        bool found = false;
        for (std::uint32_t c = t_.at(row).first_child; c != none; c = t_.at(c).next) {
            if (t_.name(c) != "td" && t_.name(c) != "th") continue;
            const std::string words = trimmed(t_.text_below(c));
            if (label == none) {
                if (!field_name(words).empty()) label = c;
                continue;
            }
            const auto name = field_name(trimmed(t_.text_below(label)));
            if (!words.empty() && words.size() <= 600) {
                const field f{std::string(name), words};
                out_.meta(f.name, words);
                block b;
                if (f.may_be_meta()) b.kind = block_kind::page_meta;
                begin(b);
                texts_below(label);
                out_.append_computed("：", 0);
                texts_below(c);
                end();
                found = true;
            }
            label = none;
        }
        return found;
    }

    void texts_below(std::uint32_t i) {
        for (std::uint32_t k = i; k < t_.at(i).end; ++k)
            if (t_.is_text(k) && !page_.is_hidden(k)) text(k);
    }

    /// A line of fields cut where wide gaps or strokes part them, or where another key begins.
    static std::vector<std::string> field_pieces(const std::string& text) {
        std::vector<std::string> out(1);
        std::size_t gap = 0;
        for (std::size_t i = 0; i < text.size();) {
            const std::size_t blank = blank_at(text, i);
            if (blank > 0 || text[i] == '|') {
                gap += blank == 1 && text[i] == ' ' ? 1 : 2;
                i += std::max<std::size_t>(blank, 1);
                continue;
            }
            // "发布时间： 2021" keeps its gap: a value has not begun behind a colon.
            const bool is_open = out.back().ends_with(":") || out.back().ends_with("：");
            const bool begins = gap >= 2 || (gap == 1 && page_field(text.substr(i, 60)));
            if (begins && !is_open && !out.back().empty())
                out.emplace_back();
            else if (gap > 0 && !is_open)
                out.back() += ' ';
            gap = 0;
            out.back() += text[i++];
        }
        return out;
    }

    void whole(std::uint32_t i, const block& b) {
        begin(b);
        texts_below(i);
        end();
    }

    // The text.

    void walk(std::uint32_t i) {
        if (page_.is_hidden(i)) return;
        if (i != page_.main() && page_.is_noise(i)) return;
        if (t_.is_text(i)) return inline_text(i);
        const std::string_view name = t_.name(i);
        if (name == "br" || name == "hr") return line_break();
        if (name == "input") return input_field(i);
        if (name == "table" && table_ == 0 && page_.is_data_table(i)) return table(i);
        if (!is_block_element(name)) return children(i);
        const block outer = now_;
        const bool was_pre = is_pre_;
        end();
        now_.level = heading_level(name);
        if (now_.level > 0 && now_.table == 0) now_.kind = block_kind::heading;
        if (name == "li" && now_.table == 0) now_.kind = block_kind::list_item;
        if (name == "pre") is_pre_ = true;
        align(i);
        children(i);
        end();
        is_pre_ = was_pre;
        now_ = outer;
    }

    void children(std::uint32_t i) {
        for (std::uint32_t c = t_.at(i).first_child; c != none; c = t_.at(c).next) walk(c);
    }

    void align(std::uint32_t i) {
        std::string a = squeezed(t_.attribute_of(i, "align"));
        if (t_.name(i) == "center") a = "center";
        const std::string style = squeezed(t_.attribute_of(i, "style"));
        if (const std::size_t at = style.find("text-align:"); at != std::string::npos)
            a = style.substr(at + 11, style.find(';', at) - at - 11);
        if (a.empty()) return;
        now_.centred = a == "center";
        now_.right = a == "right" || a == "end";
    }

    void table(std::uint32_t table) {
        end();
        const block outer = now_;
        table_ = ++tables_;
        std::uint32_t row = 0, column = 0;
        for (std::uint32_t i = table + 1; i < t_.at(table).end; ++i) {
            const std::string_view name = t_.name(i);
            if (name == "tr") {
                ++row;
                column = 0;
            }
            if (name != "td" && name != "th" && name != "caption") continue;
            now_ = {};
            now_.kind = name == "caption" ? block_kind::paragraph : block_kind::cell;
            now_.table = table_;
            now_.row = std::max(row, 1u);
            now_.column = ++column;
            walk(i);
            column += std::min(colspan(i), 64u) - 1;
            i = t_.at(i).end - 1;
        }
        table_ = 0;
        now_ = outer;
    }

    std::uint32_t colspan(std::uint32_t i) const {
        const std::string_view v = t_.attribute_of(i, "colspan");
        std::uint32_t n = 0;
        for (const char c : v.substr(0, 3))
            if (c >= '0' && c <= '9') n = n * 10 + static_cast<std::uint32_t>(c - '0');
        return std::max(n, 1u);
    }

    void inline_text(std::uint32_t i) {
        if (!out_.is_in_block()) {
            const std::string_view s = t_.text(i);
            if (std::all_of(s.begin(), s.end(),
                            [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }))
                return;
            begin(now_);
        }
        text(i);
    }

    void text(std::uint32_t i) {
        const auto& n = t_.at(i);
        if (!n.shown.empty()) return flow_.shown(n.shown, n.begin_at, n.end_at);
        if (!is_pre_) return flow_.plain(n.begin_at, n.end_at);
        const std::string_view all = t_.source().text();
        for (std::size_t at = n.begin_at; at < n.end_at;) {
            const std::size_t stop = std::min(all.find('\n', at), n.end_at);
            flow_.plain(at, stop);
            if (stop < n.end_at) line_break();
            at = stop + 1;
        }
    }

    /// A tick box is as good as text; a field's value is what was filled in.
    void input_field(std::uint32_t i) {
        const std::string_view type = t_.attribute_of(i, "type");
        std::string shown;
        if (type == "checkbox" || type == "radio")
            shown = t_.has_attribute(i, "checked") ? "☑" : "□";
        else if (type == "text" || type.empty())
            shown = t_.attribute_of(i, "value");
        if (shown.empty()) return;
        if (!out_.is_in_block()) begin(now_);
        out_.append_computed(shown, 0);
    }

    void line_break() {
        if (!out_.is_in_block()) return;
        end();
        begin(now_);
    }

    void begin(const block& b) {
        if (out_.is_in_block()) return;
        flow_.reset();
        out_.begin_block(b);
    }
    void end() {
        if (out_.is_in_block()) out_.end_block();
        flow_.reset();
    }

    const html_tree& t_;
    html_page page_;
    document_builder out_;
    flow_writer flow_;
    std::string title_words_;
    block now_;
    std::uint32_t tables_ = 0, table_ = 0;
    bool is_pre_ = false;
};

}  // namespace

namespace {

result<document> read_page(const input& in) {
    const auto t = html_tree::parse(in.path, in.bytes, in.limits);
    if (t.has_error()) return t.error();
    return html_reader(in.path, *t).run(in.path);
}

/// A page whose paper stands in its script. Its characters are escaped there, so their place is
/// the object as a whole.
result<document> read_detail(const input& in, const gkmlpt_detail& detail) {
    auto doc = read_page({in.path, detail.page, in.limits});
    if (doc.has_error()) return doc;
    for (origin_run& r : doc->origins) {
        r.source_begin = detail.begin;
        r.source_end = detail.end;
        r.text_unit = r.source_unit = 0;
    }
    doc->warnings.push_back("正文取自网页脚本里的数据(信息公开目录平台)");
    return doc;
}

}  // namespace

result<document> read_html(const input& in) {
    if (in.bytes.size() > in.limits.page_bytes)
        return over_limit(in.path, "网页太大", "the page is too large");
    auto doc = read_page(in);
    const bool is_empty = doc.has_error() && doc.error().kind == fault_kind::unsupported;
    if (!is_empty && doc.has_error()) return doc;
    if (!is_valid_utf8(in.bytes)) return doc;
    const auto detail = gkmlpt_detail_of(in.bytes);
    if (!detail) return doc;
    auto inner = read_detail(in, *detail);
    // A page that was saved after its script had run shows its paper itself.
    if (inner.has_value() && (is_empty || doc->text.size() < inner->text.size())) return inner;
    return doc;
}

}  // namespace yigui::reading
