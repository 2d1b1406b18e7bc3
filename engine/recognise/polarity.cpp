// The order of the questions matters: is it quoted or part of a rule, is another object meant,
// is it denied, is it conditional, and only then is it done. In a clause the mark nearest before
// the noun decides ("按规定应当公开征求意见,我局已…"). A parser of Chinese was rejected: official
// sentences are regular enough for marks and clauses, and every decision can be explained.
#include "recognise/polarity.h"

#include <algorithm>

#include "base/unicode.h"
#include "recognise/form.h"
#include "recognise/numerals.h"
#include "recognise/place.h"

namespace yigui::recognising {
namespace {

using std::string_view;

class judge : place {
 public:
    using place::place;

    std::optional<judgment> run(std::string& why) {
        auto j = judged(why);
        if (const auto plan = plan_head();
            plan && (!j || j->polarity == polarity::done) && r_.words().of(h_).role == role::noun &&
            (is_field_ || !lacks_object()) && !first(role::done_mark, sentence_))
            return required(mark("计划", *plan));
        if (j && j->polarity == polarity::done && !is_field_) {
            if (is_only_claimed()) return drop(why, "只是一方的说法");
            if (is_told_as_rule()) return required("前面说的是规定");
        }
        // What a document orders of its own matter (公布名单, 备案后方可) is no duty of the procedure.
        const bool is_content = around_.kind == paper_kind::issued_document ||
                                around_.kind == paper_kind::law ||
                                around_.kind == paper_kind::interpretation;
        constexpr std::size_t whole_document = 1200;  // a passage alone has no content of its own
        if (j && j->polarity == polarity::required && is_content &&
            r_.text().size() > whole_document && !names_document(sentence_) && !is_among_steps() &&
            !names_plan())
            return drop(why, "说的是文件内容里的事项");
        // Broad words need the document, or other steps, named beside them.
        if (j && r_.words().of(h_).is_broad && j->polarity == polarity::done && !is_field_ &&
            !own_ && !is_procedural_paper() && step_ != step::consultation_feedback &&
            !document_told() && !is_among_steps())
            return drop(why, "看不出说的是文件");
        if (!j || is_field_ || own_ || !lacks_object()) return j;
        // 尚未备案 denies what the paper is about; 备案 done or due may be anything's.
        const bool is_short = h_.end - h_.begin <= 6 || is_combined();
        const bool may_deny = !is_content && !is_procedural_paper();
        if (may_deny && (j->polarity == polarity::negated || j->polarity == polarity::exempted))
            return j;
        if (j->polarity == polarity::required && !is_short) return j;
        return drop(why, "看不出说的是文件");
    }

 private:
    /// 被告主张已征求意见,但未提交证据: what someone says, and the sentence does not believe.
    bool is_only_claimed() const {
        const string_view head = r_.at({clause_.begin, h_.begin});
        for (const string_view claims : {"主张", "声称", "自称", "辩称", "宣称", "虽注明", "虽称"})
            if (head.find(claims) != string_view::npos &&
                first(role::negation, {h_.end, std::max(h_.end, sentence_.end)}))
                return true;
        return false;
    }

    /// 公文处理办法规定,公文由主要负责人签发: what a rule says, with nothing that happened.
    bool is_told_as_rule() const {
        if (clause_.begin < sentence_.begin + 9 || strong_sign(sentence_)) return false;
        const string_view before = r_.at({sentence_.begin, clause_.begin});
        for (const string_view basis : {"按", "根据", "依"})
            if (before.starts_with(basis)) return false;
        bool is_text = false;
        for (const string_view text : {"办法", "规则", "细则", "制度", "条例", "》"})
            is_text |= before.find(text) != string_view::npos;
        return is_text && (before.ends_with("规定,") || before.ends_with("规定:"));
    }

    std::optional<judgment> judged(std::string& why) {
        const role what = r_.words().of(h_).role;
        const bool opens_with_name = is_combined() && r_.starts_citation(h_.begin);
        if (r_.is_cited(h_.begin) && !opens_with_name) return cited(why);
        if (is_instruction()) return drop(why, "说的是制度或样式,不是一次行为");
        own_ = own_kind(step_) == around_.kind && around_.kind != paper_kind::other;
        // The minutes of the party group are its paper, and no others.
        if (step_ == step::party_group_report && around_.kind == paper_kind::meeting_minutes)
            own_ = around_.title.find("党组") != std::string::npos ||
                   around_.title.find("党委") != std::string::npos ||
                   around_.title.find("党工委") != std::string::npos;
        if (what == role::own_paper && !own_) return std::nullopt;
        const auto field = is_in_rules() ? std::nullopt : read_form(r_, h_, step_, around_);
        if (!field && is_empty_form(why)) return std::nullopt;
        is_field_ = field && field->polarity;
        if (const auto title = other_title()) return drop(why, "对象不是文件: " + *title);
        if (!own_)
            if (const auto other =
                    other_matter(is_field_ ? std::optional(field->at) : std::nullopt))
                return drop(why, *other);
        is_policy_ = has_tail();
        if (is_in_rules()) return rule_text(why);
        if (field) return from_field(*field, why);
        // 已完成审查的打勾: which ones, and not that it was.
        if (starts(r_.text(), h_.end, "的"))
            for (const string_view next : {"打", "请", "须", "应", "填", "由", "可", "方", "才",
                                           "不得", "一律", "需", "视", "免"})
                if (starts(r_.text(), h_.end + 3, next)) return required("说的是哪一类文件");
        // 送签流程:核稿→局长签发→统一编号: how things go, and no record.
        if (contains({sentence_.begin, h_.begin}, "流程:") && !strong_sign(sentence_) &&
            !has_boxes())
            return required("写的是流程");
        if (is_assigned()) return required("写的是由谁办理");
        if (is_beside_the_point(why)) return std::nullopt;
        if (is_ruled_upon()) return drop(why, "说的是怎样规定这个步骤");
        if (is_unasked_opinion()) return drop(why, "看不出是公众对文件的意见");
        if (what == role::noun) {
            if (const auto shared = from_shared_predicate()) return shared;
            if (const auto t = told_elsewhere()) return make(t->polarity, t->reason);
        }
        if (const auto n = denial(what)) return n;
        if (is_conditional()) return required("条件句或一般规则");
        if (what == role::done || what == role::own_paper) return self_sufficient(why);
        return by_running_text(what, why);
    }

    /// 办法印发后,由办公室统一编号; 届满前,由市科技局组织评估: who is to do it, and when.
    bool is_assigned() const {
        const string_view said = r_.at(clause_);
        const auto by = said.find("由");
        if (by == string_view::npos || clause_.begin + by >= h_.end || strong_sign(sentence_) ||
            contains({sentence_.begin, clause_.begin + by}, "经"))
            return false;
        const string_view before = r_.at({sentence_.begin, clause_.begin + by});
        return before.ends_with("后,") || before.ends_with("前,");
    }

