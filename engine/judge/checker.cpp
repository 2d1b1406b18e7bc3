// Re-derives proofs; the lines are accepted as they are for now.
#include "judge/judge.h"
namespace yigui {
std::optional<std::string> refute(const finding&, const dossier&, const rule::rule_set&,
                                  const calendar&) {
    return std::nullopt;
}
}  // namespace yigui
