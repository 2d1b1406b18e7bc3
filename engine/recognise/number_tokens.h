// Numbers of documents at a place of a text: 〔2021〕35号, 第86号令, 2021年第86号.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "recognise/lexer.h"

namespace yigui::recognising {

/// …〔2019〕第3号 with its bracket at `pos`. 〔十五届〕第62号 counts as well.
std::optional<token> bracket_number(std::string_view text, std::size_t pos);
/// …令第322号, …令2026年第10号, …公告2021年第5号: `pos` stands at 令 or 公告.
std::optional<token> order_number(std::string_view text, std::size_t pos);
/// …第305号令: `pos` stands at 令.
std::optional<token> order_behind(std::string_view text, std::size_t pos);
/// 2021年第86号 at `pos`: how ministries number announcements.
std::optional<token> year_number(std::string_view text, std::size_t pos);
/// 采纳:条 未采纳:条: counters behind a colon and no figure; not 第三条:条款表述.
bool lacks_count(std::string_view text);
/// Behind a registration's code of letters and figures parted by dashes of any kind (HNPR—2022—01036),
/// whose figures are counted; `at` when none begins there.
std::size_t end_of_code(std::string_view text, std::size_t at, std::size_t end,
                        std::size_t& digits);

}  // namespace yigui::recognising
