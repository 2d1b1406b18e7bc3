// Old office formats (DOC, WPS, RTF, XLS, ODT …) by way of LibreOffice, where it is installed: a
// child process of its own turns the file into DOCX or XLSX. Without it they are named, with the
// way out. Other programs were rejected: antiword, catdoc and wv lose every automatic number and
// print deleted text among the rest.
#pragma once

#include <string>
#include <string_view>

#include "read/formats.h"

namespace yigui::reading {

/// The converter as found in PATH; empty when it is not installed.
std::string office_program();

/// Reads a file in an old format. `format` is its id ("doc"), `zh` and `en` its names for people.
struct old_format {
    std::string_view format;  ///< also the ending that the converter sees
    bool is_sheet = false;
    std::string_view zh, en;
};
result<document> read_by_office(const input&, const old_format&);
/// DOC, WPS, XLS and ET; those under a password and those not read are named.
result<document> read_ole2(const input&);
/// ODT and ODS.
result<document> read_open_document(const input&);

}  // namespace yigui::reading
