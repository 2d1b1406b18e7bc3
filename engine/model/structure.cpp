// In three steps: lines and their forms (line.cpp, line_forms.cpp), the role of each in its
// document or attachment (sections.cpp, head.cpp, tail.cpp), and the tree (outline.cpp). Each step
// looks at a line a fixed number of times, so long texts stay linear.
#include "model/structure.h"

#include "model/outline.h"

namespace yigui {

void find_structure(document& doc) { structure::build_nodes(doc, structure::lay_out(doc)); }

}  // namespace yigui
