// Statements that stand outside the sentences of a document: dated lines under the title of a
// law, the fields of the page around it, and marks of publicity.
#include <algorithm>
#include <utility>

#include "base/unicode.h"
#include "recognise/find.h"
#include "recognise/identity.h"
#include "recognise/mentions.h"
#include "recognise/papers_put_up.h"
#include "recognise/sheet.h"
#include "recognise/style.h"
#include "recognise/title_line.h"

namespace yigui::recognising {
namespace {

bool has(std::string_view s, std::string_view what) { return has_word(s, what); }

mention plain(yigui::step s, polarity p, span at, std::string because) {
    mention m;
    m.step = s;
    m.polarity = p;
    m.at = at;
    m.because.push_back(std::move(because));
    return m;
}

std::optional<date> date_in(const reading& r, stretch s) {
    for (std::size_t i = r.first_token(s.begin); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin >= s.end) break;
        if (t.kind == token_kind::date) return t.when.from;
    }
    return std::nullopt;
}

bool is_publication_key(std::string_view key) {
    return is_one_of(
        key, {"发布时间", "发布日期", "发表时间", "公开日期", "公布日期", "发表于", "发布于"});
}

/// The cells that may hold a key's value: the next one of its row, then, in a table of a row of keys
/// and one of values, the one below. Longer tables list documents, and not this one's fields.
std::vector<const block*> value_cells(const std::vector<block>& all, const block& key) {
    const block *beside = nullptr, *below = nullptr;
    std::uint32_t last_row = 0, last_column = 0;
    for (const block& b : all) {
        if (b.kind != block_kind::cell || b.table != key.table) continue;
        last_row = std::max(last_row, b.row);
        last_column = std::max(last_column, b.column);
        if (b.row == key.row && b.column == key.column + 1) beside = &b;
        if (b.row == key.row + 1 && b.column == key.column) below = &b;
    }
    std::vector<const block*> out;
    if (beside) out.push_back(beside);
    if (key.row == 1 && last_row == 2 && last_column > 2 && below) out.push_back(below);
    return out;
}

/// A page table without colons: 发布日期 | 2025-11-14, above the text.
std::optional<stated<date>> table_date(const reading& r) {
    constexpr std::size_t furthest = 3000;  // bytes from the head of the page
    const auto& doc = r.doc();
    for (const block& key : doc.blocks) {
        if (key.kind != block_kind::cell || !r.range().contains(key.range)) continue;
        if (key.range.begin > r.range().begin + furthest) break;
        const std::size_t at = r.folded_place(key.range.begin);
        if (at > r.first_article() || !is_publication_key(fold(doc.at(key.range)).text)) continue;
        for (const block* value : value_cells(doc.blocks, key)) {
            const stretch s{r.folded_place(value->range.begin), r.folded_place(value->range.end)};
            if (const auto d = date_in(r, s); d && d->is_exact())
                return stated<date>{*d, {key.range.begin, value->range.end}};
        }
    }
    return std::nullopt;
}

std::vector<stretch> cells_of(const reading& r, stretch line) {
    std::vector<stretch> out;
    if (!r.at(line).starts_with("|")) return out;
    for (std::size_t b = line.begin + 1; b < line.end;) {
        const std::size_t e = std::min(r.text().find('|', b), line.end);
        out.push_back({b, e});
        b = e + 1;
    }
    return out;
}

/// 成文日期 | 2023-03-27 | 发布日期 | 2023-03-29 |: label and value in turns, a row of a page's head.
std::optional<stated<date>> row_date(const reading& r) {
    constexpr int head_lines = 12;
    std::size_t at = 0;
    for (int i = 0; i < head_lines && at < std::min(r.text().size(), r.first_article()); ++i) {
        const stretch line = r.line_at(at);
        at = line.end + 1;
        for (std::size_t cell = line.begin; cell < line.end;) {
            const std::size_t end =
                cell + std::min(r.at({cell, line.end}).find('|'), line.end - cell);
            std::string_view label = r.at({cell, end});
            while (label.starts_with(" ")) label.remove_prefix(1);
            while (label.ends_with(" ") || label.ends_with(":")) label.remove_suffix(1);
            if (end < line.end && is_publication_key(label)) {
                const std::size_t next = std::min(r.text().find('|', end + 1), line.end);
                if (const auto d = date_in(r, {end + 1, next}); d && d->is_exact())
                    return stated<date>{*d, r.original({cell, next})};
            }
            cell = end + 1;
        }
    }
    return std::nullopt;
}

/// Nothing, or an office (县住建局公用事业股), alone beside the day of a page; what else a site prints there aside.
bool is_name_of_poster(std::string_view said) {
    constexpr std::size_t longest = 60;  // bytes
    said = said.substr(0, first_place_of(said, {"浏览", "阅读", "点击", "访问", "字号", "字体",
                                                "作者:", "打印", "分享", "责任编辑", "【", "["}));
    while (said.ends_with(' ') || said.ends_with('|')) said.remove_suffix(1);
    while (said.starts_with(' ') || said.starts_with('|')) said.remove_prefix(1);
    if (said.empty()) return true;
    return said.size() <= longest &&
           !has_one_of(said, {":", ",", "、", "《", "(", "至", "前", "起", "年", "|"}) &&
           (ends_like_organ(said) || ends_with_one_of(said, {"股", "科", "处", "室", "中心"}));
}

/// 2022-06-21 16:40 来源:某局, in the head of a saved page: when it went up. A text may have its
/// line from a newspaper.
std::optional<stated<date>> time_before_source(const reading& r) {
    constexpr int head_lines = 12;
    if (r.doc().format != "html") return std::nullopt;
    std::size_t at = 0;
    for (int i = 0; i < head_lines && at < std::min(r.text().size(), r.first_article()); ++i) {
        const stretch line = r.line_at(at);
        at = line.end + 1;
        const auto d = lex_date(r.text(), line.begin);
        if (!d || !d->value.is_exact() || d->end > line.end) continue;
        std::string_view rest = r.at({d->end, line.end});
        rest.remove_prefix(std::min(rest.find_first_not_of("0123456789: |"), rest.size()));
        if (rest.starts_with("来源:") || rest.starts_with("信息来源:") ||
            rest.starts_with("文章来源:"))
            return stated<date>{d->value, r.original({line.begin, d->end})};
    }
    return std::nullopt;
}

/// 2022-05-23  某局某股, 某局 | 2022-05-23, 2022-05-23: the line below the headline of a page, which its path
/// (首页 > 政策解读) tells from other texts, holds its day and who put it up, without any label. A day in words
/// may be the document's own.
std::optional<stated<date>> day_below_headline(const reading& r) {
    constexpr int head_lines = 8;
    constexpr std::size_t shortest_headline = 18, longest = 120;  // bytes
    bool is_page = false;
    std::string_view above;
    std::size_t at = 0;
    for (int i = 0; i < head_lines && at < std::min(r.text().size(), r.first_article()); ++i) {
        const stretch line = r.line_at(at);
        at = line.end + 1;
        const std::string_view said = r.at(line);
        if (said.empty()) continue;
        const std::string_view headline = std::exchange(above, said);
        if (has_one_of(said, {"。", ";"})) break;
        is_page = is_page || is_breadcrumb(said);
        if (!is_page) continue;
        const std::size_t figure = said.find_first_of("0123456789");
        if (said.size() > longest || headline.size() < shortest_headline ||
            is_breadcrumb(headline) || headline.ends_with(":") || figure == said.npos)
            continue;
        const auto d = lex_date(r.text(), line.begin + figure);
        if (!d || !d->value.is_exact() || d->end > line.end) continue;
        const stretch day{line.begin + figure, d->end};
        if (r.at(day).find_first_not_of("0123456789-/.") != said.npos) continue;
        const std::string_view rest = r.at({day.end, line.end});
        const std::size_t name = std::min(rest.find_first_not_of("0123456789: |"), rest.size());
        if (is_name_of_poster(said.substr(0, figure)) && is_name_of_poster(rest.substr(name)))
            return stated<date>{d->value, r.original(day)};
    }
    return std::nullopt;
}

/// | 文号 | 发布日期 | above a ruler and one row of values.
std::optional<stated<date>> written_table_date(const reading& r) {
    constexpr std::size_t furthest = 3000;  // bytes from the head of the page
    const string_view head = r.text().substr(0, furthest);
    for (std::size_t at = head.find('|'); at < furthest; at = head.find('|', at)) {
        const stretch keys = r.line_at(at),
                      ruler = r.line_at(std::min(keys.end + 1, r.text().size()));
        const stretch values = r.line_at(std::min(ruler.end + 1, r.text().size()));
        at = keys.end;
        if (!r.at(ruler).starts_with("|-") || values.begin <= ruler.end) continue;
        if (r.text().substr(std::min(values.end + 1, r.text().size())).starts_with("|")) continue;
        const auto names = cells_of(r, keys), said = cells_of(r, values);
        for (std::size_t i = 0; i < names.size() && i < said.size(); ++i) {
            std::string_view name = r.at(names[i]);
            while (name.starts_with(" ")) name.remove_prefix(1);
            while (name.ends_with(" ")) name.remove_suffix(1);
            if (!is_publication_key(name)) continue;
            if (const auto d = date_in(r, said[i]); d && d->is_exact())
                return stated<date>{*d, r.original({names[i].begin, said[i].end})};
        }
    }
    return std::nullopt;
}

/// A field with its key; a row of a table holds several fields.
span with_key(const reading& r, const reading::field& f) {
    return r.original({r.text().rfind(f.key, f.value_at.begin), f.value_at.end});
}

}  // namespace

