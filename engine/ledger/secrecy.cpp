// A mark is a line of its own among the first lines; the same words inside a sentence speak about
// secrecy and mark nothing.
#include "ledger/secrecy.h"

namespace yigui::ledger {
namespace {

constexpr int head_lines = 12;  // the mark stands above the title: copy number, mark, urgency

std::string without_blanks(std::string_view line) {
    std::string out;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line.substr(i).starts_with("\u3000")) {
            i += 2;
        } else if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
            out += line[i];
        }
    }
    return out;
}

bool is_mark(std::string_view line) {
    for (const std::string_view label : {"密级:", "密级：", "密级"})
        if (line.starts_with(label)) {
            line.remove_prefix(label.size());
            break;
        }
    for (const std::string_view word : {"绝密", "机密", "秘密"})
        if (line.starts_with(word)) {
            line.remove_prefix(word.size());
            return line.empty() || line.starts_with("★") || line.starts_with("☆") ||
                   line.starts_with("*");
        }
    return false;
}

}  // namespace

std::string secrecy_mark(std::string_view text) {
    for (int n = 0; n < head_lines && !text.empty(); ++n) {
        const auto end = text.find('\n');
        const std::string line = without_blanks(text.substr(0, end));
        if (is_mark(line)) return line;
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return {};
}

std::vector<marked_paper> marked_papers(const dossier& d) {
    std::vector<marked_paper> all;
    for (const auto& p : d.papers) {
        // Several documents in one file share its first page, and its mark.
        if (!all.empty() && all.back().path == p.path) continue;
        if (std::string mark = secrecy_mark(d.documents[p.document].text); !mark.empty())
            all.push_back({p.path, std::move(mark)});
    }
    return all;
}

}  // namespace yigui::ledger
