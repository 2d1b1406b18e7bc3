// Steps that were taken, but not by or for the document at hand: another document's making, the
// opinions of offices, a field without content, a paper that was only sent.
#include <algorithm>

#include "recognise/find.h"
#include "recognise/judge.h"
#include "recognise/number_tokens.h"

namespace yigui::recognising {

namespace {

/// A name without its marks and without what stands in brackets behind it: (征求意见稿).
string_view bare_name(string_view cited) {
    cited = cited.substr(3, cited.size() - 6);
    return cited.substr(0, cited.find('('));
}

/// 《合法性审核意见书》, 《意见采纳情况表》: what a step of this document left.
bool names_paper_of_step(string_view name) {
    return has_one_of(
        name, {"合法性", "公平竞争", "风险评估", "论证意见", "论证报告", "评估报告", "评估意见",
               "采纳", "征求意见", "审核意见", "审查意见", "法律意见", "会议纪要", "听证"});
}

/// The questions of this file, put to a place.
class asides_of_others : public judge {
 public:
    explicit asides_of_others(const judge& j) : judge(j) {}
    /// Why they tell of a step that another document or paper took (asides_of_others.cpp).
    std::optional<std::string> aside_of_others() const;
    std::optional<std::string> named_other() const;
    bool is_made_by_above() const;
    bool is_of_document_above() const;
    bool is_work_of_many() const;
    bool tells_history() const;
    bool is_first_named(string_view said) const;
    bool tells_making_of_other(string_view told) const;
    bool begins_with_other_level(string_view said) const;
    bool is_attribute_of_basis() const;
    bool is_done_by_ministry() const;
    bool is_blank_field() const;
    bool is_only_sent() const;
    bool is_reported() const;
    bool is_ordered_for_issued() const;
    bool is_attribute_of_thing() const;
    bool is_quoted_provision() const;
    bool is_result_of_ordered_cleanup() const;
    bool is_finding_of_scope() const;
    bool is_looked_into() const;
};

}  // namespace

/// 《省殡葬管理办法》已经省政府常务会议通过, in the explanation of the county's own measures.
std::optional<std::string> asides_of_others::named_other() const {
    constexpr std::size_t shortest = 18;  // bytes: 《若干措施》 is short for the own one
    switch (around_.kind) {
        case paper_kind::drafting_explanation:
        case paper_kind::interpretation:
        case paper_kind::consultation_notice:
        case paper_kind::consultation_feedback:
        case paper_kind::evaluation:
            break;
        default:
            return std::nullopt;
    }
    const std::string title = fold(around_.title).text;
    if (title.find("《") == std::string::npos) return std::nullopt;
    // 发布《导则》,并通过专家评审: the clause before names it.
    const bool goes_on = (r_.at(clause_).starts_with("并") || r_.at(clause_).starts_with("且"));
    const stretch lead = goes_on ? r_.clause_before(clause_) : clause_;
    const std::size_t from = lead.size() > 0 ? lead.begin : clause_.begin;
    // 省厅公布《指导意见》: what was made known stands behind the verb.
    const std::size_t to = step_ == step::publication ? h_.end + 10 : h_.end;
    for (std::size_t i = r_.first_token(from); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin >= to) return std::nullopt;
        if (t.kind != token_kind::citation || t.end < t.begin + 6 + shortest) continue;
        const string_view name = bare_name(r_.at({t.begin, t.end}));
        const string_view before = r_.at({from, t.begin});
        const bool is_basis = has_one_of(before, {"根据", "按照", "依据", "依照", "对照", "贯彻",
                                                  "落实", "要求", "参照", "结合", "为"});
        const bool is_short_form =
            r_.text().find("简称《" + std::string(name)) != string_view::npos;
        const std::string_view own = string_view(title).substr(
            title.find("《") + 3, title.rfind("》") - title.find("《") - 3);
        const bool is_own = name.size() < shortest || title.find(name) != std::string::npos ||
                            name.find(own.substr(0, own.find('('))) != string_view::npos;
        if (is_basis || is_short_form || is_own || names_paper_of_step(name)) return std::nullopt;
        return std::string(name);
    }
    return std::nullopt;
}

