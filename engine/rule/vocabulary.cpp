// Tables in the order of rules/README.md. A step's own fields are the same for every step, so
// they stand once; that a risk assessment has no 说明缩短理由 is left to the author.
#include "rule/vocabulary.h"

#include <algorithm>
#include <array>

#include "yigui/words.h"

namespace yigui::rule {
namespace {

struct fact_row {
    std::string_view name;
    type of;
};

constexpr std::array<fact_row, 29> facts{{
    {"基准日", type::date},
    {"文件.是规范性文件", type::truth},
    {"文件.涉及经营主体", type::truth},
    {"文件.涉及经营者经济活动", type::truth},
    {"文件.涉及公众切身利益", type::truth},
    {"文件.是重大行政决策", type::truth},
    {"文件.专业性技术性较强", type::truth},
    {"文件.是试行暂行", type::truth},
    {"文件.仅延长有效期", type::truth},
    {"文件.已印发", type::truth},
    {"文件.自成文之日施行", type::truth},
    {"文件.有依据", type::truth},
    {"文件.带有修订", type::truth},
    {"文件.制定机关", type::text},
    {"文件.标题", type::text},
    {"文件.文号", type::text},
    {"文件.公开属性", type::text},
    {"文件.成文日期写法", type::text},
    {"文件.制定机关是政府", type::truth},
    {"文件.成文日期", type::date},
    {"文件.公布日期", type::date},
    {"文件.施行日期", type::date},
    {"文件.届满日期", type::date},
    {"文件.原届满日期", type::date},
    {"文件.有有效期", type::truth},
    {"文件.有效期", type::duration},
    {"台账.年初", type::date},
    {"台账.年末", type::date},
    {"台账.次年初", type::date},
}};
/// What the clean-up of a corpus knows of a document; only for 清理理由.
constexpr std::array<fact_row, 17> corpus_facts{{
    {"清单.有有效期", type::truth},
    {"清单.已终止", type::truth},
    {"清单.是试行暂行", type::truth},
    {"清单.只处理别的文件", type::truth},
    {"清单.届满日期", type::date},
    {"清单.最近审视日期", type::date},
    {"清单.被废止日期", type::date},
    {"清单.被取代日期", type::date},
    {"清单.被列为失效日期", type::date},
    {"清单.延长日期", type::date},
    {"清单.依据终止日期", type::date},
    {"清单.依据变动日期", type::date},
    {"清单.间接依据终止日期", type::date},
    {"清单.机关变更日期", type::date},
    {"清单.所办文件终止日期", type::date},
    {"清单.有内容线索", type::truth},
    {"清单.与登记不符", type::truth},
}};
constexpr std::array<fact_row, 5> step_facts{{
    {"日期", type::date},
    {"开始", type::date},
    {"截止", type::date},
    {"说明缩短理由", type::truth},
    {"结论", type::text},
}};

const std::vector<function>& functions() {
    static const std::vector<function> all = {
        {"有记录", type::truth, {type::record}},
        {"声称免除", type::truth, {type::step}},
        {"有信号", type::truth, {type::text}},
        {"栏目齐全", type::truth, {type::step, type::text}},
        {"写有", type::truth, {type::step, type::text}},
        {"依据有效", type::truth, {type::subject}},
        {"引用已失效", type::truth, {}},
        {"提到已失效", type::truth, {}},
        {"引用尚未公布", type::truth, {}},
        {"条号越界", type::truth, {}},
        {"层次不符", type::truth, {}},
        {"附件不符", type::truth, {}},
        {"符合", type::truth, {type::text, type::pattern}},
        {"写明", type::truth, {type::paper, type::text}},
        {"栏符合", type::truth, {type::paper, type::text, type::pattern}},
        {"线索日期", type::date, {type::text}},
        {"已知", type::truth, {type::none}},
        {"天数", type::number, {type::date, type::date}},
        {"工作日数", type::number, {type::date, type::date}},
        {"之后", type::date, {type::date, type::duration}},
        {"之前", type::date, {type::date, type::duration}},
    };
    return all;
}

std::vector<std::string> all_names() {
    std::vector<std::string> out;
    for (const auto& f : facts) out.emplace_back(f.name);
    for (const auto& f : corpus_facts) out.emplace_back(f.name);
    for (step s : all_steps()) {
        out.emplace_back(name_of(s));
        for (const auto& f : step_facts)
            out.push_back(std::string(name_of(s)) + "." + std::string(f.name));
    }
    for (step s : all_matters()) out.emplace_back(name_of(s));
    for (paper_kind k : all_paper_kinds()) out.emplace_back(name_of(k));
    const auto& further = further_papers();
    out.insert(out.end(), further.begin(), further.end());
    return out;
}

}  // namespace

std::string_view name_of(type t) {
    switch (t) {
        case type::none:
            return "不明";
        case type::truth:
            return "是或否";
        case type::date:
            return "日期";
        case type::number:
            return "数";
        case type::duration:
            return "期量";
        case type::text:
            return "文字";
        case type::step:
            return "步骤";
        case type::paper:
            return "材料";
        case type::subject:
            return "文件";
        case type::record:
            return "步骤或材料";
        case type::pattern:
            return "样式";
    }
    return {};
}

std::optional<type> type_of_name(std::string_view name) {
    for (const auto& f : facts)
        if (f.name == name) return f.of;
    for (const auto& f : corpus_facts)
        if (f.name == name) return f.of;
    const std::size_t dot = name.find('.');
    if (dot != std::string_view::npos) {
        if (!step_from(name.substr(0, dot))) return std::nullopt;
        for (const auto& f : step_facts)
            if (f.name == name.substr(dot + 1)) return f.of;
        return std::nullopt;
    }
    if (name == "文件") return type::subject;
    if (step_from(name)) return type::step;
    if (paper_kind_from(name) || is_further_paper(name)) return type::paper;
    return std::nullopt;
}

const function* find_function(std::string_view name) {
    for (const auto& f : functions())
        if (f.name == name) return &f;
    return nullptr;
}

const std::vector<std::string>& known_names() {
    static const std::vector<std::string> all = all_names();
    return all;
}

const std::vector<std::string>& known_functions() {
    static const std::vector<std::string> all = [] {
        std::vector<std::string> out;
        for (const auto& f : functions()) out.push_back(f.name);
        return out;
    }();
    return all;
}

const std::vector<std::string>& further_papers() {
    static const std::vector<std::string> all = {
        "保密审查", "信息发布审核表", "听证材料", "法律顾问意见", "部门意见",
        "归档目录", "决策执行报告",   "权责清单", "办事指南",     "告知承诺材料",
    };
    return all;
}

bool is_further_paper(std::string_view name) {
    const auto& all = further_papers();
    return std::find(all.begin(), all.end(), name) != all.end();
}

const std::vector<std::string>& agreement_fields() {
    static const std::vector<std::string> all = {"标题",   "文号",       "制定机关", "成文日期",
                                                 "有效期", "正文有效期", "施行日期"};
    return all;
}

const std::vector<std::string>& placeholders() {
    static const std::vector<std::string> all = {"实际", "要求", "应于", "步骤", "甲", "乙"};
    return all;
}

}  // namespace yigui::rule
