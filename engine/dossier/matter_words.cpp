// An object is read from its front: whose document it is, the document, and what is to become of it. Whatever is
// left over and is none of these makes it another object. A list of other objects was rejected: minutes assent to
// anything.
#include "dossier/matter_words.h"

#include <algorithm>
#include <array>

#include "dossier/one_of.h"
#include "dossier/short_names.h"

namespace yigui::joining {
namespace {

using view = std::string_view;

/// What any document under discussion may be called.
const one_of any_document = {"规范性文件", "征求意见稿", "文件",   "文稿",   "送审稿", "审议稿",
                             "修订稿",     "修改稿",     "报批稿", "讨论稿", "草案",   "文本",
                             "正文",       "议题",       "议案",   "提案",   "事项",   "稿"};
constexpr std::array<view, 24> kinds = {"实施细则", "办法", "规定", "细则", "通告", "公告",
                                        "通知",     "方案", "规则", "措施", "意见", "决定",
                                        "标准",     "政策", "规范", "制度", "条件", "目录",
                                        "机制",     "规程", "指引", "指南", "规划", "计划"};
const one_of pointers = {"该",   "此",   "本",   "上述", "这个", "这一", "这份", "这项",
                         "此项", "该项", "该件", "此件", "这",   "以上", "前述"};
const one_of verbs_of_issue = {"印发", "发布", "公布", "颁布", "颁发", "施行", "实施",
                               "出台", "下发", "执行", "发文", "签发", "报签", "报批"};

view kind_in_title(view words, const identity& id, bool at_end) {
    for (const view kind : kinds)
        if (id.title.find(kind) != std::string::npos &&
            (at_end ? words.ends_with(kind) : words.starts_with(kind)))
            return kind;
    return {};
}

view one_at(view words, one_of all, bool at_end) {
    view best;
    for (const view w : all)
        if (w.size() > best.size() && (at_end ? words.ends_with(w) : words.starts_with(w)))
            best = w;
    return best;
}

/// （送审稿）（附件2）
void strip_brackets(view& words, bool at_end) {
    while (at_end ? words.ends_with(")") : words.starts_with("(")) {
        const std::size_t at = at_end ? words.rfind("(") : words.find(")");
        if (at == view::npos) return;
        words = at_end ? words.substr(0, at) : words.substr(at + 1);
    }
}

/// 县某局起草的, 关于印发, 《甲》、: what may stand in front of the document in an object.
bool says_whose(view words) {
    if (words.empty()) return true;
    if (holds_one_of(words, {"依据", "根据", "参照", "按照", "贯彻", "落实", "委托", "学习", "借鉴",
                             "终止", "推迟", "停止", "不", "暂", "撤"}))
        return false;
    for (const view about :
         {"关于印发", "关于发布", "关于公布", "关于出台", "关于审议", "关于提请审议", "关于"})
        if (words == about || (about != "关于" && words.ends_with(about) &&
                               ends_with_office(words.substr(0, words.size() - about.size()))))
            return true;
    view list = words;
    strip_front(list, {"\x02", "、", "和", "与", "及", "以及"});
    if (list.empty()) return true;
    constexpr std::size_t longest_name = 45;  // bytes
    const bool is_office = words.size() <= longest_name && ends_with_office(words) &&
                           !holds_one_of(words, {"关于", "对", "就", "向", "在", "报", "送", "由"});
    return words.ends_with("的") || is_office;
}

/// Takes 前者, 后者: of which of two it is said is known before these words are read (document_of_words).
bool take_one_of_two(view& words) {
    for (const auto& of_two : {formers, latters})
        for (const view w : of_two)
            if (words.starts_with(w)) {
                words.remove_prefix(w.size());
                return true;
            }
    return false;
}

/// Takes 该, 上述两个; false where nothing points.
bool take_pointer(view& words) {
    const view pointer = one_at(words, pointers, false);
    if (pointer.empty()) return false;
    words.remove_prefix(pointer.size());
    strip_front(words, {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "两"});
    strip_front(words, {"个", "件", "份", "项", "部"});
    return true;
}

/// Takes a name of the document that stands at the very front.
bool take_name(view& words, const identity& id) {
    view rest = words;
    const bool is_pointed_at = take_pointer(rest);
    if (rest.starts_with(subject_mark)) {
        words = rest.substr(1);
        return true;
    }
    if (take_one_of_two(words)) return true;
    view noun = kind_in_title(rest, id, false);
    if (noun.empty()) noun = one_at(rest, any_document, false);
    if (!noun.empty()) {
        words = rest.substr(noun.size());
        return true;
    }
    if (!is_pointed_at) rest = words;  // 该奖励办法, 奖励办法
    for (const view kind : kinds) {
        const std::size_t at = rest.find(kind);
        if (at == view::npos || id.title.find(kind) == std::string::npos) continue;
        const view name = rest.substr(0, at + kind.size());
        if (!id.title.ends_with(name) && !shortens_subject(name, id)) continue;
        words = rest.substr(name.size());
        return true;
    }
    return false;
}

/// Takes the document, with what says whose it is in front of it.
bool take_document(view& words, const identity& id) {
    if (take_name(words, id)) return true;
    const std::size_t mark = words.find(subject_mark);
    if (mark != view::npos && says_whose(words.substr(0, mark))) {
        words.remove_prefix(mark + 1);
        return true;
    }
    for (const view of : {"的", "关于印发"})
        for (std::size_t at = words.find(of); at != view::npos; at = words.find(of, at + 1)) {
            view rest = words.substr(at + of.size());
            if (!says_whose(words.substr(0, at + of.size())) || !take_name(rest, id)) continue;
            words = rest;
            return true;
        }
    return false;
}

/// 报县委常委会审定: somebody else is to decide. 按程序报签, 报批后 are no more than the way to the seal.
bool is_handed_on(view words) {
    for (const view hand : {"提交", "提请", "报请", "上报", "呈报", "报送", "转报", "报", "送"}) {
        const std::size_t at = words.find(hand);
        if (at == view::npos || words.substr(0, at).ends_with("汇")) continue;
        if (holds_one_of(words.substr(at + hand.size()),
                         {"审定", "审议", "研究", "决定", "批准", "审批", "讨论", "表决", "同意"}))
            return true;
    }
    return false;
}

/// 由县某局修改完善后, 以县政府名义, 按程序: the way on which it is issued.
bool is_way_of_issue(view words) {
    if (words.empty()) return true;
    if (is_handed_on(words) || words.find(subject_mark) != view::npos ||
        words.find(other_mark) != view::npos ||
        holds_one_of(words, {"征求", "试点", "先行", "不",   "暂",   "下次",   "重新",
                             "待",   "制定", "起草", "组织", "继续", "抓好",   "做好",
                             "加快", "推进", "参照", "依照", "按该", "按此办", "按照该"}))
        return false;
    return starts_with_one_of(
        words,
        {"以",   "由",   "按",   "经",   "修改", "完善", "尽快", "正式", "联合", "依",   "会同",
         "与",   "抓紧", "及时", "授权", "在",   "自",   "从",   "于",   "根据", "对外", "向社",
         "统一", "先",   "报",   "予以", "同意", "会后", "全县", "全市", "照此"});
}

/// 出台后: when something else is to be done.
bool is_only_when(view verb) {
    strip_front(verb, verbs_of_issue);
    return verb.starts_with("后");
}

/// 经专家论证后, 会同某局修改后, 3月底前: others have yet to look at it, or a day is set. Without a word of assent that is a
/// task; 按照审核意见修改后 goes by what they have said.
bool is_task(view words) {
    const std::size_t said = words.find("意见");
    if (said != view::npos && starts_with_one_of(words, {"按", "根据", "吸收", "依"}))
        words.remove_prefix(said);
    return words.ends_with("前") ||
           holds_one_of(words, {"论证", "审查", "审核", "听证", "评估", "公平竞争", "会签", "审批",
                                "评审", "顾问", "后再", "会同"});
}

/// Takes 按程序印发实施. 印发前, 实施方案, 公布奖励名单 are no issue of the document; nor are 报批, 出台后 where nothing but
/// 会议决定 assents.
bool take_issue(view& words, const identity& id, bool is_assented = true) {
    std::size_t first = view::npos;
    for (const view verb : verbs_of_issue) first = std::min(first, words.find(verb));
    if (first == view::npos || !is_way_of_issue(words.substr(0, first))) return false;
    view rest = words.substr(first);
    // 按上级规定执行: something else is carried out.
    if (ends_with_one_of(words.substr(0, first), {"规定", "标准", "政策", "要求"}) &&
        starts_with_one_of(rest, {"执行", "实施", "施行"}))
        return false;
    if (!is_assented && (is_task(words.substr(0, first)) ||
                         starts_with_one_of(rest, {"报批", "报签"}) || is_only_when(rest)))
        return false;
    strip_front(rest, verbs_of_issue);
    // 自公布之日起施行
    constexpr view since = "之日起";
    if (rest.starts_with(since)) {
        rest.remove_prefix(since.size());
        strip_front(rest, verbs_of_issue);
    }
    view object = rest;
    if (take_document(object, id)) rest = object;
    strip_brackets(rest, false);
    const bool goes_on = starts_with_one_of(
        rest, {"并", "且", "给", "到", "至", "各", "全", "后", "该", "、", "和", ":", "?"});
    if (!rest.empty() && !goes_on) return false;
    words = {};
    return true;
}

/// 将有效期延长至2029年, of a subject that extends; 废止《旧办法》, of one that repeals.
bool is_act_of_subject(view words, const identity& id) {
    if (holds_one_of(words, {"延长", "延续", "延期", "继续施行", "继续有效"}))
        return !id.extended.empty() || holds_one_of(id.title, {"延长", "延续", "延期", "继续"});
    if (id.acted_on.empty()) return false;
    return holds_one_of(words, {"废止", "宣布失效", "停止执行", "修改"}) &&
           !holds_one_of(words, {"修改意见", "修改完善", "修改思路", "修改工作"});
}

/// 《甲》、《乙》等三个文件
void strip_others_of_list(view& words) {
    strip_brackets(words, false);
    view rest = words;
    strip_front(rest, {"\x01", "\x02", "、", "和", "与", "及", "以及", "等"});
    strip_front(rest, {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "两",
                       "0",  "1",  "2",  "3",  "4",  "5",  "6",  "7",  "8",  "9"});
    strip_front(rest, {"个", "件", "份", "项", "部"});
    strip_front(rest, any_document);
    // A list that ends in the middle of its words is none: 《甲》和乙.
    const bool is_list = words.starts_with(other_mark) || words.starts_with("、") ||
                         words.starts_with("等") || words.find(other_mark) != view::npos;
    if (is_list || rest.empty()) words = rest;
    strip_brackets(words, false);
}

/// What may stand behind the document in an object.
bool may_end_object(view words, const identity& id) {
    strip_others_of_list(words);
    strip_front(words, any_document);
    strip_brackets(words, false);
    strip_front(
        words,
        {"的主要内容", "的基本内容", "的内容",     "内容",       "有关内容", "相关内容", "全部内容",
         "具体内容",   "的全部条款", "的全部内容", "的各项内容", "的条文",   "的请示",   "的建议",
         "的议题",     "的议案",     "的通知",     "的决定",     "的公告",   "的通告",   "的提案",
         "的事项",     "的送审稿",   "的草案",     "的文本",     "\"",       "”"});
    if (words.empty() || words == "的汇报") return true;
    // 的奖补范围、标准、程序等内容
    if (words.starts_with("的") && words.ends_with("等内容"))
        return !holds_one_of(
            words, {"宣传", "方案", "修改", "进度", "分工", "计划", "试点", "汇报", "意见"});
    if (starts_with_one_of(words, {"并", "且", "及", "和", "以及", "但", ":", "、", "|"}))
        return !words.starts_with("并入") &&
               !ends_with_one_of(words, {"汇报", "报告", "情况", "意见"});
    return take_issue(words, id) || is_act_of_subject(words, id);
}

void strip_lead_of_object(view& words) {
    strip_front(words, {"了", "并", "审议", "通过", "同意", "原则上", "原则", "一致", "予以", "将",
                        "把", "过", "对", "就", ":", "\"", "“"});
    strip_brackets(words, false);
    // 通过了以下文件：
    for (const view lead : {"以下", "下列", "如下"}) {
        const std::size_t colon = words.find(":");
        if (words.starts_with(lead) && colon != view::npos) words.remove_prefix(colon + 1);
    }
}

}  // namespace

void strip_front(view& words, one_of all) {
    for (view w = one_at(words, all, false); !w.empty(); w = one_at(words, all, false))
        words.remove_prefix(w.size());
}

void strip_back(view& words, one_of all) {
    for (view w = one_at(words, all, true); !w.empty(); w = one_at(words, all, true))
        words.remove_suffix(w.size());
}

bool ends_with_matter(view words, const identity& id) {
    strip_brackets(words, true);
    strip_back(words, {"\"", "”", "》"});
    if (words.ends_with(subject_mark)) return true;
    for (const auto& of_two : {formers, latters})
        for (const view w : of_two)
            if (words.ends_with(w)) return true;
    view noun = kind_in_title(words, id, true);
    if (!noun.empty() && shortens_subject(words, id)) return true;
    if (noun.empty()) noun = one_at(words, any_document, true);
    if (noun.empty()) return false;
    const view before = words.substr(0, words.size() - noun.size());
    return before.empty() || !one_at(before, pointers, true).empty() ||
           before.ends_with(subject_mark) || before.ends_with("研究") || before.ends_with("审议") ||
           (before.ends_with("的") && before.find(subject_mark) != view::npos);
}

bool begins_with_matter(view words, const identity& id) { return take_document(words, id); }

bool is_adopted(view object, const identity& id) {
    strip_lead_of_object(object);
    // 同意某局关于《N》的汇报
    constexpr view about = "关于";
    if (const std::size_t at = object.find(about); at != view::npos &&
                                                   ends_with_one_of(object, {"的汇报", "的请示"}) &&
                                                   ends_with_office(object.substr(0, at))) {
        view document = object.substr(at + about.size());
        if (view rest = document; take_name(rest, id)) object = document;
    }
    // 同意该办法（征求意见稿）: it may be put to the public.
    if (object.find("征求意见稿") != view::npos) return false;
    if (object.empty() || is_act_of_subject(object, id)) return true;
    if (object == "各条内容" || object == "全部内容" || object == "全部条款") return true;
    view rest = object;
    if (take_document(rest, id) && may_end_object(rest, id)) return true;
    return take_issue(object, id);
}

bool is_bare(view object) {
    strip_lead_of_object(object);
    return object.empty() || object == ":";
}

bool names_other_matter(view words) {
    const std::size_t mark = words.rfind(subject_mark);
    if (mark == view::npos) return false;
    if (ends_with_one_of(words.substr(0, mark), {"根据", "依据", "依照", "按照", "参照", "对照"}))
        return true;
    view behind = words.substr(mark + 1);
    strip_brackets(behind, false);
    if (behind.starts_with("的") && ends_with_other_thing(behind)) return true;
    return starts_with_one_of(
        behind, {"第",   "实施情况", "实施效果", "实施方案", "执行",     "落实", "贯彻",
                 "评估", "后评估",   "绩效",     "宣传",     "解读",     "立项", "调研",
                 "申报", "配套",     "起草小组", "起草专班", "起草工作", "资金", "经费",
                 "名单", "任务",     "培训",     "实施细则", "实施工作"});
}

bool is_only_names(view words) {
    const std::size_t whole = words.size();
    strip_front(words,
                {"(", ")", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "0", "1",
                 "2", "3", "4",  "5",  "6",  "7",  "8",  "9",  "、", ".",  "．", "-",  "·"});
    const std::size_t behind_mark = words.size();
    for (std::size_t size = whole + 1; words.size() < size;) {
        size = words.size();
        strip_front(words, {"\x01", "\x02", "、", "和", "及", "征求意见稿"});
        strip_brackets(words, false);
    }
    return words.empty() && behind_mark > 0;
}

bool is_issued(view object, const identity& id) {
    strip_lead_of_object(object);
    if (object.find("征求意见稿") != view::npos) return false;
    if (is_act_of_subject(object, id)) return true;
    view rest = object;
    if (take_document(rest, id)) return take_issue(rest, id, false);
    return take_issue(object, id, false);
}

bool ends_with_office(view words) {
    strip_brackets(words, true);
    if (ends_with_one_of(words, {"延长", "增长", "成长", "全部", "好处", "之处", "该办", "所有"}))
        return false;
    return ends_with_one_of(
        words,
        {"局",   "股",   "科",   "处",   "室",   "办",   "委",   "厅",     "部",      "院",
         "所",   "站",   "中心", "公司", "政府", "协会", "商会", "学会",   "会员",    "委员会",
         "镇",   "乡",   "街道", "长",   "某",   "某某", "书记", "主任",   "同志",    "处室",
         "部门", "单位", "组",   "企业", "律师", "专家", "代表", "负责人", "负责同志"});
}

bool is_name_of_another(view words, const identity& id) {
    constexpr std::size_t shortest = 12;  // bytes in front of the kind
    if (ends_with_matter(words, id) || words.find("的") != view::npos) return false;
    return std::any_of(kinds.begin(), kinds.end(), [&](view kind) {
        return kind != "决定" && kind != "意见" && words.ends_with(kind) &&
               words.size() >= kind.size() + shortest &&
               !holds_one_of(words, {"该", "此", "本", "上述", "这", "局", "起草", "报送", "提交",
                                     "修改", "拟定", "目前", "现"});
    });
}

bool ends_with_other_thing(view words) {
    strip_brackets(words, true);
    return words.ends_with(other_mark) ||
           ends_with_one_of(words, {"方案", "细则", "标准", "门槛", "项目", "资金", "建议", "材料",
                                    "条",   "款",   "条款", "名单", "奖励", "补贴", "预算", "工作",
                                    "部分", "内容", "时段", "期限", "范围", "指南", "清单", "配套",
                                    "问题", "条件", "费用", "规定", "制度", "计划", "公告", "人选",
                                    "流程", "经费", "数据", "来源", "时间"});
}

}  // namespace yigui::joining
