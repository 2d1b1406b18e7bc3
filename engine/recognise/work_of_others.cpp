// Steps named where a contractor's work, a citizen's rights or the customs of a meeting are told: 以论证会、
// 听证会等方式完成甲方交办的任务, 有要求举行听证的权利, 严格执行“三重一大”集体决策制度. None of it is done
// or due for a document. What a document itself is to go through is told with the document, so a
// sentence that names one is left alone.
#include "recognise/duty_objects.h"
#include "recognise/find.h"

namespace yigui::recognising {
namespace {

/// Behind the word, up to the end of the sentence.
string_view rest_of(const reading& r, const phrase_hit& h) {
    return r.at({h.end, std::max(h.end, r.sentence_at(h.begin).end)});
}

/// 按照“谁制定、谁清理”原则,对文件进行了清理: the principle by which it was done is no duty beside that.
bool is_in_principle(const reading& r, const phrase_hit& h) {
    constexpr std::size_t near = 30;  // bytes
    const string_view rest = rest_of(r, h);
    const string_view before = r.at({h.begin - std::min(h.begin, near), h.begin});
    return before.ends_with("谁") && rest.substr(0, near).find("原则") != string_view::npos &&
           has_one_of(rest, {"现将", "现就", "进行了", "开展了", "作了", "对照了", "已"});
}

/// 严格执行“三重一大”集体决策制度, 建立审批报备机制: a custom of the house that is to be kept.
bool is_custom_of_house(const reading& r, const phrase_hit& h) {
    const string_view said = r.clause_of(h);
    if (has_one_of(said, {"行政决策", "规范性文件", "《", "办法", "草案"})) return false;
    if (!has_one_of(said, {"执行", "落实", "健全", "完善", "建立", "坚持", "遵守", "确保"}))
        return false;
    const string_view rest = r.at({h.end, std::max(h.end, r.clause_at(h.end - 1).end)});
    return has_one_of(rest.substr(0, 36), {"制度", "机制", "清单", "议事规则"});
}

/// 要根据会议审议意见修改, 吸收审议意见: what was said in the meeting is to be worked in.
bool is_heeding_of_meeting(const reading& r, const phrase_hit& h) {
    const string_view said = r.clause_of(h);
    const std::size_t views = said.find("审议意见");
    if (views == string_view::npos || has_one_of(said, {"公众", "社会", "征求", "提请", "提交"}))
        return false;
    return has_one_of(said.substr(0, views), {"根据", "按照", "吸收", "结合", "落实", "对照"});
}

/// 企业有陈述、申辩和要求举行听证的权利: what the law gives to a party.
bool is_right_of_party(const reading& r, const phrase_hit& h) {
    return has_one_of(r.at(r.sentence_at(h.begin)),
                      {"听证的权利", "听证权利", "有权要求听证", "有权要求举行听证", "有权申请听证",
                       "听证权", "陈述、申辩", "陈述和申辩"});
}

bool begins_with_place(string_view said) {
    return begins_with_one_of(said, {"栏", "平台", "板块", "版块", "模块", "系统", "窗口", "专栏",
                                     "专区", "频道", "页面"});
}

bool speaks_of_writing(string_view said) {
    return has_one_of(said, {"提交", "留言", "填写", "反馈", "登录", "提出", "发表"});
}

/// 进入“意见征求”专栏,提出意见: the name of a place that somebody is to open.
bool is_name_of_place(const reading& r, const phrase_hit& h) {
    const std::size_t quote = r.quote_at(h.begin);
    if (quote == 0) return false;
    constexpr std::size_t longest = 12;  // bytes of the verb in front of the quote
    const std::size_t open = quote - 1;  // quote_at gives one byte behind the start of the “
    if (!ends_with_one_of(r.at({open - std::min(open, longest), open}),
                          {"进入", "点击", "点开", "打开", "登录", "选择"}))
        return false;
    const stretch clause = r.clause_at(h.begin);
    const string_view rest = r.at({h.begin, std::max(h.end, r.clause_after(clause).end)});
    const std::size_t close = rest.find("”");
    return close != string_view::npos &&
           begins_with_place(rest.substr(close + string_view("”").size())) &&
           speaks_of_writing(rest.substr(close));
}

/// 请在民意征集栏目中提交, 登录门户网站“意见征集”板块留言: where to write, and no call for opinions.
bool is_place_to_write(const reading& r, const phrase_hit& h) {
    const stretch last = r.clause_at(h.end > 0 ? h.end - 1 : 0);
    const string_view rest = without_front(r.at({h.end, std::max(h.end, last.end)}), {"”"});
    if (begins_with_place(rest) && speaks_of_writing(rest)) return true;
    return is_name_of_place(r, h) ||
           ends_with_one_of(r.at(last), {"专栏留言。", "栏目留言。", "专栏提交。", "栏目提交。",
                                         "板块留言。", "专区留言。", "频道留言。", "板块提交。"});
}

/// 各机关、行业协会、企业和个人均可提出意见, 请各有关企业于5日前反馈意见: firms may speak, and no office is told to
/// ask them.
bool is_invited_to_speak(const reading& r, const phrase_hit& h) {
    const string_view said = r.clause_of(h);
    if (has_one_of(said, {"听取", "征求", "征询", "征集", "座谈", "走访", "调研", "咨询", "应",
                          "须", "组织", "收集", "论证", "问卷", "函"}))
        return false;
    const std::size_t lets = first_place_of(said, {"可", "请", "欢迎", "敬请"});
    return lets != string_view::npos &&
           has_one_of(said.substr(lets),
                      {"提出意见", "提出书面意见", "提出修改意见", "反馈意见", "提意见", "提出建议",
                       "提出宝贵意见", "反馈修改意见", "意见反馈", "意见建议", "意见和建议"});
}

/// 设计单位应按照《技术导则》进行评估, 平台企业应当定期开展风险评估,并公布报告: what firms and works are told to do.
bool is_duty_of_firm(const reading& r, const phrase_hit& h) {
    const string_view said = r.at(r.sentence_at(h.begin));
    const string_view own = without_front(
        said, {"网络", "大型", "重要", "工程", "项目", "有关", "相关", "各", "电商", "互联网"});
    const std::size_t who =
        which_begins(
            own, {"设计单位", "施工单位", "监理单位", "建设单位", "运营单位", "运营企业",
                  "经营单位", "平台企业", "平台服务提供者", "生产企业", "生产经营单位", "用人单位",
                  "服务提供者", "平台经营者", "经营者", "运营者", "养护单位", "物业服务企业"})
            .size();
    if (who == 0 || !begins_with_one_of(own.substr(who), {"应", "须", "必须", "要", "负责"}))
        return false;
    return !has_one_of(said, {"规范性文件", "行政决策", "草案", "送审稿", "本办法", "本规定"});
}

/// 能够按时全程参加本次听证会: what those who enrol promise.
bool is_asked_of_applicant(const reading& r, const phrase_hit& h) {
    const string_view said = r.clause_of(h);
    return begins_with_one_of(without_front(said, {"3.", "4.", "5.", "(三)", "(四)", "(五)"}),
                              {"能够", "能按时", "愿意", "自愿", "同意"}) &&
           has_one_of(said, {"参加", "出席", "遵守"});
}

/// 充分征求意见、科学论证、统筹安排: virtues strung together, and no panel of experts.
bool is_among_virtues(const reading& r, const phrase_hit& h) {
    return r.at({h.begin, h.end}).ends_with("科学论证") &&
           begins_with_one_of(r.at({h.end, std::max(h.end, r.sentence_at(h.begin).end)}),
                              {"、统筹", "、合理", "、稳妥", "、精心", "、周密", "、有序", "、稳步",
                               ",统筹", ",合理", ",稳妥", ",精心", ",周密", ",有序", ",稳步"});
}

/// 七、某局发布(共8件): the head of a group in a list.
bool heads_group_of_list(const reading& r, const phrase_hit& h) {
    constexpr std::size_t near = 45;  // bytes
    const string_view said = r.at({h.begin, std::min(r.text().size(), h.begin + near)});
    const std::size_t count = said.find("发布(共");
    return count != string_view::npos && said.find("件)", count) != string_view::npos;
}

}  // namespace

bool is_name_to_write(const reading& r, const phrase_hit& h) {
    const std::size_t quote = r.quote_at(h.begin);
    if (quote == 0) return false;
    constexpr std::size_t longest = 24;  // bytes of the verb in front of the quote
    const std::size_t open = quote - 1;  // quote_at gives one byte behind the start of the “
    return ends_with_one_of(r.at({open - std::min(open, longest), open}),
                            {"注明", "写明", "标明", "标注", "备注", "写上", "注上", "注明为",
                             "主题为", "标题为", "命名为", "注明:", "主题写", "标题写"});
}

bool is_fact_to_report(const reading& r, const phrase_hit& h) {
    const stretch sentence = r.sentence_at(h.begin);
    const string_view rest = rest_of(r, h);
    const std::size_t report = first_place_of(rest, {"举报", "投诉"});
    if (report == string_view::npos) return false;
    if (!has_one_of(rest.substr(0, report), {"可", "有权", "欢迎", "均应", "请"})) return false;
    const string_view whole = r.at(sentence);
    return has_one_of(r.at({sentence.begin, h.end}),
                      {"认为", "发现", "存在", "对未", "凡", "如有"}) &&
           !has_one_of(whole, {"收到", "接到", "经查", "查实", "了"});
}

namespace {

/// 欢迎社会各界举报: reports of faults are asked for, and no opinions.
bool is_call_to_report(const reading& r, const phrase_hit& h) {
    const string_view said = r.clause_of(h);
    return has_one_of(said, {"举报", "投诉"}) && has_one_of(said, {"欢迎", "接受", "鼓励"}) &&
           !has_one_of(said, {"意见", "建议", "草案", "征求", "听证"});
}

}  // namespace

bool is_work_of_contractor(string_view sentence) {
    if (has_one_of(sentence, {"《", "规范性文件", "草案", "办法", "送审稿", "起草"})) return false;
    return has_one_of(sentence, {"服务方", "受托方", "委托方", "甲方", "乙方", "服务对象",
                                 "评估单位可", "评估机构可", "法律顾问应", "法律顾问须", "顾问律师",
                                 "学员", "培训内容", "服务内容", "尾款", "服务期"});
}

std::optional<std::string> no_duty_in_work_of_others(const reading& r, const phrase_hit& h,
                                                     yigui::step s) {
    if (is_in_principle(r, h)) return "说的是办理的原则";
    if (is_fact_to_report(r, h)) return "说的是可以举报的情形";
    if (is_duty_of_firm(r, h)) return "说的是企业、单位要做的事";
    if (is_work_of_contractor(r.at(r.sentence_at(h.begin)))) return "说的是服务方怎样做工作";
    const auto only_if = [](bool is_so, const char* why) {
        return is_so ? std::optional<std::string>(why) : std::nullopt;
    };
    switch (s) {
        case step::consultation_feedback:
            return only_if(is_heeding_of_meeting(r, h), "说的是吸收会议的意见");
        case step::collective_decision:
        case step::party_group_report:
            if (is_heeding_of_meeting(r, h)) return "说的是吸收会议的意见";
            return only_if(is_custom_of_house(r, h), "说的是内部的制度");
        case step::filing:
            return only_if(is_custom_of_house(r, h), "说的是内部的制度");
        case step::enterprise_consultation:
            return only_if(is_invited_to_speak(r, h), "是请提意见,不是要求听取");
        case step::publication:
            return only_if(heads_group_of_list(r, h), "是目录里一组的标题");
        case step::expert_argumentation:
            return only_if(is_among_virtues(r, h), "是并列的要求,不是专家论证");
        case step::public_consultation:
            if (is_right_of_party(r, h)) return "说的是当事人的权利";
            if (is_call_to_report(r, h)) return "请的是举报,不是意见";
            if (is_asked_of_applicant(r, h)) return "是对报名的人的要求";
            return only_if(is_place_to_write(r, h), "写的是在哪里提交");
        default:
            return std::nullopt;
    }
}

}  // namespace yigui::recognising
