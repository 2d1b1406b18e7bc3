// What in a sentence tells that a step was taken, when no mark stands at its word: a day, figures,
// 了, a result, what only an act leaves behind. Such a sign counts only where nothing in the
// sentence says that the step is due, denied, conditional or about something else. Taking every
// plain sentence for a report was rejected: plans and rules are written in the same words.
#include <algorithm>

#include "base/unicode.h"
#include "recognise/find.h"
#include "recognise/left_out.h"
#include "recognise/number_tokens.h"
#include "recognise/numerals.h"
#include "recognise/place.h"

namespace yigui::recognising {

bool place::is_taken_up_later() const {
    bool found = false;
    each(role::noun, {clause_.end, std::max(clause_.end, sentence_.end)}, [&](const auto& one) {
        const std::size_t begin = r_.clause_at(one.begin).begin;
        // 评估报告认为: its paper speaks, and not the step again.
        bool is_paper = false;
        for (const string_view paper : {"报告", "意见", "结论", "结果", "认为", "发现", "表明"})
            is_paper |=
                starts(r_.text(), one.end, paper) || r_.at({one.begin, one.end}).ends_with(paper);
        found |= of_group(one) && !is_paper && !r_.words().of(one).parts.empty() &&
                 one.begin <= begin + 3;
    });
    return found;
}

namespace {

/// 听证会费用由财政列支,材料归档; …(见附件2): where papers are kept is a trace only of a document.
bool is_filed_away(const reading& r, std::size_t from, const phrase_hit& trace) {
    if (trace.begin <= from) return false;
    const std::size_t least = from > 9 ? from - 9 : 0;
    const std::string_view lead = r.at({least, trace.begin});
    const std::size_t open = lead.rfind('(');
    // 采纳情况表(见附件3): the paper of the step itself.
    if (open != std::string_view::npos &&
        ends_with_one_of(lead.substr(0, open), {"表", "书", "报告", "单"}))
        return false;
    return has_one_of(r.at({from, trace.begin}), {",", "("}) &&
           has_one_of(r.at({trace.begin, trace.end}),
                      {"归档", "存档", "附件", "附表", "备查", "在案"});
}

/// 在作出重大决策前,通过…听取意见: when something is due, which no trace tells of as having been.
bool tells_when(const reading& r, const phrase_hit& trace) {
    const std::string_view when = r.at(r.clause_at(trace.begin));
    // 审查表由起草机构存档: who is to keep it.
    if ((when.starts_with("由") || has_one_of(when, {"表由", "单由", "本由"})) &&
        is_one_of(r.at({trace.begin, trace.end}), {"存档", "归档", "备查"}))
        return true;
    // 形成审查意见后报局办公室: how things go.
    constexpr std::size_t near = 24;  // bytes
    const std::string_view rest = r.at({trace.end, std::min(r.text().size(), trace.end + near)});
    if (r.at({trace.begin, trace.end}).starts_with("形成") &&
        has_one_of(rest.substr(0, rest.find_first_of(",;")),
                   {"后报", "后送", "后提交", "后提请", "后再"}))
        return true;
    return when.ends_with("决策前,") || when.ends_with("决定前,") || when.ends_with("决策之前,") ||
           when.ends_with("决定之前,") || when.ends_with("决策时,") || when.ends_with("决定时,");
}

/// 论证材料未见归档, 没有存档: the trace itself is missing.
bool is_missing(const reading& r, const phrase_hit& trace) {
    constexpr std::size_t near = 12;  // bytes
    const std::string_view lead = r.at({trace.begin - std::min(trace.begin, near), trace.begin});
    return ends_with_one_of(lead, {"未见", "未", "没有", "没见", "并未", "不见", "无从", "未予"});
}

}  // namespace

/// 认为, 指出, 回应: said of whatever follows.
static bool is_verb_of_saying(string_view trace) {
    return begins_with_one_of(trace, {"认为", "指出", "回应", "表示", "答复", "回复", "反映"});
}

/// 我们对第五条作了修改;关于补充论证的建议,未予采纳: a sign in front of the last ; that tells of another matter.
bool place::is_of_other_part(const phrase_hit& sign) const {
    if (sign.end > clause_.begin || !contains({sign.end, clause_.begin}, ";")) return false;
    const string_view own = r_.at({clause_.begin, std::max(clause_.end, h_.end)});
    if (own.starts_with("关于")) return true;
    return ends_with_one_of(without_end(own, {",", ";", "。"}),
                            {"一环", "一节", "环节", "一项", "方面", "的建议", "的意见", "问题"});
}

std::optional<std::string> place::trace_left() const {
    if (has_boxes() || is_taken_up_later()) return std::nullopt;
    const stretch all{std::max(sentence_.begin, h_.begin > 150 ? h_.begin - 150 : 0),
                      std::min(sentence_.end, h_.end + 150)};
    for (const role x :
         {role::duty_mark, role::condition, role::negation, role::unfinished, role::exemption})
        if (first(x, all)) return std::nullopt;
    if (is_basis()) return std::nullopt;
    const bool is_loose =
        is_combined() || h_.end - h_.begin <= 6 ||
        (step_ == step::interpretation && around_.kind == paper_kind::interpretation);
    if (is_proposal() || is_topic()) return std::nullopt;
    std::optional<stretch> sign;
    for (const role x : {role::trace, role::done_mark, role::outcome})
        each(x, all, [&](const phrase_hit& one) {
            if (is_whether(one) || is_choice(one)) return;
            if (!sign && x == role::trace && is_filed_away(r_, h_.end, one) && !document_told() &&
                !is_procedural_paper())
                return;
            if (x == role::trace && (tells_when(r_, one) || is_missing(r_, one))) return;
            // 征求意见均按要求办理;集体讨论一环,由传签代替: what another part of the sentence tells of its own step.
            if (x != role::outcome && is_of_other_part(one)) return;
            // 司法局认为,合法性审核更不能省: who speaks in front of it, and no sign of it.
            if (x == role::trace && one.end <= clause_.begin &&
                is_verb_of_saying(r_.at({one.begin, one.end})))
                return;
            // 作出了明确规定 does something else.
            const bool speaks = x == role::outcome ? of_group(one) && one.begin >= h_.end
                                : x == role::done_mark
                                    ? weight(one) > 1 &&
                                          !r_.at({one.begin, one.end}).starts_with("作") &&
                                          !begins_only(one.end)
                                    : (one.end <= h_.begin || one.begin >= h_.end) &&
                                          (!is_loose || r_.words().group_of(one).id != "旁证");
            if (!sign && speaks && !r_.is_cited(one.begin)) sign = stretch{one.begin, one.end};
        });
    // A bare 评估 or 备案 with a number is a statistic.
    if (!sign && h_.end - h_.begin > 6) sign = figure_in({h_.begin, all.end});
    if (!sign && h_.end - h_.begin > 6 && has_past_date({sentence_.begin, h_.end}))
        return "同一句里写明了已过的日期";
    if (!sign) return std::nullopt;
    return "同一句里有做过才有的“" + std::string(r_.at(*sign)) + "”";
}

// Most questions about a place begin with this one, and about its clause or its sentence.
std::optional<stretch> place::strong_sign(stretch s) const {
    for (const place_findings::asked_sign& one : found_.asked_signs)
        if (one.in.begin == s.begin && one.in.end == s.end) return one.sign;
    found_.asked_signs.push_back({s, find_strong_sign(s)});
    return found_.asked_signs.back().sign;
}

/// 公布后第三天,法规科…: a day told by what it came after. 公布后第三天,由…, 公布后第三天内 order.
std::optional<stretch> place::ordinal_day(stretch s) const {
    const string_view said = r_.at(s);
    const std::size_t at = said.find("后第");
    if (at == string_view::npos) return std::nullopt;
    const auto n = any_number_at(said, at + string_view("后第").size());
    if (!n) return std::nullopt;
    const string_view rest = said.substr(n->end);
    const string_view behind = without_front(rest, {"天", "日", "个工作日", "周"});
    if (behind.size() == rest.size() || !behind.starts_with(",") ||
        begins_with_one_of(behind.substr(1), {"由", "应", "须", "请", "要", "再"}))
        return std::nullopt;
    return stretch{s.begin + at, s.end - behind.size()};
}

std::optional<stretch> place::find_strong_sign(stretch s) const {
    for (std::size_t i = r_.first_token(s.begin); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin >= s.end) break;
        if (r_.is_cited(t.begin)) continue;
        if (t.kind == token_kind::date || t.kind == token_kind::month_day)
            if (has_past_date({t.begin, t.end})) return stretch{t.begin, t.end};
    }
    std::optional<stretch> sign;
    each(role::done_mark, s, [&](const phrase_hit& one) {
        // 作出了明确规定 does something else.
        const string_view w = r_.at({one.begin, one.end});
        const bool acts = !w.starts_with("作") || acts_on_noun(one, w);
        if (!sign && acts && weight(one) > 1 && !r_.is_cited(one.begin) && !begins_only(one.end) &&
            !is_whether(one))
            sign = stretch{one.begin, one.end};
    });
    // 写进了第七条: 了 tells a story wherever it stands.
    each(role::perfective, s, [&](const phrase_hit& one) {
        const bool is_le = r_.at({one.begin, one.end}) == "了";
        if (sign || !is_le || r_.is_cited(one.begin) || r_.quote_at(one.begin) != 0) return;
        // 收了多少意见、采纳了哪几条: asked, and not told.
        if (begins_with_interrogative(r_.text().substr(one.end))) return;
        // 明确了…的期限, 成立了…小组: rules and offices are made, no step is taken.
        const string_view verb = r_.at({one.begin > 6 ? one.begin - 6 : 0, one.begin});
        if (is_one_of(verb, {"明确", "完善", "增加", "规定", "成立", "细化", "建立",
                             "健全", "制定", "修订", "规范", "优化", "介绍", "强化",
                             "设立", "提高", "改善", "提供", "下发", "印发", "作出"}))
            return;
        sign = stretch{one.begin, one.end};
    });
    if (!sign) sign = ordinal_day(s);
    // Counted documents are a statistic of the year.
    return sign || step_ == step::annual_cleanup ? sign : figure_in(s);
}

