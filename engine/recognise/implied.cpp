// What one mention says of another step: 采纳 figures tell that a consultation took place and ended,
// and a consultation that tells what came in tells of its result too.
#include <algorithm>

#include "recognise/find.h"
#include "recognise/made_up.h"
#include "recognise/mentions.h"

namespace yigui::recognising {
namespace {

bool has_common_word(const reading& r, stretch in, std::string_view group) {
    for (std::size_t i = r.first_hit(in.begin); i < r.hits().size(); ++i) {
        const phrase_hit& h = r.hits()[i];
        if (h.begin >= in.end) return false;
        if (h.role == role::word && r.words().group_of(h).id == group) return true;
    }
    return false;
}

/// Opinions of departments, firms or experts (书面征求了各部门意见,采纳8条) tell of no public
/// consultation, unless the public is named beside them.
bool asks_others(const reading& r, stretch in) {
    return has_common_word(r, in, "定向征求") && !has_common_word(r, in, "面向公众");
}

/// 采纳 figures say that a consultation took place and ended.
void imply_consultation(const reading& r, std::vector<mention>& all) {
    const bool known = std::any_of(all.begin(), all.end(), [](const mention& o) {
        return o.step == step::public_consultation && o.polarity == polarity::done &&
               o.phase == phase::closed;
    });
    if (known) return;
    const auto told = std::find_if(all.begin(), all.end(), [](const mention& m) {
        return m.step == step::consultation_feedback && m.polarity == polarity::done && m.count;
    });
    if (told == all.end()) return;
    // Whose they are may be told in front: 书面征求了各部门意见;收到意见9条,采纳6条.
    const std::size_t at = r.folded_place(told->at.begin), end = r.folded_place(told->at.end);
    if (asks_others(r, r.sentence_at(at)) ||
        asks_others(r, r.sentence_at(end > at ? end - 1 : at)) ||
        asks_others(r, r.period_around({at, end})))
        return;
    // 11位专家提出意见37条。编制组采纳33条,形成征求意见稿: theirs, and before anybody else was asked.
    const stretch own = r.sentence_at(at);
    const stretch before = own.begin > 0 ? r.sentence_at(own.begin - 1) : own;
    const stretch both{before.begin, own.end};
    if (!has_common_word(r, both, "面向公众") &&
        (has_word(r.at(own), "形成征求意见稿") || has_common_word(r, both, "行家")))
        return;
    // 与商户座谈,会后采纳3条; 会签收到意见5条,采纳4条: given by those who were asked one by one.
    if (!has_common_word(r, own, "面向公众") &&
        !has_one_of(r.at(own), {"留言", "网友", "网民", "市民", "居民", "跟帖", "公众号"}) &&
        (has_common_word(r, own, "相对人") ||
         has_one_of(r.at(own), {"座谈", "会签", "走访", "走进企业", "各科室", "各部门"})))
        return;
    mention c = *told;
    c.step = step::public_consultation;
    c.phase = phase::closed;
    c.because.push_back("有意见采纳的数字,说明公开征求意见已结束");
    all.push_back(std::move(c));
}

/// The clause of the consultation's sentence, at its place or behind it, that tells what came in.
std::optional<stretch> told_return(const reading& r, std::size_t at, std::string_view group) {
    const stretch sentence = r.sentence_at(at);
    for (std::size_t i = r.first_hit(r.clause_at(at).begin); i < r.hits().size(); ++i) {
        const phrase_hit& h = r.hits()[i];
        if (h.begin >= sentence.end) break;
        if (h.role == role::word && r.words().group_of(h).id == group) return r.clause_at(h.begin);
    }
    return std::nullopt;
}

/// 逾期视为无意见, 如无意见: what silence is to mean, and no result. 其余5个单位均无意见: not all.
bool is_supposed(const reading& r, stretch clause) {
    const std::string_view said = r.at(clause);
    return has_one_of(said, {"视为", "如", "若", "的,", "其余", "其他单位", "其它单位"});
}

/// 对意见正在研究, 将以适当方式反馈: what came in is told, and the answer is still to come.
bool is_to_follow(const reading& r, stretch clause) {
    constexpr std::size_t furthest = 300;  // bytes: the next sentence or two
    const std::string_view rest =
        r.at({clause.end, std::min(r.line_at(clause.begin).end, clause.end + furthest)});
    for (const std::string_view w : {"正在", "将对", "将认真", "将进一步", "将根据", "将按",
                                     "将及时", "将结合", "将在", "将于", "下一步", "尚未"})
        if (const auto at = rest.find(w);
            at != std::string_view::npos && rest.find("意见") != std::string_view::npos)
            return true;
    return false;
}

/// 未收到意见 is feedback with zero comments, 收到意见12条 feedback that counts them. Only the first
/// has its day: of the second it is not told when an answer was given.
std::optional<mention> feedback_of(const reading& r, const mention& m) {
    if (m.step != step::public_consultation || m.polarity != polarity::done ||
        m.phase != phase::closed)
        return std::nullopt;
    const std::size_t at = r.folded_place(m.at.begin);
    if (asks_others(r, r.sentence_at(at))) return std::nullopt;
    mention out;
    out.step = step::consultation_feedback;
    out.polarity = polarity::done;
    out.about = m.about;
    if (const auto none = told_return(r, at, "没有意见"); none && !is_supposed(r, *none)) {
        out.count = 0;
        // What began and has no end told leaves open when nothing had come.
        if (m.when && (!m.when->is_interval || m.when->to))
            out.when = period::on(*m.when->last_known());
        out.at = r.original(without_comma(r, *none));
        out.because.push_back("公开征求意见的结果是没有意见");
        return out;
    }
    // 公示期间收到的三条意见也没有反馈: that nobody was answered is no answer.
    if (has_one_of(r.at(r.sentence_at(at)),
                   {"没有反馈", "未反馈", "没有答复", "未答复", "没有回复", "未回复", "未予回应",
                    "没有回应", "未作回应", "未予答复", "未作答复"}))
        return std::nullopt;
    const auto some = told_return(r, at, "收到意见");
    // 目前已收到意见200余条: more may come.
    if (!some || is_supposed(r, *some) || is_to_follow(r, *some) || has_word(r.at(*some), "目前"))
        return std::nullopt;
    out.count = count_in(r, *some);
    if (!out.count) return std::nullopt;
    out.at = r.original(without_comma(r, *some));
    out.because.push_back("写明了公开征求意见收到的意见,没有写采纳情况");
    return out;
}

void imply_feedback(const reading& r, std::vector<mention>& all) {
    std::vector<mention> out;
    for (const mention& m : all) {
        auto f = feedback_of(r, m);
        if (!f) continue;
        const stretch told =
            r.period_around({r.folded_place(f->at.begin), r.folded_place(f->at.end)});
        const auto answers = [&](const mention& o) {
            return o.step == step::consultation_feedback &&
                   told.contains(r.folded_place(o.at.begin));
        };
        if (std::none_of(all.begin(), all.end(), answers) &&
            std::none_of(out.begin(), out.end(), answers))
            out.push_back(std::move(*f));
    }
    all.insert(all.end(), out.begin(), out.end());
}

bool is_held(const mention& m) {
    return m.step == step::public_consultation && m.polarity == polarity::done &&
           m.phase == phase::closed;
}

/// 征集期内,没有收到公众意见: the time by itself tells nothing more than the sentences around it.
void drop_bare_times(const reading& r, std::vector<mention>& all) {
    const auto is_bare = [&](const mention& m) {
        constexpr std::size_t longest = 30;  // bytes
        const std::string_view said = r.at({r.folded_place(m.at.begin), r.folded_place(m.at.end)});
        return is_held(m) && said.size() <= longest &&
               (said.ends_with("期内") || said.ends_with("期间") || said.ends_with("期满"));
    };
    if (std::any_of(all.begin(), all.end(),
                    [&](const mention& m) { return is_held(m) && !is_bare(m); }))
        std::erase_if(all, is_bare);
}

/// 期间未收到意见, 共征集到意见63条: tells what came in, and not how the public was asked.
bool tells_return_only(std::string_view said) {
    if (!has_one_of(said, {"收到", "征集到", "收集到", "征求到", "接到", "无人提", "异议", "留言",
                           "来信", "来电", "收悉", "收回", "回收"}))
        return false;
    return !has_one_of(
        said, {"征求意见", "征求社会", "征求公众", "征集意见", "公开征", "听取", "听证", "公示",
               "公布", "刊登", "公告", "网站", "问卷", "座谈", "公众号", "张贴", "挂网", "征询"});
}

/// 公开征求意见30日,期间未收到意见: one sentence tells one consultation, with what came of it.
void join_returns(const reading& r, std::vector<mention>& all) {
    std::stable_sort(all.begin(), all.end(),
                     [](const mention& a, const mention& b) { return a.at.begin < b.at.begin; });
    std::vector<mention> out;
    for (mention& m : all) {
        const stretch told{r.folded_place(m.at.begin), r.folded_place(m.at.end)};
        if (is_held(m) && tells_return_only(r.at(told))) {
            const auto asked = std::find_if(out.rbegin(), out.rend(), is_held);
            if (asked != out.rend() &&
                r.sentence_at(r.folded_place(asked->at.begin)).contains(told.begin)) {
                asked->at.end = std::max(asked->at.end, m.at.end);
                if (!asked->count) asked->count = m.count;
                if (!asked->when) asked->when = m.when;
                continue;
            }
        }
        out.push_back(std::move(m));
    }
    all = std::move(out);
}

/// 5月在网站公示,至6月3日公示期满无异议: no word of the clause before tells the step, and yet the
/// quote begins there: the public was asked by it.
void widen_lone_return(const reading& r, std::vector<mention>& all) {
    for (mention& m : all) {
        if (!is_held(m)) continue;
        const std::size_t at = r.folded_place(m.at.begin);
        const stretch sentence = r.sentence_at(at);
        if (!has_one_of(
                r.at({at, std::min(sentence.end, at + 30)}),
                {"未收到", "没有收到", "期满", "无意见", "无异议", "无人提", "无单位", "提出"}))
            continue;
        const span whole = r.original(sentence);
        const bool is_lone = std::none_of(all.begin(), all.end(), [&](const mention& o) {
            return &o != &m && is_held(o) && whole.begin <= o.at.begin && o.at.begin < whole.end;
        });
        if (!is_lone) continue;
        for (stretch c = r.clause_before(r.clause_at(at)); c.size() > 0 && c.end <= at;
             c = r.clause_before(c)) {
            if (has_one_of(r.at(c), {"公示", "征求意见", "挂网", "张贴", "登出", "公开征", "征集",
                                     "上网", "公告"})) {
                m.at.begin = r.original(c).begin;
                break;
            }
            if (c.begin <= sentence.begin) break;
        }
    }
}

/// 发。4.8, 同意印发: what who signs writes on a sheet.
bool signs_sheet(std::string_view said) {
    return begins_with_one_of(said, {"同意发", "同意印发", "同意签发", "照发", "可发", "准发",
                                     "印发。", "签发。", "请印发", "请发", "发。"});
}

/// 主任 | 发。4.8: the cell of who signs, on a sheet that has no field for signing.
void imply_signing(const reading& r, paper_kind kind, std::vector<mention>& all) {
    if (kind != paper_kind::signing_sheet) return;
    for (const mention& m : all)
        if (m.step == step::signing && m.polarity == polarity::done) return;
    for (std::size_t at = r.body(); at < r.text().size();) {
        const stretch line = r.line_at(at);
        at = line.end + 1;
        const std::string_view said = r.at(line);
        const std::size_t mark = said.find_first_of("|:");
        constexpr std::size_t longest = 45;  // bytes of a label
        if (mark == said.npos || mark > longest) continue;
        std::string_view label = said.substr(0, mark), value = said.substr(mark + 1);
        while (label.ends_with(" ")) label.remove_suffix(1);
        while (value.starts_with(" ")) value.remove_prefix(1);
        bool is_head = false;
        for (const std::string_view who :
             {"局长", "主任", "县长", "市长", "区长", "镇长", "乡长", "厅长", "主要负责人",
              "主要领导", "签批", "局领导批示", "局领导意见", "局长意见", "主任意见"})
            is_head |= label.ends_with(who) && !label.ends_with((std::string("副") += who));
        if (!is_head || !signs_sheet(value)) continue;
        mention m;
        m.step = step::signing;
        m.polarity = polarity::done;
        m.at = r.original(line);
        m.because.push_back("发文单上负责人签了同意发");
        all.push_back(std::move(m));
        return;
    }
}

/// 决定:同意, 议定:原则通过: what a record's field says was decided; 0 for none.
std::size_t decided_in_field(std::string_view said) {
    const std::string_view label = which_begins(
        said, {"决定:", "议定:", "决议:", "结果:", "会议决定:", "会议议定:", "审议结果:", "议决:",
               "表决结果:", "审议决定:", "会议结果:", "审议意见:", "议定事项:"});
    if (label.empty()) return 0;
    constexpr std::size_t longest = 45;  // bytes
    const std::string_view value = said.substr(label.size(), longest);
    const std::string_view yes = which_begins(
        value, {"同意", "原则同意", "原则通过", "一致同意", "一致通过", "通过", "审议通过",
                "表决通过", "全体同意", "全票通过", "原则上同意", "原则上通过", "获通过"});
    if (yes.empty() || has_one_of(value, {"不同意", "暂缓", "暂不", "未通过", "另行审议", "再议"}))
        return 0;
    // 同意通过论证, 通过公平竞争审查, 通过率为零: not what a meeting decides; 同意提交局务会: it is to meet.
    if (has_one_of(value.substr(yes.size()), {"论证", "评审", "审查", "审核", "评估", "率", "提交",
                                              "提请", "上会", "列为", "立项", "起草"}))
        return 0;
    return label.size() + yes.size();
}

/// 《…规定(送审稿)》: a name that is surely a document's, and no plan for a building.
bool names_rules(std::string_view said) {
    const std::size_t close = said.rfind("》");
    if (close == std::string_view::npos) return false;
    std::string_view name = said.substr(0, close);
    const std::size_t open = name.rfind('(');
    if (name.ends_with(')') && open != std::string_view::npos) name = name.substr(0, open);
    return ends_with_one_of(
        name, {"办法", "规定", "细则", "规则", "条例", "通告", "决定", "意见", "标准", "制度",
               "措施", "规程", "规范", "通知", "基准", "规章", "政策", "指引"});
}

/// 公司办公会记录, 风险评估会议记录: a paper whose heading names who decides on no document of an office.
bool is_of_other_body(const reading& r) {
    constexpr std::size_t longest = 60;  // bytes; a copy on one line goes on with the minutes
    string_view heading = r.at(r.line_at(0));
    heading = heading.substr(0, std::min(heading.find_first_of(" :,"), longest));
    return has_one_of(heading.substr(0, heading.find("《")),
                      {"公司", "风险评估", "评估会", "科务会", "法规科会", "论证会", "听证会",
                       "评审会", "村委", "业主"});
}

/// 《…办法》风险, 《…办法》立项申请: not the document, but a matter of it.
bool is_matter_of_it(std::string_view behind) {
    return begins_with_one_of(
        behind, {"风险", "立项", "合法性", "实施经费", "的风险", "的立项", "的合法性", "起草"});
}

/// 议题二:《…规定》(送审稿)⏎决定:同意: an item of a meeting that is a document, and what became of it.
void imply_decision(const reading& r, const surroundings& around, std::vector<mention>& all) {
    constexpr std::size_t longest = 450;  // bytes of an item
    if (!has_one_of(r.text(), {"决定:", "议定:", "决议:", "结果:", "议决:", "审议意见:"}) ||
        has_one_of(around.title, {"党组", "党委", "常委会", "工会", "董事", "论证", "评审", "听证",
                                  "座谈", "咨询"}) ||
        is_of_other_body(r))
        return;
    for (std::size_t at = find_word(r.text(), "》"); at < r.text().size();
         at = find_word(r.text(), "》", at + 3)) {
        const stretch named = r.sentence_at(at);
        const stretch line = r.line_at(at);
        if (named.size() > longest || !has_one_of(r.at({line.begin, at}), {"议题", "审议", "讨论"}))
            continue;
        if (!names_rules(r.at({line.begin, at + 3})) || r.states_rules(at) ||
            is_matter_of_it(r.at({at + 3, std::max(at + 3, line.end)})))
            continue;
        const stretch told = r.sentence_at(std::min(named.end, r.text().size() - 1));
        const std::size_t end = decided_in_field(r.at(told));
        if (end == 0 || told.begin < named.end) continue;
        const span place = r.original({told.begin, told.begin + end});
        if (std::any_of(all.begin(), all.end(), [&](const mention& m) {
                return m.polarity == polarity::done && m.step == step::collective_decision &&
                       r.original({line.begin, told.end}).contains(m.at);
            }))
            continue;
        mention m;
        m.step = step::collective_decision;
        m.polarity = polarity::done;
        m.at = place;
        m.because.push_back("会议的议题是文件,决定一栏写明同意");
        all.push_back(std::move(m));
    }
}

bool may_tell_need(paper_kind kind) {
    switch (kind) {
        case paper_kind::drafting_explanation:
        case paper_kind::legality_opinion:
        case paper_kind::fair_competition_review:
        case paper_kind::signing_sheet:
        case paper_kind::meeting_minutes:
        case paper_kind::filing:
        case paper_kind::other:
            return true;
        default:
            return false;
    }
}

/// Where a survey is told as done: 对76条道路进行了普查, 逐村过了一遍.
std::size_t surveyed(std::string_view said) {
    return first_place_of(
        said, {"进行了普查", "作了普查",   "开展了普查", "作了摸底",   "进行了摸底", "开展了摸底",
               "做了摸底",   "做了调查",   "作了调查",   "进行了调查", "开展了调查", "逐一核对",
               "过了一遍",   "逐户核查",   "进行了排查", "开展了排查", "进行了抽查", "作了抽查",
               "作了统计",   "进行了统计", "做了统计"});
}

/// 对76条道路进行了普查,…,现行办法已明显滞后: a survey whose finding is that a document is needed.
void imply_need(const reading& r, paper_kind kind, std::vector<mention>& all) {
    constexpr std::size_t longest = 600;  // bytes of a sentence
    if (!may_tell_need(kind)) return;
    for (std::size_t at = r.body(); at < r.text().size();) {
        const stretch s = r.sentence_at(at);
        at = std::max(s.end, at + 1);
        if (s.size() > longest || r.states_rules(s.begin)) continue;
        const std::string_view said = r.at(s);
        const std::size_t told = surveyed(said);
        if (told == std::string_view::npos) continue;
        const std::string_view lead = said.substr(0, told), found = said.substr(told);
        if (has_one_of(lead, {"将", "拟", "应当", "计划", "建议", "下一步", "请", "评估"}) ||
            !has_one_of(found, {"有必要", "需要制定", "需要出台", "需要修订", "需要统一", "要有个",
                                "亟需", "亟待", "提出修订", "提出制定", "不适应", "难以适应",
                                "不能适应", "滞后", "管不住", "无章可循"}))
            continue;
        const span place = r.original(s);
        if (std::any_of(all.begin(), all.end(), [&](const mention& m) {
                return m.step == step::necessity_assessment && place.contains(m.at);
            }))
            continue;
        mention m;
        m.step = step::necessity_assessment;
        m.polarity = polarity::done;
        m.at = r.original(without_comma(r, s));
        m.because.push_back("写明了调查摸底,和由此看出的制定必要");
        all.push_back(std::move(m));
    }
}

/// 各有关企业、行业协会:⏎现将征求意见稿发给你们: those who are asked are named in front, and are firms only.
void turn_to_firms(const reading& r, std::vector<mention>& all) {
    constexpr std::size_t longest = 150;  // bytes
    const stretch to = r.line_at(r.body());
    const std::string_view who = r.at(to);
    if (to.size() > longest || !who.ends_with(":") ||
        !has_one_of(who, {"企业", "协会", "商会", "公司", "商户", "经营者", "会员单位"}) ||
        has_one_of(who,
                   {"局", "部门", "政府", "委员会", "街道", "乡镇", "市民", "各界", "公众", "《"}))
        return;
    for (mention& m : all)
        if (m.step == step::public_consultation && m.polarity == polarity::done &&
            m.phase == phase::opened &&
            !has_one_of(r.at(r.sentence_at(r.folded_place(m.at.begin))),
                        {"社会", "公众", "公开", "市民", "群众", "各界", "网站"})) {
            m.step = step::enterprise_consultation;
            m.because.push_back("抬头写明发给企业、协会");
        }
}

}  // namespace

void add_implied(const reading& r, const surroundings& around, std::vector<mention>& all) {
    const paper_kind kind = around.kind;
    drop_bare_times(r, all);
    turn_to_firms(r, all);
    // What firms were answered tells of no public.
    if (kind != paper_kind::enterprise_consultation) imply_consultation(r, all);
    imply_feedback(r, all);
    imply_need(r, kind, all);
    imply_signing(r, kind, all);
    imply_decision(r, around, all);
    widen_lone_return(r, all);
    join_returns(r, all);
    add_orders_to_make_up(r, all);
}

}  // namespace yigui::recognising
