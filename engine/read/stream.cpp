#include "read/stream.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "read/faults.h"
#include "read/formats.h"
#include "read/line_stream.h"
#include "read/pipes.h"
#include "read/request.h"
#include "read/tar.h"

namespace yigui {
namespace {

using namespace reading;

/// The descriptor of a stream and what was read of it to tell its kind.
struct opened_stream {
    std::string path;
    descriptor file;
    std::string begun;
};

class ndjson_documents : public document_stream {
 public:
    ndjson_documents(std::unique_ptr<opened_stream> from, const read_limits& limits)
        : from_(std::move(from)),
          lines_(from_->file.get(), limits.file_bytes, std::move(from_->begun)) {}

    std::optional<streamed> next() override {
        while (const auto line = lines_.next()) {
            ++number_;
            if (line->is_too_long)
                return broken(over_limit(here(), "这一行太长", "the line is too long"));
            if (!line->text.empty()) return document(line->text);
        }
        if (!std::exchange(has_ended_, true) && lines_.failed())
            return broken(damaged(from_->path, "读到一半断了", "the stream broke off"));
        return std::nullopt;
    }

 private:
    std::string here() const { return from_->path + "!" + std::to_string(number_); }

    static std::optional<streamed> broken(fault f) {
        streamed out;
        out.path = f.file;
        out.problem = std::move(f);
        return out;
    }

    std::optional<streamed> document(const std::string& line) const {
        request r = request_of(line);
        if (r.wrong.empty() && r.from == request::source::dossier) {
            r.wrong = "清理的对象是文件,不是卷宗";
            r.wrong_en = "a clean-up takes documents, not dossiers";
        }
        if (!r.wrong.empty()) return broken(damaged(here(), r.wrong, r.wrong_en));
        streamed out;
        out.is_on_disk = r.from == request::source::path;
        out.path = out.is_on_disk ? r.path : r.name.empty() ? here() : r.name;
        out.bytes = std::move(r.text);
        return out;
    }

    std::unique_ptr<opened_stream> from_;
    line_stream lines_;
    std::size_t number_ = 0;
    bool has_ended_ = false;
};

class tar_documents : public document_stream {
 public:
    tar_documents(std::unique_ptr<opened_stream> from, const read_limits& limits)
        : from_(std::move(from)),
          tar_(from_->path, from_->file.get(), limits, std::move(from_->begun)) {}

    std::optional<streamed> next() override { return tar_.next(); }

 private:
    std::unique_ptr<opened_stream> from_;
    tar_stream tar_;
};

std::string first_bytes(int fd, std::size_t wanted) {
    std::string out(wanted, '\0');
    std::size_t have = 0;
    while (have < wanted) {
        const ssize_t n = ::read(fd, out.data() + have, wanted - have);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) break;
        have += static_cast<std::size_t>(n);
    }
    out.resize(have);
    return out;
}

fault compressed(const std::string& path) {
    fault f = unsupported(path, "压缩的流", "a compressed stream");
    f.remedy = "先解压再送入,例如 zcat 文件.tar.gz | yigui cleanup - -o 目录";
    f.remedy_en = "unpack it on the way: zcat FILE.tar.gz | yigui cleanup - -o DIR";
    return f;
}

}  // namespace

bool is_stream(const std::string& path) {
    return path == "-" || has_ending(path, ".tar") || has_ending(path, ".ndjson") ||
           has_ending(path, ".jsonl");
}

result<std::unique_ptr<document_stream>> open_stream(const std::string& path,
                                                     const read_limits& limits) {
    auto from = std::make_unique<opened_stream>();
    from->path = path == "-" ? "stdin" : path;
    from->file.set(path == "-" ? ::dup(0) : ::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (from->file.get() < 0) return cannot_open(path, std::strerror(errno), std::strerror(errno));
    from->begun = first_bytes(from->file.get(), tar_stream::block);
    const std::string_view begun = from->begun;
    if (begun.starts_with("\x1f\x8b") || begun.starts_with("BZh") ||
        begun.starts_with("\xfd"
                          "7zXZ") ||
        begun.starts_with("\x28\xb5\x2f\xfd"))
        return compressed(from->path);
    if (tar_stream::is_header(begun))
        return std::unique_ptr<document_stream>(
            std::make_unique<tar_documents>(std::move(from), limits));
    const std::size_t first = begun.find_first_not_of(" \r\n\t");
    if (first != std::string_view::npos && begun[first] != '{')
        return damaged(from->path, "既不是 tar,也不是一行一个 JSON 对象",
                       "neither a tar nor a JSON object a line");
    return std::unique_ptr<document_stream>(
        std::make_unique<ndjson_documents>(std::move(from), limits));
}

}  // namespace yigui
