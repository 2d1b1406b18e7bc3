// An external program run on bytes: pdftotext, pdftoppm, tesseract. It gets them on its standard
// input, may write nowhere, and is stopped at the limits of time, memory and output. LibreOffice is
// run on files in a folder.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "read/read.h"

namespace yigui::reading {

struct tool_output {
    enum class end : unsigned char {
        exited,     ///< with `status`
        missing,    ///< there is no such program
        over_time,  ///< wall clock or processor time
        over_size,  ///< more output than the limit
        crashed,
    };
    end how = end::missing;
    int status = 0;
    std::string text;    ///< standard output
    std::string errors;  ///< the first kilobytes of standard error
};

/// `command` begins with the program's name, which is looked for in the system's folders alone.
tool_output run_tool(const std::vector<std::string>& command, std::string_view input,
                     const read_limits&);

/// A converter at a path, which works on files in a folder of its own: it may write there, has no
/// input, and is stopped with all that it started when its time is up or it ends.
tool_output run_converter(const std::vector<std::string>& command, const std::string& folder,
                          const read_limits&);

/// The path of a program in the system's folders; empty when it is not installed.
std::string find_tool(const std::string& name);

}  // namespace yigui::reading
