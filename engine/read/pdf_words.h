// What pdftotext and tesseract print, as placed boxes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "read/page_layout.h"
#include "read/read.h"

namespace yigui::reading {

/// The words of `pdftotext -bbox`, page by page.
result<std::vector<page_boxes>> pages_of_bbox(const std::string& path, std::string_view xhtml,
                                              const read_limits&);

/// One page as `tesseract … tsv` read it.
struct ocr_page {
    page_boxes page;
    double confidence = 0;  ///< mean over characters, 0 to 100
};
ocr_page page_of_tsv(std::string_view tsv);

}  // namespace yigui::reading
