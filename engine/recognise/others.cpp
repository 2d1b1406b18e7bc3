// Whose document a step was taken for, when it is told beside the step: in a clause or sentence
// before it, in the names of organs above, or in the figures of a year that speak of many.
#include <algorithm>

#include "recognise/find.h"
#include "recognise/issued.h"
#include "recognise/left_out.h"
#include "recognise/numerals.h"
#include "recognise/place.h"

namespace yigui::recognising {

namespace {

/// More than one paper that is put through a step together with its fellows.
constexpr int surely_several = 3;

/// The number and its counter that stand there: 3件, 12份.
std::optional<std::string> several_at(string_view said, std::size_t at) {
    const auto n = any_number_at(said, at);
    if (!n || n->end == at || n->value < surely_several) return std::nullopt;
    std::size_t end = n->end;
    if (begins_with_one_of(said.substr(end), {"多", "余"})) end += 3;  // 2000多份
    for (const string_view counter : {"件", "份", "部"})
        if (said.substr(end).starts_with(counter))
            return std::string(said.substr(at, end + counter.size() - at));
    return std::nullopt;
}

/// 对12件重大行政决策开展…, 完成4件规章的…: what a step was taken for is counted, and none is named.
std::optional<std::string> counted_objects(string_view said) {
    if (said.find("《") != string_view::npos) return std::nullopt;
    for (const string_view lead : {"对", "就", "将", "为", "完成", "完成了"})
        for (std::size_t at = said.find(lead); at != string_view::npos;
             at = said.find(lead, at + 3))
            if (const auto many = several_at(said, at + lead.size()))
                for (const string_view book :
                     {"文件", "决策", "政策", "办法", "草案", "规章", "法规"})
                    if (said.find(book, at) != string_view::npos) return many;
    return std::nullopt;
}

/// 对以区政府名义印发的23件规范性文件进行了…: the figure may stand behind what tells whose they are.
std::optional<std::string> counted_of_class(string_view said) {
    for (const string_view book :
         {"件规范性文件", "件行政规范性文件", "份规范性文件", "份行政规范性文件", "件政策文件",
          "件政策措施", "份政策文件", "份政策措施"})
        if (const std::size_t at = said.find(book); at != string_view::npos) {
            std::size_t digits = at;
            while (digits > 0 && said[digits - 1] >= '0' && said[digits - 1] <= '9') --digits;
            if (said.substr(0, digits).find("对") == string_view::npos || digits == at) continue;
            if (const auto many = several_at(said, digits)) return many;
        }
    return std::nullopt;
}

/// 2023年,我局制定…: a sentence that begins with a year tells of all of it.
bool begins_with_year(string_view said) {
    std::size_t digits = 0;
    while (digits < said.size() && said[digits] >= '0' && said[digits] <= '9') ++digits;
    if (digits != 4) return false;
    const string_view behind = said.substr(digits);
    return begins_with_one_of(behind, {"年,", "年度", "年全", "年共", "年以来", "年我"});
}

/// …程序的121件: of many, those that went through a step.
std::optional<std::string> counted_behind(string_view behind) {
    behind = without_front(behind, {"过意见", "过公众意见", "意见", "过", "程序", "手续", "环节"});
    return behind.starts_with("的") ? several_at(behind, 3) : std::nullopt;
}

/// 对208件政策提出意见: opinions on many documents.
std::optional<std::string> many_commented(string_view said) {
    for (std::size_t at = said.find("件"); at != string_view::npos; at = said.find("件", at + 3)) {
        std::size_t digits = at;
        while (digits > 0 && said[digits - 1] >= '0' && said[digits - 1] <= '9') --digits;
        if (at - digits < 2 || !said.substr(0, digits).ends_with("对")) continue;
        for (const string_view book : {"政策", "文件", "措施"})
            if (const std::size_t noun = said.find(book, at); noun < at + 60)
                return std::string(said.substr(digits, noun + book.size() - digits));
    }
    return std::nullopt;
}

}  // namespace

bool place::refers_back() const {
    const std::size_t line = r_.line_at(h_.begin).begin;
    if (sentence_.begin <= line) return false;
    const stretch own{std::max(line, std::min(sentence_.begin, period_.begin)),
                      std::max(h_.end, clause_.end)};
    const stretch before = r_.sentence_at(sentence_.begin - 1);
    if (before.begin < line) return false;
    if (names_document(before))
        return contains_one_of(own, {"其", "它", "该", "此", "上述", "前述", "这", "本"});
    // 《…规范》不涉及经营者。信息中心填了表。该规范已审议通过,待编号: with a sentence or two between.
    constexpr std::size_t furthest = 600;  // bytes
    return contains_one_of(
               own, {"该规", "该办", "该细", "该文", "该件", "该稿", "该通", "该方案", "该意见",
                     "本件", "本办", "本规", "本细", "本通", "此件", "此稿", "该措施", "本措施"}) &&
           r_.at({std::max(line, own.begin - std::min(own.begin, furthest)), own.begin})
                   .find("《") != string_view::npos;
}

std::optional<std::string> place::object_before() const {
    if (names_document(sentence_) || clause_.begin <= sentence_.begin) return std::nullopt;
    std::optional<stretch> object;
    each(role::word, {sentence_.begin, clause_.begin}, [&](const phrase_hit& one) {
        if (r_.words().group_of(one).id != "引出对象" || !starts(r_.text(), one.begin, "对"))
            return;
        const stretch behind{one.end, r_.clause_at(one.begin).end};
        for (const string_view verb : {"进行", "开展", "作了", "做了", "组织"})
            if (const auto at = r_.at(behind).find(verb); at != string_view::npos)
                if (contains_one_of({behind.begin + at, behind.end},
                                    {"论证", "评审", "审查", "审核", "评估"}))
                    object = stretch{behind.begin, behind.begin + at};
    });
    if (!object || object->size() < 9 || may_be_document(*object)) return std::nullopt;
    return r_.original_text(*object);
}

/// 现将最低工资标准公布如下, in the notice 关于公布最低工资标准的通知: the list or the standard is the
/// document. Who passed, won or was fined is told by notices too, and binds nobody.
bool place::publishes_what_title_says() const {
    if (step_ != step::publication || !r_.at({h_.begin, h_.end}).starts_with("现")) return false;
    string_view object = around_.title;
    const std::size_t made_known = first_place_of(object, {"关于公布", "关于发布", "关于重新公布"});
    if (made_known == string_view::npos) return false;
    object = object.substr(object.find("布", made_known) + 3);
    const std::size_t end = object.rfind("的");
    if (end == string_view::npos ||
        !begins_with_one_of(object.substr(end), {"的通知", "的公告", "的通告", "的决定"}))
        return false;
    object = object.substr(0, end);
    if (has_one_of(object,
                   {"成绩", "考试", "考核", "录用", "录取", "招聘", "聘用", "面试", "入围",
                    "中标", "成交", "获奖", "表彰", "优秀", "先进", "抽检", "抽查", "检查",
                    "处罚", "失信", "案例", "电话", "统计", "决算", "预算", "收支", "项目名单"}))
        return false;
    for (const string_view lasting :
         {"标准", "目录", "名录", "清单", "地价", "价格", "费率", "名单", "基数", "限额"})
        if (has_word(object, lasting) && contains(sentence_, lasting)) return true;
    // 关于公布第三批…的通知: who was named to a standing list.
    return object.starts_with("第") && object.substr(0, 15).find("批") != string_view::npos;
}

/// Does 原 at a place belong to the character before it? Behind a mark or a particle it begins a
/// word of its own (由原市政府印发).
bool place::ends_place_name(std::size_t at) const {
    if (at < 3 || r_.has_gap_before(at)) return false;
    const string_view before = r_.text().substr(at - 3, 3);
    const unsigned char first = static_cast<unsigned char>(before.front());
    if (first < 0xE4 || first > 0xE9) return false;
    constexpr string_view particles = "的由对将与和及经请向是在被把从按依据因为指于到至报送";
    const std::size_t k = particles.find(before);
    return k == particles.npos || k % 3 != 0;
}

/// Where the clauses begin in which our own office acts or the draft is spoken of, the hit's being the
/// last of them; 0 when neither is named: 我局拟了细则,并于6月征求了意见.
std::size_t place::begin_of_own_act() const {
    constexpr int furthest = 2;  // clauses
    stretch at = clause_;
    for (int back = 0; at.size() > 0; ++back) {
        if (begins_with_one_of(
                r_.at(at), {"我局",   "我委",   "我厅",   "我办",   "我县",   "我市",   "我区",
                            "我镇",   "我们",   "我科",   "本局",   "起草组", "草案",   "修订草案",
                            "修订稿", "送审稿", "新办法", "新规定", "新细则", "本办法", "本规定",
                            "本细则", "本通告", "此次",   "这次",   "本次",   "现已",   "今次"}))
            return at.begin;
        if (back == furthest || at.begin <= sentence_.begin ||
            !begins_with_one_of(
                r_.at(at), {"并", "且", "还", "也", "又", "收到", "共收", "结论", "结果", "认为"}))
            return 0;
        at = r_.clause_before(at);
    }
    return 0;
}

/// A word for another document, and what it stands for instead.
class others_told : public place {
 public:
    explicit others_told(const place& p) : place(p) {}
    bool is_compared(const phrase_hit& one) const;
    bool is_matter_of_step(const phrase_hit& one) const;
    bool is_of_this_paper(const phrase_hit& one) const;
    std::optional<std::string> counted() const;
};

/// What the act rests on, follows or differs from, told in a clause before it.
bool others_told::is_compared(const phrase_hit& one) const {
    const stretch there = r_.clause_at(one.begin);
    // 按照省厅关于开展全省清理的通知要求,我市…: what it rests on, and not what was done.
    if (there.end <= clause_.begin &&
        (begins_with_one_of(r_.at(there), {"根据", "按照", "依照", "依据", "落实", "贯彻", "为落实",
                                           "为贯彻", "结合", "对照", "遵照",
                                           // 鉴于原办法即将届满,该办法…: the reason for it.
                                           "鉴于", "由于", "因", "考虑到", "随着", "针对"}) ||
         // 借鉴兄弟市的做法,我局…; and not 参照邻县做法,该县…
         (contains_one_of({there.begin, one.begin},
                          {"借鉴", "参考", "参照", "比照", "学习", "吸收"}) &&
          !begins_with_one_of(r_.at(clause_), {"该县", "该市", "该区", "该省", "该州", "该镇",
                                               "该地", "当地", "他们", "对方", "人家"}))))
        return true;
    // 该办法与省里的规定一致,已经审核: what it is compared with.
    if (there.end <= clause_.begin &&
        ends_with_one_of(r_.at({there.begin, one.begin}), {"与", "跟", "同", "和"}))
        return true;
    return false;
}

/// What this very step is taken for, or who takes it.
bool others_told::is_matter_of_step(const phrase_hit& one) const {
    const string_view w = r_.at({one.begin, one.end});
    // 把手里的旧文件挨个看了一遍: old ones are what a clean-up goes through.
    if (step_ == step::annual_cleanup && begins_with_one_of(w, {"旧", "以往", "往年"})) return true;
    // A clean-up is the year's own work.
    if (step_ == step::annual_cleanup &&
        (w == "上半年" || w == "下半年" || w == "全年" || w == "共审查" || w.starts_with("其中")))
        return true;
    // 第六条对外地企业的奖励低于本地企业: what the review is about.
    if (step_ == step::fair_competition_review && begins_with_one_of(w, {"外地", "外省", "外市"}))
        return true;
    // 新华社电 某市长签署市政府令,公布《办法》: the news of the signing itself.
    if ((step_ == step::signing || step_ == step::publication) &&
        (w == "本报讯" || w == "新华社" || w == "记者获悉") &&
        r_.at({h_.begin, h_.end}).ends_with("《"))
        return true;
    // 原办法期满,作了评估: it is what the evaluation is of.
    if (step_ == step::expiry_evaluation && (w.starts_with("原") || w == "上半年" || w == "下半年"))
        return true;
    // 对原办法的实施效果和修订的必要性作了论证
    if (step_ == step::necessity_assessment && w.starts_with("原") && w.size() < 12) return true;
    // 局长在发布会上逐章作了讲解: to the public, and not in a class.
    if (step_ == step::interpretation && w.find("讲解") != string_view::npos &&
        contains_one_of(sentence_, {"发布会", "专访", "节目", "直播", "访谈", "吹风会", "通气会",
                                    "公众号", "短视频", "讲解视频", "热线", "作客", "做客",
                                    "电视台", "电台", "栏目", "直播间"}))
        return true;
    // 来电来信一百多件次: what the public sent.
    if (step_ == step::public_consultation && w == "件次") return true;
    return false;
}

/// The paper's own matter, its news or its answer.
bool others_told::is_of_this_paper(const phrase_hit& one) const {
    const string_view w = r_.at({one.begin, one.end});
    // 本报讯 …举行听证会, below a headline that says the same: the news is of this very step.
    if (w == "本报讯" && !around_.title.empty() && h_.end - h_.begin >= 9 &&
        around_.title.find(r_.at({h_.begin, h_.end})) != std::string::npos)
        return true;
    // 本报讯 昨日召开的常务会议审议通过了《…》: the news of this document, where no other paper tells it.
    if (w == "本报讯" && around_.title.empty() && contains({one.end, sentence_.end}, "《"))
        return true;
    // 该办法当年由市长签发, in the clean-up or the check of that one.
    if (w.starts_with("当年") && around_.kind != paper_kind::issued_document &&
        around_.survey.empty() && !has_one_of(around_.title, {"答复", "回复"}) &&
        begins_with_one_of(r_.at(r_.clause_at(one.begin)),
                           {"该办法", "该规定", "该细则", "该文件", "该通告", "该件", "本办法"}))
        return true;
    // 其中规范性文件20件,现将目录予以公布: the clause tells of the paper itself.
    if (w.starts_with("其中") && r_.at(clause_).starts_with("现")) return true;
    // 太原市, 平原县: 原 ends the name of a place.
    if ((w == "原市" || w == "原县" || w == "原区") && ends_place_name(one.begin)) return true;
    // 关于您反映的“文件没公布”,该文件已于2月6日公布: an answer to who asked.
    if (has_word(w, "您") &&
        (r_.at(clause_).starts_with("该") || contains({one.end, clause_.begin}, ",该")))
        return true;
    // 举报称没有公布,与事实不符:早在2018年3月,全文就挂网了: what the word of others is set right by.
    if (w == "早在" && contains_one_of(period_, {"与事实不符", "不属实", "失实"})) return true;
    return false;
}

/// Documents in figures: many of them, and none in particular.
std::optional<std::string> others_told::counted() const {
    std::optional<std::string> out = many_named();
    if (!out && step_ != step::annual_cleanup)
        out = counted_objects(r_.at({clause_.begin, h_.end}));
    if (!out && step_ != step::annual_cleanup && step_ != step::collective_decision)
        out = counted_of_class(r_.at({clause_.begin, h_.end}));
    if (!out) out = counted_behind(r_.at({h_.end, clause_.end}));
    if (!out && (step_ == step::consultation_feedback || step_ == step::public_consultation))
        out = many_commented(r_.at(sentence_));
    if (!out && step_ != step::annual_cleanup && step_ != step::consultation_feedback)
        out = many_times();
    return out;
}

std::optional<std::string> place::other_document(std::size_t until) const {
    if (is_issued_as_decided(r_, step_, h_, sentence_)) return std::nullopt;
    std::optional<std::string> out;
    // 进行了备案审查,共审查87件: the figure may follow in the next clause.
    const stretch next = r_.clause_after(clause_);
    const bool opens_now =
        step_ == step::public_consultation && r_.at({h_.begin, h_.end}).starts_with("现");
    const std::size_t own_part = begin_of_own_act();
    const others_told others(*this);
    each(role::excluded, {sentence_.begin, std::max(until, next.end)}, [&](const phrase_hit& one) {
        const stretch there = r_.clause_at(one.begin);
        // 省里的办法下发后,我局拟了细则,并于6月征求意见: who acts now is named behind it.
        if (one.end <= own_part && there.end <= own_part) return;
        // 为推进全国统一市场建设,我们起草了《办法》,现公开征求意见: the clause does it itself.
        if (opens_now && there.end <= clause_.begin) return;
        if (others.is_compared(one) || others.is_matter_of_step(one) || is_heard_beside(one) ||
            others.is_of_this_paper(one))
            return;
        const string_view w = r_.at({one.begin, one.end});
        if (r_.words().group_of(one).id == "他文" && !r_.is_cited(one.begin) &&
            (one.begin < until || w.starts_with("共")))
            out = std::string(w);
    });
    return out ? out : others.counted();
}

std::optional<std::string> place::many_named() const {
    std::optional<std::string> out;
    // 公平竞争审查的79份,公开征求意见的55份: how many there are of which it is true.
    const std::size_t of = h_.end + (starts(r_.text(), h_.end, "意见") ? 6 : 0);
    if (starts(r_.text(), of, "的"))
        if (const auto n = any_number_at(r_.text(), of + 3);
            n && n->value > 1 && has_one_at(r_.text(), n->end, {"份", "件", "个", "部"}) &&
            has_one_at(r_.text(), n->end + 3, {",", "。", ";", "、", "("}))
            return std::string(r_.at({of + 3, n->end + 3}));
    // 各县(市、区)均已完成: every organ of a kind did it.
    const string_view own = r_.at(clause_);
    for (const string_view each : {"各县", "各区", "各市", "各乡镇", "各镇", "各地", "各街道"})
        if (own.starts_with(each) && (own.find("均") < 60 || own.find("都已") < 60))
            return std::string(each);
    if (step_ == step::annual_cleanup) return out;  // what it counts is its own
    // 近三年来审核规范性文件120件,均已备案: a span of time and a number of documents.
    const string_view all = r_.at(sentence_);
    const bool has_span = begins_with_year(all) ||
                          has_one_of(all, {"年来", "今年", "去年", "本年", "年度", "年内", "季度"});
    constexpr int surely_many = 10;
    for (const string_view book : {"规范性文件", "各类文件", "政策文件"})
        if (const auto at = all.find(book); at != string_view::npos) {
            const std::size_t end = sentence_.begin + at + book.size();
            // Without a span of time the figure must stand with the step.
            if (const auto n = any_number_at(r_.text(), end);
                n && (has_span ? n->value > 1 : n->value >= surely_many && clause_.contains(end)) &&
                starts(r_.text(), n->end, "件"))
                out = std::string(r_.at({end - book.size(), n->end + 3}));
        }
    // 我局制定的5件规范性文件均经过合法性审查: the same of several documents.
    for (const string_view book : {"件规范性文件", "件行政规范性文件", "件政策文件"}) {
        const std::size_t at = r_.at(clause_).find(book);
        if (at == string_view::npos) continue;
        const string_view behind = r_.at(clause_).substr(at + book.size());
        if (has_one_of(behind, {"均", "都", "全部", "逐件"})) out = std::string(book);
    }
    return out;
}

std::optional<std::string> place::many_times() const {
    // Times that one document goes through a step; told of a year, they are many documents'.
    const bool is_of_year =
        contains_one_of(sentence_, {"去年全", "去年共", "去年我", "全局共", "全市共", "全县共",
                                    "全厅共", "全年", "年内", "本年度", "一年来", "去年,", "年来",
                                    "去年以来", "今年以来", "上半年", "下半年", "季度"});
    const int most_of_one = is_of_year ? 1 : 9;
    std::size_t counted = h_.end;
    for (const string_view tail :
         {"会议", "会", "报告", "意见书", "意见", "文章", "材料", "共", "书"})
        if (starts(r_.text(), h_.end, tail) && counted == h_.end) counted += tail.size();
    const auto n = any_number_at(r_.text(), counted);
    if (!n || n->end == counted || n->value <= 1) return std::nullopt;
    // 提供法律意见书30余份: the work of an adviser, and not on one document.
    const string_view unit_told = r_.text().substr(n->end);
    if (step_ == step::legality_review && (begins_with_one_of(unit_told, {"余份", "多份"}) ||
                                           (n->value > most_of_one && unit_told.starts_with("份"))))
        return std::string(r_.at({h_.end, n->end}));
    for (const string_view unit : {"件", "篇", "部", "次", "场", "期"}) {
        if (!starts(r_.text(), n->end, unit)) continue;
        const bool counts_times = unit == "次" || unit == "场" || unit == "期";
        if (!counts_times || n->value > most_of_one) return std::string(r_.at({h_.end, n->end}));
    }
    return std::nullopt;
}

std::optional<std::string> place::other_activity() const {
    if (auto thing = thing_told_of()) return thing;
    if (step_ != step::public_consultation && step_ != step::enterprise_consultation)
        return std::nullopt;
    const string_view head = r_.at({clause_.begin, h_.begin});
    const auto in = head.find("在");
    if (in == string_view::npos || names_document(sentence_)) return std::nullopt;
    auto during = head.find("中", in + 3);
    // 在县融媒体中心: a place, and no course of things.
    while (during != string_view::npos && head.substr(during).starts_with("中心"))
        during = head.find("中", during + 3);
    if (during == string_view::npos || during < in + 15) return std::nullopt;
    const stretch what{clause_.begin + in + 3, clause_.begin + during};
    if (contains_one_of(what, {"起草", "制定", "修订", "编制", "决策", "立法", "过程", "网"}))
        return std::nullopt;
    if (may_be_document(what)) return std::nullopt;
    return r_.original_text(what);
}

/// 该企业技术改造项目已备案: the sentence begins with a thing, and tells of it.
std::optional<std::string> place::thing_told_of() const {
    const string_view said = r_.at({sentence_.begin, std::max(h_.begin, clause_.begin)});
    for (const string_view thing : {"项目", "工程", "产品", "设备", "车辆", "合同", "地块", "房屋",
                                    "设施", "仪器", "药品", "软件", "课题", "标的"})
        for (std::size_t at = find_word(said, thing); at != string_view::npos;
             at = find_word(said, thing, at + thing.size()))
            if (has_one_at(said, at + thing.size(),
                           {"已", "业已", "现已", "均已", "经", "通过", "未", "尚未"}) &&
                !names_document({sentence_.begin, sentence_.begin + at}) &&
                !is_in_reason(r_, {sentence_.begin + at, sentence_.begin + at + thing.size()},
                              {h_.begin, h_.end}, sentence_))
                return std::string(thing);
    return std::nullopt;
}

bool place::is_passed_on() const {
    const string_view own = r_.at(clause_);
    switch (step_) {
        case step::fair_competition_review:
        case step::legality_review:
        case step::filing:
        case step::risk_assessment:
            // Those above review ours; only a document of theirs is passed on.
            if (!own.starts_with("《省") && !own.starts_with("《国家")) return false;
            break;
        default:
            break;
    }
    const bool is_above =
        has_one_of(own.substr(0, 36), {"国家", "国务院", "省", "部", "上级", "中央", "总局"}) ||
        begins_with_one_of(r_.at(sentence_), {"国家", "国务院", "省", "上级", "中央", "总局"});
    if (has_one_of(own, {"我", "本办法", "该办法", "该稿", "该件", "该文件", "草案", "送审"}))
        return false;
    if (!is_above) return false;
    for (stretch c = r_.clause_after(clause_); c.size() > 0; c = r_.clause_after(c)) {
        string_view said = r_.at(c);
        said = without_front(said, {"但", "而", "为", "供", "现", "对", "给"});
        const bool is_ours = begins_with_one_of(
            said, {"我市", "我县", "我区", "我州", "我镇", "我局", "我委", "我省",
                   "我办", "我厅", "我科", "我处", "我所", "我们", "本市", "本县",
                   "本区", "本局", "本委", "局里", "委里", "县里"});
        // 国家药监局发布了解读,市市场监管局已转发各药店: ours by its name.
        const bool is_by_name = begins_with_one_of(said, {"市", "县", "区", "州", "镇", "全市",
                                                          "全县", "全区", "各县", "各镇"}) &&
                                has_one_of(said, {"学习", "转发", "传达", "收看"});
        if (is_by_name) return true;
        if (!is_ours) continue;
        if (has_one_of(
                said, {"学习", "转发",   "传达",     "贯彻",   "参照", "据此", "企业可", "提出建议",
                       "提供", "没有另", "未另",     "提出了", "收看", "起草", "安排待", "尚未",
                       "尚在", "还没",   "仍在",     "可登录", "出台", "遵照", "关注",   "对照",
                       "比照", "将按",   "学习借鉴", "按此",   "照此", "依此"}))
            return true;
    }
    return false;
}

}  // namespace yigui::recognising
