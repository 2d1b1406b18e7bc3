// Compares facts with labels. A found mention matches a label of the same step and polarity whose
// quote overlaps it; weak, page_head and attribute_mark labels may be found or not. A field without
// a label is not measured.
#include <algorithm>
#include <boost/json.hpp>
#include <cctype>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

#include "base/unicode.h"
#include "measure.h"
#include "read/read.h"
#include "recognise/variants.h"

namespace yigui::accuracy {
namespace {

namespace json = boost::json;

std::string text_of(const json::value* v) {
    return v && v->is_string() ? std::string(v->as_string()) : "";
}

std::string squeezed(std::string_view s) {
    std::string out;
    for (const char c : fold(s).text)
        if (c != ' ' && c != '\n') out += c;
    return out;
}

/// Of a damaged copy only letters, figures and characters are compared, traditional ones as their
/// simplified forms: its marks are those of the damage.
std::string without_marks(std::string_view s) {
    const std::string text = recognising::fold_variants(s).text;
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t from = i;
        const char32_t c = code_point_at(text, i);
        if (c < 0x80 ? std::isalnum(static_cast<int>(c)) : c >= 0x3400)
            out += std::string_view(text).substr(from, i - from);
    }
    return out;
}

struct tally {
    int found = 0, right = 0, labelled = 0, matched = 0;
};

struct figures {
    std::map<std::string, tally> by_step, by_polarity;
    tally done;
    int traps = 0, traps_taken = 0;
    std::map<std::string, std::pair<int, int>> fields;         ///< right, all
    std::map<std::pair<std::string, std::string>, int> kinds;  ///< labelled, found
    int cites_found = 0, cites_right = 0, cites_labelled = 0;
};

polarity polarity_of(std::string_view s) {
    if (s == "done") return polarity::done;
    if (s == "exempted") return polarity::exempted;
    if (s == "negated_or_not_done") return polarity::negated;
    return polarity::required;
}

bool overlaps(const std::string& quote, const std::string& label) {
    if (quote.empty() || label.empty()) return false;
    if (quote.find(label) != std::string::npos || label.find(quote) != std::string::npos)
        return true;
    // The longest common head or tail is most of the shorter one.
    const std::size_t shorter = std::min(quote.size(), label.size());
    for (std::size_t n = shorter; n * 2 >= shorter && n >= 12; --n)
        if (quote.substr(quote.size() - n) == label.substr(0, n) ||
            label.substr(label.size() - n) == quote.substr(0, n))
            return true;
    return false;
}

bool is_optional(const json::object& e) {
    return e.contains("weak") || e.contains("page_head") || e.contains("attribute_mark");
}

class comparison {
 public:
    comparison(figures& f, const options& o, std::string id) : f_(f), o_(o), id_(std::move(id)) {}

    void evidence(const document& doc, const facts& got, const json::object& label) {
        std::vector<bool> used(got.evidence.size(), false);
        for (const auto& one : label.at("evidence").as_array())
            one_label(doc, got, one.as_object(), used);
        for (std::size_t i = 0; i < got.evidence.size(); ++i) {
            const mention& m = got.evidence[i];
            count_found(m.step, m.polarity, used[i]);
            if (used[i]) continue;
            if (m.polarity == polarity::done || o_.show_required)
                error("+", m.step, m.polarity, doc.at(m.at));
        }
        for (const auto& one : label.at("traps").as_array()) trap(doc, got, one.as_object());
    }

    void field(const std::string& name, const std::string& got, const std::string& want) {
        auto& [right, all] = f_.fields[name];
        ++all;
        if (plain(got) == plain(want)) {
            ++right;
            return;
        }
        if (o_.show_errors)
            std::printf("%s %s: got “%s” want “%s”\n", id_.c_str(), name.c_str(), got.c_str(),
                        want.c_str());
    }

    void cites(const facts& got, const json::object& label) {
        std::multiset<std::string> have, want;
        for (const auto& c : got.citations)
            if (c.as == citation::role::basis) have.insert(plain(c.name));
        for (const auto& c : label.at("cites").as_array()) want.insert(plain(text_of(&c)));
        f_.cites_found += static_cast<int>(have.size());
        f_.cites_labelled += static_cast<int>(want.size());
        for (const auto& c : want) {
            const auto it = have.find(c);
            if (it != have.end()) {
                ++f_.cites_right;
                have.erase(it);
            } else if (o_.show_errors) {
                std::printf("%s cites: missing “%s”\n", id_.c_str(), c.c_str());
            }
        }
        if (o_.show_errors)
            for (const auto& c : have)
                std::printf("%s cites: extra “%s”\n", id_.c_str(), c.c_str());
    }

