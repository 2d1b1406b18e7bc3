// A copy keeps of a table its gaps (1 建议… 采纳 已补充), bars, or one line for each cell. Gaps stand
// inside an opinion, too, so a row is laid under its head by its verdict, which is short and says
// one of few things, and not by the count of gaps. A row goes from its number to the next one.
#include "recognise/feedback_rows.h"

#include <algorithm>
#include <array>

#include "base/unicode.h"
#include "model/label.h"
#include "recognise/find.h"
#include "recognise/variants.h"

namespace yigui::recognising {
namespace {

using view = std::string_view;

constexpr std::size_t fewest_cells = 3, most_cells = 8;

std::vector<span> lines_of(const document& doc, span part) {
    std::vector<span> out;
    for (std::size_t b = part.begin; b < part.end;) {
        const std::size_t e = std::min(doc.text.find('\n', b), part.end);
        if (e > b) out.push_back({b, e});
        b = e + 1;
    }
    return out;
}

/// Bytes of the gap or bar at a place; 0 for none.
std::size_t size_of_gap(view text, std::size_t at) {
    const auto is = [&](view gap) {
        return text.substr(at).starts_with(gap) ? gap.size() : std::size_t{0};
    };
    switch (text[at]) {  // asked of every character
        case ' ':
        case '\t':
        case '|':
            return 1;
        case '\xE3':
            return is("\u3000");
        case '\xEF':
            return is("｜");
        case '\xC2':
            return is("\u00a0");
        default:
            return 0;
    }
}

bool has_bars(view line) { return has_one_of(line, {"|", "｜", "\t"}); }

/// No sentence, and as many cells as a head, or one that stands on a line of its own: asked before
/// the cells of a line are folded.
bool may_be_head(view line) {
    constexpr std::size_t longest = 200, longest_cell = 60;  // bytes
    if (line.size() > longest || has_one_of(line, {"。", "，", "；", "："})) return false;
    std::size_t cells = 0;
    bool was_gap = true;
    for (std::size_t at = 0; at < line.size() && cells < fewest_cells;) {
        const std::size_t gap = size_of_gap(line, at);
        cells += was_gap && gap == 0;
        was_gap = gap > 0;
        at += gap > 0 ? gap : size_of_character(line[at]);
    }
    return cells >= fewest_cells || (cells >= 2 && has_bars(line)) ||
           (line.size() <= longest_cell && has_one_of(line, {"号", "號"}));
}

/// The cells of a line; 序 号 is one.
table_row cells_of(const document& doc, span line) {
    table_row out;
    const view text = doc.text;
    for (std::size_t at = line.begin; at < line.end;) {
        if (const std::size_t gap = size_of_gap(text, at)) {
            at += gap;
            continue;
        }
        const std::size_t begin = at;
        while (at < line.end && size_of_gap(text, at) == 0) code_point_at(text, at);
        table_cell cell;
        cell.at = {begin, at};
        cell.words = fold_variants(doc.at(cell.at)).text;
        if (cell.words == "号" && out.size() == 1 && out[0].words == "序") {
            out[0].at.end = at;
            out[0].words = "序号";
        } else {
            cell.column = static_cast<std::uint32_t>(out.size() + 1);
            out.push_back(std::move(cell));
        }
    }
    return out;
}

/// The number that a row begins with, and its bytes: 3 建议…, 3建议…, 3、建议….
std::pair<int, std::size_t> number_at_front(view words) {
    constexpr std::size_t longest = 3;
    std::size_t n = 0;
    int value = 0;
    for (; n < words.size() && words[n] >= '0' && words[n] <= '9'; ++n)
        value = value * 10 + (words[n] - '0');
    if (n == 0 || n > longest) return {0, 0};
    const view rest = words.substr(n);
    if (begins_with_one_of(rest, {"、", ".", ":"}))
        n += rest.starts_with("、") ? view("、").size() : 1;
    else if (begins_with_one_of(rest, {"年", "月", "日", "条", "个", "家", "%", "/", "-"}))
        return {0, 0};
    return {value, n};
}

class rows_in_lines {
 public:
    rows_in_lines(const document& doc, span part) : doc_(doc), lines_(lines_of(doc, part)) {}

    std::vector<table_rows> run() {
        std::vector<table_rows> out;
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            const auto head = head_at(i);
            if (!head) continue;
            table_rows rows = rows_below(*head);
            if (rows.size() > 1) out.push_back(std::move(rows));
            i = std::max(i, next_ - 1);
        }
        return out;
    }

 private:
    struct table_head {
        table_row cells;
        columns named;
        std::size_t next = 0;  ///< the line below it
    };

