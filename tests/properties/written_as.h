// One text written into every format that is read, to hold the readers against each other. What
// is written here is as small as the format allows; real files are measured elsewhere.
#pragma once

#include <functional>
#include <string>
#include <vector>

/// The paragraphs of a paper, without indents and empty lines.
using paragraphs = std::vector<std::string>;

struct paper_format {
    std::string name;
    std::string ending;  ///< of file names, with its dot
    std::function<std::string(const paragraphs&)> write;
    std::string tool = {};  ///< a program without which the format is not read
    bool is_pages = false;  ///< characters set in places: a space is told by the gap alone
};

/// The first is plain UTF-8, which the others are compared with. A new format is one line more.
const std::vector<paper_format>& paper_formats();
