// A document as read: its text, where each character came from, the blocks (paragraphs and table
// cells) the format gave, and the hierarchy found in them. It knows nothing of steps or law.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace yigui {

/// A half-open range of bytes of document::text (UTF-8).
struct span {
    std::size_t begin = 0;
    std::size_t end = 0;

    std::size_t size() const { return end - begin; }
    bool empty() const { return begin == end; }
    bool contains(span s) const { return begin <= s.begin && s.end <= end; }
    friend bool operator==(const span&, const span&) = default;
};

/// A run of text and the bytes of the original part it came from. Inside a run every
/// `text_unit` bytes of text come from `source_unit` bytes of the source (1:1 for UTF-8, 3:2 for
/// the two-byte characters of GB18030), so each character can be traced. A unit of 0 means that
/// the whole run came from the whole source range (an entity, a converted date).
struct origin_run {
    std::size_t text_begin = 0;
    std::size_t text_end = 0;
    std::size_t source_begin = 0;
    std::size_t source_end = 0;
    std::uint32_t text_unit = 1;
    std::uint32_t source_unit = 1;
    std::uint32_t part = 0;       ///< index into document::parts
    std::uint32_t paragraph = 0;  ///< 1-based number of the paragraph in its part
    bool computed = false;        ///< automatic numbering: written nowhere in the source
};

/// Where a span of text stands in the original.
struct place {
    std::string part;  ///< part name in its container; empty for a single-part file
    std::uint32_t paragraph = 0;
    std::size_t source_begin = 0;
    std::size_t source_end = 0;
};

/// What kind of block the format says this is.
enum class block_kind : unsigned char {
    paragraph,
    heading,  ///< HTML h1..h6, Word heading styles, Markdown #, AKN headings
    list_item,
    cell,  ///< a table cell; row, column in `row`, `column`
    footnote,
    header,  ///< page header or footer: kept out of the body
    comment,
    page_meta,  ///< a line of the page around the document (publication date, source)
};

struct block {
    block_kind kind = block_kind::paragraph;
    span range;               ///< without the line break that ends it
    std::uint8_t level = 0;   ///< heading level, 1 the highest; 0 unknown
    std::uint32_t table = 0;  ///< 1-based table number; 0 outside tables
    std::uint32_t row = 0, column = 0;
    std::uint32_t rows = 1;  ///< how many rows a cell merged downwards covers
    bool centred = false;
    bool right = false;  ///< right-aligned
    /// First on its page, where the page above was ended before it was full.
    bool starts_page = false;
};

/// The parts of a document, by the names of Chinese legislative and official drafting.
enum class node_kind : unsigned char {
    document,    ///< one of the documents in the file
    doc_number,  ///< 发文字号
    title,       ///< 标题
    note,        ///< 题注: "（2019年…通过）" under a title, a law's dated head
    addressee,   ///< 主送机关
    bian,        ///< 编
    zhang,       ///< 章
    jie,         ///< 节
    tiao,        ///< 条
    kuan,        ///< 款
    xiang,       ///< 项 （一）
    mu,          ///< 目 1.
    level1,      ///< 一、
    level2,      ///< （一）
    level3,      ///< 1.
    level4,      ///< （1）
    paragraph,
    table,
    row,
    cell,
    attachment_list,  ///< 附件说明 "附件：1.…"
    attachment,       ///< an attached text that starts with 附件 / 附件1 / 附：
    signature,        ///< 发文机关署名
    date_line,        ///< 成文日期
    annotation,       ///< 附注 "（此件公开发布）"
    footnote,
    header,
    page_meta,
    contents,  ///< table of contents
};

struct node {
    node_kind kind = node_kind::paragraph;
    span range;              ///< with all that stands below it
    span label;              ///< "第三条", "（一）"; empty when there is none
    int number = 0;          ///< the label's number; 0 when there is none
    std::size_t parent = 0;  ///< index; the root is its own parent
    std::size_t depth = 0;
    std::size_t block = SIZE_MAX;  ///< the block it starts in, if it starts one
};

/// A tracked change that nobody has accepted or refused. The text is the one with all of them
/// accepted; original_of() gives the other.
struct revision {
    bool is_insertion = true;
    span at;                   ///< the inserted text; where deleted text stood, and empty
    std::string deleted;       ///< the deleted text
    std::string author, date;  ///< as the file says, unchecked
};

struct document {
    std::string path;                 ///< as the user named it
    std::string format;               ///< "text", "docx", "html", "akn", "xml", "yigui-xml"
    std::string encoding;             ///< "UTF-8", "GB18030" … of the source
    std::string sha256;               ///< of the source bytes, lower-case hex
    std::string text;                 ///< the whole extracted text, UTF-8, LF between blocks
    std::vector<std::string> parts;   ///< names of the source's parts
    std::vector<origin_run> origins;  ///< ascending, covering `text` without the LFs
    std::vector<block> blocks;        ///< ascending
    std::vector<node> nodes;          ///< preorder; nodes[0] is the whole file
    std::vector<revision> revisions;  ///< by place
    std::map<std::string, std::string> meta;  ///< page or container metadata, by field name:
                                              ///< title, number, issuer, published, source …;
                                              ///< "property.…" is what a program noted in the
                                              ///< file: author, day of saving. Never a fact.
    std::vector<std::string> warnings;        ///< what was left out or doubtful (Chinese)

    std::string_view at(span s) const { return std::string_view(text).substr(s.begin, s.size()); }
    /// Where the span stands in the original. Spans over several runs give the hull within the
    /// part of their first character.
    place locate(span) const;
    /// The half-open range of code points of `text` that the span covers.
    span code_points(span) const;
    /// The address of a place in the hierarchy, "第三章 第十二条 第二款" or "二、（一）".
    std::string address(span) const;
};

/// The text as it stood before its tracked changes.
std::string original_of(const document&);

/// One line a node: depth as indentation, kind, label, first characters. For tests and debugging.
std::string dump(const document&);

}  // namespace yigui
