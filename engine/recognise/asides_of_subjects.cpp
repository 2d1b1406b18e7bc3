// A drafting note or an interpretation tells beside the making of its own document what was done
// with others: a plan that experts judged, works that were assessed, the year's plan of documents
// that the government adopted, a clean-up of the whole city. Its own document is known by the title;
// what is told of another thing is known by the noun that heads the subject of the clause
// (市停车专项规划已经专家评审) or the object of the meeting (通过了2023年立法计划), when the title has no
// such noun. Nouns that a part of the document may bear (标准, 措施, 条款) are no heads here.
// Rejected: to take every subject that is not the document for another thing; offices, meetings
// and the step itself stand there, too.
#include <algorithm>

#include "base/utf8.h"
#include "recognise/find.h"
#include "recognise/subjects.h"

namespace yigui::recognising {
namespace {

constexpr std::size_t character = 3;  // bytes

/// The questions of this file, put to a place.
class asides_of_subjects : public judge {
 public:
    explicit asides_of_subjects(const judge& j) : judge(j) {}
    std::optional<std::string> aside_of_subjects() const;

 private:
    bool has_own_document() const;
    bool names_own(stretch) const;
    bool is_own_title(string_view cited) const;
    bool is_own_noun(const phrase_hit& noun) const;
    std::optional<std::string> thing() const;
    std::optional<std::string> subject_of(stretch clause) const;
    std::optional<std::string> title_of(stretch clause) const;
    std::optional<std::string> document_of(stretch clause) const;
    bool has_other_matter(string_view name) const;
    bool is_of_other_organ(string_view name) const;
    bool is_yet_to_issue() const;
    std::optional<std::string> object_of(stretch clause) const;
    bool owns_step(stretch clause, const phrase_hit& thing) const;
    std::optional<std::string> decided() const;
    std::optional<std::string> noun_decided(stretch object) const;
    std::optional<std::string> title_decided(stretch object) const;
    bool is_entered_in_plan() const;
    bool is_done_by_congress() const;
    bool is_hearing_on_prices() const;
    bool is_practice_elsewhere() const;
    bool is_of_present_state() const;
    bool is_of_each() const;
    bool is_cleanup_of_many() const;
    bool is_content_of_own() const;
};

/// Does the clause go on with what the one before it is about, or tell what came of that?
bool goes_on(string_view said) {
    return begins_with_one_of(
        said, {"并",   "且",   "还",   "也",   "又",   "已",   "经",   "于",   "先后", "均",
               "最终", "通过", "获",   "报",   "完成", "征求", "顺利", "专家", "与会", "会议",
               "一致", "评",   "结论", "风险", "等级", "形成", "由",   "编号"});
}

/// 已, 经, 于2022年: behind the subject begins what is told of it.
bool begins_predicate(string_view said) {
    if (!said.empty() && said.front() >= '0' && said.front() <= '9') return true;
    return begins_with_one_of(
        said, {"已",   "业经", "现已", "经",   "于",   "通过", "完成", "征求", "公开", "在",
               "也",   "均",   "都",   "先后", "目前", "正",   "获",   "由",   "组织", "开展",
               "进行", "报",   "顺利", "全部", "曾",   "此前", "早",   "分别", "同步"});
}

/// 《合法性审核意见书》, 《专家论证报告》: what a step of this document left.
bool names_paper_of_step(string_view title) {
    return has_one_of(title, {"审核", "审查", "评估", "论证", "采纳", "征求意见", "听证", "纪要",
                              "意见书", "风险"});
}

/// 办法 of 《城市更新办法(试行)》: the last two characters of the name.
string_view kind_in(string_view title) {
    title = title.substr(character, title.size() - 2 * character);
    title = title.substr(0, title.find('('));
    return title.size() < 2 * character ? title : title.substr(title.size() - 2 * character);
}

/// Words that lead in something else than a subject, or tell that it is the document's own.
bool is_no_subject(string_view name) {
    return has_one_of(name, {"对",   "将",   "把",   "就",   "与",   "按",   "照",   "列入",
                             "纳入", "结合", "关于", "通过", "召开", "组织", "起草", "专家",
                             "《",   "稿",   "草案", "办法", "规定", "细则", "后",   "会议"}) ||
           // 经济开发区, 数据中心 are subjects.
           (begins_with_one_of(name, {"经", "据", "在", "向", "为"}) &&
            !begins_with_one_of(name, {"经济", "经营", "在建", "为民"}));
}

}  // namespace

/// Papers on the making of one document that their title names; 附:起草说明 names none.
bool asides_of_subjects::has_own_document() const {
    constexpr std::size_t shortest = 10 * character;  // 关于…办法的起草说明
    if (around_.title.size() < shortest) return false;
    switch (around_.kind) {
        case paper_kind::drafting_explanation:
        case paper_kind::interpretation:
        case paper_kind::consultation_notice:
        case paper_kind::consultation_feedback:
        case paper_kind::enterprise_consultation:
        case paper_kind::fair_competition_review:
        case paper_kind::legality_opinion:
            return true;
        case paper_kind::issued_document:
            return !has_one_of(r_.at(sentence_),
                               {"印发", "现予", "现将", "如下", "现公布", "现发布"});
        case paper_kind::meeting_minutes:
            return false;
        default:
            return has_word(around_.title, "《") && tells_of_making();
    }
}

/// 《办法》, 草案: the stretch names the paper's own document.
bool asides_of_subjects::names_own(stretch s) const {
    if (names_draft_in(s)) return true;
    for (std::size_t i = r_.first_token(s.begin); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin >= s.end) return false;
        if (t.kind == token_kind::citation && is_own_title(r_.at({t.begin, t.end}))) return true;
    }
    return false;
}

