// A reviewer weighs the ground, or the words tell which things a rule leaves out. Asked of what was read as an
// exemption, so that nothing is asked of most words.
#include "recognise/asides_of_exemptions.h"

#include <algorithm>

#include "recognise/find.h"

namespace yigui::recognising {
namespace {

bool doubts_ground(string_view said) {
    return has_one_of(said, {"依据不足", "理由不足", "理由不充分", "依据不充分", "理由不成立",
                             "不能成立", "不能作为免除"});
}

class exemptions : public judge {
 public:
    explicit exemptions(const judge& j) : judge(j) {}
    std::optional<string_view> aside() const;
};

}  // namespace

std::optional<string_view> exemptions::aside() const {
    // 公开征求意见的免除理由依据不足: a reviewer doubts the exemption, and claims none.
    if (doubts_ground(r_.at({h_.end, std::max(h_.end, sentence_.end)})))
        return "说的是免除的理由不足";
    if (is_exemption_disputed()) return "后一句不认可免除的理由";
    // 评估认为,《办法》不需要修改: what the evaluation came to.
    if (step_ == step::expiry_evaluation &&
        has_one_of(r_.at({h_.begin, std::max(h_.end, clause_.end)}),
                   {"需要修改", "需修改", "需修订", "需要修订", "需废止", "需要废止", "必修改",
                    "须修改", "需调整", "需要调整", "须修订"}))
        return "说的是评估的结论";
    // 确定为国家秘密的政府信息不予公开: which information, and not this document.
    if (step_ == step::publication && contains(clause_, "的政府信息不")) return "说的是哪一类信息";
    return std::nullopt;
}

std::optional<string_view> aside_of_exemption(const judge& j) { return exemptions(j).aside(); }

}  // namespace yigui::recognising