std::optional<stretch> place::event_sign(stretch s) const {
    auto sign = strong_sign(s);
    // 须充分听取意见,材料一并归档: what the duty goes on to.
    const auto duty = sign ? std::nullopt : first(role::duty_mark, s);
    for (const role x : {role::trace, role::outcome})
        each(x, s, [&](const phrase_hit& one) {
            if (is_whether(one) || is_choice(one)) return;
            if (!sign && x == role::trace && is_filed_away(r_, h_.end, one) && !document_told() &&
                !is_procedural_paper())
                return;
            if (x == role::trace && (tells_when(r_, one) || is_missing(r_, one))) return;
            const bool is_own_word = one.begin < h_.end && h_.begin < one.end;
            const bool speaks = x == role::trace ? !is_own_word && !(duty && duty->end <= one.begin)
                                                 : of_group(one) && one.begin >= h_.end;
            if (!sign && speaks && !r_.is_cited(one.begin)) sign = stretch{one.begin, one.end};
        });
    return sign;
}

bool place::is_choice(const phrase_hit& outcome) const {
    if (r_.words().of(outcome).role != role::outcome) return false;
    string_view rest =
        r_.at({outcome.end, std::max(outcome.end, std::min(sentence_.end, outcome.end + 45))});
    rest = rest.substr(0, first_place_of(rest, {",", "。", ";", ":"}));
    const string_view lead = r_.at({outcome.begin > 6 ? outcome.begin - 6 : 0, outcome.begin});
    // 评为高风险的,不予提交; 作为修改、废止的依据: a case, and what it is for.
    if (starts(r_.text(), outcome.end, "的,") || rest.ends_with("的依据") ||
        rest.ends_with("的重要依据"))
        return true;
    if (leads_on(r_.text().substr(outcome.end))) return true;
    return lead.ends_with("或者") || lead.ends_with("或") || rest.starts_with("或") ||
           (rest.starts_with("、") && rest.find("或") != string_view::npos);
}

