// Which marks speak to a place at all: not those of a quotation, of an invitation, of a noun that a
// duty belongs to, of a fault that is denied, nor a denial that is itself denied.
#include <algorithm>

#include "base/unicode.h"
#include "recognise/adverbs.h"
#include "recognise/find.h"
#include "recognise/left_out.h"
#include "recognise/place.h"

namespace yigui::recognising {
namespace {

/// 意见反馈截止6月30日,逾期不再接收: what comes of those who are late, and nothing is denied of the asking.
bool is_of_latecomers(string_view clause) {
    constexpr std::size_t near = 24;  // bytes behind the word
    if (!begins_with_one_of(clause, {"逾期", "过期", "过时", "超期", "超过期限", "超过时限",
                                     "超过截止", "超出期限"}))
        return false;
    return has_one_of(clause.substr(0, near), {"不再", "不予", "恕", "不受理", "不接收", "概不",
                                               "不候", "视为", "视作", "不计"});
}

/// 又请法规科把了关: asked, and done. 请看了之后再报 asks.
bool is_asked_and_done(string_view mark, string_view before, string_view behind) {
    constexpr std::size_t nearest = 9;                 // bytes: who was asked
    if (mark != "请" || before.empty()) return false;  // 请法规科把审核办了 orders
    // 成稿后又请5名学者论证: who was asked is counted.
    if (const auto n = any_number_at(behind, 0);
        n && n->end > 0 && begins_with_one_of(behind.substr(n->end), {"名", "位"}))
        return true;
    const std::size_t done = behind.find("了");
    if (done == string_view::npos || done < nearest ||
        ends_with_one_of(behind.substr(0, done), {"为", "除", "明", "到"}))
        return false;
    const string_view rest = behind.substr(done + string_view("了").size());
    return !begins_with_one_of(rest, {"解", "的", "再", "就", "吗", "没"}) &&
           !has_one_of(rest, {"后", "再", "请"});
}

/// Words that are duties only where nothing tells of an event.
class soft_duties : public place {
 public:
    explicit soft_duties(const place& p) : place(p) {}
    bool bind(const phrase_hit& mark) const;
    bool is_counted_behind(const phrase_hit& mark) const;
    bool is_heard_in_making(const phrase_hit& mark) const;
};

/// 应市政府办公室要求, behind its 应: who asked for it, and no duty. 应按省厅要求, is one.
bool is_request(string_view said) {
    for (const string_view asks : {"的要求,", "要求,", "之邀,", "邀请,", "请求,", "之约,"}) {
        if (!said.ends_with(asks)) continue;
        said.remove_suffix(asks.size());
        return !begins_with_one_of(said, {"当", "按", "根据", "依", "由", "遵", "该"}) &&
               ends_with_one_of(said, {"府", "局", "委", "办", "室", "会", "厅", "院", "部", "科",
                                       "处", "组", "中心", "领导", "企业", "群众", "代表", "单位"});
    }
    return false;
}

}  // namespace

bool place::is_relative_day(const phrase_hit& mark) const {
    const string_view w = r_.at({mark.begin, mark.end});
    return w == "当日" || w == "当天" || w == "次日" || w == "第二天" || w == "次日即";
}

bool place::has_duty_before(const phrase_hit& mark) const {
    bool found = false;
    // Not by binds(): it asks for signs of an event, and those for marks.
    r_.each_word({r_.clause_at(mark.begin).begin, mark.begin}, [&](const phrase_hit& one) {
        found |= one.role == role::duty_mark && r_.words().group_of(one).id != "软义务" &&
                 r_.words().group_of(one).family != "步骤";
    });
    return found;
}

bool place::is_denied_itself(const phrase_hit& negation) const {
    const stretch clause = r_.clause_at(negation.begin);
    const string_view lead = r_.at({clause.begin, negation.begin});
    if (ends_with_one_of(lead,
                         {"并不是", "并非", "不是", "绝非", "绝不是", "从来不是", "不能说"}) &&
        !lead.ends_with("是不是"))
        return true;
    // 不存在未经审核即印发文件的情况
    if (ends_with_one_of(lead, {"不存在", "未发现", "没有发现", "未出现", "没有出现", "杜绝"}))
        return true;
    // 不存在应办未办的情况
    return has_one_of(
        r_.at({negation.begin > clause.begin + 18 ? negation.begin - 18 : clause.begin,
               negation.begin}),
        {"不存在应", "不存在该", "不存在漏", "未发现应", "未发现该", "没有应"});
}

bool place::foretells_end(const phrase_hit& duty) const {
    const string_view said = r_.at({duty.begin, duty.end});
    if (said != "将于" && said != "将在" && said != "即将" && said != "预计") return false;
    const stretch clause = r_.clause_at(duty.begin);
    // 备案期限将于11月3日届满: a term to act in is one.
    const string_view lead = r_.at({clause.begin, duty.begin});
    if (lead.ends_with("期限") && !lead.ends_with("有效期限")) return false;
    const string_view rest = r_.at({duty.end, std::max(duty.end, clause.end)});
    for (const string_view end : {"届满", "到期", "期满", "失效", "终止"})
        if (const auto at = rest.find(end); at != string_view::npos && at < 60)
            return !rest.substr(at + end.size()).starts_with("前");
    return false;
}

bool place::is_purpose_clause(stretch clause) const {
    // 为推进依法行政,提高质量,…: it may run over clauses that begin with what is to be reached.
    constexpr int furthest = 3;
    for (int i = 0; i < furthest; ++i) {
        const string_view said = r_.at(clause);
        if (said.starts_with("为") && clause.end < r_.sentence_at(clause.begin).end)
            return !begins_with_one_of(said, {"为期", "为此", "为我", "为本", "为公众", "为企业"});
        const bool goes_on = begins_with_one_of(
            said, {"提高", "促进", "加强", "推进", "推动", "完善", "规范", "强化",
                   "保障", "维护", "健全", "优化", "确保", "切实", "深化", "进一步",
                   "广泛", "充分", "落实", "增强", "提升", "支持"});
        const stretch before = r_.clause_before(clause);
        if (!goes_on || before.size() == 0 || before.begin >= clause.begin) return false;
        clause = before;
    }
    return false;
}

bool place::is_attribute(const phrase_hit& mark) const {
    const string_view rest = r_.at(
        {mark.end, std::max(mark.end, std::min(r_.clause_at(mark.begin).end, mark.end + 60))});
    const std::size_t of = rest.find("的");
    if (of == string_view::npos) return false;
    // 即将实施的办法, 拟出台的政策: said of the document.
    const string_view said = r_.at({mark.begin, mark.end});
    // 将逐项研究听证代表的意见: the office's plan, whatever it is about.
    if (said.starts_with("将") && said.size() > 3) return false;
    // 对拟取消和下放的事项进行论证: what the step is taken for.
    const string_view in_front = r_.at({mark.begin > 3 ? mark.begin - 3 : 0, mark.begin});
    if (said == "拟" && of <= 36 && (in_front == "对" || in_front == "就" || in_front == "将"))
        return true;
    if (of <= 12 && (said.starts_with("即将") || said == "拟" || said == "将")) return true;
    // 要做好该文件的意见采纳反馈: what is led to is the step.
    if (mark.end + of + 3 <= h_.begin && h_.begin <= mark.end + of + 6) return false;
    // 将对收集到的意见汇总研究: the lead may be the mark's own.
    if (ends_with_one_of(r_.at({mark.begin, mark.end}), {"对", "向", "就", "把"})) return false;
    // 要对收到的意见逐条研究: what is led in is the duty's object.
    if (begins_with_one_of(rest, {"对", "将", "把", "就", "向", "按", "依", "根据"})) return false;
    // 应当听取企业的意见 is a duty, 应当听取意见的要求 is none.
    const std::size_t at = mark.end + of;
    if (mark.end <= h_.begin && h_.begin < at && (at < h_.end || at > h_.end + 9)) return false;
    // 须听取市场主体和行业协会商会的意见: whose opinions the step is to hear.
    if (mark.end <= h_.begin && h_.begin < at && rest.substr(of + 3).starts_with("意见") &&
        has_one_of(r_.at({h_.begin, h_.end}), {"听取", "征求", "征询", "征集", "听"}))
        return false;
    return begins_with_one_of(rest.substr(of + 3),
                              {"要求", "情形", "规定", "措施", "建议", "问题", "条件", "标准",
                               "范围", "方针", "精神", "意见", "网民", "市民", "理由", "呼声"});
}

/// 对已印发的文件开展清理: which ones they are, and nothing that was done to them here.
bool place::tells_which_object(const phrase_hit& mark) const {
    const string_view said = r_.at({mark.begin, mark.end});
    // 拟对去年出台的《…办法》开展评估: when it came out.
    if (is_one_of(said, {"去年", "前年", "上年", "上月", "今年"}) &&
        has_one_at(
            r_.text(), mark.end,
            {"出台的", "印发的", "制定的", "发布的", "公布的", "实施的", "施行的", "下发的"}))
        return true;
    if (!is_already(said) || mark.begin >= h_.begin) return false;
    // 做好已失效文件停止执行后的衔接,并对…开展清理: which documents.
    if (step_ == step::annual_cleanup &&
        has_one_at(r_.text(), mark.end,
                   {"失效文件", "废止文件", "失效的文件", "废止的文件", "失效规范性文件",
                    "废止规范性文件", "出台文件", "印发文件", "公布文件"}))
        return true;
    const string_view lead = r_.at({r_.clause_at(mark.begin).begin, mark.begin});
    if (!has_one_of(lead, {"对", "将", "把", "就"})) return false;
    constexpr std::size_t longest = 36;  // bytes
    const std::size_t end = is_combined() ? h_.end : h_.begin;
    const string_view rest = r_.at({mark.end, std::min(end, mark.end + longest)});
    const std::size_t of = rest.find("的");
    return of != string_view::npos && of > 0 &&
           !has_one_of(rest.substr(0, of), {"对", "将", "把", "就", "于", "经", ","});
}

bool place::is_in_name_of_organ(const phrase_hit& mark) const {
    const string_view rest = r_.at(
        {mark.end, std::max(mark.end, std::min(r_.clause_at(mark.begin).end, mark.end + 45))});
    const std::size_t organ = first_place_of(rest, {"领导小组", "工作专班", "改革委员会第"});
    if (organ == string_view::npos) return false;
    return !has_one_of(rest.substr(0, organ), {"、", "的", "了", "由", "对", "成立", "报"});
}

/// 三季度办结合法性审核, 做完论证再上会: the verb leads in the step as 完成 does, and says as little
/// of whether it is over. 已办结, 均做完, 办结了 say it.
bool place::only_leads_in(const phrase_hit& mark) const {
    if (mark.begin >= h_.end ||
        !is_one_of(r_.at({mark.begin, mark.end}),
                   {"做完", "办完", "走完", "办结", "办妥", "办理完毕", "履行完毕"}))
        return false;
    const string_view before = r_.at({r_.clause_at(mark.begin).begin, mark.begin});
    // 5月8日办结合法性审核: its day tells it as past.
    return !starts(r_.text(), mark.end, "了") &&
           !ends_with_one_of(before, {"日", "日上午", "日下午", "日当天"}) &&
           !has_one_of(before, {"已", "业经", "均", "都", "也", "全", "先后", "相继", "陆续",
                                "终于", "才", "刚", "曾", "随即", "如期", "顺利"});
}

/// 会议研究了人事,材料已归档; 现将情况报告如下: that papers were kept or a report follows tells of a
/// step only where the sentence names a document.
bool place::is_of_papers(const phrase_hit& mark) const {
    if (is_left_empty(r_.at({mark.begin, mark.end}), r_.text().substr(mark.end))) return true;
    if (only_leads_in(mark)) return true;
    if (is_reason_or_order(r_, {mark.begin, mark.end})) return true;
    // 抓紧评估已出台的政策: which ones, and nothing that was done to them.
    if (is_already(r_.at({mark.begin, mark.end})) && mark.begin > h_.begin) {
        const string_view verb = r_.at({mark.end, std::min(r_.text().size(), mark.end + 9)});
        if (begins_with_one_of(verb, {"出台的", "实施的", "施行的", "印发的", "公布的", "发布的",
                                      "制定的", "颁布的", "执行的"}))
            return true;
    }
    const stretch c = r_.clause_at(mark.begin);
    if (c.begin <= h_.end || !sentence_.contains(c.begin)) return false;
    string_view said = r_.at({c.begin, std::min(c.end, c.begin + 60)});
    const bool reports = said.starts_with("现将") &&
                         has_one_of(said, {"报告如下", "汇报如下", "说明如下", "报告于后"});
    if (said.starts_with("并")) said.remove_prefix(string_view("并").size());
    const bool keeps = has_one_of(said.substr(0, 21), {"材料", "资料", "档案", "记录", "手续"}) &&
                       has_one_of(said, {"归档", "存档", "存卷", "备查", "在案", "入卷", "形成",
                                         "装订", "移交", "留存", "齐全", "完备", "可查"});
    return (reports || keeps) && !document_told() && !is_procedural_paper();
}

/// 企业代表提出,应当缩短期限,起草组予以采纳: what was proposed is no duty of the office.
bool place::is_proposed(const phrase_hit& mark) const {
    if (step_ != step::enterprise_consultation && step_ != step::public_consultation &&
        (step_ != step::consultation_feedback || !has_one_at(r_.text(), mark.begin, {"应", "须"})))
        return false;
    // 应当再召开一次听证会,经研究未采纳: the step itself was proposed.
    if (!is_combined() && clause_.contains(mark.begin) && mark.end <= h_.begin) return false;
    const stretch sentence = r_.sentence_at(mark.begin);
    string_view lead =
        r_.at({std::max(sentence.begin, mark.begin > 15 ? mark.begin - 15 : 0), mark.begin});
    while (lead.ends_with(",") || lead.ends_with(":")) lead.remove_suffix(1);
    return ends_with_one_of(lead, {"提出", "反映", "认为", "表示"}) &&
           has_one_of(r_.at({mark.end, std::max(mark.end, sentence.end)}),
                      {"采纳", "吸收", "修改了", "调整了", "作了修改", "作了调整"});
}

/// 按照年度工作安排,我局于…; 鉴于现行规定已不适应需要,专家…: what was followed, or the reason, is
/// no duty of what came of it.
bool place::is_followed(const phrase_hit& duty) const {
    const stretch c = r_.clause_at(duty.begin);
    if (c.contains(h_.begin) || c.begin > h_.begin) return false;
    const string_view said = r_.at(c);
    // 坚持开门立规,草案…: a motto over what is told of this one.
    constexpr std::size_t longest_motto = 39;  // bytes
    if (said.starts_with("坚持") && said.ends_with(",") && said.size() <= longest_motto &&
        names_one())
        return true;
    if (said.starts_with("应") && is_request(said.substr(string_view("应").size()))) return true;
    if (!said.ends_with(",") || said.ends_with("的,") || said.ends_with("规定,")) return false;
    return begins_with_one_of(said, {"按照", "根据", "依照", "依据", "遵照", "鉴于", "由于", "因",
                                     "考虑到", "基于", "针对"});
}

/// 严格落实要求,我局…; 强化责任落实,…: a short clause in front that names no step tells in what
/// manner it was taken.
bool place::is_manner(const phrase_hit& soft) const {
    constexpr std::size_t longest = 39;  // bytes
    const stretch c = r_.clause_at(soft.begin);
    if (c.contains(h_.begin) || c.size() > longest) return false;
    if (!r_.at(c).ends_with(",")) return false;
    // 5月6日,严格落实要求,我局…
    // 党组会上,确保质量,大家…; 听取汇报后,…: nor behind what only says when or where.
    const string_view before = r_.at({sentence_.begin, std::max(sentence_.begin, c.begin)});
    const bool is_occasion = before.ends_with("上,") || before.ends_with("中,") ||
                             before.ends_with("后,") || before.ends_with("期间,") ||
                             before.ends_with("时,") || before.ends_with("题,");
    const bool is_behind = c.begin > h_.begin;
    // 加强领导,…,清理后的文件汇集成册: of a clean-up that is how it is to be done.
    if (is_behind && step_ == step::annual_cleanup) return false;
    if (!is_behind && !before.empty() && !is_occasion && !has_past_date({sentence_.begin, c.begin}))
        return false;
    bool is_bare = true;
    r_.each_word(c, [&](const phrase_hit& one) {
        is_bare &= one.role != role::noun &&
                   (one.role != role::duty_mark || r_.words().group_of(one).id == "软义务");
    });
    return is_bare && tells_event({c.end, std::max(c.end, sentence_.end)});
}

/// A day, 已, an outcome, or who took it: 对文件进行审核 alone may be an order.
bool place::tells_event(stretch rest) const {
    if (strong_sign(rest) || first(role::outcome, rest)) return true;
    // 通过后公布: a case, and no outcome.
    const auto result = first(role::result_mark, rest);
    if (result && !starts(r_.text(), result->end, "后") && !starts(r_.text(), result->end, "方"))
        return true;
    const string_view head = r_.at(r_.clause_at(rest.begin));
    if (begins_with_one_of(head, {"各", "有关", "全", "由", "请", "要"})) return false;
    const std::size_t from = rest.begin, to = std::min(from + 18, h_.begin);
    return to > from &&
           has_one_of(r_.at({from, to}), {"我局", "我办", "我委", "我们", "市局", "县局", "本局"});
}

bool place::invites(const phrase_hit& mark) const {
    if (step_ != step::public_consultation) return false;
    const stretch clause = r_.clause_at(mark.begin);
    const string_view said = r_.at(clause), head = r_.at({clause.begin, mark.end});
    const bool names_public =
        has_one_of(head, {"公众", "市民", "群众", "各界", "个人", "网友", "居民", "村民", "人士"});
    const bool lets = has_one_of(said, {"可", "欢迎"});
    const bool speaks = has_one_of(said, {"来信", "来函", "来电", "留言", "提意见", "提出意见",
                                          "反馈", "发表", "提出修改", "提出建议", "提建议"});
    return names_public && lets && speaks;
}

bool place::denies_fault(const phrase_hit& mark) const {
    string_view rest =
        r_.at({mark.end, std::max(mark.end, std::min(sentence_.end, mark.end + 54))});
    bool finds = false;
    for (const string_view adverb :
         {"人",     "有",   "任何",   "再",   "存在", "发现",     "见",    "出现",
          "征集到", "接到", "听到",   "收到", "提出", "涉及",     "含有",  "含",
          "设置",   "设定", "造成",   "引发", "引起", "招致",     "产生",  "带来",
          "表示",   "明显", "实质性", "其他", "新的", "与上位法", "与法律"})
        if (rest.starts_with(adverb)) {
            rest.remove_prefix(adverb.size());
            finds = true;
        }
    if (begins_with_one_of(
            rest, {"违反",  "违背",     "违法",     "超越",   "超出",     "排除",     "限制",
                   "抵触",  "相抵触",   "冲突",     "不当",   "增设",     "减损",     "增加",
                   "问题",  "异议",     "反对",     "妨碍",   "歧视",     "障碍",     "不一致",
                   "突破",  "不同意见", "修改意见", "分歧",   "意见和",   "意见。",   "意见,",
                   "意见;", "修改建议", "建议,",    "建议。", "意见建议", "意见或",   "不良",
                   "争议",  "纠纷",     "误解",     "负面",   "舆情",     "上访",     "不满",
                   "异常",  "瑕疵",     "不妥",     "遗漏",   "地方保护", "市场壁垒", "不合理"}))
        return true;
    // 审核意见书没有加盖公章, 论证报告没有归档: of the paper, which is there.
    if (!finds && step_ != step::signing && step_ != step::numbering &&
        begins_with_one_of(rest, {"加盖", "盖公章", "填日期", "填写日期", "注明日期", "写日期",
                                  "归档", "存档", "装订", "编页"}))
        return true;
    if (rest.starts_with("必要") && !rest.starts_with("必要性")) return true;
    // 没有涉及公平竞争的异议: the fault ends the clause.
    rest = rest.substr(0, first_place_of(rest, {",", "。", ";", "、", "\n"}));
    // 存在未公开征求意见的问题: what was not done is the fault.
    if (!finds && (rest.ends_with("的问题") || (rest.ends_with("问题") && mark.end == h_.begin)) &&
        r_.at({mark.begin, mark.end}).ends_with("未"))
        return false;
    return ends_with_one_of(rest, {"的必要", "设限", "异议", "问题", "情形", "不同意见", "反对意见",
                                   "反对", "不赞成", "冲突", "违法内容", "限制", "壁垒", "优惠"});
}

/// 除未采纳的三条外,…: the denial holds for what is taken out. 除合法性审核尚未办理外, 除未经集体讨论外:
/// here that is the step itself.
bool place::is_excepted(const phrase_hit& mark) const {
    const stretch clause = r_.clause_at(mark.begin);
    const std::size_t except = r_.at({clause.begin, mark.begin}).find("除");
    if (except == string_view::npos ||
        r_.at({mark.end, std::min(clause.end, mark.end + 18)}).find("外") == string_view::npos)
        return false;
    if (is_left_out_of_course(r_, {h_.begin, h_.end}, clause_, sentence_)) return false;
    const string_view taken =
        without_front(r_.at({clause.begin + except, clause.end}), {"除", "了"});
    const std::size_t from = clause.end - taken.size();
    if (h_.begin == from && h_.end <= mark.begin)
        return !without_front(r_.at({h_.end, mark.begin}), {"这", "一", "项", "个", "道", "程序",
                                                            "环节", "手续", "工作", "报告"})
                    .empty();
    return mark.begin != from || mark.end > h_.begin ||
           !has_one_at(r_.text(), h_.end, {"外", "以外", "之外"});
}

/// 及时清理规范性文件,今年废止5件: what was done in time is counted behind it.
bool soft_duties::is_counted_behind(const phrase_hit& mark) const {
    if (step_ != step::annual_cleanup || r_.at({mark.begin, mark.end}) != "及时") return false;
    const string_view rest = r_.at({mark.end, std::max(mark.end, sentence_.end)});
    const std::size_t ended = first_place_of(rest, {"废止", "修改", "宣布失效"});
    if (ended == string_view::npos || has_one_of(rest, {"应", "须", "要", "请", "底前", "月前"}) ||
        has_one_of(r_.at({sentence_.begin, mark.begin}), {"应", "须", "要", "请", "各"}))
        return false;
    constexpr std::size_t near = 15;  // bytes: 废止, a number, its unit
    const string_view told = rest.substr(ended, near);
    return told.find_first_of("0123456789") != string_view::npos &&
           has_one_of(told, {"件", "份", "部", "项"});
}

bool place::binds(const phrase_hit& mark) const {
    // 《关于落实…的通知》经…研究决定: words in any order may begin in a title and are no part of it.
    if (r_.is_cited(mark.begin) && !(r_.is_cited(h_.begin) && r_.is_cited(h_.end - 1)))
        return false;
    if (const std::size_t q = r_.quote_at(mark.begin); q != 0 && q != quote_) return false;
    const phrase_group& g = r_.words().group_of(mark);
    if (g.family == "步骤" && !of_group(mark)) return false;
    if (mark.role == role::duty_mark && is_duty_of_other(mark)) return false;
    if (mark.role == role::negation && is_denial_of_other(mark)) return false;
    if (mark.role == role::condition || mark.role == role::negation)
        if ((step_ == step::public_consultation || step_ == step::consultation_feedback ||
             step_ == step::enterprise_consultation) &&
            is_of_latecomers(r_.at(r_.clause_at(mark.begin))))
            return false;
    // 征求各部门意见,向社会公开征求意见: who was asked, and not whom a rule is for.
    if (mark.role == role::condition && g.id == "泛指") {
        const string_view lead = r_.at({mark.begin > 15 ? mark.begin - 15 : 0, mark.begin});
        if (ends_with_one_of(lead,
                             {"征求", "征求了", "听取", "听取了", "书面征求", "征询", "走访"}))
            return false;
    }
    if (g.id != "软义务") return true;
    return soft_duties(*this).bind(mark);
}

/// No duty to take the step: part of a name, a purpose, what was asked for and came.
bool place::is_duty_of_other(const phrase_hit& mark) const {
    if (is_attribute(mark) || is_whether(mark) || invites(mark) || foretells_end(mark)) return true;
    const stretch c = r_.clause_at(mark.begin);
    if (is_asked_and_done(r_.at({mark.begin, mark.end}), r_.at({c.begin, mark.begin}),
                          r_.at({mark.end, std::max(mark.end, c.end)})))
        return true;
    if (is_in_name_of_organ(mark) || leads_in_object(mark.begin) || is_put_out(mark) ||
        is_proposed(mark) || is_followed(mark))
        return true;
    // 青房规范〔2012〕9号: 规范 is part of a number.
    if (has_one_of(r_.text().substr(mark.end, 9), {"〔", "﹝"})) return true;
    // 未及时公开, 没有按程序报送: the denial holds for the manner too.
    const string_view lead = r_.at({mark.begin > 9 ? mark.begin - 9 : 0, mark.begin});
    if (ends_with_one_of(lead, {"未", "没有", "未能", "没能"})) return true;
    // 为落实要求,我局…: nor does what it was done for.
    return !c.contains(h_.begin) && is_purpose_clause(c);
}

/// A denial that leaves the step as it is: of a fault, of those left out, of a question.
bool place::is_denial_of_other(const phrase_hit& mark) const {
    if (denies_fault(mark) || is_excepted(mark) || is_denied_itself(mark)) return true;
    // 备案了没有? 采纳了没有,采纳了几条? ask.
    if (starts(r_.text(), mark.end, "?")) return true;
    return asks() && starts(r_.text(), mark.end, ",") && mark.begin > 3 &&
           has_one_at(r_.text(), mark.begin - 3, {"了", "过"});
}

/// 起草过程中,我局通过座谈会等方式,充分听取企业意见: how opinions were heard, in the account of the making.
bool soft_duties::is_heard_in_making(const phrase_hit& mark) const {
    if (!has_one_of(r_.at({mark.begin, mark.end}), {"听取", "征求", "吸收", "吸纳"})) return false;
    const string_view said = r_.at(sentence_);
    if (has_one_of(said, {"应当", "应充", "应该", "要充", "必须", "须充", "将充", "继续", "下一步",
                          "各单位应", "请各", "还将", "我局将", "拟", "后续"}))
        return false;
    if (tells_of_making()) return true;
    return has_one_of(r_.at({sentence_.begin, std::max(sentence_.begin, mark.begin)}),
                      {"起草过程中", "制定过程中", "编制过程中", "修订过程中"}) &&
           has_one_of(said, {"我", "本局", "起草组", "修改", "形成", "完善"});
}

bool soft_duties::bind(const phrase_hit& mark) const {
    if (is_manner(mark) || is_counted_behind(mark) || is_heard_in_making(mark)) return false;
    // 5月6日…,随后由司法局审核: a tale goes on; 听取了汇报,…,并做好解读: an order follows it.
    const string_view said = r_.at({mark.begin, mark.end});
    const bool goes_on = said == "后由" || said.starts_with("同步");
    // 评估由第三方承担,6月交稿,认为应当延续: who did it, and what came of it.
    if (said.ends_with("承担") &&
        contains_one_of({mark.end, std::max(mark.end, r_.sentence_at(mark.begin).end)},
                        {"交稿", "提交了", "提交报告", "出具了", "形成报告,", "形成报告。",
                         "形成了", "撰写完成", "写出", "结论:", "结论是", "结论为", ",认为"}))
        return false;
    // 逐条审议办法,一致同意,会后由办公室印发: who goes on with what was decided.
    if (said == "后由" && mark.begin > h_.end && first(role::outcome, {h_.end, mark.begin}))
        return false;
    if (!found_.has_event) found_.has_event = strong_sign(clause_).has_value();
    return !*found_.has_event && !strong_sign(goes_on ? sentence_ : r_.clause_at(mark.begin));
}

bool place::holds_term(stretch s) const {
    for (std::size_t i = r_.first_token(s.begin); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin >= s.end) return false;
        if (t.kind != token_kind::duration || !has_one_at(r_.text(), t.end, {"内", "之内", "以内"}))
            continue;
        // 7天内无人提出意见: it ran out, and what came of it is told.
        if (has_one_of(r_.text().substr(t.end, 24), {"内无人", "内未收", "内没有", "内共收",
                                                     "内收到", "内无单位", "内未接", "内没人"}))
            continue;
        // 自10月9日起的二十日内,向企业问计: how long they were asked.
        const bool is_span = i > 0 && r_.tokens()[i - 1].kind == token_kind::date &&
                             r_.at({r_.tokens()[i - 1].end, t.begin}) == "起的";
        if (!is_span ||
            (step_ != step::public_consultation && step_ != step::enterprise_consultation))
            return true;
    }
    return false;
}

}  // namespace yigui::recognising
