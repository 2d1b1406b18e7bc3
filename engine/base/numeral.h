// The Chinese digits that every reader of numbers agrees on. What else stands for a digit or a
// unit depends on the place: numbers of articles in model/label.cpp, dates in recognise.
#pragma once

namespace yigui {

/// 0 to 9 for 零 〇 ○ and 一 to 九, 2 for 两; -1 for any other character.
constexpr int common_chinese_digit(char32_t c) {
    switch (c) {
        case U'〇':
        case U'○':
        case U'零':
            return 0;
        case U'一':
            return 1;
        case U'二':
        case U'两':
            return 2;
        case U'三':
            return 3;
        case U'四':
            return 4;
        case U'五':
            return 5;
        case U'六':
            return 6;
        case U'七':
            return 7;
        case U'八':
            return 8;
        case U'九':
            return 9;
        default:
            return -1;
    }
}

/// 10, 100, 1000 for 十 百 千; 0 for any other character.
constexpr int common_chinese_unit(char32_t c) {
    return c == U'十' ? 10 : c == U'百' ? 100 : c == U'千' ? 1000 : 0;
}

}  // namespace yigui