 private:
    std::string plain(std::string_view s) const {
        return o_.damage ? without_marks(s) : squeezed(s);
    }

    void one_label(const document& doc, const facts& got, const json::object& e,
                   std::vector<bool>& used) {
        const polarity p = polarity_of(text_of(e.if_contains("polarity")));
        const std::string quote = plain(text_of(e.if_contains("quote")));
        const std::string step = text_of(e.if_contains("step"));
        bool hit = false;
        for (std::size_t i = 0; i < got.evidence.size(); ++i) {
            const mention& m = got.evidence[i];
            if (id_of(m.step) != step || m.polarity != p) continue;
            if (!overlaps(plain(doc.at(m.at)), quote)) continue;
            used[i] = true;
            hit = true;
            if (p == polarity::done) dated(m, e);
        }
        if (is_optional(e)) return;
        ++f_.by_step[step + " " + std::string(id_of(p))].labelled;
        ++f_.by_polarity[std::string(id_of(p))].labelled;
        f_.by_step[step + " " + std::string(id_of(p))].matched += hit;
        f_.by_polarity[std::string(id_of(p))].matched += hit;
        if (!hit && o_.show_errors && (p == polarity::done || o_.show_required))
            std::printf("%s - %s %s “%s”\n", id_.c_str(), step.c_str(), id_of(p).data(),
                        text_of(e.if_contains("quote")).c_str());
    }

    void dated(const mention& m, const json::object& e) {
        const std::string want = text_of(e.if_contains("date"));
        if (want.empty()) return;
        field("date of done", m.when ? m.when->iso() : "", want);
    }

    void count_found(yigui::step s, polarity p, bool right) {
        for (tally* t : {&f_.by_step[std::string(id_of(s)) + " " + std::string(id_of(p))],
                         &f_.by_polarity[std::string(id_of(p))]}) {
            ++t->found;
            t->right += right;
        }
    }

    void trap(const document& doc, const facts& got, const json::object& t) {
        ++f_.traps;
        const std::string quote = plain(text_of(t.if_contains("quote")));
        for (const auto& m : got.evidence) {
            if (m.polarity != polarity::done || id_of(m.step) != text_of(t.if_contains("step")))
                continue;
            const std::string said = plain(doc.at(m.at));
            if (said.find(quote) == std::string::npos && quote.find(said) == std::string::npos)
                continue;
            ++f_.traps_taken;
            error("trap", m.step, m.polarity, doc.at(m.at));
            break;
        }
    }

    void error(const char* what, yigui::step s, polarity p, std::string_view quote) {
        if (o_.show_errors)
            std::printf("%s %s %s %s “%.*s”\n", id_.c_str(), what, id_of(s).data(), id_of(p).data(),
                        static_cast<int>(std::min<std::size_t>(quote.size(), 240)), quote.data());
    }

