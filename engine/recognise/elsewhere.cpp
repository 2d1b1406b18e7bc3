// What a sentence leaves open, another may tell: 关于合法性审核。该程序已于6月3日完成。; a list of
// steps with 以上四项均已办理完毕 behind it; a question and its answer. Only a sentence that says
// by its first words that it speaks of what stands before is taken for one. Taking any following
// sentence was rejected: two steps told one after the other would lend each other their marks.
#include <algorithm>
#include <vector>

#include "base/unicode.h"
#include "recognise/numerals.h"
#include "recognise/place.h"

namespace yigui::recognising {

namespace {

/// Drops one of `words` from the front of `s`.
template <std::size_t N>
bool takes(string_view& s, const string_view (&words)[N]) {
    const string_view* longest = nullptr;
    for (const string_view& w : words)
        if (s.starts_with(w) && (!longest || w.size() > longest->size())) longest = &w;
    if (longest) s.remove_prefix(longest->size());
    return longest != nullptr;
}

constexpr string_view refers[] = {"该",   "此",   "本",   "这",   "上述", "前述",
                                  "以上", "上列", "前列", "所列", "该项", "此项",
                                  "本项", "这项", "这一", "该等", "这个", "那个"};
constexpr string_view nouns[] = {"程序", "环节", "工作",   "步骤", "手续", "事项",
                                 "各项", "流程", "项工作", "阶段", "活动", "过程"};
/// 以上四项, 上述各环节: of how many it speaks.
constexpr string_view counts[] = {"二项", "两项", "三项", "四项", "五项",   "六项",   "七项",
                                  "八项", "各项", "几项", "诸项", "各环节", "各程序", "各步",
                                  "步骤", "程序", "环节", "手续", "工作",   "流程",   "诸环节"};

/// 该程序…, 前述工作…: the words behind the reference; empty when the sentence makes none.
string_view behind_reference(string_view s) {
    const auto matches = [&](const string_view(&what)[12]) { return takes(s, what); };
    if (!takes(s, refers)) return {};
    if (s.starts_with("项")) s.remove_prefix(3);
    return matches(nouns) ? s : string_view{};
}

string_view behind_summary(string_view s) {
    static constexpr string_view all[] = {"以上", "上述", "前述", "上列", "前列", "所列"};
    if (!takes(s, all)) return {};
    return takes(s, counts) ? s : string_view{};
}

/// 前者, 后一项, 前两项: which of `n` listed steps a word speaks of, half-open; `size` of the word.
struct ordinal {
    std::size_t first = 0, last = 0, size = 0;
};

/// Asked of every character of long lines: most begin no ordinal.
bool may_begin_ordinal(char32_t c) {
    switch (c) {
        case U'前':
        case U'后':
        case U'第':
        case U'最':
        case U'头':
        case U'首':
        case U'末':
            return true;
        default:
            return false;
    }
}

/// 公布后三个工作日内, 前两个季度: no two or three of what was listed.
bool counts_days(string_view behind) {
    return begins_with_one_of(behind,
                              {"工作", "月", "自然", "季", "星期", "小时", "年", "交易", "学期"});
}

ordinal ordinal_at(string_view s, std::size_t n) {
    if (s.size() < 6) return {};
    static constexpr string_view firsts[] = {"前者",   "前一项", "前一个",   "前一道", "第一项",
                                             "头一项", "首项",   "前一环节", "第一个", "第一道"};
    static constexpr string_view lasts[] = {"后者",     "后一项",   "后一个",   "后一道",
                                            "最后一项", "最后一个", "最后一道", "末项",
                                            "末一项",   "后一环节", "末尾一项"};
    for (const string_view w : firsts)
        if (s.starts_with(w)) return {0, 1, w.size()};
    for (const string_view w : lasts)
        if (s.starts_with(w)) return {n - 1, n, w.size()};
    static constexpr string_view numbers[] = {"二", "两", "三", "四", "五", "六"};
    static constexpr std::size_t values[] = {2, 2, 3, 4, 5, 6};
    for (std::size_t i = 0; i < std::size(numbers); ++i) {
        if (!s.substr(3).starts_with(numbers[i])) continue;
        for (const string_view unit : {"项", "个", "道", "者", "步", "关", "环"}) {
            const std::size_t k = std::min(values[i], n), size = 6 + unit.size();
            if (!s.substr(6).starts_with(unit) || counts_days(s.substr(size))) continue;
            if (s.starts_with("前")) return {0, k, size};
            if (s.starts_with("后")) return {n - k, n, size};
            if (s.starts_with("第")) return {k - 1, k, size};
        }
    }
    return {};
}

/// 没有就补听; 都给我补上: somebody is told to do what was left out.
bool is_order_to_make_up(string_view said) {
    if (has_one_of(said, {"已", "了", "?"})) return false;
    return begins_with_one_of(said, {"没有就", "没做就", "没办就", "没开就", "没报就", "没有的,",
                                     "没做的", "没有的话"}) ||
           has_one_of(said, {"给我补", "都要补", "都得补", "一并补", "赶紧补", "尽快补", "马上补"});
}

}  // namespace

/// The steps that a clause lists, each once, in the order of their names.
std::vector<std::uint32_t> place::steps_listed(stretch clause) const {
    std::vector<std::uint32_t> out;
    each(role::noun, clause, [&](const phrase_hit& one) {
        if (r_.words().of(one).parts.empty() || r_.is_cited(one.begin)) return;
        if (std::find(out.begin(), out.end(), one.group) == out.end()) out.push_back(one.group);
    });
    return out;
}

/// 公开征求意见和意见采纳反馈两个环节,前者已于6月完成,后者至今没有做.
std::optional<place::statement> place::told_by_ordinal(bool& refers) const {
    const std::vector<std::uint32_t> steps = steps_listed(clause_);
    const auto mine = std::find(steps.begin(), steps.end(), group_);
    if (steps.size() < 2 || mine == steps.end()) return std::nullopt;
    // 审查和审核也过了;后三步还没动: told already, and the next ones are counted.
    if (ends_with_one_of(without_end(r_.at(clause_), {";", ",", "。"}),
                         {"过了", "做了", "办了", "走了", "完了", "办妥", "办完"}))
        return std::nullopt;
    const std::size_t stop = std::min(r_.line_at(h_.begin).end, clause_.end + 450);
    std::optional<stretch> told;
    std::size_t behind = 0;  // 后一道 stands in 最后一道
    for (std::size_t next = clause_.end, at = next; next < stop; at = next) {
        const char32_t c = code_point_at(r_.text(), next);
        if (at < behind || !may_begin_ordinal(c)) continue;
        const ordinal o = ordinal_at(r_.text().substr(at, 15), steps.size());
        if (o.size == 0) continue;
        // 不再征求意见、不再论证。但审核和签发不得省略,前者…: it speaks of the nearest list.
        for (stretch one = r_.clause_at(clause_.end); one.end <= at && one.size() > 0;
             one = r_.clause_at(one.end))
            if (steps_listed(one).size() > 1) return std::nullopt;
        refers = true;
        behind = at + o.size;
        const auto i = static_cast<std::size_t>(mine - steps.begin());
        const bool is_mine = o.first <= i && i < o.last;
        // 前两个做了,后一个没有做, of a list that names more than the steps: the last of them says it.
        if (told && !(is_mine && o.last == steps.size())) {
            told->end = at;
            break;
        }
        if (is_mine) told = stretch{at + o.size, stop};
    }
    if (!told) return std::nullopt;
    told->end = std::min(told->end, r_.sentence_at(told->begin).end);
    return polarity_in(*told);
}

/// 前者出具论证报告,后者无问题. 前者形成初稿, 前者通过才印发: what is formed by it, and what it is good for.
static bool tells_outcome(string_view said) {
    if (has_one_of(said, {"才", "方可", "方能", "即可", "后再", "后印", "后公", "后报"}))
        return false;
    if (begins_with_one_of(said, {"无问题", "无异议", "合格", "通过", "合法"})) return true;
    return begins_with_one_of(said, {"出具", "形成", "作出", "给出", "取得", "获得", "拿到"}) &&
           has_one_of(said, {"意见书", "报告", "结论", "纪要", "回执", "笔录", "复函", "同意"});
}

/// The first mark in the stretch that decides: denied, due, or done.
std::optional<place::statement> place::polarity_in(stretch s) const {
    struct kind {
        role what;
        yigui::polarity means;
    };
    static constexpr kind kinds[] = {
        {role::negation, polarity::negated},    {role::duty_mark, polarity::required},
        {role::unfinished, polarity::required}, {role::done_mark, polarity::done},
        {role::trace, polarity::done},          {role::perfective, polarity::done}};
    std::optional<statement> out;
    for (const auto& k : kinds)
        each(k.what, s, [&](const phrase_hit& one) {
            if (k.what == role::done_mark && weight(one) < 2) return;
            if (!out || one.begin < out->by.begin)
                out = statement{k.means, {one.begin, one.end}, mark("另一句的", one)};
        });
    // 后一项不适用, 后者可以免去
    each(role::exemption, s, [&](const phrase_hit& one) {
        const string_view w = r_.at({one.begin, one.end});
        const bool frees =
            begins_with_one_of(w, {"不适用", "免", "无需", "不需", "不必", "可不", "可以不"});
        if (frees && (!out || one.begin < out->by.begin))
            out = statement{polarity::exempted, {one.begin, one.end}, mark("另一句的", one)};
    });
    // 前者出具论证报告,后者无问题: what came of it.
    if (!out && tells_outcome(r_.at(s)) &&
        !contains_one_of(sentence_, {"不能", "不得", "区别", "不同", "制度", "各有", "代替"}))
        out = statement{polarity::done, s, "另一句写明了结果"};
    // 由属地街道承担,5月10日出具报告: who had to do it, and that it was done.
    const bool is_dated = has_past_date(s) && !is_deadline(s);
    if (out && out->polarity == polarity::required && is_dated) out.reset();
    if (out && out->polarity != polarity::done) return out;
    if (is_deadline(s)) return statement{polarity::required, s, "另一句写的是期限"};
    if (!out && is_dated) out = statement{polarity::done, s, "另一句写明了日期"};
    return out;
}

/// 须先由专家论证、由法规处审核;这两步分别于5月和6月完成: what was due, and that it was done.
std::optional<place::statement> place::told_of_both() const {
    const stretch next = r_.sentence_at(sentence_.end);
    const string_view said = r_.at(next);
    const string_view rest =
        without_front(said, {"这两步", "这两项", "这两道", "这三步", "这三项", "这几步", "这几项",
                             "上述两步", "以上两步", "上述三步", "以上三步"});
    // 这两步已列入计划, 均已明确责任人: planned, and not done.
    if (!has_one_of(rest, {"完成", "办结", "办完", "做完", "走完", "做了", "办了", "办理完"}) ||
        has_one_of(rest, {"列入", "明确", "安排", "纳入", "计划", "督办", "限"}))
        return std::nullopt;
    if (rest.size() == said.size() || r_.at(clause_).ends_with("前,")) return std::nullopt;
    auto out = polarity_in({next.end - rest.size(), next.end});
    if (out && out->polarity != polarity::done) out.reset();
    return out;
}

namespace {

/// What the next sentence says of a step that its own sentence lays down as due.
class due_and_told : public place {
 public:
    explicit due_and_told(const place& p) : place(p) {}
    std::optional<statement> told() const {
        if (!first(role::duty_mark, sentence_) || first(role::negation, sentence_))
            return std::nullopt;
        const stretch next = r_.sentence_at(sentence_.end);
        if (next.end > r_.line_at(h_.begin).end) return std::nullopt;
        return contains({sentence_.begin, h_.begin}, "补") ? made_up(next) : of_the_rest(next);
    }

