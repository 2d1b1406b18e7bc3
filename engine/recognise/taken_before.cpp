// 经甲签发后,取得编号,于11月30日印发: the words in front of the day bear no mark of their own, and 经, 由 and
// 报 lead duties as well. The day decides, if nothing in the sentence binds, plans or puts a case. A
// chain without 后 is left to the marks: its items may each be told otherwise.
#include "recognise/taken_before.h"

#include <algorithm>

#include "recognise/find.h"

namespace yigui::recognising {
namespace {

/// A day that a document was issued or the like on, in the rest of the sentence.
bool has_day_of_issue(const reading& r, stretch rest) {
    constexpr std::size_t near = 36;  // bytes from the day to its verb
    for (std::size_t i = r.first_token(rest.begin); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin >= rest.end) return false;
        if (t.kind != token_kind::date && t.kind != token_kind::month_day) continue;
        if (r.is_cited(t.begin)) continue;
        const string_view verb = r.at({t.end, std::min(rest.end, t.end + near)});
        // 于7月底前印发: a day that it is to be done by.
        if (begins_with_one_of(verb, {"前", "之前", "以前", "底前", "末前"})) continue;
        if (has_one_of(verb, {"印发", "公布", "发布", "公开", "挂网", "上网", "下发", "刊登",
                              "报送", "报备", "备案", "张贴", "登报", "见报"}) &&
            ends_with_one_of(r.at({rest.begin, t.begin}), {"于", ","}))
            return true;
    }
    return false;
}

/// …签发后, at the end of the clause of the step or of the one before it.
bool stands_in_chain(const reading& r, stretch hit, stretch own) {
    constexpr std::size_t near = 12;  // bytes between the step and 后
    const string_view said = r.at(own);
    if (said.ends_with("后,")) return own.end - hit.end <= near + string_view("后,").size();
    return r.at(r.clause_before(own)).ends_with("后,");
}

/// 仅在内部征求意见后,又在网站公开征求意见: what was too little was made good.
bool goes_on_in_public(const reading& r, stretch hit, stretch own) {
    if (!has_one_of(r.at(hit), {"仅在", "只在", "仅向", "只向", "仅限", "只限"})) return false;
    const string_view next = r.at(r.clause_after(own));
    return begins_with_one_of(next, {"又", "才", "随后又", "之后又", "后又", "随后", "接着"}) &&
           has_one_of(next, {"公开征求", "公开征集", "社会征求", "社会征集", "社会公开"});
}

}  // namespace

bool bears_number_or_issue(const reading& r, stretch rest) {
    const string_view said = r.at(rest);
    for (const string_view verb : {"编为", "文号为", "编号为", "编发", "刊登在", "刊载在", "登在",
                                   "刊登于", "刊载于", "刊于", "载于"}) {
        const std::size_t at = said.find(verb);
        if (at == string_view::npos) continue;
        constexpr std::size_t near = 45;  // bytes
        const string_view what = said.substr(at + verb.size(), near);
        if (has_one_of(what, {"号", "期"}) && what.find_first_of("0123456789") != string_view::npos)
            return true;
    }
    return false;
}

bool is_number_given_behind(const reading& r, stretch hit, stretch sentence) {
    constexpr std::size_t near = 60,
                          farthest = 33;  // bytes to the number, from its verb to the year
    for (std::size_t i = r.first_token(sentence.begin); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin >= std::min(sentence.end, hit.end + near)) return false;
        if (t.kind != token_kind::doc_number || t.end <= hit.end || r.is_cited(t.begin)) continue;
        // What is before the number may be taken for its first characters.
        const std::size_t year = std::min(t.end, r.text().find("〔", std::max(hit.begin, t.begin)));
        const string_view lead = r.at({std::max(hit.begin, year - std::min(year, farthest)), year});
        return has_one_of(lead, {",为", ",编为", "号为"}) &&
               !has_one_of(r.at({sentence.begin, std::max(hit.end, sentence.end)}),
                           {"应", "须", "拟", "将", "请", "待", "如", "凡", "格式", "样式", "例如",
                            "今后", "以后", "未", "没"});
    }
    return false;
}

