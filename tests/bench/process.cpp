#include "process.h"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

extern char** environ;

namespace fs = std::filesystem;

namespace bench {

temporary_folder::temporary_folder() {
    std::string name = (fs::temp_directory_path() / "yigui-bench-XXXXXX").string();
    if (!mkdtemp(name.data())) throw std::runtime_error("cannot make a folder " + name);
    path_ = name;
}

temporary_folder::~temporary_folder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

run run_process(const std::vector<std::string>& command, const fs::path& scratch,
                const fs::path& output) {
    const std::string result = (scratch / "result").string();
    fs::remove(result);
    std::vector<std::string> whole{MEASURE_PROGRAM, result, output.string()};
    whole.insert(whole.end(), command.begin(), command.end());
    std::vector<char*> arguments;
    for (auto& a : whole) arguments.push_back(a.data());
    arguments.push_back(nullptr);
    pid_t child = 0;
    run out;
    out.status = 127;
    if (posix_spawn(&child, arguments[0], nullptr, nullptr, arguments.data(), environ) != 0)
        return out;
    int status = 0;
    waitpid(child, &status, 0);
    std::ifstream in(result);
    double kib = 0;
    if (!(in >> out.wall >> out.cpu >> kib >> out.status)) out.status = 127;
    out.peak_mb = kib / 1024;
    return out;
}

bool is_in_path(const std::string& program) {
    const char* path = std::getenv("PATH");
    std::istringstream folders(path ? path : "");
    for (std::string folder; std::getline(folders, folder, ':');)
        if (access((fs::path(folder) / program).c_str(), X_OK) == 0) return true;
    return false;
}

std::string content_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void write_file(const fs::path& file, const std::string& text) {
    std::ofstream out(file, std::ios::binary);
    out << text;
    if (!out.flush()) throw std::runtime_error("cannot write " + file.string());
}

}  // namespace bench
