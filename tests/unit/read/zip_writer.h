// ZIPs made in memory, with every freedom that damaged or hostile files take.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

struct zip_item {
    std::string name;   ///< raw bytes, as they will stand in the file
    std::string bytes;  ///< stored, unless there is `deflated`
    bool is_utf8 = true;
    bool is_encrypted = false;
    std::uint32_t unix_mode = 0;  ///< 0: none given
    std::string unicode_path{};   ///< Info-ZIP's second name for the entry; empty: none
    std::string deflated{};       ///< said to be `bytes`, deflated
};
std::string zip_of(const std::vector<zip_item>&);
