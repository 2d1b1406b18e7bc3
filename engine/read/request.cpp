// Unknown fields are refused and not passed over: a misspelt "as_of" would be judged by another
// day. An id has to come back unchanged, which a JSON number with a fraction does not promise.
#include "read/request.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace yigui::reading {
namespace {

namespace json = boost::json;

void refuse(request& r, const std::string& zh, const std::string& en) {
    if (!r.wrong.empty()) return;
    r.wrong = zh;
    r.wrong_en = en;
}

void take_id(const json::value& v, request& r) {
    if (v.is_string() || v.is_int64() || v.is_uint64() || v.is_null())
        r.id = json::serialize(v);
    else
        refuse(r, "id 应是字符串或整数", "id has to be a string or an integer");
}

void take_source(request& r, request::source from, std::string& to, const json::string& value) {
    if (r.from != request::source::none)
        refuse(r, "path、inline、dossier 只能写一个", "give one of path, inline, dossier");
    r.from = from;
    to = value;
}

void take(const json::key_value_pair& field, request& r) {
    const std::string_view key = field.key();
    if (key == "id") return;
    if (!field.value().is_string())
        return refuse(r, "“" + std::string(key) + "”的值应是字符串",
                      "the value of \"" + std::string(key) + "\" has to be a string");
    const json::string& value = field.value().get_string();
    if (key == "path")
        take_source(r, request::source::path, r.path, value);
    else if (key == "inline")
        take_source(r, request::source::text, r.text, value);
    else if (key == "dossier")
        take_source(r, request::source::dossier, r.path, value);
    else if (key == "name")
        r.name = value;
    else if (key == "as_of")
        r.as_of = value;
    else if (key == "stage")
        r.stage = value;
    else if (key == "want")
        r.want = value;
    else
        refuse(r,
               "不认识“" + std::string(key) +
                   "”,可用的有 id path inline name dossier as_of stage want",
               "unknown field \"" + std::string(key) +
                   "\", known are id path inline name dossier as_of stage want");
}

}  // namespace

request request_of(std::string_view line) {
    request r;
    boost::system::error_code error;
    const json::value whole = json::parse(line, error);
    if (error || !whole.is_object()) {
        refuse(r, "这一行不是 JSON 对象(要 UTF-8,一行一个)",
               "this line is no JSON object (UTF-8, one a line)");
        return r;
    }
    const json::object& o = whole.get_object();
    if (const json::value* id = o.if_contains("id")) take_id(*id, r);
    for (const auto& field : o) take(field, r);
    if (r.from == request::source::none)
        refuse(r, "没有写 path、inline 或 dossier", "path, inline or dossier is missing");
    if (r.from != request::source::text && r.path.empty())
        refuse(r, "路径是空的", "the path is empty");
    return r;
}

}  // namespace yigui::reading
