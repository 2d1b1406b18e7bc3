// Dispatch by content, then the walk over folders and zips. A zip is looked into once: OOXML and
// OFD are told by their entries, every other zip is a dossier. Readers never throw; what the
// libraries throw for want of memory is caught here and is a fault like any other.
#include "read/read.h"

#include <algorithm>
#include <filesystem>
#include <new>
#include <stdexcept>

#include "base/hash.h"
#include "model/builder.h"
#include "read/archive.h"
#include "read/faults.h"
#include "read/folder.h"
#include "read/formats.h"
#include "read/source.h"

namespace yigui {
namespace {

using namespace reading;

bool is_manifest(std::string_view path) { return file_name(path) == "卷宗.xml"; }

bool is_mapping(std::string_view path) {
    return file_name(path) == "字段映射.xml" || has_ending(path, ".映射.xml");
}

std::string folder_of(const std::string& path) {
    return path.substr(0, path.size() - file_name(path).size());
}

enum class zip_kind : unsigned char { docx, other_office, ofd, container };

zip_kind zip_kind_of(const archive& zip) {
    if (zip.find("OFD.xml")) return zip_kind::ofd;
    if (!zip.find("[Content_Types].xml")) return zip_kind::container;
    for (const auto& e : zip.entries())
        if (e.name.starts_with("xl/") || e.name.starts_with("ppt/") || e.name.starts_with("visio/"))
            return zip_kind::other_office;
    return zip_kind::docx;
}

result<document> read_zip(const input& in) {
    const auto zip = archive::open(in.path, in.bytes, in.limits);
    if (zip.has_error()) return zip.error();
    switch (zip_kind_of(*zip)) {
        case zip_kind::docx:
            return read_docx(in);
        case zip_kind::ofd:
            return read_ofd(in);
        case zip_kind::other_office:
            return unsupported(in.path, "XLSX 或 PPTX", "XLSX or PPTX");
        case zip_kind::container:
            break;
    }
    return unsupported(in.path, "压缩包(不是一份文件)", "an archive, not one document");
}

fault unsupported_image(const input& in) {
    fault f = unsupported(in.path, "图片(扫描件)", "an image (a scan)");
    f.remedy = "用有文字的版本,或把图片识别成文字后检查";
    f.remedy_en = "use a version with text, or recognise the picture first";
    return f;
}

fault unsupported_archive(const input& in) {
    fault f = unsupported(in.path, "RAR、7z、GZ 等压缩包", "a RAR, 7z or GZ archive");
    f.remedy = "解压到卷宗目录,或重新打成 ZIP";
    f.remedy_en = "unpack it into the dossier, or pack it again as ZIP";
    return f;
}

/// Formats that have no magic of their own are named by the file's ending.
fault unsupported_binary(const input& in) {
    if (in.bytes.starts_with("{\\rtf")) return unsupported(in.path, "RTF", "RTF");
    for (const std::string_view ending : {".ceb", ".cebx", ".gd", ".gw", ".sep", ".caj"})
        if (has_ending(in.path, ending))
            return unsupported(in.path, "CEB、GD、SEP 等专有版式文件",
                               "CEB, GD, SEP or another closed page format");
    for (const std::string_view ending : {".mht", ".mhtml"})
        if (has_ending(in.path, ending))
            return unsupported(in.path, "MHT 网页归档", "an MHT web archive");
    return unsupported(in.path, "二进制文件", "a binary file");
}

result<document> dispatch(const input& in, const mappings_beside& maps) {
    switch (kind_of(in.path, in.bytes)) {
        case kind::empty:
            return empty_file(in.path);
        case kind::text:
            return read_text(in, false);
        case kind::markdown:
            return read_text(in, true);
        case kind::html:
            return read_html(in);
        case kind::xml:
            return read_xml(in, maps);
        case kind::zip:
            return read_zip(in);
        case kind::ole2:
            return unsupported(in.path, "DOC、WPS 等 OLE 文件(或加密的 DOCX)",
                               "DOC, WPS or another OLE file (or an encrypted DOCX)");
        case kind::pdf:
            return read_pdf(in);
        case kind::image:
            return unsupported_image(in);
        case kind::archive:
            return unsupported_archive(in);
        case kind::binary:
            break;
    }
    return unsupported_binary(in);
}

result<document> manifest_document(const input& in) {
    const source_text source(decode(in.bytes));
    document_builder out(in.path, "manifest", source.decoded().encoding);
    out.begin_part("");
    out.begin_block();
    source.append(out, 0, source.text().size());
    out.end_block();
    return out.finish("");
}

result<document> read_within(const std::string& path, std::string_view bytes,
                             const read_limits& limits, const mappings_beside& maps,
                             std::vector<enclosed_file>* enclosed = nullptr) {
    try {
        if (bytes.size() > limits.file_bytes)
            return over_limit(path, "文件太大", "the file is too large");
        const input in{path, bytes, limits, enclosed};
        auto doc = is_manifest(path) && !bytes.empty() ? manifest_document(in) : dispatch(in, maps);
        if (doc.has_value()) doc->sha256 = sha256_hex(bytes);
        return doc;
    } catch (const std::bad_alloc&) {
        return over_limit(path, "内存不足", "out of memory");
    } catch (const std::length_error&) {
        return over_limit(path, "内存不足", "out of memory");
    }
}

/// Opens zips within zips, and what papers enclose; each level is walked in the order of its names.
class container_reader {
 public:
    container_reader(const read_limits& limits, std::vector<read_item>& out)
        : limits_(limits), out_(out) {}

