// The labels that number the parts of Chinese documents: 第三章, 第十二条之一, 一、, （一）, 1., （1）.
// Only their form is judged here; whether a label opens a part is decided in outline.cpp.
#pragma once

#include <cstddef>
#include <string_view>

namespace yigui::structure {

enum class label_style : unsigned char {
    none,
    bian,         ///< 第一编, 第一分编
    zhang,        ///< 第一章
    jie,          ///< 第一节
    tiao,         ///< 第一条, 第一条之二
    dun,          ///< 一、
    round,        ///< （一）
    point,        ///< 1. 1． 1、
    round_digit,  ///< （1）
    circled,      ///< ①
};

struct label {
    label_style style = label_style::none;
    std::size_t end = 0;        ///< bytes of the label, with its mark
    int number = 0;             ///< 0 when it can't be told
    bool is_separated = false;  ///< white space, a bracket or nothing follows

    explicit operator bool() const { return style != label_style::none; }
};

/// The label at the start of a line that has no white space in front.
label read_label(std::string_view line);

/// The value of a Chinese or decimal numeral at `at`, which moves behind it; 0 for none.
int read_number(std::string_view text, std::size_t& at);

}  // namespace yigui::structure
