// Writes a JSON value with two-space indentation and fixed bytes. Keys keep the order in which
// they were put into the object.
#pragma once

#include <boost/json/value.hpp>
#include <string>
#include <string_view>
#include <utility>

#include "report/text_sink.h"

namespace yigui::report {

/// Ends with a line feed. Characters that could act on a terminal (controls, bidirectional
/// marks) are written as \uXXXX, so the value is exact and the text is harmless.
std::string pretty(const boost::json::value&);

/// Writes an object member by member, in the bytes of pretty(): for one that is too large to be held
/// as values.
class object_writer {
 public:
    explicit object_writer(const text_sink& to) : out_(to) { out_.text() = "{"; }
    void member(std::string_view key, const boost::json::value&);
    /// An array whose items are made one at a time.
    template <class Items, class Make>
    void array(std::string_view key, const Items& items, Make make) {
        begin(key);
        bool is_first = true;
        for (const auto& one : items) {
            item(make(one), std::exchange(is_first, false));
            out_.may_spill();
        }
        end_array(is_first);
    }
    void finish();

 private:
    void begin(std::string_view key);
    void item(const boost::json::value&, bool is_first);
    void end_array(bool is_empty);

    piecewise out_;
    bool is_empty_ = true;
};

/// The string, or null when it is empty. Bytes that are no UTF-8 become U+FFFD.
boost::json::value text_or_null(const std::string&);
boost::json::string text_of(std::string_view);

}  // namespace yigui::report
