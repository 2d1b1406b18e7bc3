// A short name is read from its kind backwards: 管理办法, 宴席. Each stretch that it takes from the
// full name has two characters at least; a single shared character tells nothing. Shared pairs were
// rejected as a measure: 项目经费管理办法 would pass for 项目管理办法.
#include "dossier/short_names.h"

#include <algorithm>
#include <array>
#include <initializer_list>

#include "base/loosely.h"
#include "base/unicode.h"
#include "dossier/row.h"
#include "model/sentence.h"

namespace yigui::joining {
namespace {

using view = std::string_view;
using characters = std::vector<char32_t>;

characters characters_of(view s) {
    characters out;
    for (std::size_t at = 0; at < s.size();) out.push_back(code_point_at(s, at));
    return out;
}

/// What is left of the words when as much of the name as they give is taken off their end.
std::size_t taken_from_end(const characters& words, const characters& name) {
    std::size_t i = words.size(), j = name.size();
    while (i > 1 && j > 1) {
        if (words[i - 1] == name[j - 1] && words[i - 2] == name[j - 2]) {
            while (i > 0 && j > 0 && words[i - 1] == name[j - 1]) --i, --j;
            continue;
        }
        --j;
    }
    return i;
}

/// 园区, 全县: which place is meant, in front of a short name.
view without_place(view before) {
    for (view where : {"园区", "辖区", "全镇", "全乡", "全县", "全区", "全市", "我镇", "我县",
                       "我区", "我市", "本镇", "本县", "本区", "本市"})
        if (before.ends_with(where)) return before.substr(0, before.size() - where.size());
    return before;
}

/// 关于…, 审议…, 县…: where a name may begin.
bool may_begin_after(view before, const title_core& name) {
    before = without_place(before);
    if (before.empty() || (!name.organ.empty() && before.ends_with(name.organ))) return true;
    for (view w : {"关于", "对", "就", "将", "为", "向", "把", "的", "审议", "研究", "讨论", "议题",
                   "听取", "通过", "同意", "名称", "标题", "文件", "事由"})
        if (before.ends_with(w)) return true;
    return !name.place.empty() && before.ends_with(name.place);
}

/// 二、, 2., 二 at the head of a line, in the text as it stands.
bool is_behind_item_mark(view before) {
    const auto strip = [&](std::initializer_list<view> marks) {
        const std::size_t whole = before.size();
        for (std::size_t size = whole + 1; before.size() < size;) {
            size = before.size();
            for (view m : marks)
                if (before.ends_with(m)) before.remove_suffix(m.size());
        }
        return before.size() < whole;
    };
    before = without_place(before);
    if (!strip({" ", "　", "、", ".", "．", "）", ")"})) return false;
    if (!strip({"一", "二", "三", "四", "五", "六", "七", "八", "九", "十",
                "0",  "1",  "2",  "3",  "4",  "5",  "6",  "7",  "8",  "9"}))
        return false;
    strip({"（", "(", " ", "　"});
    return before.empty() || before.ends_with("\n");
}

view kind_of(view name) {
    for (view kind : {"办法", "规定", "细则", "措施", "方案", "意见", "规则", "标准", "政策",
                      "规范", "通告", "制度", "条件", "目录"})
        if (name.ends_with(kind)) return kind;
    return {};
}

/// Words that most names have; they alone name nothing.
bool is_common(view words) {
    for (view w : {"管理", "实施", "工作", "若干", "暂行", "试行", "服务", "使用", "的"})
        if (words == w) return true;
    return words.empty();
}

/// The stretch of the words that calls the name for short, from a place on; empty without one.
template <class MayBegin>
span short_name_in(view words, const title_core& name, std::size_t from, MayBegin may_begin_at) {
    constexpr std::size_t longest = 180;  // bytes
    const view kind = kind_of(name.text);
    if (kind.empty()) return {};
    const characters whole = characters_of(name.text);
    for (std::size_t at = words.find(kind, from); at != view::npos; at = words.find(kind, at + 1)) {
        const std::size_t end = at + kind.size();
        if (!may_follow(words.substr(end))) continue;
        std::size_t first = end > longest ? end - longest : 0;
        while ((static_cast<unsigned char>(words[first]) & 0xC0) == 0x80) ++first;
        const characters said = characters_of(words.substr(first, end - first));
        const std::size_t left = taken_from_end(said, whole);
        std::size_t begin = first;
        for (std::size_t n = 0; n < left; ++n) code_point_at(words, begin);
        if (begin >= at || !may_begin_at(begin)) continue;
        view own = words.substr(begin, at - begin);
        for (view w : {"管理", "实施", "若干"})
            if (own.ends_with(w)) own.remove_suffix(w.size());
        if (!is_common(own)) return {begin, end};
    }
    return {};
}

bool shortens(view words, const title_core& name) {
    return !short_name_in(words, name, 0, [&](std::size_t begin) {
                return may_begin_after(words.substr(0, begin), name);
            }).empty();
}

/// May short names be the subject's, as nothing else in the dossier goes by these words?
bool is_ours_alone(view words, const identity& id) {
    return (id.is_only_one || !id.rivals.empty()) &&
           std::none_of(id.rivals.begin(), id.rivals.end(),
                        [&](const title_core& c) { return shortens(words, c); });
}

/// 岚口县人民政府令第3号: no name but the number of an order.
bool is_order_number(const title_core& name) {
    const std::size_t at = name.text.find("令");
    return at != std::string::npos && name.text.ends_with("号") &&
           name.text.find_first_of("0123456789") != std::string::npos &&
           name.text.size() - at <= 18;
}

/// 旅行社办法暂缓, where the paper names 《某区旅行社奖励办法》.
spoken_of called_for_short(view words, const sheet& s, const identity& id) {
    const std::string said = squeeze(words).text;
    const auto is_called = [&](const title_core& c) { return shortens(said, c); };
    const bool is_own = std::any_of(id.cores.begin(), id.cores.end(), is_called);
    const bool is_other = std::any_of(s.names.begin(), s.names.end(), [&](const named& n) {
        return !n.as_basis && !id.is(n.core) && is_called(n.core);
    });
    if (is_own == is_other) return spoken_of::unsaid;
    return is_own ? spoken_of::subject : spoken_of::another;
}

}  // namespace

bool is_named_for_short(view words, const identity& id) {
    const std::string said = squeeze(words).text;
    return is_ours_alone(said, id) && shortens_subject(said, id);
}

bool shortens_subject(view words, const identity& id) {
    const std::string said = squeeze(words).text;
    return std::any_of(id.cores.begin(), id.cores.end(),
                       [&](const title_core& c) { return shortens(said, c); });
}

std::vector<span> short_places(const sheet& s, const identity& id) {
    std::vector<span> out;
    const view body = s.body.text;
    const auto next_in = [&](const title_core& c, std::size_t from) {
        return short_name_in(body, c, from, [&](std::size_t begin) {
            const std::size_t there = s.body.original(begin, begin + 1).begin;
            return may_begin_after(body.substr(0, begin), c) ||
                   is_behind_item_mark(view(s.doc->text).substr(0, there));
        });
    };
    for (const title_core& c : id.cores)
        for (span at = next_in(c, 0); !at.empty(); at = next_in(c, at.end)) {
            const span where = s.body.original(at.begin, at.end);
            const bool in_a_name = std::any_of(s.names.begin(), s.names.end(), [&](const named& n) {
                return n.at.begin < where.end && where.begin < n.at.end;
            });
            const bool is_whole =
                view(s.doc->text).substr(where.begin, where.size()).find('\n') == view::npos;
            if (!in_a_name && is_whole && is_ours_alone(squeeze(s.doc->at(where)).text, id) &&
                is_ours_alone(s.doc->at(sentence_around(s.doc->text, s.said->whole, where)), id))
                out.push_back(where);
        }
    return out;
}

std::string alias_behind(const sheet& s, const named& n) {
    constexpr std::size_t near = 240, shortest = 12, longest = 60;  // bytes
    std::string behind;
    for (char c : fold(view(s.doc->text).substr(n.at.end, near)).text)
        if (c != ' ' && c != '\n' && c != '\t') behind += c;
    for (view mark : {"以下简称", "以下称", "下称", "简称"}) {
        const std::size_t at = behind.find(mark);
        // The alias of the next name is not this one's.
        if (at == std::string::npos || behind.substr(0, at).find("《") != std::string::npos)
            continue;
        std::string name = behind.substr(at + mark.size());
        for (view open : {"“", "为", "："})
            if (name.starts_with(open)) name.erase(0, open.size());
        name.resize(std::min({name.find(")"), name.find("）"), name.find("”"), name.size()}));
        return name.size() >= shortest && name.size() <= longest ? name : std::string();
    }
    return {};
}

namespace {

/// 研究人才工作, 会议听取…汇报: a sentence that opens a matter. 会议审议通过《办法》, 审议认为 go on with one.
bool opens_a_matter(view sentence) {
    for (view lead : {" ", "　", "会议", "还", "随后"})
        while (sentence.starts_with(lead)) sentence.remove_prefix(lead.size());
    for (view verb : {"研究", "审议", "听取", "讨论", "传达", "学习"}) {
        if (!sentence.starts_with(verb)) continue;
        view object = sentence.substr(verb.size());
        if (object.starts_with("了")) object.remove_prefix(view("了").size());
        for (view goes_on :
             {"《", "通过", "决定", "认为", "同意", "并", "后", "中", "，", ",", "指出"})
            if (object.starts_with(goes_on)) return false;
        return true;
    }
    return sentence.starts_with("议题");
}

/// 人才工作。: the heading of a matter, in a line of its own or before what was said of it.
bool is_heading(view line) {
    constexpr std::size_t longest = 36;  // bytes
    const view words = line.substr(0, std::min(line.find("。"), line.size()));
    if (words.empty() || words.size() > longest ||
        holds_loosely(words, {"，", ",", "：", ":", "《"}))
        return false;
    for (view verb : {"会议", "同意", "通过", "原则", "决定", "一致"})
        if (words.starts_with(verb)) return false;
    return true;
}

/// 会议决定：, above the points in which the one matter is resolved.
bool leads_points(view line) {
    return (line.ends_with("：") || line.ends_with(":")) && line.find("事项") == view::npos &&
           holds_loosely(line, {"决定", "议定", "确定", "如下"});
}

view line_from(view text, std::size_t at) {
    view line = text.substr(at, std::min(text.find('\n', at), text.size()) - at);
    for (view blank : {" ", "　", "\t"})
        while (line.starts_with(blank)) line.remove_prefix(blank.size());
    return line;
}

/// Whether the place is in the matter in which a document was named in full: no item of the same list, and no sentence
/// that opens a matter, begins between them.
bool is_in_matter_of(const sheet& s, span full_name, std::size_t at) {
    const view text = s.doc->text;
    if (at < full_name.end) return false;
    const std::size_t above = text.rfind('\n', full_name.begin);
    std::size_t line = above == view::npos ? 0 : above + 1;
    const int own = level_of_mark(line_from(text, line));
    bool has_lead = false;
    for (std::size_t i = full_name.end; i < at; code_point_at(text, i)) {
        const view rest = text.substr(i, at - i);
        if (rest.starts_with("。") && opens_a_matter(text.substr(i + view("。").size())))
            return false;
        if (rest[0] != '\n') continue;
        has_lead = has_lead || leads_points(text.substr(line, i - line));
        line = i + 1;
        const view next = line_from(text, line);
        const view words = without_list_mark(next);
        const int level = level_of_mark(next);
        // 三 停车划线: a mark without its stop.
        const bool has_mark = level > 0 || (words.size() < next.size() && words.starts_with(" "));
        if (has_mark && !(own == 0 ? has_lead : level > own)) return false;
        if (opens_a_matter(words) || (!has_mark && is_heading(words))) return false;
    }
    return true;
}

}  // namespace

bool is_short_for_subject(const sheet& s, const identity& id, const named& short_name) {
    const std::string& words = short_name.core.text;
    bool is_end_of_other = false;
    for (const named& n : s.names) {
        if (n.core.text == words) continue;
        if (id.is(n.core) && squeeze(alias_behind(s, n)).text == words) return true;
        is_end_of_other |= !n.as_basis && !id.is(n.core) && n.core.text.ends_with(words);
    }
    const bool is_end = std::any_of(id.cores.begin(), id.cores.end(), [&](const title_core& c) {
        return c.text.size() > words.size() && c.text.ends_with(words);
    });
    if (is_end_of_other || !is_end) return false;
    const auto places = places_of_subject(s, id);
    return std::any_of(places.begin(), places.end(),
                       [&](span at) { return is_in_matter_of(s, at, short_name.at.begin); });
}

namespace {

/// The first place of one of the words; the end of the text without one.
std::size_t first_place(view text, const std::array<view, 8>& words) {
    std::size_t out = text.size();
    for (const view w : words)
        if (const loose_place found = find_loosely(text, w); !found.is_empty())
            out = std::min(out, found.begin);
    return out;
}

/// 会议原则通过后者: the sentence speaks of the two named before, where it begins so or goes on so behind their names.
/// 奖励和补贴以后者为宜, 有主张5万元的,会议同意前者 speak of other pairs.
bool opens_with_one_of_two(const sheet& s, std::size_t at) {
    const view sentence = s.doc->at(sentence_around(s.doc->text, s.said->whole, {at, at + 1}));
    const std::size_t first =
        std::min(first_place(sentence, formers), first_place(sentence, latters));
    view before = sentence.substr(0, first);
    if (const std::size_t name = before.rfind("》"); name != view::npos)
        before.remove_prefix(name + view("》").size());
    before = without_list_mark(before);
    for (std::size_t size = before.size() + 1; before.size() < size;) {
        size = before.size();
        for (view w :
             {"会议", "经",   "研究", "认为", "决定", "明确", "指出", "原则上", "原则", "一致",
              "同意", "通过", "审议", "讨论", "了",   "其中", "上述", "这",     "两",   "个",
              "文件", "办法", "中",   "对",   "，",   ",",    "：",   ":",      " "})
            if (before.starts_with(w)) before.remove_prefix(w.size());
    }
    return before.empty();
}

/// The documents named before the place, in their order.
std::vector<const named*> named_before(const sheet& s, std::size_t at) {
    std::vector<const named*> out;
    for (const named& n : s.names)
        if (n.at.begin < at && !n.as_basis) out.push_back(&n);
    std::sort(out.begin(), out.end(),
              [](const named* a, const named* b) { return a->at.begin < b->at.begin; });
    return out;
}

}  // namespace

spoken_of document_of_words(view words, const sheet& s, const identity& id, std::size_t at) {
    const bool first = first_place(words, formers) < words.size();
    const bool second = first_place(words, latters) < words.size();
    if (first == second) return called_for_short(words, s, id);
    if (!opens_with_one_of_two(s, at)) return spoken_of::no_document;
    const auto before = named_before(s, at);
    if (before.size() < 2) return spoken_of::another;
    // The second of three is not the last.
    const bool are_numbered = holds_loosely(words, {"第一", "第二"});
    if (are_numbered && before.size() != 2) return spoken_of::no_document;
    return id.is(before[before.size() - (first ? 2 : 1)]->core) ? spoken_of::subject
                                                                : spoken_of::another;
}

std::vector<title_core> names_of_order(const std::vector<sheet>& sheets, const identity& id) {
    if (id.cores.empty() || !std::all_of(id.cores.begin(), id.cores.end(), is_order_number))
        return {};
    std::vector<title_core> by_number, by_title;
    for (const sheet& s : sheets)
        for (const named& n : s.names) {
            if (n.as_basis || n.acted_on || id.is(n.core)) continue;
            const bool is_ours = !n.number.empty() && number_key(n.number) == id.number;
            if (is_ours) by_number.push_back(n.core);
            if (n.in_title && n.number.empty()) by_title.push_back(n.core);
        }
    if (!by_number.empty()) return by_number;
    const bool agree = std::all_of(by_title.begin(), by_title.end(), [&](const title_core& c) {
        return is_same_document(c, by_title.front());
    });
    return agree ? by_title : std::vector<title_core>{};
}

}  // namespace yigui::joining
