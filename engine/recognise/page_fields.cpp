// The fields that a site prints around a document (来源: …, 索引号 | …), and where its text begins
// below them.
#include <algorithm>

#include "base/unicode.h"
#include "recognise/reading.h"

namespace yigui::recognising {

namespace {

constexpr std::string_view field_keys[] = {
    "标题",     "发布时间", "发布日期", "发表时间", "发文日期", "成文日期",   "文号",
    "发文字号", "发布机构", "发布单位", "发布机关", "发文机关", "制定机关",   "栏目",
    "原文链接", "本地目录", "层级",     "类型",     "分类",     "状态",       "官方链接",
    "来源",     "信息来源", "索引号",   "主题分类", "统一编号", "实施日期",   "失效日期",
    "文件状态", "生成日期", "主题词",   "有效性",   "名称",     "浏览量",     "浏览次数",
    "文章来源", "公开日期", "印发日期", "施行日期", "有效期",   "信息索引号", "文件编号",
    "废止日期", "生效日期", "发文单位", "公文种类", "发文机构", "发文文号",   "公文时效",
    "信息分类", "信息名称", "体裁分类", "组配分类", "内容概述", "时效性",     "发布文号",
    "公开范围", "关键词",   "颁布单位", "颁布日期", "公布日期", "发布部门",   "废止时间",
    "生效时间", "实施时间", "失效时间", "公开时限", "发表于",   "发布于",     "统一登记号",
    "日期",     "时间"};

constexpr std::size_t longest_key = 15;  // bytes
static_assert(std::all_of(std::begin(field_keys), std::end(field_keys),
                          [](std::string_view k) { return k.size() <= longest_key; }));

/// The key that stands at a place with its colon, else nothing.
std::string_view key_at(std::string_view text, std::size_t at) {
    const std::string_view before = text.substr(0, at);
    const std::string_view closes = before.ends_with("【")  ? "】"
                                    : before.ends_with("[") ? "]"
                                                            : ":";
    for (const auto k : field_keys)
        if (starts(text, at, k) &&
            (starts(text, at + k.size(), ":") || starts(text, at + k.size(), closes)))
            return k;
    return {};
}

/// 发文字号 | 某政发〔2025〕3号: the key fills a cell of a table, and the value the next one. In the
/// head of a list (标题 | 发文字号 | 成文日期) another key stands there.
std::string_view key_in_cell(std::string_view line, std::size_t at) {
    constexpr std::string_view bar = "|";
    for (const auto k : field_keys) {
        if (k == "日期" || k == "时间" || !starts(line, at, k)) continue;
        std::string_view behind = line.substr(at + k.size());
        const auto skip = [&] {
            behind.remove_prefix(std::min(behind.find_first_not_of(' '), behind.size()));
        };
        skip();
        if (!behind.starts_with(bar)) continue;
        behind.remove_prefix(bar.size());
        skip();
        const std::string_view value = behind.substr(0, behind.find(bar));
        const bool is_key =
            std::any_of(std::begin(field_keys), std::end(field_keys), [&](std::string_view other) {
                return value.starts_with(other) && value.size() < other.size() + 3;
            });
        if (!is_key) return k;
    }
    return {};
}

/// 日期: alone may stand in any form; beside these it is a page's.
bool is_page_line(std::string_view line) {
    return has_one_of(line, {"来源", "字号", "字体", "浏览", "阅读", "点击", "作者"});
}

/// 日期:2023-05-22 above 文号:某规〔2023〕1号: the fields of a page, one below the other.
bool heads_number(std::string_view below) {
    return below.starts_with("文号:") || below.starts_with("发文字号:");
}

/// 成文日期, 公开日期 on a line of its own; of other days a page may keep a whole column.
bool is_day_alone(std::string_view line) {
    return line == "成文日期" || line == "发文日期" || line == "生成日期" || line == "公开日期" ||
           line == "发布日期" || line == "公布日期" || line == "印发日期" || line == "发布时间";
}

/// 2024-12-09 16:48:03 and nothing else.
bool is_day_of_figures(std::string_view line) {
    constexpr std::size_t longest = 24;  // bytes
    return line.find_first_of("0123456789") == 0 && line.size() <= longest &&
           has_one_of(line, {"-", "年", "/", "."});
}

/// 时间:2021-05-12 来源:某厅 under the title of a page; 来源:法律资料网 tells when a collector put it up.
bool heads_source(std::string_view line) {
    constexpr std::size_t longest = 300;  // bytes
    if (line.size() > longest || !line.starts_with("时间:") ||
        line.substr(std::string_view("时间:").size()).find_first_of("0123456789") > 1)
        return false;
    for (const std::string_view label : {"来源:", "发布机构:", "发布单位:"})
        if (const std::size_t at = line.find(label); at != line.npos) {
            std::string_view source = line.substr(at + label.size());
            while (source.starts_with(" ")) source.remove_prefix(1);
            source = source.substr(0, source.find_first_of(" |"));
            return ends_with_one_of(source, {"局", "厅", "委", "委员会", "政府", "办公室", "办",
                                             "部", "司", "处", "科", "中心"});
        }
    return false;
}

bool is_field_edge(std::string_view before) {
    if (ends_with_one_of(before, {"|", " ", "•", "·", "*", "-", ">", "■", "●", "【", "["}))
        return true;
    return before.empty();
}

/// 文件编号:某政规〔2014〕4号发布机构:…, 生成日期:2014-05-16公开日期:…: cells of a table that lost their
/// border. What ends a number or a day ends its field.
bool ends_value(std::string_view key, std::string_view before) {
    if (key.ends_with("文号") || key.ends_with("字号") || key == "文件编号")
        return before.ends_with("号");
    return key.ends_with("日期") && !before.empty() && before.back() >= '0' && before.back() <= '9';
}

/// 来源:某局 时间:2020-07-02; a meeting has its 时间 too, and no source in front of it.
bool follows_source(const reading& r, const reading::field& before, std::size_t at) {
    return before.key.ends_with("来源") && r.has_gap_before(at) &&
           r.at({before.value_at.begin, at}).find(':') == std::string_view::npos;
}

/// A value without the marks around it: 【发布时间:2025-11-14】, cells' bars and blanks.
stretch without_edges(const reading& r, stretch value) {
    const std::string_view text = r.text();
    const auto is_edge = [&](std::size_t p) {
        return text[p] == '|' || text[p] == ' ' || text[p] == '*';
    };
    if (r.at(value).ends_with("】") && r.at(value).find("【") == std::string_view::npos)
        value.end -= std::string_view("】").size();
    while (value.size() > 0 && is_edge(value.begin)) ++value.begin;
    while (value.size() > 0 && is_edge(value.end - 1)) --value.end;
    return value;
}

/// Whether a day's label at `i` of line `l` may stand in running values, behind one that is known
/// (`after_value`). 公开责任部门: 县司法局 公布日期: 2023-09-19: behind any label's value a day may
/// stand. 某政发〔2024〕12号　发布时间: 2024-06-20: nor does the first value need a label of its own.
bool follows_value(std::string_view l, std::size_t i, std::string_view key, bool after_value) {
    const bool is_day = key.ends_with("日期") || key.ends_with("时间");
    const bool heads_value = is_day && (key.starts_with("发布") || key.starts_with("公布")) &&
                             l.substr(0, i).find("。") == l.npos;
    return after_value || heads_value || (l.find(':') < i && key.ends_with("日期"));
}

/// 发文字号 | 某规〔2022〕5号: the cell from `i` to its bar names what the next one holds.
std::optional<reading::field> field_of_cell(stretch line, std::string_view l, std::size_t i,
                                            std::size_t bar) {
    if (l[bar] != '|' || !is_field_edge(l.substr(0, i))) return std::nullopt;
    const std::string_view key = key_in_cell(l, i);
    if (key.empty()) return std::nullopt;
    const std::size_t from = bar + 1, to = std::min(l.find('|', from), l.size());
    return reading::field{std::string(key), "", line, {line.begin + from, line.begin + to}};
}

}  // namespace

std::string_view reading::line_below(stretch line) const {
    return line.end + 1 < text_.size() ? std::string_view(at(line_at(line.end + 1))) : "";
}

/// The fields of one line, which may be a row of a table: 索引号: 1 | 主题分类: 通知.
std::vector<reading::field> reading::fields_of(stretch line) const {
    std::vector<field> out;
    const std::string_view l = at(line).substr(0, 600);
    // 成文日期 fills a cell or a term of a list, and a day the next one.
    if (is_day_alone(l) && is_day_of_figures(line_below(line)))
        return {{std::string(l), "", line, line_at(line.end + 1)}};
    if (l.find_first_of(":|]") == l.npos && l.find("】") == l.npos) return out;
    std::size_t mark_at = 0;  // the next :, ] or 】, which ends a key
    for (std::size_t i = 0; i < l.size(); ++i) {
        const unsigned char c = static_cast<unsigned char>(l[i]);
        if (c < 0xE4 || c > 0xE9) continue;
        if (mark_at <= i) mark_at = std::min(l.find_first_of(":|]", i), l.find("】", i));
        if (mark_at > i + longest_key + 1) continue;
        const std::string_view key = key_at(l, i);
        if (key.empty()) {
            if (auto cell = field_of_cell(line, l, i, mark_at)) {
                out.push_back(std::move(*cell));
                i = mark_at;
            }
            continue;
        }
        if (key == "日期" && !is_page_line(l) && !(i == 0 && heads_number(line_below(line))))
            continue;
        if (key == "时间" && !(i == 0 && heads_source(l)) &&
            !(!out.empty() && follows_source(*this, out.back(), line.begin + i)))
            continue;
        const bool follows = follows_value(l, i, key, !out.empty());
        const bool is_glued = !out.empty() && ends_value(out.back().key, l.substr(0, i));
        if (!is_glued && !is_field_edge(l.substr(0, i)) &&
            (!follows || !has_gap_before(line.begin + i)))
            continue;
        // 【文号】某规〔2022〕5号 【来源】…
        const std::size_t bracket = which_ends(l.substr(0, i), {"【", "["}).size();
        if (!out.empty()) out.back().value_at.end = line.begin + i - bracket;
        const bool ends_mark = starts(l, i + key.size(), "】");
        const std::size_t mark = ends_mark ? std::string_view("】").size() : 1;
        out.push_back({std::string(key), "", line, {line.begin + i + key.size() + mark, line.end}});
        i += key.size();
    }
    for (auto& f : out) f.value_at = without_edges(*this, f.value_at);
    return out;
}

/// A page table puts the value on the next line.
stretch reading::value_below(const field& f) const {
    if (f.value_at.size() > 0 || f.line.end + 1 >= text_.size()) return f.value_at;
    const bool wants_number = f.key.ends_with("文号") || f.key == "发文字号" || f.key == "文件编号";
    const bool wants_day = f.key.ends_with("日期") || f.key.ends_with("时间");
    stretch next = line_at(f.line.end + 1);
    for (int i = 0; i < 2 && next.size() == 0 && (wants_day || wants_number); ++i)
        if (next.end + 1 < text_.size()) next = line_at(next.end + 1);
    const std::string_view v = at(next);
    // A number on a line of its own under another field's empty value is the document's.
    const std::size_t t = first_token(next.begin);
    const bool is_number = t < tokens_.size() && tokens_[t].begin == next.begin &&
                           tokens_[t].kind == token_kind::doc_number;
    const bool is_ruler = v.find("====") != v.npos || v.starts_with("----");
    bool is_value = v.size() < 120 && !is_ruler && v.find(':') == v.npos;
    // A day or a count has figures; the line below an empty one is another thing.
    if ((wants_day || f.key.starts_with("浏览")) && v.find_first_of("0123456789-") == v.npos)
        is_value = false;
    // 文号: is empty, and the title stands below.
    const bool wants_title = f.key == "标题" || f.key.ends_with("名称");
    if (!wants_title && v.find("关于") != v.npos && v.find("号") == v.npos) is_value = false;
    return is_value && is_number <= wants_number ? next : f.value_at;
}

namespace {

/// 您现在的位置:首页 > 政务公开, 字体:大 中 小: a line of the site around a document.
bool is_menu_line(std::string_view l) {
    if (l.size() > 300) return false;
    if (is_one_of(l, {"打印", "关闭", "分享", "收藏", "【打印】", "大", "中", "小"})) return true;
    return has_one_of(l, {"首页", "当前位置", "所在位置", "现在的位置", "字体:", "字号:大",
                          "分享到", "收藏本站", "网站地图", "无障碍", "长者"});
}

/// Behind ==== and behind ==== 正文 ====, in bytes of the line; the text follows on the same line where
/// line ends were lost.
std::size_t behind_ruler(std::string_view line) {
    constexpr std::size_t longest = 40;  // bytes of the word between two rulers
    std::size_t end = line.find_first_not_of('=', line.find("===="));
    const std::size_t next = line.find("====", std::min(end, line.size()));
    if (next != line.npos && next - end < longest) end = line.find_first_not_of('=', next);
    return std::min(end, line.size());
}

}  // namespace

void reading::find_fields() {
    std::size_t at = 0;
    int without = 0;
    bool only_menus = true;
    while (at < text_.size() && without < 260) {
        const stretch line = line_at(at);
        const std::string_view l = this->at(line);
        auto here = fields_of(line);
        for (auto& f : here) {
            if (&f == &here.back()) f.value_at = value_below(f);
            f.value = original_text(f.value_at);
            body_ = std::max({body_, line.end, f.value_at.end});
            fields_.push_back(std::move(f));
        }
        if (here.empty()) {
            ++without;
            const bool is_double = l.find("====") != std::string_view::npos;
            const bool ruler = is_double || (l.starts_with("---") && !fields_.empty());
            // Running text has begun: what follows are no fields of a page.
            const bool is_text = l.size() > 400 || l.find("。") != std::string_view::npos ||
                                 (!l.empty() && l[0] >= '1' && l[0] <= '9' && is_row(line));
            // A title between the menus is the document's first line.
            const bool is_menu = is_menu_line(l) && !is_text && (l.size() > 12 || body_ > 0);
            if (is_double)
                body_ = std::max(body_, line.begin + behind_ruler(l));
            else if (ruler || (is_menu && only_menus))
                body_ = std::max(body_, line.end);
            only_menus = only_menus && (is_menu || count_code_points(l) <= 8);
            if (ruler || is_text) break;
        }
        at = line.end + 1;
    }
    body_ = std::min(body_, text_.size());
    while (body_ < text_.size() && text_[body_] == '\n') ++body_;
    // What holds nothing but fields is a form, and no page around a document.
    if (body_ == text_.size()) body_ = 0;
}

}  // namespace yigui::recognising
