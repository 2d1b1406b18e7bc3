// A clause without a subject of its own goes on with that of the clause before it, so the subject is
// looked for backwards, up to the begin of the sentence: 配套的《…规程》已由局长签发,也向社会公布了. A sentence
// that begins with 该规定 goes on with what the last one named. Rejected: to compare every name with
// that of the paper's own document; passages seldom say which that is.
#include "recognise/others_in_passage.h"

#include <algorithm>

#include "recognise/awaited.h"
#include "recognise/find.h"
#include "recognise/left_out.h"
#include "recognise/named_things.h"
#include "recognise/not_stood_by.h"
#include "recognise/not_yet_so.h"
#include "recognise/of_such_ones.h"
#include "recognise/other_business.h"
#include "recognise/things_of_document.h"
#include "recognise/work_about_steps.h"

namespace yigui::recognising {
namespace {

constexpr std::string_view open_mark = "《", close_mark = "》";

class others_in_passage {
 public:
    others_in_passage(const reading& r, const phrase_hit& h, yigui::step s, const surroundings& a)
        : r_(r),
          h_(h),
          step_(s),
          around_(a),
          clause_(r.clause_at(h.begin)),
          sentence_(r.sentence_at(h.begin)),
          period_(r.period_around({h.begin, h.end})) {}
    std::optional<std::string> reason(const judgment&) const;
    std::optional<std::string> reason_of_done() const;

 private:
    bool is_disowned() const;
    bool is_of_other() const;
    bool denies_own() const;
    bool begins_with_other(stretch) const;
    bool is_beside_own(string_view said) const;
    bool is_second_named(string_view name) const;
    bool goes_on_with_issued(string_view said) const;
    bool is_of_other_place(string_view said) const;
    bool is_of_former(string_view said) const;
    bool is_latter(string_view said) const;
    bool is_issued_before(string_view said) const;
    bool is_of_the_two() const;
    bool is_compared() const;
    bool is_kept_with() const;
    bool is_passed_beside() const;
    /// From the begin of the line to the sentence at hand.
    string_view told_before() const;
    bool names_other_step(stretch) const;