bool place::is_basis() const {
    const string_view head = r_.at({clause_.begin, h_.begin});
    return begins_with_one_of(head, {"根据", "按照", "依照", "依据", "为了", "为进一步"});
}

bool place::is_whether(const phrase_hit& sign) const {
    return starts(r_.text(), std::max<std::size_t>(sign.begin, 6) - 6, "是否");
}

bool place::is_proposal() const {
    return step_ != step::consultation_feedback && step_ != step::enterprise_consultation &&
           contains({clause_.begin, h_.begin}, "建议");
}

bool place::is_topic() const {
    // 关于备案工作:本件印发后…: a heading of what follows.
    const string_view clause = r_.at(clause_);
    if (clause.starts_with("关于") && clause.ends_with(":")) return true;
    return has_one_at(r_.text(), h_.end, {"有关情况", "相关情况", "事宜,", "一事,", "有关事宜"});
}

bool place::has_boxes() const {
    const stretch near{clause_.begin, std::min(sentence_.end, clause_.end + 30)};
    return contains(near, "□") || contains(near, "☐");
}

bool place::is_heading() const {
    const stretch line = r_.line_at(h_.begin);
    if (line.size() > 120 || line.size() >= r_.text().size()) return false;
    return !has_one_of(r_.at(line), {"。", ",", ";", ":", "日", "号", "已", "了"});
}

