// XML as a row of tags and texts, checked while it goes by. It builds nothing: most of a paper from
// a word processor says how it looks, and a tree of all that takes longer than the rest of its
// reading. It takes what pugixml takes and refuses what pugixml refuses, in its words; a test and a
// fuzz target hold the two against each other. Of a DOCTYPE it takes no internal subset.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace yigui::reading {

class xml_scan {
 public:
    enum class item : unsigned char {
        start,  ///< of an element
        end,    ///< of the element last started and not ended, also for <a/>
        text,   ///< between tags, never empty
        raw,    ///< a CDATA section
        done,
        wrong,  ///< not well-formed; see problem()
    };

    /// The text must outlive the scan; it ends at its first NUL.
    explicit xml_scan(const std::string& text);

    /// Comments, instructions and what stands outside of elements are passed over.
    item next();

    /// Of a start: the name as it stands, with its prefix. Of a text: as it stands.
    std::string_view words() const { return words_; }
    /// Elements open, the one just started among them.
    std::size_t depth() const { return open_.size(); }
    /// The text, or a value in the start tag, is not what it stands for: see xml_value().
    bool is_odd() const { return is_odd_; }
    /// A comment, CDATA section or DOCTYPE has been met.
    bool has_marks() const { return has_marks_; }

    const char* problem() const { return problem_; }
    std::size_t problem_at() const { return problem_at_; }

 private:
    item start_tag();
    bool attributes();
    bool attribute();
    item end_tag();
    item text();
    bool instruction();
    bool comment();
    bool doctype();
    item raw();
    /// Where a ?> or the like begins; null when there is none.
    const char* find(std::string_view mark) const;
    bool fail(const char* problem, const char* at);
    item wrong(const char* problem, const char* at);

    const char *begin_, *at_;
    std::vector<std::string_view> open_;
    std::string_view words_;
    bool is_odd_ = false;
    bool ends_at_once_ = false;  ///< the element just started was <a/>
    bool has_marks_ = false;
    const char* problem_ = nullptr;
    std::size_t problem_at_ = 0;
};

/// The attributes of a start tag that has been scanned, from the end of its name on.
class xml_attributes {
 public:
    explicit xml_attributes(const char* behind_name) : at_(behind_name) {}
    bool next();
    std::string_view name() const { return name_; }    ///< without its prefix
    std::string_view words() const { return words_; }  ///< the value as it stands

 private:
    const char* at_;
    std::string_view name_, words_;
};

/// Behind the last colon of a name.
std::string_view local_name(std::string_view);

enum class xml_words : unsigned char { text, raw, value };
/// Whether words stand for other words: references, line ends, in values also tabs.
bool is_odd(std::string_view words, xml_words);
/// What words of a text, a CDATA section or an attribute stand for.
std::string xml_value(std::string_view words, xml_words);

}  // namespace yigui::reading
