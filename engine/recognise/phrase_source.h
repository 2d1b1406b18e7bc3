// What the files of phrase data say: groups of words with a role each. Reading them is in
// phrase_file.cpp, finding the words in a text in word_scan.h.
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "recognise/recognise.h"

namespace yigui::recognising {

/// What a word is for; the Chinese keyword of the data files stands behind it.
enum class role : unsigned char {
    noun,       ///< 名词: names the step
    done,       ///< 完成: says by itself that the step was taken
    object,     ///< 对象: one of these must be near, else another matter is meant
    excluded,   ///< 排除: near these, another matter is meant
    result,     ///< 结果: must follow the noun for the step to be done
    tail,       ///< 尾排除: right behind the noun it names a rule, not an act
    opened,     ///< 开始
    closed,     ///< 结束
    outcome,    ///< 结论
    own_paper,  ///< 本材料: in a paper of the step's own kind these say that it was done
    own_field,  ///< 本材料栏: a field of such a paper that holds its verdict (审查结论:…)
    weak,       ///< 提示: names the step too loosely to say that it was taken
    done_mark,  ///< 完成标志
    result_mark,    ///< 结果标志: 现印发, 决定: the sentence reports
    duty_mark,      ///< 义务标志
    negation,       ///< 否定
    exemption,      ///< 免除
    ground,         ///< 理由: legal grounds of an exemption
    condition,      ///< 条件
    deadline,       ///< 期限: behind a date these make it a date to come
    rule_noun,      ///< 规则词: the sentence is about rules and systems
    word,           ///< 词
    spare,          ///< 不计: a word inside one of these is no lead
    clause_spare,   ///< 同句不计: nor is one in the same clause as these
    title_word,     ///< 标题
    body_word,      ///< 正文
    filled_done,    ///< 填已办: what stands in a form's field of a step that was taken
    filled_not,     ///< 填未办
    filled_due,     ///< 填待办
    filled_exempt,  ///< 填免除
    trace,          ///< 痕迹: what only an act leaves behind: 回收, 附后, 形成一致意见
    unfinished,     ///< 未毕: 正在, 预计: begun and not yet done
    perfective,     ///< 动态: 了, 过: make a step done only at its verb
    label_tail,     ///< 栏目尾: 情况, 结论, 日期: may stand between the step and its colon
    part,           ///< a word of a combination, no meaning by itself
    count_          // number of roles
};

/// Where in a document a word says something: it is looked for there and nowhere else.
enum class reach : unsigned char {
    everywhere,
    running_text,  ///< before the articles of a document: the parts of combinations
    nearby,        ///< beside a step's word
    titles,
};
constexpr std::size_t reaches = 4;

constexpr reach reach_of(role r) {
    switch (r) {
        case role::object:
        case role::excluded:
        case role::result:
        case role::tail:
        case role::done_mark:
        case role::result_mark:
        case role::duty_mark:
        case role::negation:
        case role::ground:
        case role::condition:
        case role::deadline:
        case role::rule_noun:
        case role::filled_done:
        case role::filled_not:
        case role::filled_due:
        case role::filled_exempt:
        case role::trace:
        case role::unfinished:
        case role::perfective:
        case role::label_tail:
            return reach::nearby;
        case role::part:
            return reach::running_text;
        case role::title_word:
            return reach::titles;
        default:
            return reach::everywhere;
    }
}

constexpr std::size_t most_gaps = 64;

/// Where a word lies among the characters of all words. Tables of places lie in the program as they
/// are used; views would have to be made anew by each process, and there are tens of thousands.
struct word_place {
    std::uint32_t begin = 0, size = 0;
};

/// Some of the words.
class word_range {
 public:
    word_range(const char* characters, std::span<const word_place> places)
        : characters_(characters), places_(places) {}
    std::size_t size() const { return places_.size(); }
    bool empty() const { return places_.empty(); }
    std::string_view operator[](std::size_t i) const {
        return {characters_ + places_[i].begin, places_[i].size};
    }
    std::string_view front() const { return (*this)[0]; }
    std::string_view back() const { return (*this)[size() - 1]; }