namespace {

/// 2月经常务会议通过,3月由办公室编号后对外公布: the story goes on from one month to the next.
bool goes_on_in_story(const reading& r, stretch clause) {
    const auto dated = [&](stretch s) {
        const std::size_t i = r.first_token(s.begin);
        return i < r.tokens().size() && r.tokens()[i].begin < s.end &&
               (r.tokens()[i].kind == token_kind::date ||
                r.tokens()[i].kind == token_kind::month_day) &&
               !has_one_at(r.text(), r.tokens()[i].end, {"前", "底前", "起", "以前", "之前"});
    };
    const stretch before = r.clause_before(clause);
    return dated(clause) && before.end <= clause.begin && dated(before) &&
           ends_with_one_of(r.at(before), {"通过,", "同意,", "审定,", "批准,"}) &&
           !has_one_of(r.at(clause), {"预计", "计划", "再", "另行"});
}

}  // namespace

bool place::may_tell_event() const {
    if (has_boxes() || is_taken_up_later()) return false;
    if (h_.end - h_.begin <= 6 && !names_object()) return false;
    if (is_heading() && !is_item_of_making()) return false;
    // 报送…收悉 tells of many papers; only 备案 makes it a filing.
    if (step_ == step::filing && r_.at(sentence_).find("备") == string_view::npos) return false;
    // The paper of the interpretation is one, and need not say so.
    return step_ != step::interpretation || around_.kind != paper_kind::interpretation;
}

bool place::is_denied_or_due_near(stretch next) const {
    // 审核意见已取得,其他材料尚未收齐: what is still open is the rest.
    const bool is_of_rest = begins_with_one_of(r_.at(next), {"其他", "其它", "其余", "余下", "剩"});
    const stretch near{clause_.begin, is_of_rest ? clause_.end : std::max(clause_.end, next.end)};
    // 稳评被当作走流程,连一份问卷都没发: the next clause denies, unless it is another step's.
    bool names_other = step_ == step::public_consultation;
    each(role::noun, next, [&](const phrase_hit& o) { names_other |= !of_group(o); });
    // 于12月2日以政府令发布,有关部门不得另作规定: a ban denies nothing.
    const auto denied = first(role::negation, names_other ? clause_ : near);
    const bool is_ban = denied && denied->begin >= next.begin && next.size() > 0 &&
                        begins_with_one_of(r_.at({denied->begin, near.end}),
                                           {"不得", "不准", "不许", "严禁", "禁止"});
    return first(role::duty_mark, clause_) || (denied && !is_ban) ||
           first(role::unfinished, near) || first(role::exemption, clause_);
}

