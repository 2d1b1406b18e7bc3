// Who was asked and who answered decides the step: silence of offices is no silence of the public,
// what firms discuss is no meeting of the organ, experts who review an assessment do not argue for
// the document. The words of the step are the same; the parties beside them differ.
#include <algorithm>

#include "recognise/find.h"
#include "recognise/judge.h"
#include "recognise/links.h"
#include "recognise/steps_in_names.h"

namespace yigui::recognising {
namespace {

constexpr std::size_t longest_link = 240;  // bytes

/// The questions of this file, put to a place.
class asides_of_parties : public judge {
 public:
    explicit asides_of_parties(const judge& j) : judge(j) {}
    std::optional<std::string> aside_of_parties() const;
    bool is_silence_of_offices() const;
    bool ends_in_document_named() const;
    bool is_put_forward() const;
    bool is_shown_for_good() const;
    bool is_meeting_of_those_heard() const;
    bool is_review_of_report() const;
    bool is_day_of_handing_in() const;
    bool is_copy_or_draft_put_up() const;
    bool is_reported_before() const;
    bool is_survey_of_assessment() const;
    bool agrees_to_course() const;
    bool asks_firms_only() const;
    bool discusses_only() const;
    bool opens_with_intent() const;
    bool is_expert_among_asked() const;
    bool is_reading_by_firm() const;
    bool explains_law() const;
    bool explains_state() const;
    bool is_of_another_time() const;
    bool is_still_examined() const;
    bool is_open_to_others() const;
    bool names_those_told() const;
    bool is_heard_among_public() const;
};

}  // namespace

/// 面向社会、高校和中学听取意见: schools among those who were asked.
bool place::is_among_public(const phrase_hit& one) const {
    if (step_ != step::public_consultation && step_ != step::expert_argumentation &&
        step_ != step::enterprise_consultation)
        return false;
    const stretch clause = r_.clause_at(one.begin);
    const string_view lead = r_.at({clause.begin, one.begin});
    const std::size_t to = lead.find("面向");
    if (to == string_view::npos || !has_one_of(lead.substr(to), {"社会", "公众"})) return false;
    return has_one_of(r_.at({one.end, std::max(one.end, clause.end)}),
                      {"听取", "征求", "征集", "征询"});
}

/// 召开了由居民代表、游船公司参加的听证会, 征求厅机关各处室意见并在网站公示, 有职工担心…: they were
/// heard beside others or spoke of the draft; they are not whose matter it is.
bool place::is_party_heard(const phrase_hit& one) const {
    constexpr std::size_t near = 60, far = 120;  // bytes
    const bool asks = step_ == step::public_consultation;
    if (!asks && step_ != step::consultation_feedback) return false;
    const string_view w = r_.at({one.begin, one.end});
    const bool is_firm = w == "公司" || w == "职工" || w == "员工" || w == "医院";
    if (!is_firm && !(asks && (w == "处室" || w == "各处室" || w == "各科室"))) return false;
    const string_view lead =
        r_.at({std::max(sentence_.begin, one.begin > far ? one.begin - far : 0), one.begin});
    const string_view behind = r_.at({one.end, std::min(one.end + near, sentence_.end)});
    if (has_one_of(behind, {"参加的听证", "参加的座谈", "代表参加", "参加听证", "参加了听证"}) &&
        has_one_of(lead, {"由", "邀请", "请", "召开"}))
        return true;
    if (asks && has_one_of(lead, {"征求", "听取", "函询"}) && has_one_of(behind, {"意见"}) &&
        has_one_of(behind, {"网站", "公示", "公开", "社会"}))
        return true;
    // 在中心网站征求缴存职工意见
    if (asks && (w == "职工" || w == "员工") && behind.starts_with("意见") &&
        has_one_of(lead, {"网站", "官网", "公众号", "公示", "公告", "社会"}) &&
        has_one_of(lead, {"征求", "听取", "征集"}))
        return true;
    const bool speaks =
        lead.ends_with("名") || lead.ends_with("位") || lead.ends_with("余名") ||
        ends_with_one_of(lead, {"有", "部分", "个别", "一些", "不少", "多数", "缴存"});
    // 有46名职工留言: whom the measure concerns, and he answers a page that asks him.
    if (asks && speaks && has_one_of(behind, {"留言", "来电", "来信", "提出", "参与"}) &&
        has_one_of(lead, {"征求意见", "公示", "征集", "网上", "网站"}))
        return true;
    return !asks && speaks &&
           has_one_of(behind, {"担心", "建议", "提出", "认为", "反映", "希望", "留言"}) &&
           (document_told() || around_.kind == paper_kind::interpretation);
}

/// 书面征求8个成员单位意见,均未收到反馈: offices were asked, and they kept silent.
bool asides_of_parties::is_silence_of_offices() const {
    if (step_ != step::public_consultation || is_field_) return false;
    if (!has_one_of(r_.at({h_.begin, h_.end}),
                    {"未收到", "没有收到", "无异议", "无意见", "收到", "提出异议"}))
        return false;
    const stretch told{sentence_.begin, std::max(h_.end, clause_.end)};
    return has_word_of("定向征求", told) && !has_word_of("面向公众", told) &&
           !has_one_of(r_.at(told), {"公示", "公告", "征集", "挂网", "张贴", "稿"});
}

/// 《规定》在局网站登出, with no word of how long: it was made known for good, and nobody was asked.
bool asides_of_parties::is_shown_for_good() const {
    if (step_ != step::public_consultation || !r_.words().of(h_).is_broad || !is_combined())
        return false;
    const stretch told{h_.begin, std::max(h_.end, clause_.end)};
    if (has_one_of(r_.at(told), {"征", "意见", "建议", "异议", "听", "公示", "评议", "留言", "稿",
                                 "草案", "初稿", "看法", "问", "回"}))
        return false;
    if (!has_one_of(r_.at({h_.begin, h_.end}), {"登", "挂", "贴", "刊", "播"})) return false;
    for (std::size_t i = r_.first_token(h_.begin); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin >= told.end) break;
        if (t.kind == token_kind::duration && !is_bound_behind(t.end)) return false;
    }
    return true;
}

