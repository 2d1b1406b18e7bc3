// An element with words of its own is a paragraph, with all that stands in it; others only hold
// further elements. Guessing fields from element names was rejected: a <标题> may be a picture's.
#include "read/xml_readers.h"
#include "read/xml_writer.h"

namespace yigui::reading {
namespace {

constexpr auto none = xml_tree::none;

void paragraphs(const xml_tree& t, xml_writer& out, std::uint32_t i) {
    for (std::uint32_t c = t.at(i).first_child; c != none; c = t.at(c).next) {
        if (!has_words(t, c)) continue;
        out.open();
        out.all_text(i);
        return out.close();
    }
    for (std::uint32_t c = t.at(i).first_child; c != none; c = t.at(c).next)
        if (!t.is_text(c)) paragraphs(t, out, c);
}

}  // namespace

result<document> read_plain_xml(const input& in, const xml_tree& t) {
    xml_writer out(in, t, "xml");
    paragraphs(t, out, t.root());
    out.out().warn("XML 的结构不认识(根元素 " + std::string(t.name(t.root())) +
                   "),按段落读取全部文字;放一个 字段映射.xml 可以说明各字段在哪里");
    return out.finish();
}

}  // namespace yigui::reading
