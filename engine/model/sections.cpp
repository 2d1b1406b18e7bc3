// A document is closed by its date with a signature above it (or set to the right). What follows a
// closed document and looks like a start is a new section: with a 附件 label it is attached; with a
// number, an addressee or a signature of its own it is a document; else it is attached (a notice
// and the 办法 it issues are one document). Splitting at titles alone was rejected: reports quote
// titles on lines of their own.
#include "model/sections.h"

#include <algorithm>

#include "base/unicode.h"
#include "model/blank.h"

namespace yigui::structure {
namespace {

using namespace std::literals;

constexpr std::size_t head_reach = 10;  // lines in which a head's number and addressee stand

class splitter {
 public:
    splitter(const document& doc, layout& all) : doc_(doc), all_(all) {}

    void run() {
        section now;
        for (std::size_t i = 0; i < all_.lines.size(); ++i) {
            if (!all_.lines[i].is_body) continue;
            if (i > now.begin && starts_attachment(i)) {
                now = close(now, i);
                now.is_document = false;
                now.is_labelled = true;
                all_.roles[i] = role::attachment_label;
            } else if (closed_ && starts_unlabelled(i)) {
                now = close(now, i);
            } else if ((has_text_ && is_second_page(i)) || starts_on_page(now.begin, i)) {
                now = close(now, i);
            } else if (i == 0 && is_label_alone(i)) {
                all_.roles[i] = role::attachment_label;
            }
            see(i);
        }
        now.end = all_.lines.size();
        all_.sections.push_back(now);
        for (std::size_t k = 1; k < all_.sections.size(); ++k) judge(k);
    }

 private:
    std::string_view text(std::size_t i) const { return doc_.at(all_.lines[i].range); }
    const block& block_of(std::size_t i) const { return doc_.blocks[all_.lines[i].block]; }

    section close(section s, std::size_t i) {
        s.end = i;
        all_.sections.push_back(s);
        closed_ = has_text_ = false;
        section next;
        next.begin = i;
        return next;
    }

    void see(std::size_t i) {
        const std::string_view t = text(i);
        if (is_date_line(t) && has_text_ && is_set_apart(i)) closed_ = true;
        // The first sentence or label: from here on a date may close.
        if (all_.lines[i].length > 25 || all_.lines[i].label || t.ends_with("。"))
            has_text_ = has_text_ || !is_page_field(t);
    }

    bool is_label_alone(std::size_t i) const {
        int number = 0;
        const std::size_t n = attachment_label(text(i), number);
        return n > 0 && n == text(i).size();
    }

    bool starts_attachment(std::size_t i) const {
        int number = 0;
        const std::string_view t = text(i);
        const std::size_t n = attachment_label(t, number);
        if (n == 0) return false;
        const bool ends_open = t.substr(0, n).ends_with("：") || t.substr(0, n).ends_with(":");
        if (n == t.size() && !ends_open) return true;
        if (!closed_) return false;
        // Links to files below the date are a list, and so is a label that ends the text.
        if (n == t.size()) return i + 1 < all_.lines.size() && !is_point(i + 1);
        return i + 1 < all_.lines.size() && text_below(i) > 60 && !is_label(i + 1);
    }

    bool is_label(std::size_t i) const {
        int number = 0;
        return attachment_label(text(i), number) > 0;
    }
    bool is_point(std::size_t i) const { return all_.lines[i].label.style == label_style::point; }

    /// Characters from line i on, counted up to a few hundred.
    std::size_t text_below(std::size_t i) const {
        std::size_t n = 0;
        for (; i < all_.lines.size() && n < 300; ++i) n += all_.lines[i].length;
        return n;
    }

