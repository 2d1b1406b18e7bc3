// Citations and what they are cited for. A basis is what 根据, 依据, 按照 or 依照 introduce in the
// purpose clause; the list behind it runs on over 、 和 及 and numbers in brackets.
#include <algorithm>

#include "model/label.h"
#include "recognise/find.h"
#include "recognise/identity.h"

namespace yigui::recognising {
namespace {

bool has(std::string_view s, std::string_view what) { return has_word(s, what); }

class citation_reader {
 public:
    explicit citation_reader(const reading& r) : r_(r) { find_purpose(); }

    std::vector<citation> run() {
        std::vector<citation> out;
        std::size_t covered = 0, previous = SIZE_MAX;
        citation::role last_of_list = citation::role::mention;
        for (std::size_t i = r_.first_token(r_.body()); i < r_.tokens().size(); ++i) {
            const token& t = r_.tokens()[i];
            if (t.kind != token_kind::citation || t.begin < covered) continue;
            covered = t.end;
            citation c;
            c.at = r_.original({t.begin, t.end});
            const std::size_t close = t.number ? 3 : 0;
            if (t.end < t.begin + 3 + close + 3) continue;
            c.name = name_of({t.begin + 3, t.end - close});
            read_tail(i, t, c);
            const bool continues = previous != SIZE_MAX && runs_on(previous, t.begin);
            const bool lists = continues && !is_alias(t) && !is_what_was_made(previous, t);
            const citation::role last = lists ? last_of_list : citation::role::mention;
            c.as = last == citation::role::basis ? last : role_of(t);
            // 废止《甲》和《乙》: one verb for the whole list.
            if (last == citation::role::repeals && c.as == citation::role::mention) c.as = last;
            // (以下简称《条例》) is part of the name in front, and ends no list.
            if (previous == SIZE_MAX || t.begin >= previous) {
                last_of_list = c.as;
                previous = tail_end_;
            }
            out.push_back(std::move(c));
        }
        return out;
    }

 private:
    /// The name on one line; a gap between two phrases keeps one space.
    std::string name_of(stretch s) const {
        std::string out;
        // As long as its original, it is the original.
        const span whole = r_.original(s);
        if (whole.end - whole.begin == s.size() && r_.at(s).find('\n') == std::string_view::npos)
            return std::string(r_.doc().at(whole));
        for (std::size_t i = s.begin; i < s.end;) {
            std::size_t next = i;
            code_point_at(r_.text(), next);
            if (r_.text()[i] != '\n') out += printed_character(r_, {i, next});
            i = next;
        }
        return out;
    }

    /// （国发〔2019〕3号）第六条 behind a name.
    void read_tail(std::size_t i, const token& t, citation& c) {
        tail_end_ = t.end;
        for (std::size_t k = i + 1; k < r_.tokens().size(); ++k) {
            const token& next = r_.tokens()[k];
            if (next.begin < t.end) continue;
            if (next.begin > tail_end_ + 12) break;
            const std::string_view gap = r_.at({tail_end_, next.begin});
            if (next.kind == token_kind::doc_number && c.number.empty() &&
                (gap == "(" || gap.empty())) {
                c.number = r_.original_text({next.begin, next.end});
                tail_end_ = next.end + (r_.text().substr(next.end).starts_with(")") ? 1 : 0);
            } else if (next.kind == token_kind::article && c.article.empty() &&
                       (gap.empty() || gap == "的" || gap == "中")) {
                c.article = r_.original_text({next.begin, next.end});
                tail_end_ = next.end;
            } else {
                break;
            }
        }
        skip_words_of_article(c);
        // （以下简称《办法》）
        const std::string_view rest = r_.text().substr(tail_end_, 120);
        if (begins_with_one_of(rest, {"(", ",以下简称", ",简称", ",以下称", ",下称"}))
            if (const auto close = rest.find(")"); close != std::string_view::npos)
                tail_end_ += close + 1;
    }

