// Signatures and dated heads. A date counts as the date written only where a signature stands: on
// a line of its own, or at the end of the text behind an organ's name. Dates of the page around a
// document never count.
#include <algorithm>

#include "recognise/find.h"
#include "recognise/identity.h"
#include "recognise/organs.h"
#include "recognise/sheet.h"
#include "recognise/variants.h"

namespace yigui::recognising {
namespace {

bool has(std::string_view s, std::string_view what) { return has_word(s, what); }

/// A line with nothing but a date, apart from 印章 notes.
std::optional<date> date_line(const reading& r, stretch line) {
    const std::size_t i = r.first_token(line.begin);
    if (i >= r.tokens().size()) return std::nullopt;
    const token& t = r.tokens()[i];
    if (t.begin >= line.end || !is_exact_date(t) || t.begin > line.begin + 3) return std::nullopt;
    const std::string_view rest = r.at({t.end, line.end});
    if (!rest.empty() && rest.size() > 12 && !rest.starts_with("(")) return std::nullopt;
    if (begins_with_one_of(rest, {"印发", "施行", "起", "至"}) || has(rest, ":") || has(rest, "。"))
        return std::nullopt;
    return t.when.from;
}

class signature_finder {
 public:
    signature_finder(const reading& r, const facts& so_far) : r_(r), so_far_(so_far) {}

    signature run() {
        signature out = on_lines();
        if (!out.written || !out.issuer) {
            const signature glued = in_text();
            if (!out.written) out = glued.written ? glued : out;
        }
        const auto head = title_organ();
        // 国务院 中央军委: joint organs are printed whole in the title.
        if (!out.issuer || (head && leads(out.issuer->value, head->value))) out.issuer = head;
        if (!out.issuer) out.issuer = from_fields();
        return out;
    }

 private:
    /// Does the title print the organ as the first of several?
    static bool leads(std::string_view organ, std::string_view printed) {
        organ = organ.substr(0, organ.find(' '));
        if (!printed.starts_with(organ)) return false;
        const std::string_view others = printed.substr(organ.size());
        return others.starts_with("、") || others.starts_with(" ");
    }

    /// The organs above a date line.
    std::optional<stated<std::string>> organ_above(stretch line) const {
        std::vector<std::string> names;
        span place;
        std::size_t at = line.begin;
        for (int i = 0; i < 20 && at > r_.body() + 1;) {
            const stretch above = r_.line_at(at - 1);
            at = above.begin;
            std::string_view l = r_.at(above);
            if (l.empty()) continue;
            ++i;
            if (l.starts_with("(") && l.size() < 90) continue;
            if ((l.size() > 150 && !lists_organs(r_, above)) || has(l, "。") || has(l, ";") ||
                has(l, ":") || has(l, ",") || has(l, "》") || ends_like_title(l) ||
                l.starts_with("附件") || (l[0] >= '0' && l[0] <= '9'))
                break;
            if (!ends_like_organ(l)) break;
            const span there = r_.original(above);
            place = {there.begin, names.empty() ? there.end : place.end};
            names.insert(names.begin(), organs_in(r_, above));
        }
        if (names.empty()) return std::nullopt;
        return stated<std::string>{organs_on_lines(names), place};
    }

    /// Day first, organ below: at the end of the text only.
    std::optional<stated<std::string>> organ_below(stretch line) const {
        if (line.end + 1 >= r_.text().size()) return std::nullopt;
        const stretch below = r_.line_at(line.end + 1);
        const std::string_view l = r_.at(below), rest = r_.text().substr(below.end);
        if (l.size() < 9 || l.size() > 90 || !ends_like_organ(l) || has(l, ":") || has(l, ",") ||
            has(l, "《") || rest.find_first_not_of('\n') != std::string_view::npos)
            return std::nullopt;
        return stated<std::string>{organs_in(r_, below), r_.original(below)};
    }

