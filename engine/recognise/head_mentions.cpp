// Statements that stand outside the sentences of a document: dated lines under the title of a
// law, the fields of the page around it, and marks of publicity.
#include <algorithm>

#include "recognise/find.h"
#include "recognise/mentions.h"

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

}  // namespace

std::optional<stated<date>> page_date(const reading& r) {
    for (const auto& f : r.fields()) {
        if (f.key != "发布时间" && f.key != "发布日期" && f.key != "发表时间" &&
            f.key != "公开日期" && f.key != "公布日期" && f.key != "时间")
            continue;
        // A row of a table holds several fields.
        const std::size_t key = r.text().rfind(f.key, f.value_at.begin);
        if (const auto d = date_in(r, f.value_at))
            return stated<date>{*d, r.original({key, f.value_at.end})};
    }
    return std::nullopt;
}

namespace {

void from_fields(const reading& r, std::vector<mention>& out) {
    const auto d = page_date(r);
    if (!d) return;
    mention m = plain(step::publication, polarity::done, d->at, "网页上的发布时间");
    m.when = period::on(d->value);
    m.page_head = true;
    out.push_back(std::move(m));
}

void from_page_meta(const reading& r, std::vector<mention>& out) {
    if (!out.empty()) return;
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

/// Lines such as 2019年10月8日国务院第66次常务会议通过, above the first article.
void from_head_notes(const reading& r, std::vector<mention>& out) {
    const std::size_t end = std::min({r.first_article(), r.text().size(), r.body() + 3000});
    for (std::size_t at = r.body(); at < end;) {
        const stretch line = r.line_at(at);
        at = line.end + 1;
        const std::string_view l = r.at(line);
        if (l.size() > 400 || l.empty() || is_amendment(l)) continue;
        const auto d = date_in(r, line);
        const bool starts_dated = r.first_token(line.begin) < r.tokens().size() &&
                                  r.tokens()[r.first_token(line.begin)].begin <= line.begin + 4 &&
                                  r.tokens()[r.first_token(line.begin)].kind == token_kind::date;
        if (!d || !starts_dated) continue;
        if ((l.ends_with("公布") || l.ends_with("发布")) && l.size() < 240) {
            mention m = plain(step::publication, polarity::done, r.original(line), "题注: 公布");
            m.when = period::on(*d);
            out.push_back(std::move(m));
        }
    }
}

}  // namespace

std::vector<mention> find_head_mentions(const reading& r, const surroundings& around) {
    std::vector<mention> out;
    // The page of a draft or of its consultation does not publish the document itself.
    if (around.kind != paper_kind::consultation_notice && around.kind != paper_kind::draft &&
        around.kind != paper_kind::consultation_feedback &&
        around.kind != paper_kind::interpretation) {
        from_fields(r, out);
        from_page_meta(r, out);
    }
    from_marks(r, out);
    from_head_notes(r, out);
    return out;
}

}  // namespace yigui::recognising