/// 《许可办法》已经部务会议审议通过, in a notice on carrying it out.
bool asides_of_others::is_made_by_above() const {
    const std::string title = fold(around_.title).text;
    const std::size_t open = title.find("《");
    if (open == std::string::npos || title.find("》", open) == std::string::npos) return false;
    if (!has_one_of(string_view(title).substr(0, open), {"贯彻", "落实", "执行"})) return false;
    const string_view name = string_view(title).substr(open, title.find("》", open) + 3 - open);
    const std::size_t at = r_.at({clause_.begin, h_.end}).find(name);
    return at != string_view::npos && title.find("的通知", open) != std::string::npos;
}

/// 该指导意见出台前,交通运输部曾…: the document spoken of is of another kind than this one.
bool asides_of_others::tells_making_of_other(string_view told) const {
    static constexpr string_view kinds[] = {"指导意见", "条例", "意见", "办法", "规定", "细则",
                                            "方案",     "规划", "标准", "通知", "导则", "规程"};
    const string_view title = around_.title;
    if (title.empty()) return false;
    for (const string_view then : {"出台前", "出台时", "制定时", "起草时", "制定过程中",
                                   "起草过程中", "印发前", "出台之前"}) {
        const std::size_t at = find_word(told, then);
        if (at == string_view::npos) continue;
        const string_view before = told.substr(0, at);
        for (const string_view kind : kinds)
            if (before.ends_with(kind) && !has_word(title, kind) &&
                ends_with_one_of(before.substr(0, before.size() - kind.size()),
                                 {"该", "上述", "这一", "这部", "这个"}))
                return true;
    }
    return false;
}

/// 我局制定的《…办法》在出台前听取了…, in a passage that names no other before it: the one that it is on.
bool asides_of_others::is_first_named(string_view said) const {
    const std::size_t open = said.find("《");
    if (open == string_view::npos || !around_.title.empty()) return false;
    const std::size_t first = r_.at({clause_.begin, r_.text().size()}).find("《");
    return first != string_view::npos && r_.text().find("《") == clause_.begin + first &&
           !has_one_of(said.substr(0, open), {"省", "国家", "国务院", "上级", "部"});
}

/// 在出台前经常务会议审议, 现行规定自2006年发布施行以来: how an older or a superior one was made.
bool asides_of_others::tells_history() const {
    const string_view said = r_.at({clause_.begin, std::max(clause_.end, h_.end)});
    if (has_one_of(said, {"现行规定自", "现行办法自", "同类规则", "同类文件", "当时经", "当年经",
                          "当年征求", "当年听取", "当年开展", "后者在出台", "前者在出台",
                          "两者在出台", "后者出台前", "前者出台前"}))
        return true;
    if (around_.kind == paper_kind::evaluation) return false;
    constexpr std::size_t farthest = 600;  // bytes
    const std::size_t from = h_.end - std::min(h_.end - sentence_.begin, farthest);
    if (h_.end > sentence_.begin && tells_making_of_other(r_.at({from, h_.end}))) return true;
    for (const string_view then : {"在制定时", "在出台前", "在出台时", "制定时曾", "出台前曾"})
        if (const std::size_t at = said.find(then); at != string_view::npos)
            return !has_one_of(said.substr(0, at), {"本", "该"}) && !is_first_named(said);
    return false;
}

/// 各县区文旅局, 县直单位(的)
bool ends_in_office(string_view who) {
    if (who.ends_with("的")) who.remove_suffix(string_view("的").size());
    return ends_with_one_of(who, {"局", "部门", "街道", "乡镇", "科室", "处室", "直单位", "各单位",
                                  "有关单位", "相关单位", "成员单位", "个单位", "家单位"});
}

