// The order of parts: body, footnotes, endnotes, headers and footers; each is a part of its own, so
// that a place in it can be named. Headers that repeat are taken once. Comments are no text.
#include <algorithm>
#include <set>

#include "model/blank.h"
#include "read/docx_body.h"
#include "read/docx_package.h"
#include "read/faults.h"

namespace yigui::reading {
namespace {

class docx_reader {
 public:
    docx_reader(const input& in, docx_package package)
        : in_(in), package_(std::move(package)), out_(in.path, "docx", "UTF-8") {}

    result<document> run() {
        std::string main;
        const auto of_package = package_.relations("");
        for (const auto& r : of_package)
            if (r.type == "officeDocument") main = r.target;
        if (main.empty() && package_.has("word/document.xml")) main = "word/document.xml";
        if (main.empty())
            return damaged(in_.path, "找不到正文部件", "the main part is missing", "_rels/.rels");
        const auto body = package_.part(main);
        if (body.has_error()) return body.error();
        const xml_tree& t = *(*body)->tree;
        if (t.name((*body)->root) != "document")
            return unsupported(in_.path, "不是 DOCX 的办公文件", "an office file that is no DOCX");
        relations_ = package_.relations(main);
        load_styles();
        docx_walker walker(out_, styles_, numbers_);
        walker.walk(**body, (*body)->root, block_kind::paragraph);
        notes(walker);
        margins(walker);
        comments();
        properties(of_package);
        warn(walker);
        if (!out_.has_text()) return walker.revisions() > 0 ? all_deleted() : no_text();
        return out_.finish("");
    }

 private:
    std::shared_ptr<docx_part> optional_part(const std::string& name) {
        auto p = package_.part(name);
        if (p.has_value()) return *p;
        out_.warn("部件 " + name + " 没有读出: " + p.error().what);
        return nullptr;
    }

    void load_styles() {
        for (const auto& r : relations_) {
            if (r.type == "styles")
                if (const auto p = optional_part(r.target))
                    styles_ = docx_styles(*p->tree, p->root);
            if (r.type == "numbering")
                if (const auto p = optional_part(r.target)) numbers_ = numbering(*p->tree, p->root);
        }
    }

    void notes(docx_walker& walker) {
        for (const auto& r : relations_) {
            if (r.type != "footnotes" && r.type != "endnotes") continue;
            const auto p = optional_part(r.target);
            if (!p) continue;
            const xml_tree& t = *p->tree;
            for (auto c = t.at(p->root).first_child; c != xml_tree::none; c = t.at(c).next) {
                const auto type = t.attribute_of(c, "type");
                if (type.empty() || type == "normal") walker.walk(*p, c, block_kind::footnote);
            }
        }
    }

    void margins(docx_walker& walker) {
        std::set<std::string> seen;
        for (const auto& r : relations_) {
            if (r.type != "header" && r.type != "footer") continue;
            const auto p = optional_part(r.target);
            if (!p) continue;
            if (seen.insert(squeezed(p->tree->text_below(p->root))).second)
                walker.walk(*p, p->root, block_kind::header);
        }
    }

    /// Remarks in the margin are told and are no part of the text.
    void comments() {
        for (const auto& r : relations_) {
            if (r.type != "comments") continue;
            const auto p = optional_part(r.target);
            if (!p) continue;
            const xml_tree& t = *p->tree;
            std::size_t n = 0;
            std::set<std::string> authors;
            for (auto c = t.at(p->root).first_child; c != xml_tree::none; c = t.at(c).next) {
                if (t.name(c) != "comment") continue;
                ++n;
                if (const auto who = t.attribute_of(c, "author"); !who.empty())
                    authors.emplace(who);
            }
            std::string names;
            for (const auto& a : authors) names += (names.empty() ? "" : "、") + a;
            if (n == 0) continue;
            out_.warn("文件带有" + std::to_string(n) + "条批注" +
                      (names.empty() ? "" : "(" + names + ")") + ",批注不算正文");
        }
    }

    /// What the program that saved the file noted of it.
    void properties(const std::vector<docx_package::relation>& of_package) {
        for (const auto& r : of_package) {
            if (!r.type.ends_with("-properties")) continue;
            const auto p = package_.part(r.target);
            if (p.has_error()) continue;
            const xml_tree& t = *(*p)->tree;
            for (auto c = t.at((*p)->root).first_child; c != xml_tree::none; c = t.at(c).next)
                for (const std::string_view name : {"title", "creator", "lastModifiedBy", "created",
                                                    "modified", "Application", "Company"})
                    if (t.name(c) == name) {
                        const std::string all = t.text_below(c);
                        const span s = without_blanks(all, {0, all.size()});
                        out_.meta("property." + std::string(name), all.substr(s.begin, s.size()));
                    }
        }
    }

    void warn(const docx_walker& walker) {
        if (walker.revisions() > 0) out_.warn("文件带有未接受的修订,按全部接受后的文字读取");
        if (walker.has_placeholder()) out_.warn("文件有没有填写的内容控件,其中的提示没有读取");
        if (walker.has_hidden()) out_.warn("文件有隐藏文字,没有读取");
        if (walker.has_foreign_chunk()) out_.warn("文件嵌入了另一种格式的内容,没有读取");
        std::size_t embedded = 0;
        for (const auto& r : relations_) embedded += r.type == "package" || r.type == "oleObject";
        if (embedded > 0)
            out_.warn("文件里嵌有" + std::to_string(embedded) + "个附件,没有读取;请单独放进卷宗");
        for (const auto& format : numbers_.unknown_formats())
            out_.warn("编号格式 " + format + " 按数字显示");
    }

    fault all_deleted() const {
        fault f = empty_file(in_.path);
        f.what = "文字全部被修订删除";
        f.what_en = "all text is deleted by tracked changes";
        f.remedy = "用原来的程序接受或拒绝全部修订后另存";
        f.remedy_en = "accept or refuse all tracked changes and save it again";
        return f;
    }

    fault no_text() const {
        fault f =
            unsupported(in_.path, "没有文字(可能是扫描图片)", "no text (maybe scanned pages)");
        f.remedy = "用有文字的版本,或把图片识别成文字后检查";
        f.remedy_en = "use a version with text, or recognise the pictures first";
        return f;
    }

    const input& in_;
    docx_package package_;
    document_builder out_;
    std::vector<docx_package::relation> relations_;
    docx_styles styles_;
    numbering numbers_;
};

}  // namespace

result<document> read_docx(const input& in) {
    auto package = docx_package::open_zip(in);
    if (package.has_error()) return package.error();
    return docx_reader(in, std::move(*package)).run();
}

result<document> read_flat_docx(const input& in, xml_tree tree) {
    auto package = docx_package::open_flat(in, std::move(tree));
    if (package.has_error()) return package.error();
    return docx_reader(in, std::move(*package)).run();
}

}  // namespace yigui::reading