    bool starts_unlabelled(std::size_t i) const {
        const line& l = all_.lines[i];
        const std::string_view t = text(i);
        if (l.continues || text_below(i) < 80 || is_record(t) || is_date_line(t)) return false;
        if (is_number_line(t)) return true;
        if (l.label)
            return l.label.number == 1 &&
                   (l.label.style == label_style::tiao || l.label.style == label_style::zhang);
        if (!may_be_title(t) || l.length < 4 || is_page_field(t)) return false;
        if (is_bracketed(t)) return false;
        const bool is_marked = block_of(i).centred || block_of(i).kind == block_kind::heading;
        if (is_marked || ends_like_document(t)) return true;
        for (std::size_t k = i + 1; k < all_.lines.size() && k < i + 4; ++k) {
            if (!all_.lines[k].is_body || all_.lines[k].label || !may_be_title(text(k)))
                return false;
            if (ends_like_document(text(k))) return true;
        }
        return false;
    }

    /// The head of a paper at the top of a page of its own: papers bound into one file. One that is
    /// not ended by its date needs that to be told from the next.
    bool starts_on_page(std::size_t begin, std::size_t i) const {
        constexpr std::size_t shortest = 4, longest = 60, least_below = 40;  // characters
        constexpr std::size_t least_above = 4;  // lines of a form without a sentence
        if (!has_text_ && i < begin + least_above) return false;
        const line& l = all_.lines[i];
        const std::string_view t = text(i);
        if (!block_of(i).starts_page || block_of(i).table != 0 || l.label || l.continues)
            return false;
        const bool is_head =
            is_number_line(t) || (may_be_title(t) && l.length >= shortest && l.length <= longest &&
                                  !is_page_field(t) && !is_record(t) && !is_bracketed(t));
        return is_head && text_below(i) >= least_below && !is_titled(begin, i);
    }

    /// Whether the section's own head has the same line: a cover, and the title above the text.
    bool is_titled(std::size_t begin, std::size_t i) const {
        const std::string title = squeezed(text(i));
        for (std::size_t k = begin; k < std::min(i, begin + head_reach); ++k)
            if (squeezed(text(k)) == title) return true;
        return false;
    }

    /// 抄送：…, …办公室 2021年7月2日印发: the record at the foot of a paper.
    static bool is_record(std::string_view t) {
        for (const std::string_view w :
             {"抄送"sv, "主送"sv, "主题词"sv, "抄报"sv, "分送"sv, "联系人"sv, "责任编辑"sv,
              "打印"sv, "关闭"sv, "相关"sv, "扫一扫"sv, "分享"sv})
            if (t.starts_with(w)) return true;
        return t.ends_with("印发") || t.ends_with("校对") || t.ends_with("印");
    }

    /// 标题：… again: the head of another page.
    bool is_second_page(std::size_t i) const {
        if (!text(i).starts_with("标")) return false;
        return squeezed(text(i).substr(0, 18)).starts_with("标题：") ||
               squeezed(text(i).substr(0, 18)).starts_with("标题:");
    }

    bool is_set_apart(std::size_t i) const {
        if (block_of(i).right || is_indented(i)) return true;
        if (i == 0 || !all_.lines[i - 1].is_body) return false;
        const line& above = all_.lines[i - 1];
        if (above.label || above.length > 60 || text(i - 1).ends_with("。")) return false;
        return block_of(i - 1).right || ends_like_organ(text(i - 1)) || is_indented(i - 1);
    }

    bool is_indented(std::size_t i) const {
        std::size_t at = all_.lines[i].range.begin;
        std::size_t cells = 0;
        while (at > 0 && doc_.text[at - 1] != '\n' && cells < 12) {
            const bool wide = at >= 3 && doc_.text.compare(at - 3, 3, "　") == 0;
            if (!wide && doc_.text[at - 1] != ' ' && doc_.text[at - 1] != '\t') return false;
            cells += wide ? 2 : (doc_.text[at - 1] == '\t' ? 4 : 1);
            at -= wide ? 3 : 1;
        }
        return cells >= 12;
    }

