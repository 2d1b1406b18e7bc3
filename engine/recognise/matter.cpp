// Is the step's word about a normative document at all? Schools review papers, firms audit
// contracts, and goods are filed with offices: the words around tell. Lists of names (all schools,
// all firms) were rejected; a sentence that names one of their kinds and no document is enough.
#include <algorithm>

#include "recognise/place.h"

namespace yigui::recognising {

bool place::names_object() const {
    // What says by itself that a step was done may name its object a sentence earlier.
    std::size_t from = sentence_.begin;
    if (r_.words().of(h_).role == role::done && from > 1)
        from = std::max(r_.line_at(h_.begin).begin, r_.sentence_at(from - 1).begin);
    // Behind its clause only the next one is looked at.
    const stretch near{std::max(from, clause_.begin > 600 ? clause_.begin - 600 : 0),
                       std::max(clause_.end, r_.clause_after(clause_).end)};
    bool found = false;
    each(role::object, near, [&](const phrase_hit& one) { found |= of_group(one); });
    return found;
}

std::optional<std::string> place::other_matter(const std::optional<stretch>& field) const {
    std::optional<std::string> which;
    // Whose opinions they were may stand a clause before what became of them.
    const bool looks_back = step_ == step::consultation_feedback;
    const std::size_t from = looks_back ? sentence_.begin : clause_.begin;
    // 经公示无异议,确定为拟录用人员: what was put up is told behind it.
    const bool looks_ahead = r_.at({h_.begin, h_.end}).find("公示") != std::string_view::npos;
    const stretch told =
        field ? *field : stretch{from, std::max(clause_.end, r_.clause_after(clause_).end)};
    each(role::excluded, told, [&](const phrase_hit& one) {
        // 该工程, 该项目 behind it tell the object too.
        const std::string_view w = r_.at({one.begin, one.end});
        if (one.begin >= clause_.end && !looks_ahead && !w.starts_with("该") &&
            !w.starts_with("准予"))
            return;
        if (!of_group(one) || r_.is_cited(one.begin) || one.begin >= h_.end + 60) return;
        if (h_.begin > one.end + 120) return;
        const bool is_own_word = one.begin < h_.end && h_.begin < one.end;
        if (!is_own_word && (is_in_name(one) || (step_ != step::publication && names_draft())))
            return;
        which = "说的是别的事项: " + std::string(w);
    });
    if (which) return which;
    if (const auto other = other_world()) return "说的不是文件: " + *other;
    if (!field)
        if (const auto other = other_object()) return "对象不是文件: " + *other;
    return std::nullopt;
}

bool place::lacks_object() const {
    return r_.words().groups()[group_].needs_object && !names_object() && !is_among_steps();
}

bool place::names_document(stretch s) const {
    bool found = r_.at(s).find("《") != std::string_view::npos;
    each(role::object, s,
         [&](const phrase_hit& one) { found |= r_.words().group_of(one).id == "他事"; });
    return found;
}

bool place::may_be_document(stretch s) const {
    bool found = r_.at(s).find("《") != std::string_view::npos;
    each(role::object, s, [&](const phrase_hit& one) {
        const auto& id = r_.words().group_of(one).id;
        found |= id == "他事" || id == "中性对象" || of_group(one);
    });
    each(role::noun, s, [&](const phrase_hit& one) { found |= one.begin < h_.begin; });
    return found;
}

bool place::is_in_name(const phrase_hit& excluded) const {
    // 审计指出, 环境工程方面的专家: who speaks, and no object.
    for (const std::string_view w : {"指出", "反映", "发现", "认为", "提出", "方面", "专业", "领域",
                                     "界", "行业", "代表", "协会", "专家", "人士", "顾问", "商会"})
        if (starts(r_.text(), excluded.end, w)) return true;
    static constexpr std::string_view names[] = {"办法", "规定",   "细则", "通告", "措施",
                                                 "草案", "意见稿", "新规", "指引", "送审稿"};
    static constexpr std::string_view parts[] = {"已", "由", "对",   "向", "经", "进行", "了",
                                                 "于", "参", "和《", "征", "审", "评",   "按"};
    std::string_view rest =
        r_.at({excluded.end, std::max(excluded.end, std::min(clause_.end, excluded.end + 45))});
    std::size_t end = std::string_view::npos;
    for (const auto n : names) end = std::min(end, rest.find(n));
    if (end == std::string_view::npos) return false;
    rest = rest.substr(0, end);
    return std::none_of(std::begin(parts), std::end(parts),
                        [&](std::string_view p) { return rest.find(p) != std::string_view::npos; });
}

bool place::is_agent(const phrase_hit& one) const {
    const stretch before{one.begin > sentence_.begin + 45 ? one.begin - 45 : sentence_.begin,
                         one.begin};
    const std::string_view lead =
        r_.at({std::max(before.begin, r_.clause_at(one.begin).begin), one.begin});
    for (const std::string_view w : {"委托", "聘请", "邀请", "召集", "请来", "会同"})
        if (lead.find(w) != std::string_view::npos) return true;
    return false;
}

bool place::names_draft() const {
    for (const std::string_view d :
         {"草案", "征求意见稿", "送审稿", "意见稿", "稿子", "初稿", "文稿", "本办法", "该办法"})
        if (contains(clause_, d)) return true;
    return false;
}

std::optional<std::string> place::other_object() const {
    if (step_ == step::enterprise_consultation) return std::nullopt;
    const auto told = [&](stretch s) -> std::optional<std::string> {
        if (s.size() < 9 || may_be_document(s)) return std::nullopt;
        return r_.original_text(s);
    };
    // 对…进行, 将…报送: the last that is led in before the verb.
    std::optional<phrase_hit> lead;
    each(role::word, {clause_.begin, h_.begin}, [&](const phrase_hit& one) {
        if (r_.words().group_of(one).id == "引出对象" && !r_.is_cited(one.begin)) lead = one;
    });
    if (lead) {
        stretch object{lead->end, h_.begin};
        for (const std::string_view verb :
             {"进行", "开展", "作了", "作出", "做了", "组织", "予以", "实施", "提出", "逐"})
            if (const auto at = r_.at(object).find(verb); at != std::string_view::npos)
                object.end = std::min(object.end, object.begin + at);
        return told(object);
    }
    const std::string_view rest = r_.text().substr(h_.end, 3);
    if (is_combined() || (rest != "了" && rest != "过")) return std::nullopt;
    return told({h_.end + 3, std::max(h_.end + 3, clause_.end)});
}

/// A paper of the procedure speaks of its document, whatever that document is about.
bool place::is_procedural_paper() const {
    switch (around_.kind) {
        case paper_kind::drafting_explanation:
        case paper_kind::consultation_notice:
        case paper_kind::consultation_feedback:
        case paper_kind::enterprise_consultation:
        case paper_kind::fair_competition_review:
        case paper_kind::legality_opinion:
        case paper_kind::signing_sheet:
            return true;
        default:
            return false;
    }
}

std::optional<std::string> place::other_world() const {
    // Firms and trades of all kinds are asked for their opinion; there it excludes nothing.
    if (step_ == step::enterprise_consultation || is_procedural_paper()) return std::nullopt;
    const role what = r_.words().of(h_).role;
    const bool is_noun = what == role::noun || what == role::weak;
    std::optional<phrase_hit> other;
    // What follows the step's own clause is what people said of the document, not its object.
    // What a meeting or a signature was for stands behind it.
    const bool decides = step_ == step::collective_decision || step_ == step::signing ||
                         step_ == step::party_group_report;
    const stretch near{sentence_.begin,
                       decides ? sentence_.end : std::min(clause_.end, h_.end + 60)};
    each(role::excluded, near, [&](const phrase_hit& one) {
        if (!other && r_.words().group_of(one).id == "他事" && !r_.is_cited(one.begin) &&
            !is_in_name(one) && !is_agent(one))
            other = one;
    });
    if (!other) return std::nullopt;
    // 公司…, 中学…: who acts stands first; only a document before the step speaks against it.
    const bool is_actor = other->begin < sentence_.begin + 16;
    if (!is_noun && !is_actor && !decides) return std::nullopt;
    const stretch told{sentence_.begin, is_actor ? h_.begin : sentence_.end};
    bool has_document = false;
    each(role::object, told,
         [&](const phrase_hit& one) { has_document |= r_.words().group_of(one).id == "他事"; });
    if (has_document) return std::nullopt;
    return std::string(r_.at({other->begin, other->end}));
}

std::optional<std::string> place::other_document(std::size_t until) const {
    std::optional<std::string> out;
    each(role::excluded, {sentence_.begin, until}, [&](const phrase_hit& one) {
        if (r_.words().group_of(one).id == "他文" && !r_.is_cited(one.begin))
            out = std::string(r_.at({one.begin, one.end}));
    });
    return out;
}

bool place::is_among_steps() const {
    std::optional<std::uint32_t> other;
    bool found = false;
    each(role::noun, sentence_, [&](const phrase_hit& one) {
        const std::uint32_t g = r_.words().of(one).group;
        // 备案 and 评估 say little by themselves: other steps count by their longer names.
        if (g == group_ || one.end - one.begin <= 6 || r_.words().of(one).parts.empty()) return;
        found |= other && *other != g;
        other = g;
    });
    return found;
}

}  // namespace yigui::recognising
