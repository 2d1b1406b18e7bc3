// What was recognised in one document, each fact with the characters it rests on. Facts are
// what a text says, not what is so: judging is elsewhere.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "yigui/date.h"
#include "yigui/document.h"
#include "yigui/words.h"

namespace yigui {

/// A value and the characters that say it. `at` is empty when it comes from page metadata.
template <class T>
struct stated {
    T value{};
    span at;
};

/// A reference to another instrument: 《name》 with number and article where given.
struct citation {
    std::string name;     ///< without 《》, as written
    std::string number;   ///< 发文字号 as written, if given
    std::string article;  ///< "第六十二条第二款", if given
    span at;
    enum class role : unsigned char {
        basis,
        mention,
        repeals,
        amends,
        extends,
        forwards
    } as = role::mention;
};

/// One statement about a procedural step.
struct mention {
    yigui::step step{};
    yigui::polarity polarity{};
    yigui::phase phase = yigui::phase::none;
    span at;  ///< the quote
    std::optional<period> when;
    std::optional<int> count;  ///< opinions received, documents cleaned up
    std::optional<int> days;   ///< a period given only as a number of days
    std::string actor;         ///< who did it, when the clause says so
    std::string outcome;       ///< "合法", "应当予以修改", "低风险", "审议通过" …
    std::string ground;        ///< an exemption's stated ground
    std::string about;         ///< the document named as object, empty when this one
    bool page_head = false;    ///< stands in the page around the document
    bool attribute_mark = false;       ///< a mark such as （此件公开发布）
    std::vector<std::string> because;  ///< how it was read, in steps, for `explain --text`
};

/// Something in the text that makes a step applicable or a question necessary: a lead.
struct signal {
    std::string id;  ///< from rules/recognise: "enterprise", "subsidy", "licence", "local_only" …
    span at;
};

/// How the document's validity is limited.
struct validity_fact {
    std::string as_printed;  ///< "有效期5年"; empty when none is stated
    span at;
    std::optional<int> months;  ///< its length
    std::optional<date> until;  ///< "有效期至2026年12月31日"
    bool is_unlimited = false;  ///< 长期有效
};

/// A statement of when some document's term ends; its sentence says which document's.
struct told_term {
    date day;                   ///< the last day; with `months` the first
    std::optional<int> months;  ///< its length
    span at;
};

/// The day a document takes effect, absolute or relative to its publication or writing.
struct effective_fact {
    std::optional<date> on;         ///< resolved when the text allows it
    bool from_publication = false;  ///< 自公布/发布之日起
    bool from_writing = false;      ///< 自印发之日起
    int days_after = 0;             ///< …之日起N日后
    span at;
};

/// The facts of one document of a file.
struct facts {
    span whole;  ///< the part of the text they are about
    paper_kind kind = paper_kind::other;
    std::string kind_because;  ///< Chinese, why this kind
    std::optional<stated<std::string>> title;
    std::optional<stated<std::string>> doc_number;
    std::optional<stated<std::string>> issuer;  ///< of a joint paper the organ that leads
    std::vector<std::string> issuers;           ///< of a joint paper all, in order; else empty
    std::optional<stated<date>> date_written;
    std::optional<stated<date>> date_published;
    std::optional<stated<date>> date_adopted;
    std::optional<effective_fact> effective;
    std::optional<validity_fact> validity;
    std::vector<validity_fact> other_validities;  ///< further ones in the text that differ from it
    std::vector<told_term> told_terms;            ///< ends of terms told, its own or another's
    std::vector<citation> citations;              ///< all, basis and others, in order
    std::vector<mention> evidence;                ///< in order of place
    std::vector<signal> signals;
    std::optional<bool> is_normative;  ///< 定性; nothing when it cannot be told
    std::string normative_because;     ///< Chinese
};

/// The facts of a file: one entry a document in it, at least one.
using file_facts = std::vector<facts>;

}  // namespace yigui
