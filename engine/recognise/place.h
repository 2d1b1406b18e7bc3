// One place where a step is named, with what can be asked about its surroundings: which marks
// stand near it, which dates, whether it is a form's empty field. Judging is in polarity.cpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "recognise/mentions.h"

namespace yigui::recognising {

/// 关于《…》公开征求意见的公告: does the hit stand in a line that is the paper's own title?
bool is_own_heading(const reading&, stretch hit, const std::string& title);

/// 《…预算调整方案》, 《…评估报告》(讨论稿): a title that no normative document bears.
bool is_title_of_other_business(string_view title);

/// What was already found out about a place.
struct place_findings {
    struct asked_sign {
        stretch in;
        std::optional<stretch> sign;
    };
    std::optional<bool> has_event, is_making;
    std::vector<asked_sign> asked_signs;
};

/// Small to copy: copies share what was found out.
class place {
 public:
    place(const reading&, const phrase_hit&, yigui::step, const surroundings&, place_findings&);

 protected:
    /// Calls `f` for each hit with role `x` that begins in the stretch.
    template <class F>
    void each(role x, stretch s, F f) const {
        r_.each_of(x, s, [&](const phrase_hit& one) {
            if ((!is_modal(x) || binds(one)) && !is_no_mark(one)) f(one);
        });
    }
    static bool is_modal(role x) {
        return x == role::duty_mark || x == role::negation || x == role::condition;
    }
    /// Does a mark of duty, denial or condition speak to this place? Not from inside “…”, where
    /// it belongs to what is quoted, and a soft one (后由, 加强) not in the report of an event.
    bool binds(const phrase_hit& mark) const;
    bool is_duty_of_other(const phrase_hit& mark) const;
    bool is_denial_of_other(const phrase_hit& mark) const;
    /// 拟于印发当日推出: the day of a duty is still to come.
    bool is_no_mark(const phrase_hit& mark) const {
        if (mark.role == role::unfinished) return is_excepted(mark);
        if (mark.role == role::trace || mark.role == role::result_mark) return is_of_papers(mark);
        return mark.role == role::done_mark && (is_of_papers(mark) || tells_which_object(mark) ||
                                                (is_relative_day(mark) && has_duty_before(mark)));
    }
    bool is_of_papers(const phrase_hit& mark) const;
    bool only_leads_in(const phrase_hit& mark) const;
    bool is_relative_day(const phrase_hit& mark) const;
    bool has_duty_before(const phrase_hit& mark) const;
    /// 市民可于月底前来信: what the public may do is no duty of the office.
    bool invites(const phrase_hit& mark) const;
    /// 并不是没有做过: the denial is denied, and the step was taken.
    bool is_denied_itself(const phrase_hit& negation) const;
    bool is_proposed(const phrase_hit& mark) const;
    bool is_followed(const phrase_hit& duty) const;
    bool is_manner(const phrase_hit& soft) const;
    bool tells_event(stretch rest) const;
    /// 将于年底届满: what a document's own term does is no duty.
    bool foretells_end(const phrase_hit& duty) const;
    /// 经县深化医改领导小组会议: 深化 is part of an organ's name.
    bool is_in_name_of_organ(const phrase_hit& mark) const;
    /// 进行了清理,并将结果向社会公布: 将 leads in an object, and what is told goes on.
    bool leads_in_object(std::size_t at) const;  ///< led_in.cpp
    bool is_put_out(const phrase_hit& mark) const;
    /// 为落实要求,提高质量,我局…: what the sentence is for, told before what was done for it.
    bool is_purpose_clause(stretch clause) const;
    /// 应当降低门槛的建议, 应同步解读的要求: the duty belongs to a noun.
    bool is_attribute(const phrase_hit& mark) const;
    bool tells_which_object(const phrase_hit& mark) const;
    /// What only one event has: its day, its figures, its number, its result.
    std::optional<stretch> event_sign(stretch) const;
    /// Its day, its figures or 已, 了: signs that stand in no general statement.
    std::optional<stretch> strong_sign(stretch) const;
    std::optional<stretch> find_strong_sign(stretch) const;
    std::optional<stretch> ordinal_day(stretch) const;
    /// 没有超越权限, 未发现问题: nothing is denied but faults.
    bool denies_fault(const phrase_hit& mark) const;
    /// 除一家企业未回函外: the others did.
    bool is_excepted(const phrase_hit& mark) const;
    /// The sentence reports an event and nothing in it says that it must still come.
    std::optional<std::string> told_event() const;
    bool may_tell_event() const;
    /// A mark of duty, denial, exemption or of what runs on, in the clause or the next.
    bool is_denied_or_due_near(stretch next) const;
    /// 凡…的, 如…: a case is put, and no event told.
    bool is_put_as_case() const;
    /// 本办法经…常务会议审议通过: an issued document that records its own making among its rules.
    bool tells_of_itself() const;
    /// The hit stands in text that states rules; “…” behind a reply's colon (复函载明:“…”) does
    /// not.
    bool is_in_rules() const;
    /// Below 二、主要内容 of an interpretation: what the document lays down.
    bool explains_content() const;
    bool is_field_of_people(const phrase_hit&) const;
    /// More than a sentence or two.
    bool is_page() const { return r_.text().size() > 500; }
    /// Below 二、制定过程: what is told there was done for this document (passage.cpp).
    bool tells_of_making() const {
        if (!found_.is_making) found_.is_making = stands_below_making();
        return *found_.is_making;
    }
    bool stands_below_making() const;
    /// The same, of a step that is taken while a draft is made.
    bool is_item_of_making() const;
    bool tells_what_is_usual() const;
    bool makes_draft() const;
    bool was_shown_before(const phrase_hit&) const;
    /// The nearest line above that numbers a part of the text (二、制定过程); empty when none does.
    string_view heading_above() const;
    /// A line of its own that names the paper: 公平竞争审查表.
    bool is_heading() const;
    /// 根据…备案的有关规定: a basis, whatever the rest of the sentence reports.
    bool is_basis() const;
    /// 是否附后: the sign is asked about.
    bool is_whether(const phrase_hit& sign) const;
    /// 建议公示期写明为工作日: what someone proposed for the text.
    bool is_proposal() const;
    /// 介绍评估有关情况: spoken of, and not done.
    bool is_topic() const;
    /// Boxes beside the word: the form tells, and no running words do.
    bool has_boxes() const;
    /// 司法局给该办法赋予统一编号: a plain sentence about one document tells what was done.
    bool tells_of_one() const;
    /// 该办法, 《…细则》: one document is named.
    bool names_one() const;
    /// 赋予统一编号LSXZ-2022-007: the number itself.
    std::optional<stretch> code_behind() const;
    bool is_code_of_none(stretch code) const;
    std::optional<stretch> number_named_next() const;
    /// 规范性文件由…统一编号: said of documents of a kind, not of one.
    bool is_general() const;
    std::optional<phrase_hit> last(role x, stretch s) const;
    std::optional<phrase_hit> first(role x, stretch s) const;
    bool of_group(const phrase_hit& one) const;
    bool done_before(stretch s) const;
    bool contains(stretch s, string_view what) const { return has_word(r_.at(narrowed(s)), what); }
    bool contains_one_of(stretch s, word_list words) const {
        return has_one_of(r_.at(narrowed(s)), words);
    }
    static stretch narrowed(stretch s) {
        constexpr std::size_t widest = 300;  // bytes
        return {s.begin, std::min(s.end, s.begin + widest)};
    }
    /// 2: decides alone (已, 进行了); 1: only with a result (经, 通过).
    int weight(const phrase_hit& d) const;
    std::string mark(string_view what, const phrase_hit& one) const;
    bool has_tail() const;
    /// 审查专班提出…, 审核机构出具…: the office named by the tail acts.
    bool acts_behind(const phrase_hit& tail) const;
    /// Behind the words that a field's name may add to the step: 情况, 意见书, 日期.
    std::size_t behind_label() const;
    bool is_list_of_documents() const;
    /// 合法性审核意见书模板: made for the step, and no act.
    bool has_general_tail() const;
    /// 五个工作日内: how long something may take.
    bool holds_term(stretch) const;
    /// A date before the noun that something else calls a term (2021年底前).
    bool is_deadline(stretch s) const;
    /// 7月组织…专家对…进行论证: an account of the making begins its clause with the month.
    bool begins_account(const token& t) const;
    bool opens_on(const token& t) const;
    bool has_past_date(stretch s) const;
    /// 于…前对…进行了: 了 behind a term makes it past.
    bool has_perfective() const;
    /// 对…的必要性进行了评估论证: the noun or its verb stands behind the mark again.
    bool acts_on_noun(const phrase_hit& d, string_view w) const;
    /// (三)公平竞争审查情况。 heads the sentence that tells it.
    bool heads_passage() const;
    /// 邀请函已寄出, 材料已装订: done is what comes before the step.
    bool prepares_only(const phrase_hit& done) const;
    /// 已启动, 已安排, 表已下载: begun, whatever step follows.
    std::optional<phrase_hit> done_as_due() const;
    bool begins_only(std::size_t at) const;
    /// …风险评估服务合同, …论证会邀请函: the step's word only names what prepares it.
    bool prepares_object() const;
    /// 通过了《…条例》, 对《…法》…: what is done to a law is no step of a document.
    bool is_about_law() const;
    /// Is the hit made of words in any order?
    bool is_combined() const { return r_.words().of(h_).parts.empty(); }
    /// 论证了, 评估过: a verb of the hit with 了 or 过 at it.
    std::optional<phrase_hit> perfective() const;
    /// An outcome of the step itself says that it was taken: 审查结论为可以出台.
    std::optional<std::string> outcome_behind() const;
    /// What only an act leaves behind, told in its sentence: 回收45份, 意见书附后, 形成一致意见.
    std::optional<std::string> trace_left() const;
    bool is_of_other_part(const phrase_hit& sign) const;
    /// 12家, 23条: how many, and not how many at least.
    std::optional<stretch> figure_in(stretch s) const;
    /// What another sentence says of the step (elsewhere.cpp).
    struct statement {
        yigui::polarity polarity{};
        stretch by;
        std::string reason;
    };
    std::optional<statement> told_elsewhere() const;
    std::optional<statement> told_of_both() const;
    std::optional<statement> told_in_answer() const;
    /// Sets `refers` when such words stand behind the list, whether or not they tell of this step.
    std::optional<statement> told_by_ordinal(bool& refers) const;
    std::vector<std::uint32_t> steps_listed(stretch clause) const;
    /// 公布和备案都是出台之后的事:公布已于10日完成,…: a later clause begins with the step again.
    bool is_taken_up_later() const;
    std::optional<statement> polarity_in(stretch) const;
    /// 决定延续、修改或者废止: outcomes to choose from, and none that came.
    bool is_choice(const phrase_hit& outcome) const;
    /// …、…、…均已完成: the predicate that the listed steps share, and what it says.
    std::optional<std::pair<yigui::polarity, phrase_hit>> shared_predicate() const;
    /// 收到意见N条 behind a consultation says that it took place.
    bool has_return() const;
    /// 在门户网站公开征求意见,自2024年8月19日起至9月23日止: its first and last day behind it.
    bool has_period_behind() const;
    bool is_bound_behind(std::size_t at) const;
    /// 通过…等方式: a means, not a pass.
    bool by_way_of() const;
    /// A consultation notice speaks of the consultation that it opens.
    bool names_event() const;
    /// A form's field with nothing filled in, or a box that is not ticked.
    bool is_empty_form(std::string& why) const;
    /// A legal ground in the sentence, such as secrecy: 因涉及国家秘密,…未公开征求意见.
    std::optional<phrase_hit> strong_ground() const;

