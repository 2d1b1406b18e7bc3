// The head is looked for in the first rows, since a table may begin with its title. A cell merged
// downwards holds for each of its rows: one source with three opinions. A table whose column of
// outcomes is empty records nothing.
#include "recognise/feedback_table.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <optional>
#include <string_view>

#include "base/unicode.h"
#include "recognise/feedback_rows.h"
#include "recognise/find.h"
#include "recognise/lexer.h"
#include "recognise/variants.h"

namespace yigui::recognising {
namespace {

using view = std::string_view;

template <std::size_t N>
bool has_any(view s, const std::array<view, N>& words) {
    return std::any_of(words.begin(), words.end(), [&](view w) { return s.find(w) != view::npos; });
}

template <std::size_t N>
bool is_one_of(view s, const std::array<view, N>& words) {
    return std::find(words.begin(), words.end(), s) != words.end();
}

constexpr std::array<view, 11> outcome_heads = {"采纳情况", "是否采纳", "采纳与否", "采纳意见",
                                                "处理情况", "处理意见", "处理结果", "采纳结果",
                                                "吸收采纳", "是否吸收", "研究意见"};
constexpr std::array<view, 5> reason_heads = {"理由", "原因", "说明", "备注", "依据"};
constexpr std::array<view, 13> source_heads = {"来源",   "单位",   "意见人", "提出人", "建议人",
                                               "部门",   "反馈人", "姓名",   "渠道",   "提出者",
                                               "建议者", "反馈方", "意见方"};
constexpr std::array<view, 3> opinion_heads = {"意见", "建议", "内容"};
constexpr std::array<view, 7> no_opinions = {"无意见",     "无修改意见", "没有意见", "无不同意见",
                                             "无反馈意见", "同意",       "无"};
constexpr std::array<view, 9> rejections = {"不采纳", "未采纳", "不予采纳", "未予采纳", "不予采用",
                                            "未采用", "不吸收", "不予吸收", "暂不"};
/// Heads that are nothing but these; inside a longer one they say something else (反馈时间).
constexpr std::array<view, 2> short_outcome_heads = {"处理", "处理方式"};
constexpr std::array<view, 3> short_opinion_heads = {"反馈", "回复", "反馈情况"};
constexpr std::array<view, 8> ways_of_asking = {"座谈", "书面", "函询", "发函",
                                                "走访", "上门", "恳谈", "实地走访"};
constexpr std::array<view, 8> businesses = {"公司", "企业",   "协会",   "商会",
                                            "商户", "工商联", "合作社", "经营户"};
constexpr std::array<view, 3> partial = {"部分采纳", "部分吸收", "部分予以"};
constexpr std::array<view, 7> adoptions = {"采纳",   "吸收",   "采用",  "已修改",
                                           "已补充", "已删除", "已调整"};

std::map<std::uint32_t, table_rows> tables_of(const document& doc, span part) {
    std::map<std::uint32_t, table_rows> out;
    for (const block& b : doc.blocks) {
        if (b.kind != block_kind::cell || b.table == 0 || !part.contains(b.range)) continue;
        table_row& row = out[b.table][b.row];
        const std::string words = fold_variants(doc.at(b.range)).text;
        if (!row.empty() && row.back().column == b.column) {  // a further line of the cell
            row.back().at.end = b.range.end;
            row.back().words += words;
            continue;
        }
        row.push_back({b.column, b.row + std::max(1u, b.rows) - 1, b.range, words});
    }
    return out;
}

opinion::fate fate_of(view words) {
    if (has_any(words, partial)) return opinion::fate::partly;
    if (has_any(words, rejections) || words == "否") return opinion::fate::rejected;
    if (has_any(words, adoptions) || words == "是") return opinion::fate::adopted;
    return words.empty() || words == "/" || words == "-" ? opinion::fate::open
                                                         : opinion::fate::other;
}

/// The reason's own cell; without one, what the outcome's cell says beyond its verdict.
std::string reason_of(std::string reason, const std::string& outcome) {
    constexpr std::size_t longest_verdict = 6;  // 不予采纳意见
    if (reason.empty() && count_code_points(outcome) > longest_verdict) return outcome;
    return reason;
}

/// Cells of the rows above that reach down to a row.
class covering {
 public:
    const table_cell* at(const table_row& row, std::uint32_t number, std::uint32_t column) {
        for (const table_cell& c : row)
            if (c.column == column) return &(merged_[column] = c);
        const auto above = merged_.find(column);
        return above != merged_.end() && above->second.last_row >= number ? &above->second
                                                                          : nullptr;
    }

