// The phrase data of rules/recognise: groups of words with a role each, and one scan that finds
// all of them in a folded text. Not for their meaning: that is polarity.h and kind.h.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "recognise/literals.h"
#include "recognise/recognise.h"

namespace yigui::recognising {

/// What a word is for; the Chinese keyword of the data files stands behind it.
enum class role : unsigned char {
    noun,           ///< 名词: names the step
    done,           ///< 完成: says by itself that the step was taken
    object,         ///< 对象: one of these must be near, else another matter is meant
    excluded,       ///< 排除: near these, another matter is meant
    result,         ///< 结果: must follow the noun for the step to be done
    tail,           ///< 尾排除: right behind the noun it names a rule, not an act
    opened,         ///< 开始
    closed,         ///< 结束
    outcome,        ///< 结论
    own_paper,      ///< 本材料: in a paper of the step's own kind these say that it was done
    weak,           ///< 提示: names the step too loosely to say that it was taken
    done_mark,      ///< 完成标志
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

/// One word; `parts` with gaps between them, folded.
struct phrase {
    // What is asked of every hit stands in front, in one line of the cache.
    std::uint32_t group = 0;
    recognising::role role{};
    bool is_broad = false;  ///< 宽词: a noun that counts only where no other word names the step
    /// Which side of which combination a part stands for.
    struct use {
        std::uint32_t combination = 0;
        std::uint32_t side = 0;
    };
    std::vector<use> uses;
    std::vector<std::string> parts;
    std::vector<bool> over_commas;    ///< gap i may cross commas
    std::vector<std::string> unless;  ///< not when it stands inside one of these
};

/// 企业/商会 + 座谈/走访: one word of each side in one clause, in any order; `++` in one
/// sentence. The phrase that it stands for has no parts of its own.
struct combination {
    std::uint32_t phrase = 0;
    std::uint32_t sides = 0;
    bool over_commas = false;
};

struct phrase_example {
    std::string text;
    bool is_counter = false;
    std::string expected;  ///< 完成, 要求, 否定, 免除, with 开始 or 结束; empty for 反例
    std::uint32_t group = 0;
    std::string file;
    std::size_t line = 0;
};

struct phrase_group {
    std::string family;  ///< 步骤, 通用, 线索, 材料, 定性
    std::string id;      ///< machine id of the step, kind or lead
    std::string name;    ///< as written
    int order = 0;
    bool needs_object = false;        ///< it has words of role object
    std::optional<yigui::step> step;  ///< of the family 步骤
};

struct phrase_hit {
    std::uint32_t phrase = 0;
    std::size_t begin = 0, end = 0;
};

class phrase_data final : public phrase_book {
 public:
    const std::vector<phrase_group>& groups() const { return groups_; }
    const std::vector<phrase>& phrases() const { return phrases_; }
    const std::vector<combination>& combinations() const { return combinations_; }
    const std::vector<phrase_example>& examples() const { return examples_; }
    const phrase& of(const phrase_hit& h) const { return phrases_[h.phrase]; }
    const phrase_group& group_of(const phrase_hit& h) const {
        return groups_[phrases_[h.phrase].group];
    }
    /// Every word in the text, ascending by place. Linear in the text.
    std::vector<phrase_hit> scan(std::string_view folded) const;
    /// The same in two steps, for who needs the other places of the survey too.
    survey look_over(std::string_view folded) const { return literals_.look_over(folded); }
    std::vector<phrase_hit> hits_of(std::string_view folded, const survey&) const;

    void add_file(const std::string& file, const std::string& text, diagnostics& report);
    void finish();

 private:
    struct exception {  ///< the word stands `before` bytes behind the start of `longer`
        std::string longer;
        std::size_t before = 0;
        std::size_t probe = 0;  ///< a byte of `longer` beside the word, which tells most apart
    };
    /// What is asked of a word's places beyond its first part.
    struct check {
        std::uint32_t phrase = 0;
        std::uint32_t next_part = 0;  ///< index into later parts plus one; 0: a single part
        bool over_commas = false;     ///< of the first gap
        std::uint32_t first_exception = 0, exceptions = 0;
    };
    bool is_excepted(std::string_view text, std::size_t begin, const check&) const;
    /// Finds the parts behind the first, which ends at `end`; moves it to the end of the last.
    static bool spans_gaps(std::string_view text, const phrase&, std::size_t& end);

    std::vector<phrase_group> groups_;
    std::vector<phrase> phrases_;
    std::vector<phrase_example> examples_;
    std::vector<combination> combinations_;
    std::map<std::string, std::uint32_t> part_of_;  ///< parts are shared by combinations
    literal_set literals_;                          ///< all parts of all phrases
    std::vector<check> checks_;         ///< of all phrases, by the literal they begin with
    std::vector<std::uint32_t> begun_;  ///< by literal: its first check; one more at the end
    std::vector<exception> exceptions_;
    std::vector<std::uint32_t> later_;  ///< by literal: its number among later parts plus one
    std::uint32_t later_count_ = 0;
};

/// The data behind a phrase_book.
inline const phrase_data& data_of(const phrase_book& b) {
    return static_cast<const phrase_data&>(b);
}

}  // namespace yigui::recognising