/// 召集5家公司开会讨论, 召集留守人员开了个碰头会: firms or those concerned meet, and not the organ.
bool asides_of_parties::is_meeting_of_those_heard() const {
    if (step_ != step::collective_decision) return false;
    if (!has_one_of(r_.at({h_.begin, h_.end}), {"开会", "碰头会", "会上", "会议讨论", "一致同意"}))
        return false;
    const string_view before = r_.at({sentence_.begin, std::max(h_.begin, clause_.begin)});
    const string_view told = r_.at({sentence_.begin, std::max(h_.end, clause_.end)});
    if (has_one_of(told, {"常务会", "办公会", "局务会", "党组", "党委", "班子", "务会"}))
        return false;
    return has_one_of(before, {"召集", "约请", "邀请", "请来", "找来", "座谈会", "征询会", "论证会",
                               "评审会", "听证会"}) ||
           has_one_of(told, {"评审会", "座谈会上", "论证会上", "专家组"});
}

/// 评估报告经专家评审会评审: experts look at the assessment; 组成论证组: they are only called.
bool asides_of_parties::is_review_of_report() const {
    if (step_ != step::expert_argumentation) return false;
    const string_view told = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    const string_view rest = r_.at({clause_.begin, std::max(h_.end, sentence_.end)});
    for (const string_view panel : {"组成论证组", "组成专家组", "成立专家组", "成立论证组"})
        if (const std::size_t at = rest.find(panel); at != string_view::npos)
            return !has_one_of(rest.substr(at + panel.size()),
                               {"论证", "评审", "审", "意见", "认为", "评议", "名单"});
    if (around_.kind != paper_kind::risk_assessment && around_.kind != paper_kind::evaluation)
        // 第七份材料系风险评估报告,第八份系专家论证意见: another paper of the file.
        return !has_one_of(r_.at({clause_.begin, h_.begin}), {"份系", "份是", "份为", "件为"}) &&
               has_one_of(r_.at({sentence_.begin, h_.begin}),
                          {"稳评报告", "风险评估报告", "监审报告"}) &&
               !has_one_of(told, {"《", "办法", "规定", "草案", "送审稿"});
    return has_one_of(r_.at({sentence_.begin, std::max(h_.end, clause_.end)}),
                      {"本评估报告", "评估报告经", "报告经", "评估报告进行", "报告评审"});
}

