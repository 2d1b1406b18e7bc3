// Any bytes as a rule file: remarks or a set, never a crash; and what was read without an error
// reads back from its canonical text to the same.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "rule/load.h"
#include "rule/write.h"

using namespace yigui;

namespace {

std::string whole(const rule::rule_set& set) {
    std::string out = "语言 1\n";
    for (const auto& p : set.packs) out += rule::to_text(p) + "\n";
    for (const auto& p : set.parameters) out += rule::to_text(p) + "\n";
    for (const auto& r : set.rules) out += rule::to_text(r) + "\n";
    for (const auto& u : set.unchecked) out += rule::to_text(u) + "\n";
    return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(data), size);
    diagnostics report;
    const rule::rule_set set = rule::load_text("fuzz.规则", text, report);
    report.render();
    for (const auto& r : set.rules) rule::show(set, r.id);
    if (report.has_errors()) return 0;
    const std::string once = whole(set);
    diagnostics second;
    if (whole(rule::load_text("again.规则", once, second)) != once) std::abort();
    return 0;
}
