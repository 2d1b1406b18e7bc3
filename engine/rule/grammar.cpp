// Boost.Spirit X3 over the cleaned bytes of one line. No semantic actions: a rule with one gets
// no span. Every rule gives the same node type, so that few templates are instantiated; texts
// are taken with raw[], which replaces and never appends, so that a failed alternative leaves
// nothing behind. Every operand of `>` is a named rule, named in the authors' words.
#include "rule/grammar.h"

#include <boost/fusion/include/adapt_struct.hpp>
#include <boost/spirit/home/x3.hpp>
#include <deque>

BOOST_FUSION_ADAPT_STRUCT(yigui::rule::node, kind, text, kids)

namespace yigui::rule {
namespace {

namespace x3 = boost::spirit::x3;
using x3::attr;
using x3::lexeme;
using x3::lit;
using x3::raw;
using x3::standard::char_;
using nodes = std::vector<node>;

constexpr std::size_t max_depth = 200, max_connectives = 1000;

struct base_tag {};

/// Gives each node its place; `base` is the first byte of the line.
struct located {
    template <class Iterator, class Context>
    void on_success(const Iterator& first, const Iterator& last, node& n, const Context& context) {
        const char* base = x3::get<base_tag>(context);
        n.begin = static_cast<std::size_t>(first - base);
        n.end = static_cast<std::size_t>(last - base);
    }
};
struct node_id : located {};
struct text_id;
struct kids_id;
struct word_id;

auto named(const char* name) { return x3::rule<node_id, node>{name}; }
auto string_rule(const char* name) { return x3::rule<text_id, std::string>{name}; }
auto kids_rule(const char* name) { return x3::rule<kids_id, nodes>{name}; }

/// A character of a word. Parsers are copied into one another as the grammar is put together, so a
/// set of characters in each keyword would make it half a megabyte, filled at each start.
struct letter_parser : x3::char_parser<letter_parser> {
    using attribute_type = char;
    static constexpr bool has_attribute = true;
    template <class Context>
    bool test(char c, const Context&) const {
        const auto is_in = [c](char first, char last) { return first <= c && c <= last; };
        return static_cast<unsigned char>(c) >= 0x80 || is_in('a', 'z') || is_in('A', 'Z') ||
               is_in('0', '9') || c == '_' || c == '.' || c == '-';
    }
};
const letter_parser letter;
const auto digit = char_('0', '9');

/// One node, or at most one, as a container: sequences of containers are all that X3 joins into a
/// vector without guessing.
template <class Parser>
auto one(const Parser& p) {
    return kids_rule(p.name) = x3::repeat(1)[p];
}
template <class Parser>
auto maybe(const Parser& p) {
    return x3::repeat(0, 1)[p];
}

auto keyword(const char* word) {
    static std::deque<std::string> names;  // X3 keeps pointers to the names of its rules
    names.push_back("「" + std::string(word) + "」");
    return x3::rule<word_id, x3::unused_type>{names.back().c_str()} = lexeme[lit(word) >> !letter];
}

/// As x3::attr of an empty value, but without one inside: grammars are copied where they are put
/// together, and copying thousands of empty vectors took a quarter of the time to load a pack.
template <class Value>
struct empty_parser : x3::parser<empty_parser<Value>> {
    using attribute_type = Value;
    static constexpr bool has_attribute = true, handles_container = false;
    template <class Iterator, class Context, class Rule, class Attribute>
    bool parse(Iterator&, const Iterator&, const Context&, const Rule&, Attribute& out) const {
        x3::traits::move_to(Value(), out);
        return true;
    }
};
const empty_parser<std::string> no_text;
const empty_parser<nodes> no_kids;

template <class Text>
auto leaf(kind k, const char* name, const Text& text) {
    return named(name) = attr(k) >> text >> no_kids;
}
template <class Kids>
auto branch(kind k, const char* name, const Kids& kids) {
    return named(name) = attr(k) >> no_text >> (kids_rule(name) = kids);
}

// ---- words ------------------------------------------------------------------------------
const auto reserved = lexeme[(lit("且") | "或" | "非" | "否则" | "当" | "是" | "否" | "到" |
                              "不少于" | "不多于" | "早于" | "不晚于" | "于" | "后" | "前" | "内" |
                              "依据" | "状态" | "自" | "至" | "设" | "作为" | "覆盖" | "版本") >>
                             !letter];
const auto word_text = string_rule("名称") = raw[lexeme[!digit >> +letter]];
const auto name_text = string_rule("名称") = !reserved >> word_text;
const auto any_word_text = string_rule("名称") = raw[lexeme[+letter]];

const auto day_text = string_rule("日期") =
    raw[lexeme[+digit >> (('-' >> +digit >> -('-' >> +digit)) |
                          ("年" >> +digit >> "月" >> -(+digit >> "日"))) >>
               !letter]];
const auto unit = lit("个工作日") | "工作日" | "个月" | "日" | "天" | "年";
const auto duration_text = string_rule("期量") =
    raw[lexeme[+digit >> unit >> ((!letter) | &lit("内"))]];
const auto number_text = string_rule("整数") = raw[lexeme[+digit >> !letter]];
const auto string_text = string_rule("字符串") =
    raw[lexeme[lit('\x01') >> *(char_ - '\x02') >> '\x02']];
const auto book_text = string_rule("文件名") =
    raw[lexeme[lit('\x03') >> *(char_ - '\x04') >> '\x04']];

const auto word = leaf(kind::word, "名称", name_text);
const auto any_word = leaf(kind::word, "名称", any_word_text);
const auto day = leaf(kind::day, "日期", day_text);
const auto duration = leaf(kind::duration, "期量", duration_text);
const auto number = leaf(kind::number, "整数", number_text);
const auto text = leaf(kind::text, "字符串", string_text);
const auto truth =
    leaf(kind::truth, "是或否", string_rule("是或否") = raw[keyword("是") | keyword("否")]);
const auto title = named("名称(有空格或标点时加引号)") = text | any_word;

// ---- conditions -------------------------------------------------------------------------
const x3::rule<struct condition_id, node> condition = "条件";
struct condition_id : located {};

// What stands in many places is defined apart: of a rule that is put together where it is used, each
// place has a copy, and copies of copies made the grammar a quarter of a megabyte at each start.
const x3::rule<struct primary_id, node> primary = "名称、日期、期量、整数、字符串或括号";
struct primary_id : located {};
const x3::rule<struct negatable_id, node> negatable = "条件";
struct negatable_id : located {};

const auto close = x3::rule<word_id, x3::unused_type>{"「)」"} = lit(')');
const auto call_kids = kids_rule("参数") = (lit('(') >> -(condition % ',')) > close;
const auto call = named("函数") = attr(kind::call) >> name_text >> call_kids;
const auto primary_def = day | duration | number | text | truth | (&(name_text >> '(') >> call) |
                         word | (lit('(') > condition > close);
BOOST_SPIRIT_DEFINE(primary)
const auto mark =
    leaf(kind::mark, "比较号",
         string_rule("比较号") = raw[lit(">=") | "<=" | "!=" | "<>" | "==" | ">" | "<" | "="]);
const auto comparison = branch(kind::compare, "比较", one(primary) >> -(one(mark) > one(primary)));
const auto negated = branch(kind::negation, "非", keyword("非") > one(comparison));
const auto negatable_def = negated | comparison;
BOOST_SPIRIT_DEFINE(negatable)
const auto conjunction = branch(kind::both, "条件", one(negatable) >> *(keyword("且") > negatable));
const auto condition_def = attr(kind::either) >> no_text >>
                           (kids_rule("条件") = one(conjunction) >> *(keyword("或") > conjunction));
BOOST_SPIRIT_DEFINE(condition)

// ---- sources ----------------------------------------------------------------------------
const auto from = leaf(kind::from, "自", keyword("自") > day_text);
const auto to = leaf(kind::to, "至", keyword("至") > day_text);
const auto status = leaf(kind::status, "状态", keyword("状态") > name_text);
const auto plan = leaf(kind::plan, "要点", no_text >> keyword("要点"));
const auto book = leaf(kind::book, "《文件名》", book_text);
const auto instrument = named("要点或《文件名》") = plan | book;
const auto stop = keyword("自") | keyword("至") | keyword("状态") | keyword("当");
const auto shown = char_ - (char_('\x01', '\x05') | ' ');
const auto article = leaf(kind::article, "条文", no_text >> x3::omit[+(!stop >> lexeme[+shown])]);
const auto source =
    branch(kind::source, "要点或《文件名》",
           one(instrument) > one(article) > maybe(from) > maybe(to) > maybe(status));
const auto basis = keyword("依据");

// ---- requirements -----------------------------------------------------------------------
const auto limit = leaf(kind::word, "不少于或不多于",
                        string_rule("不少于或不多于") = raw[keyword("不少于") | keyword("不多于")]);
const auto amount = named("期量或参数") = duration | word;
const auto on_record =
    branch(kind::on_record, "有记录", (keyword("有记录") >> !lit('(')) > one(word));
const auto between =
    branch(kind::period_between, "期间",
           &(keyword("期间") >> primary >> keyword("到")) >> keyword("期间") >> one(primary) >>
               keyword("到") > one(primary) > one(limit) > one(amount));
const auto of_step =
    branch(kind::step_period, "期间", keyword("期间") > one(word) > one(limit) > one(amount));
const auto relation = leaf(kind::word, "早于或不晚于",
                           string_rule("早于或不晚于") = raw[keyword("早于") | keyword("不晚于")]);
const auto order =
    branch(kind::order, "次序", keyword("次序") > one(word) > one(relation) > one(word));
const auto side =
    leaf(kind::word, "后或前", string_rule("后或前") = raw[keyword("后") | keyword("前")]);
const auto deadline = branch(kind::deadline, "限期",
                             keyword("限期") > one(word) > keyword("于") > one(primary) >
                                 one(side) > one(amount) > -keyword("内"));
const auto agreement = branch(kind::agreement, "一致", keyword("一致") > one(word));
const auto else_result = branch(kind::condition, "条件",
                                (-keyword("条件") >> one(condition)) > keyword("否则") > one(word));
const auto requirement = named("要求的一种写法") =
    on_record | between | of_step | order | deadline | agreement | else_result;

// ---- the other lines ----------------------------------------------------------------------
const auto statement = leaf(kind::statement, "的转述", no_text >> keyword("的转述"));
const auto proof = branch(kind::proof, "材料", one(word) >> maybe(statement));
const auto nothing = leaf(kind::without, "无", no_text >> keyword("无"));
const auto texts_or_nothing = kids_rule("字符串或「无」") = one(nothing) | +text;
const auto paper = named("材料") = (attr(kind::paper) >> name_text) > texts_or_nothing;
const auto paper_expected = &name_text;
const auto given =
    branch(kind::given, "设", keyword("设") > one(primary) > -lit('=') > one(primary));
const auto as_of = leaf(kind::as_of, "基准日", keyword("基准日") > day_text);
const auto at_stage = leaf(kind::at_stage, "阶段", keyword("阶段") > name_text);
const auto at_level = leaf(kind::at_level, "级别", keyword("级别") > name_text);
const auto input = named("材料、设、基准日、阶段或级别") =
    given | as_of | at_stage | at_level | (paper_expected > paper);
const auto overrides = leaf(kind::overrides, "覆盖", keyword("覆盖") > any_word_text);

const auto end = x3::rule<word_id, x3::unused_type>{""} = x3::eoi;

template <class Kids>
auto whole(const char* name, const Kids& kids) {
    return kids_rule(name) = kids > end;
}

template <class Line>
void run(parsed& out, std::string_view body, const Line& line) {
    const char* first = body.data();
    const char* const last = first + body.size();
    const char* const base = first;
    const auto start = x3::with<base_tag>(base)[x3::eps > line];
    try {
        x3::phrase_parse(first, last, start, lit(' '), out.tree.kids);
    } catch (const x3::expectation_failure<const char*>& e) {
        std::string expected = e.which();
        if (expected.empty() && e.where() == last) expected = line.name;
        out.error = {static_cast<std::size_t>(e.where() - base), expected, false};
    }
}

/// Nesting and connectives outside of strings, so that no recursion can run deep.
std::optional<syntax_error> too_much(std::string_view body) {
    std::size_t depth = 0, connectives = 0;
    bool in_text = false;
    for (std::size_t i = 0; i < body.size(); ++i) {
        const char c = body[i];
        if (c == '\x01' || c == '\x03') in_text = true;
        if (c == '\x02' || c == '\x04') in_text = false;
        if (in_text) continue;
        if (c == '(') ++depth;
        if (c == ')' && depth > 0) --depth;
        if (body.substr(i, 3) == "且" || body.substr(i, 3) == "或") ++connectives;
        if (depth > max_depth) return syntax_error{i, "括号不超过200层", true};
        if (connectives > max_connectives) return syntax_error{i, "「且」「或」不超过1000个", true};
    }
    return std::nullopt;
}

// ---- whole lines, made once -----------------------------------------------------------------
const auto parameter_value_line =
    whole("期量", one(duration) > maybe(from) > maybe(to) > basis > one(source));
const auto source_line = whole("要点或《文件名》", one(source));
const auto word_line = whole("名称", one(any_word));  // alone, 依据 can only be the step
const auto stage_line = whole("阶段名", one(word) > -keyword("起"));
const auto edition_line = whole("日期名", one(primary) >> *(keyword("否则") > primary));
const auto condition_line = whole("条件", one(condition));
const auto requirement_line = whole("要求的一种写法", one(requirement));
const auto proof_line = whole("材料", one(proof) >> *(keyword("或") > proof));
const auto exemption_line =
    whole("名称", one(title) > keyword("当") > one(condition) > basis > one(source));
const auto mitigation_line =
    whole("级别", one(word) > keyword("当") > one(condition) > basis > one(source));
const auto text_line = whole("字符串", +text);
const auto example_line = whole("结论", one(word) >> *(-lit(',') >> input));
const auto language_line = whole("整数", one(number));
const auto pack_line = whole("标识", one(any_word) > one(text) > keyword("版本") > one(number) >
                                         one(from) > maybe(to) > maybe(overrides));
const auto issuers_line = whole("字符串", one(text) >> *(-lit(',') >> text));
const auto name_line = whole("名称", one(word));
const auto titled_line = whole("标识", one(any_word) > one(title));
const auto adopt_line = whole("标识", one(any_word) > keyword("作为") > one(any_word) > one(title));

void parse_indented(parsed& out, form f, std::string_view body) {
    switch (f) {
        case form::parameter_value:
            return run(out, body, parameter_value_line);
        case form::source:
            return run(out, body, source_line);
        case form::word:
            return run(out, body, word_line);
        case form::stage:
            return run(out, body, stage_line);
        case form::edition:
            return run(out, body, edition_line);
        case form::condition:
            return run(out, body, condition_line);
        case form::requirement:
            return run(out, body, requirement_line);
        case form::proof:
            return run(out, body, proof_line);
        case form::exemption:
            return run(out, body, exemption_line);
        case form::mitigation:
            return run(out, body, mitigation_line);
        case form::text:
            return run(out, body, text_line);
        case form::example:
            return run(out, body, example_line);
        default:
            return;
    }
}

void dispatch(parsed& out, form f, std::string_view body) {
    switch (f) {
        case form::language:
            return run(out, body, language_line);
        case form::pack:
            return run(out, body, pack_line);
        case form::issuers:
            return run(out, body, issuers_line);
        case form::name:
            return run(out, body, name_line);
        case form::titled:
            return run(out, body, titled_line);
        case form::adopt:
            return run(out, body, adopt_line);
        default:
            return parse_indented(out, f, body);
    }
}

}  // namespace

parsed parse(form f, std::string_view body) {
    parsed out;
    out.tree.kind = kind::list;
    out.tree.end = body.size();
    out.error = too_much(body);
    if (!out.error) dispatch(out, f, body);
    return out;
}

}  // namespace yigui::rule
