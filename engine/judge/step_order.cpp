// Vertices are the steps by their number. transitive_reduction() wants no cycle, so cycles are
// looked for first through strong components; a component of more than one step is a cycle, and
// a step before itself is one too.
#include "judge/step_order.h"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/strong_components.hpp>
#include <boost/graph/topological_sort.hpp>
#include <boost/graph/transitive_reduction.hpp>
#include <map>
#include <set>

namespace yigui::judging {

using adjacency = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;

struct step_order::graph {
    adjacency g;
};

namespace {

std::size_t number(step s) { return static_cast<std::size_t>(s); }

std::vector<step_order::edge> without_parallels(std::vector<step_order::edge> all) {
    std::vector<step_order::edge> out;
    for (auto& e : all) {
        const auto same = std::find_if(out.begin(), out.end(), [&](const step_order::edge& o) {
            return o.before == e.before && o.after == e.after;
        });
        if (same == out.end()) {
            out.push_back(std::move(e));
            continue;
        }
        same->is_strict = same->is_strict || e.is_strict;
        same->is_hard = same->is_hard || e.is_hard;
    }
    return out;
}

}  // namespace

step_order::step_order(std::vector<edge> edges)
    : edges_(without_parallels(std::move(edges))), graph_(std::make_unique<graph>()) {
    graph_->g = adjacency(all_steps().size());
    for (const edge& e : edges_) boost::add_edge(number(e.after), number(e.before), graph_->g);
}

step_order::~step_order() = default;
step_order::step_order(step_order&&) noexcept = default;

std::vector<std::string> step_order::cycles() const {
    std::vector<int> component(boost::num_vertices(graph_->g));
    boost::strong_components(graph_->g, component.data());
    std::map<int, std::set<std::size_t>> members;
    for (std::size_t v = 0; v < component.size(); ++v) members[component[v]].insert(v);
    std::map<std::size_t, std::string> named;  // by the first step, for a fixed order
    for (const auto& [id, steps] : members) {
        std::string words;
        for (const edge& e : edges_) {
            const bool inside = steps.count(number(e.before)) && steps.count(number(e.after));
            if (!inside || (steps.size() == 1 && e.before != e.after)) continue;
            words += (words.empty() ? "" : ";") + std::string(name_of(e.before)) + "先于" +
                     std::string(name_of(e.after)) + "(" + e.rule + ")";
        }
        if (!words.empty()) named[*steps.begin()] = words;
    }
    std::vector<std::string> out;
    for (auto& [first, words] : named) out.push_back(words);
    return out;
}

std::vector<step> step_order::sorted() const {
    if (!cycles().empty()) return {};
    std::vector<std::size_t> order;
    boost::topological_sort(graph_->g, std::back_inserter(order));
    std::vector<step> out;
    for (std::size_t v : order) out.push_back(static_cast<step>(v));
    return out;
}

std::vector<step_order::edge> step_order::reduced() const {
    if (!cycles().empty()) return edges_;
    adjacency small;
    std::vector<std::size_t> to_small(boost::num_vertices(graph_->g));
    const auto index = boost::get(boost::vertex_index, graph_->g);
    boost::transitive_reduction(graph_->g, small,
                                boost::make_iterator_property_map(to_small.begin(), index), index);
    std::vector<edge> out;
    for (const edge& e : edges_)
        if (boost::edge(to_small[number(e.after)], to_small[number(e.before)], small).second)
            out.push_back(e);
    return out;
}

}  // namespace yigui::judging
