// Names and types: one walk over each expression gives its type and reports what does not fit.
// Below an error the type is `none`, which fits everywhere, so that one mistake gives one remark.
#include <algorithm>

#include "base/pattern.h"
#include "rule/check_passes.h"
#include "rule/write.h"

namespace yigui::rule::checks {
namespace {

bool fits(type have, type want) {
    if (have == type::none || want == type::none || have == want) return true;
    return want == type::record && (have == type::step || have == type::paper);
}

/// 三十日, 二十个工作日: Chinese numerals up to a unit.
bool is_duration_in_words(const std::string& name) {
    static const std::string digits = "零一二三四五六七八九十百两";
    std::size_t at = 0;
    while (at + 3 <= name.size() && digits.find(name.substr(at, 3)) != std::string::npos) at += 3;
    const std::string unit = name.substr(at);
    return at > 0 && (unit == "日" || unit == "天" || unit == "个工作日" || unit == "工作日" ||
                      unit == "个月" || unit == "年");
}

class typing {
 public:
    typing(const subject& s, const rule_decl& r, bool is_cleanup = false)
        : s_(s), rule_(r), is_cleanup_(is_cleanup) {}

    void want(const expr& e, type wanted, const std::string& where) {
        const type have = of(e);
        if (fits(have, wanted)) return;
        std::string hint = "换成" + std::string(name_of(wanted)) + "的名称、函数或值";
        if (wanted == type::truth && (have == type::step || have == type::paper))
            hint = "是不是 有记录(" + to_text(e) + ")";
        if (wanted == type::date && have == type::step)
            hint = "是不是 " + to_text(e) + ".日期、.开始 或 .截止";
        if (wanted == type::duration && have == type::number) hint = "期量要带单位,例如 30日";
        s_.error(e.at,
                 where + "这里要的是「" + std::string(name_of(wanted)) + "」,写的是「" +
                     std::string(name_of(have)) + "」",
                 hint);
    }

    type of(const expr& e) {
        struct {
            typing& t;
            const expr& e;
            type operator()(bool) const { return type::truth; }
            type operator()(int) const { return type::number; }
            type operator()(const duration&) const { return type::duration; }
            type operator()(const date&) const { return type::date; }
            type operator()(const std::string&) const { return type::text; }
            type operator()(const name_ref& n) const { return t.name(n.text, e.at); }
            type operator()(const call& c) const { return t.call_of(c, e.at); }
            type operator()(const operation& o) const { return t.operation_of(o, e.at); }
        } walk{*this, e};
        return std::visit(walk, e.value);
    }

    type name(const std::string& name, position at) {
        if (s_.parameters.count(name)) {
            require_one_parameter(name, at);
            return type::duration;
        }
        if (is_corpus_fact(name) != is_cleanup_ && name != "基准日" && type_of_name(name)) {
            s_.error(at,
                     is_cleanup_ ? "清理理由里只用 清单.… 和 基准日,写的是「" + name + "」"
                                 : "「" + name + "」只能用在清理理由里",
                     "名称表见 rules/README.md");
            return type::none;
        }
        if (const auto t = type_of_name(name)) return *t;
        if (!s_.is_full()) s_.error(at, "没有这个名称「" + name + "」", hint_for(name));
        return type::none;
    }

    type function_named(const std::string& name, position at) {
        const function* f = find_function(name);
        if (f) return f->result;
        s_.error(at, "没有这个函数「" + name + "」", suggestion(name, known_functions()));
        return type::none;
    }

    /// Where the rule's own pack has no such parameter, others must not have two.
    void require_one_parameter(const std::string& name, position at) {
        const auto it = s_.parameters.find(name);
        if (it == s_.parameters.end()) return;
        std::vector<const parameter*> others;
        for (const parameter* p : it->second) {
            if (p->pack == rule_.pack) return;
            if (!is_overlay(p->pack)) others.push_back(p);
        }
        if (others.size() < 2) return;
        s_.error(at, "规则 " + rule_.id + " 用的参数「" + name + "」在几个包里都有,分不清是哪一个",
                 "给参数起不同的名称", others[1]->at, "其中一个在这里");
    }

 private:
    bool is_overlay(const std::string& id) const {
        return std::any_of(s_.set.packs.begin(), s_.set.packs.end(),
                           [&](const pack& p) { return p.id == id && !p.overrides.empty(); });
    }

    static std::string suggestion(const std::string& wrong, const std::vector<std::string>& known) {
        const std::string near = nearest(wrong, known);
        return near.empty() ? "名称表见 rules/README.md" : "是不是「" + near + "」";
    }

