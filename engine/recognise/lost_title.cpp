// Where the title of a copy ends that stands on one line: in front of what opens a text, a field or a note.
// Words within a title may end like one (合法|性, 标准|调整); how they go on is a list of its own.
#include <algorithm>
#include <optional>

#include "base/utf8.h"
#include "model/line.h"
#include "recognise/find.h"
#include "recognise/identity.h"
#include "recognise/lost_lines.h"

namespace yigui::recognising {

std::string_view site_key(std::string_view text) {
    for (const std::string_view key :
         {"发布时间", "发布日期", "公开日期",     "成文日期", "信息来源", "来源",     "索引号",
          "发文机关", "发文字号", "发布机构",     "发布单位", "发文单位", "制定机关", "发文文号",
          "文号",     "主题分类", "公开方式",     "层级",     "浏览次数", "浏览量",   "阅读量",
          "阅读次数", "责任编辑", "字体",         "字号",     "有效性",   "生成日期", "产生日期",
          "文章来源", "本文字数", "内容更新时间", "发文机构", "发布部门", "更新日期", "更新时间",
          "文件编号", "发文时间", "信息时间",     "点击数",   "访问量",   "点击量",   "点击次数",
          "点击",     "浏览",     "征集单位",     "征集部门", "开始时间", "结束时间", "参与人数",
          "意见条数", "公开目录"})
        if (text.starts_with(key) && text.substr(key.size()).starts_with(":")) return key;
    return {};
}

std::size_t length_of_writer(std::string_view text) {
    constexpr std::size_t shortest = 9, longest = 75;  // bytes of the name of an organ
    for (std::size_t end = shortest; end <= std::min(longest, text.size()); ++end) {
        const std::string_view name = text.substr(0, end), rest = text.substr(end);
        if (const char c = name.back(); c == ',' || c == ':' || c == '(') return 0;
        if (name.ends_with("的")) return 0;
        if (!ends_like_organ(name)) continue;
        if (rest.starts_with("现") || rest.starts_with("——")) return end;
        const std::size_t day = rest.find_first_not_of(" (,");
        if (day != rest.npos && is_day_or_month(rest, day)) return end;
    }
    return 0;
}

bool opens_with_addressee(std::string_view text) {
    const std::size_t end = end_of_addressee(text);
    return end > 0 && text.substr(0, end).find("的") == text.npos;
}

namespace {

/// 会议时间:, 审查结论:, 县司法局: the label of a field or an addressee; 通知如下: is running text.
bool opens_with_label(std::string_view text) {
    constexpr std::size_t shortest = 6, longest = 27, character = 3;  // bytes
    std::size_t end = 0;
    while (end < longest && is_ideograph_at(text, end)) end += character;
    const std::string_view label = text.substr(0, end);
    return end >= shortest && text.substr(label.size()).starts_with(":") &&
           !ends_with_one_of(label, {"如下", "规定", "要求", "指出", "明确", "认为", "决定"});
}

/// 张某代表:您提出的…, ×××委员:: who is answered.
bool opens_with_person(std::string_view text) {
    constexpr std::size_t longest = 30;  // bytes of the name with its title
    const std::size_t colon = text.substr(0, longest).find(':');
    return colon != text.npos &&
           ends_with_one_of(text.substr(0, colon), {"代表", "委员", "同志", "先生", "女士"}) &&
           !has_one_of(text.substr(0, colon), {",", "。", "《", "的"});
}

/// (第18次), (2025年第18期): which meeting of the row it was.
bool opens_with_ordinal(std::string_view text) {
    const std::string_view said = text.substr(0, text.find(')'));
    return said.size() < text.size() && said.size() < 36 && said.starts_with("(") &&
           said.find("第") != said.npos && ends_with_one_of(said, {"次", "期"});
}

}  // namespace

bool opens_text(std::string_view text) {
    return opens_with_person(text) || !site_key(text).empty() || lex_date(text, 0) ||
           begins_with_one_of(
               text, {"为",           "——",       "根据", "依据",  "按照",  "近日",     "日前",
                      "近期",         "现将",     "现就", "一、",  "(一)",  "第一条",   "第一章",
                      "各",           "时间:",    "会议", "《",    "问:",   "问题一",   "问1",
                      "1.",           "1、",      "Q",    "尊敬",  "随着",  "本报讯",   "征集状态",
                      "政策措施名称", "文件名称", "序号", "编号:", "标题:", "起草单位", "会议时间",
                      "我局",         "我市",     "我县", "我区",  "经",    "制定背景", "起草背景",
                      "自20",         "按:",      "【",   "↓",     "★",     "你",       "您"}) ||
           length_of_writer(text) > 0 || opens_with_label(text) || opens_with_ordinal(text) ||
           (text.starts_with("(") &&
            (is_day_or_month(text, 1) || length_of_writer(text.substr(1)) > 0)) ||
           opens_with_addressee(text);
}

namespace {

/// …会议召开|6月19日下午,…: news begin with the day, whatever their headline ends with.
bool opens_news(std::string_view before, std::string_view text) {
    if (ends_like_organ(before) || before.find_first_of(",:") != before.npos) return false;
    if (ends_with_one_of(before, {"于", "在", "从", "自", "至", "到", "前", "定", "将"}))
        return false;
    if (begins_with_one_of(text, {"近日,", "日前,", "近期,", "本报讯", "昨日", "昨天"}))
        return true;
    std::size_t end = 0;
    if (is_day_or_month(text, 0))
        end = lex_date(text, 0)->end;
    else if (const auto day = lex_month_day(text, 0);
             day && day->day > 0 && has_one_of(before, {"召开", "举行", "举办", "研究", "调研"}))
        end = day->end;
    return end > 0 && begins_with_one_of(text.substr(end), {",", "上午", "下午"});
}

/// Is a 《 not closed yet?
bool is_inside_title(std::string_view before) {
    const std::size_t open = before.rfind("《"), close = before.rfind("》");
    return open != before.npos && (close == before.npos || close < open);
}

}  // namespace

std::size_t behind_note_of_law(std::string_view text) {
    constexpr std::size_t longest = 900;  // bytes: laws that were amended often
    if (!text.starts_with("(") || !is_day_or_month(text, 1)) return 0;
    std::size_t close = 0;
    for (int open = 0; close < std::min(text.size(), longest); ++close) {
        if (text[close] == '(') ++open;
        if (text[close] == ')' && --open == 0) break;
    }
    const std::string_view note = text.substr(0, close);
    if (close >= std::min(text.size(), longest) || has_word(note, "。")) return 0;
    return has_one_of(note, {"通过", "公布", "发布", "批准", "修订"}) ? close + 1 : 0;
}

bool goes_on_as_word(string_view before, string_view rest) {
    struct ending {
        known_word last;
        word_list next;
    };
    static constexpr ending endings[] = {
        {"法", {"律", "制", "规", "人", "院", "治", "庭", "官", "学", "务", "定"}},
        {"规范", {"性", "管理", "化", "文件", "有序", "和", "与"}},
        {"标准", {"化", "调整", "制定", "体系"}},
        {"制度", {"建设", "体系", "亮点", "机制", "改革"}},
        {"意见",
         {"征集情", "征集结", "征集公", "征询", "征求情", "汇总", "反馈", "建议", "采纳", "听取",
          "收集", "箱", "书", "稿", "表"}},
        {"政策", {"调整", "措施", "解读", "文件", "法规", "问答", "意见", "举措"}},
        {"方案", {"专家", "论证", "听证", "风险", "征求", "公开", "社会", "评估", "解读", "起草"}},
        {"办法",
         {"实施", "专家", "解读", "起草", "社会", "第三方", "部门", "征求", "听证", "论证"}},
        // 履行了规定程序
        {"规定", {"的",   "解读", "起草", "实施", "征求", "听证", "专家", "程序", "步骤", "流程",
                  "环节", "时间", "时限", "期限", "权限", "范围", "条件", "动作", "要求", "格式"}},
        {"措施", {"社会", "风险", "解读", "起草", "征求"}},
        {"计划", {"生育", "单列", "建议", "征集", "项目"}},
        {"报告", {"书", "会", "表"}},
        {"记录", {"摘", "节"}},
        {"纪要", {"摘", "节"}},
        {"回执", {"("}},
        {"情况", {"的", "汇总", "说明", "报告", "反馈", "公示", "公告", "一览"}},
        {"结果", {"的", "公", "反馈", "通报"}},
        {"公告", {"公示", "如下"}},
        {"目录", {"清单", "调整"}},
        {"建议", {"的", "收集", "征集", "办理", "采纳"}},
        {"名单", {"的", "公示"}},
        {"清单", {"的", "管理"}},
    };
    return std::any_of(std::begin(endings), std::end(endings), [&](const ending& one) {
        return before.ends_with(one.last) && begins_with_one_of(rest, one.next);
    });
}

namespace {

/// 渔船规定|(2025年2月3日某部令第4号公布…)第一条: the names of laws are short, and their note tells where they
/// end; 0 when the text opens with none.
std::size_t end_of_name_of_law(std::string_view text) {
    constexpr std::size_t longest = 180, shortest = 9;  // bytes
    const std::size_t open = text.substr(0, longest).find('(');
    if (open == text.npos || open < shortest || !ends_like_title(text.substr(0, open))) return 0;
    if (text.substr(0, open).find_first_of(",;") != text.npos) return 0;
    const std::size_t behind = behind_note_of_law(text.substr(open));
    return behind > 0 && begins_with_one_of(text.substr(open + behind),
                                            {"第一章", "第一条", "目录", "总则", "一、"})
               ? open
               : 0;
}

/// 一图读懂《…办法》|2023-11-09, 图解丨《…》|↓↓: where the name of a reading ends that is led in by its column; 0 for none.
std::size_t end_of_reading(std::string_view text) {
    constexpr std::size_t longest = 300;  // bytes
    const string_view column = which_begins(
        text, {"一图读懂", "一图看懂", "图解", "文字解读", "图文解读", "专家解读", "解读"});
    if (column.empty()) return 0;
    const std::size_t mark = which_begins(text.substr(column.size()), {"丨", "|", ":"}).size();
    const std::size_t open = column.size() + mark;
    const std::size_t close = text.substr(0, longest).find("》");
    if (close == text.npos || !text.substr(open).starts_with("《")) return 0;
    const std::size_t end = close + std::string_view("》").size();
    const string_view rest = text.substr(end);
    return has_word(text.substr(open + 3, close - open - 3), "《") ||
                   begins_with_one_of(rest, {"政策", "解读", "的", "(", "起草", "和", "及", "、",
                                             "之", "—", "有", "热点", "问答", "实施"})
               ? 0
               : end;
}

}  // namespace

std::size_t end_of_title(std::string_view text) {
    constexpr std::size_t longest = 300, shortest = 15, further = 18;  // bytes
    if (const std::size_t law = end_of_name_of_law(text)) return law;
    if (const std::size_t reading = end_of_reading(text)) return reading;
    const std::size_t limit = std::min({text.find("。"), text.find(";"), longest, text.size()});
    std::size_t end = 0;
    for (std::size_t at = shortest; at < limit && (end == 0 || at <= end + further); ++at) {
        if ((static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) continue;
        const std::string_view before = text.substr(0, at), rest = text.substr(at);
        if (is_inside_title(before) || begins_with_one_of(rest, {")", "】"})) continue;
        if (end > 0 && text.substr(end, at - end).find_first_of("(,:") != text.npos) break;
        if (end > 0 && before.ends_with("、")) break;
        if (end > 0 && before.ends_with("法") && !before.ends_with("办法")) continue;  // 局|法规科:
        if (goes_on_as_word(before, rest)) continue;
        const bool is_title =
            ends_like_title(before) ||
            ends_with_one_of(before, {"记录摘要", "纪要摘要", "情况一览", "上的讲话"});
        const bool is_field = !site_key(rest).empty();
        if ((is_title && (opens_text(rest) || begins_with_one_of(rest, {"| 一", "|一、"}))) ||
            (end == 0 && opens_news(before, rest)))
            end = at;
        // …的公告|为规范|我市…: the text has begun.
        if ((is_field && end > 0) ||
            (end == at &&
             begins_with_one_of(rest, {"为", "根据", "按照", "现将", "填表", "填报", "送审",
                                       "文件名称", "政策措施名称", "征求意见时间", "征求意见方式",
                                       "决策事项", "起草单位", "制定机关"})))
            break;
    }
    return end;
}

namespace {

/// Bytes of the name of a site's column that opens the text, the longest that does; 0 for none.
std::size_t length_of_column(string_view text) {
    static constexpr word_list columns = {
        "政策文件",     "规范性文件",     "行政规范性文件", "管委会规范性文件",
        "部门文件",     "政策发布",       "政策法规",       "法律法规",
        "法规规章",     "法规文件",       "政府文件",       "其他文件",
        "头条",         "要闻",           "政务要闻",       "政府要闻",
        "工作动态",     "部门动态",       "政务动态",       "立法动态",
        "委内动态",     "厅内动态",       "局内动态",       "通知公告",
        "公告公示",     "公示公告",       "备案审查",       "规范性文件备案",
        "合法性审查",   "合法性审核",     "专家论证",       "风险评估",
        "后评估",       "公平竞争审查",   "意见征集",       "民意征集",
        "征求意见",     "意见反馈",       "结果反馈",       "征集结果",
        "征求意见反馈", "起草说明",       "编制说明",       "政策解读",
        "图文解读",     "图片解读",       "图解政策",       "专家解读",
        "文字解读",     "部门解读",       "媒体解读",       "常务会议",
        "政府常务会议", "市政府常务会议", "县政府常务会议", "区政府常务会议",
        "办公会议",     "会议纪要",       "会议公开",       "政府信息公开",
        "信息公开",     "详情",           "文章内容",       "内容",
        "公示公开",     "资讯",           "政府信息",       "政务信息",
        "会议信息"};
    const std::size_t whose =
        which_begins(text, {"市政府", "县政府", "区政府", "省政府", "市", "县", "区", "省", "局"})
            .size();
    std::size_t longest = 0;
    for (const std::string_view name : columns) {
        const bool is_own = text.starts_with(name);
        const string_view one = text.substr(0, name.size() + (is_own ? 0 : whose));
        if (one.size() <= longest || !one.ends_with(name)) continue;
        if (!begins_with_one_of(text.substr(one.size()),
                                {"工作", "的",   "会",   "情况", "结果", "办法", "和",   "及",
                                 "意见", "报告", "制度", "信息", "公开", "目录", "清单", "表",
                                 ">",    "/",    "备案", "规定", "登记", "第",   "》",   " >"}))
            longest = one.size();
    }
    return longest;
}

/// 附件2|《…》起草说明
std::size_t length_of_attachment_mark(std::string_view text) {
    for (const std::string_view mark : {"附件", "附"}) {
        if (!text.starts_with(mark)) continue;
        const std::size_t end = text.find_first_not_of("0123456789", mark.size());
        const bool names =
            end != text.npos && (is_ideograph_at(text, end) || text.substr(end).starts_with("《"));
        return end > mark.size() && end <= mark.size() + 2 && names ? end : 0;
    }
    return 0;
}

}  // namespace

std::size_t behind_site(string_view text) {
    constexpr std::size_t longest_path = 360;  // bytes
    for (const std::string_view button : {"返回顶部", "打印本页", "关闭窗口"})
        if (text.starts_with(button)) return button.size();
    if (const std::size_t mark = length_of_attachment_mark(text)) return mark;
    const string_view head = text.substr(
        0, std::min({longest_path, text.size(), first_place_of(text, {"。", "《", "关于"})}));
    const bool is_path = has_one_of(head, {"首页", "当前位置", "的位置:", "所在位置"}) ||
                         std::count(head.begin(), head.end(), '|') >= 2;
    std::size_t last = 0;
    for (const std::string_view mark : {">", "»", "→", "/", "-", "|", "·"}) {
        const bool is_weak = mark == "/" || mark == "-" || mark == "|" || mark == "·";
        const std::size_t at = is_weak && !is_path ? head.npos : head.rfind(mark);
        if (at != head.npos) last = std::max(last, at + mark.size());
    }
    while (last > 0 && last < text.size() && text[last] == ' ') ++last;
    const std::size_t column = last > 0 ? length_of_column(text.substr(last)) : 0;
    return column > 0 ? last + column : 0;
}

}  // namespace yigui::recognising
