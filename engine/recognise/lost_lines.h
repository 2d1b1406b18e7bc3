// Where lines began in a copy that has lost them; lost_lines.cpp, lost_head.cpp, lost_title.cpp.
#pragma once

#include <string_view>
#include <vector>

#include "recognise/find.h"
#include "recognise/lexer.h"

namespace yigui::recognising {

/// Starts of lines between the title, the number, the writer, the addressee and the fields of a text
/// that stands on one line: …的意见|国发〔2014〕14号|各省、自治区、直辖市人民政府:|近年来
std::vector<std::size_t> starts_in_head(std::string_view text, const std::vector<token>&);
/// Starts of the fields that a site prints around a document, and of what follows a field's day.
std::vector<std::size_t> starts_of_site_fields(std::string_view text);
/// Keys of the fields that a site prints around a document; empty when none stands there.
std::string_view site_key(std::string_view text);
/// How the first sentence of a text begins, or what stands between title and text.
bool opens_text(std::string_view text);
bool opens_with_addressee(std::string_view text);
/// 县水务局 2022年6月, 县水务局(2022年6月), 县水务局现就…: bytes of the organ that wrote the paper; 0 for none.
std::size_t length_of_writer(std::string_view text);
/// Behind the note of a law that opens the text: (2024年3月5日部务会议通过 2024年4月9日某部令第60号公布 自…起施行);
/// 0 for none.
std::size_t behind_note_of_law(std::string_view text);
/// 合法|性审查, 标准|调整听证会, 会议记录|摘录: does a word go on over the place at which a title might end?
bool goes_on_as_word(string_view before, string_view rest);
/// Where the title of a text ends that goes on behind it: the last place near the first at which its
/// words end like a title and those behind them open a text; 0 for none.
std::size_t end_of_title(std::string_view text);
/// 当前位置:首页 > 政策文件|云陵县人民政府关于…, 附件2|…起草说明: where what stands in front of the title ends; 0 when nothing
/// does.
std::size_t behind_site(string_view text);
/// Bytes of the addressee that opens a text, with its colon; 0 for none.
std::size_t end_of_addressee(std::string_view text);
/// Is there a day or a month, and no mere year?
bool is_day_or_month(std::string_view text, std::size_t at);

}  // namespace yigui::recognising
