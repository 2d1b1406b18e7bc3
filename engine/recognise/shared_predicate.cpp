// What several steps of a sentence share: the predicate behind their list (…、…均已完成), the denial at
// the last of them, the result that closes a sequence (先报党组,再上会,两个会都同意了), the days between two
// of them (从签发到公布用了三天). Each is found from the step that has no mark of its own.
#include <algorithm>

#include "recognise/find.h"
#include "recognise/judge.h"

namespace yigui::recognising {
namespace {

/// The questions of this file, put to a place.
class shared : public place {
 public:
    explicit shared(const place& p) : place(p) {}
    std::optional<phrase_hit> closed_sequence() const;
    std::optional<phrase_hit> days_between() const;
    std::optional<phrase_hit> order_in_time() const;
    bool closes_clauses() const;
    std::optional<std::pair<polarity, phrase_hit>> first_said(stretch said) const;

 private:
    bool is_due_before(std::size_t end) const;

 public:
    bool is_only_wished(std::size_t count) const;
};

/// Behind 两次会议, 三步: how a clause speaks of all that was listed.
string_view behind_count(string_view said) {
    said = without_front(said, {"这", "以上", "上述"});
    return without_front(
        said, {"两次会议", "两个会议", "两次会",   "两个会", "两会",     "两边",     "两道程序",
               "两道手续", "两道关",   "两项程序", "两项",   "两步",     "三次会议", "三个会",
               "三道程序", "三道手续", "三项程序", "三项",   "三步",     "四步",     "各环节",
               "各步骤",   "各程序",   "各步",     "每一步", "几道程序", "几步",     "几道手续"});
}

/// 均获同意, 都走完了: and not 均同意的方可印发.
bool closes_all(string_view said) {
    said = behind_count(said);
    if (!begins_with_one_of(said, {"均", "都", "全都", "皆"})) return false;
    said = without_end(said, {"。", ";", ",", "\n", "!"});
    return said.size() <= 24 &&
           ends_with_one_of(said,
                            {"获同意", "获通过", "同意了",   "通过了",   "获得同意", "获得通过",
                             "已同意", "已通过", "走完了",   "办完了",   "做完了",   "已走完",
                             "已办完", "已做完", "已完成",   "完成了",   "办妥",     "办结",
                             "办了",   "做了",   "一致同意", "一致通过", "顺利通过", "表示同意"});
}

/// 漏办的:备案,现已补办; 未办:合法性审核。该项无需办理: what else is said of the steps that were left out.
polarity said_of_missing(const reading& r, std::size_t from) {
    constexpr std::size_t furthest = 150;  // bytes
    const stretch own = r.sentence_at(from);
    stretch told{from, std::max(from, own.end)};
    if (told.end < r.text().size() && told.end < r.line_at(from).end)
        told.end = r.sentence_at(told.end).end;
    const string_view line = r.at(told).substr(0, furthest);
    const string_view said = line.substr(0, first_place_of(line, {"\n", ":"}));
    // 已于5月6日约谈, 现已责成补办: what was done to the office, and not the step.
    if (has_one_of(said, {"现已", "已补", "已于", "均已", "补办完", "补做完"}) &&
        has_one_of(said, {"补", "完成", "办结", "办理", "办妥", "办完", "做完"}) &&
        !has_one_of(said, {"责成", "责令", "要求", "通知", "督促", "约谈", "问责", "废止"}))
        return polarity::done;
    if (has_one_of(said, {"可不做", "可以不做", "可不办", "无需", "不适用", "不需要", "不必",
                          "依法免", "因涉密", "不用办"}))
        return polarity::exempted;
    return polarity::negated;
}

/// 已完成:征求意见、合法性审核;未完成:公平竞争审查: the label that a list of steps stands behind.
std::optional<polarity> label_of_list(const reading& r, const phrase_hit& h) {
    constexpr std::size_t longest_list = 180, longest_item = 30;  // bytes
    const std::size_t line = r.line_at(h.begin).begin;
    const std::size_t from = std::max(line, h.begin > longest_list ? h.begin - longest_list : 0);
    const string_view lead = r.at({from, h.begin});
    const std::size_t colon = lead.rfind(':');
    if (colon == string_view::npos ||
        has_one_of(lead.substr(colon), {"。", ";", "了", "已", "未", "应", "须", "拟"}))
        return std::nullopt;
    string_view label = lead.substr(0, colon);
    for (const string_view end : {"。", ";", ",", "\n", "|", "(", "、"})
        if (const std::size_t at = label.rfind(end); at != string_view::npos)
            label = label.substr(at + end.size());
    // The item has no predicate of its own.
    const string_view rest = r.at({h.end, std::min(r.text().size(), h.end + longest_item)});
    const std::size_t end = first_place_of(rest, {"、", ";", "。", "和", "及", "与", "\n", "|"});
    if (end != 0 && !(rest.empty() || begins_with_one_of(rest, {"程序", "环节", "等", ","})))
        return std::nullopt;
    label = without_front(label, {"目前", "其中", "本件", "该件", "尚"});
    if (is_one_of(label, {"未完成", "未完成的", "未办", "未办的", "没办的", "未做的", "没做的",
                          "没有做的", "没有办的", "还没做的", "还没办的", "未办理", "未办理的",
                          "未履行", "未履行的", "漏办的", "漏掉的", "未走的", "没走的"}))
        return said_of_missing(r, h.end);
    if (is_one_of(label, {"法定程序", "应履行程序", "应履行的程序", "需履行程序", "须履行程序",
                          "需履行的程序", "拟履行程序", "拟履行的程序", "履行程序要求", "必经程序",
                          "决策程序要求", "应履行的法定程序"}) &&
        has_one_of(r.at(r.line_at(h.begin)),
                   {"计划", "拟", "完成时间", "完成时限", "目录", "预计", "要求"}))
        return polarity::required;
    if (is_one_of(label,
                  {"已完成", "已完成的", "已办", "已办的", "办了的", "做了的", "已做的", "已办理",
                   "已办理的", "已履行", "已履行的", "办妥的", "走完的", "已走的"}))
        return polarity::done;
    return std::nullopt;
}

/// 6.3局长签, 6/20主任签字, 6月22日刊出, and 6月公布 where a log says so: how many bytes the day takes.
std::size_t day_in_front(string_view item) {
    const auto digits = [&](std::size_t at) {
        std::size_t n = 0;
        while (n < 3 && at + n < item.size() && item[at + n] >= '0' && item[at + n] <= '9') ++n;
        return n == 3 ? 0 : n;
    };
    const std::size_t month = digits(0);
    if (month == 0 || month >= item.size()) return 0;
    if (item.substr(month).starts_with("月")) {
        const std::size_t day = digits(month + 3);
        const bool is_day = day > 0 && item.substr(month + 3 + day).starts_with("日");
        return month + 3 + (is_day ? day + 3 : 0);
    }
    if (item[month] != '.' && item[month] != '/' && item[month] != '-') return 0;
    const std::size_t day = digits(month + 1);
    return day == 0 ? 0 : month + 1 + day;
}

/// 6.1开班子会;6.2签发工资表;6.3公布值班表 is a diary of an office, and no document's way.
bool names_course(string_view said) {
    std::size_t steps = 0;
    for (const known_word step : word_list{"成稿", "起草", "征求", "公示", "审核", "会签", "局务会",
                                           "常务会", "办公会", "班子会", "签发", "编号", "取号",
                                           "套红", "挂网", "上网", "备案", "法规", "法制"})
        steps += has_word(said, step);
    return steps >= 3;
}

/// 合同办理轨迹, 信访件办理台账: what else goes from desk to desk. A draft, or a number given to it, tells a text.
bool is_course_of_text(string_view said) {
    return !has_one_of(said, {"合同", "信访", "答复", "任免", "干部", "招聘", "预算",
                              "决算", "采购", "案件", "处罚", "工资", "值班", "低保",
                              "工程", "项目", "协议", "报销", "招标", "职称"}) &&
           has_one_of(said, {"办法", "规定", "细则", "通告", "文件", "草案", "送审稿", "意见稿",
                             "成稿", "编号", "取号", "套红", "《"});
}

/// The items of a log on one line, each between two of these.
constexpr std::string_view item_ends[] = {";", ",", "→", "|", "。", "\n", ":"};

std::size_t first_end(string_view s) {
    std::size_t out = s.size();
    for (const string_view end : item_ends) out = std::min(out, s.find(end));
    return out;
}

}  // namespace

bool is_in_dated_log(const reading& r, const phrase_hit& h, yigui::step what) {
    constexpr std::size_t farthest = 450, longest_tail = 15;  // bytes
    const stretch line = r.line_at(h.begin);
    const std::size_t from =
        std::max(line.begin, h.begin > farthest ? h.begin - farthest : line.begin);
    const string_view said = r.at({from, std::max(h.end, std::min(line.end, h.end + farthest))});
    if (!has_one_of(said, {"轨迹", "流转", "大事记", "历程", "台账", "办文", "经办记录", "日志"}) ||
        has_one_of(said,
                   {"计划", "安排", "节点", "预计", "拟", "将", "倒排", "任务", "截止", "应"}))
        return false;
    if (!names_course(said) || !is_course_of_text(said)) return false;
    std::size_t days = 0;
    bool is_mine = false;
    for (std::size_t at = 0; at < said.size();) {
        const string_view item = said.substr(at, first_end(said.substr(at)));
        const std::size_t day = day_in_front(item), begin = from + at;
        days += day > 0;
        if (day > 0 && begin + day <= h.begin && h.end <= begin + item.size())
            is_mine = begin + item.size() - h.end <= longest_tail &&
                      !has_one_of(item, {"未", "不", "待", "退"}) &&
                      (what == step::filing || !has_one_of(item, {"送", "提交", "呈", "请", "交"}));
        at += item.size() + 1;
        while (at < said.size() && (static_cast<unsigned char>(said[at]) & 0xC0) == 0x80) ++at;
    }
    return is_mine && days >= 3;
}

/// Where all that was listed is counted, and none found lacking.
std::size_t place_of_count(string_view text) {
    return first_place_of(text, {",一步不缺", ",一步不少", ",一步没少", ",一步不落", ",一环不缺",
                                 ",一环不少", ",一样不缺", ",一样不少", ",一项不缺", ",一项不少",
                                 ",一个不缺", ",一个不落", ",无一遗漏", ",无一缺漏", ",样样齐全"});
}

/// 一步不缺,这就是我们对各镇的希望; 一个不少才能上会: wished for or asked for, and not found.
bool shared::is_only_wished(std::size_t count) const {
    string_view rest = r_.at({count, std::max(count, sentence_.end)});
    if (has_one_of(rest, {"的希望", "的要求", "的目标", "的期望", "的标准", "的原则", "的底线"}))
        return true;
    rest =
        without_front(rest, {",", "一步", "一环", "一样", "一项", "一个", "一道", "不缺", "不少",
                             "没少", "不落", "无一遗漏", "无一缺漏", "样样齐全", "齐全", "齐备"});
    return begins_with_one_of(rest, {"才", "方能", "方可", "就能", "就可", "即可", "的文件", "的才",
                                     "的方可", "的可", "的不", "为合格", "为达标"});
}

/// A duty that the steps have in common; 先, 再 and what they lead in only give the order.
bool shared::is_due_before(std::size_t end) const {
    bool found = false;
    each(role::duty_mark, {sentence_.begin, end}, [&](const phrase_hit& one) {
        const string_view lead = r_.at({one.begin > 6 ? one.begin - 6 : 0, one.begin});
        found |= !has_one_of(lead, {"先", "再", "后", "又"}) &&
                 !begins_with_one_of(r_.at({one.begin, one.end}), {"先", "再", "后"});
    });
    return found || first(role::condition, {sentence_.begin, end});
}

/// 历经五步:论证必要性,征求意见,集体决定,一步不缺: whole clauses are listed, and a count closes the list.
bool shared::closes_clauses() const {
    const std::size_t count = place_of_count(r_.at({h_.end, sentence_.end}));
    return count != string_view::npos && !is_due_before(h_.end + count);
}

std::optional<phrase_hit> shared::closed_sequence() const {
    if (!has_one_of(r_.at({clause_.begin, std::max(h_.end, clause_.end)}),
                    {"先", "再", "后", "又", "接着"}))
        return std::nullopt;
    for (stretch c = r_.clause_after(clause_); c.size() > 0; c = r_.clause_after(c)) {
        if (closes_all(r_.at(c))) {
            if (is_due_before(c.begin)) return std::nullopt;
            return r_.words().hit_of(h_.phrase, c.begin, c.end);
        }
        if (!has_one_of(r_.at(c), {"再", "后", "又", "接着"}) || first(role::negation, c))
            return std::nullopt;
    }
    return std::nullopt;
}

/// 从签发到公布用了二十天: both are over. 从签发到公布不得超过二十天 gives a term.
std::optional<phrase_hit> shared::days_between() const {
    constexpr std::size_t near = 45;  // bytes: the other step's name
    const string_view lead = r_.at({clause_.begin, h_.begin});
    const string_view rest = r_.at({h_.end, std::max(h_.end, clause_.end)});
    const bool is_from =
        ends_with_one_of(lead, {"从", "自"}) && has_one_of(rest.substr(0, near), {"到", "至"});
    const bool is_to = ends_with_one_of(lead, {"到", "至"}) &&
                       (has_one_of(lead, {"从", "自"}) ||
                        has_one_of(r_.at(r_.clause_before(clause_)), {"从", "自"}));
    if (!is_from && !is_to) return std::nullopt;
    const std::size_t took =
        first_place_of(rest, {"用了", "隔了", "花了", "拖了", "过了", "历时", "相隔", "间隔",
                              "仅隔", "只隔", "才隔", "仅用", "只用", "用时", "耗时"});
    if (took == string_view::npos ||
        has_one_of(rest, {"不得", "不超", "应", "须", "内", "至少", "要", "拟"}))
        return std::nullopt;
    for (std::size_t i = r_.first_token(h_.end + took); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin >= clause_.end) break;
        if (t.kind == token_kind::duration) return r_.words().hit_of(h_.phrase, t.begin, t.end);
    }
    return std::nullopt;
}