    /// 第三十条规定:“企业应当…”: what the article says, between the name and the next of the list.
    void skip_words_of_article(const citation& c) {
        constexpr std::size_t longest = 600;  // bytes
        if (c.article.empty()) return;
        string_view rest = r_.text().substr(tail_end_, longest);
        const std::size_t whole = rest.size();
        rest = without_front(rest, {"的规定", "规定", "关于"});
        rest = without_front(rest, {":", ","});
        if (!rest.starts_with("“")) return;
        const std::size_t close = rest.find("”");
        if (close == string_view::npos || rest.find('\n') < close) return;
        tail_end_ += whole - rest.size() + close + string_view("”").size();
        const string_view behind = r_.text().substr(tail_end_, 9);
        if (behind.starts_with("的规定")) tail_end_ += string_view("的规定").size();
    }

    /// 依据《甲》,我局制定的《乙》已经…同意; 依据《甲》,《乙》已经…通过: what was made by the list.
    bool is_what_was_made(std::size_t from, const token& t) const {
        constexpr std::size_t longest = 60;  // bytes between the names
        if (t.begin < from || t.begin - from > longest) return false;
        const string_view gap = r_.at({from, t.begin});
        if (!has_word(gap, ",")) return false;
        if (has_one_of(gap, {"我局", "我委", "我厅", "我办", "我市", "我县", "我区", "我省", "我部",
                             "我镇", "我院", "本局", "本机关", "现将"}))
            return true;
        return begins_with_one_of(r_.text().substr(tail_end_),
                                  {"已经", "已由", "已报", "业经", "已于", "已通过", "业已"});
    }

    /// 《甲》文件精神以及省中心下发的《乙》; 《甲》,市局等14个部门联合印发的《乙》: the next item with its organ.
    static bool leads_to_next(string_view gap) {
        constexpr std::size_t longest = 90;  // bytes
        if (gap.size() > longest || gap.find("。") != string_view::npos) return false;
        const bool is_issued = ends_with_one_of(
            gap, {"印发的", "下发的", "发布的", "出台的", "制定的", "颁布的", "公布的"});
        if (gap.starts_with(",") && is_issued) return gap.find(',', 1) == string_view::npos;
        // 某部《甲》(…),自然资源部《乙》(…)
        if (gap.starts_with(",") && !begins_with_one_of(gap.substr(1), {"我", "本", "现", "经"}))
            return !has_one_of(gap, {"印发", "公布"}) && is_list_of_organs(gap.substr(1));
        gap = without_front(gap, {"的", "等"});
        gap = without_front(
            gap, {"文件精神", "文件要求", "有关规定", "相关规定", "规定", "精神", "要求", "文件"});
        if (!begins_with_one_of(gap, {"以及", "和", "及", "与", ",以及", ",和"})) return false;
        const string_view organ = without_front(gap, {","});
        return organ.find_first_of(",;:") == string_view::npos &&
               !has_one_of(organ, {"参照", "结合", "制定", "修订", "落实", "执行"});
    }

    /// Behind 《甲》(…)、《乙》(…)和《丙》 from the end of the first.
    std::size_t end_of_list(std::size_t at, std::size_t limit) const {
        while (at < limit) {
            std::string_view rest = r_.at({at, limit});
            if (rest.starts_with("(")) {
                const std::size_t close = rest.find(')');
                if (close == rest.npos) return at;
                at += close + 1;
                continue;
            }
            std::size_t lead = 0;
            for (const std::string_view mark : {"以及", "、", "和", "及", "与"})
                if (rest.starts_with(mark)) lead = std::max(lead, mark.size());
            const std::size_t close = rest.find("》");
            if (lead == 0 || !rest.substr(lead).starts_with("《") || close == rest.npos) return at;
            at += close + 3;
        }
        return at;
    }

    bool runs_on(std::size_t from, std::size_t to) const {
        if (to < from) return true;          // 以下简称《…》 inside the brackets
        constexpr std::size_t longest = 36;  // bytes of what may stand between two names
        const std::string_view gap = r_.at({from, to});
        if (leads_to_next(gap)) return true;
        if (gap.size() > longest) return names_organs(gap);
        if (is_one_of(gap,
                      {"",         "、",         "和",         "及",        "以及",   "与",
                       ",",        "、和",       "等和",       "并",        "规定和", "精神和",
                       "的规定和", "等规定,",    "、以及",     "要求和",    "要求及", "要求以及",
                       "的要求和", "有关规定和", "相关规定和", "有关要求和"}))
            return true;
        for (const std::string_view m : {"、", "和", "及", "与"})
            if (gap.ends_with(m) || gap.starts_with(m))
                return !has(gap, "。") && !has(gap, "要求") && !has(without_issue(gap), "制定") &&
                       !has(gap, "参照");
        return false;
    }

