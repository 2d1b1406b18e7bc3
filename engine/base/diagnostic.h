// Diagnostics: what is wrong in a text file, where, and what would be right. Collected, sorted
// and printed once, with a caret under the right characters (a Chinese character is two display
// cells wide).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace yigui {

/// The text of a file and the offsets of its lines.
class line_table {
 public:
    explicit line_table(std::string_view text);
    struct line_column {
        std::size_t line = 0;    ///< 1-based
        std::size_t column = 0;  ///< 1-based, in code points
    };
    line_column at(std::size_t offset) const;
    std::string_view line(std::size_t number) const;  ///< 1-based, without its end

 private:
    std::string_view text_;
    std::vector<std::size_t> starts_;
};

struct diagnostic {
    enum class level : unsigned char { error, warning, note } how = level::error;
    std::string file;
    std::string text;       ///< the file's text; empty when there is none to show
    std::size_t begin = 0;  ///< bytes; begin == end marks a point
    std::size_t end = 0;
    std::string message;
    std::string hint;  ///< the way out; may be empty
    /// Further places that belong to it (the other end of a contradiction).
    struct place {
        std::string file, text;
        std::size_t begin = 0, end = 0;
        std::string message;
    };
    std::vector<place> also;
};

class diagnostics {
 public:
    void add(diagnostic d) { list_.push_back(std::move(d)); }
    bool has_errors() const;
    bool empty() const { return list_.empty(); }
    const std::vector<diagnostic>& all() const { return list_; }
    /// All of them sorted by file and place, each with its line and caret.
    std::string render(bool colour = false) const;

 private:
    std::vector<diagnostic> list_;
};

/// The known name nearest to `wrong` by edit distance over code points, when near enough to be
/// meant (distance at most a third of its length, at least 1).
std::string nearest(std::string_view wrong, const std::vector<std::string>& known);

}  // namespace yigui
