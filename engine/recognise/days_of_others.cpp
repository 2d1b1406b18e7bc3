// The words right in front of a day and right behind it tell; none looks past its clause but for the
// name of a document and the opinion on what was filed.
#include "recognise/days_of_others.h"

#include "recognise/find.h"
#include "recognise/years.h"

namespace yigui::recognising {
namespace {

/// 2011年1月市政府印发的《…办法》: the day of the document that is named.
bool is_of_named(const reading& r, std::size_t end) {
    constexpr std::size_t farthest = 60;  // bytes
    std::string_view rest = r.text().substr(end, farthest);
    const std::size_t name = rest.find("的《");
    if (name == std::string_view::npos) return false;
    rest = rest.substr(0, name);
    return rest.find(",") == rest.npos &&
           ends_with_one_of(rest, {"印发", "发布", "公布", "出台", "制定", "实施", "施行", "下发"});
}

/// 有效期将于2026年9月19日届满: the day on which the document ends, and not when it was evaluated. A
/// consultation has days of its own that end so.
bool ends_term(const reading& r, yigui::step s, std::size_t begin, std::size_t end) {
    if (s == step::public_consultation || s == step::consultation_feedback) return false;
    const string_view before = r.text().substr(0, begin);
    return begins_with_one_of(r.text().substr(end),
                              {"届满", "到期", "期满", "失效", "有效期", "即将届满", "即将到期",
                               "期限届满", "终止", "已到期", "已届满", "前届满", "起失效"}) ||
           ends_with_one_of(before, {"有效期截至", "有效期截止", "有效期截止到", "有效期截止至",
                                     "有效期限至", "有效期限到", "有效期将于", "到期日为",
                                     "届满日为", "施行至", "实施至", "试行至"});
}

/// 对2011年以来制发的文件进行了清理, 截至2015年底现行有效的文件: from when the documents are, and not
/// when they were cleaned up.
bool bounds_documents(const reading& r, yigui::step s, const day_candidate& c) {
    if (s != step::annual_cleanup) return false;
    constexpr std::size_t near = 150;  // bytes
    std::string_view rest = r.text().substr(c.end, near);
    rest = rest.substr(0, rest.find_first_of(",;\n"));
    // 在2014年度第一次清理的基础上,再次清理: the one before.
    if (begins_with_one_of(rest, {"度第一次", "第一次"}) && has_word(rest, "的基础上")) return true;
    const bool is_bound =
        begins_with_one_of(rest, {"以来", "以前", "之前", "前", "底前", "底以前", "现行有效", "止",
                                  "期间", "至今", "底"}) ||
        ends_with_one_of(r.text().substr(0, c.begin), {"截至", "截止", "截止到", "以来至"});
    return is_bound && has_one_of(rest, {"制发", "印发", "发布", "制定", "出台", "公布", "颁布",
                                         "有效", "文件", "政策"});
}

/// 2019年度第一批名录,现予公布: the year of what is listed.
bool is_year_of_batch(const reading& r, yigui::step s, const day_candidate& c) {
    if (s == step::annual_cleanup || c.when.is_interval || !c.when.from ||
        c.when.from->known_to != precision::year)
        return false;
    const std::string_view rest = r.text().substr(c.end);
    return begins_with_one_of(
               rest, {"度第", "度市级", "度区级", "度县级", "第一批", "第二批", "第三批", "度"}) &&
           !has_one_of(rest.substr(0, 30), {"次会议", "次常务", "次局", "次党", "次主任"});
}

/// 3月3日转来的备案审查意见书: when the opinion on what had been filed came.
bool is_day_of_opinion_on_filed(const reading& r, yigui::step s, const day_candidate& c) {
    if (s != step::filing) return false;
    constexpr std::size_t near = 300;  // bytes
    std::string_view rest = r.text().substr(c.end, near);
    rest = rest.substr(0, rest.find('\n'));
    return begins_with_one_of(rest, {"转来", "转发", "转交", ",收到", "收到", "来函", "反馈"}) &&
           has_word(rest, "备案审查");
}

/// 公布页打印于3月3日, 3月3日截图显示…已公布: when somebody looked at the page or copied it.
bool is_day_of_copy(const reading& r, const day_candidate& c) {
    string_view before = without_end(r.text().substr(0, c.begin), {":", "为", "于", "是"});
    if (before.size() < c.begin &&
        ends_with_one_of(before,
                         {"打印",     "截图",     "下载",     "查询",     "抓取",     "访问",
                          "扫描",     "复印",     "打印时间", "打印日期", "截图时间", "截图日期",
                          "下载时间", "下载日期", "查询时间", "查询日期", "抓取时间", "抓取日期",
                          "访问时间", "访问日期", "扫描日期", "存档时间", "保存时间"}))
        return true;
    return begins_with_one_of(r.text().substr(c.end),
                              {"截图", "截取", "查询", "经查询", "访问", "抓取", "打印的", "打印件",
                               "打印页", "下载的", "下载件", "扫描件", "复印件", "网页截图"});
}

}  // namespace

bool ends_validity(const reading& r, std::size_t at) {
    const std::string_view before = r.text().substr(0, at);
    return ends_with_one_of(before, {"延长至", "延续至", "延期至", "延长到", "延续到", "有效期至",
                                     "有效期到", "有效期为至", "有效至", "执行至", "适用至"});
}

bool is_span_of_validity(const reading& r, const day_candidate& c) {
    return c.when.is_interval &&
           ends_with_one_of(r.text().substr(0, c.begin),
                            {"有效期自", "有效期为", "有效期从", "有效期:", "有效期限自",
                             "有效期限为", "有效期限:", "有效期是", "有效期", "有效期限"});
}

bool is_no_day_of_step(const reading& r, yigui::step s, const day_candidate& c) {
    const bool spans_years = s == step::annual_cleanup || s == step::expiry_evaluation;
    if (!spans_years && is_span_of_plan(c.when)) return true;
    return bounds_documents(r, s, c) || is_year_of_batch(r, s, c) ||
           is_day_of_opinion_on_filed(r, s, c) || ends_term(r, s, c.begin, c.end) ||
           (starts(r.text(), c.end, "起") && !c.when.is_interval) || ends_validity(r, c.begin) ||
           is_of_named(r, c.end) || is_day_of_copy(r, c) || is_span_of_validity(r, c);
}

}  // namespace yigui::recognising