/// 主办单位送签时间:3月20日: handed in on that day; when it was signed is told elsewhere. 文稿送签说明:
/// the heading of a paper.
bool asides_of_parties::is_day_of_handing_in() const {
    if (step_ != step::signing) return false;
    const string_view hit = r_.at({h_.begin, h_.end});
    if (!has_one_of(hit, {"送签", "报签", "呈签"})) return false;
    const string_view rest =
        without_end(r_.at({h_.end, std::max(h_.end, r_.line_at(h_.begin).end)}), {"。"});
    if (is_one_of(rest, {"说明", "情况说明", "单", "表", "函", "材料", "文本", "清单", "登记表"}))
        return true;
    return has_one_of(hit, {"送签", "报签"}) &&
           has_one_of(r_.at({h_.end, std::min(r_.text().size(), h_.end + 9)}),
                      {"时间", "日期", "单位", "人"});
}

/// 电子文本已通过报备系统上传, 该稿已于6月15日公布: the filing's copy, or the draft.
bool asides_of_parties::is_copy_or_draft_put_up() const {
    if (step_ != step::publication || is_field_) return false;
    const string_view told = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    if (has_one_of(told, {"报备系统", "备案系统", "备案审查系统", "备案平台", "报送系统"}))
        return true;
    return begins_with_one_of(told, {"该稿", "讨论稿", "送审稿", "初稿", "意见稿", "公示稿"});
}

/// 报区委同意后公布: what comes first when it comes to it.
bool asides_of_parties::is_reported_before() const {
    if (step_ != step::party_group_report || strong_sign(sentence_)) return false;
    const string_view told = r_.at({h_.begin, std::max(h_.end, clause_.end)});
    return told.find("同意后") != string_view::npos &&
           !has_one_of(r_.at({sentence_.begin, h_.end}), {"经", "已", "了"});
}

/// Beside 企业: were they asked, and not only spoken of? What a title says (征求意见稿) is its name.
/// In the purpose (为减轻企业负担,经调研起草了…) they are who profits, and the study is of the matter.
bool judge::asks_those_named(stretch told) const {
    const bool is_aim = is_purpose_clause(r_.clause_at(h_.begin));
    string_view rest = r_.at(told);
    while (!rest.empty()) {
        const std::size_t open =
            std::min({rest.find("《"), rest.find("征求意见稿"), rest.find("实施意见"),
                      rest.find("指导意见"), rest.find("若干意见"), rest.size()});
        const string_view said = rest.substr(0, open);
        if (has_one_of(said, {"座谈", "听取", "征求", "征询", "走访", "问卷", "函", "恳谈"}) ||
            (!is_aim && has_one_of(said, {"调研", "意见", "建议", "反馈"})))
            return true;
        rest.remove_prefix(open);
        const std::size_t end = rest.starts_with("《") ? rest.find("》") : rest.find("意见");
        rest.remove_prefix(std::min(rest.size(), std::max(end, end + std::size_t{6})));
    }
    return false;
}

/// 涉及重点企业名单,故未向社会公开征求意见: firms are spoken of, and others are asked or not.
bool judge::asks_public_only() const {
    if (step_ != step::enterprise_consultation || is_field_) return false;
    const stretch last = r_.clause_at(h_.end - 1);
    if (last.begin <= h_.begin) return false;  // one clause
    const string_view asks = r_.at({last.begin, h_.end});
    return has_one_of(asks, {"向社会", "公开征", "公众", "社会各界", "广大群众"}) &&
           !has_one_of(asks, {"企业", "商会", "协会", "经营"}) &&
           !asks_those_named({h_.begin, last.begin});
}

