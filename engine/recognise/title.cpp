// Titles stand in lines without sentence marks that end in a document type. They may be broken
// over lines, stand under a red head's number, or be glued to the text when a page lost its
// lines; each case is tried in the order of how sure it is.
#include <algorithm>

#include "recognise/find.h"
#include "recognise/forms.h"
#include "recognise/identity.h"
#include "recognise/sheet.h"
#include "recognise/title_line.h"
#include "recognise/variants.h"

namespace yigui::recognising {
namespace {

bool contains(std::string_view s, std::string_view what) { return has_word(s, what); }
std::size_t length(std::string_view s) { return count_code_points(s); }

class title_finder {
 public:
    explicit title_finder(const reading& r) : r_(r) {
        // A page prints the title above its fields; a crawler's head has it as a field.
        bool has_text = false;
        for (std::size_t at = 0; at < r.text().size() && lines_.size() < 260;) {
            stretch l = r.line_from(at);
            has_text = has_text || contains(r.at(l), "。");
            if (const stretch head = title_before_fields(r, l); head.end < l.end) {
                lines_.push_back(head);
                at = head.end;
                continue;
            }
            if (text_begin_ == SIZE_MAX && is_running_text(r.at(l))) text_begin_ = l.begin;
            if (has_text && opens_page_foot(r.at(l))) break;
            l = without_end(l);
            // ? alone is what a copy made of a space.
            if (r.at(l).find_first_not_of("? ") != std::string_view::npos && !is_field(l)) {
                lines_.push_back(with_rest_of_marks(l));
                l = lines_.back();
            }
            at = l.end + 1;
        }
    }

    std::optional<stated<std::string>> run() {
        for (const auto& f : r_.fields())
            if (f.key == "标题" && length(f.value) >= 4 && !is_no_title(fold(f.value).text)) {
                const stretch s = whole_field(f.value_at);
                return stated<std::string>{title_text(r_, s), r_.original(s)};
            }
        if (const auto t = title_on_sheet(r_)) return t;
        if (const auto s = title_in_row(r_)) return make_title(r_, *s);
        if (const auto t = marked_heading()) return t;
        if (const auto t = attached_form(r_)) return t;
        if (const auto t = name_and_paper()) return t;
        if (const auto s = name_of_paper(r_)) return make_title(r_, *s);
        if (const auto t = title_in_table(r_)) return t;
        if (const auto t = above_draft_mark()) return t;
        if (const auto s = draft_of_any_name(r_)) return make_title(r_, *s);
        auto whole = under_number(text_begin_);
        if (!whole) whole = marked_line();
        if (!whole) whole = behind_number();
        if (!whole) whole = in_lines(0, std::min<std::size_t>(lines_.size(), 200), text_begin_);
        // The title of what is attached may be the first that stands on one line.
        if (const auto s = broken_title(r_);
            s && (!whole || r_.original(*s).begin < whole->at.begin))
            whole = make_title(r_, *s);
        // …的通知某市各局: the first line itself, glued to what follows it.
        if (const auto t = glued_title(r_); t && whole && t->at.end < whole->at.begin) return t;
        if (whole) return whole;
        if (const auto s = title_in_path(r_)) return make_title(r_, *s);
        if (const auto t = by_node()) return t;
        if (const auto t = glued_title(r_)) return t;
        if (const auto t = title_on_page_line(r_)) return t;
        // A site's words about the document may stand above it.
        if (text_begin_ != SIZE_MAX && length(r_.at(r_.line_at(text_begin_))) < 200)
            if (const auto t = under_number(text_begin_ + 900)) return t;
        if (const auto t = promulgated_title(r_)) return t;
        if (auto t = title_of_meta(r_)) return t;
        if (auto t = title_of_form(r_)) return t;
        return bare_notice(r_);
    }

 private:
    /// 《…通知》政策解读 | ||||, a row of one cell; …的决定 附:修正本
    stretch without_end(stretch l) const {
        constexpr std::size_t shortest = 12;  // bytes
        if (const std::size_t more = r_.at(l).find("附:修正");
            more != r_.at(l).npos && more > shortest)
            l.end = l.begin + more;
        while (l.end > l.begin && (r_.text()[l.end - 1] == '|' || r_.text()[l.end - 1] == ' '))
            --l.end;
        return l;
    }

