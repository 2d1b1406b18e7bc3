// How the words of minutes call the document at hand, and whether what a verb of assent has for its object is that
// document or its issue. Not for who assents: assent.h.
#pragma once

#include <string_view>

#include "dossier/sheet.h"

namespace yigui::joining {

/// What stands for a document's name, with its 《》, in words made ready for reading: one character each.
inline constexpr char subject_mark = '\x01', other_mark = '\x02';

/// 该办法, 送审稿, 民宿办法, the mark: whether the words end with the document at hand.
bool ends_with_matter(std::string_view words, const identity&);

/// Whether the words begin with the document at hand; what stands in front of it may only say whose it is.
bool begins_with_matter(std::string_view words, const identity&);

/// 该办法, 县某局起草的《N》, 按程序印发, nothing at all: whether who assents to this adopts the document. 该办法奖补标准,
/// 《N》宣传方案, 将该办法报县委审定, 终止该办法的制定 are other objects.
bool is_adopted(std::string_view object, const identity&);

/// Whether a verb of assent has nothing behind it that says to what.
bool is_bare(std::string_view object);

/// 《N》实施情况汇报, 《N》宣传方案: whether words that name the subject are on another matter than itself.
bool names_other_matter(std::string_view words);

/// Whether the words are names of documents and nothing else, as an item of a list has them.
bool is_only_names(std::string_view words);

/// 以县政府名义印发, 予以废止 of a subject that repeals: the same, for verbs that need an object (会议决定).
bool is_issued(std::string_view object, const identity&);

/// Whether the words end with the name of an office or of a person in one.
bool ends_with_office(std::string_view words);

/// Whether the words end with what is a part of a document or another paper beside it: 第三条, 奖补标准, 宣传方案.
bool ends_with_other_thing(std::string_view words);

/// 农家乐管理办法, 养老服务办法, without 《》: another document's bare name.
bool is_name_of_another(std::string_view words, const identity&);

/// Takes the words from the front or the end as long as one of them stands there.
void strip_front(std::string_view&, std::initializer_list<std::string_view>);
void strip_back(std::string_view&, std::initializer_list<std::string_view>);

}  // namespace yigui::joining
