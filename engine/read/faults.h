// What is said of inputs that can't be read: one function a kind of trouble, in both languages,
// always with a way out.
#pragma once

#include <string>

#include "yigui/fault.h"

namespace yigui::reading {

fault empty_file(const std::string& path);
fault cannot_open(const std::string& path, const std::string& why_zh, const std::string& why_en);
fault damaged(const std::string& path, const std::string& zh, const std::string& en,
              const std::string& place = {});
fault over_limit(const std::string& path, const std::string& zh, const std::string& en,
                 const std::string& place = {});
fault encrypted(const std::string& path, const std::string& place = {});
/// `what` names the format: "PDF", "OFD", "DOC(Word 97-2003)".
fault unsupported(const std::string& path, const std::string& what_zh, const std::string& what_en);
/// Pages that hold pictures and no characters.
fault only_pictures(const std::string& path);
fault unknown_encoding(const std::string& path);

}  // namespace yigui::reading