bool is_told_by_what_followed(const reading& r, stretch hit, stretch sentence) {
    const stretch own = r.clause_at(hit.end > hit.begin ? hit.end - 1 : hit.begin);
    if (own.end >= sentence.end || !stands_in_chain(r, hit, own)) return false;
    const string_view whole = r.at(sentence);
    if (has_one_of(whole,
                   {"应",   "须",   "将", "拟",   "请",   "待",   "凡", "如", "若", "的,", "方可",
                    "方能", "才能", "要", "计划", "届时", "准备", "未", "没", "不", "无"}))
        return false;
    return has_day_of_issue(r, {own.end, sentence.end}) ||
           bears_number_or_issue(r, {own.end, sentence.end}) || goes_on_in_public(r, hit, own);
}

bool is_of_old_plan(const reading& r, stretch place, stretch sentence) {
    constexpr std::size_t furthest =
        240;  // bytes: the clause before, with the names of who was asked
    const std::size_t from =
        std::max(sentence.begin, place.begin > furthest ? place.begin - furthest : std::size_t{0});
    string_view told = r.at({from, std::max(from, place.begin)});
    std::size_t plan = string_view::npos;
    for (const string_view arranged : {"原定", "原计划", "原拟", "原本定", "本定于"})
        if (const std::size_t at = told.rfind(arranged); at != string_view::npos)
            plan = plan == string_view::npos ? at : std::max(plan, at);
    if (plan == string_view::npos) return false;
    told = r.at({from + plan, std::max(place.end, sentence.begin)});
    // 原定方案: what had been settled, and no day.
    const bool has_day = told.substr(0, 30).find_first_of("0123456789") != string_view::npos ||
                         has_one_of(told.substr(0, 30), {"召开", "举行", "提交", "开展", "组织"});
    return has_day &&
           !has_one_of(r.at({from + plan, sentence.end}),
                       {"如期", "按期", "按时", ",后于", ",后在", ",后改在", ",后改于"}) &&
           !has_one_of(told, {"后改", "改在", "改为", "改于", "改期至", "推迟到", "推迟至",
                              "提前到", "提前至", "延至", "延期至", "实际", "最终", "已于", "才"});
}

bool is_put_off(const reading& r, stretch clause) {
    return has_one_of(r.at(clause), {"原定", "原计划", "原拟", "本定"}) &&
           has_one_of(r.at(r.clause_after(clause)),
                      {"顺延", "推迟", "延期", "延后", "另定", "改期", "另行安排", "另行确定"});
}

bool is_scheme(const reading& r, stretch place, yigui::step s, stretch sentence) {
    if (has_one_at(r.text(), place.end, {"工作方案:", "实施方案:", "方案:"}))
        return has_word(r.at({place.end, std::max(place.end, sentence.end)}), "牵头");
    return s == step::interpretation && r.at(place).ends_with("方案");
}

namespace {

/// 《…意见》, 本办法, 该文件: a document of the passage. A law, a basis and what somebody brought along are others'.
bool is_document_told_of(string_view subject) {
    if (subject.starts_with("《"))
        return subject.ends_with("》") && !subject.ends_with("条例》") &&
               (!subject.ends_with("法》") || subject.ends_with("办法》"));
    return is_one_of(
        without_front(subject, {"本", "该", "这份", "此"}),
        {"办法", "规定", "细则", "意见", "通知", "方案", "文件", "规则", "通告", "措施"});
}

/// 《…》是2020年公布的,当时报备过: the day in front of the verb, and 是…的 around them.
bool is_day_told_of_verb(const reading& r, stretch place, stretch clause) {
    constexpr std::size_t near = 30;  // bytes from the day to the verb
    const string_view rest =
        without_end(r.at({place.end, std::max(place.end, clause.end)}), {",", ";", "。"});
    if (rest != "的") return false;
    for (std::size_t i = r.first_token(clause.begin); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin >= place.begin) return false;
        if (t.kind != token_kind::date && t.kind != token_kind::month_day) continue;
        if (r.is_cited(t.begin) || t.end > place.begin || place.begin - t.end > near) continue;
        const string_view lead = r.at({clause.begin, t.begin});
        const string_view subject = without_end(lead, {"是", "系", "是在", "是于"});
        return subject.size() < lead.size() && is_document_told_of(subject) &&
               !has_one_of(r.at({t.end, place.begin}),
                           {"前", "内", "应", "未", "没", "拟", "将", "要", "不"});
    }
    return false;
}

}  // namespace