/// 该文件签发在前、审核在后: both were taken, in whatever order.
std::optional<phrase_hit> shared::order_in_time() const {
    string_view rest = r_.at({h_.end, std::max(h_.end, clause_.end)});
    const std::size_t whole_rest = rest.size();
    rest =
        without_front(rest, {"补办", "补做", "补审", "补开", "补", "程序", "环节", "通过", "反倒"});
    const std::size_t at = h_.end + whole_rest - rest.size();
    const string_view when = which_begins(rest, {"在前", "在先", "在后"});
    if (when.empty() || !(names_one() || contains_one_of(sentence_, {"倒置", "颠倒"})) ||
        is_due_before(clause_.begin))
        return std::nullopt;
    const string_view whole = r_.at(sentence_);
    if (!has_word(whole, "在后") || !has_one_of(whole, {"在前", "在先"})) return std::nullopt;
    return r_.words().hit_of(h_.phrase, at, at + when.size());
}

/// The first word that says what became of all of them.
std::optional<std::pair<polarity, phrase_hit>> shared::first_said(stretch said) const {
    static constexpr std::pair<role, polarity> meanings[] = {{role::filled_not, polarity::negated},
                                                             {role::exemption, polarity::exempted},
                                                             {role::filled_due, polarity::required},
                                                             {role::duty_mark, polarity::required},
                                                             {role::filled_done, polarity::done}};
    std::optional<std::pair<polarity, phrase_hit>> out;
    for (const auto& [word, meaning] : meanings)
        if (const auto one = first(word, said))
            if (!out || one->begin < out->second.begin) out = {meaning, *one};
    return out;
}

