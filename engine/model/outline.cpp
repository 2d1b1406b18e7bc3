// One walk over the lines with a stack of open nodes. Each kind has a rank; opening a node closes
// those of the same or a higher rank, so 第二条 closes the 项 of 第一条. Inside articles （一） is
// a 项 and 1. a 目; outside they are levels of the 一、（一）1.（1） order. A kind that was never
// opened is simply skipped: real documents start with （一） or 1. as they please.
#include "model/outline.h"

#include <algorithm>

#include "base/affixes.h"
#include "model/blank.h"

namespace yigui::structure {
namespace {

using namespace std::literals;

int rank_of(node_kind k) {
    switch (k) {
        case node_kind::document:
            return 1;
        case node_kind::attachment:
            return 2;
        case node_kind::bian:
            return 3;
        case node_kind::zhang:
            return 4;
        case node_kind::jie:
            return 5;
        case node_kind::level1:
        case node_kind::tiao:
            return 6;
        case node_kind::level2:
            return 7;
        case node_kind::kuan:
            return 8;
        case node_kind::xiang:
        case node_kind::level3:
            return 9;
        case node_kind::mu:
            return 10;
        case node_kind::level4:
            return 11;
        case node_kind::table:
            return 20;
        case node_kind::row:
            return 21;
        case node_kind::cell:
            return 22;
        default:
            return 30;
    }
}

constexpr int section_rank = 3;

class outliner {
 public:
    outliner(document& doc, const layout& all) : doc_(doc), all_(all) {}

    void run() {
        doc_.nodes.clear();
        node root;
        root.kind = node_kind::document;
        root.range = {0, doc_.text.size()};
        doc_.nodes.push_back(root);
        stack_.push_back(0);
        const auto documents = std::count_if(all_.sections.begin(), all_.sections.end(),
                                             [](const section& s) { return s.is_document; });
        for (const section& s : all_.sections) {
            begin_section(s, documents > 1);
            for (std::size_t i = s.begin; i < s.end; ++i) take(i);
        }
        close(0);
        doc_.nodes[0].range = {0, doc_.text.size()};
    }

 private:
    std::string_view text(std::size_t i) const { return doc_.at(all_.lines[i].range); }
    node& top() { return doc_.nodes[stack_.back()]; }

    /// Closes all nodes of the rank and above; the root stays.
    void close(int rank) {
        while (stack_.size() > 1 && rank_of(top().kind) >= rank) {
            top().range.end = std::max(top().range.end, last_end_);
            stack_.pop_back();
        }
    }

    void open(node_kind k, const line& l, span label = {}, int number = 0) {
        close(rank_of(k));
        node n;
        n.kind = k;
        n.range = l.range;
        n.label = label;
        n.number = number;
        n.parent = stack_.back();
        n.depth = stack_.size() == 1 ? 1 : doc_.nodes[n.parent].depth + 1;
        if (l.starts_block) n.block = l.block;
        stack_.push_back(doc_.nodes.size());
        doc_.nodes.push_back(n);
    }

    bool is_open(node_kind k) const {
        return std::any_of(stack_.begin(), stack_.end(),
                           [&](std::size_t i) { return doc_.nodes[i].kind == k; });
    }
    const node* opened(node_kind k) const {
        for (auto it = stack_.rbegin(); it != stack_.rend(); ++it)
            if (doc_.nodes[*it].kind == k) return &doc_.nodes[*it];
        return nullptr;
    }

    void begin_section(const section& s, bool several) {
        tiao_ = 0;
        if (s.begin >= all_.lines.size()) return;
        line at = all_.lines[s.begin];
        if (s.is_document) {
            close(1);
            if (several) open(node_kind::document, at);
            return;
        }
        int number = 0;
        const std::size_t n =
            s.is_labelled ? attachment_label(text(s.begin), number) : std::size_t{0};
        open(node_kind::attachment, at, {at.range.begin, at.range.begin + n}, number);
        if (n == 0) doc_.nodes[stack_.back()].label = {};
    }