namespace {

/// 为可行, 是“低风险”: the verdict. 为一式两份 and 是模板 tell what such a paper is like.
bool tells_verdict(string_view behind) {
    static constexpr word_list verdicts = {"“",      "可行", "必要",   "有必要", "确有",   "合法",
                                           "通过",   "同意", "低风险", "中风险", "高风险", "无异议",
                                           "无风险", "符合", "合格",   "可以",   "建议",   "具备"};
    for (const string_view is : {"为", "是", "系"})
        for (std::size_t at = behind.find(is); at != string_view::npos;
             at = behind.find(is, at + 1))
            if (begins_with_one_of(behind.substr(at + is.size()), verdicts)) return true;
    return false;
}

/// What came of it, or what became of its paper.
bool tells_what_came(string_view behind) {
    // 结论为低风险的方可上会: which ones.
    if (without_end(behind, {",", "。", ";"}).ends_with("的") ||
        has_one_of(behind, {"的方", "的可", "的才", "的不", "的一律", "的须", "的再"}))
        return false;
    if (has_one_of(behind, {"认为", "载明", "送达", "显示", "写明"}) || tells_verdict(behind))
        return true;
    return has_one_of(behind, {"了", "已"}) &&
           has_one_of(behind, {"写", "送", "交", "形成", "出", "报", "归档", "完成"});
}

}  // namespace

bool is_told_by_its_outcome(const reading& r, stretch place, stretch sentence) {
    const stretch own = r.clause_at(place.begin), next = r.clause_after(own);
    const string_view said = without_end(r.at(own), {","});
    const std::size_t by = said.rfind("由");
    if (by == string_view::npos || next.begin >= sentence.end || place.end > own.end ||
        !ends_with_one_of(said, {"承担", "负责", "牵头", "组织", "主持", "承办", "实施", "完成",
                                 "把关", "做", "办", "来做", "执笔"}))
        return false;
    static constexpr word_list open = {
        "应",   "须",   "拟", "将", "待",   "请",   "尚",     "未",     "没",     "如",     "凡",
        "计划", "预计", "不", "要", "后报", "之日", "内出具", "前出具", "前完成", "送审前", "由"};
    const string_view behind = r.at(next);
    // 合法性审核由镇司法所完成,但意见书未附卷: what is missing of it tells that it was taken.
    if (begins_with_one_of(behind,
                           {"但意见书", "但审核意见", "但报告", "但未附", "但没有附", "但论证意见",
                            "但评估报告", "但记录", "但材料", "只是意见书"}) &&
        ends_with_one_of(said, {"完成", "做", "办", "把关"}) &&
        !has_one_of(said, {"应", "须", "拟", "将", "待", "凡", "请", "未", "没"}))
        return true;
    // 按照分工,…由李某负责, 由各单位自行负责: who is to do it.
    if (has_one_of(said.substr(0, by), {"应", "须", "拟", "将", "待", "凡", "今后"}) ||
        has_one_of(r.at({sentence.begin, std::max(sentence.begin, own.end)}),
                   {"分工", "各单位", "各部门", "各科", "自行"}) ||
        has_one_of(behind, open))
        return false;
    if (!begins_with_one_of(
            without_front(behind, {"其", "所出", "出具的", "形成的", "最后", "最终"}),
            {"结论", "报告", "意见", "结果", "成果", "评估报告", "论证报告", "审核意见", "论证意见",
             "审查意见", "意见书", "审查表", "评估结论", "审查结论", "审核结论", "论证结论"}))
        return false;
    return tells_what_came(behind);
}

bool is_signed_after_passing(const reading& r, stretch place) {
    const stretch own = r.clause_at(place.begin);
    if (place.end > own.end) return false;
    const string_view said = without_end(r.at({place.begin, own.end}), {",", ";", "。"});
    const string_view act =
        which_ends(said, {"签批", "签发", "签字", "签署", "签了字", "签了", "批准"});
    const string_view office =
        which_begins(said, {"局长", "县长", "市长", "区长", "镇长", "乡长", "主任", "厅长", "州长",
                            "副县长", "副市长", "副局长", "书记", "旗长", "院长", "署长"});
    if (act.empty() || office.empty() || said.size() < office.size() + act.size() + 6 ||
        said.size() > office.size() + act.size() + 12 ||
        has_one_of(said,
                   {"负责", "本人", "审核", "审阅", "直接", "统一", "同志们", "会议", "办公会"}))
        return false;
    const string_view before = r.at(r.clause_before(own));
    return ends_with_one_of(before, {"同意,", "通过,", "审定,", "通过后,", "同意后,"}) &&
           !has_one_of(before, {"待", "拟", "应", "须", "将", "如", "请", "凡", "未", "不", "的,"});
}

