// From the syntax tree of one line to the pieces of the AST: words become steps, papers,
// results; numbers and dates become values. Words that belong to a closed vocabulary are checked
// here, where their place is known; names in conditions are checked later (check.h).
#pragma once

#include <optional>
#include <string>

#include "rule/ast.h"
#include "rule/grammar.h"
#include "rule/lines.h"

namespace yigui::rule {

class builder {
 public:
    /// All three must outlive the builder.
    builder(const std::vector<source_file>& files, std::uint32_t file, diagnostics& report)
        : files_(files), file_(file), report_(report) {}

    /// Parses the body of a line; nothing, and a diagnostic, when its form is wrong.
    std::optional<node> read(form, const logical_line&);

    position at(const node&) const;
    std::string text_of(const node&) const;  ///< of strings and instrument names
    int number_of(const node&);
    std::optional<date> date_of(const node&);
    std::optional<day_point> day_of(const node&);  ///< must be known to the day
    std::optional<duration> duration_of(const node&);
    expr_ptr expr_of(const node&);
    source source_of(const node&);

    std::optional<yigui::step> step_of(const node&);
    std::optional<yigui::stage> stage_of(const node&);
    std::optional<yigui::severity> severity_of(const node&);
    std::optional<result_kind> result_of(const node&);

    std::optional<rule::requirement> requirement_of(const node&);
    std::optional<proof_kind> proof_of(const node&);
    example example_of(const node&, position line);

    void complain(position, std::string message, std::string hint = {});

 private:
    std::optional<paper_name> paper_of(const node&);
    template <class Word, class From, class All>
    std::optional<Word> closed_word(const node&, const char* what, From, const All&);
    bool report_form(const syntax_error&, const logical_line&);
    void report_syntax(const syntax_error&, const logical_line&);
    static std::string hint_for(const syntax_error&, const logical_line&, std::size_t from,
                                const std::string& word);
    expr_ptr chain(const node&, op);
    expr_ptr comparison(const node&);
    expr_ptr applied(const node&);
    std::string as_written(const node&) const;
    void fill_period(requirement&, const node&);
    void fill(requirement&, const node&);

    const std::vector<source_file>& files_;
    std::uint32_t file_;
    diagnostics& report_;
    const logical_line* line_ = nullptr;
};

}  // namespace yigui::rule
