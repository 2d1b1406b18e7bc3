#include "recognise/papers_put_up.h"

#include <algorithm>

#include "recognise/denial_in_rule.h"
#include "recognise/find.h"

namespace yigui::recognising {

string_view without_end_marks(string_view s) {
    for (std::size_t size = s.size() + 1; s.size() < size;) {
        size = s.size();
        s = without_end(s, {",", ";", ":", "。", " ", "\n", "”", "》", ")"});
    }
    return s;
}

bool is_paper_beside(string_view name) {
    name = without_end_marks(name);
    // 审核意见(某司规审〔2024〕7号)
    if (const std::size_t open = name.rfind("("); open != string_view::npos && open > 0)
        if (has_one_of(name.substr(open), {"号"})) name = without_end_marks(name.substr(0, open));
    return ends_with_one_of(
        name, {"解读",     "解读材料", "解读文章", "解读稿",   "解读视频", "图解",     "一图读懂",
               "解读节目", "短视频",   "短片",     "动漫",     "结论",     "报告",     "报告书",
               "报告表",   "意见稿",   "草案",     "修订稿",   "送审稿",   "稿子",     "初稿",
               "说明",     "情况",     "采纳情况", "处理情况", "听证公告", "反馈意见", "意见汇总",
               "笔录",     "问答",     "监审结果", "调查结果", "听证结果", "论证结果", "评审结果",
               "纪要",     "意见书",   "号公告",   "次公告",   "评估公告", "稳评公告", "评价结果",
               "考核结果", "评定结果", "抽查结果", "检查结果", "审核意见", "审查意见", "论证意见",
               "评估意见", "通稿",     "新闻",     "名单",     "执法信息", "处罚信息", "许可信息",
               "信用信息"});
}

namespace {

/// What a document is called where its name is not said in full.
constexpr word_list document_words = {"《",   "办法", "规定", "细则", "文件", "全文",
                                      "正文", "原文", "通告", "文本", "公告", "意见",
                                      "措施", "方案", "决定", "通知"};

}  // namespace

bool names_document_too(string_view name) {
    for (const string_view with : {"连同", "及", "和", "与", "、", "同"}) {
        const std::size_t at = name.find(with);
        constexpr std::size_t shortest = 6;  // bytes: 二、 is the mark of a list
        if (at == string_view::npos || at < shortest) continue;
        const string_view first = name.substr(0, at);
        if (!is_paper_beside(first) && has_one_of(first, document_words)) return true;
    }
    return false;
}

namespace {

/// Before the verb or what stands beside it: 解读 of 解读已于6月10日在网站发布.
string_view subject_of(string_view clause) {
    std::size_t end = string_view::npos;
    for (const string_view next :
         {"已",   "均", "也",   "于", "在",   "同步", "一并", "经",   "由",   "向",  "挂",
          "张贴", "登", "全文", "随", "同时", "通过", "予以", "上线", "上网", "见报"})
        for (std::size_t at = clause.find(next); at != string_view::npos;
             at = clause.find(next, at + next.size()))
            if (at > 0 &&
                clause.substr(0, at).rfind("《") + 1 <= clause.substr(0, at).rfind("》") + 1) {
                end = std::min(end, at);
                break;
            }
    return end == string_view::npos ? string_view() : clause.substr(0, end);
}

/// Behind the last verb of making known: 政策解读 of 同步发布了政策解读.
string_view object_of(string_view clause) {
    std::size_t begin = string_view::npos;
    for (const string_view verb :
         {"发布了", "公布了", "公开了", "刊登了", "推送了", "推出了", "刊发了", "播出了", "播放了",
          "发布", "公布", "公开", "推送", "推出", "刊发", "播出"})
        if (const std::size_t at = clause.rfind(verb); at != string_view::npos)
            if (begin == string_view::npos || at + verb.size() > begin) begin = at + verb.size();
    return begin == string_view::npos ? string_view() : clause.substr(begin);
}

/// What stands behind the 》 of a document up to the end: 编制单位遴选结果 of 《规划》编制单位遴选结果, where the
/// document is an attribute. Empty where it stands for itself (《办法》全文, 《办法》及解读).
string_view noun_behind_name(string_view object) {
    const std::size_t close = object.rfind("》");
    if (close == string_view::npos) return {};
    string_view rest = object.substr(close + string_view("》").size());
    if (rest.starts_with("("))
        if (const std::size_t end = rest.find(")"); end != string_view::npos)
            rest = rest.substr(end + 1);
    if (begins_with_one_of(rest, {"的", "及", "和", "与", "、", "等", "并", "对", "就", "全文",
                                  "正文", "文本", "修订", "修改"}))
        return {};
    return without_end_marks(rest);
}

/// 培训班报名通知, 咨询电话, 遴选结果: what is told or held around a document, by its last word.
bool is_about_document(string_view noun) {
    constexpr std::size_t shortest = 12;  // bytes: 《…》公告 is the document's own form
    if (ends_with_one_of(noun, {"公告", "通知", "信息", "启事"}))
        // 《条例》实施细则的通知 issues rules.
        return noun.size() > shortest &&
               !begins_with_one_of(noun, {"实施", "修正", "修订", "有关", "相关", "施行", "执行"});
    return ends_with_one_of(noun, {"结果", "名单",   "活动",   "消息", "预算", "电话",  "邮箱",
                                   "海报", "问卷",   "需求",   "日程", "议程", "进展",  "动态",
                                   "试题", "宣传片", "邀请函", "照片", "预告", "报名表"});
}

/// 解读稿 of 解读稿由法规科起草, 解读材料 of 解读材料:见附件, 问答 of 编写了政策问答20条: what a clause tells of,
/// when it is a paper of the procedure alone.
bool tells_of_paper(string_view clause) {
    // 送审稿经审议通过,5月6日公布: a draft goes on to be the document.
    const auto is_beside = [](string_view name) {
        return is_paper_beside(name) && !names_document_too(name) &&
               !ends_with_one_of(without_end_marks(name),
                                 {"草案", "意见稿", "修订稿", "送审稿", "稿子", "初稿"});
    };
    for (const string_view mark : {":", "由"})
        if (const std::size_t at = clause.find(mark); at != string_view::npos)
            if (is_beside(clause.substr(0, at))) return true;
    if (is_beside(subject_of(clause))) return true;
    for (const string_view verb :
         {"编写", "撰写", "起草", "制作", "拍摄", "录制", "编发", "编制", "绘制", "整理"}) {
        const std::size_t at = clause.find(verb);
        if (at == string_view::npos) continue;
        string_view made = without_front(clause.substr(at + verb.size()), {"了"});
        if (const std::size_t digit = made.find_first_of("0123456789"); digit != string_view::npos)
            made = made.substr(0, digit);
        made = without_end(made, {"一部", "一篇", "一份", "一期", "一条", "两条", "三条"});
        return is_beside(made);
    }
    return false;
}

/// The questions of this file, put to a place.
class papers_put_up : public judge {
 public:
    explicit papers_put_up(const judge& j) : judge(j) {}
    bool is_paper_put_up() const;