    figures& f_;
    const options& o_;
    std::string id_;
};

void print_cites(const figures& f) {
    const double p = f.cites_found ? double(f.cites_right) / f.cites_found : 0;
    const double r = f.cites_labelled ? double(f.cites_right) / f.cites_labelled : 0;
    std::printf("  cites F1 %.3f (precision %.3f recall %.3f)\n",
                p + r > 0 ? 2 * p * r / (p + r) : 0, p, r);
}

void print(const figures& f) {
    for (const auto& [name, t] : f.by_polarity)
        std::printf("  %-10s precision %s  recall %s\n", name.c_str(),
                    percent(t.right, t.found).c_str(), percent(t.matched, t.labelled).c_str());
    for (const auto& [name, t] : f.by_step)
        std::printf("  %-36s precision %s  recall %s\n", name.c_str(),
                    percent(t.right, t.found).c_str(), percent(t.matched, t.labelled).c_str());
    for (const auto& [name, counts] : f.fields)
        std::printf("  %-14s %s\n", name.c_str(), percent(counts.first, counts.second).c_str());
    if (f.cites_labelled > 0) print_cites(f);
    std::printf("  traps taken for done %s\n", percent(f.traps_taken, f.traps).c_str());
}

/// The document in `path`, or what is read from a damaged copy of its text.
result<document> copy_of(const std::string& path, const garbling* damage) {
    auto doc = read_file(path);
    if (!damage || doc.has_error()) return doc;
    return read_bytes(path + ".txt", damage->copy(doc->text));
}

void print_kinds(const figures& f) {
    std::printf("  kinds: labelled, found as\n");
    for (const auto& [pair, n] : f.kinds)
        std::printf("    %-24s %-24s %3d%s\n", pair.first.c_str(), pair.second.c_str(), n,
                    pair.first == pair.second ? "" : "  confused");
}

void print_share(std::pair<int, int> part) {
    std::printf(" %5.1f", part.second ? 100.0 * part.first / part.second : 0.0);
}

/// Everything of one labelled paper against what is read.
void compare(figures& f, const options& o, const json::object& label, const document& doc,
             file_facts parts) {
    facts& got = parts.front();
    // What the page says behind its first document counts too.
    for (std::size_t i = 1; i < parts.size(); ++i)
        std::move(parts[i].evidence.begin(), parts[i].evidence.end(),
                  std::back_inserter(got.evidence));
    comparison c(f, o, text_of(label.if_contains("id")));
    c.evidence(doc, got, label);
    const auto field = [&](const char* name, const std::string& found) {
        if (const auto* want = label.if_contains(name)) c.field(name, found, text_of(want));
    };
    field("title", got.title ? got.title->value : "");
    field("doc_number", got.doc_number ? got.doc_number->value : "");
    field("issuer", got.issuer ? got.issuer->value : "");
    field("date_written", got.date_written ? got.date_written->value.iso() : "");
    field("date_effective", got.effective && got.effective->on ? got.effective->on->iso() : "");
    field("kind", std::string(id_of(got.kind)));
    if (const auto* kind = label.if_contains("kind"))
        ++f.kinds[{text_of(kind), std::string(id_of(got.kind))}];
    if (label.contains("cites")) c.cites(got, label);
}

/// Nothing when the folder holds no labels.
std::optional<figures> figures_of(const std::string& folder, const phrase_book& book,
                                  const options& o) {
    std::ifstream in(folder + "/labels.jsonl");
    if (!in) return std::nullopt;
    figures f;
    for (std::string line; std::getline(in, line);) {
        const json::object label = json::parse(line).as_object();
        const std::string id = text_of(label.if_contains("id"));
        if (!o.only.empty() && o.only != id) continue;
        const auto doc = copy_of(folder + "/" + text_of(label.if_contains("file")), o.damage);
        if (doc.has_error()) {
            std::printf("%s unreadable: %s\n", id.c_str(), doc.error().what.c_str());
            continue;
        }
        compare(f, o, label, *doc, recognise(*doc, book));
    }
    return f;
}

}  // namespace

bool measure_labelled(const std::string& folder, const phrase_book& book, const options& o) {
    const auto f = figures_of(folder, book, o);
    if (!f) return false;
    print(*f);
    if (o.only.empty() && !o.damage) print_kinds(*f);
    return true;
}

bool measure_garbled(const std::string& folder, const phrase_book& book, options o) {
    for (const garbling& way : garblings()) {
        o.damage = &way;
        const auto f = figures_of(folder, book, o);
        if (!f) return false;
        if (&way == &garblings().front())
            std::printf(
                "%s\n  %% right of: title, number, issuer, written, effective, kind; done "
                "precision, recall; traps taken\n",
                folder.c_str());
        std::printf(" ");
        for (const char* name :
             {"title", "doc_number", "issuer", "date_written", "date_effective", "kind"}) {
            const auto found = f->fields.find(name);
            found == f->fields.end() ? (void)std::printf("     -") : print_share(found->second);
        }
        const tally& done = f->by_polarity.at("done");
        print_share({done.right, done.found});
        print_share({done.matched, done.labelled});
        std::printf(" %4d/%d  %.*s\n", f->traps_taken, f->traps, static_cast<int>(way.name.size()),
                    way.name.data());
    }
    return true;
}

}  // namespace yigui::accuracy
