// An OFD becomes its pages in order, templates with them, each laid out by geometry; then text that
// runs in other directions, annotations, and what the file says of itself: custom tags, signatures,
// attachments. A part that is missing is named in a warning; pages without text are named, since
// what they show was not read.
#include <algorithm>
#include <map>
#include <set>

#include "base/utf8.h"
#include "model/blank.h"
#include "model/builder.h"
#include "read/faults.h"
#include "read/ofd_package.h"
#include "read/ofd_page.h"
#include "read/page_fields.h"
#include "read/seal.h"

namespace yigui::reading {
namespace {

constexpr auto none = xml_tree::none;

class ofd_reader {
 public:
    ofd_reader(const input& in, ofd_package package)
        : in_(in), package_(std::move(package)), out_(in.path, "ofd", "UTF-8") {}

    result<document> run() {
        if (package_.has("Encryptions.xml")) return encrypted(in_.path);
        const auto main = package_.part("", "OFD.xml");
        if (main.has_error()) return main.error();
        const xml_tree& t = (*main)->tree;
        for (auto c = t.at(t.root()).first_child; c != none; c = t.at(c).next)
            if (t.name(c) == "DocBody")
                if (auto f = body(**main, c)) return *f;
        if (!has_body_)
            return damaged(in_.path, "找不到正文部件", "the main part is missing", "OFD.xml");
        if (!out_.has_text()) return only_pictures(in_.path);
        warn();
        return out_.finish("");
    }

 private:
    struct page {
        std::string id;
        std::shared_ptr<ofd_part> part;
        std::unique_ptr<ofd_page> placed;
    };

    /// One DocBody; a fault when its document can't be read.
    std::optional<fault> body(const ofd_part& main, std::uint32_t node) {
        const std::string location = text_of_child(main.tree, node, "DocRoot");
        if (location.empty()) return std::nullopt;
        has_body_ = true;
        const auto root = package_.part("", location);
        if (root.has_error()) return root.error();
        document_ = *root;
        units_.clear();
        pages_.clear();
        load_units();
        if (auto f = load_pages()) return f;
        write_pages();
        annotations();
        tags();
        signatures(text_of_child(main.tree, node, "Signatures"));
        attachments();
        return std::nullopt;
    }

    const xml_tree& tree() const { return document_->tree; }
    std::uint32_t common() const { return tree().child(tree().root(), "CommonData"); }

    std::shared_ptr<ofd_part> optional_part(const std::string& folder, std::string_view location) {
        auto p = package_.part(folder, location);
        if (p.has_value()) return *p;
        out_.warn("部件 " + std::string(location) + " 没有读出: " + p.error().what);
        return nullptr;
    }

    // Pages.

    /// Composite units of the resources, by their IDs.
    void load_units() {
        for (auto c = common() == none ? none : tree().at(common()).first_child; c != none;
             c = tree().at(c).next) {
            if (tree().name(c) != "DocumentRes" && tree().name(c) != "PublicRes") continue;
            const auto p = package_.part(document_->folder(), tree().text_below(c));
            if (p.has_error()) continue;
            const xml_tree& t = (*p)->tree;
            const auto list = t.child(t.root(), "CompositeGraphicUnits");
            for (auto u = list == none ? none : t.at(list).first_child; u != none; u = t.at(u).next)
                if (t.name(u) == "CompositeGraphicUnit")
                    units_[std::string(t.attribute_of(u, "ID"))] = {*p, u};
        }
    }

    static std::vector<double> box_of(const xml_tree& t, std::uint32_t area) {
        if (area == none) return {};
        return ofd_numbers(text_of_child(t, area, "PhysicalBox"));
    }

