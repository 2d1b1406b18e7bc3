// The name of the meeting is what its title says, or else the first line: 某县, 某局, 局长办公会议. Each part of it that is
// said must be the issuer's; what is not said is taken for the issuer's, as minutes lie with those who held them.
#include "dossier/whose_meeting.h"

#include <algorithm>
#include <string>

#include "base/loosely.h"
#include "base/unicode.h"
#include "dossier/one_of.h"
#include "dossier/row.h"

namespace yigui::joining {
namespace {

using view = std::string_view;

std::string head_of(const sheet& s) {
    const view text = s.text();
    return std::string(text.substr(0, std::min<std::size_t>(text.size(), 900)));
}

std::string title_and_path(const sheet& s) {
    return (s.said->title ? s.said->title->value : std::string()) + " " + s.path;
}

/// 县委常委会会议纪要: the committee that a government reports to.
bool is_party_committee(const sheet& s) {
    return holds_loosely(title_and_path(s), {"省委常委会", "市委常委会", "州委常委会", "区委常委会",
                                             "县委常委会", "旗委常委会"});
}

/// 粮食安全工作领导小组会议纪要: a body set up to coordinate decides nothing in the organ's place.
bool is_of_coordinating_body(const sheet& s) {
    const std::string name = s.said->title ? s.said->title->value : s.path;
    return holds_loosely(name, {"领导小组", "协调小组", "工作小组", "专项小组", "工作专班",
                                "指挥部", "部门联席会议", "部门间联席会议"}) &&
           !holds_loosely(name, {"办公会", "局务会", "常务会", "委务会", "全体会议", "党组"});
}

/// The meeting's name, folded and without blanks, names of documents taken out.
std::string name_of_meeting(const sheet& s) {
    const view text = s.text();
    view name = s.said->title ? view(s.said->title->value) : view();
    if (name.find("会") == view::npos) {
        const std::size_t first = text.find_first_not_of(" \n");
        name = text.substr(std::min(first, text.size()));
        name = name.substr(0, name.find('\n'));
    }
    std::string out;
    int depth = 0;
    const std::string folded = fold(name).text;
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t from = at;
        code_point_at(folded, at);
        const view c = view(folded).substr(from, at - from);
        if (c == "《") ++depth;
        if (depth == 0 && c != " ") out += c;
        if (c == "》") depth = std::max(0, depth - 1);
    }
    // 某县政府关于村民建房办法的会议纪要: what is met about is no part of who meets.
    for (const view about : {"关于", "审议", "研究", "讨论"})
        out.resize(std::min(out.find(about), out.size()));
    return out;
}

/// 县农业农村局、县财政局联席会议, 县委、县政府联席会议: the organs that issue it meet; a joint meeting on a matter is
/// nobody's.
bool is_joint_meeting(view name, view issuer) {
    const view organs = name.substr(0, name.find("联席会"));
    if (organs.size() == name.size()) return false;
    const view link = "、";
    const std::size_t at = organs.find(link);
    if (at == view::npos) return false;
    const view first = organs.substr(0, at), last = organs.substr(at + link.size());
    if (first.ends_with("局") && last.ends_with("局")) return issuer.ends_with("局");
    const bool is_of_town = ends_with_one_of(issuer, {"镇人民政府", "乡人民政府"});
    const bool issues_both = holds_one_of(issuer, {"县委", "区委", "市委", "旗委"});
    return ends_with_one_of(first, {"县委", "区委", "市委", "旗委", "镇委", "乡委"}) &&
           last.ends_with("政府") && (is_of_town || issues_both);
}

/// 局长专题会议, 镇长专题会议
bool is_held_by_chief(view name, view issuer) {
    if (name.find("副") != view::npos) return false;
    return (name.find("局长专题会") != view::npos && issuer.ends_with("局")) ||
           (name.find("镇长专题会") != view::npos && issuer.ends_with("镇人民政府")) ||
           (name.find("乡长专题会") != view::npos && issuer.ends_with("乡人民政府"));
}

/// 村民代表会议, 协会理事会, 人大常委会主任会议, 专题会议: what they agree to nobody has decided.
bool is_of_no_organ(view name, view issuer) {
    if (holds_one_of(name, {"人大",   "政协",   "主席会议", "村民", "居民",   "村委会", "居委会",
                            "村两委", "职工",   "支部",     "党员", "股务会", "科务会", "理事会",
                            "董事会", "合作社", "协会",     "商会", "公司",   "集团",   "顾问"}))
        return true;
    if (holds_one_of(name, {"办公会", "局务会", "常务会", "委务会", "厅务会", "党组", "党委",
                            "党政", "班子"}))
        return false;
    if (is_joint_meeting(name, issuer) || is_held_by_chief(name, issuer)) return false;
    return holds_one_of(name, {"专题会", "联席会", "预备会", "协调会", "碰头会", "调度会"});
}

/// 县, 镇 at the place; 0 bytes without one.
std::size_t unit_at(view text, std::size_t at) {
    for (const view unit : {"省", "市", "州", "区", "县", "旗", "镇", "乡"})
        if (text.substr(at).starts_with(unit)) return unit.size();
    return 0;
}

/// 莲角镇, of 临湖区莲角镇镇长办公会议: the lowest place that the words open with; empty without one.
view place_of(view words) {
    words = without_list_mark(words);
    for (const view lead : {"中共", "中国共产党", "关于"})
        if (words.starts_with(lead)) words.remove_prefix(lead.size());
    view found;
    while (true) {
        std::size_t at = 0, unit = 0;
        int before = 0;
        for (; at < words.size() && before < 6; ++before) {
            unit = unit_at(words, at);
            if (unit > 0 && before >= 2) break;
            code_point_at(words, at);
        }
        if (unit == 0 || before < 2 || before >= 6) return found;
        const view link = words.substr(0, at + unit);
        const bool is_name =
            !holds_one_of(link, {"政",   "府",   "局",   "委",   "会",   "党",   "人民", "和",
                                 "与",   "城乡", "城市", "城镇", "社区", "小区", "市场", "高新",
                                 "开发", "经开", "新区", "园区", "示范", "景区", "届",   "第",
                                 "年",   "(",    ")",    "【",   "】",   "、",   ":"});
        if (!is_name) return found;
        found = link;
        words.remove_prefix(link.size());
    }
}

bool is_of_township(view name) {
    return holds_one_of(name, {"镇长", "乡长", "镇党", "乡党", "镇政府", "乡政府", "镇人民政府",
                               "乡人民政府", "街道", "镇班子", "乡班子"});
}

/// 东山区政府, 莲角镇镇长办公会议, for what 临湖区人民政府 issues.
bool is_of_another_place(view name, const identity& id, view issuer) {
    std::string own(issuer);
    own += " " + id.title;
    for (const title_core& c : id.cores) own += " " + c.place + c.organ;
    const view place = place_of(name);
    const view issued_in = place_of(issuer.empty() ? view(id.title) : issuer);
    // 江门高新区 names no place of the common kind, but 江门.
    const bool is_zone = holds_one_of(own, {"开发区", "高新区", "新区", "园区"});
    const bool is_known = !issued_in.empty() || is_zone;
    const view common = is_zone && !place.empty() ? place.substr(0, place.size() - 3) : place;
    if (!place.empty() && is_known && own.find(common) == std::string::npos) return true;
    return is_known && is_of_township(name) && !ends_with_one_of(issued_in, {"镇", "乡"}) &&
           own.find("街道") == std::string::npos;
}

/// 财政局局长办公会议, for what 文化旅游局 issues. A short name shares a character with the long one, so what shares none
/// of its first two is another office.
bool is_of_another_office(view name, view issuer) {
    if (!ends_with_one_of(issuer, {"局", "委员会", "厅"})) return false;
    const view own = issuer.substr(place_of(issuer).size());
    view office = without_list_mark(name);
    office.remove_prefix(place_of(office).size());
    while (unit_at(office, 0) > 0) office.remove_prefix(unit_at(office, 0));
    std::size_t end = view::npos;
    for (const view unit : {"局", "厅", "委"}) end = std::min(end, office.find(unit));
    if (end == view::npos || holds_one_of(office, {"政府", "管委会", "党"})) return false;
    office = office.substr(0, end);
    if (count_code_points(office) < 2) return false;
    std::size_t second = 0;
    code_point_at(office, second);
    std::size_t third = second;
    code_point_at(office, third);
    return own.find(office.substr(0, second)) == view::npos &&
           own.find(office.substr(second, third - second)) == view::npos;
}

/// 县委常委会, 县委财经委员会, for what the government issues: they agree and decide nothing in its place. Minutes of
/// both meetings are the government's too.
bool is_of_party_above(const sheet& s, view issuer) {
    if (issuer.find("人民政府") == view::npos || issuer.find("委") != view::npos) return false;
    const bool is_of_committee =
        is_party_committee(s) ||
        holds_one_of(name_of_meeting(s), {"省委", "市委", "州委", "区委", "县委", "旗委"});
    return is_of_committee && !holds_loosely(title_and_path(s), {"常务会", "政府"});
}

/// 文旅局局长办公会议纪要, for a document of the government: the office that drafted it lets it go on.
bool is_office_below(const sheet& s, view issuer) {
    if (!ends_with_one_of(issuer, {"人民政府", "人民政府办公室", "人民政府办公厅"})) return false;
    const std::string name = title_and_path(s);
    if (holds_loosely(name, {"政府办公室主任", "政府办主任", "府办主任"})) return true;
    return holds_loosely(
               name, {"局长办公会", "局务会", "局长会议", "局党", "委务会", "厅务会", "厅长办公会",
                      "科务会", "局主任办公会", "委员会全体会议", "委员会主任办公会"}) &&
           !holds_loosely(name, {"政府", "常务会", "县长", "区长", "市长", "州长", "旗长", "镇长",
                                 "乡长", "省长", "联席"});
}

}  // namespace

