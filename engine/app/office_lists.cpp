// An office's list is trusted more than a foreign paper: it may be as long as the office's stock
// of documents, so the usual limits are widened.
#include "app/office_lists.h"

#include <filesystem>
#include <fstream>

#include "app/console.h"
#include "base/unicode.h"
#include "read/read.h"

namespace yigui::app {
namespace {

namespace fs = std::filesystem;

read_limits list_limits() {
    read_limits l;
    l.file_bytes = 512u << 20;
    l.total_bytes = std::size_t{2} << 30;
    l.text_bytes = 512u << 20;
    l.elements = 100'000'000;
    return l;
}

bool has_ending(const std::string& path, std::string_view ending) {
    if (path.size() < ending.size()) return false;
    std::string tail = path.substr(path.size() - ending.size());
    for (char& c : tail)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return tail == ending;
}

bool is_delimited(const std::string& path) {
    return has_ending(path, ".csv") || has_ending(path, ".tsv") || has_ending(path, ".txt");
}

/// The file's bytes; nothing, with a message that calls it `what`, when it cannot be read.
std::optional<std::string> bytes_of(const std::string& path, const std::string& what) {
    std::error_code error;
    const auto size = fs::file_size(path, error);
    if (!error && size > list_limits().file_bytes) {
        complain(path + ": " + what + say("太大,没有读", " is too large"),
                 say("分成几份,分别清理", "split it"));
        return std::nullopt;
    }
    std::ifstream in(path, std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    if (error || !in.good()) {
        complain(path + ": " + what + say("读不了", " cannot be read"),
                 say("检查路径和权限", "check the path and the rights"));
        return std::nullopt;
    }
    return bytes;
}

/// A warning when characters were lost: a name read wrong would be joined to no file.
void tell_encoding(const std::string& path, const std::string& bytes) {
    const decoded_text text = decode(bytes);
    if (text.replaced == 0) return;
    complain(path + ": " + say("有", "") + std::to_string(text.replaced) +
                 say("个字按 ", " characters cannot be read as ") + text.encoding +
                 say(" 编码读不出来", ""),
             say("在表格软件里另存为“CSV UTF-8”或者 .xlsx", "save it as CSV UTF-8 or .xlsx"));
}

/// The sheets of the file; nothing, with a message, when it cannot be read.
std::optional<std::vector<cleaning::grid>> sheets_of(const std::string& path,
                                                     const std::string& what) {
    if (is_delimited(path)) {
        const auto bytes = bytes_of(path, what);
        if (!bytes) return std::nullopt;
        tell_encoding(path, *bytes);
        return std::vector<cleaning::grid>{cleaning::grid_of_csv(*bytes)};
    }
    const auto read = read_file(path, list_limits());
    if (read.has_error()) {
        complain(read.error());
        return std::nullopt;
    }
    return cleaning::grids_of(*read);
}

}  // namespace

std::optional<cleaning::office_register> load_register(const std::string& path) {
    if (path.empty()) return cleaning::office_register{};
    const auto sheets = sheets_of(path, say("登记簿", "the register"));
    if (!sheets) return std::nullopt;
    auto reg = cleaning::register_of(path, cleaning::register_sheet(*sheets));
    if (reg.fault.empty()) return reg;
    complain(path + ": " + reg.fault,
             say("第一行写栏目名称,例如 文件名称,文号,制定机关,成文日期,有效期",
                 "name the columns in the first row: 文件名称,文号,成文日期,有效期"));
    return std::nullopt;
}

std::optional<cleaning::decision_book> load_decisions(const std::string& path) {
    if (path.empty()) return cleaning::decision_book{};
    const auto sheets = sheets_of(path, say("填了决定的清单", "the list of decisions"));
    if (!sheets) return std::nullopt;
    auto book = cleaning::decisions_of(path, *sheets);
    if (book.fault.empty()) return book;
    complain(path + ": " + book.fault,
             say("用清理写出的 cleanup.xlsx 或 cleanup.csv,在“决定”一栏填写,不要改栏目名称",
                 "fill in the column 决定 of a cleanup.xlsx or cleanup.csv; keep its heads"));
    return std::nullopt;
}

}  // namespace yigui::app