    std::optional<fault> load_pages() {
        std::map<std::string, std::string> templates;
        std::vector<double> usual;
        if (common() != none) {
            usual = box_of(tree(), tree().child(common(), "PageArea"));
            for (auto c = tree().at(common()).first_child; c != none; c = tree().at(c).next)
                if (tree().name(c) == "TemplatePage")
                    templates[std::string(tree().attribute_of(c, "ID"))] =
                        tree().attribute_of(c, "BaseLoc");
        }
        const auto list = tree().child(tree().root(), "Pages");
        for (auto c = list == none ? none : tree().at(list).first_child; c != none;
             c = tree().at(c).next) {
            if (tree().name(c) != "Page") continue;
            const auto p = package_.part(document_->folder(), tree().attribute_of(c, "BaseLoc"));
            if (p.has_error()) return p.error();
            load_page({std::string(tree().attribute_of(c, "ID")), *p, nullptr}, usual, templates);
        }
        return std::nullopt;
    }

    void load_page(page one, const std::vector<double>& usual,
                   const std::map<std::string, std::string>& templates) {
        const xml_tree& t = one.part->tree;
        auto box = box_of(t, t.child(t.root(), "Area"));
        if (box.size() < 4) box = usual;
        if (box.size() < 4) box = {0, 0, 210, 297};
        one.placed = std::make_unique<ofd_page>(box[2], box[3], finder_);
        for (auto c = t.at(t.root()).first_child; c != none; c = t.at(c).next) {
            if (t.name(c) == "Content") one.placed->add(one.part, c);
            if (t.name(c) != "Template") continue;
            const auto found = templates.find(std::string(t.attribute_of(c, "TemplateID")));
            if (found == templates.end()) continue;
            auto& tpl = template_parts_[found->second];
            if (!tpl) tpl = optional_part(document_->folder(), found->second);
            const auto content = tpl ? tpl->tree.child(tpl->tree.root(), "Content") : none;
            if (content != none) one.placed->add(tpl, content);
        }
        unknown_ += one.placed->unknown_characters();
        pages_.push_back(std::move(one));
    }

    void write_pages() {
        for (std::size_t q = 0; q < 4; ++q) {
            std::vector<page_boxes> boxes;
            std::vector<const std::vector<ofd_origin>*> origins;
            for (const page& p : pages_) {
                boxes.push_back(p.placed->upright()[q].page);
                origins.push_back(&p.placed->upright()[q].origins);
            }
            const laid_text text = lay_out(boxes);
            for (const laid_block& b : text.blocks) write(b, origins);
            for (const laid_block& b : text.margins) write(b, origins);
        }
        std::set<std::string> seen;
        for (const page& p : pages_) aslant(p.placed->aslant(), seen);
        for (std::size_t i = 0; i < pages_.size(); ++i)
            if (!has_text(*pages_[i].placed) && pages_[i].placed->has_pictures())
                blank_pages_.push_back(std::to_string(i + 1));
    }

    static bool has_text(const ofd_page& p) {
        return std::any_of(p.upright().begin(), p.upright().end(),
                           [](const ofd_boxes& b) { return !b.origins.empty(); });
    }

    void write(const laid_block& b, const std::vector<const std::vector<ofd_origin>*>& origins) {
        std::vector<const ofd_origin*> pieces;
        for (const laid_piece& p : b.pieces) pieces.push_back(&(*origins[p.page])[p.box]);
        out_.begin_part(pieces.front()->part->name);
        out_.begin_block(b.attributes);
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            out_.go_on_in_part(pieces[i]->part->name);
            if (b.pieces[i].has_gap) out_.append_computed(" ", place_of(*pieces[i]));
            append(*pieces[i]);
        }
        out_.end_block();
    }

    static std::size_t place_of(const ofd_origin& o) {
        return o.part->tree.source().byte_of(o.begin);
    }

    void append(const ofd_origin& o) {
        if (o.shown.empty())
            o.part->tree.source().append(out_, o.begin, o.end);
        else
            o.part->tree.source().append_as(out_, o.shown, o.begin, o.end);
    }

    /// Text objects that run aslant, each a line kept out of the body, each wording once.
    void aslant(const ofd_boxes& boxes, std::set<std::string>& seen) {
        for (std::size_t i = 0; i < boxes.origins.size();) {
            std::size_t end = i;
            std::string words;
            while (end < boxes.origins.size() &&
                   boxes.origins[end].object == boxes.origins[i].object)
                words += boxes.page.boxes[end++].text;
            // One letter aslant is a letter of a round seal.
            if (count_code_points(words) > 1 && seen.insert(words).second) {
                block b;
                b.kind = block_kind::header;
                out_.begin_part(boxes.origins[i].part->name);
                out_.begin_block(b);
                for (std::size_t k = i; k < end; ++k) append(boxes.origins[k]);
                out_.end_block();
            }
            i = end;
        }
    }