    std::optional<table_head> head_at(std::size_t i) const {
        if (!may_be_head(doc_.at(lines_[i]))) return std::nullopt;
        table_head head{cells_of(doc_, lines_[i]), {}, i + 1};
        if (head.cells.size() == 1 && head.cells[0].words == "序号")  // a line for each cell
            for (; head.next < lines_.size() && head.cells.size() < most_cells; ++head.next) {
                const table_row cell = cells_of(doc_, lines_[head.next]);
                if (cell.size() != 1 || number_at_front(cell[0].words).first == 1) break;
                head.cells.push_back(cell[0]);
                head.cells.back().column = static_cast<std::uint32_t>(head.cells.size());
            }
        // Two words with a gap between them may stand anywhere; a bar or a tab parts columns.
        const std::size_t fewest = has_bars(doc_.at(lines_[i])) ? 2 : fewest_cells;
        if (head.cells.size() < fewest || head.cells.size() > most_cells) return std::nullopt;
        const auto is_name = [](const table_cell& c) {
            return !has_one_of(c.words, {",", "。", ";", ":"});
        };
        // 6.意见采纳反馈 | 已公布采纳情况 | 5月14日: a row of a list of what was done.
        if (!std::all_of(head.cells.begin(), head.cells.end(), is_name) ||
            number_at_front(head.cells[0].words).first > 0)
            return std::nullopt;
        const auto named = columns_named_in(head.cells);
        if (!named || named->opinion > named->outcome) return std::nullopt;
        head.named = *named;
        return head;
    }

    table_rows rows_below(const table_head& head) {
        table_rows out;
        out[1] = head.cells;
        next_ = head.next;
        const bool is_numbered = next_ < lines_.size() && begins_row(next_, 1);
        for (std::uint32_t row = 2; next_ < lines_.size(); ++row) {
            table_row cells = is_numbered ? numbered_row(static_cast<int>(row) - 1, head)
                                          : row_of_line(head.cells.size());
            if (cells.empty()) break;
            out[row] = laid_under(head, std::move(cells));
        }
        return out;
    }

    bool begins_row(std::size_t line, int number) const {
        constexpr std::size_t enough = 12;  // bytes
        const span at = lines_[line];
        const table_row cells = cells_of(doc_, {at.begin, std::min(at.end, at.begin + enough)});
        return !cells.empty() && number_at_front(cells[0].words).first == number;
    }

    /// The cells from a row's number to the next one. The last row ends with the line of its verdict,
    /// or, where each cell has its line, with the one behind.
    table_row numbered_row(int number, const table_head& head) {
        constexpr std::size_t most_lines = 40;
        if (!begins_row(next_, number)) return {};
        std::size_t end = next_ + 1;
        while (end < lines_.size() && end - next_ < most_lines && !begins_row(end, number + 1))
            ++end;
        const bool is_last = end == lines_.size() || end - next_ == most_lines;
        table_row out;
        for (; next_ < end; ++next_) {
            const table_row cells = cells_of(doc_, lines_[next_]);
            out.insert(out.end(), cells.begin(), cells.end());
            if (is_last && verdict_in(out, head.named.outcome - 1) < out.size()) {
                ++next_;
                break;
            }
        }
        if (const auto n = number_at_front(out[0].words).second; n < out[0].words.size()) {
            table_cell opinion = out[0];
            opinion.words.erase(0, n);
            out[0].words.resize(n);
            out.insert(out.begin() + 1, std::move(opinion));
        }
        return out;
    }

    table_row row_of_line(std::size_t width) {
        table_row cells = cells_of(doc_, lines_[next_]);
        // 区财政局 | 无意见 | /
        const bool is_whole = cells.size() == width && has_bars(doc_.at(lines_[next_]));
        if (cells.size() + 1 < width || cells.size() < 2 ||
            (!is_whole && verdict_in(cells, width) == cells.size()))
            return {};
        ++next_;
        return cells;
    }

    /// The cell that holds the verdict: the one below its head, else the first that is one.
    static std::size_t verdict_in(const table_row& cells, std::size_t expected) {
        if (expected < cells.size() && is_verdict(cells[expected].words)) return expected;
        for (std::size_t i = 1; i < cells.size(); ++i)
            if (is_verdict(cells[i].words)) return i;
        return cells.size();
    }

    /// Gives each cell its column. What is too much stands in the opinion, and behind the verdict in
    /// the reason.
    static table_row laid_under(const table_head& head, table_row cells) {
        const std::size_t width = head.cells.size(), outcome = head.named.outcome - 1;
        const std::size_t verdict = verdict_in(cells, outcome);
        table_row out;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            std::size_t column = std::min(i, outcome - 1);
            if (verdict == cells.size() && cells.size() == width) column = i;
            if (i >= verdict) column = std::min(outcome + (i - verdict), width - 1);
            cells[i].column = static_cast<std::uint32_t>(column + 1);
            if (!out.empty() && out.back().column == cells[i].column) {
                out.back().words += cells[i].words;
                out.back().at.end = cells[i].at.end;
            } else {
                out.push_back(std::move(cells[i]));
            }
        }
        return out;
    }

    const document& doc_;
    std::vector<span> lines_;
    std::size_t next_ = 0;  ///< the line that the next row begins at
};

