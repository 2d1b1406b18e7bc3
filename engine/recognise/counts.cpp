// A figure that counts what came in or who came: 意见12条, 三家企业, 5票. It tells of a step that was
// taken, unless it is ordinal, a bound, or part of an order.
#include "base/unicode.h"
#include "recognise/find.h"
#include "recognise/number_tokens.h"
#include "recognise/numerals.h"
#include "recognise/place.h"

namespace yigui::recognising {
namespace {

/// Whether the figure from `at` to `end` counts nothing that came in: 第一条, 前一条, 这一次; 一次性;
/// 是一条基本经验: what it teaches; 一次也不请.
bool is_no_count(string_view text, std::size_t at, std::size_t end) {
    return (at >= 3 && has_one_at(text, at - 3,
                                  {"第", "前", "上", "该", "这", "后", "每", "某", "任", "式"})) ||
           has_one_at(text, end,
                      {"性", "基本经验", "重要经验", "经验", "原则", "途径", "教训", "铁律", "规律",
                       "也不", "也没", "也未", "都不", "都没", "都未"});
}

/// Whether 一次 at `at` is that of a rule or of an order: 每三年开展一次; 开展一次自查 is to be done,
/// 开展了一次 tells.
bool is_once_of_order(string_view text, std::size_t at) {
    return has_word(text.substr(at > 24 ? at - 24 : 0, std::min<std::size_t>(at, 24)), "每") ||
           (at >= 6 && (has_one_at(text, at - 6, {"开展", "进行", "组织", "再做", "召开"}) ||
                        has_one_at(text, at - 3, {"作", "做", "搞", "开", "来", "走"})));
}

/// Whether the figure is a bound: 三次以上, 一份或者两份, 不少于5家, 至少5家.
bool is_bound_figure(string_view text, std::size_t at, std::size_t end) {
    const string_view before = text.substr(at > 12 ? at - 12 : 0, std::min<std::size_t>(at, 12));
    return has_one_at(text, end, {"以", "或"}) || has_one_of(before, {"于", "至少"});
}

}  // namespace

std::optional<stretch> place::figure_in(stretch s) const {
    // Not 件 and 项: counted documents are a year's statistics.
    static constexpr string_view units[] = {
        "件次", "人次", "余条", "多条", "余件", "多件", "余份",   "份", "条", "家", "场",
        "人",   "名",   "户",   "位",   "票",   "次",   "个企业", "封", "通", "篇"};
    const string_view text = r_.text();
    for (std::size_t i = s.begin; i < s.end;) {
        const auto n = any_number_at(text, i);
        if (!n || n->end <= i) {
            code_point_at(text, i);
            continue;
        }
        for (const string_view u : units) {
            if (!starts(text, n->end, u)) continue;
            const std::size_t end = n->end + u.size();
            const bool is_once = u == "次" && n->value == 1;
            if (!is_no_count(text, i, end) && !(is_once && is_once_of_order(text, i)) &&
                !is_bound_figure(text, i, end) && !r_.is_cited(i))
                return stretch{i, end};
        }
        i = n->end;
    }
    return std::nullopt;
}

}  // namespace yigui::recognising
