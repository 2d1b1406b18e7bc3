// Automatic numbering of WordprocessingML, computed: DOCX files hold no 第一条, only the rule for
// it. Numbers are counted in the order in which paragraphs are handed over.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "read/xml_tree.h"

namespace yigui::reading {

/// A number in one of the formats of ST_NumberFormat; decimal for an unknown one.
std::string formatted_number(int value, std::string_view format);

class numbering {
 public:
    static constexpr int levels = 9;

    numbering() = default;
    /// Reads the numbering part; `root` is its w:numbering.
    numbering(const xml_tree&, std::uint32_t root);

    /// The level of a list that a paragraph style names; nothing when it names none.
    std::optional<int> level_of_style(const std::string& num_id, const std::string& style);
    /// Counts the paragraph and gives its label, "第一条 "; empty for bullets and unknown lists.
    std::string next(const std::string& num_id, int depth);
    /// Formats met that are shown as decimal numbers instead.
    const std::set<std::string>& unknown_formats() const { return unknown_; }

 private:
    struct level {
        int start = 1;
        std::string format = "decimal";
        std::string text;
        std::string suffix = "tab";
        std::string style;
        bool is_legal = false;
        bool is_hidden = false;
        int restart = -1;  ///< lvlRestart; -1 when absent
    };
    struct abstract {
        std::array<level, levels> at;
        std::string linked_style;  ///< numStyleLink: its levels stand elsewhere
        std::string defines_style;
        // The state of counting.
        std::array<int, levels> count{};
        std::array<bool, levels> running{};
    };
    struct instance {
        std::string abstract_id;
        std::map<int, int> starts;
        std::map<int, level> replaced;
        std::array<bool, levels> overridden_used{};
    };

    static level read_level(const xml_tree&, std::uint32_t, level from);
    void read_abstract(const xml_tree&, std::uint32_t);
    void read_instance(const xml_tree&, std::uint32_t);
    abstract* abstract_of(const instance&);
    const level& level_at(const instance&, const abstract&, int) const;
    std::string label(const instance&, const abstract&, int);

    std::map<std::string, abstract> abstracts_;
    std::map<std::string, instance> instances_;
    std::set<std::string> unknown_;
};

}  // namespace yigui::reading
