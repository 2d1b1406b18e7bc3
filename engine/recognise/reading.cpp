// Everything that later steps share is found once here. Lines that were cut by a page width are
// joined again before anything else, so that a sentence is one sentence; the way back to the
// original stays exact because each folded byte knows its source.
#include "recognise/reading.h"

#include <algorithm>

#include "recognise/variants.h"

namespace yigui::recognising {
namespace {

constexpr std::size_t window = 1500;  // bytes to each side of a place in a clause without end

bool ends_sentence(std::string_view text, std::size_t at, std::size_t& next) {
    const char c = text[at];
    if (c == ';' || c == '!' || c == '?' || c == '\n') {
        next = at + 1;
        return true;
    }
    if (starts(text, at, "。")) {
        next = at + 3;
        if (starts(text, next, "”")) next += 3;
        return true;
    }
    return false;
}

bool ends_clause(std::string_view text, std::size_t at) {
    const char c = text[at];
    if (c == '|') return true;  // the cells of a row
    if (c != ',' && c != ':') return false;
    const bool before = at > 0 && text[at - 1] >= '0' && text[at - 1] <= '9';
    const bool after = at + 1 < text.size() && text[at + 1] >= '0' && text[at + 1] <= '9';
    return !(before && after);
}

bool ends_line_well(std::string_view line) {
    for (const std::string_view e : {"。", ";", ":", "!", "?", ")", "”", "》", "号"})
        if (line.ends_with(e)) return true;
    return false;
}

/// 发布时间:…, rulers and the rows of a table belong to a page, not to running text.
bool is_field_like(std::string_view line) {
    return line.find('|') != std::string_view::npos ||
           line.substr(0, 24).find(':') != std::string_view::npos ||
           line.find("===") != std::string_view::npos ||
           line.find("---") != std::string_view::npos ||
           line.find("http") != std::string_view::npos;
}

std::size_t length_of(std::string_view line) { return count_code_points(line); }

constexpr std::size_t widest_page = 80;  // characters

/// A short text cut by a program: no line is longer than one width, and every line that stops in
/// the middle of a sentence, of which there are three at least, comes near it: figures and marks
/// are narrower than characters. `lengths` are those of the lines as printed, spaces included;
/// none of a text with a line that is longer than any page.
bool are_cut_at_one_width(std::string_view text, const std::vector<stretch>& lines,
                          const std::vector<std::size_t>& lengths) {
    const auto at = [&](stretch s) { return text.substr(s.begin, s.size()); };
    const std::size_t longest =
        lengths.empty() ? 0 : *std::max_element(lengths.begin(), lengths.end());
    std::size_t full = 0;
    if (longest < 18) return false;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        const std::string_view a = at(lines[i]);
        if (length_of(a) < 18 || at(lines[i + 1]).empty() || ends_line_well(a)) continue;
        if (lengths[i] * 4 < longest * 3) return false;
        ++full;
    }
    return full >= 3;
}

}  // namespace

reading::reading(const document& doc, span range, const phrase_data& words)
    : doc_(&doc), words_(&words), range_(range) {
    fold_range();
    const word_scan& everywhere = words.words_of(reach::everywhere);
    survey found = everywhere.look_over(text_);
    tokens_ = lex(text_, found.token_starts);
    hits_ = everywhere.hits_of(text_, found);
    nearby_.resize(text_.size() / block + 1);
    marks_ = std::move(found.marks);
    boxes_ = std::move(found.boxes);
    quotes_ = std::move(found.quotes);
    for (const auto& t : tokens_)
        if (t.kind == token_kind::citation) citations_.push_back({t.begin, t.end});
    find_marks();
    find_fields();
    find_rules();
    combine_hits();
}

const std::vector<phrase_hit>& reading::nearby_in(std::size_t k) const {
    if (!nearby_[k])
        nearby_[k] = words_->words_of(reach::nearby)
                         .hits_within(text_, character_from(k * block),
                                      character_from(std::min(text_.size(), (k + 1) * block)));
    return *nearby_[k];
}

