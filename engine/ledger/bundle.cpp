// A name in the list may come from anywhere, so it is refused before a file is opened when it is
// absolute or climbs.
#include "ledger/bundle.h"

#include <algorithm>
#include <array>
#include <boost/json/parse.hpp>
#include <filesystem>
#include <set>

#include "base/hash.h"
#include "ledger/canonical_json.h"
#include "ledger/files.h"

namespace yigui::ledger {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

constexpr std::string_view schema = "yigui-filing-1";

json::object as_json(const std::map<std::string, std::string>& m) {
    json::object o;
    for (const auto& [k, v] : m) o[k] = v;
    return o;
}

bool read_map(const json::value& v, std::map<std::string, std::string>& into) {
    const auto* o = v.if_object();
    if (!o) return false;
    for (const auto& pair : *o) {
        const auto* s = pair.value().if_string();
        if (!s) return false;
        into[std::string(pair.key())] = std::string(*s);
    }
    return true;
}

bool read_parts(const json::value& v, std::map<std::string, std::vector<std::string>>& into) {
    const auto* o = v.if_object();
    if (!o) return false;
    for (const auto& pair : *o) {
        const auto* a = pair.value().if_array();
        if (!a) return false;
        auto& names = into[std::string(pair.key())];
        for (const auto& name : *a) {
            if (!name.is_string()) return false;
            names.emplace_back(name.get_string());
        }
    }
    return true;
}

bool is_safe(const std::string& name) {
    const fs::path p(name);
    return !name.empty() && p.is_relative() &&
           std::none_of(p.begin(), p.end(), [](const fs::path& part) { return part == ".."; });
}

}  // namespace

std::string written(const bundle_list& b) {
    json::object parts;
    for (const auto& [what, names] : b.parts) {
        json::array all;
        for (const auto& n : names) all.emplace_back(n);
        parts[what] = std::move(all);
    }
    return canonical(json::object{{"schema", schema},
                                  {"title", b.title},
                                  {"doc_number", b.doc_number},
                                  {"as_of", b.as_of},
                                  {"stage", b.stage},
                                  {"office", b.office},
                                  {"files", as_json(b.files)},
                                  {"redacted", as_json(b.redacted)},
                                  {"parts", parts}}) +
           "\n";
}

std::optional<bundle_list> read_bundle_list(std::string_view text) {
    if (!text.ends_with('\n')) return std::nullopt;
    const auto v = read_canonical(text.substr(0, text.size() - 1));
    const auto* o = v ? v->if_object() : nullptr;
    if (!o) return std::nullopt;
    bundle_list b;
    for (const auto& [key, into] :
         std::initializer_list<std::pair<const char*, std::string*>>{{"title", &b.title},
                                                                     {"doc_number", &b.doc_number},
                                                                     {"as_of", &b.as_of},
                                                                     {"stage", &b.stage},
                                                                     {"office", &b.office}}) {
        const auto* s = o->if_contains(key);
        if (!s || !s->is_string()) return std::nullopt;
        *into = std::string(s->get_string());
    }
    const auto* files = o->if_contains("files");
    const auto* redacted = o->if_contains("redacted");
    const auto* parts = o->if_contains("parts");
    if (!files || !redacted || !parts || !read_map(*files, b.files) ||
        !read_map(*redacted, b.redacted) || !read_parts(*parts, b.parts) || written(b) != text)
        return std::nullopt;
    return b;
}

std::vector<bundle_flaw> flaws_of(const bundle_list& b, const std::string& folder) {
    using what = bundle_flaw::what;
    std::vector<bundle_flaw> all;
    for (const auto& [name, digits] : b.files) {
        std::error_code error;
        const fs::path path = fs::path(folder) / name;
        if (!is_safe(name))
            all.push_back({what::unsafe_name, name});
        else if (fs::symlink_status(path, error).type() != fs::file_type::regular)
            all.push_back({what::missing, name});
        else if (sha256_hex(content_of(path.string()).value_or("")) != digits)
            all.push_back({what::changed, name});
    }
    const std::set<std::string> unlisted{bundle_name::list, bundle_name::report_to_edit,
                                         bundle_name::proof, bundle_name::key};
    std::vector<std::string> found;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.symlink_status().type() != fs::file_type::directory)
            found.push_back(fs::relative(entry.path(), folder).string());
    std::sort(found.begin(), found.end());
    for (const auto& name : found)
        if (b.files.count(name) == 0 && unlisted.count(name) == 0)
            all.push_back({what::foreign, name});
    return all;
}

std::optional<std::map<std::string, std::string>> results_in(std::string_view text) {
    boost::system::error_code error;
    const json::value v = json::parse({text.data(), text.size()}, error);
    const auto* o = error ? nullptr : v.if_object();
    if (!o) return std::nullopt;
    std::map<std::string, std::string> all;
    for (const auto& [list, key, value, before] : std::initializer_list<std::array<const char*, 4>>{
             {"steps", "step", "result", ""}, {"rule_packs", "id", "sha256", "pack "}}) {
        const auto* a = o->if_contains(list);
        if (!a || !a->is_array()) return std::nullopt;
        for (const auto& element : a->get_array()) {
            const auto* e = element.if_object();
            const auto* k = e ? e->if_contains(key) : nullptr;
            const auto* r = e ? e->if_contains(value) : nullptr;
            if (!k || !r || !k->is_string() || !r->is_string()) return std::nullopt;
            all[before + std::string(k->get_string())] = std::string(r->get_string());
        }
    }
    return all;
}

std::vector<std::string> waived_in(std::string_view text) {
    boost::system::error_code error;
    const json::value v = json::parse({text.data(), text.size()}, error);
    const auto* o = error ? nullptr : v.if_object();
    const auto* findings = o ? o->if_contains("findings") : nullptr;
    std::vector<std::string> all;
    if (!findings || !findings->is_array()) return all;
    for (const auto& element : findings->get_array()) {
        const auto* f = element.if_object();
        const auto* rule = f ? f->if_contains("rule") : nullptr;
        const auto* by = f ? f->if_contains("waived_by") : nullptr;
        if (rule && by && rule->is_string() && by->is_string())
            all.push_back(std::string(rule->get_string()) + " " + std::string(by->get_string()));
    }
    return all;
}

}  // namespace yigui::ledger
