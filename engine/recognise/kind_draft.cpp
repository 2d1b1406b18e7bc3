// Offices mark a draft on a line of its own beside the title, often with the day on which they saved it:
// (送审稿), (初稿 2024年4月), 8月12日第二稿.
#include "recognise/find.h"
#include "recognise/kind.h"

namespace yigui::recognising {
namespace {

/// Does nothing stand beside the mark but a day, a count and brackets?
bool is_day_or_count(std::string rest) {
    for (const std::string_view word :
         {"年", "月", "日", "第", "一", "二", "三", "四", "五", "次", "版"})
        for (std::size_t at; (at = rest.find(word)) != std::string::npos;)
            rest.erase(at, word.size());
    return rest.find_first_not_of("0123456789 ().,-") == std::string::npos;
}

bool is_mark_of_draft(const phrase_data& words, std::string_view line) {
    constexpr std::size_t longest = 60;  // bytes
    if (line.size() > longest) return false;
    for (const auto& h : words.scan_title(line)) {
        if (h.role != role::title_word || words.group_of(h).family != "材料" ||
            paper_kind_from(words.group_of(h).id) != paper_kind::draft)
            continue;
        if (is_day_or_count(std::string(line.substr(0, h.begin)).append(line.substr(h.end))))
            return true;
    }
    return false;
}

}  // namespace

std::string_view mark_of_draft_at_head(const reading& r) {
    constexpr int lines = 4;
    std::size_t at = r.body();
    for (int i = 0; i < lines && at < r.text().size(); ++i) {
        const stretch line = r.line_at(at);
        if (is_mark_of_draft(r.words(), r.at(line))) return r.at(line);
        at = line.end + 1;
    }
    return {};
}

}  // namespace yigui::recognising
