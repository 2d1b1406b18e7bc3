// A corpus that comes as one stream, on standard input or in a file of any size: a tar, or NDJSON
// with a document a line (see request.h). One document is in memory at a time. Not for zips, whose
// directory stands at their end.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "read/read.h"

namespace yigui {

/// One document of a stream: its bytes, or a file on disk, or the fault in its place.
struct streamed {
    std::string
        path;  ///< "name.tar!entry", the file named by a line, or the name of an inline text
    std::string bytes;
    bool is_on_disk = false;  ///< a line names a file: `bytes` is empty
    std::optional<fault> problem;
};

class document_stream {
 public:
    virtual ~document_stream() = default;
    /// Nothing at the end. A stream that breaks off ends with a fault.
    virtual std::optional<streamed> next() = 0;
};

/// "-", or a file that ends with .tar, .ndjson or .jsonl.
bool is_stream(const std::string& path);

/// "-" is standard input. The kind is told by the first bytes.
result<std::unique_ptr<document_stream>> open_stream(const std::string& path,
                                                     const read_limits& limits);

}  // namespace yigui
