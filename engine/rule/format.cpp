// Each logical line is read and written anew by write.h, so that there is one spelling for
// everything; what is left to do here is the layout: indents, blank lines, the order of a rule's
// lines, the column of the examples, and where comments go. A comment alone on its line stays
// before the line that follows it, one at the end of a line stays there; one in the middle of a
// continued line moves before it.
#include "rule/format.h"

#include <algorithm>

#include "base/unicode.h"
#include "rule/build.h"
#include "rule/declare.h"
#include "rule/lines.h"
#include "rule/load.h"
#include "rule/write.h"

namespace yigui::rule {
namespace {

constexpr int result_column = 8;  // cells, of the longest result
constexpr std::size_t widest_relief =
    100;  // cells; a wider 免除 puts its 依据 on a line of its own

/// One logical line as it will be written.
struct entry {
    std::string word;                   ///< keyword; empty for a value of 参数
    std::string result;                 ///< of an example, in a column of its own
    std::string body;                   ///< what follows
    std::vector<std::string> before;    ///< comments above it
    std::vector<std::string> detached;  ///< comments above those, with a blank line between
    std::string after;                  ///< comment at its end, with the blanks before it
    bool at_margin = false;
};

/// The order of lines inside a declaration.
std::size_t rank_of(const std::string& word) {
    const auto& all = line_words();
    return static_cast<std::size_t>(std::find(all.begin(), all.end(), word) - all.begin());
}

/// The body of each kind of line.
class line_writer {
 public:
    line_writer(const std::vector<source_file>& files, diagnostics& report)
        : build_(files, 0, report) {}

    std::string body_of(const logical_line& l) {
        const auto tree = build_.read(form_of(l), l);
        if (!tree) return {};
        const auto& k = tree->kids;
        if (l.word.empty()) return value(k);
        if (l.word == "包") return pack_line(k);
        if (l.word == "适用机关" || l.word == "不适用机关") return strings(k, "、");
        if (l.word == "规则" || l.word == "不可检查" || l.word == "清理理由")
            return k[0].text + " " + title(k[1]);
        if (l.word == "采用") return k[0].text + " 作为 " + k[1].text + " " + title(k[2]);
        if (l.word == "依据") return to_text(build_.source_of(k[0]));
        if (l.word == "定版") return edition(k);
        if (l.word == "适用") return expression(k[0]);
        if (l.word == "要求") return requirement(k[0]);
        if (l.word == "凭证") return proofs(k);
        if (l.word == "免除" || l.word == "降级") return relief(l.word, k);
        if (l.word == "报告" || l.word == "补救" || l.word == "理由") return strings(k, "\n    ");
        if (l.word == "例") return inputs_text(build_.example_of(*tree, {}));
        return k[0].text;
    }

    /// The result of an example, written in a column of its own.
    std::string result_of(const logical_line& l) {
        const auto tree = build_.read(form::example, l);
        return tree ? tree->kids[0].text : std::string();
    }

 private:
    static form form_of(const logical_line& l) {
        static const std::vector<std::pair<std::string, form>> forms = {
            {"语言", form::language},      {"包", form::pack},         {"适用机关", form::issuers},
            {"不适用机关", form::issuers}, {"参数", form::name},       {"规则", form::titled},
            {"不可检查", form::titled},    {"清理理由", form::titled}, {"采用", form::adopt},
            {"", form::parameter_value},   {"依据", form::source},     {"阶段", form::stage},
            {"定版", form::edition},       {"适用", form::condition},  {"要求", form::requirement},
            {"凭证", form::proof},         {"免除", form::exemption},  {"降级", form::mitigation},
            {"报告", form::text},          {"补救", form::text},       {"理由", form::text},
            {"例", form::example}};
        for (const auto& [word, f] : forms)
            if (word == l.word) return f;
        return form::word;
    }

    std::string title(const node& n) const {
        return titled(n.kind == kind::text ? build_.text_of(n) : n.text);
    }
    std::string strings(const std::vector<node>& kids, const std::string& between) const {
        std::string out;
        for (const node& k : kids) out += (out.empty() ? "" : between) + quoted(build_.text_of(k));
        return out;
    }
    std::string expression(const node& n) {
        const auto e = build_.expr_of(n);
        return e ? to_text(*e) : std::string();
    }

    std::string value(const std::vector<node>& kids) {
        parameter_value v;
        for (const node& k : kids) {
            if (k.kind == kind::duration) v.amount = build_.duration_of(k).value_or(duration{});
            if (k.kind == kind::from) v.from = build_.day_of(k);
            if (k.kind == kind::to) v.to = build_.day_of(k);
            if (k.kind == kind::source) v.because = build_.source_of(k);
        }
        return to_text(v.amount) + life_text(v.from, v.to) + " 依据 " + to_text(v.because);
    }

    std::string pack_line(const std::vector<node>& kids) {
        std::string out = kids[0].text + " " + quoted(build_.text_of(kids[1]));
        std::optional<day_point> from, to;
        std::string over;
        for (const node& k : kids) {
            if (k.kind == kind::number) out += " 版本 " + std::to_string(build_.number_of(k));
            if (k.kind == kind::from) from = build_.day_of(k);
            if (k.kind == kind::to) to = build_.day_of(k);
            if (k.kind == kind::overrides) over = " 覆盖 " + k.text;
        }
        return out + life_text(from, to) + over;
    }

    std::string edition(const std::vector<node>& kids) {
        std::string out;
        for (const node& k : kids)
            out += (out.empty() ? "" : " 否则 ") + operand_text(build_.expr_of(k));
        return out;
    }

    std::string requirement(const node& n) {
        const auto r = build_.requirement_of(n);
        return r ? to_text(*r) : std::string();
    }