    // Annotations.

    void annotations() {
        const std::string location = text_of_child(tree(), tree().root(), "Annotations");
        if (location.empty()) return;
        const auto list = optional_part(document_->folder(), location);
        if (!list) return;
        const xml_tree& t = list->tree;
        for (auto c = t.at(t.root()).first_child; c != none; c = t.at(c).next) {
            if (t.name(c) != "Page") continue;
            const std::string file = text_of_child(t, c, "FileLoc");
            if (file.empty()) continue;
            if (const auto p = optional_part(list->folder(), file)) annotations_of(p);
        }
    }

    void annotations_of(const std::shared_ptr<ofd_part>& p) {
        const xml_tree& t = p->tree;
        std::set<std::string> seen;
        for (auto c = t.at(t.root()).first_child; c != none; c = t.at(c).next) {
            if (t.name(c) != "Annot") continue;
            const bool is_mark =
                t.attribute_of(c, "Type") == "Watermark" || t.attribute_of(c, "Type") == "Stamp";
            ofd_page placed(210, 297, finder_);
            if (const auto look = t.child(c, "Appearance"); look != none) placed.add(p, look);
            const ofd_boxes& boxes = placed.upright()[0];
            for (laid_block& b : lay_out({boxes.page}).blocks) {
                std::string words;
                for (const auto& piece : b.pieces) words += boxes.page.boxes[piece.box].text;
                if (!seen.insert(words).second) continue;
                b.attributes = {};
                b.attributes.kind = is_mark ? block_kind::header : block_kind::comment;
                write(b, {&boxes.origins});
                has_comments_ = has_comments_ || !is_mark;
            }
            aslant(placed.aslant(), seen);
        }
    }

    // What the file says of itself.

    /// Tags of 公文标引 (GB/T 33476) name text objects: 发文字号, 成文日期 …
    void tags() {
        const std::string location = text_of_child(tree(), tree().root(), "CustomTags");
        if (location.empty()) return;
        const auto list = optional_part(document_->folder(), location);
        if (!list) return;
        for (auto c = list->tree.at(0).first_child; c != none; c = list->tree.at(c).next) {
            if (list->tree.name(c) != "CustomTag") continue;
            const std::string file = text_of_child(list->tree, c, "FileLoc");
            if (file.empty()) continue;
            // A broken index of tags loses nothing that stands on the pages.
            if (const auto p = package_.part(list->folder(), file); p.has_value()) tags_of(**p);
        }
    }

    void tags_of(const ofd_part& p) {
        const auto texts = texts_of_objects();
        const xml_tree& t = p.tree;
        std::vector<std::uint32_t> waiting{t.root()};
        while (!waiting.empty()) {
            const std::uint32_t n = waiting.back();
            waiting.pop_back();
            std::string words;
            for (auto c = t.at(n).first_child; c != none; c = t.at(c).next) {
                if (t.is_text(c)) continue;
                if (t.name(c) != "ObjectRef") {
                    waiting.push_back(c);
                    continue;
                }
                const auto found = texts.find(
                    {std::string(t.attribute_of(c, "PageRef")), squeezed(t.text_below(c))});
                if (found != texts.end()) words += found->second;
            }
            const auto field = field_name(t.name(n));
            if (!field.empty() && !words.empty()) out_.meta(std::string(field), words);
        }
    }

    /// The text of each object, by the IDs of its page and its own.
    std::map<std::pair<std::string, std::string>, std::string> texts_of_objects() const {
        std::map<std::pair<std::string, std::string>, std::string> out;
        for (const page& p : pages_)
            for (const ofd_boxes& d : p.placed->upright())
                for (std::size_t i = 0; i < d.origins.size(); ++i) {
                    const ofd_origin& o = d.origins[i];
                    const auto id = o.part->tree.attribute_of(o.object, "ID");
                    out[{p.id, std::string(id)}] += d.page.boxes[i].text;
                }
        return out;
    }

