// A folder of a test's own, and the program run in it as a user runs it.
#pragma once

#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "golden/run_program.h"

namespace scale {

namespace fs = std::filesystem;

class scratch {
 public:
    scratch() {
        std::string name = (fs::temp_directory_path() / "yigui-scale-XXXXXX").string();
        path_ = mkdtemp(name.data());
    }
    ~scratch() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    scratch(const scratch&) = delete;
    scratch& operator=(const scratch&) = delete;
    fs::path operator/(const std::string& name) const { return path_ / name; }
    const fs::path& path() const { return path_; }

 private:
    fs::path path_;
};

inline void write(const fs::path& to, const std::string& text) {
    fs::create_directories(to.parent_path());
    std::ofstream(to, std::ios::binary) << text;
}

/// Both streams and the status.
inline outcome yigui(const std::string& arguments) {
    return run_program(std::string("'") + YIGUI_PROGRAM + "' " + arguments + " 2>&1");
}

}  // namespace scale