    /// 编制规划,报国务院批准后公布; 开展政策解读: a plan or the policy itself is what it is done to.
    bool names_plan() const {
        if (step_ == step::interpretation) return contains({h_.begin, h_.end}, "政策解读");
        if (step_ != step::publication && step_ != step::expiry_evaluation) return false;
        for (const string_view plan : {"目录", "名录", "规划"})
            if (contains({clause_.begin, h_.begin}, plan) ||
                contains(r_.clause_before(clause_), plan))
                return true;
        return false;
    }

    /// 对专家论证作了专章规定: a text rules upon the step, and nobody took it.
    bool is_ruled_upon() const {
        string_view rest = r_.at({h_.end, std::max(h_.end, clause_.end)});
        while (!rest.empty() && (rest.back() == ',' || rest.back() == ';' || rest.back() == ':'))
            rest.remove_suffix(1);
        if (rest.ends_with("。")) rest.remove_suffix(3);
        if (!rest.ends_with("规定") && !rest.ends_with("部署") && !rest.ends_with("要求"))
            return false;
        for (const string_view verb : {"作了", "作出", "做出", "提出了", "有明确", "做了"})
            if (rest.find(verb) != string_view::npos) return true;
        return false;
    }

    /// 法官采纳了辩护人的意见: adopted, but neither the public's nor on a document.
    bool is_unasked_opinion() const {
        if (step_ != step::consultation_feedback || own_ || r_.words().of(h_).role != role::done)
            return false;
        const std::size_t line = r_.line_at(h_.begin).begin;
        const stretch before =
            sentence_.begin > line ? r_.sentence_at(sentence_.begin - 1) : sentence_;
        const stretch told{std::min({before.begin, period_.begin, sentence_.begin}), period_.end};
        if (names_document(told)) return false;
        for (const string_view asked :
             {"征求",  "征集", "公众", "群众",     "市民",   "网友",   "网民",   "社会",
              "公示",  "听证", "居民", "村民",     "建议人", "提出人", "意见人", "留言",
              "来信",  "来电", "条",   "采纳情况", "附表",   "未采纳", "不采纳", "建议",
              "处理:", "代表", "企业", "协会",     "商会",   "各界",   "反馈",   "一览表"})
            if (contains(told, asked)) return false;
        return true;
    }

    /// The word stands beside a box, in an evaluation's questions to firms, or in a basis.
    bool is_beside_the_point(std::string& why) const {
        if (r_.words().of(h_).role == role::noun &&
            contains({h_.end, std::max(h_.end, clause_.end)}, "□"))
            why = "方框不是这个词的栏目";
        // An evaluation asks firms how the document works, and not about a draft.
        else if (is_combined() && step_ == step::enterprise_consultation &&
                 around_.kind == paper_kind::evaluation)
            why = "评估时的走访";
        else if (r_.words().of(h_).is_broad && begins_with_basis())
            why = "只是依据";
        else
            return false;
        return true;
    }

    bool begins_with_basis() const {
        for (const string_view basis : {"根据", "按照", "依照", "依据"})
            if (r_.at({clause_.begin, h_.begin}).starts_with(basis)) return true;
        return false;
    }

    std::optional<judgment> by_running_text(role what, std::string& why) {
        auto j = by_marks(why);
        if (!j && has_term()) return required("写明了办理的期限");
        if (!j && step_ != step::public_consultation && !is_topic() && !is_asked())
            if (const auto u = first(role::unfinished, {clause_.begin, h_.begin}))
                return required(mark("尚未完成的", *u));
        if (!j || j->polarity != polarity::done) return j;
        if (what == role::weak && !own_) return drop(why, "单凭这个词看不出做了");
        if (is_asked()) return drop(why, "是问句,不是记录");
        if (prepares_object()) return drop(why, "只是做了准备");
        if (is_about_law()) return drop(why, "说的是法律法规");
        if (has_general_tail()) return drop(why, "说的是制度或样式,不是一次行为");
        if (const auto other = other_document(std::max(h_.end, clause_.end)))
            return drop(why, "说的是别的文件或统计: " + *other);
        if (const auto u = still_open()) return required(mark("尚未完成的", *u));
        return j;
    }

    std::optional<judgment> drop(std::string& why, string_view reason) {
        why = std::string(reason);
        return std::nullopt;
    }

    judgment make(yigui::polarity p, std::string reason) const {
        judgment j;
        j.polarity = p;
        j.clause = clause_;
        j.noun_begin = h_.begin;
        j.noun_end = h_.end;
        j.is_broad = r_.words().of(h_).is_broad;
        j.because.push_back("词语“" + std::string(r_.at({h_.begin, h_.end})) + "”指" +
                            std::string(name_of(step_)));
        j.because.push_back(std::move(reason));
        return j;
    }

    std::optional<judgment> required(string_view reason) const {
        if (r_.words().of(h_).role == role::own_paper) return std::nullopt;
        return make(polarity::required, std::string(reason));
    }

    /// 出具了《关于…的合法性审核意见》: the paper of the step is named as made.
    std::optional<judgment> cited(std::string& why) {
        const std::size_t from = h_.begin > 900 ? h_.begin - 900 : 0;
        std::size_t open = r_.at({from, h_.begin}).rfind("《");
        open = open == string_view::npos ? h_.begin : from + open;
        const string_view head = r_.at({open > 60 ? open - 60 : 0, open});
        const string_view rest = r_.text().substr(h_.end, 24);
        const bool ends_name = rest.starts_with("》") || rest.starts_with("意见》") ||
                               rest.starts_with("意见书》") || rest.starts_with("报告》") ||
                               rest.starts_with("结论》");
        for (const string_view made :
             {"出具了", "出具", "形成了", "形成", "作出了", "印发了", "提交了"})
            if (ends_name && head.ends_with(made) && !r_.states_rules(h_.begin) &&
                !last(role::duty_mark, {clause_.begin, open}) &&
                !last(role::negation, {clause_.begin, open})) {
                judgment j = make(polarity::done, "“" + std::string(made) + "”了这个步骤的材料");
                return j;
            }
        // 推出《一图读懂〈…〉》: its title tells what it is.
        if (step_ == step::interpretation && !r_.states_rules(h_.begin) &&
            !last(role::duty_mark, {clause_.begin, open}) &&
            !last(role::negation, {clause_.begin, open}))
            for (const string_view shown :
                 {"发布", "推出", "推送", "刊发", "发表", "上线", "发布了", "推出了", "推送了",
                  "刊发了", "刊登了", "制作了"})
                if (head.ends_with(shown))
                    return make(polarity::done, "“" + std::string(shown) + "”了解读");
        if (const auto sign = names_paper(open)) return make(polarity::done, *sign);
        return drop(why, "在书名号内");
    }

