// What a notice or a news item tells of its matter: projects that are filed, contracts that are
// entered, awards that experts judged, papers of agencies that a committee checks. Its steps have the
// names of the document's: what tells them apart is the object, which stands as an attribute
// (已备案项目), in the clause before (合同签订后,上传备案) or in what the sentence comes to (我校9门课程
// 获认定). What it tells of other documents is in asides_of_others.cpp.
#include "base/utf8.h"
#include "recognise/duty_objects.h"
#include "recognise/find.h"
#include "recognise/judge.h"

namespace yigui::recognising {
namespace {

/// 评估报告, 清理工作方案: papers by which work is arranged or that it leaves; 本评估报告 is on the document.
bool is_paper_of_work(string_view name) {
    return !name.starts_with("本") &&
           ends_with_one_of(name, {"评估报告", "评估方案", "评估工作方案", "清理工作方案",
                                   "清理方案", "调研报告", "调研方案", "起草工作方案", "宣传方案",
                                   "听证方案", "听证工作方案", "采购需求", "遴选结果", "宣传计划",
                                   "宣传工作方案", "修订工作方案", "起草方案", "培训计划"});
}

/// The questions of this file, put to a place.
class asides_of_matters : public judge {
 public:
    explicit asides_of_matters(const judge& j) : judge(j) {}
    std::optional<std::string> aside_of_matters() const;

