// A law shows in its number, in the dates below its title and in who made it known; its name alone
// is asked last, for offices give the same names to their own papers.
#include "recognise/kind_of_law.h"

#include <algorithm>

#include "recognise/find.h"
#include "recognise/forms.h"
#include "recognise/identity.h"
#include "recognise/style.h"

namespace yigui::recognising {
namespace {

class law_finder {
 public:
    law_finder(const reading& r, const facts& f, const std::string& title)
        : r_(r), f_(f), title_(title) {}

    std::optional<kind_reason> run() const {
        const std::string number = f_.doc_number ? f_.doc_number->value : "";
        // Counties and towns issue no rules, whatever they call their paper.
        if (has_one_of(number, {"县人民政府令", "旗人民政府令", "镇人民政府令"}))
            return kind_reason{paper_kind::issued_document, "县、乡镇的令不是规章"};
        const bool names_one = names_law(title_) || (title_.ends_with("令") && r_.has_articles());
        if (has_word(number, "令") && names_one && !ends_documents())
            return kind_reason{paper_kind::law, "以“" + number + "”公布"};
        if ((number.starts_with("法释") || has_word(number, "释字")) && !has_word(title_, "废止"))
            return kind_reason{paper_kind::law, "是司法解释"};
        if (has_word(number, "公告") && has_word(number, "届") && names_law(title_))
            return kind_reason{paper_kind::law, "以人大常委会公告公布"};
        const bool code = has_one_of(number, {"〔", "[", "﹝"});
        if (!code && (title_.ends_with("条例") || title_.ends_with("法")) &&
            !title_.ends_with("办法") && (r_.has_articles() || !f_.evidence.empty()))
            return kind_reason{paper_kind::law, "标题是条例或法"};
        if (amends_statute()) return kind_reason{paper_kind::law, "修改条例的决定"};
        const head_dates h = find_head_dates(r_);
        if (!code && ((r_.has_articles() && (h.adopted || h.published)) || h.by_congress) &&
            names_law(title_))
            return kind_reason{paper_kind::law, "题注写明通过或者公布的日期"};
        if (!code && names_law(title_) && is_of_state_council())
            return kind_reason{paper_kind::law, "国务院发布或者批准的规定"};
        if (title_.empty() &&
            r_.at({0, std::min<std::size_t>(r_.text().size(), 20000)}).find("修改为:“") !=
                std::string_view::npos)
            return kind_reason{paper_kind::law, "是修改条文的决定"};
        if (!code && names_law(title_) && !ends_documents() && is_made_known_by_head(r_))
            return kind_reason{paper_kind::law, "由有权制定规章的机关首长签署公布"};
        if (number.empty() && is_national())
            return kind_reason{paper_kind::law, "面向全国的分条规定"};
        if (title_.empty() && number.empty() && r_.has_articles())
            return speaks_of_its_city(r_.text()) ||
                           has_one_of(r_.text().substr(0, r_.first_article()),
                                      {"现印发给你们", "现予印发"})
                       ? kind_reason{paper_kind::issued_document, "是本地文件的条文"}
                       : kind_reason{paper_kind::law, "是分条的条文"};
        return std::nullopt;
    }

 private:
    /// 关于废止部分政策性文件的决定, issued by an order.
    bool ends_documents() const {
        return has_word(title_, "文件") && has_one_of(title_, {"废止", "失效"});
    }

    bool amends_statute() const {
        if (!title_.ends_with("决定")) return false;
        if (has_word(title_, "关于修改") && has_word(title_, "条例")) return true;
        return has_one_of(title_, {"关于修改", "关于废止"}) && has_word(title_, "人民代表大会");
    }

    bool names_law(std::string_view t) const {
        if (const auto open = t.rfind('('); open != std::string_view::npos && t.ends_with(")"))
            t = t.substr(0, open);
        return title_.empty() || ends_with_one_of(t, {"条例", "法", "规定", "办法", "细则", "规则",
                                                      "决定", "决议", "规范"});
    }

    /// 国务院关于…的规定; 1981年10月12日 国务院批准 below the title.
    bool is_of_state_council() const {
        if (title_.empty() || (f_.doc_number && !f_.doc_number->value.empty())) return false;
        if (title_.starts_with("国务院关于") &&
            (title_.ends_with("规定") || title_.ends_with("办法")))
            return true;
        const std::size_t end =
            std::min(r_.first_article(), std::min<std::size_t>(r_.text().size(), 1500));
        for (std::size_t at = r_.body(); at < end;) {
            const stretch line = r_.line_at(at);
            at = line.end + 1;
            const std::string_view l = r_.at(line);
            if (l.size() > 120 || !lex_date(l, 0)) continue;
            if (has_one_of(l, {"国务院批准", "国务院发布", "国务院公布"})) return true;
        }
        return false;
    }

    /// Articles for the whole country, signed by nobody: the text of a ministry's rule.
    bool is_national() const {
        if (!r_.has_articles() || f_.issuer || title_.empty() || !names_law(title_)) return false;
        if (has_one_of(title_, {"省", "市", "县", "区", "州", "镇", "局", "委", "厅"}) &&
            !has_word(title_, "城市"))
            return false;
        std::size_t articles = 0;
        for (const auto& t : r_.tokens()) articles += t.kind == token_kind::article;
        const std::string_view start =
            r_.at({r_.first_article(), std::min(r_.text().size(), r_.first_article() + 6000)});
        return articles >= 12 &&
               has_one_of(start, {"国务院", "中华人民共和国境内", "全国", "公安机关"});
    }

    const reading& r_;
    const facts& f_;
    const std::string& title_;
};

}  // namespace

std::optional<kind_reason> kind_of_law(const reading& r, const facts& f, const std::string& title) {
    return law_finder(r, f, title).run();
}

}  // namespace yigui::recognising
