// What a short passage says of the document that it is about: that it is its own, what it holds, and that a
// sentence takes up the step of the one before.
#include "recognise/find.h"
#include "recognise/place.h"

namespace yigui::recognising {

/// 代拟期间曾召开企业座谈会, sentences behind 本文件由市残联代拟: a short passage is about its own document to its end.
bool place::is_in_passage_on_draft() const {
    constexpr std::size_t longest = 1500;  // bytes
    // What is evaluated or cleared was in force before.
    if (step_ == step::expiry_evaluation || step_ == step::annual_cleanup) return false;
    if (r_.text().size() > longest) return false;
    const string_view before = r_.at({0, sentence_.begin});
    return has_one_of(
        before,
        {"本办法",     "本规定",   "本细则",   "本通知",   "本方案",   "本意见",   "本文件",
         "本件",       "本稿",     "本草案",   "本措施",   "本规则",   "本次修订", "本次修改",
         "此次修订",   "此次修改", "送审稿",   "修订稿",   "修改稿",   "代拟稿",   "起草的《",
         "修订的《",   "拟订的《", "拟定的《", "报审的《", "送审的《", "文稿",     "草案",
         "征求意见稿", "形成初稿", "起草专班"});
}

/// 六个部门没有完成文件清理。我局清理工作已完成; 要求补报《…》的备案材料。我局已补报: the sentence before names the step and its
/// object.
bool place::is_taken_up_from_before() const {
    const bool is_own_cleanup = step_ == step::annual_cleanup &&
                                begins_with_one_of(r_.at(clause_), {"我局", "我委", "我厅", "我办",
                                                                    "我镇", "我县", "本局"});
    if (step_ != step::filing && !is_own_cleanup) return false;
    if (sentence_.begin <= r_.line_at(h_.begin).begin) return false;
    const stretch before = r_.sentence_at(sentence_.begin - 1);
    bool names_step = false;
    each(role::noun, before, [&](const phrase_hit& one) { names_step |= of_group(one); });
    return names_step && names_document(before);
}

/// 本方案内容为机关食堂节约用餐: what the document is about. 征求了村民意见: who was asked.
bool place::is_content_of_own(const phrase_hit& one) const {
    if (has_one_at(r_.text(), one.end, {"意见", "的意见", "代表意见", "代表座谈"}) &&
        contains_one_of({r_.clause_at(one.begin).begin, one.begin}, {"征求", "听取", "征集"}))
        return true;
    const string_view lead = r_.at({r_.clause_at(one.begin).begin, one.begin});
    return has_one_of(lead, {"本办法", "本方案", "本通知", "本规定", "本细则", "本意见", "本文件",
                             "本件", "内容为", "内容是"}) ||
           (ends_with_one_of(lead, {"为机关", "是机关", "为"}) && has_word(lead, "内容"));
}

}  // namespace yigui::recognising
