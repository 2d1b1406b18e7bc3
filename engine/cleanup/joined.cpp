// A row is joined by its number; without one, or when no file bears it, by its title, and only to
// a file that no other row has. Two files that fit one title are told apart by their dates or not
// at all: a wrong join would carry one document's dates to another.
#include "cleanup/joined.h"

#include <algorithm>
#include <unordered_map>

namespace yigui::cleaning {
namespace {

std::string row_name(const register_row& r) { return "登记簿第" + std::to_string(r.line) + "行"; }

/// A card and its row while they are joined.
struct joined_card {
    yigui::cleaning::card& card;
    const register_row*& row;
    std::vector<cleanup_conflict>& conflicts;
    std::vector<std::string>& from_register;
};

class joiner {
 public:
    explicit joiner(std::vector<card> cards) {
        out_.cards = std::move(cards);
        out_.rows.resize(out_.cards.size());
        for (std::size_t i = 0; i < out_.cards.size(); ++i) {
            const card& c = out_.cards[i];
            if (!c.number.empty()) by_number_[joining::number_key(c.number)].push_back(i);
            if (!c.core.empty() && !c.is_acting) by_title_[c.core.plain].push_back(i);
        }
    }

    joined_cards run(const office_register& reg) {
        std::vector<const register_row*> rest;
        for (const register_row& r : reg.rows)
            if (!take_by_number(r)) rest.push_back(&r);
        std::vector<const register_row*> without_file;
        for (const register_row* r : rest)
            if (!take_by_title(*r)) without_file.push_back(r);
        for (std::size_t i = 0; i < out_.cards.size(); ++i) {
            joined_card j = at(i);
            page_conflicts(j);
            if (j.row) merge(j);
        }
        for (const register_row* r : without_file) add_card_of(*r);
        return std::move(out_);
    }

 private:
    joined_card at(std::size_t i) {
        joined_row& r = out_.rows[i];
        return {out_.cards[i], r.row, r.conflicts, r.from_register};
    }

    bool take_by_number(const register_row& r) {
        if (r.number.empty()) return false;
        const auto it = by_number_.find(joining::number_key(r.number));
        if (it == by_number_.end()) return false;
        for (const std::size_t i : it->second)
            if (!out_.rows[i].row) {
                out_.rows[i].row = &r;
                return true;
            }
        return true;  // a second row of the same number, told among the register's notes
    }

    bool take_by_title(const register_row& r) {
        if (r.title.empty()) return false;
        const auto core = joining::core_of(r.title);
        const auto it = by_title_.find(core.plain);
        if (core.empty() || it == by_title_.end()) return false;
        std::vector<std::size_t> fits;
        for (const std::size_t i : it->second) {
            const card& c = out_.cards[i];
            if (out_.rows[i].row || !joining::is_same_document(core, c.core)) continue;
            if (!r.number.empty() && !c.number.empty())
                continue;  // another number, another edition
            fits.push_back(i);
        }
        if (fits.size() > 1 && r.written)
            std::erase_if(fits, [&](std::size_t i) { return out_.cards[i].written != r.written; });
        if (fits.size() != 1) return false;
        out_.rows[fits[0]].row = &r;
        return true;
    }

    static void page_conflicts(joined_card& j) {
        for (const auto& [field, value] : j.card.page_says) {
            const bool is_title = field == "title", is_number = field == "number";
            const std::string& own = is_title    ? j.card.title
                                     : is_number ? j.card.number
                                                 : j.card.issuer;
            if (own.empty()) continue;
            const bool same =
                is_title ? joining::is_same_document(joining::core_of(value), joining::core_of(own))
                : is_number
                    ? joining::number_key(value) == joining::number_key(own)
                    : own.ends_with(value) || value.ends_with(own) || own.find(value) != own.npos;
            if (same) continue;
            j.conflicts.push_back({is_title    ? "标题"
                                   : is_number ? "文号"
                                               : "制定机关",
                                   {{"正文", own}, {"网页", value}},
                                   "以正文为准"});
        }
    }

    /// One fact of text and row: takes the row's where the text is silent, else compares.
    template <class T, class Same, class Show>
    static void one(joined_card& j, const std::string& what, std::optional<T>& have,
                    const std::optional<T>& says, Same same, Show show) {
        if (!says) return;
        if (!have) {
            have = says;
            j.from_register.push_back(what);
            return;
        }
        if (same(*have, *says)) return;
        j.conflicts.push_back(
            {what, {{"正文", show(*have)}, {row_name(*j.row), show(*says)}}, "以正文为准"});
    }

