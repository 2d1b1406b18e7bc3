#include "app/interrupt.h"

#include <csignal>
#include <cstdlib>

namespace yigui::app {
namespace {

volatile std::sig_atomic_t came = 0;

void note(int signal) {
    came = signal;
    std::signal(signal, SIG_DFL);
}

constexpr int signals[] = {SIGINT, SIGTERM, SIGHUP};

}  // namespace

interrupt_watch::interrupt_watch() {
    came = 0;
    for (const int s : signals) {
        struct sigaction now {};
        // nohup has had it ignored: that stays.
        if (sigaction(s, nullptr, &now) == 0 && now.sa_handler == SIG_IGN) continue;
        struct sigaction action {};
        action.sa_handler = note;
        sigemptyset(&action.sa_mask);
        action.sa_flags = SA_RESTART;
        sigaction(s, &action, nullptr);
    }
}

interrupt_watch::~interrupt_watch() {
    for (const int s : signals) {
        struct sigaction now {};
        if (sigaction(s, nullptr, &now) == 0 && now.sa_handler == note) std::signal(s, SIG_DFL);
    }
}

bool interrupt_watch::asked() { return came != 0; }

void interrupt_watch::obey() {
    std::signal(came, SIG_DFL);
    std::raise(came);
    std::_Exit(128 + came);
}

}  // namespace yigui::app
