// Both ways stand side by side, and a field that is added to card or act stops the compiler here:
// what a log loses would show up only in the second run.
#include "cleanup/card_json.h"

#include <stdexcept>

namespace yigui::cleaning {
namespace {

namespace json = boost::json;

void put(json::object& o, const char* key, const std::string& s) {
    if (!s.empty()) o[key] = s;
}
void put(json::object& o, const char* key, bool b) {
    if (b) o[key] = true;
}
void put(json::object& o, const char* key, int n) {
    if (n != 0) o[key] = n;
}
void put(json::object& o, const char* key, const std::optional<int>& n) {
    if (n) o[key] = *n;
}
void put(json::object& o, const char* key, const std::optional<bool>& b) {
    if (b) o[key] = *b;
}
void put(json::object& o, const char* key, const std::optional<date>& d) {
    if (d) o[key] = d->iso();
}
void put(json::object& o, const char* key, const std::optional<day_point>& d) {
    if (d) o[key] = iso(*d);
}

void get(const json::object& o, const char* key, std::string& s) {
    if (const auto* v = o.if_contains(key)) s = v->as_string();
}
void get(const json::object& o, const char* key, bool& b) {
    if (const auto* v = o.if_contains(key)) b = v->as_bool();
}
void get(const json::object& o, const char* key, int& n) {
    if (const auto* v = o.if_contains(key)) n = static_cast<int>(v->as_int64());
}
void get(const json::object& o, const char* key, std::optional<int>& n) {
    if (const auto* v = o.if_contains(key)) n = static_cast<int>(v->as_int64());
}
void get(const json::object& o, const char* key, std::optional<bool>& b) {
    if (const auto* v = o.if_contains(key)) b = v->as_bool();
}
void get(const json::object& o, const char* key, std::optional<date>& d) {
    const auto* v = o.if_contains(key);
    if (!v) return;
    d = date_from_iso(std::string_view(v->as_string()));
    if (!d) throw std::invalid_argument("no date");
}
void get(const json::object& o, const char* key, std::optional<day_point>& day) {
    std::optional<date> d;
    get(o, key, d);
    if (d) day = d->first;
}

template <class Enum>
Enum enum_from(const json::value& v, Enum last) {
    const auto n = v.as_int64();
    if (n < 0 || n > static_cast<std::int64_t>(last)) throw std::out_of_range("no such kind");
    return static_cast<Enum>(n);
}

/// Where in its text the fact stood is not kept: the text is gone.
json::object json_of(const effective_fact& f) {
    json::object o;
    put(o, "on", f.on);
    put(o, "pub", f.from_publication);
    put(o, "wri", f.from_writing);
    put(o, "aft", f.days_after);
    return o;
}
effective_fact effective_of(const json::object& o) {
    effective_fact f;
    get(o, "on", f.on);
    get(o, "pub", f.from_publication);
    get(o, "wri", f.from_writing);
    get(o, "aft", f.days_after);
    return f;
}

json::object json_of(const validity_fact& f) {
    json::object o;
    put(o, "as", f.as_printed);
    put(o, "mon", f.months);
    put(o, "til", f.until);
    put(o, "unl", f.is_unlimited);
    return o;
}
validity_fact validity_of(const json::object& o) {
    validity_fact f;
    get(o, "as", f.as_printed);
    get(o, "mon", f.months);
    get(o, "til", f.until);
    get(o, "unl", f.is_unlimited);
    return f;
}

json::object json_of(const act& a) {
    const auto& [kind, name, number, until, months, quote] = a;
    json::object o{{"k", static_cast<int>(kind)}};
    put(o, "n", name);
    put(o, "no", number);
    put(o, "til", until);
    put(o, "mon", months);
    put(o, "q", quote);
    return o;
}
act act_of(const json::object& o) {
    act a;
    a.kind = enum_from(o.at("k"), act_kind::evaluates);
    get(o, "n", a.name);
    get(o, "no", a.number);
    get(o, "til", a.until);
    get(o, "mon", a.months);
    get(o, "q", a.quote);
    return a;
}

}  // namespace

json::object json_of(const card& c) {
    const auto& [path, sha256, part, kind, is_normative, normative_because, title, number, issuer,
                 written, published, revised, effective, validity, effective_quote, validity_quote,
                 lead_quote, lead_id, acts, page_says, secrecy_mark, is_trial, is_acting, core] = c;
    json::object o{{"k", static_cast<int>(kind)}};
    put(o, "p", path);
    put(o, "sha", sha256);
    put(o, "part", static_cast<int>(part));
    put(o, "norm", is_normative);
    put(o, "normb", normative_because);
    put(o, "t", title);
    put(o, "no", number);
    put(o, "iss", issuer);
    put(o, "wri", written);
    put(o, "pub", published);
    put(o, "rev", revised);
    if (effective) o["eff"] = json_of(*effective);
    if (validity) o["val"] = json_of(*validity);
    put(o, "effq", effective_quote);
    put(o, "valq", validity_quote);
    put(o, "leadq", lead_quote);
    put(o, "lead", lead_id);
    if (!acts.empty()) {
        json::array all;
        for (const act& a : acts) all.push_back(json_of(a));
        o["acts"] = std::move(all);
    }
    json::array page;
    for (const auto& [field, value] : page_says) page.push_back(json::array{field, value});
    if (!page.empty()) o["page"] = std::move(page);
    put(o, "sec", secrecy_mark);
    put(o, "act", is_acting);
    put(o, "trial", is_trial);
    return o;
}

card card_of(const json::object& o) {
    card c;
    c.kind = enum_from(o.at("k"), paper_kind::other);
    get(o, "p", c.path);
    get(o, "sha", c.sha256);
    int part = 0;
    get(o, "part", part);
    c.part = static_cast<std::size_t>(part);
    get(o, "norm", c.is_normative);
    get(o, "normb", c.normative_because);
    get(o, "t", c.title);
    get(o, "no", c.number);
    get(o, "iss", c.issuer);
    get(o, "wri", c.written);
    get(o, "pub", c.published);
    get(o, "rev", c.revised);
    if (const auto* v = o.if_contains("eff")) c.effective = effective_of(v->as_object());
    if (const auto* v = o.if_contains("val")) c.validity = validity_of(v->as_object());
    get(o, "effq", c.effective_quote);
    get(o, "valq", c.validity_quote);
    get(o, "leadq", c.lead_quote);
    get(o, "lead", c.lead_id);
    if (const auto* v = o.if_contains("acts"))
        for (const auto& a : v->as_array()) c.acts.push_back(act_of(a.as_object()));
    if (const auto* v = o.if_contains("page"))
        for (const auto& p : v->as_array())
            c.page_says.emplace_back(p.as_array().at(0).as_string(),
                                     p.as_array().at(1).as_string());
    get(o, "sec", c.secrecy_mark);
    get(o, "act", c.is_acting);
    get(o, "trial", c.is_trial);
    c.core = joining::core_of(c.title);
    return c;
}

}  // namespace yigui::cleaning