    /// A short line that opens ( or 《 and the lines that close it: 行动方案(2021— / 2023年).
    stretch with_rest_of_marks(stretch s) const {
        constexpr std::size_t longest = 45;  // characters
        const auto is_short = [&](stretch line) {
            return line.size() <= longest * 4 && length(r_.at(line)) <= longest &&
                   !contains(r_.at(line), "。");
        };
        if (s.size() > longest * 4 || !leaves_open(r_.at(s)) || !is_short(s)) return s;
        stretch whole = s;
        for (int i = 0; i < 3; ++i) {
            const stretch below = line_below(whole);
            if (below.size() == 0 || !is_short(below) || is_field(below)) return s;
            whole.end = below.end;
            if (!leaves_open(r_.at(whole))) return whole;
        }
        return s;
    }

    bool is_field(stretch l) const {
        for (const auto& f : r_.fields())
            if (f.line.begin == l.begin || f.value_at.begin == l.begin) return true;
        return false;
    }

    /// A title in a field that a narrow page broke.
    stretch whole_field(stretch s) const {
        stretch longer = s;
        for (int i = 0;
             i < 3 && !(ends_like_title(r_.at(longer)) && open_marks(r_.at(longer)) == 0); ++i) {
            const stretch below = line_below(longer);
            if (!is_part(below) || is_field(below)) return s;
            longer.end = below.end;
        }
        return with_rest_below(r_, ends_like_title(r_.at(longer)) ? longer : s);
    }

    /// 《…办法》 / 实施后评估报告, 一图读懂 / 《…》, or 起草说明 alone: what a paper is stands on a
    /// line of its own, below or above the name of its document.
    std::optional<stated<std::string>> name_and_paper() const {
        for (std::size_t i = 0; i < std::min<std::size_t>(lines_.size(), 6); ++i) {
            const std::string_view l = r_.at(lines_[i]);
            if (lines_[i].begin >= text_begin_) break;
            const bool is_last = i + 1 == lines_.size();
            const bool has_below = !is_last && lines_[i + 1].begin <= lines_[i].end + 2;
            const stretch both{lines_[i].begin, has_below ? lines_[i + 1].end : lines_[i].end};
            const string_view up = i > 0 ? r_.at(lines_[i - 1]) : string_view();
            const bool shows = l == "一图读懂" || l == "一图看懂" || l == "图解" || l == "文字解读";
            if (has_below && (leads_to_paper(up, l, r_.at(lines_[i + 1])) ||
                              (shows && is_name_alone(r_.at(lines_[i + 1])))))
                return make_title(r_, both);
            const bool is_below = i > 0 && (contains(r_.at(lines_[i - 1]), "关于") ||
                                            contains(r_.at(lines_[i - 1]), "《"));
            // On a page of its own it is the site's column.
            if (r_.range().begin > 0 && i == 0 && (l == "政策解读" || l == "政策问答"))
                return make_title(r_, lines_[i]);
            if (is_one_of(l, {"起草说明", "编制说明", "制定说明", "修订说明", "听证报告"}) &&
                !is_below)
                return make_title(r_, lines_[i]);
        }
        return std::nullopt;
    }

    /// The next line that is not empty.
    stretch line_below(stretch s) const {
        std::size_t at = s.end;
        while (at < r_.text().size() && r_.text()[at] == '\n') ++at;
        return at < r_.text().size() ? r_.line_at(at) : stretch{at, at};
    }

    /// 《某某关于…的通知》, with or without its number in front, on a line of its own.
    std::optional<stated<std::string>> marked_line() const {
        for (std::size_t i = 0; i < std::min<std::size_t>(lines_.size(), 8); ++i) {
            const std::string_view l = r_.at(lines_[i]);
            if (const auto t = title_in_brackets(r_, lines_[i])) return t;
            const std::size_t open = l.find("《");
            if (open == std::string_view::npos || !l.ends_with("》")) continue;
            if (open > 0 && !(number_in(lines_[i]) && l.substr(0, open).ends_with("号"))) continue;
            const stretch inner{lines_[i].begin + open + 3, lines_[i].end - 3};
            const bool is_one = !contains(r_.at(inner), "》《") && !contains(r_.at(inner), "》、");
            if (!is_one || !contains(r_.at(inner), "关于") || !ends_like_title(r_.at(inner)))
                continue;
            return with_whole_marks(make_title(r_, inner));
        }
        return std::nullopt;
    }

