// Words that offices use beside those of the phrase data and that say the same: 合法合规性审查 is the
// review of legality, 座谈交流会 a 座谈会, 报备 the filing, 理应 a duty. They give way to the plain ones
// in the folded text, so that every list of words, exceptions among them, knows them; quotes and
// titles come from the original. Not for words that say a little more or less, such as 征询 or 发布:
// a few of these are plain beside certain words only (同意下发, but not 下发资金).
#include <algorithm>

#include "base/utf8.h"
#include "recognise/find.h"
#include "recognise/identity.h"
#include "recognise/reading.h"

namespace yigui::recognising {
namespace {

/// `said` gives way to `plain`. It does not within longer words, and where
/// `behind` or `before` is given, next to one of these only.
struct exchange {
    known_word said;
    string_view plain;
    word_list not_behind = {}, not_before = {};
    word_list behind = {}, before = {};
};

constexpr word_list documents = {"办法", "规定", "文件", "通知", "细则",   "草案", "通告", "决定",
                                 "稿",   "政策", "公告", "送审", "征求意", "规范", "新规", "规章"};
constexpr word_list issued_so = {"。", ",",  ";",  "”",  "《", "给", "施行", "执行", "实施", "后",
                                 "前", "的", "、", "时", "该", "本", "之日", "至",   ")"};

constexpr exchange exchanges[] = {
    // 上报备案, 报备查, 通报备忘录
    {"报备",
     "备案",
     {},
     {"案", "查", "忘", "考", "选", "份", "用", "货", "战", "齐", "注", "课", "品"}},
    {"合法合规性", "合法性"},
    {"合法性合规性", "合法性"},
    {"合法性、合规性", "合法性"},
    {"公平竞争性审查", "公平竞争审查"},
    {"稳定性风险评估", "稳定风险评估"},
    {"座谈交流会", "座谈会"},
    // 受理应当, 管理应用, 代理应诉
    {"理应",
     "应当",
     {"代", "管", "处", "受", "审", "清", "整", "治", "经", "助", "护", "物", "推", "梳",
      "道", "合", "料", "原", "真", "心", "伦", "修", "调", "生", "地", "病", "条", "机",
      "总", "署", "协", "打", "监", "定", "数", "办", "学", "事", "情", "药", "公"},
     {"当", "用", "诉", "急", "付", "对", "答", "战", "变"}},
    {"毋须", "无需"},
    {"毋需", "无需"},
    {"无须", "无需"},
    {"可以免予", "可以不", {}, {"处罚", "行政", "追"}},
    {"可以免于", "可以不", {}, {"处罚", "行政", "追"}},
    {"可免予", "可不", {}, {"处罚", "行政", "追"}},
    {"可免于", "可不", {}, {"处罚", "行政", "追"}},
    // 一并未报; 从未经审核 is no 未经…不得
    {"并未", "未", {"一", "合", "吞", "实", "查", "实际上"}, {"经"}},
    {"从未",
     "未",
     {"自", "服", "听", "遵"},
     {"经", "来", "有", "对外", "汇报", "清", "收到", "列入", "纳入"}},
    {"一直未", "未", {}, {"经", "有"}},
    {"并没有", "没有", {"一", "合", "吞"}},
    {"没任何", "没有任何"},
    {"没不同", "没有不同"},
    {"没异议", "没有异议"},
    {"没收到", "没有收到"},
    {"没提出", "没有提出"},
    {"没一个", "没有一个"},
    {"没一家", "没有一家"},
    {"未征集到", "未收到"},
    {"未收集到", "未收到"},
    {"没有征集到", "没有收到"},
    {"没有收集到", "没有收到"},
    {"这份", "该", {}, {}, {}, documents},
    {"这个", "该", {}, {}, {}, documents},
    {"该份", "该", {}, {}, {}, documents},
    {"修订意见", "修改意见", {}, {"稿", "征"}},
    {"修订建议", "修改建议", {}, {"稿"}},
    {"修订完善", "修改完善"},
    {"下发",
     "印发",
     {},
     {},
     {"同意", "照此", "决定", "现", "名义", "文件", "现予", "准予", "办法", "规定", "细则"},
     issued_so},
};

constexpr std::size_t one = 3;  // bytes of a character

struct edit {
    std::size_t begin = 0, size = 0;
    string_view plain;
};

/// What both begin with stays, and what both end with, so that quotes begin and end where they do.
edit only_what_differs(std::size_t at, string_view said, string_view plain) {
    const auto less = [&] { return std::min(said.size(), plain.size()); };
    for (; less() > 0 && said.substr(0, one) == plain.substr(0, one); at += one) {
        said.remove_prefix(one);
        plain.remove_prefix(one);
    }
    while (less() > 0 && said.substr(said.size() - one) == plain.substr(plain.size() - one)) {
        said.remove_suffix(one);
        plain.remove_suffix(one);
    }
    return {at, said.size(), plain};
}

bool holds(string_view text, std::size_t at, const exchange& x) {
    const string_view before = text.substr(0, at);
    const string_view behind = text.substr(at + std::string_view(x.said).size());
    return !ends_with_one_of(before, x.not_behind) && !begins_with_one_of(behind, x.not_before) &&
           (x.behind.size() == 0 || ends_with_one_of(before, x.behind)) &&
           (x.before.size() == 0 || begins_with_one_of(behind, x.before));
}

/// Do all pairs of the word's characters stand in the text? 可以 does in most, 以免 in few.
bool may_stand(const word_filter& text, string_view word) {
    for (; word.size() > one; word = word.substr(one))
        if (!text.may_hold(std::string_view(word))) return false;
    return true;
}

constexpr std::size_t longest_name = 240;  // bytes between two marks

/// Is the place inside a 《, or a <, that is open?
bool is_inside_name(string_view text, std::size_t at, string_view open_mark,
                    string_view close_mark) {
    const std::size_t from = at > longest_name ? at - longest_name : 0;
    const string_view before = text.substr(from, at - from);
    const std::size_t open = before.rfind(open_mark);
    return open != string_view::npos &&
           std::string_view(before).find(close_mark, open) == string_view::npos;
}

/// 〈办法〉 for 《办法》: whoever writes so has no title within another.
void find_single_marks(string_view text, std::vector<edit>& edits) {
    for (std::size_t at = search_word(text, "〈", 0); at != std::string::npos;
         at = search_word(text, "〈", at + one)) {
        if (is_inside_name(text, at, "《", "》") || is_inside_name(text, at, "<", ">")) continue;
        const string_view behind = text.substr(at, longest_name);
        const std::size_t close = behind.find("〉");
        if (close == string_view::npos || has_one_of(behind.substr(0, close), {"\n", "《", "》"}))
            continue;
        edits.push_back({at, one, "《"});
        edits.push_back({at + close, one, "》"});
    }
}

/// Where the > stands that closes the < at a place; npos for none. A title goes on behind a name
/// that is broken over two lines (关于印发<停车⏎办法>的通知, 征求<停车⏎办法>意见).
std::size_t end_of_angle(string_view text, std::size_t at) {
    int depth = 0, lines = 1;
    for (std::size_t i = at; i < std::min(text.size(), at + longest_name); ++i) {
        lines += text[i] == '\n';
        depth += text[i] == '<';
        if (text[i] != '>' || --depth > 0) continue;
        if (lines == 1 || (lines == 2 && starts(text, i + 1, "的"))) return i;
        std::string name(text.substr(at + 1, i - at - 1));
        std::erase(name, '\n');
        return lines == 2 && ends_like_title(name) ? i : string_view::npos;
    }
    return string_view::npos;
}

/// The name of a document, 2024年度计划: no number that is compared (<5%), no address (<a@b.cn>), no tag,
/// and no place that a form leaves open (<文件名称>).
bool is_name_between_angles(string_view said) {
    constexpr std::size_t year = 4;
    const bool begins_with_year =
        said.find_first_not_of("0123456789") == year && said.substr(year).starts_with("年");
    const bool begins_with_character =
        is_ideograph_at(said, 0) || begins_with_one_of(said, {"×", "“", "某"});
    return said.size() >= 2 * one && (begins_with_character || begins_with_year) &&
           said.find_first_of("=/@|{};:,\"'") == string_view::npos &&
           !has_one_of(said, {"。", "《", "》"}) &&
           !begins_with_one_of(said, {"请", "此处", "填写", "点击", "下载", "插入", "输入"}) &&
           !ends_with_one_of(said, {"名称", "标题", "全称", "文号", "日期", "单位", "填写"});
}

/// <办法> for 《办法》, as keyboards and conversions write it; <转发<通知>的函> has a name within another.
void find_angles(string_view text, std::vector<edit>& edits) {
    std::size_t at = text.find('<');
    if (at == string_view::npos || has_word(text, "</")) return;  // markup
    for (; at != string_view::npos; at = text.find('<', at + 1)) {
        const std::size_t end = end_of_angle(text, at);
        if (end == string_view::npos ||
            !is_name_between_angles(text.substr(at + 1, end - at - 1)) ||
            is_inside_name(text, at, "《", "》"))
            continue;
        for (std::size_t i = at; i <= end; ++i) {
            const bool is_outer = i == at || i == end;
            if (text[i] == '<') edits.push_back({i, 1, is_outer ? "《" : "〈"});
            if (text[i] == '>') edits.push_back({i, 1, is_outer ? "》" : "〉"});
        }
        at = end;
    }
}

}  // namespace

void reading::use_plain_words() {
    std::vector<edit> edits;
    for (const exchange& x : exchanges) {
        const std::string_view said = x.said;
        if (!may_stand(filter_, said)) continue;
        for (std::size_t at = search_word(text_, said, 0); at != std::string::npos;
             at = search_word(text_, said, at + said.size()))
            if (holds(text_, at, x)) edits.push_back(only_what_differs(at, said, x.plain));
    }
    find_single_marks(text_, edits);
    find_angles(text_, edits);
    if (edits.empty()) return;
    std::stable_sort(edits.begin(), edits.end(),
                     [](const edit& a, const edit& b) { return a.begin < b.begin; });
    std::string kept;
    fold_map origin;
    std::size_t from = 0;
    const auto keep_to = [&](std::size_t end) {
        origin.add_part(kept.size(), source_, from, end);
        kept.append(text_, from, end - from);
        from = end;
    };
    for (const edit& e : edits) {
        if (e.begin < from) continue;  // within a longer one
        keep_to(e.begin);
        if (e.plain.size() > e.size)
            origin.add(kept.size(), source_[from], false);
        else
            origin.add_part(kept.size(), source_, from, from + e.plain.size());
        kept.append(e.plain);
        from += e.size;
    }
    keep_to(text_.size());
    origin.add(kept.size(), source_[text_.size()], true);
    text_ = std::move(kept);
    source_ = std::move(origin);
    filter_.learn(text_);
}

}  // namespace yigui::recognising
