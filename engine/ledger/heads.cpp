// An ordinary ledger, its proofs and its verifying serve; a tree of a second kind over the heads was
// rejected, since it would need a second form of checkpoint, proof and script. The office is the
// record's one subject, so the stand-alone script can be given the office's checkpoint as a file.
#include "ledger/heads.h"

#include <charconv>

namespace yigui::ledger {

void put_head(record& r, const std::string& office, const std::string& note,
              const std::map<std::string, std::string>& digests_of_note) {
    r.papers = {{office, digests_of_note}};
    r.text = note;
}

head_entry head_in(const record& r) {
    if (r.kind != "checkpoint" || r.papers.size() != 1) return {};
    head_entry h{r.papers[0].name, 0};
    const auto first = r.text.find('\n');
    if (first != std::string::npos)
        std::from_chars(r.text.data() + first + 1, r.text.data() + r.text.size(), h.size);
    return h;
}

std::map<std::string, std::string> newest_heads(entry_source& from) {
    std::map<std::string, std::string> all;
    from.each_row([&](const row& kept) {
        const auto r = read_record(kept.entry);
        if (r && head_in(*r).size > 0) all[r->papers[0].name] = r->text;
    });
    return all;
}

}  // namespace yigui::ledger