    /// 随卷附有《公平竞争审查结论》一份: the step's own paper is there, with its day or number.
    std::optional<std::string> names_paper(std::size_t open) const {
        const std::size_t close = r_.text().find("》", h_.end);
        if (close == string_view::npos || close > h_.end + 120) return std::nullopt;
        const string_view name = r_.at({h_.end, close});
        bool is_paper = false;
        for (const string_view end : {"结论", "意见书", "意见", "报告", "情况表", "审查表",
                                      "登记表", "审核表", "笔录", "汇总表", "纪要", "公告", "的函",
                                      "情况", "回执", "一览表", "对照表", "评估表", "编号表"})
            is_paper |= name.ends_with(end);
        if (!is_paper || first(role::duty_mark, {clause_.begin, open}) ||
            first(role::negation, clause_) || first(role::unfinished, sentence_) ||
            first(role::condition, {sentence_.begin, open}))
            return std::nullopt;
        const string_view head = r_.at({clause_.begin, open});
        for (const string_view basis : {"根据", "按照", "依照", "依据", "参照", "对照"})
            if (head.find(basis) != string_view::npos) return std::nullopt;
        // 《…评估报告》经…, 载明…: the paper itself is told of.
        for (const string_view told : {"经", "已", "载明", "显示", "认为", "附后", "齐备", "指出"})
            if (starts(r_.text(), close + 3, told)) return "写明了这个步骤的材料";
        const auto sign = event_sign({open, std::min(period_.end, close + 150)});
        if (!sign) return std::nullopt;
        return "写明了这个步骤的材料和“" + std::string(r_.at(*sign)) + "”";
    }

    /// 是否经合法性审核; 征求过企业意见吗?
    bool is_asked() const {
        // …动作够快吧? asks for assent, and not whether.
        const string_view said = r_.at(r_.sentence_at(h_.begin));
        if (said.ends_with("?") && !said.ends_with("吧?") && step_ != step::interpretation)
            return true;
        const string_view before =
            r_.at({std::max(clause_.begin, h_.begin > 18 ? h_.begin - 18 : 0), h_.begin});
        const auto at = before.rfind("是否");
        if (at == string_view::npos) return false;
        // 是否有必要,司法局作过研判: what was asked stands before, and the answer behind it.
        const stretch told{h_.begin - before.size() + at, std::max(h_.end, clause_.end)};
        const auto done = last(role::done_mark, told);
        return !done || weight(*done) < 2 || !contains({told.begin, done->begin}, ",");
    }

    /// 签发权限表:…, 填表说明:…: how it is done, and not that it was.
    bool is_instruction() const {
        const stretch told{period_.begin, std::min(r_.text().size(), h_.end + 24)};
        for (const string_view head :
             {"权限表", "须知:", "填表说明", "办事指南", "操作指南", "(格式)", "(样式)", "(样本)",
              "(模板)", "(式样)", "(范本)"}) {
            const std::size_t at = r_.at(told).find(head);
            if (at == string_view::npos || at > 300) continue;
            // 要在办事指南中说明: only a heading says what the rest is.
            if (at < 45 || head.back() == ':' || head.back() == ')' ||
                starts(r_.text(), told.begin + at + head.size(), ":"))
                return true;
        }
        return false;
    }

    /// 印发后三个工作日内上传: a term that runs, and nothing that happened.
    bool has_term() const {
        // 8个工作日内审毕,出具了意见书: it ran, and was kept.
        if (strong_sign(sentence_) || first(role::trace, clause_)) return false;
        for (std::size_t i = r_.first_token(sentence_.begin); i < r_.tokens().size(); ++i) {
            const token& t = r_.tokens()[i];
            if (t.begin >= clause_.end) return false;
            if (t.kind == token_kind::duration &&
                (starts(r_.text(), t.end, "内") || starts(r_.text(), t.end, "之内")))
                return true;
        }
        return false;
    }

    /// 后续安排:…, 工作计划表:…: what follows is planned.
    std::optional<phrase_hit> plan_head() const {
        std::optional<phrase_hit> out;
        each(role::duty_mark, {period_.begin, h_.begin}, [&](const phrase_hit& one) {
            if (r_.words().group_of(one).id == "计划") out = one;
        });
        return out;
    }

    /// 已委托第三方,预计月底出结果: begun and not done.
    std::optional<phrase_hit> still_open() const {
        if (step_ == step::public_consultation) return std::nullopt;
        const stretch next = r_.clause_after(clause_);
        return first(role::unfinished, {clause_.begin, std::max(clause_.end, next.end)});
    }

    std::optional<judgment> from_field(const form_entry& field, std::string& why) {
        if (!field.polarity) return drop(why, field.reason);
        if (field.polarity == polarity::done)
            if (const auto other = other_document(field.at.end))
                return drop(why, "说的是别的文件或统计: " + *other);
        judgment j = make(*field.polarity, field.reason);
        j.clause.begin = std::min(clause_.begin, field.at.begin);
        j.clause.end = std::max(j.clause.end, field.at.end);
        if (j.polarity == polarity::exempted) j.ground = r_.original_text(sentence_);
        j.is_field = true;
        return j;
    }

    /// 党组审议→签发→备案,均按时完成: one predicate for all that are listed before it.
    std::optional<judgment> from_shared_predicate() const {
        const auto p = shared_predicate();
        if (!p) return std::nullopt;
        judgment j = make(p->first, "列举的各项共有" + mark("谓语", p->second));
        j.clause.end = std::max(j.clause.end, p->second.end);
        return j;
    }

    std::optional<judgment> rule_text(std::string& why) {
        // 未经审核的,不得提交: the rule stands behind its case.
        const bool is_case = r_.at(clause_).ends_with("的,") && is_conditional(true);
        const bool duty = first(role::duty_mark, clause_).has_value() ||
                          first(role::duty_mark, {sentence_.begin, clause_.begin}).has_value() ||
                          (is_case && first(role::duty_mark, {clause_.end, sentence_.end}));
        // 由国务院主管部门在组织专家进行论证的基础上制定: who is to do it is named.
        const string_view head = r_.at({clause_.begin, h_.begin});
        const bool is_assigned = head.find("由") != string_view::npos &&
                                 (contains(clause_, "制定") || contains(clause_, "编制"));
        // Words in any order are too loose for the many duties of a rule.
        if ((!duty && !is_assigned) || is_policy_ || is_combined())
            return drop(why, "在条文中,没有说已做");
        return required("条文规定,不是记录");
    }

    /// 凡…者; 未经…,不得…; 经审核同意后,方可…: what must come before something is let happen.
    bool comes_before_leave() const {
        // 未经审查或者经审查认为…,不得出台: both sides of 或者 are the rule's.
        const string_view head = r_.at({clause_.begin, h_.begin});
        const string_view opening = r_.at({sentence_.begin, h_.begin});
        if (opening.starts_with("凡") && !any_number_at(opening, 3)) return true;
        if (head.find("未经") != string_view::npos &&
            first(role::rule_noun, {h_.end, std::max(h_.end, sentence_.end)}) &&
            !contains({sentence_.begin, h_.begin}, "该") &&
            !contains({sentence_.begin, h_.begin}, "《"))
            return true;
        // 经审核同意后,方可印发: what comes before a leave is its condition.
        if (const string_view clause = r_.at(clause_);
            clause.ends_with("后,") || clause.ends_with("后")) {
            const string_view next = r_.at(r_.clause_after(clause_));
            for (const string_view leave : {"方可", "方能", "才能", "才可", "始得", "再由", "再行"})
                if (next.substr(0, 24).find(leave) != string_view::npos) return true;
        }
        return false;
    }

