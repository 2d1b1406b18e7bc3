// Four walks over the cards: each document's own term; what others do to it, in the order of
// days; newer editions; and at last the bases, which need to know what has ended. A fix-point
// over bases was not needed: only a direct basis changes a disposition, and the chains behind it
// are followed over ends that are known by then.
#include "cleanup/life.h"

#include <algorithm>
#include <set>

#include "base/calendar.h"
#include "cleanup/chains.h"
#include "cleanup/known_names.h"
#include "cleanup/outside_ends.h"

namespace yigui::cleaning {
namespace {

std::string cited(const act& a) {
    std::string out = a.name.empty() ? "" : "《" + a.name + "》";
    if (!a.number.empty()) out += "（" + a.number + "）";
    return out;
}

/// Papers that can act on a document; a draft, a form or an explanation says what is planned.
bool can_act(const card& c) {
    switch (c.kind) {
        case paper_kind::issued_document:
        case paper_kind::cleanup_result:
        case paper_kind::publication:
        case paper_kind::evaluation:
        case paper_kind::law:
            return c.core.draft_mark.empty();
        default:
            return false;
    }
}

/// An act as its target meets it.
struct arriving {
    std::size_t by = 0;
    const act* what = nullptr;
    std::optional<day_point> on;
};

void keep_earlier(seldom<dated>& have, dated now) {
    if (!now.on) return;
    if (!have->on || *now.on < *have->on) have.edit() = std::move(now);
}

void keep_later(seldom<dated>& have, dated now) {
    if (!now.on) return;
    if (!have->on || *now.on > *have->on) have.edit() = std::move(now);
}

class chronicle {
 public:
    chronicle(const corpus& all, const instrument_table& known, const issuer_table& issuers,
              day_point as_of)
        : all_(all), known_(known), issuers_(issuers), as_of_(as_of), names_(known), outside_(all) {
        out_.of.resize(all.cards().size());
        arriving_.resize(all.cards().size());
        targets_.resize(all.cards().size());
    }

    lives run() {
        const std::size_t n = all_.cards().size();
        for (std::size_t i = 0; i < n; ++i) own_term(i);
        reserve_links();
        for (std::size_t i = 0; i < n; ++i) send_acts(i);
        for (std::size_t i = 0; i < n; ++i) receive(i);
        for (std::size_t i = 0; i < n; ++i) meet_newer_edition(i);
        for (std::size_t i = 0; i < n; ++i) issuer(i);
        for (std::size_t i = 0; i < n; ++i) bases(i);
        follow_chains(all_, out_, as_of_);
        for (std::size_t i = 0; i < n; ++i) acting_notice(i);
        link_editions();
        for (cleanup_link& link : out_.links)
            if (link.to)
                if (const auto ended = of(*link.to).ends(); ended && *ended <= as_of_)
                    link.state = "ended";
        return std::move(out_);
    }

 private:
    life& of(std::size_t i) { return out_.of[i]; }

    void begin(std::size_t i) {
        const card& c = all_.at(i);
        life& l = of(i);
        const std::optional<day_point> effect =
            c.effective ? effect_of(c) : std::optional<day_point>();
        if (effect) {
            l.begins = effect;
            l.clock_from = "施行日期";
        } else if (c.published && c.published->is_exact()) {
            l.begins = c.published->first;
            l.clock_from = "公布日期";
        } else if (c.written && c.written->is_exact()) {
            l.begins = c.written->first;
            l.clock_from = "成文日期";
        }
    }

    void own_term(std::size_t i) {
        const card& c = all_.at(i);
        life& l = of(i);
        begin(i);
        l.reviewed.edit().on = day_of(c);
        l.reviewed.edit().said = "此后没有见到评估、修改或者清理保留的记录";
        if (!c.validity || c.validity->is_unlimited) return;
        l.expires.edit().quote = c.validity_quote;
        if (c.validity->until) {
            l.has_validity = true;
            l.expires.edit().on = c.validity->until->last();
            l.expires.edit().said = "正文写明" + c.validity->as_printed;
        } else if (c.validity->months) {
            l.has_validity = true;
            if (!l.begins) {
                l.asked.push_back("施行日期");
                return;
            }
            l.expires.edit().on = last_day_of_term(*l.begins, *c.validity->months);
            l.expires.edit().said =
                "自" + l.clock_from + iso(*l.begins) + "起算," + c.validity->as_printed;
        }
    }

    void reserve_links() {
        std::size_t acts = 0;
        for (const card& c : all_.cards()) acts += c.acts.size();
        out_.links.reserve(acts + acts / 8);  // newer editions that link_editions() adds
    }