 private:
    bool names_filed_things() const;
    bool is_filing_of_matter() const;
    bool is_filed_by_firms() const;
    bool corrects_page() const;
    bool decides_request() const;
    bool is_asked_of_receivers() const;
    bool is_check_of_agency_paper() const;
    bool is_taken_off_page() const;
    bool is_shown_to_mend() const;
    bool is_aim_of_notice() const;
    bool is_entry_of_contract() const;
    bool is_course_of_award() const;
    bool is_case_of_fault() const;
    bool is_in_head_of_list() const;
    bool is_tender_put_out() const;
    bool is_paper_of_work_passed() const;
    bool is_named_by_arrangement() const;
    bool is_asked_how_it_works() const;
    bool is_list_of_chosen_shown() const;
    bool is_wish_for_works() const;
    bool is_list_put_up() const;
    bool is_end_of_other() const;
    bool is_ended_above() const;
    bool is_review_of_contract() const;
    /// 本办法, 该文件, 规范性文件: the stretch speaks of a document without a title.
    bool speaks_of_document(stretch s) const {
        return has_one_of(r_.at(s), {"本办法", "该办法", "本文件", "该文件", "规范性文件", "本通知",
                                     "本规定", "本细则", "本方案", "本决定", "本意见"});
    }
};

}  // namespace

/// 对照已备案项目, 已备案的充电站: which ones, by what was filed of them.
bool asides_of_matters::names_filed_things() const {
    if (step_ != step::filing || is_field_) return false;
    const string_view word = r_.at({h_.begin, h_.end});
    // 存在备案材料标准不统一的情况: a fault of many filings.
    if (has_one_of(r_.at({h_.begin, std::max(h_.end, clause_.end)}),
                   {"不统一", "不规范", "不齐全", "不完整", "缺失", "不一致"}) &&
        !speaks_of_document(sentence_) &&
        (!has_word(word, "备案审查") || contains(sentence_, "退回")))
        return true;
    const bool holds_mark = is_one_of(word, {"已备案", "已报备", "已完成备案", "已完成报备"});
    if (!holds_mark && !is_one_of(word, {"备案", "报备"})) return false;
    if (!holds_mark &&
        !ends_with_one_of(r_.at({clause_.begin, h_.begin}), {"已", "已经", "已在册", "经"}))
        return false;
    string_view rest = r_.at({h_.end, std::max(h_.end, clause_.end)});
    if (rest.starts_with("的")) rest.remove_prefix(3);
    if (!is_ideograph_at(rest, 0)) return false;
    // 已备案登记, 已备案并取得回执: the act goes on.
    return !begins_with_one_of(
        rest, {"登",   "审",   "编",   "号",   "材",   "完",   "成",   "回",   "通",   "情",
               "至",   "到",   "在",   "且",   "并",   "于",   "系",   "后",   "前",   "为",
               "文件", "规范", "办法", "政策", "规章", "名称", "时",   "公布", "存",   "归",
               "留",   "入",   "但",   "而",   "细则", "规定", "通告", "意见", "措施", "手续"});
}

/// 该项目于8月13日备案(编号:…), 验收备案,备案号:…: what the organ files is a project, its assessment or a
/// thing, and the number is theirs.
bool asides_of_matters::is_filing_of_matter() const {
    if (step_ != step::filing && step_ != step::numbering) return false;
    // 该项目《…报告表》已备案,备案号:…: what is filed stands in the clause before its number.
    const bool begins_clause = h_.begin <= clause_.begin + 3;
    const stretch before = begins_clause ? r_.clause_before(clause_) : clause_;
    const string_view said =
        r_.at({std::min(before.size() > 0 ? before.begin : clause_.begin, h_.begin),
               std::max(h_.end, clause_.end)});
    if (said.find("备案") == string_view::npos) return false;
    // 《工程质量管理实施方案》已报备案: what stands in the name of a document is not filed itself.
    const std::size_t from = static_cast<std::size_t>(said.data() - r_.text().data());
    const auto names_matter = [&](string_view word) {
        for (std::size_t at = said.find(word); at != string_view::npos;
             at = said.find(word, at + 1))
            if (!r_.is_cited(from + at) || word == "报告表" || word == "报告书") return true;
        return false;
    };
    const string_view matters[] = {"项目",   "工程",   "设施", "验收",
                                   "报告表", "报告书", "凭证", "登记表"};
    if (std::none_of(std::begin(matters), std::end(matters), names_matter)) return false;
    return !speaks_of_document(sentence_) &&
           !has_one_of(said, {"办法》", "规定》", "细则》", "意见》", "通知》", "措施》", "条例》",
                              "通告》", "决定》", "行)》", "备案登记表", "报备登记表"});
}

/// 各代理记账机构已完成备案, 下列事务所已备案: whoever does a trade is entered, and files no document.
bool asides_of_matters::is_filed_by_firms() const {
    if (step_ != step::filing || is_field_ || h_.begin < clause_.begin) return false;
    const string_view who = without_end(r_.at({clause_.begin, h_.begin}),
                                        {"完成", "办理", "了", "已经", "已", "均", "都", "全部"});
    if (!ends_with_one_of(who, {"机构", "事务所", "企业",   "公司",     "合作社", "网点", "门店",
                                "商户", "经营者", "经营户", "学校",     "幼儿园", "医院", "诊所",
                                "药店", "民宿",   "平台",   "从业人员", "承包人", "业主"}))
        return false;
    return !has_one_of(who, {"法制机构", "起草机构", "审核机构", "制定机构", "工作机构"}) &&
           !speaks_of_document(sentence_) && !names_document(clause_);
}

/// 现予以更正网上公示内容, 网上公示的批复与正式批文存在出入: a page is set right, and nobody is asked for opinions.
bool asides_of_matters::corrects_page() const {
    if (step_ != step::public_consultation) return false;
    const string_view said = r_.at(sentence_);
    if (!has_one_of(said, {"更正", "勘误", "予以纠正", "予以撤回", "补充公示"})) return false;
    if (has_one_of(said, {"征求意见", "意见稿", "草案", "听证", "公示稿"})) return false;
    return has_one_of(said, {"有误", "错误", "出入", "不一致", "不符", "公示内容", "公示信息",
                             "批复", "批文", "文号", "笔误", "遗漏"});
}

/// 经党组会研究,向区政府上报了增设泊位的请示: what was decided is a request for something else than a document.
bool asides_of_matters::decides_request() const {
    if (step_ != step::party_group_report && step_ != step::collective_decision) return false;
    if (is_field_ || own_) return false;
    const string_view next = r_.at(r_.clause_after(clause_));
    if (!has_one_of(next, {"上报", "报送", "呈报", "提交", "提出"}) ||
        !has_one_of(next, {"的请示", "的申请"}))
        return false;
    return !has_one_of(r_.at(sentence_), {"《", "办法", "规定", "细则", "文件", "草案", "送审稿",
                                          "印发", "政策", "措施", "通告", "意见"});
}

/// 请各镇核对台账,完成备案: whoever receives the notice is to do it.
bool asides_of_matters::is_asked_of_receivers() const {
    if (step_ != step::filing || is_field_ || strong_sign(clause_)) return false;
    const string_view head = r_.at({sentence_.begin, h_.begin});
    const std::size_t asked = first_place_of(head, {"请各", "请有关", "请相关", "望各", "请你"});
    if (asked == string_view::npos) return false;
    return !speaks_of_document({clause_.begin, std::max(h_.end, clause_.end)});
}

/// 对检测机构出具的报告进行复核,并出具审查意见: what an agency or a firm handed in is checked.
bool asides_of_matters::is_check_of_agency_paper() const {
    if (step_ != step::legality_review || is_field_ || own_) return false;
    constexpr std::size_t near = 45;  // bytes from the verb to the paper
    const string_view said = r_.at({sentence_.begin, std::max(h_.end, clause_.end)});
    if (has_one_of(said, {"合法性", "法制审", "《", "办法", "的规定", "送审稿", "草案", "文件"}))
        return false;
    for (const string_view verb : {"出具的", "提交的", "编制的", "报送的", "提供的", "作出的"}) {
        const std::size_t at = said.find(verb);
        if (at == string_view::npos || !has_one_of(said.substr(0, at), {"对", "就", "将"}))
            continue;
        if (has_one_of(said.substr(at, near),
                       {"报告", "材料", "方案", "图纸", "结论", "鉴定", "资料", "设计", "申请"}))
            return true;
    }
    return false;
}

/// 将《…公告》等公示内容从网站撤下: the publication of something is undone.
bool asides_of_matters::is_taken_off_page() const {
    if (step_ != step::public_consultation && step_ != step::publication) return false;
    const string_view rest = r_.at({h_.begin, std::max(h_.end, clause_.end)});
    return has_one_of(rest, {"撤下", "撤回", "撤除", "下架", "下线", "撤销公示", "移除", "删除"}) &&
           has_one_of(r_.at(clause_), {"网站上", "从网站", "从门户", "网撤", "网站撤", "公开栏",
                                       "网页", "公众号", "公示内容", "公示信息", "从政府"});
}

/// 修订《…方案》并在网站公示,消除影响: a fault is mended, and nobody is asked for opinions.
bool asides_of_matters::is_shown_to_mend() const {
    if (step_ != step::public_consultation) return false;
    const string_view rest = r_.at({h_.end, std::max(h_.end, sentence_.end)});
    return has_one_of(rest, {"消除影响", "挽回影响", "消除不良影响", "消除不利影响", "消除负面影响",
                             "接受监督整改"});
}

/// 为客观评价项目实施成效,现将《…办法》印发给你们: what the document is for. 为评估《…》的效果,委托第三方开展了后评估
/// goes on to tell that it was done.
bool asides_of_matters::is_aim_of_notice() const {
    if (step_ != step::expiry_evaluation && step_ != step::necessity_assessment) return false;
    if (!r_.at(sentence_).starts_with("为")) return false;
    const string_view between = r_.at({sentence_.begin, h_.begin});
    if (has_one_of(between, {"我局", "我委", "我厅", "我市", "本局", "了《", "了对", "现将", "经"}))
        return false;
    // The words may run on into what is done now.
    const stretch aim = r_.clause_at(h_.begin);
    const string_view rest =
        r_.at({std::min(h_.end, aim.end), std::max(std::min(h_.end, aim.end), sentence_.end)});
    // 为开展后评估,6月2日召开座谈会听取意见: on the way to it.
    if (step_ == step::expiry_evaluation && aim.begin == sentence_.begin && !own_ &&
        begins_with_one_of(r_.at(aim), {"为做好", "为开展", "为组织", "为推进", "为配合"}) &&
        !has_one_of(rest, {"了", "已", "完成", "报告", "结论", "认为", "建议", "形成", "决定"}))
        return true;
    const std::size_t now =
        first_place_of(rest, {"现将", "现就", "现印发", "现下发", "现制定", "特制定", "制定本"});
    return now != string_view::npos &&
           !has_one_of(rest.substr(0, now), {"开展了", "进行了", "组织了", "委托", "完成了"});
}

/// 《合作协议》签订后,同步上传至管理系统备案: each contract is entered.
bool asides_of_matters::is_entry_of_contract() const {
    const string_view head = r_.at({sentence_.begin, std::max(sentence_.begin, h_.begin)});
    if (step_ == step::signing)
        return has_one_of(r_.at({h_.begin > clause_.begin + 18 ? h_.begin - 18 : clause_.begin,
                                 std::max(h_.end, clause_.end)}),
                          {"未签约的", "未签订的", "已签约的", "签约的"});
    if (step_ != step::publication && step_ != step::filing) return false;
    return has_one_of(head, {"签订后", "签署后", "签约后", "成交后", "中标后", "签订之后",
                             "签订完成后", "签订生效后"}) &&
           has_one_of(head, {"合同", "协议", "意向书", "确认书", "责任书", "承诺书", "契约"});
}

/// 印发《…认定结果的通知》,经专家评审,我校9门课程获认定: how those were chosen whom the sentence names.
bool asides_of_matters::is_course_of_award() const {
    if (step_ != step::expert_argumentation && step_ != step::public_consultation) return false;
    const string_view rest = r_.at({h_.end, std::max(h_.end, sentence_.end)});
    return has_one_of(rest, {"获认定", "获评", "入选", "获批", "获奖", "通过认定", "获得认定",
                             "上榜", "荣获", "被认定为", "被评为", "获授", "获立项", "喜获",
                             "被确定为", "获命名", "被命名"}) &&
           !speaks_of_document(sentence_);
}

/// 某市城管局在网站发布《…公告》,限定本地企业; 该局全面纠正,对已出台的政策措施进行全面清理,补做公平竞争审查: a case of which
/// another authority tells.
bool asides_of_matters::is_case_of_fault() const {
    if (is_field_ || own_ || around_.kind != paper_kind::other) return false;
    if (step_ == step::annual_cleanup) {
        const string_view told = r_.at({sentence_.begin, std::max(h_.end, sentence_.end)});
        return has_one_of(told, {"补做公平竞争审查", "补做审查", "迅速整改", "立即整改", "全面纠正",
                                 "该案例", "被责令"}) &&
               !has_one_of(told, {"我局", "我县", "我市", "我区", "我委", "件"});
    }
    if (step_ != step::publication) return false;
    constexpr std::size_t farthest = 600;  // bytes behind the step
    const stretch line = r_.line_at(h_.begin);
    const string_view rest =
        r_.at({h_.end, std::max(h_.end, std::min(line.end, h_.end + farthest))});
    return !has_one_of(r_.at(clause_), {"我局", "我县", "我市", "我区", "我委", "现将", "现予"}) &&
           has_one_of(rest, {"责令改正", "限定本地", "限制外地", "排除、限制竞争", "排除限制竞争",
                             "滥用行政权力", "涉嫌违反", "违反了《反垄断法", "行政性垄断",
                             "违反公平竞争", "变相限定", "妨碍统一市场", "歧视性"});
}

/// 序号 文件名称 文号 公布日期 备案号: what the columns of a list hold, its rows below.
bool asides_of_matters::is_in_head_of_list() const {
    const string_view head = r_.at(r_.line_at(h_.begin));
    if (!head.starts_with("序号")) return false;
    int columns = 0;
    for (const string_view column : {"名称", "标题", "文号", "字号", "日期", "备案号", "编号",
                                     "登记号", "有效期", "单位", "备注", "机关"})
        columns += has_word(head, column);
    constexpr int surely_head = 3;
    return columns >= surely_head;
}

/// 发布《…预案》编制项目采购公告, and 现将结果公告如下 behind it: the last noun of the object is what was put
/// out, and the document stands in front of it as an attribute.
bool asides_of_matters::is_tender_put_out() const {
    constexpr int furthest = 1;  // clauses
    stretch at = clause_;
    for (int back = 0; back <= furthest && at.size() > 0; ++back, at = r_.clause_before(at)) {
        if (back > 0 && !has_one_of(r_.at(clause_), {"现将结果", "结果公告", "结果公示"})) break;
        const string_view said = without_end(r_.at(at), {"。", ";", ","});
        if (ends_with_one_of(
                said,
                {"采购公告", "采购的公告",    "招标公告", "招标的公告", "比选公告", "比选的公告",
                 "遴选公告", "遴选的公告",    "磋商公告", "谈判公告",   "询价公告", "询比公告",
                 "询价函",   "邀标函",        "招标文件", "采购文件",   "比选文件", "磋商文件",
                 "采购意向", "采购信息",      "招标信息", "中标公告",   "成交公告", "采购需求",
                 "竞价公告", "征集服务商公告"}) &&
            has_one_of(said, {"发布", "公布", "公告", "刊登", "挂", "发出", "登载", "公开"}))
            return true;
    }
    return false;
}

/// 评估报告经局长办公会议审议通过, 审议通过了《办法》宣传方案: the meeting passed a paper of the work, and the
/// document is decided on elsewhere.
bool asides_of_matters::is_paper_of_work_passed() const {
    if (step_ != step::collective_decision && step_ != step::party_group_report) return false;
    const stretch own{clause_.begin, std::max(h_.end, clause_.end)};
    const string_view said = without_end(r_.at(own), {"。", ";", ","});
    const std::size_t verb = first_place_of(said, {"已经", "业经", "经", "提交", "已提交"});
    const bool is_subject = verb != string_view::npos && clause_.begin + verb <= h_.begin &&
                            is_paper_of_work(said.substr(0, verb));
    const std::size_t passed = first_place_of(said, {"通过", "同意", "审定"});
    const bool is_object =
        passed != string_view::npos && is_paper_of_work(said.substr(passed)) &&
        !has_one_of(said.substr(passed), {"、", "和", "及", "与", "办法(", "》("});
    if (!is_subject && !is_object) return false;
    return !has_one_of(r_.at({own.end, std::max(own.end, sentence_.end)}),
                       {"决定", "延长", "延续", "继续", "废止", "失效", "修订", "修改", "印发",
                        "公布", "该办法", "该文件", "《"});
}

/// 印发《办法》合法性审核工作分工, 发布《方案》专家论证会的会议通知: a paper that arranges the step.
bool asides_of_matters::is_named_by_arrangement() const {
    if (is_field_ || step_ == step::public_consultation || step_ == step::publication) return false;
    const string_view head = r_.at({clause_.begin, std::max(clause_.begin, h_.end)});
    const std::size_t close = head.rfind("》");
    if (close == string_view::npos ||
        !has_one_of(head, {"印发", "发布", "下发", "发出", "刊登", "公布", "制定"}))
        return false;
    const string_view rest = without_end(
        r_.at({clause_.begin + close, std::max(h_.end, clause_.end)}), {"。", ";", ","});
    return ends_with_one_of(
               rest, {"会议通知", "工作通知", "的通知", "工作分工", "分工表", "公告", "工作安排",
                      "工作方案", "工作计划", "议程", "邀请函", "任务书"}) &&
           !has_one_of(rest, {"了", "已", "经", "结果", "结论"});
}

/// 为做好《办法》立法后评估,现就该办法实施情况公开征求意见: how it works is asked, and no draft is put up.
bool asides_of_matters::is_asked_how_it_works() const {
    // 企业对办法实施后的效果提出意见
    if (step_ == step::enterprise_consultation && !is_field_ && !own_ && !names_draft() &&
        contains_one_of(clause_, {"实施后的", "施行后的", "实施以来的", "执行中的", "实施中的"}) &&
        !contains_one_of(sentence_, {"修订", "起草", "制定", "稿"}))
        return true;
    if (step_ != step::public_consultation) return false;
    const string_view said = r_.at({sentence_.begin, std::max(h_.end, sentence_.end)});
    if (has_one_of(said, {"草案", "征求意见稿", "修订稿", "送审稿", "修改稿"})) return false;
    // 关于《办法》立法后评估公开征求意见的公告: the heading.
    if (has_word(said, "后评估") && is_own_heading(r_, {h_.begin, h_.end}, around_.title))
        return true;
    // 关于开展《办法》实施后评估的公告: what it asks for now.
    if (has_word(around_.title, "后评估") && r_.at({h_.begin, h_.end}).starts_with("现") &&
        ends_with_one_of(around_.title, {"公告", "通告", "通知"}))
        return true;
    const bool is_valued =
        has_one_of(said, {"后评估", "实施情况评估", "实施效果评估", "届满评估"}) ||
        has_one_of(around_.title, {"后评估", "实施情况评估", "实施效果评估"});
    return is_valued && has_one_of(said, {"实施情况", "执行情况", "施行情况", "实施效果",
                                          "执行效果", "实施过程中", "执行过程中"});
}

/// 现将…项目清单予以公示,如有异议请书面反映: who and what was chosen is shown, and nobody is asked about a draft.
bool asides_of_matters::is_list_of_chosen_shown() const {
    if (step_ != step::public_consultation) return false;
    const string_view said = r_.at(r_.clause_at(h_.begin));
    const std::size_t lead = said.find("现将"), shown = said.find("公示");
    if (lead == string_view::npos || shown == string_view::npos || shown < lead) return false;
    string_view object = said.substr(lead, shown - lead);
    object = without_end(object, {"进行", "予以", "向社会", "》"});
    if (!ends_with_one_of(object, {"名单", "名册", "汇总表", "项目库", "一览表", "项目清单",
                                   "评审结果", "评选结果", "考核结果", "认定结果", "审核结果"}))
        return false;
    return !has_one_of(r_.at(sentence_), {"意见", "建议", "征求", "征集", "草案", "稿"}) &&
           !has_one_of(around_.title, {"意见", "建议", "征求", "征集", "草案", "稿"});
}

/// 对群众关于增设公交站的建议,已采纳并答复: what is asked for is built or bought, and no wording.
bool asides_of_matters::is_wish_for_works() const {
    if (step_ != step::consultation_feedback || is_field_ || own_) return false;
    const string_view said = r_.at({sentence_.begin, std::max(h_.end, clause_.end)});
    const std::size_t about = said.find("关于");
    return about != string_view::npos &&
           begins_with_one_of(said.substr(about + string_view("关于").size()),
                              {"加装", "增设", "新建",     "修建", "安装", "改造", "拓宽",
                               "增开", "开通", "修缮",     "维修", "加固", "绿化", "疏通",
                               "添置", "更换", "延长公交", "重建", "扩建", "修复"}) &&
           has_one_of(said, {"的建议", "的意见", "的诉求", "的提议"}) && !document_told() &&
           has_one_of(r_.at({sentence_.begin, std::max(h_.end, sentence_.end)}),
                      {"答复", "已建", "已装", "施工", "办结", "列入"}) &&
           !has_one_of(r_.at(sentence_), {"写入", "条", "修改"});
}

/// 公示了拟收回的闲置土地,公示期内无人提出异议; 将低保名单张榜公布,征求村民意见: whoever or whatever is listed.
bool asides_of_matters::is_list_put_up() const {
    if (step_ != step::public_consultation || is_field_ || own_) return false;
    // 经公示无异议后,确定了低保对象: what was shown may be told behind it.
    const string_view said = r_.at({sentence_.begin, std::max(h_.end, sentence_.end)});
    return has_one_of(said, {"公示", "张榜", "张贴"}) &&
           has_one_of(said, {"名单", "土地", "地块", "宗地", "人选", "低保", "房源", "账目",
                             "救助对象", "补助对象"}) &&
           !document_told();
}

/// 《租赁合同》今年期满。我局已评估…; 项目建设期届满: what came to its end is no document.
bool asides_of_matters::is_end_of_other() const {
    constexpr std::size_t farthest = 450;  // bytes
    if (step_ != step::expiry_evaluation) return false;
    const stretch line = r_.line_at(h_.begin);
    const stretch before =
        sentence_.begin > line.begin ? r_.sentence_at(sentence_.begin - 1) : sentence_;
    const std::size_t until = std::max(h_.end, clause_.end);
    const std::size_t from = std::max(before.begin, until - std::min(until, farthest));
    string_view said = r_.at({from, until});
    std::size_t end = 0;  // the last one told of
    for (const string_view told : {"期满", "到期", "届满", "将满", "期限已满"})
        if (const std::size_t at = said.rfind(told); at != string_view::npos)
            end = std::max(end, at);
    if (end == 0) return false;
    said = said.substr(0, end);
    const std::size_t start =
        std::max({said.rfind("。") + 1, said.rfind(",") + 1, said.rfind("\n") + 1});
    said = said.substr(start == 0 ? 0 : start + (said.substr(start - 1).starts_with("。") ? 2 : 0));
    said = without_end(said, {"有效", "已", "将", "即将", "今年底", "明年底", "今年", "明年",
                              "去年", "本月", "下月", "本年", "年底", "年内", "的"});
    return ends_with_one_of(
               said, {"合同》", "协议》", "协议书》", "合同书》", "合同",   "协议",    "建设期",
                      "服务期", "保修期", "质保期",   "租期",     "租赁期", "聘期",    "任期",
                      "聘任",   "补贴",   "津贴",     "资质",     "证书",   "许可证",  "特许经营权",
                      "承包期", "合作期", "工期",     "项目",     "任职",   "公园试点"}) &&
           !contains_one_of(sentence_, {"办法", "规定", "文件", "细则", "政策", "措施"});
}

/// 法律顾问对《厂房租赁合同》进行了合法性审查: the clause names a contract, and no document.
bool asides_of_matters::is_review_of_contract() const {
    if (step_ != step::legality_review) return false;
    const std::size_t end = std::max(h_.end, clause_.end);
    bool names_contract = false;
    for (std::size_t i = r_.first_token(clause_.begin);
         i < r_.tokens().size() && r_.tokens()[i].begin < end; ++i) {
        const token& t = r_.tokens()[i];
        if (t.kind != token_kind::citation) continue;
        names_contract = ends_with_one_of(r_.at({t.begin, t.end}),
                                          {"合同》", "合同书》", "协议》", "协议书》"}) &&
                         !joins_document(r_.at({t.end, end}));
        if (!names_contract) return false;
    }
    return names_contract;
}

/// 国务院宣布停止执行…; 省厅决定停用…,我县照办: an organ above ended documents.
bool asides_of_matters::is_ended_above() const {
    if (step_ != step::annual_cleanup || is_page()) return false;
    const string_view said = r_.at(sentence_);
    const stretch opening = r_.clause_at(sentence_.begin);
    // 国务院决定废止部分法规后,我县清理了自己的文件; 上级要求清理,我局共废止8件
    if (h_.begin >= opening.end ||
        has_word(r_.at({opening.end, std::max(opening.end, sentence_.end)}), "清理") ||
        !has_one_of(r_.at(opening), {"停止", "废止", "停用", "失效", "取消"}))
        return false;
    if (begins_with_one_of(said, {"国务院宣布", "国务院决定", "国务院公布", "国家宣布", "国家决定",
                                  "中央宣布", "中央决定", "上级宣布", "上级决定"}))
        return true;
    return begins_with_one_of(said, {"省", "部里", "部委", "市政府", "市局", "自治区", "厅"}) &&
           has_one_of(said, {"我县照", "我市照", "我区照", "我局照", "我镇照", "我县遵", "我市遵",
                             "我区遵", "我局遵", "我县执行", "我市执行", "我区执行", "我局执行",
                             "我县也", "我局转发", "我县转发", "我市转发"});
}

std::optional<std::string> asides_of_matters::aside_of_matters() const {
    if (is_end_of_other()) return "到期的不是文件";
    if (is_ended_above()) return "是上级废止的文件";
    if (is_course_of_choice(r_, h_, step_)) return "说的是怎样评选";
    if (!is_field_ && is_attribute_of_counted(r_, h_)) return "说的是统计哪一类";
    if (is_wish_for_works()) return "建议的是修建、添置什么,不是文件";
    if (is_list_put_up()) return "公示的是名单、地块,不是文件";
    // 旧办法已于2022年清理时宣布失效, in the report by which another is filed.
    if (step_ == step::annual_cleanup && around_.kind == paper_kind::filing &&
        !has_word(around_.title, "清理"))
        return "是报备的文件以外的清理";
    if (is_in_head_of_list()) return "是目录的栏名";
    if (!names_one() && !names_object() && is_work_of_contractor(r_.at(sentence_)))
        return "说的是服务方怎样做工作";
    if (is_tender_put_out()) return "发布的是采购、招标的公告";
    if (is_paper_of_work_passed()) return "会议通过的是这项工作的报告、方案";
    if (is_named_by_arrangement()) return "说的是这项工作的安排";
    if (is_asked_how_it_works()) return "征求的是对实施情况的意见";
    if (is_list_of_chosen_shown()) return "公示的是名单、结果";
    if (is_case_of_fault()) return "说的是别的机关的案例";
    if (names_filed_things()) return "说的是哪些事项已经备案";
    if (is_filed_by_firms()) return "备案的是经营者,不是文件";
    if (is_filing_of_matter()) return "备案的不是文件";
    if (decides_request()) return "议的是请示事项,不是文件";
    if (corrects_page()) return "说的是更正网页上的公示";
    if (is_asked_of_receivers()) return "是请收文单位办的";
    if (is_check_of_agency_paper()) return "审查的是有关机构提交的材料";
    if (is_taken_off_page()) return "说的是从网站撤下";
    if (is_shown_to_mend()) return "说的是改正后公示";
    if (is_aim_of_notice()) return "说的是发文的目的";
    if (is_entry_of_contract() || is_review_of_contract()) return "说的是合同";
    if (is_course_of_award()) return "说的是怎样评选";
    return std::nullopt;
}

std::optional<std::string> judge::aside_of_matters() const {
    return asides_of_matters(*this).aside_of_matters();
}

}  // namespace yigui::recognising