/// 《办法》 is short for the own title, 《…管理办法(草案)》 a part of it or more than it.
bool asides_of_subjects::is_own_title(string_view cited) const {
    constexpr std::size_t mark = character, shortest = 12;  // bytes
    if (cited.size() < 2 * mark) return true;
    string_view name = cited.substr(mark, cited.size() - 2 * mark);
    name = name.substr(0, name.find('('));
    if (name.size() < shortest || has_word(around_.title, name)) return true;
    const string_view title = around_.title;
    const std::size_t open = title.find("《");
    if (open == string_view::npos) return false;
    string_view own = title.substr(open + mark);
    own = own.substr(0, own.find("》"));
    own = own.substr(0, own.find('('));
    return name.find(own) != string_view::npos ||
           r_.text().find("简称《" + std::string(name)) != string_view::npos;
}

bool asides_of_subjects::is_own_noun(const phrase_hit& noun) const {
    return has_word(around_.title, r_.at({noun.begin, noun.end}));
}

/// 停车楼项目社会稳定风险评估(已完成): the step is the thing's own, with or without 的. 决策项目 may be the
/// document.
bool asides_of_subjects::owns_step(stretch clause, const phrase_hit& thing) const {
    if (has_one_of(r_.at({clause.begin, thing.begin}), {"决策", "立法", "制定"})) return false;
    const std::size_t of = starts(r_.text(), thing.end, "的") ? character : 0;
    bool owns = false;
    each(role::noun, {thing.end + of, thing.end + of + 1},
         [&](const phrase_hit& one) { owns |= of_group(one); });
    return owns || h_.begin == thing.end + of;
}

/// 市停车专项规划(已经…), 城区路网改造工程(2022年…): what the clause begins with and tells of.
std::optional<std::string> asides_of_subjects::subject_of(stretch clause) const {
    constexpr std::size_t longest = 90;  // bytes of the subject
    std::optional<phrase_hit> head;
    each(role::word, {clause.begin, std::min(clause.end, clause.begin + longest)},
         [&](const phrase_hit& one) {
             if (head || r_.words().group_of(one).id != "别的主语" || r_.is_cited(one.begin))
                 return;
             const string_view rest = r_.at({one.end, std::max(one.end, clause.end)});
             if (begins_predicate(rest) || owns_step(clause, one)) head = one;
         });
    if (!head || is_own_noun(*head)) return std::nullopt;
    const string_view name = r_.at({clause.begin, head->begin});
    // 方案已…, 项目已… may be the draft itself; 规划, 目录 are sorts of papers that it is none of.
    const bool is_sort = has_one_at(r_.text(), head->begin, {"规划", "计划", "目录", "纲要"});
    if ((name.size() < 2 * character && !is_sort) || is_no_subject(name)) return std::nullopt;
    if (around_.kind == paper_kind::issued_document &&
        has_one_of(r_.at({head->begin, head->end}), {"方案", "意见", "报告"}))
        return std::nullopt;
    return r_.original_text({clause.begin, head->end});
}

