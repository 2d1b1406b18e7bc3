// The title decides where there is one: of the kind words in it, the one that ends last says
// what the paper is (关于《…会议纪要》的通知 is a notice). Laws show in their numbers and dated
// heads. Without a title the text's own words are asked, then the name of the file, which office
// staff give with care but which never stands over a title; what stays unknown is "other".
#include "recognise/kind.h"

#include <algorithm>
#include <map>
#include <set>

#include "recognise/find.h"
#include "recognise/forms.h"
#include "recognise/identity.h"
#include "recognise/kind_of_law.h"
#include "recognise/style.h"
#include "recognise/talk_record.h"
#include "recognise/term_set_right.h"
#include "recognise/title_line.h"
#include "recognise/variants.h"

namespace yigui::recognising {
namespace {

bool has(std::string_view s, std::string_view what) { return has_word(s, what); }

using reason = kind_reason;

class kind_finder {
 public:
    kind_finder(const reading& r, const facts& f) : r_(r), f_(f) { title_ = folded_title(f); }

    reason run() const {
        if (const auto k = by_form()) return *k;
        if (sets_term_right(r_))
            return {paper_kind::consultation_notice, "更正、延长征求意见的期限"};
        if (const auto k = by_businesses()) return *k;
        if (title_.empty())
            if (const auto k = by_issue()) return *k;
        if (const auto says = title_.empty() ? kind_of_headline(r_) : std::nullopt)
            return {says->kind, says->because, says->kind == paper_kind::other};
        if (title_.empty() || is_of_attachment())
            if (const auto k = by_body()) return *k;
        if (const auto k = by_column()) return *k;
        if (const auto k = by_draft_mark()) return *k;
        if (auto k = kind_of_law(r_, f_, title_)) return *k;
        if (is_article(r_)) return {paper_kind::other, "是文章,不是公文"};
        if (is_interview(r_)) return {paper_kind::interpretation, "正文是负责人回答记者的提问"};
        if (names_no_matter())
            if (const auto k = by_body()) return *k;
        if (!title_.empty())
            if (const auto k = by_title())
                return reads_as_title_of_news(k->kind)
                           ? reason{paper_kind::other, "像新闻报道", true}
                           : *k;
        if (title_.empty() && answers_review(r_))
            return {paper_kind::legality_opinion, "法制机构答复送审", true};
        if (title_.empty() && announces_hearing(r_))
            return {paper_kind::consultation_notice, "公告将要召开的听证会", true};
        if (tells_how_work_stands()) return {paper_kind::other, "说的是办理的情况"};
        if (const auto k = by_body()) return *k;
        if (title_.empty() && is_note_of_call(r_))
            return {paper_kind::other, "是电话、走访的记录", true};
        if (title_.empty() && asks_offices(r_))
            return {paper_kind::other, "是征求有关单位意见的函", true};
        if (title_.empty())
            if (const auto k = named_by_first_line(r_)) return {*k, "第一行写明是什么材料", true};
        if (lists_meeting(r_))
            return {paper_kind::meeting_minutes, "开头写明会议的时间、主持人和到会人员", true};
        if (!title_.empty()) return {paper_kind::other, "标题“" + title_ + "”看不出种类", true};
        return by_style();
    }

    /// What the file's name says, else its folder's; the names of several documents in one file
    /// say nothing of each.
    std::optional<reason> by_name() const {
        if (r_.range().size() < r_.doc().text.size()) return std::nullopt;
        std::string path = fold_variants(r_.doc().path).text;
        std::replace(path.begin(), path.end(), '!', '/');
        const std::size_t slash = path.rfind('/');
        std::string name = slash == std::string::npos ? path : path.substr(slash + 1);
        if (const auto dot = name.rfind('.'); dot != std::string::npos && dot > 0) name.resize(dot);
        if (const auto k = named(name)) return reason{*k, "文件名是“" + name + "”"};
        if (slash == std::string::npos) return std::nullopt;
        const std::size_t up = path.rfind('/', slash - 1);
        const std::string folder = path.substr(up == std::string::npos ? 0 : up + 1,
                                               slash - (up == std::string::npos ? 0 : up + 1));
        const auto k = named(folder);
        if (!k || *k == paper_kind::draft) return std::nullopt;
        return reason{*k, "所在文件夹是“" + folder + "”"};
    }

