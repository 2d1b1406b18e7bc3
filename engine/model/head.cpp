// The head of a section, line by line until the first line that can only be body. A title is a
// group of neighbouring lines without sentence marks of which one ends like the name of a paper;
// a group that doesn't is a title only where the format says so (heading, centred).
#include <algorithm>

#include "base/unicode.h"
#include "model/blank.h"
#include "model/sections.h"

namespace yigui::structure {
namespace {

using namespace std::literals;

constexpr std::size_t max_title_lines = 7;
constexpr std::size_t max_head_lines = 60;

class head_reader {
 public:
    head_reader(const document& doc, layout& all, const section& s)
        : doc_(doc), all_(all), section_(s) {}

    std::size_t run() {
        std::size_t i = section_.begin;
        std::size_t seen = 0;
        for (; i < section_.end && seen < max_head_lines; ++seen) {
            const std::size_t n = take(i);
            if (n == 0) break;
            i += n;
        }
        return i;
    }

 private:
    std::string_view text(std::size_t i) const { return doc_.at(all_.lines[i].range); }
    const block& block_of(std::size_t i) const { return doc_.blocks[all_.lines[i].block]; }
    std::size_t set(std::size_t i, role r, std::size_t n = 1) {
        for (std::size_t k = i; k < i + n; ++k) all_.roles[k] = r;
        return n;
    }

    /// Takes the head lines that start at i; 0 where the body starts.
    std::size_t take(std::size_t i) {
        const line& l = all_.lines[i];
        const std::string_view t = text(i);
        if (!l.is_body)
            return block_of(i).kind == block_kind::page_meta ? set(i, role::page_meta) : other(i);
        if (all_.roles[i] == role::attachment_label) return 1;
        if (is_page_field(t) || t.starts_with("<!--") || t.starts_with("---") ||
            t.starts_with("==="))
            return set(i, role::page_meta);
        if (is_contents_head(t)) return contents(i);
        if (is_number_line(t)) return set(i, role::doc_number);
        if (has_title_ && is_note(t)) return set(i, role::note);
        if (is_addressee(t) && !l.label) {
            set(i, role::addressee);
            return 0;
        }
        if (has_title_) {
            if (const std::size_t n = same_title(i)) return n;
        } else if (const std::size_t n = title(i)) {
            return n;
        }
        return is_furniture(t) ? 1 : 0;
    }

    /// A header, footnote or table above the title: nothing of the head, but not yet the body.
    std::size_t other(std::size_t i) const {
        return block_of(i).kind == block_kind::cell || has_title_ ? 0 : 1;
    }

    /// 江门市科学技术局文件, 特急, 000012, > 本文…: above a title and no part of it.
    bool is_furniture(std::string_view t) const {
        if (has_title_) return t.starts_with(">") && t.size() < 600;
        const std::size_t n = count_code_points(t);
        return t.starts_with(">") || (n < 30 && !ends_sentence(t)) || t.ends_with("文件");
    }

    static bool is_note(std::string_view t) {
        if (count_code_points(t) > 300) return false;
        const bool tells = [&] {
            for (const std::string_view w : {"通过"sv, "公布"sv, "修订"sv, "修正"sv, "发布"sv,
                                             "批准"sv, "施行"sv, "印发"sv, "废止"sv, "修改"sv})
                if (t.find(w) != std::string_view::npos) return true;
            return false;
        }();
        if (!tells) return is_bracketed(t) && count_code_points(t) < 30;
        if (is_bracketed(t) || t.starts_with("（") || t.starts_with("(")) return true;
        std::size_t at = 0;
        return read_number(t, at) > 1000 && t.substr(at).starts_with("年") &&
               t.find("。") == std::string_view::npos;
    }

    bool may_start_title(std::size_t i) const {
        const line& l = all_.lines[i];
        if (!l.is_body || !may_be_title(text(i)) || is_page_field(text(i))) return false;
        if (text(i).ends_with("文件") && count_code_points(text(i)) < 30) return false;
        const bool is_head = block_of(i).kind == block_kind::heading && block_of(i).level == 1;
        // 一、总体要求 and 第一条 open a body; a title may begin with a year or a number.
        return is_head || !l.label || l.label.style == label_style::point;
    }

