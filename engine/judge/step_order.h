// The order of steps as a graph: an edge points at what must come first. The graph library is
// behind this class, in one .cpp.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "yigui/words.h"

namespace yigui::judging {

class step_order {
 public:
    struct edge {
        step before{}, after{};
        bool is_strict = true;  ///< the next day at the earliest
        std::string rule, article;
        bool is_hard = true;  ///< by a rule of level 错误: what came before it has to be redone
    };
    /// Of parallel edges the first is kept, strict or hard if one of them is.
    explicit step_order(std::vector<edge>);
    ~step_order();
    step_order(step_order&&) noexcept;

    /// Each cycle as the steps and rules on it; empty when the order can be kept.
    std::vector<std::string> cycles() const;
    /// Steps so that each stands after what must precede it; empty on a cycle.
    std::vector<step> sorted() const;
    /// Without the edges that follow from others; all edges on a cycle.
    std::vector<edge> reduced() const;
    const std::vector<edge>& edges() const { return edges_; }

 private:
    struct graph;
    std::vector<edge> edges_;
    std::unique_ptr<graph> graph_;
};

}  // namespace yigui::judging