/// 培育龙头企业的实施意见, 协会发展…征求意见稿: the word of asking is the name of the document.
bool asides_of_parties::ends_in_document_named() const {
    if (!is_field_ && is_named_after_step(r_, {h_.begin, h_.end}, clause_)) return true;
    if (step_ != step::enterprise_consultation || is_field_) return false;
    const string_view said = r_.at({h_.begin, h_.end});
    if (is_named_after_firms(r_, {h_.begin, h_.end}, clause_)) return true;
    if (r_.at({h_.end, std::min(h_.end + 3, sentence_.end)}) == "稿")
        return is_combined() && said.ends_with("征求意见") &&
               !has_one_of(said, {"座谈", "走访", "函", "听取", "发给", "送"});
    return ends_with_one_of(said, {"实施意见", "指导意见", "若干意见", "扶持意见"}) &&
           !has_one_of(said, {"听取", "征求", "征询", "座谈", "走访", "函", "对"});
}

/// 提出了提请部长办公会审议的建议: a proposal, and nobody has taken it up.
bool asides_of_parties::is_put_forward() const {
    if (step_ == step::public_consultation || step_ == step::consultation_feedback ||
        step_ == step::enterprise_consultation || is_field_)
        return false;
    const string_view lead = r_.at({clause_.begin, h_.begin});
    const std::size_t puts = lead.rfind("提出");
    if (puts == string_view::npos || has_one_of(lead.substr(puts), {",", "的意见", "后"}))
        return false;
    constexpr std::size_t near = 36;  // bytes
    const string_view rest =
        r_.at({h_.end, std::min({h_.end + near, r_.text().size(), std::max(h_.end, clause_.end)})});
    return has_one_of(rest, {"的建议", "的意见", "的请示", "的请求", "的申请", "的设想", "的思路",
                             "的计划", "的工作建议"});
}

/// 召开批发企业意见征询会: the words of asking, said of firms and of nobody else.
bool asides_of_parties::asks_firms_only() const {
    if (step_ != step::public_consultation) return false;
    if (!has_one_of(r_.at({h_.begin, h_.end}), {"意见征询", "征求意见", "意见征求", "征询"}))
        return false;
    const stretch told{sentence_.begin, std::max(h_.end, clause_.end)};
    return has_one_of(r_.at({clause_.begin, std::max(h_.end, clause_.end)}),
                      {"企业意见征", "协会意见征", "商会意见征", "业户意见征", "经营者意见征"}) &&
           !has_word_of("面向公众", told);
}

/// 会议讨论了修改方向,请法规科再作研究; 进行了讨论,认为还不成熟: talked over and not decided.
bool asides_of_parties::discusses_only() const {
    if (step_ != step::collective_decision || is_field_) return false;
    const string_view told = r_.at({sentence_.begin, std::max(h_.end, sentence_.end)});
    if (has_one_of(told, {"同意", "通过", "决定", "审定", "议定", "赞成"})) return false;
    return has_one_of(
        told, {"不成熟", "再作研究", "再行研究", "进一步研究", "再研究", "修改方向", "交换了意见",
               "交换意见", "没有形成", "未形成", "继续修改", "继续研究", "起草思路", "框架"});
}

/// 将约谈5家企业,拟请3名教授: a sentence that opens with what is to come.
bool asides_of_parties::opens_with_intent() const {
    if (is_field_ || own_) return false;
    const string_view head = r_.at({sentence_.begin, h_.end});
    // 由镇政府重新公开征求意见不少于30日: who is to do it, and how long.
    if (head.starts_with("由") && contains(sentence_, "不少于")) return true;
    if (has_one_of(r_.at({sentence_.begin, std::max(h_.end, sentence_.end)}),
                   {"已", "了", "经", "《关于"}))
        return false;
    for (const string_view lead : {"将", "拟", "计划", "打算", "准备"})
        if (head.starts_with(lead) &&
            begins_with_one_of(head.substr(lead.size()),
                               {"约谈", "走访", "召开", "组织", "邀请", "召集", "函询", "征求",
                                "听取", "开展", "委托", "聘请"}))
            return true;
    return false;
}

/// 评估小组走访养殖场户88户、发放问卷230份: the survey of an assessment hears of risks.
bool asides_of_parties::is_survey_of_assessment() const {
    return step_ == step::enterprise_consultation && around_.kind == paper_kind::risk_assessment &&
           has_one_of(r_.at(sentence_), {"问卷", "评估小组", "评估单位", "评估组"});
}

