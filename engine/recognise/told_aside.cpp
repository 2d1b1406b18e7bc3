// Sentences that hold a step's words and a mark beside them, and tell of no step that this document
// took: how a step is done in general, what somebody read or watched, whose act it was, which papers
// an order speaks of, and what comes only after something else. Each question looks at the sentence
// alone, the cheap words first. Tried and left out: to drop every sentence without a document's name;
// notes of an office seldom name the paper that they are about.
#include <algorithm>

#include "recognise/duty_objects.h"
#include "recognise/errands.h"
#include "recognise/find.h"

namespace yigui::recognising {
namespace {

constexpr std::size_t opening = 36;  // bytes of a line or clause in which its genre is told

struct said_around {
    said_around(const reading& r, const phrase_hit& h)
        : sentence(r.sentence_at(h.begin)),
          clause(r.clause_at(h.begin)),
          whole(r.at({sentence.begin, std::max(h.end, sentence.end)})),
          head(r.at({sentence.begin, std::max(sentence.begin, h.begin)})),
          own(r.at({clause.begin, std::max(h.end, clause.end)})),
          before(r.at({clause.begin, std::max(clause.begin, h.begin)})),
          behind(r.at({h.end, std::max(h.end, sentence.end)})) {}
    stretch sentence, clause;
    string_view whole, head, own, before, behind;
};

bool names_document(string_view s) {
    return has_one_of(s, {"办法", "规定", "细则", "意见", "通知", "方案", "条例", "政策", "措施",
                          "文件", "新规", "新政", "通告", "规则", "标准", "《"});
}

/// 怎样组织论证,法制科发了操作指引; 备案材料怎么装:三份: how it is done, and not that it was.
bool tells_how(const said_around& s) {
    const bool asks = has_one_of(s.before, {"怎样", "怎么", "如何"});
    if (asks && has_one_of(s.whole, {"操作手册", "操作指引", "工作指引", "手册", "操作规程", "指南",
                                     "操作口径", "办事流程", "工作流程", "范本", "教程"}))
        return true;
    return has_one_of(s.behind.substr(0, opening),
                      {"怎么装:", "怎么填:", "怎么报:", "怎么交:", "怎么写:", "怎么送:", "怎么订:",
                       "怎么排:", "如何装订:", "如何填写:", "如何报送:", "怎样装订:", "怎样填写:",
                       "怎样报送:", "怎么准备:", "如何准备:", "怎么装订:"}) &&
           !has_one_of(s.behind, {"已", "了"});
}

/// 读书笔记一则:重大问题靠集体讨论: what somebody thinks of it.
bool is_note_of_reader(const reading& r, const phrase_hit& h) {
    const stretch line = r.line_at(h.begin);
    const string_view lead = r.at({line.begin, std::min(h.begin, line.begin + opening)});
    return begins_with_one_of(lead, {"读书笔记", "学习笔记", "学习心得", "心得体会", "读后感",
                                     "学习体会", "读书心得", "听课笔记", "党课笔记", "读报有感"});
}

/// 第8次常务会议通过的是土地储备计划,与本细则无关: another matter, as the sentence says itself.
bool is_said_to_be_other(const reading& r, const phrase_hit& h, const said_around& s, step what) {
    const string_view told = r.at({h.begin, std::max(h.end, s.sentence.end)});
    // 评估的是旧细则; 审议同意的是预算草案,不是这份办法
    if (has_one_of(told, {"的是旧", "的是老", "的是上一版", "的是前一版", "的是上一"})) return true;
    // 评估的是原规定: the one that runs out is what is evaluated.
    if (has_word(told, "的是原")) return what != step::expiry_evaluation;
    // 审议通过的是修改后的送审稿,而不是原稿: two states of one text.
    if (!has_one_of(told, {"的是", "的乃", "的系"}) ||
        has_one_of(told, {"不是原稿", "不是初稿", "不是摘要", "不是个别", "非原稿", "非初稿"}))
        return false;
    if (has_one_of(told, {"不是这", "不是本", "不是该", "不是此", "而非这", "而非本", "而不是"}))
        return true;
    return has_one_of(told, {"无关", "不相干", "没有关系", "不是一回事", "无涉", "不是同一"}) &&
           has_one_of(told, {"本", "该", "此", "这"});
}

/// 会议决定把《…》发回公安局,补做摸底后重报: nothing was resolved.
bool is_sent_back(const said_around& s, step what) {
    return what == step::collective_decision &&
           has_one_of(s.own, {"发回", "打回", "退还", "发还", "退给", "退回"}) &&
           has_one_of(s.whole, {"重报", "重拟", "重新", "再报", "补做", "补充", "再议", "完善后"});
}

/// 清单系局党组点头后放出: a list was agreed to.
bool is_of_list(const said_around& s, step what) {
    return (what == step::party_group_report || what == step::collective_decision) &&
           begins_with_one_of(s.own, {"清单", "该清单", "目录系", "目录经", "目录是", "该目录",
                                      "名单", "该名单", "年度计划系", "年度计划经"}) &&
           !has_one_of(s.whole,
                       {"《", "公布", "印发", "发布", "次会议", "次常务", "次局", "次主任"});
}

/// 省厅《…通知》通过了审核,我委的意见系据该通知拟订: what the other paper went through.
bool is_of_model(const said_around& s) {
    if (has_one_of(s.behind, {"该审核", "该审查", "该意见", "该建议", "该结论", "此意见"}))
        return false;
    return has_one_of(s.behind, {"系据该", "系依据该", "系根据该", "是据该", "是依据该", "是根据该",
                                 "系据此", "是据此", "系按该", "是按该", "系照该", "是照该"}) &&
           has_one_of(s.behind, {"拟订", "拟定", "制定", "起草", "拟写", "制订", "草拟"}) &&
           begins_with_one_of(s.whole, {"省", "市", "州", "国家", "国务院", "部", "上级", "总局"});
}

/// 税务总局以一图读懂…解答了规定,我所已组织纳税户观看: others explained, and ours looked on.
bool is_watched(const said_around& s, step what) {
    return what == step::interpretation && has_word(s.behind, "组织") &&
           has_one_of(s.behind, {"观看", "收看", "收听", "学习", "阅读", "观摩"}) &&
           has_one_of(s.head, {"总局", "部以", "部就", "省厅", "省局", "国家", "国务院", "中央"});
}

/// 就音乐节有关情况…并回答记者提问: the press was told of an event.
bool is_press_on_event(const said_around& s, step what) {
    if (what != step::interpretation || names_document(s.whole)) return false;
    const std::size_t about = s.head.find("就");
    return about != string_view::npos &&
           has_one_of(s.head.substr(about),
                      {"有关情况", "相关情况", "筹备情况", "进展情况", "举办情况", "处置情况",
                       "救援情况", "赛事", "筹办", "开幕", "保障工作", "调查情况"});
}

/// 甲市《养犬条例》, 《甲市停车管理条例》: a place's own. 《城市供水条例》 is the state's.
bool is_rule_of_place(string_view said) {
    const std::size_t open = said.find("《");
    if (open == string_view::npos) return false;
    const string_view begin = said.substr(open, 18);
    return ends_with_one_of(said.substr(0, open), {"市", "县", "区", "省", "州"}) ||
           (has_one_of(begin, {"市", "县", "省", "自治州"}) &&
            !has_one_of(begin, {"城市", "市场", "市政", "省级", "县级"}));
}

/// 《管道保护法》全文见全国人大网站: the state's own.
bool is_law_to_look_up(const said_around& s, step what) {
    return what == step::publication &&
           has_one_of(s.own, {"法》全文", "法》原文", "法》正文", "条例》全文", "条例》原文"}) &&
           !is_rule_of_place(s.own) &&
           has_one_of(s.own, {"全国人大", "人大网", "国务院", "中国政府网", "国家", "司法部"});
}

/// 环境影响报告书征求意见稿公示期届满: of works.
bool is_of_works(const said_around& s, step what) {
    return what == step::public_consultation &&
           has_one_of(s.whole,
                      {"详细规划", "国土空间规划", "选址方案", "环境影响报告", "环评报告",
                       "可研报告", "报告书征求意见稿", "报告表征求意见稿", "环境影响评价"}) &&
           !(has_word(s.whole, "环境影响评价") &&
             has_one_of(s.whole, {"改革", "管理", "方案", "名录", "指引", "导则", "意见("}) &&
             has_one_of(s.whole, {"征求意见稿", "草案"}) &&
             !has_one_of(s.whole, {"报告书", "报告表", "选址", "规划"})) &&
           !has_one_of(s.whole, {"办法", "规定", "细则", "规范性文件", "通告"});
}

/// 企业代表对高铁站选址提了看法; 企业按要求整改,提了建议: what they spoke on.
bool is_opinion_on_other(const reading& r, const phrase_hit& h, const said_around& s, step what) {
    if (what != step::enterprise_consultation) return false;
    const string_view hit = r.at({h.begin, h.end});
    if (has_word(s.own, "整改") && !has_one_of(s.whole, {"征求", "征询", "听取", "条款", "采纳",
                                                         "吸收", "放宽", "草案", "稿"}))
        return true;
    const std::size_t on = hit.find("对"), said = hit.find("提了");
    if (on == string_view::npos || said == string_view::npos || said < on) return false;
    const string_view object = hit.substr(on, said - on);
    return has_one_of(object, {"选址", "站点", "线路走向", "道路", "工地", "用工", "融资", "贷款",
                               "停电", "供水", "环境", "治安", "场地"}) &&
           !names_document(object) && !has_one_of(object, {"草案", "稿", "条款"});
}

/// 文件柜清理了一遍, 养老机构等级评估到期, 公报征订通知已登出: things that only begin or end as the words do.
bool is_of_thing(const reading& r, const phrase_hit& h, const said_around& s, step what) {
    const string_view hit = r.at({h.begin, h.end});
    switch (what) {
        case step::annual_cleanup:
            return has_one_of(hit, {"文件柜", "文件夹", "文件架", "文件袋", "文件箱"});
        case step::expiry_evaluation:
            return has_one_of(s.own,
                              {"等级评估", "星级评定", "资质评估", "信用评估", "机构评估到期"}) &&
                   !names_document(s.whole);
        case step::publication:
            return has_one_of(s.own, {"公报征订", "征订通知", "订阅通知", "调研报告全文", "述评",
                                      "讲话全文", "检查报告全文", "获奖名单", "招考公告"});
        case step::necessity_assessment:
            return has_one_of(s.whole, {"造价", "预算核减", "概算", "可研", "预算评审"}) &&
                   !names_document(s.whole);
        case step::risk_assessment:
            return has_one_of(s.whole, {"拆迁", "征迁", "项目的", "工程的", "工地", "征地", "厂区",
                                        "安评", "环评", "许可证", "水库", "地灾", "矿山",
                                        "风险企业", "重点单位", "安委会", "险企业", "危化"}) &&
                   !has_one_of(s.whole, {"拆迁、", "、拆迁", "征迁、", "、征迁"}) &&
                   !names_document(s.whole) && !has_one_of(s.whole, {"决策", "事项", "草案", "稿"});
        case step::legality_review:
            return has_one_of(s.own, {"对乡镇送", "对各镇送", "对各单位送", "对下级送", "对乡镇报",
                                      "对各镇报", "对各单位报", "对各乡镇"}) &&
                   has_word(s.own, "件") && !has_word(s.own, "《");
        default:
            return false;
    }
}

/// 收到市民李先生信件后,调取了档案: who wrote to complain, and no opinion on a draft.
bool is_letter_of_complaint(const reading& r, const phrase_hit& h, const said_around& s,
                            step what) {
    if (what != step::public_consultation && what != step::consultation_feedback) return false;
    return begins_with_one_of(r.at({h.begin, h.end}), {"收到市民", "收到群众", "接到市民",
                                                       "接到群众", "收到居民", "收到村民"}) &&
           has_one_of(s.own, {"信件", "举报", "投诉", "信访", "来信后", "反映后", "申请"}) &&
           !has_one_of(s.whole, {"征求", "征集", "公示", "草案", "听证", "采纳", "意见稿"});
}

/// 哪家企业认为审查走了样,均可向市场监管部门反映: whoever thinks so.
bool is_of_whoever(const said_around& s) {
    return begins_with_one_of(s.whole,
                              {"哪家", "哪个", "哪一家", "哪位", "谁", "无论谁", "任何"}) &&
           has_one_of(s.whole, {"均可", "都可", "可以", "有权", "可向"}) &&
           has_one_of(s.whole, {"反映", "举报", "投诉", "申诉", "检举", "告发", "提出异议"});
}

/// 企业提了建议的,起草部门必须逐家回函: of which ones something is asked.
bool is_class_with_duty(const reading& r, const said_around& s) {
    if (!r.at(s.clause).ends_with("的,") || has_one_of(s.whole, {"《", "该", "此", "已", "本件"}))
        return false;
    const string_view next = r.at(r.clause_after(s.clause));
    return has_one_of(next, {"必须", "应当", "须", "一律要", "都要", "均应", "得逐", "要逐"});
}

/// 待备案回执到手,当天即向社会公布; 俟审核通过,即行签发: what comes after something that is awaited.
bool waits_for(const said_around& s) {
    if (begins_with_one_of(s.own, {"俟", "一俟"})) return true;
    // 待征求意见期满后,汇总意见5条,采纳3条: it was waited for, and came.
    if (!begins_with_one_of(s.head, {"待", "俟", "一俟", "静候", "坐等"}) ||
        has_one_of(s.whole, {"条,采纳", "条,其中", "条,未采纳"}) ||
        begins_with_one_of(s.head, {"待遇", "待业", "待定", "待办"}))
        return false;
    return has_word(s.head, ",") && !has_one_of(s.whole, {"已", "了", "均经"});
}

/// 该文件须是按制度统一编了号的: what it has to be.
bool has_to_be(const said_around& s) {
    return has_one_of(s.own,
                      {"须是", "应是", "必须是", "须为", "应为", "应当是", "得是", "只能是"}) &&
           has_one_of(s.behind, {"的,", "的。", "的;"});
}

/// 此类公文须先核稿;会上定了,由局长签发,秘书处负责编号: who signs papers of a kind, told some clauses back.
bool is_signed_by_rule(const reading& r, const said_around& s, step what) {
    if (what != step::signing || !has_word(s.own, "由") || has_word(s.whole, "《")) return false;
    constexpr std::size_t farthest = 240;  // bytes
    const std::size_t line = r.line_at(s.clause.begin).begin;
    const string_view lead =
        r.at({std::max(line, s.clause.begin > farthest ? s.clause.begin - farthest : 0),
              s.sentence.end});
    return has_one_of(lead, {"此类", "这类", "每件", "每份", "各类", "凡", "一类"}) &&
           has_one_of(lead, {"须", "方可", "负责", "应", "才能"});
}

/// 先请专家论证,论证完再上会: the first of two that are both to come.
bool is_first_of_two(const reading& r, const said_around& s) {
    if (!has_one_of(s.own.substr(0, opening),
                    {"先请", "先由", "先送", "先交", "先报", "先过", "先找", "先听"}) ||
        has_one_of(s.whole, {"已", "了", "日", "月", "结论", "认为", "同意", "通过"}))
        return false;
    return has_one_of(r.at(r.clause_after(s.clause)), {"再", "方可", "才能", "才行", "之后"});
}

/// 公平竞争那一项,要等下周由竞争科来做: it is put off.
bool is_put_off(const reading& r, const said_around& s) {
    return begins_with_one_of(r.at(r.clause_after(s.clause)),
                              {"要等", "得等", "须等", "还要等", "还得等", "只能等", "要到下",
                               "得到下", "下周才", "下月才", "留到", "放到下"});
}

/// 是否需要送市场监管局审查,请办公室明确: asked of somebody, and not answered.
bool asks_whether(const reading& r, const phrase_hit& h, const said_around& s) {
    const std::size_t at =
        first_place_of(s.whole, {"是否需要", "是否须", "是否要", "需不需要", "要不要", "是否应当"});
    if (at == string_view::npos || s.sentence.begin + at > h.end) return false;
    return has_one_of(r.at({s.clause.begin, s.sentence.end}),
                      {",请", "请示", "请明确", "请予明确"});
}

/// 专家有不同意见的,另附书面意见: what is done in a case that may not have come.
bool is_case_of_dissent(const said_around& s) {
    return has_one_of(s.whole, {"不同意见的,另", "不同意见的,可", "不同意见的,应",
                                "不同意见的,单独", "异议的,另附", "异议的,可"});
}

/// 本表由起草科室存档,与送审稿一并报法规科审核: the note of a form tells where it goes.
bool is_way_of_form(const said_around& s) {
    return has_one_of(s.own, {"一并报", "一并送", "一并提交"}) &&
           has_one_of(s.whole, {"表由", "本表一", "此表一", "审查表一"}) &&
           !has_one_of(s.whole, {"已", "了", "经", "月"});
}

/// 企业提出意见合理的,均采纳: what is done with such ones. 收到12条,合理的均采纳 tells of some.
bool is_rule_on_opinions(const reading& r, const phrase_hit& h, const said_around& s, step what) {
    if (what != step::consultation_feedback) return false;
    return has_one_of(r.at({h.begin, std::max(h.end, s.clause.end)}),
                      {"合理的,均采纳", "合理的,都采纳", "合理的,均予采纳", "合理的,均予以采纳",
                       "合理的,全部采纳", "合理的,予以采纳", "合理的,采纳", "合理的均采纳",
                       "可行的,均采纳", "可行的,予以采纳", "可行的,采纳"}) &&
           !has_one_of(s.whole, {"已", "了", "收到", "共", "条", "经", "其中", "我局", "本次"});
}

/// 意见已征完,采纳情况要在月底前反馈: the words hold their own duty, whatever was done before.
bool binds_itself(const reading& r, const phrase_hit& h) {
    const string_view hit = r.at({h.begin, h.end});
    return has_one_of(hit, {"要在", "须在", "应在", "要于", "须于", "应于", "要尽快", "须尽快",
                            "应尽快", "要及时", "须及时", "应及时", "要逐条", "须逐条", "应逐条",
                            "要向", "须向", "应向"}) &&
           !has_one_of(hit, {"已", "了", "无须", "不须", "需要", "主要", "重要"});
}

/// 你拿去套红吧,印完挂网: somebody is told to go on.
bool is_asked_in_talk(const said_around& s) {
    return has_one_of(s.head, {"吧,", "你拿去", "你去办", "你送去", "你先", "您拿去", "拿去套红",
                               "拿去用印", "拿去编号"}) &&
           !has_one_of(s.own, {"已", "了", "过"});
}

/// 专题会议不代替常务会议的审议: how two of them stand to each other.
bool is_no_substitute(const said_around& s) { return has_one_of(s.own, {"不代替", "不替代"}); }

/// 省长签署的第312号省政府令已转发各区县学习: an order of those above that is handed on.
bool is_of_order_passed_on(const said_around& s) {
    const std::size_t of = s.behind.find("的");
    constexpr std::size_t near = 6, longest = 90;  // bytes
    if (of == string_view::npos || of > near) return false;
    const string_view named = s.behind.substr(of, longest);
    return has_one_of(named, {"号令", "府令", "号省政府令", "令已", "》已", "文件已"}) &&
           has_one_of(named, {"转发", "传达", "学习", "收悉", "收到"});
}

/// 41篇, 三十余件; 文件 counts nothing.
bool counts_pieces(string_view said) {
    for (const string_view piece : {"篇", "件", "期", "个", "条", "份", "次"})
        for (std::size_t at = said.find(piece); at != string_view::npos;
             at = said.find(piece, at + piece.size())) {
            const string_view lead = said.substr(0, at);
            if (!lead.empty() && lead.back() >= '0' && lead.back() <= '9') return true;
            if (ends_with_one_of(lead, {"二", "三", "四", "五", "六", "七", "八", "九", "十", "百",
                                        "千", "余", "多", "两"}))
                return true;
        }
    return false;
}

/// 一季度全县发布政策解读41篇,其中图解类29篇: a part of what is counted over some time.
bool is_part_of_count(const reading& r, const said_around& s, step what) {
    if (what != step::interpretation || !s.own.starts_with("其中")) return false;
    const string_view lead = r.at({s.sentence.begin, s.clause.begin});
    return has_one_of(lead, {"季度", "上半年", "下半年", "全年", "年度", "今年以来", "全县", "全市",
                             "全区", "全省", "累计", "去年"}) &&
           (counts_pieces(lead) || counts_pieces(s.own));
}

/// 省政府公布的规章清理结果中,废止规章4件: a result of those above.
bool is_result_of_others(const said_around& s, step what) {
    return what == step::annual_cleanup &&
           begins_with_one_of(
               s.own, {"省政府公布的", "国务院公布的", "省政府发布的", "国务院发布的", "省里公布的",
                       "上级公布的", "省厅公布的", "国家公布的", "省人大公布的", "市里公布的",
                       "国务院关于", "省政府关于"}) &&
           !has_one_of(s.whole, {"我局", "我市", "我县", "我区", "本局", "本办法", "该办法",
                                 ",县政府", ",市政府", ",区政府", ",镇政府", ",州政府"});
}

/// 法院一并对该文件的合法性进行了审查: what a court examines is no review before issue.
bool is_examined_by_court(const said_around& s, step what) {
    return what == step::legality_review &&
           (begins_with_one_of(s.whole, {"法院", "合议庭", "法庭", "一审法院", "二审法院",
                                         "人民法院", "行政庭", "复议机关"}) ||
            has_one_of(s.head, {"人民法院对", "法院依法对", "法院一并对", "法院附带"})) &&
           !begins_with_one_of(s.own, {"我局", "我委", "我办", "我厅", "我县", "我市", "我区",
                                       "我镇", "本局", "本机关", "县政府", "市政府"}) &&
           !has_one_of(s.own, {"法制机构", "司法局", "法制办", "法规科", "制定机关"});
}

/// 省政府新闻办召开发布会,解读《省“十四五”…规划》: those above explain what is theirs.
bool is_explained_above(const said_around& s, step what, string_view title) {
    // On the province's own page the document that it explains is the page's.
    const std::size_t name = s.whole.find("《省");
    if (name != string_view::npos && !title.empty()) {
        const string_view named = s.whole.substr(name + string_view("《").size());
        if (has_word(title, named.substr(0, named.find("》")))) return false;
    }
    return what == step::interpretation &&
           begins_with_one_of(s.whole, {"省政府", "国新办", "国务院", "省厅", "省委", "国家"}) &&
           has_one_of(s.whole, {"《省", "《国家", "《全国", "《国务院"}) &&
           !has_one_of(s.whole, {"我省", "本省", "我厅", "本厅"}) &&
           !(s.whole.starts_with("国家税务总局") &&
             has_word(s.whole.substr(0, opening * 2), "税务局"));
}

/// 上级那份《…》,征求意见、法审都做过,我们的方案就没另搞: pointed at as somebody else's.
bool is_of_paper_above(const said_around& s) {
    const string_view rest =
        without_front(s.whole, {"上级", "省里", "部里", "省厅", "市局", "邻县", "邻市", "外地"});
    // 省厅那份意见转来后,我局对办法重新进行了合法性审核: what we did with our own.
    return rest.size() < s.whole.size() &&
           begins_with_one_of(rest, {"那份", "那个", "那件", "那部"}) &&
           !has_one_of(s.head, {"我局", "我县", "我市", "我区", "我镇", "我委", "我办", "我们",
                                "本局", "该办法", "本办法"});
}

/// 《办法》的备案材料,责任科室务于本月25日前补报: the next clause gives its term.
bool is_due_in_next(const reading& r, const said_around& s) {
    if (!has_one_of(s.own, {"材料,", "报告,", "意见,", "结论,", "意见书,", "说明,", "解读,"}) ||
        has_one_of(s.own, {"已", "了", "未", "没"}))
        return false;
    const string_view next = r.at(r.clause_after(s.clause));
    return has_one_of(next, {"务于", "务必于", "务必在", "须于", "应于", "限于", "请于"}) &&
           has_one_of(next, {"补报", "报送", "提交", "办理", "完成", "补齐", "送交", "出具", "补交",
                             "补送"}) &&
           has_one_of(next, {"前", "内", "底"});
}

/// 会议议题:审议《…》: what is on the agenda.
bool is_on_agenda(const said_around& s, step what) {
    return what == step::collective_decision &&
           has_one_of(s.whole, {"议题:审议", "议题:研究", "议题:讨论", "议程:审议", "议程:研究",
                                "议程:讨论", "议题为审议", "议题是审议"}) &&
           !has_one_of(s.whole, {"通过", "同意", "决定", "结果", "议定", "未"});
}

/// 由司法局审核后提交常务会议讨论: told without a day or 了, how it is to go.
bool is_given_and_handed_on(const said_around& s) {
    return has_word(s.own, "由") &&
           begins_with_one_of(s.behind, {"后提交", "后提请", "后报", "后送", "后交", "后上"}) &&
           !(has_word(s.behind, "以第") && has_word(s.behind, "号令")) &&
           !has_one_of(s.whole, {"已", "了", "月", "日", "经", "均", "现", "通过"});
}

/// 解读已同步公开; 解读稿已报领导审定并拟发布 is not.
bool is_given_out(string_view own) {
    const std::size_t done = own.find("已");
    if (done == string_view::npos || has_one_of(own, {"未", "拟", "稿", "待", "审"})) return false;
    return has_one_of(own.substr(done), {"公开", "发布", "刊登", "刊发", "挂网", "上线"});
}

/// 解读稿已报领导审定,待文件公布时一并发布: made, and not yet given out.
bool waits_to_be_given_out(const reading& r, const said_around& s, step what) {
    return what == step::interpretation && !is_given_out(s.own) &&
           begins_with_one_of(r.at(r.clause_after(s.clause)),
                              {"待文件", "待正式", "待公布", "待印发", "待发文", "拟随", "将随"});
}

/// 办文步骤:先…,再…,继而公布,依次推进: a chart of how things go.
bool is_told_of_course(const said_around& s) {
    return (begins_with_one_of(s.whole, {"办文步骤:", "办文流程:", "办文程序:", "办理步骤:",
                                         "工作步骤:", "发文步骤:", "制定步骤:"}) ||
            has_one_of(s.whole, {"流程图写", "流程图上", "流程图标", "流程图画", "次序固定",
                                 "依次推进", "依次进行", "环环相扣", "不进下一步"})) &&
           !has_one_of(s.whole, {"已", "了", "月", "均完成"});
}

}  // namespace

std::optional<std::string> told_aside(const reading& r, const phrase_hit& h, step what,
                                      const surroundings& around) {
    const said_around s(r, h);
    if (tells_how(s)) return "说的是怎样办";
    if (is_note_of_reader(r, h)) return "是读书、学习的心得";
    if (is_said_to_be_other(r, h, s, what) || is_of_model(s)) return "说的是别的文件";
    if (is_sent_back(s, what)) return "会议退回了";
    if (is_of_list(s, what) && !has_one_of(around.title, {"清单", "目录", "名录"}))
        return "说的是清单、目录";
    if (is_watched(s, what) || is_law_to_look_up(s, what)) return "是别的机关办的";
    if (is_press_on_event(s, what) || is_of_works(s, what)) return "对象不是文件";
    if (is_opinion_on_other(r, h, s, what) || is_of_thing(r, h, s, what)) return "对象不是文件";
    if (is_of_order_passed_on(s) || is_of_paper_above(s) ||
        is_explained_above(s, what, around.title))
        return "说的是别的文件";
    if (is_no_substitute(s)) return "说的是两者不能互相代替";
    if (is_on_agenda(s, what)) return "是会议的议程";
    if (is_part_of_count(r, s, what)) return "说的是一段时间的统计";
    if (is_result_of_others(s, what) || is_examined_by_court(s, what)) return "是别的机关办的";
    if (const auto why = not_come_to_it(r, h, what)) return why;
    if (is_letter_of_complaint(r, h, s, what)) return "是来信反映问题,不是对稿子的意见";
    if (is_case_of_dissent(s)) return "说的是有不同意见时怎样办";
    if (is_of_whoever(s) || is_class_with_duty(r, s)) return "说的是哪一类情形怎样办";
    return errand_about(r, h, what);
}

std::optional<std::string> told_to_come(const reading& r, const phrase_hit& h, step what) {
    const said_around s(r, h);
    if (waits_for(s)) return "前面的步骤还没有完成";
    if (is_told_of_course(s)) return "写的是流程";
    if (is_given_and_handed_on(s)) return "写的是由谁办理";
    if (waits_to_be_given_out(r, s, what)) return "还没有发布";
    if (is_due_in_next(r, s)) return "后面写明了办理的期限";
    if (has_to_be(s)) return "写的是应当怎样";
    if (is_first_of_two(r, s) || is_put_off(r, s)) return "写的是以后怎样办";
    if (is_signed_by_rule(r, s, what)) return "写的是由谁办理";
    if (binds_itself(r, h)) return "词语里写明要怎样办";
    if (is_rule_on_opinions(r, h, s, what)) return "写的是哪一类意见怎样办";
    if (is_asked_in_talk(s)) return "是交办的事";
    if (asks_whether(r, h, s)) return "只是问要不要办";
    if (is_way_of_form(s)) return "写的是这张表怎样送";
    return std::nullopt;
}

}  // namespace yigui::recognising
