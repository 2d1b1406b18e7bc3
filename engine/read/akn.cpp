// One recursive walk (its depth is bounded by the nesting that xml_tree accepts). A num waits for
// the text it numbers: with a heading both are one line, without one it stands before the first
// paragraph below. Elements are told by what they hold rather than by name wherever that is
// enough, so that the hierarchy of any tradition (section, article, hcontainer …) is read alike.
#include <algorithm>
#include <initializer_list>
#include <string>
#include <vector>

#include "model/blank.h"
#include "read/xml_readers.h"
#include "read/xml_writer.h"

namespace yigui::reading {
namespace {

constexpr auto none = xml_tree::none;
constexpr std::uint8_t deepest_heading = 6;

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> list) {
    return std::find(list.begin(), list.end(), name) != list.end();
}

/// Elements that only hold others: each child of theirs is a paragraph of its own.
bool holds_paragraphs(std::string_view name) {
    return is_one_of(name, {"akomaNtoso",
                            "akomantoso",
                            "act",
                            "bill",
                            "doc",
                            "statement",
                            "debate",
                            "debateReport",
                            "judgment",
                            "officialGazette",
                            "documentCollection",
                            "amendment",
                            "amendmentList",
                            "portion",
                            "coverPage",
                            "preface",
                            "preamble",
                            "conclusions",
                            "body",
                            "mainBody",
                            "debateBody",
                            "judgmentBody",
                            "amendmentBody",
                            "collectionBody",
                            "portionBody",
                            "attachments",
                            "attachment",
                            "components",
                            "component",
                            "header",
                            "recitals",
                            "citations",
                            "signatures"});
}

/// Elements that are paragraphs, or that begin and end one.
bool is_paragraph(std::string_view name) {
    return is_one_of(name, {"p",
                            "content",
                            "intro",
                            "wrapUp",
                            "listIntroduction",
                            "listWrapUp",
                            "block",
                            "blockContainer",
                            "container",
                            "longTitle",
                            "formula",
                            "crossHeading",
                            "quotedStructure",
                            "embeddedStructure",
                            "li",
                            "ul",
                            "ol",
                            "toc",
                            "tocItem",
                            "tblock",
                            "caption",
                            "blockList",
                            "list",
                            "item",
                            "point",
                            "citation",
                            "recital",
                            "alinea",
                            "subFlow",
                            "narrative",
                            "summary",
                            "scene",
                            "speech",
                            "interstitial",
                            "omissis"});
}

class akn_reader {
 public:
    akn_reader(const input& in, const xml_tree& t) : t_(t), out_(in, t, "akn") {}

    result<document> run() {
        within(t_.root());
        now_ = {};
        now_.kind = block_kind::footnote;
        // A note may hold another, which joins the end.
        for (std::size_t k = 0; k < notes_.size(); ++k) {
            inside(notes_[k]);
            out_.close();
        }
        return out_.finish();
    }

 private:
    std::string_view name(std::uint32_t i) const { return t_.name(i); }

    // Text.

    void begin() {
        if (out_.is_open()) return;
        out_.open(now_);
        if (number_ == none) return;
        const std::uint32_t num = number_;
        number_ = none;
        write_number(num);
    }

    /// （一）、 and 1． need no space behind them, 第一条 and 1. do.
    void write_number(std::uint32_t num) {
        out_.all_text(num);
        const std::string shown = squeezed(t_.text_below(num));
        for (const std::string_view mark : {"）", "、", "．", "】"})
            if (shown.ends_with(mark)) return;
        out_.gap(num);
    }

    /// A number that found no text is a line of its own.
    void flush_number() {
        if (number_ == none) return;
        out_.close();
        begin();
        out_.close();
    }

    void inside(std::uint32_t i) {
        for (std::uint32_t c = t_.at(i).first_child; c != none; c = t_.at(c).next) {
            if (!t_.is_text(c)) {
                element(c);
            } else if (out_.is_open() || has_words(t_, c)) {
                begin();
                out_.text(c);
            }
        }
    }

    /// The children one by one, each beginning anew.
    void within(std::uint32_t i) {
        for (std::uint32_t c = t_.at(i).first_child; c != none; c = t_.at(c).next) {
            if (t_.is_text(c)) {
                if (!has_words(t_, c)) continue;
                begin();
                out_.text(c);
            } else {
                element(c);
            }
            out_.close();
        }
    }

