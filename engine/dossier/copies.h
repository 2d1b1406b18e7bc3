// Pages saved from a site that is neither the organ's nor its government's. What they show is the
// document; their day is the copy's.
#pragma once

#include <string_view>
#include <vector>

#include "dossier/sheet.h"

namespace yigui::joining {

/// A page of a private site or a newspaper, of another place's government, or one that says that it
/// was taken over from elsewhere.
bool is_copy_of_another_site(const sheet&, const identity&);

/// 西河区人民政府, for a document of 临湖区; not a city or province, in which the district may lie.
bool is_organ_of_another_place(std::string_view organ, const identity&);

/// Takes from such copies the day on which their site put them up: neither did the document come
/// out on it nor a consultation open.
void forget_days_of_copies(dossier&, const std::vector<sheet>&, const identity&);

}  // namespace yigui::joining
