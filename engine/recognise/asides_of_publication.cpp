// Words of making known that tell of something else than the document: a platform, a document of
// before, the notice of a consultation, what came in there.
#include "recognise/find.h"
#include "recognise/judge.h"
#include "recognise/papers_put_up.h"
#include "recognise/variants.h"

namespace yigui::recognising {

namespace {

/// The document that a title acts on, 关于延长《…》有效期的通知: one of the acts stands in front of its
/// name, or its term behind it. Empty for other titles.
std::string acted_on(string_view given, std::initializer_list<known_word> acts) {
    const std::string title = fold(given).text;
    const std::size_t open = title.find("《"),
                      close = title.find("》", std::min(open, title.size()));
    if (open == std::string::npos || close == std::string::npos) return {};
    if (!has_one_of(string_view(title).substr(0, open), acts) &&
        !has_one_of(string_view(title).substr(close), {"有效期", "继续"}))
        return {};
    return title.substr(open + 3, close - open - 3);
}

/// The questions of this file, put to a place.
class asides_of_publication : public judge {
 public:
    explicit asides_of_publication(const judge& j) : judge(j) {}
    bool is_published_other() const;
    bool is_news_of_thing() const;
    bool is_history_of_amended() const;
    bool is_report_made_known() const;
    bool is_channel_of_draft() const;
    bool is_thing_put_up() const;
    bool is_earlier_publication() const;
    bool is_pointed_to() const;
    bool is_writing_on_it() const;
    bool is_text_of_other() const;
    bool is_result_of_other_cleanup() const;
};

}  // namespace

/// 上线了文件统一发布平台: a means that many documents go through.
bool judge::is_platform() const {
    // 文件管理系统实现了起草、审核、备案全流程网上办理
    if (has_one_of(r_.at({clause_.begin, std::max(clause_.begin, h_.begin)}),
                   {"系统实现了", "平台实现了", "系统集成了", "平台集成了"}))
        return true;
    if (step_ != step::publication) return false;
    const string_view rest = r_.at({h_.end, std::min(clause_.end, h_.end + 30)});
    return contains_one_of(clause_, {"上线", "启用", "开通", "建成"}) &&
           has_one_of(rest, {"平台", "系统", "数据库"});
}

/// 现行办法于2013年公布, in an explanation: the draft that takes its place is still to be published.
bool judge::is_of_predecessor() const {
    if (step_ != step::publication) return false;
    // 于2009年3月24日发布已十多年
    const string_view rest = r_.at({h_.end, std::min(clause_.end, h_.end + 24)});
    if (rest.starts_with("已") && rest.find("年") != string_view::npos) return true;
    switch (around_.kind) {  // papers that come before the document
        case paper_kind::drafting_explanation:
        case paper_kind::consultation_notice:
        case paper_kind::consultation_feedback:
        case paper_kind::draft:
            break;
        default:
            return false;
    }
    // 现将目录予以公布,拟修改的由原起草单位办理: the words publish it now, and another clause is another's.
    if (r_.at({h_.begin, h_.end}).starts_with("现将")) return false;
    return has_one_of(r_.at(sentence_), {"原", "现行", "旧", "修订后", "实施以来", "施行以来",
                                         "布以来", "实施至今", "施行至今"});
}

/// 现将听证会情况公告如下, 发出征求意见的通知: what a consultation came to, or its notice.
bool judge::is_published_of_consultation() const {
    if (step_ != step::publication) return false;
    if (around_.kind == paper_kind::consultation_feedback &&
        contains_one_of(clause_, {"公告", "情况", "结果", "通知", "如下"}))
        return true;
    // 列入决策事项目录(…在网站公布): the catalogue was.
    if (around_.kind != paper_kind::decision_catalogue &&
        !r_.at({h_.begin, h_.end}).starts_with("现"))
        if (contains_one_of(clause_, {"决策事项目录", "决策目录"})) return true;
    // 公布“《规划》听证代表名单公示”: the notice that is quoted.
    const string_view shown = r_.at({h_.begin, std::max(h_.end, clause_.end)});
    if (const std::size_t quoted = shown.find("“关于");
        quoted != string_view::npos &&
        has_one_of(shown.substr(quoted), {"听证", "征求意见", "征集", "公开征求"}))
        return true;
    // 二、公布方式: …网站发出征求意见的通知
    const string_view below = r_.text().substr(h_.end, 240);
    if (is_field_ && has_word(below.substr(0, below.find("。")), "征求意见")) return true;
    // 决定举行听证会,现公告如下: the notice of the hearing.
    if (r_.at({h_.begin, h_.end}).ends_with("公告如下") &&
        contains(
            {r_.sentence_at(std::max<std::size_t>(sentence_.begin, 1) - 1).begin, sentence_.end},
            "听证会"))
        return true;
    if (contains_one_of(sentence_, {"听证会情况", "听证情况", "听证会公告", "听证公告",
                                    "听证会的公告", "听证报告"}))
        return true;
    // 因《…办法》已公布施行,…: the reason, and another document.
    const string_view said = r_.at(clause_);
    return begins_with_one_of(said, {"因《", "由于《", "鉴于《", "随着《"});
}

/// 《…规定》已以国务院令发布, on another document's page.
bool judge::is_publication_of_other() const {
    if (step_ != step::publication) return false;
    // 1994年11月16日发布、1997年12月修改的《规定》同时废止
    const string_view after = r_.at({h_.end, std::max(h_.end, sentence_.end)});
    const std::size_t ended = after.rfind("废止"), named = after.find("的《");
    // 根据2010年12月20日市政府令第52号公布的《…决定》修正: of the decision that amended it.
    constexpr std::size_t nearest = 9;  // bytes: 并施行
    if (named <= nearest && r_.at({clause_.begin, h_.begin}).find("根据") != string_view::npos &&
        begins_with_one_of(after.substr(std::min(after.find("》"), after.size())),
                           {"》修正", "》修订", "》修改", "》第一次", "》第二次", "》第三次"}))
        return true;
    const string_view between = after.substr(0, named);
    if (named < ended && ended != string_view::npos && !r_.at(clause_).starts_with("现") &&
        (!has_one_of(between, {","}) || has_one_of(between, {"修正", "修改", "修订"})))
        return true;
    const std::size_t i = r_.first_token(clause_.begin);
    if (i >= r_.tokens().size()) return false;
    const token& t = r_.tokens()[i];
    if (t.kind != token_kind::citation || t.begin != clause_.begin) return false;
    if (contains({t.end, std::max(h_.end, clause_.end)}, "国务院令") &&
        contains({sentence_.begin, r_.text().size()}, "通知如下"))
        return true;
    if (around_.kind == paper_kind::law) return false;
    const std::string& title = around_.title;
    string_view name = r_.at({t.begin + 3, t.end - 3});
    name = name.substr(0, name.find('('));
    const string_view core = name.size() > 24 ? name.substr(name.size() - 24) : name;
    return title.find("《") != std::string::npos && title.find(core) == std::string::npos;
}

/// 除在网站刊登征求意见稿外,还在公告栏张贴文本: how the public learnt of a draft.
bool asides_of_publication::is_channel_of_draft() const {
    if (around_.kind != paper_kind::consultation_notice &&
        around_.kind != paper_kind::consultation_feedback)
        return false;
    const string_view said = r_.at(sentence_);
    return has_one_of(said, {"征求意见稿", "草案", "公示稿", "征求意见公告", "征求意见的公告"}) &&
           !has_one_of(said, {"正式印发", "正式公布", "现予公布", "正式发布"});
}

/// 《办法》(…号)已于2018年9月公布, in the decision that amends it, extends it or ends it; 鉴于《…》
/// 已作规定,并于11月公布: the reason, and another document.
bool asides_of_publication::is_earlier_publication() const {
    const string_view said = r_.at({sentence_.begin, std::max(sentence_.begin, h_.begin)});
    const string_view phrase = r_.at({h_.begin, h_.end});
    if (phrase.starts_with("现") || has_one_of(said, {"现将", "现予", "重新", "决定"}))
        return false;
    // 由于时间较紧,全文已上网: the reason of it, and no other document.
    const bool is_reason = has_one_of(said.substr(0, 12), {"鉴于", "由于", "随着"}) &&
                           (names_document(r_.clause_at(sentence_.begin)) ||
                            r_.clause_at(sentence_.begin).contains(h_.begin));
    if (is_reason && !has_one_of(said, {",经", "同意"})) return true;
    const std::string name =
        acted_on(around_.title, {"修改", "废止", "延长", "延续", "继续", "停止", "修订"});
    return !name.empty() && said.rfind("《") != string_view::npos &&
           has_word(said.substr(said.rfind("《")), name);
}

/// 2009年制定现行票价时曾召开听证会,至今未作调整; in minutes 该办法(某规〔2021〕2号)经主任办公会通过,执行中存在…:
/// how what is in force came about.
static bool tells_of_rule_in_force(string_view said, bool is_minutes) {
    if (has_one_of(said, {"年制定现行", "年出台现行", "年核定现行", "年制定的现行", "年制定原",
                          "年出台原", "当初制定原"}) &&
        has_one_of(said, {"曾", "当年", "至今"}))
        return true;
    const std::size_t number =
        first_place_of(said, {"办法(", "规定(", "细则(", "方案(", "通知(", "意见(", "措施("});
    // 该办法(修订草案) is the draft that was talked over.
    return is_minutes && said.starts_with("该") && number < 36 &&
           !has_one_of(said.substr(number, 30), {"草案", "送审稿", "修订", "意见稿", "讨论稿"}) &&
           has_one_of(said, {"执行中", "实施中", "实施以来", "施行以来", "执行以来", "印发以来"});
}

/// 《办法》(…号)经第20次常务会议通过,于8月印发实施, in the notice that ends it or extends it: how it
/// was made then.
bool judge::is_earlier_making() const {
    if (step_ != step::collective_decision && step_ != step::legality_review &&
        step_ != step::public_consultation)
        return false;
    if (tells_of_rule_in_force(r_.at(sentence_), around_.kind == paper_kind::meeting_minutes))
        return true;
    const std::string name = acted_on(around_.title, {"废止", "延长", "延续", "继续", "停止"});
    if (name.empty()) return false;
    const string_view said = r_.at(sentence_);
    // 《办法》 is short for it.
    const std::size_t end = said.find("》");
    if (!said.starts_with("《") || end == string_view::npos ||
        !string_view(name).ends_with(said.substr(3, end - 3)))
        return false;
    return has_one_of(said, {"印发", "公布", "施行", "实施", "发布"}) &&
           !has_one_of(said, {"决定", "延长", "延续", "继续", "废止", "停止", "届满"});
}

/// 详见市局网站“政策文件”栏目2018年7月发布: where it may be read.
bool asides_of_publication::is_pointed_to() const {
    const string_view said = r_.at({clause_.begin, std::max(clause_.begin, h_.begin)});
    return has_one_of(said, {"详见", "原文见", "全文见", "请见", "可在"});
}

/// 点位地图已在公众号公布: the subject of the clause is no document.
bool asides_of_publication::is_thing_put_up() const {
    string_view subject = r_.at({clause_.begin, std::max(clause_.begin, h_.end)});
    std::size_t verb = std::min(subject.find("已在"), subject.find("已于"));
    if (verb == string_view::npos) verb = subject.find("在");
    if (verb == string_view::npos || verb == 0) return false;
    subject = subject.substr(0, verb);
    return ends_with_one_of(subject,
                            {"地图",     "名单", "点位",     "分布图",   "一览表",   "名录",
                             "号码",     "电话", "地址",     "房源",     "信息",     "价目",
                             "价格",     "指南", "采购结果", "评审结果", "检查结果", "抽查结果",
                             "核查结果", "清册", "表格",     "目录"}) &&
           !r_.names_document({clause_.begin, clause_.begin + verb});
}

/// 某市人民政府2023年9月5日(此件公开发布)某市办法, on one line: the mark asks for it, and the day in
/// front of it is that of the signature.
bool judge::is_mark_of_openness() const {
    if (step_ != step::publication) return false;
    constexpr std::size_t longest = 30;  // bytes of a mark, from its bracket to its word
    const std::size_t from = h_.begin > longest ? h_.begin - longest : 0;
    const string_view before = r_.at({from, h_.begin});
    const std::size_t open = before.rfind("(");
    if (open == string_view::npos || before.find(")", open) != string_view::npos) return false;
    const string_view text = r_.text();
    const std::size_t close = text.find(")", h_.begin);
    if (close == string_view::npos || close - from - open > 2 * longest) return false;
    const string_view mark = r_.at({from + open + 1, close});
    return (mark.starts_with("此件") && mark.find("公开") != string_view::npos &&
            mark.find("已") == string_view::npos) ||
           mark == "主动公开" || mark == "公开发布";
}

/// 近日发布《2020生态环境状况公报》: figures of the year, and no document of rules.
bool asides_of_publication::is_report_made_known() const {
    constexpr std::size_t near = 6, longest = 300;  // bytes: 了; a name
    const string_view rest =
        r_.at({h_.begin, std::max(h_.end, std::min(r_.text().size(), h_.end + longest))});
    const std::size_t open = rest.find("《"), close = rest.find("》", std::min(open, rest.size()));
    if (open == string_view::npos || close == string_view::npos || h_.begin + open > h_.end + near)
        return false;
    string_view name = rest.substr(open + 3, close - open - 3);
    name = name.substr(0, name.find('('));
    // 刊于《县人民政府公报》: where it stands.
    if (ends_with_one_of(name, {"政府公报"}) ||
        ends_with_one_of(rest.substr(0, open), {"于", "在", "见", "载", "登"}))
        return false;
    return ends_with_one_of(name, {"公报", "白皮书", "蓝皮书", "年报", "年鉴", "报告", "指数",
                                   "榜单", "倡议书", "宣言"});
}

/// (1998年5月8日市政府令第12号发布,根据…令第30号修正) below a decision that amends the text: when the text
/// was first made known.
bool asides_of_publication::is_history_of_amended() const {
    if (!has_one_of(around_.title, {"修改", "修正", "修订"}) || !has_word(around_.title, "决定"))
        return false;
    constexpr std::size_t longest = 900;  // bytes
    const stretch line = r_.line_at(h_.begin);
    const string_view said = r_.at(line);
    return said.starts_with("(") && line.size() < longest &&
           has_one_of(said.substr(h_.begin - line.begin), {"修正", "修订", "修改"});
}

/// 对无主车辆进行了清理,现将清理结果公告如下: what came of a clean-up of things. One of documents, and of what is
/// listed in them, is made known for all.
bool asides_of_publication::is_result_of_other_cleanup() const {
    if (step_ != step::publication ||
        !has_one_of(r_.at(clause_), {"清理结果", "清理情况", "清理后"}))
        return false;
    const stretch before = r_.clause_before(clause_);
    if (before.size() == 0 || before.begin < sentence_.begin) return false;
    const string_view said = r_.at(before);
    const std::size_t on = said.rfind("对");
    if (on == string_view::npos || !has_word(said.substr(on), "清理")) return false;
    const string_view object =
        said.substr(on, first_place_of(said.substr(on), {"进行", "开展", "作了", "组织", "清理"}));
    return !names_document({before.begin, clause_.end}) &&
           !has_one_of(object, {"文件", "规章", "规定", "政策", "制度", "办法", "事项", "目录",
                                "清单", "依据", "证明", "标准", "条款", "其", "该", "此"});
}

/// 网站公布了空气质量数据: what is no document, in a sentence that names none.
bool asides_of_publication::is_news_of_thing() const {
    constexpr std::size_t shortest = 12;  // bytes: 了 and a thing
    const string_view rest = r_.at({h_.end, std::max(h_.end, clause_.end)});
    return step_ == step::publication && rest.starts_with("了") && rest.size() >= shortest &&
           !names_document(period_) && !is_among_steps() &&
           !has_one_of(rest, {"新政", "新规", "文本", "全文", "正文", "原文", "结果", "目录",
                              "清单", "公告", "决定", "条例", "规则", "标准", "方案", "意见",
                              "解读", "本",   "该",   "此",   "这",   "其"});
}

/// 公报载有该市《停车办法》的批评文章, 日报刊登了评论《停车办法》的文章: what stands in the paper is on the document.
bool asides_of_publication::is_writing_on_it() const {
    const string_view told = r_.at({h_.begin, std::max(h_.end, clause_.end)});
    const string_view said = without_end(told, {"。", ";", ",", "\n"});
    // 发布了《户外广告管理办法》整治违法设置的广告: what stands behind the name is no noun of its own.
    if (const std::size_t close = said.rfind("》");
        close != string_view::npos && !said.substr(close).starts_with("》的"))
        return false;
    return ends_with_one_of(
               said, {"的批评文章", "的评论文章", "的文章", "的评论", "的报道", "的专访", "的访谈",
                      "的社论", "的评论员文章", "的体会文章", "的署名文章", "的批评", "的消息",
                      "的新闻", "的介绍", "的广告"}) &&
           !has_one_of(said, {"全文", "正文", "原文"});
}

/// 是省政府的《渔业条例》, 却是国务院的, 是草案: whose the text is, or that it is none in force; 是国内第一部规定,
/// 是省委要求出台的文件, 是草案修改后的定稿 praise it.
bool is_owned_by_others(string_view next) {
    if (!begins_with_one_of(next, {"是", "却是", "只是", "但是", "原来是", "其实是"})) return false;
    next = without_end(next, {"。", ";", ",", "\n"});
    if (ends_with_one_of(next, {"是草案", "是征求意见稿", "是解读", "是解读稿", "是旧版",
                                "是旧办法", "是另一件", "是另一份", "是国家标准"}))
        return true;
    for (const string_view whose :
         {"是国务院的", "是国家的", "是省政府的", "是省里的", "是省厅的", "是省的",    "是上级的",
          "是中央的",   "是外省的", "是外市的",   "是外县的", "是外地的", "是邻县的",  "是邻市的",
          "是邻区的",   "是别处的", "是别县的",   "是别人的", "是部里的", "是兄弟县的"})
        if (const std::size_t at = next.find(whose); at != string_view::npos)
            return next.size() == at + whose.size() ||
                   begins_with_one_of(next.substr(at + whose.size()),
                                      {"《", "文件", "规定", "办法", "条例", "通知", "旧"});
    return false;
}

/// 网站登了正文,是省政府的《渔业条例》; 省公报收录了上位法; 网站发了全文的文件一律不再印纸质版: another's text, or that of
/// any document.
bool asides_of_publication::is_text_of_other() const {
    const string_view rest = r_.at({h_.end, std::max(h_.end, clause_.end)});
    // 公布了省政府批准的《办法》, 上级备案的《办法》: what those above did with it.
    if (!has_one_of(rest, {"批准的", "备案的", "审定的", "同意的", "要求的", "核准的"}) &&
        begins_with_one_of(without_front(rest, {"了", "的是", "着"}),
                           {"上位法", "上级", "国务院", "国家", "省里", "省政府", "省厅", "市里的",
                            "法律", "法规", "外地", "外省", "外市", "邻县", "邻市", "兄弟"}))
        return true;
    if (rest.starts_with("的") && !names_one() &&
        has_one_of(rest,
                   {"一律", "不再", "不必", "都要", "均要", "均应", "都应", "可不", "可以不"}))
        return true;
    // 办法能看到的网站有三家
    if (r_.at({h_.begin, h_.end}).ends_with("的网站") &&
        begins_with_one_of(rest, {"有", "共", "是"}))
        return true;
    return is_owned_by_others(r_.at(r_.clause_after(clause_)));
}

namespace {

/// 见本局2020年第3号公告; 以2020年第3号公告的形式发布了该意见 tells how.
bool points_to_announcement(string_view said) {
    return has_word(said, "号公告") &&
           !has_one_of(said, {"号公告的形式", "号公告形式", "号公告的方式"});
}

/// 整理了2018年已公布的旧办法: which document, and another one.
bool names_older_document(string_view said) {
    return has_one_of(said, {"布的旧", "布的老", "发的旧", "发的老", "布的原", "发的原", "布过的旧",
                             "台的旧", "台的老", "布的上一", "布的前一", "发的上一"});
}

bool asks_for_opinions(string_view said) {
    return has_one_of(said, {"征集意见", "征求意见", "征求公众", "征求市民", "征求群众", "征求居民",
                             "听取意见", "征询", "提出意见", "收到意见", "征集到", "收到反馈"}) ||
           (has_one_of(said, {"征集", "征求", "听取"}) && has_word(said, "意见"));
}

/// 张贴在村口的通告已经排好版: where it is to hang tells which one, and what was done is its print.
bool is_made_ready(string_view said, string_view behind) {
    const std::size_t of = said.find("的");
    if (of == string_view::npos || of + 3 == said.size()) return false;
    for (const string_view mark : {"已经", "都已", "均已", "也已", "已"})
        if (behind.starts_with(mark))
            return begins_with_one_of(behind.substr(mark.size()),
                                      {"排",   "印好", "印完", "印制", "印刷", "印出", "打印",
                                       "制作", "写好", "拟好", "拟定", "起草", "校对", "校好",
                                       "定稿", "做好", "备好", "装订", "送印", "付印", "交印"});
    return false;
}

}  // namespace

/// 采纳情况已于5月5日公布, 发布多部规定, 在网站发布《通告(征求意见稿)》: made known, but not the
/// document.
bool asides_of_publication::is_published_other() const {
    if (is_news_of_thing()) return true;
    if (step_ != step::publication) return false;
    if (is_writing_on_it() || is_text_of_other() || is_result_of_other_cleanup()) return true;
    if (is_report_made_known() || is_history_of_amended()) return true;
    if (is_made_ready(r_.at({h_.begin, h_.end}), r_.at({h_.end, std::max(h_.end, clause_.end)})))
        return true;
    if (is_shown_inside_only(r_.at({clause_.begin, std::max(clause_.end, h_.end)}))) return true;
    if (is_channel_of_draft() || is_earlier_publication() || is_pointed_to() || is_thing_put_up())
        return true;
    // 文件已公布而解读稿至今未写: what stands behind the turn was not published.
    const bool turns = has_one_at(r_.text(), h_.end, {"而", "但", "却"});
    const string_view said = r_.at({clause_.begin, turns ? h_.end : std::max(h_.end, clause_.end)});
    if (has_one_of(said, {"征求意见稿", "征求意见的通知", "征求意见的公告", "征求意见公告", "征集",
                          "听证结果", "评估公告", "通告稿", "公告稿"}) ||
        points_to_announcement(said))
        return true;
    if (names_older_document(
            r_.at({h_.begin, std::max(h_.end, std::min(clause_.end, h_.end + 18))})))
        return true;
    // 《办法》及解读材料已在网站发布: the document stands beside its paper.
    const bool is_of_paper = has_one_of(said, {"解读材料", "解读文章", "解读稿"}) ||
                             contains_one_of({clause_.begin, h_.end},
                                             {"采纳情况", "征求意见情况", "反馈情况", "征集结果"});
    if (is_of_paper && !names_document_too(r_.at({clause_.begin, std::max(clause_.end, h_.end)})))
        return true;
    if (contains_one_of({h_.begin, std::min(clause_.end, h_.end + 30)}, {"多部", "多件", "一系列"}))
        return true;
    const stretch next = r_.clause_after(clause_);
    // 现将目录予以公布,其中拟修改的另行征求意见: a part of it is dealt with otherwise.
    if (r_.at(next).starts_with("其中")) return false;
    const bool asks = asks_for_opinions(r_.at(next));
    return contains(next, "公开征求") || contains(next, "征求社会") ||
           // 张贴等形式征求居民意见, 登报并上网听取市民意见
           // 规定公布以后才听取了协会的意见: that came behind it.
           (!has_one_at(r_.text(), h_.end, {"以后", "之后", "后"}) &&
            !r_.at({h_.begin, h_.end}).ends_with("后才") &&
            has_one_of(r_.at({h_.end, std::min(std::max(h_.end, clause_.end), h_.end + 36)}),
                       {"征求", "听取", "征集", "征询"})) ||
           (asks && around_.kind != paper_kind::issued_document &&
            around_.kind != paper_kind::publication && around_.kind != paper_kind::draft);
}

bool judge::is_published_other() const { return asides_of_publication(*this).is_published_other(); }

}  // namespace yigui::recognising
