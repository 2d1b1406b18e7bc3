// Dossiers and rule packs made by hand for tests: papers with their text, events with the
// characters they quote.
#pragma once

#include <string>
#include <vector>

#include "base/calendar.h"
#include "base/hash.h"
#include "judge/judge.h"
#include "model/builder.h"
#include "rule/load.h"

namespace yigui::testing {

inline date day(const std::string& iso_text) { return *date_from_iso(iso_text); }
inline day_point point(const std::string& iso_text) { return day(iso_text).first; }

/// A dossier with a draft as its subject, to which papers and events are added.
class made_dossier {
 public:
    explicit made_dossier(
        paper_kind subject_kind = paper_kind::draft,
        const std::string& text = "示例市示例局科技补助管理办法\n第一条 对企业给予补助。") {
        d.path = "卷宗";
        d.subject = add(subject_kind, "正文.txt", text);
        facts& f = d.papers[d.subject].facts;
        f.is_normative = true;
        f.normative_because = "涉及权利义务,反复适用";
        const std::string title = text.substr(0, text.find('\n'));
        f.title = {title, {0, title.size()}};
        f.issuer = stated<std::string>{"示例市示例局", {}};
    }

    std::size_t add(paper_kind kind, const std::string& path, const std::string& text,
                    about whose = about::this_one) {
        document_builder b(path, "text", "UTF-8");
        b.begin_part("");
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            b.begin_block();
            b.append(std::string_view(text).substr(at, end - at), at, end - at);
            b.end_block();
            at = end + 1;
        }
        d.documents.push_back(b.finish(sha256_hex(text)));
        paper p;
        p.path = path;
        p.sha256 = d.documents.back().sha256;
        p.document = d.documents.size() - 1;
        p.facts.kind = kind;
        p.facts.whole = {0, d.documents.back().text.size()};
        p.about = whose;
        d.papers.push_back(std::move(p));
        return d.papers.size() - 1;
    }

    span find(std::size_t paper, const std::string& words) const {
        const std::size_t at = d.documents[d.papers[paper].document].text.find(words);
        return at == std::string::npos ? span{} : span{at, at + words.size()};
    }

    facts& subject() { return d.papers[d.subject].facts; }
    facts& of(std::size_t paper) { return d.papers[paper].facts; }

    void signal(const std::string& id, const std::string& words) {
        subject().signals.push_back({id, find(d.subject, words)});
    }

    event& says(std::size_t paper, step s, polarity p, const std::string& quote,
                std::optional<period> when = {}, strength how = strength::paper_itself) {
        event e;
        e.step = s;
        e.polarity = p;
        e.when = when;
        e.how = how;
        e.paper = paper;
        e.at = find(paper, quote);
        e.quote = quote;
        d.events.push_back(std::move(e));
        return d.events.back();
    }

    /// A paper that is a step's own record, with a date written in it.
    std::size_t record(paper_kind kind, step s, const std::string& path, const std::string& text,
                       const std::string& iso_date) {
        const std::size_t p = add(kind, path, text);
        says(p, s, polarity::done, text, period::on(day(iso_date)));
        return p;
    }

    std::size_t notice(const std::string& text, const std::string& from, const std::string& to) {
        const std::size_t p = add(paper_kind::consultation_notice, "征求意见公告.txt", text);
        event& e = says(p, step::public_consultation, polarity::done, text,
                        period::between(day(from), day(to)));
        e.phase = phase::opened;
        return p;
    }

    dossier d;
};

/// A pack in which each rule body is completed with what every rule must have.
inline std::string rule_text(
    const std::string& id, const std::string& body,
    const std::string& source = "依据 《测试条例》第一条 自 2020-01-01 状态 已核") {
    std::string out = "规则 " + id + " 缺少记录\n  " + source + "\n";
    for (std::size_t at = 0; at < body.size();) {
        const std::size_t end = std::min(body.find('\n', at), body.size());
        out += "  " + body.substr(at, end - at) + "\n";
        at = end + 1;
    }
    if (body.find("报告 ") == std::string::npos) out += "  报告 \"{步骤}:缺少记录\"\n";
    return out + "  补救 \"补充材料\"\n  例 有记录 草案 \"示例\"\n  例 无记录 草案 \"示例\"\n";
}

inline std::string pack_text(
    const std::string& rules,
    const std::string& head = "包 test \"测试条例\" 版本 1 自 2020-01-01") {
    return "语言 1\n" + head + "\n\n" + rules;
}

/// Parses a pack; diagnostics about missing examples don't matter to these tests.
inline rule::rule_set rules_of(const std::string& text) {
    diagnostics report;
    return rule::load_text("测试.规则", text, report);
}

inline const calendar& working_days() {
    static const calendar c = [] {
        diagnostics report;
        return calendar::load("rules/calendar/工作日.csv", report);
    }();
    return c;
}

inline verdict judged(const dossier& d, const rule::rule_set& set, const std::string& as_of,
                      std::optional<stage> at = stage::published,
                      const instrument_table& known = {}) {
    judge_options o;
    o.as_of = point(as_of);
    o.at_stage = at;
    return judge(d, set, working_days(), known, o);
}

}  // namespace yigui::testing