/// 县民政局的临时救助办法(已经…), 水价听证办法(由市局制定,…): an uncited document of a sort that the title has
/// not, and with a matter of its own.
std::optional<std::string> asides_of_subjects::document_of(stretch clause) const {
    constexpr std::size_t longest = 75;  // bytes of the name
    // What the draft replaces was a document of another sort at times, and these are of it.
    if (step_ == step::expiry_evaluation || step_ == step::annual_cleanup ||
        step_ == step::necessity_assessment || around_.kind == paper_kind::issued_document)
        return std::nullopt;
    std::optional<phrase_hit> head;
    each(role::word, {clause.begin, std::min(clause.end, clause.begin + longest)},
         [&](const phrase_hit& one) {
             if (!head && r_.words().group_of(one).id == "别人的文件" && !r_.is_cited(one.begin) &&
                 has_one_at(r_.text(), one.begin,
                            {"办法", "规定", "细则", "方案", "规程", "实施意见"}) &&
                 begins_predicate(r_.at({one.end, std::max(one.end, clause.end)})))
                 head = one;
         });
    if (!head || has_word(around_.title, r_.at({clause.begin, head->end}))) return std::nullopt;
    const string_view name = r_.at({clause.begin, head->begin});
    if (is_no_subject(name) ||
        has_one_of(name, {"我局", "本", "该", "新", "拟", "配套", "我委", "原"}))
        return std::nullopt;
    const bool is_made_elsewhere =
        has_one_at(r_.text(), head->end, {"由市", "由省", "由国家", "由县", "由上级"}) &&
        has_one_of(r_.at({head->end, std::max(head->end, clause.end)}), {"制定", "编制", "印发"});
    if (is_made_elsewhere || is_of_other_organ(name) ||
        (!is_own_noun(*head) && has_other_matter(name)))
        return r_.original_text({clause.begin, head->end});
    return std::nullopt;
}

/// 县民政局的(临时救助办法): an organ that neither the title nor the signature names.
bool asides_of_subjects::is_of_other_organ(string_view name) const {
    constexpr std::size_t tail = 100, shortest = 3 * character;  // bytes: the signature
    const std::size_t of = name.find("的");
    if (of == string_view::npos || of < shortest) return false;
    const string_view who = name.substr(0, of);
    if (!ends_with_one_of(who, {"局", "厅", "委", "部门", "中心"})) return false;
    const string_view own = who.substr(who.size() - shortest);  // 民政局, without its place
    const std::size_t end = r_.text().size();
    const string_view signature = r_.at({std::max(sentence_.end, end - std::min(end, tail)), end});
    return !has_word(around_.title, own) && !has_word(signature, own);
}

/// Two characters of the name tell a matter, and none of them stands in the title: 临时救助, and not 暂行管理.
bool asides_of_subjects::has_other_matter(string_view name) const {
    bool is_telling = false;
    for (std::size_t at = 0; at + 2 * character <= name.size(); at += character) {
        const string_view piece = name.substr(at, 2 * character);
        if (!is_ideograph_at(piece, 0) || !is_ideograph_at(piece, character)) return false;
        if (is_one_of(piece,
                      {"管理", "实施", "暂行", "试行", "工作", "有关", "相关", "全市", "全县",
                       "全区", "我市", "我县", "我区", "具体", "改革", "建设", "考核"}))
            continue;
        if (has_word(around_.title, piece)) return false;
        is_telling = true;
    }
    return is_telling;
}

/// 市政府印发的《城市更新办法》(已报省政府备案), 《停车专项规划》(于2021年…): the same of a title.
std::optional<std::string> asides_of_subjects::title_of(stretch clause) const {
    const std::size_t i = r_.first_token(clause.begin);
    for (std::size_t k = i; k < r_.tokens().size() && r_.tokens()[k].begin < clause.end; ++k) {
        const token& t = r_.tokens()[k];
        if (t.kind != token_kind::citation) continue;
        const string_view before = r_.at({clause.begin, t.begin}), name = r_.at({t.begin, t.end});
        if (is_own_title(name) || is_no_subject(before) || names_paper_of_step(name))
            return std::nullopt;
        std::size_t end = t.end;
        if (starts(r_.text(), end, "(")) end = r_.text().find(")", end) + 1;
        if (end == 0 || !begins_predicate(r_.at({end, std::max(end, clause.end)})))
            return std::nullopt;
        // A title of the own sort may be the own one in other words.
        const bool is_issued = ends_with_one_of(
            before, {"印发的", "出台的", "制定的", "发布的", "公布的", "修订的", "颁布的"});
        if (!before.empty() && !is_issued) return std::nullopt;
        if (!is_issued && has_word(around_.title, kind_in(name))) return std::nullopt;
        return r_.original_text({t.begin, t.end});
    }
    return std::nullopt;
}

