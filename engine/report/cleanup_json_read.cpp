// What a clean-up wrote, read back: only what the citation graph needs. A later schema, or a file
// that is no such list, is refused by name.
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>

#include "report/cleanup_reports.h"

namespace yigui {

namespace json = boost::json;

namespace {

std::string text(const json::object& o, const char* key) {
    const auto* v = o.if_contains(key);
    return v && v->is_string() ? std::string(v->as_string()) : std::string();
}

std::optional<day_point> day(const json::object& o, const char* key) {
    const auto d = date_from_iso(text(o, key));
    if (!d || !d->is_exact()) return std::nullopt;
    return d->first;
}

cleanup_document document_of(const json::object& o) {
    cleanup_document d;
    d.path = text(o, "path");
    d.title = text(o, "title");
    d.doc_number = text(o, "doc_number");
    d.issuer = text(o, "issuer");
    d.issued = day(o, "issued");
    const auto proposal = disposition_from(text(o, "disposition"));
    if (!proposal) throw std::invalid_argument("disposition");
    d.proposal = *proposal;
    return d;
}

cleanup_link link_of(const json::object& o, std::size_t documents) {
    cleanup_link l;
    const auto index = [&](const json::value& v) {
        const auto i = v.to_number<std::size_t>();
        if (i >= documents) throw std::out_of_range("index");
        return i;
    };
    l.from = index(o.at("from"));
    if (!o.at("to").is_null()) l.to = index(o.at("to"));
    l.kind = text(o, "kind");
    l.name = text(o, "name");
    l.state = text(o, "state");
    l.instrument = text(o, "instrument");
    if (const auto* among = o.if_contains("among"))
        for (const auto& one : among->as_array()) l.among.emplace_back(one.as_string());
    return l;
}

fault refused(const std::string& path, const std::string& what, const std::string& what_en) {
    return {fault_kind::damaged,
            path,
            "",
            what,
            "用 yigui cleanup 重新写出清单",
            what_en,
            "write the list anew with yigui cleanup"};
}

}  // namespace

result<cleanup_report> read_cleanup_json(const std::string& path, std::string_view bytes) {
    boost::system::error_code error;
    const json::value whole = json::parse(bytes, error);
    if (error || !whole.is_object()) return refused(path, "不是完整的 JSON", "no complete JSON");
    const json::object& o = whole.as_object();
    if (text(o, "schema") != "yigui-cleanup/1")
        return refused(path, "不是本程序这个版本写出的清理清单(schema 应为 yigui-cleanup/1)",
                       "no clean-up list of this version (schema yigui-cleanup/1)");
    cleanup_report r;
    try {
        r.as_of = day(o, "as_of").value();
        for (const auto& d : o.at("documents").as_array())
            r.documents.push_back(document_of(d.as_object()));
        for (const auto& l : o.at("links").as_array())
            r.links.push_back(link_of(l.as_object(), r.documents.size()));
    } catch (const std::exception&) {
        return refused(path, "清单里有读不懂的内容",
                       "the list holds something that is not understood");
    }
    return r;
}

}  // namespace yigui