bool is_party_group(const sheet& s) {
    const std::string head =
        (s.said->title ? s.said->title->value : std::string()) + s.path + head_of(s);
    return holds_loosely(head, {"党组会", "党组（扩大）", "党组(扩大)", "党组扩大", "党委会",
                                "党工委会", "局党组第", "党组第"}) ||
           is_party_committee(s);
}

bool is_deciding_body(const sheet& s) {
    // 座谈会纪要: those who were asked agree to nothing.
    if (s.said->title &&
        holds_loosely(s.said->title->value, {"座谈会", "论证会", "评审会", "听证会", "研讨会",
                                             "咨询会", "协调会", "征求意见会", "听取意见会"}))
        return false;
    if (is_of_coordinating_body(s)) return false;
    // 听取县政府党组关于…的请示: what the government decided is reported; of a paper that party and
    // government issue together the committee decides itself.
    if (is_party_committee(s)) return !holds_loosely(head_of(s), {"政府党组", "政府常务会议"});
    const std::string head =
        (s.said->title ? s.said->title->value : std::string()) + s.path + head_of(s);
    return !is_party_group(s) ||
           holds_loosely(head, {"办公会", "局务会", "常务会", "委务会", "全体会议", "行政会议"});
}

bool decides_for(const sheet& s, const identity& id, view issuer) {
    if (!is_deciding_body(s) || is_office_below(s, issuer) || is_of_party_above(s, issuer))
        return false;
    const std::string name = name_of_meeting(s);
    return !is_of_no_organ(name, issuer) && !is_of_another_place(name, id, issuer) &&
           !is_of_another_office(name, issuer);
}

}  // namespace yigui::joining
