// Each question looks only at the word hits and tokens of a few clauses, found by binary search;
// nothing here reads the whole text.
#include "recognise/place.h"

#include <algorithm>

#include "base/unicode.h"
#include "recognise/adverbs.h"
#include "recognise/find.h"
#include "recognise/log_row.h"
#include "recognise/numerals.h"

namespace yigui::recognising {

bool is_own_heading(const reading& r, stretch hit, const std::string& title) {
    constexpr std::size_t longest = 400;  // bytes
    const stretch line = r.line_at(hit.begin);
    if (line.size() >= longest || title.empty() || r.is_cited(hit.begin)) return false;
    if (has_one_of(r.at(line), {"。", "说明", "听证会"})) return false;
    std::string said(r.at(line));
    constexpr string_view draft = "征求意见稿";
    for (std::size_t at = said.find(draft); at != std::string::npos; at = said.find(draft))
        said.erase(at, draft.size());
    const bool asks = has_word(said, "征求") || has_word(said, "征集");
    return asks && title.find(r.at(hit)) != std::string::npos;
}

place::place(const reading& r, const phrase_hit& h, yigui::step s, const surroundings& around,
             place_findings& found)
    : r_(r), h_(h), step_(s), around_(around), found_(found), group_(h.group) {
    clause_ = r.clause_at(h.begin);
    sentence_ = r.sentence_at(h.begin);
    // A word with gaps may run over commas.
    if (h.end > clause_.end) clause_.end = r.clause_at(h.end - 1).end;
    // 审议通过→签发(2月15日): each item of a flow speaks for itself.
    if (r.at({h.begin, h.end}).find("→") == string_view::npos) {
        if (const auto at = r.at({clause_.begin, h.begin}).rfind("→"); at != string_view::npos)
            clause_.begin += at + 3;
        if (const auto at = r.at({h.end, std::max(h.end, clause_.end)}).find("→");
            at != string_view::npos)
            clause_.end = h.end + at;
    }
    period_ = r.period_around({h_.begin, h_.end});
    quote_ = r.quote_at(h_.begin);
}

std::optional<phrase_hit> place::last(role x, stretch s) const {
    std::optional<phrase_hit> out;
    each(x, s, [&](const phrase_hit& one) {
        // 将在政府公报刊登: the mark may run into the step's word.
        if ((one.end <= s.end || is_modal(x)) && (!out || one.begin >= out->begin)) out = one;
    });
    return out;
}

std::optional<phrase_hit> place::first(role x, stretch s) const {
    std::optional<phrase_hit> out;
    each(x, s, [&](const phrase_hit& one) {
        if (!out) out = one;
    });
    return out;
}

bool place::of_group(const phrase_hit& one) const { return one.group == group_; }

bool place::done_before(stretch s) const {
    bool found = false;
    each(role::done_mark, s, [&](const phrase_hit& one) {
        found |= one.end <= s.end && (weight(one) > 1 || r_.at({one.begin, one.end}) == "经");
    });
    return found;
}

int place::weight(const phrase_hit& d) const { return r_.words().group_of(d).id == "经" ? 1 : 2; }

std::string place::mark(string_view what, const phrase_hit& one) const {
    return std::string(what) + "“" + std::string(r_.at({one.begin, one.end})) + "”";
}

bool place::acts_behind(const phrase_hit& tail) const {
    const string_view w = r_.at({tail.begin, tail.end});
    const bool is_office =
        is_one_of(w, {"机构", "专班", "人员", "部门", "小组", "队伍", "专员", "科", "股", "岗",
                      "处", "委员会", "工作组", "单位", "联席会议"});
    if (!is_office) return false;
    if (has_one_at(r_.text(), tail.end, {"对",   "就",   "于",   "提出", "出具", "认为", "初审",
                                         "审查", "审核", "完成", "已",   "复核", "召开", "论证",
                                         "答复", "回复", "复函", "函复", "回函", "来函", "指出"}))
        return true;
    // 专家咨询委员会五位委员出具书面意见
    const string_view rest =
        r_.at({tail.end, std::max(tail.end, std::min(clause_.end, tail.end + 36))});
    return has_one_of(rest,
                      {"位委员", "名委员", "位专家", "名专家", "委员们", "对《", "对该", "出具了"});
}

bool place::has_tail() const {
    // 公开征求意见的采纳情况: the opinions, and not the asking.
    if (step_ == step::public_consultation &&
        has_one_at(r_.text(), h_.end,
                   {"的采纳", "意见的采纳", "意见建议的采纳", "社会意见的采纳", "公众意见的采纳"}))
        return true;
    bool found = false;
    each(role::tail, {h_.end, h_.end + 1}, [&](const phrase_hit& one) {
        found |= of_group(one) && one.begin == h_.end && !acts_behind(one) &&
                 // 2016年9月30日公布,后因…停用
                 !(h_.end > 0 && r_.text()[h_.end - 1] == ',' && starts(r_.text(), h_.end, "后"));
    });
    // 企业意见征集系统: a longer name of the step begins here.
    for (std::size_t i = r_.first_hit(h_.begin); !found && i < r_.hits().size(); ++i) {
        const phrase_hit& o = r_.hits()[i];
        if (o.begin > h_.begin || is_combined()) break;
        if (!of_group(o) || o.role != role::noun || o.end <= h_.end || o.end > h_.end + 12)
            continue;
        each(role::tail, {o.end, o.end + 1}, [&](const phrase_hit& one) {
            found |= of_group(one) && one.begin == o.end && !acts_behind(one) &&
                     has_one_of(r_.at({one.begin, one.end}), {"系统", "平台", "机制", "制度"});
        });
    }
    if (!is_combined()) return found;
    // 审核机构设在政策法规处: the rule's word may stand inside.
    each(role::tail, {h_.begin, h_.end}, [&](const phrase_hit& one) {
        const string_view w = r_.at({one.begin, one.end});
        if (!of_group(one) || acts_behind(one)) return;
        const bool is_office = w == "制度" || w == "机制" || w == "机构" || w == "人员" ||
                               w == "职责" || w == "队伍" || w == "部门";
        if (!is_office) return;
        found |= ends_with_one_of(r_.at({h_.begin, one.begin}),
                                  {"审核", "审查", "评估", "清理", "征求意见", "论证", "备案",
                                   "签发", "编号", "解读", "公开", "公布"});
    });
    return found;
}

std::size_t place::behind_label() const {
    std::size_t at = h_.end;
    for (int i = 0; i < 5; ++i) {
        std::size_t longest = at;
        each(role::label_tail, {at, at + 1}, [&](const phrase_hit& one) {
            if (one.begin == at) longest = std::max(longest, one.end);
        });
        // 【规范性文件清理】完成情况:…, 到期前是否评估过:…
        const string_view lead = r_.at({h_.begin > 30 ? h_.begin - 30 : 0, h_.begin});
        if (longest == at && ((starts(r_.text(), at, "】") && has_word(lead, "【")) ||
                              (starts(r_.text(), at, "过:") && contains({h_.begin, at}, "是否"))))
            code_point_at(r_.text(), longest);
        if (longest == at) break;
        at = longest;
    }
    // “是否已作评估论证”一栏:否
    for (const string_view column : {"”一栏", "”栏", "”项", "”一项", "”一行", "”环节"})
        if (starts(r_.text(), at, column)) return at + column.size();
    // 程序表第6项“报告党组”:完成
    constexpr std::size_t quote = 3;  // bytes
    if (starts(r_.text(), at, "”:")) return at + quote;
    return at;
}

bool place::has_general_tail() const {
    bool found = false;
    const auto look_at = [&](std::size_t at) {
        each(role::tail, {at, at + 1}, [&](const phrase_hit& one) {
            found |=
                one.begin == at && r_.words().group_of(one).family == "通用" && !acts_behind(one);
        });
    };
    look_at(h_.end);
    look_at(behind_label());
    // 论证会通知已发给各位专家: so does a name of the step inside words in any order.
    if (is_combined())
        each(role::noun, {h_.begin > 30 ? h_.begin - 30 : 0, h_.end}, [&](const phrase_hit& one) {
            const bool is_inside = h_.begin < one.end && one.end < h_.end;
            if (is_inside && of_group(one) && one.end - one.begin > 6 &&
                !r_.words().of(one).parts.empty())
                look_at(one.end);
        });
    return found;
}

bool place::is_deadline(stretch s) const {
    // 2012年4月届满前经评估延长两年: when it was, and that it was.
    if (step_ == step::expiry_evaluation &&
        contains_one_of({s.begin, std::max(h_.end, clause_.end)},
                        {"满前经评估", "期前经评估", "满前已经评估", "满前已评估"}))
        return false;
    for (std::size_t i = r_.first_token(s.begin); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin >= s.end) break;
        if (t.kind != token_kind::date && t.kind != token_kind::month_day) continue;
        // 对2021年底前印发的文件进行清理: which documents, and no term.
        const string_view behind = r_.at({t.end, std::min(r_.text().size(), t.end + 24)});
        if (has_one_of(behind, {"前印发的", "前制定的", "前发布的", "前公布的", "前出台的",
                                "前制发的", "前施行的", "前制定、", "前印发、", "前以", "前出台、",
                                "前的文件", "前的旧", "前的老"}))
            continue;
        bool term = false;
        each(role::deadline, {t.end, t.end + 7}, [&](const phrase_hit& one) {
            term |= one.begin <= t.end + 6 && r_.at({one.begin, one.end}) != "内";
        });
        if (starts(r_.text(), t.end, "底前")) term = true;
        // 到6月底,完成清理
        if (t.begin >= 3 && r_.clause_at(t.begin).begin + 3 == t.begin &&
            starts(r_.text(), t.begin - 3, "到") && starts(r_.text(), t.end, "底"))
            term = true;
        if (term) return true;
    }
    return false;
}

