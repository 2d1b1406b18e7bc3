// Each step has its own signs, and all stand outside the sentences that the recogniser reads: in a field beside the
// day, in brackets below the signature, in the path above a page. A sign counts only where it is nothing else: on a
// short line, or as a field's whole value; documents hold the same words as their matter.
#include "dossier/put_back.h"

#include <algorithm>
#include <array>

#include "base/loosely.h"
#include "base/unicode.h"
#include "dossier/copies.h"
#include "dossier/one_of.h"
#include "dossier/row.h"
#include "model/sentence.h"

namespace yigui::joining {
namespace {

using view = std::string_view;

/// Lines with narrow marks and no blanks, up to so many.
std::vector<std::string> lines_of(const sheet& s, std::size_t most) {
    std::vector<std::string> out;
    const view text = s.text();
    for (std::size_t at = 0; at < text.size() && out.size() < most;) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        if (std::string line = fold(text.substr(at, end - at)).text; !line.empty())
            out.push_back(std::move(line));
        at = end + 1;
    }
    return out;
}

std::string title_of(const sheet& s) { return s.said->title ? s.said->title->value : ""; }

/// 审查 of |审查状态:草稿: what stands in front of 状态, up to the field, the day or the mark before it.
view label_of_state(view before) {
    std::size_t from = 0;
    for (view end : {"|", ":", ",", ";", "。", ")", "》", "、", "日", ">"})
        if (const std::size_t at = before.rfind(end); at != view::npos)
            from = std::max(from, at + end.size());
    const std::size_t digit = before.find_last_of("0123456789");
    if (digit != view::npos) from = std::max(from, digit + 1);
    return before.substr(from);
}

/// The state of a step: its label is bare, names the step or the paper. 修订状态, 解读状态 tell of something else.
bool is_label_of(view label, step st) {
    if (label.empty() ||
        ends_with_one_of(
            label, {"当前", "办理", "流程", "处理", "审核", "审查", "审批", "稿件", "信息", "表单",
                    "单据", "工单", "公文", "发文", "网站", "官网", "图文", "记录", "任务"}))
        return true;
    if (st == step::filing)
        return ends_with_one_of(label, {"备案", "报备", "报送", "上报", "提交", "登记", "报告"});
    if (ends_with_one_of(label, {"文章", "页面", "网页", "内容", "发布", "上线", "推送"}))
        return true;
    if (st == step::interpretation) return ends_with_one_of(label, {"解读", "图解", "制作"});
    return label == "征集" || ends_with_one_of(label, {"公布", "公开", "上网", "挂网"});
}

/// 报备状态:待审查: whoever got the report has yet to look at it.
bool is_with_receiver(view label, view value) {
    return ends_with_one_of(label, {"审查", "办理", "处理", "报备", "备案"}) &&
           starts_with_one_of(value, {"待审", "待受理", "待接收", "待签收", "待登记", "审核中"});
}

/// 状态:已退回, 审查状态:草稿, in a form of a site or a system.
bool is_state_of_unfinished(view line, step st) {
    constexpr view mark = "状态:";
    for (std::size_t at = line.find(mark); at != view::npos; at = line.find(mark, at + 1)) {
        const view label = label_of_state(line.substr(0, at));
        const view value = line.substr(at + mark.size());
        if (!is_label_of(label, st) || (st == step::filing && is_with_receiver(label, value)) ||
            starts_with_one_of(value, {"未失效", "未废止", "未修改", "未修订", "未过期", "未到期"}))
            continue;
        if (starts_with_one_of(value, {"草稿", "待", "未", "已退回", "退回", "不予", "下线",
                                       "已下线", "撤", "已撤", "定时", "暂存", "驳回", "已驳回",
                                       "制作中", "审核中", "编辑中", "征集中", "测试"}))
            return true;
    }
    return false;
}

/// □图解 □问答, 是否同步解读:☐是 ☐否: options of the step that nobody ticked.
bool leaves_boxes(view line, view step_word) {
    return line.find(step_word) != view::npos && holds_one_of(line, {"□", "☐"}) &&
           !holds_one_of(line, {"☑", "☒", "■", "√", "✓", "✔"});
}

/// (未发出), 此稿作废: written on a copy that went nowhere.
bool tells_of_unsent(view line) {
    constexpr std::size_t longest = 60;  // bytes
    return line.size() <= longest &&
           (holds_one_of(line, {"此稿作废", "本稿作废", "此件作废", "本件作废", "此份作废"}) ||
            ends_with_one_of(line, {"(未发出)", "(未报出)", "(未寄出)", "(未送出)", "(未报送)",
                                    "(留存稿)", "(作废)", "(底稿)"}));
}

/// 备案号:待编. What is to come from the receiver (待市司法局编发) leaves nothing open here.
bool leaves_number(view line) {
    for (view label : {"备案号:", "备案编号:", "备案登记号:"})
        if (const std::size_t at = line.find(label); at != view::npos) {
            const view value = line.substr(at + label.size());
            return starts_with_one_of(value, {"待", "无", "未", "暂无"}) &&
                   !holds_one_of(value, {"局编", "府编", "办编", "厅编", "委编", "机关编"});
        }
    return false;
}

/// Whether the paper names the subject only as what its own matter rests on: 依据:《…》
bool rests_on_subject(const sheet& s, const identity& id) {
    const auto places = places_of_subject(s, id);
    const view text = s.doc->text;
    const auto is_basis = [&](span at) {
        const std::size_t above = at.begin == 0 ? view::npos : text.rfind('\n', at.begin - 1);
        const std::size_t line = above == view::npos ? 0 : above + 1;
        std::string lead = fold(text.substr(line, at.begin - line)).text;
        if (lead.ends_with("《")) lead.resize(lead.size() - view("《").size());
        return ends_with_one_of(lead, {"依据:", "根据:"});
    };
    return !places.empty() && std::all_of(places.begin(), places.end(), is_basis);
}

/// 县畜牧兽医站:, below the title of a report: who keeps no register of documents. A department may.
bool is_addressed_elsewhere(const std::vector<std::string>& lines, const sheet& s) {
    constexpr std::size_t longest = 60;  // bytes
    if (!ends_with_one_of(fold(title_of(s)).text, {"备案报告", "备案的报告", "备案函", "备案的函"}))
        return false;
    for (std::size_t i = 1; i < std::min<std::size_t>(lines.size(), 6); ++i)
        if (lines[i].size() <= longest && lines[i].ends_with(":"))
            return ends_with_one_of(lines[i], {"站:", "馆:", "中心:", "院:", "校:", "所:", "社:",
                                               "公司:", "协会:", "商会:", "学会:", "村:", "台:"}) &&
                   !holds_one_of(lines[i], {"司法", "法制", "法治", "备案", "法规", "审查"});
    return false;
}

bool is_filing_put_back(const sheet& s, const identity& id) {
    constexpr std::size_t most = 60;
    const auto lines = lines_of(s, most);
    const bool is_own = s.said->kind == paper_kind::filing;
    for (const std::string& line : lines)
        if (is_state_of_unfinished(line, step::filing) || leaves_number(line) ||
            (is_own && tells_of_unsent(line)))
            return true;
    if (!is_own) return false;
    if (title_of(s).find("党内") != std::string::npos && id.title.find("党") == std::string::npos)
        return true;
    return is_addressed_elsewhere(lines, s) || rests_on_subject(s, id);
}

/// 《…(征求意见稿)》起草解读: every name that it gives the document is that of a draft.
bool explains_draft(const sheet& s, const identity& id) {
    bool names_it = false;
    for (const named& n : s.names) {
        if (!id.is(n.core)) continue;
        if (n.core.draft_mark.empty()) return false;
        names_it = true;
    }
    return names_it && (id.cores.empty() || id.cores.front().draft_mark.empty());
}

bool is_interpretation_put_back(const sheet& s, const identity& id) {
    constexpr std::size_t most = 60;
    if (s.said->kind == paper_kind::interpretation && explains_draft(s, id)) return true;
    if (s.said->kind == paper_kind::interpretation)
        for (const char* word : {"模板", "范本", "样表", "空白表", "提纲", "填写说明"})
            if (id.title.find(word) == std::string::npos &&
                holds_loosely(s.path + "\n" + title_of(s), {word}))
                return true;
    const auto lines = lines_of(s, most);
    return std::any_of(lines.begin(), lines.end(), [](const std::string& line) {
        return is_state_of_unfinished(line, step::interpretation) || leaves_boxes(line, "解读");
    });
}

/// 内网首页, 编辑后台: on a short line of a page's head, or as its window's title.
bool is_inner_site(view line) {
    constexpr std::size_t longest = 120;  // bytes
    if (line.size() > longest || line.find("《") != view::npos ||
        holds_one_of(line, {"政府网", "门户网", "公报"}))
        return false;
    // A figure of the readers, too, may hold 404.
    return line == "404" ||
           (line.find("404") != view::npos &&
            holds_one_of(line, {"页面", "错误", "出错", "不存在", "otFound", "otfound", "rror"})) ||
           holds_one_of(line, {"内网", "内部办公", "局域网", "OA公告", "编辑后台", "测试环境"});
}

/// What those inside work with. The menu of a public site leads there as well.
bool names_inner_system(view line) {
    constexpr std::size_t longest = 120;  // bytes
    return line.size() <= longest && line.find("《") == view::npos &&
           holds_one_of(line, {"办公平台", "办公系统", "OA系统", "OA平台", "学习平台"}) &&
           !holds_one_of(line, {"政府网", "门户网", "公报"});
}

/// 要闻动态 政务公开 政务服务: an entry of the menu of a site for everybody. A path (>) may lead to such a column inside.
bool is_public_menu(view line) {
    return line.find('>') == view::npos &&
           holds_one_of(line, {"政务公开", "政务服务", "政民互动", "办事服务"});
}

/// 首页 > 民意征集, 首页 > 废止文件: columns in which no document is made known.
bool is_column_of_others(view line) {
    constexpr std::size_t longest = 30;  // bytes; a menu goes on
    const std::size_t last = line.rfind('>');
    return last != view::npos && line.size() - last <= longest &&
           line.find('|', last) == view::npos &&
           holds_one_of(line.substr(last), {"民意征集", "征集调查", "意见征集", "征求意见",
                                            "废止文件", "失效文件", "已废止", "废止失效"});
}

/// 区政府网站测试环境, 链接仅内网可访问: said of what a picture of a page shows.
bool is_trial_page(view line) {
    return holds_one_of(line, {"测试环境", "测试站点", "仅内网可", "仅限内网", "预览页"});
}

/// 东山区政府网站, 本机关网站 in the letter of an organ of another place: where a sentence says that it was put up.
bool is_site_of_another(view line, const sheet& s, const identity& id) {
    for (view site : {"政府门户网站", "政府网站", "政府网", "政府官网", "政府官方网站"}) {
        const std::size_t at = line.find(site);
        if (at == view::npos) continue;
        // 上传区政府网站 holds no 在, and nobody's name.
        const view lead = line.substr(0, at);
        const std::size_t in = lead.rfind("在"), on = lead.rfind("于");
        const std::size_t from = in == view::npos || (on != view::npos && on > in) ? on : in;
        if (from == view::npos) continue;
        std::string organ(lead.substr(from + view("在").size()));
        if (starts_with_one_of(organ, {"我", "本", "各", "全", "该", "市", "县", "区", "省"}) ||
            holds_one_of(organ, {"、", ",", "》", "。", "日", ":", "和", "及", " "}))
            continue;
        organ += organ.ends_with("人民") ? "政府" : "人民政府";
        if (is_organ_of_another_place(organ, id)) return true;
    }
    return holds_one_of(line, {"本机关网站", "本单位网站", "本局网站", "本府网站", "本机关门户"}) &&
           s.said->issuer && is_organ_of_another_place(s.said->issuer->value, id);
}

/// A page, or what was copied from one; sheets and notes name the systems that they went through.
bool may_be_page(const sheet& s) {
    return s.doc->format == "html" || s.said->kind == paper_kind::issued_document ||
           s.said->kind == paper_kind::publication;
}

/// Its own number in the page's head, where the document has another.
bool bears_another_number(const sheet& s, const identity& id) {
    const facts& f = *s.said;
    const bool is_page = s.doc->format == "html" && (f.kind == paper_kind::issued_document ||
                                                     f.kind == paper_kind::publication);
    if (!is_page || id.number.empty() || !f.doc_number) return false;
    const std::string own = number_key(f.doc_number->value);
    return own.find(id.number) == std::string::npos && id.number.find(own) == std::string::npos;
}

bool is_publication_put_back(const sheet& s, const identity& id) {
    constexpr std::size_t head = 8, most = 60;
    const auto lines = lines_of(s, most);
    const bool is_page = may_be_page(s);
    const bool has_menu =
        std::any_of(lines.begin(), lines.begin() + std::min(head, lines.size()), is_public_menu);
    const auto is_inside = [&](view line) {
        return (is_inner_site(line) && !is_public_menu(line)) ||
               (names_inner_system(line) && !has_menu);
    };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (is_page && i < head && (is_inside(lines[i]) || is_column_of_others(lines[i])))
            return true;
        if (is_state_of_unfinished(lines[i], step::publication)) return true;
        if (s.said->kind == paper_kind::publication && is_trial_page(lines[i])) return true;
        if (lines[i] == "页面不存在" || lines[i].starts_with("您访问的页面不存在")) return true;
    }
    const auto meta = s.doc->meta.find("title");
    if (meta != s.doc->meta.end() &&
        (is_inside(fold(meta->second).text) || meta->second.starts_with("404")))
        return true;
    return bears_another_number(s, id);
}

