// Titles compared the way a registry clerk does: wrappers, issuers, draft marks, brackets and
// spaces don't tell two documents apart; a place, a year, or any word of substance does.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "yigui/document.h"

namespace yigui::joining {

/// Text without spaces, punctuation, brackets and quotes, and where each byte came from.
struct squeezed {
    std::string text;
    std::vector<span> source;  ///< the character of the original that text[i] belongs to
    span original(std::size_t begin, std::size_t end) const {
        if (begin >= end || end > text.size()) return {};
        return {source[begin].begin, source[end - 1].end};
    }
};
squeezed squeeze(std::string_view);

/// The comparable part of a title and what was taken off it.
struct title_core {
    std::string text;        ///< squeezed
    std::string plain;       ///< without particles, 规定 read as 办法
    std::string place;       ///< "广东省江门市"
    std::string organ;       ///< "科学技术局", when the title opened with one
    std::string draft_mark;  ///< 征求意见稿, 送审稿, 草案 …; empty in a final title
    std::string trial_mark;  ///< 试行, 暂行
    std::string year;        ///< "2023", of a bracket such as （2023年修订）
    bool empty() const { return text.empty(); }
};

/// The core of a document's name. `organs` are issuers known to the dossier, taken off first.
title_core core_of(std::string_view title, const std::vector<std::string>& organs = {});

/// 中心城区自来水价格调整, of 关于调整中心城区自来水价格的通知: what papers call the matter of a notice
/// that has no name of its own. Empty for other titles.
std::string matter_of_notice(std::string_view core);

/// The names in 《》 (outermost), as written, and where they stand.
struct quoted_name {
    std::string name;
    span at;  ///< with its marks
};
std::vector<quoted_name> quoted_names(std::string_view text);

/// 评估报告, of 《甲办法》评估报告: the words without those names and their marks. One that is never closed stays.
std::string without_quoted_names(std::string_view text);

/// same: equal cores and marks. variant: the same document in another state or wording (draft
/// mark, 试行, particles, 办法 for 规定). near: so alike that a person should look (at least 80 %
/// of the character pairs shared). other: another document.
enum class likeness : unsigned char { other, near, variant, same };
likeness compare(const title_core&, const title_core&);

/// Whether the places that two titles open with can be one (江门市, 广东省江门市, none).
bool is_of_one_place(const title_core&, const title_core&);

/// Whether compare() gives variant or same; cheap, for comparing many.
bool is_same_document(const title_core&, const title_core&);

/// Shared pairs of neighbouring characters: 0 to 100.
int similarity(std::string_view a, std::string_view b);
inline constexpr int near_from = 80;

/// Whether a title speaks of a named document without being its own or of a notice that acts on
/// it: 关于开展《X》制定工作的方案, 《X》起草说明.
bool is_about_a_document(std::string_view title);

/// How far a draft has come: 征求意见稿 < 草案 < 送审稿 < 审议稿 < final.
int rank_of_draft(std::string_view mark);

/// 发文字号 in a form in which the same number is the same text.
std::string number_key(std::string_view);

}  // namespace yigui::joining
