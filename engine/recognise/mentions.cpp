// Each hit of a step's word is judged by itself; judgments of one step in one sentence that
// overlap are then one mention, the strongest polarity speaking. Details (date, count, phase,
// outcome, object) are read from the clauses around, nearest first.
#include "recognise/mentions.h"

#include <algorithm>

#include "recognise/actor.h"
#include "recognise/days_of_acts.h"
#include "recognise/find.h"
#include "recognise/numerals.h"
#include "recognise/outcomes.h"
#include "recognise/phase.h"
#include "recognise/place.h"
#include "recognise/polarity.h"

namespace yigui::recognising {

namespace {

/// 收到意见1 6 条, on a scanned page: the figures of one number, each set apart.
std::optional<number_at> number_of_count(string_view text, std::size_t at) {
    const auto is_figure = [&](std::size_t i) {
        return i < text.size() && text[i] >= '0' && text[i] <= '9';
    };
    constexpr unsigned most = 4;
    if (is_figure(at) && is_figure(at + 2) && text[at + 1] == ' ')
        for (unsigned figures = most; figures > 1; --figures)
            if (const auto n = spaced_arabic_at(text, at, figures)) {
                number_at out = *n;
                if (starts(text, out.end, " ")) ++out.end;
                return out;
            }
    return any_number_at(text, at);
}

}  // namespace

std::optional<int> count_in(const reading& r, stretch in) {
    const std::string_view text = r.text();
    std::optional<int>
        grouped;  // 五个方面的意见42条: what is counted by 个 gives way to the opinions
    for (std::size_t i = in.begin; i < in.end;) {
        const auto n = number_of_count(text, i);
        if (!n || n->end <= i) {
            std::size_t next = i;
            code_point_at(text, next);
            i = next;
            continue;
        }
        // 一千二百余条
        const bool is_rounded = starts(text, n->end, "余") || starts(text, n->end, "多");
        const std::size_t behind = n->end + (is_rounded ? 3 : 0);
        if (i < 3 || !starts(text, i - 3, "第")) {
            if (has_one_at(text, behind, {"条", "件", "份", "项", "人次", "封"})) return n->value;
            if (!grouped && starts(text, behind, "个")) grouped = n->value;
        }
        i = n->end;
    }
    return grouped;
}

stretch without_comma(const reading& r, stretch clause) {
    const auto parts = [](char c) { return c == ',' || c == ':' || c == '|' || c == ' '; };
    while (clause.size() > 0 && parts(r.text()[clause.end - 1])) --clause.end;
    return clause;
}

namespace {

struct found {
    yigui::step step{};
    judgment how;
};

/// 现就《…》等5项标准公开征求意见: how many documents there are; the opinions are counted behind them.
stretch behind_documents(const reading& r, stretch clause) {
    constexpr std::string_view and_more = "》等";
    const std::size_t at = r.at(clause).find(and_more);
    if (at == std::string_view::npos) return clause;
    const std::size_t from = clause.begin + at + and_more.size();
    const auto n = any_number_at(r.text(), from);
    return n && n->end > from ? stretch{std::min(n->end, clause.end), clause.end} : clause;
}

/// done speaks over negated, negated over exempted, and a bare duty comes last.
int rank_of(polarity p) {
    switch (p) {
        case polarity::done:
            return 0;
        case polarity::negated:
            return 1;
        case polarity::exempted:
            return 2;
        case polarity::required:
            return 3;
    }
    return 4;
}

/// 审查是两回事:合法性审核已办完,公平竞争…: words in any order that run over another step's name
/// borrow its marks.
bool covers_other_step(const reading& r, const found& f) {
    for (std::size_t i = r.first_hit(f.how.noun_begin); i < r.hits().size(); ++i) {
        const phrase_hit& h = r.hits()[i];
        if (h.begin >= f.how.noun_end) break;
        if (h.end > f.how.noun_end) continue;
        const auto& g = r.words().group_of(h);
        if (h.role == role::noun && h.end - h.begin > 9 && !r.words().of(h).parts.empty() &&
            g.step && *g.step != f.step)
            return true;
    }
    return false;
}

/// 草案征求了部门意见,1月上网听取意见,3月做完风险评估: words far apart run over other steps; the clause
/// that names the step tells it.
void tighten(const reading& r, found& f) {
    judgment& j = f.how;
    const stretch first = r.clause_at(j.noun_begin);
    if (j.is_field || j.polarity != polarity::done || j.noun_end <= first.end) return;
    bool runs_over = false;
    for (std::size_t i = r.first_hit(j.noun_begin); i < r.hits().size(); ++i) {
        const phrase_hit& h = r.hits()[i];
        if (h.begin >= j.noun_end) return;
        const auto& g = r.words().group_of(h);
        if (h.role != role::noun || !g.step || h.end > j.noun_end) continue;
        if (*g.step != f.step) {
            runs_over = true;
        } else if (h.begin > first.end && h.end - h.begin < j.noun_end - j.noun_begin) {
            if (!runs_over) return;
            j.clause.begin = std::max(j.clause.begin, r.clause_at(h.begin).begin);
            j.noun_begin = h.begin;
            return;
        } else {
            return;
        }
    }
}

/// 宽词 count only in a sentence where no other word says something of their step.
void drop_broad(const reading& r, std::vector<found>& all) {
    const auto speaks_elsewhere = [&](std::size_t i) {
        const stretch sentence = r.sentence_at(all[i].how.noun_begin);
        const bool runs_on = covers_other_step(r, all[i]);
        for (std::size_t k = i > 24 ? i - 24 : 0; k < std::min(all.size(), i + 24); ++k)
            if (!all[k].how.is_broad && all[k].step == all[i].step &&
                (runs_on || rank_of(all[k].how.polarity) <= rank_of(all[i].how.polarity)) &&
                sentence.contains(all[k].how.noun_begin))
                return true;
        return false;
    };
    std::vector<found> kept;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (!all[i].how.is_broad || !speaks_elsewhere(i)) kept.push_back(all[i]);
    all = std::move(kept);
}

/// 以前评估过,按条例不重复评估: an exemption behind the step's name takes back what was said of
/// it before, also below 四、风险评估。 in front of it; 不再重复评估的说明 does so with all that it tells.
void drop_taken_back(const reading& r, std::vector<found>& all) {
    std::vector<std::size_t> taking_back;  // places, ascending
    for (const found& f : all)
        if (f.step == step::risk_assessment && f.how.polarity == polarity::exempted)
            taking_back.push_back(f.how.noun_begin);
    if (taking_back.empty()) return;
    std::sort(taking_back.begin(), taking_back.end());
    const stretch title = r.line_at(r.body());
    const bool is_whole = title.contains(taking_back.front()) && r.at(title).ends_with("说明");
    const auto is_taken_back = [&](const found& f) {
        if (f.step != step::risk_assessment || f.how.polarity == polarity::exempted) return false;
        if (is_whole) return true;
        const auto next =
            std::upper_bound(taking_back.begin(), taking_back.end(), f.how.noun_begin);
        if (next == taking_back.end()) return false;
        const std::size_t told = std::max(f.how.noun_begin + 1, f.how.clause.end) - 1;
        return r.sentence_at(f.how.noun_begin).contains(*next) ||
               r.sentence_at(told).contains(*next);
    };
    all.erase(std::remove_if(all.begin(), all.end(), is_taken_back), all.end());
}

/// Joins what one sentence says of one step. Quadratic only within one sentence's few hits.
std::vector<found> merged(std::vector<found> all) {
    std::stable_sort(all.begin(), all.end(), [](const found& a, const found& b) {
        if (a.how.clause.begin != b.how.clause.begin)
            return a.how.clause.begin < b.how.clause.begin;
        return a.step < b.step;
    });
    std::vector<found> out;
    for (auto& f : all) {
        bool joined = false;
        for (std::size_t i = out.size(); i-- > 0 && out.size() - i < 12;) {
            found& o = out[i];
            if (o.step != f.step || o.how.clause.end <= f.how.clause.begin ||
                (o.how.polarity == polarity::exempted) != (f.how.polarity == polarity::exempted))
                continue;
            // 意见采纳反馈:未反馈(…无采纳情况材料): the field tells, and no word of its value.
            const bool field_tells = o.how.is_field && !f.how.is_field &&
                                     o.how.polarity == polarity::negated &&
                                     f.how.noun_begin > o.how.noun_end;
            if (!field_tells && rank_of(f.how.polarity) < rank_of(o.how.polarity)) {
                f.how.clause.begin = std::min(f.how.clause.begin, o.how.clause.begin);
                o.how = f.how;
            } else if (f.how.polarity == o.how.polarity) {
                o.how.clause.end = std::max(o.how.clause.end, f.how.clause.end);
            }
            joined = true;
            break;
        }
        if (!joined) out.push_back(std::move(f));
    }
    return out;
}

/// 主体适格,未超越法定权限: one question of a legality opinion, which may still end otherwise.
bool is_partial(const reading& r, const found& f) {
    return f.step == step::legality_review &&
           has_one_of(r.at(f.how.clause), {"主体", "权限", "程序"});
}

/// The document that the clause names as its object, when it is not this one. A meeting's other business
/// (通过《预算调整方案》《…办法》) is none.
std::string about_in(const reading& r, stretch in, const surroundings& around) {
    std::string other;
    for (std::size_t i = r.first_token(in.begin); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin >= in.end) break;
        if (t.kind != token_kind::citation || t.end < t.begin + 12) continue;
        const std::string name(r.at({t.begin + 3, t.end - 3}));
        const std::string title = fold(around.title).text;
        if (name.size() < 15 || title.find(name) != std::string::npos) return "";
        if (!is_title_of_other_business(r.at({t.begin, t.end}))) return name;
        if (other.empty()) other = name;
    }
    return other;
}

/// 专家一致认为,…; 会议决定,…; 审查机构意见:同意,程序完整; ☑修改后合法: words that only lead in take what they
/// lead in, and 通过 takes the name behind it.
void widen_to_what_is_told(const reading& r, const found& f, stretch& at) {
    constexpr std::size_t longest = 240;  // bytes
    if (f.how.polarity != polarity::done || at.size() == 0) return;
    if (r.at(at).ends_with("☑") || r.at(at).ends_with("√")) {
        const std::string_view rest = r.at({at.end, std::min(r.text().size(), at.end + 60)});
        at.end += std::min(rest.find_first_of("\n ,;:"), std::min(rest.find("□"), rest.find("☑")));
        at.end = std::min(at.end, r.text().size());
    }
    const stretch last = r.clause_at(at.end - 1);
    if (starts(r.text(), at.end, "《") && last.end - at.begin < longest) at.end = last.end;
    at = without_comma(r, at);
    const stretch next = r.clause_after(r.clause_at(at.end - 1));
    const bool leads_in = ends_with_one_of(r.at(at), {"认为", "会议决定"}) ||
                          (f.how.is_field && r.at(at).ends_with("同意"));
    if (leads_in && next.size() > 0 && r.sentence_at(at.begin).contains(next.begin) &&
        next.end - at.begin < longest)
        at = without_comma(r, {at.begin, next.end});
}

/// 三是风险评估。经评估为低风险;: the item's name is a sentence, and the next one tells it.
stretch with_item_told(const reading& r, const found& f) {
    stretch at = without_comma(r, f.how.clause);
    const std::string_view said = r.at(at);
    const bool is_item = said.size() > 9 && said.size() <= 45 && said.substr(3).starts_with("是") &&
                         said.ends_with("。") && f.how.noun_end + 9 >= at.end;
    widen_to_what_is_told(r, f, at);
    if (f.how.polarity != polarity::done || !is_item || at.end >= r.text().size()) return at;
    const stretch told = r.sentence_at(at.end);
    if (told.begin != at.end || has_one_of(r.at(told), {"未", "拟", "不再", "无需"})) return at;
    at.end = told.end;
    return without_comma(r, at);
}

/// 7月16日局长办公会审议,8月9日常务会议讨论并原则通过: what the next day's meeting came to is not the first's.
std::size_t end_of_telling(const reading& r, const found& f) {
    const stretch sentence = r.sentence_at(f.how.noun_begin);
    if (f.step != step::collective_decision) return sentence.end;
    for (stretch c = r.clause_after(f.how.clause); c.size() > 0; c = r.clause_after(c)) {
        const std::size_t i = r.first_token(c.begin);
        if (i >= r.tokens().size()) break;
        const token& t = r.tokens()[i];
        const bool is_day = t.kind == token_kind::date || t.kind == token_kind::month_day;
        if (is_day && t.begin == c.begin && !outcome_of(r, f.step, c).empty()) return c.begin;
    }
    return sentence.end;
}

/// Where the day is to be looked for: 四、公布。该办法于11月1日印发,已于当月10日公布: what a head names is told in
/// its content by the same word.
std::size_t told_at(const reading& r, const found& f) {
    if (!f.how.is_field)
        return place_behind_other_act(r, f.step, {f.how.noun_begin, f.how.noun_end});
    const std::string_view word = r.at({f.how.noun_begin, f.how.noun_end});
    const std::size_t again = r.text().substr(0, f.how.clause.end).find(word, f.how.noun_end);
    return again == std::string_view::npos ? f.how.noun_begin : again;
}

mention to_mention(const reading& r, const found& f, const surroundings& around) {
    mention m;
    m.step = f.step;
    m.polarity = f.how.polarity;
    m.at = r.original(with_item_told(r, f));
    m.because = f.how.because;
    m.ground = f.how.ground;
    if (m.polarity == polarity::done || m.polarity == polarity::negated) {
        const dated d = date_near(r, f.step, f.how.clause, told_at(r, f), around);
        m.when = d.when;
        m.days = d.days;
    }
    if (m.polarity == polarity::done) {
        m.outcome = outcome_of(r, f.step, {f.how.clause.begin, end_of_telling(r, f)},
                               {f.how.noun_begin, f.how.noun_end});
        if (own_kind(f.step) == around.kind && (m.outcome.empty() || is_partial(r, f)))
            if (std::string all = conclusion_of(r, f.step); !all.empty())
                m.outcome = std::move(all);
        m.actor = actor_in(r, f.how);
        m.about = about_in(r, f.how.clause, around);
        if (f.step == step::public_consultation || f.step == step::enterprise_consultation)
            m.phase = phase_of(r, f.step, f.how, around, m.when);
        if (f.step == step::consultation_feedback || f.step == step::annual_cleanup ||
            f.step == step::public_consultation)
            m.count =
                count_in(r, f.step == step::annual_cleanup ? f.how.clause
                                                           : behind_documents(r, f.how.clause));
        if (f.step == step::public_consultation && !m.count &&
            has_one_of(r.at(f.how.clause), {"未收到", "没有收到"}))
            m.count = 0;
        // A consultation with a result is over; its notice gives the days it runs. Where the day on
        // which it began is told with them, they end it.
        if (m.phase == phase::closed && !(m.when && m.when->is_interval && m.when->from))
            m.days.reset();
    }
    return m;
}

/// 有单位认为不宜公开征求意见, …的想法不对: somebody's opinion, and nothing that holds.
bool is_opinion_of_some(const reading& r, const phrase_hit& h, stretch sentence) {
    constexpr std::size_t farthest = 150;  // bytes
    const std::size_t from = std::max(sentence.begin, h.begin > farthest ? h.begin - farthest : 0);
    const string_view before = r.at({from, h.begin});
    if (has_one_of(before,
                   {"有单位",   "有部门",   "有人",     "有的单位", "有的部门", "有的科室",
                    "有科室",   "个别单位", "个别部门", "个别科室", "个别同志", "有企业",
                    "有专家",   "有委员",   "有代表",   "有同志",   "部分单位", "部分部门",
                    "一些单位", "一些部门", "某单位",   "某科室",   "有观点",   "有意见认为"}) &&
        has_one_of(before, {"认为", "提出", "建议", "主张", "反映", "担心", "觉得", "说", "称"}) &&
        !has_one_of(r.at({h.end, std::max(h.end, sentence.end)}),
                    {",经研究不", ",经研究,不", ",经研究决定不", ",研究决定不", ",会议决定不"}))
        return true;
    return has_one_of(r.at({h.end, std::max(h.end, sentence.end)}),
                      {"想法不对", "看法不对", "说法不对", "认识不对", "是错误的", "是不对的",
                       "不正确", "是误解", "站不住", "不能成立", "不成立"});
}

/// 除依法需要保密的外: a rule that the step of the same sentence may be left out.
std::optional<found> exception(const reading& r, const phrase_hit& h, yigui::step s) {
    const stretch sentence = r.sentence_at(h.begin);
    if (is_opinion_of_some(r, h, sentence)) return std::nullopt;
    if (!has_role(r, role::noun, s, sentence)) return std::nullopt;
    found f;
    f.step = s;
    f.how.polarity = polarity::exempted;
    f.how.clause = r.clause_at(h.begin);
    f.how.noun_begin = h.begin;
    f.how.noun_end = h.end;
    f.how.ground = r.original_text({h.begin, h.end});
    f.how.because.push_back("例外规定“" + f.how.ground + "”");
    return f;
}

}  // namespace

