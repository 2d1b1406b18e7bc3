// 宜再征求一次意见, 有必要开展论证, 还是先听证为好: what experts, offices and citizens would like to be done.
// Nothing binds anybody there, and the verb that tells who said so (认为, 提出) sounds like a trace of
// an act. What came of the wish stands in a later clause, and that clause is the record; where none tells it,
// most wishes are duties, and those of citizens or of other offices are nothing.
#include <algorithm>

#include "recognise/find.h"
#include "recognise/judge.h"

namespace yigui::recognising {

namespace {

constexpr std::size_t character = 3;  // bytes

/// 宜 as a verb of its own, told by what is to be done: not in 事宜, 因地制宜, 信宜市.
std::size_t place_of_should(string_view said) {
    for (std::size_t at = said.find("宜"); at != string_view::npos;
         at = said.find("宜", at + character)) {
        if (ends_with_one_of(said.substr(0, at), {"事", "便", "适", "不", "权", "机", "时", "得",
                                                  "制", "合", "相", "咸"}))
            continue;
        if (begins_with_one_of(
                said.substr(at + character),
                {"再",   "先",   "补",   "尽",   "在",   "对",   "由",   "经",   "开展", "组织",
                 "进行", "公开", "征",   "听",   "请",   "同步", "及时", "将",   "于",   "就",
                 "以",   "向",   "作",   "提",   "召开", "委托", "履行", "单独", "进一", "重新",
                 "增加", "充分", "广泛", "把",   "报",   "送",   "完善", "按",   "另",   "配套",
                 "举行", "专门", "邀请", "事先", "一并", "统一", "集体", "认真"}))
            return at;
    }
    return string_view::npos;
}

/// 不宜公开; in 不宜继续执行的文件 it tells which ones.
std::size_t place_of_advice_against(string_view said) {
    constexpr std::size_t near = 30;  // bytes
    const std::size_t at = said.find("不宜");
    if (at == string_view::npos || has_word(said.substr(at, near), "的")) return string_view::npos;
    return at;
}

constexpr word_list needs = {"有必要", "很必要", "有其必要"};

/// 有必要再…: what is needed; empty for 没有必要, 是否有必要, 有必要性.
string_view behind_need(string_view said) {
    const std::size_t at = first_place_of(said, needs);
    if (at == string_view::npos ||
        ends_with_one_of(said.substr(0, at), {"没", "是否", "未必", "不"}))
        return {};
    const string_view behind = without_front(said.substr(at), needs);
    // 确有必要的, 有必要性
    return begins_with_one_of(behind, {"的", "性", ",", "。", "、", "和"}) ? string_view{} : behind;
}

std::size_t place_of_need(string_view said) {
    return behind_need(said).empty() ? string_view::npos : first_place_of(said, needs);
}

/// 还是先开展一轮评估为好: which of two courses somebody likes better.
std::size_t place_of_choice(string_view said) {
    const std::size_t at = said.find("还是");
    if (at == string_view::npos || said.substr(0, at).ends_with("最终")) return string_view::npos;
    const string_view end = without_end(said, {"。", ",", ";", "”", "些", "一点", "的", "了"});
    return ends_with_one_of(end, {"为好", "为宜", "为妥", "为佳", "更好", "更妥", "稳妥", "妥当",
                                  "合适", "比较好", "好", "保险"})
               ? at
               : string_view::npos;
}

/// 建议召开专家论证会: the clause opens with the advice. 根据建议召开 rests on one.
bool opens_with_advice(string_view said) {
    for (const string_view word : {"建议", "并建议", "故建议", "现建议", "特建议", "也建议"})
        if (said.starts_with(word))
            return begins_with_one_of(
                said.substr(word.size()),
                {"召开", "组织", "开展",   "邀请",   "进行",   "补充",   "补办",
                 "补做", "再次", "再组织", "再征求", "先组织", "先征求", "先行",
                 "委托", "征求", "听取",   "举行",   "重新",   "公开"});
    return false;
}

bool names_own_office(string_view s) {
    return has_one_of(
        s, {"我局", "我委", "我厅", "我办", "本局", "会议", "领导", "上级", "起草组", "党组"});
}

/// The questions of this file, put to a place.
class wishes : public judge {
 public:
    explicit wishes(const judge& j) : judge(j) {}
    /// The clause of the step's own word; words in any order may begin with who wishes for it.
    stretch own_clause() const {
        return r_.clause_at(is_combined() && h_.end > h_.begin ? h_.end - 1 : h_.begin);
    }
    bool needs_other_step() const;
    /// 不宜公开征求意见: in somebody's eyes.
    bool is_advised_against() const {
        return place_of_advice_against(r_.at({own_clause().begin, h_.end})) != string_view::npos;
    }
    bool is_wish() const;
    bool came_of_it() const;
    bool is_told_again() const;
    bool is_rejected() const;
    bool is_of_those_asked() const;
};

}  // namespace

/// 有必要开展风险评估: another step is needed, and no document.
bool wishes::needs_other_step() const {
    constexpr std::size_t near = 60;  // bytes
    const string_view needed = behind_need(r_.at(clause_)).substr(0, near);
    return begins_with_one_of(needed,
                              {"开展", "组织", "进行", "再", "重新", "委托", "邀请", "补"}) &&
           has_one_of(needed, {"风险评估", "专家", "论证会", "稳评", "后评估"});
}

bool wishes::is_wish() const {
    // 宜再施行三年: what an evaluation came to.
    if (step_ == step::expiry_evaluation &&
        has_one_of(r_.at({h_.begin, std::max(h_.end, sentence_.end)}),
                   {"施行", "实施", "执行", "有效", "废止", "修订", "修改", "延续"}))
        return false;
    // 经论证,有必要制定: that is what the step is about; 专家认为,标准宜下调: what they argued.
    if (step_ == step::necessity_assessment) return needs_other_step();
    const stretch own = own_clause();
    if (step_ == step::expert_argumentation && own.begin > h_.begin) return false;
    const string_view said = r_.at({own.begin, std::max(h_.end, own.end)});
    const std::size_t word = is_combined() ? h_.end - own.begin : h_.begin - own.begin;
    // 风险评估最好在报审前完成: behind a noun it is said of it too.
    constexpr std::size_t near = 12;  // bytes
    const bool has_verb = r_.words().of(h_).role != role::noun || is_combined();
    const std::size_t until = has_verb ? word : h_.end - own.begin + near;
    const auto stands = [&](std::size_t at) { return at != string_view::npos && at < until; };
    // 不妨碍市场准入 is a finding.
    const std::size_t may = said.find("不妨");
    if (stands(may) && !said.substr(may).starts_with("不妨碍")) return true;
    return stands(place_of_should(said)) || stands(place_of_need(said)) ||
           stands(place_of_advice_against(said)) || stands(place_of_choice(said)) ||
           opens_with_advice(said) ||
           stands(first_place_of(
               said, {"最好在", "最好先", "最好再", "最好由", "最好能", "最好补", "最好是",
                      "最好经", "最好开", "最好组织", "最好征", "最好听", "最好请", "最好把",
                      "最好将", "最好公", "最好单独", "可考虑", "可以考虑"}));
}

/// …,我局予以采纳,已于8月组织论证: a later clause tells that it was done.
bool wishes::came_of_it() const {
    const std::size_t from = own_clause().end;
    if (from >= sentence_.end) return false;
    const stretch rest{from, sentence_.end};
    return tells_past(rest) || has_one_of(r_.at(rest), {"照办", "予以采纳", "据此", "遂", "完成"});
}

/// The step stands in a later clause of the sentence once more.
bool wishes::is_told_again() const {
    bool found = false;
    for (const role x : {role::noun, role::done})
        each(x, {own_clause().end, sentence_.end},
             [&](const phrase_hit& one) { found |= of_group(one); });
    return found;
}

/// Not 反馈意见后,应当…, 反馈12条,下一步将…: there the office tells what it does next.
static bool leads_to_wish(string_view behind) {
    return !begins_with_one_of(behind, {"的", "意见后", "情况", "意见情况"}) &&
           behind.find_first_of("0123456789") != 0 &&
           !has_one_of(behind, {"下一步", "下步", "后续", ",我们", ",拟"});
}

/// In the papers that hand on what offices and citizens said, a wish is one opinion of many.
bool wishes::is_of_those_asked() const {
    switch (around_.kind) {
        case paper_kind::drafting_explanation:
        case paper_kind::consultation_feedback:
        case paper_kind::enterprise_consultation:
        case paper_kind::interpretation:
        case paper_kind::risk_assessment:
            break;
        default:
            return false;
    }
    if (step_ == step::consultation_feedback) return false;
    const string_view lead = r_.at({sentence_.begin, h_.end});
    const std::size_t verb = first_place_of(
        lead, {"提出", "反馈", "认为", "表示", "来函", "回函", "建议", "反映", "留言", "主张"});
    if (verb == string_view::npos) return false;
    const string_view who = lead.substr(0, verb), said = lead.substr(verb + 2 * character);
    // 针对企业提出的问题,我局将开展评估: what the office makes of it.
    return has_one_of(who, {"企业", "公司", "协会", "商会", "市民", "网民",   "网友",
                            "群众", "居民", "村民", "公众", "商户", "经营户", "业主",
                            "委员", "代表", "专家", "学者", "教授", "律师",   "局",
                            "委",   "单位", "部门", "有人", "有的", "个别",   "有意见"}) &&
           leads_to_wish(said) && !names_own_office(said) && !names_own_office(who) &&
           !has_one_of(who, {"政府", "条例", "规定", "办法", "根据", "按", "局务会"});
}

/// 建议先行听证,市民要求先行听证: does somebody propose it, and no rule demand it?
static bool tells_proposal(string_view said) {
    if (has_one_of(said, {"提出", "建议", "认为", "表示", "反映", "主张", "希望"})) return true;
    const std::size_t wanted = said.find("要求");
    return wanted != string_view::npos &&
           has_one_of(said.substr(0, wanted),
                      {"市民", "群众", "网民", "网友", "居民", "村民", "业主", "商户", "企业",
                       "协会", "公众", "有人", "代表"});
}

/// 建议先行听证,经研究未采纳: nothing came of what was proposed. Not in a rule on opinions, 对未采纳的说明理由.
bool wishes::is_rejected() const {
    if (step_ == step::consultation_feedback || !tells_proposal(r_.at({sentence_.begin, h_.end})))
        return false;
    const string_view rest = r_.at({h_.end, std::max(h_.end, sentence_.end)});
    for (const string_view no :
         {"未采纳", "未予采纳", "不予采纳", "没有采纳", "不采纳", "未被采纳"})
        for (std::size_t at = rest.find(no); at != string_view::npos;
             at = rest.find(no, at + no.size())) {
            const string_view behind = rest.substr(at + no.size());
            if (behind.empty() || begins_with_one_of(behind, {"。", ",", ";", ")", "”", "\n", "其",
                                                              "该", "这", "此"}))
                return true;
        }
    return false;
}

std::optional<judgment> judge::unless_wished(std::optional<judgment> j, std::string& why) {
    if (!j || is_field_ || j->polarity == polarity::negated || j->polarity == polarity::exempted)
        return j;
    const wishes asked(*this);
    const bool is_due = j->polarity == polarity::required;
    if (!is_due && (!asked.is_wish() || tells_past(asked.own_clause()))) return j;
    if (asked.is_rejected()) return drop(why, "只是希望,没有采纳");
    if (!is_due && asked.is_advised_against()) return drop(why, "说的是不宜办");
    if (is_due) return asked.is_of_those_asked() ? drop(why, "只是别人的希望") : std::move(j);
    // 还是分步实施为好,最终表决通过《办法》
    if (asked.is_told_again() &&
        contains({asked.own_clause().end, std::max(asked.own_clause().end, sentence_.end)}, "最终"))
        return drop(why, "只是希望,后面另外说了办没办");
    if (asked.came_of_it()) {
        if (asked.is_told_again()) return drop(why, "只是希望,后面另外说了办没办");
        if (const stretch next = r_.clause_after(asked.own_clause()); tells_past(next))
            j->clause = next;
        return j;
    }
    if (asked.is_of_those_asked() || step_ == step::necessity_assessment)
        return drop(why, "只是别人的希望");
    return required("只是希望办的事");
}

}  // namespace yigui::recognising