    /// 和省教育厅、财政厅、人力资源和社会保障厅联合印发的: who issued the next of the names.
    static bool names_organs(std::string_view gap) {
        constexpr std::size_t longest = 300;  // bytes
        return gap.size() <= longest && begins_with_one_of(gap, {"、", "和", "及", "与", "以及"}) &&
               is_list_of_organs(gap);
    }

    static bool is_list_of_organs(std::string_view s) {
        s = without_issue(s);
        s = without_end(s, {"部门", "部委", "单位", "委办局"});
        s = without_end(s, {"二", "两", "三", "四", "五", "六", "七", "八", "九", "十"});
        const std::string_view named = without_end(s, {"等"});
        return ends_like_organ(named) && !has_one_of(s, {",", ";", ":", "。", "要求", "参照"});
    }

    /// 联合印发的, 共同制定的 behind the organs that did.
    static std::string_view without_issue(std::string_view s) {
        if (!s.ends_with("的"))  // 、某区党工委办公室印发《…》
            return without_end(s, {"联合印发", "印发", "转发", "下发"});
        s.remove_suffix(3);
        s = without_end(s, {"印发", "下发", "制定", "制订", "发布", "出台", "颁布", "公布", "转发",
                            "颁发", "联发", "下达", "编制"});
        return without_end(s, {"联合", "共同", "会同", "新", "最新"});
    }

    /// Where the purpose ends in front of the first numbered part, or the attachments.
    std::size_t end_of_preamble() const {
        constexpr std::size_t reach = 6000;  // bytes
        std::size_t end =
            std::min<std::size_t>({r_.text().size(), r_.first_article(), r_.body() + reach});
        for (const std::string_view one : {"。一、", ":一、", ":1.", ":1、", ":(一)", "。(一)"})
            if (const auto at = find_word(r_.text().substr(0, end), one, r_.body());
                at != std::string_view::npos)
                end = std::min(end, at + 1);
        for (std::size_t at = r_.line_at(r_.body()).end + 1; at < end;) {
            const stretch line = r_.line_at(at);
            const std::string_view said = r_.at(line);
            const auto style = structure::read_label(said.substr(0, 60)).style;
            const bool is_below_text = has(r_.at({r_.body(), line.begin}), "。");
            if (style == structure::label_style::dun || style == structure::label_style::round ||
                style == structure::label_style::point ||
                (said.starts_with("附件") && is_below_text))
                return line.begin;
            at = line.end + 1;
        }
        return end;
    }

    /// The purpose clause: the text above the first numbered part, and the first article.
    void find_purpose() {
        const std::size_t end = end_of_preamble();
        purpose_.push_back({r_.body(), end});
        if (!r_.has_articles()) return;
        const std::size_t from = r_.first_article();
        const std::size_t head = r_.first_token(from);
        // A piece that begins in the middle has no purpose clause.
        if (head >= r_.tokens().size() || r_.tokens()[head].number != 1) return;
        std::size_t stop = std::min(r_.text().size(), from + 1800);
        for (std::size_t i = r_.first_token(from + 1); i < r_.tokens().size(); ++i) {
            const token& t = r_.tokens()[i];
            if (t.begin >= stop) break;
            if (t.kind == token_kind::article && t.number >= 2 && t.begin > from) {
                stop = t.begin;
                break;
            }
        }
        purpose_.push_back({from, stop});
    }

    bool in_purpose(std::size_t at) const {
        for (const auto& p : purpose_)
            if (p.contains(at)) return true;
        return false;
    }

