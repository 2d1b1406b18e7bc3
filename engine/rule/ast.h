// The rule language after parsing: plain data with source positions, free of the parser and of
// any document. The checker reads it, `lower` resolves names and adoptions, judging walks it.
// Grammar and meaning: rules/README.md.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "yigui/cleanup.h"
#include "yigui/date.h"
#include "yigui/finding.h"
#include "yigui/words.h"

namespace yigui::rule {

/// A half-open range of bytes in a rule file.
struct position {
    std::uint32_t file = 0;  ///< index into rule_set::files
    std::size_t begin = 0;
    std::size_t end = 0;
};

enum class unit : unsigned char { days, working_days, months, years };

/// 30日, 20个工作日, 6个月, 5年.
struct duration {
    int count = 0;
    yigui::rule::unit unit = yigui::rule::unit::days;
    friend bool operator==(const duration&, const duration&) = default;
};

/// A paper kind, or a paper that only the rule language tells apart (vocabulary.h).
struct paper_name {
    std::optional<paper_kind> kind;
    std::string further;  ///< its name when `kind` is empty
};
std::string name_of(const paper_name&);

struct expr;
using expr_ptr = std::shared_ptr<const expr>;

enum class op : unsigned char { both, either, no, equal, unequal, less, at_most, more, at_least };

/// A name as written ("公开征求意见.开始"), a step, a paper or a parameter.
struct name_ref {
    std::string text;
};
struct call {
    std::string function;
    std::vector<expr_ptr> arguments;
};
struct operation {
    yigui::rule::op op{};
    std::vector<expr_ptr> operands;  ///< one for `no`, two otherwise
};

struct expr {
    std::variant<bool, int, duration, date, std::string, name_ref, call, operation> value;
    position at;
};

/// A dated source, as written on an 依据 line.
struct source {
    legal_basis basis;
    bool is_plan_item = false;
    position at;
};

enum class requirement_kind : unsigned char {
    on_record,        ///< 有记录
    step_period,      ///< 期间 步骤 不少于
    period_between,   ///< 期间 a 到 b
    order,            ///< 次序
    deadline_after,   ///< 限期 … 后 … 内
    deadline_before,  ///< 限期 … 前 …
    agreement,        ///< 一致
    condition,        ///< 条件 否则 结论
};

struct requirement {
    requirement_kind kind{};
    std::optional<yigui::step> step;   ///< the step it speaks of (甲 of an order or deadline)
    std::optional<yigui::step> other;  ///< 乙 of an order
    expr_ptr from, to;                 ///< dates of a period; `from` the anchor of a deadline
    bool is_at_most = false;           ///< 不多于
    bool allows_same_day = false;      ///< 不晚于
    expr_ptr amount;                   ///< a duration: literal or parameter
    std::string field;                 ///< of 一致
    expr_ptr condition;
    result_kind otherwise = result_kind::contradictory;
    position at;
};

struct exemption {
    std::string name;
    expr_ptr when;
    source because;
    position at;
};
struct mitigation {
    yigui::severity to{};
    expr_ptr when;
    source because;
    position at;
};
/// One accepted kind of proof.
struct proof_kind {
    std::optional<paper_name> paper;          ///< that paper itself
    std::optional<yigui::step> statement_of;  ///< a dated statement of that step elsewhere
    position at;
};

struct example {
    result_kind expected{};
    struct input {
        std::optional<paper_name> paper;
        std::string text;
        bool without = false;  ///< 无: no such paper
    };
    std::vector<input> papers;
    std::vector<std::pair<std::string, expr_ptr>> given;  ///< 设 名称 值
    std::optional<date> as_of;
    std::optional<yigui::stage> at_stage;
    std::optional<yigui::severity> level;  ///< 级别 that the finding must have
    position at;
};

struct rule_decl {
    std::string id;
    std::string title;
    std::string pack;
    std::vector<source> sources;
    yigui::step step{};
    std::optional<yigui::stage> from_stage;  ///< empty: 全程
    yigui::severity severity{};
    std::vector<expr_ptr> edition;  ///< 定版, first known wins
    expr_ptr applies;
    yigui::rule::requirement requirement;
    std::vector<proof_kind> proofs;
    std::vector<exemption> exemptions;
    std::vector<mitigation> mitigations;
    std::string report;
    std::string remedy;
    std::vector<example> examples;
    std::string adopts;  ///< id of the rule whose body it took (采用)
    position at;         ///< its head line
    position severity_at, title_at, report_at;
    position step_at;  ///< empty when the step could not be read
};

struct parameter_value {
    duration amount;
    std::optional<day_point> from, to;
    source because;
    position at;
};
struct parameter {
    std::string name;
    std::string pack;
    std::vector<parameter_value> values;  ///< ascending by `from`
    position at;
};

/// The order in which a rule set keeps its parameters, for finding those of a name quickly.
struct by_parameter_name {
    bool operator()(const parameter& a, const parameter& b) const { return a.name < b.name; }
    bool operator()(const parameter& a, const std::string& name) const { return a.name < name; }
    bool operator()(const std::string& name, const parameter& b) const { return name < b.name; }
};

struct unchecked_decl {
    std::string id, title, reason, pack;
    std::vector<source> sources;
    position at;
};

/// A reason of the yearly clean-up: what it proposes, and when.
struct cleanup_reason_decl {
    std::string id, title, pack;
    std::vector<source> sources;
    /// Empty: a lead, which proposes nothing.
    std::optional<disposition> proposes;
    expr_ptr applies;
    std::string report, remedy;
    struct example {
        bool holds = false;  ///< 成立 or 不成立
        std::vector<std::pair<std::string, expr_ptr>> given;
        std::optional<date> as_of;
        position at;
    };
    std::vector<example> examples;
    position at, report_at;
};

struct pack {
    std::string id, title;
    int version = 0;
    std::optional<day_point> from, to;
    std::string overrides;             ///< id of the pack it lies over
    std::vector<std::string> issuers;  ///< 适用机关; empty: every organ
    std::vector<std::string> excluded;  ///< 不适用机关; empty: every organ that is not named above
    std::string sha256;                 ///< over its files in name order
    position at;
};

struct source_file {
    std::string path;
    std::string text;
};

/// All packs, checked and lowered: adoptions filled in, parameters resolvable by name.
struct rule_set {
    std::vector<source_file> files;
    std::vector<pack> packs;
    std::vector<parameter> parameters;  ///< by name
    std::vector<rule_decl> rules;       ///< by pack, then id
    std::vector<unchecked_decl> unchecked;
    std::vector<cleanup_reason_decl> cleanup_reasons;  ///< by pack, then place
    std::vector<override_note> overrides;
};

}  // namespace yigui::rule
