// What the commands share towards the person at the terminal: language, colour, progress bar,
// writing a result to a file or standard output.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "report/report.h"
#include "yigui/fault.h"

namespace yigui::app {

constexpr const char* program_and_version = "yigui 0.1.0";

/// Exit statuses of the contract; `worst` picks the one that the contract ranks highest.
enum class exit_status : int {
    clean = 0,
    findings = 1,
    usage = 2,
    undecided = 3,
    unreadable = 4,
    integrity = 5,
};
exit_status worst(exit_status, exit_status);

/// The language of messages; set once before parsing the command line.
void speak(language);
language spoken();
/// The text in the language spoken.
std::string say(std::string_view chinese, std::string_view english);

bool is_terminal_out();
unsigned terminal_width();

/// A message on standard error, with its way out.
void complain(const std::string& what, const std::string& remedy = "");
void complain(const fault&);

/// Writes to the file, or to standard output when `file` is empty. False, with a message, when
/// it cannot be written whole.
bool write_out(const std::string& file, const std::string& text);

/// A bar on standard error when that is a terminal and the work takes over half a second.
class progress_bar {
 public:
    explicit progress_bar(std::string label);
    ~progress_bar();
    progress_bar(const progress_bar&) = delete;
    progress_bar& operator=(const progress_bar&) = delete;
    void at(std::size_t done, std::size_t of);
    /// When nobody knows how many there will be.
    void at(std::size_t done);

 private:
    bool is_due();

    std::string label_;
    long long started_ = 0;
    long long drawn_ = 0;
    bool is_on_ = false;
};

/// How long each part of a run took, for people.
class stopwatch {
 public:
    stopwatch();
    /// Ends a part that began with the one before it.
    void lap(const std::string& part);
    /// One line: "用时: 读取 1.2 秒 …".
    std::string text() const;

 private:
    long long since_ = 0;
    std::string laps_;
};

}  // namespace yigui::app
