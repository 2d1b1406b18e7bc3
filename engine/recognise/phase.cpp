// Whether a consultation that is told of was opened or had ended. Words of the step tell most of it
// (开始, 结束 in 公开征求意见.词); what else tells is who may still speak, whether the sentence sets out to
// do it now, and whether its last day lies behind the day of the paper.
#include "recognise/phase.h"

#include <algorithm>

#include "recognise/find.h"
#include "recognise/judge.h"

namespace yigui::recognising {

bool has_role(const reading& r, role what, yigui::step s, stretch in) {
    for (std::size_t i = r.first_hit(in.begin); i < r.hits().size(); ++i) {
        const phrase_hit& h = r.hits()[i];
        if (h.begin >= in.end) return false;
        if (h.role == what && r.words().group_of(h).id == id_of(s)) return true;
    }
    return false;
}

namespace {

/// 草案已刊登…,公众可来信: the next clause invites.
bool invites_public(string_view clause) {
    if (has_word(clause, "欢迎") &&
        has_one_of(clause, {"建言", "意见", "建议", "来电", "来信", "来函", "致电"}))
        return true;
    return has_one_of(clause, {"公众", "市民", "群众", "各界", "居民", "村民", "网友"}) &&
           has_one_of(clause, {"可", "欢迎", "请"});
}

/// 市民可于月底前来信; 欢迎来电; 意见反馈截止8月15日: nothing has come in yet.
bool is_asked_for(string_view clause) {
    if (has_one_of(clause, {"收到", "采纳", "共", "了", "未", "无", "截止后"})) return false;
    if (begins_with_one_of(clause, {"欢迎", "敬请", "反馈截止", "意见反馈截止", "可通过以下",
                                    "可以通过以下", "可通过下列"}))
        return true;
    // 请于8月20日前来信来电: who is asked may still speak.
    if (begins_with_one_of(clause, {"请于", "请在"}) &&
        has_one_of(clause, {"提出", "反馈", "来信", "来电", "来函", "提意见", "寄", "发至"}))
        return true;
    return has_one_of(clause, {"公众可", "市民可", "群众可", "居民可", "村民可", "网友可", "各界可",
                               "任何人都可", "任何人均可", "个人可", "人士可", "来电都可以",
                               "来信都可以", "都行。", "来电均可", "来信均可"});
}

/// 利害关系人若有意见,可来信; 公示期间,如有异议,请书面提出: whoever has something to say still may.
bool invites_opinions(string_view said) {
    const bool is_open = has_one_of(said, {"若有", "如有", "有意见的", "有异议的", "有建议的",
                                           "期间内,可", "期内,可", "期间,可", "期间可", "期内可",
                                           "可以通过", "可在公示期", "请在公示期", "应在公示期"});
    return is_open && has_one_of(said, {"可", "请", "应"}) &&
           !has_one_of(said, {"收到", "未提出", "没有提出", "无人", "采纳"});
}

/// 现将方案公示,公开征询意见: the sentence sets out to do it now; 现将征求意见情况公告如下 tells of the past.
bool is_set_out_now(const reading& r, const judgment& j) {
    constexpr std::size_t farthest = 300;  // bytes
    const std::size_t from = r.sentence_at(j.noun_begin).begin;
    const string_view said =
        r.at({std::max(from, j.noun_end - std::min(j.noun_end, farthest)), j.noun_end});
    const std::size_t now =
        first_place_of(said, {"现将", "现就", "现对", "现予", "现进行", "现公开", "现面向", "现向",
                              "现按", "现根据", "现依"});
    if (now == string_view::npos) return false;
    return !has_one_of(said.substr(now),
                       {"情况", "结果", "采纳", "反馈如下", "征求了", "征询了", "听取了", "征集了",
                        "公示了", "收到", "已经", "已向", "已于", "已征", "已公", "纪要", "整理"});
}

/// 公示期为5月6日至6月6日, in a paper of the sixth of May: its end is still to come.
bool ends_later(const std::optional<period>& when, const surroundings& around) {
    return when && when->is_interval && when->to && around.written &&
           when->to->first > around.written->last();
}

bool is_told_over(const reading& r, yigui::step s, const judgment& j, stretch next) {
    const string_view said = r.at(j.clause);
    // 公众参与(已完成)
    if (j.is_field &&
        has_one_at(r.text(), j.noun_end,
                   {"(已完成", "(完成", "(已结束", ":已完成", ":已结束", "(已办结", ":已办结"}))
        return true;
    // 此前举行了听证会, in the notice of the next round
    if (has_one_of(said, {"举行了", "召开了", "听取了", "征求了", "收集了", "征询了"})) return true;
    if (has_one_of(r.at({j.clause.begin, std::max(j.clause.end, next.end)}),
                   {"状态:已结束", "状态:已截止"}))
        return true;
    // 现将听证会情况纪要如下: what it came to.
    if (said.starts_with("现将") && has_one_of(said, {"如下", "公布", "公告"}) &&
        has_one_of(said, {"听证会情况", "听证会有关情况", "听证情况", "意见情况", "座谈会情况",
                          "采纳", "结果", "笔录", "纪要如下"}))
        return true;
    // 请群众提建议,三十日届满,无人反馈: it ran out, and what came of it is told.
    const string_view rest =
        r.at({j.clause.end, std::max(j.clause.end, r.sentence_at(j.noun_begin).end)});
    if (has_one_of(rest, {"届满,", "期满,", "到期,", "已满,", "截止,", "结束,"}) &&
        has_one_of(rest,
                   {"无人", "没有人", "没人", "未收到", "没有收到", "共收", "收到", "均无"}) &&
        !has_one_of(rest, {"收到的", "将于", "拟", "如"}))
        return true;
    // 6月6日截止,其间仅有2人来电: what came in before the end is told behind it.
    return has_role(r, role::closed, s, next) &&
           has_one_of(r.at(next), {"其间", "期间共", "期间有", "期间,", "前后收", "共收"});
}

/// 目前收到意见4条,征求意见工作将于11月7日结束: some came in, and more may.
bool ends_in_time_to_come(const reading& r, const judgment& j) {
    constexpr std::size_t longest = 60;  // bytes from 将于 to the end told
    const string_view told =
        r.at({j.clause.begin, std::max(j.clause.end, r.sentence_at(j.noun_begin).end)});
    const std::size_t at = first_place_of(told, {"将于", "要到", "还有", "还剩", "尚有"});
    if (at == string_view::npos) return false;
    return has_one_of(told.substr(at, longest),
                      {"结束", "截止", "期满", "到期", "届满", "天才满", "日才满", "天期满"});
}

/// 发布《…(征求意见稿)》并公开征求意见,截止日期为4月18日: news of a call tells its last day, and nothing of what
/// came in. Of a paper written behind that day it is the past.
bool is_news_of_call(const reading& r, const judgment& j, const surroundings& around) {
    if (around.kind != paper_kind::other && around.kind != paper_kind::consultation_notice)
        return false;
    constexpr std::size_t farthest = 240, lead = 30;  // bytes
    const stretch sentence = r.sentence_at(j.noun_begin);
    const std::size_t end = std::max(j.noun_end, std::min(sentence.end, j.noun_end + farthest));
    const string_view told =
        r.at({std::max(sentence.begin, j.noun_begin - std::min(j.noun_begin, farthest)), end});
    if (has_one_of(told, {"已",   "了",   "期满", "期间",   "收到", "收集到", "征集到",   "修改",
                          "形成", "采纳", "通过", "无意见", "异议", "没有",   "没人",     "无人",
                          "收悉", "来信", "来电", "仅有",   "仅收", "共收",   "起草说明", "先后"}))
        return false;
    const token* last = nullptr;
    for (std::size_t i = r.first_token(j.noun_end); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin >= end) break;
        if (t.kind != token_kind::date && t.kind != token_kind::month_day) continue;
        if (last || t.when.is_interval) return false;
        last = &t;
    }
    // 至3月20日截止 tells of the past as well.
    if (!last || has_one_at(r.text(), last->end, {"止", "截止", "结束"})) return false;
    const string_view before =
        r.at({std::max(j.noun_begin, last->begin - std::min(last->begin, lead)), last->begin});
    if (!ends_with_one_of(
            before, {"截止日期为", "截止日期是", "截止时间为", "截止时间是", "截止期为", "截止日为",
                     "截止日期:", "截止时间:", "截止到", "截止至", "截止于", "截至", "截止", "至",
                     "截止时间", "截止日期"}))
        return false;
    return !around.written || last->kind != token_kind::date || *last->when.from > *around.written;
}

}  // namespace

