// From the surest sign to the weakest: the paper's own title; documents named in it; the number;
// the field that names the object; the first document named; anaphora (本办法, 该送审稿). A sign
// that points elsewhere is believed before a weaker one that points here.
#include "dossier/match.h"

#include <algorithm>

#include "base/loosely.h"
#include "base/unicode.h"
#include "dossier/copies.h"
#include "dossier/dropped_drafts.h"
#include "dossier/one_of.h"
#include "dossier/short_names.h"
#include "model/sentence.h"

namespace yigui::joining {
namespace {

using view = std::string_view;

std::string quoted(const std::string& s) { return "「" + s + "」"; }

bool is_text(paper_kind k) { return k == paper_kind::issued_document || k == paper_kind::draft; }

/// Kinds of which each paper has one object, so that a number that is not ours settles it.
bool has_one_object(paper_kind k) {
    switch (k) {
        case paper_kind::legality_opinion:
        case paper_kind::fair_competition_review:
        case paper_kind::risk_assessment:
        case paper_kind::expert_opinion:
        case paper_kind::signing_sheet:
        case paper_kind::publication:
        case paper_kind::interpretation:
        case paper_kind::filing:
        case paper_kind::evaluation:
            return true;
        default:
            return false;
    }
}

/// The paper's own title without the words for the kind of paper: does a document's name remain?
bool title_names_a_document(const sheet& s) {
    if (!s.said->title) return false;
    std::string t = s.title.text;
    for (view word : {"合法性审核意见书", "合法性审查意见书", "合法性审核意见", "合法性审查意见",
                      "公平竞争审查", "征求意见", "起草说明", "编制说明", "政策解读", "解读",
                      "风险评估报告", "评估报告", "专家论证", "备案报告", "会议纪要", "审核意见"})
        if (const auto at = t.find(word); at != std::string::npos) t.resize(at);
    for (view kind : {"办法", "规定", "细则", "措施", "方案", "规程", "条例", "指南", "制度"})
        if (t.size() >= 18 && t.find(kind) != std::string::npos) return true;
    return false;
}

/// 《办法》(某规〔2024〕1号) in the text: name and number of the subject together.
bool names_by_number(const sheet& s, const identity& id) {
    return !id.number.empty() && std::any_of(s.names.begin(), s.names.end(), [&](const named& n) {
        return id.is(n.core) && number_key(n.number) == id.number;
    });
}

/// 某市公交票价调整听证报告, of 某市公交票价调整方案: the name without its last word, and behind it
/// the step that the paper records.
bool title_shortens_subject(const sheet& s, const identity& id) {
    constexpr std::size_t shortest = 30;  // bytes; fewer may be the name of a whole field
    if (is_text(s.said->kind)) return false;
    for (const title_core& c : id.cores)
        for (view last : {"实施办法", "实施方案", "实施细则", "管理办法", "方案", "标准", "规划",
                          "计划", "办法", "规定", "细则", "意见", "通告"}) {
            if (!c.text.ends_with(last) || c.text.size() < shortest + last.size()) continue;
            const std::string stem = c.text.substr(0, c.text.size() - last.size());
            const std::size_t at = s.title.text.find(stem);
            if (at == std::string::npos || !is_of_one_place(c, s.title)) continue;
            const view rest = view(s.title.text).substr(at + stem.size());
            for (view step : {"听证", "社会稳定风险评估", "风险评估", "专家论证", "征求意见",
                              "公平竞争审查", "合法性审", "意见采纳", "政策解读"})
                if (rest.starts_with(step)) return true;
        }
    return false;
}

/// 关于修改《X》的通知 beside X: a document of its own.
bool acts_on_subject(const sheet& s, const identity& id) {
    return s.said->kind == paper_kind::issued_document && !id.is(s.title) &&
           std::any_of(s.names.begin(), s.names.end(), [&](const named& n) {
               return n.in_title && id.is(n.core) && is_acted_on_beside(s, n);
           });
}

/// 《甲办法》申报指南: the words name what is drawn up under the subject, or, where opinions are asked for, 关于公开征求《甲办法》
/// 实施效果意见的公告, something else about it.
bool names_what_is_of_subject(view words, paper_kind kind, const identity& id) {
    constexpr std::size_t shortest = 18;  // bytes
    const std::string said = squeeze(words).text;
    view name;
    for (const title_core& c : id.cores)
        if (c.text.size() > name.size() && said.find(c.text) != std::string::npos) name = c.text;
    if (name.size() < shortest) return false;
    const view rest = view(said).substr(said.find(name) + name.size());
    const bool asks =
        kind == paper_kind::consultation_notice || kind == paper_kind::consultation_feedback;
    return !may_follow(rest) ||
           (asks && starts_with_one_of(rest, {"实施效果", "实施情况", "执行情况", "落实情况",
                                              "必要性", "可行性", "施行情况"}));
}

std::optional<match> by_title(const sheet& s, const identity& id) {
    if (!s.said->title) return std::nullopt;
    const std::string& title = s.said->title->value;
    likeness best = id.like(s.title);
    if (names_what_is_of_subject(title, s.said->kind, id))
        return match{about::other, "标题" + quoted(title) + "写的是" + quoted(id.title) +
                                       "之下或者有关的另一事项"};
    bool names = false;
    const auto inner = quoted_names(title);
    for (const quoted_name& q : inner) {
        const likeness l = id.like(core_of(q.name));
        best = std::max(best, l);
        names = true;
    }
    for (const named& n : s.names)
        if (n.in_title) best = std::max(best, id.like(n.core));
    if (acts_on_subject(s, id)) return match{about::other, "是修改、废止被审查文件的另一份文件"};
    if (best >= likeness::variant) return match{about::this_one, "标题是或写明" + quoted(id.title)};
    for (span at : places_of_subject(s, id))
        if (s.said->title->at.contains(at))
            return match{about::this_one, "标题写明" + quoted(id.title)};
    if (!names && title_shortens_subject(s, id))
        return match{about::this_one, "标题以省略的名称写明" + quoted(id.title)};
    if (!names && !is_text(s.said->kind) && is_named_for_short(title, id))
        return match{about::this_one, "标题以简称写明" + quoted(id.title)};
    if (best == likeness::near)
        return match{about::unknown, "标题" + quoted(title) + "与被审查的文件相近而不相同,请核对"};
    const bool names_it = !names && !is_text(s.said->kind) && names_by_number(s, id);
    if (!names_it && (names || is_text(s.said->kind) || title_names_a_document(s)))
        return match{about::other, "标题" + quoted(title) + "是另一份文件"};
    return std::nullopt;
}

/// Another number beside the subject's name, in a paper that has one object only.
std::optional<match> by_other_number(const sheet& s, const identity& id) {
    if (id.number.empty() || !has_one_object(s.said->kind)) return std::nullopt;
    std::string other;
    for (const named& n : s.names) {
        if (n.number.empty() || n.as_basis || !id.is(n.core)) continue;
        const view before = view(s.doc->text)
                                .substr(n.at.begin > 36 ? n.at.begin - 36 : 0,
                                        std::min<std::size_t>(n.at.begin, 36));
        if (holds_loosely(before, {"废止", "修订", "原", "代替", "取代"})) continue;
        if (number_key(n.number) == id.number) return std::nullopt;
        other = n.number;
    }
    if (other.empty()) return std::nullopt;
    return match{about::other, "写的文号是" + other + ",不是被审查文件的文号"};
}

/// 关于落实《甲办法》的通知, 关于申报2025年甲办法资金的通知: a notice of its own, which carries no document.
bool is_on_carrying_out(view words) {
    const std::string said = squeeze(words).text;
    return holds_one_of(said, {"关于落实", "关于贯彻", "关于做好", "关于申报", "关于组织申报",
                               "关于开展", "关于执行", "关于学习", "关于宣传"}) &&
           ends_with_one_of(said, {"通知", "函", "方案"});
}

std::optional<match> by_field(const sheet& s, const identity& id) {
    const auto value = named_in_form(s);
    if (!value) return std::nullopt;
    // 标题:县政府召开第7次常务会议, in the head of a page: its own title, which by_title has looked at.
    const auto inner = quoted_names(*value);
    if (inner.empty() && s.said->title &&
        squeeze(*value).text == squeeze(s.said->title->value).text)
        return std::nullopt;
    const title_core core = core_of(inner.empty() ? *value : inner[0].name);
    const likeness l = id.like(core);
    if (names_what_is_of_subject(*value, s.said->kind, id) ||
        ((l != likeness::same || !inner.empty()) && is_on_carrying_out(*value)))
        return match{about::other, "表中写明的是" + quoted(*value)};
    if (l >= likeness::variant) return match{about::this_one, "表中写明" + quoted(id.title)};
    const std::string words = squeeze(*value).text;
    for (const title_core& c : id.cores) {
        const std::size_t at = words.find(c.text);
        if (c.text.size() >= 18 && is_of_one_place(c, core) && at != std::string::npos &&
            may_follow(view(words).substr(at + c.text.size())))
            return match{about::this_one, "表中写明" + quoted(id.title)};
    }
    if (inner.empty() && is_named_for_short(words, id))
        return match{about::this_one, "表中以简称写明" + quoted(id.title)};
    if (l == likeness::near)
        return match{about::unknown,
                     "表中的文件名称" + quoted(*value) + "与标题相近而不相同,请核对"};
    if (inner.empty() && core.text.size() < 18) return std::nullopt;
    return match{about::other, "表中写明的是" + quoted(*value)};
}

std::optional<match> by_names(const sheet& s, const identity& id) {
    const auto places = places_of_subject(s, id);
    const auto first = std::find_if(s.names.begin(), s.names.end(), [](const named& n) {
        return !n.as_basis && !n.in_title && !is_law_name(n.core.text);
    });
    if (!places.empty()) {
        const bool other_first =
            first != s.names.end() && !id.is(first->core) && first->at.begin < places.front().begin;
        if (!other_first || !has_one_object(s.said->kind))
            return match{about::this_one, "正文写明" + quoted(id.title)};
        return match{about::unknown, "先写的是" + quoted(std::string(s.doc->at(first->at))) +
                                         ",不能确定针对哪一份"};
    }
    if (first != s.names.end()) {
        const likeness l = id.like(first->core);
        if (l == likeness::near) return match{about::unknown, "正文写的文件名称与标题相近而不相同"};
        if (is_collective(s.said->kind) || has_one_object(s.said->kind) ||
            s.said->kind == paper_kind::consultation_notice ||
            s.said->kind == paper_kind::consultation_feedback ||
            s.said->kind == paper_kind::drafting_explanation)
            return match{about::other,
                         "没有写到被审查的文件,写的是" + quoted(std::string(s.doc->at(first->at)))};
    }
    return std::nullopt;
}

/// 令第3号 in running text, where the key of the number has no 第.
bool gives_number(const sheet& s, const identity& id) {
    if (s.body.text.find(id.number) != std::string::npos) return true;
    const std::size_t figure = id.number.find_last_not_of("0123456789", id.number.size() - 4);
    if (!id.number.ends_with("号") || figure == std::string::npos) return false;
    const std::string whole = id.number.substr(0, figure + 1) + "第" + id.number.substr(figure + 1);
    return s.body.text.find(whole) != std::string::npos;
}

std::optional<match> by_number(const sheet& s, const identity& id) {
    if (id.number.size() < 9 || !gives_number(s, id)) return std::nullopt;
    return match{about::this_one, "正文写明被审查文件的文号"};
}

/// A sheet or form that was filled in for the subject's number.
std::optional<match> by_own_number(const sheet& s, const identity& id) {
    const bool is_form = has_one_object(s.said->kind) && s.said->doc_number;
    if (!is_form || id.number.empty() || number_key(s.said->doc_number->value) != id.number)
        return std::nullopt;
    return match{about::this_one, "写明被审查文件的文号"};
}

/// The file's name, where the paper itself names no document.
std::optional<match> by_path(const sheet& s, const identity& id) {
    const auto inner = quoted_names(s.path);
    for (const quoted_name& q : inner)
        if (!id.is(core_of(q.name)))
            return match{about::unknown, "文件名写的是" + quoted("《" + q.name + "》")};
    const std::string path = squeeze(s.path).text;
    for (const title_core& c : id.cores)
        if (!inner.empty() || (c.text.size() >= 18 && path.find(c.text) != std::string::npos))
            return match{about::this_one, "文件名写明" + quoted(id.title)};
    return std::nullopt;
}

/// 请司法所看看安葬设施管理办法有没有问题: a note that sets no marks around names and calls none other.
bool is_note_of_subject(const sheet& s, const identity& id) {
    constexpr std::size_t longest = 900;  // bytes; a longer paper speaks of more than its matter
    return s.names.empty() && !is_text(s.said->kind) && s.text().size() <= longest &&
           is_named_for_short(s.text(), id);
}

/// What an office draws up for itself while it works on one document, and gives no name.
bool is_working_table(const sheet& s) {
    return s.said->kind == paper_kind::consultation_feedback ||
           s.said->kind == paper_kind::enterprise_consultation;
}

constexpr std::chrono::days one_year{365};

/// A paper of the making written long after the document was issued, or long before anything that
/// names it, belongs to something else. A review may be made up for later, opinions are not.
bool is_of_another_time(const sheet& s, const identity& id) {
    constexpr std::chrono::days opinions_come_in{90};
    const auto day = last_day_of(*s.said);
    if (!day || stage_of(s.said->kind) == 0) return false;
    const auto after = is_working_table(s) ? opinions_come_in : one_year;
    if (id.written && id.written->last() + after < day->first) return true;
    const auto first = std::min_element(id.own_days.begin(), id.own_days.end());
    return first != id.own_days.end() && day->last() + one_year < first->first;
}

/// Written while the subject was being made, and more than a year from every paper of another document.
bool is_of_own_time(const sheet& s, const identity& id) {
    const auto day = last_day_of(*s.said);
    if (!day || id.has_undated_rival || id.own_days.size() < 2) return false;
    const auto [first, last] = std::minmax_element(id.own_days.begin(), id.own_days.end());
    if (*day < *first || *last < *day) return false;
    return std::all_of(id.rival_days.begin(), id.rival_days.end(), [&](const date& rival) {
        return rival.last() + one_year < day->first || day->last() + one_year < rival.first;
    });
}

match by_anaphora(const sheet& s, const identity& id) {
    const view text = s.text();
    if (is_collective(s.said->kind)) return {about::other, "没有写到被审查的文件"};
    const bool is_alone_here = id.is_alone_beside(s.path);
    if (id.is_of_rivals_beside(s.path))
        return {about::unknown, "没有写文件名称,同一文件夹里的材料针对的是另一份文件"};
    if (s.said->issuer && is_organ_of_another_place(s.said->issuer->value, id))
        return {about::unknown,
                "没有写文件名称,是另一地方的机关" + quoted(s.said->issuer->value) + "的材料"};
    if (is_of_another_time(s, id))
        return {about::unknown, "没有写文件名称,写的日子不在这份文件的制定期间,请核对"};
    if (!id.is_alone && !is_alone_here)
        return {about::unknown, "没有写文件名称,卷宗中又有几份不同的文件文本,不能确定针对哪一份"};
    const std::string where = id.is_alone ? "卷宗中" : "同一文件夹中";
    for (view words :
         {"本办法",       "本规定",         "本细则",     "本措施",     "本方案",      "本意见",
          "该办法",       "该规定",         "该文件",     "该送审稿",   "送审稿",      "征求意见稿",
          "该草案",       "草案",           "《办法》",   "《规定》",   "《细则》",    "《措施》",
          "《实施细则》", "《征求意见稿》", "《送审稿》", "我局起草的", "你局起草的",  "你科起草的",
          "贵科起草的",   "你局报送的",     "你科报送的", "你局送审的", "你科送审的",  "你处送审的",
          "你股送审的",   "你室送审的",     "你股报送的", "你处报送的", "你单位报送的"})
        if (text.find(words) != view::npos && !id.title.empty())
            return {about::this_one, "没有写文件名称,以" + quoted(std::string(words)) + "相称," +
                                         where + "没有另一份文件的文本"};
    if (is_note_of_subject(s, id))
        return {about::this_one, "没有写文件全称,以简称写明" + quoted(id.title)};
    if (is_working_table(s) && (id.is_only_one || is_alone_here || is_of_own_time(s, id)))
        return {about::this_one, "没有写文件名称," +
                                     std::string(id.is_only_one  ? "卷宗中"
                                                 : is_alone_here ? "同一文件夹中"
                                                                 : "同一时期") +
                                     "的材料都针对" + quoted(id.title)};
    return {about::unknown, "没有写明针对哪一份文件"};
}

}  // namespace

std::optional<std::string> named_in_form(const sheet& s) {
    return value_of_field(
        s, {"政策措施名称",   "文件名称",     "送审文件名称", "送审文件",     "审查文件",
            "审核文件",       "文件标题",     "送审稿名称",   "政策文件名称", "备案文件名称",
            "规范性文件名称", "决策事项名称", "评估事项",     "标题",         "事由",
            "题目",           "政策名称",     "措施名称",     "政策措施",     "文件名",
            "事项名称",       "决策事项",     "审查对象",     "审核事项",     "论证事项",
            "名称",           "征求意见文件", "涉及文件",     "文件"});
}

bool is_rule_of_procedure(const std::string& name) {
    return holds_loosely(name, {"审查", "审核", "规范性文件", "行政决策", "备案"});
}

bool is_law_name(const std::string& name) {
    return name.ends_with("条例") || (name.ends_with("法") && !name.ends_with("办法"));
}

bool is_collective(paper_kind k) {
    return k == paper_kind::meeting_minutes || k == paper_kind::decision_catalogue ||
           k == paper_kind::cleanup_result;
}

match match_paper(const sheet& s, const identity& id) {
    if (s.said->kind == paper_kind::law) return {about::other, "是法律法规规章"};
    if (id.cores.empty()) return {about::unknown, "没有认出被审查的文件"};
    if (const auto m = by_other_number(s, id)) return *m;
    if (const auto m = by_own_number(s, id)) return *m;
    if (!is_collective(s.said->kind))
        if (const auto m = by_title(s, id)) return *m;
    if (const auto m = by_field(s, id)) return *m;
    if (const auto m = by_number(s, id)) return *m;
    if (const auto m = by_names(s, id)) return *m;
    if (const auto m = by_path(s, id); m && !is_collective(s.said->kind)) return *m;
    return by_anaphora(s, id);
}

}  // namespace yigui::joining
