// Adoptions may adopt adoptions, so they are resolved until nothing moves; what is left names
// an unknown rule or stands on a cycle. An overlay's rule replaces the one of the same id; the
// replaced text is never lost silently: a note of old and new stands in every report.
#include "rule/lower.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "rule/remark.h"
#include "rule/write.h"

namespace yigui::rule {
namespace {

class lowering {
 public:
    lowering(draft& d, diagnostics& report) : d_(d), set_(d.set), report_(report) {}

    void run() {
        overlay_rules();  // before adopting: what is adopted is the rule as replaced
        index_rules();
        adopt_all();
        overlay_rules();
        overlay_parameters();
        std::stable_sort(set_.parameters.begin(), set_.parameters.end(), by_parameter_name{});
        std::stable_sort(set_.rules.begin(), set_.rules.end(), [](const auto& a, const auto& b) {
            return std::tie(a.pack, a.id) < std::tie(b.pack, b.id);
        });
    }

 private:
    void index_rules() {
        for (std::size_t i = 0; i < set_.rules.size(); ++i) by_id_.emplace(set_.rules[i].id, i);
    }

    void adopt_all() {
        std::vector<adoption> waiting = std::move(d_.adoptions);
        d_.adoptions.clear();
        for (bool moved = true; moved && !waiting.empty();) {
            moved = false;
            std::vector<adoption> later;
            for (adoption& a : waiting) {
                const auto it = by_id_.find(a.of);
                if (it == by_id_.end()) {
                    later.push_back(std::move(a));
                    continue;
                }
                set_.rules.push_back(taken_over(a, set_.rules[it->second]));
                by_id_.emplace(a.id, set_.rules.size() - 1);
                moved = true;
            }
            waiting = std::move(later);
        }
        for (const adoption& a : waiting) report_lost(a, waiting);
    }

    static rule_decl taken_over(const adoption& a, const rule_decl& from) {
        rule_decl r = from;
        r.id = a.id;
        r.title = a.title;
        r.pack = a.pack;
        r.at = a.at;
        r.title_at = a.title_at;
        r.adopts = a.of;
        r.sources = a.sources;
        r.sources.insert(r.sources.end(), from.sources.begin(), from.sources.end());
        if (a.severity) {
            r.severity = *a.severity;
            r.severity_at = a.severity_at;
        }
        r.examples.insert(r.examples.end(), a.examples.begin(), a.examples.end());
        return r;
    }

    void report_lost(const adoption& a, const std::vector<adoption>& all) {
        const bool is_cycle =
            std::any_of(all.begin(), all.end(), [&](const adoption& b) { return b.id == a.of; });
        if (is_cycle) {
            complain(report_, set_.files, a.at, "采用 " + a.id + " 绕成一圈,或采用了采用不成的规则",
                     "采用一条写全的规则");
            return;
        }
        std::vector<std::string> known;
        for (const auto& [id, i] : by_id_) known.push_back(id);
        const std::string near = nearest(a.of, known);
        complain(report_, set_.files, a.at, "采用的规则「" + a.of + "」不存在",
                 near.empty() ? "先写这条规则,或核对规则号" : "是不是「" + near + "」");
    }

    const pack* pack_named(const std::string& id) const {
        for (const pack& p : set_.packs)
            if (p.id == id) return &p;
        return nullptr;
    }

    const std::string& base_of(const std::string& pack_id) const {
        static const std::string none;
        const pack* p = pack_named(pack_id);
        return p ? p->overrides : none;
    }

    void overlay_rules() {
        std::map<std::pair<std::string, std::string>, std::size_t> where;
        for (std::size_t i = 0; i < set_.rules.size(); ++i)
            where.emplace(std::pair(set_.rules[i].pack, set_.rules[i].id), i);
        std::vector<std::size_t> replaced;
        for (const rule_decl& r : set_.rules) {
            const std::string& base = base_of(r.pack);
            if (base.empty()) continue;
            const auto it = where.find({base, r.id});
            if (it == where.end()) continue;
            note_rule(set_.rules[it->second], r);
            replaced.push_back(it->second);
        }
        std::sort(replaced.rbegin(), replaced.rend());
        for (std::size_t i : replaced)
            set_.rules.erase(set_.rules.begin() + static_cast<std::ptrdiff_t>(i));
    }

    /// Raising the level alone needs no note of weakening, but every replacement is shown.
    void note_rule(const rule_decl& old, const rule_decl& now) {
        const auto body = [](rule_decl r) {
            r.severity = {};
            r.sources.clear();
            r.examples.clear();
            r.title.clear();
            return to_text(r);
        };
        std::string before(name_of(old.severity)), after(name_of(now.severity));
        if (body(old) != body(now)) {
            before += ":" + to_text(old.requirement);
            after += ":" + to_text(now.requirement);
            if (before == after) after += "(内容有改动)";
        }
        set_.overrides.push_back({now.id, old.pack, now.pack, before, after, source_text(now)});
    }

    static std::string source_text(const rule_decl& r) {
        return r.sources.empty() ? std::string() : article_of(r.sources[0]);
    }

    static std::string values_text(const parameter& p) {
        std::string out;
        for (const auto& v : p.values) {
            out += (out.empty() ? "" : "、") + to_text(v.amount);
            if (p.values.size() > 1 && v.from) out += "(自" + iso(*v.from) + ")";
        }
        return out;
    }

    void overlay_parameters() {
        for (const parameter& now : set_.parameters) {
            const std::string& base = base_of(now.pack);
            if (base.empty()) continue;
            // Overlays are few: looking through all parameters for each of theirs is cheap.
            for (const parameter& old : set_.parameters)
                if (old.pack == base && old.name == now.name)
                    set_.overrides.push_back(
                        {now.name, old.pack, now.pack, values_text(old), values_text(now),
                         now.values.empty() ? "" : article_of(now.values[0].because)});
        }
    }

    draft& d_;
    rule_set& set_;
    diagnostics& report_;
    std::map<std::string, std::size_t> by_id_;
};

}  // namespace

void lower(draft& d, diagnostics& report) { lowering(d, report).run(); }

}  // namespace yigui::rule
