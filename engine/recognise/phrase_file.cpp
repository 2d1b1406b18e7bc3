// Reads one data file: lines, no nesting. A line at the margin opens a group, an indented one
// gives it words. All mistakes of a file are told, each with its place; nothing is guessed.
#include <algorithm>
#include <map>
#include <memory>
#include <span>

#include "base/unicode.h"
#include "recognise/phrases.h"

namespace yigui::recognising {
namespace {

struct keyword {
    std::string_view name;
    recognising::role role;
};
constexpr std::string_view broad_noun = "宽词";
constexpr keyword keywords[] = {{"名词", role::noun},          {broad_noun, role::noun},
                                {"完成", role::done},          {"对象", role::object},
                                {"排除", role::excluded},      {"结果", role::result},
                                {"尾排除", role::tail},        {"开始", role::opened},
                                {"结束", role::closed},        {"结论", role::outcome},
                                {"本材料", role::own_paper},   {"提示", role::weak},
                                {"完成标志", role::done_mark}, {"结果标志", role::result_mark},
                                {"义务标志", role::duty_mark}, {"否定", role::negation},
                                {"免除", role::exemption},     {"理由", role::ground},
                                {"条件", role::condition},     {"期限", role::deadline},
                                {"规则词", role::rule_noun},   {"词", role::word},
                                {"不计", role::spare},         {"同句不计", role::clause_spare},
                                {"标题", role::title_word},    {"正文", role::body_word},
                                {"填已办", role::filled_done}, {"填未办", role::filled_not},
                                {"填待办", role::filled_due},  {"填免除", role::filled_exempt},
                                {"动态", role::perfective},    {"痕迹", role::trace},
                                {"未毕", role::unfinished},    {"栏目尾", role::label_tail},
                                {"本材料栏", role::own_field}};

constexpr std::string_view families[] = {"步骤",     "通用", "线索", "材料",
                                         "卷内材料", "定性", "台账"};

std::string_view trim(std::string_view s) {
    while (!s.empty() && (s.front() == ' ' || s.front() == '\t')) s.remove_prefix(1);
    while (!s.empty() && (s.back() == ' ' || s.back() == '\t' || s.back() == '\r'))
        s.remove_suffix(1);
    return s;
}

/// Calls `f` with each piece between the marks, without white space at its ends.
template <class F>
void each_piece(std::string_view s, std::string_view mark, F f) {
    while (true) {
        const auto at = mark.size() == 1 ? s.find(mark.front()) : s.find(mark);
        f(trim(s.substr(0, at)));
        if (at == std::string_view::npos) return;
        s.remove_prefix(at + mark.size());
    }
}

/// Most words are ideographs only.
bool is_ideographs(std::string_view word) {
    std::size_t at = 0;
    while (is_ideograph_at(word, at)) at += 3;
    return at == word.size() && at > 0;
}

class file_reader {
 public:
    file_reader(std::string_view file, std::string_view text, diagnostics& report,
                phrase_source& out)
        : file_(file), text_(text), report_(report), out_(out) {}

    void run() {
        std::size_t at = 0, number = 0;
        while (at < text_.size()) {
            std::size_t end = text_.find('\n', at);
            if (end == text_.npos) end = text_.size();
            ++number;
            line(text_.substr(at, end - at), number);
            at = end + 1;
        }
    }

 private:
    /// Keeps a text that stands in no file.
    std::string_view kept(std::string text) {
        out_.texts.push_back(std::move(text));
        return out_.texts.back();
    }

    /// The folded form; ideographs are their own.
    std::string_view folded(std::string_view word) {
        return word.empty() || is_ideographs(word) ? word : kept(fold(word).text);
    }

    void complain(std::string_view where, std::string message, std::string hint) {
        // A line written out with its classes stands outside the file's text.
        const bool is_in_text = where.data() >= text_.data() &&
                                where.data() + where.size() <= text_.data() + text_.size();
        const std::size_t begin =
            is_in_text ? static_cast<std::size_t>(where.data() - text_.data()) : 0;
        report_.add({diagnostic::level::error,
                     std::string(file_),
                     std::string(text_),
                     begin,
                     begin + where.size(),
                     std::move(message),
                     std::move(hint),
                     {}});
    }

    void line(std::string_view whole, std::size_t number) {
        const std::string_view s = trim(whole);
        if (s.empty() || s.front() == '#') return;
        const bool indented = whole.front() == ' ' || whole.front() == '\t';
        const auto space = s.find(' ');
        const std::string_view first = s.substr(0, space);
        const std::string_view rest =
            space == std::string_view::npos ? std::string_view() : trim(s.substr(space));
        if (first == "类")
            word_class(rest);
        else if (!indented)
            open_group(first, rest);
        else if (first == "例" || first == "反例")
            example(first, rest, number);
        else if (first == "公布为" || first == "回应" || first == "所在")
            link(first, rest);
        else
            words(first, with_classes(rest));
    }

