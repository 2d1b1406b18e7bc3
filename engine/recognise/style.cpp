// What the style of a text tells of it where no title does.
#include "recognise/style.h"

#include <algorithm>

#include "recognise/find.h"
#include "recognise/title_line.h"

namespace yigui::recognising {
namespace {

bool has(string_view s, string_view what) { return has_word(s, what); }

/// 首页 > 新闻中心 > 部门动态.
bool is_in_news_column(const reading& r) {
    const string_view head = r.at({0, std::min<std::size_t>(r.text().size(), 300)});
    for (const string_view column : {"动态", "新闻", "要闻", "时政", "媒体关注", "热点"}) {
        const std::size_t at = head.find(column);
        if (at == string_view::npos) continue;
        const string_view line = r.at(r.line_at(at));
        if (has(line, ">") || has(line, "》首页") || has(line, "当前位置") || line.size() < 36 ||
            line.starts_with("【"))
            return true;
    }
    return false;
}

/// 近日,某市出台…; 本报讯; 记者从市政府获悉.
bool begins_as_news(const reading& r) {
    std::size_t at = r.body();
    // Behind the headline and what the page says of itself.
    for (int i = 0; i < 8 && at < r.text().size() && r.line_at(at).size() < 120; ++i)
        at = r.line_at(at).end + 1;
    if (at >= r.text().size()) return false;
    const string_view start = r.at({at, std::min(r.line_at(at).end, at + 200)});
    for (const string_view w : {"近日", "日前", "昨日", "昨天", "今天上午", "今天下午"}) {
        const std::size_t day = start.find(w);
        if (day < 40) return true;
        // 为落实部署,某区于近日组织召开培训会
        if (day == string_view::npos) continue;
        if (has_one_of(start.substr(day + w.size(), 18), {"召开", "举行", "举办", "组织"}))
            return true;
    }
    return has_one_of(
        start, {"本报讯", "本网讯", "日报讯", "新华社", "中新", "记者", "女士们", "各位媒体"});
}

bool is_addressed(const reading& r) {
    const stretch line = r.line_at(r.body());
    for (std::size_t at = line.begin, i = 0; i < 6 && at < r.text().size(); ++i) {
        const stretch one = r.line_at(at);
        const bool is_page = has_one_of(r.at(one), {"时间", "日期", "字号", "字体", "【", "来源",
                                                    "浏览", "附件", "分享", "打印", "扫一扫"});
        constexpr std::size_t paragraph = 240;  // bytes; below it nobody is addressed any more
        if (one.size() > paragraph) return false;
        if (r.at(one).ends_with(":") && !is_page) return true;
        at = one.end + 1;
    }
    return false;
}

}  // namespace

bool is_article(const reading& r) {
    const string_view head = r.at({0, std::min<std::size_t>(r.text().size(), 500)});
    int signs = 0;
    for (const string_view sign :
         {"摘要:", "[摘要]", "【摘要】", "关键词", "作者简介", "中图分类号", "文章来源:", "法学院,",
          "大学 法学院", "目次", "参见"})
        signs += has(head, sign);
    const string_view first = r.at(r.line_at(0));
    // 合同示范文本, 规范文件: the two characters stand there, and the word does not.
    const bool is_model = has(first, "范文") && !has_one_of(first, {"示范文", "规范文", "模范文"});
    return signs >= 2 || (signs >= 1 && !has(head, "各") && has(head, "学院")) || is_model ||
           has(head, "范文篇");
}

bool tells_in_headline(std::string_view title) {
    if (has(title, "关于") || has(title, "《")) return false;
    if (title.ends_with("?") || title.ends_with("!")) return true;
    for (const string_view verb : {"出台", "召开", "举行", "举办", "推进", "开展", "启动", "举措",
                                   "聚焦", "助力", "推动", "走深走实", "调研"}) {
        const std::size_t at = title.find(verb);
        if (at == string_view::npos || at < 9) continue;
        // 某县统计局出台…, 石柱区多维发力推动…
        if (has_one_of(title.substr(0, at),
                       {"局", "委", "厅", "办", "府", "区", "县", "市", "省", "会", "院"}))
            return true;
    }
    return false;
}

bool tells_of_year(const reading& r) {
    if (r.has_articles() || is_addressed(r)) return false;
    const string_view head = r.at({0, std::min<std::size_t>(r.text().size(), 300)});
    if (has_one_of(head, {"工作总结", "年度工作情况", "本年度", "年工作回顾"})) return true;
    int figures = 0;
    for (const string_view w :
         {"全年", "今年以来", "去年", "同比", "件次", "场次", "人次", "率为", "率达", "累计"})
        figures += has(r.text(), w);
    return figures >= 2 || (figures == 1 && has(head, "全年"));
}

bool reads_as_news(const reading& r) {
    if (r.has_articles() || is_addressed(r)) return false;
    return is_in_news_column(r) || begins_as_news(r);
}

namespace {

/// No headline begins or ends so: a list's item, an article, half a sentence.
bool is_no_headline(string_view said) {
    if (begins_with_one_of(said, {"一、", "(", "•"})) return true;
    // 第18次常务会议召开 is one, 第三条 is none.
    const std::size_t head = said.starts_with("第") ? 24 : 0;
    return has(said, "。") || has(said, ";") || said.ends_with(":") || said.ends_with(",") ||
           has_one_of(said.substr(0, head), {"条", "章", "部分"});
}

/// A paragraph stands below, perhaps behind the page's fields.
bool heads_paragraph(const reading& r, std::size_t at) {
    constexpr std::size_t least = 120, least_sentence = 60;  // bytes
    for (int k = 0; k < 8 && at < r.text().size(); ++k) {
        const stretch line = r.line_at(at);
        if (line.size() >= least || (line.size() >= least_sentence && has(r.at(line), "。")))
            return true;
        at = line.end + 1;
    }
    return false;
}

}  // namespace

std::optional<stated<std::string>> find_headline(const reading& r) {
    constexpr std::size_t shortest = 24, longest = 150, label = 12;  // bytes
    for (std::size_t at = 0, i = 0; i < 9 && at < r.text().size();) {
        stretch line = r.line_at(at);
        const string_view said = r.at(line);
        at = line.end + 1;
        i += !said.empty();
        if (said.size() < label || has_one_of(said, {">", "首页", "来源", "时间", "日期", "字体"}))
            continue;
        if (is_no_headline(said)) return std::nullopt;
        if (said.size() < shortest) continue;
        if (said.size() > longest || !heads_paragraph(r, at)) return std::nullopt;
        for (const string_view letter : {"信件标题:", "来信标题:", "留言标题:", "原标题:"})
            if (said.starts_with(letter)) line.begin += letter.size();
        // 第118次常务会议_区政府常务会议_某区人民政府门户网站: the page's own title.
        line.end = line.begin + r.at(line).substr(0, r.at(line).find('_')).size();
        // 某局召开<停车办法>座谈会
        const bool has_angles = has(r.at(line), "《") && !has(r.original_text(line), "《");
        return stated<std::string>{has_angles ? title_text(r, line) : r.original_text(line),
                                   r.original(line)};
    }
    return std::nullopt;
}

namespace {

/// 把好停车关——《…办法》解读之一: an essay on a document, one of several.
bool is_one_of_readings(string_view first) {
    constexpr std::size_t longest = 36;  // bytes behind the document's name
    const std::size_t close = first.rfind("》");
    if (close == string_view::npos || first.size() - close > longest) return false;
    const string_view rest = first.substr(close + 3);
    return has_one_of(rest, {"解读之", "解读(", "解读一", "解读二", "解读三", "解读四", "系列解读",
                             "解读\xe2\x91"});
}

}  // namespace

std::optional<headline_kind> kind_of_headline(const reading& r) {
    const string_view first = r.at(r.line_at(0));
    if (is_one_of_readings(first))
        return headline_kind{paper_kind::interpretation, "首行是系列解读之一"};
    const bool names_document = has_one_of(first, {"《", "办法", "规定", "政策", "措施", "新规"});
    for (const string_view w : {"专家解读:", "权威解读:", "政策解读:"})
        if (first.starts_with(w) && names_document)
            return headline_kind{paper_kind::interpretation, "首行以“" + std::string(w) + "”开头"};
    constexpr std::size_t head = 300;  // bytes
    const string_view start = r.at({0, std::min(r.text().size(), head)});
    for (const string_view w : {"本报讯", "本网讯", "日报讯", "晚报讯"})
        if (has(start, w))
            return headline_kind{paper_kind::other, "开头是“" + std::string(w) + "”"};
    // 新华社北京12月2日电 某机关日前印发…; the agency also hands on the texts of laws.
    constexpr std::size_t longest = 60;  // bytes from the agency to its 电
    if (const std::size_t at = start.find("新华社"); at != string_view::npos)
        if (const std::size_t wire = start.find("日电", at);
            wire - at < longest && !r.has_articles())
            return headline_kind{paper_kind::other, "开头是新华社的电讯"};
    return std::nullopt;
}

namespace {

/// …部第5次部务会议, …省人民政府第12次常务会议 adopted it: who makes rules, by the name of the meeting.
/// A 局务会 may be a county's.
bool is_adopted_by_maker_of_rules(string_view said) {
    if (has_one_of(said, {"部务会", "委务会", "行务会", "署务会", "国务院第"})) return true;
    if (has_word(said, "局务会")) return has_one_of(said, {"总局", "国家"});
    return has_word(said, "常务会") &&
           has_one_of(said, {"省人民政府", "省政府", "自治区人民政府", "自治区政府"});
}

}  // namespace

bool is_made_known_by_head(const reading& r) {
    constexpr std::size_t head = 900, longest = 40;  // bytes
    const string_view start = r.at({0, std::min(r.text().size(), r.body() + head)});
    const std::size_t made = std::min(start.find("现予公布"), start.find("现予发布"));
    if (made == string_view::npos || !has(start.substr(0, made), "通过")) return false;
    if (is_adopted_by_maker_of_rules(start.substr(0, made))) return true;
    for (std::size_t at = start.find('\n', made); at != string_view::npos;
         at = start.find('\n', at + 1)) {
        const string_view line = r.at(r.line_at(at + 1));
        if (line.size() > longest) continue;
        // A county's head signs no rules.
        if (begins_with_one_of(line, {"省长", "市长", "部长", "署长", "行长", "州长", "总理",
                                      "主席", "自治区主席", "自治区人民政府主席"}))
            return true;
    }
    return false;
}

bool is_passage(std::string_view all) {
    if (all.size() > 600 || has(all, "我") || has(all, "你") || has(all, "您")) return false;
    return has(all, "有关部门") || has(all, "各级") || has(all, "各地") || has(all, "各省");
}

bool tells_of_meeting(std::string_view all) {
    const std::string_view start = all.substr(0, 600);
    // 在会议室组织召开了…审查会,会议邀请…专家
    if (has(start, "召开了") && (has(start, "会议邀请") || has(start, "与会"))) return true;
    if (!has(start, "召开") && !has(start, "举行")) return false;
    return has_one_of(all, {"会议指出", "会议强调", "会议要求", "会议认为", "会议听取", "会议传达",
                            "会议审议", "会议研究"}) &&
           !has(all, "现予") && !has(all, "现印发");
}

bool begins_with_article(std::string_view start) {
    constexpr std::size_t longest = 24;  // bytes of 第一百二十六条
    const std::size_t end = start.find("条");
    if (!start.starts_with("第") || end > longest || end < 6) return false;
    // 第三条建议删去: a remark on it.
    if (has_one_of(start, {"建议", "修改", "删", "改为", "增加", "表述", "我局"})) return false;
    for (std::size_t i = 3; i < end; i += 3)
        if (!has("一二三四五六七八九十百零〇", start.substr(i, 3))) return false;
    return true;
}

bool asks_about_document(std::string_view start) {
    const std::size_t mark = start.find('?');
    if (mark == start.npos) return false;
    const std::string_view asked = start.substr(0, mark);
    constexpr std::size_t nearest = 45;  // bytes: 一、请问制定
    return asked.find("《") < nearest && !has(asked, "。") && !has(asked, "报告》") &&
           has_one_of(asked, {"背景", "意义", "出台", "制定", "起草", "修订", "内容", "考虑"});
}

bool is_laid_out(std::string_view all) {
    if (has_one_of(all, {"一、", "(一)", "第一条", "第一章", "第一,", "一是", "1.", "1、", "如下",
                         "特此", "给你们", "遵照执行", "贯彻执行"}))
        return true;
    if (all.substr(0, all.find('\n')).ends_with(":")) return true;
    // 加强…。完善…。推进…。
    int orders = 0;
    for (const std::string_view w : {"加强", "完善", "推进", "建立", "强化", "健全", "开展", "制定",
                                     "严格", "深化", "加快", "落实", "优化", "提升"})
        orders += all.starts_with(w) || has(all, "。" + std::string(w)) ||
                  has(all, "\n" + std::string(w));
    return orders >= 3;
}

bool names_other_matter(const reading& r) {
    constexpr std::size_t head = 450;  // bytes of the text
    if (has_one_of(r.text(), {"本措施", "本办法", "本规定", "本方案", "特制定", "现印发给你们"}))
        return false;
    bool found = false;
    r.each_nearby({0, std::min(r.text().size(), r.body() + head)}, [&](const phrase_hit& h) {
        found |=
            h.role == role::excluded && r.words().group_of(h).id == "他页" && !r.is_cited(h.begin);
    });
    return found;
}

bool speaks_of_its_city(std::string_view folded) {
    if (has(folded, "本条例") || has(folded, "本法")) return false;
    return has_one_of(folded, {"本市", "我市", "本区", "我区", "我县", "本县", "全市", "全区",
                               "全县", "我厅", "本厅", "我局", "本局", "我委", "本委"});
}

bool is_reply_or_speech(std::string_view title) {
    if (ends_with_one_of(title, {"讲话", "发言", "致辞", "执法检查情况的报告", "执法检查报告",
                                 "招标公告", "采购公告", "中标公告", "任前公示", "拟任职公示"}))
        return true;
    return ends_with_one_of(title, {"答复", "答复的函", "答复函"}) &&
           (title.find("提案") != string_view::npos || title.find("建议") != string_view::npos);
}

std::string_view column_of_readings(std::string_view title) {
    return which_begins(title, {"一图",       "图解",       "问答|",      "问答丨",     "问答:",
                                "有问有答",   "你问我答",   "解读《",     "文字解读",   "权威解读",
                                "政策解读:",  "解读:",      "政策问答:",  "专家解读",   "政策解读|",
                                "政策解读丨", "解读|",      "解读丨",     "读懂《",     "看懂《",
                                "带你了解《", "带您了解《", "带你读懂《", "带您读懂《", "一文"});
}

}  // namespace yigui::recognising
