// Words of a step that tell nothing of it, whatever marks stand beside them: they name a class of
// documents, say where a cited document was published, label a letter, give the purpose of the
// sentence, or stand on a page about quite another matter.
#include <algorithm>
#include <initializer_list>

#include "base/unicode.h"
#include "recognise/duty_objects.h"
#include "recognise/find.h"
#include "recognise/identity.h"
#include "recognise/judge.h"
#include "recognise/numerals.h"
#include "recognise/variants.h"

namespace yigui::recognising {

namespace {

/// 7件, 九次: two or more of a unit.
bool counts(string_view s, std::initializer_list<string_view> units) {
    for (std::size_t i = 0; i < s.size();) {
        const auto n = any_number_at(s, i);
        if (!n || n->end <= i) {
            code_point_at(s, i);
            continue;
        }
        const bool is_ordinal = i >= 3 && has_one_of(s.substr(i - 3, 3), {"第", "每", "届"});
        for (const string_view unit : units)
            if (!is_ordinal && n->value > 1 && s.substr(n->end).starts_with(unit)) return true;
        i = n->end;
    }
    return false;
}

/// The questions of this file, put to a place.
class asides : public judge {
 public:
    explicit asides(const judge& j) : judge(j) {}
    /// Why the words tell nothing of the step at all (asides.cpp).
    std::optional<std::string> aside() const;
    bool names_class() const;
    bool sorts_documents() const;
    bool is_told_of_content() const;
    bool is_said_of_former() const;
    bool is_origin_of_cited() const;
    bool is_origin_of_row() const;
    bool is_in_register() const;
    bool is_purpose() const;
    bool is_talk() const;
    bool is_learned_or_requested() const;
    bool is_said_of_each() const;
    bool is_every_so_often() const;
    bool begins_denied() const;
    bool is_said_in_survey() const;
    bool is_link_in_foot() const;
    bool is_row_of_catalogue() const;
    bool tells_of_draft_in_reply() const;
    bool is_earlier_cleanup() const;
    bool is_to_be_followed() const;
    std::optional<std::string> matter_of_page() const;
};

}  // namespace

/// 对继续有效的规范性文件,要…; (包括经清理明确继续有效的文件): which of them, and no clean-up.
bool asides::sorts_documents() const {
    const string_view head = r_.at({clause_.begin, h_.begin});
    const std::size_t open = head.rfind('(');
    const bool is_aside = open != string_view::npos && head.find(')', open) == string_view::npos &&
                          head.substr(open).starts_with("(包括");
    const string_view said = r_.at({h_.begin, std::min(clause_.end, h_.end + 60)});
    // 1.拟继续有效的文件目录; 期间已经清理并废止的文件; 在清理中被宣布失效
    if (head.ends_with("拟") || (is_page() && contains(clause_, "清理中被宣布")) ||
        (contains(clause_, "已经清理并") && !strong_sign(r_.clause_after(clause_))))
        return true;
    // 已经清理出来的3件文件要抓紧废止: which of them, and what is to be done.
    const std::size_t found = first_place_of(r_.at(clause_), {"清理出来的", "清理出的"});
    if (found != string_view::npos &&
        has_one_of(r_.at(clause_).substr(found), {"要", "应", "须", "抓紧", "尽快"}))
        return true;
    if (contains(clause_, "未列入") && contains_one_of(clause_, {"不得", "的文件", "的规范性文件"}))
        return true;
    // 对已不适应要求的文件及时清理: 已 is said of the documents.
    const std::size_t of =
        std::min({r_.at(clause_).find("的文件"), r_.at(clause_).find("的规范性文件"),
                  r_.at(clause_).find("的行政规范性文件")});
    if (r_.at(clause_).starts_with("对已") && of != string_view::npos &&
        !first(role::done_mark, {clause_.begin + of, clause_.end}))
        return true;
    for (const string_view sort : {"继续有效的", "废止的", "失效的", "修改的", "保留的"}) {
        const std::size_t at = said.find(sort);
        if (at == string_view::npos) continue;
        if (said.find("文件", at) == string_view::npos) continue;
        if (is_aside || r_.at({h_.begin, h_.end}).find("包括") != string_view::npos) return true;
        if (contains(clause_, "不得") || contains(clause_, "未列入")) return true;
        return r_.at(clause_).starts_with("对") && !first(role::done_mark, clause_);
    }
    return false;
}

/// 2018年以前区政府发布的规范性文件, 已通过系统报备的文件: an attribute that tells which documents.
bool asides::names_class() const {
    if (step_ == step::annual_cleanup) return sorts_documents();
    const bool may_be_of_many = step_ == step::publication || step_ == step::filing ||
                                step_ == step::legality_review || step_ == step::numbering;
    if (!may_be_of_many) return false;
    // 你局报送备案的下列文件收悉, in the receipt
    if (own_ && contains(sentence_, "收悉")) return false;
    const string_view said = r_.at({h_.begin, std::min(clause_.end, h_.end + 60)});
    for (const string_view verb : {"发布的", "公布的", "印发的", "出台的", "制发的", "报备的",
                                   "备案的", "上报的", "报送的", "编号的", "登记的"}) {
        const std::size_t at = said.find(verb);
        if (at == string_view::npos || at > h_.end - h_.begin) continue;
        const string_view noun = said.substr(at + verb.size(), 60);
        // 本局发布的《…办法》 is one.
        if (noun.find("《") != string_view::npos) continue;
        // 你局报备的上述文件合法, 兹收到你局报来备案的规范性文件1件: these, and no class.
        if (begins_with_one_of(noun, {"该", "上述", "此", "这"})) continue;
        if (is_combined() && step_ == step::filing && contains({h_.begin, h_.end}, "收到"))
            continue;
        for (const string_view many : {"规范性文件", "文件", "政策措施", "规章"})
            if (const auto n = noun.find(many); n != string_view::npos && n < 36) return true;
    }
    return false;
}

/// 序号规章名称发布机关…1某规定1993年1月22日某局令第30号发布: a row of a table that has lost its lines.
bool asides::is_in_register() const {
    if (step_ != step::publication || r_.at({h_.begin, h_.end}).starts_with("现")) return false;
    constexpr std::size_t head = 90, cell = 90, rows = 1500;  // bytes
    const string_view line = r_.at({h_.begin > rows ? h_.begin - rows : 0, h_.end});
    const std::size_t table = line.rfind("序号");
    if (table == string_view::npos || !has_one_of(line.substr(table, head), {"名称", "标题"}))
        return false;
    if (r_.at({h_.begin, h_.end}).starts_with("发布机关")) return true;  // the table's own head
    const string_view said = line.substr(line.size() > cell ? line.size() - cell : 0);
    return has_one_of(said, {"令第", "号发布", "号公布", "号令", "〕"}) && has_word(said, "年");
}

/// 一、蔬菜基地管理办法(1996年5月3日市人民政府令第8号公布), in the list of what is ended: where each came
/// from, though its name stands in no 《》.
bool asides::is_origin_of_row() const {
    if (step_ != step::publication && step_ != step::collective_decision) return false;
    const stretch line = r_.line_at(h_.begin);
    string_view said = r_.at({line.begin, std::max(line.begin, h_.end)});
    if (is_in_register()) return true;
    const std::size_t open = said.find("(");
    if (open == string_view::npos || open < 12 || said.find(")", open) != string_view::npos)
        return false;
    said = said.substr(0, open);
    const std::size_t mark = std::min(said.find("、"), said.find("."));
    if (mark > 9) return false;  // npos too: no number of a list
    if (ends_with_one_of(
            said, {"办法", "规定", "细则", "条例", "通告", "意见", "决定", "通知", "规则", "》"}))
        return true;
    return false;
}

/// 《办法》（2016年12月2日某市人民政府令第3号发布）: where a cited document was published.
bool asides::is_origin_of_cited() const {
    constexpr std::size_t furthest = 600;  // bytes: lines may be whole documents
    const std::size_t line = std::max(r_.line_at(h_.begin).begin,
                                      h_.begin > furthest ? h_.begin - furthest : std::size_t{0});
    const string_view in_front = r_.at({line, h_.begin});
    // 图解:《…》(2023-5-2发布,文件发布日2023-4-28): the document's own day, beside its reading's.
    if (begins_with_one_of(r_.at({h_.begin, h_.end}), {"文件发布日", "文件公布日", "正文发布日"}))
        return false;
    const std::size_t open = in_front.rfind('(');
    // 《办法》(草案)已于5月6日挂网: words that run on behind the bracket are not in it.
    return open != string_view::npos && in_front.find(')', open) == string_view::npos &&
           in_front.substr(0, open).ends_with("》") && !contains({h_.begin, h_.end}, ")");
}

/// 请注明“意见反馈”字样, 意见反馈截止时间: a label, and a field of an invitation.
bool judge::is_label() const {
    if (quote_ != 0 && contains_one_of(clause_, {"注明", "标注", "标明", "备注", "写明", "字样"}))
        return true;
    if (step_ != step::consultation_feedback) return false;
    // 具体情况(时间、对象、意见反馈和采纳情况):…: what the field wants.
    const string_view before = r_.at({sentence_.begin, h_.begin});
    const std::size_t open = before.rfind('(');
    if (open != string_view::npos && before.find(')', open) == string_view::npos &&
        before.substr(open).find("、") != string_view::npos &&
        has_one_of(before.substr(open, 12), {"时间", "对象", "方式", "范围", "包括"}))
        return true;
    string_view rest = r_.at({h_.end, std::min(clause_.end, h_.end + 30)});
    if (rest.starts_with("的")) rest.remove_prefix(3);
    return begins_with_one_of(rest, {"截止", "时间", "日期", "期限", "期顺延", "期延长", "方式",
                                     "途径", "渠道", "邮箱", "电话", "地址", "联系", "网址"});
}

/// 为广泛听取意见,我局…: the purpose; what was done for it stands behind.
bool asides::is_purpose() const {
    const stretch clause = r_.clause_at(h_.begin);
    if ((h_.end > clause.end && !is_combined()) || !is_purpose_clause(clause)) return false;
    const stretch behind{std::max(h_.end, clause.end), sentence_.end};
    if (contains_one_of(behind, {"现将", "现就", "现向", "现面向", "现公开", "拟召开", "拟举行"}))
        return true;
    for (std::size_t i = r_.first_hit(behind.begin); i < r_.hits().size(); ++i) {
        const phrase_hit& one = r_.hits()[i];
        if (one.begin >= behind.end) break;
        const bool names = one.role == role::noun || one.role == role::done;
        if (names && one.group == h_.group && !r_.is_cited(one.begin)) return true;
    }
    return false;
}

/// 就立法论证工作作了交流发言: talked about.
bool asides::is_talk() const {
    if (contains_one_of(sentence_,
                        {"交流发言", "交流研讨", "研讨交流", "学习讨论", "作了发言", "作专题发言",
                         "授课", "经验介绍", "典型案例", "有益探索", "生动实践"}))
        return true;
    // 通报了公平竞争审查发现的问题
    if (contains(clause_, "通报了") && contains({h_.end, std::max(h_.end, clause_.end)}, "问题"))
        return true;
    // 确立了合法性审查工作的总体原则, 将听取意见制度化: a manner of working, and no act.
    string_view rest = r_.at({h_.end, std::max(h_.end, std::min(clause_.end, h_.end + 90))});
    while (rest.ends_with(",") || rest.ends_with(";")) rest.remove_suffix(1);
    if (rest.ends_with("。")) rest.remove_suffix(3);
    if (ends_with_one_of(rest, {"制度化", "常态化", "规范化", "工作现状", "审核现状"})) return true;
    // 就公平竞争审查工作中遇到的困难作了交流
    if (has_one_of(rest, {"中遇到的", "中存在的", "中发现的", "遇到的困难", "存在的问题"}) &&
        has_one_of(rest, {"交流", "讨论", "研讨", "介绍", "剖析", "梳理", "解答"}))
        return true;
    const bool is_of_work = rest.starts_with("工作") || rest.starts_with("的") ||
                            (is_combined() && rest.find("工作的") != string_view::npos);
    return is_of_work &&
           ends_with_one_of(rest, {"原则", "现状", "思路", "格局", "模式", "水平", "能力", "体系",
                                   "氛围", "成效", "经验", "理念", "精神"});
}

/// 学习了关于公平竞争审查的有关规定, 申请公开《办法》合法性审核的材料: heard of, and asked for.
bool asides::is_learned_or_requested() const {
    const string_view head = r_.at({sentence_.begin, h_.begin});
    const string_view rest = r_.at({h_.end, std::max(h_.end, clause_.end)});
    if (has_one_of(head, {"申请公开", "申请获取", "申请查阅", "信息公开申请", "要求公开《"}))
        return step_ != step::publication || has_one_of(head, {"申请获取", "信息公开申请"});
    // 参考了外市经公开征求意见后出台的做法
    if (has_one_of(head, {"参考了", "借鉴了", "参照了", "学习了"}) &&
        has_one_of(rest, {"的做法", "的经验", "的办法", "的规定", "的文件", "的《"}))
        return true;
    // 重点学习了专家论证、风险评估等章节: of what was read, in a list.
    if (has_one_of(
            r_.at({clause_.begin, std::max(clause_.begin, h_.begin)}),
            {"学习了", "学习", "研读了", "讲解了", "传达了", "宣讲了", "解读了", "领学了"}) &&
        ends_with_one_of(without_end(rest, {"。", ",", ";"}),
                         {"等章节", "等章", "等内容", "等规定", "等制度", "等条款", "等要求",
                          "等知识", "等程序", "等环节", "章节", "等方面的规定", "等程序规定"}))
        return true;
    if (!has_one_of(rest.substr(0, 24), {"规定", "要求", "制度", "知识", "条例", "精神"}))
        return false;
    return has_one_of(head, {"学习", "传达", "宣讲", "讲解", "培训了", "介绍了"});
}

/// 明确了备案机关、备案材料: what a text lays down is listed.
bool asides::is_told_of_content() const {
    const string_view said = r_.at(clause_);
    if (begins_with_one_of(said, {"明确了", "规定了", "细化了", "设置了", "确立了", "增加了"}))
        return true;
    // 省水利厅2015年对类似条款进行过合法性审查
    return contains(clause_, "类似条款") || contains(clause_, "类似规定") ||
           contains(clause_, "同类文件");
}

/// 原《办法》经第18次常务会议审议通过: what is being revised was made so.
bool asides::is_said_of_former() const {
    if (step_ == step::expiry_evaluation || step_ == step::annual_cleanup) return false;
    const string_view said = r_.at({sentence_.begin, h_.end});
    const std::size_t at = said.rfind("原《");
    return at != string_view::npos && said.find("《", at + 6) == string_view::npos &&
           !has_one_of(said.substr(at), {"相比", "相较", "的基础上"});
}

/// 审查规范性文件7件, 发布通告9次: documents counted are the year's, and not this one.
bool judge::is_counted() const {
    switch (step_) {
        case step::legality_review:
        case step::fair_competition_review:
        case step::filing:
        case step::numbering:
        case step::publication:
        case step::interpretation:
            break;
        default:
            return false;
    }
    // A sentence by itself may tell of what its paper is about.
    const bool is_alone = !is_page() && step_ != step::publication;
    if (is_field_ || own_ || is_alone || contains(sentence_, "予以登记")) return false;
    // What a clean-up counts is its own matter.
    if (around_.kind == paper_kind::cleanup_result ||
        has_one_of(around_.title, {"清理", "废止", "失效"}))
        return false;
    constexpr std::size_t near = 240;  // bytes
    const std::size_t from =
        std::max(sentence_.begin, clause_.begin > near ? clause_.begin - near : std::size_t{0});
    const string_view told = r_.at({from, std::max(h_.end, std::min(clause_.end, h_.end + 60))});
    const string_view behind = r_.at({h_.end, std::min(clause_.end, h_.end + 24)});
    if (step_ == step::publication) return counts(behind, {"次", "期", "件"});
    return has_one_of(told, {"规范性文件", "各类文件", "政策措施"}) && counts(told, {"件", "件次"});
}

/// 每2年清理一次: a rule.
bool asides::is_every_so_often() const {
    const std::size_t at = r_.at(clause_).find("每");
    if (at == string_view::npos || clause_.begin + at > h_.end) return false;
    const string_view rest = r_.at(clause_).substr(at, 18);
    return rest.find("年") != string_view::npos || rest.find("季") != string_view::npos;
}

/// The page is about an assessment of the environment, the taking of land, a standard …
std::optional<std::string> asides::matter_of_page() const {
    if (around_.matter.empty() || (sentence_.contains(around_.matter_at) && !is_page()))
        return std::nullopt;
    // The sentence that names it may name a document too.
    if (sentence_.contains(around_.matter_at) && names_document(sentence_)) return std::nullopt;
    if (own_ && !has_word(around_.title, around_.matter)) return std::nullopt;
    return "这一页说的是别的事项: " + around_.matter;
}

/// 未收到意见,故无需反馈采纳情况: the words run over clauses, and the first of them is denied.
bool asides::begins_denied() const {
    if (h_.end <= r_.clause_at(h_.begin).end) return false;
    const string_view before = r_.at({sentence_.begin, h_.begin});
    return before.ends_with("未") || before.ends_with("没有") || before.ends_with("没");
}

/// 我局正在起草《…管理规定》,8月已挂网征求意见, in the reply to a deputy: how far the draft has got
/// that the office is making.
bool asides::tells_of_draft_in_reply() const {
    if (!has_one_of(around_.title, {"答复"}) && !has_one_of(around_.survey, {"答复", "您提出的"}))
        return false;
    switch (step_) {  // a draft in the making has none of these
        case step::publication:
        case step::annual_cleanup:
        case step::signing:
        case step::numbering:
        case step::filing:
        case step::interpretation:
            return false;
        default:
            break;
    }
    const stretch line = r_.line_at(h_.begin);
    const string_view told = r_.at({line.begin, std::max(line.begin, clause_.end)});
    if (has_one_of(told, {"制定过程中", "出台前", "若正式", "已出台", "出台了"})) return false;
    const bool is_making = has_one_of(
        told, {"正在起草", "正会同",     "正在制定", "正在修订",   "正在研究制定", "起草了",
               "草拟了",   "牵头起草",   "形成初稿", "形成了初稿", "征求意见稿",   "送审稿",
               "列入今年", "启动了《",   "着手起草", "完成初稿",   "拟订了初稿",   "着手修订",
               "启动修订", "启动了修订", "组织起草", "重新起草",   "完成了初稿",   "初稿",
               "讨论稿",   "草案",       "牵头拟定", "牵头制定",   "文稿",         "稿件",
               "拟订的《", "拟定的《",   "起草的《", "正在审核",   "正在征求",     "正在修改"});
    return is_making && strong_sign(sentence_).has_value();
}

/// 3 公租房管理办法 某政规〔2019〕1号 2024年1月底前完成评估, in the list of all documents in force: each
/// row tells of its own.
bool asides::is_row_of_catalogue() const {
    const bool is_field = is_field_ && !has_word(around_.title, "文件目录");
    if (step_ == step::annual_cleanup || is_field ||
        !has_one_of(around_.title, {"文件目录", "目录的", "制定计划", "文件清单", "清理结果",
                                    "废止", "失效", "继续有效"}))
        return false;
    const stretch line = r_.line_at(h_.begin);
    const string_view said = r_.at(line);
    // 4、对《…规定》(…号)等39件文件经评估需继续实施,现予重新发布: an item of the result itself.
    if (has_one_of(said, {"件文件", "件规范性文件", "现予", "份文件"})) return false;
    const std::size_t digits = said.find_first_not_of("0123456789| (.");
    if (digits == 0 || digits == string_view::npos || said.substr(digits).starts_with("年") ||
        said.substr(0, digits).find_first_of("0123456789") == string_view::npos)
        return false;
    for (std::size_t i = r_.first_token(line.begin); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin >= line.end) break;
        if (t.kind == token_kind::doc_number) return true;
    }
    return false;
}

