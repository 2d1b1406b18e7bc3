// Verdicts made of chance, the same for the same seed: odd text, circles in the order, dates far
// apart, empty lists. For what must hold of every verdict.
#pragma once

#include <array>
#include <cstdint>

#include "sample_verdict.h"

namespace yigui::sample {

class dice {
 public:
    explicit dice(std::uint64_t seed) : state_(seed * 2862933555777941757ULL + 3037000493ULL) {}
    unsigned upto(unsigned n) {  // 0..n
        state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<unsigned>((state_ >> 33) % (n + 1ULL));
    }
    bool once_in(unsigned n) { return upto(n - 1) == 0; }

    std::string text() {
        static const std::array<std::string, 26> pieces{"市",
                                                        "科技局",
                                                        "，",
                                                        "。",
                                                        "《",
                                                        "》",
                                                        "（",
                                                        "）",
                                                        "“",
                                                        "”",
                                                        "2021年",
                                                        "word",
                                                        " ",
                                                        "a-very-long-file-name.docx",
                                                        "\n",
                                                        "\t",
                                                        "\x1b",
                                                        "\xc2\x90",
                                                        "\xe2\x80\xae",
                                                        "\xff",
                                                        "<b>",
                                                        "&",
                                                        "]]>",
                                                        "\"",
                                                        "😀",
                                                        "́"};
        std::string s;
        for (unsigned i = upto(once_in(8) ? 120 : 12); i > 0; --i) s += pieces[upto(25)];
        return s;
    }
    date day() {
        const auto d = *make_date(once_in(9) ? 1999 : 2021 + static_cast<int>(upto(1)),
                                  static_cast<int>(upto(11)) + 1, static_cast<int>(upto(27)) + 1);
        if (once_in(6)) return *make_month(2021, static_cast<int>(upto(11)) + 1);
        return d;
    }
    std::optional<period> when() {
        if (once_in(4)) return std::nullopt;
        if (once_in(3)) return period::on(day());
        std::optional<date> a = day(), b = day();
        if (once_in(6)) a.reset();
        if (once_in(6)) b.reset();
        return period::between(a, b);
    }
    template <class Word>
    Word of(std::span<const Word> words) {
        return words[upto(static_cast<unsigned>(words.size() - 1))];
    }

 private:
    std::uint64_t state_;
};

inline finding any_finding(dice& d) {
    auto f = make("R" + std::to_string(d.upto(9)), d.of(all_steps()), d.of(all_results()),
                  static_cast<severity>(d.upto(2)), d.text());
    f.title = d.text();
    if (d.once_in(3)) f.waived_by = d.text();
    if (d.once_in(3)) f.due = d.day().first;
    if (d.once_in(2)) f.plan_item = d.once_in(4) ? d.text() : "第十项";
    f.remedy = d.text();
    f.missing = d.text();
    for (unsigned i = d.upto(2); i > 0; --i) {
        f.evidence.push_back(quote(d.text(), d.text(), i, i + d.upto(9)));
        f.evidence.back().when = d.when();
        f.evidence.back().origin.part = d.once_in(2) ? d.text() : "";
    }
    for (unsigned i = d.upto(4); i > 0; --i) {
        f.proof.lines.push_back({});
        f.proof.lines.back().text = d.text();
        f.proof.lines.back().from = {d.upto(9)};
    }
    return f;
}

inline verdict chance(std::uint64_t seed) {
    dice d(seed);
    verdict v;
    v.dossier = d.text();
    v.as_of = d.day().first;
    v.stage = d.of(all_stages());
    if (!d.once_in(4)) {
        v.subject.emplace();
        v.subject->path = d.text();
        v.subject->title = d.text();
        v.subject->date_written = d.text();
    }
    for (const auto s : all_steps()) {
        if (s >= step::form || d.once_in(4)) continue;
        v.steps.push_back({s, d.of(all_results()), {d.text()}, d.when()});
    }
    for (unsigned i = d.upto(20); i > 0; --i) v.findings.push_back(any_finding(d));
    for (unsigned i = d.upto(30); i > 0; --i)
        v.order.push_back({d.of(all_steps()), d.of(all_steps()), d.text(), d.text()});
    for (unsigned i = d.upto(3); i > 0; --i) {
        const char* about[] = {"this", "other", "unknown"};
        v.papers.push_back(
            {d.text(), "", d.text(), d.text(), about[d.upto(2)], d.text(), d.text()});
        v.unreadable.push_back(d.text());
        v.not_checked.push_back({d.text(), d.text(), d.text()});
        const auto start = d.day().first;
        v.schedule.items.push_back(
            {d.of(all_steps()), start, start + std::chrono::days{d.upto(400)}, 3, false, d.text()});
    }
    if (d.once_in(2)) v.schedule.earliest_issue = d.day().first;
    for (const auto& f : v.findings) ++v.summary[std::string(id_of(f.result))];
    return v;
}

}  // namespace yigui::sample
