// The form is flat on purpose: 标题, 发文字号, 主送, 正文, 署名, 成文日期, 附注, 附件, and in 正文 the
// 编章节条款项 with their numbers as attributes, which are counted on where they are left out. A
// schema was rejected: what is not known is read as a paragraph, with a warning.
#include <string>
#include <vector>

#include "model/blank.h"
#include "model/label.h"
#include "read/numbering.h"
#include "read/page_fields.h"
#include "read/xml_readers.h"
#include "read/xml_writer.h"

namespace yigui::reading {
namespace {

constexpr auto none = xml_tree::none;

/// The numbered parts and how their labels are written.
struct part_form {
    std::string_view element, before, after;
    bool is_heading;  ///< always a line of its own
    bool is_decimal;
};
constexpr part_form part_forms[] = {
    {"编", "第", "编 ", true, false}, {"章", "第", "章 ", true, false},
    {"节", "第", "节 ", true, false}, {"条", "第", "条", false, false},
    {"项", "（", "）", false, false}, {"目", "", ".", false, true},
};

const part_form* form_of(std::string_view element) {
    for (const part_form& f : part_forms)
        if (f.element == element) return &f;
    return nullptr;
}

class own_reader {
 public:
    own_reader(const input& in, const xml_tree& t) : t_(t), out_(in, t, "yigui-xml") {}

    result<document> run() {
        page_fields();
        children(t_.root(), {});
        out_.close();
        block note;
        note.kind = block_kind::footnote;
        for (std::size_t k = 0; k < notes_.size(); ++k) {
            const std::uint32_t n = notes_[k];
            out_.open(note);
            inline_text(n);
            out_.close();
        }
        return out_.finish();
    }

 private:
    std::string_view name(std::uint32_t i) const { return t_.name(i); }

    /// Attributes of 文件: what a portal says around a text.
    void page_fields() {
        for (const std::string_view key : {"发布日期", "施行日期", "失效日期", "来源", "索引号"})
            out_.out().meta(std::string(field_name(key)),
                            std::string(t_.attribute_of(t_.root(), key)));
    }

    /// How often each numbered part has been counted below one parent.
    using counts = std::vector<std::pair<std::string_view, int>>;
    static int& count_of(counts& all, std::string_view element) {
        for (auto& [name, n] : all)
            if (name == element) return n;
        return all.emplace_back(element, 0).second;
    }

    void children(std::uint32_t i, block attributes) {
        counts here;
        for (std::uint32_t c = t_.at(i).first_child; c != none; c = t_.at(c).next) {
            if (!t_.is_text(c)) {
                element(c, attributes, here);
            } else if (out_.is_open() || has_words(t_, c)) {
                if (!out_.is_open()) out_.open(attributes);
                out_.text(c);
            }
        }
    }

    void inline_text(std::uint32_t i) {
        for (std::uint32_t c = t_.at(i).first_child; c != none; c = t_.at(c).next) {
            if (t_.is_text(c))
                out_.text(c);
            else if (name(c) == "注")
                notes_.push_back(c);
            else
                inline_text(c);
        }
    }

    void element(std::uint32_t i, const block& attributes, counts& here) {
        const std::string_view n = name(i);
        if (n == "注") return notes_.push_back(i);
        if (const part_form* f = form_of(n)) return part(i, *f, attributes, here);
        out_.close();
        block b = attributes;
        if (n == "标题") {
            b.kind = block_kind::heading;
            b.level = 1;
            b.centred = true;
            keep(i, "title");
        } else if (n == "署名" || n == "成文日期") {
            b.right = true;
            keep(i, n == "署名" ? "issuer" : "written");
        } else if (n == "发文字号") {
            keep(i, "number");
        } else if (n == "表") {
            return table(i);
        } else if (n == "附件") {
            return attachment(i);
        } else if (n == "正文") {
            children(i, attributes);
            return out_.close();
        } else if (n != "主送" && n != "段" && n != "款" && n != "附注" && n != "附件说明" &&
                   n != "题注") {
            out_.out().warn("不认识的元素 " + std::string(n) + ",按段落读取");
        }
        children(i, b);
        if (n == "主送" && out_.is_open() && !ends_open(i)) out_.computed("：", i);
        out_.close();
    }

