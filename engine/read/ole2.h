// What an OLE2 file holds, by the names of its streams: DOC and WPS, XLS and ET, or OOXML under a
// password. Not a reader: what stands in the streams is left to LibreOffice.
#pragma once

#include <string_view>

namespace yigui::reading {

enum class ole2_kind : unsigned char {
    writer,       ///< DOC, WPS of WPS Office
    spreadsheet,  ///< XLS, ET
    slides,       ///< PPT, DPS
    encrypted,    ///< OOXML or a DOC with a password
    unknown,
};

/// @par Source [MS-CFB] 2.6 (directory entries), [MS-DOC] 2.5.2 (fEncrypted)
ole2_kind ole2_kind_of(std::string_view bytes);

}  // namespace yigui::reading
