// What a process that reads a foreign file gives up, as far as this kernel can take it away:
// memory and time beyond a limit (rlimits), files (Landlock), system calls (seccomp).
#pragma once

#include "read/read.h"

namespace yigui::reading {

/// What this kernel offers; asked once, by trying.
struct protection {
    int landlock = 0;  ///< ABI version; 0 when the kernel has none
    bool seccomp = false;
};
protection protection_here();

/// Makes once what every process forked from this one will load.
void prepare_confinement();

/// For a process that only computes: no file, no network, no other program.
void confine_reader(const read_limits&);
/// For a program about to be executed: it may read the system's libraries and data, write nothing
/// and reach nobody.
void confine_tool(const read_limits&);

/// For a converter about to be executed, which works on files in a folder of its own: limits of
/// time and file size, and no network where the kernel allows that to be taken away.
void confine_converter(const read_limits&);

/// Gives the present process so much more processor time, and time by the clock, for what it
/// does next.
void allow_time(const read_limits&);

}  // namespace yigui::reading
