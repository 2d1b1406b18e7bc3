// A row is a line of cells, parted by gaps or bars, below a heading that names who deals with
// what and when. The day in the row tells that it was dealt with; a remark that sends the paper
// back undoes it, and a row without a day is still to come. The columns are not matched with their
// heading: exports drop empty cells.
#include "recognise/log_row.h"

#include <algorithm>
#include <vector>

#include "base/unicode.h"
#include "recognise/find.h"
#include "recognise/form_value.h"
#include "recognise/judge.h"
#include "recognise/numerals.h"

namespace yigui::recognising {
namespace {

class log_row : form_value {
 public:
    using form_value::form_value;

    std::optional<form_entry> run() {
        const stretch line = r_.line_at(h_.begin);
        constexpr std::size_t longest = 480;  // bytes
        const bool is_sheet = around_.kind == paper_kind::signing_sheet;
        if (line.size() > longest || (!is_sheet && !is_in_log(line))) return std::nullopt;
        if (is_record_row(r_, h_.begin)) return by_record(line);
        if (is_sheet && !is_in_log(line)) return std::nullopt;
        const auto cells = cells_of(line);
        if (cells.size() < 3) return std::nullopt;
        item_ = line.begin;
        const std::size_t label = is_number(cells[0]) ? 1 : 0;
        const auto own = std::find_if(cells.begin(), cells.end(),
                                      [&](stretch c) { return c.contains(h_.begin); });
        const bool is_label = own == cells.begin() + static_cast<long>(label);
        // 局长办公会第6次,通过; 登记编号TXGF-2024-0021: the remark may name its step too.
        if (!is_label && !names_own_record(*own)) return std::nullopt;
        const auto day = std::find_if(cells.begin() + static_cast<long>(label) + 1, cells.end(),
                                      [&](stretch c) { return is_day(c); });
        const bool may_be_name_only = step_ == step::signing || step_ == step::numbering;
        if (day == cells.end() && !may_be_name_only) return std::nullopt;
        if (day == cells.end()) return entry(std::nullopt, line.end, "这一环节没有办理时间");
        const stretch remark{day->begin, line.end};
        if (sends_back(remark) || only_hands_on(r_.at(remark)))
            return entry(std::nullopt, line.end, "办理意见不是办成");
        return entry(polarity::done, line.end, "流转记录写明办理时间");
    }

 private:
    /// 2020-12-02　报县政府备案;同日推送解读: what was done on the day that opens the row, item by item.
    std::optional<form_entry> by_record(stretch line) {
        const bool is_office_work = step_ == step::publication || step_ == step::numbering ||
                                    step_ == step::interpretation || step_ == step::filing;
        if (!is_office_work) return std::nullopt;
        const string_view before = r_.at({line.begin, h_.begin});
        const std::size_t last = before.rfind(';');
        item_ = last == string_view::npos ? line.begin : line.begin + last + 1;
        const std::size_t next = r_.at(line).find(';', h_.end - line.begin);
        const stretch item{item_, next == string_view::npos ? line.end : line.begin + next};
        if (sends_back(item) || is_put_off(r_.at(item))) return std::nullopt;
        return entry(polarity::done, item.end, "办理记录写明日期");
    }

    /// 待公开, 请报备, 征求意见稿上网: still to come, or another paper's.
    static bool is_put_off(string_view said) {
        return has_one_of(
            said, {"拟",   "待",   "准备",     "请",   "催",   "未",       "提交",   "送审",
                   "应",   "须",   "征求意见", "征集", "公示", "草案",     "意见稿", "送审稿",
                   "计划", "其他", "收文",     "来文", "来函", "项目备案", "稳评"});
    }

    /// Below 处理人　处理时间　意见, or 环节记录.
    bool is_in_log(stretch line) const {
        constexpr std::size_t farthest = 1800;  // bytes
        const string_view above =
            r_.at({line.begin > farthest ? line.begin - farthest : 0, line.begin});
        return has_one_of(
            above, {"处理人", "办理人", "经办人", "处理时间", "办理时间", "环节记录", "办理记录",
                    "流转记录", "办理过程", "流程记录", "审批记录", "流转过程"});
    }

    std::vector<stretch> cells_of(stretch line) const {
        std::vector<stretch> out;
        std::size_t from = line.begin;
        const auto close = [&](std::size_t end) {
            if (end > from) out.push_back({from, end});
        };
        for (std::size_t i = line.begin; i < line.end; ++i) {
            if (r_.text()[i] == '|') {
                close(i);
                from = i + 1;
            } else if (i > from && r_.has_gap_before(i) && !is_continuation(r_.text()[i])) {
                close(r_.text()[i - 1] == ' ' ? i - 1 : i);
                from = i;
            }
        }
        close(line.end);
        return out;
    }