    /// Whether an unlabelled section is a document of its own.
    void judge(std::size_t k) {
        section& s = all_.sections[k];
        if (s.is_labelled) return;
        if (is_second_page(s.begin)) return;
        if (block_of(s.begin).starts_page) {
            s.is_document = !is_carried_above(k);
            return;
        }
        const bool has_number =
            has_in_head(s, [&](std::size_t i) { return is_number_line(text(i)); });
        const bool has_addressee = has_in_head(
            s, [&](std::size_t i) { return !all_.lines[i].label && is_addressee(text(i)); });
        const bool is_signed = ends_signed(s);
        s.is_document = (has_number && (is_signed || s.end - s.begin > 4)) ||
                        (has_addressee && is_signed) || (is_signed && !is_issued_above(k));
    }

    template <class Test>
    bool has_in_head(const section& s, Test test) const {
        const std::size_t end = std::min(s.end, s.begin + head_reach);
        for (std::size_t i = s.begin; i < end; ++i)
            if (all_.lines[i].is_body && test(i)) return true;
        return false;
    }

    bool ends_signed(const section& s) const {
        bool has_body = false;
        bool is_signed = false;
        for (std::size_t i = s.begin; i < s.end; ++i) {
            if (!all_.lines[i].is_body) continue;
            const std::string_view t = text(i);
            if (has_body && i > s.begin && is_date_line(t) && ends_like_organ(text(i - 1)) &&
                all_.lines[i - 1].length < 60 && !text(i - 1).ends_with("。"))
                is_signed = true;
            has_body = has_body || all_.lines[i].length > 25 || all_.lines[i].label;
        }
        return is_signed;
    }

    /// A text that the notice on the pages above hands on or puts up by name; what an explanation, a
    /// review or a catalogue is on is a paper beside it.
    bool is_carried_above(std::size_t k) const {
        constexpr std::size_t head = 5, longest = 30;  // lines
        const section& above = all_.sections[k - 1];
        const std::string title = squeezed(text(all_.sections[k].begin));
        if (title.size() < 12) return false;
        bool is_notice = false, carries = false;
        for (std::size_t i = above.begin; i < std::min(above.end, above.begin + longest); ++i) {
            const std::string said = squeezed(text(i));
            const bool is_title = !is_notice && i < above.begin + head;
            for (const std::string_view w :
                 {"通知"sv, "公告"sv, "通告"sv, "启事"sv, "函"sv, "令"sv, "决定"sv})
                is_notice = is_notice || (is_title && said.ends_with(w));
            if (said.find(title) == std::string::npos) continue;
            carries = carries || is_title;
            for (const std::string_view w : {"现将"sv, "附件"sv, "附后"sv, "附："sv, "附:"sv})
                carries = carries || said.find(w) != std::string::npos;
        }
        return is_notice && carries;
    }

    /// Articles, or a text that the document above issues by name.
    bool is_issued_above(std::size_t k) const {
        const section& s = all_.sections[k];
        for (std::size_t i = s.begin; i < std::min(s.end, s.begin + 40); ++i)
            if (all_.lines[i].label.style == label_style::tiao) return true;
        const std::string title = squeezed(text(s.begin));
        if (title.size() < 12) return false;
        const section& above = all_.sections[k - 1];
        for (std::size_t i = above.begin; i < std::min(above.end, above.begin + 30); ++i)
            if (squeezed(text(i)).find(title) != std::string::npos) return true;
        return false;
    }

    const document& doc_;
    layout& all_;
    bool closed_ = false;    ///< the section's date has been seen
    bool has_text_ = false;  ///< the section has more than a head
};

}  // namespace

layout lay_out(const document& doc) {
    layout all;
    all.lines = lines_of(doc);
    all.roles.assign(all.lines.size(), role::body);
    if (all.lines.empty()) return all;
    splitter(doc, all).run();
    for (const section& s : all.sections) read_tail(doc, all, s, read_head(doc, all, s));
    return all;
}

}  // namespace yigui::structure
