// The child gets a folder of its own for input, output and profile, in memory (/dev/shm) where
// there is such a place, so that what came out of a container is not written to disk; the names of
// files and entries are not used.
#include "read/office.h"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>

#include "read/faults.h"
#include "read/folder.h"
#include "read/ole2.h"
#include "read/tool.h"

namespace yigui::reading {
namespace fs = std::filesystem;
namespace {

/// A folder that nobody else may look into, gone with its content at the end.
class work_folder {
 public:
    work_folder() {
        std::error_code error;
        for (const fs::path& place : {fs::path("/dev/shm"), fs::temp_directory_path(error)}) {
            std::string name = (place / "yigui-XXXXXX").string();
            if (::mkdtemp(name.data()) == nullptr) continue;
            path_ = name;
            return;
        }
    }
    work_folder(const work_folder&) = delete;
    work_folder& operator=(const work_folder&) = delete;
    ~work_folder() {
        std::error_code ignored;
        if (!path_.empty()) fs::remove_all(path_, ignored);
    }
    const fs::path& path() const { return path_; }

 private:
    fs::path path_;
};

std::optional<std::string> converted(const input& in, const old_format& f) {
    const work_folder work;
    if (work.path().empty()) return std::nullopt;
    const std::string wanted = f.is_sheet ? "xlsx" : "docx";
    const fs::path source = work.path() / ("in." + std::string(f.format));
    {
        std::ofstream file(source, std::ios::binary);
        file.write(in.bytes.data(), static_cast<std::streamsize>(in.bytes.size()));
        if (!file.flush()) return std::nullopt;
    }
    const std::string folder = work.path().string();
    const tool_output run =
        run_converter({office_program(), "--headless", "--norestore", "--nologo", "--nolockcheck",
                       "-env:UserInstallation=file://" + folder + "/profile", "--convert-to",
                       wanted, "--outdir", folder + "/out", source.string()},
                      folder, in.limits);
    const std::string made = folder + "/out/in." + wanted;
    if (run.how != tool_output::end::exited || run.status != 0 || !fs::exists(made))
        return std::nullopt;
    auto bytes = bytes_of(made, in.limits, false);
    if (bytes.has_error()) return std::nullopt;
    return std::move(*bytes);
}

}  // namespace

std::string office_program() {
    const char* const set = std::getenv("PATH");
    const std::string path = set ? set : "";
    for (std::size_t at = 0; at < path.size();) {
        const std::size_t end = std::min(path.find(':', at), path.size());
        const std::string program = path.substr(at, end - at) + "/soffice";
        if (end > at && ::access(program.c_str(), X_OK) == 0) return program;
        at = end + 1;
    }
    return {};
}

result<document> read_by_office(const input& in, const old_format& f) {
    fault problem = unsupported(in.path, std::string(f.zh), std::string(f.en));
    const std::string as = f.is_sheet ? "XLSX" : "DOCX";
    problem.remedy = "另存为 " + as + " 再检查;装有 LibreOffice(soffice)时可以直接读取";
    problem.remedy_en = "save it as " + as + "; with LibreOffice (soffice) installed it is read";
    if (office_program().empty() || in.limits.office_seconds == 0) return problem;
    const auto bytes = converted(in, f);
    if (!bytes) {
        problem.what = "LibreOffice 转换不了: " + std::string(f.zh);
        problem.what_en = "LibreOffice cannot convert it: " + std::string(f.en);
        problem.remedy = "用原来的程序打开,另存为 " + as;
        problem.remedy_en = "open it in its own program and save it as " + as;
        return problem;
    }
    const input made{in.path, *bytes, in.limits};
    auto doc = f.is_sheet ? read_xlsx(made) : read_docx(made);
    if (doc.has_error()) return doc;
    doc->format = f.format;
    doc->warnings.insert(doc->warnings.begin(),
                         "由 LibreOffice 转换后读取,位置是转换后文件里的位置");
    return doc;
}

result<document> read_ole2(const input& in) {
    switch (ole2_kind_of(in.bytes)) {
        case ole2_kind::writer:
            return read_by_office(in, {"doc", false, "DOC、WPS", "DOC or WPS"});
        case ole2_kind::spreadsheet:
            return read_by_office(in, {"xls", true, "XLS、ET 表格", "XLS or ET"});
        case ole2_kind::slides:
            return unsupported(in.path, "PPT 演示文稿", "PPT slides");
        case ole2_kind::encrypted:
            return encrypted(in.path, "");
        case ole2_kind::unknown:
            break;
    }
    return unsupported(in.path, "不认识的 OLE 文件(DOC、WPS 已损坏,或 Works 等其他程序的文件)",
                       "an OLE file of an unknown kind (a damaged DOC or WPS, Works …)");
}

result<document> read_open_document(const input& in) {
    const bool is_sheet =
        in.bytes.substr(0, 200).find("opendocument.spreadsheet") != std::string_view::npos;
    if (is_sheet) return read_by_office(in, {"ods", true, "ODS 表格", "ODS"});
    return read_by_office(in, {"odt", false, "ODT", "ODT"});
}

}  // namespace yigui::reading