/// 就停车专项规划召开专家论证会, 对停车楼项目进行了风险评估: what the clause says it was for.
std::optional<std::string> asides_of_subjects::object_of(stretch clause) const {
    const string_view said = r_.at(clause);
    const std::size_t lead = first_place_of(said, {"对", "就", "围绕", "针对"});
    if (lead == string_view::npos || clause.begin + lead > h_.end) return std::nullopt;
    const bool is_long = begins_with_one_of(said.substr(lead), {"围绕", "针对"});
    const std::size_t begin = clause.begin + lead + (is_long ? 2 * character : character);
    const string_view object = r_.at({begin, std::max(begin, clause.end)});
    const std::size_t end = first_place_of(
        object, {"进行", "开展", "组织", "召开", "举行", "征求", "听取", "作了", "公开", "作出"});
    if (end == string_view::npos || names_own({begin, begin + end})) return std::nullopt;
    return noun_decided({begin, begin + end});
}

std::optional<std::string> asides_of_subjects::thing() const {
    constexpr int furthest = 2;  // clauses
    if (names_own({clause_.begin, std::max(clause_.end, h_.end)})) return std::nullopt;
    stretch at = clause_;
    for (int back = 0; at.size() > 0; ++back) {
        if (auto other = subject_of(at)) return other;
        if (auto other = title_of(at)) return other;
        if (auto other = document_of(at)) return other;
        if (auto other = object_of(at)) return other;
        if (back == furthest || at.begin <= sentence_.begin || !goes_on(r_.at(at)))
            return std::nullopt;
        at = r_.clause_before(at);
        if (names_own(at)) return std::nullopt;
    }
    return std::nullopt;
}

/// 2023年立法计划: a noun of the same sort at the end of what was adopted.
std::optional<std::string> asides_of_subjects::noun_decided(stretch object) const {
    std::optional<phrase_hit> head;
    each(role::word, object, [&](const phrase_hit& one) {
        if (r_.words().group_of(one).id != "别的主语" || one.end > object.end) return;
        const string_view rest = r_.at({one.end, object.end});
        if (rest.empty() || begins_with_one_of(rest, {",", "。", ";"})) head = one;
    });
    if (!head || is_own_noun(*head) || head->begin < object.begin + 2 * character)
        return std::nullopt;
    return r_.original_text({object.begin, head->end});
}

/// 《综合交通规划》: the first title of what was adopted, when the own one does not stand beside it.
std::optional<std::string> asides_of_subjects::title_decided(stretch object) const {
    const std::size_t i = r_.first_token(object.begin);
    if (i >= r_.tokens().size() || r_.tokens()[i].begin != object.begin) return std::nullopt;
    const token& t = r_.tokens()[i];
    if (is_own_title(r_.at({t.begin, t.end}))) return std::nullopt;
    if (has_one_at(r_.text(), t.end, {"、", "和", "及", "以及", "《", "等"}) &&
        names_own({t.end, object.end}))
        return std::nullopt;
    return r_.original_text({t.begin, t.end});
}

/// 审议通过《综合交通规划》, 研究通过2023年规范性文件制定计划: what the meeting adopted.
std::optional<std::string> asides_of_subjects::decided() const {
    if (step_ != step::collective_decision && step_ != step::party_group_report)
        return std::nullopt;
    constexpr std::size_t near = 60;  // bytes from the step to the verb's end
    const string_view said = r_.at({h_.begin, std::max(h_.end, clause_.end)});
    const std::size_t verb = first_place_of(said, {"通过", "批准", "审定"});
    if (verb == string_view::npos) return std::nullopt;
    std::size_t at = h_.begin + verb + 2 * character;
    if (at > h_.end + near) return std::nullopt;
    if (has_one_at(r_.text(), at, {"了", "的"})) at += character;
    const stretch object{at, std::max(at, clause_.end)};
    if (r_.starts_citation(at))  // issued documents: asides_of_others_told.cpp
        return around_.kind == paper_kind::issued_document ? std::nullopt : title_decided(object);
    if (names_own(object)) return std::nullopt;
    return noun_decided(object);
}