    citation::role role_of(const token& t) const {
        const stretch s = r_.sentence_at(t.begin);
        const std::string words = words_before(t.begin, s.begin);
        const std::string_view before = words;
        const std::string_view behind = r_.at({tail_end_, std::min(s.end, tail_end_ + 150)});
        if (is_repealed(before, behind)) return citation::role::repeals;
        if (has_one_of(r_.at({t.begin, t.end}), {"决定》", "关于修改", "关于修订"}) &&
            tells_of_amendment(behind))
            return citation::role::mention;
        if (has(before, "转发") || behind.starts_with("转发")) return citation::role::forwards;
        if (is_extended(before, behind)) return citation::role::extends;
        if (is_amended(before, behind)) return citation::role::amends;
        return is_basis(t, before, s) ? citation::role::basis : citation::role::mention;
    }

    /// The sentence in front of a place, on one line: a page may have cut 根 / 据《…》.
    std::string words_before(std::size_t at, std::size_t begin) const {
        constexpr std::size_t reach = 240, shortest_line = 54;
        if (begin > r_.body() && at - begin <= 12) {
            std::size_t end = begin;
            while (end > 0 && r_.text()[end - 1] == '\n') --end;
            const stretch above = end == 0 ? stretch{} : r_.line_at(end - 1);
            if (above.size() >= shortest_line && end > 2 &&
                static_cast<unsigned char>(r_.text()[end - 3]) >= 0xE4)
                begin = r_.sentence_at(end - 1).begin;
        }
        std::string out;
        for (const char c : r_.at({at > begin + reach ? at - reach : begin, at}))
            if (c != '\n') out += c;
        return out;
    }

    /// 根据2021年…《关于修改…的决定》修正: the history of a text, not what it is made by.
    static bool tells_of_amendment(std::string_view behind) {
        return begins_with_one_of(behind, {"修正", "修订", "第一次", "第二次", "第三次", "修改)",
                                           "修改,", "修改后", "修改并", "予以修改", "作了修改"});
    }

    /// 按照《…》的规定执行: an order to act by a document.
    static bool orders_to_follow(std::string_view behind) {
        behind = behind.substr(0, behind.find(','));
        behind =
            without_front(behind, {"的", "等", "有关", "相关", "规定", "要求", "精神", "标准"});
        behind = without_front(behind, {"有关", "相关", "规定", "要求", "精神", "标准"});
        return begins_with_one_of(behind, {"执行", "办理", "处理", "处罚", "实施", "组织实施",
                                           "予以", "给予", "贯彻执行", "认真执行", "严格执行"});
    }

    /// 为了实施《某某条例》,制定本办法: rules made to carry out a law are made by it.
    bool implements(const token& t, std::string_view before, std::string_view rest) const {
        if (!has_one_of(rest, {"制定本", "制订本", "特制定"})) return false;
        const std::size_t clause = before.rfind(',');
        if (clause != std::string_view::npos) before.remove_prefix(clause + 1);
        const std::size_t purpose = before.rfind("为");
        if (purpose == std::string_view::npos || before.size() - purpose > 45) return false;
        const bool carries_out = ends_with_one_of(before, {"实施", "施行", "执行"});
        const std::string_view name = r_.at({t.begin, t.end});
        return carries_out &&
               ends_with_one_of(name, {"法》", "条例》", "规定》", "办法》", "决定》", "细则》"});
    }

    /// What is said of the documents of a list, behind the last of them: 《甲》(…号)、《乙》同时废止.
    static string_view behind_list(string_view s) {
        for (int i = 0; i < 40; ++i) {
            string_view next = without_front(s, {"、", "和", "及", "以及", "与", ",", "原"});
            if (!next.starts_with("《")) break;
            const std::size_t close = next.find("》");
            if (close == next.npos) break;
            next.remove_prefix(close + 3);
            const std::size_t end = next.starts_with("(") ? next.find(")") : next.npos;
            if (end != next.npos) next.remove_prefix(end + 1);
            s = next;
        }
        return s.substr(0, s.find_first_of(",;"));
    }

    /// 自本办法施行之日起自行废止; not 废止前, 不予废止.
    static bool ends_validity(std::string_view said) {
        if (said.starts_with("自") || said.starts_with("从"))
            if (const std::size_t from = said.find("起"); from != said.npos && from < 90)
                said.remove_prefix(from + 3);
        said = without_front(said, {"同时", "一并", "均", "即行", "即", "自行", "自动", "予以",
                                    "相应", "全部", "宣布", "也"});
        for (const std::string_view end : {"废止", "失效", "停止执行", "停止施行", "不再执行",
                                           "不再施行", "终止执行", "停止实施"}) {
            if (!said.starts_with(end)) continue;
            const std::string_view rest = said.substr(end.size());
            return !rest.starts_with("前") && !rest.starts_with("的") && !rest.starts_with("后");
        }
        return false;
    }