    /// 某财科教〔2017〕31号 某厅关于…的通知, on one line.
    std::optional<stated<std::string>> behind_number() const {
        for (std::size_t i = 0; i < std::min<std::size_t>(lines_.size(), 8); ++i) {
            const stretch line = lines_[i];
            if (line.begin >= text_begin_) break;
            const std::size_t k = r_.first_token(line.begin);
            if (k >= r_.tokens().size() || r_.tokens()[k].kind != token_kind::doc_number) continue;
            const token& t = r_.tokens()[k];
            if (t.begin > line.begin || t.end >= line.end || !r_.has_gap_before(t.end)) continue;
            stretch rest{t.end, line.end};
            while (r_.text()[rest.begin] == ' ') ++rest.begin;
            if (contains(r_.at(rest), "关于") && is_title_line(rest)) return make_title(r_, rest);
        }
        return std::nullopt;
    }

    std::optional<stated<std::string>> marked_heading() const {
        for (std::size_t i = 0; i < std::min<std::size_t>(lines_.size(), 12); ++i) {
            const std::string_view l = r_.at(lines_[i]);
            if (l.starts_with("#") && !l.starts_with("##") && ends_like_title(l))
                return make_title(r_, lines_[i]);
        }
        // A Markdown reader takes the # away and leaves a heading block of the first level.
        for (const auto& b : r_.doc().blocks) {
            if (b.range.begin >= r_.range().end) break;
            if (b.kind != block_kind::heading || b.level != 1 || !r_.range().contains(b.range))
                continue;
            const auto s = folded(b.range);
            if (s && is_title_line(*s) && !is_attached(r_, *s)) return make_title(r_, *s);
        }
        return std::nullopt;
    }

    /// The folded line that shows these original characters.
    std::optional<stretch> folded(span range) const {
        for (const auto& l : lines_) {
            const span o = r_.original(l);
            if (range.contains(o) || o.contains(range)) return l;
            if (o.begin > range.end) break;
        }
        return std::nullopt;
    }

    std::optional<stated<std::string>> by_node() const {
        for (const auto& n : r_.doc().nodes) {
            if (n.kind != node_kind::title || !r_.range().contains(n.range)) continue;
            std::optional<stretch> s;
            for (const auto& l : lines_) {
                if (!n.range.contains(r_.original(l))) continue;
                if (!s) s = l;
                s->end = l.end;
            }
            // Below a text that lost its lines stands the page's foot, else an attachment.
            if (s && s->begin > text_begin_ && length(r_.at(r_.line_at(text_begin_))) > 400) break;
            if (s && ends_like_title(r_.at(*s)) && !number_in(*s) && !is_breadcrumb(r_.at(*s)) &&
                !is_no_title(r_.at(*s)) && !is_attached(r_, *s))
                return make_title(r_, *s);
            break;
        }
        return std::nullopt;
    }

    bool number_in(stretch s) const {
        for (std::size_t i = r_.first_token(s.begin); i < r_.tokens().size(); ++i) {
            const token& t = r_.tokens()[i];
            if (t.begin >= s.end) return false;
            if (t.kind == token_kind::doc_number && !r_.is_cited(t.begin)) return true;
        }
        return false;
    }

    /// Does the number stand at either end of the line?
    bool number_ends(stretch s) const {
        for (std::size_t i = r_.first_token(s.begin); i < r_.tokens().size(); ++i) {
            const token& t = r_.tokens()[i];
            if (t.begin >= s.end) break;
            if (t.kind != token_kind::doc_number) continue;
            const bool is_inside = contains(r_.at({s.begin, t.end}), "关于");
            return t.end + 12 >= s.end || !is_inside || r_.has_gap_before(t.end);
        }
        return false;
    }

