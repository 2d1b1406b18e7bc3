// When a document takes effect and how long it is valid. Both are read only from clauses that
// speak of the document itself: permits, certificates and standards have days of their own.
#include "recognise/terms.h"

#include <algorithm>

#include "recognise/find.h"
#include "recognise/identity.h"
#include "recognise/numerals.h"

namespace yigui::recognising {
namespace {

bool has(std::string_view s, std::string_view what) { return has_word(s, what); }

constexpr std::string_view verbs[] = {"施行", "实施", "执行", "生效", "试行", "实行"};

bool starts_verb(std::string_view rest) {
    rest = without_front(rest, {"正式", "开始", "全面", "予以"});
    for (const auto v : verbs)
        if (rest.starts_with(v))  // 起施行以来 tells of the time since
            return !begins_with_one_of(rest.substr(v.size()), {"的", "以来", "至今", "以后"});
    return false;
}

/// Behind a date: 起施行, 零时起正式实施; 施行 alone where 自 or 于 stands before the date.
bool starts_effect(std::string_view rest, bool has_from) {
    rest = without_front(rest, {"零时", "0时", "零点", "0点"});
    if (!rest.starts_with("起")) return has_from && starts_verb(rest);
    rest.remove_prefix(3);
    if (rest.starts_with(",")) rest.remove_prefix(1);
    return starts_verb(rest);
}

std::string_view clause_before(const reading& r, std::size_t at) {
    const stretch c = r.clause_at(at > 0 ? at - 1 : 0);
    return r.at({c.begin, at});
}

int days_after(std::string_view rest) {
    // 之日起30日后施行
    if (!rest.starts_with("起")) return 0;
    rest.remove_prefix(3);
    if (rest.starts_with("满")) rest.remove_prefix(3);
    const auto n = any_number_at(rest, 0);
    if (!n) return 0;
    const std::string_view behind = rest.substr(n->end);
    if (behind.starts_with("日后") || behind.starts_with("日之后") || behind.starts_with("日起") ||
        behind.starts_with("日施行") || behind.starts_with("天后"))
        return n->value;
    return 0;
}

bool names_effect(std::string_view rest) {
    rest = rest.substr(0, std::min<std::size_t>(rest.size(), 60));
    rest = rest.substr(0, rest.find("。"));
    for (const auto v : verbs)
        if (has(rest, v)) return true;
    return false;
}

std::optional<effective_fact> relative(const reading& r) {
    struct form {
        std::string_view words;
        bool from_writing;
    };
    static constexpr form forms[] = {
        {"公布之日", false}, {"发布之日", false},     {"印发之日", true},
        {"颁布之日", false}, {"公告之日", false},     {"下发之日", true},
        {"发文之日", true},  {"公开发布之日", false}, {"签发之日", true}};
    std::optional<effective_fact> last;
    for (const auto& f : forms) {
        for (std::size_t at = find_word(r.text(), f.words, r.body()); at != std::string_view::npos;
             at = find_word(r.text(), f.words, at + 1)) {
            const std::string_view rest = r.text().substr(at + f.words.size(), 90);
            if (!rest.starts_with("起") || !names_effect(rest) || r.is_cited(at)) continue;
            const std::string_view before = clause_before(r, at);
            if (has(before, "可以") || has(before, "应当") || !speaks_of_itself(before)) continue;
            effective_fact e;
            e.from_writing = f.from_writing;
            e.from_publication = !f.from_writing;
            e.days_after = days_after(rest);
            e.at = r.original(r.clause_at(at));
            if (!last || e.at.begin < last->at.begin) last = e;
        }
    }
    return last;
}

/// 本办法有效期自2022年4月1日至2027年3月31日: its first day.
std::optional<effective_fact> first_day_of_term(const reading& r) {
    for (const token& t : r.tokens()) {
        if (t.kind != token_kind::date || !t.when.is_interval || !t.when.from || !t.when.to)
            continue;
        if (t.begin < r.body() || r.is_cited(t.begin)) continue;
        std::string_view before = r.at({r.sentence_at(t.begin).begin, t.begin});
        before = without_end(before, {"自", ":", "为"});
        if (before.ends_with("限")) before.remove_suffix(3);
        if (!before.ends_with("有效期")) continue;
        before.remove_suffix(9);
        if (before.ends_with("的")) before.remove_suffix(3);
        const std::size_t own = before.rfind("本");
        if (own == std::string_view::npos || before.size() - own > 24) continue;
        effective_fact e;
        e.on = t.when.from;
        e.at = r.original(r.clause_at(t.begin));
        return e;
    }
    return std::nullopt;
}

/// The order of promulgation and an announcement are what makes known: their day is that of 公布之日.
bool is_made_known_by_itself(const reading& r, const facts& so_far) {
    constexpr std::size_t head = 3000;  // bytes
    if (has(r.text().substr(r.body(), head), "现予公布,自公布之日")) return true;
    return ends_with_one_of(without_mark(folded_title(so_far)), {"公告", "通告"}) ||
           (so_far.doc_number && has_one_of(so_far.doc_number->value, {"公告", "通告"}));
}

/// The day in the clause that says from when the text is in force; the last one in prose, the first
/// among the text's own rules.
std::optional<effective_fact> stated_day(const reading& r, const facts& so_far) {
    std::optional<effective_fact> out;
    for (const token& t : r.tokens()) {
        if (t.kind != token_kind::date || !t.when.from || r.is_cited(t.begin)) continue;
        const std::string_view before = clause_before(r, t.begin);
        const std::string_view rest = r.text().substr(t.end, 45);
        // 自2022年4月1日至2027年3月31日施行
        const bool starts =
            t.when.is_interval ? starts_verb(rest) : starts_effect(rest, ends_with_from(before));
        if (t.begin < r.body() || !starts) continue;
        if (!speaks_of_itself(before) && !ends_in_title(before, so_far)) continue;
        if (tells_of_other(r, t.begin, so_far)) continue;
        effective_fact e;
        e.on = t.when.from;
        e.at = r.original(r.clause_at(t.begin));
        if (out && !r.states_rules(t.begin)) continue;
        out = e;
        if (!r.states_rules(t.begin)) break;
    }
    return out;
}

/// The day in a field of the page: 实施日期: 2021-03-01; `out` is what is known without it.
void take_field_day(const reading& r, std::optional<effective_fact>& out) {
    for (const auto& f : r.fields()) {
        if (out && out->on) return;
        if (f.key != "实施日期" && f.key != "施行日期" && f.key != "生效日期" &&
            f.key != "生效时间" && f.key != "实施时间")
            continue;
        for (std::size_t i = 0; i < f.value_at.size() && (!out || !out->on); ++i)
            if (const auto d = lex_date(r.at(f.value_at), i)) {
                if (!out) out = effective_fact{};
                out->on = d->value;
                out->at = r.original(f.value_at);
            }
    }
}

}  // namespace

std::optional<effective_fact> find_effective(const reading& r, const facts& so_far) {
    if (const auto stated = stated_day(r, so_far)) return stated;
    if (const head_dates h = find_head_dates(r); h.effective) {
        effective_fact e;
        e.on = h.effective->value;
        e.at = h.effective->at;
        return e;
    }
    if (const auto first = first_day_of_term(r)) return first;
    // From its publication: the day is left open, since the text does not state it, unless the
    // text is itself the dated order of promulgation.
    std::optional<effective_fact> out = relative(r);
    if (out && out->from_publication && out->days_after == 0 && so_far.date_written &&
        is_made_known_by_itself(r, so_far))
        out->on = so_far.date_written->value;
    take_field_day(r, out);
    return out;
}

namespace {

/// Words before 有效期 that make it a permit's, and not the document's.
bool is_of_something_else(std::string_view before) {
    if (before.size() > 60) before = before.substr(before.size() - 60);
    return has_one_of(
        before, {"证",   "卡",   "许可", "标志", "合同", "资格", "凭证", "批准文件", "文书", "认定",
                 "备案", "产品", "券",   "码",   "执照", "协议", "牌照", "资质",     "名单", "信用",
                 "签证", "居留", "报告", "延长", "其",   "设置", "该",   "》"});
}

/// The document's own validity stands with its day of effect, names the document, or is a line
/// of its own.
bool is_own_clause(const reading& r, std::size_t at, std::string_view before) {
    if (has_one_of(before, {"本办法", "本规定", "本通知", "本细则", "本意见", "本决定", "本公告",
                            "本通告", "本方案", "本措施", "本政策", "本实施", "本文件", "本指南",
                            "本规则", "本标准", "本目录", "本若干", "本制度", "本规范", "本指引"}))
        return true;
    const stretch s = r.sentence_at(at);
    const std::string_view head = r.at({s.begin, at});
    if (has_one_of(head, {"发证之日", "颁发", "核发", "签订之日", "认定之日", "取得之日",
                          "批准之日", "登记之日"}))
        return false;
    if (has_one_of(head,
                   {"起施行", "起实施", "起执行", "起生效", "起试行", "正式施行", "印发之日起",
                    "公布之日起", "发布之日起", "发文之日起", "下发之日起", "日施行", "日起正式",
                    "日实施", "日执行", "行期限自", "起开始", "起实行"}))
        return true;
    return s.begin == at && s.size() <= 48;
}

/// 有效期, 有效期限, 试行期, 执行期限: where the words begin and end; empty when 期 is another's.
stretch term_words(std::string_view text, std::size_t qi) {
    for (const std::string_view kind : {"有效", "试行", "施行", "执行", "实施"}) {
        if (qi < kind.size() || !starts(text, qi - kind.size(), kind)) continue;
        stretch s{qi - kind.size(), qi + 3};
        if (starts(text, s.end, "限")) s.end += 3;
        return s;
    }
    return {};
}

validity_fact until(const reading& r, std::size_t begin, const date& last, std::size_t end) {
    return {r.original_text({begin, end}), r.original({begin, end}), {}, last, false};
}

/// The length or the last day behind the words of a term.
std::optional<validity_fact> validity_at(const reading& r, stretch words) {
    const std::string_view text = r.text();
    std::size_t i = words.end;
    for (const std::string_view w :
         {"限", "暂定", "暂", "定", "为", "是", ":", "自", "从", "原则上", "延长", "延续", "顺延"})
        if (starts(text, i, w)) i += w.size();
    std::size_t day = i;
    for (const std::string_view to : {"截", "止", "至", "到"})
        if (starts(text, day, to)) day += to.size();
    if (day > i) {
        const auto d = lex_date(text, day);
        if (!d) return std::nullopt;
        return until(r, words.begin, d->value, d->end);
    }
    // 有效期自2021年1月1日至2025年12月31日
    if (const auto from = lex_date(text, i)) {
        std::size_t k = from->end;
        for (const std::string_view w : {"起", ",", "至", "到", "—", "-"})
            if (starts(text, k, w)) k += w.size();
        if (const auto to = lex_date(text, k)) return until(r, words.begin, to->value, to->end);
    }
    const auto n = any_number_at(text, i);
    if (!n || n->value < 1 || n->value > 60) return std::nullopt;
    std::size_t end = n->end;
    while (end < text.size() && text[end] == ' ') ++end;
    const bool years = starts(text, end, "年") || starts(text, end, "周年");
    if (!years && !starts(text, end, "个月")) return std::nullopt;
    end += starts(text, end, "年") ? 3 : 6;
    return validity_fact{r.original_text({words.begin, end}),
                         r.original({words.begin, end}),
                         years ? n->value * 12 : n->value,
                         {},
                         false};
}

/// Does the clause say when the document takes effect?
bool says_effect(std::string_view clause) {
    for (const auto v : verbs) {
        const std::size_t at = clause.find(v);
        if (at == std::string_view::npos || at < 3) continue;
        const std::string_view before = clause.substr(0, at);
        if (before.ends_with("起") || before.ends_with("正式") || before.ends_with("日"))
            return true;
    }
    return false;
}

/// …起施行,至2027年3月31日止 · …起施行,期限3年 · …起施行,长期有效
std::optional<validity_fact> validity_behind_effect(const reading& r) {
    std::optional<validity_fact> out;
    for (std::size_t i = r.first_token(r.body()); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        const bool tells = t.kind == token_kind::date || t.kind == token_kind::duration;
        if (!tells || r.is_cited(t.begin)) continue;
        const stretch c = r.clause_at(t.begin), effect = r.clause_before(c);
        if (effect.size() == 0 || !says_effect(r.at(effect))) continue;
        const std::string_view subject = r.at(effect);
        if (!speaks_of_itself(subject.substr(0, subject.find("20")))) continue;
        const std::string_view lead = r.at({c.begin, t.begin});
        const std::string_view tail = r.at({t.end, c.end});
        const bool is_day = t.kind == token_kind::date && !t.when.is_interval;
        const bool last_day =
            is_day && is_one_of(lead, {"至", "到", "截至", "执行至", "有效至", "截止到", "施行至"});
        // …起实施,2028年4月30日失效
        const string_view ends =
            is_day && is_one_of(lead, {"", "于", "到", "至"})
                ? which_begins(tail, {"失效", "自动失效", "自行失效", "自动废止", "自行废止"})
                : string_view();
        const bool length = t.unit == time_unit::years && t.kind == token_kind::duration &&
                            is_one_of(lead, {"期限", "期限为", "为期", "有效"});
        if (!ends.empty() && lead != "至")
            out = until(r, c.begin, *t.when.from, t.end + ends.size());
        else if (last_day &&
                 (tail.empty() || begins_with_one_of(tail, {"止", "。", "失效", "终止"})))
            out = until(r, c.begin, *t.when.from, t.end + (tail.starts_with("止") ? 3 : 0));
        else if (length)
            out = validity_fact{r.original_text({c.begin, t.end}),
                                r.original({c.begin, t.end}),
                                t.number * 12,
                                {},
                                false};
    }
    return out;
}

/// 自印发之日起试行一年
std::optional<validity_fact> validity_behind_verb(const reading& r) {
    constexpr std::size_t reach = 90;  // bytes
    for (std::size_t i = r.first_token(r.body()); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        const bool is_term = t.kind == token_kind::duration &&
                             (t.unit == time_unit::years || t.unit == time_unit::months);
        if (!is_term || r.is_cited(t.begin)) continue;
        const std::size_t from =
            std::max(r.clause_at(t.begin).begin, t.begin - std::min(t.begin, reach));
        const std::string_view lead = r.at({from, t.begin});
        const std::string_view verb = which_ends(lead, {"试行", "施行", "执行", "实施"});
        if (verb.empty()) continue;
        const std::string_view head = lead.substr(0, lead.size() - verb.size());
        const std::size_t since = head.rfind("自");
        if (since == std::string_view::npos ||
            !ends_with_one_of(head, {"印发之日起", "公布之日起", "发布之日起", "发文之日起",
                                     "下发之日起", "颁布之日起", "日起"}))
            continue;
        const std::string_view day = head.substr(since + 3);
        if (!is_one_of(without_end(day, {"之日起"}),
                       {"印发", "公布", "发布", "发文", "下发", "颁布"}) &&
            !lex_date(day, 0))
            continue;
        if (!speaks_of_itself(head.substr(0, since + 3))) continue;
        return validity_fact{r.original_text({t.begin - verb.size(), t.end}),
                             r.original({t.begin - verb.size(), t.end}),
                             t.unit == time_unit::years ? t.number * 12 : t.number,
                             {},
                             false};
    }
    return std::nullopt;
}

/// 自2022年4月1日至2027年3月31日施行
std::optional<validity_fact> validity_as_interval(const reading& r) {
    for (const token& t : r.tokens()) {
        if (t.kind != token_kind::date || !t.when.is_interval || !t.when.to || t.begin < r.body())
            continue;
        if (r.is_cited(t.begin) || !starts_verb(r.text().substr(t.end, 30))) continue;
        if (!speaks_of_itself(clause_before(r, t.begin))) continue;
        return until(r, t.begin, *t.when.to, t.end);
    }
    return std::nullopt;
}

}  // namespace

namespace {

bool says_the_same(const validity_fact& a, const validity_fact& b) {
    // A length and a last day may be one and the same; only like is compared with like.
    if (a.months && b.months) return *a.months == *b.months;
    if (a.until && b.until) return *a.until == *b.until;
    return a.is_unlimited == b.is_unlimited;
}

/// 有效期由3年延长至5年, 原有效期3年: what was valid before.
bool tells_of_change(const reading& r, std::size_t at) {
    const std::string_view s = r.at(r.sentence_at(at));
    return has_one_of(s, {"延长", "延续", "原", "调整", "届满", "到期", "修改", "改为"});
}

std::optional<validity_fact> unlimited(const reading& r) {
    static constexpr std::string_view words = "长期有效";
    for (std::size_t at = find_word(r.text(), words, r.body()); at != std::string_view::npos;
         at = find_word(r.text(), words, at + words.size())) {
        const stretch c = r.clause_at(at);
        const std::string_view before = r.at({c.begin, at});
        const bool is_own = before == "本办法" || before == "本通知" || before == "本规定" ||
                            (before.empty() && says_effect(r.at(r.clause_before(c))));
        if (!is_own || r.is_cited(at)) continue;
        const stretch s{at, at + words.size()};
        return validity_fact{std::string(words), r.original(s), {}, {}, true};
    }
    return std::nullopt;
}

}  // namespace

/// 关于延长《…办法》有效期的通知, 关于《…》继续有效的公告: of a document whose old text may stand below.
bool is_extension(const facts& so_far) {
    const std::string title = folded_title(so_far);
    return has_one_of(title,
                      {"延长", "延续", "顺延", "继续有效", "继续施行", "继续执行", "继续实施"}) &&
           has_one_of(title, {"有效期", "期限", "继续"});
}

/// 有效期延长至2030年2月28日止, in such a notice.
bool is_extended_there(std::string_view from_words) {
    return begins_with_one_of(from_words.substr(0, 60),
                              {"有效期延长至", "有效期延续至", "有效期顺延至", "有效期限延长至",
                               "有效期延长到", "有效期限延续至", "实施期限延长至"});
}

/// Drops, from what an extension says, the term of the old text below it.
void without_old_term(std::vector<validity_fact>& out, const facts& so_far) {
    if (!so_far.date_written || !so_far.date_written->value.is_exact()) return;
    std::erase_if(out, [&](const validity_fact& v) {
        return v.until && v.until->last() < so_far.date_written->value.first;
    });
}

std::vector<validity_fact> find_validities(const reading& r, const facts& so_far) {
    const std::string_view text = r.text();
    const bool extends = is_extension(so_far);
    std::optional<validity_fact> extended;
    std::vector<validity_fact> out;
    // The last statement stands; of equal ones, and of those that tell of a change, only it stays.
    const auto add = [&](validity_fact v, bool is_of_change) {
        std::erase_if(out,
                      [&](const validity_fact& o) { return is_of_change || says_the_same(o, v); });
        out.insert(out.begin(), std::move(v));
    };
    for (std::size_t qi = find_word(text, "期", r.body()); qi != std::string_view::npos;
         qi = find_word(text, "期", qi + 3)) {
        const stretch words = term_words(text, qi);
        if (words.size() == 0 || words.begin < r.body() || r.is_cited(qi)) continue;
        const std::size_t at = words.begin;
        const std::string_view before = r.at({r.clause_at(at).begin, at});
        if (is_of_something_else(before) || before.size() > 90) continue;
        // 项目执行期限2年
        if (!starts(text, at, "有效") && (has(before, "项目") || has(before, "工程"))) continue;
        if (auto v = validity_at(r, words)) {
            if (extends && is_extended_there(text.substr(at)))
                extended = *v;
            else if (is_own_clause(r, at, before) && !tells_of_other(r, at, so_far))
                add(*v, tells_of_change(r, at));
        } else if (starts(text, words.end, ":长期") || starts(text, words.end, "为长期")) {
            add({r.original_text({at, at + 16}), r.original({at, at + 16}), {}, {}, true}, false);
        }
    }
    if (extended) return {*extended};
    if (extends) without_old_term(out, so_far);
    if (!out.empty() || extends) return out;
    for (const auto find :
         {validity_behind_effect, validity_behind_verb, validity_as_interval, unlimited})
        if (const auto v = find(r)) return {*v};
    for (const auto& f : r.fields())
        if (f.key == "有效期" && !f.value.empty() && has(f.value, "年"))
            return {{"有效期" + f.value, r.original(f.value_at), {}, {}, false}};
    return {};
}

}  // namespace yigui::recognising