    void element(std::uint32_t i) {
        const std::string_view n = name(i);
        if (n == "meta") return metadata(i);
        if (is_one_of(n, {"note", "authorialNote"})) return notes_.push_back(i);
        if (is_one_of(n, {"br", "eol", "eop"})) return out_.close();
        if (n == "table") return table(i);
        field_in_text(i);
        if (is_labelled(i)) return labelled(i);
        if (holds_paragraphs(n)) {
            out_.close();
            within(i);
            return flush_number();
        }
        if (is_paragraph(n)) return paragraph(i);
        const std::string_view open = t_.attribute_of(i, "startQuote");
        if (!open.empty()) {
            begin();
            out_.attribute(i, "startQuote");
        }
        inside(i);
        if (!open.empty() && out_.is_open()) out_.attribute(i, "endQuote");
    }

    void paragraph(std::uint32_t i) {
        out_.close();
        const block before = now_;
        if (now_.table == 0 && now_.kind == block_kind::paragraph && holds(i, "docTitle") &&
            name(i) != "content") {
            now_.kind = block_kind::heading;
            now_.level = 1;
        }
        inside(i);
        out_.close();
        now_ = before;
    }

    bool holds(std::uint32_t i, std::string_view wanted) const {
        for (std::uint32_t c = t_.at(i).first_child; c != none; c = t_.at(c).next)
            if (!t_.is_text(c) && (name(c) == wanted || holds(c, wanted))) return true;
        return false;
    }

    // Numbers and headings.

    bool is_labelled(std::uint32_t i) const {
        return t_.child(i, "num") != none || t_.child(i, "heading") != none;
    }

    void labelled(std::uint32_t i) {
        out_.close();
        flush_number();
        const std::uint32_t num = t_.child(i, "num"), head = t_.child(i, "heading");
        if (head != none) {
            heading(num, head);
            ++depth_;
        } else {
            number_ = num;
        }
        for (std::uint32_t c = t_.at(i).first_child; c != none; c = t_.at(c).next) {
            if (c == num || c == head) continue;
            if (!t_.is_text(c)) {
                element(c);
            } else if (has_words(t_, c)) {
                begin();
                out_.text(c);
            }
        }
        out_.close();
        flush_number();
        if (head != none) --depth_;
    }

    void heading(std::uint32_t num, std::uint32_t head) {
        const block before = now_;
        if (now_.kind == block_kind::paragraph) {
            now_.kind = block_kind::heading;
            now_.level = static_cast<std::uint8_t>(std::min<unsigned>(2 + depth_, deepest_heading));
        }
        out_.open(now_);
        if (num != none) {
            inside(num);
            if (out_.is_open()) out_.gap(head);
        }
        inside(head);
        out_.close();
        now_ = before;
    }

    // Tables, with the columns that cells above reach down into.

    void table(std::uint32_t i) {
        out_.close();
        flush_number();
        if (const auto caption = t_.child(i, "caption"); caption != none) paragraph(caption);
        if (now_.table != 0) {
            rows(i, nullptr);
            return;
        }
        const block before = now_;
        now_.kind = now_.kind == block_kind::paragraph ? block_kind::cell : now_.kind;
        now_.table = ++tables_;
        std::vector<unsigned> reach;
        rows(i, &reach);
        now_ = before;
    }

    void rows(std::uint32_t i, std::vector<unsigned>* reach) {
        for (std::uint32_t c = t_.at(i).first_child; c != none; c = t_.at(c).next) {
            if (t_.is_text(c) || name(c) == "caption") continue;
            if (name(c) != "tr") {
                rows(c, reach);
                continue;
            }
            if (reach) ++now_.row;
            cells(c, reach);
        }
    }

    unsigned span_of(std::uint32_t i, std::string_view attribute) const {
        unsigned n = 0;
        for (const char c : t_.attribute_of(i, attribute)) {
            if (c < '0' || c > '9' || n > 100) break;
            n = n * 10 + static_cast<unsigned>(c - '0');
        }
        return std::clamp(n, 1u, 100u);
    }

    void cells(std::uint32_t row, std::vector<unsigned>* reach) {
        std::size_t column = 0;
        for (std::uint32_t c = t_.at(row).first_child; c != none; c = t_.at(c).next) {
            if (t_.is_text(c)) continue;
            if (reach) {
                while (column < reach->size() && (*reach)[column] > 0) --(*reach)[column++];
                now_.column = static_cast<std::uint32_t>(column + 1);
                const unsigned wide = span_of(c, "colspan"), high = span_of(c, "rowspan");
                reach->resize(std::max(reach->size(), column + wide));
                for (unsigned k = 0; k < wide; ++k) (*reach)[column++] = high - 1;
            }
            inside(c);
            out_.close();
        }
        if (!reach) return;
        for (; column < reach->size(); ++column)
            if ((*reach)[column] > 0) --(*reach)[column];
    }

