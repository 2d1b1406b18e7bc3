// One pass over physical lines. Text between quotation marks and the name of an instrument
// between 《 and 》 is copied as it stands; outside, full-width forms become their ASCII
// counterparts, so that the grammar knows one spelling of each mark. NFKC of the whole file was
// rejected: it would change the words of messages and the names of instruments.
//
// An indented line continues the one before when its first word is no keyword, or when it is
// indented deeper than the first line of its declaration.
#include "rule/lines.h"

#include <algorithm>
#include <numeric>

#include "base/unicode.h"
#include "rule/remark.h"

namespace yigui::rule {
namespace {

bool is_space(char32_t c) {
    return c == ' ' || c == '\t' || c == '\r' || c == 0x3000 || c == 0xA0 || c == 0x200B ||
           c == 0xFEFF;
}

bool is_word_byte(char c) {
    const auto u = static_cast<unsigned char>(c);
    return u >= 0x80 || (u >= '0' && u <= '9') || (u >= 'A' && u <= 'Z') ||
           (u >= 'a' && u <= 'z') || u == '_' || u == '.' || u == '-';
}

/// Cleans one physical line.
class cleaner {
 public:
    cleaner(const std::string& path, const std::string& text, diagnostics& report)
        : path_(path), text_(text), report_(report) {}

    clean_text clean(std::size_t begin, std::size_t end) {
        out_ = {};
        out_.text.reserve(end - begin + 2);
        out_.source.reserve(end - begin + 2);
        end_ = end;
        for (at_ = begin; at_ < end_;) {
            ideographs();
            if (at_ >= end_) break;
            const std::size_t here = at_;
            char32_t c = code_point_at(text_, at_);
            if (c == '#' || c == U'＃') {
                at_ = here;
                break;
            }
            if (is_space(c)) {
                put(' ', here);
            } else if (c == '"' || c == U'＂' || c == U'“' || c == U'”') {
                verbatim(here, closing_of(c), text_open, text_close, "字符串");
            } else if (c == U'《') {
                verbatim(here, closing_of(c), book_open, book_close, "文件名");
            } else {
                plain(c, here);
            }
        }
        out_.source.push_back(static_cast<std::uint32_t>(std::min(at_, end_)));
        return std::move(out_);
    }
    /// Where a comment begins on the line cleaned last; its end when it has none.
    std::size_t stopped_at() const { return std::min(at_, end_); }

 private:
    void put(char c, std::size_t from) {
        out_.text += c;
        out_.source.push_back(static_cast<std::uint32_t>(from));
    }

    /// Most of a line, and kept as they are.
    void ideographs() {
        const std::size_t begin = at_;
        while (is_ideograph_at(text_, at_)) at_ += 3;
        out_.text.append(text_, begin, at_ - begin);
        std::size_t to = out_.source.size();
        out_.source.resize(to + (at_ - begin));
        for (std::size_t from = begin; from < at_; from += 3, to += 3)
            std::fill_n(out_.source.begin() + static_cast<std::ptrdiff_t>(to), 3,
                        static_cast<std::uint32_t>(from));
    }

    void plain(char32_t c, std::size_t here) {
        if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFEE0;
        if (c == U'、') c = ',';
        if (c == U'≥' || c == U'≧' || c == U'≤' || c == U'≦' || c == U'≠') {
            put(c == U'≠' ? '!' : c == U'≥' || c == U'≧' ? '>' : '<', here);
            put('=', here);
        } else if (c < 0x20 || c == 0x7F) {
            put('\x05', here);  // no token has it: the grammar points at it
        } else if (c < 0x80) {
            put(static_cast<char>(c), here);
        } else {
            out_.text.append(text_, here, at_ - here);
            out_.source.insert(out_.source.end(), at_ - here, static_cast<std::uint32_t>(here));
        }
    }

    /// Offset of the mark that ends what began before `at_`, or npos. A string opened by “ may
    /// hold further pairs; marks of the other width are taken when its own is missing.
    std::size_t closing_of(char32_t open) const {
        const bool is_book = open == U'《', is_pair = is_book || open == U'“';
        const char32_t close = is_book ? U'》' : is_pair ? U'”' : U'"';
        std::size_t depth = 1, other = std::string::npos;
        for (std::size_t i = at_; i < end_;) {
            const std::size_t here = i;
            const char32_t c = code_point_at(text_, i);
            if (is_pair && c == open) ++depth;
            if (c == close || (!is_pair && c == U'＂'))
                if (--depth == 0) return here;
            if (is_book) continue;
            if (is_pair ? c == U'"' || c == U'＂' : c == U'”') other = here;
        }
        return other;
    }

