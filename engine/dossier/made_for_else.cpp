#include "dossier/made_for_else.h"

#include <algorithm>
#include <string_view>

#include "base/loosely.h"
#include "dossier/one_of.h"
#include "model/sentence.h"

namespace yigui::joining {
namespace {

using view = std::string_view;

/// Whether the paper tells somewhere of what the public said. 社会公众意见尚未汇总 tells of nothing.
bool tells_of_the_public(const sheet& s) {
    const view text = s.text();
    for (const view who :
         {"公众",   "社会意见", "社会公众", "网上", "网络", "网民",  "网友", "群众",
          "市民",   "居民",     "村民",     "个人", "来信", "来电",  "留言", "公开征求",
          "公示期", "公开征集", "社会各界", "企业", "商户", "经营户"})
        for (std::size_t at = text.find(who); at != view::npos; at = text.find(who, at + 1)) {
            const std::size_t begin = s.said->whole.begin + at;
            const span told =
                sentence_around(s.doc->text, s.said->whole, {begin, begin + who.size()});
            if (!holds_loosely(s.doc->at(told), {"尚未", "还未", "另行", "未汇总", "待汇总"}))
                return true;
        }
    return false;
}

/// 《甲办法》部门意见采纳情况: what became of the opinions of those who work on the document with the drafter. What is told to
/// the public is what became of the public's.
bool is_on_opinions_of_offices(view title, const sheet& s) {
    return holds_one_of(title, {"部门意见", "部门建议", "单位意见", "科室意见", "处室意见",
                                "专家意见", "会签意见", "代表建议", "委员建议", "提案", "审计意见",
                                "审核意见采纳", "审查意见采纳", "内部意见"}) &&
           !tells_of_the_public(s);
}

/// 廉政风险评估表, 某补贴项目社会稳定风险评估报告 that names the document as its background only.
bool is_on_other_risk(view title, const identity& id) {
    const std::size_t social = title.find("社会稳定风险");
    if (social == view::npos &&
        holds_one_of(title, {"廉政风险", "廉洁风险", "法律风险", "合规风险", "资金风险", "债务风险",
                             "财务风险", "内控风险", "内部控制风险", "信息安全风险", "网络安全风险",
                             "施工风险"}))
        return true;
    const std::size_t at = std::min(social, title.find("风险评估"));
    if (at == view::npos || at == 0) return false;
    const view matter = title.substr(0, at);
    for (const view object : {"项目", "资金", "工程", "活动"})
        if (matter.ends_with(object) && id.title.find(object) == std::string::npos) return true;
    return false;
}

}  // namespace

std::optional<span> made_for_else(const sheet& s, step st, const identity& id) {
    if (!s.said->title) return std::nullopt;
    const view title = s.said->title->value;
    const bool is_else =
        (st == step::consultation_feedback && is_on_opinions_of_offices(title, s)) ||
        (st == step::risk_assessment && is_on_other_risk(title, id));
    if (!is_else) return std::nullopt;
    return s.said->title->at;
}

}  // namespace yigui::joining
