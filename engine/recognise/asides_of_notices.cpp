// What a notice says of the work that it arranges: how the step is to be handled from now on, how well
// the work goes in general, which papers it covers, and which act of an organ above gave rise to it.
// None of this records that the step was taken for the document at hand.
#include <algorithm>

#include "recognise/find.h"
#include "recognise/judge.h"
#include "recognise/taken_before.h"

namespace yigui::recognising {
namespace {

/// 有关事项通知如下, 作出如下安排, 工作通知如下: how a notice leads in what it orders; npos for none.
std::size_t lead_in_order(string_view said) {
    const std::size_t at = first_place_of(
        said, {"有关事项", "有关事宜", "有关问题", "有关要求", "有关工作", "相关事项", "相关事宜",
               "相关问题", "相关要求", "相关工作", "具体要求", "具体事项", "具体事宜", "若干事项",
               "若干问题", "作出如下", "提出如下", "作如下",   "做如下",   "工作"});
    if (at == string_view::npos) return at;
    const string_view rest = said.substr(at);
    // 清理工作情况通报如下: what came of it.
    constexpr std::size_t near = 24;  // bytes
    if (has_one_of(rest.substr(0, near), {"情况", "结果", "总结"})) return string_view::npos;
    return has_one_of(rest,
                      {"通知如下", "公告如下", "通告如下", "明确如下", "安排如下", "部署如下",
                       "要求如下", "函告如下", "强调如下", "意见如下", "如下安排", "如下部署",
                       "如下要求", "如下规定", "如下通知", "如下意见", "如下措施", "以下意见",
                       "以下要求", "以下通知", "以下措施", "以下安排", "以下部署", "以下规定",
                       "以下任务", "以下几点", "如下几点", "以下若干", "几点意见", "几点要求"})
               ? at
               : string_view::npos;
}

/// 已经形成, 逐步完善: said of an order of things.
bool has_come_about(string_view said) {
    return has_one_of(said, {"形成", "完善", "建立", "健全", "确立", "成型", "优化", "巩固"});
}

/// The questions of this file, put to a place.
class asides_of_notices : public judge {
 public:
    explicit asides_of_notices(const judge& j) : judge(j) {}
    std::optional<std::string> aside_of_notices() const;
    bool is_arranged() const;
    bool is_state_of_work() const;
    bool is_kind_of_adopted() const;
    bool is_deployed() const;
    bool is_stage_of_plan() const;
    bool is_attribute_of_cited() const;
    bool is_choice_of_persons() const;
    bool is_habit_of_meeting() const;
    bool is_chain_of_offices() const;
    bool is_specimen_of_number() const;
    bool is_frame_of_cleanup() const;
    bool strong_sign_of_result(stretch) const;
    bool is_carried_out_here() const;
};

}  // namespace

/// 现就进一步规范合法性审核工作有关事项通知如下: the notice orders how the work is to be done. An invitation
/// to give opinions is issued in the same words, but 工作 stands in none.
bool asides_of_notices::is_arranged() const {
    // 现就规范性文件的制定及备案工作,做如下通知: the order may stand in the next clause.
    constexpr std::size_t farthest = 120;  // bytes
    const std::size_t end = std::max(h_.end, std::min(sentence_.end, h_.end + farthest));
    if (!has_one_of(r_.at({clause_.begin, h_.end}), {"现就", "现将", "现对", "现在就"}))
        return false;
    // The step's words may end with 工作 themselves.
    const bool is_work = r_.at({h_.begin, h_.end}).ends_with("工作");
    string_view rest = r_.at({is_work ? h_.end - string_view("工作").size() : h_.end, end});
    if (rest.starts_with("意见")) rest.remove_prefix(string_view("意见").size());
    // 现将听证会情况纪要如下, in the minutes: how they begin.
    if (around_.kind == paper_kind::meeting_minutes && step_ == step::public_consultation &&
        has_one_of(rest, {"纪要如下", "记录如下", "整理如下", "汇总如下"}))
        return true;
    const std::size_t order = lead_in_order(rest);
    if (order == string_view::npos || has_one_of(rest.substr(0, order), {"结果", "情况"}))
        return false;
    if (step_ == step::annual_cleanup)
        return !has_one_of(r_.at({h_.begin, h_.end}), {"废止", "失效", "修改", "继续有效"}) &&
               !has_one_of(rest.substr(0, order), {"废止", "失效", "修改", "继续有效"});
    // 现将听证会有关事项公告如下: the hearing is still to be held.
    if (r_.at({h_.begin, h_.end}).ends_with("听证会") && order <= string_view("的").size())
        return true;
    const bool is_said_of_one = step_ == step::public_consultation || step_ == step::publication ||
                                step_ == step::expiry_evaluation ||
                                step_ == step::consultation_feedback;
    return !is_said_of_one || rest.starts_with("工作");
}

/// 发布、解读衔接配套的工作格局已经形成; 合法性审核工作取得明显成效: how the work goes, and no act.
bool asides_of_notices::is_state_of_work() const {
    if (is_field_ || own_) return false;
    const string_view rest = r_.at({h_.end, std::max(h_.end, clause_.end)});
    for (const string_view order :
         {"工作格局", "管理格局", "的格局", "新格局", "机制", "体系", "局面", "氛围", "闭环"})
        if (const std::size_t at = rest.find(order); at != string_view::npos)
            if (has_come_about(rest.substr(at))) return true;
    if (!rest.starts_with("工作") || around_.kind == paper_kind::cleanup_result) return false;
    const std::size_t got = rest.find("取得");
    return got != string_view::npos &&
           has_one_of(rest.substr(got), {"进展", "成效", "成绩", "成果", "进步", "实效"});
}

/// 部署全面清理…规定, 部署开展合法性审核: told to be done. 按照省厅部署,我局… rests on it.
bool asides_of_notices::is_deployed() const {
    constexpr std::size_t near = 45;  // bytes from the order to the step
    const std::size_t from = h_.begin - std::min(h_.begin - clause_.begin, near);
    const string_view head = r_.at({std::max(from, clause_.begin), std::max(h_.begin, from)});
    const std::size_t at = std::max(head.rfind("部署") + 1, head.rfind("启动") + 1);
    if (at == 0 || step_ == step::public_consultation) return false;
    // 自8月启动合法性审查以来,…: it has gone on since.
    if (r_.at({h_.end, std::max(h_.end, clause_.end)}).starts_with("以来")) return false;
    const string_view lead = r_.at({clause_.begin, from + at});
    return !has_one_of(lead, {"按照", "根据", "依照", "按"}) &&
           !has_one_of(head.substr(at), {",", "的", "要求", "了", "后", "已"});
}

/// 清理范围涵盖…, 清理工作坚持“谁制定、谁清理”: the frame of a clean-up that is begun, and not what came of it.
bool asides_of_notices::is_frame_of_cleanup() const {
    if (step_ != step::annual_cleanup || is_field_) return false;
    const string_view hit = r_.at({h_.begin, h_.end});
    const std::size_t verb = hit.rfind("清理");
    if (verb == string_view::npos) return false;
    constexpr std::size_t near = 60;  // bytes
    string_view rest =
        r_.at({h_.begin + verb + 6, std::max(h_.end, std::min(clause_.end, h_.end + near))});
    const bool is_work = rest.starts_with("工作");
    if (is_work) rest.remove_prefix(6);
    if (rest.starts_with("的")) rest.remove_prefix(3);
    if (begins_with_one_of(rest, {"范围", "重点", "原则", "对象", "主体", "时限", "标准", "方式",
                                  "职责", "分工", "步骤"}))
        return !strong_sign_of_result(clause_);
    if (!is_work) return false;
    if (rest.starts_with("成效") || rest.starts_with("机制")) return true;
    if (begins_with_one_of(rest, {"按照“", "坚持“", "遵循“", "实行“", "按“", "坚持谁", "按照谁"}))
        return true;
    // 印发《…实施方案》,在全县范围内开展…清理工作
    const string_view before = r_.at({sentence_.begin, h_.begin});
    return has_one_of(before, {"方案》", "印发通知", "下发通知", "实施方案", "工作方案"}) &&
           has_one_of(r_.at({clause_.begin, h_.begin}), {"开展", "组织"}) &&
           !strong_sign_of_result({clause_.begin, sentence_.end});
}

/// 已, 了, 31件: the clause tells what was done, and not only what is to be gone through.
bool asides_of_notices::strong_sign_of_result(stretch s) const {
    return has_one_of(r_.at(s), {"已", "了", "完毕", "完成", "共清理", "共梳理", "废止", "失效",
                                 "继续有效", "保留"});
}

/// (三)经常务会议审议通过的政策措施: which papers a rule or a list covers. One session, its number or
/// its day makes it a record.
bool asides_of_notices::is_kind_of_adopted() const {
    if (step_ != step::collective_decision && step_ != step::party_group_report) return false;
    constexpr std::size_t near = 90;  // bytes
    const string_view said =
        r_.at({h_.begin, std::max(h_.end, std::min(clause_.end, h_.end + near))});
    // 会议讨论决定事项,由办公室督办
    if (r_.at({h_.end, std::max(h_.end, clause_.end)}).starts_with("事项") &&
        !strong_sign(clause_) && !names_session(clause_))
        return true;
    for (const string_view verb : {"通过的", "同意的", "审定的", "议定的", "决定的"}) {
        const std::size_t at = said.find(verb);
        if (at == string_view::npos) continue;
        const string_view noun =
            r_.at({h_.begin + at + verb.size(), std::max(h_.end, clause_.end)}).substr(0, near);
        if (noun.find("《") != string_view::npos || noun.find("本") == 0) return false;
        if (!has_one_of(noun, {"文件", "政策", "措施", "规章", "方案", "事项", "决策", "规划"}))
            return false;
        return !strong_sign(clause_) && !names_session(clause_);
    }
    return false;
}

/// 《条例》已经国务院第88次常务会议通过,自…起施行。为确保顺利实施,现将有关要求通知如下: the notice carries out what
/// another organ made. Where it hands the text on (现印发给你们), the text is its own.
bool asides_of_notices::is_carried_out_here() const {
    constexpr std::size_t longest = 900;  // bytes from the name to what the notice orders
    string_view said = r_.at(
        {sentence_.begin, std::max(h_.end, std::min(r_.text().size(), sentence_.begin + longest))});
    said = said.substr(0, said.find('\n', h_.end - sentence_.begin));
    said = without_front(said, {"近日,", "日前,", "最近,", "新修订的", "新修改的", "新制定的",
                                "国家", "省政府", "国务院"});
    const std::size_t close = said.find("》");
    if (!said.starts_with("《") || close == string_view::npos) return false;
    const string_view behind = said.substr(close);
    if (has_one_of(behind, {"印发", "现予", "现将《", "现将该", "现将本", "现发布", "现公布",
                            "转发", "现下发", "现颁发", "现颁布", "修改后的"}))
        return false;
    // 关于印发《…》的通知 names its own text, 关于贯彻《…》的通知 does not.
    const std::string title = fold(around_.title).text;
    const std::size_t named = title.find(said.substr(3, close - 3));
    if (named != std::string::npos && named > 0 &&
        !has_one_of(string_view(title).substr(0, named),
                    {"贯彻", "实施", "落实", "学习", "宣传", "执行"}))
        return false;
    return (has_one_of(behind, {"现就", "现将"}) && lead_in_order(behind) != string_view::npos) ||
           has_one_of(behind,
                      {"认真学习", "组织学习", "抓好学习", "抓好贯彻", "学习贯彻", "学习宣传"});
}

/// 常务会议一般每月召开两次,讨论通过…; 常务会议由县长主持,审议通过…: how the meeting is held.
bool asides_of_notices::is_habit_of_meeting() const {
    if (step_ != step::collective_decision && step_ != step::party_group_report) return false;
    constexpr std::size_t near = 60;  // bytes
    if (names_session(sentence_) || has_word(r_.at(sentence_), "《")) return false;
    const string_view said =
        r_.at({h_.begin, std::max(h_.end, std::min(sentence_.end, h_.end + near))});
    if (has_one_of(said, {"每月", "每周", "每季", "每半月", "每半年", "每旬", "每年", "每两",
                          "不定期", "定期召开"}))
        return has_one_of(said, {"召开", "举行"});
    if (strong_sign(clause_)) return false;
    // 会议纪要由县长签发
    if (r_.at({h_.begin, h_.end}).ends_with("纪要") &&
        r_.at({h_.end, std::max(h_.end, clause_.end)}).starts_with("由"))
        return true;
    const std::size_t by = said.find("由");
    return by != string_view::npos &&
           has_one_of(said.substr(by), {"主持,", "召集和主持", "召集并主持", "组成,", "组成。"}) &&
           !has_one_of(said, {"了", "听取"});
}

/// 签批后,由办公室编“某规〔年份〕×号”发出, 例如编“某规〔2024〕1号”: how numbers are given, and none that was.
bool asides_of_notices::is_specimen_of_number() const {
    if (has_one_of(r_.at({sentence_.begin, h_.begin}), {"例如", "比如", "譬如", "假如", "如果"}))
        return true;
    if (begins_with_one_of(r_.at({h_.end, std::max(h_.end, clause_.end)}),
                           {"的做法", "的写法", "的格式", "的样式", "的方式", "的形式"}))
        return true;
    for (std::size_t i = r_.first_token(h_.begin);
         i < r_.tokens().size() && r_.tokens()[i].begin < h_.end; ++i)
        if (r_.tokens()[i].kind == token_kind::doc_number) return false;
    return true;
}

/// 文稿经分管领导审核同意后,由主要负责人签发: one office after another, and no paper in particular.
bool asides_of_notices::is_chain_of_offices() const {
    switch (step_) {
        case step::collective_decision:
        case step::legality_review:
        case step::signing:
        case step::numbering:
        case step::publication:
            break;
        default:
            return false;
    }
    if (is_field_ || own_ || is_procedural_paper() || tells_of_making()) return false;
    // 签批后,由办公室编“某规〔2022〕1号”发出: a number that was given.
    if (contains({h_.begin, h_.end}, "号”")) return is_specimen_of_number();
    if (step_ == step::numbering && is_number_given_behind(r_, {h_.begin, h_.end}, sentence_))
        return false;
    if (bears_number_or_issue(r_, {h_.begin, std::max(h_.end, sentence_.end)})) return false;
    constexpr std::size_t longest = 360;  // bytes
    const string_view said = r_.at(sentence_);
    if (said.size() > longest || strong_sign(sentence_) || names_session(sentence_)) return false;
    if (has_one_of(said, {"《", "该", "本", "我", "此", "并由", "现"})) return false;
    // 会议同意以市政府办公室名义印发,印发后由医保局解读: what one meeting agreed to.
    if (has_one_of(said, {"会议同意", "会议原则同意", "会议一致同意"})) return false;
    // 局务会逐条审议办法,一致同意,会后由办公室印发: how it ended is told.
    if (has_one_of(said, {"一致同意", "一致通过", "并通过", "并获", "全票", "均同意", "均赞成"}))
        return false;
    if (has_one_of(said,
                   {"后,由", "后由", "后,报", "后,提请", "后,提交", "后,方", "后,再由", "后,统一"}))
        return true;
    // 文件由起草科起草,法规科审核,局务会议讨论,主要负责人签发: one bare verb behind the other.
    if (!has_one_of(r_.at(r_.clause_at(sentence_.begin)), {"由"}) || has_one_of(said, {"经"}))
        return false;
    constexpr int surely_course = 3;
    int verbs = 0;
    for (stretch c = r_.clause_at(sentence_.begin); c.size() > 0; c = r_.clause_after(c))
        verbs += ends_with_one_of(without_end(r_.at(c), {"。", ";", ","}),
                                  {"起草", "审核", "审查", "讨论", "审议", "签发", "编号", "印发",
                                   "公布", "发布", "备案", "登记", "解读"});
    return verbs >= surely_course;
}

/// 经…常务会议研究同意,任命某某为…; 经公开征集、专家评审,现将…名单公布如下: persons, firms and land are decided on
/// and chosen, and no document is.
bool asides_of_notices::is_choice_of_persons() const {
    const bool decides = step_ == step::collective_decision || step_ == step::party_group_report;
    if (!decides && step_ != step::public_consultation && step_ != step::expert_argumentation)
        return false;
    constexpr std::size_t longest = 360;  // bytes
    const string_view all = r_.at(sentence_);
    if (is_field_ || all.size() > longest) return false;
    if (has_one_of(
            all, {"《", "办法", "规定", "细则", "方案", "草案", "意见稿", "文件", "通告", "标准"}))
        return false;
    string_view next = r_.at(r_.clause_after(clause_));
    if (!decides)
        return has_one_of(next, {"名单", "入选", "入围", "获奖"}) &&
               has_one_of(next, {"公布", "公示", "如下", "确定", "认定"});
    next = without_front(next, {"现", "县政府", "市政府", "区政府"});
    if (next.starts_with("决定")) next.remove_prefix(string_view("决定").size());
    return begins_with_one_of(next, {"任命", "免去", "聘任", "聘请", "授予", "命名", "表彰", "给予",
                                     "认定", "核准", "征收", "撤销", "追授", "推荐", "成立"});
}

/// (二)清理阶段(3月16日至4月30日)。…: the stage of a plan, and what is to be done in it. (三)审议阶段。10月,
/// 经…审议通过 tells its own.
bool asides_of_notices::is_stage_of_plan() const {
    constexpr std::size_t farthest = 240;  // bytes
    const stretch line = r_.line_at(h_.begin);
    const std::size_t from = std::max(line.begin, h_.begin - std::min(h_.begin, farthest));
    const string_view before = r_.at({from, h_.end});
    std::size_t at = from + before.rfind("阶段(");
    if (before.rfind("阶段(") == string_view::npos) {
        if (!r_.text().substr(h_.end).starts_with("阶段(") &&
            !(r_.at({h_.begin, h_.end}).ends_with("阶段") &&
              r_.text().substr(h_.end).starts_with("(")))
            return false;
        at = h_.end;
    }
    const std::size_t open = r_.text().find('(', at), close = r_.text().find(')', at);
    if (close == string_view::npos || close > at + farthest) return false;
    if (!has_one_of(r_.at({open, close}), {"月", "日", "年", "前", "底", "旬"})) return false;
    const string_view told =
        r_.at({close, std::max(close, std::min(line.end, std::max(h_.end, close) + farthest))});
    return !tells_of_making() &&
           !has_one_of(told.substr(0, told.find("阶段(")), {"已", "了", "收到", "形成", "通过,"});
}

/// 国务院2003年公布的《条例》第三条规定, 国务院1988年8月6日发布的《…暂行条例》: where a document comes
/// from that is cited, unless it is the page's own.
bool asides_of_notices::is_attribute_of_cited() const {
    // 本文件引用的《采砂规划》编号为…: the number of what is cited.
    if (step_ == step::numbering)
        return contains_one_of({clause_.begin, std::max(h_.end, clause_.begin)},
                               {"引用的《", "所引《", "援引的《"});
    if (step_ != step::publication) return false;
    constexpr std::size_t longest = 180, near = 24, verb = 12;  // bytes
    const string_view rest =
        r_.at({h_.begin, std::max(h_.end, std::min(r_.text().size(), h_.begin + longest))});
    if (rest.find("的《") > verb) return false;  // npos too
    const std::size_t close = rest.find("》");
    if (close == string_view::npos) return false;
    const std::size_t name = rest.find("《") + 3;
    if (starts(r_.text(), h_.end, "的《") && !around_.title.empty() &&
        around_.title.find(rest.substr(name, close - name)) == std::string::npos)
        return true;
    string_view said = rest.substr(close + 3, near);
    if (said.starts_with("(")) said = said.substr(std::min(said.find(')') + 1, said.size()));
    return said.starts_with("第") || said.starts_with("规定") || said.starts_with("的规定") ||
           said.starts_with("有关规定") || said.starts_with("的要求") || said.starts_with("精神");
}

std::optional<std::string> asides_of_notices::aside_of_notices() const {
    if (is_arranged()) return "说的是这项工作以后怎样办";
    if (is_state_of_work()) return "说的是这项工作的状况";
    // 本办法报市司法局备案。: the document says so of itself before it is filed.
    if (step_ == step::filing && !is_field_ && r_.at(clause_).starts_with("本") &&
        !strong_sign(sentence_) && !has_one_of(r_.at(clause_), {"已", "本局", "本机关", "本单位"}))
        return "说的是文件要报备案";
    if (is_stage_of_plan()) return "是计划里的阶段";
    if (is_attribute_of_cited()) return "是所引文件的出处";
    if (is_choice_of_persons()) return "决定的是人、单位、土地,不是文件";
    if (is_habit_of_meeting()) return "说的是会议怎样开";
    if (is_chain_of_offices()) return "说的是由谁办、怎样办";
    if (is_deployed()) return "说的是部署这项工作";
    if (is_frame_of_cleanup()) return "说的是清理的范围、做法";
    if (is_kind_of_adopted()) return "说的是哪一类文件";
    if (is_carried_out_here()) return "说的是要贯彻的文件";
    return std::nullopt;
}

std::optional<std::string> judge::aside_of_notices() const {
    return asides_of_notices(*this).aside_of_notices();
}

}  // namespace yigui::recognising