bool place::begins_account(const token& t) const {
    if (around_.kind != paper_kind::drafting_explanation &&
        around_.kind != paper_kind::interpretation)
        return false;
    if (t.begin != clause_.begin || t.end > h_.begin) return false;
    return has_one_at(r_.text(), t.end,
                      {"组织", "召开", "开展", "委托", "邀请", "完成", "举行", "征求", "听取",
                       "走访", "书面", "会同"});
}

bool place::has_past_date(stretch s) const {
    for (std::size_t i = r_.first_token(s.begin); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin >= s.end) break;
        if (r_.is_cited(t.begin)) continue;
        // A month alone dates what follows it at once: 5月公开征求意见.
        const bool dated =
            (t.kind == token_kind::date && t.when.from->known_to != precision::year) ||
            (t.kind == token_kind::month_day &&
             (t.number % 100 != 0 || (t.end <= h_.begin && h_.begin - t.end <= 18) ||
              begins_account(t)));
        if (!dated || is_deadline({t.begin, t.end})) continue;
        // 于2月起对…开展评估, in a paper of May: begun, and told.
        const bool is_begun = starts(r_.text(), t.end, "起对") && around_.written && t.when.from &&
                              t.when.from->last() < around_.written->first;
        if (starts(r_.text(), t.end, "起") && !t.when.is_interval && !is_begun && !opens_on(t))
            continue;
        // 原定5月6日…, 论证会定于5月6日召开: when it was or is to be.
        const string_view lead = r_.at({t.begin > 18 ? t.begin - 18 : 0, t.begin});
        const bool is_set =
            ends_with_one_of(lead, {"原定", "原定于", "原计划", "定于", "定在", "拟于", "拟定于",
                                    "计划于", "预计于", "明年", "来年", "后年"});
        if (is_set &&
            !has_one_of(lead, {"审定于", "议定于", "核定于", "决定于", "制定于", "规定于", "确定于",
                               "商定于", "修定于", "签定于", "评定于", "认定于"}))
            continue;
        if (first(role::duty_mark, {t.end, std::max(t.end, std::min(h_.begin, s.end))})) continue;
        if (around_.written && t.when.from && t.when.from->first > around_.written->last() &&
            around_.kind != paper_kind::consultation_notice &&
            // What the office adds to a sheet comes behind the signature that dates it.
            !(around_.kind == paper_kind::signing_sheet &&
              is_told_behind_day(r_, h_.begin, around_.written)))
            continue;
        return true;
    }
    return false;
}

