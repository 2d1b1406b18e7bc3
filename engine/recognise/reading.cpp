// Everything that later steps share is found once here. The way back to the
// original stays exact because each folded byte knows its source.
#include "recognise/reading.h"

#include <algorithm>

#include "recognise/basis.h"
#include "recognise/find.h"
#include "recognise/variants.h"

namespace yigui::recognising {
namespace {

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

/// 征求意见建议, 征集意见和建议: opinions and suggestions are one thing, and what is asked of the text
/// behind the word is asked behind both. 审核意见建议删去第三条 suggests.
void take_in_suggestions(std::string_view text, std::vector<phrase_hit>& hits) {
    constexpr string_view opinions = "意见";
    for (phrase_hit& h : hits) {
        if (h.end < h.begin + opinions.size() ||
            !is_at(text.data() + h.end - opinions.size(), opinions))
            continue;
        const string_view rest = text.substr(h.end);
        const string_view pair = which_begins(
            rest, {"建议", "和建议", "与建议", "及建议", "、建议", "或建议", "或者建议"});
        if (pair.empty() ||
            begins_with_one_of(
                rest.substr(pair.size()),
                {"删",   "将",   "把",   "修",   "改",   "补",   "增",   "取消", "在",  "对", "由",
                 "开展", "组织", "第",   "进",   "明确", "调整", "完善", "尽",   "按",  "该", "你",
                 "贵",   "各",   "去掉", "退回", "不",   "先",   "再",   "暂",   "重新"}))
            continue;
        h.end += pair.size();
    }
}

}  // namespace

reading::reading(const document& doc, span range, const phrase_data& words)
    : doc_(&doc), words_(&words), range_(range) {
    fold_range();
    if (const auto from = begin_of_lost_lines()) {
        restore_lines(*from);
        filter_.learn(text_);
    }
    filter_at_hand = &filter_;
    const word_scan& everywhere = words.words_of(reach::everywhere);
    survey found = everywhere.look_over(text_);
    tokens_ = lex(text_, found.token_starts);
    hits_ = everywhere.hits_of(text_, found);
    nearby_.resize(text_.size() / block + 1);
    nearby_by_role_.resize(nearby_.size());
    named_.resize(nearby_.size());
    marks_ = std::move(found.marks);
    boxes_ = std::move(found.boxes);
    quotes_ = std::move(found.quotes);
    for (const auto& t : tokens_)
        if (t.kind == token_kind::citation) citations_.push_back({t.begin, t.end});
    find_marks();
    find_fields();
    find_rules();
    combine_hits();
    take_in_suggestions(text_, hits_);
    part_at_turns();
    by_role_.build(hits_);
}

void role_index::build(const std::vector<phrase_hit>& hits) {
    // A counting sort, which keeps the order of places.
    const auto of = [](const phrase_hit& h) { return static_cast<std::size_t>(h.role); };
    for (const phrase_hit& h : hits) ++first_[of(h) + 1];
    for (std::size_t i = 1; i < first_.size(); ++i) first_[i] += first_[i - 1];
    auto next = first_;
    numbers_.resize(hits.size());
    for (std::uint32_t i = 0; i < hits.size(); ++i) numbers_[next[of(hits[i])]++] = i;
}

stretch reading::block_at(std::size_t k) const {
    return {character_from(k * block), character_from(std::min(text_.size(), (k + 1) * block))};
}

const std::vector<phrase_hit>& reading::named_in(std::size_t k) const {
    if (!named_[k]) {
        const stretch s = block_at(k);
        named_[k] = words_->names_of_documents().hits_within(text_, s.begin, s.end);
    }
    return *named_[k];
}

void reading::find_nearby(std::size_t k) const {
    const stretch s = block_at(k);
    nearby_[k] = words_->words_of(reach::nearby).hits_within(text_, s.begin, s.end);
    nearby_by_role_[k].build(*nearby_[k]);
}

/// 3　合法性审核　法规科　2024-04-10　同意: the cells of a row, parted by wide gaps.
bool reading::is_row(stretch line) const {
    constexpr std::size_t longest = 360;  // bytes
    if (line.size() > longest || line.size() == 0) return false;
    // Most lines hold no such gap, and asking each character for its source is slow.
    const std::string_view whole = doc_->at({source_of(line.begin), source_of(line.end - 1)});
    if (!has_one_of(whole, {"\t", "\xE3\x80\x80", "  "})) return false;
    int gaps = 0;
    for (std::size_t i = line.begin + 1; i < line.end && gaps < 2; ++i) {
        if (is_continuation(text_[i])) continue;
        std::size_t before = i - 1;
        while (before > line.begin && is_continuation(text_[before])) --before;
        std::size_t from = source_of(before);
        code_point_at(doc_->text, from);
        const std::size_t to = source_of(i);
        if (to <= from) continue;
        const std::string_view between = doc_->at({from, to});
        if (between.find('\t') != std::string_view::npos) return true;
        gaps += between.find("\xE3\x80\x80") != std::string_view::npos ||
                between.find("  ") != std::string_view::npos;
    }
    return gaps >= 2;
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
    const std::string_view whole = doc_->at(original(s));
    for (std::size_t at = 0, from = 0; at < whole.size(); from = at) {
        const char32_t c = code_point_at(whole, at);
        if (c != '\n' && c != '\r' && !is_invisible(c)) out += whole.substr(from, at - from);
    }
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
    std::size_t from = source_of(at - 1);
    code_point_at(doc_->text, from);
    // What was left out between may be a reading in brackets or a zero-width mark: no gap to see.
    for (const std::size_t to = source_of(at); from < to;)
        if (is_space_or_line_end(code_point_at(doc_->text, from))) return true;
    return false;
}

void reading::find_marks() {
    lines_.push_back(0);
    hard_.push_back(0);
    soft_.push_back(0);
    // A statement of its own is opened by a word: most commas stand in front of none.
    auto begins_word = [&, next = std::size_t{0}](std::size_t at) mutable {
        while (next < hits_.size() && hits_[next].begin < at) ++next;
        return next < hits_.size() && hits_[next].begin == at;
    };
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
            if (text_[at] != ',' || !begins_word(at + 1)) continue;
            if (const std::size_t told = statement_behind(at)) part_statements(told);
        }
    }
    hard_.push_back(text_.size());
    soft_.push_back(text_.size());
}

