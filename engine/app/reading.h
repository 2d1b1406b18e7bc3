// How this run reads files: the limits chosen, and the guard that reads foreign files apart.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "read/guard.h"
#include "read/read.h"

namespace yigui::app {

struct reading_options {
    bool ocr = false;
    unsigned memory_mb = 512, seconds = 8;
};

class reading {
 public:
    /// To be made before the first thread. One file is read without another thread.
    explicit reading(const reading_options&, const std::vector<std::string>& paths = {});
    const read_limits& limits() const { return limits_; }

 private:
    std::unique_ptr<reading_guard> guard_;
    read_limits limits_;
};

}  // namespace yigui::app