 private:
    /// Businesses were heard, asked in a chat, or answer.
    std::optional<reason> by_businesses() const {
        constexpr auto consulted = paper_kind::enterprise_consultation;
        if (title_.empty() && is_talk_with_businesses(r_))
            return reason{consulted, "参加座谈的有企业、协会,记有各方的发言"};
        if (is_hearing_of_businesses(r_)) return reason{consulted, "听证有经营者、协会的代表参加"};
        if (is_chat_with_businesses(r_)) return reason{consulted, "在群里征求企业的意见"};
        if (is_reply_of_businesses(
                r_, title_.empty() ? r_.at(r_.line_at(r_.body())) : std::string_view(title_)))
            return reason{consulted, "是企业、协会答复征求意见的函"};
        return std::nullopt;
    }

    /// The kind that a name ends with, copies and scans aside. Notices and measures are named in
    /// too many ways to tell them apart by it.
    std::optional<paper_kind> named(std::string_view name) const {
        const phrase_data& w = r_.words();
        std::optional<paper_kind> best;
        std::size_t best_end = 0;
        for (const auto& h : w.scan_title(name)) {
            if (h.role != role::title_word || w.group_of(h).family != "材料") continue;
            const auto k = paper_kind_from(w.group_of(h).id);
            if (!k || h.end < best_end || *k == paper_kind::issued_document ||
                *k == paper_kind::law || *k == paper_kind::other)
                continue;
            best = k;
            best_end = h.end;
        }
        if (!best) return std::nullopt;
        std::string_view rest = name.substr(best_end);
        rest = without_front(rest, {"书", "表", "单", "稿", "材料", "报告", "情况"});
        // 送审稿修改意见, 备案材料清单: another thing follows.
        const bool ends = rest.empty() || static_cast<unsigned char>(rest.front()) < 0x80;
        return ends ? best : std::nullopt;
    }

    /// The name of a form stands in its first lines, above the title of what it is about.
    std::optional<reason> by_form() const {
        const auto head = form_at_head(r_);
        if (!head) return std::nullopt;
        if (head->kind == paper_kind::meeting_minutes &&
            hears_businesses(r_, f_, {}, r_.at(head->line)))
            return reason{paper_kind::enterprise_consultation, "座谈的是企业、行业协会商会的意见"};
        return reason{head->kind, "开头是“" + std::string(r_.at(head->line)) + "”"};
    }

    /// 办法（征求意见稿）, 办法（第二次修订草案）, 办法送审稿.
    std::optional<reason> by_draft_mark() const {
        if (const auto k = by_mark_beside()) return *k;
        const bool bracketed = title_.ends_with(")");
        const std::size_t open = bracketed ? title_.rfind('(') : 0;
        if (open == std::string::npos) return std::nullopt;
        const phrase_data& w = r_.words();
        for (const auto& h : w.scan_title(title_)) {
            if (h.role != role::title_word || w.group_of(h).family != "材料" ||
                paper_kind_from(w.group_of(h).id) != paper_kind::draft)
                continue;
            // 《某办法》起草说明(初稿): the explanation is unfinished, and no draft of the document.
            if (bracketed && ends_with_one_of(std::string_view(title_).substr(0, open),
                                              {"说明", "报告", "结论", "意见书", "纪要", "审查表"}))
                return std::nullopt;
            if (bracketed ? h.begin > open : h.end == title_.size())
                return reason{paper_kind::draft,
                              "标题带“" + title_.substr(h.begin, h.end - h.begin) + "”"};
        }
        return std::nullopt;
    }