/// 征求了区财政局、9个街道的意见; 市司法局提出修改意见7条: offices were asked, and not the public.
bool judge::asks_offices() const {
    if (step_ != step::public_consultation && step_ != step::consultation_feedback) return false;
    // 征求部门、各区县意见63条,采纳51条: whose opinions they were stands in the clause before.
    stretch asked = clause_;
    for (int back = 0; back < 2 && asked.size() > 0; ++back) {
        const string_view start = r_.at(asked).substr(0, string_view("均已采纳了").size());
        if (!has_one_of(start, {"采纳", "吸收", "收到", "共收", "反馈"})) break;
        asked = r_.clause_before(asked);
    }
    const string_view own =
        r_.at({asked.size() > 0 ? asked.begin : clause_.begin, std::max(h_.begin, clause_.end)});
    if (has_one_of(own, {"社会", "公众", "群众", "公开", "网", "市民", "居民", "村民", "各界"}))
        return false;
    static constexpr string_view offices[] = {"局", "部门", "街道", "委", "司", "处", "科", "镇"};
    const auto says = [&](std::initializer_list<string_view> tails) {
        for (const string_view office : offices)
            for (const string_view tail : tails)
                if (own.find(std::string(office) + std::string(tail)) != string_view::npos)
                    return true;
        return false;
    };
    if (says({"提出", "反馈", "回复"}) && !has_one_of(own, {"委员", "向我局", "我局提出"}))
        return true;
    const std::size_t verb = std::min({own.find("征求"), own.find("征询")});
    if (verb == string_view::npos) return false;
    const bool is_sent = own.substr(0, verb).find("发") != string_view::npos;
    if (is_sent && has_one_of(own.substr(0, verb), {"个部门", "各区县", "各街道", "各单位"}))
        return true;
    // 向各县区文旅局征求意见
    if (const std::size_t to = own.substr(0, verb).rfind("向");
        to != string_view::npos && ends_in_office(own.substr(to, verb - to)))
        return true;
    const std::size_t what = own.find("意见", verb + 6);
    if (what != string_view::npos && ends_in_office(own.substr(verb, what - verb))) return true;
    return what != string_view::npos &&
           has_one_of(own.substr(verb, what - verb),
                      {"局、", "委、", "个街道", "个部门", "家单位", "局和", "局及", "局等",
                       "部门、各", "部门和各", "部门及各", "部门、相关", "单位、各"});
}

/// 收到意见数:    条; 主要负责人意见 签字:    盖章: a field that nobody has filled in.
bool asides_of_others::is_blank_field() const {
    const std::size_t counter = std::min(r_.text().size(), h_.end + 4);  // behind its colon
    const string_view said = r_.at({h_.begin, std::max(counter, clause_.end)});
    if (lacks_count(said) || has_word(said, "数:人")) return true;
    if (step_ != step::signing) return false;
    const string_view line = r_.at({h_.begin, std::max(h_.begin, r_.line_at(h_.begin).end)});
    // | 县长签发 |  |  |  |
    constexpr std::size_t cell = 3;  // bytes: its bar and what parts it
    if (h_.end < h_.begin + line.size() &&
        line.substr(0, h_.end - h_.begin + cell).find('|') != string_view::npos &&
        line.substr(h_.end - h_.begin).find_first_not_of("| ") == string_view::npos)
        return true;
    for (const string_view field : {"签字:", "签名:"}) {
        const std::size_t at = line.find(field);
        if (at == string_view::npos) continue;
        const string_view rest = line.substr(at + field.size());
        if (rest.empty() || rest.starts_with("盖章") || rest.starts_with("年")) return true;
    }
    return false;
}

