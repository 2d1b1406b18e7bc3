// A title tells a matter when one of the matter's words ends it, marks and a few tails aside:
// 2021年政府信息公开年度报告 is one, 关于做好政府信息公开年度报告编制工作的通知 is none. A notice that
// issues a text goes by the text's name too. Counting words anywhere in a title was rejected: most
// papers that speak of a report are not that report.
#include "dossier/matters.h"

#include <algorithm>

#include "base/loosely.h"
#include "base/unicode.h"
#include "dossier/sheet.h"
#include "dossier/titles.h"
#include "model/sentence.h"
#include "recognise/lexer.h"

namespace yigui::joining {
namespace {

using recognising::phrase_hit;
using recognising::role;

/// The first line of the paper that holds anything.
span first_line(const paper& p, const document& d) {
    for (const block& b : d.blocks)
        if (b.range.begin >= p.facts.whole.begin && b.range.end <= p.facts.whole.end &&
            !b.range.empty() && b.kind != block_kind::page_meta)
            return b.range;
    return {};
}

std::string file_name(const std::string& path) {
    const std::size_t slash = path.find_last_of("/!");
    std::string name = slash == std::string::npos ? path : path.substr(slash + 1);
    if (const auto dot = name.rfind('.'); dot != std::string::npos && dot > 0) name.resize(dot);
    return name;
}

/// 关于印发《X制度》的通知 is X制度.
void add_issued(std::vector<paper_name>& out, const std::string& title, span at) {
    if (!holds_loosely(title, {"印发", "公布", "发布", "公开", "调整"})) return;
    if (holds_loosely(title, {"征求", "征集"})) return;
    for (const quoted_name& q : quoted_names(title)) out.push_back({fold(q.name).text, at, "标题"});
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// A name below a table's first row is one of those that the table lists.
bool is_listed(span at, const document& d) {
    return std::any_of(d.blocks.begin(), d.blocks.end(), [&](const block& b) {
        return b.kind == block_kind::cell && b.table != 0 && b.row > 1 && b.range.contains(at) &&
               !at.empty();
    });
}

}  // namespace

std::vector<paper_name> names_of(const paper& p, const document& d) {
    std::vector<paper_name> out;
    const span first = first_line(p, d);
    if (p.facts.title && !p.facts.title->value.empty() && !is_listed(p.facts.title->at, d)) {
        const span at = p.facts.title->at.empty() ? first : p.facts.title->at;
        out.push_back({fold(p.facts.title->value).text, at, "标题"});
        add_issued(out, p.facts.title->value, at);
        return out;
    }
    if (!first.empty() && first.size() <= 180) {
        out.push_back({fold(d.at(first)).text, first, "首行"});
        add_issued(out, std::string(d.at(first)), first);
    }
    if (p.part == 0 && !first.empty())
        out.push_back({fold(file_name(p.path)).text, first, "文件名"});
    return out;
}

matter_book::matter_book(const recognising::phrase_data& words) : words_(words) {
    const auto& groups = words.groups();
    asks_for_text_.resize(groups.size());
    for (std::uint32_t g = 0; g < groups.size(); ++g)
        if (groups[g].yearly) groups_.push_back(g);
    for (const recognising::phrase& one : words.phrases()) {
        const auto& g = groups[one.group];
        if (g.yearly) {
            if (one.role == role::body_word) asks_for_text_[one.group] = true;
        } else if (g.family == "通用" && g.name == "台账") {
            (one.role == role::title_word ? tails_ : spared_)
                .emplace_back(words.parts_of(one).front());
        }
    }
}

/// Marks, brackets and the tails of the data may stand behind the words that tell.
bool matter_book::may_follow(std::string_view rest) const {
    for (const std::string& t : tails_)
        if (rest.starts_with(t)) {
            rest.remove_prefix(t.size());
            break;
        }
    return rest.empty() || (rest.starts_with("(") && rest.ends_with(")"));
}

std::optional<recorded_matter> matter_book::match(std::uint32_t group, const paper_name& name,
                                                  const std::vector<phrase_hit>& hits) const {
    std::optional<recorded_matter> best;
    for (const phrase_hit& h : hits) {
        const auto& one = words_.of(h);
        if (one.group != group || one.role != role::title_word) continue;
        const std::string_view rest = std::string_view(name.text).substr(h.end);
        // 关于印发权责清单的通知 carries the list; 关于举办法治培训的通知 carries no training.
        const bool is_carried =
            rest == "的通知" && holds_loosely(name.text, {"印发", "公布", "发布"});
        if (!is_carried && !may_follow(rest)) continue;
        if (best && best->length >= h.end - h.begin) continue;
        const auto& g = words_.groups()[group];
        best = recorded_matter{&*g.yearly, g.name, name.at, {}, h.end - h.begin, false};
        best->because = name.where + "是“" + name.text + "”";
    }
    return best;
}

std::vector<recorded_matter> matter_book::by_name(const std::vector<paper_name>& names) const {
    std::vector<recorded_matter> out;
    for (const paper_name& name : names) {
        const bool is_spared = std::any_of(
            spared_.begin(), spared_.end(),
            [&](const std::string& s) { return name.text.find(s) != std::string::npos; });
        if (is_spared) return {};
        const auto hits = words_.scan_title(name.text);
        for (const std::uint32_t g : groups_) {
            const bool is_known =
                std::any_of(out.begin(), out.end(), [&](const recorded_matter& m) {
                    return m.of->matter == words_.groups()[g].yearly->matter;
                });
            // Words of the text are asked for elsewhere, save where the title alone is enough.
            if (is_known || (asks_for_text_[g] && words_.groups()[g].yearly->within.empty()))
                continue;
            if (auto m = match(g, name, hits)) out.push_back(std::move(*m));
        }
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const auto& a, const auto& b) { return a.length > b.length; });
    return out;
}

namespace {

/// A sentence that plans, asks or denies records nothing.
bool is_told(std::string_view sentence) {
    return !holds_loosely(sentence, {"将", "拟", "应当", "计划", "下一步", "力争", "未", "没有",
                                     "要求", "须", "确保"});
}

}  // namespace

/// The first sentence that speaks of the matter; of a statement, that tells that it happened.
std::optional<recorded_matter> matter_book::told_in(std::uint32_t group, const paper& p,
                                                    const document& d, const folded_text& text,
                                                    const std::vector<phrase_hit>& hits,
                                                    bool is_statement) const {
    for (const phrase_hit& h : hits) {
        const auto& one = words_.of(h);
        if (one.group != group || one.role != role::body_word) continue;
        const std::size_t from = p.facts.whole.begin;
        const span at{from + text.source[h.begin], from + text.source[h.end]};
        span sentence = sentence_around(d.text, p.facts.whole, at);
        if (!sentence.contains(at)) sentence = at;
        if (is_statement && !is_told(d.at(sentence))) continue;
        const auto& g = words_.groups()[group];
        return recorded_matter{&*g.yearly,      g.name,
                               sentence,        "正文写明“" + std::string(d.at(at)) + "”",
                               h.end - h.begin, is_statement};
    }
    return std::nullopt;
}

std::vector<recorded_matter> matter_book::by_text(const paper& p, const document& d,
                                                  const std::vector<paper_name>& names,
                                                  const std::vector<recorded_matter>& found) const {
    std::vector<recorded_matter> out;
    folded_text text;  // few papers are asked for their text
    std::vector<phrase_hit> hits;
    for (const std::uint32_t g : groups_) {
        const auto& group = words_.groups()[g];
        const auto is_it = [&](const recorded_matter& m) {
            return m.of->matter == group.yearly->matter;
        };
        if (!asks_for_text_[g] || std::any_of(found.begin(), found.end(), is_it)) continue;
        const auto& carriers = group.yearly->within;
        const bool is_within = std::any_of(found.begin(), found.end(), [&](const auto& m) {
            return !m.is_statement &&
                   std::find(carriers.begin(), carriers.end(), m.of->matter) != carriers.end();
        });
        const bool is_named =
            carriers.empty() && std::any_of(names.begin(), names.end(), [&](const paper_name& n) {
                return match(g, n, words_.scan_title(n.text)).has_value();
            });
        if (!is_within && !is_named) continue;
        if (text.text.empty()) {
            text = fold(d.at(p.facts.whole));
            hits = words_.words_of(recognising::reach::everywhere).hits_within(text.text);
        }
        if (auto m = told_in(g, p, d, text, hits, is_within)) out.push_back(std::move(*m));
    }
    return out;
}

const recognising::yearly_matter* matter_book::find(step s) const {
    for (const std::uint32_t g : groups_)
        if (words_.groups()[g].yearly->matter == s) return &*words_.groups()[g].yearly;
    return nullptr;
}

std::optional<int> year_in(std::string_view text) {
    std::optional<int> out;
    for (std::size_t i = 0; i + 4 <= text.size(); ++i) {
        if (i > 0 && is_digit(text[i - 1])) continue;
        if (!std::all_of(text.begin() + static_cast<long>(i),
                         text.begin() + static_cast<long>(i + 4), is_digit))
            continue;
        const std::string_view rest = text.substr(i + 4);
        if (!rest.starts_with("年") && !rest.starts_with("年度")) continue;
        const std::string_view behind = rest.substr(std::string_view("年").size());
        if (!behind.empty() && is_digit(behind.front())) continue;  // a day
        const int year = std::stoi(std::string(text.substr(i, 4)));
        if (year < 1990 || year > 2100) continue;
        if (out && *out != year) return std::nullopt;
        out = year;
    }
    return out;
}

std::optional<int> year_spoken_of(std::string_view text) {
    for (std::size_t end = 0; end < std::min<std::size_t>(text.size(), 1200);) {
        const std::size_t next = std::min(text.find_first_of("\n", end), text.size());
        std::string_view line = text.substr(end, next - end);
        // The first clause that names one year and no more.
        for (std::size_t at = 0; at < line.size();) {
            const std::size_t stop = std::min(
                {line.find("，", at), line.find(",", at), line.find("。", at), line.size()});
            if (const auto y = year_in(fold(line.substr(at, stop - at)).text)) return y;
            at = stop + (stop < line.size() && line[stop] == ',' ? 1 : 3);
        }
        end = next + 1;
    }
    return std::nullopt;
}

std::optional<receipt> receipt_in(const document& d, span whole) {
    const folded_text text = fold(d.at(whole));
    const std::string_view all = text.text;
    for (const recognising::token& t : recognising::lex(all)) {
        if (t.kind != recognising::token_kind::date || t.when.is_interval || !t.when.from ||
            !t.when.from->is_exact())
            continue;
        std::string_view before = all.substr(0, t.begin), after = all.substr(t.end);
        for (const std::string_view w : {":", "时间", "日期"})
            if (before.ends_with(w)) before.remove_suffix(w.size());
        for (const std::string_view w : {"日期", "时间"})
            if (before.ends_with(w)) before.remove_suffix(w.size());
        const bool is_labelled = before.ends_with("收文") || before.ends_with("收到") ||
                                 before.ends_with("签收") || before.ends_with("送达");
        const bool is_told = after.starts_with("收到") || after.starts_with("收悉") ||
                             after.starts_with("签收") || after.starts_with("送达") ||
                             after.starts_with("收文");
        if (!is_labelled && !is_told) continue;
        const span at{whole.begin + text.source[t.begin], whole.begin + text.source[t.end]};
        const span sentence = sentence_around(d.text, whole, at);
        return receipt{*t.when.from, sentence.contains(at) ? sentence : at};
    }
    return std::nullopt;
}

}  // namespace yigui::joining
