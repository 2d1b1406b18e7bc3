// The sentences are built like records of the document, and some like its duties; what they are told
// of stands as their subject (符合条件的企业,经局长办公会审议通过后予以公示), as a basis in front of the verb
// (依据市委会议审议通过的《…》), or as a quantity of documents (少数部门…未备案). Asked last, of what was read
// as a mention, so nothing is asked of most words. Left alone: sentences with a day or a number of
// their own, or with a document that they name.
#include "recognise/steps_of_others.h"

#include <algorithm>

#include "recognise/duty_objects.h"
#include "recognise/find.h"
#include "recognise/numerals.h"
#include "recognise/told_around.h"

namespace yigui::recognising {
namespace {

/// The questions of this file, put to a place.
class steps_of_others : public judge {
 public:
    explicit steps_of_others(const judge& j) : judge(j) {}
    std::optional<std::string> reason(const judgment&) const;

 private:
    bool is_for_applicants() const;
    bool is_of_cited() const;
    bool is_of_document_above() const;
    bool is_work_agreed_to() const;
    bool is_of_plan_handed_in() const;
    bool is_told_of_several() const;
    bool is_told_of_former() const;
    bool is_of_attached_document() const;
    bool is_list_in_cell() const;
    bool is_in_head_of_columns() const;
    std::optional<std::string> of_hearing(const judgment&) const;
    std::optional<std::string> of_publication() const;
    std::optional<std::string> of_cleanup(const judgment&) const;
    std::optional<std::string> of_consultation(const judgment&) const;
    bool is_number_of_review() const;
    std::optional<std::string> of_assessment() const;
    bool is_quoted_wording() const;

