// Who issued a document whose signature does not tell it whole: an interpretation names the issuer of
// what it explains, a town signs without its district, a bureau without its place.
#include <algorithm>
#include <utility>

#include "recognise/find.h"
#include "recognise/identity.h"
#include "recognise/organs.h"
#include "recognise/title_line.h"
#include "recognise/variants.h"

namespace yigui::recognising {
namespace {

/// 生态环境部与农业农村部 as a list: 、 between organs.
std::string listed(std::string organs) {
    for (const std::string_view with : {"与", "和"})
        for (std::size_t at = organs.find(with); at != std::string::npos;
             at = organs.find(with, at + 3))
            if (ends_like_organ(std::string_view(organs).substr(0, at)))
                organs.replace(at, with.size(), "、");
    return organs;
}

}  // namespace

namespace {

/// 国家能源局有关负责同志就《…》答记者问, 司法部、商务部负责人就…: who explains.
void take_issuer_of_answer(facts& f) {
    if (!f.title) return;
    const folded_text title = fold_variants(f.title->value);
    const string_view head = string_view(title.text)
                                 .substr(0, first_place_of(title.text, {"有关", "相关", "负责人",
                                                                        "负责同志", "新闻发言人"}));
    if (head.size() == title.text.size() || head.size() < 9 || has_word(head, "《") ||
        !ends_like_organ(head))
        return;
    f.issuer = stated<std::string>{listed(f.title->value.substr(0, title.source[head.size()])),
                                   f.title->at};
}

/// 某市水务局党组会议纪要, 某县人民政府第38次常务会议纪要: whose meeting it is, where nobody signs.
void take_issuer_of_minutes(facts& f) {
    if (f.issuer || f.kind != paper_kind::meeting_minutes || !f.title) return;
    const folded_text title = fold_variants(f.title->value);
    const string_view head =
        string_view(title.text)
            .substr(
                0, first_place_of(title.text, {"第", "党组", "局务", "局长", "厅务", "厅长", "常务",
                                               "主任", "专题", "县长", "市长", "区长"}));
    // 中共某局党组 is no office of its own.
    if (head.size() == title.text.size() || head.starts_with("中共") || !is_whole_organ(head))
        return;
    f.issuer =
        stated<std::string>{f.title->value.substr(0, title.source[head.size()]), f.title->at};
}

}  // namespace

/// Who issued the document that an interpretation without a signature explains: 近日,X印发《…》. Who
/// answers the press is named by the title.
void borrow_issuer(const reading& r, facts& f) {
    take_issuer_of_minutes(f);
    if (f.issuer || f.kind != paper_kind::interpretation) return;
    take_issuer_of_answer(f);
    if (f.issuer) return;
    const std::size_t end = std::min(r.text().size(), r.body() + 1500);
    for (std::size_t i = r.first_token(r.body()); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin >= end) return;
        if (t.kind != token_kind::citation) continue;
        const stretch c = r.clause_at(t.begin);
        const std::string_view head = r.at({c.begin, t.begin});
        const std::size_t verb = first_place_of(
            head, {"联合印发", "印发", "发布", "出台", "制定", "公布", "转发", "联合发布", "颁布"});
        if (verb == std::string_view::npos || verb < 6) continue;
        std::string_view organ = head.substr(0, verb);
        for (const std::string_view with : {"联合", "会同"})
            if (const auto at = organ.find(with); at != std::string_view::npos && at > 6)
                organ = organ.substr(0, at);
        organ = without_end(organ, {"联合", "日前", "近日", "正式", "六部门", "两部门", "三部门",
                                    "四部门", "五部门", "七部门", "八部门", "等部门", "等"});
        organ = without_end(organ, {"两部门", "三部门", "四部门", "五部门", "六部门", "七部门",
                                    "八部门", "九部门", "十部门"});
        // 我局, 2017年州政府办公室: no name that stands by itself.
        if (organ.size() <= 9 || organ.starts_with("我") || organ.starts_with("本") ||
            organ.starts_with("原") || (!organ.empty() && organ[0] >= '0' && organ[0] <= '9'))
            continue;
        if (!ends_like_organ(organ) || organ.size() > 300 ||
            organ.find("《") != std::string_view::npos)
            continue;
        const stretch s{c.begin, c.begin + organ.size()};
        f.issuer = stated<std::string>{listed(r.original_text(s)), r.original(s)};
        return;
    }
}

/// 市交通局 below the title of 《瓯宁市…规定》: whose it is, the title tells.
void widen_issuer(facts& f) {
    // A signature is taken as it was signed.
    constexpr std::size_t head = 900;  // bytes of the original
    if (!f.issuer || !f.title || f.issuer->at.begin > f.whole.begin + head) return;
    const std::string organ = fold_variants(f.issuer->value).text, title = folded_title(f);
    constexpr std::size_t character = 3, longest = 6;
    for (const std::string_view level : {"市", "县", "区", "省", "盟", "州"}) {
        if (!organ.starts_with(level) || organ.starts_with("市场") || organ.starts_with("区域") ||
            organ.ends_with("网站") || organ.size() < 4 * character)
            continue;
        const std::size_t open = title.find("《");
        const std::size_t from = open == std::string::npos ? 0 : open + character;
        const std::size_t at = title.find(level, from + character);
        if (at == std::string::npos || at > from + longest * character || at < from + character)
            return;
        const std::string place = title.substr(from, at - from);
        if (has_one_of(place, {"关于", "《", "(", "×", "全", "我", "城", "本", "的", "对", "与"}))
            return;
        f.issuer->value = place + f.issuer->value;
        return;
    }
}

