// Is the step's word about a normative document at all? Schools review papers, firms audit
// contracts, and goods are filed with offices: the words around tell. Lists of names (all schools,
// all firms) were rejected; a sentence that names one of their kinds and no document is enough.
#include <algorithm>

#include "recognise/numerals.h"
#include "recognise/place.h"

namespace yigui::recognising {

bool place::names_object() const {
    // What says by itself that a step was done may name its object a sentence earlier.
    std::size_t from = sentence_.begin;
    if (r_.words().of(h_).role == role::done && from > 1)
        from = std::max(r_.line_at(h_.begin).begin, r_.sentence_at(from - 1).begin);
    // Behind its clause only the next one is looked at.
    // An answer speaks of what its question names.
    if (from > 0 && from > r_.line_at(h_.begin).begin && r_.text()[from - 1] == '?')
        from = r_.sentence_at(from - 1).begin;
    const stretch near{std::max(from, clause_.begin > 600 ? clause_.begin - 600 : 0),
                       std::max(clause_.end, r_.clause_after(clause_).end)};
    bool found = false;
    each(role::object, near, [&](const phrase_hit& one) { found |= of_group(one); });
    return found;
}

std::optional<std::string> place::other_matter(const std::optional<stretch>& field) const {
    std::optional<std::string> which;
    // Whose opinions they were may stand a clause before what became of them.
    // What the sentence is about may be named before (民宅门牌久乱,由派出所统一编号).
    const bool looks_back = step_ == step::consultation_feedback || !names_document(sentence_);
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

std::optional<std::string> place::other_subject() const {
    const std::string_view said = r_.at(clause_);
    // 就预算编制问题听取…: what firms were asked about stands behind 就.
    if (const std::size_t about = said.find("就"); about != std::string_view::npos)
        for (const std::string_view verb : {"听取", "征求", "召开", "座谈", "走访", "开展"})
            if (const std::size_t at = said.find(verb, about); at != std::string_view::npos) {
                std::string_view topic = said.substr(about + 3, at - about - 3);
                for (const std::string_view end :
                     {"有关", "相关", "等", "问题", "事项", "事宜", "情况"})
                    if (topic.ends_with(end)) topic.remove_suffix(end.size());
                const std::size_t begin = clause_.begin + about + 3;
                if (topic.size() >= 12 && !may_be_document({begin, begin + topic.size()}))
                    return std::string(topic);
            }
    const std::size_t on = said.find("对");
    if (on == std::string_view::npos) return std::nullopt;
    for (const std::string_view view : {"的看法", "的意见", "的建议", "的诉求", "的想法"}) {
        const std::size_t of = said.find(view, on);
        if (of == std::string_view::npos) continue;
        const stretch subject{clause_.begin + on + 3, clause_.begin + of};
        if (subject.size() >= 9 && !may_be_document(subject)) return r_.original_text(subject);
    }
    return std::nullopt;
}

std::optional<std::string> place::other_decided() const {
    const std::string_view said = r_.at({h_.begin, std::max(h_.end, clause_.end)});
    const std::string_view near = said.substr(0, h_.end - h_.begin + 24);
    std::size_t le = std::string_view::npos;
    for (const std::string_view verb :
         {"通过了", "研究了", "审议了", "讨论了", "听取了", "签批了", "签发了", "签署了", "签了"})
        if (const auto at = near.find(verb); at != std::string_view::npos)
            le = std::min(le, at + verb.size() - 3);
    if (le == std::string_view::npos) return std::nullopt;
    const stretch object{h_.begin + le + 3, std::max(h_.begin + le + 3, clause_.end)};
    if (object.size() < 12 || may_be_document(object)) return std::nullopt;
    return r_.original_text(object);
}

/// 《…环境影响报告书(征求意见稿)》, 解读《红楼梦》: a title in the clause that no document bears.
std::optional<std::string> place::other_title() const {
    const bool explains = step_ == step::interpretation;
    // 可对《…(征求意见稿)》提出意见,现予公告: a draft is put up, and no document published.
    if (step_ == step::publication && contains(sentence_, "稿)》"))
        for (const std::string_view asks : {"提出意见", "征求意见,", "征求意见。", "反馈", "征集"})
            if (contains(sentence_, asks)) return "征求意见的稿子";
    if (!explains && step_ != step::public_consultation) return std::nullopt;
    static constexpr std::string_view others[] = {"报告书",   "报告表",   "安置方案", "补偿方案",
                                                  "设计方案", "施工方案", "合同",     "协议"};
    static constexpr std::string_view documents[] = {
        "办法", "规定", "细则", "通知", "意见", "措施", "条例", "方案", "通告",
        "决定", "规划", "公告", "标准", "指引", "目录", "规则", "法",   "政策",
        "指南", "规范", "计划", "基准", "清单", "条",   "款",   "稿",   "文件",
        "制度", "纲要", "要点", "规程", "章程", "批复", "令",   "函",   "准则"};
    for (std::size_t i = r_.first_token(clause_.begin); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin >= clause_.end) break;
        if (t.kind != token_kind::citation || t.end < t.begin + 9) continue;
        std::string_view name = r_.at({t.begin + 3, t.end - 3});
        name = name.substr(0, name.find('('));
        const auto ends = [&](std::string_view e) { return name.ends_with(e); };
        const bool is_object = explains && t.begin == h_.end;
        if (std::any_of(std::begin(others), std::end(others), ends) ||
            (is_object && std::none_of(std::begin(documents), std::end(documents), ends)))
            return std::string(name);
    }
    return std::nullopt;
}

/// 对于…协议,本机构就其效力进行了审查: what the sentence opens with, clauses before the step.
std::optional<stretch> place::topic_of_sentence() const {
    stretch topic = r_.clause_at(sentence_.begin);
    if (clause_.begin < topic.end) return std::nullopt;
    std::size_t lead = starts(r_.text(), topic.begin, "关于") ? topic.begin + 6 : 0;
    each(role::word, {topic.begin, topic.begin + 1}, [&](const phrase_hit& one) {
        if (r_.words().group_of(one).id == "引出对象" && one.begin == topic.begin) lead = one.end;
    });
    if (lead == 0) return std::nullopt;
    topic.begin = lead;
    if (const auto at = r_.at(topic).find("进行"); at != std::string_view::npos)
        topic.end = topic.begin + at;
    return topic;
}

std::optional<std::string> place::other_object() const {
    if (step_ == step::enterprise_consultation) return other_subject();
    if (step_ == step::collective_decision || step_ == step::party_group_report ||
        step_ == step::signing)
        if (auto other = other_decided()) return other;
    const auto told = [&](stretch s) -> std::optional<std::string> {
        if (s.size() < 9 || may_be_document(s)) return std::nullopt;
        return r_.original_text(s);
    };
    if (const auto topic = topic_of_sentence())
        if (auto other = told(*topic)) return other;
    // Opinions are adopted; what else is (采纳了他写的对联) is no feedback.
    const std::size_t before = sentence_.begin > 0 ? r_.sentence_at(sentence_.begin - 1).begin : 0;
    if (step_ == step::consultation_feedback && r_.words().of(h_).role == role::done &&
        !may_be_document({before, sentence_.end}))
        return r_.original_text(clause_);
    // 对…进行, 将…报送: the last that is led in before the verb.
    std::optional<phrase_hit> lead;
    each(role::word, {clause_.begin, h_.begin}, [&](const phrase_hit& one) {
        if (r_.words().group_of(one).id == "引出对象" && !r_.is_cited(one.begin)) lead = one;
    });
    if (lead) {
        // 对收集到的意见进行研究,并公布采纳结果: words in any order hold their object.
        stretch object{lead->end, is_combined() ? h_.end : h_.begin};
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
    // So does what is explained (一图读懂:2023年中考录取分数线).
    const bool decides = step_ == step::collective_decision || step_ == step::signing ||
                         step_ == step::party_group_report || step_ == step::interpretation;
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
    each(role::object, told, [&](const phrase_hit& one) {
        has_document |= one.end <= told.end && r_.words().group_of(one).id == "他事";
    });
    if (has_document) return std::nullopt;
    return std::string(r_.at({other->begin, other->end}));
}

std::optional<std::string> place::other_document(std::size_t until) const {
    std::optional<std::string> out;
    // 进行了备案审查,共审查87件: the figure may follow in the next clause.
    const stretch next = r_.clause_after(clause_);
    each(role::excluded, {sentence_.begin, std::max(until, next.end)}, [&](const phrase_hit& one) {
        const std::string_view w = r_.at({one.begin, one.end});
        if (r_.words().group_of(one).id == "他文" && !r_.is_cited(one.begin) &&
            (one.begin < until || w.starts_with("共")))
            out = std::string(w);
    });
    // 近三年来审核规范性文件120件,均已备案: a span of time and a number of documents.
    const std::string_view all = r_.at(sentence_);
    bool has_span = false;
    for (const std::string_view span : {"年来", "今年", "本年", "年度", "年内", "季度"})
        has_span |= all.find(span) != std::string_view::npos;
    if (!out && has_span && step_ != step::annual_cleanup)
        for (const std::string_view book : {"规范性文件", "各类文件", "政策文件"})
            if (const auto at = all.find(book); at != std::string_view::npos) {
                const std::size_t end = sentence_.begin + at + book.size();
                if (const auto n = any_number_at(r_.text(), end);
                    n && n->value > 1 && starts(r_.text(), n->end, "件"))
                    out = std::string(r_.at({end - book.size(), n->end + 3}));
            }
    // 按时报备26件, 政策解读65篇: many documents' steps.
    if (!out && step_ != step::annual_cleanup && step_ != step::consultation_feedback)
        if (const auto n = any_number_at(r_.text(), h_.end); n && n->end > h_.end && n->value > 1)
            for (const std::string_view unit : {"件", "篇", "部"})
                if (starts(r_.text(), n->end, unit)) out = std::string(r_.at({h_.end, n->end}));
    return out;
}

bool place::is_among_steps() const {
    std::optional<std::uint32_t> other;
    bool found = false;
    each(role::noun, sentence_, [&](const phrase_hit& one) {
        const std::uint32_t g = one.group;
        // 备案 and 评估 say little by themselves: other steps count by their longer names.
        if (g == group_ || one.end - one.begin <= 6 || r_.words().of(one).parts.empty()) return;
        found |= other && *other != g;
        other = g;
    });
    return found;
}

}  // namespace yigui::recognising
