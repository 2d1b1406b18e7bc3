// std::regex and Boost's narrow one see bytes, where one character of Chinese is three. A limit on
// the matcher's steps keeps a careless pattern from hanging a run: no answer, then.
#include "base/pattern.h"

#include <unicode/regex.h>

#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace yigui {
namespace {

using compiled = std::shared_ptr<const icu::RegexPattern>;

icu::UnicodeString wide(std::string_view s) {
    return icu::UnicodeString::fromUTF8(
        icu::StringPiece(s.data(), static_cast<std::int32_t>(s.size())));
}

/// Rules ask with the same few patterns again and again.
compiled pattern_of(std::string_view text) {
    static std::map<std::string, compiled, std::less<>> known;
    static std::mutex gate;
    const std::lock_guard<std::mutex> hold(gate);
    if (const auto it = known.find(text); it != known.end()) return it->second;
    UErrorCode status = U_ZERO_ERROR;
    UParseError where;
    compiled made(icu::RegexPattern::compile(wide(text), 0, where, status));
    if (U_FAILURE(status)) made.reset();
    return known.emplace(std::string(text), made).first->second;
}

}  // namespace

std::optional<bool> is_of_form(std::string_view text, std::string_view pattern) {
    constexpr std::int32_t most_steps = 100;  // of some thousand matcher operations each
    const compiled p = pattern_of(pattern);
    if (!p) return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString subject = wide(text);
    const std::unique_ptr<icu::RegexMatcher> m(p->matcher(subject, status));
    if (U_FAILURE(status)) return std::nullopt;
    m->setTimeLimit(most_steps, status);
    const bool matches = m->matches(status);
    if (U_FAILURE(status)) return std::nullopt;
    return matches;
}

bool is_pattern(std::string_view pattern) { return pattern_of(pattern) != nullptr; }

}  // namespace yigui