bool place::is_put_as_case() const {
    bool is_case = false;
    each(role::condition, {sentence_.begin, h_.end}, [&](const phrase_hit& one) {
        // 向各县区发函征求意见, in the account of a draft: who was asked, and no case.
        const string_view lead = r_.at({std::max(sentence_.begin + 9, one.begin) - 9, one.begin});
        const bool is_asked = has_one_of(lead, {"向", "征求", "听取", "发"});
        is_case |= r_.words().group_of(one).id != "泛指" || !is_asked || !tells_of_making();
    });
    return is_case;
}

std::optional<std::string> place::told_event() const {
    const stretch next = r_.clause_after(clause_);
    if (!may_tell_event() || is_denied_or_due_near(next) || is_put_as_case()) return std::nullopt;
    const auto duty = last(role::duty_mark, {sentence_.begin, clause_.begin});
    if (duty && !done_before({duty->end, h_.begin}) && !has_past_date({duty->end, h_.begin}))
        return std::nullopt;
    // 修订拟于6月启动,将公开征求意见: the month is the plan's.
    if (duty && r_.at({clause_.begin, h_.begin}) == "将") return std::nullopt;
    // 审核的事,等依据补全了再说: what it waits for.
    if (r_.at(next).starts_with("等") && first(role::duty_mark, next)) return std::nullopt;
    if (is_basis() || is_proposal() || is_topic()) return std::nullopt;
    // 关于报送《…办法》备案一事,来电询问是否附起草说明: somebody asks about it.
    if (contains_one_of(sentence_, {"来电询问", "来电咨询", "来函询问", "来函咨询", "来人咨询"}))
        return std::nullopt;
    // 通过企业座谈等方式进行评估: the means of something else.
    if (contains({h_.end, std::max(h_.end, clause_.end)}, "方式进行")) return std::nullopt;
    // Words in any order, or far from their sign, need more than 附后 or 认为.
    const bool is_short = h_.end - h_.begin <= 6;
    const auto sign = is_combined() || is_short ? strong_sign(sentence_) : event_sign(period_);
    if (sign) return "同一句里有做过才有的“" + std::string(r_.at(*sign)) + "”";
    if (step_ == step::publication && goes_on_in_story(r_, clause_))
        return "接着上一分句的日期往下说";
    if (tells_of_one()) return "说的是这一件,没有义务、否定、条件";
    // 由司法局审查后报政府决定, also there, is an order.
    if ((makes_draft() || (tells_of_making() && names_document(sentence_))) &&
        !r_.at(clause_).starts_with("由") && !tells_what_is_usual())
        return "在制定过程一节里,没有义务、否定、条件";
    return std::nullopt;
}

namespace {

/// 规范性文件登记簿, “规范性文件”专栏: where documents of a kind are kept, and not they.
bool names_place(string_view rest) {
    return begins_with_one_of(rest, {"登记簿", "专号", "号码", "专用", "专栏", "”专栏", "备案系统",
                                     "管理系统", "数据库", "”", "栏目", "平台", "库"});
}

}  // namespace

/// 申请统一编号“…”被退回, 编号“…”仅为示例: a number that nobody was given.
bool place::is_code_of_none(stretch code) const {
    return has_one_of(r_.at({clause_.begin, h_.begin}), {"申请", "例如", "比如"}) ||
           begins_with_one_of(r_.at({code.end, r_.text().size()}),
                              {"”被退", "”被驳", "”示例", "”仅为示例", "”为例", "”未获"});
}

