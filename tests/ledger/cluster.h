// A PostgreSQL cluster of a test's own: Debian's server 15 on a local socket in its folder, with the
// ledger's tables and a writing and a reading role; stopped at the end.
#pragma once

#include <signal.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "golden/run_program.h"

class cluster {
 public:
    /// In a new folder of that name; is_up() tells whether a server was found and runs.
    explicit cluster(std::string folder) : folder_(std::move(folder)) {
        if (!std::filesystem::exists(std::string(programs) + "initdb")) return;
        std::filesystem::create_directories(folder_);
        // The server refuses to run as root.
        if (geteuid() == 0) {
            if (run_program("id postgres").status != 0) return;
            std::filesystem::permissions(
                std::filesystem::path(folder_).parent_path(),
                std::filesystem::perms::group_exec | std::filesystem::perms::others_exec,
                std::filesystem::perm_options::add);
            as_ = "setpriv --reuid=postgres --regid=postgres --clear-groups ";
            run_program("chown postgres '" + folder_ + "'");
        }
        is_up_ = server("initdb -D '" + data_ + "' -A trust -U owner --no-sync") && start() &&
                 psql("-d postgres -c 'CREATE DATABASE ledger'") &&
                 psql("-d ledger -f engine/ledger/postgres.sql") &&
                 psql(
                     "-d ledger -c 'CREATE ROLE clerk LOGIN IN ROLE yigui_writer;"
                     " CREATE ROLE reviewer LOGIN IN ROLE yigui_reader'");
    }
    ~cluster() {
        if (std::filesystem::exists(data_))
            server("pg_ctl -D '" + data_ + "' -m immediate -w stop");
    }
    cluster(const cluster&) = delete;
    cluster& operator=(const cluster&) = delete;

    bool is_up() const { return is_up_; }
    std::string address(const std::string& user = "clerk") const {
        return "postgresql://" + user + ":geheim@/ledger?host=" + folder_;
    }
    bool start() const {
        return server("pg_ctl -D '" + data_ + "' -w -l '" + folder_ + "/log" +
                      "' -o \"-c listen_addresses='' -k '" + folder_ + "'\" start");
    }
    /// The server and all its children die at once, as with a power cut.
    void crash() const {
        std::ifstream file(data_ + "/postmaster.pid");
        pid_t pid = 0;
        file >> pid;
        ::kill(pid, SIGQUIT);
        ::kill(pid, SIGKILL);
        for (int n = 0; n < 100 && ::kill(pid, 0) == 0; ++n) usleep(20000);
    }
    bool psql(const std::string& what) const {
        return run_program("psql -X -q -v ON_ERROR_STOP=1 -h '" + folder_ + "' -U owner " + what +
                           " 2>&1")
                   .status == 0;
    }
    bool sql(const std::string& statement) const {
        return psql("-d ledger -c \"" + statement + "\"");
    }

 private:
    bool server(const std::string& command) const {
        return run_program(as_ + programs + command + " >/dev/null 2>&1").status == 0;
    }
    static constexpr const char* programs = "/usr/lib/postgresql/15/bin/";
    std::string folder_, data_ = folder_ + "/data", as_;
    bool is_up_ = false;
};
