// Compressed sparse rows, forwards and backwards: built once, walked often, two words an edge. A
// citation's own data stay in the report; the graph knows them by their index. Outside names are
// one vertex when they are one instrument, whatever their wording.
#include "cleanup/citation_graph.h"

#include <algorithm>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/strong_components.hpp>
#include <boost/range/iterator_range.hpp>
#include <map>
#include <set>
#include <unordered_map>

#include "cleanup/corpus.h"
#include "dossier/titles.h"

namespace yigui::cleaning {
namespace {

using rows = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property,
                                                std::size_t>;  // an edge knows its link
using pair = std::pair<std::size_t, std::size_t>;

rows rows_of(const std::vector<pair>& edges, const std::vector<std::size_t>& links,
             std::size_t vertices) {
    return rows(boost::edges_are_unsorted_multi_pass, edges.begin(), edges.end(), links.begin(),
                vertices);
}

std::vector<std::vector<std::size_t>> circles_in(const rows& g) {
    const std::size_t n = boost::num_vertices(g);
    std::vector<std::size_t> of(n);
    const std::size_t count = boost::strong_components(
        g, boost::make_iterator_property_map(of.begin(), boost::get(boost::vertex_index, g)));
    std::vector<std::vector<std::size_t>> all(count), out;
    for (std::size_t v = 0; v < n; ++v) all[of[v]].push_back(v);
    for (auto& one : all)
        if (one.size() > 1) out.push_back(std::move(one));
    std::sort(out.begin(), out.end());
    return out;
}

}  // namespace

struct citation_graph::inside {
    const cleanup_report& report;
    std::vector<citation_node> nodes;
    std::vector<std::optional<std::size_t>> target;  ///< of each link: its vertex
    std::vector<bool> has_successor;
    rows forward, backward;  ///< all citations
    rows bases, users;       ///< bases alone, forwards and backwards

    explicit inside(const cleanup_report& r) : report(r) {
        for (std::size_t i = 0; i < r.documents.size(); ++i) {
            const cleanup_document& d = r.documents[i];
            const bool is_over =
                d.proposal == disposition::repeal || d.proposal == disposition::lapsed;
            nodes.push_back(
                {d.title.empty() ? d.path : cited_name(d.title), d.doc_number, i, is_over});
        }
        find_targets();
        find_successors();
        std::vector<pair> all, back, basis, used;
        std::vector<std::size_t> all_links, basis_links;
        for (std::size_t k = 0; k < r.links.size(); ++k) {
            if (!target[k] || *target[k] == r.links[k].from) continue;
            all.emplace_back(r.links[k].from, *target[k]);
            back.emplace_back(*target[k], r.links[k].from);
            all_links.push_back(k);
            if (r.links[k].kind != "basis") continue;
            basis.push_back(all.back());
            used.push_back(back.back());
            basis_links.push_back(k);
        }
        forward = rows_of(all, all_links, nodes.size());
        backward = rows_of(back, all_links, nodes.size());
        bases = rows_of(basis, basis_links, nodes.size());
        users = rows_of(used, basis_links, nodes.size());
    }

    void find_targets() {
        std::unordered_map<std::string, std::size_t> outside;
        target.resize(report.links.size());
        for (std::size_t k = 0; k < report.links.size(); ++k) {
            const cleanup_link& l = report.links[k];
            if (l.to) {
                target[k] = *l.to;
                nodes[*l.to].has_ended = nodes[*l.to].has_ended || l.state == "ended";
                continue;
            }
            if (!l.among.empty()) continue;
            const std::string& name = l.instrument.empty() ? l.name : l.instrument;
            const auto core = joining::core_of(name);
            const auto [it, is_new] =
                outside.emplace(core.empty() ? name : core.place + core.plain, nodes.size());
            if (is_new) nodes.push_back({name, "", std::nullopt, false});
            target[k] = it->second;
            citation_node& to = nodes[it->second];
            to.has_ended = to.has_ended || l.state == "ended";
        }
    }

