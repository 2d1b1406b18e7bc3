// What the golden programs share: a file's bytes, and a command run as a user runs it.
#pragma once

#include <sys/wait.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

inline std::string read_file(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::stringstream all;
    all << in.rdbuf();
    return all.str();
}

struct outcome {
    std::string printed;
    int status = -1;  ///< as a shell has it: 128 and the signal that ended it; -1 not run
};

/// Standard output of a shell command without input; add 2>&1 for both streams.
inline outcome run_program(const std::string& command) {
    outcome out;
    FILE* pipe = popen((command + " </dev/null").c_str(), "r");
    if (!pipe) return out;
    std::array<char, 4096> buffer{};
    while (const auto n = std::fread(buffer.data(), 1, buffer.size(), pipe))
        out.printed.append(buffer.data(), n);
    const int status = pclose(pipe);
    out.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return out;
}
