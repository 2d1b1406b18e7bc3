// Pages saved from a site that is neither the organ's nor its government's. What they show is the
// document; their day is the copy's.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "dossier/sheet.h"

namespace yigui::joining {

/// A page of a private site or a newspaper, of another place's government, or one that says that it
/// was taken over from elsewhere.
bool is_copy_of_another_site(const sheet&, const identity&);

/// 西河区人民政府, for a document of 临湖区; not a city or province, in which the district may lie.
bool is_organ_of_another_place(std::string_view organ, const identity&);

/// A paper that is such a copy, and the day on which its site put it up.
struct site_copy {
    std::size_t paper = 0;
    std::optional<date> day;
};

/// Takes those days from the papers: neither did the document come out on them nor a consultation
/// open. For the copies of papers that are not about another document.
std::vector<site_copy> forget_days_of_copies(dossier&, const std::vector<sheet>&, const identity&);

/// What a foreign site shows or reads into the document is at most told by it: it is no paper of the
/// organ's publication or interpretation, and its day is not theirs.
void weaken_events_of_copies(std::vector<event>&, const std::vector<site_copy>&);

}  // namespace yigui::joining
