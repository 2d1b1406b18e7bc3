// One line of work as NDJSON: `{"id":…, "path":…}`, `{"id":…, "inline":…, "name":…}` or
// `{"id":…, "dossier":…, "as_of":…, "stage":…}`. The same lines are the input of `yigui worker`
// and a corpus for `yigui cleanup`.
#pragma once

#include <string>
#include <string_view>

namespace yigui::reading {

struct request {
    std::string id = "null";  ///< as JSON; a string, an integer or null
    enum class source : unsigned char { none, path, text, dossier } from = source::none;
    std::string path;   ///< of the file or the dossier
    std::string text;   ///< of an inline document
    std::string name;   ///< label and hint for the format of an inline document
    std::string as_of;  ///< ISO date; empty when not given
    std::string stage;
    std::string want;             ///< what is asked for; empty when not given
    std::string wrong, wrong_en;  ///< why the line cannot be used; empty when it can
};

/// Never throws; whatever is wrong stands in `wrong`, and `id` is given back as far as it was read.
request request_of(std::string_view line);

}  // namespace yigui::reading