std::optional<std::pair<yigui::polarity, phrase_hit>> place::shared_predicate() const {
    const shared told(*this);
    if (const auto d = told.closed_sequence()) return std::pair(yigui::polarity::done, *d);
    if (const auto d = told.days_between()) return std::pair(yigui::polarity::done, *d);
    if (const auto d = told.order_in_time()) return std::pair(yigui::polarity::done, *d);
    const stretch rest{h_.end, std::min(sentence_.end, h_.end + 240)};
    const string_view text = r_.at(rest);
    const std::size_t counted = told.closes_clauses() ? place_of_count(text) : string_view::npos;
    const std::size_t at = std::min(
        counted, first_place_of(
                     text, {"均",       "都",       "皆",       "全部",     "齐全",     "齐备",
                            "俱全",     "一道没少", "一项不少", "一个不少", "一项没少", "一样没少",
                            "一样不少", "一步没少", "一步不少", "一环没少", "一环不少", "一个没少",
                            "一样没落", "完备",     "材料完整", "资料完整"}));
    if (at == string_view::npos || told.is_only_wished(h_.end + at)) return std::nullopt;
    // 未送签发,程序不完备
    if (text.substr(0, at).ends_with("不") && at != counted) return std::nullopt;
    const stretch between{h_.end, h_.end + at};
    // Only what is listed stands between: no predicate of its own.
    for (const role x :
         {role::done_mark, role::negation, role::duty_mark, role::exemption, role::unfinished})
        if (first(x, between)) return std::nullopt;
    const string_view list = r_.at(between);
    // 除合法性审核(尚未完成)外,其他程序均已履行: what is left out of the list.
    if (begins_with_one_of(list, {"外", "之外", "以外"}) || has_word(list, "外,其"))
        return std::nullopt;
    // 参会企业9家、协会2家,均表示支持 lists no steps.
    const bool lists_steps =
        (at == counted || list.find("、") != string_view::npos) && is_among_steps();
    if (!lists_steps && list.find("→") == string_view::npos &&
        list.find("环节") == string_view::npos && list.find("程序") == string_view::npos)
        return std::nullopt;
    return told.first_said({h_.end + at, std::min(sentence_.end, h_.end + at + 31)});
}

