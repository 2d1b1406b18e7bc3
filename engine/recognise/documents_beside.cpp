// Documents that a sentence points at beside the paper's own: the one named right before, the one of an
// earlier year, the one that ended in a clean-up.
#include <algorithm>

#include "recognise/duty_objects.h"
#include "recognise/find.h"

namespace yigui::recognising {
namespace {

/// 市财政局《…工作规程》仍执行,该规程已报省财政厅备案: what 该 points at was named right before, and the
/// paper's own document is of another kind.
bool points_at_other_named(const reading& r, stretch clause, string_view title) {
    constexpr std::size_t farthest = 150;  // bytes
    const string_view said = r.at(clause);
    if (!said.starts_with("该") || !has_word(title, "《")) return false;
    const string_view kind =
        which_begins(said.substr(3), {"指导意见", "条例", "办法", "规定", "细则", "规程", "通告",
                                      "规则", "导则", "指引", "标准", "规范", "方案"});
    if (kind.empty() || has_word(title, kind)) return false;
    const string_view before =
        r.at({clause.begin - std::min(clause.begin, farthest), clause.begin});
    const std::size_t close = before.rfind("》");
    return close != string_view::npos && before.substr(0, close).ends_with(kind);
}

/// 2024年的方案, in a paper of 2024: its own. The latest year that it names is taken for the paper's where it
/// has no day of its own.
bool is_year_of_paper(const reading& r, string_view digits, const surroundings& around) {
    constexpr std::size_t size = 4;  // of a year in ISO 8601
    if (around.written) return digits >= around.written->iso().substr(0, size);
    std::string latest;
    for (const token& t : r.tokens())
        if (t.kind == token_kind::date && t.when.from)
            latest = std::max(latest, t.when.from->iso().substr(0, size));
    return digits >= latest;
}

/// 2016年的方案未经专家论证, 2012年的《…》没有做过评估: the year tells which one is meant, and it is none of
/// the paper's own.
bool begins_with_document_of_year(const reading& r, string_view said, const surroundings& around) {
    const string_view title = around.title;
    constexpr std::size_t digits = 4, longest = 24,
                          far = 60;  // bytes of the year, of what it is about
    said = without_front(said, {"另,", "而", "但", "其中", "不过", "只是"});
    const string_view of = "年的";
    if (title.empty() || said.find_first_not_of("0123456789") != digits ||
        !said.substr(digits).starts_with(of) || is_year_of_paper(r, said.substr(0, digits), around))
        return false;
    const string_view name = said.substr(digits + of.size());
    if (name.starts_with("《")) {
        const std::size_t close = name.find("》");
        return close != string_view::npos && !has_word(title, name.substr(3, close - 3));
    }
    const std::size_t kind =
        first_place_of(name, {"方案", "办法", "规定", "细则", "通告", "政策", "旧版"});
    if (has_one_of(name.substr(0, far), {"草案", "稿", "征求意见"})) return false;
    return kind <= longest && !has_one_of(name.substr(0, kind), {"和", "与", "对", "将", "按"});
}

/// 沈阳市, 太和县: the name of a place that the words begin with; empty for 我市, 各县, 经市.
string_view place_named(string_view said) {
    constexpr std::size_t shortest = 6, longest = 15;  // bytes in front of 市, 县, 区
    const std::size_t end = first_place_of(said, {"市", "县", "区", "省", "州", "旗", "镇"});
    if (end < shortest || end > longest) return {};
    const string_view name = said.substr(0, end + 3);
    if (has_one_of(name, {"我", "本", "该", "全", "各", "由", "经", "在", "向", "对",
                          "将", "与", "按", "据", "为", "于", "从", "因", "请", "送",
                          "报", "这", "那", "此", "和", "的", "《", ",",  "、", "了"}))
        return {};
    return name;
}

/// Is the paper one of another place? It says 我市, or names the documents of a place by its name.
bool is_of_another_place(const reading& r, string_view place, string_view title) {
    const string_view text = r.text();
    if (has_word(title, place.substr(0, place.size() - 3)) ||
        has_word(text, "《" + std::string(place.substr(0, place.size() - 3))))
        return false;
    if (has_one_of(text, {"我市", "我县", "我区", "我省", "我州", "我镇", "我局"})) return true;
    return std::any_of(r.tokens().begin(), r.tokens().end(), [&](const token& t) {
        return t.kind == token_kind::citation && !place_named(r.at({t.begin + 3, t.end})).empty();
    });
}

/// 沈阳市办法曾委托东北大学论证, 驻马店市2021年的做法已备案: what another place made, and did with it.
bool begins_with_document_of_place(const reading& r, string_view said, string_view title) {
    said = without_front(said, {"而", "但", "其中", "不过", "只是", "另,", "据了解,"});
    const string_view place = place_named(said);
    if (place.empty()) return false;
    string_view rest = said.substr(place.size());
    const std::size_t digits = rest.find_first_not_of("0123456789");
    if (digits == 4 && rest.substr(digits).starts_with("年"))
        rest.remove_prefix(digits + string_view("年").size());
    rest = without_front(rest, {"人民政府", "政府", "现行", "的", "那份", "那部", "那个", "制定的",
                                "出台的", "印发的", "同类"});
    const string_view kind = which_begins(
        rest, {"办法", "规定", "细则", "文件", "做法", "条例", "通告", "方案", "实施意见"});
    if (kind.empty()) return false;
    rest.remove_prefix(kind.size());
    return !begins_with_one_of(rest, {"稿", "草案", "送审", "征求意见稿", "修"}) &&
           !has_one_of(rest, {"我", "本", "该"}) && is_of_another_place(r, place, title);
}

/// 《安全生产法》修改时曾向全社会征求意见: how a law of the state was made.
bool tells_of_making_law(string_view said, string_view title) {
    const std::size_t close = said.find("》");
    if (!said.starts_with("《") || close == string_view::npos) return false;
    const string_view name = said.substr(3, close - 3);
    if (!name.ends_with("法") || name.ends_with("办法") || has_word(title, name)) return false;
    return begins_with_one_of(said.substr(close + string_view("》").size()),
                              {"修改时", "修订时", "修正时", "制定时", "起草时", "出台时", "修法时",
                               "立法时", "审议时", "修改过程中", "修订过程中", "制定过程中",
                               "起草过程中", "修订期间", "修改期间", "出台前", "曾", "草案曾"});
}

/// 该议题退回。同日,会议审议通过了《…》: the document that the passage is about was put off, and another one passed.
bool is_passed_beside(const reading& r, stretch clause) {
    constexpr std::size_t farthest = 600;  // bytes
    const stretch sentence = r.sentence_at(clause.begin);
    const string_view said = r.at(sentence);
    if (!begins_with_one_of(said, {"同日,", "当日,", "同次会议", "会议还审议", "会议还研究",
                                   "会议同时审议", "会上还审议"}))
        return false;
    const std::size_t open = said.find("《"), close = said.find("》");
    if (open == string_view::npos || close == string_view::npos || close < open) return false;
    const std::size_t line = r.line_at(sentence.begin).begin;
    const string_view before =
        r.at({std::max(line, sentence.begin - std::min(sentence.begin, farthest)), sentence.begin});
    return has_word(before, "《") && !has_word(before, said.substr(open, close - open)) &&
           has_one_of(before, {"议题退回", "予以退回", "决定退回", "暂缓", "再议", "不予通过",
                               "暂不", "搁置", "议题撤回", "再行上会", "不作决定"});
}

}  // namespace

bool names_act_on_text(string_view behind_name) {
    string_view said = without_front(behind_name, {"》"});
    if (said.starts_with("(")) said = said.substr(std::min(said.size(), said.find(')') + 1));
    return begins_with_one_of(said, {"组织", "开展", "进行", "公开", "向社会", "征求",   "举行",
                                     "召开", "作",   "做",   "启动", "委托",   "再次",   "重新",
                                     "广泛", "先",   "予以", "实施", "由",     "后评估", "再"}) &&
           !has_one_of(said, {"结论", "情况", "采纳", "说明", "意见全部", "不再"});
}

bool joins_document(string_view behind_name) {
    return begins_with_one_of(behind_name,
                              {"和", "及", "与", "、", "以及", "示范文本", "范本", "印发"}) &&
           has_one_of(behind_name, {"办法", "规定", "细则", "通知", "通告", "规范性文件"});
}

bool is_of_document_pointed_at(const reading& r, const phrase_hit& h, const surroundings& around) {
    const stretch clause = r.clause_at(h.begin);
    const string_view said = r.at({clause.begin, std::max(h.end, clause.end)});
    if (is_passed_beside(r, clause)) return true;
    return points_at_other_named(r, clause, around.title) ||
           begins_with_document_of_year(r, said, around) ||
           begins_with_document_of_place(r, said, around.title) ||
           tells_of_making_law(said, around.title);
}

namespace {

constexpr std::size_t mark = 3;  // bytes of 《

/// The name in 《》 without what stands in brackets behind it.
string_view bare_name(const reading& r, const token& t) {
    string_view name = r.at({t.begin + mark, t.end - mark});
    name = without_front(name.substr(0, std::min(name.find('('), name.size())), {"关于", "〈"});
    // 《〈停车收费办法〉修订草案》
    name = without_end(name, {"修订草案", "送审稿", "修订稿", "草案", "讨论稿", "初稿"});
    return without_end(name, {"〉", "的决定"});
}

/// 《政府公报》, 《审核意见书》: no document of an office. Rules on procedure are what it goes by.
bool names_office_document(string_view name) {
    constexpr std::size_t shortest = 18;  // bytes: 《若干措施》 is short for the own one
    return name.size() >= shortest &&
           ends_with_one_of(name, {"办法", "规定", "细则", "通知", "通告", "方案", "措施", "意见",
                                   "规则", "规范", "规程", "指引", "标准", "公告", "决定", "规划",
                                   "导则", "指南", "十条"}) &&
           !has_one_of(name, {"规范性文件", "公平竞争", "合法性", "行政决策", "采纳", "突发事件",
                              "中华人民共和国", "征求意见", "公文处理", "优化营商"});
}

bool is_same_document(string_view one, string_view other) {
    return has_word(one, other) || has_word(other, one);
}

bool is_basis(string_view before) {
    return ends_with_one_of(before, {"根据", "按照", "依据", "依照", "对照", "贯彻", "落实", "参照",
                                     "依", "按", "执行", "与", "违反", "符合", "结合", "为"});
}

/// The document that a passage is on: the one that it names first.
std::optional<token> document_of_passage(const reading& r) {
    for (const token& t : r.tokens())
        if (t.kind == token_kind::citation && t.end > t.begin + 2 * mark &&
            names_office_document(bare_name(r, t)) &&
            !is_basis(r.at({r.clause_at(t.begin).begin, t.begin})))
            return t;
    return std::nullopt;
}

/// 去年出台《…》时曾, 2013年《…》的过程, 另一件《…》: told of another one, or of another time.
bool tells_other(string_view before, string_view behind) {
    return has_one_of(before, {"去年", "上年", "前年", "当年", "早年", "另一件", "另一份", "另一个",
                               "另件", "同名", "旧版", "往年", "前几年", "早前", "先前"}) ||
           ends_with_one_of(before, {"年", "年出台的", "年制定的", "年印发的", "年发布的", "年出台",
                                     "年制定", "年印发", "年发布"}) ||
           (begins_with_one_of(behind, {"时", "制定时", "出台时", "起草时", "之时"}) &&
            has_one_of(behind, {"曾", "过", "已"}));
}

/// 我局起草的《…》, in a letter on 你局起草的《…》.
bool is_of_writer(const reading& r, const token& own, string_view before) {
    constexpr std::size_t near = 150;  // bytes
    const string_view about =
        r.at({own.begin - std::min(own.begin, near), std::min(r.text().size(), own.end + near)});
    return has_one_of(about, {"你局", "贵局", "你委", "贵委", "你市", "贵市", "你县", "你单位",
                              "贵单位", "你办", "贵厅", "你厅", "你镇", "贵支队", "贵中心"}) &&
           has_one_of(before, {"我局", "我委", "我市", "我县", "我区", "我镇", "我厅", "我办",
                               "我省", "我州", "我支队", "我中心", "我院"}) &&
           !has_one_of(before, {"你", "贵", "对", "向我", "请我", "报我", "送我"});
}

/// 贵州省先后出台了《…》等文件,均经过合法性审核。我省尚无此类规定: done elsewhere, and told for comparison.
bool is_told_for_comparison(const reading& r, const phrase_hit& h) {
    constexpr std::size_t near = 90;  // bytes of the next sentence
    const stretch told = r.sentence_at(h.begin);
    if (told.end >= r.text().size()) return false;
    const string_view next = r.at(r.sentence_at(told.end)).substr(0, near);
    return begins_with_one_of(
               next, {"我省", "我市", "我县", "我区", "我州", "我镇", "我局", "本市", "本县"}) &&
           has_one_of(next,
                      {"尚无", "无此类", "没有此类", "暂无", "尚未出台", "没有同类", "尚属空白",
                       "还没有类似", "没有类似", "可以借鉴", "可借鉴", "应当借鉴"}) &&
           !has_one_of(r.at(told), {"我省", "我市", "我县", "我区", "我州", "我镇", "我局", "本市",
                                    "本县", "我办", "我委"});
}

/// 《…规划》通过专家评审。我县据此起草了《…办法》: what the draft was made from.
bool is_source_of_draft(const reading& r, const phrase_hit& h) {
    const stretch told = r.sentence_at(h.begin);
    for (std::size_t i = r.first_token(told.end); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.kind != token_kind::citation) continue;
        return ends_with_one_of(r.at({r.clause_at(t.begin).begin, t.begin}),
                                {"据此起草了", "据此制定了", "据此拟订了", "据此拟定了", "据此起草",
                                 "据此制定", "据此拟订", "基础上起草了", "基础上拟订了",
                                 "基础上制定了", "为蓝本起草了", "为蓝本拟订了"}) &&
               has_word(r.at(told), "《") && !has_word(r.at(told), bare_name(r, t));
    }
    return false;
}

/// 征求意见公告,是公安部门《…规定》的; 论证意见系针对另一件《…》: what became of the paper that the words name.
bool belongs_behind(const reading& r, const phrase_hit& h, stretch told, string_view own) {
    constexpr std::size_t nearest = 36;  // bytes: of the paper's name
    if (!has_one_of(r.at({h.begin, std::min(r.text().size(), h.end + nearest)}),
                    {"公告", "意见", "报告", "材料", "笔录", "截图", "记录", "表", "结论", "纪要",
                     "所述", "所称", "”", "专家论证"}))
        return false;
    for (stretch c = r.clause_at(h.end); c.size() > 0 && c.begin < told.end;
         c = r.clause_after(c)) {
        const string_view said = r.at({std::max(c.begin, h.end), std::max(c.end, h.end)});
        const std::size_t open = said.find("《");
        const string_view lead = said.substr(0, open);
        const bool tells = begins_with_one_of(
            lead, {"系", "是", "经核", "经查", "实为", "实系", "均为", "均系", "标题为", "题为",
                   "针对", "论证的是", "评的是", "评估的是", "审的是", "说的是", "属于", "名为"});
        if (!tells || open == string_view::npos) continue;
        const std::size_t close = said.find("》", open);
        if (close == string_view::npos) return false;
        const string_view name = said.substr(open + mark, close - open - mark);
        return names_office_document(name) && !is_same_document(name, own) &&
               !has_one_of(said.substr(close), {"细化", "配套", "修订", "实施", "落实"});
    }
    return false;
}

}  // namespace