namespace {

bool announces(const reading& r, const phrase_hit& h, yigui::step s, const surroundings& around) {
    return s == step::public_consultation && around.kind == paper_kind::consultation_notice &&
           is_own_heading(r, {h.begin, h.end}, around.title);
}

/// How a consultation is told to be opened: a plain statement says more than the heading, and both
/// more than what the public is asked to do.
enum class manner { statement, heading, invitation };

struct opening {
    mention what;
    manner how{};
};

manner manner_of(const reading& r, const found& f, const surroundings& around) {
    if (is_own_heading(r, {f.how.noun_begin, f.how.noun_end}, around.title)) return manner::heading;
    const std::string_view said = r.at(f.how.clause);
    if (has_one_of(said, {"现", "征求", "征集", "征询", "公示", "听取"})) return manner::statement;
    return manner::invitation;
}

/// One paper opens one consultation, however often it invites opinions: the first statement counts,
/// and the heading that announces it; what the public may do only where neither stands.
void add_openings(std::vector<opening> all, std::vector<mention>& out) {
    std::optional<mention> first[3];
    mention dates;
    for (opening& o : all) {
        if (!dates.when) dates.when = o.what.when;
        if (!dates.days) dates.days = o.what.days;
        auto& place = first[static_cast<int>(o.how)];
        if (!place) place = std::move(o.what);
    }
    if (first[0] || first[1]) first[2].reset();
    for (auto& m : first) {
        if (!m) continue;
        if (!m->when) m->when = dates.when;
        if (!m->days) m->days = dates.days;
        out.push_back(std::move(*m));
    }
}

}  // namespace