bool puts_off(view said) {
    return holds_one_of(said, {"待", "正在", "预计", "另附", "另行", "略", "暂", "尚未", "汇总",
                               "初稿", "拟于", "将于"});
}

/// 评估分值:92分, 结果:合格: a field of the result that holds something.
bool fills_result(view line) {
    const std::size_t mark = line.find(':');
    return mark != view::npos && mark + 1 < line.size() &&
           ends_with_one_of(line.substr(0, mark),
                            {"结论", "结果", "分值", "得分", "等级", "等次"}) &&
           !puts_off(line) && !holds_one_of(line, {"□", "☐"});
}

/// What an evaluation comes to, or a sentence that puts nothing off.
bool tells_outcome(view text) {
    if (holds_loosely(text, {"继续", "延长", "修改", "修订", "废止", "失效", "可行", "保留", "良好",
                             "续期", "较好", "成效", "合理", "有效", "达到", "建议"}))
        return true;
    constexpr std::size_t shortest = 24;  // bytes
    for (std::size_t at = 0, end; (end = text.find("。", at)) != view::npos; at = end + 3) {
        const view sentence = text.substr(at, end - at);
        if (sentence.size() >= shortest && !puts_off(sentence)) return true;
    }
    return false;
}

/// 评估报告提纲, 评估报告(退回). A document may be a 目录 itself, and be named in the title.
bool is_title_without_report(const sheet& s) {
    const std::string title = fold(without_quoted_names(title_of(s))).text;
    return holds_one_of(title, {"提纲", "退回", "未通过", "撤回"}) ||
           ends_with_one_of(title, {"框架", "框架)", "目录", "目录)"});
}

