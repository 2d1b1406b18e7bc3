// The dates of the document: written, published, effective, expiring. The clock of 有效期 runs
// from the effective date, without one from the publication, without one from the date written.
// N years end on the day before the same day of the month; where that day does not exist, on
// the month's last day.
#include "judge/case_facts.h"

namespace yigui::judging {
namespace {

fact not_known(const std::string& name, const std::string& missing = {}) {
    fact f;
    f.name = name;
    f.value = unknown{missing.empty() ? name : missing};
    return f;
}

/// `days` after a known date, as a computed fact.
fact days_after(const std::string& name, fact base, int days) {
    const auto* d = std::get_if<date>(&base.value);
    if (!d || (days > 0 && !d->is_exact())) return not_known(name, base.name);
    base.name = name;
    if (days == 0) return base;
    base.function = "之后";
    base.inputs = {d->iso(), std::to_string(days) + "日"};
    base.value = date{d->first + std::chrono::days(days)};
    return base;
}

}  // namespace

fact case_facts::date_fact(const std::string& field, const std::string& name) const {
    const facts& s = *subject();
    if (field == "公布日期") return published_date(name);
    if (field == "施行日期") return effective_date(name);
    if (field == "届满日期") return expiry_date(name);
    if (field == "原届满日期") return extended_expiry_date(name);
    if (!s.date_written) return not_known(name);
    fact f;
    f.name = name;
    f.value = s.date_written->value;
    if (!s.date_written->at.empty()) f.quotes = {{dossier_.subject, s.date_written->at}};
    return f;
}

fact case_facts::published_date(const std::string& name) const {
    const step_record& r = record(step::publication);
    if (r.on.on) {
        fact f;
        f.name = name;
        f.value = *r.on.on;
        f.quotes = quotes_of(r.on);
        return f;
    }
    const facts& s = *subject();
    if (!s.date_published || s.date_published->value.first > as_of_) return not_known(name);
    fact f;
    f.name = name;
    f.value = s.date_published->value;
    if (!s.date_published->at.empty()) f.quotes = {{dossier_.subject, s.date_published->at}};
    return f;
}

fact case_facts::effective_date(const std::string& name) const {
    const auto& e = subject()->effective;
    if (!e) return not_known(name);
    const quote_ref said{dossier_.subject, e->at};
    fact f;
    if (e->from_publication && !e->on)
        f = days_after(name, get("文件.公布日期"), e->days_after);
    else if (e->from_writing && !e->on)
        f = days_after(name, get("文件.成文日期"), e->days_after);
    else if (e->on)
        f.value = *e->on;
    else
        return not_known(name);
    f.name = name;
    if (!e->at.empty() && is_known(f.value)) f.quotes.insert(f.quotes.begin(), said);
    return f;
}

fact case_facts::expiry_date(const std::string& name) const {
    const auto& v = subject()->validity;
    if (!v || v->is_unlimited || (!v->months && !v->until)) return not_known(name, "文件.有效期");
    fact f;
    f.name = name;
    if (!v->at.empty()) f.quotes = {{dossier_.subject, v->at}};
    if (v->until) {
        f.value = *v->until;
        return f;
    }
    for (const char* start : {"文件.施行日期", "文件.公布日期", "文件.成文日期"}) {
        const fact from = get(start);
        const auto* d = std::get_if<date>(&from.value);
        if (!d) continue;
        if (!d->is_exact()) return not_known(name, start);
        f.value = date{last_day_of_term(d->first, *v->months)};
        f.function = "届满";
        f.inputs = {d->iso(), std::to_string(*v->months) + "个月"};
        f.because = std::string("自") + start + "起算";
        for (const quote_ref& q : from.quotes) f.quotes.push_back(q);
        return f;
    }
    return not_known(name, "文件.施行日期");
}

}  // namespace yigui::judging
