// Keys stand in the contract's order; Boost.JSON keeps the order of insertion.
#include "report/facts_json.h"

#include <algorithm>
#include <boost/json.hpp>
#include <set>
#include <sstream>
#include <string_view>

#include "base/utf8.h"

namespace yigui {
namespace {

namespace json = boost::json;

json::value or_null(const std::optional<stated<std::string>>& s) {
    return s && !s->value.empty() ? json::value(s->value) : json::value(nullptr);
}

json::value or_null(const std::optional<stated<date>>& d) {
    return d ? json::value(d->value.iso()) : json::value(nullptr);
}

/// Places in code points. Counts on from the last one: mentions stand in the order of the text, and
/// counting each from its begin takes long in a long text.
class code_point_places {
 public:
    explicit code_point_places(std::string_view text) : text_(text) {}
    span of(span s) {
        if (s.begin < at_) at_ = count_ = 0;
        const std::size_t begin = std::min(s.begin, text_.size());
        count_ += count_code_points(text_.substr(at_, begin - at_));
        at_ = begin;
        return {count_, count_ + count_code_points(text_.substr(begin, s.size()))};
    }

 private:
    std::string_view text_;
    std::size_t at_ = 0, count_ = 0;
};

json::object evidence_json(const document& doc, const mention& m, code_point_places& places) {
    json::object o;
    o["step"] = id_of(m.step);
    o["polarity"] = id_of(m.polarity);
    if (m.phase != phase::none) o["phase"] = id_of(m.phase);
    const span range = places.of(m.at);
    o["quote"] = doc.at(m.at);
    o["start"] = range.begin;
    o["end"] = range.end;
    if (m.when)
        o["date"] = m.when->iso();
    else
        o["date"] = nullptr;
    if (m.count) o["count"] = *m.count;
    if (m.days) o["days"] = *m.days;
    if (!m.actor.empty()) o["actor"] = m.actor;
    if (!m.outcome.empty()) o["outcome"] = m.outcome;
    if (!m.ground.empty()) o["ground"] = m.ground;
    if (!m.about.empty()) o["about"] = m.about;
    if (m.page_head) o["page_head"] = true;
    if (m.attribute_mark) o["attribute_mark"] = true;
    return o;
}

void fill(json::object& o, const document& doc, const facts& f) {
    o["kind"] = id_of(f.kind);
    o["title"] = or_null(f.title);
    o["doc_number"] = or_null(f.doc_number);
    o["issuer"] = or_null(f.issuer);
    if (!f.issuers.empty()) o["issuers"] = json::array(f.issuers.begin(), f.issuers.end());
    o["date_written"] = or_null(f.date_written);
    if (f.effective && f.effective->on)
        o["date_effective"] = f.effective->on->iso();
    else
        o["date_effective"] = nullptr;
    if (f.validity && !f.validity->as_printed.empty())
        o["validity"] = f.validity->as_printed;
    else
        o["validity"] = nullptr;
    json::array cites;
    std::set<std::string_view> named;  // in the notice and again in the first article: once
    for (const auto& c : f.citations)
        if (c.as == citation::role::basis && named.insert(c.name).second)
            cites.emplace_back(c.name);
    o["cites"] = std::move(cites);
    json::array evidence;
    code_point_places places(doc.text);
    for (const auto& m : f.evidence) evidence.emplace_back(evidence_json(doc, m, places));
    o["evidence"] = std::move(evidence);
    o["kind_because"] = f.kind_because;
    o["date_published"] = or_null(f.date_published);
    o["date_adopted"] = or_null(f.date_adopted);
    o["normative"] = f.is_normative ? json::value(*f.is_normative) : json::value(nullptr);
    o["normative_because"] = f.normative_because;
}

/// What a program noted in the file when saving it: no fact, but a lead.
void fill_properties(json::object& o, const document& doc) {
    json::object properties;
    constexpr std::string_view prefix = "property.";
    for (const auto& [field, value] : doc.meta)
        if (field.starts_with(prefix)) properties[field.substr(prefix.size())] = value;
    if (!properties.empty()) o["properties"] = std::move(properties);
}

/// What the page around a document says, and the files that it offers.
void fill_page(json::object& o, const document& doc) {
    if (doc.format != "html") return;
    json::object page;
    for (const std::string_view field : {"published", "source", "url"})
        if (const auto it = doc.meta.find(std::string(field)); it != doc.meta.end())
            page[field] = it->second;
    if (const auto it = doc.meta.find("attachments"); it != doc.meta.end()) {
        json::array files;
        std::istringstream lines(it->second);
        for (std::string line; std::getline(lines, line);) files.emplace_back(line);
        page["attachments"] = std::move(files);
    }
    if (!page.empty()) o["page"] = std::move(page);
}

/// The tracked changes and the text as it stood before them.
void fill_revisions(json::object& o, const document& doc) {
    if (doc.revisions.empty()) return;
    json::array all;
    for (const revision& r : doc.revisions) {
        const span range = doc.code_points(r.at);
        json::object one;
        one["change"] = r.is_insertion ? "inserted" : "deleted";
        one["text"] = r.is_insertion ? doc.at(r.at) : std::string_view(r.deleted);
        one["start"] = range.begin;
        one["end"] = range.end;
        one["author"] = r.author;
        one["date"] = r.date;
        all.emplace_back(std::move(one));
    }
    o["revisions"] = std::move(all);
    o["original_text"] = original_of(doc);
}

}  // namespace

std::string facts_json(const std::string& file, const document& doc, const file_facts& all) {
    json::object o;
    o["file"] = file;
    fill(o, doc, all.front());
    if (!doc.warnings.empty())
        o["warnings"] = json::array(doc.warnings.begin(), doc.warnings.end());
    if (const auto other = doc.meta.find("other_reading"); other != doc.meta.end())
        o["other_reading"] = other->second;
    fill_properties(o, doc);
    fill_page(o, doc);
    fill_revisions(o, doc);
    if (all.size() > 1) {
        json::array parts;
        for (const auto& f : all) {
            json::object part;
            fill(part, doc, f);
            parts.emplace_back(std::move(part));
        }
        o["parts"] = std::move(parts);
    }
    return json::serialize(o);
}

std::string fault_json(const std::string& file, const fault& f) {
    static constexpr const char* kinds[] = {"unreadable", "empty",       "damaged", "limit",
                                            "encrypted",  "unsupported", "encoding"};
    json::object why;
    why["kind"] = kinds[static_cast<std::size_t>(f.kind)];
    why["place"] = f.place;
    why["what"] = f.what;
    why["remedy"] = f.remedy;
    json::object o;
    o["file"] = file;
    o["fault"] = std::move(why);
    return json::serialize(o);
}

}  // namespace yigui
