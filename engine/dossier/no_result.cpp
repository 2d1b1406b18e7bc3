// Asked from the cheapest sign to the dearest: the words at the head (委托书, 签到表), the fields, the
// sentences. A result stands over all that sends back: 退回修改 of one article is found in opinions that pass the
// document. To ask for words of a result in every paper was rejected: they come in too many.
#include "dossier/no_result.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/loosely.h"
#include "dossier/forms.h"
#include "dossier/heads.h"
#include "dossier/one_of.h"
#include "dossier/outcome.h"
#include "dossier/verdict.h"

namespace yigui::joining {
namespace {

using view = std::string_view;

/// 应由你局法制机构审核,我局不予审核; 请补充…后再行送审; 待收齐材料后审查; 因材料不全,无法出具.
bool declines(view sentence) {
    for (const auto& words : {one_of{"无法", "出具"},
                              {"无法", "作出", "结论"},
                              {"不予审核"},
                              {"不予审查"},
                              {"不再出具"},
                              {"暂不出具"},
                              {"应由你", "审核"},
                              {"应由你", "审查"},
                              {"请", "补充", "再", "报"},
                              {"请", "补充", "再", "送"},
                              {"请", "补齐", "再"},
                              {"请", "补正", "再"},
                              {"待", "收齐", "审"},
                              {"待", "补", "后", "再"},
                              {"应先行初审"}})
        if (holds_in_order(sentence, words)) return true;
    return false;
}

/// 建议修改后重新送审: the step is to be taken again. 如方案有重大调整,应重新评估 is a condition.
bool sends_back(view sentence, step st) {
    if (holds_one_of(sentence, {"如", "若", "一旦", "发生变化", "重大调整的", "重大变更"}))
        return false;
    const bool is_again = holds_one_of(
        sentence, {"重新送审", "重新报审", "重新报送", "再行送审", "再次送", "重新审查", "重新审核",
                   "重新论证", "再次论证", "重新组织论证", "重新评估", "再次评估", "修改后再送",
                   "修改后再报", "重新提交", "补充后再次"});
    if (is_again) return true;
    if (st == step::fair_competition_review)
        return affirms(sentence, {"违反公平竞争", "违反审查标准"}) ||
               holds_one_of(sentence, {"不符合公平竞争", "不符合审查标准", "不得出台", "不予通过",
                                       "不宜出台"});
    if (st == step::legality_review) return holds_one_of(sentence, {"不予通过", "审核不通过"});
    if (st == step::risk_assessment)
        return holds_one_of(
            sentence, {"暂缓实施", "不予实施", "建议不实施", "不得实施", "不应实施", "未通过评审"});
    return holds_one_of(sentence, {"不同意该", "不同意本", "不同意实施", "不予通过", "论证不通过",
                                   "论证未通过", "未通过论证"});
}

bool has_verdict(step st) {
    return st == step::legality_review || st == step::fair_competition_review ||
           st == step::risk_assessment || st == step::expert_argumentation;
}

/// 结论:(待专家组会后形成), below opinions that are there already.
std::optional<span> leaves_conclusion_open(const sheet& s) {
    std::optional<span> out;
    for (const head_line& sentence : sentences_of(s)) {
        const view words = sentence.words;
        const std::size_t mark = words.find("结论:");
        if (mark == view::npos || mark > 24) continue;
        if (!awaits_result(words.substr(mark + view("结论:").size()))) return std::nullopt;
        out = sentence.at;
    }
    return out;
}

/// The sentence in which the paper declines to review or sends back, when nothing in it passes the document.
std::optional<span> gives_no_verdict(const sheet& s, step st) {
    const std::string concluded = folded_words(concluded_in_form(s));
    if (const auto at = leaves_conclusion_open(s)) return at;
    const bool is_review = st == step::legality_review || st == step::fair_competition_review;
    const std::string all = folded_words(s.text());
    if (passes(concluded.empty() ? all : concluded, st)) return std::nullopt;
    // 不合法, 应当予以修改 are results by which rules judge.
    if (st == step::legality_review && outcome_of(s, st) != "合法" && !outcome_of(s, st).empty())
        return std::nullopt;
    for (const head_line& sentence : sentences_of(s))
        if ((is_review && declines(sentence.words)) || sends_back(sentence.words, st))
            return sentence.at;
    return std::nullopt;
}

/// What only asks for the step or goes with it, by the last words of its head: 委托书, 签到表, 征求专家意见函.
bool only_asks(view head, step st) {
    const view words = without_end_bracket(head);
    if (ends_with_one_of(words, {"委托书", "委托函", "委托合同", "服务合同", "邀请函", "签到表",
                                 "签到簿", "议程", "提纲", "大纲", "主持词", "聘书", "承诺书",
                                 "报价单", "催办函", "征询函"}))
        return true;
    if (ends_with_one_of(words, {"通知书", "告知书"}) &&
        holds_one_of(words, {"中止", "终止", "延期", "补正", "补充", "受理"}))
        return true;
    // 关于报送《…》备案的函: that letter is the filing.
    const bool files = st == step::filing && holds_one_of(words, {"备案"});
    if (starts_with_one_of(words, {"关于请提供", "关于报送", "请提供"}) && words.ends_with("函"))
        return !files;
    const bool is_of_opinions =
        st == step::expert_argumentation || st == step::enterprise_consultation;
    if (is_of_opinions && words.ends_with("函") && !words.ends_with("复函") &&
        holds_in_order(words, {"征求", "意见"}))
        return true;
    return st == step::public_consultation &&
           ends_with_one_of(words, {"审批表", "审批单", "申请单", "申请表", "请示", "签报"});
}

/// A paper that calls to a step or plans it: 关于召开专家论证会的通知, 风险评估工作方案.
bool only_announces(const sheet& s, step st) {
    switch (st) {
        case step::expert_argumentation:
        case step::enterprise_consultation:
        case step::risk_assessment:
        case step::fair_competition_review:
        case step::legality_review:
        case step::expiry_evaluation:
            break;
        default:
            return false;
    }
    if (!s.said->title) return false;
    const std::string& t = s.said->title->value;
    // A form may give the title of its document, a notice, for its own.
    if (!holds_loosely(t, {"论证", "评审", "咨询", "座谈", "听取", "征求", "评估", "审查", "审核"}))
        return false;
    const bool asks = t.ends_with("的请示") || t.ends_with("的函") || t.ends_with("的申请");
    return t.ends_with("的通知") || t.ends_with("工作方案") || t.ends_with("计划") ||
           t.ends_with("的邀请函") ||
           (asks &&
            holds_loosely(t, {"召开", "举行", "举办", "开展", "组织", "委托", "邀请", "聘请"}));
}

bool says_only_planned(const sheet& s, step st) {
    bool any = false;
    for (const mention& m : s.said->evidence) {
        if (m.step != st) continue;
        if (m.polarity != polarity::required) return false;
        any = true;
    }
    const std::string title = s.said->title ? s.said->title->value : "";
    if (holds_loosely(title, {"拟", "预告", "预公告", "计划"})) return any;
    // 专家论证安排, 稳评实施方案, 初审意见 to be passed on: all that it says of the step is still to come.
    return any && holds_loosely(title, {"方案", "安排", "请示", "申请", "议程", "初审"});
}

/// A form's line for opinions: 发言摘要:, 企业意见:
bool is_label_of_opinions(view label) {
    for (const view own : {"意见", "意见建议", "意见和建议", "发言摘要", "发言记录", "主要意见",
                           "企业意见", "专家意见", "修改意见", "具体意见", "反馈意见", "风险等级",
                           "评估等级", "风险级别", "综合风险等级"})
        if (label == own) return true;
    return false;
}

/// Empty, underscores, a place for a seal or a day, boxes that nobody ticked.
bool holds_nothing(view words) {
    std::string rest(words);
    for (const view mark : {"_", "盖章", "签字", "签名", "(章)", "(", ")", "年", "月", "日", "/"})
        for (std::size_t at; (at = rest.find(mark)) != std::string::npos;)
            rest.erase(at, mark.size());
    return rest.empty() || (rest.find("□") != std::string::npos &&
                            !holds_one_of(rest, {"☑", "■", "√", "✓", "☒", "✔"}));
}

bool is_day(view words) {
    bool any = false;
    for (std::size_t at = 0; at < words.size();) {
        const bool is_figure = words[at] >= '0' && words[at] <= '9';
        const view rest = words.substr(at);
        if (!is_figure && !starts_with_one_of(rest, {"年", "月", "日", "-", ".", "/"}))
            return false;
        any |= is_figure;
        at += static_cast<unsigned char>(words[at]) < 0x80 ? 1 : view("年").size();
    }
    return any;
}

/// 企业名称:____ 意见:____, 发言摘要: with nothing but empty fields and a day behind it.
std::optional<span> leaves_opinions_empty(const sheet& s) {
    std::optional<span> out;
    for (const head_line& line : sentences_of(s)) {
        const view words = line.words;
        const std::size_t mark = words.find(':');
        const bool is_blank = mark != view::npos && holds_nothing(words.substr(mark + 1));
        if (holds_one_of(words, {"意见:__", "建议:__"}) ||
            (is_blank && is_label_of_opinions(words.substr(0, mark))))
            out = out ? out : line.at;
        else if (out && !is_blank && !is_day(words) && !holds_one_of(words, {"日期:", "时间:"}))
            return std::nullopt;
    }
    return out;
}

bool is_still_open(view words) {
    return words.empty() || awaits_result(words) || words.starts_with("拟");
}

/// The cells of a line that bars or tabs part; none of another line.
std::vector<std::string> cells_of(view line) {
    std::vector<std::string> out;
    const view bar = line.find('|') != view::npos    ? "|"
                     : line.find("｜") != view::npos ? "｜"
                                                     : "\t";
    if (line.find(bar) == view::npos) return out;
    for (std::size_t at = 0; at <= line.size();) {
        const std::size_t end = std::min(line.find(bar, at), line.size());
        out.push_back(folded_words(line.substr(at, end - at)));
        at = end + bar.size();
    }
    return out;
}

/// The column in which the head of a table has what became of the opinions.
std::size_t column_of_fate(const std::vector<std::string>& head) {
    constexpr std::size_t fewest = 3, longest = 24;  // cells; bytes of a head
    if (head.size() < fewest) return head.size();
    for (const view name : {"采纳", "处理", "办理结果"})
        for (std::size_t i = 0; i < head.size(); ++i)
            if (head[i].size() <= longest && head[i].find(name) != std::string::npos) return i;
    return head.size();
}

/// 意见 | 采纳情况 above rows in which nothing or 待研究 stands in that column.
std::optional<span> leaves_rows_empty(const sheet& s) {
    const view text = s.doc->text;
    std::optional<std::size_t> column;
    std::optional<span> out;
    for (std::size_t at = s.said->whole.begin; at < s.said->whole.end;) {
        const span line{at, std::min(text.find('\n', at), s.said->whole.end)};
        at = line.end + 1;
        const auto cells = cells_of(s.doc->at(line));
        if (!column) {
            const std::size_t found = column_of_fate(cells);
            if (found < cells.size()) column = found;
        } else if (!cells.empty()) {
            if (*column < cells.size() && !is_still_open(cells[*column])) return std::nullopt;
            out = out ? out : line;
        }
    }
    return out;
}

/// 收到意见14条,采纳12条 beside an empty table.
bool counts_what_was_taken_up(const sheet& s) {
    return std::any_of(s.said->evidence.begin(), s.said->evidence.end(), [&](const mention& m) {
        return m.step == step::consultation_feedback && m.polarity == polarity::done &&
               s.doc->at(m.at).find_first_of("0123456789") != view::npos;
    });
}

/// 听取区财政局、各镇意见: the meeting heard offices, and no business says anything in the record.
bool hears_offices_only(const sheet& s) {
    static constexpr view businesses[] = {"公司", "企业", "协会", "商会",   "机构", "商户",
                                          "店",   "经营", "行业", "合作社", "业主", "家"};
    constexpr std::size_t near = 45;  // bytes between who speaks and that he does
    bool hears = false;
    for (const head_line& sentence : sentences_of(s)) {
        const view words = sentence.words;
        for (const view who : businesses)
            for (std::size_t at = words.find(who); at != view::npos; at = words.find(who, at + 1))
                if (holds_one_of(words.substr(at + who.size(), near),
                                 {":", "提出", "建议", "认为", "反映", "表示", "希望", "说", "意见",
                                  "发言", "参加", "参会"}))
                    return false;
        const std::size_t at = words.find("听取");
        if (at == view::npos) continue;
        const view heard = words.substr(at, words.find("意见", at) - at);
        hears |= holds_one_of(heard, {"局", "镇", "街道", "部门", "科室"});
    }
    return hears;
}

}  // namespace

std::optional<span> shows_no_result(const sheet& s, step st) {
    const auto heads = heads_of(s);
    for (std::size_t i = 0; i < heads.size(); ++i)
        if ((i == 0 || i + 1 == heads.size() || heads[i].at.begin == s.said->whole.begin) &&
            only_asks(heads[i].words, st))
            return heads[i].at;
    if (st == step::consultation_feedback && !counts_what_was_taken_up(s))
        if (const auto at = leaves_rows_empty(s)) return at;
    if (st == step::enterprise_consultation || st == step::expert_argumentation ||
        st == step::risk_assessment)
        if (const auto at = leaves_opinions_empty(s)) return at;
    return has_verdict(st) ? gives_no_verdict(s, st) : std::nullopt;
}

bool is_still_to_come(const sheet& s, step st) {
    return only_announces(s, st) || says_only_planned(s, st);
}

bool records_by_kind_alone(const sheet& s, step st) {
    if (st == step::consultation_feedback && s.said->kind_because.starts_with("正文")) return false;
    if (st == step::enterprise_consultation && hears_offices_only(s)) return false;
    const auto heads = heads_of(s);
    return std::none_of(heads.begin(), heads.end(), [](const head_line& line) {
        return ends_with_one_of(without_end_bracket(line.words), {"清单", "目录", "核对表"});
    });
}

}  // namespace yigui::joining