    bool is_number(stretch cell) const {
        const auto n = any_number_at(r_.text(), cell.begin);
        return n && n->end + 1 >= cell.end && n->value < 100;
    }

    /// 06-26 08:33, as offices' systems print when a paper was dealt with.
    static bool is_stamp(string_view said) {
        constexpr string_view form = "00-00 00:00";
        if (said.size() < form.size()) return false;
        for (std::size_t i = 0; i < form.size(); ++i) {
            const bool is_figure = said[i] >= '0' && said[i] <= '9';
            if (form[i] == '0' ? !is_figure : said[i] != form[i]) return false;
        }
        return true;
    }

    bool is_day(stretch cell) const {
        if (is_stamp(r_.at({cell.begin, r_.line_at(cell.begin).end}))) return true;
        const std::size_t i = r_.first_token(cell.begin);
        if (i >= r_.tokens().size()) return false;
        const token& t = r_.tokens()[i];
        if (t.begin != cell.begin || is_deadline({t.begin, t.end})) return false;
        if (t.kind == token_kind::month_day) return t.number % 100 != 0;
        return t.kind == token_kind::date && !t.when.is_interval && t.when.from &&
               t.when.from->is_exact();
    }

    bool names_own_record(stretch cell) const {
        if (h_.begin != cell.begin) return false;
        if (step_ == step::numbering) return by_code({h_.end, cell.end}).has_value();
        if (step_ != step::collective_decision) return false;
        bool decides = false;
        each(role::result, {h_.end, r_.line_at(h_.begin).end},
             [&](const phrase_hit& one) { decides |= of_group(one); });
        return decides;
    }

    /// 已阅,转司法局; 请产业科补充依据: who was to review has the paper on his desk, or asks for more.
    bool only_hands_on(string_view remark) const {
        if (step_ != step::legality_review && step_ != step::fair_competition_review) return false;
        if (has_one_of(remark, {"同意", "合法", "无意见", "没有意见", "无修改", "通过", "符合",
                                "已审", "出具", "审毕", "办结"}))
            return false;
        const std::size_t asks = first_place_of(remark, {"请"});
        return has_one_of(remark, {"已阅", "接收", "签收", "已收到", "转", "正在审", "审核中"}) ||
               (asks != string_view::npos &&
                has_one_of(remark.substr(asks), {"补充", "补齐", "完善", "修改", "说明", "提供"}));
    }

