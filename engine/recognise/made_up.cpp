// The verb tells what it makes up for: 补审 a review, 补报 a filing, and 补办 whatever was left out last. It
// counts only where somebody is told or sets out to do it, and where nothing else is named behind it:
// 补办公开征求意见程序 is read by the step's own name. To take every 补办 for a duty was rejected; reports
// tell in the same word what came late.
#include "recognise/made_up.h"

#include <algorithm>

#include "recognise/find.h"

namespace yigui::recognising {
namespace {

/// Of all steps, or of one kind.
struct making_up {
    string_view verb;
    bool (*is_for)(step);
};

bool is_review(step s) { return s == step::legality_review || s == step::fair_competition_review; }

bool is_valuing(step s) {
    return s == step::risk_assessment || s == step::expiry_evaluation ||
           s == step::necessity_assessment;
}

constexpr making_up verbs[] = {
    {"补办", [](step) { return true; }},
    {"补做", [](step) { return true; }},
    {"补齐", [](step) { return true; }},
    {"补上", [](step) { return true; }},
    {"补走", [](step) { return true; }},
    {"补审", is_review},
    {"补评", is_valuing},
    {"补报", [](step s) { return s == step::filing; }},
    {"补备", [](step s) { return s == step::filing; }},
    {"补编", [](step s) { return s == step::numbering; }},
    {"请补充", [](step) { return true; }},
    {"应补充", [](step) { return true; }},
    {"须补充", [](step) { return true; }},
    {"办结", [](step) { return true; }},
    {"办妥", [](step) { return true; }},
    {"补论证", [](step s) { return s == step::expert_argumentation; }},
    {"补征求", [](step s) { return s == step::public_consultation; }},
    {"补发", [](step s) { return s == step::interpretation || s == step::publication; }},
    {"补登", [](step s) { return s == step::publication; }},
    {"补听", [](step s) { return s == step::enterprise_consultation; }},
};

/// 请补办后, 补做审查,: nothing but the act stands behind the verb.
bool ends_there(string_view rest, step s) {
    rest = without_front(
        rest, {"上述", "前述", "该项", "此项", "有关", "相关", "这一", "所缺", "该", "此"});
    rest = without_front(rest, {"程序", "手续", "环节", "工作", "步骤"});
    if (is_review(s)) rest = without_front(rest, {"审查", "审核"});
    if (is_valuing(s)) rest = without_front(rest, {"评估"});
    return rest.empty() ||
           begins_with_one_of(rest, {"。", ",", ";", "!", "\n", "后", "并", "完毕"});
}

/// 请, 责成, 拟于…前: somebody is to do it, and has not.
bool is_ordered(string_view lead) {
    return has_one_of(lead, {"请", "应", "须", "责成", "责令", "限", "要求", "拟", "将", "抓紧",
                             "尽快", "建议", "需", "务", "待", "日前", "底前", "之前", "要"}) &&
           !has_one_of(lead,
                       {"已", "了", "曾", "均于", "后来", "事后", "才", "不能", "无法", "不得"});
}

/// The begin of the period that a place stands in: behind the last 。 of its line.
std::size_t period_begin(const reading& r, std::size_t at) {
    const std::size_t line = r.line_at(at).begin;
    const std::size_t stop = r.at({line, at}).rfind("。");
    return stop == string_view::npos ? line : line + stop + string_view("。").size();
}

bool is_left_out(const mention& m) {
    return m.polarity == polarity::negated || m.polarity == polarity::exempted;
}

/// What was left out in the last period, at or in front of the verb, that tells of anything so.
void add_for(const reading& r, std::size_t at, const making_up& what, std::vector<mention>& all,
             std::vector<mention>& out) {
    constexpr std::size_t farthest = 450;  // bytes
    std::optional<std::size_t> period;
    for (const mention& m : all) {
        const std::size_t told = r.folded_place(m.at.begin);
        if (is_left_out(m) && what.is_for(m.step) && told < at && at < told + farthest &&
            r.line_at(told).begin == r.line_at(at).begin)
            period = std::max(period.value_or(0), period_begin(r, told));
    }
    if (!period) return;
    for (const mention& m : all) {
        const std::size_t told = r.folded_place(m.at.begin);
        if (!is_left_out(m) || !what.is_for(m.step) || told >= at || told < *period) continue;
        if (!ends_there(r.text().substr(at + what.verb.size()), m.step)) continue;
        // 依法保密未公开征求意见,未附保密审查结论,请补充: the paper that the last clause misses.
        const bool is_of_last = r.folded_place(m.at.end) > r.clause_before(r.clause_at(at)).begin;
        if (has_word(what.verb, "补充") && (m.polarity != polarity::negated || !is_of_last))
            continue;
        const auto is_known = [&](const mention& o) {
            return o.step == m.step && o.polarity == polarity::required &&
                   r.folded_place(o.at.begin) > told;
        };
        if (std::any_of(all.begin(), all.end(), is_known) ||
            std::any_of(out.begin(), out.end(), is_known))
            continue;
        mention due;
        due.step = m.step;
        due.polarity = polarity::required;
        due.at = r.original(without_comma(r, r.clause_at(at)));
        due.because.push_back("前面说没有办,这里写明要“" + std::string(what.verb) + "”");
        out.push_back(std::move(due));
    }
}

}  // namespace

void add_orders_to_make_up(const reading& r, std::vector<mention>& all) {
    if (std::none_of(all.begin(), all.end(), is_left_out)) return;
    std::vector<mention> out;
    for (const making_up& what : verbs)
        for (std::size_t at = find_word(r.text(), what.verb, r.body());
             at != string_view::npos && at < r.text().size();
             at = find_word(r.text(), what.verb, at + what.verb.size())) {
            if (r.states_rules(at) || r.is_cited(at)) continue;
            if (is_ordered(r.at({r.sentence_at(at).begin, at + what.verb.size()})))
                add_for(r, at, what, all, out);
        }
    all.insert(all.end(), out.begin(), out.end());
}

}  // namespace yigui::recognising
