// Fields of the page around a document: 发布时间, 来源, 文号 …, by the names portals give them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace yigui::reading {

struct field {
    std::string name;        ///< in document::meta: "title", "published", "source", "number" …
    std::string_view value;  ///< as written

    /// A date in the value is the day of publication, or there is no date in it: such a line may
    /// stand as page_meta.
    bool may_be_meta() const;
};

/// "发布时间：2021-03-01" and its like; nothing when the key is not known.
std::optional<field> page_field(std::string_view line);
/// The meta field of a page's key ("PubDate", "发布日期"); empty when it is not known.
std::string_view field_name(std::string_view key);

}  // namespace yigui::reading
