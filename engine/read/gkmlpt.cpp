// The object is taken by a JSON parser that stops behind it; what stands around it is script and
// is not looked at. Fields are those that pages of the catalogue have been seen with; one that is
// missing or of another type is left out.
#include "read/gkmlpt.h"

#include <boost/json.hpp>
#include <chrono>
#include <cstdio>

#include "base/markup.h"

namespace yigui::reading {
namespace {

namespace json = boost::json;

/// The object that begins at `at`, and where it ends.
std::optional<json::object> object_at(std::string_view text, std::size_t at, std::size_t& end) {
    json::parse_options options;
    options.max_depth = 32;
    json::stream_parser parser({}, options);
    boost::system::error_code error;
    const std::size_t n = parser.write_some(text.data() + at, text.size() - at, error);
    if (error || !parser.done()) return std::nullopt;
    end = at + n;
    json::value v = parser.release();
    if (!v.is_object()) return std::nullopt;
    return std::move(v.as_object());
}

std::string text_of(const json::object& o, std::string_view name) {
    const json::value* v = o.if_contains(name);
    return v && v->is_string() ? std::string(v->as_string()) : std::string();
}

/// A date as written, or as seconds since 1970 in China's time.
std::string date_of(const json::object& o, std::string_view name) {
    const json::value* v = o.if_contains(name);
    if (!v || !v->is_int64()) return text_of(o, name);
    const auto seconds = v->as_int64();
    if (seconds <= 0 || seconds > 32503680000) return {};
    const auto day = std::chrono::floor<std::chrono::days>(
        std::chrono::sys_seconds(std::chrono::seconds(seconds)) + std::chrono::hours(8));
    const std::chrono::year_month_day d(day);
    char out[32];
    std::snprintf(out, sizeof out, "%04d-%02u-%02u", static_cast<int>(d.year()),
                  static_cast<unsigned>(d.month()), static_cast<unsigned>(d.day()));
    return out;
}

/// The files beside the text, as links: where they stand on the page, the script decides.
std::string attachments_of(const json::object& o) {
    std::string out;
    for (const char* name : {"attachment", "attachments"}) {
        const json::value* list = o.if_contains(name);
        if (!list || !list->is_array()) continue;
        for (const json::value& v : list->as_array())
            if (v.is_object())
                out += "<a class=\"attachment\" href=\"" +
                       as_markup(text_of(v.as_object(), "url")) + "\" title=\"" +
                       as_markup(text_of(v.as_object(), "name")) + "\"></a>";
    }
    return out;
}

std::string page_of(const json::object& o) {
    const std::string title = text_of(o, "title");
    std::string out = "<html><head><title>" + as_markup(title) + "</title>";
    const auto meta = [&](const char* name, const std::string& value) {
        if (!value.empty())
            out += std::string("<meta name=\"") + name + "\" content=\"" + as_markup(value) + "\">";
    };
    meta("ArticleTitle", title);
    meta("PubDate", date_of(o, "date").empty() ? date_of(o, "created_at") : date_of(o, "date"));
    meta("发布机构", text_of(o, "publisher"));
    meta("文号", text_of(o, "document_number"));
    meta("索引号", text_of(o, "identifier"));
    meta("ContentSource", text_of(o, "source"));
    return out + "</head><body>" + attachments_of(o) + "<h1>" + as_markup(title) + "</h1><div>" +
           text_of(o, "content") + "</div></body></html>";
}

}  // namespace

std::optional<gkmlpt_detail> gkmlpt_detail_of(std::string_view text) {
    const std::size_t config = text.find("_CONFIG");
    if (config == std::string_view::npos) return std::nullopt;
    for (std::size_t at = text.find("DETAIL", config); at != std::string_view::npos;
         at = text.find("DETAIL", at + 6)) {
        // DETAIL: { or "DETAIL":{ or DETAIL = {
        const std::size_t open = text.find_first_not_of("\"' \t\r\n:=", at + 6);
        if (open == std::string_view::npos || text[open] != '{') continue;
        gkmlpt_detail out;
        out.begin = open;
        const auto object = object_at(text, open, out.end);
        if (!object || text_of(*object, "content").empty()) continue;
        out.page = page_of(*object);
        return out;
    }
    return std::nullopt;
}

}  // namespace yigui::reading