    // What the document says of itself.

    void field_in_text(std::uint32_t i) {
        const std::string_view n = name(i);
        if (n == "docTitle") out_.out().meta("title", shown(i));
        if (n == "docNumber") out_.out().meta("number", shown(i));
        if (n == "docDate") out_.out().meta("written", std::string(t_.attribute_of(i, "date")));
    }

    std::string shown(std::uint32_t i) const {
        std::string out;
        bool waits = false;
        for (const char c : t_.text_below(i)) {
            const bool is_blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (!is_blank) {
                if (waits && !out.empty() && static_cast<unsigned char>(c) < 0x80) out += ' ';
                out += c;
            }
            waits = is_blank;
        }
        return out;
    }

    /// The first document's metadata are the file's; notes are kept with any document.
    void metadata(std::uint32_t meta) {
        if (!has_metadata_) {
            has_metadata_ = true;
            work(meta);
            published(meta);
            lifecycle(meta);
        }
        if (const auto notes = t_.child(meta, "notes"); notes != none)
            for (std::uint32_t c = t_.at(notes).first_child; c != none; c = t_.at(c).next)
                if (!t_.is_text(c)) notes_.push_back(c);
    }

    void put(std::string field, std::string_view value) {
        out_.out().meta(std::move(field), std::string(value));
    }

    void work(std::uint32_t meta) {
        const auto w = t_.child(t_.child(meta, "identification"), "FRBRWork");
        if (w == none) return;
        for (std::uint32_t c = t_.at(w).first_child; c != none; c = t_.at(c).next) {
            const std::string_view n = name(c), value = t_.attribute_of(c, "value");
            if (n == "FRBRdate")
                put(date_field(t_.attribute_of(c, "name")), t_.attribute_of(c, "date"));
            if (n == "FRBRnumber") put("number", value);
            if (n == "FRBRauthor") put("issuer", organ(meta, t_.attribute_of(c, "href")));
        }
    }

    static std::string date_field(std::string_view event) {
        const auto says = [&](std::initializer_list<std::string_view> words) {
            return std::any_of(words.begin(), words.end(),
                               [&](auto w) { return event.find(w) != std::string_view::npos; });
        };
        if (says({"publi", "Publi", "公布", "发布"})) return "published";
        if (says({"force", "Force", "effect", "Effect", "施行", "生效"})) return "effective";
        if (says({"repeal", "Repeal", "废止", "失效"})) return "expires";
        return "written";
    }

    /// The name behind #organ: among the references, or what stands behind the mark.
    std::string_view organ(std::uint32_t meta, std::string_view href) const {
        if (!href.starts_with("#")) return {};
        href.remove_prefix(1);
        const auto references = t_.child(meta, "references");
        if (references != none)
            for (std::uint32_t c = t_.at(references).first_child; c != none; c = t_.at(c).next)
                if (!t_.is_text(c) &&
                    (t_.attribute_of(c, "eId") == href || t_.attribute_of(c, "id") == href))
                    return t_.attribute_of(c, "showAs");
        return {};
    }

    void published(std::uint32_t meta) {
        put("published", t_.attribute_of(t_.child(meta, "publication"), "date"));
    }

    void lifecycle(std::uint32_t meta) {
        const auto life = t_.child(meta, "lifecycle");
        if (life == none) return;
        for (std::uint32_t c = t_.at(life).first_child; c != none; c = t_.at(c).next) {
            if (name(c) != "eventRef") continue;
            for (const std::string_view key : {"type", "name", "refersTo"}) {
                const std::string field = date_field(t_.attribute_of(c, key));
                if (field != "written") put(field, t_.attribute_of(c, "date"));
            }
        }
    }

    const xml_tree& t_;
    xml_writer out_;
    block now_;                    ///< attributes of the next block
    std::uint32_t number_ = none;  ///< a num that waits for its text
    unsigned depth_ = 0;           ///< headings above
    std::uint32_t tables_ = 0;
    std::vector<std::uint32_t> notes_;
    bool has_metadata_ = false;
};

}  // namespace

result<document> read_akn(const input& in, const xml_tree& t) { return akn_reader(in, t).run(); }

}  // namespace yigui::reading
