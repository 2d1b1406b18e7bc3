// Sentences come first: a title speaks only where no sentence tells of the step, so that one act is not
// recorded twice.
#include "recognise/told_by_title.h"

#include <algorithm>

#include "recognise/find.h"
#include "recognise/identity.h"
#include "recognise/lexer.h"
#include "recognise/links.h"
#include "recognise/title_line.h"

namespace yigui::recognising {
namespace {

/// The line that tells of a post that is nothing but the explanation, below what the page says of
/// itself (归档时间:).
std::optional<span> headline_of_post(const reading& r, const facts& f) {
    constexpr std::size_t longest_post = 1200;  // bytes
    if (r.text().size() > longest_post) return std::nullopt;
    stretch headline = r.line_at(0);
    const auto is_title = [&] {
        return f.title && f.title->at.begin == r.original(headline).begin;
    };
    while ((r.at(headline).size() < 18 || is_breadcrumb(r.at(headline))) && !is_title() &&
           headline.end + 1 < r.text().size())
        headline = r.line_at(headline.end + 1);
    if (!f.title &&
        !has_one_of(r.at(headline), {"《", "解读", "读懂", "图解", "政策", "文件", "办法", "规定",
                                     "细则", "方案", "措施", "通知", "新规"}))
        return std::nullopt;
    // 起草单位为政策解读的责任主体。: a sentence is no headline.
    const std::string_view said = r.at(headline);
    if (said.ends_with("。") && !has_one_of(said, {"《", "解读:"})) return std::nullopt;
    return r.original(headline);
}

/// The title's record goes before those of the sentences.
mention& record_first(facts& f, yigui::step s, span at, const char* because) {
    mention m;
    m.step = s;
    m.polarity = polarity::done;
    m.at = at;
    m.because.push_back(because);
    return *f.evidence.insert(f.evidence.begin(), std::move(m));
}

/// 解读人:    解读形式: the first line is a form's, and nobody has filled it in.
bool is_line_of_form(std::string_view title) {
    return has_one_of(
        title,
        {"解读人:", "解读单位:", "解读机关:", "解读形式:", "解读时间:", "解读方式:", "解读部门:"});
}

/// 《…办法》政策解读, 一图读懂|《…办法》: a page that nowhere says 现解读如下 explains by its title.
void explain_by_title(const reading& r, facts& f) {
    if (f.kind != paper_kind::interpretation) return;
    std::optional<span> at = headline_of_post(r, f);
    if (!at && f.title && f.title->at.end > 0 &&
        has_one_of(folded_title(f), {"解读", "读懂", "图解", "政策问答", "答记者问"}))
        at = f.title->at;
    if (!at) return;
    const std::string head =
        fold(std::string_view(r.doc().text).substr(at->begin, at->end - at->begin)).text;
    if (is_still_to_come(head) || is_line_of_form(head)) return;
    // 关于进一步加强养犬管理有关政策的解读: what is to be strengthened is the matter of what it explains.
    std::erase_if(f.evidence, [&](const mention& m) {
        return m.step == step::interpretation && m.polarity == polarity::required &&
               at->contains(m.at);
    });
    for (const auto& m : f.evidence)
        if (m.step == step::interpretation) return;
    record_first(f, step::interpretation, *at, "标题就是解读");
}

/// 关于《…办法》的备案报告: the report goes with what is filed by it, even when it says no more.
void file_by_title(facts& f) {
    if (f.kind != paper_kind::filing || !f.title || f.title->at.end == 0) return;
    for (const auto& m : f.evidence)
        if (m.step == step::filing && m.polarity != polarity::required) return;
    const std::string title = folded_title(f);
    if (!has_word(title, "《") || has_word(title, "《》") ||
        !ends_with_one_of(title, {"备案报告", "备案的报告"}))
        return;
    record_first(f, step::filing, f.title->at, "标题就是备案报告");
}

/// 关于《…专项规划》的公示: a page that says no more than what is shown opens the consultation by its title. When
/// a hearing will be held is another matter.
void open_by_title(facts& f) {
    if (f.kind != paper_kind::consultation_notice || !f.title || f.title->at.end == 0) return;
    for (const auto& m : f.evidence)
        if (m.step == step::public_consultation && m.polarity != polarity::required) return;
    const std::string title = folded_title(f);
    if (!ends_with_one_of(title, {"公示", "公示公告", "公示的公告", "公示的通告", "意见的公告",
                                  "建议的公告", "意见公告", "意见的通告", "意见的启事"}) ||
        has_one_of(title, {"听证", "结果", "结束", "延期", "更正", "终止", "采购", "批后", "后评估",
                           "环境影响", "报告书》", "报告表》"}))
        return;
    record_first(f, step::public_consultation, f.title->at, "标题就是公示、征求意见").phase =
        phase::opened;
}

std::vector<std::string_view> cells_between_bars(std::string_view line) {
    std::vector<std::string_view> out;
    for (std::size_t b = 0; b <= line.size();) {
        const std::size_t e = std::min(line.find('|', b), line.size());
        std::string_view cell = line.substr(b, e - b);
        while (cell.starts_with(' ')) cell.remove_prefix(1);
        while (cell.ends_with(' ')) cell.remove_suffix(1);
        if (!cell.empty()) out.push_back(cell);
        b = e + 1;
    }
    return out;
}

/// 4月19日, 2023-04-19, 4.19: nothing but a day.
bool is_day(std::string_view cell) {
    if (const auto d = lex_date(cell, 0)) return d->end == cell.size() && d->value.is_exact();
    const auto d = lex_month_day(cell, 0);
    return d && d->end == cell.size() && d->day > 0;
}

/// 报送 4月19日, or 4月19日 below a heading 报送日期.
bool tells_handing_in(std::string_view cell, std::string_view head) {
    const std::string_view told = which_begins(
        cell, {"报送", "报备", "备案", "上报", "回执", "受理", "报送备案", "准予备案", "收悉"});
    std::string_view rest = cell.substr(told.size());
    for (const std::string_view word : {"日期", "时间", "日", ":", " ", "于"})
        if (rest.starts_with(word)) rest.remove_prefix(word.size());
    if (!told.empty() && is_day(rest)) return true;
    return is_day(cell) &&
           has_one_of(head, {"报送", "报备", "备案日期", "备案时间", "回执", "受理日期", "上报"});
}

/// 规范性文件备案台账 / 3|《…规定》|印发 4月11日|报送 4月19日|回执 4月24日: the row of one document in the ledger of
/// filings. A ledger of many is no record of one.
void file_by_ledger(const reading& r, facts& f) {
    constexpr std::size_t longest = 2400, longest_title = 150;  // bytes
    const stretch title = r.line_at(0);
    if (r.text().size() > longest || title.size() > longest_title ||
        !has_word(r.at(title), "备案") ||
        !has_one_of(r.at(title), {"台账", "登记簿", "登记册", "一览表", "明细", "登记表"}))
        return;
    std::optional<stretch> row;
    std::vector<std::string_view> head;
    for (std::size_t at = title.end + 1; at < r.text().size();) {
        const stretch line = r.line_at(at);
        at = line.end + 1;
        if (!has_word(r.at(line), "|")) continue;
        if (!has_word(r.at(line), "《")) {
            if (!row) head = cells_between_bars(r.at(line));
            continue;
        }
        if (row) return;
        row = line;
    }
    if (!row) return;
    const auto cells = cells_between_bars(r.at(*row));
    const bool has_head = head.size() == cells.size();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (!tells_handing_in(cells[i], has_head ? head[i] : std::string_view())) continue;
        std::erase_if(f.evidence, [&](const mention& m) { return m.step == step::filing; });
        record_first(f, step::filing, r.original(*row), "备案台账的一行,写明报送的日期");
        return;
    }
}

/// 现决定废止1990年底以前制发的14件规范性文件: a decision that says no more than what it ends. Where its text
/// tells of the clean-up before it, that is the record.
void clean_by_decision(const reading& r, facts& f) {
    constexpr std::size_t head = 1500;  // bytes of the text
    if (f.kind != paper_kind::cleanup_result || !f.title) return;
    for (const auto& m : f.evidence)
        if (m.step == step::annual_cleanup && m.polarity == polarity::done) return;
    if (!has_one_of(folded_title(f), {"废止", "失效"}) || has_word(folded_title(f), "请示")) return;
    const std::size_t end = std::min(r.text().size(), r.body() + head);
    for (std::size_t at = r.body(); (at = r.text().find("决定", at)) < end; at += 6) {
        const stretch sentence = r.sentence_at(at);
        const string_view said = r.at({at, sentence.end});
        if (r.is_cited(at) || said.starts_with("决定废止《") || !has_word(said, "文件") ||
            !has_one_of(said, {"决定废止", "予以废止", "宣布失效"}) ||
            has_one_of(r.at(sentence),
                       {"应当", "拟", "建议", "草案", "的决定", "另行公布", "另行通知", "另行发布",
                        "另行印发", "随后公布", "随后印发", "待公布", "后公布", "尚未确定"}))
            continue;
        mention m;
        m.step = step::annual_cleanup;
        m.polarity = polarity::done;
        m.at = r.original({at, sentence.end});
        m.because.push_back("全文就是废止、宣布失效的决定");
        f.evidence.push_back(std::move(m));
        std::stable_sort(
            f.evidence.begin(), f.evidence.end(),
            [](const mention& a, const mention& b) { return a.at.begin < b.at.begin; });
        return;
    }
}

/// 《…》公开征求意见采纳情况的说明, above the answers: the line that names whose opinions they are.
std::optional<stretch> names_consultation(const reading& r, std::size_t before) {
    constexpr std::size_t longest = 300, head = 900;  // bytes
    for (std::size_t at = 0; at < std::min(before, head);) {
        const stretch line = r.line_at(at);
        at = line.end + 1;
        const std::string_view said = r.at(line);
        if (line.size() <= longest &&
            has_one_of(said,
                       {"公开征", "征求社会", "征集社会", "征求公众", "公众意见", "社会公众"}) &&
            has_one_of(said, {"采纳", "处理", "反馈", "汇总", "吸收"}) &&
            ends_with_one_of(said, {"说明", "表", "情况", "公告", "公示", "通告", "报告", "汇总",
                                    "结果", "反馈", "回复"}) &&
            !has_one_of(said, {"。", "|", "定向", "企业", "专家", "部门"}))
            return line;
    }
    return std::nullopt;
}

}  // namespace