bool reading::joins(stretch line, stretch next, std::size_t width) const {
    const std::string_view a = at(line), b = at(next);
    if (a.empty() || b.empty() || ends_line_well(a)) return false;
    if (is_field_like(a) || is_field_like(b)) return false;
    const std::size_t n = length_of(a);
    if (n * 10 < width * 8 || n * 4 > width * 5) return false;
    for (const std::string_view s : {"第", "一、", "二、", "三、", "四、", "五、", "六、", "七、",
                                     "(", "附件", "#", "1.", "2.", "3.", "4."})
        if (b.starts_with(s)) return false;
    // 起草过程, 主要内容: the headings of a picture's text stand on short lines of their own.
    if (const std::size_t short_line = length_of(b); 4 <= short_line && short_line <= 6)
        for (const std::string_view section : {"过程", "背景", "依据", "内容", "亮点", "事项"})
            if (b.ends_with(section)) return false;
    return true;
}

void reading::fold_range() {
    folded_text f = fold_variants(doc_->at(range_));
    f.source.shift_sources(range_.begin);
    text_ = std::move(f.text);
    source_ = std::move(f.source);
    std::vector<stretch> lines;
    for (std::size_t b = 0; b < text_.size();) {
        std::size_t e = text_.find('\n', b);
        if (e == std::string::npos) e = text_.size();
        lines.push_back({b, e});
        b = e + 1;
    }
    // Lines cut by a page: most long lines end in the middle of a sentence, at one width.
    std::vector<std::size_t> widths;
    std::size_t open_ends = 0;
    for (const auto& l : lines) {
        if (l.size() < 18 || l.size() > widest_page * 4) continue;
        const std::size_t n = length_of(at(l));
        if (n < 18 || n > widest_page || is_field_like(at(l))) continue;
        widths.push_back(n);
        open_ends += !ends_line_well(at(l));
    }
    const bool is_page = widths.size() >= 6 && open_ends * 10 >= widths.size() * 6;
    const auto printed = [&] {
        std::vector<std::size_t> lengths;
        std::size_t from = range_.begin;
        for (const auto& l : lines) {
            const std::size_t end = source_[l.end];
            lengths.push_back(count_code_points(doc_->at({from, end})));
            if (lengths.back() > widest_page) return std::vector<std::size_t>();
            from = std::min(end + 1, range_.end);
        }
        return lengths;
    };
    // Lines that are all fields of a form are cut by nothing.
    if (widths.empty() || (!is_page && !are_cut_at_one_width(text_, lines, printed()))) return;
    std::nth_element(widths.begin(), widths.begin() + static_cast<long>(widths.size() * 8 / 10),
                     widths.end());
    const std::size_t width = widths[widths.size() * 8 / 10];
    std::string joined;
    fold_map origin;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        origin.add_part(joined.size(), source_, lines[i].begin, lines[i].end);
        joined.append(at(lines[i]));
        if (i + 1 < lines.size() && joins(lines[i], lines[i + 1], width)) continue;
        if (lines[i].end < text_.size()) {
            origin.add_part(joined.size(), source_, lines[i].end, lines[i].end + 1);
            joined += '\n';
        }
    }
    origin.add(joined.size(), source_[text_.size()], true);
    text_ = std::move(joined);
    source_ = std::move(origin);
}

/// Where the folded character that holds the byte at `at` came from.
std::size_t reading::source_of(std::size_t at) const {
    while (at > 0 && at < text_.size() && is_continuation(text_[at])) --at;
    return source_[at];
}

span reading::original(stretch s) const {
    s.end = std::min(s.end, text_.size());
    while (s.begin < s.end && (text_[s.begin] == ' ' || text_[s.begin] == '\n')) ++s.begin;
    while (s.end > s.begin && (text_[s.end - 1] == ' ' || text_[s.end - 1] == '\n')) --s.end;
    if (s.begin >= s.end) return {source_of(s.begin), source_of(s.begin)};
    std::size_t end = source_of(s.end - 1);
    code_point_at(doc_->text, end);
    return {source_of(s.begin), end};
}

