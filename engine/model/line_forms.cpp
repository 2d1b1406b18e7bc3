// What a single line looks like. All tests are on the line's own characters, with white space
// taken out; the word lists are the common names of official papers and organs and decide nothing
// alone: the outline asks for a place in the document as well.
#include <algorithm>
#include <array>

#include "base/affixes.h"
#include "base/utf8.h"
#include "model/blank.h"
#include "model/line.h"

namespace yigui::structure {
namespace {

using namespace std::literals;

constexpr auto papers =
    endings("通知", "意见", "决定", "办法", "规定", "条例", "细则", "方案", "公告", "通告", "公示",
            "批复", "函", "答复", "通报", "纪要", "报告", "说明", "规则", "制度", "要点", "计划",
            "规划", "标准", "规范", "指南", "措施", "目录", "草案", "征求意见稿", "送审稿",
            "意见书", "审查表", "公报", "解读", "答记者问", "问答", "决议", "命令", "规程", "守则",
            "章程", "纲要", "政策", "指引", "请示", "批示", "清单", "名单", "情况", "结果", "回执",
            "令", "准则", "预案", "建议", "总结", "法", "稿", "记录", "稿纸", "签发单", "结论",
            "登记表", "汇总表", "表", "要求", "名录", "体系", "机制", "事项", "任务分工");

constexpr auto organs = endings(
    "国务院", "政府", "委员会", "管委会", "局", "厅", "部", "办公室", "办公厅", "院", "委", "会",
    "署", "处", "中心", "支队", "大队", "公司", "军委", "办", "站", "所", "行", "大学", "学院",
    "科", "领导小组", "指挥部", "法规科", "总工会", "集团", "股", "室", "团", "协会", "商会");

bool has(std::string_view s, std::string_view what) {
    return s.find(what) != std::string_view::npos;
}

bool ends_with_colon(std::string_view s) { return s.ends_with(':') || s.ends_with("："); }

bool may_end_bracket(std::string_view s) {
    static constexpr auto closing = endings("）", "】", "］", "〕");
    return s.ends_with(')') || closing.fits(s);
}

/// Without one pair of brackets at the end: 办法（试行）.
std::string_view without_bracket(std::string_view s) {
    if (!may_end_bracket(s)) return s;
    std::size_t open = std::string_view::npos;
    for (const std::string_view o : {"（"sv, "("sv, "【"sv, "［"sv, "〔"sv})
        if (const auto at = s.rfind(o); at != std::string_view::npos)
            open = open == std::string_view::npos ? at : std::max(open, at);
    return open == std::string_view::npos || s.size() - open > 60 ? s : s.substr(0, open);
}

bool is_numeral(char32_t c) {
    switch (c) {
        case 'O':
        case 'o':
        case 'X':
        case 'x':
        case '_':
        case U'〇':
        case U'○':
        case U'◯':
        case U'零':
        case U'一':
        case U'二':
        case U'三':
        case U'四':
        case U'五':
        case U'六':
        case U'七':
        case U'八':
        case U'九':
        case U'十':
        case U'Ｏ':
        case U'×':
        case U'元':
            return true;
        default:
            return (c >= '0' && c <= '9') || (c >= U'０' && c <= U'９');
    }
}

/// Numerals and the blanks people leave for them.
std::size_t skip_numerals(std::string_view s, std::size_t at) {
    while (at < s.size()) {
        std::size_t next = at;
        if (!is_numeral(code_point_at(s, next))) break;
        at = next;
    }
    return at;
}

}  // namespace

bool ends_sentence(std::string_view s) {
    static constexpr auto marks = endings("。", "；", "：", "！", "？", "”", "）", "》", "…", "号");
    constexpr std::string_view narrow = ";:!?).";
    return marks.fits(s) || (!s.empty() && narrow.find(s.back()) != std::string_view::npos);
}

bool is_number_line(std::string_view text) {
    static constexpr auto ends = endings("号", "文", "）");
    if (text.size() > 120 || !(ends.fits(text) || text.ends_with(")"))) return false;
    std::string s = squeezed(text);
    if (s.size() < 6) return false;
    std::string_view v = s;
    if ((v.ends_with("）") || v.ends_with(')')) && (v.starts_with("（") || v.starts_with("("))) {
        v.remove_prefix(v.starts_with("(") ? 1 : 3);
        v.remove_suffix(v.ends_with(")") ? 1 : 3);
    }
    if (v.ends_with("文")) v.remove_suffix(3);
    if (!v.ends_with("号")) return false;
    for (const std::string_view no : {"《"sv, "。"sv, "，"sv, "；"sv, "："sv, ":"sv})
        if (has(v, no)) return false;
    const bool has_year = has(v, "〔") || has(v, "[") || has(v, "［") || has(v, "【") ||
                          (has(v, "（") && has(v, "）")) || (has(v, "(") && has(v, ")"));
    if (count_code_points(v) > 40) return false;
    if (has_year) return true;
    if (v.starts_with("第")) return v.size() < 24;
    return (has(v, "令") || has(v, "公告")) && has(v, "第");
}

bool is_date_line(std::string_view text) {
    static constexpr auto ends = endings("月", "日", "号", "）");
    if (text.size() > 90 || !(ends.fits(text) || text.ends_with(")"))) return false;
    std::size_t first = 0;
    const char32_t c = code_point_at(text, first);
    if (!is_numeral(c) && c != U'年' && c != U'（' && c != '(') return false;
    const std::string s = squeezed(text);
    std::size_t at = 0;
    const std::string_view v = s;
    if (v.starts_with("（") || v.starts_with("(")) at = v.starts_with("(") ? 1 : 3;
    const std::size_t begin = at;
    at = skip_numerals(v, at);
    if (!v.substr(at).starts_with("年")) return false;
    if (at == begin && v.size() < 9) return false;
    at = skip_numerals(v, at + 3);
    if (!v.substr(at).starts_with("月")) return false;
    at = skip_numerals(v, at + 3);
    for (const std::string_view tail : {"日"sv, "号"sv, "）"sv, ")"sv})
        if (v.substr(at).starts_with(tail)) at += tail.size();
    return at == v.size();
}

bool ends_like_document(std::string_view text) {
    if (!papers.fits(text) && !may_end_bracket(text)) return false;
    const std::string s = squeezed(text);
    std::string_view v = without_bracket(s);
    v = without_bracket(v);
    return !v.empty() && !v.ends_with("》") && papers.fits(v);
}

bool ends_like_organ(std::string_view text) {
    if (!organs.fits(text) && !may_end_bracket(text)) return false;
    const std::string s = squeezed(text);
    return organs.fits(without_bracket(s));
}

bool may_be_title(std::string_view text) {
    const std::size_t n = count_code_points(text);
    if (n < 2 || n > 120) return false;
    for (const std::string_view no :
         {"。"sv, "；"sv, ";"sv, "！"sv, "？"sv, "|"sv, "http"sv, "===="sv, "……"sv})
        if (has(text, no)) return false;
    if (ends_with_colon(text) || text.ends_with("，") || text.ends_with(',')) return false;
    if (text.starts_with("（") || text.starts_with("(") || text.starts_with(">")) return false;
    if ((has(text, "：") || has(text, ":")) && !has(text, "《")) return false;
    return !is_number_line(text) && !is_date_line(text);
}

bool is_addressee(std::string_view text) {
    if (!ends_with_colon(text)) return false;
    const std::size_t n = count_code_points(text);
    if (n < 3 || n > 200) return false;
    if (has(text, "。") || has(text, "；") || has(text, "如下") || has(text, "附件")) return false;
    std::string s = squeezed(text);
    s.resize(s.size() - (s.ends_with(":") ? 1 : 3));
    // A form's field, and nobody in particular.
    for (const std::string_view field : {"单位"sv, "部门"sv, "机构"sv, "企业"sv, "学校"sv})
        if (s == field) return false;
    if (ends_like_organ(s) || s.ends_with("单位") || s.ends_with("机构") || s.ends_with("部门"))
        return true;
    if (s.ends_with("各界人士") || s.ends_with("企业") || s.ends_with("同志") ||
        s.ends_with("学校") || s.ends_with("院校"))
        return true;
    return s.starts_with("各") && !has(s, "现将") && !has(s, "通知");
}

bool is_bracketed(std::string_view text) {
    const bool opens = text.starts_with("（") || text.starts_with("(");
    if (!opens || !(text.ends_with("）") || text.ends_with(")"))) return false;
    return count_code_points(text) <= 120 && !read_label(text);
}

std::size_t attachment_label(std::string_view text, int& number) {
    std::size_t at = 0;
    if (text.starts_with("【") || text.starts_with("[")) at = text.starts_with("[") ? 1 : 3;
    const bool is_short_form =
        text.substr(at).starts_with("附") && !text.substr(at).starts_with("附件");
    if (text.substr(at).starts_with("附件"))
        at += 6;
    else if (is_short_form)
        at += 3;
    else
        return 0;
    std::size_t end = at;
    while (at < text.size() && blank_at(text, at) > 0) at += blank_at(text, at);
    std::size_t behind = at;
    number = read_number(text, behind);
    if (number > 0 && number < 200) {
        end = behind;
        at = behind;
        while (at < text.size() && blank_at(text, at) > 0) at += blank_at(text, at);
    } else {
        number = 0;
    }
    for (const std::string_view mark : {"："sv, ":"sv, "】"sv, "]"sv, "．"sv, "."sv})
        if (text.substr(at).starts_with(mark)) return at + mark.size();
    if (at >= text.size()) return text.size();
    if (number > 0) {
        // 附件1 and a title behind a gap, but not 附件1所列.
        return at > end ? end : 0;
    }
    return is_short_form ? 0 : (at > end && count_code_points(text) < 60 ? end : 0);
}

bool is_contents_head(std::string_view text) {
    if (text.size() > 30) return false;
    const std::string s = squeezed(text);
    return s == "目录" || s == "目次";
}

bool is_page_field(std::string_view text) {
    static constexpr auto keys =
        beginnings("标题", "发布时间", "发布日期", "发表时间", "来源", "信息来源", "文号",
                   "发文字号", "发布机构", "发文机关", "发布机关", "索引号", "主题分类", "成文日期",
                   "发文日期", "生成日期", "公开日期", "栏目", "原文链接", "有效性", "主题词",
                   "浏览次数", "作者", "责任编辑", "字体", "本地目录", "统一编号", "实施日期",
                   "失效日期", "发布单位", "官方链接", "发文单位", "信息分类", "时效");
    if (!keys.may_fit(text) && !text.starts_with("【")) return false;
    std::string s = squeezed(text.substr(0, std::min<std::size_t>(text.size(), 60)));
    std::string_view v = s;
    if (v.starts_with("【")) v.remove_prefix(3);
    for (const auto k : keys.words()) {
        if (!v.starts_with(k)) continue;
        const std::string_view rest = v.substr(k.size());
        if (rest.starts_with("：") || rest.starts_with(":") || rest.starts_with("】")) return true;
    }
    return false;
}

}  // namespace yigui::structure
