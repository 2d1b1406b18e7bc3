// What would clear a finding: which paper, and dated when. The days are taken from the finding's
// own proof, and for a missing record from what already stands behind the step in the order: a
// paper dated later than that would only turn the finding into another one.
#include <algorithm>

#include "report/columns.h"
#include "report/printable.h"
#include "report/wording.h"

namespace yigui {

using namespace report;

namespace {

class way_out {
 public:
    way_out(const finding& f, const verdict& v, const tongue& t) : f_(f), v_(v), t_(t) {}

    std::vector<std::string> lines() const {
        switch (f_.result) {
            case result_kind::not_recorded:
                return not_recorded();
            case result_kind::too_short:
                return too_short();
            case result_kind::late:
                return late();
            case result_kind::out_of_order:
                return out_of_order();
            case result_kind::contradictory:
                return contradictory();
            case result_kind::undetermined:
                return undetermined();
            case result_kind::not_due:
                return not_due();
            default:
                return {};
        }
    }

 private:
    using what = proof_line::what;

    /// The last calculation of one of these names.
    const proof_line* calculation(std::initializer_list<std::string_view> names) const {
        const auto& all = f_.proof.lines;
        for (auto it = all.rbegin(); it != all.rend(); ++it)
            if (it->kind == what::calculation && it->inputs.size() == 2 &&
                std::find(names.begin(), names.end(), it->name) != names.end())
                return &*it;
        return nullptr;
    }

    std::string day(const std::string& iso_text) const {
        const auto d = date_from_iso(iso_text);
        return d ? t_.of(period::on(*d)) : iso_text;
    }

    std::string step() const { return t_.of(f_.step); }

    std::string papers() const {
        std::vector<std::string> out;
        for (const auto& s : f_.sought) out.push_back(t_.kind(s));
        if (out.empty()) return step() + t_("的材料", ": its paper");
        return t_.joined(out);
    }

    /// What stands on record and must come after the step: the earliest of them.
    struct bound {
        const step_result* by = nullptr;
        date on;
    };
    bound next_on_record() const {
        bound out;
        for (const order_edge& e : v_.order) {
            if (e.before != f_.step) continue;
            for (const step_result& s : v_.steps) {
                if (s.step != e.after || !s.when || !s.when->from) continue;
                if (!out.by || s.when->from->first < out.on.first) out = {&s, *s.when->from};
            }
        }
        return out;
    }

    std::vector<std::string> not_recorded() const {
        std::vector<std::string> out;
        if (f_.step >= yigui::step::form && !is_matter(f_.step)) {
            out.push_back(t_("改正文：", "Change the text: ") + f_.remedy);
            return out;
        }
        std::string first = t_("补入：", "Add: ") + papers();
        const bound next = next_on_record();
        if (f_.due) {
            first += t_("，日期不晚于", ", dated not later than ") + t_.day(*f_.due);
        } else if (next.by) {
            first += t_("，日期不晚于", ", dated not later than ") + t_.of(period::on(next.on)) +
                     t_.in_brackets(t_.of(next.by->step));
        } else {
            first += t_("，日期不晚于基准日", ", dated not later than the as-of day ") +
                     t_.day(v_.as_of);
        }
        out.push_back(first);
        if (f_.due || next.by)
            out.push_back(
                next.by && !f_.due
                    ? t_("在那以后才办理的，办完以后重新办理", "Done only after that: do again ") +
                          t_.of(next.by->step)
                    : t_("在那以后才办理的，结论是逾期", "Done only after that, it is late"));
        return out;
    }