    bool ends_open(std::uint32_t i) const {
        const std::string s = squeezed(t_.text_below(i));
        return s.ends_with("：") || s.ends_with(":");
    }

    void keep(std::uint32_t i, std::string field) {
        const std::string all = t_.text_below(i);
        const span s = without_blanks(all, {0, all.size()});
        out_.out().meta(std::move(field), all.substr(s.begin, s.size()));
    }

    // Numbered parts.

    void part(std::uint32_t i, const part_form& f, const block& attributes, counts& here) {
        out_.close();
        const bool is_heading = f.is_heading || !t_.attribute_of(i, "名").empty();
        block b = attributes;
        if (is_heading && b.table == 0) {
            b.kind = block_kind::heading;
            b.level = static_cast<std::uint8_t>(2 + (&f - part_forms));
        }
        out_.open(b);
        // Articles are counted through the whole text, other parts within the one above.
        out_.computed(label(i, f, f.element == "条" ? articles_ : here), i);
        out_.attribute(i, "名");
        if (is_heading) out_.close();
        part_text(i, attributes);
        out_.close();
    }

    /// The first 款 goes on in the line of its 条; further ones are paragraphs.
    void part_text(std::uint32_t i, const block& attributes) {
        counts here;
        bool may_go_on = true;
        for (std::uint32_t c = t_.at(i).first_child; c != none; c = t_.at(c).next) {
            if (t_.is_text(c)) {
                if (!out_.is_open() && !has_words(t_, c)) continue;
                if (!out_.is_open()) out_.open(attributes);
                out_.text(c);
                may_go_on = may_go_on && !has_words(t_, c);
            } else if ((name(c) == "款" || name(c) == "段") && may_go_on && out_.is_open()) {
                children(c, attributes);
                out_.close();
                may_go_on = false;
            } else {
                element(c, attributes, here);
            }
        }
    }

    /// 第三条, from 号="3", 号="三"; 第三条之二 from 号="3之2"; or counted on.
    std::string label(std::uint32_t i, const part_form& f, counts& all) {
        int& count = count_of(all, f.element);
        const std::string_view given = t_.attribute_of(i, "号");
        std::size_t end = 0;
        const int value = structure::read_number(given, end);
        std::string more(given.substr(end));
        if (value <= 0 && !given.empty()) {
            out_.out().warn("不认识的号 " + std::string(given) + ",按次序编号");
            more.clear();
        }
        count = value > 0 ? value : count + 1;
        std::string out(f.before);
        out += f.is_decimal ? std::to_string(count) : formatted_number(count, "chineseCounting");
        out += f.after;
        out += more;
        if (f.element == "条") out += ' ';
        return out;
    }

    void attachment(std::uint32_t i) {
        block b;
        b.kind = block_kind::heading;
        b.level = 1;
        out_.open(b);
        const std::string_view number = t_.attribute_of(i, "号");
        out_.computed("附件" + std::string(number), i);
        out_.close();
        if (!t_.attribute_of(i, "名").empty()) {
            b.centred = true;
            out_.open(b);
            out_.attribute(i, "名");
            out_.close();
        }
        articles_.clear();
        children(i, {});
        out_.close();
    }

    void table(std::uint32_t i) {
        block b;
        b.kind = block_kind::cell;
        b.table = ++tables_;
        for (std::uint32_t r = t_.at(i).first_child; r != none; r = t_.at(r).next) {
            if (name(r) != "行") continue;
            ++b.row;
            b.column = 0;
            for (std::uint32_t c = t_.at(r).first_child; c != none; c = t_.at(c).next) {
                if (name(c) != "格") continue;
                ++b.column;
                children(c, b);
                out_.close();
            }
        }
    }

    const xml_tree& t_;
    xml_writer out_;
    counts articles_;
    std::uint32_t tables_ = 0;
    std::vector<std::uint32_t> notes_;
};

}  // namespace

result<document> read_own_xml(const input& in, const xml_tree& t) {
    return own_reader(in, t).run();
}

}  // namespace yigui::reading
