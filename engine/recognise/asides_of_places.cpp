// What another place did with a document of its own: papers of a dossier look at neighbours (清河市的
// 管理办法由市政府常务会议审议通过, 东湖区2020年调整,召开听证会一次). The sentence or clause begins with
// the name of a place, and the paper's head, title and signature know none of that name. In a text
// of a few sentences nothing tells which place is its own, and nothing is concluded there.
#include <algorithm>
#include <optional>

#include "base/unicode.h"
#include "base/utf8.h"
#include "recognise/find.h"
#include "recognise/judge.h"
#include "recognise/variants.h"

namespace yigui::recognising {
namespace {

constexpr std::size_t character = 3;  // bytes

/// 全市, 各区, 开发区: no name of one place; 由市…, 经县…: no name at all.
bool is_common(string_view name) {
    static constexpr string_view first[] = {
        "全", "我", "本", "各", "该", "两", "每", "县", "市", "区", "省", "镇", "乡", "州", "辖",
        "在", "对", "由", "经", "将", "为", "与", "和", "向", "从", "据", "按", "报", "及", "到",
        "以", "因", "并", "会", "其", "请", "就", "同", "原", "一", "二", "三", "四", "五", "六",
        "七", "八", "九", "十", "多", "上", "下", "第", "这", "那", "几", "含", "等", "于", "送",
        "是", "商", "使", "跨", "若", "凡", "超", "邻", "外", "城", "农", "某", "个", "所", "有"};
    for (const string_view f : first)
        if (name.starts_with(f)) return true;
    // 现将我区: words run into what only looks like a name.
    if (has_one_of(name, {"将",   "我",   "的",   "该",   "由",   "对",   "经",   "向",  "把",
                          "被",   "和",   "与",   "及",   "于",   "各",   "会",   "在",  "本",
                          "研究", "审议", "关于", "听取", "传达", "讨论", "通报", "学习"}))
        return true;
    return has_one_of(name,
                      {"开发区", "高新区", "新区", "园区", "社区", "景区", "城区", "山区", "小区",
                       "辖区",   "地区",   "校区", "库区", "灾区", "禁区", "片区", "矿区", "厂区",
                       "股市",   "超市",   "城市", "集市", "上市", "门市", "乡镇", "街镇"});
}

/// The name of a place that stands there: 清河市, 青阳县.
string_view place_at(string_view s) {
    constexpr std::size_t shortest = 2, longest = 5;  // characters
    for (std::size_t n = 1; n < longest && s.size() >= (n + 1) * character; ++n) {
        if (!is_ideograph_at(s, (n - 1) * character)) return {};
        const string_view last = s.substr(n * character, character);
        if (n + 1 < shortest + 1) continue;
        if (is_one_of(last, {"市", "县", "区", "镇", "乡", "州", "省", "盟", "旗"})) {
            const string_view name = s.substr(0, (n + 1) * character);
            return is_common(name) ? string_view() : name;
        }
    }
    return {};
}

/// 清河市|停车收费办法已经…: the name of a document of that place, its matter alone in front.
bool begins_with_document(string_view behind) {
    constexpr std::size_t longest = 45;  // bytes
    const std::size_t kind = first_place_of(
        behind.substr(0, longest),
        {"办法已", "办法均",   "办法经", "办法在", "办法于", "办法出台", "细则已", "细则均",
         "细则经", "细则出台", "规定已", "规定均", "规定经", "规定出台", "条例已", "条例出台",
         "方案已", "方案经",   "标准已", "标准经", "标准均", "标准出台"});
    return kind != string_view::npos &&
           !has_one_of(behind.substr(0, kind), {"局", "委", "厅", "政府", "办公", ",", "对", "由",
                                                "组织", "该", "本", "《", "的", "按"});
}

/// 清河市的办法, 东湖区2020年, 望州市率先出台; 清河市司法局 is an organ, and may act here.
bool tells_of_place(string_view behind) {
    if (begins_with_document(behind)) return true;
    if (!behind.empty() && behind.front() >= '0' && behind.front() <= '9') return true;
    constexpr std::size_t near = 36;  // bytes
    if (behind.starts_with("的"))
        return has_one_of(behind.substr(0, near), {"办法", "规定", "细则", "政策", "方案", "条例",
                                                   "做法", "文件", "经验", "《"});
    // 限行前曾开过三次听证会
    if (const std::size_t once = behind.substr(0, near).find("曾"); once != string_view::npos)
        return !has_one_of(behind.substr(0, once), {"局", "委", "政府", "办", "厅", ","});
    return begins_with_one_of(
        behind, {"《",       "办法",     "规定",     "细则",     "方案", "政策", "条例",
                 "管理办法", "实施办法", "实施细则", "收费办法", "率先", "采取", "采用",
                 "出台",     "制定",     "于",       "已于",     "早在", "也",   "则"});
}

/// 该县于2017年公布, 两地出台前均听证
bool opens_with_that_place(string_view s) {
    const string_view that =
        which_begins(s, {"该市", "该县", "该区", "该镇", "该州", "该省", "两地", "两市", "两县",
                         "上述两市", "上述两县", "上述两地", "当地"});
    if (that.empty()) return false;
    // 该市司法局介绍其办法: who tells of it.
    if (has_one_of(s.substr(that.size(), 36), {"介绍其", "介绍该", "介绍说", "介绍,", "表示其"}))
        return true;
    return !has_one_of(s.substr(that.size(), 9), {"政府", "局", "委", "司"});
}

/// 上述城市的政策均经过专家论证, 外地的办法: places that are told of, and none of them ours.
bool opens_with_other_places(string_view s) {
    for (const string_view those :
         {"上述城市", "上述地区", "上述各市", "上述各县", "这些城市", "这些地区", "这些地方",
          "外地", "兄弟城市", "兄弟县", "周边城市", "先进城市", "先进地区", "同类城市", "几个城市"})
        if (s.starts_with(those) &&
            begins_with_one_of(s.substr(those.size()),
                               {"的", "均", "都", "也", "在", "出台", "制定", "有关", "同类"}))
            return true;
    return false;
}

/// 均已经过…, 的收费标准, 已出台: behind some places, and not their answers to us or who came from there.
bool tells_of_places(string_view behind) {
    constexpr std::size_t near = 60;  // bytes
    return begins_with_one_of(behind,
                              {"的", "均", "都", "也", "已", "办法", "规定", "细则", "标准", "出台",
                               "制定", "同类", "先后", "开展", "组织", "对", "就"}) &&
           !has_one_of(behind.substr(0, near),
                       {"意见", "代表", "企业", "专家", "群众", "居民", "单位", "参加", "参会",
                        "派", "召开座谈", "征求", "我县", "我市", "我区", "我局", "本办法"});
}

/// 省内已有5个市, 周边三个县, 省内多个市: some places, and none of them named.
bool counts_other_places(string_view s) {
    constexpr std::size_t longest = 33;  // bytes
    if (!begins_with_one_of(s, {"省内", "国内", "周边", "外省", "邻近"})) return false;
    const word_list kinds = {"个市", "个县", "个区", "个州", "个省", "个城市", "个地市", "个地方"};
    const std::size_t those = first_place_of(s.substr(0, longest), kinds);
    if (those == string_view::npos || has_one_of(s.substr(0, those), {",", "我", "本", "的"}))
        return false;
    return tells_of_places(without_front(s.substr(those + character),
                                         {"城市", "地市", "地方", "市", "县", "区", "州", "省"}));
}

/// 东岭、南湖两县的标准: places listed by their short names; the first of them, empty for none.
string_view first_of_listed_places(string_view s) {
    constexpr std::size_t longest = 36, longest_name = 9;  // bytes
    const std::size_t those = first_place_of(
        s.substr(0, longest), {"两县", "两市", "两地", "两区", "三县", "三市", "三地", "四县",
                               "四市", "四地", "等县", "等市", "等地"});
    if (those == string_view::npos || !tells_of_places(s.substr(those + 2 * character))) return {};
    const string_view list = s.substr(0, those);
    const std::size_t name = list.find("、");
    const bool is_list =
        name != string_view::npos && name <= longest_name &&
        !has_one_of(list, {",", "局", "委", "我", "本", "对", "经", "由", "《", "赴"});
    return is_list ? list.substr(0, name + character) : string_view();  // as 东岭县 is read
}

/// The questions of this file, put to a place.
class asides_of_places : public judge {
 public:
    explicit asides_of_places(const judge& j) : judge(j) {}
    bool is_of_other_place() const;
    bool names_document_of_other() const;
    std::optional<bool> is_told_of_other(string_view rest, string_view before) const;
    bool names_other_place(string_view said) const;
    bool is_own_place(string_view name) const;
};

}  // namespace

bool asides_of_places::is_of_other_place() const {
    if (!is_page() || is_ruled_) return false;
    if (names_document_of_other()) return true;
    constexpr std::size_t farthest = 450;  // bytes
    const std::size_t first = h_.begin > farthest ? h_.begin - farthest : 0;
    const std::size_t from = std::max(first, std::max(r_.line_at(h_.begin).begin, period_.begin));
    const string_view said = r_.at({from, std::max(from, h_.begin + 1)});
    // Where a sentence, a clause behind ; or what a colon leads in begins.
    std::size_t start = std::min(said.size(), sentence_.begin > from ? sentence_.begin - from : 0);
    if (const std::size_t colon = said.rfind(':'); colon != string_view::npos && colon + 1 > start)
        start = colon + 1;
    // What a clause tells of another place holds until one begins with ours (我局, 县政府).
    // 与周边海州市(该市办法2021年由常务会议通过)的1%相比
    if (const std::size_t open = said.rfind('('); open != string_view::npos &&
                                                  said.find(')', open) == string_view::npos &&
                                                  opens_with_that_place(said.substr(open + 1)))
        return names_other_place(said.substr(0, open));
    bool is_other = false;
    for (std::size_t at = start; at < said.size();) {
        string_view rest = r_.at({from + at, std::max(from + at, sentence_.end)});
        // 六、果洛河州2022年…
        if (const std::size_t mark = rest.find("、"); mark <= 2 * character)
            if (has_one_of(rest.substr(0, mark),
                           {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"}))
                rest.remove_prefix(mark + character);
        rest = without_front(rest, {"邻近的", "邻近", "周边的", "外省", "如", "了解到", "其中"});
        if (const auto told = is_told_of_other(rest, r_.at({first, from + at}))) is_other = *told;
        at = said.find(',', at);
        at = at == string_view::npos ? said.size() : at + 1;
    }
    return is_other;
}

/// 市政府常务会议审议通过并公布了《江州市停车管理实施细则》, in the interpretation of one of 清江县: what was passed is named.
bool asides_of_places::names_document_of_other() const {
    if (step_ != step::collective_decision || (around_.kind != paper_kind::interpretation &&
                                               around_.kind != paper_kind::drafting_explanation))
        return false;
    // The paper's own document has a place in its name, too.
    const std::string title = fold(around_.title).text;
    const std::size_t own = title.find("《");
    if (own == std::string::npos || place_at(string_view(title).substr(own + character)).empty())
        return false;
    constexpr std::size_t near = 60;  // bytes
    const string_view said =
        r_.at({h_.begin, std::max(h_.end, std::min(sentence_.end, h_.end + near))});
    const std::size_t open = said.find("《");
    if (open == string_view::npos ||
        !ends_with_one_of(said.substr(0, open), {"通过", "通过了", "公布", "公布了", "发布",
                                                 "发布了", "印发", "印发了", "出台了"}))
        return false;
    const string_view name = place_at(said.substr(open + character));
    return !name.empty() && !is_own_place(name);
}

/// Does a clause begin with another place, or with ours? Without either it goes on with the one before.
std::optional<bool> asides_of_places::is_told_of_other(string_view rest, string_view before) const {
    string_view name = place_at(rest);
    // 临江市、白沙县的办法: the last of the list leads on.
    while (!name.empty() && rest.substr(name.size()).starts_with("、")) {
        const string_view next = place_at(rest.substr(name.size() + character));
        if (next.empty() || is_own_place(name)) break;
        rest.remove_prefix(name.size() + character);
        name = next;
    }
    if (!name.empty() && tells_of_place(rest.substr(name.size()))) return !is_own_place(name);
    if (opens_with_other_places(rest) || counts_other_places(rest)) return true;
    if (const string_view listed = first_of_listed_places(rest); !listed.empty())
        return !is_own_place(listed);
    if (opens_with_that_place(rest)) return names_other_place(before);
    if (begins_with_one_of(rest, {"我", "本", "县", "市", "区", "镇", "局", "起草", "《"}))
        return false;
    return std::nullopt;
}

/// 参考了青阳县的做法,该县于2017年…: is a place named there that is not the paper's own?
bool asides_of_places::names_other_place(string_view said) const {
    for (std::size_t i = 0; i < said.size();) {
        const string_view name =
            is_ideograph_at(said, i) ? place_at(said.substr(i)) : string_view();
        const string_view behind = said.substr(i + name.size());
        const bool is_organ = behind.starts_with("政府") || behind.starts_with("人民政府") ||
                              behind.substr(0, 15).find("局") != string_view::npos;
        if (!name.empty() && !is_organ && !is_own_place(name)) return true;
        code_point_at(said, i);
    }
    return false;
}

/// Does the paper's title, its head or its signature name the place?
bool asides_of_places::is_own_place(string_view name) const {
    constexpr std::size_t head = 400, tail = 200;  // bytes
    const string_view text = r_.text();
    const stretch line = r_.line_at(h_.begin);
    const string_view above = text.substr(0, std::min(head, line.begin));
    const string_view below =
        text.substr(std::max(line.end, text.size() - std::min(tail, text.size())));
    const string_view bare = name.substr(0, name.size() - character);
    const string_view known = bare.size() > character ? bare : name;
    return fold(around_.title).text.find(known) != std::string::npos ||
           above.find(known) != string_view::npos || below.find(known) != string_view::npos;
}

bool judge::is_of_other_place() const { return asides_of_places(*this).is_of_other_place(); }

}  // namespace yigui::recognising
