// Dossiers for tests, written as texts: each paper is its lines and the few facts that a reader
// would take from them. Facts are found in the text, so their spans quote what they say.
#pragma once

#include <string>
#include <vector>

#include "base/hash.h"
#include "dossier/join.h"
#include "yigui/dossier.h"

namespace yigui::testing {

inline date day(const std::string& iso_text) { return *date_from_iso(iso_text); }

class folder {
 public:
    /// Adds a paper whose title is its first line; `on` is its date, empty for none.
    folder& add(const std::string& path, paper_kind kind, const std::string& text,
                const std::string& on = "", bool titled = true) {
        document d;
        d.path = "卷宗/" + path;
        d.format = "text";
        d.text = text;
        d.sha256 = sha256_hex(text);
        facts f;
        f.kind = kind;
        f.whole = {0, text.size()};
        if (titled) {
            const std::string title = text.substr(0, text.find('\n'));
            f.title = {title, {0, title.size()}};
        }
        if (!on.empty()) f.date_written = stated<date>{day(on), find(on_in_chinese(on))};
        documents.push_back(std::move(d));
        all.push_back({std::move(f)});
        return *this;
    }

    folder& number(const std::string& n) {
        last().doc_number = stated<std::string>{n, find(n)};
        return *this;
    }

    folder& issuer(const std::string& who) {
        last().issuer = stated<std::string>{who, find(who)};
        return *this;
    }

    /// A mention of the last paper: the quote must stand in it.
    mention& says(step s, polarity p, const std::string& quote, std::optional<period> when = {}) {
        mention m;
        m.step = s;
        m.polarity = p;
        m.at = find(quote);
        m.when = when;
        last().evidence.push_back(m);
        return last().evidence.back();
    }

    citation& cites(const std::string& name, const std::string& number, citation::role as) {
        citation c;
        c.name = name;
        c.number = number;
        c.as = as;
        c.at = find("《" + name + "》");
        last().citations.push_back(c);
        return last().citations.back();
    }

    facts& last() { return all.back().back(); }

    dossier joined(const joining::manifest_claims& m = {}) const {
        return joining::join("卷宗", documents, all, m);
    }

    std::vector<document> documents;
    std::vector<file_facts> all;

 private:
    static std::string on_in_chinese(const std::string& iso_text) { return day(iso_text).zh(); }

    span find(const std::string& words) const {
        // The text of the paper being added is the last one, or the one just pushed.
        if (documents.empty()) return {};
        const std::string& text = documents.back().text;
        const std::size_t at = text.find(words);
        return at == std::string::npos ? span{} : span{at, at + words.size()};
    }
};

inline const paper& paper_at(const dossier& d, const std::string& path) {
    for (const paper& p : d.papers)
        if (p.path == path) return p;
    static const paper none;
    return none;
}

/// this, other or unknown, as the JSON report says it.
inline std::string about_of(const dossier& d, const std::string& path) {
    return std::string(id_of(paper_at(d, path).about));
}

/// "done@2023-09-05 原则同意 | negated …" of one step: events about the subject only.
inline std::string told(const dossier& d, step s) {
    std::string out;
    for (const event& e : d.events) {
        if (e.step != s || !e.about_this) continue;
        if (e.paper < d.papers.size() && d.papers[e.paper].about == about::other) continue;
        if (!out.empty()) out += " | ";
        out += std::string(id_of(e.polarity));
        if (e.how == strength::paper_itself) out += " by paper";
        if (e.when) out += " " + e.when->iso();
    }
    return out;
}

inline const std::string final_title = "江门市科学技术局关于印发《江门市科技创新券管理办法》的通知";

inline folder with_issued() {
    folder f;
    f.add("01正式文件.txt", paper_kind::issued_document,
          final_title + "\n江科规〔2023〕1号\n第一条 为规范管理,制定本办法。\n2023年9月20日",
          "2023-09-20")
        .number("江科规〔2023〕1号")
        .issuer("江门市科学技术局");
    return f;
}

inline folder with_draft() {
    folder f;
    f.add("01送审稿.txt", paper_kind::draft,
          "江门市科技创新券管理办法（送审稿）\n第一条 为规范管理，制定本办法。");
    return f;
}

}  // namespace yigui::testing