std::optional<stated<date>> page_date(const reading& r) {
    for (const auto& f : r.fields()) {
        if (!is_publication_key(f.key) && f.key != "时间") continue;
        if (const auto d = date_in(r, f.value_at)) return stated<date>{*d, with_key(r, f)};
    }
    if (const auto d = table_date(r)) return d;
    if (const auto d = written_table_date(r)) return d;
    if (const auto d = row_date(r)) return d;
    if (const auto d = time_before_source(r)) return d;
    if (const auto d = day_below_headline(r)) return d;
    for (const auto& f : r.fields())  // less sure than a name that says whose day it is
        if (f.key == "日期")
            if (const auto d = date_in(r, f.value_at); d && d->is_exact())
                return stated<date>{*d, with_key(r, f)};
    return std::nullopt;
}

namespace {

/// 发文日期: 2020-02-26 of a paper signed on the 19th: the day it went out. On the day of the
/// signature it is no more than the day of writing.
std::optional<stated<date>> day_sent(const reading& r, const surroundings& around) {
    if (!around.written) return std::nullopt;
    for (const auto& f : r.fields())
        if (f.key == "发文日期")
            if (const auto d = date_in(r, f.value_at);
                d && d->is_exact() && d->first > around.written->last())
                return stated<date>{*d, with_key(r, f)};
    return std::nullopt;
}

/// 统一登记号: XDDR—2023—00007 in the page's head, 发文字号:某政规〔2021〕7号 of a signing sheet.
void number_in_head(const reading& r, bool is_sheet, std::vector<mention>& out) {
    constexpr std::size_t most = 60;  // bytes
    for (const auto& f : r.fields()) {
        const std::string_view value = r.at(f.value_at);
        const auto figures =
            std::count_if(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
        const bool is_register = f.key == "统一登记号";
        // A sheet that goes with the paper from hand to hand bears its number once it was given.
        const bool is_given = is_sheet && (f.key.ends_with("文号") || f.key == "发文字号") &&
                              has(value, "号") && !is_number_left_blank(value) &&
                              !f.key.starts_with("来文") && !f.key.starts_with("收文");
        if ((!is_register && !is_given) || figures < 4 || value.size() > most) continue;
        out.push_back(
            plain(step::numbering, polarity::done, with_key(r, f), "栏目里的“" + f.key + "”"));
        return;
    }
    if (!is_sheet) return;
    // 文号 | 某规〔2021〕3号 | 规范性文件编号 | …: the register's number is told beside it.
    if (const auto number = number_on_sheet(r);
        number && !has(r.at(r.line_at(number->begin)), "编号"))
        out.push_back(
            plain(step::numbering, polarity::done, r.original(*number), "发文稿纸上的文号"));
}

void from_fields(const reading& r, const surroundings& around, std::vector<mention>& out) {
    number_in_head(r, around.kind == paper_kind::signing_sheet, out);
    auto d = page_date(r);
    if (!d) d = day_sent(r, around);
    if (!d) return;
    mention m = plain(step::publication, polarity::done, d->at, "网页上的发布时间");
    m.when = period::on(d->value);
    m.page_head = true;
    out.push_back(std::move(m));
}

void from_page_meta(const reading& r, std::vector<mention>& out) {
    for (const mention& m : out)
        if (m.step == step::publication) return;
    const auto& doc = r.doc();
    for (const auto& b : doc.blocks) {
        if (b.kind != block_kind::page_meta || !r.range().contains(b.range)) continue;
        const std::string_view text = doc.at(b.range);
        for (std::size_t i = 0; i < text.size(); ++i) {
            const auto d = lex_date(text, i);
            if (!d || !d->value.is_exact()) continue;
            mention m = plain(step::publication, polarity::done, b.range, "网页上的发布时间");
            m.when = period::on(d->value);
            m.page_head = true;
            out.push_back(std::move(m));
            return;
        }
    }
}

/// （此件公开发布）, 公开方式:主动公开.
void from_marks(const reading& r, std::vector<mention>& out) {
    static constexpr std::string_view marks[] = {
        "(此件公开发布)",    "(此件主动公开)",        "(此件公开)",        "(主动公开)",
        "(此件依申请公开)",  "公开方式:主动公开",     "公开属性:主动公开", "信息公开选项:主动公开",
        "公开选项:主动公开", "信息公开属性:主动公开", "此件公开发布",      "此件主动公开"};
    // One walk over 公开: each mark is looked for only around it, and the last one counts.
    std::optional<stretch> last;
    const std::string_view text = r.text();
    for (std::size_t at = find_word(text, "公开"); at != std::string_view::npos;
         at = find_word(text, "公开", at + 6))
        for (const auto m : marks) {
            const std::size_t k = m.find("公开");
            if (at < k || text.compare(at - k, m.size(), m) != 0) continue;
            if (!last || last->begin + 6 < at - k || last->size() < m.size())
                last = stretch{at - k, at - k + m.size()};
            break;
        }
    if (!last) return;
    mention one = plain(step::publication, polarity::required, r.original(*last),
                        "公开属性标记: 要求公开,不是公开的记录");
    one.attribute_mark = true;
    out.push_back(std::move(one));
}

bool is_amendment(std::string_view line) {
    return has(line, "修订") || has(line, "修正") || has(line, "修改") || has(line, "废止");
}

/// (1989年8月23日市政府批准,1989年9月1日市公安局发布), (1998年5月1日市政府发布 根据…令第28号修正并重新发布): what the note
/// under a title tells of its publication, each with the day before it. An order with its number is found as
/// a phrase.
void from_note_in_brackets(const reading& r, stretch line, std::vector<mention>& out) {
    std::size_t from = line.begin;
    for (const std::string_view verb : {"发布", "公布"})
        for (std::size_t at = r.text().find(verb, line.begin); at < line.end;
             at = r.text().find(verb, at + verb.size())) {
            const std::size_t end = at + verb.size();
            const std::string_view rest = r.at({end, line.end});
            const bool ends = r.has_gap_before(end) ||
                              begins_with_one_of(rest, {")", ",", ";", "。", "根据", "自"}) ||
                              (!rest.empty() && rest.front() >= '1' && rest.front() <= '9');
            if (!ends) continue;
            const token* day = nullptr;
            for (std::size_t i = r.first_token(from); i < r.tokens().size(); ++i) {
                const token& t = r.tokens()[i];
                if (t.begin >= at) break;
                if (t.kind == token_kind::date && t.when.from) day = &t;
            }
            if (!day || is_history_in_note(r, at)) continue;
            const std::string_view told = r.at({day->end, at});
            const bool is_again = told.ends_with("重新");
            if (!is_again && has_one_of(told, {"令", "修正", "修订", "修改"})) continue;
            mention m = plain(step::publication, polarity::done, r.original({day->begin, end}),
                              "题注: 公布");
            m.when = period::on(*day->when.from);
            out.push_back(std::move(m));
            from = end;
        }
}

/// 2025-02-25 《某办法》解读发布, 2025-02-25 OA发布, 2025-02-25 拟发布: another paper, for the own staff, or yet to come.
bool tells_of_text(std::string_view before_verb) {
    return !is_shown_inside_only(before_verb) && !is_paper_beside(before_verb) &&
           !ends_with_one_of(before_verb, {"OA", "拟", "待", "未", "不", "将", "请", "应", "须"});
}

/// Lines such as 2019年10月8日国务院第66次常务会议通过, above the first article.
void from_head_notes(const reading& r, const surroundings& around, std::vector<mention>& out) {
    const std::string title = fold(around.title).text;
    std::string_view above;
    const std::size_t end = std::min({r.first_article(), r.text().size(), r.body() + 3000});
    for (std::size_t at = r.body(); at < end;) {
        const stretch line = r.line_at(at);
        at = line.end + 1;
        const std::string_view l = r.at(line);
        constexpr std::size_t longest = 400, longest_history = 1500;  // bytes
        const bool is_note = l.starts_with("(") && l.ends_with(")");
        if (l.size() > (is_note ? longest_history : longest) || l.empty()) continue;
        // Not where the text as amended follows the decision that amended it.
        if (is_note && !has(l, "。") && !above.empty() && title.ends_with(above))
            from_note_in_brackets(r, line, out);
        above = l;
        if (is_amendment(l)) continue;
        const auto d = date_in(r, line);
        const bool starts_dated = r.first_token(line.begin) < r.tokens().size() &&
                                  r.tokens()[r.first_token(line.begin)].begin <= line.begin + 4 &&
                                  r.tokens()[r.first_token(line.begin)].kind == token_kind::date;
        if (!d || !starts_dated) continue;
        if ((l.ends_with("公布") || l.ends_with("发布")) && l.size() < 240 &&
            tells_of_text(l.substr(0, l.size() - std::string_view("公布").size()))) {
            mention m = plain(step::publication, polarity::done, r.original(line), "题注: 公布");
            m.when = period::on(*d);
            out.push_back(std::move(m));
        }
    }
}

/// 关于…的通知(试行): the title before its last bracket.
std::string_view without_brackets(std::string_view title) {
    return title.ends_with(")") ? title.substr(0, title.rfind('(')) : title;
}

/// The page of a draft, of what was asked about it, of what explains it, and the news of a meeting
/// do not publish the document itself.
bool publishes_no_document(const surroundings& around) {
    switch (around.kind) {
        case paper_kind::consultation_notice:
        case paper_kind::consultation_feedback:
        case paper_kind::draft:
        case paper_kind::drafting_explanation:
        case paper_kind::interpretation:
        case paper_kind::meeting_minutes:
        case paper_kind::enterprise_consultation:
        case paper_kind::expert_opinion:
        case paper_kind::risk_assessment:
        case paper_kind::fair_competition_review:
        case paper_kind::legality_opinion:
            return true;
        case paper_kind::other:
            // A notice whose text could not be told for one may still be a document; news, an answer
            // or a list goes up as itself.
            if (around.title.empty()) return false;
            return !ends_with_one_of(without_brackets(around.title),
                                     {"通知", "通告", "决定", "命令", "意见", "办法", "规定",
                                      "细则", "方案", "措施"}) ||
                   has_one_of(around.title, {"主持召开", "召开常务会", "常务会议召开", "召开第",
                                             "问答", "答记者问", "座谈会", "专题会"});
        default:
            return false;
    }
}

}  // namespace

std::vector<mention> find_head_mentions(const reading& r, const surroundings& around) {
    std::vector<mention> out;
    // 本报讯 …印发《决定》: the day of the paper's own page.
    const bool is_news =
        (around.kind == paper_kind::other || around.kind == paper_kind::cleanup_result) &&
        reads_as_news(r);
    if (!is_news && !publishes_no_document(around)) {
        from_fields(r, around, out);
        from_page_meta(r, out);
    }
    from_marks(r, out);
    from_head_notes(r, around, out);
    return out;
}

}  // namespace yigui::recognising
