#include "app/last_run.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>

#include "base/hash.h"
#include "read/folder.h"
#include "yigui/cleanup_list.h"

namespace yigui::app {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view schema = "yigui-last-run/1\n";
constexpr std::size_t digest_size = 64;

std::string words(const file_state& s) {
    return std::to_string(s.size) + " " + std::to_string(s.modified) + " " +
           std::to_string(s.changed) + " " + std::to_string(s.inode);
}

bool is_at_rest(const file_state& s) {
    using namespace std::chrono;
    const auto now = duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count();
    return std::max(s.modified, s.changed) < now - 2'000'000'000;
}

}  // namespace

last_run::last_run(const std::string& folder, const corpus_input& in, const std::string& rests_on)
    : folder_(folder), path_(folder + "/.cleanup.last") {
    // Streams pass by once and have no state; what could not be read may be readable now.
    is_settled_ = in.streams.empty() && in.problems.empty();
    std::string all = rests_on + "\n";
    for (const listed_file& f : in.files) {
        all += f.path + '\0' + words(f.state) + " " + f.beside + "\n";
        is_settled_ = is_settled_ && is_at_rest(f.state);
    }
    rests_on_ = sha256_hex(all);
}

/// Lists that someone has worked in are other ones.
std::string last_run::states_of_lists() const {
    std::string out;
    for (const list_file& l : all_list_files) {
        const std::string name(l.name);
        const auto state = yigui::reading::state_on_disk(folder_ + "/" + name);
        out += name + " " + (state ? words(*state) : "absent") + "\n";
    }
    return sha256_hex(out);
}

std::optional<last_run::outcome> last_run::same() const {
    std::ifstream in(path_, std::ios::binary);
    const std::string all((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    if (!is_settled_ || !all.starts_with(schema)) return std::nullopt;
    const std::string expected = std::string(schema) + rests_on_ + "\n" + states_of_lists() + "\n";
    if (!all.starts_with(expected) || all.size() < expected.size() + digest_size + 3)
        return std::nullopt;
    const std::string rest = all.substr(expected.size() + digest_size + 1);
    if (all.substr(expected.size(), digest_size) != sha256_hex(rest)) return std::nullopt;
    return outcome{static_cast<exit_status>(rest[0] - '0'), rest.substr(2)};
}

void last_run::save(const outcome& o) const {
    if (!is_settled_) return;
    const std::string rest = std::to_string(static_cast<int>(o.status)) + "\n" + o.text;
    const std::string all = std::string(schema) + rests_on_ + "\n" + states_of_lists() + "\n" +
                            sha256_hex(rest) + "\n" + rest;
    std::ofstream out(path_, std::ios::binary | std::ios::trunc);
    // A torn one is not believed: its digest fails.
    out << all;
}

void last_run::forget() const {
    std::error_code ignored;
    fs::remove(path_, ignored);
}

}  // namespace yigui::app
