// The value of a form's field: what its first words, boxes, figures or number say of the step. The
// label in front of it is form.cpp's.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "recognise/form.h"
#include "recognise/place.h"

namespace yigui::recognising {

constexpr std::size_t longest_value = 240;  // bytes

enum class box : unsigned char { none, off, on, crossed };

/// The box or tick at a place, and its size.
box box_at(string_view text, std::size_t at, std::size_t& size);

class form_value : protected place {
 protected:
    using place::place;

    string_view said(stretch s) const;
    /// A gap in the original, and not one between each two characters.
    bool is_lone_gap(std::size_t at) const;
    bool ends_item(std::size_t at) const;
    std::optional<token> token_at(std::size_t at) const;
    bool holds_number(stretch s) const;
    /// 意见采纳情况表(空白), 审核表(样表)
    bool is_blank(stretch note) const;
    bool is_cross(std::size_t at) const;
    /// ● and ■ in front of a line are ticks only where empty boxes stand by.
    bool is_bullet(std::size_t at) const;
    form_entry entry(std::optional<polarity> p, std::size_t end, std::string reason) const;
    std::string field(string_view what, stretch by) const;
    bool denies(std::size_t at) const;
    /// Left out: exempted when the field names its ground.
    form_entry denied_option(std::size_t end, string_view what) const;
    bool is_paper_with_number(stretch v) const;
    /// /, ——: nothing was to be filled in here.
    bool is_ground_of_refusal(stretch v) const;
    bool is_struck_out(stretch v) const;
    /// The value's first words decide; `is_only` when they must be all of it.
    std::optional<form_entry> judged(stretch v, bool is_only = false) const;
    /// (4.22), (3月): what is all figures dates the step.
    std::optional<form_entry> only_figures(stretch v) const;
    std::optional<form_entry> by_opinions(stretch v) const;
    std::optional<form_entry> by_boxes(stretch v) const;
    std::optional<form_entry> by_first_words(stretch v) const;
    bool is_only_handed_in(stretch) const;
    /// 统一编号:PLFG2022011.
    std::optional<form_entry> by_code(stretch v) const;
    /// 审核意见:⏎合法: a line that is nothing but the step's outcome.
    bool is_verdict(stretch line) const;
    /// 应予修改, 不合法: the step's outcome fills the field, whatever its first word is elsewhere.
    std::optional<form_entry> by_outcome(stretch v) const;
    /// An outcome, figures or a mark of having acted in the value's first sentence.
    std::optional<form_entry> by_content(stretch v) const;
    /// The first mark of having acted and the first that stops it.
    struct content_marks {
        std::optional<phrase_hit> done, stop;
        bool is_negated = false;
    };
    content_marks marks_in(stretch v) const;
    const block* cell_at(std::size_t at) const;
    bool is_of_other_row(std::size_t next) const;
    /// 环节 | 计划时间 | 完成时间: does the value stand in the column of what is planned?
    bool is_planned_cell(std::size_t at) const;
    /// 识别风险点9个,均有防范措施;结论:可以实施: the outcome stands behind a semicolon.
    std::optional<form_entry> concluded_behind(stretch v) const;

    std::size_t item_ = 0;       ///< where the field begins
    std::size_t told_from_ = 0;  ///< where the sentence below a heading begins
    bool is_heading_ = false;
};

}  // namespace yigui::recognising
