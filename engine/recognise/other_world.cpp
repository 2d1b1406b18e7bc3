// A sentence about schools, firms, works and the like that names no document: the step told in it is
// of another world. A paper that tells how its own document was made is read more narrowly, since
// what the document is about may be of any world. What the words themselves are is in the phrase
// files; here stands which of them tell the matter, and which only who acts, is heard or asks.
#include <algorithm>

#include "recognise/find.h"
#include "recognise/place.h"

namespace yigui::recognising {

/// 情况说明:某医院…, 日前,某公司…: where the sentence begins to tell, behind a short lead.
std::size_t place::first_told(std::size_t at) const {
    constexpr std::size_t longest = 48;  // bytes
    std::size_t begin = r_.clause_at(at).begin;
    const stretch lead{sentence_.begin, begin};
    // 市监局复称,来稿…: what is said behind it.
    bool tells = lead.size() > longest || names_document(lead) ||
                 has_one_of(r_.at(lead), {"称,", "说,", "认为,", "指出,", "表示,", "答复,"});
    each(role::noun, lead, [&](const auto&) { tells = true; });
    if (tells) begin = sentence_.begin;
    return starts(r_.text(), begin, "“") ? begin + 3 : begin;
}

/// 关于公布文物保护范围的通知: 现将…予以公布. What the list is of, the document is its publication.
bool place::is_put_out_as_titled() const {
    return step_ == step::publication && has_one_of(around_.title, {"公布", "发布"}) &&
           r_.at(clause_).starts_with("现") &&
           has_one_of(r_.at({clause_.begin, std::max(h_.end, clause_.end)}),
                      {"予以公布", "公布如下", "予以发布", "发布如下", "现予公布", "现予发布",
                       "现发布", "现公布"});
}

/// The account of a draft tells of it even where no document is named, but not where the clause has
/// another object: 园林专家对古树移植方案进行了论证. What the draft itself is about is none.
std::optional<std::string> place::other_world_in_account() const {
    std::optional<std::string> other;
    if (names_document(clause_)) return other;
    // What people said of the draft, and what its review looked for, holds words of all worlds.
    const bool tells_content =
        step_ == step::consultation_feedback || step_ == step::fair_competition_review;
    // What was decided or explained stands behind the verb, of other steps in front of it.
    const bool tells_behind = step_ == step::collective_decision || step_ == step::signing ||
                              step_ == step::party_group_report || step_ == step::interpretation;
    const stretch told{tells_content ? sentence_.begin : clause_.begin,
                       tells_behind ? std::max(clause_.end, h_.end) : h_.end};
    each(role::excluded, told, [&](const phrase_hit& one) {
        // 工会收到建议120条: who acts stands first, and does not say what it thinks.
        if (tells_content && (one.begin >= first_told(one.begin) + 16 ||
                              has_one_of(r_.at({one.end, std::max(one.end, h_.end)}),
                                         {"提出", "反映", "认为", "代表", "提的", "反馈"})))
            return;
        const std::string word(r_.at({one.begin, one.end}));
        if (other || r_.words().group_of(one).id != "他事" || r_.is_cited(one.begin) ||
            is_in_name(one) || is_agent(one) || is_party_heard(one) || is_theme_of_paper(word))
            return;
        // 在景区门口公开征集, 由高校教授、执业律师参加: where it was, and who came.
        const string_view lead = r_.at({clause_.begin, one.begin});
        const std::size_t at = lead.rfind("在"), by = lead.rfind("由");
        const string_view rest = r_.at({one.end, std::max(one.end, h_.end)});
        if (at != lead.npos || (by != lead.npos && has_word(rest, "参加"))) return;
        other = word;
    });
    return other;
}

/// Does the paper's title or the name of a document in it hold the word?
bool place::is_theme_of_paper(string_view word) const {
    if (has_word(around_.title, word)) return true;
    return std::any_of(r_.tokens().begin(), r_.tokens().end(), [&](const token& t) {
        return t.kind == token_kind::citation && has_word(r_.at({t.begin, t.end}), word);
    });
}

namespace {

/// 检察院 in 某市人民检察院检察委员会第三次会议, 基金 in 自然科学基金委员会第5次委务会议: a word of the name
/// of the organ that met or agreed. 基金方案经管理委员会第三次会议 names what was decided.
bool is_in_name_of_meeting(const reading& r, const phrase_hit& word, std::size_t end) {
    constexpr std::size_t longest = 120;  // bytes
    string_view name = r.at({word.end, std::max(word.end, std::min(end, word.end + longest))});
    const std::size_t organ = name.find("委员会");
    if (organ == string_view::npos) return false;
    const string_view rest = name.substr(organ + string_view("委员会").size());
    name = name.substr(0, organ);
    if (has_one_of(name, {"经", "由", "已", "的", "于", "对", "等", "提交", "报请", "方案", "办法",
                          "规定", "制度", "计划", "》", ",", ":", "。"}))
        return false;
    // 会议审议通过和保险监督管理委员会审签: the second organ agreed without a meeting.
    if (begins_with_one_of(rest, {"审签", "会签", "同意"})) return true;
    const std::size_t meets = rest.find("会议");
    return meets != string_view::npos && !has_one_of(rest.substr(0, meets), {",", "。", ";", "《"});
}

}  // namespace

/// 规定只发到了各景区, 县文旅局承认,规定…: a clause of the sentence begins with the document's short name.
bool place::begins_with_short_name() const {
    for (stretch c = r_.clause_at(sentence_.begin); c.size() > 0 && c.begin <= h_.begin;
         c = r_.clause_after(c))
        if (begins_with_one_of(r_.at(c), {"规定", "办法", "细则", "新规", "通告", "标准", "该"}))
            return true;
    return false;
}

/// Words of other worlds around a step, and whether they say what it was taken for.
class words_of_other_world : public place {
 public:
    explicit words_of_other_world(const place& p) : place(p) {}
    bool tell_matter(const phrase_hit& one) const;
    bool name_document(stretch told) const;

