// How the names of documents and of organs end. Lists of endings and no dictionary of offices: new
// offices are made every year, and their names end like the old ones.
#include <algorithm>

#include "base/affixes.h"
#include "recognise/identity.h"

namespace yigui::recognising {
namespace {

constexpr auto types =
    endings("通知", "意见", "决定", "办法", "规定", "条例", "细则", "方案", "公告", "通告", "公示",
            "批复", "复函", "函", "答复", "通报", "纪要", "报告", "说明", "规则", "制度", "要点",
            "计划", "规划", "标准", "规范", "指南", "措施", "目录", "草案", "征求意见稿", "送审稿",
            "意见书", "审查表", "公报", "解读", "答记者问", "问答", "决议", "命令", "规程", "守则",
            "章程", "纲要", "政策", "指引", "请示", "批示", "清单", "名单", "情况", "结果", "回执",
            "令", "准则", "预案", "建议", "总结", "法", "稿", "记录", "稿纸", "签发单", "结论",
            "办法实施细则", "图解", "登记表", "汇总表", "情况表", "意见表", "审核表", "审批表",
            "呈批表", "评估表", "论证表", "反馈表", "采纳表", "处理表", "一览表", "统计表", "汇总",
            "汇报", "处理单", "审批单", "呈批单", "签批单", "反馈", "摘录", "节录", "解读材料",
            "启事", "基准", "决定书", "通知书", "结果公布", "名录", "导则", "大纲", "综述",
            "工作程序", "流转单", "公开信", "倡议书", "告知书", "示范文本", "认定条件", "协议书",
            "管理要求", "议题安排", "会议议程", "议案", "工作流程", "流程图", "操作流程");

constexpr auto organs =
    endings("国务院", "政府", "委员会", "管委会", "局", "厅", "部", "办公室", "办公厅", "院", "委",
            "会", "署", "处", "中心", "大队", "支队", "集团", "公司", "法院", "检察院", "军委",
            "总局", "办", "站", "所", "行", "学", "联合会", "总工会", "科", "领导小组", "指挥部",
            "总后勤部", "海关", "档案馆", "图书馆", "博物馆", "气象台", "电视台", "总队", "调查队",
            "党组", "党委", "党工委", "督查室", "工作专班");

/// 意见征集表, 情况表; not 代表.
bool ends_like_form(std::string_view s) {
    if (!s.ends_with("表")) return false;
    return !ends_with_one_of(s, {"代表", "发表", "图表", "仪表", "水表", "电表", "列表", "年表"});
}

std::size_t length(std::string_view s) { return count_code_points(s); }

}  // namespace

std::string_view without_mark(std::string_view s) {
    for (int marks = 0; marks < 3; ++marks) {
        while (!s.empty() && (s.back() == ' ' || s.back() == '*' || s.back() == '#'))
            s.remove_suffix(1);
        if (!s.ends_with(")") && !s.ends_with("〕") && !s.ends_with("】")) return s;
        const std::size_t open = s.find_last_of("(");
        const std::size_t wide = s.rfind("〔");
        if (open != std::string_view::npos && s.size() - open < 70)
            s = s.substr(0, open);
        else if (wide != std::string_view::npos && s.size() - wide < 40)
            s = s.substr(0, wide);
        else
            return s;
    }
    return s;
}

namespace {

/// 行政执法, 违法: words that end like a law, and no name of one.
bool ends_like_no_law(std::string_view s) {
    return s.ends_with("法") &&
           ends_with_one_of(s, {"执法", "司法", "普法", "守法", "违法", "非法", "合法", "依法",
                                "无法", "做法", "看法", "想法", "说法", "用法"});
}

}  // namespace

bool ends_like_title(std::string_view s) {
    s = without_mark(s);
    if (s.ends_with("》") || ends_like_no_law(s)) return false;
    if (types.fits(s) && length(s) >= (s.ends_with("法") ? 3 : 4)) return true;
    return ends_like_form(s) && length(s) >= 5;
}

bool ends_like_organ(std::string_view s) {
    if (s.ends_with(")")) s = without_mark(s);
    // 成立…委员会 tells of one, and is none.
    return organs.fits(s) && s.find("成立") == std::string_view::npos;
}

bool is_short_for(std::string_view shorter, std::string_view whole) {
    if (shorter.size() >= whole.size() || whole.starts_with(shorter)) return false;
    std::size_t found = 0;
    for (std::size_t i = 0; i < whole.size() && found < shorter.size();) {
        std::size_t next = i, wanted = found;
        code_point_at(whole, next);
        code_point_at(shorter, wanted);
        if (whole.substr(i, next - i) == shorter.substr(found, wanted - found)) found = wanted;
        i = next;
    }
    if (found < shorter.size()) return false;
    // 委 is short for 委员会, 办 for 办公室; another ending is that of an office within.
    for (const auto& [end, in_full] :
         {std::pair{"委", "委员会"}, std::pair{"办", "办公室"}, std::pair{"办", "办公厅"}})
        if (shorter.ends_with(end) && whole.ends_with(in_full)) return true;
    return whole.ends_with(shorter.substr(shorter.size() - 3));
}

bool is_paper_name(std::string_view l) {
    constexpr std::size_t longest = 25;  // characters
    static constexpr auto names = endings(
        "起草说明", "编制说明", "制定说明", "修订说明", "情况说明", "评估报告", "听证报告",
        "论证报告", "情况报告", "汇总表", "情况汇总", "采纳情况", "论证意见", "审核意见书",
        "一览表", "综述", "情况反馈", "结果反馈", "意见反馈", "情况公告", "结果公告", "情况公示",
        "结果公示", "采纳反馈", "情况的反馈", "采纳情况反馈", "征求意见公告", "审核意见",
        "审查意见", "审查表", "政策解读", "解读", "问答", "会议纪要", "论证会意见", "评审会意见",
        "采纳情况表", "情况一览", "论证会纪要", "座谈会纪要", "法律意见书");
    l = without_mark(l);
    if (has_one_of(l, {"关于", "《", ",", "。", ":", "、", "附件"})) return false;
    return names.fits(l) && length(l) <= longest;
}

bool is_name_alone(std::string_view l) {
    constexpr std::size_t longest = 60;
    static constexpr auto types =
        endings("办法", "规定", "细则", "条例", "方案", "措施", "规则", "通告", "预案", "意见",
                "标准", "规划", "政策", "听证会", "指引", "目录");
    if (has_one_of(l, {"。", ",", ";", ":", ">", "|", "附件"})) return false;
    if (length(l) < 6 || length(l) > longest) return false;
    if (l.starts_with("《")) return l.ends_with("》") && l.find("》") + 3 == l.size();
    return l.find("关于") == std::string_view::npos && types.fits(without_mark(l));
}

bool opens_page_foot(std::string_view line) {
    if (!is_ideograph_at(line, 0) || line.starts_with("附:"))
        line = without_front(line, {"【", "[", "附:", "■", "●"});
    static constexpr auto words = beginnings(
        "相关链接", "相关文件:", "相关新闻", "相关信息", "相关阅读", "相关稿件", "上一篇", "下一篇",
        "上一条", "下一条", "政策链接", "相关政策", "延伸阅读", "推荐阅读", "相关报道", "相关内容",
        "相关资讯", "您可能感兴趣", "你可能感兴趣", "猜你喜欢", "往期回顾", "热点推荐", "其他信件",
        "近期信件", "关联阅读", "信息链接", "更多新闻", "相关推荐", "热门推荐", "延伸链接",
        "版权所有", "友情链接", "扫一扫", "打印本页", "关闭窗口");
    // 相关信息及时报送县水务局。 is a sentence of the text.
    return words.fits(line) && (!line.ends_with("。") || has_word(line, "扫一扫在手机"));
}

}  // namespace yigui::recognising