 private:
    /// 须补作公平竞争审查。水务局5月6日完成补审: it was made up for.
    std::optional<statement> made_up(stretch next) const {
        if (!contains_one_of(next, {"完成补审", "补审完成", "已补审", "补审完毕", "完成补作",
                                    "已补作", "完成补做", "已补做", "已补办", "补办完毕",
                                    "完成补办", "补做完毕", "已补齐", "已经补", "已予补"}) ||
            first(role::negation, next) || first(role::duty_mark, next))
            return std::nullopt;
        return statement{polarity::done, next, "下一句写明已经补办"};
    }
    /// 须履行专家论证、风险评估、合法性审查程序。目前专家论证已完成,其余程序尚未启动: what of the list is not named
    /// in front of 其余 belongs to it.
    std::optional<statement> of_the_rest(stretch next) const {
        constexpr std::size_t fewest = 3;  // steps that make a list
        if (steps_listed(sentence_).size() < fewest) return std::nullopt;
        const std::size_t at =
            first_place_of(r_.at(next), {",其余程序", ",其余各项", ",其余环节", ",其余步骤",
                                         ",其余几项", ",其余尚", ",其余均", ",其余还", ",其他程序",
                                         ",其他各项", ",余下程序", ",余下各项"});
        if (at == string_view::npos) return std::nullopt;
        const stretch rest{next.begin + at, next.end};
        bool is_named = false;
        each(role::noun, {next.begin, rest.begin},
             [&](const phrase_hit& one) { is_named |= of_group(one); });
        return is_named ? std::nullopt : polarity_in(rest);
    }
};

}  // namespace

std::optional<place::statement> place::told_elsewhere() const {
    const role what = r_.words().of(h_).role;
    if (what != role::noun || sentence_.end >= r_.text().size()) return std::nullopt;
    if (const auto told = due_and_told(*this).told()) return told;
    if (const auto both = told_of_both()) return both;
    if (asks()) {
        // 审没审合法性?常务会开没开?两样都给我补齐: questions that end in an order.
        stretch s = r_.sentence_at(sentence_.end);
        for (int i = 0; i < 3 && r_.at(s).ends_with("?") && s.end < r_.text().size(); ++i)
            s = r_.sentence_at(s.end);
        if (is_order_to_make_up(r_.at(s)))
            return statement{polarity::required, s, "问过以后要求补办"};
        return told_in_answer();
    }
    for (const role x : {role::duty_mark, role::negation, role::condition, role::exemption})
        if (first(x, sentence_)) return std::nullopt;
    if (done_before({sentence_.begin, sentence_.end}) && strong_sign(sentence_))
        return std::nullopt;
    constexpr int furthest = 8;  // items of a list above their summary
    stretch s = sentence_;
    for (int i = 0; i < furthest && s.end < r_.text().size(); ++i) {
        s = r_.sentence_at(s.end);
        if (s.size() == 0) break;
        const string_view said = r_.at(s);
        string_view rest = i == 0 ? behind_reference(said) : string_view{};
        if (rest.empty()) rest = behind_summary(said);
        if (rest.empty()) continue;
        return polarity_in({s.end - rest.size(), s.end});
    }
    return std::nullopt;
}

/// 合法性审核是哪家做的?谁审的?: who or when, of what is taken for done.
static bool asks_who_did(string_view asked) {
    constexpr std::size_t longest = 45;  // bytes from the question's word to its end
    const std::size_t at =
        first_place_of(asked, {"谁", "哪家", "哪个", "哪一家", "哪里", "哪儿", "何时", "什么时候",
                               "哪天", "几月", "哪位", "什么单位", "哪年"});
    return at != string_view::npos && asked.size() - at <= longest &&
           ends_with_one_of(asked,
                            {"做的?",   "审的?",   "办的?",   "评的?",   "出的?",   "开的?",
                             "送的?",   "发的?",   "报的?",   "签的?",   "编的?",   "定的?",
                             "公布的?", "组织的?", "审核的?", "审查的?", "论证的?", "评估的?",
                             "召开的?", "举行的?", "印发的?", "批的?",   "牵头的?"});
}

namespace {

bool asks_why_refused(string_view asked) {
    return has_one_of(asked, {"为何没有采纳", "为何未采纳", "为何不采纳", "为什么没有采纳",
                              "为什么未采纳", "为什么不采纳", "为何没采纳", "为什么没采纳"});
}

/// 如何备案? 多久公布?: about the manner, which no answer makes an event.
bool asks_how_or_why(string_view asked) {
    return has_one_of(asked, {"如何", "怎么办", "怎样", "什么是", "是什么", "哪几", "为什么",
                              "为何", "多久", "哪里可以"});
}

}  // namespace

std::optional<place::statement> place::told_in_answer() const {
    const string_view asked = r_.at(sentence_);
    // 问:为何没有采纳…的建议?答:国家标准只设三级: the reason is the answer to who made it.
    if (step_ == step::consultation_feedback && sentence_.end < r_.text().size() &&
        asks_why_refused(asked) &&
        begins_with_one_of(r_.at(r_.sentence_at(sentence_.end)), {"答:", "答复:", "回复:"}))
        return statement{polarity::done, r_.sentence_at(sentence_.end), "答句说明了没有采纳的理由"};
    if (asks_who_did(asked)) {
        const stretch answer = r_.sentence_at(sentence_.end);
        const string_view said =
            without_front(r_.at(answer), {"答:", "答", "A:", "回复:", "回答:"});
        if (!first(role::duty_mark, answer) &&
            (said.starts_with("由") || said.starts_with("是") || !first(role::negation, answer)))
            return statement{polarity::done, sentence_, "问的是谁办的、什么时候办的"};
    }
    if (asks_how_or_why(asked)) return std::nullopt;
    stretch s = r_.sentence_at(sentence_.end);
    const string_view said = r_.at(s);
    // 备案了没有?备了: a question to be answered by yes or no needs no name before the answer.
    std::vector<string_view> names = {"答:", "答", "A:", "回复:", "回答:", "负责人:"};
    for (const string_view whether : {"没有?", "没?", "吗?"})
        if (asked.ends_with(whether)) names.push_back("");
    for (const string_view who : names)
        if (said.starts_with(who)) {
            s.begin += who.size();
            bool names_step = false;
            each(role::noun, s, [&](const phrase_hit& o) { names_step |= of_group(o); });
            if (names_step) return std::nullopt;
            auto out = polarity_in(s);
            // 五天内会放到网上: a term that runs.
            if (!out || out->polarity == polarity::done)
                for (std::size_t i = r_.first_token(s.begin); i < r_.tokens().size(); ++i) {
                    const token& t = r_.tokens()[i];
                    if (t.begin >= s.end) break;
                    if (t.kind == token_kind::duration && starts(r_.text(), t.end, "内"))
                        return statement{polarity::required, {t.begin, t.end}, "答句写的是期限"};
                }
            return out;
        }
    return std::nullopt;
}

/// 由局办公室统一编号,号码为9号: the next clause gives the number.
std::optional<stretch> place::number_named_next() const {
    const stretch next = r_.clause_after(clause_);
    const string_view said = r_.at(next);
    const string_view rest =
        without_front(said, {"号码为", "号码是", "编号为", "编号是", "号为", "编为", "登记号为"});
    if (rest.size() == said.size()) return std::nullopt;
    const auto n = any_number_at(rest, rest.starts_with("第") ? string_view("第").size() : 0);
    if (!n || !rest.substr(n->end).starts_with("号")) return std::nullopt;
    return stretch{next.begin, next.begin + said.size() - rest.size() + n->end};
}

/// 依规应当开展风险评估,我局委托第三方进行了评估: what was due was done in the next clause.
std::optional<phrase_hit> place::done_as_due() const {
    constexpr std::size_t verb = 6;  // bytes: 评估, 审核
    const stretch next = r_.clause_after(clause_);
    if (next.size() == 0 || next.end > sentence_.end || h_.end - h_.begin < 2 * verb ||
        !begins_with_one_of(r_.at(next),
                            {"我局", "我委", "我办", "我厅", "本局", "本委", "该局", "该委",
                             "起草单位", "起草科", "起草组", "承办", "现", "目前", "该"}) ||
        !contains(next, r_.at({h_.end - verb, h_.end})) || first(role::negation, next) ||
        first(role::duty_mark, next))
        return std::nullopt;
    const auto d = first(role::done_mark, next);
    return d && weight(*d) > 1 ? d : std::nullopt;
}

}  // namespace yigui::recognising