std::string reading::original_text(stretch s) const {
    std::string out;
    for (const char c : doc_->at(original(s)))
        if (c != '\n' && c != '\r') out += c;
    return out;
}

std::size_t reading::folded_place(std::size_t original) const {
    std::size_t begin = 0, end = text_.size();
    while (begin < end) {
        const std::size_t middle = begin + (end - begin) / 2;
        if (source_of(middle) < original)
            begin = middle + 1;
        else
            end = middle;
    }
    return begin;
}

bool reading::has_gap_before(std::size_t at) const {
    if (at == 0 || at >= text_.size()) return true;
    if (text_[at - 1] == '\n' || text_[at - 1] == ' ') return true;
    if (source_.is_inside_run(at)) return false;
    std::size_t end = source_of(at - 1);
    code_point_at(doc_->text, end);
    return source_of(at) > end;
}

void reading::find_marks() {
    lines_.push_back(0);
    hard_.push_back(0);
    soft_.push_back(0);
    std::size_t end = 0;  // of the last sentence: its 。 may have a ” behind
    for (const std::size_t at : marks_) {
        if (text_[at] == '\n') lines_.push_back(at + 1);
        if (at < end || (text_[at] != '\n' && is_cited(at))) continue;
        std::size_t next = at;
        if (ends_sentence(text_, at, next)) {
            hard_.push_back(next);
            soft_.push_back(next);
            end = next;
        } else if (ends_clause(text_, at)) {
            soft_.push_back(at + 1);
        }
    }
    hard_.push_back(text_.size());
    soft_.push_back(text_.size());
}

std::size_t reading::character_from(std::size_t at) const {
    while (at < text_.size() && is_continuation(text_[at])) ++at;
    return at;
}

std::size_t reading::begin_of(std::size_t start, std::size_t at) const {
    return at > start + window ? character_from(at - window) : start;
}

stretch reading::between(const std::vector<std::size_t>& starts_of, std::size_t at) const {
    const auto it = std::upper_bound(starts_of.begin(), starts_of.end(), at);
    const std::size_t end = it == starts_of.end() ? text_.size() : *it;
    return {begin_of(it == starts_of.begin() ? 0 : *(it - 1), at),
            end > at + window ? character_from(at + window) : end};
}

stretch reading::sentence_at(std::size_t at) const { return between(hard_, at); }
stretch reading::clause_at(std::size_t at) const { return between(soft_, at); }

stretch reading::clause_after(stretch clause) const {
    if (clause.begin >= clause.end || clause.end >= sentence_at(clause.begin).end)
        return {clause.end, clause.end};
    return clause_at(clause.end);
}

stretch reading::clause_before(stretch clause) const {
    const stretch s = sentence_at(clause.begin);
    if (clause.begin <= s.begin || clause.begin == 0) return {clause.begin, clause.begin};
    return clause_at(clause.begin - 1);
}

stretch reading::line_at(std::size_t at) const {
    const auto next = std::upper_bound(lines_.begin(), lines_.end(), at);
    const std::size_t b = next == lines_.begin() ? 0 : *(next - 1);
    return {b, next == lines_.end() ? text_.size() : *next - 1};
}

stretch reading::period_around(stretch s) const {
    constexpr std::size_t widest = 450;
    stretch out{s.begin > widest ? s.begin - widest : 0, std::min(text_.size(), s.end + widest)};
    const auto ends = [&](std::size_t at) {
        const char c = text_[at];
        return c != ',' && c != ':' && c != ';';
    };
    auto it = std::lower_bound(marks_.begin(), marks_.end(), s.begin);
    while (it != marks_.begin() && *(it - 1) >= out.begin)
        if (ends(*--it)) {
            out.begin = *it + size_of_character(text_[*it]);
            break;
        }
    it = std::lower_bound(marks_.begin(), marks_.end(), s.end);
    for (; it != marks_.end() && *it < out.end; ++it)
        if (ends(*it)) out.end = *it;
    return out;
}