/// 已送市司法局审核,目前尚未收到书面意见: the review is still to come.
bool asides_of_others::is_only_sent() const {
    if (step_ != step::legality_review && step_ != step::fair_competition_review) return false;
    // 5月6日送司法局审核,5月14日收到审核意见
    if (has_one_of(r_.at({h_.begin, h_.end}), {"收到", "返回", "收悉", "反馈回"})) return false;
    // 已报市司法局审核。 已按程序报送局法规科审核,下一步提交会议审议。
    const string_view before = r_.at({clause_.begin, std::max(clause_.begin, h_.begin)});
    const string_view near = before.substr(before.size() > 12 ? before.size() - 12 : 0);
    const string_view told = r_.at({clause_.begin, h_.end});
    const string_view behind = r_.at({h_.end, std::max(h_.end, sentence_.end)});
    const bool is_sent =
        has_one_of(near, {"已报", "已送", "已提交", "已转", "日报", "日送"}) ||
        has_one_of(told, {"已按程序报", "已按程序送", "已按程序提交", "已按规定报", "已按规定送",
                          "已按规定提交", "已按要求报", "已按要求送"});
    if (is_sent && !has_word(before, "经") &&
        (behind.size() < 9 || begins_with_one_of(behind, {",下一步", ";下一步", "。下一步", ",待",
                                                          ";待", ",目前", ";目前"})))
        return true;
    return has_one_of(r_.at({h_.end, sentence_.end}),
                      {"尚未收到", "尚未出具", "尚未反馈", "还未收到", "待出意见", "待出具"}) ||
           (contains(clause_, "送审") && !contains(clause_, "送审稿") &&
            has_one_of(r_.at({h_.begin, std::min(r_.text().size(), clause_.end + 30)}),
                       {"待出", "待审"}));
}

/// 听取了备案和清理情况的汇报: a meeting heard of it.
bool asides_of_others::is_reported() const {
    if (step_ == step::public_consultation || step_ == step::enterprise_consultation) return false;
    const std::size_t heard = r_.at({clause_.begin, h_.begin}).find("听取");
    // 听取清理情况汇报,同意废止12件: and decided on it.
    if (has_one_of(r_.at({h_.end, sentence_.end}), {"同意", "通过", "决定"})) return false;
    return heard != string_view::npos &&
           has_one_of(r_.at({h_.end, std::max(h_.end, clause_.end)}), {"汇报", "情况报告", "通报"});
}

/// 各地要对已出台的文件进行清理: 已 tells which documents, and not what was done to them.
bool asides_of_others::is_ordered_for_issued() const {
    const string_view said = r_.at({clause_.begin, h_.end});
    const std::size_t at = said.find("对已");
    if (at == string_view::npos || strong_sign({h_.end, std::max(h_.end, clause_.end)}))
        return false;
    const string_view verb = said.substr(at + 6, 9);
    return has_one_of(verb, {"出台的", "公布的", "印发的", "发布的", "制定的"}) &&
           has_one_of(said.substr(0, at), {"要", "应"});
}

/// 已向社会公布的清单外收费: an attribute of what is no document.
bool asides_of_others::is_attribute_of_thing() const {
    const string_view rest = r_.at({h_.end, std::max(h_.end, clause_.end)});
    // 常务会议审议通过的重大项目,由…实施
    if (step_ == step::collective_decision)
        return rest.find("通过的") < 15 &&
               has_one_of(rest.substr(rest.find("通过的"), 27),
                          {"项目", "工程", "名单", "人选", "预算", "资金"}) &&
               !has_word(rest, "《");
    if (step_ != step::publication || !rest.starts_with("的") || rest.size() < 9) return false;
    return !has_one_of(rest, {"《",   "办法", "规定", "文件", "目录", "通知", "方案",
                              "细则", "意见", "政策", "公告", "通告", "决定", "条例",
                              "规划", "标准", "版",   "全文", "正文", "文本", "原文"});
}