yigui::phase phase_of(const reading& r, yigui::step s, const judgment& j,
                      const surroundings& around, const std::optional<period>& when) {
    const stretch next = r.clause_after(j.clause);
    const stretch near{j.clause.begin, std::max(j.clause.end, next.end)};
    // 草案见报,市民可来信提意见: what they may do is nothing that came in.
    // Words far apart may run into the clause that asks.
    const stretch last = r.clause_at(std::max(j.clause.end, j.clause.begin + 1) - 1);
    const bool asks_next =
        is_asked_for(r.at(next)) || (last.begin > j.noun_begin && is_asked_for(r.at(last)));
    const bool closed = has_role(r, role::closed, s, asks_next ? j.clause : near);
    const bool opened = has_role(r, role::opened, s, j.clause) ||
                        (!closed && (invites_public(r.at(next)) || asks_next));
    const string_view said = r.at(near);
    // 共收集意见15条: what came in is counted.
    if (has_one_of(said, {"未收到", "共收集意见", "共收集到", "共征集意见", "共征集到",
                          "共征得意见", "共收到意见", "共收到建议", "共收集建议", "共梳理意见"}))
        return phase::closed;
    // 现予公示,公示期为5月8日至17日: the page that opens it.
    const stretch before = r.clause_before(j.clause);
    if (has_one_of(r.at(before), {"现予公示", "现予以公示", "现将", "现面向"}) &&
        has_one_of(r.at(j.clause), {"期为", "时间为", "期限为", "期自", "时间自"}))
        return phase::opened;
    if (is_told_over(r, s, j, next)) return phase::closed;
    if (is_news_of_call(r, j, around)) return phase::opened;
    if (opened && (asks_next || invites_public(r.at(j.clause)) || is_asked_for(r.at(j.clause)) ||
                   !has_role(r, role::closed, s, j.clause)))
        return phase::opened;
    // (有效反馈意见时间为公示期间): in a notice the end is still to come, until something came in.
    const bool has_return =
        has_one_of(said, {"收到", "收集到", "征集到", "采纳", "结束", "已满", "届满"}) ||
        (has_word(said, "异议") && !invites_opinions(said));
    // 昨晚挂网,还有二十五天才到期
    const bool goes_on =
        has_one_of(said, {"进行中", "仍在", "尚在", "征集中", "尚未期满", "未期满", "尚未届满",
                          "未届满", "尚未结束"}) ||
        has_word(r.at({j.clause.begin, std::max(j.clause.begin, j.noun_begin)}), "正在");
    if (goes_on && !has_word(said, "收到")) return phase::opened;
    if (ends_in_time_to_come(r, j)) return phase::opened;
    if (!has_return && has_one_of(said, {"还有", "再过", "尚有", "尚余", "还差", "还剩"}) &&
        has_one_of(said, {"到期", "截止", "期满", "届满"}))
        return phase::opened;
    if (!has_return && (invites_opinions(said) || is_set_out_now(r, j) || ends_later(when, around)))
        return phase::opened;
    if (closed && (has_return || around.kind != paper_kind::consultation_notice))
        return phase::closed;
    if (around.kind == paper_kind::consultation_notice) return phase::opened;
    return phase::closed;
}