/// 会议同意启动修订工作, 同意向社会征求意见: how to go on, and no document passed.
bool asides_of_parties::agrees_to_course() const {
    if (step_ != step::collective_decision || is_field_) return false;
    const string_view told = r_.at({sentence_.begin, std::max(h_.end, sentence_.end)});
    if (has_one_of(told, {"通过", "印发", "实施", "发布", "审定"})) return false;
    constexpr std::size_t near = 90;  // bytes
    for (std::size_t at = told.find("同意"); at != string_view::npos;
         at = told.find("同意", at + 6)) {
        // 原则同意,向社会公开征求意见: behind the comma stands what came next.
        const string_view object = told.substr(at, std::min(near, told.find(',', at) - at));
        if (has_one_of(object, {"启动", "向社会公开征求", "公开征求意见", "征求意见稿", "立项"}))
            return true;
    }
    return false;
}

/// 征求了人大代表、专家学者和村民代表的意见: experts are asked with everybody else, and argue for nothing.
/// Counted ones (听取5名专家和…的意见) were asked as experts.
bool asides_of_parties::is_expert_among_asked() const {
    if (step_ != step::expert_argumentation || is_field_ || own_) return false;
    if (has_one_of(r_.at({sentence_.begin, std::max(h_.end, sentence_.end)}),
                   {"论证", "评审", "咨询", "评议", "函审", "审阅", "审读", "会诊", "书面", "把关",
                    "专家意见", "专家提", "专家认为", "专家建议", "专家一致", "专家对", "专家们"}))
        return false;
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    const std::size_t expert = first_place_of(said, {"专家", "学者", "教授"});
    if (expert == string_view::npos || !has_one_of(said, {"征求", "听取", "征询", "座谈", "征集"}))
        return false;
    constexpr std::size_t near = 60;  // bytes of the list on each side
    const string_view front = without_end(said.substr(0, expert), {"有关", "相关", "部分"});
    const string_view before = front.substr(front.size() > near ? front.size() - near : 0);
    const string_view behind =
        without_front(said.substr(expert, near), {"专家", "、", "学者", "教授", "代表", "等"});
    const auto names_others = [](string_view list) {
        return has_one_of(list, {"代表", "委员", "群众", "公众", "村民", "居民", "市民", "企业",
                                 "人士", "各界", "部门", "单位"});
    };
    return (ends_with_one_of(before, {"、", "和", "与", "及"}) && names_others(before)) ||
           (begins_with_one_of(behind, {"、", "和", "与", "及", "以及", "代表", "群众", "公众"}) &&
            names_others(behind));
}

/// 广告商附了视频,讲优惠政策: a firm tells what it offers.
bool asides_of_parties::is_reading_by_firm() const {
    constexpr std::size_t longest = 30;  // bytes of who acts
    string_view who =
        r_.at({sentence_.begin, std::max(sentence_.begin, h_.end)}).substr(0, longest);
    const std::size_t acts = first_place_of(who, {"附", "做了", "拍了", "发了", "制作", "推出",
                                                  "录制", "发布", "刊登", "讲", "解读", "开了"});
    // 县融媒公司录制了《停车管理办法》解读视频: for the office.
    const bool is_for_office = contains_one_of(sentence_, {"《", "办法", "我局"}) &&
                               !contains_one_of(sentence_, {"招揽", "推销", "促销", "揽客"});
    return acts != string_view::npos && !is_for_office &&
           ends_with_one_of(who.substr(0, acts),
                            {"广告商", "商家", "商场", "商户", "店家", "厂家", "经销商", "开发商",
                             "中介", "中介公司", "培训机构", "公司", "超市"});
}

/// 做了短片,宣传《民法典》规定: what a law says, and no document of this office beside it.
bool asides_of_parties::explains_law() const {
    if (contains_one_of(sentence_, {"本办法", "该办法", "本规定", "该规定", "新办法", "新规",
                                    "细则", "该文件", "本文件", "《办法", "《规定", "《通知",
                                    "《实施", "通告", "实施意见", "措施", "方案", "办法"}))
        return false;
    bool is_law = false;
    for (std::size_t i = r_.first_token(sentence_.begin); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin >= std::max(h_.end, sentence_.end)) break;
        if (t.kind != token_kind::citation) continue;
        const string_view name = without_end(r_.at({t.begin, t.end}), {"》"});
        if (!ends_with_one_of(name, {"法", "法典", "条例"}) || name.ends_with("办法")) return false;
        is_law |= begins_with_one_of(without_front(r_.text().substr(t.end), {"的"}),
                                     {"规定", "内容", "条文", "精神", "知识"});
    }
    return is_law;
}