    void take(std::size_t i) {
        const line& l = all_.lines[i];
        if (!l.is_body) {
            off_body(i);
        } else if (all_.roles[i] != role::body) {
            special(i);
        } else if (l.continues && doc_.nodes.size() > 1) {
            // The sentence goes on: the node of the line above grows.
        } else if (!labelled(i)) {
            paragraph(i);
        }
        last_end_ = l.range.end;
    }

    // Blocks beside the body.

    void off_body(std::size_t i) {
        const line& l = all_.lines[i];
        const block& b = doc_.blocks[l.block];
        switch (b.kind) {
            case block_kind::header:
                close(section_rank);
                return open(node_kind::header, l);
            case block_kind::footnote:
            case block_kind::comment:
                close(section_rank);
                return open(node_kind::footnote, l);
            case block_kind::page_meta:
                close(section_rank);
                return open(node_kind::page_meta, l);
            default:
                return cell(l, b);
        }
    }

    void cell(const line& l, const block& b) {
        const bool same_table = table_ == b.table && is_open(node_kind::table);
        const bool same_row = same_table && row_ == b.row && is_open(node_kind::row);
        const bool same_cell = same_row && column_ == b.column && is_open(node_kind::cell);
        if (!same_table) open(node_kind::table, l, {}, static_cast<int>(b.table));
        if (!same_row) open(node_kind::row, l, {}, static_cast<int>(b.row));
        if (!same_cell) open(node_kind::cell, l, {}, static_cast<int>(b.column));
        table_ = b.table;
        row_ = b.row;
        column_ = b.column;
    }

    // Lines with a role of their own.

    void special(std::size_t i) {
        const line& l = all_.lines[i];
        const role r = all_.roles[i];
        const bool goes_on = i > 0 && all_.roles[i - 1] == r && top_is(r);
        if (r == role::attachment_label) return behind_label(i);
        if (r == role::title_more && top().kind == node_kind::title) return;
        if (goes_on && (r == role::contents || r == role::attachment_list)) return;
        close(section_rank);
        switch (r) {
            case role::page_meta:
                return open(node_kind::page_meta, l);
            case role::contents:
                return open(node_kind::contents, l);
            case role::doc_number:
                return open(node_kind::doc_number, l);
            case role::title:
            case role::title_more:
                return open(node_kind::title, l);
            case role::note:
                return open(node_kind::note, l);
            case role::addressee:
                return open(node_kind::addressee, l);
            case role::signature:
                return open(node_kind::signature, l);
            case role::date:
                return open(node_kind::date_line, l);
            case role::annotation:
                return open(node_kind::annotation, l);
            default:
                return list(l);
        }
    }

    bool top_is(role r) {
        return (r == role::contents && top().kind == node_kind::contents) ||
               (r == role::attachment_list && top().kind == node_kind::attachment_list);
    }

    void list(const line& l) {
        int number = 0;
        const std::size_t n = attachment_label(doc_.at(l.range), number);
        open(node_kind::attachment_list, l, {l.range.begin, l.range.begin + n}, number);
    }

    /// 附件1：名单: what stands behind the label is the attachment's title.
    void behind_label(std::size_t i) {
        const line& l = all_.lines[i];
        int number = 0;
        const std::size_t n = attachment_label(text(i), number);
        const span rest = without_blanks(doc_.text, {l.range.begin + n, l.range.end});
        if (rest.empty()) return;
        line title = l;
        title.range = rest;
        title.starts_block = false;
        open(node_kind::title, title);
    }

    // The body.

    bool is_heading(std::size_t i) const {
        const line& l = all_.lines[i];
        const std::string_view t = text(i);
        return l.length <= 50 && !t.ends_with("。") && !t.ends_with("；") &&
               (l.label.is_separated || l.length <= 20);
    }