 private:
    bool is_told_of_before() const;
};

}  // namespace

/// 编写了政策问答20条,在网站发布; 解读稿由法规科起草,已于5月6日挂网: the clause names nothing that was put up,
/// the one before names the paper.
bool papers_put_up::is_told_of_before() const {
    const stretch own = r_.clause_at(h_.end > h_.begin ? h_.end - 1 : h_.begin);
    if (own.begin <= sentence_.begin) return false;
    if (has_one_of(r_.at(own), document_words)) return false;
    return tells_of_paper(r_.at(r_.clause_at(own.begin - 1)));
}

/// 监审结论已在网站公布, 同步发布了解读, 修订稿挂政府网: put up, but not the document.
bool papers_put_up::is_paper_put_up() const {
    if (step_ != step::publication || is_field_) return false;
    // 通过区政府网站公开听取意见
    if (has_one_of(r_.at({h_.begin, std::min(r_.text().size(), h_.end + 6)}),
                   {"公开听取", "公开征求", "公开征集"}))
        return true;
    // 现将全文张贴, 请提意见: the draft, on the page that asks for opinions.
    if (around_.kind == paper_kind::consultation_notice &&
        has_one_of(r_.at({sentence_.begin, std::max(h_.end, clause_.end)}), {"全文"}))
        return true;
    const string_view said = r_.at(r_.clause_at(h_.end > h_.begin ? h_.end - 1 : h_.begin));
    if (const string_view subject = subject_of(said); is_paper_beside(subject))
        return !names_document_too(subject);
    // 5月6日政策解读发布
    if (const string_view shown = without_end_marks(said),
        name = without_end(shown, {"发布", "公布", "刊发", "上线"});
        name.size() < shown.size() && is_paper_beside(name))
        return !names_document_too(name);
    // 当年即在网站公布并同步刊发了解读: the reading has a verb of its own.
    if (has_one_at(
            r_.text(), h_.end,
            {"并同步", "并刊发", "并配发", "并推送", "并推出", "并配套", "并同时", "并随文"}))
        return false;
    // 现将《办法》培训班报名事项公布如下
    if (const std::size_t led = said.find("现将"), told = said.find("如下");
        led != string_view::npos && told != string_view::npos && led < told)
        if (const string_view noun = noun_behind_name(without_end(
                said.substr(led, told - led), {"公布", "公告", "公开", "发布", "通告"}));
            is_about_document(noun) || is_paper_beside(noun))
            return true;
    if (is_told_of_before()) return true;
    const string_view object = object_of(said);
    if (is_about_document(noun_behind_name(object))) return true;
    // 在网站公布了咨询电话: what is put up is neither document nor paper.
    if (ends_with_one_of(without_end_marks(object),
                         {"电话", "邮箱", "名单", "海报", "问卷", "日程", "议程", "照片", "二维码",
                          "报名表", "联系方式"}))
        return true;
    return object.size() >= 6 && is_paper_beside(object) && !names_document_too(object);
}

/// 解读材料只发在工作群,没有对外发布: what was not made known is the reading.
bool judge::denies_of_paper() const {
    const denial_in_rule rule(*this);
    bool is_other = false;
    each(role::negation, {std::min(clause_.begin, h_.begin), std::max(h_.end, clause_.end)},
         [&](const phrase_hit& n) { is_other = is_other || rule.is_of_something_else(n); });
    if (is_other) return true;
    // 审核意见书原件存科,未随卷: where the paper is kept, which there is.
    const string_view row = r_.at({h_.begin, std::max(h_.end, r_.line_at(h_.begin).end)});
    if (has_one_of(row, {"未随卷", "未入卷", "未归本卷", "未附卷"}) &&
        has_one_of(row, {"原件存", "原件在", "原件另存", "另卷", "另存", "另行归档"}))
        return true;
    if (step_ != step::publication) return false;
    const string_view head = r_.at({sentence_.begin, std::max(sentence_.begin, h_.begin)});
    return begins_with_one_of(head, {"解读材料", "解读稿", "政策解读", "图解", "采纳情况",
                                     "意见采纳情况", "评估报告", "论证意见"}) &&
           !names_document_too(head) && !has_one_of(head, {"正文", "全文", "文件"}) &&
           !has_one_of(r_.at({clause_.begin, std::max(clause_.begin, h_.begin)}),
                       {"办法", "规定", "细则", "通告"});
}

bool is_shown_inside_only(string_view clause) {
    const auto is_inner_net = [&](std::size_t at) {
        return !ends_with_one_of(clause.substr(0, at),
                                 {"日", "月", "天", "周", "期", "年", "域", "海", "国", "境"}) &&
               !begins_with_one_of(clause.substr(at), {"内网站", "内网络"});
    };
    bool is_inside = has_one_of(
        clause, {"局域网", "内部网",   "OA系统",   "OA平台",   "OA办公",   "办公OA",
                 "在OA",   "OA发布",   "OA公布",   "OA推送",   "OA上",     "经OA",
                 "通过OA", "内部平台", "内部系统", "内部办公", "办公系统", "办公平台",
                 "工作群", "浙政钉",   "粤政易",   "政务微信", "共享盘",   "共享文件夹"});
    for (std::size_t at = clause.find("内网"); at != clause.npos && !is_inside;
         at = clause.find("内网", at + 1))
        is_inside = is_inner_net(at);
    return is_inside &&
           !has_one_of(clause, {"政府网", "政务网", "门户",     "官网",   "官方网", "公众号",
                                "公报",   "公告栏", "公示栏",   "公开栏", "宣传栏", "日报",
                                "晚报",   "向社会", "局网站",   "委网站", "厅网站", "区网站",
                                "县网站", "市网站", "省网站",   "张贴",   "外网",   "互联网",
                                "广播",   "电视",   "公众平台", "向群众", "媒体",   "村民"});
}

bool is_paper_put_up(const judge& place) { return papers_put_up(place).is_paper_put_up(); }

}  // namespace yigui::recognising