std::vector<mention> find_mentions(const reading& r, const surroundings& around) {
    std::vector<found> all;
    for (const phrase_hit& h : r.hits()) {
        if (h.role != role::noun && h.role != role::weak && h.role != role::done &&
            h.role != role::own_paper && h.role != role::own_field && h.role != role::exemption)
            continue;
        const auto s = r.words().group_of(h).step;
        if (!s) continue;
        // The page's head tells nothing but the title.
        if (h.begin < r.body() && !announces(r, h, *s, around)) continue;
        if (h.role == role::exemption) {
            if (auto f = exception(r, h, *s)) all.push_back(std::move(*f));
            continue;
        }
        if (auto j = judge_place(r, h, *s, around)) {
            all.push_back({*s, std::move(*j)});
            tighten(r, all.back());
        }
    }
    std::vector<mention> out;
    std::vector<opening> openings;
    drop_broad(r, all);
    drop_taken_back(r, all);
    for (const found& f : merged(std::move(all))) {
        mention m = to_mention(r, f, around);
        if (m.step == step::public_consultation && m.polarity == polarity::done &&
            m.phase == phase::opened) {
            date_opening(r, m, f.how.clause, around);
            const auto how = manner_of(r, f, around);
            openings.push_back({std::move(m), how});
            continue;
        }
        out.push_back(std::move(m));
    }
    add_openings(std::move(openings), out);
    add_implied(r, around, out);
    add_told_publication(r, around, out);
    std::stable_sort(out.begin(), out.end(),
                     [](const mention& a, const mention& b) { return a.at.begin < b.at.begin; });
    return out;
}

}  // namespace yigui::recognising