bool place::has_perfective() const {
    const auto inside = first(role::done_mark, {h_.begin, std::min(clause_.end, h_.end + 60)});
    return inside && r_.at({inside->begin, inside->end}).ends_with("了");
}

bool place::acts_on_noun(const phrase_hit& d, string_view w) const {
    if (w != "进行了" && w != "开展了" && w != "作了" && w != "做了" && w != "作出了" &&
        w != "做出了")
        return false;
    const string_view object = r_.at({d.end, std::min(clause_.end, d.end + 24)});
    return has_one_of(object, {"评估", "论证", "审查", "审核", "清理", "梳理", "评审", "解读"});
}

bool place::prepares_only(const phrase_hit& done) const {
    static constexpr string_view verbs[] = {
        "寄",   "下载", "装订", "报审", "制定", "排定", "发放",   "预留", "排版", "签订",
        "启动", "部署", "委托", "申请", "送审", "提交", "报送审", "布置", "安排", "整理装"};
    static constexpr string_view objects[] = {"函",   "申请", "公告", "方案", "合同",
                                              "栏目", "议程", "招标", "通知", "名单"};
    const string_view object = r_.at({h_.end, std::max(h_.end, done.begin)});
    // 审核材料已送: handed in, whatever comes of it; of a filing that is all.
    if (step_ != step::filing && object == "材料") return true;
    const std::size_t from = behind_adverbs(r_.text(), done.end);
    const string_view verb = r_.at({from, std::max(from, std::min(clause_.end, from + 9))});
    if (begins_with_one_of(verb, {"在", "于", "按", "由"})) return false;
    // 稳评单位已确定: who is to do it.
    if (ends_with_one_of(object, {"单位", "机构", "公司", "第三方", "人选"}) &&
        begins_with_one_of(without_front(verb, {"经"}), {"确定", "选定", "选好", "落实", "遴选"}))
        return true;
    const bool is_step_verb = verb.starts_with("完成") || verb.starts_with("通过");
    if (is_step_verb) return false;
    const auto any = [](const auto& words, string_view in) {
        return std::any_of(std::begin(words), std::end(words),
                           [&](string_view w) { return in.find(w) != string_view::npos; });
    };
    return any(verbs, verb) || any(objects, object);
}

