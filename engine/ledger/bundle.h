// The filing bundle (备案材料): which files belong to it, with their digests, and what its parts
// are. The list is one record in canonical JSON; the ledger's proof in the bundle signs the list's
// digest, and the list the files'. Reading and judging papers is not done here.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace yigui::ledger {

/// Names inside a bundle.
namespace bundle_name {
constexpr const char* list = "清单.json";
constexpr const char* report_to_edit = "备案报告.docx";  ///< meant to be edited: not in the list
constexpr const char* basis = "依据清单.txt";
constexpr const char* report_json = "检查报告.json";
constexpr const char* report_html = "检查报告.html";
constexpr const char* proof = "台账证明.tlog-proof";
constexpr const char* key = "公钥.txt";
constexpr const char* papers = "材料";  ///< folder
}  // namespace bundle_name

struct bundle_list {
    std::string title, doc_number, as_of, stage, office;
    std::map<std::string, std::string> files;     ///< name in the bundle -> SHA-256
    std::map<std::string, std::string> redacted;  ///< the same, of papers that were left out
    /// What must be there, by its Chinese name -> the files that are it; none: missing.
    std::map<std::string, std::vector<std::string>> parts;
    friend bool operator==(const bundle_list&, const bundle_list&) = default;
};
std::string written(const bundle_list&);
/// Nothing unless it is exactly what written() gives, of this version.
std::optional<bundle_list> read_bundle_list(std::string_view);

/// One thing that is wrong with a bundle's files.
struct bundle_flaw {
    enum class what : unsigned char { changed, missing, foreign, unsafe_name } kind{};
    std::string name;
};
/// Holds the files of the folder against the list. Links and folders count as foreign files.
std::vector<bundle_flaw> flaws_of(const bundle_list&, const std::string& folder);

/// What a JSON report says of each step, and of its rule packs: "id" -> result, "pack id" ->
/// digest. Nothing when it is no report.
std::optional<std::map<std::string, std::string>> results_in(std::string_view json_report);

/// Which findings a JSON report says are waived, and by what: "rule words".
std::vector<std::string> waived_in(std::string_view json_report);

}  // namespace yigui::ledger