/// 向局党组的报告 ⏎ 现将《…办法》有关情况报告如下: the report is made by the paper itself.
void report_by_title(const reading& r, facts& f) {
    const stretch title = r.line_at(0);
    std::string_view said = r.at(title);
    if (!said.starts_with("向") || title.size() > 60 || !has_one_of(said, {"党组", "党委"}) ||
        !ends_with_one_of(said, {"的报告", "的汇报", "的专题报告", "的专题汇报", "的书面报告"}))
        return;
    for (const mention& m : f.evidence)
        if (m.step == step::party_group_report) return;
    said = r.at({title.end, r.text().size()});
    if (!has_one_of(said, {"报告如下:", "汇报如下:", "报告如下。", "汇报如下。"}) ||
        !has_one_of(said, {"办法》", "规定》", "细则》", "意见》", "通告》", "行)》", "稿)》"}))
        return;
    // 现将学习《…办法》情况报告如下: how it was studied.
    const std::string_view named =
        said.substr(said.find("现将") == said.npos ? 0 : said.find("现将"));
    if (has_one_of(named.substr(0, named.find("如下")), {"学习", "贯彻", "落实", "执行"})) return;
    record_first(f, step::party_group_report, r.original(title), "标题就是向党组的报告");
}

/// 关于…不再重复开展风险评估的报告: what such a paper tells as done is the assessment that it goes on relying on, not
/// a new one.
void exempt_by_title(const reading& r, facts& f) {
    if (f.kind != paper_kind::risk_assessment || !f.title || f.title->at.end == 0) return;
    const std::string title = folded_title(f);
    if (!has_one_of(std::string_view(title),
                    {"不再重复", "不重复", "不作重复", "不再开展", "不再进行"}))
        return;
    const auto is_of_title = [&](const mention& m) {
        return m.step == step::risk_assessment && m.polarity == polarity::exempted &&
               f.title->at.contains(m.at);
    };
    if (std::none_of(f.evidence.begin(), f.evidence.end(), is_of_title)) return;
    std::erase_if(f.evidence, [&](const mention& m) {
        return m.step == step::risk_assessment && m.polarity == polarity::done &&
               !has_one_of(std::string_view(r.doc().text).substr(m.at.begin, m.at.size()),
                           {"重新", "补做", "另行", "再次"});
    });
}

void tell_by_title(const reading& r, facts& f) {
    exempt_by_title(r, f);
    report_by_title(r, f);
    explain_by_title(r, f);
    open_by_title(f);
    file_by_title(f);
    file_by_ledger(r, f);
    clean_by_decision(r, f);
}

void ask_by_title(const reading& r, facts& f) {
    if (f.kind == paper_kind::expert_opinion || f.kind == paper_kind::enterprise_consultation)
        return;
    const mention* answered = nullptr;
    for (const mention& m : f.evidence) {
        if (m.polarity != polarity::done) continue;
        if (m.step == step::public_consultation) return;
        if (m.step == step::consultation_feedback && !answered) answered = &m;
    }
    if (!answered) return;
    if (const auto title = names_consultation(r, r.folded_place(answered->at.begin)))
        record_first(f, step::public_consultation, r.original(*title),
                     "标题写明是公开征求意见的采纳情况")
            .phase = phase::closed;
}

}  // namespace yigui::recognising