/// 下一篇:《办法》公开征求意见, · 我市3部规章征求意见 below 相关新闻: links to other pages.
bool asides::is_link_in_foot() const {
    constexpr int most_links = 10;
    constexpr std::size_t longest = 300;  // bytes
    stretch line = r_.line_at(h_.begin);
    // 【相关报道】…对《若干措施》进行了解读 is a record all the same.
    if (opens_page_foot(r_.at(line)))
        return line.size() < longest &&
               (step_ != step::interpretation || !r_.at(line).starts_with("【"));
    bool is_marked = true;  // · and 1. lead each link, or nothing does
    for (int i = 0; i < most_links && line.begin > 0 && line.size() < longest; ++i) {
        const string_view said = r_.at(line);
        if (said.empty() || said.find("。") != string_view::npos) return false;
        const std::size_t digits = said.find_first_not_of("0123456789");
        is_marked &= has_one_of(said.substr(0, 3), {"·", "•", "▪", "◆"}) ||
                     (digits > 0 && digits < 3 && has_one_of(said.substr(digits, 3), {".", "、"}));
        line = r_.line_at(line.begin - 1);
        // A page may also name its links above its text.
        if (opens_page_foot(r_.at(line)))
            return is_marked || r_.at({0, line.begin}).find("。") != string_view::npos;
    }
    return false;
}

