// Reads one data file: lines, no nesting. A line at the margin opens a group, an indented one
// gives it words. All mistakes of a file are told, each with its place; nothing is guessed.
#include <algorithm>
#include <memory>

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
                                {"未毕", role::unfinished},    {"栏目尾", role::label_tail}};

constexpr std::string_view families[] = {"步骤", "通用", "线索", "材料", "卷内材料", "定性"};

std::string_view trim(std::string_view s) {
    while (!s.empty() && (s.front() == ' ' || s.front() == '\t')) s.remove_prefix(1);
    while (!s.empty() && (s.back() == ' ' || s.back() == '\t' || s.back() == '\r'))
        s.remove_suffix(1);
    return s;
}

std::vector<std::string_view> split(std::string_view s, std::string_view mark) {
    std::vector<std::string_view> out;
    while (true) {
        const auto at = s.find(mark);
        out.push_back(trim(s.substr(0, at)));
        if (at == std::string_view::npos) return out;
        s.remove_prefix(at + mark.size());
    }
}

/// The folded form; most words are ideographs only and are their own.
std::string folded(std::string_view word) {
    std::size_t at = 0;
    while (at < word.size() && is_ideograph_at(word, at)) at += 3;
    return at == word.size() ? std::string(word) : fold(word).text;
}

class file_reader {
 public:
    file_reader(const std::string& file, const std::string& text, diagnostics& report,
                std::vector<phrase_group>& groups, std::vector<phrase>& phrases,
                std::vector<phrase_example>& examples, std::vector<combination>& combinations,
                std::map<std::string, std::uint32_t>& part_of)
        : file_(file),
          text_(text),
          report_(report),
          groups_(groups),
          phrases_(phrases),
          examples_(examples),
          combinations_(combinations),
          part_of_(part_of) {}

    void run() {
        std::size_t at = 0, number = 0;
        while (at < text_.size()) {
            std::size_t end = text_.find('\n', at);
            if (end == std::string::npos) end = text_.size();
            ++number;
            line(std::string_view(text_).substr(at, end - at), number);
            at = end + 1;
        }
    }

