// A step without a mark of having been taken in its clause or before it: what came of it, its number,
// its days and the form of the clause tell. The marks are done.cpp's.
#pragma once
#include "recognise/judge.h"

namespace yigui::recognising {

/// The questions put to such a place; see the head of the file.
class done_without_mark : public judge {
 public:
    explicit done_without_mark(const judge& j) : judge(j) {}
    std::optional<judgment> judged(std::string& why);

 private:
    bool is_cleft() const;
    bool is_bare_predicate() const;
    bool goes_on_when_passed() const;
    bool is_running() const;
};

}  // namespace yigui::recognising