 private:
    bool is_asked_or_hinders(const phrase_hit& one) const;
};

/// Does the word belong to what was asked, and not to what is answered, or to what hindered the step?
bool words_of_other_world::is_asked_or_hinders(const phrase_hit& one) const {
    const stretch there = r_.clause_at(one.begin);
    // 论证原拟请人承接,合同未签: what it failed for.
    if (there.begin >= clause_.end && one.begin == there.begin &&
        has_one_at(r_.text(), one.end, {"未", "没", "尚未", "还没"}))
        return true;
    // 有住户问及是否征求过业主意见,市局答复:没有论证: what was asked is not what is answered.
    return there.end <= clause_.begin &&
           has_one_of(r_.at(there), {"问及", "询问", "是否", "质疑", "来电问", "提问"});
}

/// 来自哈尔滨工业大学、省社科院的五位专家, 邀请律师和高校教师到会: where the experts come from. 法规股的同志参加了会议: who
/// sat in.
bool names_who_came(yigui::step s, string_view word, string_view lead, string_view rest) {
    if (word == "同志")
        return ends_with_one_of(lead, {"的", "科", "股", "处", "室", "局"}) &&
               begins_with_one_of(rest, {"参加", "列席", "到会", "旁听", "在座", "在场", "也参加",
                                         "都参加", "汇报", "介绍", "作了说明", "作说明"});
    if (s != yigui::step::expert_argumentation || has_one_of(lead, {"对", "就", "关于"}))
        return false;
    static constexpr word_list persons = {"专家", "教授", "学者",   "律师", "研究员", "老师",
                                          "讲师", "教师", "工程师", "院士", "博士"};
    const bool is_person = word == "教师" || has_one_of(rest, persons);
    return is_person && (has_one_of(lead, {"来自", "请", "邀", "聘", "约", "分别由"}) ||
                         begins_with_one_of(rest, {"到会", "与会", "参会", "参加", "的专家"}));
}

/// Is the word the matter told of, and not part of a name, somebody who acts or is heard, or what
/// the document itself is about?
bool words_of_other_world::tell_matter(const phrase_hit& one) const {
    if (r_.words().group_of(one).id != "他事" || r_.is_cited(one.begin)) return false;
    if (is_asked_or_hinders(one)) return false;
    const string_view word = r_.at({one.begin, one.end});
    const stretch there = r_.clause_at(one.begin);
    if (names_who_came(step_, word, r_.at({there.begin, one.begin}),
                       r_.at({one.end, std::max(one.end, there.end)})))
        return false;
    if (is_in_name(one) || (is_list_of_documents() && word == "名单")) return false;
    if (is_agent(one) || is_heard_beside(one) || is_among_public(one)) return false;
    return !is_content_of_own(one) &&
           !(!is_page() && begins_with_short_name() && is_theme_of_paper(word));
}

/// Is a document named there that stands over words of other worlds?
bool words_of_other_world::name_document(stretch told) const {
    bool found = false;
    each(role::object, told, [&](const phrase_hit& one) {
        found = found ||
                (one.end <= told.end && r_.words().group_of(one).id == "他事" && !is_lent(one));
    });
    return found;
}

std::optional<std::string> place::other_world() const {
    if (is_put_out_as_titled()) return std::nullopt;
    if (step_ == step::enterprise_consultation) return std::nullopt;
    if (is_procedural_paper() || tells_of_making()) return other_world_in_account();
    const role what = r_.words().of(h_).role;
    const bool is_noun = what == role::noun || what == role::weak;
    std::optional<phrase_hit> other;
    // Behind the step's clause people speak of the document; there stands what a meeting was for.
    const bool decides = step_ == step::collective_decision || step_ == step::signing ||
                         step_ == step::party_group_report || step_ == step::interpretation;
    const bool tells_behind = decides || step_ == step::expert_argumentation;
    const stretch near{sentence_.begin,
                       tells_behind ? sentence_.end : std::min(clause_.end, h_.end + 60)};
    const stretch why = decides ? purpose_of_sentence() : stretch{};
    const words_of_other_world words(*this);
    each(role::excluded, near, [&](const phrase_hit& one) {
        if (!other && !why.contains(one.begin) && words.tell_matter(one) &&
            !(decides && is_in_name_of_meeting(r_, one, sentence_.end)))
            other = one;
    });
    if (!other) return std::nullopt;
    // 公司…, 中学…: who acts stands first; only a document before the step speaks against it.
    const bool is_actor = other->begin < first_told(other->begin) + 16;
    // 采购合同已出具审核意见: whole sayings name it in their clause; 第六条的罚款 is a document's.
    const bool is_object = clause_.contains(other->begin) && !contains(clause_, "条的") &&
                           step_ != step::fair_competition_review;
    if (!is_noun && !is_actor && !decides && (!is_object || is_page() || names_document(period_)))
        return std::nullopt;
    const stretch told{sentence_.begin, is_actor ? h_.begin : sentence_.end};
    if (words.name_document(told)) return std::nullopt;
    return std::string(r_.at({other->begin, other->end}));
}

}  // namespace yigui::recognising