    /// 现将《2024年度重大行政决策事项目录》印发给你们, in a notice that has lost its title: what it issues
    /// tells what it is.
    std::optional<reason> by_issue() const {
        constexpr std::size_t head = 1500;  // bytes
        const std::size_t end = std::min(r_.text().size(), r_.body() + head);
        for (std::size_t i = r_.first_token(r_.body()); i < r_.tokens().size(); ++i) {
            const token& t = r_.tokens()[i];
            if (t.begin >= end) break;
            if (t.kind != token_kind::citation) continue;
            const std::string_view before = r_.at({r_.clause_at(t.begin).begin, t.begin});
            const bool is_made = before.ends_with("编制了") || before.ends_with("制定了");
            if (!before.ends_with("现将") && !is_made) continue;
            const std::size_t stop =
                is_made ? r_.sentence_at(t.begin).end : r_.clause_at(t.begin).end;
            const std::string_view rest = r_.at({t.end, std::max(t.end, stop)});
            const std::string_view name = r_.at({t.begin + 3, t.end - 3});
            const auto k = named(name);
            if (!k || (is_made && *k != paper_kind::decision_catalogue)) continue;
            if (has_one_of(rest, {"印发", "公布", "发布", "下发", "予以", "如下"}))
                return reason{*k, "印发的是《" + std::string(name) + "》"};
        }
        return std::nullopt;
    }

    /// （征求意见稿） on a line of its own, above or below the title.
    std::optional<reason> by_mark_beside() const {
        if (ends_with_one_of(title_, {"说明", "报告", "结论", "意见书", "纪要", "审查表"}))
            return {};
        const std::string_view mark = mark_of_draft_at_head(r_);
        if (mark.empty()) return {};
        return reason{paper_kind::draft, "开头标明“" + std::string(mark) + "”"};
    }

    /// 图解:…, 意见征集:…: the column of the site in front of a title.
    std::optional<reason> by_column() const {
        if (const auto w = column_of_readings(title_); !w.empty())
            return reason{paper_kind::interpretation, "标题以“" + std::string(w) + "”开头"};
        if (title_.starts_with("【") && has(title_.substr(0, 36), "解读】"))
            return reason{paper_kind::interpretation, "标题在“解读”一栏"};
        for (const std::string_view w : {"意见征集:", "征求意见:"})
            if (title_.starts_with(w))
                return reason{paper_kind::consultation_notice,
                              "标题以“" + std::string(w) + "”开头"};
        return std::nullopt;
    }

    /// What only reports of a document, a meeting or a hearing.
    bool reads_as_title_of_news(paper_kind k) const {
        if (k == paper_kind::issued_document)
            return !is_act() && (reads_as_news(r_) || tells_in_headline(title_));
        if (k == paper_kind::consultation_notice) return has(title_, "召开座谈会");
        return k == paper_kind::expert_opinion && names_meeting_on(title_);
    }

    /// The kind word that ends last; one that says nothing else gives way to any other.
    std::optional<reason> named_in_title() const {
        const phrase_data& w = r_.words();
        std::optional<reason> best;
        std::size_t best_end = 0, best_size = 0;
        for (const auto& h : w.scan_title(title_)) {
            const phrase& p = w.of(h);
            if (p.role != role::title_word || w.group_of(h).family != "材料") continue;
            // Inside 《》 stands the name of another paper, unless it is the whole title.
            const std::size_t size = h.end - h.begin;
            const auto k = paper_kind_from(w.group_of(h).id);
            if (!k) continue;
            // 关于印发《2024年度重大行政决策事项目录》的通知: the notice holds nothing else.
            const bool is_issued = *k == paper_kind::decision_catalogue &&
                                   std::string_view(title_).substr(h.end).starts_with("》的通知");
            // 关于报送《…(送审稿)》的函: the words run on behind it.
            const bool runs_on = h.end > title_.rfind("》") && has(w.parts_of(p).back(), "》");
            if (in_marks(h.begin) && !runs_on && !is_issued) continue;
            const bool general = *k == paper_kind::issued_document;  // nothing else is said
            if (!ends_title(h.end)) continue;
            if (best && general && best->kind != paper_kind::issued_document) continue;
            const bool overrides = best && best->kind == paper_kind::issued_document && !general;
            if (!overrides && (h.end < best_end || (h.end == best_end && size <= best_size)))
                continue;
            best_end = h.end;
            best_size = size;
            best = reason{*k, "标题里有“" + std::string(title_.substr(h.begin, size)) + "”"};
        }
        return best;
    }