/// 审议通过…,将《办法》列为审议项目: what was decided on is the plan that the document was entered in.
bool asides_of_subjects::is_entered_in_plan() const {
    if (step_ != step::collective_decision && step_ != step::party_group_report) return false;
    const string_view rest = r_.at({h_.end, std::max(h_.end, sentence_.end)});
    const std::size_t entered = first_place_of(rest, {"列入", "列为", "纳入"});
    if (entered == string_view::npos) return false;
    constexpr std::size_t longest = 75;  // bytes of the plan's name
    string_view plan = rest.substr(entered, longest);
    plan = plan.substr(0, first_place_of(plan, {",", "。", ";"}));
    return ends_with_one_of(plan, {"立法计划", "制定计划", "决策事项目录", "决策目录", "审议项目",
                                   "立法项目", "制定项目", "调研项目", "其中", "计划项目"});
}

/// 市人大常委会组织开展了立法后评估: the deputies' own work on statutes.
bool asides_of_subjects::is_done_by_congress() const {
    switch (step_) {
        case step::expiry_evaluation:
        case step::expert_argumentation:
        case step::public_consultation:
        case step::enterprise_consultation:
        case step::risk_assessment:
        case step::collective_decision:
            break;
        default:
            return false;
    }
    if (has_word(around_.title, "条例")) return false;
    constexpr std::size_t nearest = 30;  // bytes: 某自治县人大常委会
    stretch at = clause_;
    for (int back = 0; back < 3 && at.size() > 0; ++back, at = r_.clause_before(at)) {
        const string_view said = r_.at({at.begin, std::max(at.end, h_.begin)});
        if (names_own(at)) return false;
        const std::size_t who = first_place_of(said, {"人大", "人民代表大会", "政协"});
        if (who <= nearest && !is_no_subject(said.substr(0, who)) &&
            !has_one_of(said.substr(0, who), {"征", "听", "请", "邀", "送", "和", "及", "、"})) {
            const string_view rest = without_front(
                said.substr(who),
                {"人大", "人民代表大会", "政协", "常委会", "常务委员会", "专门委员会"});
            return begins_with_one_of(rest, {"对", "就", "组织", "开展", "审议", "通过", "于",
                                             "先后", "已", "曾", "围绕", "专题", "启动", "完成"});
        }
        // 政协组织视察后,我局公开征求意见: who acts then stands there.
        if (at.begin <= sentence_.begin || !goes_on(r_.at(at))) return false;
    }
    return false;
}

/// 停车收费听证会: what is asked of a price by the law on prices, in a paper on no price.
bool asides_of_subjects::is_hearing_on_prices() const {
    return step_ == step::public_consultation &&
           has_one_of(r_.at({clause_.begin, std::max(h_.end, clause_.end)}),
                      {"价格听证", "收费听证", "定价听证", "调价听证", "票价听证", "水价听证",
                       "气价听证"}) &&
           !has_one_of(around_.title, {"价", "费", "标准"}) && !names_own(sentence_);
}

/// 现行收费政策经过价格听证, …进行了听证,确定了现行收费标准: how that came about which the draft replaces.
bool asides_of_subjects::is_of_present_state() const {
    if (step_ == step::expiry_evaluation || step_ == step::annual_cleanup ||
        step_ == step::necessity_assessment)
        return false;
    stretch at = clause_;
    for (int back = 0; back < 3 && at.size() > 0; ++back, at = r_.clause_before(at)) {
        if (names_own(at)) return false;
        if (r_.at(at).starts_with("现行")) return true;
        if (at.begin <= sentence_.begin || !goes_on(r_.at(at))) break;
    }
    const string_view then = r_.at(r_.clause_after(clause_));
    return has_one_of(then, {"确定了现行", "形成了现行", "出台了现行"});
}

/// 试点区先后出台了停车办法,均经区政府常务会议审议通过: each of them its own.
bool asides_of_subjects::is_of_each() const {
    const stretch last = r_.clause_at(h_.end - 1);  // words in any order begin a clause before
    const stretch before = r_.clause_before(last);
    return before.size() > 0 && before.begin < last.begin && r_.at(last).starts_with("均") &&
           has_one_of(r_.at(before), {"先后出台", "分别出台", "陆续出台", "相继出台", "先后制定",
                                      "分别制定", "先后印发", "分别印发", "相继印发"}) &&
           !names_own(before);
}