    /// Finds whom each act of a card meets.
    void send_acts(std::size_t i) {
        const card& c = all_.at(i);
        for (const act& a : c.acts) {
            cleanup_link link;
            link.from = i;
            link.kind = std::string(id_of(a.kind));
            link.name = a.name.empty() ? a.number : a.name;
            const resolved r = target_of(a, edition_of(c), i);
            link.to = r.to;
            if (!r.to && r.among.empty()) link.instrument = names_.full_name(a.name);
            for (const std::size_t k : r.among) link.among.push_back(cited(all_.at(k)));
            link.state = r.to ? "in_force" : r.among.empty() ? "unknown" : "ambiguous";
            out_.links.push_back(std::move(link));
            if (!r.among.empty() && a.kind != act_kind::basis) note_ambiguous(i, a, r);
            if (!can_act(c)) continue;
            const auto day = day_of_act(c, a);
            if (a.kind == act_kind::repeals && !r.to && r.among.empty() && day && *day <= as_of_)
                outside_.add(i, a, *day);
            if (!r.to) continue;
            targets_[i].push_back(*r.to);
            arriving_[*r.to].push_back({i, &a, day});
        }
    }

    /// By the name as cited, else by the full name of the instrument that it is a short name of.
    resolved target_of(const act& a, std::optional<day_point> on, std::size_t by) {
        const resolved r = all_.find(a.name, a.number, on, by);
        if (r.to || !r.among.empty() || a.name.empty()) return r;
        const std::string full = names_.full_name(a.name);
        return full.empty() || full == a.name ? r : all_.find(full, a.number, on, by);
    }

    /// An act holds from the day from which its document holds; a list from the day of its list.
    static std::optional<day_point> day_of_act(const card& c, const act& a) {
        if (a.kind == act_kind::keeps || a.kind == act_kind::evaluates ||
            a.kind == act_kind::extends || c.is_acting)
            return day_of(c);
        return effect_of(c);
    }

    void note_ambiguous(std::size_t i, const act& a, const resolved& r) {
        cleanup_conflict k;
        k.what = "所指文件不明";
        for (const std::size_t c : r.among)
            k.values.push_back({all_.at(c).path, cited(all_.at(c))});
        k.used = cited(a) + "可以指几个文件,没有采用;补上文号";
        of(i).conflicts.push_back(std::move(k));
    }

    dated told(const arriving& a, const std::string& verb) const {
        const card& by = all_.at(a.by);
        dated d;
        d.on = a.on;
        d.said = cited(by) + verb;
        d.quote = a.what->quote;
        d.paper = by.path;
        return d;
    }

    void receive(std::size_t i) {
        auto& list = arriving_[i];
        std::stable_sort(list.begin(), list.end(),
                         [](const arriving& a, const arriving& b) { return a.on < b.on; });
        for (const arriving& a : list) {
            if (!a.on) {
                ask_day(i, a);
                continue;
            }
            if (*a.on > as_of_) continue;  // not yet
            apply(i, a);
        }
    }

    void ask_day(std::size_t i, const arriving& a) {
        of(i).asked.push_back(cited(all_.at(a.by)) + "的日期");
    }

    void apply(std::size_t i, const arriving& a) {
        life& l = of(i);
        switch (a.what->kind) {
            case act_kind::repeals:
                return keep_earlier(l.repealed, told(a, "写明废止"));
            case act_kind::lapses:
                if (!l.ends() || *l.ends() > *a.on)
                    keep_earlier(l.declared_lapsed, told(a, "列为失效"));
                return;
            case act_kind::amends:
                return keep_later(l.reviewed, told(a, "作了修改,此后没有评估的记录"));
            case act_kind::evaluates:
                keep_later(l.evaluated, told(a, "作了评估"));
                return keep_later(l.reviewed, told(a, "作了评估,此后没有再评估的记录"));
            case act_kind::keeps:
                return keep_later(l.reviewed, told(a, "列为继续有效,此后没有评估的记录"));
            case act_kind::extends:
                return extend(i, a);
            default:
                return;
        }
    }

    void extend(std::size_t i, const arriving& a) {
        life& l = of(i);
        const auto ended = l.ends();
        if (ended && *a.on >= *ended) {
            cleanup_conflict k;
            k.what = "延长有效期";
            k.values = {{all_.at(a.by).path, iso(*a.on) + "延长"},
                        {all_.at(i).path, "已于" + iso(*ended - std::chrono::days(1)) + "届满"}};
            k.used = "延长在届满以后作出,没有采用";
            l.conflicts.push_back(std::move(k));
            return;
        }
        std::optional<day_point> until = a.what->until;
        if (!until && a.what->months) {
            // 延长3年: behind the last day of the term before it.
            if (l.expires->on)
                until = last_day_of_term(*l.expires->on + std::chrono::days(1), *a.what->months);
            else
                until = last_day_of_term(*a.on, *a.what->months);
        }
        if (!until) {
            l.asked.push_back(cited(all_.at(a.by)) + "延长到哪一天");
            return;
        }
        l.has_validity = true;
        l.expires.edit().on = until;
        l.expires.edit().said = cited(all_.at(a.by)) + "延长至" + iso(*until);
        l.expires.edit().quote = a.what->quote;
        l.expires.edit().paper = all_.at(a.by).path;
        l.extended.edit() = told(a, "延长至" + iso(*until));
    }