std::size_t reading::character_from(std::size_t at) const {
    while (at < text_.size() && is_continuation(text_[at])) ++at;
    return at;
}

std::size_t reading::character_before(std::size_t at) const {
    do --at;
    while (at > 0 && is_continuation(text_[at]));
    return at;
}

std::size_t reading::begin_of(std::size_t start, std::size_t at) const {
    return at > start + window ? character_from(at - window) : start;
}

std::size_t reading::next_start_anew(const std::vector<std::size_t>& starts_of, std::size_t at,
                                     std::size_t& last) {
    const auto is_it = [&](std::size_t i) {
        return i > 0 && i < starts_of.size() && starts_of[i - 1] <= at && at < starts_of[i];
    };
    if (is_it(last - 1)) return --last;
    if (is_it(last + 1)) return ++last;
    last = static_cast<std::size_t>(std::upper_bound(starts_of.begin(), starts_of.end(), at) -
                                    starts_of.begin());
    return last;
}

stretch reading::cut_to_window(stretch s, std::size_t at) const {
    return {begin_of(s.begin, at), s.end > at + window ? character_from(at + window) : s.end};
}

string_view reading::clause_of(const phrase_hit& h) const {
    const stretch clause = clause_at(h.begin);
    return at({std::min(clause.begin, h.begin), std::max(h.end, clause.end)});
}

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

/// 文字解读:《…》的文件解读, 政策解读链接:…: where the page of a document leads to what explains it.
bool leads_to_interpretation(string_view line) {
    constexpr std::size_t longest = 30;  // bytes of the label
    if (!has_word(line, "解读") && !has_word(line, "图解")) return false;
    line = without_front(line, {"【", "[", "■", "●", "附:"});
    const std::size_t end = first_place_of(line.substr(0, longest), {":", "】", "]"});
    if (end == string_view::npos) return false;
    string_view label = without_end(line.substr(0, end), {"链接", "材料", "文章"});
    if (!label.ends_with("解读") && label != "图解") return false;
    label = without_end(label, {"图解", "解读"});
    return label.empty() ||
           is_one_of(label, {"文字", "图文", "图片", "H5", "h5", "视频", "政策", "相关", "文件",
                             "动漫", "动画", "音频", "专家", "部门", "一图", "媒体", "简明"});
}

}  // namespace

/// 征集结果:, 【结果反馈】 below the articles of a draft: the page takes up its own account again.
std::size_t reading::end_of_articles(std::size_t first) const {
    constexpr std::size_t longest = 60;  // bytes of such a heading
    for (auto line = std::upper_bound(lines_.begin(), lines_.end(), first); line != lines_.end();
         ++line) {
        std::string_view said = at(line_at(*line));
        if (leads_to_interpretation(said)) return *line;
        if (said.size() < 12 || said.size() > longest) continue;
        said = without_front(said, {"【", "■", "●", "一、", "二、", "三、"});
        while (said.ends_with(":")) said.remove_suffix(1);
        if (said.ends_with("】")) said.remove_suffix(3);
        if (is_one_of(said, {"征集结果", "结果反馈", "征集反馈", "反馈结果", "意见征集结果",
                             "征求意见结果", "征求意见情况", "意见采纳情况", "意见反馈情况",
                             "征集情况", "采纳情况", "结果公布", "意见征集情况", "结果公示",
                             "公众意见采纳情况", "意见建议采纳情况"}))
            return *line;
    }
    return text_.size();
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
        rules_.push_back({t.begin, end_of_articles(t.begin)});
        break;
    }
    if (!has_articles())
        if (const std::size_t at = first_place_of(
                text_,
                {"制定本", "制订本", "现制定以下", "提出以下意见", "提出如下意见", "制定如下"});
            at != std::string::npos)
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
    is_named_ = at(s).find("《") != std::string_view::npos && !names_basis_only(*this, s);
    for (std::size_t k = s.begin / block; !is_named_ && k < named_.size() && k * block < s.end; ++k)
        for (const phrase_hit& h : named_in(k))
            is_named_ =
                is_named_ || (s.contains(h.begin) && !only_names_basis(*this, {h.begin, h.end}));
    return is_named_;
}

std::size_t reading::last_place(std::string_view word, stretch in) const {
    if (!filter_.may_hold(word)) return std::string::npos;
    auto known = places_.find(word);
    if (known == places_.end()) {
        known = places_.emplace(word, std::vector<std::size_t>()).first;
        for (std::size_t at = find_word(text_, word); at != std::string::npos;
             at = find_word(text_, word, at + 1))
            known->second.push_back(at);
    }
    const auto& places = known->second;
    const std::size_t end = in.end < word.size() ? 0 : in.end - word.size() + 1;
    const auto behind = std::lower_bound(places.begin(), places.end(), end);
    return behind == places.begin() || *(behind - 1) < in.begin ? std::string::npos : *(behind - 1);
}

bool reading::states_rules(std::size_t at) const {
    for (const auto& r : rules_)
        if (r.contains(at)) return true;
    return false;
}

}  // namespace yigui::recognising
