// A small process, forked before there are threads, that starts the processes which read foreign
// files: each reads one file or one container and can do nothing else. It starts external programs
// too, also for those processes.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "read/read.h"

namespace yigui {

class reading_guard {
 public:
    /// To be called while the program has one thread. Nothing when the system refuses.
    static std::unique_ptr<reading_guard> start();
    /// The same, but the process begins with the first task: for a program that has one thread
    /// until then, and may read nothing foreign at all.
    static std::unique_ptr<reading_guard> start_when_asked();
    ~reading_guard();
    reading_guard(const reading_guard&) = delete;
    reading_guard& operator=(const reading_guard&) = delete;

    /// What is asked for: an external program, or a reader when `command` is empty.
    struct task {
        std::vector<std::string> command;  ///< name first, then the arguments
        std::string path;                  ///< reader: the label of the file
        std::vector<std::uint32_t> dead;   ///< reader: items that killed a reader before
        std::uint32_t from = 0;            ///< reader: the first item wanted
    };
    /// Begins the process where it has not begun. To be asked before the pipes of a task are made:
    /// a process that begins later holds their ends open, and nobody sees them end.
    bool is_running() const { return socket_ >= 0 || begin(); }
    /// Hands over a task with its three descriptors and one on which the wait status will come.
    /// May be called by several threads.
    bool send(const task&, const read_limits&, int in, int out, int errors, int status) const;

 private:
    friend struct guard_process;
    explicit reading_guard(int socket, int process) : socket_(socket), process_(process) {}
    bool begin() const;

    mutable int socket_;  ///< -1 before the process has begun
    mutable int process_;
};

}  // namespace yigui

namespace yigui::reading {

/// Reads one file in a process of its own; items come in the order of read_input.
void read_guarded(const std::string& path, std::string_view bytes, const read_limits&,
                  std::vector<read_item>& out);

/// Where a reader puts its items: told before and after each, so that one that dies can be left
/// out.
class item_sink {
 public:
    virtual ~item_sink() = default;
    /// Whether the next item, of that path, shall be read.
    virtual bool begins(const std::string& path) = 0;
    virtual void ends(read_item) = 0;
};

/// The papers in one file: itself, or what its container and it enclose.
void read_papers(const std::string& path, std::string_view bytes, const read_limits&, item_sink&);

}  // namespace yigui::reading