    string_view sentence() const {
        return r_.at({sentence_.begin, std::max(h_.end, sentence_.end)});
    }
    string_view clause() const { return r_.at({clause_.begin, std::max(h_.end, clause_.end)}); }
    string_view before() const {
        return r_.at({sentence_.begin, std::max(sentence_.begin, h_.begin)});
    }
    string_view behind() const { return r_.at({h_.end, std::max(h_.end, sentence_.end)}); }
};

bool names_text(string_view said) {
    return has_one_of(said, {"《", "办法", "细则", "规定", "标准", "方案", "制度", "文件", "通告",
                             "通知", "目录", "清单", "草案", "送审稿", "意见稿", "规划", "预案"});
}

/// 符合条件的企业,经局长办公会审议通过后予以公示; 经局党组会议研究同意后,将奖励资金拨付至企业: who applied is judged
/// and paid by it.
bool steps_of_others::is_for_applicants() const {
    if (!needs_result() || is_field_) return false;
    const string_view said = sentence();
    if (names_text(said) || names_session(sentence_) || strong_sign(sentence_)) return false;
    // 奖励政策经…审议通过后上报: a text by another word. 符合政策条件的企业 are judged.
    if (has_one_of(said, {"草案", "稿", "印发", "施行", "出台"}) ||
        (has_one_of(before(), {"政策", "措施", "意见", "条例", "规则", "规程", "新规"}) &&
         !has_one_of(before(), {"符合", "条件"})))
        return false;
    if (begins_with_one_of(
            said, {"评审结果", "评选结果", "认定结果", "申请人", "申请材料", "申报材料",
                   "符合条件的", "符合申报", "拟立项", "拟奖励", "拟补助", "拟资助", "拟支持"}))
        return true;
    const stretch next = r_.clause_after(clause_);
    const string_view rest = r_.at({h_.begin, std::max({h_.end, clause_.end, next.end})});
    if (has_one_of(rest, {"发放", "拨付", "兑付", "兑现", "支付", "资助", "纳入保障", "确定拟",
                          "确定入选", "确定立项"}))
        return true;
    return has_one_of(rest, {"公示", "列为", "授予", "认定为", "上报", "下达", "纳入"}) &&
           has_one_of(said, {"企业", "申请", "申报", "对象", "名单", "项目", "资金", "补助", "奖励",
                             "补贴", "家庭", "候选", "入选"});
}

/// 依据市委常委会会议审议通过的《改革方案》; 经常务会议审议通过的《方案》已印发各单位: another paper, told of by how it
/// came about. 经…审议通过的《办法》现予公布 is the paper's own.
bool steps_of_others::is_of_cited() const {
    if (!needs_result() || is_field_) return false;
    const string_view rest = r_.at({h_.begin, std::max(h_.end, sentence_.end)});
    const std::size_t open = std::min(rest.find("通过的《"), rest.find("审定的《"));
    constexpr std::size_t near = 60;  // bytes
    if (open == string_view::npos || open > near || has_word(rest.substr(0, open), ","))
        return false;
    if (begins_with_one_of(r_.at(clause_), {"依据", "根据", "按照", "依照", "遵照", "为落实",
                                            "为贯彻", "贯彻", "落实"}))
        return true;
    const std::size_t close = rest.find("》", open);
    if (close == string_view::npos) return false;
    const string_view name = rest.substr(open + 12, close - open - 12);
    if (has_word(around_.title, name)) return false;
    // …审议通过的《养犬办法》已出台, in news and letters: the record of that very document.
    return has_one_at(rest, close + 3, {"精神", "要求"}) ||
           (has_word(around_.title, "《") && !strong_sign(sentence_) && !names_session(sentence_) &&
            has_one_at(rest, close + 3, {"已印发", "已经印发", "已下发", "已出台"}));
}

/// 某省人民政府近日公布《…规定》,该规定经省政府常务会议通过。我市正在研究贯彻意见: who speaks is below it.
bool steps_of_others::is_of_document_above() const {
    if (is_field_ || !r_.at(clause_).starts_with("该")) return false;
    const string_view above = r_.at(r_.clause_before(clause_));
    const std::size_t open = above.find("《");
    if (open == string_view::npos ||
        !has_one_of(above.substr(0, open), {"公布", "印发", "发布", "出台"}) ||
        !has_one_of(above.substr(0, open), {"省人民政府", "省政府", "国务院", "自治区人民政府",
                                            "自治区政府", "省人大", "自治区人大", "部"}))
        return false;
    const string_view next = r_.at(r_.sentence_at(std::min(sentence_.end, r_.text().size() - 1)));
    return begins_with_one_of(next,
                              {"我市", "我县", "我区", "我州", "我局", "我镇", "本市", "本县"});
}

/// 同意将《…》列入制定计划, 同意严格按《…》拨付资金: what is due by it is no meeting.
bool steps_of_others::is_work_agreed_to() const {
    if (!needs_result() || is_field_) return false;
    const string_view said = sentence();
    const std::size_t yes = said.find("同意");
    if (yes == string_view::npos) return false;
    const string_view what = without_front(said.substr(yes + 6), {"严格"});
    if (has_one_of(what, {",审议通过", ",原则通过", ",讨论通过", ",通过该"})) return false;
    if (begins_with_one_of(what, {"将《", "把《"}))
        return has_one_of(what, {"列入", "纳入"}) && has_one_of(what, {"计划", "议程"});
    if (begins_with_one_of(what, {"按《", "按照《", "依据《", "参照《", "根据《"}))
        return has_one_of(what, {"拨付", "给予", "发放", "奖励", "补助", "支付", "兑现"});
    return what.starts_with("《") && has_one_of(what, {"》起草单位", "》编制单位"});
}

/// 将其操作办法抄报市发改委,经审核符合规定后自6月1日起实施: a firm's plan, and when it may begin.
bool steps_of_others::is_of_plan_handed_in() const {
    if (step_ != step::legality_review || is_field_ || own_) return false;
    const string_view said = sentence();
    const std::size_t at = h_.begin - std::min(h_.begin, sentence_.begin);
    const std::size_t fits = said.find("符合", at);
    if (fits == string_view::npos) return false;
    const std::size_t then = said.find("后", fits);
    if (then == string_view::npos || strong_sign({h_.begin, sentence_.begin + then})) return false;
    if (!has_one_of(said.substr(0, fits), {"报", "抄送", "送交"}) ||
        has_one_of(said,
                   {"草案", "送审稿", "初稿", "现予", "现印发", "会议", "本办法", "《", "已"}))
        return false;
    return has_one_at(said, then + 3,
                      {",自", "自", "从", "方", "印发", "实施", "公布", "执行", "施行", "予以"});
}

/// 少数部门的文件未备案; 存在未按规定备案等问题; 抽查发现,3件文件未公开征求意见: what was found in several documents.
/// 个别条款未重新审核 is of one.
bool steps_of_others::is_told_of_several() const {
    if (is_field_ || own_ || !is_page()) return false;
    const string_view told = r_.at({sentence_.begin, h_.end});
    if (has_one_of(told, {"《", "本办法", "本规定", "该办法", "该文件", "本文件", "该规定", "这件",
                          "此件"}))
        return false;
    static constexpr word_list vague = {"少数", "个别", "部分", "有的",
                                        "一些", "有些", "不少", "多数"};
    const string_view own = without_list_mark(r_.at({clause_.begin, h_.end}));
    const string_view lead = without_front(own, {"存在", "发现", "仍有", "还有", "但"});
    for (const string_view part : {lead, string_view(without_list_mark(told))})
        if (begins_with_one_of(part, vague) &&
            !has_one_of(part.substr(0, 24), {"条款", "条文", "章节", "内容", "意见", "程序", "环节",
                                             "群众", "企业", "市民", "业主", "专家"}))
            return true;
    return has_one_of(own, {"件文件", "件规范性文件", "份文件", "件行政规范性文件"}) ||
           (has_word(told, "存在") && has_word(told, "文件") && has_one_of(behind(), {"等问题"}));
}

/// 2019年出台的规定当时未开展公平竞争审查; 原《办法》制定时未组织专家论证: an earlier document.
bool steps_of_others::is_told_of_former() const {
    if (is_field_ || own_ || around_.kind == paper_kind::evaluation ||
        step_ == step::expiry_evaluation || step_ == step::annual_cleanup)
        return false;
    const string_view told = clause();
    if (has_one_of(told, {"当时未", "当时没有", "当时尚未", "当时并未"}) &&
        has_one_of(before(),
                   {"出台的", "出台过", "制定的", "制定过", "印发的", "印发过", "发布的"}) &&
        !has_one_of(sentence(), {"本办法", "该办法", "该文件", "本文件", "必要性", "本次"}))
        return true;
    if (has_one_of(told, {"征求意见函", "征求意见的函", "意见稿"})) return false;
    if (told.starts_with("原") && has_word(told, "草案")) return false;
    return begins_with_one_of(
        told, {"原《", "原办法", "原规定", "原细则", "原通告", "旧《", "旧办法", "旧规定",
               "此前试行的", "此前印发的", "此前出台的", "此前施行的", "以前的《"});
}

/// 配套的收费标准已召开听证会; 新办法草案已公开征求意见, in the evaluation of the old one: a document beside it.
bool steps_of_others::is_of_attached_document() const {
    if (is_field_) return false;
    const string_view told = sentence();
    // 配套文件一并审议通过 tells of this one too; without a title nothing says that it is another.
    const bool names_other = told.starts_with("配套的") && !has_word(told, "《");
    if ((around_.title.empty() && !names_other) || has_word(around_.title, "配套") ||
        has_one_of(told, {"一并", "同步", "本办法", "本文件", "本细则", "本规定"}))
        return false;
    const std::size_t open = told.find("《"), close = told.find("》");
    if (open != string_view::npos && close != string_view::npos && open < close &&
        has_word(around_.title, told.substr(open + 3, close - open - 3)))
        return false;
    if (begins_with_one_of(told, {"配套的收费", "配套的标准", "配套的细则", "配套的文件",
                                  "配套的实施", "配套《", "配套收费", "配套细则", "配套文件"}))
        return true;
    return around_.kind == paper_kind::evaluation &&
           begins_with_one_of(told, {"新办法", "新规定", "新细则", "新《", "新修订", "新的办法"});
}

/// | 公开征求意见、合法性审查、集体讨论决定 | 否 |: the cell lists steps, and 否 answers the next column's head.
bool steps_of_others::is_list_in_cell() const {
    constexpr std::size_t near = 90;  // bytes
    const stretch line = r_.line_at(h_.begin);
    const std::size_t last = std::max(h_.begin, h_.end - std::min<std::size_t>(h_.end, 1));
    const std::size_t from = std::max(line.begin, last - std::min(last, near));
    string_view cell = r_.at({from, std::max(line.end, last)});
    if (const std::size_t bar = cell.substr(0, last - from).rfind('|'); bar != string_view::npos)
        cell.remove_prefix(bar + 1);
    const std::size_t bar = cell.find('|');
    if (bar == string_view::npos || bar > 2 * near) return false;
    string_view next = cell.substr(bar + 1);
    cell = cell.substr(0, bar);
    // 公开征求意见(网站、公众号) is one step.
    if (!has_word(cell, "、") || has_one_of(cell, {"(", "是否", "有无"})) return false;
    while (next.starts_with(" ")) next.remove_prefix(1);
    if (begins_with_one_of(next, {"是", "否", "不需要", "需要"})) return true;
    // 集体讨论、党组研究|√| is the row's own answer, unless the head of the next column asks something.
    constexpr std::size_t farthest_head = 600;  // bytes
    return begins_with_one_of(next, {"无", "有", "√", "×"}) &&
           has_one_of(r_.at({line.begin - std::min(line.begin, farthest_head), line.begin}),
                      {"|是否", "| 是否"});
}

/// 5月6日, 6月: a head of columns has none; 2024年 may stand in one.
bool names_day(string_view line) {
    for (const string_view unit : {"月", "日"})
        for (std::size_t at = line.find(unit); at != string_view::npos;
             at = line.find(unit, at + unit.size()))
            if (at > 0 && line[at - 1] >= '0' && line[at - 1] <= '9') return true;
    return false;
}

/// 序号 决策事项 公众参与 专家论证 目前进展: the head of a table that lost its borders.
bool steps_of_others::is_in_head_of_columns() const {
    constexpr std::size_t longest = 300;  // bytes
    const string_view line = r_.at(r_.line_at(h_.begin));
    // 序号7|《…细则》|报备日期…: a row, told by its number.
    const std::size_t next = line.find_first_not_of(" :", string_view("序号").size());
    const bool is_row = next != string_view::npos && line[next] >= '0' && line[next] <= '9';
    return line.starts_with("序号") && !is_row && line.size() < longest &&
           !has_one_of(line, {"。", "已", "应"}) && !names_day(line);
}

/// 原定于18日召开的听证会取消; 应到参加人25名; 有的参加人认为出台前应作评估.
std::optional<std::string> steps_of_others::of_hearing(const judgment& j) const {
    if (j.polarity != polarity::required || is_field_) return std::nullopt;
    if (begins_with_one_of(without_list_mark(r_.at(sentence_)),
                           {"有的参加人", "有参加人", "部分参加人", "有的代表", "有代表",
                            "有的听证代表", "听证代表认为", "参加人认为"}) &&
        has_one_of(r_.at({sentence_.begin, h_.end}), {"认为", "提出", "建议", "希望", "表示"}))
        return "是参加人的意见";
    if (step_ != step::public_consultation) return std::nullopt;
    const std::size_t due = first_place_of(clause(), {"应到", "应参加", "应出席"});
    if (due != string_view::npos && clause().find_first_of("0123456789", due) != string_view::npos)
        return "说的是应到的人数";
    if (has_one_of(behind().substr(0, 30), {"取消", "不再举行", "不再召开"})) return "听证会取消了";
    if (has_one_of(behind(), {"因故延期", "因故推迟", "延期至", "推迟至", "改期至"}))
        return "听证会改了日子";
    constexpr std::size_t heading = 45;  // bytes
    if (const string_view line = r_.at(r_.line_at(h_.begin));
        line.size() < heading && line != without_list_mark(line) &&
        ends_with_one_of(line, {"准备", "准备情况", "筹备", "筹备情况", "准备工作"}))
        return "是小标题";
    return std::nullopt;
}

/// 听证会两次发布公告; 关于公开监审报告的意见,已于5日公开; 已制作政策解读并同步发布: something else was put up.
std::optional<std::string> steps_of_others::of_publication() const {
    if (step_ != step::publication || is_field_) return std::nullopt;
    const string_view told = sentence();
    const string_view rest = behind();
    if (begins_with_one_of(rest, {"公告。", "公告,", "通告。", "公告;"}) &&
        has_word(told, "听证") && !has_one_of(clause(), {"办法", "细则", "规定", "文件", "《"}))
        return "公布的是听证公告";
    // 清理结论为“修改”,已于10月公布: the conclusion.
    if (begins_with_one_of(clause(), {"已", "并", "也", "均"}) &&
        has_one_of(r_.at(r_.clause_before(clause_)),
                   {"清理结论", "评估结论", "评估结果", "评审结果", "监审结论", "审查结论"}) &&
        !has_one_of(clause(), {"办法", "文件", "规定", "全文", "《"}))
        return "公布的是结论";
    const string_view lead = without_list_mark(told);
    if (lead.starts_with("关于") && clause_.begin > sentence_.begin &&
        !has_one_of(clause(), {"办法", "细则", "规定", "全文", "文件", "政策", "正文", "《"}) &&
        has_one_of(lead.substr(0, lead.find(",")), {"的意见", "的建议", "的问题", "的提问"}))
        return "是对意见的答复,公布的是别的";
    if (begins_with_one_of(rest, {"的供听证", "的听证", "的拟调价", "的调价方案", "的征求意见稿"}))
        return "公布的是稿子";
    const string_view own = clause();
    if (has_one_of(own, {"解读并", "解读材料并", "图解并", "解读并同步"}) &&
        !has_one_of(own, {"《", "办法", "文件", "规定", "全文", "正文", "及解读", "和解读"}))
        return "公布的是解读";
    const std::size_t close = own.find("》");
    if (close != string_view::npos && own.find("《") < close &&
        own.find("》", close + 3) == own.npos &&
        ends_with_one_of(own.substr(0, close), {"成绩", "名单", "名单公告", "评选结果", "评审结果",
                                                "录取结果", "中标结果"}))
        return "公布的是名单、成绩";
    return std::nullopt;
}

/// 经市司法局合法性审核(编号:甲司审〔2024〕9号): the number of the opinion. 文件编号:甲府〔2022〕1号 is the number in
/// the document's head.
bool steps_of_others::is_number_of_review() const {
    if (step_ != step::numbering) return false;
    const std::size_t word = r_.at({h_.begin, h_.end}).find("编号");
    const std::size_t at = h_.begin + (word == string_view::npos ? 0 : word);
    constexpr std::size_t near = 60;  // bytes
    const std::size_t from = std::max(r_.line_at(h_.begin).begin, at - std::min(at, near));
    const string_view lead = r_.at({from, at});
    const std::size_t open = lead.rfind('(');
    if (open != string_view::npos && lead.find(')', open) == string_view::npos &&
        !has_one_of(lead.substr(open), {"统一", "规范性", "文件"}) &&
        ends_with_one_of(lead.substr(0, open), {"审核", "审查", "评估", "意见书", "审核意见",
                                                "审查意见", "报告", "论证"}))
        return true;
    const string_view label = r_.at({h_.begin, h_.end});
    return begins_with_one_of(label, {"文件编号", "公文编号"}) &&
           !has_one_of(sentence(), {"规范性", "统一", "专用"}) &&
           has_word(behind().substr(0, 60), "〔");
}

/// 欢迎就可能引发的社会稳定风险提出意见; 完成风险评估备案; 审查表未加盖印章: asked for, filed or faulty, and it is not
/// the step.
std::optional<std::string> steps_of_others::of_assessment() const {
    const string_view told = sentence();
    // 欢迎提出意见,风险评估已完成: a record beside the asking.
    if (step_ == step::risk_assessment && !is_field_ &&
        !has_one_of(clause(), {"已", "完成", "等级", "结论", "低风险", "经评估"})) {
        if (begins_with_one_of(told, {"欢迎", "敬请", "如对", "请广大", "社会各界"}) &&
            has_one_of(told, {"提出意见", "提出宝贵", "反馈", "意见建议", "意见和建议"}))
            return "是请公众提意见";
        if (begins_with_one_of(told, {"现就", "现对"}) &&
            has_one_of(told, {"公开征求", "公开征集", "征求意见", "提出意见"}))
            return "还在征求意见,没有评估出结果";
    }
    if (step_ == step::filing && has_one_of(clause(), {"风险评估备案", "稳评备案"}))
        return "备案的是风险评估";
    // 附有公平竞争审查表,但审查结论一栏没有填写
    const string_view rest = r_.at({h_.end, std::max(h_.end, period_.end)});
    const std::size_t result =
        first_place_of(rest, {"审查结论", "审核结论", "结论一栏", "结论栏", "评估结论"});
    if (result != string_view::npos && !is_field_ && has_word(clause(), "表") &&
        has_one_of(rest.substr(result, 60), {"没有填", "未填", "空着", "空白", "没填"}))
        return "表里的结论没有填写";
    const std::size_t form = clause().find("表");
    if (form != string_view::npos &&
        has_one_of(clause().substr(form), {"未加盖", "未盖章", "没有盖章", "未签字", "没有签字"}))
        return "说的是材料的缺陷";
    return std::nullopt;
}

/// 将第六条“应当经专家评审并向社会公示”修改为…: the wording of an article.
bool steps_of_others::is_quoted_wording() const {
    if (quote_ == 0) return false;
    const string_view lead = r_.at({sentence_.begin, std::max(sentence_.begin, quote_)});
    return has_one_of(lead, {"条", "款", "规定"}) &&
           has_one_of(behind(), {"修改为", "改为", "修正为", "”的规定", "”的要求"});
}

/// 人事任免文件不列入清理范围; 规范性文件的清理是基础工作; 由县城管局重新公布, in a list of what was gone through.
std::optional<std::string> steps_of_others::of_cleanup(const judgment& j) const {
    const string_view told = sentence();
    if (step_ == step::annual_cleanup && !is_field_) {
        const bool names_own =
            has_one_of(told, {"本办法", "该办法", "该文件", "本文件", "该件", "本件", "《"});
        if (j.polarity != polarity::done && !names_own &&
            has_one_of(told, {"不在本次清理", "不列入", "不纳入", "未列入", "未纳入"}) &&
            has_one_of(told, {"清理范围", "列入清理", "纳入清理"}))
            return "说的是清理的范围";
        if (j.polarity == polarity::required &&
            ends_with_one_of(told, {"基础工作。", "重要工作。", "重要内容。", "重要举措。",
                                    "重要抓手。", "重要环节。", "基础性工作。"}))
            return "说的是这项工作的意义";
    }
    if (step_ != step::annual_cleanup && j.polarity == polarity::required &&
        around_.kind == paper_kind::cleanup_result && has_one_of(told, {"重新公布", "重新发布"}))
        return "说的是列入清单的文件";
    return std::nullopt;
}

/// 一、公开征求意见的方式; 将根据征集到的意见修改: a heading, and what came in.
std::optional<std::string> steps_of_others::of_consultation(const judgment& j) const {
    if (step_ != step::public_consultation || j.polarity != polarity::required || is_field_)
        return std::nullopt;
    const string_view line = r_.at(r_.line_at(h_.begin));
    constexpr std::size_t heading = 75;  // bytes
    if (line.size() < heading && without_list_mark(line) != line &&
        ends_with_one_of(line, {"的方式", "方式", "的途径", "途径", "的渠道", "的范围", "的对象",
                                "的时间", "时间"}) &&
        !has_one_of(line, {"应", "要", "须", ":"}))
        return "是小标题";
    if (has_one_of(clause(), {"根据听证意见", "根据征集到的", "根据收集到的", "根据征求到的",
                              "根据收到的", "结合征集到的", "对征集到的", "根据征集的"}))
        return "说的是收到的意见怎样处理";
    return std::nullopt;
}

std::optional<std::string> steps_of_others::reason(const judgment& j) const {
    if (auto other = told_around(*this, j)) return other;
    if (is_ruled_) return std::nullopt;
    if (!own_ && step_ != step::annual_cleanup && is_of_another_named(r_, h_, around_))
        return "说的是另一份文件";
    if (j.polarity == polarity::negated) {
        if (is_list_in_cell()) return "后一格答的是另一栏";
        if (is_told_of_several()) return "说的是检查的许多文件";
        if (is_told_of_former()) return "说的是以前的文件";
        return std::nullopt;
    }
    if (is_list_in_cell()) return "后一格答的是另一栏";
    if (is_in_head_of_columns()) return "是表格的栏名";
    if (is_for_applicants()) return "审议的是申请人,不是文件";
    if (j.polarity == polarity::required && is_work_agreed_to()) return "会议同意的不是文件";
    if (is_of_document_above()) return "说的是上级的文件";
    if (is_of_cited()) return "说的是所依据的文件";
    if (is_of_plan_handed_in()) return "审核的是别人报来的办法";
    if (is_of_attached_document()) return "说的是另一件文件";
    if (is_number_of_review()) return "是审核意见的编号";
    if (j.polarity == polarity::required && is_quoted_wording()) return "说的是条文的写法";
    if (j.polarity == polarity::done)
        if (const auto other = of_assessment()) return other;
    if (const auto other = of_hearing(j)) return other;
    if (const auto other = of_cleanup(j)) return other;
    if (const auto other = of_consultation(j)) return other;
    return of_publication();
}

}  // namespace

std::optional<std::string> step_of_others(const judge& j, const judgment& read) {
    return steps_of_others(j).reason(read);
}

}  // namespace yigui::recognising