bool place::prepares_object() const {
    // What a title names (《青年驿站申请办法》) is not prepared; “意见征集”栏目发布了 is a place.
    string_view rest = r_.at({h_.end, std::max(h_.end, std::min(clause_.end, h_.end + 27))});
    rest = rest.substr(0, rest.find("《"));
    return has_one_of(rest, {"合同", "邀请函", "申请", "工作方案", "实施方案", "议题单", "经费",
                             "委托书", "预案", "样表", "栏目", "议程", "专家名单", "请示"}) &&
           rest.find("同一栏目") == string_view::npos &&
           rest.find("”栏目发布了") == string_view::npos;
}

bool place::is_about_law() const {
    // Laws too are evaluated; and the paper may be one.
    if (step_ == step::expiry_evaluation || around_.kind == paper_kind::law) return false;
    for (std::size_t i = r_.first_token(clause_.begin); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin >= clause_.end) return false;
        if (t.kind != token_kind::citation) continue;
        string_view name = r_.at({t.begin, t.end});
        bool is_draft = false;
        for (const string_view tail : {"》", "(草案)", "(修订草案)", "(草案修改稿)"})
            if (name.ends_with(tail)) {
                name.remove_suffix(tail.size());
                is_draft |= tail != "》";
            }
        // A law in the making is argued over like any other draft.
        if (is_draft && step_ == step::expert_argumentation) continue;
        // 已经市政府第5次常务会议讨论通过: the organ that drafted it decided on its draft.
        if (is_draft && step_ == step::collective_decision &&
            contains_one_of(clause_, {"政府常务会", "次常务会", "部务会", "国务院常务会"}) &&
            contains_one_of(clause_, {"通过"}) && !contains_one_of(clause_, {"人大", "代表大会"}))
            continue;
        if (!name.ends_with("条例") && !name.ends_with("法") && !name.ends_with("法典")) continue;
        if (name.ends_with("办法")) continue;
        // 《民法典》草案曾公开征求意见.
        if ((name.ends_with("法典") || name.ends_with("法")) && starts(r_.text(), t.end, "草案"))
            return true;
        // 《…条例(草案)》的审核已完成: it is what the clause tells of.
        if (t.begin == clause_.begin && name.size() > 12 &&
            has_one_at(r_.text(), t.end, {"的", "已", "于", "经", "业经"}))
            return true;
        const string_view lead =
            r_.at({t.begin > clause_.begin + 9 ? t.begin - 9 : clause_.begin, t.begin});
        if (ends_with_one_of(lead, {"对", "就", "了", "通过", "解读", "审议", "学习", "围绕"}))
            return true;
    }
    return false;
}

