// Dispatch by content, then the walk over folders and zips. A zip is looked into once: OOXML and
// OFD are told by their entries, every other zip is a dossier. Readers never throw; what the
// libraries throw for want of memory is caught here and is a fault like any other.
#include "read/read.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <new>
#include <stdexcept>

#include "base/hash.h"
#include "model/builder.h"
#include "read/archive.h"
#include "read/faults.h"
#include "read/folder.h"
#include "read/formats.h"
#include "read/guard.h"
#include "read/office.h"
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

enum class zip_kind : unsigned char { docx, xlsx, open_document, other_office, ofd, container };

zip_kind zip_kind_of(const archive& zip) {
    if (zip.find("OFD.xml")) return zip_kind::ofd;
    if (zip.find("mimetype") && zip.find("content.xml") && zip.find("META-INF/manifest.xml"))
        return zip_kind::open_document;
    if (!zip.find("[Content_Types].xml")) return zip_kind::container;
    if (zip.find("xl/workbook.xml")) return zip_kind::xlsx;
    for (const auto& e : zip.entries())
        if (e.name.starts_with("xl/") || e.name.starts_with("ppt/") || e.name.starts_with("visio/"))
            return zip_kind::other_office;
    return zip_kind::docx;
}

result<document> read_zip(input in) {
    auto zip = opened(in);
    if (zip.has_error()) return zip.error();
    in.zip = std::move(*zip);
    switch (zip_kind_of(*in.zip)) {
        case zip_kind::docx:
            return read_docx(in);
        case zip_kind::ofd:
            return read_ofd(in);
        case zip_kind::xlsx:
            return read_xlsx(in);
        case zip_kind::open_document:
            return read_open_document(in);
        case zip_kind::other_office:
            return unsupported(in.path, "PPTX、XLSB 等办公文件", "PPTX, XLSB or the like");
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
result<document> other_binary(const input& in) {
    if (in.bytes.starts_with("{\\rtf")) return read_by_office(in, {"rtf", false, "RTF", "RTF"});
    for (const std::string_view ending : {".ceb", ".cebx", ".gd", ".gw", ".sep", ".caj"})
        if (has_ending(in.path, ending))
            return unsupported(in.path, "CEB、GD、SEP 等专有版式文件",
                               "CEB, GD, SEP or another closed page format");
    for (const std::string_view ending : {".mht", ".mhtml"})
        if (has_ending(in.path, ending))
            return unsupported(in.path, "MHT 网页归档", "an MHT web archive");
    return unsupported(in.path, "二进制文件", "a binary file");
}

/// 标文通 (GB/T 20916): XML or a zip of it, told by its ending alone.
bool is_uof(const input& in) {
    return has_ending(in.path, ".uof") || has_ending(in.path, ".uot") ||
           has_ending(in.path, ".uos") || has_ending(in.path, ".uop");
}

result<document> dispatch(const input& in, const mappings_beside& maps) {
    if (is_uof(in) && !in.bytes.empty()) return unsupported(in.path, "UOF 标文通", "UOF");
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
            return read_ole2(in);
        case kind::pdf:
            return read_pdf(in);
        case kind::image:
            return unsupported_image(in);
        case kind::archive:
            return unsupported_archive(in);
        case kind::binary:
            break;
    }
    return other_binary(in);
}

result<document> manifest_document(const input& in) {
    const source_text source(decode(std::string(in.bytes)));
    document_builder out(in.path, "manifest", source.decoded().encoding);
    out.begin_part("");
    out.begin_block();
    source.append(out, 0, source.text().size());
    out.end_block();
    return out.finish("");
}

result<document> read_within(const input& in, const mappings_beside& maps) {
    const std::string& path = in.path;
    try {
        if (in.bytes.size() > in.limits.file_bytes)
            return over_limit(path, "文件太大", "the file is too large");
        auto doc =
            is_manifest(path) && !in.bytes.empty() ? manifest_document(in) : dispatch(in, maps);
        if (doc.has_value() && doc->text.size() > in.limits.text_bytes)
            return over_limit(path, "文字太多", "too much text");
        if (doc.has_value()) doc->sha256 = sha256_hex(in.bytes);
        return doc;
    } catch (const std::bad_alloc&) {
        return over_limit(path, "内存不足", "out of memory");
    } catch (const std::length_error&) {
        return over_limit(path, "内存不足", "out of memory");
    }
}

std::vector<mapping_file> no_mappings() { return {}; }

/// Opens zips within zips, and what papers enclose; each level is walked in the order of its names.
class container_reader {
 public:
    container_reader(const read_limits& limits, item_sink& out) : limits_(limits), out_(out) {}

    /// A zip of papers, or one paper and the files attached in it.
    void read(const std::string& path, std::string_view bytes, unsigned level,
              const mappings_beside& maps) {
        const input in{path, bytes, limits_};
        if (kind_of(path, bytes) != kind::zip || is_uof(in)) return paper(in, level, maps);
        auto zip = opened(in);
        if (zip.has_error()) return put(path, zip.error());
        if (zip_kind_of(**zip) != zip_kind::container)
            return paper({path, bytes, limits_, nullptr, std::move(*zip)}, level, maps);
        if (level > limits_.archives)
            return put(path, over_limit(path, "压缩包嵌套太深", "archives nested too deep"));
        entries(path, **zip, level);
    }

 private:
    void put(const std::string& path, fault f) {
        if (out_.begins(path)) out_.ends({path, std::move(f)});
    }

    void paper(input in, unsigned level, const mappings_beside& maps) {
        const std::string& path = in.path;
        if (!out_.begins(path)) return;
        std::vector<enclosed_file> enclosed;
        in.enclosed = &enclosed;
        out_.ends({path, read_within(std::move(in), maps)});
        for (const enclosed_file& f : enclosed) {
            const std::string name = path + "!" + f.name;
            if (level > limits_.archives)
                put(name, over_limit(name, "附件嵌套太深", "enclosed too deep"));
            else
                read(name, f.bytes, level + 1, no_mappings);
        }
    }

    void entries(const std::string& path, archive& zip, unsigned level) {
        std::vector<const archive::entry*> files;
        for (const auto& e : zip.entries())
            if (!e.is_folder && !is_hidden_path(e.name)) files.push_back(&e);
        if (files.empty()) return put(path, empty_file(path));
        std::sort(files.begin(), files.end(),
                  [](const auto* x, const auto* y) { return x->name < y->name; });
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
        if (e.is_link) return put(name, link_in_zip(name));
        const auto bytes = zip.read(e);
        if (bytes.has_error()) {
            fault f = bytes.error();
            f.file = name;
            f.place.clear();
            // A bomb or an exhausted budget: what follows would be no better.
            return put(name, std::move(f));
        }
        read(name, *bytes, level + 1, maps);
    }

    static fault link_in_zip(const std::string& name) {
        return cannot_open(name, "压缩包里的链接,不跟随", "a link in an archive, not followed");
    }

    const read_limits& limits_;
    item_sink& out_;
};

/// Items that stay in this process.
class list_sink : public item_sink {
 public:
    explicit list_sink(std::vector<read_item>& out) : out_(out) {}
    bool begins(const std::string&) override { return true; }
    void ends(read_item item) override { out_.push_back(std::move(item)); }

 private:
    std::vector<read_item>& out_;
};

/// Plain text and XML are read here: their readers neither recurse nor inflate. Whatever else, or
/// so long that it might fill the memory, goes to the guard.
bool is_trusted(kind k, std::size_t size) {
    constexpr std::size_t long_text = 4u << 20;
    switch (k) {
        case kind::zip:
        case kind::ole2:
        case kind::pdf:
        case kind::html:
        case kind::image:
        case kind::archive:
            return false;
        case kind::xml:
            return true;
        default:
            return size < long_text;
    }
}

/// Old office formats are converted by a child process with limits of its own, which a confined
/// reader may not start. OpenDocument opens with its type, stored (ODF 1.2 part 3, 3.3).
bool needs_converter(kind k, std::string_view bytes) {
    constexpr std::string_view open_document = "mimetypeapplication/vnd.oasis.opendocument";
    constexpr std::size_t local_header = 30;
    return k == kind::ole2 || (k == kind::zip && bytes.size() > local_header &&
                               bytes.substr(local_header).starts_with(open_document));
}

/// The mapping files in a folder on disk. One that can't be read is handed on empty, so that it is
/// named and not passed over.
std::vector<mapping_file> mappings_in(const std::string& folder, const read_limits& limits) {
    std::vector<mapping_file> out;
    for (const std::string& name : names_in(folder.empty() ? "." : folder)) {
        if (!is_mapping(name)) continue;
        auto bytes = bytes_of(folder + name, limits, false);
        out.push_back({folder + name, bytes.has_value() ? std::move(*bytes) : ""});
    }
    return out;
}

mappings_beside mappings_on_disk(const std::string& path, const read_limits& limits) {
    return [&path, &limits] { return mappings_in(folder_of(path), limits); };
}

void read_loaded(const std::string& path, std::string_view bytes, const read_limits& limits,
                 const mappings_beside& maps, std::vector<read_item>& out) {
    const kind k = kind_of(path, bytes);
    if (limits.guard && !is_trusted(k, bytes.size()) && !is_manifest(path) &&
        !needs_converter(k, bytes))
        return read_guarded(path, bytes, limits, out);
    list_sink list(out);
    container_reader reader(limits, list);
    reader.read(path, bytes, 1, maps);
}

void read_one(const std::string& path, const read_limits& limits, bool is_named,
              std::vector<read_item>& out) {
    const auto bytes = bytes_of(path, limits, is_named);
    if (bytes.has_error())
        out.push_back({path, bytes.error()});
    else
        read_loaded(path, *bytes, limits, mappings_on_disk(path, limits), out);
}

}  // namespace