    signature on_lines() {
        signature fallback;
        std::optional<stated<date>> under_title;
        std::optional<signature> above;
        for (std::size_t at = r_.line_at(r_.body()).begin; at < r_.text().size();) {
            const stretch line = r_.line_from(at);
            at = line.end + 1;
            if (opens_page_foot(r_.at(line)) && is_below_text(line)) foot_ = line.begin;
            if (at > foot_) break;
            if (line.size() == 0 || line.size() > 120) continue;
            auto d = date_line(r_, line);
            if (!d)
                if (const auto bare = bare_day(r_.at(line)); bare && organ_above(line)) d = bare;
            if (!d) {
                if (!under_title) under_title = day_behind_title(line);
                // 广州市科学技术局 2021年7月2日 on one line.
                if (auto s = organ_and_date(line)) {
                    if (is_forwarded(fallback, *s)) return fallback;
                    if (is_below_text(line)) return *s;
                    if (!above) above = std::move(*s);
                }
                continue;
            }
            const auto organ = organ_above(line);
            stated<date> w{*d, r_.original(line)};
            if (is_forwarded(fallback, {organ, w})) return fallback;
            if (organ && is_below_text(line)) return {organ, w};
            // A page's own organ and day may stand above the text.
            if (organ && !above) above = signature{organ, w};
            // (1995年4月12日) between the title and the text
            if (r_.at(line).starts_with("(") && !is_below_text(line)) under_title = w;
            if (const auto below = organ_below(line); below && is_below_text(line))
                return {below, w};
            if (!fallback.written && ends_text(line) && is_below_text(line)) fallback.written = w;
        }
        if (above && !fallback.written) return *above;
        // A day in brackets below the title may be that of an edition before; the page tells its own.
        if (!fallback.written && !has_written_field()) fallback.written = under_title;
        return fallback;
    }

    /// 现将《…》转发给你们。 / 2010年7月19日 / …: below the cover's day stands what it forwards, with an older
    /// day of its own.
    bool is_forwarded(const signature& cover, const signature& below) const {
        constexpr std::size_t reach = 900;  // bytes
        if (!cover.written || !below.written ||
            below.written->value.first > cover.written->value.first)
            return false;
        const std::size_t at = r_.folded_place(cover.written->at.begin);
        const std::string_view said = r_.at({std::max(r_.body(), at - std::min(at, reach)), at});
        return has_one_of(said, {"转发给你们", "转发你们", "转发给你单位", "转发如下", "批转给你们",
                                 "批转你们", "现转发", "现批转", "予以转发"});
    }

    /// 关于…的若干规定一九九三年一月十二日: the day glued to the title, above the text.
    std::optional<stated<date>> day_behind_title(stretch line) const {
        if (is_below_text(line) || !has(r_.at(line), "关于")) return std::nullopt;
        for (std::size_t i = r_.first_token(line.begin); i < r_.tokens().size(); ++i) {
            const token& t = r_.tokens()[i];
            if (t.begin >= line.end) break;
            if (is_exact_date(t) && t.end == line.end && !r_.has_gap_before(t.begin) &&
                ends_like_title(r_.at({line.begin, t.begin})))
                return stated<date>{*t.when.from, r_.original({t.begin, t.end})};
        }
        return std::nullopt;
    }

    /// 行长:某某某二○○一年二月一日: who signs an order, by office and name.
    static bool is_signer(std::string_view l) {
        constexpr std::size_t longest = 30;  // bytes: an office, its colon and a name
        return l.size() <= longest && !has_one_of(l, {",", "。", "、", "《"}) &&
               begins_with_one_of(l, {"行长", "部长", "局长", "署长", "主任", "省长", "市长",
                                      "主席", "州长", "县长", "区长", "盟长", "专员", "院长"});
    }

    bool has_written_field() const {
        return std::any_of(r_.fields().begin(), r_.fields().end(),
                           [](const auto& f) { return f.key == "成文日期" && f.value.size() > 6; });
    }

