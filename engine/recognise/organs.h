// Names of organs: which text is a whole one, and those that issue a paper together, one beside or
// below the other. Who issued a paper is found elsewhere (signature.cpp, issuer.cpp).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "recognise/reading.h"

namespace yigui::recognising {

/// 云溪州烟草专卖局, 国家粮棉储备局办公室: the name of an organ that begins with its place, and no half of one.
bool is_whole_organ(std::string_view folded);

/// Does another organ begin with the piece behind a name, and not the rest of that name?
bool begins_another(std::string_view name, std::string_view piece);

/// 实 验区, 国家工商行 政管理总局: a gap that a conversion left within a word. What parts two names, the
/// characters of a name set apart one by one, and wide gaps are none.
bool is_stray_gap(const reading&, std::size_t at);
/// Does one blank, or one line end, stand there between two ideographs? Codes of numbers are broken by both.
bool is_narrow_gap(const reading&, std::size_t at);
/// Does a gap stand before the place that parts two words?
inline bool has_parting_gap(const reading& r, std::size_t at) {
    return r.has_gap_before(at) && !is_stray_gap(r, at);
}

/// 工业和信息化部 教育部 科技部 …: three names at least, and nothing else.
bool lists_organs(const reading&, stretch line);
/// The organs that stand there, in order and apart by a space; spaces set between the characters of one
/// name vanish, and so does the note of a seal.
std::string organs_in(const reading&, stretch);
/// The same of a name as it is printed, in a title or in a field.
std::string organs_in(const std::string& printed);
/// The same of lines one below the other, the topmost first. A line that names an office within the organ
/// above it (政策法规科) is left out.
std::string organs_on_lines(const std::vector<std::string>& lines);

/// 监督管理委员会令2022年第5号 behind 银行保险: does a name of an organ go on from there to its 令?
bool goes_on_to_order(string_view behind);

/// 某局(备案审查专用章)2023年5月8日: where the name ends in front of the note of a seal that ends at this place;
/// the place itself when none does.
std::size_t before_seal(std::string_view folded, std::size_t at);
/// Those texts taken apart, at 、 too: 国务院、中央军委.
std::vector<std::string> organs_of(const std::string& joined);

}  // namespace yigui::recognising