    static bool is_repealed(std::string_view before, std::string_view behind) {
        const std::string_view said = behind_list(behind);
        return ends_validity(said) || has(said, "同时废止") || has(said, "予以废止") ||
               before.ends_with("废止") || before.ends_with("废止原");
    }

    /// 对《…》作如下修改, 《…》第三条修改为
    static bool is_amended(std::string_view before, std::string_view behind) {
        const std::string_view said = behind.substr(0, behind.find(','));
        return has_one_of(said, {"作如下修", "作出如下修", "作以下修", "修改如下", "进行如下修"}) ||
               said.starts_with("修改为") || names_change(before);
    }

    /// 修改《…》, 修订了《…》 in the clause in front; not 根据新修订的《…》.
    static bool names_change(string_view before) {
        if (const std::size_t comma = before.rfind(','); comma != before.npos)
            before.remove_prefix(comma + 1);
        for (const std::string_view verb : {"修改", "修订"}) {
            const std::size_t at = before.rfind(verb);
            if (at == before.npos) continue;
            const std::string_view rest = before.substr(at + verb.size());
            if (!rest.starts_with("的") && !rest.starts_with("后的") && !has(before, "根据") &&
                !has(before, "依据"))
                return true;
        }
        return false;
    }

    static bool is_extended(std::string_view before, string_view behind) {
        const string_view said = behind_list(behind);
        // 《…》需继续实施,有效期延长至2027年2月1日
        const string_view rest = behind.substr(said.data() - behind.data());
        return has_one_of(rest.substr(0, first_place_of(rest, {"《", "。", ";"})),
                          {"有效期延", "有效期限延", "延长有效期"}) ||
               begins_with_one_of(said, {"继续有效", "继续执行", "继续施行", "继续适用", "延期执行",
                                         "延续执行"}) ||
               has(before, "延长");
    }

    /// 对新增图斑,按照《通则》(TD/T 1060)补充信息; 各部门要…,按照《意见》要求…; 根据《通报》要求,区局已完成整改: how
    /// things are done, by whom else or with what.
    bool is_way_of_work(const token& t, string_view head, string_view rest) const {
        if (has_one_of(rest, {"制定本", "制订本", "特制定", "现将", "现就", "现决定", "现予",
                              "现公告", "现通知"}))
            return false;
        if (has_one_of(head, {"各部门要", "各单位要", "各地要", "各镇要", "各街道要", "各级要",
                              "部门要", "单位要", "各区要", "各县要"}))
            return true;
        const string_view number = r_.text().substr(t.end, 12);
        const bool is_standard = number.size() > 3 && number[0] == '(' && number[1] >= 'A' &&
                                 number[1] <= 'Z' && number[2] >= 'A' && number[2] <= 'Z' &&
                                 number.find_first_of("0123456789/") < number.size();
        if (is_standard && !has(rest, "制定")) return true;
        if (head.starts_with("对") && !head.starts_with("对照") && head.find(',') < head.size() &&
            !has_one_of(head, {"现", "我"}))
            return true;
        return !has_one_of(head, {"我局", "我委", "我市", "我县", "我区", "本"}) &&
               has_one_of(rest, {"高度重视", "已完成整改", "已于", "立行立改", "整改到位"}) &&
               !has_one_of(rest, {"我", "经研究", "决定", "批准", "同意"});
    }