/// The paper says nothing behind its title: a cover, an outline, 评估结论:待补充. A long one says something.
bool is_evaluation_put_back(const sheet& s, const identity& id) {
    constexpr std::size_t shortest = 400, most = 40;  // bytes, lines
    if (s.said->kind != paper_kind::evaluation) return false;
    if (is_title_without_report(s)) return true;
    if (s.said->issuer && is_organ_of_another_place(s.said->issuer->value, id)) return true;
    const auto lines = lines_of(s, most);
    std::string body;
    bool is_filled = false;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (holds_one_of(lines[i], {"本报告撤回", "报告已撤回", "本报告为范例", "本报告为样例",
                                    "数据为假设", "报告作废"}))
            return true;
        // Whoever is ruled by the document looked at it for himself.
        if (i + 3 >= lines.size() && ends_with_one_of(lines[i], {"协会", "商会", "联合会"}) &&
            !holds_loosely(s.text(), {"委托", "受托", "第三方", "承担"}))
            return true;
        is_filled = is_filled || fills_result(lines[i]);
        body += lines[i];
        body += '\n';
    }
    return !is_filled && body.size() < shortest && !tells_outcome(body);
}

}  // namespace

/// The cells of a line of a table.
std::vector<std::string> cells_in(view line) {
    std::vector<std::string> out;
    for (std::size_t at = 0; at <= line.size();) {
        const std::size_t end = std::min(line.find('|', at), line.size());
        out.push_back(fold(line.substr(at, end - at)).text);
        at = end + 1;
    }
    return out;
}

