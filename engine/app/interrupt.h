// Ctrl-C and a polite kill (SIGTERM, as batch systems send): noted, so that the run can stop at a
// good place. A second one ends the program at once.
#pragma once

namespace yigui::app {

class interrupt_watch {
 public:
    interrupt_watch();
    ~interrupt_watch();
    interrupt_watch(const interrupt_watch&) = delete;
    interrupt_watch& operator=(const interrupt_watch&) = delete;
    static bool asked();
    /// Ends the program by the signal that came, so that the caller sees it.
    [[noreturn]] static void obey();
};

}  // namespace yigui::app
