// The only place that looks at the terminal and the clock, and the clock only for the bar.
#include "app/console.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "app/pieces.h"

namespace yigui::app {
namespace {

language current = language::chinese;

int rank(exit_status s) {
    switch (s) {
        case exit_status::usage:
            return 5;
        case exit_status::integrity:
            return 4;
        case exit_status::unreadable:
            return 3;
        case exit_status::findings:
            return 2;
        case exit_status::undecided:
            return 1;
        case exit_status::clean:
            return 0;
    }
    return 0;
}

long long now_in_milliseconds() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

/// File names are input: no control characters reach the terminal.
std::string printable(const std::string& s) {
    std::string out;
    for (char c : s) out += static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? '?' : c;
    return out;
}

}  // namespace

exit_status worst(exit_status a, exit_status b) { return rank(a) < rank(b) ? b : a; }

void speak(language l) { current = l; }
language spoken() { return current; }

std::string say(std::string_view chinese, std::string_view english) {
    return std::string(current == language::english ? english : chinese);
}

bool is_terminal_out() {
    const char* no_colour = std::getenv("NO_COLOR");
    return isatty(STDOUT_FILENO) != 0 && !(no_colour && *no_colour);
}

unsigned terminal_width() {
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 40)
        return size.ws_col > 120 ? 120 : size.ws_col;
    return 80;
}

void complain(const std::string& what, const std::string& remedy) {
    std::string text = "yigui: " + printable(what) + "\n";
    if (!remedy.empty()) text += say("  办法: ", "  way out: ") + printable(remedy) + "\n";
    std::fputs(text.c_str(), stderr);
}

void complain(const fault& f) {
    const std::string place = f.place.empty() ? "" : say("(", " (") + f.place + say(")", ")");
    complain(f.file + place + ": " + say(f.what, f.what_en.empty() ? f.what : f.what_en),
             say(f.remedy, f.remedy_en.empty() ? f.remedy : f.remedy_en));
}

bool write_out(const std::string& file, const std::string& text) {
    return write_pieces(file, [&](const text_sink& to) { to(text); });
}

progress_bar::progress_bar(std::string label)
    : label_(std::move(label)),
      started_(now_in_milliseconds()),
      is_on_(isatty(STDERR_FILENO) != 0) {}

progress_bar::~progress_bar() {
    if (is_on_ && drawn_ != 0) std::fputs("\r\x1b[K", stderr);
}

bool progress_bar::is_due() {
    if (!is_on_) return false;
    const long long now = now_in_milliseconds();
    if (now - started_ < 500 || now - drawn_ < 100) return false;
    drawn_ = now;
    return true;
}

void progress_bar::at(std::size_t done) {
    if (is_due()) std::fprintf(stderr, "\r%s %zu\x1b[K", label_.c_str(), done);
}

void progress_bar::at(std::size_t done, std::size_t of) {
    if (of == 0 || !is_due()) return;
    const long long now = drawn_;
    const std::size_t filled = done * 30 / of;
    std::string bar;
    for (std::size_t i = 0; i < 30; ++i) bar += i < filled ? "█" : "░";
    const long long left = done == 0 ? 0
                                     : (now - started_) * static_cast<long long>(of - done) /
                                           static_cast<long long>(done) / 1000;
    std::fprintf(stderr, "\r%s %s %zu/%zu %s %llds\x1b[K", label_.c_str(), bar.c_str(), done, of,
                 say("约余", "left").c_str(), left);
}

stopwatch::stopwatch() : since_(now_in_milliseconds()) {}

void stopwatch::lap(const std::string& part) {
    const long long now = now_in_milliseconds(), took = now - since_;
    since_ = now;
    const std::string tail = std::to_string(took % 1000 + 1000).substr(1);
    laps_ += " " + part + " " + std::to_string(took / 1000) + "." + tail + say(" 秒", " s");
}

std::string stopwatch::text() const { return say("用时:", "time:") + laps_ + "\n"; }

}  // namespace yigui::app