    // Is it about a normative document (matter.cpp)?
    bool names_object() const;
    bool is_lent(const phrase_hit& object) const;  ///< basis.cpp
    stretch purpose_of_sentence() const;
    bool is_visit_for_help() const;
    /// Does the step need a document named near it, and none is?
    bool lacks_object() const;
    /// Do the words of the hit itself say that everybody is asked?
    /// An excluded word names who was heard beside others, and not whose matter it is.
    bool is_party_heard(const phrase_hit& one) const;
    /// 面向社会、高校和中学听取意见: schools among those who were asked.
    bool is_among_public(const phrase_hit& one) const;
    bool asks_public() const;
    bool ends_place_name(std::size_t at) const;
    /// 《…》将于年底到期。我局对其实施情况作了评估: the sentence speaks of what the last one named.
    bool refers_back() const;
    /// 对跌倒老人进行…, 清理了旧档案: what the step was taken for, when it is no document.
    std::optional<std::string> other_object() const;
    /// 在创建文明城市中广泛听取意见: what opinions were asked in the course of.
    std::optional<std::string> thing_told_of() const;
    std::optional<std::string> other_activity() const;
    /// 对某桥梁加固方案进行了论证,专家组一致同意: what an earlier clause says it was taken for.
    std::optional<std::string> object_before() const;
    std::optional<std::string> other_title() const;
    /// What was published: a call for opinions, a hearing's notice, and no document.
    std::optional<std::string> other_put_up() const;
    std::optional<std::string> other_than_document(stretch object) const;
    std::optional<stretch> object_led_in() const;
    std::optional<stretch> topic_of_sentence() const;
    /// 对经济形势的看法: what firms were asked about, when it is no document.
    std::optional<std::string> other_subject() const;
    /// 通过了下年度预算, 签批了报销单: what was decided or signed, when it is no document.
    std::optional<std::string> other_decided() const;
    std::optional<std::string> other_title_decided() const;
    bool decides_by_name() const;
    bool is_heard_beside(const phrase_hit&) const;
    std::optional<std::string> other_agreed() const;
    /// Does its sentence ask?
    bool asks() const;
    /// Is a document named in the period, or in the question that it answers?
    bool document_told() const;
    bool is_in_passage_on_draft() const;
    bool is_taken_up_from_before() const;
    bool is_content_of_own(const phrase_hit&) const;
    /// 经…论证,并经常务会议研究,决定取消下列事项: the paragraph that leads in what is issued, and tells how
    /// it came about.
    bool is_in_lead() const;
    /// Is a document or its draft named in the stretch?
    bool names_document(stretch) const;
    /// The same, or words that leave open what the step was taken for: 该事项, 意见.
    bool may_be_document(stretch) const;
    bool is_stock_of_others(stretch) const;
    bool publishes_what_title_says() const;
    /// 疫苗 in 疫苗冷链管理办法: part of a document's name.
    bool is_in_name_of_other_meeting(const phrase_hit& excluded) const;
    bool is_in_name(const phrase_hit& excluded) const;
    bool tells_which_documents(const phrase_hit& excluded) const;
    bool is_in_name_of_firm(const phrase_hit&) const;
    /// 委托某公司…: who was asked to do it, and no object.
    bool is_agent(const phrase_hit&) const;
    bool is_in_other_step(const phrase_hit&) const;
    /// The clause names a draft: whoever else is named, it is the draft that the step is about.
    bool names_draft() const;
    bool names_draft_in(stretch) const;
    bool is_procedural_paper() const;
    /// Why the word means another matter; `field` is the form's field when it is one.
    std::optional<std::string> other_matter(const std::optional<stretch>& field) const;
    /// A sentence about schools, firms, works and the like that names no document.
    std::size_t first_told(std::size_t at) const;
    bool is_put_out_as_titled() const;
    std::optional<std::string> other_world() const;
    std::optional<std::string> other_world_in_account() const;
    bool begins_with_short_name() const;
    bool is_theme_of_paper(string_view word) const;
    /// 上级办法…, 旧版…, 全年…: another document's step, or many documents' in a statistic.
    std::optional<std::string> other_document(std::size_t until) const;
    std::size_t begin_of_own_act() const;
    /// 近三年来审核规范性文件120件, 我局制定的5件文件均…: many documents are named.
    std::optional<std::string> many_named() const;
    /// 按时报备26件, 政策解读65篇, 专家论证42次: a count of steps that no one document takes.
    std::optional<std::string> many_times() const;
    /// 省厅《…》经专家论证后发布,为我市…提供依据: a document of those above, used here.
    bool is_passed_on() const;
    /// Two other steps or more are named in the sentence: a list of procedure.
    bool is_among_steps() const;

    const reading& r_;
    const phrase_hit& h_;
    yigui::step step_;
    const surroundings& around_;
    place_findings& found_;
    std::uint32_t group_;
    stretch clause_, sentence_;
    stretch period_;         ///< up to 。 or the line's end on both sides
    std::size_t quote_ = 0;  ///< where the “…” around the hit opens
};

}  // namespace yigui::recognising