    bool sends_back(stretch remark) const {
        return has_one_of(r_.at(remark),
                          {"退回", "不同意", "暂缓", "暂不", "不予", "补充后", "待办", "未通过",
                           "缓议", "撤回", "驳回", "请补", "请先"});
    }
};

}  // namespace

bool is_record_row(const reading& r, std::size_t at) {
    const stretch line = r.line_at(at);
    const std::size_t i = r.first_token(line.begin);
    if (i >= r.tokens().size()) return false;
    const token& t = r.tokens()[i];
    const bool is_day = (t.kind == token_kind::month_day && t.number % 100 != 0) ||
                        (t.kind == token_kind::date && !t.when.is_interval && t.when.from &&
                         t.when.from->is_exact());
    return is_day && t.begin == line.begin && t.end < at + 1 && r.has_gap_before(t.end);
}

bool is_told_behind_day(const reading& r, std::size_t at, const std::optional<date>& signed_on) {
    const stretch line = r.line_at(at);
    const std::size_t i = r.first_token(line.begin);
    if (i >= r.tokens().size()) return false;
    const token& t = r.tokens()[i];
    return t.kind == token_kind::date && t.begin == line.begin && !t.when.is_interval &&
           t.when.from && t.when.from->is_exact() && starts(r.text(), t.end, ",") &&
           (!signed_on || t.when.from->first >= signed_on->first) &&
           !has_one_of(
               r.at({line.begin, std::max(line.begin, r.sentence_at(at).end)}),
               {"同意", "办理", "安排", "落实", "负责", "由", "请", "拟", "将", "应", "须", "建议",
                "可以", "可印", "可发", "待",   "后再", "送", "报", "未", "没", "尚", "前"});
}

namespace {

/// The number of a document opens the line, behind the row's own number or alone.
bool opens_with_number(const reading& r, stretch line) {
    constexpr std::size_t longest = 9;  // bytes of a row's number and what parts it
    const std::size_t i = r.first_token(line.begin);
    if (i >= r.tokens().size()) return false;
    const token* first = &r.tokens()[i];
    if (first->kind != token_kind::doc_number && i + 1 < r.tokens().size()) ++first;
    const std::size_t lead = first->begin - std::min(first->begin, line.begin);
    return first->kind == token_kind::doc_number && first->begin < line.end && lead <= longest &&
           r.at({line.begin, first->begin}).find_first_not_of("0123456789 |.") ==
               string_view::npos &&
           first->end < line.end &&
           (r.has_gap_before(first->end) || has_one_of(r.at({first->end, first->end + 1}), {"|"}));
}

/// How many bars part a row of which a cell is a document's name: 关于印发《…》的通知 | 某局 | 2025-02-20. 0 for others.
std::ptrdiff_t bars_around_name(string_view row) {
    const std::ptrdiff_t bars = std::count(row.begin(), row.end(), '|');
    if (bars < 2) return 0;
    while (!row.empty()) {
        string_view cell = row.substr(0, row.find('|'));
        row.remove_prefix(std::min(row.size(), cell.size() + 1));
        while (cell.starts_with(' ')) cell.remove_prefix(1);
        while (cell.ends_with(' ')) cell.remove_suffix(1);
        if ((begins_with_one_of(cell, {"《", "印发"}) || has_word(cell, "关于")) &&
            ends_with_one_of(cell, {"》", "的通知", "的公告", "的通告", "的决定", "的意见", "办法",
                                    "规定", "细则"}))
            return bars;
    }
    return 0;
}

}  // namespace

bool is_row_of_register(const reading& r, std::size_t at) {
    constexpr std::size_t longest = 480;  // bytes
    const stretch line = r.line_at(at);
    const auto bars = line.size() > longest ? 0 : bars_around_name(r.at(line));
    const auto is_alike = [&](std::size_t place) {
        const stretch other = r.line_at(place);
        return other.size() <= longest && bars_around_name(r.at(other)) == bars;
    };
    if (bars > 0 && ((line.begin > 0 && is_alike(line.begin - 1)) ||
                     (line.end + 1 < r.text().size() && is_alike(line.end + 1))))
        return true;
    if (line.size() == 0 || line.size() > longest || !opens_with_number(r, line)) return false;
    if (line.begin > 0 && opens_with_number(r, r.line_at(line.begin - 1))) return true;
    return line.end + 1 < r.text().size() && opens_with_number(r, r.line_at(line.end + 1));
}

std::optional<form_entry> read_log_row(const reading& r, const phrase_hit& h, yigui::step s,
                                       const surroundings& around) {
    if (r.words().of(h).role != role::noun) return std::nullopt;
    place_findings found;
    return log_row(r, h, s, around, found).run();
}

/// 序号 | 征求对象 | 收到意见 | 采纳情况: the first row of a table names what its columns hold.
bool judge::is_in_head_of_table() const {
    constexpr std::size_t longest = 36, longest_row = 60 * longest;  // bytes
    const stretch line = r_.line_at(h_.begin);
    string_view row = r_.at(line);
    const std::size_t bar = row.find('|');
    if (row.size() > longest_row || bar == string_view::npos ||
        row.find('|', bar + 1) == string_view::npos ||
        row.find_first_of("0123456789") != string_view::npos)
        return false;
    int labels = 0;
    for (std::size_t at = line.begin; at < line.end;) {
        const std::size_t end = std::min(r_.text().find('|', at), line.end);
        string_view cell = r_.at({at, end});
        while (cell.starts_with(" ")) cell.remove_prefix(1), ++at;
        while (cell.ends_with(" ")) cell.remove_suffix(1);
        if (cell.size() > longest || cell.size() == 3) return false;  // 是, 否
        bool is_label =
            ends_with_one_of(cell, {"序号", "情况", "时间", "方式",   "对象", "日期", "备注",
                                    "事项", "名称", "项目", "单位",   "部门", "科室", "内容",
                                    "要求", "签名", "依据", "责任人", "处理", "文号"});
        each(role::noun, {at, at + 1}, [&](const phrase_hit& one) {
            is_label |= one.begin == at && one.end >= at + cell.size();
        });
        labels += is_label;
        at = end + 1;
    }
    return labels >= 3;
}

}  // namespace yigui::recognising
