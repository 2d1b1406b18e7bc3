#include "recognise/told_terms.h"

#include "recognise/find.h"

namespace yigui::recognising {
namespace {

bool is_day(const token& t) {
    return t.kind == token_kind::date && t.when.from && !t.when.is_interval &&
           t.when.from->is_exact();
}

/// 征求意见期限于5月1日届满, 公示期至5月1日: the term of something else.
bool is_of_something_else(string_view clause) {
    return has_one_of(clause, {"征求", "征集", "公示", "意见", "报名", "申报", "任期", "聘期",
                               "合同", "许可证", "证书", "资质"});
}

bool ends_there(string_view before, string_view behind) {
    return begins_with_one_of(
               behind, {"届满", "到期", "期满", "有效期届满", "有效期满", "有效期到期", "期限届满",
                        "即将届满", "即将到期", "失效", "自动失效", "起失效", "止", "终止"}) ||
           ends_with_one_of(before,
                            {"有效期至", "有效期到", "有效期截至", "有效期截止", "有效期截止到",
                             "有效期截止至", "有效期限至", "有效期限到", "有效期为至", "有效至",
                             "到期日为", "届满日为", "届满日期为", "到期日期为", "有效期届满日为",
                             "施行至", "实施至", "试行至", "执行至"});
}

/// 自2019年7月1日起施行,有效期5年: how many months, told behind the first day.
std::optional<std::pair<int, std::size_t>> months_behind(const reading& r, std::size_t i) {
    constexpr std::size_t farthest = 60;  // bytes
    const token& day = r.tokens()[i];
    if (!begins_with_one_of(r.text().substr(day.end),
                            {"起施行", "起实施", "起执行", "起生效", "起试行", "施行", "实施"}))
        return std::nullopt;
    const std::size_t end = std::min(r.sentence_at(day.begin).end, day.end + farthest);
    for (std::size_t k = i + 1; k < r.tokens().size(); ++k) {
        const token& t = r.tokens()[k];
        if (t.end > end || t.kind == token_kind::date) break;
        if (t.kind != token_kind::duration) continue;
        if (t.unit != time_unit::years && t.unit != time_unit::months) break;
        if (!has_one_of(r.at({day.end, t.begin}), {"有效期", "有效期限", "试行期", "施行期限"}))
            break;
        return std::pair{t.unit == time_unit::years ? t.number * 12 : t.number, t.end};
    }
    return std::nullopt;
}

}  // namespace

std::vector<told_term> find_told_terms(const reading& r) {
    std::vector<told_term> out;
    for (std::size_t i = 0; i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        // 有效期自2019年7月1日至2024年6月30日
        if (t.kind == token_kind::date && t.when.is_interval && t.when.to &&
            t.when.to->is_exact() &&
            ends_with_one_of(r.text().substr(0, t.begin),
                             {"有效期自", "有效期为", "有效期为自", "有效期从", "有效期:"}))
            out.push_back({*t.when.to, {}, r.original({t.begin, t.end})});
        if (!is_day(t)) continue;
        if (const auto m = months_behind(r, i)) {
            out.push_back({*t.when.from, m->first, r.original({t.begin, m->second})});
        } else if (ends_there(r.text().substr(0, t.begin), r.text().substr(t.end)) &&
                   !is_of_something_else(r.at(r.clause_at(t.begin)))) {
            out.push_back({*t.when.from, {}, r.original({t.begin, t.end})});
        }
    }
    return out;
}

}  // namespace yigui::recognising
