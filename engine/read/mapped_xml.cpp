// A mapping file names a test for its kind of XML and an XPath for each field. What is found is
// written in the order of a Chinese official paper, wherever the source keeps it, so that the
// hierarchy is recognised as in any other paper. XPath comes from the dossier, which nobody
// vouches for: expressions whose cost could be the square of the file are refused.
#include <algorithm>
#include <map>
#include <string>

#include "model/blank.h"
#include "read/faults.h"
#include "read/page_fields.h"
#include "read/xml_readers.h"
#include "read/xml_writer.h"
#include "yigui/date.h"

namespace yigui::reading {
namespace {

constexpr auto none = xml_tree::none;
constexpr std::size_t longest_xpath = 200;
constexpr std::size_t most_mappings = 16;  // in one folder

/// The fields in the order in which they are written; those with a place in `meta` are kept there
/// too.
struct field_form {
    std::string_view name, meta;
    bool is_text;  ///< written into the text
};
constexpr field_form field_forms[] = {
    {"文号", "number", true},
    {"标题", "title", true},
    {"题注", "", true},
    {"主送", "", true},
    {"正文", "", true},
    {"附件说明", "", true},
    {"机关", "issuer", true},
    {"成文日期", "written", true},
    {"附注", "", true},
    {"附件", "", true},
    {"发布日期", "published", false},
    {"施行日期", "effective", false},
    {"失效日期", "expires", false},
    {"来源", "source", false},
    {"索引号", "index", false},
};

struct mapping {
    std::string path;
    std::string root_test;
    std::map<std::string, std::string, std::less<>> xpaths;  ///< by field
};

fault wrong_mapping(const std::string& paper, const mapping_file& file, const std::string& zh,
                    const std::string& en) {
    return {fault_kind::damaged,
            paper,
            file.path,
            "映射文件有误: " + zh,
            "改正映射文件 " + file.path + "(写法见 README 的“能读什么”)",
            "wrong mapping file: " + en,
            "correct the mapping file " + file.path + " (README, 能读什么, shows how)"};
}

bool is_costly(std::string_view xpath) {
    int brackets = 0, deep = 0;
    for (std::size_t i = 0; i < xpath.size(); ++i) {
        brackets += xpath[i] == '[';
        brackets -= xpath[i] == ']';
        deep += xpath.compare(i, 2, "//") == 0;
        if (xpath[i] == '/' && brackets > 0) return true;
        if (xpath.compare(i, 2, "..") == 0 || xpath.compare(i, 2, "::") == 0) return true;
    }
    return deep > 1 || xpath.size() > longest_xpath;
}

class mapping_reader {
 public:
    mapping_reader(const std::string& paper, const mapping_file& file)
        : paper_(paper), file_(file) {}

    result<mapping> run(const read_limits& limits) const {
        const auto tree = xml_tree::parse(file_.path, file_.bytes, limits, {});
        if (tree.has_error())
            return wrong(tree.error().what + " " + tree.error().place, tree.error().what_en);
        if (tree->name(0) != "映射") return wrong("根元素应为 <映射>", "its root should be <映射>");
        mapping out{file_.path, std::string(tree->attribute_of(0, "根")), {}};
        if (out.root_test.empty())
            return wrong("<映射> 缺少 根=\"XPath\"", "<映射> lacks 根=\"XPath\"");
        if (auto why = judge(out.root_test)) return *why;
        for (std::uint32_t c = tree->at(0).first_child; c != none; c = tree->at(c).next) {
            if (tree->is_text(c)) continue;
            if (auto why = take(*tree, c, out)) return *why;
        }
        if (!out.xpaths.contains("正文"))
            return wrong("没有 正文 字段", "the field 正文 is missing");
        return out;
    }

 private:
    fault wrong(const std::string& zh, const std::string& en) const {
        return wrong_mapping(paper_, file_, zh, en);
    }

    std::optional<fault> judge(const std::string& xpath) const {
        if (is_costly(xpath))
            return wrong(
                "XPath 太复杂(只许一个 //,不许 ..、:: 和方括号里的 /): " + xpath,
                "the XPath is too costly (one //, no .., no :: and no / in brackets): " + xpath);
        if (!xml_tree::is_path(xpath))
            return wrong("XPath 写错: " + xpath, "not an XPath that selects nodes: " + xpath);
        return std::nullopt;
    }

    std::optional<fault> take(const xml_tree& tree, std::uint32_t i, mapping& out) const {
        const std::string name(tree.attribute_of(i, "名")), xpath(tree.attribute_of(i, "取"));
        if (tree.name(i) != "字段" || xpath.empty())
            return wrong("只认识 <字段 名=\"…\" 取=\"XPath\"/>",
                         "only <字段 名=\"…\" 取=\"XPath\"/> is known");
        if (std::none_of(std::begin(field_forms), std::end(field_forms),
                         [&](const field_form& f) { return f.name == name; })) {
            std::string known;
            for (const field_form& f : field_forms)
                known += (known.empty() ? "" : "、") + std::string(f.name);
            return wrong("不认识的字段 " + name + "(有: " + known + ")", "unknown field " + name);
        }
        if (!out.xpaths.emplace(name, xpath).second)
            return wrong("字段 " + name + " 写了两次", "the field " + name + " stands twice");
        return judge(xpath);
    }

    const std::string& paper_;
    const mapping_file& file_;
};

class mapped_reader {
 public:
    mapped_reader(const input& in, const xml_tree& t, const mapping& m)
        : in_(in), t_(t), mapping_(m), out_(in, t, "xml") {}

