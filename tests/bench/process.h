// Runs other programs and tells what they took. Not for work inside this process: see session.h.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace bench {

/// A folder of its own below the system's temporary one, removed with the object.
class temporary_folder {
 public:
    temporary_folder();
    ~temporary_folder();
    temporary_folder(const temporary_folder&) = delete;
    temporary_folder& operator=(const temporary_folder&) = delete;
    const std::filesystem::path& path() const { return path_; }

 private:
    std::filesystem::path path_;
};

/// What one run took, of a process or of work in this one.
struct run {
    double wall = 0, cpu = 0;  ///< seconds; cpu is user and system, 0 where not measured
    double peak_mb = 0;        ///< of a process
    int status = 0;            ///< its exit status; 127 when it could not be started
};

/// Runs a program found in PATH with its output in a file. `scratch` is a folder for the result.
run run_process(const std::vector<std::string>& command, const std::filesystem::path& scratch,
                const std::filesystem::path& output = "/dev/null");

/// Is there such a program in PATH?
bool is_in_path(const std::string& program);

std::string content_of(const std::filesystem::path&);
void write_file(const std::filesystem::path&, const std::string& text);

}  // namespace bench