bool is_of_another_named(const reading& r, const phrase_hit& h, const surroundings& around) {
    constexpr std::size_t longest = 2400;  // bytes of a passage
    if (r.text().size() > longest) return false;
    switch (around.kind) {
        case paper_kind::meeting_minutes:
        case paper_kind::cleanup_result:
        case paper_kind::decision_catalogue:
        case paper_kind::law:
            return false;
        default:
            break;
    }
    if (is_told_for_comparison(r, h)) return true;
    const auto own = document_of_passage(r);
    if (!own) return false;
    if (is_source_of_draft(r, h)) return true;
    const string_view name = bare_name(r, *own);
    const stretch told = r.sentence_at(h.begin);
    if (belongs_behind(r, h, told, name)) return true;
    for (std::size_t i = r.first_token(std::max(told.begin, own->end)); i < r.tokens().size();
         ++i) {
        const token& t = r.tokens()[i];
        if (t.begin >= h.end) break;
        if (t.kind != token_kind::citation || t.end <= t.begin + 2 * mark) continue;
        const string_view other = bare_name(r, t);
        const string_view before = r.at({r.clause_at(t.begin).begin, t.begin});
        const string_view behind = r.at({t.end, std::max(t.end, h.end)});
        if (is_same_document(other, name) || !names_office_document(other) || is_basis(before))
            continue;
        if (has_one_of(behind, {"本办法", "本规定", "本细则", "本件", "本稿", "该稿", "送审稿",
                                "本通告", "本通知", "我局"}))
            continue;
        if (tells_other(before, behind) || is_of_writer(r, *own, before)) return true;
    }
    return false;
}

bool is_end_in_cleanup(const reading& r, const phrase_hit& h, const surroundings& around) {
    constexpr std::size_t longest = 150;  // bytes from 清理中 to the end told
    switch (around.kind) {
        case paper_kind::drafting_explanation:
        case paper_kind::interpretation:
        case paper_kind::consultation_notice:
        case paper_kind::consultation_feedback:
        case paper_kind::expert_opinion:
        case paper_kind::risk_assessment:
            break;
        default:
            return false;
    }
    const string_view said = r.at({h.begin, std::max(h.end, r.sentence_at(h.begin).end)});
    const string_view here = "清理中";
    const std::size_t at = said.find(here);
    if (at == string_view::npos) return false;
    const string_view end = said.substr(at, longest);
    if (has_one_of(end, {"件", "我局", "我委", "我办", "部分"})) return false;
    return has_one_of(end, {"清理中废止", "清理中被废止", "清理中失效", "清理中宣布失效",
                            "清理中被宣布", "清理中宣布废止", "清理中予以废止"}) ||
           (begins_with_one_of(end.substr(here.size()), {",原", ",旧", ",该"}) &&
            has_one_of(end, {"宣布失效", "废止", "已失效"}));
}

}  // namespace yigui::recognising
