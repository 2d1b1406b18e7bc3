// Each question wants the words that give the paper away (会议指出, 第九条已规定, 参考的《) and that no word points at
// the document itself; a sentence with neither is left alone.
#include "recognise/told_around.h"

#include <algorithm>

#include "recognise/find.h"

namespace yigui::recognising {
namespace {

/// The questions of this file, put to a place.
class around_papers : public judge {
 public:
    explicit around_papers(const judge& j) : judge(j) {}
    std::optional<std::string> reason(const judgment&) const;

 private:
    bool is_blame_of_some(const judgment&) const;
    bool is_admonition(const judgment&) const;
    bool is_handed_on() const;
    bool is_laid_down_by_article() const;
    bool is_of_model() const;
    bool is_of_companions() const;
    bool is_of_firms(const judgment&) const;
    bool is_silence_after_filing() const;
    bool is_argued_by_nobody() const;
    bool is_numbering_of_things() const;
    bool is_opinion_in_feedback(const judgment&) const;
    bool is_in_cleanup(const judgment&) const;
    bool is_of_papers_filed(const judgment&) const;
    bool is_of_such_opinions(const judgment&) const;
    bool is_of_text_to_be_made(const judgment&) const;
    bool is_among_measures(const judgment&) const;
    bool is_course_of_grants(const judgment&) const;

