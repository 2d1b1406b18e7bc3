#include "cleanup/duplicates.h"

#include <unordered_map>

#include "dossier/titles.h"

namespace yigui::cleaning {

void tell_duplicate_numbers(cleanup_report& r) {
    std::unordered_map<std::string, std::vector<std::size_t>> by_number;
    for (std::size_t i = 0; i < r.documents.size(); ++i) {
        const cleanup_document& d = r.documents[i];
        if (d.doc_number.empty() || d.title.empty() || d.path.empty() || d.same_text_as ||
            d.proposal == disposition::out_of_scope)
            continue;
        by_number[joining::number_key(d.doc_number)].push_back(i);
    }
    for (const auto& [number, all] : by_number) {
        if (all.size() < 2) continue;
        for (const std::size_t i : all) {
            cleanup_document& d = r.documents[i];
            const auto core = joining::core_of(d.title);
            cleanup_conflict c{
                "文号重复", {{d.path, d.title}}, "同一文号用在不同的文件上,核对文号"};
            for (const std::size_t k : all) {
                const cleanup_document& other = r.documents[k];
                if (other.path == d.path ||
                    joining::is_same_document(core, joining::core_of(other.title)))
                    continue;
                c.values.push_back({other.path, other.title});
            }
            if (c.values.size() > 1) d.conflicts.push_back(std::move(c));
        }
    }
}

}  // namespace yigui::cleaning