/// In a summary of a year's work, a reply to a deputy, an article: none of the documents it tells of
/// is its own. A report on a clean-up is that clean-up's record.
bool asides::is_said_in_survey() const {
    if (around_.survey.empty() || own_ || tells_of_draft_in_reply()) return false;
    // 其中《代储标准》由副局长签批即印发, in a check of an office's own papers: one that is named.
    if (has_one_of(around_.survey, {"自查", "自评"}) &&
        begins_with_one_of(r_.at(sentence_), {"其中《", "《", "其中,《"}))
        return false;
    return step_ != step::annual_cleanup || around_.title.find("清理") == std::string::npos;
}

/// The paper is a notice that orders a clean-up. One that lost its title says so where it begins to
/// order: 现就文件清理工作的有关事项通知如下.
bool judge::orders_cleanup() const {
    const string_view title = around_.title;
    if (title.empty()) {
        constexpr std::size_t head = 1500, longest = 150;  // bytes
        const string_view start = r_.text().substr(0, head);
        const std::size_t end = start.find("通知如下");
        if (end == string_view::npos) return false;
        const std::size_t from = end - std::min(end, longest);
        const string_view lead = start.substr(from, end - from);
        const string_view said =
            lead.substr(std::max(lead.rfind("现将") + 1, lead.rfind("现就") + 1));
        return has_word(said, "清理") && !has_one_of(said, {"结果", "情况", "废止", "目录"}) &&
               has_one_of(said, {"工作", "有关", "要求", "事项", "事宜"});
    }
    if (!title.ends_with("的通知")) return false;
    const std::size_t order = std::min(title.find("开展"), title.find("做好"));
    return order != string_view::npos && title.find("清理", order) != string_view::npos;
}