    string_view sentence() const {
        return r_.at({sentence_.begin, std::max(h_.end, sentence_.end)});
    }
    string_view clause() const { return r_.at({clause_.begin, std::max(h_.end, clause_.end)}); }
    string_view before() const {
        return r_.at({sentence_.begin, std::max(sentence_.begin, h_.begin)});
    }
};

bool is_digit(string_view text, std::size_t at) {
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

/// 3件, 12家: figures right before one of the units.
bool counts(string_view said, word_list units) {
    for (std::size_t at = first_place_of(said, units), from = 0; at != string_view::npos;
         at = first_place_of(said.substr(from), units)) {
        if (from + at > 0 && is_digit(said, from + at - 1)) return true;
        from += at + 3;
    }
    return false;
}

bool opens_in_meeting(string_view said) {
    return begins_with_one_of(said, {"会议指出", "会议强调", "会议认为", "会议通报", "会议要求",
                                     "会议学习", "会议传达", "会议提出", "会上指出", "会上通报"});
}

bool points_at_own(string_view said) {
    return has_one_of(said, {"该办法", "本办法", "该文件", "本文件", "该规定", "本规定", "该细则",
                             "该件", "此件", "草案", "送审稿", "该稿", "该方案"});
}

/// 会议指出,个别部门文件未经合法性审核就提交会议; 去年有3件文件未经听证即印发: the faults of some, held up to all.
bool around_papers::is_blame_of_some(const judgment& j) const {
    if (is_field_ || j.polarity == polarity::exempted) return false;
    const string_view said = sentence();
    if (!opens_in_meeting(said) || has_word(said, "《") || points_at_own(said)) return false;
    if (!contains_one_of(clause_, {"未", "没有", "不", "擅自"})) return false;
    const string_view lead = r_.at({std::min(sentence_.begin, h_.begin), h_.end});
    return has_one_of(lead, {"个别", "有的", "部分单位", "部分部门", "部分文件", "部分乡镇", "一些",
                             "有些", "少数", "不少"}) ||
           counts(lead,
                  {"件文件", "份文件", "件规范性文件", "个文件", "个部门", "家单位", "个单位"});
}

/// 会议学习了《停车管理办法》,要求今后出台文件必须先经合法性审核: what was read out is to be heeded. What a meeting orders of
/// its own, be it of all documents, is due.
bool around_papers::is_admonition(const judgment& j) const {
    if (j.polarity != polarity::required || is_field_ ||
        around_.kind != paper_kind::meeting_minutes)
        return false;
    const string_view said = sentence();
    if (!begins_with_one_of(said, {"会议学习", "会议传达", "会议通报", "会议集体学习"}) ||
        points_at_own(said))
        return false;
    return has_one_of(said, {"今后", "凡", "出台文件", "制定文件", "文件出台", "各部门", "各单位",
                             "各级", "各乡镇", "所有文件", "各类文件", "一律"});
}

/// 会议传达了市政府常务会议审议通过的《停车管理办法》: another meeting's, read out here.
bool around_papers::is_handed_on() const {
    if (!needs_result() || is_field_) return false;
    const string_view lead = r_.at({clause_.begin, std::max(clause_.begin, h_.begin)});
    if (!has_one_of(lead, {"传达", "学习", "通报了", "宣读"})) return false;
    return has_one_of(r_.at({h_.begin, std::max(h_.end, clause_.end)}),
                      {"通过的《", "审定的《", "通过的关于", "印发的《"});
}

/// 第二十二条已规定有效期和评估要求, 第四章已就听证作出安排: what the text lays down.
bool around_papers::is_laid_down_by_article() const {
    const string_view lead = r_.at({clause_.begin, std::max(h_.end, clause_.begin)});
    const std::size_t nth = lead.find("第");
    constexpr std::size_t longest_number = 21;  // bytes
    if (nth == string_view::npos || is_field_) return false;
    string_view said = lead.substr(nth);
    const std::size_t unit = first_place_of(said.substr(0, longest_number), {"条", "章", "款"});
    if (unit == string_view::npos) return false;
    said = without_front(said.substr(unit + 3), {"第一款", "第二款", "第三款", "中", "里", "对此"});
    const string_view told = without_front(said, {"已经", "已", "业已"});
    if (told.size() == said.size()) return false;
    if (begins_with_one_of(told, {"规定", "明确", "设定", "要求", "写明", "列明", "作了", "作出",
                                  "设置", "增加", "载明", "提出", "体现"}))
        return true;
    return begins_with_one_of(told, {"对", "就"}) &&
           has_one_of(clause(), {"作出", "作了", "规定", "安排", "明确"});
}

/// The place that a name begins with (江州市 in 江州市停车管理办法); empty for none.
string_view place_in_name(string_view name) {
    constexpr std::size_t shortest = 6, longest = 15;  // bytes
    const std::size_t at = first_place_of(name.substr(0, longest), {"市", "县", "区", "省"});
    return at == string_view::npos || at < shortest ? string_view() : name.substr(0, at + 3);
}

/// 起草中参考的《江州市…办法》已通过江州市司法局备案审查; 参照《江州市…》制定,该办法已经江州市政府常务会议审议.
bool around_papers::is_of_model() const {
    if (is_field_) return false;
    const string_view lead = before();
    const std::size_t open = first_place_of(
        lead, {"参考的《", "参照的《", "借鉴的《", "学习的《", "参照《", "参考《", "借鉴《"});
    if (open == string_view::npos) return false;
    const std::size_t name = lead.find("《", open) + 3, close = lead.find("》", name);
    if (close == string_view::npos) return false;
    const string_view own = clause();
    if (own.find("《") < own.find("》"))
        return lead.substr(open + 6, 3) == "的" && !has_word(lead.substr(close), ",") &&
               !place_in_name(lead.substr(name)).empty();
    const string_view where = place_in_name(lead.substr(name));
    return own.starts_with("该") && !where.empty() && has_word(own, where) &&
           !has_word(around_.title, where);
}

/// 先后制定配套文件3件,均经合法性审核并公布: the documents that were made to carry it out.
bool around_papers::is_of_companions() const {
    if (is_field_ || step_ == step::annual_cleanup || step_ == step::expiry_evaluation)
        return false;
    const string_view lead = before();
    const std::size_t made = first_place_of(lead, {"制定", "出台", "印发", "制发"});
    if (made == string_view::npos || !has_word(lead.substr(made), "配套")) return false;
    if (!counts(lead.substr(made), {"件", "个", "项", "份", "部"})) return false;
    return begins_with_one_of(clause(), {"均", "都", "全部", "并", "各", "且均"}) ||
           has_one_of(clause(), {"配套"});
}

/// 2家收运企业未按规定备案: who had to file under the document, and not the document.
bool around_papers::is_of_firms(const judgment& j) const {
    if (step_ != step::filing || is_field_ || j.polarity != polarity::negated) return false;
    string_view subject = r_.at({clause_.begin, std::max(clause_.begin, h_.begin)});
    subject = subject.substr(0, first_place_of(subject, {"未", "没"}));
    return counts(subject, {"家", "户", "名", "辆", "处", "个站", "个点", "台"}) &&
           !has_one_of(subject, {"文件", "办法", "《", "部门", "机关"});
}

/// 报县政府备案,未收到异议; 县司法局未提出审查意见: nobody was asked again, those who got it filed kept silent.
bool around_papers::is_silence_after_filing() const {
    if (step_ != step::public_consultation && step_ != step::consultation_feedback &&
        step_ != step::legality_review && step_ != step::enterprise_consultation)
        return false;
    if (is_field_ || !has_one_of(before(), {"备案", "报备"}) ||
        has_one_of(sentence(), {"公示", "征求", "公开", "公众", "社会", "征集", "送审", "合法性"}))
        return false;
    return has_one_of(clause(), {"未收到", "没有收到", "未提出", "没有提出", "未接到"}) &&
           has_one_of(clause(), {"异议", "意见", "建议"});
}

/// 在充分调研、论证的基础上形成征求意见稿; 经科学论证、多方比选: arguing of one's own, without a panel.
bool around_papers::is_argued_by_nobody() const {
    if (step_ != step::expert_argumentation || is_field_) return false;
    const string_view hit = r_.at({h_.begin, h_.end});
    if (!is_one_of(hit, {"调研、论证", "调研论证", "科学论证", "技术论证", "反复论证", "充分论证",
                         "多方论证", "研究论证", "研究、论证", "充分调研、论证"}))
        return false;
    if (has_one_of(sentence(), {"专家", "论证会", "评审", "教授", "学者", "咨询", "高校", "大学",
                                "研究院", "设计院", "机构", "报告"}))
        return false;
    return has_one_of(clause(), {"基础上"}) ||
           begins_with_one_of(r_.text().substr(h_.end), {"、多方", "、反复", "、比选", "、综合"});
}

/// 对从业人员实行统一编号、统一着装; 统一登记管理和充电设施管理: things and people get numbers too.
bool around_papers::is_numbering_of_things() const {
    if (step_ != step::numbering || is_field_) return false;
    const string_view said = sentence();
    if (has_one_of(said, {"规范性文件", "本文件", "该文件", "文号", "印发", "公布", "制发",
                          "司法局", "办公室", "登记编号"}))
        return false;
    return has_one_of(said, {"统一着装", "统一培训", "统一标识", "统一喷涂", "统一挂牌", "统一配发",
                             "统一施划", "统一标志", "统一设牌", "统一涂装", "统一服装"}) ||
           starts(r_.text(), h_.end, "管理") || starts(r_.text(), h_.end, "、统一管理");
}

/// 建议企业收运计划报城管部门备案。采纳。: in the table of opinions, what somebody would like the text to say.
bool around_papers::is_opinion_in_feedback(const judgment& j) const {
    if (j.polarity != polarity::required || is_field_ ||
        around_.kind != paper_kind::consultation_feedback)
        return false;
    return begins_with_one_of(without_list_mark(sentence()), {"建议", "希望", "提议", "请在"}) &&
           !has_one_of(sentence(), {"我局", "下一步", "重新征求", "再次征求"});
}

/// 继续有效21件,拟废止7件; 对涉企文件同步开展公平竞争审查,发现2件…: in the result of a clean-up, its counts, and what it was
/// done with beside.
bool around_papers::is_in_cleanup(const judgment& j) const {
    if (around_.kind != paper_kind::cleanup_result || is_field_) return false;
    if (step_ == step::annual_cleanup)
        return j.polarity == polarity::required && counts(sentence(), {"件"}) &&
               has_one_of(sentence(), {"继续有效", "宣布失效", "保留"});
    return j.polarity == polarity::required &&
           (step_ == step::fair_competition_review || step_ == step::legality_review) &&
           has_one_of(sentence(), {"涉企文件", "拟保留", "拟修改的"}) &&
           has_one_of(sentence(), {"发现", "已列入", "同步"});
}

/// 本次报备材料已按要求补正; 备案后请及时反馈审查意见: the papers, and what is asked of who gets them.
bool around_papers::is_of_papers_filed(const judgment& j) const {
    if (step_ != step::filing || is_field_) return false;
    if (j.polarity == polarity::required)
        return has_one_at(r_.text(), h_.end, {"后请", "后,请", "后敬请"});
    return j.polarity == polarity::done && has_word(clause(), "材料") &&
           has_one_of(clause(), {"补正", "补齐", "补充完善"});
}

/// 反馈超出公示期的,不予采纳; 公示期间无异议的,按程序报批: which opinions, and what follows in which case.
bool around_papers::is_of_such_opinions(const judgment& j) const {
    if (step_ != step::public_consultation || j.polarity != polarity::required || is_field_)
        return false;
    const string_view own = clause();
    if (!ends_with_one_of(own, {"的,", "的"}) || has_one_of(own, {"应", "须", "未"})) return false;
    return begins_with_one_of(r_.at({h_.begin, h_.end}), {"公示期", "公示", "征求意见期"}) &&
           has_one_of(own, {"超出公示期", "超过公示期", "公示期外", "公示期后", "公示期满后反馈",
                            "公示期间无异议", "公示期内无异议", "公示期满无异议", "公示无异议"});
}

/// 尽快组织修编《城市设计导则》,报县政府审批后予以公布: another text, still to be made.
bool around_papers::is_of_text_to_be_made(const judgment& j) const {
    if (step_ != step::publication || j.polarity != polarity::required || is_field_ ||
        around_.title.empty())
        return false;
    const string_view lead = before();
    const std::size_t makes =
        first_place_of(lead, {"修编《", "编制《", "制定《", "修订《", "拟订《", "起草《"});
    if (makes == string_view::npos) return false;
    const std::size_t name = lead.find("《", makes) + 3, close = lead.find("》", name);
    return close != string_view::npos && lead.find("《", close) == string_view::npos &&
           !has_word(around_.title, lead.substr(name, close - name)) &&
           !has_one_of(lead, {"本办法", "本规定", "本方案", "现将", "现予"});
}

/// 保障措施包括加强宣传解读、强化督查评估等: in the interpretation of a plan, the plan's own measures.
bool around_papers::is_among_measures(const judgment& j) const {
    if (j.polarity != polarity::required || is_field_ ||
        around_.kind != paper_kind::interpretation ||
        (step_ != step::interpretation && step_ != step::expiry_evaluation))
        return false;
    return has_one_of(sentence(), {"保障措施", "个方面", "工作措施", "组织保障"}) &&
           has_word(clause(), "、") && !has_one_of(sentence(), {"本解读", "应当", "届满"});
}

/// 经公示无异议后提请局党组研究,同意后将补助资金拨付至申请人: how those who applied are paid.
bool around_papers::is_course_of_grants(const judgment& j) const {
    if (j.polarity != polarity::required || is_field_ ||
        (step_ != step::public_consultation && !needs_result()))
        return false;
    constexpr std::size_t near = 200;  // bytes
    const string_view rest = r_.at({h_.begin, std::max(h_.end, sentence_.end)}).substr(0, near);
    const std::size_t paid = first_place_of(
        rest, {"补助资金", "奖励资金", "补贴资金", "奖补资金", "资助资金", "补助款"});
    return paid != string_view::npos && !has_word(rest.substr(0, paid), "《") &&
           has_one_of(rest.substr(paid), {"拨付", "发放", "兑付", "兑现", "拨至", "打卡"}) &&
           !has_one_of(rest.substr(paid), {"办法", "细则", "方案"});
}

std::optional<std::string> around_papers::reason(const judgment& j) const {
    if (is_among_measures(j)) return "是文件规定的措施";
    if (is_ruled_) return std::nullopt;
    if (is_course_of_grants(j)) return "说的是怎样发放资金";
    if (is_blame_of_some(j)) return "会上说的是别的文件没有办";
    if (is_admonition(j)) return "会上学习、传达时说的";
    if (is_opinion_in_feedback(j)) return "是征集到的意见";
    if (is_in_cleanup(j)) return "说的是清理的结果";
    if (is_of_papers_filed(j)) return "说的是报备的材料";
    if (is_of_such_opinions(j)) return "说的是哪一类意见";
    if (is_of_text_to_be_made(j)) return "说的是另外要编制的文件";
    if (is_of_firms(j)) return "没有备案的是企业";
    if (j.polarity == polarity::negated || j.polarity == polarity::exempted) return std::nullopt;
    if (is_handed_on()) return "说的是传达、学习的文件";
    if (step_ != step::consultation_feedback && is_laid_down_by_article())
        return "说的是条文的内容";
    if (is_numbering_of_things()) return "编号、登记的不是文件";
    if (j.polarity == polarity::required) return std::nullopt;
    if (is_of_model()) return "说的是参考的文件";
    if (is_of_companions()) return "说的是配套的文件";
    if (is_silence_after_filing()) return "说的是备案以后没有意见";
    if (is_argued_by_nobody()) return "没有说请了专家";
    return std::nullopt;
}

}  // namespace

std::optional<std::string> told_around(const judge& j, const judgment& read) {
    return around_papers(j).reason(read);
}

}  // namespace yigui::recognising