    const reading& r_;
    const phrase_hit& h_;
    yigui::step step_;
    const surroundings& around_;
    stretch clause_, sentence_, period_;
};

string_view others_in_passage::told_before() const {
    constexpr std::size_t farthest = 600;  // bytes
    const std::size_t from =
        std::max(r_.line_at(h_.begin).begin, sentence_.begin - std::min(sentence_.begin, farthest));
    return r_.at({from, std::max(from, sentence_.begin)});
}

bool others_in_passage::names_other_step(stretch s) const {
    bool found = false;
    const auto look = [&](const phrase_hit& one) {
        const auto other = r_.words().group_of(one).step;
        found |= other && *other != step_ && one.end <= s.end && !r_.words().of(one).is_broad;
    };
    r_.each_of(role::noun, s, look);
    r_.each_of(role::done, s, look);
    return found;
}

/// 本办法, 本件, 本次修订.
bool names_own(string_view said) {
    return has_one_of(said,
                      {"本办法",   "本件",     "本稿",     "本草案", "本规定", "本细则", "本方案",
                       "本通知",   "本意见",   "本文件",   "本规则", "本通告", "本措施", "本次提请",
                       "本次送审", "本次呈报", "本次报审", "送审稿", "修改稿", "修订稿"});
}

/// Do words such as 与本, 并非为本, 系为 say that what is told was made for something else?
bool disowns(string_view before, string_view own) {
    const bool is_apart =
        !has_one_of(before, {"条", "意见", "留言", "建议"}) &&
        begins_with_one_of(own, {"与本", "同本", "和本"}) &&
        has_one_of(own, {"无关", "没有关系", "没有关联", "无涉", "不相干", "不是一回事", "并无关系",
                         "并无关联", "不是同一", "并非同一", "非同一", "不属同一", "不属于同一",
                         "不是一个", "不同名", "不相符"});
    const bool is_for_other =
        begins_with_one_of(own, {"并非为本", "不是为本", "并非针对本", "不是针对本", "并非就本",
                                 "不是就本", "非为本"}) ||
        (begins_with_one_of(own, {"不是本", "并非本"}) &&
         ends_with_one_of(own, {"的", "所作", "所做", "程序", "环节", "评估", "论证", "审查",
                                "审核", "征求意见"}));
    const bool is_of_project =
        own.starts_with("那是") &&
        has_one_of(own, {"项目", "工程", "规划", "旧", "原", "上级", "省", "另一", "别的"});
    const bool is_of_old = begins_with_one_of(own, {"系指", "是指"}) &&
                           ends_with_one_of(own, {"旧稿", "旧版", "原稿", "原办法", "旧办法",
                                                  "原规定", "旧规定", "前一稿", "上一稿"});
    const bool is_made_for = begins_with_one_of(own, {"系为", "是为"}) &&
                             ends_with_one_of(own, {"所作", "所做", "所编", "所开", "所写", "所出",
                                                    "所出具", "作的", "做的", "编的", "开的"}) &&
                             !names_own(own);
    return is_apart || is_for_other || is_of_project || is_of_old || is_made_for;
}

/// 附有风险评估报告一份,经查系为污水处理厂项目所作,与本办法无关: the passage says itself that it was made for
/// something else.
bool others_in_passage::is_disowned() const {
    // 另有1条与本办法无关: an opinion, and not what was done with it.
    if (step_ == step::consultation_feedback) return false;
    constexpr std::size_t near = 24;  // bytes
    // Words in any order may run over what disowns them.
    const std::size_t from = std::min(h_.end, std::max(h_.begin, clause_.end));
    const string_view rest = r_.at({from, std::max(from, period_.end)});
    static constexpr word_list no_part = {
        "与本",       "同本",     "和本",     "并非为本", "不是为本", "并非针对本",
        "不是针对本", "并非就本", "不是就本", "非为本",   "不是本",   "并非本",
        "那是",       "系指",     "是指",     "系为",     "是为"};
    for (std::size_t at = first_place_of(rest, no_part); at != string_view::npos;) {
        const string_view said = rest.substr(at, rest.substr(at).find(","));
        const string_view own = said.substr(0, std::min({said.find("。"), said.find(";")}));
        const string_view before = rest.substr(at - std::min(at, near), std::min(at, near));
        if (disowns(before, own)) return !names_other_step({from, from + at});
        const std::size_t next = first_place_of(rest.substr(at + 3), no_part);
        at = next == string_view::npos ? next : at + 3 + next;
    }
    return false;
}

/// 同日申报的《, 同场审议的《, 一并提交的《: what went the same way at the same time; empty for none.
string_view lead_of_same_time(string_view said) {
    const string_view when =
        which_begins(said, {"同日", "同天", "同期", "同批", "同场", "同次", "同月", "同年", "同会",
                            "当天", "当日", "同时", "一并", "一同", "一起", "随同"});
    if (when.empty()) return {};
    string_view rest = without_front(said.substr(when.size()), {"会上", "会议", "上会"});
    const string_view verb =
        which_begins(rest, {"申报", "提交", "提请", "报送", "上报", "呈报", "送审", "报审",
                            "上会", "审议", "讨论", "研究", "印发", "发布", "公布", "出台",
                            "起草", "修订", "送来", "列题", "交来", "下发", "送签", "签发"});
    rest = rest.substr(verb.size());
    if (verb.empty() && !rest.starts_with("的")) return {};
    const std::size_t size = rest.starts_with("的还有") ? string_view("的还有").size()
                             : rest.starts_with("的")   ? string_view("的").size()
                                                        : 0;
    if (size == 0 || !rest.substr(size).starts_with(open_mark)) return {};
    return said.substr(0, said.size() - rest.size() + size + open_mark.size());
}

/// Was another document named before it in the passage, and not this one?
bool others_in_passage::is_second_named(string_view name) const {
    constexpr std::size_t farthest = 600;  // bytes
    const string_view told =
        r_.at({clause_.begin - std::min(clause_.begin, farthest), clause_.begin});
    if (has_word(told, name)) return false;
    const string_view bare =
        name.substr(open_mark.size(), name.size() - open_mark.size() - close_mark.size());
    return has_one_of(told, {"《", "草案", "送审稿", "意见稿"}) || names_own(told) ||
           (!around_.title.empty() && !has_word(around_.title, bare));
}

/// 配套的《…规程》, 同期报审的《…办法》: a document that the passage sets beside its own.
bool others_in_passage::is_beside_own(string_view said) const {
    string_view whose = which_begins(
        said, {"配套的《",     "相配套的《",   "与之配套的《", "配套起草的《", "同期报审的《",
               "同时报审的《", "同批报审的《", "一并报审的《", "同期送审的《", "同时送审的《",
               "同批送审的《", "同期起草的《", "同时起草的《", "同步起草的《", "同步修订的《",
               "同期修订的《", "同日上会的《", "同时上会的《", "同批上会的《", "同次会议审议的《",
               "另一件《",     "另一份《",     "另一部《",     "另有一件《",   "关联的《",
               "相关联的《",   "上位的《",     "姊妹篇《",     "其配套的《",   "另行起草的《"});
    const bool is_of_set = !whose.empty();
    if (!is_of_set) whose = lead_of_same_time(said);
    if (whose.empty()) return false;
    const std::size_t close = said.find(close_mark);
    if (close == string_view::npos) return false;
    // 同日公布的《…》经常务会议通过, with no document before it, is the passage's own.
    if (!is_of_set &&
        !is_second_named(said.substr(whose.size() - open_mark.size(),
                                     close + close_mark.size() - whose.size() + open_mark.size())))
        return false;
    // 配套的《…》一并审议通过, where nothing else is named, may be what the sentence is about.
    const string_view rest = said.substr(close + close_mark.size());
    if (has_one_of(rest.substr(0, 24), {"一并", "和本", "与本", "及本"})) return false;
    const string_view whole = r_.text();
    const string_view name =
        said.substr(whose.size() - open_mark.size(),
                    close + close_mark.size() - whose.size() + open_mark.size());
    if (has_word(around_.title, name)) return false;
    if (!whose.starts_with("配套")) return true;
    const string_view told = r_.at(r_.line_at(h_.begin));
    const std::size_t first = told.find(open_mark);
    return names_own(told) ||
           (first != string_view::npos && !told.substr(first).starts_with(name)) ||
           (!around_.title.empty() && has_word(whole, around_.title));
}

/// 起草依据之一为省政府2022年印发的《…规定》。该规定经省政府常务会议通过: what is pointed at was named right before, as
/// what others issued.
bool others_in_passage::goes_on_with_issued(string_view said) const {
    const string_view kind =
        which_begins(said, {"该规定", "该办法", "该条例", "该意见", "该通知", "该方案", "该细则",
                            "该文件", "该标准", "该导则", "该规划", "该决定", "该规程"});
    if (kind.empty() || clause_.begin < sentence_.begin) return false;
    string_view before = told_before();
    // Only the sentence right before names it, up to its 。
    if (!before.ends_with("。") && !before.ends_with(";")) return false;
    const string_view last = r_.at(r_.sentence_at(sentence_.begin - 1));
    const std::size_t open = last.find(open_mark);
    if (open == string_view::npos || last.find(open_mark, open + 3) != string_view::npos)
        return false;
    const string_view lead = last.substr(0, open);
    // 我局参照省厅印发的《…规定》拟了本办法: the one that was followed.
    if (!has_one_of(lead, {"参照", "参考", "借鉴", "对照", "依据", "根据", "依照"}) &&
        has_one_of(lead, {"我局", "我委", "我厅", "我办", "我市", "我县", "我区", "我镇", "本局"}))
        return false;
    const bool is_issued = ends_with_one_of(
        lead, {"印发的", "发布的", "公布的", "出台的", "颁布的", "制定的", "下发的", "施行的"});
    const bool is_basis = has_one_of(lead, {"依据", "参照", "参考", "借鉴", "对照", "上位"});
    return (is_issued &&
            has_one_of(lead, {"省", "国", "部", "上级", "自治区", "邻", "外地", "中央"})) ||
           (is_basis && has_one_of(last, {"为", "是", "参照", "参考", "借鉴", "了《"}));
}

/// 依据是国务院的指导意见,后者曾公开征求意见: the latter is what was named last, when that is not the passage's own.
bool others_in_passage::is_latter(string_view said) const {
    if (!begins_with_one_of(said, {"后者", "而后者"}) || clause_.begin <= sentence_.begin)
        return false;
    const string_view before = r_.at({sentence_.begin, clause_.begin});
    const std::size_t last = std::max(before.rfind("《") + 1, before.rfind("的") + 1);
    if (last == 0 || names_own(before.substr(last - 1))) return false;
    return has_one_of(before, {"依据", "参照", "参考", "借鉴", "对照", "上位", "仿照", "照着",
                               "国务院", "省", "外地", "上级", "邻"}) ||
           names_own(before);
}

/// 我局去年出台的地热水管理细则,曾经专家论证: what was issued before, in a passage on a draft.
bool others_in_passage::is_issued_before(string_view said) const {
    constexpr std::size_t longest = 36, kind_within = 75;  // bytes
    const std::size_t issued = first_place_of(
        said, {"出台的", "印发的", "制定的", "公布的", "施行的", "发布的", "实施的", "颁布的"});
    if (issued > longest) return false;
    const string_view lead = said.substr(0, issued);
    if (has_one_of(lead,
                   {",", "本次", "此次", "现", "拟", "新", "对", "据", "照", "为", "该", "上述"}))
        return false;
    const bool is_past =
        has_one_of(lead, {"去年", "前年", "早年", "往年", "此前", "以前", "过去", "早前", "早先",
                          "上年", "年前", "上届"}) ||
        (lead.find_first_of("0123456789") != string_view::npos && has_word(lead, "年"));
    if (!is_past ||
        first_place_of(said.substr(issued), {"办法", "规定", "细则", "意见", "通知", "方案", "标准",
                                             "规则", "条例"}) > kind_within)
        return false;
    const string_view before = told_before();
    const std::size_t open = said.find(open_mark), close = said.find(close_mark);
    // The name was told before, or will be: it may be the passage's own.
    if (open != string_view::npos && close != string_view::npos && close > open &&
        has_word(before, said.substr(open, close + close_mark.size() - open)))
        return false;
    return has_one_of(before, {"征求意见稿", "送审稿", "草案", "讨论稿", "修订稿", "初稿", "起草本",
                               "起草了", "拟订了", "代拟稿", "正在起草", "起草的"});
}

/// 参考了深圳、杭州两地规定,杭州的规定曾向社会公开征求意见; 江苏、安徽的办法都经过第三方评估: what other places did, where the
/// passage looks at it.
bool others_in_passage::is_of_other_place(string_view said) const {
    constexpr std::size_t longest = 45;  // bytes of the places
    said = without_front(said, {"其中,", "其中", "而", "但"});
    if (begins_with_one_of(said, {"外地如", "外地的", "兄弟市", "国家层面的《", "国家层面",
                                  "省级层面", "省级层面的《"}))
        return true;
    const std::size_t of =
        first_place_of(said, {"的规定", "的办法", "的条例", "的做法", "的文件", "的细则", "的政策",
                              "同类", "那边", "那份", "那里"});
    if (of > longest) return false;
    const string_view who = said.substr(0, of);
    if (has_one_of(who, {",",  "我", "本", "该", "原",   "对", "将", "由", "经", "按", "据",
                         "照", "局", "委", "厅", "上述", "现", "新", "这", "此", "件", "其"}))
        return false;
    // 杭州的办法经过专家论证,也配了图解,可资借鉴
    if (has_one_of(r_.at({clause_.begin, std::max(clause_.begin, sentence_.end)}),
                   {"可资借鉴", "可供借鉴", "值得借鉴", "可以借鉴", "可供参考", "可资参考",
                    "值得参考", "值得学习", "可以参考", "可借鉴", "可参考", "仅供参考"}))
        return true;
    const string_view before =
        r_.at({std::min(period_.begin, sentence_.begin), std::max(period_.begin, clause_.begin)});
    // 查阅了资料: of no other place.
    if (has_one_of(before, {"翻阅", "查阅"}) &&
        (has_word(before, "等地") || (!who.empty() && has_word(before, who))))
        return true;
    return has_one_of(
        before, {"考察", "学的是", "路子", "学习借鉴", "参考", "借鉴", "比较", "外地", "其他省",
                 "外省", "外市", "兄弟", "学习了", "对比", "省份", "两地", "三地", "各地"});
}

/// 2007年旧规定印发时由原主任签发,并报省经贸委备案; 2018年原文件发布后,已于当年9月备案: what came before this one.
bool others_in_passage::is_of_former(string_view said) const {
    if (step_ == step::expiry_evaluation || step_ == step::annual_cleanup ||
        step_ == step::necessity_assessment || around_.kind == paper_kind::evaluation ||
        around_.kind == paper_kind::issued_document)
        return false;
    constexpr std::size_t digits = 4;
    if (said.size() > digits &&
        said.substr(0, digits).find_first_not_of("0123456789") == string_view::npos)
        said = without_front(said.substr(digits), {"年版", "年", "版", "的"});
    if (!begins_with_one_of(said, {"原", "旧", "老"})) return false;
    const std::size_t kind = first_place_of(
        said, {"规定", "办法", "细则", "文件", "方案", "通知", "标准", "意见", "通告", "》", "版"});
    constexpr std::size_t longest = 60, near = 45;  // bytes
    if (kind > longest || has_one_of(said.substr(0, kind), {",", "定", "则", "计划", "拟"}))
        return false;
    const string_view rest = said.substr(kind, near);
    return has_one_of(rest, {"印发时", "出台时", "制定时", "发布时", "发布后", "印发后", "出台前",
                             "制定过程中", "起草时", "当年", "当时", "公布时", "印发前", "出台后"});
}

bool others_in_passage::begins_with_other(stretch clause) const {
    string_view said = r_.at({clause.begin, std::max(clause.end, std::min(h_.end, clause.end))});
    said = without_front(without_list_mark(said), {"而", "但", "另,", "另外,", "此外,", "其中"});
    // 普遍反映本地已有类似文件,且均已完成备案
    if (has_one_of(said,
                   {"类似文件", "同类文件", "类似规定", "同类规定", "同类通知", "同类办法"}) &&
        !has_one_of(said,
                    {"本办法", "本件", "本规定", "本通知", "参照", "参考", "借鉴", "我局起草"}))
        return clause.end <= h_.end || clause.begin == clause_.begin ||
               clause.begin < clause_.begin;
    return is_beside_own(said) || (clause.begin == sentence_.begin && goes_on_with_issued(said)) ||
           is_of_other_place(said) || is_of_former(said) || is_latter(said) ||
           is_issued_before(said);
}

/// Behind these the clause has the subject of the one before it.
bool has_no_subject(string_view said) {
    return begins_with_one_of(said, {"并", "且", "还", "也", "又", "均", "都", "已于当年", "于当年",
                                     "当年", "当时", "经", "由", "已", "曾", "后", "于"});
}

/// Does somebody's document or act begin here that is not the one of the clauses before?
bool begins_with_own(string_view said) {
    return begins_with_one_of(
        said, {"我局",   "我委",   "我厅", "我办",   "我县", "我市", "我区",   "我镇",
               "我们",   "我科",   "本局", "起草组", "草案", "修订", "送审稿", "修改稿",
               "新办法", "新规定", "本",   "此次",   "这次", "今年", "文稿",   "现稿"});
}

bool others_in_passage::denies_own() const {
    for (stretch c = r_.clause_after(clause_); c.size() > 0; c = r_.clause_after(c))
        if (begins_with_own(r_.at(c))) return true;
    return false;
}

bool others_in_passage::is_of_other() const {
    constexpr int furthest = 3;  // clauses
    stretch at = clause_;
    for (int back = 0; at.size() > 0; ++back) {
        const string_view said = r_.at(at);
        if (begins_with_own(said) && !is_issued_before(said)) return false;
        if (begins_with_other(at)) return true;
        const bool may_go_on = has_no_subject(said) ||
                               // 该规定经省司法厅审核,于当年6月公布,省农业农村厅配发了解读
                               (back == 0 && step_ == step::interpretation);
        if (back == furthest || at.begin <= sentence_.begin || !may_go_on) return false;
        at = r_.clause_before(at);
    }
    return false;
}

/// 《甲办法》由发改局承办,已征求意见;《乙办法》即本件,…: two are told of, and one of them is this one.
bool others_in_passage::is_of_the_two() const {
    // 关于两件文件的说明:《甲办法》由发改局承办: the clause that begins with a name, up to the hit's.
    stretch named = clause_;
    while (!r_.at(named).starts_with(open_mark) && named.begin > sentence_.begin) {
        const stretch before = r_.clause_before(named);
        if (before.size() == 0 || before.begin >= named.begin) break;
        named = before;
    }
    const string_view said = r_.at({named.begin, std::max(h_.end, sentence_.end)});
    if (!said.starts_with(open_mark)) return false;
    static constexpr word_list is_this = {"》即本", "》(即本", "》就是本", "》也就是本", "》,即本",
                                          "》是本", "》系本",  "》为本件", "》即为本"};
    if (has_one_of(said, is_this)) return false;
    return has_one_of(r_.at(period_), is_this);
}

/// 送审之际,恰逢市政府常务会议审议通过《…规划》; 常务会议通过的是《…方案》,与本草案同日上会: what was passed there is named,
/// and is another one.
bool others_in_passage::is_passed_beside() const {
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    if ((begins_with_one_of(said, {"恰逢", "适逢", "正逢", "正值", "恰值"}) ||
         has_one_of(said, {",恰逢", ",适逢", ",正逢", ",正值", ",恰值"})) &&
        has_word(said, open_mark))
        return true;
    const std::size_t at =
        first_place_of(said, {"通过的是《", "审议的是《", "讨论的是《", "议定的是《"});
    if (at == string_view::npos) return false;
    const string_view rest = r_.at({clause_.begin, std::max(h_.end, period_.end)}).substr(at);
    return names_own(rest) || has_one_of(rest, {"不是本", "并非本", "非本"});
}

/// 不能像去年的价格文件那样拖了两个月才解读: how it went with another one.
bool others_in_passage::is_compared() const {
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    const std::size_t like = first_place_of(
        said, {"不能像", "不要像", "不像", "别像", "就像", "不能再像", "不应像", "如同", "好比"});
    if (like == string_view::npos || clause_.begin + like > h_.begin) return false;
    const string_view what = said.substr(like);
    return has_one_of(what, {"那样", "一样", "那般", "似的", "那次", "那回"}) &&
           !has_one_of(what, {"本办法", "本件", "这次"});
}

/// 本表收齐后,作为公平竞争审查的附件: what a paper is to be kept with.
bool others_in_passage::is_kept_with() const {
    const string_view lead = r_.at({clause_.begin, std::max(clause_.begin, h_.begin)});
    return ends_with_one_of(lead, {"作为", "充作", "用作", "归入", "并入", "纳入"}) &&
           begins_with_one_of(
               without_front(r_.text().substr(h_.end), {"意见书", "意见", "材料", "报告", "档案"}),
               {"的附件", "附件", "的材料", "的组成部分", "的参考", "参考", "的依据", "的支撑",
                "的佐证", "的基础材料", "的辅助材料", "的补充材料"});
}

/// Told as taken, and yet of something beside the step.
std::optional<std::string> others_in_passage::reason_of_done() const {
    const stretch own{h_.begin, h_.end};
    if (is_compared()) return "说的是别的文件当时怎样";
    if (is_kept_with()) return "说的是材料归到哪里";
    if (tells_of_named_thing(r_, own, clause_, sentence_, step_)) return "说的是以它命名的东西";
    if (auto why = why_not_stood_by(r_, h_, clause_, sentence_, step_)) return why;
    if (auto why = why_not_yet_so(r_, h_, step_, clause_, sentence_)) return why;
    if (tells_of_such_ones(r_, own, clause_, sentence_)) return "说的是哪一类文件怎样办";
    if (is_of_thing_of_document(r_, own, clause_, step_, around_.title))
        return "说的是文件涉及的别的东西";
    if (is_matter_of_other_work(r_, own, clause_, step_, around_.title))
        return "说的是有关这一步的工作";
    const bool is_of_meeting =
        step_ == step::collective_decision || step_ == step::party_group_report;
    if (is_of_meeting && is_other_business(r_, own, clause_, sentence_)) return "会议议的是别的事";
    if (is_awaited(r_, h_, step_)) return "只是送出,还没有结果";
    return std::nullopt;
}

std::optional<std::string> others_in_passage::reason(const judgment& j) const {
    if (j.is_field) return std::nullopt;
    if (j.polarity == polarity::done)
        if (auto why = reason_of_done()) return why;
    if (j.polarity == polarity::negated && left_out_clause(r_, clause_).size() > 0)
        return std::nullopt;
    if (j.polarity != polarity::required && is_disowned()) return "写明不是为这个文件做的";
    // 邻县的同类规定经过论证,我县没有组织: what is denied is our own.
    if (j.polarity == polarity::negated && denies_own()) return std::nullopt;
    if (is_of_the_two()) return "说的是一并办理的另一份文件";
    if (is_of_other()) return "说的是这一段里的另一份文件";
    if (step_ == step::collective_decision && is_passed_beside()) return "会议通过的是另一份文件";
    return std::nullopt;
}

}  // namespace

std::optional<std::string> other_in_passage(const reading& r, const phrase_hit& h, yigui::step s,
                                            const judgment& j, const surroundings& around) {
    return others_in_passage(r, h, s, around).reason(j);
}

}  // namespace yigui::recognising