    bool is_below_text(stretch line) const {
        return line.begin > r_.body() + 600 ||
               r_.text().substr(r_.body(), line.begin - r_.body()).find("。") !=
                   std::string_view::npos;
    }

    /// A lone date ends the document's own text: nothing but notes, attachments or articles
    /// follow at once.
    bool ends_text(stretch line) const {
        if (line.begin > r_.first_article()) return line.end + 200 > r_.text().size();
        return true;
    }

    std::optional<signature> organ_and_date(stretch line) const {
        for (std::size_t i = r_.first_token(line.begin); i < r_.tokens().size(); ++i) {
            const token& t = r_.tokens()[i];
            if (t.begin >= line.end) break;
            if (!is_exact_date(t) || t.begin == line.begin || t.end + 12 < line.end) continue;
            if (r_.at({t.end, line.end}).starts_with("印发")) continue;
            // 县政府办公室编印    2023年8月2日
            const std::size_t prints = r_.at({line.begin, t.begin}).ends_with("编印") ? 6 : 0;
            const stretch name{line.begin, t.begin - prints};
            const std::string_view l = r_.at(name);
            if (is_signer(l) && is_below_text(line) && t.end == line.end)
                return signature{{}, stated<date>{*t.when.from, r_.original({t.begin, t.end})}};
            if (l.size() > 110 || has_one_of(l, {":", ",", "。", "(", "|", "☑"})) continue;
            // Above the text a space parts the two: 市政府办公室    2023年8月2日.
            if (!is_below_text(line) && (!r_.has_gap_before(t.begin) || t.end != line.end))
                continue;
            if (!ends_like_organ(l) && !has(l, "总理") && !l.starts_with("市长")) continue;
            signature s;
            constexpr std::size_t shortest = 18;  // bytes: 局办公室 alone names no organ
            const bool is_whole = l.size() >= shortest && !is_inner_office(l);
            if (ends_like_organ(l) && (is_below_text(line) || is_whole))
                s.issuer = stated<std::string>{organs_in(r_, name), r_.original(name)};
            s.written = stated<date>{*t.when.from, r_.original({t.begin, t.end})};
            return s;
        }
        return std::nullopt;
    }

    /// Text that lost its lines: an organ's name right before an exact date.
    signature in_text() const {
        signature weak;
        for (std::size_t i = r_.first_token(r_.body()); i < r_.tokens().size(); ++i) {
            const token& t = r_.tokens()[i];
            if (t.begin >= foot_) break;
            if (!is_exact_date(t) || r_.is_cited(t.begin) || t.begin < r_.body() + 60) continue;
            const stretch line = r_.line_at(t.begin);
            const std::string_view l = r_.at(line);
            // a row of a table, a link to what explains it
            if (l.size() < 60 || has_one_of(l, {"|", "解读:", "解读链接"})) continue;
            if (!ends_after(t) || r_.at({0, t.begin}).ends_with("送审日期")) continue;
            const auto organ = organ_before(t);
            const stated<date> w{*t.when.from, r_.original({t.begin, t.end})};
            if (organ) return {organ, w};
            const std::string_view before = r_.text().substr(0, t.begin);
            // 附件:2.某某应急方案二○○四年十月二十二日: the last of the attachments, then the day.
            const bool is_below_list = t.end == line.end &&
                                       (l.starts_with("附件") || (l[0] >= '1' && l[0] <= '9')) &&
                                       ends_like_title(r_.at({line.begin, t.begin}));
            const bool ended = r_.has_gap_before(t.begin) || before.ends_with("。") ||
                               before.ends_with(")") || is_below_list;
            if (ended && t.end + 60 >= line.end && !weak.written) weak.written = w;
        }
        return weak;
    }

    bool ends_after(const token& t) const {
        if (t.end >= r_.text().size() || r_.text()[t.end] == '\n' || r_.has_gap_before(t.end))
            return true;
        const std::string_view rest = r_.text().substr(t.end);
        return begins_with_one_of(rest, {"附件", "(此件", "抄送", "(", "附:"});
    }