namespace {

/// 凡对本草案有意见的单位和个人,请于公告之日起30日内送达我局: whoever reads it is asked, and now.
bool asks_readers(string_view said) {
    return begins_with_one_of(said, {"凡对", "如对", "若对", "对本草案", "对本稿"}) &&
           has_one_of(said, {"草案", "征求意见稿", "本稿", "该稿"}) &&
           has_one_of(said, {"个人", "公民", "市民", "公众", "各界"}) &&
           has_one_of(said, {"请于", "请在", "请将", "请自", "可于", "可在", "可自"});
}

}  // namespace

bool runs_already(const reading& r, const phrase_hit& h, const surroundings& around) {
    if (asks_readers(r.at(r.sentence_at(h.begin)))) return true;
    if (around.kind != paper_kind::consultation_notice) return false;
    const string_view said = r.at(r.sentence_at(h.begin));
    return has_one_of(said, {"还将继续", "还将通过", "将继续通过", "继续通过"}) &&
           has_one_of(said, {"@", "邮箱", "电话", "信函", "传真"}) &&
           has_one_of(said, {"征集", "征求", "听取", "收集", "接受"}) &&
           has_one_of(said, {"社会", "公众", "群众", "市民", "各界", "居民", "村民"}) &&
           !has_one_of(said, {"下月", "届时", "近期", "另行", "会后", "结束后", "之后"});
}