    std::string proofs(const std::vector<node>& kids) {
        std::string out;
        for (const node& k : kids)
            if (const auto p = build_.proof_of(k)) out += (out.empty() ? "" : " 或 ") + to_text(*p);
        return out;
    }

    std::string relief(const std::string& word, const std::vector<node>& kids) {
        const std::string what =
            (word == "免除" ? title(kids[0]) : kids[0].text) + " 当 " + expression(kids[1]);
        const std::string because = "依据 " + to_text(build_.source_of(kids[2]));
        const std::string whole = what + " " + because;
        const bool fits =
            static_cast<std::size_t>(display_width("  " + word + " " + whole)) <= widest_relief;
        return fits ? whole : what + "\n    " + because;
    }

    builder build_;
};

class formatter {
 public:
    formatter(const std::vector<source_file>& files, diagnostics& report)
        : text_(files[0].text),
          lines_(split_lines(files[0].path, text_, report, &comments_)),
          write_(files, report) {}

    std::string run() {
        std::vector<entry> declaration;
        for (const logical_line& l : lines_) {
            if (l.at_margin) {
                const auto ending = indented_comments(l.begin);
                put(std::move(declaration));
                out_ += joined(ending, "  ");
                declaration.clear();
            }
            declaration.push_back(entry_of(l));
        }
        const auto ending = indented_comments(text_.size() + 1);
        put(std::move(declaration));
        out_ += joined(ending, "  ");
        entry rest;
        rest.at_margin = true;
        take_comments(text_.size() + 1, rest);
        rest.detached.insert(rest.detached.end(), rest.before.begin(), rest.before.end());
        if (!rest.detached.empty()) out_ += (out_.empty() ? "" : "\n") + joined(rest.detached, "");
        return std::move(out_);
    }

 private:
    static std::string joined(const std::vector<std::string>& comments, const std::string& indent) {
        std::string out;
        for (const auto& c : comments) out += indent + c + "\n";
        return out;
    }

    std::string text_of(const comment& c) const {
        std::size_t begin = c.begin;
        code_point_at(text_, begin);  // # or ＃
        std::string out = "#" + text_.substr(begin, c.end - begin);
        while (static_cast<unsigned char>(out.back()) <= ' ') out.pop_back();
        return out;
    }

    /// Comments that end a declaration: indented, with no line of it after them.
    std::vector<std::string> indented_comments(std::size_t end) {
        std::vector<std::string> out;
        for (; next_ < comments_.size() && comments_[next_].begin < end; ++next_) {
            if (comments_[next_].at_margin) break;
            out.push_back(text_of(comments_[next_]));
        }
        return out;
    }

    /// All comments before that offset, as they stand above the entry.
    void take_comments(std::size_t end, entry& e) {
        for (; next_ < comments_.size() && comments_[next_].begin < end; ++next_) {
            e.before.push_back(text_of(comments_[next_]));
            if (!comments_[next_].before_blank || !e.at_margin) continue;
            e.detached.insert(e.detached.end(), e.before.begin(), e.before.end());
            e.before.clear();
        }
    }

    entry entry_of(const logical_line& l) {
        entry e;
        e.word = l.word;
        e.at_margin = l.at_margin;
        take_comments(l.begin, e);
        e.body = write_.body_of(l);
        if (l.word == "例") e.result = write_.result_of(l);
        const std::size_t end = std::min(text_.find('\n', l.end), text_.size());
        for (; next_ < comments_.size() && comments_[next_].begin < end; ++next_) {
            const comment& c = comments_[next_];
            if (!c.is_alone && c.end == end)
                e.after = "  " + text_of(c);
            else
                e.before.push_back(text_of(c));
        }
        return e;
    }

    static bool opens_paragraph(const std::string& word) {
        return word == "参数" || word == "规则" || word == "采用" || word == "不可检查" ||
               word == "清理理由";
    }

    /// Writes a declaration: its head, then its lines in order.
    void put(std::vector<entry> all) {
        if (all.empty()) return;
        if (opens_paragraph(all[0].word) && !out_.empty()) out_ += "\n";
        if (all[0].word != "参数")
            std::stable_sort(all.begin() + 1, all.end(), [](const entry& a, const entry& b) {
                return rank_of(a.word) < rank_of(b.word);
            });
        for (const entry& e : all) {
            const std::string indent = e.at_margin ? "" : "  ";
            if (!e.detached.empty())
                out_ += joined(e.detached, indent) + (opens_paragraph(e.word) ? "\n" : "");
            out_ += joined(e.before, indent) + indent + e.word + (e.word.empty() ? "" : " ");
            if (!e.result.empty()) {
                const int gap = result_column - static_cast<int>(display_width(e.result)) + 1;
                out_ += e.result + std::string(e.body.empty() ? 0 : gap, ' ');
            }
            out_ += e.body + e.after + "\n";
        }
    }

    const std::string& text_;
    std::vector<comment> comments_;
    std::vector<logical_line> lines_;
    line_writer write_;
    std::size_t next_ = 0;  ///< the first comment not taken yet
    std::string out_;
};

}  // namespace

std::optional<std::string> formatted(const std::string& path, std::string bytes,
                                     diagnostics& report) {
    draft read;
    diagnostics found;
    if (add_file(read.set.files, path, std::move(bytes), found)) {
        read_file(read.set.files, 0, found);
    }
    for (const diagnostic& d : found.all()) report.add(d);
    if (found.has_errors()) return std::nullopt;
    diagnostics again;  // the same lines once more: nothing new to say
    return formatter(read.set.files, again).run();
}

}  // namespace yigui::rule