std::size_t reading::quote_at(std::size_t at) const {
    const auto it = std::lower_bound(quotes_.begin(), quotes_.end(), at);
    if (it == quotes_.begin()) return 0;
    const std::size_t last = *(it - 1);
    if (last + 240 < at || !starts(text_, last, "“")) return 0;
    const auto line = std::upper_bound(lines_.begin(), lines_.end(), last);
    return line != lines_.end() && *line <= at ? 0 : last + 1;
}

bool reading::has_box(stretch s) const {
    const auto it = std::lower_bound(boxes_.begin(), boxes_.end(), s.begin);
    return it != boxes_.end() && *it < s.end;
}

std::size_t reading::first_hit(std::size_t at) const {
    return static_cast<std::size_t>(
        std::lower_bound(hits_.begin(), hits_.end(), at,
                         [](const phrase_hit& h, std::size_t p) { return h.begin < p; }) -
        hits_.begin());
}

std::size_t reading::first_token(std::size_t at) const {
    return static_cast<std::size_t>(
        std::lower_bound(tokens_.begin(), tokens_.end(), at,
                         [](const token& t, std::size_t p) { return t.begin < p; }) -
        tokens_.begin());
}

bool reading::is_cited(std::size_t at) const {
    auto it = std::upper_bound(citations_.begin(), citations_.end(), at,
                               [](std::size_t p, const stretch& s) { return p < s.begin; });
    // Nested citations begin inside their outer one: look back a little.
    for (int i = 0; i < 4 && it != citations_.begin(); ++i)
        if ((--it)->contains(at)) return true;
    return false;
}

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
    "日期"};

constexpr std::size_t longest_key = 15;  // bytes
static_assert(std::all_of(std::begin(field_keys), std::end(field_keys),
                          [](std::string_view k) { return k.size() <= longest_key; }));

/// The key that stands at a place with its colon, else nothing.
std::string_view key_at(std::string_view text, std::size_t at) {
    const bool in_brackets = text.substr(0, at).ends_with("【");
    for (const auto k : field_keys)
        if (starts(text, at, k) && (starts(text, at + k.size(), ":") ||
                                    (in_brackets && starts(text, at + k.size(), "】"))))
            return k;
    return {};
}

/// 日期: alone may stand in any form; beside these it is a page's.
bool is_page_line(std::string_view line) {
    for (const std::string_view w : {"来源", "字号", "字体", "浏览", "阅读", "点击", "作者"})
        if (line.find(w) != line.npos) return true;
    return false;
}

bool is_field_edge(std::string_view before) {
    for (const std::string_view e : {"|", " ", "•", "·", "*", "-", ">", "■", "●", "【"})
        if (before.ends_with(e)) return true;
    return before.empty();
}

}  // namespace