    result<document> run(const mapping_file& file) {
        for (const auto& s : t_.select(mapping_.xpaths.at("正文"))) body_ += squeezed(value_of(s));
        if (body_.empty())
            return wrong_mapping(in_.path, file, "正文 没有取到文字: " + mapping_.xpaths.at("正文"),
                                 "正文 selects no text: " + mapping_.xpaths.at("正文"));
        for (const field_form& f : field_forms) {
            const auto xpath = mapping_.xpaths.find(f.name);
            if (xpath == mapping_.xpaths.end()) continue;
            bool has_any = false;
            for (const auto& s : t_.select(xpath->second)) has_any |= write(f, s);
            if (!has_any)
                out_.out().warn("映射文件 " + file.path + " 的字段 " + std::string(f.name) +
                                " 没有取到文字");
        }
        return out_.finish();
    }

 private:
    static std::string_view local(std::string_view name) {
        return name.substr(name.rfind(':') + 1);
    }

    std::string value_of(const xml_tree::selected& s) const {
        const std::string all = s.attribute.empty()
                                    ? t_.text_below(s.node)
                                    : std::string(t_.attribute_of(s.node, local(s.attribute)));
        const span inner = without_blanks(all, {0, all.size()});
        return all.substr(inner.begin, inner.size());
    }

    bool write(const field_form& f, const xml_tree::selected& s) {
        const std::string value = value_of(s);
        if (value.empty()) return false;
        if (!f.meta.empty()) out_.out().meta(std::string(f.meta), value);
        if (!f.is_text) return true;
        if (f.name == "附件") label_attachment(value, s);
        if (f.name == "正文" || f.name == "附件") {
            paragraphs(s);
        } else if (!stands_in_body(f, value)) {
            line(f, s, value);
        }
        out_.close();
        return true;
    }

    static std::optional<date> day_of(const field_form& f, const std::string& value) {
        return f.name == "成文日期" ? date_from_iso(value.substr(0, 10)) : std::nullopt;
    }

    /// Exports often keep the whole paper as 正文, head and signature included.
    bool stands_in_body(const field_form& f, const std::string& value) const {
        constexpr std::size_t reach = 600;
        const auto day = day_of(f, value);
        const bool is_tail = f.name == "机关" || f.name == "成文日期" || f.name == "附注";
        const std::size_t from = is_tail && body_.size() > reach ? body_.size() - reach : 0;
        const std::string_view part = std::string_view(body_).substr(from, reach);
        return part.find(day ? day->zh() : squeezed(value)) != std::string_view::npos;
    }

    void line(const field_form& f, const xml_tree::selected& s, const std::string& value) {
        block b;
        b.centred = f.name == "标题";
        b.right = f.name == "机关" || f.name == "成文日期";
        if (b.centred) {
            b.kind = block_kind::heading;
            b.level = 1;
        }
        out_.open(b);
        if (const auto day = day_of(f, value))
            out_.instead(day->zh(), place_of(s));
        else if (s.attribute.empty())
            out_.all_text(s.node);
        else
            out_.attribute(s.node, local(s.attribute));
        if (f.name == "主送" && !value.ends_with("：") && !value.ends_with(":"))
            out_.computed("：", s.node);
    }

    span place_of(const xml_tree::selected& s) const {
        if (!s.attribute.empty()) return t_.attribute_place(s.node, local(s.attribute));
        const std::uint32_t n = t_.is_text(s.node) ? s.node : t_.at(s.node).first_child;
        if (n == none || !t_.is_text(n)) return {};
        const auto pieces = t_.pieces(n);
        return pieces.empty() ? span{} : span{pieces.front().begin, pieces.back().end};
    }

    void label_attachment(const std::string& value, const xml_tree::selected& s) {
        ++attachments_;
        if (value.starts_with("附件")) return;
        out_.open();
        out_.computed("附件" + std::to_string(attachments_), s.node);
        out_.close();
    }

    void paragraphs(const xml_tree::selected& s) {
        if (s.attribute.empty()) return paragraphs(s.node);
        out_.open();
        out_.attribute(s.node, local(s.attribute));
    }

    /// As in plain XML; and each line is a paragraph, since exports keep whole texts in one
    /// element.
    void paragraphs(std::uint32_t i) {
        if (t_.is_text(i)) return out_.lines(i);
        bool has_own = false;
        for (std::uint32_t c = t_.at(i).first_child; c != none; c = t_.at(c).next)
            has_own |= has_words(t_, c);
        for (std::uint32_t c = t_.at(i).first_child; c != none; c = t_.at(c).next) {
            const bool is_apart = !has_own || t_.name(c) == "br" || t_.name(c) == "p";
            if (is_apart && out_.is_open()) out_.close();
            paragraphs(c);
            if (is_apart && out_.is_open()) out_.close();
        }
    }

    const input& in_;
    const xml_tree& t_;
    const mapping& mapping_;
    xml_writer out_;
    std::string body_;  ///< all 正文, without white space
    int attachments_ = 0;
};

}  // namespace

std::optional<result<document>> read_mapped_xml(const input& in, const xml_tree& t,
                                                const std::vector<mapping_file>& files) {
    if (files.size() > most_mappings)
        return over_limit(in.path, "同一目录里的映射文件超过 16 个",
                          "more than 16 mapping files in one folder");
    for (const mapping_file& file : files) {
        const auto m = mapping_reader(in.path, file).run(in.limits);
        if (m.has_error()) return m.error();
        if (t.select(m->root_test).empty()) continue;
        return mapped_reader(in, t, *m).run(file);
    }
    return std::nullopt;
}

}  // namespace yigui::reading
