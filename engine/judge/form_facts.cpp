// The outward form of the document: cited articles that don't exist, instruments cited before they
// were made, numbering, attachments, the mark of disclosure. Each fact gives the first place where
// something is wrong; where the text leaves room for another reading it is silent.
#include <algorithm>
#include <set>

#include "base/loosely.h"
#include "judge/case_facts.h"
#include "judge/places.h"
#include "model/label.h"
#include "model/sentence.h"

namespace yigui::judging {
namespace {

using namespace std::literals;

fact right(const std::string& name, std::string because) {
    return {name, false, {}, std::move(because), {}, {}};
}
fact wrong(const std::string& name, std::vector<quote_ref> quotes, std::string because) {
    return {name, true, std::move(quotes), std::move(because), {}, {}};
}

/// The number in 第六十二条第二款; 0 when there is none.
int article_number(std::string_view article) {
    std::size_t at = article.find("第");
    if (at == std::string_view::npos) return 0;
    at += std::string_view("第").size();
    const int n = structure::read_number(article, at);
    return article.substr(at).starts_with("条") ? n : 0;
}

/// 本办法第三十条: references to articles of the text itself.
struct own_reference {
    span at;
    int number = 0;
};
std::vector<own_reference> own_references(const std::string& text, span whole) {
    std::vector<own_reference> out;
    for (const std::string_view name :
         {"本办法", "本规定", "本细则", "本规则", "本措施", "本意见", "本方案", "本制度"})
        for (const span at : places_of(name, text, whole)) {
            std::size_t end = at.end;
            if (!std::string_view(text).substr(end).starts_with("第")) continue;
            end += std::string_view("第").size();
            const int n = structure::read_number(text, end);
            if (n == 0 || !std::string_view(text).substr(end).starts_with("条")) continue;
            out.push_back({{at.begin, end + std::string_view("条").size()}, n});
        }
    return out;
}

const char* word_of(node_kind k) {
    switch (k) {
        case node_kind::tiao:
            return "条";
        case node_kind::zhang:
            return "章";
        default:
            return "序号";
    }
}

bool is_numbered(node_kind k) {
    switch (k) {
        case node_kind::zhang:
        case node_kind::tiao:
        case node_kind::xiang:
        case node_kind::mu:
        case node_kind::level1:
        case node_kind::level2:
        case node_kind::level3:
        case node_kind::level4:
            return true;
        default:
            return false;
    }
}

/// Amendments and compilations hold other texts' numbers.
bool holds_other_texts(const facts& s) {
    const bool amends = std::any_of(s.citations.begin(), s.citations.end(), [](const citation& c) {
        return c.as == citation::role::amends;
    });
    return amends || (s.title && holds_loosely(s.title->value, {"修改", "修订", "修正", "汇编"}));
}

/// The numbers under 附件：1.… 2.…; 1 for a single attachment without a number.
std::set<int> listed_attachments(const document& doc, span whole) {
    std::set<int> out;
    for (const node& n : doc.nodes) {
        if (n.kind != node_kind::attachment_list || !whole.contains(n.range)) continue;
        if (n.number > 0) out.insert(n.number);
        std::string_view rest = doc.at(n.range).substr(n.label.size());
        bool is_first = true;
        while (!rest.empty()) {
            std::string_view line = rest.substr(0, rest.find('\n'));
            rest.remove_prefix(std::min(rest.size(), line.size() + 1));
            while (!line.empty() && (line[0] == ' ' || line[0] == '\t' || line.starts_with("　")))
                line.remove_prefix(line[0] == ' ' || line[0] == '\t' ? 1 : 3);
            const auto label = structure::read_label(line);
            if (label.style == structure::label_style::point && label.number < 100)
                out.insert(label.number);
            else if (is_first && !line.empty() && n.number == 0)
                out.insert(1);
            is_first = false;
        }
    }
    return out;
}

/// 附件3 in the running text, where no other document's attachment is meant.
std::vector<std::pair<int, span>> mentioned_attachments(const document& doc, span whole) {
    std::vector<std::pair<int, span>> out;
    for (const auto& place : places_of("附件", doc.text, whole)) {
        const std::size_t at = place.begin;
        const bool in_list = std::any_of(doc.nodes.begin(), doc.nodes.end(), [&](const node& n) {
            const bool own =
                n.kind == node_kind::attachment_list || n.kind == node_kind::attachment;
            const span where = n.kind == node_kind::attachment ? n.label : n.range;
            return own && where.begin <= at && at < where.end;
        });
        const std::string_view before = std::string_view(doc.text).substr(0, at);
        if (in_list || before.ends_with("》") || before.ends_with("》的") || before.ends_with("\n"))
            continue;
        const span clause = sentence_around(doc.text, whole, {at, at});
        if (is_inside_name(doc.text, at, clause)) continue;
        std::size_t end = place.end;
        const int n = structure::read_number(doc.text, end);
        if (n > 0 && n < 100) out.emplace_back(n, span{at, end});
    }
    return out;
}

}  // namespace

fact case_facts::cites_missing_article() const {
    const std::string name = "条号越界()";
    if (!has_text()) return {name, unknown{missing_text}, {}, {}, {}, {}};
    const facts* s = subject();
    const document& doc = dossier_.documents[dossier_.papers[dossier_.subject].document];
    int last = 0;
    for (const node& n : doc.nodes)
        if (n.kind == node_kind::tiao && s->whole.contains(n.range))
            last = std::max(last, n.number);
    if (last > 0 && !holds_other_texts(*s))
        for (const own_reference& r : own_references(doc.text, s->whole))
            if (r.number > last)
                return wrong(name, {{dossier_.subject, r.at}},
                             "「" + std::string(doc.at(r.at)) + "」不存在,全文到第" +
                                 std::to_string(last) + "条为止");
    const day_point day = s->date_written ? s->date_written->value.first : as_of_;
    for (const citation& c : s->citations) {
        const int n = article_number(c.article);
        const int known = n > 0 ? instruments_.articles_of(c.name, c.number, day) : 0;
        if (known == 0 || n <= known) continue;
        return wrong(name, {{dossier_.subject, c.at}},
                     "《" + c.name + "》共" + std::to_string(known) + "条,没有" + c.article);
    }
    return right(name, "引用的条号没有发现越界的");
}

fact case_facts::cites_unissued() const {
    const std::string name = "引用尚未公布()";
    if (!has_text()) return {name, unknown{missing_text}, {}, {}, {}, {}};
    const facts* s = subject();
    const day_point day = s->date_written ? s->date_written->value.last() : as_of_;
    for (const citation& c : s->citations) {
        if (c.as != citation::role::basis) continue;
        if (const instrument* later = instruments_.issued_after(c.name, day))
            return wrong(name, {{dossier_.subject, c.at}},
                         "《" + c.name + "》" +
                             date{later->issued ? *later->issued : *later->effective}.zh() +
                             "才公布,晚于本文件的日期" + date{day}.zh());
    }
    return right(name, "引用的依据中没有当时尚未公布的");
}

fact case_facts::numbering_breaks() const {
    const std::string name = "层次不符()";
    if (!has_text()) return {name, unknown{missing_text}, {}, {}, {}, {}};
    const facts* s = subject();
    if (holds_other_texts(*s)) return right(name, "文件修改或者汇编其他文件,序号不比");
    const document& doc = dossier_.documents[dossier_.papers[dossier_.subject].document];
    std::map<std::pair<node_kind, std::size_t>, const node*> previous;
    for (const node& n : doc.nodes) {
        if (!is_numbered(n.kind) || n.number == 0 || !s->whole.contains(n.range)) continue;
        // Articles run on through chapters; everything else is counted within its parent.
        const std::size_t parent = n.kind == node_kind::tiao ? 0 : n.parent;
        const node*& before = previous[{n.kind, parent}];
        const bool goes_on = !before || n.number == 1 || n.number == before->number + 1;
        if (before && !goes_on) {
            const bool twice = n.number == before->number;
            return wrong(name, {{dossier_.subject, before->label}, {dossier_.subject, n.label}},
                         "「" + std::string(doc.at(before->label)) + "」之后是「" +
                             std::string(doc.at(n.label)) + "」," + word_of(n.kind) +
                             (twice ? "重复" : "不相连"));
        }
        before = &n;
    }
    return right(name, "序号相连");
}

fact case_facts::attachments_differ() const {
    const std::string name = "附件不符()";
    if (!has_text()) return {name, unknown{missing_text}, {}, {}, {}, {}};
    const facts* s = subject();
    const document& doc = dossier_.documents[dossier_.papers[dossier_.subject].document];
    const std::set<int> listed = listed_attachments(doc, s->whole);
    std::set<int> present;
    std::size_t texts = 0;
    for (const node& n : doc.nodes)
        if (n.kind == node_kind::attachment && s->whole.contains(n.range)) {
            present.insert(std::max(1, n.number));
            ++texts;
        }
    for (std::size_t i : searched())
        for (const std::string_view at : {"附件", "附表"}) {
            const std::string& path = dossier_.papers[i].path;
            std::size_t from = path.find(at);
            if (i == dossier_.subject || from == std::string::npos) continue;
            from += at.size();
            present.insert(std::max(1, structure::read_number(path, from)));
        }
    if (!listed.empty())
        for (const auto& [n, at] : mentioned_attachments(doc, s->whole))
            if (n > *listed.rbegin() && !present.count(n))
                return wrong(name, {{dossier_.subject, at}},
                             "正文提到附件" + std::to_string(n) + ",附件说明只列到附件" +
                                 std::to_string(*listed.rbegin()));
    if (texts > 0)
        for (int n : listed)
            if (!present.count(n))
                return wrong(name, {}, "附件说明列有附件" + std::to_string(n) + ",没有附上");
    return right(name, "附件说明和附件没有发现不符");
}

namespace {

/// What was chosen among the three ways of disclosure, in a line such as 公开方式：□主动公开
/// ☑依申请公开; empty when the line doesn't tell.
struct chosen {
    std::string way;
    std::size_t begin = 0, end = 0;
};
bool is_mark(std::string_view s, std::initializer_list<std::string_view> marks, bool at_end) {
    while (!s.empty() && (at_end ? s.back() : s.front()) == ' ')
        at_end ? s.remove_suffix(1) : s.remove_prefix(1);
    return std::any_of(marks.begin(), marks.end(), [&](std::string_view m) {
        return at_end ? s.ends_with(m) : s.starts_with(m);
    });
}

struct option {
    chosen what;
    bool marked_before = false, ticked_before = false, marked_behind = false, ticked_behind = false;
    bool is_tick_close = false;  ///< 甲√ 乙: nothing parts it from the mark behind it
};

/// The ways that a line names, in their order, with the marks on both sides of each.
std::vector<option> options_in(std::string_view line) {
    const auto ticks = {"☑"sv, "√"sv, "✓"sv, "✔"sv, "■"sv, "☒"sv, "●"sv};
    const auto boxes = {"□"sv, "○"sv, "☐"sv};
    std::vector<option> found;
    for (const auto& [words, way] :
         {std::pair{"主动公开"sv, "主动公开"sv}, std::pair{"公开发布"sv, "主动公开"sv},
          std::pair{"依申请公开"sv, "依申请公开"sv}, std::pair{"不予公开"sv, "不予公开"sv},
          std::pair{"不公开"sv, "不予公开"sv}}) {
        const std::size_t at = line.find(words);
        if (at == std::string_view::npos) continue;
        option o;
        o.what = {std::string(way), at, at + words.size()};
        const std::string_view before = line.substr(0, at), rest = line.substr(o.what.end);
        o.ticked_before = is_mark(before, ticks, true);
        o.marked_before = o.ticked_before || is_mark(before, boxes, true);
        o.ticked_behind = is_mark(rest, ticks, false);
        o.marked_behind = o.ticked_behind || is_mark(rest, boxes, false);
        o.is_tick_close = o.ticked_behind && !rest.starts_with(" ");
        found.push_back(std::move(o));
    }
    std::sort(found.begin(), found.end(),
              [](const option& a, const option& b) { return a.what.begin < b.what.begin; });
    return found;
}

/// 甲☑ 乙□, 甲√ 乙, or √甲 □乙: one way of ticking in one line.
chosen chosen_in(std::string_view line) {
    const std::vector<option> found = options_in(line);
    if (found.empty()) return {};
    const option &first = found.front(), &last = found.back();
    const bool stand_behind = !first.marked_before && (last.marked_behind || first.is_tick_close);
    const bool stand_before =
        !stand_behind &&
        std::any_of(found.begin(), found.end(), [](const option& o) { return o.marked_before; });
    const option* only = nullptr;
    for (const option& o : found) {
        if (!(stand_before ? o.ticked_before : o.ticked_behind)) continue;
        if (only) return {};
        only = &o;
    }
    if (only) return only->what;
    return found.size() == 1 && !first.marked_before ? first.what : chosen{};
}

}  // namespace

fact case_facts::disclosure(const std::string& name) const {
    for (std::size_t i : searched()) {
        const paper& p = dossier_.papers[i];
        if (i != dossier_.subject && p.facts.kind != paper_kind::signing_sheet) continue;
        const std::string& text = dossier_.documents[p.document].text;
        for (const std::string_view label :
             {"公开方式", "公开属性", "公开类别", "公开形式", "公开选项", "（此件", "(此件"})
            for (const auto& [at, from] : places_of(label, text, p.facts.whole)) {
                std::size_t end = std::min(text.find('\n', from), p.facts.whole.end);
                // A form's field may be filled in the cell below.
                if (text.substr(from, end - from).size() < 4)
                    end = std::min(text.find('\n', end + 1), p.facts.whole.end);
                const chosen c = chosen_in(std::string_view(text).substr(from, end - from));
                if (!c.way.empty())
                    return {name, c.way, {{i, {from + c.begin, from + c.end}}}, {}, {}, {}};
            }
    }
    return {name, unknown{name}, {}, {}, {}, {}};
}

}  // namespace yigui::judging
