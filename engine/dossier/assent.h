// What the words of one segment of minutes, up to a ，；or 。, do to the document at hand: who assents or refuses, to
// what, and whether it is done or only asked for. Not for where a matter begins and ends: minutes.h.
#pragma once

#include <string>
#include <string_view>

#include "dossier/sheet.h"

namespace yigui::joining {

enum class decision : unsigned char { none, approved, refused };

struct resolution {
    decision what = decision::none;
    std::string word;  ///< 审议通过, 原则同意, 暂缓 …
};

/// Who speaks in the words before, in the same sentence.
enum class speaker : unsigned char { unsaid, meeting, somebody };

struct context {
    speaker spoke = speaker::unsaid;
    bool is_on_document = true;  ///< the matter is the document, not a report on how it works
    bool follows_proposal = false;
};

/// Words are made ready: folded, without blanks, a mark for each name (matter_words.h).
resolution resolution_in(std::string_view words, const identity&, const context&);

/// Who speaks in these words, for those that follow them.
speaker speaker_of(std::string_view words);

/// 如无不同意见, …的话: what follows is no more than supposed.
bool is_supposition(std::string_view words);

/// 财政局：资金有保障: words that an office or a person is said to have spoken.
bool is_speech(std::string_view words);

/// 县财政局提出由县级承担三成: who assents behind a comma assents to that.
bool is_proposal(std::string_view words);

/// 会议未作决定, 未形成一致意见: whatever was said before.
bool is_left_open(std::string_view words, const identity&);

/// 关于配套资金问题, 对于第五条: what follows in the sentence is of that.
bool is_on_other_topic(std::string_view words, const identity&);

/// 会议议定, 会议决定：in front of what is decided in words of their own.
bool is_head_of_resolution(std::string_view words);

}  // namespace yigui::joining
