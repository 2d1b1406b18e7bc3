// A line's fields are canonical text, so that another program, or a person with the papers,
// can redo it. `known_` keys lines by what they say: a fact used twice is one line.
#include "judge/proof_log.h"

#include "rule/load.h"

namespace yigui::judging {

std::size_t proof_log::add(proof_line line) {
    lines_.push_back(std::move(line));
    return lines_.size() - 1;
}

std::size_t proof_log::quote(const quote_ref& q) {
    if (is_silent_) return 0;
    const std::string key = "引" + std::to_string(q.paper) + ":" + std::to_string(q.at.begin) +
                            ":" + std::to_string(q.at.end);
    if (const auto it = known_.find(key); it != known_.end()) return it->second;
    const paper& p = facts_.papers().papers[q.paper];
    proof_line line;
    line.kind = proof_line::what::quote;
    line.value = facts_.papers().documents[p.document].at(q.at);
    line.text = p.path + " 写明:「" + line.value + "」";
    line.name = p.path;
    line.paper = q.paper;
    line.at = q.at;
    quotes_.push_back(q);
    return known_[key] = add(std::move(line));
}

std::size_t proof_log::fact(const judging::fact& f) {
    if (is_silent_) return 0;
    const std::string key = "实" + f.name;
    if (const auto it = known_.find(key); it != known_.end()) return it->second;
    proof_line line;
    line.kind = proof_line::what::fact;
    line.name = f.name;
    line.value = canonical(f.value);
    line.text = f.name + " = " + line.value;
    if (!f.because.empty()) line.text += "(" + f.because + ")";
    for (const quote_ref& q : f.quotes) line.from.push_back(quote(q));
    if (!f.function.empty())
        line.from.push_back(calculation(f.function, f.inputs, line.value, line.from));
    return known_[key] = add(std::move(line));
}

std::size_t proof_log::parameter(const rule::parameter& p, const rule::parameter_value& v,
                                 day_point edition) {
    if (is_silent_) return 0;
    const std::string key = "参" + p.name;
    if (const auto it = known_.find(key); it != known_.end()) return it->second;
    proof_line line;
    line.kind = proof_line::what::parameter;
    line.name = p.name;
    line.value = rule::to_text(v.amount);
    line.inputs = {iso(edition)};
    line.text = p.name + " = " + line.value + ",《" + v.because.basis.instrument + "》" +
                v.because.basis.article + ",按 " + iso(edition) + " 有效的版本";
    return known_[key] = add(std::move(line));
}

std::size_t proof_log::absence(yigui::step s) {
    if (is_silent_) return 0;
    const std::string key = "无" + std::string(id_of(s));
    if (const auto it = known_.find(key); it != known_.end()) return it->second;
    proof_line line;
    line.kind = proof_line::what::absence;
    line.name = id_of(s);
    line.value = std::to_string(facts_.searched().size());
    line.inputs = {iso(facts_.as_of())};
    if (!facts_.instance().empty()) line.inputs.push_back(facts_.instance());
    line.text = "查了 " + line.value + " 份材料,没有" + std::string(name_of(s)) + "的记录";
    if (!facts_.instance().empty()) line.text += "(" + facts_.instance() + ")";
    return known_[key] = add(std::move(line));
}

namespace {

/// The pack's folder and the file in it: the same on every machine.
std::string short_path(const std::string& path) {
    std::size_t at = path.rfind('/');
    if (at != std::string::npos && at > 0) at = path.rfind('/', at - 1);
    return at == std::string::npos ? path : path.substr(at + 1);
}

}  // namespace

std::size_t proof_log::rule_text(const rule::rule_decl& r, const rule::rule_set& set) {
    if (is_silent_) return 0;
    proof_line line;
    line.kind = proof_line::what::rule;
    line.name = r.id;
    line.value = r.title;
    line.text = "规则 " + r.id + " " + r.title;
    if (r.at.file < set.files.size())
        line.text += "(" + short_path(set.files[r.at.file].path) + ")";
    return add(std::move(line));
}

std::size_t proof_log::edition(const std::string& name, day_point day,
                               std::vector<std::size_t> from) {
    if (is_silent_) return 0;
    proof_line line;
    line.kind = proof_line::what::edition;
    line.name = name;
    line.value = iso(day);
    line.text = "按" + name + " " + line.value + " 选用当时有效的条文";
    line.from = std::move(from);
    return add(std::move(line));
}

std::size_t proof_log::calculation(std::string name, std::vector<std::string> inputs,
                                   std::string value, std::vector<std::size_t> from) {
    if (is_silent_) return 0;
    proof_line line;
    line.kind = proof_line::what::calculation;
    line.text = name + "(";
    for (std::size_t i = 0; i < inputs.size(); ++i) line.text += (i ? "," : "") + inputs[i];
    line.text += ") = " + value;
    line.name = std::move(name);
    line.inputs = std::move(inputs);
    line.value = std::move(value);
    line.from = std::move(from);
    return add(std::move(line));
}

std::size_t proof_log::conclusion(std::string name, std::vector<std::string> inputs,
                                  std::string value, std::vector<std::size_t> from) {
    if (is_silent_) return 0;
    const std::size_t i =
        calculation(std::move(name), std::move(inputs), std::move(value), std::move(from));
    lines_[i].kind = proof_line::what::conclusion;
    if (const auto r = result_from(lines_[i].value))
        lines_[i].text = lines_[i].name + ":" + std::string(name_of(*r));
    return i;
}

}  // namespace yigui::judging
