// Why an input could not be read. A fault is data that the report shows; it is never thrown.
// A breach of the law is not a fault (see finding.h), and our own mistakes are asserts.
#pragma once

#include <boost/system/result.hpp>
#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string>

namespace yigui {

enum class fault_kind : unsigned char {
    unreadable,   ///< the file system refused
    empty,        ///< nothing in it
    damaged,      ///< not well-formed in its own format
    limit,        ///< a size, depth or ratio limit was hit: not assessed
    encrypted,    ///< needs a password
    unsupported,  ///< a format that is not read
    encoding,     ///< the text encoding could not be told
};

/// What was wrong, where, and the way out, in both languages.
struct fault {
    fault_kind kind = fault_kind::unreadable;
    std::string file;    ///< as the user named it; "zip!entry" inside a container
    std::string place;   ///< part, line, byte: empty when it is the whole file
    std::string what;    ///< Chinese: what is wrong
    std::string remedy;  ///< Chinese: what the user can do
    std::string what_en;
    std::string remedy_en;
};

template <class T>
using result = boost::system::result<T, fault>;

/// Required by boost::system::result for value() on a fault; code tests has_value() first.
[[noreturn]] inline void throw_exception_from_error(const fault& f, const boost::source_location&) {
    throw std::runtime_error(f.file + ": " + f.what);
}

}  // namespace yigui
