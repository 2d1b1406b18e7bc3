// The NDJSON lines of `yigui worker`: one answer a line of work, with the id that it came with.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace yigui {

/// `id` and the items of `values` are JSON already, `values` perhaps over several lines; an array
/// of them stands under `key`. `status` is an exit status of the contract.
std::string worker_answer(const std::string& id, int status, std::string_view key,
                          const std::vector<std::string>& values);
/// A report stands alone under its key.
std::string worker_report(const std::string& id, int status, std::string_view report);
std::string worker_error(const std::string& id, int status, const std::string& what,
                         const std::string& remedy);

}  // namespace yigui
