// Signatures are found from their dates upwards: the lines right above a date that stand alone
// and end like an organ (or are right-aligned). A date without any is a date still.
#include "base/unicode.h"
#include "model/blank.h"
#include "model/sections.h"

namespace yigui::structure {
namespace {

using namespace std::literals;

constexpr std::size_t max_signatures = 12;

class tail_reader {
 public:
    tail_reader(const document& doc, layout& all) : doc_(doc), all_(all) {}

    void run(const section& s, std::size_t body) {
        for (std::size_t i = body; i < s.end; ++i) {
            if (all_.roles[i] != role::body || !all_.lines[i].is_body) continue;
            if (is_date_line(text(i)) && !all_.lines[i].label) {
                all_.roles[i] = role::date;
                mark_signatures(i, body);
            } else if (i > s.begin) {
                take_list(i, s.end);
            }
        }
        for (std::size_t i = body; i < s.end; ++i) mark_annotation(i, body, s.end);
    }

 private:
    std::string_view text(std::size_t i) const { return doc_.at(all_.lines[i].range); }

    bool may_sign(std::size_t i) const {
        const line& l = all_.lines[i];
        if (all_.roles[i] != role::body || !l.is_body || l.label || l.continues) return false;
        if (l.length > 60 || ends_sentence(text(i))) return text(i).ends_with("）");
        for (const std::string_view no : {"，"sv, "。"sv, "；"sv, "、"sv})
            if (text(i).find(no) != std::string_view::npos) return false;
        const block& b = doc_.blocks[l.block];
        return b.right || ends_like_organ(text(i)) || is_person(text(i));
    }

    /// 市长：温国辉, 局 长 某某.
    static bool is_person(std::string_view t) {
        const std::string s = squeezed(t);
        if (count_code_points(s) > 12) return false;
        for (const std::string_view post :
             {"市长"sv, "省长"sv, "部长"sv, "局长"sv, "主任"sv, "县长"sv, "区长"sv, "厅长"sv,
              "总理"sv, "署长"sv, "行长"sv, "主席"sv, "院长"sv})
            if (s.starts_with(post)) return true;
        return false;
    }

    void mark_signatures(std::size_t date, std::size_t body) {
        for (std::size_t i = date; i-- > body && date - i <= max_signatures && may_sign(i);)
            all_.roles[i] = role::signature;
    }

    /// 附件：1.… and the further points below it.
    void take_list(std::size_t i, std::size_t end) {
        int number = 0;
        if (attachment_label(text(i), number) == 0) return;
        all_.roles[i] = role::attachment_list;
        for (std::size_t k = i + 1; k < end && k - i < 60; ++k) {
            const line& l = all_.lines[k];
            if (!l.is_body || all_.roles[k] != role::body) return;
            int next = 0;
            const bool is_point = l.label.style == label_style::point && l.length < 80;
            const bool is_attachment = attachment_label(text(k), next) > 0;
            if (!is_point && !is_attachment && !l.continues) return;
            all_.roles[k] = role::attachment_list;
        }
    }

    void mark_annotation(std::size_t i, std::size_t body, std::size_t end) {
        if (all_.roles[i] != role::body || !all_.lines[i].is_body || !is_bracketed(text(i))) return;
        const bool after_date =
            i > body && (all_.roles[i - 1] == role::date || all_.roles[i - 1] == role::annotation);
        const bool says_public = text(i).find("公开") != std::string_view::npos;
        if (after_date || says_public || (i + 1 == end && i > body))
            all_.roles[i] = role::annotation;
    }

    const document& doc_;
    layout& all_;
};

}  // namespace

void read_tail(const document& doc, layout& all, const section& s, std::size_t body) {
    tail_reader(doc, all).run(s, body);
}

}  // namespace yigui::structure
