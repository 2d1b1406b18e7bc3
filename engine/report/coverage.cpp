// One line a pack, one column a kind of part: reached of all. What is missing follows in the order
// of the files, so that an author can go through them from top to bottom.
#include <algorithm>
#include <array>
#include <map>

#include "base/diagnostic.h"
#include "report/columns.h"
#include "report/rule_reports.h"
#include "report/wording.h"
#include "rule/write.h"

namespace yigui {
namespace {

using report::tongue;
using what = coverage_item::what;

constexpr std::array kinds{what::result, what::level, what::exemption, what::limit, what::edition};

std::string name_of(what k, const tongue& t) {
    switch (k) {
        case what::result:
            return t("结论", "results");
        case what::level:
            return t("级别", "levels");
        case what::exemption:
            return t("免除", "exemptions");
        case what::limit:
            return t("界限", "limits");
        case what::edition:
            return t("版本", "editions");
    }
    return {};
}

struct count {
    int hit = 0, all = 0;
    void add(const coverage_item& i) {
        ++all;
        hit += i.hit;
    }
};

/// Rounded down: 100 % is said of nothing less.
std::string percent(const count& c) {
    const int tenths = c.all == 0 ? 1000 : 1000 * c.hit / c.all;
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " %";
}

std::string life(const coverage_item& i, const tongue& t) {
    const std::string from = i.from ? t.day(*i.from) : "";
    return i.to ? from + t(" 至 ", " to ") + t.day(*i.to) : from + t(" 起", " on");
}

std::string words_of(const coverage_item& i, const tongue& t) {
    const std::string kind = name_of(i.kind, t) + " ";
    switch (i.kind) {
        case what::result:
            return kind + t.of(i.result);
        case what::level:
            return i.is_mitigation ? t("降级 ", "mitigated to ") + t.of(i.level)
                                   : kind + t.of(i.level);
        case what::exemption:
            return kind + i.name;
        case what::limit:
            return kind + i.name + t.colon() +
                   (i.is_kept ? t("刚好符合", "just kept") : t("刚好不符合", "just missed"));
        case what::edition:
            return kind + life(i, t);
    }
    return {};
}

std::string table(const std::vector<coverage_item>& items, const tongue& t) {
    std::map<std::string, std::map<what, count>> packs;
    std::size_t width = 8;
    for (const auto& i : items) {
        packs[i.pack][i.kind].add(i);
        width = std::max(width, i.pack.size() + 2);
    }
    constexpr unsigned column = 12;
    std::string out = report::padded(t("规则包", "pack"), static_cast<unsigned>(width));
    for (what k : kinds) out += report::padded(name_of(k, t), column);
    out += t("覆盖率", "covered") + "\n";
    for (auto& [id, by_kind] : packs) {
        out += report::padded(id, static_cast<unsigned>(width));
        count whole;
        for (what k : kinds) {
            const count& c = by_kind[k];
            whole.hit += c.hit;
            whole.all += c.all;
            const std::string cell =
                c.all == 0 ? "-" : std::to_string(c.hit) + "/" + std::to_string(c.all);
            out += report::padded(cell, column);
        }
        out += percent(whole) + "\n";
    }
    return out;
}

}  // namespace

std::string place_in_rules(const rule::rule_set& set, rule::position at) {
    if (at.file >= set.files.size()) return {};
    const auto& f = set.files[at.file];
    const std::size_t folder = f.path.rfind("/rules/");
    return (folder == std::string::npos ? f.path : f.path.substr(folder + 1)) + ":" +
           std::to_string(line_table(f.text).at(at.begin).line);
}

std::string coverage_report(const std::vector<coverage_item>& items, const rule::rule_set& set,
                            const report_options& options) {
    const tongue t{options.in};
    std::string out = table(items, t) + "\n";
    count whole;
    std::vector<const coverage_item*> missing;
    for (const auto& i : items) {
        whole.add(i);
        if (!i.hit) missing.push_back(&i);
    }
    std::stable_sort(missing.begin(), missing.end(), [](const auto* a, const auto* b) {
        return std::pair(a->at.file, a->at.begin) < std::pair(b->at.file, b->at.begin);
    });
    for (const auto* i : missing)
        out += t("没有例 ", "no example ") + i->rule + "  " + words_of(*i, t) + "  " +
               place_in_rules(set, i->at) + "\n";
    return out + t("覆盖 ", "covered ") + std::to_string(whole.hit) + "/" +
           std::to_string(whole.all) + t(",", ", ") + percent(whole) + "\n";
}

}  // namespace yigui
