// A title is folded, then taken apart from the outside in: 《》 wrapper, 关于…的通知 wrapper,
// bracketed marks, issuer, place. What is left is compared character by character. A plain
// similarity measure was rejected for deciding: 科技计划项目管理办法 and 科技计划项目经费管理办法
// share nine pairs in ten and are two documents; it only says when a person should look.
#include "dossier/titles.h"

#include <algorithm>
#include <array>
#include <map>

#include "base/unicode.h"

namespace yigui::joining {
namespace {

using view = std::string_view;

bool is_word(char32_t c) {
    if (c < 0x80) return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (c == 0x3007) return true;                  // 〇
    if (c >= 0x2000 && c <= 0x2BFF) return false;  // marks, quotes, boxes
    if (c >= 0x3000 && c <= 0x303F) return false;  // 、。《》〔〕
    if (c >= 0xFE10 && c <= 0xFE6F) return false;  // vertical and small forms
    if (c >= 0xFF00 && c <= 0xFF0F) return false;
    if (c >= 0xFF1A && c <= 0xFF20) return false;
    return c != 0xB7 && c != 0xA0 && c != 0xFFFD;
}

bool ends(view s, view tail) { return s.size() >= tail.size() && s.ends_with(tail); }

constexpr std::array<view, 19> draft_marks = {
    "公开征求意见稿", "征求意见稿", "征求意见修改稿", "意见征求稿", "送审稿", "报审稿", "审议稿",
    "报批稿",         "上会稿",     "讨论稿",         "修订稿",     "修改稿", "草案",   "代拟稿",
    "初稿",           "草稿",       "送签稿",         "会签稿",     "呈批稿",
};

std::string without_all(std::string s, view word) {
    for (std::size_t at; (at = s.find(word)) != std::string::npos;) s.erase(at, word.size());
    return s;
}

/// Four digits that name a year.
std::string year_in(view s) {
    for (std::size_t i = 0; i + 4 <= s.size(); ++i) {
        const view four = s.substr(i, 4);
        const bool digits =
            std::all_of(four.begin(), four.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (digits && (four.starts_with("19") || four.starts_with("20"))) return std::string(four);
    }
    return {};
}

bool names_kind(view s) {
    for (view kind : {"办法", "规定", "细则", "条例", "措施", "方案", "通知", "公告", "《"})
        if (s.find(kind) != view::npos) return true;
    return false;
}

/// Takes a bracket's words as marks; false when it says something else.
bool take_marks(std::string inner, title_core& core) {
    std::string year = year_in(inner);
    bool has_mark = false;
    for (view mark : draft_marks)
        if (inner.find(mark) != std::string::npos) {
            if (core.draft_mark.empty()) core.draft_mark = mark;
            inner = without_all(std::move(inner), mark);
            has_mark = true;
        }
    for (view mark : {"试行", "暂行"})
        if (inner.find(mark) != std::string::npos) {
            core.trial_mark = mark;
            inner = without_all(std::move(inner), mark);
        }
    if (!year.empty()) inner = without_all(std::move(inner), year);
    for (view word : {"年", "修订", "修正", "修改", "版", "新", "第二次", "第二", "再次", "公开",
                      "二次", "稿", "及", "部门", "内部", "说明", "附", "全文"})
        inner = without_all(std::move(inner), word);
    // (草案,供常务会议审议): what a draft is for, so long as no other document is named.
    const bool is_remark = has_mark && inner.size() <= 60 && !names_kind(inner);
    if (!is_remark && !squeeze(inner).text.empty()) return false;
    if (!year.empty()) core.year = year;
    return true;
}

/// Removes (...) and [...] that hold only marks.
void strip_brackets(std::string& s, title_core& core) {
    static constexpr std::array<std::pair<view, view>, 7> pairs = {{{"〈", "〉"},
                                                                    {"<", ">"},
                                                                    {"(", ")"},
                                                                    {"（", "）"},
                                                                    {"[", "]"},
                                                                    {"【", "】"},
                                                                    {"〔", "〕"}}};
    for (auto [open, close] : pairs) {
        std::size_t at = 0;
        while ((at = s.find(open, at)) != std::string::npos) {
            const std::size_t end = s.find(close, at + open.size());
            if (end == std::string::npos) break;
            const std::string inner = s.substr(at + open.size(), end - at - open.size());
            const bool status =
                inner == "已结束" || inner == "进行中" || inner == "置顶" || inner == "已归档";
            if (status || take_marks(inner, core))
                s.erase(at, end + close.size() - at);
            else
                at = end;
        }
    }
}

/// Marks written without brackets: 管理暂行办法, …办法征求意见稿, …办法（试行稿）.
void strip_bare_marks(std::string& s, title_core& core) {
    for (bool again = true; again;) {
        again = false;
        for (view mark : draft_marks)
            if (ends(s, mark) && s.size() > mark.size()) {
                if (core.draft_mark.empty()) core.draft_mark = mark;
                s.resize(s.size() - mark.size());
                again = true;
            }
    }
    for (view mark : {"试行", "暂行"})
        for (view kind : {"办法", "规定", "细则", "条例", "方案", "意见"}) {
            const std::string both = std::string(mark) + std::string(kind);
            if (const auto at = s.find(both); at != std::string::npos && at > 0) {
                core.trial_mark = mark;
                s.erase(at, mark.size());
            }
        }
}

/// 关于印发X的通知 → X, 关于公开征求X意见的公告 → X; other 关于… titles lose only their head.
void unwrap(std::string& s) {
    const std::size_t about = s.find("关于");
    if (about == std::string::npos) return;
    const std::string inner = s.substr(about + view("关于").size());
    static constexpr std::array<view, 12> heads = {
        "公开征求对", "公开征求",   "征求对", "征求", "再次公开征求", "印发",
        "公布",       "公开征集对", "发布",   "颁布", "修订印发",     "公开征集",
    };
    static constexpr std::array<view, 12> tails = {
        "公众意见的公告", "意见建议的公告", "意见的公告", "意见的通知", "意见的通告", "意见的函",
        "意见的启事",     "修改意见的公告", "的通知",     "的公告",     "的通告",     "的决定",
    };
    for (view head : heads) {
        if (!inner.starts_with(head)) continue;
        for (view tail : tails)
            if (ends(inner, tail) && inner.size() > head.size() + tail.size()) {
                s = inner.substr(head.size(), inner.size() - head.size() - tail.size());
                return;
            }
    }
    if (about <= 90) s = inner;
}

/// Characters of one place name (广东省, 江门市, 蓬江区) at the head, as bytes; 0 when none.
std::size_t place_at(view s) {
    static constexpr std::array<view, 7> units = {"省", "市", "区", "县", "州", "旗", "镇"};
    // 调整中心城区…价格: an act upon a part of the place.
    for (view act : {"调整", "规范", "加强", "划定", "实行", "限制", "禁止", "设立", "推进", "促进",
                     "支持", "取消", "征收", "中心城区", "主城区"})
        if (s.starts_with(act)) return 0;
    std::size_t at = 0;
    for (int chars = 0; chars < 7 && at < s.size(); ++chars) {
        const std::size_t begin = at;
        code_point_at(s, at);
        const view c = s.substr(begin, at - begin);
        if (std::find(units.begin(), units.end(), c) == units.end() || chars < 2) continue;
        const view rest = s.substr(at);
        for (view not_a_place : {"场", "域", "级", "民", "内", "外", "政", "属", "直", "块", "间",
                                 "位", "分", "委", "长"})
            if (rest.starts_with(not_a_place)) return 0;
        return rest.empty() ? 0 : at;
    }
    return 0;
}

void take_organ(std::string& s, title_core& core, const std::vector<std::string>& organs) {
    for (const std::string& organ : organs) {
        const std::string key = squeeze(organ).text;
        if (key.size() < 9 || !s.starts_with(key) || s.size() <= key.size() + 6) continue;
        core.organ = key;
        s.erase(0, key.size());
        break;
    }
    std::string source = core.organ.empty() ? s : core.organ;
    std::string place;
    while (const std::size_t n = place_at(source)) {
        place += source.substr(0, n);
        source.erase(0, n);
        if (place.size() > 60) break;
    }
    if (core.organ.empty()) {
        s = source;
    } else {
        core.organ = source;
        while (const std::size_t n = place_at(s)) {
            place = s.substr(0, n);
            s.erase(0, n);
        }
    }
    for (view own : {"我市", "全市", "我省", "全省", "我区", "全区", "我县", "全县", "市级"})
        if (s.starts_with(own) && own != view("市级")) s.erase(0, own.size());
    core.place = place;
}

bool places_agree(const std::string& a, const std::string& b) {
    return a.empty() || b.empty() || ends(a, b) || ends(b, a) || a.starts_with(b) ||
           b.starts_with(a);
}

/// Words that come and go between a draft and its final text without making another document.
std::string without_particles(std::string s) {
    for (view word : {"以及", "关于", "有关", "的", "和", "与", "及"})
        s = without_all(std::move(s), word);
    for (view kind : {"管理办法", "管理规定", "规定"})
        if (ends(s, kind) && s.size() > kind.size() + 6) {
            s.resize(s.size() - kind.size());
            s += "办法";
            break;
        }
    return s;
}

/// 关于延长《X》有效期的通知 acts on X and is a document of its own; 关于印发《X》的通知 is X.
bool acts_on_a_document(view s, span name) {
    const view before = s.substr(0, name.begin);
    view after = s.substr(name.end);
    // 关于修改《X》的决定(送审稿): s is folded, its brackets are narrow.
    if (const std::size_t mark = after.rfind('('); mark != view::npos && after.ends_with(')'))
        after = after.substr(0, mark);
    for (view issues : {"印发", "公布", "发布", "颁布", "征求", "征集"})
        if (before.find(issues) != view::npos) return false;
    const bool decides = ends(after, "的通知") || ends(after, "的公告") || ends(after, "的决定") ||
                         ends(after, "的通告") || ends(after, "的公告") || ends(after, "方案");
    if (!decides) return false;
    for (view verb : {"修改", "修订", "修正", "废止", "延长", "延续", "继续", "停止", "暂停",
                      "转发", "贯彻", "落实", "执行", "实施", "调整", "宣布", "做好", "开展"})
        if (before.find(verb) != view::npos || after.find(verb) != view::npos) return true;
    return false;
}

/// 《X》实施细则 is not X: the words after the name that make another document of it.
std::string further_document(view after) {
    std::string rest = squeeze(after).text;
    for (view head :
         {"实施细则", "实施办法", "实施方案", "实施意见", "补充规定", "补充通知", "操作规程",
          "操作细则", "操作指引", "操作指南", "的补充规定", "的实施细则", "的实施意见", "配套"}) {
        if (!rest.starts_with(head)) continue;
        return std::string(head);
    }
    return {};
}

std::vector<char32_t> characters(view s) {
    std::vector<char32_t> out;
    for (std::size_t at = 0; at < s.size();) out.push_back(code_point_at(s, at));
    return out;
}

std::map<std::pair<char32_t, char32_t>, int> pairs_of(view s) {
    std::map<std::pair<char32_t, char32_t>, int> out;
    const auto c = characters(s);
    for (std::size_t i = 0; i + 1 < c.size(); ++i) ++out[{c[i], c[i + 1]}];
    return out;
}

}  // namespace

squeezed squeeze(view text) {
    const folded_text folded = fold(text);
    squeezed out;
    out.text.reserve(folded.text.size());
    out.source.reserve(folded.text.size());
    for (std::size_t at = 0; at < folded.text.size();) {
        const std::size_t begin = at;
        const char32_t c = code_point_at(folded.text, at);
        if (!is_word(c)) continue;
        std::size_t from = folded.source[begin], to = from;
        code_point_at(text, to);
        out.text.append(folded.text, begin, at - begin);
        out.source.insert(out.source.end(), at - begin, {from, to});
    }
    return out;
}

std::vector<quoted_name> quoted_names(view text) {
    static constexpr view open = "《", close = "》";
    std::vector<quoted_name> out;
    std::size_t at = 0;
    while ((at = text.find(open, at)) != view::npos) {
        int depth = 1;
        std::size_t i = at + open.size();
        for (; i < text.size() && depth > 0 && i - at < 600; ++i) {
            if (text.substr(i).starts_with(open)) ++depth;
            if (text.substr(i).starts_with(close)) --depth;
        }
        if (depth > 0) {
            at += open.size();
            continue;
        }
        const std::size_t inner_end = i - 1;
        const std::size_t begin = at + open.size();
        out.push_back(
            {std::string(text.substr(begin, inner_end - begin)), {at, inner_end + close.size()}});
        at = inner_end + close.size();
    }
    return out;
}

std::string without_quoted_names(view words) {
    std::string out(words);
    const auto names = quoted_names(out);
    for (auto n = names.rbegin(); n != names.rend(); ++n)
        out.erase(n->at.begin, n->at.end - n->at.begin);
    return out;
}

title_core core_of(view title, const std::vector<std::string>& organs) {
    title_core core;
    std::string s;
    for (char c : fold(title).text)
        if (c != ' ' && c != '\n' && c != '\t') s += c;
    const auto names = quoted_names(s);
    const bool wraps =
        !names.empty() &&
        (s.find("关于") < names[0].at.begin || names[0].at.begin == 0 || ends(s, "通知")) &&
        !acts_on_a_document(s, names[0].at);
    if (wraps) {
        const std::string more = further_document(view(s).substr(names[0].at.end));
        strip_brackets(s, core);
        s = names[0].name + more;
        std::string nested = s;
        for (auto [from, to] :
             {std::pair<view, view>{"〈", "《"}, {"〉", "》"}, {"<", "《"}, {">", "》"}})
            for (std::size_t at; (at = nested.find(from)) != std::string::npos;)
                nested.replace(at, from.size(), to);
        if (const auto inner = quoted_names(nested); more.empty() && !inner.empty() &&
                                                     inner[0].at.size() * 2 > nested.size() &&
                                                     !acts_on_a_document(nested, inner[0].at))
            s = inner[0].name;
    }
    strip_brackets(s, core);
    unwrap(s);
    strip_bare_marks(s, core);
    s = squeeze(s).text;
    take_organ(s, core, organs);
    core.text = s;
    core.plain = without_particles(s);
    return core;
}

std::string matter_of_notice(view core) {
    constexpr std::size_t shortest = 18;  // bytes of the thing; less may be a whole field
    view thing = core;
    for (view tail : {"的通知", "的通告", "的公告", "的决定", "的意见"})
        if (core.ends_with(tail)) thing = core.substr(0, core.size() - tail.size());
    if (thing.size() == core.size() && names_kind(core)) return {};
    for (view verb : {"调整", "划定", "实行", "规范", "限制", "禁止", "设立", "征收", "取消"}) {
        if (!thing.starts_with(verb) || thing.size() < verb.size() + shortest) continue;
        return std::string(thing.substr(verb.size())) + std::string(verb);
    }
    return {};
}

bool is_of_one_place(const title_core& a, const title_core& b) {
    return places_agree(a.place, b.place);
}

bool is_same_document(const title_core& a, const title_core& b) {
    if (a.empty() || b.empty() || a.plain != b.plain || !places_agree(a.place, b.place))
        return false;
    return a.year.empty() || b.year.empty() || a.year == b.year;
}

likeness compare(const title_core& a, const title_core& b) {
    if (is_same_document(a, b)) {
        const bool same = a.text == b.text && a.draft_mark == b.draft_mark &&
                          a.trial_mark == b.trial_mark && a.year == b.year;
        return same ? likeness::same : likeness::variant;
    }
    if (a.empty() || b.empty() || !places_agree(a.place, b.place)) return likeness::other;
    if (!a.year.empty() && !b.year.empty() && a.year != b.year) return likeness::other;
    if (year_in(a.text) != year_in(b.text)) return likeness::other;
    return similarity(a.text, b.text) >= near_from ? likeness::near : likeness::other;
}

int similarity(view a, view b) {
    const auto x = pairs_of(a), y = pairs_of(b);
    int all = 0, shared = 0;
    for (const auto& [pair, n] : x) {
        all += n;
        if (const auto it = y.find(pair); it != y.end()) shared += std::min(n, it->second);
    }
    for (const auto& [pair, n] : y) all += n;
    return all == 0 ? (a == b ? 100 : 0) : 200 * shared / all;
}

bool is_about_a_document(view title) {
    std::string s;
    for (char c : fold(title).text)
        if (c != ' ' && c != '\n') s += c;
    const auto names = quoted_names(s);
    if (names.empty()) return false;
    for (view own : {"印发", "公布", "发布", "颁布", "修改", "修订", "废止", "延长", "继续", "转发",
                     "执行", "贯彻", "落实", "实施"})
        if (view(s).substr(0, names[0].at.begin).find(own) != view::npos) return false;
    title_core marks;
    std::string after = s.substr(names.back().at.end);
    strip_brackets(after, marks);
    after = squeeze(after).text;
    strip_bare_marks(after, marks);
    return !after.empty() && further_document(after).empty();
}

int rank_of_draft(view mark) {
    static const std::map<view, int> ranks = {
        {"初稿", 1},       {"草稿", 1},           {"代拟稿", 1},     {"讨论稿", 2},
        {"征求意见稿", 3}, {"公开征求意见稿", 3}, {"意见征求稿", 3}, {"征求意见修改稿", 4},
        {"草案", 4},       {"修订稿", 4},         {"修改稿", 5},     {"送审稿", 6},
        {"报审稿", 6},     {"报批稿", 7},         {"上会稿", 7},     {"审议稿", 7}};
    const auto it = ranks.find(mark);
    return it == ranks.end() ? (mark.empty() ? 9 : 4) : it->second;
}

std::string number_key(view number) {
    std::string s = squeeze(number).text;
    if (const auto at = s.find("第"); at != std::string::npos && ends(s, "号"))
        s = without_all(std::move(s), "第");
    return s;
}

}  // namespace yigui::joining