 private:
    std::map<std::uint32_t, table_cell> merged_;
};

/// The cell that says how the opinion was asked for.
std::string asked_in(const table_row& row) {
    constexpr std::size_t longest = 90;  // bytes; an opinion may begin with 书面 too
    for (const table_cell& c : row)
        for (const view way : ways_of_asking)
            if (c.words.size() <= longest && c.words.starts_with(way)) return c.words;
    return {};
}

std::optional<feedback_table> read_table(const table_rows& rows) {
    constexpr int head_rows = 3;
    auto head = rows.begin();
    std::optional<columns> c;
    for (int i = 0; i < head_rows && head != rows.end(); ++i, ++head)
        if ((c = columns_named_in(head->second))) break;
    if (!c) return std::nullopt;
    feedback_table out;
    out.at = {head->second.front().at.begin, head->second.back().at.end};
    covering cells;
    for (auto row = std::next(head); row != rows.end(); ++row) {
        const auto text = [&](std::uint32_t column) {
            const table_cell* cell = column ? cells.at(row->second, row->first, column) : nullptr;
            return cell ? cell->words : std::string();
        };
        const std::string outcome = text(c->outcome);
        opinion o{text(c->source),
                  text(c->opinion),
                  reason_of(text(c->reason), outcome),
                  fate_of(outcome),
                  {row->second.front().at.begin, row->second.back().at.end},
                  {},
                  asked_in(row->second)};
        if (const table_cell* answer = cells.at(row->second, row->first, c->outcome))
            o.answer = {answer->at.begin, std::max(answer->at.begin, o.at.end)};
        out.at.end = std::max(out.at.end, o.at.end);
        if (o.content.empty()) continue;
        out.opinions.push_back(std::move(o));
    }
    return out;
}

bool is_no_opinion(view content) {
    return std::find(no_opinions.begin(), no_opinions.end(), content) != no_opinions.end() ||
           content == "无意见。" || content == "/" || content == "-";
}

/// Enough of an opinion to find its row.
std::string beginning_of(const std::string& content) {
    constexpr int longest = 20;  // characters
    std::size_t at = 0;
    for (int n = 0; n < longest && at < content.size(); ++n) code_point_at(content, at);
    return content.substr(0, at) + (at < content.size() ? "…" : "");
}

/// Opinions that lack something, the first of them named.
class rows_left {
 public:
    explicit rows_left(view what) : what_(what) {}
    void add(const opinion& o) {
        if (++count_ == 1) first_ = beginning_of(o.content);
    }
    std::string words() const {
        if (count_ == 0) return {};
        return std::string(what_) + std::to_string(count_) + "条(第一条是「" + first_ + "」)";
    }

