// Papers laid out side by side for joining: what each is called, which documents it names and
// where, computed once. Not for judging: nothing here says what counts.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "dossier/titles.h"
#include "yigui/dossier.h"

namespace yigui::joining {

/// A document named in a paper.
struct named {
    title_core core;
    span at;  ///< in the document's text
    bool in_title = false;
    bool as_basis = false;  ///< cited as 根据/依据, or as what is repealed
    bool acted_on = false;  ///< cited as what is amended, extended or repealed
    std::string number;     ///< 发文字号 that stands with the name
};

struct sheet {
    const document* doc = nullptr;
    const facts* said = nullptr;
    std::string path;
    title_core title;  ///< of its own title
    squeezed body;     ///< of facts::whole; offsets are those of the document's text
    std::vector<named> names;

    std::string_view text() const { return doc->at(said->whole); }
};

/// Who the subject is: every name and the number by which papers may call it.
struct identity {
    std::size_t paper = SIZE_MAX;  ///< index into the sheets; SIZE_MAX when no text of it is here
    std::string title;
    std::vector<title_core> cores;
    std::vector<title_core> extended;  ///< documents whose validity it extends
    std::vector<title_core> acted_on;  ///< documents that its title repeals or amends
    std::string number;                ///< number_key
    std::optional<date> written;
    bool is_alone = true;            ///< no text of another document stands beside it
    bool is_only_one = false;        ///< nor any paper about another
    std::vector<title_core> rivals;  ///< of which other papers are, when there are such
    std::vector<std::string> own_folders, rival_folders;  ///< where papers that name them lie
    std::vector<date> own_days, rival_days;               ///< on which those were written
    bool has_undated_rival = false;

    /// The best likeness of a name to any of the cores.
    likeness like(const title_core&) const;
    bool is(const title_core&) const;
    /// Whether the folder of a path is the subject's: all papers that name it lie there, and none of
    /// another document there or below. What lies in no folder is put by for no document, and
    /// folders among which the subject's papers are spread are of steps.
    bool is_alone_beside(const std::string& path) const;
    /// Whether papers of other documents lie there, and none of the subject.
    bool is_of_rivals_beside(const std::string& path) const;
};

/// 另件/, of 另件/审核.txt; empty for a paper in no folder.
std::string folder_of(const std::string& path);

std::vector<sheet> lay_out(const std::vector<document>&, const std::vector<paper>&);

/// The issuers that papers of the dossier state, longest first.
std::vector<std::string> organs_of(const std::vector<paper>&);

/// Where a paper names the subject in its text: quoted, or bare but not as part of another name.
std::vector<span> places_of_subject(const sheet&, const identity&);

/// 废止《X》, 修改《X》, 将《X》予以废止: the words beside a name that end or change what it names.
bool is_acted_on_beside(const sheet&, const named&);

/// Whether a name can end before these words: 《X办法》 is not named by X办法实施细则.
bool may_follow(std::string_view rest);

std::optional<std::string> value_of_field(const sheet&, std::initializer_list<const char*> labels);

}  // namespace yigui::joining
