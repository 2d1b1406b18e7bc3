// A page tells whose it is by the end of its window's title (…的通知-西河区人民政府), by the site's name
// in its head, and by its source. Only what is known to be foreign is a copy: most pages of organs
// end in a column's name or in nothing, and a source is often an office.
#include "dossier/copies.h"

#include <algorithm>
#include <array>
#include <utility>

#include "dossier/one_of.h"

namespace yigui::joining {
namespace {

using view = std::string_view;

/// With narrow marks; fold() would take the gaps, which tell where a name ends.
std::string with_narrow_marks(view text) {
    static constexpr std::array<std::pair<view, view>, 5> wide = {
        {{"：", ":"}, {"｜", "|"}, {"　", " "}, {"\u00A0", " "}, {"\t", " "}}};
    std::string out(text);
    for (const auto& [from, to] : wide)
        for (std::size_t at = out.find(from); at != std::string::npos; at = out.find(from, at))
            out.replace(at, from.size(), to);
    return out;
}

std::string meta_of(const sheet& s, const char* name) {
    const auto found = s.doc->meta.find(name);
    return found == s.doc->meta.end() ? std::string() : with_narrow_marks(found->second);
}

/// Up to the first gap or stroke.
std::string first_piece(view line) {
    while (line.starts_with(" ")) line.remove_prefix(1);
    return std::string(line.substr(0, line.find_first_of(" |>\n")));
}

/// The lines above the text.
std::vector<std::string> head_of(const sheet& s) {
    constexpr std::size_t lines = 12, longest = 300;  // bytes
    std::vector<std::string> out;
    const view text = s.text();
    for (std::size_t at = 0; at < text.size() && out.size() < lines;) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        if (end - at <= longest) out.push_back(with_narrow_marks(text.substr(at, end - at)));
        at = end + 1;
    }
    return out;
}

/// 360doc, 道客巴巴, 法律法规数据库: by their own names, and collections of law by what they hold. A 政策法规库
/// may be a column of the organ's own site.
bool is_collector(view name) {
    // 新浪微博, 360浏览器: buttons and advice on anybody's page.
    if (holds_one_of(name, {"微博", "空间", "分享", "搜索", "浏览器"})) return false;
    if (holds_one_of(name,
                     {"360doc", "360文", "360个人", "百度",  "豆丁",     "豆瓣",     "道客",
                      "原创力", "知乎",  "搜狐",    "新浪",  "网易",     "腾讯",     "今日头条",
                      "头条号", "简书",  "CSDN",    "博客",  "北大法宝", "法律快车", "法信",
                      "威科",   "律商",  "百家号",  "Baidu", "baidu"}))
        return true;
    if (ends_with_one_of(name, {"个人图书馆", "法律图书馆"})) return true;
    return ends_with_one_of(name, {"库"}) && holds_one_of(name, {"法规", "法律", "案例", "文献"}) &&
           !holds_one_of(name, {"政策", "规范性文件", "规章"});
}

/// 百度文库 on a line of its own: no title is called so. 养犬服务一张网 and 县图书馆 may be.
bool is_site_alone(view line) {
    constexpr std::size_t longest = 36;  // bytes
    return line.size() <= longest && !holds_one_of(line, {"关于", "《"}) &&
           (is_collector(line) || ends_with_one_of(line, {"文库", "贴吧", "百科"}));
}

/// What the page calls its site: behind the last stroke of its window's title, in its head's first line.
std::vector<std::string> sites_of(const sheet& s, const std::vector<std::string>& head) {
    std::vector<std::string> out{meta_of(s, "site")};
    const std::string title = meta_of(s, "title");
    std::size_t end = view::npos, size = 0;
    for (view stroke : {"-", "_", "|", "—", "–"})
        if (const std::size_t at = title.rfind(stroke);
            at != std::string::npos && (end == view::npos || at > end))
            end = at, size = stroke.size();
    if (end != view::npos) out.push_back(first_piece(view(title).substr(end + size)));
    if (head.empty()) return out;
    // 民宿圈网 | 会员 | 广告: the line goes on behind the site's name; a title does not.
    std::string first = first_piece(head.front());
    if (first.size() + 1 < head.front().size() || is_site_alone(first))
        out.push_back(std::move(first));
    return out;
}

/// 信息来源:, | 来源:, 2025-03-01来源:
bool begins_field(view before) {
    return before.empty() || (before.back() >= '0' && before.back() <= '9') ||
           ends_with_one_of(before,
                            {" ", "|", "[", "【", "】", "信息", "文章", "稿件", "新闻", "内容"});
}

std::vector<std::string> sources_of(const sheet& s, const std::vector<std::string>& head) {
    std::vector<std::string> out{meta_of(s, "source")};
    for (const std::string& line : head)
        for (view label : {"来源:", "转自:", "转载自:", "摘自:"}) {
            const std::size_t at = line.find(label);
            // 意见来源:网络 tells whence an opinion came.
            if (at != std::string::npos && begins_field(view(line).substr(0, at)))
                out.push_back(first_piece(view(line).substr(at + label.size())));
        }
    return out;
}

/// Of an organ, an office or a government's portal; 民政局网站 too.
bool is_official(view name) {
    if (holds_one_of(name, {"政府", "政务", "门户", "管委会", "本网", "本站"}) ||
        ends_with_one_of(name, {"局", "委", "委员会", "厅", "署", "办", "办公室", "司", "处", "科",
                                "股", "室", "中心", "所", "队", "部", "街道"}))
        return true;
    for (view site : {"网站", "官网", "网"})
        if (name.ends_with(site))
            return ends_with_one_of(name.substr(0, name.size() - site.size()),
                                    {"局", "委", "委员会", "厅", "署"});
    return false;
}

/// 临湖, of 临湖区 and of 江门市临湖区.
bool holds_place(view name, const std::vector<std::string>& places) {
    return std::any_of(places.begin(), places.end(), [&](const std::string& place) {
        const std::size_t n = place.size() < 9 ? 0 : place.size() - 3;  // without 区
        return n > 0 && name.find(view(place).substr(n < 6 ? 0 : n - 6, 6)) != view::npos;
    });
}

/// 律师网, 民宿圈, 晚报: who collects papers of others. A site of no known kind that bears the place's
/// name may be the organ's.
bool is_private(view name, const std::vector<std::string>& places) {
    constexpr std::size_t longest = 45;  // bytes; a title that was cut is no site's name
    if (name.empty() || name.size() > longest || is_official(name)) return false;
    if (is_collector(name) || holds_one_of(name, {"律师", "新闻", "融媒", "资讯"}) ||
        ends_with_one_of(name, {"圈", "论坛", "百科", "文库", "社区", "贴吧", "日报", "晚报",
                                "时报", "商报", "晨报", "早报"}))
        return true;
    return ends_with_one_of(name, {"网", "网站", "之家", "图书馆", "知乎", "公众号"}) &&
           !holds_place(name, places);
}

/// 0 for a province, more for what lies in it.
int level_of(view place) {
    if (place.ends_with("省")) return 0;
    if (ends_with_one_of(place, {"市", "州"})) return 1;
    return place.ends_with("镇") ? 3 : 2;
}

/// A city that lies above may well be the portal of its districts.
bool is_of_other_place(view name, const std::vector<std::string>& places) {
    const std::string there = is_official(name) ? core_of(name).place : std::string();
    if (there.empty() || places.empty()) return false;
    return std::all_of(places.begin(), places.end(), [&](const std::string& own) {
        const bool agrees =
            there.find(own) != std::string::npos || own.find(there) != std::string::npos;
        return !agrees && level_of(there) >= level_of(own);
    });
}

std::vector<std::string> places_of(const identity& id) {
    std::vector<std::string> out;
    for (const title_core& c : id.cores)
        if (!c.place.empty()) out.push_back(c.place);
    if (const title_core title = core_of(id.title); !title.place.empty())
        out.push_back(title.place);
    return out;
}

/// 首页 > 政务公开 > 政策解读: columns that sites of organs have.
bool has_column_of_organ(const std::vector<std::string>& head) {
    return std::any_of(head.begin(), head.end(), [](view line) {
        return line.find('>') != view::npos &&
               holds_one_of(line, {"政务公开", "信息公开", "政策解读", "解读回应"});
    });
}

}  // namespace