    /// What ended because a newer edition took its place has not ended in substance.
    void find_successors() {
        has_successor.resize(nodes.size());
        for (const cleanup_link& l : report.links) {
            if (!l.to) continue;
            const bool ends = l.kind == "replaces" || l.kind == "repeals";
            if (!ends) continue;
            const auto &a = nodes[l.from], &b = nodes[*l.to];
            if (l.kind == "replaces" ||
                joining::core_of(a.name).plain == joining::core_of(b.name).plain)
                has_successor[*l.to] = true;
        }
    }

    std::string shown(std::size_t v) const {
        const citation_node& n = nodes[v];
        return n.number.empty() ? n.name : n.name + "(" + n.number + ")";
    }

    void tally(citation_survey& out) const {
        std::map<std::string, citation_survey::tally> kinds;
        for (const cleanup_link& l : report.links) {
            auto& t = kinds[l.kind];
            t.kind = l.kind;
            ++(l.to                    ? t.inside
               : !l.among.empty()      ? t.ambiguous
               : !l.instrument.empty() ? t.known
                                       : t.unknown);
            if (!l.among.empty())
                out.unclear_references.push_back({shown(l.from), l.name, l.among});
        }
        for (auto& [kind, t] : kinds) out.kinds.push_back(std::move(t));
        std::stable_sort(out.kinds.begin(), out.kinds.end(), [](const auto& a, const auto& b) {
            const auto all = [](const auto& t) {
                return t.inside + t.known + t.unknown + t.ambiguous;
            };
            return all(a) > all(b);
        });
    }

    /// Counted by name: two editions of one law are one.
    void most_cited(citation_survey& out, std::size_t most) const {
        std::map<std::string, std::pair<std::set<std::size_t>, std::size_t>> by;
        for (std::size_t v = 0; v < nodes.size(); ++v)
            for (const auto& e : boost::make_iterator_range(boost::out_edges(v, users))) {
                const auto core = joining::core_of(nodes[v].name);
                auto& one = by[core.empty() ? nodes[v].name : core.place + core.plain];
                one.first.insert(boost::target(e, users));
                one.second = v;
            }
        for (const auto& [key, one] : by)
            out.most_cited.push_back(
                {nodes[one.second].name, one.first.size(), nodes[one.second].document.has_value()});
        std::stable_sort(out.most_cited.begin(), out.most_cited.end(),
                         [](const auto& a, const auto& b) {
                             return std::pair(b.by, a.name) < std::pair(a.by, b.name);
                         });
        if (out.most_cited.size() > most) out.most_cited.resize(most);
    }

    /// From the ended ones to all that rests on them, step by step; each meets the nearest.
    void on_ended(citation_survey& out) const {
        constexpr auto unseen = static_cast<std::size_t>(-1);
        std::vector<std::size_t> through(nodes.size(), unseen), queue;
        for (std::size_t v = 0; v < nodes.size(); ++v)
            if (nodes[v].has_ended && !has_successor[v]) {
                through[v] = v;
                queue.push_back(v);
            }
        for (std::size_t k = 0; k < queue.size(); ++k)
            for (const auto& e : boost::make_iterator_range(boost::out_edges(queue[k], users))) {
                const std::size_t user = boost::target(e, users);
                if (through[user] != unseen || nodes[user].has_ended) continue;
                through[user] = queue[k];
                queue.push_back(user);
            }
        for (std::size_t v = 0; v < nodes.size(); ++v) {
            if (through[v] == unseen || through[v] == v) continue;
            std::vector<std::string> path;
            for (std::size_t at = v;; at = through[at]) {
                path.push_back(shown(at));
                if (through[at] == at) break;
            }
            out.on_ended.push_back(std::move(path));
        }
    }

