// Phrases that say by themselves that a step was taken (出具了合法性审核意见, 现向社会公开征求意见):
// what around them makes them a duty, a question, a name, or another document's.
#include <algorithm>

#include "base/unicode.h"
#include "recognise/find.h"
#include "recognise/judge.h"
#include "recognise/left_out.h"

namespace yigui::recognising {
namespace {

/// The questions of this file, put to a place.
class done_phrase : public judge {
 public:
    explicit done_phrase(const judge& j) : judge(j) {}
    bool names_act() const;
    bool counts_days_before() const;
    bool is_conditional_statement() const;
    /// Why it tells of a duty here.
    std::optional<std::string> due_in_phrase() const;
    std::optional<std::string> first_step() const;
    std::optional<std::string> who_is_to_act() const;
    /// 意见书的结论是除第三条要改外,余者合法: the duty is what the review found.
    bool tells_finding(const phrase_hit& duty) const {
        const stretch lead{h_.begin, std::max(h_.begin, duty.begin)};
        // 报告认为,该规定到期后可沿用两年
        if (step_ == step::expiry_evaluation)
            return contains_one_of(lead, {"报告认为", "评估认为", "结论是", "结论为"});
        // 第三条超越权限,备案机关责令改正: what the review of the filed document came to.
        if (step_ == step::filing)
            return has_one_at(r_.text(), duty.begin, {"责令"}) && contains(lead, "备案机关");
        if (step_ != step::legality_review) return false;
        if (contains_one_of(lead, {"结论是", "结论为", "意见是", "意见为"})) return true;
        // 法规处认为,第八条缺乏依据,应予调整,其余合法
        return contains_one_of(lead, {"认为", "答复", "指出"}) &&
               has_one_at(
                   r_.text(), duty.begin,
                   {"可以延", "可以提", "可以出台", "可以印发", "可以报", "应予调整", "应予修改",
                    "应予删", "应删", "应改", "须补上", "须删", "须改", "请补上", "请改", "请删"});
    }
    /// 细则明年六月到期,受托评了一回: when it ends, and not when it is due.
    bool is_day_of_end(const phrase_hit& mark) const {
        return step_ == step::expiry_evaluation &&
               is_one_of(r_.at({mark.begin, mark.end}), {"明年", "下月", "下季度", "下周"}) &&
               !first(role::duty_mark, {clause_.begin, mark.begin}) &&
               has_one_of(r_.text().substr(mark.end, 24), {"到期", "届满", "期满", "失效"});
    }
    std::optional<std::string> no_single_act() const;
    std::optional<std::string> act_of_other() const;
    std::optional<std::string> duty_over_act() const;
    bool is_end_of_duties() const;
    bool is_class_counted() const;
    bool asks_which(string_view phrase) const;
    std::optional<judgment> self_sufficient(std::string& why);
};

}  // namespace

/// 调整前7日报备: how long before, and not on which day.
bool done_phrase::counts_days_before() const {
    if (!r_.at({h_.begin, h_.end}).starts_with("日")) return false;
    constexpr std::size_t number = 9;  // bytes
    for (std::size_t i = r_.first_token(h_.begin > number ? h_.begin - number : 0);
         i < r_.tokens().size() && r_.tokens()[i].begin < h_.begin; ++i) {
        const token& t = r_.tokens()[i];
        if (t.kind == token_kind::duration && t.end > h_.begin)
            return r_.at({clause_.begin, std::max(clause_.begin, t.begin)}).ends_with("前");
    }
    return false;
}

std::optional<std::string> done_phrase::due_in_phrase() const {
    const stretch before{clause_.begin, h_.begin};
    if (const auto d = last(role::duty_mark, before))
        // 拟于下月经局务会议审议同意: 经 leads in what is to come.
        if ((!done_before({d->end, h_.begin}) ||
             (begins_with_one_of(r_.at({d->begin, d->end}), {"拟", "计划", "准备", "打算"}) &&
              !strong_sign(sentence_))) &&
            h_.begin < d->end + 60 && !(is_combined() && is_told_request(*d)) && !is_day_of_end(*d))
            return "前有“" + std::string(r_.at({d->begin, d->end})) + "”";
    // 对征集到的意见,起草单位要认真研究: the words run over a duty, or are its object.
    const bool has_gaps = is_combined() || r_.words().of(h_).parts.size() > 1;
    const bool invites =
        step_ == step::public_consultation || step_ == step::enterprise_consultation;
    if (const auto d = first(role::duty_mark, {h_.begin, h_.end});
        d && has_gaps && d->begin > h_.begin + 3 && !tells_finding(*d) &&
        !(invites && is_invitation(*d)) &&
        !((step_ == step::expiry_evaluation || step_ == step::legality_review) &&
          is_told_request(*d)))
        return mark("义务标志", *d);
    if (r_.at({h_.begin, h_.end}).find("到的") != string_view::npos && !strong_sign(sentence_))
        if (const auto d = first(role::duty_mark, {h_.end, sentence_.end}))
            return mark("义务标志", *d);
    // 采纳情况的反馈应当及时; 评估后认为应当修订 tells what was found.
    const string_view phrase = r_.at({h_.begin, h_.end});
    const bool finds = has_one_of(phrase, {"评估", "论证"}) && phrase.ends_with("认为");
    if (const auto d = first(role::duty_mark, {h_.end, h_.end + 1});
        d && d->begin == h_.end && !finds && r_.words().group_of(*d).id != "软义务" &&
        !strong_sign(sentence_))
        return mark("后面紧接的义务标志", *d);
    // 采纳的予以吸收,不采纳的说明理由: which ones, and what is done with them.
    if (step_ == step::consultation_feedback && !strong_sign(sentence_) &&
        r_.at({clause_.begin, h_.begin}).ends_with("采纳的"))
        return "写的是哪一类意见怎样办";
    if (const auto step = first_step()) return step;
    return who_is_to_act();
}

/// 局长签发之后即可印制, 调整前7日报备: what it is done before, or how long.
std::optional<std::string> done_phrase::first_step() const {
    if (has_one_at(r_.text(), h_.end, {"后再", "之后再", "以后再", "后方", "之后方", "后才"}) &&
        !strong_sign(sentence_))
        return "先办完它,再办别的";
    // 清样已出,局长签发之后即可印制: whatever was done before it.
    if (has_one_at(r_.text(), h_.end,
                   {"后即可", "之后即可", "后就可", "之后就可", "后便可", "之后便可", "后就能",
                    "之后就能"}) &&
        !strong_sign({clause_.begin, sentence_.end}))
        return "先办完它,再办别的";
    if (counts_days_before()) return "写的是提前多少日";
    // 审核机构出具书面审核意见前,不得送签: what may not be done before it.
    if (clause_.end < sentence_.end && comes_before_leave()) return "是办别的事的前提";
    if (stands_before_it() && !strong_sign(sentence_)) return "说的是办它以前";
    return std::nullopt;
}

/// 由局长签发后公布: who is to take the step, and no word that it was taken.
std::optional<std::string> done_phrase::who_is_to_act() const {
    // 文件由主要负责人签发,重要文件须经集体讨论: who signs what.
    if (step_ == step::signing && r_.at({clause_.begin, h_.begin}).ends_with("由") &&
        !strong_sign(sentence_) && !names_one() &&
        first(role::duty_mark, {h_.end, std::max(h_.end, sentence_.end)}))
        return "写的是由谁签发";
    // 以市政府名义印发的,由市长签发: the case stands before.
    const stretch lead = r_.clause_before(clause_);
    if (lead.begin < clause_.begin && r_.at(lead).ends_with("的,") &&
        starts(r_.text(), clause_.begin, "由") && !strong_sign(sentence_))
        return "写的是由谁办理";
    // 本办法的出台与否,由局务会议讨论决定: a question that somebody is to settle.
    if (starts(r_.text(), clause_.begin, "由") && lead.begin < clause_.begin &&
        has_one_of(r_.at(lead), {"与否", "是否", "能否", "可否", "要不要", "该不该"}) &&
        !strong_sign(sentence_))
        return "写的是由谁办理";
    // 上行文,由主要负责人签发: which papers, and who is to sign them.
    if (step_ == step::signing && starts(r_.text(), clause_.begin, "由") &&
        lead.begin < clause_.begin && !strong_sign(sentence_) && !names_one() &&
        !done_before({sentence_.begin, clause_.begin}) &&
        // 该规划当年未经集体讨论,由分管副区长直接签发: who did it instead.
        !has_one_of(r_.at(lead), {"当年", "当时", "该规划", "该方案"}) &&
        // 因局长住院,由副局长代签发,委托书存档: what it left.
        !first(role::trace, {h_.end, std::max(h_.end, sentence_.end)}))
        return "写的是由谁签发";
    // 由局长签发后公布: who is to do it, and no word that it was done.
    if (starts(r_.text(), clause_.begin, "由") && !strong_sign(sentence_) &&
        (starts(r_.text(), h_.end, "后") ||
         r_.at({h_.begin, h_.end}).find("后决定") != string_view::npos))
        return "写的是由谁办理";
    return std::nullopt;
}

/// 出具意见, 召开论证会, 形成报告: what somebody does, and not what came of it (主体适格, 予以采纳).
bool done_phrase::names_act() const {
    if (step_ == step::consultation_feedback) return false;
    const string_view said = r_.at({h_.begin, h_.end});
    if (said.starts_with("同意")) return false;
    return has_one_of(said, {"出具", "召开", "举行", "形成", "开展", "组织", "作出", "签发",
                             "公布", "发布", "征求", "听取", "进行", "报送", "报",   "审议",
                             "完成", "通过", "审查", "审核", "讨论", "刊登", "编号", "登记"});
}

/// 出台后可能引发上访,总体可控: what may happen is what a risk assessment looks at.
bool done_phrase::is_conditional_statement() const {
    bool found = false;
    // …,如有疑问可致电: what stands behind it is told to those who read.
    const stretch told{sentence_.begin, std::max(clause_.end, r_.clause_at(h_.end - 1).end)};
    const bool asks = step_ == step::public_consultation || step_ == step::enterprise_consultation;
    each(role::condition, told, [&](const phrase_hit& one) {
        const string_view w = r_.at({one.begin, one.end});
        // 任何单位认为草案不妥,可写信; 县商务局拟出台办法,托我会听取意见: who is asked, and on what.
        if (asks && is_one_of(w, {"任何单位", "拟出台", "拟制定"})) return;
        // 贵会如对所附初稿有意见,盼函告
        if (asks && has_one_at(r_.text(), one.begin, {"如对", "若对"})) return;
        // 鉴于文件有效期将满,制定机关…开展评估: the reason is one document's.
        if (r_.words().group_of(one).id == "泛指" && r_.at(sentence_).starts_with("鉴于")) return;
        found |= step_ != step::risk_assessment || w != "可能";
    });
    return found;
}

namespace {

/// 未被采纳的那几条, 没有采纳,原因是: which opinions, or why.
bool tells_which_or_why(string_view phrase) {
    return has_word(phrase.substr(0, 60), "的") || begins_with_one_of(phrase, {"哪些", "哪几条"}) ||
           ends_with_one_of(phrase, {"一条", "一是", "其一", "原因是", "理由是", "因为"});
}

/// 有单位询问本件是否, in front of 已备案
bool is_lead_of_question(string_view lead) {
    return lead.ends_with("是否") &&
           has_one_of(lead, {"询问", "问", "咨询", "核实", "确认", "查询"});
}

/// 欢迎 in front of 企业来函提出意见; 希望放宽年限的三家企业 are some that did write.
bool bids(string_view lead) {
    constexpr std::size_t longest = 45;  // bytes: which firms
    const std::size_t of = lead.rfind("的");
    const bool counts = of != string_view::npos && has_one_of(lead.substr(of), {"家", "名", "位"});
    return lead.size() <= longest && !counts && !has_one_of(lead, {"收到", "已"}) &&
           begins_with_one_of(lead, {"欢迎", "希望", "期待", "期盼", "诚邀", "恳请", "诚请",
                                     "热忱欢迎", "热诚欢迎", "也欢迎", "还欢迎"});
}

/// …的那天, …的时候: the words behind the step make a time of it.
bool ends_in_time(string_view said) {
    return ends_with_one_of(without_end(said, {"。", ",", ";"}),
                            {"的那天", "的当天", "的当日", "的那一天", "的时候", "的那日"});
}

}  // namespace

/// Why the words name no one act: asked about, with a denial in or behind them, or part of a name.
std::optional<std::string> done_phrase::no_single_act() const {
    if (is_combined()) {
        // 未被采纳的那几条,都写信解释了缘由: which opinions, and what became of them.
        const bool names_rejected =
            step_ == step::consultation_feedback && tells_which_or_why(r_.at({h_.begin, h_.end}));
        auto inside = first(role::negation, {h_.begin, h_.end});
        // 通告发布后,科里忘了报备: what was left out came behind it.
        if (inside && step_ == step::publication &&
            has_one_of(r_.at({h_.begin, inside->begin}), {"后,", "公布满", "发布满", "上网满"}))
            inside.reset();
        if ((inside && !names_rejected && !is_finding(*inside)) || is_conditional_statement() ||
            is_asked() || other_document(h_.end))
            return "只有步骤和结果的词,不是一次行为";
        if (const auto open = left_open()) return *open;
    }
    // 有单位询问本件是否已备案: asked, and not told.
    if (is_lead_of_question(r_.at({clause_.begin, h_.begin}))) return "是问句,不是记录";
    if (asks_when()) return "问的是什么时候";
    if (step_ == step::enterprise_consultation && !first(role::done_mark, clause_) &&
        bids(r_.at({clause_.begin, h_.begin})))
        return "是请企业来提意见";
    // 何日对外公布?收到备案回执的那天: when, and not that.
    if (ends_in_time(r_.at({h_.end, std::max(h_.end, clause_.end)}))) return "说的是什么时候";
    // 未收到任何企业的书面意见: nothing came, whoever was asked.
    if (step_ == step::enterprise_consultation && r_.at({h_.begin, h_.end}).starts_with("收到") &&
        ends_with_one_of(r_.at({clause_.begin, h_.begin}), {"未", "没有", "没"}))
        return "没有收到意见";
    // 有没有…的效果: asked, and not found.
    if (h_.begin > 3 && starts(r_.text(), h_.begin - 3, "有没有")) return "是问句,不是记录";
    if (asks() && step_ != step::public_consultation && step_ != step::interpretation && is_asked())
        return "是问句,不是记录";
    // 经评估,该 办法…: the phrase ends where its object begins.
    const string_view phrase = r_.at({h_.begin, h_.end});
    if (!phrase.ends_with("该") && !phrase.ends_with("本") && !phrase.ends_with("《") && has_tail())
        return "后接的词表明不是一次行为";
    // 经签发的文件由办公室印制: which documents, and no act.
    if (starts(r_.text(), h_.end, "的") && !strong_sign(sentence_) && !names_one() &&
        has_one_at(r_.text(), h_.end + 3, {"文件", "公文", "规范性文件", "文稿", "材料"}))
        return "说的是哪一类文件";
    if (const auto n = first(role::negation, {h_.end, clause_.end});
        n && n->begin < h_.end + 9 && !is_finding(*n))
        return "后面有" + mark("否定词", *n);
    return std::nullopt;
}

/// Why the act is another's, or only made ready.
std::optional<std::string> done_phrase::act_of_other() const {
    const string_view phrase = r_.at({h_.begin, h_.end});
    if (is_about_law()) return "说的是法律法规";
    // 解读不是没有发的理由
    if (const std::size_t no = first_place_of(r_.at({h_.begin, h_.end}), {"不是没", "并非没"});
        no != string_view::npos &&
        denies_reason(r_.at({h_.begin + no, std::max(h_.end, clause_.end)})))
        return "说的是理由,不是记录";
    // The title of an interpretation is its name, and no report of it.
    if (step_ == step::interpretation && around_.kind == paper_kind::interpretation &&
        fold(around_.title).text.find(r_.at({h_.begin, h_.end})) != std::string::npos)
        return "是标题";
    // 已列入备案登记簿: the phrase itself begins with such a verb, and tells the whole.
    if (const auto d = last(role::done_mark, {clause_.begin, h_.begin});
        d && d->end < h_.begin && begins_only(d->end))
        return "只是做了准备";
    const std::size_t verb = h_.end + (starts(r_.text(), h_.end, "已") ? 3 : 0);
    // 公布本次《通知》: what stands behind the bracket is a name.
    if (!phrase.ends_with("《") && begins_only(verb)) return "只是做了准备";
    if (const auto other = other_document(h_.begin)) return "说的是别的文件或统计: " + *other;
    if (const auto many = step_ == step::annual_cleanup || step_ == step::consultation_feedback
                              ? std::nullopt
                              : many_times())
        return "说的是一批文件: " + *many;
    return std::nullopt;
}

/// 市城管局应先征求意见,市司法局审核,常务会议审议,市长签署: the duty holds through bare clauses to the end.
bool done_phrase::is_end_of_duties() const {
    constexpr std::size_t farthest = 300;  // bytes
    const auto d = last(role::duty_mark, {sentence_.begin, clause_.begin});
    return d && clause_.begin - d->end <= farthest &&
           begins_with_one_of(r_.at({d->begin, d->end}),
                              {"应", "须", "必须", "拟", "将", "先行", "按程序", "要"}) &&
           !done_before({d->end, clause_.begin}) && !strong_sign({d->end, clause_.end}) &&
           !first(role::trace, {d->end, clause_.end});
}

/// The duty under which the act still stands.
std::optional<std::string> done_phrase::duty_over_act() const {
    const stretch acted{clause_.begin, std::max(h_.end, clause_.end)};
    if (step_ == step::annual_cleanup || step_ == step::expiry_evaluation)
        if (const auto d = inherited_duty()) return *d;
    // 将请各部门研究论证,积极吸收采纳: what is still to be done with the opinions.
    if (step_ == step::consultation_feedback && !tells_past(acted) && !figure_in(sentence_))
        if (const auto d = inherited_duty();
            d && has_one_of(*d, {"“将", "“拟", "“请各", "“交由", "“我们会", "“我局会"}))
            return *d;
    // 市司法局将根据论证意见,依法出具审核意见: an act that the plan before it still holds.
    if (const auto d = inherited_duty(); d && names_act() && !own_ && !tells_past(acted)) return *d;
    if ((names_act() || step_ == step::signing) && !own_ && is_end_of_duties())
        return "接在前面要办的几步后面";
    if (step_ == step::collective_decision && !strong_sign(sentence_) && !names_session(clause_))
        if (const auto d = inherited_duty()) return *d;
    // 市政府决定对12件不再适用的规范性文件予以废止: the decision itself.
    // 本办法列入宣布失效的规范性文件目录第14项: one document of those.
    const bool decides = step_ == step::annual_cleanup &&
                         has_one_at(r_.text(), h_.begin,
                                    {"决定", "本办法", "本规定", "本细则", "本通告", "本文件",
                                     "该办法", "该规定", "该细则", "该通告", "该文件", "》"});
    // 兹收到你局报来备案的规范性文件1件: those that came in.
    const bool came_in =
        step_ == step::filing && is_combined() &&
        begins_with_one_of(r_.at({h_.begin, h_.end}), {"兹收到", "今收到", "现收到", "收到"});
    if (!own_ && !decides && !came_in && is_general() && !event_sign(period_))
        return "说的是一类文件,不是这一件";
    // 请区工商联组织20家会员企业提出意见,具体日期另定: the day is still to come.
    if (has_one_of(r_.at({h_.end, std::max(h_.end, sentence_.end)}),
                   {"日期另定", "时间另定", "日期待定", "时间待定", "时间未定", "日期未定",
                    "时间另行", "日期另行", "择期举行", "择日举行"}))
        return "日子还没有定";
    // 挂网公布请信息科今天办好; 现予公布请遵照执行 publishes.
    const string_view rest = r_.at({h_.end, std::max(h_.end, clause_.end)});
    if (begins_with_one_of(rest, {"请", "有劳", "烦请"}) && !rest.starts_with("请示") &&
        !r_.at({h_.begin, h_.end}).starts_with("现") &&
        has_one_of(rest, {"办好", "办妥", "办理", "办结", "完成", "尽快", "今天", "负责", "落实"}))
        return "后面写的是请谁去办";
    return std::nullopt;
}

/// 二、继续有效但应适时修改的规范性文件5件(见附件2), in the paper on a clean-up: one of the classes that it came
/// to, whatever is to become of them.
bool done_phrase::is_class_counted() const {
    if (step_ != step::annual_cleanup || !own_) return false;
    constexpr std::size_t longest = 120, nearest = 12;  // bytes: of the sentence, to its mark
    // …27件,自本公告公布之日起停止执行: what follows from it stands behind the comma.
    string_view said = r_.at(r_.sentence_at(h_.begin));
    said = said.substr(0, said.find(','));
    if (said.size() > longest || has_one_of(said, {"报送", "上报"})) return false;
    const std::size_t mark = first_place_of(said, {"、", ")", "."});
    const std::size_t papers = first_place_of(said, {"规范性文件", "的文件", "政策文件", "件文件"});
    if (mark > nearest || papers == string_view::npos) return false;
    if (!has_one_of(said.substr(0, papers), {"有效", "修改", "修订", "废止", "失效", "保留"}))
        return false;
    const string_view behind = said.substr(papers);
    for (const string_view counter : {"件", "份", "部"})
        for (std::size_t at = behind.find(counter); at != string_view::npos;
             at = behind.find(counter, at + counter.size()))
            if (ends_with_one_of(behind.substr(0, at),
                                 {"0",  "1",  "2",  "3",  "4",  "5",  "6",  "7",  "8",  "9",
                                  "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"}))
                return true;
    return false;
}

/// 收了多少意见、采纳了哪些,一概没有公布: what is asked, whatever the answer.
bool done_phrase::asks_which(string_view phrase) const {
    // 哪些建议采纳了、哪些没采纳,没有公布
    return (step_ == step::consultation_feedback &&
            contains_one_of({clause_.begin, h_.begin}, {"哪些", "哪几条", "哪几件"})) ||
           has_one_of(phrase, {"了多少", "了哪", "了什么"}) ||
           (phrase.ends_with("了") && begins_with_interrogative(r_.text().substr(h_.end)));
}

std::optional<judgment> done_phrase::self_sufficient(std::string& why) {
    if (is_class_counted()) return make(polarity::done, "写明清理后的这一类有多少件");
    const stretch before{clause_.begin, h_.begin};
    if (const auto due = due_in_phrase()) return required(*due);
    if (has_one_at(r_.text(), h_.end, {"的情况", "的结果", "情况", "结果", "工作", "一事"}))
        if (const auto n = first(role::negation, {h_.end, clause_.end})) return denied_by(*n);
    // 会议讨论决定的情况应当如实记录: of every such meeting.
    if (begins_with_one_of(r_.text().substr(h_.end), {"的情况", "的过程", "的结果", "的意见"}) &&
        !strong_sign(sentence_) && first(role::duty_mark, {h_.end, clause_.end}))
        return required("写的是怎样办");
    if (const auto no = no_single_act()) return drop(why, *no);
    const string_view phrase = r_.at({h_.begin, h_.end});
    if (asks_which(phrase)) {
        const auto n = first(role::negation, r_.clause_after(clause_));
        if (n && step_ == step::consultation_feedback) return denied_by(*n);
        if (const auto due = first(role::duty_mark, r_.clause_after(clause_)))
            return required(mark("义务标志", *due));
        return drop(why, "说的是问什么,不是记录");
    }
    // 9月30日前公众可登录网站提出意见: the term of those who are asked
    const bool asks_public = step_ == step::public_consultation &&
                             has_one_of(phrase, {"公众", "市民", "各界", "群众", "单位和个人"});
    // 意见均未采纳,也未说明理由: the next clause tells that nothing was given back.
    if (step_ == step::consultation_feedback && (!is_combined() || has_word(phrase, "既")))
        if (const auto n = first(role::negation, r_.clause_after(clause_)); n && gives_nothing(*n))
            return denied_by(*n);
    // 目前等待市长签发: what is waited for is still to come.
    if (ends_with_one_of(r_.at(before), {"等待", "等候", "静待", "坐等", "有待", "尚待", "只待"}))
        return required("写的是等谁去办");
    if (is_deadline(before) && !asks_public) return required("所附日期是期限");
    if (const auto other = act_of_other()) return drop(why, *other);
    if (const auto due = duty_over_act()) return required(*due);
    return make(polarity::done, "这句话本身说明已做");
}

std::optional<judgment> judge::self_sufficient(std::string& why) {
    return done_phrase(*this).self_sufficient(why);
}

}  // namespace yigui::recognising