    bool is_conditional(bool is_denied = false) const {
        if (clause_.size() > 3) {
            std::size_t end = clause_.end;
            while (end > clause_.begin && (r_.text()[end - 1] == ',' || r_.text()[end - 1] == ' ' ||
                                           r_.text()[end - 1] == ':' || r_.text()[end - 1] == ';'))
                --end;
            if (end >= h_.end + 3 && starts(r_.text(), end - 3, "的") && end - h_.end < 90 &&
                !starts(r_.text(), end - 6, "目的") && !contains({h_.end, end}, "是") &&
                !starts(r_.text(), end - 6, "空的") && !strong_sign({clause_.begin, h_.end}))
                return true;
        }
        if (r_.words().of(h_).role == role::done) {
            const auto c = first(role::condition, {clause_.begin, h_.begin});
            return c && step_ != step::public_consultation && c->begin < clause_.begin + 7 &&
                   r_.words().group_of(*c).id != "泛指";
        }
        if (comes_before_leave()) return true;
        const auto c = last(role::condition, {clause_.begin, h_.begin});
        // 如果已经征求过意见,请…: 已 is part of the case that is put.
        if (c)
            for (const string_view word : {"如果", "若", "倘", "假如", "要是"})
                if (starts(r_.text(), c->begin, word) && c->begin < clause_.begin + 45) return true;
        if (!c || done_before(stretch{c->end, h_.begin})) return false;
        // 可能带来的…作了评估, 各部门…5月6日…: said of many or of what may come, and yet done.
        if (r_.words().group_of(*c).id == "泛指" && is_denied) return false;
        return r_.words().group_of(*c).id != "泛指" || !event_sign({c->end, clause_.end});
    }

    /// Denied or exempted in its own clause, or denied by a later one.
    std::optional<judgment> denial(role what) {
        if (what == role::done || what == role::own_paper) {
            // 期满后没有逐条研究,更没有反馈采纳与否: the words run over what was not done.
            if (const auto e = first(role::exemption, {h_.begin, h_.end});
                e && !is_combined() && r_.at({e->begin, e->end}).starts_with("可"))
                return make(polarity::exempted, mark("免除词", *e));
            if (!is_combined() && what == role::done)
                if (const auto inside = first(role::negation, {h_.begin, h_.end}))
                    return denied_by(*inside);
            const auto n = last(role::negation, {clause_.begin, h_.begin});
            if (!n || h_.begin > n->end + 12) return std::nullopt;
        }
        if (const auto e = exemption()) return e;
        if (const auto n = negation_of_step()) return denied_by(*n);
        return exempted_later();
    }

    /// 按合法性审核范围排除清单,不用审核: ground and exemption stand in clauses of their own.
    std::optional<judgment> exempted_later() const {
        const auto ground = strong_ground();
        if (!ground) return std::nullopt;
        std::size_t end = h_.end;
        for (stretch c = clause_; c.size() > 0 && end < sentence_.end; c = r_.clause_after(c)) {
            bool names_other = false;
            each(role::noun, {std::max(h_.end, c.begin), std::max(h_.end, c.end)},
                 [&](const phrase_hit& o) {
                     const phrase& p = r_.words().of(o);
                     names_other |= !of_group(o) && !p.is_broad && !p.parts.empty();
                 });
            if (names_other) break;
            end = std::max(end, c.end);
        }
        std::optional<phrase_hit> e;
        each(role::exemption, {h_.end, end}, [&](const phrase_hit& one) {
            const string_view word = r_.at({one.begin, one.end});
            for (const string_view w : {"不用", "不需", "无需", "不须", "毋", "免", "不纳入",
                                        "不必", "没走", "没去", "未再", "没再", "不复", "不付"})
                if (!e && word.starts_with(w)) e = one;
        });
        if (!e || first(role::done_mark, {clause_.begin, e->begin})) return std::nullopt;
        judgment j = make(polarity::exempted, mark("免除词", *e));
        j.ground = r_.original_text(sentence_);
        return j;
    }

    std::optional<phrase_hit> negation_of_step() const {
        const stretch before{h_.begin > clause_.begin + 30 ? h_.begin - 30 : clause_.begin,
                             h_.begin};
        auto n = last(role::negation, before);
        // 没有在任何网站公开征求过: a phrase of place or means stands between.
        if (!n)
            if (const auto far = last(role::negation, {clause_.begin, h_.begin}))
                for (const string_view p :
                     {"在", "就",   "对",   "向",   "经", "通过", "以",   "由",   "按",
                      "将", "把",   "与",   "同",   "为", "依",   "于",   "请",   "组织",
                      "人", "单位", "部门", "任何", "一", "提交", "提供", "证明", "举证"})
                    // 没有组织过: the denial's word may run into what follows it.
                    if ((starts(r_.text(), far->end, p) || starts(r_.text(), far->end - 3, p)) &&
                        far->end + 120 > h_.begin)
                        n = far;
        if (!n) n = first(role::negation, {h_.begin, h_.begin + 1});
        // 从未…征求过: 过 behind a denial stays denied.
        if (n && n->end <= h_.begin && !doubts(*n))
            if (const auto d = last(role::done_mark, {n->end, h_.begin});
                d && weight(*d) > 1 && !r_.at({d->begin, d->end}).ends_with("过"))
                n.reset();
        if (!n && (is_combined() || h_.end - h_.begin > 18))
            n = last(role::negation, {h_.begin, h_.end});
        if (!n) {
            const auto after = first(role::negation, {h_.end, clause_.end});
            if (after && after->begin < h_.end + 24) n = after;
        }
        if (!n)  // 会议认为时机不成熟,决定缓一缓: the step's own words of refusal
            each(role::negation, {h_.end, std::max(h_.end, sentence_.end)},
                 [&](const phrase_hit& one) {
                     if (!n && r_.words().group_of(one).family == "步骤") n = one;
                 });
        if (!n)  // 仅盖了公章,视为没有审查
            each(role::negation, {h_.end, std::max(h_.end, sentence_.end)},
                 [&](const phrase_hit& one) {
                     const string_view w = r_.at({one.begin, one.end});
                     if (!n && (w.starts_with("视") || w == "等于没")) n = one;
                 });
        if (!n) n = lacks_record();
        return n ? n : denied_later();
    }

    /// 不能认定已组织论证: what is denied is that it was done.
    bool doubts(const phrase_hit& n) const {
        const string_view word = r_.at({n.begin, n.end});
        for (const string_view w : {"不能", "无法", "难以", "不足以", "不应认定", "不可视"})
            if (word.starts_with(w)) return true;
        return false;
    }

    /// 未发现该局开展评估的任何记录: what is missing is the trace of the step.
    std::optional<phrase_hit> lacks_record() const {
        const string_view head = r_.at({clause_.begin, h_.begin});
        const string_view rest =
            r_.at({h_.end, std::max(h_.end, std::min(clause_.end, h_.end + 45))});
        bool is_record = false;
        for (const string_view trace :
             {"记录", "材料", "证据", "资料", "痕迹", "文书", "佐证", "凭证", "依据材料", "档案"})
            is_record |= rest.find(trace) != string_view::npos;
        if (!is_record) return std::nullopt;
        for (const string_view lacks :
             {"未发现", "没有发现", "没发现", "未找到", "没有找到", "未提供", "未能提供",
              "未收集到", "未检索到", "查不到", "未调取到"})
            if (const auto at = head.rfind(lacks); at != string_view::npos)
                return phrase_hit{h_.phrase, clause_.begin + at, clause_.begin + at + lacks.size()};
        return std::nullopt;
    }

