// Work on many independent things by several threads.
#pragma once

#include <cstddef>
#include <functional>

namespace yigui {

/// As many as asked for; 0: as many as the machine runs at once.
unsigned threads_of(unsigned asked);

/// Calls `work` once for each index below `count`, in no order, by at most that many threads, the
/// caller's among them. Comes back when all are done; throws what the first failing call threw,
/// after which no further index is begun.
void each_index(std::size_t count, unsigned threads, const std::function<void(std::size_t)>& work);

}  // namespace yigui