bool place::heads_passage() const {
    string_view rest = r_.text().substr(h_.end, 60);
    rest = without_front(rest, {"及采纳", "及其", "工作", "程序", "履行", "的"});
    if (!rest.starts_with("情况") || first(role::negation, {clause_.begin, h_.begin})) return false;
    rest.remove_prefix(6);
    return (rest.starts_with("。") || rest.starts_with("\n") || rest.starts_with(":")) &&
           h_.begin - sentence_.begin < 40;
}

std::optional<phrase_hit> place::perfective() const {
    std::optional<phrase_hit> out;
    each(role::perfective, {h_.begin, h_.end + 4}, [&](const phrase_hit& one) {
        // 采纳了哪些,从来没有说过: only asked.
        if (begins_with_interrogative(r_.text().substr(one.end)) ||
            ends_with_one_of(r_.at({h_.begin, h_.end}), {"哪些", "多少", "什么"}))
            return;
        // 认为不需要审核,退回了送审稿: 了 is of what was sent back.
        if (is_combined() &&
            ends_with_one_of(r_.at({h_.begin, std::max(h_.begin, one.begin)}),
                             {"退回", "退", "撤回", "收回", "要", "须", "应", "得"}))
            return;
        const bool is_asked = r_.at({h_.begin, h_.end}).starts_with("请了");
        if (is_combined() || is_asked || one.begin >= h_.end) out = one;
    });
    return out;
}

string_view place::heading_above() const {
    constexpr std::size_t farthest = 4000, longest_heading = 90;  // bytes
    const std::size_t stop = h_.begin > farthest ? h_.begin - farthest : 0;
    for (std::size_t at = r_.line_at(h_.begin).begin; at > stop; at = r_.line_at(at - 1).begin) {
        const string_view line = r_.at(r_.line_at(at - 1));
        const std::size_t mark_at = line.find("、");
        if (line.size() <= longest_heading && mark_at != string_view::npos && mark_at <= 9 &&
            string_view("一二三四五六七八九十").find(line.substr(0, 3)) != string_view::npos)
            return line;
        if (line.size() <= longest_heading && line.starts_with("下一步")) return line;
    }
    return {};
}

bool place::explains_content() const {
    // What a clean-up came to is its content.
    const bool is_told = around_.kind == paper_kind::interpretation ||
                         around_.kind == paper_kind::drafting_explanation;
    if (!is_told || step_ == step::annual_cleanup) return false;
    const string_view heading = heading_above();
    // 二、起草过程和主要内容, in an explanation: what has its day or figures was done.
    if (around_.kind == paper_kind::drafting_explanation &&
        (has_one_of(heading, {"过程", "经过", "程序"}) || strong_sign(sentence_)))
        return false;
    return has_one_of(heading, {"内容", "举措", "措施", "主要规定"});
}