/// 第三十三条规定“…,制定机关应当按照下列规定处理:…;(二)…,并向社会公布”: the end of a rule quoted at length.
bool ends_quoted_rule(const reading& r, stretch hit) {
    constexpr std::size_t longest = 900, near = 24, lead = 12;  // bytes
    if (r.text().substr(hit.end, near).find("”") == string_view::npos) return false;
    const string_view all = r.at({hit.begin - std::min(hit.begin, longest), hit.begin});
    const std::size_t open = all.rfind("“");
    return open != string_view::npos && open >= lead && all.find("”", open) == string_view::npos &&
           has_one_of(all.substr(open), {"应当", "必须", "不得"}) &&
           has_one_of(all.substr(open - lead, lead), {"规定", "要求", "明确"});
}

/// 关于“经办公会集体讨论决定”的条款: what the text lays down.
bool asides_of_others::is_quoted_provision() const {
    if (ends_quoted_rule(r_, {h_.begin, h_.end})) return true;
    constexpr std::size_t farthest = 60;  // bytes
    const string_view behind = r_.text().substr(h_.end, farthest + 3);
    const std::size_t close = quote_ == 0 ? string_view::npos : behind.find("”");
    if (close == string_view::npos) return false;
    // 第九条修改为“监测方案上传至…系统”
    const string_view lead =
        r_.at({h_.begin > 2 * farthest ? h_.begin - 2 * farthest : 0, h_.begin});
    const std::size_t open = lead.rfind("“");
    if (open != string_view::npos &&
        ends_with_one_of(lead.substr(0, open),
                         {"修改为", "改为", "修改为:", "增加", "调整为", "删去", "表述为"}))
        return true;
    const string_view rest = r_.text().substr(h_.end + close + 3, 12);
    return has_one_of(rest, {"的条款", "的规定", "的内容", "的表述", "一条", "一款"});
}

/// 清理结果向社会公布, in the notice that orders the clean-up.
bool asides_of_others::is_result_of_ordered_cleanup() const {
    return step_ == step::publication && contains({clause_.begin, h_.end}, "清理结果") &&
           orders_cleanup();
}

/// 认定不属于规范性文件,不适用合法性审核: no review, but why there is none.
bool asides_of_others::is_finding_of_scope() const {
    return step_ == step::legality_review && is_combined() &&
           has_one_of(r_.at(sentence_), {"不属于行政规范性文件", "不属于规范性文件"});
}

/// 文化和旅游部等十部门…并公开征求意见, in a paper of a city: nobody of the place acts in between.
bool asides_of_others::is_done_by_ministry() const {
    const string_view title = around_.title;
    const bool is_local = step_ != step::collective_decision &&
                          has_one_of(title, {"省", "市", "县", "州", "镇", "乡", "盟", "旗"});
    if (!is_local || has_one_of(title, {"国家", "国务院", "总局", "部关于", "部办公厅"}))
        return false;
    const string_view said = r_.at({sentence_.begin, std::max(sentence_.begin, h_.begin)});
    std::size_t acts = string_view::npos;
    for (const string_view who :
         {"部等",         "部委等",     "国家发展改革委", "国家发改委",   "国务院办公厅",
          "文化和旅游部", "交通运输部", "教育部",         "财政部",       "民政部",
          "公安部",       "水利部",     "商务部",         "司法部",       "农业农村部",
          "生态环境部",   "自然资源部", "住房城乡建设部", "市场监管总局", "工业和信息化部"})
        if (const std::size_t at = said.find(who); at != string_view::npos)
            acts = std::min(acts, at + who.size());
    if (acts == string_view::npos) return false;
    const string_view before = said.substr(0, acts);
    if (has_one_of(before, {"根据", "按照", "依据", "贯彻", "落实", "结合", "为", "参照", "对照"}))
        return false;
    return !has_one_of(said.substr(acts),
                       {"我", "本市", "市", "县", "区", "州", "草案", "起草", "《办法》", "该办法",
                        "局", "乡", "镇", "出台后", "后,"});
}