/// 采纳情况:…, 已采纳, 未采纳: the words that an answer begins with.
bool begins_answer(view words) {
    return begins_with_one_of(
        words, {"采纳",     "已采纳",   "未采纳",   "不采纳",   "部分采纳", "不予采纳", "予以采纳",
                "已予采纳", "未予采纳", "吸收",     "已吸收",   "部分吸收", "处理情况", "处理意见",
                "处理结果", "研究意见", "答复:",    "答复意见", "回复:",    "回复意见", "已修改",
                "已补充",   "已删除",   "办理情况", "是否采纳"});
}

/// 有网友建议…, 关于第三条。有意见提出,…: somebody of the public speaks, and is not named.
bool tells_of_speaker(view said) {
    constexpr std::size_t near = 60;  // bytes
    if (said.starts_with("关于"))
        if (const std::size_t stop = said.substr(0, near).find("。"); stop != view::npos)
            said.remove_prefix(stop + view("。").size());
    return begins_with_one_of(said, {"有意见", "有建议", "有网友", "有网民", "有群众", "有市民",
                                     "有居民", "有村民", "有企业", "有单位", "有部门", "有人"}) &&
           has_one_of(said.substr(0, near), {"提出", "建议", "认为", "反映", "希望", "意见"});
}

/// 合法性审核意见:, 三、征求意见:, 会议认为:: the label of what a body did about the draft, as notes on it
/// are written, and no opinion of the public.
bool names_step(view name) {
    return has_one_of(
        name, {"征求意见", "听取意见", "征集意见", "审核", "审查", "论证", "评估", "会议", "常委会",
               "党组", "党委", "听证", "讨论", "审议", "司法", "法制", "法规"});
}

/// 意见一:…, 建议3:…, 三、某网民提出:…, 网友“甲”:希望…: a line that tells what somebody asks for.
bool begins_opinion(view line) {
    constexpr std::size_t longest_name = 75;  // bytes of who says it
    if (const auto label = structure::read_label(line.substr(0, 60))) line.remove_prefix(label.end);
    if (tells_of_speaker(line)) return true;
    const std::size_t colon = line.substr(0, longest_name).find(':');
    if (colon == view::npos) return false;
    const view name = line.substr(0, colon), said = line.substr(colon + 1);
    // 审核建议:应请专家论证。 wishes all the same.
    if (names_step(name) &&
        !begins_with_one_of(said, {"应", "建议", "宜", "希望", "可否", "能否", "须", "请", "要"}))
        return false;
    if (ends_with_one_of(name, {"提出", "建议", "反映", "认为", "意见", "意见内容", "建议内容",
                                "反馈内容", "留言内容", "诉求", "意见和建议", "留言"}))
        return true;
    if (begins_with_one_of(name, {"网友", "网民", "市民", "群众", "居民", "村民", "来信人"}) &&
        begins_with_one_of(said, {"建议", "希望", "应", "请", "能否", "可否", "要求"}))
        return true;
    const view number = without_front(name, {"反馈意见", "意见", "建议"});
    std::size_t at = 0;
    return number.size() < name.size() && structure::read_number(number, at) > 0 &&
           at == number.size();
}

}  // namespace

bool is_verdict(view cell) {
    constexpr std::size_t longest = 36;  // bytes
    if (begins_with_one_of(cell, {"建议", "希望", "应", "删", "增", "第"})) return false;
    if (begins_answer(cell)) return true;
    return cell.size() <= longest && (is_one_of(cell, {"是", "否", "已落实", "已调整", "已完善"}) ||
                                      has_one_of(cell, {"采纳", "吸收"}));
}

std::vector<table_rows> opinion_rows_in_lines(const document& doc, span part) {
    if (!has_one_of(doc.at(part), {"采纳", "吸收", "处理", "研究意见"})) return {};
    return rows_in_lines(doc, part).run();
}

std::vector<span> opinions_listed(const document& doc, span part) {
    std::vector<span> out;
    if (!has_one_of(doc.at(part), {"采纳", "吸收", "已修改", "已补充", "答复", "回复"})) return out;
    const std::vector<span> lines = lines_of(doc, part);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        // Who speaks is told before a colon, or is none that is named (有网友).
        if (!has_one_of(doc.at(lines[i]),
                        {":", "：", "。有", "有网", "有群众", "有市民", "有居民", "有村民",
                         "有企业", "有单位", "有部门", "有人", "有意见", "有建议"}))
            continue;
        const folded_text line = fold_variants(doc.at(lines[i]));
        if (!begins_opinion(line.text)) continue;
        std::size_t stop = view(line.text).find("。");
        for (; stop != view::npos; stop = view(line.text).find("。", stop)) {
            stop += view("。").size();
            if (begins_answer(view(line.text).substr(stop))) break;
        }
        if (stop != view::npos)
            out.push_back({lines[i].begin, lines[i].begin + line.source[stop]});
        else if (i + 1 < lines.size() && begins_answer(fold_variants(doc.at(lines[i + 1])).text))
            out.push_back(lines[i]);
    }
    return out;
}

}  // namespace yigui::recognising
