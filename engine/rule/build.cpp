// A line is read as a whole: `read` remembers it, so that places in its cleaned text can be
// turned into places of the file. A piece that cannot be built is reported and left out; the
// declaration goes on, so that one run shows all errors.
#include "rule/build.h"

#include <algorithm>
#include <array>

#include "rule/load.h"
#include "rule/remark.h"
#include "rule/vocabulary.h"

namespace yigui::rule {
namespace {

constexpr int largest_number = 100000;

/// The digits between other characters: 2021年7月21日 -> 2021, 7, 21.
std::vector<int> numbers_in(const std::string& text) {
    std::vector<int> out;
    bool in_number = false;
    for (const char c : text) {
        if (c < '0' || c > '9') {
            in_number = false;
            continue;
        }
        if (!in_number) out.push_back(0);
        in_number = true;
        out.back() = std::min(out.back() * 10 + (c - '0'), largest_number);
    }
    return out;
}

template <class Range>
std::string joined(const Range& words) {
    std::string out;
    for (const auto& w : words) out += (out.empty() ? "" : "、") + std::string(w);
    return out;
}

template <class Enum, std::size_t N>
std::vector<std::string> names(const std::array<Enum, N>& all) {
    std::vector<std::string> out;
    for (Enum e : all) out.emplace_back(name_of(e));
    return out;
}

template <class Enum>
std::vector<std::string> names(std::span<const Enum> all) {
    std::vector<std::string> out;
    for (Enum e : all) out.emplace_back(name_of(e));
    return out;
}

op op_of(const std::string& mark) {
    if (mark == "!=" || mark == "<>") return op::unequal;
    if (mark == "<") return op::less;
    if (mark == "<=") return op::at_most;
    if (mark == ">") return op::more;
    if (mark == ">=") return op::at_least;
    return op::equal;
}

constexpr std::string_view statement_suffix = "的转述";

}  // namespace

void builder::complain(position where, std::string message, std::string hint) {
    rule::complain(report_, files_, where, std::move(message), std::move(hint));
}

position builder::at(const node& n) const {
    const auto& map = line_->body.source;
    const std::size_t last = map.size() - 1;
    std::size_t end = std::min(n.end, last);
    const std::size_t begin = map[std::min(n.begin, last)];
    // The end of the last byte's character, not the start of what follows it (a line break).
    std::size_t stop = end > 0 ? map[end - 1] + 1 : begin;
    const std::string& text = files_[file_].text;
    while (stop < text.size() && (static_cast<unsigned char>(text[stop]) & 0xC0) == 0x80) ++stop;
    return {file_, begin, std::max(begin, stop)};
}

std::optional<node> builder::read(form f, const logical_line& line) {
    line_ = &line;
    parsed p = parse(f, line.body.text);
    if (!p.error) return std::move(p.tree);
    report_syntax(*p.error, line);
    return std::nullopt;
}

/// The way out of a line that can't be read, by what usually is behind it.
std::string builder::hint_for(const syntax_error& e, const logical_line& line, std::size_t from,
                              const std::string& word) {
    const std::string& body = line.body.text;
    const auto is_it = [](const std::string& near) { return "是不是「" + near + "」"; };
    if (std::find(line.joins.begin(), line.joins.end(), from) != line.joins.end())
        if (const std::string near = nearest(word, line_words()); !near.empty()) return is_it(near);
    if (from < body.size() && body[from] == '\x05') return "删去看不见的控制字符";
    const bool is_titled = line.word == "规则" || line.word == "采用" || line.word == "不可检查";
    if (is_titled && e.expected.empty() && from < body.size()) return "题目有空格或标点时加引号";
    return "写法见 rules/README.md 的「" + (line.word.empty() ? "参数" : line.word) + "」";
}

/// A form of 要求 whose first word is misspelt reads as a condition that lacks its 否则: the word
/// is what is wrong, not the end of the line.
bool builder::report_form(const syntax_error& e, const logical_line& line) {
    static const std::vector<std::string> forms = {"有记录", "期间", "次序", "限期", "一致"};
    const std::string& body = line.body.text;
    const std::size_t first = body.find_first_not_of(' ');
    if (line.word != "要求" || e.expected != "「否则」" || first == std::string::npos) return false;
    node word;
    word.begin = first;
    word.end = std::min(body.find(' ', first), body.size());
    const std::string opened = body.substr(first, word.end - first);
    const std::string near = nearest(opened, forms);
    if (near.empty() || near == opened) return false;
    complain(at(word), "不认识的要求「" + opened + "」", "是不是「" + near + "」");
    return true;
}

void builder::report_syntax(const syntax_error& e, const logical_line& line) {
    if (line.body.is_unclosed || report_form(e, line)) return;
    const std::string& body = line.body.text;
    std::size_t from = e.at;
    while (from < body.size() && body[from] == ' ') ++from;
    std::size_t stop = std::min(from + 1, body.size());
    while (stop < body.size() && body[stop] != ' ' && body[stop] != '(' && body[stop] != ')')
        ++stop;
    node place;
    place.begin = from;
    place.end = stop;
    position where = at(place);
    if (from >= body.size()) where.begin = where.end = line.end;
    const std::string opened = "「" + (line.word.empty() ? "参数" : line.word) + "」";
    if (e.is_too_deep) return complain(where, "条件太复杂:" + e.expected, "拆成几条规则");
    const std::string hint = hint_for(e, line, from, body.substr(from, stop - from));
    if (from >= body.size() && !e.expected.empty())
        return complain(where, opened + "没有写完:缺少" + e.expected, hint);
    if (e.expected.empty()) return complain(where, opened + "到这里已经完整,后面的看不懂", hint);
    complain(where, opened + "这里应当是" + e.expected, hint);
}

// ---- values ---------------------------------------------------------------------------------

std::string builder::text_of(const node& n) const {
    std::string out;
    for (const char c : n.text)
        if (static_cast<unsigned char>(c) > 0x04) out += c;
    return out;
}

int builder::number_of(const node& n) {
    const auto all = numbers_in(n.text);
    if (all.empty() || all[0] >= largest_number) {
        complain(at(n), "数太大", "不超过99999");
        return 0;
    }
    return all[0];
}

std::optional<date> builder::date_of(const node& n) {
    const auto all = numbers_in(n.text);
    std::optional<date> d;
    if (all.size() == 3) d = make_date(all[0], all[1], all[2]);
    if (all.size() == 2) d = make_month(all[0], all[1]);
    if (!d) complain(at(n), "没有这一天", "日期写作 2021-07-21 或 2021年7月21日");
    return d;
}

std::optional<day_point> builder::day_of(const node& n) {
    const auto d = date_of(n);
    if (!d) return std::nullopt;
    if (!d->is_exact()) {
        complain(at(n), "这里的日期要写到日", "例如 2021-07-21");
        return std::nullopt;
    }
    return d->first;
}

std::optional<duration> builder::duration_of(const node& n) {
    const auto ends_with = [&](std::string_view tail) {
        return n.text.size() >= tail.size() &&
               n.text.compare(n.text.size() - tail.size(), tail.size(), tail) == 0;
    };
    duration d{number_of(n), unit::days};
    if (ends_with("工作日"))
        d.unit = unit::working_days;
    else if (ends_with("月"))
        d.unit = unit::months;
    else if (ends_with("年"))
        d.unit = unit::years;
    return d;
}

// ---- expressions ----------------------------------------------------------------------------

expr_ptr builder::chain(const node& n, op o) {
    expr_ptr left = expr_of(n.kids[0]);
    for (std::size_t i = 1; i < n.kids.size(); ++i) {
        expr_ptr right = expr_of(n.kids[i]);
        if (!left || !right) return nullptr;
        expr e;
        e.at = {file_, left->at.begin, right->at.end};
        e.value = operation{o, {left, right}};
        left = std::make_shared<const expr>(std::move(e));
    }
    return left;
}

expr_ptr builder::comparison(const node& n) {
    if (n.kids.size() == 1) return expr_of(n.kids[0]);
    expr_ptr left = expr_of(n.kids[0]), right = expr_of(n.kids[2]);
    if (!left || !right) return nullptr;
    expr e;
    e.at = at(n);
    e.value = operation{op_of(n.kids[1].text), {left, right}};
    return std::make_shared<const expr>(std::move(e));
}

expr_ptr builder::applied(const node& n) {
    std::vector<expr_ptr> operands;
    for (const node& k : n.kids) {
        operands.push_back(expr_of(k));
        if (!operands.back()) return nullptr;
    }
    expr e;
    e.at = at(n);
    if (n.kind == kind::call)
        e.value = call{n.text, std::move(operands)};
    else
        e.value = operation{op::no, std::move(operands)};
    return std::make_shared<const expr>(std::move(e));
}

expr_ptr builder::expr_of(const node& n) {
    expr e;
    e.at = at(n);
    switch (n.kind) {
        case kind::either:
            return chain(n, op::either);
        case kind::both:
            return chain(n, op::both);
        case kind::compare:
            return comparison(n);
        case kind::negation:
        case kind::call:
            return applied(n);
        case kind::truth:
            e.value = n.text.compare(0, std::string_view("是").size(), "是") == 0;
            break;
        case kind::number:
            e.value = number_of(n);
            break;
        case kind::duration:
            e.value = duration_of(n).value_or(duration{});
            break;
        case kind::day: {
            const auto d = date_of(n);
            if (!d) return nullptr;
            e.value = *d;
            break;
        }
        case kind::text:
            e.value = text_of(n);
            break;
        default:
            e.value = name_ref{n.text};
    }
    return std::make_shared<const expr>(std::move(e));
}

/// The characters of the file, runs of white space as one space.
std::string builder::as_written(const node& n) const {
    const position p = at(n);
    std::string out;
    for (std::size_t i = p.begin; i < p.end; ++i) {
        const char c = files_[file_].text[i];
        if (static_cast<unsigned char>(c) > ' ')
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    return out;
}

source builder::source_of(const node& n) {
    source s;
    s.at = at(n);
    s.basis.status = source_status::verified;  // until told: one mistake gives one remark
    for (const node& k : n.kids) {
        switch (k.kind) {
            case kind::plan:
                s.is_plan_item = true;
                s.basis.instrument = "要点";
                break;
            case kind::book:
                s.basis.instrument = text_of(k);
                break;
            case kind::article:
                s.basis.article = as_written(k);
                break;
            case kind::from:
                s.basis.from = day_of(k);
                break;
            case kind::to:
                s.basis.to = day_of(k);
                break;
            default:
                if (const auto w = status_from(k.text))
                    s.basis.status = *w;
                else
                    complain(at(k), "没有这个状态「" + k.text + "」",
                             "状态只有 已核、摘录、转引、待核");
        }
    }
    if (s.basis.instrument.empty()) complain(s.at, "文件名是空的", "在《》里写文件的名称");
    if (s.basis.from && s.basis.to && *s.basis.to < *s.basis.from)
        complain(s.at, "「至」早于「自」", "调换两个日期");
    const bool has_status = std::any_of(n.kids.begin(), n.kids.end(),
                                        [](const node& k) { return k.kind == kind::status; });
    if (!has_status)
        complain({file_, s.at.end, s.at.end}, "依据没有写状态",
                 "在后面加上 状态 已核(或 摘录、转引、待核)");
    return s;
}

// ---- closed vocabularies ----------------------------------------------------------------------

template <class Word, class From, class All>
std::optional<Word> builder::closed_word(const node& n, const char* what, From from,
                                         const All& all) {
    if (auto w = from(n.text)) return w;
    const auto known = names(all);
    const std::string near = nearest(n.text, known);
    complain(at(n), std::string("没有这个") + what + "「" + n.text + "」",
             near.empty() ? std::string(what) + "有:" + joined(known) : "是不是「" + near + "」");
    return std::nullopt;
}

std::optional<yigui::step> builder::step_of(const node& n) {
    // What is near is only asked of a word that is none: this is read thousands of times.
    if (const auto s = step_from(n.text)) return s;
    const bool is_matter_meant = nearest(n.text, names(all_steps())).empty() &&
                                 !nearest(n.text, names(all_matters())).empty();
    return closed_word<yigui::step>(n, "步骤", step_from,
                                    is_matter_meant ? all_matters() : all_steps());
}
std::optional<yigui::stage> builder::stage_of(const node& n) {
    return closed_word<yigui::stage>(n, "阶段", stage_from, all_stages());
}
std::optional<yigui::severity> builder::severity_of(const node& n) {
    const std::array<yigui::severity, 3> all{severity::error, severity::warning, severity::info};
    return closed_word<yigui::severity>(n, "级别", severity_from, all);
}
std::optional<result_kind> builder::result_of(const node& n) {
    return closed_word<result_kind>(n, "结论", result_from, all_results());
}

std::optional<paper_name> builder::paper_of(const node& n) {
    if (is_further_paper(n.text)) return paper_name{std::nullopt, n.text};
    const auto k = closed_word<paper_kind>(n, "材料", paper_kind_from, all_paper_kinds());
    if (!k) return std::nullopt;
    return paper_name{*k, {}};
}

// ---- lines ----------------------------------------------------------------------------------

void builder::fill_period(requirement& r, const node& n) {
    const bool is_of_step = n.kind == kind::step_period;
    const auto& k = n.kids;
    r.kind = is_of_step ? requirement_kind::step_period : requirement_kind::period_between;
    if (is_of_step) {
        r.step = step_of(k[0]);
    } else {
        r.from = expr_of(k[0]);
        r.to = expr_of(k[1]);
    }
    r.is_at_most = k[k.size() - 2].text.find("不多于") != std::string::npos;
    r.amount = expr_of(k.back());
}

void builder::fill(requirement& r, const node& n) {
    const auto& k = n.kids;
    switch (n.kind) {
        case kind::on_record:
            r.kind = requirement_kind::on_record;
            r.step = step_of(k[0]);
            break;
        case kind::step_period:
        case kind::period_between:
            return fill_period(r, n);
        case kind::order:
            r.kind = requirement_kind::order;
            r.step = step_of(k[0]);
            r.allows_same_day = k[1].text.find("不晚于") != std::string::npos;
            r.other = step_of(k[2]);
            break;
        case kind::deadline:
            r.kind = k[2].text.find("后") != std::string::npos ? requirement_kind::deadline_after
                                                               : requirement_kind::deadline_before;
            r.step = step_of(k[0]);
            r.from = expr_of(k[1]);
            r.amount = expr_of(k[3]);
            break;
        case kind::agreement:
            r.kind = requirement_kind::agreement;
            r.field = k[0].text;
            break;
        default:
            r.kind = requirement_kind::condition;
            r.condition = expr_of(k[0]);
            if (const auto w = result_of(k[1])) r.otherwise = *w;
    }
}

std::optional<requirement> builder::requirement_of(const node& n) {
    requirement r;
    r.at = at(n);
    fill(r, n);
    return r;
}

std::optional<proof_kind> builder::proof_of(const node& n) {
    proof_kind p;
    p.at = at(n);
    node word = n.kids[0];
    bool is_statement = n.kids.size() > 1;
    const std::size_t size = word.text.size(), tail = statement_suffix.size();
    if (size > tail && word.text.compare(size - tail, tail, statement_suffix) == 0) {
        word.text.resize(size - tail);
        is_statement = true;
    }
    if (is_statement)
        p.statement_of = step_of(word);
    else
        p.paper = paper_of(word);
    if (!p.statement_of && !p.paper) return std::nullopt;
    return p;
}

example builder::example_of(const node& n, position line) {
    example x;
    x.at = line;
    if (const auto w = result_of(n.kids[0])) x.expected = *w;
    for (std::size_t i = 1; i < n.kids.size(); ++i) {
        const node& k = n.kids[i];
        if (k.kind == kind::given) {
            const auto name = expr_of(k.kids[0]), value = expr_of(k.kids[1]);
            if (name && value) x.given.emplace_back(to_text(*name), value);
        } else if (k.kind == kind::as_of) {
            x.as_of = date_of(k);
        } else if (k.kind == kind::at_stage) {
            x.at_stage = stage_of(k);
        } else if (k.kind == kind::at_level) {
            x.level = severity_of(k);
        } else {
            example::input in;
            in.paper = paper_of(k);
            for (const node& t : k.kids) {
                if (t.kind == kind::without)
                    in.without = true;
                else
                    in.text += (in.text.empty() ? "" : "\n") + text_of(t);
            }
            if (in.paper) x.papers.push_back(std::move(in));
        }
    }
    return x;
}

}  // namespace yigui::rule