bool place::has_return() const {
    std::optional<phrase_hit> back;
    const stretch rest{h_.end, std::min(sentence_.end, h_.end + 240)};
    each(role::closed, rest, [&](const phrase_hit& one) {
        const string_view w = r_.at({one.begin, one.end});
        if (of_group(one) && !back && (w == "收到" || w == "征集到" || w == "未收到")) back = one;
    });
    // 两次公开征求意见期间,均无公众提出意见
    each(role::word, rest, [&](const phrase_hit& one) {
        if (!back && r_.words().group_of(one).id == "没有意见") back = one;
    });
    return back && !first(role::duty_mark, {h_.end, back->begin}) &&
           !last(role::condition, {h_.end, back->begin});
}

/// 30日以上, 30日内: a term, and not how long it was.
bool place::is_bound_behind(std::size_t at) const {
    return has_one_at(r_.text(), at, {"以", "内", "之内", "前", "后", "或"});
}

/// 《意见》于5月9日起向社会公开征求意见: the day on which the public was first asked.
bool place::opens_on(const token& t) const {
    constexpr std::size_t furthest = 90;  // bytes: through which sites
    if (step_ != step::public_consultation || h_.begin <= t.end || h_.begin > t.end + furthest)
        return false;
    return t.kind == token_kind::date && t.when.from && t.when.from->is_exact() &&
           !contains({t.end, h_.begin}, ",");
}

bool place::has_period_behind() const {
    const stretch rest{h_.end, std::min(sentence_.end, h_.end + 150)};
    for (const role x : {role::duty_mark, role::condition, role::negation, role::unfinished})
        if (first(x, {sentence_.begin, rest.end})) return false;
    for (std::size_t i = r_.first_token(rest.begin); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin >= rest.end) return false;
        if (t.kind == token_kind::date && t.when.is_interval && t.when.from && t.when.to &&
            t.when.from->is_exact() && t.when.to->is_exact())
            return true;
        // 草案在县政府网站挂网30天: how long it was up.
        if (t.kind == token_kind::duration && t.begin <= h_.end + 9 && !is_bound_behind(t.end) &&
            !contains({h_.begin, t.begin}, "期") && (names_draft() || makes_draft()))
            return true;
    }
    return false;
}

}  // namespace yigui::recognising