/// 2020年清理中废止31件, in the notice that orders another clean-up.
bool asides::is_earlier_cleanup() const {
    return step_ == step::annual_cleanup && orders_cleanup();
}

/// 上月审议通过的《办法》要抓好落实: how another document was made stands in passing.
bool asides::is_to_be_followed() const {
    constexpr std::size_t nearest = 36;  // bytes from the step to the name it is said of
    const string_view rest = r_.at({h_.begin, std::max(h_.end, clause_.end)});
    const std::size_t name = rest.find("的《");
    if (name == string_view::npos || name > h_.end - h_.begin + nearest) return false;
    const std::size_t close = rest.find("》", name);
    if (close == string_view::npos) return false;
    return has_one_of(rest.substr(close), {"落实", "贯彻", "执行", "同时废止", "予以废止", "衔接",
                                           "对接", "相协调", "保持一致", "为依据", "为基础"});
}

/// 每部草案均公开征求意见: said of all documents of a year.
bool asides::is_said_of_each() const {
    return contains_one_of(
        {sentence_.begin, h_.end},
        {"每部", "每件", "每个文件", "所有文件", "所有规范性文件", "项重大决策", "项重大行政决策",
         "项决策均", "决策事项均", "重大决策均", "重大行政决策均"});
}

std::optional<std::string> asides::aside() const {
    if (auto other = aside_of_others()) return other;
    if (const auto other = other_review()) return "是另一种审查: " + *other;
    if (names_class()) return "说的是哪一类文件";
    if (is_origin_of_cited() || is_origin_of_row()) return "是所引文件的出处";
    if (is_label()) return "是标签或者栏目,不是记录";
    if (is_purpose()) return "说的是目的";
    if (is_talk()) return "只是发言、交流";
    if (is_learned_or_requested()) return "只是学习、申请";
    if (is_told_of_content()) return "说的是规定的内容";
    if (is_said_of_former() || is_history_in_note(r_, h_.begin)) return "说的是修订前的文件";
    if (is_every_so_often()) return "说的是定期怎样做";
    if (is_sample()) return "是空白样式";
    if (is_defined()) return "说的是这个步骤是什么,不是一次行为";
    if (is_link_in_foot()) return "是页面上的链接";
    if (is_row_of_catalogue()) return "是目录里的另一份文件";
    if (is_said_of_each() || is_counted()) return "说的是一批文件";
    if (begins_denied()) return "开头的词是否定的";
    if (is_said_in_survey()) return "这一页说的是许多文件: " + around_.survey;
    if (guides_all_documents()) return "说的是文件一般怎样制定";
    if (is_earlier_cleanup()) return "说的是以前的清理";
    if (is_to_be_followed()) return "说的是要落实的文件";
    if (const auto other = aside_of_step()) return other;
    if (const auto other = aside_of_papers()) return other;
    if (const auto other = aside_in_dossier()) return other;
    if (const auto other = aside_of_parties()) return other;
    if (const auto other = aside_of_pages()) return other;
    if (const auto other = aside_of_others_told()) return other;
    if (const auto other = aside_of_notices()) return other;
    if (const auto other = aside_of_remarks()) return other;
    if (const auto other = aside_of_matters()) return other;
    if (const auto other = told_aside(r_, h_, step_, around_)) return other;
    return matter_of_page();
}

std::optional<std::string> judge::aside() const { return asides(*this).aside(); }

}  // namespace yigui::recognising