bool place::tells_of_itself() const {
    string_view said = r_.at(sentence_);
    if (said.starts_with("(")) said.remove_prefix(1);
    // 第十八条 本办法…: the number in front is no word of the sentence.
    constexpr std::size_t longest_number = 24;  // bytes: 第一百二十三条
    if (const std::size_t number = said.find("条");
        said.starts_with("第") && number < longest_number)
        said.remove_prefix(std::min(said.size(), said.find_first_not_of(' ', number + 3)));
    if (!said.starts_with("本")) return false;
    bool is_told = false;
    for (const string_view name : {"办法", "规定", "细则", "措施", "政策", "方案", "意见", "通告",
                                   "通知", "决定", "规则", "标准", "文件", "预案", "公告", "目录"})
        is_told |=
            starts(said, 3, name) &&
            (has_one_at(
                 said, 3 + name.size(),
                 {"经", "已经", "业经", "已于", "已通过", "于2", "内容已", "的内容已", "已征求"}) ||
             // 本公告由两局主要负责人签批,9月3日见报: what follows has its day.
             (starts(said, 3 + name.size(), "由") && strong_sign(sentence_)) ||
             // 本办法自2014年6月3日起实施,已报省人民政府备案
             (step_ == step::filing && has_one_at(said, 3 + name.size(), {"自", "已报", "已向"}) &&
              begins_with_one_of(r_.at(clause_), {"已报", "已向", "已于", "并已报", "本"})));
    const auto due = first(role::duty_mark, {sentence_.begin, std::max(h_.end, clause_.end)});
    if (!is_told || (due && !(starts(r_.text(), due->begin, "由") && strong_sign(sentence_))))
        return false;
    // 本办法经市政府常务会议审议通过后施行: no word that it was.
    return !has_one_of(said, {"后施行", "后发布", "后实施", "后公布", "后执行", "后印发"}) ||
           strong_sign(sentence_);
}

bool place::is_in_rules() const {
    if (explains_content()) return true;
    if (tells_of_itself()) return false;
    if (around_.kind == paper_kind::issued_document) {
        if (r_.order_begins() <= h_.begin && !strong_sign(sentence_)) return true;
        if (ends_with_one_of(std::string_view(around_.title),
                             {"制度", "议事规则", "工作规则", "工作规程"}) &&
            !strong_sign(sentence_) && h_.begin > 300)
            return true;
    }
    if (!r_.states_rules(h_.begin)) return false;
    if (r_.has_articles() && r_.first_article() <= h_.begin) return true;
    // quote_ is one byte behind the start of the “.
    if (quote_ < 2 || r_.text()[quote_ - 2] != ':') return true;
    const string_view lead = r_.at({quote_ > 47 ? quote_ - 47 : 0, quote_ - 2});
    return has_one_of(lead, {"修改", "改为", "增加", "调整", "删", "规定", "条", "款", "表述",
                             "替换", "增设", "完善为"});
}

bool place::by_way_of() const {
    const string_view rest = r_.at({h_.end, std::min(clause_.end, h_.end + 60)});
    if (has_one_of(rest, {"方式", "形式", "途径", "渠道", "等方式", "方法"})) return true;
    return step_ == step::public_consultation;
}

bool place::names_event() const {
    if (step_ != step::public_consultation || around_.kind != paper_kind::consultation_notice)
        return false;
    bool opens = false;
    each(role::opened, sentence_, [&](const phrase_hit& one) { opens |= of_group(one); });
    return opens || is_own_heading(r_, {h_.begin, h_.end}, around_.title);
}

bool place::is_empty_form(std::string& why) const {
    const stretch line = r_.line_at(h_.begin);
    const stretch near{std::max(line.begin, h_.begin > 90 ? h_.begin - 90 : 0), h_.begin};
    const string_view before = r_.at(near);
    std::size_t off = 0, on = 0;
    const auto last_of = [&](string_view box) {
        const auto at = before.rfind(box);
        return at == string_view::npos ? 0 : at + 1;
    };
    if (r_.has_box(near)) {
        for (const string_view box : {"□", "☐", "◻", "▢"}) off = std::max(off, last_of(box));
        for (const string_view box : {"☑", "√", "■", "✓", "☒", "✔", "▣"})
            on = std::max(on, last_of(box));
    }
    if (off > on) {
        why = "方框没有勾选";
        return true;
    }
    if (contains(sentence_, "__") && (contains(sentence_, "《__") || contains(sentence_, "__年"))) {
        why = "栏目没有填写";
        return true;
    }
    const std::size_t from = std::max(line.begin, h_.begin > 300 ? h_.begin - 300 : 0);
    for (std::size_t i = r_.first_token(from); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin >= line.end || t.begin > h_.end + 300) break;
        if (t.kind != token_kind::blank_date) continue;
        why = "日期是空白";
        return true;
    }
    const string_view said = r_.at({h_.begin, h_.end});
    const bool may_stand_below = around_.kind == paper_kind::signing_sheet;
    if (said.ends_with(":") && h_.end >= line.end && !may_stand_below) {
        why = "栏目没有填写";
        return true;
    }
    return false;
}

}  // namespace yigui::recognising