/// 区管委会办公室, a field of the page that prints 《某省…办法》: who put it there did not issue it. Where the
/// order tells that the province's government adopted it, that is who did.
void withdraw_poster(const reading& r, facts& f) {
    constexpr std::size_t longest = 12, head = 1500;  // bytes: of the province's name, of the order
    if (!f.issuer || !f.title || f.doc_number || !r.has_articles()) return;
    const bool is_field = std::any_of(r.fields().begin(), r.fields().end(), [&](const auto& one) {
        return r.original(one.value_at).begin == f.issuer->at.begin;
    });
    const std::string title = folded_title(f);
    const std::size_t province = title.find("省");
    if (!is_field || province == std::string::npos || province < 6 || province > longest ||
        has_word(title, "关于"))
        return;
    const std::string place = title.substr(0, province + 3);
    const std::string organ = fold_variants(f.issuer->value).text;
    if (has_word(organ, "省") || !has_one_of(organ, {"区", "县", "市", "管委会"})) return;
    f.issuer.reset();
    const std::string_view order = r.text().substr(r.body(), head);
    const std::size_t meeting = order.find("省人民政府第");
    if (meeting == std::string_view::npos ||
        !has_one_of(order.substr(meeting, 90), {"会议通过", "会议审议通过", "会议讨论通过"}))
        return;
    const stretch at{r.body() + meeting, r.body() + meeting + 15};
    f.issuer = stated<std::string>{place + "人民政府", r.original(at)};
}

namespace {

/// 某局等四部门关于…: of those that sign the title names who leads.
void name_leader(facts& f) {
    constexpr std::size_t shortest = 12;  // bytes of an organ's name
    if (!f.title) return;
    const folded_text title = fold_variants(f.title->value);
    const string_view head = string_view(title.text).substr(0, title.text.find("关于"));
    const std::size_t others = head.rfind("等");
    if (others == string_view::npos || others < shortest || head.size() == title.text.size())
        return;
    const string_view many = head.substr(others);
    if (!ends_with_one_of(many, {"部门", "个部门", "单位", "局", "厅", "委"}) ||
        !has_one_of(many,
                    {"等部门", "等单位", "两", "二", "三", "四", "五", "六", "七", "八", "九",
                     "十",     "2",      "3",  "4",  "5",  "6",  "7",  "8",  "9",  "0",  "1"}))
        return;
    const string_view organ = head.substr(0, others);
    if (!ends_like_organ(organ) || has_one_of(organ, {"《", "、", "(", "转发", "批转"})) return;
    // 某区交通建设局 signs what the title of 某区交通与建设局等4部门 announces.
    if (f.issuer && is_short_for(fold_variants(f.issuer->value).text, organ)) return;
    f.issuer = stated<std::string>{f.title->value.substr(0, title.source[others]), f.title->at};
}

/// 某管委会（2012年9月）below a title: the organ and its month.
void part_from_day(facts& f) {
    if (!f.issuer) return;
    const folded_text name = fold_variants(f.issuer->value);
    const std::size_t open = name.text.rfind('(');
    if (!name.text.ends_with(")") || open == std::string::npos || open == 0) return;
    const auto d = lex_date(name.text, open + 1);
    if (!d || d->end + 1 != name.text.size()) return;
    if (!f.date_written && d->value.known_to != precision::year)
        f.date_written = stated<date>{d->value, f.issuer->at};
    f.issuer->value.resize(name.source[open]);
}

/// Bytes in front of the name of the organ that a copy on one line ran into it: 2.起草说明|云溪州烟草专卖局,
/// -|贡水江市人民政府, 第27期|双牌渡镇党政办公室, 反馈表.doc|省渔业船舶检验局; 0 for none.
std::size_t run_into(string_view name) {
    std::size_t begin = 0;
    for (const std::string_view end : {"说明", "意见", "目录", "清单", "审查表", "反馈表", "一览表",
                                       "登记表", "采纳情况表", "方案", "信息内容", "文件备案",
                                       ".doc", ".docx", ".pdf", ".xls", ".xlsx", ".wps", "已归档"})
        if (const std::size_t at = name.rfind(end); at != string_view::npos)
            if (is_whole_organ(name.substr(at + end.size())))
                begin = std::max(begin, at + end.size());
    string_view rest = name.substr(begin);
    // 第27期, YZGF-2022-00002: no name begins so.
    std::size_t mark = 0;
    while (mark < rest.size() && (static_cast<unsigned char>(rest[mark]) < 0x80)) ++mark;
    if (rest.starts_with("第"))
        if (const std::size_t issue = std::min(rest.find("期"), rest.find("次"));
            issue < 4 * 3 && is_whole_organ(rest.substr(issue + 3)))
            mark = issue + 3;
    while (rest.substr(mark).starts_with("×")) mark += string_view("×").size();
    return is_whole_organ(rest.substr(mark)) ? begin + mark : begin;
}

/// What stands beside the organ in a text that lost its lines is no part of its name.
void strip_what_runs_into(const reading& r, facts& f) {
    if (!f.issuer) return;
    const folded_text name = fold_variants(f.issuer->value);
    std::size_t end = name.text.size();
    for (const std::string_view label : {"生成日期", "成文日期", "发布日期", "发布时间"})
        end = std::min(end, find_word(name.text, label));
    const std::size_t begin = run_into(string_view(name.text).substr(0, end));
    if (begin == 0 && end == name.text.size()) return;
    const std::size_t from = name.source[begin];
    std::string own = f.issuer->value.substr(from, name.source[end] - from);
    while (own.ends_with(' ')) own.pop_back();
    if (const std::size_t at = r.doc().at(f.issuer->at).rfind(own); at != std::string_view::npos)
        f.issuer->at = {f.issuer->at.begin + at, f.issuer->at.begin + at + own.size()};
    f.issuer->value = std::move(own);
}

/// 附件:…目录 云 / 陵县人民政府 2022年6月2日: the begin of the name that the title gives stands on the line above.
void add_what_was_cut(const reading& r, facts& f) {
    if (!f.issuer || !f.title || f.issuer->at.end <= f.issuer->at.begin) return;
    const std::string title = folded_title(f), name = fold_variants(f.issuer->value).text;
    const std::size_t at = title.find(name);
    if (at == std::string::npos || at == 0 || f.title->at.begin == f.issuer->at.begin) return;
    string_view above = r.at({0, r.folded_place(f.issuer->at.begin)});
    if (!above.ends_with('\n')) return;
    above.remove_suffix(1);
    if (!above.ends_with(std::string_view(title).substr(0, at))) return;
    const folded_text printed = fold_variants(f.title->value);
    f.issuer->value = f.title->value.substr(0, printed.source[at + name.size()]);
}

}  // namespace

