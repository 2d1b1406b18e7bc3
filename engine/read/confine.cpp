// Landlock has no library: its three system calls are made here. Rights that a newer kernel knows
// are asked for by the ABI that it reports. A means that the kernel lacks is left out; `yigui
// doctor` says so. The filters of system calls are compiled once and loaded by each process, since
// compiling costs more than loading. Under AddressSanitizer the address space is not limited: its
// shadow needs all.
#include "read/confine.h"

#include <fcntl.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <initializer_list>
#include <string>
#include <vector>

#include "read/pipes.h"

namespace yigui::reading {
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool is_instrumented = true;
#elif defined(__has_feature)
constexpr bool is_instrumented =
    __has_feature(address_sanitizer) || __has_feature(thread_sanitizer);
#else
constexpr bool is_instrumented = false;
#endif

// Rights of ABI 3 and 5, which older headers don't name.
constexpr std::uint64_t landlock_truncate = 1ULL << 14, landlock_ioctl = 1ULL << 15;

int landlock_abi() {
    const long v =
        ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    return v > 0 ? static_cast<int>(v) : 0;
}

std::uint64_t all_rights(int abi) {
    std::uint64_t rights = (1ULL << 13) - 1;  // ABI 1: execute … make_sym
    if (abi >= 2) rights |= 1ULL << 13;       // refer
    if (abi >= 3) rights |= landlock_truncate;
    if (abi >= 5) rights |= landlock_ioctl;
    return rights;
}

/// Lets a file, or all below a folder, be read. Rights that mean folders can't be given to a file.
void allow_reading(long rules, const char* path, std::uint64_t rights) {
    const int place = ::open(path, O_PATH | O_CLOEXEC);
    if (place < 0) return;
    landlock_path_beneath_attr beneath{};
    beneath.allowed_access = rights;
    beneath.parent_fd = place;
    ::syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0);
    ::close(place);
}

/// Takes away every file but the readable folders and files.
void restrict_files(std::initializer_list<const char*> folders,
                    std::initializer_list<const char*> files = {}) {
    const int abi = landlock_abi();
    if (abi == 0) return;
    // Only the file rights: the structure of ABI 1, which every later kernel takes.
    struct {
        std::uint64_t handled;
    } attributes{all_rights(abi)};
    const long rules = ::syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0);
    if (rules < 0) return;
    for (const char* path : folders)
        allow_reading(rules, path,
                      LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR |
                          LANDLOCK_ACCESS_FS_EXECUTE);
    for (const char* path : files) allow_reading(rules, path, LANDLOCK_ACCESS_FS_READ_FILE);
    ::syscall(SYS_landlock_restrict_self, rules, 0);
    ::close(static_cast<int>(rules));
}

void limit(__rlimit_resource what, rlim_t value) {
    const rlimit l{value, value};
    ::setrlimit(what, &l);
}

/// What a reader calls; everything else fails with EPERM.
constexpr int needed[] = {
    SCMP_SYS(read),
    SCMP_SYS(write),
    SCMP_SYS(readv),
    SCMP_SYS(writev),
    SCMP_SYS(close),
    SCMP_SYS(lseek),
    SCMP_SYS(pread64),
    SCMP_SYS(fstat),
    SCMP_SYS(newfstatat),
    SCMP_SYS(mmap),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(mprotect),
    SCMP_SYS(madvise),
    SCMP_SYS(brk),
    SCMP_SYS(futex),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(tgkill),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(clock_getres),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(time),
    SCMP_SYS(getrandom),
    SCMP_SYS(poll),
    SCMP_SYS(ppoll),
    SCMP_SYS(sched_yield),
    SCMP_SYS(sysinfo),
    SCMP_SYS(getrusage),
    SCMP_SYS(times),
    SCMP_SYS(prlimit64),
    SCMP_SYS(setrlimit),
    SCMP_SYS(getrlimit),
    SCMP_SYS(alarm),
    SCMP_SYS(setitimer),
    SCMP_SYS(restart_syscall),
    // An external program is asked for: its bytes, its pipes, the message itself.
    SCMP_SYS(memfd_create),
    SCMP_SYS(pipe2),
    SCMP_SYS(sendmsg),
};