/// 国家出台新规,我局拍了短片: what the state has issued.
bool asides_of_parties::explains_state() const {
    const string_view told = r_.at({sentence_.begin, std::max(h_.end, clause_.end)});
    return has_one_of(told, {"国家出台", "国务院出台", "中央出台", "上级出台", "省里出台",
                             "省政府出台", "国家发布", "国务院发布", "国家的新", "国务院的新",
                             "中央的新", "上级的新", "省里的新", "国家新规", "国家政策"}) &&
           !has_one_of(told, {"《", "我局出台", "我县出台", "我市出台", "我区出台", "本办法",
                              "该办法", "实施意见", "实施细则"});
}

/// 向群众收回意见表,是去年那次调查; …,这是别的局的教训: what is told is taken for another's or for another time's.
bool asides_of_parties::is_of_another_time() const {
    const string_view rest = r_.at({h_.end, std::max(h_.end, sentence_.end)});
    return has_one_of(
        rest, {",是去年那次", ",是上次", ",是前年", ",是那次", ",那是去年", ",那是上次",
               ",那是前年", "这是别的", "这是别人", "这是邻县", "这是邻市", "这是外地", "这是外县",
               "这是兄弟", "那是别的", "那是邻县", "那是外地"});
}

/// 竞争审查发现,草案第三条涉嫌限制竞争,尚在研究: no review has come to its end.
bool asides_of_parties::is_still_examined() const {
    if (step_ != step::fair_competition_review && step_ != step::legality_review) return false;
    const string_view rest = r_.at({h_.end, std::max(h_.end, sentence_.end)});
    return has_one_of(rest, {"尚在研究", "还在研究", "仍在研究", "正在研究", "有待研究", "尚无结论",
                             "还没有结论", "没有结论", "尚未形成结论", "仍在审查", "仍在审核",
                             "尚在审查", "尚在审核"}) &&
           !has_one_of(rest, {"已修改", "已删", "同意", "结论为", "通过", "合法"}) &&
           // 已出具审核意见书,其中一条建议尚在研究: the opinion is out.
           !contains_one_of(clause_, {"出具", "完成", "形成结论", "已作出"});
}

/// 谁对工地噪声有意见,可打电话反映; 对草案有意见的部门,意见送到法规科; 没有提出意见的渠道: no draft is shown to all.
bool asides_of_parties::is_open_to_others() const {
    if (step_ != step::public_consultation && step_ != step::consultation_feedback) return false;
    if (begins_with_one_of(r_.text().substr(h_.end),
                           {"的渠道", "的途径", "的机会", "的地方", "的办法。"}) &&
        has_one_of(r_.at({clause_.begin, h_.end}), {"没有提", "没提"}))
        return true;
    // 公司员工意见采纳情况:采纳3条
    if (!own_ &&
        contains_one_of(sentence_, {"员工意见", "职工意见", "业主意见", "家长意见", "学员意见",
                                    "供应商意见"}) &&
        !contains_one_of(sentence_, {"网上公示", "公示期", "公开征求", "征求意见期", "网上征集"}) &&
        !names_document(period_))
        return true;
    if (!contains(sentence_, "有意见")) return false;
    return contains_one_of(sentence_, {"打电话反映", "写信反映", "来电反映", "反映《",
                                       "物业服务中心", "业主公约", "有意见的部门", "有意见的科室",
                                       "有意见的单位", "有意见的处室"}) &&
           !contains_one_of(sentence_,
                            {"公开征求", "征求意见稿", "(草案)", "草案已", "单位或者个人",
                             "单位或个人", "单位和个人", "单位、个人", "截止"});
}

