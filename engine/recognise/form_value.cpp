// The order of by_*: boxes, the step's outcome, the first words, a number; then all that stands there.
#include "recognise/form_value.h"

#include <algorithm>

#include "base/unicode.h"
#include "recognise/left_out.h"
#include "recognise/number_tokens.h"
#include "recognise/numerals.h"

namespace yigui::recognising {

namespace {

constexpr string_view off_boxes[] = {"□", "☐", "◻", "▢", "○"};
constexpr string_view on_boxes[] = {"☑", "√", "■", "✓", "☒", "✔", "▣", "●"};
constexpr string_view handed_in[] = {"已报", "已送", "已提交", "已提请", "已呈", "已转", "已移送"};
constexpr string_view awaited[] = {"尚未收到",   "尚未出具", "尚未反馈",
                                   "未收到书面", "待反馈",   "待出具"};
constexpr string_view came_back[] = {"通过",   "合法", "出具",   "无意见", "未提出", "无修改",
                                     "同意",   "完成", "完毕",   "无异议", "未发现", "符合",
                                     "意见已", "已审", "提出了", "反馈了", "采纳",   "号"};
constexpr string_view crosses[] = {"×", "✗", "✘", "╳"};

/// 有(  ) 无(√), 做了〔 〕没做〔√〕: brackets in which to tick. A 〔〕 that waits for its year is none, but
/// stands beside no step either.
box bracket_at(string_view text, std::size_t at, std::size_t& size) {
    struct pair {
        string_view open, close;
    };
    for (const pair p : {pair{"(", ")"}, {"〔", "〕"}, {"【", "】"}, {"[", "]"}}) {
        if (!starts(text, at, p.open)) continue;
        std::size_t i = at + p.open.size();
        while (i < text.size() && text[i] == ' ') ++i;
        box found = box::off;
        for (const string_view tick : {"√", "✓", "✔"})
            if (starts(text, i, tick)) i += tick.size(), found = box::on;
        if (!starts(text, i, p.close)) return box::none;
        return size = i + p.close.size() - at, found;
    }
    return box::none;
}

}  // namespace

box box_at(string_view text, std::size_t at, std::size_t& size) {
    if (at < text.size() && (text[at] == '(' || text[at] == '[' || text[at] == '\xE3'))
        return bracket_at(text, at, size);
    // All others stand between U+2000 and U+2FFF.
    if (at >= text.size() || text[at] != '\xE2') return box::none;
    for (const auto b : off_boxes)
        if (text.substr(at).starts_with(b)) return size = b.size(), box::off;
    for (const auto b : on_boxes)
        if (text.substr(at).starts_with(b)) return size = b.size(), box::on;
    return box::none;
}

/// ●专家论证会邀请函已寄出。: a list's mark. ●是 ○否: a tick, and what was not ticked shows it.
bool form_value::is_bullet(std::size_t at) const {
    constexpr std::size_t near = 240;  // bytes
    if (!starts(r_.text(), at, "●") && !starts(r_.text(), at, "■")) return false;
    string_view lead = r_.at({r_.line_at(at).begin, at});
    while (lead.ends_with(" ")) lead.remove_suffix(1);
    if (!lead.empty()) return false;
    const std::size_t from = at > near ? at - near : 0;
    return !has_one_of(r_.at({from, std::min(r_.text().size(), at + near)}),
                       {"□", "☐", "◻", "▢", "○"});
}

string_view form_value::said(stretch s) const { return r_.at(s); }

/// A gap in the original, and not one between each two characters.
bool form_value::is_lone_gap(std::size_t at) const {
    if (at < 6 || at + 3 >= r_.text().size() || !r_.has_gap_before(at)) return false;
    return !r_.has_gap_before(at - 3) && !r_.has_gap_before(at + 3);
}

bool form_value::ends_item(std::size_t at) const {
    if (at >= r_.text().size()) return true;
    if (has_one_at(r_.text(), at, {"\n", "。", ";", ",", "、", "→", "√", "☑", "✓", "|"}))
        return true;
    return is_lone_gap(at);
}

std::optional<token> form_value::token_at(std::size_t at) const {
    const std::size_t i = r_.first_token(at);
    if (i < r_.tokens().size() && r_.tokens()[i].begin == at) return r_.tokens()[i];
    return std::nullopt;
}

bool form_value::holds_number(stretch s) const {
    int digits = 0;
    for (const char c : said(s)) digits += c >= '0' && c <= '9';
    return has_one_of(said(s), {"规", "字", "号", "第", "备"}) && digits >= 3;
}

bool form_value::is_blank(stretch note) const {
    return is_one_of(r_.at(note), {"空白", "空表", "空白表", "空白样式", "样表", "样式", "模板"});
}

bool form_value::is_cross(std::size_t at) const {
    return std::any_of(std::begin(crosses), std::end(crosses),
                       [&](string_view c) { return starts(r_.text(), at, c); });
}

form_entry form_value::entry(std::optional<polarity> p, std::size_t end, std::string reason) const {
    return {p, {item_, std::max(end, h_.end)}, std::move(reason), told_from_};
}

std::string form_value::field(string_view what, stretch by) const {
    return "栏目内容" + std::string(what) + "“" + r_.original_text(by) + "”";
}

bool form_value::denies(std::size_t at) const {
    return has_one_at(r_.text(), at, {"不", "未", "没", "无", "否", "免"});
}

/// Left out: exempted when the field names its ground.
form_entry form_value::denied_option(std::size_t end, string_view what) const {
    bool has_ground = strong_ground().has_value();
    const stretch rest{end, std::min(period_.end, end + 150)};
    each(role::ground, {rest.begin, std::max(rest.begin, rest.end)}, [&](const phrase_hit& g) {
        const string_view w = said({g.begin, g.end});
        has_ground |= w.starts_with("第") || w == "规定的情形" || w == "依法";
    });
    return entry(has_ground ? polarity::exempted : polarity::negated, end,
                 std::string(what) + "写的是没有办");
}

/// 专家论证办法(甲政规〔2022〕1号) is a rule on the step; what still waits for its seal is no paper yet.
bool form_value::is_paper_with_number(stretch v) const {
    const string_view label =
        without_end(said({r_.line_at(h_.begin).begin, v.begin}), {" ", "(", ":", " "});
    return ends_with_one_of(label, {"意见书", "意见", "报告", "表", "结论", "纪要", "函", "批复",
                                    "书", "公告", "回执"}) &&
           !has_one_of(said({v.end, std::max(v.end, sentence_.end)}), {"尚待", "待盖章", "尚未"});
}

bool form_value::is_struck_out(stretch v) const {
    string_view words = said({v.begin, std::max(v.begin, r_.line_at(v.begin).end)});
    if (words.starts_with("/")) return true;
    const std::size_t all = words.size();
    for (bool cut = true; cut;) {
        cut = false;
        for (const string_view dash : {"—", "-", "–", "－", " "})
            if (words.starts_with(dash)) words.remove_prefix(dash.size()), cut = true;
    }
    return words.empty() && all > 0;
}

/// The value's first words decide; `is_only` when they must be all of it.
std::optional<form_entry> form_value::judged(stretch v, bool is_only) const {
    while (v.begin < v.end) {
        std::size_t skip = 0;
        if (box_at(r_.text(), v.begin, skip) != box::none) break;
        for (const string_view open :
             {"(请勾选)", "(勾选)", "(请打√)", "(单选)", "(可多选)", "(请在□内打√)", "“",   "(",
              "\"",       "【",     "[",       " ",      "一、",     "1.",           "1、", "(一)",
              "经",       "现",     "均",      "本局",   "我局",     "市",           "县"})
            if (starts(r_.text(), v.begin, open)) skip = std::max(skip, open.size());
        if (skip == 0) break;
        v.begin += skip;
    }
    const string_view words = said(v);
    if (words.empty() || words.starts_with("_") || words.starts_with("\n") || is_struck_out(v))
        return entry(std::nullopt, v.end, "栏目没有填写");
    // 采纳: 条 未采纳: 条: what counts stands there, and no figure.
    if (lacks_count(words)) return entry(std::nullopt, v.end, "栏目没有填写");
    for (std::size_t i = r_.first_token(v.begin); i < r_.tokens().size(); ++i) {
        if (r_.tokens()[i].begin >= v.end) break;
        if (r_.tokens()[i].kind == token_kind::blank_date)
            return entry(std::nullopt, v.end, "日期是空白");
    }
    if (is_cross(v.begin)) return entry(polarity::negated, v.begin + 3, "打叉");
    if (auto e = by_boxes(v)) return e;
    if (auto e = by_outcome(v)) return e;
    if (is_ground_of_refusal(v)) return entry(polarity::done, v.end, "栏目里写明不采纳的理由");
    if (auto e = by_first_words(v)) return e;
    // 附送:合法性审核意见书(甲司审〔2022〕17号): in a list of papers sent along, the number of the step's.
    if (const auto t = token_at(v.begin);
        is_only && t && t->kind == token_kind::doc_number && t->end == v.end &&
        has_word(said({r_.line_at(h_.begin).begin, h_.begin}), "附") && is_paper_with_number(v))
        return entry(polarity::done, v.end + 1, "附件清单里写明文号");
    if (is_only) return only_figures(v);
    if (auto e = by_opinions(v)) return e;
    return by_content(v);
}

/// 司法局审查意见　1.第七条…。2.第十五条…: numbered opinions fill the reviewer's field.
std::optional<form_entry> form_value::by_opinions(stretch v) const {
    if (step_ != step::legality_review && step_ != step::fair_competition_review)
        return std::nullopt;
    if (said({h_.begin, v.begin}).find("意见") == string_view::npos) return std::nullopt;
    // 法制审核意见:第六条缺少上位法依据,建议删除
    if (r_.words().of(h_).role == role::noun && starts(r_.text(), v.begin, "第"))
        if (const auto n = any_number_at(r_.text(), v.begin + 3);
            n && starts(r_.text(), n->end, "条"))
            return entry(polarity::done, v.end, "栏目里逐条写明意见");
    const auto n = any_number_at(r_.text(), v.begin);
    if (!n || n->value != 1) return std::nullopt;
    if (has_one_at(r_.text(), n->end, {".", "、"}))
        return entry(polarity::done, v.end, "栏目里逐条写明意见");
    return std::nullopt;
}

/// (4.22), (3月): what is all figures dates the step.
std::optional<form_entry> form_value::only_figures(stretch v) const {
    for (std::size_t i = v.begin; i < v.end;) {
        const char c = r_.text()[i];
        if ((c >= '0' && c <= '9') || c == '.' || c == '-' || c == '/' || c == '~') {
            ++i;
            continue;
        }
        bool is_known = false;
        for (const string_view w : {"年", "月", "日", "至", "—", "–"})
            if (starts(r_.text(), i, w)) {
                i += w.size();
                is_known = true;
                break;
            }
        if (!is_known) return std::nullopt;
    }
    return entry(polarity::done, v.end + 1, "括号里写明日期");
}

std::optional<form_entry> form_value::by_boxes(stretch v) const {
    bool any = false;
    std::size_t size = 0, option = v.begin;
    // 审查结论:可以出台 ☑ 不得出台 □: the step's words end in the first option.
    const std::size_t colon = said({h_.begin, h_.end}).find(':');
    const bool has_option = colon != string_view::npos && h_.begin + colon + 1 < h_.end;
    if (has_option) option = h_.begin + colon + 1;
    // ( )应当审查(√)免予审查: ticks in brackets stand before their words where the first one does.
    const bool is_first = !has_option && (box_at(r_.text(), v.begin, size) != box::none ||
                                          starts(r_.text(), v.begin, ")"));
    for (std::size_t i = v.begin; i < v.end; ++i) {
        const box b = box_at(r_.text(), i, size);
        if (b == box::none) continue;
        any = true;
        if (b == box::on) {
            const std::size_t behind = i + size + (starts(r_.text(), i + size, ")") ? 1 : 0);
            const std::size_t at = is_first ? behind : option;
            const auto e = by_first_words({at, std::min(v.end, at + 60)});
            // 可以出台 □ 不得出台 ☑: either is a verdict.
            if (!e && denies(at) && !has_option) return denied_option(at, "勾选的一项");
            return e ? e : entry(polarity::done, i + size, "方框已勾选");
        }
        option = i + size;
        i += size - 1;
    }
    if (!any) return std::nullopt;
    // □通过 □不通过 (未送审): the bracket behind tells.
    if (const auto open = said(v).rfind('('); open != string_view::npos)
        if (auto e = by_first_words({v.begin + open + 1, v.end});
            e && e->polarity == polarity::negated)
            return e;
    return entry(std::nullopt, v.end, "方框没有勾选");
}

/// 合法性审核: 已报法规科审核,待反馈意见后修改: it was handed in, and nothing came of it yet.
bool form_value::is_only_handed_in(stretch v) const {
    if (step_ != step::legality_review && step_ != step::fair_competition_review) return false;
    const string_view line = said({v.begin, std::max(v.begin, r_.line_at(v.begin).end)});
    const auto opens = [&](string_view w) { return line.starts_with(w); };
    const auto holds = [&](string_view w) { return line.find(w) != line.npos; };
    if (line.starts_with("已于") && std::any_of(std::begin(awaited), std::end(awaited), holds))
        return true;
    // 已形成初审意见,转请市市场监管局审查: who drafted looked at it first.
    const std::size_t first =
        first_place_of(line, {"初审", "初步审查", "初步意见", "自查", "自审"});
    const bool is_passed_on =
        first != line.npos && has_one_of(line.substr(first), {"转请", "现转", "报请", "商请",
                                                              "送请", "提请", "转送", "转报"});
    return (is_passed_on || std::any_of(std::begin(handed_in), std::end(handed_in), opens)) &&
           std::none_of(std::begin(came_back), std::end(came_back), holds);
}

std::optional<form_entry> form_value::by_first_words(stretch v) const {
    struct kind {
        role what;
        polarity means;
    };
    static constexpr kind kinds[] = {{role::filled_done, polarity::done},
                                     {role::filled_not, polarity::negated},
                                     {role::filled_due, polarity::required},
                                     {role::filled_exempt, polarity::exempted}};
    std::optional<form_entry> out;
    std::size_t longest = 0;
    for (const auto& k : kinds)
        each(k.what, {v.begin, v.begin + 1}, [&](const phrase_hit& one) {
            if (one.begin != v.begin || one.end - one.begin <= longest) return;
            longest = one.end - one.begin;
            out = entry(k.means, one.end, field("", {one.begin, one.end}));
        });
    // 审查结论:缺少依据的第五条删去: what the review found lacking.
    if (out && out->polarity == polarity::negated &&
        (step_ == step::legality_review || step_ == step::fair_competition_review) &&
        begins_with_one_of(said(v), {"缺少依据", "缺乏依据", "缺少法律", "缺乏法律", "缺少上位法",
                                     "缺乏上位法", "缺少法定", "缺乏法定", "没有依据",
                                     "没有法律依据", "没有上位法", "没有法定依据", "无依据的",
                                     "无法律依据", "无上位法", "无法定依据", "无权设定"}))
        out->polarity = polarity::done;
    // 意见征集(进行中): the consultation is open.
    if (out && out->polarity == polarity::required && step_ == step::public_consultation &&
        (starts(r_.text(), v.begin, "进行中") || starts(r_.text(), v.begin, "正在")))
        out->polarity = polarity::done;
    if (out && out->polarity == polarity::done && is_only_handed_in(v))
        return entry(polarity::required, v.end, "栏目只写明已送审");
    if (out) return out;
    const auto t = token_at(v.begin);
    if (t && (t->kind == token_kind::date || t->kind == token_kind::month_day)) {
        if (is_deadline({t->begin, t->end}) || first(role::duty_mark, {t->end, v.end}))
            return std::nullopt;
        if (const auto n = first(role::negation, {t->end, v.end}))
            return entry(polarity::negated, n->end, field("", {t->begin, n->end}));
        return entry(polarity::done, t->end, field("", {t->begin, t->end}));
    }
    return by_code(v);
}

bool form_value::is_verdict(stretch line) const {
    constexpr std::size_t longest = 24, most_else = 6, head = 600;  // bytes
    if (line.size() == 0 || line.size() > longest || r_.at(line).ends_with(";") ||
        around_.kind == paper_kind::issued_document ||
        has_one_of(r_.text().substr(0, head), {"样式", "式样", "样表", "模板", "范本", "样本",
                                               "示例", "填表说明", "填写说明"}))
        return false;
    // 合法⏎不合法: what may be chosen, each on its line.
    if (line.end + 1 < r_.text().size()) {
        const stretch next = r_.line_at(line.end + 1);
        if (next.size() <= longest &&
            begins_with_one_of(r_.at(next),
                               {"不", "未", "应予修改", "应当修改", "修改", "退回", "基本", "部分",
                                "存在", "有", "暂缓", "适用", "审议", "符合例外"}))
            return false;
    }
    bool is_whole = false;
    each(role::outcome, {line.begin, line.begin + 1}, [&](const phrase_hit& one) {
        is_whole |= of_group(one) && one.end + most_else >= line.end;
    });
    return is_whole;
}

/// 统一编号:PLFG2022011.
std::optional<form_entry> form_value::by_code(stretch v) const {
    const string_view label = r_.at({h_.end, v.begin});
    const bool asks_number = label.find("文号") != string_view::npos ||
                             label.find("编号") != string_view::npos ||
                             label.find("字号") != string_view::npos;
    if (step_ != step::numbering && step_ != step::filing && !asks_number) return std::nullopt;
    std::size_t n = v.begin, digits = 0;
    for (std::size_t part = 0; n < v.end; digits += part) {
        const std::size_t end = end_of_code(r_.text(), n, v.end, part);
        if (end == n) break;
        n = end;
        while (n < v.end && r_.text()[n] == ' ') ++n;
    }
    // 统一编号:云教规2024—03
    stretch code{v.begin, v.begin};
    while (code.end < std::min(v.end, v.begin + 60) && !ends_item(code.end) &&
           (code.end == v.begin || !r_.has_gap_before(code.end)) && r_.text()[code.end] != '(')
        code_point_at(r_.text(), code.end);
    if (step_ == step::numbering && holds_number(code) && !first(role::duty_mark, code))
        return entry(polarity::done, code.end, field("", code));
    if (n > v.begin + 4 && digits > 2) return entry(polarity::done, n, field("", {v.begin, n}));
    for (std::size_t i = r_.first_token(v.begin); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin > v.begin + 12) break;
        if (t.kind == token_kind::doc_number)
            return entry(polarity::done, t.end, field("", {v.begin, t.end}));
    }
    return std::nullopt;
}

