// Whether a clause that tells of a day of effect or of a term speaks of the document itself: laws,
// standards and other papers that a text tells of have days of their own.
#include "recognise/find.h"
#include "recognise/identity.h"
#include "recognise/terms.h"

namespace yigui::recognising {
namespace {

bool has(std::string_view s, std::string_view what) { return has_word(s, what); }

/// 本标准, 本界定标准, 以上标准, 调整后的补助标准; not 本市最低工资标准 or 该国家标准, which others made.
bool is_own_standard(std::string_view before) {
    constexpr std::size_t longest = 42;  // bytes from 本 to the end
    if (const std::size_t mark = before.find_last_of(",;:\n"); mark != before.npos)
        before.remove_prefix(mark + 1);
    if (const std::size_t stop = before.rfind("。"); stop != before.npos)
        before.remove_prefix(stop + 3);
    if (before.size() > longest || has_one_of(before, {"国家标准", "行业标准", "新标准"}))
        return false;
    return begins_with_one_of(before, {"以上", "上述", "调整后"}) ||
           (before.starts_with("本") &&
            !begins_with_one_of(before, {"本市", "本省", "本区", "本县", "本国", "本地", "本行业",
                                         "本镇", "本州", "本自治"}));
}

}  // namespace

bool ends_with_from(std::string_view before) {
    return before.ends_with("自") || before.ends_with("从") || before.ends_with("于");
}

bool speaks_of_itself(std::string_view before) {
    while (!before.empty() && before.back() == ' ') before.remove_suffix(1);
    // 原办法(某发〔2021〕7号)自…起施行, 《旧办法》于…施行 tell of another document.
    if (begins_with_one_of(before, {"原办法", "原规定", "原细则", "原通告", "原意见", "原《",
                                    "旧办法", "旧规定", "旧细则"}))
        return false;
    if (before.ends_with("于") && !has(before, "本")) return false;
    if (ends_with_from(before)) before.remove_suffix(3);
    if (before.ends_with("均")) return false;
    if (before.ends_with("标准")) return is_own_standard(before);
    if (before.empty() || before.ends_with(",") || before.ends_with("》") ||
        before.ends_with("。") || before.ends_with(")") || before.ends_with("\n"))
        return true;
    if (ends_with_one_of(
            before,
            {"本办法", "本规定",     "本通知",     "本条例", "本细则", "本意见",     "本决定",
             "本公告", "本通告",     "本法",       "本方案", "本规则", "本实施办法", "本措施",
             "本政策", "本实施细则", "本实施意见", "本标准", "本制度", "本指南",     "本规程",
             "本目录", "本规范",     "办法",       "规定",   "细则",   "文件",       "并",
             "以上",   "政策措施",   "本若干措施", "应",     "措施",   "现予公布",   "本指引",
             "统一",   "通知"}))
        return true;
    return has(before.size() > 30 ? before.substr(before.size() - 30) : before, "本");
}

bool ends_in_title(std::string_view before, const facts& so_far) {
    if (!so_far.title || !ends_with_from(before)) return false;
    before.remove_suffix(3);
    if (before.size() < 18) return false;
    return folded_title(so_far).find(before.substr(before.size() - 18)) != std::string::npos;
}

namespace {

/// 关于贯彻实施《…条例》的通知, 关于延长《…办法》有效期的通知: a title that names what others made or what was made
/// before.
bool is_title_about(std::string_view before_name) {
    return ends_with_one_of(before_name, {"贯彻", "实施", "落实", "执行", "学习", "宣传", "延长",
                                          "延续", "废止", "停止执行", "宣布失效"}) &&
           !ends_with_one_of(before_name, {"公布实施", "发布实施", "印发实施"});
}

/// Does the document bear the name, or issue what bears it?
bool is_own_name(const reading& r, const facts& so_far, std::string_view name) {
    const std::string title = folded_title(so_far);
    const std::string_view core = without_mark(name);
    if (const std::size_t at = title.find(core); at != std::string::npos) {
        std::string_view before = std::string_view(title).substr(0, at);
        before = without_end(before, {"《", "新修订的"});
        return !is_title_about(before);
    }
    if (core.ends_with(without_mark(title))) return true;
    for (std::size_t at = find_word(r.text(), core, r.body()); at != std::string_view::npos;
         at = find_word(r.text(), core, at + core.size())) {
        const std::string_view before = r.at({r.line_at(at).begin, at});
        if (before.empty()) return true;  // its text stands below
        if (ends_with_one_of(before, {"现将《", "现公布《", "现发布《", "现印发《"})) return true;
    }
    return false;
}

}  // namespace

bool tells_of_other(const reading& r, std::size_t at, const facts& so_far) {
    constexpr std::size_t reach = 300;  // bytes
    if (!so_far.title || !so_far.date_written) return false;
    const stretch s = r.sentence_at(at);
    const std::size_t from = std::max(s.begin, at - std::min(at, reach));
    const std::string_view head = r.at({from, at});
    if (has_one_of(head, {"本", "现将", "现予", "现公布", "现发布", "现印发", "印发给", "以上"}))
        return false;
    std::string_view name;  // the first one: (以下简称《条例》) is short for it
    for (std::size_t i = r.first_token(from); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin >= at) break;
        if (t.kind != token_kind::citation || t.end < t.begin + 12 || t.end > at) continue;
        const bool is_short_form = ends_with_one_of(r.at({from, t.begin}), {"简称", "称"});
        if (!is_short_form) name = r.at({t.begin + 3, t.end - 3});
    }
    if (has_one_of(head, {"国家标准", "行业标准", "地方标准", "团体标准", "工程建设规范", "该标准",
                          "该规范", "检定规程", "计量技术规范", "校准规范", "编号为DG", "GB/T"}))
        return name.empty() ? !has_one_of(folded_title(so_far), {"标准", "规范", "规程"})
                            : !is_own_name(r, so_far, name);
    return ends_with_one_of(without_mark(name), {"法", "条例", "规定", "办法", "决定", "细则",
                                                 "准则", "规则", "解释"}) &&
           !is_own_name(r, so_far, name);
}

}  // namespace yigui::recognising
