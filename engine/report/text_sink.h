// Text handed out in pieces of a few kilobytes, for what is too large to be held as a whole.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace yigui {

using text_sink = std::function<void(std::string_view)>;

namespace report {

/// Collects small pieces; what it holds goes to the sink when it is large, and at the end.
class piecewise {
 public:
    explicit piecewise(const text_sink& to) : to_(to) {}
    piecewise(const piecewise&) = delete;
    piecewise& operator=(const piecewise&) = delete;

    std::string& text() { return text_; }
    /// To be called between two items.
    void may_spill() {
        if (text_.size() >= (1u << 16)) spill();
    }
    void spill() {
        to_(text_);
        text_.clear();
    }

 private:
    const text_sink& to_;
    std::string text_;
};

}  // namespace report
}  // namespace yigui