    std::optional<stated<std::string>> organ_before(const token& t) const {
        const std::size_t end = before_seal(r_.text(), t.begin);
        // A known organ first: the one that the title names.
        if (const auto head = title_organ()) {
            const std::string name = fold_variants(head->value).text;
            if (r_.text().substr(0, end).ends_with(name))
                return stated<std::string>{head->value, r_.original({end - name.size(), end})};
        }
        for (const auto& f : r_.fields()) {
            const std::string name = fold_variants(f.value).text;
            if (name.size() > 8 && ends_like_organ(name) &&
                r_.text().substr(0, end).ends_with(name))
                return stated<std::string>{f.value, r_.original({end - name.size(), end})};
        }
        std::size_t b = end;
        int n = 0;
        while (b >= 3 && n < 30) {
            const unsigned char c = static_cast<unsigned char>(r_.text()[b - 3]);
            if (c < 0xE4 || c > 0xE9) break;
            b -= 3;
            ++n;
            // 国  务  院: every character stands apart.
            const bool is_spaced = b >= 3 && r_.has_gap_before(b) && r_.has_gap_before(b + 3);
            if (n >= 5 && has_parting_gap(r_, b) && !is_spaced) break;
        }
        const stretch s{b, end};
        if (n < 3 || n >= 30 || !ends_like_organ(r_.at(s)) || r_.at(s).starts_with("于"))
            return std::nullopt;
        const stretch all = with_organs_before(s);
        return stated<std::string>{organs_in(r_, all), r_.original(all)};
    }

    /// 某局  某委  2019年2月11日: the organs that sign before this one.
    stretch with_organs_before(stretch s) const {
        for (int i = 0; i < 12; ++i) {
            std::size_t b = s.begin;
            while (b >= 3 && s.begin - b < 90 &&
                   static_cast<unsigned char>(r_.text()[b - 3]) >= 0xE4 &&
                   static_cast<unsigned char>(r_.text()[b - 3]) <= 0xE9) {
                b -= 3;
                if (has_parting_gap(r_, b)) break;
            }
            const bool begins = r_.has_gap_before(b) || r_.at({0, b}).ends_with("。");
            if (s.begin - b < 12 || !begins || !r_.has_gap_before(s.begin) ||
                !ends_like_organ(r_.at({b, s.begin})))
                break;
            s.begin = b;
        }
        return s;
    }

    /// …局关于…的通知: the organ in front of 关于.
    std::optional<stated<std::string>> title_organ() const {
        if (!so_far_.title) return std::nullopt;
        const folded_text folded = fold_variants(so_far_.title->value);
        for (const std::string_view cut : {"批转", "转发", "关于", "对", "印发"}) {
            const std::size_t at = folded.text.find(cut);
            if (at == std::string::npos || at < 6) continue;
            // 中华人民共和国海关对…监管办法: whose matter it is, and no reply.
            if (cut == "对" && ends_with_one_of(without_mark(folded.text),
                                                {"办法", "规定", "条例", "细则", "规则", "标准"}))
                continue;
            std::string name = so_far_.title->value.substr(0, folded.source[at]);
            if (has(name, "《") || has(name, "关于") || !ends_like_organ(fold_variants(name).text))
                continue;
            return stated<std::string>{organs_in(name), so_far_.title->at};
        }
        return std::nullopt;
    }

    std::optional<stated<std::string>> from_fields() const {
        // Who made it before who put it on the page.
        for (const std::string_view k :
             {"制定机关", "发文机关", "发文机构", "发文单位", "颁布单位", "发布机构", "发布单位",
              "发布机关", "发布部门", "填表单位", "填报单位", "报送单位", "制表单位"})
            for (const auto& f : r_.fields())
                if (f.key == k && f.value.size() > 6 && !is_inner_office(f.value) &&
                    !names_site(f.value))
                    return stated<std::string>{without_seal(f.value), r_.original(f.value_at)};
        if (const auto order = from_order()) return order;
        if (const auto organ = decides()) return organ;
        if (const auto organ = before_title()) return organ;
        if (const auto organ = below_title()) return organ;
        return red_head();
    }