/// What no program that turns bytes into text has to do.
constexpr int refused[] = {
    SCMP_SYS(socket),
    SCMP_SYS(connect),
    SCMP_SYS(bind),
    SCMP_SYS(listen),
    SCMP_SYS(accept),
    SCMP_SYS(accept4),
    SCMP_SYS(sendto),
    SCMP_SYS(sendmsg),
    SCMP_SYS(ptrace),
    SCMP_SYS(process_vm_readv),
    SCMP_SYS(process_vm_writev),
    SCMP_SYS(kill),
    SCMP_SYS(mount),
    SCMP_SYS(umount2),
    SCMP_SYS(unshare),
    SCMP_SYS(setns),
    SCMP_SYS(bpf),
    SCMP_SYS(keyctl),
    SCMP_SYS(add_key),
    SCMP_SYS(unlink),
    SCMP_SYS(unlinkat),
    SCMP_SYS(rename),
    SCMP_SYS(renameat),
    SCMP_SYS(renameat2),
    SCMP_SYS(chmod),
    SCMP_SYS(fchmodat),
    SCMP_SYS(chown),
    SCMP_SYS(mkdir),
    SCMP_SYS(mkdirat),
    SCMP_SYS(symlink),
    SCMP_SYS(io_uring_setup),
};

using program = std::vector<sock_filter>;

/// What libseccomp makes of a list of calls; empty when it can't.
template <std::size_t N>
program compiled(std::uint32_t otherwise, std::uint32_t listed, const int (&calls)[N]) {
    program out;
    const scmp_filter_ctx context = ::seccomp_init(otherwise);
    if (!context) return out;
    for (const int call : calls) ::seccomp_rule_add(context, listed, call, 0);
    const descriptor file(memory_file(""));
    if (::seccomp_export_bpf(context, file.get()) == 0) {
        ::lseek(file.get(), 0, SEEK_SET);
        const std::string bytes = all_of(file.get());
        out.resize(bytes.size() / sizeof(sock_filter));
        std::memcpy(out.data(), bytes.data(), out.size() * sizeof(sock_filter));
    }
    ::seccomp_release(context);
    return out;
}

const program& reader_filter() {
    static const program made = compiled(SCMP_ACT_ERRNO(EPERM), SCMP_ACT_ALLOW, needed);
    return made;
}

const program& tool_filter() {
    static const program made = compiled(SCMP_ACT_ALLOW, SCMP_ACT_ERRNO(EPERM), refused);
    return made;
}

void filter(const program& p) {
    if (p.empty()) return;
    const sock_fprog loaded{static_cast<unsigned short>(p.size()),
                            const_cast<sock_filter*>(p.data())};
    ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &loaded, 0, 0);
}

}  // namespace

protection protection_here() {
    protection out;
    out.landlock = landlock_abi();
    out.seccomp = ::prctl(PR_GET_SECCOMP, 0, 0, 0, 0) >= 0;
    return out;
}

void prepare_confinement() {
    reader_filter();
    tool_filter();
}

void confine_reader(const read_limits& limits) {
    const program& calls = reader_filter();
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    if (!is_instrumented) limit(RLIMIT_AS, limits.memory_bytes);
    // Only the memory file that hands bytes to an external program grows by this.
    limit(RLIMIT_FSIZE, limits.total_bytes);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_NOFILE, 64);
    restrict_files({});
    filter(calls);
}

void confine_tool(const read_limits& limits) {
    const program& calls = tool_filter();  // before no file may grow: libseccomp writes one
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    // An instrumented process has to allocate far more until it becomes the tool.
    if (!is_instrumented) limit(RLIMIT_AS, limits.memory_bytes);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_NOFILE, 256);
    allow_time(limits);
    // pdfsig names no signer when its library finds no source of chance.
    restrict_files({"/usr", "/lib", "/lib64", "/bin", "/etc"}, {"/dev/urandom"});
    filter(calls);
}

void confine_converter(const read_limits& limits) {
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    limit(RLIMIT_CPU, limits.office_seconds);
    limit(RLIMIT_FSIZE, limits.total_bytes);
    limit(RLIMIT_CORE, 0);
    if (::unshare(CLONE_NEWNET) != 0) (void)::unshare(CLONE_NEWUSER | CLONE_NEWNET);
}

void allow_time(const read_limits& limits) {
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    rlimit l{};
    ::getrlimit(RLIMIT_CPU, &l);
    l.rlim_cur = static_cast<rlim_t>(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
                 std::max(limits.cpu_seconds, 1u);
    if (l.rlim_cur > l.rlim_max) l.rlim_cur = l.rlim_max;
    ::setrlimit(RLIMIT_CPU, &l);
    ::alarm(limits.wall_seconds);
}

}  // namespace yigui::reading