/// 跟市委通过气的改革方案,由改革办起草; 向党组汇报过的文件目录: which of them.
bool asides_of_parties::names_those_told() const {
    // 该办法由分管领导给局长签: who is to take it there.
    if (step_ == step::signing &&
        r_.at({clause_.begin, h_.begin}).find("由") != string_view::npos &&
        begins_with_one_of(r_.at({h_.begin, h_.end}), {"给局长签", "给主任签", "给县长签",
                                                       "给市长签", "给区长签", "给镇长签"}) &&
        !strong_sign(clause_))
        return true;
    if (step_ == step::signing)
        return begins_with_one_of(r_.text().substr(h_.end), {"笔迹", "样本", "样章", "权限"});
    return step_ == step::party_group_report && !names_one() &&
           contains_one_of(
               {h_.begin, std::max(h_.end, clause_.end)},
               {"通过气的", "汇报过的", "报告过的", "请示过的", "说过的", "打过招呼的"});
}

/// 网上征求意见,收到企业和群众意见13条: firms answered as everybody could, and nobody asked them apart.
bool asides_of_parties::is_heard_among_public() const {
    constexpr std::size_t near = 30;  // bytes between what came in and who sent it
    if (step_ != step::enterprise_consultation || is_field_ || own_) return false;
    const string_view said = r_.at(sentence_);
    static constexpr word_list joined = {
        "企业和群众", "企业、群众", "企业与群众", "企业及群众", "群众和企业", "群众、企业",
        "群众及企业", "企业和市民", "市民和企业", "市民、企业", "市民及企业", "企业、市民",
        "公众和企业", "公众、企业", "公众及企业", "企业和公众", "企业、公众", "企业和社会公众",
        "企业和居民", "居民和企业", "企业和个人", "企业、个人", "个人和企业", "个人、企业",
        "企业和网民", "网民和企业", "企业和网友", "网友和企业"};
    const std::size_t who = first_place_of(said, joined);
    if (who == string_view::npos) return false;
    const std::size_t from = who > near ? who - near : 0;
    return has_one_of(said.substr(from, who - from), {"收到", "征集到", "收集到", "收集"}) &&
           !has_one_of(said, {"座谈", "走访", "上门", "商会", "协会", "书面征求", "发函", "函询",
                              "问卷", "听取", "恳谈", "调研"});
}

std::optional<std::string> asides_of_parties::aside_of_parties() const {
    if (is_heard_among_public()) return "收到的是公众的意见,没有专门问企业";
    if (is_of_another_time()) return "说的是别人的、另一次的事";
    if (is_still_examined()) return "还没有得出结论";
    if (is_open_to_others()) return "没有向公众征求对稿子的意见";
    if (names_those_told()) return "说的是哪些文件";
    if (step_ == step::interpretation) {
        const stretch line = r_.line_at(h_.begin);
        if (line.size() < longest_link && is_still_to_come(r_.at(line))) return "解读还没有发布";
        if (around_.kind != paper_kind::interpretation) {
            if (is_reading_by_firm()) return "是企业的宣传";
            if (explains_law() || explains_state()) return "解读的是法律、上级的文件";
        }
    }
    if (is_expert_among_asked()) return "专家只是征求意见的对象之一";
    if (agrees_to_course()) return "会议同意的是怎样办,没有通过文件";
    if (is_survey_of_assessment()) return "是风险评估的调查";
    if (asks_firms_only()) return "征求的是企业意见";
    if (asks_public_only()) return "征求的是社会公众的意见";
    if (ends_in_document_named()) return "是文件的名称";
    if (is_put_forward()) return "只是提出的建议";
    if (discusses_only()) return "会议只是讨论,没有作出决定";
    if (opens_with_intent()) return "说的是打算";
    if (is_silence_of_offices()) return "没有答复的是有关单位,不是公众";
    if (is_shown_for_good()) return "没有写明登出多少天,是公布";
    if (is_meeting_of_those_heard()) return "开会的是听取意见的对象";
    if (is_review_of_report()) return "评审的是评估报告,或者只是请了专家";
    if (is_day_of_handing_in()) return "写的是送签的日子";
    if (is_copy_or_draft_put_up()) return "公布的是稿子或者报备的文本";
    if (is_reported_before()) return "说的是先要报告";
    return std::nullopt;
}

std::optional<std::string> judge::aside_of_parties() const {
    return asides_of_parties(*this).aside_of_parties();
}

}  // namespace yigui::recognising