    std::string hint_for(const std::string& name) const {
        if (find_function(name)) return "函数后面要有括号:" + name + "(…)";
        const auto is_known = [&](const std::string& part) {
            return type_of_name(part) || s_.parameters.count(part);
        };
        for (const std::string word : {"且", "或", "非", "否则"}) {
            for (std::size_t i = name.find(word); i != std::string::npos;
                 i = name.find(word, i + 1)) {
                const std::string left = name.substr(0, i), right = name.substr(i + word.size());
                if ((left.empty() || is_known(left)) && (right.empty() || is_known(right)))
                    return "「" + word + "」前后要有空格";
            }
        }
        if (is_duration_in_words(name)) return "期量用数字写,例如 30日";
        std::vector<std::string> known = known_names();
        for (const auto& [n, unused] : s_.parameters) known.push_back(n);
        return suggestion(name, known);
    }

    type call_of(const call& c, position at) {
        const function* f = find_function(c.function);
        if (!f) return function_named(c.function, at);
        if (c.arguments.size() != f->arguments.size()) {
            s_.error(at,
                     "函数「" + c.function + "」要 " + std::to_string(f->arguments.size()) +
                         " 个参数,写了 " + std::to_string(c.arguments.size()) + " 个",
                     "写法见 rules/README.md 的名称表");
            return f->result;
        }
        for (std::size_t i = 0; i < c.arguments.size(); ++i)
            argument(*c.arguments[i], f->arguments[i], c.function);
        return f->result;
    }

    /// Words with two meanings (有效期, 政策解读) are read as the function wants them.
    void argument(const expr& e, type wanted, const std::string& function) {
        const auto* n = std::get_if<name_ref>(&e.value);
        if (n && wanted == type::paper && paper_kind_from(n->text)) return;
        if (wanted == type::pattern) return pattern(e, function);
        want(e, wanted, "函数「" + function + "」");
    }

    void pattern(const expr& e, const std::string& function) {
        const auto* text = std::get_if<std::string>(&e.value);
        if (!text)
            s_.error(e.at, "函数「" + function + "」的样式要写在引号里", "写法见 rules/README.md");
        else if (!is_pattern(*text))
            s_.error(e.at, "样式读不懂",
                     "样式是正则表达式,括号要成对,例如 \".+〔[0-9]{4}〕[1-9][0-9]*号\"");
    }

    type operation_of(const operation& o, position at) {
        if (o.op == op::both || o.op == op::either || o.op == op::no) {
            const char* word = o.op == op::both     ? "「且」"
                               : o.op == op::either ? "「或」"
                                                    : "「非」";
            for (const auto& x : o.operands) want(*x, type::truth, word);
            return type::truth;
        }
        const type left = of(*o.operands[0]), right = of(*o.operands[1]);
        if (left == type::none || right == type::none) return type::truth;
        if (left != right) {
            std::string hint = "两边要是同一类";
            if (left == type::number && right == type::duration)
                hint = "用 要求 期间 … 到 … 不少于 …,或 之后(日期, 期量)";
            s_.error(
                at,
                "不能拿" + std::string(name_of(left)) + "和" + std::string(name_of(right)) + "相比",
                hint);
            return type::truth;
        }
        const bool is_equality = o.op == op::equal || o.op == op::unequal;
        if (!is_equality && (left == type::text || left == type::truth))
            s_.error(at, std::string(name_of(left)) + "不能比大小", "只能用 = 或 ≠");
        if (left == type::step || left == type::paper || left == type::subject)
            s_.error(at, std::string(name_of(left)) + "不能相比", "比较它的日期或结论");
        return type::truth;
    }

    const subject& s_;
    const rule_decl& rule_;
    bool is_cleanup_;
};

/// 设 名称 值 of an example: the name as written, a fact or a call.
void given(const subject& s, const rule_decl& r, const example& x) {
    typing t(s, r);
    for (const auto& [name, value] : x.given) {
        const std::size_t open = name.find('(');
        const type wanted = open == std::string::npos
                                ? t.name(name, value->at)
                                : t.function_named(name.substr(0, open), value->at);
        t.want(*value, wanted == type::step ? type::date : wanted, "设 " + name + " ");
    }
}

void reason(const subject& s, const cleanup_reason_decl& r) {
    rule_decl named;  // what the walk needs to know of a declaration
    named.id = r.id;
    named.pack = r.pack;
    typing t(s, named, true);
    if (r.applies) t.want(*r.applies, type::truth, "「适用」");
    for (const auto& x : r.examples)
        for (const auto& [name, value] : x.given)
            t.want(*value, t.name(name, value->at), "设 " + name + " ");
}

}  // namespace

void names_and_types(const subject& s) {
    for (const rule_decl& r : s.set.rules) {
        typing t(s, r);
        if (!r.adopts.empty()) {
            // The body was checked where it stands; only its parameters are looked up anew.
            for (const slot& one : expressions_of(r))
                if (const auto* n = std::get_if<name_ref>(&one.e->value))
                    t.require_one_parameter(n->text, r.at);
            continue;
        }
        for (const slot& one : expressions_of(r))
            t.want(*one.e, one.wanted, "「" + one.line + "」");
        for (const example& x : r.examples) given(s, r, x);
    }
    for (const cleanup_reason_decl& r : s.set.cleanup_reasons) reason(s, r);
}

}  // namespace yigui::rule::checks