std::optional<judgment> judge::from_shared_predicate() const {
    if (const auto label = label_of_list(r_, h_); label) {
        judgment j = make(*label, "列在写明做没做的栏目下");
        if (*label == polarity::exempted) j.ground = r_.original_text(sentence_);
        return j;
    }
    const auto p = shared_predicate();
    if (!p) return from_next_in_list();
    if ((p->first == polarity::done && other_document(h_.end))) return std::nullopt;
    judgment j = make(p->first, "列举的各项共有" + mark("谓语", p->second));
    j.clause.end = std::max(j.clause.end, p->second.end);
    if (p->first == polarity::exempted) j.ground = r_.original_text(sentence_);
    return j;
}

std::optional<judgment> judge::from_next_in_list() const {
    constexpr std::size_t near = 12;  // bytes between the conjunction and the next step's name
    string_view rest = r_.at({h_.end, std::max(h_.end, clause_.end)});
    const std::size_t size = rest.size();
    rest = without_front(rest, {"程序", "工作", "环节", "会"});
    const string_view next = without_front(rest, {"以及", "和", "与", "及", "、", "或者", "或"});
    if (next.size() == rest.size() || done_before({clause_.begin, h_.begin})) return std::nullopt;
    const std::size_t from = h_.end + size - next.size();
    std::optional<phrase_hit> other;
    each(role::noun, {from, std::min(from + near, clause_.end)}, [&](const phrase_hit& one) {
        if (!of_group(one) && r_.words().group_of(one).step && !r_.words().of(one).is_broad &&
            (!other || (one.begin == other->begin && one.end > other->end)))
            other = one;
    });
    if (!other) return std::nullopt;
    place_findings found;
    const judge asked(r_, *other, *r_.words().group_of(*other).step, around_, found);
    auto told = asked.from_next_in_list();
    if (!told) told = judge(asked).denial(role::noun);
    if (!told) return std::nullopt;
    // 征集意见和公平竞争审查两项均可免去: one leave for both. Else only what was denied is shared.
    const bool frees_all =
        told->polarity == polarity::exempted &&
        has_one_of(rest, {"两项", "三项", "各项", "两道", "三道", "一并", "均"}) &&
        !has_one_of(rest, {"不得免", "不能免", "不予免", "不可免", "不应免"});
    if (told->polarity != polarity::negated && !frees_all) return std::nullopt;
    // 和采纳情况因篇幅没有全部列出: what was not written down was done.
    if (has_one_of(rest, {"列出", "列明", "编号", "写明", "注明", "载明", "归档", "存档"}))
        return std::nullopt;
    judgment j = make(told->polarity, "并列的各项共有" + told->because.back());
    j.clause.end = std::max(j.clause.end, told->clause.end);
    if (frees_all) j.ground = r_.original_text(sentence_);
    return j;
}

}  // namespace yigui::recognising