    bool is_basis(const token& t, std::string_view before, stretch sentence) const {
        const std::string_view rest = r_.at({t.end, std::min(sentence.end, t.end + 1500)});
        const std::string_view head = r_.at({sentence.begin, t.begin});
        if (!in_purpose(t.begin) && !makes_rules(head, rest)) return false;
        // An order to others to act by a document is no basis of this one.
        const std::size_t last = end_of_list(tail_end_, std::max(tail_end_, sentence.end));
        if (head.starts_with("请") || orders_to_follow(r_.at({last, std::max(last, sentence.end)})))
            return false;
        if (has_one_of(head, {"请各", "请按", "应当", "必须", "严格按照", "是指", "所称"}))
            return false;
        if (is_way_of_work(t, head, rest)) return false;
        if (implements(t, before, rest)) return true;
        const auto [best, size] = word_of_basis(before, rest);
        if (best == std::string_view::npos || orders_others(before.substr(0, best))) return false;
        if (is_alias(t) || is_report(r_.at({t.begin + 3, t.end}))) return false;
        return leads_to_name(before.substr(best + size));
    }

    /// 制定本办法; 为了…,依据《甲条例》,制定《乙格式》: nobody else is named who made it.
    static bool makes_rules(std::string_view head, std::string_view rest) {
        return has_one_of(rest, {"制定本", "制订本", "特制定"}) ||
               (has_one_of(rest, {",制定《", ",制订《"}) &&
                begins_with_one_of(head, {"为", "根据", "依据", "按照", "依照"}));
    }

    /// The nearest word of basis in front of a name, and its bytes.
    static std::pair<std::size_t, std::size_t> word_of_basis(std::string_view before,
                                                             std::string_view rest) {
        std::size_t best = std::string_view::npos, size = 0;
        for (const std::string_view w : {"根据", "依据", "按照", "依照", "遵照", "按", "依"}) {
            const std::size_t at = before.rfind(w);
            if (at == std::string_view::npos) continue;
            if (w.size() == 3 && at + 3 != before.size()) continue;
            if (w == "依" && !has(rest, "制定本")) continue;
            if (best == std::string_view::npos || at > best) {
                best = at;
                size = w.size();
            }
        }
        return {best, size};
    }

    /// 经营者应|依据《…》, 各镇|按照《…》: others have to act by it, or did.
    static bool orders_others(std::string_view before) {
        if (const std::size_t mark = before.find_last_of(",:"); mark != before.npos)
            before.remove_prefix(mark + 1);
        if (before.ends_with("主要") || before.ends_with("重要")) return false;
        return ends_with_one_of(before, {"应", "须", "可", "要", "需", "可以", "应该", "一律", "均",
                                         "仍", "统一", "一并"}) ||
               begins_with_one_of(before, {"各", "有关", "相关", "凡"});
    }

    /// Nothing but the name's organ stands between the word of basis and the 《.
    static bool leads_to_name(std::string_view between) {
        constexpr std::size_t longest = 120, longest_list = 210;  // bytes
        const std::string_view who = without_issue(between);
        if (between.size() > (is_list_of_organs(between) ? longest_list : longest)) return false;
        // 按照职责|落实《…》: the verb is what is done to it.
        const std::string_view verb =
            which_ends(between, {"贯彻落实", "落实", "执行", "实施", "履行", "完善", "起草", "拟定",
                                 "修订", "清理", "编制", "做好"});
        if (!verb.empty() && verb.size() < between.size()) return false;
        // 按照国家有关文件要求和《…》
        return !has_one_of(without_end(who, {"要求和", "要求及", "要求以及"}),
                           {",", "制定", "要求", "参照", "结合"});
    }

    /// 《2019年度审计报告》》; a 《重大事项请示报告条例》 lays down rules.
    static bool is_report(std::string_view name) {
        name = without_mark(without_end(name, {"》"}));
        while (!name.empty() && name.back() >= '0' && name.back() <= '9') name.remove_suffix(1);
        return ends_with_one_of(name, {"报告", "请示"});
    }

    /// 《办法》 after 以下简称《办法》, and the name where it is given.
    bool is_alias(const token& t) const {
        const std::string name(r_.at({t.begin, t.end}));
        if (name.size() > 6 + 75) return false;
        const std::string given = "称" + name;
        return has_word(r_.text().substr(0, t.begin + 240 + given.size()), given);
    }

    const reading& r_;
    std::vector<stretch> purpose_;
    std::size_t tail_end_ = 0;
};

}  // namespace

std::vector<citation> find_citations(const reading& r) { return citation_reader(r).run(); }

}  // namespace yigui::recognising
