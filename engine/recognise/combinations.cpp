// Finds the combinations of the phrase data (企业/商会 + 座谈/走访) among the hits of the scan: for
// each combination the latest word of each side is kept, and when all sides stand in one clause
// the combination is a hit of its own. One walk over the hits; no word order is asked for, since
// office Chinese moves its objects and actors freely. Articles state rules and not what happened,
// and words in any order are too loose for a duty: they are looked for before the first article.
#include <algorithm>
#include <array>

#include "recognise/reading.h"

namespace yigui::recognising {
namespace {

constexpr std::size_t most_sides = combination::most_sides;
constexpr std::size_t widest_clause = 150, widest_sentence = 300;  // bytes, first to last word

struct state {
    std::uint32_t within = 0;                      ///< start of the clause plus one
    std::uint32_t sides = 0;                       ///< bit set of those seen in it
    std::array<std::uint32_t, most_sides> seen{};  ///< indices of hits
};

/// The stretch that the words cover; empty when two of them overlap.
stretch cover(const std::vector<phrase_hit>& hits, const state& s, std::size_t sides) {
    stretch all{hits[s.seen[0]].begin, hits[s.seen[0]].end};
    for (std::size_t i = 0; i < sides; ++i) {
        const phrase_hit& one = hits[s.seen[i]];
        for (std::size_t k = 0; k < i; ++k) {
            const phrase_hit& other = hits[s.seen[k]];
            if (one.begin < other.end && other.begin < one.end) return {0, 0};
        }
        all.begin = std::min(all.begin, one.begin);
        all.end = std::max(all.end, one.end);
    }
    return all;
}

/// Boxes and arrows part the items of a form: words of two items are no combination.
bool parts_items(std::string_view text) {
    return has_one_of(text, {"□", "☑", "√", "→", "×", "✓", "✔", "✗", "✘"});
}

/// (经市委同意,2022年3月31日公布)序号…实施办法: what is told in brackets has no object behind them;
/// (草案)进行公示 only names.
bool leaves_bracket(std::string_view text, stretch all) {
    constexpr std::size_t name = 30;  // bytes
    const std::string_view said = text.substr(all.begin, all.size());
    const std::size_t close = said.find(')');
    if (close == std::string_view::npos || said.find('(') < close) return false;
    const std::size_t end = all.begin + close;
    const std::size_t begin = text.find_last_of("()", all.begin);
    return begin != std::string_view::npos && text[begin] == '(' && end - begin > name;
}

}  // namespace

/// 企业 | 4月9日 | 座谈: a row with one day tells of one event; with more, each cell of its own.
bool reading::parts_cells(stretch s) const {
    if (at(s).find('|') == std::string_view::npos) return false;
    const stretch row = line_at(s.begin);
    int days = 0;
    for (std::size_t i = first_token(row.begin); i < tokens_.size(); ++i) {
        if (tokens_[i].begin >= row.end) break;
        days += tokens_[i].kind == token_kind::date || tokens_[i].kind == token_kind::month_day;
    }
    return days > 1;
}

/// Where the clause of a place begins; the cells of a row are one.
std::size_t reading::row_clause(std::size_t soft) const {
    while (soft > 1 && soft_[soft - 1] > 0 && text_[soft_[soft - 1] - 1] == '|') --soft;
    return soft_[soft - 1];
}

namespace {

/// Puts further hits, in any order, among those in order of place; the old ones first at one place.
void add_by_place(std::vector<phrase_hit>& hits, std::vector<phrase_hit> made) {
    const auto by_place = [](const phrase_hit& a, const phrase_hit& b) {
        return a.begin < b.begin;
    };
    std::stable_sort(made.begin(), made.end(), by_place);
    std::vector<phrase_hit> all;
    all.reserve(hits.size() + made.size());
    auto from = hits.cbegin();
    for (const phrase_hit& one : made) {
        const auto to = std::upper_bound(from, hits.cend(), one, by_place);
        all.insert(all.end(), from, to);
        all.push_back(one);
        from = to;
    }
    all.insert(all.end(), from, hits.cend());
    hits = std::move(all);
}

/// 项目 in 项目管理办法, 采购 in 采购方面的文件: a part of a document's name that stands without 《》.
bool is_in_plain_name(string_view word, string_view behind) {
    constexpr std::size_t longest = 36;  // bytes from the word to the noun
    const string_view near =
        behind.substr(0, std::min(longest, first_place_of(behind, {",", "。"})));
    const bool is_contract = word == "合同" || word == "协议";  // and 条款 are its own
    const std::size_t noun = std::min(
        first_place_of(near, {"办法", "细则", "基准", "规程", "规则", "方面的文件", "领域的文件",
                              "指引", "条例", "管理规定", "若干规定", "暂行规定"}),
        is_contract ? string_view::npos : near.find("条款"));
    return noun != string_view::npos &&
           !has_one_of(near.substr(0, noun),
                       {"符合", "违反", "审查", "审核", "审过", "已", "按", "依", "不", "报", "对",
                        "是否", "经", "根据", "参照"});
}

/// 何时, 欢迎, 请: words that ask, bid, deny or put off stand in no name. 草拟, 申请, 接待 and 未成年人, 待遇
/// are other words.
bool stands_in_no_name(std::string_view word, std::string_view before, std::string_view behind) {
    if (is_one_of(word, {"请", "拟", "待", "未", "没", "须", "必须"}))
        return !ends_with_one_of(before, {"申", "邀", "聘", "提", "报", "呈", "草", "起", "代",
                                          "模", "虚", "招", "接", "对", "优", "期", "等", "尚"}) &&
               !begins_with_one_of(behind, {"成年", "来", "利用", "收", "遇", "业", "假", "销假",
                                            "休假", "示", "知", "定"});
    return begins_with_one_of(
        word, {"何时", "什么时候", "几时", "是否", "能否", "可否", "有没有", "哪",   "谁",
               "如何", "欢迎",     "敬请", "没有", "尚未", "还没", "还未",   "仍未", "应当",
               "打算", "正在",     "方可", "方能", "才能", "才可", "才会",   "如果", "假如"});
}

/// 办法全文和|解读: another thing beside the text itself, and not what the sentence is about.
bool stands_beside_text(std::string_view word, std::string_view before) {
    return is_one_of(word, {"解读", "图解", "政策解读"}) &&
           ends_with_one_of(without_end(before, {"政策", "图解与", "图解和", "图解、", "问答与",
                                                 "问答和", "问答、"}),
                            {"全文和", "全文与", "全文、", "全文及", "原文和", "原文与", "原文、",
                             "原文及", "正文和", "正文与", "正文、", "正文及"});
}

}  // namespace

/// 司法局/法规科 + 审过 (非 合同): what the clauses of the combination must not hold outside of names;
/// 规划》 asks for the ending of a name.
bool reading::is_excluded(std::uint32_t phrase, stretch made) const {
    const word_range unless = words_->unless_of(words_->phrases()[phrase]);
    if (unless.empty()) return false;
    const stretch told{clause_at(made.begin).begin,
                       std::max(made.end, clause_at(made.end - 1).end)};
    const string_view said = at(told);
    // 物业收费不透明,据此在草案中增加了要求: what was said of another matter went into the draft.
    if (has_one_of(said, {"起草组", "起草小组", "在草案中", "写入草案"})) return false;
    for (const std::string_view word : unless)
        for (std::size_t i = said.find(word); i != string_view::npos;
             i = said.find(word, i + word.size()))
            if ((word.ends_with("》") || !is_cited(told.begin + i)) &&
                (stands_in_no_name(word, said.substr(0, i), said.substr(i + word.size())) ||
                 !is_in_plain_name(word, said.substr(i + word.size()))) &&
                !stands_beside_text(word, said.substr(0, i)))
                return true;
    return false;
}

/// Do the words that cover the stretch make one statement?
bool reading::holds_together(const combination& c, stretch all) const {
    return all.size() > 0 && all.size() <= (c.over_commas ? widest_sentence : widest_clause) &&
           !parts_items(at(all)) && !leaves_bracket(text_, all) && !parts_cells(all) &&
           !is_excluded(c.phrase, all);
}

void reading::combine_hits() {
    const word_scan& scan = words_->words_of(reach::running_text);
    const std::vector<phrase_hit> parts =
        scan.hits_of(text_, scan.look_over(text_, first_article_));
    const auto& combinations = words_->combinations();
    std::vector<state> states(combinations.size());
    std::vector<phrase_hit> made;
    std::size_t place = SIZE_MAX;
    std::uint32_t clause = 0, sentence = 0;  // of the last hit: their starts plus one
    std::size_t soft = 0, hard = 0;          // the first starts behind it
    bool is_open = false;
    for (std::uint32_t i = 0; i < parts.size(); ++i) {
        const phrase_hit& h = parts[i];
        if (h.begin != place) {
            place = h.begin;
            is_open = !is_cited(place) || starts_citation(place);
            while (soft < soft_.size() && soft_[soft] <= place) ++soft;
            while (hard < hard_.size() && hard_[hard] <= place) ++hard;
            clause = static_cast<std::uint32_t>(begin_of(row_clause(soft), place)) + 1;
            sentence = static_cast<std::uint32_t>(begin_of(hard_[hard - 1], place)) + 1;
        }
        if (!is_open) continue;
        for (const auto& use : words_->uses_of(h)) {
            if (use.side >= most_sides) continue;
            const combination& c = combinations[use.combination];
            const std::uint32_t within = c.over_commas ? sentence : clause;
            state& s = states[use.combination];
            if (s.within != within) s.sides = 0;
            s.within = within;
            s.seen[use.side] = i;
            s.sides |= 1u << use.side;
            const std::size_t sides = std::min<std::size_t>(c.sides, most_sides);
            if (s.sides + 1 != 1u << sides) continue;
            const stretch all = cover(parts, s, sides);
            if (!holds_together(c, all)) continue;
            made.push_back(words_->hit_of(c.phrase, all.begin, all.end));
            s.sides = 0;
        }
    }
    if (!made.empty()) add_by_place(hits_, std::move(made));
}

}  // namespace yigui::recognising