bool is_told_by_its_turn(const reading& r, stretch place, stretch sentence) {
    const string_view rest = r.text().substr(place.end);
    const string_view turn = which_begins(
        rest, {"在先", "在前", "在后", "先于", "在会前", "在会后", "在签发前", "在印发前"});
    if (turn.empty()) return false;
    const string_view whole = r.at(sentence);
    // 流程图的顺序是…, …在后的次序明确: the order that is laid down, and no verdict on one.
    if (has_one_of(whole, {"流程", "程序图", "工作顺序", "顺序是", "顺序为", "次序是", "次序为",
                           "制度", "的次序", "的顺序", "才"}))
        return false;
    const bool is_judged =
        has_one_of(whole, {"次序", "顺序", "先后"}) &&
        has_one_of(whole, {"正确", "颠倒", "倒置", "无误", "不误", "符合", "有误", "错", "相反",
                           "不对", "合规", "妥当", "得当"});
    return (is_judged || has_one_of(whole, {"是补做的", "是补办的", "是后补的", "是补的"})) &&
           !has_one_of(whole,
                       {"应", "须", "要", "原则", "规定", "坚持", "遵循", "不得", "拟",   "将",
                        "请", "凡", "必", "如",   "未",   "没",   "不能", "不可", "是否", "?"});
}

bool is_told_by_its_day(const reading& r, stretch place, stretch clause) {
    if (is_day_told_of_verb(r, place, clause)) return true;
    constexpr std::size_t longest = 30;  // bytes from the day to the verb's 的
    const string_view rest =
        without_end(r.at({place.end, std::max(place.end, clause.end)}), {",", ";", "。"});
    if (!ends_with_one_of(
            rest, {"开的",   "办的",   "做的",   "审的",   "评的",   "出的",  "送的", "报的",
                   "签的",   "编的",   "发的",   "挂的",   "登的",   "定的",  "过的", "批的",
                   "召开的", "举行的", "公布的", "印发的", "完成的", "审完的"}))
        return false;
    for (std::size_t i = r.first_token(place.end); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin > place.end + string_view("是在").size()) return false;
        if (t.kind != token_kind::date && t.kind != token_kind::month_day) continue;
        const string_view verb = r.at({t.end, std::max(t.end, place.end + rest.size())});
        return verb.size() <= longest && !has_one_of(verb, {"前", "应", "未", "没", "拟", "将"});
    }
    return false;
}

string_view told_by_course(const reading& r, stretch place, role what, yigui::step s) {
    const stretch sentence = r.sentence_at(place.begin);
    const bool is_noun = what == role::noun;
    if (what != role::weak && is_told_by_what_followed(r, place, sentence))
        return "后面写明接着办成的事";
    if ((is_noun || what == role::weak) && is_told_by_its_day(r, place, r.clause_at(place.begin)))
        return "写明是哪一天办的";
    if (is_noun && is_told_by_its_turn(r, place, sentence)) return "写明先后次序";
    if (is_noun && is_told_by_its_outcome(r, place, sentence)) return "写明由谁办、得出什么";
    if (s == step::signing && is_signed_after_passing(r, place)) return "写明会议同意以后签的";
    return {};
}

// The clause names the steps and who took them, and nothing about them (经法规科提示审核时限).
bool goes_on_now(const reading& r, stretch clause) {
    const string_view said = without_end(r.at(clause), {","}), next = r.at(r.clause_after(clause));
    return begins_with_one_of(said, {"经", "已经", "业经", "并经", "先后经"}) &&
           ends_with_one_of(said, {"审查", "审核", "论证", "评估", "听证", "征求意见", "后", "审议",
                                   "讨论", "会签", "通过", "等程序"}) &&
           !has_one_of(said, {"的", "对", "自查", "信访", "安排", "提示", "工作", "梳理"}) &&
           begins_with_one_of(next, {"现提请", "现提交", "现报", "现呈", "现上报", "现送请"});
}

bool goes_on_to_hand_in(const reading& r, stretch clause, stretch sentence) {
    if (has_one_of(r.at(sentence), {"已", "了", "过", "同意", "通过", "未", "没", "《"}))
        return false;
    if (ends_with_one_of(without_end(r.at(clause), {"。", ";", ","}),
                         {"后报送", "后上报", "后报我局", "后报我办", "后提交", "后送审"}))
        return true;
    return ends_with_one_of(r.at(r.clause_before(clause)), {"审议,", "审定,", "批准,"}) &&
           has_one_of(r.at(r.clause_before(clause)),
                      {"后提请", "后提交", "后报请", "汇总提请", "汇总报"});
}

}  // namespace yigui::recognising
