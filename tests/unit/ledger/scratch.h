// A folder of a test's own, removed with all it holds.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

class scratch_folder {
 public:
    scratch_folder() {
        // In memory where there is such a place: these tests flush files thousands of times.
        const std::filesystem::path memory = "/dev/shm";
        std::error_code ignored;
        std::string name = ((std::filesystem::is_directory(memory, ignored)
                                 ? memory
                                 : std::filesystem::temp_directory_path()) /
                            "yigui-XXXXXX")
                               .string();
        path_ = mkdtemp(name.data());
    }
    ~scratch_folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    scratch_folder(const scratch_folder&) = delete;
    scratch_folder& operator=(const scratch_folder&) = delete;
    std::string operator/(const std::string& name) const { return (path_ / name).string(); }
    std::string path() const { return path_.string(); }

 private:
    std::filesystem::path path_;
};

inline std::string content(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}
