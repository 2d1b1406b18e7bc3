// An interpretation opens with the publication of what it explains: 近日,某部发布了《…办法》
// (以下简称《办法》). The words are those of any news of any document, so a phrase can't tell: it
// counts only where such a page begins, and only of the document that the page is about. Notices
// and opinions are 发布 in the speech of their authors and in truth sent to offices: of them the
// public must be named, or 正式发布.
#include <algorithm>

#include "recognise/find.h"
#include "recognise/mentions.h"

namespace yigui::recognising {
namespace {

/// 规则, 标准 and the like bind everybody and are made known to everybody.
bool binds_public(string_view name) {
    name = name.substr(0, name.find('('));
    return ends_with_one_of(name, {"办法", "规定", "条例", "细则", "规则", "准则", "标准", "规范",
                                   "指南", "导则", "指引", "目录"});
}

/// Does the part of a clause before 《 end with an act of making known? It is `firm` when it says
/// that the public was told.
bool publishes(string_view lead, bool& firm) {
    for (const string_view aspect : {"了", "施行", "实施"})
        if (lead.ends_with(aspect)) lead = lead.substr(0, lead.size() - aspect.size());
    if (!ends_with_one_of(lead, {"发布", "公布", "颁布"})) return false;
    constexpr std::size_t nearest = 30;  // bytes: 正式对外
    const string_view manner = lead.substr(lead.size() > nearest ? lead.size() - nearest : 0);
    // 共同制定并发布: what was made first and made known then was not only sent to offices.
    firm = has_one_of(manner, {"正式", "公开", "向社会", "对外", "向公众", "制定并", "编制并",
                               "制定了并", "起草并", "修订并"});
    return !has_one_of(lead, {"将", "拟", "应当", "根据", "按照", "依据", "依照", "尚未", "没有",
                              "曾", "计划", "征求意见", "草案"});
}

/// Does the page speak of the document of this name?
bool is_of_page(const reading& r, const token& cited, const surroundings& around) {
    constexpr std::size_t near = 120;  // bytes: its number, its short name
    const string_view name = r.at({cited.begin + 3, cited.end - 3});
    const string_view title = around.title;
    if (const std::size_t at = title.find(name); name.size() >= 18 && at != string_view::npos) {
        // 国家发展改革委发布《水效标识管理办法》, on the page of 《某市水效标识管理办法》: the one it carries out.
        const bool is_shorter = at >= 3 && !title.substr(0, at).ends_with("《");
        const string_view who = r.at({r.clause_at(cited.begin).begin, cited.begin});
        return !is_shorter || !has_one_of(who, {"国家", "国务院", "部", "省", "自治区", "总局"});
    }
    const string_view behind =
        r.at({cited.end, std::min(r.sentence_at(cited.begin).end, cited.end + near)});
    return behind.starts_with("(") && has_one_of(behind, {"以下简称", "下称", "简称《", "简称“"});
}

std::optional<period> day_before(const reading& r, stretch sentence, std::size_t until) {
    for (std::size_t i = r.first_token(sentence.begin); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin >= until) break;
        if (t.kind == token_kind::date && t.when.from && t.when.from->is_exact() &&
            !t.when.is_interval)
            return period::on(*t.when.from);
    }
    return std::nullopt;
}

}  // namespace

void add_told_publication(const reading& r, const surroundings& around, std::vector<mention>& all) {
    constexpr std::size_t opening = 900;  // bytes: the first sentences
    if (around.kind != paper_kind::interpretation) return;
    if (std::any_of(all.begin(), all.end(), [](const mention& m) {
            return m.step == step::publication && m.polarity == polarity::done;
        }))
        return;
    // Whoever answers the press about a document has told the public of it.
    const bool answers_press = has_one_of(around.title, {"记者问", "记者提问"});
    for (std::size_t i = r.first_token(r.body()); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin > r.body() + opening) return;
        if (t.kind != token_kind::citation || t.end < t.begin + 9) continue;
        const stretch clause = r.clause_at(t.begin);
        const string_view name = r.at({t.begin + 3, t.end - 3});
        bool firm = false;
        if (!publishes(r.at({clause.begin, std::max(clause.begin, t.begin)}), firm) ||
            !(firm || answers_press || binds_public(name)) || has_one_of(name, {"稿)", "草案"}) ||
            !is_of_page(r, t, around))
            continue;
        mention m;
        m.step = step::publication;
        m.polarity = polarity::done;
        m.at = r.original({std::min(clause.begin, t.begin), t.end});
        m.when = day_before(r, r.sentence_at(t.begin), t.begin);
        m.because.push_back("解读开头写明发布了它解读的文件");
        all.push_back(std::move(m));
        return;
    }
}

}  // namespace yigui::recognising
