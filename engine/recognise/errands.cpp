// A day beside a step's bare word is the sign by which most records of offices tell that it was taken, and offices
// write down their errands in the same way. The sentence tells them apart by its verbs: one that hands over, makes
// known or finishes is asked for first, and where it stands the sentence is left alone.
#include "recognise/errands.h"

#include "recognise/find.h"

namespace yigui::recognising {
namespace {

/// The word of the step itself in a phrase that begins or goes on with others: 解读|稿, 网站|公布|的.
stretch word_of_step(const reading& r, const phrase_hit& h, yigui::step what) {
    const string_view said = r.at({h.begin, h.end});
    std::size_t at = string_view::npos;
    if (what == step::filing) at = said.find("备案");
    if (what == step::interpretation) at = first_place_of(said, {"解读", "图解", "问答"});
    if (what == step::publication)
        at = first_place_of(said, {"公布", "发布", "公开", "刊发", "刊登"});
    if (at == string_view::npos) return {h.begin, h.end};
    return {h.begin + at, h.begin + at + string_view("备案").size()};
}

/// The sentence and the clause around the word, before and behind it.
struct told {
    told(const reading& r, const phrase_hit& h, yigui::step what)
        : told(r, word_of_step(r, h, what), r.sentence_at(h.begin), r.clause_at(h.begin)) {}
    told(const reading& r, stretch h, stretch sentence, stretch clause)
        : whole(r.at({sentence.begin, std::max(h.end, sentence.end)})),
          own(r.at({clause.begin, std::max(h.end, clause.end)})),
          head(r.at({sentence.begin, std::max(sentence.begin, h.begin)})),
          before(r.at({clause.begin, std::max(clause.begin, h.begin)})),
          after(r.at({h.end, std::max(h.end, clause.end)})),
          rest(r.at({h.end, std::max(h.end, sentence.end)})),
          word(r.at(h)) {}
    string_view whole, own, head, before, after, rest, word;
};

/// Without the names of documents, whose words tell of no act.
std::string outside_names(string_view said) {
    std::string out;
    while (!said.empty()) {
        const std::size_t open = std::min(said.find("《"), said.size());
        out += std::string(said.substr(0, open));
        const std::size_t close = said.find("》", open);
        said = close == string_view::npos ? string_view() : said.substr(close);
    }
    return out;
}

/// 报备, 送达, 准予登记: the papers went to those who keep them, or came there.
bool hands_over(string_view s) {
    return has_one_of(
        s, {"报送", "报备", "上报",     "呈报",   "寄送",   "提交",   "送达", "送交", "递交",
            "邮寄", "签收", "收讫",     "收悉",   "已报",   "已备案", "完成", "办结", "办理",
            "办妥", "履行", "予以备案", "补办",   "准予",   "登记",   "报市", "报县", "报区",
            "报省", "报州", "报人大",   "报政府", "报司法", "回执",   "抄报", "受理"});
}

/// 咨询《…》备案事宜, 布置《…》备案工作: spoken of.
bool is_talk_of_filing(const told& t) {
    const bool talks = has_one_of(t.whole, {"咨询", "询问", "请教", "来电", "布置", "部署", "学习",
                                            "培训", "督促", "协调", "商量", "对接", "沟通"});
    return talks && !hands_over(t.whole) &&
           begins_with_one_of(t.after, {"事宜", "情况", "要求", "流程", "手续", "工作", "问题",
                                        "任务", "事项", "材料", "有关", "程序"});
}

/// 备案报告经局长签字, 备案材料装订成册: its paper is being made.
bool is_paper_of_filing_made(const told& t) {
    return begins_with_one_of(
               t.after, {"报告", "材料", "函", "文本", "说明", "请示", "表", "的报告", "的材料"}) &&
           has_one_of(t.own,
                      {"起草", "草拟", "拟好", "写好", "写完", "签字", "签发", "审签", "装订",
                       "打印", "印制", "复印", "整理", "准备", "盖章", "用印", "备齐", "归集"}) &&
           !hands_over(t.whole) && !has_one_of(t.whole, {"送", "寄", "交", "递"});
}

/// 至今未|退回, 没有被|退回
bool is_denied_before(string_view lead) {
    return ends_with_one_of(without_end(lead, {"被", "予", "遭"}),
                            {"未", "没有", "没", "未曾", "从未", "未予"});
}

/// 因缺件当场退回: they came back. 退回,补正后重新报送 tells behind it how they were taken in, and a receipt that has
/// not come back is another thing.
bool comes_back(const told& t) {
    const auto is_back = [](string_view s) {
        if (has_one_of(s, {"退件", "拒收", "打回", "打了回来", "退了回来", "暂不收", "暂不接收"}))
            return true;
        const std::size_t at = first_place_of(s, {"退回", "被退"});
        if (at != string_view::npos && !is_denied_before(s.substr(0, at))) return true;
        // 当场带回回执: what came back is the proof.
        if (has_one_of(s, {"退还", "带回"}) && !has_one_of(s, {"回执", "存档", "归档", "备查"}))
            return true;
        if (has_one_of(s, {"不予受理", "不受理"})) return !has_one_of(s, {"建议", "申请", "请求"});
        return has_one_of(
            s, {"没收,", "没收。", "未收,", "未收。", "没有收,", "没有收。", "没收下", "没有收下"});
    };
    if (is_back(t.rest)) return true;
    return is_back(t.head) && !has_one_of(t.whole, {"重新", "再次", "补正", "补齐", "补报", "补交",
                                                    "补送", "改正", "重报", "准予", "予以"});
}

/// 报县财政局备案, 发往县档案馆 《…》存档备案: to offices that keep no register of documents.
bool goes_to_other_office(const told& t) {
    const std::size_t sent = first_place_of(t.before, {"报", "送", "发往", "发给", "交", "存"});
    if (sent == string_view::npos) return false;
    const std::string receiver = outside_names(t.before.substr(sent));
    const string_view to = receiver;
    return has_one_of(to, {"财政局", "档案", "审计", "政研", "税务局", "统计局", "编办", "组织部",
                           "委办", "国资委", "银行", "公证", "派出所", "招标办", "采购办"}) &&
           !has_one_of(to, {"政府", "司法", "法制", "人大", "法规", "备案机关"});
}

/// 《…》补贴发放情况报县司法局备案: something that is only named after the document.
bool is_filing_of_other_thing(const told& t) {
    const std::size_t close = t.before.rfind("》");
    string_view behind = close == string_view::npos ? string_view() : t.before.substr(close + 3);
    if (t.after.starts_with("材料") || t.after.starts_with("报告")) return false;
    if (behind.ends_with("合法性审核") || behind.ends_with("合法性审查")) return true;
    behind = behind.substr(0, first_place_of(behind, {"报", "送", "呈", "向", "经", "已", "于", ",",
                                                      "由", "及", "和", "的备案"}));
    if (ends_with_one_of(behind, {"制定情况", "印发情况", "公布情况", "出台情况", "修订情况",
                                  "修改情况", "起草情况"}))
        return false;
    return ends_with_one_of(behind, {"情况", "招标文件", "采购文件", "申报文件", "名单", "合同",
                                     "协议", "资金使用", "使用", "结果", "项目", "账户", "预算"});
}

/// 备案材料放进档案盒, 听取备案进展: a day, and nothing that was given to anybody. Fields are read elsewhere.
bool gives_to_nobody(const told& t) {
    if (!has_one_of(t.whole, {"日"}) || has_one_of(t.own, {"已", ":"})) return false;
    const bool is_noun = begins_with_one_of(
        t.after, {"材料", "报告", "进展", "件", "初稿", "情况", "事", "问题", "工作", "手续",
                  "流程", "表", "文本", "一事", "的事", "给", "怎"});
    if (!is_noun && !has_one_of(t.before, {"怎么", "如何", "怎样"})) return false;
    std::string said = outside_names(t.whole);
    for (const char* paper : {"备案报告", "报告初稿", "情况报告"})
        for (std::size_t at; (at = said.find(paper)) != std::string::npos;)
            said.erase(at, std::string_view(paper).size());
    return !hands_over(string_view(said)) &&
           !has_one_of(string_view(said),
                       {"报", "送", "寄", "递", "交", "向", "收到", "签收", "接收", "备案号",
                        "登记", "存入", "通过", "审查", "公告", "公布", "发函"});
}

std::optional<std::string> errand_of_filing(const told& t, bool is_bare) {
    if (is_talk_of_filing(t)) return "只是说到备案";
    if (is_paper_of_filing_made(t)) return "备案的材料还在准备";
    if (comes_back(t)) return "备案材料退回了";
    if (goes_to_other_office(t)) return "收的不是备案机关";
    if (is_filing_of_other_thing(t)) return "备案的不是文件";
    if (is_bare && t.word == string_view("备案") && gives_to_nobody(t)) return "没有写报给谁";
    return std::nullopt;
}

bool makes_known(string_view s) {
    return has_one_of(
        s, {"发布", "推出",     "刊发", "上线", "公布",   "刊出", "补发",   "挂网", "挂了",
            "挂在", "登载",     "刊登", "播出", "登于",   "登在", "登上",   "刊于", "刊在",
            "载于", "刊载",     "见于", "推送", "上网",   "见报", "公开",   "发表", "发出",
            "印发", "解读如下", "挂出", "上传", "发布会", "开展", "进行了", "作了", "作出"});
}

/// 按照工作安排,(5月10日…): why it was done, where the record itself follows.
string_view without_reason(string_view said) {
    if (!begins_with_one_of(said, {"按照", "根据", "结合", "依据", "依照", "遵照"})) return said;
    const std::size_t comma = said.find(",");
    if (comma == string_view::npos) return said;
    const string_view rest = said.substr(comma + 1);
    return has_one_of(rest, {"日", "已", "了"}) ? rest : said;
}

/// 就《…》解读工作召开协调会, 政策解读稿送审: it is still being made.
std::optional<std::string> errand_of_interpretation(const told& t, bool is_bare) {
    if (begins_with_one_of(t.whole, {"解读计划", "解读安排", "解读排期", "解读方案", "解读任务"}))
        return "写的是解读的打算";
    const std::string all = outside_names(t.whole);
    const string_view said = without_reason(all);
    if (makes_known(said)) return std::nullopt;
    const bool is_being_made =
        has_one_of(said, {"启动",     "送审",   "收到",     "讨论", "协调", "布置", "部署", "准备",
                          "起草解读", "起草完", "正在起草", "撰写", "修改", "策划", "筹备", "商量",
                          "报送",     "报区",   "报县",     "报市", "要求", "安排"});
    const bool is_paper = begins_with_one_of(
        t.after, {"工作", "稿", "方案", "计划", "任务", "视频", "脚本", "材料", "提纲", "口径",
                  "事宜", "的方案", "的初稿", "初稿", "文章", "节目", "报价", "素材"});
    const bool is_object = t.before.find("《") != string_view::npos && t.after.size() <= 3;
    if (is_being_made && (is_paper || is_object)) return "解读还在准备";
    // 看了解读初稿, 录制解读节目,待播: a paper or a film is spoken of, and not that anybody saw it.
    if (!has_one_of(said, {"日"})) return std::nullopt;
    if (is_bare && is_paper &&
        !has_one_of(said, {"已", ":", "播出", "播放", "登出", "登载", "宣讲", "讲解", "刊", "挂"}))
        return "解读还在准备";
    // 做客访谈 is the act itself.
    if (is_bare && is_object && !has_one_of(said, {"访谈"}) &&
        has_one_of(said, {"催", "写", "谈", "约稿", "设计", "录制", "看了", "把关"}))
        return "解读还在准备";
    return std::nullopt;
}

/// 在村民微信群公布: those in it may read it, and nobody else.
bool is_shown_in_group(string_view clause) {
    return has_one_of(clause, {"微信群", "QQ群", "业主群", "村民群", "群聊"}) &&
           !has_one_of(clause,
                       {"网", "公报", "公众号", "公告栏", "公示栏", "公开栏", "张贴", "日报"});
}

/// 发布《…》勘误表, 公布《…》配套申请表: behind the name another noun stands up to the clause's end.
bool is_other_object(string_view behind) {
    behind = behind.substr(0, first_place_of(behind, {",", "。", ";", "\n"}));
    if (ends_with_one_of(behind,
                         {"预告",   "通稿", "勘误",   "勘误表", "更正", "对象", "名单",   "清单",
                          "表",     "海报", "宣传片", "问卷",   "目录", "指南", "流程图", "案例",
                          "信息表", "细则", "方案",   "公示",   "结果", "说明", "须知",   "样式"}))
        return !has_one_of(behind, {"及", "和", "、", "与", "以及", "的通知", "并", "《"});
    return false;
}

/// 《…管理条例》|实施细则: the document's own name, led by the law that it carries out.
bool is_name_behind_law(string_view law, string_view behind) {
    behind = behind.substr(0, first_place_of(behind, {",", "。", ";", "\n"}));
    return is_one_of(behind, {"实施细则", "实施方案", "实施办法"}) &&
           (law.ends_with("条例") || (law.ends_with("法") && !law.ends_with("办法")));
}

/// 公布依据《…》确定的名单, 公布的清单列有《…》, 发布《…》勘误表: what was made known has its own name.
std::optional<std::string> errand_of_publication(const told& t) {
    // 网站公布页面样式定了: how the page is to look.
    if (is_one_of(t.word, {"公布", "发布", "公开"}) &&
        begins_with_one_of(t.after,
                           {"页面", "栏目", "样式", "方案", "计划", "流程", "稿", "链接"}) &&
        !has_one_of(t.own, {"已", "可"}))
        return "说的是怎样公布";
    if (is_shown_in_group(t.own)) return "只发在群里,没有向社会公布";
    if (has_one_of(t.own, {"测试环境", "测试版", "测试栏目", "测试网", "测试站", "试运行版"}))
        return "网站还在测试";
    const std::size_t open = t.rest.find("《"), close = t.rest.find("》");
    const string_view lead = t.rest.substr(0, std::min(open, t.rest.size()));
    if (open == string_view::npos || close == string_view::npos || lead.size() > 60) {
        // 《…》被日报客户端刊发: passed on by others.
        const std::size_t by = t.own.find("被");
        if (by != string_view::npos &&
            has_one_of(t.own.substr(by), {"日报", "晚报", "客户端", "媒体", "公众号"}) &&
            has_one_of(t.own.substr(by), {"刊发", "刊登", "转载", "报道", "转发"}))
            return "是媒体转发的";
        return std::nullopt;
    }
    if (ends_with_one_of(lead, {"依据", "根据", "按照", "依照", "对照"}) &&
        !has_one_of(t.before, {"《"}))
        return "公布的是据以确定的别的事项";
    if (lead.starts_with("的") &&
        ends_with_one_of(lead, {"列有", "载有", "提到", "列入", "收入", "包括", "收录了", "提及"}))
        return "公布的是别的";
    const string_view behind = t.rest.substr(close + 3);
    if (lead.empty() && is_other_object(behind) &&
        !is_name_behind_law(t.rest.substr(0, close), behind))
        return "公布的是别的";
    return std::nullopt;
}

/// 请告知《…》是否已于2月公布, 据说已在网站公布,请办公室核实: nobody knows it yet.
std::optional<std::string> is_not_known(const told& t) {
    if (begins_with_one_of(t.whole, {"请", "望", "盼", "烦请", "敬请"}) &&
        has_one_of(t.head,
                   {"告知", "核实", "确认", "回复", "说明", "查明", "查证", "反馈", "了解"}) &&
        has_one_of(t.head, {"是否", "有没有", "有无"}))
        return "是问句,不是记录";
    // 上网了吧: asks, whatever day the message bears.
    if (ends_with_one_of(without_end(t.after, {"。", "?", ",", "\n"}), {"了吧", "的吧"}))
        return "是问句,不是记录";
    const bool denies = has_one_of(
        t.rest, {"实际没", "其实没", "实际未", "其实未", "实际上没", "实际上未", "但没", "但未",
                 "查无", "查不到", "并没有", "实则没", "实则未", "但网上", "不知情"});
    if (denies &&
        has_one_of(t.head, {"以为", "据说", "听说", "据传", "传言", "传闻", "有人说", "有人讲"}))
        return "说法被后面推翻";
    if (has_one_of(t.head, {"据说", "听说", "据传", "传言", "传闻"}) &&
        has_one_of(t.rest, {"核实", "核一下", "查证", "确认一下", "请查"}))
        return "只是一种说法,没有坐实";
    return std::nullopt;
}

}  // namespace

std::optional<std::string> errand_about(const reading& r, const phrase_hit& h, yigui::step what) {
    switch (what) {
        case step::filing:
        case step::interpretation:
        case step::publication:
        case step::signing:
            break;
        default:
            return std::nullopt;
    }
    const told t(r, h, what);
    if (const auto unknown = is_not_known(t)) return unknown;
    constexpr std::size_t longest = 18;  // bytes; more is a phrase of several words
    const bool is_bare = r.words().of(h).role == role::noun && h.end - h.begin <= longest;
    if (what == step::filing) return errand_of_filing(t, is_bare);
    if (what == step::interpretation) return errand_of_interpretation(t, is_bare);
    return what == step::publication ? errand_of_publication(t) : std::nullopt;
}

}  // namespace yigui::recognising