    /// 评估论证上月才开了头,结论还没有出来: a later clause without a step of its own denies it.
    std::optional<phrase_hit> denied_later() const {
        static constexpr string_view subjects[] = {
            "结论", "意见书", "报告", "回执",   "结果",   "记录", "手续", "栏",   "印发时",
            "当时", "事前",   "事先", "送审时", "发布时", "该件", "本件", "此件", "材料",
            "纪要", "至今",   "目前", "仍",     "还",     "一直", "迄今", "但"};
        if (r_.words().of(h_).role != role::noun || is_combined()) return std::nullopt;
        if (first(role::duty_mark, clause_)) return std::nullopt;
        for (const string_view w : {"已", "完成", "通过", "经"})
            if (contains(clause_, w)) return std::nullopt;
        stretch c = clause_;
        const bool is_asked = c.end > 0 && r_.text()[c.end - 1] == '?';
        for (int i = is_asked ? -1 : 0; i < 2; ++i) {
            c = clause_told_after(c);
            if (c.size() == 0) return std::nullopt;
            bool names_step = false;
            each(role::noun, c, [&](const phrase_hit& o) { names_step |= !of_group(o); });
            if (names_step) return std::nullopt;
            const auto n = first(role::negation, {c.begin, std::min(c.end, c.begin + 45)});
            if (!n) continue;
            if (r_.at(c).find("的,") != string_view::npos) return std::nullopt;
            const string_view subject = r_.at({c.begin, n->begin});
            const bool is_own =
                subject.size() <= 6 ||
                std::any_of(std::begin(subjects), std::end(subjects),
                            [&](string_view s) { return subject.find(s) != string_view::npos; });
            return is_own ? n : std::nullopt;
        }
        return std::nullopt;
    }

    /// 按规定没有开展, 依据传染病防治法…未履行: left out under a rule, and no fault is told.
    bool has_basis(const phrase_hit& n) const {
        for (const string_view fault : {"违", "不符合", "责令", "问题", "缺失", "整改", "未按"})
            if (contains(period_, fault)) return false;
        // 依法应当征求而未征求 is a lapse.
        if (first(role::duty_mark, {sentence_.begin, n.begin})) return false;
        const string_view own = r_.at({clause_.begin, std::max(clause_.begin, n.begin)});
        for (const string_view basis : {"按规定", "依规定", "按照规定", "依照规定", "依规", "依法",
                                        "根据规定", "依据规定", "按要求"})
            if (own.find(basis) != string_view::npos) return true;
        stretch c = clause_;
        for (int i = 0; i < 2; ++i) {
            const stretch before = r_.clause_before(c);
            if (before.size() == 0 || before.begin >= c.begin) return false;
            c = before;
            const string_view said = r_.at(c);
            for (const string_view lead : {"依据", "根据", "依照", "按照"})
                if (said.starts_with(lead) && (said.find("法") != string_view::npos ||
                                               said.find("条例") != string_view::npos ||
                                               said.find("规定") != string_view::npos))
                    return true;
        }
        return false;
    }

    /// The next clause; behind a question, what answers it.
    stretch clause_told_after(stretch c) const {
        const stretch next = r_.clause_after(c);
        if (next.size() > 0 || c.end == 0 || r_.text()[c.end - 1] != '?') return next;
        return c.end < r_.text().size() ? r_.clause_at(c.end) : stretch{};
    }

    std::optional<judgment> denied_by(const phrase_hit& by) const {
        const auto n = std::optional(by);
        const std::string word(r_.at({n->begin, n->end}));
        const stretch rest{h_.end, sentence_.end};
        // 该通知未送审核就印发,现责令说明: one document's lapse, and no rule.
        const string_view lead = r_.at({sentence_.begin, clause_.begin});
        const bool is_told = lead.ends_with("规定,") || lead.ends_with("要求,") ||
                             lead.ends_with("规定:") || lead.ends_with("要求:");
        const bool is_one = !is_told && (contains({sentence_.begin, h_.begin}, "该") ||
                                         contains({sentence_.begin, h_.begin}, "虽") ||
                                         contains({sentence_.begin, h_.begin}, "这份") ||
                                         contains({sentence_.begin, h_.begin}, "《"));
        // 尚不成熟,决定不予通过: the step's own refusal.
        const bool is_refusal =
            r_.words().group_of(*n).family == "步骤" || word.find("空") != std::string::npos;
        const bool is_rule = is_conditional(true) ||
                             (first(role::rule_noun, rest) && !is_one && !is_refusal) ||
                             contains({clause_.begin, h_.end}, "不得") ||
                             contains({clause_.begin, n->end}, "不能以") ||
                             contains({clause_.begin, n->end}, "不能用") ||
                             contains({clause_.begin, n->end}, "不可以");
        if (is_rule) return make(polarity::required, "“" + word + "…”在禁止或责任规定里");
        if (is_policy_) return std::nullopt;
        if (has_basis(*n)) {
            judgment j = make(polarity::exempted, "否定词“" + word + "”,同一句里有依据");
            j.ground = r_.original_text(sentence_);
            return j;
        }
        if (const auto g = strong_ground()) {
            judgment j = make(polarity::exempted, "否定词“" + word + "”,同一句里有法定理由");
            j.ground = r_.original_text(sentence_);
            j.because.push_back("理由“" + std::string(r_.at({g->begin, g->end})) + "”");
            return j;
        }
        return make(polarity::negated, "否定词“" + word + "”");
    }

    std::optional<judgment> exemption() {
        const stretch before{h_.begin > clause_.begin + 45 ? h_.begin - 45 : clause_.begin,
                             h_.begin};
        // 不公开 runs into 公开征求意见: what begins before the noun or with it counts.
        std::optional<phrase_hit> e;
        // Of 可不再 and 不再 in it the longer one.
        each(role::exemption, {before.begin, h_.begin + 1}, [&](const phrase_hit& one) {
            if (!e || one.begin >= e->end || one.end - one.begin > e->end - e->begin) e = one;
        });
        if (!e) {
            const auto after = first(role::exemption, {h_.end, clause_.end});
            if (after && after->begin < h_.end + 30) e = after;
        }
        if (!e || (e->end < h_.begin && done_before({e->end, h_.begin}))) return std::nullopt;
        const auto ground = first(role::ground, sentence_);
        const std::string word(r_.at({e->begin, e->end}));
        const bool is_rule =
            word.starts_with("可") || word.starts_with("免") || word.starts_with("无需") ||
            word.starts_with("不需") || word.starts_with("无须") || word.starts_with("不必") ||
            word.starts_with("不用") || word.starts_with("不须") || word.starts_with("毋") ||
            word.starts_with("不纳入") || word.starts_with("不列入") || word.starts_with("不适用");
        // 不用再为此类评估奔波: a word this loose needs a ground or a document beside it.
        const bool is_loose = r_.words().of(h_).role == role::weak && !names_object();
        if (!ground && (!is_rule || is_loose)) return std::nullopt;
        // 依法应当征求而未征求 is a lapse.
        for (const string_view but : {"而", "却", "但"})
            if (!is_rule && r_.at({clause_.begin, e->begin}).ends_with(but)) return std::nullopt;
        judgment j = make(polarity::exempted, "免除词“" + word + "”");
        j.ground = r_.original_text(sentence_);
        if (ground)
            j.because.push_back("理由“" + std::string(r_.at({ground->begin, ground->end})) + "”");
        return j;
    }