    std::vector<std::string> too_short() const {
        const proof_line* days = calculation({"天数", "工作日数"});
        const proof_line* limit = calculation({"≥"});
        const proof_line* end = calculation({"之后"});
        if (days && limit && days->name == "天数") {
            const auto from = date_from_iso(days->inputs[0]);
            const int n = std::atoi(limit->inputs[1].c_str());
            if (from)
                return {t_("要有材料写明截止于", "A paper must show that it ended on ") +
                        t_.day(from->first + std::chrono::days(n)) + t_("或以后", " or later") +
                        t_.in_brackets(day(days->inputs[0]) + t_("起", " on, ") + limit->inputs[1] +
                                       t_("日", " days"))};
        }
        if (days && limit)
            return {t_("要有材料写明，从", "A paper must show ") + limit->inputs[1] +
                    t_("", " working days from ") + day(days->inputs[0]) +
                    t_("起满" + limit->inputs[1] + "个工作日", "")};
        if (end)
            return {t_("要有材料写明截止于", "A paper must show that it ended on ") +
                    day(end->value) + t_("或以后", " or later")};
        return {t_("期间要延长到规定的长度", "Lengthen the period as required")};
    }

    std::vector<std::string> late() const {
        std::vector<std::string> out;
        std::string limit = f_.due ? t_.day(*f_.due) : "";
        if (const proof_line* l = calculation({"不晚于", "≤"}); limit.empty() && l)
            limit = date_from_iso(l->inputs[1]) ? day(l->inputs[1])
                                                : l->inputs[1] + t_("日以内", " days");
        out.push_back(t_("如果实际上办得更早：补入材料，写明日期不晚于",
                         "If it was done earlier: add a paper dated not later than ") +
                      limit);
        out.push_back(t_("日期没有写错的，这个结论补不掉，只能说明原因",
                         "If the date is right, nothing clears it: state the reason"));
        return out;
    }

    std::vector<std::string> out_of_order() const {
        std::vector<std::string> out;
        const proof_line* l = calculation({"早于", "不晚于"});
        if (l) {
            const bool is_strict = l->name == "早于";
            out.push_back(t_("补入：", "Add: ") + papers() +
                          (is_strict ? t_("，日期早于", ", dated before ")
                                     : t_("，日期不晚于", ", dated not later than ")) +
                          day(l->inputs[1]));
            out.push_back(t_("或者后一步在", "Or the later step is done again after ") +
                          day(l->inputs[0]) + t_("以后重新办理，补入新的材料", ", with its paper"));
        }
        return out;
    }

    std::vector<std::string> contradictory() const {
        std::vector<std::string> out;
        std::string places;
        for (const auto& q : f_.evidence) {
            if (places.find(q.paper) != std::string::npos) continue;
            places += (places.empty() ? "" : t_("、", ", ")) + q.paper;
        }
        out.push_back(t_("改正说错的一处，或补入出具单位的说明",
                         "Correct the wrong one, or add a statement of who issued it") +
                      (places.empty() ? "" : t_.in_brackets(places)));
        return out;
    }

    std::vector<std::string> undetermined() const {
        if (f_.missing.empty()) return {full_width(f_.remedy)};
        if (f_.missing == missing_text)
            return {t_("补入文件的文本", "Add the text of the document")};
        return {t_("补入写明“", "Add a paper that states “") + f_.missing + t_("”的材料", "”")};
    }

    std::vector<std::string> not_due() const {
        if (f_.due && v_.as_of <= *f_.due)
            return {t_("现在不用办；在", "Nothing yet; due on ") + t_.day(*f_.due) +
                    t_("以前(含当天)办理，留下：", ", keep: ") + papers()};
        return {t_("现在不用办；到后续阶段留下：", "Nothing yet; at a later stage keep: ") +
                papers()};
    }

    const finding& f_;
    const verdict& v_;
    const tongue& t_;
};

}  // namespace

std::string why_not(const finding& f, const verdict& v, const report_options& o) {
    const tongue t{o.in};
    const unsigned width = o.width < 50 ? 50 : o.width;
    const auto lines = way_out(f, v, t).lines();
    if (lines.empty()) return {};
    std::string out = hanging("",
                              printable(t.of(f.step) + t.colon() + t.of(f.result) +
                                        t.in_brackets(f.rule + " " + f.title)),
                              width);
    for (const auto& l : lines)
        out += hanging("  ", printable(t.is_english() ? l : full_width(l)), width);
    return out;
}

}  // namespace yigui