/// The fields of one line, which may be a row of a table: 索引号: 1 | 主题分类: 通知.
std::vector<reading::field> reading::fields_of(stretch line) const {
    std::vector<field> out;
    const std::string_view l = at(line).substr(0, 600);
    if (l.find(':') == l.npos && l.find("】") == l.npos) return out;
    std::size_t mark_at = 0;  // the next : or 】, which ends a key
    for (std::size_t i = 0; i < l.size(); ++i) {
        const unsigned char c = static_cast<unsigned char>(l[i]);
        if (c < 0xE4 || c > 0xE9) continue;
        if (mark_at <= i) mark_at = std::min(l.find(':', i), l.find("】", i));
        if (mark_at > i + longest_key) continue;
        const std::string_view key = key_at(l, i);
        if (key.empty()) continue;
        if (key == "日期" && !is_page_line(l)) continue;
        // 公开责任部门: 县司法局 公布日期: 2023-09-19: behind any label's value a day may stand.
        const bool follows = !out.empty() || (l.find(':') < i && key.ends_with("日期"));
        if (!is_field_edge(l.substr(0, i)) && (!follows || !has_gap_before(line.begin + i)))
            continue;
        // 【文号】某规〔2022〕5号 【来源】…
        const bool in_brackets = l.substr(0, i).ends_with("【");
        if (!out.empty()) out.back().value_at.end = line.begin + i - (in_brackets ? 3 : 0);
        const bool ends_mark = starts(l, i + key.size(), "】");
        const std::size_t mark = ends_mark ? std::string_view("】").size() : 1;
        out.push_back({std::string(key), "", line, {line.begin + i + key.size() + mark, line.end}});
        i += key.size();
    }
    const auto is_edge = [&](std::size_t p) {
        return text_[p] == '|' || text_[p] == ' ' || text_[p] == '*';
    };
    for (auto& f : out) {
        // 【发布时间:2025-11-14】
        if (at(f.value_at).ends_with("】") && at(f.value_at).find("【") == std::string_view::npos)
            f.value_at.end -= std::string_view("】").size();
        while (f.value_at.size() > 0 && is_edge(f.value_at.begin)) ++f.value_at.begin;
        while (f.value_at.size() > 0 && is_edge(f.value_at.end - 1)) --f.value_at.end;
    }
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
    bool is_value = v.size() < 120 && !v.ends_with(":") && v.find(':') == v.npos;
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
    for (const std::string_view button :
         {"打印", "关闭", "分享", "收藏", "【打印】", "大", "中", "小"})
        if (l == button) return true;
    for (const std::string_view w : {"首页", "当前位置", "所在位置", "现在的位置", "字体:",
                                     "字号:大", "分享到", "收藏本站", "网站地图", "无障碍", "长者"})
        if (l.find(w) != std::string_view::npos) return true;
    return false;
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
            const bool ruler = l.find("====") != std::string_view::npos ||
                               (l.starts_with("---") && !fields_.empty());
            // Running text has begun: what follows are no fields of a page.
            const bool is_text = l.size() > 400 || l.find("。") != std::string_view::npos;
            // A title between the menus is the document's first line.
            const bool is_menu = is_menu_line(l) && !is_text && (l.size() > 12 || body_ > 0);
            if (ruler || (is_menu && only_menus)) body_ = std::max(body_, line.end);
            only_menus = only_menus && (is_menu || length_of(l) <= 8);
            if (ruler || is_text) break;
        }
        at = line.end + 1;
    }
    body_ = std::min(body_, text_.size());
    while (body_ < text_.size() && text_[body_] == '\n') ++body_;
    // What holds nothing but fields is a form, and no page around a document.
    if (body_ == text_.size()) body_ = 0;
}

void reading::find_rules() {
    for (const auto& t : tokens_) {
        if (t.kind != token_kind::article) continue;
        const bool at_start = t.begin == 0 || text_[t.begin - 1] == '\n' ||
                              (t.begin >= 3 && starts(text_, t.begin - 3, "。")) ||
                              (t.begin >= 1 && text_[t.begin - 1] == ' ');
        const bool heads = at_start && (has_gap_before(t.end) || starts(text_, t.end, "("));
        if (!heads || is_cited(t.begin)) continue;
        first_article_ = t.begin;
        rules_.push_back({t.begin, text_.size()});
        break;
    }
    if (!has_articles())
        for (const std::string_view verb :
             {"制定本", "制订本", "现制定以下", "提出以下意见", "提出如下意见", "制定如下"})
            if (const std::size_t at = text_.find(verb); at != std::string::npos)
                order_begins_ = std::min(order_begins_, sentence_at(at).end);
    // New wording in an amendment: …修改为:“…”, at times never closed.
    for (std::size_t i = text_.find(":“"); i != std::string::npos; i = text_.find(":“", i + 1)) {
        std::size_t end = text_.find("”", i);
        const bool is_open = end == std::string::npos;
        if (is_open) end = text_.size();
        rules_.push_back({i, end});
        if (is_open) break;
        i = std::max(i, end - 1);
    }
}

bool reading::names_document(stretch s) const {
    if (s.begin == asked_.begin && s.end == asked_.end) return is_named_;
    asked_ = s;
    is_named_ = at(s).find("《") != std::string_view::npos ||
                words_->name_document(text_, s.begin, s.end);
    return is_named_;
}

bool reading::states_rules(std::size_t at) const {
    for (const auto& r : rules_)
        if (r.contains(at)) return true;
    return false;
}

}  // namespace yigui::recognising