    /// 政策法规科: fills the form in, and issues nothing.
    static bool is_inner_office(std::string_view name) {
        return name.size() < 24 && (name.ends_with("科") || name.ends_with("股"));
    }

    /// 中国青川, 青川新闻网, 青川日报: the name of a website or a paper.
    static bool names_site(std::string_view name) {
        const bool is_of_place = name.starts_with("中国") && !ends_like_organ(name);
        return name.size() <= 24 &&
               (is_of_place || ends_with_one_of(name, {"网", "日报", "晚报"}));  // bytes
    }

    /// 某局(盖章), 某局(印)
    static std::string without_seal(std::string name) {
        const auto open = std::min(name.find("（"), name.find('('));
        if (open != std::string::npos && open > 0 && has_one_of(name, {"章", "（印）", "(印)"}))
            name.resize(open);
        return name;
    }

    /// 某市发展和改革委员会文件: the head of printed paper names its organ.
    std::optional<stated<std::string>> red_head() const {
        int seen = 0;
        for (std::size_t at = 0; at < r_.text().size() && seen < 3;) {
            const stretch line = r_.line_at(at);
            at = line.end + 1;
            if (line.size() == 0) continue;
            ++seen;
            const std::string_view paper = "文件";
            if (r_.at(line).ends_with(paper) && line.size() <= 90) {
                const stretch name{line.begin, line.end - paper.size()};
                if (name.size() >= 12 && ends_like_organ(r_.at(name)) && !has(r_.at(name), ">"))
                    return stated<std::string>{organs_in(r_, name), r_.original(name)};
            }
        }
        return std::nullopt;
    }

    /// 某县国土资源局 关于…的报告: the page prints the title alone, and the paper below with its organ in front.
    std::optional<stated<std::string>> before_title() const {
        constexpr std::size_t head = 6000, longest = 90;  // bytes
        const std::string title = folded_title(so_far_);
        const string_view text = r_.text().substr(0, head);
        if (title.empty()) return std::nullopt;
        for (std::size_t at = text.find(title); at != text.npos; at = text.find(title, at + 1)) {
            std::size_t end = at;
            while (end > 0 && (text[end - 1] == '\n' || text[end - 1] == ' ')) --end;
            if (end == 0 || (end == at && !r_.has_gap_before(at))) continue;
            stretch name{end, end};
            const std::size_t first = r_.line_at(end - 1).begin;
            while (name.begin > first && (name.size() == 0 || !r_.has_gap_before(name.begin)))
                --name.begin;
            if (name.size() <= longest && is_whole_organ(r_.at(name)))
                return stated<std::string>{organs_in(r_, name), r_.original(name)};
        }
        return std::nullopt;
    }

    /// An organ's name alone on the line below the title, also where the title is printed again.
    std::optional<stated<std::string>> below_title() const {
        if (!so_far_.title) return std::nullopt;
        const std::string title = folded_title(so_far_);
        bool is_below = false;
        for (std::size_t at = 0; at < std::min<std::size_t>(r_.text().size(), 6000);) {
            const stretch line = r_.line_at(at);
            at = line.end + 1;
            const std::string_view l = r_.at(line);
            // ——2022年1月5日在市政府常务会议上
            if (l.empty() || (is_below && l.starts_with("——"))) continue;
            if (is_below && l.size() >= 9 && l.size() <= 60 && ends_like_organ(l) &&
                !ends_like_title(l) && l.find_first_of(",:") == l.npos && !has(l, "、"))
                return stated<std::string>{organs_in(r_, line), r_.original(line)};
            is_below = l == title;
        }
        return std::nullopt;
    }