    /// Why a phrase that says by itself that the step was taken tells of a duty here.
    std::optional<std::string> due_in_phrase() const {
        const stretch before{clause_.begin, h_.begin};
        if (const auto d = last(role::duty_mark, before))
            if (!done_before({d->end, h_.begin}) && h_.begin < d->end + 60)
                return "前有“" + std::string(r_.at({d->begin, d->end})) + "”";
        // 对征集到的意见,起草单位要认真研究: the words run over a duty, or are its object.
        const bool has_gaps = is_combined() || r_.words().of(h_).parts.size() > 1;
        const bool invites = step_ == step::public_consultation;
        if (const auto d = first(role::duty_mark, {h_.begin, h_.end});
            d && has_gaps && d->begin > h_.begin + 3 && !(invites && is_invitation(*d)))
            return mark("义务标志", *d);
        if (r_.at({h_.begin, h_.end}).find("到的") != string_view::npos && !strong_sign(sentence_))
            if (const auto d = first(role::duty_mark, {h_.end, sentence_.end}))
                return mark("义务标志", *d);
        for (const string_view then : {"后再", "之后再", "以后再", "后方", "之后方", "后才"})
            if (starts(r_.text(), h_.end, then) && !strong_sign(sentence_))
                return "先办完它,再办别的";
        // 以市政府名义印发的,由市长签发: the case stands before.
        const stretch lead = r_.clause_before(clause_);
        if (lead.begin < clause_.begin && r_.at(lead).ends_with("的,") &&
            starts(r_.text(), clause_.begin, "由") && !strong_sign(sentence_))
            return "写的是由谁办理";
        // 由局长签发后公布: who is to do it, and no word that it was done.
        if (starts(r_.text(), clause_.begin, "由") && !strong_sign(sentence_) &&
            (starts(r_.text(), h_.end, "后") ||
             r_.at({h_.begin, h_.end}).find("后决定") != string_view::npos))
            return "写的是由谁办理";
        return std::nullopt;
    }

    /// A phrase that says by itself that the step was taken.
    std::optional<judgment> self_sufficient(std::string& why) {
        const stretch before{clause_.begin, h_.begin};
        if (const auto due = due_in_phrase()) return required(*due);
        for (const string_view told : {"的情况", "的结果", "情况", "结果", "工作", "一事"})
            if (starts(r_.text(), h_.end, told))
                if (const auto n = first(role::negation, {h_.end, clause_.end}))
                    return denied_by(*n);
        if (is_combined()) {
            if (first(role::negation, {h_.begin, h_.end}) || first(role::condition, sentence_) ||
                is_asked() || other_document(h_.end))
                return drop(why, "只有步骤和结果的词,不是一次行为");
        }
        if (has_tail()) return drop(why, "后接的词表明不是一次行为");
        // 经签发的文件由办公室印制: which documents, and no act.
        if (starts(r_.text(), h_.end, "的") && !strong_sign(sentence_) && !names_one())
            for (const string_view which : {"文件", "公文", "规范性文件", "文稿", "材料"})
                if (starts(r_.text(), h_.end + 3, which)) return drop(why, "说的是哪一类文件");
        if (const auto n = first(role::negation, {h_.end, clause_.end}); n && n->begin < h_.end + 9)
            return drop(why, "后面有" + mark("否定词", *n));
        if (is_deadline(before)) return required("所附日期是期限");
        if (is_about_law()) return drop(why, "说的是法律法规");
        // The title of an interpretation is its name, and no report of it.
        if (step_ == step::interpretation && around_.kind == paper_kind::interpretation &&
            fold(around_.title).text.find(r_.at({h_.begin, h_.end})) != std::string::npos)
            return drop(why, "是标题");
        if (const auto d = last(role::done_mark, before); d && begins_only(d->end))
            return drop(why, "只是做了准备");
        if (begins_only(h_.end)) return drop(why, "只是做了准备");
        if (const auto other = other_document(h_.begin))
            return drop(why, "说的是别的文件或统计: " + *other);
        if (step_ == step::annual_cleanup || step_ == step::expiry_evaluation)
            if (const auto d = inherited_duty()) return required(*d);
        if (!own_ && is_general() && !event_sign(period_))
            return required("说的是一类文件,不是这一件");
        return make(polarity::done, "这句话本身说明已做");
    }

    /// 公众可通过信函…提出意见: what the public may do is no duty.
    bool is_invitation(const phrase_hit& mark) const {
        bool found = !is_combined();
        each(role::opened, {h_.begin, h_.end}, [&](const phrase_hit& one) {
            found |= of_group(one) && one.begin <= mark.begin && mark.end <= one.end;
        });
        return found;
    }

    std::optional<std::string> inherited_duty() const {
        const stretch before{sentence_.begin, clause_.begin};
        const auto d = last(role::duty_mark, before);
        if (!d || clause_.begin - d->end > 90 || done_before({d->end, clause_.begin}))
            return std::nullopt;
        return "前面的分句有“" + std::string(r_.at({d->begin, d->end})) + "”";
    }

    std::optional<judgment> by_marks(std::string& why) {
        const stretch before{clause_.begin, h_.begin}, behind{h_.end, clause_.end};
        if (heads_passage()) return from_passage(why);
        // Words in any order may have their mark between them.
        const stretch marked{clause_.begin, is_combined() ? h_.end : h_.begin};
        const auto duty = last(role::duty_mark, marked);
        const auto done = last(role::done_mark, marked);
        if (needs_result()) return with_result(duty, why);
        // 应通过网站征求, 应经审核: 通过 and 经 alone undo no duty.
        if (duty && !is_told_request(*duty) &&
            (!done || duty->begin > done->begin || weight(*done) == 1)) {
            if (is_policy_) return drop(why, "说的是制度,不是一次行为");
            return required(mark("义务标志", *duty));
        }
        if (is_policy_ || starts(r_.text(), h_.end, "是指") || starts(r_.text(), h_.end, "是什么"))
            return drop(why, "说的是制度,不是一次行为");
        if (is_deadline(before) && !(done && weight(*done) > 1) && !has_perfective())
            return required("所附日期是期限");
        if (const auto inside = first(role::done_mark, {h_.begin, h_.end}))
            if (weight(*inside) > 1 && !needs_result() &&
                (inside->begin < h_.begin + 10 || is_combined() ||
                 r_.at({inside->begin, inside->end}).ends_with("了")))
                return make(polarity::done, mark("完成标志", *inside));
        if (const auto p = perfective()) return make(polarity::done, mark("动词后的", *p));
        if (done) return by_done_mark(*done, why);
        if (const auto d = first(role::done_mark, behind); d && d->begin < h_.end + 45) {
            if (const auto m = first(role::duty_mark, {h_.end, d->begin}))
                return required(mark("义务标志", *m));
            const string_view w = r_.at({d->begin, d->end});
            // 审查作出了规定 does something else with the noun.
            const std::size_t verb = d->end + (starts(r_.text(), d->end, "经") ? 3 : 0);
            if (prepares_only(*d) || (w == "已" && begins_only(verb)))
                return drop(why, "只是做了准备");
            if (weight(*d) > 1 && (w.ends_with("已") || w.ends_with("完成") ||
                                   w.ends_with("结束") || acts_on_noun(*d, w)))
                return make(polarity::done, mark("完成标志", *d));
        }
        if (const auto d = first(role::duty_mark, behind); d && d->begin < h_.end + 30)
            return required(mark("义务标志", *d));
        return from_earlier_clauses(why);
    }

