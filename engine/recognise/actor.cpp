// The first name in front of the step's word that ends like an organ. Its begin is sought backwards
// from there: a preposition or a mark parts it from what stands before, and so does 和, unless it
// stands inside the name (住房和城乡建设局), which shows by the half before it being no organ.
#include "recognise/actor.h"

#include <algorithm>

#include "base/unicode.h"
#include "recognise/find.h"
#include "recognise/identity.h"

namespace yigui::recognising {
namespace {

constexpr std::string_view parts[] = {"由", "经", "请", "于",   "日", "已", "向",  "报",
                                      "、", "了", "对", "送",   ",",  "(",  "》",  "月",
                                      "在", "就", "《", "结合", "\n", "。", "听取"};

/// 办法, 委托, 科技, 处理 are no offices, and 政府门户网站 is a place.
bool goes_on_otherwise(string_view text, std::size_t behind) {
    static constexpr std::string_view others[] = {
        "法", "理", "事", "托", "员", "技", "学", "研", "罚", "置", "有", "在", "提", "列",
        "级", "限", "务", "规", "字", "发", "长", "公", "会", "门", "网", "官", "协"};
    if (starts(text, behind, "会同")) return false;
    return std::any_of(std::begin(others), std::end(others),
                       [&](std::string_view o) { return starts(text, behind, o); });
}

/// 市委编办, 县委依法治县办: the office of a party committee, whose name goes on behind 委; the bytes of
/// what stands there.
std::size_t size_of_party_office(string_view text, std::size_t behind) {
    static constexpr known_word offices[] = {
        "编办",           "统战部",         "政法委",         "组织部",     "宣传部",
        "农办",           "网信办",         "金融办",         "改革办",     "财经办",
        "社会工作部",     "依法治省办",     "依法治市办",     "依法治县办", "依法治区办",
        "全面依法治市办", "全面依法治县办", "全面依法治区办", "办公室",     "办公厅",
        "台办",           "外办",           "巡察办",         "审计办",     "军民融合办",
        "老干部局",       "政研室",         "政策研究室"};
    for (const std::string_view office : offices)
        if (starts(text, behind, office)) return office.size();
    return 0;
}

/// The end of the first name of an organ in the text; 0 when none stands there.
std::size_t end_of_organ(const reading& r, string_view text) {
    static constexpr std::string_view ends[] = {"局",   "委",     "厅",       "办",    "科",
                                                "处",   "所",     "党组",     "政府",  "办公室",
                                                "机构", "委员会", "法律顾问", "管委会"};
    std::size_t end = 0;
    for (const auto e : ends)
        for (auto at = text.find(e); at != std::string_view::npos; at = text.find(e, at + 3)) {
            std::size_t behind = at + e.size();
            if (e == "委") behind += size_of_party_office(text, behind);
            // 机构 in 《评估机构管理办法》 names what the document is about.
            const auto place = static_cast<std::size_t>(text.data() - r.text().data()) + at;
            if (at > 0 && !goes_on_otherwise(text, behind) && (end == 0 || behind < end) &&
                !r.is_cited(place))
                end = behind;
        }
    return end;
}

/// 县司法局和县财政局 are two organs; 县住房和城乡建设局 is one.
bool parts_organs(string_view text, std::size_t begin, std::size_t at, std::size_t end) {
    constexpr std::size_t longest_half = 27;  // bytes
    const std::string_view behind = text.substr(at + std::string_view("和").size());
    return at == begin || end - at > longest_half ||
           ends_like_organ(text.substr(begin, at - begin)) ||
           begins_with_one_of(behind, {"市", "县", "区", "省", "州", "镇", "乡", "我", "本", "该",
                                       "局", "委", "厅", "法", "相关", "有关"});
}

/// 经济发展办, 经信局: 经 begins the name itself.
bool is_in_name(string_view rest) {
    return begins_with_one_of(rest, {"经济", "经信", "经贸", "经开", "经发"});
}

std::size_t begin_of_organ(string_view text, std::size_t end) {
    constexpr std::size_t longest = 48;  // bytes
    std::size_t begin = end > longest ? end - longest : 0;
    while (begin < end && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) ++begin;
    const string_view name = text.substr(0, end - 3);
    for (const auto p : parts)
        if (const auto at = name.rfind(p);
            at != std::string_view::npos && at + p.size() > begin && !is_in_name(name.substr(at)))
            begin = at + p.size();
    const std::size_t first = begin;
    for (auto at = name.find("和", first); at != std::string_view::npos;
         at = name.find("和", at + 3))
        if (parts_organs(text, begin, at, end)) begin = at + std::string_view("和").size();
    return begin;
}

/// 2023年县交通局, 第12次党委: the year and the number are those of its meeting.
void take_number_off(std::string& organ) {
    for (const auto& [lead, unit] : {std::pair{"", "年"}, std::pair{"第", "次"}}) {
        if (!organ.starts_with(lead)) continue;
        const std::size_t from = std::string_view(lead).size();
        const std::size_t at = organ.find_first_not_of("0123456789", from);
        if (at != std::string::npos && at > from && string_view(organ).substr(at).starts_with(unit))
            organ.erase(0, at + std::string_view(unit).size());
    }
}

/// 经市司法局审核、局党组会议讨论通过: behind another step's word the next organ is meant.
string_view behind_other_review(string_view before_noun) {
    std::size_t from = 0;
    for (const std::string_view review : {"审核、", "审查、", "审核和", "审查和", "审核,", "审查,",
                                          "论证、", "审核并经", "审查并经", ")和", ")、"})
        if (const auto at = before_noun.rfind(review); at != string_view::npos)
            from = std::max(from, at + review.size());
    return before_noun.substr(from);
}

/// 提交局党组会, 委托某事务所, 召开的市政府常务会议: the verb in front is no part of the name.
void take_verb_off(std::string& organ) {
    const string_view name = without_front(organ, {"底", "初", "召开的", "提交", "提请", "报请",
                                                   "委托", "通过", "依据", "根据", "按照"});
    organ.erase(0, organ.size() - name.size());
}

}  // namespace

std::string actor_in(const reading& r, const judgment& j) {
    // What tells the step may stand in a clause before: 公平竞争审查。对照标准,方案不涉及….
    const bool is_told_here = j.noun_end > j.clause.begin;
    // 会议传达学习了省委精神,审议通过《…》: the meeting acts, whoever else is named behind it.
    const bool is_meeting = j.noun_begin >= j.clause.begin && j.noun_end > j.noun_begin &&
                            r.at({j.noun_begin, j.noun_end}).starts_with("会议");
    const std::size_t until = is_meeting ? j.noun_begin : j.noun_end;
    string_view text = r.at({j.clause.begin, is_told_here ? until : j.clause.end});
    // 县水利局《…办法》已经县政府第3次常务会议通过: who acts stands behind the word that leads it in.
    for (const std::string_view led : {"》已经", "》业经", "》经"})
        if (const auto at = text.rfind(led); at != std::string_view::npos)
            if (const string_view rest = text.substr(at + led.size() - 3);
                has_one_of(rest, {"政府", "局", "委", "厅"}))
                text = rest;
    const bool is_decided =
        is_told_here && j.noun_begin > j.clause.begin &&
        r.at({j.noun_begin, std::max(j.noun_begin, j.noun_end)}).find("会") != string_view::npos;
    if (is_decided && !is_meeting) text = behind_other_review(text);
    const std::size_t end = end_of_organ(r, text);
    if (end == 0) return "";
    const std::size_t begin = begin_of_organ(text, end);
    std::string organ(text.substr(begin, end - begin));
    take_number_off(organ);
    take_verb_off(organ);
    return organ.size() > 3 ? organ : "";
}

}  // namespace yigui::recognising