    void verbatim(std::size_t here, std::size_t close, char open_mark, char close_mark,
                  const std::string& what) {
        put(open_mark, here);
        const bool is_open = close == std::string::npos;
        out_.is_unclosed = out_.is_unclosed || is_open;
        const std::size_t stop = is_open ? end_ : close;
        if (is_open && report_.all().size() < max_remarks)
            rule::put(report_,
                      {diagnostic::level::error,
                       path_,
                       text_,
                       here,
                       at_,
                       what == "字符串" ? "字符串没有结束" : "书名号「《」没有结束",
                       what == "字符串" ? "在同一行补上结束的引号;写不下时另起一行再写一个字符串"
                                        : "在同一行补上「》」",
                       {}});
        const std::size_t size = out_.text.size();
        out_.text.append(text_, at_, stop - at_);
        std::replace_if(
            out_.text.begin() + static_cast<std::ptrdiff_t>(size), out_.text.end(),
            [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
        out_.source.resize(out_.text.size());
        std::iota(out_.source.begin() + static_cast<std::ptrdiff_t>(size), out_.source.end(),
                  static_cast<std::uint32_t>(at_));
        at_ = stop;
        if (!is_open) code_point_at(text_, at_);
        put(close_mark, stop);
    }

    const std::string& path_;
    const std::string& text_;
    diagnostics& report_;
    clean_text out_;
    std::size_t at_ = 0, end_ = 0;
};

/// Display cells of the white space that a line begins with.
std::size_t indent_of(std::string_view line) {
    std::size_t width = 0;
    for (std::size_t i = 0; i < line.size();) {
        const char32_t c = code_point_at(line, i);
        if (!is_space(c)) break;
        width += c == '\t' ? 4 - width % 4 : c == 0x3000 ? 2 : c == ' ' ? 1 : 0;
    }
    return width;
}

bool is_line_word(const std::string& word) {
    const auto& all = line_words();
    return std::find(all.begin(), all.end(), word) != all.end();
}

class splitter {
 public:
    splitter(const std::string& path, const std::string& text, diagnostics& report,
             std::vector<comment>* comments)
        : text_(text), cleaner_(path, text, report), comments_(comments) {}

    std::vector<logical_line> all() {
        for (std::size_t at = 0; at < text_.size();) {
            std::size_t end = text_.find('\n', at);
            if (end == std::string::npos) end = text_.size();
            take(at, end);
            at = end + 1;
        }
        return std::move(lines_);
    }

 private:
    void note_comment(std::size_t begin, std::size_t end, const clean_text& body) {
        const std::size_t at = cleaner_.stopped_at();
        if (!comments_) return;
        const bool is_blank = body.text.find_first_not_of(' ') == std::string::npos;
        if (at < end)
            comments_->push_back({at, end, is_blank, at == begin, false});
        else if (is_blank && !comments_->empty() && comments_->back().end + 1 == begin)
            comments_->back().before_blank = true;
    }

    void take(std::size_t begin, std::size_t end) {
        clean_text body = cleaner_.clean(begin, end);
        note_comment(begin, end, body);
        const std::size_t first = body.text.find_first_not_of(' ');
        if (first == std::string::npos) return;
        const std::size_t indent =
            indent_of(std::string_view(text_).substr(begin, body.source[first] - begin));
        std::size_t stop = first;
        while (stop < body.text.size() && is_word_byte(body.text[stop])) ++stop;
        const std::string word = body.text.substr(first, stop - first);
        if (indent > 0 && continues(word, indent)) return join(std::move(body), first);
        logical_line line;
        line.at_margin = indent == 0;
        if (line.at_margin) {
            in_parameter_ = word == "参数";
            first_indent_ = 0;
        } else if (first_indent_ == 0) {
            first_indent_ = indent;
        }
        const bool has_word = line.at_margin || is_line_word(word);
        if (!has_word) stop = first;
        line.word = has_word ? word : std::string();
        line.begin = body.source[first];
        line.word_end = body.source[stop];
        line.end = body.source.back();
        if (has_word && stop < body.text.size() && body.text[stop] == ':') ++stop;
        body.text.erase(0, stop);
        body.source.erase(body.source.begin(),
                          body.source.begin() + static_cast<std::ptrdiff_t>(stop));
        line.body = std::move(body);
        lines_.push_back(std::move(line));
    }

    bool continues(const std::string& word, std::size_t indent) const {
        if (lines_.empty()) return false;
        if (first_indent_ == 0)
            return !is_line_word(word) && !(in_parameter_ && starts_value(word));
        if (in_parameter_) return !starts_value(word);
        return indent > first_indent_ || !is_line_word(word);
    }

    static bool starts_value(const std::string& word) {
        return !word.empty() && word[0] >= '0' && word[0] <= '9';
    }

    void join(clean_text more, std::size_t first) {
        logical_line& line = lines_.back();
        const std::uint32_t at = line.body.source.back();
        line.body.text += ' ';
        line.joins.push_back(line.body.text.size());
        line.body.source.back() = at;
        line.body.text.append(more.text, first);
        line.body.source.insert(line.body.source.end(),
                                more.source.begin() + static_cast<std::ptrdiff_t>(first),
                                more.source.end());
        line.end = more.source.back();
    }

    const std::string& text_;
    cleaner cleaner_;
    std::vector<comment>* comments_;
    std::vector<logical_line> lines_;
    std::size_t first_indent_ = 0;
    bool in_parameter_ = false;
};

}  // namespace

const std::vector<std::string>& line_words() {
    static const std::vector<std::string> all = {"依据", "步骤", "阶段", "级别", "定版",
                                                 "适用", "要求", "凭证", "免除", "降级",
                                                 "报告", "补救", "例",   "理由", "处置"};
    return all;
}

const std::vector<std::string>& declaration_words() {
    static const std::vector<std::string> all = {"语言", "包",   "适用机关", "不适用机关", "参数",
                                                 "规则", "采用", "不可检查", "清理理由"};
    return all;
}

std::vector<logical_line> split_lines(const std::string& path, const std::string& text,
                                      diagnostics& report, std::vector<comment>* comments) {
    return splitter(path, text, report, comments).all();
}

}  // namespace yigui::rule