/// 上海、杭州等地出台的停车办法均经过专家论证: how others made theirs.
bool asides_of_subjects::is_practice_elsewhere() const {
    constexpr std::size_t near = 45;  // bytes of the names
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    const std::size_t places =
        first_place_of(said.substr(0, near), {"等地", "等城市", "等省", "等市", "等兄弟", "两地"});
    if (places == string_view::npos || clause_.begin + places >= h_.end) return false;
    if (is_no_subject(said.substr(0, places)) ||
        has_one_of(said.substr(0, places), {"赴", "到", "我", "各", "从", "借鉴", "学习"}))
        return false;
    const string_view rest = without_front(
        said.substr(places), {"等地", "等城市", "等省市", "等省", "等市", "两地", "区"});
    return begins_with_one_of(
        rest, {"出台", "制定", "的", "均", "都", "已", "先后", "通过", "也", "在", "相继", "印发"});
}

/// 我市先后开展了三轮规范性文件清理: of all documents of the place, told as what went before.
bool asides_of_subjects::is_cleanup_of_many() const {
    if (has_one_of(around_.title, {"清理", "废止", "失效", "修改", "有效"})) return false;
    const string_view said = r_.at({sentence_.begin, std::max(h_.end, clause_.end)});
    if (step_ == step::publication)
        return has_one_of(r_.at({clause_.begin, std::max(h_.end, clause_.end)}), {"清理结果"});
    return step_ == step::annual_cleanup &&
           has_one_of(said, {"全市", "全省", "全县", "全区", "全州", "全国", "我市", "我省", "我县",
                             "我区", "我州", "全系统"}) &&
           has_one_of(said, {"文件", "轮清理"}) && !names_own(sentence_) &&
           !has_one_of(r_.at(sentence_), {"该文件", "原文件", "本文件", "此文件", "原办法",
                                          "原规定", "该办法", "该规定", "原细则"});
}

/// A note on a draft tells of no signing, number, publication or filing of it: these are all to come.
bool asides_of_subjects::is_yet_to_issue() const {
    if (around_.kind != paper_kind::drafting_explanation) return false;
    switch (step_) {
        case step::signing:
        case step::numbering:
        case step::publication:
        case step::filing:
        case step::interpretation:
            return has_one_of(around_.title,
                              {"送审稿", "征求意见稿", "草案", "审议稿", "讨论稿"}) &&
                   !names_own(sentence_) &&
                   !has_one_of(r_.at(sentence_), {"印发后", "发布后", "公布后", "出台后"});
        default:
            return false;
    }
}

/// 《办法》第十条明确,专项规划…经专家论证后报批: what the document lays down of its matter.
bool asides_of_subjects::is_content_of_own() const {
    const string_view said = r_.at({sentence_.begin, std::max(sentence_.begin, clause_.begin)});
    const std::size_t says = first_place_of(said, {"规定,", "明确,", "要求,", "规定:", "明确:"});
    if (says == string_view::npos) return false;
    const string_view who = said.substr(0, says);
    const bool is_own = who.ends_with("》") || who.ends_with("条") || who.ends_with("办法");
    return is_own && names_own({sentence_.begin, sentence_.begin + says}) &&
           !has_one_of(who, {"根据", "按照", "依据", "依照"}) &&
           !names_own({sentence_.begin + says, std::max(h_.end, clause_.end)});
}

std::optional<std::string> asides_of_subjects::aside_of_subjects() const {
    if (is_ruled_ || is_field_ || own_ || !has_own_document()) return std::nullopt;
    if (is_content_of_own()) return "说的是文件规定的内容";
    if (is_practice_elsewhere() || is_of_each()) return "说的是别处的做法";
    if (is_of_present_state()) return "说的是现行的办法、标准当时怎样定的";
    if (is_yet_to_issue()) return "文件还是稿子,说的是别的";
    if (is_cleanup_of_many()) return "说的是全面的清理,不是这个文件的";
    if (is_done_by_congress()) return "说的是人大自己的工作";
    if (is_hearing_on_prices()) return "听证的是价格,不是这个文件";
    if (is_entered_in_plan()) return "会议通过的是计划,把文件列了进去";
    if (const auto other = decided()) return "会议通过的是别的: " + *other;
    if (const auto other = thing()) return "说的是别的: " + *other;
    return std::nullopt;
}

std::optional<std::string> aside_of_subjects(const judge& j) {
    return asides_of_subjects(j).aside_of_subjects();
}

}  // namespace yigui::recognising
