// What is written of a step without being told as a fact of this document: a sample, a lesson, a
// supposition; a claim that nobody can prove, or that the sentence itself takes back; what a review
// denies of the text, and not the review.
#include "recognise/judge.h"
#include "recognise/left_out.h"

namespace yigui::recognising {
namespace {

/// 没有做, 未参加过: what is denied is that somebody acted, and not how well or when; 没有经费, 没有签到表 deny
/// things that only begin so.
bool denies_act(string_view behind) {
    behind = without_front(behind, {"真正", "实际", "有", "任何"});
    if (begins_with_one_of(
            behind, {"做",         "进行",   "组织", "参加",   "召开", "论证",   "征求", "提交",
                     "存在",       "备案",   "公布", "讨论",   "研究", "听取",   "发布", "履行",
                     "审核",       "审查",   "审议", "审过",   "评估", "评审",   "经过", "经局",
                     "经县",       "经市",   "经区", "经集体", "经审", "经合法", "经法", "经司法",
                     "经常务",     "经专家", "经公", "送审",   "送过", "送司",   "签发", "公开征",
                     "公开过",     "公开发", "编号", "请专家", "请过", "走程序", "走过", "收到送审",
                     "收到过送审", ",",      "。",   ";"}))
        return true;
    constexpr std::size_t character = 3;  // bytes
    return begins_with_one_of(
               behind, {"作", "办", "开", "审", "评", "送", "签", "编", "听", "搞", "请", "走"}) &&
           has_one_at(behind, character, {"过", "了", ",", "。", ";", "”"});
}

/// 审核结论是:主体合法,没有越权: what a conclusion denies, unless it is the review itself.
bool concludes(string_view lead, string_view denied) {
    return has_one_of(lead, {"结论是", "结论为", "结论:", "意见是:", "意见为:"}) &&
           !begins_with_one_of(denied, {"作", "做", "进行", "开展", "经", "审", "评", "论", "收到",
                                        "送", "出具", "办", "结论", "意见"});
}

/// 所传“已经常务会议通过”不实, 你局所称“已在群内发布”,不能视为公布: what stands in “” and is refuted behind it.
bool is_quoted_and_refuted(const reading& r, std::size_t end, std::size_t quote) {
    constexpr std::size_t near = 60;  // bytes to the closing mark
    if (quote == 0) return false;
    const string_view rest = r.text().substr(end, near);
    const std::size_t close = rest.find("”");
    if (close == string_view::npos) return false;
    const string_view behind = r.text().substr(end + close + string_view("”").size(), near);
    // 请示中说“已征求企业意见”,但所附回执为别的办法的回执
    if (begins_with_one_of(behind, {",但所附", ",但附", ",但来件", ",但查无", ",但未附",
                                    ",但没有附", ",而所附", ",但未见", ",但卷内", ",但材料"}))
        return true;
    const string_view told = without_front(behind, {",", "一说", "之说", "的说法", "一事", "经查",
                                                    "纯属", "并", "均", "系", "属", "是", "亦"});
    return begins_with_one_of(told, {"不实", "不属实", "误传", "谣言", "不能视为", "不能算",
                                     "不等于", "不得视为", "不算", "失实", "没有依据", "与事实不符",
                                     "不能认定", "不足为凭", "查无实据", "不应视为", "不视为"});
}

}  // namespace

/// 没有证据表明该办法…; 请核实该稿…; 被告主张已征求意见,但未提交证据.
bool judge::is_only_claimed() const {
    if (is_found_kept(r_, {h_.begin, h_.end}, period_)) return false;
    // Words in any order may begin with who says it.
    const std::size_t until = is_combined() ? h_.end : h_.begin;
    const stretch head{clause_.begin, until}, rest{h_.end, std::max(h_.end, sentence_.end)};
    if (has_word_of("存疑", head) || is_put_in_doubt() || is_taken_back()) return true;
    if (is_held_not_enough()) return true;
    // 经办人称送审过,但拿不出任何材料
    if (has_word_of("转述", {sentence_.begin, until}) && has_word_of("无据", rest)) return true;
    // 查不到该稿经局务会审议的记录; 提供不出审核意见书
    if (has_word_of("无据", head) &&
        contains_one_of({h_.begin, std::max(h_.end, clause_.end)},
                        {"记录", "材料", "证据", "痕迹", "凭证", "佐证", "依据", "意见书", "报告",
                         "纪要", "回执", "审查表", "登记表"}))
        return true;
    // 草案称“本公约经专家论证”,与所附材料不符,请核实
    if (contains_one_of(head, {"称“", "称,", "称:", "载明“", "写明“", "注明“"}) &&
        contains_one_of(rest, {"材料不符", "实际不符", "事实不符", "请核实", "待核实", "无从核实"}))
        return true;
    return contains_one_of(head, {"主张", "声称", "自称", "辩称", "宣称", "虽注明", "虽称"}) &&
           first(role::negation, rest);
}

/// 委托第三方作了专家咨询,但意见未署名,难以认定已完成专家论证: what was done is held to be no such step.
bool judge::is_held_not_enough() const {
    const std::size_t from = std::max(h_.end, clause_.end);
    const stretch rest{from, std::max(from, period_.end)};
    const std::size_t at = first_place_of(
        r_.at(rest), {"难以认定", "不能认定", "无法认定", "不宜认定", "不应认定", "不能视为",
                      "不应视为", "不宜视为", "不能算", "算不上", "不能代替", "不能替代"});
    if (at == string_view::npos) return false;
    const stretch held{rest.begin + at,
                       std::max(rest.begin + at, r_.clause_at(rest.begin + at).end)};
    bool names_own = false;
    each(role::noun, held, [&](const phrase_hit& o) { names_own |= of_group(o); });
    return names_own;
}

/// 如果该办法已公开征求意见,司法局也出具了意见,即可…: what opens a sentence holds to its end.
bool judge::is_put_in_doubt() const {
    constexpr std::size_t lead = 7;  // bytes: at most a mark of a list and a short word
    const stretch opening{sentence_.begin, std::min(sentence_.begin + lead, h_.begin)};
    if (has_word_of("存疑", opening)) return true;
    bool found = false;
    each(role::condition, opening, [&](const phrase_hit& one) {
        found |= begins_with_one_of(
            r_.at({one.begin, r_.clause_at(one.begin).end}),
            {"如果", "假如", "假使", "假若", "倘", "若", "要是", "如若", "一旦", "除非", "只有"});
    });
    return found;
}

bool judge::is_set_right() const {
    // 有人质疑没有征求意见: only asked.
    if (has_one_of(r_.at({clause_.begin, h_.end}), {"质疑"}))
        return !has_one_of(r_.at({h_.end, std::max(h_.end, sentence_.end)}),
                           {"承认", "属实", "确未", "确实没", "确实未"});
    if (quote_ == 0) return false;
    // Words in any order may run on to what was found.
    const string_view rest = r_.at({h_.begin, std::max(h_.end, sentence_.end)});
    const std::size_t looked = first_place_of(rest, {"核实", "核查", "查证", "经查", "调阅"});
    if (looked == string_view::npos) return false;
    const stretch told{h_.begin + looked, sentence_.end};
    return has_one_of(rest.substr(looked), {"已于", "均已", "早已", "业已", "已经", "已在"}) &&
           !first(role::negation, told);
}

namespace {

/// 仅在系统内网挂了一周,不能视为履行了程序; 意见系代拟,不能作为经过论证的依据: where it is said that it does
/// not count; empty when it is not.
stretch words_that_it_does_not_count(string_view said) {
    for (const string_view not_taken :
         {"不能视为", "不应视为", "不得视为", "不能作为", "不能认定", "不足以认定", "不足以证明",
          "不能证明", "不能算", "难以证明", "无法证明", "难以认定", "无法认定"}) {
        const std::size_t at = said.find(not_taken);
        if (at == string_view::npos) continue;
        const string_view rest = said.substr(at + not_taken.size(), 36);
        if (begins_with_one_of(
                rest, {"履行", "经过", "已", "开展", "组织", "征求", "公开征求", "完成", "做过",
                       "论证", "审核", "审查", "评估", "公布", "听取"}))
            return {at, at + not_taken.size()};
    }
    return {};
}

}  // namespace

std::optional<phrase_hit> judge::refutation() const {
    const stretch said{h_.end, std::max(h_.end, sentence_.end)};
    if (const auto words = words_that_it_does_not_count(r_.at(said)); words.size() > 0)
        return r_.words().hit_of(h_.phrase, said.begin + words.begin, said.begin + words.end);
    // 所谓“专家论证”其实没有开: the sentence doubts from its beginning; else somebody looked into it.
    const bool is_so_called =
        contains_one_of({sentence_.begin, h_.begin}, {"所谓", "误填", "虚填"});
    std::size_t from = h_.end;
    if (!is_so_called) {
        const std::size_t looked =
            first_place_of(r_.at({h_.end, std::max(h_.end, sentence_.end)}),
                           {"核实", "核查", "查证", "经查,", "经查并", "经查没", "经查未", "查明",
                            "实际上", "事实上", "其实"});
        if (looked == string_view::npos) return std::nullopt;
        from += looked;
    }
    for (stretch c = r_.clause_at(from); c.size() > 0 && c.begin < sentence_.end;
         c = r_.clause_after(c)) {
        const stretch told{std::max(c.begin, from), std::max(from, c.end)};
        bool names_other = false;
        each(role::noun, told, [&](const phrase_hit& o) {
            names_other |= !of_group(o) && !r_.words().of(o).is_broad;
        });
        if (names_other) return std::nullopt;
        // 没有收到过意见 is the answer to a consultation, and not its denial.
        const bool asks =
            step_ == step::public_consultation || step_ == step::enterprise_consultation;
        for (const string_view none : {"没有收到过", "未收到过", "没收到过", "并不存在", "查无此"})
            if (const std::size_t at = r_.at(told).find(none);
                at != string_view::npos && !(asks && has_word(none, "收到")))
                return r_.words().hit_of(h_.phrase, told.begin + at, told.begin + at + none.size());
        const auto n = first(role::negation, told);
        if (n && denies_act(r_.text().substr(n->end))) return n;
    }
    return std::nullopt;
}

/// …已经备案的说法与事实不符; 网上传该办法已经公布,此说不实.
bool judge::is_taken_back() const {
    constexpr std::size_t near = 45;  // bytes: the predicate of what is said
    // 自查表填“已做稳评”,经核实并没有做
    if (contains_one_of({h_.end, std::max(h_.end, sentence_.end)},
                        {"核实并未", "核实并没", "核查并未", "核查并没", "经查并未", "经查并没",
                         "实际并未", "实际并没", "实际上并未", "其实并未", "其实并没"}))
        return true;
    if (is_quoted_and_refuted(r_, h_.end, quote_)) return true;
    bool found = false;
    each(role::word, {h_.begin, std::max(h_.end, sentence_.end)}, [&](const phrase_hit& one) {
        if (found || r_.words().group_of(one).id != "说法") return;
        // 审核认为第三条的说法不准确: a finding on the text.
        const stretch between{h_.end, std::max(h_.end, one.begin)};
        if (contains_one_of(between, {"认为", "指出", "提出", "发现"}) ||
            (contains(between, "建议") && !contains(between, "意见建议")))
            return;
        found = has_word_of("不实", {one.end, std::min(one.end + near, sentence_.end)});
    });
    return found;
}

namespace {

/// 意见采纳情况表(空白):提出人、是否采纳, 清理表:名称、文号、清理意见(保留/废止)、理由: the heads of columns.
bool is_empty_table(string_view said) {
    constexpr std::size_t longest_label = 90;  // bytes
    const std::size_t colon = said.find(':');
    if (colon > longest_label) return false;
    const string_view label = said.substr(0, colon), heads = said.substr(colon + 1);
    if (ends_with_one_of(label, {"(空白)", "(空表)", "(空白表)", "(未填)", "(待填)"})) return true;
    return ends_with_one_of(label, {"表", "簿", "台账"}) &&
           heads.find_first_of("0123456789:;,") == string_view::npos &&
           begins_with_one_of(heads, {"名称、", "序号、", "文号、", "文件名称、", "姓名、",
                                      "提出人、", "编号、", "标题、"}) &&
           !has_one_of(heads, {"已", "了", "均", "齐"});
}

}  // namespace

/// 《》已经×年×月×日第×次会议通过: the sample of a form. 教材里写道,…; 假设情形:…: what is set up to show.
bool judge::is_sample() const {
    // Signs that are rare alone: without them there is nothing to look for.
    if (contains(sentence_, "《》")) return true;
    if (contains(sentence_, "×") && contains_one_of(sentence_, {"×年", "×月", "第×"})) return true;
    if (contains(sentence_, "**") && contains_one_of(sentence_, {"20**", "**件"})) return true;
    // 填写示例:…, (样例)…: how a form is to be filled in.
    constexpr std::size_t longest_label = 30;  // bytes
    const std::size_t line = r_.line_at(h_.begin).begin;
    const string_view label = r_.at({line, std::min(h_.begin, line + longest_label)});
    const std::size_t end = std::min(label.find(":"), label.find(")"));
    if (end != string_view::npos && has_word_of("样张", {line, line + end})) return true;
    if (is_empty_table(r_.at({line, std::max(line, sentence_.end)}))) return true;
    // 统一编号(填写样例)QHGF-2022-15: the bracket stands behind the step's own name.
    constexpr std::size_t longest_bracket = 36;  // bytes
    const std::size_t open = starts(r_.text(), h_.end, "情况表(") ? h_.end + 9
                             : starts(r_.text(), h_.end, "表(")   ? h_.end + 3
                                                                  : h_.end;
    if (starts(r_.text(), open, "("))
        if (const string_view note =
                r_.at({open, std::min(r_.text().size(), open + longest_bracket)});
            has_one_of(note.substr(0, note.find(")")),
                       {"样例", "示例", "范例", "样张", "样式", "举例", "例如", "(例", "空白",
                        "空表", "样表", "模板"}))
            return true;
    // 例:…, 样表:…
    if (begins_with_one_of(r_.at({line, h_.begin}), {"例:", "(例)", "样表", "样张", "示例",
                                                     "填写范例", "填写样例", "样例", "范例"}))
        return true;
    bool is_told = false;
    each(role::word, {sentence_.begin, h_.begin}, [&](const phrase_hit& one) {
        if (r_.words().group_of(one).id != "样张" || r_.is_cited(one.begin)) return;
        const stretch c = r_.clause_at(one.begin);
        if (c.end > h_.begin || is_told) return;
        // 教材里写道, 讲师举例说, 模板中: it is quoted, and not the matter of the sentence.
        is_told = ends_with_one_of(r_.at({one.end, c.end}),
                                   {"说,", "写道,", "写到,", "写着,", "讲,", "讲道,", "讲到,",
                                    "提到,", "称,", "介绍,", "中,", "里,", "上,", ":", "如下,"});
    });
    return is_told;
}

namespace {

/// 对施行情况进行评估,建议不再延续: what the evaluation came to.
bool advises_to_end(string_view lead, string_view rest) {
    return ends_with_one_of(lead, {"建议", "主张", "结论是", "结论为", "意见是", "决定"}) &&
           begins_with_one_of(rest, {"延续", "延期", "续期", "保留", "继续", "延长"});
}

/// 首次送审未获通过,删除该条后重新送审,复审同意: what it came to in the end.
bool passes_in_the_end(string_view later) {
    return has_one_of(later, {"重新送审", "再次送审", "二次送审", "改后再送", "修改后再"}) &&
           has_one_of(later, {"复审同意", "复审通过", "再审通过", "审查同意", "审核同意",
                              "予以通过", "获得通过", "审查通过", "审核通过"});
}

}  // namespace

/// 律师审查后认为第七条没有依据: the reviewer denies something of the document, not the review; and
/// 考虑到泊位周转,没有采纳 is an answer.
bool judge::is_finding(const phrase_hit& n) const {
    if (step_ == step::expiry_evaluation)
        return n.begin > h_.end &&
               advises_to_end(r_.at({h_.end, n.begin}), r_.text().substr(n.end));
    if (step_ == step::consultation_feedback) {
        const string_view refuses = r_.text().substr(n.end, 18);
        return refuses.starts_with("采") && !has_one_of(refuses, {"反馈", "情况", "理由", "说明"});
    }
    if (step_ != step::legality_review && step_ != step::expert_argumentation &&
        step_ != step::fair_competition_review)
        return false;
    if (step_ == step::fair_competition_review &&
        (sets_no_barrier(r_.text().substr(n.end)) || denies_effect(r_.text().substr(n.end))))
        return true;
    if (n.begin < h_.begin + 6 || n.begin > h_.end + 60) return false;
    // 论证会未能形成一致意见: it met, and did not agree.
    if (begins_with_one_of(without_front(r_.text().substr(n.end), {"能"}),
                           {"形成一致", "达成一致", "取得一致", "形成统一"}))
        return true;
    if (concludes(r_.at({h_.begin, n.begin}), r_.text().substr(n.end))) return true;
    // 第八条缺乏依据, 与上位法并无相违之处: what is denied is a quality of the text.
    if (begins_with_one_of(without_front(r_.text().substr(n.end, 36), {"有"}),
                           {"依据", "法律依据", "法定依据", "抵触", "冲突",   "相违", "相抵",
                            "违反", "违法",     "超越",     "越权", "矛盾",   "妨碍", "排斥",
                            "排除", "限制",     "歧视",     "偏袒", "上位法", "逾越", "超出"}))
        return true;
    if (is_combined() &&
        begins_with_one_of(r_.text().substr(n.end), {"与上位", "与法律", "与现行"}))
        return true;
    // 未发现该文件存在违法增设行政许可的情形
    constexpr std::size_t subject = 48;  // bytes
    if (step_ == step::legality_review && is_combined() &&
        has_one_of(r_.text().substr(n.end, subject),
                   {"有超越", "存在超越", "存在违", "有违", "有抵触", "存在抵触", "有减损",
                    "存在减损", "违法增设", "违法设定"}))
        return true;
    if (passes_in_the_end(r_.at({n.end, std::max(n.end, sentence_.end)}))) return true;
    return has_one_of(r_.at({h_.begin, n.begin}), {"后认为", "审查认为", "审核认为", "初审认为",
                                                   "后指出", "后提出", "函认为", "函复认为"});
}

/// 邻县的办法没有公布,但论证会开过了; 合同未审核,不过报告已备案.
bool judge::is_turn_of_other() const {
    if (!r_.goes_on_behind_turn(sentence_.begin)) return false;
    const reading::untorn whole(r_);
    place_findings found;
    judge asked(r_, h_, step_, around_, found);
    asked.own_ = own_;
    return (!own_ && asked.other_matter(std::nullopt)) || asked.aside() ||
           asked.other_document(std::max(h_.end, clause_.end)) || asked.is_only_claimed();
}

bool judge::doubts(const phrase_hit& n) const {
    const string_view word = r_.at({n.begin, n.end});
    return begins_with_one_of(word, {"不能", "无法", "难以", "不足以", "不应认定", "不可视"});
}

}  // namespace yigui::recognising
