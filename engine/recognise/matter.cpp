// Is the step's word about a normative document at all? Schools review papers, firms audit
// contracts, and goods are filed with offices: the words around tell. Lists of names (all schools,
// all firms) were rejected; a sentence that names one of their kinds and no document is enough.
#include <algorithm>
#include <bitset>

#include "recognise/basis.h"
#include "recognise/find.h"
#include "recognise/issued.h"
#include "recognise/left_out.h"
#include "recognise/numerals.h"
#include "recognise/organs.h"
#include "recognise/place.h"

namespace yigui::recognising {

bool place::names_object() const {
    // What says by itself that a step was done may name its object a sentence earlier.
    std::size_t from = sentence_.begin;
    if (r_.words().of(h_).role == role::done && from > 1)
        from = std::max(r_.line_at(h_.begin).begin, r_.sentence_at(from - 1).begin);
    // An answer speaks of what its question names.
    while (from > 0 && from > r_.line_at(h_.begin).begin && r_.text()[from - 1] == '?')
        from = r_.sentence_at(from - 1).begin;
    // And the next one only, or as far as the phrase itself goes.
    std::size_t end = std::max({clause_.end, r_.clause_after(clause_).end, h_.end});
    // …什么时候能看到解读?答:文件印发后…: the answer names it.
    if (asks() && sentence_.end < r_.text().size()) end = r_.sentence_at(sentence_.end).end;
    const stretch near{std::max(from, clause_.begin > 600 ? clause_.begin - 600 : 0), end};
    bool found = false;
    each(role::object, near,
         [&](const phrase_hit& one) { found = found || (of_group(one) && !is_lent(one)); });
    return found;
}

/// 为规范殡葬服务,…,经局务会议通过,现通知如下: why a document is made, and no object. 为规范采购,经局务会议
/// 通过,确定代理机构一家: the only place that names what was decided.
stretch place::purpose_of_sentence() const {
    const stretch opening = r_.clause_at(sentence_.begin);
    if (!begins_with_one_of(r_.at(opening), {"为规范", "为加强", "为进一步"})) return {};
    const bool is_announced = r_.at(r_.clause_after(clause_)).starts_with("现");
    // 调整就餐时间,现通知如下: the notice itself is no document that was decided on.
    stretch told{opening.end, std::max(opening.end, sentence_.end)};
    if (const std::size_t notice = r_.at(told).find(",现"); notice != string_view::npos)
        told.end = told.begin + notice;
    return is_announced || r_.at(told).find("《") != string_view::npos || names_document(told)
               ? opening
               : stretch{};
}

/// Words for other matters around a step, and whether they are what it was taken for.
class matters_beside : public place {
 public:
    explicit matters_beside(const place& p) : place(p) {}
    bool are_told_behind(bool in_field) const;
    bool holds(const phrase_hit& one) const;
    bool is_beside_in_own_item(const phrase_hit& one) const;
    bool are_opinions_besides(const phrase_hit& one) const;
    bool is_heard_before_meeting(const phrase_hit& one) const;
};

/// 专家对…进行了讨论, 经公示无异议,…: the matter may be told in the clause behind.
bool matters_beside::are_told_behind(bool in_field) const {
    // 经公示无异议,确定为拟录用人员: what was put up is told behind it.
    bool looks_ahead = r_.at({h_.begin, h_.end}).find("公示") != string_view::npos;
    // 专家论证会认为,该隧道施工方案可行: what was found is told behind it.
    // 党组会上,机关团委汇报了活动安排: what the meeting heard is told behind it.
    looks_ahead |=
        step_ == step::party_group_report && ends_with_one_of(r_.at(clause_), {"会上,", "会议上,"});
    looks_ahead |= ends_with_one_of(r_.at(clause_), {"认为,", "指出,", "表示,", "一致同意,",
                                                     "认为:", "决定,", "研究决定,", "公告:"});
    // 经法律顾问审核,采购合同未见违法条款; 法制审核意见:案件事实清楚: what was reviewed is told behind it.
    looks_ahead |=
        step_ == step::legality_review &&
        !contains_one_of(sentence_, {"《", "办法", "规定", "细则", "稿", "草案", "文件", "通告"}) &&
        (in_field || ends_with_one_of(r_.at(clause_), {"审核,", "审查,", "审核后,"}));
    return looks_ahead;
}

/// Does the word belong to another step, which has its own clause or its own item of a list?
bool matters_beside::is_beside_in_own_item(const phrase_hit& one) const {
    if (one.end > h_.begin || !is_in_other_step(one)) return false;
    const string_view between = r_.at({one.end, h_.begin});
    const std::size_t part = between.rfind("、");
    if (part != string_view::npos)
        return begins_with_one_of(between.substr(part + string_view("、").size()),
                                  {"不", "未", "没", "免", "无需", "已"});
    return one.end <= clause_.begin && step_ == step::filing;
}

/// Opinions of others, told before those of the public, which the step is about?
bool matters_beside::are_opinions_besides(const phrase_hit& one) const {
    if (one.end > h_.begin || !r_.at({one.begin, one.end}).ends_with("意见")) return false;
    // 征求各部门意见并在网站公开征求意见: the offices were asked, and the public too.
    if (step_ == step::public_consultation) return asks_public();
    // 征求部门意见,并在网站征求社会意见,收到7条: what came in is the public's, who was asked last.
    return step_ == step::consultation_feedback &&
           has_one_of(r_.at({one.end, h_.begin}), {"公开征求", "社会", "公众", "网站", "市民"});
}

/// 征求职工代表意见后提交局长办公会: who is heard before the meeting.
bool matters_beside::is_heard_before_meeting(const phrase_hit& one) const {
    return (step_ == step::collective_decision || step_ == step::party_group_report) &&
           begins_with_one_of(r_.text().substr(one.end), {"意见", "代表意见", "的意见"}) &&
           contains_one_of({r_.clause_at(one.begin).begin, one.begin},
                           {"征求", "听取", "征询", "吸收", "采纳", "收集"});
}

/// Is the matter what the step was taken for, and not somebody heard, a name, another step's?
bool matters_beside::holds(const phrase_hit& one) const {
    const string_view w = r_.at({one.begin, one.end});
    if (is_in_reason(r_, {one.begin, one.end}, {h_.begin, h_.end}, sentence_)) return false;
    // 未征求意见,印发后也不在网站公布: what is done with the document then.
    if (step_ == step::publication && one.end <= clause_.begin &&
        begins_with_one_of(r_.at(clause_),
                           {"印发后", "发布后", "文件", "全文", "也不在", "亦不在"}))
        return false;
    // 多次征求部门意见,通过网站公开征求意见: one step of the process after another.
    if (one.end <= clause_.begin && (makes_draft() || was_shown_before(one))) return false;
    if (w == "名单" && is_list_of_documents()) return false;
    // 经县委财经委和县政府常务会议审议通过: the party's body is not the only one that met.
    if (step_ == step::collective_decision &&
        has_one_of(w, {"财经委", "深改委", "改革委员会", "农村工作领导小组"}) &&
        contains_one_of(sentence_, {"常务会", "政务会", "务会议", "办公会", "政府集体讨论"}))
        return false;
    // 制定前作了可行性研究,并请专家4人论证: one step of the making after another.
    if (step_ == step::expert_argumentation && w == "可行性研究" && one.end <= clause_.begin &&
        has_one_of(r_.at({sentence_.begin, one.begin}), {"制定", "起草", "制订", "修订", "出台"}))
        return false;
    if (is_in_name_of_firm(one) || tells_which_documents(one) || is_party_heard(one)) return false;
    if (is_heard_beside(one)) return false;
    if (is_heard_before_meeting(one)) return false;
    const bool is_own_word = one.begin < h_.end && h_.begin < one.end;
    // 提交集体讨论,并于印发后15日内报送备案; 不征求意见、不对外公布: of another step, in a clause or item of its own.
    if (!is_own_word && is_beside_in_own_item(one)) return false;
    // 听取村民对《禁牧办法》的意见: who was heard on it.
    if (w == "村民" && step_ == step::public_consultation && contains(clause_, "《")) return false;
    if (are_opinions_besides(one)) return false;
    // 不对外公布、不公开征求意见: neither was to be.
    if (step_ == step::publication && is_in_other_step(one) &&
        ends_with_one_of(r_.at({clause_.begin, std::max(clause_.begin, h_.begin)}), {"不", "不予"}))
        return false;
    // A draft put up for opinions is not published, whatever the step it is a word of.
    if (step_ != step::publication && is_among_steps() && is_in_other_step(one)) return false;
    if (!is_own_word && (is_in_name(one) || (step_ != step::publication && names_draft())))
        return false;
    return true;
}

std::optional<std::string> place::other_matter(const std::optional<stretch>& field) const {
    if (publishes_what_title_says()) return std::nullopt;
    if (is_issued_as_decided(r_, step_, h_, sentence_)) return std::nullopt;
    std::optional<std::string> which;
    // Whose opinions they were may stand a clause before what became of them.
    // What the sentence is about may be named before (民宅门牌久乱,由派出所统一编号).
    const bool looks_back = step_ == step::consultation_feedback || !names_document(sentence_);
    const std::size_t from = looks_back ? sentence_.begin : clause_.begin;
    const matters_beside matters(*this);
    const bool looks_ahead = matters.are_told_behind(field.has_value());
    const stretch told = field ? stretch{field->begin, std::min(sentence_.end, field->end + 36)}
                               : stretch{from, std::max(clause_.end, r_.clause_after(clause_).end)};
    each(role::excluded, told, [&](const phrase_hit& one) {
        // 该工程, 该项目 behind it tell the object too.
        const string_view w = r_.at({one.begin, one.end});
        if (one.begin >= clause_.end && !looks_ahead && !w.starts_with("该") &&
            !w.starts_with("准予"))
            return;
        if (!of_group(one) || r_.is_cited(one.begin) || one.begin >= h_.end + 60) return;
        if (h_.begin > one.end + 120) return;
        if (matters.holds(one)) which = "说的是别的事项: " + std::string(w);
    });
    if (which) return which;
    if (const auto other = other_world()) return "说的不是文件: " + *other;
    // 专家对功能分区和开放时长进行了讨论, in the account of a draft: a part of it. 约请4家企业面谈,听取对
    // 投放总量的意见: so is what firms are heard on.
    const bool is_of_draft = (step_ == step::expert_argumentation && tells_of_making() &&
                              around_.kind != paper_kind::risk_assessment) ||
                             (step_ == step::enterprise_consultation && is_procedural_paper());
    if (!field && !is_of_draft)
        if (const auto other = other_object()) return "对象不是文件: " + *other;
    return std::nullopt;
}

bool place::asks_public() const {
    return has_one_of(r_.at({h_.begin, h_.end}), {"公开", "社会", "公众", "网站"});
}

bool place::asks() const { return sentence_.end > 0 && r_.text()[sentence_.end - 1] == '?'; }

bool place::names_document(stretch s) const { return r_.names_document(s); }

bool place::may_be_document(stretch s) const {
    if (is_stock_of_others(s)) return false;
    bool found = r_.at(s).find("《") != string_view::npos && !names_basis_only(r_, s);
    each(role::object, s, [&](const phrase_hit& one) {
        const auto& id = r_.words().group_of(one).id;
        if (!found && (id == "他事" || id == "中性对象" || of_group(one))) found = !is_lent(one);
    });
    each(role::noun, s, [&](const phrase_hit& one) { found |= one.begin < h_.begin; });
    return found;
}

/// 对涉及证明事项的规章进行了清理, 清理带有隐性壁垒的政策措施: which documents were gone through.
bool place::tells_which_documents(const phrase_hit& excluded) const {
    if (step_ != step::annual_cleanup) return false;
    const string_view rest = r_.at({excluded.end, std::max(excluded.end, clause_.end)});
    const std::size_t of = rest.find("的");
    if (of > 60) return false;  // npos too
    const string_view what = rest.substr(of, 60);
    return has_one_of(what, {"规章", "规范性文件", "政策文件", "法规", "政策措施"});
}

/// 贷款 in 小额贷款公司: what a firm that is asked deals in.
bool place::is_in_name_of_firm(const phrase_hit& excluded) const {
    if (step_ != step::enterprise_consultation) return false;
    return has_one_at(r_.text(), excluded.end,
                      {"公司", "企业", "机构", "门店", "平台企业", "平台公司", "单位代表", "商户"});
}

/// 生产 in 第2次常务会议暨一季度防范生产安全事故会议: what the other meeting of the day was about.
bool place::is_in_name_of_other_meeting(const phrase_hit& excluded) const {
    if (step_ != step::collective_decision || excluded.begin < h_.end) return false;
    const string_view told = r_.at({h_.end, std::max(h_.end, clause_.end)});
    const std::size_t with = told.substr(0, 12).find("暨");
    if (with == string_view::npos) return false;
    const std::size_t end = told.find("会", excluded.end - h_.end);
    return excluded.begin > h_.end + with && end != string_view::npos;
}

namespace {

/// Does the word that ends there begin the name of somebody who speaks, and of no object?
bool is_in_name_of_speaker(string_view text, std::size_t end) {
    // 审计指出, 环境工程方面的专家
    if (has_one_at(text, end, {"指出", "反映", "发现", "认为",   "提出", "方面", "专业",
                               "领域", "界",   "行业", "代表",   "协会", "专家", "人士",
                               "顾问", "商会", "查明", "经审理", "认定", "判决"}))
        return true;
    // 矿业协会两次来函, 建筑行业商会
    constexpr std::size_t longest_rest = 15;  // bytes of the name behind the word
    const string_view rest = text.substr(end, longest_rest);
    return !has_one_of(rest, {",", "。", ";", "、", "的", "对"}) &&
           has_one_of(rest, {"协会", "商会", "联合会"});
}

/// 疫苗 in 疫苗冷链管理办法: does a document's name go on behind the word?
bool is_in_title_of_document(string_view rest) {
    static constexpr string_view names[] = {"办法",   "规定", "细则", "通告",   "措施", "草案",
                                            "意见稿", "新规", "指引", "送审稿", "名录"};
    static constexpr string_view parts[] = {"已",   "由",   "对", "向",   "经",   "进行",
                                            "了",   "于",   "参", "和《", "征",   "审",
                                            "评估", "评审", "按", "布《", "发《", "台《"};
    std::size_t end = string_view::npos;
    for (const auto n : names) end = std::min(end, rest.find(n));
    if (end == string_view::npos) return false;
    rest = rest.substr(0, end);
    return std::none_of(std::begin(parts), std::end(parts),
                        [&](string_view p) { return rest.find(p) != string_view::npos; });
}

}  // namespace

bool place::is_in_name(const phrase_hit& excluded) const {
    if (is_in_name_of_other_meeting(excluded) ||
        goes_on_to_order(r_.text().substr(excluded.end, 90)))
        return true;
    // 殡葬 in 召开殡葬服务价格调整听证会: the price that was heard about.
    if (step_ == step::public_consultation && excluded.end <= h_.begin &&
        has_word(around_.title, "听证") &&
        r_.at({h_.begin, h_.end}).find("听证") != string_view::npos &&
        clause_.contains(excluded.begin)) {
        const string_view name = r_.at({excluded.end, h_.begin});
        if (has_one_of(name, {"价格", "收费", "票价", "运价", "水价", "气价", "电价", "标准"}))
            return true;
    }
    if (is_in_name_of_speaker(r_.text(), excluded.end)) return true;
    // 青岭学院的3名专家: where those are from who were asked.
    const string_view behind =
        r_.at({excluded.end, std::max(excluded.end, std::min(clause_.end, excluded.end + 24))});
    if (behind.starts_with("的") && has_one_of(behind, {"专家", "学者", "教授"}) &&
        !has_one_of(behind, {"请", "由", "经", "送", "组织"}))
        return true;
    if (is_field_of_people(excluded)) return true;
    // 收到业主意见178条: whose opinions came in.
    if ((step_ == step::public_consultation || step_ == step::consultation_feedback) &&
        has_one_at(r_.text(), excluded.end, {"意见", "建议", "来信", "留言"}) &&
        ends_with_one_of(r_.at({sentence_.begin, std::max(sentence_.begin, excluded.begin)}),
                         {"收到", "征集到", "收集到", "收集了", "征集了", "收到了"}))
        return true;
    return is_in_title_of_document(
        r_.at({excluded.end, std::max(excluded.end, std::min(clause_.end, excluded.end + 45))}));
}

bool place::is_agent(const phrase_hit& one) const {
    const stretch before{one.begin > sentence_.begin + 45 ? one.begin - 45 : sentence_.begin,
                         one.begin};
    const string_view lead =
        r_.at({std::max(before.begin, r_.clause_at(one.begin).begin), one.begin});
    if (has_one_of(lead, {"委托", "聘请", "邀请", "特邀", "召集", "请来", "会同", "法律顾问"}))
        return true;
    // 因台风登陆在即: why something was left out, and not what it was for.
    if (begins_with_one_of(lead, {"因", "由于", "为应对", "鉴于", "为防", "根据", "按照", "依照",
                                  "依据", "遇", "如遇", "发生", "出现"}))
        return true;
    // 三位律师
    if (ends_with_one_of(lead, {"位", "名", "聘", "请"})) return true;
    // 由市科协承办, 请某公司代为统计
    const string_view rest =
        r_.at({one.end, std::max(one.end, std::min(sentence_.end, one.end + 24))});
    const bool is_asked =
        lead.find("由") != string_view::npos || lead.find("请") != string_view::npos;
    if (is_asked &&
        has_one_of(rest, {"承办", "牵头", "主持", "组织", "协办", "代为", "派员", "承接", "承担"}))
        return true;
    // 三级医院临床专家: where the persons come from.
    string_view whose = rest.substr(0, rest.find_first_of(",:"));
    // 采购文件已经专家论证: what the experts looked at.
    whose = whose.substr(0, first_place_of(whose, {"已经", "业经", "已由"}));
    return has_one_of(whose, {"专家", "教授", "代表", "负责人"});
}

/// 企业 in 企业座谈: a word of another step's name.
bool place::is_in_other_step(const phrase_hit& one) const {
    for (std::size_t i = r_.first_hit(one.begin > 60 ? one.begin - 60 : 0); i < r_.hits().size();
         ++i) {
        const phrase_hit& o = r_.hits()[i];
        if (o.begin > one.begin) break;
        const phrase& p = r_.words().of(o);
        if (p.role == role::noun && !p.parts.empty() && o.end >= one.end && !of_group(o) &&
            o.end - o.begin > one.end - one.begin && r_.words().group_of(o).family == "步骤")
            return true;
    }
    // 企业座谈 may be told by words in any order.
    return has_one_at(r_.text(), one.end, {"座谈", "走访", "意见", "调研", "听证"});
}

/// A paper of the procedure speaks of its document, whatever that document is about.
bool place::is_procedural_paper() const {
    switch (around_.kind) {
        case paper_kind::drafting_explanation:
        case paper_kind::consultation_notice:
        case paper_kind::consultation_feedback:
        case paper_kind::enterprise_consultation:
        case paper_kind::fair_competition_review:
        case paper_kind::legality_opinion:
        case paper_kind::signing_sheet:
            return true;
        default:
            return false;
    }
}

bool place::is_among_steps() const {
    std::optional<std::uint32_t> other;
    bool found = false;
    // 请办公室编号、法规科报备、宣传科解读: three others in one sentence are a list, however short.
    std::bitset<32> listed;
    const auto is_listed = [&](const phrase_hit& one) {
        const auto s = r_.words().group_of(one).step;
        if (!s || one.group == group_ || one.begin < sentence_.begin || one.end > sentence_.end)
            return;
        listed.set(static_cast<std::size_t>(*s));
        // 专家评审已办,合法性审核还没有: what is reviewed so is a document.
        found |= *s == step::legality_review && has_word(r_.at({one.begin, one.end}), "合法性审");
    };
    each(role::done, sentence_, is_listed);
    each(role::noun, period_, [&](const phrase_hit& one) {
        const std::uint32_t g = one.group;
        is_listed(one);
        // 备案 and 评估 say little by themselves: other steps count by their longer names.
        if (g == group_ || one.end - one.begin <= 6 || r_.words().of(one).parts.empty()) return;
        found |= other && *other != g;
        other = g;
    });
    constexpr std::size_t enough = 3;
    return found || listed.count() >= enough;
}

}  // namespace yigui::recognising