/// 其中省实施方案经专家论证, in a paper of a district: the subject is a document of another level.
bool asides_of_others::begins_with_other_level(string_view said) const {
    constexpr std::size_t longest = 36;  // bytes of the name
    said = without_front(said, {"其中", "而", "且"});
    const string_view title = around_.title;
    if (is_done_by_ministry()) return true;
    for (const string_view level : {"省级", "国家", "省", "市级", "自治区", "国务院"}) {
        if (!said.starts_with(level) || title.empty() || has_word(title, level)) continue;
        for (const string_view kind :
             {"实施方案", "实施意见", "指导意见", "办法", "规定", "细则", "规划", "条例", "标准"}) {
            const std::size_t at = said.find(kind, level.size());
            if (at > longest) continue;  // npos too
            const string_view rest = said.substr(at + kind.size());
            if (rest.empty() || rest.starts_with("经") || rest.starts_with("已") ||
                rest.starts_with("由") || rest.starts_with("于"))
                return true;
        }
    }
    return false;
}

/// 省政府出台的《实施意见》已公开征求意见: a document of an office above.
bool asides_of_others::is_of_document_above() const {
    constexpr std::size_t longest = 45;  // bytes of the name
    const string_view said = r_.at({clause_.begin, std::max(clause_.begin, h_.begin)});
    if (begins_with_other_level(said)) return true;
    for (const string_view issued : {"出台的", "印发的", "制定的", "颁布的", "下发的", "发布的"}) {
        const std::size_t at = said.find(issued);
        if (at == string_view::npos) continue;
        const string_view who = said.substr(0, at);
        if (!has_one_of(who, {"省政府", "省厅", "省局", "国务院", "国家", "上级", "中央", "总局",
                              "省人民政府", "省级", "部委", "外省", "外市"}))
            continue;
        const string_view what = said.substr(at + issued.size(), longest);
        // 省厅制定的指导意见: so does one that is not cited, in a paper that is not of that level.
        const bool is_one =
            what.starts_with("《") ||
            (!has_word(around_.title, "省") && has_one_of(what, {"指导意见", "办法", "规定", "细则",
                                                                 "意见", "方案", "标准", "文件"}));
        if (is_one)
            return !has_one_of(who, {"我", "根据", "按照", "依据", "为贯彻", "结合", "依照"});
    }
    return false;
}

/// 通报了全市公平竞争审查工作情况, 对各单位备案工作进行了督查: how many offices do it.
bool asides_of_others::is_work_of_many() const {
    const std::size_t near = h_.begin > 36 ? h_.begin - 36 : 0;
    const string_view before = r_.at({std::max(near, clause_.begin), h_.end});
    string_view rest = r_.at({h_.end, std::max(h_.end, clause_.end)});
    if (!rest.starts_with("工作") && !rest.starts_with("情况") && !rest.starts_with("制度"))
        return false;
    const bool looks_at = has_one_of(rest, {"督查", "督导", "检查", "调研", "考核", "评查", "抽查",
                                            "指导", "部署", "培训", "点评", "巡查"}) &&
                          has_one_of(rest, {"进行", "开展", "作了", "予以", "作出"});
    if (step_ == step::annual_cleanup) return looks_at;  // a clean-up is of many
    return looks_at ||
           has_one_of(before, {"全市", "全县", "全区", "全省", "全镇", "全系统", "各单位", "各部门",
                               "各县", "各区", "各镇", "各乡镇", "各科室", "各级"});
}

