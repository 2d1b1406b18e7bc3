// A name is a basis when 根据, 按照 or the like lead to it with nothing between but the organs that
// issued it and the other names of the list, and the sentence goes on behind it with a comma, with
// 规定 or 要求, or with what was done. To cut the clause off the sentence was rejected: the questions
// on plans and duties want to see it.
#include "recognise/basis.h"

#include <algorithm>

#include "recognise/find.h"
#include "recognise/place.h"

namespace yigui::recognising {

namespace {

constexpr std::size_t mark = 3;  // bytes of 《 and of 》

/// The 《》 that holds a place or opens there.
const token* citation_around(const reading& r, std::size_t at) {
    constexpr std::size_t longest = 400;  // bytes
    const auto& all = r.tokens();
    for (std::size_t i = r.first_token(at + 1); i > 0; --i) {
        const token& t = all[i - 1];
        if (t.begin + longest < at) break;
        if (t.kind == token_kind::citation && t.begin <= at && at < t.end) return &t;
    }
    return nullptr;
}

/// Behind 《甲》(…)第三条、《乙》和《丙》(…): where the list ends that a name stands in.
std::size_t end_of_list(const reading& r, std::size_t at, std::size_t limit) {
    while (at < limit) {
        const string_view rest = r.at({at, limit});
        if (rest.starts_with("(")) {
            const std::size_t close = rest.find(')');
            if (close == string_view::npos) return at;
            at += close + 1;
            continue;
        }
        const string_view next = without_front(
            without_front(rest, {"的有关规定", "有关规定", "的规定", "规定", "文件精神", "精神"}),
            {"、", "以及", "和", "及", "与"});
        const std::size_t to = at + (rest.size() - next.size());
        if (!next.starts_with("《")) return at;
        const token* name = citation_around(r, to);
        if (!name || name->end <= to) return at;
        at = name->end;
    }
    return at;
}

/// What stands between the words that lead in and a name, without names and brackets in it.
std::string bare(string_view between) {
    std::string out;
    int depth = 0;
    for (std::size_t i = 0; i < between.size();) {
        const string_view rest = between.substr(i);
        if (rest.starts_with("《") || rest.starts_with("(")) ++depth;
        const bool closes = rest.starts_with("》") || rest.starts_with(")");
        if (depth == 0) out += rest[0];
        if (closes && depth > 0) --depth;
        i += rest.starts_with("《") || rest.starts_with("》") ? mark : 1;
    }
    return out;
}

/// Only organs and 印发的 lead on to the name; 根据工作安排,对《…》 and 根据会议意见修改的《…》 do not.
bool leads_to_name(string_view between) {
    constexpr std::size_t longest = 240;  // bytes
    if (between.size() > longest) return false;
    return !has_one_of(
        bare(between),
        {",",    ":",    ";",    "。",   "对",   "就",   "将",   "把", "起草", "修改", "制定",
         "修订", "拟定", "编制", "形成", "意见", "审查", "审核", "本", "须",   "应当", "需要"});
}

/// How the sentence goes on behind a basis. 根据《办法》实施情况 and 结合《办法》修订 speak of the document.
bool goes_on(string_view rest) {
    return begins_with_one_of(
        rest, {",",      "规定",   "的规定", "有关",       "的有关",   "相关",     "的相关", "要求",
               "的要求", "精神",   "的精神", "文件精神",   "文件要求", "文件规定", "等",     "第",
               "部署",   "的部署", "确定的", "的通知要求", "中",       "对",       "就",     "将",
               "报",     "向",     "经",     "由",         "我",       "及其他"});
}

bool is_basis(const reading& r, const token& t) {
    // 《行政程序规定》, 《价格听证办法》 are on how organs decide, and what is done by them is a course of that
    // kind.
    if (has_one_of(r.at({t.begin, t.end}), {"行政程序", "行政决策", "备案审查", "价格听证",
                                            "决策听证", "合法性审核", "合法性审查", "规范性文件"}))
        return false;
    const stretch sentence = r.sentence_at(t.begin);
    const string_view head = r.at({sentence.begin, std::max(sentence.begin, t.begin)});
    // 结合《办法》,我局录制解读视频: what is explained.
    if (head.ends_with("结合") && has_one_of(r.at(sentence), {"解读", "讲解", "宣讲", "图解"}))
        return false;
    std::size_t best = string_view::npos, size = 0;
    for (const string_view lead :
         {"根据", "按照", "依据", "依照", "遵照", "对照", "参照", "结合", "为落实", "为贯彻落实",
          "为贯彻", "为贯彻执行", "为执行", "贯彻落实"}) {
        const std::size_t at = head.rfind(lead);
        if (at == string_view::npos ||
            (best != string_view::npos && at + lead.size() < best + size))
            continue;
        best = at;
        size = lead.size();
    }
    if (best == string_view::npos || !leads_to_name(head.substr(best + size))) return false;
    return goes_on(r.at({end_of_list(r, t.end, sentence.end), sentence.end}));
}

/// 办法 in 《…办法》, 通知 and 规定 in 《关于印发〈…规定〉的通知》: what kind of paper the title names. 规范性文件 in
/// 《规范性文件管理办法》 is what that paper is about.
bool names_kind(const reading& r, const token& t, std::size_t end) {
    const std::size_t close = t.end - (t.number ? mark : 0);
    string_view rest = r.at({end, std::max(end, close)});
    if (const std::size_t open = rest.find('('); open == 0) rest = rest.substr(rest.find(')') + 1);
    rest = without_front(rest, {"〉", ">", "》"});
    if (rest.starts_with("(")) rest = rest.substr(rest.find(')') + 1);
    return rest.empty() ||
           is_one_of(rest, {"的通知", "的意见", "的决定", "的函", "的公告", "的通告", "的批复",
                            "有关问题的通知", "有关事项的通知"});
}

/// 规定 behind 根据《甲》(…)和《乙》有关, and in 按照上级有关文件规定: by what, and not on what.
bool ends_basis(const reading& r, stretch word) {
    constexpr std::size_t longest = 60;  // bytes of what stands behind a name
    const stretch clause = r.clause_at(word.begin);
    if (!clause.contains(word.begin) || clause.end == r.text().size()) return false;
    string_view rest = r.at({word.begin, std::max(word.begin, clause.end)});
    const auto shorter = [](string_view s) {
        return without_front(s,
                             {"的", "等", "有关", "相关", "政策", "文件", "规定", "要求", "精神"});
    };
    rest = shorter(shorter(rest));
    if (rest != ",") return false;
    const string_view head = r.at({clause.begin, word.begin});
    if (head.find("《") == string_view::npos)
        return begins_with_one_of(head, {"根据", "按照", "依据", "依照"}) &&
               head.size() < longest && !has_one_of(head, {"对", "本", "该", "就", "清理"});
    for (std::size_t i = r.first_token(word.begin); i > 0; --i) {
        const token& t = r.tokens()[i - 1];
        if (t.begin < clause.begin) return false;
        if (t.kind != token_kind::citation) continue;
        const std::size_t end = end_of_list(r, t.end, word.begin);
        return end + longest > word.begin && shorter(shorter(r.at({end, word.begin}))).empty() &&
               is_basis(r, t);
    }
    return false;
}

/// 自《养犬条例》施行以来: what has been going on since a rule is in force.
bool is_since_rule(const reading& r, stretch word) {
    if (!r.is_cited(word.begin)) return false;
    const token* t = citation_around(r, word.begin);
    if (!t) return false;
    const string_view head = r.at({r.sentence_at(t->begin).begin, t->begin});
    return head.ends_with("自") && begins_with_one_of(r.text().substr(t->end),
                                                      {"施行以来", "实施以来", "施行后", "实施后"});
}

}  // namespace

bool only_names_basis(const reading& r, stretch word) {
    if (!r.is_cited(word.begin)) return ends_basis(r, word);
    const token* t = citation_around(r, word.begin);
    if (!t || !is_basis(r, *t)) return false;
    return word.begin == t->begin || names_kind(r, *t, word.end);
}

bool names_basis_only(const reading& r, stretch s) {
    for (std::size_t at = r.at(s).find("《"); at != string_view::npos;
         at = r.at(s).find("《", at + mark))
        if (const token* t = citation_around(r, s.begin + at); !t || !is_basis(r, *t)) return false;
    return true;
}

/// 根据《…管理办法》: the rule that was gone by is not what the step was taken for. Nor is the one since
/// when something has been filed; what has been in force is evaluated.
bool place::is_lent(const phrase_hit& one) const {
    const stretch word{one.begin, one.end};
    return only_names_basis(r_, word) || (step_ == step::filing && is_since_rule(r_, word));
}

}  // namespace yigui::recognising
