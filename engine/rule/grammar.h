// The grammar of one line's body: from cleaned text (lines.h) to a plain syntax tree. It checks
// form only; what a word means is lowered elsewhere (declare.cpp).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace yigui::rule {

/// What a node of the syntax tree is. Leaves have text, the others children.
enum class kind : unsigned char {
    none,
    // leaves
    word,       ///< a name, an id, a step …
    text,       ///< a string
    number,     ///< digits
    duration,   ///< digits and unit
    day,        ///< 2021-07-21, 2021-07, 2021年7月21日, 2021年7月
    truth,      ///< 是, 否
    mark,       ///< a comparison sign
    article,    ///< text empty: taken from the file by its place
    plan,       ///< 要点
    book,       ///< an instrument's name
    from,       ///< 自
    to,         ///< 至
    status,     ///< 状态
    overrides,  ///< 覆盖
    without,    ///< 无
    statement,  ///< 的转述
    // with children
    call,  ///< text is the function
    negation,
    compare,
    both,
    either,
    source,
    paper,  ///< of an example: word, then texts or `without`
    given,
    as_of,
    at_stage,
    at_level,  ///< 级别 of an example
    proof,
    on_record,
    step_period,     ///< step, amount
    period_between,  ///< from, to, mark word, amount
    order,           ///< word, mark word, word
    deadline,        ///< word, anchor, mark (后, 前), amount
    agreement,
    condition,  ///< condition, word
    list,       ///< the whole line
};

struct node {
    rule::kind kind = rule::kind::none;
    std::string text;
    std::vector<node> kids;
    std::size_t begin = 0, end = 0;  ///< bytes of the cleaned text
};

/// Which line it is.
enum class form : unsigned char {
    language,
    pack,
    issuers,
    name,  ///< 参数, 规则 … heads: see adopt, titled
    titled,
    adopt,
    parameter_value,
    source,
    word,
    stage,
    edition,
    condition,
    requirement,
    proof,
    exemption,
    mitigation,
    text,
    example,
};

struct syntax_error {
    std::size_t at = 0;    ///< byte of the cleaned text
    std::string expected;  ///< Chinese; empty when the line goes on after its end
    bool is_too_deep = false;
};

struct parsed {
    node tree;  ///< kind::list
    std::optional<syntax_error> error;
};

/// Linear in the length of the text; nesting above 200 and more than 1,000 connectives are
/// refused before parsing.
parsed parse(form, std::string_view text);

}  // namespace yigui::rule
