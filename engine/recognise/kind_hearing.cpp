// A hearing is announced in many words, and the title may be lost: 拟于近期召开…听证会,现将…公告如下.
// Meetings with firms and their associations leave records of many names: 座谈会记录, 意见汇总,
// 某协会关于…的意见. Whose opinions they hold is said in the title or in the first lines.
#include "recognise/find.h"
#include "recognise/kind.h"

namespace yigui::recognising {
namespace {

constexpr word_list businesses = {
    "企业",     "行业协会", "商会", "协会", "经营者", "市场主体", "经营主体", "平台公司", "经营户",
    "业主单位", "摊主",     "商户", "摊贩", "店主",   "业户",     "养殖户",   "机构代表"};

bool names_businesses(std::string_view s) { return has_one_of(s, businesses); }

/// 征求企业和协会意见, 征求商户对…的意见: they are asked. 征求食品摊贩临时区域意见 asks about what is theirs.
bool asks_businesses(string_view outer) {
    for (const std::string_view who : businesses)
        for (std::size_t at = outer.find(who); at != string_view::npos;
             at = outer.find(who, at + who.size()))
            if (begins_with_one_of(
                    outer.substr(at + who.size()),
                    {"意见", "的意见", "建议", "对",     "就",     "关于", "和",   "及",
                     "、",   "与",     "等",   "代表",   "协会",   "商会", "有关", "修改",
                     "家和", "家、",   "家对", "家意见", "负责人", "法人", "会员"}))
                return true;
    return false;
}

/// A title without the names of other documents in it.
std::string outside_marks(std::string_view title) {
    std::string out;
    int depth = 0;
    for (std::size_t i = 0; i < title.size();) {
        const std::string_view c = title.substr(i, 3);
        if (c == "《") ++depth;
        if (depth == 0) out += title[i];
        if (c == "》") depth = std::max(0, depth - 1);
        i += c == "《" || c == "》" ? 3 : 1;
    }
    return out;
}

/// 某行业协会关于《…（征求意见稿）》的意见.
bool speaks_for_businesses(std::string_view outer) {
    const std::size_t about = outer.find("关于");
    if (about == std::string_view::npos) return false;
    const std::string_view who = outer.substr(0, about);
    return ends_with_one_of(who, {"协会", "商会", "公司", "企业"}) &&
           (outer.ends_with("意见") || outer.ends_with("建议") || outer.ends_with("函"));
}

bool ends_like_record(std::string_view outer) {
    return ends_with_one_of(outer, {"记录", "纪要", "情况", "汇总", "意见", "报告", "说明",
                                    "座谈会", "表", "综述", "小结", "材料", "签到"});
}

/// 参加人:村民代表9人,社区网格员3人: those who came are named, and no firm or association is among them,
/// whatever was talked about.
bool only_others_took_part(const reading& r) {
    constexpr std::size_t head = 900;  // bytes
    for (std::size_t at = r.body(); at < std::min(r.text().size(), r.body() + head);) {
        const string_view line = r.at(r.line_at(at));
        at = r.line_at(at).end + 1;
        const std::string_view field =
            which_begins(line, {"参加人员", "参加人", "参会人员", "参会", "与会人员", "到会人员",
                                "出席人员", "出席", "参加单位", "参加"});
        if (field.empty() || !line.substr(field.size()).starts_with(":")) continue;
        return !names_businesses(line) &&
               !has_one_of(line, {"公司", "工商户", "个体", "工商联", "客商", "厂", "店", "合作社",
                                  "经理", "签到", "名单", "附后", "等"});
    }
    return false;
}

/// The line, among the first `most` of the text, that names those it is sent to (各县司法局:); empty when
/// there is none.
std::string_view sent_to(const reading& r, int most) {
    constexpr std::size_t longest = 360;  // bytes
    std::size_t at = r.body();
    for (int i = 0; i < most && at < r.text().size(); ++i) {
        const stretch line = r.line_at(at);
        at = line.end + 1;
        const std::string_view l = r.at(line);
        if (l.ends_with(":") && l.size() <= longest && !has_word(l, "。")) return l;
    }
    return {};
}

}  // namespace

bool announces_hearing(const reading& r) {
    constexpr std::size_t head = 1500, near = 700;  // bytes
    if (r.has_articles()) return false;
    const std::string_view start = r.at({r.body(), std::min(r.text().size(), r.body() + head)});
    for (std::size_t at = start.find("听证"); at != start.npos; at = start.find("听证", at + 6)) {
        const stretch said = r.sentence_at(r.body() + at);
        const std::string_view before = r.at({said.begin, r.body() + at});
        if (!starts(start, at, "听证会") && !before.ends_with("举行")) continue;
        const std::string_view behind = start.substr(at, near);
        // 现对…听证会有关事项公告如下
        if (before.starts_with("现") && start.substr(at, 60).find("公告如下") != start.npos)
            return true;
        if (has_one_of(before, {"拟于", "拟在", "拟定于", "拟定", "拟召开", "拟举行", "拟组织",
                                "定于", "决定", "将于", "将在", "暂定", "计划"}) &&
            (has_one_of(behind, {"公告如下", "予以公告", "公告:", "特此公告", "通告如下",
                                 "特此通告", "公布如下"}) ||
             (has_word(behind, "听证会参加人") && has_word(behind, "报名"))))
            return true;
    }
    return false;
}

bool hears_businesses(const reading& r, const facts& f, std::optional<paper_kind> k,
                      std::string_view name) {
    const std::string outer = outside_marks(name);
    if (speaks_for_businesses(outer)) return true;
    if (k && *k == paper_kind::consultation_feedback)
        return names_businesses(outer) && !has_one_of(outer, {"公开", "公众", "社会", "部门"});
    // 关于听取企业和协会对《…》意见的函: asked in writing.
    if (has_one_of(outer, {"听取", "征求", "征集"}) && has_word(outer, "意见") &&
        asks_businesses(outer) && !has_one_of(outer, {"公开", "公众", "社会", "部门"}) &&
        (outer.ends_with("函") || outer.ends_with("通知")))
        return true;
    const bool may_be = !k || *k == paper_kind::meeting_minutes || *k == paper_kind::other ||
                        *k == paper_kind::issued_document ||
                        (*k == paper_kind::drafting_explanation && has_word(outer, "意见"));
    if (!may_be || f.doc_number || has_word(outer, "专家") || !ends_like_record(outer))
        return false;
    if (!has_one_of(outer, {"座谈", "听取", "恳谈会", "征询会", "走访", "征求企业", "征求行业",
                            "企业意见", "协会意见", "商会意见"}))
        return false;
    const std::size_t end = std::min<std::size_t>(r.text().size(), r.body() + 1200);
    const std::string_view start = r.at({r.body(), end});
    if (!names_businesses(outer) && only_others_took_part(r)) return false;
    return names_businesses(outer) ||
           (names_businesses(start) && has_one_of(start, {"意见", "议题", "建议"}));
}

bool shows_for_opinions(const reading& r, std::string_view title) {
    constexpr std::size_t head = 1500;  // bytes
    if (!ends_with_one_of(title, {"的公示", "公示"})) return false;
    const std::size_t end = std::min(r.text().size(), r.body() + head);
    for (std::size_t at = r.body(); at < end;) {
        const stretch s = r.sentence_at(at);
        at = std::max(s.end, at + 1);
        const string_view said = r.at(s);
        if (has_one_of(said, {"听取", "征求", "征集"}) && has_word(said, "意见") &&
            has_one_of(said, {"社会各界", "社会公众", "公众意见", "社会意见", "广大市民"}))
            return true;
    }
    return false;
}

bool addresses_businesses(const reading& r, std::string_view title) {
    const std::string outer = outside_marks(title);
    if (!has_word(outer, "征求") || has_one_of(outer, {"公开", "公众", "社会"})) return false;
    if (!outer.ends_with("函") && !outer.ends_with("通知")) return false;
    // 现面向社会各界和养殖企业公开征求意见: everybody is asked.
    constexpr std::size_t letter = 2400;  // bytes
    if (has_one_of(r.text().substr(0, letter), {"面向社会", "向社会公开", "社会各界"}))
        return false;
    constexpr int most = 6;  // lines between the title and those it is sent to
    const std::string_view to = sent_to(r, most);
    return (names_businesses(to) || has_word(to, "公司")) &&
           !has_one_of(to, {"局", "委员会", "政府", "街道", "法院", "处室"});
}

bool addresses_offices(const reading& r, std::string_view title) {
    constexpr int most = 8;  // lines between the title and those it is sent to
    const std::string outer = outside_marks(title);
    if (!outer.ends_with("意见的函") || has_one_of(outer, {"公开", "公众", "社会"})) return false;
    const std::string_view to = sent_to(r, most);
    return has_one_of(to, {"局", "厅", "部", "委", "办", "政府", "机构", "直属"}) &&
           !has_one_of(to, {"公众", "社会", "群众", "市民", "企业", "公司", "协会", "商会", "各界",
                            "个人"});
}

bool is_reply_of_businesses(const reading& r, std::string_view title) {
    const std::string outer = outside_marks(title);
    const bool is_reply =
        ends_with_one_of(outer, {"复函", "回函", "复 函", "的函", "回复", "反馈", "意见", "建议"});
    constexpr std::size_t longest = 3000, foot = 200, longest_name = 75;  // bytes
    if (!is_reply || r.text().size() > longest || !has_one_of(r.text(), {"意见", "建议"}))
        return false;
    const std::size_t from = r.text().size() > foot ? r.text().size() - foot : 0;
    for (std::size_t at = r.line_at(from).begin; at < r.text().size();) {
        const stretch line = r.line_at(at);
        at = line.end + 1;
        const std::string_view l = r.at(line);
        if (l.size() > longest_name || has_one_of(l, {"。", ":", ","})) continue;
        if (ends_with_one_of(l, {"协会", "商会", "公司", "工商联", "工商业联合会"})) return true;
    }
    return false;
}

bool is_chat_with_businesses(const reading& r) {
    constexpr int fewest = 2;
    constexpr std::size_t head = 600;  // bytes
    const std::string_view start = r.text().substr(0, head);
    if (!names_businesses(start) || !has_one_of(start, {"群(", "群聊", "微信群", "@所有人"}) ||
        !has_one_of(start, {"意见", "建议"}) || !has_one_of(start, {"《", "征求意见稿", "草案"}))
        return false;
    // 09:32 某公司-何某:收到
    int said = 0;
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    for (std::size_t at = 0; at < r.text().size();) {
        const stretch line = r.line_at(at);
        at = line.end + 1;
        const std::string_view l = r.at(line);
        const std::size_t colon = l.find(':');
        said += colon != std::string_view::npos && colon > 0 && colon + 2 < l.size() &&
                is_digit(l[colon - 1]) && is_digit(l[colon + 1]) && is_digit(l[colon + 2]);
    }
    return said >= fewest;
}

std::optional<paper_kind> named_by_first_line(const reading& r) {
    constexpr std::size_t longest = 120;  // bytes
    const std::string_view first = r.at(r.line_at(r.body()));
    if (first.size() > longest || has_one_of(first, {"。", ":", ","}) ||
        !has_one_of(first, {"办法", "规定", "细则", "措施", "方案", "政策", "意见稿", "通告"}))
        return std::nullopt;
    if (ends_with_one_of(first, {"意见反馈汇总", "反馈意见汇总", "意见汇总", "采纳情况"}))
        return paper_kind::consultation_feedback;
    if (ends_with_one_of(first, {"座谈会", "座谈会签到", "座谈会签到表", "座谈记录"}) &&
        names_businesses(first))
        return paper_kind::enterprise_consultation;
    return std::nullopt;
}

bool is_hearing_of_businesses(const reading& r) {
    // 某价格调整听证会⏎笔 录
    const stretch line = r.line_at(r.body());
    std::string first(r.at(line));
    constexpr std::size_t longest_rest = 12;  // bytes
    if (first.ends_with("听证会") && line.end + 1 < r.text().size())
        for (const char c : r.at(r.line_at(line.end + 1)).substr(0, longest_rest))
            if (c != ' ') first += c;
    const bool is_record =
        ends_with_one_of(first, {"听证笔录", "听证会笔录", "听证会记录", "听证记录", "听证会纪要",
                                 "听证会发言记录", "听证报告", "听证会报告"}) &&
        first.size() < 120;
    if (!is_record) return false;
    constexpr std::size_t head = 1500;  // bytes
    return has_one_of(r.text().substr(0, head),
                      {"经营者代表", "企业代表", "协会代表", "商会代表", "经营户代表",
                       "市场主体代表", "经营主体代表", "商户代表", "从业者代表"});
}

}  // namespace yigui::recognising
