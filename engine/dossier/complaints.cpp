// A claim stands in front of the answer (回复, 经核实), in a paper that is called a complaint, or behind
// the words by which somebody is let speak (市民反映, 诉求：). What an organ found stays as it is told.
#include "dossier/complaints.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "dossier/heads.h"
#include "dossier/one_of.h"
#include "model/sentence.h"

namespace yigui::joining {
namespace {

using view = std::string_view;

/// Where the organ begins to speak; the end of the paper when it doesn't.
std::size_t place_of_answer(const sheet& s) {
    std::size_t out = s.said->whole.end;
    for (const view answer :
         {"回复：", "回复:", "答复：", "答复:", "办理结果", "处理结果", "经核实", "经核查", "经查",
          "经调查", "核查情况", "调查情况", "办理情况", "核实情况", "本机关认为", "本院认为"})
        if (const std::size_t at = s.text().find(answer); at != view::npos)
            out = std::min(out, s.said->whole.begin + at);
    return out;
}

/// 经核实情况属实; not 不属实, 与事实不符.
bool bears_out(view answer) {
    const std::string words = folded_words(answer);
    if (holds_one_of(words, {"确未", "确实未", "确实没有", "确有", "确属"})) return true;
    const std::size_t at = words.find("属实");
    return at != std::string::npos && !view(words).substr(0, at).ends_with("不") &&
           !view(words).substr(0, at).ends_with("是否");
}

bool is_complaint(const sheet& s) {
    const auto heads = heads_of(s);
    return std::any_of(heads.begin(), heads.end(), [](const head_line& line) {
        const view words = without_end_bracket(line.words);
        return ends_with_one_of(
            words,
            {"留言",   "留言精选",   "信访件",     "信访材料", "信访登记表", "信访事项登记表",
             "来信",   "来访登记表", "举报信",     "举报材料", "投诉信",     "投诉材料",
             "投诉单", "工单",       "申诉书",     "申诉信",   "复议申请书", "起诉状",
             "上诉状", "审查申请书", "审查建议书", "意见箱",   "网民评论",   "网友评论"});
    });
}

/// 市民反映, 申请人认为, 诉求:, @某某: in front of the place, in its sentence.
bool is_let_speak(view before) {
    constexpr std::size_t near = 30;  // bytes between who speaks and that he does
    if (before.starts_with("@")) return true;
    for (const view label :
         {"反映问题:", "反映内容:", "反映事项:", "诉求:", "诉求内容:", "投诉内容:", "举报内容:",
          "来信内容:", "留言内容:", "留言:", "事实与理由:", "事实和理由:", "申请理由:"})
        if (before.find(label) != view::npos) return true;
    for (const view who :
         {"市民",   "群众", "网友",   "网民",   "公司",   "企业",   "商户",   "当事人",
          "申请人", "原告", "信访人", "来电人", "来信人", "举报人", "投诉人", "反映人",
          "业主",   "村民", "居民",   "读者",   "有人",   "您"})
        for (std::size_t at = before.find(who); at != view::npos; at = before.find(who, at + 1)) {
            const view rest = before.substr(at + who.size(), near);
            if (holds_one_of(rest, {"反映", "认为", "称", "质疑", "投诉", "举报"})) return true;
        }
    return before.starts_with("反映");
}

}  // namespace

bool is_claimed(const mention& m, const sheet& s) {
    if (m.polarity != polarity::negated && m.polarity != polarity::done) return false;
    const bool is_of_complaint = is_complaint(s);
    // 企业代表认为…: what was heard from them is the record of it.
    if (m.polarity == polarity::done && !is_of_complaint) return false;
    const span sentence = sentence_around(s.doc->text, s.said->whole, m.at);
    const bool is_said = is_let_speak(folded_words(s.doc->at({sentence.begin, m.at.end})));
    // The whole paper is gone through last: a register has thousands of rows.
    if (!is_of_complaint && !is_said) return false;
    const std::size_t answer = place_of_answer(s);
    const bool is_asked = m.at.begin < answer && is_of_complaint;
    if (!is_asked && (!is_said || m.polarity == polarity::done)) return false;
    return m.at.begin >= answer || !bears_out(s.doc->at({answer, s.said->whole.end}));
}

}  // namespace yigui::joining
