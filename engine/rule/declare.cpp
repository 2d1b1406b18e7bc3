// Lines come from the splitter in order; a line at the margin opens a declaration and takes the
// indented lines below it. A declaration with a broken line is kept, marked by null pieces, so
// that its name is known to the others and one mistake gives one message.
#include "rule/declare.h"

#include <algorithm>
#include <map>
#include <set>

#include "rule/build.h"
#include "rule/remark.h"
#include "rule/vocabulary.h"
#include "rule/write.h"

namespace yigui::rule {
namespace {

using line_range = std::vector<const logical_line*>;

class file_reader {
 public:
    file_reader(const std::vector<source_file>& files, std::uint32_t file, diagnostics& report)
        : files_(files), file_(file), report_(report), build_(files, file, report) {}

    draft run() {
        read();
        return std::move(out_);
    }

 private:
    void read() {
        const source_file& f = files_[file_];
        lines_ = split_lines(f.path, f.text, report_);
        std::size_t i = language();
        if (i == 0) return;
        for (; i < lines_.size();) {
            const logical_line& head = lines_[i++];
            if (!head.at_margin) {
                build_.complain(place(head), "缩进的行不属于任何声明", "声明从行首写起");
                continue;
            }
            line_range body;
            while (i < lines_.size() && belongs(lines_[i])) body.push_back(&lines_[i++]);
            declare(head, body);
        }
        if (pack_.empty())
            build_.complain({file_, 0, 0}, "没有「包」行",
                            "第二行写 包 标识 \"名称\" 版本 1 自 2021-01-01");
    }

    /// An indented line, or one that should have been.
    bool belongs(const logical_line& l) {
        if (!l.at_margin) return true;
        const auto& all = line_words();
        if (std::find(all.begin(), all.end(), l.word) == all.end()) return false;
        build_.complain(place(l), "「" + l.word + "」没有缩进", "行首空两格,才属于上面的声明");
        return true;
    }

    position place(const logical_line& l) const { return {file_, l.begin, l.word_end}; }
    position head_place(const logical_line& l) const { return {file_, l.begin, l.end}; }

    std::size_t language() {
        if (lines_.empty()) {
            build_.complain({file_, 0, 0}, "文件是空的", "第一行写 语言 1");
            return 0;
        }
        const logical_line& first = lines_[0];
        if (first.word != "语言" || !first.at_margin) {
            build_.complain(place(first), "第一行不是「语言」", "第一行写 语言 1");
            return 0;
        }
        const auto tree = build_.read(form::language, first);
        if (!tree) return 0;
        const int version = build_.number_of(tree->kids[0]);
        if (version == language_version) return 1;
        build_.complain(build_.at(tree->kids[0]),
                        "不认识规则语言的版本 " + std::to_string(version) + ",本程序读 语言 " +
                            std::to_string(language_version),
                        "换用能读这个版本的程序,整个文件没有读");
        return 0;
    }

    void declare(const logical_line& head, const line_range& body) {
        if (head.word == "包") return pack(head, body);
        if (head.word == "适用机关" || head.word == "不适用机关") return issuers(head, body);
        if (head.word == "参数") return parameter(head, body);
        if (head.word == "规则") return rule(head, body);
        if (head.word == "采用") return adopt(head, body);
        if (head.word == "不可检查") return unchecked(head, body);
        if (head.word == "清理理由") return cleanup_reason(head, body);
        if (head.word == "语言")
            return build_.complain(place(head), "「语言」只写在第一行", "删去这一行");
        const std::string near = nearest(head.word, declaration_words());
        build_.complain(
            place(head), "不认识的声明「" + head.word + "」",
            near.empty()
                ? "行首可以是 包、适用机关、不适用机关、参数、规则、采用、不可检查、清理理由"
                : "是不是「" + near + "」");
    }

    void no_body(const line_range& body, const std::string& word) {
        for (const logical_line* l : body)
            build_.complain(head_place(*l), "「" + word + "」下面没有缩进的行", "删去这一行");
    }