    /// 第三条规定的 is no article; 第三条为了 is one when the second has just ended.
    bool is_article(std::size_t i) const {
        const line& l = all_.lines[i];
        const std::string_view rest = text(i).substr(l.label.end);
        static constexpr auto others =
            beginnings("规定", "第", "、", "和", "至", "的", "或", "所", "中", "款", "项", "及",
                       "修改", "以及", "与", "－");
        if (rest.starts_with('-') || others.fits(rest)) return false;
        return l.label.is_separated || l.label.number == tiao_ + 1;
    }

    bool labelled(std::size_t i) {
        const line& l = all_.lines[i];
        const span label{l.range.begin, l.range.begin + l.label.end};
        const int n = l.label.number;
        switch (l.label.style) {
            case label_style::bian:
                return is_heading(i) && (open(node_kind::bian, l, label, n), true);
            case label_style::zhang:
                return is_heading(i) && (open(node_kind::zhang, l, label, n), true);
            case label_style::jie:
                return is_heading(i) && (open(node_kind::jie, l, label, n), true);
            case label_style::tiao:
                if (!is_article(i)) return false;
                open(node_kind::tiao, l, label, n);
                tiao_ = n;
                // 第一条 目的, marked as a heading: its 款 are the paragraphs below.
                if (doc_.blocks[l.block].kind != block_kind::heading || !is_heading(i))
                    kuan_behind(l, label);
                return true;
            case label_style::none:
                return false;
            default:
                return item(i, label);
        }
    }

    void kuan_behind(const line& l, span label) {
        const span rest = without_blanks(doc_.text, {label.end, l.range.end});
        if (rest.empty()) return;
        line k = l;
        k.range = rest;
        k.starts_block = false;
        open(node_kind::kuan, k, {}, 1);
    }

    bool item(std::size_t i, span label) {
        const line& l = all_.lines[i];
        node_kind k = node_kind::level3;
        const bool in_article = is_open(node_kind::tiao);
        switch (l.label.style) {
            case label_style::dun:
                k = in_article && lists_dun(l) ? node_kind::xiang : node_kind::level1;
                break;
            case label_style::round:
                k = in_article ? node_kind::xiang : node_kind::level2;
                break;
            case label_style::point:
                k = in_article ? (is_open(node_kind::xiang) ? node_kind::mu : node_kind::xiang)
                               : node_kind::level3;
                break;
            default:
                k = node_kind::level4;
        }
        if (k == node_kind::xiang && !is_open(node_kind::kuan)) {
            line empty = l;
            empty.range.end = empty.range.begin;
            open(node_kind::kuan, empty, {}, 1);
        }
        open(k, l, label, l.label.number);
        return true;
    }

    /// 一、二、 below an article that ends in a colon are its items (older laws).
    bool lists_dun(const line& l) const {
        if (const node* x = opened(node_kind::xiang))
            return doc_.at(x->label).ends_with("、") && l.label.number == x->number + 1;
        const std::string_view before = std::string_view(doc_.text).substr(0, last_end_);
        return l.label.number == 1 && (before.ends_with("：") || before.ends_with(":"));
    }

    void paragraph(std::size_t i) {
        const line& l = all_.lines[i];
        close(rank_of(node_kind::table));
        if (!is_open(node_kind::tiao)) return open(node_kind::paragraph, l);
        int number = 1;
        if (const node* k = opened(node_kind::kuan)) number = k->number + 1;
        open(node_kind::kuan, l, {}, number);
    }

    document& doc_;
    const layout& all_;
    std::vector<std::size_t> stack_;
    std::size_t last_end_ = 0;
    int tiao_ = 0;
    std::uint32_t table_ = 0, row_ = 0, column_ = 0;
};

}  // namespace

void build_nodes(document& doc, const layout& all) { outliner(doc, all).run(); }

}  // namespace yigui::structure
