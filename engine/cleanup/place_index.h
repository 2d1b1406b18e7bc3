// The documents of one title by the place that it names. A nation has thousands of 《…专项资金管理
// 办法》, each of its own county: to ask every one of them for every one took the square of their
// number.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace yigui::cleaning {

class place_index {
 public:
    void add(const std::string& place, std::size_t document);
    /// To be called once, behind the last document.
    void finish();
    /// Each document whose place can be that one (joining::is_of_one_place): either names none, or
    /// one begins or ends with the other. In no order, none twice.
    void each_of_place(std::string_view place, const std::function<void(std::size_t)>& f) const;

 private:
    struct group {
        std::string place;
        std::vector<std::size_t> documents;
    };
    const group* find(std::string_view place) const;

    std::vector<group> groups_;          ///< by place
    std::vector<std::uint32_t> by_end_;  ///< indices, by the place read from its end
};

}  // namespace yigui::cleaning
