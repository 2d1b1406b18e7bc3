// The order matters: identity first, since kind needs the title and number; kind next, since the
// same words mean more in a paper of the step's own kind; then everything else.
#include "recognise/recognise.h"

#include <algorithm>

#include "recognise/bound.h"
#include "recognise/call_record.h"
#include "recognise/feedback_table.h"
#include "recognise/find.h"
#include "recognise/forms.h"
#include "recognise/identity.h"
#include "recognise/kind.h"
#include "recognise/links.h"
#include "recognise/log_row.h"
#include "recognise/mentions.h"
#include "recognise/style.h"
#include "recognise/term_set_right.h"
#include "recognise/title_line.h"
#include "recognise/told_by_title.h"
#include "recognise/told_terms.h"
#include "recognise/variants.h"

namespace yigui {
namespace {

using namespace recognising;

/// "标题：某局关于…的通知" in a form is a field's value and no document of its own.
bool fills_a_field(const document& doc, span part) {
    static constexpr std::string_view labels[] = {"标题", "文件标题", "文件名称", "事由",
                                                  "题目", "发文标题", "名称"};
    const std::string_view text = doc.text;
    const auto line = [&](std::size_t begin) {
        std::string s = fold_variants(text.substr(begin, text.find('\n', begin) - begin)).text;
        return s;
    };
    const std::string first = line(part.begin);
    std::size_t end = part.begin;
    while (end > 0 && text[end - 1] == '\n') --end;
    const std::size_t above = end == 0 ? std::string_view::npos : text.rfind('\n', end - 1);
    std::string label = line(above == std::string_view::npos ? 0 : above + 1);
    if (label.ends_with(":")) label.pop_back();
    for (const std::string_view l : labels)
        if (first.starts_with(std::string(l) + ":") || label == l) return true;
    return false;
}

std::vector<span> parts_of(const document& doc) {
    std::vector<span> out;
    for (const auto& n : doc.nodes)
        if (n.kind == node_kind::document && &n != &doc.nodes.front() && n.parent == 0) {
            if (!out.empty() && fills_a_field(doc, n.range))
                out.back().end = n.range.end;
            else
                out.push_back(n.range);
        }
    if (out.size() < 2) return {{0, doc.text.size()}};
    out.front().begin = 0;
    return out;
}

/// 发文机关:某局 成文日期:2022-10-09 标题:…, in the first line below a page's ruler: its fields all on one line.
std::optional<stated<date>> day_in_glued_field(const reading& r) {
    constexpr std::size_t head = 1500;  // bytes
    constexpr std::string_view label = "成文日期:";
    const std::size_t end = std::min(r.text().size(), r.body() + head);
    const std::size_t at = r.at({r.body(), end}).find(label);
    if (at == std::string_view::npos) return std::nullopt;
    std::size_t from = r.body() + at + label.size();
    while (from < end && (r.text()[from] == ' ' || r.text()[from] == '\n')) ++from;
    const auto d = lex_date(r.text(), from);
    if (!d || !d->value.is_exact()) return std::nullopt;
    return stated<date>{d->value, r.original({from, d->end})};
}

void fill_dates(const reading& r, facts& f) {
    const head_dates head = find_head_dates(r);
    f.date_adopted = head.adopted;
    f.date_published = head.published;
    const bool is_law_head = head.published || head.adopted;
    const signature s = find_signature(r, f);
    f.issuer = s.issuer;
    f.date_written = s.written;
    // Few short items have no articles; who published them says that it is a head.
    if (is_law_head && (r.has_articles() || (head.published && head.organ))) {
        // The dated head of a law stands for its signature.
        // A decree that stands above the text, itself first published years ago, has its own day.
        const bool is_signed_above =
            head.published && f.date_written && f.date_written->at.begin < head.published->at.begin;
        if (head.published && !is_signed_above)
            f.date_written = head.published;
        else if (!head.published && head.by_congress &&
                 (!f.date_written ||
                  f.date_written->at.begin >
                      r.original({r.first_article(), r.first_article() + 3}).begin))
            f.date_written = head.adopted;
        if (head.organ && !f.issuer) f.issuer = head.organ;
    }
    // Decisions have no articles: (2020年4月7日市人民政府令第31号公布), (…人大常委会第二十次会议通过).
    if (!f.date_written && f.title && ends_with_one_of(f.title->value, {"决定", "决议"}) &&
        (head.published || head.by_congress))
        f.date_written = head.published ? head.published : head.adopted;
    if (!f.date_written && f.doc_number) f.date_written = day_beside_number(r, f.doc_number->at);
    for (const auto& field : r.fields())
        if (!f.date_written &&
            (field.key == "成文日期" || field.key == "发文日期" || field.key == "生成日期"))
            for (std::size_t i = 0; i < field.value_at.size(); ++i)
                if (const auto d = lex_date(r.at(field.value_at), i)) {
                    f.date_written = stated<date>{d->value, r.original(field.value_at)};
                    break;
                }
    if (!f.date_written) f.date_written = day_in_glued_field(r);
}

void from_meta(const document& doc, facts& f) {
    const auto value = [&](const char* key) {
        const auto it = doc.meta.find(key);
        return it == doc.meta.end() ? std::string() : it->second;
    };
    if (!f.doc_number && !value("number").empty())
        f.doc_number = stated<std::string>{value("number"), {}};
    if (!f.issuer && !value("issuer").empty()) f.issuer = stated<std::string>{value("issuer"), {}};
    if (!f.date_published)
        if (const auto d = lex_date(value("published"), 0))
            f.date_published = stated<date>{d->value, {}};
}

/// What an interpretation says of a basis is the basis of what it explains.
void demote_bases(facts& f) {
    if (f.kind != paper_kind::interpretation) return;
    for (auto& c : f.citations)
        if (c.as == citation::role::basis) c.as = citation::role::mention;
}

/// An interpretation or evaluation without a title of its own is named by what it explains.
void borrow_title(facts& f) {
    if (f.title || (f.kind != paper_kind::interpretation && f.kind != paper_kind::evaluation))
        return;
    for (const auto& c : f.citations) {
        if (c.name.size() < 12 || c.as == citation::role::basis) continue;
        // 《政府工作报告》, 《金融时报》: what an interpretation explains is a document.
        if (ends_with_one_of(c.name, {"报告", "日报", "时报", "晚报", "周刊", "白皮书", "蓝皮书"}))
            continue;
        f.title = stated<std::string>{c.name, c.at};
        if (!f.doc_number && !c.number.empty()) f.doc_number = stated<std::string>{c.number, c.at};
        return;
    }
}

bool is_name_of_document(std::string_view name) {
    name = name.substr(0, std::min(name.find("（"), name.find('(')));
    return ends_with_one_of(
        name, {"办法", "规定", "细则", "条例", "意见", "措施", "规则", "制度", "方案", "政策",
               "通知", "通告", "决定", "规划", "准则", "指引", "基准"});
}

/// 《…办法》 in a title; 《…整改情况》 is no document.
bool names_one(std::string_view title) {
    const auto open = title.find("《"), close = title.rfind("》");
    if (open == std::string_view::npos) return false;
    const std::string_view name = title.substr(0, std::min(close, title.size()));
    return !name.ends_with("情况") && !name.ends_with("总结") && !name.ends_with("报告");
}

/// 关于《水厂扩建工程可行性研究报告》的批复: the name is that of the matter which the paper settles.
bool is_of_approved(const reading& r, const phrase_hit& one) {
    constexpr std::size_t near = 45;  // bytes
    const string_view rest = r.text().substr(one.end, near);
    const std::size_t close = rest.find("》");
    return close != string_view::npos &&
           begins_with_one_of(rest.substr(close), {"》的批复", "》批复", "》审批", "》核准"});
}

/// The first excluding word of a group in the first bytes of the text.
std::optional<stretch> first_at_head(const reading& r, std::string_view group, std::size_t bytes) {
    std::optional<stretch> out;
    r.each_nearby({0, std::min(r.text().size(), r.body() + bytes)}, [&](const phrase_hit& one) {
        if (!out && one.role == role::excluded && r.words().group_of(one).id == group &&
            (!r.is_cited(one.begin) || r.at({one.begin, one.end}).ends_with("工作报告") ||
             is_of_approved(r, one)))
            out = stretch{one.begin, one.end};
    });
    return out;
}

/// 青川城投集团开展制度清理: a firm tells of its own papers.
bool is_told_by_firm(std::string_view title) {
    const std::size_t firm =
        first_place_of(title, {"有限公司", "有限责任公司", "股份公司", "集团"});
    if (firm == std::string_view::npos) return false;
    return !has_one_of(title.substr(0, firm), {"局", "委员会", "政府", "厅", "办公室", "管委会",
                                               "关于", "对", "《", "向", "与", "给"});
}

/// 征地补偿管理办法送审稿: the matter is what a document of the page is to rule, and not what the page
/// is about.
bool is_on_document(const reading& r) {
    constexpr std::size_t first_page = 6000;  // bytes of the text
    bool found = false;
    r.each_nearby({0, std::min(r.text().size(), r.body() + first_page)}, [&](const phrase_hit& h) {
        found |=
            h.role == role::object && r.words().group_of(h).id == "他页" && !r.is_cited(h.begin);
    });
    return found;
}

/// What the page is about when its head names a matter of its own (环境影响评价, 征收土地) and no
/// document but what it rests on.
std::optional<stretch> other_matter_of(const reading& r, const facts& f) {
    constexpr std::size_t head = 450;  // bytes of the text
    const std::string title = folded_title(f);
    if (f.title && is_told_by_firm(title)) return r.line_at(r.body());
    // …水土保持方案专家评审意见 ends like a document and is none.
    if (f.kind != paper_kind::expert_opinion && is_name_of_document(title)) return {};
    for (const auto& c : f.citations) {
        // 招标文件已按《…实施细则》完成审查: a document that something was done by.
        const string_view before = r.at({0, r.folded_place(c.at.begin)});
        if (c.as != citation::role::basis &&
            !ends_with_one_of(before, {"按", "按照", "依照", "根据", "依据"}) &&
            is_name_of_document(fold_variants(c.name).text))
            return {};
    }
    const auto at = first_at_head(r, "他页", head);
    return at && !is_on_document(r) ? at : std::nullopt;
}

/// 印发规范性文件3件, 5件文件
bool has_counted_documents(std::string_view said) {
    for (std::size_t at = said.find("件"); at != std::string_view::npos;
         at = said.find("件", at + 3))
        if (at > 0 && said[at - 1] >= '0' && said[at - 1] <= '9') return true;
    return has_one_of(said, {"全年", "各单位", "各部门", "各镇", "年度共", "累计"});
}

/// 自查情况表 ⏎ 文件名称:《…细则》: a short paper that names one document, and counts none, goes over that one.
bool is_on_one_document(const reading& r, const facts& f) {
    constexpr std::size_t longest = 1500;  // bytes
    if (r.text().size() > longest ||
        has_one_of(r.text(), {"答复", "您", "提案", "议案", "工作总结"}))
        return false;
    std::string_view name;
    for (const token& t : r.tokens()) {
        if (t.kind == token_kind::doc_number) continue;
        if (t.kind != token_kind::citation) continue;
        const std::string_view said = r.at({t.begin, t.end});
        if (!is_name_of_document(said.substr(3, said.size() - 6)) ||
            (!name.empty() && said != name))
            return false;
        name = said;
    }
    return !name.empty() && f.kind == paper_kind::other && !has_counted_documents(r.text());
}

/// What tells that a page goes over the work of a time, or answers somebody: many documents are
/// spoken of in passing there, and none of them is its own.
std::optional<stretch> survey_of(const reading& r, const facts& f) {
    constexpr std::size_t head = 600, page = 300;       // bytes of the text
    if (!f.title && r.text().size() < page) return {};  // a sentence names no page
    // 合法性审核均已在年报中列明。本《…细则》2月公开征求意见: a passage on a draft may name one in passing.
    constexpr std::size_t passage = 1500;
    if (!f.title && r.text().size() < passage &&
        has_one_of(r.text(),
                   {"本《", "本办法", "本细则", "本规定", "送审稿", "草案", "本件", "本稿"}))
        return {};
    // A text without title and number is taken for a document when it is numbered like one.
    const bool is_issued = f.kind == paper_kind::issued_document;
    const std::string title = folded_title(f);
    // 2023年度法治政府建设情况报告, taken for one of the papers that it counts.
    const bool is_counted = f.kind == paper_kind::filing || f.kind == paper_kind::evaluation ||
                            f.kind == paper_kind::legality_opinion ||
                            f.kind == paper_kind::fair_competition_review;
    if (f.kind != paper_kind::other && !is_issued && !is_counted) return {};
    const auto word = first_at_head(r, "汇总", head);
    if (word &&
        has_one_of(r.at(*word), {"自查", "自评", "整改", "督查情况", "督察情况", "检查情况"}) &&
        is_on_one_document(r, f))
        return {};
    // 工作总结和2024年工作计划: the title itself has to tell.
    const bool is_told = word && has_word(title, r.at(*word));
    if (f.kind != paper_kind::other && !is_issued && !(is_counted && is_told)) return {};
    // 2025年某县政府工作报告 goes over the year; a notice on who does what of it has its own business.
    if (f.title && (is_reply_or_speech(title) || title.ends_with("政府工作报告")))
        return stretch{r.line_at(r.body()).begin, r.line_at(r.body()).end};
    if (f.title && (is_name_of_document(title) || names_one(title))) return {};
    // 公平竞争审查工作总 / 结: broken over two lines of the page
    if (!word && f.title && title.ends_with("工作总结") && f.title->at.end > 0)
        return r.line_at(r.folded_place(f.title->at.begin));
    if (!word || !is_issued || (!f.title && !f.doc_number)) return word;
    return is_told ? word : std::nullopt;
}

/// 公布日期:… in the form that hands a document in, and 该办法已于5月18日公布: not the paper's own day.
bool tells_day_of_handed_in(const reading& r, const facts& f) {
    return f.kind == paper_kind::filing &&
           std::none_of(r.fields().begin(), r.fields().end(), [](const reading::field& one) {
               return one.key == "发布时间" || one.key == "发布日期" || one.key == "发布于";
           });
}

/// The document's own publication: from its mentions, the dated ones first.
void publication_date(const reading& r, facts& f) {
    if (tells_day_of_handed_in(r, f)) return;
    if (!f.date_published) f.date_published = page_date(r);
    if (f.date_published) {
        // An interpretation is made known by its own page.
        for (auto& m : f.evidence)
            if (f.kind == paper_kind::interpretation && m.step == step::interpretation &&
                m.polarity == polarity::done && !m.when)
                m.when = period::on(f.date_published->value);
        return;
    }
    for (const auto& m : f.evidence) {
        if (m.step != step::publication || m.polarity != polarity::done || !m.when ||
            !m.when->from || !m.about.empty())
            continue;
        f.date_published = stated<date>{*m.when->from, m.at};
        return;
    }
}

void add_head_mentions(const reading& r, facts& f, const surroundings& around) {
    for (auto& m : find_head_mentions(r, around)) {
        const bool known = std::any_of(f.evidence.begin(), f.evidence.end(), [&](const mention& o) {
            return o.step == m.step && o.polarity == m.polarity && o.at.begin < m.at.end &&
                   m.at.begin < o.at.end;
        });
        if (!known) f.evidence.push_back(std::move(m));
    }
    std::stable_sort(f.evidence.begin(), f.evidence.end(),
                     [](const mention& a, const mention& b) { return a.at.begin < b.at.begin; });
}

bool argues_need(const facts& f) {
    if (f.kind != paper_kind::evaluation || !f.title) return false;
    const std::string t = folded_title(f);
    const auto has = [&](const char* w) { return t.find(w) != std::string::npos; };
    return (has("必要性") || has("可行性") || has("评估论证") || has("立项")) && !has("实施情况");
}

/// 专家解读:让“小修小补”留得住: a headline ends like no title, but the site's column stands in it.
void read_column(facts& f) {
    if (f.kind != paper_kind::other || !f.title) return;
    const std::string title = folded_title(f);
    const std::string_view column = column_of_readings(title);
    if (column.empty()) return;
    f.kind = paper_kind::interpretation;
    f.kind_because = "标题以“" + std::string(column) + "”开头";
}

}  // namespace

namespace recognising {

surroundings surroundings_of(const reading& r, const facts& f) {
    surroundings around;
    // An evaluation of the need for a document tells nothing of its effects.
    around.kind = argues_need(f) ? paper_kind::other : f.kind;
    if (f.date_written)
        around.written = f.date_written->value;
    else if (f.kind == paper_kind::interpretation)
        if (const auto on = page_date(r)) around.written = on->value;  // a page bears no other
    around.title = folded_title(f);
    if (const auto at = other_matter_of(r, f)) {
        around.matter = r.at(*at);
        around.matter_at = at->begin;
    }
    if (const auto at = survey_of(r, f)) around.survey = r.at(*at);
    return around;
}

}  // namespace recognising

namespace {

/// A sheet on which others remark below the one who signs bears the day of signing, and not the last.
void date_of_form(const reading& r, facts& f) {
    if (f.date_written && f.kind != paper_kind::signing_sheet) return;
    if (!may_be_form(f.kind)) return;
    auto day = find_form_date(r, f.kind);
    if (day && (!f.date_written || day->value.first > f.date_written->value.last()))
        f.date_written = std::move(day);
}

/// Title, number, dates, citations, kind.
void identify(const reading& r, const document& doc, facts& f) {
    f.title = find_title(r);
    // A register is named by the matter of its first row, if by anything; a remark in it is no name.
    if (f.title && is_cell_of_list(doc, f.title->at) &&
        !has_one_of(folded_title(f), {"关于", "《"}))
        f.title.reset();
    if (f.title && f.title->at.end > 0 && is_row_of_register(r, r.folded_place(f.title->at.begin)))
        f.title.reset();
    f.doc_number = find_doc_number(r);
    if (f.doc_number && f.doc_number->at.end > 0 &&
        is_row_of_register(r, r.folded_place(f.doc_number->at.begin)))
        f.doc_number.reset();
    fill_dates(r, f);
    take_number_from_note(r, f);
    if (f.whole.begin == 0) from_meta(doc, f);
    part_issuers(f);
    f.citations = find_citations(r);
    find_kind(r, f);
    const bool is_essay = f.kind == paper_kind::interpretation && kind_of_headline(r);
    if (!f.title &&
        (f.kind == paper_kind::other || f.kind == paper_kind::meeting_minutes || is_essay))
        f.title = find_headline(r);
    read_column(f);
    borrow_title(f);
    demote_bases(f);
    date_of_form(r, f);
}

void settle_issuer(const reading& r, facts& f) {
    if (!f.issuer && f.kind != paper_kind::issued_document && f.kind != paper_kind::law &&
        f.kind != paper_kind::draft)
        f.issuer = organ_of_page(r);
    borrow_issuer(r, f);
    spell_out_issuer(r, f);
    widen_issuer(f);
    withdraw_poster(r, f);
    align_issuers(f);
}

void collect_evidence(const reading& r, const document& doc, facts& f) {
    const surroundings around = surroundings_of(r, f);
    f.evidence = find_mentions(r, around);
    date_by_meeting(r, around, f.evidence);
    tell_by_title(r, f);
    read_links(r, around, f.evidence);
    add_head_mentions(r, f, around);
    // What experts advise is no opinion of the public, and no law comes with what the public said.
    if (f.kind != paper_kind::expert_opinion && f.kind != paper_kind::law)
        read_feedback_tables(doc, f.whole,
                             f.date_written ? std::optional(f.date_written->value) : std::nullopt,
                             f.evidence);
    ask_by_title(r, f);
    read_calls(r, f.evidence);
    set_term_right(r, f);
    publication_date(r, f);
}

facts facts_of(const document& doc, span range, const phrase_data& words) {
    const reading r(doc, range, words);
    facts f;
    f.whole = range;
    identify(r, doc, f);
    settle_issuer(r, f);
    collect_evidence(r, doc, f);
    f.effective = find_effective(r, f);
    f.other_validities = find_validities(r, f);
    if (!f.other_validities.empty()) {
        f.validity = std::move(f.other_validities.front());
        f.other_validities.erase(f.other_validities.begin());
    }
    // A law may set what no document may, and gives no leads.
    if (f.kind != paper_kind::law) {
        f.signals = find_signals(r);
        f.told_terms = find_told_terms(r);
    }
    for (auto& kind : find_further_kinds(r, f)) f.signals.push_back(std::move(kind));
    find_normative(r, f);
    return f;
}

}  // namespace

file_facts recognise(const document& doc, const phrase_book& book) {
    file_facts out;
    const phrase_data& words = data_of(book);
    for (const span& part : parts_of(doc))
        for (const span& paper : unbound(doc, part, words))
            out.push_back(facts_of(doc, paper, words));
    return out;
}

}  // namespace yigui