    /// Vertices in an order in which a basis stands before what rests on it, by Kahn: those on and
    /// behind a circle never become free and are left out.
    void longest_chain(citation_survey& out) const {
        constexpr auto none = static_cast<std::size_t>(-1);
        const std::size_t n = nodes.size();
        std::vector<std::size_t> waits(n), length(n, 1), below(n, none), queue;
        for (std::size_t v = 0; v < n; ++v)
            if ((waits[v] = boost::out_degree(v, bases)) == 0) queue.push_back(v);
        std::size_t best = none;
        for (std::size_t k = 0; k < queue.size(); ++k) {
            const std::size_t v = queue[k];
            if (best == none || length[v] > length[best]) best = v;
            for (const auto& e : boost::make_iterator_range(boost::out_edges(v, users))) {
                const std::size_t user = boost::target(e, users);
                if (length[v] + 1 > length[user]) {
                    length[user] = length[v] + 1;
                    below[user] = v;
                }
                if (--waits[user] == 0) queue.push_back(user);
            }
        }
        if (best == none || length[best] < 2) return;
        for (std::size_t v = best; v != none; v = below[v]) out.longest_chain.push_back(shown(v));
    }
};

citation_graph::citation_graph(const cleanup_report& r) : in_(new inside(r)) {}
citation_graph::~citation_graph() = default;

citation_survey citation_graph::survey(std::size_t most) const {
    citation_survey out;
    out.documents = in_->report.documents.size();
    out.citations = in_->report.links.size();
    in_->tally(out);
    in_->most_cited(out, most);
    in_->on_ended(out);
    for (const auto& circle : circles_in(in_->bases)) {
        std::vector<std::string> names;
        for (const std::size_t v : circle) names.push_back(in_->shown(v));
        out.cycles.push_back(std::move(names));
    }
    in_->longest_chain(out);
    return out;
}

std::vector<std::size_t> citation_graph::find(std::string_view what) const {
    const auto& all = in_->report.documents;
    const std::string number = joining::number_key(what);
    std::vector<std::size_t> exact, within;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const cleanup_document& d = all[i];
        const bool is_it = d.title == what || d.path == what ||
                           d.path.ends_with(std::string("/") + std::string(what)) ||
                           (!d.doc_number.empty() && joining::number_key(d.doc_number) == number);
        if (is_it) exact.push_back(i);
        if (d.title.find(what) != std::string::npos) within.push_back(i);
    }
    return exact.empty() ? within : exact;
}

citation_view citation_graph::around(std::size_t document, unsigned depth, std::size_t most) const {
    std::vector<std::size_t> order{document};
    std::unordered_map<std::size_t, std::size_t> place{{document, 0}};
    citation_view out;
    std::set<std::size_t> left_out;
    const auto walk = [&](const rows& g) {
        std::vector<std::size_t> level{document};
        for (unsigned step = 0; step < depth; ++step) {
            std::vector<std::size_t> next;
            for (const std::size_t v : level)
                for (const auto& e : boost::make_iterator_range(boost::out_edges(v, g))) {
                    const std::size_t to = boost::target(e, g);
                    if (place.count(to)) continue;
                    if (order.size() >= most) {
                        left_out.insert(to);
                        continue;
                    }
                    place.emplace(to, order.size());
                    order.push_back(to);
                    next.push_back(to);
                }
            level = std::move(next);
        }
    };
    walk(in_->forward);
    walk(in_->backward);
    out.left_out = left_out.size();
    for (const std::size_t v : order) out.nodes.push_back(in_->nodes[v]);
    std::set<std::tuple<std::size_t, std::size_t, std::string>> drawn;
    for (const std::size_t v : order)
        for (const auto& e : boost::make_iterator_range(boost::out_edges(v, in_->forward))) {
            const auto to = place.find(boost::target(e, in_->forward));
            if (to == place.end()) continue;
            const std::string& kind = in_->report.links[in_->forward[e]].kind;
            if (drawn.emplace(place[v], to->second, kind).second)
                out.edges.push_back({place[v], to->second, kind});
        }
    return out;
}

std::vector<std::vector<std::size_t>> cycles_of_bases(const cleanup_report& r) {
    std::vector<pair> edges;
    std::vector<std::size_t> links;
    for (std::size_t k = 0; k < r.links.size(); ++k) {
        if (r.links[k].kind != "basis" || !r.links[k].to) continue;
        edges.emplace_back(r.links[k].from, *r.links[k].to);
        links.push_back(k);
    }
    return circles_in(rows_of(edges, links, r.documents.size()));
}

}  // namespace yigui::cleaning