/// 应予修改, 不合法: the step's outcome fills the field, whatever its first word is elsewhere.
std::optional<form_entry> form_value::by_outcome(stretch v) const {
    std::optional<phrase_hit> said;
    each(role::outcome, {v.begin, v.begin + 1}, [&](const phrase_hit& one) {
        if (of_group(one) && (!said || one.end > said->end)) said = one;
    });
    if (!said) return std::nullopt;
    return entry(polarity::done, said->end, field("", {said->begin, said->end}));
}

/// One of several outcomes to choose from: (保留/修改/废止).
static bool is_option(string_view text, const phrase_hit& one) {
    const bool is_behind = one.begin > 0 && text[one.begin - 1] == '/';
    const bool is_first = one.begin > 0 && text[one.begin - 1] == '(';
    const bool has_next = starts(text, one.end, "/");
    return (has_next && (is_first || is_behind)) || (is_behind && starts(text, one.end, ")"));
}

form_value::content_marks form_value::marks_in(stretch v) const {
    content_marks out;
    r_.each_word(v, [&](const phrase_hit& one) {
        const role x = one.role;
        if (r_.is_cited(one.begin)) return;
        // 提出人、意见内容、是否采纳; 清理意见(保留/修改/废止): the heads of a form and what may fill it.
        if (is_whether(one) || (x == role::outcome && is_option(r_.text(), one))) return;
        const bool speaks =
            (x == role::outcome || x == role::done || x == role::result || x == role::closed)
                ? of_group(one)
                : (x == role::trace && (!is_heading_ || r_.words().group_of(one).id != "旁证")) ||
                      (x == role::done_mark && weight(one) > 1);
        const bool stops = x == role::duty_mark || x == role::negation;
        if (speaks && !out.done) out.done = one;
        if (stops && !out.stop) {
            out.stop = one;
            out.is_negated = x == role::negation;
        }
    });
    return out;
}