    std::optional<reason> by_title() const {
        const auto best = named_in_title();
        const auto named = best ? std::optional(best->kind) : std::nullopt;
        // 关于报送规范性文件备案的通知 calls on others to file theirs.
        if (named == paper_kind::filing && title_.ends_with("的通知") &&
            has_one_of(title_, {"报送", "报备"}) && !has(title_, "《"))
            return reason{paper_kind::issued_document, "是要求报送备案的通知"};
        if (named == paper_kind::drafting_explanation && !explains_draft())
            return reason{paper_kind::other, "是情况说明,说的不是起草"};
        if (named == paper_kind::cleanup_result && is_single_repeal())
            return reason{paper_kind::issued_document, "只废止一件文件的决定"};
        if (named == paper_kind::issued_document && is_letter_on_papers())
            return reason{paper_kind::other, "是往来办件的函"};
        if (named == paper_kind::consultation_notice &&
            (has(title_, "情况") || has(title_, "结果")))
            return reason{paper_kind::consultation_feedback, "标题说明征求意见的情况"};
        // 关于公开征求《关于印发…办法的通告: the mark is never closed.
        if (named == paper_kind::issued_document && title_.starts_with("关于公开征求《"))
            return reason{paper_kind::consultation_notice, "标题以“关于公开征求《”开头"};
        if (named == paper_kind::issued_document && shows_for_opinions(r_, title_))
            return reason{paper_kind::consultation_notice, "公示并听取社会意见"};
        if (named == paper_kind::consultation_notice && addresses_businesses(r_, title_))
            return reason{paper_kind::enterprise_consultation, "函是发给企业和协会的"};
        if (named == paper_kind::consultation_notice &&
            (addresses_offices(r_, title_) || asks_offices_only()))
            return reason{paper_kind::other, "是征求有关单位意见的函,不是公开征求意见"};
        if (hears_businesses(r_, f_, named, title_))
            return reason{paper_kind::enterprise_consultation, "听取的是企业、行业协会商会的意见"};
        return best;
    }

    /// 关于停车办法办理情况的函 tells of all steps, and is the paper of none.
    bool tells_how_work_stands() const {
        return has_one_of(title_, {"办理情况", "进展情况", "推进情况", "办理进度", "工作进展"}) &&
               !has_one_of(title_, {"意见", "建议", "提案"});
    }

    /// 某局关于补正审查材料的函: one office writes to another about papers under way.
    bool is_letter_on_papers() const {
        return title_.ends_with("的函") && !has(title_, "《") &&
               has_one_of(title_, {"补正", "补充", "退回", "补报", "补送"}) &&
               has_one_of(title_, {"材料", "送审", "草案", "文件", "意见"});
    }

    /// 提案办理情况说明 explains no draft.
    bool explains_draft() const {
        return has_one_of(title_, {"《", "起草", "制定", "编制", "修订", "修改", "草案", "稿",
                                   "拟定", "制订", "办法", "规定", "条例", "细则"});
    }