    /// The next edition of the same title, and the day from which it holds.
    struct successor {
        std::size_t is = 0;
        std::optional<day_point> on;
    };
    std::optional<successor> successor_of(std::size_t i) const {
        const auto mine = edition_of(all_.at(i));
        if (!mine) return std::nullopt;
        for (const std::size_t k : all_.editions_of(i)) {
            const auto theirs = edition_of(all_.at(k));
            if (k == i || !theirs || *theirs <= *mine || is_copy(all_.at(i), all_.at(k))) continue;
            return successor{k, effect_of(all_.at(k))};
        }
        return std::nullopt;
    }

    void meet_newer_edition(std::size_t i) {
        const auto next = successor_of(i);
        if (!next) return;
        // An edition that says itself what it repeals needs no inference from its title.
        const auto& repealed = of(i).repealed->on;
        if (repealed && (!next->on || *repealed <= *next->on)) return;
        dated d;
        d.on = next->on;
        d.said = cited(all_.at(next->is));
        d.quote = all_.at(next->is).effective_quote;
        d.paper = all_.at(next->is).path;
        of(i).replaced.edit() = std::move(d);
        replaced_.emplace_back(next->is, i);
    }

    /// An organ of a name that is usually gone: only asked, since places differ.
    void ask_usual_change(std::size_t i, const std::string& organ) {
        const auto usual = issuers_.usual_change_of(organ);
        if (usual && usual->on <= as_of_)
            of(i).asked.push_back("制定机关是否已改为" + usual->became + "、哪一天(" + usual->by +
                                  ")");
    }

    void issuer(std::size_t i) {
        const card& c = all_.at(i);
        if (c.issuer.empty()) return;
        const issuer_change* change = issuers_.change_of(c.issuer);
        const auto day = day_of(c);
        if (!change) ask_usual_change(i, c.issuer);
        if (!change || (day && *day >= change->on)) return;
        dated d;
        d.on = change->on;
        d.said = change->name + "改为" + change->became + "(" + change->by + "," +
                 std::string(name_of(change->status)) + ")";
        of(i).issuer_changed.edit() = std::move(d);
    }

    void bases(std::size_t i) {
        for (cleanup_link* link : links_of(i)) {
            if (link->kind != "basis") continue;
            if (link->to)
                basis_in_corpus(i, *link);
            else if (link->among.empty())
                basis_instrument(i, *link);
        }
    }

    std::vector<cleanup_link*> links_of(std::size_t i) {
        if (first_link_.empty()) {
            first_link_.assign(all_.cards().size() + 1, out_.links.size());
            for (std::size_t k = out_.links.size(); k-- > 0;) first_link_[out_.links[k].from] = k;
            for (std::size_t k = all_.cards().size(); k-- > 0;)
                first_link_[k] = std::min(first_link_[k], first_link_[k + 1]);
        }
        std::vector<cleanup_link*> out;
        for (std::size_t k = first_link_[i]; k < first_link_[i + 1]; ++k)
            out.push_back(&out_.links[k]);
        return out;
    }

    const act& act_of(const cleanup_link& link) {
        const std::size_t first = first_link_[link.from];
        return all_.at(link.from).acts[static_cast<std::size_t>(&link - &out_.links[first])];
    }

    void basis_in_corpus(std::size_t i, cleanup_link& link) {
        life& l = of(i);
        const std::size_t t = *link.to;
        const life& theirs = of(t);
        const auto ended = theirs.ends();
        const auto mine = edition_of(all_.at(i));
        const bool has_ended = ended && *ended <= as_of_;
        const auto next = successor_of(t);
        const bool has_successor = next && next->on && *next->on <= as_of_;
        if (has_ended && !has_successor) {
            dated d;
            d.on = *ended;
            d.said = cited(all_.at(t)) + ",自" + iso(*ended) + "起不再有效";
            d.quote = act_of(link).quote;
            keep_earlier(l.basis_ended, std::move(d));
            return;
        }
        dated d;
        d.quote = act_of(link).quote;
        if (has_successor) {
            d.on = next->on;
            d.said = cited(all_.at(t)) + "已有新版本" + cited(all_.at(next->is));
        } else {
            for (const arriving& a : arriving_[t])
                if (a.what->kind == act_kind::amends && a.on && *a.on <= as_of_ &&
                    (!mine || *a.on > *mine)) {
                    d.on = a.on;
                    d.said = cited(all_.at(t)) + "被" + cited(all_.at(a.by)) + "修改";
                }
        }
        if (d.on && (!mine || *d.on > *mine)) keep_earlier(l.basis_amended, std::move(d));
    }

