// Words that offices use beside those of the phrase data and that say the same: 合法合规性审查 is the
// review of legality, 座谈交流会 a 座谈会, 报备 the filing. They give way to the plain ones in the folded
// text, so that every list of words, exceptions among them, knows them; quotes and titles come from the
// original. Not for words that say a little more or less, such as 征询 or 发布.
#include <algorithm>

#include "recognise/find.h"
#include "recognise/reading.h"

namespace yigui::recognising {
namespace {

/// `said` is what stands there, with what may go from `from` on.
struct long_form {
    string_view said;
    std::size_t from = 0, size = 0;
};
constexpr long_form long_forms[] = {
    {"合法合规性", 6, 6},
    {"座谈交流会", 6, 6},
};

}  // namespace

void reading::use_plain_words() {
    constexpr string_view told = "报备", plain = "备案";
    for (std::size_t at = search_word(text_, told, 0); at != std::string::npos;
         at = search_word(text_, told, at + told.size()))
        // 上报备案, 报备查, 通报备忘录
        if (!has_one_at(
                text_, at + told.size(),
                {"案", "查", "忘", "考", "选", "份", "用", "货", "战", "齐", "注", "课", "品"}))
            text_.replace(at, told.size(), plain);

    std::vector<stretch> gone;
    for (const long_form& f : long_forms)
        for (std::size_t at = search_word(text_, f.said, 0); at != std::string::npos;
             at = search_word(text_, f.said, at + f.said.size()))
            gone.push_back({at + f.from, at + f.from + f.size});
    if (gone.empty()) return;
    std::sort(gone.begin(), gone.end(),
              [](const stretch& a, const stretch& b) { return a.begin < b.begin; });
    std::string kept;
    fold_map origin;
    std::size_t from = 0;
    const auto keep_to = [&](std::size_t end) {
        origin.add_part(kept.size(), source_, from, end);
        kept.append(text_, from, end - from);
    };
    for (const stretch& s : gone) {
        keep_to(s.begin);
        from = s.end;
    }
    keep_to(text_.size());
    origin.add(kept.size(), source_[text_.size()], true);
    text_ = std::move(kept);
    source_ = std::move(origin);
}

}  // namespace yigui::recognising