    bool is_part(stretch s) const {
        const std::string_view l = r_.at(s);
        if (l.empty() || length(l) > 60) return false;
        if (contains(l, "。") || contains(l, ";") || contains(l, ":") || contains(l, ",") ||
            contains(l, ">") || contains(l, "|"))
            return false;
        return !l.starts_with("#") && !number_in(s);
    }

    /// 某府关于加快推进某某,促: a first line may hold a comma.
    bool begins_title(stretch s) const {
        const std::string_view l = r_.at(s);
        return contains(l, "关于") && length(l) <= 60 && !contains(l, "。") && !contains(l, ";") &&
               !contains(l, ":") && !is_breadcrumb(l) && !number_in(s);
    }

    bool is_title_line(stretch s) const {
        std::string_view l = r_.at(s);
        if (const stretch head = without_tail(r_, s); head.end < s.end && !number_in(s))
            l = r_.at(head);
        while (l.starts_with("#") || l.starts_with(" ")) l.remove_prefix(1);
        const bool shows = begins_with_one_of(l, {"一图", "解读《", "文字解读《", "图文解读《"});
        const bool explains =
            is_matter_of_letter(r_, s) || names_meeting_on(l) ||
            (contains(l, "《") && (shows || (names_column(l) && l.ends_with("》"))));
        // 【部门解读】一问一答带你了解《…规定》
        const bool is_column = l.starts_with("【") && contains(l.substr(0, 36), "解读】") &&
                               contains(l, "《") && l.ends_with("》");
        if (is_no_title(l) || opens_item(l) || length(l) > 110) return false;
        if (is_column) return true;
        if (length(l) < 5 || (!ends_like_title(l) && !explains)) return false;
        if (contains(l, "。") || contains(l, ";") || is_breadcrumb(l)) return false;
        if (contains(l, "|") && !names_column(l)) return false;
        if (l.find(':') != std::string_view::npos && !contains(l, "《") && !names_column(l))
            return false;
        if (begins_with_one_of(l, {"第一条", "第一章", "第一节", "第一部分", "附件", "附:",  "http",
                                   "你",     "相关",   "上一",   "下一",     "点击", "【",   "返回",
                                   "第二条", "第三条", "一是",   "政务公开", "现将", "现就", "现予",
                                   "现公",   "现对",   "现面向", "现向"}))
            return false;
        // 市政府文件 is a menu's; 市政府关于… is how some provinces begin their titles.
        if (l.starts_with("市政府") && !contains(l, "关于")) return false;
        // 关于报送某规〔2024〕2号文件备案的报告 is about the number in it.
        const bool is_about = contains(r_.at(s), "关于") && !number_ends(s);
        if (number_in(s) && !contains(l, "《") && !is_about)
            return without_tail(r_, s).end < s.end && is_title_line(without_tail(r_, s));
        if (lex_date(l, 0)) return false;
        if (l.find(',') != std::string_view::npos && !contains(l, "关于")) return false;
        if (const std::size_t t = r_.first_token(s.begin);
            t < r_.tokens().size() && r_.tokens()[t].kind == token_kind::article &&
            r_.tokens()[t].begin <= s.begin + 1)
            return false;
        return contains(l, "关于") || contains(l, "《") || length(l) >= 7 || is_first(s);
    }

    /// The last line of a title that may be broken inside its 《》.
    bool is_title_end(stretch s) const {
        const std::string_view l = r_.at(s);
        const int open = open_marks(l);
        if (open > 0) return false;
        return is_title_line(s) || (open < 0 && is_part(s) && ends_like_title(l));
    }

    /// 关于印发…预 / 案的通知: the few characters that a broken title leaves for its last line.
    bool is_last_word(std::size_t i) const {
        const std::string_view l = r_.at(lines_[i]);
        return i > 0 && length(l) < 5 && length(l) > 1 && ends_like_title(l) &&
               contains(r_.at(lines_[i - 1]), "关于") && is_part(lines_[i - 1]) &&
               !ends_like_title(r_.at(lines_[i - 1]));
    }

    bool is_first(stretch s) const { return !lines_.empty() && lines_.front().begin == s.begin; }

