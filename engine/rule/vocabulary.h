// The words that conditions may use and their types: facts of the document, facts of a step,
// functions. It knows no document: where a value comes from is the judge's business.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace yigui::rule {

enum class type : unsigned char {
    none,  ///< not known; already reported, or any
    truth,
    date,
    number,
    duration,
    text,
    step,
    paper,
    subject,  ///< the word 文件, argument of 依据有效
    record,   ///< a step or a paper, argument of 有记录
    pattern,  ///< a text that is a pattern, argument of 符合
};
std::string_view name_of(type);

/// The type of a fact, step or paper; nothing for an unknown name. Parameters are not known here.
std::optional<type> type_of_name(std::string_view);

struct function {
    std::string name;
    type result = type::none;
    std::vector<type> arguments;
};
/// Null for an unknown function.
const function* find_function(std::string_view);

/// All names, for suggestions: facts, facts of each step, steps and papers; functions apart.
const std::vector<std::string>& known_names();
const std::vector<std::string>& known_functions();
/// What 一致 can compare.
const std::vector<std::string>& agreement_fields();

/// Whether a fact is one of the clean-up's, which only 清理理由 may use.
inline bool is_corpus_fact(std::string_view name) { return name.starts_with("清单."); }

/// Papers that only the rule language tells apart (保密审查, 听证材料 …); the words that they are
/// known by stand in rules/recognise/卷内材料.词.
const std::vector<std::string>& further_papers();
bool is_further_paper(std::string_view name);
/// What a report may hold between braces.
const std::vector<std::string>& placeholders();

}  // namespace yigui::rule