    /// 两次走访企业,并请协会座谈,听取了意见: who was asked, in a report.
    bool is_told_request(const phrase_hit& duty) const {
        if (r_.at({duty.begin, duty.end}) != "请") return false;
        bool is_told = false;
        const auto look = [&](role x) {
            each(x, {h_.begin, std::max(h_.end, sentence_.end)}, [&](const phrase_hit& one) {
                is_told |= r_.at({one.begin, one.end}).ends_with("了");
            });
        };
        look(role::done_mark);
        look(role::perfective);
        const stretch behind{h_.end, std::max(h_.end, sentence_.end)};
        return is_told || first(role::trace, behind) || figure_in(behind);
    }

    std::optional<judgment> from_passage(std::string& why) {
        std::size_t from = r_.text().find_first_of("\n:", h_.end);
        const std::size_t stop = r_.text().find("。", h_.end);
        if (stop < from) from = stop + 2;
        if (from == string_view::npos || from + 1 >= r_.text().size())
            return drop_const(why, "标题下没有内容");
        const stretch told = r_.sentence_at(from + 1);
        const stretch near{from + 1, std::min(told.end, from + 400)};
        static constexpr string_view verbs[] = {"审查", "审核", "评估", "论证", "征求", "讨论",
                                                "审议", "听取", "清理", "备案", "座谈"};
        std::optional<phrase_hit> mark_of;
        each(role::done_mark, near, [&](const phrase_hit& one) {
            if (mark_of || weight(one) < 2) return;
            const string_view object = r_.at({one.begin, std::min(near.end, one.end + 60)});
            for (const string_view v : verbs)
                if (object.find(v) != string_view::npos) mark_of = one;
        });
        if (!mark_of) return from_told_event(why, "标题下没有说已做");
        const stretch c = r_.clause_at(mark_of->begin);
        if (first(role::duty_mark, {c.begin, mark_of->begin}) ||
            first(role::negation, {c.begin, c.end}))
            return from_told_event(why, "标题下没有说已做");
        judgment j = make(polarity::done, "小标题下写明" + mark("完成标志", *mark_of));
        j.clause = c;
        return j;
    }

    static std::optional<judgment> drop_const(std::string& why, string_view reason) {
        why = std::string(reason);
        return std::nullopt;
    }

    std::optional<judgment> by_done_mark(const phrase_hit& d, std::string& why) {
        if (weight(d) > 1) {
            if (begins_only(d.end) && !result_behind() && !outcome_behind())
                return drop(why, "只是开了头");
            if (d.end + 150 < h_.begin) return drop(why, "完成标志离得太远");
            return make(polarity::done, mark("完成标志", d));
        }
        // 已通过…审核: the adverb before decides.
        if (const auto adverb = last(role::done_mark, {clause_.begin, d.begin}))
            if (weight(*adverb) > 1 && !first(role::duty_mark, {adverb->end, d.begin}) &&
                d.begin < adverb->end + 30)
                return make(polarity::done, mark("完成标志", *adverb));
        const string_view word = r_.at({d.begin, d.end});
        if (word == "通过" && h_.begin > d.end + 45) return drop(why, "“通过”离得太远");
        if (word == "通过" && by_way_of()) return from_earlier_clauses(why);
        if (const auto number = number_behind())
            return make(polarity::done, "后面写明文号“" + r_.original_text(*number) + "”");
        if (const auto result = result_behind()) return make(polarity::done, *result);
        if (const auto sign = trace_left()) return make(polarity::done, *sign);
        return from_told_event(why, "只说经过该程序,没有结果");
    }

    /// 经司法局合法性审核(司审〔2022〕31号): the number of the paper that the step left.
    std::optional<stretch> number_behind() const {
        const std::size_t at = behind_label();
        if (!starts(r_.text(), at, "(")) return std::nullopt;
        const std::size_t i = r_.first_token(at);
        if (i >= r_.tokens().size()) return std::nullopt;
        const token& t = r_.tokens()[i];
        if (t.kind != token_kind::doc_number || t.begin > at + 60 ||
            r_.at({at, t.begin}).find(')') != string_view::npos)
            return std::nullopt;
        return stretch{t.begin, t.end};
    }

    /// Behind 经…: a result that the sentence reports, and no duty before it.
    std::optional<std::string> result_behind() const {
        const stretch rest{h_.end, std::min(sentence_.end, h_.end + 450)};
        auto result = first(role::result_mark, rest);
        each(role::outcome, rest, [&](const phrase_hit& one) {
            if (of_group(one) && (!result || one.begin < result->begin)) result = one;
        });
        each(role::done_mark, rest, [&](const phrase_hit& one) {
            if (weight(one) > 1 && (!result || one.begin < result->begin)) result = one;
        });
        if (!result) return std::nullopt;
        if (first(role::duty_mark, {h_.end, result->begin})) return std::nullopt;
        if (last(role::duty_mark, {clause_.begin, h_.begin})) return std::nullopt;
        return mark("结果标志", *result);
    }

    /// Coordinated steps: the mark stands in an earlier clause of the sentence.
    std::optional<judgment> from_earlier_clauses(std::string& why) {
        stretch c = clause_;
        for (int i = 0; i < 3; ++i) {
            const stretch before = r_.clause_before(c);
            if (before.size() == 0 || before.begin >= c.begin) break;
            c = before;
            const auto duty = last(role::duty_mark, c);
            const auto done = last(role::done_mark, c);
            if (duty && (!done || duty->begin > done->begin)) {
                // 为落实要求,5月6日…: the step has its own day behind the duty.
                if (has_past_date({duty->end, h_.begin})) break;
                return required("前面的分句有" + mark("义务标志", *duty));
            }
            if (done && carries(*done)) {
                if (weight(*done) > 1)
                    return make(polarity::done, "前面的分句有" + mark("完成标志", *done));
                if (const auto result = result_behind()) return make(polarity::done, *result);
                return from_told_event(why, "只说经过该程序,没有结果");
            }
            if (h_.end - h_.begin > 6 && has_past_date(c) && i <= 1)
                return make(polarity::done, "前面的分句写明日期");
        }
        if (const auto result = outcome_behind()) return make(polarity::done, *result);
        if (const auto sign = trace_left()) return make(polarity::done, *sign);
        if (step_ == step::public_consultation && (has_return() || has_period_behind()))
            return make(polarity::done, "后面写明收到的意见或者起止日期");
        const bool is_short = h_.end - h_.begin <= 6;
        const std::size_t from =
            is_short && h_.begin > clause_.begin + 24 ? h_.begin - 24 : clause_.begin;
        // 自8月10日启动,目前仍在进行中: a consultation that runs is open.
        if (step_ == step::public_consultation && first(role::unfinished, sentence_) &&
            strong_sign(sentence_) && !first(role::negation, sentence_))
            return make(polarity::done, "写明正在征求意见");
        if (has_past_date({from, is_combined() ? h_.end : h_.begin}) || names_event())
            return make(polarity::done, "写明了已过的日期");
        return from_told_event(why, "没有完成标志");
    }