    /// Whether the bytes are a zip of papers; then they have been read.
    bool read(const std::string& path, std::string_view bytes, unsigned level) {
        auto zip = archive::open(path, bytes, limits_);
        if (zip.has_error()) {
            out_.push_back({path, zip.error()});
            return true;
        }
        if (zip_kind_of(*zip) != zip_kind::container) return false;
        if (level > limits_.archives) {
            out_.push_back({path, over_limit(path, "压缩包嵌套太深", "archives nested too deep")});
            return true;
        }
        entries(path, *zip, level);
        return true;
    }

    /// One paper and the files attached in it.
    void paper(const std::string& path, std::string_view bytes, unsigned level,
               const mappings_beside& maps) {
        std::vector<enclosed_file> enclosed;
        out_.push_back({path, read_within(path, bytes, limits_, maps, &enclosed)});
        for (const enclosed_file& f : enclosed) {
            const std::string name = path + "!" + f.name;
            if (level > limits_.archives)
                out_.push_back({name, over_limit(name, "附件嵌套太深", "enclosed too deep")});
            else if (kind_of(name, f.bytes) != kind::zip || !read(name, f.bytes, level + 1))
                paper(name, f.bytes, level + 1, [] { return std::vector<mapping_file>(); });
        }
    }

 private:
    void entries(const std::string& path, archive& zip, unsigned level) {
        std::vector<const archive::entry*> files;
        for (const auto& e : zip.entries())
            if (!e.is_folder && !is_hidden_path(e.name)) files.push_back(&e);
        if (files.empty()) {
            out_.push_back({path, empty_file(path)});
            return;
        }
        std::sort(files.begin(), files.end(),
                  [](const auto* a, const auto* b) { return a->name < b->name; });
        for (const auto* e : files)
            if (!is_mapping(e->name))
                entry(path, zip, *e, level, [&] { return mappings_in(path, zip, files, e->name); });
    }

    static std::vector<mapping_file> mappings_in(const std::string& path, archive& zip,
                                                 const std::vector<const archive::entry*>& files,
                                                 const std::string& beside) {
        std::vector<mapping_file> out;
        for (const auto* e : files) {
            if (!is_mapping(e->name) || folder_of(e->name) != folder_of(beside)) continue;
            auto bytes = zip.read(*e);
            out.push_back({path + "!" + e->name, bytes.has_value() ? std::move(*bytes) : ""});
        }
        return out;
    }

