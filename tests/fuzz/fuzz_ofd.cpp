// Any XML as the parts of an OFD. The input is cut at form feeds into page, template, resources,
// document, annotations and tags, which stand stored in one ZIP; a first piece that is no page's
// content makes an odd package, as hostile files do. Inputs that begin with PK are packages.
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "../unit/read/zip_writer.h"
#include "sound.h"

namespace {

std::string package(std::string_view input) {
    static constexpr std::array<std::string_view, 6> names{"D/P.xml",        "D/T.xml", "D/R.xml",
                                                           "D/Document.xml", "D/A.xml", "D/G.xml"};
    std::array<std::string, 6> parts{
        "",
        "<o:Page xmlns:o='x'/>",
        "<o:Res xmlns:o='x'/>",
        "<o:Document xmlns:o='x'><o:CommonData><o:PageArea><o:PhysicalBox>0 0 210 "
        "297</o:PhysicalBox></o:PageArea><o:TemplatePage ID='9' BaseLoc='T.xml'/><o:DocumentRes>"
        "R.xml</o:DocumentRes></o:CommonData><o:Pages><o:Page ID='1' BaseLoc='P.xml'/><o:Page "
        "ID='2' BaseLoc='/D/P.xml'/></o:Pages><o:Annotations>A.xml</o:Annotations><o:CustomTags>"
        "G.xml</o:CustomTags></o:Document>",
        "<o:Annotations xmlns:o='x'/>",
        "<o:CustomTags xmlns:o='x'/>"};
    std::size_t at = 0;
    for (auto& part : parts) {
        if (at > input.size()) break;
        const std::size_t end = std::min(input.find('\f', at), input.size());
        if (end > at) part = input.substr(at, end - at);
        at = end + 1;
    }
    std::vector<zip_item> items{
        {"OFD.xml",
         "<o:OFD "
         "xmlns:o='x'><o:DocBody><o:DocRoot>D/Document.xml</o:DocRoot></o:DocBody></o:OFD>"}};
    for (std::size_t i = 0; i < names.size(); ++i)
        items.push_back({std::string(names[i]), parts[i]});
    return zip_of(items);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const std::string source = bytes.starts_with("PK") ? std::string(bytes) : package(bytes);
    if (const auto doc = yigui::read_bytes("a.ofd", source, fuzz_limits()); doc.has_value())
        must_be_sound(*doc, source.size());
    return 0;
}
