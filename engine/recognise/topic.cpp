// A clause that only names the step, and the clauses behind it that tell what became of it: 征求意见一节,
// 起草单位承认没有做; 专家论证,因不属于重大决策,未进行; 本件的备案,应在公布后另行办理. And the items of a form that a
// sentence speaks of: “是否听证”一项打叉.
#include <algorithm>

#include "recognise/find.h"
#include "recognise/judge.h"

namespace yigui::recognising {
namespace {

class topics : public judge {
 public:
    explicit topics(const judge& j) : judge(j) {}
    std::optional<judgment> told();
    std::optional<judgment> ticked() const;
    bool waits() const;

 private:
    bool is_bare() const;
    bool is_reason(stretch c) const;
    bool names_other_step(stretch c) const;
    bool acts_on_topic(string_view rest) const;
    std::optional<judgment> due_in(stretch c) const;
};

/// 专家论证材料, 风险评估一项, 征求意见这一环节: the clause ends with the topic.
bool topics::is_bare() const {
    constexpr std::size_t longest = 90;  // bytes in front of it
    if (is_combined() || h_.begin > clause_.begin + longest) return false;
    for (const role x : {role::done_mark, role::duty_mark, role::negation, role::exemption,
                         role::condition, role::unfinished})
        if (first(x, clause_)) return false;
    string_view tail = r_.at({h_.end, std::max(h_.end, clause_.end)});
    if (!tail.ends_with(",")) return false;
    tail.remove_suffix(1);
    for (const string_view word : {"材料", "意见", "手续", "情况", "报告", "工作"})
        if (tail.starts_with(word)) tail.remove_prefix(word.size());
    tail = without_front(tail, {"这一", "这", "一", "的"});
    return tail.empty() ||
           is_one_of(tail, {"项", "节", "栏", "事", "程序", "环节", "方面", "步", "关", "块", "道",
                            "环", "事项", "问题", "一事", "这块"});
}

bool topics::is_reason(stretch c) const {
    return begins_with_one_of(
        r_.at(c),
        {"因",     "由于",   "鉴于", "系",   "属",     "本办法", "该办法", "本规定", "该规定",
         "本细则", "该细则", "本件", "该件", "本通知", "该通知", "本通告", "该通告", "考虑到",
         "同前",   "同上",   "理由", "不属", "不涉及", "未涉及", "并不",   "内容",   "仅"});
}

bool topics::names_other_step(stretch c) const {
    bool found = false;
    each(role::noun, c,
         [&](const phrase_hit& o) { found |= !of_group(o) && !r_.words().of(o).is_broad; });
    return found;
}

/// 未进行, 没有论证, 未做: a verb of doing, or the step's own.
bool topics::acts_on_topic(string_view rest) const {
    rest = without_front(rest, {"有", "另行", "再", "另", "予", "曾", "单独"});
    rest = rest.substr(0, first_place_of(rest, {",", "。", ";", "!", ":", "\n", "("}));
    return is_one_of(
        rest,
        {"",     "做",   "办",       "进行",     "开展",     "启动",     "组织",   "履行",  "落实",
         "完成", "办理", "安排",     "走",       "搞",       "做过",     "办过",   "论证",  "评估",
         "征求", "听取", "审核",     "审查",     "解读",     "备案",     "编号",   "公布",  "公开",
         "讨论", "报告", "听证",     "清理",     "签发",     "审",       "评",     "报",    "编",
         "征集", "发布", "组织论证", "组织评估", "征求意见", "专门论证", "组织过", "开展过"});
}

/// 司法所提醒须于印发后报县司法局, 市局表示将在月底前报送: behind who says it, when he has to say.
string_view without_office(string_view said) {
    constexpr std::size_t longest = 36;  // bytes: who says it
    const std::size_t at = first_place_of(said, {"提醒", "表示", "要求", "强调", "认为", "答复",
                                                 "明确", "承诺", "提出", "回复", "建议"});
    if (at == 0 || at > longest ||
        has_one_of(said.substr(0, at), {",", "网友", "市民", "群众", "居民", "村民", "代表", "企业",
                                        "委员", "公众", "协会", "业主", "不", "未", "没", "已"}))
        return {};
    return said.substr(at + string_view("提醒").size());
}

/// 应在公布后另行办理, 拟于下月进行, 由法规科于月底前完成.
std::optional<judgment> topics::due_in(stretch c) const {
    string_view said = r_.at(c);
    if (const string_view told = without_office(said);
        begins_with_one_of(told, {"应", "须", "拟", "将", "待", "还需", "仍需", "必须", "尚需"}) &&
        !has_one_of(told, {"已", "了"})) {
        if (has_one_of(told, {"之后", "之前", "前报", "内报", "报送", "报备", "后报", "补", "发布",
                              "推出", "上网", "公布"}))
            return required("后面的分句写明去办");
        said = told;
    }
    if (!begins_with_one_of(said, {"应", "须", "拟", "待", "将", "尚待", "还需", "仍需", "仍应",
                                   "还应", "仍须", "另行", "尚需", "下一步", "请"}))
        return std::nullopt;
    if (has_one_of(said, {"已", "了", "应纳尽纳"}) ||
        !has_one_of(said, {"办理", "进行", "开展", "组织", "完成", "补", "启动", "履行", "安排",
                           "另行", "纳入", "再办", "再做", "实施"}))
        return std::nullopt;
    return required("后面的分句写明去办");
}

std::optional<judgment> topics::told() {
    constexpr int furthest = 4;  // clauses
    if (!is_bare()) return std::nullopt;
    stretch c = clause_;
    for (int i = 0; i < furthest; ++i) {
        c = r_.clause_after(c);
        if (c.size() == 0 || c.begin >= sentence_.end) return std::nullopt;
        const bool reason = is_reason(c);
        // 公开征求意见,我局认为应当在评估论证之后: another step tells when.
        if (!without_office(r_.at(c)).empty()) {
            // …要求须补做,我局已于5月补做: and it was.
            if (has_one_of(r_.at({c.end, std::max(c.end, sentence_.end)}),
                           {"已补", "已办", "已完成", "已做", "已开展", "已组织", "办结"}) ||
                (has_word(r_.at({c.end, std::max(c.end, sentence_.end)}), "已于") &&
                 has_one_of(r_.at({c.end, std::max(c.end, sentence_.end)}),
                            {"补做", "补办", "办理", "完成", "组织"})))
                return std::nullopt;
            if (const auto due = due_in(c)) return due;
        }
        if (!reason && names_other_step(c)) return std::nullopt;
        if (const auto due = due_in(c)) return due;
        // 集体讨论一环,…,由班子成员传签代替会议: something else came instead of it.
        if (has_one_of(r_.at(c), {"代替会议", "代替开会", "代替了", "替代了", "代替上会",
                                  "传签代替", "会签代替", "代替集体"}) &&
            !has_one_of(r_.at(c), {"不能", "不得", "不可", "应", "须"}))
            return make(polarity::negated, "后面的分句写明用别的代替了");
        std::optional<phrase_hit> n = first(role::negation, c);
        if (!n) n = first(role::exemption, c);
        if (n && acts_on_topic(r_.at({n->end, std::max(n->end, c.end)}))) return denied_by(*n);
        if (!reason && (first(role::done_mark, c) || n)) return std::nullopt;
    }
    return std::nullopt;
}

/// “是否征求利害关系人意见”一项打叉, “合法性审核”一格打勾: what a sentence tells of a form's item.
std::optional<judgment> topics::ticked() const {
    constexpr std::size_t longest = 75;  // bytes
    string_view rest = r_.text().substr(h_.end, longest);
    rest = without_front(rest, {"意见", "情况", "程序", "环节"});
    const bool quoted = rest.starts_with("”");
    if (quoted) rest.remove_prefix(string_view("”").size());
    const string_view item = without_front(rest, {"一项", "一栏", "一格", "一行", "这一项",
                                                  "这一栏", "这一格", "栏", "项", "格", "处"});
    if (!quoted && item.size() + string_view("一项").size() > rest.size()) return std::nullopt;
    const string_view told = without_front(
        item, {"内", "里", "中", "则", "已", "均", "仅", "也", "被", "后", "只", "却"});
    if (begins_with_one_of(
            told, {"打叉", "打了叉", "打×", "画叉", "画×", "打“×", "勾“否", "勾了“否", "勾否",
                   "填“否", "填了“否", "选“否", "写“否", "勾的是“否"}))
        return make(polarity::negated, "说的是表里这一项打了叉");
    if (begins_with_one_of(
            told, {"打勾", "打了勾", "打√", "打钩", "打“√", "画勾", "勾“是", "勾了“是", "填“是",
                   "填了“是", "选“是", "勾的是“是", "打上勾", "勾上"}))
        return make(polarity::done, "说的是表里这一项打了勾");
    return std::nullopt;
}

/// 法规科(审核通过,3月12日)→局长签发→编号: the other stations of the course give their day, and this one none.
/// 流转至“局长签发”环节,状态为待办
bool topics::waits() const {
    constexpr std::size_t longest = 60;  // bytes
    const string_view rest = r_.text().substr(h_.end, longest);
    if (begins_with_one_of(rest, {"”环节,", "环节,", "”一步,", "”节点,"}) &&
        has_one_of(rest, {"待办", "待处理", "未处理", "在办", "待签"}))
        return true;
    const string_view said = r_.at(sentence_);
    if (h_.begin < sentence_.begin || said.find("→") == string_view::npos) return false;
    const std::size_t at = h_.begin - sentence_.begin;
    const std::size_t before = said.substr(0, at).rfind("→"), behind = said.find("→", at);
    if (before == string_view::npos && behind == string_view::npos) return false;
    const std::size_t from = before == string_view::npos ? 0 : before + string_view("→").size();
    const string_view own = said.substr(from, behind == string_view::npos ? behind : behind - from);
    const auto is_dated = [](string_view item) {
        return item.find_first_of("0123456789") != string_view::npos && item.find('(') != item.npos;
    };
    if (has_one_of(own, {"已", "√", "完", "毕", "同意", "通过", "(", ":"})) return false;
    int dated = 0;
    for (std::size_t i = 0; i < said.size();) {
        const std::size_t end = std::min(said.find("→", i), said.size());
        dated += is_dated(said.substr(i, end - i));
        i = end + string_view("→").size();
    }
    return dated > 0;
}

}  // namespace

bool judge::is_exemption_disputed() const {
    if (sentence_.end >= r_.text().size() ||
        !has_one_of(r_.at(sentence_), {"认为", "称", "提出", "主张", "以为由", "为由", "理由"}))
        return false;
    constexpr std::size_t near = 150;  // bytes
    const string_view next = r_.at(r_.sentence_at(sentence_.end)).substr(0, near);
    return has_one_of(next, {"不同看法", "不同意见", "不能成立", "不予认可", "不认可", "不成立",
                             "不予支持", "不能采信", "于法无据", "没有依据", "理由不充分",
                             "不能同意", "难以成立", "并不属于", "不符合规定"});
}

bool judge::waits_in_course() const { return topics(*this).waits(); }

std::optional<judgment> judge::told_of_topic() { return topics(*this).told(); }

std::optional<judgment> judge::ticked_in_words() const { return topics(*this).ticked(); }

}  // namespace yigui::recognising
