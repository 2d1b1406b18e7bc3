// The outcome that a review's paper states. A verdict in so many words stands over the form's field,
// and the field over the sentences that conclude; only an opinion with neither is read as a whole.
// 合法 alone decides nothing before the harder words were looked for: 不合法 holds it.
#include "dossier/outcome.h"

#include <initializer_list>
#include <string_view>

#include "base/loosely.h"
#include "dossier/forms.h"
#include "model/sentence.h"

namespace yigui::joining {
namespace {

using view = std::string_view;

/// The sentences that conclude; the whole text when none says that it does.
std::string conclusion_of(const sheet& s) {
    const view text = s.text();
    std::string out;
    for (view mark :
         {"综上", "结论为", "审核结论", "审查结论", "审核意见为", "审查意见为", "经审核", "经审查"})
        for (std::size_t at = text.find(mark); at != view::npos; at = text.find(mark, at + 1)) {
            const span here{s.said->whole.begin + at, s.said->whole.begin + at + mark.size()};
            out += s.doc->at(sentence_around(s.doc->text, s.said->whole, here));
        }
    return out.empty() ? std::string(text) : out;
}

std::string legality_in(view text) {
    if (holds_loosely(text, {"应当予以修改", "应予以修改", "应予修改", "应当修改"}))
        return "应当予以修改";
    if (holds_loosely(text, {"不合法", "不符合法律"})) return "不合法";
    if (holds_loosely(text,
                      {"合法", "符合法律", "未发现", "不违反", "不抵触", "无不同意见", "同意"}))
        return "合法";
    return {};
}

}  // namespace

std::string verdict_of(const sheet& s) {
    const view text = s.text();
    for (view mark : {"审核意见为", "审查意见为", "审核结论为", "审查结论为"})
        if (const std::size_t at = text.rfind(mark); at != view::npos) {
            const span here{s.said->whole.begin + at, s.said->whole.begin + at + mark.size()};
            const span sentence = sentence_around(s.doc->text, s.said->whole, here);
            return legality_in(s.doc->at({here.end, std::max(here.end, sentence.end)}));
        }
    return {};
}

namespace {

/// 合法 / 应当予以修改 / 不合法, as the form's field, or else the opinion's own words say.
std::string legality_outcome(const sheet& s) {
    if (const std::string verdict = verdict_of(s); !verdict.empty()) return verdict;
    const std::string in_form = legality_in(concluded_in_form(s));
    return in_form.empty() ? legality_in(conclusion_of(s)) : in_form;
}

/// 适用例外规定, 符合例外规定, and not 不适用, 未适用, 没有适用.
bool relies_on_exception(view text, std::initializer_list<view> said) {
    for (const view words : said)
        for (std::size_t at = text.find(words); at != view::npos; at = text.find(words, at + 1)) {
            const view before = text.substr(0, at);
            const auto ends = [&](view w) { return before.ends_with(w); };
            if (!ends("不") && !ends("未") && !ends("没有") && !ends("无需") && !ends("不需要") &&
                !ends("不存在") && !ends("无须") && !ends("是否"))
                return true;
        }
    return false;
}

/// The conclusion in its own words; 适用例外规定 in these words whichever way it is ticked.
std::string competition_outcome(const sheet& s) {
    const std::string in_form = concluded_in_form(s);
    // In running text 适用例外规定 may be the name of a field; the words of a verdict are not.
    const bool relies =
        in_form.empty()
            ? relies_on_exception(s.text(), {"符合例外规定", "符合例外情形", "属于例外规定"})
            : relies_on_exception(in_form, {"适用例外", "符合例外", "属于例外"});
    if (relies || ticks_exception(s)) return "适用例外规定";
    return in_form.substr(0, in_form.find('\n'));
}

}  // namespace

std::string outcome_of(const sheet& s, step st) {
    if (st == step::legality_review) return legality_outcome(s);
    if (st == step::risk_assessment) {
        // □高风险 □中风险 ☑低风险 names all three.
        const std::string in_form = concluded_in_form(s);
        for (view text : {view(in_form), s.text()})
            for (const char* level : {"低风险", "中风险", "高风险"})
                if (text.find(level) != view::npos) return level;
    }
    if (st == step::fair_competition_review) return competition_outcome(s);
    return {};
}

}  // namespace yigui::joining
