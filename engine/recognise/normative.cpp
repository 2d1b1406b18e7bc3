// Whether a document sets rules for the public, and which leads its text gives. Words of title and
// text are weighed against each other; a number of the normative series settles it.
#include <algorithm>
#include <map>

#include "recognise/identity.h"
#include "recognise/kind.h"

namespace yigui::recognising {
namespace {

bool has(std::string_view s, std::string_view what) {
    return s.find(what) != std::string_view::npos;
}

/// 组配分类:行政规范性文件, in the head of a page: what its issuer files it under.
std::string filed_under(const reading& r) {
    for (const reading::field& f : r.fields()) {
        if (f.key != "组配分类" && f.key != "信息分类" && f.key != "公文种类" &&
            f.key != "体裁分类" && f.key != "类型" && f.key != "分类")
            continue;
        const std::string_view value = r.at(f.value_at);
        if (has(value, "规范性文件") && !has(value, "非") && !has(value, "其他")) return f.value;
    }
    return {};
}

/// Of most kinds of papers none sets rules; a paper of no kind leaves it open.
void find_normative_by_kind(facts& f) {
    f.is_normative = false;
    if (f.kind == paper_kind::law) {
        f.normative_because = "是法律、法规或者规章,不是行政规范性文件";
        return;
    }
    f.normative_because = "是" + std::string(name_of(f.kind)) + ",不是规定权利义务的文件";
    const bool is_named = f.kind == paper_kind::other && has(f.kind_because, "标题里有");
    if (f.kind == paper_kind::cleanup_result || (f.kind == paper_kind::other && !is_named))
        f.is_normative.reset();
}

}  // namespace

void find_normative(const reading& r, facts& f) {
    if (f.kind != paper_kind::issued_document && f.kind != paper_kind::draft)
        return find_normative_by_kind(f);
    const phrase_data& w = r.words();
    const std::string title = folded_title(f);
    int yes = 0, no = 0;
    std::string why_yes, why_no;
    const auto weigh = [&](const phrase_hit& h, std::string_view text, int weight) {
        const bool is = w.group_of(h).id == "是规范性文件";
        (is ? yes : no) += weight;
        std::string& why = is ? why_yes : why_no;
        if (why.empty()) why = "“" + std::string(text.substr(h.begin, h.end - h.begin)) + "”";
    };
    for (const auto& h : w.scan_title(title))
        if (h.role == role::title_word && w.group_of(h).family == "定性") weigh(h, title, 3);
    for (const auto& h : r.hits())
        if (h.role == role::body_word && h.begin >= r.body() && w.group_of(h).family == "定性")
            weigh(h, r.text(), w.group_of(h).id == "是规范性文件" ? 1 : 4);
    const std::string number = f.doc_number ? f.doc_number->value : "";
    if (has(number, "规字") || has(number, "规〔") || has(number, "规范〔")) {
        f.is_normative = true;
        f.normative_because = "发文字号“" + number + "”是规范性文件编号";
    } else if (yes >= 2 && yes > no) {
        f.is_normative = true;
        f.normative_because = "规定外部权利义务并可反复适用: " + why_yes;
    } else if (no >= 3 && no > yes) {
        f.is_normative = false;
        f.normative_because = "属内部事务、工作部署或者个案处理: " + why_no;
    } else if (const std::string column = no > yes ? "" : filed_under(r); !column.empty()) {
        f.is_normative = true;
        f.normative_because = "网页上归在“" + column + "”一类";
    } else {
        f.normative_because = "标题和正文都不足以判断是否规定外部权利义务";
    }
}

namespace {

/// A word inside a longer one that is no lead, or in a clause that says so.
bool is_spared(const reading& r, const phrase_hit& h) {
    const stretch c = r.clause_at(h.begin);
    for (std::size_t k = r.first_hit(c.begin); k < r.hits().size(); ++k) {
        const phrase_hit& o = r.hits()[k];
        if (o.begin >= c.end) break;
        if (o.group != h.group) continue;
        const bool touches = o.begin <= h.end && o.end >= h.begin;
        if (o.role == role::clause_spare || (o.role == role::spare && touches)) return true;
    }
    return false;
}

}  // namespace

std::vector<signal> find_signals(const reading& r) {
    constexpr int enough = 5;  // places a lead, for a reader
    std::vector<signal> out;
    const phrase_data& w = r.words();
    std::vector<int> taken(w.groups().size());
    for (std::size_t i = 0; i < r.hits().size(); ++i) {
        const phrase_hit& h = r.hits()[i];
        if (h.role != role::word || taken[h.group] >= enough || h.begin < r.body()) continue;
        const phrase_group& g = w.groups()[h.group];
        if (g.family != "线索" || r.is_cited(h.begin)) continue;
        if (is_spared(r, h)) continue;
        ++taken[h.group];
        out.push_back({g.id, r.original({h.begin, h.end})});
    }
    return out;
}

namespace {

/// 保密审查表 is the paper, 保密审查管理办法 a text about it: a document's title has to end so.
bool names_the_paper(std::string_view title, const phrase_hit& h, bool is_document) {
    if (!is_document) return true;
    const std::string_view rest = title.substr(h.end);
    return is_one_of(rest, {"", "的通知", "的公告", "表", "书", "》", "》的通知"});
}

}  // namespace

std::vector<signal> find_further_kinds(const reading& r, const facts& f) {
    std::vector<signal> out;
    const phrase_data& w = r.words();
    const bool is_document = f.kind == paper_kind::draft || f.kind == paper_kind::law ||
                             f.kind == paper_kind::issued_document;
    const auto look = [&](const std::string& text, span at) {
        for (const phrase_hit& h : w.scan_title(text)) {
            if (w.group_of(h).family != "卷内材料" || w.of(h).role != role::title_word) continue;
            const std::string& id = w.group_of(h).id;
            const bool is_known =
                std::any_of(out.begin(), out.end(), [&](const signal& s) { return s.id == id; });
            if (!is_known && names_the_paper(text, h, is_document)) out.push_back({id, at});
        }
    };
    if (f.title) look(folded_title(f), f.title->at);
    if (!r.text().empty()) {
        constexpr std::size_t longest_name = 120;
        const stretch first = r.line_at(r.body());
        const std::string_view line = r.at(first);
        if (line.size() <= longest_name && line.find("。") == line.npos)
            look(std::string(line), r.original(first));
    }
    const std::string& path = r.doc().path;
    std::string name = path.substr(path.find_last_of("/!") + 1);
    name.resize(std::min(name.size(), name.rfind('.')));
    look(fold(name).text, {});
    return out;
}

}  // namespace yigui::recognising