/// An outcome, figures or a mark of having acted in the value's first sentence.
std::optional<form_entry> form_value::by_content(stretch v) const {
    const auto [done, stop, is_negated] = marks_in(v);
    // 公平竞争审查:不涉及经营者,不审查: ground and exemption fill the field.
    if (const auto e = first(role::exemption, v); e && !done && first(role::ground, v))
        return entry(polarity::exempted, e->end, field("", {e->begin, e->end}));
    // 审核 | 李某 | 2月7日 | 已接收: that it came to his desk is no review.
    if (done && said({done->begin, done->end}) == "已" &&
        has_one_at(r_.text(), done->end, {"阅", "接收", "签收", "收到", "收件", "知悉", "转"}))
        return entry(polarity::required, done->end, field("", {v.begin, done->end}));
    // 三、意见的反馈。对征集到的意见,我局将认真研究: the sentence below is a plan.
    const bool is_plan = is_heading_ && stop && !is_negated && done &&
                         said({done->begin, done->end}).find("到的") != string_view::npos;
    if (done && !is_plan && (!stop || done->begin <= stop->begin))
        return entry(polarity::done, done->end, field("", {done->begin, done->end}));
    // 评估意见:建议到期后不再延续: what the evaluation came to.
    if (stop && is_negated && step_ == step::expiry_evaluation && said(v).starts_with("建议") &&
        has_one_of(said({stop->begin, v.end}), {"延续", "延长", "实施", "施行", "执行", "保留"}))
        return entry(polarity::done, stop->end, field("", {v.begin, stop->end}));
    // 必要性论证报告 ⏎ 小水电134座,生态流量下泄缺少规范: what the heading's text says of its matter.
    if (stop && is_negated && is_heading_ &&
        begins_with_one_of(said({stop->begin, stop->end}), {"缺少", "缺乏"}) &&
        !has_one_of(said({stop->end, std::min(v.end, stop->end + 45)}),
                    {"论证", "评估", "审核", "审查", "意见", "记录", "材料", "报告"}))
        return std::nullopt;
    // 审查结论:未设置市场准入限制: what the document does not do.
    if (stop && is_negated && step_ == step::fair_competition_review &&
        sets_no_barrier(r_.text().substr(stop->end)))
        return entry(polarity::done, stop->end, field("", {v.begin, stop->end}));
    if (stop && is_negated && stop->begin < v.begin + (is_heading_ ? 45 : 18))
        return entry(polarity::negated, stop->end, field("", {stop->begin, stop->end}));
    if (stop && !is_negated && is_heading_ && stop->begin < v.begin + 18)
        return entry(polarity::required, stop->end, field("", {stop->begin, stop->end}));
    if (!stop)
        if (const auto n = figure_in(v)) return entry(polarity::done, n->end, field("", *n));
    if (!stop && has_past_date(v)) return entry(polarity::done, v.end, "栏目内容写明日期");
    return stop ? std::nullopt : concluded_behind(v);
}