    /// 关于征求《…》意见的函 to other offices asks nobody else.
    bool asks_offices_only() const {
        if (!title_.ends_with("函") && !title_.ends_with("通知")) return false;
        for (std::size_t at = 0; at < std::min<std::size_t>(r_.text().size(), 6000);) {
            const stretch s = r_.sentence_at(at);
            at = std::max(s.end, at + 1);
            if (has(r_.at(s), "另行")) continue;  // 社会公众意见将另行征集
            if (has_one_of(r_.at(s), {"公开征", "公开听取", "公开向", "社会", "公众", "公示",
                                      "市民", "群众"}))
                return false;
        }
        return true;
    }

    /// Behind a kind word only the form of a notice may follow.
    bool ends_title(std::size_t at) const {
        std::string_view rest = std::string_view(title_).substr(at);
        if (rest.starts_with("》")) rest.remove_prefix(3);
        if (rest.empty() || rest.starts_with("(")) return true;
        for (const std::string_view form :
             {"的公告",     "的通知",     "的通告",     "的决定",     "的函",       "的公示",
              "的报告",     "的汇报",     "汇报",       "的记录",     "记录",       "情况表",
              "情况的报告", "的请示",     "汇总表",     "一览表",     "征集表",     "反馈表",
              "记录表",     "汇总",       "情况汇总",   "摘录",       "节录",       "建议的公告",
              "情况的汇总", "的汇总",     "综述",       "会综述",     "建议的通知", "建议的通告",
              "建议的函",   "建议的启事", "建议",       "及采纳情况", "纪要",       "的纪要",
              "的说明",     "书",         "表",         "的复函",     "公告",       "公示",
              "公布",       "报告",       "会",         "稿",         "的启事",     "工作的公告",
              "单",         "材料",       "情况",       "的意见",     "说明",       "结果",
              "目录",       "的结果",     "情况的公告", "情况的说明", "一览",       "(表)",
              "函"})
            if (rest == form ||
                (rest.starts_with(form) && rest.substr(form.size()).starts_with("(")))
                return true;
        return false;
    }

    bool in_marks(std::size_t at) const {
        const std::size_t open = title_.rfind("《", at);
        if (open == std::string::npos) return false;
        const std::size_t close = title_.find("》", open);
        return close != std::string::npos && close > at && close + 3 < title_.size();
    }

    bool is_single_repeal() const { return has(title_, "废止《") && !has(title_, "》等"); }

    /// 关于…的通知, 《…办法》: a title that only the document itself bears.
    bool is_act() const {
        if (f_.doc_number || has(title_, "关于")) return true;
        return ends_with_one_of(title_, {"通知", "公告", "通告", "决定", "命令", "函"});
    }

    /// 某某办公室公告(第7号): a form without a matter.
    bool names_no_matter() const {
        if (title_.empty() || has(title_, "关于") || has(title_, "《")) return false;
        const std::string_view t = std::string_view(title_).substr(0, title_.find('('));
        return t.ends_with("公告") || t.ends_with("通告") || t.ends_with("公示");
    }

    /// A title below the signature is an attachment's; what the text above says of itself stands.
    bool is_of_attachment() const {
        return f_.title && f_.date_written && f_.title->at.begin > f_.date_written->at.end &&
               f_.date_written->at.end > 0;
    }

    /// The kind that most of the words in the text speak for, of equals the one named first.
    std::optional<reason> by_body() const {
        const phrase_data& w = r_.words();
        std::map<paper_kind, std::set<std::string_view>> said;
        std::vector<reason> order;
        for (const auto& h : r_.hits()) {
            // The articles below a letter are those of what it is about.
            if (h.begin > r_.body() + 6000 || h.begin > r_.first_article()) break;
            if (h.role != role::body_word || w.group_of(h).family != "材料") continue;
            const auto k = paper_kind_from(w.group_of(h).id);
            if (!k || r_.is_cited(h.begin)) continue;
            const std::string_view words = r_.at({h.begin, h.end});
            if (said[*k].insert(words).second && said[*k].size() == 1)
                order.push_back({*k, "正文有“" + std::string(words) + "”", true});
        }
        const auto more = [&](const reason& a, const reason& b) {
            return said[a.kind].size() < said[b.kind].size();
        };
        const auto best = std::max_element(order.begin(), order.end(), more);
        return best == order.end() ? std::nullopt : std::optional<reason>(*best);
    }

