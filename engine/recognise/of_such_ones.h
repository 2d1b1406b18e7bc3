// Which papers, and what is to be done with such ones: 已经专家论证的,附专家意见; 公布了的文件,五日内上传. The mark of
// what was done tells there a sort, and no act. 凡… and 对已…的文件 are asides_of_rules.cpp's.
#pragma once

#include "recognise/reading.h"

namespace yigui::recognising {

/// Does the clause of the hit, or the one in front of it, name a sort of papers and an order follow?
bool tells_of_such_ones(const reading&, stretch hit, stretch clause, stretch sentence);

}  // namespace yigui::recognising