    void entry(const std::string& path, archive& zip, const archive::entry& e, unsigned level,
               const mappings_beside& maps) {
        const std::string name = path + "!" + e.name;
        if (e.is_link) {
            out_.push_back({name, link_in_zip(name)});
            return;
        }
        const auto bytes = zip.read(e);
        if (bytes.has_error()) {
            fault f = bytes.error();
            f.file = name;
            f.place.clear();
            out_.push_back({name, std::move(f)});
            // A bomb or an exhausted budget: what follows would be no better.
            return;
        }
        if (kind_of(name, *bytes) == kind::zip && read(name, *bytes, level + 1)) return;
        paper(name, *bytes, level + 1, maps);
    }

    static fault link_in_zip(const std::string& name) {
        return cannot_open(name, "压缩包里的链接,不跟随", "a link in an archive, not followed");
    }

    static bool is_hidden_path(std::string_view name) {
        while (!name.empty()) {
            const std::size_t slash = name.find('/');
            const std::string_view part = name.substr(0, slash);
            // ".." and "." are parts of a hostile or careless name, not hidden files.
            if (!part.empty() && part != "." && part != ".." && is_hidden(part)) return true;
            if (slash == std::string_view::npos) break;
            name.remove_prefix(slash + 1);
        }
        return false;
    }

    const read_limits& limits_;
    std::vector<read_item>& out_;
};

/// The mapping files in the folder of a paper on disk. One that can't be read is handed on empty,
/// so that it is named and not passed over.
mappings_beside mappings_on_disk(const std::string& path, const read_limits& limits) {
    return [&path, &limits] {
        std::vector<mapping_file> out;
        const std::string folder = folder_of(path);
        for (const std::string& name : names_in(folder.empty() ? "." : folder)) {
            if (!is_mapping(name)) continue;
            auto bytes = bytes_of(folder + name, limits, false);
            out.push_back({folder + name, bytes.has_value() ? std::move(*bytes) : ""});
        }
        return out;
    };
}

void read_one(const std::string& path, const read_limits& limits, bool is_named,
              std::vector<read_item>& out) {
    const auto bytes = bytes_of(path, limits, is_named);
    if (bytes.has_error()) {
        out.push_back({path, bytes.error()});
        return;
    }
    container_reader reader(limits, out);
    if (kind_of(path, *bytes) == kind::zip && reader.read(path, *bytes, 1)) return;
    reader.paper(path, *bytes, 1, mappings_on_disk(path, limits));
}

}  // namespace

result<document> read_bytes(const std::string& path, std::string_view bytes,
                            const read_limits& limits) {
    return read_within(path, bytes, limits, [] { return std::vector<mapping_file>(); });
}

result<document> read_file(const std::string& path, const read_limits& limits) {
    const auto bytes = bytes_of(path, limits, true);
    if (bytes.has_error()) return bytes.error();
    return read_within(path, *bytes, limits, mappings_on_disk(path, limits));
}

std::vector<std::string> list_files(const std::string& path, const read_limits& limits) {
    std::vector<std::string> out;
    for (auto& f : files_below(path, limits))
        if (!f.problem && !is_mapping(f.path) && !is_manifest(f.path))
            out.push_back(std::move(f.path));
    return out;
}

std::vector<read_item> read_input(const std::string& path, const read_limits& limits,
                                  const std::function<void(std::size_t, std::size_t)>& progress) {
    std::vector<read_item> out;
    std::error_code error;
    const bool is_folder = std::filesystem::is_directory(path, error);
    const auto files = files_below(path, limits);
    for (std::size_t i = 0; i < files.size(); ++i) {
        const found& f = files[i];
        if (f.problem)
            out.push_back({f.path, *f.problem});
        else if (!is_folder || !is_mapping(f.path))
            read_one(f.path, limits, !is_folder, out);
        if (progress) progress(i + 1, files.size());
    }
    return out;
}

}  // namespace yigui
