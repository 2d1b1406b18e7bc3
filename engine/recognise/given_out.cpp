// What is given to somebody to do, put off to another day or not come to yet, in sentences that tell of other things as
// done: the orders behind a decision (会议通过修改决定,由办公室重新编号公布), the steps shared out among
// offices, the meeting that did not come off. The step's own clause has to be without a sign of an
// act; what the neighbours tell is theirs.
#include <algorithm>

#include "recognise/duty_objects.h"
#include "recognise/find.h"

namespace yigui::recognising {
namespace {

struct told_there {
    told_there(const reading& r, const phrase_hit& h)
        : sentence(r.sentence_at(h.begin)),
          // The words may begin in the clause before: its end tells whose clause it is.
          clause(r.clause_at(h.end > h.begin ? h.end - 1 : h.begin)),
          next(r.clause_after(clause)),
          own(r.at({clause.begin, std::max(h.end, clause.end)})),
          lead(r.at({sentence.begin, std::max(sentence.begin, clause.begin)})),
          behind(r.at({h.end, std::max(h.end, sentence.end)})) {}
    stretch sentence, clause, next;
    string_view own, lead, behind;
};

/// A day that is no term, 已, 了: something was done.
bool tells_act(const reading& r, stretch s) {
    if (has_one_of(r.at(s), {"已", "了", "曾", "昨", "〔"})) return true;
    for (std::size_t i = r.first_token(s.begin); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin >= s.end) break;
        if (t.kind != token_kind::date && t.kind != token_kind::month_day) continue;
        if (!has_one_at(r.text(), t.end, {"前", "之前", "以前", "底前", "内"})) return true;
    }
    return false;
}

/// Where somebody is named who is to do it; npos when nobody is. 经由, 由于 and 理由 name nobody.
std::size_t place_of_charge(string_view own) {
    for (std::size_t at = own.find("由"); at != string_view::npos; at = own.find("由", at + 3)) {
        const string_view before = own.substr(0, at);
        if (!ends_with_one_of(before, {"经", "理", "自", "缘", "来", "事", "案"}) &&
            !begins_with_one_of(own.substr(at), {"由于", "由此", "由来", "由衷"}))
            return at;
    }
    return string_view::npos;
}

/// 会议通过《办法》,由县长签发: what a meeting passed took its course. 会议通过修改决定,由办公室编号 and
/// 会议决定通过…,由… give orders.
bool passes_document(string_view clause) {
    return has_one_of(clause, {"通过"}) &&
           !has_one_of(clause, {"同意", "决定", "明确", "要求", "议定"});
}

/// 会议同意…, 与会人员一致同意…: a clause begins with the meeting, which acts. 经常务会议讨论 tells of a course.
bool is_told_of_meeting(string_view lead, bool takes_course) {
    static constexpr word_list acts = {"会议同意", "会议决定", "会议通过", "会议原则", "会议审议",
                                       "会议明确", "会议议定", "会议要求", "会议研究", "会议一致",
                                       "会议认为", "会议讨论", "会议听取", "会上同意", "会上决定",
                                       "会上定",   "与会人员", "与会同志"};
    for (std::size_t from = 0; from < lead.size();) {
        const string_view rest = lead.substr(from);
        const std::size_t next = first_place_of(rest, {",", ":", "、", ";"});
        if (begins_with_one_of(rest, acts) &&
            !(takes_course && passes_document(rest.substr(0, next))))
            return true;
        if (next == string_view::npos) return false;
        from += next + 1;
        while (from < lead.size() && (lead[from] & 0xC0) == 0x80) ++from;  // of 、
    }
    return false;
}

/// 会议同意…,清理结果由县政府办公室公布; 其余内容一致通过,由局长签发,编号由办公室办理: the minutes share out what
/// follows the decision. 经常务会议审议通过,由县长签发 tells of the course that the paper took.
bool is_shared_out(const reading& r, const phrase_hit& h, const told_there& s, step what) {
    switch (what) {
        case step::signing:
        case step::numbering:
        case step::publication:
        case step::filing:
        case step::interpretation:
            break;
        default:
            return false;
    }
    const std::size_t by = place_of_charge(s.own);
    if (by == string_view::npos || s.clause.begin + by >= std::max(h.end, s.clause.end) - 6)
        return false;
    // 由办公室会后编号,由科室抓紧报备
    const bool is_urged = has_one_of(r.at({s.clause.begin, std::max(h.end, s.sentence.end)}),
                                     {"会后", "抓紧", "尽快", "负责", "及时", "修改完善"});
    if (!is_told_of_meeting(s.lead, !is_urged)) return false;
    // 会议同意…,次日由县长签发
    if (has_one_of(s.own.substr(0, by), {"次日", "翌日", "当日", "当天", "同日"})) return false;
    return !tells_act(r, {s.clause.begin, std::max({h.end, s.clause.end, s.next.end})});
}

/// 公平竞争审查由财务处对口办理,本周内完成: who does it, and by when.
bool is_given_with_term(const reading& r, const phrase_hit& h, const told_there& s) {
    if (place_of_charge(r.at({h.end, std::max(h.end, s.clause.end)})) == string_view::npos ||
        tells_act(r, {s.clause.begin, std::max({h.end, s.clause.end, s.next.end})}))
        return false;
    const string_view next = r.at(s.next);
    return has_one_of(next,
                      {"本周内", "本周", "下周", "本月内", "本月底", "月底前", "下月", "年底前",
                       "日内", "工作日内", "近期", "尽快", "会后", "周内", "月内", "抓紧"}) &&
           has_one_of(next, {"完成", "办完", "办结", "做完", "审完", "评完", "出结果", "出结论",
                             "出具", "报", "交", "提出", "启动", "进行", "组织", "开展"});
}

/// 教育局于本月20日前完成自我审查; 周五前报备: a day of this month or week, with no month of its own, and it is a term.
bool is_due_before_day(const reading& r, const phrase_hit& h, const told_there& s, step what) {
    // 请各商会于11日前提出意见: who reads it is asked, and now.
    if (what == step::enterprise_consultation || what == step::public_consultation) return false;
    static constexpr word_list acts = {"前完成", "前报",   "前提交", "前做完", "前办结", "前办完",
                                       "前送",   "前拿出", "前组织", "前启动", "前开展", "前出具",
                                       "前进行", "前补",   "前交",   "前公布", "前发布", "前办理"};
    const std::size_t at = first_place_of(s.own, acts);
    if (at == string_view::npos || s.clause.begin + at > h.end) return false;
    // 对2015年12月31日前发布的规范性文件进行清理: which documents, and no term.
    constexpr std::size_t verb = 15;  // bytes
    if (has_one_of(s.own.substr(at, verb), {"的"})) return false;
    if (!ends_with_one_of(s.own.substr(0, at),
                          {"日", "周一", "周二", "周三", "周四", "周五", "周六", "周日", "周末",
                           "月底", "月末", "年底", "年末", "旬", "节", "下班"}))
        return false;
    return !tells_act(r, {s.clause.begin, std::max(h.end, s.clause.end)}) &&
           !has_one_of(s.own, {"按期", "如期", "均", "原定", "提前"});
}

/// 政策解读稿由资源科起草,与文件同时上网: written by somebody, and to be given out with the document.
bool goes_out_with_document(const reading& r, const phrase_hit& h, const told_there& s, step what) {
    if (what != step::interpretation || place_of_charge(s.own) == string_view::npos ||
        tells_act(r, {s.clause.begin, std::max({h.end, s.clause.end, s.next.end})}))
        return false;
    const string_view next = r.at(s.next);
    return begins_with_one_of(
               next, {"与文件", "同文件", "随文件", "与正文", "同正文", "随正文", "与办法",
                      "与规定", "与细则", "与通告", "同步", "同时", "一并", "一同", "随后"}) &&
           has_one_of(next,
                      {"上网", "发布", "公布", "刊登", "公开", "推出", "挂网", "登出", "发出"});
}

/// 主持人宣布论证会改期至5月16日举行; 听证会因台风延期,另行通知: it did not come off that day.
bool is_put_off_to_day(const reading& r, const phrase_hit& h, const told_there& s, step what) {
    if (what != step::expert_argumentation && what != step::public_consultation &&
        what != step::collective_decision && what != step::enterprise_consultation)
        return false;
    const string_view told = r.at({h.begin, std::max(h.end, s.sentence.end)});
    if (!has_one_of(told.substr(0, h.end - h.begin + 12), {"会"})) return false;
    const std::size_t at = first_place_of(
        told, {"改期", "延期至", "延期到", "延期举行", "延期召开", "推迟至", "推迟到", "推迟举行",
               "推迟召开", "顺延至", "顺延到", "改至", "改到", "择期举行", "择期召开", "择日举行",
               "择日召开", "另行择期", "另择日期"});
    if (at == string_view::npos) return false;
    // 公开征求意见已结束,论证会改期: what stands between has its own.
    const string_view between = told.substr(0, at), rest = told.substr(at);
    return !has_one_of(between, {"已", "了", "结束", "完成", "举行,", "召开,", "通过", "形成"}) &&
           !has_one_of(rest, {"了", "到会", "形成", "如期", "认为", "通过", "参加", "出席", "一致",
                              "专家同意", "均同意", "都同意", "可行,", "可行。"});
}

/// 材料清单里写了专家论证意见一份,但袋子里没有找到: on the list, and not among the papers.
bool is_listed_and_missing(const reading& r, const told_there& s) {
    const string_view whole = r.at(s.sentence);
    const std::size_t list = first_place_of(
        whole, {"清单", "目录", "登记表", "报送函", "台账", "卷内目录", "移交单", "报送单"});
    if (list == string_view::npos ||
        !has_one_of(whole.substr(list), {"写了", "写着", "写有", "列了", "列着", "列有", "列明",
                                         "载有", "注明", "登记了", "填了", "标注"}))
        return false;
    const std::size_t turn = first_place_of(s.behind, {"但", "却", "然而", "可", "实际"});
    return turn != string_view::npos &&
           has_one_of(s.behind.substr(turn),
                      {"没有找到", "没找到", "未找到", "找不到", "未见", "没见", "不见", "没有附",
                       "未附", "没附", "缺", "没有这", "不在", "没放", "没装", "查无"});
}

/// 初步判断属中风险。…今天不形成结论: a first view, and the step is still to be gone through.
bool is_first_view(const reading& r, const phrase_hit& h, const told_there& s) {
    constexpr std::size_t farthest = 450;  // bytes
    if (!has_one_of(s.own, {"初步判断", "初步研判", "初步认为", "初步意见", "初步结论", "初判"}))
        return false;
    const std::size_t line = r.line_at(h.begin).end;
    return has_one_of(r.at({h.begin, std::min(line, h.begin + farthest)}),
                      {"不形成结论", "未形成结论", "不作结论", "不下结论", "没有结论", "尚无结论",
                       "重新测算", "重新评估", "重新论证", "再作评估", "再行评估", "定稿后"});
}

/// 3月20日出的意见书,编号第7号: the number of the paper that the clause before names.
bool is_number_of_paper(const reading& r, const told_there& s, step what) {
    if (what != step::numbering || !begins_with_one_of(s.own, {"编号", "编为", "文号", "号数"}))
        return false;
    const string_view before = r.at(r.clause_before(s.clause));
    return ends_with_one_of(without_end(before, {",", ";", "。"}),
                            {"意见书", "论证报告", "评估报告", "审查表", "纪要", "回执", "回函",
                             "复函", "笔录", "证书", "登记表", "送审函"});
}

}  // namespace

std::optional<std::string> not_come_to_it(const reading& r, const phrase_hit& h, step what) {
    const told_there s(r, h);
    if (is_number_of_paper(r, s, what)) return "是别的材料的编号";
    if (is_listed_and_missing(r, s)) return "只写在清单里,材料没有找到";
    if (is_first_view(r, h, s)) return "只是初步的看法";
    return std::nullopt;
}

std::optional<std::string> given_out(const reading& r, const phrase_hit& h, step what) {
    const told_there s(r, h);
    if (is_shared_out(r, h, s, what)) return "会议交给有关单位办理";
    if (is_due_before_day(r, h, s, what)) return "写明了办理的期限";
    if (is_given_with_term(r, h, s)) return "写的是由谁办理、什么时候办完";
    if (goes_out_with_document(r, h, s, what)) return "还没有发布";
    if (is_put_off_to_day(r, h, s, what)) return "改了日期,还没有举行";
    return std::nullopt;
}

}  // namespace yigui::recognising
