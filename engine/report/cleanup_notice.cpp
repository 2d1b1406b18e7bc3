// The notice by which an office publishes the result of its clean-up (清理结果公告), ready to be
// edited: what the office has to fill in or confirm stands in 〔〕. Always Chinese: it is the
// office's own paper. Without a decision a document is listed as proposed, and the notice says so
// at its head and in the row.
#include <algorithm>
#include <map>
#include <tuple>

#include "report/cleanup_reports.h"
#include "report/cleanup_rows.h"
#include "report/word_file.h"
#include "yigui/cleanup_list.h"

namespace yigui {

using namespace report;

namespace {

using look = word_paragraph::look;

/// What such a notice lists; what is to be evaluated is still in force.
struct listing {
    std::string_view name, statement;
    disposition of;
};
constexpr listing listings[] = {
    {"继续有效的行政规范性文件", "继续有效", disposition::keep},
    {"修改的行政规范性文件", "予以修改", disposition::amend},
    {"废止的行政规范性文件", "予以废止，〔自本公告公布之日起不再作为行政管理的依据〕",
     disposition::repeal},
    {"宣布失效的行政规范性文件", "宣布失效，〔自本公告公布之日起不再作为行政管理的依据〕",
     disposition::lapsed},
};
constexpr std::string_view numerals[] = {"一", "二", "三", "四"};

bool is_decided(const cleanup_document& d) { return d.decision && d.decision->is_current; }

disposition result_of(const cleanup_document& d) {
    return is_decided(d) ? d.decision->decided : d.proposal;
}

class notice_writer {
 public:
    explicit notice_writer(const cleanup_report& r) : r_(r) {
        for (std::size_t i = 0; i < r.documents.size(); ++i) {
            const cleanup_document& d = r.documents[i];
            if (d.same_text_as || result_of(d) == disposition::out_of_scope) continue;
            ++issuers_[d.issuer];
            undecided_ += !is_decided(d);
            ++all_;
        }
        for (const listing& l : listings) {
            section s{&l, documents_of(l.of)};
            if (!s.documents.empty()) sections_.push_back(std::move(s));
        }
    }

    std::string write() {
        title();
        body();
        for (std::size_t k = 0; k < sections_.size(); ++k) annex(k);
        return word_file(out_, {std::string(list_property), "cleanup notice"});
    }

 private:
    void add(look as, std::string text, bool new_page = false) {
        word_paragraph p{as, std::move(text)};
        p.is_on_new_page = new_page;
        out_.push_back(std::move(p));
    }

    /// The organ of most documents, to be confirmed.
    std::string organ() const {
        for (const auto& [name, count] : issuers_)
            if (count * 2 > all_ && !name.empty()) return name;
        return "机关名称";
    }

    void title() {
        add(look::title, "〔" + organ() + "〕关于公布行政规范性文件清理结果的公告");
        std::string note = "【编辑说明，公布前删去：〔〕里的内容由制定机关填写或者核对。";
        if (undecided_ == all_)
            note += "本公告全部是清理建议，还没有决定。";
        else if (undecided_ > 0)
            note += "下列" + std::to_string(all_) + "件里有" + std::to_string(undecided_) +
                    "件还没有决定，按清理建议列出，备注写明“建议”。";
        else
            note += "各件按清理决定列出。";
        add(look::body, note + "】");
    }

    void body() {
        add(look::body, "根据〔清理工作的依据〕，〔本机关〕对截至" + zh_.day(r_.as_of) +
                            "的行政规范性文件进行了清理。现将清理结果公告如下：");
        for (std::size_t k = 0; k < sections_.size(); ++k) {
            const section& s = sections_[k];
            add(look::body, std::string(numerals[k]) + "、" + lead(s.documents) +
                                std::to_string(s.documents.size()) + "件行政规范性文件" +
                                std::string(s.as->statement) + "（目录见附件" +
                                std::to_string(k + 1) + "）。");
        }
        add(look::body, "特此公告。");
        for (std::size_t k = 0; k < sections_.size(); ++k)
            add(look::body, (k ? "　　　" : "附件：") + std::to_string(k + 1) + "." +
                                std::string(sections_[k].as->name) + "目录");
        add(look::body, "");
        add(look::right, "〔" + organ() + "〕");
        add(look::right, "〔　　　　年　月　日〕");
    }

    struct section {
        const listing* as = nullptr;
        std::vector<const cleanup_document*> documents;
    };

    /// The documents of a listing, the oldest first.
    std::vector<const cleanup_document*> documents_of(disposition listed) const {
        std::vector<const cleanup_document*> out;
        for (const cleanup_document& d : r_.documents) {
            disposition is = result_of(d);
            if (is == disposition::evaluate) is = disposition::keep;
            if (is == listed && !d.same_text_as) out.push_back(&d);
        }
        std::stable_sort(out.begin(), out.end(), [](const auto* a, const auto* b) {
            return std::tie(a->issued, a->doc_number) < std::tie(b->issued, b->doc_number);
        });
        return out;
    }

    /// 《某办法》等 in front of the number, as such notices begin.
    static std::string lead(const std::vector<const cleanup_document*>& rows) {
        const std::string& title = rows.front()->title;
        return title.empty() ? "" : in_title_marks(title) + (rows.size() > 1 ? "等" : "");
    }

    std::string remark(const cleanup_document& d) const {
        const disposition is = result_of(d);
        std::vector<std::string> out;
        if (!is_decided(d)) out.push_back("建议");
        if (!d.issuer.empty() && d.issuer != organ()) out.push_back("制定机关：" + d.issuer);
        if (is == disposition::keep || is == disposition::evaluate) {
            if (d.expires) out.push_back("有效期至" + iso(*d.expires));
            if (is == disposition::evaluate) out.push_back(d.expires ? "届满前评估" : "定期评估");
        } else if (is_decided(d) && !d.decision->ground.empty()) {
            out.push_back(d.decision->ground);
        } else {
            for (const cleanup_reason& reason : d.reasons)
                if (const auto it = r_.reason_names.find(reason.id);
                    !reason.is_lead && it != r_.reason_names.end())
                    out.push_back(it->second);
        }
        std::string text;
        for (const auto& one : out) text += (text.empty() ? "" : "；") + one;
        return text;
    }

    void annex(std::size_t k) {
        const auto& rows = sections_[k].documents;
        add(look::heading, "附件" + std::to_string(k + 1), true);
        add(look::title,
            std::string(sections_[k].as->name) + "目录（" + std::to_string(rows.size()) + "件）");
        word_paragraph table{look::table, {}};
        table.widths = {6, 30, 20, 16, 13, 15};
        table.rows.push_back({"序号", "文件名称", "发文字号", "成文日期", "责任单位", "备注"});
        for (const cleanup_document* d : rows)
            table.rows.push_back({std::to_string(table.rows.size()),
                                  d->title.empty() ? "〔名称〕" : d->title, d->doc_number,
                                  d->issued ? iso(*d->issued) : "",
                                  d->office.empty() ? d->issuer : d->office, remark(*d)});
        out_.push_back(std::move(table));
    }

    const cleanup_report& r_;
    const tongue zh_{language::chinese};
    std::map<std::string, std::size_t> issuers_;
    std::size_t undecided_ = 0, all_ = 0;
    std::vector<section> sections_;
    std::vector<word_paragraph> out_;
};

}  // namespace

std::string cleanup_notice(const cleanup_report& r) { return notice_writer(r).write(); }

}  // namespace yigui