    static void text(joined_card& j, const std::string& what, std::string& have,
                     const std::string& says,
                     bool (*same)(const std::string&, const std::string&)) {
        if (says.empty()) return;
        if (have.empty()) {
            have = says;
            j.from_register.push_back(what);
        } else if (!same(have, says)) {
            j.conflicts.push_back({what, {{"正文", have}, {row_name(*j.row), says}}, "以正文为准"});
        }
    }

    static void merge(joined_card& j) {
        card& c = j.card;
        const register_row& r = *j.row;
        text(j, "名称", c.title, r.title, [](const std::string& a, const std::string& b) {
            return joining::is_same_document(joining::core_of(a), joining::core_of(b));
        });
        text(j, "文号", c.number, r.number, [](const std::string& a, const std::string& b) {
            return joining::number_key(a) == joining::number_key(b);
        });
        text(j, "制定机关", c.issuer, r.issuer, [](const std::string& a, const std::string& b) {
            return a.ends_with(b) || b.ends_with(a) || a.find(b) != a.npos;
        });
        const auto agree = [](const date& a, const date& b) {
            return a.first <= b.last() && b.first <= a.last();
        };
        const auto show = [](const date& d) { return d.iso(); };
        one(j, "成文日期", c.written, r.written, agree, show);
        one(j, "公布日期", c.published, r.published, agree, show);
        effective(j);
        validity(j);
        c.core = joining::core_of(c.title);
        c.is_trial = !c.core.trial_mark.empty();
    }

    static void effective(joined_card& j) {
        if (!j.row->effective) return;
        card& c = j.card;
        const auto own = c.effective ? c.effective->on : std::nullopt;
        if (own && own->first != j.row->effective->first)
            j.conflicts.push_back(
                {"施行日期",
                 {{"正文", own->iso()}, {row_name(*j.row), j.row->effective->iso()}},
                 "以正文为准"});
        if (own || !j.row->effective->is_exact()) return;
        if (!c.effective) c.effective.emplace();
        c.effective->on = j.row->effective;
        j.from_register.push_back("施行日期");
    }

    static std::string shown(const validity_fact& v) {
        if (v.is_unlimited) return "长期有效";
        if (v.until) return "至" + v.until->iso();
        if (v.months && *v.months % 12 == 0) return std::to_string(*v.months / 12) + "年";
        if (v.months) return std::to_string(*v.months) + "个月";
        return v.as_printed;
    }

    static void validity(joined_card& j) {
        const register_row& r = *j.row;
        if (!r.validity_months && !r.expires && !r.is_unlimited) return;
        validity_fact says;
        says.months = r.expires ? std::nullopt : r.validity_months;
        says.until = r.expires;
        says.is_unlimited = r.is_unlimited;
        says.as_printed = r.expires        ? "有效期至" + r.expires->zh()
                          : r.is_unlimited ? "长期有效"
                                           : "有效期" + r.validity;
        auto& own = j.card.validity;
        if (!own) {
            // A register often repeats when a repealed document ended: that is no term of its own.
            if (r.state == register_state::repealed) return;
            own = says;
            j.card.validity_quote.clear();
            j.from_register.push_back("有效期");
            return;
        }
        const bool agrees =
            own->is_unlimited == says.is_unlimited &&
            (!own->months || !r.validity_months || *own->months == *r.validity_months);
        if (!agrees)
            j.conflicts.push_back(
                {"有效期", {{"正文", shown(*own)}, {row_name(r), shown(says)}}, "以正文为准"});
    }

    void add_card_of(const register_row& r) {
        out_.cards.emplace_back();
        out_.rows.emplace_back();
        joined_card j = at(out_.cards.size() - 1);
        j.row = &r;
        card& c = j.card;
        c.kind = paper_kind::issued_document;
        c.is_normative = true;
        c.normative_because = row_name(r) + "列为规范性文件";
        merge(j);
        c.is_acting = false;
        j.conflicts.push_back({"文件",
                               {{row_name(r), r.title.empty() ? r.number : r.title}},
                               "没有找到这份文件的正文"});
    }

    joined_cards out_;
    std::unordered_map<std::string, std::vector<std::size_t>> by_number_, by_title_;
};

}  // namespace

joined_cards join(std::vector<card> cards, const office_register& reg) {
    return joiner(std::move(cards)).run(reg);
}

}  // namespace yigui::cleaning
