// The thing is the subject, led by the document's name; or the step stands in the attribute of what the
// document refers to, or of something else that the sentence tells of; or somebody was asked about it. Papers of the draft itself (草案, 全文, 条款) are the document.
#include "recognise/things_of_document.h"

#include <algorithm>

#include "recognise/find.h"

namespace yigui::recognising {
namespace {

/// 收费标准, 宣传方案, 起草经费: of the things that a document has or names.
bool ends_with_thing(string_view subject) {
    return ends_with_one_of(
        subject,
        {"标准",     "地图",     "编制方案", "宣传方案", "工作方案", "组建方案", "经费",
         "名单",     "问卷",     "海报",     "系统",     "编号规则", "样式",     "细则",
         "数据",     "项目",     "工程",     "条例》",   "条例",     "旧规定",   "旧办法",
         "原办法",   "原规定",   "示范文本", "合同文本", "合同",     "预算",     "规划",
         "公示牌",   "收费表",   "价格表",   "上位法",   "上级文件", "翻译稿",   "译文",
         "调研报告", "设备",     "软件",     "平台",     "基准",     "目录",     "技术规范",
         "技术规程", "配套文件", "行动方案", "培训方案", "采购方案", "人员",     "小组",
         "课件",     "展板",     "宣传册",   "手册",     "账户",     "资金",     "地块"});
}

/// 本办法|裁量基准|已通过审核, 该办法|所附目录|经审议通过: a part of the text, or the sort that the title names.
bool is_part_of_text(string_view thing, string_view behind, string_view title) {
    const string_view sort = which_ends(thing, {"细则", "标准", "基准", "目录", "规划", "手册"});
    if (sort.empty()) return false;
    if (title.ends_with(sort)) return true;
    return is_one_of(sort, {"标准", "基准", "目录"}) &&
           !has_one_of(thing, {"收费", "配套", "价"}) &&
           has_one_of(behind, {"通过", "审议", "审定"});
}

/// 《办法》|所附收费表|(已…): what stands between the document's name and the predicate.
bool is_subject_of_document(string_view said, std::size_t step, string_view title) {
    constexpr std::size_t longest = 90;  // bytes
    if (!begins_with_one_of(said, {"《", "本办法", "该办法"})) return false;
    const std::size_t close = said.starts_with("《") ? said.find("》") + 3 : 9;
    if (close > said.size() || close < 9) return false;
    string_view rest = said.substr(close);
    const std::size_t predicate =
        first_place_of(rest, {"已", "经", "由", "均", "于", "通过", "业经", "未"});
    if (predicate == string_view::npos || predicate > longest || close + predicate > step)
        return false;
    const string_view behind = rest.substr(predicate);
    rest = rest.substr(0, predicate);
    if (rest.starts_with("(")) return false;
    return ends_with_thing(rest) && !is_part_of_text(rest, behind, title) &&
           !has_one_of(rest, {"及", "和", "与", "、", "连同", "草案", "送审稿", "征求意见稿", ",",
                              "初稿", "为", "是", "对", "将", "按", "列入", "纳入"});
}

/// 省级标准, 市里审议通过的实施意见: what a document may rest on. What came of its own step (思路, 共识, 举措) is none.
bool is_kind_of_rule(string_view object) {
    object = object.substr(0, first_place_of(object, {",", "。", ";", "\n", "后", "并"}));
    return has_one_of(object, {"标准", "规划", "条例", "文件", "规定", "办法", "方案", "实施意见",
                               "指导意见", "目录", "规范", "规程", "导则", "通知", "细则", "价格",
                               "名录", "基准"}) &&
           !has_one_of(object, {"修改", "优化", "调整方案", "比选"});
}

/// 援引了已报备案的|省级标准, 依据…审议通过的|实施意见制定: the object of a verb that refers to something.
bool is_attribute_of_referred(string_view said, std::size_t begin, std::size_t end) {
    const std::size_t refers =
        first_place_of(said, {"援引", "引用", "参考了", "参照", "借鉴", "衔接", "沿用", "依据",
                              "吸收了", "采用了", "对照", "比照", "遵循", "以经", "与经", "与已",
                              "与市政府已", "与县政府已", "提到的"});
    if (refers == string_view::npos || refers > end) return false;
    // Words in any order may begin before the verb.
    const string_view between = said.substr(refers, (refers > begin ? end : begin) - refers);
    if (has_one_of(between, {",", "起草", "制定", "修改", "形成", "对《", "就《", "并"}))
        return false;
    constexpr std::size_t nearest = 15, thing = 18;  // bytes
    const std::size_t of = said.find("的", end);
    if (of == string_view::npos || of - end > nearest) return false;
    const string_view object = said.substr(of + 3, thing);
    // 吸收了论证会提出的11条意见: what came of the document's own.
    if (has_word(said.substr(end, of - end), "提出")) return false;
    return is_kind_of_rule(said.substr(of + 3)) && object.size() >= 6 &&
           (object.front() < '0' || object.front() > '9') &&
           !begins_with_one_of(object, {"《",   "本",   "该",   "意见", "建议", "情况", "结果",
                                        "结论", "草案", "送审", "征求", "稿",   "办法", "基础",
                                        "要求", "程序", "规定", "报告", "方式", "原则"});
}

/// 听取了对税收服务的意见, 收集用电方面的诉求: what somebody was asked about, when it is no document.
bool asks_about_other(const reading& r, stretch hit) {
    const stretch own = r.clause_at(hit.end > 0 ? hit.end - 1 : 0), next = r.clause_after(own);
    // 走访企业,听取了用电方面的意见: what they were heard on stands behind the comma.
    const bool goes_on = next.size() > 0 && r.at(own).ends_with(",") &&
                         begins_with_one_of(r.at(next), {"听取", "收集", "了解", "倾听"});
    const string_view said = r.at({own.begin, goes_on ? next.end : own.end});
    const std::size_t verb = first_place_of(said, {"听取", "收集", "征求", "了解", "倾听"});
    // 5月20日走访了4家,听取对清运费用的意见: of an account, which may mean a part of the draft.
    const string_view account = r.at(r.sentence_at(hit.begin));
    if (verb == string_view::npos || account.find_first_of("0123456789") != string_view::npos)
        return false;
    const string_view asked = without_front(said.substr(verb + 6), {"了", "到"});
    const std::size_t of = first_place_of(
        asked, {"的意见", "的建议", "的诉求", "的看法", "的想法", "的困难", "的问题", "的需求"});
    constexpr std::size_t shortest = 12;  // bytes: 对税收服务
    if (of == string_view::npos || of < shortest) return false;
    const string_view topic = asked.substr(0, of);
    return ((topic.starts_with("对") &&
             has_one_of(topic, {"服务", "环境", "审批", "税收", "用工", "用地", "用电", "用水",
                                "融资", "物流", "招商", "费用", "惠企", "信贷", "贷款"})) ||
            topic.ends_with("方面")) &&
           !has_one_of(said,
                       {"办法", "规定", "稿",   "草案", "文件", "政策", "《",   "细则", "方案",
                        "条款", "制度", "修订", "制定", "决定", "标准", "措施", "规则", "通告",
                        "通知", "清单", "目录", "规划", "该",   "本",   "其",   "起草", "征求意见",
                        "公告", "规程", "决策", "事项", "内容", "第"});
}

/// 企业代表对行政服务提出了意见建议: the same, told by those who were asked.
bool speaks_on_other(const reading& r, stretch hit) {
    const string_view said = r.at({hit.begin, r.clause_at(hit.end > 0 ? hit.end - 1 : 0).end});
    const std::size_t on = said.find("对"),
                      verb = first_place_of(said, {"提出了", "提出意见", "提出建议"});
    constexpr std::size_t shortest = 9, longest = 36;  // bytes: 对税收, 对县里的行政审批服务
    return on < verb && verb != string_view::npos && verb - on >= shortest &&
           verb - on <= longest &&
           begins_with_one_of(r.at(r.sentence_at(hit.begin)), {"座谈", "会上"}) &&
           has_one_of(said.substr(on, verb - on),
                      {"服务", "环境", "审批", "税收", "用工", "用地", "融资", "物流", "招商"}) &&
           !has_one_of(said, {"办法", "规定", "稿", "草案", "文件", "《", "细则", "条款", "政策"});
}

/// 根据已公布的国家标准, 清理了不一致的提法: what the draft rests on, and words in it.
bool is_rested_on_or_worded(string_view said, std::size_t end) {
    constexpr std::size_t nearest = 15, thing = 24;  // bytes
    const std::size_t of = said.find("的", end);
    if (of != string_view::npos && of - end <= nearest &&
        has_one_of(said.substr(0, end), {"根据", "按照", "依据", "依照", "执行", "符合", "对照"}) &&
        begins_with_one_of(said.substr(of + 3, thing),
                           {"国家标准", "行业标准", "地方标准", "省级标准", "技术标准", "技术规范",
                            "技术导则", "专项规划", "总体规划", "详细规划"}))
        return true;
    return has_one_of(said, {"清理了", "清理掉"}) &&
           ends_with_one_of(without_end(said, {"。", ",", ";"}),
                            {"的提法", "的表述", "的用语", "的条文"});
}

/// 经专家论证可行的|项目|列入储备库: the attribute of a thing, of which something else is told.
bool is_attribute_of_thing(string_view said, std::size_t begin, std::size_t end,
                           string_view title) {
    constexpr std::size_t farthest = 45, nearest = 24, longest = 45;  // bytes
    if (begin > farthest ||
        !begins_with_one_of(said, {"经", "已", "通过", "完成", "参加", "作过", "做过", "组织"}))
        return false;
    const std::size_t of = said.find("的", end);
    if (of == string_view::npos || of - end > nearest || has_word(said.substr(0, of), "《"))
        return false;
    string_view thing = said.substr(of + 3);
    const std::size_t predicate =
        first_place_of(thing, {"已", "共", "有", "列入", "予以", "由", "可", "均", "于", "在", "被",
                               "全部", "需", "须", "应", "累计", "占", "达"});
    if (predicate == string_view::npos || predicate == 0 || predicate > longest) return false;
    const string_view told = thing.substr(predicate);
    thing = thing.substr(0, predicate);
    // 经集体研究通过的名录于5月6日公布: its own way to the public, unless the title has another sort.
    const string_view sort = which_ends(thing, {"名录", "目录", "方案", "细则", "规划"});
    if (!sort.empty() && (title.empty() || has_word(title, sort)) &&
        has_one_of(told, {"公布", "印发", "提请", "签发", "施行", "发布"}))
        return false;
    return (ends_with_thing(thing) ||
            ends_with_one_of(thing, {"事项", "清单", "公告", "方案", "名录", "房屋", "井盖",
                                     "许可证", "罚单"})) &&
           !is_one_of(thing, {"事项", "清单", "公告", "方案", "名录", "目录"}) &&
           !has_one_of(thing, {"《", "本", "该", "办法", "草案", "决策事项", ","});
}

/// 起草说明由局长签发, 征求意见函编号为…: a paper that goes with the document has its own number and signer.
bool is_paper_beside(string_view said, step what) {
    if (what != step::signing && what != step::numbering) return false;
    constexpr std::size_t longest = 90;  // bytes
    const std::size_t predicate = first_place_of(said, {"已", "经", "由", "编号", "均", "统一编"});
    return predicate <= longest && predicate > 0 && said.starts_with("《") &&
           ends_with_one_of(said.substr(0, predicate),
                            {"起草说明", "征求意见函", "征求意见稿", "请示", "立项申请", "起草任务",
                             "会议通知", "送审函", "送审报告", "调研报告", "委托函", "邀请函"});
}

/// 论证了|交通组织方案, 公布了|收费标准: the object of the step's verb, of a sort that the paper's title has not.
bool has_other_object(string_view said, std::size_t begin, string_view title) {
    constexpr std::size_t shortest_title = 30, shortest = 12, longest = 60;  // bytes
    if (title.size() < shortest_title) return false;
    const string_view rest = said.substr(begin);
    const std::size_t verb =
        first_place_of(rest, {"论证了", "公布了", "签发了", "研究了", "审议了", "解读了", "评估了",
                              "审查了", "审核了", "讨论了", "发布了", "印发了"});
    if (verb == string_view::npos) return false;
    const string_view object = without_end(rest.substr(verb + 9), {"。", ",", ";"});
    if (object.size() < shortest || object.size() > longest || has_word(object, ",")) return false;
    const string_view sort = which_ends(
        object, {"收费标准", "方案", "计划", "通告", "公约", "标准", "规划", "目录", "名单", "报告",
                 "预案", "协议", "合同", "结果", "数据", "调研通知", "会议通知", "邀请函", "项目"});
    return !sort.empty() && !has_word(title, sort) &&
           !has_one_of(object, {"《",   "本",       "该",       "其",   "办法", "草案", "稿",
                                "规定", "实施方案", "征求意见", "采纳", "审查", "审核", "评估",
                                "论证", "解读",     "听证",     "清理", "上述", "和",   "及"});
}

/// 停车场备案1200处: what is on file, counted in what no document is counted in.
bool counts_things_on_file(string_view behind, step what) {
    if (what != step::filing) return false;
    behind = without_front(behind, {"了", "的", "共", "登记"});
    const std::size_t unit = behind.find_first_not_of("0123456789");
    return unit > 0 && unit != string_view::npos &&
           begins_with_one_of(behind.substr(unit),
                              {"处", "家", "户", "人", "辆", "宗", "台", "所", "座", "栋", "艘",
                               "套", "名", "亩", "余家", "余处", "多家", "多处"});
}

}  // namespace

bool is_of_thing_of_document(const reading& r, stretch hit, stretch clause, step what,
                             string_view title) {
    const std::size_t begin = std::min(clause.begin, hit.begin);
    const string_view said = r.at({begin, std::max(clause.end, hit.end)});
    return has_other_object(said, hit.begin - begin, title) ||
           counts_things_on_file(said.substr(hit.end - begin), what) ||
           is_paper_beside(said, what) || is_subject_of_document(said, hit.end - begin, title) ||
           is_attribute_of_referred(said, hit.begin - begin, hit.end - begin) ||
           is_attribute_of_thing(said, hit.begin - begin, hit.end - begin, title) ||
           is_rested_on_or_worded(said, hit.end - begin) || asks_about_other(r, hit) ||
           speaks_on_other(r, hit);
}

}  // namespace yigui::recognising
