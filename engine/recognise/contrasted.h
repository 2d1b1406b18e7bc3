// Documents that a paper sets against its own: 苏州市的办法去年已经专家论证,我市规定在其框架内细化. What those went
// through was done for another one. Documents told by their name alone are asides_of_others_told.cpp's.
#pragma once

#include "recognise/mentions.h"

namespace yigui::recognising {

/// Is the step at the place told of a document that its sentence, or the sentences beside it, set against
/// the paper's own?
bool is_contrasted(const reading&, stretch place, stretch clause, stretch sentence,
                   const surroundings&);

}  // namespace yigui::recognising