void reading::read_papers(const std::string& path, std::string_view bytes,
                          const read_limits& limits, item_sink& out) {
    container_reader(limits, out).read(path, bytes, 1, no_mappings);
}

result<document> read_bytes(const std::string& path, std::string_view bytes,
                            const read_limits& limits) {
    return read_within({path, bytes, limits}, no_mappings);
}

std::vector<read_item> read_inline(const std::string& name, std::string_view bytes,
                                   const read_limits& limits) {
    std::vector<read_item> out;
    read_loaded(name, bytes, limits, no_mappings, out);
    return out;
}

result<document> read_file(const std::string& path, const read_limits& limits) {
    const auto bytes = bytes_of(path, limits, true);
    if (bytes.has_error()) return bytes.error();
    return read_within({path, *bytes, limits}, mappings_on_disk(path, limits));
}

std::vector<read_item> read_loaded(const std::string& path, std::string_view bytes,
                                   const read_limits& limits) {
    std::vector<read_item> out;
    read_loaded(path, bytes, limits, mappings_on_disk(path, limits), out);
    return out;
}

const std::string& corpus_lister::beside(const std::string& folder) {
    const auto [it, is_new] = beside_.try_emplace(folder);
    if (!is_new) return it->second;
    std::string all;
    for (const mapping_file& m : mappings_in(folder, limits_))
        all += m.path + " " + sha256_hex(m.bytes) + "\n";
    if (!all.empty()) it->second = sha256_hex(all);
    return it->second;
}

corpus_listing corpus_lister::list(const std::string& path) {
    corpus_listing out;
    std::error_code error;
    const bool is_folder = std::filesystem::is_directory(path, error);
    for (found& f : files_below(path, limits_)) {
        if (f.problem)
            out.problems.push_back(std::move(*f.problem));
        else if (is_folder && (is_mapping(f.path) || is_manifest(f.path)))
            continue;
        else if (const auto state = state_on_disk(f.path))
            out.files.push_back({f.path, *state, beside(folder_of(f.path)), !is_folder});
        else
            out.problems.push_back(cannot_open(f.path, "没有这个文件", "no such file"));
    }
    return out;
}

result<loaded_file> load_file(const listed_file& f, const read_limits& limits) {
    loaded_file out;
    auto bytes = bytes_of(f.path, limits, f.is_named, &out.state);
    if (bytes.has_error()) return bytes.error();
    out.bytes = std::move(*bytes);
    return out;
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
