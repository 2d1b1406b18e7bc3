// Prints conditions of the rule language as FEEL, each with the value that the judge gives it, one
// a line, parted by tabs: FEEL, value (true, false, null), what it is about. Every condition goes
// the whole way: text, parser, evaluation over facts that are yes, no or not known.
//   truth_tables        tests/browser/feel.mjs compares them with @bpmn-io/feelin
#include <cstdio>
#include <random>
#include <stdexcept>

#include "../unit/judge/made_dossier.h"
#include "judge/evaluate.h"

using namespace yigui;
using namespace yigui::testing;
using judging::scalar;
using judging::truth;

namespace {

const std::vector<std::string> truths = {"文件.已印发", "文件.涉及经营主体", "文件.是试行暂行"};
const std::vector<std::string> dates = {"文件.成文日期", "文件.公布日期"};

struct form {
    std::string ours, feel;  ///< {0} {1} {2} stand for the values in FEEL
    bool is_equality = false;
};

std::string replaced(std::string text, const std::vector<std::string>& by) {
    for (std::size_t i = 0; i < by.size(); ++i) {
        const std::string what = "{" + std::to_string(i) + "}";
        for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what))
            text.replace(at, what.size(), by[i]);
    }
    return text;
}

rule::rule_set rule_of(const std::string& condition) {
    return rules_of(pack_text(rule_text(
        "T-1", "步骤 公文形式\n阶段 全程\n级别 错误\n适用 " + condition + "\n要求 有记录 签发")));
}

const char* feel_of(truth t) {
    return t == truth::yes ? "true" : t == truth::no ? "false" : "null";
}

void print(const rule::rule_set& set, const form& f, const std::vector<std::string>& names,
           const std::vector<std::pair<scalar, std::string>>& values) {
    static const made_dossier m;
    static const instrument_table none;
    judging::case_facts facts(m.d, working_days(), none, point("2021-12-31"));
    std::vector<std::string> words;
    for (std::size_t i = 0; i < values.size(); ++i) {
        facts.give(names[i], values[i].first);
        words.push_back(values[i].second);
    }
    judging::trace seen;
    judging::judge_rule(set.rules.at(0), facts, set, stage::review, &seen);
    if (!seen.is_binding) throw std::runtime_error("the rule does not bind");
    const truth t = seen.applies;
    std::printf("%s\t%s\t%s\n", replaced(f.feel, words).c_str(), feel_of(t),
                f.is_equality ? "equality" : "logic");
}

/// All choices of `n` of the values.
template <class Visit>
void choose(const std::vector<std::pair<scalar, std::string>>& from, std::size_t n, Visit visit) {
    std::vector<std::size_t> at(n, 0);
    for (;;) {
        std::vector<std::pair<scalar, std::string>> values;
        for (const std::size_t i : at) values.push_back(from[i]);
        visit(values);
        std::size_t k = 0;
        while (k < n && ++at[k] == from.size()) at[k++] = 0;
        if (k == n) return;
    }
}

form any_form(std::mt19937& chance, int depth) {
    const auto kind = depth == 0 ? 0 : chance() % 4;
    if (kind == 0) {
        const auto i = chance() % truths.size();
        return {truths[i], "{" + std::to_string(i) + "}"};
    }
    const form a = any_form(chance, depth - 1);
    if (kind == 1) return {"非 (" + a.ours + ")", "not(" + a.feel + ")"};
    const form b = any_form(chance, depth - 1);
    const bool both = kind == 2;
    return {"(" + a.ours + ") " + (both ? "且" : "或") + " (" + b.ours + ")",
            "(" + a.feel + ") " + (both ? "and" : "or") + " (" + b.feel + ")"};
}

void connectives() {
    const std::vector<std::pair<scalar, std::string>> values = {
        {true, "true"}, {false, "false"}, {judging::unknown{"甲"}, "null"}};
    std::vector<form> forms = {{truths[0] + " 且 " + truths[1], "{0} and {1}"},
                               {truths[0] + " 或 " + truths[1], "{0} or {1}"},
                               {"非 " + truths[0], "not({0})"}};
    std::mt19937 chance(2021);
    for (int i = 0; i < 200; ++i) forms.push_back(any_form(chance, 4));
    for (const form& f : forms) {
        const auto set = rule_of(f.ours);
        choose(values, truths.size(), [&](const auto& v) { print(set, f, truths, v); });
    }
}

void comparisons(const std::string& a, const std::string& b, const std::vector<std::string>& names,
                 const std::vector<std::pair<scalar, std::string>>& values, bool has_order) {
    for (const auto& [ours, feel] :
         {std::pair{"=", "="}, {"≠", "!="}, {"<", "<"}, {"≤", "<="}, {">", ">"}, {"≥", ">="}}) {
        const bool is_equality = std::string(feel) == "=" || std::string(feel) == "!=";
        if (!has_order && !is_equality) continue;
        const form f{a + " " + ours + " " + b, std::string("{0} ") + feel + " {1}", is_equality};
        const auto set = rule_of(f.ours);
        choose(values, 2, [&](const auto& v) { print(set, f, names, v); });
        const form denied{"非 (" + f.ours + ")", "not(" + f.feel + ")", is_equality};
        const auto other = rule_of(denied.ours);
        choose(values, 2, [&](const auto& v) { print(other, denied, names, v); });
    }
}

}  // namespace

int main() {
    connectives();
    comparisons(dates[0], dates[1], dates,
                {{day("2021-02-28"), "date(\"2021-02-28\")"},
                 {day("2021-03-01"), "date(\"2021-03-01\")"},
                 {day("2024-02-29"), "date(\"2024-02-29\")"},
                 {judging::unknown{"日期"}, "null"}},
                true);
    comparisons("文件.标题", "文件.文号", {"文件.标题", "文件.文号"},
                {{std::string("甲"), "\"甲\""},
                 {std::string("乙"), "\"乙\""},
                 {judging::unknown{"文字"}, "null"}},
                false);
    comparisons(truths[0], truths[1], truths,
                {{true, "true"}, {false, "false"}, {judging::unknown{"甲"}, "null"}}, false);
}
