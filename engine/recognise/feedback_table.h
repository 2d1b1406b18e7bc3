// Tables of opinions and what became of them (意见、来源、采纳情况、理由): each row is one opinion.
// Not for running text that tells of opinions; that is mentions.h's.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "yigui/facts.h"

namespace yigui::recognising {

struct opinion {
    /// `other`: answered in words that neither adopt nor reject; `open`: no answer.
    enum class fate : unsigned char { adopted, partly, rejected, other, open };
    std::string source, content, reason;
    fate outcome = fate::open;
    span at;            ///< its row
    span answer;        ///< its row from the outcome on
    std::string asked;  ///< how it was asked for: 座谈会(2019年8月27日), 书面征求
};

struct feedback_table {
    span at;  ///< from its header to its last row
    std::vector<opinion> opinions;
    bool is_in_lines = false;  ///< a copy left no cells of it
};

/// The tables in a part of a document whose head names opinions and their adoption.
std::vector<feedback_table> feedback_tables(const document&, span part);

/// Puts one statement for each table in the place of what its cells say one by one: a cell
/// 不采纳 denies nothing, and an opinion that asks for a review records none. `written`: the day
/// of the paper.
void read_feedback_tables(const document&, span part, const std::optional<date>& written,
                          std::vector<mention>&);

/// Whether a place is one of several cells of a row: 第四条 | 期限 | 采纳 | 按某规定 names no paper.
bool is_cell_of_list(const document&, span);

}  // namespace yigui::recognising