 private:
    void complain(std::string_view where, std::string message, std::string hint) {
        // A line written out with its classes stands outside the file's text.
        const bool is_in_text = where.data() >= text_.data() &&
                                where.data() + where.size() <= text_.data() + text_.size();
        const std::size_t begin =
            is_in_text ? static_cast<std::size_t>(where.data() - text_.data()) : 0;
        report_.add({diagnostic::level::error,
                     file_,
                     text_,
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
        for (const auto one : split(rest, "|")) {
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
                    return rest;
                }
                const auto open = known->second.find("(非 ");
                word += trim(known->second.substr(0, open));
                if (open != std::string_view::npos)
                    unless +=
                        known->second.substr(open + 5, known->second.find(')', open) - open - 5),
                        unless += ' ';
                i = close;
            }
            out += out.empty() ? "" : " | ";
            out += joined(word, unless);
        }
        expanded_.push_back(std::make_unique<std::string>(std::move(out)));
        return *expanded_.back();
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
                     "可用: 步骤、通用、线索、材料、卷内材料、定性");
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
        }
        if (id.empty()) return complain(family, "组没有名字", "在组后写名字");
        groups_.push_back({std::string(family), id, std::string(name),
                           static_cast<int>(groups_.size()), false, s});
        is_open_ = true;
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
                            "先写一行 步骤、通用、线索、材料、卷内材料 或 定性");
        for (const std::string_view w : split(rest, "|")) word(k->role, w, key);
    }

    void word(recognising::role r, std::string_view w, std::string_view key) {
        phrase p;
        p.role = r;
        p.is_broad = key == broad_noun;
        p.group = static_cast<std::uint32_t>(groups_.size() - 1);
        std::string_view body = w;
        // 要 (非 重要 主要)
        const auto open = w.find("(非 ");
        if (open != std::string_view::npos) {
            const auto close = w.find(')', open);
            if (close == std::string_view::npos) return complain(w, "“(非”没有收尾的“)”", "补上 )");
            body = trim(w.substr(0, open));
            for (const auto u : split(w.substr(open + 5, close - open - 5), " "))
                if (!u.empty()) p.unless.push_back(folded(u));
        }
        if (body.find('+') != std::string_view::npos) return combine(std::move(p), body, key);
        std::string_view left = body;
        while (true) {
            const auto gap = left.find("…");
            const std::string part = folded(trim(left.substr(0, gap)));
            if (part.empty()) {
                return complain(w.empty() ? key : w, "空的词", "删去多余的“|”,或补上词");
            }
            p.parts.push_back(part);
            if (gap == std::string_view::npos) break;
            left.remove_prefix(gap + 3);
            const bool wide = left.starts_with("…");
            if (wide) left.remove_prefix(3);
            p.over_commas.push_back(wide);
        }
        with_perfective(p);
        phrases_.push_back(std::move(p));
    }

    /// 企业/商会 + 座谈/走访: the parts are words of the scan, the whole is found from them.
    void combine(phrase whole, std::string_view body, std::string_view key) {
        combination c;
        c.over_commas = body.find("++") != std::string_view::npos;
        c.phrase = static_cast<std::uint32_t>(phrases_.size());
        const auto at = static_cast<std::uint32_t>(combinations_.size());
        const std::vector<std::string> unless = std::move(whole.unless);
        whole.unless.clear();
        phrases_.push_back(whole);
        for (const auto side : split(body, c.over_commas ? "++" : "+")) {
            for (const auto w : split(side, "/")) {
                if (w.empty()) return complain(key, "空的词", "“+”两边、“/”之间都要有词");
                add_part(folded(w), unless, {at, c.sides});
            }
            ++c.sides;
        }
        combinations_.push_back(c);
    }

    void add_part(const std::string& text, const std::vector<std::string>& unless,
                  phrase::use use) {
        phrase p;
        p.role = role::part;
        p.group = static_cast<std::uint32_t>(groups_.size() - 1);
        p.parts = {text};
        std::string name = text;
        for (const auto& u : unless)
            if (u.find(text) != std::string::npos) {
                p.unless.push_back(u);
                name += "|" + u;
            }
        const auto [it, is_new] =
            part_of_.emplace(name, static_cast<std::uint32_t>(phrases_.size()));
        if (is_new) phrases_.push_back(std::move(p));
        phrases_[it->second].uses.push_back(use);
    }

    /// 征求…意见 is also written 征求了…意见.
    void with_perfective(const phrase& p) {
        if (p.role != role::noun && p.role != role::done) return;
        for (const std::string_view verb :
             {"征求", "听取", "征集", "召开", "举行", "收集", "征询"}) {
            if (!p.parts.front().starts_with(verb)) continue;
            const std::string rest = p.parts.front().substr(verb.size());
            if (rest.starts_with("了")) return;
            phrase with = p;
            with.parts.front() = std::string(verb) + "了" + rest;
            phrases_.push_back(std::move(with));
        }
    }

    void example(std::string_view key, std::string_view rest, std::size_t number) {
        if (!is_open_) return complain(key, "例句前没有组", "先写一行组名");
        phrase_example e;
        e.group = static_cast<std::uint32_t>(groups_.size() - 1);
        e.is_counter = key == "反例";
        e.file = file_;
        e.line = number;
        const auto arrow = rest.find("=>");
        e.text = std::string(trim(rest.substr(0, arrow)));
        if (arrow != std::string_view::npos) e.expected = std::string(trim(rest.substr(arrow + 2)));
        if (e.text.empty()) return complain(key, "例句是空的", "写上一句话");
        if (!e.is_counter && e.expected.empty() && groups_.back().family == "步骤")
            return complain(rest, "例句没有写结果", "在句后写 => 完成、要求、否定 或 免除");
        examples_.push_back(std::move(e));
    }

    const std::string& file_;
    const std::string& text_;
    diagnostics& report_;
    std::vector<phrase_group>& groups_;
    std::vector<phrase>& phrases_;
    std::vector<phrase_example>& examples_;
    std::vector<combination>& combinations_;
    std::map<std::string, std::uint32_t>& part_of_;
    bool is_open_ = false;
    std::map<std::string, std::string_view> classes_;
    std::vector<std::unique_ptr<std::string>> expanded_;  ///< lines with their classes written out
};

}  // namespace

void phrase_data::add_file(const std::string& file, const std::string& text, diagnostics& report) {
    file_reader(file, text, report, groups_, phrases_, examples_, combinations_, part_of_).run();
}

}  // namespace yigui::recognising