/// 识别风险点9个,均有防范措施;结论:可以实施: the outcome stands behind a semicolon.
std::optional<form_entry> form_value::concluded_behind(stretch v) const {
    if (!starts(r_.text(), v.end - 1, ";")) return std::nullopt;
    std::optional<phrase_hit> said;
    each(role::outcome, {v.end, std::min(period_.end, v.end + 90)}, [&](const phrase_hit& one) {
        if (of_group(one) && !said) said = one;
    });
    if (!said || first(role::duty_mark, {v.end, said->begin}) ||
        first(role::negation, {v.end, said->begin}))
        return std::nullopt;
    return entry(polarity::done, said->end, field("", {said->begin, said->end}));
}

const block* form_value::cell_at(std::size_t at) const {
    const auto& blocks = r_.doc().blocks;
    const std::size_t begin = r_.original({at, at + 1}).begin;
    auto cell = std::upper_bound(blocks.begin(), blocks.end(), begin,
                                 [](std::size_t p, const block& b) { return p < b.range.begin; });
    return cell != blocks.begin() && (--cell)->kind == block_kind::cell ? &*cell : nullptr;
}

/// 网上公开征求意见 |  |  : the cells beside the label were left empty, and what comes next on the
/// page belongs to another row and another column.
bool form_value::is_of_other_row(std::size_t next) const {
    const block *label = cell_at(h_.begin), *value = cell_at(next);
    if (!label) return false;
    return !value || label->table != value->table ||
           (label->row != value->row && label->column != value->column);
}

bool form_value::is_planned_cell(std::size_t at) const {
    const block* value = cell_at(at);
    if (!value || value->row < 2) return false;
    const block* const first = r_.doc().blocks.data();
    constexpr int furthest = 400;  // cells above it
    const block* head = value;
    for (int i = 0; i < furthest && head != first && head->row > 1; ++i) --head;
    for (; head != first && head->table == value->table && head->row == 1; --head)
        if (head->column == value->column) {
            const std::string name = fold(r_.doc().at(head->range)).text;
            return has_one_of(name, {"计划", "拟", "预计", "安排"});
        }
    return false;
}

}  // namespace yigui::recognising