std::optional<stretch> place::code_behind() const {
    // 核发编号“HNPR—2022—01036”
    const std::size_t from =
        h_.end + (starts(r_.text(), h_.end, "“") ? string_view("“").size() : 0);
    std::size_t digits = 0;
    const std::size_t n = end_of_code(r_.text(), from, r_.text().size(), digits);
    if (digits >= 3 && n >= from + 5 && !is_code_of_none({from, n})) return stretch{from, n};
    if (step_ != step::numbering) return std::nullopt;
    if (const auto number = number_named_next()) return number;
    // 赋号某规〔2024〕2号, 编定文号:青农规〔2025〕3号
    constexpr std::size_t longest = 90, widest = 18;  // bytes of a number, and of what leads to it
    for (std::size_t i = r_.first_token(h_.begin > longest ? h_.begin - longest : 0);
         i < r_.tokens().size() && r_.tokens()[i].begin <= h_.end + widest; ++i) {
        const token& t = r_.tokens()[i];
        if (t.kind != token_kind::doc_number || t.end <= h_.end + 3) continue;
        // 统一编号,如江规〔2024〕3号: a sample.
        if (begins_with_one_of(r_.at({t.begin, t.end}), {"如", "例", "参", "见", "按"})) continue;
        const string_view between = r_.at({h_.end, std::max(h_.end, t.begin)});
        if (is_one_of(between, {"", ":", "为", "是", "“", "为“", "是“", ":“", ",", ",为", ",是",
                                ",即", ",文号", ",文号为", ",号码是", ",编为"}))
            return stretch{std::max(h_.end, t.begin), t.end};
    }
    return std::nullopt;
}

/// 根据审核意见,起草单位将第三条改为…: a change in one text, whoever made it.
static bool changes_text(string_view said) {
    return said.find("”改为“") != string_view::npos ||
           (said.find("条") != string_view::npos && said.find("第") < said.find("条") &&
            has_one_of(said, {"条改为", "条修改为", "条调整为", "删去了第", "删除了第", "删去第"}));
}

/// Whether a word of a kind in front of the step means all of them.
static bool stands_for_all(string_view head, std::size_t at, string_view kind) {
    const string_view lead = head.substr(0, at);
    // 与规范性文件登记簿一致: the book of them, and not documents of a kind.
    if (names_place(head.substr(at + kind.size()))) return false;
    // 市场监管局会同起草单位开展: who acts is named, and it stands beside him.
    if (lead.ends_with("会同") || lead.ends_with("督促") || lead.ends_with("函告")) return false;
    // 起草单位查找出3个风险点: what the one who drafts did.
    return !kind.ends_with("单位") || kind.starts_with("各") ||
           !has_one_of(head.substr(at),
                       {"查找出", "排查出", "识别出", "梳理出", "收到", "已", "了"});
}

bool place::is_general() const {
    if (tells_of_making()) return false;
    if (changes_text(r_.at(clause_))) return false;
    const string_view head = r_.at({sentence_.begin, h_.begin});
    // 第七号规范性文件,编号为“…规〔2021〕7号”: one document's own number.
    if (const std::size_t i = r_.first_token(h_.end);
        i < r_.tokens().size() && r_.tokens()[i].kind == token_kind::doc_number &&
        r_.tokens()[i].begin < h_.end + 9)
        return false;
    if (step_ == step::numbering && code_behind()) return false;
    if (is_combined() &&
        begins_with_one_of(r_.at({h_.begin, h_.end}), {"本件", "该件", "该文", "此件"}))
        return false;
    // 决定对12件不再适用的规范性文件予以废止: a counted kind.
    if (step_ == step::annual_cleanup && figure_in(clause_) && contains(clause_, "件"))
        return false;
    if (has_one_of(head, {"该", "本", "此", "《", "上述", "前述", "这", "你", "贵", "我"}))
        return false;
    for (const string_view kind :
         {"规范性文件", "决策事项", "重大决策", "重大行政决策", "决策草案",
          "起草单位",   "承办单位", "政策措施", "起草部门",     "各单位",
          "各部门",     "各镇",     "各县",     "各区",         "所有文件",
          "所有规范性", "各类",     "各科室",   "各处室",       "涉企文件"}) {
        if (const auto at = head.find(kind); at != string_view::npos) {
            if (stands_for_all(head, at, kind)) return true;
            continue;
        }
        const bool has_gaps = is_combined() || r_.words().of(h_).parts.size() > 1;
        const string_view own = has_gaps ? r_.at({h_.begin, h_.end}) : string_view();
        if (const auto at = own.find(kind); at != string_view::npos &&
                                            !r_.is_cited(h_.begin + at) &&
                                            !names_place(own.substr(at + kind.size())))
            return true;
    }
    return false;
}

}  // namespace yigui::recognising
