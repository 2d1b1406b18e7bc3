// Lists of pairs, and no dictionary: only words that papers use of their making, whose halves end and
// begin no line of their own.
#include "recognise/torn_words.h"

#include <algorithm>
#include <iterator>

namespace yigui::recognising {

bool cuts_number(string_view line, string_view next) {
    // 经县政府同意批|〔2024〕3号文件: a verb, and no code.
    return next.starts_with("〔") &&
           ends_with_one_of(line, {"发", "函", "字", "办", "规", "通", "政", "综", "批"}) &&
           !ends_with_one_of(line, {"同意批", "审批", "报批", "待批", "获批", "请批", "签批"});
}

bool cuts_word(string_view line, string_view next) {
    static constexpr known_word words[][2] = {
        {"局", "长办公"},   {"办", "公会"},   {"办公", "会"},   {"会", "议"},     {"审", "议"},
        {"审议", "通过"},   {"通", "过"},     {"常", "务会"},   {"常务", "会"},   {"研", "究"},
        {"讨", "论"},       {"征", "求"},     {"求意", "见"},   {"征求", "意见"}, {"征", "集"},
        {"公", "开"},       {"公开", "征求"}, {"社会", "公众"}, {"公众", "意见"}, {"论", "证"},
        {"听", "证"},       {"评", "估"},     {"风", "险"},     {"合", "法性"},   {"合法", "性审"},
        {"合法性", "审"},   {"审", "查"},     {"审", "核"},     {"公", "平竞争"}, {"公平", "竞争"},
        {"公平竞", "争审"}, {"竞争", "审查"}, {"备", "案"},     {"解", "读"},     {"公", "布"},
        {"现", "发布"},     {"现", "公布"},   {"发", "布"},     {"印", "发"},     {"现", "印发"},
        {"现", "予"},       {"现予", "公布"}, {"现予", "印发"}, {"签", "发"},     {"清", "理"}};
    return std::any_of(std::begin(words), std::end(words), [&](const auto& w) {
        return next.starts_with(w[1]) && line.ends_with(w[0]);
    });
}

bool tears_word(string_view line, string_view next) {
    static constexpr known_word words[] = {
        "征求", "征集", "编号", "网站", "审查", "审核", "审批", "审定", "审议", "备案",
        "解读", "公布", "公示", "发布", "印发", "签发", "清理", "论证", "听证", "评估",
        "意见", "规定", "办法", "政府", "通过", "机关", "制定", "起草", "登记", "部门",
        "群众", "社会", "企业", "协会", "领导", "讨论", "研究", "集体", "决定", "党组",
        "条例", "细则", "实施", "施行", "管理", "程序", "责任", "结论", "情况", "组织",
        "风险", "稳定", "竞争", "合法", "法性", "性审", "统一", "公开", "座谈", "反馈",
        "采纳", "建议", "媒体", "报送", "送达", "延续", "废止", "失效", "届满", "有效",
        "规范", "范性", "性文", "文件", "门户", "户网", "府网", "报纸", "刊登", "刊载",
        "上传", "人民", "常务", "务会", "公会", "求意", "科技", "行政", "法规"};
    constexpr std::size_t one = 3;  // bytes of a character
    if (line.size() < one || next.size() < one) return false;
    const string_view last = line.substr(line.size() - one), first = next.substr(0, one);
    return std::any_of(std::begin(words), std::end(words), [&](std::string_view w) {
        return w.starts_with(last) && w.ends_with(first);
    });
}

bool ends_open(string_view line) {
    constexpr std::size_t shortest = 18;  // bytes
    // 参与, 普及, 应对, 缘由: whole words.
    if (ends_with_one_of(line,
                         {"参与", "给与", "普及", "应对", "面对", "配对", "针对", "核对", "校对",
                          "缘由", "理由", "事由", "案由", "自由", "方向", "意向", "导向", "走向",
                          "去向", "成就", "造就", "总和", "缓和", "合并", "一并", "服从", "听从"}))
        return false;
    return line.size() >= shortest &&
           ends_with_one_of(line, {"未经", "已经", "业经", "并经", "后经", "由",   "对",
                                   "向",   "将",   "把",   "被",   "与",   "和",   "及",
                                   "并",   "从",   "就",   "按照", "无需", "尚未", "应当"});
}

}  // namespace yigui::recognising
