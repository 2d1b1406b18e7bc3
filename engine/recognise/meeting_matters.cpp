// What a meeting agreed to. Minutes go through money, people, land and buildings as well as
// documents, with the same words: the object behind the verb tells which, and where it is left out
// (原则同意。) what the meeting heard of. Names of objects that are no document are data (他议).
#include <algorithm>

#include "recognise/duty_objects.h"
#include "recognise/find.h"
#include "recognise/judge.h"
#include "recognise/meetings.h"

namespace yigui::recognising {

namespace {

/// The meetings in which organs decide on documents.
bool names_deciding_meeting(string_view said) {
    return has_one_of(said, {"常务会", "办公会", "局务会", "委务会", "厅务会", "部务会", "政务会",
                             "主任会", "全体会", "班子会", "县长会", "市长会", "区长会"});
}

constexpr string_view agreeing[] = {"同意", "通过", "审定", "议定", "批准", "决定",
                                    "赞成", "核准", "商定", "首肯", "放行", "定案"};

/// Behind the first verb that agrees.
std::size_t behind_agreeing(string_view said) {
    std::size_t out = string_view::npos;
    for (const string_view verb : agreeing)
        for (std::size_t at = said.find(verb); at != string_view::npos;
             at = said.find(verb, at + verb.size())) {
            // 没有不同意见,一致通过
            if (said.substr(0, at).ends_with("不") && said.substr(at).starts_with("同意见"))
                continue;
            out = std::min(out, at + verb.size());
            break;
        }
    return out;
}

string_view without_stops(string_view s) {
    for (std::size_t size = s.size() + 1; s.size() < size;) {
        size = s.size();
        s = without_end(s, {",", ";", ":", "。", " ", "\n"});
    }
    return s;
}

/// 同意由…, 同意印发, 通过后: how it goes on with what is agreed to, which is named before.
bool leaves_object_out(string_view object) {
    // (…常务会议通过), (…通过 自3月1日起施行), (…通过 2020年5月6日修订): a note under the title.
    while (object.starts_with(" ") || object.starts_with(")")) object.remove_prefix(1);
    if (object.empty() || (object[0] >= '0' && object[0] <= '9')) return true;
    return begins_with_one_of(
        object, {"后",   "的",   "(",    "”",    "按",   "并",     "印发",   "发布",   "公布",
                 "出台", "实施", "提交", "提请", "修改", "上报",   "呈报",   "报请",   "报市",
                 "报县", "报省", "报区", "进一", "人,",  "延长",   "继续",   "废止",   "以市",
                 "以县", "以区", "以局", "以镇", "以街", "宣布失", "起草",   "制定",   "修订",
                 "暂",   "予以", "执行", "施行", "备案", "所提",   "起草组", "送审稿", "征求意",
                 "将其", "自",   "现予", "现将", "根据", "、"});
}

/// 决定由城管局论证后再印发, 决定由下次会议通过后印发: the issue waits for a step still to come. 决定由水务局修改后印发 passed it.
bool is_issue_put_off(string_view said) {
    const std::size_t by = said.find("决定由");
    if (by == string_view::npos || has_one_of(said.substr(0, by), {"通过", "同意"})) return false;
    const string_view rest = said.substr(by);
    const string_view between =
        rest.substr(0, first_place_of(rest, {"印发", "发布", "公布", "。", ";"}));
    if (between.ends_with("另行")) return true;
    return has_one_of(between, {"后再", "后另行"}) ||
           (between.ends_with("后") &&
            has_one_of(between, {"论证", "听证", "征求", "试点", "试行", "审核", "审查", "通过",
                                 "把关", "报批", "成熟", "补充", "调研", "评估", "会签"}));
}

/// 由城管科修改后印发, 按程序印发: the order to issue it ends a clause, and nothing stands in between.
bool orders_issue(string_view said) {
    if (has_one_of(said, {"不", "暂", "再", "未", "待", "征求", "论证", "听证", "审核", "审查",
                          "提请", "提交", "报请", "重新", "另行", "起草", "讨论后"}))
        return false;
    for (const string_view order : {"后印发", "按程序印发", "尽快印发", "抓紧印发", "予以印发"})
        if (const std::size_t at = said.find(order);
            at != string_view::npos && begins_with_one_of(said.substr(at + order.size()),
                                                          {",", "。", ";", "实施", "执行", "施行"}))
            return true;
    return false;
}

/// The questions of this file, put to a place.
class meeting_matters : public judge {
 public:
    explicit meeting_matters(const judge& j) : judge(j) {}
    /// What a meeting agreed to, behind its verb; empty when the clause leaves it out.
    std::optional<stretch> agreed_object() const;
    bool names_other_business(stretch) const;
    bool is_sent_on(stretch behind_consent) const;
    bool agrees_to_other() const;
    bool agrees_to_work_on(stretch object) const;
    bool is_on_document(stretch object) const;
    bool is_item_on_other() const;
    bool is_sent_to_meeting() const;
    bool is_only_brought_there() const;
    bool begins_work() const;
};

}  // namespace

std::optional<stretch> meeting_matters::agreed_object() const {
    const stretch last_clause = r_.clause_at(h_.end > h_.begin ? h_.end - 1 : h_.begin);
    stretch said{h_.begin, std::max(h_.end, last_clause.end)};
    std::size_t behind = behind_agreeing(r_.at(said));
    if (behind == string_view::npos) {  // 召开党政联席会议,研究决定有关事项
        said.end = std::max(said.end, r_.clause_after(last_clause).end);
        behind = behind_agreeing(r_.at(said));
    }
    if (behind == string_view::npos) return std::nullopt;
    // 审议并原则通过, 研究同意通过: the last of the verbs that stand together.
    for (bool more = true; more;) {
        more = false;
        for (const string_view verb : agreeing)
            for (const string_view by : {"", "并", "并原则"})
                if (starts(r_.text(), said.begin + behind, std::string(by) + std::string(verb))) {
                    behind += by.size() + verb.size();
                    more = true;
                }
    }
    if (starts(r_.text(), said.begin + behind, "了")) behind += 3;
    stretch object{said.begin + behind, std::max(said.begin + behind, said.end)};
    // 会议决定,于9月上旬召开大会
    if (own_ && without_stops(r_.at(object)).empty() &&
        r_.at(said).substr(0, behind).ends_with("会议决定"))
        object = r_.clause_after(last_clause);
    object.end = object.begin + without_stops(r_.at(object)).size();
    return object;
}

bool meeting_matters::names_other_business(stretch s) const {
    bool found = false;
    each(role::excluded, s, [&](const phrase_hit& one) {
        found |= r_.words().group_of(one).id == "他议" && !r_.is_cited(one.begin);
    });
    return found;
}

/// 四、审议赴外省学习考察方案⏎会议同意。: the item's heading tells what was agreed to.
bool meeting_matters::is_item_on_other() const {
    constexpr std::size_t longest = 150;  // bytes of a heading
    const stretch line = r_.line_at(sentence_.begin);
    if (line.begin == 0) return false;
    // 一、关于…。会议听取…《…办法》的说明。会议同意印发: the item's own line names a document.
    if (sentence_.begin > line.begin && names_document({line.begin, sentence_.begin})) return false;
    const stretch above = r_.line_at(line.begin - 1);
    return above.size() < longest && names_other_business(above) && !names_document(above);
}

/// 报区委常委会审定: the party is reported to. 已经区委常委会审议通过,现予印发 decides a document of both.
bool judge::is_of_party_committee() const {
    // 经中国共产党某市第八届委员会第三次全体会议审议通过
    const string_view told = r_.at({clause_.begin, h_.end});
    const std::size_t all = told.find("全体会");
    if (step_ == step::collective_decision && all != string_view::npos &&
        has_one_of(told.substr(0, all), {"中国共产党", "中共", "市委", "县委", "省委", "区委"}))
        return true;
    return step_ == step::collective_decision && !own_ && contains(clause_, "委常委会") &&
           !r_.at({h_.begin, h_.end}).starts_with("经") &&
           !has_one_of(r_.at(clause_), {"常务会", "办公会"});
}

/// 同意将方案提请县政府常务会议审议: a party group or a special meeting leaves it to another.
bool meeting_matters::is_sent_on(stretch behind_consent) const {
    if (step_ != step::collective_decision) return false;
    if (!has_one_of(around_.title, {"党组", "专题会", "党委"}) &&
        !has_one_of(r_.at(sentence_), {"专题会"}))
        return false;
    const string_view said = r_.at(behind_consent);
    return has_one_of(said, {"提交", "提请", "报请", "报市", "报县", "报区", "报省"}) &&
           names_deciding_meeting(said);
}

/// 同意由政府办起草办法, 拍了板,由法规科牵头起草, “同意修改后再审”: the work begins or goes on, and no document is
/// there to be passed.
bool meeting_matters::begins_work() const {
    constexpr std::size_t farthest = 150;  // bytes
    if (!needs_result()) return false;
    const string_view said = r_.at({h_.begin, std::max(h_.end, sentence_.end)});
    const std::size_t verb =
        first_place_of(said, {"同意", "通过", "拍了板", "点了头", "作出决定", "决定"});
    if (verb == string_view::npos) return false;
    const string_view agreed = said.substr(verb, farthest);
    const std::size_t work =
        first_place_of(agreed, {"立项起草", "牵头起草", "起草办法", "起草《", "起草该", "起草本",
                                "延期审议", "推迟审议", "修改后再审", "修改后再议", "完善后再审",
                                "完善后再议", "后再上会", "列入下次", "下次再议", "意见不统一"});
    // 通过了起草办法的计划
    const string_view object = agreed.substr(0, first_place_of(agreed, {",", "。", ";"}));
    if (const std::size_t plan = object.find("起草");
        plan != string_view::npos && !has_word(object.substr(0, plan), "《") &&
        ends_with_one_of(object, {"的计划", "的设想", "的思路", "的打算"}))
        return true;
    if (work == string_view::npos) return false;
    // 通过《办法》,要求抓紧起草细则; 同意印发由县局起草的…
    const string_view between = agreed.substr(0, work);
    if (agreed.substr(work).starts_with("列入下次") && has_one_of(between, {"将《", "把《"}))
        return true;
    return !has_one_of(between, {"《", "印发", "实施", "出台", "发布", "公布", "施行", "该办法",
                                 "该规定", "该细则", "该通告", "该文件", "该方案", "本办法",
                                 "通过了办法", "草案", "送审稿"}) &&
           !agreed.substr(work).starts_with("起草的") &&
           !has_one_of(agreed.substr(work, 60), {"起草的《"});
}

/// 同意撤回《…》议题, 成立《…》起草专班, 将《…》列入制定计划, 对《…》开展后评估, 按照《…》给予补助: something is done
/// with a document, and it is not passed. 将《…》有效期延长, 对《…》予以废止 pass it.
bool meeting_matters::agrees_to_work_on(stretch object) const {
    const string_view what = without_front(r_.at(object), {"严格", "由", "先"});
    const std::size_t open = what.find("《"), close = what.find("》");
    if (open == string_view::npos || close == string_view::npos || close < open) return false;
    if (contains_one_of({object.end, std::max(object.end, sentence_.end)},
                        {"审议通过", "原则通过", "讨论通过", "通过该"}))
        return false;
    if (has_one_of(what, {"通过", "印发", "公布", "发布", "出台", "实施", "施行", "废止", "延长",
                          "失效", "审定", "修改后", "修改", "修订后", "继续有效", "续期"}) &&
        !has_one_of(what, {"专班", "小组", "撤回"}))
        return false;
    const string_view name = what.substr(open, close - open), rest = what.substr(close + 3);
    if (open == 0)
        return begins_with_one_of(rest, {"起草单位", "的起草单位", "编制单位", "的编制单位", "试点",
                                         "修订工作", "起草工作", "编制工作", "起草小组", "修订专班",
                                         "起草专班", "宣传", "执行情况", "议题"}) &&
               !ends_with_one_of(rest, {"成果", "汇报"});
    if (begins_with_one_of(what, {"撤回", "撤下", "成立", "组建", "设立", "委托", "启动"}))
        return true;
    if (begins_with_one_of(what, {"按", "依据", "根据", "参照", "依照"}))
        return !has_one_of(name, {"送审稿", "草案", "修改稿", "修订稿", "讨论稿"}) &&
               rest.find("《") == string_view::npos;
    if (begins_with_one_of(what, {"将", "把"}))
        return has_one_of(rest, {"列入", "纳入", "作为", "公开征求", "征求意见"}) &&
               !has_one_of(rest, {"文件序列", "依据", "意见情况"});
    return what.starts_with("对") && names_act_on_text(rest) &&
           has_one_of(rest, {"评估", "听证", "征求", "论证", "审查", "审核", "调研", "评审"});
}

/// The document stands behind the verb, or in front of it and something about its passing behind.
bool meeting_matters::is_on_document(stretch object) const {
    if (names_document(object)) return true;
    const string_view what = r_.at(object);
    // 《规划》通过区管委会主任办公会议: behind the verb stands the meeting, and the document in front.
    constexpr std::size_t name_of_meeting = 90;  // bytes
    if (names_deciding_meeting(what.substr(0, name_of_meeting)) &&
        names_document({clause_.begin, object.begin}))
        return true;
    // 表决,赞成七票、弃权一票,草案通过: who was for it, and the draft is named beside it.
    if (has_one_of(what.substr(0, 12), {"票", "赞成", "弃权"}) && names_document(sentence_))
        return true;
    // 会议研究了《…》,并决定由水务局印发: who is to issue it.
    if (begins_with_one_of(what, {"由", "以"}) &&
        ends_with_one_of(what, {"印发", "发布", "公布", "印发实施", "印发执行", "公布实施"}) &&
        names_document({h_.begin, object.begin}))
        return true;
    // 党组会研究同意报送, in the account of a draft; 会议研究,决定保留41件, in a result of a clean-up.
    if (tells_of_making() && has_one_of(what.substr(0, 18), {"报送", "上报", "报请", "提请",
                                                             "按程序", "印发", "公布", "送审"}))
        return true;
    return around_.kind == paper_kind::cleanup_result &&
           has_one_of(what.substr(0, 12), {"保留", "废止", "继续有效", "宣布"});
}

/// 会议同意追加办案经费120万元, 成立领导小组: agreed to, and no document.
bool meeting_matters::agrees_to_other() const {
    if (step_ != step::collective_decision && step_ != step::party_group_report) return false;
    const string_view hit = r_.at({h_.begin, h_.end});
    // 专题会议纪要:同意将该办法提请常务会议审议。
    if (is_field_) return is_sent_on({h_.end, std::max(h_.end, sentence_.end)});
    if (starts(r_.text(), h_.end, "事项") && hit.ends_with("议定")) return true;
    const auto object = agreed_object();
    if (!object) return false;
    if (own_ && other_title_decided()) return true;
    const string_view what = r_.at(*object);
    // 会议同意将该办法提交局长办公会议审定: it is decided elsewhere, and later.
    if (step_ == step::collective_decision && has_one_of(what, {"提交", "提请", "报请"}) &&
        names_deciding_meeting(what) && !has_word(what, "常务会"))
        return true;
    if (is_sent_on({object->begin, std::max(object->end, sentence_.end)})) return true;
    if (agrees_to_work_on(*object)) return true;
    if (is_on_document(*object)) return false;
    // 通过了本届委员会工作报告 points at nothing.
    const bool points = has_one_of(what.substr(0, 9), {"该", "此", "本", "其", "上述"}) &&
                        !has_one_of(what.substr(0, 9), {"本届", "本年", "本级"});
    if (leaves_object_out(what) || points)
        return !names_document(sentence_) &&
               (names_other_business({h_.begin, object->begin}) ||
                // 同意将该地块用途调整为商业用地: what it points at is named beside it.
                (points && names_other_business(
                               {object->begin, std::min(object->end, object->begin + 18)})) ||
                (own_ && is_item_on_other()));
    if (names_other_business(*object)) return true;
    if (!own_ && !hit.starts_with("会议") && !is_page()) return false;
    if (ends_with_one_of(what, {"的意见", "委意见", "局意见", "办意见", "请示"}) ||
        what == "有关事项")
        return true;
    return !has_one_of(what, {"方案", "规划", "计划", "标准",   "目录", "清单", "制度", "规则",
                              "意见", "规定", "预案", "决定",   "名录", "价",   "收费", "事项",
                              "调整", "改革", "限行", "有效期", "规程", "指南", "令"});
}

/// 会议审议了《…》。…会议决定暂不通过: up to the next item, unless the meeting agrees first.
bool judge::puts_off() const {
    if (is_issue_put_off(r_.at({clause_.begin, std::max(h_.end, sentence_.end)}))) return true;
    constexpr std::size_t furthest = 420;  // bytes
    string_view behind = r_.at(
        {clause_.begin, std::min(r_.text().size(), std::max(h_.end, sentence_.end) + furthest)});
    behind = behind.substr(
        0, first_place_of(behind, {"\n一、", "\n二、", "\n三、", "\n四、", "\n五、", "\n六、",
                                   "\n七、", "\n八、", "\n九、", "\n1.", "\n2.", "\n3.", "\n4.",
                                   "\n5.", "\n6.", "\n(", "\n会议审议", "\n会议研究"}));
    const std::size_t agrees =
        first_place_of(behind, {"审议通过", "原则通过", "讨论通过", "研究通过", "表决通过",
                                "同意印发", "原则同意", "一致同意", "会议同意", "研究同意",
                                "审议同意", "同意通过", "通过了", "一致通过", "审议并通过"});
    return first_place_of(
               behind,
               {"暂缓提交",   "另行上会",   "暂不通过",   "暂缓通过",   "不作表决", "不予通过",
                "暂不审议",   "暂不表决",   "缓议",       "退回修改",   "退回起草", "本次不",
                "暂不研究",   "暂不上会",   "下次再议",   "后再提交",   "暂不提交", "不提交表决",
                "再次提请",   "下次再审",   "改日再议",   "另行提请",   "后再提请", "后再行提",
                "后再次提",   "后再上会",   "提请下次",   "提交下次",   "暂不印发", "暂不发布",
                "暂不出台",   "暂不公布",   "暂不实施",   "决定暂不",   "后再议",   "另行研究",
                "下次会议再", "暂缓审议",   "暂缓研究",   "不作决定",   "不做决定", "未作决定",
                "未形成决定", "条件不成熟", "时机不成熟", "还不成熟",   "尚不成熟", "予以搁置",
                "再次上会",   "后再次审议", "后再审议",   "再行上会",   "后再行审", "择期再",
                "重新起草",   "不形成结论", "不形成决定", "未形成结论", "只听汇报", "今天不定",
                "今天不议",   "再拿来讨论", "再来讨论",   "再上会讨论", "再行审议", "议题退回",
                "议题撤回",   "予以退回",   "退回重",     "退回补",     "择日再",   "重新提交审议",
                "重新上会"}) < agrees;
}

/// 已提请县政府常务会议审议: brought before the meeting, and nothing tells that it met on it.
bool meeting_matters::is_only_brought_there() const {
    if (own_ || is_field_) return false;
    constexpr std::size_t farthest = 300;  // bytes
    const string_view lead = r_.at({clause_.begin, std::max(clause_.begin, h_.end)});
    const std::size_t brings = lead.find("已");
    if (brings == string_view::npos ||
        !has_one_of(lead.substr(brings), {"提请", "提交", "报请", "呈报", "呈请"}) ||
        figure_in(clause_))
        return false;
    string_view rest = r_.at({h_.begin, std::max(h_.end, clause_.end)});
    rest = without_end(rest, {"\n", "。", ",", ";"});
    if (!ends_with_one_of(rest, {"审议", "讨论", "研究", "审定", "审批"})) return false;
    const std::size_t end = std::min(r_.text().size(), h_.end + farthest);
    const string_view later = r_.at({h_.end, std::max(h_.end, std::min(period_.end, end))});
    // …审议,现予发布; …审定,文号…号: what came of it.
    return !has_one_of(
        later, {"通过", "同意", "批准", "会议", "决定", "议定", "原则", "纪要", "印发", "公布",
                "审定后", "会上", "现予", "现发布", "文号", "已发布", "已签发"});
}

/// 同意提交局长办公会审议: the meeting is still to come.
bool meeting_matters::is_sent_to_meeting() const {
    if (step_ != step::collective_decision) return false;
    const string_view head = r_.at({sentence_.begin, h_.end});
    const string_view rest = r_.at({h_.begin, std::max(h_.end, clause_.end)});
    // 形成了提请市政府常务会议审议的草案
    if (has_one_of(rest, {"审议的草案", "审议的送审稿", "审议的文稿", "审议的议题", "审议稿"}) &&
        has_one_of(head, {"提请", "提交"}) && !has_one_of(rest, {"通过", "同意"}))
        return true;
    // 11月中旬提请市政府常务会议审议。
    if (is_page() && !first(role::done_mark, clause_) && !is_field_ &&
        r_.at(clause_).ends_with("审议。") &&
        contains_one_of(clause_, {"旬提请", "旬提交", "月提请", "月提交"}))
        return true;
    // 已提请县政府常务会议审议。 and no word of what came of it.
    if (is_only_brought_there()) return true;
    // 会议认为…,经讨论,同意提交局长办公会审定后印发
    const string_view whole = r_.at({h_.begin, std::max(h_.end, sentence_.end)});
    if (const std::size_t sends = std::min(whole.find("同意提交"), whole.find("同意提请"));
        own_ && sends != string_view::npos && !has_one_of(whole.substr(0, sends), {"通过", "印发"}))
        return has_one_of(whole.substr(sends, 60),
                          {"办公会", "常务会", "局务会", "委务会", "审定"});
    if (const std::size_t yes = head.find("同意"); yes != string_view::npos)
        if (is_sent_on({sentence_.begin + yes, std::max(h_.end, clause_.end)})) return true;
    return has_one_of(head, {"同意提交", "同意提请", "可以提交", "可以提请", "同意报", "建议提交",
                             "建议提请", "可提交", "可提请"}) &&
           rest.find("审议") != string_view::npos && rest.find("通过") == string_view::npos;
}

bool judge::agrees_to_other() const {
    const meeting_matters asked(*this);
    return asked.begins_work() || asked.agrees_to_other();
}

bool judge::is_sent_to_meeting() const { return meeting_matters(*this).is_sent_to_meeting(); }

bool tells_decision(const reading& r, stretch sentence) {
    const string_view told = r.at(sentence);
    if (is_issue_put_off(told)) return false;
    // 会议指出,办法通过了合法性审核: the meeting passed nothing.
    const bool passed_review = has_one_of(
        told, {"通过了公平", "通过了合法", "通过合法", "通过公平", "通过了法制", "通过了风险"});
    if (has_word(told, "通过") && !passed_review) return true;
    if (has_one_of(told, {"审定", "议定", "决定", "批准", "表决", "赞成", "原则"})) return true;
    // 有关部门仍有不同意见: no agreeing.
    std::string said(told);
    for (std::size_t at = said.find("不同意见"); at != std::string::npos;
         at = said.find("不同意见"))
        said.erase(at, string_view("不同意见").size());
    return said.find("同意") != std::string::npos;
}

bool decides_beside_blame(const reading& r, stretch sentence) {
    for (stretch c = r.clause_at(sentence.begin); c.size() > 0 && c.begin < sentence.end;
         c = r.clause_after(c))
        if (!has_one_of(r.at(c),
                        {"未经", "没有经", "未履行", "没有履行", "未提交", "未提请", "擅自"}) &&
            tells_decision(r, c))
            return true;
    return false;
}

bool is_decided_below(const reading& r, stretch told) {
    constexpr std::size_t farthest = 1200;  // bytes
    string_view below = r.at({told.end, std::min(r.text().size(), told.end + farthest)});
    below = below.substr(
        0, first_place_of(below, {"\n一、", "\n二、", "\n三、", "\n四、", "\n五、", "\n六、",
                                  "\n七、", "\n八、", "\n九、", "\n十、", "\n("}));
    return has_one_of(below, {"通过", "同意", "审定", "议定", "决定", "批准", "表决"}) ||
           orders_issue(r.at({told.begin, told.end + below.size()}));
}

/// 定于10月31日举行听证会,广泛听取社会各界意见: what a meeting to come is for.
bool judge::is_for_meeting_to_come() const {
    if (step_ != step::public_consultation && step_ != step::enterprise_consultation &&
        step_ != step::expert_argumentation)
        return false;
    constexpr std::size_t farthest = 600;  // bytes
    const std::size_t near = clause_.begin - std::min(clause_.begin, farthest);
    const string_view before = r_.at({std::max(sentence_.begin, near), clause_.begin});
    const std::size_t plan = first_place_of(before, {"定于", "拟于", "将于", "决定举行", "决定召开",
                                                     "决定组织", "拟举行", "拟召开", "拟组织"});
    if (plan == string_view::npos) return false;
    return has_one_of(before.substr(plan), {"听证会", "座谈会", "论证会", "恳谈会"}) &&
           !has_one_of(r_.at(clause_), {"了", "已", "现"});
}

}  // namespace yigui::recognising