/// 市交通委 as it was signed, under 某市交通委员会关于…: the title, or the head of the page, gives the
/// name in full.
void spell_out_issuer(const reading& r, facts& f) {
    part_from_day(f);
    strip_what_runs_into(r, f);
    add_what_was_cut(r, f);
    name_leader(f);
    if (!f.issuer) return;
    const std::string organ = fold_variants(f.issuer->value).text;
    const bool is_town = ends_with_one_of(organ, {"镇人民政府", "乡人民政府", "街道办事处"});
    if (!is_town && (!begins_with_one_of(organ, {"市", "县", "区", "省", "州", "盟"}) ||
                     begins_with_one_of(organ, {"市场", "区域"})))
        return;
    const auto take = [&](std::string name, span at) {
        // 金泽镇人民政府, of 某市白河区金泽镇人民政府
        const bool is_whole =
            is_town && name.ends_with(organ) && name.find(':') == name.npos &&
            ends_with_one_of(name.substr(0, name.size() - organ.size()), {"市", "县", "区"});
        if (name.find("《") != name.npos || !ends_like_organ(name) ||
            (is_town ? !is_whole : !is_short_for(organ, name)))
            return false;
        f.issuer = stated<std::string>{std::move(name), at};
        return true;
    };
    if (f.title) {
        const std::string title = folded_title(f);
        if (const auto end = title.find("关于"); end != std::string::npos)
            if (take(title.substr(0, std::min({end, title.find("、"), title.find(' ')})),
                     f.title->at))
                return;
    }
    for (const auto& field : r.fields())
        if (field.key == "发布单位" || field.key == "发布机构" || field.key == "发文机关" ||
            field.key == "发文单位")
            if (take(std::string(field.value), r.original(field.value_at))) return;
}

void part_issuers(facts& f) {
    if (!f.issuer) return;
    const std::string printed = organs_in(f.issuer->value);
    f.issuers = organs_of(printed);
    if (f.issuers.size() > 1)
        f.issuer->value = printed.substr(0, printed.find(' '));
    else
        f.issuers.clear();
}

void align_issuers(facts& f) {
    // 甲局、乙局: the issuer itself is printed as all of them.
    if (f.issuers.empty() || (f.issuer && has_word(f.issuer->value, "、"))) return;
    const std::string signed_as = std::exchange(f.issuers.front(), f.issuer ? f.issuer->value : "");
    const std::string& leader = f.issuers.front();
    // The leader was found otherwise: who signed beside another did not sign beside this one.
    if (leader.empty() || !(leader.ends_with(signed_as) || is_short_for(signed_as, leader)))
        return f.issuers.clear();
    for (const std::string_view level : {"市", "县", "区", "省", "州", "盟"}) {
        const std::size_t at = leader.find(level);
        if (!signed_as.starts_with(level) || at == std::string::npos || at == 0) continue;
        for (std::string& other : f.issuers)
            if (other.starts_with(level)) other.insert(0, leader, 0, at);
    }
}

}  // namespace yigui::recognising