 private:
    view what_;
    int count_ = 0;
    std::string first_;
};

/// 县财政局, a firm or an association: no member of the public.
bool was_asked_apart(const opinion& o) {
    constexpr std::array<view, 12> offices = {"局", "委", "厅", "部", "办",   "政府",
                                              "院", "队", "处", "科", "中心", "办公室"};
    if (!o.asked.empty() || has_any(o.source, businesses)) return true;
    return std::any_of(offices.begin(), offices.end(),
                       [&](view end) { return o.source.ends_with(end); });
}

/// What the table says as a whole; nothing when it says of no opinion what became of it.
std::optional<mention> statement_of(const feedback_table& t) {
    std::array<int, 5> count{};
    int none = 0;
    const opinion* first = nullptr;
    rows_left left{",没有写处理结果"}, unexplained{",未采纳而没有写理由"};
    for (const opinion& o : t.opinions) {
        if (is_no_opinion(o.content)) {
            ++none;
            continue;
        }
        ++count[static_cast<std::size_t>(o.outcome)];
        if (o.outcome == opinion::fate::open) {
            left.add(o);
            continue;
        }
        if (!first && o.outcome != opinion::fate::other) first = &o;
        if (o.outcome == opinion::fate::rejected && o.reason.empty()) unexplained.add(o);
    }
    const int all = std::accumulate(count.begin(), count.end(), 0);
    if (!first && (none == 0 || all > 0)) return std::nullopt;
    mention m;
    m.step = step::consultation_feedback;
    m.polarity = polarity::done;
    m.at = first ? first->at : t.opinions.front().at;
    m.count = all;
    m.outcome = "采纳" + std::to_string(count[0]) + "条,部分采纳" + std::to_string(count[1]) +
                "条,未采纳" + std::to_string(count[2]) + "条";
    if (count[3] > 0) m.outcome += ",另作答复" + std::to_string(count[3]) + "条";
    m.outcome += left.words() + unexplained.words();
    if (std::all_of(t.opinions.begin(), t.opinions.end(), was_asked_apart))
        m.outcome += ",都是书面征求或者单位的意见";
    m.because.push_back("意见采纳情况表,一行一条意见");
    return m;
}

std::optional<period> day_in(view words) {
    for (std::size_t i = 0; i < words.size(); code_point_at(words, i))
        if (const auto d = lex_date(words, i); d && d->value.is_exact())
            return period::on(d->value);
    return std::nullopt;
}

/// 华某公司等6家企业 | 座谈会(2019年8月27日) | 简化材料 | 采纳: firms were asked, and how is written there.
std::optional<mention> hearing_of(const feedback_table& t) {
    std::optional<mention> found;
    for (const opinion& o : t.opinions) {
        if (o.asked.empty() || !has_any(o.source, businesses)) continue;
        const auto day = day_in(o.asked);
        if (found && !day) continue;
        mention m;
        m.step = step::enterprise_consultation;
        m.polarity = polarity::done;
        m.at = o.at;
        m.when = day;
        m.because.push_back("意见表的一行:" + o.source + ",方式是" + o.asked);
        found = std::move(m);
        if (day) break;
    }
    return found;
}

/// 市物业协会 | 期限太短 | 采纳: what firms and associations said is on record with its answer, from the
/// day of the table on. One firm may have written as one of the public.
std::optional<mention> heard_in(const feedback_table& t, const std::optional<date>& written) {
    constexpr std::array<view, 3> unions = {"协会", "商会", "工商联"};
    const opinion* first = nullptr;
    int heard = 0;
    for (const opinion& o : t.opinions) {
        if (!has_any(o.source, businesses) || o.outcome == opinion::fate::open) continue;
        if (!first) first = &o;
        heard += has_any(o.source, unions) ? 2 : 1;
    }
    if (heard < 2) return std::nullopt;
    mention m;
    m.step = step::enterprise_consultation;
    m.polarity = polarity::done;
    m.at = first->at;
    if (written) m.when = period::on(*written);
    m.because.push_back("意见表写明企业、协会的意见和处理结果:" + first->source);
    return m;
}

}  // namespace

std::optional<columns> columns_named_in(const table_row& row) {
    columns c;
    for (const table_cell& cell : row) {
        const view w = cell.words;
        if (w.size() > 60 || has_word(w, "起止")) return std::nullopt;
        if ((has_any(w, outcome_heads) || is_one_of(w, short_outcome_heads)) && c.outcome == 0)
            c.outcome = cell.column;
        else if (has_any(w, reason_heads) && c.outcome != 0 && c.reason == 0)
            c.reason = cell.column;
        else if (has_any(w, source_heads) && c.source == 0)
            c.source = cell.column;
        else if ((has_any(w, opinion_heads) || is_one_of(w, short_opinion_heads)) && c.opinion == 0)
            c.opinion = cell.column;
    }
    if (c.opinion == 0 || c.outcome == 0) return std::nullopt;
    return c;
}

bool is_cell_of_list(const document& doc, span at) {
    const auto own = std::find_if(doc.blocks.begin(), doc.blocks.end(), [&](const block& b) {
        return b.kind == block_kind::cell && b.table != 0 && b.range.contains(at);
    });
    if (own == doc.blocks.end()) return false;
    constexpr int fewest = 3;  // cells; 文件名称 | 某办法 is a field
    const auto filled = std::count_if(doc.blocks.begin(), doc.blocks.end(), [&](const block& b) {
        return b.table == own->table && b.row == own->row && b.range.size() > 0;
    });
    return filled >= fewest;
}

std::vector<feedback_table> feedback_tables(const document& doc, span part) {
    std::vector<feedback_table> out;
    for (const auto& [number, rows] : tables_of(doc, part))
        if (auto t = read_table(rows); t && !t->opinions.empty()) out.push_back(std::move(*t));
    if (!out.empty()) return out;
    for (const table_rows& rows : opinion_rows_in_lines(doc, part))
        if (auto t = read_table(rows); t && !t->opinions.empty()) {
            t->is_in_lines = true;
            out.push_back(std::move(*t));
        }
    return out;
}

namespace {

/// 5月8日局务会审议通过: a day, though no year stands beside it.
bool names_day(view said) {
    const std::size_t month = said.find("月");
    if (month == view::npos || month == 0 || said[month - 1] < '0' || said[month - 1] > '9')
        return false;
    const view rest = said.substr(month + view("月").size());
    const std::size_t day = rest.find_first_not_of("0123456789");
    return day != view::npos && day > 0 && rest.substr(day).starts_with("日");
}

/// What an opinion in a list names was neither done nor is it due, unless it is told with its day: an
/// opinion wishes. That it was not adopted is its answer, and no denial that it got one.
void read_opinions_listed(const document& doc, span part, std::vector<mention>& evidence) {
    const std::vector<span> opinions = opinions_listed(doc, part);
    if (opinions.empty()) return;
    std::erase_if(evidence, [&](const mention& m) {
        if (m.polarity == polarity::done && (m.when || names_day(doc.at(m.at)))) return false;
        return std::any_of(opinions.begin(), opinions.end(),
                           [&](span o) { return o.begin <= m.at.begin && m.at.begin < o.end; });
    });
    const auto is_rejection = [&](const mention& m) {
        constexpr std::size_t near = 60;  // bytes
        return m.step == step::consultation_feedback && m.polarity == polarity::negated &&
               m.at.begin >= opinions.front().begin &&
               has_one_of(doc.at({m.at.begin, doc.text.size()}).substr(0, near),
                          {"未采纳", "不采纳", "不予采纳", "未予采纳", "不吸收", "不予吸收"});
    };
    const bool is_told = std::any_of(evidence.begin(), evidence.end(), [](const mention& m) {
        return m.step == step::consultation_feedback && m.polarity == polarity::done;
    });
    const auto first = std::find_if(evidence.begin(), evidence.end(), is_rejection);
    if (!is_told && first != evidence.end()) first->polarity = polarity::done;
    std::erase_if(evidence, is_rejection);
}

/// 采纳 | 该条已删除,县市场监管局8月9日出具审查意见: the answer dates what was done.
bool is_told_in_answer(const feedback_table& t, const mention& m) {
    if (m.polarity != polarity::done || !m.when || m.step == step::consultation_feedback ||
        m.step == step::public_consultation)
        return false;
    return std::any_of(t.opinions.begin(), t.opinions.end(), [&](const opinion& o) {
        return o.answer.begin < m.at.begin && m.at.begin < o.answer.end;
    });
}

/// 职工食堂意见采纳情况表, 环评公众意见采纳情况: the lines above the table and its head name what was asked about,
/// and it is no document. Where they name nothing, the page's own draft is meant.
bool is_on_other_matter(const document& doc, span part, const feedback_table& t) {
    constexpr std::size_t above = 450, start = 240, head = 120;  // bytes
    const std::size_t from = std::max(part.begin, t.at.begin - std::min(t.at.begin, above));
    const auto text = [&](std::size_t b, std::size_t e) {
        return fold_variants(doc.at({b, std::max(b, std::min(e, part.end))})).text;
    };
    const std::string heading =
        text(part.begin, std::min(part.begin + start, t.at.begin)) + text(from, t.at.begin + head);
    constexpr std::array<view, 22> documents = {
        "《",   "征求意见稿", "草案", "讨论稿", "送审稿", "意见稿", "办法", "规定",
        "细则", "条例",       "文件", "通告",   "规划",   "政策",   "标准", "决策",
        "预案", "目录",       "价格", "收费",   "指引",   "规则"};
    // 校外培训预付费监管征求社会意见: everybody was asked, and a matter of rules.
    constexpr std::array<view, 4> public_asked = {"征求公众意见", "征求社会意见",
                                                  "征求社会公众意见", "公开征求"};
    constexpr std::array<view, 8> projects = {"环评",     "环境影响", "可研", "可行性研究",
                                              "设计方案", "施工",     "食堂", "招标"};
    constexpr std::array<view, 24> others = {
        "职工", "食堂",     "员工",       "采购",     "供应商",     "业主",
        "物业", "环评",     "环境影响",   "可研",     "可行性研究", "设计方案",
        "施工", "评审意见", "民主生活会", "组织生活", "培训",       "学员",
        "学生", "家长",     "满意度",     "述职",     "教学",       "招标"};
    return has_any(heading, others) && !has_any(heading, documents) &&
           (has_any(heading, projects) || !has_any(heading, public_asked));
}

/// 二、意见汇总及采纳情况表(2025年3月20日): the line above a table that names it, and its day.
std::optional<period> day_of_heading(const document& doc, span part, const feedback_table& t) {
    constexpr std::size_t above = 240;  // bytes
    const std::size_t from = std::max(part.begin, t.at.begin - std::min(t.at.begin, above));
    std::string text = fold_variants(doc.at({from, t.at.begin})).text;
    while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.pop_back();
    const view line = view(text).substr(text.rfind('\n') + 1);
    // 公开征求意见自6月1日至7月3日,共收到意见3条。 tells when they were asked for.
    const bool names_table = !has_any(line, std::array<view, 3>{"。", ",", "至"}) &&
                             has_any(line, std::array<view, 2>{"采纳", "意见汇总"});
    return names_table ? day_in(line) : std::nullopt;
}

/// 采纳5条,未采纳2条。具体如下: the text has told the figures, and the table only adds what it lacks.
bool is_counted_already(const mention& table, const std::vector<mention>& evidence) {
    return table.step == step::consultation_feedback && !has_word(table.outcome, "没有写") &&
           std::any_of(evidence.begin(), evidence.end(), [](const mention& m) {
               return m.step == step::consultation_feedback && m.polarity == polarity::done &&
                      m.count;
           });
}

}  // namespace

void read_feedback_tables(const document& doc, span part, const std::optional<date>& written,
                          std::vector<mention>& evidence) {
    read_opinions_listed(doc, part, evidence);
    for (const feedback_table& t : feedback_tables(doc, part)) {
        std::erase_if(evidence, [&](const mention& m) {
            return m.at.begin < t.at.end && t.at.begin < m.at.end && !is_told_in_answer(t, m);
        });
        auto heard = hearing_of(t);
        // A copy's columns are guessed, and one of the public may write as an association.
        if (!heard && !t.is_in_lines) heard = heard_in(t, written);
        if (is_on_other_matter(doc, part, t)) continue;
        auto stated = statement_of(t);
        if (stated && !stated->when) stated->when = day_of_heading(doc, part, t);
        for (const auto& m : {stated, heard}) {
            if (!m || (t.is_in_lines && is_counted_already(*m, evidence))) continue;
            const auto behind =
                std::find_if(evidence.begin(), evidence.end(),
                             [&](const mention& o) { return o.at.begin > m->at.begin; });
            evidence.insert(behind, *m);
        }
    }
}

}  // namespace yigui::recognising
