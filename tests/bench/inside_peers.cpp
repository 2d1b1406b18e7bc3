// Other engines on the same rules, in this process and on the distinct documents, each once:
// PCRE2 with its compiler, RE2 as a set and one by one, Vectorscan. Each is there only where it
// was installed when the bench was built.
#include <functional>
#include <memory>

#include "session.h"

#ifdef HAS_PCRE2
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#endif
#ifdef HAS_RE2
#include <re2/re2.h>
#include <re2/set.h>
#endif
#ifdef HAS_VECTORSCAN
#include <hs.h>
#endif

namespace bench {
namespace {

/// Given a text, which rules fire; none when the engine is missing or refuses the rules.
using scanner = std::function<std::bitset<rule_count>(const std::string&)>;

scanner pcre2_one_by_one([[maybe_unused]] const std::vector<rule>& rules) {
#ifdef HAS_PCRE2
    std::vector<std::shared_ptr<pcre2_code>> codes;
    for (const rule& r : rules) {
        const std::string regex = r.regex();
        int error = 0;
        PCRE2_SIZE place = 0;
        pcre2_code* code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(regex.data()), regex.size(),
                                         PCRE2_UTF | PCRE2_NO_UTF_CHECK, &error, &place, nullptr);
        if (!code || pcre2_jit_compile(code, PCRE2_JIT_COMPLETE) != 0) return {};
        codes.emplace_back(code, pcre2_code_free);
    }
    std::shared_ptr<pcre2_match_data> match(pcre2_match_data_create(1, nullptr),
                                            pcre2_match_data_free);
    return [codes, match](const std::string& text) {
        std::bitset<rule_count> out;
        for (std::size_t i = 0; i < codes.size(); ++i)
            out[i] = pcre2_jit_match(codes[i].get(), reinterpret_cast<PCRE2_SPTR>(text.data()),
                                     text.size(), 0, 0, match.get(), nullptr) >= 0;
        return out;
    };
#else
    return {};
#endif
}

scanner re2_one_by_one([[maybe_unused]] const std::vector<rule>& rules) {
#ifdef HAS_RE2
    std::vector<std::shared_ptr<re2::RE2>> regexes;
    for (const rule& r : rules) regexes.push_back(std::make_shared<re2::RE2>(r.regex()));
    return [regexes](const std::string& text) {
        std::bitset<rule_count> out;
        for (std::size_t i = 0; i < regexes.size(); ++i)
            out[i] = re2::RE2::PartialMatch(text, *regexes[i]);
        return out;
    };
#else
    return {};
#endif
}

scanner re2_set([[maybe_unused]] const std::vector<rule>& rules) {
#ifdef HAS_RE2
    re2::RE2::Options options;
    options.set_max_mem(std::int64_t{1} << 30);  // by default the set runs out of states
    auto set = std::make_shared<re2::RE2::Set>(options, re2::RE2::UNANCHORED);
    for (const rule& r : rules)
        if (set->Add(r.regex(), nullptr) < 0) return {};
    if (!set->Compile()) return {};
    return [set](const std::string& text) {
        std::bitset<rule_count> out;
        std::vector<int> found;
        set->Match(text, &found);
        for (const int i : found) out.set(static_cast<std::size_t>(i));
        return out;
    };
#else
    return {};
#endif
}

scanner vectorscan([[maybe_unused]] const std::vector<rule>& rules) {
#ifdef HAS_VECTORSCAN
    std::vector<std::string> regexes;
    std::vector<const char*> patterns;
    for (const rule& r : rules) regexes.push_back(r.regex());
    for (const auto& r : regexes) patterns.push_back(r.c_str());
    std::vector<unsigned> ids(rules.size());
    for (unsigned i = 0; i < ids.size(); ++i) ids[i] = i;
    const std::vector<unsigned> flags(rules.size(), HS_FLAG_UTF8 | HS_FLAG_SINGLEMATCH);
    hs_database_t* made = nullptr;
    hs_compile_error_t* error = nullptr;
    if (hs_compile_multi(patterns.data(), flags.data(), ids.data(),
                         static_cast<unsigned>(ids.size()), HS_MODE_BLOCK, nullptr, &made,
                         &error) != HS_SUCCESS) {
        hs_free_compile_error(error);
        return {};
    }
    std::shared_ptr<hs_database_t> database(made, hs_free_database);
    hs_scratch_t* space = nullptr;
    if (hs_alloc_scratch(made, &space) != HS_SUCCESS) return {};
    std::shared_ptr<hs_scratch_t> scratch(space, hs_free_scratch);
    return [database, scratch](const std::string& text) {
        std::bitset<rule_count> out;
        const auto fire = [](unsigned id, unsigned long long, unsigned long long, unsigned,
                             void* into) {
            static_cast<std::bitset<rule_count>*>(into)->set(id);
            return 0;
        };
        hs_scan(database.get(), text.data(), static_cast<unsigned>(text.size()), 0, scratch.get(),
                fire, &out);
        return out;
    };
#else
    return {};
#endif
}

void measure_peer(session& s, const std::string& name, int rounds, const scanner& scan_text,
                  const fired& judged, double own_scan) {
    if (!scan_text) return s.rows.left_out(name, "not installed, or it refuses the rules");
    const double share =
        static_cast<double>(bytes_of(s.papers.folded)) / static_cast<double>(bytes_of(s.folded));
    fired found(s.papers.distinct());
    measured m = s.measure_inside(rounds, [&] {
        for (std::size_t i = 0; i < found.size(); ++i) found[i] = scan_text(s.papers.folded[i]);
    });
    m.median.wall /= share;
    row r = s.row_of("~ " + name, m, false);
    r.slower = r.multiple / own_scan;
    r.remark = agreement(found, judged);
    s.rows.add(r);
}

}  // namespace

void measure_inside_peers(session& s, double own_scan) {
    s.rows.section("other engines in this process, the 200 rules, one thread");
    fired judged;
    for (const auto& text : s.papers.folded) judged.push_back(scan_plainly(s.rules, text));
    measure_peer(s, "Vectorscan, which rules fire", 5, vectorscan(s.rules), judged, own_scan);
    measure_peer(s, "PCRE2-JIT, one by one", 3, pcre2_one_by_one(s.rules), judged, own_scan);
    measure_peer(s, "RE2::Set", 3, re2_set(s.rules), judged, own_scan);
    measure_peer(s, "RE2, one by one", 3, re2_one_by_one(s.rules), judged, own_scan);
}

}  // namespace bench
