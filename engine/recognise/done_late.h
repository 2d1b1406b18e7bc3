// A step that a sentence denies and yet tells of as taken: late, made up for, or only its receipt
// still to come. What else a denial does is asked in denial.cpp.
#pragma once
#include "recognise/judge.h"

namespace yigui::recognising {

/// The questions put to a place with a denial; see the head of the file.
class done_late : public judge {
 public:
    explicit done_late(const judge& j) : judge(j) {}
    /// 未在规定的三十日内报备,经催报后才补报: late, and yet done.
    bool came_late(const phrase_hit& n) const;
    /// 已于3月4日报送备案,尚未收到回执: what has not come yet is the answer to what was sent.
    bool awaits_receipt(const phrase_hit& n) const;

 private:
    /// 延长前未作评估,被指出后补做了评估报告: left out, and made up.
    bool made_up_later() const;
};

/// 按规定报县政府备案,未收到审查意见; 报备后,县司法局未提出异议: what did not come is a word against it, so it was filed.
bool is_filed_unopposed(const reading&, const phrase_hit&, yigui::step, stretch clause,
                        stretch sentence);

}  // namespace yigui::recognising