    /// 类 公众 公众/群众/市民 (非 公众号): a name for words that stand for each other.
    void word_class(std::string_view rest) {
        const auto space = rest.find(' ');
        if (space == std::string_view::npos)
            return complain(rest, "类没有词", "写作: 类 名 词/词/词");
        classes_[std::string(rest.substr(0, space))] = trim(rest.substr(space));
    }

    /// {公众} stands for the words of its class; what the class leaves out moves to the end.
    std::string_view with_classes(std::string_view rest) {
        if (rest.find('{') == std::string_view::npos) return rest;
        std::string out;
        bool is_known = true;
        each_piece(rest, "|", [&](std::string_view one) {
            out += out.empty() ? "" : " | ";
            is_known = is_known && with_classes(one, out);
        });
        return is_known ? kept(std::move(out)) : rest;
    }

    bool with_classes(std::string_view one, std::string& out) {
        std::string word, unless;
        for (std::size_t i = 0; i < one.size(); ++i) {
            const auto close = one[i] == '{' ? one.find('}', i) : std::string_view::npos;
            if (close == std::string_view::npos) {
                word += one[i];
                continue;
            }
            const std::string name(one.substr(i + 1, close - i - 1));
            const auto known = classes_.find(name);
            if (known == classes_.end()) {
                complain(one, "没有这个类: " + name, "先写一行 类 " + name + " 词/词");
                return false;
            }
            const auto open = known->second.find("(非 ");
            word += trim(known->second.substr(0, open));
            if (open != std::string_view::npos)
                unless += known->second.substr(open + 5, known->second.find(')', open) - open - 5),
                    unless += ' ';
            i = close;
        }
        out += joined(word, unless);
        return true;
    }

    static std::string joined(const std::string& word, const std::string& unless) {
        if (unless.empty()) return word;
        const auto close = word.rfind(')');
        if (word.find("(非 ") == std::string::npos) return word + " (非 " + unless + ")";
        return word.substr(0, close) + " " + unless + word.substr(close);
    }

    void open_group(std::string_view family, std::string_view name) {
        is_open_ = false;
        if (std::find(std::begin(families), std::end(families), family) == std::end(families)) {
            std::vector<std::string> known(std::begin(families), std::end(families));
            complain(family, "不认识的组: " + std::string(family),
                     "可用: 步骤、通用、线索、材料、卷内材料、定性、台账");
            return;
        }
        std::string id(name);
        std::optional<step> s;
        if (family == "步骤") {
            s = step_from(name);
            if (!s) return complain(name, "不认识的步骤: " + id, "步骤名见 product 的十七个步骤");
            id = id_of(*s);
        } else if (family == "材料") {
            const auto k = paper_kind_from(name);
            if (!k) return complain(name, "不认识的材料: " + id, "材料名见二十种材料");
            id = id_of(*k);
        } else if (family == "台账") {
            return open_matter(name);
        }
        if (id.empty()) return complain(family, "组没有名字", "在组后写名字");
        is_open_ = true;
        // A step's words may stand in several files.
        for (group_ = 0; s && group_ < out_.groups.size(); ++group_)
            if (out_.groups[group_].step == s && out_.groups[group_].family == family) return;
        group_ = out_.groups.size();
        out_.groups.push_back({std::string(family), id, std::string(name), static_cast<int>(group_),
                               false, s, std::nullopt});
    }

    /// 台账 政府信息公开年度报告 次年: a matter of the year and how its papers are dated.
    void open_matter(std::string_view rest) {
        std::vector<std::string_view> all;
        each_piece(rest, " ", [&](std::string_view w) { all.push_back(w); });
        const auto s = all.empty() ? std::nullopt : matter_from(all.front());
        if (!s) return;
        yearly_matter m;
        m.matter = *s;
        for (const auto w : std::span(all).subspan(1)) {
            if (w == "常设")
                m.is_standing = true;
            else if (w == "次年")
                m.is_afterwards = true;
            else if (w == "来文")
                m.is_incoming = true;
            else if (!w.empty())
                return complain(w, "不认识的性质: " + std::string(w), "可用: 常设、次年、来文");
        }
        group_ = out_.groups.size();
        out_.groups.push_back({"台账", std::string(id_of(*s)), std::string(all.front()),
                               static_cast<int>(out_.groups.size()), false, std::nullopt,
                               std::move(m)});
        is_open_ = true;
    }

    std::optional<step> matter_from(std::string_view name) {
        const auto s = step_from(name);
        if (s && is_matter(*s)) return s;
        complain(name, "不认识的年度事项: " + std::string(name),
                 "年度事项的名称见 rules/README.md");
        return std::nullopt;
    }

