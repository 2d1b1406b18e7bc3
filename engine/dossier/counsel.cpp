#include "dossier/counsel.h"

#include <string>
#include <string_view>

#include "base/loosely.h"
#include "model/sentence.h"

namespace yigui::joining {
namespace {

using view = std::string_view;

/// A lawyer's or an adviser's paper by its title or by who signs it, and not that of the office that reviews.
bool is_of_counsel(const sheet& s) {
    std::string who = s.said->title ? s.said->title->value : "";
    if (holds_loosely(who, {"司法局", "司法厅", "法制办", "法制科", "法规科"})) return false;
    if (s.said->issuer) who += s.said->issuer->value;
    const view text = s.text();
    return holds_loosely(who, {"律师", "法律意见", "法律咨询", "法律顾问", "咨询意见"}) ||
           text.find("律师事务所\n") != view::npos || text.ends_with("律师事务所");
}

/// 不代替制定机关的合法性审核; 不作为修改后文本的合法性审核依据 only says of which text the paper speaks.
bool denies_to_be_review(view said) {
    for (const view no :
         {"不代替", "不替代", "不能代替", "不能替代", "不取代", "不能取代", "不得代替", "不得替代",
          "不视为", "不作为", "不能作为", "不等同于", "不影响"})
        for (auto at = find_loosely(said, no); !at.is_empty();
             at = find_loosely(said, no, at.end)) {
            view clause = said.substr(at.end);
            for (const view mark : {"，", ",", "。", "；", ";"})
                clause = clause.substr(0, clause.find(mark));
            if (holds_loosely(clause, {"合法性审核", "合法性审查", "法制审核"}) &&
                !holds_loosely(clause, {"修改后", "文本", "依据"}))
                return true;
        }
    return false;
}

/// 受市司法局委托, 会同法规科审查: the office that reviews stands behind the opinion.
bool is_for_office(view text) {
    return holds_loosely(
        text, {"司法局", "司法厅", "司法所", "法制办", "法制科", "法制股", "法制处", "法制机构",
               "法规科", "法规股", "法规处", "审核机构", "审查机构", "审核部门"});
}

}  // namespace

std::optional<span> stands_for_no_review(const sheet& s, step st) {
    if (st != step::legality_review || !is_of_counsel(s)) return std::nullopt;
    const view text = s.text();
    for (view own :
         {"本意见", "本法律意见", "本咨询意见", "本所意见", "以上意见", "上述意见", "本函"})
        for (std::size_t at = text.find(own); at != view::npos; at = text.find(own, at + 1)) {
            const span here{s.said->whole.begin + at, s.said->whole.begin + at + own.size()};
            const span sentence = sentence_around(s.doc->text, s.said->whole, here);
            if (denies_to_be_review(s.doc->at({here.begin, sentence.end}))) return sentence;
        }
    if (is_for_office(text)) return std::nullopt;
    const std::size_t title = s.said->title ? s.said->title->at.begin : s.said->whole.begin;
    return sentence_around(s.doc->text, s.said->whole, {title, title});
}

}  // namespace yigui::joining
