// Collects the lines of one finding's proof while it is being worked out. It records and never
// decides; checker.cpp reads the lines back without this class.
// A silent one keeps no line, for whoever asks only what holds.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "judge/case_facts.h"
#include "yigui/finding.h"

namespace yigui::judging {

class proof_log {
 public:
    enum class keeps { lines, nothing };
    explicit proof_log(const case_facts& facts, keeps what = keeps::lines)
        : facts_(facts), is_silent_(what == keeps::nothing) {}

    /// Each gives the index of its line, 0 when silent; the same quote, fact or parameter is
    /// written once.
    std::size_t quote(const quote_ref&);
    std::size_t fact(const judging::fact&);
    std::size_t parameter(const rule::parameter&, const rule::parameter_value&, day_point edition);
    /// No record of the step in the papers searched.
    std::size_t absence(yigui::step);
    std::size_t rule_text(const rule::rule_decl&, const rule::rule_set&);
    std::size_t edition(const std::string& name, day_point, std::vector<std::size_t> from);
    std::size_t calculation(std::string name, std::vector<std::string> inputs, std::string value,
                            std::vector<std::size_t> from);
    std::size_t conclusion(std::string name, std::vector<std::string> inputs, std::string value,
                           std::vector<std::size_t> from);

    const std::vector<quote_ref>& quotes() const { return quotes_; }
    proof take() { return {std::move(lines_)}; }

 private:
    std::size_t add(proof_line);

    const case_facts& facts_;
    bool is_silent_;
    std::vector<proof_line> lines_;
    std::vector<quote_ref> quotes_;
    std::map<std::string, std::size_t> known_;
};

}  // namespace yigui::judging