    /// Text without title: an order of work reads 要, 加强; news and lists do not.
    reason by_style() const {
        const std::string_view start = r_.text().substr(r_.body(), 240);
        const std::string_view all = r_.text();
        // 9月8日召开的会议…, 近日…: no document of an office begins so.
        const std::size_t first = r_.first_token(r_.body());
        const bool begins_with_day = first < r_.tokens().size() &&
                                     r_.tokens()[first].begin == r_.body() &&
                                     r_.tokens()[first].kind == token_kind::month_day;
        if (begins_with_day && !f_.date_written)
            return {paper_kind::other, "开头是日期,像新闻", true};
        if (begins_with_article(start)) return {paper_kind::law, "开头是条文", true};
        if (asks_about_document(start))
            return {paper_kind::interpretation, "开头问的是文件的背景、内容", true};
        for (const std::string_view w : {"制定本办法", "制定本制度", "制定本规则", "制定本规定",
                                         "制定本细则", "制定本方案", "制定本意见", "制定本措施"})
            if (has(all, w)) return {paper_kind::issued_document, "写明“" + std::string(w) + "”"};
        if (!f_.doc_number && reads_as_news(r_)) return {paper_kind::other, "像新闻报道", true};
        if (has(all, "特此批复") || has(all, "现批复如下") || has(all, "批复如下:"))
            return {paper_kind::other, "是批复", true};
        if (tells_of_year(r_)) return {paper_kind::other, "说的是一段时间的工作", true};
        if (tells_of_meeting(all)) return {paper_kind::other, "是会议的报道", true};
        for (const std::string_view n :
             {"记者", "新华社", "报道", "本报", "本站编辑", "转载需", "通讯员", "网讯", "联席会议",
              "同志:", "同志们", "召集人", "召集 人", "市民们", "市民朋友", "网友们"})
            if (has(start, n) || (has(all, n) && n == "记者"))
                return {paper_kind::other, "是新闻、函件或者名单", true};
        if (const std::string_view head = r_.at(r_.line_at(r_.body()));
            head.size() < 150 && head.find("?") != std::string_view::npos)
            return {paper_kind::other, "第一行是问句", true};
        if (names_other_matter(r_)) return {paper_kind::other, "说的是别的事项", true};
        int duties = 0;
        r_.each_nearby({0, all.size()},
                       [&](const phrase_hit& h) { duties += h.role == role::duty_mark; });
        if (f_.doc_number || (duties >= 2 && is_laid_out(all)) || (duties >= 1 && is_passage(all)))
            return {paper_kind::issued_document, "没有标题,内容是工作要求", true};
        return {paper_kind::other, "没有标题,看不出种类", true};
    }

    const reading& r_;
    const facts& f_;
    std::string title_;
};

/// A text that nobody signed or numbered may be a draft that only its file's name calls so.
bool may_be_draft(const facts& f) {
    return (f.kind == paper_kind::issued_document || f.kind == paper_kind::law) && !f.doc_number &&
           !f.date_written && !f.date_adopted && !f.date_published;
}

}  // namespace

void find_kind(const reading& r, facts& f) {
    const kind_finder finder(r, f);
    reason k = finder.run();
    f.kind = k.kind;
    if (const auto name = finder.by_name();
        name && (k.is_weak || (name->kind == paper_kind::draft && may_be_draft(f))))
        k = *name;
    if (f.title && k.kind == paper_kind::issued_document && is_reply_or_speech(folded_title(f)))
        k = {paper_kind::other, "标题是讲话、答复一类: " + f.title->value};
    f.kind = k.kind;
    f.kind_because = k.because;
}

}  // namespace yigui::recognising