    void pack(const logical_line& head, const line_range& body);
    void issuers(const logical_line& head, const line_range& body);
    void parameter(const logical_line& head, const line_range& body);
    void rule(const logical_line& head, const line_range& body);
    void adopt(const logical_line& head, const line_range& body);
    void unchecked(const logical_line& head, const line_range& body);
    /// The id and title of a head line.
    template <class Declaration>
    void name(Declaration& d, const std::vector<node>& kids) {
        d.id = kids[0].text;
        d.title = kids[1].kind == kind::text ? build_.text_of(kids[1]) : kids[1].text;
    }
    void cleanup_reason(const logical_line& head, const line_range& body);
    void reason_line(cleanup_reason_decl&, const logical_line&);
    void reason_example(cleanup_reason_decl&, const logical_line&);
    void rule_line(rule_decl&, const logical_line&);
    void relief_line(rule_decl&, const logical_line&);
    void add_source(std::vector<source>&, const logical_line&);
    std::string text_line(const logical_line&);
    void add_example(std::vector<example>&, const logical_line&);
    bool is_allowed(const logical_line&, const std::set<std::string>& words,
                    const std::string& where);
    bool is_first(const logical_line&);
    void require_lines(const rule_decl&, const logical_line& head);

    const std::vector<source_file>& files_;
    draft out_;
    std::uint32_t file_;
    diagnostics& report_;
    builder build_;
    std::vector<logical_line> lines_;
    std::string pack_;
    std::map<std::string, const logical_line*> seen_;  ///< lines of the declaration at hand
};

void file_reader::pack(const logical_line& head, const line_range& body) {
    no_body(body, "包");
    if (!pack_.empty())
        return build_.complain(place(head), "一个文件只写一个「包」", "把另一个包放进另一个文件");
    const auto tree = build_.read(form::pack, head);
    if (!tree) {
        pack_ = "?";
        return;
    }
    rule::pack p;
    p.at = head_place(head);
    p.id = tree->kids[0].text;
    p.title = build_.text_of(tree->kids[1]);
    for (const node& k : tree->kids) {
        if (k.kind == kind::number) p.version = build_.number_of(k);
        if (k.kind == kind::from) p.from = build_.day_of(k);
        if (k.kind == kind::to) p.to = build_.day_of(k);
        if (k.kind == kind::overrides) p.overrides = k.text;
    }
    pack_ = p.id;
    out_.set.packs.push_back(std::move(p));
}

void file_reader::issuers(const logical_line& head, const line_range& body) {
    no_body(body, head.word);
    const auto tree = build_.read(form::issuers, head);
    if (!tree) return;
    if (out_.set.packs.empty())
        return build_.complain(place(head), "「" + head.word + "」写在「包」之前",
                               "移到「包」行之后");
    auto& p = out_.set.packs.back();
    auto& all = head.word == "适用机关" ? p.issuers : p.excluded;
    for (const node& k : tree->kids) {
        std::string name = build_.text_of(k);
        if (std::find(all.begin(), all.end(), name) == all.end()) all.push_back(std::move(name));
    }
}

void file_reader::parameter(const logical_line& head, const line_range& body) {
    rule::parameter p;
    p.pack = pack_;
    p.at = head_place(head);
    const auto name = build_.read(form::name, head);
    if (name) p.name = name->kids[0].text;
    for (const logical_line* l : body) {
        const auto tree = build_.read(form::parameter_value, *l);
        if (!tree) continue;
        parameter_value v;
        v.at = head_place(*l);
        for (const node& k : tree->kids) {
            if (k.kind == kind::duration) v.amount = build_.duration_of(k).value_or(duration{});
            if (k.kind == kind::from) v.from = build_.day_of(k);
            if (k.kind == kind::to) v.to = build_.day_of(k);
            if (k.kind == kind::source) v.because = build_.source_of(k);
        }
        if (!v.from)
            build_.complain(v.at, "参数的值没有写从哪一天起", "在期量后加上 自 2020-01-01");
        p.values.push_back(std::move(v));
    }
    if (body.empty()) build_.complain(p.at, "参数没有值", "下面缩进写 30日 自 … 依据 … 状态 …");
    std::stable_sort(p.values.begin(), p.values.end(),
                     [](const auto& a, const auto& b) { return a.from < b.from; });
    if (name) out_.set.parameters.push_back(std::move(p));
}

bool file_reader::is_allowed(const logical_line& l, const std::set<std::string>& words,
                             const std::string& where) {
    if (words.count(l.word)) return true;
    if (l.word.empty()) {
        const std::string first = l.body.text.substr(0, l.body.text.find(' '));
        const std::string near = nearest(first, {words.begin(), words.end()});
        build_.complain(head_place(l), "「" + where + "」里看不懂这一行",
                        near.empty() ? "缩进的行以关键词开头" : "是不是「" + near + "」");
    } else {
        build_.complain(place(l), "「" + where + "」里没有「" + l.word + "」这一行", "删去这一行");
    }
    return false;
}

bool file_reader::is_first(const logical_line& l) {
    const auto [it, is_new] = seen_.emplace(l.word, &l);
    if (is_new) return true;
    auto d = remark(files_, place(l), "「" + l.word + "」写了两次", "只留一行");
    d.also.push_back(place_of(files_, place(*it->second), "第一次在这里"));
    put(report_, std::move(d));
    return false;
}

void file_reader::add_source(std::vector<source>& to, const logical_line& l) {
    if (const auto tree = build_.read(form::source, l))
        to.push_back(build_.source_of(tree->kids[0]));
}

std::string file_reader::text_line(const logical_line& l) {
    std::string out;
    if (const auto tree = build_.read(form::text, l))
        for (const node& k : tree->kids) out += build_.text_of(k);
    return out;
}

void file_reader::add_example(std::vector<example>& to, const logical_line& l) {
    if (const auto tree = build_.read(form::example, l))
        to.push_back(build_.example_of(*tree, head_place(l)));
}

void file_reader::relief_line(rule_decl& r, const logical_line& l) {
    const bool is_exemption = l.word == "免除";
    const auto tree = build_.read(is_exemption ? form::exemption : form::mitigation, l);
    if (!tree) return;
    const node& name = tree->kids[0];
    expr_ptr when = build_.expr_of(tree->kids[1]);
    source because = build_.source_of(tree->kids[2]);
    if (is_exemption)
        r.exemptions.push_back({name.kind == kind::text ? build_.text_of(name) : name.text, when,
                                because, head_place(l)});
    else if (const auto level = build_.severity_of(name))
        r.mitigations.push_back({*level, when, because, head_place(l)});
}

void file_reader::rule_line(rule_decl& r, const logical_line& l) {
    if (l.word == "依据") return add_source(r.sources, l);
    if (l.word == "例") return add_example(r.examples, l);
    if (l.word == "免除" || l.word == "降级") return relief_line(r, l);
    if (!is_first(l)) return;
    if (l.word == "报告") {
        r.report = text_line(l);
        r.report_at = head_place(l);
    } else if (l.word == "补救") {
        r.remedy = text_line(l);
    } else if (l.word == "步骤") {
        const auto t = build_.read(form::word, l);
        const auto s = t ? build_.step_of(t->kids[0]) : std::nullopt;
        if (!s) return;
        r.step = *s;
        r.step_at = head_place(l);
    } else if (l.word == "阶段") {
        if (const auto t = build_.read(form::stage, l); t && t->kids[0].text != "全程")
            r.from_stage = build_.stage_of(t->kids[0]);
    } else if (l.word == "级别") {
        if (const auto t = build_.read(form::word, l))
            r.severity = build_.severity_of(t->kids[0]).value_or(r.severity);
        r.severity_at = head_place(l);
    } else if (l.word == "定版") {
        if (const auto t = build_.read(form::edition, l))
            for (const node& k : t->kids)
                if (auto e = build_.expr_of(k)) r.edition.push_back(std::move(e));
    } else if (l.word == "适用") {
        if (const auto t = build_.read(form::condition, l)) r.applies = build_.expr_of(t->kids[0]);
    } else if (l.word == "凭证") {
        if (const auto t = build_.read(form::proof, l))
            for (const node& k : t->kids)
                if (auto p = build_.proof_of(k)) r.proofs.push_back(*p);
    } else if (l.word == "要求") {
        if (const auto t = build_.read(form::requirement, l))
            if (auto q = build_.requirement_of(t->kids[0])) r.requirement = std::move(*q);
    }
}

void file_reader::require_lines(const rule_decl& r, const logical_line& head) {
    std::string missing;
    const auto want = [&](const std::string& word) {
        missing += (missing.empty() ? "「" : "、「") + word + "」";
    };
    const bool has_source_line =
        !r.sources.empty() || seen_.count("依据");  // a broken line is reported once
    if (!has_source_line) want("依据");
    for (const char* word : {"步骤", "阶段", "级别", "适用", "要求", "报告", "补救"})
        if (!seen_.count(word)) want(word);
    if (missing.empty()) return;
    build_.complain(head_place(head), "规则 " + r.id + " 缺少" + missing, "补上缺少的行");
}

void file_reader::rule(const logical_line& head, const line_range& body) {
    static const std::set<std::string> words = {"依据", "步骤", "阶段", "级别", "定版",
                                                "适用", "要求", "凭证", "免除", "降级",
                                                "报告", "补救", "例"};
    rule_decl r;
    r.pack = pack_;
    r.at = head_place(head);
    const auto tree = build_.read(form::titled, head);
    if (tree) {
        name(r, tree->kids);
        r.title_at = build_.at(tree->kids[1]);
    }
    seen_.clear();
    for (const logical_line* l : body) {
        if (!is_allowed(*l, words, "规则")) continue;
        if (l->word == "依据") seen_.emplace("依据", l);
        rule_line(r, *l);
    }
    require_lines(r, head);
    if (tree) out_.set.rules.push_back(std::move(r));
}

void file_reader::adopt(const logical_line& head, const line_range& body) {
    static const std::set<std::string> words = {"依据", "级别", "例"};
    adoption a;
    a.pack = pack_;
    a.at = head_place(head);
    const auto tree = build_.read(form::adopt, head);
    if (tree) {
        a.of = tree->kids[0].text;
        a.id = tree->kids[1].text;
        const node& title = tree->kids[2];
        a.title = title.kind == kind::text ? build_.text_of(title) : title.text;
        a.title_at = build_.at(title);
    }
    seen_.clear();
    bool has_source = false;
    for (const logical_line* l : body) {
        if (!is_allowed(*l, words, "采用")) continue;
        has_source = has_source || l->word == "依据";
        if (l->word == "依据") add_source(a.sources, *l);
        if (l->word == "例") add_example(a.examples, *l);
        if (l->word != "级别" || !is_first(*l)) continue;
        a.severity_at = head_place(*l);
        if (const auto t = build_.read(form::word, *l)) a.severity = build_.severity_of(t->kids[0]);
    }
    if (!has_source)
        build_.complain(a.at, "采用 " + a.id + " 缺少「依据」",
                        "下面缩进写 依据 要点 第…项 状态 已核");
    if (tree) out_.adoptions.push_back(std::move(a));
}

void file_reader::unchecked(const logical_line& head, const line_range& body) {
    static const std::set<std::string> words = {"依据", "理由"};
    unchecked_decl u;
    u.pack = pack_;
    u.at = head_place(head);
    const auto tree = build_.read(form::titled, head);
    if (tree) name(u, tree->kids);
    seen_.clear();
    for (const logical_line* l : body) {
        if (!is_allowed(*l, words, "不可检查")) continue;
        if (l->word == "依据") {
            seen_.emplace("依据", l);
            add_source(u.sources, *l);
        } else if (is_first(*l)) {
            u.reason = text_line(*l);
        }
    }
    for (const char* word : {"依据", "理由"})
        if (!seen_.count(word))
            build_.complain(u.at, "不可检查 " + u.id + " 缺少「" + word + "」", "补上缺少的行");
    if (tree) out_.set.unchecked.push_back(std::move(u));
}

/// 例 成立 设 清单.届满日期 2024-12-31, 基准日 2025-01-01
void file_reader::reason_example(cleanup_reason_decl& r, const logical_line& l) {
    const auto tree = build_.read(form::example, l);
    if (!tree) return;
    cleanup_reason_decl::example x;
    x.at = head_place(l);
    const std::string& word = tree->kids[0].text;
    if (word != "成立" && word != "不成立")
        return build_.complain(build_.at(tree->kids[0]), "清理理由的例写 成立 或 不成立",
                               "把「" + word + "」改成 成立 或 不成立");
    x.holds = word == "成立";
    for (std::size_t i = 1; i < tree->kids.size(); ++i) {
        const node& k = tree->kids[i];
        if (k.kind == kind::given) {
            const auto name = build_.expr_of(k.kids[0]), value = build_.expr_of(k.kids[1]);
            if (name && value) x.given.emplace_back(to_text(*name), value);
        } else if (k.kind == kind::as_of) {
            x.as_of = build_.date_of(k);
        } else {
            build_.complain(build_.at(k), "清理理由的例只写 设 和 基准日",
                            "材料、阶段、级别写在规则的例里");
        }
    }
    r.examples.push_back(std::move(x));
}

void file_reader::reason_line(cleanup_reason_decl& r, const logical_line& l) {
    if (l.word == "依据") return add_source(r.sources, l);
    if (l.word == "例") return reason_example(r, l);
    if (!is_first(l)) return;
    if (l.word == "报告") {
        r.report = text_line(l);
        r.report_at = head_place(l);
    } else if (l.word == "补救") {
        r.remedy = text_line(l);
    } else if (l.word == "适用") {
        if (const auto t = build_.read(form::condition, l)) r.applies = build_.expr_of(t->kids[0]);
    } else if (l.word == "处置") {
        const auto t = build_.read(form::word, l);
        if (!t || t->kids[0].text == "线索") return;
        r.proposes = disposition_from(t->kids[0].text);
        if (r.proposes && *r.proposes != disposition::out_of_scope) return;
        build_.complain(build_.at(t->kids[0]), "不认识的处置「" + t->kids[0].text + "」",
                        "可以写 继续有效、届满前评估、修改、宣布失效、废止、线索");
    }
}

void file_reader::cleanup_reason(const logical_line& head, const line_range& body) {
    static const std::set<std::string> words = {"依据", "处置", "适用", "报告", "补救", "例"};
    cleanup_reason_decl r;
    r.pack = pack_;
    r.at = head_place(head);
    const auto tree = build_.read(form::titled, head);
    if (tree) name(r, tree->kids);
    seen_.clear();
    for (const logical_line* l : body) {
        if (!is_allowed(*l, words, "清理理由")) continue;
        if (l->word == "依据" || l->word == "例") seen_.emplace(l->word, l);
        reason_line(r, *l);
    }
    for (const char* word : {"依据", "处置", "适用", "报告", "例"})
        if (!seen_.count(word))
            build_.complain(r.at, "清理理由 " + r.id + " 缺少「" + word + "」", "补上缺少的行");
    if (tree) out_.set.cleanup_reasons.push_back(std::move(r));
}

}  // namespace

draft read_file(const std::vector<source_file>& files, std::uint32_t file, diagnostics& report) {
    return file_reader(files, file, report).run();
}

}  // namespace yigui::rule