    /// 公布为, 回应, 所在: other matters that this one is tied to.
    void link(std::string_view key, std::string_view rest) {
        if (!is_open_ || !out_.groups[group_].yearly)
            return complain(key, "“" + std::string(key) + "”只写在台账的组里", "移到 台账 的组里");
        yearly_matter& m = *out_.groups[group_].yearly;
        each_piece(rest, "|", [&](std::string_view name) {
            const auto s = matter_from(name);
            if (!s) return;
            if (key == "公布为")
                m.published_as = s;
            else if (key == "回应")
                m.answers = s;
            else
                m.within.push_back(*s);
        });
    }

    void words(std::string_view key, std::string_view rest) {
        const auto k = std::find_if(std::begin(keywords), std::end(keywords),
                                    [&](const keyword& one) { return one.name == key; });
        if (k == std::end(keywords)) {
            std::vector<std::string> known;
            for (const auto& one : keywords) known.emplace_back(one.name);
            const std::string near = nearest(std::string(key), known);
            complain(key, "不认识的词类: " + std::string(key),
                     near.empty() ? "词类见 rules/recognise/README.md" : "是不是“" + near + "”?");
            return;
        }
        if (!is_open_)
            return complain(key, "词语前没有组",
                            "先写一行 步骤、通用、线索、材料、卷内材料、定性 或 台账");
        each_piece(rest, "|", [&](std::string_view w) { word(k->role, w, key); });
    }

    std::uint16_t group() const { return static_cast<std::uint16_t>(group_); }

    void word(recognising::role r, std::string_view w, std::string_view key) {
        phrase p;
        p.role = r;
        p.is_broad = key == broad_noun;
        p.group = group();
        unless_.clear();
        if (is_ideographs(w))
            parts_.assign(1, w);
        else if (!read_parts(p, w, key))
            return;
        with_perfective(p);
        add(p);
    }

    /// Reads a word with gaps, exceptions or sides: all of it, or its parts_ and unless_.
    bool read_parts(phrase& p, std::string_view w, std::string_view key) {
        std::string_view body = w;
        // 要 (非 重要 主要)
        const auto open = w.find("(非 ");
        if (open != std::string_view::npos) {
            const auto close = w.rfind(')');  // 局务(扩大)会 (非 局务(扩大)会议)
            if (close == std::string_view::npos || close < open) {
                complain(w, "“(非”没有收尾的“)”", "补上 )");
                return false;
            }
            body = trim(w.substr(0, open));
            each_piece(w.substr(open + 5, close - open - 5), " ", [&](std::string_view u) {
                if (!u.empty()) unless_.push_back(folded(u));
            });
        }
        if (body.find('+') != std::string_view::npos) {
            combine(p, body, key);
            return false;
        }
        parts_.clear();
        std::string_view left = body;
        while (true) {
            const auto gap = left.find("…");
            const std::string_view part = folded(trim(left.substr(0, gap)));
            if (part.empty()) {
                complain(w.empty() ? key : w, "空的词", "删去多余的“|”,或补上词");
                return false;
            }
            parts_.push_back(part);
            if (gap == std::string_view::npos) return holds_in_exceptions(w);
            left.remove_prefix(gap + 3);
            const bool wide = left.starts_with("…");
            if (wide) left.remove_prefix(3);
            if (parts_.size() > most_gaps) {
                complain(w, "“…”太多", "一个词最多有" + std::to_string(most_gaps) + "处“…”");
                return false;
            }
            p.over_commas[parts_.size() - 1] = wide;
        }
    }

    /// 感谢信 excepts nothing from 答复: an exception holds only where the word lies inside it.
    bool holds_in_exceptions(std::string_view w) {
        for (const std::string_view longer : unless_)
            if (std::none_of(parts_.begin(), parts_.end(), [&](std::string_view part) {
                    return longer.find(part) != std::string_view::npos;
                })) {
                complain(w, "“(非”里的“" + std::string(longer) + "”不含这个词,从不起作用",
                         "写成含有这个词的话,或者删去");
                return false;
            }
        return true;
    }

    /// Adds a phrase of the words in parts_ and unless_.
    void add(phrase p) {
        p.first = static_cast<std::uint32_t>(out_.words.size());
        p.parts.n = static_cast<std::uint32_t>(parts_.size());
        p.unless.n = static_cast<std::uint32_t>(unless_.size());
        out_.phrases.push_back(p);
        for (const auto part : parts_) out_.words.push_back(part);
        for (const auto longer : unless_) out_.words.push_back(longer);
    }