    std::optional<judgment> from_told_event(std::string& why, string_view reason) {
        if (const auto sign = told_event()) return make(polarity::done, *sign);
        if (!own_ && !is_heading() && is_general() && !event_sign(period_))
            return required("说的是一类文件,不是这一件");
        return drop(why, reason);
    }

    /// Marks that run on over commas: 先后, …了, 经.
    bool carries(const phrase_hit& d) const {
        const string_view w = r_.at({d.begin, d.end});
        return w.ends_with("了") || w == "先后" || w.starts_with("多次") || w.starts_with("反复") ||
               w == "经" || w == "业经" || w == "通过" ||
               (w == "已" && r_.clause_at(d.begin).begin + 60 > d.begin &&
                clause_.begin < d.end + 60);
    }

    bool needs_result() const {
        return step_ == step::collective_decision || step_ == step::party_group_report;
    }

    std::optional<judgment> with_result(const std::optional<phrase_hit>& duty, std::string& why) {
        std::optional<phrase_hit> result;
        stretch next = r_.clause_after(r_.clause_after(clause_));
        // 会议记录载:…,…,全体赞成通过: what a record says begins behind its colon.
        if (clause_.end > 0 && r_.text()[clause_.end - 1] == ':') next = r_.clause_after(next);
        const stretch rest{h_.begin, std::min(std::max(clause_.end, next.end), h_.end + 210)};
        each(role::result, rest, [&](const phrase_hit& one) {
            if (!of_group(one) || r_.is_cited(one.begin)) return;
            // Of 审议 and 审议并通过 the longer one.
            if (!result || (one.begin == result->begin && one.end > result->end)) result = one;
        });
        // 应重新经局务会讨论: 经 in the duty's own clause undoes nothing.
        if (duty)
            if (const auto d = last(role::done_mark, {duty->end, h_.begin}); !d || weight(*d) < 2)
                return required(mark("义务标志", *duty));
        if (is_policy_) return drop(why, "说的是制度,不是一次行为");
        if (const auto d = inherited_duty(); d && !done_before({clause_.begin, h_.end}))
            return required(*d);
        if (!result)
            if (const auto d = first(role::duty_mark, {h_.end, clause_.end}))
                return required(mark("义务标志", *d));
        // 事后已补报党组: the report is the step.
        if (const auto d = last(role::done_mark, {clause_.begin, h_.end});
            !result && step_ == step::party_group_report && d && weight(*d) > 1 &&
            (contains({h_.begin, h_.end}, "报") || contains({h_.begin, h_.end}, "请示")))
            return make(polarity::done, mark("完成标志", *d));
        if (!result) return drop(why, "没有会议的结果");
        if (const auto m = first(role::duty_mark, {h_.end, result->begin}))
            return required(mark("义务标志", *m));
        if (!is_one_event(*result)) {
            // 先向党组报告,党组同意后再走行政程序: a later clause tells that it is due.
            if (const auto d = first(role::duty_mark, {result->end, sentence_.end});
                d && !strong_sign(sentence_))
                return required(mark("义务标志", *d));
            return from_told_event(why, "不是一次具体的会议");
        }
        judgment j = make(polarity::done, mark("会议结果", *result));
        j.clause.end = std::max(j.clause.end, r_.clause_at(result->begin).end);
        return j;
    }

    /// A date, 第…次, 已, or 经 with a result: one meeting and not the habit of one.
    bool is_one_event(const phrase_hit& result) const {
        const stretch near{std::max(sentence_.begin, clause_.begin > 240 ? clause_.begin - 240 : 0),
                           clause_.end};
        for (std::size_t i = r_.first_token(near.begin); i < r_.tokens().size(); ++i) {
            const token& t = r_.tokens()[i];
            if (t.begin >= near.end) break;
            if (r_.is_cited(t.begin) || is_deadline({t.begin, t.end})) continue;
            if (t.kind == token_kind::date || t.kind == token_kind::month_day) return true;
        }
        // 研究了该决策, 审议通过《…》, 审议并通过新修订的…: the result has its object.
        for (const string_view object : {"了", "《", "该", "此", "本", "新", "“"})
            if (starts(r_.text(), result.end, object) ||
                r_.at({result.begin, result.end}).find(object) != string_view::npos)
                return true;
        // 区政府党组先行研究,同意提交: one document is named.
        const string_view outcome = r_.at({result.begin, result.end});
        if ((outcome.starts_with("同意") || outcome.ends_with("通过") ||
             outcome.ends_with("同意")) &&
            names_one() && !first(role::duty_mark, sentence_))
            return true;
        const string_view before = r_.at({clause_.begin, h_.end});
        if (before.find("第") != string_view::npos &&
            (before.find("次") != string_view::npos || before.find("届") != string_view::npos))
            return true;
        if (const auto d = last(role::done_mark, {clause_.begin, h_.begin}))
            return weight(*d) > 1 || result_behind().has_value() ||
                   first(role::result_mark, sentence_).has_value();
        return around_.kind == paper_kind::meeting_minutes;
    }

    bool is_policy_ = false;
    bool own_ = false;
    bool is_field_ = false;
};

}  // namespace

std::optional<paper_kind> own_kind(yigui::step s) {
    switch (s) {
        case step::public_consultation:
            return paper_kind::consultation_notice;
        case step::consultation_feedback:
            return paper_kind::consultation_feedback;
        case step::enterprise_consultation:
            return paper_kind::enterprise_consultation;
        case step::expert_argumentation:
            return paper_kind::expert_opinion;
        case step::risk_assessment:
            return paper_kind::risk_assessment;
        case step::fair_competition_review:
            return paper_kind::fair_competition_review;
        case step::legality_review:
            return paper_kind::legality_opinion;
        case step::collective_decision:
            return paper_kind::meeting_minutes;
        case step::signing:
            return paper_kind::signing_sheet;
        case step::interpretation:
            return paper_kind::interpretation;
        case step::filing:
            return paper_kind::filing;
        case step::expiry_evaluation:
            return paper_kind::evaluation;
        case step::annual_cleanup:
            return paper_kind::cleanup_result;
        default:
            return std::nullopt;
    }
}

std::optional<judgment> judge_place(const reading& r, const phrase_hit& h, yigui::step s,
                                    const surroundings& around, std::string* why) {
    std::string reason;
    auto out = judge(r, h, s, around).run(reason);
    if (!out && why) *why = reason;
    return out;
}

}  // namespace yigui::recognising
