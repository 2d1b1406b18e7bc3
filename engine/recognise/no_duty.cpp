// Words beside a mark of duty that oblige nobody in the document's own procedure: the foot of a page,
// the fact that a rule punishes, the title of another paper in a list, what is told of results and of
// information in general. Each question looks at the clause or the sentence only. Rejected: to ask for a
// document at every duty; 应当及时公布 often stands without its object.
#include <algorithm>

#include "recognise/duty_objects.h"
#include "recognise/find.h"

namespace yigui::recognising {
namespace {

/// From the word to the end of its clause.
string_view behind(const reading& r, const phrase_hit& h) {
    return r.at({h.end, std::max(h.end, r.clause_at(h.end > 0 ? h.end - 1 : 0).end)});
}

/// 管委会网站 新媒体矩阵 某某发布 主办单位: what stands at the foot of every page of a site.
bool is_foot_of_page(const reading& r, const phrase_hit& h) {
    constexpr std::size_t near = 90;  // bytes
    const stretch line = r.line_at(h.begin);
    const std::size_t from = std::max(line.begin, h.begin - std::min(h.begin, near));
    const string_view said = r.at({from, std::max(h.end, std::min(line.end, h.end + near))});
    return has_one_of(said, {"版权所有", "网站标识码", "新媒体矩阵", "政务新媒体", "网站地图",
                             "友情链接", "建议使用", "公网安备", "ICP备", "扫一扫"}) &&
           !has_one_of(r.clause_of(h), {"应", "须", "请", "要", "《", "。"});
}

/// 未将合同备案的,责令改正; 决定不予公开的,应当说明理由: the fact that a rule judges. 未经审核的,不得提交 lays
/// the step down.
bool is_fact_of_rule(const reading& r, const phrase_hit& h) {
    const string_view said = r.clause_of(h);
    // 应当报备而未报备的,予以通报: names the duty all the same.
    if (!ends_with_one_of(said, {"的,", "的:", "的"}) || has_word(said, "应当")) return false;
    if (has_one_of(r.at(r.sentence_at(h.begin)), {"文件", "制定机关", "送审稿", "草案"}))
        return false;
    if (!has_one_of(said, {"不予", "不将", "不按", "不向", "不依", "未", "拒不", "拒绝", "逾期",
                           "不履行", "不如实"}))
        return false;
    const stretch clause = r.clause_at(h.begin), sentence = r.sentence_at(h.begin);
    const string_view rest = r.at({std::min(clause.end, sentence.end), sentence.end});
    return has_one_of(rest, {"警告", "罚款", "处罚", "责令", "处以", "处分", "追究", "通报", "约谈",
                             "扣分", "改正", "驳回", "说明理由", "举证", "停业"}) &&
           !has_one_of(rest, {"不得", "无效", "不能作为"});
}

/// 6.关于开展重大决策风险评估工作的通知(某建〔2012〕61号): a paper of a list, named without 《》.
bool is_in_title_of_item(const reading& r, const phrase_hit& h) {
    constexpr std::size_t longest = 150;  // bytes of a title, on either side of the word
    const std::size_t from = h.begin - std::min(h.begin, longest);
    const string_view before = r.at({from, h.begin});
    const std::size_t about = before.rfind("关于");
    if (about == string_view::npos || about == 0 ||
        has_one_of(before.substr(about), {"。", ";", ",", "《"}) || r.is_cited(h.begin))
        return false;
    const char mark = before[about - 1];
    if (mark != '.' && mark != ')' && !before.substr(0, about).ends_with("、")) return false;
    const string_view rest = r.at({h.begin, std::min(r.text().size(), h.end + longest)});
    const std::size_t number = rest.find("(");
    if (number == string_view::npos || has_one_of(rest.substr(0, number), {"。", ";", ","}))
        return false;
    return ends_with_one_of(rest.substr(0, number),
                            {"通知", "意见", "办法", "规定", "通告", "决定", "方案", "细则"}) &&
           has_one_of(rest.substr(number, longest), {"〕", "]", "﹞", "号)"});
}

/// 及时公布调查处理结果,接受社会监督; 将落实情况报送备案: what came of a case is made known.
bool is_result_of_case(const reading& r, const phrase_hit& h) {
    const string_view said = r.clause_of(h);
    return has_one_of(said, {"处理结果", "查处结果", "整改结果", "处罚结果", "落实情况", "整改情况",
                             "抽查结果", "检查结果", "考核结果", "核查结果", "评审结果", "评选结果",
                             "认定结果", "遴选结果"}) &&
           !has_one_of(said, {"规范性文件", "意见", "采纳", "《", "文件的"});
}

/// 回应公众关切, 对公众咨询及时答复: what people ask of an office, and no opinions on a draft.
bool is_talk_with_public(const reading& r, const phrase_hit& h) {
    const string_view said = r.clause_of(h);
    if (has_one_of(said, {"意见", "建议", "草案", "采纳"})) return false;
    return has_one_of(said, {"公众关切", "群众关切", "社会关切", "公众咨询", "群众咨询", "公众诉求",
                             "群众诉求", "公众疑问", "群众疑问", "公众质疑", "群众关心"}) &&
           has_one_of(said, {"回应", "答复", "回复", "解答", "解疑", "释疑"});
}

/// 文件发布不及时等问题, 打造成便民的公开平台, 公民可以在网站上查阅: how things stand or shall be, who may look.
bool is_state_of_publicity(const reading& r, const phrase_hit& h) {
    const string_view said = r.clause_of(h), rest = behind(r, h);
    if (has_one_of(r.at(r.sentence_at(h.begin)), {"存在"}) &&
        has_one_of(rest, {"不及时", "不规范", "不到位", "不全面", "不主动", "不完整", "问题"}) &&
        !has_one_of(said, {"应当", "请"}))
        return true;
    if (has_one_of(said, {"打造", "建设成", "建成"}) && has_one_of(rest, {"平台", "窗口", "阵地"}))
        return true;
    const bool may_look = has_one_of(said, {"公民", "公众", "申请人", "群众", "任何人", "组织"}) &&
                          has_one_of(said, {"可以", "均可", "可在", "可通过", "可到"});
    return may_look && has_one_of(said, {"查阅", "查询", "浏览", "下载", "获取"});
}

/// 在经营场所醒目位置公布收费标准; 公开违法违规等方面的信息: signs on a wall, information of all sorts.
bool is_put_up_elsewhere(const reading& r, const phrase_hit& h) {
    const string_view said = r.clause_of(h);
    if (has_one_of(said, {"规范性文件", "本办法", "本规定", "本细则", "该办法", "政策文件", "网站",
                          "公报", "报刊"}))
        return false;
    if (has_one_of(said, {"明显位置", "醒目位置", "显著位置", "醒目处", "明显处", "办公场所",
                          "营业场所", "经营场所", "服务场所", "收费场所", "办事大厅"}))
        return true;
    return ends_with_one_of(without_end(said, {"。", ";", ",", "、"}), {"的信息", "等信息"});
}

/// 公告在门户网站和公告栏发布,公告期不少于三个月: the notice of a case, put up for objections.
bool is_notice_of_case(const reading& r, const phrase_hit& h) {
    const string_view said = r.at(r.sentence_at(h.begin));
    return begins_with_one_of(said, {"公告", "登记公告", "遗失声明", "声明", "异议", "公示"}) &&
           has_one_of(said, {"公告期", "公示期", "异议期", "张贴"}) &&
           !has_one_of(said, {"文件", "办法", "规定", "草案", "意见稿", "意见"});
}

/// 按照主动公开、依申请公开和不予公开的属性填写: marks of openness.
bool is_mark_to_set(const reading& r, const phrase_hit& h) {
    const string_view said = r.clause_of(h);
    return has_word(said, "属性") && has_one_of(said, {"依申请公开", "不予公开"});
}

/// 公布听证会的时间, 发布解读材料, 公布规章的命令应当载明…, 依法不予公开的事项除外: what goes with a document, or is
/// left out.
bool is_publication_beside(const reading& r, const phrase_hit& h) {
    const string_view said = r.clause_of(h), rest = behind(r, h);
    if (has_one_of(rest, {"的命令", "的公告应当载明"})) return true;
    if (has_word(said, "除外") && has_one_of(said, {"不予公", "不公"})) return true;
    return has_one_of(said, {"提供的解读材料", "发布解读材料", "听证会的时间", "听证会时间",
                             "听证时间", "遴选办法"}) &&
           !has_one_of(said, {"文件", "《", "正文", "全文", "方案", "和解读", "及解读", "与解读"});
}

bool publishes_other(const reading& r, const phrase_hit& h) {
    return is_publication_beside(r, h) || is_mark_to_set(r, h) || is_notice_of_case(r, h) ||
           is_foot_of_page(r, h) || is_result_of_case(r, h) || is_state_of_publicity(r, h) ||
           is_put_up_elsewhere(r, h);
}

/// 将《审批表》报所属公安局备案; 实行备案制管理的项目: a form of a case, a kind of project.
bool files_other(const reading& r, const phrase_hit& h) {
    if (is_result_of_case(r, h) || behind(r, h).starts_with("制管理")) return true;
    const string_view said = r.clause_of(h);
    // 采取片区管理局备案的方式予以批准; 填写《确认单》,报招商局备案: what people and firms hand in.
    if (has_one_of(said, {"备案的方式", "备案方式"}) && !has_word(said, "文件")) return true;
    const string_view before = r.at(r.clause_before(r.clause_at(h.begin)));
    if (has_one_of(before, {"填写《", "填报《"}) && has_one_of(before, {"单》", "表》"}) &&
        !has_word(before, "备案"))
        return true;
    return has_one_of(said,
                      {"表》", "登记证》", "许可证》", "合同》", "协议》", "凭证》", "证书》"}) &&
           !has_one_of(said,
                       {"规范性文件", "备案表》", "备案登记表》", "报备表》", "办法", "说明"});
}

/// 餐饮服务提供者应当向市场监管部门备案, 服务机构须在民政部门备案: firms file what is theirs.
bool is_filed_by_firm(const reading& r, const phrase_hit& h) {
    const stretch clause = r.clause_at(h.begin);
    const string_view head = r.at({clause.begin, std::max(clause.begin, h.end)});
    for (const string_view bound : {"应", "须", "需", "要", "可"}) {
        const std::size_t at = head.find(bound);
        if (at == string_view::npos) continue;
        if (ends_with_one_of(head.substr(0, at), {"提供者", "经营者", "企业", "商户", "经营户",
                                                  "养殖户", "养殖场", "合作社", "清洗单位",
                                                  "项目单位", "使用单位", "服务机构", "施工单位"}))
            return !has_one_of(r.at(r.sentence_at(h.begin)),
                               {"文件", "制定机关", "政策", "办法", "《", "制度"});
    }
    return false;
}

/// 该项目落实措施后的风险等级评判为低风险: the risk of works, told in what approves them.
bool is_grade_of_works(const reading& r, const phrase_hit& h) {
    const string_view said = r.clause_of(h);
    return has_one_of(said, {"该项目", "本项目", "该工程", "本工程"}) &&
           has_one_of(said, {"等级", "低风险", "中风险", "高风险", "评判"}) &&
           !has_one_of(said, {"决策", "文件", "办法", "政策"});
}

/// 规划报送审批前,组织编制机关应当征求公众意见, in a rule on how plans are made: the plan's own course.
bool is_course_of_plan(const reading& r, const phrase_hit& h, const surroundings& around) {
    if (around.kind != paper_kind::law && around.kind != paper_kind::issued_document) return false;
    if (!has_word(around.title, "规划") ||
        !has_one_of(around.title, {"制定", "编制", "管理", "审批", "条例"}) ||
        !r.states_rules(h.begin))
        return false;
    const string_view said = r.at(r.sentence_at(h.begin));
    return has_one_of(said, {"规划", "编制机关", "编制单位", "审批"}) &&
           !has_one_of(said, {"本办法", "本规定", "本条例", "规范性文件", "实施细则"});
}

/// 欢迎广大市民积极参与、献计献策: everybody is called upon to join in, and in no document.
bool calls_to_join(const reading& r, const phrase_hit& h) {
    const string_view said = r.at(r.sentence_at(h.begin));
    return begins_with_one_of(said, {"希望", "欢迎", "诚邀", "恳请", "期盼", "热忱欢迎", "敬请"}) &&
           has_word(said, "参与") &&
           !has_one_of(said, {"意见", "草案", "稿", "《", "办法", "规定", "文件", "反馈"});
}

/// 标注型式批准标志和编号; 通过条件评估后,与经办机构签订协议: what goods bear, and what firms are put to.
bool is_of_goods_or_firms(const reading& r, const phrase_hit& h, yigui::step s) {
    const string_view said = r.clause_of(h);
    if (has_one_of(said, {"规范性文件", "文件", "《"})) return false;
    if (s == step::numbering)
        return has_one_of(said, {"型式批准", "标志和编号", "标识和编号", "铭牌", "产品编号"});
    return has_one_of(said, {"条件评估", "能力评估", "准入评估", "资格评估", "现场评估"}) ||
           (ends_with_one_of(said, {"评估后,", "评估合格后,", "评估合格,"}) &&
            has_one_of(r.at(r.clause_after(r.clause_at(h.begin))),
                       {"签订", "签约", "发放", "颁发"}));
}

/// 本办法不属于应当听证的事项: the class that has the duty is named, and the paper is not of it.
bool is_outside_of_class(const reading& r, const phrase_hit& h) {
    const string_view said = r.clause_of(h);
    const std::size_t at =
        first_place_of(said, {"不属于应当", "不属于依法应当", "不属于必须", "不属于需要",
                              "不属于须", "不在应当", "不在必须", "不属应当", "不属于法定应当"});
    return at != string_view::npos && r.clause_at(h.begin).begin + at < h.end;
}

/// 研究听证会反映的各种意见, 制作听证会笔录: what becomes of a hearing that is over.
bool is_said_in_hearing(const reading& r, const phrase_hit& h) {
    return r.at({h.begin, h.end}).ends_with("听证会") &&
           begins_with_one_of(behind(r, h), {"反映的", "上反映", "提出的", "上提出", "意见的处理",
                                             "意见处理", "笔录", "记录", "意见的采纳"});
}

/// 要在网站发布的意见征集结束后,及时公开结果: when something is due, told by what others will have put up.
bool is_over_by_then(const reading& r, const phrase_hit& h) {
    const string_view said = r.clause_of(h);
    return ends_with_one_of(said, {"结束后,", "期满后,", "截止后,"}) &&
           has_one_of(said, {"发布的", "开展的", "组织的"});
}

/// 对《处罚决定》有异议,可在60日内申请复议: what those may do whom a case concerns.
bool is_remedy(const reading& r, const phrase_hit& h) {
    const stretch sentence = r.sentence_at(h.begin);
    const string_view said = r.at({sentence.begin, std::max(h.end, sentence.end)});
    return has_one_of(said, {"处罚决定", "告知书", "行政复议", "申请复议", "来信复议", "提起诉讼",
                             "行政诉讼", "陈述申辩", "陈述、申辩", "投到工会", "工会信箱"}) &&
           !has_one_of(said, {"草案", "意见稿", "讨论稿", "修订稿"});
}

/// 办法评分细则:合法性审核5分,公开征求意见5分: what a sheet gives points for.
bool is_given_points(const reading& r, const phrase_hit& h) {
    const string_view rest = without_front(r.text().substr(h.end, 24), {"意见"});
    const std::size_t unit = rest.find_first_not_of("0123456789(");
    return unit != string_view::npos && unit > 0 && rest.substr(unit).starts_with("分") &&
           !begins_with_one_of(rest.substr(unit), {"分钟", "分别", "分类", "分局", "分管"});
}

/// (二)第十三条“企业应当向县商务局备案”增设了环节, 建议增加“选址应当经专家论证”: wording of the draft that
/// somebody looks at, on the draft's own matter.
bool is_wording_quoted(const reading& r, const phrase_hit& h) {
    constexpr std::size_t longest = 180, lead = 60;  // bytes of what is quoted, of what leads it in
    if (r.quote_at(h.begin) == 0) return false;
    const string_view before = r.at({h.begin - std::min(h.begin, longest), h.begin});
    const std::size_t open = before.rfind("“");
    if (open == string_view::npos || before.find("”", open) != string_view::npos) return false;
    string_view who = before.substr(0, open);
    who.remove_prefix(who.size() > lead ? who.size() - lead : 0);
    const std::size_t stop = who.find_last_of(",;.");
    if (stop != string_view::npos) who.remove_prefix(stop + 1);
    const std::size_t article = who.rfind("第");
    const bool is_article =
        article != string_view::npos && who.find("条", article) != string_view::npos;
    const string_view said = r.text().substr(h.begin - (before.size() - open), longest);
    return (is_article || ends_with_one_of(who, {"修改为", "改为", "增加", "增写", "表述为"})) &&
           !has_one_of(who, {"根据", "依据", "按照", "依照"}) &&
           !has_one_of(said.substr(0, said.find("”")),
                       {"规范性文件", "制定机关", "起草", "本办法", "本规定", "本细则", "送审稿",
                        "有效期", "届满", "政策措施"});
}

/// 应当自公布之日起15日内报送备案, 自签发之日起20日内公布: when another step is due.
bool is_day_to_count_from(const reading& r, const phrase_hit& h, word_list others) {
    const string_view rest = r.text().substr(h.end);
    const bool is_day = rest.starts_with("之日起") ||
                        (r.at({h.begin, h.end}).ends_with("之日") && rest.starts_with("起"));
    return is_day && has_one_of(r.at(r.sentence_at(h.begin)), others);
}

/// 会议纪要由市长签发, 处罚决定书由负责人签发, 资金拨付须经领导签批: another paper, or leave to do something.
bool signs_other(const reading& r, const phrase_hit& h) {
    constexpr std::size_t near = 60;  // bytes
    const stretch sentence = r.sentence_at(h.begin);
    const std::size_t from = std::max(sentence.begin, h.begin - std::min(h.begin, near));
    const string_view lead = r.at({from, h.end});
    return has_one_of(lead, {"会议纪要", "督查报告", "决定书", "批准书", "许可证", "证书", "资金",
                             "拨付", "支取", "动用", "报送的信息", "报送信息", "合同", "协议",
                             "凭证", "通知书"}) &&
           !has_one_of(r.at(sentence), {"规范性文件", "政策文件", "公文", "发文", "送审稿", "《",
                                        "管理办法", "实施办法", "管理细则", "实施细则"});
}

/// 修改后应当进行社会稳定风险评估: the risk is assessed, and not how the text did.
bool is_assessment_of_risk(const reading& r, const phrase_hit& h) {
    constexpr std::size_t before = 12, behind_it = 18;  // bytes
    const string_view said =
        r.at({h.begin - std::min(h.begin, before), std::min(r.text().size(), h.end + behind_it)});
    return has_one_of(said, {"风险评估", "风险进行评估", "稳定评估"}) &&
           !has_one_of(r.clause_of(h), {"后评估", "实施效果", "实施情况", "执行情况", "届满",
                                        "到期", "有效期", "期满"});
}

/// 备案率均达100%, 准予备案71件, 全市共报备文件63件: a figure, and no duty.
bool is_figure_told(const reading& r, const phrase_hit& h) {
    const string_view rest = behind(r, h), said = r.clause_of(h);
    if (rest.starts_with("率") && has_one_of(rest, {"100%", "百分之百"}) &&
        !has_one_of(said, {"应", "要", "须", "确保", "力争"}))
        return true;
    const std::size_t count = first_place_of(rest, {"件", "份"});
    const bool is_counted =
        count != string_view::npos && count > 0 && rest[count - 1] >= '0' && rest[count - 1] <= '9';
    return is_counted && !has_one_of(said, {"应", "要", "须", "请", "拟", "将", "一式", "各"});
}

/// 下一篇:关于开展规范性文件清理的函: the page leads on to another.
bool is_in_link(const reading& r, const phrase_hit& h) {
    return begins_with_one_of(r.at(r.line_at(h.begin)),
                              {"上一篇", "下一篇", "上一条", "下一条", "相关报道", "相关新闻",
                               "延伸阅读", "相关阅读", "推荐阅读"});
}

/// A line or sentence without 四、, 2., (三) in front of it.
string_view behind_list_mark(string_view s) {
    constexpr std::size_t longest = 9;  // bytes of a number in characters
    if (const std::size_t mark = s.find("、"); mark <= longest) return s.substr(mark + 3);
    if (s.starts_with("(") && s.find(")") <= longest) return s.substr(s.find(")") + 1);
    const std::size_t text = s.find_first_not_of("0123456789. ");
    return text == string_view::npos ? s : s.substr(text);
}

/// 四、听取2021年度文件清理情况汇报: the heading of an item that a meeting heard of.
bool is_heading_of_report(const reading& r, const phrase_hit& h) {
    constexpr std::size_t longest = 120;  // bytes
    const string_view line = behind_list_mark(r.at(r.line_at(h.begin)));
    return line.size() < longest && begins_with_one_of(line, {"听取", "通报"}) &&
           ends_with_one_of(line, {"汇报", "报告", "情况", "进展", "通报"});
}

/// 每年11月对补贴对象集中清理一次: what is cleared is no document.
bool clears_things(const reading& r, const phrase_hit& h) {
    const stretch clause = r.clause_at(h.begin);
    const string_view head = r.at({clause.begin, std::max(clause.begin, h.begin)});
    const std::size_t of = head.find("对");
    return of != string_view::npos && head.size() - of > 6 &&
           !begins_with_one_of(head.substr(of), {"对照", "对标", "对应", "对于", "对外"}) &&
           !has_one_of(r.at(r.sentence_at(h.begin)),
                       {"文件", "规章", "政策", "规定", "办法", "制度", "措施", "目录", "《",
                        "条款", "通知", "发文", "公文"});
}

/// 《办法》第二十一条规定,验收后15日内备案; 规定要求每季度评估: an evaluation tells what the articles say.
bool is_article_valued(const reading& r, const phrase_hit& h, const surroundings& around) {
    constexpr std::size_t near = 60;  // bytes
    if (around.kind != paper_kind::evaluation) return false;
    const string_view said = r.at(r.sentence_at(h.begin));
    if (has_one_of(said, {"规范性文件", "修改稿", "修订", "制定机关", "起草"})) return false;
    const string_view first = behind_list_mark(said);
    if (begins_with_one_of(first, {"规定要求", "办法要求", "细则要求"})) return true;
    return begins_with_one_of(first,
                              {"《办法》第", "《规定》第", "《细则》第", "办法第", "规定第"}) &&
           has_word(first.substr(0, near), "条规定");
}

/// 有居民建议每年评估物业服务, 有人问是否要经常务会议讨论: what somebody would like, or asks.
bool is_said_by_some(const reading& r, const phrase_hit& h) {
    const string_view said = r.clause_of(h);
    if (begins_with_one_of(r.at(r.sentence_at(h.begin)), {"有人问", "问:有人"})) return true;
    return begins_with_one_of(said, {"有居民", "有群众", "有企业", "有网民", "有市民", "有村民",
                                     "有商户", "有网友"}) &&
           has_one_of(said, {"建议", "提出", "认为", "反映", "希望"});
}

std::optional<std::string> fact_judged(const reading& r, const phrase_hit& h) {
    if (is_fact_of_rule(r, h)) return "说的是处理哪种情形";
    return std::nullopt;
}

/// What each step's words tell of besides documents.
std::optional<std::string> no_duty_of_step(const reading& r, const phrase_hit& h, yigui::step s) {
    switch (s) {
        case step::publication:
            if (is_day_to_count_from(r, h, {"备案", "报备"})) return "说的是从哪一天算起";
            if (publishes_other(r, h)) return "公布的不是文件";
            return fact_judged(r, h);
        case step::annual_cleanup:
            if (is_heading_of_report(r, h)) return "是听取汇报的题目";
            if (has_one_of(r.clause_of(h), {"清理出来的", "清理出的"})) return "说的是哪些文件";
            return clears_things(r, h) ? std::optional<std::string>("清理的不是文件")
                                       : std::nullopt;
        case step::filing:
            if (is_figure_told(r, h)) return "说的是统计";
            if (is_filed_by_firm(r, h)) return "备案的是经营者,不是文件";
            if (files_other(r, h)) return "备案的不是文件";
            return fact_judged(r, h);
        case step::public_consultation:
            if (is_said_in_hearing(r, h)) return "说的是听证会上的意见";
            if (is_remedy(r, h)) return "说的是对处罚、处理的救济";
            [[fallthrough]];
        case step::consultation_feedback:
            if (is_result_of_case(r, h) || is_talk_with_public(r, h) || calls_to_join(r, h))
                return "没有征求对文件的意见";
            return std::nullopt;
        case step::risk_assessment:
            if (is_grade_of_works(r, h)) return "评的是项目";
            return std::nullopt;
        case step::signing:
            if (is_day_to_count_from(r, h, {"公布", "公开", "发布"})) return "说的是从哪一天算起";
            return signs_other(r, h) ? std::optional<std::string>("签的不是文件") : std::nullopt;
        case step::expiry_evaluation:
            if (is_assessment_of_risk(r, h)) return "说的是风险评估";
            [[fallthrough]];
        case step::numbering:
            if (is_of_goods_or_firms(r, h, s)) return "说的是产品或者申请人";
            return std::nullopt;
        default:
            return std::nullopt;
    }
}

}  // namespace

bool is_item_left_out(const reading& r, const phrase_hit& h, yigui::step s,
                      const surroundings& around) {
    constexpr int most = 8;  // lines between the lead and its item
    if (s == step::consultation_feedback || around.kind != paper_kind::consultation_feedback)
        return false;
    const stretch own = r.line_at(h.begin);
    stretch line = own;
    for (int i = 0; i < most && line.begin > 0 && r.at(line).starts_with("("); ++i)
        line = r.line_at(line.begin - 1);
    const string_view lead = r.at(line), told = r.at({own.begin, std::max(own.begin, h.begin)});
    // 理由:已于4月召开听证会: what the office answers tells what it did.
    if (has_one_of(told, {"理由:已", "理由:我", "我局已", "我委已", "我办已"})) return false;
    return line.begin < own.begin && lead.ends_with(":") &&
           has_one_of(lead.substr(lead.rfind("。") + 1),
                      {"未采纳", "不采纳", "未予采纳", "不予采纳", "没有采纳"});
}

bool is_denied_beside(const reading& r, const phrase_hit& h, yigui::step s) {
    const stretch clause = r.clause_at(h.begin);
    const string_view head = r.at({clause.begin, std::max(clause.begin, h.begin)});
    const string_view rest = behind(r, h);
    // 本论证意见不代替合法性审查意见; 《指引》没有要求向机关备案
    if (has_one_of(r.at({clause.begin, h.end}), {"意见不代替", "报告不代替", "听证不代替"}) ||
        ends_with_one_of(head, {"不代替", "不替代", "不能代替", "不能替代", "不取代"}) ||
        (s == step::filing && has_one_of(head, {"没有要求", "未要求", "不要求"})))
        return true;
    // 大额采购未经董事会集体决策; 该答复未经法制审核
    if (s == step::collective_decision &&
        has_one_of(r.at({clause.begin, std::max(h.end, clause.end)}),
                   {"董事会", "股东会", "业主大会", "职代会", "监事会"}))
        return !has_one_of(head, {"管理办法", "实施办法", "细则"});
    if (s == step::legality_review && !has_word(head, "采纳情况") &&
        ends_with_one_of(without_end(head, {"未经", "没有经过", "未作"}),
                         {"答复", "合同", "协议", "处罚决定", "许可决定"}))
        return true;
    // 我局不再办理专家评审、论证等服务事项: a service that goes to others.
    if (has_one_of(head, {"不再办理", "不再受理", "不再承担", "不再负责", "不再承办"}) &&
        has_one_of(rest, {"事项", "服务", "业务", "工作", "职能", "职责", "申请"}))
        return true;
    // 未及时发布意见征集结果: opinions were asked, and what came of it is what was not told.
    return s == step::public_consultation &&
           (r.at({h.begin, h.end}).ends_with("结果") ||
            begins_with_one_of(rest, {"结果反馈", "反馈结果", "结果,", "结果。", "结果】",
                                      "结果情况", "反馈情况", "的结果", "采纳结果"}));
}

std::optional<std::string> no_duty_of_document(const reading& r, const phrase_hit& h, yigui::step s,
                                               const surroundings& around) {
    if (is_course_of_choice(r, h, s)) return "说的是怎样评选";
    if (is_rule_on_steps(r, h, around)) return "说的是目的、职责";
    if (is_attribute_of_counted(r, h)) return "说的是统计哪一类";
    if (is_over_by_then(r, h)) return "说的是什么时候办别的事";
    if (is_in_title_of_item(r, h)) return "是所列文件的标题";
    if (is_outside_of_class(r, h)) return "说的是不在其列";
    if (is_course_of_plan(r, h, around)) return "说的是规划怎样编制";
    if (is_given_points(r, h)) return "写的是评分";
    if (is_wording_quoted(r, h)) return "引的是稿子的条文";
    if (is_article_valued(r, h, around)) return "说的是条文的内容";
    if (is_in_link(r, h)) return "是页面上的链接";
    if (is_item_left_out(r, h, s, around)) return "是没有采纳的建议";
    if (is_said_by_some(r, h)) return "只是有人这样说、这样问";
    if (has_one_of(r.clause_of(h), {"提交的材料中有", "提供的材料中有", "报送的材料中有"}))
        return "说的是提交了哪些材料";
    if (auto work = no_duty_in_work_of_others(r, h, s)) return work;
    return no_duty_of_step(r, h, s);
}

}  // namespace yigui::recognising