    class iterator {
     public:
        using iterator_category = std::input_iterator_tag;
        using value_type = std::string_view;
        using difference_type = std::ptrdiff_t;
        using pointer = void;
        using reference = std::string_view;
        iterator(const char* characters, const word_place* at) : characters_(characters), at_(at) {}
        std::string_view operator*() const { return {characters_ + at_->begin, at_->size}; }
        iterator& operator++() {
            ++at_;
            return *this;
        }
        bool operator==(const iterator& other) const { return at_ == other.at_; }
        bool operator!=(const iterator& other) const { return at_ != other.at_; }

     private:
        const char* characters_;
        const word_place* at_;
    };
    iterator begin() const { return {characters_, places_.data()}; }
    iterator end() const { return {characters_, places_.data() + places_.size()}; }

 private:
    const char* characters_;
    std::span<const word_place> places_;
};

/// One word; its parts with gaps between them, folded.
struct phrase {
    /// How many words; which ones, words_of_phrases knows.
    struct count {
        std::uint32_t n = 0;
        std::size_t size() const { return n; }
        bool empty() const { return n == 0; }
    };
    std::uint16_t group = 0;
    recognising::role role{};
    bool is_broad = false;  ///< 宽词: a noun that counts only where no other word names the step
    std::uint32_t first = 0;             ///< of its words: the parts, then those of `unless`
    std::bitset<most_gaps> over_commas;  ///< gap i may cross commas
    count parts;                         ///< none for a combination
    count unless;                        ///< not when it stands inside one of these
};

/// The words of all phrases.
struct words_of_phrases {
    std::span<const char> characters;
    std::span<const word_place> places;

    std::string_view at(const word_place& p) const { return {characters.data() + p.begin, p.size}; }
    word_range parts_of(const phrase& p) const {
        return {characters.data(), places.subspan(p.first, p.parts.size())};
    }
    word_range unless_of(const phrase& p) const {
        return {characters.data(), places.subspan(p.first + p.parts.size(), p.unless.size())};
    }
};

/// 企业/商会 + 座谈/走访: one word of each side in one clause, in any order; `++` in one
/// sentence. The phrase that it stands for has no parts of its own.
struct combination {
    static constexpr std::size_t most_sides = 4;
    std::uint32_t phrase = 0;
    std::uint32_t sides = 0;
    bool over_commas = false;
};

/// Which side of which combination a word of role part stands for.
struct part_use {
    std::uint32_t combination = 0;
    std::uint32_t side = 0;
};

struct phrase_example {
    std::string_view text;
    bool is_counter = false;
    std::string_view expected;  ///< 完成, 要求, 否定, 免除, with 开始 or 结束; empty for 反例
    std::uint32_t group = 0;
    std::string_view file;
    std::size_t line = 0;
};

/// What a 台账 group says of a matter of the year besides its words.
struct yearly_matter {
    yigui::step matter{};
    bool is_standing =
        false;  ///< 常设: in force until replaced; its paper may be of an earlier year
    bool is_afterwards = false;  ///< 次年: reports on a year that is over, written in the next one
    bool is_incoming = false;    ///< 来文: comes from another organ
    std::optional<yigui::step> published_as;  ///< 公布为: what the page's publication date records
    std::optional<yigui::step> answers;       ///< 回应: the incoming matter, case by case
    std::vector<yigui::step> within;  ///< 所在: papers in which the 正文 words speak of it
};

struct phrase_group {
    std::string family;  ///< 步骤, 通用, 线索, 材料, 定性, 台账
    std::string id;      ///< machine id of the step, kind or lead
    std::string name;    ///< as written
    int order = 0;
    bool needs_object = false;            ///< it has words of role object
    std::optional<yigui::step> step;      ///< of the family 步骤
    std::optional<yearly_matter> yearly;  ///< of the family 台账
};

/// A place where a phrase stands. Its group and role are at hand, since most hits are asked for
/// nothing else.
struct phrase_hit {
    std::uint32_t phrase = 0;
    std::uint16_t group = 0;
    recognising::role role{};
    std::size_t begin = 0, end = 0;
};

/// What the files of phrase data say. The views are into `texts`.
struct phrase_source {
    std::deque<std::string> texts;
    std::vector<phrase_group> groups;
    std::vector<phrase> phrases;
    std::vector<std::string_view> words;
    std::vector<phrase_example> examples;
    std::vector<combination> combinations;
    std::vector<std::pair<std::uint32_t, part_use>> uses;         ///< by phrase
    std::unordered_map<std::string_view, std::uint32_t> part_of;  ///< parts are shared

    void read(const std::string& file, std::string text, diagnostics& report);
};

}  // namespace yigui::recognising