/// 对31件文件的征求意见、合法性审核等程序逐一进行检查: an inspection looked at how it was done.
bool asides_of_others::is_looked_into() const {
    const string_view rest = r_.at({h_.end, std::max(h_.end, clause_.end)});
    const std::size_t verb =
        std::min({rest.find("检查"), rest.find("核查"), rest.find("评查"), rest.find("抽查"),
                  rest.find("督查"), rest.find("排查"), rest.find("巡查"), rest.find("督导")});
    if (verb == string_view::npos) return false;
    const string_view between = rest.substr(0, verb);
    return has_one_of(r_.at({clause_.begin, h_.begin}), {"对", "就"}) &&
           has_one_of(between, {"进行", "开展", "逐一", "予以", "作了"}) &&
           has_one_of(between, {"等程序", "等环节", "等工作", "等情况", "程序", "情况", "环节"});
}

/// 主要依据已经公开征求过意见的《若干意见》制定: which document it rests on.
bool asides_of_others::is_attribute_of_basis() const {
    const string_view rest = r_.at({h_.end, std::max(h_.end, clause_.end)});
    // 根据州政府常务会议2月审议通过的…方案制定: the result stands between.
    if (step_ == step::collective_decision || step_ == step::party_group_report)
        if (const std::size_t of = rest.find("通过的");
            of < 60 && !rest.substr(of).starts_with("通过的本"))
            if (has_one_of(r_.at({clause_.begin, h_.begin}), {"依据", "根据", "按照", "参照"}) &&
                has_one_of(rest.substr(of), {"制定", "起草", "拟定", "修订", "要求", "精神", ","}))
                return true;
    if (!rest.starts_with("的") && !rest.starts_with("过意见的") && !rest.starts_with("意见的"))
        return false;
    return has_one_of(r_.at({clause_.begin, h_.begin}), {"依据", "根据", "按照", "参照"}) &&
           has_one_of(rest, {"制定", "起草", "拟定", "修订"}) &&
           has_one_of(rest, {"意见", "办法", "规定", "文件", "方案", "》", "条例", "政策"});
}

std::optional<std::string> asides_of_others::aside_of_others() const {
    if (is_attribute_of_basis()) return "说的是所依据的文件";
    if (is_attribute_in_rule() || is_ordered_of_such()) return "说的是规则管的是哪些文件";
    if (is_course_of_class()) return "说的是一类文件怎样办";
    if (is_time_of_duty()) return "说的是从什么时候起要办另一件事";
    if (is_provided_for()) return "说的是文件规定的内容";
    if (is_review_of_works()) return "评审的是工程,不是文件";
    if (offers_conclusions()) return "写的是可选的结论";
    if (counts_course()) return "写的是办文的步骤";
    if (is_earlier_making()) return "说的是这个文件当年怎样制定";
    if (is_looked_into()) return "是对这项工作的检查";
    if (is_of_document_above()) return "说的是上级的文件";
    if (is_work_of_many()) return "说的是许多单位的这项工作";
    if (const auto name = named_other()) return "说的是另一份文件: " + *name;
    if (is_made_by_above()) return "说的是要贯彻的文件";
    if (is_of_other_place()) return "说的是别处的文件";
    if (tells_history()) return "说的是以前的、上级的文件怎样制定";
    if (asks_offices()) return "征求的是有关单位的意见";
    if (is_blank_field()) return "栏目没有填写";
    if (is_only_sent()) return "只是送审,还没有意见";
    if (is_reported()) return "只是听取汇报";
    if (is_ordered_for_issued()) return "说的是对已有文件的要求";
    if (is_attribute_of_thing()) return "公布的不是文件";
    if (is_quoted_provision()) return "是引用的条款";
    if (is_result_of_ordered_cleanup()) return "说的是清理以后怎样办";
    if ((r_.at(sentence_).starts_with("是否需要") && contains(sentence_, ":")) ||
        (!is_field_ && step_ != step::necessity_assessment &&
         contains({h_.begin, h_.end}, "是否需要")))
        return "问的是要不要";
    if (is_finding_of_scope()) return "说的是不属于审核范围";
    return std::nullopt;
}

std::optional<std::string> judge::aside_of_others() const {
    return asides_of_others(*this).aside_of_others();
}

}  // namespace yigui::recognising
