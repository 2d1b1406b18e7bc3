// The word on the terminal: how many of each, the most urgent, what was not read. The whole list
// stands in the files, so what does not fit is counted and not shown.
#include <algorithm>

#include "report/cleanup_reports.h"
#include "report/cleanup_rows.h"
#include "report/columns.h"
#include "report/printable.h"

namespace yigui {

using namespace report;

namespace {

constexpr std::size_t most_shown = 20;

class writer {
 public:
    writer(const cleanup_report& r, const report_options& o)
        : r_(r), t_{o.in}, width_(std::max(o.width, 50U)), colour_(o.colour) {}

    std::string write() {
        line("", t_("规范性文件清理建议", "Clean-up proposals") + t_("，基准日", ", as of ") +
                     iso(r_.as_of) +
                     t_("。只是建议，由制定机关决定。", ". Proposals only: officials decide."));
        counts();
        urgent();
        decisions();
        notes(t_("登记簿", "Register"), r_.register_notes);
        notes(t_("决定里要核对的", "Decisions to be looked at"), r_.decision_notes);
        unread();
        return std::move(out_);
    }

 private:
    void line(const std::string& lead, const std::string& text) {
        out_ += hanging(lead, printable(text), width_);
        if (!out_.ends_with("\n")) out_ += "\n";
    }
    void section(const std::string& name) {
        const std::string head = t_("【", "== ") + name + t_("】", " ==");
        out_ += "\n" + (colour_ ? "\x1b[1m" + head + "\x1b[0m" : head) + "\n";
    }

    void counts() {
        section(t_("件数", "Numbers"));
        for (const disposition d :
             {disposition::repeal, disposition::lapsed, disposition::amend, disposition::evaluate,
              disposition::keep, disposition::out_of_scope}) {
            const auto it = r_.summary.find(std::string(id_of(d)));
            const std::size_t n = it == r_.summary.end() ? 0 : it->second;
            out_ += "  " + padded(proposal_word(d, t_), t_.is_english() ? 24 : 14) +
                    std::to_string(n) + "\n";
        }
    }

    void urgent() {
        const auto order = by_urgency(r_);
        std::size_t shown = 0, all = 0;
        for (const std::size_t i : order) {
            const cleanup_document& d = r_.documents[i];
            if (d.proposal == disposition::keep || d.proposal == disposition::out_of_scope)
                continue;
            if (++all > most_shown) continue;
            if (shown++ == 0) section(t_("先办的", "Most urgent first"));
            std::string name = d.title.empty() ? d.path : d.title;
            if (!d.doc_number.empty()) name += t_("（", " (") + d.doc_number + t_("）", ")");
            line("  " + padded(proposal_word(d.proposal, t_), t_.is_english() ? 24 : 12), name);
            for (const auto& r : d.reasons)
                if (!r.is_lead) line("      ", full_width(r.because));
        }
        if (all > most_shown)
            line("  ", t_("还有", "and ") + std::to_string(all - most_shown) +
                           t_("件，见写出的清单", " more in the lists written"));
    }

    /// What was decided before and is different now, or was not carried out.
    void decisions() {
        if (r_.decisions_path.empty()) return;
        std::size_t all = 0, changed = 0, outstanding = 0;
        for (const auto& d : r_.documents) {
            all += d.decision.has_value();
            changed += has_changed(d);
            outstanding += d.decision && d.decision->is_outstanding;
        }
        section(t_("上次决定", "Earlier decisions"));
        line("  ", t_("有决定的", "decided: ") + std::to_string(all) +
                       t_("件，此后有变化的", ", changed since: ") + std::to_string(changed) +
                       t_("件，其中没有见到落实的", ", not seen carried out: ") +
                       std::to_string(outstanding) + t_("件", ""));
        std::size_t shown = 0;
        for (const auto& d : r_.documents) {
            if (!has_changed(d)) continue;
            if (++shown > most_shown) break;
            line("  ", d.title.empty() ? d.path : d.title);
            line("      ", decision_text(r_, d, t_));
        }
        if (changed > most_shown)
            line("  ", t_("还有", "and ") + std::to_string(changed - most_shown) +
                           t_("件，见写出的清单", " more in the lists written"));
    }

    void notes(const std::string& head, const std::vector<std::string>& lines) {
        if (lines.empty()) return;
        section(head);
        std::size_t shown = 0;
        for (const auto& n : lines) {
            if (++shown > most_shown) break;
            line("  ", full_width(n));
        }
        if (lines.size() > most_shown)
            line("  ", t_("还有", "and ") + std::to_string(lines.size() - most_shown) +
                           t_("条，见 cleanup.json", " more in cleanup.json"));
    }

    void unread() {
        if (r_.unreadable.empty()) return;
        section(t_("没有读出来的文件", "Files not read"));
        std::size_t shown = 0;
        for (const auto& u : r_.unreadable) {
            if (++shown > most_shown) break;
            line("  ", u.path + t_("：", ": ") + u.why + t_("；", "; ") + u.remedy);
        }
        if (r_.unreadable.size() > most_shown)
            line("  ", t_("还有", "and ") + std::to_string(r_.unreadable.size() - most_shown) +
                           t_("个，见 cleanup.json", " more in cleanup.json"));
    }

    const cleanup_report& r_;
    tongue t_;
    unsigned width_;
    bool colour_;
    std::string out_;
};

}  // namespace

std::string cleanup_text(const cleanup_report& r, const report_options& o) {
    return writer(r, o).write();
}

}  // namespace yigui