    std::size_t title(std::size_t i) {
        if (!may_start_title(i)) return 0;
        std::size_t end = i, named = 0, length = 0;
        for (; end < section_.end && end - i < max_title_lines; ++end) {
            if (end > i && !may_go_on(i, end)) break;
            length += all_.lines[end].length;
            if (length > 160) break;
            if (ends_like_document(text(end))) {
                named = end + 1;
                if (!is_open(i, end + 1)) break;
            }
        }
        if (named == 0) {
            if (!is_marked(i)) return 0;
            named = i + 1;
        }
        has_title_ = true;
        for (std::size_t k = i; k < named; ++k) title_ += squeezed(text(k));
        set(i, role::title_more, named - i);
        all_.roles[i] = role::title;
        return named - i;
    }

    /// The title once more: a page prints it above the text, and the text has its own.
    std::size_t same_title(std::size_t i) {
        std::string all;
        for (std::size_t k = i; k < section_.end && k < i + max_title_lines; ++k) {
            if (!all_.lines[k].is_body) return 0;
            all += squeezed(text(k));
            if (!title_.starts_with(all)) return 0;
            if (all != title_) continue;
            set(i, role::title_more, k + 1 - i);
            all_.roles[i] = role::title;
            return k + 1 - i;
        }
        return 0;
    }

    /// Whether the lines so far are not yet a whole title: an unclosed 《, or 关于印发…办法, which
    /// wants its 的通知.
    bool is_open(std::size_t begin, std::size_t end) const {
        std::string all;
        for (std::size_t k = begin; k < end; ++k) all += squeezed(text(k));
        int depth = 0;
        for (std::size_t k = 0; k < all.size(); ++k) {
            depth += all.compare(k, 3, "《") == 0;
            depth -= all.compare(k, 3, "》") == 0;
        }
        if (depth > 0) return true;
        const std::size_t about = all.find("关于");
        if (about == std::string::npos) return false;
        const std::string_view what = std::string_view(all).substr(about + 6);
        const bool forwards = what.starts_with("印发") || what.starts_with("转发") ||
                              what.starts_with("发布") || what.starts_with("公布");
        if (!forwards) return false;
        for (const std::string_view form :
             {"通知"sv, "函"sv, "公告"sv, "通告"sv, "决定"sv, "批复"sv, "令"sv})
            if (what.ends_with(form)) return false;
        return end < section_.end && may_go_on(begin, end);
    }

    bool may_go_on(std::size_t begin, std::size_t i) const {
        const line& l = all_.lines[i];
        const std::string_view t = text(i);
        if (!l.is_body || l.label || l.length > 70 || !may_be_title(t) || is_page_field(t) ||
            is_contents_head(t) || all_.roles[i] == role::attachment_label)
            return false;
        const block& a = block_of(begin);
        const block& b = block_of(i);
        return a.centred == b.centred && a.right == b.right &&
               (a.kind == block_kind::heading) == (b.kind == block_kind::heading);
    }

    bool is_marked(std::size_t i) const {
        const block& b = block_of(i);
        return b.centred || (b.kind == block_kind::heading && b.level <= 1);
    }

    /// The heads after 目录 until the first of them comes again.
    std::size_t contents(std::size_t i) {
        std::size_t end = i + 1;
        const std::string first = end < section_.end ? entry(end) : "";
        if (first.empty()) return set(i, role::contents);
        for (; end < section_.end; ++end) {
            const line& l = all_.lines[end];
            if (!l.is_body || l.length > 60 || text(end).ends_with("。")) break;
            if (end > i + 1 && entry(end) == first) break;
        }
        const bool repeats = end < section_.end && entry(end) == first;
        if (!repeats)
            for (end = i + 1; end < section_.end && has_page_number(text(end));) ++end;
        return set(i, role::contents, end - i);
    }

    static bool has_page_number(std::string_view t) {
        return t.size() < 300 && !t.empty() && t.back() >= '0' && t.back() <= '9' &&
               (t.find("…") != std::string_view::npos || t.find("..") != std::string_view::npos ||
                t.find('\t') != std::string_view::npos);
    }

    /// A line of contents without its leaders and page number.
    std::string entry(std::size_t i) const {
        std::string s = squeezed(text(i));
        for (const std::string_view leader : {"…"sv, "...."sv, "·····"sv})
            if (const auto at = s.find(leader); at != std::string::npos) s.resize(at);
        while (!s.empty() && s.back() >= '0' && s.back() <= '9') s.pop_back();
        return s;
    }

    const document& doc_;
    layout& all_;
    const section& section_;
    bool has_title_ = false;
    std::string title_;  ///< its characters, to know it when the page prints it twice
};

}  // namespace

std::size_t read_head(const document& doc, layout& all, const section& s) {
    return head_reader(doc, all, s).run();
}

}  // namespace yigui::structure
