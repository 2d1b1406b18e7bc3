// Names are taken from 《》 and compared by their cores; bare names are looked for in the text
// without spaces and marks, so that a title broken over lines or set in table cells is found. A
// bare hit counts only where a name can begin and end: 《X办法实施细则》 does not name 《X办法》.
#include "dossier/sheet.h"

#include <algorithm>
#include <array>

#include "base/loosely.h"
#include "base/unicode.h"
#include "dossier/one_of.h"
#include "dossier/short_names.h"
#include "model/sentence.h"

namespace yigui::joining {
namespace {

using view = std::string_view;

bool is_left_out(const citation& c) {
    using role = citation::role;
    return c.as == role::basis || c.as == role::repeals;
}

bool is_acted_on(const citation& c) {
    using role = citation::role;
    return c.as == role::repeals || c.as == role::amends || c.as == role::extends;
}

void add_names(sheet& s, const std::vector<std::string>& organs) {
    const std::size_t from = s.said->whole.begin;
    const span title = s.said->title ? s.said->title->at : span{};
    for (const quoted_name& q : quoted_names(s.text())) {
        named n;
        n.core = core_of(q.name, organs);
        n.at = {q.at.begin + from, q.at.end + from};
        n.in_title = !title.empty() && title.contains(n.at);
        for (const citation& c : s.said->citations) {
            if (c.at.begin >= n.at.end + 60 || n.at.begin >= c.at.end + 3) continue;
            if (core_of(c.name, organs).text != n.core.text) continue;
            n.as_basis = is_left_out(c);
            n.acted_on = is_acted_on(c);
            n.number = c.number;
            break;
        }
        if (!n.core.empty()) s.names.push_back(std::move(n));
    }
}

/// A character before which a bare name may begin; a space or a mark parts words on a line.
bool may_precede(const sheet& s, std::size_t at) {
    const view squeezed_text = s.body.text;
    if (at == 0) return true;
    const span gap{s.body.source[at - 1].end, s.body.source[at].begin};
    if (gap.begin < gap.end && s.doc->at(gap).find('\n') == view::npos) return true;
    std::size_t i = at - 1;
    while (i > 0 && (static_cast<unsigned char>(squeezed_text[i]) & 0xC0) == 0x80) --i;
    const view c = squeezed_text.substr(i, at - i);
    static constexpr view heads =
        "市省区县州局委厅府会室对将为于按与和及的了过由把发布议查核估证定订征求称题目件据行在到读即"
        "拟报送取施改究论是该关审表就称的";
    return heads.find(c) != view::npos;
}

/// A bare name after 中山市 is not the one of 江门市.
bool is_of_place(view squeezed_text, std::size_t at, const std::string& place) {
    if (place.empty()) return true;
    const view before = squeezed_text.substr(0, at);
    bool after_place = false;
    for (view unit : {"市", "省", "区", "县", "州", "局", "委", "厅", "府"})
        after_place = after_place || before.ends_with(unit);
    if (!after_place || before.ends_with("我市") || before.ends_with("全市") ||
        before.ends_with("本市"))
        return true;
    const view near = before.substr(before.size() > 60 ? before.size() - 60 : 0);
    return near.find(place) != view::npos;
}

/// 某县人民政府令第3号 goes by its number.
bool is_order_without_title(const facts& f) {
    return f.kind == paper_kind::issued_document && f.doc_number &&
           f.doc_number->value.find("令") != std::string::npos;
}

}  // namespace

bool may_follow(view rest) {
    return !starts_with_one_of(
        rest, {"实施细则", "的实施细则", "实施办法", "实施方案", "工作方案", "宣传方案", "评估方案",
               "补充规定", "补充通知",   "操作规程", "操作指引", "操作指南", "申报指南", "申报指引",
               "申报通知", "申报事项",   "申请指南", "办事指南", "服务指南", "配套",     "的配套",
               "的补充",   "名单",       "奖励名单", "补助名单", "补贴名单", "公示名单", "奖励资金",
               "补助资金", "补贴资金",   "专项资金", "宣传口号", "宣传标语"});
}

likeness identity::like(const title_core& c) const {
    likeness best = likeness::other;
    for (const title_core& mine : cores) best = std::max(best, compare(mine, c));
    return best;
}

bool identity::is(const title_core& c) const {
    return std::any_of(cores.begin(), cores.end(),
                       [&](const title_core& mine) { return is_same_document(mine, c); });
}

std::string folder_of(const std::string& path) {
    return path.substr(0, path.rfind('/') + 1);  // npos + 1 is 0: no folder
}

namespace {

bool holds(const std::vector<std::string>& folders, const std::string& path) {
    return std::find(folders.begin(), folders.end(), folder_of(path)) != folders.end();
}

}  // namespace

bool identity::is_alone_beside(const std::string& path) const {
    const std::string here = folder_of(path);
    const auto is_here = [&](const std::string& folder) { return folder == here; };
    const auto is_below = [&](const std::string& folder) { return folder.starts_with(here); };
    return !here.empty() && !own_folders.empty() &&
           std::all_of(own_folders.begin(), own_folders.end(), is_here) &&
           std::none_of(rival_folders.begin(), rival_folders.end(), is_below);
}

bool identity::is_of_rivals_beside(const std::string& path) const {
    return holds(rival_folders, path) && !holds(own_folders, path);
}

std::vector<std::string> organs_of(const std::vector<paper>& papers) {
    std::vector<std::string> out;
    for (const paper& p : papers) {
        if (p.facts.issuer && p.facts.issuer->value.size() >= 9)
            out.push_back(p.facts.issuer->value);
        if (!p.facts.title) continue;
        const std::string& t = p.facts.title->value;
        const std::size_t at = t.find("关于");
        if (at == std::string::npos || at < 9 || at > 90) continue;
        const std::string head = t.substr(0, at);
        for (view end : {"局", "委员会", "办公室", "人民政府", "厅", "办公厅"})
            if (head.ends_with(end)) out.push_back(head);
    }
    std::sort(out.begin(), out.end(), [](const std::string& a, const std::string& b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

std::vector<sheet> lay_out(const std::vector<document>& documents,
                           const std::vector<paper>& papers) {
    const auto organs = organs_of(papers);
    std::vector<sheet> out;
    for (const paper& p : papers) {
        sheet s;
        s.doc = &documents[p.document];
        s.said = &p.facts;
        s.path = p.path;
        if (p.facts.title)
            s.title = core_of(p.facts.title->value, organs);
        else if (is_order_without_title(p.facts))
            s.title = core_of(p.facts.doc_number->value, organs);
        s.body = squeeze(s.text());
        for (span& at : s.body.source) {
            at.begin += p.facts.whole.begin;
            at.end += p.facts.whole.begin;
        }
        add_names(s, organs);
        out.push_back(std::move(s));
    }
    return out;
}

namespace {

/// 关于延长《X》有效期事宜 speaks of the notice that extends X, whatever its title.
bool tells_of_extension(const sheet& s, const identity& id, const named& n) {
    const bool is_extended =
        std::any_of(id.extended.begin(), id.extended.end(),
                    [&](const title_core& c) { return compare(c, n.core) >= likeness::variant; });
    if (!is_extended) return false;
    const view sentence = s.doc->at(sentence_around(s.doc->text, s.said->whole, n.at));
    return holds_loosely(sentence, {"延长", "延续", "延期", "有效期"});
}

/// 同意废止《X》 speaks of the decision that repeals X.
bool tells_of_act(const sheet& s, const identity& id, const named& n) {
    const bool is_ours =
        std::any_of(id.acted_on.begin(), id.acted_on.end(),
                    [&](const title_core& c) { return compare(c, n.core) >= likeness::variant; });
    return is_ours && is_acted_on_beside(s, n);
}

}  // namespace

bool is_acted_on_beside(const sheet& s, const named& n) {
    constexpr std::size_t near = 60;  // bytes
    const view before = view(s.doc->text).substr(0, n.at.begin);
    for (view verb : {"废止", "宣布失效", "停止执行", "停止施行", "修改", "修正", "部分修改"})
        if (before.ends_with(verb)) return true;
    // 将《X》(某政发〔2011〕27号)予以废止, 《X》废止决定
    view behind = view(s.doc->text).substr(n.at.end, near);
    for (view mark : {"，", "。", "；", "《", "\n"}) behind = behind.substr(0, behind.find(mark));
    for (view verb : {"予以废止", "的废止", "废止的", "废止决定", "废止事", "宣布失效"})
        if (behind.find(verb) != view::npos) return true;
    // 《X》修改座谈会记录; not 《X》修改稿, which is X.
    for (view verb : {"修改", "修正"})
        if (behind.starts_with(verb) && !behind.substr(verb.size()).starts_with("稿") &&
            !behind.substr(verb.size()).starts_with("草案") && !behind.substr(verb.size()).empty())
            return true;
    return false;
}

std::vector<span> places_of_subject(const sheet& s, const identity& id) {
    std::vector<span> out;
    for (const named& n : s.names)
        if (id.is(n.core) || tells_of_extension(s, id, n) || tells_of_act(s, id, n))
            out.push_back(n.at);
    for (const title_core& core : id.cores) {
        if (core.text.size() < 18) continue;
        std::size_t at = 0;
        while ((at = s.body.text.find(core.text, at)) != std::string::npos) {
            const std::size_t end = at + core.text.size();
            const span where = s.body.original(at, end);
            const bool in_a_name = std::any_of(s.names.begin(), s.names.end(), [&](const named& n) {
                return n.at.begin <= where.begin && where.end <= n.at.end;
            });
            if (!in_a_name && may_precede(s, at) && is_of_place(s.body.text, at, core.place) &&
                may_follow(view(s.body.text).substr(end)))
                out.push_back(where);
            at = end;
        }
    }
    if (out.empty() && s.said->kind == paper_kind::meeting_minutes) out = short_places(s, id);
    std::sort(out.begin(), out.end(), [](span a, span b) {
        return a.begin != b.begin ? a.begin < b.begin : a.end < b.end;
    });
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

namespace {

/// Of a line before its mark; a label with wide gaps between its characters is shorter.
constexpr std::size_t longest_label = 200;

/// 涉及行业领域: below an empty 政策措施名称: is the next field, and no value.
bool is_next_label(view line) {
    constexpr std::size_t longest = 48;  // bytes
    const std::size_t mark = std::min(line.find("："), line.find(':'));
    return mark <= longest && line.find("《") == view::npos;  // npos too
}

/// What stands behind the mark, or, without one, on the next line.
view value_behind(view text, view line, std::size_t mark, std::size_t next_line) {
    view value = mark < line.size() ? line.substr(mark) : view();
    for (bool cut = true; cut;) {
        cut = false;
        for (view gap : {"：", ":", "\t", "|", "｜", " ", "　"})
            while (value.starts_with(gap)) value.remove_prefix(gap.size()), cut = true;
    }
    if (!value.empty() || next_line >= text.size()) return value;
    value = text.substr(next_line, std::min(text.find('\n', next_line), text.size()) - next_line);
    return is_next_label(value) ? view() : value;
}

/// What parts cells on a line: bars, stops of the tabulator, and the gaps of a table laid out with
/// blanks.
std::size_t gaps_in(view line) {
    std::size_t out = 0;
    for (view gap : {"\t", "|", "｜", "   ", "　"})
        for (std::size_t at = line.find(gap, 1); at != view::npos;
             at = line.find(gap, line.find_first_not_of(gap, at)))
            ++out;
    return out;
}

/// 审核日期, 公布, 备注: what stands behind the first label are labels too.
bool names_columns_only(view line) {
    std::size_t labels = 0;
    for (view rest = line; !rest.empty();) {
        const std::size_t end = std::min({rest.find('|'), rest.find("｜"), rest.find('\t'),
                                          rest.find("   "), rest.find("　"), rest.size()});
        const std::string cell = squeeze(rest.substr(0, end)).text;
        rest.remove_prefix(std::min(rest.size(), std::max<std::size_t>(end, 1)));
        while (starts_with_one_of(rest, {"|", "\t", " "})) rest.remove_prefix(1);
        while (starts_with_one_of(rest, {"｜", "　"})) rest.remove_prefix(view("　").size());
        if (cell.empty()) continue;
        constexpr std::size_t longest = 24;  // bytes
        if (cell.size() > longest ||
            !ends_with_one_of(cell,
                              {"名称", "标题", "文号", "字号", "日期",     "时间", "单位", "部门",
                               "机关", "科室", "结论", "结果", "情况",     "意见", "备注", "序号",
                               "审核", "审查", "公布", "发布", "备案",     "解读", "讨论", "审议",
                               "评估", "论证", "签发", "编号", "征求意见", "网址", "方式"}))
            return false;
        ++labels;
    }
    return labels > 2;
}

/// 文件名称⇥审核⇥公布 above rows with tabs, or of nothing but labels: the head of a register, in which no document
/// is named.
bool is_head_of_register(view line, view text, std::size_t next_line) {
    if (gaps_in(line) < 2) return false;
    if (names_columns_only(line)) return true;
    if (next_line >= text.size()) return false;
    const view next = text.substr(next_line, text.find('\n', next_line) - next_line);
    return gaps_in(next) > 0 &&
           !holds_loosely(line, {"办法", "规定", "细则", "措施", "方案", "规则", "制度", "规范",
                                 "通告", "的通知", "的意见", "的决定", "稿", "《"});
}

using label_place = const char* const*;

/// The label that a line begins with and where its mark stands: a colon, a bar, a stop of the tabulator
/// or, in a table that was laid out with blanks, a gap. The end of the labels without one.
std::pair<label_place, std::size_t> label_of(view line, label_place first, label_place last) {
    const std::size_t colon = std::min(
        {line.find("："), line.find(':'), line.find('\t'), line.find('|'), line.find("｜")});
    // 名　　称 is 名称.
    if (const view head = line.substr(0, colon); head.size() <= longest_label)
        if (const auto* label = std::find(first, last, squeeze(head).text); label != last)
            return {label, colon};
    for (view gap : {"   ", "　"})
        for (std::size_t at = line.find(gap, 1); at <= std::min(colon, longest_label);
             at = line.find(gap, line.find_first_not_of(gap, at))) {
            const auto* label = std::find(first, last, squeeze(line.substr(0, at)).text);
            if (label != last) return {label, at};
        }
    return {last, colon};
}

}  // namespace

std::optional<std::string> value_of_field(const sheet& s,
                                          std::initializer_list<const char*> labels) {
    const view text = s.text();
    std::optional<std::string> out;
    const auto* best = labels.end();
    for (std::size_t at = 0; at < text.size() && best != labels.begin();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const view line = text.substr(at, end - at);
        at = end + 1;
        const auto [label, mark] = label_of(line, labels.begin(), best);
        const bool is_cell = mark < line.size() && !line.substr(mark).starts_with(":") &&
                             !line.substr(mark).starts_with("：");
        if (label == best || (is_cell && is_head_of_register(line, text, at))) continue;
        const view value = value_behind(text, line, mark, at);
        if (value.empty()) continue;
        out = std::string(value);
        best = label;
    }
    return out;
}

}  // namespace yigui::joining