    /// Joins the lines above, and a last line below, that belong to the same title.
    stretch grown(std::size_t i) const {
        stretch s = lines_[i];
        // …目录 / (2022年版)的通知
        while (i > 0 && is_rest_of_title(r_.at(lines_[i])) && is_part(lines_[i - 1])) --i;
        s.begin = lines_[i].begin;
        if (!contains(r_.at(s), "关于"))
            for (std::size_t up = i; up-- > 0 && i - up <= 3;) {
                const std::string_view above = r_.at(lines_[up]);
                if (!is_part(lines_[up]) && !begins_title(lines_[up])) break;
                if (ends_like_title(above) && open_marks(above) <= 0 &&
                    with_line_below(lines_[up]).end < s.end)
                    break;
                if (!contains(r_.at(lines_[up]), "关于")) continue;
                s.begin = lines_[up].begin;
                i = up;
                break;
            }
        // …办公厅对十届全国人大 / 四次会议第2996号建议的答复
        if (i > 0 && s.begin == lines_[i].begin && !contains(r_.at(s), "关于") &&
            is_part(lines_[i - 1]) && !ends_like_title(r_.at(lines_[i - 1]))) {
            const std::string_view above = r_.at(lines_[i - 1]);
            const std::size_t to = above.find("对");
            if ((to != std::string_view::npos && to > 6 && ends_like_organ(above.substr(0, to))) ||
                is_organ_and_year(above))
                s.begin = lines_[i - 1].begin;
        }
        const bool begins_with_matter =
            begins_with_one_of(r_.at(s), {"关于", "转发", "印发", "办公室关于", "办公厅关于"});
        if (i > 0 && begins_with_matter && !stands_above(i))
            for (std::size_t up = i; up-- > 0 && i - up <= 5;) {
                const std::string_view above = r_.at(lines_[up]);
                if (!is_part(lines_[up]) || !ends_like_organ(above) || length(above) < 3) break;
                // 某省气象局法规处: a section of the organ writes to its head.
                if (has_one_of(above, {"法规处", "法规科", "法制科"})) break;
                s.begin = lines_[up].begin;
            }
        // 推动…走深走实 / ——某局负责人就《…》答记者问
        if (i > 0 && s.begin == lines_[i].begin && r_.at(s).starts_with("——") &&
            is_part(lines_[i - 1]) && length(r_.at(lines_[i - 1])) > 5)
            s.begin = lines_[i - 1].begin;
        return with_mark_below(with_line_below(s));
    }

    /// Is the line above it all as the page's own title? Then it is whole without its organ.
    bool stands_above(std::size_t i) const {
        for (std::size_t up = 0; up < i; ++up)
            if (r_.at(lines_[up]) == r_.at(lines_[i])) return true;
        return false;
    }

    /// （修订草案） on a line of its own belongs to the title above it.
    stretch with_mark_below(stretch s) const {
        const stretch below = line_below(s);
        const std::string_view l = r_.at(below);
        // …管理办法 / (征求意见稿)公示
        for (const std::string_view draft : {"(征求意见稿)", "(草案)", "(送审稿)", "(公示稿)"})
            if (l.starts_with(draft) &&
                is_one_of(l.substr(draft.size()),
                          {"公示", "公告", "征求意见公告", "公开征求意见", "征求意见", "起草说明",
                           "编制说明", "公开征求意见公告", "公开征求意见的公告"}))
                return {s.begin, below.end};
        if (!l.starts_with("(") || !l.ends_with(")") || l.size() > 60) return s;
        if (has_one_of(l, {"草案", "稿)", "(试行)", "(暂行)", "(截至"})) s.end = below.end;
        // 关于召开听证会的公告 / (第2号)
        if (l.starts_with("(第") && l.ends_with("号)") && contains(r_.at(s), "听证会"))
            s.end = below.end;
        return s;
    }