    /// 公众号 holds a word of 公众/群众 + 意见.
    bool holds_a_word(std::string_view longer, std::string_view sides) {
        bool found = false;
        each_piece(sides, "+", [&](std::string_view side) {
            each_piece(side, "/", [&](std::string_view w) {
                found = found || (!w.empty() && longer.find(folded(w)) != longer.npos);
            });
        });
        return found;
    }

    /// 企业/商会 + 座谈/走访: the parts are words of the scan, the whole is found from them.
    void combine(const phrase& whole, std::string_view body, std::string_view key) {
        combination c;
        c.over_commas = body.find("++") != std::string_view::npos;
        if (c.over_commas && body.find(" + ") != std::string_view::npos)
            return complain(key, "一个组合里既有“+”又有“++”", "全写“+”,或者全写“++”");
        c.phrase = static_cast<std::uint32_t>(out_.phrases.size());
        const auto at = static_cast<std::uint32_t>(out_.combinations.size());
        const std::vector<std::string_view> unless = unless_;
        // What holds none of the words excludes the whole where it stands beside them, and so does
        // the ending of a name (方案》).
        std::erase_if(unless_, [&](std::string_view u) {
            return !u.ends_with("》") && holds_a_word(u, body);
        });
        parts_.clear();
        add(whole);
        unless_.clear();
        bool has_empty = false;
        each_piece(body, c.over_commas ? "++" : "+", [&](std::string_view side) {
            each_piece(side, "/", [&](std::string_view w) {
                has_empty = has_empty || w.empty();
                if (!has_empty) add_part(folded(w), unless, {at, c.sides});
            });
            ++c.sides;
        });
        if (c.sides > combination::most_sides)
            return complain(key, "一个组合多于四边", "去掉最不要紧的一边");
        if (has_empty) return complain(key, "空的词", "“+”两边、“/”之间都要有词");
        out_.combinations.push_back(c);
    }

    void add_part(std::string_view text, const std::vector<std::string_view>& unless,
                  part_use use) {
        parts_.assign(1, text);
        unless_.clear();
        std::string name;
        for (const auto u : unless)
            if (u.find(text) != u.npos) {
                unless_.push_back(u);
                if (name.empty()) name = text;
                name += '|';
                name += u;
            }
        const auto next = static_cast<std::uint32_t>(out_.phrases.size());
        const auto [it, is_new] =
            out_.part_of.emplace(name.empty() ? text : kept(std::move(name)), next);
        if (is_new) {
            phrase p;
            p.role = role::part;
            p.group = group();
            add(p);
        }
        out_.uses.emplace_back(it->second, use);
    }

    /// 征求…意见 is also written 征求了…意见.
    void with_perfective(const phrase& p) {
        if (p.role != role::noun && p.role != role::done) return;
        static constexpr std::string_view verbs[] = {"征求", "听取", "征集", "召开",
                                                     "举行", "收集", "征询"};
        for (const std::string_view verb : verbs) {
            const std::string_view front = parts_.front();
            if (!front.starts_with(verb)) continue;
            const std::string_view rest = front.substr(verb.size());
            if (rest.starts_with("了")) return;
            parts_.front() = kept(std::string(verb) + "了" + std::string(rest));
            add(p);
            parts_.front() = front;
        }
    }

    void example(std::string_view key, std::string_view rest, std::size_t number) {
        if (!is_open_) return complain(key, "例句前没有组", "先写一行组名");
        phrase_example e;
        e.group = group();
        e.is_counter = key == "反例";
        e.file = file_;
        e.line = number;
        const auto arrow = rest.find("=>");
        e.text = trim(rest.substr(0, arrow));
        if (arrow != std::string_view::npos) e.expected = trim(rest.substr(arrow + 2));
        if (e.text.empty()) return complain(key, "例句是空的", "写上一句话");
        if (!e.is_counter && e.expected.empty() && out_.groups[group_].family == "步骤")
            return complain(rest, "例句没有写结果", "在句后写 => 完成、要求、否定 或 免除");
        out_.examples.push_back(e);
    }

    const std::string_view file_, text_;
    diagnostics& report_;
    phrase_source& out_;
    bool is_open_ = false;
    std::size_t group_ = 0;  ///< the open one
    std::map<std::string, std::string_view> classes_;
    std::vector<std::string_view> parts_, unless_;  ///< of the word being read
};

}  // namespace

void phrase_source::read(const std::string& file, std::string text, diagnostics& report) {
    // Room for our own data at once: growing would copy it, and what is not used costs nothing.
    constexpr std::size_t usual = 1u << 14;
    if (phrases.empty()) {
        phrases.reserve(usual);
        words.reserve(usual);
    }
    texts.push_back(file);
    const std::string_view name = texts.back();
    texts.push_back(std::move(text));
    file_reader(name, texts.back(), report, *this).run();
}

}  // namespace yigui::recognising