    /// 国务院决定对《…》作如下修改: the organ that begins the text.
    std::optional<stated<std::string>> decides() const {
        const std::string_view start = r_.text().substr(r_.body(), 120);
        const std::size_t at = start.find("决定");
        if (at == std::string_view::npos || at < 9 || !ends_like_organ(start.substr(0, at)) ||
            start.find(',') < at || start.find("《") < at || start.find('\n') < at)
            return std::nullopt;
        const stretch s{r_.body(), r_.body() + at};
        return stated<std::string>{r_.original_text(s), r_.original(s)};
    }

    std::optional<stated<std::string>> from_order() const {
        if (!so_far_.doc_number) return std::nullopt;
        const std::string& n = so_far_.doc_number->value;
        const std::size_t at = n.find("令");
        if (const std::size_t said = n.find("公告"); at == std::string::npos &&
                                                     said != std::string::npos &&
                                                     n.substr(0, said).ends_with("委员会"))
            return stated<std::string>{n.substr(0, said), so_far_.doc_number->at};
        if (n.starts_with("国令")) return stated<std::string>{"国务院", so_far_.doc_number->at};
        if (at == std::string::npos || at < 6) return std::nullopt;
        std::string name = without_order_number(n.substr(0, at));
        // 政府令〔2010〕第15号, 省政府令第5号 leave out whose government.
        if (is_one_of(name, {"政府", "省政府", "市政府", "区政府"})) return organ_line();
        if (const auto one = first_line_of_number(); one.size() > 0) {
            // 某网信办公室 / 某监督管理总局令: each on a line of its own.
            const std::size_t order = std::min(r_.text().find("令", one.begin), r_.text().size());
            name = without_order_number(organs_in(r_, {one.begin, order}));
        }
        // 中华人民共和国国务院, also in traditional characters or with blanks: 国务院.
        static constexpr std::string_view state = "中华人民共和国";
        const folded_text said = fold_variants(name);
        if (said.text.starts_with(state) && said.text.size() > state.size())
            name.erase(0, said.source[state.size()]);
        return stated<std::string>{name, so_far_.doc_number->at};
    }

    /// 海关总署第61号 in front of 令
    static std::string without_order_number(std::string name) {
        const std::size_t at = name.rfind("第");
        if (name.ends_with("号") && at != std::string::npos) name.resize(at);
        return name;
    }

    /// The first of several lines that the number of an order takes.
    stretch first_line_of_number() const {
        const span at = so_far_.doc_number->at;
        for (const token& t : r_.tokens()) {
            const span o = r_.original({t.begin, t.end});
            if (t.kind != token_kind::doc_number || o.end != at.end) continue;
            stretch line = r_.line_at(t.begin);
            while (line.begin > 1 && r_.original(line).begin > at.begin)
                line = r_.line_at(line.begin - 1);
            return r_.original(line).begin == at.begin ? line : stretch{};
        }
        return {};
    }

    /// The first line that is nothing but an organ's name.
    std::optional<stated<std::string>> organ_line() const {
        for (std::size_t at = 0; at < std::min<std::size_t>(r_.text().size(), 3000);) {
            const stretch line = r_.line_at(at);
            at = line.end + 1;
            if (line.size() >= 15 && line.size() <= 60 && r_.at(line).ends_with("政府"))
                return stated<std::string>{r_.original_text(line), r_.original(line)};
        }
        return std::nullopt;
    }

    const reading& r_;
    const facts& so_far_;
    std::size_t foot_ = string_view::npos;  ///< where the page's links to others begin
};

}  // namespace

signature find_signature(const reading& r, const facts& so_far) {
    signature out = signature_finder(r, so_far).run();
    if (auto organ = organ_of_sheet(r)) out.issuer = std::move(organ);
    sign_otherwise(r, out);
    // 法规科: gave its opinion on a form, and issues nothing.
    constexpr std::size_t longest = 24;  // bytes
    if (out.issuer && out.issuer->value.size() <= longest &&
        (out.issuer->value.ends_with("科") || out.issuer->value.ends_with("股")))
        out.issuer.reset();
    sign_otherwise(r, so_far, out);
    return out;
}

}  // namespace yigui::recognising
