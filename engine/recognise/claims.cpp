// What is written of a step without being told as a fact of this document: a sample, a lesson, a
// supposition; a claim that nobody can prove, or that the sentence itself takes back.
#include "recognise/judge.h"

namespace yigui::recognising {

/// 没有证据表明该办法…; 请核实该稿…; 被告主张已征求意见,但未提交证据.
bool judge::is_only_claimed() const {
    const stretch head{clause_.begin, h_.begin};
    if (has_word_of("存疑", head) || is_taken_back()) return true;
    // 经办人称送审过,但拿不出任何材料
    const stretch rest{h_.end, std::max(h_.end, sentence_.end)};
    if (has_word_of("转述", {sentence_.begin, h_.begin}) && has_word_of("无据", rest)) return true;
    return contains_one_of(head, {"主张", "声称", "自称", "辩称", "宣称", "虽注明", "虽称"}) &&
           first(role::negation, rest);
}

/// …已经备案的说法与事实不符; 网上传该办法已经公布,此说不实.
bool judge::is_taken_back() const {
    std::size_t said = 0;
    each(role::word, {h_.begin, std::max(h_.end, sentence_.end)}, [&](const phrase_hit& one) {
        const string_view group = r_.words().group_of(one).id;
        if (group != "说法") return;
        const stretch c = r_.clause_at(one.begin);
        // 审核认为第三条的说法不准确: a finding on the text.
        if (contains_one_of({h_.end, std::max(h_.end, one.begin)},
                            {"认为", "指出", "提出", "发现", "建议"}))
            return;
        // In the clause of the step, or the first word of a later one (此说, 上述记载).
        if (said == 0 && (c.begin <= h_.begin || one.begin <= c.begin + 6)) said = one.end;
    });
    return said != 0 && has_word_of("不实", {said, std::max(said, sentence_.end)});
}

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

}  // namespace yigui::recognising