/// 图解|2025-02-26|制作中, below 解读形式|解读日期|状态: the row is not done with.
bool is_row_left_open(const mention& m, const sheet& s) {
    const view text = s.doc->text;
    const span row = line_at(text, m.at.begin);
    const auto bars = [&](span line) {
        const view words = s.doc->at(line);
        return std::count(words.begin(), words.end(), '|');
    };
    const auto count = bars(row);
    if (count < 2) return false;
    // The topmost line of the table; the lines between are only counted, a register has thousands.
    span top = row;
    while (top.begin > 0) {
        const span line = line_at(text, top.begin - 1);
        if (bars(line) != count) break;
        top = line;
    }
    if (top.begin == row.begin) return false;
    const auto heads = cells_in(s.doc->at(top)), cells = cells_in(s.doc->at(row));
    for (std::size_t i = 0; i < heads.size(); ++i)
        if (ends_with_one_of(heads[i], {"状态", "进度", "进展", "完成情况", "办理情况"}))
            return starts_with_one_of(
                cells[i], {"待", "未", "制作中", "审核中", "起草中", "编辑中", "修改中", "进行中",
                           "退回", "已退回", "草稿", "撤", "已撤", "暂缓"});
    return false;
}

bool is_no_act_here(const mention& m, const sheet& s, const identity& id) {
    if (m.polarity == polarity::done && !m.page_head && is_row_left_open(m, s)) return true;
    if (m.step != step::publication || m.polarity != polarity::done || m.page_head) return false;
    const span sentence = sentence_around(s.doc->text, s.said->whole, m.at);
    return is_site_of_another(fold(s.doc->at(sentence)).text, s, id);
}

bool is_of_text_before(const event& e, const identity& id) {
    constexpr std::chrono::days read_before{5}, out_before{30};
    if (!id.written || !id.written->is_exact() || !e.when || e.polarity != polarity::done)
        return false;
    const auto last = e.when->last_known();
    if (!last) return false;
    switch (e.step) {
        case step::interpretation:
            return last->last() + read_before < id.written->first;
        case step::publication:
        case step::filing:
            return last->last() + out_before < id.written->first;
        default:
            return false;
    }
}

bool is_put_back(const sheet& s, step st, const identity& id) {
    switch (st) {
        case step::filing:
            return is_filing_put_back(s, id);
        case step::interpretation:
            return is_interpretation_put_back(s, id);
        case step::publication:
            return is_publication_put_back(s, id);
        case step::expiry_evaluation:
            return is_evaluation_put_back(s, id);
        default:
            return false;
    }
}

}  // namespace yigui::joining