    /// A basis that is no file of the corpus but a known instrument.
    void basis_instrument(std::size_t i, cleanup_link& link) {
        life& l = of(i);
        const act& a = act_of(link);
        const auto mine = edition_of(all_.at(i));
        const auto versions = known_.versions(a.name);
        if (versions.empty()) return basis_outside(i, link);
        if (!mine) return;
        const instrument* now = known_.in_force(a.name, as_of_);
        link.state = now ? "in_force" : "ended";
        const instrument* then = cited_version(a, *mine, versions);
        dated d;
        d.quote = a.quote;
        if (!now) {
            const instrument* last = versions.back();
            if (!last->ended || *last->ended > as_of_) {
                link.state = "unknown";
                return;
            }
            d.on = *last->ended;
            d.said = "《" + a.name + "》自" + iso(*d.on) + "起不再有效" +
                     (last->ended_by.empty() ? "" : "(" + last->ended_by + ")");
            keep_earlier(l.basis_ended, std::move(d));
            return;
        }
        if (!then || then == now) return;
        const auto from = now->effective ? now->effective : now->issued;
        if (!from || *from <= *mine) return;
        d.on = then->ended && *then->ended <= as_of_ ? *then->ended : *from;
        if (*d.on <= *mine) d.on = *from;
        d.said = "《" + a.name + "》现行的是" + now->name;
        keep_earlier(l.basis_amended, std::move(d));
    }

    /// A basis that is not known but for a document of the corpus that has ended it.
    void basis_outside(std::size_t i, cleanup_link& link) {
        const act& a = act_of(link);
        const auto end = outside_.end_of(a, i);
        if (!end) return;
        link.state = "ended";
        dated d;
        d.on = end->on;
        d.said = cited(a) + "自" + iso(end->on) + "起被" + cited(all_.at(end->by)) + "废止";
        d.quote = a.quote;
        keep_earlier(of(i).basis_ended, std::move(d));
    }

    const instrument* cited_version(const act& a, day_point on,
                                    const std::vector<const instrument*>& versions) const {
        if (!a.number.empty())
            for (const instrument* v : versions)
                if (v->number == a.number) return v;
        return known_.in_force(a.name, on);
    }

    /// Newer editions that don't name the older one are links too.
    void link_editions() {
        for (const auto& [newer, older] : replaced_) {
            cleanup_link link;
            link.from = newer;
            link.kind = "replaces";
            link.to = older;
            link.name = all_.at(older).title;
            link.state = "in_force";
            out_.links.push_back(std::move(link));
        }
        std::stable_sort(out_.links.begin(), out_.links.end(),
                         [](const auto& a, const auto& b) { return a.from < b.from; });
    }

    /// An acting notice has done its work when all that it acts on has ended.
    void acting_notice(std::size_t i) {
        const card& c = all_.at(i);
        if (!c.is_acting || targets_[i].empty()) return;
        seldom<dated> last;
        for (const std::size_t t : targets_[i]) {
            const auto ended = of(t).ends();
            if (!ended || *ended > as_of_) return;
            dated d;
            d.on = ended;
            d.said = cited(all_.at(t));
            keep_later(last, std::move(d));
        }
        of(i).acted_on_ended = std::move(last);
    }

    const corpus& all_;
    const instrument_table& known_;
    const issuer_table& issuers_;
    day_point as_of_;
    lives out_;
    std::vector<std::vector<arriving>> arriving_;
    std::vector<std::vector<std::size_t>> targets_;
    std::vector<std::size_t> first_link_;
    std::vector<std::pair<std::size_t, std::size_t>> replaced_;  ///< newer, older
    known_names names_;
    outside_ends outside_;
};

}  // namespace

std::optional<day_point> life::ends() const {
    std::optional<day_point> out;
    const auto take = [&](std::optional<day_point> d) {
        if (d && (!out || *d < *out)) out = d;
    };
    if (expires->on) take(*expires->on + std::chrono::days(1));
    take(repealed->on);
    take(declared_lapsed->on);
    take(replaced->on);
    return out;
}

lives lives_of(const corpus& all, const instrument_table& known, const issuer_table& issuers,
               day_point as_of) {
    return chronicle(all, known, issuers, as_of).run();
}

}  // namespace yigui::cleaning