    void signatures(const std::string& location) {
        if (location.empty()) return;
        const auto list = optional_part("", location);
        if (!list) return;
        const xml_tree& t = list->tree;
        for (auto c = t.at(t.root()).first_child; c != none; c = t.at(c).next) {
            if (t.name(c) != "Signature") continue;
            ++signatures_;
            if (const auto p = package_.part(list->folder(), t.attribute_of(c, "BaseLoc"));
                p.has_value())
                signature(**p);
        }
    }

    void signature(const ofd_part& p) {
        const auto info = p.tree.child(p.tree.root(), "SignedInfo");
        std::string said;
        if (info != none)
            if (const auto when = text_of_child(p.tree, info, "SignatureDateTime"); !when.empty())
                said = "签名时间 " + when;
        std::string location = text_of_child(p.tree, p.tree.root(), "SignedValue");
        if (location.empty()) location = "SignedValue.dat";
        if (const auto value = package_.bytes(p.folder(), location); value.has_value()) {
            const seal_words words = seal_words_of(*value);
            if (!words.seal.empty()) said += (said.empty() ? "" : ",") + ("印章 " + words.seal);
            if (!words.signer.empty())
                said += (said.empty() ? "" : ",") + ("签名人 " + words.signer);
        }
        if (!said.empty()) signed_.push_back(said);
    }

    void attachments() {
        const std::string location = text_of_child(tree(), tree().root(), "Attachments");
        if (location.empty()) return;
        const auto list = optional_part(document_->folder(), location);
        if (!list) return;
        const xml_tree& t = list->tree;
        for (auto c = t.at(t.root()).first_child; c != none; c = t.at(c).next) {
            if (t.name(c) != "Attachment") continue;
            const std::string file = text_of_child(t, c, "FileLoc");
            std::string name = file.substr(file.rfind('/') + 1);
            if (name.empty()) name = t.attribute_of(c, "Name");
            // What the reader of the paper does not see is data of the program that made it.
            if (t.attribute_of(c, "Visible") == "false" || !in_.enclosed) {
                unread_.push_back(name);
                continue;
            }
            auto bytes = package_.bytes(list->folder(), file);
            if (bytes.has_error())
                unread_.push_back(name);
            else
                in_.enclosed->push_back({name, std::move(*bytes)});
        }
    }

    static std::string joined(const std::vector<std::string>& list) {
        std::string out;
        for (const auto& s : list) out += (out.empty() ? "" : "、") + s;
        return out;
    }

    void warn() {
        if (signatures_ > 0) {
            std::string text = "文件带有电子签名 " + std::to_string(signatures_) + " 处,没有验证";
            for (const auto& s : signed_) text += ";" + s;
            out_.warn(text);
        }
        if (has_comments_) out_.warn("文件带有批注");
        if (!unread_.empty()) out_.warn("文件里的附件没有读取: " + joined(unread_));
        if (!blank_pages_.empty())
            out_.warn("第 " + joined(blank_pages_) + " 页没有文字(可能是图片),没有读取");
        if (unknown_ > 0)
            out_.warn("有 " + std::to_string(unknown_) + " 个字只有字形、没有对应文字,没有读出");
    }

    const input& in_;
    ofd_package package_;
    document_builder out_;
    std::shared_ptr<ofd_part> document_;
    std::map<std::string, ofd_unit> units_;
    ofd_units finder_ = [this](std::string_view id) -> const ofd_unit* {
        const auto it = units_.find(std::string(id));
        return it == units_.end() ? nullptr : &it->second;
    };
    std::map<std::string, std::shared_ptr<ofd_part>> template_parts_;
    std::vector<page> pages_;
    std::vector<std::string> blank_pages_, unread_, signed_;
    std::size_t signatures_ = 0, unknown_ = 0;
    bool has_body_ = false, has_comments_ = false;
};

}  // namespace

result<document> read_ofd(const input& in) {
    auto package = ofd_package::open(in);
    if (package.has_error()) return package.error();
    return ofd_reader(in, std::move(*package)).run();
}

}  // namespace yigui::reading
