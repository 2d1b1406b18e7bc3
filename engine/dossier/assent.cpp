// Every 同意 and 通过 of the words is read outwards: the manner in front of it (审议, 原则, 一致), what takes it back or
// only asks for it, who it is said of, and what it has for its object. A word of assent beside a name was rejected
// as a measure: minutes assent to reports, sums, proposals and each other.
#include "dossier/assent.h"

#include <algorithm>
#include <array>
#include <optional>

#include "dossier/matter_words.h"
#include "dossier/one_of.h"

namespace yigui::joining {
namespace {

using view = std::string_view;

const one_of manner = {
    "审议", "讨论", "研究",   "表决", "审定", "原则上",  "原则", "一致", "基本", "均",   "都",
    "并",   "经",   "后",     "决定", "表示", "予以",    "集体", "认真", "充分", "逐条", "最终",
    "最后", "当场", "现场",   "也",   "已",   "已经",    "即",   "审核", "复函", "来函", "获得",
    "得到", "获",   "了",     "完全", "全票", "举手",    "投票", "口头", "书面", "正式", "全部",
    "了解", "同意", "通过",   "会上", "逐项", "逐一",    "研讨", "审查", "审阅", "批示", "认为可行",
    "直接", "、",   "无记名", "再次", "逐章", "听取汇报"};

/// In front of 通过: 没有获得会议通过, 不赞成通过, 难以通过, 不具备通过条件.
const one_of negators = {"未能", "未", "没有", "没能", "没", "不", "难以", "无法", "反对", "难于"};
const one_of carried_by_negator = {
    "获得",     "获",   "得到", "被",   "予以", "予",   "能够", "能",     "会议", "常务会议",
    "本次会议", "审议", "讨论", "表决", "研究", "原则", "一致", "形成",   "同意", "赞成",
    "主张",     "具备", "达成", "最终", "得",   "应",   "宜",   "在会上", "会上", "正式",
    "立即",     "马上", "全体", "支持", "可",   "足以", "建议", "多数"};

/// 没有不同意见, 无异议: no refusal, whatever word of refusal is in it.
std::string without_objections(view words) {
    std::string out(words);
    for (const view objection : {"不同意见", "反对意见", "修改意见", "其他意见", "异议", "意见"})
        for (const view none : {"没有提出", "未提出", "没有", "无其他", "无", "没提", "并无"}) {
            const std::string phrase = std::string(none) + std::string(objection);
            for (std::size_t at; (at = out.find(phrase)) != std::string::npos;)
                out.erase(at, phrase.size());
        }
    constexpr view differing = "不同意见";
    for (std::size_t at; (at = out.find(differing)) != std::string::npos;)
        out.replace(at, differing.size(), "看法");
    return out;
}

/// 下一次区政府常务会议 is 下次会议.
void shorten_next_meeting(std::string& words) {
    constexpr view next = "下次会议", meeting = "会议", short_meeting = "会", behind_next = "会同";
    constexpr std::size_t longest = 30;  // bytes
    for (const view lead : {"下一次", "下次"})
        if (const std::size_t at = words.find(lead); at != std::string::npos) {
            const std::size_t behind = at + lead.size();
            const std::size_t end = words.find(short_meeting, behind);
            if (end == std::string::npos || end - behind > longest) continue;
            const view rest = view(words).substr(end);
            if (rest.starts_with(behind_next)) continue;
            const view name = rest.starts_with(meeting) ? meeting : short_meeting;
            words.replace(at, end + name.size() - at, next);
        }
}

/// The last of the words in the text, and no 的 or name between it and the end.
bool reaches_end(view text, one_of words) {
    return std::any_of(words.begin(), words.end(), [&](view w) {
        const std::size_t at = text.rfind(w);
        return at != view::npos && text.substr(at).find("的") == view::npos &&
               text.find(subject_mark, at) == view::npos;
    });
}

/// 拟提请会议, 希望会议, 争取月底前: the assent is asked for or planned. 会议 stands between or not.
bool is_only_asked(view before) {
    if (reaches_end(before,
                    {"拟提",   "拟报",   "拟请",   "拟于",   "拟上",   "拟由",   "拟经",   "提请",
                     "报请",   "呈请",   "恳请",   "请求",   "希望",   "期望",   "将提",   "将于",
                     "将由",   "将报",   "建议会", "建议予", "建议审", "建议提", "建议将", "建议该",
                     "准备提", "待会议", "待审议", "计划提", "争取",   "力争",   "预计",   "有望",
                     "力求",   "若该",   "若无",   "若会议", "若获",   "如无",   "如该",   "如会议",
                     "如果",   "如获",   "如能",   "如经",   "假如",   "一旦",   "是否",   "能否",
                     "可否",   "视为",   "尚待",   "有待",   "未经",   "要求尽", "须经",   "需经",
                     "应经",   "应当经", "应由",   "可以视"}))
        return true;
    view rest = before;
    strip_back(rest, {"审议", "讨论", "研究", "表决", "原则", "会议", "常务会议", "局长办公会议",
                      "局务会议", "办公会议", "本次", "尽快", "尽早"});
    return ends_with_one_of(rest, {"拟", "将", "请", "建议", "报", "由", "待", "要求", "提出"}) &&
           !ends_with_one_of(rest, {"汇报", "通报", "理由"});
}

/// 已于上次会议, 去年第50次会议: another meeting's.
bool is_of_meeting_before(view before) {
    for (const view last :
         {"上次", "上一次", "前次", "去年", "前年", "此前", "上月", "上周", "上届"})
        if (const std::size_t at = before.rfind(last); at != view::npos) {
            const view between = before.substr(at);
            const bool is_told_of = between.find("的") != view::npos ||
                                    between.find("本次") != view::npos ||
                                    between.find("此次") != view::npos;
            if (!is_told_of && between.find("会") != view::npos) return true;
        }
    return false;
}

view without_mark_of_item(view words) {
    const view whole = words;
    strip_front(words, {"(", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十",
                        "0", "1",  "2",  "3",  "4",  "5",  "6",  "7",  "8",  "9"});
    if (!starts_with_one_of(words, {"、", ".", ")", "．", "是"})) return whole;
    strip_front(words, {"、", ".", ")", "．", "-", "—", "是"});
    return words;
}

bool is_collective(view words) {
    // 与会企业代表 were asked.
    if (holds_one_of(words, {"企业", "专家", "职工", "群众", "协会", "公众", "村民"})) return false;
    return holds_one_of(words, {"与会", "全体", "各位", "大家", "参会", "到会", "出席", "会议",
                                "班子", "组成人员", "会上", "成员一致"});
}

/// 局长最后表态: who presides sums up for the meeting; so does 区长李某. 局长 may be one of many who speak.
bool is_chair(view words) {
    const view said = without_mark_of_item(words);
    const bool is_head = starts_with_one_of(said, {"县长", "区长", "市长", "州长", "旗长"}) &&
                         !holds_one_of(said, {"长助理", "长热线", "长信箱", "会"});
    return is_head || holds_one_of(words, {"最后", "总结", "主持", "末位", "宣布", "归纳", "拍板"});
}

/// 协会, 委员会 are no meetings.
bool ends_with_meeting(view words) {
    if (ends_with_one_of(words, {"会议", "会上", "会议上"})) return true;
    return words.ends_with("会") &&
           !ends_with_one_of(
               words, {"协会", "商会", "学会", "联合会", "委员会", "工会", "居委会", "村委会",
                       "理事会", "董事会", "监事会", "基金会", "促进会", "研究会", "联谊会"});
}

/// 审议结果:, 会议决定:; 财政局意见:, 李某: are somebody's.
bool is_label_of_result(view label) {
    if (holds_one_of(label, {"会议", "大家", "结果", "决定", "议定", "结论", "决议", "表决", "议题",
                             "事项"}) ||
        label.ends_with("项") || label.ends_with(subject_mark) || label.ends_with(other_mark))
        return true;
    view whose = label;
    strip_back(whose, {"意见", "审议", "审签", "处理", "讨论", "研究", "办理", "情况", "集体",
                       "形成", "如下", "以下"});
    return whose.empty();
}

enum class actor : unsigned char { unsaid, meeting, somebody, other_matter, unclear };

/// Of whom or of what the words in front of the verb say it.
actor actor_in(view before, const identity& id) {
    view rest = without_mark_of_item(before);
    strip_back(rest, manner);
    const bool is_cell = rest.ends_with("|");
    strip_back(rest, {"|", "。", "\"", "“", "-", "—"});
    if (rest.empty() || ends_with_matter(rest, id)) return actor::unsaid;
    if (ends_with_other_thing(rest)) return actor::other_matter;
    // 决议:1.通过, 意见:一是同意
    strip_back(rest, {"一是", "二是", "三是", "四是"});
    if (rest.ends_with(".") || rest.ends_with(")"))
        strip_back(rest, {".", "(", ")", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9"});
    const bool is_label = rest.ends_with(":");
    strip_back(rest, {":"});
    strip_back(rest, manner);
    if (rest.empty() || ends_with_matter(rest, id)) return actor::unsaid;
    if (is_chair(before)) return actor::meeting;
    if (ends_with_meeting(rest)) {
        const bool is_of_others =
            holds_one_of(rest, {"党组", "党委", "常委", "人大", "政协", "国务院", "领导小组",
                                "财经委", "专题会", "联席会", "协调会", "座谈会", "论证会"});
        return is_of_others ? actor::somebody : actor::meeting;
    }
    if (is_cell && before.find(subject_mark) != view::npos) return actor::unsaid;
    if (is_collective(rest) &&
        (rest.size() < 12 || ends_with_one_of(rest, {"人员", "成员", "同志", "领导", "大家", "委员",
                                                     "代表", "市长", "县长", "区长", "各位"})))
        return actor::meeting;
    if (ends_with_office(rest) || (is_label && !is_label_of_result(rest))) return actor::somebody;
    if (is_label || holds_one_of(rest, {"会议", "与会", "大家", "经讨论", "经研究"}))
        return actor::meeting;
    return actor::unclear;
}

/// 李某, 张建国: as much as a person's name takes.
bool is_short_name(view words) {
    constexpr std::size_t longest = 12;  // bytes
    return words.size() <= longest && words.find(subject_mark) == view::npos;
}

/// The negator that reaches the verb over nothing but words that carry it; empty without one.
bool is_negated(view before) {
    view rest = before;
    for (std::size_t size = rest.size() + 1; rest.size() < size;) {
        size = rest.size();
        if (ends_with_one_of(rest, negators)) return !rest.ends_with("票反对");
        strip_back(rest, carried_by_negator);
    }
    return false;
}

const one_of heads = {"会议决定", "会议议定", "会议确定", "会议明确", "研究决定",
                      "讨论决定", "审议决定", "会议商定", "会议议决"};

constexpr std::array<view, 32> refusals = {
    "暂缓",     "暂不",           "缓议",       "下次会议", "再次提交", "再次提请", "再提交",
    "再提请",   "再次上会",       "再上会",     "重新提交", "重新提请", "再行研究", "再议",
    "另行研究", "退回",           "搁置",       "择期再",   "重新审议", "另行审议", "延期审议",
    "撤回",     "进一步研究后再", "修改后再审", "不再审议", "否决",     "未通过",   "不予通过",
    "没有通过", "未获通过",       "不同意",     "未予通过",
};

/// 由县某局修改完善后: who is to do what before the document comes back. What is left is what is sent back.
view topic_of_refusal(view before) {
    view rest = without_mark_of_item(before);
    strip_front(
        rest, {"但",   "另",   "并",   "且",   "因此", "故", "现", "本次",   "会议", "决定", "同意",
               "要求", "明确", "认为", "指出", "其中", "对", "将", "原则上", "建议", ":"});
    if (rest.ends_with("后") || rest.ends_with("再")) {
        std::size_t cut = rest.size();
        for (const view doing : {"修改", "完善", "补充", "论证", "测算", "征求", "调研", "听取",
                                 "沟通", "审核", "成熟", "进一步", "由", "请", "责成", "待", "经"})
            cut = std::min(cut, rest.find(doing));
        rest = rest.substr(0, cut);
    }
    strip_back(rest, {"提交", "提请", "报", "留待", "列入", "留到", "放到", "安排", "在",   "于",
                      "待",   "到",   "将", "予以", "决定", "暂时", "会议", "会后", "建议", "再"});
    for (const view agent : {"由", "请", "责成", "要求", "待", "交"})
        if (rest.starts_with(agent)) return {};
    return rest;
}

/// 农家乐管理办法, 其他未尽事宜, 重大调整: another document, or what is left or may come.
bool is_another_topic(view words, const identity& id) {
    if (ends_with_matter(words, id)) return false;
    const view whole = words;
    strip_back(words, {"须", "应", "需", "应当", "必须", "的", "一律"});
    return ends_with_other_thing(words) || is_name_of_another(words, id) ||
           starts_with_one_of(words, {"其他", "其余", "其它", "未尽"}) ||
           (words.size() < whole.size() && ends_with_one_of(words, {"调整", "变更", "变动"}) &&
            words.find(subject_mark) == view::npos) ||
           holds_one_of(words, {"今后", "类似", "同类", "凡"});
}

/// Whether the words refuse the document: it stands in front of the word or behind it, or nothing else does.
bool is_of_matter(view before, view behind, view word, const identity& id) {
    if (behind.starts_with("的") || starts_with_one_of(behind, {"理由", "原因"})) return false;
    const view topic = topic_of_refusal(before);
    const bool is_of_other = is_another_topic(topic, id) || topic.ends_with("的");
    if (!topic.empty() && !ends_with_matter(topic, id) && is_of_other) return false;
    // 下次会议前印发, 下次会议听取实施情况
    if (word == "下次会议" &&
        (holds_one_of(behind, {"落实情况", "实施情况", "执行情况", "进展"}) ||
         (behind.starts_with("前") && holds_one_of(behind, {"印发", "公布", "发布"}))))
        return false;
    view object = behind;
    strip_front(object, {"审议", "印发", "出台", "通过", "实施", "执行", "讨论", "研究", "表决",
                         "上会", "发布", "公布", "提交", "了", "会议", "继续", "对", "将"});
    const bool gives_back = word == "退回" || word == "撤回";
    if (object.empty() || begins_with_matter(object, id)) return true;
    if (gives_back)
        return ends_with_office(object) ||
               starts_with_one_of(object, {"给", "重", "修改", "补", "起草", "后", "由", "并"}) ||
               holds_one_of(object, {"修改", "补充", "重新", "完善"});
    return !ends_with_other_thing(object) && !is_name_of_another(object, id) &&
           object.find(other_mark) == view::npos && object.find("的建议") == view::npos;
}

/// 再次提交 refuses when it is to the meeting, not to another office or the committee above it.
bool is_to_meeting(view word, view behind, view words) {
    if (word.find("提交") == view::npos && word.find("提请") == view::npos) return true;
    if (starts_with_one_of(behind, {"省委", "市委", "州委", "区委", "县委", "旗委"})) return false;
    return holds_one_of(words, {"审议", "会议", "讨论", "研究", "办公会", "上会"});
}

std::optional<resolution> refusal_in(view words, const identity& id) {
    view best;
    for (const view w : refusals)
        if (w.size() > best.size() && words.find(w) != view::npos) best = w;
    if (best.empty()) return std::nullopt;
    const std::size_t at = words.find(best);
    const view before = words.substr(0, at), behind = words.substr(at + best.size());
    if (!is_to_meeting(best, behind, words)) return std::nullopt;
    // 县财政局不同意: an opinion that the meeting heard.
    const bool is_opinion = best == "不同意" || best == "否决";
    if (is_opinion && actor_in(before, id) == actor::somebody) return std::nullopt;
    if (is_of_meeting_before(before) ||
        ends_with_one_of(before, {"不再", "无需", "不必", "无须", "不需", "不用"}) ||
        (best.starts_with("再") && before.ends_with("不")))
        return std::nullopt;
    if (!is_of_matter(before, behind, best, id)) return std::nullopt;
    return resolution{decision::refused, std::string(best)};
}

/// The word as a report quotes it: 审议通过, 原则同意.
std::string with_manner(view before, view verb) {
    for (const view m : {"审议并原则", "审议并", "原则上", "审议", "原则", "一致", "会议", "表决",
                         "讨论", "获得", "一致同意"})
        if (before.ends_with(m)) return std::string(m) + std::string(verb);
    return std::string(verb);
}

/// |结果|, |2|《N》|: the cell in front of the verb is that of the result, or of the document in a row that names no office.
bool is_result_cell(view before) {
    if (!before.ends_with("|")) return false;
    before.remove_suffix(1);
    const view cell = before.substr(before.rfind('|') + 1);
    if (before.find(subject_mark) == view::npos)
        return holds_one_of(cell, {"结果", "决定", "决议", "结论"});
    strip_front(before, {"|", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9"});
    return before.size() == 1;
}

/// 同意 at a place of the words: whether it adopts the document.
resolution assent_at(view words, std::size_t at, view verb, const identity& id,
                     const context& around) {
    const view before = words.substr(0, at);
    view behind = words.substr(at + verb.size());
    const bool is_in_cell = behind.starts_with("|") && is_result_cell(before);
    if (is_in_cell) behind = {};
    if (is_negated(before)) {
        view whose = before;
        strip_back(whose, carried_by_negator);
        strip_back(whose, negators);
        const bool is_refusal =
            actor_in(whose, id) != actor::somebody && is_of_matter(before, behind, verb, id);
        return {is_refusal ? decision::refused : decision::none, "未" + std::string(verb)};
    }
    const bool is_part_of_clause =
        starts_with_one_of(behind, {"的", "后", "前", "与否", "吗", "?", "不"}) &&
        !begins_with_matter(behind, id);
    if (is_part_of_clause || is_only_asked(before) || is_of_meeting_before(before) ||
        !is_adopted(behind, id))
        return {};
    const actor who = is_in_cell ? actor::meeting : actor_in(before, id);
    if (who != actor::unsaid && who != actor::meeting) return {};
    // What a meeting does together is not the speech of who spoke before.
    const bool is_joint =
        holds_one_of(before, {"一致", "表决", "审议", "讨论", "研究", "经", "予以", "决定"});
    if (who == actor::unsaid && around.spoke == speaker::somebody && !is_joint) return {};
    if (around.follows_proposal && is_bare(behind) && !is_joint) return {};
    if (!around.is_on_document && is_bare(behind)) return {};
    return {decision::approved, with_manner(before, verb)};
}

/// 会议决定以县政府名义印发
resolution resolved_without_assent(view words, const identity& id, speaker spoke) {
    // 会议听取汇报后，决定印发《N》
    constexpr view resolved = "决定";
    view rest = words;
    strip_front(rest, {"并", "经研究", "研究", "一致", "最后"});
    if (spoke == speaker::meeting && rest.starts_with(resolved) &&
        is_issued(rest.substr(resolved.size()), id))
        return {decision::approved, std::string(resolved)};
    for (const view head : heads)
        if (const std::size_t at = words.find(head); at != view::npos)
            if (is_issued(words.substr(at + head.size()), id))
                return {decision::approved, std::string(head)};
    return {};
}

/// 未形成一致意见的事项
bool is_attribute(view words) {
    const std::size_t of = words.find("的");
    return of != view::npos && !words.substr(of).starts_with("的决定");
}

}  // namespace

resolution resolution_in(view text, const identity& id, const context& around) {
    std::string said = without_objections(text);
    shorten_next_meeting(said);
    const view words = said;
    if (const auto refused = refusal_in(words, id)) return *refused;
    resolution found;
    for (const view verb : {"通过", "同意", "审定"})
        for (std::size_t at = words.find(verb); at != view::npos;
             at = words.find(verb, at + verb.size())) {
            const resolution one = assent_at(words, at, verb, id, around);
            // 送会议审定, 审定后: that it is 审定 is said of the document by name or not at all.
            if (verb == "审定" && is_bare(words.substr(at + verb.size()))) continue;
            if (one.what == decision::refused) return one;
            if (one.what == decision::approved && found.what == decision::none) found = one;
        }
    return found.what == decision::none ? resolved_without_assent(words, id, around.spoke) : found;
}

speaker speaker_of(view words) {
    const view said = without_mark_of_item(words);
    if (is_chair(said) || is_collective(said) ||
        holds_one_of(said, {"经讨论", "经研究", "经审议", "经表决", "经集体", "一致", "讨论认为",
                            "研究认为", "审议认为"}))
        return speaker::meeting;
    if (const std::size_t colon = said.find(":"); colon != view::npos && colon > 0)
        return is_label_of_result(said.substr(0, colon)) ? speaker::unsaid : speaker::somebody;
    for (const view verb :
         {"表示", "认为", "提出", "建议", "提议", "发言", "复函", "来函", "回复", "说"})
        if (const std::size_t at = said.find(verb); at != view::npos && at > 0)
            if (ends_with_office(said.substr(0, at)) || is_short_name(said.substr(0, at)))
                return speaker::somebody;
    return speaker::unsaid;
}

bool is_speech(view words) {
    const std::size_t colon = words.find(":");
    return colon != view::npos && ends_with_office(words.substr(0, colon)) && !is_chair(words);
}

bool is_proposal(view words) {
    return speaker_of(words) == speaker::somebody &&
           holds_one_of(words, {"提出", "提议", "建议", "申请", "请求"}) &&
           !holds_one_of(words, {"印发", "出台", "发布", "公布", "审议", "该办法"});
}

bool is_supposition(view words) {
    return words.ends_with("的话") ||
           (starts_with_one_of(words, {"如", "若", "假如", "倘"}) &&
            !starts_with_one_of(words, {"如期", "如下", "如实", "如上"}));
}

bool is_left_open(view words, const identity& id) {
    for (const view none : {"未", "没有", "不"})
        for (const view doing : {"表决", "作决定", "作出决定", "做决定", "形成决", "形成一致",
                                 "形成统一", "作决议", "议定", "决定"})
            if (const std::size_t at = words.find(std::string(none) + std::string(doing));
                at != view::npos && !is_attribute(words.substr(at)) &&
                !is_another_topic(topic_of_refusal(words.substr(0, at)), id))
                return true;
    return false;
}

bool is_on_other_topic(view words, const identity& id) {
    view topic = without_mark_of_item(words);
    strip_front(topic, {"但", "其中", "至于"});
    const std::size_t whole = topic.size();
    strip_front(topic, {"关于", "对于", "针对", "对", "就"});
    return topic.size() < whole && topic.find(subject_mark) == view::npos &&
           is_another_topic(topic, id);
}

bool is_head_of_resolution(view words) { return ends_with_one_of(words, heads); }

}  // namespace yigui::joining