bool is_copy_of_another_site(const sheet& s, const identity& id) {
    const auto head = head_of(s);
    const auto places = places_of(id);
    const auto sites = sites_of(s, head), sources = sources_of(s, head);
    const auto is_private_one = [&](const auto& name) { return is_private(name, places); };
    const auto is_of_other = [&](const auto& name) { return is_of_other_place(name, places); };
    const auto is_here = [&](const auto& name) { return holds_place(name, places); };
    if (std::any_of(sites.begin(), sites.end(), is_private_one) ||
        std::any_of(sites.begin(), sites.end(), is_of_other))
        return true;
    if (std::any_of(sites.begin(), sites.end(), is_official)) return false;
    if (starts_with_one_of(meta_of(s, "title"), {"转载", "[转", "【转", "(转"}) ||
        std::any_of(sources.begin(), sources.end(), [&](const std::string& name) {
            return name == "网络" || name == "互联网" || name == "转载" || is_of_other(name);
        }))
        return true;
    // A source tells who wrote the text: on a site of the place, or anywhere the place's own 融媒.
    return std::none_of(sites.begin(), sites.end(), is_here) && !has_column_of_organ(head) &&
           std::any_of(sources.begin(), sources.end(), [&](const std::string& name) {
               return is_private_one(name) && !(is_here(name) && holds_one_of(name, {"融媒"}));
           });
}

bool is_organ_of_another_place(view organ, const identity& id) {
    return is_of_other_place(organ, places_of(id));
}

std::vector<site_copy> forget_days_of_copies(dossier& d, const std::vector<sheet>& sheets,
                                             const identity& id) {
    std::vector<site_copy> out;
    for (std::size_t i = 0; i < d.papers.size(); ++i) {
        facts& f = d.papers[i].facts;
        if (d.papers[i].about == about::other || !is_copy_of_another_site(sheets[i], id)) continue;
        out.push_back({i, {}});
        if (!f.date_published) continue;
        out.back().day = f.date_published->value;
        f.date_published.reset();
        for (mention& m : f.evidence)
            if (m.page_head) m.when.reset();
    }
    return out;
}

void weaken_events_of_copies(std::vector<event>& events, const std::vector<site_copy>& copies) {
    for (event& e : events) {
        if (e.step != step::publication && e.step != step::interpretation) continue;
        const auto copy = std::find_if(copies.begin(), copies.end(),
                                       [&](const site_copy& c) { return c.paper == e.paper; });
        if (copy == copies.end() || e.how == strength::manifest) continue;
        if (e.when && copy->day && e.when->last_known() == copy->day) e.when.reset();
        e.how = e.when ? strength::dated_statement : strength::undated_statement;
    }
}

}  // namespace yigui::joining