    /// 某市…价格机制 / (送审稿): a draft's mark alone on its line stands below a title, whatever
    /// that calls itself.
    std::optional<stated<std::string>> above_draft_mark() const {
        constexpr std::size_t shortest = 6, most_lines = 3;
        std::size_t first = 0;  // below menus
        while (first < lines_.size() && lines_[first].begin < r_.body()) ++first;
        for (std::size_t i = first + 1; i <= first + most_lines && i < lines_.size(); ++i) {
            const stretch s{lines_[first].begin, lines_[i - 1].end};
            if (lines_[i].begin >= text_begin_ || !is_part(lines_[i - 1]) ||
                is_breadcrumb(r_.at(s)))
                break;
            const stretch whole = with_mark_below(s);
            const bool is_draft = whole.end > s.end && (contains(r_.at(lines_[i]), "稿)") ||
                                                        contains(r_.at(lines_[i]), "草案"));
            if (!is_draft) continue;
            if (ends_like_title(r_.at(lines_[i - 1])) || length(r_.at(s)) < shortest) break;
            return make_title(r_, whole);
        }
        return std::nullopt;
    }

    /// 关于印发…办法 / 实施细则的通知, 关于…规范 / 目录的公告: a paper that does not yet name its form.
    stretch with_line_below(stretch s) const {
        const std::string_view t = r_.at(s);
        const std::size_t about = t.find("关于");
        if (about == std::string_view::npos ||
            ends_with_one_of(without_mark(t), {"通知", "函", "公告", "通告", "决定", "批复"}))
            return s;
        const stretch below = line_below(s);
        const std::string_view l = r_.at(below);
        const bool hands_on =
            begins_with_one_of(t.substr(about + 6), {"印发", "转发", "发布"}) && ends_like_title(l);
        // A report, an opinion names its own form.
        const bool names_form =
            ends_with_one_of(l, {"的通知", "的公告", "的通告"}) && !contains(l, "关于") &&
            ends_with_one_of(t, {"规范", "标准", "目录", "清单", "办法", "规定", "细则", "方案",
                                 "规则", "措施", "制度", "名单", "计划", "规划", "政策"});
        if ((hands_on || names_form) && is_part(below) && length(l) < 40) s.end = below.end;
        return s;
    }

    std::optional<stated<std::string>> in_lines(std::size_t from, std::size_t to,
                                                std::size_t limit) const {
        for (std::size_t i = from; i < to && i < lines_.size() && lines_[i].begin < limit; ++i)
            if (is_title_end(lines_[i]) || is_last_word(i)) return make_title(r_, grown(i));
        return std::nullopt;
    }

    /// The lines below a number in which its title may stand: not behind who is addressed.
    std::size_t below_number(std::size_t i) const {
        const std::size_t last = std::min(i + 7, lines_.size());
        for (std::size_t k = i + 1; k < last; ++k) {
            const std::string_view l = r_.at(lines_[k]);
            const bool is_addressed = l.ends_with(":") && !contains(l, "关于");
            if (is_addressed || (contains(l, "。") && length(l) > 20)) return k;
        }
        return last;
    }

    std::optional<stated<std::string>> under_number(std::size_t limit) const {
        for (std::size_t i = 0; i < std::min<std::size_t>(lines_.size(), 220); ++i) {
            if (lines_[i].begin > limit) break;
            if (!number_in(lines_[i]) || length(r_.at(lines_[i])) > 40) continue;
            if (contains(r_.at(lines_[i]), "《")) continue;
            // Right above the number (a portal's order), else below it (a red head's), else above.
            for (const std::size_t reach : {std::size_t{1}, std::size_t{0}, std::size_t{6}}) {
                if (reach == 0) {
                    if (const auto t = in_lines(i + 1, below_number(i), limit)) return t;
                    continue;
                }
                for (std::size_t up = i; up-- > 0 && i - up <= reach;)
                    if (is_title_end(lines_[up])) return make_title(r_, grown(up));
            }
            return std::nullopt;
        }
        return std::nullopt;
    }

    const reading& r_;
    std::vector<stretch> lines_;
    std::size_t text_begin_ = SIZE_MAX;  ///< behind it no title of this document comes
};

}  // namespace

std::optional<stated<std::string>> find_title(const reading& r) {
    return with_whole_name(r, without_column(r, printed_once(r, title_finder(r).run())));
}

}  // namespace yigui::recognising
